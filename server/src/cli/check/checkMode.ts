import type { WrittenSettings } from '../../core/settings/mergeSettings.ts';

/** How manuscripts are checked; the same for the whole run, and sent to its threads. */
export interface CheckMode {
  /** Settings that replace those of projects. */
  readonly config?: WrittenSettings;
  /** Whether findings parked in a baseline stay hidden. */
  readonly baseline: boolean;
  /** What to do with safe fixes: nothing, write them to the files, or show them as a difference. */
  readonly fix: 'none' | 'write' | 'preview';
  /** Folder of the result cache. */
  readonly cache?: string;
  /** Name of the file that standard input stands for. */
  readonly stdinName?: string;
}

/** One manuscript to check, or the reason why it cannot be. */
export interface CheckJob {
  /** Path of the file; `-` is standard input. */
  readonly path: string;
  readonly problem?: string;
  /** Whether the manuscript itself was asked for, not a folder around it. */
  readonly named?: true;
  /** Content before the changes of interest: findings that were already there are not reported. */
  readonly before?: Uint8Array;
}
