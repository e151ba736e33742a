/**
 * What `jd` takes, as Markdown tables: `npm run compile && npm run bench`, or `npm run bench -- --quick` for the
 * small sizes only; names of sections (startUp, validation, …) choose among them. `bench/README.md` says how to read them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { peers } from './compare-peers.mjs';
import { build, handbook, here, isQuick, JD } from './jd.mjs';
import { medians, runNode, scratch } from './measure.mjs';
import { milliseconds, number, seconds, table, times } from './table.mjs';

const FORMATS = ['docx', 'pdf', 'md', 'html'];
const ALL = FORMATS.join(',');

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

const load = () => loadavg()[0].toFixed(1);
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${number(totalmem() / 2 ** 30)} GB; load ${load()} at the start.`,
);
const sections = { startUp, validation, building, splitting, charts, peers };
const chosen = process.argv.slice(2).filter((word) => word in sections);
for (const name of chosen.length > 0 ? chosen : Object.keys(sections)) sections[name]();
console.log(`\nLoad ${load()} at the end.`);
