import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { TextEdit } from '../../text/edit';
import { message, type Message } from '../../text/message';
import type { Finding, Fix } from '../rule';
import { beginsWrong, brokenScheme } from '../../site/addresses/missingScheme';

/**
 * What to tell of the address of a picture, a video or a frame whose scheme is mistyped or lacks: `htps://lakes.example/a.png`,
 * `www.lakes.example/embed`. `undefined` for any other.
 * @param address without blanks around it
 * @param start where it begins, for the edit of the fix: an offset in UTF-16 code units, from 0
 */
export function sourceWithoutScheme(
  address: string,
  isPicture: boolean,
  start: number,
  site: SiteSnapshot | undefined,
): Pick<Finding, 'message' | 'fixes'> | undefined {
  const broken = brokenScheme(address, site);
  // a host alone shows no picture: `logo.ai` is a file
  if (broken === undefined || (isPicture && broken === 0 && !address.includes('/'))) return undefined;
  return {
    message: isPicture ? pictureMessage(address) : mediaMessage(address),
    fixes: [writeScheme('https://', { range: { start, end: start + broken }, newText: 'https://' })],
  };
}

/** The fix that writes a scheme before an address by this edit. */
export function writeScheme(scheme: string, edit: TextEdit): Fix {
  return { kind: 'add-scheme', title: message('Write {0} before it', scheme), edits: [edit], safe: true };
}

function pictureMessage(address: string): Message {
  return beginsWrong(address)
    ? message('“{0}” does not begin with https:// as it should: visitors see a broken picture.', address)
    : message(
        '“{0}” has no https:// before it: browsers look for a file of that name on this site, and visitors see a broken picture.',
        address,
      );
}

function mediaMessage(address: string): Message {
  return beginsWrong(address)
    ? message(
        '“{0}” does not begin with https:// as it should: visitors see an empty place where it should be.',
        address,
      )
    : message(
        '“{0}” has no https:// before it: browsers look for a file of that name on this site, and visitors do not see what it names.',
        address,
      );
}
