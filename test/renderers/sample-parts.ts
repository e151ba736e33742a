import { crc32, deflateSync } from 'node:zlib';
import type { Block, ListItem, Picture } from '../../src/booklet/blocks.ts';
import type { Part } from '../../src/booklet/booklet.ts';
import {
  cell,
  emphasis,
  heading,
  item,
  label,
  lineBreak,
  list,
  page,
  paragraph,
  reference,
  row,
  strong,
  table,
  text,
} from './sample-blocks.ts';
import type { Sample } from './sample-labels.ts';
import { positionForm, positionNarrative } from './sample-positions.ts';
import { sampleScene } from './sample-scene.ts';
import { AWKWARD_TEXTS, type SampleWords, sentence } from './sample-words.ts';

type PartOptions = Partial<Pick<Part, 'orientation' | 'newPage' | 'chapter'>>;

function part(role: Part['role'], id: string, blocks: readonly Block[], options: PartOptions = {}): Part {
  return { role, id, orientation: 'portrait', newPage: true, chapter: '', blocks, ...options };
}

export function frontMatter({ words }: Sample): readonly Part[] {
  return [
    part('cover', 'cover', [
      paragraph(words.company, 'cover-company'),
      paragraph(words.title, 'cover-title'),
      paragraph('HB-2026-01', 'cover-line'),
      paragraph('V3.1 · 2026-01-01', 'cover-line'),
    ]),
    part('approvals', 'approvals', [...approvals(words)], { chapter: words.approvals }),
    part('contents', 'contents', [{ kind: 'contents', title: words.contents, depth: 2 }], {
      chapter: words.contents,
    }),
    part(
      'preface',
      'preface',
      [
        heading(1, words.preface, 'preface'),
        ...words.sentences.map((words_) => paragraph(words_)),
        ...AWKWARD_TEXTS.map((awkward) => paragraph(awkward)),
        paragraph(
          [
            text('a '),
            strong('strong'),
            text(' '),
            emphasis('强调 emphasis'),
            lineBreak,
            text('after a break'),
          ],
          'note',
        ),
      ],
      { chapter: words.preface },
    ),
    part(
      'company-chart',
      'company-chart',
      [
        heading(1, words.chart, 'company-chart'),
        {
          kind: 'figure',
          figure: { kind: 'chart', scene: sampleScene(words.chart, words.positions, 'department-1') },
          alt: `${words.chart} <alt & text>`,
          caption: [text(`${words.chart}（1/1）`)],
        },
      ],
      { chapter: words.chart, orientation: 'landscape' },
    ),
    part('staffing', 'staffing', staffing(words), { chapter: words.headcount }),
  ];
}

function approvals(words: SampleWords): readonly Block[] {
  return [
    paragraph(words.approvals, 'title'),
    table(
      'grid',
      [1, 1, 1, 1],
      [row(label('V'), label('日期'), label('修订人'), label('修订内容'))],
      [
        row(cell('1.0'), cell('2024-01-01'), cell('张三'), cell(words.sentences[1] ?? '')),
        row(cell('3.1'), cell('2026-01-01'), cell('李四'), cell('')),
      ],
      words.approvals,
    ),
    {
      kind: 'signatures',
      lines: [
        { label: '编制', value: '张三' },
        { label: '审核', value: '' },
        { label: '批准', value: '' },
        { label: '日期', value: '2026-01-01' },
      ],
    },
  ];
}

function staffing(words: SampleWords): readonly Block[] {
  const rows = words.departments.flatMap((department, d) =>
    words.positions.map((position, p) =>
      row(
        ...(p === 0 ? [cell(department, { rowspan: words.positions.length })] : []),
        cell([paragraph([reference(`position-${d + 1}-${p + 1}`, position)])]),
        cell(String(p + 1), { align: 'end' }),
        cell(p % 2 ? '' : '暂缺，拟于2026年第一季度补充', { align: 'center' }),
      ),
    ),
  );
  const total = row(
    cell('合计', { colspan: 2, align: 'center' }),
    cell(String(rows.length), { align: 'end' }),
    cell(''),
  );
  return [
    heading(1, words.headcount, 'staffing'),
    table(
      'grid',
      [2, 3, 1, 3],
      [row(label(words.department), label(words.position), label(words.headcount), label('备注'))],
      [...rows, total],
      words.headcount,
    ),
    paragraph('注：共用岗位只计一次。', 'note'),
  ];
}

export function departmentParts(sample: Sample, index: number): readonly Part[] {
  const { words, labels } = sample;
  const name = words.departments[index % words.departments.length] ?? '';
  const id = `department-${index + 1}`;
  const chapter = labels.next('chapters', 0, 'booklet');
  const options = { chapter: `${chapter.text} ${name}` };
  return [
    part('department', id, [heading(1, name, id, chapter), ...statement(sample, id)], options),
    part(
      'department-chart',
      `${id}-chart`,
      [
        heading(3, words.chart, `${id}-chart`, labels.next('outline', 0, id)),
        {
          kind: 'figure',
          figure: { kind: 'chart', scene: sampleScene(name, [name, ...words.positions], id) },
          alt: name,
        },
      ],
      { ...options, orientation: 'landscape' },
    ),
    part('positions', `${id}-positions`, positionsTable(sample, id), options),
    ...words.positions.map((position, p) => {
      const unit = `position-${index + 1}-${p + 1}`;
      const blocks =
        p % 3 === 1 ? positionNarrative(sample, unit, position) : positionForm(sample, unit, position, p);
      return part('position', unit, blocks, options);
    }),
    part('process', `${id}-process`, processBlocks(sample, `${id}-process`), { ...options, newPage: false }),
    part('regulation', `${id}-regulation`, regulation(sample, `${id}-regulation`), options),
  ];
}

/** The outline down to its deepest level, with prose, notes, bullets and a picture between. */
function statement({ words, labels }: Sample, id: string): readonly Block[] {
  const at = (level: number) => labels.next('outline', level, id);
  const deep = (level: number): readonly ListItem[] => {
    const first = at(level);
    const children = level < 8 ? [list(...deep(level + 1))] : [];
    return [
      item(first, sentence(words, level), ...children),
      item(at(level), sentence(words, level + 1), paragraph(sentence(words, level + 2))),
    ];
  };
  return [
    paragraph(sentence(words, 0)),
    heading(3, words.authority, `${id}-authority`, at(0)),
    paragraph([
      text(sentence(words, 1)),
      reference('position-1-1', words.positions[0] ?? ''),
      page('position-1-1'),
    ]),
    list(...deep(1)),
    heading(3, words.duties, `${id}-duties`, at(0)),
    heading(4, words.general, `${id}-general`, at(1)),
    list(...Array.from({ length: 12 }, (_, i) => item(at(2), sentence(words, i)))),
    list(
      ...[0, 1].map((i) =>
        item(
          labels.next('bullet', 0, `${id}-bullets`),
          sentence(words, i),
          list(item(labels.next('bullet', 1, `${id}-bullets`), sentence(words, i + 3))),
        ),
      ),
    ),
    {
      kind: 'figure',
      figure: { kind: 'picture', picture: samplePicture() },
      alt: 'A picture',
      caption: [text('图 1')],
    },
    paragraph(['注：', sentence(words, 3)].join(''), 'note'),
  ];
}

function positionsTable({ words, labels }: Sample, id: string): readonly Block[] {
  return [
    heading(3, words.position, `${id}-positions`, labels.next('outline', 0, id)),
    table(
      'grid',
      [1, 3, 2],
      [row(label('№'), label(words.position), label('页'))],
      words.positions.map((position, p) =>
        row(
          cell(String(p + 1), { align: 'center' }),
          cell([paragraph([reference(`position-1-${p + 1}`, position)])]),
          cell([paragraph([page(`position-1-${p + 1}`)])], { align: 'end' }),
        ),
      ),
    ),
  ];
}

function processBlocks({ words, labels }: Sample, id: string): readonly Block[] {
  const step = (level: number) => labels.next('steps', level, id);
  return [
    heading(2, words.process, id),
    heading(3, words.duties, `${id}-steps`, labels.next('outline', 0, id)),
    list(
      item(
        step(0),
        sentence(words, 0),
        list(item(step(1), sentence(words, 3)), item(step(1), sentence(words, 4))),
      ),
      item(
        step(0),
        sentence(words, 2),
        table(
          'grid',
          [1, 2],
          [row(label('条件'), label('处理'))],
          [row(cell('≥5万元'), cell(sentence(words, 3)))],
        ),
        paragraph(sentence(words, 1)),
      ),
      item(step(0), list(item(step(1), sentence(words, 5)))),
      item(step(0), sentence(words, 3)),
    ),
    { kind: 'pageBreak' },
    paragraph([reference('nowhere', words.position), page('nowhere')]),
  ];
}

function regulation({ words, labels }: Sample, id: string): readonly Block[] {
  const article = (level: number) => labels.next('articles', level, id);
  const chapter = (name: string, index: number): readonly Block[] => [
    heading(3, name, `${id}-${index}`, labels.next('chapters', 0, id)),
    list(
      item(article(0), sentence(words, index)),
      item(
        article(0),
        sentence(words, index + 1),
        list(...[0, 1, 2].map((i) => item(article(1), sentence(words, i)))),
      ),
      item(
        article(0),
        sentence(words, index + 2),
        list(item(article(1), sentence(words, 2), list(item(article(2), sentence(words, 3))))),
      ),
    ),
  ];
  return [
    heading(2, words.regulation, id),
    paragraph(sentence(words, 0)),
    ...chapter(words.general, 0),
    ...chapter(words.duties, 1),
    ...chapter(words.authority, 2),
  ];
}

export function backMatter({ words }: Sample, departments: number): readonly Part[] {
  const positions = Array.from({ length: departments }, (_, d) =>
    words.positions.map((name, p) => ({ name, target: `position-${d + 1}-${p + 1}` })),
  ).flat();
  const columns = 9;
  return [
    part(
      'coverage',
      'coverage',
      [
        heading(1, words.authority, 'coverage'),
        table(
          'grid',
          [6, ...Array.from({ length: columns }, () => 1)],
          [
            row(
              label(words.duties),
              ...Array.from({ length: columns }, (_, i) =>
                label(words.positions[i % words.positions.length] ?? '', { vertical: true }),
              ),
            ),
          ],
          Array.from({ length: 60 }, (_, r) =>
            row(
              cell(sentence(words, r)),
              ...Array.from({ length: columns }, (_, c) =>
                cell((r + c) % 4 === 0 ? '●' : '', { align: 'center' }),
              ),
            ),
          ),
        ),
      ],
      { chapter: words.authority, orientation: 'landscape' },
    ),
    part(
      'index',
      'index',
      [
        heading(1, words.index, 'index'),
        table(
          'plain',
          [4, 1],
          [],
          positions.map(({ name, target }) =>
            row(
              cell([paragraph([reference(target, name)])]),
              cell([paragraph([page(target)])], { align: 'end' }),
            ),
          ),
        ),
      ],
      { chapter: words.index },
    ),
  ];
}

/** A grey gradient, so that the sample needs no file. */
function samplePicture(): Picture {
  const [width, height] = [120, 40];
  const raw = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) raw[y * (width + 1) + x + 1] = Math.round((255 * x) / width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { path: 'assets/sample.png', bytes, type: 'png', width, height, maxWidth: 80 };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
