import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Characters } from '../../../../src/renderers/pdf/text/characters.ts';
import { codesWidth, fillLines, longestWord } from '../../../../src/renderers/pdf/text/fill-lines.ts';
import type { Line, StyledText } from '../../../../src/renderers/pdf/text/styled-text.ts';
import { Typefaces } from '../../../../src/renderers/pdf/text/typefaces.ts';
import type { Language } from '../../../../src/schema/types.generated.ts';
import { themeOf } from '../draw.ts';

interface Desk {
  readonly characters: Characters;
  readonly styled: (text: string) => StyledText;
}

function desk(language: Language): Desk {
  const characters = new Characters(language);
  const face = new Typefaces(themeOf('modern'), language, characters, new Map()).face('body');
  const styled = (text: string): StyledText => {
    const codes = characters.encode(text);
    return { codes, runs: [{ start: 0, end: codes.length, face, slanted: false }] };
  };
  return { characters, styled };
}

/** The lines of a text in `ems` of room, as they read. */
function linesOf(text: string, ems: number, language: Language = 'zh-CN', indent = 0): readonly string[] {
  const { characters, styled } = desk(language);
  const set = styled(text);
  const lines = fillLines(set, characters, { width: ems * 1000, indent: indent * 1000 });
  return lines.map(({ start, end }) => characters.decode(set.codes.slice(start, end)));
}

describe('lines', () => {
  test('hold as many characters as fit', () => {
    expect(linesOf('负责公司客户关系的维护', 4)).toEqual(['负责公司', '客户关系', '的维护']);
    expect(linesOf('负责公司客户关系的维护', 4, 'zh-CN', 2)).toEqual(['负责', '公司客户', '关系的维', '护']);
  });

  test('never begin with a closing mark nor end with an opening one', () => {
    expect(linesOf('一二三四，五六', 4)).toEqual(['一二三', '四，五六']);
    expect(linesOf('一二三四，五六', 4.5)).toEqual(['一二三四，', '五六']);
    expect(linesOf('一二三《四五》', 4)).toEqual(['一二三', '《四五》']);
  });

  test('let marks that meet share their blank halves', () => {
    expect(linesOf('（甲）、（乙）', 6)).toEqual(['（甲）、（乙）']);
    const { characters, styled } = desk('zh-CN');
    const [line] = fillLines(styled('（甲）、（乙）'), characters, { width: 1e6, indent: 0 });
    expect(line?.width).toBe(7000 - 500 - 500 - 500);
  });

  test('keep the full squares of stops in Taiwan, where they stand in the middle', () => {
    const { characters, styled } = desk('zh-TW');
    const [line] = fillLines(styled('甲，「乙」'), characters, { width: 1e6, indent: 0 });
    expect(line?.width).toBe(5000);
  });

  test('keep Western words whole unless they are wider than a line', () => {
    expect(linesOf('使用 ISO9001 体系', 6)).toEqual(['使用', 'ISO9001', '体系']);
    expect(linesOf('Donaudampfschiff', 4, 'en').length).toBeGreaterThan(1);
    expect(linesOf('one two three', 4, 'en')).toEqual(['one two', 'three']);
  });

  test('break Korean at spaces only', () => {
    expect(linesOf('고객 서비스팀의 업무', 6, 'ko')).toEqual(['고객', '서비스팀의', '업무']);
  });

  test('do not end at a space that allows no break', () => {
    for (let ems = 7; ems < 20; ems += 0.5) {
      const lines = linesOf('生产主管（第\u00a012\u00a0页）、质量主管', ems);
      expect(lines.some((line) => line.includes('（第\u00a012\u00a0页）'))).toBe(true);
    }
  });

  test('end where the text says so', () => {
    expect(linesOf('一\n二\n\n三', 10)).toEqual(['一', '二', '', '三']);
  });

  test('bring a character down to a last line that would have only one', () => {
    expect(linesOf('一二三四五六七八九十甲', 10)).toEqual(['一二三四五六七八九', '十甲']);
    expect(linesOf('一二三四五六七八九十甲。', 10)).toEqual(['一二三四五六七八九', '十甲。']);
    expect(linesOf('一二三四五六七八九十甲。”', 10)).toEqual(['一二三四五六七八九', '十甲。”']);
  });

  test('bring a character down as long as the line above can be spread out', () => {
    const text = `${'一'.repeat(18)}甲乙。`;
    expect(linesOf(text, 20, 'zh-TW')).toEqual(['一'.repeat(18), '甲乙。']);
    expect(linesOf(text, 20.5, 'zh-TW')).toEqual([`${'一'.repeat(18)}甲`, '乙。']);
  });

  test('stand a little closer where that saves a character a line of its own', () => {
    const { characters, styled } = desk('zh-TW');
    const set = styled(`${'一'.repeat(57)}。`);
    const measure = { width: 28_000, indent: 0 };
    expect(fillLines(set, characters, measure)).toHaveLength(3);
    const lines = fillLines(set, characters, { ...measure, squeezable: true });
    expect(lines.map(({ end }) => end)).toEqual([29, 58]);
    expect(fillLines(styled('一'.repeat(60)), characters, { ...measure, squeezable: true })).toHaveLength(3);
  });

  test('of names end behind a name rather than within one', () => {
    expect(linesOf('业务受理专员（第21页）、回访专员（第22页）', 15)).toEqual([
      '业务受理专员（第21页）、',
      '回访专员（第22页）',
    ]);
    expect(linesOf('客户服务中心经理（第15页）、客户来电流程（第19页）', 20)).toEqual([
      '客户服务中心经理（第15页）、',
      '客户来电流程（第19页）',
    ]);
    expect(linesOf('직속 부하: 고객서비스 담당, 사후관리 담당', 17, 'ko')).toEqual([
      '직속 부하: 고객서비스 담당,',
      '사후관리 담당',
    ]);
    expect(linesOf('디자인 전에 시한, 목적, 대상, 초안을 반드시 파악한다', 20, 'ko')[0]).toContain('초안을');
    expect(linesOf('甲、市场与行政主管', 6)).toEqual(['甲、市场与行', '政主管']);
    expect(linesOf('受理、答复客户的投诉，分析原因。', 12)[0]).toBe('受理、答复客户的投诉，分');
    expect(linesOf('审核策划部的年度、半年度、季度营销方案和费用预算', 20)[0]).toBe(
      '审核策划部的年度、半年度、季度营销方案和',
    );
  });

  test('of an empty text are one', () => {
    expect(linesOf('', 10)).toEqual(['']);
  });

  test('lose nothing, hold to their width and to the rules, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '负责',
        '，',
        '。',
        '（',
        '）',
        '《',
        '》',
        '“',
        '”',
        '、',
        '——',
        '…',
        ' ',
        'ERP',
        '24',
        '%',
        '고객',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const { characters, styled } = desk('zh-CN');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 3, max: 30 }), (pieces, ems) => {
        const set = styled(pieces.join(''));
        const lines = fillLines(set, characters, { width: ems * 1000, indent: 0 });
        expect(kept(set, lines)).toBe(set.codes.replace(/[ \n]/g, ''));
        for (const line of lines) {
          const single = line.end - line.start <= 1;
          expect(single || line.width <= ems * 1000 + 501).toBe(true);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('begin with no closing mark in ordinary text of any width', () => {
    const text =
      '受理客户投诉（含电话、邮件、微信），24小时内给出初步答复；重大投诉（金额≥5万元）须立即上报“负责人”。';
    for (let ems = 3; ems < 40; ems++) {
      for (const line of linesOf(text.repeat(3), ems)) {
        expect(line).not.toMatch(/^[，。、；：！？）》”]/u);
        expect(line).not.toMatch(/[（《“]$/u);
      }
    }
  });
});

const kept = ({ codes }: StyledText, lines: readonly Line[]): string =>
  lines.map(({ start, end }) => codes.slice(start, end).replace(/[ \n]/g, '')).join('');

describe('measures', () => {
  test('a sliver between Chinese and Western text counts', () => {
    const { characters, styled } = desk('zh-CN');
    const [run] = styled('中').runs;
    if (run === undefined) throw new Error('no run');
    const apart = codesWidth('中', run.face, characters) + codesWidth('A', run.face, characters);
    expect(codesWidth('中A', run.face, characters)).toBe(apart + 100);
  });

  test('the longest word is what no line may break', () => {
    const { characters, styled } = desk('en');
    const one = longestWord(styled('responsibility'), characters);
    expect(longestWord(styled('a responsibility of all'), characters)).toBe(one);
    expect(longestWord(styled('职责'), desk('zh-CN').characters)).toBe(1000);
  });
});
