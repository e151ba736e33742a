import type { Catalogue } from '../catalogue.ts';
import { booklet } from './booklet.ts';
import { org } from './org.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';

export const en: Catalogue = {
  problems: { ...source, ...schema, ...org, ...booklet },
  notes: {
    'first-used-here': 'first used here',
    'also-here': 'also here',
    'part-of-the-cycle': 'part of the cycle',
    candidate: 'could be this one',
  },
};
