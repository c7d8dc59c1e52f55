import { createLanguageService, type LanguageService } from '../../src/core/languageService';
import { createEditorWorkspace } from '../../src/extension/ports/workspace';
import { platform } from '../../src/hosts/node/platform';

/** A language service of a suite alone, over the files of the editor: without network and without a style compiler. */
export function createLonelyService(): LanguageService {
  return createLanguageService(
    {
      workspace: createEditorWorkspace(platform),
      http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: 'none is needed' }) },
      logger: { log: () => undefined },
      clock: { now: () => new Date(), sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) },
      styles: { compile: () => Promise.reject(new Error('none is needed')) },
    },
    () => ({ rules: {}, registries: {}, mailto: undefined }),
  );
}
