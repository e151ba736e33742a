import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../../../src/renderers/docx/template/open-package.ts';
import { readTemplate } from '../../../../src/renderers/docx/template/read-template.ts';
import { themeOfTemplate } from '../../../../src/renderers/docx/template/template-theme.ts';
import { xmlOf } from '../../../../src/renderers/docx/template/xml-tree.ts';
import { loadTheme } from '../reading.ts';
import { companyFile, companyParts, LOGO, packed } from './company-file.ts';

function faultOf(bytes: Uint8Array): string {
  try {
    readTemplate(bytes);
    return 'none';
  } catch (thrown) {
    if (thrown instanceof TemplateError) return thrown.fault;
    throw thrown;
  }
}

describe('a company’s document', () => {
  it('gives its styles under our ids, whatever the program called them', () => {
    const { styles, own } = readTemplate(companyFile());
    const xml = xmlOf(styles);
    expect([...own]).toEqual(['Normal', 'Heading1', 'Header', 'TableNormal']);
    expect(xml).toContain('w:styleId="Heading1"><w:name w:val="标题 1"/><w:basedOn w:val="Normal"/>');
    expect(xml).toContain('<w:link w:val="Own9"/>');
    // A style of the company's that has our id by chance stands beside ours.
    expect(xml).toContain('w:styleId="OwnFormText"');
    expect(xml).not.toContain('w:numId');
    expect(xml).not.toContain('w:hanging');
  });

  it('gives its header with its picture, and nothing that leads out of the file', () => {
    const { headers, footers } = readTemplate(companyFile());
    const xml = headers.default?.xml ?? '';
    expect(headers.default?.pictures).toEqual([
      { id: 'rId1', name: 'template-logo.png', bytes: new Uint8Array(LOGO) },
    ]);
    expect(xml).toContain('<w:pStyle w:val="Header"/>');
    expect(xml).toContain('某某集团 &amp; 子公司');
    expect(xml.match(/<w:drawing>/g)).toHaveLength(1);
    for (const leak of ['example.com', 'rIdWeb', 'rIdGone', 'INCLUDEPICTURE', 'bookmark']) {
      expect(xml).not.toContain(leak);
    }
    expect(footers).toEqual({});
  });

  it('gives page and margins, also when its last page lies on its side', () => {
    const { page } = readTemplate(companyFile());
    expect(page).toMatchObject({ width: 11_906, height: 16_838, top: 2098, left: 1588, header: 851 });
    const document = String(companyParts()['word/document.xml']);
    const turned = document.replace(
      'w:w="11906" w:h="16838"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
    );
    expect(readTemplate(companyFile({ 'word/document.xml': turned })).page).toMatchObject({
      width: 11_906,
      height: 16_838,
    });
  });

  it('says how other formats may look like it', () => {
    const theme = themeOfTemplate(readTemplate(companyFile()), loadTheme('classic'));
    expect(theme.page.margins).toEqual({ top: 37, right: 26, bottom: 35, left: 28 });
    expect(theme.fonts.body).toMatchObject({ latin: 'Calibri', face: 'serif', bold: false });
    expect(theme.fonts.body.eastAsia.ko).toBe('仿宋');
    expect(theme.sizes.body).toBe(12);
    expect(theme.sizes.headings[0]).toBe(20);
    expect(theme.colors.heading).toBe('#c00000');
  });
});

describe('a document of one part', () => {
  it('gives its page, and no styles', () => {
    const { headers, page, own } = readTemplate(
      companyFile({
        'word/_rels/document.xml.rels': undefined,
        'word/styles.xml': undefined,
        'word/header1.xml': undefined,
      }),
    );
    expect([...own]).toEqual([]);
    expect(headers).toEqual({});
    expect(page.width).toBe(11_906);
  });
});

describe('a file that is no template', () => {
  const types = String(companyParts()['[Content_Types].xml']);
  const document = String(companyParts()['word/document.xml']);

  it.each([
    ['no-document', Buffer.from('plain text')],
    ['no-document', zipSync({ 'a.txt': Buffer.from('a') })],
    [
      'no-document',
      companyFile({ '[Content_Types].xml': types.replace('wordprocessingml', 'spreadsheetml') }),
    ],
    ['old-format', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    [
      'encrypted',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    [
      'macros',
      companyFile({ '[Content_Types].xml': types.replace('document.main', 'document.macroEnabled.main') }),
    ],
    [
      'strict',
      companyFile({
        'word/document.xml': document.replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      }),
    ],
    ['damaged', companyFile({ 'word/styles.xml': undefined })],
    ['damaged', companyFile({ 'word/styles.xml': '<w:styles>' })],
    ['damaged', companyFile({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${document}` })],
    ['no-document', companyFile().slice(0, -300)],
  ])('is told as %s', (fault, bytes) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('is told as too large before it is unpacked', () => {
    const zeros = new Uint8Array(31_000_000);
    expect(faultOf(packed({ ...companyParts(), 'word/media/bomb.bin': zeros }))).toBe('too-large');
    const many = Object.fromEntries(Array.from({ length: 3100 }, (_, n) => [`x/${n}`, '']));
    expect(faultOf(packed({ ...companyParts(), ...many }))).toBe('too-large');
  });
});
