import type { Block, ListBlock, Row } from '../../src/booklet/blocks.ts';
import { cell, heading, item, label, list, paragraph, reference, row, table, text } from './sample-blocks.ts';
import type { Sample } from './sample-labels.ts';
import { type SampleWords, sentence } from './sample-words.ts';

/** The bordered sheet with merged cells; the second position's duties fill more than a page. */
export function positionForm(sample: Sample, unit: string, name: string, index: number): readonly Block[] {
  const { words } = sample;
  return [
    heading(2, name, unit),
    table('form', [15, 35, 15, 35], [], [...basics(words, name, index), ...bodyRows(sample, unit, index)]),
    table(
      'grid',
      [5, 1, 2],
      [row(label(words.kpi), label(words.weight), label(words.target))],
      [0, 1, 2, 3].map((i) =>
        row(cell(sentence(words, i)), cell('25%', { align: 'center' }), cell('≥95%', { align: 'center' })),
      ),
    ),
  ];
}

function basics(words: SampleWords, name: string, index: number): readonly Row[] {
  return [
    row(label(`${name} · ${words.title}`, { colspan: 4 })),
    row(label(words.position), cell(name), label(words.code), cell(`P-${index + 1}`)),
    row(
      label(words.department),
      cell([paragraph([reference('department-1', words.departments[0] ?? '')])]),
      label(words.superior),
      cell([
        paragraph([
          reference('position-1-1', words.positions[0] ?? ''),
          text('、'),
          text(words.positions[2] ?? ''),
        ]),
      ]),
    ),
    row(label(words.headcount), cell('2'), label(words.code), cell('')),
  ];
}

function bodyRows(sample: Sample, unit: string, index: number): readonly Row[] {
  const { words } = sample;
  const nested = table(
    'grid',
    [1, 1],
    [row(label(words.kpi), label(words.target))],
    [row(cell('A'), cell('B & <C>'))],
  );
  return [
    row(label(words.duties), cell([duties(sample, unit, index === 2 ? 60 : 6)], { colspan: 3 })),
    row(label(words.authority), cell([duties(sample, `${unit}-authority`, 3)], { colspan: 3 })),
    row(
      label(words.qualifications, { rowspan: 3, vertical: true }),
      label(words.education),
      cell('本科', { colspan: 2 }),
    ),
    row(label(words.experience), cell([paragraph(sentence(words, 5)), paragraph('')], { colspan: 2 })),
    row(cell([nested], { colspan: 3 })),
  ];
}

function duties({ words, labels }: Sample, sequence: string, count: number): ListBlock {
  const next = (level: number) => labels.next('cell', level, sequence);
  return list(
    ...Array.from({ length: count }, (_, i) =>
      i % 5 === 1
        ? item(
            next(0),
            sentence(words, i),
            list(
              item(next(1), sentence(words, i + 1)),
              item(next(1), sentence(words, i + 3), list(item(next(2), 'α β γ'), item(next(2), 'δ'))),
            ),
          )
        : item(next(0), sentence(words, i)),
    ),
  );
}

/** The same content in chapters: 一、（一）1. */
export function positionNarrative({ words, labels }: Sample, unit: string, name: string): readonly Block[] {
  const at = (level: number) => labels.next('outline', level, unit);
  return [
    heading(2, name, unit),
    heading(3, words.duties, `${unit}-duties`, at(0)),
    paragraph(sentence(words, 0)),
    list(
      item(at(1), sentence(words, 0), list(...[0, 1, 2].map((i) => item(at(2), sentence(words, i))))),
      item(
        at(1),
        sentence(words, 3),
        list(
          item(
            at(2),
            sentence(words, 4),
            list(...Array.from({ length: 23 }, (_, i) => item(at(3), sentence(words, i)))),
          ),
        ),
      ),
    ),
    heading(3, words.authority, `${unit}-authority`, at(0)),
    list(...Array.from({ length: 12 }, (_, i) => item(at(1), sentence(words, i)))),
    heading(3, words.qualifications, `${unit}-qualifications`),
    list(
      item(labels.next('outline', 0, `${unit}~1`), sentence(words, 1)),
      item(labels.next('outline', 0, `${unit}~1`), sentence(words, 3)),
    ),
  ];
}
