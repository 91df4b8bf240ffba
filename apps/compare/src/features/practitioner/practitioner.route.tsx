import { PractitionerPageDocument } from '@stipple/contract/compare';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ask, found } from '../../app/load.ts';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { practitioner } = await ask(context, PractitionerPageDocument, { slug: params['slug'] ?? '' });
  return found(practitioner);
}

export default function PractitionerPage() {
  const practitioner = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${practitioner.name} · Stipple`}</title>
      <h1>
        <bdi>{practitioner.name}</bdi>
      </h1>
    </>
  );
}
