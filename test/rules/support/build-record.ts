export { buildRecord } from '../../../rules/cases/build-record.ts';
export { type Block, type Weekly } from '../../../rules/rulebooks/schema/case-schema.ts';
