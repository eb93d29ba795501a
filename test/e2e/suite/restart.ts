import { commands } from 'vscode';
import { findingAt, findings, openExample } from './example.ts';

describe('the restart command', () => {
  it('gives the findings anew, by a new server', async () => {
    const { document } = await openExample();
    await findingAt(document, 'drug/brand', 'Gleevec');
    const gone = findings(document, (ours) => ours.length === 0);
    await Promise.all([gone, commands.executeCommand('resistance.restart')]);
    await findingAt(document, 'drug/brand', 'Gleevec');
  });
});
