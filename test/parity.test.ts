import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { prepareBuild } from '../src/build.ts';
import { settle } from '../src/build-settings.ts';
import { check } from '../src/check.ts';
import type { Format, Layout } from '../src/schema/types.generated.ts';
import { parseSource } from '../src/sources/parse.ts';
import { sourceFromText } from '../src/sources/source-file.ts';
import type { Node } from '../src/sources/tree.ts';
import { loadVocabulary } from '../src/vocabulary/vocabulary.ts';
import { textOfHtml, toHtml } from './renderers/markdown/read-back.ts';
import { PdfReader, textOf } from './renderers/pdf/pdf-reader.ts';

const ROOT = join(import.meta.dirname, '..');
const HANDBOOKS = [
  ...readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/${name}`),
  ...readdirSync(join(ROOT, 'templates/init')).map((name) => `templates/init/${name}`),
];
const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'ko'];
const FORMATS: readonly Format[] = ['docx', 'pdf', 'md', 'html'];

/** Text without white space and invisible breaks: lines, cells and pages do not matter here. */
const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u200b\u00ad\u2060]/gu, '');

/** The text of a file as a reader of that format gets it. */
const READERS: Readonly<Record<Format, (bytes: Uint8Array) => string>> = {
  docx: (bytes) => {
    const xml = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8');
    return textOfHtml([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
  },
  pdf: (bytes) => textOf(new PdfReader(bytes).structure()),
  md: (bytes) => textOfHtml(toHtml(Buffer.from(bytes).toString('utf8'))),
  html: (bytes) => textOfHtml(Buffer.from(bytes).toString('utf8')),
};

describe.each(HANDBOOKS)('%s', (folder) => {
  it.each(['form', 'narrative'] as const)(
    'says all that its author wrote, in every format, laid out as %s',
    async (layout) => {
      const root = join(ROOT, folder);
      const texts = await builtTexts(root, layout);
      const strings = authorStrings(root);
      expect(strings.length).toBeGreaterThan(50);
      for (const [format, text] of texts) {
        expect([format, strings.filter((one) => !text.includes(squeezed(one)))]).toEqual([format, []]);
      }
    },
  );
});

async function builtTexts(root: string, layout: Layout): Promise<[Format, string][]> {
  const checked = check(root, root);
  const settings = settle(
    checked.organisation,
    { formats: FORMATS, layout },
    { root, cwd: root, epoch: undefined },
  );
  const build = prepareBuild(checked, settings);
  const [output] = build.outputs;
  if (!output) throw new Error('nothing to build');
  const files = await build.render(output);
  return files.map(({ format, rendered }) => [
    format,
    squeezed(READERS[format](Buffer.concat(rendered.chunks))),
  ]);
}

/** Keys whose values steer the build, refer to units, are enumerations, or are kept out on purpose: printed in another form. */
const NOT_AS_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  HandbookDocument: [
    'language',
    'layout',
    'numbering',
    'theme',
    'logo',
    'output',
    'lint',
    'showHolders',
    'fonts',
    'status',
  ],
  DepartmentDocument: ['status', 'parent', 'head', 'reportsTo'],
  PositionDocument: [
    'department',
    'reportsTo',
    'dottedTo',
    'assistantOf',
    'sharedWith',
    'promotion',
    'rotation',
    'holders',
  ],
  Item: ['right', 'covers'],
};

const words = (types: readonly string[]) =>
  new Set(
    types.flatMap((type) =>
      (NOT_AS_WRITTEN[type] ?? []).flatMap((key) =>
        LANGUAGES.flatMap((language) => loadVocabulary(language).words(type, key)),
      ),
    ),
  );
const IN_HANDBOOK = words(['HandbookDocument']);
const IN_UNITS = words(['DepartmentDocument', 'PositionDocument', 'Item']);

/** Every string of a handbook that has to be found in its documents as it stands. */
function authorStrings(root: string): string[] {
  const { paths, textOf: textAt } = check(root, root);
  const strings = paths.flatMap((path) =>
    parseSource(sourceFromText(path, textAt(path) ?? '')).value.flatMap((document) =>
      scalars(document.root, path === 'jd.yaml' ? IN_HANDBOOK : IN_UNITS),
    ),
  );
  return [...new Set(strings)].filter((one) => !/^[\d.%]*$/.test(one));
}

function scalars(node: Node, without: ReadonlySet<string>): string[] {
  if (node.kind === 'scalar') return node.text.trim() === '' ? [] : node.text.split(/\n+/);
  if (node.kind === 'list') return node.items.flatMap((item) => scalars(item, without));
  return node.pairs.flatMap(({ key, value }) => (without.has(key.text) ? [] : scalars(value, without)));
}
