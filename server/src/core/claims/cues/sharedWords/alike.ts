/** Words that say that two groups do not differ: "a similar response", "survival was comparable". */
export const alike = 'similar|comparable|equal|equivalent|identical|the\\ssame';
