import { type SiteFiles, pathOfResource, resourceUrl } from './siteUrl';

/** How long each attempt waits for its turn, in milliseconds: a picture comes soon after its name, or is wrong. */
const waits = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

/**
 * Asks again for pictures of the site that the page names and the browser could not load. The file system tells of those that are
 * saved later, but not on every one: of network drives and of folders that `files.watcherExclude` names nothing is heard.
 *
 * @param files where the files of the site are by now; `undefined` before a page is shown
 * @param onCame told of the path of a picture, from the root of the site, that is there now
 */
export function awaitPictures(
  frame: Document,
  files: () => SiteFiles | undefined,
  onCame: (path: string) => void,
): void {
  const awaited = new Set<string>();

  const pathOf = (picture: HTMLImageElement): string | undefined => {
    const now = files();
    // as the browser writes addresses: it decodes the `%2B` in the name of a remote host
    return now && pathOfResource(new URL(now.resources).href, picture.currentSrc || picture.src);
  };
  // one that is being loaded as well: a request of which nothing is heard again would be waited for without end
  const isMissed = (path: string): boolean =>
    [...frame.images].some(picture => picture.naturalWidth === 0 && pathOf(picture) === path);

  const attempt = (path: string, number: number): void => {
    const now = files();
    if (now === undefined || !isMissed(path)) {
      awaited.delete(path);
      return;
    }
    // beside the page: one that is asked for in its place would flicker
    const picture = frame.createElement('img');
    picture.addEventListener('load', () => {
      awaited.delete(path);
      onCame(path);
    });
    picture.addEventListener('error', () => wait(path, number + 1));
    const times = now.renewed?.get(path) ?? 0;
    picture.src = resourceUrl({ ...now, renewed: new Map([[path, times + 1]]) }, path);
  };
  const wait = (path: string, number: number): void => {
    const time = waits[number];
    if (time === undefined) awaited.delete(path);
    else setTimeout(() => attempt(path, number), time);
  };

  const onError = ({ target }: Event): void => {
    const element = target as Element | null;
    const path = element?.localName === 'img' ? pathOf(element as HTMLImageElement) : undefined;
    if (path === undefined || awaited.has(path)) return;
    awaited.add(path);
    wait(path, 0);
  };
  // it does not bubble
  frame.addEventListener('error', onError, true);
}
