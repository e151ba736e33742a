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
  'postscript-outlines': '它是 CFF2 轮廓的可变字体',
  packed: '它是压缩的网页字体（WOFF）',
  bitmap: '它是点阵字体，没有轮廓',
  damaged: '它不是完整的字体文件',
  'no-unicode': '它没有 Unicode 字符表',
  'embedding-forbidden': '字体的许可不允许嵌入',
};

const wanted: Readonly<Record<JsonFault, string>> = {
  value: '应有一个值',
  key: '应有一个带双引号的键',
  colon: '键的后面应有冒号“:”',
  comma: '应有逗号“,”或结尾的括号',
  quote: '双引号没有成对，或文字里有换行',
  end: '文件到此应已结束',
  escape: '反斜杠后面的字符不能这样写',
  labels: '它应写成 {"labels": {"…": "…"}, "words": {"…": {"…": "…"}}} 的样子',
};

const forms: Readonly<Record<JsonForm, string>> = {
  text: '带双引号的文字',
  number: '不带引号的数字',
  flag: 'true 或 false',
  keys: '{…} 里的一组键',
  sizes: '四个数字的列表，例如 [18, 15, 12, 11]',
};

const templateFaults: Readonly<Record<TemplateFault, string>> = {
  'no-document': '它不是 Word 文档',
  'old-format': '它是旧格式的文档（.doc 或 .wps）',
  encrypted: '它有打开密码',
  macros: '它带有宏',
  strict: '它是“严格的 Open XML 文档”',
  damaged: '文件已损坏',
  'too-large': '解压后的内容过大',
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
  'ASSET-05': ({ path, fault, found }) => ({
    message: `“${path}”无法使用：${found === '' ? '' : `在“${found}”这里，`}${wanted[fault]}`,
    hint: '按 JSON 的写法改正；标点一律用英文半角',
  }),
  'ASSET-06': ({ path, fault }) => ({
    message: `字体“${path}”不能嵌入 PDF：${fontFaults[fault]}`,
    hint: '换成允许嵌入的字体文件（.ttf、.ttc 或 .otf），或删去这一项',
  }),
  'ASSET-07': ({ path }) => ({
    message: `输出文件夹“${path}”不在手册文件夹里`,
    hint: '写手册里的文件夹，例如 dist；要写到别处，运行“jd build -o 文件夹”',
  }),
  'ASSET-08': ({ key, text }) => ({
    message: `“${key}”的“${text}”不是颜色`,
    hint: '写成“#”加六位十六进制数，例如 "#1f3864"',
  }),
  'ASSET-09': ({ key, expected, text }) => ({
    message: `“${key}”应是${forms[expected]}，这里是 ${text}`,
    hint: `改成${forms[expected]}`,
  }),
  'ASSET-10': ({ side, left, least }) => ({
    message: `页边距之间只剩 ${left} 毫米${side === 'width' ? '宽' : '高'}，横放的纸也算在内`,
    hint: `减小页边距，至少留出 ${least} 毫米`,
  }),
  'ASSET-11': ({ name, theme, near, names }) => ({
    message: `字体“${name}”没有用处：主题“${theme}”里没有这个角色，也没有这个字体名`,
    hint: near[0] === undefined ? `键写成 ${names.join('、')} 之一` : `把键改成“${near[0]}”`,
  }),
  'ASSET-12': ({ path, size, limit }) => ({
    message: `文件“${path}”有 ${megabytes(size)}，超过 ${megabytes(limit)}`,
    hint: '换成较小的文件',
  }),
  'ASSET-13': ({ path, fault }) => ({
    message: `“${path}”不能用作 Word 模板：${templateFaults[fault]}`,
    hint: '用 Word 或 WPS 打开后另存为普通的 .docx 文档，再在“主题”里写它的路径',
  }),
  'ASSET-14': ({ path }) => ({
    message: `图片“${path}”是印刷用的 CMYK 颜色，不能放进 PDF/A`,
    hint: '在看图或修图软件里转成 RGB，另存后再用',
  }),
  'ASSET-15': ({ path, width, height, limit }) => ({
    message: `图片“${path}”有 ${width} × ${height} 像素，超过可绘制的 ${limit / 10_000} 万像素`,
    hint: '把它缩小后另存：徽标宽 1000 像素，印出来就足够清晰',
  }),
};
