/** So long a live region stays empty before it has the same words again, in milliseconds: what is no change nobody says. */
const silence = 100;

/**
 * Has words read aloud by a screen reader, also the same once more; `''` for none.
 * @param status the live region, which has to stand in the panel before it has words: one that is shown together with them is not heard
 */
export function createTeller(status: HTMLElement): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return words => {
    clearTimeout(timer);
    if (status.textContent !== words) {
      status.textContent = words;
      return;
    }
    status.textContent = '';
    timer = setTimeout(() => (status.textContent = words), silence);
  };
}
