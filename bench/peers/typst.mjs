// PDF by Typst's compiler for Node, tagged as it does unasked: prints its pages. `node typst.mjs MARKUP OUT FONTS COMPILER_FOLDER`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [from, to, fonts, compiler] = process.argv.slice(2);
const { NodeCompiler } = createRequire(`${compiler}/`)('@myriaddreamin/typst-ts-node-compiler');
const fontPaths = ['400Regular', '700Bold'].map((weight) => `${fonts}/${weight}`);
const typst = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths }] });
const compiled = typst.compile({ mainFileContent: readFileSync(from, 'utf8') });
const { result } = compiled;
if (!result) {
  const { shortDiagnostics = 'Typst found faults' } = compiled.takeDiagnostics?.() ?? {};
  throw new Error(JSON.stringify(shortDiagnostics).slice(0, 2000));
}
writeFileSync(to, typst.pdf(result));
console.log(`${result.numOfPages} pages`);
