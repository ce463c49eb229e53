export * from './statement.ts';
export * from './completion.ts';
