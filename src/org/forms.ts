import { itemsOf, type PlacedItem } from './items.ts';
import { looseKey } from './name-key.ts';
import type { Organisation, Unit } from './organisation.ts';

/** A form or record and every place that uses it. */
export interface FormUse {
  /** As first written, with or without 《》. */
  readonly name: string;
  readonly uses: readonly { readonly unit: Unit; readonly item: PlacedItem }[];
}

/**
 * The list of forms: everything under `forms` of any item of any unit, in the order of its first use in the booklet. `《招聘需求表》` and
 * `招聘需求表` are one form.
 */
export function listForms(organisation: Organisation): FormUse[] {
  const forms = new Map<string, { name: string; uses: { unit: Unit; item: PlacedItem }[] }>();
  for (const unit of inBookletOrder(organisation)) {
    for (const item of itemsOf(unit)) {
      for (const name of item.item.forms ?? []) {
        const key = looseKey(name).replace(/^[《〈「『“"]|[》〉」』”"]$/gu, '');
        if (key === '') continue;
        const form = forms.get(key) ?? { name: name.trim(), uses: [] };
        form.uses.push({ unit, item });
        forms.set(key, form);
      }
    }
  }
  return [...forms.values()];
}

/** Units as the booklet presents them: the company's own, then each department with all that belongs to it. */
export function* inBookletOrder(organisation: Organisation): Generator<Unit> {
  yield* organisation.companyPositions;
  for (const department of organisation.departments) {
    yield department;
    yield* department.positions;
    yield* department.processes;
    yield* department.regulations;
  }
  yield* organisation.companyProcesses;
  yield* organisation.companyRegulations;
}
