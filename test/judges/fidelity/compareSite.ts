import path from 'node:path';
import { collectionSettings } from '../../../src/core/site/settings/collectionSettings';
import { staticFiles } from '../../../src/core/render/staticFiles';
import { temporaryFolder } from '../../workbench/lifetime';
import type { Camera, SiteAddress } from './camera';
import { comparePage, lonelyPage } from './comparePage';
import type { BuildMoment, JekyllSite } from './jekyllSite';
import { buildWithJekyll } from './jekyllSite';
import { keepPictures, keepStages } from './keepStages';
import type { OurSite } from './ourSite';
import { buildOurs } from './ourSite';
import type { PageResult, PixelResult, SiteResult } from './pageResult';
import type { PublishedFiles } from './publishedFiles';
import { jekyllFiles, ourFiles } from './publishedFiles';

export const widths = [1280, 390] as const;

export interface CompareInput extends BuildMoment {
  readonly name: string;
  readonly folder: string;
  /** Takes the pictures; without one pixels are not compared. */
  readonly camera: Camera | undefined;
  /** How wide the window of a picture is, in CSS pixels: `widths` without it. */
  readonly pictured?: readonly number[];
  /** The site as Jekyll has built it already with the same moment; without it it is built here. */
  readonly built?: JekyllSite;
  /** Where the stages of both sides are written to, if anywhere. */
  readonly keep: string | undefined;
}

/** Builds a site on both sides and compares them. */
export async function compareSite(input: CompareInput): Promise<SiteResult> {
  const { name, folder, built } = input;
  const destination = temporaryFolder('aht-');
  try {
    const jekyll = built ?? buildWithJekyll(folder, destination.path, input);
    const ours = await buildOurs(folder, jekyll.plugins, input);
    if (input.keep !== undefined) keepStages(path.join(input.keep, name), jekyll, ours);
    const pages = comparePages(jekyll, ours);
    const shown = input.camera === undefined ? pages : await withPixels(input.camera, input, jekyll, ours, pages);
    const copied = { jekyll: new Set(jekyll.copied), ours: new Set(copiedFiles(ours)) };
    return {
      name,
      buildProblem: jekyll.problem,
      ourProblems: problemsOf(ours),
      leftOut: jekyll.leftOut,
      pages: shown,
      generated: jekyll.pages.filter(({ generated }) => generated).map(({ file }) => file),
      copiedByJekyllOnly: [...copied.jekyll].filter(file => !copied.ours.has(file)),
      copiedByUsOnly: jekyll.problem === undefined ? [...copied.ours].filter(file => !copied.jekyll.has(file)) : [],
    };
  } finally {
    destination.remove();
  }
}

/** The files that we take for copied, from the root of what is published. */
function copiedFiles({ site }: OurSite): readonly string[] {
  return staticFiles(site)
    .filter(({ collection }) => collection === undefined || collectionSettings(site, collection).output === true)
    .map(({ url }) => decodeURIComponent(url.slice(1)));
}

function problemsOf({ site, pages, styleProblems }: OurSite): readonly string[] {
  const inPages = pages.flatMap(({ rendered }) => rendered.problems);
  return [...site.dataProblems, ...inPages, ...styleProblems, ...configProblems(site)].map(
    problem => `${problem.path}: ${problem.message}`,
  );
}

function configProblems({ config }: OurSite['site']): readonly { readonly path: string; readonly message: string }[] {
  return (config.yaml?.problems ?? []).map(({ message }) => ({ path: config.path, message }));
}

function comparePages(jekyll: JekyllSite, ours: OurSite): readonly PageResult[] {
  if (jekyll.problem !== undefined) return [];
  const own = new Map(ours.pages.map(made => [keyOf(made.page), made]));
  const made = jekyll.pages.filter(({ generated }) => !generated);
  const results = made.map(page => {
    const found = own.get(keyOf(page));
    if (found === undefined) return lonelyPage(page.path, page.url, 'missing page', 0);
    const isStyle = /\.s[ac]ss$/i.test(page.path);
    return comparePage(page, found, isStyle ? (ours.styles.get(found.page.url) ?? '') : undefined);
  });
  const known = new Set(made.map(keyOf));
  const extra = ours.pages.filter(({ page }) => !known.has(keyOf(page)));
  return [...results, ...extra.map(({ page }) => lonelyPage(page.path, page.url, 'extra page', 0))];
}

/** Of one file there may be a document and a page. */
function keyOf({ path, collection = '' }: { readonly path: string; readonly collection?: string | undefined }): string {
  return `${collection} ${path}`;
}

async function withPixels(
  camera: Camera,
  { folder, name, keep, pictured = widths }: CompareInput,
  jekyll: JekyllSite,
  ours: OurSite,
  pages: readonly PageResult[],
): Promise<readonly PageResult[]> {
  const address = addressOf(ours);
  const written = new Set(jekyll.pages.filter(page => page.written).map(page => page.path));
  const sides = [jekyllFiles(jekyll), ourFiles(path.resolve(folder), ours)] as const;
  const shoot = async (url: string, width: number): Promise<PixelResult> => {
    let differing = Infinity;
    // a script that has not come to its end on one side is no difference: look again
    for (let tries = 0; tries < 3 && differing > 0; tries++) {
      const pictures: Buffer[] = [];
      for (const files of sides) pictures.push(await camera.picture({ files, address, url, width }));
      differing = Math.min(differing, await camera.differingPixels(pictures[0]!, pictures[1]!));
      if (keep !== undefined && differing > 0) keepPictures(path.join(keep, name), url, width, pictures);
    }
    return { width, differing, unsteady: differing > 0 && (await isUnsteady(camera, sides[0], address, url, width)) };
  };
  // of the same bytes a browser makes the same picture
  const sameStyles = pages.every(page => page.kind === 'page' || page.bytes);
  const results: PageResult[] = [];
  for (const page of pages) {
    const isMade = page.kind === 'page' && page.cause !== 'missing page' && written.has(page.path);
    const isShown = isMade && !(sameStyles && page.bytes);
    const pixels: PixelResult[] = [];
    if (isShown) for (const width of pictured) pixels.push(await shoot(page.url, width));
    results.push({ ...page, pixels });
  }
  return results;
}

async function isUnsteady(
  camera: Camera,
  files: PublishedFiles,
  address: SiteAddress,
  url: string,
  width: number,
): Promise<boolean> {
  const first = await camera.picture({ files, address, url, width });
  for (let tries = 0; tries < 3; tries++) {
    const next = await camera.picture({ files, address, url, width });
    if ((await camera.differingPixels(first, next)) > 0) return true;
  }
  return false;
}

/** A site without an address of its own stands at an invented one. */
function addressOf({ site }: OurSite): SiteAddress {
  const { url, baseurl } = site.config.values;
  const origin = typeof url === 'string' && /^https?:\/\/[^/]+/.test(url) ? new URL(url).origin : 'http://site.example';
  const base = typeof baseurl === 'string' ? baseurl.replace(/^\/*(?=[^/])/, '/').replace(/\/+$/, '') : '';
  return { origin, base };
}
