import { analyzeText } from './analyzeText.ts';

/** Whether evidence disagrees with a claim of a text. */
export const toldAgainst = (text: string): boolean =>
  analyzeText(text).claims.some(({ verdict }) => verdict === 'disagrees');
