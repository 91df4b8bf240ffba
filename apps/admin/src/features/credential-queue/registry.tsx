import { useQuery } from '@apollo/client/react';
import {
  CertificationBodiesDocument,
  type CertificationBodiesQuery,
  type CredentialRowFragment,
} from '@stipple/contract/admin';
import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/show/index.ts';
import styles from '../credentials/credentials.module.css';

export type Body = NonNullable<NonNullable<CertificationBodiesQuery['certificationBodies']>['nodes'][number]>;

/** The bodies we know, and which of them the issuer most likely is: by what was checked before, else by its name. */
export function useBodies(credential: CredentialRowFragment): { bodies: readonly Body[]; likely: Body | null } {
  const { data } = useQuery(CertificationBodiesDocument);
  const bodies = data?.certificationBodies.nodes ?? [];
  const issuer = credential.issuer.toLowerCase();
  const likely =
    bodies.find(({ code }) => code === credential.body?.code) ??
    bodies.find(({ name, code }) => issuer.includes(code) || name.toLowerCase().startsWith(issuer)) ??
    null;
  return { bodies, likely };
}

/** Where the issuer itself can be asked. */
export function Registry({ credential }: { readonly credential: CredentialRowFragment }) {
  const { t } = useTranslation('credentialQueue');
  const { likely } = useBodies(credential);
  return (
    <Section title={t('registry.title')}>
      {likely?.website ? (
        <>
          <p className={styles.next}>
            <a href={likely.website} target="_blank" rel="noreferrer">
              {t('registry.known', { name: likely.name })}
            </a>
          </p>
          <p className={styles.small} lang="en">
            {likely.evidence}
          </p>
        </>
      ) : (
        <p className={styles.next}>{t('registry.unknown')}</p>
      )}
    </Section>
  );
}
