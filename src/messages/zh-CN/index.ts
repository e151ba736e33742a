import type { Catalogue } from '../catalogue.ts';
import { asset } from './asset.ts';
import { booklet } from './booklet.ts';
import { cli } from './cli.ts';
import { org } from './org.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';

export const zhCN: Catalogue = {
  problems: { ...source, ...schema, ...org, ...booklet, ...asset },
  report,
  cli,
  notes: {
    'first-used-here': '第一次出现在这里',
    'also-here': '这里也是',
    'part-of-the-cycle': '循环经过这里',
    candidate: '可能是这一个',
  },
};
