import { isUtf8 } from 'node:buffer';
import type { BinaryKind } from '../diagnostics/problems/source.ts';

/** What bytes turned out to be. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly isDamaged: boolean }
  | { readonly binary: BinaryKind };

/**
 * Bytes → text. UTF-8 and UTF-16 (with and without a byte order mark) are known by their form; of the encodings
 * that Chinese, Japanese, Korean and western editors write on Windows the one is taken whose reading has most of the
 * commonest characters. A byte order mark is no part of the text.
 */
export function detect(bytes: Uint8Array): Decoded {
  const binary = magic(bytes);
  if (binary) return { binary };
  const marked = readMarked(bytes);
  if (marked) return marked;
  if (bytes.includes(0)) return readWithZeros(bytes);
  if (isUtf8(bytes)) return { text: decode('utf-8', bytes), encoding: 'utf-8', isDamaged: false };
  return readLegacy(bytes);
}

const MAGIC: readonly (readonly [string, BinaryKind])[] = [
  ['504b0304', 'word-excel'],
  ['d0cf11e0', 'word-excel-97'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['1f8b', 'archive'],
  ['52617221', 'archive'],
  ['377abcaf', 'archive'],
  ['7b5c727466', 'rtf'],
  ['fffe0000', 'utf-32'],
  ['0000feff', 'utf-32'],
];

function magic(bytes: Uint8Array): BinaryKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 64));
  const hex = head.toString('hex');
  const isPage = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|\?xml)\b/i.test(head.toString('latin1'));
  return isPage ? 'web-page' : MAGIC.find(([start]) => hex.startsWith(start))?.[1];
}

const MARKS: readonly (readonly [string, string])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];

function readMarked(bytes: Uint8Array): Decoded | undefined {
  const head = Buffer.from(bytes.subarray(0, 3)).toString('hex');
  const found = MARKS.find(([mark]) => head.startsWith(mark));
  if (!found) return undefined;
  const [mark, encoding] = found;
  const body = bytes.subarray(mark.length / 2);
  const isDamaged = strictly(encoding, body) === undefined;
  return { text: decode(encoding, body), encoding, isDamaged };
}

/** A zero byte is never in a text of one of the other encodings: it is UTF-16 without a mark, or no text. */
function readWithZeros(bytes: Uint8Array): Decoded {
  const readings = ['utf-16le', 'utf-16be'].map((encoding) => {
    const text = bytes.length % 2 === 0 ? decode(encoding, bytes) : '';
    return { text, encoding, score: text === '' || isNoise(text) ? Number.NEGATIVE_INFINITY : rate(text) };
  });
  const best = readings.sort((a, b) => b.score - a.score)[0];
  if (best && best.score > 0) return { text: best.text, encoding: best.encoding, isDamaged: false };
  // Text with a stray zero or two is reported as such; anything else is no text.
  if (isUtf8(bytes) && !isNoise(decode('utf-8', bytes)))
    return { text: decode('utf-8', bytes), encoding: 'utf-8', isDamaged: false };
  return { binary: 'unknown' };
}

const CANDIDATES = ['utf-8', 'gb18030', 'big5', 'euc-kr', 'shift_jis', 'windows-1252'] as const;

/** Bytes that are not UTF-8 as a whole: UTF-8 with a few broken places, or an older encoding. */
function readLegacy(bytes: Uint8Array): Decoded {
  const utf8 = decode('utf-8', bytes);
  const broken = count(utf8, /\ufffd/g);
  if (broken * 20 <= count(utf8, /[\u0080-\ufffc]/g))
    return { text: utf8, encoding: 'utf-8', isDamaged: true };
  let best: { text: string; encoding: string; isDamaged: boolean; score: number } | undefined;
  for (const encoding of CANDIDATES) {
    const text = encoding === 'utf-8' ? utf8 : decode(encoding, bytes);
    const lost = count(text, /\ufffd/g);
    const score = rate(text) - 10 * lost;
    if (!best || score > best.score) best = { text, encoding, isDamaged: lost > 0, score };
  }
  if (!best || isNoise(best.text)) return { binary: 'unknown' };
  return { text: best.text, encoding: best.encoding, isDamaged: best.isDamaged };
}

function decode(encoding: string, bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === 'utf-8') return buffer.toString('utf8');
  if (encoding === 'windows-1252') return decodeWestern(buffer);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

// Node's own decoder of windows-1252 leaves these as control characters in some versions.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWestern = (buffer: Buffer): string =>
  buffer
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80));

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** More than a few control or unknown characters: not what anybody typed. */
function isNoise(text: string): boolean {
  const head = text.slice(0, 4000);
  return count(head, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/g) > head.length / 20;
}

// The commonest characters of simplified and traditional Chinese, of Korean, and of western languages, with those
// of staff documents: enough to tell a right reading from a wrong one, in which rare characters come at random.
const HANZI = new Set(
  '的一是不了在人有我他这這中大来來上个個国國到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里后後小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長知民样樣现現分将將外但身些与與高意进進把法此实實回二理美点點月明其种種声聲全工己话話儿兒者向情部正名定女问問力机機给給等几幾很业業最间間新什打便位因重被走电電四第门門相次东東政海口使教西再平真听聽世气氣信北少关關并並内內加化由却卻代军軍产產入先山五太水万萬市眼体體别別处處总總才场場师師书書比住员員九笑性通目华華报報立马馬命张張活难難神数數件安表原车車白应應路期叫死常提感金何更反合放做系计計或司利受光王果亲親界及今京务務制解各任至清物台象记記边邊共风風战戰干接它许許八特觉覺望直服毛林题題建南度统統色字请請交爱愛让讓认認算论論百吃义義科怎元社术術结結六功指思非流每青管夫连連远遠资資队隊跟带帶花快条條院变變联聯权權往展该該领領传傳近留红紅治决決周保达達办辦运運武半候七必城父强強步完革深区區即求品士转轉量空甚众眾技轻輕程告江语語英基派满滿式李息写寫呢识識极極令黄德收脸臉钱錢党黨倒未持取设設始版双雙历歷越史商千片容研像找友孩站广廣改议議形委早房音火际際则則首单單据據导導影失拿网網香似斯专專石若兵弟谁誰校读讀志飞飛观觀争爭究包组組造落视視济濟喜离離虽雖坏壞兴興切准準职職责責岗崗格限检檢查审審批编編号號职能训訓培招聘绩績效核考监監督协協助调調维維护護负負执執规規章范範流程汇匯级級称稱承担擔任熟悉具备備良沟溝协标標客户戶销銷售财財仓倉库庫质質生产產购購采採供应應订訂单單档檔案印章薪酬福利宣贯貫策划劃预預算费費用支付款项項险險值班巡视視',
);
const HANGUL = new Set(
  '이다는을를의에가고한지사하기로인자리업무부서직책임과정관원급여장영보계획육성평채용경력학전공자격수행담당권안조직소속상위목표문의및등으도나라시어제해주대일구동스요있들만거들것적와니아면그연월년결재회팀실국내외교육품질생산구매재무총인사규범절차',
);
const WESTERN = new Set('éèêëàâäáãåçñîïíìöôóòõøüûúùßæœÉÈÀÄÖÜÑÇ’‘“”–—…•€£°§·«»');

/** How likely a text is the right reading, in points. */
function rate(text: string): number {
  let points = 0;
  for (let at = 0; at < text.length && at < 20_000; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) points += worth(text, at, unit);
  }
  return points;
}

function worth(text: string, at: number, unit: number): number {
  const character = text.charAt(at);
  const block = BLOCKS.find(([first, last]) => unit >= first && unit <= last);
  if (block) return block[2](character);
  if (PUNCTUATION.has(character)) return 2;
  return unit < 0x250 || (unit >= 0x2010 && unit <= 0x20ac) ? western(text, at, character) : 0;
}

const PUNCTUATION = new Set('，。、；：（）《》“”？！');

/** First and last character of a block, and what one of it is worth. */
const BLOCKS: readonly (readonly [number, number, (character: string) => number])[] = [
  [0x4e00, 0x9fff, (character) => (HANZI.has(character) ? 3 : 0.2)],
  [0xac00, 0xd7a3, (character) => (HANGUL.has(character) ? 2.5 : 0.5)],
  [0x3040, 0x30ff, () => 2],
  [0xff61, 0xff9f, () => -1], // half-width kana: what Shift_JIS makes of anything
  [0xe000, 0xf8ff, () => -5], // private use: a wrong table
];

/** Western letters stand among ASCII ones; in a wrongly read Chinese text they stand side by side. */
function western(text: string, at: number, character: string): number {
  const isAlone = text.charCodeAt(at - 1) < 0x80 || text.charCodeAt(at + 1) < 0x80;
  return WESTERN.has(character) && isAlone ? 4 : -3;
}
