import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from '../../workbench/repository';

/** A page, post or document as real Jekyll made it, stage by stage. */
export interface JekyllPage {
  /** From the site's root; generated pages have a name of their plugin's. */
  readonly path: string;
  readonly url: string;
  readonly collection: string | undefined;
  /** Made by a plugin, not of a file. */
  readonly generated: boolean;
  /** Whether it is published; documents of a collection without `output` are made and not written. */
  readonly written: boolean;
  /** Where it was written, from the destination's root. */
  readonly file: string;
  readonly liquid: string;
  readonly content: string;
  readonly output: string;
}

export interface JekyllSite {
  /** The folder it was built into. */
  readonly destination: string;
  readonly pages: readonly JekyllPage[];
  /** Files copied as they are, from the destination's root. */
  readonly copied: readonly string[];
  readonly plugins: readonly string[];
  /** Plugins and themes that the site asks for and this machine does not have. */
  readonly leftOut: readonly string[];
  /** Why the build stopped. */
  readonly problem: string | undefined;
  readonly log: readonly string[];
}

export interface BuildMoment {
  /** `site.time` and every clock. */
  readonly now: Date;
  /** As GitHub Pages builds, or as a bare Jekyll 4 does. */
  readonly github: boolean;
  /** A folder with GitHub Pages' own gems, to be used in the place of the machine's: then Jekyll is 3.10. */
  readonly gems?: string | undefined;
}

/** Builds a site with this machine's Jekyll. Throws when Ruby cannot be run; what stops the build itself is its `problem`. */
export function buildWithJekyll(source: string, destination: string, { now, github, gems }: BuildMoment): JekyllSite {
  const script = path.join(repositoryRoot, 'test', 'judges', 'ruby', 'build.rb');
  const { status, stdout, stderr, error } = spawnSync('ruby', [script], {
    input: JSON.stringify({ source, destination, now: now.toISOString(), github, gems: gems ?? null }),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined || status !== 0) throw new Error(`Real Jekyll cannot be run: ${error?.message ?? stderr}`);
  const answer = record(JSON.parse(stdout));
  return {
    destination,
    pages: list(answer.pages).map(page => pageOf(record(page))),
    copied: list(answer.copied).map(text),
    plugins: list(answer.plugins).map(text),
    leftOut: list(answer.leftOut).map(text),
    problem: answer.problem === null ? undefined : text(answer.problem),
    log: list(answer.log).map(text),
  };
}

function pageOf(page: Readonly<Record<string, unknown>>): JekyllPage {
  return {
    path: text(page.path),
    url: text(page.url),
    collection: page.collection === null ? undefined : text(page.collection),
    generated: page.generated === true,
    written: page.written === true,
    file: text(page.file),
    liquid: text(page.liquid),
    content: text(page.content),
    output: text(page.output),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
