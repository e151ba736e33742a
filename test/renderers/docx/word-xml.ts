/** A reader of WordprocessingML for tests: enough of XML to walk what the renderer writes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`Unknown entity ${whole}`);
    return character;
  });

/** Parses well-formed XML; throws on anything else. */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    take(match, stack);
  }
  if (stack.length !== 1) throw new Error(`Not closed: ${stack.at(-1)?.name}`);
  const [element] = root.children;
  if (!element) throw new Error('Empty document');
  return element;
}

function take([, close, name, attributes, empty, text]: RegExpExecArray, stack: XmlNode[]): void {
  const parent = stack.at(-1);
  if (!parent) throw new Error('Closed too often');
  if (text !== undefined) {
    parent.text += decode(text);
    return;
  }
  if (name === undefined) return;
  if (close) {
    if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    stack.pop();
    return;
  }
  const pairs = [...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
    key,
    decode(value),
  ]);
  const node: XmlNode = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
  parent.children.push(node);
  if (!empty) stack.push(node);
}

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((candidate) => candidate.name === name);

export const value = (node: XmlNode | undefined): string | undefined => node?.attributes['w:val'];

/** All elements of a name, in document order, also inside each other; `except` is not entered. */
export function findAll(node: XmlNode, name: string, except: readonly string[] = []): XmlNode[] {
  return node.children.flatMap((candidate) => {
    if (except.includes(candidate.name)) return [];
    const inside = findAll(candidate, name, except);
    return candidate.name === name ? [candidate, ...inside] : inside;
  });
}
