import { type Fault, fault } from './fault.ts';

/** Levels that content may be nested. Handbooks need about ten. */
export const MAX_DEPTH = 200;

/**
 * Looks for nesting that no author meant, before the parser and everything after it walk down into it: theirs would
 * be the limit of the stack, which differs from machine to machine. It reads brackets and indentation only, and
 * takes no part in files that have little of both.
 */
export function tooDeep(text: string): Fault | undefined {
  return brackets(text) ?? indentation(text);
}

const BRACKET = /[[\]{}]/g;

function brackets(text: string): Fault | undefined {
  let depth = 0;
  BRACKET.lastIndex = 0;
  for (let match = BRACKET.exec(text); match; match = BRACKET.exec(text)) {
    const isOpening = match[0] === '[' || match[0] === '{';
    depth = isOpening ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return nestedBrackets(text);
  }
  return undefined;
}

const LINE = /[^\n]+/g;
const FLOW_START = /^[ \t]*(?:[-?][ \t]+)*(?:[^\s#'"[{][^#]*?:[ \t]+)?(?=[[{])/;

/** The careful count: brackets inside sentences, such as `[90,100)`, open nothing. */
function nestedBrackets(text: string): Fault | undefined {
  const open = { depth: 0, margin: 0 };
  for (const match of text.matchAll(LINE)) {
    const from = enter(match[0], open);
    const found = from === undefined ? undefined : follow(match[0], from, open);
    if (found !== undefined) return at(match.index + found);
  }
  return undefined;
}

interface Open {
  depth: number;
  /** Columns before the line where the outermost bracket opened. */
  margin: number;
}

/** Where brackets count in a line: all of it inside brackets, else from the bracket that a value starts with. */
function enter(line: string, open: Open): number | undefined {
  const lead = columns(line);
  if (open.depth > 0 && lead > open.margin) return 0;
  open.depth = 0;
  open.margin = lead;
  return FLOW_START.exec(line)?.[0].length;
}

function follow(line: string, from: number, open: Open): number | undefined {
  for (const bracket of line.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|([[{])|[\]}]/g)) {
    if (bracket[1]) open.depth += 1;
    else if (bracket[0].length === 1) open.depth = Math.max(0, open.depth - 1);
    if (open.depth > MAX_DEPTH) return from + bracket.index;
  }
  return undefined;
}

// A level needs a column: a line with fewer columns before its content cannot be too deep.
const INDENTED = new RegExp(`(?:^|\\n)[ \\-?\\t]{${MAX_DEPTH - 1}}`);
const BLOCK = /(?:^|[:\-?][ \t]+)[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/;

function indentation(text: string): Fault | undefined {
  if (!INDENTED.test(text)) return undefined;
  const levels: number[] = [];
  let block = -1;
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    const lead = columns(line);
    if (line.trim() === '' || (block >= 0 && lead > block)) continue;
    while ((levels.at(-1) ?? -1) >= lead) levels.pop();
    levels.push(lead);
    for (const dash of dashes(line, lead)) levels.push(dash);
    if (levels.length > MAX_DEPTH) return at(match.index + lead);
    block = BLOCK.test(line) ? lead : -1;
  }
  return undefined;
}

/** The levels that `- - -` at the start of a line opens. */
function dashes(line: string, lead: number): number[] {
  const run = /^(?:[-?][ \t]+)*/.exec(line.slice(lead))?.[0] ?? '';
  return [...run.matchAll(/[-?]/g)].map((dash) => lead + dash.index + 1);
}

const columns = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
const at = (offset: number) => fault('YAML-33', [offset, offset + 1], { limit: MAX_DEPTH });
