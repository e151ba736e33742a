import { expect, it } from 'vitest';
import type { Block } from '../../src/booklet/blocks.ts';
import { HeadingLevels } from '../../src/renderers/heading-levels.ts';

const part = (blocks: Block[]) => ({
  role: 'cover' as const,
  id: 'x',
  orientation: 'portrait' as const,
  newPage: true,
  chapter: '',
  blocks,
});

it.each([
  ['under a title', [1, 2, 3, 1, 2], true, [2, 3, 4, 2, 3]],
  ['without one', [1, 2, 3, 1, 2], false, [1, 2, 3, 1, 2]],
  ['when it begins with a unit', [2, 3, 3, 2], false, [1, 2, 2, 1]],
  ['when a level is left out', [1, 3, 3, 4, 1, 3, 2, 3], true, [2, 3, 3, 4, 2, 3, 3, 4]],
  ['deeper than any format', [1, 2, 3, 4, 5, 6], true, [2, 3, 4, 5, 6, 7]],
])('leaves no level of headings out %s', (_when, levels, hasTitle, expected) => {
  const headings = new HeadingLevels();
  if (hasTitle) headings.see(part([{ kind: 'paragraph', role: 'cover-title', inlines: [] }]));
  else headings.see(part([{ kind: 'heading', level: 1, text: [], id: 'a' }]));
  expect(levels.map((level) => headings.next(level))).toEqual(expected);
});
