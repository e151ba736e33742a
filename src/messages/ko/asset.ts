import type { AssetProblems, FontFault } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

const fontFaults: Readonly<Record<FontFault, string>> = {
  'postscript-outlines': 'PostScript 윤곽선 글꼴(OTF)입니다',
  packed: '압축된 웹 글꼴(WOFF)입니다',
  bitmap: '윤곽선이 없는 비트맵 글꼴입니다',
  damaged: '온전한 TrueType 글꼴이 아닙니다',
  'no-unicode': '유니코드 문자표가 없습니다',
  'embedding-forbidden': '글꼴의 사용권이 포함을 허용하지 않습니다',
};

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message:
      reason === 'ENOENT' ? `“${path}” 파일이 없습니다` : `“${path}” 파일을 읽을 수 없습니다: ${reason}`,
    hint: '파일을 그 자리에 두거나 경로를 고치세요. 경로는 핸드북 폴더를 기준으로 합니다',
  }),
  'ASSET-02': ({ path }) => ({
    message: `“${path}” 경로가 핸드북 폴더 밖을 가리킵니다`,
    hint: '파일을 핸드북 안(예: assets/)에 복사하고 그 경로를 쓰세요',
  }),
  'ASSET-03': ({ path, kinds }) => ({
    message: `“${path}” 파일은 쓸 수 있는 그림이 아닙니다`,
    hint: `${kinds.join(' 또는 ')} 형식으로 저장하세요`,
  }),
  'ASSET-04': ({ name, names }) => ({
    message: `“${name}” 테마가 없습니다`,
    hint: `다음 중 하나를 쓰세요: ${names.join(', ')}`,
  }),
  'ASSET-05': ({ path, reason }) => ({ message: `“${path}” 파일을 쓸 수 없습니다: ${reason}` }),
  'ASSET-06': ({ path, fault }) => ({
    message: `“${path}” 글꼴을 PDF에 넣을 수 없습니다: ${fontFaults[fault]}`,
    hint: 'PDF에 넣을 수 있는 TrueType 글꼴(.ttf 또는 .ttc)로 바꾸거나 이 항목을 지우세요',
  }),
  'ASSET-07': ({ path }) => ({
    message: `출력 폴더 “${path}”가 핸드북 폴더 안에 있지 않습니다`,
    hint: 'dist처럼 핸드북 안의 폴더를 쓰세요. 다른 곳에 쓰려면 “jd build -o 폴더”를 실행하세요',
  }),
};
