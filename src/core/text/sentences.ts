/** Sentences one behind the other: with a blank between them, but none behind a full stop of Chinese, which has its own. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (before, sentence) => (before === '' || /[。！？]$/.test(before) ? before + sentence : `${before} ${sentence}`),
    '',
  );
}
