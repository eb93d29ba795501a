import { anyOf } from '../../text/anyOf.ts';

/** How a thing on which a treatment depends has changed. */
export type ChangeKind = 'more' | 'less' | 'other' | 'mutated' | 'amplified' | 'lost';

interface ChangeWords {
  /** Before the thing: "increased drug efflux". */
  readonly adjective: string;
  /** Before "of" or "in", or after the thing: "an increase in drug efflux". */
  readonly noun: string;
}

const wordsOf: Readonly<Record<ChangeKind, ChangeWords>> = {
  more: {
    adjective: anyOf(
      '(?:increas|enhanc|elevat|accelerat|augment|heighten)ed',
      '(?:up-?regulat|over-?express)ed|excessive|higher|greater',
    ),
    noun: 'increases?|elevation|enhancement|acceleration|up-?regulation|over-?(?:expression|production)|activation|induction',
  },
  less: {
    adjective: anyOf(
      '(?:reduc|decreas|diminish|impair|limit|lower|restrict)ed',
      'lower|low|poor|insufficient|inadequate|defective',
    ),
    noun: 'reductions?|decreases?|impairment|limitation|prevention|lack|decline|down-?regulation',
  },
  other: {
    adjective: '(?:alter|modifi|chang)ed|aberrant|abnormal',
    noun: 'alterations?|changes?|modifications?|variations?',
  },
  mutated: { adjective: 'mutated|mutant', noun: 'mutations?' },
  amplified: { adjective: 'amplified', noun: 'amplification' },
  lost: { adjective: 'lost', noun: 'loss|absence' },
};

/** All kinds of change, in the order in which they are tried. */
export const changeKinds = Object.keys(wordsOf) as readonly ChangeKind[];

const determiner = '(?:(?:the|an?|its|their|this|these|such)\\s)?';
const aspect = '(?:expression|activity|levels?|rates?|amounts?|numbers?|structure|conformation|function)';
/** The aspect of a thing that has changed: "the expression and activity of the". */
const ofAspect = `(?:${aspect}\\s(?:(?:and|or)\\s${aspect}\\s)?(?:of|in)\\s${determiner})?`;
const gene = '(?:genes?\\s(?:encoding|coding\\sfor|that\\sencodes?)\\s(?:the\\s)?)?';

/** Matches each change at the end of the text right before the thing: "an increase in the |". */
export const changeBefore: ReadonlyMap<ChangeKind, RegExp> = new Map(
  changeKinds.map((change) => {
    const { adjective, noun } = wordsOf[change];
    const preposition = '\\s(?:of|in|to|within|affecting)\\s';
    return [
      change,
      new RegExp(
        `(?<![a-z\\d-])(?:(?:${adjective})\\s|(?:${noun})${preposition}${determiner}${gene})${determiner}${ofAspect}$`,
        'i',
      ),
    ];
  }),
);

/** Matches each change at the start of the text right after the thing: "drug target| overexpression". */
export const changeAfter: ReadonlyMap<ChangeKind, RegExp> = new Map(
  changeKinds.map((change) => [change, new RegExp(`^\\s(?:gene\\s)?(?:${wordsOf[change].noun})(?![a-z-])`, 'i')]),
);

const be = '\\s(?:is|are|was|were|becomes?|became|has\\sbeen|have\\sbeen)\\s';
/** Matches a change as a sentence, after the thing: "the drug target| is altered", "is no longer present". */
export const changeAsVerb: ReadonlyMap<ChangeKind, RegExp> = new Map([
  ['other', new RegExp(`^${be}(?:altered|modified|changed)(?![a-z-])`, 'i')],
  ['mutated', new RegExp(`^${be}mutated(?![a-z-])`, 'i')],
  ['lost', new RegExp(`^${be}(?:lost|(?:absent|no\\slonger\\s(?:present|expressed)))(?![a-z-])`, 'i')],
]);
