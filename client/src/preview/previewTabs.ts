import { TabInputCustom, TabInputWebview, window } from 'vscode';

const isPreview = (input: unknown): boolean =>
  (input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview')) ||
  (input instanceof TabInputCustom && input.viewType === 'vscode.markdown.preview.editor');

/** Whether a preview of Markdown is open, in whatever group of tabs. */
export const previewIsOpen = (): boolean =>
  window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isPreview(input)));
