import { localAddress, type LocalAddress } from '../../site/addresses/localAddress';
import type { PrintedAddress } from '../../site/references/printedAddresses';
import type { PublishedSite } from '../../site/addresses/publishedSite';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { scalarEdit } from '../../syntax/scalarEdit';
import type { YamlScalar } from '../../syntax/yamlValue';
import { applyEdits } from '../../text/edit';
import { inside } from '../menu/menuItems';
import { assetFinding, backslashFinding, writePath } from './assetFinding';
import type { AssetUse } from './assetUses';
import { assetVerdict } from './assetVerdict';
import { sourceWithoutScheme } from './sourceWithoutScheme';
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
export function printedAsset(node: YamlScalar, use: PrintedAddress, place: PrintedPlace): Finding | undefined {
  const { value } = node;
  const found = typeof value === 'string' ? inValue(value, use, place) : undefined;
  if (typeof value !== 'string' || found === undefined) return undefined;
  const fixes = (found.fixes ?? []).map(fix => ({ ...fix, edits: [scalarEdit(node, applyEdits(value, fix.edits))] }));
  return { ...found, range: inside(node), fixes };
}

/** The same, its places and edits those of the value as YAML reads it. */
function inValue(value: string, use: PrintedAddress, place: PrintedPlace): Finding | undefined {
  const asset = { address: value, range: { start: 0, end: value.length }, kind: use.kind, markdown: false };
  // behind a folder it is a path, whatever it begins with
  const isWhole = use.kind === 'picture' && use.folder === '';
  const other = isWhole ? sourceWithoutScheme(value, true, 0, place.site) : undefined;
  if (other !== undefined) return { range: asset.range, ...other };
  const whole = { ...asset, address: use.folder + value };
  const own = localAddress(asset.address);
  const local = localAddress(whole.address);
  if (own === undefined || local === undefined) return undefined;
  const placed = use.filtered || use.folder !== '' ? { ...local, from: 'site' as const } : local;
  const verdict = assetVerdict(placed, use.kind === 'link' ? 'link' : 'asset', place);
  if (verdict.kind === 'fine') return own.hasBackslash ? backslashFinding(asset, own, use.filtered) : undefined;
  const finding = assetFinding(whole, placed, verdict, place.url, [place.url]);
  const written = verdict.kind === 'signs' ? [] : (finding.fixes ?? []);
  const fixes = written.flatMap(fix => behindFolder(fix, use.folder, asset, own));
  return use.folder === '' ? finding : { ...finding, fixes };
}

/** A fix that writes a path from the root as one that writes it from the folder that is printed before it. */
function behindFolder({ edits, safe }: Fix, folder: string, asset: AssetUse, own: LocalAddress): readonly Fix[] {
  const path = edits[0]?.newText.replace(/^\//, '') ?? '';
  return path.startsWith(folder) ? [writePath(asset, own, path.slice(folder.length), { safe })] : [];
}
