import { isLead, type LedList } from '../../manuscript/lists.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nameOf } from '../../mentions/mention.ts';
import { textBefore } from '../../text/textAround.ts';
import { argumentsOfBlock, type BlockArguments } from '../block/blockArguments.ts';
import { claimsOfStatement } from '../block/statedClaims.ts';
import {
  argumentsOf,
  cuesInBlock,
  type ReadingContext,
  type StatedSentence,
  statedSentence,
} from '../block/statedSentence.ts';
import type { Claim } from '../claim.ts';
import { mayStateClaim } from '../cues/cues.ts';
import { antecedentsOf } from '../sentence/pointingBack/antecedents.ts';
import { argumentsAddedByItem } from './listItems.ts';
import { type Lead, leadsOf } from './listLeads.ts';

/** The sentence that introduces a list, with what it says of the items. */
interface ReadLead {
  readonly stated: StatedSentence;
  readonly leads: readonly Lead[];
}

/**
 * Returns the claims that a list item makes together with the sentence that introduces the list; `ownClaims` are the claims of
 * the item by itself.
 */
export type LedClaimReader = (item: number, named: BlockArguments, ownClaims: readonly Claim[]) => readonly Claim[];

/** Cues that deny or weaken what a lead says of an item. */
const turning = ['stance/negation', 'stance/none', 'stance/no-relation', 'stance/question', 'stance/hedge'];

/** Creates a reader of the claims of list items; each lead is read once for all of its items. */
export function ledClaimReader(
  reader: ReadingContext,
  lists: readonly LedList[],
  mentions: readonly Mention[],
): LedClaimReader {
  const { blocks } = reader.manuscript;
  const listOf = new Map<number, LedList>();
  for (const list of lists) if (isLead(list, blocks)) for (const item of list.outermost) listOf.set(item, list);
  const known = new Map<number, ReadLead | undefined>();
  const leadOf = ({ lead }: LedList): ReadLead | undefined => {
    if (!known.has(lead)) known.set(lead, readLead(reader, lead, mentions));
    return known.get(lead);
  };
  return (item, named, own) => {
    const list = listOf.get(item);
    const args = named.bySentence[0];
    const lead = list && args ? leadOf(list) : undefined;
    const stated = lead && statedSentence(reader, item, 0, named);
    if (!args || !stated || stated.cues.some(({ list }) => turning.includes(list))) return [];
    return lead.leads
      .flatMap((one) => {
        const added = argumentsAddedByItem(stated.block.prose.text, args, one);
        return added.length > 0 ? claimsOfItem(reader, lead.stated, stated, one, added) : [];
      })
      .filter((claim) => !own.some((one) => isSame(one, claim, mentions)));
  };
}

/** "Given together with endocrine therapy": the list is about what is given, not about its partner. */
const partnerBefore = /(?<![a-z])(?:together|combin(?:ed|ation))\swith\s(?:[a-z-]+\s){0,2}$/i;

/** Reads the last sentence of the block that introduces a list; undefined if it says nothing of the items. */
function readLead(reader: ReadingContext, block: number, mentions: readonly Mention[]): ReadLead | undefined {
  const named = argumentsOfBlock(mentions, block, reader.argumentOf, reader.knowledge);
  const { sentences, prose } = reader.manuscript.blocks[block]!;
  const stated = sentences.length > 0 ? statedSentence(reader, block, sentences.length - 1, named) : undefined;
  if (!stated || !mayStateClaim(stated.cues)) return undefined;
  const wordsOf = (n: number) => prose.text.slice(sentences[n]!.prose.start, sentences[n]!.prose.end);
  const before = antecedentsOf(named, sentences.length - 1, wordsOf, prose.text, []).object.filter(
    ({ mention }) => !partnerBefore.test(textBefore(prose.text, mention.prose, 50)),
  );
  const leads = leadsOf(prose.text, sentences.at(-1)!.prose, cuesInBlock(stated), argumentsOf(stated), before);
  return leads.length > 0 ? { stated, leads } : undefined;
}

function claimsOfItem(
  reader: ReadingContext,
  lead: StatedSentence,
  item: StatedSentence,
  { relation, cue, lacks, named }: Lead,
  added: Lead['named'],
): readonly Claim[] {
  const [subject, object] = lacks === 'subject' ? [added, named] : [named, added];
  const parts =
    lacks === 'subject' ? { subject: item, object: lead, cue: lead } : { subject: lead, object: item, cue: lead };
  return claimsOfStatement(reader, item, { relation, cue, subject, object, plain: false }, parts).filter(
    ({ stance }) => stance !== 'questioned' && stance !== 'reported',
  );
}

/** "Mutations that confer resistance to X: – A, which confers resistance to X": whether the item itself makes the claim. */
function isSame(ownClaim: Claim, ledClaim: Claim, mentions: readonly Mention[]): boolean {
  const names = (indexes: readonly number[]) => indexes.map((index) => nameOf(mentions[index]!)).join('+');
  return names(ownClaim.subject) === names(ledClaim.subject) && names(ownClaim.object) === names(ledClaim.object);
}
