import { everyFeature } from '../everyFeature';
import { randomTemplate } from '../liquid';
import type { FuzzTarget } from '../target';

/** Liquid, in a page and in the layout around it. */
export const templateTarget: FuzzTarget = {
  name: 'template',
  make: random => randomTemplate(random(1_000_000)),
  run: input =>
    everyFeature({
      '_pages/about.md': `---\npermalink: /\n---\n\n${input}\n`,
      '_layouts/default.html': `<main>{{ content }}</main>\n${input}\n`,
    }),
};
