import { encoder } from '../sources/legacy-encoder.ts';
import type { Mistake } from './mistake.ts';

const MANAGER = 'positions/客服部/客服經理.yaml';
const AGENT = 'positions/客服部/客服專員.yaml';
const BOSS = 'positions/總經理.yaml';
const COVER = 'jd.yaml';

/** In the starter of Taiwan. */
export const TRADITIONAL: readonly Mistake[] = [
  { what: '全形冒號', code: 'YAML-01', file: MANAGER, from: '崗位名稱: 客服', to: '崗位名稱«：客服' },
  {
    what: '冒號後沒有空格（繁體）',
    code: 'YAML-02',
    file: MANAGER,
    from: '崗位等級: M2',
    to: '崗位等級«:M2',
  },
  { what: '圓點作清單', code: 'YAML-03', file: BOSS, from: '- 批准機構', to: '«• 批准機構' },
  { what: '全形空格縮排', code: 'YAML-05', file: MANAGER, from: '  學歷: 專科', to: '«　　學歷: 專科' },
  {
    what: '直角引號當 YAML 引號',
    code: 'YAML-08',
    file: COVER,
    from: '版本: "1.0"\n',
    to: '版本: «「1.0」\n',
  },
  { what: '清單裡用頓號', code: 'YAML-07', file: COVER, from: '[docx, pdf, md]', to: '[docx«、pdf、md]' },
  {
    what: '註解緊貼著值',
    code: 'YAML-38',
    file: MANAGER,
    from: '崗位等級: M2',
    to: '崗位等級: M2«#註：待定',
  },
  { what: '鍵寫成簡體字', code: 'KEY-01', file: MANAGER, from: '崗位職責:', to: '«崗位職则:' },
  {
    what: '日期寫成民國年',
    code: 'VALUE-06',
    file: COVER,
    from: '生效日期: 2025-03-01',
    to: '生效日期: «民國114年3月1日',
  },
  { what: '編制寫成國字', code: 'VALUE-01', file: BOSS, from: '編制: 1', to: '編制: «若干人' },
  { what: '狀態有錯字', code: 'VALUE-04', file: COVER, from: '狀態: 草稿', to: '狀態: «草槁' },
  {
    what: '上級有錯字（繁體）',
    code: 'ORG-01',
    file: MANAGER,
    from: '直接上級: 總經理',
    to: '直接上級: «總經里',
  },
  {
    what: '外部後面多了空格（繁體）',
    code: 'YAML-40',
    file: BOSS,
    from: '直接上級: 無',
    to: '直接上級: «外部: 董事會',
  },
  {
    what: 'Big5 編碼（繁體）',
    code: 'TEXT-01',
    file: AGENT,
    bytes: (text) => encoder('big5')(text),
    at: [1, 1],
  },
  {
    what: '清單寫在鍵的同一行',
    code: 'YAML-15',
    file: BOSS,
    from: '權限:\n  - 對公司',
    to: '權限: «- 對公司',
  },
  { what: '縮排少一格', code: 'YAML-13', file: BOSS, from: '  - 批准機構', to: ' «- 批准機構' },
  { what: '任職資格忘了冒號', code: 'YAML-17', file: MANAGER, from: '任職資格:', to: '«任職資格' },
];
