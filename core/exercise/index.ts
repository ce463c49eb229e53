export * from './format.ts';
export * from './grade.ts';
