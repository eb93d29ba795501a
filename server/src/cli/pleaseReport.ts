/** What to do about a fault of ours, which nobody who meets it can mend. */
export const pleaseReport =
  'This is a fault of the program. Please report it, with the line that "resistance --version" prints and the text below.';
