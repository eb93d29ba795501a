import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { findings, openExample } from './example.ts';

const id = 'resistance-annotations.resistance-annotations';

describe('activation', () => {
  it('comes with the first manuscript that is opened', async () => {
    const { document } = await openExample();
    await findings(document, (ours) => ours.length > 0);
    assert.equal(extensions.getExtension(id)?.isActive, true);
  });

  it('registers every command that the manifest names', async () => {
    const named: { command: string }[] = extensions.getExtension(id)?.packageJSON.contributes.commands;
    const registered = new Set(await commands.getCommands(true));
    assert.deepEqual(
      named.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });
});
