import { parseJson, type Json } from '../records/jsonValue';
import type { LookUp, UnknownLookUp } from './lookUp';
import { publicRegistries } from './registries';
import type { Publication, RegistryName } from '../work';

/** An answer that holds for longer than a moment. */
export type LastingAnswer = Extract<LookUp, { readonly kind: 'found' | 'absent' }> | ExistenceOnly;

type ExistenceOnly = UnknownLookUp & { readonly reason: 'existence-only' };

export interface Kept<T> {
  readonly answer: T;
  /** When it was given: ISO 8601, UTC. */
  readonly asked: string;
}

/** Changes with the shape of what is kept: older texts are then asked for again. */
const version = 1;

/** Whether an answer says something about the work, and not about the network or the registry's day. */
export function isLasting(answer: LookUp): answer is LastingAnswer {
  return answer.kind === 'found' || answer.kind === 'absent' || isExistenceOnly(answer);
}

/** What is written into the storage. */
export function writeKept(kept: Kept<LastingAnswer> | Kept<readonly Publication[]>): string {
  return JSON.stringify({ version, ...kept });
}

/** Reads what `writeKept` wrote; `undefined` for what another version, or another hand, has left there. Never throws. */
export function readKeptAnswer(text: string): Kept<LastingAnswer> | undefined {
  return read(text, asAnswer);
}

/** The same for what a search has found. */
export function readKeptWorks(text: string): Kept<readonly Publication[]> | undefined {
  return read(text, answer =>
    Array.isArray(answer) && answer.every(isPublication) ? (answer as unknown as readonly Publication[]) : undefined,
  );
}

function read<T>(text: string, as: (answer: Json | undefined) => T | undefined): Kept<T> | undefined {
  const json = parseJson(text);
  if (!isObject(json) || json.version !== version || typeof json.asked !== 'string') return undefined;
  const answer = as(json.answer);
  return answer === undefined || Number.isNaN(Date.parse(json.asked)) ? undefined : { answer, asked: json.asked };
}

function asAnswer(answer: Json | undefined): LastingAnswer | undefined {
  if (!isObject(answer)) return undefined;
  const { kind, publication, doi, reason, registry } = answer;
  const isWhole =
    kind === 'found'
      ? isPublication(publication)
      : typeof doi === 'string' &&
        (kind === 'absent' || (kind === 'unknown' && reason === 'existence-only' && isRegistry(registry)));
  return isWhole ? (answer as unknown as LastingAnswer) : undefined;
}

function isExistenceOnly(answer: LookUp): answer is ExistenceOnly {
  return answer.kind === 'unknown' && answer.reason === 'existence-only';
}

function isPublication(value: Json | undefined): boolean {
  if (!isObject(value) || !isObject(value.source) || !isItem(value.csl)) return false;
  const { otherTitles, years, notices, source } = value;
  return (
    isListOf(otherTitles, title => typeof title === 'string') &&
    isListOf(years, year => typeof year === 'number') &&
    isListOf(notices, notice => isObject(notice) && typeof notice.kind === 'string') &&
    isRegistry(source.registry) &&
    typeof source.url === 'string' &&
    typeof source.fetched === 'string'
  );
}

/** CSL's fields are texts, but for names and dates. */
function isItem(value: Json | undefined): boolean {
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.type !== 'string') return false;
  return Object.entries(value).every(([name, field]) => {
    if (name === 'author' || name === 'editor') return isListOf(field, isName);
    return name === 'issued' ? isDate(field) : typeof field === 'string';
  });
}

function isName(value: Json | undefined): boolean {
  return isObject(value) && Object.values(value).every(part => typeof part === 'string');
}

function isDate(value: Json | undefined): boolean {
  const parts = isObject(value) ? value['date-parts'] : undefined;
  return isListOf(parts, date => isListOf(date, part => typeof part === 'number'));
}

function isRegistry(value: Json | undefined): value is RegistryName {
  return typeof value === 'string' && Object.hasOwn(publicRegistries, value);
}

function isListOf(value: Json | undefined, isMember: (value: Json) => boolean): boolean {
  return Array.isArray(value) && (value as readonly Json[]).every(isMember);
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
