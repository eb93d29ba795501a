import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { definitionsIn } from '../mentions/abbreviations.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { isQuoted } from './isQuoted.ts';
import { type Place, placeAt } from './proseMatches.ts';
import type { RuleContext } from './rule.ts';

/** "full name (ABC)": the place of the short form, and the full name before it. */
export interface Defined extends Place {
  readonly short: string;
  readonly full: string;
  /** In the source. */
  readonly fullSpan: Span;
  /** The entities that the full name names. */
  readonly ids: readonly string[];
}

/** Where running text stands that is read from the beginning: what AMA style asks definitions for. Tables and legends define their own. */
export function isBody(manuscript: Manuscript, block: Block): boolean {
  const role = manuscript.sections[block.section]?.role;
  if (role === 'abstract' || role === 'keywords' || role === 'acknowledgements') return false;
  return block.kind === 'paragraph' || block.kind === 'list-item';
}

const mentionsByBlock = (mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> => {
  const blocks = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const known = blocks.get(mention.block);
    if (known) known.push(mention);
    else blocks.set(mention.block, [mention]);
  }
  return blocks;
};

/** Whether the words before a bracket can be what the short form in it stands for; longer stretches only happen to have its letters. */
function isFullName(full: string, short: string): boolean {
  const words = full.split(/[\s-]+/u);
  const longest = Math.min(short.length + 5, short.length * 2);
  return words.length <= longest && !/[()[\],;%=<>]/u.test(full) && !words.includes(short);
}

/** The definitions of the manuscript's running text in reading order. */
export function definitionsOfBody(context: RuleContext): Defined[] {
  const { manuscript } = context;
  const mentions = mentionsByBlock(context.mentions);
  return manuscript.blocks.flatMap((block, index) => {
    if (!isBody(manuscript, block) || !/[([]/u.test(block.prose.text)) return [];
    const here = mentions.get(index) ?? [];
    const names = here.map(({ prose }) => ({ ...prose, readings: [] }));
    return definitionsIn(block.prose.text, names).flatMap(({ short, shortAt, fullAt }): Defined[] => {
      const place = placeAt(manuscript, index, shortAt);
      if (isQuoted(context, place)) return [];
      const named = here.find(({ prose }) => prose.end === fullAt.end && prose.start >= fullAt.start);
      if (named?.kind === 'variant') return [];
      const full = block.prose.text.slice(fullAt.start, fullAt.end);
      // Behind a comma stands a value as often ("reduced the risk (OR, 0.3").
      const closed = named !== undefined || /^s?[)\]]/u.test(block.prose.text.slice(shortAt.end, shortAt.end + 2));
      if (!closed || !isFullName(full, short)) return [];
      return [{ ...place, short, full, fullSpan: placeAt(manuscript, index, fullAt).span, ids: named?.ids ?? [] }];
    });
  });
}

const word = /[\p{L}\d]+(?:[-./\u2010-\u2013][\p{L}\d]+)*/gu;

/** What a word may be a use of: itself, what stands before a hyphen or slash in it ("TME-mediated"), and its singular. */
function* readingsOf(text: string): Iterable<string> {
  for (let end = text.length; end > 0; end = text.slice(0, end).search(/[-./\u2010-\u2013][\p{L}\d]*$/u)) {
    const part = text.slice(0, end);
    yield part;
    if (part.endsWith('s')) yield part.slice(0, -1);
  }
}

/** The places of short forms as words, plurals and parts before a hyphen included, in reading order. */
export function usesOf(
  manuscript: Manuscript,
  shorts: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>([...shorts.keys()].map((short) => [short, []]));
  if (shorts.size === 0) return uses;
  for (const [index, { prose }] of manuscript.blocks.entries())
    for (const match of prose.text.matchAll(word))
      for (const reading of readingsOf(match[0])) {
        const known = uses.get(reading);
        if (!known) continue;
        known.push(placeAt(manuscript, index, { start: match.index, end: match.index + reading.length }));
        break;
      }
  return uses;
}

const stems = (full: string): string[] =>
  full
    .toLowerCase()
    .replace(/(?<=\p{L})oe?(?=str)|(?<=tum)ou(?=r)|ae/gu, 'e')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));

/** Whether two full names say the same: the same entity, or mostly the same words. */
export function saySame(one: Defined, other: Defined): boolean {
  if (one.ids.some((id) => other.ids.includes(id))) return true;
  const [a, b] = [stems(one.full), stems(other.full)];
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  const shared = small.filter((stem) => large.some((own) => own.startsWith(stem) || stem.startsWith(own)));
  return shared.length * 2 >= small.length;
}

/** Short forms that need no definition: those that AMA style exempts, gene symbols, and what else a gene is called by. */
export function isStandard(short: string, knowledge: Knowledge, ids: readonly string[] = []): boolean {
  const singular = short.replace(/(?<=\p{Lu})s$/u, '');
  return (
    knowledge.words('text/standard-abbreviation').includes(singular) ||
    knowledge.geneOfSymbol(singular) !== undefined ||
    ids.some((id) => knowledge.gene(id) !== undefined)
  );
}

export function byShort(definitions: readonly Defined[]): ReadonlyMap<string, readonly Defined[]> {
  const groups = new Map<string, Defined[]>();
  for (const one of definitions) {
    const known = groups.get(one.short);
    if (known) known.push(one);
    else groups.set(one.short, [one]);
  }
  return groups;
}
