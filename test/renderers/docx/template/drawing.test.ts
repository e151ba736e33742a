import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTemplate } from '../../../../src/renderers/docx/template/read-template.ts';
import { themeOfTemplate } from '../../../../src/renderers/docx/template/template-theme.ts';
import { sampleBooklet } from '../../sample-booklet.ts';
import { type Drawn, draw, loadTheme, paragraphsRead, part } from '../reading.ts';
import { SdkValidator } from '../sdk-validator.ts';
import { child, findAll, parseXml, value, type XmlNode } from '../word-xml.ts';
import { companyFile, companyParts } from './company-file.ts';

let folder = '';
let validator: SdkValidator;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jd-template-'));
  validator = await SdkValidator.start(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function drawIn(file: Uint8Array, draft = false): Promise<Drawn> {
  const template = readTemplate(file);
  const theme = themeOfTemplate(template, loadTheme('classic'));
  return draw(sampleBooklet({ draft }), theme, { template });
}

const styleOf = (drawn: Drawn, id: string): XmlNode | undefined =>
  findAll(parseXml(part(drawn, 'word/styles.xml')), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === id,
  );

describe('a Word file in a company’s template', () => {
  it('has the company’s headings, tied to our lists, and our styles for what the company has none', async () => {
    const drawn = await drawIn(companyFile());
    const heading = styleOf(drawn, 'Heading1');
    expect(value(child(child(heading, 'w:rPr'), 'w:color'))).toBe('C00000');
    const properties = child(heading, 'w:pPr');
    expect(value(child(child(properties, 'w:numPr'), 'w:numId'))).toBe('1');
    expect(value(child(properties, 'w:outlineLvl'))).toBe('0');
    expect(child(properties, 'w:pageBreakBefore')).toBeUndefined();
    const form = child(styleOf(drawn, 'FormText'), 'w:pPr');
    // The company's own text is indented; a form's is not.
    expect(child(form, 'w:ind')?.attributes['w:firstLineChars']).toBe('0');
    const ids = findAll(parseXml(part(drawn, 'word/styles.xml')), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the company’s paper and header on every page but the cover, and none of its text', async () => {
    const drawn = await drawIn(companyFile());
    const document = parseXml(part(drawn, 'word/document.xml'));
    const [cover, ...sections] = findAll(document, 'w:sectPr');
    expect(cover && child(cover, 'w:headerReference')).toBeUndefined();
    expect(child(cover, 'w:pgMar')?.attributes['w:top']).toBe('2098');
    for (const section of sections) {
      expect(child(section, 'w:headerReference')).toBeDefined();
      expect(child(section, 'w:footerReference')).toBeDefined();
    }
    const headers = Object.keys(drawn.files).filter((path) => /^word\/header\d+\.xml$/.test(path));
    expect(headers).toHaveLength(1);
    expect(part(drawn, headers[0] ?? '')).toContain('某某集团');
    expect(part(drawn, 'word/_rels/header1.xml.rels')).toContain('media/template-logo.png');
    expect(drawn.files['word/media/template-logo.png']).toBeDefined();
    for (const path of Object.keys(drawn.files)) expect(part(drawn, path)).not.toContain('机密');
  });

  it('says the same text with the same numbers as any other', async () => {
    const texts = (drawn: Drawn) => paragraphsRead(drawn).filter((text) => text !== '');
    expect(texts(await drawIn(companyFile()))).toEqual(texts(await draw(sampleBooklet())));
  });

  it('marks a draft in the company’s header, and tells left pages from right ones', async () => {
    const settings = `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>`;
    const relations = String(companyParts()['word/_rels/document.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>',
    );
    const drawn = await drawIn(
      companyFile({ 'word/settings.xml': settings, 'word/_rels/document.xml.rels': relations }),
      true,
    );
    const headers = Object.keys(drawn.files).filter((path) => /^word\/header\d+\.xml$/.test(path));
    for (const path of headers) expect(part(drawn, path)).toContain('string="草稿"');
    expect(part(drawn, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const [, section] = findAll(parseXml(part(drawn, 'word/document.xml')), 'w:sectPr');
    const pages = findAll(
      section ?? { name: '', attributes: {}, children: [], text: '' },
      'w:headerReference',
    );
    expect(pages.map(({ attributes }) => attributes['w:type'])).toEqual(['default', 'even']);
  });

  it.for([false, true])(
    'has nothing that the Open XML SDK objects to (draft: %s)',
    async (draft, { skip }) => {
      skip(!validator.isHere, 'the validator does not run here');
      const path = join(folder, `${draft}.docx`);
      writeFileSync(path, (await drawIn(companyFile(), draft)).file);
      expect(await validator.errorsOf(path)).toEqual([]);
    },
  );
});
