import type { AssetProblems } from '../../diagnostics/problems/asset.ts';
import type { Sentences } from '../catalogue.ts';

export const asset: Sentences<AssetProblems> = {
  'ASSET-01': ({ path, reason }) => ({
    message: `“${path}” 파일을 읽을 수 없습니다: ${reason}`,
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
};
