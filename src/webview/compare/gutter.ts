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

const changeSigns: Readonly<Record<GutterSign['kind'], string>> = { added: '+', removed: '−', changed: '~' };

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
        ...signsApart(signs).map(({ kind, difference, top, height }) => {
          const sign = document.createElement('div');
          sign.className = `sign ${kind}${difference === current ? ' current' : ''}`;
          sign.dataset.difference = String(difference);
          sign.style.top = `${top}px`;
          sign.style.height = `${height}px`;
          sign.textContent = changeSigns[kind];
          return sign;
        }),
      );
    },
    scrollTo(top) {
      moving.style.transform = `translateY(${-top}px)`;
    },
  };
}

/** What a sign needs to be read and hit, in CSS pixels: a line of it. */
const least = 20;

/**
 * The signs so that none lies over another, as those of blocks in one row would: of one difference they become one, `changed` where they are of
 * more than one kind; of two, the first ends where the second begins, and that is moved down where the first would be too small.
 */
export function signsApart(signs: readonly GutterSign[]): readonly GutterSign[] {
  const apart: GutterSign[] = [];
  for (const sign of [...signs].sort((a, b) => a.top - b.top)) {
    const last = apart.at(-1);
    const end = sign.top + Math.max(sign.height, least);
    const lastEnd = last === undefined ? -Infinity : last.top + last.height;
    if (last === undefined || sign.top >= lastEnd) apart.push({ ...sign, height: end - sign.top });
    else if (last.difference === sign.difference) {
      const kind = last.kind === sign.kind ? sign.kind : 'changed';
      apart[apart.length - 1] = { ...last, kind, height: Math.max(lastEnd, end) - last.top };
    } else {
      const top = Math.max(sign.top, last.top + least);
      apart[apart.length - 1] = { ...last, height: top - last.top };
      apart.push({ ...sign, top, height: Math.max(end - top, least) });
    }
  }
  return apart;
}
