import type { NamedThing, OrgProblems } from '../../diagnostics/problems/org.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';

const THING: Record<NamedThing | 'function', string> = {
  department: '部門',
  position: '崗位',
  regulation: '制度',
  process: '流程',
  function: '職能',
  holder: '任職者',
};

export const org: Sentences<OrgProblems> = {
  'ORG-01': ({ name, near, expected, several, outside = '外部' }) => {
    if (several) {
      return {
        message: `「${name}」把幾個名稱寫在同一個值裡`,
        hint: `寫成清單：[${several.join(', ')}]`,
      };
    }
    if (expected === 'function') {
      return { message: `「${name}」不是本部門任何一項職能的編號或標題`, ...instead(near) };
    }
    const message = expected ? `手冊裡沒有名為「${name}」的${THING[expected]}` : `手冊裡沒有「${name}」`;
    return near.length > 0
      ? { message, ...instead(near) }
      : { message, hint: `更正名稱；若不在本手冊之內，寫成「${outside}:${name}」` };
  },
  'ORG-02': ({ key, names, length }) => {
    if (length === 1) return { message: `「${names[0]}」的「${key}」指向它自己`, hint: '改為另一個名稱' };
    const shown =
      names.length > 8 ? [...names.slice(0, 5), `……（共 ${length} 個）`, ...names.slice(-1)] : [...names];
    return {
      message: `「${key}」形成循環：${[...shown, names[0]].join(' → ')}`,
      hint: '更正其中一處',
    };
  },
  'ORG-04': ({ code, name, other }) => ({
    message: `編號「${code}」已經用於「${other}」`,
    hint: `給「${name}」換一個編號`,
  }),
  'ORG-09': ({ name, kind, parent }) => ({
    message: parent
      ? `「${parent}」下面已有名為「${name}」的${THING[kind]}`
      : `公司直屬層級已有名為「${name}」的${THING[kind]}`,
    hint: kind === 'position' ? '改名，或只保留一處，人數寫在「編制」裡' : '改名，或只保留一處',
  }),
  'ORG-10': ({ name, candidates }) => ({
    message: `「${name}」可以指${quoted(candidates)}`,
    hint: `寫明路徑，如「${candidates[0] ?? name}」`,
  }),
  'ORG-11': ({ name, expected, actual, instead: meant }) => ({
    message: `「${name}」是${THING[actual]}，這裡應寫${THING[expected]}`,
    ...(meant.length > 0 ? instead(meant) : { hint: `改成${THING[expected]}的名稱` }),
  }),
  'ORG-12': ({ folder, name, near }) => ({
    message: `資料夾「${folder}」不是任何部門的名稱，「${name}」因此不屬於任何部門`,
    hint: `把資料夾改名為「${near[0] ?? folder}」，或在檔案裡寫明所屬部門`,
  }),
  'ORG-13': ({ name, near }) => ({
    message: `手冊裡沒有名為「${name}」的崗位，卻有「${near[0] ?? name}」`,
    ...instead(near),
  }),
};
