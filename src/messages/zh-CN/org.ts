import type { NamedThing, OrgProblems } from '../../diagnostics/problems/org.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';

const THING: Record<NamedThing | 'function', string> = {
  department: '部门',
  position: '岗位',
  regulation: '制度',
  process: '流程',
  function: '职能',
  holder: '任职者',
};

export const org: Sentences<OrgProblems> = {
  'ORG-01': ({ name, near, expected, several, outside = '外部' }) => {
    if (several) {
      return {
        message: `“${name}”把几个名称写在了一个值里`,
        hint: `写成列表：[${several.join(', ')}]`,
      };
    }
    if (expected === 'function') {
      return { message: `“${name}”不是本部门任何一项职能的编号或标题`, ...instead(near) };
    }
    const message = expected ? `手册里没有名为“${name}”的${THING[expected]}` : `手册里没有“${name}”`;
    return near.length > 0
      ? { message, ...instead(near) }
      : { message, hint: `改正名称；若不在本手册之内，写成“${outside}:${name}”` };
  },
  'ORG-02': ({ key, names, length }) => {
    if (length === 1) return { message: `“${names[0]}”的“${key}”指向它自己`, hint: '改为另一个名称' };
    const shown =
      names.length > 8 ? [...names.slice(0, 5), `……（共 ${length} 个）`, ...names.slice(-1)] : [...names];
    return {
      message: `“${key}”形成了循环：${[...shown, names[0]].join(' → ')}`,
      hint: '改正其中一处',
    };
  },
  'ORG-04': ({ code, name, other }) => ({
    message: `编号“${code}”已经用于“${other}”`,
    hint: `给“${name}”换一个编号`,
  }),
  'ORG-09': ({ name, kind, parent }) => ({
    message: parent
      ? `“${parent}”下面已有名为“${name}”的${THING[kind]}`
      : `公司直属层级已有名为“${name}”的${THING[kind]}`,
    hint: kind === 'position' ? '改名，或只保留一处，人数写在“编制”里' : '改名，或只保留一处',
  }),
  'ORG-10': ({ name, candidates }) => ({
    message: `“${name}”可以指${quoted(candidates)}`,
    hint: `写明路径，如“${candidates[0] ?? name}”`,
  }),
  'ORG-11': ({ name, expected, actual, instead: meant }) => ({
    message: `“${name}”是${THING[actual]}，这里应写${THING[expected]}`,
    ...(meant.length > 0 ? instead(meant) : { hint: `改成${THING[expected]}的名称` }),
  }),
  'ORG-12': ({ folder, name, near }) => ({
    message: `文件夹“${folder}”不是任何部门的名称，“${name}”因此不属于任何部门`,
    hint: `把文件夹改名为“${near[0] ?? folder}”，或在文件里写明所属部门`,
  }),
  'ORG-13': ({ name, near }) => ({
    message: `手册里没有名为“${name}”的岗位，却有“${near[0] ?? name}”`,
    ...instead(near),
  }),
};
