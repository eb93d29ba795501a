import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';

/** How a hand-curated item entered the base: " (curated, looked up 2026-11-21, secondary)"; empty for an item of CIViC. */
export function curatedNote(knowledge: Knowledge, item: Evidence): string {
  if (item.verified !== 'lookup') return '';
  const looked = item.looked ?? knowledge.source(item.source)?.looked;
  const marks = ['curated', `looked up${looked ? ` ${looked}` : ''}`];
  if (item.secondary) marks.push('secondary');
  if (item.established) marks.push('established');
  return ` (${marks.join(', ')})`;
}
