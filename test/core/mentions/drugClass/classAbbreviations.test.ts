import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const read = (text: string, short: string) =>
  analyzeText(text)
    .mentions.filter((one) => one.text === short)
    .map(({ kind, labels }) => `${kind} ${labels.join('/')}`);

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
