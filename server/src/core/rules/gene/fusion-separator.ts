import { anyOf } from '../../text/anyOf.ts';
import { inWords } from '../../text/inWords.ts';
import { grouped } from '../grouped.ts';
import { fixInAllPlaces, onAllPlaces, rewritten } from '../inAllPlaces.ts';
import { inSentence } from '../inSentence.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type FusionName, fusionNames, reversed } from './fusionName.ts';

/** "formerly TEL-AML1", "was called PAX3-FKHR", "historical names such as EWS-FLI1": the name is given as an old one. */
const givenAsOld = new RegExp(
  String.raw`(?<!\p{L})${anyOf(
    String.raw`(?:formerly|historically|originally|previously|earlier|traditionally|once)(?:,?\s(?:as|known as|called|named|termed|written))?`,
    String.raw`(?:was|were|been|used to be)(?:\s(?:first|formerly|long|once|originally|previously|then))?\s(?:known as|called|named|termed|written)`,
    '(?:historical|old|older|former|previous)\\s(?:form|name|spelling|symbol|term)s?[^;:]{0,40}?',
  )}\s["“(]?$`,
  'iu',
);
/** In characters: how far from such words a name is one of them. */
const near = 80;

/** Whether a name stands in one sentence with the new one, or is given as an old one. */
function isGivenAsOld(context: RuleContext, { mention, written }: FusionName): boolean {
  const { before, after } = inSentence(context, mention);
  return `${before} ${after}`.includes(written) || givenAsOld.test(before.slice(-near));
}

/**
 * HGNC: fusions take a double colon, since a hyphen occurs in approved symbols and marks readthrough transcripts, and a slash
 * joins alternatives (Bruford et al. 2021; adopted by HGVS). Good reviews still use the older spellings, so this is
 * information, reported once for all of them.
 */
export const geneFusionSeparator = defineRule({
  id: 'gene/fusion-separator',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A gene fusion without the double colon',
  why: 'HGNC recommends a double colon between the partners of a fusion (Bruford et al. 2021), and HGVS writes it so: a hyphen also stands inside gene symbols and marks readthrough transcripts, a slash joins alternatives. Older spellings are everywhere in good papers, so this informs only; raise it where your journal asks for the colon, turn it off where it does not. Quotations, names of drugs and diseases, and old names that are given as such or beside the new one are left alone. How they are written is one habit: one finding stands for all fusions of a manuscript, with one fix.',
  examples: [
    {
      text: 'Cells with ⟦BCR-ABL1⟧ died. Resistant BCR-ABL1 cells did not.',
      fixed: 'Cells with BCR::ABL1 died. Resistant BCR::ABL1 cells did not.',
    },
    { text: 'Tumours with ⟦EML4–ALK⟧ shrank.', fixed: 'Tumours with EML4::ALK shrank.' },
    {
      text: 'Tumours with ⟦EML4-ALK⟧ shrank. Those with CD74-ROS1 did not.',
      fixed: 'Tumours with EML4::ALK shrank. Those with CD74::ROS1 did not.',
      note: 'one habit, one finding',
    },
    { text: 'BCR::ABL1 drives the disease.' },
    {
      text: 'PAX3::FOXO1 was called PAX3-FKHR. In EWSR1::FLI1 (EWS-FLI1) tumours it is lost; formerly TEL-AML1, it is common.',
      note: 'given as old names',
    },
    {
      text: 'The ⟦MYC-IGH⟧ fusion is common.',
      fixed: 'The IGH::MYC fusion is common.',
      note: 'the locus stands first',
    },
    {
      text: 'Tumours with a previously unseen ⟦NPM-ALK⟧ shrank.',
      fixed: 'Tumours with a previously unseen NPM1::ALK shrank.',
    },
    { text: 'The historical names are TEL-AML1 and the like.', note: 'given as old names' },
    { text: 'Tumours with SYT-SSX relapsed.', note: 'one of several' },
    { text: 'BCR-ABL inhibitors changed the disease.', note: 'the name of a drug class' },
    { text: 'They called it “BCR-ABL1” then.', note: 'quoted' },
    { text: 'They wrote: “Drugs fail. Some cells bear BCR-ABL1. They wait.” It went on.', note: 'quoted' },
    { text: 'EGFR/ERBB2 dimers form, and EGFR-ALK crosstalk is weak.', note: 'two genes' },
  ],
  *check(context) {
    const hyphened = fusionNames(context).filter(
      (one) => one.separator !== '::' && one.recorded !== reversed(one.written) && !isGivenAsOld(context, one),
    );
    const [first, ...others] = grouped(hyphened, ({ written }) => written);
    if (!first) return;
    // How fusions are written is one habit, so that one finding stands for all of them.
    const uses = hyphened.map(({ mention, written }) => rewritten(mention, written));
    const { mention, written } = first[0];
    const safety = 'review';
    const reason = 'The older spelling may be what your readers and your journal expect.';
    const too =
      others.length > 0
        ? ` Also ${inWords(
            others.map(([other]) => other.mention.text),
            'and',
          )}.`
        : '';
    yield {
      ...onAllPlaces(uses, {
        message: `HGNC writes fusions with a double colon: ${written} for ${mention.text} (Bruford et al. 2021).${too}`,
        data: [...new Set(hyphened.flatMap((one) => one.mention.ids))],
      }),
      fixes: [
        ...(others.length > 0
          ? fixInAllPlaces(uses, { title: 'Write fusions with a double colon', safety, reason })
          : []),
        ...fixInAllPlaces(
          first.map((use) => rewritten(use.mention, written)),
          { title: `Write ${written}`, safety, reason },
        ),
      ],
    };
  },
});
