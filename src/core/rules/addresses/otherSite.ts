import type { OwnAddress } from '../../site/addresses/localAddress';
import { hostAhead } from '../../syntax/hostEndings';
import { isPictureName } from '../../syntax/pictureName';
import { isMailAddress } from '../../site/addresses/missingScheme';

/** Whether a relative address means another site and lacks its scheme, which is another matter: `www.example.org/x`, `mei@example.org`. */
export function isOtherSite({ path, from }: OwnAddress): boolean {
  if (from !== 'page') return false;
  const first = path.slice(0, path.includes('/') ? path.indexOf('/') : path.length);
  if (isMailAddress(first)) return true;
  if (/^www\./i.test(first)) return !isPictureName(first);
  return hostAhead(first) === first;
}
