import type { Source } from '@stipple/domain';
import { EvidenceTag } from '@stipple/ui/explain';

interface EvidenceProps {
  readonly sources: readonly Source[];
  /** Where each was found, for pages that do not list their sources. */
  readonly addresses?: Readonly<Record<string, string>>;
}

/** The letters of everything that stands behind a statement, each with its source. */
export function Evidence({ sources, addresses = {} }: EvidenceProps) {
  return sources.map(({ tag, ref }) => (
    <EvidenceTag key={`${tag} ${ref}`} tag={tag} source={nameOf({ tag, ref }, addresses[ref])} />
  ));
}

/** A judgement and common knowledge have no page to look up: their letter says it. */
function nameOf({ tag, ref }: Source, address: string | undefined): string | undefined {
  if (tag === 'J' || tag === 'G') return undefined;
  if (tag.startsWith('S') || address === undefined || address.startsWith(ref)) return ref;
  return `${ref}: ${address}`;
}
