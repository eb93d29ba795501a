/** A code page in which UTF-8 may be misread, and the signs of it that no text contains otherwise. */
export interface CodePage {
  /** The characters that it shows for the bytes from 0x80 on. */
  readonly high: string;
  /** What the damage looks like; sticky. */
  readonly damage: RegExp;
  /** The characters that the damage begins with. */
  readonly starts: string;
  /** The last character, apart from typographic signs, that three bytes may decode to. */
  readonly last: number;
}

/** The characters of Windows-1252 for the bytes 0x80 to 0x9F; those above are the same as in Latin-1. */
const windows1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1()}`;
const windows1257 =
  '€\u0081‚\u0083„…†‡\u0088‰\u008a‹\u008c¨ˇ¸\u0090‘’“”•–—\u0098™\u009a›\u009c¯˛\u009f\u00a0\u00a1¢£¤\u00a5¦§Ø©Ŗ«¬\u00ad®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāć';
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰';

function latin1(): string {
  return Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');
}

/**
 * First bytes of UTF-8 that no word has before such a character: Latin-1 letters and signs, Greek, typographic
 * punctuation. The last alternative is a no-break space of which only the first byte is left.
 */
const western = /[ÂÃÎÏâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}|(?<![\p{L}\p{M}])Â(?=\s|$)/uy;
/** Greek letters and punctuation only: "Ć—" and the like may occur in names. */
const baltic = /[ĪĻ][\u0080-\u00bf€‚„…†‡‰‹‘’“”•–—™›¨ˇ¸¯˛ØŖÆøŗæ]|ā€[\u0080-\u00bf‚„…†‡‰‹‘’“”•–—™›¦¢]/uy;
/** A root of a number or of pi is no damage: "√π". */
const roman =
  /[Œœ¬][\u00c4-\u00ff†°¢£§•¶®©™´¨≠∞±≤≥¥µ∂∑∏π∫ªºΩ]|√(?:[\u00c4-\u00d6\u00d8-\u00f6\u00f8-\u00ff†°¢£§•¶®©™´¨≠ªº]|(?<=\p{L}√)[±≤≥µ∂])|‚[\u00c4-\u00ff][\u00c4-\u00ff†°¢£§•¶®©™´¨≠∞±≤≥¥µ∂∑∏π∫ªºΩ]/uy;

export const codePages: readonly CodePage[] = [
  { high: windows1252, damage: western, starts: 'ÂÃÎÏâ', last: 0x22ff },
  { high: windows1257, damage: baltic, starts: 'ĪĻā', last: 0x22ff },
  { high: macRoman, damage: roman, starts: '¬√Œœ‚', last: 0x27bf },
];
