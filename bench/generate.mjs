#!/usr/bin/env node
/**
 * Writes a handbook of any size, the same bytes every time.
 *
 *   node bench/generate.mjs POSITIONS FOLDER [SEED]
 *
 * About 17 posts a department; 8–14 duties of 20–60 characters a post, with the keys that real sheets use.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mulberry32: small, seeded, the same on every machine. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)],
    between: (low, high) => low + below(high - low + 1),
  };
}

const AREAS = [
  '生产',
  '质量',
  '采购',
  '销售',
  '财务',
  '人力资源',
  '行政',
  '研发',
  '仓储',
  '客户服务',
  '市场',
  '设备',
  '安全',
  '信息',
  '审计',
  '法务',
  '工程',
  '计划',
  '物流',
  '品牌',
];
const SUFFIXES = ['专员', '主管', '助理', '工程师', '文员', '分析员', '调度员', '检验员', '协调员', '顾问'];
const VERBS = [
  '编制',
  '审核',
  '组织',
  '落实',
  '跟踪',
  '分析',
  '建立',
  '维护',
  '核对',
  '汇总',
  '检查',
  '整理',
  '协调',
  '评估',
  '改进',
];
const OBJECTS = [
  '年度工作计划',
  '月度经营报表',
  '供应商档案',
  '客户投诉记录',
  '设备点检台账',
  '安全隐患清单',
  '培训计划与教材',
  '预算执行情况',
  '合同履行进度',
  '库存盘点结果',
  '质量异常报告',
  '岗位说明书',
  '流程文件',
  '费用报销单据',
  '项目里程碑',
];
const RESULTS = [
  '确保数据真实、完整，偏差率不超过 2%',
  '于每月 5 日前提交部门负责人',
  '使问题在 24 小时内得到回复并闭环',
  '保证资料归档齐全、检索方便',
  '达到公司质量方针与年度目标的要求',
  '控制成本在批准的预算以内',
  '为管理层决策提供依据',
];
const TRAITS = [
  '沟通协调能力',
  '数据分析能力',
  '文字表达能力',
  '计划与执行能力',
  '办公软件（Word、Excel、PPT）操作能力',
];

function duty({ pick }) {
  return `${pick(VERBS)}${pick(OBJECTS)}，${pick(VERBS)}${pick(OBJECTS)}，${pick(RESULTS)}`;
}

function weights(count) {
  const each = Math.floor(100 / count);
  return Array.from({ length: count }, (_, index) => (index === 0 ? 100 - each * (count - 1) : each));
}

function position({ name, code, department, superior, rng }) {
  const duties = rng.between(8, 14);
  const kpis = rng.between(3, 5);
  const lines = [
    `岗位名称: ${name}`,
    `编号: ${code}`,
    `所属部门: ${department}`,
    `直接上级: ${superior}`,
    `编制: {核定: ${rng.between(1, 4)}, 在岗: 1}`,
    `岗位等级: P${rng.between(3, 8)}`,
    `岗位概述: 在${superior === '无' ? '公司' : superior}领导下，${duty(rng)}。`,
    '岗位职责:',
  ];
  for (let index = 0; index < duties; index += 1) {
    if (index % 4 === 0) {
      lines.push(
        `  - 标题: ${rng.pick(OBJECTS)}管理`,
        `    内容: ${duty(rng)}`,
        `    标准: ${rng.pick(RESULTS)}`,
      );
      lines.push(
        '    细项:',
        `      - ${duty(rng)}`,
        `      - ${duty(rng)}`,
        `    对应职能: F${rng.between(1, 6)}`,
      );
    } else lines.push(`  - ${duty(rng)}`);
  }
  lines.push(
    '权限:',
    ...Array.from(
      { length: 3 },
      () => `  - 对${rng.pick(OBJECTS)}的${rng.pick(['建议权', '审核权', '检查权'])}`,
    ),
  );
  lines.push(
    '任职资格:',
    '  学历: 大专及以上',
    '  工作经验: 相关工作经验',
    '  技能:',
    ...TRAITS.slice(0, rng.between(2, 5)).map((one) => `    - ${one}`),
  );
  lines.push('考核指标:');
  for (const weight of weights(kpis)) {
    lines.push(
      `  - {内容: ${rng.pick(OBJECTS)}完成率, 目标: "≥${rng.between(90, 99)}%", 权重: ${weight}, 周期: ${rng.pick(['月度', '季度', '年度'])}}`,
    );
  }
  lines.push('工作关系:', `  内部: 公司各部门`, `  外部: 供应商、客户及主管机关`);
  return `${lines.join('\n')}\n`;
}

function department({ name, code, parent, head, rng }) {
  const lines = [
    `部门名称: ${name}`,
    `编号: ${code}`,
    ...(parent ? [`上级部门: ${parent}`] : []),
    `部门负责人: ${head}`,
  ];
  lines.push(`部门定位: 负责公司${name}范围内的管理工作，${duty(rng)}。`, '职能:');
  for (let index = 1; index <= 6; index += 1) {
    lines.push(`  - {编号: F${index}, 标题: ${rng.pick(OBJECTS)}, 内容: "${duty(rng)}"}`);
  }
  return `${lines.join('\n').replace(/编号: F/g, `编号: F`)}\n`;
}

export function generate(count, folder, seed = 7) {
  rmSync(folder, { recursive: true, force: true });
  const rng = random(seed);
  const write = (path, text) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'jd.yaml',
    `公司名称: 星桥实业有限公司\n手册名称: 部门职能与岗位说明书（${count} 岗）\n编号: XQ-HR-${count}\n版本: "1.0"\n生效日期: 2026-01-01\n语言: zh-CN\n`,
  );
  const departments = Math.max(1, Math.round(count / 17));
  let written = 0;
  for (let index = 0; index < departments; index += 1) {
    const name = `${AREAS[index % AREAS.length]}${index < AREAS.length ? '' : Math.floor(index / AREAS.length) + 1}部`;
    const parentIndex = index < AREAS.length ? -1 : index % AREAS.length;
    const parent = parentIndex < 0 ? undefined : `${AREAS[parentIndex]}部`;
    const head = `${name}经理`;
    const number = String(index + 1).padStart(3, '0');
    write(`departments/${name}.yaml`, department({ name, code: `D${number}`, parent, head, rng }));
    const posts = Math.floor(((index + 1) * count) / departments) - written;
    for (let post = 0; post < posts; post += 1) {
      const title =
        post === 0
          ? head
          : `${AREAS[(index + post) % AREAS.length]}${SUFFIXES[post % SUFFIXES.length]}${post > 19 ? post : ''}`;
      const superior = post === 0 ? (parent ? `${parent}经理` : '无') : head;
      write(
        `positions/${name}/${title}.yaml`,
        position({
          name: title,
          code: `D${number}-${String(post + 1).padStart(2, '0')}`,
          department: name,
          superior,
          rng,
        }),
      );
    }
    written += posts;
  }
  return { positions: written, departments };
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop() ?? '')) {
  const [count, folder, seed] = process.argv.slice(2);
  if (!count || !folder) {
    process.stderr.write('node bench/generate.mjs POSITIONS FOLDER [SEED]\n');
    process.exit(2);
  }
  const made = generate(Number(count), folder, seed ? Number(seed) : undefined);
  process.stdout.write(`${made.positions} positions in ${made.departments} departments: ${folder}\n`);
}
