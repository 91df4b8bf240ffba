import { Catalogue } from '@stipple/ui/catalogue';
import { useSearchParams } from 'react-router';

/** Every piece that pages are made of, in every state: to look at and to test, not for search engines. */
export default function CatalogueOfPieces() {
  const [search] = useSearchParams();
  return (
    <>
      <meta name="robots" content="noindex" />
      <Catalogue part={search.get('part')} />
    </>
  );
}
