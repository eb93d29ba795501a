// Tells by the text beside a name that something else is meant, of whose name it is only a part: "FOXD2-AS1", "non-breast
// cancers".

import { textAfter, textBefore } from '../../text/textAround.ts';
import { isInOrganisationName } from '../disease/organisations.ts';
import { isNumberedProtein } from '../drugClass/classWords.ts';
import { isGeneOrFamily, type Reading } from '../reading.ts';

/** The rest of another gene's symbol: FOXD2-AS1 is the gene of the opposite strand, and SOX2-OT one that overlaps. */
const otherTranscript = /^-(?:AS|DT|IT|OT)\d{0,2}(?![\p{L}\d])/u;

/** After the name of a gene: a protein that is only named after it ("TNFR-associated factor", "FADD-like enzyme"). */
const namedAfter =
  /^-(?:associated|binding|inducible|interacting|like|related)\s(?:[a-z][a-z-]*\s){0,3}(?:domain|enzyme|factor|kinase|peptide|protein|receptor)s?(?!\p{L})/u;

/** "BCL-2-associated death (BAD)", "RAS-selective lethal 3": the short form, or the next word, is that of what is named after it. */
const namedAfterToo =
  /^-(?:(?:associated|like|related|interacting)\s(?:[\w-]{1,20}\s){1,4}\(\p{Lu}|selective\slethal)/u;

/** "Opa-interacting protein 5 antisense RNA 1", "pleckstrin homology", "Bcl2/adenovirus E1B …": the name of another gene goes on. */
const nameGoesOn = /^(?:\s(?:antisense\sRNA|opposite\sstrand|pseudogene|homology)(?!\p{L})|\/adenovirus\s)/u;

/** "Mitogen-activated protein kinase kinase", "methionine synthase reductase": an enzyme that works on the other, whose short form may stand between. */
const enzyme = /\s[a-z]{3,}ase$/iu;
const enzymeAfter = /^(?:\s\([\p{L}\d-]{2,6}\))?\s[a-z]{3,12}ase(?![\p{L}])(?!\s(?:inhibit|activit|domain))/u;
/** "(ERK) kinase (MEK)": the short form between. */
const enzymeBefore = /kinase\s\($/iu;
const restOfEnzyme = /^\)\skinase\s\(\p{Lu}/u;

/** After the full name of a receptor: "programmed cell death-1 ligand" is another protein. */
const ligandAfter = /^\sligand(?!\p{L}|[-\u2010\u2011]bind)/iu;

/** RCC-10 is a cell line and CLL-8 a trial, not a disease; "exosomal miRNA-21" is one microRNA. */
const numbered = /^-\d/u;

/** "Thioguanine nucleotides" are what cells make of the drug. */
const metabolite = /^\snucleotides?(?!\p{L})/iu;
/** "4-hydroxy-tamoxifen" is another substance. */
const derivedBefore = /(?:hydroxy|de(?:s|de)?methyl|desethyl|deacetyl|dehydro|carboxy|oxo)-$/iu;
/** Nicotinamide adenine dinucleotide is a coenzyme; a transferase works on the substance. */
const substanceOf =
  /^\s(?:adenine\sdinucleotide|(?:phosphoribosyl\s)?(?:[a-z]*transferase|synth(?:et)?ase|hydroxylase|dehydrogenase|reductase|oxidase|deaminase|decarboxylase|phosphorylase))(?!\p{L})/u;
const isOtherSubstance = (text: string, reading: Reading): boolean =>
  metabolite.test(textAfter(text, reading, 13)) ||
  derivedBefore.test(textBefore(text, reading, 12)) ||
  substanceOf.test(textAfter(text, reading, 44));

/** "The RAS-binding domain" is a part of what binds the protein. */
const bindingPart = /^[-\u2010\u2011]binding\s(?:domain|region|site|motif|protein)s?(?!\p{L})/u;

/** N-ethyl-N-nitrosourea makes mutations, and is none of the drugs. */
const mutagenBefore = /(?<![a-z])N-(?:m?ethyl)-N-$/i;

/** In the names of cohorts, BRCA stands for breast cancer: "TCGA-BRCA". */
const cohortBefore = /(?<![\p{L}\d])(?:TCGA|TARGET|CPTAC)[-\u2010\u2011\s]$/u;

/** P63 is a space group of crystals, and 225Ac-PSMA-617 a drug. */
const noGeneBefore = /(?:\bspace group\s|(?<![\p{L}\d])\d{2,3}m?[A-Z][a-z]?-)$/u;

/** "Non-haematological cancers" are other ones. */
const exceptedBefore = /non[-\u2010\u2011]$/i;
const isExcepted = (text: string, reading: Reading): boolean => exceptedBefore.test(textBefore(text, reading, 4));

/** "Tumour-intrinsic resistance" is caused by the tumour's own cells, not by the lack of a treatment before. */
const ownBefore = /(?<!\p{L})(?:tumou?r|cancer|cell)(?:\scell)?[-\u2010\u2011\s]$/iu;
const isOfTumourItself = (text: string, reading: Reading): boolean =>
  /^intrinsic/i.test(text.slice(reading.start, reading.end)) && ownBefore.test(textBefore(text, reading, 14));

/** Nav1.5 and Kv7.1 are channels, and PRC1.1 a complex, of their own; Nav1 and PRC1 are names of other genes. */
const numberedFurther = /^(?:(?:Na|Ca|K)v\d{1,2}|PRC1)$/i;
const numberGoesOn = /^\.\d/;
const isPartOfNumbered = (text: string, reading: Reading): boolean =>
  numberGoesOn.test(textAfter(text, reading, 2)) && numberedFurther.test(text.slice(reading.start, reading.end));

/** O⁶-methylguanine-DNA methyltransferase mends guanine, and does not methylate DNA. */
const ofGuanine = /guanine[-\u2010\u2011\u2013\s]$/iu;
const isOtherTransferase = (text: string, reading: Reading): boolean =>
  /^DNA\s/u.test(text.slice(reading.start, reading.end)) && ofGuanine.test(textBefore(text, reading, 9));

const isPartOfGeneName = (text: string, reading: Reading): boolean =>
  noGeneBefore.test(textBefore(text, reading, 14)) ||
  isPartOfNumbered(text, reading) ||
  (ligandAfter.test(textAfter(text, reading, 12)) && /\s/.test(text.slice(reading.start, reading.end))) ||
  otherTranscript.test(textAfter(text, reading, 7));

/** Whether a longer name begins with that of a gene or family. */
function isBeginningOfName(text: string, reading: Reading): boolean {
  const after = textAfter(text, reading, 84);
  if (namedAfter.test(after) || namedAfterToo.test(after) || nameGoesOn.test(after)) return true;
  if (enzyme.test(text.slice(reading.start, reading.end)) && enzymeAfter.test(after)) return true;
  return restOfEnzyme.test(after) && enzymeBefore.test(textBefore(text, reading, 10));
}

/** Whether the text beside a name makes it a part of the name of something else. */
export function isOnlyPartOfName(text: string, reading: Reading): boolean {
  if (isGeneOrFamily(reading) && cohortBefore.test(textBefore(text, reading, 8))) return true;
  if (isGeneOrFamily(reading) && bindingPart.test(textAfter(text, reading, 20))) return true;
  if (isGeneOrFamily(reading) && (isBeginningOfName(text, reading) || isOtherTransferase(text, reading))) return true;
  switch (reading.kind) {
    case 'gene':
      return isPartOfGeneName(text, reading);
    case 'drug':
      return isOtherSubstance(text, reading);
    case 'drug-class':
      return isNumberedProtein(text, reading) || mutagenBefore.test(textBefore(text, reading, 12));
    case 'mechanism':
      return numbered.test(textAfter(text, reading, 2)) || isExcepted(text, reading) || isOfTumourItself(text, reading);
    case 'disease':
      if (isExcepted(text, reading)) return true;
      return reading.via === 'abbreviation'
        ? numbered.test(textAfter(text, reading, 2))
        : isInOrganisationName(text, reading);
    default:
      return false;
  }
}
