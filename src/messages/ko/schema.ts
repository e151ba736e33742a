import type { SchemaProblems, Thing, ValueForm } from '../../diagnostics/problems/schema.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';
import { quotedWith } from './particle.ts';

const FORM: Record<ValueForm, string> = {
  text: '글 한 덩어리',
  integer: '정수',
  number: '숫자',
  date: '날짜',
  'yes-no': '“예” 또는 “아니요”',
  list: '목록',
  keys: '하위 키',
};

const HOW: Record<ValueForm, (allowed: readonly string[]) => string> = {
  text: () => '글만 쓰세요. 글에 콜론이 있으면 전체를 큰따옴표로 묶으세요',
  integer: () => '5처럼 숫자만 쓰고, 나머지 말은 설명에 쓰세요',
  number: () => '30처럼 숫자만 쓰세요',
  date: () => '2025-01-31처럼 쓰세요',
  'yes-no': () => '“예” 또는 “아니요”로 쓰세요',
  list: () => '항목마다 줄을 바꾸고 “- ”로 시작하세요',
  keys: (allowed) =>
    allowed.length > 0 ? `그 아래에 다음 키를 쓰세요: ${quoted(allowed)}` : '다음 줄에 들여 써서 키를 쓰세요',
};

/** For a list where a text belongs. */
const ONE_TEXT = '글 하나로 쓰고 항목 사이에는 쉼표를 쓰세요';

const THING: Record<Thing, string> = {
  handbook: '편람',
  department: '부서',
  position: '직무',
  regulation: '규정',
  process: '절차',
  section: '섹션',
  titledSection: '기타 항목',
  item: '항목',
  branch: '분기',
  headcount: '정원',
  qualifications: '자격 요건',
  relations: '업무 관계',
  regulationChapter: '장',
  approval: '결재',
  revision: '개정',
  output: '출력',
  lint: '검사',
};

export const schema: Sentences<SchemaProblems> = {
  'KEY-01': ({ key, near, allowed, rest }) => ({
    message: `여기에는 “${key}” 키가 없습니다`,
    ...instead(near, allowed, rest),
  }),
  'KEY-02': (facts) => {
    const { key } = facts;
    if (facts.direction === 'up')
      return {
        message: `“${key}” 키는 ${THING[facts.thing]}에 속하는데, 너무 깊이 들여 썼습니다`,
        hint: '들여쓰기를 확인하세요',
      };
    return facts.direction === 'item'
      ? {
          message: `“${key}” 키는 “${facts.owner}” 목록의 항목에 속합니다`,
          hint: '항목의 첫 줄 앞에 “- ”를 붙이세요',
        }
      : { message: `“${key}” 키는 “${facts.owner}” 아래에 써야 합니다`, hint: '들여쓰기를 확인하세요' };
  },
  'KEY-03': ({ key, kind, owners }) => {
    const names = owners.map((owner) => THING[owner]);
    return {
      message: `“${key}” 키는 ${names.join(', ')} 문서에 쓰는 키인데, 이 문서의 종류는 “${THING[kind]}”입니다`,
      hint: `해당하는 ${names.join(' 또는 ')} 문서로 옮기세요`,
    };
  },
  'KEY-04': ({ key, other }) => ({
    message: key === other ? `“${key}” 키가 두 번 나옵니다` : `“${key}” 키와 “${other}” 키는 같은 키입니다`,
    hint: '둘을 하나로 합치세요',
  }),
  'KEY-05': ({ key, standard }) => ({
    message: `“${key}” 키를 ${quotedWith(standard, '으로')} 읽었습니다`,
    hint: `${quotedWith(standard, '으로')} 바꾸세요`,
  }),
  'KEY-06': ({ keys, language }) => ({
    message: `이 문서의 키는 ${language}인데 다음 키는 아닙니다: ${quoted(keys)}`,
    hint: '한 문서의 키는 한 언어로만 쓰세요',
  }),
  'KEY-07': ({ missing, thing }) => ({
    message: `${THING[thing]}에 “${missing}” 키가 없습니다`,
    hint: `${quotedWith(missing, '을')} 추가하세요`,
  }),
  'KEY-08': ({ names }) => ({
    message: `무엇에 관한 문서인지 알 수 없습니다. 다음 키가 하나도 없습니다: ${quoted(names)}`,
    hint: '알맞은 키 하나를 추가하고 이름을 쓰세요',
  }),
  'KEY-09': ({ names }) => ({
    message: `이 문서에 ${quoted(names)} 키가 함께 있어 종류를 알 수 없습니다`,
    hint: '하나만 남기고, 나머지는 “---” 줄로 나누거나 다른 파일에 쓰세요',
  }),
  'KEY-10': ({ key, title, text }) => ({
    message: `“${key}” 뒤에 콜론이 있어 키로 읽혔습니다`,
    hint: `문장 전체를 큰따옴표로 묶거나, “${title}: ${key}” 다음 줄에 “${text}: …”를 쓰세요`,
  }),
  'KEY-11': ({ owner, keys, title, items }) => ({
    message: `“${owner}” 아래에 키가 아니라 소제목이 있습니다: ${quoted(keys)}`,
    hint: `묶음마다 “- ${title}: ${keys[0] ?? '…'}”로 쓰고, 항목은 “${items}:” 아래에 쓰세요`,
  }),
  'KEY-12': ({ key, from }) => ({
    message: `“${key}” 키는 쓰지 않아도 다른 문서의 “${from}” 값에서 정해집니다`,
    hint: '이 키를 지우세요',
  }),
  'KEY-13': ({ keys, mark }) => ({
    message: `“${mark}” 표시가 파일을 둘로 나누어 뒷부분(${quoted(keys)})을 읽지 않습니다`,
    hint: `“${mark}” 줄을 지우세요`,
  }),

  'VALUE-01': ({ key, expected, found, text, allowed, nested }) =>
    nested
      ? {
          message: `“${key}” 목록의 한 항목이 다시 목록입니다`,
          hint: `윗단계를 “- ${nested.title}: …”로 쓰고 그 항목은 “${nested.items}:” 아래에 쓰세요`,
        }
      : {
          message: `“${key}” 값의 형식은 ${FORM[expected]}인데, 여기에는 ${found === 'text' ? quotedWith(text, '이') : `${FORM[found]}${found === 'list' ? '이' : '가'}`} 있습니다`,
          hint: expected === 'text' && found === 'list' ? ONE_TEXT : HOW[expected](allowed ?? []),
        },
  'VALUE-02': ({ key, isAboveList }) => ({
    message: isAboveList
      ? `“${key}” 값이 비어 있고 아래 목록은 다른 단계에 있습니다`
      : `“${key}” 값이 비어 있습니다`,
    hint: isAboveList
      ? '이 키의 목록이면 줄마다 더 들여 쓰고, 아니면 키를 지우세요'
      : '내용을 쓰거나 키를 지우세요',
  }),
  'VALUE-03': ({ key }) => ({
    message: `“${key}” 값은 꼭 있어야 하는데 비어 있습니다`,
    hint: '내용을 쓰세요',
  }),
  'VALUE-04': ({ key, text, near, allowed }) => ({
    message: `“${key}”에는 ${quotedWith(text, '을')} 쓸 수 없습니다. 쓸 수 있는 값: ${quoted(allowed)}`,
    ...instead(near, allowed),
  }),
  'VALUE-05': ({ key, text, fault }) => ({
    message:
      fault === 'form'
        ? `“${key}”의 “${text}” 값은 날짜 형식이 아닙니다`
        : `“${key}”의 “${text}” 값은 달력에 없는 날입니다`,
    hint: '연, 월, 일 순서로 2025-01-31처럼 쓰세요',
  }),
  'VALUE-06': ({ key, text, read }) => ({
    message: `“${key}”의 “${text}” 값을 ${quotedWith(read, '으로')} 읽었습니다`,
    hint: `${quotedWith(read, '으로')} 바꾸세요`,
  }),
  'VALUE-07': ({ key, text, bound, limit }) => ({
    message: `“${key}” 값이 ${text}인데, ${limit}보다 ${bound === 'least' ? '작을' : '클'} 수 없습니다`,
    hint: `${limit} ${bound === 'least' ? '이상' : '이하'}의 수를 쓰세요`,
  }),
  'VALUE-08': ({ key, text }) => ({
    message: `“${key}”에 ${quotedWith(text, '이')} 두 번 나옵니다`,
    hint: '둘 중 하나를 지우세요',
  }),
  'VALUE-09': ({ key }) => ({
    message: `“${key}”에 빈 항목이 있습니다`,
    hint: '내용을 쓰거나 이 줄을 지우세요',
  }),
  'VALUE-10': ({ found }) => ({
    message:
      found === 'table'
        ? '이 문서는 YAML이 아니라 표(CSV 또는 Excel에서 복사)입니다'
        : `이 문서에는 ${found === 'list' ? '목록' : '글'}만 있고 키가 없습니다`,
    hint:
      found === 'table'
        ? '행마다 파일 하나로, 열마다 “직무명: 고객지원팀장”처럼 한 줄로 쓰세요'
        : '“직무명: 고객지원팀장”처럼 키와 콜론으로 시작하세요',
  }),
  'VALUE-11': ({ key, length, limit }) => ({
    message: `“${key}” 값이 ${length}자로 ${limit}자를 넘습니다`,
    hint: limit > 1000 ? '여러 문단이나 항목으로 나누어 쓰세요' : '짧게 줄이고 자세한 내용은 본문에 쓰세요',
  }),
};
