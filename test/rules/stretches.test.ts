import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/org/resolve.ts';
import { stretchesOf, unitsOf } from '../../src/rules/stretches.ts';
import { readDocument } from '../../src/schema/read-document.ts';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';
import { lintFiles, wordsAt } from './handbook.ts';

/** So many departments of so many posts each, with a rule and a process, and some of the company. */
function organisationOf(departments: number, posts: number) {
  const units = Array.from({ length: departments }, (_, d) => {
    const inner = Array.from({ length: posts }, (_, p) => `  - 岗位名称: 岗位${d}-${p}\n`).join('');
    const rest = `管理制度: [{制度名称: 制度${d}}]\n工作流程: [{流程名称: 流程${d}}]\n`;
    return `部门名称: 部门${d}\n${inner && `岗位:\n${inner}`}${rest}`;
  });
  const text = [...units, '岗位名称: 总经理\n', '制度名称: 章程\n', '流程名称: 会签\n'].join('---\n');
  const documents = parseSource(sourceFromText('x.yaml', text)).value.flatMap(
    (document) => readDocument(document, { isHandbook: false }).value ?? [],
  );
  return resolve(documents, {}).value;
}

describe('the stretches of a handbook', () => {
  test.each([
    [0, 0],
    [3, 0],
    [40, 7],
    [1, 200],
  ])('of %i departments with %i posts hold every unit once, departments whole', (departments, posts) => {
    const organisation = organisationOf(departments, posts);
    const stretches = [...stretchesOf(organisation)];
    const all = stretches.flatMap((stretch) => unitsOf(stretch));
    expect(all).toHaveLength(new Set(all).size);
    expect(new Set(all.filter(({ kind }) => kind !== 'handbook'))).toEqual(new Set(unitsOf(organisation)));
    expect(all.filter(({ kind }) => kind === 'handbook')).toHaveLength(1);
    for (const stretch of stretches)
      for (const { positions } of stretch.departments)
        expect(stretch.positions).toEqual(expect.arrayContaining([...positions]));
  });
  test('are bounded unless one department is larger', () => {
    const sizes = [...stretchesOf(organisationOf(40, 7))].map((stretch) => unitsOf(stretch).length);
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(120);
  });
});

describe('what jd.yaml itself says', () => {
  const files = {
    'jd.yaml': `手册名称: 职责,手册.
前言: ['本手册适用于全体员工,请遵照执行.', 招聘条件：限男性, 待补充]
修订记录: [{版本: "1.0", 修订内容: 待补充}]
`,
    'x.yaml': '岗位名称: 会计\n岗位概述: 编制公司的会计报表\n',
  };
  test('in its preface is judged as other texts are, names and records are not', () => {
    const found = lintFiles(files).filter(({ file }) => file === 'jd.yaml');
    expect(found.map((one) => `${one.code} ${wordsAt(files, one)}`).sort()).toEqual([
      'CN-SEX-01 限男性',
      'DOC-06 待补充',
      'TYP-01 ,',
    ]);
  });
});
