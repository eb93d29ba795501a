import { isQuoted } from '../../manuscript/isQuoted.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { placeAt } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { type MisreadWord, misreadIn } from './misreadForms.ts';
import { wordsOfText } from './wordsOfText.ts';

/** HGNC, ISCN and IUPAC allow one reading for each of these, which tells apart a scanner's l, I and 1, g and q, rn and m. */
export const textMisreadCharacter = defineRule({
  id: 'text/misread-character',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A character that was read as one that looks like it',
  why: 'Scanned pages confuse l, I and 1, O and 0, g and q, rn and m, and a search for the phase of a trial, a band of a chromosome or an amino acid finds nothing. Reported are forms that can be read in one way only (ISCN writes the arms of chromosomes p and q, and a stop before the sub-band), Cyrillic letters in words of Latin ones, a Greek letter that begins the symbol of a gene, a letter that stands thrice in a row, and words that the text has elsewhere with the right letter. One finding stands for all uses.',
  examples: [
    { text: 'A ⟦phasell⟧ trial followed.', fixed: 'A phase II trial followed.' },
    { text: 'A ⟦phase l/ll⟧ trial followed.', fixed: 'A phase I/II trial followed.' },
    { text: 'The band ⟦5g11.2⟧ was lost.', fixed: 'The band 5q11.2 was lost.' },
    { text: 'The band ⟦18p1122⟧ was lost.', fixed: 'The band 18p11.22 was lost.' },
    { text: 'Medium with 1% ⟦I-glutamine⟧.', fixed: 'Medium with 1% L-glutamine.' },
    { text: 'Less ⟦Has-m!R-⟧21-5p was seen.', fixed: 'Less hsa-miR-21-5p was seen.' },
    { text: 'Loss of ⟦Pl3K⟧ was seen.', fixed: 'Loss of PI3K was seen.' },
    { text: 'They took 5 ⟦rng⟧/kg, then ⟦l5⟧ mg.', fixed: 'They took 5 mg/kg, then 15 mg.' },
    { text: 'A difference (P < ⟦O.05⟧).', fixed: 'A difference (P < 0.05).' },
    {
      text: 'The cells grew. Other ⟦ce1ls⟧ died, and cells grew.',
      fixed: 'The cells grew. Other cells died, and cells grew.',
    },
    {
      text: 'The tumor grew. No ⟦turnor⟧ was left, and no tumor came.',
      fixed: 'The tumor grew. No tumor was left, and no tumor came.',
    },
    { text: 'A phase ⟦Ⅱ-Ш⟧ trial followed.', fixed: 'A phase Ⅱ-Ⅲ trial followed.' },
    {
      text: 'Loss of ⟦ΡTEN⟧ was ⟦commmon⟧.',
      fixed: 'Loss of PTEN was common.',
      note: 'a Greek letter, and one too many',
    },
    {
      text: 'The ⟦сells⟧ grew; Болезнь, Β-catenin and exon xxxiii.',
      fixed: 'The cells grew; Болезнь, Β-catenin and exon xxxiii.',
      note: 'a Cyrillic letter',
    },
    { text: 'The pump is ⟦\u0420-glycoprotein⟧.', fixed: 'The pump is P-glycoprotein.' },
    { text: 'A phase II trial, a phase 1/2 trial, 5q11.2, 5 g and 12 g; L-glutamine.' },
    { text: 'A modern return: miR-21, interleukin and caspase1 are concerned.' },
  ],
  *check(context) {
    const { knowledge, manuscript, searchBlocks } = context;
    const count = wordsOfText(context);
    const finds = searchBlocks('text/misread-character', (block) => {
      const prose = manuscript.blocks[block]!.prose.text;
      return misreadIn(prose);
    });
    const isName = (text: string): boolean => knowledge.names.lookup(text).length > 0;
    const isSure = ({ word, name, text }: MisreadWord): boolean =>
      (word === undefined || count(word) > count(text)) && (name === undefined || (isName(name) && !isName(text)));
    const uses = finds.flatMap(({ block, found }) =>
      found
        .filter(isSure)
        .map((one) => ({ ...one, ...placeAt(manuscript, block, one.prose) }))
        .filter((one) => !isQuoted(context, one)),
    );
    for (const all of grouped(uses, ({ text }) => text)) {
      const { text, right } = all[0]!;
      yield inAllPlaces(
        all.map((use) => ({ ...use, newText: right })),
        {
          message: `“${text.replace(/\s+/gu, ' ')}” seems to be misread: “${right}”.`,
          title: `Write ${right}`,
          safety: 'review',
          reason: 'Compare it with the page that it comes from.',
        },
      );
    }
  },
});
