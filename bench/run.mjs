/**
 * What `jd` takes, as Markdown tables: `npm run compile && npm run bench`, or `npm run bench -- --quick` for the
 * small sizes only; names of sections (startUp, validation, …) choose among them. `bench/README.md` says how to read them.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { medians, runNode, runOther, scratch } from './measure.mjs';

const isQuick = process.argv.includes('--quick');
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const JD = here('../bin/jd.js');
const FORMATS = ['docx', 'pdf', 'md', 'html'];
const ALL = FORMATS.join(',');

const seconds = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const times = (value) => `${value.toFixed(value < 10 ? 2 : 1)}×`;
const milliseconds = (value) => (value * 1000).toFixed(0);
const number = (value) => (value === undefined ? '' : String(Math.round(value)));

function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  console.log(`\n### ${title}\n\n${[head, rule, ...rows].map(line).join('\n')}`);
}

const handbooks = new Map();

/** The folder of a handbook of so many positions, written once. */
function handbook(positions) {
  const folder = scratch(`handbook-${positions}`);
  if (!handbooks.has(positions)) {
    const { positions: posts, departments } = generate(positions, folder);
    handbooks.set(positions, posts + departments + 1);
  }
  return { folder, files: handbooks.get(positions) };
}

/** About 17 posts a department, each a file, and `jd.yaml`. */
const positionsForFiles = (files) => Math.round(((files - 1) * 17) / 18);

function tinyHandbook() {
  const folder = scratch('tiny');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/jd.yaml`, '公司名称: 星桥实业有限公司\n手册名称: 岗位说明书\n语言: zh-CN\n');
  writeFileSync(
    `${folder}/总经理.yaml`,
    '岗位名称: 总经理\n直接上级: 无\n岗位职责:\n  - 主持公司的经营管理工作，组织实施董事会决议\n',
  );
  return folder;
}

function startUp() {
  const tiny = tinyHandbook();
  const works = {
    'node -e 0': () => runNode(['-e', '0']),
    'jd --version': () => runNode([JD, '--version']),
    'jd --help': () => runNode([JD, '--help']),
    'jd validate, 1 position': () => runNode([JD, 'validate', tiny]),
    'jd build -f pdf, 1 position': () => runNode([JD, 'build', tiny, '-f', 'pdf', '-o', scratch('out')]),
  };
  const results = medians(Object.values(works), isQuick ? 5 : 11);
  const [bare] = results;
  table(
    'Start-up',
    ['program', 'CPU ms', 'wall ms', 'peak MB', 'CPU ÷ node'],
    Object.keys(works).map((name, index) => {
      const { cpu, wall, peak } = results[index];
      return [name, milliseconds(cpu), milliseconds(wall), number(peak), times(cpu / bare.cpu)];
    }),
  );
}

function validation() {
  const rows = (isQuick ? [100, 1000] : [100, 1000, 10000]).map((wanted) => {
    const { folder, files } = handbook(positionsForFiles(wanted));
    const works = [
      () => runNode([here('./yaml-alone.mjs'), folder]),
      () => runNode([JD, 'validate', folder], { codes: [0, 1] }),
      () => runNode([JD, 'validate', folder, '--cache'], { codes: [0, 1] }),
    ];
    works.at(-1)();
    const [floor, all, unchanged] = medians(works, wanted <= 1000 ? 3 : 1);
    return [
      files,
      seconds(all.cpu),
      seconds(all.wall),
      number(files / all.cpu),
      number(all.peak),
      seconds(floor.cpu),
      number(floor.peak),
      times(all.cpu / floor.cpu),
      seconds(unchanged.cpu),
      seconds(unchanged.wall),
    ];
  });
  table(
    'jd validate',
    [
      ...['files', 'CPU s', 'wall s', 'files/s', 'peak MB'],
      ...['`yaml` alone, CPU s', 'peak MB', 'CPU ÷ `yaml`', 'unchanged, `--cache`: CPU s', 'wall s'],
    ],
    rows,
  );
}

function build(positions, formats, ...more) {
  const { folder } = handbook(positions);
  const out = scratch('out');
  const result = runNode([JD, 'build', folder, '-f', formats, '-o', out, '--lang', 'en', ...more]);
  const written = result.stdout.split('\n').filter((line) => line.startsWith('wrote '));
  const pages = written.reduce((sum, line) => sum + Number(/\((\d+) pages?\)$/.exec(line)?.[1] ?? 0), 0);
  return { ...result, files: written.length, pages: pages === 0 ? undefined : pages };
}

function building() {
  const rows = [];
  for (const formats of [...FORMATS, ALL]) {
    let before;
    for (const positions of isQuick
      ? [200, 1000]
      : formats === ALL
        ? [200, 1000, 5000, 10000]
        : [200, 1000, 5000]) {
      const now = build(positions, formats);
      const grown = before ? now.cpu / before.cpu / (positions / before.positions) : undefined;
      rows.push([
        formats,
        positions,
        seconds(now.cpu),
        seconds(now.wall),
        number(positions / now.cpu),
        number(now.pages),
        now.pages ? number(now.pages / now.cpu) : '',
        number(now.peak),
        grown === undefined ? '' : times(grown),
      ]);
      before = { ...now, positions };
    }
  }
  table(
    'jd build, one booklet',
    ['formats', 'positions', 'CPU s', 'wall s', 'positions/s', 'pages', 'pages/s', 'peak MB', 'growth'],
    rows,
  );
}

function splitting() {
  const rows = [];
  for (const formats of ['docx,pdf,md', ALL]) {
    for (const positions of isQuick ? [30, 100] : [100, 300, 1000]) {
      const { cpu, wall, peak, files } = build(positions, formats, '--split', 'position');
      rows.push([
        formats,
        positions,
        files,
        seconds(cpu),
        seconds(wall),
        milliseconds(cpu / files),
        number(peak),
      ]);
    }
  }
  table(
    'jd build --split position',
    ['formats', 'positions', 'files', 'CPU s', 'wall s', 'CPU ms/file', 'peak MB'],
    rows,
  );
}

function charts() {
  const sizes = isQuick ? ['100', '1000'] : ['100', '1000', '10000'];
  const { stdout } = runNode([here('./chart.mjs'), ...sizes]);
  const [head, ...rows] = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  table('Org charts: layout, SVG and PDF alone, and others’ layouts of the same boxes', head, rows);
}

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
function peers() {
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

const load = () => loadavg()[0].toFixed(1);
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${number(totalmem() / 2 ** 30)} GB; load ${load()} at the start.`,
);
const sections = { startUp, validation, building, splitting, charts, peers };
const chosen = process.argv.slice(2).filter((word) => word in sections);
for (const name of chosen.length > 0 ? chosen : Object.keys(sections)) sections[name]();
console.log(`\nLoad ${load()} at the end.`);
