import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/org/resolve.ts';
import { department, documentsOf, pathsOf, position, resolveFiles, summary, wayOf } from './handbook.ts';

describe('departments of posts', () => {
  const files = {
    'departments/运营中心.yaml': { department: '运营中心' },
    'departments/客服部.yaml': {
      department: '客服部',
      parent: '运营中心',
      positions: [{ position: '客服经理' }, { position: '兼职法务', department: ['法务部'] }],
    },
    'departments/法务部.yaml': { department: '法务部' },
  };

  it('takes the enclosing document unless the post names another', () => {
    const { value, diagnostics } = resolveFiles(files);
    expect(diagnostics).toEqual([]);
    expect(value.positions.map(({ path }) => path)).toEqual(['法务部/兼职法务', '运营中心/客服部/客服经理']);
  });

  it('takes the folder, also one further up, also by path', () => {
    const { value, diagnostics } = resolveFiles({
      ...files,
      'departments/销售中心.yaml': { department: '销售中心' },
      'departments/销售客服部.yaml': { department: '客服部', parent: '销售中心' },
      'positions/法务部/法务.yaml': { position: '法务' },
      'positions/法务部/合同组/审核员.yaml': { position: '审核员' },
      'positions/运营中心/客服部/组长.yaml': { position: '组长' },
      'positions/总经理.yaml': { position: '总经理' },
      'regulations/法务部/用印制度.yaml': { regulation: '用印制度' },
      'processes/法务部/用印.yaml': { process: '用印' },
    });
    expect(diagnostics).toEqual([]);
    expect(position(value, '法务部/法务').departments[0]?.name).toBe('法务部');
    expect(position(value, '法务部/审核员').departments[0]?.name).toBe('法务部');
    expect(position(value, '运营中心/客服部/组长').departments[0]?.path).toBe('运营中心/客服部');
    expect(value.companyPositions.map(({ name }) => name)).toEqual(['总经理']);
    expect(department(value, '法务部').regulations.map(({ path }) => path)).toEqual(['法务部/用印制度']);
    expect(department(value, '法务部').processes.map(({ path }) => path)).toEqual(['法务部/用印']);
  });

  it('says when a folder fits two departments, or almost fits one', () => {
    const { diagnostics } = resolveFiles({
      ...files,
      'departments/销售中心.yaml': { department: '销售中心' },
      'departments/销售客服部.yaml': { department: '客服部', parent: '销售中心' },
      'positions/客服部/组长.yaml': { position: '组长' },
      'positions/法务/法务.yaml': { position: '法务' },
    });
    expect(diagnostics.map(summary)).toEqual([
      'ORG-10 positions/客服部/组长.yaml#0:position',
      'ORG-12 positions/法务/法务.yaml#0:position',
    ]);
  });

  it('seats a post of two departments at home and as a guest', () => {
    const { value } = resolveFiles({
      ...files,
      'positions/顾问.yaml': { position: '顾问', department: ['客服部', '法务部'] },
    });
    expect(position(value, '运营中心/客服部/顾问').departments.map(({ name }) => name)).toEqual([
      '客服部',
      '法务部',
    ]);
    expect(department(value, '法务部').sharedPositions.map(({ name }) => name)).toEqual(['顾问']);
    expect(department(value, '法务部').positions.map(({ name }) => name)).toEqual(['兼职法务']);
  });
});

describe('references', () => {
  const files = {
    'departments/总经办.yaml': {
      department: '总经办',
      code: 'ZJB',
      aliases: ['总办'],
      positions: [{ position: '总经理', code: '001', reportsTo: [] }],
    },
    'departments/客服部.yaml': {
      department: '客服部',
      parent: 'ZJB',
      head: '主管',
      positions: [
        { position: '主管', aliases: ['客服主管'], reportsTo: ['总经理'] },
        { position: '客服经理/主管' },
      ],
    },
    'departments/销售部.yaml': {
      department: '销售部',
      parent: '总办',
      positions: [{ position: '主管', reportsTo: ['001'] }],
    },
  };
  const withPost = (reportsTo: string[], folder = '销售部') =>
    resolveFiles({ ...files, [`positions/${folder}/专员.yaml`]: { position: '专员', reportsTo } });
  const superiors = (reportsTo: string[], folder = '销售部') => {
    const { value, diagnostics } = withPost(reportsTo, folder);
    expect(diagnostics).toEqual([]);
    return pathsOf(value.positions.find(({ name }) => name === '专员')?.reportsTo ?? []);
  };

  it('follows names, aliases, codes and paths', () => {
    const { value } = resolveFiles(files);
    expect(department(value, '总经办/客服部').parent?.name).toBe('总经办');
    expect(department(value, '总经办/销售部').parent?.name).toBe('总经办');
    expect(superiors(['总经理'])).toEqual(['总经办/总经理']);
    expect(superiors(['001'])).toEqual(['总经办/总经理']);
    expect(superiors(['客服主管'])).toEqual(['总经办/客服部/主管']);
    expect(superiors(['客服部/主管'])).toEqual(['总经办/客服部/主管']);
    expect(superiors(['总办/客服部/主管'])).toEqual(['总经办/客服部/主管']);
    expect(superiors(['ZJB/客服部/客服主管'])).toEqual(['总经办/客服部/主管']);
  });

  it('prefers an exact name to a path', () => {
    expect(superiors(['客服经理/主管'])).toEqual(['总经办/客服部/客服经理/主管']);
    expect(superiors(['客服部/客服经理/主管'])).toEqual(['总经办/客服部/客服经理/主管']);
  });

  it('looks in the own department, then upwards, then everywhere', () => {
    expect(superiors(['主管'])).toEqual(['总经办/销售部/主管']);
    expect(superiors(['主管'], '客服部')).toEqual(['总经办/客服部/主管']);
    expect(superiors(['总经理'], '客服部')).toEqual(['总经办/总经理']);
    const { value } = resolveFiles({
      ...files,
      'departments/受理组.yaml': {
        department: '受理组',
        parent: '客服部',
        positions: [{ position: '受理员', reportsTo: ['主管'] }],
      },
    });
    expect(pathsOf(position(value, '总经办/客服部/受理组/受理员').reportsTo)).toEqual(['总经办/客服部/主管']);
  });

  it('means somebody else when a post names its own name', () => {
    const { value, diagnostics } = resolveFiles({
      ...files,
      'departments/受理组.yaml': {
        department: '受理组',
        parent: '客服部',
        positions: [{ position: '主管', reportsTo: ['主管'] }],
      },
    });
    expect(diagnostics).toEqual([]);
    expect(pathsOf(position(value, '总经办/客服部/受理组/主管').reportsTo)).toEqual(['总经办/客服部/主管']);
  });

  it('does not mind width, white space and letter case', () => {
    expect(superiors(['００１'])).toEqual(['总经办/总经理']);
    expect(superiors([' 总 经理 '])).toEqual(['总经办/总经理']);
    expect(superiors(['客服部 ／ 主管'])).toEqual(['总经办/客服部/主管']);
    expect(superiors(['zjb/总经理'])).toEqual(['总经办/总经理']);
  });

  it('keeps people outside the handbook', () => {
    expect(superiors(['外部:总公司人力资源部', '外部：董事会', 'external: The Board'])).toEqual([
      '外部:总公司人力资源部',
      '外部:董事会',
      '外部:The Board',
    ]);
  });

  it('reads 无 as nobody, but only where nobody is called so', () => {
    const { value, diagnostics } = resolveFiles({
      'positions/董事长.yaml': {
        position: '董事长',
        reportsTo: ['无'],
        promotion: ['无'],
        sharedWith: ['—'],
      },
      'positions/总裁.yaml': { position: '总裁', reportsTo: [] },
      'positions/经理.yaml': { position: '经理', reportsTo: null },
    });
    expect(diagnostics).toEqual([]);
    expect(value.positions.map(({ name, isTop }) => [name, isTop])).toEqual([
      ['总裁', true],
      ['经理', false],
      ['董事长', true],
    ]);
  });

  it('says what is unknown at the very value, with the nearest names', () => {
    const { value, diagnostics } = withPost(['总经里', '总经理']);
    expect(diagnostics.map(summary)).toEqual(['ORG-01 positions/销售部/专员.yaml#0:reportsTo.0']);
    expect(diagnostics[0]).toMatchObject({
      facts: { name: '总经里', near: ['总经理'], expected: 'position' },
    });
    expect(pathsOf(position(value, '总经办/销售部/专员').reportsTo)).toEqual(['总经办/总经理']);
  });

  it('suggests a path where the name alone would not do', () => {
    const [finding] = withPost(['客服部主管'], '总经办').diagnostics;
    expect(finding?.facts).toMatchObject({ near: expect.arrayContaining(['总经办/客服部/主管']) });
  });

  it('lists the candidates of an ambiguous name', () => {
    const { diagnostics } = withPost(['主管'], '总经办');
    expect(diagnostics.map(summary)).toEqual(['ORG-10 positions/总经办/专员.yaml#0:reportsTo.0']);
    expect(diagnostics[0]?.facts).toEqual({
      name: '主管',
      candidates: ['总经办/客服部/主管', '总经办/销售部/主管'],
    });
    expect(diagnostics[0]?.related.map(wayOf)).toEqual([
      'departments/客服部.yaml#0:positions.0.position',
      'departments/销售部.yaml#0:positions.0.position',
    ]);
  });

  it('names the head when a department stands for a post', () => {
    const { diagnostics } = withPost(['客服部', '总经办']);
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      [
        'ORG-11',
        { name: '客服部', expected: 'position', actual: 'department', instead: ['总经办/客服部/主管'] },
      ],
      ['ORG-11', { name: '总经办', expected: 'position', actual: 'department', instead: ['总经办/总经理'] }],
    ]);
  });

  it('knows a person who holds a post, and a post where a department should be', () => {
    const { diagnostics } = resolveFiles({
      ...files,
      'positions/甲.yaml': { position: '甲', holders: ['张三'], department: ['总经理'] },
      'positions/乙.yaml': { position: '乙', reportsTo: ['张三'] },
    });
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['ORG-11', { name: '总经理', expected: 'department', actual: 'position', instead: ['总经办'] }],
      ['ORG-11', { name: '张三', expected: 'position', actual: 'holder', instead: ['甲'] }],
    ]);
  });

  it('understands several names in one value and says that it should be a list', () => {
    const { value, diagnostics } = withPost(['总经理、客服主管']);
    expect(diagnostics.map(({ facts }) => facts)).toMatchObject([{ several: ['总经理', '主管'] }]);
    expect(pathsOf(position(value, '总经办/销售部/专员').reportsTo)).toEqual([
      '总经办/总经理',
      '总经办/客服部/主管',
    ]);
  });

  it('leaves parents outside the handbook outside', () => {
    const { value, diagnostics } = resolveFiles({
      'a.yaml': { department: '客户服务中心', parent: '外部:销售事业部' },
    });
    expect(diagnostics).toEqual([]);
    expect(value.roots.map(({ externalParent }) => externalParent)).toEqual(['销售事业部']);
  });

  it('resolves parents by path whatever the order', () => {
    const { value, diagnostics } = resolveFiles({
      '1.yaml': { department: '班组', parent: '二厂/车间' },
      '2.yaml': { department: '车间', parent: '二厂' },
      '3.yaml': { department: '车间', parent: '一厂' },
      '4.yaml': { department: '一厂' },
      '5.yaml': { department: '二厂' },
    });
    expect(diagnostics).toEqual([]);
    expect(value.departments.map(({ path }) => path)).toEqual([
      '一厂',
      '一厂/车间',
      '二厂',
      '二厂/车间',
      '二厂/车间/班组',
    ]);
  });
});

describe('names and codes that are taken', () => {
  it('points at both units of one name under one parent, and only once', () => {
    const { diagnostics } = resolveFiles({
      'departments/客服部.yaml': {
        department: '客服部',
        positions: [{ position: '主管' }, { position: '专员', reportsTo: ['主管'] }],
      },
      'positions/客服部/主管.yaml': { position: '主管 ' },
      'departments/销售部.yaml': { department: '销售部', positions: [{ position: '主管' }] },
    });
    expect(diagnostics.map(summary)).toEqual(['ORG-09 positions/客服部/主管.yaml#0:position']);
    expect(diagnostics[0]?.related.map(wayOf)).toEqual(['departments/客服部.yaml#0:positions.0.position']);
  });

  it('allows one name for a department and a post, and under different parents', () => {
    const { diagnostics } = resolveFiles({
      'a.yaml': { department: '秘书处', positions: [{ position: '秘书处' }] },
      'b.yaml': { department: '一部', parent: '秘书处' },
      'c.yaml': { department: '二部', parent: '秘书处' },
      'd.yaml': { department: '一组', parent: '一部' },
      'e.yaml': { department: '一组', parent: '二部' },
    });
    expect(diagnostics).toEqual([]);
  });

  it('finds codes shared by any two units, and aliases that take a name', () => {
    const { diagnostics } = resolveFiles({
      'a.yaml': { department: '客服部', code: 'A1', positions: [{ position: '主管' }] },
      'b.yaml': { process: '投诉处理', code: 'Ａ1' },
      'positions/客服部/c.yaml': { position: '组长', aliases: ['组长', '主管'] },
    });
    expect(diagnostics.map(summary)).toEqual([
      'ORG-09 positions/客服部/c.yaml#0:aliases.1',
      'ORG-04 b.yaml#0:code',
    ]);
  });
});

describe('rings', () => {
  it('reports a ring of parents once, whole, and still gives a tree', () => {
    const { value, diagnostics } = resolveFiles({
      'a.yaml': { department: '甲', parent: '丙' },
      'b.yaml': { department: '乙', parent: '甲' },
      'c.yaml': { department: '丙', parent: '乙' },
      'd.yaml': { department: '丁', parent: '乙' },
    });
    expect(diagnostics.map(summary)).toEqual(['ORG-02 a.yaml#0:parent']);
    expect(diagnostics[0]?.facts).toEqual({ key: 'parent', names: ['甲', '丙', '乙'], length: 3 });
    expect(diagnostics[0]?.related.map(wayOf)).toEqual(['c.yaml#0:parent', 'b.yaml#0:parent']);
    expect(value.departments.map(({ path }) => path)).toEqual(['乙', '乙/丙', '乙/丙/甲', '乙/丁']);
  });

  it('reports rings of superiors and of assistants, and a post above itself', () => {
    const { value, diagnostics } = resolveFiles({
      'a.yaml': { position: '甲', reportsTo: ['乙'] },
      'b.yaml': { position: '乙', assistantOf: '甲' },
      'c.yaml': { position: '丙', reportsTo: ['丙'], dottedTo: ['丙'] },
      'd.yaml': { position: '丁', reportsTo: ['甲', '戊'] },
      'e.yaml': { position: '戊', reportsTo: ['丁'] },
    });
    expect(diagnostics.map(summary)).toEqual([
      'ORG-02 a.yaml#0:reportsTo.0',
      'ORG-02 c.yaml#0:reportsTo.0',
      'ORG-02 d.yaml#0:reportsTo.1',
      'ORG-02 c.yaml#0:dottedTo.0',
    ]);
    expect(diagnostics[0]?.related.map(wayOf)).toEqual(['b.yaml#0:assistantOf']);
    expect(value.positions.map(({ name, reportsTo }) => [name, pathsOf(reportsTo)])).toEqual([
      ['乙', []],
      ['丙', []],
      ['戊', []],
      ['甲', ['乙']],
      ['丁', ['甲', '戊']],
    ]);
  });
});

describe('lines between posts', () => {
  it('gives the other end of every line, 兼任 both ways', () => {
    const { value } = resolveFiles({
      'a.yaml': {
        department: '部',
        positions: [
          { position: '经理', reportsTo: [] },
          { position: '助理', assistantOf: '经理' },
          { position: '专员', reportsTo: ['经理'], dottedTo: ['助理'], sharedWith: ['文员'] },
          { position: '文员', reportsTo: ['经理'] },
        ],
      },
    });
    const names = (units: readonly { name: string }[]) => units.map(({ name }) => name);
    const manager = position(value, '部/经理');
    expect(names(manager.reports)).toEqual(['专员', '文员']);
    expect(names(manager.assistants)).toEqual(['助理']);
    expect(names(position(value, '部/助理').dottedReports)).toEqual(['专员']);
    expect(names(position(value, '部/文员').sharedWith)).toEqual(['专员']);
  });
});

it('says nothing of a name that an unreadable file may define', () => {
  const documents = documentsOf({
    'a.yaml': {
      position: '甲',
      reportsTo: ['乙', '丙', '部/乙'],
      responsibilities: { items: [{ text: '做', covers: ['乙'] }] },
    },
  });
  const { diagnostics } = resolve(documents, { mayDefine: (name) => name === '乙' });
  expect(diagnostics.map(({ facts }) => facts)).toMatchObject([{ name: '丙' }]);
});

it('makes a sound empty organisation of nothing', () => {
  const { value, diagnostics } = resolveFiles({});
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ roots: [], positions: [], total: { approved: 0, filled: undefined } });
});
