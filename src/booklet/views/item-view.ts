import type { Item } from '../../schema/types.generated.ts';
import type { Words } from '../words.ts';
import { authorText } from './author-text.ts';
import type { Links } from './links.ts';

/** What views need beside the organisation. */
export interface ViewContext {
  readonly words: Words;
  readonly links: Links;
  readonly showHolders: boolean;
}

/** One duty, function, article …, ready for a template. Lists that have nothing are empty. */
export interface ItemView {
  /** Code and title, in bold before the text. */
  readonly head: string;
  /** Between head and text. */
  readonly colon: string;
  readonly text: string;
  readonly details: readonly Detail[];
  readonly branches: readonly BranchView[];
  readonly items: readonly ItemView[];
}

/** A labelled attribute of an item: `标准：` and what it says. */
interface Detail {
  readonly before: string;
  readonly name: string;
  readonly text: string;
  readonly target: string | undefined;
}

interface BranchView {
  readonly condition: string;
  /** Between the two. */
  readonly arrow: string;
  readonly action: string;
}

/** Attributes that can stand in a column of their own, or behind the text. */
export type Attribute = Exclude<keyof Item, 'title' | 'code' | 'text' | 'items' | 'branches'>;

const DETAILS: readonly Attribute[] = [
  'matter',
  'right',
  'limit',
  'target',
  'weight',
  'cycle',
  'role',
  'standard',
  'frequency',
  'deadline',
  'forms',
  'covers',
  'remark',
];

const NO_COLUMNS: ReadonlySet<Attribute> = new Set();
const ENDS_A_SENTENCE = /[。！？；;.!?：:]$/;

/** `columns` are shown elsewhere: they are left out of the details of this item and of those in it. */
export function itemView(
  item: Item,
  context: ViewContext,
  columns: ReadonlySet<Attribute> = NO_COLUMNS,
): ItemView {
  const { words } = context;
  const named = [item.code, item.title ?? item.matter].filter((part) => part !== undefined && part !== '');
  const hasTitle = Boolean(item.title ?? item.matter);
  const head = authorText(named.join(' '));
  const text = authorText(item.text ?? '');
  return {
    head,
    colon: head === '' || text === '' ? '' : hasTitle ? after(head, words) : ' ',
    text,
    details: details(item, context, columns),
    branches: (item.branches ?? []).map((branch) => ({
      condition:
        branch.if === undefined
          ? ''
          : words.label('branch.if') + words.label('colon') + authorText(branch.if),
      arrow: branch.if !== undefined && branch.then !== undefined ? ' → ' : '',
      action: authorText(branch.then ?? ''),
    })),
    items: itemViews(item.items, context),
  };
}

/** A colon, unless the title ends in punctuation of its own. */
const after = (head: string, words: Words) => (ENDS_A_SENTENCE.test(head) ? '' : words.label('colon'));

export function itemViews(items: readonly Item[] | undefined, context: ViewContext): ItemView[] {
  return (items ?? []).map((item) => itemView(item, context));
}

/** What the attribute says, as it is printed; empty when it is not there. */
export function attributeText(item: Item, attribute: Attribute, { words }: ViewContext): string {
  const value = item[attribute];
  if (value === undefined) return '';
  if (attribute === 'right') return authorText(words.right(String(value)));
  if (typeof value === 'number') return `${value}%`;
  return authorText(typeof value === 'string' ? value : value.join(words.label('separator')));
}

function details(item: Item, context: ViewContext, columns: ReadonlySet<Attribute>): Detail[] {
  const { words, links } = context;
  const found: Detail[] = [];
  for (const attribute of DETAILS) {
    if (columns.has(attribute) || item[attribute] === undefined) continue;
    if (attribute === 'matter' && item.title === undefined) continue;
    const text = attributeText(item, attribute, context);
    const last = found.at(-1);
    found.push({
      before:
        last === undefined ? '' : ENDS_A_SENTENCE.test(last.text) ? ' ' : words.label('detail-separator'),
      name: words.label(`item.${attribute}`) + words.label('colon'),
      text,
      target: attribute === 'role' ? links.targetOfName(text) : undefined,
    });
  }
  return found;
}
