const word = String.raw`(?:\p{Lu}[\p{L}.]{0,30}|e?Life|bioRxiv|medRxiv|arXiv)`;
const joint = String.raw`(?:\s(?:of|and|the|in|for|&))?`;

/**
 * A journal between authors and year, as in "(Ito et al., Cell Rep, 2019)": up to seven capitalised words, abbreviated
 * or not, joined by small words. Only directly after `et al.`, since further capitalised words after a name may be
 * other authors.
 */
export const journalBehindEtAl = String.raw`(?:(?<=\set\.?\sal\.?),?\s(?:in\s)?(?:the\s)?${word}(?:${joint}\s${word}){0,6}(?=[\s,(]))?`;

/**
 * A journal after the year, as in "(Ito 2019, J Ex)": one whose first word is one letter, as in "N Engl J Med", or does not
 * begin with a capital; volume and pages may follow. Another capitalised word after a year may begin another part of the bracket.
 */
export const journalBehindYear = String.raw`(?:,?\s(?:\p{Lu}\.?(?:\s${word}){1,6}|eLife|bioRxiv|medRxiv|arXiv)(?:,?\s\d[\d():;,–-]{0,30})?)?`;
