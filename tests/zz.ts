import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readExcel } from '../core/excel/index.ts';
const ExcelJS = createRequire('/tmp/team/excel-reader/ejs/x.js')('exceljs');
for (const f of ['big-openpyxl.xlsx','lo/big-openpyxl.xlsx']) {
 const b=readFileSync('/tmp/team/excel-reader/'+f); const a:number[]=[],e:number[]=[];
 for(let i=0;i<15;i++){ let s=(process.cpuUsage().user/1000+process.cpuUsage().system/1000); readExcel(b); a.push((process.cpuUsage().user/1000+process.cpuUsage().system/1000)-s); s=(process.cpuUsage().user/1000+process.cpuUsage().system/1000); const w=new ExcelJS.Workbook(); await w.xlsx.load(b); e.push((process.cpuUsage().user/1000+process.cpuUsage().system/1000)-s);}
 const med=(x:number[])=>[...x].sort((p,q)=>p-q)[7]!;
 console.log(f,'ours first',Math.round(a[0]!),'median',Math.round(med(a)),'exceljs first',Math.round(e[0]!),'median',Math.round(med(e)));
}
