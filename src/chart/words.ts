/**
 * The words a chart prints by itself, in the reader's language. `{…}` are filled in. Chinese is given as the example; a word may
 * be empty, then it is left out. `{page}` counts the sheets of the chart: the words say 张, because in a booklet 页 would be read as
 * a page of the booklet.
 */
export interface ChartWords {
  /** In the box of a post that nobody holds: `空缺`. */
  readonly vacant: string;
  /** In the box of a shared post: `兼 {names}`. */
  readonly shared: string;
  /** Between names in lists: `、`. */
  readonly separator: string;
  /** Headcount where only the approved number is known: `编制 {approved}`. */
  readonly approved: string;
  /** Headcount where both numbers are known: `{filled}/{approved}`. */
  readonly staffing: string;
  /** In a box whose manager by dotted line is outside the model: `业务上级：{name}`. */
  readonly dotted: string;
  /** The same where the manager is drawn on another page: `业务上级：{name}（第{page}张）`. */
  readonly dottedPage: string;
  /** In a box whose branch is drawn on another page: `共{count}个岗位 → 第{page}张`. */
  readonly toPage: string;
  /** The same where the branch holds no post: `→ 第{page}张`. */
  readonly toPageEmpty: string;
  /** Behind a name in the line of superiors over a page: `（第{page}张）`. */
  readonly onPage: string;
  /** The title of a page with many units, by its first and last: `{first}至{last}`. */
  readonly range: string;
  /** Behind the title of a page that shows one of several parts of a long list: `（{part}/{parts}）`. */
  readonly part: string;
  /** Number of posts over a page: `岗位 {count}`. */
  readonly positions: string;
  /** Headcount over a page, around what `staffing` or `approved` made: `在岗/编制 {value}` and `编制 {value}`. */
  readonly totalStaffing: string;
  readonly totalApproved: string;
  /** `第{page}张 共{pages}张`. */
  readonly page: string;
  /** One sentence for readers who cannot see the drawing: `{title}的组织架构图：{departments}个部门，{positions}个岗位。` */
  readonly description: string;
  /** What the symbols mean, behind each symbol of the legend. */
  readonly legend: {
    /** `部门`. */
    readonly department: string;
    /** `负责人`. */
    readonly head: string;
    /** `岗位`. */
    readonly position: string;
    /** `助理`. */
    readonly assistant: string;
    /** `空缺`. */
    readonly vacant: string;
    /** `兼任`. */
    readonly shared: string;
    /** `外部`. */
    readonly external: string;
    /** `业务指导`. */
    readonly dotted: string;
    /** `见另一张`. */
    readonly stub: string;
    /** `在岗/编制`. */
    readonly staffing: string;
  };
}
