import { describe, expect, test } from 'vitest';
import { lintFiles } from '../handbook.ts';

const codes = (duty: string) =>
  lintFiles({
    'jd.yaml': 'language: zh-CN\nlint: {jurisdictions: []}\n',
    'x.yaml': `position: A\nresponsibilities:\n  - ${JSON.stringify(duty)}\n`,
  }).map(({ code }) => code);

describe('duties that say what is done', () => {
  test.each([
    '编制月度报表',
    '每月编制报表',
    '对供应商进行评价',
    '根据生产计划安排采购',
    '斟酌供应商的报价，选出三家',
    '擦拭展厅玻璃',
    '與客戶簽訂合同',
    '完成上级交办的其他工作',
    '保证设备完好',
    'Prepare the monthly report',
    'Daily checks of the line are recorded and reported to the lead',
    'Position parts on the jig',
    'Implement the safety plan',
    'Weekly review the stock with the buyer',
    'Lead the support team',
    'Onboards new colleagues',
    'Liaise with suppliers',
    '월간 보고서를 작성한다',
    '계약서 원본 보관',
  ])('%s', (duty) => {
    expect(codes(duty).filter((code) => code === 'DUTY-01' || code === 'DUTY-02')).toEqual([]);
  });
});

describe('duties that only name a thing', () => {
  test.each([
    '客户档案',
    '客户投诉的处理',
    '招聘工作',
    '後勤事務',
    'Annual budget',
    'Preparation of reports',
    '계약 대장',
  ])('%s', (duty) => {
    expect(codes(duty)).toContain('DUTY-01');
  });
});
