/** Tables of results in Markdown, and how their numbers are written. */

export const seconds = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
export const times = (value) => `${value.toFixed(value < 10 ? 2 : 1)}×`;
export const milliseconds = (value) => (value * 1000).toFixed(0);
export const number = (value) => (value === undefined ? '' : String(Math.round(value)));

export function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  console.log(`\n### ${title}\n\n${[head, rule, ...rows].map(line).join('\n')}`);
}
