import type { Span } from '../../../text/span.ts';
import type { WordRuns } from '../../../text/wordRuns.ts';
import { type Place, placeAt } from '../../proseMatches.ts';
import type { RuleContext } from '../../rule.ts';
import { runsOfBlock } from '../../runsOfBlock.ts';

const capital = /\p{Lu}/u;
const separator = /[-./\u2010-\u2013]/u;

/** A possible short form: a word with a capital, a part of one between hyphens or slashes ("TME-mediated"), or their singular. */
interface Form extends Span {
  readonly short: string;
}

/** The possible forms in a word, sorted by start and then longest first. */
function formsOf(text: string, at: number): readonly Form[] {
  const forms: Form[] = [];
  for (let start = 0; start < text.length; start++) {
    if (start > 0 && !separator.test(text[start - 1]!)) continue;
    for (let end = text.length; end > start; end--) {
      if (end < text.length && !separator.test(text[end]!)) continue;
      const part = text.slice(start, end);
      if (!capital.test(part)) continue;
      const span = { start: at + start, end: at + end };
      forms.push({ ...span, short: part });
      if (part.endsWith('s')) forms.push({ ...span, short: part.slice(0, -1) });
    }
  }
  return forms;
}

/** The words of a block that may contain a short form, each with its possible forms. */
function wordsWithForms(prose: string, { starts, ends, plain }: WordRuns): readonly (readonly Form[])[] {
  const words: (readonly Form[])[] = [];
  for (let run = 0; run < starts.length; run++) {
    const start = starts[run]!;
    let isPlain = plain[run]!;
    for (; starts[run + 1] === ends[run]! + 1 && separator.test(prose[ends[run]!]!); run++) isPlain &&= plain[run + 1]!;
    // Most words have no capital, and the label of a bookdown text reference, "(ref:drugs-caption)", is not printed.
    const forms = isPlain || prose.startsWith('(ref:', start - 5) ? [] : formsOf(prose.slice(start, ends[run]), start);
    if (forms.length > 0) words.push(forms);
  }
  return words;
}

/** The uses of short forms as words, plurals and parts of compounds ("EGFR-TKIs"), in reading order. */
export function usesOf(
  context: RuleContext,
  shorts: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>([...shorts.keys()].map((short) => [short, []]));
  if (shorts.size === 0) return uses;
  const { manuscript, ofBlock } = context;
  for (const [index, { prose }] of manuscript.blocks.entries())
    for (const forms of ofBlock('text/abbreviation uses', index, () =>
      wordsWithForms(prose.text, runsOfBlock(context, index)),
    )) {
      let taken = 0;
      for (const { start, end, short } of forms) {
        if (start < taken || !uses.has(short)) continue;
        taken = end;
        uses.get(short)!.push(placeAt(manuscript, index, { start, end }));
      }
    }
  return uses;
}
