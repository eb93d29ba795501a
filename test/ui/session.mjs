// One window of the real editor with the installed .vsix, on a copy of the example manuscript or of another folder.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../host/chromium.mjs';
import { installExtension, sessionFolder, startEditor } from '../host/editor.mjs';
import { installHost } from '../host/install.mjs';
import { Workbench } from './workbench.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const vsix = path.join(root, 'dist/resistance-annotations.vsix');
/** As wide and high as the pictures of the README. */
const viewport = { width: 1280, height: 800 };

/**
 * Opens the window; `settings` are the user's, `alsoInstalled` other extensions (.vsix). `tree` is a folder of this repository with a
 * `file` that is shown. `close()` ends browser and server, `picture()` takes a picture of the window.
 */
export async function openWindow({
  settings = {},
  alsoInstalled = [],
  tree = 'test/host/example',
  file = 'review.md',
} = {}) {
  if (!existsSync(vsix)) throw new Error('There is no .vsix to test: run `npm run package` first.');
  installHost();
  const session = sessionFolder();
  const extensionsDir = path.join(session, 'extensions');
  for (const extension of [vsix, ...alsoInstalled]) installExtension(extension, extensionsDir);
  const folder = path.join(session, 'manuscript');
  cpSync(path.join(root, tree), folder, { recursive: true });
  const manuscript = path.join(folder, file);

  const editor = await startEditor({ session, extensionsDir, settings: { ...calmSettings, ...settings } });
  const browser = await launchChromium();
  const page = await (await browser.newContext({ viewport, deviceScaleFactor: 1 })).newPage();
  await page.goto(editor.url({ folder, files: [manuscript] }));
  const close = async () => {
    await browser.close();
    editor.stop();
  };
  const workbench = new Workbench(page);
  /** Pictures of every run go to a folder that git ignores; with UPDATE_README, those of `readme` also where the README shows them. */
  const picture = async (name, { readme = false } = {}) => {
    await workbench.screenshot(path.join(root, 'test/ui/screenshots', `${name}.png`));
    if (readme && process.env.UPDATE_README)
      await workbench.screenshot(path.join(root, '.github/images', `${name}.png`));
  };
  return { workbench, manuscript, picture, close };
}

/** A window that shows the manuscript and nothing that moves. */
const calmSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.editor.enablePreview': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.wordWrap': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.hover.above': false,
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.quickSuggestions': { other: 'on', comments: 'on', strings: 'on' },
};
