import type { Loss } from '../../renderer.ts';

/** Characters that could not be drawn, each with the texts that have it, each once. */
export class Losses {
  readonly #found = new Map<string, Loss>();

  add(character: string, text: string): void {
    const key = `${character}\u0000${text}`;
    if (!this.#found.has(key)) this.#found.set(key, { character, text });
  }

  get list(): readonly Loss[] {
    return [...this.#found.values()];
  }
}
