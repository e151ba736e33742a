import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Expected, NamedThing } from '../diagnostics/problems/org.ts';
import type { Language } from '../schema/types.generated.ts';
import type { Directory } from './directory.ts';
import { nameKey } from './name-key.ts';
import type { Department, Position, Unit } from './organisation.ts';
import { nameOf } from './places.ts';
import type { Explain, Written } from './references.ts';
import type { Units } from './units.ts';

const MOST_HINTS = 3;

/** The word for somebody outside the handbook in each language; all are understood in all. */
const OUTSIDE: Readonly<Record<Language, string>> = {
  'zh-CN': '外部',
  'zh-TW': '外部',
  en: 'external',
  ko: '외부',
};

/** What a name that is no unit of the expected kind turned out to be, and what was probably meant. */
interface Mistaken {
  readonly actual: NamedThing;
  readonly instead: readonly Unit[];
}

/**
 * Makes the finding for a reference that leads nowhere: it names a thing of another kind, a person who holds a post, a
 * department and a post in one word (`客服部主管`), or is misspelt.
 *
 * @param mayDefine tells whether a file that could not be read may define the name; such a reference is no finding.
 */
export function explainer(units: Units, directory: Directory, mayDefine: (name: string) => boolean): Explain {
  const outside = OUTSIDE[units.handbook.language];
  const holders = holdersOf(units.positions);
  const words = wordLists(units, directory);
  const near = new Map<string, readonly string[]>();

  const mistaken = ({ word }: Written, expected: Expected): Mistaken | undefined => {
    if (expected === 'position') {
      const department = directory.findDepartments(word)[0];
      if (department) return { actual: 'department', instead: topPosts(department) };
      const held = holders.get(nameKey(word));
      if (held) return { actual: 'holder', instead: held };
    } else {
      const position = directory.findPositions(word, [])[0];
      if (position) return { actual: 'position', instead: position.departments.slice(0, 1) };
    }
    const key = nameKey(word);
    const other = [...units.regulations, ...units.processes].find((unit) => nameKey(unit.name) === key);
    return other && { actual: other.kind, instead: [] };
  };

  const similar = (written: Written, expected: Expected): readonly string[] => {
    const cacheKey = `${expected} ${written.word}`;
    const known = near.get(cacheKey) ?? nearest(written.word, words(expected, written.word), MOST_HINTS);
    near.set(cacheKey, known);
    const find = (word: string): readonly Unit[] =>
      expected === 'position'
        ? directory.findPositions(word, written.scopes, written.self)
        : directory.findDepartments(word);
    const joined = expected === 'position' ? splitDepartment(written.word, units.departments, directory) : [];
    const meant = [...joined, ...known.flatMap((word) => find(word))];
    return [...new Set(meant)].slice(0, MOST_HINTS).map((unit) => wordFor(unit, find));
  };

  return (written, expected) => {
    if (mayDefine(written.word) || mayDefine(written.word.split(/[/／]/u).at(-1) ?? '')) return undefined;
    const { word, origin, path } = written;
    const place = { file: origin.file, range: origin.value(path) };
    const other = mistaken(written, expected);
    if (!other)
      return error(
        'ORG-01',
        place,
        { name: word, near: similar(written, expected), expected, ...(outside ? { outside } : {}) },
        {
          path: origin.written(path),
        },
      );
    const instead = other.instead.slice(0, MOST_HINTS);
    return error(
      'ORG-11',
      place,
      { name: word, expected, actual: other.actual, instead: instead.map((unit) => unit.path) },
      { path: origin.written(path), related: instead.map((unit) => nameOf(unit, 'candidate')) },
    );
  };
}

/** The shortest thing to write that leads to the unit and nowhere else. */
function wordFor(unit: Unit, find: (word: string) => readonly Unit[]): string {
  const found = find(unit.name);
  return found.length === 1 && found[0] === unit ? unit.name : unit.path;
}

/** Who could be meant by a department's name: its head, else the post above all others in it. */
function topPosts(department: Department): readonly Position[] {
  if (department.head?.kind === 'unit') return [department.head.unit];
  const inside = new Set(department.positions);
  const tops = department.positions.filter(
    (position) => !position.reportsTo.some((above) => above.kind === 'unit' && inside.has(above.unit)),
  );
  return tops.length === 1 ? tops : [];
}

/** Reads `客服部主管` as the post 主管 of 客服部. */
function splitDepartment(word: string, departments: readonly Department[], directory: Directory): Position[] {
  return departments.flatMap((department) => {
    if (department.name === '' || !word.startsWith(department.name)) return [];
    const rest = word.slice(department.name.length);
    return directory.postsOf(department)?.best(rest, nameKey) ?? [];
  });
}

function holdersOf(positions: readonly Position[]): Map<string, Position[]> {
  const holders = new Map<string, Position[]>();
  for (const position of positions) {
    for (const holder of position.document.holders ?? []) {
      const held = holders.get(nameKey(holder));
      if (held) held.push(position);
      else holders.set(nameKey(holder), [position]);
    }
  }
  return holders;
}

/** Everything that could have been written, by what is expected; paths too when the author wrote one. */
function wordLists(
  units: Units,
  directory: Directory,
): (expected: Expected, word: string) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (expected, word) => {
    const asPath = nameKey(word).includes('/');
    const cacheKey = `${expected} ${asPath}`;
    const isPosition = expected === 'position';
    const names = isPosition ? directory.positions.words() : directory.departments.words();
    const paths = asPath ? (isPosition ? units.positions : units.departments).map(({ path }) => path) : [];
    const list = lists.get(cacheKey) ?? [...new Set([...paths, ...names])];
    lists.set(cacheKey, list);
    return list;
  };
}
