import fc from 'fast-check';
import type {
  Branch,
  DepartmentDocument,
  HandbookDocument,
  Item,
  PositionDocument,
  ProcessDocument,
  Qualifications,
  RegulationDocument,
  Relations,
  Section,
} from '../../src/schema/types.generated.ts';
import type { Files } from '../org/handbook.ts';

/** What authors type, and what breaks formats: CJK, Hangul, rare characters, markup of every kind, line breaks. */
const text = fc.oneof(
  fc.constantFrom(
    '负责《招聘计划》的编制、审核，并组织实施。',
    '直屬主管核准後，於 3 日內辦理。',
    '채용 계획을 수립하고 시행한다.',
    'Plan & carry out <b>hiring</b> {{name}} {{{x}}} $y `code` *bold* _it_ [a](b) | c | # d',
    '𠮷野家 𪚥 龘 ①⑳ ≥95% ÷ ° ™',
    '第一行\n第二行\n\n第二段　全角空格  两个空格',
    '1. 看似编号\n- 看似列表\n> 看似引用',
    '\'单引号\' "双引号" “弯引号” \\反斜杠\\ &amp; &lt; &#x27;',
    'Averyverylongwordwithoutanybreak'.repeat(4),
    '注：看似说明',
    '。',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((one) => one.trim() !== '' && !/[\0-\x1f\x7f]/.test(one)),
);

const texts = (maxLength = 3) => fc.array(text, { minLength: 1, maxLength });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const percent = fc.integer({ min: 0, max: 100 });

/** Drops absent keys, as canonical values do. */
const record = <T extends object>(
  model: { [K in keyof T]-?: fc.Arbitrary<T[K] | undefined> },
): fc.Arbitrary<T> =>
  fc
    .record(model as { [K in keyof T]: fc.Arbitrary<T[K]> })
    .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T);

// biome-ignore lint/suspicious/noThenProperty: it is the key of a branch.
const branch = record<Branch>({ if: sometimes(text), then: sometimes(text) });

const item: fc.Arbitrary<Item> = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'items' },
    text.map((one): Item => ({ text: one })),
    record<Item>({
      title: sometimes(text),
      code: sometimes(text),
      text: sometimes(text),
      items: sometimes(fc.array(tie('item'), { maxLength: 3, depthIdentifier: 'items' })),
      weight: sometimes(percent),
      standard: sometimes(text),
      frequency: sometimes(text),
      deadline: sometimes(text),
      forms: sometimes(texts()),
      covers: fc.constant(undefined),
      remark: sometimes(text),
      target: sometimes(text),
      cycle: sometimes(text),
      matter: sometimes(text),
      right: sometimes(text),
      limit: sometimes(text),
      role: sometimes(text),
      branches: sometimes(fc.array(branch, { minLength: 1, maxLength: 2 })),
    }),
  ),
})).item;

const section: fc.Arbitrary<Section> = record<Section>({
  intro: sometimes(text),
  items: sometimes(fc.array(item, { minLength: 1, maxLength: 4 })),
  notes: sometimes(texts()),
});

const blankOr = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 5, arbitrary },
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

const some = blankOr(section);
const line = blankOr(text);
const sections = sometimes(
  fc.array(
    fc.tuple(text, section).map(([title, body]) => ({ title, ...body })),
    { minLength: 1, maxLength: 2 },
  ),
);
const control = {
  code: fc.constant(undefined),
  status: sometimes(fc.constantFrom('draft', 'review', 'approved', 'obsolete')),
  version: line,
  effectiveDate: sometimes(fc.constant('2025-01-31')),
  reviewBy: sometimes(fc.constant('2026-01-31')),
  sections,
} as const;

const headcount = blankOr(
  record<{ approved?: number; filled?: number; note?: string }>({
    approved: sometimes(fc.integer({ min: 0, max: 4321 })),
    filled: sometimes(fc.integer({ min: 0, max: 4321 })),
    note: sometimes(text),
  }),
);

const relations = blankOr(
  record<Relations>({ supervisedBy: some, supervises: some, internal: some, external: some }),
);

const qualifications = blankOr(
  fc.oneof(
    section as fc.Arbitrary<Qualifications>,
    record<Qualifications>({
      intro: sometimes(text),
      items: sometimes(fc.array(item, { minLength: 1, maxLength: 2 })),
      notes: sometimes(texts()),
      education: some,
      major: some,
      experience: some,
      training: some,
      knowledge: some,
      skills: some,
      certificates: some,
      languages: some,
      traits: some,
      preferred: some,
      other: some,
    }),
  ),
);

const position = (name: string, reportsTo?: string): fc.Arbitrary<PositionDocument> =>
  record<PositionDocument>({
    ...control,
    position: fc.constant(name),
    aliases: sometimes(texts()),
    department: fc.constant(['甲部']),
    reportsTo: fc.constant(reportsTo === undefined ? undefined : [reportsTo]),
    dottedTo: fc.constant(undefined),
    assistantOf: fc.constant(undefined),
    headcount,
    sharedWith: fc.constant(undefined),
    holders: sometimes(texts()),
    grade: line,
    nature: line,
    location: line,
    summary: some,
    goals: some,
    responsibilities: some,
    authority: some,
    accountability: some,
    safety: some,
    qualifications,
    kpis: some,
    relations,
    hours: some,
    environment: some,
    equipment: some,
    promotion: fc.constant(undefined),
    rotation: fc.constant(undefined),
  });

const regulation: fc.Arbitrary<RegulationDocument> = record<RegulationDocument>({
  ...control,
  regulation: fc.constant('甲制度'),
  department: fc.constant(['甲部']),
  purpose: some,
  scope: some,
  preamble: some,
  chapters: sometimes(
    fc.array(
      fc
        .tuple(text, some)
        .map(([title, articles]) => ({ title, ...(articles === undefined ? {} : { articles }) })),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  articles: some,
  annexes: some,
});

const process: fc.Arbitrary<ProcessDocument> = record<ProcessDocument>({
  ...control,
  process: fc.constant('甲流程'),
  department: fc.constant(['甲部']),
  purpose: some,
  steps: some,
});

const department: fc.Arbitrary<DepartmentDocument> = record<DepartmentDocument>({
  ...control,
  department: fc.constant('甲部'),
  aliases: sometimes(texts()),
  company: line,
  parent: fc.constant(undefined),
  reportsTo: fc.constant(undefined),
  head: fc.constant(undefined),
  headcount,
  location: line,
  positioning: some,
  goals: some,
  principles: some,
  functions: some,
  authority: some,
  obligations: some,
  safety: some,
  kpis: some,
  relations,
  positions: fc.constant(undefined),
  regulations: fc.constant(undefined),
  processes: fc.constant(undefined),
});

const handbook = record<
  Pick<
    HandbookDocument,
    'company' | 'title' | 'version' | 'classification' | 'preface' | 'approvals' | 'revisions'
  >
>({
  company: sometimes(text),
  title: sometimes(text),
  version: sometimes(text),
  classification: sometimes(text),
  preface: sometimes(section),
  approvals: sometimes(
    fc.array(fc.record({ role: text, name: text, title: text, date: text }), { maxLength: 2 }),
  ),
  revisions: sometimes(
    fc.array(fc.record({ version: text, date: text, author: text, changes: text }), { maxLength: 2 }),
  ),
});

/** A small handbook with everything in it that an author can write. */
export const anyHandbook: fc.Arbitrary<Files> = fc
  .tuple(handbook, department, position('甲岗'), position('乙岗', '甲岗'), regulation, process)
  .map(([jd, deparment, first, second, rules, workflow]) =>
    marked({
      'jd.yaml': jd,
      'd.yaml': deparment,
      'p.yaml': [first, second],
      'r.yaml': rules,
      'w.yaml': workflow,
    }),
  );

/** Keys whose values are not free text. */
const FIXED = new Set([
  'position',
  'department',
  'regulation',
  'process',
  'reportsTo',
  'status',
  'effectiveDate',
  'reviewBy',
]);

/** Gives every free text a number of its own, so that it can be found, and found twice. */
function marked<T>(value: T): T {
  let count = 0;
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') {
      count += 1;
      return `‹${count}›${one}`;
    }
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(
      Object.entries(one).map(([key, inner]) => [key, FIXED.has(key) ? inner : walk(inner)]),
    );
  };
  return walk(value) as T;
}
