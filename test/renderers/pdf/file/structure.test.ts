import { beforeAll, describe, expect, test } from 'vitest';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw } from '../draw.ts';
import { allElements, PdfReader, pdfString, type ReadElement, textOf } from '../pdf-reader.ts';
import { type Dict, Name, Ref, type Value } from '../pdf-syntax.ts';

describe('the structure of a booklet', () => {
  let reader: PdfReader;
  let elements: readonly ReadElement[];

  beforeAll(async () => {
    const booklet = sampleBooklet({ departments: 1 });
    const { bytes } = await draw(booklet, booklet.parts());
    reader = new PdfReader(bytes);
    elements = allElements(reader.structure());
  });

  const ofType = (type: string): readonly ReadElement[] =>
    elements.filter((element) => element.type === type);
  const typesUnder = ({ kids }: ReadElement): readonly string[] =>
    kids.map((kid) => (typeof kid === 'string' ? 'text' : kid.type));

  test('leaves out no level of headings on the way down', () => {
    let last = 0;
    for (const { type } of elements) {
      if (!/^H\d$/.test(type)) continue;
      const level = Number(type.slice(1));
      expect(level).toBeLessThanOrEqual(last + 1);
      last = level;
    }
    expect(last).toBeGreaterThan(0);
  });

  test('nests tables, lists and contents as PDF asks', () => {
    for (const table of ofType('Table')) {
      expect(typesUnder(table).filter((type) => type !== 'TR' && type !== 'Caption')).toEqual([]);
    }
    for (const row of ofType('TR')) {
      expect(typesUnder(row).filter((type) => type !== 'TH' && type !== 'TD')).toEqual([]);
    }
    for (const list of ofType('L')) expect(new Set(typesUnder(list))).toEqual(new Set(['LI']));
    for (const item of ofType('LI')) expect(typesUnder(item)).toEqual(['Lbl', 'LBody']);
    for (const entries of ofType('TOC')) expect(new Set(typesUnder(entries))).toEqual(new Set(['TOCI']));
    expect(ofType('TOC')).toHaveLength(1);
  });

  test('fills every row of a table, counting what reaches down and across', () => {
    for (const table of ofType('Table')) {
      const rows = table.kids.filter(
        (kid): kid is ReadElement => typeof kid !== 'string' && kid.type === 'TR',
      );
      const covered: number[] = [];
      const widths = rows.map((row) => {
        let column = 0;
        for (const cell of row.kids as readonly ReadElement[]) {
          while ((covered[column] ?? 0) > 0) column++;
          const attributes = reader.dict(cell.dictionary.A) ?? {};
          const across = Number(attributes.ColSpan ?? 1);
          for (let k = 0; k < across; k++) covered[column + k] = Number(attributes.RowSpan ?? 1);
          column += across;
        }
        const width = covered.filter((rows) => rows > 0).length;
        for (let k = 0; k < covered.length; k++) covered[k] = Math.max(0, (covered[k] ?? 0) - 1);
        return width;
      });
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('gives header cells their scope, figures their words', () => {
    for (const { dictionary } of ofType('TH')) {
      expect(['Row', 'Column']).toContain((reader.dict(dictionary.A).Scope as Name).name);
    }
    const figures = ofType('Figure');
    expect(figures.length).toBeGreaterThan(2);
    for (const { dictionary } of figures) expect(pdfString(dictionary.Alt)).not.toBe('');
    expect(figures.map(({ dictionary }) => pdfString(dictionary.Alt))).toContain('组织机构图 <alt & text>');
  });

  test('leads from every mark of a page, and from every link, back to its element', () => {
    const parents = numberTree(reader.dict(reader.catalog.StructTreeRoot).ParentTree);
    for (const page of reader.pages()) {
      const list = reader.array(parents.get(Number(reader.dict(new Ref(page.id)).StructParents)));
      const marks = page.drawn.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
      for (const mark of marks) {
        const element = reader.dict(list[mark]);
        expect(reader.array(element.K).some((kid) => kid === mark || isMark(kid, mark))).toBe(true);
      }
      for (const link of page.links) {
        const element = reader.dict(parents.get(Number(link.StructParent)));
        expect((element.S as Name).name).toBe('Link');
        expect(reader.array(element.K).some((kid) => isObject(kid))).toBe(true);
      }
    }
  });

  test('keeps headers, footers and repeated rows out', () => {
    const text = textOf(reader.structure());
    expect(text.split('HB-2026-01')).toHaveLength(2);
    const drawn = reader
      .pages()
      .map((page) => page.drawn.map((piece) => piece.text).join(''))
      .join('');
    expect(drawn.split('HB-2026-01').length).toBeGreaterThan(20);
  });

  const isMark = (kid: Value, mark: number): boolean =>
    kid !== null && typeof kid === 'object' && 'MCID' in kid && (kid as Dict).MCID === mark;
  const isObject = (kid: Value): boolean =>
    kid !== null && typeof kid === 'object' && (kid as Dict).Type instanceof Name && 'Obj' in kid;

  function numberTree(node: Value | undefined): ReadonlyMap<number, Value> {
    const { Kids, Nums } = reader.dict(node);
    const own = reader.array(Nums);
    const pairs = Array.from(
      { length: own.length / 2 },
      (_, k) => [Number(own[2 * k]), own[2 * k + 1]] as const,
    );
    return new Map<number, Value>([
      ...pairs.map(([key, value]): [number, Value] => [key, value ?? null]),
      ...reader.array(Kids).flatMap((kid) => [...numberTree(kid)]),
    ]);
  }
});
