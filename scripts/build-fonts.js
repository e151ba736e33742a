/**
 * Cuts the fonts that a PDF embeds out of the OFL fonts in node_modules and packs them into `fonts/`: no network, no
 * system font, no binary in git. Runs after `tsc` (it uses the program's own font reader) and does nothing when
 * `fonts/` is up to date.
 *
 * A face is cut into slices by how often its characters are met, so that a booklet in simplified Chinese unpacks
 * only the common one. Every slice is a TrueType font of 1,000 units an em without layout tables and instructions;
 * `index.json` says which characters each has. Slices of one weight are merged again when a PDF embeds them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, deflateRawSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const TARGET = join(ROOT, 'fonts');
const READER = ['character-map', 'font-error', 'glyph-set', 'sfnt', 'true-type'].map((name) =>
  join(ROOT, 'lib', 'renderers', 'fonts', `${name}.js`),
);
const LAST_CODE_POINT = 0x323af;

const pack = promisify(brotliCompress);

/** Characters of a double-byte encoding whose bytes lie in the given ranges. */
function charactersOf(encoding, firstLead, lastLead, firstTrail, lastTrail) {
  const decoder = new TextDecoder(encoding);
  const characters = new Set();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const code = text.codePointAt(0) ?? 0;
      if (!text.includes('\ufffd') && text.length === String.fromCodePoint(code).length) characters.add(code);
    }
  }
  return characters;
}

const gb2312 = charactersOf('gbk', 0xa1, 0xf7, 0xa1, 0xfe);
const big5Common = charactersOf('big5', 0xa4, 0xc6, 0x40, 0xfe);
// Forms such as 饋 and 裏, which Big5 counts among its rare ones or does not know.
const hanja = charactersOf('euc-kr', 0xca, 0xfd, 0xa1, 0xfe);
const kanji = charactersOf('euc-jp', 0xb0, 0xcf, 0xa1, 0xfe);
/** Characters of given names that no older character set has among its common ones. */
const ofNames = new Set(
  Array.from(
    '堃犇骉羴垚珺玦珅琤璠皞祎禔禛翀翾芃赟妘媖嬿孋愔晢曈曌朏梣楒橦沄浛淽湉溦烜燊燚爔玓玙琀琎琲瓅瞾矞祾禤竑翃翯莙蒨虓衎訚赪赬锜镕镠雱霂颋颙飏飔骎鹔龑龢媱婳嫚昍煒玠秾簃翙蔃衠赑頔飖騄鹍鹮',
    (character) => character.codePointAt(0),
  ),
);
const isOftenMet = (code) => [big5Common, hanja, kanji, ofNames].some((set) => set.has(code));

const isHan = (code) =>
  (code >= 0x2e80 && code < 0x2fe0) ||
  (code >= 0x3400 && code < 0xa000) ||
  (code >= 0xf900 && code < 0xfb00) ||
  code >= 0x20000;
const isHangul = (code) => (code >= 0xac00 && code < 0xd7a4) || (code >= 0x3130 && code < 0x3190);
/** Marks of Noto Sans stand over the letter before them without positioning tables; those of the Chinese fonts do not. */
const isMark = (code) => code >= 0x300 && code < 0x370;
const isCommon = (code) => !isMark(code) && (!isHan(code) || gb2312.has(code));
const isTraditional = (code) => !isCommon(code) && isHan(code) && isOftenMet(code);
const isRare = (code) => isHan(code) && !isCommon(code) && !isTraditional(code);
const isWestern = (code) => (code >= 0xa0 && code < 0x530) || (code >= 0x1e00 && code < 0x2200);
const isSymbol = (code) => code >= 0x2190 && code < 0x2c00;
/** What stands in a line of Latin: its marks and the signs between its words, but no kana and no full-width form. */
const isLatin = (code) => !isMark(code) && code < 0x2c00;

/** The order is the order in which a face is searched for a character. */
const SLICES = [
  { file: 'sans-regular-common', font: 'noto-sans-sc/400Regular/NotoSansSC_400Regular', take: isCommon },
  {
    file: 'sans-regular-traditional',
    font: 'noto-sans-sc/400Regular/NotoSansSC_400Regular',
    take: isTraditional,
  },
  { file: 'sans-regular-rare', font: 'noto-sans-sc/400Regular/NotoSansSC_400Regular', take: isRare },
  { file: 'sans-regular-hangul', font: 'noto-sans-kr/400Regular/NotoSansKR_400Regular', take: isHangul },
  { file: 'sans-regular-western', font: 'noto-sans/400Regular/NotoSans_400Regular', take: isWestern },
  {
    file: 'sans-regular-symbols',
    font: 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular',
    take: isSymbol,
  },
  { file: 'sans-bold-common', font: 'noto-sans-sc/700Bold/NotoSansSC_700Bold', take: isCommon },
  { file: 'sans-bold-traditional', font: 'noto-sans-sc/700Bold/NotoSansSC_700Bold', take: isTraditional },
  { file: 'sans-bold-hangul', font: 'noto-sans-kr/700Bold/NotoSansKR_700Bold', take: isHangul },
  { file: 'sans-bold-western', font: 'noto-sans/700Bold/NotoSans_700Bold', take: isWestern },
  { file: 'serif-regular-common', font: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular', take: isCommon },
  {
    file: 'serif-regular-traditional',
    font: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular',
    take: isTraditional,
  },
  { file: 'serif-regular-western', font: 'noto-serif/400Regular/NotoSerif_400Regular', take: isWestern },
  // Han has no bold serif in print: emphasis in Song type is set in Hei.
  { file: 'serif-bold-common', font: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold', take: isLatin },
  { file: 'serif-bold-western', font: 'noto-serif/700Bold/NotoSerif_700Bold', take: isWestern },
];

const sourcePath = (font) => require.resolve(`@expo-google-fonts/${font}.ttf`);
const packageOf = (font) => font.slice(0, font.indexOf('/'));

/** Changes whenever the outcome could: this script, the font reader, a font package. */
function currentStamp() {
  const hash = createHash('sha256');
  for (const path of [fileURLToPath(import.meta.url), ...READER]) hash.update(readFileSync(path));
  for (const name of new Set(SLICES.map(({ font }) => packageOf(font)))) {
    hash.update(readFileSync(require.resolve(`@expo-google-fonts/${name}/package.json`)));
  }
  return hash.digest('hex');
}

function isUpToDate(stamp) {
  const index = join(TARGET, 'index.json');
  if (!existsSync(index)) return false;
  try {
    const { stamp: built, slices } = JSON.parse(readFileSync(index, 'utf8'));
    return built === stamp && slices.every(({ file }) => existsSync(join(TARGET, file)));
  } catch {
    return false;
  }
}

/** One bit a code point, deflated, in base64. */
function packCoverage(codes) {
  const bits = new Uint8Array((LAST_CODE_POINT >> 3) + 1);
  for (const code of codes) bits[code >> 3] |= 1 << (code & 7);
  return deflateRawSync(bits).toString('base64');
}

function chosenCharacters({ basic, astral }, take) {
  const chosen = [];
  basic.forEach((glyph, code) => {
    if (glyph !== 0 && take(code)) chosen.push([code, glyph]);
  });
  for (const [code, glyph] of astral) if (code <= LAST_CODE_POINT && take(code)) chosen.push([code, glyph]);
  return chosen.sort(([a], [b]) => a - b);
}

/** Cuts one slice: its bytes before packing, and its entry in the index. */
function cutSlice({ file, font, take }, { TrueType, GlyphSet, writeCharacterMap, assembleFont }) {
  const source = new TrueType(readFileSync(sourcePath(font)));
  if (source.metrics.unitsPerEm !== 1000) throw new Error(`${font} does not have 1000 units per em`);
  const glyphs = new GlyphSet(source, 'drop');
  const entries = chosenCharacters(source.characters, take).map(([code, glyph]) => [
    code,
    glyphs.add(source, glyph),
  ]);
  const tables = glyphs.tables();
  tables.set('cmap', writeCharacterMap(entries));
  const coverage = packCoverage(entries.map(([code]) => code));
  const { ascent, descent, capHeight, box } = source.metrics;
  const entry = { file: `${file}.ttf.br`, name: source.name, ascent, descent, capHeight, box, coverage };
  return { bytes: assembleFont(tables), entry };
}

async function writeSlice({ bytes, entry }) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const packed = await pack(bytes, { params });
  writeFileSync(join(TARGET, entry.file), packed);
  return packed.length;
}

/** The fonts' licence, with the copyright lines of all of them. */
function writeLicence() {
  const packages = [...new Set(SLICES.map(({ font }) => packageOf(font)))];
  const texts = packages.map((name) =>
    readFileSync(require.resolve(`@expo-google-fonts/${name}/LICENSE_FONT`), 'utf8'),
  );
  const copyrights = packages.map((name, index) => `${name}: ${(texts[index] ?? '').split('\n')[0]}`);
  const licence = (texts[0] ?? '').slice((texts[0] ?? '').indexOf('\n'));
  const note = 'The fonts in this folder are subsets of these fonts:';
  writeFileSync(join(TARGET, 'OFL.txt'), `${note}\n${copyrights.join('\n')}\n${licence}`);
}

async function main() {
  if (!READER.every((path) => existsSync(path))) throw new Error('run tsc -p tsconfig.build.json first');
  const stamp = currentStamp();
  if (isUpToDate(stamp)) return;
  const [{ TrueType }, { GlyphSet }, { writeCharacterMap }, { assembleFont }] = await Promise.all([
    import('../lib/renderers/fonts/true-type.js'),
    import('../lib/renderers/fonts/glyph-set.js'),
    import('../lib/renderers/fonts/character-map.js'),
    import('../lib/renderers/fonts/sfnt.js'),
  ]);
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const reader = { TrueType, GlyphSet, writeCharacterMap, assembleFont };
  const cut = SLICES.map((slice) => cutSlice(slice, reader));
  const sizes = await Promise.all(cut.map(writeSlice));
  writeLicence();
  writeFileSync(join(TARGET, 'index.json'), JSON.stringify({ stamp, slices: cut.map(({ entry }) => entry) }));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  process.stderr.write(`fonts: ${sizes.length} files, ${(total / 1e6).toFixed(1)} MB\n`);
}

await main();
