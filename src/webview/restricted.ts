/** The line above a page that tells why it lacks what the network would give. */
export interface Restricted {
  /** To be called when a page of this address, or an edit of it, has been shown. */
  pageChanged(url: string): void;
}

/**
 * Shows the line once the page in `frame` has something that was not loaded: a picture whose address was taken away, or a font, a style or a film that
 * its policy has refused.
 * @param bar the line, which stands in the webview in Restricted Mode alone
 * @param onTrust its button was pressed
 * @param tell has words read aloud
 */
export function showRestricted(
  bar: HTMLElement | null,
  frame: Document,
  onTrust: () => void,
  tell: (words: string) => void,
): Restricted {
  if (bar === null) return { pageChanged: () => undefined };
  let shown: string | undefined;
  let isRefused = false;
  const show = (): void => {
    const isComplete = !isRefused && frame.querySelector('[data-not-loaded]') === null;
    if (bar.hidden && !isComplete) tell(bar.querySelector('span')?.textContent ?? '');
    bar.hidden = isComplete;
  };
  frame.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    if (!/^https?:/.test(blockedURI)) return;
    isRefused = true;
    show();
  });
  bar.querySelector('button')?.addEventListener('click', onTrust);
  return {
    pageChanged(url) {
      // what an edit leaves alone is not refused once more
      if (url !== shown) isRefused = false;
      shown = url;
      show();
    },
  };
}
