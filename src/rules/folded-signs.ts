import { simplifiedCode } from './simplified.ts';

/** Codes turned into text at a call: more arguments than some engines take are never passed. */
const PORTION = 8192;

/** Half-width, in lower case and simplified characters, sign by sign: for long texts, which string methods copy at each step. */
export function foldSigns(text: string): string {
  const codes = new Uint16Array(Math.min(text.length, PORTION));
  let folded = '';
  for (let from = 0; from < text.length; from += PORTION) {
    const length = Math.min(PORTION, text.length - from);
    for (let index = 0; index < length; index += 1) codes[index] = foldCode(text.charCodeAt(from + index));
    folded += textOf(codes.subarray(0, length));
  }
  return folded;
}

/** `apply` takes the array as it is, which is ten times as fast as spreading it. */
const textOf = (codes: Uint16Array): string =>
  Reflect.apply(String.fromCharCode, undefined, codes as ArrayLike<number>);

function foldCode(code: number): number {
  if (code < 0x80) return lowerCase(code);
  if (code >= 0x4e00 && code <= 0x9fff) return simplifiedCode(code);
  if (code >= 0xff01 && code <= 0xff5e) return lowerCase(code - 0xfee0);
  return code === 0x3000 ? 0x20 : code;
}

const lowerCase = (code: number) => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);
