import type { Analysis } from '../analysis/analysis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import { citationCard } from './cards/citationCard.ts';
import { genesInside, mentionCard } from './cards/mentionCard.ts';
import { mentionAt } from './mentionAt.ts';

/**
 * The hover at `offset`: the card of the innermost name or of the citation there. The span covers the name or key alone, never
 * its line.
 */
export function hover(
  analysis: Analysis,
  knowledge: Knowledge,
  offset: number,
): { span: Span; markdown: string } | undefined {
  const inner = mentionAt(analysis, offset);
  return inner
    ? { span: inner.span, markdown: mentionCard(inner, knowledge, genesInside(analysis.mentions, inner, knowledge)) }
    : citationCard(analysis, knowledge, offset);
}
