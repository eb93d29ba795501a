/** From server to client, after each analysis of a document. */
export const findingsMethod = 'resistance/findings';

/** How many findings of a document are shown, and how many are not. */
export interface FindingsParams {
  readonly uri: string;
  readonly shown: number;
  /** Held back while the paragraph is being written. */
  readonly held: number;
  /** Beyond the setting `maxProblems`. */
  readonly cut: number;
  /** Parked in the project's baseline. */
  readonly parked: number;
}
