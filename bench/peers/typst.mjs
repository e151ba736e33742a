// PDF by Typst's compiler for Node, from the same words: prints its pages. `node typst.mjs MARKDOWN OUT FONT_FOLDER COMPILER_FOLDER`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { blocks } from './markdown-lines.mjs';

const [from, to, fonts, compiler] = process.argv.slice(2);
const { NodeCompiler } = createRequire(`${compiler}/`)('@myriaddreamin/typst-ts-node-compiler');
/** A string of Typst's, so that nothing in it is markup. */
const words = (text) => `#text(${JSON.stringify(text)})`;
const cell = (text) => `[${text.split('\n').map(words).join(' \\\n')}]`;
const lines = [
  '#set page(paper: "a4", numbering: "1")',
  '#set text(font: "Noto Sans SC", size: 10.5pt, lang: "zh")',
  '#set table(stroke: 0.5pt)',
];
for (const { heading, text, rows } of blocks(from)) {
  if (heading) lines.push(`#heading(level: ${heading})[${words(text)}]`);
  else if (rows) {
    const columns = Math.max(...rows.map((row) => row.length));
    const widths = columns === 2 ? '(1fr, 4fr)' : columns;
    const cells = rows.flatMap((row) => [...row, ...Array(columns - row.length).fill('')].map(cell));
    lines.push(`#table(columns: ${widths}, ${cells.join(', ')})`);
  } else lines.push(`${cell(text).slice(1, -1)}\n`);
}
const typst = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: [fonts] }] });
const { result, diagnostics } = (() => {
  const compiled = typst.compile({ mainFileContent: lines.join('\n') });
  return { result: compiled.result, diagnostics: compiled.takeDiagnostics?.() };
})();
if (!result)
  throw new Error(JSON.stringify(diagnostics?.shortDiagnostics ?? 'Typst found faults').slice(0, 2000));
writeFileSync(to, typst.pdf(result));
console.log(`${result.numOfPages} pages`);
