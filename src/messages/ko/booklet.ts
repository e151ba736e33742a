import type { BookletProblems } from '../../diagnostics/problems/booklet.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { Sentences } from '../catalogue.ts';
import { some } from './names.ts';

/** Characters of a template that a message shows. */
const MOST_SHOWN = 40;

export const booklet: Sentences<BookletProblems> = {
  'TPL-01': (facts) => {
    const text = shorten(facts.text, MOST_SHOWN);
    if (facts.fault === 'unclosed')
      return {
        message: `“${text}” 블록이 닫히지 않았습니다`,
        hint: `블록이 끝나는 곳에 “${facts.wanted}” 태그를 쓰세요`,
      };
    if (facts.fault === 'wrong-close')
      return {
        message: `“${shorten(facts.opened, MOST_SHOWN)}” 블록을 “${text}” 태그로 닫았습니다`,
        hint: `“${facts.wanted}” 태그로 바꾸거나, 나중에 연 블록부터 닫으세요`,
      };
    if (facts.fault === 'stray')
      return {
        message: `“${text}” 태그로 닫을 블록이 열려 있지 않습니다`,
        hint: '지우거나 앞에서 블록을 여세요',
      };
    return {
      message: `“${text}” 부분이 템플릿의 문법에 맞지 않습니다`,
      hint: '중괄호, 괄호, 따옴표를 확인하세요',
    };
  },
  'TPL-02': ({ element, elements }) => ({
    message: `템플릿에는 “<${element}>” 요소를 쓸 수 없습니다`,
    hint: `다음 중 하나를 쓰세요: ${some(elements)}`,
  }),
  'TPL-03': ({ element, attribute, attributes }) => ({
    message: `“<${element}>” 요소에는 “${attribute}” 속성이 없습니다`,
    hint:
      attributes.length > 0
        ? `다음 속성 중 하나를 쓰거나 지우세요: ${some(attributes)}`
        : '이 속성을 지우세요',
  }),
  'TPL-04': ({ element, attribute, value, expected }) => ({
    message: `“<${element}>” 요소의 “${attribute}” 속성에는 “${value}” 값을 쓸 수 없습니다`,
    hint: `이렇게 쓰세요: ${expected}`,
  }),
  'TPL-05': () => ({
    message: '중괄호 세 개는 값을 이스케이프하지 않고 그대로 씁니다',
    hint: '중괄호 두 개로 바꾸세요: {{…}}',
  }),
  'TPL-06': ({ name }) => ({
    message: `“${name}” 템플릿이 없습니다`,
    hint: '이름을 고치거나 “templates” 폴더에 파일을 추가하세요',
  }),
  'TPL-07': ({ name, helpers }) => ({
    message: `“${name}” 도우미 함수가 없습니다`,
    hint: `다음 중 하나를 쓰세요: ${helpers.join(', ')}`,
  }),
  'TPL-08': ({ name }) => ({
    message: `“${name}” 라벨이 없습니다`,
    hint: '이름을 고치거나 템플릿에 글을 직접 쓰세요',
  }),
  'TPL-09': ({ element, around }) => ({
    message: around
      ? `“<${element}>” 요소는 “<${around}>” 안에 둘 수 없습니다`
      : `“<${element}>” 요소는 페이지에 바로 둘 수 없습니다`,
    hint: '자리를 옮기거나 필요한 요소로 감싸세요',
  }),
  'TPL-10': ({ text, element }) => ({
    message: `“<${element}>” 안에는 글을 바로 쓸 수 없습니다: “${text}”`,
    hint: '글을 셀이나 목록 항목 안에 쓰세요',
  }),
  'TPL-11': ({ name, figures }) => ({
    message: `이 페이지에는 “${name}” 그림이 없습니다`,
    hint: figures.length > 0 ? `다음 중 하나를 쓰세요: ${some(figures)}` : '이 그림을 지우세요',
  }),
  'TPL-12': ({ reason }) => ({
    message: `템플릿을 채울 수 없습니다: ${reason}`,
    hint: '이 페이지에 있는 이름만 쓰세요',
  }),
  'FONT-01': ({ character, text }) => ({ message: `글꼴에 “${character}” 글자가 없습니다(“${text}”)` }),
  'FONT-02': ({ theme, families }) => ({
    message: `테마 “${theme}”의 글꼴(${families.map((family) => `“${family}”`).join(', ')})은 프로그램에 넣을 수 없어 PDF에는 내장 글꼴을 씁니다`,
    hint: '사용권이 있으면 jd.yaml의 “글꼴”에 글꼴 파일의 경로를 적으세요',
  }),
};
