import { findingIn } from '../tests/support/findingIn.ts';
import { textReport } from '../src/report/textReport.ts';
import { reportOf, plainText } from '../tests/support/reportOf.ts';
const secret='generated/0123456789+abcdefghijklmnopqrs';
const files=['a.rb','a.js','a.py','a.go','A.java','a.kt','a.scala','a.gradle','a.cs','a.php','a.rs','a.swift','a.ex','a.c','a.cpp','a.pl','a.lua','a.dart','a.sh','a.fish','a.ps1','a.bat','a.tf','a.yml','a.json','a.toml','a.ini','a.xml','a.md','Dockerfile','.gitlab-ci.yml','config/a.yml'];
const n=4000;
const lines=['"#{'.repeat(n/3),'`${'.repeat(n/3),'%q('.repeat(n/3),'a'+' '.repeat(n)+'x',' '.repeat(n),'@A('.repeat(n/3),'[ '.repeat(n/2),'{'.repeat(n),"'\"".repeat(n/2),'<<A'.repeat(n/3),'/*'.repeat(n/2),'a.'.repeat(n/2),': '.repeat(n/2),'x'.repeat(n),'function '.repeat(n/9),'"$('.repeat(n/3),'do |'.repeat(n/4), '\\'.repeat(n)+'"', '"""'.repeat(n/3), 'const ('.repeat(n/7), '- '.repeat(n/2), '=> '.repeat(n/3)];
let worst=[0,'',''];
for (const file of files) for (const l of lines) { 
  const text=Array(30).fill('  '+l).join('\n')+`\n${l} k = '${secret}'${l}`;
  const f=findingIn(file,text,[{value:secret}]);
  const t=performance.now(); textReport(reportOf([f]),plainText); const d=performance.now()-t;
  if (d>200) console.log(file,l.slice(0,8),Math.round(d)); if (d>worst[0]) worst=[d,file,l.slice(0,9)] as any; }
console.log(worst);
