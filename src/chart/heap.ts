/** Numbers in order of their cost, the least first; equal costs in order of the numbers, so that results never vary. */
export interface Heap {
  push(value: number, cost: number): void;
  pop(): number | undefined;
}

export function heap(): Heap {
  const values: number[] = [];
  const costs: number[] = [];
  const before = (a: number, b: number) => {
    const [left, right] = [costs[a] ?? 0, costs[b] ?? 0];
    return left < right || (left === right && (values[a] ?? 0) < (values[b] ?? 0));
  };
  const swap = (a: number, b: number) => {
    for (const list of [values, costs]) [list[a], list[b]] = [list[b] ?? 0, list[a] ?? 0];
  };
  const sink = () => {
    for (let at = 0; ; ) {
      const left = at * 2 + 1;
      const child = left + 1 < values.length && before(left + 1, left) ? left + 1 : left;
      if (child >= values.length || !before(child, at)) return;
      swap(at, child);
      at = child;
    }
  };
  return {
    push(value, cost) {
      values.push(value);
      costs.push(cost);
      for (let at = values.length - 1; at > 0; ) {
        const above = (at - 1) >> 1;
        if (!before(at, above)) return;
        swap(at, above);
        at = above;
      }
    },
    pop() {
      const first = values[0];
      const [value, cost] = [values.pop(), costs.pop()];
      if (value !== undefined && cost !== undefined && values.length > 0) {
        values[0] = value;
        costs[0] = cost;
        sink();
      }
      return first;
    },
  };
}
