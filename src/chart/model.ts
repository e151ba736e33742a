/**
 * What a chart draws: a forest of departments and posts. The chart knows nothing else of the organisation, of files or of
 * languages; who makes a model has already decided what hangs under what. Order is kept as given.
 */
export interface ChartModel {
  /** Stands over the drawing: the company's name, or the department's. */
  readonly title: string;
  /** One is the rule; several are drawn side by side without a box above them. */
  readonly roots: readonly ChartNode[];
}

export type NodeKind = 'company' | 'department' | 'position';

export interface ChartNode {
  /** Unique in the model. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  /** One quiet line under the title: a grade, or who leads a department whose head has its box elsewhere. */
  readonly subtitle?: string;
  /** 编制: drawn as 在岗/编制, or the approved number alone; not where it is one person who is there. Of a department: its total. */
  readonly staffing?: ChartStaffing;
  /** Nobody holds the post: dashed frame and the word for it. */
  readonly vacant: boolean;
  /**
   * The post that leads this company or department and has its home here: drawn joined to the lower edge of the box. Its
   * reports are this node's children; children and assistants given to the head itself are drawn as this node's first.
   */
  readonly head?: ChartNode;
  /** Drawn beside the stem. One that has children of its own is drawn as a child instead, before the others. */
  readonly assistants: readonly ChartNode[];
  /** Managers by dotted line: a line when both boxes stand on one page, else a remark in this box. */
  readonly dottedTo: readonly ChartLink[];
  /** Titles of the posts that the same person holds: double frame and a remark. */
  readonly sharedWith: readonly string[];
  /** Somebody outside the handbook. */
  readonly external: boolean;
  /** Anchor that a click on the box leads to. */
  readonly target?: string;
  readonly children: readonly ChartNode[];
}

export interface ChartStaffing {
  readonly approved: number;
  /** Absent: not known. */
  readonly filled?: number;
}

export interface ChartLink {
  /** Id of a node of the model; absent for somebody outside it. */
  readonly id?: string;
  readonly title: string;
}
