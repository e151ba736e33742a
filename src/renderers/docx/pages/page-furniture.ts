import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { fieldToken } from '../package/info-fields.ts';
import type { Look } from '../styles/look.ts';
import { twips } from '../units.ts';

/** Stands in the header where the chapter's name comes. */
export const CHAPTER_TOKEN = fieldToken('chapter');

/** Numbers between dashes stand at the outer edge of the paper. */
export const isTwoSided = ({ theme }: Look): boolean => theme.pageNumber === 'dashes';

/** Title at the left, the chapter at the right, and the watermark of a draft. */
export function pageHeader(mark: string, look: Look, width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          ...watermark(mark, look),
          new TextRun(fieldToken('title')),
          new TextRun({ children: [new Tab()] }),
          new TextRun(CHAPTER_TOKEN),
        ],
      }),
    ],
  });
}

/** Only the watermark. */
export function coverHeader(mark: string, look: Look): Header {
  return new Header({ children: [new Paragraph({ children: watermark(mark, look) })] });
}

/** Height of the watermark's letters and the width they may take together, points. */
const WATERMARK = { height: 110, width: 400, color: 'D9D9D9' } as const;

function watermark(mark: string, { theme, language }: Look): TextWatermark[] {
  if (mark === '') return [];
  const width = [...mark].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.65), 0);
  return [
    new TextWatermark({
      text: mark,
      font: theme.fonts.title.eastAsia[language],
      color: WATERMARK.color,
      height: WATERMARK.height,
      width: Math.min(WATERMARK.width, width * WATERMARK.height),
    }),
  ];
}

/** Number of the document, classification and page; or the page between dashes at the outer edge, and the number at the inner. */
export function pageFooter(
  pattern: string,
  look: Look,
  width: number,
  side: 'left' | 'right' = 'right',
): Footer {
  const { theme } = look;
  const size = theme.sizes.pageNumber ?? theme.sizes.small;
  const inwards = isTwoSided(look) ? Math.round(twips(size)) : 0;
  const page = isTwoSided(look)
    ? new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: `${size}pt` })
    : new TextRun({ children: pageOf(pattern) });
  const number = new TextRun(fieldToken('number'));
  const middle = new TextRun({ children: [new Tab(), fieldToken('classification'), new Tab()] });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...(side === 'left' ? { indent: { left: inwards } } : {}),
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: side === 'left' ? width : width - inwards },
        ],
        children: side === 'left' ? [page, middle, number] : [number, middle, page],
      }),
    ],
  });
}

/** `第{page}页 共{total}页` with fields for its numbers. */
function pageOf(pattern: string): (string | 'CURRENT' | 'TOTAL_PAGES')[] {
  return pattern.split(/(\{page\}|\{total\})/).map((piece) => {
    if (piece === '{page}') return PageNumber.CURRENT;
    return piece === '{total}' ? PageNumber.TOTAL_PAGES : piece;
  });
}
