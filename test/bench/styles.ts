import path from 'node:path';
import { createStyleCache, publishedStyles } from '../../src/core/render/publishedStyles';
import type { StyleCompiler } from '../../src/core/ports';
import { withFile } from '../../src/core/site/store/updateSite';
import { startStyleThread } from '../../src/hosts/node/startStyleThread';
import { createThreadedStyleCompiler } from '../../src/hosts/styleThread';
import type { BenchSite } from './benchSite';
import type { Row } from './report';
import { interleaved, median, milliseconds, spread } from './timing';

/** The stylesheets of a site: with the compiler just loaded, warm, and when nothing they are made of has changed. */
export async function styles({ snapshot, path: page, text }: BenchSite): Promise<readonly Row[]> {
  const began = performance.now();
  const { compileStyles } = await import('../../src/hosts/sass');
  const loaded = performance.now() - began;
  const compiler: StyleCompiler = { compile: compileStyles };
  const now = new Date();
  const first = performance.now();
  const cache = createStyleCache();
  await publishedStyles(snapshot, compiler, cache, { now, semantics: 'github-pages' });
  const cold = performance.now() - first;
  const warm = await interleaved(
    { warm: () => publishedStyles(snapshot, compiler, createStyleCache(), { now, semantics: 'github-pages' }) },
    5,
    1,
  );
  const unchanged = await interleaved(
    {
      known: round =>
        publishedStyles(withFile(snapshot, page, `${text}${round}`), compiler, cache, {
          now,
          semantics: 'github-pages',
        }),
    },
    100,
    20,
  );
  const thread = createThreadedStyleCompiler(startStyleThread({ file: name => path.resolve(name) }));
  const compileInThread = (): Promise<unknown> =>
    publishedStyles(snapshot, thread, createStyleCache(), { now, semantics: 'github-pages' });
  const waits = [await longestWait(compileInThread), await longestWait(compileInThread)];
  thread.dispose();
  return [
    {
      what: 'keystrokes wait for a thread that compiles, its first time and again',
      figure: waits.map(milliseconds).join(', '),
      goal: '50 ms',
    },
    { what: 'loading the compiler', figure: milliseconds(loaded) },
    { what: 'first stylesheets', figure: milliseconds(cold) },
    { what: 'again, warm', figure: milliseconds(median(warm.warm)) },
    { what: 'after a keystroke in the page: known', figure: spread(unchanged.known) },
  ];
}

/** The longest time in which nothing else could run while `work` was under way. */
async function longestWait(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  const tick = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(tick, 1);
  await work();
  tick();
  clearInterval(timer);
  return longest;
}
