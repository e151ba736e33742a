import type { NamedThing, OrgProblems } from '../../diagnostics/problems/org.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';
import { quotedWith } from './particle.ts';

const THING: Record<NamedThing | 'function', string> = {
  department: '부서',
  position: '직무',
  regulation: '규정',
  process: '절차',
  function: '부서 업무',
  holder: '재직자',
};

/** Each thing as the object of a sentence. */
const SHOULD_BE: Record<NamedThing | 'function', string> = {
  department: '부서를',
  position: '직무를',
  regulation: '규정을',
  process: '절차를',
  function: '부서 업무를',
  holder: '재직자를',
};

export const org: Sentences<OrgProblems> = {
  'ORG-01': ({ name, near, expected, several, outside = '외부' }) => {
    if (several) {
      return {
        message: `“${name}” 값 하나에 여러 이름이 들어 있습니다`,
        hint: `목록으로 쓰세요: [${several.join(', ')}]`,
      };
    }
    if (expected === 'function') {
      return {
        message: `${quotedWith(name, '은')} 이 부서 업무의 코드나 제목이 아닙니다`,
        ...instead(near),
      };
    }
    const what = expected ? `${THING[expected]} ` : '';
    const message = `편람에 ${what}${quotedWith(name, '이')} 없습니다`;
    return near.length > 0
      ? { message, ...instead(near) }
      : { message, hint: `이름을 고치세요. 편람 밖의 대상이면 “${outside}:${name}”처럼 쓰세요` };
  },
  'ORG-02': ({ key, names, length }) => {
    if (length === 1)
      return {
        message: `“${names[0]}”의 “${key}” 값이 자기 자신을 가리킵니다`,
        hint: '다른 이름으로 바꾸세요',
      };
    const shown =
      names.length > 8 ? [...names.slice(0, 5), `…(모두 ${length}개)`, ...names.slice(-1)] : [...names];
    return {
      message: `${quotedWith(key, '이')} 순환합니다: ${[...shown, names[0]].join(' → ')}`,
      hint: '그중 한 곳을 고치세요',
    };
  },
  'ORG-04': ({ code, name, other }) => ({
    message: `“${code}” 코드는 이미 “${other}”에 쓰였습니다`,
    hint: `“${name}”에 다른 코드를 주세요`,
  }),
  'ORG-09': ({ name, kind, parent }) => ({
    message: parent
      ? `“${parent}” 아래에 이미 ${THING[kind]} ${quotedWith(name, '이')} 있습니다`
      : `회사 직속 단계에 이미 ${THING[kind]} ${quotedWith(name, '이')} 있습니다`,
    hint:
      kind === 'position'
        ? '이름을 바꾸거나, 하나만 남기고 인원은 “정원”에 쓰세요'
        : '이름을 바꾸거나 하나만 남기세요',
  }),
  'ORG-10': ({ name, candidates }) => ({
    message: `“${name}” 이름에 해당하는 것이 여럿입니다: ${quoted(candidates)}`,
    hint: `“${candidates[0] ?? name}”처럼 경로로 쓰세요`,
  }),
  'ORG-11': ({ name, expected, actual, instead: meant }) => ({
    message: `여기에는 ${SHOULD_BE[expected]} 써야 하는데 ${quotedWith(name, '은')} ${THING[actual]}입니다`,
    ...(meant.length > 0 ? instead(meant) : { hint: `${THING[expected]} 이름으로 바꾸세요` }),
  }),
  'ORG-12': ({ folder, name, near }) => ({
    message: `“${folder}” 폴더와 이름이 같은 부서가 없어 ${quotedWith(name, '이')} 어느 부서에도 속하지 않습니다`,
    hint: `폴더 이름을 ${quotedWith(near[0] ?? folder, '으로')} 바꾸거나, 파일 안에 소속 부서를 쓰세요`,
  }),
  'ORG-13': ({ name, near }) => ({
    message: `편람에 “${name}” 직무는 없고 “${near[0] ?? name}” 직무가 있습니다`,
    ...instead(near),
  }),
};
