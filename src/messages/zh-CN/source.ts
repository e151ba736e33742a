import type {
  BinaryKind,
  NotAFile,
  OutputFault,
  QuoteReason,
  ReadFailure,
  SourceProblems,
} from '../../diagnostics/problems/source.ts';
import { shorten, shortenQuoted } from '../../diagnostics/shorten.ts';
import { isOpening } from '../brackets.ts';
import type { Sentences } from '../catalogue.ts';
import { binaryMegabytes } from '../megabytes.ts';

const READING: Record<ReadFailure, string> = {
  missing: '它已经不在了',
  'no-permission': '没有读取权限',
  'too-many-open': '打开的文件太多',
  other: '系统不允许读取',
};

const THING: Record<NotAFile, string> = {
  folder: '文件夹',
  pipe: '管道',
  socket: '套接字',
  device: '设备',
};

const BINARY: Record<BinaryKind, string> = {
  'word-excel': 'Word、Excel 或 zip 文件',
  'word-excel-97': 'Word 或 Excel 97–2003 文件',
  pdf: 'PDF 文件',
  picture: '图片',
  archive: '压缩文件',
  rtf: '写字板（RTF）文件',
  'utf-32': 'UTF-32 编码的文本',
  'web-page': '网页（HTML 或 XML）',
  unknown: '二进制文件',
};

const OUTPUT: Record<OutputFault, string> = {
  link: '是一个链接，通到手册文件夹以外',
  itself: '就是手册文件夹本身',
  hidden: '以点开头，另有用途',
  taken: '另有用途',
  content: '里有手册的内容',
};

const ENCODING: Record<string, string> = {
  gb18030: 'GBK（中文 Windows 的“ANSI”）',
  big5: 'Big5（繁体中文 Windows）',
  'euc-kr': 'EUC-KR（韩文 Windows）',
  shift_jis: 'Shift_JIS（日文 Windows）',
  'windows-1252': 'ANSI（西文 Windows）',
  'utf-16le': 'UTF-16（记事本里的“Unicode”）',
  'utf-16be': 'UTF-16（大端）',
};

const short = (text: string, most = 24) => shorten(text, most);
const times = (count: number) => (count > 1 ? `（本行 ${count} 处）` : '');
const lines = (count: number) => (count > 1 ? `（从这里起 ${count} 行）` : '');

const misread = (facts: { readonly text: string } & QuoteReason): string => {
  const text = short(facts.text);
  if (facts.because === 'colon') return `“${text}”里有英文冒号加空格，会被当成“键: 值”`;
  if (facts.because === 'start') return `“${text}”以“${facts.character}”开头，这个符号在 YAML 里另有含义`;
  return `“${text}”在“${facts.character}”之后还有文字，而 YAML 认为值到那里就结束了`;
};

export const source: Sentences<SourceProblems> = {
  'FILE-01': ({ reason, detail }) => ({
    message: `无法读取：${READING[reason]}（${detail}）`,
    hint: reason === 'no-permission' ? '给予读取权限，或把它移出手册' : '检查这个文件或文件夹',
  }),
  'FILE-02': ({ what }) =>
    what === 'folder'
      ? { message: '这是一个文件夹，名字却像文件', hint: '重命名文件夹，去掉 .yaml' }
      : { message: `这是${THING[what]}，不是文件`, hint: '换成普通文件，或删除它' },
  'FILE-03': ({ target }) => ({
    message: `这个链接指向“${target}”，而它不存在`,
    hint: '删除链接，或把文件放回原处',
  }),
  'FILE-04': ({ target }) => ({
    message: `这个链接绕回了自己（指向“${target}”）`,
    hint: '用文件本身代替链接',
  }),
  'FILE-05': ({ target }) => ({
    message: `这个链接指向手册文件夹以外的“${target}”，没有读取`,
    hint: '把内容复制到手册文件夹里',
  }),
  'FILE-06': ({ target }) => ({
    message: `这个链接指向“${target}”，而它本来就会被读取`,
    hint: '删除这个链接',
  }),
  'FILE-07': ({ name }) => ({
    message: `名称“${name}”不是 UTF-8 编码，没有读取`,
    hint: '给它重新命名',
  }),
  'FILE-08': ({ size, limit }) => ({
    message: `文件有 ${binaryMegabytes(size)} MB，超过了 ${binaryMegabytes(limit)} MB 的上限，没有读取`,
    hint: '拆成每个部门或岗位一个文件',
  }),
  'FILE-09': ({ kind }) => ({
    message: `这是${/^[A-Z]/.test(BINARY[kind]) ? ' ' : ''}${BINARY[kind]}，不是 YAML`,
    hint:
      kind === 'utf-32'
        ? '另存为 UTF-8 编码'
        : '把其中的文字复制到新建的 UTF-8 文本文件里，或改回它原来的扩展名',
  }),
  'FILE-10': () => ({ message: '文件里没有内容', hint: '填写内容，或删除这个文件' }),
  'FILE-11': ({ folder, near }) => ({
    message: `从 ${folder} 向上没有找到 jd.yaml`,
    hint: near ? `把“${near}”改名为“jd.yaml”` : '用“jd init”新建一份手册，或写出含有 jd.yaml 的文件夹',
  }),
  'FILE-12': ({ path }) => ({ message: `“${path}”不存在`, hint: '检查路径的写法' }),
  'FILE-13': ({ because }) =>
    because === 'folder'
      ? {
          message: '这个文件所在的文件夹不作为内容读取',
          hint: '移到手册的其他位置：templates、assets、输出文件夹和以点开头的文件夹都不读取',
        }
      : {
          message: '这个文件不作为内容读取，因为文件名不以 .yaml 结尾',
          hint: '改名，或写出一个 .yaml 文件',
        },
  'FILE-14': ({ wanted }) => ({
    message: '这个文件没有读取，因为文件名不以 .yaml 结尾',
    hint: `改名为“${wanted}”`,
  }),
  'FILE-15': ({ folder }) => ({
    message: `“${folder}”里另有一个 jd.yaml，是另一份手册，没有一起读取`,
    hint: '删除那个 jd.yaml 使其内容并入本手册，或把文件夹移到外面',
  }),
  'FILE-16': ({ what, limit }) =>
    what === 'depth'
      ? { message: `文件夹嵌套超过 ${limit} 层，更深处没有读取`, hint: '把内容移到上层' }
      : { message: `手册里的文件超过 ${limit} 个，其余没有读取`, hint: '拆成几份手册' },
  'FILE-17': ({ path, fault }) => ({
    message: `输出文件夹“${path}”${OUTPUT[fault]}，不能写到那里`,
    hint: '在 jd.yaml 里写另一个文件夹，例如 dist；要写到别处，运行“jd build -o 文件夹”',
  }),

  'TEXT-01': ({ encoding }) => ({
    message: `文件以 ${ENCODING[encoding] ?? `${encoding} `}编码保存，不是 UTF-8；内容已按原编码读取`,
    hint: '运行“jd fix”改写为 UTF-8，或在编辑器里另存为 UTF-8',
  }),
  'TEXT-02': ({ count }) => ({
    message: `这里有${count > 1 ? ` ${count} 个` : '一个'}字已经损坏，显示为“\ufffd”`,
    hint: '重新输入这段文字，并以 UTF-8 保存文件',
  }),
  'TEXT-03': ({ text }) => ({
    message: `“${text}”是编码弄错后保存留下的乱码`,
    hint: '重新输入这段文字，或从旧版本中找回',
  }),
  'TEXT-04': ({ character, count }) => ({
    message: `这里有看不见的字符（${character}）${times(count)}`,
    hint: '删除它；“jd fix”可以代劳',
  }),
  'TEXT-05': ({ character }) => ({
    message: `这里有改变文字方向的字符（${character}），看到的和实际内容不一致`,
    hint: '删除它；“jd fix”可以代劳',
  }),
  'TEXT-06': ({ character, count }) => ({
    message: `这里有控制字符（${character}），无法写进 Word 文件${times(count)}`,
    hint: '删除它；“jd fix”可以代劳',
  }),
  'TEXT-07': ({ character }) => ({
    message: `这里只有半个字符（${character}）`,
    hint: '重新输入这个字',
  }),
  'TEXT-08': ({ character }) => ({
    message: `这里有文字处理软件的换行符（${character}），按空格读取`,
    hint: '换成空格；“jd fix”可以代劳',
  }),
  'TEXT-09': () => ({
    message: 'git 没能自动合并这几行（<<<<<<< ======= >>>>>>>）',
    hint: '保留两个版本中的一个，并删除这三行标记',
  }),

  'YAML-01': ({ key, found }) => ({
    message: `“${short(key)}”后面是中文冒号“${found}”`,
    hint: `改成英文冒号加空格：“${short(key)}: ”`,
  }),
  'YAML-02': ({ key }) => ({
    message: `“${short(key)}”的冒号后面缺少空格`,
    hint: `在冒号后面加一个空格：“${short(key)}: ”`,
  }),
  'YAML-03': ({ found }) => ({
    message: `“${found}”不能表示列表项`,
    hint: '改成英文减号加空格“- ”；序号会自动生成',
  }),
  'YAML-04': ({ text }) => ({
    message: `“${short(text)}”前面的减号后缺少空格`,
    hint: `改成“- ${short(text)}”`,
  }),
  'YAML-05': ({ where, lines: count }) =>
    where === 'indent'
      ? { message: `这一行用全角空格或不间断空格缩进${lines(count)}`, hint: '改用普通空格缩进' }
      : {
          message: '这里有全角空格或不间断空格，会被当成正文',
          hint: where === 'gap' ? '换成一个普通空格' : '删除它',
        },
  'YAML-06': ({ lines: count }) => ({
    message: `这一行用 Tab 键缩进${lines(count)}`,
    hint: '改用空格缩进，每层两个',
  }),
  'YAML-07': ({ found, wanted }) =>
    found === wanted.trim()
      ? { message: `“${found}”后面缺少空格`, hint: `改成“${wanted}”，加一个空格` }
      : { message: `符号“${found}”在这里不起作用，YAML 不认识它`, hint: `改成半角的“${wanted}”` },
  'YAML-08': ({ text, isPart }) => ({
    message: isPart
      ? `“${short(text)}”两边的中文引号是正文的一部分，会印出来`
      : `“${short(text)}”两边是中文引号，YAML 不认识`,
    hint: isPart ? '如果不需要，删除引号' : '改成英文引号 "…"，或去掉引号',
  }),
  'YAML-09': (facts) => ({
    message: misread(facts),
    hint: `给整个值加引号：${shortenQuoted(facts.quoted, 50)}`,
  }),
  'YAML-10': ({ lost, quoted }) => ({
    message: `“${short(lost)}”会丢失：空格加“#”之后的文字被当成注释`,
    hint: `如果是正文，写成 ${shortenQuoted(quoted, 50)}；如果是注释，另起一行`,
  }),
  'YAML-11': ({ lost, quoted }) => ({
    message: `“${short(lost)}”会丢失：YAML 把它当成标记，而不是正文`,
    hint: `给整个值加引号：${shortenQuoted(quoted, 50)}`,
  }),
  'YAML-12': ({ line, above, kind }) =>
    kind === 'numbered'
      ? {
          message: `这一行（“${short(line)}”）会接到上一行末尾，换行丢失`,
          hint: '每行以“- ”开头写成列表，或在冒号后写“|”保留换行',
        }
      : {
          message: `列表项“${short(line)}”写在文字“${short(above)}”下面，会与它连成一句`,
          hint: '与其他列表项左对齐；如果是下级条目，上一句写成“标题: …”，条目写在“细项:”下面',
        },
  'YAML-13': ({ column, wanted, lines: count }) => ({
    message: `这一行从第 ${column} 列开始，而同一层的行从第 ${wanted} 列开始${lines(count)}`,
    hint: '同一层的行要左对齐',
  }),
  'YAML-14': ({ mark }) => ({
    message: `“${mark}”后面直接写了文字`,
    hint: `文字另起一行并缩进，或删除“${mark}”`,
  }),
  'YAML-15': ({ key }) => ({
    message: `“${short(key)}”的列表写在了键的同一行`,
    hint: '每个列表项单独一行',
  }),
  'YAML-16': ({ text, key, isItem }) => ({
    message: `${isItem ? '列表项' : ''}“${short(text)}”是一句话，下面却又有键“${short(key)}”`,
    hint: '给这句话也写上键，如“内容: …”，并与其他键左对齐',
  }),
  'YAML-17': ({ text, key }) => ({
    message: key ? `“${short(key)}”后面缺少冒号` : `“${short(text)}”既没有冒号，也不是列表项`,
    hint: key ? `改成“${short(key)}: ”` : '在键后面加英文冒号和空格；如果是接着上一行的文字，缩进两个空格',
  }),
  'YAML-18': ({ key }) => ({
    message: `键“${short(key)}”写在了另一个键的同一行`,
    hint: `“${short(key)}: ”另起一行`,
  }),
  'YAML-19': ({ key, text }) => ({
    message: `“${short(key)}”后面既有文字（“${short(text)}”），下面又有列表`,
    hint: '文字写成“引言: …”，列表写在“条目:”下面；或把文字作为第一个列表项；列表若属于另一个键，在列表上面一行写出那个键',
  }),

  'YAML-20': ({ quote }) => ({
    message: `引号 ${quote} 没有成对`,
    hint: `在文字末尾补上 ${quote}，或删除这一个`,
  }),
  'YAML-21': ({ bracket, wanted }) => ({
    message: `括号“${bracket}”没有成对`,
    hint: isOpening(wanted)
      ? `在开头补上“${wanted}”，或删除“${bracket}”`
      : `补上“${wanted}”；以括号开头的文字要加引号`,
  }),
  'YAML-22': () => ({
    message: '这一行没有与同一层的行对齐',
    hint: '同一层的行要左对齐',
  }),
  'YAML-23': ({ text }) => ({
    message: `“${short(text)}”出现在不该有内容的地方`,
    hint: '给整个值加引号，或另起一行',
  }),
  'YAML-24': () => ({
    message: '括号里的两个值之间缺少逗号',
    hint: '在它们之间加英文逗号和空格',
  }),
  'YAML-25': ({ sequence }) => ({
    message: `双引号里的“${sequence}”没有含义`,
    hint: "写两个反斜杠，或改用单引号 '…'",
  }),
  'YAML-26': () => ({
    message: '这一行以“%”开头，YAML 保留了这个符号',
    hint: '给文字加引号，或删除这一行',
  }),
  'YAML-27': ({ mark }) => ({
    message: `“${short(mark)}”在 YAML 里另有含义，不能写在这里`,
    hint: '给文字加引号',
  }),
  'YAML-29': ({ text }) => ({
    message: text === '' ? 'YAML 读不懂这里' : `YAML 读不懂“${short(text)}”`,
    hint: '对照前后几行，检查缩进、冒号和引号',
  }),

  'YAML-30': ({ name }) => ({
    message: `“*${short(name)}”引用了“&${short(name)}”，而它不存在`,
    hint: '如果不是引用，给文字加引号',
  }),
  'YAML-31': ({ name }) => ({
    message: `“*${short(name)}”写在了它所引用的内容里面`,
    hint: '删除这个引用',
  }),
  'YAML-32': ({ what, limit }) => ({
    message:
      what === 'references'
        ? `文件里的引用（*）超过 ${limit} 处`
        : `文件里的引用（*）展开后超过 ${limit} 个值`,
    hint: '直接写出各个值',
  }),
  'YAML-33': ({ limit }) => ({
    message: `内容嵌套超过 ${limit} 层`,
    hint: '检查括号和缩进',
  }),
  'YAML-34': ({ tag }) => ({
    message: `“${short(tag)}”是某些程序的类型标记，这里不支持`,
    hint: '删除它；如果是正文，加引号',
  }),
  'YAML-35': () => ({
    message: '不支持用“<<”合并别处的键',
    hint: '直接写出这些键',
  }),
  'YAML-36': () => ({
    message: '应该写键的地方是一个列表或一组键',
    hint: '用文字作键；以括号开头的文字要加引号',
  }),
  'YAML-37': () => ({
    message: '冒号前面没有键',
    hint: '在冒号前写上键',
  }),
  'YAML-38': ({ text, mark }) => ({
    message: `“${short(text)}”不是注释，会当成正文印出来`,
    hint: mark === '#' ? '注释的“#”前面要有空格' : '注释以空格加“#”开头，不用“//”',
  }),
  'YAML-39': ({ key, mark }) => ({
    message: `“${short(key)}”后面有“${mark}”，下面的列表会当成一段文字，连“- ”一起印出来`,
    hint: `删除“${mark}”`,
  }),
  'YAML-40': ({ text, wanted }) => ({
    message: `“${short(text)}”的冒号后面有空格，会被当成“键: 值”`,
    hint: `去掉空格：“${short(wanted)}”`,
  }),
  'YAML-41': ({ found }) => ({
    message: `“${found}”会印出来，而列表自己会编号`,
    hint: '删除各项前面手写的序号',
  }),
  'YAML-42': ({ key }) => ({
    message: `“${short(key)}”开始了列表的一项，前面却没有减号`,
    hint: '在前面加上“- ”，与其他各项的减号对齐',
  }),
  'YAML-43': ({ key }) => ({
    message: `“${short(key)}”前面多了减号，它不是列表项`,
    hint: '删除减号，与其他键左对齐',
  }),
  'YAML-44': ({ what }) =>
    what === 'items'
      ? { message: '从这里开始的列表上面没有键', hint: '在它上面一行写出键，例如“岗位职责:”' }
      : {
          message: '这一行缩进了，上面却没有它所属的键',
          hint: '在它上面一行写出那个键，例如“任职资格:”；或与其他键左对齐',
        },
  'YAML-45': ({ text }) => ({
    message: `“${short(text)}”是 Markdown 的代码围栏，不属于 YAML`,
    hint: '删除围栏的各行；围栏外的文字改成注释，行首加“# ”',
  }),
};
