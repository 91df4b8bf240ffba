/** The private half of the schema: what every room needs for fields below `viewer` and for mutations. */
export { ownId, placedId } from './ids.ts';
export { ManagedClinic, OperatorDesk } from './managed-clinic.type.ts';
export { payload, payloadType, UserError, type Payload } from './payload.ts';
export { NO_ROLE_NEEDED, Private, RULE } from './private.ts';
