import { customNames } from '../styles/style-names.ts';
import type { StyleId } from '../styles/text-styles.ts';
import { tableStyleNames } from '../tables/table-style.ts';

type Named = StyleId | 'Hyperlink' | 'Emphasis' | 'DefaultParagraphFont' | 'TableNormal' | 'NoList';

/**
 * Names by which programs call Word's built-in styles: Word always writes the English one, WPS and LibreOffice also what
 * their reader sees.
 */
const NAMES: { readonly [I in Named]?: readonly string[] } = {
  Normal: ['normal', '正文', '內文', '표준'],
  BodyText: ['bodytext', 'textbody', '正文文本', '本文', '본문'],
  Title: ['title', '标题', '標題', '제목'],
  Caption: ['caption', '题注', '標號', '캡션'],
  TOCHeading: ['tocheading', 'contentsheading', 'toc标题', 'toc標題', 'toc제목'],
  Header: ['header', '页眉', '頁首', '머리글'],
  Footer: ['footer', '页脚', '頁尾', '바닥글'],
  Hyperlink: ['hyperlink', 'internetlink', '超链接', '超連結', '하이퍼링크'],
  Emphasis: ['emphasis', '强调', '強調', '강조'],
  DefaultParagraphFont: ['defaultparagraphfont', '默认段落字体', '預設段落字型', '기본단락글꼴'],
  TableNormal: ['normaltable', '普通表格', '表格內文', '표준표'],
  NoList: ['nolist', '无列表', '無清單', '목록없음'],
};

const HEADINGS = ['heading', '标题', '標題', '제목'];
const CONTENTS = ['toc', 'contents', '目录', '目錄', '목차'];

/** Compared without case and spaces. */
const plain = (name: string): string => name.toLowerCase().replace(/\s/g, '');

/** Our ids by the names that styles may have; a document of ours that somebody has changed is a template too. */
const byName = new Map<string, string>([
  ...customNames().map(([name, id]) => [plain(name), id] as const),
  ...tableStyleNames().map(([name, id]) => [plain(name), id] as const),
  ...Object.entries(NAMES).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    HEADINGS.map((word) => [`${word}${level}`, `Heading${level}`] as const),
  ),
  ...[1, 2, 3].flatMap((level) => CONTENTS.map((word) => [`${word}${level}`, `TOC${level}`] as const)),
]);

const TYPES: Readonly<Record<string, string>> = {
  Hyperlink: 'character',
  Emphasis: 'character',
  DefaultParagraphFont: 'character',
  NoList: 'numbering',
  TableNormal: 'table',
  ...Object.fromEntries(tableStyleNames().map(([, id]) => [id, 'table'])),
};

/** Our id for the style that is called so; undefined for a company's own styles. */
export function sharedStyle(name: string, type: string): string | undefined {
  const id = byName.get(plain(name));
  return id !== undefined && type === (TYPES[id] ?? 'paragraph') ? id : undefined;
}
