// Time, pages and smallest type of org charts of growing companies, beside other programs that place the same boxes:
// `npm run compile && node bench/chart.mjs [posts …]`. Each size in a process of its own, so that the first time is a cold one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { loadTheme } from '../lib/assets/themes.js';
import { layoutChart } from '../lib/chart/layout.js';
import { widthOf } from '../lib/chart/text/measure.js';
import { sceneToSvg } from '../lib/chart/writers/svg.js';
import { chartPdf } from '../lib/renderers/pdf/chart-pdf.js';
import { company, WORDS } from './company.mjs';

const PAPERS = { A4: [802, 555], A3: [1151, 802] };
const ROUNDS = 3;
/** dagre takes a minute for 10,000 boxes and says nothing new. */
const MOST_FOR_PEERS = 2000;
/** Type of a title and room around it, points; what fits on one page is scaled to. */
const [TYPE, RIM, HEIGHT, GAP] = [10, 16, 22, 10];

/** CPU over all threads, ms: on a busy machine the clock on the wall tells of its other guests. */
async function timed(work) {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

/** The first time, and the best of the next. */
async function coldAndWarm(work) {
  const cold = await timed(work);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) best = Math.min(best, (await timed(work)).ms);
  return { cold: cold.ms, warm: best, result: cold.result };
}

const row = (cells) => console.log(cells.join('\t'));
const whole = (ms) => ms.toFixed(0);

async function ours(posts, paper) {
  const model = company(posts);
  const [width, height] = PAPERS[paper];
  const laid = await coldAndWarm(() => layoutChart(model, { words: WORDS, width, height, margin: 8 }));
  const pages = laid.result;
  const svg = await timed(() => pages.reduce((sum, { scene }) => sum + sceneToSvg(scene).length, 0));
  const place = { file: 'jd.yaml', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
  const { value } = loadTheme(fileURLToPath(new URL('..', import.meta.url)), 'classic', place);
  const theme = value.theme ?? value;
  const about = { title: model.title, language: 'zh-CN', date: new Date(0), theme };
  const pdf = await timed(() => chartPdf({ scenes: pages, ...about }));
  const boxes = pages.reduce((sum, page) => sum + page.boxes, 0);
  const type = Math.min(...pages.map(({ smallestType }) => smallestType));
  const times = [laid.cold, laid.warm, svg.ms, pdf.ms].map(whole);
  row([posts, `jd, ${paper}`, boxes, ...times, pages.length, type.toFixed(1)]);
}

/** The tree as boxes with sizes: a unit and its head are one box, assistants are reports. */
function tree(node) {
  const children = [
    ...(node.head?.assistants ?? []),
    ...node.assistants,
    ...(node.head?.children ?? []),
    ...node.children,
  ];
  const titles = [node.title, ...(node.head ? [node.head.title] : [])];
  const width = Math.max(...titles.map((title) => widthOf(title, 'bold'))) * TYPE + RIM;
  return { id: node.id, size: [width, HEIGHT * titles.length], children: children.map(tree) };
}

async function flextree(root) {
  const { flextree: layout } = await import('d3-flextree');
  const tidy = layout({ nodeSize: ({ data: { size } }) => [size[0] + GAP, size[1] + GAP * 2] });
  return coldAndWarm(() => {
    const nodes = tidy(tidy.hierarchy(root)).nodes;
    const reach = (at, size) => Math.max(...nodes.map((one) => one[at] + size(one)));
    const left = Math.min(...nodes.map((one) => one.x - one.xSize / 2));
    return {
      boxes: nodes.length,
      width: reach('x', ({ xSize }) => xSize / 2) - left,
      height: reach('y', ({ ySize }) => ySize),
    };
  });
}

async function dagre(root) {
  const { default: library } = await import('@dagrejs/dagre');
  const { graphlib, layout } = library;
  return coldAndWarm(() => {
    const graph = new graphlib.Graph();
    graph.setGraph({ nodesep: GAP, ranksep: GAP * 2 }).setDefaultEdgeLabel(() => ({}));
    const enter = ({ id, size: [width, height], children }) => {
      graph.setNode(id, { width, height });
      for (const child of children) {
        enter(child);
        graph.setEdge(id, child.id);
      }
    };
    enter(root);
    layout(graph);
    const { width, height } = graph.graph();
    return { boxes: graph.nodeCount(), width, height };
  });
}

/** A peer draws one page of any size; what is left of its type on one sheet is what can be compared. */
function peerRow(posts, name, { cold, warm, result: { boxes, width, height } }) {
  const [room, roomBelow] = PAPERS.A4;
  const type = TYPE * Math.min(1, room / width, roomBelow / height);
  row([posts, `${name}, A4`, boxes, whole(cold), whole(warm), '', '', 1, type.toFixed(1)]);
}

async function measure(name, posts) {
  if (name in PAPERS) return ours(posts, name);
  const [root] = company(posts).roots.map(tree);
  peerRow(posts, name, name === 'dagre' ? await dagre(root) : await flextree(root));
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--one') await measure(rest[0], Number(rest[1]));
else {
  const sizes = process.argv.slice(2).map(Number);
  row(['posts', 'program, sheet', 'boxes', 'layout CPU ms', 'again', 'SVG', 'PDF', 'pages', 'type pt']);
  for (const posts of sizes.length > 0 ? sizes : [10, 100, 1000, 10000]) {
    const peers = posts <= MOST_FOR_PEERS ? ['flextree', 'dagre'] : [];
    for (const name of [...Object.keys(PAPERS), ...peers]) {
      const argv = [fileURLToPath(import.meta.url), '--one', name, String(posts)];
      spawnSync(process.execPath, argv, { stdio: 'inherit' });
    }
  }
}
