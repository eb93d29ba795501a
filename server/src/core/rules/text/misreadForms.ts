import { type BlockMatch, matchesIn } from '../proseMatches.ts';
import { withoutCyrillic, withoutGreek } from './lookAlikes.ts';

/** A word with a character that may have been misread. */
export interface MisreadWord extends BlockMatch {
  readonly right: string;
  /** Counts only if the text has this word elsewhere. */
  readonly word?: string;
  /** Counts only if this is a name, and the text as written is not. */
  readonly name?: string;
}

/** What makes a form certain. */
type Needs = 'nothing' | 'word' | 'name';

/** `sign` is a cheap test that spares most blocks the pattern; `right` returns the correction. */
type Form = readonly [sign: RegExp, pattern: RegExp, right: (text: string) => string | undefined];

const roman = (numeral: string): string => numeral.replace(/[l1]/gu, 'I');

/** Forms that are wrong in any context. */
const certain: readonly Form[] = [
  // phasel, phase ll, phaseIII
  [
    /phase\s?[I1l]/iu,
    /(?<![a-z\d])phase\s?(?:[Il1]{1,3}|[Il]V)(?:\s?[-–/]\s?(?:[Il1]{1,3}|[Il]V))?(?![a-z\d])/gi,
    (text) => {
      const numeral = text.slice(5).trim();
      // "phase 1" and "phase II" are right; "phase1" only lost a space.
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
  [/[-–—]m[!1fjl|]R[-–—]/iu, /(?<![a-z\d])(?:has|hsa)[-–—]m[!1fjl|]R[-–—]\s?/gi, () => 'hsa-miR-'],
  // Pl3K; P13K may be a change of proline
  [/Pl3K/u, /(?<![\p{L}\d])Pl3K(?![\p{L}\d])/gu, () => 'PI3K'],
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
  // с for c, Р-glycoprotein
  [/[\u0400-\u04ff]/u, /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu, withoutCyrillic],
  // phase Ⅱ-Ш
  [
    /Ш/u,
    /(?<=[Pp]hases?\s)(?:[ⅠⅡⅢI]{1,3}\s?[-–/]\s?)?Ш(?!\p{L})/gu,
    (text) => text.replace('Ш', /[ⅠⅡⅢ]/u.test(text) ? 'Ⅲ' : 'III'),
  ],
  // commmon
  [
    // The test need not know which characters beyond ASCII are letters.
    /([a-z])\1\1|([^\0-\x7f])\2\2|[\ud800-\udbff]/,
    /\p{Ll}{6,}/gu,
    (text) => (/^(?:[ivxlcdm]+|[acgtun]+)$/u.test(text) ? undefined : text.replace(/(\p{Ll})\1\1+/gu, '$1$1')),
  ],
];

/** Forms that are wrong if the correction is a name: a Greek letter before Latin ones. */
const inNames: readonly Form[] = [
  [/[Α-Χ][A-Z\d]/u, /(?<![\p{L}\d])[ΑΒΕΖΗΙΜΝΟΡΤΧ][A-Z\d][A-Z\d]{0,8}(?![\p{L}\d])/gu, withoutGreek],
];

/** Forms that are wrong if the text has the corrected word elsewhere: ce1ls, pr0tein, turnor. */
const inWords: readonly Form[] = [
  [
    /[1I](?<=\p{Ll}.)/u,
    /(?<![\p{L}\d-])\p{L}?\p{Ll}+[1I]{1,2}\p{Ll}{2,}(?![\p{L}\d-])/gu,
    (text) => text.replace(/(?<=.)[1I]/gu, 'l'),
  ],
  [/0\p{Ll}{2}/u, /(?<![\p{L}\d-])\p{L}?\p{Ll}+0\p{Ll}{2,}(?![\p{L}\d-])/gu, (text) => text.replace('0', 'o')],
  [/rn/u, /(?<![\p{L}\d-])(?=\p{L}{6})\p{L}\p{Ll}*rn\p{Ll}*(?![\p{L}\d-])/gu, (text) => text.replace('rn', 'm')],
];

const readIn = (prose: string, forms: readonly Form[], needs: Needs): MisreadWord[] =>
  forms.flatMap(([sign, pattern, read]) =>
    sign.test(prose)
      ? matchesIn(prose, pattern).flatMap((match): MisreadWord[] => {
          const right = read(match.text);
          if (right === undefined || right === match.text) return [];
          return [{ ...match, right, ...(needs === 'nothing' ? {} : { [needs]: right }) }];
        })
      : [],
  );

/** The words of a block that may be misread. */
export const misreadIn = (prose: string): MisreadWord[] => [
  ...readIn(prose, certain, 'nothing'),
  ...readIn(prose, inNames, 'name'),
  ...readIn(prose, inWords, 'word'),
];
