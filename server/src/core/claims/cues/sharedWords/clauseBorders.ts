/** Words that turn a sentence to the opposite. */
export const contrasting = 'but|yet|however|whereas|while|although|though';

/** Words that begin a clause that says why something is so; "as the sole treatment" begins none. */
export const givingReason =
  '(?:because|since|given\\sthat|as\\s(?:its|their|the(?!\\s(?:sole|only|single|first|second|third|last|next|main|initial|standard)(?![a-z])))|now\\sthat)';
