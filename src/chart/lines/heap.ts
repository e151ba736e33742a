/** Numbers in order of their cost, the least first; equal costs in order of the numbers, so that results never vary. */
export class Heap {
  readonly #values: number[] = [];
  readonly #costs: number[] = [];

  push(value: number, cost: number): void {
    let at = this.#values.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(value, cost, above)) break;
      this.#copy(above, at);
      at = above;
    }
    this.#values[at] = value;
    this.#costs[at] = cost;
  }

  pop(): number | undefined {
    const first = this.#values[0];
    const [value, cost] = [this.#values.pop(), this.#costs.pop()];
    if (value !== undefined && cost !== undefined && this.#values.length > 0) this.#sink(value, cost);
    return first;
  }

  /** Puts an entry in the place of the first, then down to where it belongs. */
  #sink(value: number, cost: number): void {
    const count = this.#values.length;
    let at = 0;
    for (let child = 1; child < count; child = at * 2 + 1) {
      if (
        child + 1 < count &&
        this.#isBefore(this.#values[child + 1] ?? 0, this.#costs[child + 1] ?? 0, child)
      )
        child++;
      if (this.#isBefore(value, cost, child)) break;
      this.#copy(child, at);
      at = child;
    }
    this.#values[at] = value;
    this.#costs[at] = cost;
  }

  #isBefore(value: number, cost: number, other: number): boolean {
    const otherCost = this.#costs[other] ?? 0;
    return cost < otherCost || (cost === otherCost && value < (this.#values[other] ?? 0));
  }

  #copy(from: number, to: number): void {
    this.#values[to] = this.#values[from] ?? 0;
    this.#costs[to] = this.#costs[from] ?? 0;
  }
}
