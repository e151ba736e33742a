import { nameKey } from './name-key.ts';
import type { Unit } from './organisation.ts';
import type { Draft } from './units.ts';

/** The longest bookmark that Word keeps. */
const LONGEST = 40;

const PREFIX = { department: 'd', position: 'p', regulation: 'r', process: 'w' } as const;

/**
 * Gives every unit its anchor: a letter for its kind and its path, `p_运营中心_客服部_主管`. Only letters, digits and `_`, at most 40
 * characters, unique also where letter case does not count: good as an HTML id, a PDF destination and a Word bookmark.
 * A path that is too long, or that looks like another's once other characters are gone, ends in a hash of the whole path.
 * Nothing but the kinds and paths of units matters, so files may be moved and reordered.
 *
 * @param units in a fixed order, which only matters to units that share kind and path (a reported fault).
 */
export function giveAnchors(units: readonly Draft<Unit>[]): void {
  const wanted = new Map<string, number>();
  const anchors = units.map(plainAnchor);
  for (const anchor of anchors) wanted.set(anchor.toLowerCase(), (wanted.get(anchor.toLowerCase()) ?? 0) + 1);
  const taken = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    const anchor = anchors[index] ?? '';
    const isPlain = anchor.length <= LONGEST && wanted.get(anchor.toLowerCase()) === 1;
    unit.id = free(isPlain ? anchor : hashedAnchor(anchor, unit), taken);
  }
}

function plainAnchor({ kind, path }: Unit): string {
  const words = nameKey(path).replace(/[^\p{L}\p{Nd}]+/gu, '_');
  return `${PREFIX[kind]}_${words.replace(/^_|_$/gu, '')}`;
}

function hashedAnchor(anchor: string, { kind, path }: Unit): string {
  const hash = hashOf(`${kind} ${nameKey(path)}`);
  const start = anchor.slice(0, LONGEST - hash.length - 1).replace(/[\ud800-\udbff]$|_+$/u, '');
  return `${start}_${hash}`;
}

/** Only units of the same kind and path can still meet here. `taken` holds how often an anchor was wanted. */
function free(anchor: string, taken: Map<string, number>): string {
  const key = anchor.toLowerCase();
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  if (count === 1) return anchor;
  return free(`${anchor.slice(0, LONGEST - 1 - String(count).length)}_${count}`, taken);
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits in base 36. */
function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
