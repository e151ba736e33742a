import type { AssetProblems, FontFault } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

const fontFaults: Readonly<Record<FontFault, string>> = {
  'postscript-outlines': '它是 PostScript 轮廓的字体（OTF）',
  packed: '它是压缩的网页字体（WOFF）',
  bitmap: '它是点阵字体，没有轮廓',
  damaged: '它不是完整的 TrueType 字体',
  'no-unicode': '它没有 Unicode 字符表',
  'embedding-forbidden': '字体的许可不允许嵌入',
};

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message: reason === 'ENOENT' ? `文件“${path}”不存在` : `文件“${path}”无法读取：${reason}`,
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
  'ASSET-06': ({ path, fault }) => ({
    message: `字体“${path}”不能嵌入 PDF：${fontFaults[fault]}`,
    hint: '换成允许嵌入的 TrueType 字体（.ttf 或 .ttc），或删去这一项',
  }),
  'ASSET-07': ({ path }) => ({
    message: `输出文件夹“${path}”不在手册文件夹里`,
    hint: '写手册里的文件夹，例如 dist；要写到别处，运行“jd build -o 文件夹”',
  }),
};
