import { renderPage } from '../../src/core/render/renderPage';
import type { RenderOptions } from '../../src/core/render/renderedPage';
import { loadSite } from '../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../src/core/site/siteSnapshot';
import { createMemoryWorkspace } from '../core/memoryWorkspace';
import type { LiquidAnswer } from './realLiquid';
import { askJekyll } from './realLiquid';

/** 14 November 2023, 22:13:20 in Greenwich: whenever templates are rendered, by us or by real Jekyll. */
export const frozen = 1_700_000_000_000;

export interface LiquidDifference {
  readonly template: string;
  readonly jekyll: LiquidAnswer;
  readonly ours: LiquidAnswer;
}

export interface LiquidComparison {
  readonly differences: readonly LiquidDifference[];
  /** Templates at which the build stops, in both. */
  readonly errors: number;
  /** Templates that our limits end, or that Ruby gave up on. */
  readonly refused: number;
}

/** A site whose page `index.html` is rendered with one template after the other. */
export interface LiquidBench {
  readonly files: Readonly<Record<string, string>>;
  readonly options?: Partial<RenderOptions>;
  readonly libraries?: readonly string[];
}

const page = 'index.html';

/** Compares what we make of each template with what real Jekyll does: the output, or the message with which the build stops. */
export async function compareWithJekyll(bench: LiquidBench, templates: readonly string[]): Promise<LiquidComparison> {
  const [answers = []] = askJekyll([{ files: bench.files, page, now: frozen, templates }], bench.libraries);
  const print = await printerOf(bench);
  const differences: LiquidDifference[] = [];
  let errors = 0;
  let refused = 0;
  for (const [at, template] of templates.entries()) {
    const jekyll = answers[at];
    const ours = print(template);
    if (jekyll === undefined || ours === undefined || isRefusal(jekyll)) refused += 1;
    else if (!isEqual(jekyll, ours)) differences.push({ template, jekyll, ours });
    else if ('error' in jekyll) errors += 1;
  }
  return { differences, errors, refused };
}

/** What we make of a template in the page of a site; `undefined` where a limit of ours ends it. */
export async function printerOf({
  files,
  options,
}: LiquidBench): Promise<(template: string) => LiquidAnswer | undefined> {
  const site: SiteSnapshot = await loadSite(createMemoryWorkspace(files), 'memory:/site');
  const head = /^---\n[^]*?^---\n/m.exec(files[page] ?? '')?.[0] ?? '---\n---\n';
  return template => {
    const { html, problems } = renderPage(site, page, {
      now: new Date(frozen),
      environment: 'development',
      semantics: 'jekyll-4',
      ...options,
      overrideText: head + template,
    });
    const stopped = problems.find(({ kind }) => kind !== 'layout');
    if (stopped === undefined) return { output: html };
    if (stopped.kind === 'limit') return undefined;
    return { error: stopped.jekyll ?? stopped.message };
  };
}

function isRefusal(answer: LiquidAnswer): boolean {
  return 'error' in answer && /^(?:execution expired|stack level too deep)/.test(answer.error);
}

function isEqual(a: LiquidAnswer, b: LiquidAnswer): boolean {
  if ('output' in a) return 'output' in b && a.output === b.output;
  return 'error' in b && a.error === b.error;
}

/** For each difference a smallest template that still shows one. */
export async function shrinkTemplates(
  bench: LiquidBench,
  differences: readonly LiquidDifference[],
): Promise<readonly LiquidDifference[]> {
  const smallest = [...differences];
  let open = smallest.map((_, at) => at);
  while (open.length > 0) {
    const tried = open.flatMap(at => smaller(smallest[at]?.template ?? '').map(template => ({ at, template })));
    const found = new Map<string, LiquidDifference>();
    const { differences: still } = await compareWithJekyll(bench, [...new Set(tried.map(({ template }) => template))]);
    for (const difference of still) found.set(difference.template, difference);
    const next = new Set<number>();
    for (const { at, template } of tried) {
      const difference = found.get(template);
      const best = smallest[at];
      if (difference === undefined || best === undefined || template.length >= best.template.length) continue;
      if (kindOf(difference) !== kindOf(best)) continue;
      smallest[at] = difference;
      next.add(at);
    }
    open = [...next];
  }
  return smallest;
}

/** What a difference is about, so that shrinking does not wander off to another. */
export function kindOf({ jekyll, ours }: LiquidDifference): string {
  return [jekyll, ours].map(answer => ('output' in answer ? 'output' : messageKind(answer.error))).join(' / ');
}

function messageKind(message: string): string {
  return message
    .replace(/\(.*?line \d+\)/, '')
    .replaceAll(/'.*?'|".*?"|\d+|[\w./]+\.\w+/g, '0')
    .slice(0, 80);
}

/** The template without a run of its lexemes: half of them, a quarter, … one. */
function smaller(template: string): readonly string[] {
  const parts = template.match(/\{[{%]-?|-?[%}]\}|"[^"]*"|'[^']*'|[\w.[\]-]+|\s+|[^]/g) ?? [];
  const result: string[] = [];
  for (let length = parts.length >> 1; length > 0; length >>= 1)
    for (let at = 0; at + length <= parts.length; at += length > 1 ? length >> 1 : 1)
      result.push([...parts.slice(0, at), ...parts.slice(at + length)].join(''));
  return result;
}
