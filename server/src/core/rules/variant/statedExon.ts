import type { Mention } from '../../mentions/mention.ts';
import { listJoint } from '../../text/listJoint.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';

/** The exon that a text states for a change. */
export interface StatedExon {
  readonly number: number;
  /** Place of "exon 20" in the prose. */
  readonly prose: Span;
  /** The prose between exon and change: a gene there must be that of the change. */
  readonly between: Span;
  /** Whether other changes in the same list are stated for this exon, too. */
  readonly isShared: boolean;
}

const kind =
  '(?:missense|point|single|nucleotide|amino|acid|activating|sensiti[sz]ing|resistan(?:ce|t)|gatekeeper|hotspot|acquired|secondary|somatic|driver|oncogenic|rare|uncommon|common|major|kinase|domain)';
const change = `(?:${kind}[\\s-]){0,3}(?:mutations?|mutants?|substitutions?|variants?|alterations?|changes?)`;
const exon = '(?<![\\p{L}\\d-])[Ee]xon[\\s-]?([1-9]\\d?)';
const ofGene = '(?:\\s(?:of|in)\\s(?:the\\s)?[\\p{L}\\d-]{2,12}(?:\\sgene)?)?';
const gene = '(?:[A-Z][A-Z\\d-]{1,7}|c-[A-Z]{3})';
const suchAs = '(?:such\\sas|including|namely|like|e\\.g\\.,?|i\\.e\\.,?)';
const prefix = '(?:p\\.\\(?)?';

/** "exon 20 T790M", "exon 20 EGFR T790M", "exon 20 point mutation T790M"; not "In exon 19 T790M was commoner". */
const exonBefore = new RegExp(`(?<!(?:^|[.;,]\\s)In\\s)${exon}(?:\\s${change})?\\s(?:${gene}[\\s-])?${prefix}$`, 'u');
/** "exon 20 (T790M", "exon 20 mutations such as T790M": the rest of the list is in that exon, too. */
const opening = new RegExp(
  `${exon}${ofGene}(?:\\s${change})?(?:\\s?\\((?:${suchAs}\\s)?|\\s${suchAs}\\s)${prefix}$`,
  'u',
);
const wordsAfter =
  '(?:after|although|and|are|as|at|because|but|by|can|co-?occur|could|during|for|from|had|has|have|if|in|is|may|might|mostly|not|of|often|on|or|rarely|should|so|than|that|then|to|upon|usually|was|were|when|where|whereas|which|while|who|will|with|without|would)';
const verbAfter =
  '(?:abolish|account|affect|appear|arise|arose|became|become|belong|block|cause|confer|cooccur|decrease|develop|differ|disrupt|emerge|encode|fail|impair|increase|lead|led|lie|lower|made|make|mediate|need|occur|predict|prevent|raise|reduce|remain|render|replace|respond|restore|result|seem|show|stabili[sz]e|weaken)(?:s|es|ed)?';
/**
 * What may follow the number: the end of the phrase. A noun would make it the exon of another change, shared by all tumours of
 * a group: "T790M in exon 19 adenocarcinomas", "T790M on the exon 19 background".
 */
const alone = `(?=$|[.;)\\]!?](?!\\d|\\s?exon)|,(?!\\s?(?:exons?\\s?)?\\d)|\\s?\\[|\\s\\((?:Tab|Fig|see\\s)|\\s${verbAfter}(?![\\p{L}-])|(?!\\s(?:and|or|to)\\s(?:exons?\\s?)?\\d)\\s${wordsAfter}(?![\\p{L}-]))`;
/** "T790M in exon 20", "T790M mutation of EGFR exon 20", "T790M (exon 20", "T790M, located in exon 20". */
const exonAfter = new RegExp(
  `^\\)?(?:(?:[\\s-]${change})?,?(?:\\s(?:which|that|is|was|are|were|lies|lying|located|found|detected|identified|occurring)){0,3}\\s(?:in|within|on|of)\\s(?:the\\s)?(?:${gene}\\s)?|(?:[\\s-]${change})?\\s\\((?:${gene}\\s)?)([Ee]xon[\\s-]?([1-9]\\d?))${alone}`,
  'u',
);
/** "the T790M exon 20 mutation". */
const inside = new RegExp(`^\\s([Ee]xon[\\s-]?([1-9]\\d?))\\s(?!mutants?\\b)${change}(?!\\p{L})`, 'u');

/** In characters: how far a statement may reach. */
const reach = 90;

function read(text: string, { start, end }: Span, pattern: RegExp): StatedExon | undefined {
  const from = Math.max(0, start - reach);
  const match = pattern.exec(text.slice(from, start));
  if (!match) return undefined;
  const at = from + match.index;
  const words = /^exon[\s-]?\d{1,2}/iu.exec(match[0])![0];
  const prose = { start: at, end: at + words.length };
  return { number: Number(match[1]), prose, between: { start: at, end }, isShared: false };
}

function readAfter(text: string, { start, end }: Span): StatedExon | undefined {
  const after = textAfter(text, { end }, reach);
  // "(G719X, L861Q) in exon 18" is about a list, whose members are not told apart.
  if (after.startsWith(')') && !/\((?:p\.\(?)?$/u.test(textBefore(text, { start }, 4))) return undefined;
  const match = exonAfter.exec(after) ?? inside.exec(after);
  if (!match) return undefined;
  const at = end + match[0].lastIndexOf(match[1]!);
  const prose = { start: at, end: at + match[1]!.length };
  return { number: Number(match[2]), prose, between: { start: end, end: at }, isShared: false };
}

const listed = /^(?:,\s|\s?\/\s?)$/u;
const listedInBrackets = new RegExp(`^(?:${listJoint()}|\\s?/\\s?)$`, 'u');

/** "(T790M negative)", "(T670I acquired on imatinib)": statements on changes other than those of the exon. */
const closesBrackets = /^\)?(?:$|\s?[)\];]|,(?!\s(?:acquired|secondary|negative|positive)))/iu;
const endsExamples = /^(?![-\u2010-\u2013]|\s(?:acquired|secondary|negative|positive|in\s\d))/iu;

/** Index of the last mention in the list that begins at `first`, whose members are separated by matches of `seam`. */
function endOfList(text: string, mentions: readonly Mention[], first: number, seam: RegExp): number {
  let last = first;
  while (
    mentions[last + 1]?.kind === 'variant' &&
    seam.test(text.slice(mentions[last]!.prose.end, mentions[last + 1]!.prose.start))
  )
    last++;
  return last;
}

/** Reads an exon that a list begins with, which applies to all members: "exon 20 mutations (T790M, C797S)". */
function readList(text: string, mentions: readonly Mention[], index: number): StatedExon | undefined {
  for (let first = index; first >= 0 && mentions[first]?.kind === 'variant'; first--) {
    const stated = read(text, mentions[first]!.prose, opening);
    if (!stated) continue;
    const isBracketed = text.slice(stated.prose.end, mentions[first]!.prose.start).includes('(');
    if (isBracketed && /mutants?\s?\(/iu.test(text.slice(stated.prose.end, mentions[first]!.prose.start)))
      return undefined;
    const last = endOfList(text, mentions, first, isBracketed ? listedInBrackets : listed);
    const afterList = text.slice(mentions[last]!.prose.end, mentions[last]!.prose.end + 16);
    if (!(isBracketed ? closesBrackets : endsExamples).test(afterList)) return undefined;
    return index <= last ? { ...stated, isShared: last > first } : undefined;
  }
  return undefined;
}

/** The exon that a text states for the change at `index` of the mentions of a block; undefined if it states none explicitly. */
export function statedExon(text: string, mentions: readonly Mention[], index: number): StatedExon | undefined {
  const own = mentions[index]!.prose;
  return readAfter(text, own) ?? read(text, own, exonBefore) ?? readList(text, mentions, index);
}
