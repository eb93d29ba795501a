import type { Analysis } from '../analysis/analysis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import { cardText, withoutHeadings } from './cards/card.ts';
import { citationCard } from './cards/citationCard.ts';
import { cardsOf, genesInside } from './cards/mentionCard.ts';
import { mentionAt, outermostAt } from './mentionAt.ts';

/**
 * The hover at `offset`: the card of the longest name there, or of the citation. Whoever points at EGFR in "EGFR inhibitor" asks
 * for the class; what the gene is follows, without its evidence. The span covers the name or key alone, never its line.
 */
export function hover(
  analysis: Analysis,
  knowledge: Knowledge,
  offset: number,
): { span: Span; markdown: string } | undefined {
  const outer = outermostAt(analysis, offset);
  if (!outer) return citationCard(analysis, knowledge, offset);
  const inner = mentionAt(analysis, offset);
  const cards = cardsOf(outer, knowledge, genesInside(analysis.mentions, outer, knowledge));
  const ofInner = inner === undefined || inner === outer ? [] : cardsOf(inner, knowledge, []).map(withoutHeadings);
  return { span: outer.span, markdown: cardText(knowledge, [...cards, ...ofInner]) };
}
