import { anyOf } from '../../../text/anyOf.ts';
import { tumours } from '../../cues/sharedWords/bearers.ts';
import { changes } from '../../cues/sharedWords/changes.ts';
import { genes } from '../../cues/sharedWords/genes.ts';

const change = `(?:${changes}|(?:co-?)mutations?|aberrations?|lesions?|insertions?|duplications?|loss(?:es)?|(?:over)?expression|activation|events?|alleles?|isoforms?)`;
const gene = `(?:${genes})`;
const bearers = `(?:${tumours}|patients?|cells?|lines?|clones?|cases?|carriers?|xenografts?|organoids?|(?:sub)?groups?|populations?|individuals?)`;
const count = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';

/**
 * Words that point to a change named before, or to who has it. "The patients who …" and "the mutation of …" describe others.
 */
const pointer = new RegExp(
  `(?<![a-z-])${anyOf(
    `(?:these|those|such|both|either|neither|each|same)\\s(?:[a-z-]+\\s){0,2}(?:${change}|${gene}|mechanisms?|${bearers})`,
    // "It is clear that patients" has another "that".
    `(?:this|that)\\s(?:[a-z-]+\\s){0,2}?(?:${change}|${gene}|${bearers}|mechanism|setting|context|subset|genotype|phenotype|defect|state|finding|biomarker)(?<!s)|(?:this|that)\\sloss`,
    `the\\s(?:[a-z-]+\\s)?(?:${change}|patients?|m[ae]n|wom[ae]n|child|tumou?rs?|cells|lines?|clones?|cases?|carriers|pump|disease)(?!\\s(?:who|whose|with|that|which|of|in|treated|harbou?ring|carrying)\\s)`,
    `(?:without|lacking|(?:loss|expression|inhibition|silencing)\\sof|express(?:es|ing)?)\\sthe\\s${gene}`,
    '(?:its|their)\\s(?:[a-z-]+\\s)?(?:loss|presence|absence|(?:over)?expression|silencing|inhibition|knock-?(?:down|out)|depletion|deletion|amplification|(?:up|down)-?regulation|reactivation|detection|mutation|activation|restoration|reversion|carriers)',
    '(?:with|against|carrying|harbou?ring|because\\sof|due\\sto)\\s(?:it|them|these|those|both|either|neither|the\\s(?:former|latter))(?=[\\s.,;:)]|$)',
    '(?:to|in|for|by|on|of|only)\\sthe\\s(?:former|latter)',
    // "Five of the 16 patients", "all three patients", "in the D group": those of the study that was just told of.
    `(?:(?:of|in|among)\\s(?:the|these)|all|both)\\s${count}\\s(?:[a-z]+\\s)?(?:patients|cases|tumou?rs|women|men)|both\\spatients`,
    '(?:in|than|with)\\s(?:the|both)\\s(?!placebo|control|comparator)(?:\\S+\\s)?(?:group|arm)s?',
    'carriers|mutants?|mutation-positive|he|she',
  )}(?![a-z-])`,
  'i',
);
const clauseStart =
  '(?:^|[,;:–—(]\\s?|^(?:In|Among)\\s(?:[a-z-]+\\s){1,4}(?=it\\s)|\\s(?:and|but|that|because|as|since|although|though|while|whereas|so|thus|hence|therefore|when|if|where)\\s)';
const bringsAbout =
  '(?:confers?|conferred|causes?|caused|renders?|rendered|makes?|made|leads?|led|results?\\sin|resulted|mediates?|mediated|drives?|drove|reduces?|reduced|impairs?|impaired|abolish(?:es|ed)?|prevents?|prevented|predicts?|predicted|responds?|responded|resists?|resisted|remains?|remained|bec[ao]mes?|develops?|developed|escapes?|escaped|relapsed?|progress(?:ed)?|sensiti[sz](?:es?|ed))';
/**
 * Pronouns as the subject of a clause; "it is clear that" points to nothing, and "In TheraP, it" to a treatment. "As a result"
 * goes on with a cause, too.
 */
const subject = new RegExp(
  `^Patient\\s(?:\\d|was|had|received|responded|achieved|showed)|^(?:As\\sa\\s(?:result|consequence)|Hence|Consequently|Thus|Therefore|The\\s(?:result|consequence)\\s(?:is|was))(?=[\\s,])|${clauseStart}${anyOf(
    '(?<!\\sIn\\s\\S+,\\s|^In\\s\\S+,\\s)it(?!\\s(?:is|was|remains|remained|seems|appears|has\\sbeen|may\\sbe|will\\sbe)\\s(?:(?:[a-z]+\\s){0,3}(?:that|whether|how|why|when|who)|(?:too|not|un?likely|difficult|hard|easy|early|premature|possible|important|tempting|necessary)(?:\\s[a-z]+){0,2}\\sto)\\s)',
    'they(?=\\s(?:also\\s)?[a-z]{3,}\\s)|(?:they|both|neither|either)(?=\\s(?:[a-z]+ly\\s|also\\s)?(?:of|can|could|may|might|will|would|has|have|had|is|are|was|were|do|does|did|[a-z]+(?:s|ed)|confer|cause|render|make|lead|respond|resist|remain|become)(?![a-z]))',
    '(?:most|all|some|many|none|each|one|neither|either|both)\\sof\\s(?:these|those|them)',
    'all(?:\\s(?:two|three|four|five|six|seven|eight))?\\s(?:were|are|had|responded|remained)',
    '(?:(?:in|with|for|among)\\s)?the\\s(?:former|latter)',
    `(?:these|this|those)\\s(?:[a-z]+ly\\s|also\\s|thus\\s|therefore\\s|in\\sturn\\s)?(?:can|could|may|might|will|would|has|have|had|is|are|was|were|do|does|did|${bringsAbout})`,
  )}(?![a-z-])`,
  'i',
);

/**
 * Whether a clause points back to a change that an earlier sentence named, or to the patients, tumours or cells that have it. A
 * sentence that does not ("D gave responses in 40%") may speak of anyone.
 */
export const pointsToNamed = (clause: string): boolean => pointer.test(clause) || subject.test(clause);
