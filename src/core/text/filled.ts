/** A sentence with its values: `{0}` stands for the first. Other braces, as of `{% {0} %}`, are text, and so is a place without a value. */
export function filled(sentence: string, values: readonly string[]): string {
  return sentence.replace(/\{(\d+)\}/g, (place, at: string) => values[Number(at)] ?? place);
}
