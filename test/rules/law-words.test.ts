import { describe, expect, test } from 'vitest';
import { LAW_RULES } from '../../src/rules/law-rules.ts';
import { lintFiles, wordsAt } from './handbook.ts';

const LAW = new Set<string>(LAW_RULES.map(({ id }) => id));

/** `CN-SEX-01 限男性` for each finding of law in an item of the qualifications (or another field) of a post. */
function lawIn(text: string, lint = '{jurisdictions: [cn, tw, kr, us]}', field = '任职资格'): string[] {
  const files = {
    'jd.yaml': `语言: zh-CN\n检查: ${lint}\n`,
    'x.yaml': `岗位名称: X\n${field}:\n  - ${JSON.stringify(text)}\n`,
  };
  return lintFiles(files)
    .filter(({ code }) => LAW.has(code))
    .map((found) => `${found.code} ${wordsAt(files, found)}`);
}

const HARMLESS = [
  '男女不限',
  '性别不限，年龄不限',
  '性别：男女不限',
  '不限性别、年龄、户籍',
  '男/女均可',
  '男、女均可',
  '不限户籍，不限民族',
  '熟悉女性用品市场',
  '有女装陈列经验者优先',
  '有男装品牌经验者优先',
  '女士内衣设计经验优先',
  '兼任女工委员',
  '了解女职工权益保护法规',
  '有孕妇装设计经验优先',
  '妇幼保健院工作经验优先',
  '有婚庆行业经验优先',
  '熟悉计划生育政策',
  '具备婚姻家庭咨询师证书',
  '年满18周岁',
  '年龄18-60周岁',
  '年龄25岁以上',
  '有3-6岁幼儿教育经验',
  '10-16岁青少年教学经验优先',
  '熟悉90后消费者习惯',
  '有18-35岁用户群体运营经验',
  '五年以上驾龄',
  '工龄三年以下的员工带教经验',
  '欢迎应届毕业生',
  '应届毕业生亦可',
  '无需工作经验，应届生亦可',
  '本科及以上学历',
  '全日制本科及以上学历',
  '身体健康，能适应出差',
  '持有效健康证',
  '无犯罪记录',
  '无色盲、色弱',
  '无障碍沟通能力',
  '掌握无缺陷管理方法',
  '无重大安全事故记录',
  '熟悉无菌操作',
  '有残疾人服务经验者优先',
  '同等条件下残疾人优先',
  '持残疾人证者优先录用',
  '熟悉少数民族地区文化',
  '尊重少数民族风俗和宗教信仰',
  '熟悉清真餐饮规范',
  '无宗教信仰限制',
  '无民族、性别要求',
  '熟悉户籍管理政策',
  '提供户口本复印件',
  '有上海户籍办理经验',
  '可协助解决北京户口',
  '有本地客户资源者优先',
  '熟悉东北市场',
  '有河南、山东地区销售经验者优先',
  '维护公司形象良好',
  '具有良好的职业形象意识',
  '有企业形象设计经验',
  '能维护985台设备',
  '熟悉O型圈、A型接头优先',
  '熟悉双鱼牌产品',
  '平等就业，不因性别、民族、宗教信仰歧视应聘者',
  '招聘时不得要求已婚已育',
  '严禁设置限男性、35岁以下等歧视性条件',
  '杜绝“男性优先”的表述',
  '不得询问应聘者婚育情况',
  '入职体检不得包含乙肝两对半和妊娠检测',
  '不得扣押员工身份证',
  '熟悉996标准件',
  '遵守每日工作八小时的规定',
  '具备良好的英语听说读写能力',
  '英语非母语者需提供证书',
  '证书原件交验后退还',
  '合同原件由公司保管',
  '协助员工缴纳社保',
  '男科临床经验三年以上',
  '女子足球教练证书',
  'Experience in menswear preferred',
  'Works at a height of 20 m',
  'Manages a team of 12',
  'Equal opportunity employer: sex, age and religion do not matter',
  'Must not ask candidates about marriage',
  'Writes cloud-native software',
  'Able to stand in for the manager',
  'Works with young children aged 3 to 6',
  'Leads HE projects',
  'Experience of 5 to 10 years',
  'Single sign-on knowledge required',
  'Knowledge of white-label products',
  'Each employee and his or her manager agree on goals',
  'Patients aged 20 to 40',
  'Human resources certificate',
  '성별 무관',
  '연령 무관, 학력 무관',
  '여성 의류 경력 우대',
  '20대 고객 응대 경험',
  '남녀고용평등법 이해',
  '결혼 휴가 제도 운영 경험',
];

describe('words that are no findings', () => {
  test.each(HARMLESS)('%s', (text) => expect(lawIn(text)).toEqual([]));
});

const CN = '{法域: [cn]}';

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['限男性', ['CN-SEX-01 限男性']],
  ['本科以上学历，限女生，能出差', ['CN-SEX-01 限女生']],
  ['仅限男', ['CN-SEX-01 仅限男']],
  ['性别：女', ['CN-SEX-01 性别：女']],
  ['男，25-35岁，本科', ['CN-SEX-01 男', 'CN-AGE-01 25-35岁']],
  ['限 男 性', ['CN-SEX-01 限 男 性']],
  ['不招女生', ['CN-SEX-01 不招女生']],
  ['男士岗位', ['CN-SEX-01 男士岗位']],
  ['限男性（矿山井下作业）', ['CN-SAF-01 X', 'CN-SAF-04 矿山井下', 'CN-SEX-03 限男性']],
  ['限男性（2名）', ['CN-SEX-01 限男性']],
  ['因夜班多，限男性', ['CN-SEX-03 限男性']],
  ['女性优先', ['CN-SEX-02 女性优先']],
  ['優先錄用男性', ['CN-SEX-02 優先錄用男性']],
  ['未婚', ['CN-FAM-01 未婚']],
  ['三年内无生育计划', ['CN-FAM-01 三年内无生育计划']],
  ['入职承诺两年内不结婚', ['CN-FAM-04 承诺两年内不结婚']],
  ['民族：汉', ['CN-ETH-01 民族：汉']],
  ['少数民族勿投', ['CN-ETH-01 少数民族勿投']],
  ['信教者勿扰', ['CN-ETH-02 信教者勿扰']],
  ['欧美面孔', ['CN-ETH-03 欧美面孔']],
  ['残疾人勿扰', ['CN-DIS-01 残疾人勿扰']],
  ['五官端正、四肢健全', ['CN-DIS-01 四肢健全', 'CN-APP-01 五官端正']],
  ['非乙肝病毒携带者', ['CN-HLT-01 非乙肝病毒携带者']],
  ['无纹身，无病史', ['CN-HLT-03 无纹身', 'CN-HLT-03 无病史']],
  ['北京户口优先', ['CN-HUK-01 北京户口优先']],
  ['须具有本市户籍', ['CN-HUK-01 须具有本市户籍']],
  ['河南人勿投', ['CN-HUK-02 河南人勿投']],
  ['年龄３５ 周岁以下', ['CN-AGE-01 年龄３５ 周岁以下']],
  ['年龄在四十五周岁以下', ['CN-AGE-01 年龄在四十五周岁以下']],
  ['不超过40岁', ['CN-AGE-01 不超过40岁']],
  ['90后优先', ['CN-AGE-01 90后优先']],
  ['限应届毕业生', ['CN-AGE-02 限应届']],
  ['15周岁以上', ['CN-MIN-01 15周岁以上']],
  ['985、211院校毕业', ['CN-EDU-01 985、211院校毕业']],
  ['第一学历双一流', ['CN-EDU-01 双一流', 'CN-EDU-02 第一学历双一流']],
  ['统招本科及以上', ['CN-EDU-02 统招本科及以上']],
  ['身高165cm以上', ['CN-APP-01 身高165cm以上']],
  ['天蝎座优先', ['CN-ODD-01 天蝎座优先']],
  ['入职时交保证金1000元', ['CN-COL-01 入职时交保证金1000元']],
  ['适应996', ['CN-HRS-01 996']],
];

describe('words that are found, where they stand', () => {
  test.each(FOUND)('%s', (text, expected) => expect(lawIn(text, CN).sort()).toEqual([...expected].sort()));
});

test('requirements are looked for among qualifications, not among duties', () => {
  expect(lawIn('运营18-35岁人群，35岁以下', CN, '岗位职责')).toEqual([]);
  expect(lawIn('与985、211院校建立合作', CN, '岗位职责')).toEqual([]);
  expect(lawIn('本岗位限男性', CN, '岗位职责')).toEqual(['CN-SEX-01 限男性']);
});

test('what stands under a heading of requirements is a requirement', () => {
  const files = {
    'x.yaml':
      '制度名称: 录用办法\n条款:\n  - 内容: 录用条件\n    细项: [35岁以下, 本科]\n  - 内容: 招聘中不得有下列行为\n    细项: [限男性, 已婚已育优先]\n',
    'jd.yaml': '语言: zh-CN\n',
  };
  expect(
    lintFiles(files)
      .filter(({ code }) => LAW.has(code))
      .map((found) => wordsAt(files, found)),
  ).toEqual(['35岁以下']);
});
