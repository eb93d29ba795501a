import { expect, it } from 'vitest';
import { findMentions } from '../../../../server/src/core/mentions/findMentions.ts';
import { knowledge, oncology } from '../../../support/knowledge.ts';
import { plainManuscript } from '../plainManuscript.ts';

const base = knowledge(oncology);

/** The normal form of each change in a text. */
const forms = (text: string) =>
  findMentions(plainManuscript(text), base).flatMap((m) => m.variants?.map((v) => v.hgvs) ?? []);

it.each<[string, (string | undefined)[]]>([
  // No protein is known to have the residue, and the sentence speaks of bases.
  ['The C421A polymorphism was typed.', [undefined]],
  ['Carriers of the C421A variant were few.', [undefined]],
  ['The A2063G mutation of rRNA was seen.', [undefined]],
  // A protein that has the residue keeps it; one that ends before it cannot have it.
  ['The ABL1 T315A allele was seen.', ['p.Thr315Ala']],
  ['EGFR C3435T was seen.', [undefined]],
  ['The mutation A2143G was seen.', [undefined]],
  ['ABL1 G3435T/A was seen.', [undefined, undefined]],
  // The text is on changes of a promoter, or other changes of the sentence are of bases.
  ['We saw promoter mutations of KRAS, such as C228T.', [undefined]],
  ['EGFR 677C>T and KRAS C118T were read.', [undefined, undefined]],
  // A change of the residue beside it tells that its position is that of a base.
  ['We typed EGFR T79C (Lys27Gln), then Lys27Gln (T79C).', [undefined, 'p.Lys27Gln', 'p.Lys27Gln', undefined]],
  ['EGFR 2369C>T (T790C) was typed.', [undefined, 'p.Thr790Cys']],
  ['EGFR T79C (Lys28Gln) was read.', ['p.Thr79Cys', 'p.Lys28Gln']],
  // Other words leave the shape what it is.
  ['The mutant T100A was made.', ['p.Thr100Ala']],
  ['KRAS T100A acts on the promoter of another gene.', ['p.Thr100Ala']],
])('%s', (text, expected) => expect(forms(text)).toEqual(expected));
