import { renderPage } from '../../src/core/render/renderPage';
import { withFile } from '../../src/core/site/store/updateSite';
import type { BenchSite } from './benchSite';
import { hostileTexts } from './hostileTexts';
import type { Row } from './report';
import { milliseconds } from './timing';

const size = 20_000;

/** Hostile pages of 20, 40 and 80 thousand characters: time has to double with the size, not more. */
export function hostile({ snapshot, path }: BenchSite): readonly Row[] {
  const time = (text: string): number => {
    const times = [0, 1, 2].map(round => {
      const site = withFile(snapshot, path, `---\npermalink: /\n---\n${text}\n${round}`);
      const began = performance.now();
      renderPage(site, path, { now: new Date(), environment: 'production', semantics: 'github-pages' });
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  const sizes = [size, 2 * size, 4 * size].map(hostileTexts);
  return Object.keys(sizes[0] ?? {}).map(name => {
    const [small = 0, double = 0, large = 0] = sizes.map(texts => time(texts[name] ?? ''));
    return {
      what: name,
      figure: [small, double, large].map(milliseconds).join(', '),
      goal: `four times: ${(large / small).toFixed(1)} ×`,
    };
  });
}
