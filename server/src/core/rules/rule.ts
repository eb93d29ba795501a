import type { Claim } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { References } from '../manuscript/references/references.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Severity } from '../settings/settings.ts';
import type { FixSafety, Found } from './finding.ts';

/**
 * Gives what `read` makes of the block with this index, or what it made of it in an earlier version of the text, if the block reads
 * alike. It may look at the block's prose and mentions, by prose offsets, and at the knowledge base. `what` names the rule, or what
 * several rules look for.
 */
export type BlockMemory = <T>(what: string, block: number, read: () => T) => T;

/** What was found in one block. */
export interface BlockFinds<T> {
  readonly block: number;
  readonly found: readonly T[];
}

/**
 * What `read` finds in the blocks, without those in which it finds nothing: after an edit it costs what changed and what is found,
 * not what the manuscript holds. A block that reads alike is not read again. `read` may look at its prose, kind and section, at its
 * mentions and claims, and at the knowledge base; what it answers counts from where the block begins. Where all finds are `alike`
 * those of the version before (words and numbers are when they are the same), the answer is the very same list.
 */
export type BlockSearch = <T>(
  what: string,
  read: (block: number) => readonly T[],
  alike?: (one: T, other: T) => boolean,
) => readonly BlockFinds<T>[];

/** What was made of all that was found in one version of a text. */
export interface Summary<T, S> {
  readonly finds: readonly BlockFinds<T>[];
  readonly value: S;
}

/**
 * What `make` makes of all that was found, or what it made of it in the version before, if the finds are the very same
 * list. It depends on nothing else but the knowledge base. `make` may start from the summary of the version before,
 * without changing it, as long as the result is the one that it would reach from nothing.
 */
export type DocumentSummary = <T, S>(
  what: string,
  finds: readonly BlockFinds<T>[],
  make: (before?: Summary<T, S>) => S,
) => S;

/** What a rule may look at. Of the manuscript it reads blocks, prose, marks, sections and citations, never the source's markup. */
export interface RuleContext {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
  /** The claims of a block. They are asked for block by block: after an edit the places of most are not needed. */
  claimsOf(block: number): readonly Claim[];
  readonly knowledge: Knowledge;
  /** What its citations lead to. */
  readonly references: References;
  /** These three keep work for the next version of the text, so that a keystroke does not repeat it in every block. */
  readonly ofBlock: BlockMemory;
  readonly searchBlocks: BlockSearch;
  readonly summary: DocumentSummary;
}

/**
 * An example is a test, and stands on the rule's page. `text` marks what is found with ⟦ ⟧; without marks nothing may be found.
 * `fixed` is the text after all fixes of this rule (the first fix of each finding).
 */
export interface Example {
  readonly text: string;
  /** A bibliography, as BibTeX, that the text is read with. */
  readonly bibliography?: string;
  readonly fixed?: string;
  /** Why this is right or wrong, for the page. */
  readonly note?: string;
}

export interface Rule {
  /** `family/thing`: it names the thing, so that "allow drug/brand" reads well. */
  readonly id: string;
  readonly since: string;
  readonly status: 'preview' | 'stable' | 'deprecated';
  readonly severity: Severity;
  readonly fix: FixSafety | 'none';
  readonly title: string;
  readonly why: string;
  readonly examples: readonly Example[];
  /** It marks one spelling, which the settings may allow (`allow`). */
  readonly marks?: 'spelling';
  /** The list of the vocabulary whose words the rule leaves alone; a project may add to it what the rule takes for wrong. */
  readonly spares?: string;
  /** Absent for `meta/*`: those findings come from the filters behind the rules. */
  check?(context: RuleContext): Iterable<Found>;
}

/** Says that the value is a rule, so that a file with one reads as a page about it. */
export const defineRule = (rule: Rule): Rule => rule;
