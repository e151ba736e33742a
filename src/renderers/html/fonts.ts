import type { Language } from '../../schema/types.generated.ts';
import type { FontChoice } from '../theme.ts';

type Face = FontChoice['face'];

/** Fonts that readers' machines have, by language and face, after those that the theme names. */
const COMMON: { readonly [L in Language]: { readonly [F in Face]: readonly string[] } } = {
  'zh-CN': {
    sans: ['Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei'],
    serif: ['Noto Serif SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', 'SimSun'],
  },
  'zh-TW': {
    sans: ['Noto Sans TC', 'Noto Sans CJK TC', 'Source Han Sans TC', 'PingFang TC', 'Microsoft JhengHei'],
    serif: ['Noto Serif TC', 'Noto Serif CJK TC', 'Source Han Serif TC', 'Songti TC', 'PMingLiU'],
  },
  ko: {
    sans: ['Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic'],
    serif: ['Noto Serif KR', 'Noto Serif CJK KR', 'AppleMyungjo', 'Batang'],
  },
  en: { sans: ['Helvetica', 'Noto Sans SC'], serif: ['Georgia', 'Noto Serif SC'] },
};

/** The value of `font-family` for a theme's font: its Latin font first, so that Latin letters come from it. */
export function fontStack(choice: FontChoice, language: Language, face: Face = choice.face): string {
  const names = [choice.latin, choice.eastAsia[language], ...COMMON[language][face]];
  const family = face === 'serif' ? 'serif' : 'sans-serif';
  return [...new Set(names.filter((name) => name !== '')), family]
    .map((name) => (name === family ? name : quoted(name)))
    .join(',');
}

/** A string of CSS, which may also stand in a `<style>` element. */
export const quoted = (text: string): string =>
  `"${text.replace(/["\\<>&\u0000-\u001f\u007f]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
