/** What stands between a number and its text: full-width marks bring their own space, a chapter stands a full square away. */
export function labelGap(label: string): string {
  if (/[、）」』．]$/u.test(label)) return '';
  return /\p{Script=Han}$/u.test(label) ? '\u3000' : ' ';
}
