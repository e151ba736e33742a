import type { SourceProblems } from '../../diagnostics/problems/source.ts';
import type { Sentences } from '../catalogue.ts';

export const source: Sentences<SourceProblems> = {
  'FILE-01': ({ reason }) => ({ message: `文件无法读取：${reason}` }),
};
