import { everyFeature } from '../everyFeature';
import { htmlPage } from '../htmlPage';
import { paperPage } from '../paperPage';
import type { Random } from '../random';
import { scrapPage } from '../scraps';
import type { FuzzTarget } from '../target';

const bodies: readonly ((random: Random) => string)[] = [htmlPage, scrapPage, paperPage];

const path = '_pages/notes.html';

/** Pages in HTML: Liquid, tags in any order, and Markdown that is none there, through every feature of the editor and the preview. */
export const pageInHtmlTarget: FuzzTarget = {
  name: 'pageInHtml',
  make: random => `---\npermalink: /notes/\n---\n${bodies[random(bodies.length)]?.(random) ?? ''}`,
  run: input => everyFeature({ [path]: input }, path),
};
