import type { Language } from '../../src/schema/types.generated.ts';

export interface SampleWords {
  readonly company: string;
  readonly title: string;
  readonly contents: string;
  readonly approvals: string;
  readonly preface: string;
  readonly chart: string;
  readonly department: string;
  readonly position: string;
  readonly code: string;
  readonly superior: string;
  readonly headcount: string;
  readonly duties: string;
  readonly authority: string;
  readonly qualifications: string;
  readonly education: string;
  readonly experience: string;
  readonly kpi: string;
  readonly weight: string;
  readonly target: string;
  readonly process: string;
  readonly regulation: string;
  readonly general: string;
  readonly index: string;
  readonly pageOf: string;
  readonly draft: string;
  readonly continued: string;
  readonly departments: readonly string[];
  readonly positions: readonly string[];
  /** Sentences of duties, short and long. */
  readonly sentences: readonly string[];
}

const zhCN: SampleWords = {
  company: '某某电子科技有限公司',
  title: '部门职能与岗位说明书汇编',
  contents: '目　录',
  approvals: '审批与修订',
  preface: '前言',
  chart: '组织机构图',
  department: '所属部门',
  position: '岗位名称',
  code: '岗位编号',
  superior: '直接上级',
  headcount: '编制人数',
  duties: '岗位职责',
  authority: '权限',
  qualifications: '任职资格',
  education: '学历专业',
  experience: '工作经验',
  kpi: '考核指标',
  weight: '权重',
  target: '目标',
  process: '投诉处理流程',
  regulation: '考勤管理制度',
  general: '总则',
  index: '岗位索引',
  pageOf: '第{page}页 共{total}页',
  draft: '草稿',
  continued: '（续）',
  departments: ['客户服务中心', '生产部'],
  positions: ['客服经理', '业务受理专员', '生产部部长', '设备（能源）管理员', '安全环保监察员'],
  sentences: [
    '负责公司客户关系的维护，定期回访重点客户并整理“客户之声”报告，于每月5日前报送总经理审阅。',
    '组织制定年度、季度、月度生产作业计划，并监督执行。',
    '受理客户投诉（含电话、邮件、微信、来访），24小时内给出初步答复，72小时内闭环；重大投诉（金额≥5万元）须立即上报部门负责人，同时抄送质量管理部、法务部，并在ERP系统（SAP S/4HANA）中登记——不得遗漏。',
    '完成上级交办的其他工作。',
    '审核《招聘需求表》，A&B类岗位须经总经理批准。',
    '建立健全ISO 9001:2015质量管理体系，保持证书有效性；参加管理评审。',
  ],
};

const zhTW: SampleWords = {
  company: '某某電子科技股份有限公司',
  title: '部門職能與崗位說明書彙編',
  contents: '目　錄',
  approvals: '審批與修訂',
  preface: '前言',
  chart: '組織機構圖',
  department: '所屬部門',
  position: '崗位名稱',
  code: '崗位編號',
  superior: '直接上級',
  headcount: '編制人數',
  duties: '崗位職責',
  authority: '權限',
  qualifications: '任職資格',
  education: '學歷專業',
  experience: '工作經驗',
  kpi: '考核指標',
  weight: '權重',
  target: '目標',
  process: '客訴處理流程',
  regulation: '出勤管理制度',
  general: '總則',
  index: '崗位索引',
  pageOf: '第{page}頁，共{total}頁',
  draft: '草稿',
  continued: '（續）',
  departments: ['客戶服務中心', '生產部'],
  positions: ['客服經理', '業務受理專員', '生產部部長', '設備（能源）管理員', '安全環保監察員'],
  sentences: [
    '負責公司客戶關係的維護，定期回訪重點客戶並整理「客戶之聲」報告，於每月5日前報送總經理審閱。',
    '組織制定年度、季度、月度生產作業計畫，並監督執行。',
    '受理客戶投訴（含電話、郵件、來訪），24小時內給出初步答覆，72小時內結案；重大投訴（金額≥5萬元）須立即上報部門負責人，同時副知品質管理部、法務部，並於ERP系統登錄——不得遺漏。',
    '完成上級交辦的其他工作。',
    '審核《招聘需求表》，A&B類崗位須經總經理核准。',
    '建立健全ISO 9001:2015品質管理體系，保持證書有效性；參加管理審查。',
  ],
};

const ko: SampleWords = {
  company: '주식회사 모모전자',
  title: '부서 업무 및 직무 기술서',
  contents: '목 차',
  approvals: '승인 및 개정',
  preface: '머리말',
  chart: '조직도',
  department: '소속 부서',
  position: '직무명',
  code: '직무 코드',
  superior: '직속 상사',
  headcount: '정원',
  duties: '담당 업무',
  authority: '권한',
  qualifications: '자격 요건',
  education: '학력',
  experience: '경력',
  kpi: '성과 지표',
  weight: '가중치',
  target: '목표',
  process: '고객 불만 처리 절차',
  regulation: '근태 관리 규정',
  general: '총칙',
  index: '직무 색인',
  pageOf: '{page} / {total} 쪽',
  draft: '초안',
  continued: '(계속)',
  departments: ['고객서비스센터', '생산부'],
  positions: ['고객서비스팀장', '상담원', '생산부장', '설비 관리자', '안전환경 담당자'],
  sentences: [
    '주요 고객을 정기적으로 방문하고 “고객의 소리” 보고서를 작성하여 매월 5일까지 대표이사에게 보고한다.',
    '연간, 분기, 월간 생산 계획을 수립하고 이행 상황을 감독한다.',
    '전화, 전자우편, 방문으로 접수된 고객 불만을 24시간 이내에 1차 회신하고 72시간 이내에 종결한다. 금액이 500만 원 이상인 중대한 불만은 즉시 부서장에게 보고하고 품질관리부와 법무부에 통보하며 ERP 시스템에 등록하여야 한다.',
    '상급자가 지시하는 기타 업무를 수행한다.',
    '《채용 요청서》를 심사하며 A&B 등급 직무는 대표이사의 승인을 받는다.',
    'ISO 9001:2015 품질경영시스템을 유지하고 경영 검토에 참여한다.',
  ],
};

const en: SampleWords = {
  company: 'Example Components Ltd',
  title: 'Functions and Job Descriptions',
  contents: 'Contents',
  approvals: 'Approval and revisions',
  preface: 'Preface',
  chart: 'Organisation chart',
  department: 'Department',
  position: 'Position',
  code: 'Code',
  superior: 'Reports to',
  headcount: 'Headcount',
  duties: 'Responsibilities',
  authority: 'Authority',
  qualifications: 'Qualifications',
  education: 'Education',
  experience: 'Experience',
  kpi: 'Measures',
  weight: 'Weight',
  target: 'Target',
  process: 'Handling of complaints',
  regulation: 'Attendance rules',
  general: 'General',
  index: 'Index of positions',
  pageOf: 'Page {page} of {total}',
  draft: 'DRAFT',
  continued: '(continued)',
  departments: ['Customer Service', 'Production'],
  positions: [
    'Service Manager',
    'Complaints Officer',
    'Head of Production',
    'Plant Engineer',
    'Safety Officer',
  ],
  sentences: [
    'Looks after the company’s customers, visits key accounts regularly and reports what they say by the 5th of each month.',
    'Draws up the yearly, quarterly and monthly production plans and sees that they are kept.',
    'Answers complaints by telephone, mail and in person within 24 hours and closes them within 72; complaints above 5,000 euros go at once to the head of department, with a copy to quality management and the legal department, and are entered into the ERP system (SAP S/4HANA) without exception.',
    'Does other work as assigned.',
    'Examines the recruitment request form; A & B grade posts need the approval of the managing director.',
    'Keeps the ISO 9001:2015 quality management system and its certificate; takes part in management reviews.',
  ],
};

export const SAMPLE_WORDS: { readonly [L in Language]: SampleWords } = {
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  ko,
  en,
};

/** One of the language's sentences, by any number. */
export const sentence = (words: SampleWords, index: number): string =>
  words.sentences[index % words.sentences.length] ?? '';

/** What encoders, fonts and markup trip over; every format must show it as it is. */
export const AWKWARD_TEXTS: readonly string[] = [
  '𠮷野家、㐂、龘、䶮、𰻝：生僻字',
  '“引号”‘单引号’…… —— · × ≥ ≤ ℃ ㎡ № ① ㉑ Ⅳ →',
  'a < b && c > d; "quoted" \'single\' &amp; &#65; </w:t> <b>',
  '{main-0} {{name}} %1 %d $& \\n \\u0041 $1',
  '# not a heading | not a cell * _ ~ ` [x](y)',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  'https://example.com/a/very/long/address/that/does/not/break?with=many&parameters=and&values=0123456789',
  '  two  spaces  ahead,\u00a0no-break\u200bzero-width\u00adsoft hyphen',
  '한글과 漢字와 かなカナ混ぜ書き',
  '👍🏽 emoji',
];
