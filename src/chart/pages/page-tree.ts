import type { Role } from '../boxes/face.ts';
import type { Item } from '../item.ts';
import type { Branch } from '../tree/branch.ts';
import type { Cuts } from './cut.ts';
import type { PagePlan, PageRoot } from './pages.ts';

/** How an item's box looks in this place, and how large it was taken to be. */
export type FaceFor = (item: Item, role: Role) => Pick<Branch, 'face' | 'reserved'>;

/** The boxes of a page. On the summary departments are named by stubs, `levels` deep. */
export function branchesOf(plan: PagePlan, cuts: Cuts, levels: number, faceFor: FaceFor): Branch[] {
  const stub = (item: Item, role: Role, deeper: number): Branch => {
    const below = deeper > 1 ? departmentsBelow(item).map((one) => stub(one, 'stub', deeper - 1)) : [];
    return { ...faceFor(item, role), children: below, assistants: [] };
  };
  const whole = (item: Item): Branch => {
    const chapter = plan.summary && item.node.kind === 'department';
    if (cuts.stubs.has(item)) return chapter ? stub(item, 'chapter', levels) : stub(item, 'stub', 1);
    return withChildren(item, 'full', item.children);
  };
  const withChildren = (item: Item, role: Role, children: readonly Item[]): Branch => ({
    ...faceFor(item, role),
    children: children.map(whole),
    assistants: role === 'full' ? item.assistants.map((one) => withChildren(one, 'full', [])) : [],
  });
  return plan.roots.map((root) =>
    withChildren(root.item, root.slice === 0 ? 'full' : 'again', root.children),
  );
}

/** The next departments below, past the posts that lead to them. */
function departmentsBelow(item: Item): readonly Item[] {
  const found: Item[] = [];
  const stack = [...item.children].reverse();
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    if (one.node.kind === 'department') found.push(one);
    else stack.push(...[...one.children].reverse());
  }
  return found;
}

/** Every item that the page draws in full. */
export function itemsOf(plan: PagePlan, cuts: Cuts): Item[] {
  const items: Item[] = [];
  const enter = (root: PageRoot) => {
    if (root.slice === 0) items.push(root.item, ...root.item.assistants);
    const stack = root.children.filter((child) => !cuts.stubs.has(child)).reverse();
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
      items.push(one, ...one.assistants);
      stack.push(...one.children.filter((child) => !cuts.stubs.has(child)).reverse());
    }
  };
  plan.roots.forEach(enter);
  return items;
}
