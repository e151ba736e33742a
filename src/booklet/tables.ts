import { type AuthorityTable, authorityTable } from '../org/authority.ts';
import { coverageOf, type DepartmentCoverage } from '../org/coverage.ts';
import { type FormUse, listForms } from '../org/forms.ts';
import type { Organisation } from '../org/organisation.ts';
import { type IndexEntry, positionIndex } from '../org/position-index.ts';
import { type StaffingTable, staffingTable } from '../org/staffing.ts';

/** What is derived from the whole organisation: once, however many booklets are made of it. */
export class Tables {
  readonly #organisation: Organisation;
  #authority: AuthorityTable | undefined;
  #coverage: readonly DepartmentCoverage[] | undefined;
  #forms: readonly FormUse[] | undefined;
  #index: readonly IndexEntry[] | undefined;
  #staffing: StaffingTable | undefined;

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
  }

  get authority(): AuthorityTable {
    this.#authority ??= authorityTable(this.#organisation);
    return this.#authority;
  }

  get coverage(): readonly DepartmentCoverage[] {
    this.#coverage ??= coverageOf(this.#organisation);
    return this.#coverage;
  }

  get forms(): readonly FormUse[] {
    this.#forms ??= listForms(this.#organisation);
    return this.#forms;
  }

  get index(): readonly IndexEntry[] {
    this.#index ??= positionIndex(this.#organisation);
    return this.#index;
  }

  get staffing(): StaffingTable {
    this.#staffing ??= staffingTable(this.#organisation);
    return this.#staffing;
  }
}

const known = new WeakMap<Organisation, Tables>();

export function tablesOf(organisation: Organisation): Tables {
  const tables = known.get(organisation) ?? new Tables(organisation);
  known.set(organisation, tables);
  return tables;
}
