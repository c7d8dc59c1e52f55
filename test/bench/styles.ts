import { createStyleCache, publishedStyles } from '../../src/core/render/publishedStyles';
import type { StyleCompiler } from '../../src/core/ports';
import { withFile } from '../../src/core/site/updateSite';
import type { BenchSite } from './benchSite';
import type { Row } from './report';
import { interleaved, median, milliseconds, spread } from './timing';

/** The stylesheets of a site: with the compiler just loaded, warm, and when nothing they are made of has changed. */
export async function styles({ snapshot, path, text }: BenchSite): Promise<readonly Row[]> {
  const began = performance.now();
  const { compileStyles } = await import('../../src/hosts/sass');
  const loaded = performance.now() - began;
  const compiler: StyleCompiler = { compile: compileStyles };
  const now = new Date();
  const first = performance.now();
  const cache = createStyleCache();
  await publishedStyles(snapshot, compiler, cache, now);
  const cold = performance.now() - first;
  const warm = await interleaved({ warm: () => publishedStyles(snapshot, compiler, createStyleCache(), now) }, 5, 1);
  const unchanged = await interleaved(
    { known: round => publishedStyles(withFile(snapshot, path, `${text}${round}`), compiler, cache, now) },
    100,
    20,
  );
  return [
    { what: 'loading the compiler', figure: milliseconds(loaded) },
    { what: 'first stylesheets', figure: milliseconds(cold) },
    { what: 'again, warm', figure: milliseconds(median(warm.warm)) },
    { what: 'after a keystroke in the page: known', figure: spread(unchanged.known) },
  ];
}
