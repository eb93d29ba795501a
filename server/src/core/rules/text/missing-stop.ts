import { isQuoted } from '../../manuscript/isQuoted.ts';
import { placeAt, proseMatches } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';

/** Words that take a capital only at the start of a sentence. */
const openers =
  '(?:Additionally|Although|Furthermore|However|It|Moreover|Nevertheless|There|Therefore|These|They|This|Thus|When|While)';
/** Such a word between words of running text. */
const begins = new RegExp(`(?<=(?<!\\p{L})\\p{Ll}{2,}\\s)\\p{Ll}{3,}\\s${openers}\\s\\p{Ll}{2,}(?=\\s)`, 'gu');
/** A cheap test: such a word after a small letter, which few blocks have. */
const sign = new RegExp(`\\s${openers}(?<=\\p{Ll}\\s${openers})\\s`, 'u');

/** A heading or caption that lost its line break runs into the next sentence; other tools check the rest of grammar. */
export const textMissingStop = defineRule({
  id: 'text/missing-stop',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A new sentence without the end of the one before it',
  why: 'A heading or a caption that lost its line in pasting or converting runs into the sentence after it. Reported are words such as “There” and “While” with a capital among words without one, in running text; other slips of grammar are left to other tools. Marked words, headings, tables and quotations are left alone.',
  examples: [
    {
      text: 'Failure of drugs to enter ⟦cells There are⟧ several reasons for it.',
      fixed: 'Failure of drugs to enter cells. There are several reasons for it.',
    },
    { text: 'Failure of drugs to enter cells. There are several reasons for it.' },
    { text: '**Failure of drugs to enter cells** There are several reasons for it.', note: 'marked as a heading' },
    { text: 'They called it “the drug It was” then.', note: 'quoted' },
    { text: 'The trial While Waiting was closed.' },
  ],
  *check(context) {
    for (const match of proseMatches(context, 'text/missing-stop', begins, sign)) {
      const { kind, prose } = context.manuscript.blocks[match.block]!;
      if ((kind !== 'paragraph' && kind !== 'list-item') || isQuoted(context, match)) continue;
      const end = match.prose.start + match.text.search(/\s/u);
      if (prose.marks.some((mark) => mark.start <= end && end <= mark.end)) continue;
      const at = placeAt(context.manuscript, match.block, { start: match.prose.start, end }).span.end;
      yield {
        span: match.span,
        message: 'A sentence seems to begin here, and the one before it has no full stop.',
        fixes: [
          {
            title: 'End the sentence before it',
            safety: 'review',
            reason: 'It may be a heading that lost its line.',
            edits: [{ start: at, end: at, newText: '.' }],
          },
        ],
      };
    }
  },
});
