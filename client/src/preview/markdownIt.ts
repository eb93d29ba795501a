/** As much of markdown-it as is used here; VS Code brings the library. */
export interface Token {
  readonly type: string;
  readonly content: string;
  /** First line and the line behind the last, of blocks. */
  readonly map: readonly [number, number] | null;
  readonly children: readonly Token[] | null;
}

type Render = (tokens: readonly Token[], options: unknown, env: unknown) => string;

export interface MarkdownIt {
  readonly renderer: { render: Render };
}
