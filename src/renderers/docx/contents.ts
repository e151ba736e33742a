import type { ContentsBlock } from '../../booklet/blocks.ts';
import type { OutlineEntry } from '../../booklet/booklet.ts';
import { labelGap } from '../label-gap.ts';
import { pageField } from './anchors.ts';
import type { DocumentContext } from './document-context.ts';
import { paragraphXml } from './package/paragraph-xml.ts';
import type { Place } from './pages/place.ts';
import type { StyleId } from './styles/text-styles.ts';

const styleOf = (level: number): StyleId => (level === 1 ? 'TOC1' : 'TOC2');

const entryText = ({ label, text }: OutlineEntry): string =>
  label === '' ? text : `${label}${labelGap(label)}${text}`;

/** As many of the last entries stand on one page. */
const LAST = 4;

/** Whether an entry stands on the page of the next one: a chapter's with its first unit's, and the last few. */
function isKept(entries: readonly OutlineEntry[], index: number): boolean {
  const [entry, next] = [entries[index], entries[index + 1]];
  return (
    entry !== undefined && next !== undefined && (entry.level < next.level || index >= entries.length - LAST)
  );
}

/** Keeps a place for the table of contents, as high as its entries will be; the entries come when their pages are known. */
export function writeContents(context: DocumentContext, place: Place, { title, depth }: ContentsBlock): void {
  place.set({ style: 'TOCHeading', runs: context.runs.text(title), text: title });
  const entries = context.outline.filter(({ level }) => level <= depth);
  place.setLater(
    entries.map((entry, index) => ({
      style: styleOf(entry.level),
      text: entryText(entry),
      keepNext: isKept(entries, index),
    })),
    context.anchors.later(depth),
  );
}

/**
 * The table of contents as Word would have made it, with the pages on which the entries begin. `\u` makes WPS take
 * paragraphs by their outline level; no field is marked dirty, so nobody is asked to update it.
 */
export function contentsXml(
  context: DocumentContext,
  depth: number,
  pages: ReadonlyMap<string, number>,
): string {
  const entries = context.outline.filter(({ level, id }) => level <= depth && context.anchors.has(id));
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-${depth}" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const lines = entries.map((entry, index) => {
    const name = context.anchors.contentsName(entry.id);
    const link = `<w:hyperlink w:anchor="${name}" w:history="1">${context.runs.text(entryText(entry))}<w:r><w:tab/><w:t xml:space="preserve"> </w:t></w:r>${pageField(name, pages.get(entry.id) ?? 1)}</w:hyperlink>`;
    const format = { style: styleOf(entry.level), keepNext: isKept(entries, index) };
    return paragraphXml(format, (index === 0 ? begin : '') + link);
  });
  const end = paragraphXml(
    { style: 'Gap' },
    `${entries.length === 0 ? begin : ''}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${lines.join('')}${end}</w:sdtContent></w:sdt>`;
}
