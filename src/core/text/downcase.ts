/** Ruby's `downcase`: small letters as JavaScript makes them, but for a sigma at the end of a word, `ΦΩΣ` → `φωσ`. */
export function downcase(text: string): string {
  return text.replaceAll('Σ', 'σ').toLowerCase();
}
