import { matchAt } from '../../text/matchAt.ts';
import { textBefore } from '../../text/textAround.ts';
import type { RuleFinding } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { type FoundText, type Place, placesFound } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { openCompounds } from './spacing/openCompounds.ts';
import { isOwnUse, usesOfWord, type WordUse } from './spacing/solidUses.ts';
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
    const before = beforeHyphen.exec(textBefore(prose, { start: at }, longestBefore))?.[0];
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
    const text = matchAt(prose, hyphened, start)?.[0];
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

/** A word in lower case without the ending of a plural, so that both are counted as one. */
const singular = (word: string): string => word.toLowerCase().replace(/(?<=[^s])s$/u, '');

const mayDiffer = { safety: 'review', reason: 'Your journal may ask for the hyphen.' } as const;

/** Reports words with a hyphen, which the text mostly writes without. */
const joinedFinding = (uses: readonly (Hyphened & Place)[]): RuleFinding =>
  inAllPlaces(
    uses.map((use) => ({ ...use, newText: use.other })),
    {
      ...mayDiffer,
      message: `“${uses[0]!.text}” stands as “${uses[0]!.other}” elsewhere.`,
      title: `Write ${uses[0]!.other}`,
    },
  );

const withHyphen = (text: string, at: number): string => `${text.slice(0, at)}-${text.slice(at)}`;

/** Reports words without a hyphen, which the text mostly writes with one, after the letter `at`; `asked` is for the fix. */
function hyphenFinding(uses: readonly WordUse[], at: number, asked?: string): RuleFinding {
  const rewritten = uses.map((use) => ({ ...use, newText: withHyphen(use.text, at) }));
  const [{ text, newText }] = rewritten as [(typeof rewritten)[number]];
  return inAllPlaces(rewritten, {
    ...mayDiffer,
    message: `“${text}” stands as “${newText}” elsewhere.`,
    title: `Write ${asked ?? newText}`,
  });
}

/** Reports a word that the text writes with a hyphen as often as without: either may be right. */
function eitherFinding(uses: readonly (Hyphened & Place)[], joined: readonly WordUse[], at: number): RuleFinding {
  const fixes = [joinedFinding(uses), hyphenFinding(joined, at, uses[0]!.text)].flatMap((one) => one.fixes ?? []);
  const message = `“${uses[0]!.text}” and “${joined[0]!.text}” stand here equally often.`;
  return { ...joinedFinding(uses), message, fixes };
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
  why: 'One word has one spelling: “chemo-resistant” beside “chemoresistant” is found by half of the searches. Reported are words with a prefix that AMA style joins, and drug classes (“PARP-inhibitors”), where the text has the other form as well: the rarer one, counting singular and plural together, or both if none is rarer. Words in the title, in the names of genes and in the list of references do not count; and compounds such as “drug-resistant” that lack their hyphen before a noun, where the text has it more often. Hyphens at the end of a line, quotations, and words that are written in one way throughout are left alone.',
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
    {
      text: 'A co-activator waits. Both co-activators of the ⟦coactivators⟧ wait.',
      fixed: 'A co-activator waits. Both co-activators of the co-activators wait.',
      note: 'the rarer one',
    },
    {
      text: '# Coadministration of two drugs\n\nThe co-administration failed.\n\n## References\n\n1. Abe. Coadministration. Cell 2011.',
      note: 'in titles',
    },
    { text: 'The chemo-resistant cells wait. All of them are chemo-resistant.' },
    { text: 'PARP inhibitors fail; PARP-inhibitor treatment goes on.' },
    { text: 'Many are chemoresistant. They wrote: “chemo-resistant cells”.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript } = context;
    const count = wordsOfText(context);
    const found = [...placesFound(context, 'text/hyphen-mixed', hyphenedIn)].filter((use) => isOwnUse(context, use));
    for (const uses of grouped(found, ({ text }) => singular(text))) {
      const { text, other } = uses[0]!;
      if (other.includes(' ')) {
        if (manuscript.blocks.some(({ prose }) => prose.text.includes(other))) yield joinedFinding(uses);
        continue;
      }
      const solid = singular(other);
      if (count(solid) + count(`${solid}s`) === 0) continue;
      const joined = usesOfWord(context, solid);
      if (joined.length === 0) continue;
      const hyphen = text.indexOf('-');
      if (joined.length > uses.length) yield joinedFinding(uses);
      else yield uses.length > joined.length ? hyphenFinding(joined, hyphen) : eitherFinding(uses, joined, hyphen);
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
