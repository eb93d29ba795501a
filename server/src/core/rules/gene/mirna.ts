import { isQuoted } from '../../manuscript/isQuoted.ts';
import { thoseAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { namesThing } from '../namesThing.ts';
import { defineRule } from '../rule.ts';

/** The name as miRBase writes it; undefined if the spelling is right or a matter of style. */
function corrected(text: string): string | undefined {
  const prefixed = text.replace(/^has(?=[-‐‑–])/iu, 'hsa');
  // An arm (-5p, -3p) means the mature molecule, whose R is a capital; without it `mir` may be the precursor.
  const right = /-[35]p$/u.test(prefixed) ? prefixed.replace(/^(hsa[-‐‑–])?mir(?=[-‐‑–]?\d)/iu, '$1miR') : prefixed;
  return right === text || /^MiR/u.test(text) ? undefined : right;
}

const reasonFor = (text: string): string =>
  /^has/iu.test(text) ? 'human microRNAs begin with “hsa”' : 'the mature molecule has “miR”, the precursor “mir”';

/** miRBase names: `hsa-miR-21-5p` for the mature molecule. Word processors turn the prefix `hsa` into the word "has". */
export const geneMirna = defineRule({
  id: 'gene/mirna',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'safe',
  marks: 'spelling',
  title: 'A microRNA name that a word processor has spoilt',
  why: 'The species prefix of human microRNAs is `hsa`; automatic correction turns it into “has”, and then no database finds the name. A mature arm (-5p, -3p) takes a capital R. One finding stands for all uses of a name.',
  examples: [
    {
      text: '⟦Has-miR-21-5p⟧ is raised. Has-miR-21-5p rises again.',
      fixed: 'hsa-miR-21-5p is raised. hsa-miR-21-5p rises again.',
    },
    { text: 'hsa-miR-21-5p and miR-200c are raised.' },
    { text: 'The arm ⟦mir-155-5p⟧ is raised.', fixed: 'The arm miR-155-5p is raised.' },
    { text: 'The counts are in has-miR-21.csv here.', note: 'the name of a file' },
    { text: 'The precursor mir-21 is processed.' },
    { text: 'They wrote: “Has-miR-21-5p is raised.”', note: 'quoted' },
  ],
  *check(context) {
    const wrong = thoseAmong(
      context,
      'gene/mirna',
      context.mentions,
      (mention) =>
        mention.kind === 'mirna' &&
        corrected(mention.text) !== undefined &&
        !isQuoted(context, mention) &&
        !namesThing(context.manuscript.text, mention.span),
    );
    for (const uses of grouped(wrong, ({ text }) => text.toLowerCase())) {
      const first = uses[0]!;
      const right = corrected(first.text)!;
      yield inAllPlaces(
        uses.map((use) => rewritten(use, corrected(use.text))),
        {
          message: `${first.text.replace(/\s+/gu, ' ')} is written ${right} in miRBase: ${reasonFor(first.text)}.`,
          data: first.ids,
          title: `Write ${right}`,
          safety: 'safe',
        },
      );
    }
  },
});
