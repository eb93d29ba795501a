import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../server/src/core/mentions/findMentions.ts';
import { knowledge, oncology } from '../../../support/knowledge.ts';
import { plainManuscript } from '../plainManuscript.ts';
import { sentences, tokens } from './hardNegatives.ts';

const lines = ['A549', 'K562', 'H1299'].map((name) => ({ id: `cell-line:${name}`, name }));
const base = knowledge({ ...oncology, cellLines: [...(oncology.cellLines ?? []), ...lines] });

const read = (text: string): string[] =>
  findMentions(plainManuscript(text), base)
    .filter((mention) => mention.kind === 'variant')
    .map((mention) => mention.text);

it('collects more than two hundred', () => {
  expect(new Set(tokens).size + Object.values(sentences).flat().length).toBeGreaterThan(200);
});

describe('alone', () => {
  it.each(tokens)('%s', (token) => expect(read(`We used ${token} in this work.`)).toEqual([]));
});

/** A text that speaks of genes and changes, where a shape is more easily taken for one. */
describe.each(Object.entries(sentences))('%s', (_, all) => {
  it.each(all)('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
    expect(read(`Mutant proteins and variants of this gene are known. ${sentence}`)).toEqual([]);
  });
});

/** The same shapes where the text says that they are changes. */
it.each([
  ['The KRAS G6P mutant was made.', 'G6P'],
  ['KRAS G12C and G13D occur.', 'G12C'],
  ['The mutants S4C and S92C were made.', 'S4C'],
  ['HIV reverse transcriptase M184V resists lamivudine.', 'M184V'],
  ['BRAF V600E melanoma', 'V600E'],
  ['BRAF V600E melanoma cells', 'V600E'],
  ['No T790M was found.', 'T790M'],
  ['The germ line R213Q was known.', 'R213Q'],
  ['wild-type or T790M', 'T790M'],
  ['The p53-R175H protein is a mutant.', 'R175H'],
  ['Levels of T790M–12% and L858R–8.5% were seen.', 'T790M'],
  ['Changes were T315I (12%), A4V (n = 2) and others.', 'A4V'],
  ['We saw C16S, T54S, and R117H.', 'T54S'],
  ['The mutation TR34/L98H was found.', 'L98H'],
  ['The integrase had N155H.', 'N155H'],
  ['The “S4C” mutant was made.', 'S4C'],
  ['The mutation pN822K was found.', 'pN822K'],
  ['Mutants were G235R and L282FS.', 'L282FS'],
  ['EGFR-mutant lines L858R and T790M', 'L858R'],
  ['The tumours of KRAS G12C mice shrank.', 'G12C'],
  ['JAK2 V617F clones stayed, as did EGFR L858R/T790M mice.', 'T790M'],
  ['The PIK3CA E545K cell line grew.', 'E545K'],
])('%s', (text, change) => expect(read(text)).toContain(change));
