import { readFileSync } from 'node:fs';
import { readXml, scanXml, openPackage } from '../core/ooxml/index.ts';
import { readExcel } from '../core/excel/index.ts';
const cpu=()=>process.cpuUsage().user/1000+process.cpuUsage().system/1000;
for (const f of ['big-openpyxl.xlsx','lo/big-openpyxl.xlsx']) { const b=readFileSync('/tmp/team/excel-reader/'+f);
 const p=openPackage(b,{contentTypes:['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],otherKind:'file-not-excel'}); const ws=p.related(p.mainPart,'worksheet')[0]!;
 const r:any={unzip:[],sax:[],scan:[],read:[]}; const L={open(){},text(){},close(){}};
 for(let i=0;i<15;i++){ let s=cpu(); const d=p.read(ws)!; r.unzip.push(cpu()-s); s=cpu(); readXml(d,L); r.sax.push(cpu()-s); s=cpu(); scanXml(d,L); r.scan.push(cpu()-s); s=cpu(); readExcel(b); r.read.push(cpu()-s);}
 for(const k in r) console.log(f,k,Math.round(r[k][0]),Math.round(r[k].sort((a:number,b:number)=>a-b)[7])); }
