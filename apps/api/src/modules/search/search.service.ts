import type { Actor, FoundKind, NodeTypeName } from '@stipple/domain';
import { encodeGlobalId } from '../../graphql/relay/index.ts';
import type { Doors } from '../../platform/db/index.ts';
import { memberWith, reachOf } from '../../platform/policy.ts';
import { SEARCH_POLICY } from './search.policy.ts';
import { findByName } from './search.repository.ts';
import type { Found } from './search.type.ts';

/** Longer texts name nothing. */
const LONGEST = 100;

const NODE: Record<FoundKind, NodeTypeName> = {
  location: 'Location',
  practitioner: 'Practitioner',
  portfolio_case: 'PortfolioCase',
};

/** Finds records of a clinic by what they are called. */
export class SearchService {
  constructor(private readonly doors: Doors) {}

  /** Some records of each kind whose name holds the text, within the member's reach; nothing for no text. */
  async find(actor: Actor, text: string): Promise<Found[]> {
    const member = memberWith(actor, SEARCH_POLICY['search.find']);
    const reach = reachOf(member, SEARCH_POLICY['search.find']);
    const words = text.trim();
    if (words === '' || words.length > LONGEST) return [];
    const rows = await this.doors.asClinic(member, (tx) => findByName(tx, words, reach));
    return rows.map(({ kind, id, name, detail }) => ({
      kind,
      name,
      detail,
      record: encodeGlobalId({ type: NODE[kind], clinicId: member.clinicId, id }),
    }));
  }
}
