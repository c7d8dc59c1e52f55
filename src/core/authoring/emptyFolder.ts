/** What systems and Git leave in a folder by themselves. */
const leftByItself = /^(?:\.git|\.DS_Store|\.localized|desktop\.ini|Thumbs\.db)$/i;

/**
 * What keeps a folder with entries of these names from taking a new homepage, which never goes over anything: one of them, such as a
 * person sees.
 */
export function firstInTheWay(names: readonly string[]): string | undefined {
  const inTheWay = names.filter(name => !leftByItself.test(name)).sort();
  return inTheWay.find(name => !name.startsWith('.')) ?? inTheWay[0];
}
