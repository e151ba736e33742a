import { expect, it } from 'vitest';
import { handbookPath } from '../../src/output/handbook-path.ts';

it.each([
  ['/h/dist', '手册', '..'],
  ['/h/dist', 'departments/客服部', '../..'],
  ['/h/out/a', 'positions/客服部/主管', '../../../..'],
  ['/h', '手册', '.'],
  ['/h', 'departments/客服部', '..'],
  ['/elsewhere/deep/out', '手册', '.'],
  ['/', 'departments/客服部', '..'],
  ['/h2/out', 'positions/客服部/主管', '../..'],
])('from %s, file %s: %s', (output, path, way) => {
  expect(handbookPath(output, '/h', path)).toBe(way);
});
