import type { Finding } from '../rules/finding.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import type { RuleFault } from './analysis.ts';

/** A front matter `lang` that is not English switches the findings on claims off: they are read by English words. */
const readsLanguage = (rule: Rule, context: RuleContext): boolean =>
  !rule.id.startsWith('claim/') || !context.manuscript.language || /^en\b/u.test(context.manuscript.language);

/** Everything that the rules report, unfiltered, each finding with its rule's id. A rule that fails takes no other with it. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
): { readonly findings: readonly Finding[]; readonly faults: readonly RuleFault[] } {
  const findings: Finding[] = [];
  const faults: RuleFault[] = [];
  for (const rule of rules) {
    if (!rule.check || !readsLanguage(rule, context)) continue;
    try {
      for (const { span, message, data, related, fixes } of rule.check(context))
        findings.push({ rule: rule.id, span, message, data, related, fixes });
    } catch (error) {
      faults.push({ rule: rule.id, error });
    }
  }
  return { findings, faults };
}
