import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Groups the checks of the view by rule instead of by file, or the other way round. */
export function groupChecks(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.groupChecks',
    run: () => views.groupChecks(views.checksGrouping === 'file' ? 'rule' : 'file'),
  };
}
