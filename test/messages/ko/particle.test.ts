import { describe, expect, it } from 'vitest';
import { quotedWith } from '../../../src/messages/ko/particle.ts';

describe('quotedWith', () => {
  it.each([
    ['정원', '을', '“정원”을'],
    ['부서', '을', '“부서”를'],
    ['부서', '이', '“부서”가'],
    ['직무', '은', '“직무”는'],
    ['정원', '으로', '“정원”으로'],
    ['부서', '으로', '“부서”로'],
    ['파일', '으로', '“파일”로'],
    ['2025-01-31', '으로', '“2025-01-31”로'],
    ['2025-01-30', '으로', '“2025-01-30”으로'],
    ['R2', '이', '“R2”가'],
    ['팀장(대리)', '이', '“팀장(대리)”가'],
    ['客服部', '이', '“客服部”이(가)'],
    ['Word', '으로', '“Word”(으)로'],
    ['', '을', '“”을(를)'],
  ] as const)('%s with %s', (word, particle, expected) => {
    expect(quotedWith(word, particle)).toBe(expected);
  });
});
