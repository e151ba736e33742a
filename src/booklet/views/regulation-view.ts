import type { Regulation } from '../../org/organisation.ts';
import { authorText } from './author-text.ts';
import type { ViewContext } from './item-view.ts';
import { type SectionBody, type SectionView, sectionBody, sectionView } from './section-view.ts';
import type { Sheet } from './sheet-view.ts';
import { Facts } from './unit-facts.ts';
import { type UnitView, unitView } from './unit-view.ts';

/** A regulation (制度): articles that run on through its chapters, with what stands before and after them. */
export interface RegulationView extends UnitView {
  /** Purpose and scope. */
  readonly before: readonly SectionView[];
  readonly preamble: SectionBody;
  readonly chapters: readonly { readonly title: string; readonly body: SectionBody }[];
  readonly articles: SectionBody;
  /** Articles outside chapters need a heading where others stand around them. */
  readonly articlesTitle: string;
  /** Annexes and sections of the author's own. */
  readonly after: readonly SectionView[];
}

export function regulationView(regulation: Regulation, context: ViewContext, sheet: Sheet): RegulationView {
  const { document } = regulation;
  const { words, links } = context;
  const facts = new Facts('regulation', context);
  facts.text('code', document.code);
  facts.namesIfAny('department', links.list(regulation.departments), document.department);
  facts.control(document);
  const section = (key: 'purpose' | 'scope' | 'annexes') =>
    sectionView(key, words.label(`regulation.${key}`), document[key], context);
  const hasHeadings = Boolean(document.purpose ?? document.scope ?? document.chapters?.length);
  const own = (document.sections ?? []).map((one) =>
    sectionView('sections', authorText(one.title), one, context),
  );
  return {
    ...unitView(regulation, { facts: facts.pairs, sections: [], signatures: [] }, context, sheet),
    before: [section('purpose'), section('scope')].filter((one) => one !== undefined),
    preamble: sectionBody(document.preamble, context),
    chapters: (document.chapters ?? []).map((chapter) => ({
      title: authorText(chapter.title),
      body: sectionBody(chapter.articles, context),
    })),
    articles: sectionBody(document.articles, context),
    articlesTitle: hasHeadings && document.articles ? words.label('regulation.articles') : '',
    after: [section('annexes'), ...own].filter((one) => one !== undefined),
  };
}
