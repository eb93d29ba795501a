/** From the gravest down. The names are those of editors and of the command line; `off` hides a rule's findings. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** How strict the rules are: while a text is being written, while others read it, before it is submitted. */
export const presetNames = ['draft', 'review', 'submission'] as const;
export type PresetName = (typeof presetNames)[number];

/** Journals whose author guidelines the rules know. */
export const journalNames = ['none', 'gmb', 'jci', 'leukemia'] as const;
export type JournalName = (typeof journalNames)[number];

/** How near a citation must be for a claim to count as cited. */
export const citationScopes = ['sentence', 'sentence-or-next', 'paragraph'] as const;
export type CitationScope = (typeof citationScopes)[number];

/** When an editor shows new findings: as the text changes, when it is saved, or when it is asked to check. */
export const runModes = ['onType', 'onSave', 'manual'] as const;
export type RunMode = (typeof runModes)[number];

/** What a writer can set. The keys are the same in VS Code's settings, in `.resistance.yaml` and in the tests. */
export interface Settings {
  readonly enable: boolean;
  readonly preset: PresetName;
  /** The journal that the manuscript is written for: its rules take precedence over the preset. */
  readonly journal: JournalName;
  /** Severities of single rules, whatever the preset says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** For each rule, the spellings that it leaves alone; case matters. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
  readonly claims: { readonly citationScope: CitationScope };
  readonly citations: {
    /** Bibliography files besides those that a manuscript or its project names. */
    readonly bibliographies: readonly string[];
    /** Whether `@` completes citation keys; switched off where another extension does. */
    readonly complete: boolean;
  };
  /** In UTF-16 code units. Longer documents are not analysed, and the reader is told so. */
  readonly maxFileSize: number;
  /** Manuscripts that are not checked, in `.gitignore` patterns relative to the folder of the file that sets them. */
  readonly exclude: readonly string[];
  readonly run: RunMode;
  /** The most findings of one document that an editor shows, the gravest first. */
  readonly maxProblems: number;
  /** Whether an editor colours names by what they are. */
  readonly semanticHighlighting: boolean;
  /** Whether a preview of the text explains names. */
  readonly previewTooltips: boolean;
}

export const defaultSettings: Settings = {
  enable: true,
  preset: 'review',
  journal: 'none',
  rules: {},
  allow: {},
  claims: { citationScope: 'paragraph' },
  citations: { bibliographies: [], complete: true },
  maxFileSize: 2 * 1024 * 1024,
  exclude: [],
  run: 'onType',
  maxProblems: 200,
  semanticHighlighting: false,
  previewTooltips: true,
};
