import { clauseAround } from '../mentions/clauses.ts';
import type { Mention } from '../mentions/mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isAttributive, isTopic } from './attributive.ts';
import { boundObjects, isTreatment } from './boundObjects.ts';
import type { Relation } from './claim.ts';
import type { Cue, CueList } from './cues.ts';
import { isExcepted } from './exception.ts';

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

const causes = ['variant', 'fusion', 'mechanism', 'gene', 'family', 'pathway', 'mirna'];
/** Only one kind of cause is taken: a change of a gene says more than the gene, the gene more than a mechanism. */
const ranks = [['variant', 'fusion'], ['mechanism'], ['gene', 'family', 'mirna'], ['pathway']];

/** What has the effect: the causes of the cue's own clause, with those that "but not in" takes out of it, else those of the sentence. */
function subjectsOf(
  text: string,
  args: readonly Argument[],
  cue: Cue,
  object: readonly Argument[],
  clause: Span,
): readonly Argument[] {
  const all = args.filter(
    (a) => causes.includes(a.mention.kind) && !object.includes(a) && !overlaps(a.mention.prose, cue),
  );
  const ranked = (list: readonly Argument[]): readonly Argument[] => {
    for (const kinds of ranks) {
      const found = list.filter((a) => !a.outcome && kinds.includes(a.mention.kind));
      if (found.length > 0) return found;
    }
    return [];
  };
  const own = ranked(all.filter((a) => overlaps(a.mention.prose, clause) || isExcepted(text, a.mention.prose)));
  const found = own.length > 0 ? own : ranked(all);
  if (found.length > 0) return found;
  return cue.list === 'cue/overcomes' ? all.filter((a) => a.outcome) : [];
}

/** A resistance cue inside "drug efflux" or "multidrug resistance" is that mechanism's name and joins nothing by itself. */
const free = (cue: Cue, args: readonly Argument[]) =>
  !args.some(({ mention, outcome }) => mention.kind === 'mechanism' && !outcome && overlaps(mention.prose, cue));

/** "Reduced response", "impairs the efficacy": the verb or adjective stands before the noun, within its clause. */
const lowers = (text: string, verb: Span, noun: Span): boolean =>
  verb.end <= noun.start &&
  noun.start - verb.end <= 60 &&
  !/[;:]|,\s(?:and|but|which)\s/u.test(text.slice(verb.end, noun.start));

/** "Low response rate", "limited clinical benefit", "inversely associated with response": at most three words between. */
const isLowered = (text: string, cue: Span, lowering: readonly Cue[]): boolean =>
  lowering.some((word) => word.end <= cue.start && /^(?:\s[\p{L}-]+){0,3}\s$/u.test(text.slice(word.end, cue.start)));

/**
 * Reads what a sentence says of treatments. An overcoming names the resistance that it overcomes and is read alone; each effect
 * that stands beside its own treatments ("resistant to A but sensitive to B") is read with these; an effect that has none of its
 * own is read with the treatments that the sentence names. `text` is the block's prose, `args` the sentence's outermost mentions.
 */
export function readSentence(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  args: readonly Argument[],
): readonly Reading[] {
  const of = (list: CueList) => cues.filter((cue) => cue.list === list);
  const lowering = of('cue/lowered');
  const treatments = args.filter(isTreatment);
  const reading = (relation: Relation, cue: Cue, object: readonly Argument[]): Reading => ({
    relation,
    cue,
    object,
    subject: subjectsOf(text, args, cue, object, clauseAround(text, sentence, cue.start)),
  });

  const overcomes = of('cue/overcomes').find((cue) => !isLowered(text, cue, lowering));
  if (overcomes) {
    const found = reading('overcomes', overcomes, treatments);
    if (found.object.length + found.subject.length > 0) return [found];
  }

  const stated = (cue: Cue) => free(cue, args) && !isTopic(text, cue);
  const resistance = of('cue/resistance').filter((cue) => stated(cue) && !isAttributive(text, cue));
  const positive = [...of('cue/sensitivity'), ...of('cue/overcomes')].filter(
    (cue) => stated(cue) && !isAttributive(text, cue) && !of('cue/resistance').some((other) => overlaps(other, cue)),
  );
  const effects: readonly (readonly [Relation, Cue])[] = [
    ...resistance.map((cue) => ['resistance', cue] as const),
    ...of('cue/reduces')
      .filter((verb) => of('cue/efficacy').some((noun) => lowers(text, verb, noun)))
      .map((cue) => ['resistance', cue] as const),
    ...positive.map((cue) => [isLowered(text, cue, lowering) ? 'resistance' : 'sensitivity', cue] as const),
  ];
  const isComplete = ({ relation, cue, subject, object }: Reading) =>
    relation === 'resistance' && cue.list === 'cue/resistance'
      ? subject.length + object.length > 0
      : subject.length > 0 && (object.length > 0 || cue.list === 'cue/reduces');

  const bound = effects.flatMap(([relation, cue]) => {
    const object = boundObjects(text, treatments, cue);
    return object.length > 0 ? [reading(relation, cue, object)] : [];
  });
  const taken = new Set<Argument>();
  const own = bound.filter(isComplete).filter(({ object }) => {
    const fresh = object.some((one) => !taken.has(one));
    for (const one of object) taken.add(one);
    return fresh;
  });
  const biomarker = of('cue/biomarker')
    .map((cue) => reading('biomarker', cue, treatments))
    .find(isComplete);
  if (own.length > 0) return biomarker && own.every((one) => one.relation === 'sensitivity') ? [biomarker] : own;
  if (biomarker && resistance.length === 0) return [biomarker];
  for (const [relation, cue] of effects) {
    const found = reading(relation, cue, treatments);
    if (isComplete(found)) return [found];
  }
  // "Gefitinib-resistant cells with T790M", "hypoxia promotes multidrug resistance": a population or a mechanism's name says it,
  // where nothing else does.
  for (const cue of of('cue/resistance')) {
    const object = boundObjects(text, treatments, cue);
    const found = reading('resistance', cue, object.length > 0 || free(cue, args) ? object : treatments);
    if (found.subject.length > 0 && (found.object.length > 0 || !free(cue, args))) return [found];
  }
  const targets = of('cue/targets')[0];
  if (!targets) return [];
  const object = boundObjects(text, treatments, targets);
  const subject = args.filter(({ mention }) =>
    ['gene', 'family', 'fusion', 'variant', 'pathway'].includes(mention.kind),
  );
  const found = object.length > 0 ? object : treatments;
  return subject.length > 0 && found.length > 0 ? [{ relation: 'targets', cue: targets, subject, object: found }] : [];
}
