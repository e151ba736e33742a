import { escapeXml } from '../../chart/writers/xml.ts';

/** Text between tags or in quotes. Line feeds are the caller's business. */
export const escapeHtml = escapeXml;

/** Lines of text, a `<br>` between. */
export const escapeLines = (text: string): string =>
  /[\n\r]/.test(text)
    ? text
        .split(/\r\n?|\n/u)
        .map(escapeHtml)
        .join('<br>')
    : escapeHtml(text);
