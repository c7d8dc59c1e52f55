/** The addresses of proceedings that hold their year. */
const places: readonly RegExp[] = [
  // `2024.acl-long.12` and `P19-1234` (https://aclanthology.org/info/ids/)
  /^(?:aclanthology\.org|aclweb\.org\/anthology)\/(?:papers\/)?(?:(?=\d{4}\.[a-z])|[A-Z](?=\d\d-\d{4}))(\d+)/i,
  // `content/CVPR2021/…`, `content_ICCV_2019/…`
  /^openaccess\.thecvf\.com\/content[_/][a-z]{2,10}_?(\d{4})\//i,
  /^(?:proceedings\.neurips\.cc|papers\.n(?:eur)?ips\.cc)\/paper(?:_files\/paper)?\/(\d{4})\//i,
  /^ijcai\.org\/proceedings\/(\d{4})\//i,
  /^isca-(?:speech\.org\/archive|archive\.org)\/[a-z]+_(\d{4})\//i,
];

/** The year of the proceedings that a paper is in, where its address there says it. */
export function proceedingsYear(address: string): number | undefined {
  const place = /^(?:https?:)?\/\/(?:www\.)?(\S{1,600})$/i.exec(address)?.[1] ?? '';
  for (const pattern of places) {
    const year = pattern.exec(place)?.[1];
    // the Anthology has papers since 1952, and since 2020 four digits
    if (year !== undefined) return Number(year) + (year.length === 4 ? 0 : Number(year) < 50 ? 2000 : 1900);
  }
  return undefined;
}
