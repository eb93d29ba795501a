import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

/** Names that are read because the text itself says that they are those of a gene, wherever they stand in it. */
const shown: readonly (readonly [marked: string, ...symbols: string[]])[] = [
  ['The ⟦SYT⟧ gene was lost. Later ⟦SYT⟧ was back.', 'SS18', 'SS18'],
  ['The ⟦Cezanne⟧ protein was low, and ⟦Cezanne⟧ rose.', 'OTUD7B', 'OTUD7B'],
  ['The expression of ⟦Cezanne⟧ fell.', 'OTUD7B'],
  ['Silencing of the ⟦Cezanne⟧ gene did it.', 'OTUD7B'],
  ['⟦GAK⟧ expression rose, and ⟦GAK⟧ stayed.', 'GAK', 'GAK'],
  ['After knockdown of ⟦XB130⟧ they died; without ⟦XB130⟧ none grew.', 'AFAP1L2', 'AFAP1L2'],
  ['The ⟦JAM-2⟧-overexpressing cells grew; lines with ⟦JAM-2⟧ did not.', 'JAM2', 'JAM2'],
  ['They studied the phosphorylation of ⟦Cezanne⟧.', 'OTUD7B'],
  // Another name of the gene beside it.
  ['The pump ⟦ABCC11⟧ (⟦MRP8⟧) was high. Later ⟦MRP8⟧ fell.', 'ABCC11', 'ABCC11', 'ABCC11'],
  // A change follows the symbol.
  ['The family had ⟦RHO⟧ (c.403C>T; p.Arg135Trp). Others without ⟦RHO⟧ were well.', 'RHO', 'RHO'],
  ['They saw NM_000518.5(⟦HBB⟧):c.118C>T and (⟦HBB⟧: c.106T > C). ⟦HBB⟧ was lost.', 'HBB', 'HBB', 'HBB'],
  ['Patients had ⟦F5⟧ c.1601G>A and ⟦F8⟧ IVS22-3C>G.', 'F5', 'F8'],
  ['An intron of the ⟦F8⟧ gene was inverted.', 'F8'],
  ['The ⟦AGT⟧ M235T polymorphism is common.', 'AGT'],
  ['Seven ⟦PAH⟧ missense variants p.Asn167Tyr and p.Thr200Asn were made. ⟦PAH⟧ was low.', 'PAH', 'PAH'],
  ['⟦BCL-2⟧ fell. Upregulation of ⟦Bim⟧ kills. Where ⟦Bim⟧ was low, none did.', 'BCL2', 'BCL2L11', 'BCL2L11'],
  ['⟦Copper transporter receptor 1⟧ (⟦CTR1⟧) was low. ⟦CTR1⟧ rose.', 'SLC31A1', 'SLC31A1', 'SLC31A1'],
];

/** The same names where nothing says so, and words beside which the same is said of other things. */
const others = [
  'A villa in Aix, where Cezanne lived.',
  'The cells were stained for RFP expression.',
  'Silencing of LPS was not tried, nor that of SLC.',
  'Surface expression of the antigen and gene expression were measured.',
  'The expression of EMT phenotypes differed.',
  'CML gene expression profiles were compared.',
  // A number after a name is none.
  'Swelling follows from loss of the complex VIII gene; the complex VIII protein is missing.',
  // Half of calprotectin.
  'In serum MRP8 rose.',
  'The GTPase RHO (p. 12) was named.',
  // Neither HBB nor its neighbours on a page; a residue that the protein does not have; a figure.
  'HBB p. 12 and HBB K7V were named, and Figure F8 shows F5 p. 3.',
  'F8 expression was measured.',
  'PAH variants of the disease were studied, and PAH changes p. 12.',
  // A name that genes are numbered by is their family's, and not the alias of another gene.
  'TRIM proteins were lost, and the expression of GATA rose.',
];

const genesIn = (text: string) => analyzeText(text).mentions.filter(({ kind }) => kind === 'gene');

it.each(shown)('reads %s', (marked, ...symbols) => {
  const { text, spans } = markedText(marked);
  const found = genesIn(text);
  expect(found.map(({ span }) => span)).toEqual(spans);
  expect(found.flatMap(({ labels }) => labels)).toEqual(symbols);
});

it.each(others)('reads no gene in: %s', (text) => expect(genesIn(text).map((mention) => mention.text)).toEqual([]));
