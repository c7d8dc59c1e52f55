import { publicRegistries, type Registries } from '../core/publications/registries/registries';
import { message } from '../core/text/message';
import { MisuseError } from './terminal';

const NAMES = Object.keys(publicRegistries) as readonly (keyof Registries)[];

/** What `--registry NAME=URL` says, given any number of times. */
export function readRegistries(given: readonly string[]): Partial<Registries> {
  return Object.fromEntries(
    given.map(pair => {
      const at = pair.indexOf('=');
      const name = NAMES.find(registry => registry === pair.slice(0, at));
      if (at < 0 || name === undefined)
        throw new MisuseError(message('“{0}” is not NAME=URL with NAME one of {1}.', pair, NAMES.join(', ')));
      return [name, pair.slice(at + 1)];
    }),
  );
}
