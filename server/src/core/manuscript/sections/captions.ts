const captionStart =
  /^(?:Supplementary\s+|Suppl\.\s+)?(?:Figure|Fig\.|Table|Scheme|Box|Video|Algorithm)\s+S?\d+[A-Za-z]?(?:\s*[.:|–—]|\s+\p{Lu}|$)|^(?:Table|Figure):\s/u;

/** Returns whether text begins like the caption of a figure or table. */
export const isCaption = (prose: string): boolean => captionStart.test(prose);

/** "Figure 1" alone in its paragraph: the legend is the paragraph after it. */
const captionLabel = /^(?:Supplementary\s)?(?:Figure|Fig\.|Table|Scheme|Box)\sS?\d{1,3}[A-Za-z]?[.:]?$/u;
/** Returns whether a paragraph is nothing but the label of a caption. */
export const isCaptionLabel = (prose: string): boolean => captionLabel.test(prose);
