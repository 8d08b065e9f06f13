import { entry } from './entry.ts';

/** Starting up. */
export const START_ERRORS = {
  SETTINGS_INVALID: entry(500, 'The settings have problems: {problems}.', 'Correct the environment variables named.'),
  PORT_IN_USE: entry(500, 'Port {port} is already in use.', 'Stop what uses it, or set PORT to a free one.'),
  DATA_DIR_UNWRITABLE: entry(
    500,
    'The data folder {folder} cannot be written.',
    'Choose another with DATA_DIR, or change its owner.',
  ),
  DATA_DIR_IN_USE: entry(
    500,
    'Creditable already runs on the data folder {folder}.',
    'Stop it first, or set DATA_DIR to another folder.',
  ),
  DATABASE_NEWER: entry(
    500,
    'The database was made by a newer version ({migration}).',
    'Run that version, or restore a backup made before it.',
  ),
  PART_MISSING: entry(500, '{part} is missing: {reason}.', '{advice}'),
} as const;
