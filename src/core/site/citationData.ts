import { remembered } from '../remembered';
import { isMapping } from '../syntax/plainMapping';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/** A paper as the site's citation data know it: what the crawler of the template writes to `gs_data.json`. */
export interface CitedPaper {
  /** `AUTHOR:PAPER` */
  readonly id: string;
  readonly title: string;
  /** `''` where it is not known. */
  readonly year: string;
  readonly citations: number | undefined;
}

/** What a `gs_data.json` says. */
export interface CitationCounts {
  /** Of all papers together: `citedby`. */
  readonly total: number | undefined;
  /** When the crawler counted, as it wrote it: `2026-11-01 08:00:00.123456`. */
  readonly updated: string | undefined;
  /** The newest first. */
  readonly papers: readonly CitedPaper[];
}

/** The papers of the site's local citation data, the newest first; none where there is no such file. */
export function citedPapers(site: SiteSnapshot): readonly CitedPaper[] {
  const file = citationFile(site);
  return (file && countsOf(file)?.papers) ?? [];
}

/** The citation data that the site has as a file: at `preferred` where one is there, else the first `gs_data.json`. */
export function citationFile(site: SiteSnapshot, preferred?: string): SiteFile | undefined {
  const named = preferred === undefined ? undefined : site.files.get(preferred);
  return named ?? firstData(site.files);
}

const firstData = remembered((files: SiteSnapshot['files']) =>
  [...files.values()].find(({ path }) => /(?:^|\/)gs_data\.json$/.test(path)),
);

/** As `readCitationCounts`, once for each text of a file. */
export const countsOf = remembered(({ text }: SiteFile): CitationCounts | undefined => readCitationCounts(text));

/**
 * Reads what the template's crawler writes (`google_scholar_crawler/main.py`: the author as the package `scholarly` gives
 * it, `publications` by their ids). What has another shape is left out; `undefined` where `text` is no JSON object.
 */
export function readCitationCounts(text: string): CitationCounts | undefined {
  const data = parsed(text);
  if (data === undefined) return undefined;
  const { updated } = data;
  return {
    total: asCount(data.citedby),
    updated: typeof updated === 'string' && updated !== '' ? updated : undefined,
    papers: [...papersIn(data)].sort((a, b) => b.year.localeCompare(a.year)),
  };
}

/** A number, or a number in quotes: scripts print both. */
function asCount(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function papersIn({ publications }: Readonly<Record<string, unknown>>): readonly CitedPaper[] {
  if (!isMapping(publications)) return [];
  return Object.entries(publications).flatMap(([id, paper]) => {
    if (!isMapping(paper)) return [];
    const bib = isMapping(paper.bib) ? paper.bib : {};
    return [
      {
        id,
        title: typeof bib.title === 'string' ? bib.title : '',
        year: typeof bib.pub_year === 'string' || typeof bib.pub_year === 'number' ? String(bib.pub_year) : '',
        citations: asCount(paper.num_citations),
      },
    ];
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
