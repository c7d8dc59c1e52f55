export function withoutUnreached(program: string, used: readonly string[]): string;
