import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { expectNamesToFollowEdits } from '../../../support/namesFollowEdits.ts';

const changes = (text: string): readonly string[] =>
  analyzeText(text)
    .mentions.filter(({ kind }) => kind === 'variant' || kind === 'fusion')
    .map((mention) => mention.text);

/** Texts on the treatment of cancer, and the changes of whole genes in them. */
const onTreatment: readonly (readonly [text: string, ...changes: string[]])[] = [
  ['KRAS mutations predict resistance to cetuximab.', 'KRAS mutations'],
  ['MET amplification was found at progression on osimertinib.', 'MET amplification'],
  ['# Resistance to EGFR inhibitors in lung cancer\n\nMET amplification bypasses the block.', 'MET amplification'],
  ['---\ntitle: Resistance to targeted therapy\n---\n\nLoss of PTEN is frequent.', 'Loss of PTEN'],
  ['---\ntitle: "Tumours and their inhibitors"\n---\n\nLoss of PTEN is frequent.', 'Loss of PTEN'],
  ['Loss of PTEN is frequent.\n\nTumours become refractory to whatever is given.', 'Loss of PTEN'],
  ['ESR1 mutations arise in breast cancer.\n\n- Endocrine therapy selects them.', 'ESR1 mutations'],
  ['ALK rearrangement defines a lung cancer in which inhibitors work.', 'ALK rearrangement'],
  ['Mutations in exon 11 of KIT were found in tumours under imatinib.', 'Mutations in exon 11'],
];

/** Ordinary genetics, and what is read in it nevertheless. */
const elsewhere: readonly (readonly [text: string, ...changes: string[]])[] = [
  ['Mutations in the FBN1 gene run in families with Marfan syndrome.'],
  ['Loss of PTEN was found in mice.'],
  ['Insulin resistance goes with mutations in the INSR gene.'],
  ['NF1 mutations cause neurofibromas and other tumours.'],
  ['Mutations in exon 4 of LDLR were found in patients with high cholesterol.'],
  ['The FBN1 c.1286G>A change was found beside other FBN1 mutations.', 'c.1286G>A'],
  ['The BCR-ABL1 fusion and TP53 mutations were searched for.', 'BCR-ABL1'],
];

describe('a change of a whole gene', () => {
  it.each(onTreatment)('is read: %s', (text, ...expected) => expect(changes(text)).toEqual(expected));
  it.each(elsewhere)('is not read: %s', (text, ...expected) => expect(changes(text)).toEqual(expected));
});

/** Paragraphs of which few together, or one alone, make a text one on the treatment of cancer. */
const paragraph = fc.constantFrom(
  'Mutations in the FBN1 gene were found.',
  'Loss of NF1 and mutations in exon 4 of LDLR run in families.',
  'The tumour grew.',
  'An inhibitor was added.',
  'They became resistant to it.',
  'Gefitinib was given.',
  'Nothing was found.',
);

it('follows the subject of a text that changes paragraph by paragraph', () => {
  expectNamesToFollowEdits(paragraph, 100);
});

it.each<[text: string, changes: string[]]>([
  ['A mutant of SGK1 raised the amiloride-resistant current.', ['mutant of SGK1']],
  ['A mutant of SGK1 raised the amiloride current.', []],
])('what withstands a drug is an outcome: %s', (text, expected) => expect(changes(text)).toEqual(expected));
