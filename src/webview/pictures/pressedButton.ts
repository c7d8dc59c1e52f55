/**
 * A button that was pressed cannot keep the focus while it is at work: it is disabled then. Afterwards the one that takes it back has the
 * focus, or the button itself.
 */
export function createPressedButton(button: HTMLButtonElement, back: HTMLButtonElement): PressedButton {
  let pressed = false;
  return {
    press: () => (pressed = true),
    done() {
      if (!pressed) return;
      pressed = false;
      (back.hidden ? button : back).focus();
    },
  };
}

export interface PressedButton {
  /** One of the two was pressed. */
  press(): void;
  /** What it does is done. */
  done(): void;
}
