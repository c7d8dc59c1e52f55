import { readPieces, textOf } from '../page/pageText';
import type { PageModel } from '../page/pageModel';
import { decoded } from '../site/addresses/encodedPath';
import { addressOf } from '../site/addresses/localAddress';
import { isPublished } from '../site/addresses/publishedAddresses';
import { baseName } from '../site/fileName';
import { isMenuFile } from '../site/menuFile';
import type { PhotoPlace } from '../site/photoPlace';
import { sitePath } from '../site/sitePath';
import { overlaps, slice, type OffsetRange } from '../text/range';
import { fileOfLocalTarget, isLocalTarget, localPathsIn, ownHostLength } from './addresses/localPaths';
import { localFile, ownComputerInYaml, ownHost, pathBehindHost } from './addresses/ownComputer';
import { pageUrls } from './addresses/pageUrls';
import { holdsProfiles } from './profile/authorProfiles';
import { idNumbersIn, isOfOther, masked, mobileNumbersIn, standsByDesign } from './profile/personalNumbers';
import { photosOfConfig, photosOfPage, type PhotoUse } from './pictures/photosUsed';
import { type Finding, type PageRuleInput, type Rule, type RuleInput } from './rule';
import { message } from '../text/message';

/** What a page tells of its author without meaning to: numbers of persons, and paths of a computer. */
export const privacy: Rule = {
  id: 'privacy',
  group: 'privacy',
  severity: 'warning',
  summary: message('Mobile numbers, ID card numbers, paths of your own computer and places in photos'),
  scope: 'page',
  *check(input) {
    const { page } = input;
    for (const range of idNumbersIn(page.masked)) if (isVisible(range, page)) yield idNumber(range, input);
    for (const range of mobileNumbersIn(page.masked)) if (isVisible(range, page)) yield* mobileNumber(range, input);
    yield* localPaths(input);
    yield* places(photosOfPage(input, page), input);
  },
  files: {
    appliesTo: path => holdsProfiles(path) || isMenuFile(path),
    *check(input) {
      yield* ownComputerInYaml(input);
      if (input.path === '_config.yml') yield* places(photosOfConfig(input), input);
    },
  },
};

function* places(photos: readonly PhotoUse[], { photoPlace }: RuleInput): Iterable<Finding> {
  for (const { asset, range } of photos) {
    const place = photoPlace?.(asset);
    if (place === undefined) continue;
    yield {
      range,
      message: message(
        'The file “{0}” tells where the photo was taken ({1}): whoever saves it can read that. Save it again without its location or metadata.',
        baseName(asset.path),
        written(place),
      ),
    };
  }
}

/** `30.54° N, 114.36° E` */
function written({ latitude, longitude }: PhotoPlace): string {
  const part = (value: number, sides: readonly [string, string]): string =>
    `${Math.abs(value).toFixed(2)}° ${sides[value < 0 ? 1 : 0]}`;
  return `${part(latitude, ['N', 'S'])}, ${part(longitude, ['E', 'W'])}`;
}

function idNumber(range: OffsetRange, { text }: PageRuleInput): Finding {
  return {
    range,
    message: message(
      'This is a valid ID card number: everyone can read it, and search engines keep it. Take it off the page.',
    ),
    fixes: [
      { kind: 'mask-id', title: message('Mask the middle digits'), edits: [masked(range, text, 6)], safe: false },
    ],
  };
}

function* mobileNumber(range: OffsetRange, { text, page }: PageRuleInput): Iterable<Finding> {
  const byDesign = standsByDesign(range, page.masked);
  if (!byDesign && isOfOther(range, page.masked)) return;
  yield {
    range,
    severity: byDesign ? 'info' : 'warning',
    message: byDesign
      ? message(
          'Your mobile number is on the page: programs that gather numbers find it too. An email address is safer.',
        )
      : message(
          'This looks like a mobile number: everyone can read it, and programs that gather numbers find it. Take it off the page unless that is meant.',
        ),
    fixes: [
      { kind: 'mask-number', title: message('Mask the middle digits'), edits: [masked(range, text, 3)], safe: false },
    ],
  };
}

function* localPaths(input: PageRuleInput): Iterable<Finding> {
  const { page, site } = input;
  const targets = [
    ...page.links.map(({ href, hrefRange, text: words }) => ({ target: href, range: hrefRange, words })),
    ...page.images.map(({ src, srcRange }) => ({ target: src, range: srcRange, words: undefined })),
  ];
  for (const { target, range, words } of targets) {
    // `[http://localhost:4000](http://localhost:4000)` tells what to type
    if (target.includes('://') && !/localhost|\d\.0\.0\.\d/i.test(words ?? ''))
      yield* ownServer(target, range, words === undefined, input);
    if (isLocalTarget(target, site)) yield localFile(target, range, addressInSite(target, range, input));
  }
  for (const range of localPathsIn(page.masked)) {
    if (page.links.some(link => overlaps(link.range, range)) || !isVisible(range, page)) continue;
    yield {
      range,
      message: message('This is a path on your own computer: it shows visitors your user name. Take it off the page.'),
    };
  }
}

/** The address of the file in the site that a path of the own computer ends with, as the page is to write it. */
function addressInSite(target: string, range: OffsetRange, { site, path, text }: PageRuleInput): string | undefined {
  const file = site && slice(text, range) === target ? fileOfLocalTarget(target, site) : undefined;
  return site === undefined || file === undefined ? undefined : addressOf(file, pageUrls(site, path), "'");
}

/** `http://localhost:4000/cn/`, copied from the browser in which `jekyll serve` was looked at. */
function* ownServer(target: string, range: OffsetRange, isPicture: boolean, input: PageRuleInput): Iterable<Finding> {
  const length = ownHostLength(target);
  if (length === 0 || slice(input.text, range) !== target) return;
  const meant = pathBehindHost(target);
  if (isPicture || isOfSite(target.slice(0, length), meant, input)) yield ownHost(target, range, meant);
}

/** Whether it is where `jekyll serve` shows the site, or has a path of it: `http://localhost:8888` is a program that the reader starts. */
function isOfSite(host: string, address: string, { site, remoteRepository }: PageRuleInput): boolean {
  if (/:400[01]$/.test(host)) return true;
  const [plain = ''] = address.split(/[?#]/, 1);
  const path = site && sitePath(plain, site, remoteRepository);
  return site !== undefined && path !== undefined && path !== '/' && isPublished(site, decoded(path.slice(1)));
}

/** Whether a reader sees the text, and not as code: not in an attribute, a target, a script or front matter. */
function isVisible(range: OffsetRange, { masked: text, frontMatter, kramdown }: PageModel): boolean {
  if (range.start < frontMatter.bodyStart) return false;
  const shown = readPieces(text, kramdown.root, range).filter(piece => piece.kind !== 'text' || !piece.code);
  return textOf(shown).includes(text.slice(range.start, range.end));
}
