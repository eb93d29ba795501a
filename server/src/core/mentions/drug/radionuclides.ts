// Finds medicines by the radionuclide that they carry: "177Lu-labeled PSMA-617", "225Ac-DOTA-M5A", "samarium-153", "223Ra dichloride".

import { guarded } from '../../text/guarded.ts';

/** Nuclides that treat. Those that only make pictures, such as technetium-99m and fluorine-18, are not among them. */
const nuclide = '(?:177Lu|225Ac|223Ra|227Th|90Y|131I|153Sm|89Sr|186Re|188Re|211At|212Pb|213Bi|161Tb|67Cu|166Ho)';
/** What carries it. A capital or a digit shows a name: "177Lu-based" and "131I-treated" have none. */
const carrier = '(?=[a-z]{0,14}[A-Z\\d])[A-Za-z][A-Za-z\\d]{1,19}(?:-[A-Za-z\\d]{1,14}){0,4}';
/** Those of them that are usually written by the name of the element, with what they are given as. */
const element =
  '(?:[Ll]utetium-177|[Aa]ctinium-225|[Yy]ttrium-90|[Ss]amarium-153|[Ss]trontium-89|[Rr]henium-18[68]|[Aa]statine-211|[Hh]olmium-166)';
const written = guarded(
  /(?:\d(?:Lu|Ac|Ra|Th|Y|I|Sm|Sr|Re|At|Pb|Bi|Tb|Cu|Ho)[\s\]-]|ium-\d{2}|ine-211)/,
  new RegExp(
    `(?<![\\p{L}\\d.-])(?:(?:${nuclide}|\\[${nuclide}\\](?:Lu|Ac|Ra|Y|I)?)(?:[\\s-]labell?ed\\s|[-\\u2010-\\u2013])${carrier}|(?:223Ra|89Sr)[-\\s](?:di)?chloride|${element}(?:[-\\s](?:EDTMP|lexidronam|chloride))?)(?![\\p{L}\\d])`,
    'gu',
  ),
);

/** Returns the medicines of a text that are named by their radionuclide. */
export const radionuclides = (text: string): readonly RegExpExecArray[] => written.all(text);
