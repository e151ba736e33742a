import type { ChartModel } from '../chart/model.ts';
import type { Scene } from '../chart/scene.ts';
import type { ChartWords } from '../chart/words.ts';
import type { Language, Layout, NumberingStyle, Table } from '../schema/types.generated.ts';
import type { Picture } from './blocks.ts';
import type { Scope } from './scope.ts';
import type { BookletVocabulary } from './words.ts';

/** How a booklet is made. What is left out comes from the handbook, then from the custom of its language. */
export interface ComposeOptions {
  /** Words of the booklet's language. */
  readonly vocabulary: BookletVocabulary;
  /** Template sources by path below `templates/` (`cover.hbs`, `form/position.hbs`). The same map for all booklets of a build. */
  readonly templates: ReadonlyMap<string, string>;
  /** Paths of those that the handbook brings: only they are checked. Default: all. */
  readonly ownTemplates?: ReadonlySet<string>;
  /** Default: the whole handbook. */
  readonly scope?: Scope;
  readonly language?: Language;
  readonly layout?: Layout;
  readonly numbering?: NumberingStyle;
  readonly draft?: boolean;
  /** Whether the names of those who hold the posts are printed. */
  readonly showHolders?: boolean;
  /** By path as jd.yaml names them. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** Nothing but these derived tables. Default: a booklet, with those that the handbook names. */
  readonly tables?: readonly Table[];
  /** Draws org charts; without it the booklet has none. */
  readonly chart?: DrawChart;
}

interface ChartRequest {
  readonly model: ChartModel;
  readonly words: ChartWords;
  /** Page n of the drawing is reached at `${anchor}-n`. */
  readonly anchor: string;
}

interface ChartDrawing {
  /** A page each. */
  readonly scenes: readonly Scene[];
  /** What the chart shows, for readers who cannot see it. */
  readonly alt: string;
}

export type DrawChart = (request: ChartRequest) => ChartDrawing;
