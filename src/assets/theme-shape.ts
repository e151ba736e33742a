import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../diagnostics/position.ts';
import type { JsonForm } from '../diagnostics/problems/asset.ts';
import { FONT_ROLES } from '../renderers/fonts/own-fonts.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { MapNode, Node, Pair, ScalarNode } from '../sources/tree.ts';

/** What may stand at a place of a theme. */
type Shape =
  | { readonly kind: 'keys'; readonly keys: { readonly [key: string]: Shape } }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'numbers'; readonly count: number; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'text' | 'flag' | 'color' };

/** Characters of a value that a finding shows. */
const SHOWN = 40;

const number = (least: number, most: number): Shape => ({ kind: 'number', least, most });
const keys = (shapes: { readonly [key: string]: Shape }): Shape => ({ kind: 'keys', keys: shapes });
const TEXT: Shape = { kind: 'text' };
const FLAG: Shape = { kind: 'flag' };
const COLOR: Shape = { kind: 'color' };
/** Millimetres. */
const SHEET = number(50, 1200);
const MARGIN = number(0, 500);
/** Points. */
const TYPE = number(4, 40);
const DISPLAY = number(6, 120);

const FONT = keys({
  latin: TEXT,
  eastAsia: keys({ 'zh-CN': TEXT, 'zh-TW': TEXT, ko: TEXT, en: TEXT }),
  face: { kind: 'choice', words: ['serif', 'sans'] },
  bold: FLAG,
  heavier: FLAG,
  standIn: FLAG,
  file: TEXT,
});

/** @param bases names of the themes that another may start from */
const themeShape = (bases: readonly string[]): Shape =>
  keys({
    $schema: TEXT,
    name: TEXT,
    extends: { kind: 'choice', words: bases },
    page: keys({
      width: SHEET,
      height: SHEET,
      margins: keys({ top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }),
      grid: keys({ lines: number(5, 120), characters: number(5, 120) }),
    }),
    fonts: keys(Object.fromEntries(FONT_ROLES.map((role) => [role, FONT]))),
    sizes: keys({
      body: TYPE,
      table: TYPE,
      small: TYPE,
      cover: DISPLAY,
      headings: { kind: 'numbers', count: 4, least: 6, most: 120 },
      pageNumber: TYPE,
    }),
    leading: number(1, 4),
    colors: keys({
      text: COLOR,
      heading: COLOR,
      accent: COLOR,
      rule: COLOR,
      labelFill: COLOR,
      muted: COLOR,
    }),
    table: keys({
      inner: number(0, 6),
      outer: number(0, 6),
      paddingX: number(0, 40),
      paddingY: number(0, 40),
    }),
    pageNumber: { kind: 'choice', words: ['x-of-y', 'dashes'] },
  });

/** Everything in a theme's file that is none of its keys or no value of its key. */
export function checkTheme(root: Node, source: SourceFile, bases: readonly string[]): readonly Diagnostic[] {
  const check = new ThemeCheck(source);
  check.value('theme', root, themeShape(bases), []);
  return check.found;
}

class ThemeCheck {
  readonly found: Diagnostic[] = [];
  readonly #source: SourceFile;

  constructor(source: SourceFile) {
    this.#source = source;
  }

  value(key: string, node: Node, shape: Shape, path: Path): void {
    if (shape.kind === 'keys') {
      if (node.kind === 'map') this.#map(node, shape.keys, path);
      else this.#wrongForm(key, node, 'keys', path);
    } else if (shape.kind === 'numbers') this.#numbers(key, node, shape, path);
    else if (node.kind !== 'scalar') this.#wrongForm(key, node, formOf(shape), path);
    else this.#scalar(key, node, shape, path);
  }

  #map({ pairs }: MapNode, shapes: { readonly [key: string]: Shape }, path: Path): void {
    const seen = new Set<string>();
    for (const pair of pairs) {
      const key = pair.key.text;
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape === undefined) this.#unknown(pair, Object.keys(shapes), path);
      else if (seen.has(key)) {
        const place = this.#place(pair.key);
        this.found.push(error('KEY-04', place, { key, other: key }, { path: [...path, key] }));
      } else this.value(key, pair.value, shape, [...path, key]);
      seen.add(key);
    }
  }

  #unknown({ key }: Pair, known: readonly string[], path: Path): void {
    const allowed = known.filter((word) => !word.startsWith('$'));
    const facts = { key: key.text, near: nearest(key.text, allowed), allowed };
    this.found.push(error('KEY-01', this.#place(key), facts, { path: [...path, key.text] }));
  }

  #numbers(key: string, node: Node, shape: Shape & { readonly kind: 'numbers' }, path: Path): void {
    const sound = node.kind === 'list' && node.items.length === shape.count;
    if (!sound) {
      this.#wrongForm(key, node, 'sizes', path);
      return;
    }
    const { least, most } = shape;
    node.items.forEach((item, at) => {
      this.value(key, item, { kind: 'number', least, most }, [...path, at]);
    });
  }

  #scalar(key: string, node: ScalarNode, shape: Exclude<Shape, { kind: 'keys' | 'numbers' }>, path: Path) {
    const { text, style } = node;
    const isWord = style === 'quoted';
    if (shape.kind === 'number') this.#number(key, node, shape, path);
    else if (shape.kind === 'flag') {
      if (isWord || (text !== 'true' && text !== 'false')) this.#wrongForm(key, node, 'flag', path);
    } else if (!isWord) this.#wrongForm(key, node, 'text', path);
    else if (shape.kind === 'choice' && !shape.words.includes(text)) {
      const facts = { key, text, near: nearest(text, shape.words), allowed: shape.words };
      this.found.push(error('VALUE-04', this.#place(node), facts, { path }));
    } else if (shape.kind === 'color' && !/^#[0-9a-f]{6}$/i.test(text)) {
      this.found.push(error('ASSET-08', this.#place(node), { key, text }, { path }));
    }
  }

  #number(key: string, node: ScalarNode, { least, most }: { least: number; most: number }, path: Path): void {
    const value = Number(node.text);
    if (node.style !== 'plain' || Number.isNaN(value)) {
      this.#wrongForm(key, node, 'number', path);
      return;
    }
    if (value >= least && value <= most) return;
    const [bound, limit] = value < least ? (['least', least] as const) : (['most', most] as const);
    this.found.push(error('VALUE-07', this.#place(node), { key, text: node.text, bound, limit }, { path }));
  }

  #wrongForm(key: string, node: Node, expected: JsonForm, path: Path): void {
    const written = this.#source.text.slice(node.start, node.end).replace(/\s+/g, ' ');
    const text = written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
    this.found.push(error('ASSET-09', this.#place(node), { key, expected, text }, { path }));
  }

  #place({ start, end }: Node) {
    return { file: this.#source.path, range: this.#source.range(start, end) };
  }
}

const formOf = ({ kind }: Shape): JsonForm =>
  kind === 'number' ? 'number' : kind === 'flag' ? 'flag' : 'text';
