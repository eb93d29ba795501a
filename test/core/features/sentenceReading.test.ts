import { describe, expect, it } from 'vitest';
import { sentenceAtOffset, sentenceReading } from '../../../server/src/core/features/sentenceReading.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

/** The reading of the sentence that holds the marked place. */
function readingAt(marked: string): string {
  const { text, spans } = markedText(marked);
  const analysis = analyzeText(text);
  const sentence = sentenceAtOffset(analysis, spans[0]!.start);
  return sentence ? sentenceReading(analysis, shippedKnowledge(), sentence) : '';
}

describe('the reading of a sentence tells', () => {
  it.each<[string, string, string]>([
    ['names', 'EGFR T790M ⟦confers⟧ resistance to gefitinib.', '**T790M**: variant, EGFR T790M'],
    ['the claim', 'EGFR T790M ⟦confers⟧ resistance to gefitinib.', '**EGFR T790M – resistance – gefitinib**'],
    ['word and stance', 'EGFR T790M ⟦may⟧ cause resistance to gefitinib.', 'read by “resistance”, hedged'],
    ['citations', 'EGFR T790M ⟦confers⟧ resistance to gefitinib [@pao2005].', 'cited: pao2005'],
    ['why none is needed', '# Methods\n\nEGFR T790M ⟦confers⟧ resistance to gefitinib.', 'methods need no citation'],
    ['the verdict', 'In melanoma, BRAF V600E ⟦confers⟧ resistance to vemurafenib.', 'curated evidence: **disagrees**'],
    ['the evidence', 'EGFR T790M ⟦confers⟧ resistance to gefitinib.', 'CIViC EID239, level B'],
    ['what is reported', 'EGFR T790M ⟦confers⟧ resistance to gefitinib.', 'claim/uncited (information)'],
    [
      'what was taken over',
      'The tumour had BRAF V600E. It ⟦responded⟧ to vemurafenib.',
      'taken over from an earlier sentence: V600E',
    ],
    [
      'that the heading silences',
      '## Melanoma\n\nEGFR T790M ⟦confers⟧ resistance to osimertinib.',
      'silent here: the heading is about melanoma',
    ],
    [
      'that the wording silences',
      'In melanoma, BRAF V600E ⟦often⟧ confers resistance to vemurafenib.',
      'silent here: the sentence does not say it so outright',
    ],
    [
      'which word makes it doubtful',
      'In melanoma, BRAF V600E ⟦often⟧ confers resistance to vemurafenib.',
      'held against it: “often” is none of the words of a plain statement',
    ],
    [
      'which word qualifies it',
      'In melanoma, BRAF V600E ⟦rarely⟧ confers resistance to vemurafenib.',
      'held against it: “rarely” sets it apart from what holds in general',
    ],
    [
      'that it is of the laboratory',
      'In melanoma ⟦xenografts⟧, BRAF V600E confers resistance to vemurafenib.',
      'held against it: “xenografts” tells of the laboratory',
    ],
    [
      'that another cause is named',
      'Melanomas with BRAF V600E and CDKN2A loss ⟦are⟧ resistant to vemurafenib.',
      'another possible cause is named in it',
    ],
    [
      'that it is hedged',
      'In melanoma, BRAF V600E ⟦may⟧ confer resistance to vemurafenib.',
      'held against it: it is hedged, denied, asked or told as the view of others',
    ],
    [
      'that the disease silences',
      'BRAF V600E ⟦confers⟧ resistance to vemurafenib.',
      'silent here: the claim may be about a disease in which evidence does not disagree',
    ],
    ['that no word tells an effect', 'The patient ⟦was⟧ well.', 'none: no word in the sentence tells an effect'],
    [
      'that nothing is named',
      'Resistance ⟦was⟧ frequent.',
      'none: a word that may tell an effect was read (“Resistance”), but nothing is named',
    ],
    ['that no treatment is named', 'EGFR was ⟦sequenced⟧ at resistance.', '(“resistance”), but no treatment is named'],
    [
      'that what a word joins was dropped',
      'Patients ⟦took⟧ gefitinib, and outcomes are told when they respond.',
      'none: a word that may tell an effect was read (“outcomes”, “respond”), and what it joins was dropped',
    ],
    ['that a row tells nothing', '| Gene | Drug |\n| --- | --- |\n| ⟦EGFR⟧ | gefitinib |', 'none: no cell or heading'],
  ])('%s', (_what, marked, expected) => {
    expect(readingAt(marked).replaceAll('\\', '')).toContain(expected);
  });

  it('only the sentence asked for', () => {
    const reading = readingAt(
      'EGFR T790M confers resistance to gefitinib. ⟦BRAF⟧ V600E confers sensitivity to vemurafenib.',
    );
    expect(reading).toContain('vemurafenib');
    expect(reading).not.toContain('gefitinib');
  });
});
