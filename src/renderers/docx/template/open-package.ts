import { unzipSync } from 'fflate';
import type { TemplateFault } from './word-template.ts';
import { parseTree, type XmlElement, XmlFault } from './xml-tree.ts';

/** A file of Word's that cannot serve as a template, and why. */
export class TemplateError extends Error {
  readonly fault: TemplateFault;

  constructor(fault: TemplateFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Archives that promise more are not unpacked. */
const MOST_ENTRIES = 3000;
const LARGEST_ENTRY = 30_000_000;
const LARGEST_SUM = 100_000_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

export interface Relation {
  readonly id: string;
  /** The last word of its type: `image`, `header` … */
  readonly type: string;
  /** Path in the package; undefined when it leads out of it. */
  readonly path: string | undefined;
}

/**
 * A package of Office's, unpacked as far as it is asked for. What it says of its sizes is not believed: no entry gets more
 * memory than it announced, none may announce much. Nothing is written to the disk, so names can do no harm.
 */
export class OpenPackage {
  readonly #bytes: Uint8Array;
  readonly #names = new Set<string>();

  /** @throws TemplateError */
  constructor(bytes: Uint8Array) {
    if (OLE.every((byte, at) => bytes[at] === byte)) {
      throw new TemplateError(Buffer.from(bytes).includes(ENCRYPTED) ? 'encrypted' : 'old-format');
    }
    this.#bytes = bytes;
    let sum = 0;
    this.#unzip(({ name, originalSize }) => {
      sum += originalSize;
      this.#names.add(name);
      if (this.#names.size > MOST_ENTRIES || originalSize > LARGEST_ENTRY || sum > LARGEST_SUM) {
        throw new TemplateError('too-large');
      }
      return false;
    });
    if (!this.has('[Content_Types].xml')) throw new TemplateError('no-document');
  }

  has(path: string): boolean {
    return this.#names.has(path);
  }

  bytes(path: string): Uint8Array | undefined {
    return this.has(path) ? this.#unzip(({ name }) => name === path)[path] : undefined;
  }

  /** The part as a tree; undefined when the package has none. */
  tree(path: string): XmlElement | undefined {
    const bytes = this.bytes(path);
    if (!bytes) return undefined;
    try {
      return parseTree(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (thrown) {
      if (thrown instanceof XmlFault || thrown instanceof TypeError) throw new TemplateError('damaged');
      throw thrown;
    }
  }

  /** What a part refers to. */
  relations(path: string): readonly Relation[] {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const root = this.tree(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return (root?.children ?? []).flatMap((node) => {
      if (typeof node === 'string') return [];
      const { attributes } = node;
      const target = attributes.get('Target') ?? '';
      const isExternal = attributes.get('TargetMode') === 'External';
      return [
        {
          id: attributes.get('Id') ?? '',
          type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          path: isExternal ? undefined : this.#resolve(folder, target),
        },
      ];
    });
  }

  #resolve(folder: string, target: string): string | undefined {
    const parts: string[] = [];
    for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    const path = parts.join('/');
    return this.has(path) ? path : undefined;
  }

  #unzip(filter: (entry: { name: string; originalSize: number }) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.#bytes, { filter });
    } catch (thrown) {
      if (thrown instanceof TemplateError) throw thrown;
      throw new TemplateError(this.#names.size === 0 ? 'no-document' : 'damaged');
    }
  }
}
