import { mentionsNear } from '../../../claims/mentionsNear.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { isQuoted } from '../../../manuscript/isQuoted.ts';
import { groupBy } from '../../../text/groupBy.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { WordRuns } from '../../../text/wordRuns.ts';
import { closedAfter, singular } from '../../abbreviations.ts';
import { type Place, placesFound } from '../../proseMatches.ts';
import type { RuleContext } from '../../rule.ts';
import { isBody } from '../../runningText.ts';
import { runsOfBlock } from '../../runsOfBlock.ts';
import { standsInTrialName } from './explainedAnywhere.ts';
import { forShort, near } from './explainedBeside.ts';
import type { PhraseByInitials } from './phrasesByInitials.ts';
import { bare, textSays } from './textSays.ts';

/** Finds for a summary that depends on nothing in the text, and so is made once. */
const anyText: readonly never[] = [];

/** The full forms of each abbreviation of the field, "PFS = progression-free survival"; of several, the usual one comes first. */
const wordsByForm = (knowledge: Knowledge): ReadonlyMap<string, readonly string[]> =>
  new Map(
    knowledge.words('text/field-abbreviation').map((line): [string, readonly string[]] => {
      const [short = '', words = ''] = line.split(' = ');
      return [short, words.split(' / ')];
    }),
  );

/** "called cfDNA": its full form is beside it, whatever that is. */
const naming = /(?:abbreviated|abbreviation|called|denoted|known|referred to|termed)(?:\s(?:as|to|here))?\s$/u;
const longestNaming = 24;

interface Use {
  readonly prose: Span;
  readonly text: string;
  readonly form: string;
  /** Whether a bracket of its own, or its full form beside it, explains it. */
  readonly isExplained: boolean;
}

/** The abbreviations of the field in a block, except those that a slash or hyphen joins to the previous word. */
function formsIn(
  prose: string,
  { starts, ends, plain }: WordRuns,
  words: ReadonlyMap<string, readonly string[]>,
): readonly Use[] {
  const found: Use[] = [];
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run]!;
    const length = ends[run]! - start;
    if (plain[run] || length < 3 || length > 6) continue;
    const end = prose.startsWith('-seq', ends[run]) ? ends[run]! + '-seq'.length : ends[run]!;
    const text = prose.slice(start, end);
    const form = words.has(text) ? text : singular(text);
    const meant = words.get(form);
    if (!meant || /[-/’']/u.test(prose[start - 1] ?? ' ') || /^(?:\/|-\p{Lu})/u.test(textAfter(prose, { end }, 2)))
      continue;
    const inBracket = /[([]/u.test(prose[start - 1] ?? ' ') && closedAfter(prose, end) !== undefined;
    const around = bare(prose.slice(Math.max(0, start - near), end + near));
    found.push({
      prose: { start, end },
      text,
      form,
      isExplained:
        inBracket ||
        naming.test(textBefore(prose, { start }, longestNaming)) ||
        forShort.test(textAfter(prose, { end }, 16)) ||
        meant.some((one) => around.includes(bare(one))),
    });
  }
  return found;
}

/** Abbreviations of the field that the running text uses and nowhere explains. `isOpen` tells whether one lacks a definition. */
export function fieldAbbreviations(
  context: RuleContext,
  isOpen: (short: string) => boolean,
): readonly PhraseByInitials[] {
  const { manuscript, mentions, knowledge, summary } = context;
  const words = summary('text/field-abbreviation', anyText, () => wordsByForm(knowledge));
  const found = [
    ...placesFound(context, 'text/abbreviation-undefined field', (prose, block) =>
      formsIn(prose, runsOfBlock(context, block), words),
    ),
  ];
  const explained = new Set(found.flatMap(({ form, isExplained }) => (isExplained ? [form] : [])));
  const isNamed = ({ block, prose: own }: Place): boolean =>
    mentionsNear(mentions, block, own).some(({ prose }) => overlaps(prose, own));
  const counts = (use: Place): boolean =>
    !isNamed(use) &&
    isBody(manuscript, manuscript.blocks[use.block]!) &&
    !isQuoted(context, use) &&
    !standsInTrialName(context, use.block, use.prose);
  const uses = groupBy(found, (use) => (!explained.has(use.form) && counts(use) ? [use.form] : []));
  return [...uses].flatMap(([short, all]) => {
    if (!isOpen(singular(short))) return [];
    const [usual = '', ...others] = words.get(short)!;
    const said = others.length > 0 ? [usual, ...others].find((one) => textSays(context, one)) : usual;
    return [{ short, full: said ?? usual, uses: all }];
  });
}
