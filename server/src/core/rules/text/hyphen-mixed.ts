import { mentionsNear } from '../../claims/mentionsNear.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { covers } from '../../text/span.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { oncePerEntity } from '../oncePerEntity.ts';
import { type FoundText, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { openCompounds } from './openCompounds.ts';
import { wordsOfText } from './wordsOfText.ts';

interface Hyphened extends FoundText {
  /** The word without its hyphen, or with a space in its place. */
  readonly other: string;
}

const prefixes =
  'anti|auto|bio|chemo|co|down|immuno|inter|intra|micro|multi|nano|non|over|photo|post|pre|radio|sub|trans|up';
const classes = 'agonist|antagonist|inhibitor';
/** Words with a prefix that AMA style joins, and plural drug classes, after which no noun follows. */
const hyphened = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:${prefixes})-\\p{Ll}{4,}|\\p{Lu}[\\p{L}\\d/]{1,8}-(?:${classes})s)(?![\\p{L}\\d-])`,
  'iuy',
);
/** The text before the first hyphen of such words: a few letters, and perhaps a slash. */
const beforeHyphen = /[\p{L}\d/]{2,18}$/u;
const longestBefore = 18;

/** Offsets where such words may begin, found by their hyphen, since hyphens are few and quick to find. */
function* startsOf(prose: string): Iterable<number> {
  for (let at = prose.indexOf('-'); at >= 0; at = prose.indexOf('-', at + 1)) {
    const before = beforeHyphen.exec(prose.slice(Math.max(0, at - longestBefore), at))?.[0];
    if (before === undefined) continue;
    yield at - before.length;
    for (let slash = before.indexOf('/'); slash >= 0; slash = before.indexOf('/', slash + 1))
      yield at - before.length + slash + 1;
  }
}

/** The hyphened words of a block, except those at a line end, where the hyphen may be that of the line. */
function hyphenedIn(prose: string): readonly Hyphened[] {
  const found: Hyphened[] = [];
  for (const start of startsOf(prose)) {
    const last = found.at(-1);
    if (last && start < last.prose.end) continue;
    hyphened.lastIndex = start;
    const text = hyphened.exec(prose)?.[0];
    if (text === undefined) continue;
    const isClass = /s$/u.test(text) && /^\p{Lu}{2}/u.test(text);
    found.push({
      text,
      prose: { start, end: start + text.length },
      other: text.replace('-', isClass ? ' ' : ''),
    });
  }
  return found;
}

/** AMA Manual of Style, 8.3: prefixes are joined without a hyphen, and a word is written the same way throughout. */
export const textHyphenMixed = defineRule({
  id: 'text/hyphen-mixed',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A word with a hyphen here and without it there',
  why: 'One word has one spelling: “chemo-resistant” beside “chemoresistant” is found by half of the searches. Reported are words with a prefix that AMA style joins, and drug classes (“PARP-inhibitors”), where the text has the other form as well; and compounds such as “drug-resistant” that lack their hyphen before a noun, where the text has it more often. Hyphens at the end of a line, quotations, and words that are written in one way throughout are left alone.',
  examples: [
    {
      text: 'Many tumours are chemoresistant. The ⟦chemo-resistant⟧ cells wait.',
      fixed: 'Many tumours are chemoresistant. The chemoresistant cells wait.',
    },
    {
      text: 'PARP inhibitors fail. Other ⟦PARP-inhibitors⟧ follow.',
      fixed: 'PARP inhibitors fail. Other PARP inhibitors follow.',
    },
    {
      text: 'Castration-resistant cells wait. In castration-resistant tumours, and in ⟦castration resistant⟧ disease, all are castration resistant.',
      fixed:
        'Castration-resistant cells wait. In castration-resistant tumours, and in castration-resistant disease, all are castration resistant.',
    },
    {
      text: 'Drug-resistant cells wait, and drug resistant cells, too. More resistant cells.',
      note: 'as often as not',
    },
    {
      text: 'Drug-resistant cells wait, as drug-resistant tumours do. After withdrawal of the drug resistant cells shrink.',
      note: 'two parts of the sentence',
    },
    {
      text: 'Multidrug-resistant cells wait, as multidrug-resistant tumours do. The drug resistant cells shrink.',
      note: 'another compound',
    },
    {
      text: 'ABCB1 is of the MDR/TAP subfamily; its name is ATP-binding cassette sub-family B member 1.',
      note: 'the name of a protein',
    },
    { text: 'The chemo-resistant cells wait. All of them are chemo-resistant.' },
    { text: 'PARP inhibitors fail; PARP-inhibitor treatment goes on.' },
    { text: 'Many are chemoresistant. They wrote: “chemo-resistant cells”.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript, mentions } = context;
    const count = wordsOfText(context);
    const holds = (phrase: string): boolean =>
      phrase.includes(' ') ? manuscript.blocks.some(({ prose }) => prose.text.includes(phrase)) : count(phrase) > 0;
    const found = [...placesFound(context, 'text/hyphen-mixed', hyphenedIn)].filter(
      (use) =>
        manuscript.text.slice(use.span.start, use.span.end) === use.text &&
        !isQuoted(context, use) &&
        !mentionsNear(mentions, use.block, use.prose).some(
          ({ kind, prose }) => kind === 'gene' && covers(prose, use.prose),
        ),
    );
    for (const uses of oncePerEntity(found, ({ text }) => text.toLowerCase())) {
      const { text, other } = uses[0]!;
      if (!holds(other)) continue;
      yield inAllPlaces(
        uses.map((use) => ({ ...use, newText: use.other })),
        {
          message: `“${text}” stands as “${other}” elsewhere.`,
          title: `Write ${other}`,
          safety: 'review',
          reason: 'Your journal may ask for the hyphen.',
        },
      );
    }
    for (const uses of openCompounds(context)) {
      const { text, joined } = uses[0]!;
      yield inAllPlaces(
        uses.map((use) => ({ ...use, newText: use.joined })),
        {
          message: `“${text}” stands as “${joined}” elsewhere.`,
          title: `Write ${joined}`,
          safety: 'review',
          reason: 'The words may belong to different parts of the sentence.',
        },
      );
    }
  },
});
