/** Others' programs on the words of the same handbooks; those that are not on this machine are left out, and it is said. */
import { existsSync, mkdirSync } from 'node:fs';
import { build, handbook, here, isQuick, JD } from './jd.mjs';
import { runNode, runOther, scratch } from './measure.mjs';
import { number, seconds, table, times } from './table.mjs';

const PANDOC = (process.env.PATH ?? '').split(':').some((one) => existsSync(`${one}/pandoc`));
const FONTS = here('../node_modules/@expo-google-fonts/noto-sans-sc/400Regular');
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

/** Others' programs on the same words: the Markdown and HTML that jd wrote of the same handbook. */
export function peers() {
  const typst = typstFolder();
  if (!PANDOC) console.log('\nPeers: pandoc is not on this machine; left out.');
  if (!typst) console.log('\nPeers: Typst left out; `--typst` installs it, BENCH_TYPST names its folder.');
  for (const positions of isQuick ? [200] : [200, 1000]) comparePeers(positions, typst);
}

function comparePeers(positions, typst) {
  const pages = ({ stdout }) => Number(/(\d+) pages/.exec(stdout ?? '')?.[1] ?? Number.NaN);
  const peer = (name, ...args) => runNode([here(`./peers/${name}.mjs`), ...args]);
  build(positions, 'md,html');
  const text = (ending) => scratch('out', `${titleOf(positions)}.${ending}`);
  const pandoc = (reader, ending) =>
    runOther('pandoc', ['-f', reader, '-t', 'docx', '-o', scratch('peer.docx'), text(ending)]);
  const checks = runNode([JD, 'validate', handbook(positions).folder], { codes: [0, 1] });
  const ours = {
    docx: build(positions, 'docx'),
    pdf: build(positions, 'pdf'),
    all: build(positions, 'docx,pdf,md'),
  };
  const row = (name, run, our) => [
    name,
    seconds(run.cpu),
    seconds(run.wall),
    number(run.peak),
    run.pages ? number(run.pages) : '',
    run.pages ? number(run.pages / run.cpu) : '',
    times(run.cpu / our.cpu),
  ];
  const pdf = (run) => ({ ...run, pages: pages(run) });
  const rows = [
    row('jd: Word', ours.docx, ours.docx),
    ...(PANDOC ? [row('pandoc: Word, from Markdown (pipe tables)', pandoc('gfm', 'md'), ours.docx)] : []),
    ...(PANDOC ? [row('pandoc: Word, from HTML (merged cells)', pandoc('html', 'html'), ours.docx)] : []),
    row('docx, an object a run: Word', peer('docx-objects', text('md'), scratch('peer.docx')), ours.docx),
    row('jd: PDF, tagged', ours.pdf, ours.pdf),
    row(
      'pdfkit alone: PDF',
      pdf(peer('pdfkit-alone', text('md'), scratch('peer.pdf'), `${FONTS}/NotoSansSC_400Regular.ttf`)),
      ours.pdf,
    ),
    ...(typst
      ? [row('Typst: PDF', pdf(peer('typst', text('md'), scratch('peer.pdf'), FONTS, typst)), ours.pdf)]
      : []),
    row('jd: Word, PDF and Markdown together', ours.all, ours.all),
    row('jd validate: reading and all checks, part of each of its rows', checks, ours.all),
  ];
  table(
    `Peers, ${positions} positions: jd from YAML with all checks, others from what jd wrote`,
    ['program', 'CPU s', 'wall s', 'peak MB', 'pages', 'pages/CPU s', 'CPU ÷ jd'],
    rows,
  );
}

const titleOf = (positions) => `部门职能与岗位说明书（${positions} 岗）`;
