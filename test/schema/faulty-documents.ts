/** What is wrong, a file with that one fault, and the one finding: `line:column CODE underlined text`. */
export type Case = readonly [what: string, yaml: string, finding: string, path?: string];

const P = '岗位名称: a\n';
const D = '部门名称: a\n';

export const TYPES: readonly Case[] = [
  ['type: text for a number', `${P}编制: 若干`, '2:5 VALUE-01 若干'],
  ['type: text for a number in keys', `${P}编制: {核定: 2, 在岗: 两}`, '2:17 VALUE-01 两'],
  ['type: fraction for a whole number', `${P}编制: 1.5`, '2:5 VALUE-01 1.5'],
  ['type: range for a whole number', `${P}编制: 2-3人`, '2:5 VALUE-01 2-3人'],
  ['type: quoted text for a number', `${P}编制: "两"`, '2:5 VALUE-01 "两"'],
  ['type: list for a number', `${P}编制: [2]`, '2:1 VALUE-01 编制'],
  ['type: text for a number in an item', `${P}岗位职责: [{内容: b, 权重: 高}]`, '2:20 VALUE-01 高'],
  ['type: keys for a text', `${P}编号: {a: b}`, '2:1 VALUE-01 编号'],
  ['type: list for a text', `${P}编号: [a, b]`, '2:1 VALUE-01 编号'],
  ['type: list for one reference', `${P}助理对象: [a, b]`, '2:1 VALUE-01 助理对象'],
  ['type: keys for a list of names', `${P}别名: {甲: 乙}`, '2:1 VALUE-01 别名'],
  ['type: keys in a list of names', `${P}别名: [甲, {乙: 丙}]`, '2:10 VALUE-01 乙'],
  ['type: a sentence cut at its colon, in notes', `${P}权限: {引言: a, 注: [甲: 乙]}`, '2:17 VALUE-01 甲'],
  ['type: text for keys', `${P}工作关系: 与各部门往来`, '2:7 VALUE-01 与各部门往来'],
  ['type: list for keys', `${P}工作关系: [a]`, '2:1 VALUE-01 工作关系'],
  ['type: text for a list of rows', '审批: 张三', '1:5 VALUE-01 张三', 'jd.yaml'],
  ['type: text in a list of rows', '修订记录: [1.0]', '1:8 VALUE-01 1.0', 'jd.yaml'],
  ['type: keys for a list of documents', `${D}岗位: {岗位名称: b}`, '2:1 VALUE-01 岗位'],
  ['type: text for yes or no', '显示任职者: 也许', '1:8 VALUE-01 也许', 'jd.yaml'],
  ['type: text for a mapping of rules', '检查: {规则: 严}', '1:10 VALUE-01 严', 'jd.yaml'],
  ['type: keys for a date', `${P}生效日期: {年: 2025}`, '2:1 VALUE-01 生效日期'],
  ['type: list for a choice', `${P}状态: [草稿]`, '2:1 VALUE-01 状态'],
  ['type: after an emoji', `${P}编号: "😀"\n编制: {说明: "👩‍💼", 核定: x}`, '3:21 VALUE-01 x'],
  ['type: with CRLF', '岗位名称: a\r\n编制: x\r\n', '2:5 VALUE-01 x'],
  ['type: block text', `${P}编制: |\n  两\n  三\n`, '2:5 VALUE-01 |\n  两\n  三'],
];

export const VALUES: readonly Case[] = [
  ['enum', `${P}状态: 已批淮`, '2:5 VALUE-04 已批淮'],
  ['enum: quoted', `${P}状态: "已批淮"`, '2:5 VALUE-04 "已批淮"'],
  ['enum: in a list', '输出: {格式: [docx, pfd]}', '1:17 VALUE-04 pfd', 'jd.yaml'],
  ['enum: several in one text', '输出: {格式: "docx, pdf"}', '1:10 VALUE-04 "docx, pdf"', 'jd.yaml'],
  ['enum: in a mapping of rules', '检查: {规则: {ORG-01: 严}}', '1:19 VALUE-04 严', 'jd.yaml'],
  ['format: no date', `${P}生效日期: 待定`, '2:7 VALUE-05 待定'],
  ['format: no such day', `${P}生效日期: 2025-02-29`, '2:7 VALUE-05 2025-02-29'],
  ['format: no such day, in words', `${P}生效日期: 2025年4月31日`, '2:7 VALUE-05 2025年4月31日'],
  ['format: no such month', `${P}复审日期: 2025-13-01`, '2:7 VALUE-05 2025-13-01'],
  ['format: day and month first', `${P}复审日期: 31/01/2025`, '2:7 VALUE-05 31/01/2025'],
  ['format: in a row', '修订记录: [{版本: 1, 日期: 今天}]', '1:20 VALUE-05 今天', 'jd.yaml'],
  ['minimum', `${P}编制: -1`, '2:5 VALUE-07 -1'],
  ['minimum: in keys', `${P}编制: {在岗: -2}`, '2:10 VALUE-07 -2'],
  ['maximum', `${P}考核指标: [{内容: b, 权重: 120%}]`, '2:20 VALUE-07 120%'],
  ['uniqueItems', `${P}直接上级:\n  - b\n  - c\n  - b\n`, '5:5 VALUE-08 b'],
  ['uniqueItems: two words for one', '输出: {格式: [Word, docx]}', '1:17 VALUE-08 docx', 'jd.yaml'],
];

export const MISSING: readonly Case[] = [
  ['required: in an item of a list', `${D}岗位:\n  - 编制: 2\n    编号: b\n`, '3:5 KEY-07 编制'],
  ['required: in a flow item', `${D}岗位: [{编制: 2}]`, '2:7 KEY-07 编制'],
  ['required: of a bare list', `${P}其他章节: [[b, c]]`, '2:1 KEY-07 其他章节'],
  ['required: of a section', `${P}其他章节: [{条目: [b]}]`, '2:9 KEY-07 条目'],
  ['required: of a chapter', '制度名称: a\n章:\n  - 条款: [b]\n', '3:5 KEY-07 条款'],
  ['required: blank', `${D}岗位: [{岗位名称: , 编制: 2}]`, '2:7 VALUE-03 岗位名称'],
  ['required: blank at the root', '制度名称:\n', '1:1 VALUE-03 制度名称'],
];

export const KEYS: readonly Case[] = [
  ['additionalProperties: misspelt', `${P}岗位职则: b`, '2:1 KEY-01 岗位职则'],
  ['additionalProperties: nothing like it', `${P}薪酬福利: b`, '2:1 KEY-01 薪酬福利'],
  ['additionalProperties: in an item', `${P}权限: [{内容: b, 颜色: c}]`, '2:14 KEY-01 颜色'],
  ['additionalProperties: in keys', `${P}工作关系: {外面: b}`, '2:8 KEY-01 外面'],
  ['additionalProperties: quoted', `${P}"薪酬福利": b`, '2:1 KEY-01 "薪酬福利"'],
  ['additionalProperties: with / and ~', `${P}"a/b~c": b`, '2:1 KEY-01 "a/b~c"'],
  ['additionalProperties: misspelt naming key', '岗位名秤: a\n所属部门: b', '1:1 KEY-01 岗位名秤'],
  ['additionalProperties: misspelt, required', `${D}岗位: [{岗位名秤: b}]`, '2:7 KEY-01 岗位名秤'],
  [
    'additionalProperties: misspelt, bad value',
    `${P}编製制: 若干`.replace('编製制', '岗位编製'),
    '2:1 KEY-01 岗位编製',
  ],
  ['belongs below the key above', `${P}岗位职责: [b]\n权重: 30`, '3:1 KEY-02 权重'],
  ['belongs below a key', `${P}学历: 本科`, '2:1 KEY-02 学历'],
  ['stands too deep', `${P}岗位职责:\n  - 内容: b\n    直接上级: c`, '4:5 KEY-02 直接上级'],
  ['lacks the dash of an item', `${P}岗位职责:\n  标题: b\n`, '3:3 KEY-02 标题'],
  ['belongs to another kind', `${P}部门负责人: b`, '2:1 KEY-03 部门负责人'],
  ['twice', `${P}编制: 1\n编制: 2`, '3:1 KEY-04 编制'],
  ['twice, by two words', `${P}岗位职责: b\n工作职责: c`, '3:1 KEY-04 工作职责'],
  ['follows from others', `${P}直接下级: b`, '2:1 KEY-12 直接下级'],
  ['a sentence cut at its colon', `${P}岗位职责:\n  - 负责接待: 来访客户`, '3:5 KEY-10 负责接待'],
  ['headings for keys', `${P}岗位职责:\n  接待: [b]\n  回访: [c]`, '3:3 KEY-11 接待'],
  ['no naming key', '编制: 2\n所属部门: b', '1:1 KEY-08 编制'],
  ['two naming keys', '岗位名称: a\n制度名称: b', '1:1 KEY-09 岗位名称'],
];

export const WARNINGS: readonly Case[] = [
  ['blank', `${P}编制:\n`, '2:1 VALUE-02 编制'],
  ['blank: null', `${P}编制: ~`, '2:1 VALUE-02 编制'],
  ['blank: empty quotes', `${P}编号: ""`, '2:1 VALUE-02 编号'],
  ['blank: empty list', `${P}岗位职责: []`, '2:1 VALUE-02 岗位职责'],
  ['blank: list of nothing', `${P}岗位职责:\n  -\n`, '2:1 VALUE-02 岗位职责'],
  ['blank: in an item', `${P}权限: [{内容: b, 标准: }]`, '2:14 VALUE-02 标准'],
  ['synonym', `${P}职责: b`, '2:1 KEY-05 职责'],
  ['other language', `${P}权限: b\ncode: c`, '3:1 KEY-06 code'],
  ['number with a word', `${P}编制: 5人`, '2:5 VALUE-06 5人'],
  ['date in words', `${P}生效日期: 2025年1月31日`, '2:7 VALUE-06 2025年1月31日'],
];
