import type { LanguageService } from '../core/languageService';

/** What may be told, or asked of what is known, before the service is there; all other methods give a promise, and make it. */
type Early = Pick<
  LanguageService,
  | 'setDocument'
  | 'closeDocument'
  | 'fileChanged'
  | 'readAnew'
  | 'onDidChangeSite'
  | 'resolve'
  | 'textOf'
  | 'markdownHtml'
>;

/** A method of the service that gives a promise. */
type Asked = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * The language service before it is made: the first question makes it, by `make`, and it knows of all open documents by then. In a window whose Markdown is no
 * homepage nothing may ever ask. Where it cannot be made the question rejects, and the next one tries again.
 *
 * The few methods that give no promise and are not of `Early` look at what an author types into a command, which has asked for something before.
 */
export function lateService(make: () => Promise<LanguageService>): LanguageService {
  let made: LanguageService | undefined;
  let making: Promise<LanguageService> | undefined;
  const documents = new Map<string, Parameters<LanguageService['setDocument']>>();
  /** What each listener does once there is somebody to listen to. */
  const listeners = new Set<(service: LanguageService) => void>();

  const ready = (): Promise<LanguageService> =>
    (making ??= make().then(
      service => {
        made = service;
        for (const document of documents.values()) service.setDocument(...document);
        for (const listen of listeners) listen(service);
        documents.clear();
        listeners.clear();
        return service;
      },
      (error: unknown) => {
        making = undefined;
        throw error;
      },
    ));

  const early: Early = {
    setDocument: (...document) => void documents.set(document[0], document),
    closeDocument: uri => Promise.resolve(void documents.delete(uri)),
    // nothing has been read that might have changed
    fileChanged: () => Promise.resolve(),
    readAnew: () => Promise.resolve(),
    onDidChangeSite(listener) {
      let end = (): void => void listeners.delete(listen);
      const listen = (service: LanguageService): void => void (end = service.onDidChangeSite(listener));
      listeners.add(listen);
      return () => end();
    },
    resolve: () => undefined,
    textOf: () => undefined,
    markdownHtml: () => undefined,
  };

  return new Proxy({} as LanguageService, {
    get(_, name: keyof LanguageService) {
      if (made !== undefined) return made[name];
      if (name in early) return early[name as keyof Early];
      const ask: Asked = async (...args) => ((await ready())[name] as Asked)(...args);
      return ask;
    },
  });
}
