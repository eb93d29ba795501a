import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Damage } from '../../manuscript/page/encodingDamage.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, onAllPlaces } from '../inAllPlaces.ts';
import { proseMatches } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { commonWords } from './commonWords.ts';

/**
 * Damage in prose, which can be fixed; in reference lists and quotations it is reported but left to the writer. Both lists are
 * sorted.
 */
function inProse({ manuscript: { blocks, damage } }: RuleContext): ReadonlySet<Damage> {
  const own = blocks.filter(({ kind }) => kind !== 'quotation').map(({ span }) => span);
  let next = 0;
  return new Set(
    damage.filter(({ start, end }) => {
      while (next < own.length && own[next]!.end <= start) next++;
      const span = own[next];
      return span !== undefined && span.start <= start && end <= span.end;
    }),
  );
}

/** A question mark between letters: "T?BA". A question that lost its space ends one word and begins another. */
const lostLetter = /(?<![^\s(])\p{L}{1,24}\?\p{L}{1,24}(?=[\s.,;:)]|$)/gu;
const isQuestion = (text: string): boolean => {
  const [before = '', after = ''] = text.split('?');
  return commonWords.has(before.toLowerCase()) || commonWords.has(after.toLowerCase()) || /\p{Ll}\?\p{Lu}/u.test(text);
};

const shown = (right: string): string => (right.trim() === '' ? 'a space' : `“${right}”`);

/** Unicode, chapter 3: U+FFFD replaces what could not be read; the ligatures U+FB00 to U+FB04 are compatibility characters. */
export const textEncodingDamage = defineRule({
  id: 'text/encoding-damage',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'safe',
  title: 'Characters that a conversion of the file has spoilt',
  why: 'A file that was written in UTF-8 and read as Windows-1252, as its Baltic sister or as a Mac once did shows two or three signs for one (“Î²”, “Ī²” or “Œ≤” for “β”), a replacement character stands where nothing could be read, and text taken out of a PDF may hold ligatures that no search finds. Signs are named only where their bytes are UTF-8 that makes sense. One finding stands for all places with the same damage.',
  examples: [
    { text: 'TGF-⟦Î²⟧ drives it, and TGF-Î² inhibitors fail.', fixed: 'TGF-β drives it, and TGF-β inhibitors fail.' },
    { text: 'The patient⟦â€™⟧s tumour grew.', fixed: 'The patient’s tumour grew.' },
    { text: 'ER⟦Ī±⟧ was lost, and ERĪ± ligands fail.', fixed: 'ERα was lost, and ERα ligands fail.' },
    { text: 'Grown ⟦‚Äì⟧ or 23 ⟦√ó⟧ 5 ⟦Œº⟧g.', fixed: 'Grown – or 23 × 5 μg.', note: 'as a Mac shows it' },
    { text: 'The patient⟦¡¯⟧s TNF-⟦¦Á⟧ fell.', fixed: 'The patient’s TNF-α fell.', note: 'as Chinese pages have it' },
    { text: 'A rise of 5 ⟦Â±⟧ 2.', fixed: 'A rise of 5 ± 2.' },
    { text: 'The ⟦ﬁ⟧rst line failed.', fixed: 'The first line failed.' },
    { text: 'The dose was 5 ⟦\ufffd⟧g.', note: 'what stood there cannot be told' },
    { text: 'Sponsored by ⟦T?BA⟧; the Abe⟦&#x;⟧ group.' },
    { text: 'Why?Because it grows. Is it?Cells wait; see ?a=b and the site a?b=c.' },
    { text: 'Gonçalves, Müller and Ångström said: “naïve” — 5 µg, TGF-β, 95 % ± 2.' },
    { text: 'A root of √2 or √π, un cœur, Œdème, ‚Äpfel‘, ¬A; ¡hola!; Latvian: Īss, ā, Ļoti.' },
    { text: 'Print `Î²` here.', note: 'code' },
  ],
  *check(context) {
    const { manuscript } = context;
    const writable = inProse(context);
    const written = (one: Damage): string => manuscript.text.slice(one.start, one.end);
    for (const uses of grouped(manuscript.damage, written)) {
      const { right } = uses[0]!;
      const text = written(uses[0]!);
      yield inAllPlaces(
        uses.map((one) => ({ span: one, text, newText: writable.has(one) ? one.right : undefined })),
        {
          message:
            right === undefined
              ? `A character could not be read when the file was converted (${text[0] === '&' ? text : 'U+FFFD'}).`
              : `“${text}” is what a wrong conversion makes of ${right === '' ? 'a no-break space' : shown(right)}.`,
          title: right === '' ? 'Remove it' : `Write ${shown(right ?? '')}`,
          safety: 'safe',
        },
      );
    }
    const lost = [...proseMatches(context, 'text/encoding-damage letters', lostLetter, /\?\p{L}/u)].filter(
      ({ text, ...place }) => !isQuestion(text) && !isQuoted(context, place),
    );
    for (const uses of grouped(lost, ({ text }) => text))
      yield onAllPlaces(uses, {
        message: 'A question mark within a word stands for a letter that was lost when the file was converted.',
      });
  },
});
