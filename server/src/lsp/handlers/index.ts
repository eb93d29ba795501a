import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { checkDocumentFeature } from './checkDocument.ts';
import { codeActionFeature } from './codeAction.ts';
import { completionFeature } from './completion.ts';
import { definitionFeature } from './definition.ts';
import { diagnosticFeature } from './diagnostic.ts';
import { documentLinkFeature } from './documentLink.ts';
import { documentSymbolFeature } from './documentSymbol.ts';
import type { Feature } from './feature.ts';
import { hoverFeature } from './hover.ts';
import { occurrencesFeature } from './occurrences.ts';
import { overviewFeature } from './overview.ts';
import { previewNamesFeature } from './previewNames.ts';
import { renameFeature } from './rename.ts';
import { semanticTokensFeature } from './semanticTokens.ts';
import { sentenceReadingFeature } from './sentenceReading.ts';

/** Every feature of the server. Only these are announced. */
export const features: readonly Feature[] = [
  checkDocumentFeature,
  codeActionFeature,
  completionFeature,
  definitionFeature,
  diagnosticFeature,
  documentLinkFeature,
  documentSymbolFeature,
  hoverFeature,
  occurrencesFeature,
  overviewFeature,
  previewNamesFeature,
  renameFeature,
  semanticTokensFeature,
  sentenceReadingFeature,
];

export const announced = (client: ClientCapabilities): ServerCapabilities =>
  Object.assign({}, ...features.map((feature) => feature.capabilities(client)));
