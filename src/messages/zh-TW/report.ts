import type { ReportWords } from '../catalogue.ts';

export const report: ReportWords = {
  severities: { error: '錯誤', warning: '警告', info: '提示' },
  summary({ files, errors, warnings, infos, fixable }) {
    const found = [
      errors && `${errors} 個錯誤`,
      warnings && `${warnings} 個警告`,
      infos && `${infos} 個提示`,
    ];
    const said = found.filter(Boolean).join('，');
    const repair = fixable > 0 ? `；其中 ${fixable} 個可用 jd fix 自動修復` : '';
    return `${files} 個檔案：${said || '沒有問題'}${repair}`;
  },
  repeated: (code, findings, lines) => `這個檔案裡還有 ${findings} 處 ${code}，在第 ${lines} 行`,
  comma: '、',
  byRule: {
    heading: (rules) => `按規則彙總（${rules} 種，說明見 jd explain 編號）：`,
    places: (findings, files) => `${findings} 處${files > 1 ? `（${files} 個檔案）` : ''}`,
    fixable: '[jd fix]',
  },
};
