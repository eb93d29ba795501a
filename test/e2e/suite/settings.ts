import { ConfigurationTarget, workspace } from 'vscode';
import { findingAt, findings, openExample, ruleOf } from './example.ts';

describe('settings', () => {
  it('a rule that is switched off reports nothing, and again when it is switched on', async () => {
    const { document } = await openExample();
    await findingAt(document, 'drug/brand', 'Gleevec');
    const settings = workspace.getConfiguration('resistance', document);
    await settings.update('rules', { 'drug/brand': 'off' }, ConfigurationTarget.Workspace);
    try {
      await findings(document, (ours) => ours.length > 0 && !ours.some((one) => ruleOf(one) === 'drug/brand'));
    } finally {
      await settings.update('rules', undefined, ConfigurationTarget.Workspace);
    }
    await findingAt(document, 'drug/brand', 'Gleevec');
  });
});
