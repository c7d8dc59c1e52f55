import { isSameLook, plainLook, type PreviewLook } from '../protocol/look';
import { isStuck } from './coveredTop';
import type { ForcedMedium } from './forcedMedium';
import { paperMargin, placeFrame } from './stage';

/** How the page is shown now. */
export interface Look {
  readonly now: PreviewLook;
  /** Shows the page like this from now on; what is at the top of it stays there. */
  set(look: PreviewLook, label: string): void;
  /** The page, or its stylesheets, have changed. */
  pageChanged(): void;
}

interface Parts {
  /** The element of the frame, on its paper, on the stage. */
  readonly frame: HTMLIFrameElement;
  readonly page: Document;
  /** The line that says how the page is shown, with a button that ends it. */
  readonly bar: HTMLElement;
  readonly medium: ForcedMedium;
  /** Has words read aloud. */
  readonly tell: (words: string) => void;
}

/** @param onPlain the reader wants the page as it is */
export function createLook({ frame, page, bar, medium, tell }: Parts, onPlain: () => void): Look {
  const paper = frame.parentElement;
  const stage = paper?.parentElement;
  if (!paper || !stage) throw new Error('The frame of the page lies on no paper.');
  let now = plainLook;

  const place = (): void => {
    const isPlain = now.width === 'fit' && now.medium !== 'print' && now.zoom === 1;
    stage.classList.toggle('is-sized', !isPlain);
    if (isPlain) {
      for (const element of [paper, frame]) element.removeAttribute('style');
      return;
    }
    const panel = { width: stage.clientWidth, height: stage.clientHeight };
    const { width, height, scale, margin } = placeFrame(panel, now, paperMargin(page));
    paper.style.width = `${(width + margin.left + margin.right) * scale}px`;
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    frame.style.marginLeft = `${margin.left * scale}px`;
    frame.style.transform = `scale(${scale})`;
  };
  new ResizeObserver(place).observe(stage);
  bar.querySelector('button')?.addEventListener('click', onPlain);

  return {
    get now() {
      return now;
    },
    set(look, label) {
      const isOther = !isSameLook(look, now);
      now = look;
      bar.hidden = label === '';
      const text = bar.querySelector('span');
      if (text !== null && text.textContent !== label) {
        text.textContent = label;
        tell(label);
      }
      if (!isOther) return;
      const keepTop = holdTop(page);
      medium.apply(look.medium);
      place();
      keepTop();
    },
    pageChanged() {
      medium.apply(now.medium);
      if (now.medium === 'print') place();
    },
  };
}

/** Keeps what stands at the top of the page there while the page is laid out anew: call what is given back then. */
function holdTop(page: Document): () => void {
  const view = page.defaultView;
  const top = view === null || view.scrollY === 0 ? undefined : firstInSight(page, view);
  if (view === null || top === undefined) return () => undefined;
  const before = top.getBoundingClientRect();
  const share = before.height === 0 ? 0 : before.top / before.height;
  return () => {
    const after = top.getBoundingClientRect();
    view.scrollBy({ top: after.top - share * after.height, behavior: 'instant' });
  };
}

/** The uppermost piece of the page that scrolls: a bar that sticks to the window does not, and the page itself is no piece. */
function firstInSight(page: Document, view: Window): Element | undefined {
  for (let y = 8; y < view.innerHeight; y += 16) {
    const found = page
      .elementsFromPoint(view.innerWidth / 2, y)
      .find(element => element.getBoundingClientRect().height < view.innerHeight / 2 && !isStuck(element, view));
    if (found !== undefined) return found;
  }
  return undefined;
}
