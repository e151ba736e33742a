/** What stands behind a number and is read with it. */
const UNITS = new Set(
  (
    '% kg g mg t lb lbs oz km m cm mm ft in yd mi h hr hrs min s sec ms kW kWh W V kV A mA Hz kHz MHz GHz ' +
    'KB MB GB TB L l mL ml ℃ °C °F dB Pa kPa MPa psi rpm pcs USD EUR GBP CNY RMB TWD HKD JPY KRW ' +
    'minute minutes hour hours day days week weeks month months year years'
  ).split(' '),
);
const LONGEST_UNIT = Math.max(...[...UNITS].map(({ length }) => length));
const UNIT = /^[%℃]|^°?[A-Za-z]+/;
const CURRENCY = /(?:^|[^A-Za-z])([A-Z]{3}) $/;

/** Whether the space before `at` stands between a number and its unit, or a currency and its number: `50 lb`, `USD 100`. */
export function isInQuantity(text: string, at: number): boolean {
  const unit = isDigit(text.charCodeAt(at))
    ? CURRENCY.exec(text.slice(Math.max(0, at - 5), at))?.[1]
    : isDigit(text.charCodeAt(at - 2)) && UNIT.exec(text.slice(at, at + LONGEST_UNIT + 1))?.[0];
  return UNITS.has(unit || '');
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
