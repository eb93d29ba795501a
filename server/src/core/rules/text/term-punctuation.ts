import type { EntityKind } from '../../knowledge/knowledge.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { thoseAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { defineRule } from '../rule.ts';

const terms: ReadonlySet<EntityKind> = new Set(['mechanism', 'disease', 'drug-class', 'pathway']);
const letters = ({ text }: Mention): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
const odd = /[:;](?<=\p{L}[:;])\p{L}/u;

/** AMA Manual of Style, 7.2: a compound is joined by a hyphen, or a dash between equals. */
export const textTermPunctuation = defineRule({
  id: 'text/term-punctuation',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A term with a colon that has a hyphen elsewhere',
  why: 'One term has one spelling. “Blood:brain barrier” beside “blood-brain barrier” is a slip, and a search finds only one of them. Reported are diseases, mechanisms, pathways and drug classes whose words are joined by a colon in one place and otherwise in another.',
  examples: [
    {
      text: 'The blood-brain barrier is tight. Few drugs cross the ⟦blood:brain barrier⟧.',
      fixed: 'The blood-brain barrier is tight. Few drugs cross the blood-brain barrier.',
    },
    { text: 'The blood-brain barrier is tight. Few drugs cross the blood-brain barrier.' },
  ],
  *check(context) {
    const { mentions } = context;
    const someOdd = ({ kind, text }: Mention) => terms.has(kind) && odd.test(text);
    if (thoseAmong(context, 'text/term-punctuation', mentions, someOdd).length === 0) return;
    const named = mentions.filter((mention) => terms.has(mention.kind) && !isQuoted(context, mention));
    for (const group of grouped(named, (mention) => `${mention.ids.join()} ${letters(mention)}`)) {
      const wrong = group.filter(({ text }) => odd.test(text));
      const right = group.find(({ text }) => !odd.test(text) && text[0] === wrong[0]?.text[0]);
      if (!right) continue;
      yield inAllPlaces(
        wrong.map((use) => rewritten(use, right.text)),
        {
          message: `It is written “${right.text}” elsewhere.`,
          data: right.ids,
          title: `Write ${right.text}`,
          safety: 'review',
        },
      );
    }
  },
});
