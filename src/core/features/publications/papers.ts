import type { PageModel, PaperBox } from '../../page/pageModel';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { Place } from '../../text/mappedText';
import { isOnPages } from '../problems/diagnostics';

/** A paper of a site. */
export interface Paper extends Place {
  readonly title: string;
  /** `CVPR 2024`; empty where there is none. */
  readonly badge: string;
}

/** The papers of all pages of a site and of their pieces whose title or badge has the letters of `query`, in order. */
export function papers(
  site: SiteSnapshot,
  pageModel: (path: string) => PageModel | undefined,
  query: string,
): readonly Paper[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  return [...site.files.keys()].flatMap(path => {
    if (!isOnPages(site, path)) return [];
    return (pageModel(path)?.boxes ?? []).flatMap(box => {
      const paper = paperOf(box, path);
      return paper !== undefined && hasLetters(`${paper.title} ${paper.badge}`, wanted) ? [paper] : [];
    });
  });
}

function paperOf({ title, badge, range }: PaperBox, path: string): Paper | undefined {
  if (title === undefined) return undefined;
  const name = title.text.replace(/\s+/g, ' ').trim();
  return name === ''
    ? undefined
    : {
        title: name,
        badge: badge?.text ?? '',
        path,
        start: title.range.start,
        end: Math.min(title.range.end, range.end),
      };
}

/** Whether the letters stand in the text in this order, others between them: as VS Code looks for names. */
function hasLetters(text: string, wanted: string): boolean {
  const low = text.toLowerCase();
  let at = 0;
  for (const letter of wanted) {
    at = low.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
