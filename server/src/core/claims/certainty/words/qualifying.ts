import { wholeWords } from '../../../text/anyOf.ts';

/** Words that set a statement apart from what generally holds. */
export const qualifying = wholeWords(
  // for a time, or at another one
  'initially|at first|transient(?:ly)?|previous(?:ly)?|prior|after|before|until|when|sequential\\w*',
  'withdrawal|rechallenge|re-?treatment|switch\\w*',
  // against what was expected, or said before
  'paradoxical(?:ly)?|unexpected(?:ly)?|surpris\\w+|in contrast|contrary|conversely|although|though|despite|however|unlike',
  'whereas|while|but',
  // in some, and only if
  'unless|if|only (?:if|when|in)|except(?:ion|ionally)?|rare(?:ly)?|occasional(?:ly)?|some(?:times)?|certain|few|one of',
  'a subset|subsets?|patient|cases?|arises?|emerg\\w*',
  // in the company of another change or drug, or with none
  'co-?occurr\\w*|concurrent|concomitant|co-?mutat\\w*|together with|in the presence of|in the absence of|in combination',
  'combined|further|additional|secondary|second[- ]site|or|loss of',
  // by a measure
  'compared|than|relative(?:ly)?|partial(?:ly)?|low(?:er)? doses?|high(?:er)? (?:doses?|concentrations?)',
  // for a reason that may be another treatment, and that does not stand by itself (`addition.ts`)
  'because(?! of)',
  // as others think, or thought
  'mistak\\w*|wrong(?:ly)?|errors?|erroneous(?:ly)?|misconceptions?|misprints?|myths?|fallac\\w+|false(?:ly)?|untrue|incorrect(?:ly)?',
  'belie(?:f|fs|ve|ves|ved|ving)|thinks?|thinking|thought|taught|assum\\w+|suppos\\w+|once|formerly|used to',
  // not at all
  'not|no|nobody|none|neither|nor|without|would',
);

/** Words that turn a change into something else when they are beside it: its amplification, a splice variant, its signalling. */
export const changing = wholeWords(
  'amplif\\w+|over-?express\\w*|express\\w*|up-?regulat\\w*|down-?regulat\\w*|levels?|copy|copies|alleles?',
  'dimeri\\w+|spli\\w+|isoforms?|variant \\d|degradation|phosphorylat\\w*',
  'signall?ing|(?:re)?activation|feedback|independent|dependent|heterogeneity|clon\\w+',
);

/**
 * "…, but only with E", "were sensitised", by what else was done, "it remains to be shown that", "with longer treatment", "had responded", before what they have now: plain words
 * that together take a statement back.
 */
export const takingBack =
  /(?<![a-z])(?:had\s(?:[a-z]+\s)?(?:responded|benefited|been)|(?:is|are|was|were|been|be)\s(?:[a-z]+ly\s)?(?:re-?)?sensiti[sz]ed|(?:but|yet|though|although)\s(?:only|solely|just|exclusively|merely)|remains?\sto\sbe|with\s(?:longer|higher|lower|better)\s(?:treatment|therapy|choice))(?![a-z])/i;

/** Laboratory terms: what holds for cells need not hold for patients. */
export const laboratory = wholeWords(
  'in vitro|laborator(?:y|ies)|cells|cell lines?|cultures?|organoids?|Ba/F3',
  'in vivo|xenografts?|mice|mouse|murine',
  'preclinical(?:ly)?|pre-clinical(?:ly)?|models?|screens?|assays?|IC50|structur\\w+',
);
