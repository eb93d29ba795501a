import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { cancelled, type Session } from './session.ts';

/** The answer to a message whose parts are not what the protocol says. */
export const invalid = (what: string): Error =>
  new ResponseError(ErrorCodes.InvalidParams, `The request has no valid ${what}.`);

/**
 * Wraps a handler so that every request gets exactly one answer: an error before `initialize`, an error when cancelled, and, when
 * the handler itself fails, what `empty` says and one line in the log, while everything else goes on.
 */
export function answering<P, R>(
  what: string,
  session: Session,
  empty: (params: P) => R,
  handle: (params: P, token: CancellationToken) => Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    if (session.ended) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
    if (!session.client) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    if (token.isCancellationRequested) throw cancelled();
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      session.faults.report(what, error);
      return empty(params);
    }
  };
}
