import type { Outcome } from '../diagnostics/diagnostic.ts';
import { warning } from '../diagnostics/diagnostic.ts';
import { START_OF_FILE } from '../diagnostics/position.ts';
import { conflict, garbled, oddCharacters } from './characters.ts';
import { tooDeep } from './depth.ts';
import { applyEdits } from './edits.ts';
import { type Fault, moveFault, toDiagnostic } from './fault.ts';
import type { SourceDocument, SourceFile } from './source-file.ts';
import { syntaxFaults } from './syntax-errors.ts';
import { toTree } from './to-tree.ts';
import { parseYaml } from './yaml-documents.ts';

export function parseSource(source: SourceFile): Outcome<SourceDocument[]> {
  const original = source.text.includes('\r') ? source.text.replace(/\r(?!\n)/g, '\n') : source.text;
  const fatal = conflict(original) ?? tooDeep(original);
  if (fatal) return { value: [], diagnostics: [toDiagnostic(fatal, source)] };
  const faults: Fault[] = [...oddCharacters(original), ...garbled(original)];
  const { text, toOriginal } = applyEdits(
    original,
    faults.flatMap((one) => one.edits ?? []),
  );
  const value: SourceDocument[] = [];
  for (const document of parseYaml(text)) {
    const broken = syntaxFaults(document, text);
    faults.push(...broken.map((one) => moveFault(one, toOriginal)));
    const tree = toTree(document, text, toOriginal);
    faults.push(...tree.faults);
    if (!tree.root || (tree.root.kind === 'scalar' && tree.root.style === 'empty')) continue;
    if (broken.length > 0 && tree.root.kind !== 'map') continue;
    value.push({
      source,
      index: value.length,
      root: tree.root,
      ...(broken.length > 0 ? { isBroken: true } : {}),
    });
  }
  const diagnostics = faults.map((one) => toDiagnostic(one, source));
  if (value.length === 0 && diagnostics.length === 0)
    diagnostics.push(warning('FILE-10', { file: source.path, range: START_OF_FILE }, {}));
  return { value, diagnostics };
}
