import { isQuoted } from '../../manuscript/isQuoted.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import { covers, type Span } from '../../text/span.ts';
import type { Claim } from '../claim.ts';
import { mentionsNear, mentionsOfSentences } from '../mentionsNear.ts';
import { bareWords } from './bareWords.ts';
import type { ClaimContext } from './claimContext.ts';
import type { Doubt } from './doubt.ts';
import { isLabelOfItem } from './itemLabel.ts';
import { asListOfAll } from './only/listOfAll.ts';
import { isOnlyCause } from './only/onlyCause.ts';
import { isOnlyTreatment } from './only/onlyTreatment.ts';
import { isOwnEffect, withoutSameThings } from './only/sameThing.ts';
import { isCausePointedAt } from './pointedCause.ts';
import { isSureRow } from './sureRow.ts';
import { isQualifiedAround } from './surroundings.ts';
import { isToldAsCause } from './toldAsCause.ts';
import { type Wording, wordings } from './wordings/wordings.ts';
import { withoutAddition } from './words/addition.ts';
import { asidesOf, isAside } from './words/asides.ts';
import { clauseOfClaim } from './words/clauseOfClaim.ts';
import { areCellsKnown } from './words/ofCells.ts';
import { ownPart } from './words/ownPart.ts';
import { wordBeyondPlain } from './words/plainWords.ts';
import { changing, laboratory, qualifying, takingBack } from './words/qualifying.ts';

/** The part of the sentence that states a claim, without what is set against it or added to it. */
function stated(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): Span {
  const { manuscript, mentions } = context;
  const own = ownPart(context, claim, subject, object);
  const part = clauseOfClaim(context, claim.block, own, subject, object) ?? own;
  const last = subject.prose.end > object.prose.end ? subject : object;
  const isLast = last.sentence === claim.sentence && last.span.end >= claim.cue.end;
  const text = manuscript.blocks[claim.block]?.prose.text ?? '';
  if (!isLast) return part;
  const named = mentionsNear(mentions, claim.block, part);
  return withoutAddition(text, part, last.prose.end, named, { relation: claim.relation, sides: [subject, object] });
}

/** A claim with its one cause and its one treatment. */
interface Named {
  readonly context: ClaimContext;
  readonly claim: Claim;
  readonly subject: Mention;
  readonly object: Mention;
}

/** How the sentence words it. */
interface Worded extends Named {
  readonly wording: Wording | undefined;
  /** Whether the sentence begins by pointing back to the cause. */
  readonly isPointed: boolean;
}

/** What the sentence says besides. */
interface Said extends Worded {
  readonly part: Span;
  readonly asides: readonly Span[];
  /** The words that could qualify the statement, of its part and of the whole sentence. */
  readonly text: string;
  readonly sentence: string;
  readonly namesInPart: readonly Mention[];
  /** A cell line of which it is told, where nothing is known of cells. */
  readonly cellLine: string | undefined;
}

/** A doubt, and whether there is one; the word that gives rise to it if it is one. */
type Question<T> = readonly [kind: Doubt['kind'], isDoubtful: (of: T) => boolean | string | undefined];

function firstDoubt<T>(questions: readonly Question<T>[], of: T): Doubt | undefined {
  for (const [kind, isDoubtful] of questions) {
    const found = isDoubtful(of);
    if (found === true) return { kind };
    if (found) return { kind, word: found };
  }
  return undefined;
}

const wordOf = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[0];

const relations: ReadonlySet<Claim['relation']> = new Set(['resistance', 'sensitivity', 'overcomes']);

const ofClaim: readonly Question<Pick<Named, 'context' | 'claim'>>[] = [
  ['stance', ({ claim }) => claim.stance !== 'asserted'],
  ['relation', ({ claim }) => !relations.has(claim.relation)],
  [
    'place',
    ({ context: { manuscript }, claim }) => {
      const kind = manuscript.blocks[claim.block]?.kind;
      return kind === undefined || kind === 'heading' || (kind === 'table-cell' && !claim.cells);
    },
  ],
];

const ofNames: readonly Question<Named>[] = [['quoted', ({ context, subject }) => isQuoted(context, subject)]];

const ofWording: readonly Question<Worded>[] = [
  [
    'joined',
    ({ context, claim, subject, object, wording, isPointed }) =>
      !isPointed && !claim.plain && wording === undefined && !isLabelOfItem(context, claim, subject, object),
  ],
];

const around: readonly Question<Worded>[] = [['around', ({ context, claim }) => isQualifiedAround(context, claim)]];

const ofWords: readonly Question<Said>[] = [
  [
    'qualified',
    // "Loss of RB1" is the change itself; "loss of" elsewhere makes another one of it.
    ({ subject, text }) =>
      wordOf(qualifying, /^loss\sof\s/iu.test(subject.text) ? text.replace(subject.text, ' ') : text),
  ],
  // A contrasting part does not qualify a statement, but the place of an observation applies to both.
  ['laboratory', ({ sentence, cellLine }) => wordOf(laboratory, sentence) ?? cellLine],
  ['takenBack', ({ sentence }) => wordOf(takingBack, sentence)],
  ['changed', (said) => wordOf(changing, besideNames(said))],
  ['more', (said) => wordBeyondPlain(besideNames(said))],
  ['treatments', ({ context, claim, namesInPart }) => !isOnlyTreatment(context, claim, namesInPart)],
];

/** The words of the part without its names, but for those that are words of the effect. */
const besideNames = ({ context, claim, text, namesInPart }: Said): string => {
  const prose = context.manuscript.blocks[claim.block]!.prose.text;
  return namesInPart
    .filter((one) => !isOwnEffect(claim, one))
    .reduce((left, { prose: { start, end } }) => left.replace(prose.slice(start, end), ' '), text);
};

/** If the sentence before, which names the cause, is about the laboratory, so is this one. */
const ofPointed: readonly Question<Said>[] = [
  ['laboratory', ({ context, subject }) => wordOf(laboratory, sentenceText(context.manuscript, subject))],
];

const ofCause: readonly Question<Said>[] = [
  ['cause', ({ context, claim, subject, wording }) => !wording && !isToldAsCause(context, claim, subject)],
  [
    'causes',
    ({ context, claim, subject, part, asides }) =>
      !withoutSameThings(context, claim, subject, part, asides).every((one) =>
        isOnlyCause(context, claim, subject, one),
      ),
  ],
];

function saidOf(worded: Worded, against: 'evidence' | 'text'): Said {
  const { context, claim, subject, object, wording } = worded;
  const part = stated(context, claim, subject, object);
  const asides = asidesOf(context, claim, subject, object);
  const bare = bareWords(context, claim, { subject, object, asides, wording, against });
  const namesInPart = mentionsNear(context.mentions, claim.block, part).filter(
    (one) => covers(part, one.prose) && !isAside(asides, one),
  );
  const cellLine =
    against === 'text' || areCellsKnown(context, claim, subject)
      ? undefined
      : mentionsOfSentences(context.mentions, claim.block, claim.sentence).find(({ kind }) => kind === 'cell-line')
          ?.text;
  const text = bare(asListOfAll(context, claim, part));
  return {
    ...worded,
    part,
    asides,
    cellLine,
    text,
    sentence: bare(sentenceText(context.manuscript, claim)),
    namesInPart,
  };
}

/**
 * What makes it doubtful that a claim is outright; undefined if it is certain enough to be contradicted by evidence or another
 * claim: one cause and one treatment beside the cue that joins them, or the cause pointed at from right after it; asserted
 * outright, in the writer's own words, about patients, in a sentence that says no more than that (`plainWords.ts`). Against
 * another place of its text, unlike evidence, cells as such count too.
 */
export function doubtOf(
  context: ClaimContext,
  claim: Claim,
  against: 'evidence' | 'text' = 'evidence',
): Doubt | undefined {
  const [subject, object] = [claim.subject[0], claim.object[0]].map((index) => context.mentions[index ?? -1]);
  const before = firstDoubt(ofClaim, { context, claim });
  if (before) return before;
  if (!subject || !object) return { kind: 'names' };
  const named: Named = { context, claim, subject, object };
  const ofOthers = firstDoubt(ofNames, named);
  if (ofOthers) return ofOthers;
  const worded: Worded = {
    ...named,
    wording: wordings.find((one) => one.fits(context, claim, subject, object)),
    isPointed: !claim.plain && isCausePointedAt(context, claim, subject, object),
  };
  const unjoined = firstDoubt(ofWording, worded);
  if (unjoined) return unjoined;
  if (claim.cells) return isSureRow(context, claim, claim.cells, subject, object) ? undefined : { kind: 'row' };
  const surrounded = firstDoubt(around, worded);
  if (surrounded) return surrounded;
  const said = saidOf(worded, against);
  return firstDoubt(ofWords, said) ?? firstDoubt(worded.isPointed ? ofPointed : ofCause, said);
}

/** Whether a claim is certain enough to be held against its writer. If in doubt, no. */
export const isSure = (context: ClaimContext, claim: Claim, against: 'evidence' | 'text' = 'evidence'): boolean =>
  doubtOf(context, claim, against) === undefined;
