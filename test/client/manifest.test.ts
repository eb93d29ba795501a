import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokenModifiers, tokenTypes } from '../../server/src/core/features/semanticTokens.ts';
import { root } from '../support/sourceFiles.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
/** The package holds what is named there, and nothing else. */
const packed = read('.vscodeignore').split('\n');

interface Step {
  readonly media: { readonly image?: string; readonly markdown?: string };
  readonly description: string;
}
const steps: readonly Step[] = contributes.walkthroughs.flatMap((one: { steps: Step[] }) => one.steps);

describe('the manifest', () => {
  const files: readonly string[] = [
    ...steps.map(({ media }) => media.image ?? media.markdown ?? '?'),
    ...contributes.grammars.map((grammar: { path: string }) => grammar.path),
    ...contributes['markdown.previewStyles'],
    ...contributes.yamlValidation.map(({ url }: { url: string }) => url),
    ...[...contributes.viewsContainers.activitybar, ...contributes.views.resistance].map(
      ({ icon }: { icon: string }) => icon,
    ),
  ].map((file) => file.replace(/^\.\//u, ''));

  it.each([...new Set(files)])('names %s, which is there and gets packed', (file) => {
    expect(existsSync(path.join(root, file))).toBe(true);
    expect(packed).toContain(`!${file}`);
  });

  it('offers no command of ours that nobody registers', () => {
    const offered = contributes.commands.map(({ command }: { command: string }) => command);
    const views = contributes.views.resistance.map(({ id }: { id: string }) => `${id}.focus`);
    const linked = steps
      .flatMap(({ description }) =>
        [...description.matchAll(/command:(resistance\.[\w.]+)/gu)].map((match) => match[1]),
      )
      .filter((command) => !views.includes(command));
    const registered = [...read('client/src/commands.ts').matchAll(/registerCommand\('([^']+)'/gu)].map((m) => m[1]);
    expect([...offered].sort()).toEqual([...registered].sort());
    expect(offered).toEqual(expect.arrayContaining(linked));
  });

  it('knows the kinds of names that are coloured', () => {
    expect(contributes.semanticTokenTypes.map(({ id }: { id: string }) => id)).toEqual([...tokenTypes]);
    expect(contributes.semanticTokenModifiers.map(({ id }: { id: string }) => id)).toEqual([...tokenModifiers]);
    for (const { scopes } of contributes.semanticTokenScopes) expect(Object.keys(scopes)).toEqual([...tokenTypes]);
  });
});
