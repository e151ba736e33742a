import type { Catalogue } from '../catalogue.ts';
import { asset } from './asset.ts';
import { booklet } from './booklet.ts';
import { cli } from './cli.ts';
import { org } from './org.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';

export const zhTW: Catalogue = {
  problems: { ...source, ...schema, ...org, ...booklet, ...asset },
  report,
  cli,
  notes: {
    'first-used-here': '第一次出現在這裡',
    'also-here': '這裡也是',
    'part-of-the-cycle': '循環經過這裡',
    candidate: '可能是這一個',
  },
};
