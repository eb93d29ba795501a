import { inBlock } from '../claims/inBlock.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { oneLetter } from '../knowledge/residues/residues.ts';
import { isQuoted } from '../manuscript/isQuoted.ts';
import type { Block } from '../manuscript/manuscript.ts';
import { bracketedDefinitions } from '../mentions/definition/bracketedDefinitions.ts';
import type { Mention } from '../mentions/mention.ts';
import { groupBy } from '../text/groupBy.ts';
import type { Span } from '../text/span.ts';
import { textAfter } from '../text/textAround.ts';
import { type Place, placeAt, placesFound } from './proseMatches.ts';
import type { RuleContext } from './rule.ts';
import { isBody } from './runningText.ts';

/** A definition "full name (ABC)": the place of the short form, and the full name before it. */
export interface DefinedShortForm extends Place {
  readonly short: string;
  readonly full: string;
  /** Place of the full name in the source. */
  readonly fullSpan: Span;
  /** Ids of the entities that the full name names. */
  readonly ids: readonly string[];
}

/**
 * Whether the words before a bracket can be the full form of the short form in it; longer stretches contain its letters only by
 * chance.
 */
function isFullName(full: string, short: string): boolean {
  const words = full.split(/[\s-]+/u);
  const longest = Math.min(short.length + 5, short.length * 2);
  // "poly(ADP-ribose) polymerase": a bracket inside a word is part of it.
  const plain = full.replace(/(?<=[\p{L}\d])\([^()\s]{1,30}\)/gu, '');
  return words.length <= longest && !/[()[\],;%=<>]/u.test(plain) && !words.includes(short);
}

/** The bracket that closes after a short form, with a plural s or the space of a tokenised text before it. */
const closing = /^s?\s?[)\]]/u;

/** The length of the bracket that closes after a short form at `end`; undefined if it continues. */
export const closedAfter = (text: string, end: number): number | undefined =>
  closing.exec(textAfter(text, { end }, 3))?.[0].length;

/** The short form without its plural s: "DSBs" defines DSB. */
export const singular = (short: string): string => short.replace(/(?<=\p{Lu})s$/u, '');

/** A definition in prose offsets of its block; `prose` is the place of the short form. */
type BlockDefinition = Pick<DefinedShortForm, 'prose' | 'short' | 'full' | 'ids'> & { readonly fullAt: Span };

/** The definitions in the prose of a block; `mentions` are those of the block. */
function definedIn(prose: string, mentions: readonly Mention[]): readonly BlockDefinition[] {
  if (!/[([]/.test(prose)) return [];
  const names = mentions.map((mention) => ({ ...mention.prose, readings: [] }));
  const all = bracketedDefinitions(prose, names);
  const byEnd = groupBy(mentions, (mention) => [mention.prose.end]);
  const atShort = new Map(all.map((one) => [one.shortAt.start, one]));
  return all.flatMap(({ short, shortAt, fullAt: found }): BlockDefinition[] => {
    const named = byEnd.get(found.end)?.find((mention) => mention.prose.start >= found.start);
    if (named?.kind === 'variant') return [];
    // "heat shock protein (HSP) inhibitors (HSPi)": the full name begins where that of the inner short form does.
    const inner = atShort.get(found.start);
    const within = inner && prose[inner.shortAt.end] === ')' ? inner : undefined;
    const fullAt = within ? { start: within.fullAt.start, end: found.end } : found;
    const full = within
      ? prose.slice(fullAt.start, within.fullAt.end) + prose.slice(within.shortAt.end + 1, fullAt.end)
      : prose.slice(fullAt.start, fullAt.end);
    // After a comma a value is just as likely ("reduced the risk (OR, 0.3").
    const closed = named !== undefined || closedAfter(prose, shortAt.end) !== undefined;
    if (!closed || !isFullName(full, short)) return [];
    return [{ prose: shortAt, short: singular(short), full, fullAt, ids: named?.ids ?? [] }];
  });
}

/** The definitions outside quotations, in reading order. */
const definitionsOf = (context: RuleContext): readonly DefinedShortForm[] =>
  context.once('text/abbreviation definitions', () => {
    const { manuscript, mentions } = context;
    const found = placesFound(context, 'text/abbreviation definitions', (prose, block) =>
      definedIn(prose, inBlock(mentions, block)),
    );
    return [...found].flatMap(({ fullAt, ...place }) =>
      isQuoted(context, place) ? [] : [{ ...place, fullSpan: placeAt(manuscript, place.block, fullAt).span }],
    );
  });

/** Definitions by their short form, each in reading order. */
export type DefinitionsByShort = ReadonlyMap<string, readonly [DefinedShortForm, ...DefinedShortForm[]]>;

/** The definitions in the blocks that count. */
export const definedWhere = (context: RuleContext, counts: (block: Block) => boolean): DefinitionsByShort =>
  groupBy(definitionsOf(context), ({ short, block }) => (counts(context.manuscript.blocks[block]!) ? [short] : []));

/** The definitions in the running text. */
export const definedInText = (context: RuleContext): DefinitionsByShort =>
  context.once('text/abbreviation definitions in the text', () =>
    definedWhere(context, (block) => isBody(context.manuscript, block)),
  );

const stems = (full: string): string[] =>
  full
    .toLowerCase()
    .replace(/(?<=\p{L})oe?(?=str)|(?<=tum)ou(?=r)|ae/gu, 'e')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));

/** Whether two full names mean the same: the same entity, or mostly the same words. */
export function haveSameMeaning(a: DefinedShortForm, b: DefinedShortForm): boolean {
  if (a.ids.some((id) => b.ids.includes(id))) return true;
  const [stemsA, stemsB] = [stems(a.full), stems(b.full)];
  const [small, large] = stemsA.length <= stemsB.length ? [stemsA, stemsB] : [stemsB, stemsA];
  const shared = small.filter((stem) => large.some((long) => long.startsWith(stem) || stem.startsWith(long)));
  return shared.length * 2 >= small.length;
}

/**
 * Whether a short form needs no definition: AMA style exempts it, or it is an amino acid (Thr), a gene symbol, or another name
 * of a gene.
 */
export function isStandard(short: string, knowledge: Knowledge, ids: readonly string[] = []): boolean {
  const one = singular(short);
  return (
    knowledge.words('text/standard-abbreviation').includes(one) ||
    (/^\p{Lu}\p{Ll}{2}$/u.test(one) && oneLetter(one) !== undefined) ||
    knowledge.geneOfSymbol(one) !== undefined ||
    ids.some((id) => knowledge.gene(id) !== undefined)
  );
}
