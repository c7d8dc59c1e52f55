/** A sign beside a page. */
export interface GutterSign {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The number of the difference it belongs to. */
  readonly difference: number;
  /** How far from the top of the page it begins, and how tall it is, in CSS pixels. */
  readonly top: number;
  readonly height: number;
}

/** The strip beside a page that says what is different, as the margin of a text editor does. */
export interface Gutter {
  show(signs: readonly GutterSign[], current: number | undefined): void;
  /** The page was scrolled so far. */
  scrollTo(top: number): void;
}

const SIGNS: Readonly<Record<GutterSign['kind'], string>> = { added: '+', removed: '−', changed: '~' };

/** @param onChoose told of the difference whose sign was clicked */
export function createGutter(element: HTMLElement, onChoose: (difference: number) => void): Gutter {
  const moving = document.createElement('div');
  moving.className = 'signs';
  element.replaceChildren(moving);
  element.addEventListener('click', ({ target }) => {
    const number = (target as Element | null)?.closest<HTMLElement>('[data-difference]')?.dataset.difference;
    if (number !== undefined) onChoose(Number(number));
  });
  return {
    show(signs, current) {
      moving.replaceChildren(
        ...signs.map(({ kind, difference, top, height }) => {
          const sign = document.createElement('div');
          sign.className = `sign ${kind}${difference === current ? ' current' : ''}`;
          sign.dataset.difference = String(difference);
          sign.style.top = `${top}px`;
          sign.style.height = `${height}px`;
          sign.textContent = SIGNS[kind];
          return sign;
        }),
      );
    },
    scrollTo(top) {
      moving.style.transform = `translateY(${-top}px)`;
    },
  };
}
