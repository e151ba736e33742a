import type { ReportWords } from '../catalogue.ts';

export const report: ReportWords = {
  severities: { error: '错误', warning: '警告', info: '提示' },
  summary({ files, errors, warnings, infos, fixable }) {
    const found = [
      errors && `${errors} 个错误`,
      warnings && `${warnings} 个警告`,
      infos && `${infos} 个提示`,
    ];
    const said = found.filter(Boolean).join('，');
    const repair = fixable > 0 ? `；其中 ${fixable} 个可用 jd fix 自动修复` : '';
    return `${files} 个文件：${said || '没有问题'}${repair}`;
  },
  repeated: (code, findings, lines) => `这个文件里还有 ${findings} 处 ${code}，在第 ${lines} 行`,
  comma: '、',
  byRule: {
    heading: (rules) => `按规则汇总（${rules} 种，说明见 jd explain 编号）：`,
    places: (findings, files) => `${findings} 处${files > 1 ? `（${files} 个文件）` : ''}`,
    fixable: '[jd fix]',
  },
};
