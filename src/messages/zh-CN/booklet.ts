import type { BookletProblems } from '../../diagnostics/problems/booklet.ts';
import { shorten } from '../../diagnostics/shorten.ts';
import type { Sentences } from '../catalogue.ts';
import { some } from './names.ts';

/** Characters of a template that a message shows. */
const MOST_SHOWN = 40;

export const booklet: Sentences<BookletProblems> = {
  'TPL-01': (facts) => {
    const text = shorten(facts.text, MOST_SHOWN);
    if (facts.fault === 'unclosed')
      return { message: `“${text}”没有关上`, hint: `在这一块结束的地方写“${facts.wanted}”` };
    if (facts.fault === 'wrong-close')
      return {
        message: `“${shorten(facts.opened, MOST_SHOWN)}”用“${text}”来关`,
        hint: `改成“${facts.wanted}”；先打开的块后关上`,
      };
    if (facts.fault === 'stray')
      return { message: `“${text}”要关的块没有打开`, hint: '删除它，或在前面打开这一块' };
    return { message: `“${text}”不合模板的写法`, hint: '检查其中的花括号、括号和引号' };
  },
  'TPL-02': ({ element, elements }) => ({
    message: `模板里不能写“<${element}>”`,
    hint: `可用的元素：${some(elements)}`,
  }),
  'TPL-03': ({ element, attribute, attributes }) => ({
    message: `“<${element}>”没有“${attribute}”这个属性`,
    hint: attributes.length > 0 ? `可用的属性：${some(attributes)}；否则删去` : '删去这个属性',
  }),
  'TPL-04': ({ element, attribute, value, expected }) => ({
    message: `“<${element}>”的“${attribute}”不能是“${value}”`,
    hint: `写成：${expected}`,
  }),
  'TPL-05': () => ({
    message: '三个花括号会把内容不经转义写出',
    hint: '改成两个花括号：{{…}}',
  }),
  'TPL-06': ({ name }) => ({
    message: `没有名为“${name}”的模板`,
    hint: '改正名称，或在“templates”文件夹里补上这个文件',
  }),
  'TPL-07': ({ name, helpers }) => ({
    message: `没有名为“${name}”的辅助函数`,
    hint: `可用的有：${helpers.join('、')}`,
  }),
  'TPL-08': ({ name }) => ({
    message: `没有名为“${name}”的标签`,
    hint: '改正名称，或把文字直接写进模板',
  }),
  'TPL-09': ({ element, around }) => ({
    message: around ? `“<${element}>”不能放在“<${around}>”里` : `“<${element}>”不能直接放在页面上`,
    hint: '换个位置，或在外面补上它需要的元素',
  }),
  'TPL-10': ({ text, element }) => ({
    message: `“<${element}>”里不能直接写文字：“${text}”`,
    hint: '把文字放进单元格或列表项',
  }),
  'TPL-11': ({ name, figures }) => ({
    message: `这一页没有名为“${name}”的图`,
    hint: figures.length > 0 ? `可用的有：${some(figures)}` : '删去这个图',
  }),
  'TPL-12': ({ reason }) => ({
    message: `模板无法填写：${reason}`,
    hint: '只使用这一页已有的名称',
  }),
  'FONT-01': ({ character, text }) => ({ message: `字体里没有“${character}”（见“${text}”）` }),
  'FONT-02': ({ theme, families }) => ({
    message: `主题“${theme}”的字体“${families.join('”“')}”不能随软件提供，PDF 用内置的宋体和黑体代替`,
    hint: '有使用许可的，在 jd.yaml 的“字体”里写上字体文件的路径',
  }),
};
