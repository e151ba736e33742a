import { describe, expect, test } from 'vitest';
import { canonical, findings, readYaml } from './read-yaml.ts';

const position = (yaml: string) => canonical(`岗位名称: a\n${yaml}`);
const department = (yaml: string) => canonical(`部门名称: a\n${yaml}`);

describe('a section', () => {
  test.each([
    ['prose', '权限: 一句话', { intro: '一句话' }],
    ['prose over lines', '权限: |\n  第一段\n  第二段\n', { intro: '第一段\n第二段' }],
    ['a list', '权限: [b, c]', { items: [{ text: 'b' }, { text: 'c' }] }],
    [
      'text, items, notes',
      '权限: {引言: b, 条目: [c], 注: [d, e]}',
      { intro: 'b', items: [{ text: 'c' }], notes: ['d', 'e'] },
    ],
    ['one note', '权限: {注: d}', { notes: ['d'] }],
    ['one item', '权限: {引言: b, 条目: c}', { intro: 'b', items: [{ text: 'c' }] }],
    ['digits', '权限: 2025', { intro: '2025' }],
    ['none, which is said', '权限: 无', { intro: '无' }],
  ])('is %s', (_, yaml, section) => {
    expect(position(yaml)).toEqual({ position: 'a', authority: section });
  });

  test('takes a list under the key for prose and a text under the key for items for the other', () => {
    expect(position('权限: {引言: [b, c]}')).toEqual({
      position: 'a',
      authority: { items: [{ text: 'b' }, { text: 'c' }] },
    });
    expect(position('权限: {条目: b}')).toEqual({ position: 'a', authority: { intro: 'b' } });
    expect(position('权限: [{标题: b, 内容: [c, d]}]')).toEqual({
      position: 'a',
      authority: { items: [{ title: 'b', items: [{ text: 'c' }, { text: 'd' }] }] },
    });
    expect(findings(readYaml('岗位名称: a\n权限: {引言: [b], 条目: [c]}'))).toEqual(['2:6 VALUE-01 引言']);
  });

  test('stands under a heading of its own', () => {
    expect(position('其他章节:\n  - 标题: b\n    引言: c\n  - {标题: d, 条目: [e], 注: f}')).toEqual({
      position: 'a',
      sections: [
        { title: 'b', intro: 'c' },
        { title: 'd', items: [{ text: 'e' }], notes: ['f'] },
      ],
    });
  });
});

describe('shorthands', () => {
  test.each([
    ['编制: 3', { headcount: { approved: 3 } }],
    ['编制: "3"', { headcount: { approved: 3 } }],
    ['编制: {核定: 3, 在岗: 2, 说明: 含主管}', { headcount: { approved: 3, filled: 2, note: '含主管' } }],
    ['编制: {在岗: 0}', { headcount: { filled: 0 } }],
    ['直接上级: b', { reportsTo: ['b'] }],
    ['直接上级: [b, c]', { reportsTo: ['b', 'c'] }],
    ['直接上级: 无', { reportsTo: [] }],
    ['直接上级: [无]', { reportsTo: [] }],
    ['直接上级: []', { reportsTo: [] }],
    ['直接上级: None', { reportsTo: [] }],
    ['直接上级: 无锡经理', { reportsTo: ['无锡经理'] }],
    ['所属部门: [b, c]', { department: ['b', 'c'] }],
    ['助理对象: 无', { assistantOf: null }],
    ['兼任: b', { sharedWith: ['b'] }],
    ['别名: [b, 007]', { aliases: ['b', '007'] }],
    ['任职者: b', { holders: ['b'] }],
    ['晋升岗位: 外部:集团', { promotion: ['外部:集团'] }],
    ['任职资格: 大专', { qualifications: { intro: '大专' } }],
    ['任职资格: [b]', { qualifications: { items: [{ text: 'b' }] } }],
    [
      '任职资格: {学历: 大专, 技能: [b], 条目: [c]}',
      {
        qualifications: {
          education: { intro: '大专' },
          skills: { items: [{ text: 'b' }] },
          items: [{ text: 'c' }],
        },
      },
    ],
    [
      '工作关系: {内部: 各部门, 外部: [b]}',
      { relations: { internal: { intro: '各部门' }, external: { items: [{ text: 'b' }] } } },
    ],
  ])('%s', (yaml, value) => {
    expect(position(yaml)).toEqual({ position: 'a', ...value });
  });

  test('documents in a department may be names alone', () => {
    expect(department('岗位: [b, {岗位名称: c, 编制: 2}]\n管理制度: d\n工作流程: [e]')).toEqual({
      department: 'a',
      positions: [{ position: 'b' }, { position: 'c', headcount: { approved: 2 } }],
      regulations: [{ regulation: 'd' }],
      processes: [{ process: 'e' }],
    });
  });

  test('chapters may be titles alone', () => {
    expect(canonical('制度名称: a\n章: [总则, {标题: 考勤, 条款: [b]}]')).toEqual({
      regulation: 'a',
      chapters: [{ title: '总则' }, { title: '考勤', articles: { items: [{ text: 'b' }] } }],
    });
  });

  test('steps carry branches', () => {
    expect(canonical('流程名称: a\n步骤: [{内容: b, 执行岗位: c, 分支: [{条件: d, 处理: e}]}]')).toEqual({
      process: 'a',
      steps: {
        items: [
          {
            text: 'b',
            role: 'c',
            branches: [
              Object.fromEntries([
                ['if', 'd'],
                ['then', 'e'],
              ]),
            ],
          },
        ],
      },
    });
  });

  test('rights stay as the author wrote them', () => {
    expect(position('权限: [{事项: 采购, 权责: 审核, 额度: 50000}]')).toEqual({
      position: 'a',
      authority: { items: [{ matter: '采购', right: '审核', limit: '50000' }] },
    });
  });

  test('paths of fonts may stand without names', () => {
    expect(canonical('字体: [assets/仿宋.GB2312.ttf, 楷体.otf]', 'jd.yaml')).toEqual({
      fonts: { '仿宋.GB2312': 'assets/仿宋.GB2312.ttf', 楷体: '楷体.otf' },
    });
    expect(canonical('字体: fonts\\黑体.ttf', 'jd.yaml')).toEqual({ fonts: { 黑体: 'fonts\\黑体.ttf' } });
  });
});

describe('scalars', () => {
  test('the schema says what a scalar is', () => {
    expect(
      position('编号: 001\n版本: 1.10\n岗位等级: NO\n岗位性质: true\n工作地点: 110101199003071234'),
    ).toEqual({
      position: 'a',
      code: '001',
      version: '1.10',
      grade: 'NO',
      nature: 'true',
      location: '110101199003071234',
    });
  });

  test('are taken without the space around them', () => {
    expect(canonical('岗位名称: "  客服 经理　"\n岗位职责: ["  b  "]')).toEqual({
      position: '客服 经理',
      responsibilities: { items: [{ text: 'b' }] },
    });
  });

  test.each([
    ['显示任职者: 是', { showHolders: true }],
    ['显示任职者: No', { showHolders: false }],
    ['语言: 简体中文', { language: 'zh-CN' }],
    ['语言: zh_tw', { language: 'zh-TW' }],
    ['版式: form', { layout: 'form' }],
    ['编号样式: decimal', { numbering: 'decimal' }],
    ['输出: {格式: PDF}', { output: { formats: ['pdf'] } }],
    ['状态: 승인', { status: 'approved' }],
  ])('%s', (yaml, value) => {
    expect(canonical(yaml, 'jd.yaml')).toEqual(value);
  });
});

describe('blank values', () => {
  test('are null where a key may be blank, and else as not written', () => {
    const read = readYaml(
      '岗位名称: a\n编号:\n编制: {核定: , 在岗: 1}\n权限: [{内容: b, 标准: }]\n直接上级:\n任职资格: {学历: }\n',
    );
    expect(read.document?.value).toEqual({
      position: 'a',
      code: null,
      headcount: { filled: 1 },
      authority: { items: [{ text: 'b' }] },
      reportsTo: null,
      qualifications: { education: null },
    });
    expect(findings(read)).toEqual([
      '2:1 VALUE-02 编号',
      '3:6 VALUE-02 核定',
      '4:14 VALUE-02 标准',
      '5:1 VALUE-02 直接上级',
      '6:8 VALUE-02 学历',
    ]);
  });

  test('of a list are passed over, each with a warning', () => {
    const read = readYaml('岗位名称: a\n岗位职责:\n  - b\n  -\n  - c\n  - ""\n');
    expect(read.document?.value).toEqual({
      position: 'a',
      responsibilities: { items: [{ text: 'b' }, { text: 'c' }] },
    });
    expect(read.diagnostics.map(({ code, range, severity }) => [code, range.start.line, severity])).toEqual([
      ['VALUE-09', 4, 'warning'],
      ['VALUE-09', 6, 'warning'],
    ]);
    expect(read.document?.origin.value(['responsibilities', 'items', 1, 'text']).start.line).toBe(5);
  });
});
