import { describe, expect, it } from 'vitest';
import { rename, renameable } from '../../../server/src/core/features/rename.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { analyzeText, shippedKnowledge } from '../../support/analyzeText.ts';
import { markedText } from '../../support/markedText.ts';

function renamed(marked: string, name: string): string {
  const { text, cursor = 0 } = markedText(marked);
  const result = rename(analyzeText(text), shippedKnowledge(), cursor, name);
  return 'problem' in result ? result.problem : applyEdits(text, result.edits);
}

describe('rename', () => {
  it.each([
    [
      'all aliases take the approved symbol, with any case and hyphen',
      'HER‸2 is raised. Later HER-2 fell, and ERBB2 was lost.',
      'ERBB2',
      'ERBB2 is raised. Later ERBB2 fell, and ERBB2 was lost.',
    ],
    ['the approved symbol takes an alias', 'The pump ABC‸B1 and MDR1.', 'P-gp', 'The pump P-gp and P-gp.'],
    [
      'a drug takes a capital where a sentence begins',
      'Glee‸vec failed. They took Gleevec.',
      'imatinib',
      'Imatinib failed. They took imatinib.',
    ],
    [
      'what has the name already stays as it is',
      'Glee‸vec failed.\n\n| Drug |\n| --- |\n| imatinib |\n| Gleevec |\n',
      'imatinib',
      'Imatinib failed.\n\n| Drug |\n| --- |\n| imatinib |\n| Imatinib |\n',
    ],
    [
      'quotations stay',
      'They took Glee‸vec. She wrote: “Gleevec worked for me.”\n\n> Gleevec works.\n',
      'imatinib',
      'They took imatinib. She wrote: “Gleevec worked for me.”\n\n> Gleevec works.\n',
    ],
    [
      'references stay',
      'HER‸2 is raised.\n\n# References\n\n1. Smith A. HER2 in cancer. Lancet 2001.\n',
      'ERBB2',
      'ERBB2 is raised.\n\n# References\n\n1. Smith A. HER2 in cancer. Lancet 2001.\n',
    ],
    [
      'titles of studies stay',
      'They took Hercep‸tin. The Herceptin Adjuvant (HERA) trial ended early. A trial called Herceptin Now began.',
      'trastuzumab',
      'They took trastuzumab. The Herceptin Adjuvant (HERA) trial ended early. A trial called Herceptin Now began.',
    ],
    [
      'parts of fusions stay',
      'AB‸L is a kinase, and BCR-ABL is one too.',
      'ABL1',
      'ABL1 is a kinase, and BCR-ABL is one too.',
    ],
    [
      'what introduces the new name stays',
      'The epidermal growth factor rec‸eptor (EGFR) is mutated. The epidermal growth factor receptor is common.',
      'EGFR',
      'The epidermal growth factor receptor (EGFR) is mutated. The EGFR is common.',
    ],
    [
      'so it does where the new name is the one outside the bracket',
      'ERBB2 (also known as HER2) is raised. HE‸R2 falls. P-gp (MDR1) stays.',
      'ERBB2',
      'ERBB2 (also known as HER2) is raised. ERBB2 falls. P-gp (MDR1) stays.',
    ],
    [
      'one among three stays',
      'P-glycoprotein (P-gp; ABCB1) is raised. P-g‸p falls.',
      'ABCB1',
      'P-glycoprotein (P-gp; ABCB1) is raised. ABCB1 falls.',
    ],
    [
      'a salt is the new name',
      'Gleevec (imatinib mesylate) failed. Glee‸vec works.',
      'imatinib',
      'Gleevec (imatinib mesylate) failed. Imatinib works.',
    ],
    [
      'of two names in an introduction only the one at the cursor changes',
      'The epidermal growth factor receptor (EG‸FR) is mutated. EGFR is common.',
      'ERBB1',
      'The epidermal growth factor receptor (ERBB1) is mutated. ERBB1 is common.',
    ],
    [
      'else the shorter',
      'EGFR (epidermal growth factor receptor) is mutated. HE‸R1 is common.',
      'ERBB1',
      'ERBB1 (epidermal growth factor receptor) is mutated. ERBB1 is common.',
    ],
    ['a name that stands twice changes twice', 'The *EGFR* (EG‸FR) gene.', 'ERBB1', 'The *ERBB1* (ERBB1) gene.'],
    ['code stays', 'HER‸2 and `HER2`.', 'ERBB2', 'ERBB2 and `HER2`.'],
    ['no other name will do', 'HER‸2 is raised.', 'EGFR', '“EGFR” is no name of ERBB2 that we know.'],
    ['words that are no name stay', 'The wo‸rd.', 'ERBB2', 'There is no name here that could be changed.'],
    ['two genes in one name stay', 'BRCA‸1/2 are lost.', 'BRCA1', 'There is no name here that could be changed.'],
  ])('%s', (_what, marked, name, after) => {
    expect(renamed(marked, name)).toBe(after);
  });

  it('is of the whole written name', () => {
    const { text, cursor = 0 } = markedText('the HER-‸2 protein');
    const found = renameable(analyzeText(text), cursor);
    expect(text.slice(found?.start, found?.end)).toBe('HER-2');
  });
});
