import { expect, it } from 'vitest';
import { fingerprints } from '../../src/reporters/fingerprint.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { context, FILE, findings, report } from './report.ts';
import { faultsBy } from './validate.ts';

it('writes the fields that GitLab asks for', async () => {
  const issues = JSON.parse(gitlab(report(), await context()));
  expect(issues[2]).toEqual({
    description: '手册里没有名为“总经里”的岗位 → 改成“总经理”',
    check_name: 'ORG-01',
    fingerprint: fingerprints(findings())[2],
    severity: 'major',
    location: { path: FILE, lines: { begin: 3, end: 3 } },
  });
  expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['info', 'minor', 'major']);
});

it('writes an empty list where there is nothing to say', async () => {
  expect(JSON.parse(gitlab(report([]), await context()))).toEqual([]);
});

it('keeps to the documented format', async () => {
  const issues = JSON.parse(gitlab(report([...findings(), ...findings(2)]), await context()));
  expect(faultsBy('code-quality.json', issues)).toEqual([]);
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(6);
  issues[0].severity = 'warning';
  expect(faultsBy('code-quality.json', issues)).toHaveLength(1);
});
