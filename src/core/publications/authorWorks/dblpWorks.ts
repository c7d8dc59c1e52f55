import { askRegistry, type LookUpOptions } from '../registries/askRegistry';
import { at, listAt, textAt, type Json } from '../records/jsonValue';
import type { UnknownLookUp } from '../registries/lookUp';
import { hasNamesakeNumber } from '../names/namesakeNumbers';
import type { Publication } from '../work';
import type { AuthorSource, AuthorWorks, AuthorWorksOptions } from './authorWorks';
import { dblpPeople, readDblpHit } from './dblpRecord';

/** The most that DBLP gives at once (https://dblp.org/faq/13501473). */
const atOnce = 1000;
/** Nobody has written more; a search by a common name may find more. */
const mostPages = 10;

type DblpSource = Extract<AuthorSource, { registry: 'dblp' }>;

/**
 * The works of a person at DBLP. Its search is by names, which DBLP keeps apart by numbers (`Mei Lin 0002`): with a `pid` the name that
 * has it is found first, and only works with that `pid` among their authors are taken. Never rejects.
 */
export async function dblpWorks({ pid, names }: DblpSource, options: AuthorWorksOptions): Promise<AuthorWorks> {
  let last: AuthorWorks = { kind: 'found', publications: [] };
  for (const name of names) {
    last = pid === undefined ? await hitsOf(exactly(name), undefined, name, options) : await byPid(pid, name, options);
    if (last.kind !== 'found' || last.publications.length > 0) return last;
  }
  return last;
}

/** `39/6537-1` is mostly `Alex Wong 0001`; where it is not, all whose names begin so are looked through. */
async function byPid(pid: string, name: string, options: AuthorWorksOptions): Promise<AuthorWorks> {
  const number = /-(\d{1,4})$/.exec(pid)?.[1];
  const guessed = hasNamesakeNumber(name) || number === undefined ? name : `${name} ${number.padStart(4, '0')}`;
  const found = await hitsOf(exactly(guessed), pid, guessed, options);
  if (found.kind !== 'found' || found.publications.length > 0) return found;
  const first = await page(beginning(name), 0, name, options);
  if (first.kind !== 'page') return first;
  const exact = first.hits.flatMap(dblpPeople).find(person => person.pid === pid)?.name;
  return exact === undefined ? { kind: 'found', publications: [] } : hitsOf(exactly(exact), pid, exact, options);
}

/** `author:Mei_Lin_0002:`, the whole name. */
function exactly(name: string): string {
  return `${beginning(name)}:`;
}

function beginning(name: string): string {
  return `author:${name.trim().replace(/[\s:]+/g, '_')}`;
}

async function hitsOf(
  query: string,
  pid: string | undefined,
  asked: string,
  options: AuthorWorksOptions,
): Promise<AuthorWorks> {
  const publications: Publication[] = [];
  for (let from = 0, at = 0; at < mostPages; at++) {
    const answer = await page(query, from, asked, options);
    if (answer.kind === 'cancelled') return answer;
    if (answer.kind === 'unknown')
      return publications.length === 0
        ? answer
        : { kind: 'found', publications, incomplete: { why: answer, without: undefined } };
    const source = { registry: 'dblp' as const, url: answer.url, fetched: options.now().toISOString() };
    for (const hit of answer.hits) {
      const work = readDblpHit(hit);
      const isTheirs = pid === undefined || dblpPeople(hit).some(person => person.pid === pid);
      if (work !== undefined && isTheirs) publications.push({ ...work, source });
    }
    from += answer.hits.length;
    options.onSettled?.(Math.min(from, answer.total), answer.total);
    if (answer.hits.length === 0 || from >= answer.total) break;
  }
  return { kind: 'found', publications };
}

type Page =
  | { readonly kind: 'page'; readonly hits: readonly Json[]; readonly total: number; readonly url: string }
  | UnknownLookUp
  | { readonly kind: 'cancelled' };

/** Some of the works that match, from the one at `from` on. One that counts more of them than it has shown, and shows none, says nothing. */
async function page(query: string, from: number, asked: string, options: LookUpOptions): Promise<Page> {
  const parameters = `q=${encodeURIComponent(query)}&format=json&h=${atOnce}&f=${from}&c=0`;
  const url = `${options.registries.dblp}/search/publ/api?${parameters}`;
  const answer = await askRegistry(asked, 'dblp', url, 'dblp', options);
  if (answer.kind === 'not-found')
    return { kind: 'unknown', doi: asked, reason: 'refused', registry: 'dblp', status: 404 };
  if (answer.kind !== 'json') return answer;
  const hits = at(answer.json, 'result', 'hits');
  if (hits === undefined) return { kind: 'unknown', doi: asked, reason: 'not-json', registry: 'dblp' };
  // no hit at all: no list either
  const total = Number(textAt(hits, '@total') ?? 0);
  const shown = listAt(hits, 'hit');
  if (shown.length === 0 && from < total) return { kind: 'unknown', doi: asked, reason: 'not-json', registry: 'dblp' };
  return { kind: 'page', hits: shown, total, url: answer.url.replace(/[?#].*/s, '') };
}
