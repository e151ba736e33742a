import type { Page } from './page.ts';

/** Where an anchor is. */
export interface Destination {
  readonly page: Page;
  /** Points from the upper edge. */
  readonly top: number;
}

/** A heading as the outline of the document shows it. */
export interface Bookmark {
  readonly level: number;
  readonly title: string;
  readonly destination: Destination;
}

/** What is known of the places of a document so far. */
export class Places {
  readonly bookmarks: Bookmark[] = [];
  readonly #destinations = new Map<string, Destination>();

  /** The first place of an anchor counts. */
  set(anchor: string, destination: Destination): void {
    if (!this.#destinations.has(anchor)) this.#destinations.set(anchor, destination);
  }

  get(anchor: string): Destination | undefined {
    return this.#destinations.get(anchor);
  }
}
