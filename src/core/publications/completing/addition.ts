import type { Message } from '../../text/message';
import type { TextEdit } from '../../text/edit';

/** Something that an entry lacks: an edit that adds it and changes nothing else, and what it adds. */
export interface Addition {
  readonly label: Message;
  readonly edit: TextEdit;
}
