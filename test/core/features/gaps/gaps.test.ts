import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../../server/src/core/features/gaps/gaps.ts';
import { gapWords } from '../../../../server/src/core/features/gaps/gapWords.ts';
import { mechanismGaps } from '../../../../server/src/core/features/gaps/mechanismGaps.ts';
import { analyzeText, shippedKnowledge } from '../../../support/analyzeText.ts';

/** "drug: alteration" of every gap. */
const gaps = (text: string): string[] => {
  const knowledge = shippedKnowledge();
  return coverageGaps(analyzeText(text), knowledge).map(
    ({ drug, alteration }) => `${knowledge.label(drug)}: ${knowledge.label(alteration)}`,
  );
};

/** "drug: mechanism" of every gap. */
const mechanisms = (text: string): string[] => {
  const knowledge = shippedKnowledge();
  return mechanismGaps(analyzeText(text), knowledge).map(
    ({ drug, mechanism }) => `${knowledge.label(drug)}: ${mechanism.name}`,
  );
};

const osimertinib = '# Lung cancer\n\n## Osimertinib\n\n';

describe('a section on a drug misses', () => {
  it('what patients have shown to resist it, best evidence first', () => {
    const found = gaps(`${osimertinib}It is given first.`);
    const levels = coverageGaps(analyzeText('# Imatinib\n\nText.'), shippedKnowledge()).map(
      ({ evidence }) => evidence[0]?.level ?? '',
    );
    expect(levels).toEqual([...levels].sort());
    expect(found.slice(0, 3)).toEqual([
      'osimertinib: EGFR C797S',
      'osimertinib: EGFR L747_A750delinsP',
      'osimertinib: MET amplification',
    ]);
    expect(found).toContain('osimertinib: ERBB2 amplification');
  });

  it('nothing that the manuscript names anywhere', () => {
    const found = gaps(`${osimertinib}C797S was seen.\n\n## Bypass\n\nHER2 and MET amplification arise.`);
    expect(found).not.toContain('osimertinib: EGFR C797S');
    expect(found).not.toContain('osimertinib: ERBB2 amplification');
    expect(found).not.toContain('osimertinib: MET amplification');
  });

  it('nothing that it names by another word', () => {
    const text = (words: string) => `# Colorectal cancer\n\n## Cetuximab\n\n${words}`;
    expect(gaps(text('It is an antibody.'))).toContain('cetuximab: KRAS mutation');
    expect(gaps(text('KRAS G12D was found.'))).not.toContain('cetuximab: KRAS mutation');
    expect(gaps(text('KRAS G12D was found.'))).toContain('cetuximab: BRAF V600E');
  });

  it.each([
    [
      'Gefitinib',
      'EGFR T790M',
      'The threonine at position 790 has become methionine.',
      'The leucine at position 858 has become arginine.',
    ],
    [
      'Gefitinib',
      'EGFR T790M',
      'A T790M clone of unknown origin grew beside KRAS and BRAF.',
      'A clone of unknown origin grew.',
    ],
    [
      'Osimertinib',
      'EGFR C797S',
      'It binds the cysteine at residue 797. Once serine replaces it, it cannot.',
      'It binds the cysteine at residue 797.',
    ],
    ['Osimertinib', 'MET amplification', 'Extra copies of the MET gene are common.', 'Inhibitors of MET are known.'],
    ['Gefitinib', 'PIK3CA mutation', 'Activating changes of PIK3CA are seen.', 'PIK3CA encodes a kinase.'],
    ['Gefitinib', 'KRAS G12D', 'Mutated K-Ras comes with it.', 'K-Ras lies below the receptor.'],
  ])('%s: nothing that it tells in running words, %s', (drug, alteration, told, other) => {
    const found = (words: string) => gaps(`# Lung cancer\n\n## ${drug}\n\n${words}`);
    expect(found(told)).not.toContain(`${drug.toLowerCase()}: ${alteration}`);
    expect(found(other)).toContain(`${drug.toLowerCase()}: ${alteration}`);
  });

  it('a residue of the target of which it says only that the gene is mutated', () => {
    expect(gaps('# Lung cancer\n\n## Gefitinib\n\nTumours with EGFR mutations respond.')).toContain(
      'gefitinib: EGFR T790M',
    );
  });

  it('no mechanism that it tells by its residue', () => {
    const found = (words: string) => mechanisms(`# Lung cancer\n\n## Crizotinib\n\n${words}`);
    expect(found('It is given twice a day.')).toContain('crizotinib: gatekeeper mutation');
    expect(found('The gatekeeper leucine turns into methionine.')).not.toContain('crizotinib: gatekeeper mutation');
  });

  it('no residue of which it names a change', () => {
    expect(gaps(`${osimertinib}It is given first.`)).toContain('osimertinib: EGFR C797 mutation');
    expect(gaps(`${osimertinib}C797S was seen.`)).not.toContain('osimertinib: EGFR C797 mutation');
    expect(gaps(`${osimertinib}T790M was seen.`)).toContain('osimertinib: EGFR C797 mutation');
  });

  it('what the base has on the fusion of the gene, by the name of the change', () => {
    expect(gaps('# Imatinib\n\nText.')).toContain('imatinib: ABL1 T315I');
    expect(gaps('# Imatinib\n\nABL1 T315I was seen.')).not.toContain('imatinib: ABL1 T315I');
  });

  it('nothing where no heading names it', () => {
    expect(gaps('# Introduction\n\nGefitinib is a drug.')).toEqual([]);
  });

  it('each alteration once', () => {
    const found = gaps(`${osimertinib}## Osimertinib again\n\nText.`);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('evidence on other diseases is left out', () => {
  const imatinib = (title: string, heading: string, body = '') => gaps(`# ${title}\n\n## ${heading}\n\n${body}`);

  it.each<[string, string, string, string]>([
    ['of its own heading', 'Resistance', 'Imatinib in chronic myeloid leukemia', ''],
    ['of the title', 'Chronic myeloid leukemia', 'Imatinib', ''],
    [
      'that most of the text is about',
      'Resistance',
      'Imatinib',
      'In CML, and in CML again, and unlike melanoma in CML.',
    ],
  ])('by the disease %s', (_name, title, heading, body) => {
    const found = imatinib(title, heading, body);
    expect(found).toContain('imatinib: ABL1 T315I');
    expect(found.filter((gap) => /KIT|PDGFRA/u.test(gap))).toEqual([]);
  });

  it('and kept where no disease prevails', () => {
    const found = imatinib('Resistance', 'Imatinib', 'CML, GIST and melanoma are told apart.');
    expect(found).toContain('imatinib: ABL1 T315I');
    expect(found).toContain('imatinib: PDGFRA D842V');
  });

  it('the nearer heading decides', () => {
    const found = gaps('# Gastrointestinal stromal tumor\n\n## Chronic myeloid leukemia\n\n### Imatinib\n\nText.');
    expect(found).toContain('imatinib: ABL1 T315I');
    expect(found).not.toContain('imatinib: PDGFRA D842V');
  });
});

describe('no section is', () => {
  it.each([
    ['the title, if it names a class', '# BCR-ABL inhibitors in CML\n\n## What is known\n\n', 'Imatinib works.', false],
    ['one on an umbrella class', '# Review\n\n## Targeted therapy of CML\n\n', 'Imatinib was the first.', false],
    ['one on kinase inhibitors', '# Review\n\n## Tyrosine kinase inhibitors in CML\n\n', 'Imatinib works.', false],
    ['but the title of a text without sections', '# BCR-ABL inhibitors in CML\n\n', 'Imatinib was the first.', true],
    ['but one on a class with a target', '# Review\n\n## BCR-ABL inhibitors in CML\n\n', 'Imatinib works.', true],
  ])('%s', (_, headings, body, isSection) => {
    const found = gaps(`${headings}${body}`).filter((gap) => gap.startsWith('imatinib: ABL1'));
    if (isSection) expect(found).not.toEqual([]);
    else expect(found).toEqual([]);
  });
});

describe('without a disease in the headings', () => {
  it('those of the section count where none prevails in the text', () => {
    const found = gaps(
      '# Resistance\n\n## Imatinib\n\nIn CML it works.\n\n## Others\n\nMelanoma, GIST and NSCLC, and breast cancer too.',
    );
    expect(found).toContain('imatinib: ABL1 T315I');
    expect(found).not.toContain('imatinib: PDGFRA D842V');
  });

  it('those of the manuscript count where the section names none', () => {
    const found = gaps('# Resistance\n\n## Imatinib\n\nIt works.\n\n## Others\n\nMelanoma, CML and NSCLC.');
    expect(found).toContain('imatinib: ABL1 T315I');
    expect(found).not.toContain('imatinib: PDGFRA D842V');
  });
});

describe('changes of a gene', () => {
  const ofImatinib = (words: string) =>
    coverageGaps(analyzeText(`# Review\n\n## Imatinib in CML\n\n${words}`), shippedKnowledge());

  it('are one gap where its mutations are named in general', () => {
    const found = ofImatinib('Mutations of ABL1 are frequent.').filter(({ alteration }) =>
      /ABL1\.[A-Z]\d/u.test(alteration),
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.others.length).toBeGreaterThan(3);
    expect(gapWords(shippedKnowledge(), found[0]!)).toMatch(/^ABL1 [A-Z]\d+[A-Z](?:, [A-Z]\d+[A-Z]){4} and \d+ more$/u);
  });

  it('are told one by one where they are not', () => {
    expect(ofImatinib('ABL1 is a kinase.').every(({ others }) => others.length === 0)).toBe(true);
  });

  it('of an exon count as named by them, unless the gene is the target', () => {
    const found = (words: string) => gaps(`# Colorectal cancer\n\n## Cetuximab\n\n${words}`);
    expect(found('It is given.')).toContain('cetuximab: KRAS exon 2 mutation');
    expect(found('Mutations of KRAS are known.')).not.toContain('cetuximab: KRAS exon 2 mutation');
  });

  it('are never its wild type', () => {
    expect(gaps('# Lung cancer\n\n## Gefitinib\n\nText.').filter((gap) => /wild/iu.test(gap))).toEqual([]);
  });
});

describe('a section on a class', () => {
  const classGaps = (body: string) => gaps(`# CML\n\n## BCR-ABL inhibitors\n\n${body}`);

  it('is about the members that the manuscript names', () => {
    expect(classGaps('Text.')).toEqual([]);
    const found = classGaps('Imatinib was the first.');
    expect(found).toContain('imatinib: ABL1 T315I');
    expect(found.every((gap) => gap.startsWith('imatinib'))).toBe(true);
  });

  it('leaves single cases out', () => {
    expect(gaps('# CML\n\n## Imatinib\n\nText.')).toContain('imatinib: ABL1 C475V');
    expect(classGaps('Imatinib was the first.')).not.toContain('imatinib: ABL1 C475V');
  });
});

describe('mechanisms', () => {
  it('that list the drug itself are missed, the more special one of two', () => {
    expect(mechanisms(`${osimertinib}Text.`)).toEqual(['osimertinib: histologic transformation']);
  });

  it.each(['Small-cell transformation was seen.', 'Lineage plasticity was seen.'])('are named by: %s', (words) => {
    expect(mechanisms(`${osimertinib}${words}`)).toEqual([]);
  });

  it.each(['EGFR inhibitors', 'Kinase inhibitors', 'Resistance to anthracyclines'])(
    'are not asked for under a class: %s',
    (heading) => {
      expect(mechanisms(`# Review\n\n## ${heading}\n\nText.`)).toEqual([]);
    },
  );
});
