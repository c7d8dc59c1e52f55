/**
 * Shows a calm sentence above the page, which is no fault of its text; none takes the line away.
 * @param tell has words read aloud
 */
export function showNotice(line: HTMLElement, text: string, tell: (words: string) => void): void {
  if (text !== '' && text !== line.textContent) tell(text);
  line.hidden = text === '';
  line.textContent = text;
}
