import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const read = (text: string, short: string) =>
  analyzeText(text)
    .mentions.filter((one) => one.text === short)
    .map(({ kind, labels }) => `${kind} ${labels.join('/')}`);

describe('a short form of a disease with words before its name', () => {
  it.each([
    ['They had relapsed or refractory multiple myeloma (RRMM). In RRMM nothing helped.', 'RRMM', 'multiple myeloma'],
    ['They had relapsed, refractory multiple myeloma (RRMM). In RRMM nothing helped.', 'RRMM', 'multiple myeloma'],
    ['They had a colorectal neuroendocrine tumor (CR-NET). In CR-NET it helped.', 'CR-NET', 'neuroendocrine tumor'],
    ['Of all extraosseous Ewing sarcomas (EES) two grew. EES is rare.', 'EES', 'Ewing sarcoma'],
  ])('%s', (text, short, label) => {
    expect(read(text, short)).toEqual([`disease ${label}`, `disease ${label}`]);
  });

  it.each([
    ['The risk of death from breast cancer (RDBC) fell. RDBC fell again.', 'RDBC'],
    ['Patients had hereditary nonpolyposis colon cancer (HNPCC). HNPCC is a syndrome.', 'HNPCC'],
  ])('is not read in: %s', (text, short) => {
    expect(read(text, short)).toEqual([]);
  });
});

describe('short forms of drugs', () => {
  it.each([
    ['They had venetoclax with azacitidine (VEN-AZA). After VEN-AZA it came back.', 'VEN', 'venetoclax'],
    ['They had venetoclax with azacitidine (VEN-AZA). After VEN-AZA it came back.', 'AZA', 'azacitidine'],
    ['They had gemcitabine plus capecitabine (GEM/CAP). After GEM/CAP it came back.', 'CAP', 'capecitabine'],
    ['They had enzalutamide (Xtandi, ENZA). After ENZA it came back.', 'ENZA', 'enzalutamide'],
    ['Cells resistant to cisplatin (DDP) grew. With DDP and resistance it was the same.', 'DDP', 'cisplatin'],
    ['They had immunomodulatory drugs (IMiDs®). Those IMiDs helped.', 'IMiDs', 'immunomodulatory drug'],
  ])('%s %s', (text, short, label) => {
    const found = read(text, short);
    expect(found).toHaveLength(2);
    expect(new Set(found.map((one) => one.slice(one.indexOf(' ') + 1)))).toEqual(new Set([label]));
  });

  it('are not read where the drugs of the sentence begin otherwise', () => {
    expect(read('They had imatinib with nilotinib (VEN-AZA). After VEN-AZA it came back.', 'VEN')).toEqual([]);
  });
});

describe('short forms of drug classes that are named by their target', () => {
  it.each([
    ['HER2-targeted treatments (HTT) help. Resistance to HTT is common.', 'HTT', 'HER2-targeted therapy'],
    ['TOP1-directed agents (TDA) help. After TDA it came back.', 'TDA', 'topoisomerase I inhibitor'],
    ['MTI (mTOR-targeted inhibitors) help. Resistance to MTI is common.', 'MTI', 'mTOR inhibitor'],
  ])('%s', (text, short, label) => {
    expect(read(text, short)).toEqual([`drug-class ${label}`, `drug-class ${label}`]);
  });

  it.each([
    ['Androgen receptor inhibitors (AR) help. The AR gene was lost.', 'AR', 'gene AR'],
    ['EGFR (epidermal growth factor receptor inhibitors) was lost. So was EGFR.', 'EGFR', 'gene EGFR'],
  ])('are not those of the target: %s', (text, short, gene) => {
    expect(read(text, short).at(-1)).toBe(gene);
  });
});
