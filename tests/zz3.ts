import { readFileSync } from 'node:fs';
import { readExcel } from '../core/excel/index.ts';
const b=readFileSync('/tmp/team/excel-reader/'+(process.env.F??'big-openpyxl.xlsx')); for(let i=0;i<25;i++) readExcel(b);
