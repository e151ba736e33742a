/** Traditional characters that stand in the words of rules, each before its simplified form. */
const PAIRS =
  '戶户歲岁齡龄優优無无殘残體体檢检懷怀證证區区農农學学歷历專专業业資资須须長长輕轻團团隊队視视雙双願愿計计劃划產产' +
  '籍籍隨随應应屆届畢毕國国際际東东廣广黨党員员會会階阶級级貫贯種种膚肤語语個个顏颜狀状況况與与為为從从過过請请謝谢絕绝' +
  '錄录項项勞劳動动時时間间滿满內内結结將将來来預预備备報报擔担費费繳缴納纳證证質质護护險险傳传病病單单獅狮魚鱼蠍蝎' +
  '羯羯龍龙馬马雞鸡豬猪屬属氣气質质貌貌親亲壯壮於于後后隻只僅仅給给參参對对務务財财總总經经監监責责帳账簿簿債债權权' +
  '電电焊焊銲焊駕驾駛驶車车機机鍋锅爐炉場场塵尘噪噪聲声壓压處处礦矿導导師师親亲戀恋愛爱問问詢询調调試试測测較较條条' +
  '準准補补類类獎奖懲惩開开關关門门關关連连續续認认識识講讲讓让該该說说話话論论設设許许評评詞词誠诚待待遇遇優优厚厚' +
  '潔洁淨净藝艺術术衛卫醫医藥药療疗乾干濕湿熱热歐欧韓韩臺台灣湾華华漢汉維维藏藏蘇苏遼辽寧宁龍龙陝陕貴贵雲云瓊琼' +
  '紋纹獲获選选擇择據据規规範范圍围違违辦办勵励環环號号幾几點点邊边嚴严禁禁歧歧異异性性傷伤齊齐係系聯联絡络訂订' +
  '勢势職职聘聘廠厂靜静網网紅红綠绿藍蓝銀银錢钱駐驻驗验騎骑驕骄臉脸腦脑膽胆臟脏腎肾腫肿膠胶膚肤苗苗觀观徵征募募兩两進进觸触運运達达舉举薦荐賬账係系診诊療疗傾倾難难極极獨独環环審审實实養养歸归檔档營营業业責责採采購购鐵铁鋼钢鍍镀鑽钻銲焊壯壮殺杀飲饮餐餐飯饭館馆檳槟塗涂漆漆靈灵敏敏溝沟腦脑筆笔試试績绩額额總总';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((character, index, all): [string, string][] =>
    index % 2 === 0 && character !== all[index + 1] ? [[character, all[index + 1] ?? character]] : [],
  ),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** The same text, character for character as long, in which rules find simplified words. */
export const simplified = (text: string) =>
  // Most texts hold none, and looking costs less than writing anew.
  text.search(TRADITIONAL) < 0
    ? text
    : text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
