import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { codeActionFeature } from './codeAction.ts';
import { completionFeature } from './completion.ts';
import { definitionFeature } from './definition.ts';
import { diagnosticFeature } from './diagnostic.ts';
import type { Feature } from './feature.ts';
import { hoverFeature } from './hover.ts';

/** Every feature of the server. What is announced is what is handled. */
export const features: readonly Feature[] = [
  codeActionFeature,
  completionFeature,
  definitionFeature,
  diagnosticFeature,
  hoverFeature,
];

export const announced = (client: ClientCapabilities): ServerCapabilities =>
  Object.assign({}, ...features.map((feature) => feature.capabilities(client)));
