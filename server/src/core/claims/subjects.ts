import { guarded } from '../text/guarded.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Argument, foremost, isCause } from './arguments.ts';
import { isOfChanges } from './attributive.ts';
import { ofEfficacy } from './boundObjects.ts';
import { isAbsent, isComparator, isWildType } from './comparison.ts';
import { isExcepted } from './exception.ts';

/** The bracket around an offset: where it opens, if it does before the offset and has not been closed. */
function bracketBefore(text: string, sentence: Span, offset: number): number | undefined {
  const before = text.slice(sentence.start, offset);
  const open = before.lastIndexOf('(');
  return open > before.lastIndexOf(')') ? sentence.start + open : undefined;
}

/** "V600E (a known sensitising mutation)": what stands in brackets directly behind a cause is said of it. */
function explained(text: string, sentence: Span, cue: Span, all: readonly Argument[]): readonly Argument[] {
  const open = bracketBefore(text, sentence, cue.start);
  if (open === undefined) return [];
  return all.filter(
    ({ mention }) =>
      mention.prose.end <= open &&
      /^(?:\s(?:mutations?|alterations?|gene))?\s?$/u.test(text.slice(mention.prose.end, open)),
  );
}

/** "EGFR-mutant lung cancer", "V600E melanomas", "KRAS-mutant patients": whom something is said of, by the change that they have. */
export const population = guarded(
  /cancer|tumou?r|carcinoma|melanoma|leuk|lymphoma|glioma|glioblastoma|NSCLC|CRC|AML|CML|ALL|GIST|patients|disease|malignan/i,
  /^\)?(?:[\s-](?:mutant|mutated|mutations?|positive|rearranged|driven|amplified|fusion|altered|addicted))?[\s-](?:(?:advanced|metastatic|early|primary|human|lung|breast|colorectal|colon|gastric|solid|cutaneous|[-\w]+-stage)\s){0,3}(?:cancers?|tumou?rs?|carcinomas?|adenocarcinomas?|melanomas?|leuk[a]?emias?|lymphomas?|gliomas?|glioblastomas?|NSCLCs?|CRCs?|AML|CML|ALL|GISTs?|patients|disease|malignanc(?:y|ies))(?![\p{L}\d])/iu,
);
const within =
  /(?<![\p{L}\d])(?:in|of|for|among|from|treating|with)\s(?:[\p{L}-]+\s){0,5}(?:[A-Z][A-Z\d]{1,7}\s?)?\(?$/iu;

/** The changes that a word for their kind is said of: "the resistance mutation T790M", "T790M, a resistance mutation". */
const kindBehind =
  /^\s(?:gatekeeper\s)?\p{L}+(?:,?\s(?:such\sas|including|includ(?:e|es)|like|namely|is|was|are|were))?[\s:(,]{1,3}(?:[a-z-]+\s){0,3}(?:[A-Z][A-Z\d]{1,7}\s)?$/u;
const kindAhead =
  /^(?:\smutations?)?(?:[\s,(-]{0,3}|,\s(?:an?|the|one\sof)\s[^;:,]{0,50}|[^;:]{0,60}\s(?:is|was|are|were|as|represents?|constitutes?|being)\s(?:also\s)?(?:an?|the|one\sof)\s[^;:,]{0,50})$/u;
const listed = /^(?:[\s,/]|and|or|[A-Z][A-Z\d]{1,7}\s)*$/u;
const ofThatKind = (text: string, cue: Span, all: readonly Argument[]): readonly Argument[] => {
  const list: Argument[] = [];
  for (const one of all) {
    const { start } = one.mention.prose;
    const last = list.at(-1)?.mention.prose.end;
    const isNext =
      last === undefined ? kindBehind.test(text.slice(cue.end, start)) : listed.test(text.slice(last, start));
    if (start >= cue.end && isNext) list.push(one);
  }
  if (list.length > 0) return foremost(list);
  return all.filter(
    ({ mention: { prose } }) => prose.end <= cue.start && kindAhead.test(text.slice(prose.end, cue.start)),
  );
};

/** Whom a resistance arises in, told apart from what it arises by: "resistance to X in Y-mutant melanoma is driven by Z". */
const isPopulation = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  population.test(text.slice(prose.end, prose.end + 60)) &&
  (prose.start < cue.start || within.test(text.slice(Math.max(0, prose.start - 50), prose.start)));

/** "V600E melanomas develop resistance": what they had before is not what makes them resistant. */
const acquiring =
  /(?<![\p{L}\d])(?:develop(?:s|ed|ing)?|acquir(?:e|es|ing)|becom(?:e|es|ing)|became|gain(?:s|ed)?|evolv(?:e|es|ed|ing)|grew|grows?|growing|escap(?:e|es|ed|ing))(?![\p{L}\d])[^.;:]{0,40}$/iu;
/** "V600E melanomas with acquired resistance", "the development of resistance in them". */
const acquired =
  /(?<![\p{L}\d])(?:acquired|secondary|(?:develop|emerg|evol|appear)\p{L}+\sof)\s(?:(?:and|or)\s(?:intrinsic|innate|primary)\s)?(?:[\p{L}\d/-]+\s){0,3}$/iu;
const haver =
  /(?<![\p{L}\d])(?:patients?|tumou?rs?|cells?|cell\slines?|cancers?|cases?|those|melanomas?|carcinomas?|individuals?|xenografts?|models?|leuk[a]?emias?|disease)\s(?:with|harbou?ring|carrying|bearing|expressing|having)\s(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,2}(?:[A-Z][A-Z\d]{1,7}\s)?$/iu;
const hadBy =
  /^(?:[\s-](?:mutant|mutated|mutations?|positive|rearranged|driven|amplified|fusion))?[\s-](?:cells?|cell\slines?|clones?|xenografts?|models?)(?![\p{L}\d])/iu;

export const isHad = (text: string, cue: Span, argument: Argument): boolean => {
  const { prose } = argument.mention;
  return (
    isPopulation(text, cue, argument) ||
    hadBy.test(text.slice(prose.end, prose.end + 40)) ||
    haver.test(text.slice(Math.max(0, prose.start - 70), prose.start))
  );
};

/**
 * The causes of a resistance without the populations that it arises in; these alone cause none that is told behind the word. A
 * treatment that is "not effective in X-mutant tumours" is told of the change that they have.
 */
export function causesOfResistance(text: string, cue: Span, subject: readonly Argument[]): readonly Argument[] {
  if (ofEfficacy.test(text.slice(cue.start, cue.end))) return subject;
  const causes = subject.filter((a) => !isPopulation(text, cue, a));
  const left = causes.length > 0 ? causes : subject.filter((a) => a.mention.prose.start < cue.start);
  const before = text.slice(Math.max(0, cue.start - 60), cue.start);
  const isAcquired = acquiring.test(before) || acquired.test(before);
  return isAcquired ? left.filter((a) => !isHad(text, cue, a)) : left;
}

/** "Makes X-mutant cells resistant", "sensitises X-positive tumours": what the cells have, which something else acts on. */
const rendered =
  /(?<![\p{L}\d])(?:renders?|rendered|rendering|makes?|made|making|leaves?|left|protect(?:s|ed|ing)?|shield(?:s|ed|ing)?|(?:re-?|hyper)?sensiti[sz](?:e[sd]?|ing))\s(?:the\s)?(?:[\p{L}-]+\s){0,2}(?:[A-Z][A-Z\d]{1,7}[\s-])?$/iu;
const isRendered = (text: string, { mention: { prose } }: Argument): boolean =>
  (hadBy.test(text.slice(prose.end, prose.end + 40)) || population.test(text.slice(prose.end, prose.end + 60))) &&
  rendered.test(text.slice(Math.max(0, prose.start - 60), prose.start));

const setting = /(?<![\p{L}\d])(?:in|within|among)\s(?:[\p{L}\d-]+\s){0,4}$/iu;

/** "NRAS Q61K in V600E cells": the change of the cells is the setting where another is told. */
function withoutSetting(text: string, subject: readonly Argument[]): readonly Argument[] {
  const isSetting = ({ mention: { prose } }: Argument) =>
    setting.test(text.slice(Math.max(0, prose.start - 60), prose.start));
  const causes = subject.filter((a) => !isSetting(a));
  return causes.length > 0 ? causes : subject;
}

/** "T315I in BCR::ABL1": where a residue is named too, the fusion is what it arises in. */
export function withoutFusion(subject: readonly Argument[]): readonly Argument[] {
  const hasResidue = subject.some(({ mention }) => mention.variants?.some((v) => v.residue !== undefined));
  const isFusion = ({ mention }: Argument) =>
    mention.kind === 'fusion' || mention.variants?.every((v) => v.form === 'fusion');
  return hasResidue ? subject.filter((a) => !isFusion(a)) : subject;
}

/** "An inhibitor of BTK", "antibodies (mAbs) against EGFR": the gene says what a drug is, and causes nothing. */
const ofDrug =
  /(?<![\p{L}\d])(?:(?:inhibitors?|blockers?|antagonists?|agonists?|degraders?)\sof|(?:antibod(?:y|ies)|inhibitors?|agents?|drugs?|molecules?|treatments?|therap(?:y|ies))(?:\s\([^()]{1,12}\))?\s(?:against|targeting|directed\s(?:against|at|to)|specific\s(?:for|to))|of\stargeting)\s(?:the\s|human\s|both\s)*(?:[\p{L}\d/-]+\s(?:and|or)\s)?$/iu;
const isDrugsTarget = (text: string, { mention: { kind, prose } }: Argument): boolean =>
  (kind === 'gene' || kind === 'family' || kind === 'pathway') &&
  ofDrug.test(text.slice(Math.max(0, prose.start - 90), prose.start));

/** "X shrank them, but treatment resistance often leads to progression": a resistance that just comes is caused by nothing named before. */
const turning = /(?<![\p{L}\d])(?:but|yet|however|although|though|whereas|while)\s$/iu;
const bare =
  /^(?:(?:the|treatment|therapy|drug|acquired|secondary|eventual|clinical)\s){0,3}resistance(?![\p{L}\d-])/iu;
const comesByItself = (text: string, clause: Span): boolean =>
  turning.test(text.slice(Math.max(0, clause.start - 10), clause.start)) &&
  bare.test(text.slice(clause.start, clause.end));

/** "… K-ras mutations, patients with wild-type K-ras benefit": it is told of those without the change. */
function isOfWildType(text: string, args: readonly Argument[], cue: Span): boolean {
  const isBefore = ({ mention }: Argument) => mention.prose.end <= cue.start && !isComparator(text, mention);
  const nearest = args.findLast((a) => isCause(a) && isBefore(a));
  return nearest !== undefined && isWildType(text, nearest.mention);
}

const listing = /^\)?(?:,\s(?:and\s|or\s|as\swell\sas\s)?|\s(?:and|or)\s)$/u;

/** "EMT, ATM and SLFN11 govern": a gene that is listed with a mechanism is a cause like it. */
function withListed(text: string, chosen: readonly Argument[], all: readonly Argument[]): readonly Argument[] {
  if (chosen.some(({ mention }) => mention.kind === 'variant' || mention.kind === 'fusion')) return chosen;
  const lists: Argument[][] = [];
  for (const one of all) {
    const last = lists.at(-1)?.at(-1);
    const goesOn = last && !last.outcome && !one.outcome;
    if (goesOn && listing.test(text.slice(last.mention.prose.end, one.mention.prose.start))) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  return lists.filter((list) => list.some((one) => chosen.includes(one))).flat();
}

/**
 * What has the effect that a cue states: the causes of the cue's own clause, with those that "but not in" takes out of it, else
 * those of the sentence. A gene that is wild-type or that a drug is named by, a change that is absent, and what stands behind "than"
 * are none.
 */
export function subjectsOf(
  text: string,
  { sentence, clause }: { readonly sentence: Span; readonly clause: Span },
  args: readonly Argument[],
  cue: Span,
  object: readonly Argument[],
): readonly Argument[] {
  const all = args.filter(
    (a) =>
      isCause(a) &&
      !object.includes(a) &&
      !overlaps(a.mention.prose, cue) &&
      !isWildType(text, a.mention) &&
      !isDrugsTarget(text, a),
  );
  const bracket = explained(text, sentence, cue, all);
  if (bracket.length > 0) return foremost(bracket);
  if (isOfChanges(text, cue)) return foremost(ofThatKind(text, cue, all));
  const named = all.filter((a) => !isComparator(text, a.mention) && !isAbsent(text, a.mention));
  const acting = named.filter((a) => !isRendered(text, a));
  const said = acting.length > 0 ? acting : named;
  const isWild = ({ mention }: Argument) =>
    overlaps(mention.prose, clause) && (isWildType(text, mention) || isAbsent(text, mention));
  const own = foremost(said.filter((a) => overlaps(a.mention.prose, clause) || isExcepted(text, a.mention.prose)));
  if (isOfWildType(text, args, cue)) return [];
  const isAlone = own.length > 0 || args.some(isWild) || comesByItself(text, clause);
  return withListed(text, withoutFusion(withoutSetting(text, isAlone ? own : foremost(said))), said);
}
