import { relative, sep } from 'node:path';
import type { Checked } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Io } from './io.ts';

type Findings = Pick<Checked, 'paths' | 'textOf'> & { readonly diagnostics: readonly Diagnostic[] };

/**
 * Findings with paths as a CI server counts them: from the root of the repository, in which the handbook may be a folder.
 * GitHub Actions and GitLab CI say where that is; anywhere else paths count from the handbook.
 */
export function seenFromRepository(findings: Findings, root: string, env: Io['env']): Findings {
  const repository = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  const way = repository ? relative(repository, root).split(sep).join('/') : '';
  if (way === '' || way.startsWith('..') || way.includes(':')) return findings;
  const seen = (file: string) => `${way}/${file}`;
  return {
    paths: findings.paths.map(seen),
    diagnostics: findings.diagnostics.map((one) => ({
      ...one,
      file: seen(one.file),
      related: one.related.map((related) => ({ ...related, file: seen(related.file) })),
    })),
    textOf: (file) => findings.textOf(file.slice(way.length + 1)),
  };
}
