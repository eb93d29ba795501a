import { assembleClaims } from '../claims/assembleClaims.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Format } from '../manuscript/manuscript.ts';
import { parseManuscript } from '../manuscript/parseManuscript.ts';
import { findMentions } from '../mentions/findMentions.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { Analysis } from './analysis.ts';
import { ruleOf, tellOld } from './baseline.ts';
import { report, severityIn } from './report.ts';
import { runRules } from './runRules.ts';

export interface Input {
  readonly text: string;
  readonly format: Format;
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
  const manuscript = parseManuscript(input.text, input.format, input.previous?.manuscript);
  const mentions = findMentions(manuscript, knowledge);
  const claims = assembleClaims(manuscript, mentions, knowledge, settings);
  const context = { manuscript, mentions, claims, knowledge };
  const { findings, faults } = runRules(rules, context);
  const told = tellOld(report(findings, manuscript, rules, settings), manuscript, input.baseline ?? []);
  // A rule that is off today may be on again tomorrow, and then its old findings are old still.
  const severityOf = severityIn(rules, settings);
  const gone = told.gone.filter((entry) => settings.enable && severityOf(ruleOf(entry)) !== 'off');
  return { manuscript, mentions, claims, findings: told.fresh, parked: told.parked, gone, faults };
}
