/** Test texts show the places of findings in themselves: `岗位名称«：»经理` says that the colon is one. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { applyEdits } from '../../src/sources/edits.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { type SourceFile, sourceFromText } from '../../src/sources/source-file.ts';
import type { Node } from '../../src/sources/tree.ts';

/** A text without its marks, and the texts and places between them. */
export function unmark(marked: string): { text: string; places: [start: number, end: number][] } {
  const places: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') places.push([text.length, -1]);
    else if (part === '»') for (const place of places) place[1] = place[1] < 0 ? text.length : place[1];
    else text += part;
  }
  return { text, places };
}

/** Words that the tests' vocabulary knows as keys. */
const KEYS = new Set(
  (
    '公司名称 部门名称 岗位名称 编号 别名 所属部门 直接上级 编制 职能 岗位概述 岗位职责 权限 任职资格 学历 专业 工作经验 技能 ' +
    '考核指标 标题 内容 细项 权重 标准 频次 表单 备注 引言 条目 注 目标 周期 工作时间 position code headcount'
  ).split(' '),
);
export const isKey = (word: string): boolean => KEYS.has(word);

/** What a tree says, as plain values; of equal keys the last one stays. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, plain(value)]));
}

export const read = (text: string) => parseSource(sourceFromText('x.yaml', text), { isKey });
export const values = (text: string) => read(text).value.map(({ root }) => plain(root));

/** The text with every offered repair made. */
export const fixed = (text: string, diagnostics: readonly Diagnostic[]): string =>
  applyEdits(
    text,
    diagnostics.flatMap(({ fix }) => fix ?? []),
  ).text;

/** `YAML-01 «：»` for each finding; a warning has `?` behind its code, a hint `…`, and a repairable one `+`. */
export function told(source: SourceFile | string, diagnostics: readonly Diagnostic[]): string[] {
  const text = typeof source === 'string' ? source : source.text;
  return diagnostics.map(({ code, severity, range, fix }) => {
    const weight = severity === 'error' ? '' : severity === 'warning' ? '?' : '…';
    const at = text.slice(range.start.offset, range.end.offset);
    return `${code}${weight}${fix ? '+' : ''} «${at}»`;
  });
}
