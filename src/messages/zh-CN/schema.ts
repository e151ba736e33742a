import type { SchemaProblems, Thing, ValueForm } from '../../diagnostics/problems/schema.ts';
import type { Sentences } from '../catalogue.ts';
import { instead, quoted } from './names.ts';

const FORM: Record<ValueForm, string> = {
  text: '一段文字',
  integer: '整数',
  number: '数字',
  date: '日期',
  'yes-no': '“是”或“否”',
  list: '列表',
  keys: '下一层的键',
};

const HOW: Record<ValueForm, (allowed: readonly string[]) => string> = {
  text: () => '只写一段文字；文字里有英文冒号时，给整段加英文双引号',
  integer: () => '只写数字，例如 5，其余的话写进说明',
  number: () => '只写数字，例如 30',
  date: () => '写成 2025-01-31 的样子',
  'yes-no': () => '写“是”或“否”',
  list: () => '每项另起一行，以“- ”开头',
  keys: (allowed) => (allowed.length > 0 ? `在它下面写${quoted(allowed)}` : '在它下面另起一行写键'),
};

/** For a list where a text belongs. */
const ONE_TEXT = '只写一段文字，几项之间用“、”隔开';

const THING: Record<Thing, string> = {
  handbook: '手册',
  department: '部门',
  position: '岗位',
  regulation: '制度',
  process: '流程',
  section: '栏目',
  titledSection: '章节',
  item: '条目',
  branch: '分支',
  headcount: '编制',
  qualifications: '任职资格',
  relations: '工作关系',
  regulationChapter: '章',
  approval: '审批',
  revision: '修订',
  output: '输出',
  lint: '检查',
};

export const schema: Sentences<SchemaProblems> = {
  'KEY-01': ({ key, near, allowed, rest }) => ({
    message: `这里没有“${key}”这个键`,
    ...instead(near, allowed, rest),
  }),
  'KEY-02': (facts) => {
    const { key } = facts;
    if (facts.direction === 'up')
      return { message: `“${key}”是${THING[facts.thing]}的键，这里缩进过深`, hint: '检查缩进' };
    return facts.direction === 'item'
      ? { message: `“${key}”是“${facts.owner}”里一个条目的键`, hint: '在条目的第一行前面加“- ”' }
      : { message: `“${key}”应写在“${facts.owner}”下面`, hint: '检查缩进' };
  },
  'KEY-03': ({ key, kind, owners }) => {
    const names = owners.map((owner) => THING[owner]);
    return {
      message: `“${key}”是${names.join('、')}的键，而这份文件是${THING[kind]}`,
      hint: `把它移到它所说的${names.join('或')}里`,
    };
  },
  'KEY-04': ({ key, other }) => ({
    message: key === other ? `“${key}”写了两次` : `“${key}”和“${other}”是同一个键`,
    hint: '把两处合成一处',
  }),
  'KEY-05': ({ key, standard }) => ({
    message: `“${key}”按“${standard}”理解`,
    hint: `改成“${standard}”`,
  }),
  'KEY-06': ({ keys, language }) => ({
    message: `这份文件的键是${language}，但${quoted(keys)}不是`,
    hint: '同一份文件的键只用一种语言',
  }),
  'KEY-07': ({ missing, thing }) => ({
    message: `${THING[thing]}缺少“${missing}”`,
    hint: `补上“${missing}”`,
  }),
  'KEY-08': ({ names }) => ({
    message: `看不出这份文件写的是什么：${quoted(names)}一个都没有`,
    hint: '补上其中一个键，写上名称',
  }),
  'KEY-09': ({ names }) => ({
    message: `这份文件同时写了${quoted(names)}，看不出是哪一种`,
    hint: '只留一个，其余的用一行“---”隔开或另写一个文件',
  }),
  'KEY-10': ({ key, title, text }) => ({
    message: `“${key}”后面有英文冒号，被当成了键`,
    hint: `给整句加英文双引号，或者写成“${title}: ${key}”，下一行写“${text}: …”`,
  }),
  'KEY-11': ({ owner, keys, title, items }) => ({
    message: `“${owner}”下面写的是小标题，不是键：${quoted(keys)}`,
    hint: `每组写成“- ${title}: ${keys[0] ?? '…'}”，它的条目写在“${items}:”下面`,
  }),
  'KEY-12': ({ key, from }) => ({
    message: `“${key}”不用写，会从各处的“${from}”推算出来`,
    hint: '删去这个键',
  }),
  'KEY-13': ({ keys, mark }) => ({
    message: `“${mark}”把文件分成了两份，后一份（${quoted(keys)}）没有读取`,
    hint: `删除“${mark}”这一行`,
  }),

  'VALUE-01': ({ key, expected, found, text, allowed, nested }) =>
    nested
      ? {
          message: `“${key}”的一个列表项本身又是列表`,
          hint: `上一级写成“- ${nested.title}: …”，它下面的条目写在“${nested.items}:”下面`,
        }
      : {
          message: `“${key}”应是${FORM[expected]}，这里是${found === 'text' ? `“${text}”` : FORM[found]}`,
          hint: expected === 'text' && found === 'list' ? ONE_TEXT : HOW[expected](allowed ?? []),
        },
  'VALUE-02': ({ key, isAboveList }) => ({
    message: isAboveList ? `“${key}”没有填写，下面的列表与它不在同一层` : `“${key}”没有填写`,
    hint: isAboveList ? '如果列表属于它，把列表各行向右缩进；否则删去这个键' : '填上内容，或者删去这个键',
  }),
  'VALUE-03': ({ key }) => ({ message: `“${key}”必须填写，这里是空的`, hint: '填上内容' }),
  'VALUE-04': ({ key, text, near, allowed }) => ({
    message: `“${key}”不能是“${text}”，可选：${quoted(allowed)}`,
    ...instead(near, allowed),
  }),
  'VALUE-05': ({ key, text, fault }) => ({
    message: fault === 'form' ? `“${key}”的“${text}”不是日期的写法` : `“${key}”的“${text}”这一天并不存在`,
    hint: '按年、月、日写成 2025-01-31 的样子',
  }),
  'VALUE-06': ({ key, text, read }) => ({
    message: `“${key}”的“${text}”按 ${read} 理解`,
    hint: `改成 ${read}`,
  }),
  'VALUE-07': ({ key, text, bound, limit }) => ({
    message: `“${key}”是 ${text}，${bound === 'least' ? '不能小于' : '不能大于'} ${limit}`,
    hint: bound === 'least' ? `写 ${limit} 或更大的数` : `写 ${limit} 或更小的数`,
  }),
  'VALUE-08': ({ key, text }) => ({ message: `“${key}”里“${text}”写了两次`, hint: '删去其中一个' }),
  'VALUE-09': ({ key }) => ({ message: `“${key}”里有一项是空的`, hint: '填上内容，或者删去这一行' }),
  'VALUE-10': ({ found }) => ({
    message:
      found === 'table'
        ? '这份文件是表格（CSV 或从 Excel 复制的），不是 YAML'
        : `这份文件只有${found === 'list' ? '列表' : '文字'}，没有键`,
    hint:
      found === 'table'
        ? '每行写成一个文件，每列写成一行，例如“岗位名称: 客服经理”'
        : '开头先写键和英文冒号，例如“岗位名称: 客服经理”',
  }),
  'VALUE-11': ({ key, length, limit }) => ({
    message: `“${key}”有 ${length} 个字，超过 ${limit} 个`,
    hint: limit > 1000 ? '分成几段或几条来写' : '写短一些，细节写进正文',
  }),
};
