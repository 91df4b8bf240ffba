export { useErrorText } from './error-text.ts';
export { Form } from './form.tsx';
export {
  useRecordForm,
  type Current,
  type FieldLabel,
  type RecordForm,
  type RecordFormOptions,
} from './use-record-form.ts';
