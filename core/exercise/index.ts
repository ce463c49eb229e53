export * from './format.ts';
export * from './grade.ts';
export { differing, excerpt } from './excerpt.ts';
export { near, rounded, tolerance } from './tolerances.ts';
