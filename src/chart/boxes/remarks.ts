import { fill } from '../fill.ts';
import type { ChartLink, ChartNode } from '../model.ts';
import { plainText } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';

/** What a box says about a manager by dotted line who is drawn elsewhere. `page` undefined: on the same page, or outside the model. */
export function remarkOf(link: ChartLink, page: string | undefined, words: ChartWords): string {
  const name = plainText(link.title);
  return page === undefined ? fill(words.dotted, { name }) : fill(words.dottedPage, { name, page });
}

/** Remarks about all managers by dotted line, as long as they may become: to measure boxes before there are pages. */
export function fullRemarks(node: ChartNode, page: string, words: ChartWords): string[] {
  return node.dottedTo.map((link) => remarkOf(link, link.id === undefined ? undefined : page, words));
}
