import type { Item } from '../item.ts';
import type { Tone } from '../scene.ts';

/** How a node is painted, by what matters most about it. */
export function toneOf(item: Item): Tone {
  const { node } = item;
  if (node.external) return 'external';
  if (node.vacant) return 'vacant';
  return item.isAssistant ? 'assistant' : node.kind;
}
