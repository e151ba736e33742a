import type { ListItem } from '../booklet/blocks.ts';

/** So many items of a list are not parted by the end of a page. */
export const FEW_ITEMS = 3;

/** Whether a list stands within the item. */
export const hasList = ({ blocks }: ListItem): boolean => blocks.some(({ kind }) => kind === 'list');
