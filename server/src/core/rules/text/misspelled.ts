import { mentionsNear } from '../../claims/mentionsNear.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { textBefore } from '../../text/textAround.ts';
import { wordsLike } from '../../text/wordRuns.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { type Place, placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { runsOfBlock } from '../runsOfBlock.ts';
import { meantByOneSlip, shortestMisspelt } from './oneSlip.ts';

/** Words with an initial capital only; an adjacent letter makes them part of something else. */
const plainWord = /(?<!\p{L})[A-Z][a-z]{6,}(?!\p{L})/gu;
/** A spelling used more often than this may be a word that we do not know. */
const mostUses = 3;

/** "2-hydroxy-": what follows is part of the name of a chemical. */
const locant = /\d-(?:hydroxy|keto|oxo|deoxy|methyl|amino|fluoro|chloro)-$/u;

/** "lay prostrate": lying flat, no gland. */
const lying = /(?<!\p{L})(?:fall(?:en|s)?|fell|kne(?:els?|lt)|lain|lay|lie[sd]?|lying)\s$/u;

interface Slip {
  readonly text: string;
  readonly prose: { readonly start: number; readonly end: number };
  readonly newText: string;
}

/** The slips in a document, except names and words with a capital in mid-sentence. */
function slipsOf(context: RuleContext): readonly (Slip & Place)[] {
  const { knowledge, manuscript, mentions } = context;
  const known = new Map(
    knowledge.words('text/not-misspelled').map((word): [string, string | undefined] => [word, undefined]),
  );
  const meant = (word: string): string | undefined => {
    if (!known.has(word)) known.set(word, knowledge.names.lookup(word).length > 0 ? undefined : meantByOneSlip(word));
    return known.get(word);
  };
  const found = placesFound(context, 'text/misspelled', (prose, block): readonly Slip[] => {
    const slips: Slip[] = [];
    for (const { start, end } of wordsLike(plainWord, shortestMisspelt, prose, runsOfBlock(context, block))) {
      const text = prose.slice(start, end);
      const right = meant(text.toLowerCase());
      if (right === undefined || locant.test(textBefore(prose, { start }, 24))) continue;
      if (text === 'prostrate' && lying.test(textBefore(prose, { start }, 12))) continue;
      if (mentionsNear(mentions, block, { start, end }).some((one) => one.prose.start <= start && end <= one.prose.end))
        continue;
      const isCapital = text[0] !== text[0]!.toLowerCase();
      slips.push({
        text,
        prose: { start, end },
        newText: isCapital ? right[0]!.toUpperCase() + right.slice(1) : right,
      });
    }
    return slips;
  });
  return [...found].filter((slip) => {
    const sentence = manuscript.blocks[slip.block]!.sentences[slip.sentence];
    const isName = /^[A-Z]/u.test(slip.text) && sentence?.prose.start !== slip.prose.start;
    return !isName && !isQuoted(context, slip);
  });
}

/** Only words of a closed list, and a single slip: other tools check the rest of spelling, but none of them knows the field. */
export const textMisspelled = defineRule({
  id: 'text/misspelled',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  spares: 'text/not-misspelled',
  title: 'A word one letter away from a common word of the field',
  why: 'Spelling checkers are switched off where half of the words are unknown to them, and a misspelt “resistance” is lost to every search. Reported are words of seven letters and more that are no word of the list and become exactly one of it by one letter wrong, missing or too many within the word, or by two that changed over. British and American spelling is no matter here, and what a text writes often is left alone, as it may be a word that we do not know.',
  examples: [
    { text: 'Cells acquire ⟦resistence⟧ to drugs.', fixed: 'Cells acquire resistance to drugs.' },
    { text: 'The pump is a ⟦gycoprotein⟧.', fixed: 'The pump is a glycoprotein.' },
    { text: 'The ⟦intracellelar⟧ dose fell.', fixed: 'The intracellular dose fell.' },
    { text: '⟦Inihbition⟧ of the kinase failed.', fixed: 'Inhibition of the kinase failed.' },
    { text: 'Leukaemia and leukemia, tumour and tumorigenesis; signalling was characterised.' },
    { text: 'Confirmation of the conformation, and an expensive, extensive study.' },
    {
      text: 'Cells with mutant IDH1 make 2-hydroxy-glutarate and α-ketoglutarate; glutarate is another.',
      note: 'chemicals',
    },
    {
      text: 'They lay prostrate, with an enlarged ⟦prostrate⟧.',
      fixed: 'They lay prostrate, with an enlarged prostate.',
    },
    { text: 'Patients of Resistence Hospital wait.', note: 'a name' },
    { text: 'She wrote: “resistence is common”.', note: 'quoted' },
    { text: 'A resistan of pumps. Treatments, proliferates, inhibitors.', note: 'other ends make other words' },
  ],
  *check(context) {
    for (const uses of grouped(slipsOf(context), ({ text }) => text.toLowerCase())) {
      if (uses.length > mostUses) continue;
      const { text, newText } = uses[0]!;
      yield inAllPlaces(uses, {
        message: `“${text}” seems to be misspelt: “${newText}”.`,
        title: `Write ${newText}`,
        safety: 'review',
        reason: 'It may be a word that we do not know.',
      });
    }
  },
});
