import { describe, expect, it } from 'vitest';
import type { HeadingBlock } from '../../src/booklet/blocks.ts';
import type { Booklet, Part } from '../../src/booklet/booklet.ts';
import type { DrawChart } from '../../src/booklet/options.ts';
import { department, position } from '../org/handbook.ts';
import { composed } from './composed.ts';
import { sampleOrganisation } from './sample.ts';
import { everyBlock, partOf, partsOf, textOf, textOfInlines } from './text.ts';

const organisation = sampleOrganisation();

const chart: DrawChart = ({ model }) => ({
  scenes: [{ width: 300, height: 200, title: model.title, description: model.title, shapes: [] }],
  alt: model.title,
});

const roles = (booklet: Booklet) => partsOf(booklet).map(({ role, id }) => `${role} ${id}`);

function headingsOf(parts: readonly Part[]): HeadingBlock[] {
  return parts.flatMap((part) => [...everyBlock(part.blocks)].filter((block) => block.kind === 'heading'));
}

/** Anchors that blocks make, and anchors that they lead to. */
function anchorsOf(parts: readonly Part[]) {
  const headings = parts.flatMap((part) => headingsOf([part]).filter(({ id }) => id !== part.id));
  const made = [...parts.map(({ id }) => id), ...headings.map(({ id }) => id)];
  const inlines = parts.flatMap((part) =>
    [...everyBlock(part.blocks)].flatMap((block) =>
      block.kind === 'paragraph' ? block.inlines : block.kind === 'heading' ? block.text : [],
    ),
  );
  return { made, led: inlines.flatMap((inline) => ('target' in inline ? [inline.target] : [])) };
}

describe('the booklet', () => {
  it('has its parts in order, without those that would be empty', () => {
    expect(roles(composed(organisation).value)).toEqual([
      'cover cover',
      'approvals approvals',
      'contents contents',
      'preface preface',
      'staffing staffing',
      'positions company',
      'position p_总经理',
      'department d_运营中心',
      'positions t_运营中心',
      'position p_运营中心_运营总监',
      'position p_运营中心_助理',
      'process w_运营中心_投诉流程',
      'regulation r_运营中心_回访制度',
      'department d_运营中心_客服部',
      'positions t_运营中心_客服部',
      'position p_运营中心_客服部_主管',
      'position p_运营中心_客服部_客服',
      'department d_财务部',
      'positions t_财务部',
      'position p_财务部_主管',
      'regulation company_rules',
      'coverage coverage',
      'forms forms',
      'index index',
    ]);
  });

  it('has charts of the company and of departments with more than a box, if somebody draws them', () => {
    const booklet = composed(organisation, { chart }).value;
    expect(roles(booklet).filter((role) => role.includes('chart'))).toEqual([
      'company-chart company_chart',
      'department-chart d_运营中心',
      'department-chart d_运营中心_客服部',
      'department-chart d_财务部',
    ]);
    expect(roles(booklet)).toContain('department f_运营中心');
    const [heading, figure] = partOf(booklet, 'd_运营中心').blocks;
    expect(heading).toMatchObject({ kind: 'heading', level: 1, id: 'd_运营中心' });
    expect(figure).toMatchObject({
      kind: 'figure',
      alt: '运营中心组织架构图',
      outline: [{ text: '运营中心' }],
    });
  });

  it('turns the page for a wide chart and back', () => {
    const wide: DrawChart = () => ({
      scenes: [700, 300].map((width) => ({ width, height: 400, title: '', description: '', shapes: [] })),
      alt: '',
    });
    const parts = partsOf(composed(organisation, { chart: wide }).value);
    const at = parts.findIndex(({ id }) => id === 'd_运营中心');
    expect(parts.slice(at, at + 3).map(({ id, orientation, newPage }) => [id, orientation, newPage])).toEqual(
      [
        ['d_运营中心', 'landscape', true],
        ['d_运营中心_2', 'portrait', true],
        ['f_运营中心', 'portrait', false],
      ],
    );
  });

  it.each(['form', 'narrative'] as const)('knows its outline before it is composed (%s)', (layout) => {
    for (const options of [{ layout }, { layout, chart }]) {
      const booklet = composed(organisation, options).value;
      const headings = headingsOf(partsOf(booklet)).filter(({ level }) => level <= 2);
      expect(booklet.outline).toEqual(
        headings.map(({ id, level, label, text }) => ({
          id,
          level,
          label: label?.text ?? '',
          text: textOfInlines(text),
        })),
      );
    }
  });

  it.each(['form', 'narrative'] as const)(
    'has anchors that are unique, and links that lead to one (%s)',
    (layout) => {
      const { made, led } = anchorsOf(partsOf(composed(organisation, { layout, chart }).value));
      expect(new Set(made).size).toBe(made.length);
      expect(led.length).toBeGreaterThan(20);
      expect(led.filter((target) => !made.includes(target))).toEqual([]);
    },
  );

  it('begins every part with its own anchor where it begins with a heading', () => {
    for (const { id, blocks } of partsOf(composed(organisation, { chart }).value)) {
      if (blocks[0]?.kind === 'heading') expect(blocks[0].id).toBe(id);
    }
  });

  it('counts chapters, and names them in the page header', () => {
    const booklet = composed(organisation).value;
    expect(booklet.outline.filter(({ level }) => level === 1).map(({ label, text }) => label + text)).toEqual(
      [
        '前言',
        '定岗定编表',
        '第一章公司直属岗位',
        '第二章运营中心',
        '第三章客服部',
        '第四章财务部',
        '第五章公司管理制度',
        '职能分解表',
        '表单清单',
        '岗位索引',
      ],
    );
    expect(partOf(booklet, 'p_运营中心_助理').chapter).toBe('第二章 运营中心');
    expect(partOf(booklet, 'cover').chapter).toBe('');
    expect(composed(organisation, { numbering: 'decimal' }).value.outline[2]?.label).toBe('第1章');
  });

  it('carries the data of the document', () => {
    expect(composed(organisation, { draft: true }).value).toMatchObject({
      language: 'zh-CN',
      title: '岗位手册',
      company: '启明公司',
      code: 'QM-1',
      version: '2.0',
      classification: '内部',
      date: '2025-04-01',
      draft: true,
      words: { contents: '目录', continued: '（续）', pageOf: '第{page}页 共{total}页' },
    });
  });

  it('shows the logo on the cover when it was loaded', () => {
    const logo = {
      path: 'assets/logo.png',
      bytes: new Uint8Array(),
      type: 'png',
      width: 1,
      height: 1,
      maxWidth: 40,
    } as const;
    const pictures = new Map([['assets/logo.png', logo]]);
    const kinds = (booklet: Booklet) => partOf(booklet, 'cover').blocks.map(({ kind }) => kind);
    expect(kinds(composed(organisation, { pictures }).value)).toContain('figure');
    expect(kinds(composed(organisation).value)).not.toContain('figure');
  });

  it('gives the same parts whenever it is asked', () => {
    const { value } = composed(organisation, { chart });
    expect(partsOf(value)).toEqual(partsOf(value));
  });
});

describe('a part of the handbook', () => {
  const centre = department(organisation, '运营中心');

  it('is a department with those below it', () => {
    const scope = { kind: 'department', department: centre, withChildren: true } as const;
    const booklet = composed(organisation, { scope }).value;
    expect(roles(booklet)).toEqual([
      'cover cover',
      'approvals approvals',
      'contents contents',
      'staffing staffing',
      'department d_运营中心',
      'positions t_运营中心',
      'position p_运营中心_运营总监',
      'position p_运营中心_助理',
      'process w_运营中心_投诉流程',
      'regulation r_运营中心_回访制度',
      'department d_运营中心_客服部',
      'positions t_运营中心_客服部',
      'position p_运营中心_客服部_主管',
      'position p_运营中心_客服部_客服',
      'coverage coverage',
      'forms forms',
      'index index',
    ]);
    expect(booklet).toMatchObject({ title: '运营中心部门职能与岗位说明书', code: 'YY', version: '2.0' });
    expect(booklet.outline[1]?.label).toBe('第一章');
    const { made, led } = anchorsOf(partsOf(booklet));
    expect(led.filter((target) => !made.includes(target))).toEqual([]);
  });

  it('is a department alone, whose chapter needs no number', () => {
    const scope = { kind: 'department', department: centre, withChildren: false } as const;
    const booklet = composed(organisation, { scope }).value;
    expect(roles(booklet)).not.toContain('department d_运营中心_客服部');
    expect(booklet.outline[1]).toEqual({ id: 'd_运营中心', level: 1, label: '', text: '运营中心' });
  });

  it('is one post’s sheet', () => {
    const scope = { kind: 'position', position: position(organisation, '运营中心/客服部/客服') } as const;
    const booklet = composed(organisation, { scope }).value;
    expect(roles(booklet)).toEqual(['position p_运营中心_客服部_客服']);
    expect(booklet).toMatchObject({ title: '客服岗位说明书', code: '', version: '2.0' });
    expect(booklet.outline).toHaveLength(1);
    expect(partOf(booklet, 'p_运营中心_客服部_客服')).toMatchObject({ chapter: '客服部', newPage: true });
    expect(anchorsOf(partsOf(booklet)).led).toEqual([]);
  });
});

describe('cross references', () => {
  const booklet = composed(organisation).value;

  it('say the department where a name alone would not tell', () => {
    expect(textOf(partOf(booklet, 'staffing').blocks)).toContain('与助理兼任，合并计算');
    const reports = textOf(partOf(booklet, 'p_运营中心_运营总监').blocks);
    expect(reports).toContain('客服部/主管');
    expect(textOf(partOf(booklet, 'p_运营中心_客服部_客服').blocks)).not.toContain('客服部/主管');
  });

  it('lead from a step to the post that does it, and from an alias to its post', () => {
    const step = [...everyBlock(partOf(booklet, 'w_运营中心_投诉流程').blocks)].find(
      (block) => block.kind === 'paragraph' && textOfInlines(block.inlines) === '客服',
    );
    expect(step).toMatchObject({ inlines: [{ kind: 'reference', target: 'p_运营中心_客服部_客服' }] });
    expect(textOf(partOf(booklet, 'index').blocks)).toContain('运营负责人，见运营总监');
  });

  it('name forms once, with all who use them', () => {
    const rows = textOf(partOf(booklet, 'forms').blocks);
    expect(rows).toContain('《客户表》\n运营总监、投诉流程');
    expect(rows).not.toContain('2\n');
  });

  it('show which post carries which function, and which nobody carries', () => {
    const text = textOf(partOf(booklet, 'coverage').blocks);
    expect(text).toContain('F1 客户关系\n●');
    expect(text).toContain('F2 统计（尚无岗位承担）');
    expect(text).not.toContain('回访');
  });

  it('keep 无 and people outside as words', () => {
    expect(textOf(partOf(booklet, 'p_总经理').blocks)).toContain('直接上级\n无');
    expect(textOf(partOf(booklet, 'p_运营中心_客服部_客服').blocks)).toContain('业务上级\n集团客服中心');
  });
});
