import { simplified } from '../simplified.ts';

/**
 * Names that organisations give to one and the same kind of department, a line each. Only names that are
 * interchangeable: 销售部 and 市场部 are often two, 人事部 and 人力资源部 are not.
 */
const SAME: readonly string[] = [
  '人力资源部 人事部 人力部 人资部 HR部 人力资源中心 人事处 人力资源处 人事科 人力资源科 人资处',
  '财务部 财会部 财务处 财务科 财务中心 财会处 会计部',
  '质量管理部 品质部 质量部 品管部 品保部 质检部 质管部 品质管理部 质量保证部 品质保证部 QA部 QC部',
  '客户服务部 客服部 客户服务中心 客服中心 售后服务部 客服处',
  '信息技术部 IT部 信息部 信息中心 资讯部 信息技术中心 网络信息部 资讯处',
  '安全环保部 安环部 EHS部 HSE部 安全环境部',
  '行政部 综合管理部 行政管理部 综合部 总务部 行政处 总务处',
  '采购部 采购中心 采购处 采购科',
  '生产部 制造部 生产制造部 生产处',
  '法务部 法律事务部 法务处 法律部',
  '审计部 内审部 内部审计部 稽核部 审计处',
  '仓储部 仓库部 仓管部 仓储管理部',
  '인사팀 인사부 인력팀 HR팀 인사총무팀',
  '재무팀 재무부 재경팀 재무회계팀',
  '품질팀 품질관리팀 품질보증팀 QA팀 품질부',
  '고객팀 고객지원팀 고객서비스팀 CS팀 고객상담팀',
  '전산팀 IT팀 정보시스템팀 정보팀',
  '총무팀 총무부 경영지원팀',
  '구매팀 구매부 자재구매팀',
];

/** English departments stand for themselves: `HR` and `Human Resources` are said with and without the word for a unit. */
const ENGLISH: readonly string[] = [
  'human resources|hr|personnel|people operations',
  'finance|finance and accounting',
  'information technology|it',
  'quality assurance|qa',
  'customer service|customer services|customer support|customer care',
  'legal|legal affairs',
  'purchasing|procurement',
];

const ENGLISH_UNIT = String.raw`(?:\s+(?:department|team|division|office))`;

/** As names are compared: `IT 部` and `it部` are one. */
export const nameKey = (name: string) =>
  simplified(name.normalize('NFKC').toLowerCase().trim())
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^a-z]) | (?=[^a-z])/gu, '');

const GROUPS: ReadonlyMap<string, number> = new Map([
  ...SAME.flatMap((line, group) => line.split(' ').map((name) => [nameKey(name), group] as const)),
  ...ENGLISH.flatMap((line, group) => line.split('|').map((name) => [name, SAME.length + group] as const)),
]);

/** The number of the kind of department that the name is usual for. */
export const kindOfUnit = (name: string): number | undefined => {
  const key = nameKey(name);
  return GROUPS.get(key) ?? GROUPS.get(key.replace(new RegExp(`${ENGLISH_UNIT}$`, 'u'), ''));
};

const longestFirst = (names: readonly string[]) =>
  [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const EASTERN = longestFirst(SAME.flatMap((line) => line.split(' ').map(nameKey))).join('|');
const WESTERN = longestFirst(ENGLISH.flatMap((line) => line.split('|'))).join('|');

/** Whose department it is, when it is none of this handbook's: 集团人事部, 客户的财务部. */
const OF_OTHERS =
  '集团|总公司|总部|分公司|子公司|客户|对方|甲方|乙方|供应商|上级|政府|学校|医院|银行|大学|사무소|본사|그룹|고객사|협력사';

/** Characters of Chinese that end a word before a name: 报财务部, 会同财务部. After any other it is part of a longer name. */
const BEFORE_NAME = '与和由向及到至报经送给从同对助合知交会是的为请让将把跟以或系调促在归据';

/** Stands in every text with such a name, and is found fast. */
export const ANY_UNIT_NAME = new RegExp(`${EASTERN}|(?:${WESTERN})${ENGLISH_UNIT}`, 'u');

/** Names of departments in folded, simplified text. */
export const UNIT_NAMES = new RegExp(
  [
    String.raw`(?<![a-z])(?<!(?:${OF_OTHERS})(?:的|의)?\s?)(?<![\p{Script=Han}--[${BEFORE_NAME}]])(?:${EASTERN})(?![门长员级间内罚分理置]|[\p{Script=Hangul}--[이가을를은는의과와에로으도만]])`,
    String.raw`(?<![\w\-])(?<!(?:client|customer|supplier|group|vendor)(?:'s|s')? )(?:${WESTERN})${ENGLISH_UNIT}(?!\w)`,
  ].join('|'),
  'gv',
);
