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

it.each([
  ['Clear cell renal cell carcinoma (RCC) is frequent. RCC relapses.', 'RCC', 'renal cell carcinoma'],
  ['Renal cell carcinoma (RCC) is frequent. RCC relapses.', 'RCC', 'renal cell carcinoma'],
  ['Childhood acute lymphoblastic leukemia (ALL) is cured. ALL relapses.', 'ALL', 'acute lymphoblastic leukemia'],
])('an abbreviation of a wider disease keeps its meaning: %s', (text, short, disease) => {
  expect(new Set(read(text, short))).toEqual(new Set([`disease ${disease}`]));
});
