import type { Analysis } from '../../analysis/analysis.ts';
import type { EntityKind } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { groupBy } from '../../text/groupBy.ts';
import { keysOf } from '../occurrences.ts';
import type { OverviewItem } from './overviewItem.ts';

/** Titles of the kinds, in the order of the list. */
const kinds: Readonly<Record<EntityKind, string>> = {
  gene: 'Genes',
  family: 'Protein families',
  mirna: 'MicroRNAs',
  variant: 'Variants',
  fusion: 'Fusions',
  drug: 'Drugs',
  'drug-class': 'Drug classes',
  mechanism: 'Mechanisms',
  pathway: 'Pathways',
  disease: 'Diseases',
  'cell-line': 'Cell lines',
};

/** How many other spellings of a name to show. */
const most = 3;

/** One entity that a mention names. */
interface NamedEntity {
  readonly key: string;
  readonly label: string;
  /** The spelling in the text, without markup. */
  readonly spelling: string;
  readonly mention: Mention;
}

/** The entities that a mention names: two for "BRCA1/2". If labels and ids do not match up, the mention counts as one. */
function namedBy({ manuscript }: Analysis, mention: Mention): readonly NamedEntity[] {
  const keys = keysOf(mention);
  const { labels, prose } = mention;
  const spelling = manuscript.blocks[mention.block]?.prose.text.slice(prose.start, prose.end) ?? mention.text;
  const together = labels.join('/') || spelling;
  return keys.length === labels.length
    ? keys.map((key, index) => ({ key, label: labels[index] ?? together, spelling, mention }))
    : [{ key: keys.join(' '), label: together, spelling, mention }];
}

/** Whether the enclosing name ("EGFR T790M" around "T790M") names the same entity. */
function isToldByOuter(mention: Mention, mentions: readonly Mention[]): boolean {
  const outer = mention.nestedIn === undefined ? undefined : mentions[mention.nestedIn];
  if (outer?.kind !== mention.kind) return false;
  const keys = new Set(keysOf(outer));
  return keysOf(mention).every((key) => keys.has(key));
}

/** A name with its count and other spellings; it links to the first place. */
function nameItem(named: readonly [NamedEntity, ...NamedEntity[]]): OverviewItem {
  const [{ label, mention }] = named;
  const own = label.toLowerCase();
  const others = [...new Set(named.map(({ spelling }) => spelling))].filter((text) => text.toLowerCase() !== own);
  const places = named.length === 1 ? 'once' : `${named.length} times`;
  const shown = others.length > 0 ? `, as ${others.slice(0, most).join(', ')}${others.length > most ? ' …' : ''}` : '';
  return { kind: mention.kind, label, detail: `${places}${shown}`, span: mention.span, items: [] };
}

/** The entities that the manuscript names, by kind, most frequent first. */
export function nameItems(analysis: Analysis): OverviewItem {
  const { mentions } = analysis;
  const outer = mentions.filter((mention) => !isToldByOuter(mention, mentions));
  const items = (Object.keys(kinds) as EntityKind[]).flatMap((kind): OverviewItem[] => {
    const named = outer.filter((mention) => mention.kind === kind).flatMap((mention) => namedBy(analysis, mention));
    const groups = [...groupBy(named, ({ key }) => [key]).values()].sort((a, b) => b.length - a.length);
    const below = groups.flatMap(([first, ...others]) => (first ? [nameItem([first, ...others])] : []));
    return below.length === 0 ? [] : [{ kind, label: kinds[kind], detail: `${below.length}`, items: below }];
  });
  const count = items.reduce((sum, { items: below }) => sum + below.length, 0);
  return { kind: 'names', label: 'Names', detail: count === 0 ? 'none recognised' : `${count}`, items };
}
