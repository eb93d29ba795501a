// Reads "L755S can be inhibited by D", "D still binds L755S": that a drug still acts on a changed target.

import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type Argument, hasResidue, isTreatment } from '../../arguments/arguments.ts';
import { withoutOwnGene } from '../../arguments/ownGene.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

/** "V can be inhibited", "V was potently inhibited"; "V is inhibited" only says what the drug is for. */
const canBe =
  /^\)?(?:\s(?:mutants?|mutations?|kinase|protein)(?:\s(?:in|of)\s[^\s,;:]{2,16})?)?\s(?:(?:can|could)\s(?:still\s|also\s)?be|remain(?:s|ed)|(?:is|are)\s(?:still|also|effectively|potently|readily|strongly)|was|were)\s(?:(?:still|also|effectively|potently|readily|strongly|well|efficiently)\s)?$/u;
const byDrug = /^\s(?:low\sdoses\sof\s)?$/u;
const inhibited = /^inhibited\sby$/iu;

/** "D still binds V". */
const still = /^\s(?:(?:can|could|does|is\sable\sto)\s)?still\s(?:[a-z]+ly\s)?$/u;
const onTarget = /^\s(?:to\s)?(?:the\s)?$/u;
const acts = /^(?:binds?|bound|inhibit(?:s|ed)?|block(?:s|ed)?|targets?)(?:\sto)?$/iu;

/** "V is resistant to E but is inhibited by D". */
const butIs =
  /^\)?[^.;:]{0,80}\sresist(?:s|ed|ant)\s[^.;:]{1,60},?\s(?:but|yet|and)\s(?:is|are|was|were|remains?|remained)\s(?:(?:still|also|[a-z]+ly)\s)?$/iu;
/** "D still inhibited the mutant": the only change that the sentence names. */
const thatMutant =
  /^\s(?:the|this|that)\s(?:(?:double|resistant)\s)?(?:mutants?(?:\skinase|\sprotein)?|mutation|mutated\skinase)\s?(?:[.,;)]|$|\s[[(])/i;

/** "All but V", "not V". */
const leftOut = /(?<![a-z])(?:but|except(?:\sfor)?|not|no|neither|nor)\s$/u;

/** "Inhibited by D only at high doses", "binds V weakly". */
const little = /^\)?\s(?:mutants?\s)?(?:only|weakly|poorly|partially|partly|less|at\shigh)(?![a-z])/u;

/**
 * Reads a drug that still acts on a target with a changed residue: the change leaves the tumour sensitive. Only for what the
 * words say of the change itself.
 */
export function readInhibitedChange({ text, args, cuesIn }: Passage): readonly Statement[] {
  const drugs = args.filter(isTreatment);
  const changes = args.filter(
    (one) => hasResidue(one) && !leftOut.test(withoutOwnGene(textBefore(text, one.mention.prose, 24))),
  );
  const isBetween = (from: Argument, cue: Cue, to: Argument, before: RegExp, after: RegExp): boolean =>
    from.mention.prose.end <= cue.start &&
    cue.end <= to.mention.prose.start &&
    !little.test(textAfter(text, to.mention.prose, 24)) &&
    before.test(text.slice(from.mention.prose.end, cue.start)) &&
    after.test(withoutOwnGene(text.slice(cue.end, to.mention.prose.start)));
  const isOnThat = (drug: Argument, cue: Cue, change: Argument): boolean =>
    change.mention.prose.end <= drug.mention.prose.start &&
    drug.mention.prose.end <= cue.start &&
    still.test(text.slice(drug.mention.prose.end, cue.start)) &&
    thatMutant.test(textAfter(text, cue, 40));
  // "Inhibited" is no word of targets: without "by" it has many other meanings, but none after "D still".
  const past = cuesIn('cue/halts').filter(({ start, end }) => /^inhibited$/i.test(text.slice(start, end)));
  return [...cuesIn('cue/targets'), ...past].flatMap((cue) => {
    const said = text.slice(cue.start, cue.end);
    return changes.flatMap((change) =>
      drugs
        .filter((drug) =>
          inhibited.test(said)
            ? isBetween(change, cue, drug, canBe, byDrug) || isBetween(change, cue, drug, butIs, byDrug)
            : acts.test(said) &&
              (isBetween(drug, cue, change, still, onTarget) || (changes.length === 1 && isOnThat(drug, cue, change))),
        )
        .map((drug): Statement => ({ relation: 'sensitivity', cue, subject: [change], object: [drug], plain: false })),
    );
  });
}

/** "V confers resistance to E, but D still inhibits the mutant": adds the drugs that still act and that no statement tells of. */
export function withInhibited(passage: Passage, found: readonly Statement[]): readonly Statement[] {
  if (found.length === 0) return found;
  const told = found.flatMap(({ object }) => object);
  return [...found, ...readInhibitedChange(passage).filter(({ object }) => !object.some((one) => told.includes(one)))];
}
