import type { Analysis } from '../analysis/analysis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { groupBy } from '../text/groupBy.ts';
import type { Span } from '../text/span.ts';
import { claimItem, claimLines } from './overview/claimItems.ts';

/** A heading or a claim of the outline, with what stands below it. */
export interface OutlineItem {
  readonly kind: 'section' | 'claim';
  readonly label: string;
  readonly detail: string;
  /** All of it, its sections included. */
  readonly span: Span;
  /** The heading, or the sentence of the claim. */
  readonly name: Span;
  readonly items: readonly OutlineItem[];
}

interface OpenItem extends OutlineItem {
  readonly level: number;
  readonly items: OutlineItem[];
  span: Span;
}

/** The headings of a manuscript, each with its claims on how tumours respond to treatment, then the sections inside it. */
export function outlineOf(analysis: Analysis, knowledge: Knowledge): readonly OutlineItem[] {
  const { sections, blocks } = analysis.manuscript;
  const bySection = groupBy(claimLines(analysis), ({ claims: [{ block }] }) => [blocks[block]!.section]);
  const claimsOf = (section: number): OutlineItem[] =>
    (bySection.get(section) ?? []).map((line) => {
      const { label, detail = '' } = claimItem(analysis, knowledge, line, 'section');
      const { span } = line.claims[0];
      return { kind: 'claim', label, detail, span, name: span, items: [] };
    });
  const headings = new Map(blocks.flatMap((block) => (block.kind === 'heading' ? [[block.section, block.span]] : [])));
  const top: OutlineItem[] = [];
  const open: OpenItem[] = [];
  for (const [index, { title, level, span }] of sections.entries()) {
    const heading = headings.get(index);
    if (title === '' || !heading) {
      top.push(...claimsOf(index));
      continue;
    }
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const item: OpenItem = {
      kind: 'section',
      label: title,
      detail: '',
      level,
      span,
      name: heading,
      items: claimsOf(index),
    };
    for (const above of open) above.span = { start: above.span.start, end: Math.max(above.span.end, span.end) };
    (open.at(-1)?.items ?? top).push(item);
    open.push(item);
  }
  return top;
}
