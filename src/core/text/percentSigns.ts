/** A whole text with the percent signs in it read, where they stand for letters in UTF-8, the rest as written. */
export function withoutPercentSigns(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, signs => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}
