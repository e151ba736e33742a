import { describe, expect, test } from 'vitest';
import type { RuleFacts } from '../../../src/diagnostics/problems/rules.ts';
import { kindOfUnit } from '../../../src/rules/terms/same-units.ts';
import { lintFiles, wordsAt } from '../handbook.ts';

/** `人事部 → 人力资源部` for each finding in the duty of a post of these departments. */
function found(
  departments: readonly string[],
  duty: string,
  lint = '{法域: []}',
  language = 'zh-CN',
): string[] {
  const units = departments.map((name) => `department: ${name}\nfunctions: [a b]\n`).join('---\n');
  const files = {
    'jd.yaml': `language: ${language}\nlint: ${lint}\n`,
    'd.yaml': units,
    'x.yaml': `position: X\ndepartment: ${departments[0]}\nresponsibilities:\n  - ${JSON.stringify(duty)}\n`,
  };
  return lintFiles(files)
    .filter(({ code }) => code === 'DUTY-19')
    .map((one) => `${one.severity} ${wordsAt(files, one)} → ${(one.facts as RuleFacts).values?.term}`);
}

describe('another name for a department of the handbook', () => {
  test.each([
    [['人力资源部'], '向人事部提交录用名单', 'info 人事部 → 人力资源部'],
    [['品质保证部'], '会同质检部处理客诉', 'info 质检部 → 品质保证部'],
    [['人力資源部'], '送人事部備查', 'info 人事部 → 人力資源部'],
    [['客服部'], '协助客户服务中心回访', 'info 客户服务中心 → 客服部'],
  ])('%s: %s', (departments, duty, expected) => expect(found(departments, duty)).toEqual([expected]));

  test.each([
    [['人力资源部', '人事部'], '向人事部提交录用名单'],
    [['销售部'], '向人事部提交录用名单'],
    [['人力资源部'], '向集团人事部提交录用名单'],
    [['人力资源部'], '联系客户的人事部'],
    [['人力资源部'], '向市人事部门备案'],
    [['综合部'], '协助处理行政处罚事宜'],
    [['财务部'], '向计划财务处报送预算'],
    [['人力资源部', '人力资源中心'], '向人事部提交名单'],
    [['生产部'], '参观第一制造部'],
    [['采购部'], '熟悉采购部分业务'],
  ])('%s, but not: %s', (departments, duty) => expect(found(departments, duty)).toEqual([]));

  test('in Korean and English', () => {
    expect(found(['인사팀'], 'HR팀에 명단을 제출한다', '{}', 'ko')).toEqual(['info HR팀 → 인사팀']);
    expect(found(['인사팀'], '인사팀장에게 보고한다', '{}', 'ko')).toEqual([]);
    expect(found(['Human Resources'], 'Send the list to the HR department', '{}', 'en')).toEqual([
      'info HR department → Human Resources',
    ]);
    expect(found(['Human Resources'], "Work with the client's HR department", '{}', 'en')).toEqual([]);
  });

  test('an alias is no other name', () => {
    const files = {
      'jd.yaml': '检查: {法域: []}\n',
      'x.yaml':
        '部门名称: 人力资源部\n别名: [人事部]\n职能: [编制计划]\n岗位:\n  - 岗位名称: X\n    岗位职责: [向人事部提交名单]\n',
    };
    expect(lintFiles(files).map(({ code }) => code)).not.toContain('DUTY-19');
  });

  test('kinds of departments are told apart', () => {
    expect(kindOfUnit('人事部')).toBe(kindOfUnit('人力資源部'));
    expect(kindOfUnit('HR Department')).toBe(kindOfUnit('human resources'));
    expect(kindOfUnit('销售部')).toBeUndefined();
  });
});

describe('the glossary of jd.yaml', () => {
  const GLOSSARY = '{法域: [], 术语: {客户: [顾客, 用户], 人力资源: [人力], OA 系统: OA, 客户经理: [客代]}}';

  test('names the words to be replaced, where they stand', () => {
    expect(found(['销售部'], '回访顾客，登记用户意见', GLOSSARY)).toEqual([
      'warning 顾客 → 客户',
      'warning 用户 → 客户',
    ]);
    expect(found(['銷售部'], '回訪顧客', GLOSSARY)).toEqual(['warning 顧客 → 客户']);
  });
  test('leaves terms that hold such a word, names of units and longer words alone', () => {
    expect(found(['销售部'], '在 OA 系统中登记人力资源计划', GLOSSARY)).toEqual([]);
    expect(found(['顾客服务部'], '向顾客服务部反馈', GLOSSARY)).toEqual([]);
    expect(found(['销售部'], '学习 OAuth 与 SOAP', GLOSSARY)).toEqual([]);
    expect(found(['销售部'], '用 OA 报销', GLOSSARY)).toEqual(['warning OA → OA 系统']);
  });
});
