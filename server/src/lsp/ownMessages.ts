import { NotificationType, type Position } from 'vscode-languageserver';

/**
 * What the server says of itself. `ready`: knowledge base loaded. `tooLarge`: this document is above `maxFileSize` and is not
 * analysed; sent once for each time it is opened. `off`: without a knowledge base nothing can be recognised until the remedy in `message` is taken.
 */
export interface StatusParams {
  readonly state: 'ready' | 'tooLarge' | 'off';
  readonly message: string;
  readonly uri?: string;
  readonly dataVersion?: string;
}

export const StatusNotification = new NotificationType<StatusParams>('resistance/status');

/** Where the writer's cursor went. Optional: it releases held findings before the quiet time is over. */
export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}

export const CursorNotification = new NotificationType<CursorParams>('resistance/cursor');
