import { describe, expect, it } from 'vitest';
import type { Block, Cell } from '../../../src/booklet/blocks.ts';
import { renderTerminal } from '../../../src/renderers/terminal/terminal.ts';
import { displayWidth } from '../../../src/terminal/display-width.ts';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  blocks: [{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text }] }],
  colspan: 1,
  rowspan: 1,
  header: false,
  align: 'start',
  vertical: false,
  ...more,
});

const shown = (blocks: readonly Block[], width: number) =>
  renderTerminal(
    [{ role: 'authority', id: 'a', orientation: 'portrait', newPage: true, chapter: '', blocks }],
    width,
  );

describe('a grid in the terminal', () => {
  it('sets header cells of two rows over their columns', () => {
    const table: Block = {
      kind: 'table',
      role: 'grid',
      widths: [1, 1, 1],
      head: [
        { cells: [cell('事项', { rowspan: 2 }), cell('采购部', { colspan: 2 })] },
        { cells: [cell('经理'), cell('员工')] },
      ],
      body: [{ cells: [cell('采购'), cell('批准'), cell('提案')] }],
    };
    expect(shown([table], 80)).toBe(
      ['事项  采购部', '      经理  员工', '────────────────', '采购  批准  提案', ''].join('\n'),
    );
  });

  it('lets the widest columns give way, the narrow ones keep their width', () => {
    const table: Block = {
      kind: 'table',
      role: 'grid',
      widths: [50, 50],
      head: [{ cells: [cell('序号'), cell('说明')] }],
      body: [{ cells: [cell('1'), cell('很长的一段说明文字，超过了一行所能容纳的宽度')] }],
    };
    const lines = shown([table], 30).trimEnd().split('\n');
    expect(lines[0]).toBe('序号  说明');
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(30);
    expect(lines.slice(2).join('').replace(/\s/g, '')).toBe('1很长的一段说明文字，超过了一行所能容纳的宽度');
  });
});

describe('lines to sign on in the terminal', () => {
  const lines = (...labels: string[]): Block => ({
    kind: 'signatures',
    lines: labels.map((label) => ({ label, value: '' })),
  });

  it('keep each label with what is to be filled in', () => {
    expect(shown([lines('任职者签字', '上级签字', '人力资源部', '日期')], 40)).toBe(
      '任职者签字：________\n上级签字：________\n人力资源部：________    日期：________\n',
    );
  });

  it('have the colon of their script', () => {
    expect(shown([lines('Manager signature', '서명')], 60)).toBe(
      'Manager signature: ________    서명: ________\n',
    );
  });
});
