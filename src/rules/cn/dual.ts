import type { Position } from '../../org/organisation.ts';
import { findingAt, matchesIn, placeOf, sentenceAround, sentenceBefore } from '../phrase.ts';
import { textsOf } from '../position-texts.ts';
import type { Finding, Rule, Subject, Whole } from '../rule.ts';
import { simplified } from '../simplified.ts';

const CASHIER = /出纳|cashier|출납/i;

/** What a cashier must not do besides. */
const BOOKS =
  /稽核|会计档案(?:的)?(?:保管|管理|归档|整理|立卷)|(?:保管|管理|归档|整理)会计档案|登记[^,。;、]{0,6}(?:总账|明细账|往来账|应收|应付|收入|支出|费用|债权|债务)[^,。;]{0,6}|(?:收入|支出|费用|债权|债务)[^,。;]{0,10}账目的?登记|\b(?:audits?|reconciles?|keeps? the (?:ledger|accounting archives))\b|장부\s*기장|회계\s*(?:감사|기록\s*보관)/;

/** The journals of cash and bank are the cashier's own; so is work that somebody else checks. */
const OWN = /日记账|流水账|收支表|journal|일기장/;
const BY_OTHERS =
  /(?:配合|协助|接受|送交?|移交|交由|提交|供|由|不得(?:兼任)?|不(?:兼任|负责))[^,。;]{0,10}$|(?:assist|support|not)\S* [^,.;]{0,12}$/;

function* cashierDuties(subject: Subject, position: Position): Generator<Finding> {
  for (const text of textsOf(subject, position)) {
    if (text.field !== 'responsibilities' && text.field !== 'summary') continue;
    const whole = text.folded.text;
    for (const match of matchesIn(text.folded, BOOKS)) {
      if (OWN.test(sentenceAround(whole, match.index, match.index + match.length))) continue;
      if (BY_OTHERS.test(sentenceBefore(whole, match.index))) continue;
      yield findingAt(subject, text, placeOf(text.text, text.folded, match));
    }
  }
}

/** Posts held together, each pair once, at the first post that names the other. */
function* heldTogether(
  { organisation }: Whole,
  one: (name: string) => boolean,
  other: (name: string) => boolean,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const position of organisation.positions) {
    for (const partner of position.sharedWith) {
      const pair = [position.id, partner.id].sort().join('\n');
      const names = [simplified(position.name), simplified(partner.name)] as const;
      const clash = (one(names[0]) && other(names[1])) || (one(names[1]) && other(names[0]));
      const { document, origin } = position;
      if (!clash || seen.has(pair) || !document.sharedWith) continue;
      seen.add(pair);
      const index = Math.max(
        0,
        document.sharedWith.findIndex((name) => name.endsWith(partner.name)),
      );
      const path = ['sharedWith', index];
      const facts = { found: `${position.name} + ${partner.name}` };
      yield { file: origin.file, range: origin.value(path), path: origin.written(path), facts };
    }
  }
}

export const cashier: Rule = {
  id: 'CN-DUAL-01',
  severity: 'error',
  jurisdiction: 'cn',
  source: '会计法（2024）第三十五条',
  *check(subject) {
    for (const position of subject.positions)
      if (CASHIER.test(simplified(position.name))) yield* cashierDuties(subject, position);
  },
  overall: (handbook) =>
    heldTogether(
      handbook,
      (name) => CASHIER.test(name),
      (name) => /会计|稽核|审计|accountant|auditor|회계|감사/i.test(name) && !CASHIER.test(name),
    ),
  docs: {
    'zh-CN': {
      title: '出纳兼任不相容职务',
      message: '“{found}”不得由出纳承担。',
      hint: '把稽核、会计档案保管和收支、费用、债权债务账目的登记交给会计。',
      why: '出纳人员不得兼任稽核、会计档案保管和收入、支出、费用、债权债务账目的登记工作。',
      bad: '岗位名称: 出纳\n岗位职责: [办理现金收付, 负责费用报销的稽核]',
      good: '岗位名称: 出纳\n岗位职责: [办理现金收付, 登记现金日记账和银行存款日记账]',
    },
    'zh-TW': {
      title: '出納兼任不相容職務',
      message: '「{found}」不得由出納承擔。',
      hint: '把稽核、會計檔案保管與帳目登記交給會計。',
      why: '依中國大陸會計法，出納人員不得兼任稽核、會計檔案保管與收支帳目的登記。',
      bad: '崗位名稱: 出納\n崗位職責: [辦理現金收付, 負責費用稽核]',
      good: '崗位名稱: 出納\n崗位職責: [辦理現金收付, 登記現金日記帳]',
    },
    en: {
      title: 'Cashier with incompatible duties',
      message: '“{found}” must not be done by the cashier.',
      hint: 'Give auditing, accounting archives and the books of income and expense to an accountant.',
      why: 'Chinese accounting law bars cashiers from auditing, keeping archives and keeping those books.',
      bad: 'position: Cashier\nresponsibilities: [Pays and receives cash, Reconciles expense claims]',
      good: 'position: Cashier\nresponsibilities: [Pays and receives cash, Keeps the cash journal]',
    },
    ko: {
      title: '출납의 겸직 금지 업무',
      message: '“{found}”은(는) 출납이 맡을 수 없습니다.',
      hint: '감사, 회계 기록 보관, 수입·지출 장부 기장을 회계 담당에게 맡깁니다.',
      why: '중국 회계법은 출납이 이 업무를 겸하지 못하게 합니다.',
      bad: '직무명: 출납\n담당 업무: [현금 수납, 회계 감사]',
      good: '직무명: 출납\n담당 업무: [현금 수납, 현금 일기장 작성]',
    },
  },
};

const SUPERVISOR = /监事(?!会?(?:秘书|办公室))|감사$|supervisor \(board\)|supervisory board/i;
const DIRECTOR =
  /董事(?!会?(?:秘书|办公室|长?(?:助理|秘书)))|^(?:常务)?副?总经理$|^副?总裁$|^首席\S{1,4}官$|财务(?:负责人|总监)$|^(?:general manager|ceo|cfo|director)$|^(?:이사|대표이사|총경리)$/i;

const DIRECTOR_AS_SUPERVISOR =
  /(?:董事长?|总经理|总裁|财务负责人|财务总监)(?:可)?(?:同时)?兼任?(?:公司)?监事(?!会?(?:秘书|办公室))|监事(?:一职)?由(?:董事长?|副?总经理|总裁|财务负责人|财务总监)(?:兼任?|担任)/;

export const supervisor: Rule = {
  id: 'CN-DUAL-02',
  severity: 'error',
  jurisdiction: 'cn',
  source: '公司法（2023）第七十六条、第一百三十条',
  *check(subject) {
    for (const position of subject.positions) {
      for (const text of textsOf(subject, position)) {
        for (const match of matchesIn(text.folded, DIRECTOR_AS_SUPERVISOR)) {
          if (/不得|禁止|不能|不可/.test(sentenceBefore(text.folded.text, match.index))) continue;
          yield findingAt(subject, text, placeOf(text.text, text.folded, match));
        }
      }
    }
  },
  overall: (handbook) =>
    heldTogether(
      handbook,
      (name) => SUPERVISOR.test(name),
      (name) => DIRECTOR.test(name),
    ),
  docs: {
    'zh-CN': {
      title: '董事、高级管理人员兼任监事',
      message: '“{found}”不得由同一人担任。',
      hint: '另选监事，删去兼任。',
      why: '董事、高级管理人员不得兼任监事。',
      bad: '岗位名称: 监事\n兼任: 总经理\n---\n岗位名称: 总经理\n直接上级: 无',
      good: '岗位名称: 监事\n---\n岗位名称: 总经理\n直接上级: 无',
    },
    'zh-TW': {
      title: '董事、高級管理人員兼任監事',
      message: '「{found}」不得由同一人擔任。',
      hint: '另選監事，刪去兼任。',
      why: '依中國大陸公司法，董事、高級管理人員不得兼任監事。',
      bad: '崗位名稱: 監事\n兼任: 總經理\n---\n崗位名稱: 總經理\n直接上級: 無',
      good: '崗位名稱: 監事\n---\n崗位名稱: 總經理\n直接上級: 無',
    },
    en: {
      title: 'Director or senior manager as supervisor',
      message: '“{found}” must not be held by one person.',
      hint: 'Appoint another supervisor.',
      why: 'Chinese company law bars directors and senior managers from being supervisors (监事).',
      bad: 'position: 监事\nsharedWith: 总经理\n---\nposition: 总经理\nreportsTo: none',
      good: 'position: 监事\n---\nposition: 总经理\nreportsTo: none',
    },
    ko: {
      title: '이사·임원의 감사 겸직',
      message: '“{found}”은(는) 한 사람이 맡을 수 없습니다.',
      hint: '다른 감사를 선임합니다.',
      why: '중국 회사법은 이사와 고위 관리자가 감사를 겸하지 못하게 합니다.',
      bad: '직무명: 감사\n겸직: 대표이사\n---\n직무명: 대표이사\n직속 상사: 없음',
      good: '직무명: 감사\n---\n직무명: 대표이사\n직속 상사: 없음',
    },
  },
};
