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
    await this.waitForCursor(line, column);
  }

  /** Waits until the status bar says that the cursor, or the selection that begins there, is in the line. */
  async waitForCursor(line, column = '') {
    await this.#page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  async waitForSquiggle() {
    await this.#page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
  }

  /** Opens the list of problems and waits for one that names `rule`. */
  async waitForProblem(rule) {
    const list = this.#page.locator('.markers-panel-container');
    if (!(await list.isVisible())) await this.#page.keyboard.press('Control+Shift+m');
    const row = list.locator('.monaco-list-row', { hasText: rule }).first();
    await list.locator('.monaco-list-row').first().waitFor();
    // Rows that are scrolled away are not in the page.
    for (const key of ['Home', 'End']) {
      if (await row.isVisible()) break;
      await list.locator('.monaco-list').focus();
      await this.#page.keyboard.press(key);
    }
    await row.waitFor();
    await this.focusText();
  }

  /** Opens a file of the folder by its path in it. */
  async openFile(name) {
    await this.#page.keyboard.press('Control+p');
    const box = this.#page.locator('.quick-input-widget input');
    await box.waitFor();
    await box.fill(name);
    const base = path.basename(name);
    await this.#page.locator('.quick-input-list .monaco-list-row.focused', { hasText: base }).waitFor();
    await this.#page.keyboard.press('Enter');
    await this.#page.locator('.tab.active', { hasText: base }).waitFor();
  }

  /** The list of problems in the whole window, once it has so many rows; each as `line:column rule severity`. Hints are not listed. */
  async problems(rows) {
    await this.runCommand('Problems: Focus on Problems View');
    await this.runCommand('View: Toggle Maximized Panel');
    const list = this.#page.locator('.markers-panel-container .monaco-list-row', { hasText: /\[Ln \d+, Col \d+\]/ });
    await list.nth(rows - 1).waitFor();
    await list.nth(rows).waitFor({ state: 'detached' });
    const told = await list.evaluateAll((shown) =>
      shown.map((row) => {
        const [, rule, line, column] = /resistance([a-z]+\/[a-z-]+)\[Ln (\d+), Col (\d+)\]/.exec(row.textContent) ?? [];
        const [, severity] = /codicon-(error|warning|info)\b/.exec(row.innerHTML) ?? [];
        return `${line}:${column} ${rule} ${severity}`;
      }),
    );
    await this.runCommand('View: Toggle Maximized Panel');
    await this.focusText();
    return told;
  }

  async closeProblems() {
    const list = this.#page.locator('.markers-panel-container');
    if (!(await list.isVisible())) return;
    await this.#page.keyboard.press('Control+j');
    await list.waitFor({ state: 'hidden' });
    await this.focusText();
  }

  /** Drags the edge of the side bar until it is so wide. */
  async widenSideBar(width) {
    const bar = this.#page.locator('.part.sidebar');
    const { x, y, width: present, height } = await bar.boundingBox();
    const { mouse } = this.#page;
    await mouse.move(x + present, y + height / 2);
    await mouse.down();
    await mouse.move(x + width, y + height / 2, { steps: 5 });
    await mouse.up();
    await mouse.move(x + width + 200, y + height / 2);
    await this.#page.locator('.monaco-sash.hover, .monaco-sash.active').waitFor({ state: 'detached' });
    await this.#settled(bar);
  }

  async closeSideBar() {
    const bar = this.#page.locator('.part.sidebar');
    await bar.waitFor();
    await this.#page.keyboard.press('Control+b');
    await bar.waitFor({ state: 'hidden' });
  }

  async openEvidence() {
    await this.runCommand('Resistance Annotations: Focus on Evidence View');
    await this.#page.locator('.part.sidebar [role="tree"][aria-label="Evidence"]').waitFor();
  }

  /** Waits for a line of the Evidence view that begins with these words, and gives all of its words, as a screen reader says them. */
  async viewLine(words) {
    const line = this.#viewLine(words);
    await line.waitFor();
    return line.getAttribute('aria-label');
  }

  async noViewLine(words) {
    await this.#viewLine(words).waitFor({ state: 'detached' });
  }

  /** Folds or unfolds a line, or goes to its place. */
  async clickViewLine(words) {
    await this.#viewLine(words).locator('.label-name').click();
  }

  /** Presses a button in the title of the side bar. */
  async pressViewButton(title) {
    await this.#page.locator(`.part.sidebar > .title .action-label[aria-label="${title}"]`).click();
  }

  #viewLine(words) {
    return this.#page.locator(`.part.sidebar [role="treeitem"][aria-label^="${words}"]`).first();
  }

  /** The Markdown preview beside the manuscript: the page that is shown in it. */
  async openPreview() {
    await this.runCommand('Markdown: Open Preview to the Side');
    await this.preview().locator('h1').first().waitFor();
  }

  preview() {
    return this.#page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Opens our walkthrough, and gives the titles of its steps. */
  async openWalkthrough(title) {
    await this.#choose('F1', '>Welcome: Open Walkthrough...', 'Welcome: Open Walkthrough...');
    await this.#page.locator('.quick-input-widget input[placeholder^="Select a walkthrough"]').waitFor();
    await this.#choose(undefined, title, title);
    const steps = this.#page.locator('.getting-started-step .step-title');
    await steps.first().waitFor();
    return steps.allInnerTexts();
  }

  /** Opens a step of the walkthrough, and waits until its picture is shown; gives the picture's width, 0 where there is none. */
  async openStep(title) {
    await this.#page.locator('.getting-started-step', { hasText: title }).click();
    await this.#page.locator('.getting-started-step.expanded', { hasText: title }).waitFor();
    const image = this.#page.locator('.getting-started-media img');
    await this.#page.waitForFunction(() => {
      const [shown] = document.querySelectorAll('.getting-started-media img');
      return shown?.complete && shown.naturalWidth > 0;
    });
    return image.evaluate((element) => element.naturalWidth);
  }

  async pressStepButton(title) {
    await this.#page.locator('.getting-started-step.expanded .monaco-button', { hasText: title }).click();
  }

  /** The card at the cursor, as text, once it is fully faded in. */
  async hover() {
    // The cursor's line goes towards the top of the window, so that a long card has room below it.
    for (let line = 0; line < 10; line++) await this.#page.keyboard.press('Control+ArrowDown');
    await this.#page.keyboard.press('Control+k');
    await this.#page.keyboard.press('Control+i');
    const card = this.#page.locator('.monaco-resizable-hover');
    await card.waitFor();
    await this.#settled(card);
    await this.#enlarge(card);
    return (await card.textContent()) ?? '';
  }

  /** The labels that are offered at the cursor, and the documentation of the first. */
  async complete() {
    await this.#page.keyboard.press('Control+Space');
    const list = this.#page.locator('.suggest-widget');
    await list.locator('.monaco-list-row').first().waitFor();
    await this.#page.keyboard.press('Control+Space');
    const details = this.#page.locator('.suggest-details');
    await details.locator('.body').waitFor();
    await this.#settled(details);
    return {
      offered: await list.locator('.monaco-list-row').allInnerTexts(),
      documentation: (await details.textContent()) ?? '',
    };
  }

  /** Gives the name at the cursor another one. */
  async rename(name) {
    await this.#page.keyboard.press('F2');
    const box = this.#page.locator('.rename-input');
    await box.waitFor();
    await box.fill(name);
    await this.#page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** The changes that wait to be confirmed, as they are shown: what goes, and what comes. */
  async refactorPreview() {
    const changes = this.#page.locator('.bulk-edit-panel .monaco-list-row[aria-level="2"]');
    await changes.first().waitFor();
    return changes.allInnerTexts();
  }

  /** Confirms the changes of the first file, and has them made. */
  async confirmRefactoring() {
    const panel = this.#page.locator('.bulk-edit-panel');
    const file = panel.locator('.monaco-list-row[aria-level="1"] input[type="checkbox"]').first();
    await file.check();
    await panel.locator('.monaco-list-row[aria-level="2"] input:checked').first().waitFor();
  }

  async applyRefactoring() {
    const panel = this.#page.locator('.bulk-edit-panel');
    await panel.getByRole('button', { name: 'Apply' }).click();
    await panel.waitFor({ state: 'detached' });
  }

  async type(text) {
    await this.#page.keyboard.type(text);
  }

  async press(keys) {
    await this.#page.keyboard.press(keys);
  }

  /** The titles in the quick-fix menu at the cursor. */
  async quickFixes() {
    await this.#waitForLightBulb();
    await this.#page.keyboard.press('Control+.');
    const menu = this.#page.locator('.action-widget');
    await menu.locator('.monaco-list-row.action').first().waitFor();
    await this.#settled(menu);
    return menu.locator('.monaco-list-row.action').allInnerTexts();
  }

  /** What the language status in the status bar says of the extension. */
  async languageStatus() {
    await this.#page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    const entry = this.#page.locator('.hover-language-status', { hasText: 'Resistance' }).first();
    await entry.waitFor();
    const said = await entry.textContent();
    await this.#page.mouse.move(0, 0);
    await entry.waitFor({ state: 'hidden' });
    return said ?? '';
  }

  async runCommand(title) {
    await this.#choose('F1', `>${title}`, title);
    await this.#page.locator('.quick-input-widget input').waitFor({ state: 'hidden' });
  }

  /** Types into the box that `keys` open, or that is open, and takes what has just this title. */
  async #choose(keys, typed, title) {
    if (keys) await this.#page.keyboard.press(keys);
    const box = this.#page.locator('.quick-input-widget input[type="text"]');
    await box.waitFor();
    await box.fill(typed);
    // The words of one command may stand in the title of another, which then may come first.
    const label = this.#page.locator('.quick-input-list .label-name', { hasText: new RegExp(`^${escaped(title)}$`) });
    await label.first().click();
  }

  /** The manuscript is in the first group; a preview may stand in the second. */
  async focusText() {
    await this.runCommand('View: Focus First Editor Group');
  }

  /** The names of the web workers that run in the window. */
  async workers() {
    return Promise.all(this.#page.workers().map((worker) => worker.evaluate(() => self.name)));
  }

  async screenshot(file) {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.#page.screenshot({ path: file, animations: 'disabled' });
  }

  /** A card that is longer than what is shown of it is dragged open at the edge that can be moved, as a reader would do. */
  async #enlarge(card) {
    const hidden = await card
      .locator('.monaco-hover-content')
      .evaluate((element) => element.scrollHeight - element.clientHeight);
    if (hidden <= 0) return;
    const edge = card.locator('.monaco-sash.horizontal:not(.disabled)');
    const { x, y, width, height } = await edge.boundingBox();
    const isUpper = await edge.evaluate((element) => element.classList.contains('orthogonal-edge-north'));
    const { mouse } = this.#page;
    await mouse.move(x + width / 2, y + height / 2);
    await mouse.down();
    await mouse.move(x + width / 2, y + height / 2 + (isUpper ? -hidden : hidden), { steps: 5 });
    await mouse.up();
    // Back into the card, so that its edge is no longer lit.
    await card.hover();
    await card.locator('.monaco-sash.hover, .monaco-sash.active').waitFor({ state: 'detached' });
    await this.#settled(card);
  }

  /**
   * The light bulb stands beside the cursor's line, or a line from it where text is in the way, once the editor has asked of its
   * own for what can be done there. That request comes some time after the cursor has moved, and would cancel one that is made by
   * key before it.
   */
  async #waitForLightBulb() {
    await this.#page.waitForFunction(() => {
      const cursor = document.querySelector('.cursors-layer .cursor')?.getBoundingClientRect();
      const bulbs = [...document.querySelectorAll('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]')];
      const boxes = bulbs.map((bulb) => bulb.getBoundingClientRect()).filter(({ height }) => height > 0);
      return (
        cursor &&
        boxes.some(({ top, bottom }) => top < cursor.bottom + cursor.height && cursor.top - cursor.height < bottom)
      );
    });
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

/** Text as a regular expression that matches just it. */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The editor draws spaces as no-break spaces. */
function spaced(text) {
  return new RegExp(escaped(text).replaceAll(' ', '[ \\u00a0]'));
}
