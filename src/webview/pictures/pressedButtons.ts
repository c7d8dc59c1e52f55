/** The two things that a panel of pictures does to the site. */
interface Buttons {
  /** Does what the panel is for. */
  readonly main: HTMLButtonElement;
  /** Takes that back; hidden where nothing is to be taken back. Undo's key presses it too. */
  readonly back: HTMLButtonElement;
}

/**
 * Buttons that cannot keep the focus while they are at work: they are disabled then. Afterwards the one that takes it back has the
 * focus, or the main one.
 * @param onPress told that one of the two was pressed
 */
export function createPressedButtons({ main, back }: Buttons, onPress: (which: keyof Buttons) => void): PressedButtons {
  let pressed = false;
  const press = (which: keyof Buttons): void => {
    pressed = true;
    onPress(which);
  };
  main.addEventListener('click', () => press('main'));
  back.addEventListener('click', () => press('back'));
  document.addEventListener('keydown', event => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (isUndo && !back.hidden) press('back');
  });
  return {
    done() {
      if (!pressed) return;
      pressed = false;
      (back.hidden ? main : back).focus();
    },
  };
}

export interface PressedButtons {
  /** What the pressed one does is done. */
  done(): void;
}
