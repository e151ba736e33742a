import { AlignmentType, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { fieldToken } from './info-fields.ts';
import type { Look } from './look.ts';
import { twips } from './units.ts';

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

/** Number of the document, classification and page; or the page between dashes, at the outer edge. */
export function pageFooter(
  pattern: string,
  { theme }: Look,
  width: number,
  side: 'left' | 'right' = 'right',
): Footer {
  if (theme.pageNumber === 'dashes') {
    const indent = Math.round(twips(theme.sizes.pageNumber ?? theme.sizes.small));
    return new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          indent: side === 'right' ? { right: indent } : { left: indent },
          children: [
            new TextRun({
              children: ['— ', PageNumber.CURRENT, ' —'],
              size: `${theme.sizes.pageNumber ?? theme.sizes.small}pt`,
            }),
          ],
        }),
      ],
    });
  }
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun({
            children: [fieldToken('number'), new Tab(), fieldToken('classification'), new Tab()],
          }),
          new TextRun({ children: pageOf(pattern) }),
        ],
      }),
    ],
  });
}

/** `第 {page} 页 共 {total} 页` with fields for its numbers. */
function pageOf(pattern: string): (string | 'CURRENT' | 'TOTAL_PAGES')[] {
  return pattern.split(/(\{page\}|\{total\})/).map((piece) => {
    if (piece === '{page}') return PageNumber.CURRENT;
    return piece === '{total}' ? PageNumber.TOTAL_PAGES : piece;
  });
}
