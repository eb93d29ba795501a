import { TabInputCustom, TabInputWebview, window } from 'vscode';

const isPreview = (input: unknown): boolean =>
  (input instanceof TabInputWebview && input.viewType.endsWith('markdown.preview')) ||
  (input instanceof TabInputCustom && input.viewType === 'vscode.markdown.preview.editor');

/** Whether a Markdown preview is open in any tab group. */
export const previewIsOpen = (): boolean =>
  window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isPreview(input)));
