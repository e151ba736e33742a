import type { ReportWords } from '../catalogue.ts';
import { plural } from './plural.ts';

export const report: ReportWords = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  summary({ files, errors, warnings, infos, fixable }) {
    const found = [
      errors && plural(errors, 'error'),
      warnings && plural(warnings, 'warning'),
      infos && plural(infos, 'hint'),
    ];
    const said = found.filter(Boolean).join(', ');
    const repair = fixable > 0 ? `; jd fix repairs ${fixable}` : '';
    return `${plural(files, 'file')}: ${said || 'nothing wrong'}${repair}`;
  },
  repeated: (code, findings, lines) =>
    `${findings} more of ${code} in this file, on ${/^\d+$/.test(lines) ? 'line' : 'lines'} ${lines}`,
  comma: ', ',
  byRule: {
    heading: (rules) => `By rule (${plural(rules, 'kind')}; jd explain ID says more):`,
    places: (findings, files) => `${findings}×${files > 1 ? ` in ${files} files` : ''}`,
    fixable: '[jd fix]',
  },
};
