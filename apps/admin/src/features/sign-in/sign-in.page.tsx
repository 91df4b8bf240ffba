import { useQuery } from '@apollo/client/react';
import { SignInProgressDocument, type SignInProgressQuery } from '@stipple/contract/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { backOf, enter } from './back.ts';
import { EnrolStep } from './enrol-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { SecondStep } from './second-step.tsx';

type Progress = NonNullable<SignInProgressQuery['signInProgress']>;

/** Signing in, step by step; a reload goes on where it was. */
export function Component() {
  const [search] = useSearchParams();
  const { data, loading } = useQuery(SignInProgressDocument, { fetchPolicy: 'no-cache' });
  const [latest, setLatest] = useState<Progress | 'start' | null>(null);
  if (loading && !data) return null;
  const back = backOf(search);
  const onProgress = (progress: Progress) => (progress.step === 'DONE' ? enter(back) : setLatest(progress));
  const progress = latest ?? data?.signInProgress ?? 'start';
  if (progress === 'start') return <PasswordStep onProgress={onProgress} />;
  const onAgain = () => setLatest('start');
  return progress.step === 'ENROLMENT' ? (
    <EnrolStep onDone={() => enter(back)} />
  ) : (
    <SecondStep progress={progress} onProgress={onProgress} onAgain={onAgain} />
  );
}
