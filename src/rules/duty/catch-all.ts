import { docs } from '../doc.ts';
import type { Rule } from '../rule.ts';
import { allDuties, atDuty, dutiesByPost } from './duties.ts';

/** The weight that a catch-all may carry, per cent. */
const MOST_WEIGHT = 5;

export const dutyCatchAll: Rule = {
  id: 'DUTY-12',
  severity: 'info',
  source: '兜底条款只写一条并置于最后（toserve.com；guoxuegu.com/65123）',
  *check(subject) {
    for (const duties of dutiesByPost(subject)) {
      for (const [index, duty] of duties.entries()) {
        if (!duty.isCatchAll) continue;
        const isHeavy = (duty.item.weight ?? 0) > MOST_WEIGHT;
        const isLast = duties.slice(index + 1).length === 0;
        if (isHeavy || !isLast) yield atDuty(duty);
      }
    }
  },
  docs: docs(
    [
      '兜底条款不在最后或权重过大',
      '兜底职责“{found}”不是最后一条，或权重超过 5%。',
      '只保留一条，放在最后，权重不超过 5%。',
      '兜底条款用于补充，不能代替主要职责。',
      '岗位名称: 文员\n岗位职责: [完成上级交办的其他工作, 登记文件]\n',
      '岗位名称: 文员\n岗位职责: [登记文件, 完成与本岗位相关的其他工作]\n',
    ],
    [
      '兜底條款不在最後或權重過大',
      '兜底職責「{found}」不是最後一條，或權重超過 5%。',
      '只保留一條，放在最後，權重不超過 5%。',
      '兜底條款用於補充，不能代替主要職責。',
      '崗位名稱: 文員\n崗位職責: [完成上級交辦的其他工作, 登記文件]\n',
      '崗位名稱: 文員\n崗位職責: [登記文件, 完成與本崗位相關的其他工作]\n',
    ],
    [
      'Catch-all not last or too heavy',
      'The catch-all “{found}” is not the last duty, or weighs more than 5%.',
      'Keep one, last, with a weight of at most 5%.',
      'A catch-all adds to the duties; it cannot stand for them.',
      'position: Clerk\nresponsibilities: [Performs other duties as assigned, Logs mail]\n',
      'position: Clerk\nresponsibilities: [Logs mail, Performs other duties as assigned]\n',
    ],
    [
      '마지막이 아니거나 무거운 포괄 업무',
      '포괄 업무 “{found}”이(가) 마지막이 아니거나 비중이 5%를 넘습니다.',
      '하나만 마지막에 두고 비중은 5% 이하로 합니다.',
      '포괄 업무는 보충일 뿐 주된 업무를 대신하지 못합니다.',
      '직무명: 사무원\n담당 업무: [기타 지시받은 업무를 처리한다, 문서를 접수한다]\n',
      '직무명: 사무원\n담당 업무: [문서를 접수한다, 기타 지시받은 업무를 처리한다]\n',
    ],
  ),
};

const UNLIMITED = /一切|任何|所有|全部|\b(?:any|all)\b (?:\w+ ){0,2}(?:tasks|duties|work)|모든|일체/u;

export const dutyUnlimited: Rule = {
  id: 'DUTY-13',
  severity: 'warning',
  source: '无锡（2011）新民初字第00864号：兜底工作须与本职相关',
  *check(subject) {
    for (const duty of allDuties(subject)) {
      if (duty.isCatchAll && UNLIMITED.test(duty.plain)) yield atDuty(duty);
    }
  },
  docs: docs(
    [
      '兜底条款没有边界',
      '兜底职责“{found}”没有限定范围。',
      '改为“完成与本岗位相关的其他工作”。',
      '裁判看交办的事是否与本职相关；没有边界的条款难以作为处分依据。',
      '完成领导交办的一切任务',
      '完成与本岗位相关的其他工作',
    ],
    [
      '兜底條款沒有邊界',
      '兜底職責「{found}」沒有限定範圍。',
      '改為「完成與本崗位相關的其他工作」。',
      '裁判看交辦的事是否與本職相關；沒有邊界的條款難以作為處分依據。',
      '完成領導交辦的一切任務',
      '完成與本崗位相關的其他工作',
    ],
    [
      'Catch-all without a limit',
      'The catch-all “{found}” has no limit.',
      'Limit it, such as “other duties related to this position”.',
      'Tribunals ask whether the work relates to the job; a clause without limits hardly holds.',
      'Performs any other tasks as directed',
      'Performs other duties related to this position',
    ],
    [
      '한계가 없는 포괄 업무',
      '포괄 업무 “{found}”에 한계가 없습니다.',
      '“직무와 관련된 그 밖의 업무를 처리한다”처럼 한정합니다.',
      '직무와 관련이 있는지가 판단 기준이므로 한계 없는 조항은 근거가 되기 어렵습니다.',
      '기타 지시받은 모든 업무를 수행한다',
      '직무와 관련된 그 밖의 업무를 처리한다',
    ],
  ),
};
