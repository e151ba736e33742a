/** What looks bad in a table, in lines of its rows. */

/** Lines of a cell count so much beside the lines of its row: a wrapped name looks bad beside long text, too. */
export const CELL_LINE = 0.15;
/** A name or a label on two lines looks torn. */
export const TORN_NAME = 1.8;
