import MarkdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { createPageModels } from '../../src/core/page/pageModels';
import { withFile } from '../../src/core/site/store/updateSite';
import { diagnostics } from '../core/features/problems/diagnostics';
import type { BenchSite } from './benchSite';
import type { Row } from './report';
import { interleaved, ratio, spread } from './timing';

const rounds = 60;
const warmUp = 20;

/** What is wrong with a page, found from scratch: by our rules, by markdownlint's, and what markdown-it takes to parse it at all. */
export async function linting(site: BenchSite): Promise<readonly Row[]> {
  const markdownIt = new MarkdownIt({ html: true });
  const text = (round: number): string => `${site.text}\nround ${round}\n`;
  const times = await interleaved(
    {
      ours: round => {
        const snapshot = withFile(site.snapshot, site.path, text(round));
        const models = createPageModels();
        const pageModel = (wanted: string): ReturnType<typeof models> | undefined => {
          const file = snapshot.files.get(wanted);
          return file && models(file);
        };
        return diagnostics({ path: site.path, text: text(round), site: snapshot, pageModel });
      },
      markdownlint: round => lint({ strings: { page: text(round) } }),
      markdownIt: round => markdownIt.parse(text(round), {}),
    },
    rounds,
    warmUp,
  );
  return [
    { what: 'our rules, the page read from scratch', figure: spread(times.ours) },
    {
      what: 'markdownlint',
      figure: `${spread(times.markdownlint)}, ${ratio(times.markdownlint, times.ours).toFixed(1)} × ours`,
    },
    { what: 'bare markdown-it, parsing alone', figure: spread(times.markdownIt) },
  ];
}
