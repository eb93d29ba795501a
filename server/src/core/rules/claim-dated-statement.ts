import { sourceSpan } from '../manuscript/prose.ts';
import { defineRule } from './rule.ts';

/** "Currently in phase III": what will be otherwise in a year. */
const standing =
  /(?<![\p{L}\d])(?:approv(?:ed|al|als)|licen[sc]ed|phase\s(?:[1-4]|I{1,3}|IV)(?:[ab])?|clinical trials?|in trials?|under (?:clinical )?(?:investigation|development|evaluation)|being (?:tested|investigated|evaluated|studied)|in development|available)(?![\p{L}\d])/iu;
const dated = /(?<!\d)(?:19|20)\d{2}(?!\d)|as of/iu;

/** Words that date a text stand in the vocabulary, so that a project can add its own. */
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
  *check({ manuscript, mentions, knowledge }) {
    const words = knowledge.words('time/bound');
    const sentences = new Map<string, { readonly block: number; readonly sentence: number }>();
    for (const { kind, block, sentence } of mentions)
      if (kind === 'drug' || kind === 'drug-class') sentences.set(`${block}.${sentence}`, { block, sentence });
    for (const { block, sentence } of sentences.values()) {
      const home = manuscript.blocks[block];
      const prose = home?.sentences[sentence]?.prose;
      if (!home || !prose || home.kind === 'heading' || home.kind === 'quotation') continue;
      const text = home.prose.text.slice(prose.start, prose.end);
      if (!standing.test(text) || dated.test(text)) continue;
      const lower = text.toLowerCase();
      const found = words
        .map((word) => ({ word, at: lower.search(new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u')) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
      if (!found) continue;
      const start = prose.start + found.at;
      yield {
        span: sourceSpan(home.prose, { start, end: start + found.word.length }),
        message: `"${found.word}" ages: give the year, or say as of when this holds.`,
        data: [],
        related: [],
        fixes: [],
      };
    }
  },
});
