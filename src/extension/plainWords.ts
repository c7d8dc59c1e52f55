/**
 * A text that VS Code shows as it stands. In notifications and in what input boxes say it makes a link of `[OK](command:…)`, of `https:` and
 * `file:` too, and runs what it names, in Restricted Mode as well: a title on a page or the name of a file may hold that. The sign between the
 * brackets and the parenthesis (U+2060) has no width and lets no line break.
 */
export function plainWords(text: string): string {
  return text.replaceAll('](', ']\u2060(');
}
