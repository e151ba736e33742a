import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { safeName } from './output/file-name.ts';
import type { UnitKind } from './schema/document.ts';
import type { Language } from './schema/types.generated.ts';
import { loadVocabulary } from './vocabulary/vocabulary.ts';
import { languages } from './vocabulary/vocabulary-file.ts';

const FOLDERS: Readonly<Record<UnitKind, string>> = {
  department: 'departments',
  position: 'positions',
  regulation: 'regulations',
  process: 'processes',
};

/** In the order in which a choice of them is offered. */
export const KINDS = Object.keys(FOLDERS) as UnitKind[];

/** The kind that a word names, in English or any language's word for such a thing: 部门, 崗位, 규정. */
export function kindOf(word: string): UnitKind | undefined {
  const wanted = word.trim().toLowerCase();
  return KINDS.find((kind) => {
    const names = languages().map((language) => loadVocabulary(language).typeName(kind).toLowerCase());
    return kind === wanted || names.includes(wanted);
  });
}

/** Keys that a fresh file offers, commented out: an empty key would be a warning. */
const OFFERED: Readonly<Record<UnitKind, readonly string[]>> = {
  department: ['code', 'parent', 'head', 'headcount', 'positioning', 'functions'],
  position: [
    'code',
    'reportsTo',
    'headcount',
    'summary',
    'responsibilities',
    'authority',
    'qualifications',
    'kpis',
  ],
  regulation: ['code', 'purpose', 'scope', 'articles'],
  process: ['code', 'purpose', 'steps'],
};

const LISTS = new Set(['functions', 'responsibilities', 'authority', 'kpis', 'articles', 'steps']);

export interface NewUnit {
  readonly kind: UnitKind;
  readonly name: string;
  readonly department: string | undefined;
  readonly language: Language;
}

/** Path of the file for a new unit, relative to the handbook folder. */
export function newUnitPath({ kind, name, department }: NewUnit): string {
  const folder =
    kind === 'position' && department
      ? `${FOLDERS[kind]}/${safeName(department, 'department', 'twins')}`
      : FOLDERS[kind];
  return `${folder}/${safeName(name, kind)}.yaml`;
}

/** Writes the stub; false, and nothing written, when the file exists. */
export function writeNewUnit(root: string, unit: NewUnit): boolean {
  const target = join(root, newUnitPath(unit));
  if (existsSync(target)) return false;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, stub(unit), { flag: 'wx' });
  return true;
}

function stub(unit: NewUnit): string {
  const vocabulary = loadVocabulary(unit.language);
  const word = (key: string) => vocabulary.word(unit.kind, key);
  const up = newUnitPath(unit)
    .split('/')
    .slice(1)
    .map(() => '..');
  const lines = [
    `# yaml-language-server: $schema=${[...up, '.jd/schema', `${unit.language}.json`].join('/')}`,
    `${word(unit.kind)}: ${scalar(unit.name)}`,
  ];
  if (unit.department && unit.kind !== 'department')
    lines.push(`${word('department')}: ${scalar(unit.department)}`);
  for (const key of OFFERED[unit.kind]) {
    lines.push(`# ${word(key)}:`);
    if (LISTS.has(key)) lines.push('#   - ');
  }
  return `${lines.join('\n')}\n`;
}

/** Plain where YAML reads it back unchanged, else quoted. */
function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N}（）()·・_\-/]*(?: [\p{L}\p{N}（）()·・_\-/]+)*$/u;
  return plain.test(text) ? text : JSON.stringify(text);
}
