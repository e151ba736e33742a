import { docs } from '../doc.ts';
import { phraseRule, type Wording } from '../phrase-rule.ts';

const UNION = '(?:노조|노동\\s*조합)';

const UNIONS: readonly Wording[] = [
  {
    pattern: new RegExp(
      `${UNION}(?:에|의|를|을)?\\s*(?:가입|활동|결성|설립|조직|참여)(?:을|를|이나|하여서는|해서는|하는\\s*것을)?\\s*(?:\\S+\\s*)?(?:금지|금한다|불가|할\\s*수\\s*없|하지\\s*(?:않|아니|못)|안\\s*된다|아니\\s*된다|못한다)`,
    ),
    unless: /이유로|불이익|방해|간섭|자유|보장|권리|강요|근무\s*시간|업무\s*시간|공무원/,
    isBan: true,
  },
  {
    pattern: new RegExp(
      `${UNION}(?:에|의)?\\s*(?:가입|활동)(?:한)?\\s*(?:경력|이력|경험)?(?:이|은)?\\s*(?:없는|있는\\s*자는?\\s*(?:제외|불가))|${UNION}(?:에서|를|을)\\s*탈퇴|${UNION}(?:에|을|를)?\\s*(?:가입|결성|설립|활동)(?:을\\s*)?(?:하면|한\\s*자는?|하는\\s*경우|시)\\s*(?:즉시\\s*)?(?:해고|징계|퇴사)|비노조원만|${UNION}원\\s*(?:제외|불가|사절)`,
    ),
    unless: /이유로|불이익|강요|자유|절차|신고|처리/,
    isBan: true,
  },
];

export const unionBar = phraseRule({
  id: 'KR-UNI-01',
  severity: 'error',
  jurisdiction: 'kr',
  source: '노동조합 및 노동관계조정법 제81조 제1항 제1호·제2호, 제90조',
  grounds: [{ trigger: /노조|노동\s*조합/, wordings: UNIONS }],
  docs: docs(
    [
      '禁止加入工会（韩国）',
      '“{found}”以不加入工会为条件，或禁止工会活动。',
      '删去；写与工会协商的工作内容。',
      '以不加入或退出工会为雇用条件属于不当劳动行为；处两年以下有期徒刑或 2,000 万韩元以下罚金。',
      '노조 가입 금지',
      '与工会协商工时',
    ],
    [
      '禁止加入工會（韓國）',
      '「{found}」以不加入工會為條件，或禁止工會活動。',
      '刪去；寫與工會協商的工作內容。',
      '以不加入或退出工會為僱用條件屬於不當勞動行為；處兩年以下有期徒刑或 2,000 萬韓元以下罰金。',
      '노조 가입 금지',
      '與工會協商工時',
    ],
    [
      'Bar to unions (Korea)',
      '“{found}” makes staying out of a union a condition, or forbids union activity.',
      'Remove it; describe the work with the union instead.',
      'Hiring on condition of not joining or of leaving a union is an unfair labour practice: up to two years in prison or KRW 20 million.',
      '노조 가입 금지',
      'Negotiates working hours with the union',
    ],
    [
      '노동조합 가입·활동 금지',
      '“{found}”은(는) 노동조합에 가입하지 않을 것을 조건으로 삼거나 조합 활동을 금지합니다.',
      '삭제하고 노동조합과 협의하는 업무를 적습니다.',
      '노동조합에 가입하지 않거나 탈퇴할 것을 고용 조건으로 삼는 것은 부당노동행위이며 2년 이하의 징역 또는 2천만 원 이하의 벌금에 처합니다.',
      '노조 가입 금지',
      '노조와 근로시간을 협의한다',
    ],
  ),
});

const PENALTY: readonly Wording[] = [
  {
    pattern:
      /(?:위약금|위약\s*벌|손해\s*배상\s*(?:예정)?\s*(?:액|금))[^.;]{0,20}?(?:\d[\d,.]*\s*[만천백억]*\s*원|내야|낸다|지급하여야|지급한다|배상한다|부담한다|물어야)/,
    needs: /근로\s*계약|퇴사|퇴직|사직|계약\s*기간|중도|무단|입사|재직|근로자|직원|사원/,
    unless: /고객|거래처|공급|납품|협력|임대|검토|산정|청구\s*소송|업체|매매|연수|없다|않/,
  },
  {
    pattern:
      /(?:입사|채용|계약)\s*(?:시|할\s*때)(?:에)?[^.;]{0,10}(?:보증금|예치금|공탁금)(?:을|를)?\s*(?:\S+\s*)?(?:납부|예치|낸다|내야|납입)/,
    unless: /임대|사택|기숙사|고객|입찰|없다|않/,
  },
  {
    pattern:
      /(?:급여|임금|월급)의?\s*(?:일부|\d+\s*%)?(?:를|을)?\s*(?:강제로?\s*)?(?:저축|적립)(?:하여야|해야|시킨다|한다)/,
    needs: /강제|의무|퇴사|반환/,
  },
];

export const contractPenalty = phraseRule({
  id: 'KR-LSA-01',
  severity: 'error',
  jurisdiction: 'kr',
  source: '근로기준법 제20조, 제22조, 제114조',
  grounds: [{ trigger: /위약|손해\s*배상|보증금|예치금|공탁금|저축|적립/, wordings: PENALTY }],
  docs: docs(
    [
      '预定违约金或押金（韩国）',
      '“{found}”预定违约金、赔偿额或收取押金。',
      '删去；实际造成的损失另行求偿。',
      '劳动合同不得预定违约金或损害赔偿额，也不得附带强制储蓄；罚金最高 500 万韩元。',
      '중도 퇴사 시 위약금 500만 원을 지급한다',
      '审核供应合同的违约金条款',
    ],
    [
      '預定違約金或押金（韓國）',
      '「{found}」預定違約金、賠償額或收取押金。',
      '刪去；實際造成的損失另行求償。',
      '勞動契約不得預定違約金或損害賠償額，也不得附帶強制儲蓄；罰金最高 500 萬韓元。',
      '중도 퇴사 시 위약금 500만 원을 지급한다',
      '審核供應契約的違約金條款',
    ],
    [
      'Penalty fixed in advance, or a deposit (Korea)',
      '“{found}” fixes a penalty or damages in advance, or takes a deposit.',
      'Remove it; claim damage that was really done in its own way.',
      'A labour contract must not fix a penalty or damages in advance, nor bind the employee to save; the fine is up to KRW 5 million.',
      '중도 퇴사 시 위약금 500만 원을 지급한다',
      'Reviews penalty clauses in supply contracts',
    ],
    [
      '위약금·보증금의 예정',
      '“{found}”은(는) 위약금이나 손해배상액을 미리 정하거나 보증금을 받습니다.',
      '삭제하고 실제 손해는 따로 청구합니다.',
      '근로계약에 위약금이나 손해배상액을 예정하거나 강제 저축을 붙일 수 없으며 500만 원 이하의 벌금에 처합니다.',
      '중도 퇴사 시 위약금 500만 원을 지급한다',
      '공급 계약의 위약금 조항을 검토한다',
    ],
  ),
});
