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
import { quotedWith } from './particle.ts';

const READING: Record<ReadFailure, string> = {
  missing: '더 이상 그 자리에 없습니다',
  'no-permission': '읽기 권한이 없습니다',
  'too-many-open': '열린 파일이 너무 많습니다',
  other: '시스템이 허용하지 않습니다',
};

const THING: Record<NotAFile, string> = {
  folder: '폴더',
  pipe: '파이프',
  socket: '소켓',
  device: '장치',
};

const BINARY: Record<BinaryKind, string> = {
  'word-excel': 'Word, Excel 또는 zip 파일',
  'word-excel-97': 'Word 또는 Excel 97–2003 파일',
  pdf: 'PDF 파일',
  picture: '그림 파일',
  archive: '압축 파일',
  rtf: 'RTF 파일',
  'utf-32': 'UTF-32로 저장한 텍스트 파일',
  'web-page': '웹 페이지(HTML 또는 XML)',
  unknown: '이진 파일',
};

const OUTPUT: Record<OutputFault, string> = {
  link: '편람 폴더 밖으로 이어지는 링크입니다',
  itself: '편람 폴더 자체입니다',
  hidden: '점으로 시작하여 다른 용도로 쓰입니다',
  taken: '다른 용도로 쓰입니다',
  content: '편람의 내용을 담고 있습니다',
};

const ENCODING: Record<string, string> = {
  gb18030: 'GBK(중국어 Windows)',
  big5: 'Big5(중국어 번체 Windows)',
  'euc-kr': 'EUC-KR(한국어 Windows의 “ANSI”)',
  shift_jis: 'Shift_JIS(일본어 Windows)',
  'windows-1252': 'ANSI(서유럽어 Windows)',
  'utf-16le': 'UTF-16(메모장의 “유니코드”)',
  'utf-16be': 'UTF-16(빅 엔디언)',
};

const short = (text: string, most = 30) => shorten(text, most);
const times = (count: number) => (count > 1 ? `(이 줄에 ${count}곳)` : '');
const lines = (count: number) => (count > 1 ? `(여기부터 ${count}줄)` : '');

const misread = (facts: { readonly text: string } & QuoteReason): string => {
  const text = short(facts.text);
  if (facts.because === 'colon') return `“${text}” 안에 콜론과 공백이 있어 “키: 값”으로 읽힙니다`;
  if (facts.because === 'start')
    return `“${text}” 값은 “${facts.character}” 기호로 시작하는데, 이 기호는 YAML에서 다른 뜻으로 쓰입니다`;
  return `YAML은 값이 “${facts.character}”에서 끝난다고 보는데, “${text}”에는 그 뒤에도 글이 있습니다`;
};

export const source: Sentences<SourceProblems> = {
  'FILE-01': ({ reason, detail }) => ({
    message: `읽을 수 없습니다: ${READING[reason]}(${detail})`,
    hint:
      reason === 'no-permission'
        ? '읽기 권한을 주거나 편람 밖으로 옮기세요'
        : '이 파일이나 폴더를 확인하세요',
  }),
  'FILE-02': ({ what }) =>
    what === 'folder'
      ? { message: '폴더인데 파일 같은 이름이 붙어 있습니다', hint: '폴더 이름에서 .yaml을 빼세요' }
      : { message: `파일이 아니라 ${THING[what]}입니다`, hint: '보통 파일로 바꾸거나 지우세요' },
  'FILE-03': ({ target }) => ({
    message: `이 링크가 가리키는 “${target}” 경로가 존재하지 않습니다`,
    hint: '링크를 지우거나 파일을 제자리에 두세요',
  }),
  'FILE-04': ({ target }) => ({
    message: `이 링크는 돌고 돌아 자기 자신을 가리킵니다(“${target}”)`,
    hint: '링크 대신 파일 자체를 두세요',
  }),
  'FILE-05': ({ target }) => ({
    message: `이 링크는 편람 폴더 밖의 “${target}” 경로를 가리켜 읽지 않았습니다`,
    hint: '내용을 편람 폴더 안에 복사하세요',
  }),
  'FILE-06': ({ target }) => ({
    message: `이 링크가 가리키는 “${target}” 경로는 링크 없이도 읽습니다`,
    hint: '이 링크를 지우세요',
  }),
  'FILE-07': ({ name }) => ({
    message: `“${name}” 이름이 UTF-8이 아니어서 읽지 않았습니다`,
    hint: '이름을 바꾸세요',
  }),
  'FILE-08': ({ size, limit }) => ({
    message: `파일이 ${binaryMegabytes(size)} MB로 한도 ${binaryMegabytes(limit)} MB를 넘어 읽지 않았습니다`,
    hint: '부서나 직무마다 파일 하나로 나누세요',
  }),
  'FILE-09': ({ kind }) => ({
    message: `YAML이 아니라 ${BINARY[kind]}입니다`,
    hint:
      kind === 'utf-32'
        ? 'UTF-8로 다시 저장하세요'
        : '글만 새 UTF-8 텍스트 파일에 복사하거나, 원래 확장자로 되돌리세요',
  }),
  'FILE-10': () => ({ message: '파일에 내용이 없습니다', hint: '내용을 쓰거나 파일을 지우세요' }),
  'FILE-11': ({ folder, near }) => ({
    message: `${folder} 폴더와 그 위에서 jd.yaml을 찾지 못했습니다`,
    hint: near
      ? `“${near}” 파일의 이름을 “jd.yaml”로 바꾸세요`
      : '“jd init”으로 편람을 만들거나, jd.yaml이 있는 폴더를 지정하세요',
  }),
  'FILE-12': ({ path }) => ({ message: `“${path}” 경로가 없습니다`, hint: '경로의 철자를 확인하세요' }),
  'FILE-13': ({ because }) =>
    because === 'folder'
      ? {
          message: '이 파일은 내용으로 읽지 않는 폴더에 있습니다',
          hint: '편람의 다른 곳으로 옮기세요. templates, assets, 출력 폴더와 점으로 시작하는 폴더는 읽지 않습니다',
        }
      : {
          message: '파일 이름이 .yaml로 끝나지 않아 내용으로 읽지 않습니다',
          hint: '이름을 바꾸거나 .yaml 파일을 지정하세요',
        },
  'FILE-14': ({ wanted }) => ({
    message: '파일 이름이 .yaml로 끝나지 않아 읽지 않았습니다',
    hint: `이름을 “${wanted}”로 바꾸세요`,
  }),
  'FILE-15': ({ folder }) => ({
    message: `“${folder}” 폴더에는 따로 jd.yaml이 있어, 다른 편람으로 보고 함께 읽지 않았습니다`,
    hint: '그 jd.yaml을 지워 이 편람에 합치거나, 폴더를 밖으로 옮기세요',
  }),
  'FILE-16': ({ what, limit }) =>
    what === 'depth'
      ? { message: `폴더가 ${limit}단계보다 깊어 그 아래는 읽지 않았습니다`, hint: '내용을 위로 옮기세요' }
      : {
          message: `편람의 파일이 ${limit}개를 넘어 나머지는 읽지 않았습니다`,
          hint: '편람을 여럿으로 나누세요',
        },
  'FILE-17': ({ path, fault }) => ({
    message: `출력 폴더로 쓸 수 없는 “${path}” 폴더는 ${OUTPUT[fault]}`,
    hint: 'jd.yaml에 dist처럼 다른 폴더를 쓰거나, 다른 곳에 쓰려면 “jd build -o 폴더”를 실행하세요',
  }),

  'TEXT-01': ({ encoding }) => ({
    message: `파일이 UTF-8이 아니라 ${ENCODING[encoding] ?? encoding} 인코딩으로 저장되어 있습니다. 내용은 원래 인코딩으로 읽었습니다`,
    hint: '“jd fix”로 UTF-8로 바꾸거나, 편집기에서 UTF-8로 저장하세요',
  }),
  'TEXT-02': ({ count }) => ({
    message: `여기에 깨진 글자가 ${count}개 있어 “\ufffd”로 표시됩니다`,
    hint: '글을 다시 입력하고 파일을 UTF-8로 저장하세요',
  }),
  'TEXT-03': ({ text }) => ({
    message: `“${text}” 부분은 잘못된 인코딩으로 저장되어 깨진 글입니다`,
    hint: '글을 다시 입력하거나 이전 버전의 파일에서 가져오세요',
  }),
  'TEXT-04': ({ character, count }) => ({
    message: `여기에 보이지 않는 문자(${character})가 있습니다${times(count)}`,
    hint: '지우세요. “jd fix”가 대신할 수 있습니다',
  }),
  'TEXT-05': ({ character }) => ({
    message: `글의 방향을 바꾸는 문자(${character})가 있어 보이는 것과 실제 내용이 다릅니다`,
    hint: '지우세요. “jd fix”가 대신할 수 있습니다',
  }),
  'TEXT-06': ({ character, count }) => ({
    message: `Word 파일에 쓸 수 없는 제어 문자(${character})가 있습니다${times(count)}`,
    hint: '지우세요. “jd fix”가 대신할 수 있습니다',
  }),
  'TEXT-07': ({ character }) => ({
    message: `여기에는 문자의 절반(${character})만 있습니다`,
    hint: '글자를 다시 입력하세요',
  }),
  'TEXT-08': ({ character }) => ({
    message: `워드 프로세서의 줄바꿈 문자(${character})가 있어 공백으로 읽었습니다`,
    hint: '공백으로 바꾸세요. “jd fix”가 대신할 수 있습니다',
  }),
  'TEXT-09': () => ({
    message: 'git이 이 줄들을 자동으로 병합하지 못했습니다(<<<<<<< ======= >>>>>>>)',
    hint: '두 버전 중 하나를 남기고 표시 세 줄을 지우세요',
  }),

  'YAML-01': ({ key, found }) => ({
    message: `“${short(key)}” 뒤에 전각 콜론 “${found}” 기호가 있습니다`,
    hint: `반각 콜론과 공백으로 바꾸세요: “${short(key)}: ”`,
  }),
  'YAML-02': ({ key }) => ({
    message: `“${short(key)}”의 콜론 뒤에 공백이 없습니다`,
    hint: `콜론 뒤에 공백을 하나 넣으세요: “${short(key)}: ”`,
  }),
  'YAML-03': ({ found }) => ({
    message: `“${found}” 기호로는 목록 항목을 나타낼 수 없습니다`,
    hint: '하이픈과 공백 “- ”로 바꾸세요. 번호는 자동으로 붙습니다',
  }),
  'YAML-04': ({ text }) => ({
    message: `“${short(text)}” 앞의 하이픈 뒤에 공백이 없습니다`,
    hint: `“- ${short(text)}”처럼 쓰세요`,
  }),
  'YAML-05': ({ where, lines: count }) =>
    where === 'indent'
      ? {
          message: `이 줄은 전각 공백이나 줄바꿈 없는 공백으로 들여 썼습니다${lines(count)}`,
          hint: '보통 공백으로 들여 쓰세요',
        }
      : {
          message: '보통 공백이 있어야 할 곳에 전각 공백이나 줄바꿈 없는 공백이 있습니다',
          hint: '보통 공백 하나로 바꾸세요',
        },
  'YAML-06': ({ lines: count }) => ({
    message: `이 줄은 탭으로 들여 썼습니다${lines(count)}`,
    hint: '단계마다 공백 두 칸으로 들여 쓰세요',
  }),
  'YAML-07': ({ found, wanted }) =>
    found === wanted.trim()
      ? {
          message: `“${found}” 기호 뒤에 공백이 없습니다`,
          hint: `공백을 넣어 ${quotedWith(wanted, '으로')} 쓰세요`,
        }
      : {
          message: `YAML은 여기에서 “${found}” 기호를 알아보지 못합니다`,
          hint: `반각 “${wanted}” 기호로 바꾸세요`,
        },
  'YAML-08': ({ text, isPart }) => ({
    message: isPart
      ? `“${short(text)}” 양쪽의 따옴표는 본문의 일부로 인쇄됩니다`
      : `“${short(text)}” 양쪽의 따옴표는 문장용이어서 YAML이 알아보지 못합니다`,
    hint: isPart ? '필요하지 않으면 따옴표를 지우세요' : '곧은따옴표 "…"로 바꾸거나 따옴표를 빼세요',
  }),
  'YAML-09': (facts) => ({
    message: misread(facts),
    hint: `값 전체를 따옴표로 묶으세요: ${shortenQuoted(facts.quoted, 60)}`,
  }),
  'YAML-10': ({ lost, quoted }) => ({
    message: `“${short(lost)}” 부분이 사라집니다. 공백과 “#” 뒤의 글은 주석으로 읽힙니다`,
    hint: `본문이면 ${shortenQuoted(quoted, 60)}처럼 쓰고, 주석이면 다른 줄에 쓰세요`,
  }),
  'YAML-11': ({ lost, quoted }) => ({
    message: `“${short(lost)}” 부분이 사라집니다. YAML은 이것을 본문이 아니라 표시로 읽습니다`,
    hint: `값 전체를 따옴표로 묶으세요: ${shortenQuoted(quoted, 60)}`,
  }),
  'YAML-12': ({ line, above, kind }) =>
    kind === 'numbered'
      ? {
          message: `이 줄(“${short(line)}”)은 윗줄 끝에 이어져 줄바꿈이 사라집니다`,
          hint: '줄마다 “- ”를 붙여 목록으로 쓰거나, 콜론 뒤에 “|”를 써서 줄바꿈을 지키세요',
        }
      : {
          message: `목록의 “${short(line)}” 항목이 글 “${short(above)}” 아래에 있어 한 문장으로 이어집니다`,
          hint: '다른 항목과 왼쪽을 맞추세요. 하위 항목이면 윗글을 “제목: …”으로 쓰고 항목은 “세부 항목:” 아래에 쓰세요',
        },
  'YAML-13': ({ column, wanted, lines: count }) => ({
    message: `이 줄은 ${column}열에서 시작하는데, 같은 단계의 줄은 ${wanted}열에서 시작합니다${lines(count)}`,
    hint: '같은 단계의 줄은 왼쪽을 맞추세요',
  }),
  'YAML-14': ({ mark }) => ({
    message: `“${mark}” 뒤에 글이 바로 이어집니다`,
    hint: `글을 다음 줄에 들여 쓰거나 “${mark}” 기호를 지우세요`,
  }),
  'YAML-15': ({ key }) => ({
    message: `“${short(key)}”의 목록이 키와 같은 줄에서 시작합니다`,
    hint: '항목마다 줄을 바꾸세요',
  }),
  'YAML-16': ({ text, key, isItem }) => ({
    message: `${isItem ? '목록 항목 ' : ''}“${short(text)}” 글 아래에 다시 “${short(key)}” 키가 있습니다`,
    hint: '이 글에도 “내용: …”처럼 키를 붙이고 다른 키와 왼쪽을 맞추세요',
  }),
  'YAML-17': ({ text, key }) => ({
    message: key
      ? `“${short(key)}” 뒤에 콜론이 없습니다`
      : `“${short(text)}” 줄에는 콜론도 없고 목록 표시도 없습니다`,
    hint: key
      ? `“${short(key)}: ”처럼 쓰세요`
      : '키 뒤에 콜론과 공백을 넣으세요. 윗줄에 이어지는 글이면 두 칸 들여 쓰세요',
  }),
  'YAML-18': ({ key }) => ({
    message: `“${short(key)}” 키가 다른 키와 같은 줄에 있습니다`,
    hint: `“${short(key)}: ”부터 줄을 바꾸세요`,
  }),
  'YAML-19': ({ key, text }) => ({
    message: `“${short(key)}” 뒤에 글(“${short(text)}”)이 있고 아래에 다시 목록이 있습니다`,
    hint: '글은 “머리말: …”로, 목록은 “항목:” 아래에 쓰거나, 글을 첫 항목으로 쓰세요. 목록이 다른 키에 속하면 목록 바로 윗줄에 그 키를 쓰세요',
  }),

  'YAML-20': ({ quote }) => ({
    message: `따옴표 ${quote}의 짝이 없습니다`,
    hint: `글 끝에 ${quote} 기호를 붙이거나 이 따옴표를 지우세요`,
  }),
  'YAML-21': ({ bracket, wanted }) => ({
    message: `괄호 “${bracket}”의 짝이 없습니다`,
    hint: isOpening(wanted)
      ? `앞머리에 “${wanted}” 기호를 쓰거나 “${bracket}” 기호를 지우세요`
      : `“${wanted}” 기호로 닫으세요. 괄호로 시작하는 글은 따옴표로 묶으세요`,
  }),
  'YAML-22': () => ({
    message: '이 줄이 같은 단계의 줄과 맞지 않습니다',
    hint: '같은 단계의 줄은 왼쪽을 맞추세요',
  }),
  'YAML-23': ({ text }) => ({
    message: `내용이 없어야 할 곳에 “${short(text)}” 글이 있습니다`,
    hint: '값 전체를 따옴표로 묶거나 줄을 바꾸세요',
  }),
  'YAML-24': () => ({
    message: '괄호 안의 두 값 사이에 쉼표가 없습니다',
    hint: '사이에 반각 쉼표와 공백을 넣으세요',
  }),
  'YAML-25': ({ sequence }) => ({
    message: `큰따옴표 안의 “${sequence}” 표시는 아무 뜻이 없습니다`,
    hint: "역슬래시를 두 번 쓰거나 작은따옴표 '…'로 바꾸세요",
  }),
  'YAML-26': () => ({
    message: '이 줄은 YAML이 따로 쓰는 “%” 기호로 시작합니다',
    hint: '글을 따옴표로 묶거나 이 줄을 지우세요',
  }),
  'YAML-27': ({ mark }) => ({
    message: `“${short(mark)}” 표시는 YAML에서 다른 뜻으로 쓰여 여기에 둘 수 없습니다`,
    hint: '글을 따옴표로 묶으세요',
  }),
  'YAML-29': ({ text }) => ({
    message: text === '' ? 'YAML이 이곳을 읽지 못합니다' : `YAML이 “${short(text)}” 부분을 읽지 못합니다`,
    hint: '앞뒤 줄과 견주어 들여쓰기, 콜론, 따옴표를 확인하세요',
  }),

  'YAML-30': ({ name }) => ({
    message: `“*${short(name)}” 참조가 가리키는 “&${short(name)}” 표시가 없습니다`,
    hint: '참조가 아니면 글을 따옴표로 묶으세요',
  }),
  'YAML-31': ({ name }) => ({
    message: `“*${short(name)}” 참조가 자신이 가리키는 내용 안에 있습니다`,
    hint: '이 참조를 지우세요',
  }),
  'YAML-32': ({ what, limit }) => ({
    message:
      what === 'references'
        ? `파일의 참조(*)가 ${limit}개를 넘습니다`
        : `파일의 참조(*)를 펼치면 값이 ${limit}개를 넘습니다`,
    hint: '값을 그대로 쓰세요',
  }),
  'YAML-33': ({ limit }) => ({
    message: `내용이 ${limit}단계보다 깊습니다`,
    hint: '괄호와 들여쓰기를 확인하세요',
  }),
  'YAML-34': ({ tag }) => ({
    message: `“${short(tag)}” 표시는 특정 프로그램의 자료형이어서 지원하지 않습니다`,
    hint: '지우세요. 본문이면 따옴표로 묶으세요',
  }),
  'YAML-35': () => ({
    message: '“<<”로 다른 곳의 키를 합치는 것은 지원하지 않습니다',
    hint: '키를 그대로 쓰세요',
  }),
  'YAML-36': () => ({
    message: '키가 있어야 할 곳에 목록이나 키 묶음이 있습니다',
    hint: '글을 키로 쓰세요. 괄호로 시작하는 글은 따옴표로 묶으세요',
  }),
  'YAML-37': () => ({
    message: '콜론 앞에 키가 없습니다',
    hint: '콜론 앞에 키를 쓰세요',
  }),
  'YAML-38': ({ text, mark }) => ({
    message: `“${short(text)}” 부분은 주석이 아니라 본문으로 인쇄됩니다`,
    hint:
      mark === '#'
        ? '주석으로 쓰려면 “#” 앞에 공백을 넣으세요'
        : '주석은 “//” 대신 공백과 “#”으로 시작하세요',
  }),
  'YAML-39': ({ key, mark }) => ({
    message: `“${short(key)}” 뒤에 “${mark}” 기호가 있어 아래 목록이 “- ”까지 글 하나로 인쇄됩니다`,
    hint: `“${mark}” 기호를 지우세요`,
  }),
  'YAML-40': ({ text, wanted }) => ({
    message: `“${short(text)}”의 콜론 뒤에 공백이 있어 “키: 값”으로 읽힙니다`,
    hint: `공백을 빼세요: “${short(wanted)}”`,
  }),
  'YAML-41': ({ found }) => ({
    message: `“${found}” 번호가 인쇄되는데, 목록에는 번호가 자동으로 붙습니다`,
    hint: '항목 앞에 직접 쓴 번호를 지우세요',
  }),
  'YAML-42': ({ key }) => ({
    message: `“${short(key)}” 키로 목록 항목이 시작되는데 앞에 “-” 기호가 없습니다`,
    hint: '앞에 “- ”를 쓰고 다른 항목의 “-” 기호와 맞추세요',
  }),
  'YAML-43': ({ key }) => ({
    message: `“${short(key)}” 키는 목록 항목이 아닌데 앞에 “-” 기호가 있습니다`,
    hint: '“-” 기호를 지우고 다른 키와 왼쪽을 맞추세요',
  }),
  'YAML-44': ({ what }) =>
    what === 'items'
      ? {
          message: '여기서 시작하는 목록 위에 키가 없습니다',
          hint: '바로 윗줄에 “담당 업무:”처럼 키를 쓰세요',
        }
      : {
          message: '이 줄은 들여 썼는데 위에 이 줄이 속할 키가 없습니다',
          hint: '바로 윗줄에 “자격 요건:”처럼 키를 쓰거나 다른 키와 왼쪽을 맞추세요',
        },
  'YAML-45': ({ text }) => ({
    message: `“${short(text)}” 줄은 Markdown 코드 구분선이며 YAML이 아닙니다`,
    hint: '구분선이 있는 줄을 지우고, 그 바깥의 글은 앞에 “# ”을 붙여 주석으로 바꾸세요',
  }),
};
