import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** A pixel. */
export const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const picture = (id: string): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="90" name="Logo"><a:hlinkClick r:id="rIdWeb"/></wp:docPr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="90" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** Styles as WPS writes them: ids that are numbers, names in Chinese, headings with numbers of their own. */
const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="仿宋"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="正文"/><w:pPr><w:ind w:firstLineChars="200" w:firstLine="480"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 1"/><w:basedOn w:val="1"/><w:next w:val="1"/><w:link w:val="9"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:ind w:left="432" w:hanging="432"/><w:pageBreakBefore/></w:pPr><w:rPr><w:color w:val="C00000"/><w:b/><w:sz w:val="40"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="9"><w:name w:val="标题 1 字符"/><w:link w:val="2"/></w:style>
<w:style w:type="paragraph" w:styleId="5"><w:name w:val="页眉"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="FormText"><w:name w:val="公司落款"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="3"><w:name w:val="Normal Table"/></w:style>
</w:styles>`;

const HEADER = `<w:hdr ${W} ${R} ${DRAWING}><w:p><w:pPr><w:pStyle w:val="5"/></w:pPr>${picture('rId1')}${picture('rIdGone')}<w:bookmarkStart w:id="0" w:name="x"/><w:bookmarkEnd w:id="0"/><w:hyperlink r:id="rIdWeb"><w:r><w:t>某某集团 &amp; 子公司</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE "http://example.com/a.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

const relationships = (entries: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"${mode}/>`;

/** The parts of a company's document by path, as text or bytes. */
export const companyParts = (): Record<string, string | Uint8Array> => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
  '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'word/document.xml')]),
  'word/document.xml': `<w:document ${W} ${R}><w:body><w:p><w:r><w:t>机密：不得外传的旧内容</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships([
    relation('rId1', 'styles', 'styles.xml'),
    relation('rId3', 'header', 'header1.xml'),
  ]),
  'word/styles.xml': STYLES,
  'word/header1.xml': HEADER,
  'word/_rels/header1.xml.rels': relationships([
    relation('rId1', 'image', 'media/logo.png'),
    relation('rIdWeb', 'hyperlink', 'http://example.com/', ' TargetMode="External"'),
    relation('rIdGone', 'image', '../../../etc/passwd'),
  ]),
  'word/media/logo.png': LOGO,
});

export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

/** The company's document with parts changed; `undefined` takes one out. */
export function companyFile(changes: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const parts = companyParts();
  for (const [path, part] of Object.entries(changes)) {
    if (part === undefined) delete parts[path];
    else parts[path] = part;
  }
  return packed(parts);
}
