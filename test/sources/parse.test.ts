import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/sources/parse.ts';
import { sourceFromText } from '../../src/sources/source-file.ts';
import { plain, read, told, unmark, values } from './marked.ts';

describe('documents', () => {
  it.each([
    ['several', 'a: 1\n---\nb: 2\n...\nc: 3\n', [{ a: '1' }, { b: '2' }, { c: '3' }]],
    ['empty ones among them', '---\n---\na: 1\n---\n# nothing\n---\n\n', [{ a: '1' }]],
    ['a list', '- a\n- b\n', [['a', 'b']]],
    ['a text', '岗位说明书\n', ['岗位说明书']],
    ['JSON', '{"a": ["1", true, null]}', [{ a: ['1', 'true', ''] }]],
    ['a directive', '%YAML 1.1\n---\na: NO\n', [{ a: 'NO' }]],
    [
      'line ends of any kind',
      'a: |\r\n  b\r\n  c\r\nd: "e\r\n  f"\r\ng: h\n  i\n',
      [{ a: 'b\nc\n', d: 'e f', g: 'h i' }],
    ],
    ['only CR', 'a: 1\rb:\r  - c\r', [{ a: '1', b: ['c'] }]],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
    expect(read(text).diagnostics).toEqual([]);
    expect(read(text).value.map(({ index }) => index)).toEqual(expected.map((_, index) => index));
  });

  it('without any content are told once', () => {
    for (const text of ['', '\n \n', '# comments\n', '---\n', '---\n---\n', '~\n'])
      expect(told(text, read(text).diagnostics)).toEqual(['FILE-10? «»']);
  });

  it('keep scalars as they are written', () => {
    const written = [
      '001',
      'NO',
      'yes',
      '1.10',
      '1e3',
      '110101199003071234',
      '2025-01-31',
      '1_000',
      '0x1F',
      '.5',
      'Null?',
    ];
    expect(values(written.map((one) => `- ${one}\n`).join(''))).toEqual([written]);
  });

  it('tell empty values from empty texts', () => {
    const [document] = read('a:\nb: ~\nc: null\nd: ""\ne: x\n? f\n').value;
    if (document?.root.kind !== 'map') throw new Error('no map');
    expect(document.root.pairs.map(({ value }) => value.kind === 'scalar' && value.style)).toEqual([
      'empty',
      'empty',
      'empty',
      'quoted',
      'plain',
      'empty',
    ]);
  });
});

describe('places of nodes', () => {
  it.each([
    ['a plain value', 'a: «b c»  # d\n'],
    ['a value of several lines', 'a: «b\n  c»\n\nd: e\n'],
    ['quotes', 'a: «"b: \\" c"»\n'],
    ['a block, without its last line break', 'a: «|\n  b\n\n  c»\n\nd: e\n'],
    ['a folded block with options', 'a: «>-  # x\n  b»\n'],
    ['an empty block', 'a: «|»\nd: e\n'],
    ['brackets', 'a: «[b, {c: d}]» # e\n'],
    ['a list', 'a:\n  «- b\n  - c»  \n# d\n'],
    ['a list in the column of its key', 'a:\n«- b\n- c: d»\n\n'],
    ['a group, to the end of its last value', 'a:\n  «b: c\n  d:\n    - e»\n\nf: g\n'],
    ['a value without its label', 'a: &x «b»\nc: *x\n'],
    ['nothing, right behind the colon', 'a:«»   # b\n'],
    ['nothing at the end of the file', 'a:«»'],
    ['nothing in brackets', 'a: «{b}» \n'],
    ['a tilde', 'a: «~»\n'],
    ['a reference to a text', 'x: &b c\na: «*b»\n'],
    ['CRLF', 'x: y\r\na: «b»\r\n'],
    ['an emoji before it', 'x: 😀\na: «𠮷»\n'],
  ])('%s', (_, marked) => {
    const { text, places } = unmark(marked);
    const [document] = parseSource(sourceFromText('x', text)).value;
    const root = document?.root;
    if (root?.kind !== 'map') throw new Error('no map');
    const { value } = root.pairs.find(({ key }) => key.text === 'a') ?? {};
    expect([value?.start, value?.end]).toEqual(places[0]);
  });

  it('of keys include their quotes', () => {
    const { text, places } = unmark('«"a b"» : 1\n«c»:\n  «d»: 2\n? «e»\n: 3\n');
    const keys: [number, number][] = [];
    const visit = (node: NonNullable<ReturnType<typeof read>['value'][0]>['root']) => {
      if (node.kind !== 'map') return;
      for (const { key, value } of node.pairs) {
        keys.push([key.start, key.end]);
        visit(value);
      }
    };
    for (const { root } of read(text).value) visit(root);
    expect(keys).toEqual(places);
  });

  it('keep both of two equal keys', () => {
    const root = read('a: 1\na: 2\n').value[0]?.root;
    expect(root?.kind === 'map' && root.pairs.length).toBe(2);
  });
});

describe('references', () => {
  it('stand for what they refer to', () => {
    expect(values('a: &x {b: c}\nd: [*x, *x]\n&k e: *k\n')).toEqual([
      { a: { b: 'c' }, d: [{ b: 'c' }, { b: 'c' }], e: 'e' },
    ]);
  });

  it.each([
    ['to themselves', 'a: &x [«*x»]\n', 'YAML-31'],
    ['to what contains them', 'a: &x\n  b: [c, «*x»]\n', 'YAML-31'],
    ['to nothing', 'a: [b, «*x»]\n', 'YAML-30'],
    ['in the place of merged keys', 'a: &x {b: c}\nd:\n  «<<»: *x\n', 'YAML-35'],
  ])('%s are told', (_, marked, code) => {
    const { text, places } = unmark(marked);
    expect(told(text, read(text).diagnostics)).toEqual([`${code} «${text.slice(...(places[0] ?? [0, 0]))}»`]);
  });

  it('that grow to a billion values stop growing', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
      lines.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(',')}]`);
    const { value, diagnostics } = read(`${lines.join('\n')}\n`);
    expect(diagnostics.map(({ code, facts }) => [code, facts])).toEqual([
      ['YAML-32', { what: 'values', limit: 200_000 }],
    ]);
    expect(JSON.stringify(value.map(({ root }) => plain(root))).length).toBeLessThan(2_000_000);
  });

  it('are a thousand at most, and lead no deeper than content may be', () => {
    const many = `a: &x b\nc:\n${'  - *x\n'.repeat(1001)}`;
    expect(read(many).diagnostics.map(({ facts }) => facts)).toEqual([{ what: 'references', limit: 1000 }]);
    const deep = ['a0: &a0 [x]'];
    for (let level = 1; level < 220; level += 1) deep.push(`a${level}: &a${level} [*a${level - 1}]`);
    expect(read(`${deep.join('\n')}\n`).diagnostics.map(({ code }) => code)).toEqual(['YAML-33']);
  });
});

describe('what YAML can and handbooks cannot', () => {
  it.each([
    ['types of a program', 'a: «!!js/function» "x"\n', 'YAML-34'],
    ['types of their own', 'a: «!x» [b]\n', 'YAML-34'],
    ['lists as keys', '? «[a]»\n: b\nc: d\n', 'YAML-36'],
    ['values without a key', '«:» b\nc: d\n', 'YAML-37'],
  ])('%s', (_, marked, code) => {
    const { text } = unmark(marked);
    expect(read(text).diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it('takes the types of texts, lists and numbers for granted', () => {
    expect(read('a: !!str 1\nb: !!seq [c]\nd: !!map {e: f}\ng: !!int 3\n').diagnostics).toEqual([]);
  });

  it('gives no name a special meaning', () => {
    const root = read('__proto__: 1\nconstructor: 2\ntoString: 3\n').value[0]?.root;
    expect(root?.kind === 'map' && root.pairs.map(({ key }) => key.text)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});

describe('characters', () => {
  it.each([
    ['a control character', '岗位名称: 经«\u0007»理\n', 'TEXT-06+', '经理'],
    ['a zero', '岗位名称: 经«\u0000»理\n', 'TEXT-06+', '经理'],
    ['an escaped one', '岗位名称: "经«\\u0000»理"\n', 'TEXT-06+', '经理'],
    ['an escape by letter', '岗位名称: "经«\\a»理\\t"\n', 'TEXT-06+', '经理\t'],
    ['U+FFFE', '岗位名称: 经«\ufffe»理\n', 'TEXT-06+', '经理'],
    ['a soft line break of Word', '岗位名称: 经«\u000b»理\n', 'TEXT-08?+', '经 理'],
    ['a line separator', '岗位名称: 经«\u2028»理\n', 'TEXT-08?+', '经 理'],
    ['a zero-width space', '岗位名称: 经«\u200b»理\n', 'TEXT-04?+', '经理'],
    ['one in a key', '岗位«\u200b»名称: 经理\n', 'TEXT-04?+', '经理'],
    ['a soft hyphen', '岗位名称: man«\u00ad»ager\n', 'TEXT-04?+', 'manager'],
    ['a byte order mark in the text', '«\ufeff»岗位名称: 经理\n', 'TEXT-04?+', '经理'],
    ['a joiner between letters', '岗位名称: 经«\u200d»理\n', 'TEXT-04?+', '经理'],
    ['a turn of direction', '岗位名称: «\u202e»经理\n', 'TEXT-05+', '经理'],
    ['half a character', '岗位名称: 经«\ud83d»理\n', 'TEXT-07', '经\ud83d理'],
    ['an escaped half', '岗位名称: "经«\\ud83d»"\n', 'TEXT-07', '经\ud83d'],
    ['destroyed ones', '岗位名称: 经«\ufffd\ufffd»\n', 'TEXT-02', '经\ufffd\ufffd'],
    ['what a wrong encoding left', '岗位名称: «锟斤拷»\n', 'TEXT-03', '锟斤拷'],
    ['what another one left', '岗位名称: «Ã©Ã¤»\n', 'TEXT-03', 'Ã©Ã¤'],
  ])('%s', (_, marked, code, says) => {
    const { text, places } = unmark(marked);
    const { diagnostics } = read(text);
    expect(told(text, diagnostics)).toEqual([`${code} «${text.slice(...(places[0] ?? [0, 0]))}»`]);
    expect(values(text)).toEqual([{ 岗位名称: says }]);
  });

  it('that belong to a script or an emoji are as they should be', () => {
    const fine = [
      '👩‍💼',
      '👨‍👩‍👧',
      '❤️‍🔥',
      '𠮷',
      '\uf9e4',
      'مدير\u200f التوظيف',
      'می\u200cخواهم',
      'क\u094d\u200dष',
      '직무',
      '\u1106\u1161',
      'é',
      'e\u0301',
    ];
    const { diagnostics } = read(fine.map((one) => `- ${one}\n`).join(''));
    expect(diagnostics).toEqual([]);
  });

  it('of one kind in one line are told once', () => {
    const { diagnostics } = read('a: x\u200by\u200bz\nb: \u200b\n');
    expect(diagnostics.map(({ facts }) => facts)).toEqual([
      { character: 'U+200B', count: 2 },
      { character: 'U+200B', count: 1 },
    ]);
  });
});

describe('files that cannot be read as a whole', () => {
  it('hold an unsettled merge', () => {
    const { text, places } = unmark('a: 1\n«<<<<<<<» HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n');
    const { value, diagnostics } = read(text);
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code, range }) => [code, range.start.offset])).toEqual([
      ['TEXT-09', places[0]?.[0]],
    ]);
    expect(read('a: |\n  =======\nb: 1\n').diagnostics).toEqual([]);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, '1:204'],
    ['brackets that stay open', `a: ${'{'.repeat(6000)}`, '1:204'],
    ['brackets of several lines', `a: [\n${' [\n'.repeat(210)}`, '201:2'],
    ['keys', Array.from({ length: 6000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), '201:201'],
    ['dashes in one line', `${'- '.repeat(6000)}a\n`, '1:1'],
  ])('are nested too deep: %s', (_, text, place) => {
    const { value, diagnostics } = read(text);
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code, range }) => `${code} ${range.start.line}:${range.start.column}`)).toEqual(
      [`YAML-33 ${place}`],
    );
  });

  it('are not what they look like: half-open ranges, drawings in blocks, sixty levels', () => {
    const ranges = Array.from({ length: 200 }, (_, index) => `  - 得分 [${index},${index + 1})\n`).join('');
    expect(read(`标准:\n${ranges}`).diagnostics).toEqual([]);
    const drawing = Array.from({ length: 100 }, (_, index) => `  ${' '.repeat(index)}\\\n`).join('');
    expect(read(`备注: |\n${drawing}`).diagnostics).toEqual([]);
    const levels = Array.from({ length: 60 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(read(levels).diagnostics).toEqual([]);
  });
});

describe('faults that nothing repairs', () => {
  it.each([
    ['a line between two levels', 'a:\n    b: 1\n  «c: 2»\nd: 3\n', 'YAML-22'],
    ['an item without its dash', '岗位职责:\n  - a\n  «b»\n编制: 2\n', 'YAML-17'],
    ['a line without a colon', '岗位职责:\n  - 招聘\n«其它»\n权限: x\n', 'YAML-17'],
    ['the first line without a colon', '«岗位 经理»\n编制: 2\n', 'YAML-17'],
    ['a list behind keys', 'a:\n  b: x\n  «- c»\nd: 2\n', 'YAML-44'],
    ['text and keys in an item', '岗位职责:\n  - «负责招聘»\n    标准: 90%\n    权重: 3\n  - b\n', 'YAML-16'],
    ['a directive behind content', 'a: b\n«%TAG»\n', 'YAML-27'],
    ['keys behind a root list', '- a\n«b: c»\n', 'YAML-23'],
  ])('%s: one message, and the rest is there', (_, marked, code) => {
    const { text, places } = unmark(marked);
    const { value, diagnostics } = read(text);
    expect(told(text, diagnostics)).toEqual([`${code} «${text.slice(...(places[0] ?? [0, 0]))}»`]);
    expect(value.every(({ isBroken }) => isBroken)).toBe(true);
  });

  it('leave what was understood', () => {
    expect(values('岗位职责:\n  - 招聘\n其它\n权限: x\n')).toEqual([{ 岗位职责: ['招聘'], 权限: 'x' }]);
  });
});

describe('faults that only the parser sees', () => {
  it.each([
    ['an unclosed quote', '"abc', 'YAML-20'],
    ['a directive that is none', '%abc', 'YAML-26'],
    ['a key on the line of a mark', '--- a: b', 'YAML-26'],
    ['two labels', '&a &b c: d', 'YAML-27'],
  ])('are told in the first line too: %s', (_, text, code) => {
    expect(read(`${text}\nk: v\n`).diagnostics.map((one) => [one.code, one.range.start.line])).toEqual([
      [code, 1],
    ]);
  });
});
