import { describe, expect, it } from 'vitest';
import { curatedSubstitutions } from '../../../../server/src/core/knowledge/residues/curatedSubstitutions.ts';
import {
  oneSlipFrom,
  swappedDigits,
  withFirstOfNeighbour,
  withOtherDigit,
  withOtherFirst,
} from '../../../../server/src/core/knowledge/residues/substitutionSlip.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';

const base = shippedKnowledge();
const geneOf = (symbol: string): string =>
  base.names.lookup(symbol).find(({ id }) => base.entity(id)?.kind === 'gene')!.id;

/** What a slip of this kind makes of what is written, as the writer would number it. */
function meant(slip: typeof oneSlipFrom, written: string): readonly string[] {
  const [, symbol = '', from = '', position, to = ''] = /^(\S+) ([A-Z])(\d+)([A-Z])$/.exec(written) ?? [];
  const gene = geneOf(symbol);
  const found = slip(base, gene, { from, position: Number(position), to }, curatedSubstitutions(base, gene));
  return [...new Set(found.map((one) => `${one.from}${one.position}${one.to}`))];
}

describe('slips in a substitution', () => {
  it.each([
    ['KRAS G21C', ['G12C']],
    ['EZH2 Y614N', ['Y641N']],
    ['EGFR M790T', []],
    ['EGFR T709S', []],
  ])('two digits: %s', (written, expected) => expect(meant(swappedDigits, written)).toEqual(expected));

  it.each([
    ['ABL1 T325I', ['T315I']],
    ['ABL1 T1315I', []],
  ])('a digit: %s', (written, expected) => expect(meant(withOtherDigit, written)).toEqual(expected));

  it.each([
    // Mouse p53 has R155, which no writer on human p53 means.
    ['TP53 R157H', ['R175H', 'R158H']],
    ['ABL1 T1315I', ['T315I']],
    ['ABL1 T35I', ['T315I']],
    ['ABL1 I315I', ['T315I']],
    ['ABL1 T3155I', ['T315I']],
    ['ABL1 T3511I', []],
  ])('any of them: %s', (written, expected) => expect(meant(oneSlipFrom, written)).toEqual(expected));

  it.each([
    ['AR H878A', ['T878A']],
    ['TP53 R245S', ['G245S']],
    // No hot spot nearby begins with a tryptophan; and a second step begins with the residue of the first.
    ['TP53 W245S', []],
    ['ABL1 I315T', []],
  ])('the first residue, that of a neighbour: %s', (written, expected) =>
    expect(meant(withFirstOfNeighbour, written)).toEqual(expected),
  );

  it.each([
    ['PIK3CA E1047R', ['H1047R']],
    ['TP53 W245S', ['G245S']],
    ['ABL1 I315T', []],
    ['ABL1 I315M', []],
  ])('the first residue: %s', (written, expected) => expect(meant(withOtherFirst, written)).toEqual(expected));
});
