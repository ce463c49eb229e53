import { describe, findElectron } from './find.ts';

console.log(describe(await findElectron()));
