// Finds the gene of a change by the words between them: "EGFR T790M", "T790M mutation in the EGFR".

import { anyOf } from '../../../text/anyOf.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { GeneBy } from '../../mention.ts';
import type { Reading } from '../../reading.ts';
import { type Attachment, attachmentTo, type PlacedChange, residueFit } from './attachment.ts';
import { geneOfStarAllele } from './foreignOwner.ts';
import { listAround } from './listAround.ts';
import { isNamedAsContext } from './namedAsContext.ts';

/** After the short form of a gene in brackets: "the receptor (EGFR) T790M"; a semicolon may keep the change inside them. */
const bracketed = /^\)\s$/u;
/** EGFR T790M, EGFR-T790M, EGFR (T790M), EGFR: p.T790M, EGFR*T790M. */
const sideBySide = /^(?:\s?[-–:/*]\s?|\s|\s?[([]\s?)?$/u;
/** Words that may come between a gene and its change. */
const joining = anyOf(
  'gene|protein|receptor|kinase|kinase domain|tyrosine kinase domain',
  'activating|resistance|gatekeeper|secondary|acquired|point|missense|somatic|germline|driver|hotspot|oncogenic',
  'mutations?|mutants?|mutated|variants?|substitutions?|alterations?|polymorphisms?|SNPs?|deletions?|insertions?',
  'exon \\d{1,2}|codon \\d{1,4}',
  '(?:most|more|less|very)\\s(?:often|commonly|frequently)|mostly|usually|mainly|typically|commonly|predominantly|chiefly|primarily',
  'especially|particularly|notably',
  'the|such as|e\\.g\\.,?|including|namely|with|carrying|bearing|containing|harbou?ring|of|in',
);
/** EGFR gene mutation T790M, EGFR exon 20 (T790M): at most four such words. */
const geneFirst = new RegExp(`^[\\s-]?(?:${joining}(?:[\\s,(]{1,2}|\\s?[—–:]\\s?)){1,4}[[(]?$`, 'iu');
/** T790M mutation in the EGFR, T790M-mutant EGFR, T790M (EGFR), T790M of EGFR. */
const variantFirst =
  /^(?:[;,]\s?\(?p\.[^\s;,)]{3,24}\)?)?[)\]]?(?:[\s-](?:mutations?|mutants?|mutated|variants?|substitutions?|alterations?|polymorphisms?|deletions?|insertions?|changes?))?(?:\s(?:in|of|within|at|from))?(?:\s(?:the|human|exon \d{1,2} of|exon \d{1,2} of the))?[\s-]?\(?$/iu;
/** Between two changes of one list, perhaps with shares, or between a change and its effect: "c.35G>A (p.G12D), c.38G>A". */
const listed =
  /^(?:(?:\s\(novel\)|\s\((?:n\s?=\s?)?\d{1,3}(?:\.\d{1,2})?\s?%?)?\)?(?:\s?(?:,|\/|\+|\||;|&|–|and|or|,\s?and|,\s?or|as well as)\s?|[\s-](?:mutations?|variants?)?,?\s?(?:and|or|,)\s(?:the\s)?)|\s?[[(])$/iu;

/** The same with how often or where it is seen: "Y537S, D538G and, more rarely, Y537N", ", and in one patient L536R". */
const listedWithWords =
  /^(?:[,;]\s(?:(?:and|or|but),?\s)?|\s(?:and|or|but),?\s)(?:(?:more|less)\s)?(?:rarely|commonly|often|frequently|seldom|recently|occasionally|sometimes|perhaps|possibly|probably|also|even|in\s(?:an?|one|two|some|few|rare)\s[a-z]{2,12}(?:\s[a-z]{2,12})?),?\s$/i;

/** The owner that the words give; undefined if they point at a name that stands for no gene of the base. */
export interface WordedOwner {
  readonly owner: Attachment | undefined;
}

/** Returns the gene inside the notation: "mutation in KIT exon 13". */
export function insideOwner(place: PlacedChange): WordedOwner | undefined {
  const { match, genes } = place;
  const inside = genes.find((gene) => gene.start > match.start && gene.end < match.end);
  return inside && { owner: attachmentTo(place, inside, 'written') };
}

const starAllele = /^\p{Lu}{2}[\p{Lu}\d]*\*\d/u;

/** Returns the gene before the star of an allele: CYP2D6*4. No other gene can own it. */
export function alleleOwner(place: PlacedChange): WordedOwner | undefined {
  const { text, match, genes } = place;
  if (!starAllele.test(text.slice(match.start, match.end))) return undefined;
  const starred = genes.find((gene) => gene.start === match.start && text[gene.end] === '*');
  return { owner: starred && attachmentTo(place, starred, 'written') };
}

/**
 * The owner among a gene and those in a list with it, by whose protein has the residue. If none has it, the gene itself, whose
 * residue then is wrong, unless it is one of a list after the change or names only where the change was found.
 */
function meantOwner(place: PlacedChange, gene: Reading, geneBy: GeneBy): Attachment | undefined {
  const { text, neighbours, change, right, knowledge } = place;
  const owner = attachmentTo(place, gene, geneBy);
  if (!owner || residueFit(knowledge, owner.gene, change) !== 'mismatch') return owner;
  const others = listAround(text, neighbours, neighbours.indexOf(gene)).filter((one) => one !== gene);
  const fitting = others
    .flatMap((other) => attachmentTo(place, other, 'adjacent') ?? [])
    .find((other) => residueFit(knowledge, other.gene, change) === 'fits');
  const isInDoubt = (gene === right && others.length > 0) || isNamedAsContext(text, gene);
  return fitting ?? (isInDoubt ? undefined : owner);
}

/** Returns the gene that is written as one name with the change. */
export function writtenOwner(place: PlacedChange): WordedOwner | undefined {
  const { text, match, change, left, right, knowledge } = place;
  const before = left && text.slice(left.end, match.start);
  if (left && sideBySide.test(before!)) {
    const owner = meantOwner(place, left, 'written');
    if (owner) return { owner };
  }
  const starred = geneOfStarAllele(text, match, knowledge);
  if (starred !== undefined) return { owner: { gene: starred, geneBy: 'written' } };
  const afterFits = right && /^[\s-]$/u.test(text.slice(match.end, right.start));
  if (right && afterFits && !/^\s(?:and|or)$/.test(textAfter(text, right, 4))) {
    const owner = attachmentTo(place, right, 'written');
    if (owner && residueFit(knowledge, owner.gene, change) !== 'mismatch') return { owner };
  }
  const isShortForm = left?.kind === 'gene' && text[left.start - 1] === '(';
  return left && isShortForm && (bracketed.test(before!) || before === '; ')
    ? { owner: attachmentTo(place, left, 'adjacent') }
    : undefined;
}

/** The gene of the previous change in a list. */
export interface ListOwner {
  readonly owner: Attachment;
  readonly isSure: boolean;
  /** Whether the gene was only near the previous change, and nothing is known about the residue. */
  readonly isWeak: boolean;
}

/** Whether the change is in one list with the previous one. */
export function continuesList({ text, match, previous }: PlacedChange): boolean {
  if (previous === undefined) return false;
  const between = text.slice(previous.end, match.start);
  return listed.test(between) || listedWithWords.test(between);
}

/** Returns the gene of the previous change, if the two are in one list. */
export function listOwner(place: PlacedChange): ListOwner | undefined {
  const { change, previous, knowledge } = place;
  if (!previous?.attachment || !continuesList(place)) return undefined;
  const { gene, geneBy } = previous.attachment;
  const owner = { gene, geneBy: listGeneBy(geneBy) };
  const fit = residueFit(knowledge, gene, change);
  // A gene that was only near the previous change does not own a change whose residue another gene has.
  const isWeak = owner.geneBy === 'same-clause' && change.residue !== undefined && fit === 'unknown';
  return { owner, isWeak, isSure: fit !== 'mismatch' && !isWeak };
}

/** Returns the gene of the previous change in a list, if its protein may have the residue. */
export function sureListOwner(place: PlacedChange): WordedOwner | undefined {
  const list = listOwner(place);
  return list?.isSure ? list : undefined;
}

/** "The analogous substitution in ALK, G1202R", "Whereas in ALK, G1202R": the words before the gene of a change in apposition. */
const inApposition =
  /(?:(?<![a-z])(?:an?|one|the|this|another|its)\s(?:[a-z-]+\s){0,3}(?:change|mutation|substitution|variant)\s(?:in|of)\s(?:the\s)?|(?:^|[.;:,]\s)(?:(?:and|but|while|whereas)\s)?in\s)$/i;
/** In UTF-16 units: as far as these words reach. */
const appositionReach = 60;

/** Returns the gene that a few known words join to the change. */
export function joinedOwner(place: PlacedChange): WordedOwner | undefined {
  const { text, match, left, right } = place;
  if (
    left &&
    text.slice(left.end, match.start) === ', ' &&
    inApposition.test(textBefore(text, left, appositionReach))
  ) {
    const owner = meantOwner(place, left, 'adjacent');
    if (owner) return { owner };
  }
  if (left && geneFirst.test(text.slice(left.end, match.start))) {
    const owner = meantOwner(place, left, 'adjacent');
    if (owner || !isNamedAsContext(text, left)) return { owner };
  }
  const owner =
    right && variantFirst.test(text.slice(match.end, right.start)) ? meantOwner(place, right, 'adjacent') : undefined;
  return owner && { owner };
}

/** The gene of a later list item is less closely joined to it than that of the first. */
const listGeneBy = (geneBy: GeneBy): GeneBy => (geneBy === 'written' ? 'adjacent' : geneBy);
