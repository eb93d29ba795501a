import { wholeWords } from '../../text/anyOf.ts';

/**
 * Words that show that a sentence does not state a plain fact: a role that was once assumed, that depends on context, or that
 * belongs to a form or a fragment of the gene.
 */
export const roleDoubt = wholeWords(
  'not (?:as )?(?:an?|the)|no longer|neither|never|rather than|instead of|whether|as opposed to|in contrast to its',
  'believed|classified as|considered|debated?|hypothesi[sz]ed?|mistaken(?:ly)?|once|originally|initially|historically|formerly|presumed|proposed|regarded|thought|termed',
  'context(?:ual(?:ly)?)?(?:[- ]dependent(?:ly)?)?|contradict(?:s|ory)|controvers(?:ial|y)|counter-?intuitive(?:ly)?|dichotom(?:y|ous)|double-edged|dual(?:ity)?|opposing|opposite|paradox(?:ical|ically)?|surprising(?:ly)?|unexpected(?:ly)?|unusual(?:ly)?',
  '(?:act|acts|acted|acting|behav\\p{L}+|function|functions|functioned|functioning|serve|serves|role|roles|emerg\\p{L}+) (?:both )?(?:as|like)|becomes?|convert(?:s|ed|ing)?|switch(?:es|ed|ing)?|turn(?:s|ed|ing)? into',
  '(?:candidate|novel|possible|potential|presumptive|putative|new) (?:proto-?oncogenes?|oncogenes?|tumou?r)',
  '(?:non-?)?wild-?type|wild type|wt|allelic imbalance|haploinsufficien(?:t|cy)|heterozygous loss',
  'antisense|circular|circRNA|isoforms?|lncRNAs?|long non-?coding|mi(?:cro)?RNAs?|miRs?|pseudogenes?|spliced?|splice|splicing|transcript variants?|truncated',
  'chimeric|dominant[- ]negative|fusions?|neomorph(?:ic|s)?|neo-?functional|rearrange(?:d|ments?)|translocations?',
  'adenovir(?:al|us)|avian|HPV|herpes\\p{L}*|retrovir(?:al|us|uses)|viral|virus(?:es)?|v-[a-z]{3}',
);

/** Words that show that mutations of the other direction are denied, rare or made by hand. */
export const directionDoubt = wholeWords(
  'no|not|none|never|without|unknown|unheard|absent|lack\\p{L}*|rare(?:ly)?|seldom|exist\\p{L}*|exceptional(?:ly)?',
  'engineered|introduced|generated|created|edited|editing|selected|screens?|screened|CRISPR|saturation|mutagenesis|designed',
);
