import { ownEntry } from '../../ownEntry';
import { arxivDoi, readArxivId } from '../../syntax/arxivId';
import { doiAddress, readDoi, sameDoi } from '../../syntax/doi';
import { arxivFields } from '../records/arxivPreprint';
import { lacking, type Described } from '../records/described';
import { at, listAt, textAt, type Json } from '../records/jsonValue';
import { readName } from '../names/personNames';
import { cleanText, cleanTitle } from '../notation/titleText';
import { cslItem, type CslType } from '../work';

/** The kinds of records in DBLP's search (https://dblp.org/faq/What+types+does+dblp+use.html) as those of CSL. */
const types: Readonly<Record<string, CslType>> = {
  'Conference and Workshop Papers': 'paper-conference',
  'Journal Articles': 'article-journal',
  'Informal Publications': 'article',
  'Informal and Other Publications': 'article',
  'Parts in Books or Collections': 'chapter',
  'Reference Works': 'entry-encyclopedia',
  Editorship: 'book',
  'Books and Theses': 'book',
  'Data and Artifacts': 'dataset',
};

export interface DblpPersonName {
  readonly pid: string | undefined;
  /** With the number that parts namesakes: `Mei Lin 0002`. */
  readonly name: string;
}

/** The people of a hit in order; a single one is no list. */
export function dblpPeople(hit: Json): readonly DblpPersonName[] {
  const people = at(hit, 'info', 'authors', 'author');
  const list = people === undefined ? [] : Array.isArray(people) ? listAt(people) : [people];
  return list.flatMap(person => {
    const name = textAt(person, 'text') ?? textAt(person);
    return name === undefined ? [] : [{ pid: textAt(person, '@pid'), name }];
  });
}

/**
 * Reads one of `result.hits.hit` of `GET /search/publ/api?…&format=json`. Venues are as DBLP shortens them (`CVPR`, `J. ACM`), numbers of
 * namesakes and the stop behind the title are dropped. `undefined` where there is no title.
 */
export function readDblpHit(hit: Json): Described | undefined {
  const info = at(hit, 'info');
  const title = cleanTitle((textAt(info, 'title') ?? '').replace(/\.$/, ''));
  if (info === undefined || title === '') return undefined;
  const key = textAt(info, 'key') ?? title;
  const names = dblpPeople(hit).flatMap(({ name }) => {
    const read = readName({ whole: name, organisation: false });
    return read === undefined ? [] : [read.name];
  });
  const people = names.length > 0 ? names : undefined;
  const kind = textAt(info, 'type') ?? '';
  const year = Number(textAt(info, 'year') ?? NaN);
  const issued = Number.isInteger(year) && year > 1000 ? year : undefined;
  const address = firstText(info, 'ee');
  const arxiv = arxivIdOf(info, address);
  const doi = arxiv === undefined ? doiOf(info, address) : arxivDoi(arxiv);
  const venue = arxiv === undefined ? cleanText(firstText(info, 'venue') ?? '') : '';
  const csl = cslItem(
    { id: `dblp:${key}`, type: key.startsWith('phd/') ? 'thesis' : (ownEntry(types, kind) ?? 'document') },
    {
      title,
      author: kind === 'Editorship' ? undefined : people,
      editor: kind === 'Editorship' ? people : undefined,
      issued: issued === undefined ? undefined : { 'date-parts': [[issued]] },
      'container-title': venue,
      'container-title-short': kind === 'Conference and Workshop Papers' ? venue : undefined,
      volume: arxiv === undefined ? textAt(info, 'volume') : undefined,
      issue: textAt(info, 'number'),
      page: textAt(info, 'pages'),
      publisher: textAt(info, 'publisher'),
      DOI: doi,
      URL: doi === undefined ? address : doiAddress(doi),
      ...(arxiv !== undefined && arxivFields(arxiv)),
    },
  );
  return { csl, otherTitles: [], years: issued === undefined ? [] : [issued], notices: lacking(csl, false) };
}

/** A text, or the first of a list of texts. */
function firstText(info: Json, field: string): string | undefined {
  return textAt(info, field) ?? textAt(info, field, 0);
}

/** Of CoRR's records only, which are arXiv's: `abs/2402.03312`, or the address. */
function arxivIdOf(info: Json, address: string | undefined): string | undefined {
  if (firstText(info, 'venue') !== 'CoRR') return undefined;
  const volume = /^abs\/(.+)$/.exec(textAt(info, 'volume') ?? '')?.[1];
  return (volume === undefined ? undefined : readArxivId(volume)) ?? readArxivId(address ?? '');
}

/** DBLP writes DOIs in capitals; the address often keeps the publisher's own spelling. */
function doiOf(info: Json, address: string | undefined): string | undefined {
  const doi = textAt(info, 'doi');
  const spelt = /^https?:\/\/(?:dx\.)?doi\.org\//i.test(address ?? '') ? readDoi(address ?? '') : undefined;
  return doi !== undefined && spelt !== undefined && sameDoi(doi, spelt) ? spelt : (doi ?? spelt);
}
