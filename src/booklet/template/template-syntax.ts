import Handlebars from 'handlebars';
import type { TemplateFacts } from '../../diagnostics/problems/booklet.ts';

/** What is wrong with the syntax of a template, and where: offsets of its text. */
export interface TemplateFault {
  readonly facts: TemplateFacts;
  readonly start: number;
  readonly end: number;
}

interface Tag {
  readonly text: string;
  readonly start: number;
  readonly kind: 'open' | 'close' | 'else' | 'other';
  /** Of a block: the word behind `#` or `/`. */
  readonly name: string;
}

const COMMENT = String.raw`\{\{~?!--[\s\S]*?--~?\}\}`;
const TAG = new RegExp(`${COMMENT}|\\{\\{\\{?(?:(?!\\{\\{)[^])*?\\}?\\}\\}|\\{\\{[^\\r\\n]*`, 'g');

/**
 * Finds the tag that keeps Handlebars from reading a template: a block that is not closed, or closed by the name of another,
 * or a tag that is none. Handlebars says which of its tokens it expected, which helps nobody who writes templates; this
 * looks for what they would have to change.
 *
 * @param line where Handlebars gave up, from 1.
 */
export function findTemplateFault(source: string, line: number): TemplateFault {
  const tags = [...source.matchAll(TAG)].map((match) => tagOf(match[0], match.index));
  const open: Tag[] = [];
  for (const tag of tags) {
    if (isBroken(tag)) return faultAt(tag, { fault: 'tag', text: tag.text });
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const opened = open.pop();
    if (!opened) return faultAt(tag, { fault: 'stray', text: tag.text });
    const wanted = `{{/${opened.name}}}`;
    if (opened.name !== tag.name)
      return faultAt(tag, { fault: 'wrong-close', text: tag.text, opened: opened.text, wanted });
  }
  const unclosed = open.pop();
  if (unclosed) {
    const wanted = `{{/${unclosed.name}}}`;
    return faultAt(unclosed, { fault: 'unclosed', text: unclosed.text, wanted });
  }
  const start =
    source
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length + (line > 1 ? 1 : 0);
  const there = tags.find((tag) => tag.start >= start);
  return there
    ? faultAt(there, { fault: 'tag', text: there.text })
    : { facts: { fault: 'tag', text: '' }, start, end: start };
}

function tagOf(text: string, start: number): Tag {
  const [, sign = '', name = ''] = /^\{\{\{?~?\s*(#[>*]?|\/|\^|else\b)?\s*([^\s}~|]*)/.exec(text) ?? [];
  if (sign.startsWith('#')) return { text, start, kind: 'open', name };
  if (sign === '/') return { text, start, kind: 'close', name };
  return { text, start, kind: sign === '' ? 'other' : 'else', name };
}

/** Does Handlebars refuse the tag by itself? What stands between blocks can only be judged among them. */
function isBroken({ text, kind, name }: Tag): boolean {
  if (kind === 'else') return !text.endsWith('}}');
  if (kind === 'close') return !/^\{\{~?\s*\/\s*[^\s{}]+\s*~?\}\}$/.test(text);
  try {
    Handlebars.parse(kind === 'open' ? `${text}{{/${name}}}` : text);
    return false;
  } catch {
    return true;
  }
}

const faultAt = ({ start, text }: Tag, facts: TemplateFacts): TemplateFault => ({
  facts,
  start,
  end: start + text.length,
});
