import { isQuoted } from '../../manuscript/isQuoted.ts';
import { isLead, listsOf } from '../../manuscript/lists.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import { numerals } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { type FoundText, placeAt, placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { countsContradictedByNames } from './namedItems.ts';
import { countsContradictedByOrdinals, statedCount } from './statedCount.ts';

interface Count extends FoundText {
  readonly count: number;
}

/** The counts that the next paragraphs or items should match: from the last sentence of a block, if it ends with a colon. */
function leadsIn(prose: string, { sentences }: Block): readonly Count[] {
  const last = sentences.at(-1)?.prose;
  if (!last || !/:\s?$/u.test(prose)) return [];
  const stated = statedCount(prose.slice(last.start, last.end).trimEnd());
  if (!stated) return [];
  const start = last.start + stated.at;
  return [{ prose: { start, end: start + stated.word.length }, text: stated.word, count: stated.count }];
}

const boldStart = ({ kind, prose }: Block): string | undefined => {
  const mark = kind === 'paragraph' ? prose.marks.find((one) => one.kind === 'strong' && one.start === 0) : undefined;
  return mark && mark.end < prose.text.length ? prose.text.slice(0, mark.end) : undefined;
};
const opensBold = (block: Block): boolean => boldStart(block) !== undefined;

/** Titles of paragraphs beside the items that are not items: "**Clinical implications.** …". */
const remark =
  /^(?:(?:in|clinical|practical|therapeutic|key|take|open|future)\s|take-)?(?:conclusions?|summary|outlook|implications?|consequences?|relevance|significance|limitations?|messages?|home message|points?|perspectives?|questions?|directions?|practice|note|remarks?|comments?|definitions?|overview|background|example)\s?[.:]?$/iu;
/** "Stages I and II: …", "Classes 2 and 3", "A and B": one item that covers several. "Repeat steps 1 and 2" adds no step. */
const several =
  /^(?:(?:[a-z]+s\s)?(?:\d|[IVX]{1,4}|[A-D])[a-c]?\s?(?:and|or|,|–|-|\/|to)\s?(?:\d|[IVX]{1,4}|[A-D])(?![a-z])|(?:repeat|both|all|combinations?|mixed|mixtures?|others?)(?![a-z]))/i;

/** Number of items after a block, as a list or as paragraphs that begin in bold; undefined if uncertain. */
function itemsAfter({ manuscript, once }: RuleContext, lead: number): number | undefined {
  const { blocks } = manuscript;
  const lists = once('lists', () => listsOf(manuscript));
  const next = blocks[lead + 1];
  const list = next?.kind === 'list-item' ? lists.find((one) => one.lead === lead) : undefined;
  if (list && !isLead(list, blocks)) return undefined;
  let end = lead + 1;
  if (list) end += list.items.length;
  else while (blocks[end] && opensBold(blocks[end]!)) end++;
  const section = blocks[lead]!.section;
  // A remark or figure between the items may have separated them.
  for (let later = end; blocks[later]?.section === section; later++)
    if (blocks[later]!.kind === 'list-item' || opensBold(blocks[later]!)) return undefined;
  if (list?.outermost.some((item) => several.test(blocks[item]!.prose.text))) return undefined;
  for (let item = lead + 1; !list && item < end; item++) if (remark.test(boldStart(blocks[item]!)!)) return undefined;
  const count = list ? list.outermost.length : end - lead - 1;
  return count > 1 ? count : undefined;
}

/** Writers extend a list and forget the number before it. */
export const textMiscountedList = defineRule({
  id: 'text/miscounted-list',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A number that the list after it does not have',
  why: 'When an item is added or taken out, the number that announced them stays. Reported are number words with what they count (“three mechanisms”), where the sentence ends in a colon and a list of another length follows at once, or paragraphs that begin in bold; and “two groups …”, where the sentences after it tell of the first, the second and the third; and “three drugs (…)”, “three drugs, namely …”, with a complete list of names. Numbers that may count something else than the items are left alone.',
  examples: [
    {
      text: '⟦Three⟧ mechanisms are known from patients:\n\n1. Efflux.\n2. Loss of the target.\n   - by deletion\n   - by silencing\n3. A bypass.\n4. Repair.\n\nOthers are not.',
      fixed:
        'Four mechanisms are known from patients:\n\n1. Efflux.\n2. Loss of the target.\n   - by deletion\n   - by silencing\n3. A bypass.\n4. Repair.\n\nOthers are not.',
    },
    {
      text: 'They fall into ⟦three⟧ broad classes:\n\n**Pumps.** They eject drugs.\n\n**Shields.** They keep drugs out.\n\n## Next',
      fixed:
        'They fall into two broad classes:\n\n**Pumps.** They eject drugs.\n\n**Shields.** They keep drugs out.\n\n## Next',
    },
    {
      text: '⟦Two⟧ groups of cells may be told apart. The first divides. The second waits, as it has no choice. The third dies.',
      fixed:
        'Three groups of cells may be told apart. The first divides. The second waits, as it has no choice. The third dies.',
    },
    {
      text: '⟦Three⟧ inhibitors, namely gefitinib, erlotinib, afatinib and osimertinib, were given. ⟦Four⟧ oral drugs (imatinib, dasatinib and nilotinib) failed.',
      fixed:
        'Four inhibitors, namely gefitinib, erlotinib, afatinib and osimertinib, were given. Three oral drugs (imatinib, dasatinib and nilotinib) failed.',
    },
    {
      text: 'Three drugs (gefitinib, erlotinib and afatinib) failed. Four drugs (including imatinib and nilotinib), two drugs (imatinib or dasatinib, and nilotinib) and at least two genes (KRAS, NRAS and HRAS) are left.',
    },
    {
      text: 'Two of three drugs (imatinib and nilotinib) and three drugs (imatinib, dasatinib and others) failed, as did three genes (NTRK1/2 and NTRK3) and two regimens (imatinib, dasatinib and nilotinib).',
      note: 'the number of something else',
    },
    { text: 'Two mechanisms are known from patients:\n\n- Efflux.\n- Loss of the target.' },
    {
      text: 'In two types of cells the drug was stopped by:\n\n- Efflux.\n- Loss.\n- Repair.\n\nThe results differed between the two groups:\n\n- age\n- sex\n- weight',
      note: 'something else is counted',
    },
    {
      text: 'Three stages are distinguished:\n\n- Stages I and II.\n- Stage III.\n\nThey were made in the following two steps:\n\n1. Wait.\n2. Look.\n3. Repeat steps 1 and 2.',
      note: 'an item for two, and one that is none',
    },
    { text: 'Five mechanisms are known, the most important being:\n\n- Efflux.\n- Loss.\n- Repair.' },
    { text: 'They fall into two classes:\n\n**Pumps.** A.\n\n**Shields.** B.\n\n**Clinical implications.** C.' },
    {
      text: 'Two groups may be told apart. The first divides. The second waits. A third is suspected.',
      note: 'a further one',
    },
    { text: 'At least two mechanisms are known:\n\n- Efflux.\n- Loss.\n- Repair.' },
    { text: 'Three mechanisms are known:\n\n- Efflux.\n- Loss.\n\nA remark.\n\n- Repair.', note: 'parted by a remark' },
    { text: 'Two groups were told apart. The first divides. The second waits. The third patient died.' },
    { text: 'Two groups were told apart, and three forms. The first divides. The second waits. The third dies.' },
  ],
  *check(context) {
    const { manuscript } = context;
    const report = (span: Span, word: string, count: number) => {
      const right = numerals[count];
      const newText = right && /^\p{Lu}/u.test(word) ? right[0]!.toUpperCase() + right.slice(1) : right;
      return {
        span,
        message: `“${word}” is announced, and ${right ?? count} follow.`,
        fixes: newText === undefined ? [] : [writeInstead(span, newText, 'An item may be wrong instead.')],
      };
    };
    const leads = placesFound(context, 'text/miscounted-list', (prose, block) =>
      leadsIn(prose, manuscript.blocks[block]!),
    );
    for (const { span, text, count, ...place } of leads) {
      const items = itemsAfter(context, place.block);
      if (items === undefined || items === count || isQuoted(context, place)) continue;
      yield report(span, text, items);
    }
    const told = context.searchBlocks('text/miscounted-list ordinals', (block) =>
      countsContradictedByOrdinals(manuscript.blocks[block]!),
    );
    for (const { block, found } of told)
      for (const { prose, text, count } of found) {
        const place = placeAt(manuscript, block, prose);
        if (!isQuoted(context, place)) yield report(place.span, text, count);
      }
    const named = placesFound(context, 'text/miscounted-list names', (_, block) =>
      countsContradictedByNames(context, block),
    );
    for (const { span, text, count, ...place } of named) if (!isQuoted(context, place)) yield report(span, text, count);
  },
});
