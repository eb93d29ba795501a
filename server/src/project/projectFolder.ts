/** A file of a project. */
export interface ProjectFile {
  readonly uri: string;
  /** Its name within its folder, such as `drugs.yaml`. */
  readonly name: string;
  readonly text: string;
  /** Why it is left out, and the remedy; its text is then empty. */
  readonly problem?: string;
}

/** What a project keeps in one folder. It holds for every manuscript in the folder and below it. */
export interface ProjectFolder {
  /** The folder, absolute, with `/` between its parts and none at its end. */
  readonly path: string;
  /** `.resistance.yaml` */
  readonly settings?: ProjectFile;
  /** `.resistance/*.{yaml,yml,tsv}` */
  readonly tables: readonly ProjectFile[];
  /** `.resistance/baseline.json` */
  readonly baseline?: ProjectFile;
}

/** The folders that concern the manuscripts of one folder, the outermost first; folders that keep nothing are left out. */
export interface ProjectFolders {
  /** The folder of the manuscripts, written as in `ProjectFolder`. */
  readonly path: string;
  readonly folders: readonly ProjectFolder[];
}

export const settingsFileName = '.resistance.yaml';
/** What some write instead. It is not read, so that a project has one place for its settings, and says so. */
export const misnamedSettings = '.resistance.yml';
export const tablesFolderName = '.resistance';
export const baselineFileName = 'baseline.json';

/** Whether a file (URI or path) is one that a project keeps, or that has the wrong name for it. */
export const isKeptByProject = (file: string): boolean => /\/\.resistance(?:\.ya?ml$|\/)/u.test(file);

/** Something wrong in a file of a project. `message` ends with the remedy. */
export interface ProjectFault {
  readonly uri: string;
  /** From 1. */
  readonly line: number;
  /** What kind of file is wrong, by the id under which it is reported. */
  readonly code: 'meta/settings' | 'meta/table' | 'meta/baseline';
  readonly message: string;
}

const sameFile = (a: ProjectFile | undefined, b: ProjectFile | undefined): boolean =>
  a?.uri === b?.uri && a?.text === b?.text && a?.problem === b?.problem;

/** Whether a folder that was read again keeps what it kept. */
export const sameFolder = (a: ProjectFolder, b: ProjectFolder): boolean =>
  a === b ||
  (a.path === b.path &&
    sameFile(a.settings, b.settings) &&
    sameFile(a.baseline, b.baseline) &&
    a.tables.length === b.tables.length &&
    a.tables.every((table, index) => sameFile(table, b.tables[index])));
