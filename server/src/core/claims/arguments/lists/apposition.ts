// Drops second names for the same thing from a list: the class in "vemurafenib, a BRAF inhibitor", the short form in
// "non-small cell lung cancer (NSCLC)".

import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../arguments.ts';

/** "The aromatase inhibitor (AI) anastrozole", "vemurafenib, a BRAF inhibitor", "vemurafenib is a BRAF inhibitor". */
const beforeName = /^(?:\s?\([^()]{1,12}\))?\s(?:drugs?\s|agents?\s)?$/u;
const afterName = /^(?:\s\(|,\s|\s(?:is|was|are|were)\s)(?:an?|the)\s(?:\(?[\p{L}\d/-]+\)?\s){0,5}$/iu;
/** "A and B are RET inhibitors". */
const asPlural =
  /^\s(?:are|were)\s(?:(?:both|all)\s)?(?:(?!(?:than|to|with|by|of|for|and|or|in|on|after|before|not|as|from|like|unlike|given|active|less|more)\s)\(?[\p{L}\d/-]+\)?\s){0,4}$/iu;
/** "A JAK inhibitor, ruxolitinib". */
const isIntroduced = (text: string, { mention: { prose } }: Argument): boolean =>
  /(?<![\p{L}\d])an?\s(?:[\p{L}-]+\s){0,3}$/u.test(textBefore(text, prose, 50));
const openingBracket = /^\s?[([]$/u;

const named = ({ mention: { kind, ids, labels } }: Argument): string =>
  `${kind} ${(ids.length > 0 ? ids : labels).join()}`;
const isWhole = ({ mention: { variants } }: Argument): boolean =>
  variants?.every(({ residue, hgvs }) => residue === undefined && hgvs === undefined) === true;
const geneOf = ({ mention: { variants } }: Argument): string | undefined => variants?.[0]?.gene;

const oneOfAll = /(?<![a-z])(?:most\s[a-z]+|[a-z]{3,}est|main|only|first|second|next|new|an?|one|another|single)\s$/i;
const upToIts = /^(?:\s(?:after|on|under|during|in|of)\s[^,;.:]{1,40})?,\s(?:the\s)?$/;
/** "The commonest EGFR mutation, T790M, …", "an EGFR mutation, the T790M substitution": one is told about, and which follows. */
const isMeantOfAll = (text: string, one: Argument, next: Argument): boolean =>
  !/mutations(?![a-z])/i.test(one.mention.text) &&
  oneOfAll.test(textBefore(text, one.mention.prose, 30)) &&
  upToIts.test(text.slice(one.mention.prose.end, next.mention.prose.start)) &&
  /^(?:\s(?:mutation|substitution))?(?:,|\s?\(|\.)/.test(textAfter(text, next.mention.prose, 16));

const means = /^\s(?:with|by|using|through|via)\s(?:the\s(?:[a-z-]+\s){0,3})?$/;
const asAction = /(?:inhibition|blockade|suppression|antagonism|degradation|targeting|therapy)$/i;
/** "EGFR inhibition with cetuximab", "blockade of EGFR by cetuximab": whether a drug is that by which a target is inhibited. */
export function isMeansOfClass(text: string, one: Argument, next: Argument): boolean {
  const { kind, ids, prose } = one.mention;
  return (
    kind === 'drug-class' &&
    next.mention.kind === 'drug' &&
    asAction.test(text.slice(prose.start, prose.end)) &&
    means.test(text.slice(prose.end, next.mention.prose.start)) &&
    (next.classes?.().some((id) => ids.includes(id)) || next.targets?.().some((id) => one.targets?.().includes(id))) ===
      true
  );
}

const inExon = /^mutations?\s(?:in|of)\sexon/i;

/** Returns the neighbour that only explains the other, if one does. */
function secondName(text: string, one: Argument, next: Argument): Argument | undefined {
  const between = text.slice(one.mention.prose.end, next.mention.prose.start);
  const kinds = `${one.mention.kind} ${next.mention.kind}`;
  if (kinds === 'drug-class drug' && (beforeName.test(between) || (between === ', ' && isIntroduced(text, one))))
    return one;
  if (isMeansOfClass(text, one, next)) return one;
  if (kinds === 'drug drug-class' && (afterName.test(between) || asPlural.test(between))) return next;
  // "Alkylating agent chemotherapy".
  if (kinds === 'drug-class drug-class' && between === ' ') return one;
  // "The receptor tyrosine kinase AXL".
  if (kinds === 'family gene' && between === ' ') return one;
  // "The C797S mutation in exon 20": the position of the change.
  if (kinds === 'variant variant' && between === ' ' && inExon.test(next.mention.text)) return next;
  // "The EGFR mutation T790M": one change, named twice.
  if (kinds === 'variant variant' && between === ' ' && isWhole(one) && geneOf(one) === geneOf(next)) return one;
  // "An EGFR mutation, the T790M substitution": of all of them, this one.
  if (
    kinds === 'variant variant' &&
    isWhole(one) &&
    !isWhole(next) &&
    geneOf(one) === geneOf(next) &&
    (between === ', the ' || isMeantOfAll(text, one, next))
  )
    return one;
  return openingBracket.test(between) && named(one) === named(next) ? next : undefined;
}

const joint = /^\s?[/+]\s?$/;
const areJoined = (text: string, one: Argument | undefined, next: Argument | undefined): boolean =>
  one?.mention.kind === 'variant' &&
  next?.mention.kind === 'variant' &&
  joint.test(text.slice(one.mention.prose.end, next.mention.prose.start));

/** Returns a list without second names: short forms after long ones, the class of a drug, repetitions. */
export function withoutSecondNames(text: string, list: readonly Argument[]): readonly Argument[] {
  if (list.length < 2) return list;
  const names: Argument[] = [];
  for (const [index, one] of list.entries()) {
    const last = names.at(-1);
    const second = last && secondName(text, last, one);
    if (second === one) continue;
    if (second !== undefined) names.pop();
    const isRepeated = names.some((other) => named(other) === named(one));
    // "A and A/B": a part of a compound mutation is kept.
    if (!isRepeated || areJoined(text, list[index - 1], one) || areJoined(text, one, list[index + 1])) names.push(one);
  }
  return names;
}
