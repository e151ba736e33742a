import type { Language } from '../schema/types.generated.ts';
import type { Io, Out } from './io.ts';

/** A language tag or POSIX locale (`zh_TW.UTF-8`, `zh-Hant`, `ko-KR`) as one of ours. */
export function languageOf(tag: string | undefined): Language | undefined {
  const normal = (tag ?? '').toLowerCase().replaceAll('_', '-');
  if (/^zh-(?:tw|hk|mo|hant)/.test(normal)) return 'zh-TW';
  if (/^zh\b/.test(normal)) return 'zh-CN';
  if (/^ko\b/.test(normal)) return 'ko';
  return /^en\b/.test(normal) ? 'en' : undefined;
}

/** The language of the environment, by POSIX precedence; English for `C` and languages we do not speak. */
export function environmentLanguage(env: Io['env']): Language {
  const tag = env.JD_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG;
  return languageOf(tag || Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}

/**
 * Colours: `--no-color`, then NO_COLOR, then FORCE_COLOR, then TERM=dumb, then whether a person or a CI page reads.
 * chalk itself ignores NO_COLOR, so the level is decided here, once.
 */
export function colorLevel(env: Io['env'], out: Out, wanted: boolean): ColorLevel {
  if (!wanted || env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return forced(env.FORCE_COLOR);
  if (env.TERM === 'dumb') return 0;
  return out.isTTY || env.GITHUB_ACTIONS || env.GITLAB_CI ? 1 : 0;
}

export type ColorLevel = 0 | 1 | 2 | 3;

function forced(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}
