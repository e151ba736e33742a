import type { Mistake } from './mistake.ts';

const AGENT = 'positions/客服部/客服专员.yaml';
const SUPPORT = 'departments/客服部.yaml';
const PROCESS = 'processes/客户投诉处理流程.yaml';
const ENGLISH_AGENT = 'positions/Customer Support/support-agent.yaml';

const FIRST = '{内容: 接听客服热线，当日答复客户咨询, 对应职能: F1}';

/** Lines whose dash, bracket, key or column is lost or too many, in the Chinese starter. */
export const CHINESE_STRUCTURE: readonly Mistake[] = [
  {
    what: '一项少了减号，接着写下一项',
    code: 'YAML-42',
    file: PROCESS,
    from: '  - 内容: 判断投诉',
    to: '    «内容: 判断投诉',
  },
  {
    what: '第一项少了减号',
    code: 'YAML-42',
    file: PROCESS,
    from: '  - 内容: 登记投诉',
    to: '    «内容: 登记投诉',
  },
  {
    what: '花括号的一项少了减号',
    code: 'YAML-42',
    file: AGENT,
    from: '  - {内容: 登记客户投诉',
    to: '    {«内容: 登记客户投诉',
  },
  {
    what: '键前面多了减号',
    code: 'YAML-43',
    file: SUPPORT,
    from: '\n部门负责人: 客服经理',
    to: '\n«- 部门负责人: 客服经理',
  },
  {
    what: '文件第一个键前面多了减号',
    code: 'YAML-43',
    file: AGENT,
    from: '岗位名称: 客服专员',
    to: '«- 岗位名称: 客服专员',
  },
  {
    what: '连同代码围栏一起从网页粘贴',
    code: 'YAML-45',
    file: AGENT,
    from: '岗位名称: 客服专员',
    to: '以下是岗位说明书：\n\n«```yaml\n岗位名称: 客服专员',
  },
  {
    what: '列表上面没有键',
    code: 'YAML-44',
    file: AGENT,
    from: '{核定: 3, 在岗: 2}',
    to: '{核定: 3, 在岗: 2}\n  «- 兼任接待员',
  },
  {
    what: '删掉了上一级的键',
    code: 'YAML-44',
    file: AGENT,
    from: '任职资格:\n  学历:',
    to: '\n  «学历:',
  },
  {
    what: '花括号只有后半边',
    code: 'YAML-21',
    file: AGENT,
    from: FIRST,
    to: '内容: 接听客服热线，当日答复客户咨询, 对应职能: F1«}',
  },
  {
    what: '方括号只有后半边',
    code: 'YAML-21',
    file: PROCESS,
    from: '表单: [《客户投诉处理单》]',
    to: '表单: 《客户投诉处理单》«]',
  },
  {
    what: '花括号前写了圆点',
    code: 'YAML-03',
    file: AGENT,
    from: `- ${FIRST}`,
    to: `«• ${FIRST}`,
  },
  {
    what: '花括号里的引号没有写完',
    code: 'YAML-20',
    file: SUPPORT,
    from: '目标: "≥95%", ',
    to: '目标: «"≥95%, ',
  },
  {
    what: '花括号里的文字有冒号',
    code: 'YAML-09',
    file: AGENT,
    from: FIRST,
    to: '{内容: «接听客服热线: 当日答复客户咨询, 对应职能: F1}',
  },
  {
    what: '花括号里的中文引号包着逗号',
    code: 'YAML-08',
    file: AGENT,
    from: FIRST,
    to: '{内容: «“接听客服热线, 当日答复客户咨询”, 对应职能: F1}',
  },
  {
    what: '花括号里用了等号',
    code: 'YAML-07',
    file: AGENT,
    from: FIRST,
    to: '{内容 «= 接听客服热线，当日答复客户咨询, 对应职能: F1}',
  },
  {
    what: '列表用了中文方括号、英文逗号',
    code: 'YAML-07',
    file: AGENT,
    from: '[普通话流利, 打字每分钟 60 字以上]',
    to: '«【普通话流利, 打字每分钟 60 字以上】',
  },
  {
    what: '列表项里的键后面用了等号',
    code: 'YAML-17',
    file: PROCESS,
    from: '  - 内容: 登记投诉',
    to: '  - «内容 = 登记投诉',
  },
  {
    what: '列表的一项退到了最左边',
    code: 'YAML-13',
    file: PROCESS,
    from: '  - 内容: 判断投诉',
    to: '«- 内容: 判断投诉',
  },
  {
    what: '列表的第一项缩进过深',
    code: 'YAML-13',
    file: AGENT,
    from: `  - ${FIRST}`,
    to: `    «- ${FIRST}`,
  },
  {
    what: '第一行多了空格',
    code: 'YAML-13',
    file: AGENT,
    from: '岗位名称: 客服专员',
    to: '  «岗位名称: 客服专员',
  },
];

/** The same slips of somebody who writes English. */
export const ENGLISH_STRUCTURE: readonly Mistake[] = [
  {
    what: 'An item in braces without its dash',
    code: 'YAML-42',
    file: ENGLISH_AGENT,
    from: '  - {text: Record complaints',
    to: '    {«text: Record complaints',
  },
  {
    what: 'A dash before a key',
    code: 'YAML-43',
    file: ENGLISH_AGENT,
    from: '\nsummary:',
    to: '\n«- summary:',
  },
  {
    what: 'The key of a list deleted',
    code: 'YAML-19',
    file: ENGLISH_AGENT,
    from: 'responsibilities:\n',
    to: '\n',
    at: [6, 10],
  },
  {
    what: 'An opening brace forgotten',
    code: 'YAML-21',
    file: ENGLISH_AGENT,
    from: '{text: Update customer records and summarise comments every week, covers: F3}',
    to: 'text: Update customer records and summarise comments every week, covers: F3«}',
  },
  {
    what: 'A quote in a list that does not close',
    code: 'YAML-20',
    file: ENGLISH_AGENT,
    from: '["Spoken and written English, CEFR B2 or above", Types at least 40 words a minute]',
    to: '[«"Spoken and written English, CEFR B2 or above, Types at least 40 words a minute]',
  },
];
