import { fixWords, pageOfRule } from '../../core/features/pageOfRule.ts';
import { rules } from '../../core/rules/index.ts';
import { journals } from '../../core/rules/journals.ts';
import { pageName } from '../../core/rules/rulePage.ts';

/** Returns every rule's page and their index, by path from the root. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const rule of rules) pages.set(`server/docs/rules/${pageName(rule.id)}.md`, pageOfRule(rule));
  const rows = rules.map(
    (rule) => `| [${rule.id}](${pageName(rule.id)}.md) | ${rule.severity} | ${fixWords[rule.fix]} | ${rule.title} |`,
  );
  const sent = Object.entries(journals).map(
    ([name, { title, guideline, read, asks, severities }]) =>
      `| \`${name}\` | ${title} | ${asks} [Guideline](${guideline}), read ${read} | ${Object.entries(severities)
        .map(([id, severity]) => `${id}: ${severity}`)
        .join('<br>')} |`,
  );
  pages.set(
    'server/docs/rules/README.md',
    [
      `# Rules\n\n| rule | severity | fix | reports |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
      `## Journals\n\nThe setting \`journal\` holds a manuscript to what a journal asks of its authors.\n\n| setting | journal | asks for | rules |\n| --- | --- | --- | --- |\n${sent.join('\n')}\n`,
    ].join('\n\n'),
  );
  return pages;
}
