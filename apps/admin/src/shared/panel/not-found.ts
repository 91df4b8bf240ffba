import { CombinedGraphQLErrors } from '@apollo/client';

/** Whether an answer says that a record is not there, or not for this reader. */
export const isNotFound = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.['code'] === 'NOT_FOUND');
