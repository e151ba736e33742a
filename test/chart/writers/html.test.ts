import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/chart/layout.ts';
import { pagesToHtml } from '../../../src/chart/writers/html.ts';
import { company, post, WORDS } from '../sample.ts';

const A4 = { words: WORDS, width: 842, height: 595, margin: 8 };
const TEXTS = { title: '启明公司组织架构图', language: 'zh-CN' };

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one);

describe('pagesToHtml', () => {
  const pages = layoutChart(company(300), A4);
  const html = pagesToHtml(pages, TEXTS);

  it('has a section for every page, and every link leads to one', () => {
    const sections = found(html, /<section id="([^"]+)">/g);
    expect(sections).toEqual(pages.map(({ anchor }) => anchor));
    const links = found(html, /<a href="#([^"]+)"/g);
    expect(links.length).toBeGreaterThan(pages.length * 2);
    expect(links.filter((link) => !sections.includes(link))).toEqual([]);
    expect(found(html, /<nav><ol>\n(?:<li>.*<\/li>\n?)*/g)).toHaveLength(1);
  });

  it('asks for nothing from elsewhere and runs nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|\son\w+=|src=|@import|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)/i);
  });

  it('prints a sheet a page', () => {
    const { width, height } = pages[0]?.scene ?? {};
    expect(html).toContain(`@page{size:${width}pt ${height}pt;margin:0}`);
    expect(html).toContain('<html lang="zh-CN">');
  });

  it('keeps what an author types from being markup, and leaves out the contents of one page', () => {
    const [page] = layoutChart({ title: '</title><script>', roots: [post('a', '</svg><script>')] }, A4);
    const hostile = pagesToHtml(page ? [page] : [], { title: '</title><script>', language: '"><script>' });
    expect(hostile).not.toContain('<script>');
    expect(hostile).not.toContain('<nav>');
  });

  it('is the same every time', () => {
    expect(pagesToHtml(layoutChart(company(300), A4), TEXTS)).toBe(html);
  });
});
