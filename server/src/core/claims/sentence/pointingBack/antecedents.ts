import { isGeneOrFamily } from '../../../mentions/reading.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type Argument, isAmongTreatments, isCause, isChange, isTreatment } from '../../arguments/arguments.ts';
import { isBeforeTumours, withoutPopulations } from '../../arguments/bearers/bearers.ts';
import { isComparator } from '../../arguments/bystanders/comparison.ts';
import { likenedBefore } from '../../arguments/bystanders/setAside.ts';
import { withoutSecondNames } from '../../arguments/lists/apposition.ts';
import { headOf } from '../../arguments/lists/headOfItem.ts';
import { betweenItems } from '../../arguments/lists/list.ts';
import { areListsParallel } from '../../arguments/lists/respectively.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import { isGivenBefore, isNotGiven, isUnaffected } from '../../arguments/treatments/treatments.ts';
import { firstSubject } from './changesMeant.ts';
import { studiedTreatments } from './study.ts';
import { isActiveAgainst, withoutWorking } from './treatmentsThatWork.ts';

/** What the sentences of a block name. */
export interface NamedInBlock {
  /** By sentence; undefined for a sentence without mentions. */
  readonly bySentence: readonly (readonly Argument[] | undefined)[];
  /** Whether the first sentence names a change, and no sentence another. */
  readonly isOnOneChange: boolean;
}

/**
 * What earlier sentences of the block named, to complete a sentence that states an effect without a change or without a
 * treatment.
 */
export interface Antecedents {
  readonly subject: readonly Argument[];
  /** Whether the block is about one change: what it says of a response is then said of those with it. */
  readonly isSole: boolean;
  /** What the previous sentence is about, which "it" or "this mutation" refers to. */
  readonly topic: readonly Argument[];
  /** What the block begins with as its head: "DCK. Loss confers …". */
  readonly head: readonly Argument[];
  /** What "this protein" refers to. */
  readonly gene: readonly Argument[];
  readonly object: readonly Argument[];
  /** The treatments among which a response is sought: not those by which "patients resistant to D" are described. */
  readonly received: readonly Argument[];
  /** The treatments of a study in patients who all have the changes of `subject`. */
  readonly studied: readonly Argument[];
  /** The two treatments named last, over however few sentences: what "both drugs" refers to. */
  pair(): readonly Argument[];
  /** The treatments that the heading of the paragraph names as resisted, if no earlier sentence names a treatment. */
  readonly resistedInHeading: readonly Argument[];
}

/** For how many sentences a change or a treatment remains what is spoken of. */
const reach = 4;

const isDisease = ({ mention }: Argument): boolean => mention.kind === 'disease';
const isGene = ({ mention }: Argument): boolean => isGeneOrFamily(mention);

/** Words on how a treatment is tolerated, which say nothing of resistance. */
const ofHarm =
  /(?<![a-z])(?:toxicit(?:y|ies)|adverse\s(?:events?|effects?|reactions?)|side[\s-]effects?|tolerab[a-z]+)/i;

/** What is looked for in the sentences before. */
interface Sought {
  readonly wanted: (one: Argument) => boolean;
  /** Those of the wanted that a sentence speaks of, and does not only name; `all` is what the sentence names. */
  readonly spoken?: ((some: readonly Argument[], all: readonly Argument[]) => readonly Argument[]) | undefined;
  /** A sentence with such words is passed over, although it names some. */
  readonly skips?: RegExp;
}

/**
 * Returns the changes, genes and treatments named last in the sentences of the block before this one. After a sentence that
 * pairs them ("A and B for X and Y, respectively") it is open which is meant, and a treatment whose toxicity is described is
 * not what is spoken of. `text` is the prose of the block, `resistedInHeading` the treatments that its heading names as
 * resisted.
 */
export function antecedentsOf(
  { bySentence, isOnOneChange }: NamedInBlock,
  sentence: number,
  wordsOf: (sentence: number) => string,
  text: string,
  resistedInHeading: readonly Argument[],
): Antecedents {
  const setting = settingOf(bySentence[sentence] ?? [], text);
  const last = ({ wanted, spoken = (some) => some, skips }: Sought): readonly Argument[] => {
    for (let n = sentence - 1; n >= Math.max(0, sentence - reach); n--) {
      const all = bySentence[n] ?? [];
      if (setting && isElsewhere(setting, all)) return [];
      const found = spoken(all.filter(wanted), all);
      if (found.length === 0 || skips?.test(wordsOf(n))) continue;
      return found.length > 1 && (areListsParallel(wordsOf(n)) || areCompared(text, found)) ? [] : found;
    }
    return [];
  };
  const lastTreatments = (spoken: Sought['spoken']) => last({ wanted: isTreatment, spoken, skips: ofHarm });
  const pair = (): readonly Argument[] => {
    const found: Argument[] = [];
    for (let n = sentence - 1; n >= Math.max(0, sentence - reach) && found.length < 2; n--)
      for (const one of spokenOf(text, (bySentence[n] ?? []).filter(isTreatment)))
        if (!isAmongTreatments(one, found)) found.push(one);
    return found.length === 2 ? found.reverse() : [];
  };
  const resisted = lastTreatments((all) => withoutWorking(text, all, spokenOf(text, all)));
  // "D is active against T790M": after another treatment, it is open to which a resistance is.
  const others = lastTreatments((all) => spokenOf(text, all).filter((one) => !isActiveAgainst(text, one)));
  const isOpen = (one: Argument) =>
    isActiveAgainst(text, one) && (others.length > 0 || !bySentence[sentence - 1]?.includes(one));
  return {
    subject: last({
      wanted: isChange,
      spoken: (some, all) =>
        withoutWhole(text, withoutPopulations(text, withoutListedDiseases(text, all.filter(isDisease), some))),
    }),
    isSole: isOnOneChange,
    topic: topicOfSentence(bySentence[sentence - 1] ?? [], text),
    head: sentence > 0 ? headOf(text, { start: 0, end: text.length }, bySentence[0] ?? []) : [],
    gene: last({ wanted: isGene }),
    object: resisted.some(isOpen) ? [] : resisted,
    received: lastTreatments((all) => spokenOf(text, all).filter((one) => !isGivenBefore(text, one))),
    studied: studiedTreatments(text, bySentence, { from: Math.max(0, sentence - reach), to: sentence }, wordsOf),
    pair,
    resistedInHeading,
  };
}

/**
 * Returns what a sentence or a clause is about: its changes, or the only gene if it comes first; empty if a treatment is named
 * first.
 */
export function topicOf(args: readonly Argument[], text: string): readonly Argument[] {
  const first = args.find((one) => isCause(one) || isTreatment(one));
  if (!first || isTreatment(first)) return [];
  const changes = withoutWhole(text, withoutPopulations(text, args.filter(isChange)));
  const genes = args.filter(isGene);
  return changes.length === 0 && genes.length === 1 && genes[0] === first ? genes : changes;
}

/** What a whole sentence is about: what it begins with, else the changes in it. */
function topicOfSentence(args: readonly Argument[], text: string): readonly Argument[] {
  const first = firstSubject(args, text);
  return first.length > 0 ? first : topicOf(args, text);
}

const ofWhole = /(?:^|[.;]\s)(?:Among|Of|Amongst)\s(?:all\s)?(?:the\s)?(?:[a-z]+\s){0,2}$/u;
/** "G2032R, homologous to ALK G1202R, is common". */
const isLikened = (text: string, { mention: { prose } }: Argument): boolean =>
  likenedBefore.test(withoutOwnGene(textBefore(text, prose, 60)));
/** "Among ESR1 mutations, Y537S stands out": drops the group that the sentence takes one from, and what it likens that one to. */
function withoutWhole(text: string, args: readonly Argument[]): readonly Argument[] {
  const rest = args.filter((one) => !ofWhole.test(textBefore(text, one.mention.prose, 40)) && !isLikened(text, one));
  return rest.length > 0 ? rest : args;
}

/** "Melanoma, renal cancer and X-deficient tumours": drops what names one of several diseases, on none of which the text goes on. */
const withoutListedDiseases = (
  text: string,
  diseases: readonly Argument[],
  args: readonly Argument[],
): readonly Argument[] =>
  args.filter(
    ({ mention: { prose } }) =>
      !(
        isBeforeTumours(text, prose) &&
        diseases.some(({ mention }) => betweenItems.test(text.slice(mention.prose.end, prose.start)))
      ),
  );

const leading = /(?:^|[.!?]["'”’)\]]?\s)(?:In|Among|For)\s(?:\p{L}+\s){0,2}$/u;

/** "In colorectal cancer, …": the disease at the beginning of a sentence. */
const settingOf = ([first]: readonly Argument[], text: string): Argument | undefined =>
  first?.mention.kind === 'disease' && leading.test(textBefore(text, first.mention.prose, 40)) ? first : undefined;

/** Whether a sentence is about other diseases, so that what it names belongs to them. */
function isElsewhere({ mention: { ids } }: Argument, others: readonly Argument[]): boolean {
  const diseases = others.filter(({ mention }) => mention.kind === 'disease');
  return diseases.length > 0 && !diseases.some(({ mention }) => mention.ids.some((id) => ids.includes(id)));
}

const comparedBefore =
  /(?<![a-z])compar(?:es?|ed|ing)\s(?!(?:with|to)\s)[^.;:]{1,100}\s(?:with|to|and|against|versus)\s(?:the\s)?$/i;

/** "The trial compared X with Y": whether it is open which of them is spoken of next. */
const areCompared = (text: string, treatments: readonly Argument[]): boolean =>
  treatments.some(({ mention: { prose } }) => comparedBefore.test(textBefore(text, prose, 130)));

const priorBefore = /(?<![a-z])(?:after|following|prior|previous(?:ly)?)\s(?:[a-z]+\s){0,3}$/i;
const controlAfter = /^\s(?:is|was|were|served\sas)\s(?:the|a)\s(?:[a-z]+\s)?(?:comparator|control)(?![a-z])/i;

const unlikeBefore = /(?:^|[.;]\s)(?:Unlike|In\scontrast\s(?:to|with)|As\sopposed\sto)\s[^.;:,]{0,80}$/;
const isSetApart = (text: string, { mention: { prose } }: Argument): boolean =>
  unlikeBefore.test(textBefore(text, prose, 110));

/**
 * The treatments that the following sentences are about: X after "X was better than Y or Z", and after "X was given after Y".
 * Comparators do not count, nor does the class that a drug is said to belong to.
 */
function spokenOf(text: string, args: readonly Argument[]): readonly Argument[] {
  const treatments = args.filter(({ mention }) => !controlAfter.test(textAfter(text, mention.prose, 40)));
  const first = treatments.findIndex(({ mention }) => isComparator(text, mention));
  const others = treatments.filter((one) => !isComparator(text, one.mention) && !isSetApart(text, one));
  // "Unlike A, B is active", "Unlike A, they are active".
  const apart = first === 0 && (others.length > 0 || isSetApart(text, treatments[0]!)) ? others : treatments;
  const spoken = (first > 0 ? treatments.slice(0, first) : apart).filter(
    (one) => !isUnaffected(text, one) && !isNotGiven(text, one),
  );
  const isPrior = ({ mention: { prose } }: Argument) => priorBefore.test(textBefore(text, prose, 50));
  const current = spoken.filter((one) => !isPrior(one));
  return withoutSecondNames(text, current.length > 0 ? current : spoken);
}
