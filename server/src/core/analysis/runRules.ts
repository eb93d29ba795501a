import type { RuleFinding } from '../rules/finding.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { RuleFault } from './analysis.ts';
import { appliesTo } from './applicableRules.ts';

/** The unfiltered findings of one rule. */
export interface FindingsOfRule {
  readonly rule: string;
  readonly found: readonly RuleFinding[];
}

/**
 * Runs the rules and returns everything they report, unfiltered. If a rule throws, what it had found so far still counts, and
 * the other rules are unaffected.
 */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
): { readonly findings: readonly FindingsOfRule[]; readonly faults: readonly RuleFault[] } {
  const findings: FindingsOfRule[] = [];
  const faults: RuleFault[] = [];
  const applies = appliesTo(context);
  for (const rule of rules) {
    if (!rule.check || !applies(rule)) continue;
    const found: RuleFinding[] = [];
    findings.push({ rule: rule.id, found });
    try {
      for (const one of rule.check(context)) found.push(one);
    } catch (error) {
      faults.push({ rule: rule.id, error });
    }
  }
  return { findings, faults };
}
