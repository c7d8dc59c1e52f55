import type { HtmlTag } from '../../syntax/htmlTag';
import { htmlFileTags } from '../../page/html/htmlFileTags';
import { remembered } from '../../remembered';
import { folderOf, isFrameFile } from '../../site/fileName';
import { allFrameFiles } from '../../site/frameFiles';
import { localAddress } from '../../site/addresses/localAddress';
import { publishedSite } from '../../site/addresses/publishedSite';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { hasForeignTheme } from '../../site/themeLayouts';
import { attributeOf } from '../../syntax/html';
import type { OffsetRange } from '../../text/range';
import { assetFinding, recased, writePath } from './assetFinding';
import { assetVerdict, type AssetVerdict } from './assetVerdict';
import { bareStylesheet } from '../styles/bareStylesheet';
import { type Finding, type RuleInput } from '../rule';
import { message, type Message } from '../../text/message';

/** Files that a layout or an include asks for on every page and that no page of the site would find. */
export function* frameAssets({ site, path, text, remoteRepository }: RuleInput): Iterable<Finding> {
  const file = site?.files.get(path);
  if (site === undefined || file?.text !== text || hasBaseHref(site) || !allFrameFiles(site).has(file)) return;
  const address = publishedSite(site, remoteRepository);
  const urls = [...new Set(['/', ...site.pages.filter(({ processed }) => processed).map(({ url }) => url)])].slice(
    0,
    50,
  );
  const lacking: LackingIcon[] = [];
  let hasIcon = false;
  for (const tag of htmlFileTags(file)) {
    const what = frameUse(tag);
    const attribute = what === undefined ? undefined : attributeOf(tag, tag.name === 'link' ? 'href' : 'src');
    const local = attribute?.value === undefined ? undefined : localAddress(attribute.value, { site });
    if (what === undefined || attribute?.value === undefined || local === undefined) continue;
    const verdicts = urls.map(url => assetVerdict(local, 'asset', { site, address, url, path: 'index.html' }));
    if (verdicts.some(({ kind }) => kind === 'fine' || kind === 'leaves')) {
      hasIcon ||= what === 'icon';
      continue;
    }
    // the stylesheet itself is told why
    if (verdicts.some(verdict => verdict.kind === 'missing' && bareStylesheet(site, verdict.path) !== undefined))
      continue;
    if (what === 'style' && verdicts.every(verdict => mayBeOfTheme(verdict, site))) continue;
    const [first] = verdicts;
    if (first?.kind === 'signs') {
      yield {
        ...assetFinding(
          { address: attribute.value, range: attribute.valueRange, kind: 'media', markdown: false },
          local,
          first,
          '/',
          urls,
        ),
        severity: what === 'icon' ? 'warning' : 'error',
      };
      continue;
    }
    const cased = verdicts.find(verdict => verdict.kind === 'case')?.file;
    if (what === 'icon' && cased === undefined) {
      lacking.push({ written: local.path, range: attribute.valueRange });
      continue;
    }
    const path = cased === undefined ? undefined : recased({ address: attribute.value }, local, cased, urls);
    yield {
      range: attribute.valueRange,
      severity: what === 'icon' ? 'warning' : 'error',
      message: cased === undefined ? missingMessage(what, local.path) : casedMessage(what, local.path, cased),
      fixes: path === undefined ? [] : [writePath({ range: attribute.valueRange }, local, path, { safe: true })],
    };
  }
  yield* iconsMissing(lacking, hasIcon, path);
}

interface LackingIcon {
  readonly written: string;
  readonly range: OffsetRange;
}

/** The icons of a file that are not there, told once: a folder of them that was deleted or never copied is a dozen. */
function* iconsMissing([first, ...others]: readonly LackingIcon[], hasIcon: boolean, path: string): Iterable<Finding> {
  if (first === undefined) return;
  yield {
    range: first.range,
    severity: hasIcon ? 'info' : 'warning',
    message: iconMessage(first.written, others.length, hasIcon),
    related: others.map(({ range }) => ({ path, range, message: message('This icon is not there either.') })),
  };
}

function iconMessage(written: string, others: number, hasIcon: boolean): Message {
  const all = String(others + 1);
  if (hasIcon)
    return others === 0
      ? message('There is no file “{0}”: devices that ask for this icon show another one, or none.', written)
      : message(
          'There is no file “{0}”, and icons below it are missing, too ({1} in all): devices that ask for these show another icon, or none.',
          written,
          all,
        );
  return others === 0
    ? message('There is no file “{0}”: browser tabs and bookmarks show no icon for this site.', written)
    : message(
        'There is no file “{0}”, and none for the icons below it either ({1} in all): browser tabs and bookmarks show no icon for this site.',
        written,
        all,
      );
}

/**
 * Whether a theme that is not at hand may publish a script or a style beside its pages: `/app.min.js` of Chirpy comes from its `assets/js/dist/`, by a
 * permalink.
 */
function mayBeOfTheme(verdict: AssetVerdict, site: SiteSnapshot): boolean {
  if (verdict.kind !== 'missing' || verdict.similar !== undefined || !hasForeignTheme(site)) return false;
  return folderOf(verdict.path) === '';
}

type FrameUse = 'icon' | 'style' | 'picture';

function missingMessage(what: FrameUse, written: string): Message {
  return what === 'style'
    ? message('There is no file “{0}”: every page that has this part lacks a style or a script.', written)
    : message('There is no file “{0}”: visitors see a broken picture.', written);
}

function casedMessage(what: FrameUse, written: string, file: string): Message {
  switch (what) {
    case 'icon':
      return message(
        'The file is called “{0}”, and on the web upper and lower case matter: browser tabs and bookmarks show no icon for this site.',
        file,
      );
    case 'picture':
      return message(
        'The file is called “{1}”, and on the web upper and lower case matter: visitors see a broken picture.',
        written,
        file,
      );
    case 'style':
      return message(
        'The file is called “{0}”, and on the web upper and lower case matter: every page that has this part lacks a style or a script.',
        file,
      );
  }
}

/** Whether a layout or include has `<base href>`, by which browsers read all relative addresses. */
export function hasBaseHref({ files }: SiteSnapshot): boolean {
  return isBased(files);
}

const isBased = remembered((files: SiteSnapshot['files']) =>
  [...files.values()].some(
    ({ path, text }) =>
      isFrameFile(path) &&
      text.includes('<base') &&
      htmlFileTags({ text }).some(tag => tag.name === 'base' && attributeOf(tag, 'href') !== undefined),
  ),
);

function frameUse(tag: HtmlTag): FrameUse | undefined {
  if (tag.kind === 'end' || attributeOf(tag, 'onerror') !== undefined) return undefined;
  if (tag.name === 'img') return 'picture';
  if (tag.name === 'script') return 'style';
  if (tag.name !== 'link') return undefined;
  const rel = attributeOf(tag, 'rel')?.value?.toLowerCase().split(/\s+/) ?? [];
  if (rel.includes('stylesheet')) return 'style';
  return rel.some(word => word === 'icon' || word === 'apple-touch-icon') ? 'icon' : undefined;
}
