// Time, pages and smallest type of org charts of growing companies: `npm run compile && node bench/chart.mjs [posts …]`.
import { layoutChart } from '../lib/chart/layout.js';
import { sceneToSvg } from '../lib/chart/svg.js';

const SIZES = process.argv.slice(2).map(Number);
const PAPERS = { A4: [842, 595], A3: [1191, 842] };
const ROUNDS = 3;

const words = {
  vacant: '空缺',
  shared: '兼 {names}',
  separator: '、',
  approved: '编制 {approved}',
  staffing: '{filled}/{approved}',
  dotted: '业务上级：{name}',
  dottedPage: '业务上级：{name}（第 {page} 页）',
  toPage: '{count} 岗 → 第 {page} 页',
  toPageEmpty: '→ 第 {page} 页',
  onPage: '（第 {page} 页）',
  part: '（{part}/{parts}）',
  positions: '岗位 {count}',
  totalStaffing: '在岗/编制 {value}',
  totalApproved: '{value}',
  page: '第 {page} 页 共 {pages} 页',
  description: '{title}：{departments} 个部门，{positions} 个岗位。',
  legend: {
    department: '部门',
    head: '负责人',
    position: '岗位',
    assistant: '助理',
    vacant: '空缺',
    shared: '兼任',
    external: '外部',
    dotted: '业务指导',
    stub: '见其他页',
    staffing: '在岗/编制',
  },
};

const FIELDS = [
  '生产',
  '质量',
  '研发',
  '采购',
  '销售',
  '市场',
  '财务',
  '人力资源',
  '行政',
  '信息管理',
  '法务',
  '设备动力',
];
const UNITS = ['部', '科', '组', '车间', '中心'];
const TITLES = [
  '主管',
  '专员',
  '工程师',
  '技术员',
  '操作工',
  '检验员',
  '会计',
  '文员',
  '班长',
  '高级客户经理',
];

/** A company with so many posts: departments in a tree, three to nine things under each, about half of them posts. */
function company(posts) {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  let count = 0;
  const node = (kind, title) => ({
    id: `n${count++}`,
    kind,
    title,
    staffing: { approved: 2, filled: random() < 0.1 ? 1 : 2 },
    vacant: random() < 0.05,
    assistants: [],
    dottedTo: [],
    sharedWith: [],
    external: false,
    children: [],
  });
  const root = { ...node('company', '启明精密制造股份有限公司'), staffing: undefined, vacant: false };
  const open = [root];
  let left = posts;
  for (let unit = open.shift(); unit !== undefined && left > 0; unit = open.shift()) {
    const width =
      unit === root ? Math.min(24, Math.max(3, Math.round(Math.sqrt(posts)))) : 3 + Math.floor(random() * 7);
    for (let at = 0; at < width && left > 0; at++) {
      const isPost = unit !== root && random() < 0.75;
      const child = node(
        isPost ? 'position' : 'department',
        isPost ? pick(TITLES) : pick(FIELDS) + pick(UNITS),
      );
      if (isPost) left--;
      else {
        child.vacant = false;
        open.push(child);
      }
      unit.children.push(child);
    }
    if (open.length === 0 && left > 0)
      open.push(...unit.children.filter(({ kind }) => kind === 'department'), unit);
  }
  return { title: root.title, roots: [root] };
}

function fastest(work) {
  let best = Number.POSITIVE_INFINITY;
  let result;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    result = work();
    best = Math.min(best, performance.now() - start);
  }
  return { ms: best, result };
}

console.log('posts\tpaper\tlayout ms\tSVG ms\tpages\tboxes\tsmallest type');
for (const posts of SIZES.length > 0 ? SIZES : [10, 100, 1000, 10000]) {
  const model = company(posts);
  for (const [paper, [width, height]] of Object.entries(PAPERS)) {
    const laid = fastest(() => layoutChart(model, { words, width, height, margin: 28 }));
    const pages = laid.result;
    const drawn = fastest(() => pages.reduce((sum, { scene }) => sum + sceneToSvg(scene).length, 0));
    const boxes = pages.reduce((sum, page) => sum + page.boxes, 0);
    const type = Math.min(...pages.map(({ smallestType }) => smallestType));
    console.log(
      [posts, paper, laid.ms.toFixed(0), drawn.ms.toFixed(0), pages.length, boxes, type].join('\t'),
    );
  }
}
