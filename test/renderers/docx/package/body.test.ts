import { expect, test } from 'vitest';
import { Body } from '../../../../src/renderers/docx/package/body.ts';

/** What a body holds of some texts, with its marks shown. */
function held(...texts: string[]): string {
  const body = new Body();
  for (const text of texts) body.add(text);
  return Buffer.concat([...body.bytes((mark) => `[${mark.replaceAll('\u0001', '')}]`)]).toString('utf8');
}

test('marks are filled in where they stand', () => {
  expect(held('<a>', 'b\u0001one\u0001c\u0001two\u0001', '\u0001three\u0001', '</a>')).toBe(
    '<a>b[one]c[two][three]</a>',
  );
  expect(held()).toBe('');
});

test.each([-4, -3, -2, -1, 0, 1])(
  'nothing is lost where a block of bytes ends, %i from its end',
  (offset) => {
    const first = 'x'.repeat((1 << 18) + offset);
    expect(held(first, '部', 'ab', '😀'.repeat(3)) === `${first}部ab😀😀😀`).toBe(true);
  },
);

test('a document of several blocks is given back as it was, marks at their ends included', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `<w:t>第${at}条</w:t>\u0001P${at}\u0001`);
  const wanted = lines.join('').replace(/\u0001(.*?)\u0001/g, '[$1]');
  expect(held(...lines) === wanted).toBe(true);
  expect(held(lines.join(''), ...lines) === wanted + wanted).toBe(true);
});
