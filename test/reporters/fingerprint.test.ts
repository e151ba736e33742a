import { expect, it } from 'vitest';
import { fingerprints } from '../../src/reporters/fingerprint.ts';
import { findings } from './report.ts';

it('stays when lines move', () => {
  expect(fingerprints(findings(40))).toEqual(fingerprints(findings()));
});

it('tells findings apart, also equal ones', () => {
  const names = fingerprints([...findings(), ...findings(3)]);
  expect(new Set(names).size).toBe(6);
  expect(names.slice(0, 3)).toEqual(fingerprints(findings()));
});
