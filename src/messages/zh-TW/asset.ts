import type { AssetProblems } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message: `檔案「${path}」無法讀取：${reason}`,
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
};
