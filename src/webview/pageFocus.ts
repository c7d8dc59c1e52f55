/**
 * Hands the keyboard on to the page in a frame wherever the panel has it and nothing of its own does: the panel's document has nothing to scroll, so
 * PageDown, Space and the arrows would do nothing until somebody pressed Tab.
 */
export function focusPage({ contentWindow }: HTMLIFrameElement): void {
  const handOn = (): void => {
    // later: VS Code gives its frame the focus step by step, and would take it back; a button that loses it has not lost it yet
    setTimeout(() => {
      if (document.hasFocus() && document.activeElement === document.body) contentWindow?.focus();
    });
  };
  window.addEventListener('focus', handOn);
  document.addEventListener('focusout', handOn);
  handOn();
}
