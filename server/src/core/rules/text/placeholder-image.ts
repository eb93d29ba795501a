import { defineRule } from '../rule.ts';

/** What tools and hurried writers put in place of a description. An empty text is right for a decoration. */
const placeholder =
  /^(?:alt|alt[\s-]?text|alternative text|image|images|img|picture|photo|figure|fig\.?|graph|graphic|chart|diagram|screenshot|untitled|placeholder|insert (?:image|figure) here|todo|tbd|x{2,}|(?:image|img|picture|figure|screenshot)[\s_-]*\d*\.(?:png|jpe?g|gif|svg|webp|tiff?))$/iu;

/** Captions that templates bring along: "This is the title of the figure. This is its text." */
const template =
  /^[*_]*(?:this is (?:the|a) (?:title|caption|legend)|lorem ipsum|your caption|(?:insert|add|enter) (?:a |the |your )?(?:caption|legend|title))(?![a-z])/i;

/** W3C, WCAG 2.1, success criterion 1.1.1: a text alternative serves the purpose of the image; failure F30 is a placeholder. */
export const textPlaceholderImage = defineRule({
  id: 'text/placeholder-image',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A figure whose alternative text is a placeholder',
  why: 'Whoever cannot see a figure hears its alternative text, and “image” tells nothing (WCAG 2.1, criterion 1.1.1, failure F30). An empty alternative text marks a decoration and is left alone.',
  examples: [
    { text: 'The pump ejects drugs.\n\n![⟦alt text⟧](pump.png)' },
    { text: '![⟦Figure⟧](pump.png)' },
    { text: '![⟦**This is the title of a figure.** This is its text.⟧](pump.png)' },
    { text: '![P-glycoprotein ejects a drug from the cell](pump.png)' },
    { text: '![](rule.png)', note: 'a decoration' },
    { text: '![Figure 1. Efflux.](pump.png)' },
  ],
  *check({ manuscript }) {
    for (const { alt } of manuscript.images) {
      const text = manuscript.text.slice(alt.start, alt.end);
      if (!placeholder.test(text.trim()) && !template.test(text.trim())) continue;
      yield {
        span: alt,
        message: `“${text}” does not tell what the figure shows; describe it in a few words.`,
      };
    }
  },
});
