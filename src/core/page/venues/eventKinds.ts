/** What events call themselves whose papers are printed, as the source of an expression: `Conference`, `Symp.` */
export const eventKindSource = String.raw`Conf(?:erence|\.)|Symp(?:osium|\.)|Workshop|Congress`;
