import { inBlock } from '../../claims/inBlock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { oneLetter } from '../../knowledge/residues.ts';
import type { Block, Manuscript } from '../../manuscript/manuscript.ts';
import { definitionsIn } from '../../mentions/abbreviations.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../text/span.ts';
import type { WordRuns } from '../../text/wordRuns.ts';
import { isQuoted } from '../isQuoted.ts';
import { type Place, placeAt, placesFound } from '../proseMatches.ts';
import type { RuleContext } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';

/** "full name (ABC)": the place of the short form, and the full name before it. */
export interface Defined extends Place {
  readonly short: string;
  readonly full: string;
  /** In the source. */
  readonly fullSpan: Span;
  /** The entities that the full name names. */
  readonly ids: readonly string[];
}

/** A title without markup: the words before all others, in one line that no stop ends. */
const isTitle = ({ blocks }: Manuscript, block: Block): boolean =>
  blocks.length > 1 &&
  block === blocks[0] &&
  block.sentences.length === 1 &&
  !/[.:;?!]["”)\]]?\s*$/u.test(block.prose.text);

/** "TNBC | PARP inhibitor | BRN2": key words in a line of their own. */
const keyWords = /^[^.|]{1,80}(?:\|[^.|]{1,80}){2,12}$/u;

/** Blocks above an abstract: title, authors, their addresses. */
const mostAbove = 6;
/** In characters; about a hundred words. */
const shortestAbstract = 600;

/** An abstract without its heading: the first long paragraph below the title, which cites nothing, where the next long one does. */
function isUnheadedAbstract({ blocks, sections, citations }: Manuscript, block: Block): boolean {
  const at = blocks.slice(0, mostAbove).indexOf(block);
  if (at < 0 || (sections[block.section]?.level ?? 0) > 1) return false;
  const isLong = ({ kind, prose: { text } }: Block): boolean => kind === 'paragraph' && text.length >= shortestAbstract;
  const next = blocks.findIndex((one, index) => index > at && isLong(one));
  return (
    isLong(block) &&
    !blocks.slice(0, at).some(isLong) &&
    inBlock(citations, at).length === 0 &&
    inBlock(citations, next).length > 0
  );
}

/**
 * Where running text stands that is read from the beginning: what AMA style asks definitions for. Titles, tables and legends define
 * their own.
 */
export function isBody(manuscript: Manuscript, block: Block): boolean {
  const role = manuscript.sections[block.section]?.role;
  if (role === 'abstract' || role === 'keywords' || role === 'acknowledgements') return false;
  if ((block.kind !== 'paragraph' && block.kind !== 'list-item') || keyWords.test(block.prose.text)) return false;
  return !isTitle(manuscript, block) && !isUnheadedAbstract(manuscript, block);
}

/** Whether the words before a bracket can be what the short form in it stands for; longer stretches only happen to have its letters. */
function isFullName(full: string, short: string): boolean {
  const words = full.split(/[\s-]+/u);
  const longest = Math.min(short.length + 5, short.length * 2);
  // "poly(ADP-ribose) polymerase": a bracket inside a word belongs to it.
  const plain = full.replace(/(?<=[\p{L}\d])\([^()\s]{1,30}\)/gu, '');
  return words.length <= longest && !/[()[\],;%=<>]/u.test(plain) && !words.includes(short);
}

/** The bracket that closes behind a short form, with what stands before it: the s of a plural, the space of a tokenised text. */
const closing = /^s?\s?[)\]]/u;

/** How much that is; undefined where the bracket goes on. */
export const closedBehind = (text: string, end: number): number | undefined =>
  closing.exec(text.slice(end, end + 3))?.[0].length;

/** "DSBs" defines DSB. */
export const singular = (short: string): string => short.replace(/(?<=\p{Lu})s$/u, '');

/** A definition by the prose offsets of its block; `prose` is that of the short form. */
type DefinedInBlock = Pick<Defined, 'prose' | 'short' | 'full' | 'ids'> & { readonly fullAt: Span };

/** The definitions in the prose of a block; `mentions` are those of the block. */
function definedIn(prose: string, mentions: readonly Mention[]): readonly DefinedInBlock[] {
  if (!/[([]/.test(prose)) return [];
  const names = mentions.map((mention) => ({ ...mention.prose, readings: [] }));
  const all = definitionsIn(prose, names);
  const atShort = new Map(all.map((one) => [one.shortAt.start, one]));
  return all.flatMap(({ short, shortAt, fullAt: found }): DefinedInBlock[] => {
    const named = mentions.find((mention) => mention.prose.end === found.end && mention.prose.start >= found.start);
    if (named?.kind === 'variant') return [];
    // "heat shock protein (HSP) inhibitors (HSPi)": the full name begins where that of the short form within it does.
    const inner = atShort.get(found.start);
    const within = inner && prose[inner.shortAt.end] === ')' ? inner : undefined;
    const fullAt = within ? { start: within.fullAt.start, end: found.end } : found;
    const full = within
      ? prose.slice(fullAt.start, within.fullAt.end) + prose.slice(within.shortAt.end + 1, fullAt.end)
      : prose.slice(fullAt.start, fullAt.end);
    // Behind a comma stands a value as often ("reduced the risk (OR, 0.3").
    const closed = named !== undefined || closedBehind(prose, shortAt.end) !== undefined;
    if (!closed || !isFullName(full, short)) return [];
    return [{ prose: shortAt, short: singular(short), full, fullAt, ids: named?.ids ?? [] }];
  });
}

/** The definitions in the blocks that count, in reading order; those of the running text where nothing else is asked for. */
export function definitionsFound(
  context: RuleContext,
  counts: (manuscript: Manuscript, block: Block) => boolean = isBody,
): Defined[] {
  const { manuscript, mentions } = context;
  const found = placesFound(context, 'text/abbreviation definitions', (prose, block) =>
    definedIn(prose, inBlock(mentions, block)),
  );
  return [...found].flatMap(({ fullAt, ...place }) =>
    counts(manuscript, manuscript.blocks[place.block]!) && !isQuoted(context, place)
      ? [{ ...place, fullSpan: placeAt(manuscript, place.block, fullAt).span }]
      : [],
  );
}

const capital = /\p{Lu}/u;
const separator = /[-./\u2010-\u2013]/u;

/** What may be a short form: a word with a capital, a part of one between hyphens or slashes ("TME-mediated"), their singulars. */
interface Form extends Span {
  readonly short: string;
}

/** The forms of a word, those further in front and then the longer ones first. */
function formsOf(text: string, at: number): readonly Form[] {
  const forms: Form[] = [];
  for (let start = 0; start < text.length; start++) {
    if (start > 0 && !separator.test(text[start - 1]!)) continue;
    for (let end = text.length; end > start; end--) {
      if (end < text.length && !separator.test(text[end]!)) continue;
      const part = text.slice(start, end);
      if (!capital.test(part)) continue;
      const span = { start: at + start, end: at + end };
      forms.push({ ...span, short: part });
      if (part.endsWith('s')) forms.push({ ...span, short: part.slice(0, -1) });
    }
  }
  return forms;
}

/** The words of a block that may hold a short form. */
function wordsWithForms(prose: string, { starts, ends, plain }: WordRuns): readonly (readonly Form[])[] {
  const words: (readonly Form[])[] = [];
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run]!;
    let isPlain = plain[run]!;
    for (; starts[run + 1] === ends[run]! + 1 && separator.test(prose[ends[run]!]!); run++) isPlain &&= plain[run + 1]!;
    // Most words hold no capital, and the label of a text reference of bookdown, "(ref:drugs-caption)", is not printed.
    const forms = isPlain || prose.startsWith('(ref:', start - 5) ? [] : formsOf(prose.slice(start, ends[run]), start);
    if (forms.length > 0) words.push(forms);
  }
  return words;
}

/** The places of short forms as words, plurals and parts of compounds ("EGFR-TKIs") included, in reading order. */
export function usesOf(
  context: RuleContext,
  shorts: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>([...shorts.keys()].map((short) => [short, []]));
  if (shorts.size === 0) return uses;
  const { manuscript, ofBlock } = context;
  for (const [index, { prose }] of manuscript.blocks.entries())
    for (const forms of ofBlock('text/abbreviation uses', index, () =>
      wordsWithForms(prose.text, runsOfBlock(context, index)),
    )) {
      let taken = 0;
      for (const { start, end, short } of forms) {
        if (start < taken || !uses.has(short)) continue;
        taken = end;
        uses.get(short)!.push(placeAt(manuscript, index, { start, end }));
      }
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

/** Short forms that need no definition: those that AMA style exempts, amino acids (Thr), gene symbols, and what else a gene is called by. */
export function isStandard(short: string, knowledge: Knowledge, ids: readonly string[] = []): boolean {
  const one = singular(short);
  return (
    knowledge.words('text/standard-abbreviation').includes(one) ||
    (/^\p{Lu}\p{Ll}{2}$/u.test(one) && oneLetter(one) !== undefined) ||
    knowledge.geneOfSymbol(one) !== undefined ||
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
