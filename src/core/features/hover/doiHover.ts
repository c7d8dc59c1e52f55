import type { Link } from '../../page/pageModel';
import type { Kept, LastingAnswer } from '../../publications/registries/keptRecord';
import { describeNotice, describeSource, describeLookUp } from '../../publications/registries/lookUpMessages';
import { displayName, yearOf, type CslItem, type Publication } from '../../publications/work';
import { arxivDoi, findArxivIds, readWorkDoi } from '../../syntax/arxivId';
import { findDois } from '../../syntax/doi';
import { holdsOffset, shifted, type OffsetRange } from '../../text/range';
import { asWritten, told, type Block } from '../wording';
import type { HoverInfo, HoverInput, HoverSource } from './hoverInfo';
import { lineEnd, lineStart } from '../../text/lines';

/** What a registry holds under a DOI or arXiv number, where somebody has asked it already: nobody is asked now. */
export const doiHover: HoverSource = async (input): Promise<HoverInfo | undefined> => {
  const place = linkedDoi(input) ?? writtenDoi(input);
  const known = place && (await input.recordOf(place.doi));
  if (place === undefined || known === undefined) return undefined;
  return {
    range: place.range,
    blocks: [...describe(known), { kind: 'again', doi: place.doi }],
  };
};

interface DoiPlace {
  readonly doi: string;
  readonly range: OffsetRange;
}

function linkedDoi({ pageModel, path, offset }: HoverInput): DoiPlace | undefined {
  const holds = ({ range }: Link): boolean => holdsOffset(range, offset);
  const link = pageModel(path)?.links.filter(holds).at(-1);
  const doi = link && readWorkDoi(link.href);
  return link === undefined || doi === undefined ? undefined : { doi, range: link.range };
}

function writtenDoi({ text, offset }: HoverInput): DoiPlace | undefined {
  const start = lineStart(text, offset);
  const line = text.slice(start, lineEnd(text, offset));
  const within = ({ range }: { readonly range: OffsetRange }): boolean =>
    start + range.start <= offset && offset < start + range.end;
  const ofArxiv = findArxivIds(line).map(({ id, range }) => ({ doi: arxivDoi(id), range }));
  const found = [...findDois(line), ...ofArxiv].find(within);
  return found && { doi: found.doi, range: shifted(found.range, start) };
}

function describe({ answer, asked }: Kept<LastingAnswer>): readonly Block[] {
  if (answer.kind !== 'found') return [{ kind: 'text', wording: told(describeLookUp(answer)) }];
  const { csl, notices, source } = answer.publication;
  const lines = [authorsOf(csl), placeOf(csl)].filter(line => line !== '');
  return [
    { kind: 'title', wording: asWritten(titleOf(answer.publication)) },
    ...lines.map(line => ({ kind: 'text', wording: asWritten(line) }) as const),
    ...notices.map(notice => ({ kind: 'text', wording: told(describeNotice(notice)) }) as const),
    { kind: 'text', wording: told(describeSource(source.registry, asked)) },
  ];
}

function titleOf({ csl }: Publication): string {
  return csl.title ?? csl['original-title'] ?? csl.id;
}

/** More names are cut off: nobody reads them in a hover. */
const mostNames = 8;

function authorsOf({ author = [] }: CslItem): string {
  const names = author.slice(0, mostNames).map(displayName);
  return [...names, ...(author.length > mostNames ? ['…'] : [])].join(', ');
}

/** `Lakes, 12(3), 1–9, 2024` */
function placeOf(csl: CslItem): string {
  const issue = csl.issue === undefined ? '' : `(${csl.issue})`;
  const numbers = csl.volume === undefined ? issue : `${csl.volume}${issue}`;
  const year = yearOf(csl);
  return [
    csl['container-title'] ?? csl['event-title'] ?? csl.publisher,
    numbers,
    csl.page?.replace(/(\d)-(\d)/, '$1–$2') ?? csl.number,
    year === undefined ? undefined : String(year),
  ]
    .filter(part => part !== undefined && part !== '')
    .join(', ');
}
