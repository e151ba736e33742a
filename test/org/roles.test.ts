import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { handbook } from '../cli/run.ts';

const PROCESS = 'processes/客户投诉处理流程.yaml';

/** The findings about the first role of the starter's process when it reads `role`. */
function said(role: string): unknown[] {
  const root = handbook();
  const text = readFileSync(join(root, PROCESS), 'utf8');
  writeFileSync(join(root, PROCESS), text.replace('执行岗位: 客服专员', `执行岗位: ${role}`));
  return check(root, root).diagnostics.map(({ code, facts, range }) => [code, facts, range.start.line]);
}

test.each(['客服传员', '客服专专员', '客专服员', '客服员专员'])('%s is a slip of 客服专员', (role) => {
  expect(said(role)).toEqual([['ORG-13', { name: role, near: ['客服专员'] }, 9]]);
});

test('a process of the whole company is read like one of a department', () => {
  const root = handbook();
  const text = readFileSync(join(root, PROCESS), 'utf8').replace('执行岗位: 客服专员', '执行岗位: 客服传员');
  writeFileSync(join(root, PROCESS), text.replace(/^所属部门: .*\n/m, ''));
  expect(check(root, root).diagnostics.map(({ code }) => code)).toEqual(['ORG-13']);
});

test.each(['客服专员', '客户', '投诉人', '各部门负责人', '客服主管', '客服专家', '财务部', '客服部'])(
  '%s is nobody’s slip',
  (role) => {
    expect(said(role)).toEqual([]);
  },
);
