import { readFileSync } from 'node:fs';

/** Writes a sentence below the text, and waits until a preview, rendered before it is saved, explains its drug. */
export async function explainsWhatIsWrittenNext({ workbench, manuscript }) {
  const text = readFileSync(manuscript, 'utf8');
  await workbench.focusText();
  await workbench.putCursor(text, '## 5. Conclusion', '## 5. Conclusion'.length);
  await workbench.type('\n\nVemurafenib is outside of this text.');
  // It is rendered before it is saved, and so, as often as not, before its names are known.
  await workbench.preview().locator('p', { hasText: 'outside of this text.' }).waitFor();
  await workbench.press('Control+s');
  await workbench
    .preview()
    .locator('.resistance-name', { hasText: /^Vemurafenib$/ })
    .waitFor();
}
