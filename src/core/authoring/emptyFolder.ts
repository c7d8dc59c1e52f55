/** What systems and Git leave in a folder by themselves. */
const leftByItself = /^(?:\.git|\.DS_Store|\.localized|desktop\.ini|Thumbs\.db)$/i;

/** What keeps a folder with entries of these names from taking a new homepage, which never goes over anything: the first of them. */
export function firstInTheWay(names: readonly string[]): string | undefined {
  return names.filter(name => !leftByItself.test(name)).sort()[0];
}
