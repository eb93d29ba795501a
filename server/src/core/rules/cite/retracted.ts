import { sentencesInSource } from '../../manuscript/prose/inSource.ts';
import { identifierOf } from '../../manuscript/references/references.ts';
import { covers, type Span } from '../../text/span.ts';
import { foundAmong } from '../foundAmong.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { citedEntries } from './citedEntries.ts';

/** Words that show that the writer knows of the retraction. */
const says = /retract|withdrawn/i;

interface CalledWork {
  readonly pmid: string;
  readonly span: Span;
  /** The text around it. */
  words(): string;
}

/** Every work that the manuscript cites by PMID: in the text, in its list, in the cited entries of its bibliography. */
function* calledByPmid(context: RuleContext): Iterable<CalledWork> {
  const { manuscript, references } = context;
  const identified = foundAmong(context, 'citations by PMID', manuscript.citations, ({ keys }) => {
    const pmids = keys.flatMap((key) => {
      const identifier = identifierOf(key);
      return identifier?.kind === 'pmid' ? [identifier.id] : [];
    });
    return pmids.length > 0 ? pmids : undefined;
  });
  for (const { item: one, value } of identified) {
    const { span, block } = one;
    const words = () => {
      const around = sentencesInSource(manuscript.blocks[block]!).find((sentence) => covers(sentence, span)) ?? span;
      return manuscript.text.slice(around.start, around.end);
    };
    for (const pmid of value) yield { pmid, span, words };
  }
  for (const { pmid, span, text } of references.listed) if (pmid !== undefined) yield { pmid, span, words: () => text };
  for (const { entry, span } of citedEntries(context))
    if (entry.pmid !== undefined) yield { pmid: entry.pmid, span, words: () => entry.title ?? '' };
}

/** International Committee of Medical Journal Editors: authors check that they cite no retracted work, except as retracted. */
export const citeRetracted = defineRule({
  id: 'cite/retracted',
  since: '0.1.0',
  status: 'stable',
  severity: 'error',
  fix: 'none',
  title: 'A work that PubMed lists as retracted',
  why: 'What rests on a retracted work has lost its ground, and journals ask authors to cite such works only as retracted. Works are told by their PMID alone, against PubMed’s list, whose last day the finding names: later retractions are not known here. Where the sentence or the entry says that the work was retracted, nothing is reported.',
  examples: [
    { text: 'An early report said so ⟦(PMID: 160560)⟧.' },
    { text: 'An early report, since retracted, said so (PMID: 160560).', note: 'cited as retracted' },
    { text: 'Gefitinib was tried (PMID: 15728811).' },
  ],
  *check(context) {
    for (const { pmid, span, words } of calledByPmid(context)) {
      const id = `pmid:${pmid}`;
      const release = context.knowledge.retractedIn(id);
      if (!release || says.test(words())) continue;
      yield {
        span,
        message: `PMID ${pmid} was retracted (PubMed’s list up to ${release.retractions}). Cite it as retracted, or leave it out.`,
        data: [id],
      };
    }
  },
});
