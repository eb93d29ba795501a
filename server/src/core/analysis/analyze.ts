import type { Claim } from '../claims/claim.ts';
import { readClaims } from '../claims/readClaims.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Format } from '../manuscript/manuscript.ts';
import { readManuscript } from '../manuscript/readManuscript.ts';
import type { Bibliography } from '../manuscript/references/bibliography.ts';
import { createReferences } from '../manuscript/references/references.ts';
import { readMentions } from '../mentions/findMentions.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import { Sealed } from '../text/sealed.ts';
import type { Analysis } from './analysis.ts';
import { park, ruleOf } from './baseline.ts';
import { isOn, report, severitiesIn } from './report.ts';
import { ruleMemory } from './ruleMemory.ts';
import { runRules } from './runRules.ts';

export interface Input {
  readonly text: string;
  readonly format: Format;
  /** The title, if it is kept outside the text; it helps to tell what the text is about. */
  readonly title?: string;
  /** The parsed bibliographies that the manuscript or its project names. */
  readonly bibliography?: Bibliography | undefined;
  /** The analysis of the previous version of the text, whose unchanged blocks may be reused. It never affects the result. */
  readonly previous?: Analysis;
  /** Entries of the project's baseline for this text: the findings to hide. */
  readonly baseline?: readonly string[];
}

/**
 * Analyses a text: names, claims and findings. A pure, total function: the same input always gives the same analysis, and
 * malformed text yields fewer mentions, never an exception.
 */
export function analyze(input: Input, knowledge: Knowledge, settings: Settings): Analysis {
  const last = input.previous?.cache.value;
  const sameNames = last?.knowledge === knowledge;
  const read = readManuscript(input.text, input.format, last?.manuscript);
  const manuscript = input.title === undefined ? read.manuscript : { ...read.manuscript, title: input.title };
  const named = readMentions(manuscript, read.cache.contents, knowledge, sameNames ? last.mentions : undefined);
  const { mentions } = named;
  const sameClaims = sameNames && last.settings === settings;
  const claimed = readClaims(
    manuscript,
    mentions,
    named.mentionsByBlock,
    knowledge,
    settings,
    sameClaims ? last.claims : undefined,
  );
  const { blocks } = claimed;
  const standing = blocks.map((block) => block.asRead);
  const memory = ruleMemory(standing, sameNames ? last.rules : undefined);
  const { bibliography } = input;
  const references = createReferences(manuscript, bibliography);
  const { ofBlock, searchBlocks, summary, once } = memory;
  const claimsOf = (block: number) => blocks[block]?.claims ?? [];
  const context = { manuscript, mentions, claimsOf, knowledge, references, ofBlock, searchBlocks, summary, once };
  const { findings, faults } = runRules(rules, context);
  const cache = {
    knowledge,
    settings,
    manuscript: read.cache,
    mentions: named.cache,
    claims: claimed.cache,
    rules: memory.cache,
  };
  const severities = severitiesIn(rules, settings);
  const reported = report(findings, manuscript, severities, settings, ofBlock);
  const { fresh, parked, gone } = park(reported, manuscript, input.baseline ?? []);
  let claims: readonly Claim[] | undefined;
  return {
    manuscript,
    mentions,
    // Built on demand: after a keystroke hardly anything asks for all claims.
    get claims() {
      claims ??= blocks.flatMap((block) => block.claims);
      return claims;
    },
    ...(bibliography ? { bibliography } : {}),
    findings: fresh,
    parked,
    // Entries of a rule that is off are not stale: the rule may be switched on again, and its old findings are still parked.
    gone: gone.filter((entry) => settings.enable && isOn(severities, ruleOf(entry))),
    faults,
    cache: new Sealed(cache),
  };
}
