import { groupBy } from '../../diagnostics/group-by.ts';
import { onceFor } from '../../org/once-for.ts';
import type { Organisation } from '../../org/organisation.ts';
import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { allDuties, atDuty } from './duties.ts';
import { matching, type Patterns } from './wording.ts';

const TITLED: Patterns = {
  zh: /(?:协助|配合|向|陪同|跟随|服从|听从)(?<name>[王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]总)(?![经监裁部办体结务公会站台])/u,
  // Lower case tells nothing of names: TITLE_AND_NAME.
  en: /(?!)/u,
  // 이용자님, 사장님 are those whom the work is for.
  ko: /(?<![가-힣])[김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][가-힣](?:[가-힣]\s?씨|(?![자객원장주생])[가-힣]\s?님)/u,
};

const TITLE_AND_NAME = /\b(?:Mr|Mrs|Ms)\.? (?!Word\b|Excel\b|Office\b|Teams\b|Project\b)[A-Z][a-z]+/u;

/** Names of those who hold posts, by their first two characters. */
const holdersOf = onceFor(({ positions }: Organisation) => {
  const holders = positions
    .flatMap(({ document }) => document.holders ?? [])
    .filter((name) => [...name].length >= 3 && !name.includes('X'));
  return groupBy(new Set(holders), (name) => name.slice(0, 2));
});

function nameIn(text: string, names: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (let index = 0; index < text.length - 2; index += 1) {
    const found = names.get(text.slice(index, index + 2))?.find((name) => text.startsWith(name, index));
    if (found) return found;
  }
  return undefined;
}

export const dutyPerson: Rule = {
  id: 'DUTY-18',
  severity: 'warning',
  source: '岗位说明书对岗不对人',
  *check(subject) {
    yield* matching(allDuties(subject), TITLED);
    for (const duty of allDuties(subject)) {
      const [word] = TITLE_AND_NAME.exec(duty.text) ?? [];
      if (word) yield atDuty(duty, { word });
    }
    const names = holdersOf(subject.organisation);
    for (const duty of names.size === 0 ? [] : allDuties(subject)) {
      const word = nameIn(duty.text, names);
      if (word) yield atDuty(duty, { word });
    }
  },
  docs: docs(
    [
      '职责里有人名',
      '职责“{found}”提到了具体的人“{word}”。',
      '改写为岗位名称，例如“协助总经理”。',
      '岗位说明书对岗不对人；人员变动后职责就不再成立。',
      '协助王总安排日程',
      '协助总经理安排日程',
    ],
    [
      '職責裡有人名',
      '職責「{found}」提到了具體的人。',
      '改寫為崗位名稱，例如「協助總經理」。',
      '崗位說明書對崗不對人；人員變動後職責就不再成立。',
      '協助王總安排日程',
      '協助總經理安排日程',
    ],
    [
      'Name of a person in a duty',
      'The duty “{found}” names a person (“{word}”).',
      'Name the position instead, such as “the Managing Director”.',
      'A job description describes the post; it must hold when people change.',
      'Assists Mr Smith with his diary',
      'Keeps the diary of the Managing Director',
    ],
    [
      '업무에 사람 이름',
      '업무 “{found}”에 특정인 “{word}”이(가) 있습니다.',
      '“대표이사”처럼 직무 이름으로 바꿉니다.',
      '직무기술서는 사람이 아니라 직무를 기술하며 사람이 바뀌어도 유효해야 합니다.',
      '김철수 씨의 일정을 관리한다',
      '대표이사의 일정을 관리한다',
    ],
  ),
};
