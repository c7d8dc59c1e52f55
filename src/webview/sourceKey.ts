/**
 * Calls `act` on Ctrl+Shift+V, on a Mac Cmd+Shift+V: where VS Code runs in a browser, it leaves whatever is pressed with Ctrl and V in a
 * webview to that browser, and no keybinding hears of it. On the desktop the keybinding does, so this is not asked for there.
 */
export function onSourceKey(document: Document, act: () => void): void {
  document.addEventListener(
    'keydown',
    event => {
      if (event.code !== 'KeyV' || !event.shiftKey || event.altKey || event.ctrlKey === event.metaKey) return;
      event.preventDefault();
      act();
    },
    true,
  );
}
