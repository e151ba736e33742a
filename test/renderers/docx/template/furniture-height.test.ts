import { describe, expect, it } from 'vitest';
import { themeWithFurniture } from '../../../../src/renderers/docx/template/furniture-height.ts';
import { readTemplate } from '../../../../src/renderers/docx/template/read-template.ts';
import { themeOfTemplate } from '../../../../src/renderers/docx/template/template-theme.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { draw, loadTheme, part } from '../reading.ts';
import { companyFile, companyParts } from './company-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const header = (content: string): string => `<w:hdr ${W} ${WP}>${content}</w:hdr>`;
const line = (points: number, more = ''): string =>
  `<w:p><w:pPr>${more}<w:spacing w:before="0" w:after="0" w:line="${points * 20}" w:lineRule="exact"/></w:pPr></w:p>`;

/** Where the text of a page begins below the paper's edge, points; the margin is 104.9, the header begins at 42.55. */
function topWith(content: string): number {
  const template = readTemplate(companyFile({ 'word/header1.xml': header(content) }));
  const theme = themeOfTemplate(template, loadTheme('classic'));
  return (themeWithFurniture(theme, template, 'zh-CN').page.margins.top / 25.4) * 72;
}

describe('the room that a company’s header leaves', () => {
  it('is that of the margin where the header is no taller', () => {
    expect(topWith(line(20))).toBeCloseTo(104.9, 0);
    expect(topWith(line(20).repeat(3))).toBeCloseTo(104.9, 0);
  });

  it('begins below a taller header: paragraphs, larger type, rows of tables, pictures in the line', () => {
    expect(topWith(line(20).repeat(5))).toBeCloseTo(142.55, 1);
    const row = (content: string, told = '') => `<w:tr>${told}<w:tc>${content}</w:tc></w:tr>`;
    const told = '<w:trPr><w:trHeight w:val="1000"/></w:trPr>';
    expect(topWith(`<w:tbl>${row(line(10), told)}${row(line(30))}</w:tbl>${line(10)}`)).toBeCloseTo(
      132.55,
      1,
    );
    const picture =
      '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1270000"/></wp:inline></w:drawing></w:r>';
    expect(topWith(`<w:p>${picture}</w:p>`)).toBeCloseTo(142.55, 1);
    const large = '<w:r><w:rPr><w:sz w:val="144"/></w:rPr><w:t>公司</w:t></w:r>';
    expect(topWith(`<w:p>${large}</w:p>`)).toBeGreaterThan(120);
  });

  it('is not taken by frames and pictures beside the text, nor ever most of the paper', () => {
    expect(topWith(line(200, '<w:framePr w:w="100"/>'))).toBeCloseTo(104.9, 0);
    const beside =
      '<w:r><w:drawing><wp:anchor><wp:extent cx="1" cy="1270000"/></wp:anchor></w:drawing></w:r>';
    expect(topWith(`<w:p>${beside}</w:p>`)).toBeCloseTo(104.9, 0);
    expect(topWith(line(20).repeat(100))).toBeLessThan(340);
  });

  it('makes more pages, while the file keeps the company’s margins', async () => {
    const pagesWith = async (content: string) => {
      const template = readTemplate(companyFile({ 'word/header1.xml': header(content) }));
      const theme = themeOfTemplate(template, loadTheme('classic'));
      return draw(sampleBooklet(), theme, { template });
    };
    const [low, tall] = [await pagesWith(line(20)), await pagesWith(line(20).repeat(12))];
    expect(tall.pages).toBeGreaterThan(low.pages ?? 0);
    expect(part(tall, 'word/document.xml')).toContain('w:top="2098"');
    expect(companyParts()['word/document.xml']).toContain('w:top="2098"');
  });
});
