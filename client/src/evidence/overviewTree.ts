import {
  type CancellationToken,
  EventEmitter,
  MarkdownString,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { type BaseLanguageClient, HoverRequest } from 'vscode-languageclient';
import { readSentence } from '../sentenceReading.ts';
import type { KnownLine } from './overviewLine.ts';

/** The command of a line; its arguments are the document and the place in it. */
export const openPlace = 'resistance.openPlace';

const icons: Readonly<Record<string, string>> = {
  claims: 'comment-discussion',
  disagrees: 'warning',
  divided: 'law',
  agrees: 'check',
  silent: 'circle-outline',
  names: 'tag',
  gaps: 'search',
  data: 'database',
};

/** Kinds of lines that are unfolded initially. */
const unfolded: ReadonlySet<string> = new Set(['claims', 'section', 'disagrees', 'divided', 'agrees']);
const verdicts: ReadonlySet<string> = new Set(['disagrees', 'divided', 'agrees', 'silent']);

/** The lines of a manuscript's overview as a tree. */
export class OverviewTree implements TreeDataProvider<KnownLine> {
  private readonly changed = new EventEmitter<void>();
  private lines: readonly KnownLine[] = [];
  private document: TextDocument | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly client: BaseLanguageClient) {}

  show(document: TextDocument | undefined, lines: readonly KnownLine[]): void {
    this.document = document;
    this.lines = lines;
    this.changed.fire();
  }

  getChildren(line?: KnownLine): KnownLine[] {
    return [...(line ? line.items : this.lines)];
  }

  getTreeItem({ id, kind, label, detail, note, range, items }: KnownLine): TreeItem {
    const item = new TreeItem(label);
    item.id = id;
    if (items.length > 0)
      item.collapsibleState = unfolded.has(kind)
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed;
    if (detail !== undefined) item.description = detail;
    if (note !== undefined) item.tooltip = note;
    // Otherwise a screen reader would read the note alone.
    item.accessibilityInformation = { label: detail === undefined ? label : `${label}, ${detail}` };
    const icon = icons[kind];
    if (icon !== undefined) item.iconPath = new ThemeIcon(icon);
    // Clicking a line with a command would no longer unfold it.
    if (range && this.document && items.length === 0) {
      const place = this.client.protocol2CodeConverter.asRange(range);
      item.command = { title: 'Open', command: openPlace, arguments: [this.document, place] };
    }
    return item;
  }

  /** Adds the tooltip when someone points at the line: the card of a name, or how the sentence of a claim was read. */
  async resolveTreeItem(item: TreeItem, line: KnownLine, token: CancellationToken): Promise<TreeItem> {
    const tooltip = line.note === undefined && line.items.length === 0 ? await this.tell(line, token) : undefined;
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  private async tell({ kind, range }: KnownLine, token: CancellationToken): Promise<MarkdownString | undefined> {
    const { client, document } = this;
    if (!document || !range) return undefined;
    if (verdicts.has(kind)) {
      const reading = await readSentence(client, document, client.protocol2CodeConverter.asPosition(range.start));
      return reading === null ? undefined : new MarkdownString(reading);
    }
    // The end of the span: of nested names ("EGFR T790M") the outer one is found there.
    const params = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      position: range.end,
    };
    const hover = client.protocol2CodeConverter.asHover(await client.sendRequest(HoverRequest.type, params, token));
    const [card] = hover?.contents ?? [];
    return card instanceof MarkdownString ? card : undefined;
  }
}
