import { everyFeature } from '../everyFeature';
import { htmlPage } from '../htmlPage';
import { generate } from '../kramdown';
import { page } from '../kramdownPage';
import { paperPage } from '../paperPage';
import type { Random } from '../random';
import { scrapPage } from '../scraps';
import type { FuzzTarget } from '../target';

const bodies: readonly ((random: Random) => string)[] = [
  scrapPage,
  htmlPage,
  paperPage,
  page,
  random => generate(random(1_000_000)),
];

const heads = ['', '---\npermalink: /\n---\n\n', '---\npermalink: /\ntitle: "a\n---\n', '\uFEFF---\nlang: zh\n---\n'];

/** Pages: front matter, Markdown, HTML, papers, pieces of each other, through every feature of the editor and the preview. */
export const pageTarget: FuzzTarget = {
  name: 'page',
  make: random => `${heads[random(heads.length)] ?? ''}${bodies[random(bodies.length)]?.(random) ?? ''}`,
  run: input => everyFeature({ '_pages/about.md': input }),
};
