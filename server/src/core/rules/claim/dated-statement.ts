import { inBlock } from '../../claims/inBlock.ts';
import { wholeWords } from '../../text/anyOf.ts';
import { placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** "Currently in phase III": statements that will be out of date in a year. */
const standing = wholeWords(
  'approv(?:ed|al|als)|licen[sc]ed|available',
  'phase\\s(?:[1-4]|I{1,3}|IV)(?:[ab])?|clinical trials?|in trials?',
  'under (?:clinical )?(?:investigation|development|evaluation)|in development',
  'being (?:tested|investigated|evaluated|studied)',
);
const dated = /(?<!\d)(?:19|20)\d{2}(?!\d)|as of/iu;

/** The first word, in each sentence on a drug, that makes a statement on the drug's standing time-bound. */
function datingWords({ manuscript, mentions, knowledge }: RuleContext, block: number) {
  const { kind, prose, sentences } = manuscript.blocks[block]!;
  if (kind === 'heading' || kind === 'quotation') return [];
  const drugs = inBlock(mentions, block).filter((one) => one.kind === 'drug' || one.kind === 'drug-class');
  return [...new Set(drugs.map(({ sentence }) => sentence))].flatMap((sentence) => {
    const { start, end } = sentences[sentence]?.prose ?? { start: 0, end: 0 };
    const text = prose.text.slice(start, end);
    if (!standing.test(text) || dated.test(text)) return [];
    const lower = text.toLowerCase();
    const [found] = knowledge
      .words('time/bound')
      .filter((word) => lower.includes(word))
      .map((word) => ({ word, at: lower.search(new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u')) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.word.length - a.word.length);
    return found
      ? [{ word: found.word, prose: { start: start + found.at, end: start + found.at + found.word.length } }]
      : [];
  });
}

/** The words that date a text are in the vocabulary, so that a project can add its own. */
export const claimDatedStatement = defineRule({
  id: 'claim/dated-statement',
  since: '0.1.0',
  status: 'preview',
  severity: 'hint',
  fix: 'none',
  title: 'A statement on a drug’s standing that ages',
  why: 'A review is read for years. "Recently approved" and "currently in phase III" are wrong when the next label comes; a year, or "as of" and a year, keeps them true. Only sentences that name a drug or a class and say how far it has come are reported, and none that gives a year.',
  examples: [
    { text: 'Osimertinib was ⟦recently⟧ approved for adjuvant use.' },
    { text: 'Several inhibitors of KRAS, among them divarasib, are ⟦currently⟧ in phase III.' },
    { text: 'Osimertinib was approved for adjuvant use in 2020.' },
    { text: 'As of 2024, divarasib is currently in phase III.' },
    { text: 'Resistance to osimertinib was recently described.', note: 'no standing that will change' },
  ],
  *check(context) {
    for (const { span, word } of placesFound(context, 'claim/dated-statement', (_, block) =>
      datingWords(context, block),
    ))
      yield {
        span,
        message: `“${word}” ages: give the year, or say as of when this holds.`,
      };
  },
});
