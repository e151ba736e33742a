import type { Rule } from '../rule.ts';
import { unlessSaid } from './safety.ts';

const WORK = new Set(['responsibilities', 'summary', 'equipment', 'accountability']);

const HAZARD = {
  pattern:
    /接触[^,。;]{0,8}(?:粉尘|噪声|噪音|苯|甲醛|有毒|有害|毒物|放射|辐射|铅|汞|强酸|强碱|化学毒物|矽尘|石棉)|(?:从事|进行|负责)?(?:喷漆|打磨抛光|电镀|喷砂)作业|(?:exposed? to|exposure to|handles?) (?:dust|noise|benzene|lead|mercury|radiation|asbestos|toxic)|(?:분진|소음|벤젠|방사선)(?:에|을)?\s*노출/,
  said: /职业病|(?:职业|职业性)(?:危害|健康)|危害因素|防护(?:用品|装备|口罩|服|措施)?|劳保|protective|hazard|ppe\b|occupational|보호구|유해|직업병/,
};

export const hazards: Rule = {
  id: 'CN-SAF-03',
  severity: 'error',
  judges: 'the whole file',
  jurisdiction: 'cn',
  source: '职业病防治法第三十三条、第三十五条；劳动合同法第八条',
  check: (subject) => unlessSaid(subject, HAZARD, WORK),
  docs: {
    'zh-CN': {
      title: '没有告知职业病危害',
      message: '“{found}”涉及职业病危害因素，岗位说明没有写明危害和防护。',
      hint: '在“工作环境”中写明危害因素、后果和防护措施。',
      why: '用人单位应当把可能产生的职业病危害及其后果、防护措施和待遇如实告知劳动者。',
      bad: '岗位名称: 投料工\n岗位职责: [按配方投料，接触粉尘和噪声]',
      good: '岗位名称: 投料工\n岗位职责: [按配方投料，接触粉尘和噪声]\n工作环境: 职业病危害因素为粉尘、噪声，配发防尘口罩和耳塞',
    },
    'zh-TW': {
      title: '沒有告知職業病危害',
      message: '「{found}」涉及職業病危害因素，崗位說明沒有寫明危害與防護。',
      hint: '在「工作環境」中寫明危害因素、後果與防護措施。',
      why: '依中國大陸職業病防治法，用人單位應如實告知職業病危害與防護措施。',
      bad: '崗位名稱: 投料工\n崗位職責: [依配方投料，接觸粉塵]',
      good: '崗位名稱: 投料工\n崗位職責: [依配方投料，接觸粉塵]\n工作環境: 配發防護口罩',
    },
    en: {
      title: 'Occupational hazard not stated',
      message:
        '“{found}” is an occupational hazard; the description names neither its effects nor the protection.',
      hint: 'State hazard, effects and protective measures under `environment`.',
      why: 'Chinese law obliges employers to tell people of occupational hazards and the protection against them.',
      bad: 'position: Mixer\nresponsibilities: [Fills the mixer, exposed to dust]',
      good: 'position: Mixer\nresponsibilities: [Fills the mixer, exposed to dust]\nenvironment: Dust; protective masks are provided',
    },
    ko: {
      title: '직업병 위험을 알리지 않음',
      message: '“{found}”은(는) 직업병 위험이지만 위험과 보호 조치가 적혀 있지 않습니다.',
      hint: '“근무 환경”에 위험 요인, 결과, 보호 조치를 적습니다.',
      why: '중국 법은 직업병 위험과 보호 조치를 사실대로 알리게 합니다.',
      bad: '직무명: 혼합공\n담당 업무: [원료 투입, 분진에 노출]',
      good: '직무명: 혼합공\n담당 업무: [원료 투입, 분진에 노출]\n근무 환경: 방진 보호구 지급',
    },
  },
};

const FORBIDDEN_TO_WOMEN = {
  pattern:
    /矿山井下|井下(?:采掘|掘进|作业)|第?(?:四|4|ⅳ|iv)级体力劳动强度|体力劳动强度第?(?:四|4|ⅳ|iv)级|(?:人工搬运|负重|肩扛|搬运)[^,。;]{0,6}(?:2[5-9]|[3-9]\d|1\d\d)(?:公斤|kg|千克)|\bunderground mining\b|갱내\s*작업/,
  said: /告知|禁忌|notice|notified|고지|금기/,
};

export const womenProhibited: Rule = {
  id: 'CN-SAF-04',
  severity: 'warning',
  judges: 'the whole file',
  jurisdiction: 'cn',
  source: '女职工劳动保护特别规定第四条及附录',
  check: (subject) => unlessSaid(subject, FORBIDDEN_TO_WOMEN),
  docs: {
    'zh-CN': {
      title: '女职工禁忌岗位没有写书面告知',
      message: '“{found}”属于女职工禁忌从事的劳动，岗位说明没有写书面告知。',
      hint: '增加一句“本岗位属女职工禁忌从事的劳动范围，已书面告知”。',
      why: '用人单位应当将本单位属于女职工禁忌从事的劳动范围的岗位书面告知女职工。',
      bad: '岗位名称: 采煤工\n工作环境: 矿山井下',
      good: '岗位名称: 采煤工\n工作环境: 矿山井下，属女职工禁忌从事的劳动范围，录用时书面告知',
    },
    'zh-TW': {
      title: '女職工禁忌崗位沒有寫書面告知',
      message: '「{found}」屬於女職工禁忌從事的勞動，崗位說明沒有寫書面告知。',
      hint: '增加一句「本崗位屬女職工禁忌從事的勞動範圍，已書面告知」。',
      why: '依中國大陸規定，用人單位應將此類崗位書面告知女職工。',
      bad: '崗位名稱: 採煤工\n工作環境: 礦山井下',
      good: '崗位名稱: 採煤工\n工作環境: 礦山井下，錄用時書面告知禁忌範圍',
    },
    en: {
      title: 'Work forbidden to women without notice',
      message: '“{found}” is work that Chinese law forbids to women; no written notice is mentioned.',
      hint: 'Add that the post is on the list and that notice is given in writing.',
      why: 'Employers must tell women in writing which posts are on the statutory list.',
      bad: 'position: Miner\nenvironment: Underground mining',
      good: 'position: Miner\nenvironment: Underground mining; listed work, notice given in writing',
    },
    ko: {
      title: '여성 금지 노동의 고지 누락',
      message: '“{found}”은(는) 중국 법이 여성에게 금지한 노동이지만 서면 고지가 적혀 있지 않습니다.',
      hint: '금지 노동임을 서면으로 고지한다고 적습니다.',
      why: '사용자는 해당 직무를 여성 근로자에게 서면으로 알려야 합니다.',
      bad: '직무명: 광부\n근무 환경: 갱내 작업',
      good: '직무명: 광부\n근무 환경: 갱내 작업, 금지 노동임을 서면으로 고지함',
    },
  },
};
