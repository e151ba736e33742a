import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { handbook } from '../cli/run.ts';

const SUPPORT = 'departments/客服部.yaml';
const AGENT = 'positions/客服部/客服专员.yaml';

/** The codes that are said of a starter handbook after one file was changed. */
function codesAfter(file: string, change: (text: string) => string): string[] {
  const root = handbook();
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  return check(root, root, { rules: true }).diagnostics.map(({ code }) => code);
}

test('a weight that is no number does not also make its sum wrong', () => {
  expect(codesAfter(SUPPORT, (text) => text.replace('权重: 50', '权重: 150'))).toEqual(['VALUE-07']);
  expect(codesAfter(SUPPORT, (text) => text.replace('权重: 50', '权重: 40'))).toEqual(['WGT-01']);
});

test('a headcount that is no number does not also make that of its department wrong', () => {
  expect(codesAfter(AGENT, (text) => text.replace('核定: 3', '核定: 若干'))).toEqual(['VALUE-01']);
  expect(codesAfter(AGENT, (text) => text.replace('核定: 3', '核定: 2'))).toEqual(['ORG-07']);
});

test.each([SUPPORT, AGENT, 'positions/客服部/客服经理.yaml'])(
  'nothing follows from %s that cannot be read',
  (file) => {
    expect(codesAfter(file, (text) => `<<<<<<< a\n=======\n>>>>>>> b\n${text}`)).toEqual(['TEXT-09']);
    expect(codesAfter(file, () => '\0\0\0')).toEqual(['FILE-09']);
  },
);

test('faults elsewhere in a file silence no rule about other lines', () => {
  const change = (text: string) =>
    text.replace('编制: 1', '编制: 若干').replace('批准机构设置、人员编制和薪酬方案', '参加会议');
  expect(codesAfter('positions/总经理.yaml', change)).toEqual(['VALUE-01', 'DUTY-06']);
});
