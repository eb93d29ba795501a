import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const claim = 'EGFR T790M confers resistance to gefitinib';
const uncited = (text: string): number =>
  analyzeText(text).findings.filter(({ rule }) => rule === 'claim/uncited').length;

const parts = ['Background', 'Methods', 'Results', 'Conclusion'];
const abstract = (of: string) => parts.map((title) => `## ${title}\n\n${title === 'Background' ? of : 'It was seen.'}`);

describe('a claim needs no citation', () => {
  it.each<[string, string, number]>([
    ['of authors who are named without a year', `${claim}, as Abe and colleagues saw.`, 0],
    ['of nobody', `${claim}, as was seen.`, 1],
    ['before a number that is no longer raised', 'EGFR T790M confers resistance to gefitinib in most patients3.', 0],
    ['with a source nested below', `- ${claim}\n  - seen in cells\n  - doi:10.5555/jex.3`, 0],
    ['with nothing nested below', `- ${claim}\n  - seen in cells\n- https://example.org/pumps`, 1],
    ['in a background of its own heading', abstract(`${claim}.`).join('\n\n'), 0],
    [
      'in a background that cites',
      abstract(`${claim}. Pumps do so.\n\nPumps wait [@abe2011].`).slice(0, 2).join('\n\n'),
      1,
    ],
    ['in a text that is an abstract', `${claim}. We investigated how.`, 0],
    ['in a list of questions', `This raises new questions: whether ${claim}, and what follows.`, 0],
    ['of a plan', `We are planning a trial in which ${claim.replace('confers', 'has conferred')}.`, 0],
    ['that is the reason of a plan', `We plan to wait, because ${claim}.`, 1],
    [
      'that is cited by a number of a list with gaps',
      [
        `${claim} (4). Pumps wait (7). Cells grow (9), and return (12).`,
        '## References',
        ...[4, 7, 9, 12].map((number) => `${number}. Abe K. Pumps of resistant cells. J Ex. 20${number + 10};3:1-9.`),
      ].join('\n\n'),
      0,
    ],
  ])('%s', (_, text, expected) => {
    expect(uncited(text)).toBe(expected);
  });
});

describe('the message says the claim as the sentence does', () => {
  it.each([
    ['Knockdown of PTEN induced trastuzumab resistance.', 'without PTEN – resistance – trastuzumab'],
    ['Knockdown of AXL restored sensitivity to erlotinib.', 'without AXL – sensitivity – erlotinib'],
    ['HER2-positive breast cancer responds to trastuzumab.', 'ERBB2 positive – sensitivity – trastuzumab'],
  ])('%s', (text, said) => {
    expect(analyzeText(text).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining(`No citation for this claim: ${said}.`),
    ]);
  });
  it('names only what an involved sentence is on, where no clause states the claim in full', () => {
    const text = 'After months, CNOT1 amplification had appeared, and idarubicin had lost its effect.';
    expect(analyzeText(text).findings.map(({ message }) => message)).toEqual([
      'No citation for what this sentence says of CNOT1 amplification and idarubicin.',
    ]);
  });
});
