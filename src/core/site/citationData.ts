import { isMapping } from './plainValue';
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

/** The papers of the site's local citation data, the newest first; none where there is no such file. */
export function citedPapers(site: SiteSnapshot): readonly CitedPaper[] {
  for (const file of site.files.values()) if (/(?:^|\/)gs_data\.json$/.test(file.path)) return papersOf(file);
  return [];
}

const known = new WeakMap<SiteFile, readonly CitedPaper[]>();

function papersOf(file: SiteFile): readonly CitedPaper[] {
  const ready = known.get(file);
  if (ready !== undefined) return ready;
  const papers = [...readPapers(file.text)].sort((a, b) => b.year.localeCompare(a.year));
  known.set(file, papers);
  return papers;
}

function readPapers(text: string): readonly CitedPaper[] {
  const { publications } = parsed(text);
  if (!isMapping(publications)) return [];
  return Object.entries(publications).flatMap(([id, paper]) => {
    if (!isMapping(paper)) return [];
    const bib = isMapping(paper.bib) ? paper.bib : {};
    const { num_citations: citations } = paper;
    return [
      {
        id,
        title: typeof bib.title === 'string' ? bib.title : '',
        year: typeof bib.pub_year === 'string' || typeof bib.pub_year === 'number' ? String(bib.pub_year) : '',
        citations: typeof citations === 'number' ? citations : undefined,
      },
    ];
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : {};
  } catch {
    return {};
  }
}
