import type { Rule } from './rule.ts';

/** Settings are judged by `settings.ts`, comments that silence rules by `silence.ts`; here are their words. */

const SOURCE = 'jd';

export const reasonMissing: Rule = {
  id: 'LINT-01',
  severity: 'warning',
  source: SOURCE,
  docs: {
    'zh-CN': {
      title: '关闭规则的注释没有理由',
      message: '关闭 {found} 的注释没有写理由，因而不起作用。',
      hint: '在规则后写“-- 理由”。',
      why: '日后的人要知道为什么例外。',
      bad: '# jd-lint-disable CN-SEX-01',
      good: '# jd-lint-disable CN-SEX-01 -- 依据：矿山井下作业',
    },
    'zh-TW': {
      title: '關閉規則的註解沒有理由',
      message: '關閉 {found} 的註解沒有寫理由，因而不起作用。',
      hint: '在規則後寫「-- 理由」。',
      why: '日後的人要知道為什麼例外。',
      bad: '# jd-lint-disable TW-ESA-01',
      good: '# jd-lint-disable TW-ESA-01 -- 依據：真實職業資格',
    },
    en: {
      title: 'Silencing comment without a reason',
      message: 'The comment that silences {found} gives no reason and has no effect.',
      hint: 'Add “-- reason” after the rule.',
      why: 'Whoever reads it later must know why this is an exception.',
      bad: '# jd-lint-disable US-ADA-01',
      good: '# jd-lint-disable US-ADA-01 -- essential function, reviewed by counsel',
    },
    ko: {
      title: '이유 없는 규칙 해제 주석',
      message: '{found}을(를) 해제하는 주석에 이유가 없어 효력이 없습니다.',
      hint: '규칙 뒤에 “-- 이유”를 적습니다.',
      why: '나중에 읽는 사람이 예외의 이유를 알아야 합니다.',
      bad: '# jd-lint-disable KR-SEX-01',
      good: '# jd-lint-disable KR-SEX-01 -- 근거: 갱내 작업',
    },
  },
};

export const ruleUnknown: Rule = {
  id: 'LINT-02',
  severity: 'warning',
  source: SOURCE,
  docs: {
    'zh-CN': {
      title: '注释中的规则不存在',
      message: '没有名为“{found}”的规则。',
      hint: '改为 jd validate 结果里的编号，例如 {near}。',
      why: '写错编号的注释关闭不了任何规则。',
      bad: '# jd-lint-disable CN-SEX-1 -- 依据',
      good: '# jd-lint-disable CN-SEX-01 -- 依据：矿山井下作业',
    },
    'zh-TW': {
      title: '註解中的規則不存在',
      message: '沒有名為「{found}」的規則。',
      hint: '改為 jd validate 結果裡的編號，例如 {near}。',
      why: '寫錯編號的註解關閉不了任何規則。',
      bad: '# jd-lint-disable TW-ESA-1 -- 依據',
      good: '# jd-lint-disable TW-ESA-01 -- 依據：真實職業資格',
    },
    en: {
      title: 'Comment names no rule',
      message: 'There is no rule “{found}”.',
      hint: 'Write an id that jd validate prints, such as {near}.',
      why: 'A comment with a mistyped id silences nothing.',
      bad: '# jd-lint-disable US-ADA-1 -- essential function',
      good: '# jd-lint-disable US-ADA-01 -- essential function',
    },
    ko: {
      title: '주석의 규칙이 없음',
      message: '“{found}”이라는 규칙이 없습니다.',
      hint: 'jd validate 결과에 있는 번호로 고칩니다(예: {near}).',
      why: '번호가 틀린 주석은 아무 규칙도 해제하지 못합니다.',
      bad: '# jd-lint-disable KR-SEX-1 -- 근거',
      good: '# jd-lint-disable KR-SEX-01 -- 근거: 갱내 작업',
    },
  },
};

export const nothingToSilence: Rule = {
  id: 'LINT-03',
  severity: 'info',
  source: SOURCE,
  docs: {
    'zh-CN': {
      title: '注释没有可关闭的内容',
      message: '关闭 {found} 的注释没有对应的问题。',
      hint: '删去这条注释。',
      why: '多余的注释会掩盖以后的问题。',
      bad: '- 男女不限    # jd-lint-disable CN-SEX-01 -- 依据',
      good: '- 男女不限',
    },
    'zh-TW': {
      title: '註解沒有可關閉的內容',
      message: '關閉 {found} 的註解沒有對應的問題。',
      hint: '刪去這條註解。',
      why: '多餘的註解會掩蓋以後的問題。',
      bad: '- 男女不限    # jd-lint-disable CN-SEX-01 -- 依據',
      good: '- 男女不限',
    },
    en: {
      title: 'Comment has nothing to silence',
      message: 'The comment that silences {found} covers no finding.',
      hint: 'Remove the comment.',
      why: 'A needless comment would hide later findings.',
      bad: '- Fluent English    # jd-lint-disable EN-NAT-01 -- brand voice',
      good: '- Fluent English',
    },
    ko: {
      title: '해제할 것이 없는 주석',
      message: '{found}을(를) 해제하는 주석에 해당하는 문제가 없습니다.',
      hint: '주석을 삭제합니다.',
      why: '불필요한 주석은 나중의 문제를 가립니다.',
      bad: '- 성별 무관    # jd-lint-disable KR-SEX-01 -- 근거',
      good: '- 성별 무관',
    },
  },
};

export const settingUnknown: Rule = {
  id: 'LINT-04',
  severity: 'warning',
  source: SOURCE,
  docs: {
    'zh-CN': {
      title: '设置中的规则不存在',
      message: '没有名为“{found}”的规则，这项设置不起作用。',
      hint: '改为 jd validate 结果里的规则编号，例如 {near}；不需要时删去。',
      why: '写错编号的设置改变不了任何规则，以为关掉的检查仍在进行。',
      bad: '检查:\n  规则: {CN-SEX-1: 提示}\n',
      good: '检查:\n  规则: {CN-SEX-01: 提示}\n',
    },
    'zh-TW': {
      title: '設定中的規則不存在',
      message: '沒有名為「{found}」的規則，這項設定不起作用。',
      hint: '改為 jd validate 結果裡的規則編號，例如 {near}；不需要時刪去。',
      why: '寫錯編號的設定改變不了任何規則，以為關掉的檢查仍在進行。',
      bad: '檢查:\n  規則: {TW-ESA-1: 提示}\n',
      good: '檢查:\n  規則: {TW-ESA-01: 提示}\n',
    },
    en: {
      title: 'Setting names no rule',
      message: 'There is no rule “{found}”, so this setting changes nothing.',
      hint: 'Write the id of a rule that jd validate prints, such as {near}, or remove the line.',
      why: 'A setting with a mistyped id leaves the rule as it was.',
      bad: 'lint:\n  rules: {US-ADA-1: info}\n',
      good: 'lint:\n  rules: {US-ADA-01: info}\n',
    },
    ko: {
      title: '설정의 규칙이 없음',
      message: '“{found}”이라는 규칙이 없어 이 설정은 효력이 없습니다.',
      hint: 'jd validate 결과에 있는 규칙 번호로 고치거나(예: {near}) 이 줄을 삭제합니다.',
      why: '번호가 틀린 설정은 아무 규칙도 바꾸지 못합니다.',
      bad: '검사:\n  규칙: {KR-SEX-1: info}\n',
      good: '검사:\n  규칙: {KR-SEX-01: info}\n',
    },
  },
};

export const commentUnread: Rule = {
  id: 'LINT-05',
  severity: 'warning',
  source: SOURCE,
  docs: {
    'zh-CN': {
      title: '关闭规则的注释写法不对',
      message: '注释“{found}”的写法无法识别，因而不起作用。',
      hint: '写成“# jd-lint-disable 规则编号 -- 理由”；要管整份文档，写 jd-lint-disable-unit。',
      why: '无法识别的注释关闭不了任何规则。',
      bad: '# jd-lint-disable CN-SEX-01 矿山井下作业',
      good: '# jd-lint-disable CN-SEX-01 -- 依据：矿山井下作业',
    },
    'zh-TW': {
      title: '關閉規則的註解寫法不對',
      message: '註解「{found}」的寫法無法識別，因而不起作用。',
      hint: '寫成「# jd-lint-disable 規則編號 -- 理由」；要管整份文件，寫 jd-lint-disable-unit。',
      why: '無法識別的註解關閉不了任何規則。',
      bad: '# jd-lint-disable TW-ESA-01 真實職業資格',
      good: '# jd-lint-disable TW-ESA-01 -- 依據：真實職業資格',
    },
    en: {
      title: 'Silencing comment in another form',
      message: 'The comment “{found}” is in a form that is not understood, and has no effect.',
      hint: 'Write “# jd-lint-disable RULE -- reason”, or jd-lint-disable-unit for the whole document.',
      why: 'A comment that is not understood silences nothing.',
      bad: '# jd-lint-disable-next-line US-ADA-01 -- essential function',
      good: '# jd-lint-disable US-ADA-01 -- essential function, reviewed by counsel',
    },
    ko: {
      title: '형식이 다른 규칙 해제 주석',
      message: '주석 “{found}”의 형식을 알 수 없어 효력이 없습니다.',
      hint: '“# jd-lint-disable 규칙번호 -- 이유”로 적습니다. 문서 전체는 jd-lint-disable-unit입니다.',
      why: '형식을 알 수 없는 주석은 아무 규칙도 해제하지 못합니다.',
      bad: '# jd-lint-disable KR-SEX-01 갱내 작업',
      good: '# jd-lint-disable KR-SEX-01 -- 근거: 갱내 작업',
    },
  },
};
