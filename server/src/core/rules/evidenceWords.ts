// A piece of evidence in the words of a message.

import { appliesToOtherChanges } from '../knowledge/kindred.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { describeSource } from './describeSource.ts';

/** Whether a text contains a name as a whole: "KRAS G12C" does not contain KRAS G12, nor "EML4::ALK fusion" ALK fusion. */
function isNamedIn(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return at >= 0 && !/[\p{L}\d:]$/u.test(words.slice(0, at)) && !/^[\p{L}\d]/u.test(words.slice(at + name.length));
}

/**
 * Describes an evidence item by level, disease and source: "CIViC EID238, level A, lung non-small cell carcinoma, Mok 2017,
 * PMID 27959700". Names in `textBefore`, the words before it, are not repeated.
 */
export function describeEvidence(knowledge: Knowledge, id: string, textBefore: string): string {
  const item = knowledge.evidenceItem(id);
  if (!item) return id;
  const source = knowledge.source(item.source);
  const alteration = knowledge.alteration(item.alteration);
  // A residue, a fusion with any partner, an expression and a class are named, since the claim may be on another.
  const others = [
    ...(alteration && appliesToOtherChanges(knowledge, alteration)
      ? [alteration.name.replace(/\bv::|::v\b/u, '')]
      : []),
    ...item.drugs.filter((drug) => drug.startsWith('class:')).map(knowledge.label),
  ];
  const parts = [
    id.replace('civic:', 'CIViC '),
    `level ${item.level}`,
    ...others.filter((name) => !isNamedIn(textBefore, name)).map((name) => `on ${name}`),
    item.disease ? knowledge.label(item.disease) : '',
    source ? describeSource(source) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The data release of the evidence, as worded at the end of a message. */
export function releaseOf(knowledge: Knowledge, id: string): string {
  const release = knowledge.origin(id)?.release;
  if (!release) return '';
  if (knowledge.evidenceItem(id)?.verified !== 'civic') return ` (data of ${release.date})`;
  return release.civic ? ` (CIViC of ${release.civic})` : '';
}
