import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { VocabularyOverlay } from '../vocabulary/vocabulary.ts';
import { isObject, jsonValue, openJson, readJson } from './json-file.ts';
import { TEMPLATE_FOLDER } from './templates.ts';

const PATH = `${TEMPLATE_FOLDER}/labels.json`;

/**
 * Words that the handbook says otherwise: `templates/labels.json` with `labels` by name and `words` by type and key. One
 * that is no such JSON is a finding, and our own words stay.
 */
export function loadLabels(root: string): Outcome<VocabularyOverlay | undefined> {
  if (!existsSync(join(root, PATH))) return { value: undefined, diagnostics: [] };
  const { value: source, diagnostics } = openJson(root, PATH);
  if (source === undefined) return { value: undefined, diagnostics };
  const read = readJson(source);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const value = jsonValue(read.value);
  if (isOverlay(value)) return { value, diagnostics: [] };
  const place = { file: PATH, range: source.range(read.value.start, read.value.end) };
  return {
    value: undefined,
    diagnostics: [error('ASSET-05', place, { path: PATH, fault: 'labels', found: '' })],
  };
}

const isText = (value: unknown) => typeof value === 'string';
const isRecordOf = (value: unknown, holds: (one: unknown) => boolean) =>
  value === undefined || (isObject(value) && Object.values(value).every(holds));

function isOverlay(value: unknown): value is VocabularyOverlay {
  if (!isObject(value) || Object.keys(value).some((key) => key !== 'labels' && key !== 'words')) return false;
  return isRecordOf(value.labels, isText) && isRecordOf(value.words, (words) => isRecordOf(words, isText));
}
