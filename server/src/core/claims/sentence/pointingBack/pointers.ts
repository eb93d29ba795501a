import { anyOf } from '../../../text/anyOf.ts';
import { tumours } from '../../cues/sharedWords/bearers.ts';
import { changes } from '../../cues/sharedWords/changes.ts';
import { genes } from '../../cues/sharedWords/genes.ts';

const change = `(?:${changes}|(?:co-?)mutations?|aberrations?|lesions?|insertions?|duplications?|loss(?:es)?|(?:over)?expression|activation|events?|alleles?|isoforms?)`;
const gene = `(?:${genes})`;
const bearers = `(?:${tumours}|patients?|cells?|lines?|clones?|cases?|carriers?|xenografts?|organoids?|(?:sub)?groups?|populations?|individuals?)`;
const count = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';

/** "This setting": what a change, or having it, amounts to. */
const circumstance = 'mechanism|setting|context|subset|genotype|phenotype|defect|state|finding|biomarker';
/** "The patient", "the second woman": those of whom it was told. */
const one = 'patients?|m[ae]n|wom[ae]n|child|tumou?rs?|cells|lines?|clones?|cases?|carriers|pump|disease';
/** "Its loss": what becomes of a gene or a change, and who has it. */
const whatBefallsIt = anyOf(
  'loss|presence|absence|detection|mutation|amplification|deletion|depletion|carriers',
  '(?:over)?expression|silencing|inhibition|knock-?(?:down|out)|(?:up|down)-?regulation',
  'activation|reactivation|restoration|reversion',
);
/**
 * Words that point to a change named before, or to who has it. "The patients who …" and "the mutation of …" describe others.
 */
const pointer = new RegExp(
  `(?<![a-z-])${anyOf(
    // "These mutations", "both patients".
    String.raw`(?:these|those|such|both|either|neither|each|same)\s(?:[a-z-]+\s){0,2}(?:${change}|${gene}|mechanisms?|${bearers})`,
    // "This mutation", "that setting". "It is clear that patients" has another "that".
    String.raw`(?:this|that)\s(?:[a-z-]+\s){0,2}?(?:${change}|${gene}|${bearers}|${circumstance})(?<!s)|(?:this|that)\sloss`,
    // "The mutation", "the second woman", but not "the patients who".
    String.raw`the\s(?:[a-z-]+\s)?(?:${change}|${one})(?!\s(?:who|whose|with|that|which|of|in|treated|harbou?ring|carrying)\s)`,
    // "Cells without the protein".
    String.raw`(?:without|lacking|(?:loss|expression|inhibition|silencing)\sof|express(?:es|ing)?)\sthe\s${gene}`,
    // "Its loss", "their reactivation".
    String.raw`(?:its|their)\s(?:[a-z-]+\s)?${whatBefallsIt}`,
    // "Patients with it", "due to the latter".
    String.raw`(?:with|against|carrying|harbou?ring|because\sof|due\sto)\s(?:it|them|these|those|both|either|neither|the\s(?:former|latter))(?=[\s.,;:)]|$)`,
    String.raw`(?:to|in|for|by|on|of|only)\sthe\s(?:former|latter)`,
    // "Five of the 16 patients", "all three patients", "in the D group": those of the study that was just told of.
    String.raw`(?:(?:of|in|among)\s(?:the|these)|all|both)\s${count}\s(?:[a-z]+\s)?(?:patients|cases|tumou?rs|women|men)|both\spatients`,
    String.raw`(?:in|than|with)\s(?:the|both)\s(?!placebo|control|comparator)(?:\S+\s)?(?:group|arm)s?`,
    'carriers|mutants?|mutation-positive|he|she',
  )}(?![a-z-])`,
  'i',
);
const clauseStart = anyOf(
  String.raw`^|[,;:–—(]\s?`,
  // "In such cells it".
  String.raw`^(?:In|Among)\s(?:[a-z-]+\s){1,4}(?=it\s)`,
  String.raw`\s(?:and|but|that|because|as|since|although|though|while|whereas|so|thus|hence|therefore|when|if|where)\s`,
);
const bringsAbout = anyOf(
  'confers?|conferred|causes?|caused|renders?|rendered|makes?|made|leads?|led',
  String.raw`results?\sin|resulted|mediates?|mediated|drives?|drove`,
  'reduces?|reduced|impairs?|impaired|abolish(?:es|ed)?|prevents?|prevented|predicts?|predicted',
  'responds?|responded|resists?|resisted|remains?|remained|bec[ao]mes?|develops?|developed|escapes?|escaped',
  'relapsed?|progress(?:ed)?|sensiti[sz](?:es?|ed)',
);
const auxiliary = 'can|could|may|might|will|would|has|have|had|is|are|was|were|do|does|did';
/** "A patient was …", "As a result": they go on with what was told, at the beginning of a sentence. */
const goesOn = anyOf(
  String.raw`Patient\s(?:\d|was|had|received|responded|achieved|showed)`,
  String.raw`(?:As\sa\s(?:result|consequence)|Hence|Consequently|Thus|Therefore|The\s(?:result|consequence)\s(?:is|was))(?=[\s,])`,
);
/** "It *is clear that*", "it *may be too early to*": here "it" points to nothing. */
const ofNothing = [
  String.raw`\s(?:is|was|remains|remained|seems|appears|has\sbeen|may\sbe|will\sbe)\s`,
  anyOf(
    String.raw`(?:[a-z]+\s){0,3}(?:that|whether|how|why|when|who)`,
    String.raw`(?:too|not|un?likely|difficult|hard|easy|early|premature|possible|important|tempting|necessary)(?:\s[a-z]+){0,2}\sto`,
  ),
  String.raw`\s`,
].join('');
/** "They *also have*", "both *respond*", "neither *of*". */
const ofSubject = String.raw`\s(?:[a-z]+ly\s|also\s)?(?:of|${auxiliary}|[a-z]+(?:s|ed)|confer|cause|render|make|lead|respond|resist|remain|become)(?![a-z])`;
/**
 * Pronouns as the subject of a clause; "it is clear that" points to nothing, and "In TheraP, it" to a treatment. "As a result"
 * goes on with a cause, too.
 */
const subject = new RegExp(
  `^${goesOn}|${clauseStart}${anyOf(
    String.raw`(?<!\sIn\s\S+,\s|^In\s\S+,\s)it(?!${ofNothing})`,
    String.raw`they(?=\s(?:also\s)?[a-z]{3,}\s)|(?:they|both|neither|either)(?=${ofSubject})`,
    String.raw`(?:most|all|some|many|none|each|one|neither|either|both)\sof\s(?:these|those|them)`,
    String.raw`all(?:\s(?:two|three|four|five|six|seven|eight))?\s(?:were|are|had|responded|remained)`,
    String.raw`(?:(?:in|with|for|among)\s)?the\s(?:former|latter)`,
    String.raw`(?:these|this|those)\s(?:[a-z]+ly\s|also\s|thus\s|therefore\s|in\sturn\s)?(?:${auxiliary}|${bringsAbout})`,
  )}(?![a-z-])`,
  'i',
);

/**
 * Whether a clause points back to a change that an earlier sentence named, or to the patients, tumours or cells that have it. A
 * sentence that does not ("D gave responses in 40%") may speak of anyone.
 */
export const pointsToNamed = (clause: string): boolean => pointer.test(clause) || subject.test(clause);
