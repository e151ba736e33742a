// Seconds, memory and pages of the Word renderer alone, on sheets made here: `npm run build && node bench/docx.mjs 1000 [out.docx]`.
import { readFileSync, writeFileSync } from 'node:fs';
import { numberingStyles } from '../lib/booklet/numbering-styles.js';
import { chineseNumeral } from '../lib/booklet/numerals.js';
import { docxRenderer } from '../lib/renderers/docx/docx.js';

const count = Number(process.argv[2] ?? 1000);
const out = process.argv[3];
const PER_DEPARTMENT = 17;

let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const SOURCE =
  '负责公司客户关系的维护，定期回访重点客户并整理客户意见，于每月5日前报送总经理审阅；组织制定年度、季度、月度生产作业计划，监督执行ISO 9001质量管理体系，受理投诉并在24小时内答复。';
const sentence = () => {
  const start = Math.floor(random() * (SOURCE.length - 62));
  return SOURCE.slice(start, start + 31 + Math.floor(random() * 30));
};

const chapterNumber = (department) => `第${chineseNumeral(department)}章`;
const text = (value) => ({ kind: 'text', text: value });
const paragraph = (value, role = 'body') => ({ kind: 'paragraph', role, inlines: [text(value)] });
const cell = (content, more = {}) => ({
  blocks: typeof content === 'string' ? [paragraph(content)] : content,
  colspan: 1,
  rowspan: 1,
  header: false,
  align: 'start',
  vertical: false,
  ...more,
});
const label = (value, more = {}) =>
  cell([paragraph(value, 'label')], { header: true, align: 'center', ...more });
const row = (...cells) => ({ cells });
const link = (target, value) =>
  cell([{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'reference', target, text: value }] }]);
const list = (sequence, items) => ({
  kind: 'list',
  items: items.map((item, i) => ({
    label: { scheme: 'cell', level: 0, value: i + 1, text: `${i + 1}.`, sequence },
    blocks: [paragraph(item)],
  })),
});

const sentences = (n) => Array.from({ length: n }, sentence);

function sheet(index, department) {
  const id = `position-${index}`;
  const wide = { colspan: 3 };
  return {
    role: 'position',
    id,
    orientation: 'portrait',
    newPage: true,
    chapter: `${chapterNumber(department)} 部门${department}`,
    blocks: [
      { kind: 'heading', level: 2, text: [text(`岗位${index}`)], id },
      {
        kind: 'table',
        role: 'form',
        widths: [17, 33, 17, 33],
        head: [],
        body: [
          row(label('岗位名称'), cell(`岗位${index}`), label('岗位编号'), cell(`P-${index}`)),
          row(
            label('所属部门'),
            link(`department-${department}`, `部门${department}`),
            label('直接上级'),
            link(`position-${Math.max(1, index - 1)}`, '上级'),
          ),
          row(label('编制人数'), cell('2'), label('工作地点'), cell('上海')),
          row(label('岗位目的'), cell(sentence(), wide)),
          row(label('岗位职责'), cell([list(`${id}-duties`, sentences(12))], wide)),
          row(label('岗位权限'), cell([list(`${id}-authority`, sentences(4))], wide)),
          row(
            label('任职资格', { rowspan: 3 }),
            label('学历专业'),
            cell('本科及以上，管理类相关专业', { colspan: 2 }),
          ),
          row(label('工作经验'), cell(sentence(), { colspan: 2 })),
          row(label('知识技能'), cell(sentence(), { colspan: 2 })),
          row(label('工作关系'), cell([paragraph(sentence()), paragraph(sentence())], wide)),
        ],
      },
      {
        kind: 'table',
        role: 'grid',
        widths: [5, 1, 2, 3],
        head: [row(label('考核指标'), label('权重'), label('目标值'), label('数据来源'))],
        body: sentences(5).map((value) => row(cell(value), cell('20%'), cell('≥95%'), cell('人力资源系统'))),
      },
    ],
  };
}

function chapter(department) {
  const labelled = {
    scheme: 'chapters',
    level: 0,
    value: department,
    text: chapterNumber(department),
    sequence: 'booklet',
  };
  const id = `department-${department}`;
  return {
    role: 'department',
    id,
    orientation: 'portrait',
    newPage: true,
    chapter: `${chapterNumber(department)} 部门${department}`,
    blocks: [
      { kind: 'heading', level: 1, label: labelled, text: [text(`部门${department}`)], id },
      ...sentences(8).map((value) => paragraph(value)),
    ],
  };
}

const departmentOf = (index) => Math.ceil(index / PER_DEPARTMENT);

function* parts() {
  yield {
    role: 'contents',
    id: 'contents',
    orientation: 'portrait',
    newPage: true,
    chapter: '目录',
    blocks: [{ kind: 'contents', title: '目录', depth: 2 }],
  };
  for (let index = 1; index <= count; index += 1) {
    if (departmentOf(index) !== departmentOf(index - 1) || index === 1) yield chapter(departmentOf(index));
    yield sheet(index, departmentOf(index));
  }
}

const outline = [];
for (let index = 1; index <= count; index += 1) {
  const department = departmentOf(index);
  if (index === 1 || departmentOf(index - 1) !== department)
    outline.push({
      id: `department-${department}`,
      level: 1,
      label: chapterNumber(department),
      text: `部门${department}`,
    });
  outline.push({ id: `position-${index}`, level: 2, label: '', text: `岗位${index}` });
}

const theme = JSON.parse(readFileSync(new URL('../templates/themes/classic.json', import.meta.url), 'utf8'));
const start = process.cpuUsage();
const rendering = await docxRenderer.open(
  {
    language: 'zh-CN',
    title: '岗位说明书汇编',
    company: '某某公司',
    code: 'HB-01',
    version: '1.0',
    classification: '内部',
    date: '2026-01-01',
    draft: false,
    outline,
    words: { pageOf: '第 {page} 页 共 {total} 页', contents: '目录', draft: '草稿', continued: '（续）' },
    numbering: numberingStyles('zh-CN', 'chinese'),
  },
  { theme, date: new Date('2026-01-01T00:00:00Z'), fonts: new Map() },
);
for (const part of parts()) rendering.add(part);
const added = process.cpuUsage(start);
const { chunks, pages } = await rendering.close();
const { user, system } = process.cpuUsage(start);
if (out) writeFileSync(out, Buffer.concat(chunks));
console.log(
  JSON.stringify({
    positions: count,
    cpuSeconds: (user + system) / 1e6,
    beforeClose: (added.user + added.system) / 1e6,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    pages,
    kilobytes: Math.round(chunks.reduce((sum, { length }) => sum + length, 0) / 1024),
  }),
);
