/**
 * An acronym as a part of an expression with the flag `u`: `ISL`, `NeurIPS`, `RA-L`, `ICCV/W`, `JCST21`. One capital alone is none, nor is a
 * word that only begins with one.
 */
export const acronym = String.raw`\p{Lu}[\p{L}\d/&@-]{0,10}\p{Lu}\d{0,2}`;
