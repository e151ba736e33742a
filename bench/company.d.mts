import type { ChartModel, ChartNode } from '../src/chart/model.ts';
import type { ChartWords } from '../src/chart/words.ts';

/** The chart's words in Chinese, as a booklet gives them. */
export declare const WORDS: ChartWords;

/** A node of the kind with what is not given left plain. */
export declare function node(
  kind: ChartNode['kind'],
  id: string,
  title: string,
  more?: Partial<ChartNode>,
): ChartNode;

export declare function post(id: string, title: string, more?: Partial<ChartNode>): ChartNode;

/** About so many posts: departments three deep, heads, assistants, vacancies, shared posts, dotted lines. */
export declare function company(posts: number, seed?: number): ChartModel;
