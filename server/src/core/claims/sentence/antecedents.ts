import { textAfter, textBefore } from '../../text/textAround.ts';
import { withoutGlosses } from '../arguments/apposition.ts';
import { type Argument, isCause, isChange, isGeneOrFamily, isTreatment } from '../arguments/arguments.ts';
import { isComparator } from '../arguments/comparison.ts';
import { withoutPopulations } from '../arguments/populations.ts';
import { isSorted } from '../arguments/respectively.ts';
import { isUnaffected } from '../arguments/treatments.ts';

/**
 * What earlier sentences of the block have named. It is filled in where a sentence tells an effect and names no change,
 * or no treatment.
 */
export interface Antecedents {
  readonly subject: readonly Argument[];
  /** What the sentence right before begins with, and so the one that "it" or "this mutation" is said of. */
  readonly topic: readonly Argument[];
  /** What "this protein" is. */
  readonly gene: readonly Argument[];
  readonly object: readonly Argument[];
  /** What the heading of the paragraph tells the resistance to, where the sentences before name no treatment. */
  readonly resisted: readonly Argument[];
}

/** How many sentences back a change or a treatment is still what is spoken of. */
const reach = 4;

const isGene = ({ mention }: Argument): boolean => isGeneOrFamily(mention);

/** What is told of how a treatment is borne says nothing of what it is resisted by. */
const ofHarm =
  /(?<![a-z])(?:toxicit(?:y|ies)|adverse\s(?:events?|effects?|reactions?)|side[\s-]effects?|tolerab[a-z]+)/i;

/**
 * The changes, the genes and the treatments that were named last, in the sentences of the block before this one. A sentence that
 * sorts them ("A and B for X and Y, respectively") leaves open which is meant, and a treatment whose toxicity is told is not what is
 * spoken of. `text` is the prose of the block, `headed` what its heading tells the resistance to.
 */
export function antecedentsOf(
  sentences: readonly (readonly Argument[] | undefined)[],
  sentence: number,
  wordsOf: (sentence: number) => string,
  text: string,
  headed: readonly Argument[],
): Antecedents {
  const setting = settingOf(sentences[sentence] ?? [], text);
  const last = (
    wanted: (a: Argument) => boolean,
    spoken = (all: readonly Argument[]): readonly Argument[] => all,
  ): readonly Argument[] => {
    for (let n = sentence - 1; n >= Math.max(0, sentence - reach); n--) {
      const all = sentences[n] ?? [];
      if (setting && isElsewhere(setting, all)) return [];
      const found = spoken(all.filter(wanted));
      if (wanted === isTreatment && found.length > 0 && ofHarm.test(wordsOf(n))) continue;
      if (found.length > 0) return found.length > 1 && (isSorted(wordsOf(n)) || areCompared(text, found)) ? [] : found;
    }
    return [];
  };
  const isFirst = !sentences.slice(0, sentence).some((all) => all?.some(isTreatment));
  return {
    subject: last(isChange, (all) => withoutWhole(text, withoutPopulations(text, all))),
    topic: topicOf(sentences[sentence - 1] ?? [], text),
    gene: last(isGene),
    object: last(isTreatment, (all) => spokenOf(text, all)),
    resisted: isFirst ? headed : [],
  };
}

/**
 * The changes of a sentence or a clause, unless a treatment is the first thing that it names: then that is what it tells of. A gene that
 * begins it is what it tells of where it is the only one.
 */
export function topicOf(args: readonly Argument[], text: string): readonly Argument[] {
  const first = args.find((one) => isCause(one) || isTreatment(one));
  if (!first || isTreatment(first)) return [];
  const changes = withoutWhole(text, withoutPopulations(text, args.filter(isChange)));
  const genes = args.filter(isGene);
  return changes.length === 0 && genes.length === 1 && genes[0] === first ? genes : changes;
}

const ofWhole = /(?:^|[.;]\s)(?:Among|Of|Amongst)\s(?:all\s)?(?:the\s)?(?:[a-z]+\s){0,2}$/u;
/** "Among ESR1 mutations, Y537S stands out": the one that is told of. */
function withoutWhole(text: string, all: readonly Argument[]): readonly Argument[] {
  const rest = all.filter(({ mention: { prose } }) => !ofWhole.test(textBefore(text, prose, 40)));
  return rest.length > 0 ? rest : all;
}

const leading = /(?:^|[.!?]["'”’)\]]?\s)(?:In|Among|For)\s(?:\p{L}+\s){0,2}$/u;

/** "In colorectal cancer, …": the disease that a sentence turns to. */
const settingOf = ([first]: readonly Argument[], text: string): Argument | undefined =>
  first?.mention.kind === 'disease' && leading.test(textBefore(text, first.mention.prose, 40)) ? first : undefined;

/** Whether a sentence speaks of other diseases, so that what it names is of these. */
function isElsewhere({ mention: { ids } }: Argument, others: readonly Argument[]): boolean {
  const diseases = others.filter(({ mention }) => mention.kind === 'disease');
  return diseases.length > 0 && !diseases.some(({ mention }) => mention.ids.some((id) => ids.includes(id)));
}

const comparedBefore =
  /(?<![a-z])compar(?:es?|ed|ing)\s(?!(?:with|to)\s)[^.;:]{1,100}\s(?:with|to|and|against|versus)\s(?:the\s)?$/i;

/** "The trial compared X with Y": which of them is spoken of next is not said. */
const areCompared = (text: string, treatments: readonly Argument[]): boolean =>
  treatments.some(({ mention: { prose } }) => comparedBefore.test(textBefore(text, prose, 130)));

const priorBefore = /(?<![a-z])(?:after|following|prior|previous(?:ly)?)\s(?:[a-z]+\s){0,3}$/i;
const controlAfter = /^\s(?:is|was|were|served\sas)\s(?:the|a)\s(?:[a-z]+\s)?(?:comparator|control)(?![a-z])/i;

/**
 * The treatments that a sentence goes on to speak of: of "X was better than Y or Z" it is X, and of "X was given after Y" too. A
 * comparator is none, nor is the class that a drug is said to be of.
 */
function spokenOf(text: string, all: readonly Argument[]): readonly Argument[] {
  const treatments = all.filter(({ mention }) => !controlAfter.test(textAfter(text, mention.prose, 40)));
  const first = treatments.findIndex(({ mention }) => isComparator(text, mention));
  const spoken = (first > 0 ? treatments.slice(0, first) : treatments).filter((one) => !isUnaffected(text, one));
  const isPrior = ({ mention: { prose } }: Argument) => priorBefore.test(textBefore(text, prose, 50));
  const current = spoken.filter((one) => !isPrior(one));
  return withoutGlosses(text, current.length > 0 ? current : spoken);
}
