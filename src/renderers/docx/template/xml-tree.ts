import { escapeXml, XML_DECLARATION } from '../package/xml.ts';

/** An element of XML that somebody else wrote. Names keep their prefixes; comments and instructions are gone. */
export interface XmlElement {
  name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What is no well-formed XML, or more than we take. */
export class XmlFault extends Error {}

const DEEPEST = 256;
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>!?"'=<]+)((?:\s+[^\s=/>"'<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));|&/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML strictly: a document type, and with it entities of the author's making, is a fault like any other.
 *
 * @throws XmlFault
 */
export function parseTree(xml: string): XmlElement {
  const open: XmlElement[] = [{ name: '', attributes: new Map(), children: [] }];
  TOKEN.lastIndex = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (TOKEN.lastIndex < xml.length) {
    const token = TOKEN.exec(xml);
    if (!token) throw new XmlFault('no XML');
    take(open, token);
    if (open.length > DEEPEST) throw new XmlFault('too deep');
  }
  const [document] = open;
  const roots = document?.children.filter((node) => typeof node !== 'string') ?? [];
  const [root] = roots;
  if (open.length !== 1 || !root || roots.length > 1) throw new XmlFault('not one element');
  return root;
}

function take(open: XmlElement[], token: RegExpExecArray): void {
  const [, data, isEnd, name, attributes = '', isEmpty, text] = token;
  const parent = open.at(-1);
  if (!parent) throw new XmlFault('no element is open');
  if (data !== undefined) parent.children.push(data);
  else if (text !== undefined) parent.children.push(decoded(text));
  else if (name === undefined) return;
  else if (isEnd) {
    if (parent.name !== name || open.length === 1) throw new XmlFault(name);
    open.pop();
  } else {
    const element: XmlElement = { name, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (!isEmpty) open.push(element);
  }
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new XmlFault(name);
    attributes.set(name, decoded(double ?? single ?? ''));
  }
  return attributes;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    if (!(code > 0 && code <= 0x10ffff)) throw new XmlFault(entity);
    return String.fromCodePoint(code);
  });
}

/** The element as XML. */
export function xmlOf(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = [...node.attributes]
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
    .join('');
  const content = node.children.map(xmlOf).join('');
  return content === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content}</${node.name}>`;
}

/** Line breaks in attributes would be read as spaces. */
const attributeText = (value: string): string =>
  escapeXml(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

export const documentOf = (root: XmlElement): string => XML_DECLARATION + xmlOf(root);

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((node): node is XmlElement => typeof node !== 'string');

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** All elements below, the element itself first. */
export function* walk(element: XmlElement): Iterable<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* walk(child);
}

/** Takes elements out, at any depth. */
export function prune(element: XmlElement, isUnwanted: (element: XmlElement) => boolean): void {
  element.children = element.children.filter((node) => typeof node === 'string' || !isUnwanted(node));
  for (const child of elementsOf(element)) prune(child, isUnwanted);
}

/** `w:val` of a child, as most of Word's properties are written. */
export const valOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes.get('w:val');

/** A property that is on when it is there, unless it says otherwise. */
export function flagOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childNamed(element, name);
  return child && !['0', 'false', 'off'].includes(child.attributes.get('w:val') ?? '');
}
