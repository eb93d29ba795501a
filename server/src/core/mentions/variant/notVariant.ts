import type { Span } from '../../text/span.ts';

/** A word for a figure, table, clone or catalogue before the match, with other labels of a list between: "Fig. 2A and S1A". */
const label =
  /(?:\b(?:Figs?|Figures?|Tables?|Panels?|Schemes?|Movies?|Videos?|Appendix|Supplementary|Suppl?|Extended Data|Sections?|Files?|Datasets?|Dataset|Text|Note|Equations?|Eq|strains?|clones?|isolates?|plasmids?|primers?|lot|grants?|catalogue|catalog|cat|No|Nos|number|#)\.?|#)\s*(?:[A-Z]?\d{1,3}[A-Z]?(?:\s?[-–,&]\s?|\s?,?\s?and\s|\s?to\s)){0,4}$/iu;
/** Behind the match: another part of an identifier, or the words that say what it is. */
const identifierGoesOn =
  /^(?:[-–]\d|\.\d|_|@|\s(?:cell lines?|strains?|antibody|antibodies|primers?|plasmids?|clones?)(?![\p{L}]))/u;
/** Before the match: part of an identifier. */
const identifierBegins = /(?:[_@\\~]|(?<![A-Z*])(?<!rs\d{3,10})\d[-–/])$/u;

/** Whether what surrounds a variant-shaped token says that it is a figure panel, a cell line, an order number or part of one. */
export function standsForSomethingElse(text: string, match: Span): boolean {
  const ahead = text.slice(Math.max(0, match.start - 60), match.start);
  if (label.test(ahead) || identifierBegins.test(ahead.slice(-6))) return true;
  return identifierGoesOn.test(text.slice(match.end, match.end + 16));
}
