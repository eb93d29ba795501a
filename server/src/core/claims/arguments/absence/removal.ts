// Reads names whose removal has the effect: "knockdown of X", "cells that lost X", "loss of T790M".

import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { textAfterExplained } from '../bystanders/insertions.ts';
import { withoutOwnGene } from '../ownGene.ts';
import { isLessened, isLostInSome, isNamedAsLacking } from './lack.ts';
import { isExampleOfLost } from './lostKind.ts';

/** "Silencing of the lncRNA X": the kind of gene. */
const kindOfGene = anyOf(
  String.raw`(?:long\s)?non-?coding\sRNA|lncRNA|circRNA|mi(?:cro)?RNA`,
  String.raw`kinase|gene|transcription\sfactor|receptor|protein|oncogene|enzyme|transporter`,
);
const called = String.raw`(?:(?:[a-z-]+\s){0,2}${kindOfGene}\s)?`;
/** "Loss of the gatekeeper mutation X": which of the changes. */
const whichChange = String.raw`(?:(?:acquired|gatekeeper|resistan(?:ce|t)|second(?:ary|-site)|solvent-front)\s(?:mutations?\s)?)?`;
const taking = anyOf(
  String.raw`knock-?\s?(?:down|out)`,
  'silencing|deplet(?:ion|ed)|ablation|suppression|disruption|down-?regulation',
);
/** What may be said of a gene, or of the drug that acts on it. */
const reducing = anyOf(
  'inhibition|blockade|degradation|reduction|deletion|inactivation|neutrali[sz]ation',
  String.raw`loss(?:\sof\sfunction)?`,
);
/** "Knockdown of both A and X", "of A, B or X": the names before the last. */
const namesBefore = String.raw`(?:\s(?:both\s)?[^\s,.;:]{2,12}(?:,(?:\s(?:and|or))?|\s(?:and|or)(?:\sof)?)){0,3}`;
const takingWords = anyOf(
  // "Knockdown of X", "loss of function of A and X".
  String.raw`(?:${taking}|${reducing})\sof${namesBefore}`,
  // "SiRNA against X", "an antagomir of X".
  String.raw`(?:si|sh)RNAs?(?:\s(?:against|targeting|for|of))?`,
  String.raw`antagomirs?\s(?:against|of|to)`,
  // "Knocking down X", "knockdown X", "blocked X".
  String.raw`knocking\s(?:down|out)|knock-?\s?(?:down|out)`,
  'deleting|inactivating|ablating|inhibiting|neutrali[sz](?:e[sd]?|ing)|block(?:s|ed|ing)|repress(?:es|ed|ing)|lower(?:s|ed|ing)',
  'silenc(?:e[sd]?|ing)|suppress(?:es|ed|ing)?|down-?regulat(?:e[sd]?|ing)',
  String.raw`deplet(?:e[sd]?|ing)(?:\sof)?`,
  // "Lost X", "losing their nuclear expression of X".
  String.raw`(?:lost|los(?:es?|ing))(?:\s(?:the\s|their\s|its\s)?(?:[a-z]+\s)?expression\sof)?`,
);
const removalBefore = guarded(
  /knock|delet|silenc|deplet|ablat|suppress|disrupt|regulat|inhibit|blockade|degrad|RNA|antagomir|block|repress|lower|reduct|los[ste]|losing|neutrali|inactivat/i,
  new RegExp(String.raw`(?<![\p{L}\d])${takingWords}\s(?:the\s|both\s)?${whichChange}${called}$`, 'iu'),
);
/** "MiR-133b", "the siRNA", "lncRNA H19": an RNA that acts on others. */
const rna = String.raw`(?:mi(?:cro)?R(?:NA)?s?|lncRNA|(?:si|sh)RNA)[^\s.;]{0,12}(?:\s[^\s.;,]{1,20})?`;
const microRna = String.raw`mi(?:cro)?R(?:NA)?-?[^\s.;]{0,12}`;
/** "The 3′UTR of", "the expression of": what of a gene an RNA acts on. */
const targetOfRna = String.raw`(?:3\s?['’′]-?\s?(?:UTR|untranslated\sregion)|m?RNA|transcripts?|expression)\s(?:of\s)?(?:the\s)?`;
/** "miR-133b targets X", "the siRNA suppressed X", "miR-20a bound the 3′UTR of X". */
const byRna = guarded(
  /mi(?:cro)?R|lncRNA|(?:si|sh)RNA/i,
  new RegExp(
    String.raw`(?<![a-z])${anyOf(
      String.raw`${rna}\s(?:directly\s)?(?:target|repress|inhibit|suppress)(?:s|es|ed|ing)?`,
      String.raw`${microRna}\s(?:directly\s)?(?:binds|bound|binding)(?:\sto)?`,
    )}\s(?:the\s)?(?:${targetOfRna})?$`,
    'i',
  ),
);
/** "Loss of the copper transporter X"; "loss of X" is a change. */
const lossOfKind =
  /(?<![a-z])(?:loss|deletion|inactivation)\sof\s(?:the\s)?(?:[a-z]+\s){0,2}(?:transporter|kinase|receptor|enzyme|protein|suppressor|factor|channel)\s$/i;
/** A name, or a symbol with what it stands for: "CTR1", "CTR1 (SLC31A1)". */
const lostName = String.raw`[^\s.,;:()]{2,12}(?:\s\([^()]{1,16}\))?`;
/** "Loss of the effector X or of the activator Y", "of the effector X and the activator Y": the second, with its kind. */
const lossOfSecondKind = guarded(
  /(?:or|and)\s(?:of|the)\s/i,
  new RegExp(
    String.raw`(?<![a-z])(?:loss|deletion|inactivation|silencing|depletion)\sof\s${anyOf(
      String.raw`(?:the\s)?(?:[a-z-]+\s){0,3}${lostName},?\s(?:or|and)\sof\s(?:the\s)?`,
      String.raw`the\s(?:[a-z-]+\s){1,3}${lostName},?\s(?:or|and)\sthe\s`,
    )}(?:[a-z-]+\s){1,3}$`,
    'i',
  ),
);
/** "A deletion polymorphism of X", "inactivating variants in X": the lack comes with the allele. */
const lossAllele =
  /(?<![a-z])(?:deletion|deletional|loss-of-function|null|inactivating|hypomorphic)\s(?:polymorphisms?|alleles?|haplotypes?|variants?)\s(?:of|in)\s(?:the\s)?$/i;
/** "X deserves mention: a deletion polymorphism confers". */
const lossAlleleAfter = guarded(
  /:\s/,
  /^\)?[^.;:()]{0,40}(?:\([^()]{1,16}\))?[^.;:()]{0,40}:\s(?:an?|the|its)\s(?:[a-z]+\s)?(?:deletion|deletional|loss-of-function|null|inactivating|hypomorphic)\s(?:polymorphisms?|alleles?|haplotypes?|variants?)(?![a-z]|\s(?:of|in)\s)/i,
);
/** "Targeting X raised the sensitivity"; "drugs targeting X" are treatments. */
const targeting =
  /(?:^|[.;:]\s|,\s(?:and\s|but\s)?|(?<![a-z])(?:that|whereas|while|and|by|addition,|how)\s)(?:[a-z]+ly,?\s)?(?:co-)?targeting\s(?:the\s)?$/i;
/** Participles that tell of an experiment. */
const takenAway = String.raw`(?:silenced|depleted|inactivated|knocked\s(?:down|out))`;
/** "X is missing", but not "X is missing in", which tells who lacks it. */
const gone = anyOf(
  String.raw`missing(?!\s(?:in|from))|(?:no\slonger|not)\sexpressed(?!\sin)`,
  takenAway,
  String.raw`down-?regulated|deleted|ablated|suppressed\s(?:with|by)\s(?:an?\s)?(?:si|sh)RNA`,
);
/** "X knockdown", "X is silenced": what is said of a name right after it. */
const takingAfter = new RegExp(
  String.raw`^\)?${anyOf(
    // "X knockdown", "X-siRNA", but not "X loss of function".
    String.raw`[\s-](?:${taking}|loss|deletion|(?:si|sh)RNAs?)(?![a-z\d]|[\s-]of[\s-])`,
    // "X, when lost".
    String.raw`,?\swhen\s(?:${takenAway}|inhibited|lost|deleted|absent)(?![a-z])`,
    // "X is missing", "X has been silenced".
    String.raw`\s(?:is|are|was|were|ha(?:s|d|ve)\sbeen)\s(?:[a-z]+ly\s)?${gone}(?![a-z])`,
    // "Cells with X silenced by".
    String.raw`\s${takenAway}\sby(?![a-z])`,
    String.raw`\snegativity(?![a-z])`,
  )}`,
  'i',
);
/** "A or B knockdown": the first of those removed. */
const firstTaken = new RegExp(
  `^(?:(?:,|,?\\s(?:and|or))\\s[A-Z][A-Za-z\\d-]{1,11}){1,3}[\\s-](?:${taking})(?![a-z\\d]|[\\s-]of[\\s-])`,
);
/** "Lowers A and B, and sensitises", "loss of A, B or C": the second of those removed. */
const secondTaken = new RegExp(
  String.raw`(?<![a-z])${anyOf(
    // "Represses A and", "lowers A protein and".
    String.raw`(?:lower(?:s|ed|ing)|(?:repress|silenc|deplet|suppress|down-?regulat)(?:e?s|e|ed|ing)?)\s[^\s,.;:]{2,12}(?:\s[^\s,.;:]{2,14})?\s(?:and|or)`,
    // "Loss of A, B or".
    String.raw`(?:loss|deletion|inactivation)\sof\s[^\s,.;:]{2,12}(?:,\s[^\s,.;:]{2,12}){0,2}(?:,(?:\s(?:and|or))?|\s(?:and|or))`,
  )}\s$`,
  'i',
);
const closing = /^(?:\s(?:genes|expression))?(?:[,.;)]|\s(?:and|or|which|thereby|to|by|in|causes?|confers?)(?![a-z]))/i;

/** A change can be lost, too: "loss of T790M", "loss of the EGFR amplification", "BRCA1 methylation loss". */
const losing =
  '(?:[Ll]oss|[Dd]isappearance|[Cc]learance|[Ee]limination|[Rr]emoval|[Rr]eversal|[Dd]eletion|[Kk]nock-?out|[Cc]orrection)';
const losingBefore = new RegExp(`(?<![\\p{L}\\d])(?:${losing}\\sof|[Ll]ost|[Ll]osing)\\s(?:the\\s)?$`, 'u');
const lossAfter = new RegExp(
  `^\\)?(?:\\s(?:mutations?|alterations?))?\\s${losing}(?![\\p{L}\\d]|[\\s-]of[\\s-]function)`,
  'iu',
);

/** "The miR-21 inhibitor", "an inhibitor of miR-155"; an inhibitor of a protein is a treatment. */
const rnaInhibitorBefore = /(?<![a-z])(?:inhibitors?|antagonists?)\s(?:of|against)\s$/i;
const rnaInhibitorAfter = /^[\s-](?:inhibitors?|antagomirs?|antagonists?|sponges?|decoys?|antisense)(?![a-z])/i;
/** "Reversed lineage plasticity and restored sensitivity": a process that is undone. */
const undoes =
  /(?<![a-z])(?:(?:revers|prevent|block|suppress|abolish|abrogat|attenuat)(?:e?s|ed|ing)|(?:depletion|ablation|elimination|removal|inhibition|blockade|suppression)\sof)\s(?:the\s)?$/i;
/** "Loss of X or a Y mutation", "loss of X, mutations in Y": the loss is not one of the mutation, unlike that of "loss of T790M and C797S". */
const ofOther = /(?:,|\s(?:and|or))\s(?:the\s|an?\s)?$/;
const isBesideLost = ({ kind, variants }: Mention, before: string): boolean =>
  kind === 'variant' && ofOther.test(before) && variants?.some(({ residue }) => residue !== undefined) !== true;
const inactivating = /(?<![a-z])inactivating\s$/i;
/** "The degradation of X is blocked by D": it stays. */
const degraded = /(?<![a-z])(?:degradation|silencing|down-?regulation|loss)\sof\s(?:the\s)?$/i;
const averted =
  /^\s(?:is|are|was|were|(?:can|could|may|might)\sbe)\s(?:[a-z]+ly\s)?(?:blocked|prevented|inhibited|avoided|reversed|counteracted)(?![a-z])/i;
/** A mention with the words before and after it. */
interface MentionInText {
  readonly text: string;
  readonly mention: Mention;
  readonly before: string;
  readonly after: string;
}

type Test = (place: MentionInText) => boolean;

const anyTest =
  (...tests: readonly Test[]): Test =>
  (place) =>
    tests.some((test) => test(place));

/** What tells of any gene, or change of one, that it is taken away. */
const isTakenAway: readonly Test[] = [
  ({ before }) => targeting.test(before),
  ({ text, mention: { prose } }) => lossOfKind.test(textBefore(text, prose, 60)),
  ({ text, mention }) => isLostInSome(text, mention),
  ({ before }) => byRna.test(before),
  ({ text, mention: { prose } }) => takingAfter.test(textAfterExplained(text, prose, 40)),
  ({ text, mention }) => isLessened(text, mention),
];

/** What tells it of a gene only: a change in these words is one that is there. */
const isGeneTakenAway: readonly Test[] = [
  ({ mention, before }) => removalBefore.test(before) && !isBesideLost(mention, before),
  ({ text, mention: { prose } }) => lossOfSecondKind.test(textBefore(text, prose, 110)),
  ({ before }) => lossAllele.test(before),
  ({ before, after }) => secondTaken.test(before) && closing.test(after),
  ({ text, mention: { prose } }) => firstTaken.test(textAfter(text, prose, 70)),
  ({ text, mention: { prose } }) => isExampleOfLost(text, prose),
];

const isOfGroup = anyTest(...isTakenAway, ...isGeneTakenAway);

/** How the removal of each kind is told; of kinds that are not here none is. */
const removals: Readonly<Partial<Record<Mention['kind'], Test>>> = {
  fusion: ({ text, mention }) => isNamedAsLacking(text, mention),
  mechanism: ({ before }) => undoes.test(before),
  gene: anyTest(isOfGroup, ({ text, mention: { prose } }) => lossAlleleAfter.test(textAfter(text, prose, 120))),
  family: isOfGroup,
  pathway: isOfGroup,
  mirna: anyTest(({ before, after }) => rnaInhibitorBefore.test(before) || rnaInhibitorAfter.test(after), isOfGroup),
  variant: anyTest(
    ({ before, after }) => losingBefore.test(withoutOwnGene(before)) || lossAfter.test(after),
    // "Inactivating NF1 mutations": which mutations.
    ({ mention, before }) => removalBefore.test(before) && !isBesideLost(mention, before) && !inactivating.test(before),
    ...isTakenAway,
  ),
};

/** "Knockdown of X", "X siRNA", "cells that lost X", "loss of T790M": whether the effect is that of being without a mention. */
export const isRemoved = (text: string, mention: Mention): boolean => {
  const [before, after] = [textBefore(text, mention.prose, 40), textAfter(text, mention.prose, 40)];
  if (degraded.test(before) && averted.test(after)) return false;
  return removals[mention.kind]?.({ text, mention, before, after }) === true;
};

const lost = new RegExp(`(?:loss|deletion|${taking})`, 'iu');
const restoring = new RegExp(
  String.raw`(?<![a-z\d])${anyOf(
    // "Restoring X", "restoration of X".
    String.raw`restor(?:ing|e[sd]?|ation\sof)|reconstitut(?:ing|ion\sof)|re-?introduc(?:ing|tion\sof)`,
    // "Re-expressed X", "reactivates X".
    String.raw`re-?(?:express|activat)(?:ing|e[sd]?|s|ed|ion\sof)?`,
    // "Forced expression of X".
    String.raw`(?:forced|ectopic)\sexpression\sof`,
  )}\s(?:the\s)?$`,
  'i',
);

/** "Restoring X", "the drug re-expresses X": whether something works again. */
export const isRestored = (text: string, { prose }: Mention): boolean => restoring.test(textBefore(text, prose, 40));

/** "Restoring X", "silencing of X": whether a state was brought about, which then has an effect of its own. */
export const isInducedState = (text: string, mention: Mention): boolean =>
  isRestored(text, mention) ||
  (mention.variants?.some(({ form }) => form === 'loss' || form === 'expression') === true &&
    lost.test(text.slice(mention.prose.start, mention.prose.end)));
