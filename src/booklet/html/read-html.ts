import { Parser } from 'htmlparser2';
import { PARSING } from './html-subset.ts';
import { type PageContext, PageReader, type PageReading } from './page-reader.ts';
import { OPENERS } from './read-elements.ts';

/**
 * Reads a rendered page into Blocks, in one pass and without a tree in between. It never fails: what is not of the subset
 * is a fault, and its text is kept as if the element were not there.
 */
export function readHtml(html: string, context: PageContext): PageReading {
  const page = new PageReader(context);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes, OPENERS[name]),
      onclosetag: () => page.close(),
      ontext: (data) => page.text(data),
    },
    PARSING,
  );
  parser.end(html);
  return page.finish();
}
