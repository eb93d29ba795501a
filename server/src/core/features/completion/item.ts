import type { EntityKind } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';

/** What is offered where a name, a key or a directive is being written. */
export interface CompletionItem {
  /** Approved form: HGNC symbol, lower-case INN, class name. It is what gets inserted. */
  readonly label: string;
  readonly insertText: string;
  readonly replace: Span;
  /** The spelling that the writer began, so that an editor keeps the item while the alias is typed on. */
  readonly filterText: string;
  /** In a few words: the alias that matched and the kind. */
  readonly detail: string;
  readonly id: string;
  readonly kind: EntityKind | 'citation' | 'directive' | 'rule';
  readonly sortText: string;
}

export interface Completion {
  readonly items: readonly CompletionItem[];
  readonly incomplete: boolean;
}

/** An item before it has its place in the list. */
export type Offer = Omit<CompletionItem, 'sortText' | 'insertText'>;

/** Offers as a list that editors keep in this order; of one entity the first alone. */
export function inOrder(offers: readonly Offer[], most: number): readonly CompletionItem[] {
  const seen = new Set<string>();
  const items: CompletionItem[] = [];
  for (const offer of offers) {
    if (items.length === most) break;
    if (seen.has(offer.id)) continue;
    seen.add(offer.id);
    items.push({ ...offer, insertText: offer.label, sortText: String(items.length).padStart(3, '0') });
  }
  return items;
}
