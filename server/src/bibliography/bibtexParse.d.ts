/** The part of `bibtex-parse`, which brings no types, that is used here. */
declare module 'bibtex-parse' {
  export interface Value {
    readonly value: string | null | readonly Value[];
    readonly datatype: 'quoted' | 'braced' | 'number' | 'identifier' | 'concatinate' | 'null';
  }
  export interface Field extends Value {
    readonly name: string;
  }
  export type Item =
    | {
        readonly itemtype: 'entry';
        readonly type: string;
        readonly key: string | null;
        readonly fields: readonly Field[];
      }
    | ({ readonly itemtype: 'string' } & Field)
    | { readonly itemtype: 'preamble' | 'comment' };
  /** Throws a `SyntaxError` with a `location`. */
  export function parse(text: string, options?: { readonly number?: 'string' }): readonly Item[];
}
