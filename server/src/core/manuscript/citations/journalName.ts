const word = String.raw`(?:\p{Lu}[\p{L}.]{0,30}|e?Life|bioRxiv|medRxiv|arXiv)`;
const joint = String.raw`(?:\s(?:of|and|the|in|for|&))?`;

/**
 * A journal between authors and year, as in "(Ito et al., Cell Rep, 2019)": up to seven capitalised words, abbreviated
 * or not, joined by small words. Only directly after `et al.`, since further capitalised words after a name may be
 * other authors.
 */
export const journalBehindEtAl = String.raw`(?:(?<=\set\.?\sal\.?),?\s(?:in\s)?(?:the\s)?${word}(?:${joint}\s${word}){0,6}(?=[\s,(]))?`;
