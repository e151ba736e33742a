/** Lines of text that stand at least on the page of the signatures: the sentence that is signed with them. */
export const LINES_ABOVE_SIGNATURES = 4;
