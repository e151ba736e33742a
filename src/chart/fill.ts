/** Fills `{name}` in a pattern; names that are not given stay as they are. Values are text and are not looked into again. */
export function fill(pattern: string, values: { readonly [name: string]: string | number }): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
