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
  'postscript-outlines': 'CFF2 윤곽선의 가변 글꼴입니다',
  packed: '압축된 웹 글꼴(WOFF)입니다',
  bitmap: '윤곽선이 없는 비트맵 글꼴입니다',
  damaged: '온전한 글꼴 파일이 아닙니다',
  'no-unicode': '유니코드 문자표가 없습니다',
  'embedding-forbidden': '글꼴의 사용권이 포함을 허용하지 않습니다',
};

const wanted: Readonly<Record<JsonFault, string>> = {
  value: '값이 있어야 합니다',
  key: '큰따옴표로 묶은 키가 있어야 합니다',
  colon: '키 뒤에 콜론 “:”이 있어야 합니다',
  comma: '쉼표나 닫는 괄호가 있어야 합니다',
  quote: '큰따옴표가 짝이 맞지 않거나 그 안에서 줄이 바뀝니다',
  end: '파일이 여기서 끝나야 합니다',
  escape: '역슬래시 뒤에 올 수 없는 문자입니다',
  labels: '{"labels": {"…": "…"}, "words": {"…": {"…": "…"}}} 꼴이어야 합니다',
};

const forms: Readonly<Record<JsonForm, string>> = {
  text: '큰따옴표로 묶은 글',
  number: '따옴표 없는 숫자',
  flag: 'true 또는 false',
  keys: '{…} 안의 키 묶음',
  sizes: '숫자 네 개의 목록(예: [18, 15, 12, 11])',
};

const templateFaults: Readonly<Record<TemplateFault, string>> = {
  'no-document': 'Word 문서가 아닙니다',
  'old-format': '옛 형식의 문서(.doc 또는 .wps)입니다',
  encrypted: '여는 데 암호가 필요합니다',
  macros: '매크로가 들어 있습니다',
  strict: '“Strict Open XML 문서”입니다',
  damaged: '파일이 손상되었습니다',
  'too-large': '압축을 풀면 내용이 너무 큽니다',
};

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message:
      reason === 'ENOENT' ? `“${path}” 파일이 없습니다` : `“${path}” 파일을 읽을 수 없습니다: ${reason}`,
    hint: '파일을 그 자리에 두거나 경로를 고치세요. 경로는 편람 폴더를 기준으로 합니다',
  }),
  'ASSET-02': ({ path }) => ({
    message: `“${path}” 경로가 편람 폴더 밖을 가리킵니다`,
    hint: '파일을 편람 안(예: assets/)에 복사하고 그 경로를 쓰세요',
  }),
  'ASSET-03': ({ path, kinds }) => ({
    message: `“${path}” 파일은 쓸 수 있는 그림이 아닙니다`,
    hint: `${kinds.join(' 또는 ')} 형식으로 저장하세요`,
  }),
  'ASSET-04': ({ name, names }) => ({
    message: `“${name}” 테마가 없습니다`,
    hint: `다음 중 하나를 쓰세요: ${names.join(', ')}`,
  }),
  'ASSET-05': ({ path, fault, found }) => ({
    message: `“${path}” 파일을 쓸 수 없습니다: ${found === '' ? '' : `“${found}” 자리에 `}${wanted[fault]}`,
    hint: 'JSON 형식에 맞게 고치세요',
  }),
  'ASSET-06': ({ path, fault }) => ({
    message: `“${path}” 글꼴을 PDF에 넣을 수 없습니다: ${fontFaults[fault]}`,
    hint: 'PDF에 넣을 수 있는 글꼴 파일(.ttf, .ttc, .otf)로 바꾸거나 이 항목을 지우세요',
  }),
  'ASSET-07': ({ path }) => ({
    message: `출력 폴더 “${path}”의 위치가 편람 폴더 밖입니다`,
    hint: 'dist처럼 편람 안의 폴더를 쓰세요. 다른 곳에 쓰려면 “jd build -o 폴더”를 실행하세요',
  }),
  'ASSET-08': ({ key, text }) => ({
    message: `“${key}”의 “${text}”에 해당하는 색이 없습니다`,
    hint: '"#1f3864"처럼 “#”과 16진수 여섯 자리로 쓰세요',
  }),
  'ASSET-09': ({ key, expected, text }) => ({
    message: `“${key}” 자리에는 ${forms[expected]}만 올 수 있는데 ${text}라고 적혀 있습니다`,
    hint: `값의 형식을 맞추세요: ${forms[expected]}`,
  }),
  'ASSET-10': ({ side, left, least }) => ({
    message: `여백을 빼면 ${side === 'width' ? '너비' : '높이'}가 ${left} mm만 남습니다(가로로 놓은 종이 포함)`,
    hint: `여백을 줄여 ${least} mm 이상 남기세요`,
  }),
  'ASSET-11': ({ name, theme, near, names }) => ({
    message: `글꼴 “${name}”의 쓰임이 없습니다: 테마 “${theme}”에 그런 역할이나 글꼴 이름이 없습니다`,
    hint:
      near[0] === undefined
        ? `키를 다음 가운데 하나로 쓰세요: ${names.join(', ')}`
        : `키를 다음과 같이 고치세요: “${near[0]}”`,
  }),
  'ASSET-12': ({ path, size, limit }) => ({
    message: `“${path}” 파일의 크기가 ${megabytes(size)}로 ${megabytes(limit)}보다 큽니다`,
    hint: '더 작은 파일을 쓰세요',
  }),
  'ASSET-13': ({ path, fault }) => ({
    message: `“${path}” 파일은 Word 서식 파일로 쓸 수 없습니다: ${templateFaults[fault]}`,
    hint: 'Word나 WPS에서 열어 일반 .docx 문서로 저장한 뒤 그 경로를 테마에 쓰세요',
  }),
  'ASSET-14': ({ path }) => ({
    message: `“${path}” 그림은 인쇄용 CMYK 색이라 PDF/A에 넣을 수 없습니다`,
    hint: '그림 프로그램에서 RGB로 바꾸어 다시 저장하세요',
  }),
  'ASSET-15': ({ path, width, height, limit }) => ({
    message: `“${path}” 그림은 ${width} × ${height}픽셀로, 그릴 수 있는 ${limit / 10_000}만 픽셀보다 큽니다`,
    hint: '더 작게 저장하세요. 로고는 너비가 1000픽셀이면 인쇄해도 선명합니다',
  }),
};
