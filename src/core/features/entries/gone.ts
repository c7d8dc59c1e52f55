import { message } from '../../text/message';

/** The entry a reference names is not there: the page was changed since it was shown. */
export const gone = message('This publication is not there any more: the page was changed meanwhile. Try again.');
