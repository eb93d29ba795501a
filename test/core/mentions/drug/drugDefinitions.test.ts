import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const read = (text: string, short: string) =>
  analyzeText(text)
    .mentions.filter((one) => one.text === short)
    .map(({ kind, labels }) => `${kind} ${labels.join('/')}`);

describe('short forms of drugs', () => {
  it.each([
    ['They had venetoclax with azacitidine (VEN-AZA). After VEN-AZA it came back.', 'VEN', 'venetoclax'],
    ['They had venetoclax with azacitidine (VEN-AZA). After VEN-AZA it came back.', 'AZA', 'azacitidine'],
    ['They had gemcitabine plus capecitabine (GEM/CAP). After GEM/CAP it came back.', 'CAP', 'capecitabine'],
    ['They had enzalutamide (Xtandi, ENZA). After ENZA it came back.', 'ENZA', 'enzalutamide'],
  ])('%s %s', (text, short, label) => {
    const found = read(text, short);
    expect(found).toHaveLength(2);
    expect(new Set(found.map((one) => one.slice(one.indexOf(' ') + 1)))).toEqual(new Set([label]));
  });

  it('are not read where the drugs of the sentence begin otherwise', () => {
    expect(read('They had imatinib with nilotinib (VEN-AZA). After VEN-AZA it came back.', 'VEN')).toEqual([]);
  });
});

it('takes the drugs of a pair from one sentence', () => {
  expect(read('Venetoclax was given with azacitidine (VEN/AZA).', 'VEN')).toEqual(['drug venetoclax']);
  expect(read('Venetoclax was given. Azacitidine (VEN/AZA) was added.', 'VEN')).toEqual([]);
});
