// PDF by pdfkit as its manual shows it, untagged and without links: prints its pages. `node pdfkit-alone.mjs MARKDOWN OUT FONT`.
import { createWriteStream } from 'node:fs';
import PDFDocument from 'pdfkit';
import { blocks } from './markdown-lines.mjs';

const [from, to, font] = process.argv.slice(2);
const document = new PDFDocument({ size: 'A4', margin: 72 });
let pages = 1;
document.on('pageAdded', () => {
  pages += 1;
});
document.pipe(createWriteStream(to)).on('finish', () => console.log(`${pages} pages`));
document.font(font);
for (const { heading, text, rows } of blocks(from)) {
  if (heading)
    document
      .fontSize(20 - 2 * heading)
      .text(text)
      .moveDown(0.5);
  else if (rows) {
    document.fontSize(10.5);
    for (const row of rows) drawRow(row);
    document.moveDown(0.5);
  } else document.fontSize(10.5).text(text);
}
document.end();

/** Cells side by side in a frame, on one page; a row longer than a page flows on without one. */
function drawRow(row) {
  const { left, right, bottom } = document.page.margins;
  const all = document.page.width - left - right;
  const widths = row.length === 2 ? [all * 0.2, all * 0.8] : row.map(() => all / row.length);
  const height =
    8 + Math.max(...row.map((cell, index) => document.heightOfString(cell, { width: widths[index] - 8 })));
  if (document.y + height > document.page.height - bottom) document.addPage();
  const top = document.y;
  let x = left;
  for (const [index, cell] of row.entries()) {
    document.rect(x, top, widths[index], height).stroke();
    document.text(cell, x + 4, top + 4, { width: widths[index] - 8 });
    x += widths[index];
  }
  document.x = left;
  if (top + height < document.page.height - bottom) document.y = top + height;
}
