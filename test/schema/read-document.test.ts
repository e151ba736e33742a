import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/schema/read-document.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';
import { canonical, findings, fixed, readYaml } from './read-yaml.ts';

describe('readDocument', () => {
  test('brings the contract’s own examples into canonical form', () => {
    const text = `
岗位名称: 招聘经理
岗位职责:                              # a list; items are a string or a mapping
  - 完成客服部门规划性建设
  - 标题: 招聘管理                      # title: a duty group or a short name before the text
    编号: R2
    内容: 根据企业发展需要组织招聘
    细项: [拟定招聘计划, 组织面试]
    权重: 30
    标准: 招聘计划达成率不低于 90%
    频次: 每月
    时限: 接到需求后 5 日内
    表单: [《招聘需求表》]
    对应职能: F2
    备注: 暂由总公司代理
考核指标:
  引言: 每季度考核一次
  条目:
    - {内容: 客户满意度, 目标: "≥95%", 权重: 40, 周期: 季度}
  注: [新员工试用期内不考核]
`;
    expect(canonical(text)).toEqual({
      position: '招聘经理',
      responsibilities: {
        items: [
          { text: '完成客服部门规划性建设' },
          {
            title: '招聘管理',
            code: 'R2',
            text: '根据企业发展需要组织招聘',
            items: [{ text: '拟定招聘计划' }, { text: '组织面试' }],
            weight: 30,
            standard: '招聘计划达成率不低于 90%',
            frequency: '每月',
            deadline: '接到需求后 5 日内',
            forms: ['《招聘需求表》'],
            covers: ['F2'],
            remark: '暂由总公司代理',
          },
        ],
      },
      kpis: {
        intro: '每季度考核一次',
        items: [{ text: '客户满意度', target: '≥95%', weight: 40, cycle: '季度' }],
        notes: ['新员工试用期内不考核'],
      },
    });
    expect(canonical('部门名称: 客服部\n职能: 负责公司客户关系的维护。')).toEqual({
      department: '客服部',
      functions: { intro: '负责公司客户关系的维护。' },
    });
  });

  test('reads the handbook’s own file', () => {
    const text = `
公司名称: 晨光科技有限公司
手册名称: 岗位说明书
版本: 1.10
生效日期: 2025-01-31
状态: 已批准
语言: zh-CN
徽标: assets/logo.png
前言: 第一段。
审批:
  - {环节: 编制, 姓名: 张三, 职务: 人事经理, 日期: 2025-01-10}
  - {环节: 批准, 姓名: , 日期: }
修订记录:
  - {版本: 1.10, 日期: 2025-01-31, 修订人: 张三, 修订内容: 首次发布}
版式: 表格式
编号样式: 中文
字体: {正文: fonts/仿宋.ttf}
显示任职者: 否
输出: {目录: out, 格式: [docx, Word文档, md], 拆分: 按部门}
检查:
  法域: [cn, 台湾]
  规则: {CN-AGE-01: 提示, TYP-01: off}
`.replace('Word文档', 'pdf');
    expect(canonical(text, 'jd.yaml')).toEqual({
      company: '晨光科技有限公司',
      title: '岗位说明书',
      version: '1.10',
      effectiveDate: '2025-01-31',
      status: 'approved',
      language: 'zh-CN',
      logo: 'assets/logo.png',
      preface: { intro: '第一段。' },
      approvals: [{ role: '编制', name: '张三', title: '人事经理', date: '2025-01-10' }, { role: '批准' }],
      revisions: [{ version: '1.10', date: '2025-01-31', author: '张三', changes: '首次发布' }],
      layout: 'form',
      numbering: 'chinese',
      fonts: { 正文: 'fonts/仿宋.ttf' },
      showHolders: false,
      output: { directory: 'out', formats: ['docx', 'pdf', 'md'], split: 'department' },
      lint: { jurisdictions: ['cn', 'tw'], rules: { 'CN-AGE-01': 'info', 'TYP-01': 'off' } },
    });
  });

  test('tells the kind, and the place of the document', () => {
    const { document } = readYaml('流程名称: 投诉处理\n步骤: [受理, 回复]', 'processes/投诉处理.yaml');
    expect(document?.kind).toBe('process');
    expect(document?.origin.file).toBe('processes/投诉处理.yaml');
  });

  test.each([
    ['a list', '- 岗位名称: a', '1:1 VALUE-10 - 岗位名称: a'],
    ['a text', '客服部负责接待客户', '1:1 VALUE-10 客服部负责接待客户'],
    ['a list over lines', '- a\n- b\n', '1:1 VALUE-10 - a'],
  ])('finds that a document is %s', (_, text, finding) => {
    const read = readYaml(text);
    expect(findings(read)).toEqual([finding]);
    expect(read.document).toBeUndefined();
  });

  test('has no document without a name', () => {
    const read = readYaml('岗位名称:\n编制: 1');
    expect(findings(read)).toEqual(['1:1 VALUE-03 岗位名称']);
    expect(read.document).toBeUndefined();
  });

  test('keeps what is right of a faulty document, and its places', () => {
    const read = readYaml(`
部门名称: 客服部
编制: 若干
岗位:
  - 编制: 2
  - 客服专员
  - 岗位名称: 主管
    直接上级: [经理, 经理, 总监]
    生效日期: 2025-02-30
`);
    expect(findings(read)).toEqual([
      '3:5 VALUE-01 若干',
      '5:5 KEY-07 编制',
      '8:16 VALUE-08 经理',
      '9:11 VALUE-05 2025-02-30',
    ]);
    expect(read.document?.value).toEqual({
      department: '客服部',
      headcount: {},
      positions: [{ position: '客服专员' }, { position: '主管', reportsTo: ['经理', '总监'] }],
    });
    const origin = read.document?.origin;
    expect(origin?.value(['positions', 0, 'position']).start).toMatchObject({ line: 6, column: 5 });
    expect(origin?.value(['positions', 1, 'reportsTo', 1]).start).toMatchObject({ line: 8, column: 20 });
  });

  test('tells once what is wrong with a value that is used twice', () => {
    const read = readYaml('岗位名称: a\n岗位职责: &x\n  - {内容: b, 权重: 300, 错: c}\n权限: *x\n');
    expect(findings(read)).toEqual(['3:17 VALUE-07 300', '3:22 KEY-01 错']);
  });

  test('says nothing of what is missing from a document that could not be read whole', () => {
    const [document] = parseSource(sourceFromText('a.yaml', '编制: 2\n其他章节: [{引言: a}]\n')).value;
    if (!document) throw new Error('nothing parsed');
    const codes = (isBroken: boolean) =>
      readDocument({ ...document, isBroken }, { isHandbook: false }).diagnostics.map(({ code }) => code);
    expect(codes(false)).toEqual(['KEY-08']);
    expect(codes(true)).toEqual([]);
  });

  test('reads items of any depth', () => {
    let text = '岗位名称: a\n岗位职责:\n';
    for (let depth = 0; depth < 20; depth += 1) {
      const indent = '  '.repeat(depth + 1);
      text += `${indent}- 内容: 第 ${depth} 层\n${indent}  细项:\n`;
    }
    text += `${'  '.repeat(21)}- 底\n`;
    let at = (canonical(text) as { responsibilities: { items: { text: string; items?: never[] }[] } })
      .responsibilities;
    for (let depth = 0; depth < 20; depth += 1) {
      expect(at.items[0]?.text).toBe(`第 ${depth} 层`);
      at = at.items[0] as never;
    }
    expect(at.items).toEqual([{ text: '底' }]);
  });

  test('is not led astray by names that objects have by nature', () => {
    const read = readYaml('position: a\n__proto__: x\nconstructor: y\ntoString: z\nhasOwnProperty: {a: b}\n');
    expect(findings(read)).toEqual([
      '2:1 KEY-01 __proto__',
      '3:1 KEY-01 constructor',
      '4:1 KEY-01 toString',
      '5:1 KEY-01 hasOwnProperty',
    ]);
    expect(read.document?.value).toEqual({ position: 'a' });
    const handbook = readYaml(
      'fonts: {__proto__: a.ttf, constructor: b.ttf}\nlint: {rules: {__proto__: off}}\n',
      'jd.yaml',
    );
    const value = handbook.document?.value as { fonts: Record<string, string>; lint: { rules: object } };
    expect(Object.entries(value.fonts)).toEqual([
      ['__proto__', 'a.ttf'],
      ['constructor', 'b.ttf'],
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('mends what it says can be mended, to the same content', () => {
    const read = readYaml(
      `
岗位名称: 招聘经理
department: 人力资源部
直属上级: 总经理
编制: 1,002人
生效日期: 2025年1月31日
工作职责:
  - 招聘管理:
      - 拟定计划
  - 面试: 组织初试
  - 描述: 办理入职
    占比: ３０
权限: {事项: a}
`.replace('权限: {事项: a}\n', ''),
    );
    expect(read.diagnostics.map(({ code }) => code)).toEqual([
      'KEY-06',
      'KEY-05',
      'VALUE-06',
      'VALUE-06',
      'KEY-05',
      'KEY-11',
      'KEY-10',
      'KEY-05',
      'KEY-05',
      'VALUE-06',
    ]);
    expect(canonical(fixed(read))).toEqual({
      position: '招聘经理',
      department: ['人力资源部'],
      reportsTo: ['总经理'],
      headcount: { approved: 1002 },
      effectiveDate: '2025-01-31',
      responsibilities: {
        items: [
          { title: '招聘管理', items: [{ text: '拟定计划' }] },
          { text: '面试: 组织初试' },
          { text: '办理入职', weight: 30 },
        ],
      },
    });
  });
});
