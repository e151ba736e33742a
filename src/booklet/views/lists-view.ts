import type { FormUse } from '../../org/forms.ts';
import type { IndexEntry } from '../../org/position-index.ts';
import { authorText, nameText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import type { Value } from './links.ts';

/** 表单清单: every form and the units that use it. */
export interface FormsView {
  readonly rows: readonly {
    readonly number: number;
    readonly name: string;
    readonly uses: readonly Value[];
  }[];
}

/** Undefined when there are none. */
export function formsView(forms: readonly FormUse[], { links }: ViewContext): FormsView | undefined {
  if (forms.length === 0) return undefined;
  return {
    rows: forms.map(({ name, uses }, index) => ({
      number: index + 1,
      name: nameText(name),
      uses: links.list([...new Set(uses.map(({ unit }) => unit))]),
    })),
  };
}

/** 岗位索引: names and aliases, with department and page. */
export interface IndexView {
  readonly rows: readonly IndexRow[];
  readonly hasCodes: boolean;
  readonly widths: string;
}

interface IndexRow {
  readonly name: string;
  readonly code: string;
  readonly departments: readonly Value[];
  /** An alias: the name to look under. */
  readonly see: readonly Value[];
  readonly target: string | undefined;
}

/** Undefined for a booklet with a single position. */
export function indexView(entries: readonly IndexEntry[], { links }: ViewContext): IndexView | undefined {
  const rows = entries.flatMap(({ name, positions }) =>
    positions.map(({ position, isAlias }) => ({
      name: nameText(name),
      code: isAlias ? '' : authorText(position.document.code ?? ''),
      departments: links.list(position.departments.slice(0, 1)),
      see: isAlias ? links.list([position]) : [],
      target: links.target(position),
    })),
  );
  if (rows.length < 2) return undefined;
  const hasCodes = rows.some((row) => row.code !== '');
  return { rows, hasCodes, widths: ['44', ...(hasCodes ? ['18'] : []), '28', '10'].join(' ') };
}
