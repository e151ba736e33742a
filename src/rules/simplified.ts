/**
 * Characters that are written in one Chinese script only, the traditional one before its simplified form. Left out:
 * characters that both scripts know (后, 里, 台, 系, 准, 干 …), and those that traditional writing has as variants.
 */
const PAIRS =
  '職职責责務务員员專专業业經经總总監监營营銷销財财會会計计審审預预報报產产質质檢检驗验設设備备維维護护採采購购單单據据檔档冊册資资訊讯電电話话網网絡络線线級级組组織织機机構构運运輸输倉仓儲储貨货庫库訂订' +
  '價价協协調调溝沟導导領领隊队團团長长區区門门處处項项標标準准範范規规則则條条約约議议記记錄录訓训練练習习學学歷历證证書书獎奖懲惩罰罚績绩評评測测試试實实際际執执動动勞劳權权義义聯联繫系應应該该對对與与' +
  '為为從从開开關关閉闭發发給给進进過过還还連连續续達达選选擇择適适違违遲迟時时間间問问聞闻閱阅聽听說说讀读寫写請请謝谢讓让認认識识詢询談谈論论語语譯译詳详細细緊紧終终結结統统綜综編编緝缉縮缩紀纪納纳紙纸' +
  '紅红綠绿羅罗聲声腦脑興兴舉举舊旧藝艺節节藥药蘇苏號号術术衛卫裝装補补製制複复見见視视覺觉覽览觀观許许訴诉診诊註注詞词詩诗誠诚誤误課课諮咨講讲變变貢贡貧贫貪贪貫贯貯贮貴贵買买貸贷費费貼贴賀贺賓宾賞赏賠赔' +
  '賣卖賬账賴赖贈赠贏赢車车軌轨軍军軟软較较載载輔辅輕轻輛辆輪轮輯辑轄辖轉转辦办農农遞递遠远遷迁邊边郵邮鄉乡醫医釋释針针鈔钞鋼钢錢钱錯错鍵键鎖锁鏡镜鐘钟鐵铁鑒鉴閃闪階阶陸陆陽阳險险隨随隱隐隻只雙双雜杂離离' +
  '難难雲云靈灵靜静頁页順顺須须頒颁頭头頻频題题額额顏颜類类顧顾顯显風风飛飞飲饮飯饭館馆養养餘余驅驱體体鬥斗魚鱼鮮鲜點点齊齐龍龙龜龟個个們们倆俩側侧偵侦傑杰傳传傷伤債债傾倾優优億亿償偿儘尽兒儿內内兩两凍冻' +
  '劃划剛刚創创劇剧劑剂勁劲勝胜勢势勵励勸劝參参啟启喪丧嘗尝嚴严囑嘱國国圍围園园圓圆圖图場场塊块墊垫壓压壞坏壯壮壽寿夢梦夠够婦妇孫孙寧宁寬宽將将尋寻屆届層层屬属島岛峽峡嶺岭幣币帥帅師师帳账帶带幹干廠厂廢废' +
  '廣广廳厅張张強强彈弹彙汇彥彦徑径復复態态慣惯憑凭憲宪憶忆懷怀戰战戶户掃扫掛挂揚扬換换揮挥損损搶抢擁拥擊击擔担擬拟擴扩擺摆攝摄攜携敗败敘叙數数斷断晉晋暢畅暫暂曆历東东棄弃極极槍枪樂乐樓楼樣样樹树橋桥欄栏' +
  '歡欢歐欧歲岁歸归殘残毀毁氣气決决況况洩泄淨净湯汤溫温滅灭滿满漢汉漲涨潔洁潛潜潤润濟济濱滨灣湾災灾無无煙烟熱热燈灯燒烧爭争爐炉爾尔牆墙獨独獲获環环現现畢毕畫画異异當当疊叠療疗癥症盜盗盡尽盤盘眾众礎础確确' +
  '碼码禮礼稅税種种稱称穩稳窮穷竅窍競竞筆笔築筑簡简簽签籃篮籌筹糧粮糾纠純纯紛纷紹绍絕绝絲丝綁绑綱纲綿绵緒绪緣缘縣县縱纵繪绘繳缴繼继罷罢聖圣聰聪肅肃腸肠膽胆臉脸臨临舖铺艦舰莊庄華华萬万葉叶蓋盖蔣蒋藍蓝虛虚' +
  '蟲虫蠟蜡褲裤襲袭訪访詐诈誌志誰谁諒谅諾诺謀谋謂谓謹谨譽誉豐丰貿贸賽赛贊赞趕赶趙赵躍跃軸轴週周遊游鄭郑鄰邻醬酱釐厘鈕钮銀银銅铜銳锐鍋锅鏈链鑽钻閘闸闊阔陣阵陳陈隸隶雖虽頓顿頗颇顛颠願愿騎骑騙骗驚惊鳥鸟鳳凤' +
  '麗丽麥麦黨党齡龄負负崗岗撥拨駕驾駛驶減减擾扰擠挤撫抚擋挡撐撑樞枢櫃柜殼壳渦涡滯滞滲渗漸渐潰溃澤泽濃浓濫滥犧牺獻献瑣琐瘋疯皺皱矯矫碩硕磚砖礦矿積积窩窝竊窃簾帘糞粪紗纱紮扎絨绒綢绸緩缓縫缝繞绕繡绣纖纤纜缆' +
  '翹翘聳耸脅胁腳脚艙舱蘭兰蘆芦蝦虾襯衬託托譜谱趨趋蹤踪軀躯輝辉輩辈轟轰辯辩辭辞鄧邓鋪铺鍛锻鍍镀鑄铸鑰钥鑲镶闡阐陝陕霧雾韌韧韓韩頂顶頌颂顫颤飾饰飽饱餅饼饋馈駐驻駁驳騰腾驟骤髮发鬧闹鹽盐黃黄齒齿嗎吗噸吨堅坚' +
  '塗涂墳坟奪夺奮奋媽妈嬰婴寢寝屢屡嶄崭彎弯恆恒悅悦惡恶惱恼愛爱慘惨慶庆慮虑懶懒懸悬戲戏拋抛挾挟捨舍掙挣揀拣搖摇撈捞擰拧敵敌曬晒槳桨樁桩橫横毆殴氫氢沒没淺浅渾浑煉炼煩烦燙烫牽牵猶犹獵猎瑪玛盧卢睜睁祿禄禍祸' +
  '穀谷筍笋粵粤繩绳羨羡膠胶臟脏艱艰莖茎蕭萧螞蚂蠻蛮衝冲誇夸謙谦諷讽貓猫賦赋賺赚踐践輿舆轎轿鈴铃鉛铅鋁铝錫锡鎮镇閒闲闖闯鞏巩韻韵頸颈顆颗飼饲鴨鸭鵝鹅鹹咸佈布併并來来倫伦偽伪僅仅僕仆儀仪儉俭剎刹剝剥劉刘勻匀' +
  '勳勋匯汇卻却叢丛吳吴噴喷壘垒墮堕夾夹妝妆姪侄嘆叹塵尘壟垄奧奥屍尸嶼屿幫帮廈厦廚厨廟庙弔吊彌弥徹彻恥耻悶闷愜惬慚惭慟恸憂忧憐怜懇恳戀恋掄抡摟搂撲扑撿捡擲掷擻擞攏拢攔拦攤摊斂敛晝昼曉晓朧胧枱台柵栅楊杨榮荣' +
  '樸朴礙碍聾聋啞哑橢椭櫻樱殺杀湧涌滬沪漁渔漬渍滌涤潑泼澆浇澗涧濕湿瀏浏瀝沥灑洒爺爷獅狮瘡疮癢痒皚皑矚瞩硃朱禦御窯窑籠笼紋纹紐纽紡纺絆绊絞绞絹绢綑捆緞缎締缔緬缅縛缚纏缠膚肤膩腻蒼苍蓮莲蔥葱薩萨虧亏蝕蚀衆众裊袅襪袜觸触' +
  '討讨詠咏詣诣誘诱諸诸諧谐謊谎譴谴豎竖貞贞賊贼賤贱賜赐贓赃跡迹躡蹑輟辍轍辙迴回逕径遜逊遺遗遼辽醞酝釀酿鈣钙鉀钾鈉钠鉤钩鋒锋錐锥錶表鎚锤鏟铲鑿凿閂闩閣阁闆板闢辟陰阴雞鸡霽霁靂雳響响頑顽顰颦飄飘飢饥餃饺餓饿' +
  '馳驰駝驼驕骄骯肮髒脏鬚须魯鲁鮑鲍鳴鸣鴻鸿麼么黴霉鼕冬齋斋狀状蠍蝎馬马豬猪親亲瓊琼腎肾腫肿薦荐檳槟';

/** More pairs for comparing words: one of the two stands in either script. */
const LOOSE_PAIRS = '於于後后銲焊乾干臺台幾几係系徵征傢家';

/** Simplified forms that traditional writing uses as characters of its own. */
const BOTH = new Set(
  '万与丰么云仆价优体余侄儿党冬准划制厂厘只台吊吨听周咨咸回圣坏复夸宁尸岭布帘干并庄异御志怀怜惊愿扎扑托扰挂捆据斗晒朱朴机杰板极构柜气泄注洁洒涂涌游症痒确离种筑系网羡肮胜舍范虫蜡表触谷赶辟适采霉荐猪蝎',
);

const entries = (pairs: string): readonly (readonly [string, string])[] =>
  (pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]);

/** All characters of the pairs stand between these: a table looks each up faster than a pattern of so many. */
const FIRST = 0x4e00;
const COUNT = 0x5200;

const at = (character: string) => character.charCodeAt(0) - FIRST;

/** The simplified form of a character, 0 without one. */
const SIMPLE = new Uint16Array(COUNT);
for (const [traditional, simple] of entries(PAIRS + LOOSE_PAIRS))
  SIMPLE[at(traditional)] = simple.charCodeAt(0);

/** A character by its code, in simplified form. */
export const simplifiedCode = (code: number): number =>
  code < FIRST || code >= FIRST + COUNT ? code : SIMPLE[code - FIRST] || code;

/** The same text in simplified characters, as long, for comparing it with words of rules. */
export function simplified(text: string): string {
  let changed = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const simple = simplifiedCode(code);
    if (simple === code) continue;
    changed += text.slice(from, index) + String.fromCharCode(simple);
    from = index + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
}

type Script = 'traditional' | 'simplified';

const MARKS: Readonly<Record<Script, number>> = { traditional: 1, simplified: 2 };

/** The script that alone has a character. */
const ONLY_IN = new Uint8Array(COUNT);
for (const [traditional, simple] of entries(PAIRS)) {
  if (!BOTH.has(simple)) ONLY_IN[at(simple)] = MARKS.simplified;
  ONLY_IN[at(traditional)] = MARKS.traditional;
}

/** The first character of a text that is written in one script of Chinese only. */
export function onlyIn(script: Script, text: string): string | undefined {
  const mark = MARKS[script];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= FIRST && ONLY_IN[code - FIRST] === mark) return text.charAt(index);
  }
  return undefined;
}
