import type { Catalogue } from '../catalogue.ts';
import { asset } from './asset.ts';
import { booklet } from './booklet.ts';
import { cli } from './cli.ts';
import { org } from './org.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { source } from './source.ts';

export const ko: Catalogue = {
  problems: { ...source, ...schema, ...org, ...booklet, ...asset },
  report,
  cli,
  notes: {
    'first-used-here': '여기에서 처음 쓰였습니다',
    'also-here': '여기도 같습니다',
    'part-of-the-cycle': '순환이 여기를 지납니다',
    candidate: '이것일 수 있습니다',
  },
};
