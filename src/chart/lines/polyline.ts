/** A line, x, y, x, y …, without repeated points and without those at which it does not turn. */
export function straightened(points: readonly number[]): number[] {
  const kept: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    const [bx, by] = kept.slice(-2);
    if (bx === x && by === y) continue;
    const [ax, ay] = kept.slice(-4, -2);
    const straight = kept.length >= 4 && ((ax === bx && bx === x) || (ay === by && by === y));
    if (straight) kept.splice(-2, 2, x, y);
    else kept.push(x, y);
  }
  return kept;
}
