import type { ClaimsCache } from '../claims/readClaims.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ManuscriptCache } from '../manuscript/readManuscript.ts';
import type { MentionsCache } from '../mentions/document/mentionsCache.ts';
import type { Settings } from '../settings/settings.ts';
import type { RuleCache } from './ruleMemory.ts';

/**
 * The work that each stage keeps for the next version of a text, block by block. It belongs to one version only: results for
 * text that is gone are dropped, so a thousand edits need no more memory than one.
 */
export interface AnalysisCache {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly manuscript: ManuscriptCache;
  readonly mentions: MentionsCache;
  readonly claims: ClaimsCache;
  readonly rules: RuleCache;
}
