import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Has the view show all publications again. */
export function clearPublicationsFilter(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.clearPublicationsFilter',
    run: () => views.clearFilter(),
  };
}
