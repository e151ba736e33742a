import { isMap, isScalar, isSeq } from 'yaml';
import { MAX_DEPTH } from './depth.ts';
import { type Fault, fault } from './fault.ts';
import { lineStart } from './line-start.ts';
import type { YamlDocument, YamlError } from './yaml-documents.ts';

const MOST = 5;

/**
 * The parser's errors as faults of ours, in offsets of `text`. One mistake makes several errors; the first of a
 * line stands for all, and nothing after an unclosed quote or bracket is to be trusted.
 */
export function syntaxFaults(document: YamlDocument, text: string): Fault[] {
  const faults: Fault[] = [];
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  let lastLine = -1;
  for (const one of errors) {
    const found = translate(one, document, text);
    const line = lineStart(text, found.start);
    if (line === lastLine) continue;
    lastLine = line;
    faults.push(found);
    if (found.code === 'YAML-20' || found.code === 'YAML-21' || faults.length >= MOST) break;
  }
  return faults;
}

type Translate = (text: string, start: number, end: number, document: YamlDocument) => Fault;

function translate(one: YamlError, document: YamlDocument, text: string): Fault {
  const start = Math.min(one.pos[0], text.length);
  const end = Math.min(Math.max(one.pos[1], start), text.length);
  const known = BY_MESSAGE.find(([pattern]) => pattern.test(one.message))?.[1] ?? BY_CODE[one.code] ?? other;
  return known(text, start, end, document);
}

const other: Translate = (text, start, end) => {
  const words = restOfLine(text, start);
  return fault('YAML-29', [start, Math.max(end, start + words.length)], { text: words });
};

const stray: Translate = (text, at, end, document) => {
  const start = at + (/^[ \t]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0);
  const words = restOfLine(text, start);
  if (words === '') return other(text, start, end, document);
  return fault('YAML-23', [start, start + words.length], { text: words });
};

const noColon: Translate = (text, start) => {
  const from = startOfContent(text, start);
  const words = restOfLine(text, from);
  return fault('YAML-17', [from, from + words.length], { text: words });
};

const column: Translate = (text, start) => {
  const from = startOfContent(text, start);
  return fault('YAML-22', [from, from + restOfLine(text, from).length], {});
};

const mark: Translate = (text, start, end, document) => {
  const written = /^\S+/.exec(text.slice(start, start + 80))?.[0];
  return written
    ? fault('YAML-27', [start, start + written.length], { mark: written })
    : other(text, start, end, document);
};

const quote: Translate = (text, start, end, document) => {
  const opening = openAt(document.contents, 'quote', start) ?? Math.max(0, start - 1);
  const written = text.charAt(opening);
  if (written !== '"' && written !== "'") return other(text, start, end, document);
  return fault('YAML-20', [opening, opening + 1], { quote: written });
};

const bracket: Translate = (text, start, end, document) => {
  const opening = openAt(document.contents, 'flow', start);
  if (opening === undefined) return stray(text, start, end, document);
  const written = text.charAt(opening);
  return fault('YAML-21', [opening, opening + 1], { bracket: written, wanted: written === '{' ? '}' : ']' });
};

/** The nearest line above that starts with `%`. */
const directive = (text: string, before: number): Fault => {
  const start = text.startsWith('%') && before > 0 ? text.lastIndexOf('\n%', before - 1) + 1 : before;
  return fault('YAML-26', [start, start + restOfLine(text, start).length], {});
};

const comma: Translate = (_, start, end) => fault('YAML-24', [start, Math.max(end, start + 1)], {});

const BY_MESSAGE: readonly (readonly [RegExp, Translate])[] = [
  [/^Missing closing .quote/, quote],
  [/must end with|^Flow .* must be sufficiently/, bracket],
  [/^Missing , /, comma],
  [/must be sufficiently indented|leading empty lines|same column/, column],
  [/^Implicit map keys need|Implicit keys need|Sequence item without/, noColon],
  [/^Comments must be/, stray],
  [/^Tags and anchors/, mark],
  [/directives-end/, (text, start) => directive(text, start)],
];

const BY_CODE: Readonly<Record<string, Translate>> = {
  BAD_INDENT: column,
  MULTILINE_IMPLICIT_KEY: noColon,
  BLOCK_AS_IMPLICIT_KEY: stray,
  BLOCK_IN_FLOW: bracket,
  UNEXPECTED_TOKEN: stray,
  BAD_DQ_ESCAPE: (text, start) => {
    const sequence = text.slice(start, start + 2);
    return fault('YAML-25', [start, start + sequence.length], { sequence });
  },
  BAD_DIRECTIVE: (_, start, end) => fault('YAML-26', [start, end], {}),
  TAB_AS_INDENT: (_, start) => fault('YAML-06', [start, start + 1], { lines: 1 }),
  RESOURCE_EXHAUSTION: (_, start) => fault('YAML-33', [start, start + 1], { limit: MAX_DEPTH }),
  BAD_ALIAS: mark,
  ALIAS_PROPS: mark,
  MULTIPLE_ANCHORS: mark,
  MULTIPLE_TAGS: mark,
  BAD_PROP_ORDER: mark,
  BAD_SCALAR_START: mark,
};

const restOfLine = (text: string, from: number) =>
  /^[^\r\n]*/.exec(text.slice(from, from + 400))?.[0].trimEnd() ?? '';

/** The first character of the line that is no space; `offset` itself when the line has none. */
function startOfContent(text: string, offset: number): number {
  const from = lineStart(text, offset);
  const lead = /^[\s]*(?:[-?][ \t]+)*/.exec(text.slice(from, from + 200))?.[0].length ?? 0;
  return from + lead < text.length ? from + lead : offset;
}

/** Where the quote or bracket opens that an error at its end misses the partner of: the last one that reaches there. */
function openAt(node: unknown, kind: 'quote' | 'flow', end: number): number | undefined {
  const range = (node as { range?: readonly [number, number, number] } | null)?.range;
  if (!range || range[0] > end) return undefined;
  for (const child of children(node).reverse()) {
    const inner = openAt(child, kind, end);
    if (inner !== undefined) return inner;
  }
  return range[2] >= end - 1 && opens(node, kind) ? range[0] : undefined;
}

function children(node: unknown): unknown[] {
  if (isSeq(node)) return [...node.items];
  return isMap(node) ? node.items.flatMap((pair) => [pair.key, pair.value]) : [];
}

function opens(node: unknown, kind: 'quote' | 'flow'): boolean {
  if (kind === 'quote') return isScalar(node) && (node.type?.startsWith('QUOTE') ?? false);
  return (isSeq(node) || isMap(node)) && node.flow === true;
}
