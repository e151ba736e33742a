const POINTS_PER_MM = 72 / 25.4;

/** Themes measure in millimetres, pages in points. */
export const pointsOfMm = (mm: number): number => mm * POINTS_PER_MM;
