export function asBundled(text: string, name: string): string;
export function expressionsAtStart(text: string, name: string): string[];
export function madeWhenAsked(text: string, name: string): string;
export function writtenInAscii(text: string, name: string): string;
