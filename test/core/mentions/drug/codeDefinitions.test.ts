import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const drugs = (text: string): readonly string[] =>
  analyzeText(text).mentions.flatMap(({ kind, text: name, labels }) =>
    kind === 'drug' ? [`${name} = ${labels.join()}`] : [],
  );

it.each<[string, readonly string[]]>([
  [
    'Zanubrutinib (ZZQ-3111) was given. Later ZZQ-3111 failed.',
    ['Zanubrutinib = zanubrutinib', 'ZZQ-3111 = zanubrutinib', 'ZZQ-3111 = zanubrutinib'],
  ],
  [
    'Selpercatinib (ZZQ193; formerly QRX5126766) was given.',
    ['Selpercatinib = selpercatinib', 'ZZQ193 = selpercatinib', 'QRX5126766 = selpercatinib'],
  ],
  // Trials, groups, changes, doses, genes, works, numbers of trials.
  ['Osimertinib (AURA3) was given.', ['Osimertinib = osimertinib']],
  ['Bevacizumab (GOG-0218) was given.', ['Bevacizumab = bevacizumab']],
  ['Venetoclax (CLL14) was given.', ['Venetoclax = venetoclax']],
  ['Olaparib (ZZQ301 trial) and niraparib (ZZQ301) trials ran.', ['Olaparib = olaparib', 'niraparib = niraparib']],
  [
    'Osimertinib (C797S) failed, and so did sunitinib (VEGFR2).',
    ['Osimertinib = osimertinib', 'sunitinib = sunitinib'],
  ],
  [
    'Osimertinib (80 mg; n = 12) and sunitinib (NCT01234567) were given.',
    ['Osimertinib = osimertinib', 'sunitinib = sunitinib'],
  ],
])('%s', (text, expected) => expect(drugs(text)).toEqual(expected));
