import { expect, it } from 'vitest';
import { resolve } from '../../src/org/resolve.ts';
import { documentsOf, type Files } from './handbook.ts';

/** A company of 10,000 posts: 1,000 departments in tens, ten posts each, names repeated everywhere. */
function largeCompany(): Files {
  const files: Files = {};
  for (let index = 0; index < 1000; index += 1) {
    files[`departments/D${index}.yaml`] = {
      department: `部门${index}`,
      ...(index > 0 ? { parent: `部门${Math.floor((index - 1) / 10)}` } : {}),
      functions: { items: [{ code: 'F1', text: '职能' }] },
      positions: Array.from({ length: 10 }, (_, post) => ({
        position: post === 0 ? '经理' : `专员${post}`,
        reportsTo: post > 0 ? ['经理'] : index > 0 ? [`部门${Math.floor((index - 1) / 10)}/经理`] : [],
        ...(post === 9 ? { sharedWith: ['专员8'] } : {}),
        responsibilities: { items: [{ text: '做', covers: ['F1'] }] },
      })),
    };
  }
  return files;
}

it('takes well under a second for 10,000 posts', () => {
  const documents = documentsOf(largeCompany());
  const start = performance.now();
  const { value, diagnostics } = resolve(documents);
  const took = performance.now() - start;
  expect(diagnostics).toEqual([]);
  expect(value.positions).toHaveLength(10_000);
  expect(value.total.approved).toBe(9000);
  // Three times what it takes on a slow machine; a quadratic step would take minutes.
  expect(took).toBeLessThan(3000);
});

it('does not slow down on a company in which everything is wrong', () => {
  const files: Files = {};
  for (let index = 0; index < 3000; index += 1) {
    files[`p${index}.yaml`] = {
      position: '主管',
      reportsTo: [`没有的人${index % 50}`],
      code: 'X',
      sharedWith: ['主管'],
    };
  }
  const documents = documentsOf(files);
  const start = performance.now();
  const { value } = resolve(documents);
  expect(value.positions).toHaveLength(3000);
  expect(performance.now() - start).toBeLessThan(5000);
});
