import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { ChangedFile } from './publishingReport';
import { withLineEndsOf } from './sameLineEnds';

/**
 * What files were before they got another name, by the name they have now; lines ended as they are now. A file that is new was one that is gone
 * where its text, its address or its title is that one's. A draft that becomes a post is a new page.
 *
 * @param was the site as it was committed
 */
export function renamedPages(
  was: SiteSnapshot,
  site: SiteSnapshot,
  changed: readonly ChangedFile[],
): ReadonlyMap<string, string> {
  const gone = new Set(
    changed.flatMap(({ path, kind, before }) =>
      kind === 'removed' && before !== undefined ? [stateOf(was, path, before)] : [],
    ),
  );
  const come = new Set(
    changed.flatMap(({ path, kind }) => {
      const text = site.files.get(path)?.text;
      return kind === 'added' && text !== undefined ? [stateOf(site, path, text)] : [];
    }),
  );
  const renamed = new Map<string, string>();
  // what is surer first, so that no page is taken for another one of the same title
  for (const isSame of [hasText, hasAddress, hasTitle]) {
    for (const now of come) {
      const before = [...gone].find(one => isSame(one, now));
      if (before === undefined) continue;
      renamed.set(now.path, withLineEndsOf(now.text, before.text));
      gone.delete(before);
      come.delete(now);
    }
  }
  return renamed;
}

interface State {
  readonly path: string;
  readonly text: string;
  /** The text with its lines ended by `\n`. */
  readonly lines: string;
  readonly page: SitePage | undefined;
}

function stateOf(site: SiteSnapshot, path: string, text: string): State {
  return { path, text, lines: text.replaceAll('\r\n', '\n'), page: site.pages.find(page => page.path === path) };
}

function hasText(before: State, now: State): boolean {
  return (
    before.lines.trim() !== '' && before.lines === now.lines && (before.page === undefined) === (now.page === undefined)
  );
}

function hasAddress({ page: before }: State, { page: now }: State): boolean {
  return now !== undefined && before?.url === now.url;
}

function hasTitle({ page: before }: State, { page: now }: State): boolean {
  const title = now?.data.title;
  return typeof title === 'string' && title !== '' && before?.data.title === title;
}
