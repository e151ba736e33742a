import type {
  AssetProblems,
  FontFault,
  JsonFault,
  JsonForm,
  TemplateFault,
} from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';
import { megabytes } from '../megabytes.ts';

const fontFaults: Readonly<Record<FontFault, string>> = {
  'postscript-outlines': '它是 CFF2 輪廓的可變字型',
  packed: '它是壓縮的網頁字型（WOFF）',
  bitmap: '它是點陣字型，沒有輪廓',
  damaged: '它不是完整的字型檔案',
  'no-unicode': '它沒有 Unicode 字元表',
  'embedding-forbidden': '字型的授權不允許嵌入',
};

const wanted: Readonly<Record<JsonFault, string>> = {
  value: '應有一個值',
  key: '應有一個帶雙引號的鍵',
  colon: '鍵的後面應有冒號「:」',
  comma: '應有逗號「,」或結尾的括號',
  quote: '雙引號沒有成對，或文字裡有換行',
  end: '檔案到此應已結束',
  escape: '反斜線後面的字元不能這樣寫',
  labels: '它應寫成 {"labels": {"…": "…"}, "words": {"…": {"…": "…"}}} 的樣子',
};

const forms: Readonly<Record<JsonForm, string>> = {
  text: '帶雙引號的文字',
  number: '不帶引號的數字',
  flag: 'true 或 false',
  keys: '{…} 裡的一組鍵',
  sizes: '四個數字的清單，例如 [18, 15, 12, 11]',
};

const templateFaults: Readonly<Record<TemplateFault, string>> = {
  'no-document': '它不是 Word 文件',
  'old-format': '它是舊格式的文件（.doc 或 .wps）',
  encrypted: '它設有開啟密碼',
  macros: '它帶有巨集',
  strict: '它是「嚴格的 Open XML 文件」',
  damaged: '檔案已損毀',
  'too-large': '解壓縮後的內容過大',
};

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message: reason === 'ENOENT' ? `檔案「${path}」不存在` : `檔案「${path}」無法讀取：${reason}`,
    hint: '把檔案放到該位置，或更正路徑；路徑從手冊資料夾算起',
  }),
  'ASSET-02': ({ path }) => ({
    message: `路徑「${path}」指向手冊資料夾以外`,
    hint: '把檔案複製到手冊裡，例如 assets/，再寫它在手冊裡的路徑',
  }),
  'ASSET-03': ({ path, kinds }) => ({
    message: `「${path}」不是可以使用的圖片`,
    hint: `另存為 ${kinds.join(' 或 ')}`,
  }),
  'ASSET-04': ({ name, names }) => ({
    message: `沒有名為「${name}」的主題`,
    hint: `可選：${names.join('、')}`,
  }),
  'ASSET-05': ({ path, fault, found }) => ({
    message: `「${path}」無法使用：${found === '' ? '' : `在「${found}」這裡，`}${wanted[fault]}`,
    hint: '按 JSON 的寫法改正；標點一律用英文半形',
  }),
  'ASSET-06': ({ path, fault }) => ({
    message: `字型「${path}」不能嵌入 PDF：${fontFaults[fault]}`,
    hint: '換成允許嵌入的字型檔案（.ttf、.ttc 或 .otf），或刪去這一項',
  }),
  'ASSET-07': ({ path }) => ({
    message: `輸出資料夾「${path}」不在手冊資料夾裡`,
    hint: '寫手冊裡的資料夾，例如 dist；要寫到別處，執行「jd build -o 資料夾」',
  }),
  'ASSET-08': ({ key, text }) => ({
    message: `「${key}」的「${text}」不是顏色`,
    hint: '寫成「#」加六位十六進位數，例如 "#1f3864"',
  }),
  'ASSET-09': ({ key, expected, text }) => ({
    message: `「${key}」應是${forms[expected]}，這裡是 ${text}`,
    hint: `改成${forms[expected]}`,
  }),
  'ASSET-10': ({ side, left, least }) => ({
    message: `頁邊距之間只剩 ${left} 公釐${side === 'width' ? '寬' : '高'}，橫放的紙也算在內`,
    hint: `減小頁邊距，至少留出 ${least} 公釐`,
  }),
  'ASSET-11': ({ name, theme, near, names }) => ({
    message: `字型「${name}」沒有用處：主題「${theme}」裡沒有這個角色，也沒有這個字型名`,
    hint: near[0] === undefined ? `鍵寫成 ${names.join('、')} 之一` : `把鍵改成「${near[0]}」`,
  }),
  'ASSET-12': ({ path, size, limit }) => ({
    message: `檔案「${path}」有 ${megabytes(size)}，超過 ${megabytes(limit)}`,
    hint: '換成較小的檔案',
  }),
  'ASSET-13': ({ path, fault }) => ({
    message: `「${path}」不能當作 Word 範本：${templateFaults[fault]}`,
    hint: '用 Word 或 WPS 開啟後另存為一般的 .docx 文件，再在「主題」裡寫它的路徑',
  }),
  'ASSET-14': ({ path }) => ({
    message: `圖片「${path}」是印刷用的 CMYK 顏色，不能放進 PDF/A`,
    hint: '在看圖或修圖軟體裡轉成 RGB，另存後再用',
  }),
  'ASSET-15': ({ path, width, height, limit }) => ({
    message: `圖片「${path}」有 ${width} × ${height} 像素，超過可繪製的 ${limit / 10_000} 萬像素`,
    hint: '把它縮小後另存：徽標寬 1000 像素，印出來就足夠清晰',
  }),
};
