import { rules } from '../../core/rules/index.ts';
import type { Example, Rule } from '../../core/rules/rule.ts';
import { pageName } from '../../core/rules/rulePage.ts';

const fixWords: Readonly<Record<Rule['fix'], string>> = {
  safe: 'safe, part of fix-all',
  review: 'proposed, to be looked at',
  none: 'none',
};

const fence = (text: string, language = 'markdown') => [`\`\`\`${language}`, text, '```'].join('\n');

function exampleText({ text, bibliography, fixed, note }: Example): string {
  const plain = text.replace(/[⟦⟧]/gu, '');
  return [
    note ? `${note[0]?.toUpperCase()}${note.slice(1)}:\n` : '',
    fence(plain),
    bibliography ? `\nwith the bibliography\n\n${fence(bibliography, 'bibtex')}` : '',
    fixed ? `\nwith the fix:\n\n${fence(fixed)}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function page(rule: Rule): string {
  const wrong = rule.examples.filter((example) => example.text.includes('⟦'));
  const right = rule.examples.filter((example) => !example.text.includes('⟦'));
  return `${[
    `# ${rule.id}`,
    `${rule.title}.`,
    `| severity | fix | since | status |\n| --- | --- | --- | --- |\n| ${rule.severity} | ${fixWords[rule.fix]} | ${rule.since} | ${rule.status} |`,
    '## Why',
    rule.why,
    '## Reported',
    ...wrong.map(exampleText),
    '## Not reported',
    ...right.map(exampleText),
    '## Switching it off',
    `In one place: \`<!-- resistance-disable-next-paragraph ${rule.id} -- reason -->\`. Everywhere: \`"resistance.rules": { "${rule.id}": "off" }\`.`,
  ].join('\n\n')}\n`;
}

/** Every rule's page and their index, by path from the root. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const rule of rules) pages.set(`server/docs/rules/${pageName(rule.id)}.md`, page(rule));
  const rows = rules.map(
    (rule) => `| [${rule.id}](${pageName(rule.id)}.md) | ${rule.severity} | ${fixWords[rule.fix]} | ${rule.title} |`,
  );
  pages.set(
    'server/docs/rules/README.md',
    `# Rules\n\n| rule | severity | fix | reports |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
  );
  return pages;
}
