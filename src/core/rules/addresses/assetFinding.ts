import { partingSigns, withPercentSigns } from '../../site/addresses/encodedPath';
import { addressOf, type OwnAddress } from '../../site/addresses/localAddress';
import type { NameWithSigns } from '../../site/addresses/signsInNames';
import type { AssetUse } from './assetUses';
import type { AssetVerdict } from './assetVerdict';
import { type Finding, type Fix } from '../rule';
import { message, type Message } from '../../text/message';

export type Trouble = Exclude<AssetVerdict, { readonly kind: 'fine' }>;

/** What is told in another way of a picture than of a link. */
type WithConsequence = Exclude<Trouble, { readonly kind: 'signs' }>;

/** What to tell of an address that leads nowhere on the page at `url`. `urls` are those of all pages that show it. */
export function assetFinding(
  use: AssetUse,
  local: OwnAddress,
  verdict: Trouble,
  url: string,
  urls: readonly string[],
): Finding {
  const written = use.address.slice(local.range.start, local.range.end);
  return {
    range: use.range,
    ...(verdict.kind === 'leaves' ? { severity: 'info' } : {}),
    message: messageOf(use.kind, written, verdict, url),
    fixes: fixesOf(use, local, verdict, urls),
  };
}

/** What is said of a file whose name has the signs of an address in it. */
export function signsMessage({ file, name }: Extract<AssetVerdict, { readonly kind: 'signs' }>): Message {
  return message(
    'The file is called “{0}”, but in an address “{1}” is not part of a name: visitors do not get the file. Write “{2}” instead.',
    file,
    name.sign,
    withPercentSigns(name.sign, partingSigns),
  );
}

function messageOf(kind: AssetUse['kind'], written: string, verdict: Trouble, url: string): Message {
  if (verdict.kind === 'signs') return signsMessage(verdict);
  if (kind === 'picture') return pictureMessage(written, verdict, url);
  return kind === 'media' && verdict.kind === 'missing'
    ? message('There is no file “{0}”: visitors see an empty place where it should be.', written)
    : linkMessage(written, verdict, url);
}

function pictureMessage(written: string, verdict: WithConsequence, url: string): Message {
  switch (verdict.kind) {
    case 'leaves':
      return message(
        '“{0}” points outside this site, which is published under “{1}/”: visitors see a broken picture, unless another site has the same file.',
        written,
        verdict.base,
      );
    case 'case':
      return message(
        'The file is called “{1}”, and on the web upper and lower case matter: visitors see a broken picture.',
        written,
        verdict.file,
      );
    case 'composed':
      return message(
        '“{0}” looks like the name of the file, but has letters in two parts (“e” and its accent) that the file has in one: on the web they differ, and visitors see a broken picture.',
        written,
      );
    // of links alone
    case 'held back':
    case 'page case':
    case 'folder':
      return message(
        '“{0}” is a folder, not a picture: visitors see a broken picture. Write the file’s name after it.',
        written,
      );
    case 'elsewhere':
      return message(
        '“{0}” leads nowhere from the page published at “{2}”: from the root of the site the file is “{1}”. Visitors see a broken picture.',
        written,
        verdict.file,
        url,
      );
    case 'unpublished':
      return message(
        'Jekyll does not publish “{1}” (a folder that begins with “_”, or “exclude” in _config.yml): visitors see a broken picture.',
        written,
        verdict.file,
      );
    case 'missing':
      return verdict.similar === undefined
        ? message('There is no file “{0}”: visitors see a broken picture.', written)
        : message(
            'There is no file “{0}”: visitors see a broken picture. “{1}” may be meant.',
            written,
            verdict.similar,
          );
  }
}

function linkMessage(written: string, verdict: WithConsequence, url: string): Message {
  switch (verdict.kind) {
    case 'leaves':
      return message(
        '“{0}” points outside this site, which is published under “{1}/”: visitors get “page not found”, unless another site has the same file.',
        written,
        verdict.base,
      );
    case 'case':
      return message(
        'The file is called “{1}”, and on the web upper and lower case matter: visitors get “page not found”.',
        written,
        verdict.file,
      );
    case 'composed':
      return message(
        '“{0}” looks like the name of the file, but has letters in two parts (“e” and its accent) that the file has in one: on the web they differ, and visitors get “page not found”.',
        written,
      );
    case 'page case':
      return message(
        'The page is at “{0}”, and on the web upper and lower case matter: visitors get “page not found”.',
        verdict.url,
      );
    case 'elsewhere':
      return message(
        '“{0}” leads nowhere from the page published at “{2}”: from the root of the site the file is “{1}”. Visitors get “page not found”.',
        written,
        verdict.file,
        url,
      );
    case 'unpublished':
      return message(
        'Jekyll does not publish “{1}” (a folder that begins with “_”, or “exclude” in _config.yml): visitors get “page not found”.',
        written,
        verdict.file,
      );
    case 'held back':
      return message(
        'The page “{0}” is held back by its “published” and not on the site: visitors get “page not found”. Publish it, or remove the link.',
        verdict.file,
      );
    case 'folder':
      return message('There is no file “{0}”: visitors get “page not found”.', written);
    case 'missing':
      return verdict.similar === undefined
        ? message('There is no file “{0}”: visitors get “page not found”.', written)
        : message(
            'There is no file “{0}”: visitors get “page not found”. “{1}” may be meant.',
            written,
            verdict.similar,
          );
  }
}

/**
 * What to tell of an address with a backslash whose file is there. Browsers read one as a slash
 * (https://url.spec.whatwg.org/#path-state); `filtered`: of one that went through `relative_url` or `absolute_url`
 * only `%5C` is left, with which no file is found.
 */
export function backslashFinding(use: AssetUse, local: OwnAddress, filtered: boolean): Finding {
  const written = use.address.slice(local.range.start, local.range.end);
  return {
    range: use.range,
    severity: filtered ? 'error' : 'info',
    message: filtered
      ? message(
          '“{0}” has a backslash, which relative_url and absolute_url turn into “%5C”: the file is not found. Write /.',
          written,
        )
      : message(
          '“{0}” has a backslash: browsers take it for /, but other readers of the page do not find the file.',
          written,
        ),
    fixes: [writePath(use, local, written.replaceAll('\\', '/'), { safe: true })],
  };
}

function fixesOf(use: AssetUse, local: OwnAddress, verdict: Trouble, urls: readonly string[]): readonly Fix[] {
  if (verdict.kind === 'unpublished' || verdict.kind === 'held back' || verdict.kind === 'folder') return [];
  if (verdict.kind === 'signs') return [signsFix(use, local, verdict.name)];
  const file = verdict.kind === 'missing' ? verdict.similar : verdict.file;
  if (file === undefined) return [];
  const isCase = verdict.kind === 'case' || verdict.kind === 'page case';
  const path = isCase ? recased(use, local, file, urls) : addressed(local, file, urls);
  const safe = verdict.kind === 'elsewhere' ? verdict.sure : verdict.kind !== 'missing';
  return path === undefined ? [] : [writePath(use, local, path, { safe })];
}

/** Behind the path that is meant a query and a fragment stay. */
function signsFix(use: AssetUse, local: OwnAddress, { written, end }: NameWithSigns): Fix {
  return writePath(use, { ...local, range: { start: local.range.start, end } }, written, { safe: true });
}

/** A fix that writes another path into the address; query and fragment stay. */
export function writePath(
  { range }: Pick<AssetUse, 'range'>,
  local: OwnAddress,
  path: string,
  { safe }: Pick<Fix, 'safe'>,
): Fix {
  const start = range.start + local.range.start;
  const edit = { range: { start, end: range.start + local.range.end }, newText: path };
  return { kind: safe ? 'write-path' : 'write-similar', title: message('Write “{0}”', path), edits: [edit], safe };
}

function addressed({ from }: OwnAddress, written: string, urls: readonly string[]): string | undefined {
  const file = written.replace(/\/index\.html$/, '/');
  if (from === 'site') return `/${addressOf(file, ['/'], '"')}`;
  return addressOf(file, urls, "'");
}

/** The path with the letters of the file, its dots and slashes as written. `urls` are those of the pages that have the `address`. */
export function recased(
  { address }: Pick<AssetUse, 'address'>,
  local: OwnAddress,
  file: string,
  urls: readonly string[],
): string | undefined {
  const written = address.slice(local.range.start, local.range.end);
  const length = Math.min(written.length, file.length);
  const tail = file.slice(file.length - length);
  return written.slice(written.length - length).toLowerCase() === tail.toLowerCase()
    ? written.slice(0, written.length - length) + tail
    : addressed(local, file, urls);
}
