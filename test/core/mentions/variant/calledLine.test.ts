import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const changes = (text: string): readonly string[] =>
  analyzeText(text).mentions.flatMap(({ kind, text: name }) => (kind === 'variant' ? name : []));

it.each<[text: string, read: readonly string[]]>([
  ['The protein fell in C13* cells. Resistance of C13* was lost.', []],
  ['Its level rose in cisplatin-resistant C13K ovarian cancer cells; C13K resisted.', []],
  ['Tumours grew from R10G cells and R10G xenografts.', []],
  // A gene before it, a word for a change, a gene of the document, or a record of the base.
  ['KRAS G12C cells died.', ['G12C']],
  ['G12C-mutant tumours and G12C cells died without a protein.', ['G12C', 'G12C']],
  ['The protein KRAS was mutated. G12R cells died.', ['G12R']],
  ['Cells expressing C13K died, and the protein fell.', ['C13K']],
  ['Mutant C13K cells died, and the protein fell.', ['C13K']],
])('%s', (text, read) => expect(changes(text)).toEqual(read));
