import { type Source, SOURCE_ADDRESSES } from '@stipple/domain';
import { EvidenceTag } from '@stipple/ui/explain';

/** What a source is called to a reader. A judgement and common knowledge have no page to look up: their letter says it. */
function nameOf({ tag, ref }: Source): string | undefined {
  if (tag === 'J' || tag === 'G') return undefined;
  const address = SOURCE_ADDRESSES[ref];
  if (tag.startsWith('S') || address === undefined || address.startsWith(ref)) return ref;
  return `${ref}: ${address}`;
}

/** The letters of everything that stands behind a statement, each with its source. */
export function Evidence({ sources }: { readonly sources: readonly Source[] }) {
  return sources.map((source) => (
    <EvidenceTag key={`${source.tag} ${source.ref}`} tag={source.tag} source={nameOf(source)} />
  ));
}
