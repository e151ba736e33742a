import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../../src/schema/document.ts';
import { languages } from '../../src/vocabulary/vocabulary-file.ts';
import { anyDocument } from './arbitrary-documents.ts';
import { readYaml } from './read-yaml.ts';

const KINDS: readonly Kind[] = ['handbook', 'department', 'position', 'regulation', 'process'];

test.each(languages().flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
  'in %s, any %s reads as the value it was written from',
  (language, kind) => {
    fc.assert(
      fc.property(anyDocument(kind, language), ({ value, yaml }) => {
        const path = kind === 'handbook' ? 'jd.yaml' : 'a.yaml';
        const { document, diagnostics } = readYaml(JSON.stringify(yaml), path);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(document?.kind).toBe(kind);
        expect(document?.value).toEqual(value);
      }),
      { seed: 20250131, numRuns: 40 },
    );
  },
);
