import { defineRule } from '../rule.ts';
import { respelled } from './variantNotation.ts';

const residue = '([A-Z](?:[a-z]{2})?\\d{1,4})';
/** delE746-A750, E746-A750del, p.E746-A750delinsS: first and last residue with a hyphen between. */
const hyphened = new RegExp(
  `^(p\\.\\(?)?(del|dup)?\\s?${residue}[-\\u2010-\\u2013]${residue}(del(?:ins[A-Z][A-Za-z]{0,20})?|dup|ins[A-Z][A-Za-z]{0,20})?(\\)?)$`,
  'u',
);

/** HGVS, protein deletions: residues of a range are joined by an underscore. */
export const variantRange = defineRule({
  id: 'variant/range',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A deletion, duplication or insertion with a hyphen between its residues',
  why: 'HGVS joins the first and the last residue of a range by an underscore and puts the kind of change after them: E746_A750del. Databases find nothing under delE746-A750. One finding stands for all uses of a spelling.',
  examples: [
    { text: 'Tumours with EGFR ⟦delE746-A750⟧ respond.', fixed: 'Tumours with EGFR E746_A750del respond.' },
    { text: 'Tumours with EGFR ⟦E746-A750del⟧ respond.', fixed: 'Tumours with EGFR E746_A750del respond.' },
    { text: 'Tumours with EGFR E746_A750del respond.' },
    { text: 'Tumours with EGFR delE746-T751insI respond.', note: 'a delins of another sequence' },
    { text: 'Residues E746-A750 of EGFR form a loop.' },
  ],
  check: (context) =>
    respelled(
      context,
      ({ text }) => {
        const [, prefix = '', before, first, last, after, close = ''] = hyphened.exec(text) ?? [];
        // "del E746-T751insI" is a delins, which only the sequence can confirm.
        const kind = before && after ? undefined : (after ?? before);
        return kind === undefined ? undefined : `${prefix}${first}_${last}${kind}${close}`;
      },
      'HGVS joins residues by an underscore',
    ),
});
