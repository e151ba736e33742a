/** An element of a small XML reader for tests. Throws where the text is not well-formed. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  /** Own character data. */
  text: string;
}

const TOKEN = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const stack = [root];
  let end = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(xml); token !== null; token = TOKEN.exec(xml)) {
    take(token, stack);
    end = TOKEN.lastIndex;
  }
  if (end !== xml.length) throw new Error(`not XML: ${xml.slice(end, end + 60)}`);
  if (stack.length !== 1) throw new Error(`${stack.at(-1)?.name} is not closed`);
  const [only] = root.children;
  if (only === undefined || root.children.length > 1) throw new Error('not one root');
  return only;
}

function take(
  [, closed, opened, attributes = '', empty, text = '']: RegExpExecArray,
  stack: Element[],
): void {
  const top = stack.at(-1);
  if (top === undefined) throw new Error('more is closed than was opened');
  if (closed !== undefined) {
    if (stack.pop()?.name !== closed) throw new Error(`</${closed}> closes ${top.name}`);
    return;
  }
  if (opened === undefined) {
    top.text += decoded(text);
    return;
  }
  const element: Element = { name: opened, attributes: attributesOf(attributes), children: [], text: '' };
  top.children.push(element);
  if (empty === '') stack.push(element);
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decoded(value)] as const,
  );
  const found = new Map(pairs);
  if (found.size !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return found;
}

function decoded(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text))
    throw new Error('a character XML has not');
  return text.replace(/&(\w+|#\d+);|&/g, (whole, name: string | undefined) => {
    const sign = name === undefined ? undefined : ENTITIES[name];
    if (sign === undefined) throw new Error(`not an entity: ${whole}`);
    return sign;
  });
}

/** The element and all below it, in order. */
export function elementsOf(root: Element): Element[] {
  return [root, ...root.children.flatMap(elementsOf)];
}
