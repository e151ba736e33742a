import { describe, expect, test } from 'vitest';
import {
  breakClassOf,
  MUST_BREAK,
  markOpportunities,
} from '../../../../src/renderers/pdf/text/break-classes.ts';

/** The text with `|` where a line may begin and `¶` where one must. */
function broken(text: string, style: 'chinese' | 'korean' | 'western' = 'chinese'): string {
  const classes = new Uint8Array(0x10000);
  for (const character of text) classes[character.charCodeAt(0)] = breakClassOf(character, style);
  const marks = new Uint8Array(text.length);
  markOpportunities(text, classes, marks);
  return [...text]
    .map((c, at) => `${marks[at] === MUST_BREAK ? '¶' : marks[at] === 1 ? '|' : ''}${c}`)
    .join('');
}

describe('opportunities to break', () => {
  test.each([
    ['岗位职责', '岗|位|职|责'],
    ['甲，乙。', '甲，|乙。'],
    ['“甲”乙', '“甲”|乙'],
    ['甲（乙）丙', '甲|（乙）|丙'],
    ['约95%以上', '约|95%|以|上'],
    ['甲·乙', '甲·|乙'],
    ['甲——乙', '甲|——|乙'],
    ['甲……乙', '甲……|乙'],
    ['ISO 9001:2015', 'ISO 9001:2015'],
    ['(29 CFR 1910.178) covered: F2, F3', '(29 CFR 1910.178) |covered: F2, |F3'],
    ['A/B', 'A/|B'],
    ['HR-KF-01', 'HR-KF-01'],
    ['over 50 lb. or USD 250,000', 'over |50 lb. |or |USD 250,000'],
    ['约 5 ℃ 至 20 kg', '约 |5 ℃ |至 |20 kg'],
    ['3 keys, 12 initial PLENTY 7', '3 |keys, |12 |initial |PLENTY |7'],
    ['10:00（甲）《乙》', '10:00|（甲）|《乙》'],
    ['A(b) “甲”', 'A(b) |“甲”'],
    ['约48小时内 5 人', '约|48小|时|内 |5 人'],
    ['甲乙（第42页）、丙', '甲|乙（第42页）、|丙'],
    ['well-known', 'well-|known'],
    ['甲\n乙', '甲\n¶乙'],
  ])('%j', (text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  test('are between Korean syllables only where the style says so', () => {
    expect(broken('고객 서비스', 'korean')).toBe('고객 |서비스');
    expect(broken('고객', 'chinese')).toBe('고|객');
  });

  test('leave Western quotes alone', () => {
    expect(broken('say “yes” now', 'western')).toBe('say |“yes” |now');
  });
});
