import type { BookletInfo } from '../../../booklet/booklet.ts';
import { escapeXml } from './xml.ts';

/** What a document says of itself in its properties, headers and footers. */
const FIELDS: { readonly [name: string]: (info: BookletInfo) => string } = {
  title: ({ title }) => title,
  company: ({ company }) => company,
  code: ({ code }) => code,
  version: ({ version }) => version,
  classification: ({ classification }) => classification,
  number: ({ code, version }) => [code, version].filter((text) => text !== '').join(' · '),
};

const OPEN = '\ue0f0';
const CLOSE = '\ue0f1';
const TOKENS = /\ue0f0(\w+)\ue0f1/g;

/** Stands where the words of one booklet come, so that one skeleton serves them all; no author's text contains it. */
export const fieldToken = (name: string): string => `${OPEN}${name}${CLOSE}`;

/** Puts the booklet's words in. Tokens of other things stay. */
export function fillFields(xml: string, info: BookletInfo): string {
  return xml.replace(TOKENS, (token, name: string) => {
    const field = FIELDS[name];
    return field ? escapeXml(field(info)) : token;
  });
}
