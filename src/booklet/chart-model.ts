import type { ChartLink, ChartModel, ChartNode } from '../chart/model.ts';
import { onceFor } from '../org/once-for.ts';
import type { Department, Organisation, Position, Reference, Staffing } from '../org/organisation.ts';
import type { Words } from './words.ts';

/** Which boxes a chart shows. */
export interface ChartContent {
  /** Every post, or of each department only who leads it. */
  readonly posts: 'all' | 'heads';
  /** Departments below the chosen one: with what is in them, or as a box each. */
  readonly below: 'all' | 'box';
}

/** Where a click on a unit's box leads, if the unit has a page. */
type TargetOf = (unit: Department | Position) => string | undefined;

export interface ChartSource {
  readonly organisation: Organisation;
  readonly words: Words;
  readonly targetOf: TargetOf;
}

/** The whole company: a box for it, led by the one top post that belongs to no department, if there is one. */
export function companyModel(source: ChartSource, content: ChartContent): ChartModel {
  const { organisation, words } = source;
  const { company, title } = organisation.handbook.document;
  const name = company ?? title ?? '';
  const tree = new Tree(source, content);
  const tops = organisation.companyPositions.filter((position) => tree.superiorOf(position) === undefined);
  const head = tops.find((position) => position.isTop) ?? (tops.length === 1 ? tops[0] : undefined);
  const inside = organisation.roots.filter((root) => root.externalParent === undefined);
  const outside = organisation.roots.filter((root) => root.externalParent !== undefined);
  const node: ChartNode = {
    ...BARE,
    id: 'company',
    kind: 'company',
    title: name || words.label('chapter.company'),
    ...staffingOf(organisation.total),
    ...(head ? { head: tree.position(head) } : {}),
    children: [
      ...tops.filter((top) => top !== head).map((top) => tree.position(top)),
      ...inside.filter((root) => tree.isLoose(root)).map((root) => tree.department(root)),
    ],
  };
  const roots = [...outside.map((root) => outsideNode(root, tree)), node];
  return { title: words.label('chart.title', { name: name || words.label('chapter.company') }), roots };
}

/** One department and what is below it. */
export function departmentModel(
  department: Department,
  source: ChartSource,
  content: ChartContent,
): ChartModel {
  const tree = new Tree(source, content);
  return {
    title: source.words.label('chart.title', { name: department.name }),
    roots: [tree.department(department)],
  };
}

/** Boxes of a model, for choosing what fits a page. */
export function boxesOf(nodes: readonly ChartNode[]): number {
  return nodes.reduce(
    (sum, node) =>
      sum + 1 + boxesOf(node.children) + boxesOf(node.assistants) + (node.head ? boxesOf([node.head]) : 0),
    0,
  );
}

/** A department whose parent is none of this handbook's hangs under a box for it. */
function outsideNode(department: Department, tree: Tree): ChartNode {
  return {
    ...BARE,
    id: `${department.id}_parent`,
    kind: 'department',
    title: department.externalParent ?? '',
    external: true,
    children: [tree.department(department)],
  };
}

/**
 * What hangs under what. A post hangs under its first superior where that one is of the same department (or both of none),
 * else under its department's box; a department under the post it reports to where that post is of the department above,
 * else under that department.
 */
class Tree {
  readonly #source: ChartSource;
  readonly #content: ChartContent;

  constructor(source: ChartSource, content: ChartContent) {
    this.#source = source;
    this.#content = content;
  }

  /** Hangs under its parent's box, not under a post. */
  isLoose(department: Department): boolean {
    return this.#leaderOf(department) === undefined;
  }

  superiorOf(position: Position): Position | undefined {
    return unitsOf([...(position.assistantOf ? [position.assistantOf] : []), ...position.reportsTo]).find(
      (superior) => superior !== position && superior.departments[0] === position.departments[0],
    );
  }

  department(department: Department): ChartNode {
    const { id, name, children, positions, total } = department;
    const head = unitsOf(department.head ? [department.head] : [])[0];
    const isJoined = this.#showsPosts && head?.departments[0] === department && !this.superiorOf(head);
    const below = this.#showsPosts ? positions.filter((one) => !this.superiorOf(one)) : [];
    return {
      ...BARE,
      id,
      kind: 'department',
      title: name,
      ...this.#target(department),
      ...staffingOf(total),
      ...(head && (isJoined ? { head: this.position(head) } : { subtitle: head.name })),
      children: [
        ...below.filter((one) => !isJoined || one !== head).map((one) => this.position(one)),
        ...children.filter((child) => this.isLoose(child)).map((child) => this.#inner(child)),
      ],
    };
  }

  position(position: Position): ChartNode {
    const { id, name, staffing, reports, assistants, sharedWith } = position;
    const own = this.#shows(position);
    const beside = own ? assistants.filter((one) => this.superiorOf(one) === position) : [];
    const below = own
      ? reports.filter(
          (one) => this.superiorOf(one) === position && !beside.includes(one) && one !== position,
        )
      : [];
    return {
      ...BARE,
      id,
      kind: 'position',
      title: name,
      ...this.#target(position),
      ...(staffing.stated ? staffingOf(staffing) : {}),
      vacant: staffing.stated && staffing.filled === 0 && staffing.approved > 0,
      assistants: beside.map((one) => this.position(one)),
      dottedTo: position.dottedTo.map(linkOf),
      sharedWith: sharedWith.map((one) => one.name),
      children: [
        ...below.map((one) => this.position(one)),
        ...this.#departmentsUnder(position).map((one) => this.#inner(one)),
      ],
    };
  }

  #departmentsUnder(position: Position): Department[] {
    const reporting = departmentsReporting(this.#source.organisation).get(position) ?? [];
    return reporting.filter((department) => this.#leaderOf(department) === position);
  }

  #inner(department: Department): ChartNode {
    if (this.#content.below === 'all') return this.department(department);
    const head = department.head?.kind === 'unit' ? department.head.unit.name : undefined;
    return {
      ...BARE,
      id: department.id,
      kind: 'department',
      title: department.name,
      ...this.#target(department),
      ...staffingOf(department.total),
      ...(head === undefined ? {} : { subtitle: head }),
    };
  }

  /** Posts of the company itself are few and always drawn. */
  #shows(position: Position): boolean {
    return this.#showsPosts || position.departments.length === 0;
  }

  get #showsPosts(): boolean {
    return this.#content.posts === 'all';
  }

  #target(unit: Department | Position): { target: string } | object {
    const target = this.#source.targetOf(unit);
    return target === undefined ? {} : { target };
  }

  /** The post under which a department hangs. */
  #leaderOf(department: Department): Position | undefined {
    return unitsOf(department.reportsTo).find(
      (post) => this.#shows(post) && post.departments[0] === department.parent,
    );
  }
}

/** Departments by each post that they report to: made once, however many charts are drawn. */
const departmentsReporting = onceFor((organisation: Organisation) => {
  const byPost = new Map<Position, Department[]>();
  for (const department of organisation.departments) {
    for (const post of new Set(unitsOf(department.reportsTo))) {
      const reporting = byPost.get(post);
      if (reporting) reporting.push(department);
      else byPost.set(post, [department]);
    }
  }
  return byPost;
});

const BARE: Pick<ChartNode, 'vacant' | 'assistants' | 'dottedTo' | 'sharedWith' | 'external' | 'children'> = {
  vacant: false,
  assistants: [],
  dottedTo: [],
  sharedWith: [],
  external: false,
  children: [],
};

function unitsOf(references: readonly Reference<Position>[]): Position[] {
  return references.flatMap((reference) => (reference.kind === 'unit' ? [reference.unit] : []));
}

const linkOf = (reference: Reference<Position>): ChartLink =>
  reference.kind === 'unit'
    ? { id: reference.unit.id, title: reference.unit.name }
    : { title: reference.name };

const staffingOf = ({ approved, filled }: Staffing): Pick<ChartNode, 'staffing'> =>
  approved > 0 ? { staffing: { approved, ...(filled === undefined ? {} : { filled }) } } : {};
