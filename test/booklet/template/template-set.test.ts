import { describe, expect, it } from 'vitest';
import { RenderFault, TemplateSet } from '../../../src/booklet/template/template-set.ts';
import { Words } from '../../../src/booklet/words.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { loadVocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { TEMPLATES } from '../composed.ts';

const WORDS = new Words('zh-CN', loadVocabulary('zh-CN'));

const setOf = (files: Record<string, string>) => new TemplateSet(new Map(Object.entries(files)), WORDS);

const brief = ({ code, file, range, facts }: Diagnostic) => [
  code,
  file,
  range.start.line,
  range.start.column,
  facts,
];

describe('our own templates', () => {
  it('are well-formed in every language', () => {
    for (const language of ['zh-CN', 'zh-TW', 'ko', 'en'] as const) {
      const set = new TemplateSet(TEMPLATES, new Words(language, loadVocabulary(language)));
      expect(set.check().map(brief)).toEqual([]);
    }
  });
});

describe('check', () => {
  it.each([
    ['{{#if a}}\n<p>', 'TPL-01', 1, 1, { fault: 'unclosed', text: '{{#if a}}', wanted: '{{/if}}' }],
    [
      '<p>\n  {{#if a}}x{{/each}}</p>',
      'TPL-01',
      2,
      13,
      { fault: 'wrong-close', text: '{{/each}}', opened: '{{#if a}}', wanted: '{{/if}}' },
    ],
    ['<p>\n{{/if}}</p>', 'TPL-01', 2, 1, { fault: 'stray', text: '{{/if}}' }],
    ['<p>\n {{a</p>\n{{b}}', 'TPL-01', 2, 2, { fault: 'tag', text: '{{a</p>' }],
    ['{{b}}<p>{{}}</p>', 'TPL-01', 1, 9, { fault: 'tag', text: '{{}}' }],
    ['{{#if (eq a b}}x{{/if}}', 'TPL-01', 1, 1, { fault: 'tag', text: '{{#if (eq a b}}' }],
    ['{{!-- {{#if --}}{{a}}}', 'TPL-01', 1, 17, { fault: 'tag', text: '{{a}}}' }],
    ['{{#if a}}{{else}}{{else}}{{/if}}', 'TPL-01', 1, 1, { fault: 'tag' }],
    ['<p>\n  <span>x</span></p>', 'TPL-02', 2, 3, { element: 'span' }],
    [
      '{{#each a}}\n<td {{#if b}}style="x"{{/if}}>\n{{/each}}',
      'TPL-03',
      2,
      1,
      { element: 'td', attribute: 'style' },
    ],
    ['<ol class="bogus"></ol>', 'TPL-04', 1, 1, { attribute: 'class', value: 'bogus' }],
    ['<a href="https://example.com">x</a>', 'TPL-04', 1, 1, { attribute: 'href' }],
    ['<p>\n{{{a}}}</p>', 'TPL-05', 2, 1, {}],
    ['<p>{{&a}}</p>', 'TPL-05', 1, 4, {}],
    ['甲{{> partials/none}}', 'TPL-06', 1, 2, { name: 'partials/none.hbs' }],
    ['{{shout a}}', 'TPL-07', 1, 1, { name: 'shout' }],
    ['{{#loop a}}{{/loop}}', 'TPL-07', 1, 1, { name: 'loop' }],
    ['<p>{{label "no-such-label"}}</p>', 'TPL-08', 1, 12, { name: 'no-such-label' }],
  ])('finds what is wrong with %j', (source, code, line, column, facts) => {
    expect(setOf({ 'page.hbs': source }).check().map(brief)).toEqual([
      [code, 'templates/page.hbs', line, column, expect.objectContaining(facts)],
    ]);
  });

  it('accepts dynamic values, comments, branches of attributes and self-closing elements', () => {
    const source = `{{!-- <div> "}}" --}}<td colspan="{{a}}"{{#if b}} class="vertical"{{/if}}>{{label c}}</td><page-break/><br>`;
    expect(setOf({ 'page.hbs': source }).check()).toEqual([]);
  });
});

describe('render', () => {
  it('escapes values, and labels as well', () => {
    const set = setOf({ 'page.hbs': '<p>{{a}}{{label "in-brackets" text=a}}</p>' });
    expect(set.render('page.hbs', { a: '<b>&"' })).toBe(
      '<p>&lt;b&gt;&amp;&quot;（&lt;b&gt;&amp;&quot;）</p>',
    );
  });

  it('says which template asks for a name that is not there', () => {
    const set = setOf({ 'page.hbs': '{{> partials/a}}', 'partials/a.hbs': '<p>\n  {{typo}}</p>' });
    try {
      set.render('page.hbs', {});
      expect.unreachable();
    } catch (fault) {
      if (!(fault instanceof RenderFault)) throw fault;
      expect(brief(set.diagnose(fault))).toEqual([
        'TPL-12',
        'templates/partials/a.hbs',
        2,
        5,
        { reason: expect.stringContaining('"typo" not defined') },
      ]);
    }
  });

  it.each([
    '{{constructor.name}}',
    '{{a.constructor.constructor}}',
    '{{a.__proto__.b}}',
    '{{lookup a "constructor"}}',
  ])('keeps prototypes out of reach: %s', (source) => {
    const set = setOf({ 'page.hbs': source });
    let text = '';
    try {
      text = set.render('page.hbs', { a: 'x' });
    } catch (fault) {
      expect(fault).toBeInstanceOf(RenderFault);
    }
    expect(text).toBe('');
  });

  it('has no helper that writes to the console', () => {
    expect(
      setOf({ 'page.hbs': '{{log "x"}}' })
        .check()
        .map(({ code }) => code),
    ).toEqual(['TPL-07']);
  });

  it('marks every tag with its template and place', () => {
    const set = setOf({ 'a.hbs': '<p>x</p>', 'b.hbs': '{{#each a}}\n<li {{b}}>{{/each}}' });
    const html = set.marked().render('a.hbs', {});
    expect(html).toBe('<p data-mark="0:0">x</p>');
    expect(set.placeOfMark('1:12', 'a.hbs')).toMatchObject({
      file: 'templates/b.hbs',
      range: { start: { line: 2, column: 1 }, end: { line: 2, column: 11 } },
    });
  });
});
