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
      return { message: `「${text}」沒有關上`, hint: `在這一塊結束的地方寫「${facts.wanted}」` };
    if (facts.fault === 'wrong-close')
      return {
        message: `「${shorten(facts.opened, MOST_SHOWN)}」用「${text}」來關`,
        hint: `改成「${facts.wanted}」；先打開的區塊後關上`,
      };
    if (facts.fault === 'stray')
      return { message: `「${text}」要關的區塊沒有打開`, hint: '刪除它，或在前面打開這個區塊' };
    return { message: `「${text}」不合範本的寫法`, hint: '檢查其中的大括號、括號和引號' };
  },
  'TPL-02': ({ element, elements }) => ({
    message: `範本裡不能寫「<${element}>」`,
    hint: `可用的元素：${some(elements)}`,
  }),
  'TPL-03': ({ element, attribute, attributes }) => ({
    message: `「<${element}>」沒有「${attribute}」這個屬性`,
    hint: attributes.length > 0 ? `可用的屬性：${some(attributes)}；否則刪去` : '刪去這個屬性',
  }),
  'TPL-04': ({ element, attribute, value, expected }) => ({
    message: `「<${element}>」的「${attribute}」不能是「${value}」`,
    hint: `寫成：${expected}`,
  }),
  'TPL-05': () => ({
    message: '三個大括號會讓內容未經跳脫就寫出',
    hint: '改成兩個大括號：{{…}}',
  }),
  'TPL-06': ({ name }) => ({
    message: `沒有名為「${name}」的範本`,
    hint: '更正名稱，或在「templates」資料夾裡補上這個檔案',
  }),
  'TPL-07': ({ name, helpers }) => ({
    message: `沒有名為「${name}」的輔助函式`,
    hint: `可用的有：${helpers.join('、')}`,
  }),
  'TPL-08': ({ name }) => ({
    message: `沒有名為「${name}」的標籤`,
    hint: '更正名稱，或把文字直接寫進範本',
  }),
  'TPL-09': ({ element, around }) => ({
    message: around ? `「<${element}>」不能放在「<${around}>」裡` : `「<${element}>」不能直接放在頁面上`,
    hint: '換個位置，或在外面補上它需要的元素',
  }),
  'TPL-10': ({ text, element }) => ({
    message: `「<${element}>」裡不能直接寫文字：「${text}」`,
    hint: '把文字放進儲存格或清單項目',
  }),
  'TPL-11': ({ name, figures }) => ({
    message: `這一頁沒有名為「${name}」的圖`,
    hint: figures.length > 0 ? `可用的有：${some(figures)}` : '刪去這個圖',
  }),
  'TPL-12': ({ reason }) => ({
    message: `範本無法填寫：${reason}`,
    hint: '只使用這一頁已有的名稱',
  }),
  'FONT-01': ({ character, text }) => ({ message: `字型裡沒有「${character}」（見「${text}」）` }),
  'FONT-02': ({ theme, families }) => ({
    message: `主題「${theme}」的字型「${families.join('」「')}」不能隨軟體提供，PDF 用內建的宋體和黑體代替`,
    hint: '有使用授權的，在 jd.yaml 的「字體」裡寫上字型檔案的路徑',
  }),
};
