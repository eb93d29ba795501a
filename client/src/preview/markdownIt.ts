/** The parts of markdown-it's types used here; VS Code brings the library. */
export interface Token {
  readonly type: string;
  readonly content: string;
  /** For blocks: the first line, and the line after the last. */
  readonly map: readonly [number, number] | null;
  readonly children: readonly Token[] | null;
}

type Render = (tokens: readonly Token[], options: unknown, env: unknown) => string;

export interface MarkdownIt {
  readonly renderer: { render: Render };
}
