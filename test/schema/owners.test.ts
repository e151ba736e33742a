import { expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { canonicalSchema } from '../../src/schema/canonical-schema.ts';
import { thingOf } from '../../src/schema/owners.ts';

const BASES = ['SectionBody', 'DocumentControl', 'DocumentBase'];
const TYPES = Object.entries(canonicalSchema().$defs ?? {})
  .filter(([name, { type }]) => type === 'object' && !BASES.includes(name))
  .map(([name]) => name);

test.each(TYPES)('%s has a name in the messages', (type) => {
  for (const { problems } of [en, zhCN]) {
    const { message } = problems['KEY-07']({ missing: 'a', thing: thingOf(type) });
    expect(message).not.toContain('undefined');
  }
});

test('names are those of the definitions', () => {
  expect(thingOf('PositionDocument')).toBe('position');
  expect(thingOf('RegulationChapter')).toBe('regulationChapter');
});
