import type { ChartWords } from '../chart/words.ts';
import type { Words } from './words.ts';

/** The words that charts print by themselves, in the booklet's language. */
export function chartWords(words: Words): ChartWords {
  const word = (name: string) => words.label(`chart.${name}`);
  return {
    vacant: word('vacant'),
    shared: word('shared'),
    separator: words.label('separator'),
    approved: word('approved'),
    staffing: word('staffing'),
    dotted: word('dotted'),
    dottedPage: word('dottedPage'),
    toPage: word('toPage'),
    toPageEmpty: word('toPageEmpty'),
    onPage: word('onPage'),
    range: word('range'),
    part: word('part'),
    positions: word('positions'),
    totalStaffing: word('totalStaffing'),
    totalApproved: word('totalApproved'),
    page: word('page'),
    description: word('description'),
    legend: {
      department: word('legend.department'),
      head: word('legend.head'),
      position: word('legend.position'),
      assistant: word('legend.assistant'),
      vacant: word('legend.vacant'),
      shared: word('legend.shared'),
      external: word('legend.external'),
      dotted: word('legend.dotted'),
      stub: word('legend.stub'),
      staffing: word('legend.staffing'),
    },
  };
}
