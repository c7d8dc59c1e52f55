import type { ToldDifference } from './toldDifference';

/** The bar above the two pages: how many differences there are, and the way from one to the next. */
export interface DifferenceBar {
  /**
   * @param current counts from 0
   * @param difference what that one is, where it has just been gone to: a screen reader says it
   */
  show(all: number, current: number | undefined, difference?: ToldDifference): void;
}

/** What the author does there. */
export interface BarEvents {
  readonly onGo: (by: -1 | 1) => void;
  /** The published page is to be asked for once more. */
  readonly onAgain: () => void;
}

/**
 * The bar in `element`, whose sentences are in its data: `data-none`, `data-one`, `data-some` (`{0} differences`), `data-place` (`{0} of {1}`),
 * and of each kind of difference one like `data-changed` (`{0} of {1}, changed: “{2}” → “{3}”`).
 */
export function createDifferenceBar(element: HTMLElement, { onGo, onAgain }: BarEvents): DifferenceBar {
  const count = part(element, '#count');
  const status = part(element, '#told');
  const previous = part(element, '#previous');
  const next = part(element, '#next');
  previous.addEventListener('click', () => onGo(-1));
  next.addEventListener('click', () => onGo(1));
  part(element, '#again').addEventListener('click', onAgain);
  return {
    show(all, current, difference) {
      const { none = '', one = '', some = '', place = '' } = element.dataset;
      const text = all === 0 ? none : all === 1 ? one : some;
      const written = current === undefined ? text : place;
      const values = current === undefined ? [String(all)] : [String(current + 1), String(all)];
      const told = filled(written, values);
      const words = difference && filled(element.dataset[difference.kind] ?? '', [...values, ...wordsOf(difference)]);
      // the same again would be read aloud again
      if (count.textContent !== told || words !== undefined) status.textContent = words ?? told;
      count.textContent = told;
      // it is cut where the panel is narrow
      count.title = told;
      for (const button of [previous, next]) button.toggleAttribute('disabled', all === 0);
    },
  };
}

function wordsOf(difference: ToldDifference): readonly string[] {
  return difference.kind === 'changed' ? [difference.old, difference.text] : [difference.text];
}

function filled(sentence: string, values: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}

function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The bar has no “${selector}”.`);
  return found;
}
