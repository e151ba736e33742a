import fc from 'fast-check';
import type { ChartModel, ChartNode } from '../../src/chart/model.ts';
import { node, post } from './sample.ts';

/** A node and where it hangs: under the one so many places before it, as a report or an assistant; 0 makes a root. */
const place = fc.record({
  distance: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.nat(60)),
  assistant: fc.boolean(),
  kind: fc.constantFrom<ChartNode['kind'][]>('department', 'position', 'position', 'position'),
  title: fc.oneof(
    fc.string({ unit: fc.constantFrom(...'部门主管专员客服（）ab /-，·경영'), maxLength: 24 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  ),
  vacant: fc.boolean(),
  external: fc.boolean(),
  sharedWith: fc.array(fc.constantFrom('出纳', '行政专员', 'Legal Counsel'), { maxLength: 2 }),
  staffing: fc.option(fc.record({ approved: fc.nat(9999), filled: fc.nat(9999) }), { nil: undefined }),
  subtitle: fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
  head: fc.option(fc.string({ maxLength: 12 }), { nil: undefined }),
  dottedTo: fc.array(fc.record({ id: fc.nat(90).map((at) => `n${at}`), title: fc.constant('某经理') }), {
    maxLength: 1,
  }),
});

type Place = typeof place extends fc.Arbitrary<infer P> ? P : never;
type Draft = ChartNode & { readonly children: ChartNode[]; readonly assistants: ChartNode[] };

/** Forests of any shape, with any titles and all that a box can show. */
export const forests: fc.Arbitrary<ChartModel> = fc
  .oneof(
    fc.array(place, { minLength: 1, maxLength: 12 }),
    fc.array(place, { minLength: 30, maxLength: 200, size: 'max' }),
  )
  .map((places) => {
    const drafts = places.map(draftOf);
    const roots: Draft[] = [];
    for (const [at, { distance, assistant }] of places.entries()) {
      const [draft, above] = [drafts[at], distance === 0 ? undefined : drafts[at - distance]];
      if (draft === undefined) continue;
      if (above === undefined) roots.push(draft);
      else (assistant && at % 3 === 0 ? above.assistants : above.children).push(draft);
    }
    return { title: '随机公司', roots };
  });

function draftOf(
  { kind, title, head, staffing, subtitle, vacant, external, sharedWith, dottedTo }: Place,
  at: number,
): Draft {
  return node(kind, `n${at}`, title, {
    vacant,
    external,
    sharedWith,
    dottedTo,
    children: [],
    assistants: [],
    ...(head === undefined || kind === 'position' ? {} : { head: post(`h${at}`, head) }),
    ...(staffing === undefined ? {} : { staffing }),
    ...(subtitle === undefined ? {} : { subtitle }),
  }) as Draft;
}
