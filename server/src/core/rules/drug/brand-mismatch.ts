import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Fix } from '../finding.ts';
import { foundAmong } from '../foundAmong.ts';
import { defineRule } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { brandOfOther } from './brandOfOther.ts';

/** With more brands than this most are those of generic copies, and none stands for the drug. */
const mostBrands = 2;
const reason = 'The brand or the drug may be the slip.';

/** Brands are those of the FDA lists and the DrugBank vocabulary. */
export const drugBrandMismatch = defineRule({
  id: 'drug/brand-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  marks: 'spelling',
  title: 'A drug with the brand of another',
  why: 'A brand in brackets after a drug says that both are one, and readers go by either. Reported is a brand that the knowledge base has as another drug’s alone. Left alone are brackets with several names, brands after a combination that holds their drug, forms and salts of one drug, and quotations.',
  examples: [
    { text: 'Patients took lapatinib (⟦Nerlynx⟧).', fixed: 'Patients took lapatinib (Tykerb).' },
    { text: 'Patients took Nerlynx® (⟦lapatinib⟧).', fixed: 'Patients took Nerlynx® (neratinib).' },
    {
      text: 'Given were gefitinib, afatinib and erlotinib (⟦Iressa⟧, AstraZeneca).',
      fixed: 'Given were gefitinib, afatinib and erlotinib (Tarceva, AstraZeneca).',
    },
    { text: 'Patients took trastuzumab emtansine (⟦Enhertu⟧).', note: 'one antibody, another load' },
    { text: 'Patients took lapatinib (Tykerb), gefitinib (Iressa) and erlotinib (Tarceva®).' },
    { text: 'Patients took gefitinib and erlotinib (Iressa, Tarceva).', note: 'a list' },
    { text: 'Patients took rituximab and hyaluronidase (Rituxan).', note: 'a combination' },
    { text: 'Patients took trastuzumab (Kadcyla).', note: 'a form of it' },
    { text: 'She wrote: “lapatinib (Nerlynx)”.', note: 'quoted' },
  ],
  *check(context) {
    const { knowledge, mentions } = context;
    const found = foundAmong(context, 'drug/brand-mismatch', mentions, (mention, index) => {
      const pair = brandOfOther(context, index);
      if (!pair || isQuoted(context, mention)) return undefined;
      return { isAfter: pair.brand === mention, brand: pair.brand.ids[0]!, named: pair.named.ids[0]! };
    });
    for (const { item: inner, index, value } of found) {
      const front = mentions[index - 1]!;
      const { brand, named } = value;
      const [brandName, label] = [value.isAfter ? inner : front, knowledge.label(brand)];
      const drugbank = knowledge.drug(brand)?.drugbank;
      const release = knowledge.origin(brand)?.release.date;
      const facts = [drugbank && `DrugBank ${drugbank}`, release && `data of ${release}`].filter(Boolean).join('; ');
      const write = (mention: Mention, newText: string): Fix => writeInstead(mention.span, newText, reason);
      const brands = knowledge.drug(named)?.brands ?? [];
      const byBrand = brands.length > mostBrands ? [] : brands.map((right) => write(brandName, right));
      const byDrug = write(value.isAfter ? front : inner, label);
      yield {
        span: inner.span,
        message: `${brandName.text} is a brand of ${label}${facts ? ` (${facts})` : ''}, not of ${knowledge.label(named)}.`,
        data: [brand, named],
        fixes: value.isAfter ? [...byBrand, byDrug] : [byDrug, ...byBrand],
      };
    }
  },
});
