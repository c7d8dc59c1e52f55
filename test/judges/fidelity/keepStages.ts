import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { JekyllSite } from './jekyllSite';
import type { OurSite } from './ourSite';

/** Writes every stage of both sides below `folder`, so that `diff -r jekyll ours` shows all there is. */
export function keepStages(folder: string, jekyll: JekyllSite, ours: OurSite): void {
  for (const page of jekyll.pages)
    keep(folder, 'jekyll', page.path, { liquid: page.liquid, content: page.content, output: page.output });
  for (const { page, rendered } of ours.pages) {
    const output = ours.styles.get(page.url) ?? rendered.html;
    keep(folder, 'ours', page.path, { liquid: rendered.markdown, content: rendered.content, output });
  }
}

function keep(folder: string, side: string, page: string, stages: Readonly<Record<string, string>>): void {
  for (const [stage, text] of Object.entries(stages)) {
    const file = path.join(folder, side, `${page}.${stage}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Writes the pictures of a page, Jekyll's first, below `folder`. */
export function keepPictures(folder: string, url: string, width: number, pictures: readonly Buffer[]): void {
  for (const [at, side] of ['jekyll', 'ours'].entries()) {
    const file = path.join(folder, side, `${encodeURIComponent(url)}.${width}.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, pictures[at] ?? '');
  }
}
