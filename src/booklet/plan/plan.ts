import type { Organisation } from '../../org/organisation.ts';
import type { Layout, Table as TableKind } from '../../schema/types.generated.ts';
import type { FigureBlock, Numbering, Picture } from '../blocks.ts';
import type { OutlineEntry, PartRole } from '../booklet.ts';
import type { DrawChart } from '../options.ts';
import type { Scope } from '../scope.ts';
import type { ScopeUnits } from '../scope-units.ts';
import type { Tables } from '../tables.ts';
import type { DocumentData } from '../views/front-view.ts';
import type { ViewContext } from '../views/item-view.ts';
import type { Sheet } from '../views/sheet-view.ts';

/** What the parts of one booklet are made from. */
export interface PlanSource {
  readonly organisation: Organisation;
  readonly scope: Scope;
  readonly units: ScopeUnits;
  readonly tables: Tables;
  readonly context: ViewContext;
  readonly sheet: Sheet;
  readonly layout: Layout;
  readonly numbering: Numbering;
  readonly data: DocumentData;
  readonly logo: Picture | undefined;
  readonly chart: DrawChart | undefined;
  /** The derived tables that it has. */
  readonly shown: readonly TableKind[];
  /** It has nothing else. */
  readonly isTablesAlone: boolean;
}

/** A part of the booklet before it is composed. */
export interface PlannedPart {
  readonly role: PartRole;
  readonly id: string;
  /** Path below `templates/`. */
  readonly template: string;
  readonly newPage: boolean;
  /** For the page header. */
  readonly chapter: string;
  /** Entries of the table of contents that begin here. */
  readonly entries: readonly OutlineEntry[];
  /** Made when the part is composed, not before. */
  readonly page: () => Page;
}

/** What a template is filled with. */
export interface Page {
  readonly values: object;
  readonly orientation?: 'landscape';
  readonly figures?: ReadonlyMap<string, Omit<FigureBlock, 'kind' | 'caption'>>;
}

/** The heading of a chapter, and how the table of contents and the page header name it. */
export interface Chapter {
  readonly id: string;
  /** Its number; 0 for a chapter without one. */
  readonly value: number;
  readonly label: string;
  readonly title: string;
}

/** A chapter of the booklet itself, without a number. */
export function plainChapter(id: string, title: string): Chapter {
  return { id, value: 0, label: '', title };
}

export const chapterName = ({ label, title }: Chapter): string =>
  label === '' ? title : `${label} ${title}`;

export const chapterEntry = ({ id, label, title }: Chapter): OutlineEntry => ({
  id,
  level: 1,
  label,
  text: title,
});
