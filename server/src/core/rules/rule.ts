import type { Claim } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { References } from '../manuscript/references/references.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Severity } from '../settings/settings.ts';
import type { FixSafety, RuleFinding } from './finding.ts';

/**
 * Returns the result of `read` for the block at this index or, if the block is unchanged, that of an earlier version of the
 * text. `read` may depend on the block's prose and mentions (by prose offsets) and on the knowledge base. `key` names the
 * rule, or the thing that several rules look for.
 */
export type BlockMemory = <T>(key: string, block: number, read: () => T) => T;

/** What a search found in one block. */
export interface BlockFinds<T> {
  readonly block: number;
  readonly found: readonly T[];
}

/**
 * Returns what `read` finds in each block, without blocks in which it finds nothing. After an edit the cost depends on what
 * changed and what is found, not on the size of the manuscript: an unchanged block is not read again. `read` may depend on the
 * block's prose, kind, section, mentions and claims, with their verdicts, and on the knowledge base; offsets in its result count
 * from the start of the block. If all finds are `alike` those of the previous version (by default: identical), the very same list is returned.
 */
export type BlockSearch = <T>(
  key: string,
  read: (block: number) => readonly T[],
  alike?: (a: T, b: T) => boolean,
) => readonly BlockFinds<T>[];

/** A value computed from all finds in one version of a text. */
export interface Summary<T, S> {
  readonly finds: readonly BlockFinds<T>[];
  readonly value: S;
}

/**
 * Returns the result of `make` for all finds or, if `finds` is the very same list as in the previous version, the previous
 * result. `make` may depend only on the finds and the knowledge base. It may start from the previous summary, without changing
 * it, as long as the result is what it would compute from scratch.
 */
export type DocumentSummary = <T, S>(
  key: string,
  finds: readonly BlockFinds<T>[],
  make: (before?: Summary<T, S>) => S,
) => S;

/**
 * Returns the result of `make`, which is called once in a version of the text: for what several rules ask. It may depend on
 * anything in the context, and nothing is kept of it for the next version.
 */
export type VersionMemory = <T>(key: string, make: () => T) => T;

/** What a rule may read. Of the manuscript these are blocks, prose, marks, sections and citations, never the source's markup. */
export interface RuleContext {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
  /**
   * The claims of a block, with the verdicts that everybody sees; requested block by block, since after an edit the places of most
   * are not needed.
   */
  claimsOf(block: number): readonly Claim[];
  readonly knowledge: Knowledge;
  /** Resolves the citations of the manuscript. */
  readonly references: References;
  /**
   * `ofBlock`, `searchBlocks` and `summary` keep results for the next version of the text, so that a keystroke does not repeat
   * the work for every block; `once` keeps them for the other rules.
   */
  readonly ofBlock: BlockMemory;
  readonly searchBlocks: BlockSearch;
  readonly summary: DocumentSummary;
  readonly once: VersionMemory;
}

/**
 * An example serves as a test and appears on the rule's page. `text` marks expected findings with ⟦ ⟧; without marks nothing
 * may be found. `fixed` is the text after applying the first fix of each finding of this rule.
 */
export interface Example {
  readonly text: string;
  /** The bibliography of the text, as BibTeX. */
  readonly bibliography?: string;
  readonly fixed?: string;
  /** Why this is right or wrong, for the page. */
  readonly note?: string;
}

export interface Rule {
  /** `family/thing`, named for what is reported, so that "allow drug/brand" reads well. */
  readonly id: string;
  readonly since: string;
  readonly status: 'preview' | 'stable' | 'deprecated';
  readonly severity: Severity;
  readonly fix: FixSafety | 'none';
  readonly title: string;
  readonly why: string;
  readonly examples: readonly Example[];
  /** Set if each finding marks one spelling, which the settings can allow (`allow`). */
  readonly marks?: 'spelling';
  /** The vocabulary list whose words the rule ignores; a project can add words that the rule takes for wrong. */
  readonly spares?: string;
  /** Yields the findings. Absent for `meta/*`, whose findings come from the filters behind the rules. */
  check?(context: RuleContext): Iterable<RuleFinding>;
}

/** Marks a value as a rule, so that its file reads like a page about it. */
export const defineRule = (rule: Rule): Rule => rule;
