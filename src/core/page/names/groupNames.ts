import { withinNameSource } from '../../text/functionWords';

/** With which names of groups end that sign papers, and no venue, publisher or job does. */
const signing = String.raw`(?:Study|Working) Group|Consorti(?:um|a)|Collaborati(?:on|ve)s?|Collaborators|Investigators|Task Force`;

/** With which those of bodies end as well that also print papers or employ people: `Lake Society`, `European Lake Agency`. */
const bodies = String.raw`Teams?|Groups?|Initiative|Network|Committee|Alliance|Commission|Society|Association|Projects?|Program(?:me)?|Community|Cent(?:er|re)|Agency|Council|Lab`;

const words = String.raw`(?:\p{Lu}[\p{L}\d-]{1,20}\s)(?:(?:\p{Lu}[\p{L}\d-]{1,20}|(?:19|20)\d\d)\s){0,4}`;

const group = new RegExp(
  String.raw`^(?:(?:and |on behalf of )?[Tt]he ${words}Team|(?:(?:and |on behalf of )?[Tt]he )?${words}(?:${signing}))$`,
  'u',
);

/** Whether a name is that of a group among persons: `the Lake Study Group`, `on behalf of the Lake Consortium`, `The LakeNet Team`, `GLD 2029 Lake Collaborators`. */
export function isGroup(name: string): boolean {
  return group.test(name);
}

/** `The OTTR`, whose capitals are those of no given name. */
const acronym = /^(?:and )?[Tt]he (\p{Lu}[\p{Lu}\d-]{1,14})$/u;

/** The acronym of a name that is one with its article, `OTTR` of `The OTTR`: a body, where it stands among persons. */
export function articledAcronym(name: string): string | undefined {
  return acronym.exec(name)?.[1];
}

/** `Lake Committee`; of `Program Committee` and `Organizing Committee` somebody is a member. */
const committee =
  /^(?:[Tt]he )?(?:(?!(?:Academic|Advisory|Award|Awards|Conference|Executive|Local|Organi[sz]ing|PhD|Prog(?:ram|ramme)|Review|Scientific|Steering|Student|Technical|Thesis)\s)\p{Lu}[\p{L}\d-]{1,20}\s){1,4}Committee$/u;

/** Whether a name behind those of persons is that of a committee which signed with them. */
export function isCommittee(name: string): boolean {
  return committee.test(name);
}

const collective = new RegExp(
  String.raw`^(?:[\p{Lu}\d][\p{L}\p{M}\d.'’&+-]{0,30}\s|(?:The|${withinNameSource})\s){1,10}(?:${signing}|${bodies})$`,
  'u',
);

/** Whether what stands in the place of an author ends as names of groups do: `Qwen Team`, `the Alliance of Lakes and Rivers Network`, `Lake Society`. */
export function endsLikeGroup(name: string): boolean {
  return collective.test(name);
}
