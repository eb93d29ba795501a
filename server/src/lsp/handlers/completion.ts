import { type CompletionItem, CompletionItemKind, type CompletionList, InsertTextFormat } from 'vscode-languageserver';
import { aboutEntity } from '../../core/features/completion/aboutEntity.ts';
import { completion, completionDetail } from '../../core/features/completion/completion.ts';
import { answering, answeringAt } from '../answering.ts';
import { toMarkup, toRange } from '../protocol/convert.ts';
import type { Feature } from './feature.ts';

/** Icons of the list only; the kind is spelled out beside it. */
const icons: Readonly<Record<string, CompletionItemKind>> = {
  gene: CompletionItemKind.Class,
  mirna: CompletionItemKind.Class,
  family: CompletionItemKind.Module,
  drug: CompletionItemKind.Value,
  'drug-class': CompletionItemKind.Enum,
  variant: CompletionItemKind.EnumMember,
  fusion: CompletionItemKind.EnumMember,
  citation: CompletionItemKind.Reference,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Event,
};

const none: CompletionList = { isIncomplete: false, items: [] };

export const completionFeature: Feature = {
  capabilities: () => ({ completionProvider: { resolveProvider: true, triggerCharacters: ['@'] } }),
  listen({ connection, session }) {
    connection.onCompletion(
      answeringAt<unknown, CompletionList>('Completion', session, none, (reading, offset) => {
        const { analysis, knowledge, document, settings } = reading;
        const { items, incomplete } = completion(analysis, knowledge, offset, settings.citations.complete);
        return {
          isIncomplete: incomplete,
          items: items.map(
            (item): CompletionItem => ({
              label: item.label,
              detail: item.detail,
              ...(item.kind === 'citation' || item.kind === 'directive' || item.kind === 'rule'
                ? {}
                : {
                    labelDetails: {
                      ...(item.matched === undefined ? {} : { detail: ` ${item.matched}` }),
                      description: aboutEntity(knowledge, item.id, item.kind),
                    },
                  }),
              kind: icons[item.kind] ?? CompletionItemKind.Text,
              filterText: item.filterText,
              sortText: item.sortText,
              insertTextFormat: InsertTextFormat.PlainText,
              textEdit: { range: toRange(document.text, item.replace), newText: item.insertText },
              data: { id: item.id, uri: document.uri },
            }),
          ),
        };
      }),
    );
    connection.onCompletionResolve(
      answering(
        'Completion details',
        session,
        (item) => item,
        async (item): Promise<CompletionItem> => {
          const { id, uri }: { id?: unknown; uri?: unknown } = item?.data ?? {};
          const knowledge = typeof uri === 'string' ? await session.knowledge(uri) : undefined;
          if (typeof id !== 'string' || !knowledge) return item;
          const formats = session.client?.textDocument?.completion?.completionItem?.documentationFormat;
          const detail = completionDetail(knowledge, id);
          return detail === '' ? item : { ...item, documentation: toMarkup(detail, formats) };
        },
      ),
    );
  },
};
