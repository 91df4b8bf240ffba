import { Extensions } from 'type-graphql';

/** What stands in the `extensions` of a private field: the name of the rule that says who may use it. */
export const RULE = 'rule';

/**
 * Names the rule of a private field or mutation, as its room's policy has it. A test holds every field below
 * `viewer` and every mutation to it; `account` is the rule of what concerns the person alone who is signed in.
 */
export const Private = (rule: string): PropertyDecorator & MethodDecorator => Extensions({ [RULE]: rule });

/** The rule of what anybody may do, such as signing in, or who is signed in to their own account. */
export const NO_ROLE_NEEDED = ['anybody', 'account'] as const;
