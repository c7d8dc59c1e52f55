/** The degree that a thesis is written for, by what it calls itself: `PhD thesis`, `硕士学位论文`; `undefined` for another one, or none. */
export function thesisDegree(genre: string | undefined): 'master' | 'doctor' | undefined {
  if (/master|硕士/i.test(genre ?? '')) return 'master';
  return /ph\.?\s?d|doct|博士/i.test(genre ?? '') ? 'doctor' : undefined;
}
