import type { Path } from '../../diagnostics/position.ts';
import { onceFor } from '../../org/once-for.ts';
import type { Position } from '../../org/organisation.ts';
import type { Item } from '../../schema/types.generated.ts';
import type { Finding, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { cut, spot } from '../spot.ts';

export type Tongue = 'zh' | 'en' | 'ko';

/** One statement of what a post does. Titles of groups and lead-ins of lists are none. */
export interface Duty {
  readonly position: Position;
  readonly item: Item;
  /** To the text. */
  readonly path: Path;
  readonly text: string;
  /** For comparing: simplified characters, lower case, no mark at the end. */
  readonly plain: string;
  readonly tongue: Tongue;
  /** Without a title that says what it is about. */
  readonly isFlat: boolean;
  /** Work that comes when it comes: 完成上级交办的其他工作. */
  readonly isCatchAll: boolean;
}

/** The duties of each post that has any, in reading order. */
export const dutiesByPost = onceFor(({ positions }: Subject): readonly (readonly Duty[])[] =>
  positions
    .map((position) => {
      const section = position.document.responsibilities;
      return [...walk(position, section?.items ?? [], ['responsibilities', 'items'])];
    })
    .filter((duties) => duties.length > 0),
);

export const allDuties = onceFor((subject: Subject): readonly Duty[] => dutiesByPost(subject).flat());

function* walk(position: Position, items: readonly Item[], path: Path): Generator<Duty> {
  for (const [index, item] of items.entries()) {
    const { text, items: inner = [], title } = item;
    const way = [...path, index];
    if (text !== undefined && inner.length === 0) {
      const plain = plainOf(text);
      const tongue = tongueOf(plain);
      const kind = { tongue, isFlat: title === undefined, isCatchAll: isCatchAll(plain, tongue) };
      yield { position, item, path: [...way, 'text'], text, plain, ...kind };
    }
    yield* walk(position, inner, [...way, 'items']);
  }
}

/** As rules compare wording. */
export const plainOf = (text: string) =>
  simplified(text.normalize('NFKC').toLowerCase().trim()).replace(/[\s.。;；,，、]+$/u, '');

/** By the letters that stand in it. */
export function tongueOf(text: string): Tongue {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

export const atDuty = ({ position, path, text }: Duty, values = {}): Finding =>
  spot(position, path, cut(text), values);

const CATCH_ALL: Readonly<Record<Tongue, RegExp>> = {
  zh: /(?:交办|交付|交代|布置|安排|指派|分配|交待)的?(?:其他|其它|各项|一切|任何|所有|全部|临时性?|有关|相关|与[^,，。]{1,12}相关的)*(?:工作|任务|事项|事宜|事务)$|^(?:完成|承担|处理)?(?:与[^,，。]{1,12}相关的)?(?:其他|其它)(?:临时性?)?(?:工作|任务|事务)$/u,
  en: /\b(?:other|any|all) (?:\w+ ){0,3}(?:duties|tasks|work)\b.*\b(?:assign|require|request|direct)|\bother duties\b/u,
  ko: /(?:(?:그\s*밖|기타).*(?:업무|임무)|(?:지시(?:한|하는|받은)|부여(?:한|된|받은)|배정한).*(?:업무|임무|사항))(?:를|을)?\s*(?:처리|수행|완수)?(?:한다|합니다|함|하기)?$/u,
};

/** Longer ones say something else besides. */
const LONGEST_CATCH_ALL = { zh: 30, ko: 45, en: 90 } as const;

const isCatchAll = (plain: string, tongue: Tongue) =>
  plain.length <= LONGEST_CATCH_ALL[tongue] && CATCH_ALL[tongue].test(plain);
