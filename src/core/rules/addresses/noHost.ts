import { message, type Message } from '../../text/message';

/** What is told of `https://` alone, the address that one begins to write and forgets. */
export function noHost(address: string): Message {
  return message('“{0}” is but the beginning of an address: visitors who click here get nowhere.', address);
}
