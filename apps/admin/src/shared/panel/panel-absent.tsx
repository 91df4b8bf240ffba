import { isNotFound } from './not-found.ts';
import { PanelError, PanelLoading, PanelNotFound } from './panel-states.tsx';

interface PanelAbsentProps {
  /** The question that brings the record. */
  readonly query: {
    readonly loading: boolean;
    readonly error?: unknown;
    readonly refetch: () => Promise<unknown>;
  };
}

/** In place of a record: it is on its way, could not be read, or is not there for this reader. */
export function PanelAbsent({ query: { loading, error, refetch } }: PanelAbsentProps) {
  if (loading) return <PanelLoading />;
  return error && !isNotFound(error) ? <PanelError onRetry={() => void refetch()} /> : <PanelNotFound />;
}
