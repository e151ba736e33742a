import { XML_ENTITIES } from '../../../chart/writers/xml.ts';
import type { Loss } from '../../renderer.ts';

const MARKUP = /[&<>"]/g;
const SUSPECT = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, noncharacters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const REPLACEMENT = '\ufffd';

const entity = (character: string): string => XML_ENTITIES[character] ?? character;

/**
 * The one door through which text becomes XML, as an element's content or an attribute in double quotes. Characters that
 * XML cannot hold become U+FFFD; `lost` hears of each.
 */
export function escapeXml(text: string, lost?: (character: string) => void): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(FORBIDDEN, (character) => {
      lost?.(character);
      return REPLACEMENT;
    })
    .replace(MARKUP, entity);
}

/** Escapes, and remembers what could not be written as it is. */
export class XmlText {
  readonly losses: Loss[] = [];

  escape(text: string): string {
    return escapeXml(text, (character) => this.losses.push({ character, text }));
  }
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespace of WordprocessingML, `w:`. Source: ECMA-376, Part 1, 17. */
export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
