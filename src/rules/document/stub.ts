import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { spotName } from '../spot.ts';

/** Keys that say which post it is, and nothing about it. */
const NAMES = new Set(['position', 'code', 'aliases', 'department']);

/**
 * Posts that are only a name: valid, drawn and counted, but nothing is told of them. One that says whom it reports to or how
 * many hold it belongs to a staffing list that somebody wrote on purpose.
 */
export const onlyName: Rule = {
  id: 'DOC-07',
  severity: 'warning',
  judges: 'the whole file',
  source: '岗位说明书的基本内容',
  *check({ positions }) {
    for (const position of positions) {
      if (Object.keys(position.document).every((key) => NAMES.has(key))) yield spotName(position);
    }
  },
  docs: docs(
    [
      '岗位只有名称',
      '岗位“{found}”只有名称，没有内容。',
      '写“岗位职责”，至少写“岗位概述”。',
      '只有名称的岗位会算进编制、画进组织图，但说明书是空白的。只做编制表时，可在 jd.yaml 里关闭这条规则。',
      '岗位名称: 会计\n编号: CW-02\n',
      '岗位名称: 会计\n岗位概述: 编制公司的会计报表\n',
    ],
    [
      '崗位只有名稱',
      '崗位「{found}」只有名稱，沒有內容。',
      '寫「崗位職責」，至少寫「崗位概述」。',
      '只有名稱的崗位會算進編制、畫進組織圖，但說明書是空白的。只做編制表時，可在 jd.yaml 裡關閉這條規則。',
      '崗位名稱: 會計\n編號: CW-02\n',
      '崗位名稱: 會計\n崗位概述: 編製公司的會計報表\n',
    ],
    [
      'A position with nothing but a name',
      'The position “{found}” has a name but no content.',
      'Write `responsibilities`, or at least a `summary`.',
      'Such a position is counted and drawn in the org chart, but its description is blank. For a staffing list alone, switch the rule off in jd.yaml.',
      'position: Accountant\ncode: FIN-02\n',
      "position: Accountant\nsummary: Prepares the company's accounts\n",
    ],
    [
      '이름만 있는 직무',
      '직무 “{found}”에 이름만 있고 내용이 없습니다.',
      '담당 업무를 적거나 적어도 직무 개요를 적습니다.',
      '이런 직무는 정원에 포함되고 조직도에도 나오지만 직무기술서가 비어 있습니다. 정원표만 만들 때에는 jd.yaml에서 이 규칙을 끌 수 있습니다.',
      '직무명: 회계 담당\n코드: FIN-02\n',
      '직무명: 회계 담당\n직무 개요: 회사의 회계 보고서를 작성한다\n',
    ],
  ),
};
