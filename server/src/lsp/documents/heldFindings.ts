import { touches } from '../../core/text/span.ts';
import type { Host } from '../host.ts';
import type { OpenDocument } from './openDocuments.ts';

/** How long typing must pause before a sentence counts as finished. */
const quietMilliseconds = 1500;

/**
 * Decides when the held-back findings of the last edited block are released: after a pause, a save, or when the cursor leaves
 * it.
 */
export interface HeldFindings {
  edited(document: OpenDocument): void;
  cursorAt(document: OpenDocument, offset: number): void;
  release(document: OpenDocument): void;
  forget(document: OpenDocument): void;
}

/** `released` is called for a document only if its last report held something back. */
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
      // A report from an earlier edit does not tell where the block is now; the next report or the pause will.
      if (!edited || report?.edited !== edited) return;
      if (!report.block || !touches(report.block, offset)) release(document);
    },
  };
}
