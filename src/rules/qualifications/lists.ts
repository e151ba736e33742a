import type { AuthorText } from '../author-texts.ts';
import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { cut, spot, spotKey } from '../spot.ts';
import { PREFERS, qualificationTexts } from './texts.ts';

/** Conditions that one list can hold before nobody meets them all. */
const MOST = 10;

export const tooManyMusts: Rule = {
  id: 'QUAL-01',
  severity: 'info',
  source: '必备条件不宜过多（beefed.ai）',
  *check({ positions }) {
    for (const position of positions) {
      const musts = (position.document.qualifications?.items ?? []).filter(
        ({ text }) => !PREFERS.test(text ?? ''),
      );
      if (musts.length > MOST)
        yield spotKey(position, ['qualifications'], position.name, { count: musts.length });
    }
  },
  docs: docs(
    [
      '必备条件太多',
      '“{found}”列了 {count} 条必备条件。',
      '只留真正必需的，其余移到“优先条件”。',
      '条件越多，能满足的人越少，合适的人也会放弃。',
      list(['岗位名称', '任职资格', '条件'], 11),
      list(['岗位名称', '任职资格', '条件'], 4),
    ],
    [
      '必備條件太多',
      '「{found}」列了 {count} 條必備條件。',
      '只留真正必需的，其餘移到「優先條件」。',
      '條件越多，能滿足的人越少，合適的人也會放棄。',
      list(['崗位名稱', '任職資格', '條件'], 11),
      list(['崗位名稱', '任職資格', '條件'], 4),
    ],
    [
      'Too many musts',
      '“{found}” lists {count} required qualifications.',
      'Keep what the work needs; move the rest to `preferred`.',
      'The longer the list, the fewer people meet it, and good ones turn away.',
      list(['position', 'qualifications', 'Condition '], 11),
      list(['position', 'qualifications', 'Condition '], 4),
    ],
    [
      '필수 요건이 너무 많음',
      '“{found}”의 필수 요건이 {count}개입니다.',
      '꼭 필요한 것만 남기고 나머지는 “우대 사항”으로 옮깁니다.',
      '요건이 많을수록 충족하는 사람이 줄어듭니다.',
      list(['직무명', '자격 요건', '요건 '], 11),
      list(['직무명', '자격 요건', '요건 '], 4),
    ],
  ),
};

function list([name, key, word]: readonly [string, string, string], count: number): string {
  const items = Array.from({ length: count }, (_, index) => `  - ${word}${index + 1}\n`);
  return `${name}: X\n${key}:\n${items.join('')}`;
}

const MIXED =
  /^[^,，;；。]{2,}[,，;；。].*(?:优先|優先)|^[^,;.]{2,}[,;.].*\b(?:preferred|preferably|an advantage|a plus|nice to have)\b|^[^,;.]{2,}[,;.].*우대/iu;

const isMixed = ({ text }: AuthorText) => MIXED.test(text);

export const mixedPreference: Rule = {
  id: 'QUAL-02',
  severity: 'info',
  source: '必备条件与优先条件分列（fudaoke.com；TAMU 模板）',
  *check(subject) {
    for (const { unit, path, text } of qualificationTexts(subject).filter(isMixed))
      if (path[1] !== 'preferred') yield spot(unit, path, cut(text));
  },
  docs: docs(
    [
      '必备条件与优先条件混写',
      '“{found}”把必备条件和优先条件写在一条里。',
      '把优先的部分移到“优先条件”。',
      '混写时筛选的人分不清哪些可以放宽。',
      '岗位名称: 经理\n任职资格: ["本科，有项目管理证书者优先"]\n',
      '岗位名称: 经理\n任职资格:\n  学历: 本科\n  优先条件: 有项目管理证书\n',
    ],
    [
      '必備條件與優先條件混寫',
      '「{found}」把必備條件和優先條件寫在一條裡。',
      '把優先的部分移到「優先條件」。',
      '混寫時篩選的人分不清哪些可以放寬。',
      '崗位名稱: 經理\n任職資格: ["大學，有專案管理證書者優先"]\n',
      '崗位名稱: 經理\n任職資格:\n  學歷: 大學\n  優先條件: 有專案管理證書\n',
    ],
    [
      'Must and preferred in one',
      '“{found}” mixes what is required with what is preferred.',
      'Move the preferred part to `preferred`.',
      'Whoever screens cannot tell what may be waived.',
      'position: Manager\nqualifications: ["Bachelor\'s degree, project management certificate preferred"]\n',
      "position: Manager\nqualifications:\n  education: Bachelor's degree\n  preferred: Project management certificate\n",
    ],
    [
      '필수와 우대의 혼재',
      '“{found}”에 필수 요건과 우대 사항이 섞여 있습니다.',
      '우대 부분을 “우대 사항”으로 옮깁니다.',
      '섞여 있으면 무엇을 완화할 수 있는지 알 수 없습니다.',
      '직무명: 팀장\n자격 요건: ["학사 이상, 관련 자격증 소지자 우대"]\n',
      '직무명: 팀장\n자격 요건:\n  학력: 학사 이상\n  우대 사항: 관련 자격증\n',
    ],
  ),
};
