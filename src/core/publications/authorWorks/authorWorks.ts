import type { LookUpOptions } from '../registries/askRegistry';
import type { UnknownLookUp } from '../registries/lookUp';
import type { Witnesses } from '../witnesses/registryWitnesses';
import type { Publication, RegistryName } from '../work';

/** Where the works of an author are asked for, and under which name they are known there. */
export type AuthorSource =
  | { readonly registry: 'orcid'; readonly id: string }
  /** DBLP is searched by names; with a `pid` only the works of that person are taken. */
  | { readonly registry: 'dblp'; readonly pid?: string; readonly names: readonly string[] }
  /** An id of OpenAlex (`A5023888391`) or an ORCID iD. */
  | { readonly registry: 'openalex'; readonly id: string };

export type AuthorWorks =
  | {
      readonly kind: 'found';
      /** As the registry orders them; a work may stand there more than once. */
      readonly publications: readonly Publication[];
      readonly incomplete?: Incomplete;
    }
  /** The registry has no such author. */
  | { readonly kind: 'no-author'; readonly registry: RegistryName; readonly id: string }
  | UnknownLookUp
  | { readonly kind: 'cancelled' };

/** What is missing from the works of an author because somebody kept silent. */
export interface Incomplete {
  readonly why: UnknownLookUp;
  /**
   * How many works could not be looked up: they are told of by little more than their title, or without all of their authors. `undefined` where
   * the list of works itself breaks off.
   */
  readonly without: number | undefined;
}

export interface AuthorWorksOptions extends LookUpOptions {
  /** Answers for many DOIs, perhaps from memory; the registries themselves where nothing is given. */
  readonly lookUpMany?: Witnesses['lookUpMany'] | undefined;
  /** Told after each answer, with how many of how many works are read. */
  readonly onSettled?: ((done: number, all: number) => void) | undefined;
}
