import { isQuoted } from '../../manuscript/isQuoted.ts';
import { standsBesideOtherName } from '../besideOtherName.ts';
import { foundAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { defineRule } from '../rule.ts';

const small = /^\p{Ll}/u;

/** AMA Manual of Style 14.4.4: proprietary names are capitalised as their owners register them. */
export const drugBrandCase = defineRule({
  id: 'drug/brand-case',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'safe',
  marks: 'spelling',
  title: 'A brand name with a small letter',
  why: 'A brand is a proper name and is written as it is registered; the nonproprietary name is the one with the small letter. Reported are brands beside their nonproprietary names; of others drug/brand speaks. One finding stands for all uses of a brand.',
  examples: [
    {
      text: 'Patients took trastuzumab (⟦herceptin⟧).',
      fixed: 'Patients took trastuzumab (Herceptin).',
    },
    { text: 'Patients took trastuzumab (Herceptin).' },
    { text: 'Patients took trastuzumab.' },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    const uses = foundAmong(context, 'drug/brand-case', mentions, (mention, index) => {
      const { kind, via, ids, text } = mention;
      if (kind !== 'drug' || via !== 'brand' || ids.length !== 1 || !small.test(text)) return undefined;
      // Elsewhere the nonproprietary name is preferable, which drug/brand reports.
      if (isQuoted(context, mention) || !standsBesideOtherName(context, index)) return undefined;
      const newText = knowledge.drug(ids[0]!)?.brands.find((brand) => brand.toLowerCase() === text.toLowerCase());
      return newText === text ? undefined : newText;
    }).map(({ item: { span, text, ids }, value }) => ({ span, text, ids, newText: value }));
    for (const group of grouped(uses, ({ newText }) => newText)) {
      const { newText, ids } = group[0]!;
      yield inAllPlaces(group, {
        message: `The brand is registered as ${newText}.`,
        data: ids,
        title: `Write ${newText}`,
        safety: 'safe',
      });
    }
  },
});
