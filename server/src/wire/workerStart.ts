/** The first message to a worker, which is sent the bytes of the base before there is a server to talk to. */
export const workerStartType = 'resistance/knowledge';

export interface WorkerStart {
  readonly type: typeof workerStartType;
  readonly bytes: Uint8Array;
  /** Whether the sender answers requests for files; without them manuscripts have no project and no bibliography. */
  readonly files?: boolean;
}
