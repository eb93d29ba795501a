// Decides whether a manuscript is about the treatment of cancer: "Resistance to targeted therapy in lung cancer" is,
// "Mutations of FBN1 in Marfan syndrome" is not.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { anyOf } from '../../text/anyOf.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';

/** Which signs of the subject occur in a stretch of text. */
export interface SubjectSigns {
  readonly treatment: boolean;
  readonly cancer: boolean;
  readonly outcome: boolean;
}

/** Matches the words in any case, with no letter before or after them; some may be followed by a number. */
const words = (...groups: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${anyOf(...groups)}(?!\\p{L})`, 'iu');

const treatmentWords = words(
  'inhibitors?(?!\\s\\d)|TKIs?|(?:chemo|radio|immuno|hormono)-?therap\\p{Ll}+',
  '(?:targeted|endocrine|hormonal|systemic|adjuvant)\\s(?:therap\\p{Ll}+|treatments?|drugs?|agents?)',
  '(?:anti-?cancer|antineoplastic|anti-?tumou?r)\\s(?:therap\\p{Ll}+|treatments?|drugs?|agents?)',
);
const cancerWords =
  /(?<![a-z])(?:cancers?(?![a-z])|tumou?rs?(?![a-z])|malignan|neoplas|metasta|oncolog)|(?:carcinoma|sarcoma|lymphoma|leuka?emia|myeloma|melanoma|glioma|blastoma)s?(?![a-z])/i;
/**
 * The outcome of a treatment. "Insulin resistance" and a refractory period are not outcomes: the bare words count only
 * together with what is responded to.
 */
const outcomeWords = words(
  '(?:resistan(?:t|ce)|refractor(?:y|iness))\\sto',
  '(?:insensitiv(?:e|ity)|sensitiv(?:e|ity)|respon(?:ses?|ds?|ded|sive|siveness))\\sto',
  '(?:drug|multidrug|acquired|therap(?:y|eutic)|treatment|endocrine|platinum|TKI|inhibitor)[-\\s]resistan(?:t|ce)',
  '(?:chemo|radio)-?resistan(?:t|ce)',
  '(?:escape|progress(?:ion|ed|ing)|relapsed?)\\s(?:from|on|under|after)',
);
/** After the name of a drug: "osimertinib-resistant", "imatinib sensitivity". */
const outcomeAfter = /^[-\u2010-\u2013\s](?:resistan|sensitiv|insensitiv|refractor)/iu;

const isAnswered = (text: string, { kind, end }: Reading): boolean =>
  kind === 'drug' && outcomeAfter.test(textAfter(text, { end }, 12));

/**
 * Whether a reading is a drug against cancer: one with evidence or targets in the base. Other drugs may be given for
 * anything.
 */
const isCancerDrug = ({ kind, ids }: Reading, knowledge: Knowledge): boolean =>
  kind === 'drug' && ids.some((id) => knowledge.evidence(id).length > 0 || knowledge.targetsOf(id).length > 0);

const wordSigns = (text: string): SubjectSigns => ({
  treatment: treatmentWords.test(text),
  cancer: cancerWords.test(text),
  outcome: outcomeWords.test(text),
});

/** Finds the signs in a block. `named` are the names resolved in it, without readings that need a grammar. */
export function subjectSigns(text: string, named: readonly Reading[], knowledge: Knowledge): SubjectSigns {
  if (named.some((name) => isCancerDrug(name, knowledge))) return { treatment: true, cancer: true, outcome: false };
  const { treatment, cancer, outcome } = wordSigns(text);
  return {
    treatment: treatment || named.some(({ kind }) => kind === 'drug' || kind === 'drug-class'),
    cancer: cancer || named.some(({ kind }) => kind === 'disease'),
    outcome: outcome || named.some((name) => isAnswered(text, name)),
  };
}

/**
 * Returns whether a manuscript is about the treatment of cancer: it names a drug against cancer, or shows two of three
 * signs anywhere, namely a treatment, a cancer, and an outcome of a treatment. A title suffices ("Resistance to targeted
 * therapy in lung cancer"), and so does a sentence ("KRAS mutations predict resistance to cetuximab").
 *
 * Only in such a manuscript does a change of a whole gene ("mutations in the ESR1 gene", "loss of PTEN", "ALK
 * rearrangement"), of a chromosome ("del(17p)"), or of an unnamed kind in an exon, concern a tumour under a drug. Elsewhere
 * it is ordinary genetics, such as "mutations in the FBN1 gene" of a family with a syndrome. A change of a sequence and a
 * fusion of two genes are recognised by their notation, and are read in any text.
 */
export function isOnCancerTreatment(
  title: string | undefined,
  blocks: number,
  signsOf: (block: number) => SubjectSigns,
): boolean {
  let { treatment, cancer, outcome } = wordSigns(title ?? '');
  const enough = (): boolean => Number(treatment) + Number(cancer) + Number(outcome) >= 2;
  for (let block = 0; block < blocks && !enough(); block++) {
    const signs = signsOf(block);
    treatment ||= signs.treatment;
    cancer ||= signs.cancer;
    outcome ||= signs.outcome;
  }
  return enough();
}
