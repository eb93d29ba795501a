/** What the server needs of its platform. Node and the web worker each give one; nothing above `node/` touches a file or a timer itself. */
export interface Host {
  /** The compiled knowledge base; rejects with a message that says what to do when it is missing or unreadable. */
  loadKnowledge(): Promise<Uint8Array>;
  /** Runs `task` after `milliseconds`, with 0 once the messages that already wait have been read; the answer cancels it. */
  schedule(task: () => void, milliseconds: number): () => void;
}
