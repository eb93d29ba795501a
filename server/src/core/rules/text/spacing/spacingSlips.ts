import { type FoundText, matchesIn } from '../../proseMatches.ts';
import { commonWords } from '../commonWords.ts';

/** A place that may lack a space or have an extra one. */
export interface SpacingSlip extends FoundText {
  readonly right: string;
  /** Counts only if no part is a name and the whole is the symbol of a gene. */
  readonly gene?: string;
  /** Counts only if the text has these words elsewhere, and the others only here. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** Set for parts of a word, which may also be found whole in the base or in the common words. */
  readonly isTorn?: boolean;
  /** Whether a hyphen is missing rather than a space. */
  readonly isHyphen?: boolean;
  /** Counts only if none of these parts is a name. */
  readonly noNames?: readonly string[];
  /** Counts only if a citation in brackets, which the prose leaves out, comes before the stop. */
  readonly isAfterCitation?: boolean;
  /** Reported only if there is no other slip at the place. */
  readonly isLast?: boolean;
}

/**
 * `sign` is a cheap test that spares most blocks the pattern. It begins with something rare, a stop or a space: a class of
 * letters tried everywhere costs ten times as much.
 */
type Form = readonly [
  sign: RegExp,
  pattern: RegExp,
  read: (text: string) => Omit<SpacingSlip, keyof FoundText> | undefined,
];

/** Words before which a hyphen is left hanging: "up- and downregulation", "pre- or post-treatment". */
const suspending =
  /^(?:and|or|nor|to|but|versus|vs|plus|minus|as|than|then|through|followed|und|et|the|an?|is|are|was|were|in|of|on|at|by|for|with|from|it|this|these|that|we|which|who|so|if|not|where|when|while|whereas|however|rather|respectively)$/u;
/** Words that follow a noun and a hyphen in adjectives of the field. */
const second =
  /^(?:associated|based|dependent|derived|driven|encapsulated|independent|induced|like|loaded|mediated|naive|naïve|negative|positive|related|resistant|sensitive|specific|targeted|targeting|treated)$/u;
/** Words and prefixes that keep their hyphen before such adjectives and nouns. */
const first =
  /^(?:anti|co|cross|disease|dose|double|down|drug|early|event|first|front|high|hormone|immune|late|long|low|meta|multi|non|over|patient|platinum|post|pre|progression|relapse|second|self|short|single|sub|taxane|third|time|under|up|well|wild)$/iu;
/** Adverbs that look like joined words. */
const adverb = /^(?:here|there|where|stand|near|hither|thither)$/u;

/** Words that open sentences, as found glued to a full stop. */
const opener = [
  'Additionally|After|Although|Another|As|Because|Both|By|Collectively|Consequently|Conversely|Despite',
  'During|Finally|First|For|Furthermore|Hence|Here|However|Importantly|In|Indeed|Interestingly|It|Like',
  'Likewise|Moreover|Nevertheless|Next|Notably|Of|On|Other|Our|Overall|Recent|Recently|Second|Several',
  'Similarly|Since|Some|Specifically|Subsequently|Such|The|Then|There|Therefore|These|They|This|Through',
  'Thus|To|Together|Unlike|Upon|We|When|Whereas|While|With|Yet',
].join('|');

/** Endings of many drug names. */
const drugEnding = /(?:inib|mab|mycin|parib|platin|rubicin|statin|taxel)s?$/u;
const openerAfter = new RegExp(`\\.(?:${opener})$`, 'u');
const areCommon = (words: readonly string[]): boolean => words.every((word) => commonWords.has(word.toLowerCase()));

/** "A B S T R A C T": whether letters are a heading spaced out by the layout, which `text/extraction-residue` reports. */
const isLayout = (letters: readonly string[]): boolean =>
  letters.every(({ length }) => length === 1) &&
  /^(?:abstract|keywords|introduction|references|highlights|summary)$/u.test(letters.join(''));

export const forms: readonly Form[] = [
  // cells.The
  [
    /[.,][A-DF-IL-OR-UWYabiosw]/u,
    new RegExp(
      `(?<!\\p{L})\\p{L}\\p{Ll}{2,}(?:\\.(?:${opener})(?=[\\s,])|,(?:and|but|including|or|such|which)(?=\\s))`,
      'gu',
    ),
    (text) => ({ right: text.replace(/[.,]/u, '$& ') }),
  ],
  // studies,the
  [
    /[,;]\p{Ll}/u,
    /(?<![\p{L}\d@/._-])\p{Ll}{3,}[,;]\p{Ll}{2,}(?![\p{L}\d-])/gu,
    (text) => (areCommon(text.split(/[,;]/u)) ? { right: text.replace(/[,;]/u, '$& ') } : undefined),
  ],
  // mechanisms.Methods
  [
    /\.\p{Lu}\p{Ll}/u,
    /(?<![\p{L}\d@/._-])\p{Ll}{4,}\.\p{Lu}\p{Ll}{2,}(?=[\s,;:])/gu,
    (text) => (areCommon(text.split('.')) && !openerAfter.test(text) ? { right: text.replace('.', '. ') } : undefined),
  ],
  // BackgroundMost
  [
    /[ABCDIMOPR][a-z]{3,11}\p{Lu}\p{Ll}/u,
    /(?<!\p{L})(?:Abstract|Aims?|Background|Conclusions?|Discussion|Introduction|Methods?|Objectives?|Purpose|Results?)\p{Lu}\p{Ll}{1,30}(?=[\s,])/gu,
    (text) => ({ right: text.replace(/(?<=\p{Ll})(?=\p{Lu})/u, ' ') }),
  ],
  // Table1, April04
  [
    /[ACDFJMNOSTV][a-z]{2,8}\d/u,
    /(?<![\p{L}\d/_.-])(?:Chapter|Figure|Section|Table|Volume|(?:January|February|March|April|June|July|August|September|October|November|December)(?=\d{1,2},?\s))\d{1,3}(?![\p{L}\d_]|\.\p{L})/gu,
    (text) => ({ right: text.replace(/(?=\d)/u, ' ') }),
  ],
  // Methods:We
  [
    /:\p{Lu}\p{Ll}/u,
    /(?<![\p{L}\d:/._-])\p{L}\p{Ll}{3,}:\p{Lu}\p{Ll}{1,30}(?=[\s,])/gu,
    (text) => (commonWords.has(text.split(':')[0]!.toLowerCase()) ? { right: text.replace(':', ': ') } : undefined),
  ],
  // (BC )is
  [/ \)(?<=\p{Lu} \))/u, /\(\p{Lu}{2,8} \)/gu, (text) => ({ right: text.replace(' ', '') })],
  // ADR.The
  [
    /\.(?<=[\p{Lu}\d]\.)\p{Lu}\p{Ll}/u,
    new RegExp(
      `(?<![\\p{L}\\d/.-])(?=[\\p{Lu}\\d-]*\\p{Lu}{2})[\\p{Lu}\\d-]{2,20}\\.(?:${opener}|Conclusions?|Methods|Patients|Results)(?=[\\s,])`,
      'gu',
    ),
    (text) => ({ right: text.replace('.', '. ') }),
  ],
  // 10%,17%
  [/%,\d/u, /(?<![\d.])\d{1,3}(?:\.\d{1,3})?%,\d{1,3}(?=[\d.%\s])/gu, (text) => ({ right: text.replace(',', ', ') })],
  // DNR(1mg/L
  [
    /\((?<=\p{Lu}\()\d/u,
    /(?<![\p{L}\d/.-])\p{Lu}{3,6}\((?=\d{1,4}(?:\.\d{1,3})?\s?(?:[mnµμ]?g|[mnµμ]M|%))/gu,
    (text) => ({ right: text.replace('(', ' (') }),
  ],
  // patients(48%
  [
    /\((?<=\p{Ll}\()(?:\p{Lu}{2}|\d|\p{Ll}{2,} )/u,
    /(?<![\p{L}\d@/._-])\p{Ll}{5,}\((?=\p{Lu}{2}(?<!\((?:II|IV|VI))|\d{1,3}(?:[.,%/ ]|[mnµμ]?[gMlL])|\p{Ll}{2,} )/gu,
    (text) => {
      const before = text.slice(0, -1);
      return commonWords.has(before) || drugEnding.test(before) ? { right: `${before} (` } : undefined;
    },
  ],
  // (NSCLC)usually
  [
    /\)\p{Ll}{2}/u,
    /\((?:\p{Lu}[\p{L}\d+/-]{1,20}|\d[\d.,]{0,8}\s?(?:%|[mnµμ]?[gMLl](?:\/[mkdLlg]{1,2})?)?)\)(?:and|are|as|but|by|cells|for|from|had|has|have|in|inhibitors?|is|of|or|patients|treatment|to|usually|was|were|with)(?![\p{L}\d-])/gu,
    (text) => {
      // "(Anti)bodies" is one word.
      const isWord = /^\(\p{Lu}\P{Lu}+$/u.test(text);
      return isWord ? undefined : { right: text.replace(/\)(?=\p{Ll}+$)/u, ') ') };
    },
  ],
  // (of two lines).Most; (not shown),which
  [
    /[)\]](?:\.\p{Lu}\p{Ll}|,[abiostw])/u,
    /[)\]](?:\.\p{Lu}\p{Ll}{1,30}(?=[\s,])|,(?:and|as|but|in|including|or|such|suggesting|the|we|which|while|with)(?=\s))/gu,
    (text) => ({ right: text.replace(/[.,]/u, '$& ') }),
  ],
  // ejects it [2].Cells
  [
    /\.(?<=[\p{L}\d]\.)\p{Lu}[\p{L}\d]/u,
    /[\p{L}\d]\.\p{Lu}[\p{L}\d]{1,30}(?=[\s,])/gu,
    (text) => ({ right: text, isAfterCitation: true }),
  ],
  // inthe
  [
    /[dfhmnory]the(?![a-z\d-])/i,
    /(?<![a-z\d-])(?:and|by|for|from|in|of|on|to|with)the(?![a-z\d-])/gi,
    (text) => ({ right: `${text.slice(0, -3)} ${text.slice(-3)}` }),
  ],
  // mutationsin
  [
    /(?:and|from|of|with|s(?:in|to|for|by))(?![\p{L}\d-])(?<=\p{Ll}{5}(?:and|from|of|with|s(?:in|to|for|by)))/u,
    /(?<![\p{L}\d-])\p{Ll}{5,}(?:s(?:in|to|for|by)|and|from|of|with)(?![\p{L}\d-])/gu,
    (text) => {
      const [, before = '', joined = ''] =
        /^(\p{Ll}{5,}?s|\p{Ll}{5,})(in|to|for|by|and|from|of|with)$/u.exec(text) ?? [];
      if (before === '' || adverb.test(before)) return undefined;
      return { right: `${before} ${joined}`, has: [before], lacks: [text] };
    },
  ],
  // Wethen
  [
    /We(?:also|first|found|have|next|observed|performed|report|show|then|used)/u,
    /(?<!\p{L})We(?:also|first|found|have|next|observed|performed|report|show|then|used)(?![\p{L}\d-])/gu,
    (text) => ({ right: `We ${text.slice(2)}` }),
  ],
  // patients’response
  [
    /s’\p{Ll}{3}/u,
    /(?<!\p{L})\p{Ll}{3,}s’\p{Ll}{3,}(?![\p{L}\d-])/gu,
    (text) => {
      const [, before = '', after = ''] = /^(.+s’)(.+)$/u.exec(text) ?? [];
      return { right: `${before} ${after}`, has: [after], lacks: [] };
    },
  ],
  // drug- induced, treat- ment
  [
    /- \p{Ll}{2}/u,
    /(?<![\p{L}\d-])\p{L}[\p{L}\d]+-(?<=\p{Ll}-) \p{Ll}{2,}(?![\p{L}\d]|-[\s,])/gu,
    (text) => {
      const [before = '', after = ''] = text.split('- ');
      if (suspending.test(after)) return undefined;
      const isCompound = first.test(before) && commonWords.has(after);
      if (commonWords.has(`${before}${after}`.toLowerCase()) && !isCompound) return { right: before + after };
      const right = `${before}-${after}`;
      if (second.test(after) || isCompound) return { right };
      return { right, has: [right] };
    },
  ],
  // polymer- ase
  [
    /- \p{Ll}{2}/u,
    /(?<![\p{L}\d-])\p{L}\p{Ll}+- \p{Ll}{2,}(?![\p{L}\d-])/gu,
    (text) => {
      const parts = text.split('- ');
      if (suspending.test(parts[1]!) || commonWords.has(parts[1]!) || second.test(parts[1]!)) return undefined;
      const right = parts.join('');
      return commonWords.has(right.toLowerCase()) ? undefined : { right, has: [right], isTorn: true };
    },
  ],
  // nanoparticle- -based
  [/-\s-\p{Ll}{3}/u, /(?<!\p{L})\p{L}{3,}-\s-\p{Ll}{3,}/gu, (text) => ({ right: text.replace(/-\s-/u, '-') })],
  // up regulation
  [
    / (?:regulat|environment|express(?:ed|ing)|drug resist)/iu,
    /(?<![\p{L}\d-])(?:(?:up|down) regulat|micro environment|over express(?=ed|ing)|multi drug resist)\p{Ll}*/giu,
    (text) => ({ right: text[0] + text.slice(1).toLowerCase().replace(' ', '') }),
  ],
  // A &B
  [/ &\p{L}/u, /(?<!\S)[\p{L}\d]+ &\p{L}+(?![\p{L};])/gu, (text) => ({ right: text.replace('&', '& ') })],
  // HIF-1 α
  [
    /\s[αβγδκ]/u,
    /(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]{1,4}-\d{0,2}\s[αβγδκ](?:B|\d)?(?![\p{L}\d]|\s(?:subunit|chain|isoform|and|or))/gu,
    (text) => ({ right: text.replace(/\s/u, '') }),
  ],
  // C H A P T E R, REVIE W
  [
    / (?<=\p{Lu} )\p{Lu}/u,
    /(?<!\S)(?:(?:\p{Lu}{1,2} ){3,12}\p{Lu}{1,3}|\p{Lu}{3,12} \p{Lu}{1,6})(?![\p{L}\d.-])/gu,
    (text) => {
      const parts = text.toLowerCase().split(' ');
      const right = text.replaceAll(' ', '');
      if (right.length < 6 || !commonWords.has(parts.join('')) || isLayout(parts)) return undefined;
      return parts.every((part) => part.length > 2 && commonWords.has(part)) ? undefined : { right };
    },
  ],
  // A2780/ DX3
  [
    /\/ [\p{L}\d]/u,
    /(?<![\p{L}\d/.:])[\p{L}\d]{2,}\/ [\p{L}\d]{2,}(?![\p{L}\d]| ?\/)/gu,
    (text) => ({ right: text.replace(' ', '') }),
  ],
  // 12- 14 months
  [/\d- \d/u, /(?<=\p{Ll} )\d{1,4}- \d{1,4}(?=%|\s\p{Ll})/gu, (text) => ({ right: text.replace(' ', '') })],
  // ( P < 0.05)
  [/\( [Pp] ?[<>=≤≥]/u, /\( [Pp] ?[<>=≤≥]/gu, (text) => ({ right: text.replace(' ', '') })],
  // NDU FS4
  [
    / (?<=[A-Z]{2} )[A-Z]{1,4}\d/u,
    /(?<![\p{L}\d-])[A-Z]{2,5} [A-Z]{1,4}\d{1,2}(?![\p{L}\d-])/gu,
    (text) => ({ right: text.replace(' ', ''), gene: text.replace(' ', ''), lacks: text.split(' ') }),
  ],
  // T umour, B AYESIAN
  [
    / (?<=(?<!\S)\p{Lu} )(?:\p{Ll}{3}|\p{Lu}{4})/u,
    /(?<!\S)\p{Lu} (?:\p{Ll}{3,}|\p{Lu}{4,})(?![\p{L}\d-])/gu,
    (text) => {
      const [right, rest] = [text.replace(' ', ''), text.slice(2)];
      return /^\p{Lu}+$/u.test(rest) || isTornWord(right, rest) ? { right, has: [right], lacks: [rest] } : undefined;
    },
  ],
];

/** Whether a capital was torn off a word: "A typical" may stand beside "atypical", "R package" beside a file "rpackage". */
const isTornWord = (whole: string, rest: string): boolean =>
  !/^[AI]/.test(whole) && commonWords.has(whole.toLowerCase()) && !commonWords.has(rest);

/** The possible spacing slips in the prose of a block. */
export const slipsIn = (prose: string): readonly SpacingSlip[] =>
  forms.flatMap(([sign, pattern, read]) =>
    sign.test(prose)
      ? matchesIn(prose, pattern).flatMap((match) => {
          const slip = read(match.text);
          return slip ? [{ ...match, ...slip }] : [];
        })
      : [],
  );
