import type { ReactNode } from 'react';
import { useSession } from './session.tsx';
import type { Session } from './session.tsx';

/** One rule of a policy, such as `review.reply`, or several of which one is enough. */
export type Rule = string | readonly string[];

/** Whether the session allows one of the rules here. Without a rule everybody may. */
export function allows(session: Session, rule: Rule | undefined): boolean {
  if (rule === undefined) return true;
  const { clinic } = session;
  // The operator's rules are no clinic's: whoever stands at the operator's desk has them all.
  if (!clinic) return session.isOperator;
  return [rule].flat().some((each) => clinic.permissions.some((permission) => permission.rule === each));
}

/** Whether one may, as a question. The server asks it again of every request. */
export function useMay(): (rule: Rule | undefined) => boolean {
  const session = useSession();
  return (rule) => allows(session, rule);
}

interface MayProps {
  readonly rule: Rule;
  readonly children: ReactNode;
  /** Shown to who may not. */
  readonly otherwise?: ReactNode;
}

/** Shows its children to who may do one of the rules. */
export function May({ rule, children, otherwise = null }: MayProps) {
  return useMay()(rule) ? children : otherwise;
}
