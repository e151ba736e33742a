import {
  authorityOf,
  coverageOf,
  formsOf,
  qualificationsOf,
  reportingOf,
  staffingOf,
  type TableSource,
} from '../booklet/table-views.ts';
import type { Table } from '../booklet/views/table.ts';
import type { Table as TableKind } from '../schema/types.generated.ts';
import { coverageList, coverageMatrices } from './coverage-table.ts';
import { formsTable } from './forms-table.ts';
import { staffingTable } from './staffing-table.ts';

/** A workbook has a sheet for each matrix; a list of values holds all rows under one header. */
export type TableShape = 'sheets' | 'list';

/**
 * The derived tables of one kind, from the same views as the pages of a booklet; none when there is nothing to say. Tables
 * shaped as a list are always one.
 */
export function tablesOfKind(kind: TableKind, source: TableSource, shape: TableShape): Table[] {
  const { words } = source.context;
  switch (kind) {
    case 'staffing': {
      const view = staffingOf(source);
      return view ? [staffingTable(view, words)] : [];
    }
    case 'coverage': {
      const view = coverageOf(source);
      if (!view) return [];
      return shape === 'list' ? [coverageList(view, words)] : coverageMatrices(view, words);
    }
    case 'forms': {
      const view = formsOf(source);
      return view ? [formsTable(view, words)] : [];
    }
    case 'authority':
      return present(authorityOf(source));
    case 'reporting':
      return present(reportingOf(source));
    case 'qualifications':
      return present(qualificationsOf(source));
  }
}

const present = (table: Table | undefined): Table[] => (table ? [table] : []);
