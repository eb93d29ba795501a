import { citeBibliographyUnreadable } from './cite/bibliography-unreadable.ts';
import { citeDuplicateKey } from './cite/duplicate-key.ts';
import { citeDuplicateWork } from './cite/duplicate-work.ts';
import { citeIdentifierMismatch } from './cite/identifier-mismatch.ts';
import { citeJournalTitle } from './cite/journal-title.ts';
import { citeMalformedId } from './cite/malformed-id.ts';
import { citeMissingList } from './cite/missing-list.ts';
import { citeNumberOrder } from './cite/number-order.ts';
import { citePlaceholder } from './cite/placeholder.ts';
import { citeRetracted } from './cite/retracted.ts';
import { citeUndefinedKey } from './cite/undefined-key.ts';
import { citeUndefinedNote } from './cite/undefined-note.ts';
import { citeUnresolvedAuthorYear } from './cite/unresolved-author-year.ts';
import { citeUnresolvedNumber } from './cite/unresolved-number.ts';
import { citeUnusedEntry } from './cite/unused-entry.ts';
import { claimCitationOffTopic } from './claim/citation-off-topic.ts';
import { claimContradicted } from './claim/contradicted.ts';
import { claimDatedStatement } from './claim/dated-statement.ts';
import { claimInconsistent } from './claim/inconsistent.ts';
import { claimMixedEvidence } from './claim/mixed-evidence.ts';
import { claimOverstated } from './claim/overstated.ts';
import { claimUncited } from './claim/uncited.ts';
import { claimWrongContext } from './claim/wrong-context.ts';
import { drugBrand } from './drug/brand.ts';
import { drugBrandCase } from './drug/brand-case.ts';
import { drugBrandMismatch } from './drug/brand-mismatch.ts';
import { drugClassMismatch } from './drug/class-mismatch.ts';
import { drugCode } from './drug/code.ts';
import { drugInnCase } from './drug/inn-case.ts';
import { drugMisspelled } from './drug/misspelled.ts';
import { geneAlias } from './gene/alias.ts';
import { geneFusionPartner } from './gene/fusion-partner.ts';
import { geneFusionSeparator } from './gene/fusion-separator.ts';
import { geneHyphen } from './gene/hyphen.ts';
import { geneMirna } from './gene/mirna.ts';
import { geneMixedNaming } from './gene/mixed-naming.ts';
import { genePreviousSymbol } from './gene/previous-symbol.ts';
import { geneProductMismatch } from './gene/product-mismatch.ts';
import { geneRoleMismatch } from './gene/role-mismatch.ts';
import { geneSpeciesPrefix } from './gene/species-prefix.ts';
import { geneSpreadsheetDate } from './gene/spreadsheet-date.ts';
import { geneUnknownSymbol } from './gene/unknown-symbol.ts';
import { metaFrontMatter } from './meta/front-matter.ts';
import { metaUnusedDirective } from './meta/unused-directive.ts';
import type { Rule } from './rule.ts';
import { textAbbreviationConflict } from './text/abbreviation-conflict.ts';
import { textAbbreviationLate } from './text/abbreviation-late.ts';
import { textAbbreviationRedefined } from './text/abbreviation-redefined.ts';
import { textAbbreviationUndefined } from './text/abbreviation-undefined.ts';
import { textAbbreviationUnused } from './text/abbreviation-unused.ts';
import { textArticle } from './text/article.ts';
import { textAuthorNote } from './text/author-note.ts';
import { textCitationBrackets } from './text/citation-brackets.ts';
import { textCitationConjunction } from './text/citation-conjunction.ts';
import { textCitationStyle } from './text/citation-style.ts';
import { textCutSentence } from './text/cut-sentence.ts';
import { textDoubledStop } from './text/doubled-stop.ts';
import { textDoubledWord } from './text/doubled-word.ts';
import { textEncodingDamage } from './text/encoding-damage.ts';
import { textExtractionResidue } from './text/extraction-residue.ts';
import { textHyphenMixed } from './text/hyphen-mixed.ts';
import { textLostLetter } from './text/lost-letter.ts';
import { textMiscountedList } from './text/miscounted-list.ts';
import { textMisreadCharacter } from './text/misread-character.ts';
import { textMissingStop } from './text/missing-stop.ts';
import { textMissingTable } from './text/missing-table.ts';
import { textMisspelled } from './text/misspelled.ts';
import { textOpenParagraph } from './text/open-paragraph.ts';
import { textPlaceholderImage } from './text/placeholder-image.ts';
import { textRepeatedSentence } from './text/repeated-sentence.ts';
import { textSmallStart } from './text/small-start.ts';
import { textSpellingMixed } from './text/spelling-mixed.ts';
import { textSplitParagraph } from './text/split-paragraph.ts';
import { textTermPunctuation } from './text/term-punctuation.ts';
import { textUnmentionedTable } from './text/unmentioned-table.ts';
import { textWordSpacing } from './text/word-spacing.ts';
import { textWrongWord } from './text/wrong-word.ts';
import { variantCodonMismatch } from './variant/codon-mismatch.ts';
import { variantExonMismatch } from './variant/exon-mismatch.ts';
import { variantItalicStar } from './variant/italic-star.ts';
import { variantLegacyNumbering } from './variant/legacy-numbering.ts';
import { variantRange } from './variant/range.ts';
import { variantResidueMismatch } from './variant/residue-mismatch.ts';
import { variantSilent } from './variant/silent.ts';
import { variantSlip } from './variant/slip.ts';
import { variantSpaces } from './variant/spaces.ts';
import { variantStartLoss } from './variant/start-loss.ts';
import { variantStopX } from './variant/stop-x.ts';
import { variantStyle } from './variant/style.ts';

/** Every rule, by id. A test compares the list with the folder. */
export const rules: readonly Rule[] = [
  citeBibliographyUnreadable,
  citeDuplicateKey,
  citeDuplicateWork,
  citeIdentifierMismatch,
  citeJournalTitle,
  citeMalformedId,
  citeMissingList,
  citeNumberOrder,
  citePlaceholder,
  citeRetracted,
  citeUndefinedKey,
  citeUndefinedNote,
  citeUnresolvedAuthorYear,
  citeUnresolvedNumber,
  citeUnusedEntry,
  claimCitationOffTopic,
  claimContradicted,
  claimDatedStatement,
  claimInconsistent,
  claimMixedEvidence,
  claimOverstated,
  claimUncited,
  claimWrongContext,
  drugBrandCase,
  drugBrand,
  drugBrandMismatch,
  drugClassMismatch,
  drugCode,
  drugInnCase,
  drugMisspelled,
  geneAlias,
  geneFusionPartner,
  geneFusionSeparator,
  geneHyphen,
  geneMirna,
  geneMixedNaming,
  genePreviousSymbol,
  geneProductMismatch,
  geneRoleMismatch,
  geneSpeciesPrefix,
  geneSpreadsheetDate,
  geneUnknownSymbol,
  metaFrontMatter,
  metaUnusedDirective,
  textAbbreviationConflict,
  textAbbreviationLate,
  textAbbreviationRedefined,
  textAbbreviationUndefined,
  textAbbreviationUnused,
  textArticle,
  textAuthorNote,
  textCitationBrackets,
  textCitationConjunction,
  textCitationStyle,
  textCutSentence,
  textDoubledStop,
  textDoubledWord,
  textEncodingDamage,
  textExtractionResidue,
  textHyphenMixed,
  textLostLetter,
  textMiscountedList,
  textMisreadCharacter,
  textMissingStop,
  textMissingTable,
  textMisspelled,
  textOpenParagraph,
  textPlaceholderImage,
  textRepeatedSentence,
  textSmallStart,
  textSpellingMixed,
  textSplitParagraph,
  textTermPunctuation,
  textUnmentionedTable,
  textWordSpacing,
  textWrongWord,
  variantCodonMismatch,
  variantExonMismatch,
  variantItalicStar,
  variantLegacyNumbering,
  variantRange,
  variantResidueMismatch,
  variantSilent,
  variantSlip,
  variantSpaces,
  variantStartLoss,
  variantStopX,
  variantStyle,
];
