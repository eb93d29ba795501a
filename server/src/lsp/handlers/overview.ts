import type { TextDocument } from 'vscode-languageserver-textdocument';
import { overview } from '../../core/features/overview/overview.ts';
import type { OverviewItem } from '../../core/features/overview/overviewItem.ts';
import type { Overview, OverviewLine } from '../../wire/overview.ts';
import { answering, documentIn } from '../answering.ts';
import { toRange } from '../protocol/convert.ts';
import { OverviewRequest } from '../protocol/customMessages.ts';
import { sizeMessage } from '../protocol/toDiagnostic.ts';
import type { Unread } from '../session.ts';
import type { Feature } from './feature.ts';

/** Why there is nothing to show, and what to do about it. */
const reasons: Readonly<Record<Unread, string>> = {
  closed: 'This manuscript is not open.',
  noData: 'This manuscript is not analysed: there is no knowledge base. The log says what to do.',
  off: 'This manuscript is not analysed: the setting resistance.enable is off.',
  excluded: 'This manuscript is not analysed: the setting resistance.exclude, or its project, leaves it out.',
  failed: 'This manuscript could not be analysed, which is a fault of ours. Please report it, with what the log says.',
};

const notAnalysed = (reason: Unread): Overview => ({ message: reasons[reason], items: [] });

const toLine = (text: TextDocument, { span, items, ...words }: OverviewItem): OverviewLine => ({
  ...words,
  ...(span ? { range: toRange(text, span) } : {}),
  items: items.map((item) => toLine(text, item)),
});

/** The overview of a manuscript, for a view beside it. */
export const overviewFeature: Feature = {
  capabilities: () => ({}),
  listen({ connection, session }) {
    connection.onRequest(
      OverviewRequest,
      answering(
        'The overview',
        session,
        () => notAnalysed('failed'),
        async (params, token): Promise<Overview> => {
          const reading = await session.read(documentIn(params), token);
          if (reading.state === 'tooLarge')
            return { message: sizeMessage(reading.document.text.getText().length, reading.settings), items: [] };
          if (reading.state === 'nothing') return notAnalysed(reading.reason);
          const order = params.claims === 'verdict' ? 'verdict' : 'section';
          const { text } = reading.document;
          return {
            items: overview(reading.analysis, reading.knowledge, order).map((item) => toLine(text, item)),
          };
        },
      ),
    );
  },
};
