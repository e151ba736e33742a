import { describe, expect, it } from 'vitest';
import { boxesOf, type ChartContent, companyModel, departmentModel } from '../../src/booklet/chart-model.ts';
import { Words } from '../../src/booklet/words.ts';
import type { ChartNode } from '../../src/chart/model.ts';
import type { Organisation } from '../../src/org/organisation.ts';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { department, type Files, resolveFiles } from '../org/handbook.ts';
import { sampleOrganisation } from './sample.ts';

const ALL: ChartContent = { posts: 'all', below: 'all' };

const sourceOf = (organisation: Organisation) => ({
  organisation,
  words: new Words('zh-CN', loadVocabulary('zh-CN')),
  targetOf: (unit: { readonly id: string }) => unit.id,
});

const organisationOf = (files: Files) => resolveFiles(files).value;

/** `甲[头](助理){下, 属}`. */
function brief({ title, head, assistants, children }: ChartNode): string {
  const leads = head ? `[${brief(head)}]` : '';
  const beside = assistants.length > 0 ? `(${assistants.map(brief).join(', ')})` : '';
  return `${title}${leads}${beside}${children.length > 0 ? `{${children.map(brief).join(', ')}}` : ''}`;
}

const company = (organisation: Organisation, content = ALL) =>
  companyModel(sourceOf(organisation), content).roots.map(brief).join(' + ');

describe('companyModel', () => {
  it('hangs departments and posts under whom they report to', () => {
    expect(company(sampleOrganisation())).toBe(
      '启明公司[总经理{运营中心[运营总监(助理)]{客服部[主管{客服}]}}]{财务部{主管}}',
    );
  });

  it('shows departments with who leads them in a large company', () => {
    const { roots } = companyModel(sourceOf(sampleOrganisation()), { posts: 'heads', below: 'all' });
    expect(roots.map(brief)).toEqual(['启明公司[总经理{运营中心{客服部}}]{财务部}']);
    expect(roots[0]?.head?.children[0]).toMatchObject({ title: '运营中心', subtitle: '运营总监' });
  });

  it('draws every unit once', () => {
    const organisation = sampleOrganisation();
    const ids: string[] = [];
    const collect = ({ id, head, assistants, children }: ChartNode): void => {
      ids.push(id);
      for (const node of [...(head ? [head] : []), ...assistants, ...children]) collect(node);
    };
    const model = companyModel(sourceOf(organisation), ALL);
    for (const root of model.roots) collect(root);
    const units = [...organisation.departments, ...organisation.positions].map(({ id }) => id);
    expect(ids.sort()).toEqual(['company', ...units].sort());
    expect(boxesOf(model.roots)).toBe(units.length + 1);
  });

  it('keeps a department whose leader is of another branch under its parent', () => {
    const files: Files = {
      'a.yaml': { department: 'A', positions: [{ position: '甲' }] },
      'b.yaml': {
        department: 'B',
        reportsTo: ['甲'],
        head: '甲',
        positions: [{ position: '乙', reportsTo: ['甲'] }],
      },
    };
    const { roots } = companyModel(sourceOf(organisationOf(files)), ALL);
    expect(roots.map(brief)).toEqual(['公司直属岗位{A{甲}, B{乙}}']);
    expect(roots[0]?.children[1]).toMatchObject({ title: 'B', subtitle: '甲' });
  });

  it('puts a department under a box for a parent outside the handbook', () => {
    const files: Files = {
      'jd.yaml': { company: '分公司' },
      'a.yaml': { department: 'A', parent: '外部:集团总部' },
    };
    const { roots } = companyModel(sourceOf(organisationOf(files)), ALL);
    expect(roots.map(brief)).toEqual(['集团总部{A}', '分公司']);
    expect(roots[0]).toMatchObject({ external: true });
  });

  it('carries headcount, vacancies, dotted lines and shared posts', () => {
    const organisation = sampleOrganisation();
    const [root] = companyModel(sourceOf(organisation), ALL).roots;
    const service = root?.head?.children[0]?.children[0];
    expect(service?.head).toMatchObject({
      title: '主管',
      vacant: true,
      staffing: { approved: 1, filled: 0 },
    });
    expect(service?.head?.children[0]).toMatchObject({
      staffing: { approved: 5, filled: 4 },
      dottedTo: [{ title: '集团客服中心' }],
    });
    expect(root?.children[0]?.children[0]).toMatchObject({ title: '主管', sharedWith: ['助理'] });
    expect(root?.children[0]?.children[0]).not.toHaveProperty('staffing');
  });
});

describe('departmentModel', () => {
  it('shows departments below as boxes', () => {
    const organisation = sampleOrganisation();
    const model = departmentModel(department(organisation, '运营中心'), sourceOf(organisation), {
      posts: 'all',
      below: 'box',
    });
    expect(model.title).toBe('运营中心组织架构图');
    expect(model.roots.map(brief)).toEqual(['运营中心[运营总监(助理)]{客服部}']);
    expect(model.roots[0]?.children[0]).toMatchObject({
      subtitle: '主管',
      staffing: { approved: 6, filled: 4 },
    });
  });
});
