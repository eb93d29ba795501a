import type { WrittenSettings } from '../../core/settings/mergeSettings.ts';

/** How manuscripts are checked; the same for all of one run, and sent to its threads. */
export interface CheckMode {
  /** Settings in place of those of projects. */
  readonly config?: WrittenSettings;
  /** Whether parked findings stay hidden. */
  readonly baseline: boolean;
  /** What is done with safe fixes: nothing, written into the files, or shown as a difference. */
  readonly fix: 'none' | 'write' | 'preview';
  /** The folder in which results are kept by content. */
  readonly cache?: string;
  /** The file that standard input stands for. */
  readonly stdinName?: string;
}

/** One manuscript to check, or what stands in its place because it cannot be. */
export interface CheckJob {
  /** `-` is standard input. */
  readonly path: string;
  readonly problem?: string;
  /** What it was before the changes that are asked about: findings that stood there already are not told. */
  readonly before?: string;
}
