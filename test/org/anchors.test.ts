import fc from 'fast-check';
import { expect, it } from 'vitest';
import { resolveFiles } from './handbook.ts';

const idsOf = (positions: string[], department = '客服部') =>
  resolveFiles({
    'a.yaml': { department, positions: positions.map((each) => ({ position: each })) },
  }).value.positions.map(({ id }) => id);

it('is made of the path', () => {
  const { value } = resolveFiles({
    'a.yaml': {
      department: '运营中心',
      regulations: [{ regulation: '运营中心' }],
      processes: [{ process: '运营中心' }],
    },
    'b.yaml': { department: '客服部', parent: '运营中心', positions: [{ position: '主管（日班）' }] },
  });
  expect(value.departments.map(({ id }) => id)).toEqual(['d_运营中心', 'd_运营中心_客服部']);
  expect(value.positions.map(({ id }) => id)).toEqual(['p_运营中心_客服部_主管_日班']);
  expect([...value.regulations, ...value.processes].map(({ id }) => id)).toEqual([
    'r_运营中心_运营中心',
    'w_运营中心_运营中心',
  ]);
});

it('tells units apart whose names differ only in marks or letter case', () => {
  const ids = idsOf(['C++', 'C#', 'c', '★', '☆']);
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(5);
  expect(idsOf(['☆', 'c', '★', 'C#', 'C++']).reverse()).toEqual(
    [ids[0], ids[1], ids[3], ids[2], ids[4]].map((_, i) => [ids[0], ids[1], ids[3], ids[2], ids[4]][i]),
  );
});

it('is short, unique and good for Word, whatever the names', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (positions, department) => {
      const ids = idsOf(positions, department);
      for (const id of ids) expect(id).toMatch(/^p_[\p{L}\p{Nd}_]*$/u);
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(40);
      expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
    }),
    { seed: 11, numRuns: 300 },
  );
});
