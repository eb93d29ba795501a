import { threeLetter } from '../../knowledge/residues/residues.ts';
import { defineRule } from '../rule.ts';
import { respelled } from './variantNotation.ts';

/** HGVS, protein substitutions: a silent change is described as p.(Leu54=), since nothing is replaced. */
export const variantSilent = defineRule({
  id: 'variant/silent',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A silent change written as a replacement by the same residue',
  why: 'p.Leu54Leu says that leucine replaces leucine. HGVS writes an equals sign for a protein that stays as it is, in brackets where nobody looked at the protein itself. One finding stands for all uses of a spelling.',
  examples: [
    { text: 'Tumours with EGFR ⟦p.Gln787Gln⟧ respond.', fixed: 'Tumours with EGFR p.(Gln787=) respond.' },
    { text: 'Tumours with EGFR p.(Gln787=) respond.' },
    { text: 'Tumours with EGFR p.Gln787His respond.' },
  ],
  check: (context) =>
    respelled(
      context,
      ({ text, variants }) => {
        const residue = variants?.[0]?.residue;
        const isWrong = residue?.to === '=' && /^p\.\(?[A-Z][a-z]{0,2}\d+[A-Z][a-z]{0,2}\)?$/u.test(text);
        return isWrong ? `p.(${threeLetter(residue.from)}${residue.position}=)` : undefined;
      },
      'HGVS writes what does not change with an equals sign',
    ),
});
