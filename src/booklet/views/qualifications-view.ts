import type { Position } from '../../org/organisation.ts';
import { LINE_BREAK } from '../html/inline-buffer.ts';
import type { ItemView, ViewContext } from './item-view.ts';
import { QUALIFICATIONS } from './position-view.ts';
import { groupedSection, type SectionBody } from './section-view.ts';
import { column, linkCell, numberCell, type Table, textCell } from './table.ts';

/** 任职资格一览表: every post with what it asks for, by category. Undefined when no post asks for anything. */
export function qualificationsView(positions: readonly Position[], context: ViewContext): Table | undefined {
  const { words, links } = context;
  const asked = positions.map((position) => askedOf(position, context));
  const keys = [GENERAL, ...QUALIFICATIONS].filter((key) => asked.some((one) => one.has(key)));
  if (keys.length === 0) return undefined;
  return {
    title: words.label('qualifications'),
    note: '',
    columns: [
      column(words.label('grid.number'), 6, { isCentred: true }),
      column(words.label('table.department'), 12),
      column(words.label('table.position'), 12),
      ...keys.map((key) =>
        column(
          key === GENERAL ? words.label('position.qualifications') : words.label(`qualifications.${key}`),
          shareOf(asked.map((one) => one.get(key) ?? '')),
        ),
      ),
    ],
    rows: positions.map((position, index) => ({
      weight: 'plain',
      cells: [
        numberCell(index + 1),
        linkCell(position.departments.slice(0, 1).map((home) => links.department(home))),
        linkCell(links.list([position], position.departments[0])),
        ...keys.map((key) => textCell(asked[index]?.get(key) ?? '')),
      ],
    })),
  };
}

/** What stands under no category. */
const GENERAL = 'general';

function askedOf({ document }: Position, context: ViewContext): Map<string, string> {
  const place = { key: 'qualifications', title: '' };
  const section = groupedSection(place, document.qualifications, QUALIFICATIONS, context);
  const asked = new Map<string, string>();
  const put = (key: string, body: SectionBody) => {
    const lines = linesOf(body);
    if (lines.length > 0) asked.set(key, lines.join(LINE_BREAK));
  };
  if (!section) return asked;
  put(GENERAL, { ...section.body, groups: [] });
  for (const { key, body } of section.body.groups) put(key, body);
  return asked;
}

function linesOf({ intro, items, notes }: SectionBody): string[] {
  const lines = items.flatMap(linesOfItem);
  const numbered = lines.length > 1 && items.length === lines.length;
  return [
    intro,
    ...lines.map((line, index) => (numbered ? `${index + 1}. ${line}` : line)),
    ...notes.map(({ mark, text }) => mark + text),
  ].filter((line) => line !== '');
}

function linesOfItem({ head, colon, text, details, items }: ItemView): string[] {
  const said = details.map(({ before, name, text: detail }) => before + name + detail).join('');
  return [head + colon + text, said, ...items.flatMap(linesOfItem)].filter((line) => line !== '');
}

const NARROWEST = 11;
const WIDEST = 30;

/** Long texts get wider columns, but not in proportion: a paragraph is better tall than wide. */
function shareOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(Math.sqrt(longest) * 2.6)));
}
