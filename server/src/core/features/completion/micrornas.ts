import type { Knowledge } from '../../knowledge/knowledge.ts';
import { byCodeUnit } from '../../text/byCodeUnit.ts';
import type { Span } from '../../text/span.ts';
import type { Offer } from './item.ts';

/** How many names with the typed prefix are considered. */
const mostLookedAt = 200;
const beginning = /^(hsa-)?(?:mir|(let))-(\d.*)$/iu;
/** HGNC symbol of a microRNA gene: MIR218-1 is the first copy for miR-218, MIRLET7A3 the third for let-7a. */
const geneOfMicrorna = /^MIR(LET)?(\d+[A-Z]*)(?:-?\d)?$/u;

/**
 * Human microRNAs that begin with the text at `replace` ("miR-2", "let-7"), under the name of the mature form: a writer on
 * miR-21 does not mean the gene MIR21. Undefined if the text does not begin a microRNA.
 */
export function micrornas(knowledge: Knowledge, text: string, replace: Span): readonly Offer[] | undefined {
  const [begun, species = '', let7 = '', number = ''] = beginning.exec(text.slice(replace.start, replace.end)) ?? [];
  if (begun === undefined) return undefined;
  const matures = new Map<string, Offer>();
  for (const { id, name } of knowledge.names.complete(`MIR${let7}${number}`, mostLookedAt)) {
    const [, isLet7, mature] = geneOfMicrorna.exec(name) ?? [];
    if (mature === undefined) continue;
    const label = `${species.toLowerCase()}${isLet7 ? 'let' : 'miR'}-${mature.toLowerCase()}`;
    const detail = `${name} · microRNA`;
    if (!matures.has(label)) matures.set(label, { label, replace, filterText: label, detail, id, kind: 'mirna' });
  }
  return [...matures.values()].sort((a, b) => a.label.length - b.label.length || byCodeUnit(a.label, b.label));
}
