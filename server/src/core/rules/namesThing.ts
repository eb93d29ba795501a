import type { Span } from '../text/span.ts';

/** The ending of a file's name. */
const fileEnding =
  /^[\w-]{0,40}\.(?:csv|tsv|txt|xlsx?|docx?|pptx?|pdf|png|jpe?g|gif|svg|tiff?|json|ya?ml|xml|html?|md|[qr]md|tex|bib|ris|py|ipynb|r|rds|rdata|sh|jl|bam|bed|vcf|fastq|fq|fa|fasta|gz|zip|h5ad?|mtx|sdf|mol2?|pdb|cif)(?![a-z\d])/i;
/** A folder, at its end: "the folder gefitinib/;", not "gefitinib/erlotinib". */
const folderEnding = /^[\w-]{0,40}\/(?=[\s.,;:)]|$)/;

/**
 * Whether a word is, or is part of, the name of something else, which must stay as it is to be found: a file or folder, a tag
 * ("#gefitinib"), an account ("gefitinib_lab"), or the note that a link leads to ("[[gefitinib]]"). `span` is in the source.
 */
export function namesThing(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - 120), start);
  const after = source.slice(end, end + 60);
  if (/[#@_\\]$/.test(before) || /^_\w/.test(after)) return true;
  if (fileEnding.test(after) || folderEnding.test(after)) return true;
  return /\[\[[^[\]|\n]*$/.test(before) && /^[^[\]\n]*\]\]/.test(after);
}
