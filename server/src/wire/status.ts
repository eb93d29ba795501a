/** From server to client: the status of the server or of a document. */
export const statusMethod = 'resistance/status';

/**
 * Status of the server, or of the document `uri`. `ready`: the knowledge base is loaded, or the document is small enough again
 * to be analysed. `tooLarge`: the document is above `maxFileSize` and is not analysed; sent once until it shrinks. `off`:
 * without a knowledge base nothing can be recognised until the remedy in `message` is taken.
 */
export interface StatusParams {
  readonly state: 'ready' | 'tooLarge' | 'off';
  readonly message: string;
  readonly uri?: string;
  /** Date version of the knowledge base. */
  readonly dataVersion?: string;
}
