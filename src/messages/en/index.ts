import type { Catalogue } from '../catalogue.ts';
import { asset } from './asset.ts';
import { booklet } from './booklet.ts';
import { cli } from './cli.ts';
import { org } from './org.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';

export const en: Catalogue = {
  problems: { ...source, ...schema, ...org, ...booklet, ...asset },
  report,
  cli,
  notes: {
    'first-used-here': 'first used here',
    'also-here': 'also here',
    'part-of-the-cycle': 'part of the cycle',
    candidate: 'could be this one',
  },
};
