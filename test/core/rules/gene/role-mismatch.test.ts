import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const found = (text: string): readonly string[] =>
  analyzeText(text)
    .findings.filter(({ rule }) => rule === 'gene/role-mismatch')
    .map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);

describe('a gene that is told to be what it is not', () => {
  it.each([
    'Cells without the oncogene VHL grew.',
    'The tumour-suppressor gene *NRAS* was mutated.',
    'Deletion of the proto-oncogene RB1 drives resistance.',
    'Loss of the tumor suppressor protein c-MYC was seen.',
    'The *STK11* oncogene, which is often deleted, was lost.',
    'Mutations of the PIK3CA tumor suppressor gene are frequent.',
    'Germline deletion of BRCA2, a well-known oncogene, was found.',
    'BRAF (a tumour suppressor) was mutated.',
    'APC is a classic, frequently mutated oncogene.',
    'It is said that the *SMARCB1* gene is an oncogene.',
    'Amplification of oncogenes such as CDKN2A was seen.',
    'They lose tumour suppressor genes (HRAS and others).',
    'The oncogene PTEN restores sensitivity.',
  ])('by its role: %s', (text) => expect(found(text)).toHaveLength(1));

  it.each([
    'Tumours with activating mutations in the *RB1* gene relapsed.',
    'A gain-of-function alteration in BAP1 was found.',
    'Activating NF2 mutations are common.',
    'Resistance came through activating somatic mutations of TSC1.',
    'APC gain-of-function mutations drive it.',
    'Patients had inactivating KRAS mutations.',
    'Loss-of-function mutations of NRAS arose.',
    'Tumours carried inactivating point mutations in PIK3CA.',
  ])('by the direction of its mutations: %s', (text) => expect(found(text)).toHaveLength(1));

  it('is told with its role, the lists that have it and the day', () => {
    expect(found('Loss of the oncogene PTCH1 was seen.')).toEqual([
      'oncogene PTCH1: PTCH1 is a tumour suppressor (Vogelstein et al. 2013, table S2A; TSGene 2.0; looked up on 2026-11-22).',
    ]);
    expect(found('Cells had activating mutations of PTCH1.')).toEqual([
      expect.stringMatching(
        /^activating mutations of PTCH1: PTCH1 is a tumour suppressor, and mutations inactivate it \(/u,
      ),
    ]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of right roles', 'The oncogene KRAS, the tumour suppressor RB1 and MYC, an oncogene, were tested.'],
    ['of right directions', 'Activating mutations of NRAS and inactivating mutations of NF1 were found.'],
    ['of genes that are both', 'The oncogene NOTCH1, the oncogene WT1 and the tumour suppressor EZH2 were tested.'],
    ['of lists of both kinds', 'Mutations of tumour suppressors and oncogenes such as PTEN and KRAS coexist.'],
    ['of what acts on oncogenes', 'Negative regulators of oncogenes such as NF1 are lost.'],
    [
      'of what acts on the gene',
      'A protein that degrades PTEN is an oncogene. EZR, targeting PTEN, an oncogene, is high.',
    ],
    [
      'of a member of a family',
      'The tumour suppressor MYC antagonist MXI1 and the tumour suppressor EGFR inhibitor LRIG1.',
    ],
    ['of what is joined', 'The KRAS/RB1 oncogene axis and PTEN oncogene-induced senescence were studied.'],
    ['of another noun', 'NF1 oncogenic mutations; PTEN oncogene addiction; MYC tumour suppressor pathways.'],
    ['of what is denied', 'It is not the oncogene NF1 but the oncogene KRAS.'],
    ['of what was believed', 'Long regarded as such, the oncogene RB1 was renamed.'],
    ['of an allele', 'Loss of the wild-type allele of the tumour suppressor KRAS was seen.'],
    ['of roles taken', 'In liver, acting as such, the tumour suppressor EGFR slows growth.'],
    [
      'of what the gene is among others',
      'Candidate oncogenes, such as the potential tumour suppressor MYC, were listed.',
    ],
    ['of forms of the gene', 'A splice isoform of the oncogene RB1 was found.'],
    ['of viruses', 'The viral oncogene MYC was cloned.'],
    [
      'of what begins after the gene',
      'Unlike MYC, a tumour suppressor is lost. After loss of NF1, the oncogene is active.',
    ],
    [
      'of the name that follows',
      'With loss of NF1, an oncogene, MYC, drives growth; KRAS, a tumour suppressor (RB1) and MET.',
    ],
    ['of what somebody does', 'Growth was slowed by inactivating KRAS mutations.'],
    ['of other organisms', 'Mice lost the oncogene PTEN; the oncogene Nf1 was deleted.'],
    ['of what others wrote', 'They wrote: “The oncogene PTEN is lost.”'],
    ['of what activates another thing', 'RAS-activating mutations in NF1; MAPK pathway activating mutations in NF1.'],
    ['of a verb', 'Activating the tumour suppressor PTEN, and mutations activating PTEN, slow growth.'],
    ['of lists of genes', 'Activating mutations in PTCH1 or SMO; activating mutations of NF1, KRAS and BRAF.'],
    ['of either kind of mutations', 'Activating or inactivating PTEN mutations, and PTEN, KRAS activating mutations.'],
    [
      'of mutations that exist',
      'Inactivating BRAF mutations; loss-of-function mutations in KIT; activating CYLD mutations.',
    ],
  ])('%s', (_what, text) => expect(found(text)).toEqual([]));
});
