/** Verbs that open duties. Chinese ones in simplified characters, English ones as stems. */
const CHINESE =
  '安排 安装 把关 办理 保持 保存 保管 保养 保障 保证 报告 报批 报送 编写 编制 编辑 编排 编审 辨识 补充 布置 部署 采购 采集 参加 参与 操作 测量 测算 测试 策划 查验 查阅 拆除 撤销 陈列 呈报 承办 承担 承接 处理 处置 储存 传达 催办 催收 搭建 答复 打印 打扫 带领 代表 担任 当好 导入 登记 递交 调查 调度 调动 调解 调拨 调配 调试 调研 调整 定期 订购 订立 督办 督促 督导 对账 对接 对比 发布 发放 发送 发起 发现 反馈 防范 防止 访问 分发 分解 分类 分派 分配 分析 辅导 辅助 服从 服务 负责 复核 复查 改进 改善 跟进 跟踪 更换 更新 估算 沟通 巩固 购置 关注 管理 管控 贯彻 规范 规划 归档 归集 核查 核定 核对 核算 核销 核实 核准 合理 衡量 回复 回访 回收 汇报 汇编 汇总 会同 会签 绘制 积极 计算 记录 记账 检查 检修 检验 检测 监测 监督 监管 监控 兼任 鉴定 鉴别 建立 建设 健全 建议 讲解 交接 缴纳 教育 接待 接收 接受 接听 结算 解答 解决 解释 介绍 进行 竞标 纠正 举办 决策 决定 开发 开具 开展 开拓 开票 勘察 考察 考核 考评 控制 扩大 拉动 理货 联络 联系 了解 领导 领取 领用 录入 录用 落实 盘点 培训 培养 培育 配备 配合 配置 批准 评估 评价 评审 评定 破解 起草 签订 签发 签收 签署 签字 清查 清点 清洁 清理 清洗 清算 请示 取得 确保 确定 确认 认真 筛选 删除 上报 上传 设定 设计 设立 设置 申报 申请 审查 审定 审核 审计 审批 审阅 审议 实施 实现 试验 示范 收发 收集 收取 收款 收缴 梳理 熟悉 疏导 输入 说明 送达 搜集 探索 提报 提出 提供 提高 提交 提请 提升 提醒 填报 填写 填制 挑选 调取 停止 通报 通知 统筹 统计 统一 投标 投放 推动 推广 推荐 推进 推行 退还 完成 完善 挽回 维持 维护 维修 慰问 委派 研发 研究 研讨 宣传 宣贯 选拔 选定 选择 寻找 巡查 巡检 巡视 询问 严格 演练 验收 验证 邀请 移交 移送 引导 引进 迎接 营造 应对 优化 预测 预防 预订 预约 运用 运营 运行 运送 运输 遵守 增加 招聘 招募 召集 召开 侦查 诊断 整改 整合 整理 征集 征求 支持 支付 值班 执行 指导 指定 指挥 制订 制定 制作 治理 转交 转达 撰写 装订 装卸 追踪 追究 准备 咨询 组织 组建 阻止 做好 主持 主导 主管 抓好 总结 走访 尊重 协调 协助 协同 学习 行使 修订 修改 修理 选用 销售 销毁 消除 洽谈 谈判 牵头 签到 全面 完备 销账 疏散 值守 搬运 包装 配送 加强 加工 焊接 驾驶 烹饪 清扫 清运 照顾 护理 喂养 种植 修剪 切配 上架 补货 收银 找零 打包 贴标 称重 抽查 抽检 取样 化验 送检 标识 隔离 返工 换型 调机 点检 润滑 紧固 开机 停机 装配 组装 生产 裁剪 缝制 熨烫 印刷 喷涂 打磨 拟定 拟订 拟写 草拟 负有 保护 代理 兑现 披露 维系 拓展 发掘 挖掘 寻访 催促 采访 拍摄 剪辑 发表 出具 出席 列席 参照 申购 入库 出库 发货 收货 退货 换货 拣货 备货 报销 报税 纳税 计提 摊销 结转 开立 注销 变更 办结 受理 裁决 仲裁 起诉 应诉 授权 任免 任命 聘任 聘用 解聘 辞退 奖励 处罚 表彰 激励 帮助 帮扶 关心 关怀 解析 论证 评比 评选 认证 注册 备案 公示 公布 张贴 悬挂 布展 参展 促进 促成 达成 达到 争取 力争 抵制 制止 劝阻 疏通 打击 查处 查找 排查 排除 排班 值勤 巡逻 站岗 守护 看护 看管 护送 引领 带教 传授 讲授 授课 备课 批改 答疑 命题 监考 阅卷 创建 创作 创新 设想 构建 架设 铺设 施工 验算 放样 测绘 勘测 钻探 爆破 开采 挖 运作 经营 承包 洽商 磋商 商定 约谈 面试 面谈 录音 录像 转接 转移 转运 倒班 交班 接班 换班 订餐 订票 用印 盖章 刻制 掌握 掌管 分管 协管 统管 履行 恪守 遵照 遵循 听取 采纳 吸收 汇集 集成 迁移 备份 恢复 升级 部署 编码 编程 调优 压测 发版 上线 迭代 复盘 拜访 回款 追讨 催缴 签约 续约 谈妥 报价 询价 比价 议价 招标 评标 开标 定标 下单 跟单 验货 订货'.split(
    ' ',
  );

const ENGLISH =
  'achiev act adapt address adjust administer administrat adopt advanc advertis advis advocat aid align allocat analys analyz answer appl appoint apprais approv arrang assembl assess assign assist assur attend attract audit authoris authoriz balanc bill book brief bring budget build buy calculat calibrat call captur carr catalog chair champion chang chas check clean clear close coach code collaborat collat collect communicat compar compil complet compl comput conduct configur confirm consolidat construct consult contact contribut control convert cook coordinat co-ordinat correct correspond count cover creat cultivat cut debug decid defin delegat deliver demonstrat deploy describ design detect determin develop devis diagnos direct discuss dispatch dispens distribut document draft draw driv edit educat elicit employ enabl encourag enforc engag enhanc enrol ensur enter escalat establish estimat evaluat examin execut expand explain explor facilitat fil fill find fix follow forecast formulat foster fulfil gather generat giv govern greet grow guid handl help hir hold host identif implement improv increas inform initiat innovat inspect install instruct integrat interpret interview introduc inventor investigat invoic issu join keep label launch lay lead learn liais lift load lock log maintain mak manag map mark market measur mediat meet mentor mitigat mix model monitor motivat mov negotiat notif observ obtain off onboard open operat optimis optimiz order organis organiz orient overse own pack participat pay perform pick pilot place plan post prepar present prevent price prioritis prioritiz process procur produc programm promot propos protect prov provid publish purchas pursu receiv recommend reconcil record recover recruit reduc refer refin register regulat reject relat releas remind remov repair replac repl report represent request research resolv respond restor retain review revis rout run safeguard sampl schedul scan screen secur select sell send serv set settl shap share ship sign solicit solv sort sourc spearhead specif staff standardis standardiz steer stock stop stor streamlin strengthen structur submit summaris summariz supervis supply suppl support survey sustain tak teach test tighten track train transfer transform translat transport treat troubleshoot tun uncover undertak updat upgrad upload us validat verif visit walk warn wash watch wear weigh weld welcom win work writ charg count circulat hand balanc'.split(
    ' ',
  );

const CHINESE_VERBS: ReadonlySet<string> = new Set(CHINESE);

const ENGLISH_STEMS: ReadonlySet<string> = new Set(ENGLISH);

/** Single characters that open a verb phrase, or a phrase before one: 对, 根据, 每月 … */
const OPENERS =
  /^(?:[对把将按照依据根结围绕通针为在向与和同就从以由随经于凡当如若遇每协配会代帮给使让令请至到全亲主独自直具严认积切及定不未是有无要应须能可各其本该此因]|[写做管收发办查核送接抓搞开填报记领存取编拟订审签盖印购修清洗扫擦搬装卸参听看巡挖建制守抄拟带教答维护落推跟催]|[a-z0-9《"“「(（])/u;

/** Does the Chinese phrase open with a verb, or with something that a verb follows? */
export const opensWithChineseVerb = (text: string) =>
  CHINESE_VERBS.has(text.slice(0, 2)) || OPENERS.test(text);

/** Is there any verb in it, in the first characters or later? */
export function hasChineseVerb(text: string): boolean {
  for (let index = 0; index < text.length - 1; index += 1)
    if (CHINESE_VERBS.has(text.slice(index, index + 2))) return true;
  return false;
}

export const isChineseVerb = (word: string) => CHINESE_VERBS.has(word);

/** `plans`, `planned`, `planning`, `plan`: a form of a verb that opens duties. */
export function isEnglishVerb(word: string): boolean {
  const lower = word.toLowerCase();
  const stems = [
    lower,
    ...['s', 'es', 'ed', 'd', 'ing', 'e', 'ies', 'y', 'ied', 'ying', 'e-'].map((end) => strip(lower, end)),
  ];
  return stems.some((stem) => ENGLISH_STEMS.has(stem) || ENGLISH_STEMS.has(stem.replace(/(.)\1$/u, '$1')));
}

const strip = (word: string, end: string) => (word.endsWith(end) ? word.slice(0, -end.length) : word);
