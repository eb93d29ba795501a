import { distance } from 'fastest-levenshtein';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { textBefore } from '../../text/textAround.ts';
import { sharesSentenceWith, standsBesideOtherName } from '../besideOtherName.ts';
import { thoseAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { startsSentence } from '../startsSentence.ts';
import { standsInRowOfInn } from './rowOfInn.ts';

/** Whether a code is beside the misspelt INN, "verumafenib (PLX4032)", which drug/misspelled reports. */
function standsBesideSlip({ manuscript }: RuleContext, { block, prose }: Mention, inn: string): boolean {
  const before = textBefore(manuscript.blocks[block]!.prose.text, prose, inn.length + 5);
  const word = /(?<!\p{L})(\p{L}+)\s?\($/u.exec(before)?.[1];
  return word !== undefined && distance(word.toLowerCase(), inn) * 4 <= inn.length;
}

/** "SY-PD0325901", "HY-AZD9291": the letters of a supplier, which make a code part of a catalogue number. */
const supplier = /(?<![A-Za-z\d])[A-Z]{1,3}-$/;

const isCatalogued = ({ manuscript }: RuleContext, { block, prose }: Mention): boolean =>
  supplier.test(textBefore(manuscript.blocks[block]!.prose.text, prose, 5));

/** AMA Manual of Style 14.4: code designations are temporary; the nonproprietary name replaces them. */
export const drugCode = defineRule({
  id: 'drug/code',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A development code of a drug that has a name',
  why: 'A code such as AZD9291 belongs to the years before a substance has its nonproprietary name (INN). Searches and labels go by the INN. A code in one sentence with the INN is left alone, and so is one in quotations. One finding stands for all uses of a code.',
  examples: [
    {
      text: 'Patients took ⟦AZD9291⟧. Then AZD9291 failed.',
      fixed: 'Patients took osimertinib. Then osimertinib failed.',
    },
    { text: 'Patients took osimertinib (AZD9291).', note: 'introduced' },
    { text: 'Patients took osimetrinib (AZD9291).', note: 'introduced, with a slip' },
    { text: 'Osimertinib, first known as AZD9291, was given.', note: 'introduced' },
    {
      text: '| Drug | Code |\n| - | - |\n| **Olaparib** (Lynparza) | AZD-2281 |\n| Veliparib | ABT-888 |',
      note: 'the column of the codes',
    },
    { text: 'The drug PLX4032, which is vemurafenib today, was new.', note: 'in one sentence with the name' },
    { text: 'Cells took osimertinib (Example Inc., SY-AZD9291).', note: 'part of a catalogue number' },
    { text: 'Patients took osimertinib.' },
    { text: 'They called it “AZD9291” then.', note: 'quoted' },
  ],
  *check(context) {
    const { mentions, manuscript, knowledge } = context;
    const codes = thoseAmong(context, 'drug/code', mentions, (mention, index) => {
      const { kind, via, ids, text } = mention;
      // T-DM1 and 5-FU are short forms; a code has a number.
      if (kind !== 'drug' || via !== 'code' || ids.length !== 1 || !/\d{3}/u.test(text)) return false;
      // Not if the drug is known by codes only, or if the code is its INN.
      const inn = knowledge.label(ids[0]!);
      if (/\d/u.test(inn) || inn.toLowerCase() === text.toLowerCase()) return false;
      if (standsBesideOtherName(context, index) || standsBesideSlip(context, mention, inn)) return false;
      if (isCatalogued(context, mention) || sharesSentenceWith(context, mention, inn)) return false;
      return !isQuoted(context, mention);
    }).filter((mention) => !standsInRowOfInn(context, mention));
    for (const uses of grouped(codes, ({ text }) => text.toUpperCase())) {
      const { ids, text } = uses[0]!;
      const inn = knowledge.label(ids[0]!);
      const capital = inn[0]!.toUpperCase() + inn.slice(1);
      const release = knowledge.origin(ids[0]!)?.release.date;
      const named = uses.map((use) => rewritten(use, startsSentence(manuscript, use) ? capital : inn));
      const code = text.replace(/\s+/gu, ' ');
      const throughout = inAllPlaces(named, {
        message: `${code} is a development code of ${inn}${release ? ` (data of ${release})` : ''}; use the nonproprietary name.`,
        data: ids,
        title: `Write ${inn}`,
        safety: 'review',
        reason: 'Name the code once where the studies that you cite go by it.',
      });
      const both = {
        title: `Name both: ${inn} (${code})`,
        safety: 'review' as const,
        reason: 'Where readers know the drug by its code.',
        edits: [{ ...uses[0]!.span, newText: `${named[0]!.newText} (${text})` }],
      };
      yield { ...throughout, fixes: [...(throughout.fixes ?? []), both] };
    }
  },
});
