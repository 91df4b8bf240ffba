export { Catalogue, type CataloguePart } from './catalogue.tsx';
