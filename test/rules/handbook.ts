import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { resolve } from '../../src/org/resolve.ts';
import { lint } from '../../src/rules/lint.ts';
import { readDocument } from '../../src/schema/read-document.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';

/** What rules find in files of YAML, by path; `jd.yaml` is the handbook. */
export function lintFiles(files: Readonly<Record<string, string>>): Diagnostic[] {
  const documents = Object.entries(files).flatMap(([path, text]) =>
    parseSource(sourceFromText(path, text)).value.flatMap((document) => {
      const read = readDocument(document, { isHandbook: path === 'jd.yaml' });
      const faults = read.diagnostics.filter(({ severity }) => severity === 'error');
      if (faults.length > 0) throw new Error(`${path}: ${faults.map(({ code }) => code)}\n${text}`);
      return read.value ? [read.value] : [];
    }),
  );
  return lint(resolve(documents, {}).value, Object.keys(files), (file) => files[file]);
}

/** The words of a file that a finding points at. */
export const wordsAt = (files: Readonly<Record<string, string>>, { file, range }: Diagnostic) =>
  files[file]?.slice(range.start.offset, range.end.offset);

/** Keys of a post in each language. */
const KEYS = {
  'zh-CN': ['岗位名称', '任职资格'],
  'zh-TW': ['崗位名稱', '任職資格'],
  en: ['position', 'qualifications'],
  ko: ['직무명', '자격 요건'],
} as const;

/**
 * A handbook that holds one example of a rule: an item of the qualifications of a post, or whole documents.
 *
 * @param lint what stands under `lint` in jd.yaml, as YAML
 */
export function handbookOf(
  example: string,
  language: keyof typeof KEYS,
  lint = '{}',
): Record<string, string> {
  const [position, qualifications] = KEYS[language];
  const isHandbook = /^(?:修订记录|修訂記錄|revisions|개정 이력):/u.test(example);
  const handbook = `language: ${language}\nlint: ${lint}\n${isHandbook ? example : ''}`;
  const unit = example.includes('\n') && !isHandbook;
  const post = unit
    ? example
    : `${position}: X\n${qualifications}:\n  - ${JSON.stringify(isHandbook ? '-' : example)}\n`;
  return { 'jd.yaml': handbook, 'positions/x.yaml': post };
}
