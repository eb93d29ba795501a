import { inAllPlaces } from '../inAllPlaces.ts';
import { isQuoted } from '../isQuoted.ts';
import { oncePerEntity } from '../oncePerEntity.ts';
import { type BlockMatch, matchesIn, placeAt } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { wordsOfText } from './wordsOfText.ts';

interface Misread extends BlockMatch {
  readonly right: string;
  /** Holds only where the text has this word elsewhere. */
  readonly word?: string;
}

/** `sign` is a small look that spares most blocks the pattern. */
type Form = readonly [sign: RegExp, pattern: RegExp, right: (text: string) => string | undefined];

const roman = (numeral: string): string => numeral.replace(/[l1]/gu, 'I');

/** What is wrong whatever stands around it. */
const certain: readonly Form[] = [
  // phasel, phase ll, phaseIII
  [
    /phase\s?[I1l]/iu,
    /(?<![\p{L}\d])phase\s?(?:[Il1]{1,3}|[Il]V)(?:\s?[-–/]\s?(?:[Il1]{1,3}|[Il]V))?(?![\p{L}\d])/giu,
    (text) => {
      const numeral = text.slice(5).trim();
      // "phase 1" and "phase II" are right; "phase1" has lost no more than a space.
      if (!/l/u.test(numeral) && (/^[\d\s/–-]+$/u.test(numeral) || text[5] === ' ')) return undefined;
      return `${text.slice(0, 5)} ${roman(numeral)}`;
    },
  ],
  // 5g11.2: the long arm of a chromosome is q
  [
    /g[1-4]\d\.\d/u,
    /(?<![\p{L}\d.])(?:[1-9]|1\d|2[0-2]|X|Y)g[1-4]\d\.\d{1,2}(?![\p{L}\d])/gu,
    (text) => text.replace('g', 'q'),
  ],
  // 18p1122
  [
    /[pq][1-3]\d{3}/u,
    /(?<![\p{L}\d.])(?:[1-9]|1\d|2[0-2]|X|Y)[pq][1-3]\d{3}(?![\p{L}\d.])/gu,
    (text) => text.replace(/\d\d$/u, '.$&'),
  ],
  // I-glutamine
  [
    /[I1]-[acDglmst]/u,
    /(?<![\p{L}\d-])[I1]-(?:arginine|asparaginase|carnitine|cysteine|DOPA|glutamine|lactate|leucine|lysine|methionine|serine|tryptophan)(?!\p{L})/gu,
    (text) => `L${text.slice(1)}`,
  ],
  // hsa-m!R-21
  [/[-–—]m[!1fjl|]R[-–—]/iu, /(?<![\p{L}\d])(?:has|hsa)[-–—]m[!1fjl|]R[-–—]\s?/giu, () => 'hsa-miR-'],
  // rng/kg
  [/rng\s?\//u, /(?<!\p{L})rng(?=\s?\/\s?(?:kg|m[lL]|d[lL]|m2|m²|day|L)(?!\p{L}))/gu, () => 'mg'],
  // l0 mg
  [
    /l\d/u,
    /(?<![\p{L}\d.])l\d{1,2}(?=\s?(?:mg|µg|μg|ng|mL|µM|μM|nM|mM|kg|kDa)(?!\p{L}))/gu,
    (text) => `1${text.slice(1)}`,
  ],
  // < O.05
  [/[Oo]\.\d/u, /(?<=[<>=≤≥]\s?)[Oo]\.\d+/gu, (text) => `0${text.slice(1)}`],
];

/** What is wrong where the text has the word that it is read for: ce1ls, pr0tein, turnor. */
const inWords: readonly Form[] = [
  [
    /[1I](?<=\p{Ll}.)/u,
    /(?<![\p{L}\d-])\p{L}?\p{Ll}+[1I]{1,2}\p{Ll}{2,}(?![\p{L}\d-])/gu,
    (text) => text.replace(/(?<=.)[1I]/gu, 'l'),
  ],
  [/0\p{Ll}{2}/u, /(?<![\p{L}\d-])\p{L}?\p{Ll}+0\p{Ll}{2,}(?![\p{L}\d-])/gu, (text) => text.replace('0', 'o')],
  [/rn/u, /(?<![\p{L}\d-])(?=\p{L}{6})\p{L}\p{Ll}*rn\p{Ll}*(?![\p{L}\d-])/gu, (text) => text.replace('rn', 'm')],
];

const readIn = (prose: string, forms: readonly Form[], needsWord: boolean): Misread[] =>
  forms.flatMap(([sign, pattern, read]) =>
    sign.test(prose)
      ? matchesIn(prose, pattern).flatMap((match): Misread[] => {
          const right = read(match.text);
          if (right === undefined || right === match.text) return [];
          return [{ ...match, right, ...(needsWord ? { word: right } : {}) }];
        })
      : [],
  );

/** HGNC, ISCN and IUPAC leave one reading for each of these: a scanner's l, I and 1, g and q, rn and m are told apart by it. */
export const textMisreadCharacter = defineRule({
  id: 'text/misread-character',
  since: '0.2.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A character that was read as one that looks like it',
  why: 'Scanned pages confuse l, I and 1, O and 0, g and q, rn and m, and a search for the phase of a trial, a band of a chromosome or an amino acid finds nothing. Reported are forms that can be read in one way only (ISCN writes the arms of chromosomes p and q, and a stop before the sub-band), and words that the text has elsewhere with the right letter. One finding stands for all uses.',
  examples: [
    { text: 'A ⟦phasell⟧ trial followed.', fixed: 'A phase II trial followed.' },
    { text: 'A ⟦phase l/ll⟧ trial followed.', fixed: 'A phase I/II trial followed.' },
    { text: 'The band ⟦5g11.2⟧ was lost.', fixed: 'The band 5q11.2 was lost.' },
    { text: 'The band ⟦18p1122⟧ was lost.', fixed: 'The band 18p11.22 was lost.' },
    { text: 'Medium with 1% ⟦I-glutamine⟧.', fixed: 'Medium with 1% L-glutamine.' },
    { text: 'Less ⟦Has-m!R-⟧21-5p was seen.', fixed: 'Less hsa-miR-21-5p was seen.' },
    { text: 'They took 5 ⟦rng⟧/kg, then ⟦l5⟧ mg.', fixed: 'They took 5 mg/kg, then 15 mg.' },
    { text: 'A difference (P < ⟦O.05⟧).', fixed: 'A difference (P < 0.05).' },
    {
      text: 'The cells grew. Other ⟦ce1ls⟧ died, and cells grew.',
      fixed: 'The cells grew. Other cells died, and cells grew.',
    },
    {
      text: 'The tumor grew. No ⟦turnor⟧ was left, and no tumor came.',
      fixed: 'The tumor grew. No tumor was left, and no tumor came.',
    },
    { text: 'A phase II trial, a phase 1/2 trial, 5q11.2, 5 g and 12 g; L-glutamine.' },
    { text: 'A modern return: miR-21, interleukin and caspase1 are concerned.' },
  ],
  *check(context) {
    const { manuscript, searchBlocks } = context;
    const count = wordsOfText(context);
    const finds = searchBlocks('text/misread-character', (block) => {
      const prose = manuscript.blocks[block]!.prose.text;
      return [...readIn(prose, certain, false), ...readIn(prose, inWords, true)];
    });
    const isSure = ({ word, text }: Misread): boolean => word === undefined || count(word) > count(text);
    const uses = finds.flatMap(({ block, found }) =>
      found
        .filter(isSure)
        .map((one) => ({ ...one, ...placeAt(manuscript, block, one.prose) }))
        .filter((one) => !isQuoted(context, one)),
    );
    for (const all of oncePerEntity(uses, ({ text }) => text)) {
      const { text, right } = all[0]!;
      yield inAllPlaces(
        all.map((use) => ({ ...use, newText: right })),
        {
          message: `“${text.replace(/\s+/gu, ' ')}” seems to be misread: “${right}”.`,
          title: `Write ${right}`,
          safety: 'review',
          reason: 'Compare it with the page that it comes from.',
        },
      );
    }
  },
});
