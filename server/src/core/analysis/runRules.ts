import type { Found } from '../rules/finding.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { RuleFault } from './analysis.ts';
import { concernsOf } from './concerns.ts';

/** The unfiltered findings of one rule. */
export interface FoundByRule {
  readonly rule: string;
  readonly found: readonly Found[];
}

/**
 * Runs the rules and returns everything they report, unfiltered. If a rule throws, what it had found so far still counts, and
 * the other rules are unaffected.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
): { readonly findings: readonly FoundByRule[]; readonly faults: readonly RuleFault[] } {
  const findings: FoundByRule[] = [];
  const faults: RuleFault[] = [];
  const isConcerned = concernsOf(context);
  for (const rule of rules) {
    if (!rule.check || !isConcerned(rule)) continue;
    const found: Found[] = [];
    findings.push({ rule: rule.id, found });
    try {
      for (const one of rule.check(context)) found.push(one);
    } catch (error) {
      faults.push({ rule: rule.id, error });
    }
  }
  return { findings, faults };
}
