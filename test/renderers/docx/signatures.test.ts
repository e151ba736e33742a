import { expect, it } from 'vitest';
import { paragraph } from '../sample-blocks.ts';
import { sampleBooklet } from '../sample-booklet.ts';
import { draw, part } from './reading.ts';

it('lines to sign on have the type and the left edge of the sentence above them', async () => {
  const lines = ['任职人签字', '日期'].map((label) => ({ label, value: '' }));
  const blocks = [paragraph('本人已阅读。'), { kind: 'signatures', lines } as const];
  const role = { role: 'position', id: 'only', orientation: 'portrait', newPage: true } as const;
  const parts = () => [{ ...role, chapter: 'x', blocks }];
  const xml = part(await draw({ ...sampleBooklet(), outline: [], parts }), 'word/document.xml');
  const cells = xml.match(/<w:tc>.*?<\/w:tc>/g) ?? [];
  const labels = cells.filter((cell) => /任职人签字|日期/.test(cell));
  expect(labels).toHaveLength(2);
  for (const label of labels) {
    expect(label).toContain('<w:pStyle w:val="ListContinue"/>');
    expect(label).toContain('<w:tcMar><w:left w:w="0" w:type="dxa"/></w:tcMar>');
  }
  expect(cells.filter((cell) => cell.includes('<w:tcBorders><w:bottom '))).toHaveLength(2);
});
