import { publicRegistries, type Registries } from '../core/publications/registries/registries';
import { message } from '../core/text/message';
import { MisuseError } from './terminal';

const names = Object.keys(publicRegistries) as readonly (keyof Registries)[];

/** What `--registry NAME=URL` says, given any number of times. Throws `MisuseError` where it names no registry, or no address of one. */
export function readRegistries(given: readonly string[]): Partial<Registries> {
  return Object.fromEntries(
    given.map(pair => {
      const at = pair.indexOf('=');
      const name = names.find(registry => registry === pair.slice(0, at));
      if (at < 0 || name === undefined)
        throw new MisuseError(message('“{0}” is not NAME=URL with NAME one of {1}.', pair, names));
      const address = pair.slice(at + 1).trim();
      // without the address itself: there may be a password in it
      if (address !== '' && !isBase(address))
        throw new MisuseError(
          message(
            'The address of {0} has to be like {1}, without a name, a password, “?” or “#”.',
            name,
            publicRegistries[name],
          ),
        );
      return [name, address];
    }),
  );
}

/** Whether a path can be written behind an address, and asked for by `fetch`. */
function isBase(address: string): boolean {
  if (!URL.canParse(address) || /[?#]/.test(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
