import type { ReportWords } from '../catalogue.ts';

export const report: ReportWords = {
  severities: { error: '오류', warning: '경고', info: '알림' },
  summary({ files, errors, warnings, infos, fixable }) {
    const found = [
      errors && `오류 ${errors}개`,
      warnings && `경고 ${warnings}개`,
      infos && `알림 ${infos}개`,
    ];
    const said = found.filter(Boolean).join(', ');
    const repair = fixable > 0 ? `; ${fixable}개는 jd fix로 고칠 수 있습니다` : '';
    return `파일 ${files}개: ${said || '문제가 없습니다'}${repair}`;
  },
  repeated: (code, findings, lines) => `이 파일에 ${code} ${findings}곳이 더 있습니다: ${lines}행`,
  comma: ', ',
  byRule: {
    heading: (rules) => `규칙별 요약(${rules}종, 설명은 jd explain 번호):`,
    places: (findings, files) => `${findings}곳${files > 1 ? `(파일 ${files}개)` : ''}`,
    fixable: '[jd fix]',
  },
};
