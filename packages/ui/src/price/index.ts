export { PriceRange, type PriceData, type PriceRangeProps } from './price-range.tsx';
