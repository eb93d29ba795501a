import type { Analysis } from '../analysis/analysis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { card, footer } from './card.ts';
import { residueLine } from './cards/variant.ts';
import { citationCard } from './citationCard.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { mentionAt } from './mentionAt.ts';

const kindNames: Readonly<Record<Mention['kind'], string>> = {
  gene: 'gene',
  family: 'protein family',
  drug: 'drug',
  'drug-class': 'drug class',
  variant: 'variant',
  fusion: 'fusion',
  mechanism: 'resistance mechanism',
  disease: 'disease',
  mirna: 'microRNA',
  pathway: 'pathway',
  'cell-line': 'cell line',
};

/** What the grammar alone can say of a mention that the base holds no record of. */
function grammarCard(mention: Mention, knowledge: Knowledge): string {
  const name = mention.labels[0] ?? mention.text;
  const variants = (mention.variants ?? []).flatMap((variant) => {
    const gene = variant.gene ? `${knowledge.label(variant.gene)} ` : '';
    const residue = variant.gene && variant.residue ? residueLine(knowledge, variant.gene, variant.residue) : undefined;
    return [...(variant.hgvs ? ['', escapeMarkdown(`${gene}${variant.hgvs}`)] : []), ...(residue ? ['', residue] : [])];
  });
  return [`${bold(name)} · ${kindNames[mention.kind]}`, ...variants, '', footer(knowledge, '')].join('\n');
}

/** The ids whose cards explain a mention: the alterations of a variant, else what the mention names. */
const explained = (mention: Mention): readonly string[] => {
  const alterations = (mention.variants ?? []).flatMap((variant) => (variant.alteration ? [variant.alteration] : []));
  return [...new Set(alterations.length > 0 ? alterations : mention.ids)];
};

/** The card of one mention as escaped Markdown. A span that names several entities shows at most three cards. */
export function mentionCard(mention: Mention, knowledge: Knowledge): string {
  const isOwnKind = (id: string) => mention.kind !== 'variant' || id.startsWith('alteration:');
  const cards = explained(mention)
    .filter(isOwnKind)
    .slice(0, 3)
    .flatMap((id) => card(knowledge, id) ?? []);
  return cards.length > 0 ? cards.join('\n\n---\n\n') : grammarCard(mention, knowledge);
}

/** What to show at `offset`: the innermost name there, or what is cited. The span is the name or key alone, never its line. */
export function hover(
  analysis: Analysis,
  knowledge: Knowledge,
  offset: number,
): { span: Span; markdown: string } | undefined {
  const inner = mentionAt(analysis, offset);
  return inner
    ? { span: inner.span, markdown: mentionCard(inner, knowledge) }
    : citationCard(analysis, knowledge, offset);
}
