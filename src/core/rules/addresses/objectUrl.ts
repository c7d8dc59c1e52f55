import { message } from '../../text/message';
import type { Finding } from '../rule';
import type { AssetUse } from './assetUses';

/**
 * What to tell of `blob:https://chat.example/0d3f…`, copied with a picture or a file out of a page of others: the browser made it up for that
 * page, and forgets it with the page (https://w3c.github.io/FileAPI/#lifeTime). `undefined` of any other address.
 */
export function objectUrl({ address, range, kind }: AssetUse): Finding | undefined {
  if (!/^\s*blob:/i.test(address)) return undefined;
  return {
    range,
    message:
      kind === 'link'
        ? message(
            'A “blob:” address works only in the browser that made it, while that page is open: no visitor can open it. Save the file into the site and link it there.',
          )
        : message(
            'A “blob:” address works only in the browser that made it, while that page is open: visitors see an empty place. Save the file into the site and name it there.',
          ),
  };
}
