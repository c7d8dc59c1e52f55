/** The side buttons of a mouse, as browsers number them. */
const sideButtons: Readonly<Record<number, -1 | 1>> = { 3: -1, 4: 1 };

/**
 * Lets the side buttons of the mouse move the preview, and keeps the browser's own history out of it: where VS Code runs in
 * a browser, that would leave the whole workbench. Alt+Left and Alt+Right are VS Code's to give to a command.
 */
export function takeOverHistory(document: Document, travel: (by: -1 | 1) => void): void {
  for (const type of ['mousedown', 'mouseup', 'auxclick'] as const) {
    document.addEventListener(
      type,
      event => {
        const by = sideButtons[event.button];
        if (by === undefined) return;
        event.preventDefault();
        if (type === 'mouseup') travel(by);
      },
      true,
    );
  }
  document.addEventListener(
    'keydown',
    event => {
      const isArrow = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
      if (isArrow && event.altKey && !event.ctrlKey && !event.metaKey && !isField(event.target)) event.preventDefault();
    },
    true,
  );
}

/** Where Alt and an arrow move the cursor by a word on some systems. */
function isField(target: EventTarget | null): boolean {
  return (target as Element | null)?.matches('input, textarea, select, [contenteditable]') === true;
}
