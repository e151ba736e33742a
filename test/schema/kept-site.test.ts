import { expect, test } from 'vitest';
import { keepSite, openSite } from '../../src/schema/kept-site.ts';
import { locate, type Site, valueNode } from '../../src/schema/origin.ts';
import { objectShape } from '../../src/schema/shape.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';
import type { MapNode, ScalarNode } from '../../src/sources/tree.ts';
import { read } from '../sources/marked.ts';

/** A position whose third key is a guess, and whose second duty is left out. */
function siteOf(name: string): { site: Site; tree: MapNode } {
  const text = `岗位名称: ${name}\n岗位职责: [招聘, 3, 培训]\n编治: "2"\n`;
  const [document] = read(text).value;
  const tree = document?.root as MapNode;
  const [, duties, headcount] = tree.pairs;
  if (duties?.value.kind !== 'list' || !headcount) throw new Error('another tree');
  const repairs = {
    guessed: new Map<ScalarNode, string>([[headcount.key, 'headcount']]),
    omitted: new Set(duties.value.items.slice(1, 2)),
  };
  const written = { source: sourceFromText('a.yaml', text), language: 'zh-CN', repairs };
  const shape = objectShape('PositionDocument');
  return { site: { written, root: { node: tree, shape, key: undefined, isOwnKey: false, word: '' } }, tree };
}

const textAt = ({ written, root }: Site, path: (string | number)[]) => {
  const node = valueNode(locate(written, root, path));
  return node?.kind === 'scalar' ? node.text : undefined;
};

const PATHS = [
  ['position'],
  ['responsibilities', 'items', 0],
  ['responsibilities', 'items', 1],
  ['headcount', 'approved'],
];

test('a document that was kept finds the same places, with all that was repaired in it', () => {
  const { site, tree } = siteOf('经理');
  const texts = PATHS.map((path) => textAt(site, path));
  expect(texts).toEqual(['经理', '招聘', '培训', '2']);
  const opened = openSite(keepSite(site, tree));
  expect(PATHS.map((path) => textAt(opened, path))).toEqual(texts);
  expect(opened.written).toMatchObject({ source: site.written.source, language: 'zh-CN' });
});

test('documents are opened in turn, each as itself', () => {
  const [a, b] = ['甲', '乙'].map((name) => {
    const { site, tree } = siteOf(name);
    return keepSite(site, tree);
  });
  if (!a || !b) throw new Error('two were kept');
  expect([a, b, b, a].map((kept) => textAt(openSite(kept), ['position']))).toEqual(['甲', '乙', '乙', '甲']);
  expect(openSite(a)).toBe(openSite(a));
});
