// Recognises tokens that have the shape of a change and are something else: "Fig. S1A", "clone K12R".

import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';

const inFigures =
  'Figs?|Figures?|Tables?|Panels?|Schemes?|Movies?|Videos?|Appendix|Supplementary|Suppl?|Extended Data|Sections?|Files?|Datasets?|Equations?';
const ofOrders = 'clone|plasmids?|primers?|lot|grants?|awards?|catalogue|catalog|codes?|versions?|ASTM|DIN|ISO';
const ofOrganisms = 'strains?|isolate|serotypes?|cell lines?|substrains?';
const ofPlaces = 'wells?|rows?|rooms?|roads?|bus|gate|flight|highway|postcodes?|zip';
const ofThings = 'Nikon|Canon|Zeiss|HPMC|Methocel|Eudragit|Carbopol|vitamins?';
/** Other labels of a list, between the word and the match. */
const others = '(?:[A-Z]?\\d{1,5}[A-Z]?(?:\\s?[-–,&]\\s?|\\s?,?\\s?and\\s|\\s?to\\s)){0,4}';
/** Before the match, a word for a figure, clone, order, strain, place or product: "Fig. 2A and S1A". */
const label = new RegExp(
  `\\b(?:(?:${inFigures}|${ofOrders}|${ofOrganisms}|${ofThings})\\.?|(?:${ofPlaces}))\\s*${others}$`,
  'iu',
);
/** "In one summary table Y735S": with an article, no label follows such a word, and a label has few digits. */
const withArticle =
  /(?<![a-z])(?:an?|one|each|this|that)\s(?:[a-z]+\s)?(?:table|figure|panel|file|dataset|appendix)\s$/i;
const longNumber = /\d{3}/;
/** Short words that are labels only with a full stop: "No. A123C", but not "no T790M". */
const shortLabel = new RegExp(`(?:\\b(?:[Nn]os?|[Cc]at|Eqs?|Ref|Art)\\.\\s*|#\\s*)${others}$`, 'u');
/** After the match, another part of an identifier, but not a share as in "T790M–12%". */
const identifierGoesOn = /^(?:[-–]\d(?!\d{0,2}(?:\.\d{1,3})?\s?%)|\.\d|_|@)/u;
/** After the match, a word that says what it is. */
const saidToBe =
  /^\s(?:cell lines?|cells of|strains?|fibroblasts?|mice|antibody|antibodies|primers?|plasmids?|clones?|aircraft|jets?|microscopes?|cameras?|mask|connectors?|software|stars?)(?![\p{L}])/u;
/** Things that can carry a change as well as have such a name: "KRAS G12C mice" carry it. */
const carriesIt = /^\s(?:cell lines?|cells of|strains?|fibroblasts?|mice|clones?)/u;
/** "A375P melanoma cells" are a cell line; "BRAF V600E melanoma cells" have a change of the gene before it. */
const cellsOfTumour = /^\s(?:[a-z]+oma|leuka?emia)\scells?(?![\p{L}])/u;
const geneBegins = /(?<![\p{L}\d-])[A-Z][A-Z\d]{1,7}\s$/u;
/** "non-V600 mutations" are all except those. */
const allBut = /(?<![a-z])non[-\u2010-\u2013\s]$/i;
/** Before the match, the name of a protein or another change: p53-R175H, Cyp51-Y132F, TR34/L98H. */
const nameBegins = /(?<![\p{L}\d_@\\~/-])\p{L}{2,8}\d{1,2}[-/]$|(?<![\p{L}\d_@\\~/-])p\d{2}-$/u;
/** Before the match, part of an identifier. */
const identifierBegins = /(?:[_@\\~]|(?<![A-Z*])(?<!rs\d{3,10})\d[-–/])$/u;

/**
 * Whether the text around a token with the shape of a variant says that it is a figure panel, a cell line, an order number
 * or part of one. `isAttached` says that the name of a gene, or another change and a slash, is right before it.
 */
export function isSomethingElse(text: string, match: Span, isAttached: boolean): boolean {
  const before = textBefore(text, match, 60);
  const isAfterChange = isAttached && before.endsWith('/');
  if (
    (label.test(before) && !(withArticle.test(before) && longNumber.test(text.slice(match.start, match.end)))) ||
    shortLabel.test(before) ||
    (!isAfterChange && identifierBegins.test(before.slice(-14)) && !nameBegins.test(before.slice(-14))) ||
    allBut.test(before.slice(-5))
  )
    return true;
  const after = textAfter(text, match, 24);
  if (saidToBe.test(after) && !(isAttached && carriesIt.test(after))) return true;
  return identifierGoesOn.test(after) || (cellsOfTumour.test(after) && !geneBegins.test(before.slice(-12)));
}
