import type { Source } from '../knowledge/records.ts';

interface Identifier {
  readonly register: string;
  readonly own: string;
}

function registered({ id }: Source): Identifier {
  const [register = '', own = ''] = id.split(/:(.*)/su);
  return { register, own };
}

/** The identifier of a work in a message: "PMID 15728811", "ASCO abstract 123413", "aacrjournals.org/…". */
export function identifierWords(source: Source): string {
  const { register, own } = registered(source);
  if (register === 'page') return own;
  return `${register.toUpperCase()} ${register === 'asco' || register === 'ash' ? 'abstract ' : ''}${own}`;
}

/**
 * The identifier of a work as a manuscript prints it: "PMID: 123", "https://doi.org/10.1000/x". The abstract of a meeting that has
 * neither is cited in words: the number of its register would be taken for a PMID.
 */
export function identifierText(source: Source): string {
  const { register, own } = registered(source);
  if (register === 'pmid') return `PMID: ${own}`;
  if (register === 'page') return `https://${own}`;
  return source.doi === undefined ? source.citation : `https://doi.org/${source.doi}`;
}

/** The key by which a citation processor finds a work: `pmid:123`, `doi:10.1000/x`. */
export function identifierKey({ id, doi }: Source): string | undefined {
  if (id.startsWith('pmid:') || id.startsWith('doi:')) return id;
  return doi === undefined ? undefined : `doi:${doi}`;
}
