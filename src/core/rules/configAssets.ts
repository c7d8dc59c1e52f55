import { htmlFileTags } from '../page/htmlFileTags';
import { allFrameFiles } from '../site/frameFiles';
import { localAddress } from '../site/localAddress';
import { siteAddress } from '../site/siteAddress';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { parseYaml } from '../syntax/yaml';
import type { OffsetRange } from '../text/range';
import { assetFinding, backslashFinding } from './assetFinding';
import { assetVerdict } from './assetVerdict';
import { entryValues, type NamedScalar } from './configValues';
import type { Finding, RuleInput } from './rule';

/** Files that `_config.yml` names (`author.avatar`) and that the site's own includes print as they are. */
export function* configAssets({ site, text, remoteRepository }: RuleInput): Iterable<Finding> {
  if (site === undefined) return;
  const printed = printedKeys(site);
  if (printed.size === 0) return;
  const address = siteAddress(site, remoteRepository);
  for (const { name, node } of entryValues(parseYaml(text).root)) {
    const use = printed.get(name);
    if (use === undefined || typeof node.value !== 'string' || /^https?:/.test(node.value)) continue;
    if (!/\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico|pdf)$/i.test(node.value)) continue;
    const local = localAddress(node.value, false);
    if (local === undefined) continue;
    const placed = use.filtered ? { ...local, from: 'site' as const } : local;
    const verdict = assetVerdict(placed, use.kind === 'link', { site, address, url: '/', path: 'index.html' });
    const asset = { address: node.value, range: inside(node), kind: use.kind, markdown: false };
    if (verdict.kind !== 'fine') yield assetFinding(asset, placed, verdict, '/', ['/']);
    else if (local.hasBackslash) yield backslashFinding(asset, local, use.filtered);
  }
}

interface PrintedKey {
  readonly kind: 'picture' | 'link';
  /** Through `relative_url`. */
  readonly filtered: boolean;
}

/** The keys whose values stand alone in `src` or `href` wherever an include prints them there: `<img src="{{ author.avatar }}">`. */
function printedKeys(site: SiteSnapshot): ReadonlyMap<string, PrintedKey> {
  const found = new Map<string, PrintedKey>();
  const changed = new Set<string>();
  for (const file of allFrameFiles(site)) {
    for (const { name: tag, attributes } of htmlFileTags(file)) {
      for (const { name, value } of attributes) {
        if (value === undefined || !value.includes('{{') || !((tag === 'img' && name === 'src') || name === 'href'))
          continue;
        const match = ALONE.exec(value);
        if (match?.[1] === undefined) for (const [, key = ''] of value.matchAll(KEY)) changed.add(key);
        else found.set(match[1], { kind: tag === 'a' ? 'link' : 'picture', filtered: match[2] !== undefined });
      }
    }
  }
  for (const key of changed) found.delete(key);
  return found;
}

const ALONE = /^\s*\{\{-?\s*(?:site\.)?((?:author\.)?[\w-]+)\s*(\|\s*(?:relative|absolute)_url\s*)?-?\}\}\s*$/;
const KEY = /\b(?:site\.)?((?:author\.)?[\w-]+)/g;

/** Without quotes. */
function inside({ range, source }: NamedScalar['node']): OffsetRange {
  return /^["']/.test(source) ? { start: range.start + 1, end: range.end - 1 } : range;
}
