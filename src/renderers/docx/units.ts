/** WordprocessingML measures: twentieths of a point, half points, eighths of a point, English metric units. */
export const TWIPS_PER_MM = 1440 / 25.4;
const EMU_PER_POINT = 12_700;

export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
export const eighths = (points: number): number => Math.max(2, Math.round(points * 8));
export const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

/** `#1f3864` as Word writes it: `1F3864`. */
export const hex = (color: string): string => color.replace('#', '').toUpperCase();
