import type { BookletInfo } from '../../booklet/booklet.ts';

/**
 * What a booklet is, as the block of YAML that site generators and git hosts read at the top of a page. Every value is a
 * string in double quotes: no `no`, `1.10` or `2026-01-01` is taken for something else.
 */
export function frontMatter(info: BookletInfo): string {
  const { title, company, code, version, date, classification, language, draft } = info;
  const lines = Object.entries({ title, company, code, version, date, classification, lang: language })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${quoted(value)}`);
  return ['---', ...lines, ...(draft ? ['draft: true'] : []), '---'].join('\n');
}

/** JSON's strings are YAML's, but for the line ends that only YAML knows. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
