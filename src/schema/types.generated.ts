/**
 * The canonical values that the rest of the program works on: English keys, every shorthand expanded, scalars typed.
 * Generated from schemas/handbook.schema.json by `npm run generate`; do not edit.
 *
 * A key that the author wrote with an empty value is `null` ("present but blank"); a key not written is absent.
 */

export type AnyDocument =
  HandbookDocument | DepartmentDocument | PositionDocument | RegulationDocument | ProcessDocument;
export type Language = 'en' | 'ko' | 'zh-CN' | 'zh-TW';
export type Layout = 'form' | 'narrative';
export type NumberingStyle = 'chinese' | 'decimal';
export type Format = 'docx' | 'pdf' | 'md' | 'html';
export type Split = 'booklet' | 'department' | 'position';
export type Table = 'staffing' | 'coverage' | 'authority' | 'reporting' | 'forms' | 'qualifications';
export type Jurisdiction = 'cn' | 'tw' | 'kr' | 'us';
export type Audience = 'internal' | 'posting';
export type RuleSetting = 'error' | 'warning' | 'info' | 'off';
export type Status = 'draft' | 'review' | 'approved' | 'obsolete';

/**
 * `jd.yaml`.
 */
export interface HandbookDocument extends DocumentControl {
  company?: string | null;
  title?: string | null;
  classification?: string | null;
  language?: Language | null;
  /**
   * Path of a picture, relative to the handbook folder.
   */
  logo?: string | null;
  preface?: Section | null;
  approvals?: Approval[] | null;
  revisions?: Revision[] | null;
  layout?: Layout | null;
  numbering?: NumberingStyle | null;
  theme?: string | null;
  /**
   * Font role or name → path of a font file, relative to the handbook folder.
   */
  fonts?: {
    [k: string]: string;
  } | null;
  showHolders?: boolean | null;
  output?: Output | null;
  lint?: Lint | null;
}
/**
 * Prose, a list, or both.
 */
export interface Section extends SectionBody {}
/**
 * Prose (`intro` alone), a list (`items` alone), or text, items, then notes.
 */
export interface SectionBody {
  intro?: string;
  items?: Item[];
  notes?: string[];
}
/**
 * One duty, function, KPI, article, step …; a plain string in YAML is `{ text }`.
 */
export interface Item {
  title?: string;
  code?: string;
  text?: string;
  items?: Item[];
  /**
   * Per cent, 0–100.
   */
  weight?: number;
  standard?: string;
  frequency?: string;
  deadline?: string;
  forms?: string[];
  covers?: string[];
  remark?: string;
  /**
   * KPI items.
   */
  target?: string;
  cycle?: string;
  /**
   * Authority items: what about, which right (提案 · 审核 · 会审 · 批准 · 备案), up to which limit.
   */
  matter?: string;
  right?: string;
  limit?: string;
  /**
   * Process steps.
   */
  role?: string;
  branches?: Branch[];
}
/**
 * What a step leads to, by case.
 */
export interface Branch {
  if?: string;
  then?: string;
}
/**
 * A row of the approval table.
 */
export interface Approval {
  role?: string;
  name?: string;
  title?: string;
  date?: string;
}
/**
 * A row of the revision table.
 */
export interface Revision {
  version?: string;
  date?: string;
  author?: string;
  changes?: string;
}
export interface Output {
  directory?: string | null;
  formats?: Format[] | null;
  split?: Split | null;
  /**
   * Derived tables that the booklet has; default staffing, coverage, authority, forms.
   */
  tables?: Table[] | null;
  /**
   * Whether Markdown files begin with a block of YAML: title, company, version, date and so on.
   */
  frontMatter?: boolean | null;
  /**
   * Whether Word files can be changed only where they are to be filled in by hand: signatures and dates.
   */
  protect?: boolean | null;
}
export interface Lint {
  jurisdictions?: Jurisdiction[] | null;
  /**
   * Who reads the booklet: an internal one is not bound by what only governs recruitment information.
   */
  audience?: Audience | null;
  rules?: {
    [k: string]: RuleSetting;
  } | null;
  /**
   * Term → other words for the same thing, which texts shall not use.
   */
  glossary?: {
    [k: string]: string[];
  } | null;
  /**
   * Direct reports that one post may have before ORG-05 speaks of it; 12 when absent.
   */
  span?: number | null;
}
/**
 * What a controlled document says of itself.
 */
export interface DocumentControl {
  code?: string | null;
  status?: Status | null;
  version?: string | null;
  /**
   * `YYYY-MM-DD`.
   */
  effectiveDate?: string | null;
  /**
   * `YYYY-MM-DD`.
   */
  reviewBy?: string | null;
}
export interface DepartmentDocument extends DocumentBase {
  department: string;
  aliases?: string[] | null;
  company?: string | null;
  parent?: string | null;
  /**
   * References. An empty list is an explicit 无 (nobody above).
   */
  reportsTo?: string[] | null;
  head?: string | null;
  headcount?: Headcount | null;
  location?: string | null;
  positioning?: Section | null;
  goals?: Section | null;
  principles?: Section | null;
  functions?: Section | null;
  authority?: Section | null;
  obligations?: Section | null;
  safety?: Section | null;
  kpis?: Section | null;
  relations?: Relations | null;
  positions?: PositionDocument[] | null;
  regulations?: RegulationDocument[] | null;
  processes?: ProcessDocument[] | null;
}
/**
 * How many people; a plain number in YAML is `{ approved }`.
 */
export interface Headcount {
  approved?: number;
  filled?: number;
  note?: string;
}
/**
 * Whom one works with, by direction.
 */
export interface Relations {
  supervisedBy?: Section | null;
  supervises?: Section | null;
  internal?: Section | null;
  external?: Section | null;
}
export interface PositionDocument extends DocumentBase {
  position: string;
  aliases?: string[] | null;
  /**
   * References; the first is the home department.
   */
  department?: string[] | null;
  /**
   * References. An empty list is an explicit 无 (nobody above).
   */
  reportsTo?: string[] | null;
  dottedTo?: string[] | null;
  assistantOf?: string | null;
  headcount?: Headcount | null;
  sharedWith?: string[] | null;
  holders?: string[] | null;
  grade?: string | null;
  nature?: string | null;
  location?: string | null;
  summary?: Section | null;
  goals?: Section | null;
  responsibilities?: Section | null;
  authority?: Section | null;
  accountability?: Section | null;
  safety?: Section | null;
  qualifications?: Qualifications | null;
  kpis?: Section | null;
  relations?: Relations | null;
  hours?: Section | null;
  environment?: Section | null;
  equipment?: Section | null;
  promotion?: string[] | null;
  rotation?: string[] | null;
}
/**
 * A flat section, or one by category, or both.
 */
export interface Qualifications extends SectionBody {
  education?: Section | null;
  major?: Section | null;
  experience?: Section | null;
  training?: Section | null;
  knowledge?: Section | null;
  skills?: Section | null;
  certificates?: Section | null;
  languages?: Section | null;
  traits?: Section | null;
  preferred?: Section | null;
  other?: Section | null;
}
/**
 * Keys that every kind of document has.
 */
export interface DocumentBase extends DocumentControl {
  sections?: TitledSection[] | null;
}
/**
 * A section under a heading of the author's own.
 */
export interface TitledSection extends SectionBody {
  title: string;
}
export interface RegulationDocument extends DocumentBase {
  regulation: string;
  /**
   * References; the first is the home department.
   */
  department?: string[] | null;
  purpose?: Section | null;
  scope?: Section | null;
  preamble?: Section | null;
  chapters?: RegulationChapter[] | null;
  articles?: Section | null;
  annexes?: Section | null;
}
export interface RegulationChapter {
  title: string;
  articles?: Section | null;
}
export interface ProcessDocument extends DocumentBase {
  process: string;
  /**
   * References; the first is the home department.
   */
  department?: string[] | null;
  purpose?: Section | null;
  steps?: Section | null;
}
