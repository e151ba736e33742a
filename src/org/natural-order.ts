const PIECES = /\d+|\D+/gu;

/** Orders as a person numbers things: `KF-2` before `KF-10`, `01 经理` before `2 主管`. Never by locale. */
export function compareNatural(a: string, b: string): number {
  if (a === b) return 0;
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  const [own, other] = [a.charCodeAt(same), b.charCodeAt(same)];
  // No number is in question, as mostly: what differs first decides.
  if (isOther(own) && isOther(other)) return own - other;
  const left = a.match(PIECES) ?? [];
  const right = b.match(PIECES) ?? [];
  for (let index = 0; index < left.length && index < right.length; index += 1) {
    const order = comparePieces(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || compareUnits(a, b);
}

/** Numbers by value without a limit of size, everything else by UTF-16 unit. */
function comparePieces(a: string, b: string): number {
  if (!isNumber(a) || !isNumber(b)) return compareUnits(a, b);
  const left = a.replace(/^0+/u, '');
  const right = b.replace(/^0+/u, '');
  return left.length - right.length || compareUnits(left, right);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isNumber = (piece: string) => isDigit(piece.charCodeAt(0));

/** A unit of text (none behind its end) that is no digit. */
const isOther = (unit: number) => !Number.isNaN(unit) && !isDigit(unit);

/** The order of JavaScript's `<`, as a comparison. */
export function compareUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
