import type { Approval, HandbookDocument, Revision } from '../../schema/types.generated.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import { type SectionBody, sectionBody } from './section-view.ts';

/** What the cover says. */
export interface CoverView {
  readonly company: string;
  readonly title: string;
  /** Number, version, dates, state, classification: what the author gave. */
  readonly lines: readonly { readonly name: string; readonly text: string }[];
  readonly colon: string;
  /** Name of the figure, or empty. */
  readonly logo: string;
}

/** The data of the document itself, whatever it shows. */
export interface DocumentData
  extends Pick<
    HandbookDocument,
    'code' | 'version' | 'effectiveDate' | 'reviewBy' | 'status' | 'classification'
  > {
  readonly company: string;
  readonly title: string;
}

export const LOGO = 'logo';

export function coverView(data: DocumentData, hasLogo: boolean, { words }: ViewContext): CoverView {
  const texts = {
    code: data.code,
    version: data.version,
    effectiveDate: data.effectiveDate,
    reviewBy: data.reviewBy,
    status: data.status ? words.status(data.status) : undefined,
    classification: data.classification,
  };
  return {
    company: authorText(data.company),
    title: authorText(data.title),
    lines: Object.entries(texts).flatMap(([key, text]) =>
      text ? [{ name: words.label(`handbook.${key}`), text: authorText(text) }] : [],
    ),
    colon: words.label('colon'),
    logo: hasLogo ? LOGO : '',
  };
}

/** The tables of who approved, and of what changed from version to version. */
export interface ApprovalsView {
  readonly approvals: readonly Record<keyof Approval, string>[];
  readonly revisions: readonly Record<keyof Revision, string>[];
}

/** Undefined when there is neither. */
export function approvalsView({ approvals, revisions }: HandbookDocument): ApprovalsView | undefined {
  if (!approvals?.length && !revisions?.length) return undefined;
  return {
    approvals: (approvals ?? []).map(({ role = '', name = '', title = '', date = '' }) => ({
      role: authorText(role),
      name: authorText(name),
      title: authorText(title),
      date: authorText(date),
    })),
    revisions: (revisions ?? []).map(({ version = '', date = '', author = '', changes = '' }) => ({
      version: authorText(version),
      date: authorText(date),
      author: authorText(author),
      changes: authorText(changes),
    })),
  };
}

export function prefaceView(
  { preface }: HandbookDocument,
  context: ViewContext,
): { readonly body: SectionBody } | undefined {
  return preface ? { body: sectionBody(preface, context) } : undefined;
}
