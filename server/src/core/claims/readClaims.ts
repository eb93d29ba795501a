import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block, Manuscript } from '../manuscript/manuscript.ts';
import { type Table, tablesOf } from '../manuscript/tables.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionsInPlace } from '../mentions/mentionsInPlace.ts';
import type { Settings } from '../settings/settings.ts';
import { movedBy } from '../text/span.ts';
import { assembleClaims } from './assembleClaims.ts';
import type { Claim } from './claim.ts';
import { type CueReader, cueReader } from './cues.ts';
import { stretchesOf } from './stretches.ts';
import { tableClaims } from './tableClaims.ts';

/** All that the claims of a block depend on, but for where it stands. */
interface Basis {
  /** Of the blocks that are read together with it: a citation in any of them may cover the others. */
  readonly stretch: readonly MentionsInPlace['readings'][];
  /** Of a table, where its cells stand: a claim of a row reaches from the first to the last. */
  readonly layout: string;
  readonly kind: string;
  readonly section: string;
}

/** Where a block stands: its offset and its index, and the indexes that its first mention and its stretch's first citation have. */
interface Place {
  readonly at: number;
  readonly block: number;
  readonly mention: number;
  readonly citation: number;
  /** Citations from the first to the last block of its stretch, so that those of a block among them are noticed. */
  readonly citations: number;
}

export interface ClaimsInPlace extends Basis, Place {
  /** As they were first read: the same object as long as the block and all that its claims depend on stay as they are. */
  readonly read: readonly Claim[];
  readonly claims: readonly Claim[];
}

/** What the reading of the next version of a document can start from. */
export interface KeptClaims {
  readonly readCues: CueReader;
  /** By what the mentions of a block were made of. */
  readonly known: ReadonlyMap<MentionsInPlace['readings'], ClaimsInPlace>;
}

export interface ReadClaims {
  readonly claims: readonly Claim[];
  /** The same by block. */
  readonly inPlace: readonly ClaimsInPlace[];
  readonly kept: KeptClaims;
}

/** Compares bases. The blocks of a stretch share its list, which is compared once for all of them. */
function basisComparer(): (one: Basis, other: Basis) => boolean {
  const compared = new Map<Basis['stretch'], { readonly with: Basis['stretch']; readonly same: boolean }>();
  const sameStretch = (one: Basis['stretch'], other: Basis['stretch']): boolean => {
    const last = compared.get(one);
    if (last?.with === other) return last.same;
    const same = one.length === other.length && one.every((readings, i) => readings === other[i]);
    compared.set(one, { with: other, same });
    return same;
  };
  return (one, other) =>
    one.kind === other.kind &&
    one.section === other.section &&
    one.layout === other.layout &&
    sameStretch(one.stretch, other.stretch);
}

/** The claims of a document; those of a paragraph that is no other than before are taken over. */
export function readClaims(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  inPlace: readonly MentionsInPlace[],
  knowledge: Knowledge,
  settings: Settings,
  before?: KeptClaims,
): ReadClaims {
  const readCues = before?.readCues ?? cueReader(knowledge);
  const tables = tablesOf(manuscript.blocks);
  const blocks = basesOf(manuscript, inPlace, tables);
  const sameBasis = basisComparer();
  const taken = blocks.map((block, i) => {
    const old = before?.known.get(inPlace[i]!.readings);
    return old && sameBasis(old, block) && old.citations === block.citations ? moveClaims(old, block) : undefined;
  });
  const fresh = new Map<number, Claim[]>();
  const isAsked = (block: number) => taken[block] === undefined;
  const read = [
    ...assembleClaims(manuscript, mentions, knowledge, settings, isAsked, readCues),
    ...tableClaims(manuscript, mentions, tables, knowledge, settings, isAsked),
  ];
  for (const claim of read) {
    const list = fresh.get(claim.block);
    if (list) list.push(claim);
    else fresh.set(claim.block, [claim]);
  }
  const all = blocks.map((block, i): ClaimsInPlace => {
    const claims = fresh.get(i) ?? [];
    return taken[i] ?? { ...block, read: claims, claims };
  });
  return {
    claims: all.flatMap(({ claims }) => claims),
    inPlace: all,
    kept: { readCues, known: new Map(all.map((block, i) => [inPlace[i]!.readings, block])) },
  };
}

/** What decides the claims of each block, and where it stands. */
function basesOf(
  manuscript: Manuscript,
  inPlace: readonly MentionsInPlace[],
  tables: readonly Table[],
): (Basis & Place)[] {
  const { blocks, citations, sections } = manuscript;
  const numbers = stretchesOf(blocks, tables);
  const stretches = new Map<
    number,
    { first: number; last: number; readonly readings: MentionsInPlace['readings'][] }
  >();
  for (const [index, number] of numbers.entries()) {
    const { readings } = inPlace[index]!;
    const known = stretches.get(number);
    if (known) {
      known.last = index;
      known.readings.push(readings);
    } else stretches.set(number, { first: index, last: index, readings: [readings] });
  }
  const layouts = new Map(tables.map(({ cells }) => [numbers[cells[0]!.block]!, layoutOf(blocks, cells)]));
  /** Index of the first citation in each block or behind it. */
  const firstCitation: number[] = [];
  let next = 0;
  for (let block = 0; block <= blocks.length; block++) {
    while (next < citations.length && citations[next]!.block < block) next++;
    firstCitation.push(next);
  }
  return blocks.map((block, index) => {
    const number = numbers[index]!;
    const { first, last, readings } = stretches.get(number)!;
    const section = sections[block.section];
    const citation = firstCitation[first]!;
    return {
      stretch: readings,
      layout: layouts.get(number) ?? '',
      kind: block.kind,
      section: section ? `${section.role} ${section.title}` : '',
      at: block.span.start,
      block: index,
      mention: inPlace[index]!.first,
      citation,
      citations: firstCitation[last + 1]! - citation,
    };
  });
}

/** Places of a table's cells, counted from where the table begins. */
function layoutOf(blocks: readonly Block[], cells: Table['cells']): string {
  const start = blocks[cells[0]!.block]!.span.start;
  return cells.map(({ block, row, column }) => `${row}.${column}.${blocks[block]!.span.start - start}`).join(' ');
}

/** The same claims after their block has moved. */
function moveClaims(old: ClaimsInPlace, place: Basis & Place): ClaimsInPlace {
  const { block } = place;
  const distance = place.at - old.at;
  const mention = place.mention - old.mention;
  const citation = place.citation - old.citation;
  if (distance === 0 && mention === 0 && citation === 0 && block === old.block) return old;
  const shifted = (indexes: readonly number[], by: number) => indexes.map((index) => index + by);
  const claims = old.claims.map((claim) => ({
    ...claim,
    span: movedBy(claim.span, distance),
    block,
    ...(claim.cells ? { cells: shifted(claim.cells, block - old.block) } : {}),
    subject: shifted(claim.subject, mention),
    object: shifted(claim.object, mention),
    disease: shifted(claim.disease, mention),
    cue: movedBy(claim.cue, distance),
    citations: shifted(claim.citations, citation),
  }));
  return { ...place, read: old.read, claims };
}
