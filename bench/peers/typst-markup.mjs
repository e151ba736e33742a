// What jd wrote as HTML, as markup of Typst: headings, contents, tables with their merged cells, lists and links, on pages
// as jd's usual theme has them; charts are left out. `node typst-markup.mjs HTML OUT`.
import { readFileSync, writeFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

const [from, to] = process.argv.slice(2);
const html = readFileSync(from, 'utf8');
const title = /<title>([^<]*)</.exec(html)?.[1] ?? '';
const anchors = new Set([...html.matchAll(/<(?:h[1-6]|section) id="([^"]*)"/g)].map(([, id]) => id));

/** A string of Typst's, so that nothing in it is markup. */
const string = (text) => JSON.stringify(text.replace(/[\u0000-\u001f]+/g, ' '));

/**
 * What an element has before and after its content. Margins, sizes and the height of lines are those of the theme
 * `classic`: 11 points on 17.6, 10.5 on 14.28 in tables.
 */
const OPENING = `#set document(title: ${string(title)})
#set page(
  paper: "a4",
  margin: (top: 27mm, right: 22mm, bottom: 24mm, left: 25mm),
  header: [#text(9pt)[#${string(title)};] #v(-6pt) #line(length: 100%, stroke: 0.5pt)],
  footer: context align(right, text(9pt)[第 #counter(page).display() 页 共 #counter(page).final().first() 页]),
)
#set text(font: "Noto Sans SC", size: 11pt, lang: "zh", region: "cn")
#set par(justify: true, leading: 9.4pt, first-line-indent: (amount: 2em, all: true))
#set table(stroke: 0.5pt, inset: (x: 5pt, y: 6.3pt))
#show heading.where(level: 1): set align(center)
#show heading.where(level: 2): set align(center)
#show table: set text(size: 10.5pt)
#show table: set par(leading: 6.4pt, first-line-indent: 0pt)
#set enum(numbering: "1.")
`;

/** Elements whose content counts for nothing: the contents are Typst's own. */
const LEFT_OUT = new Set(['nav', 'figure', 'head', 'style', 'title']);
let skipped = 0;
/** Innermost last: pieces of markup that an element is made of. */
const open = [{ pieces: [OPENING] }];
let anchor;
const put = (text) => open.at(-1).pieces.push(text);

const BEGIN = {
  section(attributes) {
    if (/\bnew-page\b/.test(attributes.class)) put('#pagebreak(weak: true)\n');
    anchor = attributes.id;
    if (/\bcontents\b/.test(attributes.class)) put('#outline(title: [目录], depth: 2)\n');
  },
  col: (attributes) => open.at(-1).columns.push(`${attributes.class.slice(1)}fr`),
};
const END = {
  h1: (content) => put(`#align(center, text(28pt)[${content}])\n\n`),
  h2: (content, { id }) => put(heading(1, content, id)),
  h3: (content, { id }) => put(heading(2, content, id)),
  p: (content) => put(`${content}\n\n`),
  li: (content) => put(`[${content}],`),
  ol: (content) => put(`#enum(${content})\n`),
  ul: (content) => put(`#list(${content})\n`),
  strong: (content) => put(`#strong[${content}]`),
  a: (content, { href = '' }) =>
    put(anchors.has(href.slice(1)) ? `#link(label(${string(href.slice(1))}))[${content}]` : content),
  // Typst numbers items itself.
  span: (content, attributes) => put(attributes.class === 'number' && inside('li') ? '' : content),
  br: () => put('#linebreak()'),
  th: (content, attributes) =>
    put(cell(content, attributes, 'fill: rgb("#eff1f4"), align: center + horizon, ')),
  td: (content, attributes) => put(cell(content, attributes, '')),
  thead: (content) => put(`table.header(${content}),`),
  table: (content, _, { columns }) => put(`#table(columns: (${columns.join(', ')},), ${content})\n\n`),
};

function heading(level, content, id = anchor) {
  anchor = undefined;
  return `#heading(level: ${level})[${content}]${id === undefined ? '' : ` #label(${string(id)})`}\n\n`;
}

function cell(content, { colspan, rowspan, class: look = '' }, more) {
  const spans = `${colspan ? `colspan: ${colspan}, ` : ''}${rowspan ? `rowspan: ${rowspan}, ` : ''}`;
  const align = more === '' && /\bcenter\b/.test(look) ? 'align: center, ' : '';
  const options = `${spans}${more}${align}`;
  return options === '' ? `[${content}],\n` : `table.cell(${options})[${content}],\n`;
}

const inside = (name) => open.some((one) => one.name === name);

new Parser({
  onopentag(name, attributes) {
    if (skipped > 0 || LEFT_OUT.has(name)) skipped += 1;
    else if (name === 'col') BEGIN.col(attributes);
    else {
      BEGIN[name]?.(attributes);
      const columns = name === 'table' ? [] : open.at(-1).columns;
      open.push({ name, attributes, pieces: [], columns });
    }
  },
  ontext(text) {
    if (skipped === 0 && text.trim() !== '') put(`#${string(text)};`);
  },
  onclosetag(name) {
    if (skipped > 0) skipped -= 1;
    else if (name !== 'col') {
      const { attributes, pieces, columns } = open.pop();
      const content = pieces.join('');
      if (END[name]) END[name](content, attributes, { columns });
      else put(content);
    }
  },
}).end(html);
writeFileSync(to, open[0].pieces.join(''));
