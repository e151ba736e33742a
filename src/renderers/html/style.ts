import type { BookletInfo } from '../../booklet/booklet.ts';
import { type FontRole, fontOf, headingRole, type Theme } from '../theme.ts';
import { fontStack, quoted } from './fonts.ts';

/** The page's style: the theme on the screen and on paper. Sizes are in rem, so that paper can set the base in points. */
export const styleSheet = (info: BookletInfo, theme: Theme): string =>
  [...screen(info, theme), ...tables(info, theme), ...print(info, theme), ...draft(info, theme)].join('\n');

/** A number or colour of the theme; anything else would leave the style sheet. */
const safe = (value: number | string): string => String(value).replace(/[^\w#.%-]/gu, '');

function screen(info: BookletInfo, theme: Theme): string[] {
  const { sizes, colors, leading } = theme;
  const family = (role: FontRole) => fontStack(fontOf(theme, role), info.language);
  const rem = (size: number) => `${Math.round((1000 * size) / sizes.body) / 1000}rem`;
  const ownFont = (level: number) => {
    const role = headingRole(level);
    return theme.fonts[role] ? `;font-family:${family(role)};font-weight:${weight(role)}` : '';
  };
  const weight = (role: FontRole) => (fontOf(theme, role).bold ? 700 : 400);
  return [
    'html{font-size:16px;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
    `body{margin:0;background:#fff;color:${safe(colors.text)};font-family:${family('body')};line-height:${safe(leading)};overflow-wrap:anywhere;line-break:strict;text-spacing-trim:normal;text-autospace:normal}`,
    info.language === 'ko' ? 'body{word-break:keep-all}' : '',
    info.language.startsWith('zh') ? 'p,li{text-align:justify}' : '',
    'main{max-width:52rem;margin:0 auto;padding:2rem 1.25rem 6rem}',
    '.landscape{overflow-x:auto}',
    'p{margin:0 0 .6em}.statement{margin-top:1.4em}',
    `a{color:${safe(colors.accent)};text-decoration:none}a:hover{text-decoration:underline}`,
    `h1,h2,h3,h4,h5,h6{font-family:${family('heading')};font-weight:${weight('heading')};color:${safe(colors.heading)};line-height:1.35;margin:1.4em 0 .6em;text-align:start}`,
    ...[1, 2, 3, 4, 5, 6].map((level) => {
      const size = sizes.headings[Math.min(level, 4) - 1] ?? sizes.body;
      return `.level-${level}{font-size:${rem(size)}${ownFont(level)}}`;
    }),
    `.level-1{padding-bottom:.3em;border-bottom:1px solid ${safe(colors.rule)}}`,
    '.new-page{margin-top:3.5rem}',
    '.cover{min-height:70vh;display:flex;flex-direction:column;justify-content:center;text-align:center}.cover p{text-align:center}',
    `.cover-title{font-family:${family('title')};font-weight:${weight('title')};font-size:${rem(sizes.cover)};margin:1em 0;text-align:center}`,
    `.cover-company{font-family:${family('title')};font-size:1.4rem}`,
    `.title{font-family:${family('heading')};font-weight:${weight('heading')};font-size:${rem(sizes.headings[1])};text-align:center}`,
    `.note,figcaption,.caption,caption{color:${safe(colors.muted)};font-size:${rem(sizes.small)}}`,
    'ol,ul{margin:0 0 .6em;padding:0;list-style:none}',
    'ul{list-style:disc;padding-inline-start:1.4em}',
    'ol>li{padding-inline-start:2em}',
    'li>ol,li>ul,td>ol,td>ul{margin-bottom:0}',
    'li>.number:first-child{display:inline-block;min-width:2em;margin-inline-start:-2em;text-align:start}',
    info.language.startsWith('zh')
      ? ''
      : 'li>.number:first-child{box-sizing:border-box;padding-inline-end:.4em}',
    '.contents li,.contents .number{padding:0;margin:0;min-width:0;text-align:start}.contents li li{padding-inline-start:2em}',
    'figure{margin:1em 0;text-align:center;overflow-x:auto}svg,img{max-width:100%;height:auto}',
    '.signatures{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1.2em 2em;margin:2em 0}',
    `.signatures div{display:flex;gap:.6em;align-items:end}.signatures dd{flex:1;margin:0;min-height:1.6em;border-bottom:1px solid ${safe(colors.rule)}}`,
  ].filter((rule) => rule !== '');
}

function tables(info: BookletInfo, { fonts, sizes, colors, table }: Theme): string[] {
  const size = Math.round((1000 * sizes.table) / sizes.body) / 1000;
  return [
    `table{width:100%;border-collapse:collapse;margin:.6em 0 1.2em;font-size:${size}rem;line-height:1.5}`,
    // Words stay whole: their columns take what they need from the others, and a table wider than its screen moves under it.
    'th,td{overflow-wrap:break-word}',
    '@media screen and (max-width:40rem){main{padding:1rem .75rem 4rem}main>section{overflow-x:auto}table{font-size:.8rem}}',
    // On a phone a head stays on its line and a column keeps some characters: tables of many columns move under the screen.
    '@media screen and (max-width:40rem){th{word-break:keep-all}td{min-width:2.5em}.grid:has(col:nth-child(5)){min-width:30rem}}',
    'caption{padding:.3em 0;text-align:center}',
    `th,td{border:${safe(table.inner)}pt solid ${safe(colors.rule)};padding:${safe(table.paddingY)}pt ${safe(table.paddingX)}pt;text-align:start;vertical-align:middle}`,
    'td>table:first-child{margin-top:0}td p:last-child,td ol:last-child,td ul:last-child,td table:last-child{margin-bottom:0}',
    `th{background:${safe(colors.labelFill)};font-family:${fontStack(fonts.label, info.language)};font-weight:${fonts.label.bold ? 700 : 400}}`,
    `.form,.grid{border:${safe(table.outer)}pt solid ${safe(colors.rule)}}`,
    '.form th,.center{text-align:center}.end{text-align:end}',
    '.plain th,.plain td{border:0;background:none}',
    '.vertical{display:inline-block;writing-mode:vertical-rl;text-orientation:mixed;letter-spacing:.04em;line-height:1.2;white-space:nowrap}',
  ];
}

function print(info: BookletInfo, { page, sizes, colors }: Theme): string[] {
  const { top, right, bottom, left } = page.margins;
  const margins = [top, right, bottom, left].map((side) => `${safe(side)}mm`).join(' ');
  const header = `content:${quoted(info.title)};color:${safe(colors.muted)};font-size:${safe(sizes.small)}pt`;
  const footer = `content:${pageNumber(info.words.pageOf)};font-size:${safe(sizes.small)}pt`;
  return [
    `@page{size:${safe(page.width)}mm ${safe(page.height)}mm;margin:${margins};@top-center{${header}}@bottom-center{${footer}}}`,
    `@page landscape{size:${safe(page.height)}mm ${safe(page.width)}mm}`,
    '@page :first{@top-center{content:""}@bottom-center{content:""}}',
    '@media print{',
    `html{font-size:${safe(sizes.body)}pt}`,
    'main{max-width:none;padding:0 1pt}a{color:inherit}',
    '.new-page{break-before:page;margin-top:0}.landscape{page:landscape;overflow:visible}.page-break{break-after:page}',
    '.cover{min-height:0;height:70vh}',
    'h1,h2,h3,h4,h5,h6,.title,caption{break-after:avoid;break-inside:avoid}',
    'p,li{orphans:2;widows:2}',
    'thead{display:table-header-group;break-inside:avoid}tr,figure,img,svg,.signatures{break-inside:avoid}.form tr{break-inside:auto}',
    'th,.vertical{print-color-adjust:exact;-webkit-print-color-adjust:exact}',
    'figure{overflow:visible}',
    '}',
  ];
}

/** `第{page}页 共{total}页` as CSS content. */
function pageNumber(words: string): string {
  const counters: { readonly [name: string]: string } = {
    '{page}': 'counter(page)',
    '{total}': 'counter(pages)',
  };
  return words
    .split(/(\{page\}|\{total\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => counters[piece] ?? quoted(piece))
    .join(' ');
}

/** The mark of a draft lies over every page, and over the screen. */
function draft({ draft, words, language }: BookletInfo, { fonts }: Theme): string[] {
  if (!draft) return [];
  const place =
    'position:fixed;inset:0;display:flex;align-items:center;justify-content:center;pointer-events:none;z-index:1';
  return [
    `body::before{content:${quoted(words.draft)};${place};font-family:${fontStack(fonts.title, language)};font-size:9rem;font-weight:${fonts.title.bold ? 700 : 400};color:#808080;opacity:.16;transform:rotate(-35deg)}`,
  ];
}
