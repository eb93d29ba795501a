/** Words that turn a sentence to the opposite. */
export const contrasting = 'but|yet|however|whereas|while|although|though';
