import { encoder } from '../sources/legacy-encoder.ts';
import type { Mistake } from './mistake.ts';

const MANAGER = 'positions/고객지원팀/고객지원팀장.yaml';
const AGENT = 'positions/고객지원팀/상담원.yaml';
const BOSS = 'positions/대표이사.yaml';
const COVER = 'jd.yaml';

/** In the Korean starter. */
export const KOREAN: readonly Mistake[] = [
  { what: '콜론 뒤에 공백 없음', code: 'YAML-02', file: MANAGER, from: '직급: M2', to: '직급«:M2' },
  { what: '전각 콜론', code: 'YAML-01', file: MANAGER, from: '직급: M2', to: '직급«：M2' },
  { what: '콜론을 잊음', code: 'YAML-17', file: MANAGER, from: '자격 요건:\n', to: '«자격 요건\n' },
  { what: '가운뎃점 목록', code: 'YAML-03', file: BOSS, from: '- 조직, 정원', to: '«· 조직, 정원' },
  { what: '번호 목록', code: 'YAML-03', file: BOSS, from: '- 조직, 정원', to: '«2) 조직, 정원' },
  { what: '하이픈 뒤에 공백 없음', code: 'YAML-04', file: BOSS, from: '- 조직, 정원', to: '«-조직, 정원' },
  { what: '탭 들여쓰기', code: 'YAML-06', file: MANAGER, from: '  학력: 전문', to: '«\t학력: 전문' },
  { what: '둥근 따옴표', code: 'YAML-08', file: COVER, from: '버전: "1.0"\n', to: '버전: «“1.0”\n' },
  { what: '따옴표 하나', code: 'YAML-20', file: COVER, from: '버전: "1.0"\n', to: '버전: «"1.0\n' },
  { what: '대괄호 하나', code: 'YAML-21', file: COVER, from: '[docx, pdf, md]', to: '«[docx, pdf, md' },
  { what: '키 오타', code: 'KEY-01', file: MANAGER, from: '담당 업무:', to: '«담당 엄무:' },
  { what: '같은 키 두 번', code: 'KEY-04', file: BOSS, from: '정원: 1\n', to: '정원: 1\n«정원: 2\n' },
  { what: '한글 정원', code: 'VALUE-01', file: BOSS, from: '정원: 1', to: '정원: «몇 명' },
  {
    what: '한글 날짜',
    code: 'VALUE-06',
    file: COVER,
    from: '시행일: 2025-03-01',
    to: '시행일: «2025년 3월 1일',
  },
  {
    what: '없는 상사',
    code: 'ORG-01',
    file: MANAGER,
    from: '직속 상사: 대표이사',
    to: '직속 상사: «대표이시',
  },
  {
    what: '외부 뒤의 공백',
    code: 'YAML-40',
    file: BOSS,
    from: '직속 상사: 없음',
    to: '직속 상사: «외부: 이사회',
  },
  { what: 'EUC-KR 파일', code: 'TEXT-01', file: AGENT, bytes: (text) => encoder('euc-kr')(text), at: [1, 1] },
  {
    what: '문장 속 콜론',
    code: 'YAML-09',
    file: AGENT,
    from: '근무 시간: 하루',
    to: '근무 시간: «교대: 하루',
  },
  { what: '붙여 쓴 주석', code: 'YAML-38', file: MANAGER, from: '직급: M2', to: '직급: M2«# 미정' },
];
