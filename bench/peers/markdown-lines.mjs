import { readFileSync } from 'node:fs';

/**
 * The Markdown that jd wrote, line by line as somebody would who makes documents by hand: `{heading: level, text}`,
 * `{row: [cell, …]}`, or `{text}`. Marks of Markdown are taken off, so that the words are those of the booklet.
 */
export function* markdownLines(path) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '' || /^\|(?: :?-+:? \|)+$/.test(line)) continue;
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (heading) yield { heading: heading[1].length, text: plain(heading[2]) };
    else if (line.startsWith('|')) yield { row: line.slice(2, -2).split(/ \| /).map(plain) };
    else yield { text: plain(line) };
  }
}

const plain = (text) =>
  text
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/!?\[((?:\\.|[^\]])*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\\(.)/g, '$1');

/** Rows that stand together, as one table. */
export function* blocks(path) {
  let rows = [];
  for (const line of markdownLines(path)) {
    if (line.row) {
      rows.push(line.row);
      continue;
    }
    if (rows.length > 0) yield { rows };
    rows = [];
    yield line;
  }
  if (rows.length > 0) yield { rows };
}
