/**
 * Words of titles that a line should not break inside, simplified and traditional. A short list of our own: the word
 * breaker of ICU differs between versions, and the same handbook must give the same bytes on every machine.
 */
const WORDS = `
公司 集团 集團 股份 有限 有限公司 责任 責任 控股 科技 实业 實業 企业 企業 总公司 總公司 分公司 子公司 事业部 事業部 办事处 辦事處
委员会 委員會 办公室 辦公室 办公厅 总部 總部 中心 基地 工厂 工廠 车间 車間 仓库 倉庫 班组 班組 小组 小組 大区 大區 区域 區域
董事 董事会 董事會 监事 監事 监事会 監事會 董事长 董事長 总裁 總裁 副总 副總 总经理 總經理 副总经理 副總經理 经理 經理 副经理 副經理
总监 總監 副总监 副總監 主任 副主任 主管 组长 組長 班长 班長 科长 科長 处长 處長 部长 部長 店长 店長 厂长 廠長 校长 校長 院长 院長
助理 秘书 秘書 专员 專員 文员 文員 职员 職員 员工 員工 人员 人員 工程 工程师 工程師 设计师 設計師 技术员 技術員 操作工 检验员 檢驗員
调度员 調度員 统计员 統計員 管理员 管理員 库管员 仓管员 安全员 安全員 业务员 業務員 质检员 質檢員 采购员 採購員 会计 會計 会计师 會計師
出纳 出納 司机 司機 保安 保洁 厨师 廚師 客服 顾问 顧問 代表 专家 專家 讲师 講師 教师 教師 医师 醫師 护士 護士 律师 律師 架构师 架構師
高级 高級 中级 中級 初级 初級 资深 資深 首席 执行 執行 常务 常務 副总裁 副總裁 实习生 實習生 负责人 負責人 合伙人 合夥人 协调 協調
行政 人事 人力 人力资源 人力資源 资源 資源 财务 財務 会计核算 资金 資金 税务 稅務 成本 预算 預算 审计 審計 内控 內控 风险 風險 法务 法務
合规 合規 战略 戰略 规划 規劃 发展 發展 投资 投資 证券 證券 事务 事務 公共 关系 關係 品牌 市场 市場 营销 營銷 行銷 销售 銷售 业务 業務
渠道 客户 客戶 服务 服務 售后 售後 支持 支援 电话 電話 呼叫 投诉 投訴 处理 處理 回访 回訪 渠道 电商 電商 商务 商務 国际 國際 国内 國內 海外 贸易 貿易
生产 生產 制造 製造 计划 計劃 计划物控 工艺 工藝 设备 設備 动力 動力 维修 維修 模具 装配 裝配 包装 包裝 机械 機械 电气 電氣 电子 電子
质量 品質 品质 检验 檢驗 体系 體系 计量 計量 标准 標準 认证 認證 采购 採購 供应 供應 供应链 供應鏈 仓储 倉儲 物流 运输 運輸 配送 关务
研发 研發 产品 產品 技术 技術 软件 軟體 硬件 硬體 测试 測試 算法 数据 數據 信息 資訊 信息化 网络 網路 系统 系統 平台 平臺 运维 維運 架构
项目 項目 专案 運營 运营 营运 營運 综合 綜合 管理 后勤 後勤 总务 總務 档案 檔案 食堂 宿舍 安保 安全 环保 環保 环境 環境 职业 職業 健康
党群 黨群 党委 工会 工會 纪检 紀檢 监察 監察 宣传 宣傳 文化 培训 培訓 教育 招聘 薪酬 绩效 績效 福利 员工关系 组织 組織 考核 劳动 勞動
东北 東北 华北 華北 华东 華東 华南 華南 华中 華中 西北 西南 北京 上海 广州 廣州 深圳 天津 重庆 重慶 香港 台湾 臺灣 新疆 内蒙古 西藏 宁夏
自治区 自治县 自治州 街道 社区 社區 学院 學院 大学 大學 医院 醫院 银行 銀行 保险 保險 基金 实验室 實驗室 研究 研究所 研究院 开发 開發
`;

const words = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Length of the longest word that begins with a character. */
const longest = new Map<string, number>();
for (const word of words) {
  const first = word.charAt(0);
  longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
}

/** Last characters of unit names and titles, which never begin a line: 财务 | 部. */
const SUFFIXES = new Set('部科室处處组組股员員师師长長司院所站班队隊厅廳局课課系岗崗区區级級化性型类類者');

/**
 * For each character of a run of ideographs, whether a line breaks well before it: true at the beginning of a known word or
 * right behind one, false inside a known word, undefined where nothing is known.
 */
export function wordStarts(characters: readonly string[]): (boolean | undefined)[] {
  const starts: (boolean | undefined)[] = characters.map((c) => (SUFFIXES.has(c) ? false : undefined));
  let at = 0;
  while (at < characters.length) {
    const length = longestWord(characters, at);
    if (length === 0) {
      at++;
      continue;
    }
    starts[at] ??= true;
    for (let inside = at + 1; inside < at + length; inside++) starts[inside] = false;
    at += length;
    if (at < characters.length) starts[at] ??= true;
  }
  return starts;
}

function longestWord(characters: readonly string[], at: number): number {
  const most = longest.get(characters[at] ?? '') ?? 0;
  for (let length = Math.min(most, characters.length - at); length > 1; length--) {
    if (words.has(characters.slice(at, at + length).join(''))) return length;
  }
  return 0;
}
