export { CopyId } from './copy-id.tsx';
export { Facts } from './facts.tsx';
export { Section } from './section.tsx';
export { Status, type Tone } from './status.tsx';
export { Day, When } from './when.tsx';
