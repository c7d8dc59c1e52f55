const alive = new Map<string, number>();

/** How many of each kind our extension has made and not disposed of: `workspace.onDidChangeTextDocument` → 7. */
export function counted(): ReadonlyMap<string, number> {
  return new Map([...alive].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** VS Code’s API as our extension sees it: the same, and whatever is made by it, registered or listened to is counted. */
export function countingEditor(api: object): object {
  return mirrored(api, (name, value) =>
    typeof value === 'object' && value !== null ? countingNamespace(name, value) : value,
  );
}

const known = new WeakMap<object, object>();

function countingNamespace(name: string, namespace: object): object {
  const made =
    known.get(namespace) ??
    mirrored(namespace, (key, value) => {
      if (typeof value !== 'function' || !/^(?:on|create|register)/.test(key)) return value;
      return (...args: unknown[]) => {
        const given = (value as (...args: unknown[]) => unknown).apply(namespace, args);
        count(`${name}.${key}`, given);
        return given;
      };
    });
  known.set(namespace, made);
  return made;
}

/** An object with the same properties, each asked for when it is read. */
function mirrored(original: object, changed: (name: string, value: unknown) => unknown): object {
  const names = Object.getOwnPropertyNames(original);
  const properties = names.map(name => {
    const get = (): unknown => changed(name, Reflect.get(original, name));
    return [name, { get, enumerable: true, configurable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(properties));
}

function count(kind: string, given: unknown): void {
  if (typeof given !== 'object' || given === null || !('dispose' in given)) return;
  const dispose = given.dispose;
  if (typeof dispose !== 'function' || Object.isFrozen(given)) return;
  const change = (by: number): unknown => alive.set(kind, (alive.get(kind) ?? 0) + by);
  change(1);
  let isLeft = true;
  const leave = (): void => {
    if (isLeft) change(-1);
    isLeft = false;
  };
  // a panel that its author closes is disposed of by nobody
  if ('onDidDispose' in given && typeof given.onDidDispose === 'function')
    (given.onDidDispose as (listener: () => void) => unknown)(leave);
  Object.defineProperty(given, 'dispose', {
    configurable: true,
    writable: true,
    value: () => {
      leave();
      return (dispose as () => unknown).call(given);
    },
  });
}
