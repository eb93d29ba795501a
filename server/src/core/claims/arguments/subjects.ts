import { guarded } from '../../text/guarded.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isOfChanges } from '../cues/ofChanges.ts';
import { isAbsent, isWildType } from './absence.ts';
import { type Argument, foremost, isCause, isChange, isFusion } from './arguments.ts';
import { isBystander } from './bystanders.ts';
import { isComparator } from './comparison.ts';
import { isExcepted } from './exception.ts';
import { isRendered } from './populations.ts';
import { withoutBearers, withoutSetting } from './withoutBearers.ts';

/** The bracket around an offset: where it opens, if it does before the offset and has not been closed. */
function bracketBefore(text: string, sentence: Span, offset: number): number | undefined {
  const before = text.slice(sentence.start, offset);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? sentence.start + open : undefined;
}

/** "V600E (a known sensitising mutation)": what stands in brackets directly after a cause is said of it. */
function explained(text: string, sentence: Span, cue: Span, all: readonly Argument[]): readonly Argument[] {
  const open = bracketBefore(text, sentence, cue.start);
  if (open === undefined) return [];
  return all.filter(
    ({ mention }) =>
      mention.prose.end <= open &&
      /^(?:\s(?:mutations?|alterations?|gene))?\s?$/u.test(text.slice(mention.prose.end, open)),
  );
}

/** The changes that a word for their kind is said of: "the resistance mutation T790M", "T790M, a resistance mutation". */
const kindAfter =
  /^\s(?:gatekeeper\s)?\p{L}+(?:,?\s(?:such\sas|including|includ(?:e|es)|like|namely|is|was|are|were))?[\s:(,]{1,3}(?:[a-z-]+\s){0,3}(?:[A-Z][A-Z\d]{1,7}\s)?$/u;
const kindBefore =
  /^(?:\smutations?)?(?:[\s,(-]{0,3}|,\s(?:an?|the|one\sof)\s[^;:,]{0,50}|[^;:]{0,60}\s(?:is|was|are|were|as|represents?|constitutes?|being)\s(?:also\s)?(?:an?|the|one\sof)\s[^;:,]{0,50})$/u;
const listed = /^(?:[\s,/]|and|or|[A-Z][A-Z\d]{1,7}\s)*$/u;
const ofThatKind = (text: string, cue: Span, all: readonly Argument[]): readonly Argument[] => {
  const list: Argument[] = [];
  for (const one of all) {
    const { start } = one.mention.prose;
    const last = list.at(-1)?.mention.prose.end;
    const isNext =
      last === undefined ? kindAfter.test(text.slice(cue.end, start)) : listed.test(text.slice(last, start));
    if (start >= cue.end && isNext) list.push(one);
  }
  if (list.length > 0) return foremost(list);
  return all.filter(
    ({ mention: { prose } }) => prose.end <= cue.start && kindBefore.test(text.slice(prose.end, cue.start)),
  );
};

/** "T315I in BCR::ABL1": where a residue is named too, the fusion is what it arises in. */
export function withoutFusion(subject: readonly Argument[]): readonly Argument[] {
  const hasResidue = subject.some(({ mention }) => mention.variants?.some((v) => v.residue !== undefined));
  return hasResidue ? subject.filter((a) => !isFusion(a)) : subject;
}

/** "X shrank them, but treatment resistance often leads to progression": a resistance that just comes is caused by nothing named before. */
const turning = /(?<![\p{L}\d])(?:but|yet|however|although|though|whereas|while)\s$/iu;
const bare =
  /^(?:(?:the|treatment|therapy|drug|acquired|secondary|eventual|clinical)\s){0,3}resistance(?![\p{L}\d-])/iu;
const comesByItself = (text: string, clause: Span): boolean =>
  turning.test(textBefore(text, clause, 10)) && bare.test(text.slice(clause.start, clause.end));

/** "An exon 15 mutation and wild-type KIT": whoever has the one has the other. */
const besides = /^\s(?:and|but|with)\s(?:wild[\s-]?type|wt)[\s-][^.;:]{0,40}$/iu;

/** "… K-ras mutations, patients with wild-type K-ras benefit": it is told of those without the change. */
function isOfWildType(text: string, args: readonly Argument[], cue: Span): boolean {
  const isBefore = ({ mention }: Argument) => mention.prose.end <= cue.start && !isComparator(text, mention);
  const nearest = args.findLast((a) => isCause(a) && isBefore(a));
  if (nearest === undefined || !isWildType(text, nearest.mention)) return false;
  const { start } = nearest.mention.prose;
  return !args.some((a) => isChange(a) && besides.test(text.slice(a.mention.prose.end, start)));
}

/** "In the absence of crizotinib-resistant ALK mutations": nobody has them. */
const missing =
  /(?<!\p{L})(?:absence\sof|without|lack(?:s|ed|ing)?(?:\sof)?|no)\s(?:(?:an?|any|the|known)\s)*(?:\S{1,30}-)?$/iu;
const ofThose =
  /^\s(?:[A-Z][A-Z\d]{1,7}\s)?(?:mutations?|mutants?|variants?|alterations?|substitutions?)(?![\p{L}\d])/u;
const isMissing = (text: string, sentence: Span, cue: Span): boolean =>
  ofThose.test(textAfter(text, cue, 30)) &&
  missing.test(text.slice(Math.max(sentence.start, cue.start - 60), cue.start));

/** "There are other mechanisms that reduce its efficacy": what does it is not named, unless it follows. */
export const unnamed = guarded(
  /\s(?:that|which)\s/i,
  /(?<!\p{L})(?:other|further|additional|many|several|various|different|some|number\sof)\s(?:\p{L}+\s){0,2}(?:mechanisms?|factors?|causes?|changes|events|pathways)\s(?:that|which)\s(?:\p{L}+\s){0,2}$/iu,
);

const acting = ['gene', 'family', 'mirna'];

const listing = /^\)?(?:,\s(?:and\s|or\s|as\swell\sas\s)?|\s(?:and|or)\s)$/u;

const owning = /^\s(?:in|of|within)\s(?:the\s)?$/u;

/**
 * "KRAS mutations, MET amplification and hypoxia": what is listed with a change and is none; the EGFR of "EGFR T790M" and of "T790M in
 * EGFR" is the change's.
 */
function isListable(prose: string, { mention }: Argument, all: readonly Argument[]): boolean {
  const { kind, text } = mention;
  const isOfFormer = all.some(
    (one) => isChange(one) && owning.test(prose.slice(one.mention.prose.end, mention.prose.start)),
  );
  const isOfNext = all.some(
    ({ mention: next }) =>
      next.prose.start >= mention.prose.end && /^[\s(-]{0,2}$/u.test(prose.slice(mention.prose.end, next.prose.start)),
  );
  return (
    (acting.includes(kind) && !isOfNext && !isOfFormer && prose[mention.prose.end] !== '-') ||
    (kind === 'mechanism' && !/mutation/iu.test(text))
  );
}

/** "EMT, ATM and SLFN11 govern": what is listed with a cause is a cause like it. */
function withListed(text: string, chosen: readonly Argument[], all: readonly Argument[]): readonly Argument[] {
  const hasChange = chosen.some(({ mention }) => mention.kind === 'variant' || mention.kind === 'fusion');
  const lists: Argument[][] = [];
  for (const one of all) {
    if (hasChange && !chosen.includes(one) && !isListable(text, one, all)) continue;
    const last = lists.at(-1)?.at(-1);
    const between = last ? text.slice(last.mention.prose.end, one.mention.prose.start) : '';
    // "X binds A, and B is resistant": a list of two has no comma.
    const isClause = hasChange && lists.at(-1)?.length === 1 && /,\s(?:and|or)\s/u.test(between);
    const goesOn = last && !last.outcome && !one.outcome && !isClause;
    if (goesOn && listing.test(between)) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists.filter((list) => list.some((one) => chosen.includes(one))).flat();
}

/** "During cell cycle arrest, ERCC1 contributes to resistance": when a gene acts is not what acts. */
const opening = /^(?:Within|During|Upon|Under|After|Following|In)\s[^,;]{0,60}$/u;
function withoutOpening(text: string, sentence: Span, all: readonly Argument[]): readonly Argument[] {
  const isOpening = ({ mention: { kind, prose } }: Argument) =>
    kind === 'mechanism' &&
    prose.start - sentence.start < 80 &&
    opening.test(text.slice(sentence.start, prose.start)) &&
    /^[^,;]{0,24},\s/u.test(textAfter(text, prose, 26));
  const rest = all.filter((a) => !isOpening(a));
  return rest.some(({ mention }) => acting.includes(mention.kind)) ? rest : all;
}

const causing =
  /^\)?(?:\s[\p{L}-]+){0,3}?\s(?:confer|caus|driv|drove|mediat|contribut|promot|lead|led|induc|result|enabl|render|protect|increas|enhanc|associat|correlat|link|predict)\p{L}*\s[^;:]*$/iu;
const byWay =
  /(?<!\p{L})(?:via|through|by(?:\smeans\sof|\s\p{L}+ing)?)\s(?:either\s|an?\s|the\s|its\s)?(?:[\p{L}\d-]+[\s/]){0,4}$/iu;

/** "ABCB1 confers resistance through efflux", "by inducing autophagy": the way is not the cause, where a gene is named that takes it. */
function withoutWay(text: string, cue: Span, all: readonly Argument[]): readonly Argument[] {
  const isCausing = ({ mention: { kind, prose } }: Argument) =>
    acting.includes(kind) && prose.end <= cue.start && causing.test(text.slice(prose.end, cue.start));
  const isWay = ({ mention: { kind, prose } }: Argument) =>
    kind !== 'variant' && kind !== 'fusion' && prose.start >= cue.end && byWay.test(text.slice(cue.end, prose.start));
  return all.some(isWay) && all.some(isCausing) ? all.filter((a) => !isWay(a)) : all;
}

/**
 * What has the effect that a cue states: the causes of the cue's own clause, with those that "but not in" takes out of it, else
 * those of the sentence. A gene that is wild-type or only named in passing, a change that is absent, and what stands after "than" are
 * none.
 */
export function subjectsOf(
  text: string,
  { sentence, clause }: { readonly sentence: Span; readonly clause: Span },
  args: readonly Argument[],
  cue: Span,
  object: readonly Argument[],
): readonly Argument[] {
  const isUnnamed = unnamed.test(text.slice(Math.max(sentence.start, cue.start - 50), cue.start));
  const all = args.filter(
    (a) =>
      isCause(a) &&
      !object.includes(a) &&
      !overlaps(a.mention.prose, cue) &&
      !isWildType(text, a.mention) &&
      !isBystander(text, a) &&
      !(isUnnamed && a.mention.prose.end <= cue.start),
  );
  const bracket = explained(text, sentence, cue, all);
  if (bracket.length > 0) return foremost(bracket);
  if (isMissing(text, sentence, cue)) return [];
  if (isOfChanges(text, cue)) return foremost(ofThatKind(text, cue, all));
  const absent = all.filter((a) => isAbsent(text, a.mention));
  /** "Unless ABL1 T315I is present": the gene is that of the change. */
  const isOfAbsent = ({ mention: { prose } }: Argument) =>
    absent.some(({ mention }) => mention.prose.start === prose.end + 1);
  const named = all.filter((a) => !isComparator(text, a.mention) && !absent.includes(a) && !isOfAbsent(a));
  const unrendered = named.filter((a) => !isRendered(text, a));
  const said = withoutWay(
    text,
    cue,
    withoutOpening(text, sentence, withoutBearers(text, cue, unrendered.length > 0 ? unrendered : named)),
  );
  const isWild = ({ mention }: Argument) =>
    overlaps(mention.prose, clause) && (isWildType(text, mention) || isAbsent(text, mention));
  const here = foremost(said.filter((a) => overlaps(a.mention.prose, clause) || isExcepted(text, a.mention.prose)));
  // "A, but not B, confers": what B is excepted from stands before it.
  const own = here.every((a) => isExcepted(text, a.mention.prose)) && here.length > 0 ? foremost(said) : here;
  if (isOfWildType(text, args, cue)) return [];
  const isAlone = own.length > 0 || args.some(isWild) || comesByItself(text, clause);
  return withListed(text, withoutFusion(withoutSetting(text, isAlone ? own : foremost(said))), said);
}
