/**
 * Sizes of a chart as it is laid out, before the page's scale: points at a title type of 10. One place, so that boxes and lines
 * keep their proportions on every page.
 */
export const METRICS = {
  /** Type of titles and of what stands under them. */
  title: 10,
  quiet: 8.75,
  leading: 1.3,
  /** Height of the ideographs' upper edge over the baseline, as a part of the type size. */
  ascent: 0.88,
  padX: 8,
  padY: 4,
  /** Titles are set in up to three lines of this many em before the box grows wider. */
  measures: [9, 11, 13, 16],
  minWidth: 44,
  /** Between a title and the headcount at its right. */
  factGap: 7,
  /** Slack for faces whose Latin is wider than Noto Sans: a part of the width. */
  slack: 0.03,
  radius: 2.5,
  /** Between boxes of a row, between branches of a row, between a box and the row under it. */
  leafGap: 9,
  branchGap: 14,
  levelGap: 20,
  /** What the gaps grow for each dotted line that may run in them. */
  lane: 5,
  /** Stacks: between boxes, from the manager's edge to the line, from there to the boxes, between columns. */
  stackGap: 5,
  bus: 8,
  indent: 16,
  columnGap: 11,
  /** From the stem to an assistant, and between rows of assistants. */
  stemGap: 12,
  assistantGap: 8,
  /** 竖排: advance of a character and width of the box's rim. */
  uprightAdvance: 1.14,
  uprightPad: 5.5,
} as const;
