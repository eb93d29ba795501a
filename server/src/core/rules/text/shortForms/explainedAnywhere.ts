import { mentionsNear } from '../../../claims/mentionsNear.ts';
import type { Block, Manuscript } from '../../../manuscript/manuscript.ts';
import { bracketedDefinitions } from '../../../mentions/definition/bracketedDefinitions.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { singular } from '../../abbreviations.ts';
import type { RuleContext } from '../../rule.ts';
import { hasInitials, wordsOf } from './initials.ts';
import { toolForms } from './toolForms.ts';

const form = /[\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu;

/** "Abbreviations", "List of abbreviations", "Abbreviations used in this paper". */
const listTitle = /^(?:(?:list|table|glossary)\sof\s)?(?:non-?standard\s)?(?:abbreviations?|acronyms)(?![a-z])/i;

const opensList = new RegExp(`${listTitle.source}[^.:]{0,40}:`, 'iu');

/** Whether a block belongs to a list of abbreviations: it is below such a heading, or begins with such words. */
const isOfList = ({ sections }: Manuscript, { section, prose }: Block): boolean =>
  listTitle.test(sections[section]?.title ?? '') || opensList.test(prose.text);

/**
 * "acute and chronic myeloid leukaemia (AML, CML)", "wild-type receptor (WT R2)": several short forms in one bracket after
 * their words.
 */
const several = guarded(
  /\(\p{Lu}[\p{Lu}\d-]{1,9}s?[\s,/]/u,
  /\((\p{Lu}[\p{Lu}\d-]{1,9}s?(?:(?:,\s?|\s?\/\s?|,?\sand\s|\s)\p{Lu}[\p{Lu}\d-]{1,9}s?){1,4})\)/gu,
);

/** "the drug (selective receptor modulator, SRM)": words and short form in one bracket. */
const inOneBracket = guarded(/,\s\p{Lu}[\p{L}\d-]{1,9}\)/u, /\(([^()]{4,80}),\s(\p{Lu}[\p{L}\d-]{1,9})\)/gu);

/** "called MR 4 (molecular response 4)": a short form with a number before its words. */
const numbered = guarded(
  /\((?<=\p{Lu}\s?\d[\d.]{0,3}\s?\()/u,
  /(?<![\p{L}\d])(\p{Lu}{2,6})\s?\d[\d.]{0,3}\s?\(([^()]{4,80})\)/gu,
);

/** How many words before a bracket to look at. */
const wordsBefore = 10;

/** "(glioblastoma multiforme, GBM)": whether the words would define the short form if it followed them in a bracket. */
const isShortFor = (words: string, short: string): boolean =>
  bracketedDefinitions(`${words} (${short})`, []).some(({ fullAt }) => fullAt.start === 0);

function explainedIn(prose: string): readonly string[] {
  const beforeWords = numbered
    .all(prose)
    .flatMap(([, short = '', words = '']) => (hasInitials(short, wordsOf(words)) ? [short] : []));
  const besideWords = inOneBracket
    .all(prose)
    .flatMap(([, words = '', short = '']) =>
      hasInitials(singular(short), wordsOf(words)) || isShortFor(words, short) ? [singular(short)] : [],
    );
  const together = several.all(prose).flatMap(({ 1: forms = '', index }) => {
    const before = wordsOf(textBefore(prose, { start: index }, 160));
    return forms
      .split(/,?\sand\s|,\s?|\s?\/\s?|\s/u)
      .map(singular)
      .filter((short) => hasInitials(short, before.slice(-wordsBefore)));
  });
  return [...beforeWords, ...besideWords, ...together];
}

/**
 * The short forms that a text explains in a form other than "full name (ABC)": in a list of abbreviations, whatever its form,
 * several at once in one bracket after their words, in one bracket with their words, with a number before them, and by the tools that
 * make the printed text.
 */
export function explainedAnywhere(context: RuleContext): ReadonlySet<string> {
  const { manuscript, searchBlocks, summary } = context;
  const explained = searchBlocks('text/abbreviations explained', (index) => {
    const block = manuscript.blocks[index]!;
    const listed = isOfList(manuscript, block) ? (block.prose.text.match(form) ?? []) : [];
    return [...explainedIn(block.prose.text), ...listed.filter((word) => /\p{Lu}/u.test(word)).map(singular)];
  });
  const inText = summary(
    'text/abbreviations explained',
    explained,
    () => new Set(explained.flatMap(({ found }) => found)),
  );
  const byTools = toolForms(context);
  return byTools.size === 0 ? inText : new Set([...inText, ...byTools]);
}

/** "BEACON CRC": whether the short form is part of a trial name, after a word in capitals that names nothing else. */
export function standsInTrialName({ manuscript, mentions }: RuleContext, block: number, { start }: Span): boolean {
  const { text } = manuscript.blocks[block]!.prose;
  const before = /(?<![\p{L}\d])\p{Lu}{4,}[\s-]$/u.exec(textBefore(text, { start }, 24))?.[0];
  if (before === undefined) return false;
  const near = mentionsNear(mentions, block, { start: start - before.length, end: start });
  return !near.some(({ prose }) => prose.start < start && prose.end > start - before.length);
}
