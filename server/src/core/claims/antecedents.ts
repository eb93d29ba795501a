import { type Argument, isCause, isTreatment } from './arguments.ts';
import { isOfSomethingElse } from './boundObjects.ts';
import { isComparator } from './comparison.ts';
import type { StatedEffect } from './effects.ts';
import type { Passage, Reading } from './passage.ts';
import { tellsOfBearers } from './populations.ts';
import { isSorted } from './respectively.ts';

/** What the sentences before have named: it stands in where a sentence tells an effect and names no change or no treatment. */
export interface Antecedents {
  readonly subject: readonly Argument[];
  /** What "this protein" is. */
  readonly gene: readonly Argument[];
  readonly object: readonly Argument[];
}

/** How many sentences back a change or a treatment is still what is spoken of. */
const reach = 4;

const isChange = ({ mention }: Argument): boolean => mention.kind === 'variant' || mention.kind === 'fusion';
const isGene = ({ mention }: Argument): boolean => mention.kind === 'gene' || mention.kind === 'family';

/** What is told of how a treatment is borne says nothing of what it is resisted by. */
const ofHarm =
  /(?<!\p{L})(?:toxicit(?:y|ies)|adverse\s(?:events?|effects?|reactions?)|side[\s-]effects?|tolerab\p{L}+)/iu;

/**
 * The changes, the genes and the treatments that were named last, in the sentences of the block before this one. A sentence that
 * sorts them ("A and B for X and Y, respectively") leaves open which is meant, and a treatment whose toxicity is told is not what is
 * spoken of. `text` is the prose of the block.
 */
export function antecedentsOf(
  sentences: readonly (readonly Argument[] | undefined)[],
  sentence: number,
  wordsOf: (sentence: number) => string,
  text: string,
): Antecedents {
  const last = (wanted: (a: Argument) => boolean): readonly Argument[] => {
    for (let n = sentence - 1; n >= Math.max(0, sentence - reach); n--) {
      const found = (sentences[n] ?? []).filter(wanted);
      if (wanted === isTreatment && found.length > 0 && ofHarm.test(wordsOf(n))) continue;
      if (found.length > 0) return found.length > 1 && isSorted(wordsOf(n)) ? [] : found;
    }
    return [];
  };
  return { subject: last(isChange), gene: last(isGene), object: withoutComparators(text, last(isTreatment)) };
}

/** "X was better than Y or Z": what follows is of X. */
function withoutComparators(text: string, treatments: readonly Argument[]): readonly Argument[] {
  const first = treatments.findIndex(({ mention }) => isComparator(text, mention));
  return first > 0 ? treatments.slice(0, first) : treatments;
}

/** A course of disease is told of whoever it is told of, and not of the change that was named before. */
const isCourse = /^(?:disease progression|progressed|relapsed)/iu;
/** "A worse outcome" is that of the disease, where no treatment is named. */
const isPrognosis = /^(?:outcomes?|clinical outcomes?|survival)/iu;
/** "Drug resistance" is to any drug, and "immune resistance" to none, and not to the one that was named before. */
const ofAnyDrug = /(?<![\p{L}\d])(?:drug|immune|therapy|treatment|therapeutic)\s$/iu;
const thisGene =
  /(?<![\p{L}\d])this\s(?:protein|gene|receptor|kinase|enzyme|pump|transporter|oncogene|oncoprotein)(?![\p{L}\d])/iu;

/** "Resistance is due to P-loop mutations": the sentence has changes of its own, though no name is read, unless it points back. */
const ownChange =
  /(?<!(?<!\p{L})(?:the|this|that|these|those|such|both|all|each|its|their|other|same)\s(?:[\p{L}-]+\s){0,2})(?<!\p{L})(?:mutations?|substitutions?|amplifications?)(?!\p{L})/iu;

/** "The patient responded to X", "A partial response was seen": the change, or the treatment, was named before. */
export function readCarried(
  passage: Passage,
  effects: readonly StatedEffect[],
  before: Antecedents,
): Reading | undefined {
  const { text, args, treatments, bound } = passage;
  const hasCause = args.some(isCause);
  const isOfOwn = !hasCause && ownChange.test(passage.sentence);
  const isBound = ({ cue }: StatedEffect) => bound(cue).length > 0;
  for (const { relation, cue } of [...effects].sort((a, b) => Number(isBound(b)) - Number(isBound(a)))) {
    if (cue.list === 'cue/withstands' || isCourse.test(text.slice(cue.start, cue.end))) continue;
    if (treatments.length === 0 && isPrognosis.test(text.slice(cue.start, cue.end))) continue;
    if (ofAnyDrug.test(text.slice(Math.max(0, cue.start - 16), cue.start))) continue;
    const beside = bound(cue);
    if (beside.length === 0 && isOfSomethingElse(text, cue)) continue;
    // "In gefitinib-resistant tumours" tells what is resisted, and leaves open what tumours respond to.
    const isTold = relation === 'resistance' && args.some(isTreatment);
    const isOwn = isTold || treatments.length > 0 || cue.list === 'cue/halts';
    // "X blocks the activity": a treatment that does the reducing is not what is reduced.
    const own = treatments.filter(({ mention }) => cue.list !== 'cue/reduces' || mention.prose.start >= cue.end);
    const object = beside.length > 0 ? beside : isOwn ? own : before.object;
    const meant = thisGene.test(passage.until(cue.start)) ? before.gene : before.subject;
    const subject = hasCause ? passage.read(relation, cue, object).subject : isOfOwn ? [] : meant;
    if (tellsOfBearers(text, cue, subject)) continue;
    if (subject.length > 0 && object.length > 0) return { relation, cue, subject, object, plain: false };
  }
  return undefined;
}
