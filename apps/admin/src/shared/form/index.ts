export { useErrorText } from './error-text.ts';
export { Form } from './form.tsx';
export { useRecordForm, type RecordForm } from './use-record-form.ts';
