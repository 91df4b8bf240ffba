export { HairSwatch, SkinSwatch, Swatch, type HairSwatchProps, type SkinSwatchProps } from './swatches.tsx';
