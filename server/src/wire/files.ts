// What a worker, which has no file access, requests from its client.

/** Reads a file. */
export const readFileMethod = 'resistance/readFile';
/** Lists the names in a folder; empty if it does not exist. */
export const readFolderMethod = 'resistance/readFolder';

/** A file or folder. */
export interface FileParams {
  readonly uri: string;
}

/** The text of a file, or why there is none, as the end of a sentence. */
export type FileReading = { readonly text: string } | { readonly problem: string; readonly missing: boolean };
