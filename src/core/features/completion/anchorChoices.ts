import type { PageAnchors } from '../../site/siteAnchors';
import { isFilledByScript } from '../../site/styles/scriptedIds';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { choice, type Choice } from './choice';

/** The anchors of a page behind its address, the frailer ones last. What a script writes a number into, as into `total_cit`, is no target. */
export function anchorChoices(site: SiteSnapshot, { page }: PageAnchors, address: string): readonly Choice[] {
  const files = [...site.files.values()];
  const anchors = anchorsOfPage(page).filter(({ id, heading }) => heading !== '' || !isFilledByScript(files, id));
  return [...anchors.filter(({ isDoubled }) => !isDoubled), ...anchors.filter(({ isDoubled }) => isDoubled)].map(
    ({ id, heading }) => choice(`${address}#${id}`, 'anchor', heading),
  );
}
