import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/schema/types.generated.ts';
import { lintFiles, wordsAt } from './handbook.ts';

/**
 * Lines as postings and job descriptions of the world have them (shortened), and what an HR director would want to be told of
 * each: the rule and the words, or nothing. Each line stands once as a qualification or as a duty.
 */
const KEYS = { 'zh-CN': 'cn', 'zh-TW': 'tw', ko: 'kr', en: 'us' } as const;

function found(
  line: string,
  field: 'qualifications' | 'responsibilities',
  language: Language,
  families: RegExp,
): string[] {
  const files = {
    'jd.yaml': `language: ${language}\nlint: {jurisdictions: [${KEYS[language]}], audience: posting}\n`,
    'x.yaml': `position: X\nsummary: '-'\n${field}:\n  - ${JSON.stringify(line)}\n`,
  };
  return lintFiles(files)
    .filter(({ code }) => families.test(code))
    .map((one) => `${one.code} ${wordsAt(files, one)}`)
    .sort();
}

const LAW = /^(?:CN|TW|KR|US|EN)-(?!SAF)|^QUAL-05/;
type Line = readonly [line: string, ...expected: string[]];

/** Postings of mainland China. */
const CHINESE: readonly Line[] = [
  ['年满18周岁，未满16周岁不得录用'],
  ['45周岁以上不予录用', 'CN-AGE-01 45周岁以上不予录用'],
  ['非中国籍人员不得录用于涉密岗位'],
  ['非京沪籍勿扰', 'CN-HUK-02 非京沪籍勿扰'],
  ['每日加班两小时，不计加班费', 'CN-PAY-01 加班两小时，不计加班费'],
  ['按工时制度核计加班费，调休的不计加班费'],
  ['属相不冲', 'CN-ODD-01 属相不冲'],
  ['年龄在35周岁以下（1990年3月15日后出生）', 'CN-AGE-01 年龄在35周岁以下'],
  ['户籍不限，1989年1月1日以后出生，无影响正常履行职责的疾病'],
  ['年龄23岁以上, 男女不限, 户籍不限;'],
  ['女性25-45周岁，身体健康，户籍不限，初中（含）以上学历', 'CN-AGE-01 25-45周岁', 'CN-SEX-01 女性'],
  ['形象气质佳，较强的人际交往能力与较好的人脉关系', 'CN-APP-01 形象气质佳'],
  [
    '净身高160以上，形象气质佳，身材匀称',
    'CN-APP-01 净身高160以上',
    'CN-APP-01 形象气质佳',
    'CN-APP-01 身材匀称',
  ],
  ['男女不限，985211有辅导经验，有耐心，有责任心', 'CN-EDU-01 985211'],
  ['统招全日制本科及以上学历，统计学、数学等相关专业', 'CN-EDU-02 统招全日制本科及以上'],
  ['全日制普通高等院校本科及以上学历'],
  ['2025 届本科及以上学历，计算机、软件工程等相关专业'],
  ['应届毕业生或 1 年以下相关工作经验均可'],
  ['中共党员优先，有政府信息化工作经验者优先'],
  ['有学生会干部或社团工作经验者优先'],
  ['性格开朗，责任心强，能够适应一定程度的出差'],
  ['无违法违纪等不良记录'],
  ['正向积极、执行能力强，意志坚韧，适应创业公司节奏'],
  ['具有半年以上医疗器械销售经验者可适当放宽学历要求'],
  ['该岗位需长期驻外，限男性', 'CN-SEX-01 限男性'],
  ['本岗位夜班较多，适合男生', 'CN-SEX-01 适合男生'],
  ['负责限男性洗手间的保洁安排'],
  ['限男性员工宿舍的管理经验'],
  ['有适合女性用户的产品策划经验'],
  ['熟悉女性25-45周岁客户的消费习惯'],
  ['已婚已育优先', 'CN-FAM-01 已婚已育'],
  ['婚育状况不限'],
  ['不要求已婚已育'],
  ['非本地户籍人员需提供居住证明'],
  ['仅限本市户籍', 'CN-HUK-01 仅限本市户籍'],
  ['无需本市户籍'],
  ['持有会计从业资格证，两年以上出纳经验', 'QUAL-05 会计从业资格证'],
  ['具备会计上岗证', 'QUAL-05 会计上岗证'],
  ['具有初级会计职称，持原会计从业资格证者亦可'],
  ['妥善保管会计证书、会计证明材料'],
  ['持会计证，熟悉用友软件', 'QUAL-05 会计证'],
  ['持有会计职称证书或管理会计证书'],
  ['持有电工进网作业许可证', 'QUAL-05 电工进网作业许可证'],
  ['持特种作业操作证（低压电工）'],
  ['通过国家司法考试者优先', 'QUAL-05 国家司法考试'],
  ['取得法律职业资格证书'],
  ['面试时提供身份证、学历证、暂住证复印件', 'QUAL-05 暂住证'],
  ['有直系亲属禁止结婚规定的法律咨询经验'],
  ['入职须缴纳服装押金300元', 'CN-COL-01 入职须缴纳服装押金300元'],
  ['公司不收取任何押金'],
  ['有3年以上995、999系列感冒药销售经验'],
  ['熟悉GB/T 985标准焊缝符号'],
  ['能适应996', 'CN-HRS-01 996'],
  ['熟悉D007、A-996系列零件'],
];

/** Postings of Taiwan. */
const TAIWANESE: readonly Line[] = [
  ['限女性，35歲以下', 'TW-ESA-01 35歲以下', 'TW-ESA-01 限女性'],
  ['性別不拘，年齡不拘'],
  ['歡迎二度就業、中高齡及身心障礙者'],
  ['役畢或免役', 'TW-ESA-02 役畢或免役'],
  ['無兵役限制'],
  ['具勞工安全衛生管理員證照', 'QUAL-05 勞工安全衛生管理員'],
  ['具職業安全衛生管理員證照'],
  ['五官端正，身高160公分以上', 'TW-ESA-01 五官端正', 'TW-ESA-01 身高160公分以上'],
  ['具汽車駕照，能配合出差'],
  ['提供女性員工生理假'],
];

/** Postings of Korea. */
const KOREAN: readonly Line[] = [
  ['기본적인 SQL 작성이 가능하신 분'],
  ['컴퓨터 공학 전반에 대한 기본적 이해'],
  ['출신지역, 본적을 기재할 것', 'KR-FHP-01 본적을', 'KR-FHP-01 출신지역'],
  ['학력·연령·성별 제한없음'],
  ['병역필 또는 면제자'],
  ['금신장학재단 장학생 우대'],
  ['위스키 500병 이상 재고 관리 경험'],
  ['키 170cm 이상', 'KR-FHP-01 키 170cm 이상'],
  ['여성만 지원 가능', 'KR-SEX-01 여성만'],
  ['남녀 무관'],
  ['35세 이하', 'KR-AGE-01 35세 이하'],
  ['만 18세 이상'],
  ['장애인 및 보훈대상자 우대'],
  ['워드프로세서 2급 소지자', 'QUAL-05 워드프로세서 2급'],
  ['컴퓨터활용능력 2급 이상'],
  ['운전면허 소지자 우대'],
  ['적극적인 커뮤니케이션이 가능하신 분'],
];

/** Postings in English. */
const ENGLISH: readonly Line[] = [
  ['MBA or equivalent experience preferred'],
  ['Minimum 2 years of motor or sensor manufacturing experience'],
  ['Experience with Enterprises and Digital Natives customers'],
  ['We want digital natives', 'US-AGE-01 digital natives'],
  ['Female applicants preferred', 'US-EEO-01 Female applicants preferred'],
  ['Female candidates are encouraged to apply'],
  ["Fits women's and men's apparel"],
  ['Supports people with disabilities and their families'],
  ['Must be unmarried', 'US-EEO-01 Must be unmarried'],
  ['Must be able-bodied', 'US-EEO-01 Must be able-bodied'],
  ['Must be a practicing Christian', 'US-EEO-01 Must be a practicing Christian'],
  ['Experience in running a recent graduate rotation program'],
  ['Recent graduates only', 'US-AGE-01 Recent graduates only'],
  ['Recent graduates and experienced candidates are welcome'],
  ['Must lift 50 lbs', 'US-ADA-01 Must lift 50 lbs'],
  ['Lifts boxes up to 50 lbs with or without reasonable accommodation'],
  ['MCSE or MCSA certification', 'QUAL-05 MCSA', 'QUAL-05 MCSE'],
  ['Knows DMCSA freight rules'],
  ['Fluent in English and Korean'],
  ['Native English speaker', 'EN-NAT-01 Native English speaker'],
  ['Experience with React Native or native mobile apps'],
  ['Team-player who operates in a fast-paced environment'],
];

describe.each([
  ['zh-CN', CHINESE],
  ['zh-TW', TAIWANESE],
  ['ko', KOREAN],
  ['en', ENGLISH],
] as const)('conditions as %s postings have them', (language, lines) => {
  test.each(lines)('%s', (line, ...expected) => {
    expect(found(line, 'qualifications', language, LAW)).toEqual([...expected].sort());
  });
});

const WORDING = /^DUTY-(?!03|05|11)|^DOC-06/;

/** Duties of all languages; the rule alone is named where the whole line is meant. */
const DUTIES: readonly (readonly [Language, string, ...string[]])[] = [
  ['zh-CN', '组织、实施公司财务日常会计核算工作'],
  ['zh-CN', '每月及时完成公司内部核算报表，编写分析报告', 'DUTY-10'],
  ['zh-CN', '监控可能会对公司造成经济损失的重大经济活动'],
  ['zh-CN', '完成领导交办的其他工作'],
  ['zh-CN', '及时完成领导交办的一切工作', 'DUTY-10', 'DUTY-13'],
  ['zh-CN', '处理部门日常部分事务性工作'],
  ['zh-CN', '能独立进行项目经济测算以及市场研究，起草项目投资推介文件'],
  ['zh-CN', '针对销售过程中出现的问题，提供解决方案'],
  ['zh-CN', '收集并归档各类检测报告'],
  ['zh-CN', '与天猫客服及库房沟通协调退货事宜'],
  ['zh-CN', '产品质量的检验', 'DUTY-01'],
  ['zh-CN', '员工考勤', 'DUTY-01'],
  ['zh-CN', '负责行政管理工作', 'DUTY-04'],
  ['zh-CN', '参加公司会议', 'DUTY-06'],
  ['zh-CN', '服从王总安排', 'DUTY-18'],
  ['zh-CN', '服从总经理安排'],
  ['zh-CN', '配合张总经理助理编制日程'],
  ['zh-CN', '向XXX汇报', 'DOC-06'],
  ['zh-TW', '即時處理系統故障和技術問題'],
  ['zh-TW', '負責客戶服務工作', 'DUTY-04'],
  ['ko', '배민사장님광장 API를 개발한다'],
  ['ko', '이용자님의 문의에 답변한다'],
  ['ko', '고객님께 제품을 설명한다'],
  ['ko', '김철수 씨의 일정을 관리한다', 'DUTY-18'],
  ['ko', '김민수님께 매주 보고한다', 'DUTY-18'],
  ['ko', '채용 절차 및 기타 사항을 안내한다'],
  ['ko', '권리증명 신청 업무를 담당한다', 'DUTY-04'],
  ['en', 'Prepare slides in MS Word and MS Excel'],
  ['en', 'Assist Mr Smith with his diary', 'DUTY-18'],
  ['en', 'Mentor graduates with a BS or MS in Computer Science'],
  ['en', 'Solve some of the hardest problems of the platform'],
  ['en', 'Coordinate travel arrangements, visas, etc.', 'DUTY-10'],
  ['en', 'Respond to incidents in a timely manner', 'DUTY-10'],
  ['en', 'Ability to speak and write in French', 'DUTY-01'],
  ['en', 'Responsible for user facing communication', 'DUTY-04'],
  ['en', 'Coordination of improvements of processes', 'DUTY-01'],
  ['en', 'Support and perform the early supplier selection'],
];

describe('duties as descriptions have them', () => {
  test.each(DUTIES)('%s %s', (language, line, ...expected: readonly string[]) => {
    const codes = found(line, 'responsibilities', language as Language, WORDING).map(
      (one) => one.split(' ')[0],
    );
    expect(codes).toEqual([...expected].sort());
  });
});
