import { message } from '../../text/message';
import { error, info, stop, warning, type Told } from './told';

/** What is wrong with a text that its key cannot use. `name` is the key as the author thinks of it, `value` the text. */
export function tellPattern(kind: string, name: string, value: string): Told | undefined {
  switch (kind) {
    case 'handle':
      return error(
        message(
          '“{0}” takes the account name alone: the site writes the address before it, so “{1}” gives a broken link.',
          name,
          value,
        ),
      );
    case 'numbered-handle':
      return error(
        message(
          '“{0}” takes the number of the account, or number/name: the site writes the address before it, and “{1}” leads to nobody’s profile.',
          name,
          value,
        ),
      );
    case 'url':
    case 'link':
      return error(
        message(
          '“{0}” is used as a link as it stands: “{1}” leads to a page of this site that does not exist. Write the whole address, with https://.',
          name,
          value,
        ),
      );
    case 'orcid':
      return error(
        message(
          '“{0}” must be https://orcid.org/ and your sixteen digits: “{1}” does not lead to your record.',
          name,
          value,
        ),
      );
    case 'email':
      return error(
        message(
          '“{0}” takes an email address alone: the link becomes “mailto:{1}”, which no mail program can use.',
          name,
          value,
        ),
      );
    case 'base-path':
      return error(
        message(
          '“{0}” takes a path such as /name: with “{1}” before them the links and files of this site are not found.',
          name,
          value,
        ),
      );
    case 'endings':
      return error(
        message(
          '“{0}” must have no spaces between the endings: a page whose ending comes after one is published as it is written.',
          name,
        ),
      );
    case 'markdown-processor':
      return warning(
        message(
          'Jekyll 4 does not know “{0}” and stops here; GitHub Pages reads Markdown with kramdown anyway. Write kramdown.',
          value,
        ),
      );
    case 'dialect':
      return stop(
        message(
          '“{1}” in “{0}” is not a dialect that kramdown knows: Jekyll stops here, and no page is built. Write GFM, in capital letters.',
          name,
          value,
        ),
      );
    case 'analytics-id':
      return warning(
        message('“{1}” in “{0}” is not a measurement id (G-… or UA-…): no visits are counted.', name, value),
      );
    case 'verification-key':
      return warning(
        message(
          '“{0}” takes the key alone, not the tag or file name around it: as it is, the service cannot verify the site.',
          name,
        ),
      );
    case 'site-address':
      return warning(
        message(
          '“{0}” must be https:// and a host, with no slash at the end: search engines are told wrong addresses.',
          name,
        ),
      );
    case 'image-source':
      return warning(message('This picture has no address: visitors see a broken picture.'));
    case 'year':
      return warning(
        message('“{0}” is not a year in which this paper can have appeared: visitors see it on the picture.', value),
      );
    case 'image-width':
      return info(
        message(
          'The width “{0}” is neither a percentage up to 100% nor a number of pixels: the picture does not fit its column.',
          value,
        ),
      );
    default:
      return undefined;
  }
}
