import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { paperSpans } from '../../rules/papers/citationSpans';
import { titleAround } from '../../rules/papers/rightId';
import { assembled } from '../../site/pieces';
import type { CitationCounts } from '../../site/citationData';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { attributeOf, readTags } from '../../syntax/html';
import { holdsOffset } from '../../text/range';
import type { CitationData, Count, CountedPlace, KnownCounts, NoCount } from './citationData';
import type { CitationSource } from './citationSource';
import type { PublishedScript } from './publishedScript';

export interface CitationInput {
  readonly site: SiteSnapshot;
  readonly page: SiteFile;
  /** The page as it is published. */
  readonly html: string;
  readonly script: PublishedScript | undefined;
  readonly source: CitationSource;
  readonly known: KnownCounts | undefined;
  readonly pageModel: (path: string) => PageModel | undefined;
}

/** What each place of the page gets from the counts that are known, as its script would write it. Never throws. */
export function readCitationData(input: CitationInput): CitationData {
  const { source, known } = input;
  const total = known?.counts.total;
  const { papers, totals } = placesOf(input);
  const stops = stopsForTotal(input);
  return {
    source,
    known,
    total,
    totals: totals.map(({ path, tag }) => {
      const count = countOfTotal(input.script, known, total);
      return { path, range: tag.range, id: 'total_cit', title: '', count };
    }),
    papers: countsOfPapers(papers, input, stops),
  };
}

interface Place {
  readonly path: string;
  readonly tag: HtmlTag;
  readonly model: PageModel;
}

/** The places of the page and its pieces, in the order in which a visitor has them. */
function placesOf({ site, page, pageModel }: CitationInput): Record<'papers' | 'totals', readonly Place[]> {
  const { segments, paths } = assembled(site, page);
  const orderOf = ({ path, tag }: Place): number => {
    const { start } = tag.range;
    const segment = segments.find(one => one.path === path && holdsOffset(one, start));
    return segment === undefined ? Infinity : segment.at + start - segment.start;
  };
  const from = (pick: (model: PageModel) => readonly HtmlTag[]): readonly Place[] =>
    [...new Set([page.path, ...paths])]
      .flatMap(path => {
        const model = pageModel(path);
        return model === undefined ? [] : pick(model).map(tag => ({ path, tag, model }));
      })
      .map(place => ({ place, order: orderOf(place) }))
      .sort((a, b) => a.order - b.order)
      .map(({ place }) => place);
  return { papers: from(paperSpans), totals: from(({ tags }) => tags.filter(isTotal)) };
}

function isTotal(tag: HtmlTag): boolean {
  return tag.kind === 'start' && attributeOf(tag, 'id')?.value === 'total_cit';
}

function stopsForTotal({ script, html }: CitationInput): boolean {
  return script?.needsTotal === true && !readTags(html).some(isTotal);
}

function countOfTotal(script: PublishedScript | undefined, known: KnownCounts | undefined, total?: number): Count {
  if (script === undefined) return none('no-script');
  if (!script.writesTotal) return none('total-unused');
  if (known === undefined) return none('not-known');
  return total === undefined ? none('no-number') : { kind: 'shown', count: total };
}

function countsOfPapers(places: readonly Place[], input: CitationInput, stops: boolean): readonly CountedPlace[] {
  const { script, known } = input;
  const byId = new Map(known?.counts.papers.map(paper => [paper.id, paper]));
  let isStopped = false;
  return places.map(({ path, tag, model }) => {
    const id = attributeOf(tag, script?.attribute ?? 'data')?.value ?? '';
    const paper = byId.get(id);
    const own = ownCount(id, script, known?.counts, paper);
    const count = stops && known !== undefined ? none('no-total') : isStopped ? none('stopped') : own;
    isStopped ||= script?.unknownPaper === 'stops' && isKnownLack(own);
    return { path, range: tag.range, id, title: titleAround(tag, model) ?? paper?.title ?? '', count };
  });
}

function ownCount(
  id: string,
  script: PublishedScript | undefined,
  counts: CitationCounts | undefined,
  paper: CitationCounts['papers'][number] | undefined,
): Count {
  if (script === undefined) return none('no-script');
  if (id === '') return none('no-id');
  if (counts === undefined) return none('not-known');
  if (paper === undefined) return none('unknown-id');
  if (paper.citations === undefined) return none('no-number');
  return script.around === undefined ? none('unknown-script') : { kind: 'shown', count: paper.citations };
}

/** A paper without a number does not stop the script. */
function isKnownLack(count: Count): boolean {
  return count.kind === 'none' && (count.why === 'unknown-id' || count.why === 'no-id');
}

function none(why: NoCount): Count {
  return { kind: 'none', why };
}
