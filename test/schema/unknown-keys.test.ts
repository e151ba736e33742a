import { describe, expect, test } from 'vitest';
import { findings, fixed, readYaml } from './read-yaml.ts';

const first = (text: string, path?: string) => {
  const { code, facts } = readYaml(text, path).diagnostics[0] ?? {};
  return { code, ...facts };
};

describe('a key that nobody knows', () => {
  test('is read as what it was meant to be', () => {
    const read = readYaml('岗位名称: a\n岗位职则: [b]\n直接上及: c\n');
    expect(read.document?.value).toEqual({
      position: 'a',
      responsibilities: { items: [{ text: 'b' }] },
      reportsTo: ['c'],
    });
    expect(read.document?.origin.word(['responsibilities'])).toBe('岗位职则');
    expect(findings(read)).toEqual(['2:1 KEY-01 岗位职则', '3:1 KEY-01 直接上及']);
  });

  test('does not take the place of a key that is there', () => {
    const text = 'position: a\nresponsibilities: [b]\nresponsibilites: [c]\n';
    expect(readYaml(text).document?.value).toEqual({
      position: 'a',
      responsibilities: { items: [{ text: 'b' }] },
    });
    expect(first(text)).toMatchObject({ code: 'KEY-01', near: ['responsibilities'] });
  });

  test('comes with everything that may stand there when nothing is near', () => {
    expect(first('岗位名称: a\n工作关系: {颜色: b}')).toEqual({
      code: 'KEY-01',
      key: '颜色',
      near: [],
      allowed: ['所受监督', '所施监督', '内部', '外部'],
    });
  });

  test('of two characters is not taken for another word that shares one of them', () => {
    expect(first('岗位名称: a\n福利: b')).toMatchObject({ near: [] });
    expect(first('岗位名称: a\n任职资格: {专业: a, 年龄: b}')).toMatchObject({ near: [] });
    expect(first('岗位名称: a\n任职资格: {专业: a, 学力: b}')).toMatchObject({ near: ['学历'] });
  });

  test('comes with the key for what has no key of its own', () => {
    expect(first('岗位名称: a\n薪资: b')).toMatchObject({ near: [], rest: '其他章节' });
    expect(first('岗位名称: a\n任职资格: {专业: a, 身高: b}')).toMatchObject({ near: [], rest: '其他' });
    expect(first('岗位名称: a\n岗位只责: [b]')).not.toHaveProperty('rest');
  });

  test('belongs below the nearest key above it that takes it', () => {
    expect(first('岗位名称: a\n岗位职责: [b]\n考核指标: [c]\n权重: 30')).toEqual({
      code: 'KEY-02',
      key: '权重',
      owner: '考核指标',
      direction: 'down',
    });
    expect(first('岗位名称: a\n学历: 本科')).toMatchObject({ owner: '任职资格', direction: 'down' });
    expect(first('position: a\neducation: BA')).toMatchObject({ owner: 'qualifications', direction: 'down' });
  });

  test('stands too deep', () => {
    expect(
      first('岗位名称: a\n岗位职责:\n  - 内容: b\n    细项:\n      - 内容: c\n        直接上级: d'),
    ).toEqual({
      code: 'KEY-02',
      key: '直接上级',
      thing: 'position',
      direction: 'up',
    });
  });

  test('lacks the dash of a list', () => {
    expect(first('岗位名称: a\n岗位职责:\n  标题: b')).toEqual({
      code: 'KEY-02',
      key: '标题',
      owner: '岗位职责',
      direction: 'item',
    });
  });

  test('belongs to another kind of document', () => {
    expect(first('岗位名称: a\n部门负责人: b')).toEqual({
      code: 'KEY-03',
      key: '部门负责人',
      kind: 'position',
      owners: ['department'],
    });
    expect(first('department: a\nqualifications: [b]')).toMatchObject({
      kind: 'department',
      owners: ['position'],
    });
    expect(first('岗位职责: [b]', 'jd.yaml')).toMatchObject({ kind: 'handbook', owners: ['position'] });
    expect(first('岗位名称: a\n密级: b')).toMatchObject({ kind: 'position', owners: ['handbook'] });
  });

  test('says what follows from other keys', () => {
    expect(first('岗位名称: a\n直接下级: [b]')).toEqual({
      code: 'KEY-12',
      key: '直接下级',
      from: '直接上级',
    });
    expect(first('部门名称: a\n下级部门: [b]')).toEqual({
      code: 'KEY-12',
      key: '下级部门',
      from: '上级部门',
    });
  });

  test('gives one finding however bad its value is', () => {
    expect(findings(readYaml('岗位名称: a\n生效曰期: 待定'))).toEqual(['2:1 KEY-01 生效曰期']);
    expect(findings(readYaml('岗位名称: a\n状太: 草搞'))).toEqual(['2:1 KEY-01 状太']);
  });
});

describe('text in the place of keys', () => {
  test('is a sentence cut at its colon', () => {
    const read = readYaml('岗位名称: a\n岗位职责:\n  - 每日工作: 接待来访客户\n  - 内容: b\n');
    expect(read.diagnostics.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: 'KEY-10', key: '每日工作', title: '标题', text: '内容' },
    ]);
    expect(fixed(read)).toBe('岗位名称: a\n岗位职责:\n  - "每日工作: 接待来访客户"\n  - 内容: b\n');
    expect(readYaml('岗位名称: a\n岗位概述:\n  宗旨所在: 服务客户').diagnostics[0]?.code).toBe('KEY-10');
  });

  test('is a heading with a list', () => {
    const read = readYaml(
      '岗位名称: a\n岗位职责:\n  - 招聘管理:\n      - 拟定计划\n      - 组织面试\n  - 培训管理:\n    - 拟定大纲\n',
    );
    expect(read.diagnostics.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: 'KEY-11', owner: '岗位职责', keys: ['招聘管理'], title: '标题', items: '细项' },
      { code: 'KEY-11', owner: '岗位职责', keys: ['培训管理'], title: '标题', items: '细项' },
    ]);
    expect(readYaml(fixed(read)).document?.value).toEqual({
      position: 'a',
      responsibilities: {
        items: [
          { title: '招聘管理', items: [{ text: '拟定计划' }, { text: '组织面试' }] },
          { title: '培训管理', items: [{ text: '拟定大纲' }] },
        ],
      },
    });
  });

  test('is several headings, told once and mended together', () => {
    const read = readYaml('岗位名称: a\n权限:\n  财务方面:\n    - b\n  人事方面: [c, d]\n');
    expect(read.diagnostics.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: 'KEY-11', owner: '权限', keys: ['财务方面', '人事方面'], title: '标题', items: '细项' },
    ]);
    expect(readYaml(fixed(read)).document?.value).toEqual({
      position: 'a',
      authority: {
        items: [
          { title: '财务方面', items: [{ text: 'b' }] },
          { title: '人事方面', items: [{ text: 'c' }, { text: 'd' }] },
        ],
      },
    });
  });

  test.each(['  财务方面:\n  - b\n', '  "财务方面":\n    - b\n', '  财务方面:\n    - b\n  人事: c\n'])(
    'has no fix where a line would have to move: %j',
    (lines) => {
      const { diagnostics } = readYaml(`岗位名称: a\n权限:\n${lines}`);
      expect(diagnostics.map(({ code, fix }) => [code, fix])).toEqual([['KEY-11', undefined]]);
    },
  );

  test('has no fix where quotes would change the text', () => {
    for (const item of ['说“好”: "b"', "a: 'b'", '{a: b}']) {
      const { diagnostics } = readYaml(`岗位名称: a\n岗位职责:\n  - ${item}\n`);
      expect(
        diagnostics.map(({ code, fix }) => [code, fix]),
        item,
      ).toEqual([['KEY-10', undefined]]);
    }
  });
});
