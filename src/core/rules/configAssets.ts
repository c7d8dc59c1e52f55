import { localAddress, type LocalAddress } from '../site/localAddress';
import { printedAddresses } from '../site/printedAddresses';
import { publishedSite } from '../site/publishedSite';
import { parseYaml } from '../syntax/yaml';
import type { OffsetRange } from '../text/range';
import { assetFinding, backslashFinding, writePath } from './assetFinding';
import type { AssetUse } from './assetUses';
import { assetVerdict } from './assetVerdict';
import { entryValues, type NamedScalar } from './configValues';
import type { Finding, Fix, RuleInput } from './rule';

/** Files that `_config.yml` names (`author.avatar`) and that the site's own layouts and includes print. */
export function* configAssets({ site, text, remoteRepository }: RuleInput): Iterable<Finding> {
  if (site === undefined) return;
  const printed = printedAddresses(site);
  if (printed.size === 0) return;
  const address = publishedSite(site, remoteRepository);
  for (const { name, node } of entryValues(parseYaml(text).root)) {
    const use = printed.get(name);
    if (use === undefined || typeof node.value !== 'string' || /^https?:/.test(node.value)) continue;
    if (!/\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|pdf)$/i.test(node.value)) continue;
    const asset = { address: node.value, range: inside(node), kind: use.kind, markdown: false };
    const whole = { ...asset, address: use.folder + node.value };
    const own = localAddress(asset.address, false);
    const local = localAddress(whole.address, false);
    if (own === undefined || local === undefined) continue;
    const placed = use.filtered || use.folder !== '' ? { ...local, from: 'site' as const } : local;
    const verdict = assetVerdict(placed, use.kind === 'link', { site, address, url: '/', path: 'index.html' });
    if (verdict.kind !== 'fine') {
      const finding = assetFinding(whole, placed, verdict, '/', ['/']);
      const fixes = (finding.fixes ?? []).flatMap(fix => behindFolder(fix, use.folder, asset, own));
      yield use.folder === '' ? finding : { ...finding, fixes };
    } else if (own.hasBackslash) yield backslashFinding(asset, own, use.filtered);
  }
}

/** A fix that writes a path from the root as one that writes it from the folder that is printed before it. */
function behindFolder({ edits, safe }: Fix, folder: string, asset: AssetUse, own: LocalAddress): readonly Fix[] {
  const path = edits[0]?.newText.replace(/^\//, '') ?? '';
  return path.startsWith(folder) ? [writePath(asset, own, path.slice(folder.length), safe)] : [];
}

/** Without quotes. */
function inside({ range, source }: NamedScalar['node']): OffsetRange {
  return /^["']/.test(source) ? { start: range.start + 1, end: range.end - 1 } : range;
}
