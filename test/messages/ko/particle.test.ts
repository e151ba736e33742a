import { describe, expect, it } from 'vitest';
import { loadCatalogue, withRules } from '../../../src/messages/index.ts';
import { quotedWith, settledParticle } from '../../../src/messages/ko/particle.ts';

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

describe('settledParticle', () => {
  it.each([
    ['정원', '은(는)', '은'],
    ['부서', '을(를)', '를'],
    ['파일', '(으)로', '로'],
    ['개정 2.0', '과(와)', '과'],
    ['Word', '이(가)', '이(가)'],
    ['부서', '', ''],
    ['부서', '에서', '에서'],
  ])('%s with %s', (word, written, expected) => {
    expect(settledParticle(word, written)).toBe(expected);
  });

  it('settles the particles behind the facts of a rule, and none that stand in a fact', async () => {
    const korean = await withRules(await loadCatalogue('ko'), 'ko');
    const said = (found: string) => korean.ruleSentence?.('DOC-06', { found }).message;
    expect(said('담당자')).toContain('“담당자”는 ');
    expect(said('미정')).toContain('“미정”은 ');
    expect(said('을(를)')).toContain('“을(를)”은 ');
    expect(said('TBD')).toContain('“TBD”은(는) ');
  });
});
