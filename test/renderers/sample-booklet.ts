/**
 * A booklet that a composer could have made, with every kind of Block, every scheme of numbers and the content that
 * renderers trip over. Renderers' tests draw it in four languages and two styles of numbering.
 */
import type { Block } from '../../src/booklet/blocks.ts';
import type { Booklet, OutlineEntry, Part } from '../../src/booklet/booklet.ts';
import { numberingStyles } from '../../src/booklet/numbering-styles.ts';
import type { Language, NumberingStyle } from '../../src/schema/types.generated.ts';
import { type Sample, SampleLabels } from './sample-labels.ts';
import { backMatter, departmentParts, frontMatter } from './sample-parts.ts';
import { SAMPLE_WORDS } from './sample-words.ts';

export interface SampleOptions {
  readonly language?: Language;
  readonly numbering?: NumberingStyle;
  readonly draft?: boolean;
  /** Departments of five positions each. */
  readonly departments?: number;
}

/** The sample as a renderer receives it. The same options give the same booklet. */
export function sampleBooklet(options: SampleOptions = {}): Booklet {
  const { language = 'zh-CN', numbering = 'chinese', draft = false, departments = 2 } = options;
  const words = SAMPLE_WORDS[language];
  const styles = numberingStyles(language, numbering);
  const parts = composeParts({ words, labels: new SampleLabels(styles) }, departments);
  return {
    language,
    title: words.title,
    company: words.company,
    code: 'HB-2026-01',
    version: '3.1',
    classification: language === 'en' ? 'Internal' : '内部',
    date: '2026-01-01',
    draft,
    outline: outlineOf(parts),
    words: {
      pageOf: words.pageOf,
      contents: words.contents,
      draft: words.draft,
      continued: words.continued,
    },
    numbering: styles,
    parts: () => parts,
  };
}

function composeParts(sample: Sample, departments: number): readonly Part[] {
  const parts = [...frontMatter(sample)];
  for (let index = 0; index < departments; index += 1) parts.push(...departmentParts(sample, index));
  parts.push(...backMatter(sample, departments));
  return parts;
}

function outlineOf(parts: readonly Part[]): readonly OutlineEntry[] {
  return parts.flatMap((part) => part.blocks.flatMap(entryOf));
}

function entryOf(block: Block): readonly OutlineEntry[] {
  if (block.kind !== 'heading' || block.level > 2) return [];
  const text = block.text.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  return [{ id: block.id, level: block.level === 1 ? 1 : 2, label: block.label?.text ?? '', text }];
}
