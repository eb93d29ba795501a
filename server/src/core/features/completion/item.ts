import type { EntityKind } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';

/** One completion for a name, a citation key or a directive. */
export interface CompletionItem {
  /** The approved form, which gets inserted: HGNC symbol, lower-case INN, class name. */
  readonly label: string;
  readonly insertText: string;
  readonly replace: Span;
  /** The spelling that the writer started, so that the editor keeps the item while the alias is typed on. */
  readonly filterText: string;
  /** A short description: the alias that matched and the kind. */
  readonly detail: string;
  /** The alias that matched, where it is not the label. */
  readonly matched?: string;
  readonly id: string;
  readonly kind: EntityKind | 'citation' | 'directive' | 'rule';
  readonly sortText: string;
}

export interface Completion {
  readonly items: readonly CompletionItem[];
  readonly incomplete: boolean;
}

/** A completion item that has not been sorted yet. */
export type Offer = Omit<CompletionItem, 'sortText' | 'insertText'>;

/** How many names are offered at once; typing more letters narrows them down. */
const most = 50;

/** Sorts the offers into a list whose order editors keep; only the first offer of each entity remains. */
export function inOrder(offers: readonly Offer[]): readonly CompletionItem[] {
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
