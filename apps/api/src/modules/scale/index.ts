/**
 * The clinical classifications as callers see them. This room owns no table: the scales live in packages/domain.
 * It gives the query `scales`, the enums made of the scales, and what a client's need looks like.
 */
export { checkedNeed } from './checked-need.ts';
export { NeedInput } from './need.input.ts';
export {
  CaseScaleEnum,
  EvidenceTagEnum,
  FitzpatrickEnum,
  HairColourEnum,
  IndicationEnum,
  ScarTypeEnum,
} from './scale.enums.ts';
export { ScaleResolver } from './scale.resolver.ts';
