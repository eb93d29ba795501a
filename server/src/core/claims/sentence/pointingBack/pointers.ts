import { anyOf } from '../../../text/anyOf.ts';

const change =
  '(?:(?:co-?)?mutations?|mutants?|variants?|changes?|alterations?|aberrations?|lesions?|substitutions?|amplifications?|deletions?|insertions?|duplications?|loss(?:es)?|fusions?|rearrangements?|(?:over)?expression|activation|events?|alleles?|isoforms?)';
const gene = '(?:proteins?|genes?|kinases?|receptors?|enzymes?|pumps?|transporters?|onco(?:gene|protein)s?)';
const bearers =
  '(?:patients?|tumou?rs?|cancers?|cells?|lines?|clones?|cases?|carriers?|xenografts?|organoids?|(?:sub)?groups?|populations?|individuals?|leuka?emias?|lymphomas?|melanomas?|carcinomas?)';

const count = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';

/**
 * Words that point to a change named before, or to who has it. "The patients who …" and "the mutation of …" describe others.
 */
const pointer = new RegExp(
  `(?<![a-z-])${anyOf(
    `(?:these|those|such|this|that|both|either|neither|each|same)\\s(?:[a-z-]+\\s){0,2}(?:${change}|${gene}|mechanisms?|${bearers})`,
    `the\\s(?:[a-z-]+\\s)?(?:${change}|patients?|m[ae]n|wom[ae]n|child|tumou?rs?|cells|lines?|clones?|cases?|carriers)(?!\\s(?:who|whose|with|that|which|of|in|treated|harbou?ring|carrying)\\s)`,
    `(?:without|lacking|(?:loss|expression|inhibition|silencing)\\sof|express(?:es|ing)?)\\sthe\\s${gene}`,
    '(?:its|their)\\s(?:[a-z-]+\\s)?(?:loss|presence|absence|(?:over)?expression|silencing|inhibition|knock-?(?:down|out)|depletion|deletion|amplification|detection|mutation|activation|restoration|reversion|carriers)',
    '(?:with|without|against|lacking|carrying|harbou?ring|because\\sof|due\\sto)\\s(?:it|them|these|those|both|either|neither)(?=[\\s.,;:)]|$)',
    // "Five of the 16 patients", "all three patients", "in the D group": those of the study that was just told of.
    `(?:(?:of|in|among)\\s(?:the|these)|all|both)\\s${count}\\s(?:[a-z]+\\s)?(?:patients|cases|tumou?rs|women|men)|both\\spatients`,
    '(?:in|than|with)\\s(?:the|both)\\s(?:\\S+\\s)?(?:group|arm)s?',
    'carriers|mutants?|mutation-positive|he|she|his|her',
  )}(?![a-z-])`,
  'i',
);
const clauseStart =
  '(?:^|[,;:–—(]\\s?|\\s(?:and|but|that|because|as|since|although|though|while|whereas|so|thus|hence|therefore|when|if|where)\\s)';
/** Pronouns as the subject of a clause; "it is clear that" points to nothing, and "In TheraP, it" to a treatment. */
const subject = new RegExp(
  `^Patient\\s|${clauseStart}${anyOf(
    '(?<!\\sIn\\s\\S+,\\s|^In\\s\\S+,\\s)it(?!\\s(?:is|was|remains|remained|seems|appears|has\\sbeen|may\\sbe|will\\sbe)\\s(?:(?:[a-z]+\\s){0,3}(?:that|whether|how|why|when|who)|(?:too|not|un?likely|difficult|hard|easy|early|premature|possible|important|tempting|necessary)(?:\\s[a-z]+){0,2}\\sto)\\s)',
    'they|both|neither|either',
    '(?:most|all|some|many|none|each|one|neither|either|both)\\sof\\s(?:these|those|them)',
    '(?:(?:in|with|for|among)\\s)?the\\s(?:former|latter)',
    '(?:these|this|those)\\s(?:[a-z]+ly\\s|also\\s|thus\\s|therefore\\s|in\\sturn\\s)?(?:can|could|may|might|will|would|has|have|had|is|are|was|were|do|does|did|[a-z]+(?:s|ed))',
  )}(?![a-z-])`,
  'i',
);

/**
 * Whether a clause points back to a change that an earlier sentence named, or to the patients, tumours or cells that have it. A
 * sentence that does not ("D gave responses in 40%") may speak of anyone.
 */
export const pointsToNamed = (clause: string): boolean => pointer.test(clause) || subject.test(clause);
