export * from './enrolment.ts';
export * from './format.ts';
export * from './passphrase.ts';
export * from './station-settings.ts';
