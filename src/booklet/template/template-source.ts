type Statement = hbs.AST.Statement;

/** A stretch of a template on its way to steps: statements one after the other, static text between them bit by bit. */
export class TemplateSource {
  readonly #statements: readonly Statement[];
  #next = 0;
  /** In the static text that is next. */
  #offset = 0;

  constructor(program: hbs.AST.Program | undefined) {
    this.#statements = withoutComments(program?.body ?? []);
  }

  get isDone(): boolean {
    return this.#next === this.#statements.length;
  }

  /** The statement that comes next; undefined when static text does, or nothing. */
  statement(): Statement | undefined {
    const found = this.#statements[this.#next];
    if (!found || found.type === 'ContentStatement') return undefined;
    this.#next += 1;
    return found;
  }

  /** What a sticky pattern finds where the static text goes on; undefined, and nothing taken, when it finds nothing. */
  text(pattern: RegExp): readonly (string | undefined)[] | undefined {
    const found = this.#statements[this.#next];
    if (found?.type !== 'ContentStatement') return undefined;
    const { value } = found as hbs.AST.ContentStatement;
    pattern.lastIndex = this.#offset;
    const match = pattern.exec(value);
    if (!match) return undefined;
    this.#offset = pattern.lastIndex;
    if (this.#offset === value.length) {
      this.#next += 1;
      this.#offset = 0;
    }
    return match;
  }
}

/** Text on both sides of a comment is one. */
function withoutComments(statements: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const last = kept.at(-1);
    if (statement.type === 'CommentStatement') continue;
    if (statement.type !== 'ContentStatement') kept.push(statement);
    else {
      const content = statement as hbs.AST.ContentStatement;
      if (content.value === '') continue;
      if (last?.type !== 'ContentStatement') kept.push(content);
      else {
        const value = (last as hbs.AST.ContentStatement).value + content.value;
        kept[kept.length - 1] = { ...content, value } as hbs.AST.ContentStatement;
      }
    }
  }
  return kept;
}
