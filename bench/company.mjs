// An invented company for the charts of benchmarks and tests: the same nodes every time.

/** The chart's words in Chinese, as a booklet gives them. */
export const WORDS = {
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
  range: '{first}至{last}',
  part: '（{part}/{parts}）',
  positions: '岗位 {count}',
  totalStaffing: '在岗/编制 {value}',
  totalApproved: '{value}',
  page: '第 {page} 页 共 {pages} 页',
  description: '{title}的组织架构图：{departments} 个部门，{positions} 个岗位。',
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

/** A node of the kind with what is not given left plain. */
export function node(kind, id, title, more = {}) {
  const plain = {
    vacant: false,
    assistants: [],
    dottedTo: [],
    sharedWith: [],
    external: false,
    children: [],
  };
  return { ...plain, id, kind, title, ...more };
}

export const post = (id, title, more = {}) => node('position', id, title, more);

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
  '工程',
  '设备动力',
  '安全环保',
  '物流仓储',
  '客户服务',
  '战略发展',
  '审计',
  '党群',
  '后勤',
];
const SECTIONS = [
  '计划',
  '综合',
  '技术',
  '一',
  '二',
  '支持',
  '规划',
  '运营',
  '检验',
  '工艺',
  '成本',
  '薪酬绩效',
  '招聘培训',
  '资金',
  '税务',
  '会计核算',
  '项目',
];
const UNITS = ['科', '组', '室', '车间', '中心'];
const POSTS = [
  '主管',
  '专员',
  '工程师',
  '技术员',
  '操作工',
  '检验员',
  '会计',
  '出纳',
  '文员',
  '班长',
  '调度员',
  '业务代表',
  '高级工程师（机械）',
  '统计员',
  '库管员',
  '安全员',
  '高级客户经理',
  'IT 运维工程师',
  '副主任',
];

/** A pseudo-random number in [0, 1) after another, the same on every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An invented company with about so many posts: departments three deep, heads, assistants, vacancies, shared posts, dotted lines. */
export function company(posts, seed = 7) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  let next = 0;
  const id = () => `u${next++}`;
  let left = posts;
  const onePost = () => {
    left--;
    const approved = 1 + Math.floor(random() * 4);
    const vacant = random() < 0.06;
    const filled = vacant ? 0 : approved - (random() < 0.2 ? 1 : 0);
    return post(id(), pick(POSTS), {
      staffing: { approved, filled: Math.max(vacant ? 0 : 1, filled) },
      vacant,
      ...(random() < 0.03 ? { sharedWith: ['出纳'] } : {}),
      ...(random() < 0.02 ? { dottedTo: [{ id: 'u3', title: '财务总监' }] } : {}),
    });
  };
  const many = (least, most) => least + Math.floor(random() * (most - least + 1));
  const section = (size) => {
    const children = [];
    const title = `${pick(SECTIONS)}${pick(UNITS)}`;
    const head =
      random() < 0.8
        ? post(id(), `${title.slice(0, 2)}主管`, { staffing: { approved: 1, filled: 1 } })
        : undefined;
    if (head !== undefined) left--;
    for (let at = 0; at < size; at++) children.push(onePost());
    return node('department', id(), title, {
      children,
      staffing: total(children),
      ...(head ? { head } : {}),
    });
  };
  const fill = (target) => {
    const children = left - target < 8 || random() < 0.5 ? [onePost()] : [];
    const flat = left - target < 8;
    while (left > target && left > 0) {
      children.push(flat ? onePost() : section(Math.min(many(2, 8), Math.max(1, left - target - 1))));
    }
    return children;
  };
  const department = (title, size) => {
    const target = left - size;
    left--;
    const vacant = random() < 0.08;
    const head = post(id(), `${title}经理`, { staffing: { approved: 1, filled: vacant ? 0 : 1 }, vacant });
    const assistants = random() < 0.25 ? [post(id(), `${title}助理`)] : [];
    left -= assistants.length;
    const children = fill(target);
    const more = { children, head, assistants, staffing: total(children), target: `dept-${title}` };
    return node('department', id(), `${title}部`, more);
  };
  const count = Math.max(1, Math.min(FIELDS.length, Math.round(Math.sqrt(posts) / 1.4)));
  const leaders = [];
  left -= 2;
  const perDepartment = Math.max(3, Math.floor((posts - 4) / count));
  const departments = FIELDS.slice(0, count).map((title) =>
    department(title, Math.max(2, Math.round(perDepartment * (0.4 + random() * 1.2)))),
  );
  while (left > 6 && posts > 40)
    departments.push(
      department(`${pick(FIELDS)}${departments.length}`, Math.min(left, Math.round(perDepartment * 0.8))),
    );
  const groups = count >= 6 ? 3 : 0;
  for (let at = 0; at < groups; at++) {
    const part = departments.splice(0, Math.ceil(departments.length / (groups - at)));
    const title = ['生产副总经理', '营销副总经理', '财务总监'][at] ?? '';
    leaders.push(
      post(`vp${at}`, title, {
        children: part,
        staffing: { approved: 1, filled: 1 },
        ...(at === 2 ? { sharedWith: ['董事会秘书'] } : {}),
      }),
    );
  }
  const head = post('ceo', '总经理', { staffing: { approved: 1, filled: 1 } });
  const assistants = posts > 20 ? [post('assistant', '总经理助理')] : [];
  const root = node('company', 'company', '启明精密制造股份有限公司', {
    head,
    assistants,
    children: [...leaders, ...departments],
  });
  return { title: '启明精密制造股份有限公司', roots: [root] };
}

function total(children) {
  let [approved, filled] = [0, 0];
  const stack = [...children];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    stack.push(...one.children);
    if (one.kind !== 'position') continue;
    approved += one.staffing?.approved ?? 1;
    filled += one.staffing?.filled ?? 1;
  }
  return { approved, filled };
}
