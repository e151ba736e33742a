/** Whether the bracket that is wanted opens: the other one stands there already. */
export const isOpening = (bracket: string): boolean => bracket === '{' || bracket === '[';
