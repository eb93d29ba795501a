import { fixWords, pageOfRule } from '../../core/features/pageOfRule.ts';
import { rules } from '../../core/rules/index.ts';
import { pageName } from '../../core/rules/rulePage.ts';

/** Every rule's page and their index, by path from the root. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const rule of rules) pages.set(`server/docs/rules/${pageName(rule.id)}.md`, pageOfRule(rule));
  const rows = rules.map(
    (rule) => `| [${rule.id}](${pageName(rule.id)}.md) | ${rule.severity} | ${fixWords[rule.fix]} | ${rule.title} |`,
  );
  pages.set(
    'server/docs/rules/README.md',
    `# Rules\n\n| rule | severity | fix | reports |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  );
  return pages;
}
