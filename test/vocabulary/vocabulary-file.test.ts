import { describe, expect, test } from 'vitest';
import { canonicalSchema, definition, propertiesOf, refName } from '../../src/schema/canonical-schema.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { languages, readVocabularyFile, type TypeWords } from '../../src/vocabulary/vocabulary-file.ts';

const TYPES = Object.entries(canonicalSchema().$defs ?? {}).filter(([, schema]) => schema.type === 'object');
const ENUMERATIONS = Object.entries(canonicalSchema().$defs ?? {}).filter(([, schema]) => schema.enum);

/** All words for the keys of a type, those it takes over too. */
function wordsOf(language: string, type: string): Map<string, readonly string[]> {
  const file = readVocabularyFile(language);
  const words = new Map<string, readonly string[]>();
  for (let at: string | undefined = type; at !== undefined; at = file.types[at]?.extends)
    for (const [key, own] of Object.entries(file.types[at]?.keys ?? {}))
      if (!words.has(key)) words.set(key, own.words);
  return words;
}

test('there is a vocabulary for each of the four languages, the main one first', () => {
  expect(languages()).toEqual(['zh-CN', 'en', 'ko', 'zh-TW']);
});

test('a language without a file is refused', () => {
  expect(() => readVocabularyFile('fr')).toThrow(RangeError);
  expect(() => readVocabularyFile('../handbook.schema')).toThrow(RangeError);
});

describe.each(languages())('%s', (language) => {
  const file = readVocabularyFile(language);

  test('says its own name', () => {
    expect(file.language).toBe(language);
    expect(file.name).not.toBe('');
  });

  test.each(TYPES)('has words for exactly the keys of %s', (type, schema) => {
    expect([...wordsOf(language, type).keys()].sort()).toEqual([...propertiesOf(schema).keys()].sort());
  });

  test('extends types as the schema does', () => {
    for (const [type, schema] of TYPES)
      expect(file.types[type]?.extends, type).toBe(schema.allOf?.[0]?.$ref && refName(schema.allOf[0].$ref));
  });

  test('has words for exactly the values of every enumeration', () => {
    expect(Object.keys(file.values).sort()).toEqual(ENUMERATIONS.map(([name]) => name).sort());
    for (const [name, { enum: values = [] }] of ENUMERATIONS)
      expect(Object.keys(file.values[name] ?? {}).sort(), name).toEqual([...values].sort());
  });

  test('has no key twice for a word, no word twice for a key', () => {
    for (const [type] of TYPES) {
      const keys = new Map<string, string>();
      for (const [key, words] of wordsOf(language, type)) {
        for (const word of words) {
          expect(keys.get(fold(word)), `${type}: ${word}`).toBeUndefined();
          keys.set(fold(word), key);
        }
      }
    }
  });

  test('has a hover for every key', () => {
    for (const { keys } of Object.values<TypeWords>(file.types))
      for (const [key, { hover }] of Object.entries(keys)) expect(hover, key).toMatch(/^\S.{2,}$/u);
  });

  test('names as derived no key that may be written', () => {
    for (const [type, { derived = {} }] of Object.entries(file.types)) {
      const known = new Set(languages().flatMap((one) => [...wordsOf(one, type).values()].flat().map(fold)));
      for (const [from, words] of Object.entries(derived)) {
        expect(propertiesOf(definition(type)).has(from)).toBe(true);
        for (const word of words) expect(known.has(fold(word)), word).toBe(false);
      }
    }
  });

  test('has no word that is empty or holds what YAML or people trip over', () => {
    for (const [type] of TYPES)
      for (const [, words] of wordsOf(language, type))
        for (const word of words) expect(word).toMatch(/^[^\s:：#"'“”，。-][^:：#"'“”，。]*$/u);
  });
});

test.each(['zh-CN', 'zh-TW'])(
  'a number stands in the labels of %s without blanks: 第3页, 2个岗位',
  (language) => {
    const { labels } = readVocabularyFile(language);
    const counted = Object.values(labels).filter((label) => /\{(?:page|count|approved)\}/u.test(label));
    expect(counted.length).toBeGreaterThan(5);
    for (const label of Object.values(labels))
      expect(label).not.toMatch(/\} \p{Script=Han}(?!\{)|[第共] \{/u);
  },
);

test('English labels with a count are right for one as well, but for those of several', () => {
  const labels = Object.entries(readVocabularyFile('en').labels).filter(
    ([name]) => !name.includes('several'),
  );
  expect(labels.filter(([, text]) => /\{(?:count|departments|positions)\} [a-z]+s\b/.test(text))).toEqual([]);
});

test('a word means the same key in all languages', () => {
  for (const [type] of TYPES) {
    const keys = new Map<string, string>();
    for (const language of languages())
      for (const [key, words] of wordsOf(language, type))
        for (const word of words) {
          expect(keys.get(fold(word)) ?? key, `${type}: ${word}`).toBe(key);
          keys.set(fold(word), key);
        }
  }
});

test('a word means the same value in all languages', () => {
  for (const [name] of ENUMERATIONS) {
    const values = new Map<string, string>();
    for (const language of languages())
      for (const [value, words] of Object.entries(readVocabularyFile(language).values[name] ?? {}))
        for (const word of words) {
          expect(values.get(fold(word)) ?? value, `${name}: ${word}`).toBe(value);
          values.set(fold(word), value);
        }
  }
});

test('the English word for a key is the key', () => {
  for (const [type] of TYPES) for (const [key, words] of wordsOf('en', type)) expect(words[0]).toBe(key);
});

/** The contract: keys that outside files rely on. */
const CONTRACT: readonly (readonly [type: string, key: string, zhCN: string, zhTW: string, ko: string])[] = [
  ['DepartmentDocument', 'department', '部门名称', '部門名稱', '부서명'],
  ['PositionDocument', 'position', '岗位名称', '崗位名稱', '직무명'],
  ['RegulationDocument', 'regulation', '制度名称', '制度名稱', '규정명'],
  ['ProcessDocument', 'process', '流程名称', '流程名稱', '절차명'],
  ['PositionDocument', 'code', '编号', '編號', '코드'],
  ['DepartmentDocument', 'aliases', '别名', '別名', '별칭'],
  ['DepartmentDocument', 'company', '所属公司', '所屬公司', '소속 회사'],
  ['DepartmentDocument', 'parent', '上级部门', '上級部門', '상위 부서'],
  ['PositionDocument', 'department', '所属部门', '所屬部門', '소속 부서'],
  ['RegulationDocument', 'department', '所属部门', '所屬部門', '소속 부서'],
  ['ProcessDocument', 'department', '所属部门', '所屬部門', '소속 부서'],
  ['PositionDocument', 'reportsTo', '直接上级', '直接上級', '직속 상사'],
  ['DepartmentDocument', 'reportsTo', '直接上级', '直接上級', '직속 상사'],
  ['PositionDocument', 'dottedTo', '业务上级', '業務上級', '기능상 상사'],
  ['PositionDocument', 'assistantOf', '助理对象', '助理對象', '보좌 대상'],
  ['DepartmentDocument', 'head', '部门负责人', '部門負責人', '부서장'],
  ['PositionDocument', 'headcount', '编制', '編制', '정원'],
  ['DepartmentDocument', 'headcount', '编制', '編制', '정원'],
  ['PositionDocument', 'sharedWith', '兼任', '兼任', '겸직'],
  ['PositionDocument', 'holders', '任职者', '任職者', '재직자'],
  ['PositionDocument', 'grade', '岗位等级', '崗位等級', '직급'],
  ['PositionDocument', 'nature', '岗位性质', '崗位性質', '직무 성격'],
  ['PositionDocument', 'location', '工作地点', '工作地點', '근무지'],
  ['DepartmentDocument', 'positioning', '部门定位', '部門定位', '부서 개요'],
  ['PositionDocument', 'goals', '工作目标', '工作目標', '목표'],
  ['DepartmentDocument', 'principles', '工作原则', '工作原則', '원칙'],
  ['DepartmentDocument', 'functions', '职能', '職能', '부서 업무'],
  ['PositionDocument', 'summary', '岗位概述', '崗位概述', '직무 개요'],
  ['PositionDocument', 'responsibilities', '岗位职责', '崗位職責', '담당 업무'],
  ['PositionDocument', 'authority', '权限', '權限', '권한'],
  ['DepartmentDocument', 'obligations', '义务', '義務', '의무'],
  ['PositionDocument', 'accountability', '责任', '責任', '책임'],
  ['PositionDocument', 'safety', '安全职责', '安全職責', '안전 책임'],
  ['PositionDocument', 'qualifications', '任职资格', '任職資格', '자격 요건'],
  ['Qualifications', 'education', '学历', '學歷', '학력'],
  ['Qualifications', 'major', '专业', '專業', '전공'],
  ['Qualifications', 'experience', '工作经验', '工作經驗', '경력'],
  ['Qualifications', 'training', '培训经历', '培訓經歷', '교육'],
  ['Qualifications', 'knowledge', '知识', '知識', '지식'],
  ['Qualifications', 'skills', '技能', '技能', '기술'],
  ['Qualifications', 'certificates', '证书', '證書', '자격증'],
  ['Qualifications', 'languages', '语言', '語言', '언어'],
  ['Qualifications', 'traits', '素质', '素質', '소양'],
  ['Qualifications', 'preferred', '优先条件', '優先條件', '우대 사항'],
  ['Qualifications', 'other', '其他', '其他', '기타'],
  ['PositionDocument', 'kpis', '考核指标', '考核指標', '성과 지표'],
  ['PositionDocument', 'relations', '工作关系', '工作關係', '업무 관계'],
  ['Relations', 'supervisedBy', '所受监督', '所受監督', '지휘를 받는 곳'],
  ['Relations', 'supervises', '所施监督', '所施監督', '지휘하는 곳'],
  ['Relations', 'internal', '内部', '內部', '사내'],
  ['Relations', 'external', '外部', '外部', '사외'],
  ['PositionDocument', 'hours', '工作时间', '工作時間', '근무 시간'],
  ['PositionDocument', 'environment', '工作环境', '工作環境', '근무 환경'],
  ['PositionDocument', 'equipment', '工作设备', '工作設備', '사용 장비'],
  ['PositionDocument', 'promotion', '晋升岗位', '晉升崗位', '승진 경로'],
  ['PositionDocument', 'rotation', '轮换岗位', '輪換崗位', '순환 직무'],
  ['DepartmentDocument', 'positions', '岗位', '崗位', '직무'],
  ['DepartmentDocument', 'regulations', '管理制度', '管理制度', '규정'],
  ['DepartmentDocument', 'processes', '工作流程', '工作流程', '업무 절차'],
  ['PositionDocument', 'sections', '其他章节', '其他章節', '기타'],
  ['PositionDocument', 'status', '状态', '狀態', '상태'],
  ['PositionDocument', 'version', '版本', '版本', '버전'],
  ['PositionDocument', 'effectiveDate', '生效日期', '生效日期', '시행일'],
  ['PositionDocument', 'reviewBy', '复审日期', '複審日期', '검토 기한'],
  ['RegulationDocument', 'purpose', '目的', '目的', '목적'],
  ['RegulationDocument', 'scope', '适用范围', '適用範圍', '적용 범위'],
  ['RegulationDocument', 'preamble', '引言', '引言', '전문'],
  ['RegulationDocument', 'chapters', '章', '章', '장'],
  ['RegulationDocument', 'articles', '条款', '條款', '조항'],
  ['RegulationDocument', 'annexes', '附件', '附件', '부속 문서'],
  ['ProcessDocument', 'steps', '步骤', '步驟', '단계'],
  ['Item', 'title', '标题', '標題', '제목'],
  ['Item', 'code', '编号', '編號', '코드'],
  ['Item', 'text', '内容', '內容', '내용'],
  ['Item', 'items', '细项', '細項', '세부 항목'],
  ['Item', 'weight', '权重', '權重', '비중'],
  ['Item', 'standard', '标准', '標準', '기준'],
  ['Item', 'frequency', '频次', '頻次', '빈도'],
  ['Item', 'deadline', '时限', '時限', '기한'],
  ['Item', 'forms', '表单', '表單', '서식'],
  ['Item', 'covers', '对应职能', '對應職能', '해당 부서 업무'],
  ['Item', 'remark', '备注', '備註', '비고'],
  ['Item', 'target', '目标', '目標', '목표'],
  ['Item', 'cycle', '周期', '週期', '주기'],
  ['Item', 'matter', '事项', '事項', '사항'],
  ['Item', 'right', '权责', '權責', '권한 구분'],
  ['Item', 'limit', '额度', '額度', '한도'],
  ['Item', 'role', '执行岗位', '執行崗位', '담당 직무'],
  ['Item', 'branches', '分支', '分支', '분기'],
  ['Branch', 'if', '条件', '條件', '조건'],
  ['Branch', 'then', '处理', '處理', '처리'],
  ['Section', 'intro', '引言', '引言', '머리말'],
  ['Section', 'items', '条目', '條目', '항목'],
  ['Section', 'notes', '注', '註', '주석'],
  ['TitledSection', 'title', '标题', '標題', '제목'],
  ['Headcount', 'approved', '核定', '核定', '승인'],
  ['Headcount', 'filled', '在岗', '在崗', '현원'],
  ['Headcount', 'note', '说明', '說明', '비고'],
  ['HandbookDocument', 'company', '公司名称', '公司名稱', '회사명'],
  ['HandbookDocument', 'title', '手册名称', '手冊名稱', '편람명'],
  ['HandbookDocument', 'classification', '密级', '密級', '보안 등급'],
  ['HandbookDocument', 'language', '语言', '語言', '언어'],
  ['HandbookDocument', 'logo', '徽标', '徽標', '로고'],
  ['HandbookDocument', 'preface', '前言', '前言', '머리말'],
  ['HandbookDocument', 'approvals', '审批', '審批', '결재'],
  ['HandbookDocument', 'revisions', '修订记录', '修訂記錄', '개정 이력'],
  ['HandbookDocument', 'layout', '版式', '版式', '판형'],
  ['HandbookDocument', 'numbering', '编号样式', '編號樣式', '번호 형식'],
  ['HandbookDocument', 'theme', '主题', '主題', '테마'],
  ['HandbookDocument', 'fonts', '字体', '字體', '글꼴'],
  ['HandbookDocument', 'output', '输出', '輸出', '출력'],
  ['HandbookDocument', 'lint', '检查', '檢查', '검사'],
  ['Approval', 'role', '环节', '環節', '구분'],
  ['Approval', 'name', '姓名', '姓名', '이름'],
  ['Approval', 'title', '职务', '職務', '직책'],
  ['Approval', 'date', '日期', '日期', '날짜'],
  ['Revision', 'author', '修订人', '修訂人', '개정자'],
  ['Revision', 'changes', '修订内容', '修訂內容', '개정 내용'],
  ['Output', 'directory', '目录', '目錄', '폴더'],
  ['Output', 'formats', '格式', '格式', '형식'],
  ['Output', 'split', '拆分', '拆分', '분할'],
  ['Lint', 'jurisdictions', '法域', '法域', '법역'],
  ['Lint', 'rules', '规则', '規則', '규칙'],
];

test.each(CONTRACT)('%s.%s is written %s, %s, %s', (type, key, ...standard) => {
  const written = ['zh-CN', 'zh-TW', 'ko'].map((language) => wordsOf(language, type).get(key)?.[0]);
  expect(written).toEqual(standard);
});
