import { expect, it } from 'vitest';
import { error } from '../../src/diagnostics/diagnostic.ts';
import { github } from '../../src/reporters/github.ts';
import { context, FILE, rangeOf, report } from './report.ts';

it('writes errors before warnings before notices, each on one line', async () => {
  const lines = github(report(), await context()).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice', '']);
});

it('escapes properties and data as the runner reads them', async () => {
  const [first, , third] = github(report(), await context()).split('\n');
  expect(first).toBe(
    '::error file=positions/客服 部/a%2Cb%3Ac.yaml,line=3,endLine=3,col=7,endColumn=10,title=ORG-01::手册里没有名为“总经里”的岗位%0A改成“总经理”',
  );
  expect(third).toContain('"50%25"%0D%0A<b>&');
});

it('leaves out columns where a finding spans lines', async () => {
  const range = { start: rangeOf('编制').start, end: rangeOf('总经里').end };
  const spanning = error('YAML-22', { file: FILE, range }, {});
  expect(github(report([spanning]), await context())).toContain('line=2,endLine=3,title=');
});

it('writes nothing where there is nothing to say', async () => {
  expect(github(report([]), await context())).toBe('');
});
