// Word by `docx` as its manual shows it: one object a paragraph, cell and run, packed at the end. `node docx-objects.mjs MARKDOWN OUT`.
import { writeFileSync } from 'node:fs';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { blocks } from './markdown-lines.mjs';

const [from, to] = process.argv.slice(2);
const paragraph = (text) =>
  new Paragraph({
    children: text.split('\n').map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 })),
  });
const children = [];
for (const { heading, text, rows } of blocks(from)) {
  if (heading)
    children.push(new Paragraph({ text, heading: HeadingLevel[`HEADING_${Math.min(6, heading)}`] }));
  else if (rows) {
    children.push(
      new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: rows.map(
          (row) =>
            new TableRow({ children: row.map((cell) => new TableCell({ children: [paragraph(cell)] })) }),
        ),
      }),
    );
  } else children.push(paragraph(text));
}
writeFileSync(to, await Packer.toBuffer(new Document({ sections: [{ children }] })));
