const letterOrDigit = /[\p{L}\d]/u;

/** The Latin letter by which a short form represents a Greek one: GSI for a γ-secretase inhibitor. */
const ofGreek: Readonly<Record<string, string>> = { α: 'a', β: 'b', γ: 'g', δ: 'd', κ: 'k', λ: 'l', μ: 'm' };

/**
 * Returns where the full name of a short form begins in a text, given the offset at which it ends; undefined if there is
 * none. The letters and digits of the short form must occur in it in order, the first at the beginning of a word (after
 * Schwartz and Hearst 2003).
 */
export function longFormStart(text: string, end: number, short: string): number | undefined {
  const letters = [...short.toLowerCase()].filter((c) => letterOrDigit.test(c));
  const window = Math.max(0, end - 20 * Math.max(4, letters.length));
  let at = end - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    const wanted = letters[i];
    for (; at >= window; at--) {
      const letter = text[at]?.toLowerCase() ?? '';
      if (letter !== wanted && ofGreek[letter] !== wanted) continue;
      if (i > 0 || at === 0 || !letterOrDigit.test(text[at - 1] ?? '')) break;
    }
    if (at < window) return undefined;
    at--;
  }
  return at + 1;
}
