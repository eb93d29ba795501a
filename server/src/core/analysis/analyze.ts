import { assembleClaims } from '../claims/assembleClaims.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Format } from '../manuscript/manuscript.ts';
import { parseManuscript } from '../manuscript/parseManuscript.ts';
import type { Bibliography } from '../manuscript/references/bibliography.ts';
import { createReferences } from '../manuscript/references/references.ts';
import { findMentions } from '../mentions/findMentions.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { Analysis } from './analysis.ts';
import { report } from './report.ts';
import { runRules } from './runRules.ts';

export interface Input {
  readonly text: string;
  readonly format: Format;
  /** The bibliographies that the manuscript or its project names, read. */
  readonly bibliography?: Bibliography | undefined;
  /** The analysis of the text before its last change, from which unchanged blocks may be taken. It never changes the result. */
  readonly previous?: Analysis;
}

/**
 * Reads a text: names, claims, findings. A pure total function: the same input gives the same analysis, and bad text gives
 * fewer mentions, never an exception.
 */
export function analyze(input: Input, knowledge: Knowledge, settings: Settings): Analysis {
  const manuscript = parseManuscript(input.text, input.format, input.previous?.manuscript);
  const mentions = findMentions(manuscript, knowledge);
  const claims = assembleClaims(manuscript, mentions, knowledge, settings);
  const { bibliography } = input;
  const references = createReferences(manuscript, bibliography);
  const context = { manuscript, mentions, claims, knowledge, references };
  const { findings, faults } = runRules(rules, context);
  return {
    manuscript,
    mentions,
    claims,
    ...(bibliography ? { bibliography } : {}),
    findings: report(findings, manuscript, rules, settings),
    faults,
  };
}
