import { expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { markedText } from '../../../support/markedText.ts';

it.each<string>([
  // Stems of INNs.
  'Tumours shrank on ⟦zorqutinib⟧, on ⟦velbasertib⟧ and on ⟦qorimab vedotin⟧.',
  'Tumours shrank on ⟦qorimab zelsodotin⟧, ⟦qorimab⟧ tablets and ⟦qorimab bertansine⟧.',
  '⟦Nurbetuzumab⟧ failed, and so did ⟦zelbrexitamab ravtansine⟧.',
  // Words that end alike, classes, and parts of words.
  'Tubulin, a tinib, the mabs, parallax and TINIB-1 are none.',
  // Stems of medicines for other diseases.
  '⟦Esomeprazole⟧, ⟦rivaroxaban⟧, ⟦fluconazole⟧ and ⟦losartan⟧ interact with ⟦ritonavir⟧, ⟦aciclovir⟧, ⟦enalapril⟧ and ⟦ranitidine⟧.',
  'Patients on ⟦phenytoin⟧, ⟦olanzapine⟧, ⟦prochlorperazine⟧, ⟦mepacrine⟧ or ⟦ticagrelor⟧ were left out; ⟦heparin⟧ was allowed.',
  'In April, Tanvir and a mongrel saw anthracycline, piperazine, hydantoin, cytidine, azetidine and crepitant paracrine serpins.',
  'Doxycycline-induced overexpression, heparin sulfate, heparin-binding proteins, heparin tubes, imidazole, lectin, a triumvir and endostatin are none.',
  // Codes that nothing else has.
  'Cells regrew under ⟦AZD9999⟧ and under ⟦JNJ-99999999⟧.',
  // Codes that words call drugs, or that stand in a list with one.
  'The SHP2 inhibitor ⟦TNO999⟧ and ⟦BLU-999⟧, a CDK2 inhibitor, were used.',
  'The conjugate ⟦SGN-ZZQ⟧ was given.',
  'They were treated with ⟦AMG 999⟧, ⟦TNG999⟧ or ⟦lapatinib⟧.',
  // Shared prefixes with nothing beside them.
  'We read KT-999 and VT9999 on the label. BI 9999 was found.',
  '⟦PX-999⟧ was shown to inhibit growth. BI 9999 was found to be new.',
  // Codes of any shape that the words beside them call drugs, and the same codes again; tool compounds.
  'The ZXR1 inhibitor ⟦QX-4417⟧ slowed growth. After ⟦QX-4417⟧ or ⟦PD 999999⟧ nothing grew, and ⟦QX-4417⟧-induced death was rare.',
  '⟦WQR612⟧ is a selective, orally available antagonist of the receptor. Mice tolerated ⟦WQR612⟧.',
  '⟦ZRX-E-044–1⟧, a novel anticancer agent, was stable. ⟦NSC-999999⟧ was not.',
  'WQR612 was found on the shelf, beside QX-4417 and a sample of patient ZP204.',
  'NCT01234567 is a trial of an inhibitor, and LINC00999 is an inhibitor of growth. WQR612 is an old instrument.',
  'The inhibitor QX417 cells were named after it, and WQR612 is one of the drugs.',
  // Substances that the text says to be those of plants, with their short forms.
  '⟦Zorbutarin⟧ (⟦ZBT⟧), a flavonoid isolated from a fern, was tested. Both ⟦zorbutarin⟧ and ⟦ZBT⟧ slowed growth.',
  'We gave ⟦velcunol⟧, a pharmacologically active sesquiterpenoid. ⟦Velcunol⟧ was inert.',
  'This protein, a natural product of the fungus, and its main ingredient, a flavonoid, were found. Zorbutarin was not.',
  // Names with a radionuclide that treats; a treatment or effect of it is none.
  '⟦177Lu-labeled PSMA-617⟧, ⟦225Ac-DOTA-ZQ5A⟧, ⟦strontium-89⟧ and ⟦223Ra-dichloride⟧ were given.',
  '177Lu-based and 131I-treated are none, nor is 99mTc-mebrofenin, a 2131I-Z5 or 90Y alone.',
  // Handedness.
  '⟦D-sotalol⟧ and ⟦flecainide⟧ prolong the interval.',
  // Goods, cells, clones, strains, antibodies.
  'We used cat. AZD9999, lot AZD9998, clone AZD9997, AZD9996 cells, strain AZD9995 and anti-AZD9994.',
  'The inhibitor was sold as no. SB999999.',
])('%s', (marked) => {
  const { text, spans } = markedText(marked);
  const found = analyzeText(text).mentions.filter(({ kind }) => kind === 'drug');
  expect(found.map(({ span }) => span)).toEqual(spans);
});

it('gives them no id, and no rule finds fault with them', () => {
  const { mentions, findings } = analyzeText(
    'Tumours with EGFR T790M shrank on zorqutinib and on the inhibitor BLU-999.',
  );
  expect(mentions.filter(({ kind }) => kind === 'drug').map(({ ids }) => ids)).toEqual([[], []]);
  expect(findings.filter(({ rule }) => /^drug\//.test(rule))).toEqual([]);
});
