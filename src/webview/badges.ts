/**
 * What the badge of citations at `address` says, from counts that are known here: `citations 2318`. `undefined` for any other
 * picture. The badge is drawn by shields.io of a file that the citation crawler writes,
 * `https://img.shields.io/endpoint?url=…gs_data_shieldsio.json&label=citations` (https://shields.io/badges/endpoint-badge).
 */
export function badgeText(address: string, total: string | undefined): string | undefined {
  if (total === undefined || !URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname !== 'img.shields.io' || pathname !== '/endpoint') return undefined;
  if (!(searchParams.get('url') ?? '').endsWith('/gs_data_shieldsio.json')) return undefined;
  // The label that the crawler writes into its file.
  return `${searchParams.get('label') ?? 'citations'} ${total}`.trim();
}
