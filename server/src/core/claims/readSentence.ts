import type { Mention } from '../mentions/mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Relation } from './claim.ts';
import type { Cue, CueList } from './cues.ts';

/** A mention of the sentence with its index in the analysis. Offsets that count here are those of the block's prose. */
export interface Argument {
  readonly index: number;
  readonly mention: Mention;
  /** A kind of resistance ("cross-resistance"): it can be overcome, but brings no resistance about. */
  readonly outcome: boolean;
}

/** How a sentence joins its mentions, before stance, citations and evidence are looked at. */
export interface Reading {
  readonly relation: Relation;
  readonly cue: Cue;
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
}

const isTreatment = ({ mention }: Argument) => mention.kind === 'drug' || mention.kind === 'drug-class';
const isCause = ({ mention }: Argument) =>
  ['variant', 'fusion', 'mechanism', 'gene', 'family', 'pathway', 'mirna'].includes(mention.kind);

/** Between treatments of one list stand only commas, conjunctions, brackets and words that introduce examples. */
const listGlue = /^(?:[\s,/()–—-]|and|or|and\/or|plus|such as|like|including|e\.g\.|as well as|both|either)*$/u;

/** The treatments that follow `from` as one list, or the nearest one behind it within its clause. */
function listAfter(text: string, treatments: readonly Argument[], from: number): Argument[] {
  const list: Argument[] = [];
  let at = from;
  for (const one of treatments) {
    if (one.mention.prose.start < from) continue;
    const between = text.slice(at, one.mention.prose.start);
    if (list.length === 0 ? /[.;:]/u.test(between) || between.length > 60 : !listGlue.test(between)) break;
    list.push(one);
    at = one.mention.prose.end;
  }
  return list;
}

/** The treatment that stands directly before `cue`: "gefitinib resistance", "gefitinib- and erlotinib-resistant". */
function listBefore(text: string, treatments: readonly Argument[], cue: Span): Argument[] {
  const list: Argument[] = [];
  let at = cue.start;
  for (const one of [...treatments].reverse()) {
    if (one.mention.prose.end > at) continue;
    if (!listGlue.test(text.slice(one.mention.prose.end, at))) break;
    list.unshift(one);
    at = one.mention.prose.start;
  }
  return list;
}

/** What the effect is an effect on: "resistance to X, Y and Z", "X-resistant", else whatever treatment the sentence names. */
function objectsOf(text: string, args: readonly Argument[], cue: Span): readonly Argument[] {
  const treatments = args.filter(isTreatment);
  const preposition = /^\s*(?:to|towards?|against|under|on)\b/u.exec(text.slice(cue.end));
  if (preposition) {
    const after = listAfter(text, treatments, cue.end + preposition[0].length);
    if (after.length > 0) return after;
  }
  const before = listBefore(text, treatments, cue);
  return before.length > 0 ? before : treatments;
}

/** What has the effect. Only one kind of cause is taken: a change of a gene says more than the gene, the gene more than a mechanism. */
function subjectsOf(args: readonly Argument[], cue: Cue, object: readonly Argument[]): readonly Argument[] {
  const causes = args.filter((a) => isCause(a) && !object.includes(a) && !overlaps(a.mention.prose, cue));
  for (const kinds of [['variant', 'fusion'], ['mechanism'], ['gene', 'family', 'mirna'], ['pathway']]) {
    const list = causes.filter((a) => !a.outcome && kinds.includes(a.mention.kind));
    if (list.length > 0) return list;
  }
  return cue.list === 'cue/overcomes' ? causes.filter((a) => a.outcome) : [];
}

/** A resistance cue inside "drug efflux" or "multidrug resistance" is that mechanism's name and joins nothing by itself. */
const free = (cue: Cue, args: readonly Argument[]) =>
  !args.some(({ mention, outcome }) => mention.kind === 'mechanism' && !outcome && overlaps(mention.prose, cue));

const near = (a: Span, b: Span, reach: number) => (a.end <= b.start ? b.start - a.end : a.start - b.end) <= reach;

/**
 * Reads what a sentence says of treatments: the first relation that fits, in the order overcomes (it names the resistance that
 * it overcomes), resistance, sensitivity, targets. `text` is the block's prose, `args` the sentence's outermost mentions.
 */
export function readSentence(text: string, cues: readonly Cue[], args: readonly Argument[]): Reading | undefined {
  const of = (list: CueList) => cues.filter((cue) => cue.list === list);
  const resistance = of('cue/resistance').find((cue) => free(cue, args)) ?? of('cue/resistance')[0];
  const overcomes = of('cue/overcomes')[0];
  const reading = (relation: Relation, cue: Cue): Reading => {
    const object = objectsOf(text, args, cue);
    return { relation, cue, object, subject: subjectsOf(args, cue, object) };
  };

  if (overcomes) {
    const object = args.filter(isTreatment);
    const subject = subjectsOf(args, overcomes, object);
    if (object.length + subject.length > 0) return { relation: 'overcomes', cue: overcomes, subject, object };
  }
  if (resistance) {
    const found = reading('resistance', resistance);
    if (found.subject.length + found.object.length > 0) return found;
  }
  const lowered = of('cue/reduces').find((verb) => of('cue/efficacy').some((noun) => near(verb, noun, 60)));
  if (lowered) {
    const found = reading('resistance', lowered);
    if (found.subject.length > 0) return found;
  }
  for (const [list, relation] of [
    ['cue/biomarker', 'biomarker'],
    ['cue/sensitivity', 'sensitivity'],
  ] as const) {
    for (const cue of of(list)) {
      const found = reading(relation, cue);
      if (found.subject.length > 0 && found.object.length > 0) return found;
    }
  }
  const targets = of('cue/targets')[0];
  if (targets) {
    const found = reading('targets', targets);
    const subject = args.filter(({ mention }) =>
      ['gene', 'family', 'fusion', 'variant', 'pathway'].includes(mention.kind),
    );
    if (subject.length > 0 && found.object.length > 0) return { ...found, subject };
  }
  return undefined;
}
