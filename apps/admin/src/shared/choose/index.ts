export { SearchMultiSelect, SearchSelect } from './search-select.tsx';
export {
  choiceSource,
  LOCATIONS,
  OPEN_LOCATIONS,
  PEOPLE,
  PRESENT_PEOPLE,
  useChoiceName,
  useChoices,
  type Choice,
  type ChoiceSource,
} from './source.ts';
