import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type PageContext, PageReader, type PageReading } from '../../../src/booklet/html/page-reader.ts';
import { readHtml } from '../../../src/booklet/html/read-html.ts';
import { numberingStyles } from '../../../src/booklet/numbering-styles.ts';
import { TemplatePrograms } from '../../../src/booklet/template/template-program.ts';
import { NeedsHtml } from '../../../src/booklet/template/template-scope.ts';
import { RenderFault, TemplateSet } from '../../../src/booklet/template/template-set.ts';
import { Words } from '../../../src/booklet/words.ts';
import { check } from '../../../src/check.ts';
import { loadVocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { resolveFiles } from '../../org/handbook.ts';
import { anyHandbook } from '../arbitrary.ts';
import { composed, TEMPLATES } from '../composed.ts';
import { partsOf } from '../text.ts';

const WORDS = new Words('zh-CN', loadVocabulary('zh-CN'));

const CONTEXT: PageContext = {
  id: 'p_unit',
  anchors: 'h_1',
  numbering: numberingStyles('zh-CN', 'chinese'),
  figures: new Map(),
  isTarget: (id) => id.startsWith('p_'),
};

type Sources = Readonly<Record<string, string>>;

const sourcesOf = (files: string | Sources) =>
  new Map(Object.entries(typeof files === 'string' ? { 'page.hbs': files } : files));

/** What the steps of `page.hbs` write; undefined when it has to go by HTML. */
function directly(files: string | Sources, values: object): PageReading | undefined {
  const page = new PageReader(CONTEXT);
  try {
    new TemplatePrograms(sourcesOf(files), WORDS).write('page.hbs', values, page);
  } catch (fault) {
    const isEndless = fault instanceof RangeError;
    if (fault instanceof NeedsHtml || isEndless) return undefined;
    throw fault;
  }
  const reading = page.finish();
  return reading.faults.length === 0 ? reading : undefined;
}

const byHtml = (files: string | Sources, values: object): PageReading =>
  readHtml(new TemplateSet(sourcesOf(files), WORDS).render('page.hbs', values), CONTEXT);

const VALUES = {
  id: 'p_a',
  text: 'a & <b> "c" \'d\' =`{{x}}`\u2028二',
  blank: '',
  space: ' \n ',
  number: 3,
  zero: 0,
  no: false,
  nothing: null,
  list: ['甲', '', '<乙>'],
  pairs: [
    { name: 'n1', target: 'p_b', inner: [{ name: 'i1' }, { name: 'i2' }] },
    { name: 'n2', target: undefined, inner: [] },
  ],
  object: { name: 'o', list: ['x'] },
  empty: [],
};

describe('a template of the usual kind', () => {
  it.each([
    '<p>{{text}}</p>',
    '<p>\n  {{text}}\n  {{number}}{{zero}}{{no}}{{nothing}}{{blank}}\n</p>\n',
    '{{text}} {{space}}<p>x</p>{{space}}\n y',
    '<p {{#if text}}class="note"{{/if}} id="{{id}}{{#if zero}}0{{else}}-{{number}}{{/if}}">x</p>',
    '<p{{#unless blank}} class="title"{{/unless}}{{#if blank}} class="note"{{/if}} class="label">x</p>',
    '{{#each pairs}}<p>{{@index}}{{#if @first}}!{{/if}}{{#unless @last}},{{/unless}}{{name}}{{../number}}</p>{{/each}}',
    '{{#each pairs}}{{#each inner}}<p>{{name}}{{../name}}{{../../number}}{{@key}}</p>{{else}}-{{/each}}{{/each}}',
    '{{#each list}}<p>{{this}}</p>{{/each}}{{#each empty}}x{{else}}<p>none</p>{{/each}}',
    '{{#with object}}<p>{{name}}{{../text}}{{./name}}{{list.length}}</p>{{else}}no{{/with}}{{#with blank}}x{{else}}y{{/with}}',
    '{{#if zero}}a{{else if number}}b{{else}}c{{/if}}',
    '{{label "contents"}}<p>{{label "in-brackets" text=text}}{{label id}}</p>',
    '{{!-- c --}}<table class="grid" widths="10 90">\n<tbody>{{#each pairs}}\n<tr><th>{{name}}</th><td colspan="2"/></tr>\n{{/each}}</tbody></table>',
    '<p>a<br>b<br/>c</p><ol>{{#each list}}<li>{{this}}</li>{{/each}}</ol><page-break></page-break>',
    '<a href="#{{id}}">{{text}}</a><a href="#none">{{text}}</a><a href="#{{id}}" class="page" words="{{text}}"></a>',
  ])('writes what HTML would say: %s', (source) => {
    const reading = directly(source, VALUES);
    expect(reading).toBeDefined();
    expect(reading).toEqual(byHtml(source, VALUES));
  });

  it('may use others, and itself', () => {
    const files = {
      'page.hbs':
        '<ol>\n  {{> own/item pairs.[0]}}\n  {{> own/item object}}\n</ol>{{#each list}}{{> own/text}}{{/each}}',
      'own/item.hbs': '<li>{{name}}{{#if inner}}<ol>{{#each inner}}{{> own/item}}{{/each}}</ol>{{/if}}</li>',
      'own/text.hbs': '<p>{{@index}}{{this}}</p>',
    };
    const reading = directly(files, {
      ...VALUES,
      object: { name: 'o', inner: [] },
      pairs: [{ name: 'n', inner: [{ name: 'i', inner: [] }] }],
    });
    expect(reading).toBeDefined();
    expect(reading).toEqual(
      byHtml(files, {
        ...VALUES,
        object: { name: 'o', inner: [] },
        pairs: [{ name: 'n', inner: [{ name: 'i', inner: [] }] }],
      }),
    );
  });
});

describe('a template of another kind, or with other values', () => {
  it.each([
    // What Handlebars can do beside.
    '{{{text}}}',
    '{{#each object}}{{this}}{{/each}}',
    '{{#each pairs as |pair|}}{{pair.name}}{{/each}}',
    '{{#with zero}}x{{/with}}',
    '{{lookup list 0}}',
    '{{#if number includeZero=true}}x{{/if}}',
    '{{> own/x name=text}}',
    '{{@root.text}}',
    '{{> (lookup this "id")}}',
    // What it refuses, or keeps out of reach.
    '{{none}}',
    '{{object.none.more}}',
    '{{object.constructor}}',
    '{{#each list}}{{length}}{{/each}}',
    // What an HTML parser would mend.
    '<p>a<p>b</p>',
    '<ol><li>a<li>b</ol>',
    '<p>a</strong></p>',
    '<P>a</P>',
    '<p class=note>a</p>',
    "<p class='note'>a</p>",
    '<p\nclass="note"id="x">a</p>',
    '<p {{text}}>a</p>',
    '<{{id}}>a',
    'a &amp; b',
    '<!-- c -->',
    '<div>x</div>',
    '<p style="x">a</p>',
    '<p class="&quot;">a</p>',
    '<p{{#if number}} class="note"{{else}}id="{{id}}"{{/if}}>x</p>',
    '<p{{#if zero}} class="note"{{else}}id="{{id}}"{{/if}}>x</p>',
  ])('goes by HTML, or says the same: %s', (source) => {
    const files = { 'page.hbs': source, 'own/x.hbs': '{{name}}', p_a: '' };
    const reading = directly(files, VALUES);
    if (reading) expect(reading).toEqual(byHtml(files, VALUES));
  });

  it.each([
    ['{{#if true}}x{{/if}}'],
    ['<p>a<p>b</p>'],
    ['{{none}}'],
    ['{{toString}}'],
    ['{{> partials/none}}'],
    ['<constructor>'],
  ])('needs HTML: %s', (source) => {
    expect(directly(source, VALUES)).toBeUndefined();
  });
});

describe('any template', () => {
  const { any } = fc.letrec<{ any: string }>((tie) => {
    const inner = fc.array(tie('any'), { maxLength: 3, depthIdentifier: 't' }).map((all) => all.join(''));
    const path = fc.constantFrom(
      'text',
      'blank',
      'space',
      'number',
      'zero',
      'nothing',
      'this',
      '../text',
      'name',
      'id',
    );
    const list = fc.constantFrom('list', 'pairs', 'inner', 'empty', 'object', 'text');
    const attribute = fc.oneof(
      fc.constantFrom(
        ' class="note"',
        ' id="{{id}}"',
        '\n  class="{{text}}"',
        ' colspan="{{number}}"',
        'id="x"',
        ' ',
      ),
      fc.constantFrom(
        '{{#if text}} class="title"{{/if}}',
        '{{#each list}} id="{{this}}"{{/each}}',
        ' style="x"',
      ),
    );
    const attributes = fc.array(attribute, { maxLength: 2 }).map((all) => all.join(''));
    const element = fc.constantFrom(
      'p',
      'h3',
      'ol',
      'ul',
      'li',
      'table',
      'tbody',
      'tr',
      'td',
      'th',
      'strong',
      'em',
      'a',
      'section',
      'br',
      'page-break',
      'b',
    );
    const literal = fc.constantFrom(
      '甲',
      ' a ',
      '\n',
      '\n  ',
      'b',
      '\t',
      '&',
      '<',
      '1 < 2',
      '</p>',
      '<p>',
      '{{!-- c --}}',
      '{{label "contents"}}',
    );
    return {
      any: fc.oneof(
        { maxDepth: 5, depthIdentifier: 't' },
        literal,
        path.map((name) => `{{${name}}}`),
        fc
          .tuple(element, attributes, inner)
          .map(([name, more, inside]) => `<${name}${more}>${inside}</${name}>`),
        fc.tuple(inner, inner).map(([a, b]) => `<table>\n<tr><td>${a}</td>\n<th>${b}</th></tr></table>`),
        inner.map((inside) => `<ol>\n  <li>${inside}</li></ol>`),
        inner.map((inside) => `<p>${inside}</p>`),
        fc
          .tuple(fc.constantFrom('if', 'unless', 'with'), path, inner, inner)
          .map(([name, on, a, b]) => `{{#${name} ${on}}}${a}{{else}}${b}{{/${name}}}`),
        fc.tuple(list, inner).map(([on, inside]) => `{{#each ${on}}}\n${inside}{{/each}}`),
        fc
          .tuple(fc.constantFrom('  {{> own/part}}\n', '{{> own/part pairs}}', '{{> own/part object}}'))
          .map(([one]) => one),
      ),
    };
  });

  it('reads as HTML reads it, one way or the other', () => {
    let direct = 0;
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), any, (page, part) => {
        const files = { 'page.hbs': page.join(''), 'own/part.hbs': part };
        const reading = directly(files, VALUES);
        if (!reading) return;
        direct += 1;
        expect(reading).toEqual(byHtml(files, VALUES));
      }),
      { seed: 7, numRuns: 3000 },
    );
    expect(direct).toBeGreaterThan(500);
  });
});

/** The same templates, each with something that only Handlebars understands. */
const BY_HTML = new Map(
  [...TEMPLATES].map(([path, source]) => [path, `${source.trimEnd()}{{#if true}}{{/if}}`]),
);

describe('our own templates', () => {
  it('need no HTML', () => {
    const render = vi.spyOn(TemplateSet.prototype, 'render');
    const { organisation } = check('examples/group-zh-CN', process.cwd());
    for (const layout of ['form', 'narrative'] as const) partsOf(composed(organisation, { layout }).value);
    expect(render).not.toHaveBeenCalled();
    render.mockRestore();
  });

  it.each(['form', 'narrative'] as const)('make the same pages as by HTML, in the %s layout', (layout) => {
    fc.assert(
      fc.property(anyHandbook, (files) => {
        const { value } = resolveFiles(files);
        const pages = partsOf(composed(value, { layout }).value);
        expect(pages).toEqual(partsOf(composed(value, { layout, templates: BY_HTML }).value));
      }),
      { seed: 3, numRuns: 25 },
    );
  });
});

it('a template that cannot be filled says so, whichever way it goes', () => {
  const set = new TemplateSet(sourcesOf('<p>{{none}}</p>'), WORDS);
  expect(() => set.read('page.hbs', VALUES, CONTEXT)).toThrow(RenderFault);
});
