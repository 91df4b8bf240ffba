export { BeforeAfter, type BeforeAfterProps } from './before-after.tsx';
export { type PhotoData, srcSetOf } from './photo-data.ts';
export { usePhotoFacts } from './photo-facts.tsx';
export { NoPhoto, Photo, type PhotoLayout, type PhotoProps } from './photo.tsx';
export { previewOf } from './thumbhash.ts';
export { TimeSlider, type TimeSliderProps } from './time-slider.tsx';
