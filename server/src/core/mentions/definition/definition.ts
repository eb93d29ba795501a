import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import type { Span } from '../../text/span.ts';

/**
 * A definition in a block, such as "full name (ABBR)". `match` is the name of the base that the full name is, if it is one.
 */
export interface Definition {
  readonly short: string;
  /** Places of the short form and its full name in the prose of the block. */
  readonly shortAt: Span;
  readonly fullAt: Span;
  /** The full name as written, if the base does not have it. */
  readonly full?: string;
  readonly match?: NameMatch;
}

/** The definition of each short form of a document. */
export type Definitions = ReadonlyMap<string, Definition>;

/** Returns the definition of each short form: the first one in the document. */
export function firstDefinitions(blocks: readonly (readonly Definition[])[]): Definitions {
  const all = new Map<string, Definition>();
  for (const definitions of blocks)
    for (const definition of definitions) {
      const known = all.get(definition.short);
      if (!known || (!known.match && definition.match)) all.set(definition.short, known ?? definition);
    }
  return all;
}
