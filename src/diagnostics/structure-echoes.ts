import type { Diagnostic } from './diagnostic.ts';
import { groupBy } from './group-by.ts';
import type { Code } from './problems/index.ts';

/** Faults that leave it open what the rest of their line is. */
const DOUBTFUL: ReadonlySet<Code> = new Set<Code>([
  'YAML-09',
  'YAML-10',
  'YAML-13',
  'YAML-16',
  'YAML-17',
  'YAML-18',
  'YAML-19',
  'YAML-20',
  'YAML-21',
  'YAML-22',
  'YAML-23',
  'YAML-24',
  'YAML-29',
  'YAML-42',
  'YAML-43',
  'YAML-44',
]);

/**
 * Leaves out findings about keys and values that only repeat what is wrong with the form of their line, and all but the first
 * of neighbours that are out of place for the same reason: where the line `任职资格:` was lost, each key below it is.
 */
export function withoutStructureEchoes(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const echoes = new Set<Diagnostic>();
  for (const inFile of groupBy(found, ({ file }) => file).values()) {
    const misplaced = inFile.filter(({ code }) => code === 'KEY-02');
    for (const one of ofTables(inFile)) echoes.add(one);
    for (const one of [
      ...linesTwice(inFile, misplaced),
      ...neighbours(misplaced),
      ...emptyTwins(inFile, misplaced),
    ])
      echoes.add(one);
  }
  return echoes.size === 0 ? found : found.filter((one) => !echoes.has(one));
}

/** What is told of a table's lines, which are no YAML at all. */
function ofTables(inFile: readonly Diagnostic[]): readonly Diagnostic[] {
  const isTable = ({ code, facts }: Diagnostic) =>
    code === 'VALUE-10' && 'found' in facts && facts.found === 'table';
  return inFile.some(isTable) ? inFile.filter((one) => !isTable(one)) : [];
}

const lineOf = ({ range }: Diagnostic) => range.start.line;

/** A finding about the columns of several lines says how many. */
function linesOf(one: Diagnostic): number[] {
  const count = 'lines' in one.facts ? one.facts.lines : 1;
  return Array.from({ length: count }, (_, index) => lineOf(one) + index);
}

/** About keys, values and names. */
const isOfContent = ({ code }: Diagnostic) => /^(?:KEY-|VALUE-|ORG-01$)/.test(code);

/** Of a line that is both misshapen and misunderstood: the first says why, but where a key belongs is more than a column. */
function linesTwice(inFile: readonly Diagnostic[], misplaced: readonly Diagnostic[]): Diagnostic[] {
  const doubtful = inFile.filter(({ code }) => DOUBTFUL.has(code));
  if (doubtful.length === 0) return [];
  const elsewhere = new Set(misplaced.map(lineOf));
  const columns = doubtful.filter((one) => one.code === 'YAML-13' && elsewhere.has(lineOf(one)));
  const lines = new Set(doubtful.filter((one) => !columns.includes(one)).flatMap(linesOf));
  // What has a repair of its own is told: repairs are made all at once.
  return [...columns, ...inFile.filter((one) => isOfContent(one) && !one.fix && lines.has(lineOf(one)))];
}

/** Keys of one group that belong below the same key. */
function neighbours(misplaced: readonly Diagnostic[]): Diagnostic[] {
  const groups = groupBy(misplaced, ({ path, facts }) =>
    JSON.stringify([path.slice(0, -1), { ...facts, key: '' }]),
  );
  return [...groups.values()].flatMap((group) => group.slice(1));
}

/**
 * A key without a value that is written once more, which is what is wrong with it; or whose first key stands in the next line,
 * too far left.
 */
function emptyTwins(inFile: readonly Diagnostic[], misplaced: readonly Diagnostic[]): Diagnostic[] {
  const twice = inFile.filter(({ code }) => code === 'KEY-04');
  const owners = new Set(
    misplaced.flatMap((one) => ('owner' in one.facts ? [`${lineOf(one) - 1} ${one.facts.owner}`] : [])),
  );
  const places = new Set(
    twice.flatMap(({ range, related }) =>
      [range, ...related.map((one) => one.range)].map(({ start }) => start.offset),
    ),
  );
  return inFile.filter(
    (one) =>
      one.code === 'VALUE-02' &&
      (places.has(one.range.start.offset) ||
        ('key' in one.facts && owners.has(`${lineOf(one)} ${one.facts.key}`))),
  );
}
