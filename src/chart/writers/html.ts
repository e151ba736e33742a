import type { ChartPage } from '../page.ts';
import { sceneToSvg } from './svg.ts';
import { escapeXml } from './xml.ts';

/**
 * A page of the web with all pages of a chart, one after another: stubs and lines of superiors lead to them. Nothing is fetched and
 * nothing runs in it. Printed, each page of the chart is a sheet.
 */
export function pagesToHtml(pages: readonly ChartPage[], { title, language }: HtmlTexts): string {
  const [first] = pages;
  const anchors = new Set(pages.map(({ anchor }) => anchor));
  const sheet =
    first === undefined ? '' : `@page{size:${first.scene.width}pt ${first.scene.height}pt;margin:0}`;
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}${sheet}</style>`,
    '</head>',
    '<body>',
    ...(pages.length > 1 ? [contents(pages)] : []),
    ...pages.map((page) => section(page, anchors)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export interface HtmlTexts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

const STYLE = [
  'body{margin:0;background:#e9edf1;font-family:sans-serif;color:#16304d}',
  'nav{max-width:70rem;margin:0 auto;padding:1rem 1rem 0}',
  'nav ol{columns:14rem;margin:0;padding:0 0 0 2.4em}',
  'nav a{color:inherit}',
  'section{margin:1rem auto;width:fit-content;max-width:100%;background:#fff;box-shadow:0 1px 4px #0003}',
  'section:target{outline:2px solid #7c95b1}',
  'svg{display:block;max-width:100%;height:auto}',
  'a:focus-visible{outline:2px solid #1f3b5b}',
  'a:hover rect,a:hover path{stroke-width:1.5}',
  '@media print{body{background:none}nav{display:none}section{margin:0;box-shadow:none;outline:0!important;break-after:page}section:last-child{break-after:auto}}',
].join('');

function contents(pages: readonly ChartPage[]): string {
  const entries = pages.map(
    ({ anchor, title }) => `<li><a href="#${encodeURI(anchor)}">${escapeXml(title)}</a></li>`,
  );
  return `<nav><ol>\n${entries.join('\n')}\n</ol></nav>`;
}

function section({ anchor, scene }: ChartPage, anchors: ReadonlySet<string>): string {
  const href = (target: string) => (anchors.has(target) ? `#${encodeURI(target)}` : undefined);
  return `<section id="${escapeXml(anchor)}">\n${sceneToSvg(scene, { href })}</section>`;
}
