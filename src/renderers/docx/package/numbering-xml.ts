import type { LevelStyle } from '../../../booklet/blocks.ts';
import { cumulativeLevels, type Restart } from '../lists/list-counter.ts';
import { LIST_NAMES, type ListLevel, type ListName, type Lists } from '../lists/lists.ts';
import { indentXml } from './paragraph-xml.ts';
import { escapeXml, WORD_NAMESPACE, XML_DECLARATION } from './xml.ts';

/** `w:abstractNumId` and `w:numId` of a list are the same number, from 1. */
export const NUM_IDS = Object.fromEntries(LIST_NAMES.map((name, index) => [name, index + 1])) as {
  readonly [N in ListName]: number;
};

export const FIRST_RESTART = LIST_NAMES.length + 1;

/** `word/numbering.xml`: the lists, and a `w:num` for every place where counting starts again out of turn. */
export function numberingXml(lists: Lists, restarts: readonly Restart[]): string {
  const abstracts = LIST_NAMES.map((name) => abstractNum(NUM_IDS[name], lists[name]));
  const own = LIST_NAMES.map((name) => num(NUM_IDS[name], NUM_IDS[name], ''));
  const restarted = restarts.map(({ numId, list, level, start }) =>
    num(
      numId,
      NUM_IDS[list],
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
    ),
  );
  const content = [...abstracts, ...own, ...restarted].join('');
  return `${XML_DECLARATION}<w:numbering xmlns:w="${WORD_NAMESPACE}">${content}</w:numbering>`;
}

function num(numId: number, abstractId: number, overrides: string): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

function abstractNum(id: number, levels: readonly ListLevel[]): string {
  // Word tells lists of one template apart by these eight digits; any will do as long as they differ.
  const nsid = (0x4a440000 + id).toString(16).toUpperCase();
  const content = levels.map((level, index) => lvl(levels, level, index)).join('');
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${nsid}"/>${content}</w:abstractNum>`;
}

function lvl(levels: readonly ListLevel[], level: ListLevel, index: number): string {
  const linked = level.linked ? `<w:pStyle w:val="${level.linked}"/>` : '';
  const hint = '<w:rFonts w:hint="eastAsia"/>';
  const bold = level.bold ? '<w:b/><w:bCs/>' : '';
  return [
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${level.format}"/>${linked}`,
    suffixXml(level),
    `<w:lvlText w:val="${lvlText(levels, level.style, index)}${level.suffix === 'wide' ? WIDE : ''}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr>${indentXml(level)}</w:pPr><w:rPr>${hint}${bold}</w:rPr></w:lvl>`,
  ].join('');
}

const WIDE = '\u3000';

/** Word knows no wide blank: it is part of the number there. */
function suffixXml({ suffix }: ListLevel): string {
  if (suffix === 'tab') return '';
  return `<w:suff w:val="${suffix === 'wide' ? 'nothing' : suffix}"/>`;
}

function lvlText(levels: readonly ListLevel[], style: LevelStyle | undefined, index: number): string {
  if (!style) return '';
  if (style.counter === 'bullet') return escapeXml(style.before);
  const numbers = cumulativeLevels(levels, index).map((level) => `%${level + 1}`);
  return escapeXml(style.before) + numbers.join('.') + escapeXml(style.after);
}
