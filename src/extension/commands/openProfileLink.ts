import type { HomepageViews } from '../homepageView/homepageViews';
import { isLink } from '../homepageView/profileTree';
import { openAddress } from '../openAddress';
import type { Command } from './command';

/** Opens the address that is the value of a row of the profile in the browser. */
export function openProfileLink(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.openProfileLink',
    async run(...args) {
      const item = views.profileKey(args)?.item;
      if (item !== undefined && isLink(item)) await openAddress(item.value);
    },
  };
}
