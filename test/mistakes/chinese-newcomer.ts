import { encoder } from '../sources/legacy-encoder.ts';
import type { Mistake } from './mistake.ts';

const MANAGER = 'positions/客服部/客服经理.yaml';
const AGENT = 'positions/客服部/客服专员.yaml';
const BOSS = 'positions/总经理.yaml';
const SUPPORT = 'departments/客服部.yaml';
const PROCESS = 'processes/客户投诉处理流程.yaml';
const COVER = 'jd.yaml';
const CASHIER = 'positions/出纳.yaml';

const file = (text: string) => () => Buffer.from(text);

/** What somebody does who has never seen YAML, in the Chinese starter. */
export const CHINESE_NEWCOMER: readonly Mistake[] = [
  // Lists and brackets
  {
    what: '花括号里用了中文冒号',
    code: 'YAML-07',
    file: AGENT,
    from: '{核定: 3, 在岗: 2}',
    to: '{核定«：3，在岗：2}',
  },
  {
    what: '花括号里一处用了中文冒号',
    code: 'YAML-07',
    file: AGENT,
    from: '{核定: 3, 在岗: 2}',
    to: '{核定: 3, 在岗«：2}',
  },
  { what: '方括号里用顿号', code: 'YAML-07', file: COVER, from: '[docx, pdf, md]', to: '[docx«、pdf、md]' },
  { what: '方括号里用中文逗号', code: 'YAML-07', file: MANAGER, from: '[F1, F3]', to: '[F1«，F3]' },
  { what: '用了中文方括号', code: 'YAML-07', file: COVER, from: '[docx, pdf, md]', to: '«【docx，pdf，md】' },
  {
    what: '花括号里少逗号',
    code: 'YAML-24',
    file: AGENT,
    from: '{核定: 3, 在岗: 2}',
    to: '{核定: 3 «在岗: 2}',
  },
  {
    what: '方括号换行后没有关上',
    code: 'YAML-21',
    file: AGENT,
    from: '[普通话流利, 打字每分钟 60 字以上]',
    to: '«[普通话流利,\n    打字每分钟 60 字以上',
  },
  { what: '括号配错', code: 'YAML-21', file: AGENT, from: '{核定: 3, 在岗: 2}', to: '«{核定: 3, 在岗: 2]' },
  {
    what: '列表没有缩进到内层',
    code: 'YAML-13',
    file: MANAGER,
    from: '    细项:\n      - 拟定客服部月度工作计划和排班表',
    to: '    细项:\n  «- 拟定客服部月度工作计划和排班表',
  },
  {
    what: '条目的键没有与第一个键对齐',
    code: 'YAML-13',
    file: MANAGER,
    from: '    频次: 每月',
    to: '   «频次: 每月',
  },
  { what: '条目的键与减号对齐', code: 'YAML-13', file: MANAGER, from: '    频次: 每月', to: '  «频次: 每月' },
  { what: '带括号的序号', code: 'YAML-03', file: BOSS, from: '- 批准机构', to: '«（2）批准机构' },
  { what: '序号写在减号后面', code: 'YAML-41', file: BOSS, from: '- 批准机构', to: '- «2. 批准机构' },

  // Spaces, quotes, comments
  {
    what: '不间断空格缩进',
    code: 'YAML-05',
    file: MANAGER,
    from: '  学历: 大学',
    to: '«\u00a0\u00a0学历: 大学',
  },
  {
    what: '冒号后是不间断空格',
    code: 'YAML-05',
    file: MANAGER,
    from: '岗位等级: M2',
    to: '岗位等级:«\u00a0M2',
  },
  { what: '弯引号当 YAML 引号', code: 'YAML-08', file: COVER, from: '版本: "1.0"\n', to: '版本: «“1.0”\n' },
  { what: '全角引号', code: 'YAML-08', file: COVER, from: '版本: "1.0"\n', to: '版本: «＂1.0＂\n' },
  {
    what: '一半英文引号一半中文引号',
    code: 'YAML-07',
    file: COVER,
    from: '版本: "1.0"\n',
    to: '版本: "1.0«”\n',
  },
  { what: '多出一个引号', code: 'YAML-09', file: COVER, from: '版本: "1.0"\n', to: '版本: «"1.0""\n' },
  {
    what: '注释紧贴着值',
    code: 'YAML-38',
    file: MANAGER,
    from: '岗位等级: M2',
    to: '岗位等级: M2«#注：待定',
  },
  { what: '用 // 写注释', code: 'YAML-38', file: MANAGER, from: '岗位等级: M2', to: '岗位等级: M2 «// 待定' },
  {
    what: '整行用 // 写注释',
    code: 'YAML-07',
    file: MANAGER,
    from: '岗位等级: M2',
    to: '岗位等级: M2\n«// 这里待定',
  },

  // Values
  { what: '编制写成三人', code: 'VALUE-01', file: BOSS, from: '编制: 1', to: '编制: «三人' },
  { what: '编制写成 2人', code: 'VALUE-06', file: BOSS, from: '编制: 1', to: '编制: «2人' },
  { what: '编制写成区间', code: 'VALUE-01', file: BOSS, from: '编制: 1', to: '编制: «1-2' },
  {
    what: '日期用斜线',
    code: 'VALUE-06',
    file: COVER,
    from: '生效日期: 2025-03-01',
    to: '生效日期: «2026/1/1',
  },
  {
    what: '日期用点',
    code: 'VALUE-06',
    file: COVER,
    from: '生效日期: 2025-03-01',
    to: '生效日期: «2025.3.1',
  },
  {
    what: '十三月',
    code: 'VALUE-05',
    file: COVER,
    from: '生效日期: 2025-03-01',
    to: '生效日期: «2026-13-01',
  },
  {
    what: '只写年月',
    code: 'VALUE-05',
    file: COVER,
    from: '生效日期: 2025-03-01',
    to: '生效日期: «2025年3月',
  },
  { what: '版式写成是', code: 'VALUE-04', file: COVER, from: '版式: 表格式', to: '版式: «是' },
  { what: '编制写成是', code: 'VALUE-01', file: BOSS, from: '编制: 1', to: '编制: «是' },
  { what: '波浪号作空值', code: 'VALUE-02', file: MANAGER, from: '岗位等级: M2', to: '«岗位等级: ~' },
  { what: 'null 作空值', code: 'VALUE-02', file: MANAGER, from: '岗位等级: M2', to: '«岗位等级: null' },
  {
    what: '竖线后面直接写文字',
    code: 'YAML-14',
    file: MANAGER,
    from: '岗位概述: 主持',
    to: '岗位概述: «|主持',
  },
  {
    what: '竖线下面没有缩进',
    code: 'YAML-13',
    file: MANAGER,
    from: '岗位概述: 主持',
    to: '岗位概述: |\n«主持',
  },
  { what: '竖线里写了列表', code: 'YAML-39', file: BOSS, from: '权限:\n', to: '权限: «|\n' },
  {
    what: '外部后面多了空格',
    code: 'YAML-40',
    file: BOSS,
    from: '直接上级: 无',
    to: '直接上级: «外部: 董事会',
  },
  {
    what: '列表最后一项错缩进',
    code: 'YAML-13',
    file: SUPPORT,
    from: '  - 对涉及客户投诉',
    to: '   «- 对涉及客户投诉',
  },
  {
    what: '执行岗位有错字',
    code: 'ORG-13',
    file: PROCESS,
    from: '    执行岗位: 客服专员\n    时限: 当天',
    to: '    执行岗位: «客服传员\n    时限: 当天',
  },
  {
    what: '列表项是一句话，下面又有键（流程）',
    code: 'YAML-16',
    file: PROCESS,
    from: '  - 内容: 登记投诉内容',
    to: '  - «登记投诉内容',
  },

  // Whole files
  { what: '三个点', code: 'KEY-13', file: MANAGER, from: '岗位等级: M2', to: '«...\n岗位等级: M2' },
  {
    what: '第二份 jd.yaml 文档',
    code: 'KEY-13',
    file: COVER,
    from: '版式: 表格式',
    to: '«---\n版式: 表格式',
  },
  { what: '只有注释', code: 'FILE-10', file: CASHIER, bytes: file('# 岗位名称: 出纳\n'), at: [1, 1] },
  { what: '只有一个名称', code: 'VALUE-10', file: CASHIER, bytes: file('出纳\n'), at: [1, 1] },
  { what: '顶层是列表', code: 'VALUE-10', file: CASHIER, bytes: file('- 岗位名称: 出纳\n'), at: [1, 1] },
  {
    what: 'CSV 存成 .yaml',
    code: 'VALUE-10',
    file: CASHIER,
    bytes: file('岗位名称,编号,编制\n出纳,CN-01,1\n会计,CN-02,2\n'),
    at: [1, 1],
  },
  {
    what: '从 Excel 粘贴的表格',
    code: 'VALUE-10',
    file: CASHIER,
    bytes: file('岗位名称\t编号\t编制\n出纳\tCN-01\t1\n会计\tCN-02\t2\n'),
    at: [1, 1],
  },
  {
    what: 'docx 存成 .yaml',
    code: 'FILE-09',
    file: CASHIER,
    bytes: () => Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml', 'latin1'),
    at: [1, 1],
  },
  {
    what: '网页存成 .yaml',
    code: 'FILE-09',
    file: CASHIER,
    bytes: file('<!DOCTYPE html>\n<html><body>岗位名称: 出纳</body></html>\n'),
    at: [1, 1],
  },
  {
    what: 'UTF-16 大端',
    code: 'TEXT-01',
    file: AGENT,
    bytes: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    at: [1, 1],
  },
  {
    what: 'Big5 编码',
    code: 'TEXT-01',
    file: CASHIER,
    bytes: () => encoder('big5')('崗位名稱: 出納\n編制: 1\n崗位概述: 辦理現金收付和銀行結算，登記日記帳。\n'),
    at: [1, 1],
  },
  {
    what: 'GBK 少了半个字',
    code: 'TEXT-02',
    file: CASHIER,
    bytes: () =>
      Buffer.concat([
        encoder('gb18030')('岗位名称: 出纳\n编制: 1\n岗位概述: 办理现金收付和银行结算，登记日记账'),
        Buffer.from([0xa1]),
        Buffer.from('\n'),
      ]),
    at: [3, 24],
  },
  {
    what: 'UTF-8 少了半个字',
    code: 'TEXT-02',
    file: CASHIER,
    bytes: () =>
      Buffer.concat([
        Buffer.from('岗位名称: 出纳\n编制: 1\n岗位概述: 办理现金'),
        Buffer.from([0xe6, 0x94]),
        Buffer.from('付\n'),
      ]),
    at: [3, 11],
  },
  {
    what: '方向符写成转义',
    code: 'TEXT-05',
    file: AGENT,
    from: '工作时间: 每天 8 小时，每周 5 天，轮班',
    to: '工作时间: "每天«\\u202e 8 小时"',
  },
  {
    what: '零宽字符写成转义',
    code: 'TEXT-04',
    file: AGENT,
    from: '工作时间: 每天 8 小时，每周 5 天，轮班',
    to: '工作时间: "每天«\\u200b8 小时"',
  },
  {
    what: '名称长达一万字',
    code: 'VALUE-11',
    file: CASHIER,
    bytes: file(`岗位名称: ${'长'.repeat(10_000)}\n`),
    at: [1, 7],
  },
];
