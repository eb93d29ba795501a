import type { Finding } from '../rules/finding.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';

/** A front matter `lang` that is not English switches the findings on claims off: they are read by English words. */
const readsLanguage = (rule: Rule, context: RuleContext): boolean =>
  !rule.id.startsWith('claim/') || !context.manuscript.language || /^en\b/u.test(context.manuscript.language);

/** Everything that the rules report, unfiltered, each finding with its rule's id. */
export function runRules(rules: readonly Rule[], context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (!rule.check || !readsLanguage(rule, context)) continue;
    for (const finding of rule.check(context)) findings.push({ rule: rule.id, ...finding });
  }
  return findings;
}
