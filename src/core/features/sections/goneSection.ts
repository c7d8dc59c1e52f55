import { message } from '../../text/message';

/** The section that a key names is not there. */
export const goneSection = message('This section is not there any more: the page was changed meanwhile. Try again.');
