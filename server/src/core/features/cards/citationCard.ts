import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type CitedWork, isListed } from '../../manuscript/references/references.ts';
import { workName } from '../../manuscript/references/workName.ts';
import type { Span } from '../../text/span.ts';
import { citedWorks } from '../citations/citedWorks.ts';
import { footnoteAt } from '../citations/footnoteAt.ts';
import { evidenceLinesFrom } from '../evidence/evidenceLines.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown } from '../markdown.ts';

/** For a citation of more works, the others are only counted. */
const mostShown = 5;
const mostStatements = 3;

/** The evidence curated from a work that the base knows by its PMID or DOI. */
function curatedFrom({ pmid, doi }: CitedWork, knowledge: Knowledge): readonly string[] {
  const source = pmid === undefined ? doi && knowledge.sourceOfDoi(doi) : knowledge.source(`pmid:${pmid}`);
  if (!source) return [];
  const lines = evidenceLinesFrom(knowledge, source.id, mostStatements);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The bibliographic data of a work, where its entry is, whether PubMed lists it as retracted, and the evidence curated from it. */
function workLines(work: CitedWork, analysis: Analysis, knowledge: Knowledge): string {
  const { pmid, doi, title } = work;
  const where = isListed(work)
    ? work.number === undefined
      ? 'reference list'
      : `reference list, ${work.number}`
    : `${work.key}, ${analysis.bibliography?.files[work.file]?.name}`;
  const retracted = pmid === undefined ? undefined : knowledge.retractedIn(`pmid:${pmid}`);
  const links = [
    ...(pmid === undefined ? [] : [linkTo(`pmid:${pmid}`)]),
    ...(doi === undefined ? [] : [linkTo(`doi:${doi}`)]),
  ];
  return [
    `${bold(workName(work))} · ${escapeMarkdown(where)}`,
    ...(title === undefined
      ? isListed(work)
        ? [escapeMarkdown(work.text.slice(0, 400))]
        : []
      : [escapeMarkdown(title)]),
    ...(retracted ? [escapeMarkdown(`Retracted (PubMed’s list up to ${retracted.retractions}).`)] : []),
    ...(links.length > 0 ? [links.join(' · ')] : []),
    ...curatedFrom(work, knowledge),
  ].join('\n\n');
}

/** In characters: a longer footnote is cut on the card. */
const mostOfNote = 600;

/** The card of the citation at `offset`: the works it leads to, or the text of the footnote. */
export function citationCard(
  analysis: Analysis,
  knowledge: Knowledge,
  offset: number,
): { span: Span; markdown: string } | undefined {
  const footnote = footnoteAt(analysis, offset);
  if (footnote) {
    const { words } = footnote.note;
    const shown = words.length > mostOfNote ? `${words.slice(0, mostOfNote)}…` : words;
    return { span: footnote.span, markdown: `${bold('Footnote')}\n\n${escapeMarkdown(shown)}` };
  }
  const cited = citedWorks(analysis, offset);
  if (!cited) return undefined;
  const { span, works } = cited;
  const shown = works.slice(0, mostShown).map((work) => workLines(work, analysis, knowledge));
  if (works.length > mostShown) shown.push(escapeMarkdown(`and ${works.length - mostShown} more`));
  return { span, markdown: shown.join('\n\n---\n\n') };
}
