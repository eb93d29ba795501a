import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';

/**
 * The rest of a proper name after a disease: "Society", "& Lymphoma Society", "Cooperative Study Group", "and Allied
 * Disorders Foundation".
 */
const restOfName =
  /^(?:\s(?:&|and|of|for)|\s\p{Lu}[\p{L}-]*){0,4}\s(?:Alliance|Association|Centers?|Centres?|Consortium|Council|Federation|Foundation|Groups?|Initiative|Institute|Net|Network|Registry|Society|Trialists)(?![\p{L}\d])/u;
const reach = 70;

/** Whether a disease is part of the name of an organisation: "International Myeloma Working Group". */
export const isInOrganisationName = (text: string, { start, end, via }: Reading): boolean =>
  via !== 'abbreviation' &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) &&
  restOfName.test(textAfter(text, { end }, reach));
