import { mentionsNear, mentionsOfSentences } from '../../claims/mentionsNear.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { standsBesideOtherName } from '../besideOtherName.ts';
import { thoseAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { startsSentence } from '../startsSentence.ts';
import { brandOfOther } from './brandOfOther.ts';
import { standsInRowOfInn } from './rowOfInn.ts';

/**
 * "imatinib …, a drug (Gleevec)", "Gleevec and Glivec are brands of imatinib": a sentence that names both tells of the brand, or
 * which drug it is; with the INN in its place it would name the drug twice.
 */
const isNamedBeside = ({ mentions }: RuleContext, { block, sentence, ids }: Mention): boolean =>
  mentionsOfSentences(mentions, block, sentence).some(
    ({ kind, via, ids: [id] }) => kind === 'drug' && via !== 'brand' && id === ids[0],
  );

/** "under the brand name Gleevec", "marketed as Gleevec", "also known as Gleevec": the text itself says that it is a brand. */
const saysBrand =
  /(?:(?:brand|trade|proprietary)[\s-]names?(?:\s(?:of|is|are))?|(?:marketed|sold)\s(?:as|under)|(?:also|commercially|better)\sknown\sas)\s["“]?$/iu;
const isCalledBrand = ({ manuscript }: RuleContext, { block, prose }: Mention): boolean =>
  saysBrand.test(textBefore(manuscript.blocks[block]!.prose.text, prose, 40));

/** A brand may stand for its formulation, in contrast to the plain drug: "Myocet (liposomal doxorubicin)". */
const formulation = /liposom|pegylated|nanoparticle|albumin|formulation|subcutaneous|biosimilar|generic/iu;
const isFormulation = ({ manuscript }: RuleContext, mention: Mention): boolean =>
  formulation.test(sentenceText(manuscript, mention));

/** "Taxol was toxic", when the text writes "taxol" elsewhere: the capital is that of the sentence. */
const isCommonName = ({ manuscript, mentions }: RuleContext, mention: Mention): boolean =>
  startsSentence(manuscript, mention) &&
  mentions.some(({ kind, via, text }) => kind === 'drug' && via !== 'brand' && text === mention.text.toLowerCase());

/** "the vehicle of Taxol": what the product holds besides the drug. */
const vehicleOf = /(?<!\p{L})(?:vehicle|excipient|solvent|solubili[sz]er)s?\s(?:for|in|of)\s(?:the\s)?$/iu;
const isVehicle = ({ manuscript }: RuleContext, { block, prose }: Mention): boolean =>
  vehicleOf.test(textBefore(manuscript.blocks[block]!.prose.text, prose, 24));

/** "Keytruda Qlex", "Darzalex Faspro": a brand of its own, of another form. */
const secondWord = /^\s\p{Lu}\p{Ll}{3,}(?!\p{L})/u;
function isLongerBrand({ manuscript, mentions }: RuleContext, { block, prose }: Mention): boolean {
  const { kind, prose: whole } = manuscript.blocks[block]!;
  if (kind === 'heading' || !secondWord.test(textAfter(whole.text, prose, 24))) return false;
  return !mentionsNear(mentions, block, { start: prose.end, end: prose.end + 1 }).some(
    ({ prose: { start } }) => start === prose.end + 1,
  );
}

const capitals = /(?<![\p{L}\d])\p{Lu}{2,7}(?![\p{L}\d])/gu;
/** "ABVD (Adriamycin, bleomycin, vinblastine, dacarbazine)": the brand explains a letter of the regimen. */
function explainsRegimen(context: RuleContext, { block, prose, sentence }: Mention): boolean {
  const { manuscript, mentions } = context;
  const { text } = manuscript.blocks[block]!.prose;
  const around = { start: Math.max(0, prose.start - 120), end: prose.end + 120 };
  const initials = mentionsOfSentences(mentions, block, sentence)
    .filter((one) => one.kind === 'drug' && one.prose.start >= around.start)
    .map((one) => text[one.prose.start]!.toUpperCase());
  return (text.slice(around.start, around.end).match(capitals) ?? []).some(
    (regimen) =>
      regimen.includes(text[prose.start]!.toUpperCase()) &&
      [...regimen].filter((letter) => initials.includes(letter)).length >=
        (regimen.length > 3 ? regimen.length - 1 : regimen.length),
  );
}

/** A use with the INN in its place, which takes the trademark sign with it. */
function withInn({ manuscript }: RuleContext, mention: Mention, inn: string) {
  const { span, text } = mention;
  const trademark = /^\s?[®™]/u.exec(textAfter(manuscript.text, span, 2))?.[0] ?? '';
  const newText = startsSentence(manuscript, mention) ? inn[0]!.toUpperCase() + inn.slice(1) : inn;
  return { span, text, newText, replaced: { start: span.start, end: span.end + trademark.length } };
}

/** AMA Manual of Style 14.4: nonproprietary names; a brand once beside the name where it matters. */
export const drugBrand = defineRule({
  id: 'drug/brand',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A brand name where the nonproprietary name is usual',
  why: 'Brands differ between countries and change hands; searches and databases go by the INN. A brand in a sentence that has the INN, too, is left alone, and so is quoted text. One finding stands for all uses of a brand.',
  examples: [
    {
      text: 'Patients who took ⟦Gleevec⟧ relapsed. Gleevec was stopped.',
      fixed: 'Patients who took imatinib relapsed. Imatinib was stopped.',
    },
    { text: 'Patients took imatinib (Gleevec).' },
    { text: 'Patients took imatinib (brand name Gleevec), and others hydroxyurea (Droxia, Hydrea).' },
    { text: 'Imatinib was approved in 2001. It is marketed under the brand name Gleevec.', note: 'called a brand' },
    { text: 'Imatinib, also known as Gleevec, is a drug.' },
    { text: 'Patients took imatinib, a drug (Gleevec).' },
    {
      text: 'Gleevec and Glivec are brands of imatinib. In trials ⟦Glivec⟧ failed.',
      fixed: 'Gleevec and Glivec are brands of imatinib. In trials imatinib failed.',
    },
    { text: 'Patients took dasatinib (Gleevec).', note: 'another drug’s: drug/brand-mismatch tells of it' },
    { text: 'Myocet, a liposomal form, was less toxic than doxorubicin.', note: 'the formulation is meant' },
    {
      text: '| Drug | Trade name | Route |\n| - | - | - |\n| Imatinib | Gleevec | oral |\n| Dasatinib | Sprycel | oral |',
      note: 'the column of the brands',
    },
    { text: 'Patients took Keytruda Qlex. The vehicle of Taxol is toxic.', note: 'another form, and what it holds' },
    {
      text: 'Patients who took the vehicle or ⟦Gleevec⟧ relapsed.',
      fixed: 'Patients who took the vehicle or imatinib relapsed.',
    },
    { text: 'Most took ABVD (Adriamycin, bleomycin, vinblastine and dacarbazine).', note: 'the letters of a regimen' },
    { text: 'Cells grew in taxol. Taxol was removed.', note: 'a capital of the sentence' },
    { text: 'She wrote: “Gleevec worked for me.”', note: 'quoted' },
    { text: 'Patients took imatinib.' },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    const brands = thoseAmong(
      context,
      'drug/brand',
      mentions,
      (mention, index) =>
        mention.kind === 'drug' &&
        mention.via === 'brand' &&
        mention.ids.length === 1 &&
        !standsBesideOtherName(context, index) &&
        !brandOfOther(context, index) &&
        !brandOfOther(context, index + 1) &&
        !isNamedBeside(context, mention) &&
        !isFormulation(context, mention) &&
        !isVehicle(context, mention) &&
        !isLongerBrand(context, mention) &&
        !explainsRegimen(context, mention) &&
        !isCalledBrand(context, mention) &&
        !isQuoted(context, mention),
    ).filter((mention) => !standsInRowOfInn(context, mention) && !isCommonName(context, mention));
    for (const uses of grouped(brands, (mention) => mention.text.toLowerCase())) {
      const first = uses[0];
      const inn = knowledge.label(first.ids[0]!);
      const drugbank = knowledge.drug(first.ids[0]!)?.drugbank;
      const release = knowledge.origin(first.ids[0]!)?.release.date;
      const facts = [drugbank && `DrugBank ${drugbank}`, release && `data of ${release}`].filter(Boolean).join('; ');
      yield inAllPlaces(
        uses.map((use) => withInn(context, use, inn)),
        {
          message: `${first.text} is a brand of ${inn}${facts ? ` (${facts})` : ''}; use the nonproprietary name.`,
          data: [first.ids[0]!],
          title: `Write ${inn}`,
          safety: 'review',
          reason: 'A statement about one formulation may need its brand.',
        },
      );
    }
  },
});
