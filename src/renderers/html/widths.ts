/**
 * Widths of table columns as classes, since the page's security policy allows no style attributes. Widths are per cent to one
 * decimal, so a few dozen classes serve any handbook.
 */
export class ColumnWidths {
  readonly #tenths = new Set<number>();

  /** The `<colgroup>` of a table with columns of these relative widths. */
  colgroup(widths: readonly number[]): string {
    const sum = widths.reduce((total, width) => total + width, 0);
    if (sum <= 0) return '';
    const columns = widths.map((width) => {
      const tenths = Math.round((1000 * width) / sum);
      this.#tenths.add(tenths);
      return `<col class="w${tenths}">`;
    });
    return `<colgroup>${columns.join('')}</colgroup>`;
  }

  /** The rules of all classes used so far. */
  css(): string {
    return [...this.#tenths]
      .sort((a, b) => a - b)
      .map((tenths) => `.w${tenths}{width:${tenths / 10}%}`)
      .join('');
  }
}
