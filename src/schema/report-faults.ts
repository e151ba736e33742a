import { type Diagnostic, type Extras, error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../diagnostics/position.ts';
import type { ValueForm } from '../diagnostics/problems/schema.ts';
import type { Node } from '../sources/tree.ts';
import { fold } from '../vocabulary/fold.ts';
import { loadVocabulary } from '../vocabulary/vocabulary.ts';
import { valueIndex } from '../vocabulary/word-index.ts';
import { readDate } from './dates.ts';
import { keyNode, type Located, locate, valueNode, type Written } from './origin.ts';
import { thingOf } from './owners.ts';
import { quoting } from './quoting.ts';
import { placeOf } from './reading.ts';
import type { Shape } from './shape.ts';
import type { Fault } from './validate.ts';

/** One fault with all that its finding needs. */
interface Case {
  readonly fault: Fault;
  readonly written: Written;
  readonly root: Located;
  readonly at: Located;
}

type Report = (one: Case) => Diagnostic;

/** Which of the schema's keywords points at what: a fault of a value at the value, a missing key at what lacks it. */
const REPORTS: Readonly<Record<string, Report>> = {
  type: reportForm,
  enum: reportChoice,
  format: reportDate,
  minimum: reportLimit,
  maximum: reportLimit,
  uniqueItems: reportRepeated,
  required: reportMissing,
};

/** The keywords of the schema that can fail on a value that was read. Unknown keys never reach it. */
export const REPORTED_KEYWORDS: readonly string[] = Object.keys(REPORTS);

/**
 * A finding for each fault, at the author's key or value. A value read under a key that was misspelt makes no second
 * finding. Throws for a keyword nobody foresaw: a fault of the schema, not of the content.
 */
export function reportFaults(faults: readonly Fault[], written: Written, root: Located): Diagnostic[] {
  return faults.flatMap((fault) => {
    const report = REPORTS[fault.keyword];
    if (!report) throw new Error(`Nothing says how to report the keyword “${fault.keyword}”`);
    const at = locate(written, root, fault.path);
    const isGuess = at.isOwnKey && at.key !== undefined && written.repairs.guessed.has(at.key);
    return isGuess ? [] : report({ fault, written, root, at });
  });
}

const place = ({ written, root }: Case, node: Node | undefined) =>
  placeOf(
    written.source,
    node ?? keyNode(root) ?? { kind: 'scalar', start: 0, end: 0, text: '', style: 'empty' },
  );

const textOf = ({ at }: Case) => (at.node?.kind === 'scalar' ? at.node.text.trim() : '');

const extras = ({ fault }: Case): Extras => ({ path: fault.path });

const FORMS: Readonly<Record<Shape['kind'], ValueForm>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  boolean: 'yes-no',
  choice: 'text',
  list: 'list',
  record: 'keys',
  object: 'keys',
};

function reportForm(one: Case): Diagnostic {
  const { at, written } = one;
  const special = reportExternal(one) ?? reportNested(one);
  if (special) return special;
  const { shape, node } = at;
  const expected = shape?.kind === 'number' && shape.isInteger ? 'integer' : FORMS[shape?.kind ?? 'text'];
  const found = node?.kind === 'map' ? 'keys' : node?.kind === 'list' ? 'list' : 'text';
  const { word } = loadVocabulary(written.language);
  const allowed =
    shape?.kind === 'object'
      ? { allowed: [...shape.properties.keys()].map((key) => word(shape.type, key)) }
      : {};
  const facts = { key: at.word, expected, found, text: textOf(one), ...allowed } as const;
  return error('VALUE-01', place(one, valueNode(at)), facts, {
    ...extras(one),
    ...(expected === 'text' && node ? quoting(written.source, node) : {}),
  });
}

/** A list that is an item of a list, where items have items of their own. */
function reportNested(one: Case): Diagnostic | undefined {
  const { node, shape, word: key, isOwnKey } = one.at;
  if (isOwnKey || node?.kind !== 'list' || shape?.kind !== 'object' || !shape.properties.has('items'))
    return undefined;
  const { word } = loadVocabulary(one.written.language);
  const nested = { title: word(shape.type, 'title'), items: word(shape.type, 'items') };
  const facts = { key, expected: 'keys', found: 'list', text: '', nested } as const;
  const [first] = node.items;
  const shown = first?.kind === 'scalar' ? first : keyNode({ ...one.at, node: first });
  return error('VALUE-01', place(one, shown), facts, extras(one));
}

/** `外部: 董事会` where a name belongs: the word for somebody outside, which a space made a key. */
function reportExternal(one: Case): Diagnostic | undefined {
  const { node, shape } = one.at;
  const [pair, more] = node?.kind === 'map' ? node.pairs : [];
  if (shape?.kind !== 'text' || !pair || more || pair.value.kind !== 'scalar') return undefined;
  const { key, value } = pair;
  if (!/^(?:外部|external|외부)$/iu.test(key.text) || value.text === '') return undefined;
  const facts = { text: `${key.text}: ${value.text}`, wanted: `${key.text}:${value.text}` };
  const isPlain = key.style === 'plain' && value.style === 'plain';
  const fix = isPlain ? { fix: [{ start: key.end, end: value.start, text: ':' }] } : {};
  return error('YAML-40', place(one, key), facts, { ...extras(one), ...fix });
}

function reportChoice(one: Case): Diagnostic {
  const { at, written } = one;
  if (at.shape?.kind !== 'choice' || at.node?.kind !== 'scalar') return reportForm(one);
  const { enumeration, values } = at.shape;
  const { value: wordFor, valueWords } = loadVocabulary(written.language);
  const text = textOf(one);
  const index = valueIndex(enumeration);
  const words = [...new Set([...values.flatMap((value) => valueWords(enumeration, value)), ...index.keys()])];
  // Of two letters one in common says nothing: `fr` is not meant as `kr`.
  const near = (/^[a-z]{2}$/i.test(text) ? [] : nearest(text, words, 3)).flatMap(
    (word) => index.get(fold(word)) ?? [],
  );
  const facts = {
    key: at.word,
    text,
    near: [...new Set(near)].map((value) => wordFor(enumeration, value)),
    allowed: values.map((value) => wordFor(enumeration, value)),
  };
  return error('VALUE-04', place(one, valueNode(at)), facts, { ...extras(one), ...listFix(one, index) });
}

/** `docx, pdf` in one text, where a list stands, is meant as a list. */
function listFix(one: Case, index: ReadonlyMap<string, string>): Pick<Extras, 'fix'> {
  const { node } = one.at;
  const isWholeList = locate(one.written, one.root, one.fault.path.slice(0, -1)).node === node;
  const words = textOf(one).split(/\s*[,，、;；/]\s*|\s+/u);
  if (!node || !isWholeList || words.length < 2 || !words.every((word) => index.has(fold(word)))) return {};
  return { fix: [{ start: node.start, end: node.end, text: `[${words.join(', ')}]` }] };
}

function reportDate(one: Case): Diagnostic {
  const text = textOf(one);
  const fault = readDate(text) ? 'no-such-day' : 'form';
  return error('VALUE-05', place(one, valueNode(one.at)), { key: one.at.word, text, fault }, extras(one));
}

function reportLimit(one: Case): Diagnostic {
  const { keyword, params } = one.fault;
  const facts = {
    key: one.at.word,
    text: textOf(one),
    bound: keyword === 'minimum' ? 'least' : 'most',
    limit: Number(params.limit),
  } as const;
  return error('VALUE-07', place(one, valueNode(one.at)), facts, extras(one));
}

function reportRepeated(one: Case): Diagnostic {
  const { fault, written, root } = one;
  const pair = [Number(fault.params.i), Number(fault.params.j)].sort((a, b) => a - b);
  const [first = 0, second = 0] = pair;
  const item = (index: number) => locate(written, root, [...fault.path, index]);
  const text = item(second).node;
  return error(
    'VALUE-08',
    place(one, valueNode(item(second))),
    { key: one.at.word, text: text?.kind === 'scalar' ? text.text.trim() : '' },
    {
      path: [...fault.path, second],
      related: [{ note: 'first-used-here', ...place(one, valueNode(item(first))) }],
    },
  );
}

function reportMissing(one: Case): Diagnostic {
  const { at, fault, written, root } = one;
  const missing = String(fault.params.missingProperty);
  const path: Path = [...fault.path, missing];
  const there = locate(written, root, path);
  if (there.isOwnKey && there.key)
    return error('VALUE-03', place(one, there.key), { key: there.key.text }, { path });
  const type = at.shape?.kind === 'object' ? at.shape.type : '';
  const { word } = loadVocabulary(written.language);
  return error(
    'KEY-07',
    place(one, keyNode(at)),
    { missing: word(type, missing), thing: thingOf(type) },
    { path: fault.path },
  );
}
