import type { Position } from '../../org/organisation.ts';
import type { LawText } from '../law-texts.ts';
import { findingAt, matchesIn, placeOf } from '../phrase.ts';
import { textsOf } from '../position-texts.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { simplified } from '../simplified.ts';
import { spotName } from '../spot.ts';

/** Posts whose holders do special operations or run special equipment themselves. */
const OPERATOR =
  /(?:电工|焊工|电焊工|架子工|制冷工|爆破(?:员|工)|叉车(?:司机|工|驾驶员|操作工)|起重(?:工|机司机)|司索工|信号司索工|行车工|天车工|司炉工?|锅炉工|电梯(?:维修|安装)(?:工|员)|压力容器操作(?:工|员)|塔吊司机|electrician|welder|forklift (?:driver|operator)|crane operator|전기공|용접공|지게차\s*(?:기사|운전원))(?:班长|组长|领班)?$/;

const LICENCE = /证|执照|许可|licen[cs]e|certificat|permit|자격증|면허|자격/;

/** Work that is dangerous in itself. */
const DANGER =
  /(?:从事|进行|实施|操作|驾驶)[^,。;]{0,8}(?:高处|登高|动火|有限空间|受限空间|吊装|起重|爆破|带电|危险化学品|危化品|锅炉|压力容器|冲压|冲床|叉车|行车)|(?:高处|登高|动火|有限空间|受限空间|吊装|爆破|带电|井下)作业|(?:welds?|welding|operates? (?:a |the )?(?:forklift|crane|press|boiler)s?)\b|지게차\s*운전|용접\s*작업|고소\s*작업/;

const SAFETY = /安全|safety|안전/;

function isWritten({ document }: Position): boolean {
  return Boolean(document.responsibilities || document.qualifications);
}

const says = (texts: readonly LawText[], pattern: RegExp) =>
  texts.some(({ folded }) => pattern.test(folded.text));

export const safetyDuty: Rule = {
  id: 'CN-SAF-01',
  severity: 'warning',
  judges: 'the whole file',
  jurisdiction: 'cn',
  source: '安全生产法（2021）第二十二条',
  *check(subject) {
    for (const position of subject.positions) {
      if (position.document.safety || !isWritten(position)) continue;
      const texts = textsOf(subject, position);
      const isDangerous = OPERATOR.test(simplified(position.name.toLowerCase())) || says(texts, DANGER);
      if (isDangerous && !says(texts, SAFETY)) yield spotName(position);
    }
  },
  docs: {
    'zh-CN': {
      title: '危险岗位没有安全职责',
      message: '“{found}”从事危险作业，却没有安全职责。',
      hint: '增加“安全职责”，写明责任范围和考核标准。',
      why: '全员安全生产责任制应当明确各岗位的责任人员、责任范围和考核标准。',
      bad: '岗位名称: 叉车司机\n岗位职责: [驾驶叉车装卸货物]\n任职资格: [持叉车操作证]',
      good: '岗位名称: 叉车司机\n岗位职责: [驾驶叉车装卸货物]\n安全职责: [作业前检查制动和警示装置，责任事故为零]\n任职资格: [持叉车操作证]',
    },
    'zh-TW': {
      title: '危險崗位沒有安全職責',
      message: '「{found}」從事危險作業，卻沒有安全職責。',
      hint: '增加「安全職責」，寫明責任範圍與考核標準。',
      why: '依中國大陸安全生產法，全員安全生產責任制應明確各崗位的責任範圍與考核標準。',
      bad: '崗位名稱: 焊工\n崗位職責: [焊接鋼結構]\n任職資格: [持焊工操作證]',
      good: '崗位名稱: 焊工\n崗位職責: [焊接鋼結構]\n安全職責: [動火前確認滅火器材到位]\n任職資格: [持焊工操作證]',
    },
    en: {
      title: 'Dangerous post without a safety duty',
      message: '“{found}” does dangerous work but has no safety duty.',
      hint: 'Add `safety` with its scope and the standard it is judged by.',
      why: 'Chinese law asks every employer to state the safety duties of each post, with scope and standard.',
      bad: 'position: Forklift driver\nresponsibilities: [Moves goods by forklift]\nqualifications: [Forklift licence]',
      good: 'position: Forklift driver\nresponsibilities: [Moves goods by forklift]\nsafety: [Checks the brakes before each shift]\nqualifications: [Forklift licence]',
    },
    ko: {
      title: '위험 직무에 안전 책임이 없음',
      message: '“{found}”은(는) 위험 작업을 하지만 안전 책임이 없습니다.',
      hint: '“안전 책임”을 추가하고 범위와 평가 기준을 적습니다.',
      why: '중국 안전생산법은 직무마다 안전 책임의 범위와 평가 기준을 명시하게 합니다.',
      bad: '직무명: 용접공\n담당 업무: [철골 용접 작업]\n자격 요건: [용접 자격증]',
      good: '직무명: 용접공\n담당 업무: [철골 용접 작업]\n안전 책임: [작업 전 소화기 확인]\n자격 요건: [용접 자격증]',
    },
  },
};

export const licence: Rule = {
  id: 'CN-SAF-02',
  severity: 'error',
  judges: 'the whole file',
  jurisdiction: 'cn',
  source: '劳动法第五十五条；安全生产法（2021）第三十条；特种设备安全法第十四条',
  *check(subject) {
    for (const position of subject.positions) {
      if (!position.document.qualifications) continue;
      if (!OPERATOR.test(simplified(position.name.toLowerCase()))) continue;
      if (!says(textsOf(subject, position), LICENCE)) yield spotName(position);
    }
  },
  docs: {
    'zh-CN': {
      title: '特种作业岗位没有写操作证',
      message: '“{found}”属于特种作业或特种设备作业，任职资格里没有操作证。',
      hint: '在任职资格中写明证书，例如“持低压电工作业操作证”。',
      why: '特种作业人员必须经专门培训并取得相应资格，方可上岗作业。',
      bad: '岗位名称: 电工\n岗位职责: [检修配电设备，确保用电安全]\n任职资格: [三年以上检修经验]',
      good: '岗位名称: 电工\n岗位职责: [检修配电设备，确保用电安全]\n任职资格: [持低压电工作业操作证]',
    },
    'zh-TW': {
      title: '特種作業崗位沒有寫操作證',
      message: '「{found}」屬於特種作業，任職資格裡沒有操作證。',
      hint: '在任職資格中寫明證照，例如「持低壓電工作業操作證」。',
      why: '依中國大陸法律，特種作業人員必須取得相應資格方可上崗。',
      bad: '崗位名稱: 電工\n崗位職責: [檢修配電設備，確保用電安全]\n任職資格: [三年以上檢修經驗]',
      good: '崗位名稱: 電工\n崗位職責: [檢修配電設備，確保用電安全]\n任職資格: [持低壓電工作業操作證]',
    },
    en: {
      title: 'Special operation without a licence',
      message: '“{found}” is a special operation, but no licence is asked for.',
      hint: 'Name the licence in the qualifications, such as “low-voltage electrician licence”.',
      why: 'Chinese law admits to special operations only people trained and licensed for them.',
      bad: 'position: Electrician\nresponsibilities: [Repairs switchgear under the safety rules]\nqualifications: [Three years of repair work]',
      good: 'position: Electrician\nresponsibilities: [Repairs switchgear under the safety rules]\nqualifications: [Low-voltage electrician licence]',
    },
    ko: {
      title: '특수 작업에 자격증이 없음',
      message: '“{found}”은(는) 특수 작업이지만 자격 요건에 자격증이 없습니다.',
      hint: '자격 요건에 자격증을 적습니다.',
      why: '중국 법은 특수 작업자가 자격을 갖춘 뒤에만 일하게 합니다.',
      bad: '직무명: 전기공\n담당 업무: [배전 설비 안전 점검]\n자격 요건: [정비 경력 3년]',
      good: '직무명: 전기공\n담당 업무: [배전 설비 안전 점검]\n자격 요건: [저압 전기 자격증]',
    },
  },
};

/** Findings at the first words of a post that match, when nothing in the post says what it ought to. */
export function* unlessSaid(
  subject: Subject,
  { pattern, said }: { readonly pattern: RegExp; readonly said: RegExp },
  fields?: ReadonlySet<string>,
): Generator<Finding> {
  for (const position of subject.positions) {
    const texts = textsOf(subject, position);
    for (const text of texts) {
      const [match] = !fields || fields.has(text.field) ? matchesIn(text.folded, pattern) : [];
      if (!match || says(texts, said)) continue;
      yield findingAt(subject, text, placeOf(text.text, text.folded, match));
      break;
    }
  }
}
