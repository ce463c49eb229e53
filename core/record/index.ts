export * from './statement.ts';
export * from './completion.ts';
export * from './facts.ts';
