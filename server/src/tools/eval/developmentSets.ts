import type { Annotation } from '../../core/features/annotation/annotationSchema.ts';
import type { Format } from '../../core/manuscript/manuscript.ts';
import { claimSentences, treatmentSentences } from './claimSentences.ts';
import { markedEntities } from './markedEntities.ts';
import { pointMutations } from './pointMutations.ts';
import { recordClaims } from './recordClaims.ts';
import { responseRelations } from './responseRelations.ts';

/** A corpus and how it is scored. */
export interface DevelopmentSet {
  readonly name: string;
  /** Without `.jsonl`. */
  readonly file: string;
  readonly format: Format;
  /** Whether the base's evidence is used; without it nothing can be looked up, only read. */
  readonly evidence: boolean;
  /** Types that are scored; by default, all that the corpus has. */
  readonly types?: readonly string[];
  /** Further arguments of the scorer. */
  readonly scorer: readonly string[];
  /** Metrics of the scorer that are reported; one that ends in `*` stands for all that begin so. */
  readonly metrics: readonly string[];
  readonly predict: (annotation: Annotation) => object;
}

const entities = ({ mentions }: Annotation) => ({ entities: markedEntities(mentions) });
const relations = (annotation: Annotation) => ({ ...entities(annotation), relations: responseRelations(annotation) });
const records = (annotation: Annotation) => ({ claims: recordClaims(annotation) });

const set = (name: string, scoring: Omit<DevelopmentSet, 'name' | 'file' | 'format' | 'evidence'>): DevelopmentSet => ({
  name,
  file: name,
  format: 'plain',
  evidence: true,
  ...scoring,
});

const civicStatements = {
  scorer: ['--only-strict'],
  metrics: ['claim pair', 'claim directed'],
  predict: records,
};

export const developmentSets: readonly DevelopmentSet[] = [
  set('mutation_tmvar3', {
    types: ['Mutation'],
    scorer: ['--drop-generic'],
    metrics: ['Mutation exact', 'Mutation overlap'],
    predict: entities,
  }),
  set('mutation_mf', {
    scorer: [],
    metrics: ['wNm *'],
    predict: ({ mentions }) => ({ mutations: pointMutations(mentions) }),
  }),
  set('ner_onco', {
    types: ['Gene', 'Drug'],
    scorer: [],
    metrics: ['Gene exact', 'Gene overlap', 'Drug exact', 'Drug overlap'],
    predict: entities,
  }),
  set('rel_civicmine', {
    scorer: ['--drop-generic'],
    metrics: [
      'relation *',
      'Gene exact',
      'Gene overlap',
      'Drug exact',
      'Drug overlap',
      'Mutation exact',
      'Mutation overlap',
      'Disease exact',
      'Disease overlap',
    ],
    predict: relations,
  }),
  set('rel_pgxmine_pairs', { scorer: [], metrics: ['relation pair'], predict: relations }),
  set('sent_civicmine', {
    scorer: ['--pos', 'response'],
    metrics: ['sentence'],
    predict: ({ claims }) => ({ sentences: treatmentSentences(claims) }),
  }),
  set('claims_civic', civicStatements),
  { ...set('claims_civic', civicStatements), name: 'claims_civic without evidence', evidence: false },
  {
    ...set('cite_deepreview', {
      scorer: ['--pos', '1'],
      metrics: ['sentence'],
      predict: ({ claims }) => ({ sentences: claimSentences(claims) }),
    }),
    format: 'markdown',
  },
];

/** The annotated manuscripts, which have a scorer of their own. */
export const manuscriptSet = 'gold_manuscripts';
