import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import { plural } from '../../text/plural.ts';
import type { Span } from '../../text/span.ts';
import type { CompletionItem, Offer } from './item.ts';

/** The gene directly before `at`, at most markup and a space apart: `*EGFR* T7`. */
export function geneBefore(analysis: Analysis, at: number): string | undefined {
  const gene = analysis.mentions
    .filter((m) => m.span.end <= at && (m.kind === 'gene' || (m.kind === 'variant' && m.span.end === at)))
    .at(-1);
  if (gene?.kind !== 'gene' || gene.ids.length !== 1) return undefined;
  return /^[\s*_^~-]*$/u.test(analysis.manuscript.text.slice(gene.span.end, at)) ? gene.ids[0] : undefined;
}

/** The genes that a manuscript names, directly or through their alterations. */
export const genesInText = ({ mentions }: Analysis, knowledge: Knowledge): readonly string[] => [
  ...new Set(
    mentions.flatMap(({ kind, ids, variants = [] }) =>
      kind === 'gene'
        ? ids
        : [
            ...variants.flatMap(({ gene }) => gene ?? []),
            ...(kind === 'fusion' ? ids.flatMap((id) => knowledge.alteration(id)?.genes ?? []) : []),
          ],
    ),
  ),
];

/** The item without its gene, for use after the gene itself: nobody writes "EGFR EGFR exon 19 deletion". */
export function besideGene(analysis: Analysis, knowledge: Knowledge, item: CompletionItem): CompletionItem {
  if (item.kind !== 'variant') return item;
  const genes = knowledge.alteration(item.id)?.genes;
  if (genes?.length !== 1 || geneBefore(analysis, item.replace.start) !== genes[0]) return item;
  const label = withoutSymbol(item.label, knowledge.label(genes[0]!));
  return { ...item, label, insertText: label };
}

const withoutSymbol = (name: string, symbol: string): string =>
  name.startsWith(`${symbol} `) ? name.slice(symbol.length + 1) : name;

/**
 * Alterations of the given genes that begin with the text at `replace`, those with the most evidence first, without the gene in
 * front.
 */
export function changesToOffer(
  analysis: Analysis,
  knowledge: Knowledge,
  genes: readonly string[],
  replace: Span,
): readonly Offer[] {
  const written = analysis.manuscript.text.slice(replace.start, replace.end).toLowerCase();
  return genes
    .flatMap((gene) => {
      const symbol = knowledge.label(gene);
      return knowledge
        .alterations(gene)
        .filter((a) => a.form !== 'complex' && a.form !== 'fusion' && a.genes.length === 1)
        .map(({ id, name }) => ({
          id,
          symbol,
          name: withoutSymbol(name, symbol),
        }))
        .filter(({ name }) => name.toLowerCase().startsWith(written));
    })
    .map((one) => ({ ...one, weight: knowledge.evidence(one.id).length }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.name, b.name))
    .map(
      ({ id, symbol, name, weight }): Offer => ({
        label: name,
        replace,
        filterText: name,
        detail: `${symbol} · ${plural(weight, 'curated item')}`,
        id,
        kind: 'variant',
      }),
    );
}
