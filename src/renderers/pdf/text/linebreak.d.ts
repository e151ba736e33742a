/** What is used of `linebreak`: its table of classes, read one character at a time. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    string: string;
    pos: number;
    /** Class of the character at `pos`, which moves behind it. */
    nextCharClass(): number;
  }
}
