import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { positionIn, uriIn } from './protocol/wellFormed.ts';
import { type AnalysedDocument, cancelled, type Session } from './session.ts';

/** The error for a request that lacks a valid `what`, such as a document or position. */
export const invalid = (what: string): Error =>
  new ResponseError(ErrorCodes.InvalidParams, `The request has no valid ${what}.`);

/**
 * Wraps a handler so that every request gets exactly one answer: an error before `initialize`, an error when cancelled, and the
 * result of `empty` with one line in the log if the handler itself fails.
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

/** The URI of the document in a message; throws if there is none. */
export function documentIn(params: unknown): string {
  const uri = uriIn(params);
  if (uri === undefined) throw invalid('document');
  return uri;
}

/** Answers a request from the analysis of its document; with `empty` if the document has none. */
export const answeringOf = <P, R>(
  what: string,
  session: Session,
  empty: R,
  answer: (reading: AnalysedDocument, params: P, token: CancellationToken) => R | Promise<R>,
): ((params: P, token: CancellationToken) => Promise<R>) =>
  answering(
    what,
    session,
    () => empty,
    async (params, token) => {
      const reading = await session.read(documentIn(params), token);
      return reading.state === 'analysed' ? answer(reading, params, token) : empty;
    },
  );

/** Answers a request from the analysis of its document, at the offset of its position. */
export const answeringAt = <P, R>(
  what: string,
  session: Session,
  empty: R,
  answer: (reading: AnalysedDocument, offset: number, params: P, token: CancellationToken) => R | Promise<R>,
): ((params: P, token: CancellationToken) => Promise<R>) =>
  answering(
    what,
    session,
    () => empty,
    async (params, token) => {
      const uri = documentIn(params);
      const position = positionIn(params);
      if (!position) throw invalid('position');
      const reading = await session.read(uri, token);
      if (reading.state !== 'analysed') return empty;
      return answer(reading, reading.document.text.offsetAt(position), params, token);
    },
  );
