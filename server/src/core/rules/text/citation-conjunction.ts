import { plural } from '../../text/plural.ts';
import { foundAmong } from '../foundAmong.ts';
import { onAllPlaces } from '../inAllPlaces.ts';
import { defineRule } from '../rule.ts';

/** The word that joins two authors inside the brackets of a citation. */
const joint = /\p{L}\.?,?\s+(&|\\&|&amp;|and)\s+\p{Lu}[\p{L}'’-]+,?\s+\(?(?:19|20)\d\d/gu;

/**
 * APA, section 8.17: an ampersand between two authors in brackets. Harvard styles write "and": what matters is to use one of
 * them.
 */
export const textCitationConjunction = defineRule({
  id: 'text/citation-conjunction',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'safe',
  title: 'Two authors joined by “and” here and by “&” there',
  why: 'APA style joins two authors in brackets by an ampersand, Harvard styles by “and”. Either is right; both in one manuscript are not. What is rarer is reported.',
  examples: [
    {
      text: 'It fails (Lord & Ashworth, 2016). It grows (Vaupel & Mayer, 2016). It spreads ⟦(Li and Dalton, 2006)⟧.',
      fixed: 'It fails (Lord & Ashworth, 2016). It grows (Vaupel & Mayer, 2016). It spreads (Li & Dalton, 2006).',
    },
    { text: 'It fails (Lord & Ashworth, 2016). It grows (Vaupel & Mayer, 2016).' },
    { text: 'It fails (Lord & Ashworth, 2016). Vaupel and Mayer (2016) saw it grow.', note: 'outside brackets' },
  ],
  *check(context) {
    const { manuscript } = context;
    const uses = foundAmong(context, 'text/citation-conjunction', manuscript.citations, ({ style, span }) => {
      if (style !== 'author-year') return undefined;
      const text = manuscript.text.slice(span.start, span.end);
      const joints = Array.from(text.matchAll(joint), (match) => {
        const written = match[1]!;
        return { text, written, at: match.index + match[0].indexOf(written, 1) };
      });
      return joints.length > 0 ? joints : undefined;
    }).flatMap(({ item: { span }, value }) =>
      value.map(({ text, written, at }) => {
        const start = span.start + at;
        return { span, text, written, at: { start, end: start + written.length } };
      }),
    );
    const words = uses.filter(({ written }) => written === 'and');
    const signs = uses.filter(({ written }) => written !== 'and');
    if (words.length === 0 || signs.length === 0) return;
    const [rare, common] = words.length <= signs.length ? [words, signs] : [signs, words];
    const right = common[0]!.written;
    const message = `Two authors are joined by “${rare[0]!.written}” here, by “${right}” in ${plural(common.length, 'other citation')}.`;
    const edits = rare.map(({ at }) => ({ ...at, newText: right }));
    yield { ...onAllPlaces(rare, { message }), fixes: [{ title: `Write “${right}”`, safety: 'safe', edits }] };
  },
});
