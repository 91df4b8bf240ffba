import type { LocationRow } from '../../src/modules/location/location.builder.ts';
import type { PractitionerRow } from '../../src/modules/practitioner/practitioner.builder.ts';
import type { Doors } from '../../src/platform/db/index.ts';
import type { ClinicHandle } from '../world.ts';

/** Where a probe plants what it asks for. */
export interface Place {
  readonly doors: Doors;
  readonly clinic: ClinicHandle;
  readonly location: LocationRow;
  /** Works at that location alone. */
  readonly practitioner: PractitionerRow;
}

/** What a probe sends. */
export interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  /**
   * Of a list: the text that stands in an answer only when what was planted is in it. A list answers without it when
   * it lies out of reach; anything else is refused.
   */
  readonly mark?: string;
}

/**
 * One private field or mutation, as the policy test calls it: as every role, about what lies at the own location, at
 * another one and in another clinic.
 */
export interface Probe {
  /** `Type.field`, for example `Mutation.replyToReview`. */
  readonly field: string;
  readonly document: string;
  /** Plants what the document is about, anew for each call, and says how to ask for it. */
  plant(place: Place): Promise<Asked> | Asked;
  /** The input names what only a person themselves can have, such as an upload: being told so means one may. */
  readonly mendable?: true;
  /** For a field of the clinic as a whole, which has no place: a role may, or may not. */
  readonly whole?: true;
}
