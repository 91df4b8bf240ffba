import { NODES_AT_ONCE } from '@stipple/domain';
import { z } from 'zod';

/** The arguments of the field `nodes`. */
export const nodesArguments = z.object({
  ids: z.array(z.string()).max(NODES_AT_ONCE, `\`ids\` may hold at most ${NODES_AT_ONCE} ids.`),
});
