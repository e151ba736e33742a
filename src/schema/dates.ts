/** A date as understood, `YYYY-MM-DD`; `isPlain` when it is written so. */
export interface ReadDate {
  readonly value: string;
  readonly isPlain: boolean;
}

const YEAR = String.raw`(?<year>\d{4})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const DAY = String.raw`(?<day>\d{1,2})`;

/**
 * The ways people write a day whose parts cannot be mistaken for one another: 2025/1/31, 2025.1.31, 2025年1月31日, 2025년
 * 1월 31일, 20250131, 民國114年1月31日, 31 January 2025, Jan 31, 2025. Day and month in figures before the year are not
 * among them: nobody knows which is which.
 */
export const DATE_FORMS: readonly RegExp[] = [
  new RegExp(`^${YEAR}(?<mark>[-/.])${MONTH}\\k<mark>${DAY}\\.?$`, 'u'),
  new RegExp(`^${YEAR}\\s*年\\s*${MONTH}\\s*月\\s*${DAY}\\s*[日号號]$`, 'u'),
  new RegExp(`^${YEAR}\\s*년\\s*${MONTH}\\s*월\\s*${DAY}\\s*일$`, 'u'),
  new RegExp(`^${YEAR}\\.\\s*${MONTH}\\.\\s*${DAY}\\.?$`, 'u'),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  new RegExp(
    `^(?:中[華华]民[國国]|民[國国])\\s*(?<minguo>\\d{1,3})\\s*年\\s*${MONTH}\\s*月\\s*${DAY}\\s*日$`,
    'u',
  ),
  new RegExp(`^${DAY}(?:st|nd|rd|th)?\\s+(?<name>[A-Za-z]{3,9})\\.?,?\\s+${YEAR}$`, 'u'),
  new RegExp(`^(?<name>[A-Za-z]{3,9})\\.?\\s+${DAY}(?:st|nd|rd|th)?,?\\s+${YEAR}$`, 'u'),
];

const PLAIN = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, leap years and all, as `YYYY-MM-DD`. */
export const DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads a date; undefined when it is not written as one. The day need not exist (2025-02-30): the schema looks at that. */
export function readDate(text: string): ReadDate | undefined {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return { value: trimmed, isPlain: true };
  const composed = trimmed.normalize('NFKC');
  for (const form of DATE_FORMS) {
    const groups = form.exec(composed)?.groups;
    const month = groups && monthOf(groups);
    if (!groups || month === undefined) continue;
    const year = groups.minguo ? String(1911 + Number(groups.minguo)) : groups.year;
    return { value: `${year}-${month}-${groups.day?.padStart(2, '0')}`, isPlain: false };
  }
  return undefined;
}

function monthOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const name = groups.name?.toLowerCase();
  if (name === undefined) return groups.month?.padStart(2, '0');
  const index = MONTHS.findIndex(
    (month) => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'),
  );
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}
