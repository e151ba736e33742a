import type { AssetProblems, FontFault } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

const fontFaults: Readonly<Record<FontFault, string>> = {
  'postscript-outlines': '它是 PostScript 輪廓的字型（OTF）',
  packed: '它是壓縮的網頁字型（WOFF）',
  bitmap: '它是點陣字型，沒有輪廓',
  damaged: '它不是完整的 TrueType 字型',
  'no-unicode': '它沒有 Unicode 字元表',
  'embedding-forbidden': '字型的授權不允許嵌入',
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
  'ASSET-05': ({ path, reason }) => ({ message: `「${path}」無法使用：${reason}` }),
  'ASSET-06': ({ path, fault }) => ({
    message: `字型「${path}」不能嵌入 PDF：${fontFaults[fault]}`,
    hint: '換成允許嵌入的 TrueType 字型（.ttf 或 .ttc），或刪去這一項',
  }),
  'ASSET-07': ({ path }) => ({
    message: `輸出資料夾「${path}」不在手冊資料夾裡`,
    hint: '寫手冊裡的資料夾，例如 dist；要寫到別處，執行「jd build -o 資料夾」',
  }),
};
