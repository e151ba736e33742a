import { describe, expect, it } from 'vitest';
import { compose } from '../../src/booklet/compose.ts';
import { check } from '../../src/check.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { loadVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { resolveFiles } from '../org/handbook.ts';
import { composed, TEMPLATES } from './composed.ts';
import { partOf, partsOf, textOf } from './text.ts';

const { value: organisation } = resolveFiles({
  'jd.yaml': { company: '公司' },
  'p.yaml': [{ position: '甲岗', summary: { intro: '<b>概述</b> {{x}}' } }, { position: '乙岗' }],
});

const withTemplates = (own: Record<string, string>) =>
  composed(organisation, { templates: new Map([...TEMPLATES, ...Object.entries(own)]) });

const brief = ({ code, file, range, facts }: Diagnostic) => [
  code,
  file,
  range.start.line,
  range.start.column,
  facts,
];

describe('a customer’s template', () => {
  it('replaces ours of the same path', () => {
    const { value, diagnostics, late } = withTemplates({
      'form/position.hbs':
        '<h2 id="{{id}}">{{name}}</h2>\n{{#each sections}}<p>{{title}}={{body.intro}}</p>{{/each}}',
    });
    expect(textOf(partOf(value, 'p_甲岗').blocks)).toBe('甲岗\n岗位概述=<b>概述</b> {{x}}');
    expect([...diagnostics, ...late]).toEqual([]);
  });

  it('is checked before anything is composed', () => {
    const { diagnostics } = withTemplates({
      'form/position.hbs': '<h2 id="{{id}}">{{name}}</h2>\n <div>x</div>',
    });
    expect(diagnostics.map(brief)).toEqual([
      ['TPL-02', 'templates/form/position.hbs', 2, 2, expect.objectContaining({ element: 'div' })],
    ]);
  });

  it('is checked where the handbook brings it; ours are checked by their test', () => {
    const templates = new Map([...TEMPLATES, ['own.hbs', '<div>x</div>'], ['preface.hbs', '<div>y</div>']]);
    const { diagnostics } = composed(organisation, { templates, ownTemplates: new Set(['own.hbs']) });
    expect(diagnostics.map(({ file }) => file)).toEqual(['templates/own.hbs']);
  });

  it('has its faults told once, at the tag that made them, however many pages it makes', () => {
    const { value, diagnostics, late } = withTemplates({
      'form/position.hbs': '<h2 id="{{id}}">{{name}}</h2>\n<table>{{> own/rows}}</table>',
      'own/rows.hbs': '<tr>\n  <p>x</p>\n</tr>\n<figure src="none"></figure>',
    });
    expect(diagnostics).toEqual([]);
    expect(late).toEqual([]);
    partsOf(value);
    expect(late.map(brief)).toEqual([
      ['TPL-09', 'templates/own/rows.hbs', 2, 3, { element: 'p', around: 'tr' }],
      ['TPL-09', 'templates/own/rows.hbs', 4, 1, { element: 'figure', around: 'table' }],
    ]);
  });

  it('that asks for what is not there leaves its page out and is told', () => {
    const { value, late } = withTemplates({ 'form/position.hbs': '<p>{{nmae}}</p>' });
    const roles = partsOf(value).map(({ role }) => role);
    expect(roles).not.toContain('position');
    expect(late.map(brief)).toEqual([
      ['TPL-12', 'templates/form/position.hbs', 1, 6, { reason: '"nmae" not defined' }],
    ]);
  });

  it('that is missing altogether is named', () => {
    const templates = new Map([...TEMPLATES].filter(([path]) => path !== 'cover.hbs'));
    const { value, late } = composed(organisation, { templates });
    partsOf(value);
    expect(late.map(brief)).toEqual([['TPL-06', 'templates/cover.hbs', 1, 1, { name: 'cover.hbs' }]]);
  });
});

describe('the examples', () => {
  const examples = [
    'customer-service-zh-CN',
    'production-zh-CN',
    'integrated-dept-zh-TW',
    'duties-ko',
    'small-company-en',
  ];

  it.each(examples)('%s composes in every layout, numbering and language', (name) => {
    const { organisation: example } = check(`examples/${name}`, process.cwd());
    for (const layout of ['form', 'narrative'] as const) {
      for (const numbering of ['chinese', 'decimal'] as const) {
        for (const language of ['zh-CN', 'zh-TW', 'ko', 'en'] as const) {
          const options = {
            vocabulary: loadVocabulary(language),
            templates: TEMPLATES,
            layout,
            numbering,
            language,
          };
          const { value, diagnostics, late } = compose(example, options);
          const parts = partsOf(value);
          expect([...diagnostics, ...late]).toEqual([]);
          expect(parts.length).toBeGreaterThan(example.positions.length);
        }
      }
    }
  });
});
