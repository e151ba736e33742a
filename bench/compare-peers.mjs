/** Others' programs on the words of the same handbooks; those that are not on this machine are left out, and it is said. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, handbook, here, isQuick, JD } from './jd.mjs';
import { runNode, runOther, scratch } from './measure.mjs';
import { number, seconds, table, times } from './table.mjs';

const PANDOC = (process.env.PATH ?? '').split(':').some((one) => existsSync(`${one}/pandoc`));
const FONTS = here('../node_modules/@expo-google-fonts/noto-sans-sc');
const TYPST = '@myriaddreamin/typst-ts-node-compiler@0.7.0';

/** Where Typst's compiler is: BENCH_TYPST says, or `--typst` has it installed for this run. */
function typstFolder() {
  const { BENCH_TYPST } = process.env;
  if (BENCH_TYPST || !process.argv.includes('--typst')) return BENCH_TYPST;
  const folder = scratch('typst');
  mkdirSync(folder);
  runOther('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', TYPST]);
  return folder;
}

/**
 * Others' programs on the same words: the Markdown and HTML that jd wrote of the same handbook, and what is made of them
 * before anything is measured. Every row is a process from its start to its end.
 */
export function peers() {
  const typst = typstFolder();
  if (!PANDOC) console.log('\nPeers: pandoc is not on this machine; left out.');
  if (!typst) console.log('\nPeers: Typst left out; `--typst` installs it, BENCH_TYPST names its folder.');
  for (const positions of isQuick ? [200] : [200, 1000]) comparePeers(positions, typst);
}

function comparePeers(positions, typst) {
  const { folder } = handbook(positions);
  const text = textsOf(positions, typst);
  const pages = ({ stdout }) => Number(/(\d+) pages/.exec(stdout ?? '')?.[1] ?? Number.NaN);
  const alone = (script, ...args) => {
    const run = runNode([here(script), ...args]);
    return { ...run, pages: pages(run) };
  };
  const pandoc = (reader, from) =>
    runOther('pandoc', ['-f', reader, '-t', 'docx', '-o', scratch('peer.docx'), from]);
  const ours = {
    docx: build(positions, 'docx'),
    pdf: build(positions, 'pdf'),
    all: build(positions, 'docx,pdf,md'),
  };
  const fromBlocks = (format) =>
    alone('./render-blocks.mjs', format, text.blocks, scratch(`blocks.${format}`));
  const row = (name, run, our) => [
    name,
    seconds(run.cpu),
    seconds(run.wall),
    number(run.peak),
    run.pages ? number(run.pages) : '',
    run.pages ? number(run.pages / run.cpu) : '',
    times(run.cpu / our.cpu),
  ];
  const plain = `${FONTS}/400Regular/NotoSansSC_400Regular.ttf`;
  const rows = [
    row('jd: Word, from YAML', ours.docx, ours.docx),
    row('jd: Word, its renderer alone', fromBlocks('docx'), ours.docx),
    ...(PANDOC ? [row('pandoc: Word, from Markdown (pipe tables)', pandoc('gfm', text.md), ours.docx)] : []),
    ...(PANDOC ? [row('pandoc: Word, from HTML (merged cells)', pandoc('html', text.html), ours.docx)] : []),
    row(
      'docx, an object a run: Word',
      runNode([here('./peers/docx-objects.mjs'), text.md, scratch('peer.docx')]),
      ours.docx,
    ),
    row('jd: PDF, from YAML', ours.pdf, ours.pdf),
    row('jd: PDF, its renderer alone', fromBlocks('pdf'), ours.pdf),
    ...(typst
      ? [row('Typst: PDF', alone('./peers/typst.mjs', text.typ, scratch('peer.pdf'), FONTS, typst), ours.pdf)]
      : []),
    row(
      'pdfkit alone: PDF, neither tags nor links',
      alone('./peers/pdfkit-alone.mjs', text.md, scratch('peer.pdf'), plain),
      ours.pdf,
    ),
    row('jd: Word, PDF and Markdown together', ours.all, ours.all),
    row(
      'jd validate: reading and all checks, part of each row from YAML',
      runNode([JD, 'validate', folder], { codes: [0, 1] }),
      ours.all,
    ),
  ];
  table(
    `Peers, ${positions} positions: jd from YAML with all checks and charts, others from what jd wrote, without charts`,
    ['program', 'CPU s', 'wall s', 'peak MB', 'pages', 'pages/CPU s', 'CPU ÷ jd'],
    rows,
  );
}

/** Paths of what the programs read. */
function textsOf(positions, typst) {
  build(positions, 'md,html');
  const written = (ending) => scratch('out', `${titleOf(positions)}.${ending}`);
  const [blocks, html, typ] = ['blocks.jsonl', 'peer.html', 'peer.typ'].map((name) => scratch(name));
  runNode([here('./blocks.mjs'), handbook(positions).folder, blocks]);
  writeFileSync(html, readFileSync(written('html'), 'utf8').replace(/<figure[^]*?<\/figure>/g, ''));
  if (typst) runNode([here('./peers/typst-markup.mjs'), html, typ]);
  return { blocks, html, md: written('md'), typ };
}

const titleOf = (positions) => `部门职能与岗位说明书（${positions} 岗）`;
