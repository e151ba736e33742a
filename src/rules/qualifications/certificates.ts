import { docs } from '../doc.ts';
import { lawTexts, textsWith } from '../law-texts.ts';
import { findingAt, matchesIn, placeOf } from '../phrase.ts';
import type { Rule } from '../rule.ts';

/** A certificate that nobody can obtain any more, or that has another name now. */
interface Gone {
  /** Matched against folded text in simplified characters. */
  readonly pattern: RegExp;
  /** The date from which it is no more, by its source. */
  readonly since: string;
  readonly basis: string;
  /** What to ask for instead. */
  readonly instead: string;
}

const GONE: readonly Gone[] = [
  {
    pattern: /会计(?:从业资格|上岗)(?:证书?)?|(?<![师统务注册])会计证(?!书|明|件|券)/u,
    since: '2017-11-05',
    basis: '会计法（2017 修正）',
    instead: '会计专业技术资格（初级及以上）',
  },
  {
    pattern: /保险(?:代理人?|销售|公估|经纪)(?:从业)?(?:人员)?资格证(?:书)?/u,
    since: '2015-04-24',
    basis: '保险法（2015 修正）',
    instead: '保险中介执业登记',
  },
  {
    pattern: /电工进网作业许可证|进网作业(?:电工)?(?:许可)?证/u,
    since: '2017-09-29',
    basis: '国发〔2017〕46号',
    instead: '特种作业操作证（电工作业）',
  },
  {
    pattern: /造价员(?:资格)?证(?:书)?/u,
    since: '2016-01-20',
    basis: '国发〔2016〕5号',
    instead: '二级造价工程师',
  },
  {
    pattern: /注册资产评估师/u,
    since: '2016-12-01',
    basis: '资产评估法（2016）',
    instead: '资产评估师',
  },
  {
    pattern: /国家司法考试|司法考试(?:合格|通过|[abc]证)|通过司法考试|司考[abc]证/u,
    since: '2018-01-01',
    basis: '法官法等八部法律的修正（2017）',
    instead: '国家统一法律职业资格考试',
  },
  {
    pattern: /暂住证/u,
    since: '2016-01-01',
    basis: '居住证暂行条例',
    instead: '居住证',
  },
  {
    pattern: /劳工安全卫生(?:业务主管|管理(?:员|师|人员))/u,
    since: '2014-07-03',
    basis: '職業安全衛生法',
    instead: '職業安全衛生管理員、管理師',
  },
  {
    pattern: /워드프로세서\s*[23]급|컴퓨터\s*활용\s*능력\s*3급|컴활\s*3급/u,
    since: '2012-01-01',
    basis: '국가기술자격법 시행규칙',
    instead: '워드프로세서 / 컴퓨터활용능력 2급',
  },
  {
    pattern: /(?<![a-z])mcs[aed](?![a-z])/u,
    since: '2021-01-31',
    basis: 'Microsoft Learning',
    instead: 'Microsoft role-based certification',
  },
];

/** Stands in every text that names one of them, and is found fast. */
const TRIGGER =
  /资格证|会计证|从业资格|上岗|许可证|作业证|造价员证|造价员资格|资产评估师|司法考试|司考|暂住证|劳工安全卫生|워드프로세서|활용|컴활|mcs/;

/** Says that it was once: 原会计从业资格证亦可. */
const PAST = /原(?:有|来)?|曾|旧版|以前|取消|废止|改为|换发|former|retired|이전|폐지/u;

export const certificateGone: Rule = {
  id: 'QUAL-05',
  severity: 'info',
  source: '会计法（2017 修正）、保险法（2015 修正）、国发〔2016〕5号、国发〔2017〕46号等，见每条',
  *check(subject) {
    for (const index of textsWith(subject, TRIGGER)) {
      const text = lawTexts(subject)[index];
      if (!text || PAST.test(text.folded.text)) continue;
      for (const { pattern, since, basis, instead } of GONE)
        for (const match of matchesIn(text.folded, pattern))
          yield findingAt(subject, text, placeOf(text.text, text.folded, match), { since, basis, instead });
    }
  },
  docs: docs(
    [
      '已经取消的证书',
      '“{found}”自 {since} 起已取消或改名（{basis}）。',
      '改为现行的资格，例如“{instead}”。',
      '新人取不到已取消的证书，合适的人会因此落选。',
      '持会计从业资格证',
      '初级会计专业技术资格',
    ],
    [
      '已經取消的證書',
      '「{found}」自 {since} 起已取消或改名（{basis}）。',
      '改為現行的資格，例如「{instead}」。',
      '新人取不到已取消的證書，合適的人會因此落選。',
      '具勞工安全衛生管理員資格',
      '具職業安全衛生管理員資格',
    ],
    [
      'Certificate that is no more',
      '“{found}” ended or was renamed on {since} ({basis}).',
      'Ask for what is issued now, such as “{instead}”.',
      'Nobody can obtain it any more, so fit people are turned away.',
      'MCSE required',
      'Azure Administrator Associate or comparable practice',
    ],
    [
      '폐지된 자격증',
      '“{found}”은(는) {since}에 폐지되었거나 이름이 바뀌었습니다({basis}).',
      '“{instead}”처럼 지금 발급되는 자격으로 바꿉니다.',
      '새로 딸 수 없는 자격을 요구하면 알맞은 사람이 탈락합니다.',
      '컴퓨터활용능력 3급 소지자',
      '컴퓨터활용능력 2급 소지자',
    ],
  ),
};
