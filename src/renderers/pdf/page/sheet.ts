import { pointsOfMm } from '../../points.ts';
import type { Theme } from '../../theme.ts';

/** A page's size and text area, in points from its upper left corner. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Orientation = 'portrait' | 'landscape';

const SHEETS = new WeakMap<Theme, Readonly<Record<Orientation, Sheet>>>();

/** Landscape is the same paper turned. */
export function sheetOf(theme: Theme, orientation: Orientation): Sheet {
  let sheets = SHEETS.get(theme);
  if (sheets === undefined) {
    sheets = { portrait: measured(theme, 'portrait'), landscape: measured(theme, 'landscape') };
    SHEETS.set(theme, sheets);
  }
  return sheets[orientation];
}

function measured({ page }: Theme, orientation: Orientation): Sheet {
  const [width, height] = [pointsOfMm(page.width), pointsOfMm(page.height)];
  const sheet = orientation === 'portrait' ? { width, height } : { width: height, height: width };
  const { top, right, bottom, left } = page.margins;
  return {
    ...sheet,
    left: pointsOfMm(left),
    right: sheet.width - pointsOfMm(right),
    top: pointsOfMm(top),
    bottom: sheet.height - pointsOfMm(bottom),
  };
}

export const textWidth = ({ left, right }: Sheet): number => right - left;
export const textHeight = ({ top, bottom }: Sheet): number => bottom - top;
