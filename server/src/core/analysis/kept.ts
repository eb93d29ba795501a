import type { KeptClaims } from '../claims/readClaims.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ManuscriptCache } from '../manuscript/readManuscript.ts';
import type { KeptMentions } from '../mentions/document/keptMentions.ts';
import type { Settings } from '../settings/settings.ts';
import type { KeptOfBlocks } from './ruleMemory.ts';

/**
 * What every stage keeps of its work, by what each block holds. It is of one version of a text: what is no longer in the text is no
 * longer kept, so that a thousand edits need no more memory than one.
 */
export interface Kept {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly manuscript: ManuscriptCache;
  readonly mentions: KeptMentions;
  readonly claims: KeptClaims;
  readonly rules: KeptOfBlocks;
}
