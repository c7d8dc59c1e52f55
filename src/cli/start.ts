import Module from 'node:module';

/** Node from 22.8 on has it; it does nothing where the folder for temporary files cannot be written, or `NODE_DISABLE_COMPILE_CACHE` is set. */
const { enableCompileCache } = Module as { readonly enableCompileCache?: () => unknown };

// half of what a short command takes is compiling two megabytes of program, and only what is loaded from now on is kept (decision 025)
enableCompileCache?.();
void import('./main');
