import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

/** PMID 15728811 is Kobayashi 2005, on EGFR T790M and gefitinib; PMID 31564718 is a review on osimertinib. */
const kobayashi = 'Kobayashi S, Boggon TJ. EGFR mutation and resistance. N Engl J Med. 2005;352(8):786-792.';
const others = [
  'Abe K, Sato M. Pumps of resistant cells. J Ex. 2011;3:1-9.',
  'Baker L, Jones P. Clones and their fates. J Ex. 2012;4:10-19.',
];
const numbered = (first: string) =>
  `\n\n## References\n\n${[first, ...others].map((work, i) => `${i + 1}. ${work}`).join('\n')}`;
const unnumbered = (first: string) => `\n\n## References\n\n${[first, ...others].join('\n\n')}`;
const entry = (fields: string) => `@article{key, author = {Kobayashi, Susumu}, year = {2005}, ${fields}}`;

const offTopic = (text: string, bibliography?: string): string[] =>
  analyzeText(text, {}, 'markdown', bibliography)
    .findings.filter(({ rule }) => rule === 'claim/citation-off-topic')
    .map(({ message }) => message);

const claim = 'KRAS G12D confers resistance to cetuximab';
const about = [expect.stringMatching(/^Kobayashi 2005.* is curated for EGFR T790M \/ gefitinib.*, not for KRAS G12D/u)];

describe('the work behind a citation is told by', () => {
  it.each<[string, string, string?]>([
    ['a PMID in the text', `${claim} (PMID: 15728811).`],
    ['a key with a PMID', `${claim} [@key].`, entry('pmid = {15728811}')],
    ['a key with a PMID in a note', `${claim} [@key, p. 3].`, entry('note = {PMID: 15728811}')],
    ['a key in the sentence', `As @key show, ${claim}.`, entry('pmid = {15728811}')],
    ['a role', `${claim} {cite:p}\`key\`.`, entry('pmid = {15728811}')],
    ['a number', `${claim} [1].${numbered(`${kobayashi} PMID: 15728811`)}`],
    ['a superscript', `${claim}.^1^${numbered(`${kobayashi} PMID: 15728811`)}`],
    ['author and year', `${claim} (Kobayashi et al., 2005).${unnumbered(`${kobayashi} PMID: 15728811`)}`],
  ])('%s', (_name, text, bibliography) => {
    expect(offTopic(text, bibliography)).toEqual(about);
  });

  it('a DOI, in any case', () => {
    const ofWork = (doi: string) => entry(`doi = {${doi}}`);
    const soria = [expect.stringMatching(/^Soria 2018/u)];
    expect(offTopic(`${claim} [@key].`, ofWork('10.1056/NEJMoa1713137'))).toEqual(soria);
    expect(offTopic(`${claim} [@key].`, ofWork('https://doi.org/10.1056/nejmoa1713137'))).toEqual(soria);
    expect(offTopic(`${claim} [@doi:10.1056/NEJMoa1713137].`)).toEqual(soria);
  });

  it('the reference cell of a row', () => {
    const row = (change: string, drug: string) =>
      `| Mutation | Drug | Effect | Ref. |\n|---|---|---|---|\n| ${change} | ${drug} | Resistance | PMID: 15728811 |`;
    expect(offTopic(row('KRAS G12D', 'cetuximab'))).toHaveLength(1);
    expect(offTopic(row('EGFR T790M', 'gefitinib'))).toEqual([]);
  });
});

describe('nothing is said', () => {
  const cited = (words: string) => offTopic(`${words} [@key].`, entry('pmid = {15728811}'));

  it.each([
    'EGFR T790M confers resistance to gefitinib',
    'EGFR L858R confers sensitivity to erlotinib',
    'MET amplification confers resistance to gefitinib',
    'MET amplification confers resistance to EGFR inhibitors',
    'ERBB family mutations such as ERBB2 L755S confer resistance to lapatinib',
    'T790M arises under gefitinib. KRAS G12D confers resistance to cetuximab',
  ])('where the gene or the drug is named: %s', (words) => {
    expect(cited(words)).toEqual([]);
  });

  it.each<[string, string, string?]>([
    ['of two works of which one is not known', `${claim} [@key; @other].`, entry('pmid = {15728811}')],
    ['of a key without identifier', `${claim} [@key].`, entry('title = {EGFR mutation}')],
    ['of a key that two entries have', `${claim} [@key].`, `${entry('pmid = {15728811}')}\n${entry('pmid = {1}')}`],
    [
      'of an author and year that fit two works',
      `${claim} (Kobayashi, 2005).${unnumbered(`${kobayashi} PMID: 15728811\n\n${kobayashi}`)}`,
    ],
    ['of a review', `${claim} (PMID: 31564718).`],
    ['of a citation in the next sentence', `${claim}. It was seen early (PMID: 15728811).`],
    ['where nothing is claimed', 'KRAS G12D and cetuximab were looked at (PMID: 15728811).'],
  ])('%s', (_name, text, bibliography) => {
    expect(offTopic(text, bibliography)).toEqual([]);
  });
});
