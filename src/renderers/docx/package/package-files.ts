import type { BookletInfo } from '../../../booklet/booklet.ts';
import { documentTag } from '../styles/look.ts';
import { PICTURE_TYPES } from '../template/template-part.ts';
import type { TemplatePicture } from '../template/word-template.ts';
import { fillFields } from './info-fields.ts';
import type { Media } from './media.ts';
import type { PackagePart } from './package-part.ts';
import type { Skeleton } from './skeleton.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';
import type { Deflated, ZipEntry } from './zip.ts';

/** What has been written beside the skeleton. */
export interface Written {
  readonly info: BookletInfo;
  readonly date: Date;
  /** The main document. */
  readonly body: Deflated;
  readonly numbering: string;
  readonly headers: readonly PackagePart[];
  readonly media: Media;
  /** Pictures of charts by path. */
  readonly charts: ReadonlyMap<string, Uint8Array>;
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The files of the package: the skeleton's, with ours put in, in a fixed order and without a trace of the clock. */
export function packageFiles({ files }: Skeleton, written: Written): readonly ZipEntry[] {
  const texts = new Map<string, string>();
  const edit = (path: string, change: (xml: string) => string): void => {
    texts.set(path, change(texts.get(path) ?? Buffer.from(files.get(path) ?? []).toString('utf8')));
  };
  edit('docProps/core.xml', (xml) => coreProperties(xml, written));
  edit('docProps/custom.xml', (xml) => customProperties(xml, written.info));
  edit('docProps/app.xml', () => appProperties(written.info));
  edit(RELATIONSHIPS, (xml) => relationships(xml, written));
  edit(CONTENT_TYPES, (xml) => contentTypes(xml, written.headers));
  texts.set('word/numbering.xml', written.numbering);
  for (const { path, target, xml, pictures } of written.headers) {
    texts.set(path, xml);
    if (pictures.length > 0) texts.set(`word/_rels/${target}.rels`, pictureRelationships(pictures));
  }
  const pictures = written.headers.flatMap((part) => part.pictures);
  const contents = new Map<string, ZipEntry['content']>([
    ...files,
    ...written.media.files,
    ...written.charts,
    ...pictures.map(({ name, bytes }) => [`word/media/${name}`, bytes] as const),
    ...[...texts].map(([path, text]) => [path, Buffer.from(text, 'utf8')] as const),
    ['word/document.xml', written.body],
  ]);
  return [...contents.keys()]
    .sort(byPath)
    .map((path) => ({ path, content: contents.get(path) ?? new Uint8Array() }));
}

/** The list of types comes first, as readers that sniff expect it. */
function byPath(a: string, b: string): number {
  if (a === CONTENT_TYPES || b === CONTENT_TYPES) return a === CONTENT_TYPES ? -1 : 1;
  return a < b ? -1 : 1;
}

function coreProperties(xml: string, { date, info }: Written): string {
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return fillFields(xml, info)
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
    .replace(
      '</cp:coreProperties>',
      `<dc:language>${documentTag(info.language)}</dc:language></cp:coreProperties>`,
    );
}

/** Properties without a value are left out. */
function customProperties(xml: string, info: BookletInfo): string {
  return fillFields(xml, info).replace(/<property [^>]*><vt:lpwstr><\/vt:lpwstr><\/property>/g, '');
}

function appProperties({ company }: BookletInfo): string {
  return `${XML_DECLARATION}<Properties xmlns="${OFFICE}/extended-properties"><Application>jd</Application><Company>${escapeXml(company)}</Company></Properties>`;
}

const IS_PAGE_PART = /\/(?:header|footer)\d+\.xml|Target="(?:header|footer)\d+\.xml/;

function relationships(xml: string, { headers, media }: Written): string {
  const added = [
    ...headers.map(({ id, kind, target }) => ({ id, type: `${OFFICE}/relationships/${kind}`, target })),
    ...media.relationships,
  ].map(({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return withoutPageParts(xml, 'Relationship').replace(
    '</Relationships>',
    `${added.join('')}</Relationships>`,
  );
}

const pictureRelationships = (pictures: readonly TemplatePicture[]): string => {
  const entries = pictures.map(
    ({ id, name }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${OFFICE}/relationships/image" Target="media/${name}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entries.join('')}</Relationships>`;
};

function contentTypes(xml: string, headers: readonly PackagePart[]): string {
  const added = headers.map(
    ({ path, kind }) => `<Override ContentType="${WORD}.${kind}+xml" PartName="/${path}"/>`,
  );
  const extensions = headers.flatMap(({ pictures }) => pictures.map(({ name }) => extensionOf(name)));
  const unknown = [...new Set(extensions)].filter((extension) => !xml.includes(`Extension="${extension}"`));
  const defaults = unknown.map(
    (extension) => `<Default ContentType="${PICTURE_TYPES[extension]}" Extension="${extension}"/>`,
  );
  return withoutPageParts(xml, 'Override')
    .replace(/<Types [^>]*>/, (start) => start + defaults.join(''))
    .replace('</Types>', `${added.join('')}</Types>`);
}

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** Takes out what the skeleton says of its own headers and footers. */
function withoutPageParts(xml: string, element: string): string {
  return xml.replace(new RegExp(`<${element} [^>]*/>`, 'g'), (entry) =>
    IS_PAGE_PART.test(entry) ? '' : entry,
  );
}
