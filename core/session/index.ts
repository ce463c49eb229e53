export * from './countdown.ts';
export * from './csv.ts';
export * from './hours.ts';
export * from './line.ts';
export * from './roll.ts';
export * from './room.ts';
