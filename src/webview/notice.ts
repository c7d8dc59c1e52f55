/** Shows a calm sentence above the page, which is no fault of its text; none takes the line away. */
export function showNotice(line: HTMLElement, text: string): void {
  line.hidden = text === '';
  line.textContent = text;
}
