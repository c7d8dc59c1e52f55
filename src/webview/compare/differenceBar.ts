import { createTeller } from '../teller';
import type { ToldDifference } from './toldDifference';

/** The bar above the two pages: how many differences there are, and the way from one to the next. */
export interface DifferenceBar {
  /**
   * @param current counts from 0
   * @param news what a screen reader says though the number is the same: the difference that has just been gone to, or the number itself,
   * where it is that of another published page
   */
  show(all: number, current: number | undefined, news?: ToldDifference | 'published'): void;
  /** Says below the bar why there are no differences to go to, of which no number is told. */
  tell(why: string): void;
}

/** What the author does there. */
export interface BarEvents {
  readonly onGo: (by: -1 | 1) => void;
  /** The published page is to be asked for once more. */
  readonly onAgain: () => void;
}

/**
 * The bar in `element`, whose sentences are in its data: `data-none`, `data-one`, `data-some` (`{0} differences`), `data-place` (`{0} of {1}`),
 * and of each kind of difference one like `data-changed` (`{0} of {1}, changed: “{2}” → “{3}”`). `trouble` is a line of its own for what
 * has no place in it: a sentence or two.
 */
export function createDifferenceBar(
  element: HTMLElement,
  trouble: HTMLElement,
  { onGo, onAgain }: BarEvents,
): DifferenceBar {
  const count = part(element, '#count');
  const tell = createTeller(part(element, '#told'));
  const previous = part(element, '#previous');
  const next = part(element, '#next');
  previous.addEventListener('click', () => onGo(-1));
  next.addEventListener('click', () => onGo(1));
  part(element, '#again').addEventListener('click', onAgain);
  const write = (words: string, all: number, why = ''): void => {
    trouble.textContent = why;
    count.textContent = words;
    // it is cut where the panel is narrow
    count.title = words;
    for (const button of [previous, next]) button.toggleAttribute('disabled', all === 0);
  };
  return {
    show(all, current, news) {
      const { none = '', one = '', some = '', place = '' } = element.dataset;
      const text = all === 0 ? none : all === 1 ? one : some;
      const written = current === undefined ? text : place;
      const values = current === undefined ? [String(all)] : [String(current + 1), String(all)];
      const told = filled(written, values);
      if (typeof news === 'object') tell(filled(element.dataset[news.kind] ?? '', [...values, ...wordsOf(news)]));
      // the same at each edit would be read aloud at each
      else if (count.textContent !== told || news === 'published') tell(told);
      write(told, all);
    },
    tell(why) {
      if (trouble.textContent !== why) tell(why);
      write('', 0, why);
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
