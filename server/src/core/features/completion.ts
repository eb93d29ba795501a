import type { Analysis } from '../analysis/analysis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Span } from '../text/span.ts';
import { card } from './card.ts';
import { citationCompletion } from './citationCompletion.ts';
import type { Completion, CompletionItem } from './completionItem.ts';
import { directiveCompletion, whyOf } from './directiveCompletion.ts';

const limit = 50;
/** Below three letters a list of names helps nobody; after a gene or "resistance to" the writer's wish is clear. */
const shortestPrefix = 3;

const nothing: Completion = { items: [], incomplete: false };

/** The word before `offset`, as far as a name can reach without a space. */
function prefixAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && offset - start < 40 && /[\p{L}\p{N}‐-–-]/u.test(text[start - 1]!)) start--;
  return { start, end: offset };
}

/** The gene that stands directly before `at`, markup and a space apart: `*EGFR* T7`. */
function geneBefore(analysis: Analysis, at: number): string | undefined {
  const gene = analysis.mentions
    .filter((m) => m.span.end <= at && (m.kind === 'gene' || (m.kind === 'variant' && m.span.end === at)))
    .at(-1);
  if (gene?.kind !== 'gene' || gene.ids.length !== 1) return undefined;
  return /^[\s*_^~-]*$/u.test(analysis.manuscript.text.slice(gene.span.end, at)) ? gene.ids[0] : undefined;
}

/** Alterations of the gene that begin with what is written, those with the most evidence first. */
function alterations(knowledge: Knowledge, geneId: string, prefix: string, replace: Span): CompletionItem[] {
  const symbol = knowledge.label(geneId);
  return knowledge
    .alterations(geneId)
    .filter((a) => a.form !== 'complex' && a.form !== 'fusion' && a.genes.length === 1)
    .map((a) => ({
      record: a,
      name: a.name.startsWith(`${symbol} `) ? a.name.slice(symbol.length + 1) : a.name,
      weight: knowledge.evidence(a.id).length,
    }))
    .filter(({ name }) => name.toLowerCase().startsWith(prefix.toLowerCase()))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ record, name, weight }, index) => ({
      label: name,
      insertText: name,
      replace,
      filterText: name,
      detail: `${symbol} · ${weight} curated ${weight === 1 ? 'item' : 'items'}`,
      id: record.id,
      kind: 'variant' as const,
      sortText: `0${String(index).padStart(3, '0')}`,
    }));
}

/** Drugs of the base by the amount of evidence on them: what a writer may mean after "resistance to". */
function drugs(knowledge: Knowledge, replace: Span): CompletionItem[] {
  const weighed: { id: string; inn: string; weight: number }[] = [];
  for (const entity of knowledge.entities('drug')) {
    weighed.push({
      id: entity.record.id,
      inn: entity.record.inn,
      weight: knowledge.evidence(entity.record.id).length,
    });
  }
  return weighed
    .sort((a, b) => b.weight - a.weight || (a.inn < b.inn ? -1 : 1))
    .slice(0, limit)
    .map(({ id, inn }, index) => ({
      label: inn,
      insertText: inn,
      replace,
      filterText: inn,
      detail: 'drug',
      id,
      kind: 'drug' as const,
      sortText: `1${String(index).padStart(3, '0')}`,
    }));
}

function names(knowledge: Knowledge, prefix: string, replace: Span): CompletionItem[] {
  const seen = new Set<string>();
  const items: CompletionItem[] = [];
  const found = knowledge.names
    .complete(prefix, limit * 10)
    .flatMap((reading) => ({ reading, entity: knowledge.entity(reading.id) }));
  // Of the thousands of genes those of the field come first: "TP" is the beginning of TP53.
  const isOfField = ({ entity }: (typeof found)[number]) => !(entity?.kind === 'gene' && entity.record.exactCase);
  for (const { reading, entity } of [...found.filter(isOfField), ...found.filter((one) => !isOfField(one))]) {
    if (!entity || seen.has(reading.id) || items.length >= limit) continue;
    seen.add(reading.id);
    const label = knowledge.label(reading.id);
    items.push({
      label,
      insertText: label,
      replace,
      filterText: reading.name,
      detail: reading.name === label ? entity.kind : `${reading.name} · ${entity.kind}`,
      id: reading.id,
      kind: entity.kind,
      sortText: `2${String(items.length).padStart(3, '0')}`,
    });
  }
  return items;
}

/** What the writer may be about to write at `offset`. Inside code, addresses and reference lists nothing, in comments directives, behind `@` keys if `keys` are wanted. */
export function completion(analysis: Analysis, knowledge: Knowledge, offset: number, keys = true): Completion {
  const { text, notProse } = analysis.manuscript;
  const directives = directiveCompletion(text, offset);
  if (directives) return { items: directives, incomplete: false };
  const cited = citationCompletion(analysis, knowledge, offset);
  if (cited) return { items: keys ? cited : [], incomplete: keys };
  if (notProse.some((span) => span.start < offset && offset <= span.end)) return nothing;
  const replace = prefixAt(text, offset);
  const prefix = text.slice(replace.start, replace.end);
  const gene = geneBefore(analysis, replace.start);
  const ofGene = gene && prefix.length > 0 ? alterations(knowledge, gene, prefix, replace) : [];
  if (prefix.length < shortestPrefix) {
    const before = text.slice(Math.max(0, replace.start - 40), replace.start);
    if (prefix === '' && /\bresistan(?:ce|t)\s+to\s+$/iu.test(before))
      return { items: drugs(knowledge, replace), incomplete: true };
    return { items: ofGene, incomplete: true };
  }
  const items = [...ofGene, ...names(knowledge, prefix, replace)];
  return { items, incomplete: items.length >= limit };
}

/** The card of a completed entity, or what a rule is for, asked for when its item is looked at. */
export const completionDetail = (knowledge: Knowledge, id: string): string => card(knowledge, id) ?? whyOf(id) ?? '';
