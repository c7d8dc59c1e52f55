/** What authors call the works that they list, as a part of an expression: `3 papers`, `Publications in 2024`. */
export const workNouns = '(?:papers?|publications?|articles?|works?)';
