import type { Found } from '../rules/finding.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { RuleFault } from './analysis.ts';
import { concernsOf } from './concerns.ts';

/** What one rule found, unfiltered. */
export interface FoundByRule {
  readonly rule: string;
  readonly found: readonly Found[];
}

/** Everything that the rules report, unfiltered. A rule that fails takes no other with it: what it found before counts. */
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
