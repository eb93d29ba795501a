// Tells which gene a spelling names, where the words around it say that it names one.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { oneLetter } from '../../knowledge/residues/residues.ts';

/** A name as a text writes it. */
export interface WrittenName {
  readonly surface: string;
  /** Whether it stands within a sentence, where a capital is its own. */
  readonly midSentence: boolean;
}

/** Whether a spelling can be a name: as recorded, without its hyphens, in capitals, or with one capital in mid-sentence. */
function spells({ surface, midSentence }: WrittenName, name: string): boolean {
  const [written, recorded] = [surface.replace(/-/g, ''), name.replace(/-/g, '')];
  if (written === recorded) return true;
  if (written.toUpperCase() !== recorded.toUpperCase()) return false;
  // HTLV's Tax is not TAX, and a Fab is not FAB; Mer is mer.
  if (/^\p{L}{3}$/u.test(written) && !/^\p{Ll}+$/u.test(recorded)) return false;
  if (written === written.toUpperCase()) return true;
  return midSentence && /^\p{Lu}\p{Ll}+\d*$/u.test(written);
}

const geneNameKinds: ReadonlySet<string> = new Set(['symbol', 'alias', 'previous-symbol']);

/** Whether symbols of genes consist of this name and a number, so that the bare name means their family: GATA, TRIM. */
const isStem = (name: string, knowledge: Knowledge): boolean =>
  ['2', '3'].every((number) => knowledge.geneOfSymbol(name + number) !== undefined);

/** Returns the id of the gene that a spelling names, if it names one gene and nothing else. */
export function geneOfName(written: WrittenName, knowledge: Knowledge): string | undefined {
  const { surface } = written;
  // Tyr and Met are more likely residues; the number of "the factor VIII gene" is not a name.
  if (surface.length < 3 || oneLetter(surface) !== undefined || /^[IVX]+$/.test(surface)) return undefined;
  const readings = knowledge.names.lookup(surface);
  const genes = readings.filter((r) => geneNameKinds.has(r.kind) && knowledge.entity(r.id)?.kind === 'gene');
  if (genes.length === 0 || genes.length < readings.length) return undefined;
  const fitting = genes.filter((r) => spells(written, r.name));
  const gene = fitting[0]?.id;
  if (gene === undefined || fitting.some((r) => r.id !== gene)) return undefined;
  if (knowledge.gene(gene)?.exactCase && surface !== knowledge.label(gene) && isStem(surface.toUpperCase(), knowledge))
    return undefined;
  const rows = fitting.flatMap((r) => knowledge.ambiguity(r.name)).filter((row) => row.id === gene);
  return rows.some((row) => row.needs === 'never') ? undefined : gene;
}

/** Returns the gene of a match if a spelling beside it is recorded for that gene, although other genes have the same name. */
export function ownGene(surface: string, match: NameMatch, knowledge: Knowledge): string | undefined {
  if (!/\d/.test(surface) || surface.length < 4) return undefined;
  const named = knowledge.names.lookup(surface).filter(({ kind, name }) => geneNameKinds.has(kind) && name === surface);
  const own = named.find(({ id }) => match.readings.some((reading) => reading.id === id));
  return own && knowledge.entity(own.id)?.kind === 'gene' ? own.id : undefined;
}
