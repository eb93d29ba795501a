import { inBlock } from '../../claims/inBlock.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { overlaps } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { type BlockMatch, type Place, type ProseMatch, placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { captions, type Kind, kindOf, labelsIn, mentionsIn, numbersOf } from './numberedTables.ts';

/** Words before a table that is elsewhere: "their Table 3", "(Abe 2011, Table 3)", "supplementary Table 3", "online Fig. 3". */
const otherBefore =
  /(?:(?:their|his|her|its(?: own)?|whose|suppl\p{L}*\.?|appendix|extended data|online|web|additional|data|et al\.?,?|author[’']s|refs?\.?|references?|(?:adapted|modified|redrawn|reproduced|reprinted|taken) (?:from|after))|\d{4}\p{Ll}?[,:;])\s$/iu;
/** Another document, and perhaps its part, before a table: "Additional file 1: Table 4", "the protocol (section 8, Table 6)". */
const otherDocument =
  /(?<![a-z])(?:additional file|annex|appendix|guidelines?|guidance|label|manual|online resource|protocol|prescribing information|recommendations|thesis|dissertation|supp[a-z]+ (?:information|material)s?)(?:\s[A-Z\d]{1,3})?[,:;]?\s\(?(?:(?:section|part|chapter|page|pp?\.)\s[\d.–-]{1,7}[,:;]\s)?$/i;
/** "(reviewed by Abe, Table 3)", "the first report (there, Table 3)", "a thesis on them (chapter 2, Table 3)". */
const authorBefore =
  /(?:(?:by|cf\.|of|see)\s|\()(?:(?:chapter|part|section)\s[\d.]{1,5}|\p{Lu}[\p{L}-]{2,20}|there|therein|ibid\.?),\s$/u;
/** "Abe et al. (Figure 3", "Abe et al. (2011), Figure 3", "the original study (Figure 3". */
const workBefore =
  /(?:et al\.?,?|(?<!\p{L})(?:original|earlier|previous|first) (?:study|paper|report|article|publication|work)|\d{4}\p{Ll}?\)),?\s\(?$/u;
const longestBefore = 60;
/**
 * Words after a table that is elsewhere: "Table 3 of [12]", "Table 3 in ref. 12", "Table 3.2", "Fig. 3 (online)", "Table 3
 * there"; "tab. 400 mg" is a tablet.
 */
const otherAfter =
  /^(?:\.\d|\s?(?:mg|mcg|µg|g)(?!\p{L})|[\s,(]{0,3}(?:of|in|from|by|suppl|online|appendix|additional|available|therein|there)(?!\p{Ll}{2}))/iu;
const longestAfter = 16;
/** A single table, "Table 3": the meaning of ranges and lists is less certain. */
const single = /^\p{L}+\.?\s?\d{1,3}[A-Ra-r]?$/u;

/** Whether a match mentions a single table or figure that can only belong to this text. */
const ownMention = (prose: string, { start, end }: ProseMatch['prose']): boolean => {
  const before = textBefore(prose, { start }, longestBefore);
  return (
    ![otherBefore, otherDocument, authorBefore, workBefore].some((one) => one.test(before)) &&
    !otherAfter.test(textAfter(prose, { end }, longestAfter))
  );
};

/** In characters: how far a bracket may reach to either side of a mention. */
const longestBracket = 200;

/** "(Figure 3; Abe et al., 2011)", "(Abe et al., 2011; see Figure 3)": whether the bracket around a mention cites a work. */
function isInCitingBracket({ manuscript: { text, citations } }: RuleContext, { block, span }: Place): boolean {
  const before = /\([^()]*$/u.exec(textBefore(text, span, longestBracket))?.[0];
  const after = /^[^()]*\)/u.exec(textAfter(text, span, longestBracket))?.[0];
  if (before === undefined || after === undefined) return false;
  const bracket = { start: span.start - before.length, end: span.end + after.length };
  return inBlock(citations, block).some((one) => overlaps(one.span, bracket));
}

/** Whether there are tables or figures without a caption of their own, one of which may be the one mentioned. */
function withoutCaption({ manuscript }: RuleContext, kind: Kind, labelled: number): boolean {
  const { blocks, images } = manuscript;
  const all =
    kind === 'figure' ? images.length : blocks.filter(({ cell }) => cell?.row === 0 && cell.column === 0).length;
  return all > labelled;
}

/** The numbers in captions, in labels of any kind, and in alternative texts of images. */
function numbersLabelled(context: RuleContext): Record<Kind, Set<number>> {
  const { manuscript } = context;
  const labelled = { table: new Set<number>(), figure: new Set<number>() };
  const texts = manuscript.images.map(({ alt }) => manuscript.text.slice(alt.start, alt.end));
  const labels = [
    ...placesFound(context, 'text/missing-table labels', labelsIn),
    ...texts.flatMap((text) => labelsIn(text)),
  ];
  for (const { text } of labels) for (const number of numbersOf(text)) labelled[kindOf(text)].add(number);
  return labelled;
}

type MentionOfTable = BlockMatch & Place;

/** Of the mentions of numbers that have no caption, those of a table of this text; none if they are of several numbers. */
function lostMentions(context: RuleContext, missing: readonly MentionOfTable[]): readonly MentionOfTable[] {
  const { blocks } = context.manuscript;
  const numbersIn = (some: readonly MentionOfTable[]) => new Set(some.flatMap(({ text }) => numbersOf(text)));
  const isOwn = (one: MentionOfTable): boolean =>
    ownMention(blocks[one.block]!.prose.text, one.prose) && !isInCitingBracket(context, one);
  // A figure of another work is often mentioned again without naming that work.
  const ofOthers = numbersIn(missing.filter((one) => !isOwn(one)));
  const own = missing.filter((one) => isOwn(one) && !numbersOf(one.text).some((number) => ofOthers.has(number)));
  return numbersIn(own).size > 1 ? [] : own;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** Whether a mention is of a single table, no quotation, and written in one piece in the source. */
const isSureMention = (context: RuleContext, one: MentionOfTable): boolean =>
  single.test(one.text) &&
  !isQuoted(context, one) &&
  onOneLine(context.manuscript.text.slice(one.span.start, one.span.end)) === onOneLine(one.text);

/** Whether the numbers run from 1 without a gap, so that the text contains all its tables or figures. */
const isComplete = (numbers: ReadonlySet<number>): boolean => Math.max(...numbers) === numbers.size;

/** ICMJE Recommendations: a table or figure that the text refers to is in the manuscript under that number. */
export const textMissingTable = defineRule({
  id: 'text/missing-table',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'none',
  title: 'A table or figure that is mentioned and does not exist',
  why: 'When a table is taken out or two are made one, the sentences that point to it stay. Reported is a number above the last one, where the text itself has captions from 1 on without a gap, all its tables or figures have one, and a single number leads nowhere. Supplements, ranges and tables of other works are left alone.',
  examples: [
    {
      text: 'The pumps are in Table 1, the drugs elsewhere (see ⟦Table 3⟧).\n\nTable 1. Pumps of cells.\n\nTable 2. Drugs.',
    },
    { text: 'Pumps (Fig. 1) and drugs (⟦Figure 2B⟧) differ.\n\n![Figure 1. Pumps.](pump.png)\n\nFigure 1. Pumps.' },
    { text: 'Pumps are in Table 1, drugs in Table 2.\n\nTable 1. Pumps of cells.\n\n**Table 2** | Drugs.' },
    {
      text: 'Pumps are in Table 1, drugs in Table S3, supplementary Table 3, Table 4 of [2] and, of the guideline, its Table 5.\n\nTable 1. Pumps of cells.',
      note: 'of others',
    },
    {
      text: 'Pumps are in Table 1, drugs in the protocol (section 8, Table 6).\n\nTable 1. Pumps of cells.\n\nFigure 1. Pumps.\n\nOthers were drawn before (reviewed by Abe, Figure 2).',
      note: 'of another document',
    },
    {
      text: 'Pumps (Fig. 1) fell as in the original study (Figure 4C; Abe et al., 2011), or more (Abe et al., 2011; see Figure 4C), and Abe et al. (Figure 4C) agree.\n\nFigure 1. Pumps of cells.',
      note: 'of a work that is cited with it',
    },
    {
      text: 'Pumps (Fig. 1) fell as in the original study (Figure 4C). They fell at once (Figure 4E).\n\nFigure 1. Pumps of cells.',
      note: 'of the same work',
    },
    {
      text: 'Pumps (Fig. 1) fell (Abe et al., 2011) at once (⟦Figure 4C⟧).\n\nFigure 1. Pumps of cells.',
      note: 'cited in another bracket',
    },
    { text: 'Pumps are in Table 1. Cells were given imatinib (tab. 400 mg).\n\nTable 1. Pumps.', note: 'a tablet' },
    {
      text: 'Pumps are in Tables 1–3, drugs in Table 4.\n\nTable 2. Pumps of cells.',
      note: 'Table 1 stands elsewhere, too',
    },
    {
      text: 'Pumps are in Table 1, drugs in Table 2, cells in Table 3.\n\nTable 1. Pumps of cells.',
      note: 'two are missing',
    },
    { text: 'Pumps are in Table 2.', note: 'no captions at all' },
    {
      text: 'Pumps are in Fig. 2.\n\n![](a.png)\n\n![](b.png)\n\nFigure 1. Pumps.',
      note: 'an image without a caption',
    },
  ],
  *check(context) {
    const captioned = new Set([...captions(context)].map(({ kind }) => kind));
    if (captioned.size === 0) return;
    const labelled = numbersLabelled(context);
    const mentions = [...placesFound(context, 'text/missing-table', mentionsIn)];
    for (const kind of captioned) {
      const numbers = labelled[kind];
      if (!isComplete(numbers) || withoutCaption(context, kind, numbers.size)) continue;
      const last = Math.max(...numbers);
      const [first, ...others] = lostMentions(
        context,
        mentions.filter(({ text }) => kindOf(text) === kind && numbersOf(text).some((number) => !numbers.has(number))),
      );
      if (!first || numbersOf(first.text)[0]! <= last || !isSureMention(context, first)) continue;
      yield {
        span: first.span,
        message: `There is no ${first.text} here: the last ${kind} with a caption is number ${last}.`,
        related: others.map(({ span, text }) => ({ ...span, message: `${text} here too` })),
      };
    }
  },
});
