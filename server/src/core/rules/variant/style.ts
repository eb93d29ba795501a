import { oneLetter, threeLetter } from '../../knowledge/residues/residues.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { plural } from '../../text/plural.ts';
import { thoseAmong } from '../foundAmong.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const short = /^([A-Z])(\d+)([A-Z])$/u;
const long = /^([A-Z][a-z]{2})(\d+)([A-Z][a-z]{2})$/u;

/** The changes written in one of the codes, outside quotations. */
const changesIn = (context: RuleContext, code: RegExp): Mention[] =>
  thoseAmong(
    context,
    `variant/style ${code.source}`,
    context.mentions,
    (mention) =>
      mention.kind === 'variant' &&
      mention.variants?.[0]?.residue?.to !== undefined &&
      code.test(mention.text) &&
      !isQuoted(context, mention),
  );

/** The change in the other code. */
function respelled(text: string): string {
  const [, from = '', at = '', to = ''] = short.exec(text) ?? long.exec(text) ?? [];
  return from.length === 1 ? threeLetter(from) + at + threeLetter(to) : `${oneLetter(from)}${at}${oneLetter(to)}`;
}

/** HGVS allows both codes and prefers three letters; oncology journals print one: what counts is one of them. */
export const variantStyle = defineRule({
  id: 'variant/style',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'Amino acids by one letter here and by three there',
  why: 'T790M and Thr790Met are the same change, and a reader or a search may not see that. A manuscript uses one code; the rarer one is reported, once. Descriptions with p. are HGVS and stand beside either, and a sentence that gives both introduces them.',
  examples: [
    {
      text: 'T790M and L858R of EGFR were seen. Later, EGFR ⟦Cys797Ser⟧ came.',
      fixed: 'T790M and L858R of EGFR were seen. Later, EGFR C797S came.',
    },
    { text: 'T790M and L858R of EGFR were seen. Later, EGFR C797S came.' },
    { text: 'T790M and L858R of EGFR were seen, the former as p.Thr790Met.', note: 'HGVS' },
  ],
  *check(context) {
    const allLong = changesIn(context, long);
    const allShort = allLong.length === 0 ? [] : changesIn(context, short);
    if (allShort.length === 0) return;
    const place = ({ block, sentence }: Mention): string => `${block} ${sentence}`;
    const [withShort, withLong] = [new Set(allShort.map(place)), new Set(allLong.map(place))];
    const shorts = allShort.filter((one) => !withLong.has(place(one)));
    const longs = allLong.filter((one) => !withShort.has(place(one)));
    if (shorts.length === 0 || longs.length === 0 || shorts.length === longs.length) return;
    const [rare, common] = shorts.length < longs.length ? [shorts, longs] : [longs, shorts];
    yield inAllPlaces(
      rare.map((one) => rewritten(one, respelled(one.text))),
      {
        message: `${rare[0]!.text} names its amino acids by ${rare === longs ? 'three letters' : 'one letter'}, and ${plural(common.length, 'other change')} by ${rare === longs ? 'one' : 'three'}, as ${common[0]!.text} does.`,
        data: rare[0]!.ids,
        title: `Write ${respelled(rare[0]!.text)}${rare.length > 1 ? ' and so on' : ''}`,
        safety: 'review',
        reason: 'Your journal may ask for the other code.',
      },
    );
  },
});
