import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string): string[] =>
  analyzeText(text)
    .findings.filter(({ rule }) => rule.startsWith('text/abbreviation-'))
    .map(({ rule, span }) => `${rule.slice('text/abbreviation-'.length)} ${text.slice(span.start, span.end)}`);

const undefinedCml = ['undefined CML'];
const filler = 'Cells that were left behind by the drug grow again after some weeks. '.repeat(9);
const cited = 'Drugs spare cancer stem cells (CSCs) [1]. CSCs wait, and CSCs return.';
const list = '\n\n## References\n\n1. Abe K. Cells that wait. J Ex. 2011;3:1-9.\n2. Bose R. Pumps. J Ex. 2012;4:1-9.';

describe('abbreviations', () => {
  it.each<[string, string, string[]]>([
    ['in a tokenised text', 'Chronic myeloid leukemia ( CML ) is slow . CML is rare .', []],
    ['two in one bracket', 'Acute and chronic myeloid leukemia (AML and CML) differ: AML is fast, CML slow.', []],
    [
      'two in a bracket of other words',
      'The two that grow in blood (AML, CML) differ: CML is slow.',
      ['undefined AML', ...undefinedCml],
    ],
    ['in a list of lines', 'CML is slow.\n\n## List of abbreviations\n\nCML Chronic myeloid leukemia', []],
    ['in a list of items', 'CML is slow.\n\n## Abbreviations\n\n- CML: chronic myeloid leukemia', []],
    ['in a list within a line', 'CML is slow.\n\nAbbreviations: CML, chronic myeloid leukemia.', []],
    ['in a sentence on abbreviations', 'CML is slow.\n\nAbbreviations are many. CML is rare.', undefinedCml],
    ['in the name of a trial', 'All patients of BEACON CRC were treated.', []],
    ['after a gene in capitals', 'All patients with KRAS CML were treated.', undefinedCml],
    [
      'after a short form within',
      'Heat shock protein (HSP) inhibitors (HSPi) fail. HSPi bind HSP, and the HSPi stay.',
      [],
    ],
    [
      'in a compound of two',
      'The tumour microenvironment (TME) shields tyrosine kinase inhibitor (TKI) users: TME-TKI.',
      [],
    ],
    ['with a number before its words', 'A deep one is called MR 4 (molecular response 4). MR 4 lasts.', []],
    [
      'in a label of bookdown',
      '(ref:TME-caption) **Cells.** The tumour microenvironment (TME) grows. The TME wins.',
      [],
    ],
    ['an amino acid', 'A leucine (Leu) stands there: Leu858.', []],
    ['with a space for its hyphen', 'The beta pump (B-PUM) is lost. All B PUM were.', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are counted below an abstract that has no heading, and below its key words', () => {
    const abstract = `Drugs spare cancer stem cells (CSCs). CSCs wait. ${filler}`;
    const text = `# Cells that wait\n\n${abstract}\n\nCSCs | drugs | return\n\n${cited} ${filler}${list}`;
    expect(found(text)).toEqual([]);
    expect(found(text.replace('CSCs wait. ', 'CSCs wait [2]. '))).toEqual(['redefined cancer stem cells (CSCs)']);
  });
});
