import { localAddress, type LocalAddress } from '../../site/addresses/localAddress';
import type { PrintedAddress } from '../../site/addresses/printedAddresses';
import type { PublishedSite } from '../../site/addresses/publishedSite';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { YamlScalar } from '../../syntax/yamlValue';
import type { OffsetRange } from '../../text/range';
import { assetFinding, backslashFinding, writePath } from './assetFinding';
import type { AssetUse } from './assetUses';
import { assetVerdict } from './assetVerdict';
import type { Finding, Fix } from '../rule';

/** Where a value of a YAML file is printed. */
export interface PrintedPlace {
  readonly site: SiteSnapshot;
  readonly address: PublishedSite;
  /** Of the page that shows it, without `baseurl`. */
  readonly url: string;
  /** The file that prints it. */
  readonly path: string;
}

/** What to tell of a value of a YAML file that is printed as an address; `undefined` where its file is there, or it is none of this site. */
export function printedAsset(
  { value, ...node }: YamlScalar,
  use: PrintedAddress,
  place: PrintedPlace,
): Finding | undefined {
  if (typeof value !== 'string') return undefined;
  const asset = { address: value, range: inside(node), kind: use.kind, markdown: false };
  const whole = { ...asset, address: use.folder + value };
  const own = localAddress(asset.address);
  const local = localAddress(whole.address);
  if (own === undefined || local === undefined) return undefined;
  const placed = use.filtered || use.folder !== '' ? { ...local, from: 'site' as const } : local;
  const verdict = assetVerdict(placed, use.kind === 'link' ? 'link' : 'asset', place);
  if (verdict.kind === 'fine') return own.hasBackslash ? backslashFinding(asset, own, use.filtered) : undefined;
  const finding = assetFinding(whole, placed, verdict, place.url, [place.url]);
  const fixes = (finding.fixes ?? []).flatMap(fix => behindFolder(fix, use.folder, asset, own));
  return use.folder === '' ? finding : { ...finding, fixes };
}

/** A fix that writes a path from the root as one that writes it from the folder that is printed before it. */
function behindFolder({ edits, safe }: Fix, folder: string, asset: AssetUse, own: LocalAddress): readonly Fix[] {
  const path = edits[0]?.newText.replace(/^\//, '') ?? '';
  return path.startsWith(folder) ? [writePath(asset, own, path.slice(folder.length), { safe })] : [];
}

/** Without quotes. */
function inside({ range, source }: Pick<YamlScalar, 'range' | 'source'>): OffsetRange {
  return /^["']/.test(source) ? { start: range.start + 1, end: range.end - 1 } : range;
}
