import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonValue } from '../../src/assets/json-file.ts';
import { parseJson } from '../../src/sources/json.ts';

const faultOf = (text: string): string => {
  const read = parseJson(text);
  return 'fault' in read ? `${read.fault.expected} at ${read.fault.start}: ${read.fault.found}` : 'none';
};

describe('JSON with places', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = parseJson(text);
        expect('root' in read && JSON.stringify(jsonValue(read.root))).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('and nothing else', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', '{', ',', ':', '“', '\\', '1'),
        (text, at, more) => {
          const place = at % (text.length + 1);
          const broken = text.slice(0, place) + more + text.slice(place + 1);
          const parse = () => JSON.stringify(JSON.parse(broken));
          let expected: string | undefined;
          try {
            expected = parse();
          } catch {
            expected = undefined;
          }
          const read = parseJson(broken);
          expect('root' in read).toBe(expected !== undefined);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  test('knows where values and keys stand', () => {
    const read = parseJson('{ "a": [12, "岗"] }');
    expect(read).toMatchObject({
      root: {
        kind: 'map',
        pairs: [
          {
            key: { text: 'a', start: 2, end: 5 },
            value: {
              kind: 'list',
              items: [
                { text: '12', start: 8, end: 10 },
                { text: '岗', start: 12 },
              ],
            },
          },
        ],
      },
    });
  });

  test.each([
    ['', 'value at 0: '],
    ['{"a":', 'value at 5: '],
    ['{“a”: 1}', 'key at 1: “'],
    ['{"a"：1}', 'colon at 4: ：'],
    ['{"a": 1，"b": 2}', 'comma at 7: ，'],
    ['{"a": 1,}', 'key at 8: }'],
    ['{"a": "b}', 'quote at 9: '],
    ['{"a": "\\x"}', 'escape at 7: \\'],
    ['{} // no', 'end at 3: /'],
    ['{"a": 01}', 'value at 6: 0'],
    ['{"a": 𠮷}', 'value at 6: 𠮷'],
    ['['.repeat(60), 'value at 50: ['],
  ])('%s', (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });
});
