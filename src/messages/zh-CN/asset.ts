import type { AssetProblems } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message: `文件“${path}”无法读取：${reason}`,
    hint: '把文件放到该位置，或改正路径；路径从手册文件夹算起',
  }),
  'ASSET-02': ({ path }) => ({
    message: `路径“${path}”指向手册文件夹以外`,
    hint: '把文件复制到手册里，例如 assets/，再写它在手册里的路径',
  }),
  'ASSET-03': ({ path, kinds }) => ({
    message: `“${path}”不是可以使用的图片`,
    hint: `另存为 ${kinds.join(' 或 ')}`,
  }),
  'ASSET-04': ({ name, names }) => ({
    message: `没有名为“${name}”的主题`,
    hint: `可选：${names.join('、')}`,
  }),
  'ASSET-05': ({ path, reason }) => ({ message: `“${path}”无法使用：${reason}` }),
};
