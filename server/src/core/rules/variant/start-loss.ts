import { defineRule } from '../rule.ts';
import { respelled } from './variantNotation.ts';

/** HGVS, protein substitutions: the effect of a changed start codon on the protein is unknown, hence p.(Met1?) or p.0? */
export const variantStartLoss = defineRule({
  id: 'variant/start-loss',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A lost start codon written as the change of its methionine',
  why: 'A protein does not begin with another residue because its start codon is changed: it begins elsewhere or is not made. HGVS asks for p.(Met1?) and for the change of the DNA beside it. One finding stands for all uses of a spelling.',
  examples: [
    { text: 'Tumours with VHL ⟦p.Met1Val⟧ grow.', fixed: 'Tumours with VHL p.(Met1?) grow.' },
    { text: 'Tumours with VHL p.(Met1?) grow.' },
    { text: 'Tumours with VHL p.Met54Val grow.' },
  ],
  check: (context) =>
    respelled(
      context,
      ({ text }) => (/^p\.\(?(?:Met|M)1[A-Z][a-z]{0,2}\)?$/.test(text) ? 'p.(Met1?)' : undefined),
      'HGVS leaves open what a lost start codon does',
    ),
});
