import { touches } from '../core/text/span.ts';
import type { Host } from './host.ts';
import type { OpenDocument } from './openDocuments.ts';

/** A pause in typing after which a sentence counts as written. */
const quietMilliseconds = 1500;

/** Decides when the findings of the block last edited are let go: quiet, a save, or a cursor that left. */
export interface HeldFindings {
  edited(document: OpenDocument): void;
  cursorAt(document: OpenDocument, offset: number): void;
  release(document: OpenDocument): void;
  forget(document: OpenDocument): void;
}

/** `released` is told of a document only when its last report held something back. */
export function createHeldFindings(host: Host, released: (document: OpenDocument) => void): HeldFindings {
  const waiting = new Map<OpenDocument, () => void>();

  const forget = (document: OpenDocument): void => {
    waiting.get(document)?.();
    waiting.delete(document);
  };
  const release = (document: OpenDocument): void => {
    forget(document);
    document.edited = undefined;
    if (document.report && document.report.held > 0) released(document);
  };
  return {
    forget,
    release,
    edited: (document) => {
      waiting.get(document)?.();
      waiting.set(
        document,
        host.schedule(() => release(document), quietMilliseconds),
      );
    },
    cursorAt: (document, offset) => {
      const { report, edited } = document;
      // A report of an earlier edit says nothing of where the block is now; the next one, or the quiet time, will.
      if (!edited || report?.edited !== edited) return;
      if (!report.block || !touches(report.block, offset)) release(document);
    },
  };
}
