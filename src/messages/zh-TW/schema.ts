import type { SchemaProblems, Thing, ValueForm } from '../../diagnostics/problems/schema.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';

const FORM: Record<ValueForm, string> = {
  text: '一段文字',
  integer: '整數',
  number: '數字',
  date: '日期',
  'yes-no': '「是」或「否」',
  list: '清單',
  keys: '下一層的鍵',
};

const HOW: Record<ValueForm, (allowed: readonly string[]) => string> = {
  text: () => '只寫一段文字；文字裡有半形冒號時，給整段加上半形雙引號',
  integer: () => '只寫數字，例如 5，其餘的話寫進說明',
  number: () => '只寫數字，例如 30',
  date: () => '寫成 2025-01-31 的樣子',
  'yes-no': () => '寫「是」或「否」',
  list: () => '每項另起一行，以「- 」開頭',
  keys: (allowed) => (allowed.length > 0 ? `在它下面寫${quoted(allowed)}` : '在它下面另起一行寫鍵'),
};

/** For a list where a text belongs. */
const ONE_TEXT = '只寫一段文字，幾項之間用「、」隔開';

const THING: Record<Thing, string> = {
  handbook: '手冊',
  department: '部門',
  position: '崗位',
  regulation: '制度',
  process: '流程',
  section: '欄目',
  titledSection: '章節',
  item: '條目',
  branch: '分支',
  headcount: '編制',
  qualifications: '任職資格',
  relations: '工作關係',
  regulationChapter: '章',
  approval: '審批',
  revision: '修訂',
  output: '輸出',
  lint: '檢查',
};

export const schema: Sentences<SchemaProblems> = {
  'KEY-01': ({ key, near, allowed, rest }) => ({
    message: `這裡沒有「${key}」這個鍵`,
    ...instead(near, allowed, rest),
  }),
  'KEY-02': (facts) => {
    const { key } = facts;
    if (facts.direction === 'up')
      return { message: `「${key}」是${THING[facts.thing]}的鍵，這裡縮排過深`, hint: '檢查縮排' };
    return facts.direction === 'item'
      ? { message: `「${key}」是「${facts.owner}」裡一個項目的鍵`, hint: '在該項目的第一行前面加上「- 」' }
      : { message: `「${key}」應寫在「${facts.owner}」下面`, hint: '檢查縮排' };
  },
  'KEY-03': ({ key, kind, owners }) => {
    const names = owners.map((owner) => THING[owner]);
    return {
      message: `「${key}」是${names.join('、')}的鍵，而這份文件是${THING[kind]}`,
      hint: `把它移到它所說的${names.join('或')}裡`,
    };
  },
  'KEY-04': ({ key, other }) => ({
    message: key === other ? `「${key}」寫了兩次` : `「${key}」和「${other}」是同一個鍵`,
    hint: '把兩處合成一處',
  }),
  'KEY-05': ({ key, standard }) => ({
    message: `「${key}」依「${standard}」理解`,
    hint: `改成「${standard}」`,
  }),
  'KEY-06': ({ keys, language }) => ({
    message: `這份文件的鍵是${language}，但${quoted(keys)}不是`,
    hint: '同一份文件的鍵只用一種語言',
  }),
  'KEY-07': ({ missing, thing }) => ({
    message: `${THING[thing]}缺少「${missing}」`,
    hint: `補上「${missing}」`,
  }),
  'KEY-08': ({ names }) => ({
    message: `看不出這份文件寫的是什麼：${quoted(names)}一個都沒有`,
    hint: '補上其中一個鍵，寫上名稱',
  }),
  'KEY-09': ({ names }) => ({
    message: `這份文件同時寫了${quoted(names)}，看不出是哪一種`,
    hint: '只留一個，其餘的用一行「---」隔開或另存成一個檔案',
  }),
  'KEY-10': ({ key, title, text }) => ({
    message: `「${key}」後面有半形冒號，被當成了鍵`,
    hint: `給整句加上半形雙引號，或者寫成「${title}: ${key}」，下一行寫「${text}: …」`,
  }),
  'KEY-11': ({ owner, keys, title, items }) => ({
    message: `「${owner}」下面寫的是小標題，不是鍵：${quoted(keys)}`,
    hint: `每組寫成「- ${title}: ${keys[0] ?? '…'}」，底下的項目寫在「${items}:」下面`,
  }),
  'KEY-12': ({ key, from }) => ({
    message: `「${key}」不用寫，會從各處的「${from}」推算出來`,
    hint: '刪去這個鍵',
  }),
  'KEY-13': ({ keys, mark }) => ({
    message: `「${mark}」把檔案分成了兩份，後一份（${quoted(keys)}）沒有讀取`,
    hint: `刪除「${mark}」這一行`,
  }),

  'VALUE-01': ({ key, expected, found, text, allowed, nested }) =>
    nested
      ? {
          message: `「${key}」的一個清單項本身又是清單`,
          hint: `上一級寫成「- ${nested.title}: …」，它下面的條目寫在「${nested.items}:」下面`,
        }
      : {
          message: `「${key}」應是${FORM[expected]}，這裡是${found === 'text' ? `「${text}」` : FORM[found]}`,
          hint: expected === 'text' && found === 'list' ? ONE_TEXT : HOW[expected](allowed ?? []),
        },
  'VALUE-02': ({ key, isAboveList }) => ({
    message: isAboveList ? `「${key}」沒有填寫，下面的清單與它不在同一層` : `「${key}」沒有填寫`,
    hint: isAboveList ? '如果清單屬於它，把清單各行向右縮排；否則刪去這個鍵' : '填上內容，或者刪去這個鍵',
  }),
  'VALUE-03': ({ key }) => ({ message: `「${key}」必須填寫，這裡是空的`, hint: '填上內容' }),
  'VALUE-04': ({ key, text, near, allowed }) => ({
    message: `「${key}」不能是「${text}」，可選：${quoted(allowed)}`,
    ...instead(near, allowed),
  }),
  'VALUE-05': ({ key, text, fault }) => ({
    message:
      fault === 'form' ? `「${key}」的「${text}」不是日期的寫法` : `「${key}」的「${text}」這一天並不存在`,
    hint: '依年、月、日寫成 2025-01-31 的樣子',
  }),
  'VALUE-06': ({ key, text, read }) => ({
    message: `「${key}」的「${text}」依 ${read} 理解`,
    hint: `改成 ${read}`,
  }),
  'VALUE-07': ({ key, text, bound, limit }) => ({
    message: `「${key}」是 ${text}，${bound === 'least' ? '不能小於' : '不能大於'} ${limit}`,
    hint: bound === 'least' ? `寫 ${limit} 或更大的數` : `寫 ${limit} 或更小的數`,
  }),
  'VALUE-08': ({ key, text }) => ({ message: `「${key}」裡「${text}」寫了兩次`, hint: '刪去其中一個' }),
  'VALUE-09': ({ key }) => ({ message: `「${key}」裡有一項是空的`, hint: '填上內容，或者刪去這一行' }),
  'VALUE-10': ({ found }) => ({
    message:
      found === 'table'
        ? '這份文件是表格（CSV 或從 Excel 複製的），不是 YAML'
        : `這份文件只有${found === 'list' ? '清單' : '文字'}，沒有鍵`,
    hint:
      found === 'table'
        ? '每列資料寫成一個檔案，每欄寫成一行，例如「崗位名稱: 客服經理」'
        : '開頭先寫鍵和半形冒號，例如「崗位名稱: 客服經理」',
  }),
  'VALUE-11': ({ key, length, limit }) => ({
    message: `「${key}」有 ${length} 個字，超過 ${limit} 個`,
    hint: limit > 1000 ? '分成幾段或幾條來寫' : '寫短一些，細節寫進內文',
  }),
};
