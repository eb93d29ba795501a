/** What a platform says of one file: its text without a byte order mark, or why it has none, as the end of a sentence. */
export type FileReading = { readonly text: string } | { readonly problem: string; readonly missing: boolean };

/** Files of a platform. Paths are absolute, with `/` between their parts and none at their end. */
export interface FileTree {
  /** The path of what lies in this tree; undefined for all else. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** The path that a name written in a file of `folder` leads to: relative to the folder, absolute, or from the home folder. */
  resolve(folder: string, name: string): string;
  /** Never rejects. */
  read(path: string): Promise<FileReading>;
  /** What lies in a folder; empty where there is none, or where it may not be read. */
  names(folder: string): Promise<readonly string[]>;
  /** Whether a project ends here: nothing above this folder concerns the manuscripts in it. */
  isTop(folder: string): boolean;
}

/** The folder that something lies in; undefined for the root. */
export function folderOf(path: string): string | undefined {
  const end = path.lastIndexOf('/');
  return end < 0 ? undefined : path.slice(0, end);
}

export const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
