/** The gravest first. The names are those of editors and of the command line; `off` hides a rule's findings. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** How strict the rules are: while a text is written, while it is read by others, before it is sent off. */
export const presetNames = ['draft', 'review', 'submission'] as const;
export type PresetName = (typeof presetNames)[number];

/** Journals whose guidelines for authors are known to the rules. */
export const journalNames = ['none', 'gmb', 'jci', 'leukemia'] as const;
export type JournalName = (typeof journalNames)[number];

/** How near a citation must stand for a claim to count as cited. */
export type CitationScope = 'sentence' | 'sentence-or-next' | 'paragraph';

/** What a writer can set. The same keys stand in VS Code's settings, in `.resistance.yaml` and in the tests. */
export interface Settings {
  readonly enable: boolean;
  readonly preset: PresetName;
  /** Where the manuscript is to be sent: its rules go before those of the preset. */
  readonly journal: JournalName;
  /** Single rules, whatever the preset says of them. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** By rule, the spellings that it leaves alone, capitals counting. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
  readonly claims: { readonly citationScope: CitationScope };
  readonly citations: {
    /** Bibliography files besides those that a manuscript or its project names. */
    readonly bibliographies: readonly string[];
    /** Whether `@` offers keys; not where another extension does. */
    readonly complete: boolean;
  };
  /** Above this many UTF-16 code units nothing is analysed, and the reader is told so. */
  readonly maxFileSize: number;
  /** Manuscripts that are left out, as `.gitignore` would name them from the folder of the file that says so. */
  readonly exclude: readonly string[];
  /** When an editor shows new findings: as the text changes, when it is saved, or when it is asked to check. */
  readonly run: 'onType' | 'onSave' | 'manual';
  /** An editor shows no more findings of one document than this, the gravest first. */
  readonly maxProblems: number;
  /** Whether an editor colours names by what they are. */
  readonly semanticHighlighting: boolean;
  /** Whether a preview of the text tells what a name is. */
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
