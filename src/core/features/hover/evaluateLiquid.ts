import { hostsOf } from '../../render/fragments';
import { renderPage } from '../../render/renderPage';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { withFile } from '../../site/store/updateSite';
import type { CompletionInput } from '../completion/completionItem';

/** What stands around a probe in the built page: signs that no page has (Unicode's private use area). */
const open = '\uE0F0';
const close = '\uE0F1';

/** Something to find out: `{{ … }}` that is built into a text at an offset, in the place of what stands up to `end`. */
interface Probe {
  readonly start: number;
  readonly end: number;
  readonly liquid: string;
}

/** So many pages are built for one answer, each about as long as its preview takes. */
const mostPages = 8;

/**
 * Builds the page that shows a file with a probe in it, and gives what the probe printed each time it was reached: in a loop
 * several texts, none in a branch that is not taken or where the page cannot be built. Of several pages that show the file the home
 * page answers, or else the first that reaches the probe. The renderer's own limits bound it.
 */
export function evaluateLiquid(
  site: SiteSnapshot,
  { path, text, semantics, remoteRepository }: CompletionInput,
  now: Date,
  { start, end, liquid }: Probe,
): readonly string[] {
  const probed = withFile(site, path, `${text.slice(0, start)}${open}${liquid}${close}${text.slice(end)}`);
  for (const page of hostsOf(site, path).slice(0, mostPages)) {
    const { markdown, html } = renderPage(probed, page, {
      now,
      environment: 'production',
      semantics,
      ...(remoteRepository !== undefined && { repository: remoteRepository }),
    });
    const own = printedIn(markdown);
    const values = own.length > 0 ? own : printedIn(html);
    if (values.length > 0) return values;
  }
  return [];
}

function printedIn(text: string): readonly string[] {
  return text
    .split(open)
    .slice(1)
    .flatMap(piece => {
      const end = piece.indexOf(close);
      return end < 0 ? [] : [piece.slice(0, end)];
    });
}
