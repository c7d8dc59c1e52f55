import type { PageModel } from '../../src/core/page/pageModel';
import { parsePage } from '../../src/core/page/parsePage';
import { step } from '../secondCircle';
import { edited } from './edits';
import { createRandom, type Random } from './random';

interface Reread {
  /** As it was read after the edit, with what was known before it. */
  readonly page: PageModel;
  readonly text: string;
  /** By which the case is found again: its seed, and the text before and after the edit. */
  readonly name: string;
}

/** Random pages after each of a number of random edits, `seeds` of them or a part of these in the first circle. */
export function* rereadPages(
  seeds: number,
  editsOfEach: number,
  randomPage: (random: Random) => string,
): Iterable<Reread> {
  for (let seed = 1; seed <= seeds; seed += step(2)) {
    const random = createRandom(seed);
    let text = randomPage(random);
    let page = parsePage(text);
    for (let edit = 0; edit < editsOfEach; edit++) {
      const before = text;
      text = edited(text, random);
      page = parsePage(text, page);
      yield { page, text, name: `seed ${seed}: ${JSON.stringify([before, text])}` };
    }
  }
}
