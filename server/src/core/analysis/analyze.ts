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
import { report, severityIn } from './report.ts';
import { ruleMemory } from './ruleMemory.ts';
import { runRules } from './runRules.ts';

export interface Input {
  readonly text: string;
  readonly format: Format;
  /** Its title, where that stands outside the text: it tells what the text is about. */
  readonly title?: string;
  /** The bibliographies that the manuscript or its project names, read. */
  readonly bibliography?: Bibliography | undefined;
  /** The analysis of the text before its last change, from which unchanged blocks may be taken. It never changes the result. */
  readonly previous?: Analysis;
  /** What the project's baseline writes down of this text: findings that are hidden. */
  readonly baseline?: readonly string[];
}

/**
 * Reads a text: names, claims, findings. A pure total function: the same input gives the same analysis, and bad text gives
 * fewer mentions, never an exception.
 */
export function analyze(input: Input, knowledge: Knowledge, settings: Settings): Analysis {
  const last = input.previous?.kept.value;
  const sameNames = last?.knowledge === knowledge;
  const read = readManuscript(input.text, input.format, last?.manuscript);
  const manuscript = input.title === undefined ? read.manuscript : { ...read.manuscript, title: input.title };
  const named = readMentions(manuscript, read.cache.contents, knowledge, sameNames ? last.mentions : undefined);
  const { mentions } = named;
  const sameClaims = sameNames && last.settings === settings;
  const claimed = readClaims(
    manuscript,
    mentions,
    named.inPlace,
    knowledge,
    settings,
    sameClaims ? last.claims : undefined,
  );
  const { blocks } = claimed;
  const standing = blocks.map((block) => block.read);
  const memory = ruleMemory(standing, sameNames ? last.rules : undefined);
  const { bibliography } = input;
  const references = createReferences(manuscript, bibliography);
  const { ofBlock, searchBlocks, summary } = memory;
  const claimsOf = (block: number) => blocks[block]?.claims ?? [];
  const context = { manuscript, mentions, claimsOf, knowledge, references, ofBlock, searchBlocks, summary };
  const { findings, faults } = runRules(rules, context);
  const kept = {
    knowledge,
    settings,
    manuscript: read.cache,
    mentions: named.kept,
    claims: claimed.kept,
    rules: memory.kept,
  };
  const reported = report(findings, manuscript, rules, settings, ofBlock);
  const { fresh, parked, gone } = park(reported, manuscript, input.baseline ?? []);
  const severityOf = severityIn(rules, settings);
  let claims: readonly Claim[] | undefined;
  return {
    manuscript,
    mentions,
    // Hardly anybody asks for all of them after a keystroke.
    get claims() {
      claims ??= blocks.flatMap((block) => block.claims);
      return claims;
    },
    ...(bibliography ? { bibliography } : {}),
    findings: fresh,
    parked,
    // A rule that is off today may be on again tomorrow, and then its old findings are old still.
    gone: gone.filter((entry) => settings.enable && severityOf(ruleOf(entry)) !== 'off'),
    faults,
    kept: new Sealed(kept),
  };
}
