import { expect, it } from 'vitest';
import { analyzeText } from '../../../../support/analyzeText.ts';

const changes = (text: string): readonly string[] =>
  analyzeText(text).mentions.flatMap(({ kind, labels }) => (kind === 'variant' ? labels : []));

it.each<[string, readonly string[]]>([
  // Another change of a residue that had a gene before; RET has a tyrosine at 96, too.
  [
    'We found KRAS R68S and Y96C, and read MET, BRAF and RET. Y96D defeats sotorasib.',
    ['KRAS R68S', 'KRAS Y96C', 'KRAS Y96D'],
  ],
  // The residue without a change.
  ['KRAS H95D was seen, and RET was normal. Cells with H95 mutations regrew.', ['KRAS H95D', 'KRAS H95']],
  // A gene of the same clause takes no change from the gene beside which it stood, but one that the base has for it.
  ['The KRAS G13S mutant was made. HRAS is normal where G13S is seen.', ['KRAS G13S', 'KRAS G13S']],
  ['We saw KRAS Q61K. In melanoma, NRAS is mutated, by Q61K mostly.', ['KRAS Q61K', 'NRAS Q61K']],
  // Two genes had changes of the residue: neither is taken for that.
  ['KRAS Q61H and NRAS Q61K were seen, and BRAF was normal. Then Q61E arose.', ['KRAS Q61H', 'NRAS Q61K', 'NRAS Q61E']],
])('%s', (text, labels) => expect(changes(text)).toEqual(labels));
