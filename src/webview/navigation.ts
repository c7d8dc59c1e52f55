import type { FromPanel, ToPanel } from '../protocol/previewPanel';
import type { KeptState } from './keptState';
import type { PageFrame } from './pageFrame';
import { scrollOf, scrollToPlace } from './scrolling';
import { isSamePage } from './siteUrl';
import { noVisits, travel, withVisit, type Visit, type Visits } from './visits';

/** Where the next page is to be shown, once it is there. */
type Plan =
  | { readonly kind: 'link'; readonly path: string; readonly fragment: string }
  | ({ readonly kind: 'travel'; readonly visits: Visits } & Visit);

/** Moves a preview about as a browser would: links, back and forward, each place as far scrolled as it was left. */
export interface Navigation {
  receive(message: ToPanel): void;
  /**
   * The page published at `url` has just been put into the frame. Whether it is another one that stands at its very top because no link, way back
   * or state that was kept has a place for it. One at the same address whose HTML `isEqual` is the same page, in a file of another name.
   */
  shown(url: string, isEqual: boolean): boolean;
  /** Follows a link to a place of the page that is shown: its fragment without `#`. */
  toPlace(fragment: string): void;
  /** A link to the page published at `path` was clicked: where to begin, should it come. */
  expect(path: string, fragment: string): void;
  /** Goes back (-1) or forward (1). */
  travel(by: -1 | 1): void;
}

/** @param post tells the extension */
export function createNavigation(frame: PageFrame, kept: KeptState, post: (message: FromPanel) => void): Navigation {
  let visits = noVisits;
  let told = { back: false, forward: false };
  /** The page in the frame. */
  let here: { readonly source: string; readonly url: string } | undefined;
  /** Whose page comes next, by the extension. */
  let announced: string | undefined;
  /** The place of the page in the frame that a link has led to: `''` for its top. */
  let fragment: string | undefined;
  /** The place that is left when it comes. */
  let leaving: Visit | undefined;
  let plan: Plan | undefined;

  const tell = (): void => {
    const now = { back: visits.past.length > 0, forward: visits.future.length > 0 };
    if (now.back === told.back && now.forward === told.forward) return;
    told = now;
    post({ type: 'travels', ...now });
  };
  const announce = (source: string, locked: boolean): void => {
    announced = source;
    kept.keep({ source, locked });
    if (here !== undefined && source !== here.source)
      leaving = { source: here.source, scroll: scrollOf(frame.document), fragment };
  };
  const arrive = (source: string, url: string): boolean => {
    const way = isWayTo(plan, source, url) ? plan : undefined;
    if (way?.kind === 'travel') {
      visits = way.visits;
      fragment = way.fragment;
      scrollToPlace(frame.document, way.scroll);
    } else {
      if (leaving !== undefined) visits = withVisit(visits, leaving);
      fragment = way?.fragment === '' ? undefined : way?.fragment;
      // Another page stands there at once: a site's smooth scrolling is for places of one page.
      if (fragment === undefined) {
        scrollToPlace(frame.document, { x: 0, y: 0 });
        frame.beginTab();
      } else frame.scrollTo(fragment, 'instant');
    }
    plan = undefined;
    kept.keep({ scroll: scrollOf(frame.document) });
    tell();
    return way === undefined;
  };
  const go = (by: -1 | 1): void => {
    const next = here && travel(visits, { source: here.source, scroll: scrollOf(frame.document), fragment }, by);
    if (next === undefined) return;
    if (next.to.source === here?.source) {
      visits = next.visits;
      fragment = next.to.fragment;
      scrollToPlace(frame.document, next.to.scroll);
      tell();
    } else {
      plan = { kind: 'travel', ...next.to, visits: next.visits };
      post({ type: 'visit', source: next.to.source });
    }
  };

  frame.document.addEventListener('scrollend', () => kept.keep({ scroll: scrollOf(frame.document) }));
  return {
    receive(message) {
      if (message.type === 'panel') announce(message.source, message.locked);
      else if (message.type === 'travel') go(message.by);
    },
    shown(url, isEqual) {
      const before = here;
      if (announced === undefined || announced === before?.source) return false;
      here = { source: announced, url };
      if (before !== undefined) return !(isEqual && before.url === url) && arrive(announced, url);
      const { restored } = kept;
      if (restored?.source !== announced) return true;
      scrollToPlace(frame.document, restored.scroll);
      return false;
    },
    toPlace(to) {
      const scroll = scrollOf(frame.document);
      // as in a browser, the address that stands already is no other place
      if (!frame.scrollTo(to) || here === undefined || to === fragment) return;
      visits = withVisit(visits, { source: here.source, scroll, fragment });
      fragment = to;
      tell();
    },
    expect(path, fragment) {
      plan = { kind: 'link', path, fragment };
    },
    travel: go,
  };
}

/** Whether a plan is for this page, and not for one that never came. */
function isWayTo(plan: Plan | undefined, source: string, url: string): boolean {
  return plan?.kind === 'travel' ? plan.source === source : plan !== undefined && isSamePage(plan.path, url);
}
