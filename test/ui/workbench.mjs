// What the UI tests do with a VS Code window, by keyboard and by what a reader sees. Every step waits for its effect.
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const patience = 60_000;

export class Workbench {
  #page;

  constructor(page) {
    page.setDefaultTimeout(patience);
    this.#page = page;
  }

  /** The manuscript is shown once its first line is. */
  async waitForText(text) {
    await this.#page
      .locator('.view-line', { hasText: spaced(text) })
      .first()
      .waitFor();
    await this.#page.keyboard.press('Escape');
  }

  /** Puts the cursor `offset` characters into the first occurrence of `words` in `text`, with the line in the middle of the window. */
  async putCursor(text, words, offset = 0) {
    const index = text.indexOf(words);
    if (index < 0) throw new Error(`The manuscript does not contain "${words}".`);
    const before = text.slice(0, index + offset).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    await this.#page.keyboard.press('Control+g');
    const box = this.#page.locator('.quick-input-widget input');
    await box.waitFor();
    await box.fill(`:${line}:${column}`);
    await this.#page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
    await this.#page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  async waitForSquiggle() {
    await this.#page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
  }

  /** Opens the list of problems and waits for one that names `rule`. */
  async waitForProblem(rule) {
    const list = this.#page.locator('.markers-panel-container');
    if (!(await list.isVisible())) await this.#page.keyboard.press('Control+Shift+m');
    await list.locator('.monaco-list-row', { hasText: rule }).first().waitFor();
  }

  async closeProblems() {
    const list = this.#page.locator('.markers-panel-container');
    if (!(await list.isVisible())) return;
    await this.#page.keyboard.press('Control+j');
    await list.waitFor({ state: 'hidden' });
    await this.focusText();
  }

  async closeSideBar() {
    const bar = this.#page.locator('.part.sidebar');
    await bar.waitFor();
    await this.#page.keyboard.press('Control+b');
    await bar.waitFor({ state: 'hidden' });
  }

  /** The card at the cursor, as text, once it is fully faded in. */
  async hover() {
    await this.#page.keyboard.press('Control+k');
    await this.#page.keyboard.press('Control+i');
    const card = this.#page.locator('.monaco-resizable-hover, .monaco-hover').locator('visible=true').first();
    await card.waitFor();
    await this.#settled(card);
    return (await card.textContent()) ?? '';
  }

  /** The labels that are offered at the cursor. */
  async complete() {
    await this.#page.keyboard.press('Control+Space');
    const list = this.#page.locator('.suggest-widget');
    await list.locator('.monaco-list-row').first().waitFor();
    await this.#settled(list);
    return list.locator('.monaco-list-row').allInnerTexts();
  }

  async type(text) {
    await this.#page.keyboard.type(text);
  }

  async press(keys) {
    await this.#page.keyboard.press(keys);
  }

  /** The titles in the quick-fix menu at the cursor. */
  async quickFixes() {
    await this.#page.keyboard.press('Control+.');
    const menu = this.#page.locator('.action-widget');
    await menu.locator('.monaco-list-row.action').first().waitFor();
    await this.#settled(menu);
    return menu.locator('.monaco-list-row.action').allInnerTexts();
  }

  async runCommand(title) {
    await this.#page.keyboard.press('F1');
    const box = this.#page.locator('.quick-input-widget input');
    await box.waitFor();
    await box.fill(`>${title}`);
    await this.#page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).first().waitFor();
    await this.#page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  async focusText() {
    await this.runCommand('View: Focus Active Editor Group');
  }

  /** The names of the web workers that run in the window. */
  async workers() {
    return Promise.all(this.#page.workers().map((worker) => worker.evaluate(() => self.name)));
  }

  async screenshot(file) {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.#page.screenshot({ path: file, animations: 'disabled' });
  }

  /** A widget has settled when it is opaque and its box has stayed the same for some frames. */
  async #settled(widget) {
    const handle = await widget.elementHandle();
    await this.#page.waitForFunction((element) => {
      const box = element.getBoundingClientRect();
      const opaque = getComputedStyle(element).opacity === '1' && element.getAnimations({ subtree: true }).length === 0;
      const state = `${box.x},${box.y},${box.width},${box.height},${opaque}`;
      element.quietFrames = opaque && element.lastState === state ? (element.quietFrames ?? 0) + 1 : 0;
      element.lastState = state;
      return element.quietFrames > 20;
    }, handle);
  }
}

/** The editor draws spaces as no-break spaces. */
function spaced(text) {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));
}
