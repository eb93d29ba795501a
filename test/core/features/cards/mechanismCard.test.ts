import { describe, expect, it } from 'vitest';
import { card } from '../../../../server/src/core/features/cards/card.ts';
import { shippedKnowledge } from '../../../support/analyzeText.ts';
import { knowledge } from '../../../support/knowledge.ts';

const small = knowledge({
  genes: [{ id: 'hgnc:40', symbol: 'ABCB1' }],
  drugs: [
    { id: 'drug:doxorubicin', inn: 'doxorubicin' },
    { id: 'drug:tariquidar', inn: 'tariquidar' },
  ],
  classes: [{ id: 'class:taxane', name: 'taxane' }],
  mechanisms: [
    { id: 'mechanism:accumulation', name: 'reduced accumulation', outcome: true, definition: 'Too little gets in.' },
    {
      id: 'mechanism:efflux',
      name: 'drug efflux',
      spellings: ['drug export'],
      parents: ['mechanism:accumulation'],
      definition: 'Export of a drug from the cell.',
      confers: 'Pumps [such as P-gp] keep the drug <low>.',
      genes: ['hgnc:40'],
      drugs: ['class:taxane', 'drug:doxorubicin'],
      overcome: [
        { strategy: 'Inhibitors of the pump', drugs: ['drug:tariquidar'] },
        { strategy: 'Drugs that are no substrates', drugs: [] },
      ],
      references: ['doi:10.1000/pumps.1', 'pmid:1', 'pmid:2'],
    },
  ],
  sources: [
    { id: 'pmid:1', citation: 'Doe et al., 2020', title: 'Pumps *in* cancer' },
    { id: 'pmid:2', citation: 'Pumps without authors', title: 'Pumps without authors' },
    { id: 'doi:10.1000/pumps.1', citation: 'Roe, 2021' },
  ],
});

describe('the card of a mechanism', () => {
  const lines = (card(small, 'mechanism:efflux') ?? '').split('\n').map((line) => line.trimEnd());

  it('says what it is, how it confers resistance, and what it concerns', () => {
    expect(lines[0]).toBe('**drug efflux** · resistance mechanism');
    expect(lines).toContain('Export of a drug from the cell.');
    expect(lines).toContain('How it confers resistance: Pumps \\[such as P-gp\\] keep the drug \\<low>.');
    expect(lines).toContain('Kind of: reduced accumulation');
    expect(lines).toContain('Genes: ABCB1');
    expect(lines).toContain('Concerns: taxane, doxorubicin');
    expect(lines).toContain('Also: drug export');
  });

  it('lists strategies with their drugs, in the order of the table', () => {
    const at = lines.indexOf('**What overcomes it**');
    expect(lines.slice(at + 2, at + 4)).toEqual([
      '- Inhibitors of the pump (tariquidar)',
      '- Drugs that are no substrates',
    ]);
  });

  it('links its references', () => {
    const at = lines.indexOf('**References**');
    expect(lines.slice(at + 2, at + 5)).toEqual([
      '- Roe, 2021 — [doi:10.1000/pumps.1](https://doi.org/10.1000/pumps.1)',
      '- Doe et al., 2020: Pumps \\*in\\* cancer — [PMID 1](https://pubmed.ncbi.nlm.nih.gov/1/)',
      // Its title once, since it is what the base calls it by.
      '- Pumps without authors — [PMID 2](https://pubmed.ncbi.nlm.nih.gov/2/)',
    ]);
  });

  it('calls an outcome what it is', () => {
    expect(card(small, 'mechanism:accumulation')).toMatch(
      /^\*\*reduced accumulation\*\* · kind of resistance\n\nToo little/,
    );
  });
});

it.each([
  ['mechanism:emt', ['mesenchymal', 'Genes: ', '**What overcomes it**', 'https://pubmed.ncbi.nlm.nih.gov/']],
  ['mechanism:drug-efflux', ['ABCB1', 'mitoxantrone', 'tariquidar', '**References**']],
  ['mechanism:gatekeeper-mutation', ['T790', 'osimertinib', 'ABL1']],
])('the shipped card of %s is full', (id, parts) => {
  const text = card(shippedKnowledge(), id) ?? '';
  for (const part of parts) expect(text).toContain(part);
});
