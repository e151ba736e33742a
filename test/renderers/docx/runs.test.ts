import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../src/renderers/docx/anchors.ts';
import { XmlText } from '../../../src/renderers/docx/package/xml.ts';
import { plainText, Runs, spaced } from '../../../src/renderers/docx/runs.ts';
import { lineBreak, page, reference, strong, text } from '../sample-blocks.ts';

const set = (promised: readonly string[] = [], hints = true) => {
  const anchors = new Anchors(promised);
  return { anchors, runs: new Runs(new XmlText(), anchors, hints) };
};
const NO_CONTENTS = () => '';

describe('runs', () => {
  it('escape markup and keep spaces', () => {
    const { runs } = set();
    expect(runs.text('a < b & "c"')).toBe('<w:r><w:t>a &lt; b &amp; &quot;c&quot;</w:t></w:r>');
    expect(runs.text(' a')).toBe('<w:r><w:t xml:space="preserve"> a</w:t></w:r>');
    expect(runs.text('a  b')).toContain('preserve');
    expect(runs.text('')).toBe('');
  });

  it('make breaks and tabs of line feeds and tabs', () => {
    expect(set().runs.text('a\r\nb\tc')).toBe(
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r>',
    );
  });

  it('tell Word which font signs of two widths belong to', () => {
    expect(set().runs.text('“岗位”')).toContain('w:hint="eastAsia"');
    expect(set().runs.text('“post”')).not.toContain('w:hint');
    expect(set([], false).runs.text('“岗位”')).not.toContain('w:hint');
  });

  it('keep a last Korean syllable with the word before it in programs that end lines at no-break spaces', () => {
    const { runs } = set();
    const tied = '<w:r><w:rPr><w:lang w:eastAsia="en-US"/></w:rPr><w:t>\u00a0것.</w:t></w:r>';
    expect(runs.inlines([text('능력이 뛰어날 것.')])).toBe(`<w:r><w:t>능력이 뛰어날</w:t></w:r>${tied}`);
    expect(runs.inlines([text('3 일 안')])).not.toContain('w:lang');
    expect(runs.inlines([text('할 것을 적는다')])).toBe('<w:r><w:t>할 것을 적는다</w:t></w:r>');
    expect(spaced(tied, 4)).toContain('<w:rPr><w:spacing w:val="4"/><w:lang w:eastAsia="en-US"/></w:rPr>');
  });

  it('link to places that are known, at once', () => {
    const { runs, anchors } = set(['here']);
    const xml = runs.inlines([strong('a'), reference('here', 'b')]);
    expect(xml).toContain('<w:b/>');
    expect(xml).toContain(
      `<w:hyperlink w:anchor="${anchors.name('here')}" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>`,
    );
    expect(xml).not.toContain('\u0001');
  });

  it('wait for places that come later, and show plain text when they never come', () => {
    const { runs, anchors } = set();
    const xml = runs.inlines([
      reference('later', 'b'),
      page('later'),
      reference('never', 'c'),
      page('never'),
    ]);
    expect(anchors.bookmark('later')).toContain('w:bookmarkStart');
    const resolved = anchors.resolve(xml, new Map([['later', 42]]), NO_CONTENTS);
    expect(resolved).toContain(`w:anchor="${anchors.name('later')}"`);
    expect(resolved).toContain('<w:t>42</w:t>');
    expect(resolved.match(/<w:hyperlink/g)).toHaveLength(1);
    expect(resolved.match(/PAGEREF/g)).toHaveLength(1);
    expect(resolved).toContain('<w:t>c</w:t>');
    expect(resolved).not.toContain('\u0001');
  });

  it('show the words around a page only where the page is', () => {
    const { runs, anchors } = set();
    const around = (target: string) => ({ ...page(target), before: `（${target} `, after: ' 页）' });
    const xml = runs.inlines([around('later'), around('never')]);
    anchors.bookmark('later');
    const resolved = anchors.resolve(xml, new Map([['later', 42]]), NO_CONTENTS);
    const words = [...resolved.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, word]) => word);
    expect(words).toEqual(['（later\u00a0', '42', '\u00a0页）']);
    expect(plainText([around('later')])).toBe('（later\u00a0000\u00a0页）');
  });

  it('hold the words around a page together', () => {
    const runsOf = (before: string, after: string): readonly string[] => {
      const { runs, anchors } = set();
      const xml = runs.inlines([{ kind: 'page', target: 'later', before, after }]);
      anchors.bookmark('later');
      return anchors.resolve(xml, new Map([['later', 42]]), NO_CONTENTS).match(/<w:r>.*?<\/w:r>/g) ?? [];
    };
    const chinese = runsOf('（第', '页）');
    expect(chinese).toHaveLength(7);
    expect(chinese[0]).toContain('（第\u00a0<');
    expect(chinese[6]).toContain('>\u00a0页）');
    const korean = runsOf(' (', '쪽)');
    expect(korean[6]).toContain('>쪽)');
  });

  it('give a name to the first that claims it', () => {
    const { anchors } = set();
    expect(anchors.bookmark('a')).not.toBe('');
    expect(anchors.bookmark('a')).toBe('');
  });
});

describe('plain text', () => {
  it('reads as the runs do', () => {
    expect(plainText([text('a'), lineBreak, reference('x', 'b')])).toBe('a\nb');
  });
});
