import { parsePage } from '../page/parsePage';
import type { PageModel } from '../page/pageModel';
import type { Described } from '../publications/records/described';
import { compareWithPages } from '../publications/comparing/compareWithPages';
import { readEntries } from '../publications/export/readEntries';
import { formatEntry } from '../publications/writing/formatEntry';
import type { EntryStyle, VenueSlot, VenueStyle } from '../publications/style/entryStyle';
import { learnEntryStyle } from '../publications/style/learnEntryStyle';
import { namesIn } from '../publications/names/ownName';
import { paperGroups } from '../publications/entries/paperGroup';
import type { CslItem } from '../publications/work';

/**
 * Publications as the lines of a list, newest first and each once, written like the list of a page of the starter site. An item needs no
 * picture: a box without one would show a broken image.
 * @param starterPage the text of that page
 * @param ownNames the names of the owner, which are marked: `Odile Vesper`, `魏思珀 (Sibo Wei)`
 */
export function listLikeStarter(
  starterPage: string,
  publications: readonly Described[],
  ownNames: readonly string[],
): string {
  const page = parsePage(starterPage);
  const own = ownNames.flatMap(namesIn);
  const at = listIn(page);
  // venues as the boxes have them, in full: a short name like `CLES 2026` would have to be invented
  const { venues } = learnEntryStyle(page, 0, { kind: 'box' });
  // what is learned of the marks stays, the starter site's person does not
  const plain = {
    ...learnEntryStyle(page, at, { kind: 'item' }),
    venues,
    chinese: undefined,
    foreign: undefined,
    ownNames: [],
  };
  const paged = {
    ...plain,
    venues: { ...venues, journal: withPages(venues.journal), conference: withPages(venues.conference) },
  };
  return compareWithPages([], publications)
    .map(({ publication }) => {
      const write = (style: EntryStyle): string => formatEntry(publication, style, { ownNames: own });
      const [without, whole] = [write(plain), write(paged)];
      return without !== whole && isReadAlike(without, whole) ? whole : without;
    })
    .join('\n');
}

/** Whether an item that has the pages says all that it says without them: behind a name that nothing but its place tells to be a venue, `*Wetlands*: 33–41`, both would be lost. */
function isReadAlike(without: string, whole: string): boolean {
  const [known, read] = [itemOf(without), itemOf(whole)];
  return (
    read?.type === known?.type &&
    read?.['container-title'] === known?.['container-title'] &&
    read?.publisher === known?.publisher
  );
}

function itemOf(entry: string): CslItem | undefined {
  return readEntries([parsePage(`# Publications\n\n${entry}\n`)], new Map(), [])[0]?.item;
}

/**
 * `*Journal* 12(3): 11–22, 2024`: with the pages, which the starter site's own entries do not have. All of them have a DOI by which they can be
 * had again; what a bibliography brings need not, and a reference to it lacks them.
 */
function withPages(style: VenueStyle): VenueStyle {
  const { slots } = style;
  if (slots.some(({ part }) => part === 'page')) return style;
  const named = slots.map(({ part }) => part === 'name' || part === 'volume' || part === 'issue');
  const behind = named.lastIndexOf(true) + 1;
  return { ...style, dash: '–', slots: [...slots.slice(0, behind), pages, ...slots.slice(behind)] };
}

const pages: VenueSlot = { part: 'page', before: ': ', after: '' };

/** Where the first list of publications of a page begins. */
function listIn(page: PageModel): number {
  const lists = paperGroups(page).flatMap(({ papers }) => papers.filter(({ unit }) => unit.kind === 'item'));
  return lists[0]?.unit.range.start ?? page.text.length;
}
