/** What publishers' addresses and exporters append to a DOI. */
const addressTail = /\/(?:bibtex|full|full-text|fulltext|abstract|pdf|epdf|meta|html|suppl_file\/.*|asset\/.*)$/i;
/** No DOI is nearly as long. */
const longest = 400;
const shape = /^10\.\d{4,9}\/\S+$/;

/** Returns a DOI in the form in which entries are compared: lower case, without resolver, prefix or closing punctuation. */
export function normalDoi(written: string): string | undefined {
  const bare = withoutResolver(written).replace(/(?<![.,;:])[.,;:]+$/, '');
  const balanced = /\)$/.test(bare) && !bare.includes('(') ? bare.replace(/(?<!\))\)+$/, '') : bare;
  // Old Wiley DOIs continue after a "<", where addresses end: works of one issue would look the same.
  if (/\(sici\)/i.test(balanced) && !balanced.includes('::')) return undefined;
  return shape.test(balanced) ? balanced.replace(addressTail, '').toLowerCase() : undefined;
}

const withoutResolver = (written: string): string =>
  written
    .slice(0, longest)
    .trim()
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, '')
    .replace(/^doi\s?:?\s?/i, '');

/**
 * Returns what is wrong with a DOI as written, in words, and the DOI that it contains if that is certain; undefined for
 * a valid one.
 */
export function doiFault(written: string): { readonly fault: string; readonly right?: string } | undefined {
  const bare = withoutResolver(written).replace(/(?<![.,;:])[.,;:]+$/, '');
  const tail = shape.test(bare) ? addressTail.exec(bare)?.[0] : undefined;
  if (tail !== undefined)
    return { fault: `“${tail}” belongs to an address and not to the DOI`, right: bare.slice(0, -tail.length) };
  if (shape.test(bare)) return undefined;
  if (/^10\.\d{1,3}(?:\/|$)/.test(bare)) return { fault: 'its prefix has fewer than four digits after “10.”' };
  if (/^10\.\d{4,9}$/.test(bare)) return { fault: 'the part after the prefix is missing' };
  if (/^10\.\d{4,9}[A-Za-z(]/.test(bare)) return { fault: 'the slash after the prefix is missing' };
  return undefined;
}

/** A PMID under its name, in a reference list, a note or running text. */
export const writtenPmid = /\bPMIDs?\s?[:#]?\s?(\d{1,8})(?!\d)/;

/** Returns the first PMID that a text tells under that name. */
export const pmidIn = (text: string): string | undefined => writtenPmid.exec(text)?.[1];

/** Returns whether digits form a PMID: one to eight of them; longer numbers are something else. */
const isPmid = (digits: string): boolean => /^[1-9]\d{0,7}$/.test(digits);

/** What may stand beside the digits of a PMID in a field of its own: its label, its address, LaTeX's command, a mark of MEDLINE's. */
const besidePmid =
  /\b(?:PMIDs?|PubMed|https?|www|ncbi|nlm|nih|gov|m|href|url|ID|pii|Indexed for MEDLINE|PMCID|PMC\d{1,9})\b|[^\p{L}\d]+/giu;

/** Returns the PMID that a field tells in whatever form: `PMID: 123`, its address, `123.`, `123, PMC456`; undefined unless it is one. */
export function pmidOf(field: string): string | undefined {
  if (isPmid(field)) return field;
  const left = new Set(field.slice(0, longest).replace(besidePmid, ' ').trim().split(' ').filter(Boolean));
  const [only] = left;
  return left.size === 1 && only !== undefined && isPmid(only) ? only : undefined;
}
