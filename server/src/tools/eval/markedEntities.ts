import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';

type MentionRecord = Annotation['mentions'][number];

/** A mention in the format of the corpora. Relations refer to its `id`. */
export interface MarkedEntity {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Types of the corpora for our kinds. Kinds that no corpus marks keep their name, which no score uses. */
const corpusTypes: Readonly<Partial<Record<MentionRecord['kind'], string>>> = {
  gene: 'Gene',
  drug: 'Drug',
  variant: 'Mutation',
  fusion: 'Mutation',
  disease: 'Disease',
  'cell-line': 'CellLine',
};

/** Types of the annotated manuscripts for our kinds. */
const manuscriptTypes: Readonly<Partial<Record<MentionRecord['kind'], string>>> = {
  family: 'protein_complex_or_pathway',
  pathway: 'protein_complex_or_pathway',
  'drug-class': 'drug_class',
  disease: 'cancer',
  'cell-line': 'cell_line',
};

const corpusType = (kind: MentionRecord['kind']): string => corpusTypes[kind] ?? kind;
export const manuscriptType = (kind: MentionRecord['kind']): string => manuscriptTypes[kind] ?? kind;

export const entityId = (mention: number): string => `m${mention}`;

/** Returns all mentions, including nested ones. */
export const markedEntities = (mentions: readonly MentionRecord[]): MarkedEntity[] =>
  mentions.map(({ start, end, kind }, index) => ({ id: entityId(index), start, end, type: corpusType(kind) }));
