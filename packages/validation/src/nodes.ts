import { NODES_AT_ONCE } from '@stipple/domain';
import * as z from 'zod/mini';

/** The arguments of the field `nodes`. */
export const nodesArguments = z.object({
  ids: z.array(z.string()).check(z.maxLength(NODES_AT_ONCE, `\`ids\` may hold at most ${NODES_AT_ONCE} ids.`)),
});
