import { createLanguageService, type LanguageService } from '../../src/core/languageService';
import type { Ports } from '../../src/core/ports';
import { createEditorWorkspace } from '../../src/extension/ports/workspace';
import { platform } from '../../src/hosts/node/platform';

/** The files of the editor, without network and without a style compiler. */
export function lonelyPorts(): Ports {
  return {
    workspace: createEditorWorkspace(platform),
    http: { send: () => Promise.resolve({ kind: 'failure', reason: 'network', detail: 'none is needed' }) },
    logger: { log: () => undefined },
    clock: { now: () => new Date(), sleep: ms => new Promise(resolve => setTimeout(resolve, ms)) },
    styles: { compile: () => Promise.reject(new Error('none is needed')) },
  };
}

/** A language service of a suite alone, over these. */
export function createLonelyService(): LanguageService {
  return createLanguageService(lonelyPorts(), () => ({ rules: {}, registries: {}, mailto: undefined }));
}
