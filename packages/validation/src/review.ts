import {
  DISPUTE_LIMITS,
  MODERATION_REASONS,
  replyProblems,
  type ModerationReason,
  type Problem,
} from '@stipple/domain';
import * as z from 'zod/mini';
import { notBlank, upTo } from './fields.ts';

/** Issues of a check that the domain makes, each beside its field and with its code. */
const told = (problems: readonly Problem[], input: unknown) =>
  problems.map(({ path, code, message }) => ({
    code: 'custom' as const,
    path: [...path],
    message,
    params: { code },
    input,
  }));

/** A clinic's answer to a review: what would confirm a client is refused, other detail needs a word. */
export const replySchema = z.object({ body: z.string(), sendAnyway: z.nullish(z.boolean()) }).check(
  z.superRefine(({ body, sendAnyway }, context) => {
    for (const issue of told(replyProblems(body, sendAnyway ?? false), body)) context.addIssue(issue);
  }),
);

/** A clinic's dispute of a review. */
export const disputeSchema = z.object({
  reason: z.enum(MODERATION_REASONS as readonly ModerationReason[] as [ModerationReason, ...ModerationReason[]]),
  statement: z.nullish(z.string().check(upTo(DISPUTE_LIMITS.statement))),
});

/** What the operator says of a decision, for the clinic and the log. */
export const decisionSchema = z.object({
  note: z.string().check(notBlank('a sentence on why'), upTo(DISPUTE_LIMITS.note)),
});
