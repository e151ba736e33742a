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
  missing: '它已經不在了',
  'no-permission': '沒有讀取權限',
  'too-many-open': '開啟的檔案太多',
  other: '系統不允許讀取',
};

const THING: Record<NotAFile, string> = {
  folder: '資料夾',
  pipe: '管線',
  socket: '通訊端',
  device: '裝置',
};

const BINARY: Record<BinaryKind, string> = {
  'word-excel': ' Word、Excel 或 zip 檔',
  'word-excel-97': ' Word 或 Excel 97–2003 檔',
  pdf: ' PDF 檔',
  picture: '圖片',
  archive: '壓縮檔',
  rtf: 'RTF 檔',
  'utf-32': ' UTF-32 編碼的文字檔',
  'web-page': '網頁（HTML 或 XML）',
  unknown: '二進位檔',
};

const OUTPUT: Record<OutputFault, string> = {
  link: '是一個連結，通到手冊資料夾以外',
  itself: '就是手冊資料夾本身',
  hidden: '以點開頭，另有用途',
  taken: '另有用途',
  content: '裡有手冊的內容',
};

const ENCODING: Record<string, string> = {
  gb18030: ' GBK（簡體中文 Windows 的「ANSI」）',
  big5: ' Big5（繁體中文 Windows 的「ANSI」）',
  'euc-kr': ' EUC-KR（韓文 Windows）',
  shift_jis: ' Shift_JIS（日文 Windows）',
  'windows-1252': ' ANSI（西文 Windows）',
  'utf-16le': ' UTF-16（記事本裡的「Unicode」）',
  'utf-16be': ' UTF-16（位元組由大到小）',
};

const short = (text: string, most = 24) => shorten(text, most);
const times = (count: number) => (count > 1 ? `（本行 ${count} 處）` : '');
const lines = (count: number) => (count > 1 ? `（從這裡起 ${count} 行）` : '');

const misread = (facts: { readonly text: string } & QuoteReason): string => {
  const text = short(facts.text);
  if (facts.because === 'colon') return `「${text}」裡有半形冒號加空格，會被當成「鍵: 值」`;
  if (facts.because === 'start') return `「${text}」以「${facts.character}」開頭，這個符號在 YAML 裡另有含義`;
  return `「${text}」在「${facts.character}」之後還有文字，而 YAML 認為值到那裡就結束了`;
};

export const source: Sentences<SourceProblems> = {
  'FILE-01': ({ reason, detail }) => ({
    message: `無法讀取：${READING[reason]}（${detail}）`,
    hint: reason === 'no-permission' ? '給予讀取權限，或把它移出手冊' : '檢查這個檔案或資料夾',
  }),
  'FILE-02': ({ what }) =>
    what === 'folder'
      ? { message: '這是一個資料夾，名稱卻像檔案', hint: '重新命名資料夾，去掉 .yaml' }
      : { message: `這是${THING[what]}，不是檔案`, hint: '換成一般檔案，或刪除它' },
  'FILE-03': ({ target }) => ({
    message: `這個連結指向「${target}」，而它不存在`,
    hint: '刪除連結，或把檔案放回原處',
  }),
  'FILE-04': ({ target }) => ({
    message: `這個連結繞回了自己（指向「${target}」）`,
    hint: '用檔案本身代替連結',
  }),
  'FILE-05': ({ target }) => ({
    message: `這個連結指向手冊資料夾以外的「${target}」，沒有讀取`,
    hint: '把內容複製到手冊資料夾裡',
  }),
  'FILE-06': ({ target }) => ({
    message: `這個連結指向「${target}」，而它本來就會讀取`,
    hint: '刪除這個連結',
  }),
  'FILE-07': ({ name }) => ({
    message: `名稱「${name}」不是 UTF-8 編碼，沒有讀取`,
    hint: '重新命名',
  }),
  'FILE-08': ({ size, limit }) => ({
    message: `檔案有 ${binaryMegabytes(size)} MB，超過 ${binaryMegabytes(limit)} MB 的上限，沒有讀取`,
    hint: '拆成每個部門或崗位一個檔案',
  }),
  'FILE-09': ({ kind }) => ({
    message: `這是${BINARY[kind]}，不是 YAML`,
    hint:
      kind === 'utf-32'
        ? '另存為 UTF-8 編碼'
        : '把其中的文字複製到新建的 UTF-8 文字檔裡，或改回它原來的副檔名',
  }),
  'FILE-10': () => ({ message: '檔案裡沒有內容', hint: '填寫內容，或刪除這個檔案' }),
  'FILE-11': ({ folder, near }) => ({
    message: `從 ${folder} 往上沒有找到 jd.yaml`,
    hint: near ? `把「${near}」改名為「jd.yaml」` : '用「jd init」新建一份手冊，或寫出含有 jd.yaml 的資料夾',
  }),
  'FILE-12': ({ path }) => ({ message: `「${path}」不存在`, hint: '檢查路徑的寫法' }),
  'FILE-13': ({ because }) =>
    because === 'folder'
      ? {
          message: '這個檔案所在的資料夾不作為內容讀取',
          hint: '移到手冊的其他位置：templates、assets、輸出資料夾和以點開頭的資料夾都不讀取',
        }
      : {
          message: '這個檔案不作為內容讀取，因為檔名不以 .yaml 結尾',
          hint: '重新命名，或指定一個 .yaml 檔案',
        },
  'FILE-14': ({ wanted }) => ({
    message: '這個檔案沒有讀取，因為檔名不以 .yaml 結尾',
    hint: `改名為「${wanted}」`,
  }),
  'FILE-15': ({ folder }) => ({
    message: `「${folder}」裡另有一個 jd.yaml，是另一份手冊，沒有一起讀取`,
    hint: '刪除那個 jd.yaml，讓它的內容併入本手冊，或把資料夾移到外面',
  }),
  'FILE-16': ({ what, limit }) =>
    what === 'depth'
      ? { message: `資料夾巢狀超過 ${limit} 層，更深處沒有讀取`, hint: '把內容移到上層' }
      : { message: `手冊裡的檔案超過 ${limit} 個，其餘沒有讀取`, hint: '拆成幾份手冊' },
  'FILE-17': ({ path, fault }) => ({
    message: `輸出資料夾「${path}」${OUTPUT[fault]}，不能寫到那裡`,
    hint: '在 jd.yaml 裡寫另一個資料夾，例如 dist；要寫到別處，執行「jd build -o 資料夾」',
  }),

  'TEXT-01': ({ encoding }) => ({
    message: `檔案以${ENCODING[encoding] ?? ` ${encoding} `}編碼儲存，不是 UTF-8；內容已依原編碼讀取`,
    hint: '執行「jd fix」改寫為 UTF-8，或在編輯器裡另存為 UTF-8',
  }),
  'TEXT-02': ({ count }) => ({
    message: `這裡有${count > 1 ? ` ${count} 個` : '一個'}字已經損壞，顯示為「\ufffd」`,
    hint: '重新輸入這段文字，並以 UTF-8 儲存檔案',
  }),
  'TEXT-03': ({ text }) => ({
    message: `「${text}」是編碼弄錯後儲存留下的亂碼`,
    hint: '重新輸入這段文字，或從舊版本中找回',
  }),
  'TEXT-04': ({ character, count }) => ({
    message: `這裡有看不見的字元（${character}）${times(count)}`,
    hint: '刪除它；「jd fix」可以代勞',
  }),
  'TEXT-05': ({ character }) => ({
    message: `這裡有改變文字方向的字元（${character}），看到的和實際內容不一致`,
    hint: '刪除它；「jd fix」可以代勞',
  }),
  'TEXT-06': ({ character, count }) => ({
    message: `這裡有控制字元（${character}），無法寫進 Word 檔${times(count)}`,
    hint: '刪除它；「jd fix」可以代勞',
  }),
  'TEXT-07': ({ character }) => ({
    message: `這裡只有半個字元（${character}）`,
    hint: '重新輸入這個字',
  }),
  'TEXT-08': ({ character }) => ({
    message: `這裡有文書處理軟體的換行符號（${character}），當成空格讀取`,
    hint: '換成空格；「jd fix」可以代勞',
  }),
  'TEXT-09': () => ({
    message: 'git 沒能自動合併這幾行（<<<<<<< ======= >>>>>>>）',
    hint: '保留兩個版本中的一個，並刪除這三行標記',
  }),

  'YAML-01': ({ key, found }) => ({
    message: `「${short(key)}」後面是全形冒號「${found}」`,
    hint: `改成半形冒號加空格：「${short(key)}: 」`,
  }),
  'YAML-02': ({ key }) => ({
    message: `「${short(key)}」的冒號後面缺少空格`,
    hint: `在冒號後面加一個空格：「${short(key)}: 」`,
  }),
  'YAML-03': ({ found }) => ({
    message: `「${found}」不能表示清單項目`,
    hint: '改成半形減號加空格「- 」；序號會自動產生',
  }),
  'YAML-04': ({ text }) => ({
    message: `「${short(text)}」前面的減號後缺少空格`,
    hint: `改成「- ${short(text)}」`,
  }),
  'YAML-05': ({ where, lines: count }) =>
    where === 'indent'
      ? { message: `這一行用全形空格或不換行空格縮排${lines(count)}`, hint: '改用一般空格縮排' }
      : { message: '這裡是全形空格或不換行空格，應為一般空格', hint: '換成一個一般空格' },
  'YAML-06': ({ lines: count }) => ({
    message: `這一行用 Tab 鍵縮排${lines(count)}`,
    hint: '改用空格縮排，每層兩個',
  }),
  'YAML-07': ({ found, wanted }) =>
    found === wanted.trim()
      ? { message: `「${found}」後面缺少空格`, hint: `改成「${wanted}」，加一個空格` }
      : { message: `符號「${found}」在這裡不起作用，YAML 不認得它`, hint: `改成半形的「${wanted}」` },
  'YAML-08': ({ text, isPart }) => ({
    message: isPart
      ? `「${short(text)}」兩邊的引號是內文的一部分，會印出來`
      : `「${short(text)}」兩邊是中文引號，YAML 不認得`,
    hint: isPart ? '如果不需要，刪除引號' : '改成半形引號 "…"，或去掉引號',
  }),
  'YAML-09': (facts) => ({
    message: misread(facts),
    hint: `給整個值加上引號：${shortenQuoted(facts.quoted, 50)}`,
  }),
  'YAML-10': ({ lost, quoted }) => ({
    message: `「${short(lost)}」會遺失：空格加「#」之後的文字被當成註解`,
    hint: `如果是內文，寫成 ${shortenQuoted(quoted, 50)}；如果是註解，另起一行`,
  }),
  'YAML-11': ({ lost, quoted }) => ({
    message: `「${short(lost)}」會遺失：YAML 把它當成標記，而不是內文`,
    hint: `給整個值加上引號：${shortenQuoted(quoted, 50)}`,
  }),
  'YAML-12': ({ line, above, kind }) =>
    kind === 'numbered'
      ? {
          message: `這一行（「${short(line)}」）會接到上一行末尾，換行會遺失`,
          hint: '每行以「- 」開頭寫成清單，或在冒號後寫「|」保留換行',
        }
      : {
          message: `清單項目「${short(line)}」寫在文字「${short(above)}」下面，會與它連成一句`,
          hint: '與其他清單項目靠左對齊；如果是下一層的項目，上一句寫成「標題: …」，項目寫在「細項:」下面',
        },
  'YAML-13': ({ column, wanted, lines: count }) => ({
    message: `這一行從第 ${column} 欄開始，而同一層的行從第 ${wanted} 欄開始${lines(count)}`,
    hint: '同一層的行要靠左對齊',
  }),
  'YAML-14': ({ mark }) => ({
    message: `「${mark}」後面直接寫了文字`,
    hint: `文字另起一行並縮排，或刪除「${mark}」`,
  }),
  'YAML-15': ({ key }) => ({
    message: `「${short(key)}」的清單寫在了鍵的同一行`,
    hint: '每個清單項目單獨一行',
  }),
  'YAML-16': ({ text, key, isItem }) => ({
    message: `${isItem ? '清單項目' : ''}「${short(text)}」是一句話，下面卻又有鍵「${short(key)}」`,
    hint: '給這句話也寫上鍵，如「內容: …」，並與其他鍵靠左對齊',
  }),
  'YAML-17': ({ text, key }) => ({
    message: key ? `「${short(key)}」後面缺少冒號` : `「${short(text)}」既沒有冒號，也不是清單項目`,
    hint: key ? `改成「${short(key)}: 」` : '在鍵後面加半形冒號和空格；如果是接著上一行的文字，縮排兩個空格',
  }),
  'YAML-18': ({ key }) => ({
    message: `鍵「${short(key)}」寫在了另一個鍵的同一行`,
    hint: `「${short(key)}: 」另起一行`,
  }),
  'YAML-19': ({ key, text }) => ({
    message: `「${short(key)}」後面既有文字（「${short(text)}」），下面又有清單`,
    hint: '文字寫成「引言: …」，清單寫在「條目:」下面；或把文字作為第一個清單項目；清單若屬於另一個鍵，在清單上面一行寫出那個鍵',
  }),

  'YAML-20': ({ quote }) => ({
    message: `引號 ${quote} 沒有成對`,
    hint: `在文字末尾補上 ${quote}，或刪除這一個`,
  }),
  'YAML-21': ({ bracket, wanted }) => ({
    message: `括號「${bracket}」沒有成對`,
    hint: isOpening(wanted)
      ? `在開頭補上「${wanted}」，或刪除「${bracket}」`
      : `補上「${wanted}」；以括號開頭的文字要加引號`,
  }),
  'YAML-22': () => ({
    message: '這一行沒有與同一層的行對齊',
    hint: '同一層的行要靠左對齊',
  }),
  'YAML-23': ({ text }) => ({
    message: `「${short(text)}」出現在不該有內容的地方`,
    hint: '給整個值加上引號，或另起一行',
  }),
  'YAML-24': () => ({
    message: '括號裡的兩個值之間缺少逗號',
    hint: '在它們之間加半形逗號和空格',
  }),
  'YAML-25': ({ sequence }) => ({
    message: `雙引號裡的「${sequence}」沒有含義`,
    hint: "寫兩個反斜線，或改用單引號 '…'",
  }),
  'YAML-26': () => ({
    message: '這一行以「%」開頭，YAML 保留了這個符號',
    hint: '給文字加上引號，或刪除這一行',
  }),
  'YAML-27': ({ mark }) => ({
    message: `「${short(mark)}」在 YAML 裡另有含義，不能寫在這裡`,
    hint: '給文字加上引號',
  }),
  'YAML-29': ({ text }) => ({
    message: text === '' ? 'YAML 讀不懂這裡' : `YAML 讀不懂「${short(text)}」`,
    hint: '對照前後幾行，檢查縮排、冒號和引號',
  }),

  'YAML-30': ({ name }) => ({
    message: `「*${short(name)}」引用了「&${short(name)}」，而它不存在`,
    hint: '如果不是引用，給文字加上引號',
  }),
  'YAML-31': ({ name }) => ({
    message: `「*${short(name)}」寫在了它所引用的內容裡面`,
    hint: '刪除這個引用',
  }),
  'YAML-32': ({ what, limit }) => ({
    message:
      what === 'references'
        ? `檔案裡的引用（*）超過 ${limit} 處`
        : `檔案裡的引用（*）展開後超過 ${limit} 個值`,
    hint: '直接寫出各個值',
  }),
  'YAML-33': ({ limit }) => ({
    message: `內容巢狀超過 ${limit} 層`,
    hint: '檢查括號和縮排',
  }),
  'YAML-34': ({ tag }) => ({
    message: `「${short(tag)}」是某些程式的型別標記，這裡不支援`,
    hint: '刪除它；如果是內文，加上引號',
  }),
  'YAML-35': () => ({
    message: '不支援用「<<」合併別處的鍵',
    hint: '直接寫出這些鍵',
  }),
  'YAML-36': () => ({
    message: '應該寫鍵的地方是一個清單或一組鍵',
    hint: '用文字作鍵；以括號開頭的文字要加引號',
  }),
  'YAML-37': () => ({
    message: '冒號前面沒有鍵',
    hint: '在冒號前寫上鍵',
  }),
  'YAML-38': ({ text, mark }) => ({
    message: `「${short(text)}」不是註解，會當成內文印出來`,
    hint: mark === '#' ? '註解的「#」前面要有空格' : '註解以空格加「#」開頭，不用「//」',
  }),
  'YAML-39': ({ key, mark }) => ({
    message: `「${short(key)}」後面有「${mark}」，下面的清單會當成一段文字，連「- 」一起印出來`,
    hint: `刪除「${mark}」`,
  }),
  'YAML-40': ({ text, wanted }) => ({
    message: `「${short(text)}」的冒號後面有空格，會被當成「鍵: 值」`,
    hint: `去掉空格：「${short(wanted)}」`,
  }),
  'YAML-41': ({ found }) => ({
    message: `「${found}」會印出來，而清單自己會編號`,
    hint: '刪除各項前面手寫的序號',
  }),
  'YAML-42': ({ key }) => ({
    message: `「${short(key)}」開始了清單的一項，前面卻沒有減號`,
    hint: '在前面加上「- 」，與其他各項的減號對齊',
  }),
  'YAML-43': ({ key }) => ({
    message: `「${short(key)}」前面多了減號，它不是清單項目`,
    hint: '刪除減號，與其他鍵靠左對齊',
  }),
  'YAML-44': ({ what }) =>
    what === 'items'
      ? { message: '從這裡開始的清單上面沒有鍵', hint: '在它上面一行寫出鍵，例如「崗位職責:」' }
      : {
          message: '這一行縮排了，上面卻沒有它所屬的鍵',
          hint: '在它上面一行寫出那個鍵，例如「任職資格:」；或與其他鍵靠左對齊',
        },
  'YAML-45': ({ text }) => ({
    message: `「${short(text)}」是 Markdown 的程式碼圍欄，不屬於 YAML`,
    hint: '刪除圍欄的各行；圍欄外的文字改成註解，行首加「# 」',
  }),
};
