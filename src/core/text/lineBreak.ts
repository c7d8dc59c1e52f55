/** The line break that a text uses: that of Windows where it has one. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A text as kramdown reads it: each line ends with `\n`, the last one too. */
export function withPlainLineEnds(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return plain.endsWith('\n') ? plain : `${plain}\n`;
}
