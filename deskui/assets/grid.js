function d(o,t={},...e){let r=document.createElement(o);for(let[i,n]of Object.entries(t))w(r,i,n);return r.append(...e),r}function w(o,t,e){e===!1||e===null||e===
void 0?o.removeAttribute(t):o.setAttribute(t,e===!0?"":String(e))}function y(o,t="dk-icon"){let e="http://www.w3.org/2000/svg",r=document.createElementNS(e,"svg");for(let[n,s]of Object.entries({viewBox:"0 0 16 16",class:t,"ari\
a-hidden":"true"}))r.setAttribute(n,s);let i=document.createElementNS(e,"path");return i.setAttribute("d",o),r.append(i),r}var[_,N]=[64,340];function p(o){return`${o.join("")}_${o.map(t=>t.length).join("_")}_${o.length}`}function g(o,t){let e=o;for(let r of t)e=h(e)?e[r]:void 0;return e}
function E(o,t,e){let[r,...i]=t;if(r===void 0)return o;let n=o[r];return{...o,[r]:i.length===0?e:E(h(n)?n:{},i,e)}}function h(o){return typeof o=="object"&&o!==
null&&!Array.isArray(o)}function u(o){return o==null?"":typeof o=="object"?JSON.stringify(o):String(o)}function D(o,t){let e=new Map,r=n=>{let s=p(n),a=e.get(s)??
W(n,o,t);return e.set(s,a),a},i=n=>n.options.pinned==="left"||n.options.pinned===!0?0:1;return n=>{let s=o.column_order?L(o.column_order):z(n),a=K(n);return s.map(
l=>X(l,r(l),a)).filter(l=>l.options.hide!==!0).sort((l,f)=>i(l)-i(f))}}function T(o,{order:t,widths:e}){for(let i of o){let n=e?.[i.field];n!==void 0&&([i.width,
i.fixed]=[n,!0])}if(!t)return[...o];let r=i=>t.includes(i.field)?t.indexOf(i.field):t.length;return[...o].sort((i,n)=>r(i)-r(n))}function K(o){if(o.length<=200)
return o;let t=Math.floor(o.length/(200/2)),e=Array.from({length:200/2},(r,i)=>o[(i+1)*t-1]);return[...o.slice(0,200/2),...e]}function L(o,t=[]){return Object.entries(
o).flatMap(([e,r])=>h(r)?L(r,[...t,e]):[[...t,e]])}function z(o){let t=new Map,e=(r,i)=>{for(let[n,s]of Object.entries(r)){let a=[...i,n];h(s)?e(s,a):t.has(p(a))||
t.set(p(a),a)}};for(let r of o.slice(0,200))e(r,[]);return[...t.values()]}function X(o,t,e){let r=t.headerName??M(o.at(-1)??""),i=e.map(l=>g(l,o)),n=i.filter(l=>l!=
null),s=typeof t.type=="string"?[t.type]:t.type??[],a=s.includes("numericColumn")||s.includes("rightAligned")||n.length>0&&n.every(l=>typeof l=="number"),c=t.width??
U(r,i);return{path:o,field:p(o),title:r,options:t,numeric:a,group:o.slice(0,-1).map(M).join(" › "),width:b(c,t.minWidth??_/2,t.maxWidth??Number.MAX_SAFE_INTEGER),
fixed:t.width!==void 0}}function W(o,t,e){let r=p(o),i=(t.path_args??[]).filter(([a])=>a.length<o.length&&a.every((c,l)=>o[l]===c)),n=(t.path_args??[]).filter(([
a])=>p(a)===r),s=[...i.map(([,a])=>B(a,"headerName")),t.field_args?.[o.at(-1)??""],...n.map(([,a])=>a)];return Object.assign({},...s.filter(h).map(a=>e(a)))}function B(o,t){
return h(o)?Object.fromEntries(Object.entries(o).filter(([e])=>e!==t)):o}function M(o){let t=o.replaceAll("_"," ");return t.charAt(0).toUpperCase()+t.slice(1)}function U(o,t){
let e=t.reduce((n,s)=>Math.max(n,u(s).length),0),r=o.length*10+18,i=Math.max(e*8,r)+28;return b(Math.ceil(i/24)*24,_,N)}function b(o,t,e){return Math.min(e,Math.
max(t,o))}function O(o,t){let e=r=>Array.isArray(r)?r.map(e):h(r)?"__pywebio_js_function__"in r?V(r,o)?t(r.params,String(r.body??"")):void 0:Object.fromEntries(
Object.entries(r).map(([i,n])=>[i,e(n)])):r;return e}function V(o,t){return typeof t=="string"&&t!==""&&o.__pywebio_js_function__===t&&Array.isArray(o.params)}function H(o,t){let e=new Map,r=new WeakMap,i=l=>{let f={};return I(l,[],f,e),r.set(f,l),f};for(let l of o.records.slice(0,50))i(l);let n=l=>r.get(l)??l,s=l=>String(
g(n(l),o.id_field??[]));return{spec:o,api:{setRowData:l=>t.apply({op:"set",records:l.map(n)}),getRowNode:l=>{let f=t.record(l);return f&&{id:l,data:i(f),setData:m=>t.
apply({op:"row",row_id:l,data:n(m)}),setDataValue:(m,F)=>t.apply({op:"cell",row_id:l,path:e.get(m)??[m],data:F})}},applyTransaction({add:l,addIndex:f,remove:m}){
l&&t.apply({op:"insert",records:l.map(n),row_id:f??null}),m&&t.apply({op:"remove",row_ids:m.filter(Boolean).map(s)})},refreshClientSideRowModel:()=>{},getSelectedNodes:()=>t.
selected().map(l=>({id:l}))},path2field:l=>p(l),field2path:l=>e.get(l),flatten_row:i,getSelectedRowIDs:t.selected}}function I(o,t,e,r){for(let[i,n]of Object.entries(
o)){let s=[...t,i];h(n)?I(n,s,e,r):(e[p(s)]=n,r.set(p(s),s))}}var k=class{constructor(t,e){this.columns=t;this.report=e}columns;report;failed=new WeakSet;flat=new WeakMap;text(t,e){let r=this.value(t,e),{valueFormatter:i}=t.
options;return u(i?this.call(i,this.params(t,e,r),r):r)}show(t,e,r){let{cellRenderer:i,cellStyle:n}=e.options,s=this.text(e,r);i?this.showRendered(t,i,e,r,s):(t.
firstElementChild||t.textContent!==s)&&(t.textContent=s),n&&this.style(t,n,e,r)}value(t,e){let r=g(e.record,t.path),{valueGetter:i}=t.options;return i?this.call(
i,this.params(t,e,r),r):r}showRendered(t,e,r,i,n){let s=this.value(r,i),a=this.call(e,{...this.params(r,i,s),valueFormatted:n},n);a instanceof Node?t.replaceChildren(
a):typeof a=="string"&&a.includes("<")?t.innerHTML=a:t.textContent=u(a)}style(t,e,r,i){let n=this.value(r,i),s=typeof e=="function"?this.call(e,this.params(r,i,
n),null):e;if(t.style.cssText=t.style.left?`left:${t.style.left}`:"",!(typeof s!="object"||s===null))for(let[a,c]of Object.entries(s))t.style.setProperty(a.replace(
/[A-Z]/g,l=>`-${l.toLowerCase()}`),String(c))}params(t,e,r){let i=this.flatten(e.record);return{value:r,data:i,rowIndex:e.place,colDef:t.options,column:{colId:t.
field,getColId:()=>t.field},node:{id:e.id,data:i,rowIndex:e.place}}}flatten(t){let e=this.flat.get(t);if(!e){let r=this.columns().map(i=>[p(i.path),g(t,i.path)]);
this.flat.set(t,e={...t,...Object.fromEntries(r)})}return e}call(t,e,r){if(this.failed.has(t))return r;try{return t(e)}catch(i){return this.failed.add(t),this.report(
i),r}}};var q=6,J=16,Y=40,Z="M8 3.5v9M4.5 9L8 12.5 11.5 9",x=class{constructor(t){this.host=t}host;element=d("div",{class:"dk-dg-head",role:"rowgroup"});titles=[];filters=null;build(t){
let e=this.host.columns(),r=this.filters?.contains(document.activeElement)?document.activeElement?.getAttribute("data-field"):null,i=d("div",{class:"dk-dg-row d\
k-dg-titles",role:"row","aria-rowindex":1});this.host.several&&i.append(this.selectAllCell()),this.titles=e.map((n,s)=>this.title(n,s)),i.append(...this.titles),
this.element.replaceChildren(...this.groupRow(e),i),this.filters=t?this.filterRow(e):null,this.filters&&this.element.append(this.filters),r&&this.filters?.querySelector(
`[data-field="${CSS.escape(r)}"]`)?.focus(),this.showSort()}get rows(){return this.element.childElementCount}titleAt(t){return this.titles[t]}focusFilter(){this.
filters?.querySelector("input")?.focus()}showSort(){let t=this.host.sort();this.host.columns().forEach((e,r)=>{let i=t.findIndex(a=>a.field===e.field),n=t[i]?.direction,
s=this.titles[r];s&&(w(s,"aria-sort",n?n==="asc"?"ascending":"descending":null),s.dataset.order=t.length>1&&i>=0?String(i+1):"")})}turnSort(t,e){let r=this.host.
columns()[t];if(!r||r.options.sortable===!1)return;let i=this.host.sort(),n=i.find(c=>c.field===r.field),s=n?.direction==="desc"?[]:[{field:r.field,direction:n?
"desc":"asc"}];if(!e)return this.host.setSort(s);let a=i.filter(c=>c.field!==r.field);this.host.setSort([...a,...s])}widen(t,e){let r=this.host.columns()[t];r&&
(this.resize(r,(this.titles[t]?.offsetWidth??r.width)+e*J),this.host.arranged())}groupRow(t){if(t.every(r=>r.group===""))return[];let e=d("div",{class:"dk-dg-ro\
w dk-dg-groups",role:"row"});this.host.several&&e.append(d("div",{class:"dk-dg-cell"}));for(let r=0;r<t.length;){let i=t[r]?.group??"",n=r+1;for(;i!==""&&t[n]?.
group===i;)n++;let s=d("div",{class:"dk-dg-cell",role:"columnheader","aria-colspan":n-r},i);s.style.gridColumn=`span ${n-r}`,e.append(s),r=n}return[e]}title(t,e){
let r=d("div",{class:`dk-dg-cell dk-dg-title${t.numeric?" dk-number":""}`,role:"columnheader",title:t.options.headerTooltip??null},d("span",{class:"dk-dg-title-\
text"},t.title),y(Z,"dk-icon dk-dg-sort-mark"));return t.options.pinned&&(r.classList.add("dk-dg-pinned"),r.style.left=`var(--pin-${e})`),t.options.resizable!==
!1&&r.append(this.edge(t,e)),this.listenToDrag(r,t,e),r}selectAllCell(){let t=d("div",{class:"dk-dg-cell dk-dg-check",role:"columnheader","aria-label":this.host.
say("Select all"),title:this.host.say("Select all")});return t.addEventListener("click",()=>this.host.selectAll()),t}filterRow(t){let e=d("div",{class:"dk-dg-ro\
w dk-dg-filters",role:"row"});this.host.several&&e.append(d("div",{class:"dk-dg-cell"}));for(let r of t)e.append(this.filterCell(r));return e}filterCell(t){let e=d(
"div",{class:"dk-dg-cell"});if(t.options.filter===!1)return e;let r=d("input",{type:"search",class:"dk-dg-filter","data-field":t.field,"aria-label":`Filter ${t.
title}`,placeholder:this.host.say("Filter")});return r.value=this.host.filter()[t.field]??"",r.addEventListener("input",()=>this.host.setFilter(t.field,r.value)),
e.append(r),e}edge(t,e){let r=d("span",{class:"dk-dg-edge","aria-hidden":"true"});return r.addEventListener("pointerdown",i=>{i.stopPropagation(),i.preventDefault();
let[n,s]=[i.clientX,this.titles[e]?.offsetWidth??t.width];j(r,i,a=>this.resize(t,s+a.clientX-n),()=>this.host.arranged())}),r.addEventListener("dblclick",()=>{this.
resize(t,this.host.fit(t)),this.host.arranged()}),r.addEventListener("click",i=>i.stopPropagation()),r}resize(t,e){this.host.widen(t,b(Math.round(e),t.options.minWidth??
Y,t.options.maxWidth??4e3))}listenToDrag(t,e,r){t.addEventListener("pointerdown",i=>{if(i.button!==0)return;let n=-1;j(t,i,s=>{e.options.suppressMovable===!0||n<
0&&Math.abs(s.clientX-i.clientX)<q||(n=this.titleUnder(s.clientX),t.classList.add("dk-dg-dragged"),this.titles.forEach((a,c)=>a.classList.toggle("dk-dg-drop",c===
n&&n!==r)))},()=>{for(let s of this.titles)s.classList.remove("dk-dg-dragged","dk-dg-drop");n<0?this.turnSort(r,i.shiftKey):n!==r&&this.host.move(r,n)})})}titleUnder(t){
let e=this.titles.findIndex(r=>t<r.getBoundingClientRect().right);return e<0?this.titles.length-1:e}};function j(o,t,e,r=()=>{}){o.setPointerCapture(t.pointerId);
let i=n=>{o.removeEventListener("pointermove",e),o.removeEventListener("pointerup",i),o.removeEventListener("pointercancel",i),n.type==="pointerup"&&r()};o.addEventListener(
"pointermove",e),o.addEventListener("pointerup",i),o.addEventListener("pointercancel",i)}var Q=2e4,tt=new Intl.Collator(void 0,{numeric:!0,sensitivity:"base"}),R=class{constructor(t,e,r){this.idPath=e;this.columns=r;this.records=[...t],this.arrange()}idPath;columns;shown=[];sort=[];filter={};records;positions=null;get all(){
return this.records}get total(){return this.records.length}record(t){let e=this.shown[t];return e===void 0?void 0:this.records[e]}id(t){let e=this.shown[t];return e===
void 0?void 0:this.idAt(e)}place(t){let e=this.position(t);return e===void 0?-1:this.shown.indexOf(e)}recordOf(t){let e=this.position(t);return e===void 0?void 0:
this.records[e]}change(t){et[t.op].call(this,t),(!(t.op==="row"||t.op==="cell")||this.recordOf(t.row_id)===void 0||this.idChanged(t))&&(this.positions=null)}arrange(){
let t=this.tests(),e=this.records.keys();this.shown=t.length===0?Array.from(e):Array.from(e).filter(i=>t.every(n=>n(this.records[i])));let r=this.order();r&&this.
shown.sort(r)}idChanged(t){let e=this.position(t.row_id);return e!==void 0&&this.idPath!==null&&this.idAt(e)!==String(t.row_id)}idAt(t){return this.idPath?u(g(this.
records[t],this.idPath)):t}position(t){return this.positions||(this.positions=new Map(this.records.map((e,r)=>[this.idAt(r),r]))),this.positions.get(t)??(this.idPath?
this.positions.get(String(t)):void 0)}tests(){let t=new Map(this.columns().map(e=>[e.field,e]));return Object.entries(this.filter).flatMap(([e,r])=>{let i=t.get(
e),n=r.trim().toLowerCase();return!i||n===""?[]:[s=>u(g(s,i.path)).toLowerCase().includes(n)]})}order(){let t=new Map(this.columns().map(r=>[r.field,r])),e=this.
sort.flatMap(({field:r,direction:i})=>{let n=t.get(r);return n?[this.orderBy(n,i==="desc")]:[]});return e.length===0?null:(r,i)=>e.reduce((n,s)=>n||s(r,i),0)||r-
i}orderBy(t,e){let r=new Array(this.records.length);for(let s of this.shown)r[s]=g(this.records[s],t.path);let i=t.options.comparator,n=i?(s,a)=>Number(i(s,a))||
0:rt(this.shown.map(s=>r[s]));return(s,a)=>{let[c,l]=[r[s],r[a]];return v(c)||v(l)?Number(v(c))-Number(v(l)):e?-n(c,l):n(c,l)}}edit={set:t=>{this.records=[...t]},
at:t=>t==null?void 0:this.position(t),replace:(t,e)=>{this.records[t]=e(this.records[t])},insert:(t,e)=>{this.records=[...this.records.slice(0,t),...e,...this.records.
slice(t)]},remove:t=>{this.records=this.records.filter((e,r)=>!t.has(r))}}},et={set({records:o=[]}){this.edit.set(o)},row({row_id:o,data:t}){let e=this.edit.at(
o);e!==void 0&&this.edit.replace(e,()=>t)},cell({row_id:o,path:t=[],data:e}){let r=this.edit.at(o);r!==void 0&&this.edit.replace(r,i=>E(i,t,e))},insert({row_id:o,
records:t=[]}){this.edit.insert(this.edit.at(o)??this.total,t)},remove({row_ids:o=[]}){this.edit.remove(new Set(o.map(t=>this.edit.at(t)).filter(t=>t!==void 0)))}};
function v(o){return o==null||o===""}function rt(o){return o.every(t=>v(t)||typeof t=="number")?(t,e)=>t-e:o.length<=Q?(t,e)=>tt.compare(u(t),u(e)):(t,e)=>{let[
r,i]=[u(t),u(e)];return r<i?-1:r>i?1:0}}var C=class{constructor(t,e){this.several=t;this.idOf=e}several;idOf;ids=new Set;anchor=0;get size(){return this.ids.size}has(t){return t!==void 0&&this.ids.has(
t)}list(){return[...this.ids]}replace(t){this.ids=new Set(this.several?t:t.slice(0,1))}keep(t){for(let e of this.ids)t(e)||this.ids.delete(e)}choose(t,e){let r=this.
list().join(`
`);return e.range&&this.several?this.range(t):this.one(t,e.toggle===!0),r!==this.list().join(`
`)}all(t){if(!this.several)return;let e=Array.from({length:t},(r,i)=>this.idOf(i)).filter(r=>r!==void 0);this.ids=new Set(e)}one(t,e){let r=this.idOf(t);r!==void 0&&
(this.anchor=t,e&&this.ids.has(r)?this.ids.delete(r):e&&this.several?this.ids.add(r):this.ids=new Set([r]))}range(t){let[e,r]=[Math.min(this.anchor,t),Math.max(
this.anchor,t)],i=[];for(let n=e;n<=r;n++){let s=this.idOf(n);s!==void 0&&i.push(s)}this.ids=new Set(i)}};var $=6,it=33e6,S=class{constructor(t,e,r){this.scroller=t;this.rowPx=e;this.parts=r;t.addEventListener("scroll",()=>this.schedule(),{passive:!0})}scroller;rowPx;parts;body=d(
"div",{class:"dk-dg-body",role:"rowgroup"});pool=[];frame=0;stale=!0;rebuild(){this.pool=[],this.body.replaceChildren(),this.refresh()}refresh(){this.stale=!0,this.
schedule()}schedule(){this.frame===0&&(this.frame=requestAnimationFrame(()=>this.draw()))}stop(){cancelAnimationFrame(this.frame)}reveal(t){if(t<0)return;let[e,
r]=[t*this.rowPx,(t+1)*this.rowPx],i=this.scroller.clientHeight-this.parts.headPx();e<this.scroller.scrollTop?this.scroller.scrollTop=e:r>this.scroller.scrollTop+
i&&(this.scroller.scrollTop=r-i)}get pageRows(){return Math.max(1,Math.floor((this.scroller.clientHeight-this.parts.headPx())/this.rowPx)-1)}draw(){cancelAnimationFrame(
this.frame),this.frame=0;let t=this.parts.rows.shown.length,e=Math.min(t*this.rowPx,it);this.body.style.height=`${e}px`;let r=Math.max(0,Math.floor(this.scroller.
scrollTop/this.rowPx)-$),i=Math.min(t,Math.ceil((this.scroller.scrollTop+this.scroller.clientHeight)/this.rowPx)+$);this.size(Math.max(0,i-r));for(let n=r;n<i;n++){
let s=this.pool[n%this.pool.length];(this.stale||s.place!==n)&&this.fill(s,n)}this.stale=!1}size(t){if(this.pool.length!==t){for(let e of this.pool.splice(t))e.
element.remove();for(;this.pool.length<t;)this.pool.push(this.newRow());this.stale=!0}}newRow(){let t=d("div",{class:"dk-dg-row",role:"row"});this.parts.several&&
t.append(d("div",{class:"dk-dg-cell dk-dg-check",role:"gridcell","aria-label":this.parts.say("Selected")}));let e=this.parts.columns().map(r=>{let i=r.options.pinned?
" dk-dg-pinned":"";return d("div",{class:`dk-dg-cell${r.numeric?" dk-number":""}${i} ${r.options.cellClass??""}`.trim(),role:"gridcell"})});return e.forEach((r,i)=>r.
style.left=this.parts.columns()[i]?.options.pinned?`var(--pin-${i})`:""),t.append(...e),this.body.append(t),{element:t,cells:e,place:-1}}fill(t,e){let r=this.parts.
rows.record(e);if(!r)return;let i=this.parts.rows.id(e);t.place=e,t.element.style.transform=`translateY(${e*this.rowPx}px)`,t.element.dataset.place=String(e),t.
element.setAttribute("aria-rowindex",String(e+1+this.parts.headRows())),t.element.setAttribute("aria-selected",String(this.parts.selection.has(i))),t.element.classList.
toggle("dk-dg-odd",e%2===1);let n=this.parts.active();this.parts.columns().forEach((s,a)=>{let c=t.cells[a];this.parts.cells.show(c,s,{record:r,id:i,place:e});let l=n?.
place===e&&n.column===a;c.classList.toggle("dk-dg-active",l),w(c,"id",l?this.parts.activeId:null)})}};var nt=30,A=36,ot=120,st=1e3,at="M2.5 3.5h11L9.5 8.5v4l-3 1.5v-5.5z",lt=0;function dt(o,t){return new P(o,t)}var P=class{constructor(t,e){this.spec=t;this.host=
e;this.makeColumns=D(t,O(t.js_func_key,(n,s)=>this.compile(n,s))),this.columns=this.makeColumns(t.records);let r=t.multiple_select===!0;this.rows=new R(t.records,
t.id_field??null,()=>this.columns),this.rows.sort=this.columns.flatMap(({field:n,options:s})=>s.sort?[{field:n,direction:s.sort}]:[]),this.rows.arrange(),this.selection=
new C(r,n=>this.rows.id(n)),this.cells=new k(()=>this.columns,n=>e.report(n)),this.header=new x(this.headerHost(r));let i=e.say("Arrow keys move, Space selects,\
 S sorts by this column, plus and minus change its width, Control C copies.");this.scroller=d("div",{class:"dk-dg-scroll",role:"grid",tabindex:0,"aria-multisele\
ctable":r,"aria-label":e.say("Table"),"aria-description":i}),this.viewport=new S(this.scroller,this.rowPx(),{rows:this.rows,cells:this.cells,selection:this.selection,
several:r,say:e.say,activeId:`${this.uid}-active`,columns:()=>this.columns,headRows:()=>this.header.rows,headPx:()=>this.header.element.offsetHeight,active:()=>this.
active}),this.scroller.append(this.header.element,this.viewport.body,this.empty),this.filterButton=d("button",{type:"button",class:"dk-dg-tool","aria-label":e.say(
"Filter"),title:e.say("Filter"),"aria-pressed":!1}),this.element.append(this.bar(),this.scroller),this.content.dataset.hint=e.say("Select a cell to read all of \
it here"),t.cell_content_bar!==!1&&this.element.append(this.content),this.element.style.setProperty("--row",`${this.rowPx()}px`),this.setHeight(),this.rebuild(),
this.listen(),this.sizes=typeof ResizeObserver>"u"?null:new ResizeObserver(()=>this.viewport.schedule()),this.sizes?.observe(this.scroller),this.options=H(t,{apply:n=>this.
apply(n),selected:()=>this.selection.list(),record:n=>this.rows.recordOf(n)})}spec;host;element=d("div",{class:"dk-datagrid"});options;scroller;count=d("span",{
class:"dk-dg-count",role:"status"});content=d("div",{class:"dk-dg-content"});empty=d("div",{class:"dk-dg-empty"});buttons=[];rows;selection;cells;header;viewport;sizes;uid=`\
dk-dg-${++lt}`;makeColumns;columns;arranged={};active=null;filtering=!1;filterButton;filterTimer=0;typed={};arranging=0;apply(t){this.rows.change(t),this.arranging===
0&&(this.arranging=requestAnimationFrame(()=>this.arrange()))}uiState(t,e){if(t==="selection"&&Array.isArray(e))this.selection.replace(e);else if(t==="sort"&&Array.
isArray(e))this.rows.sort=e.filter(ht);else if(t==="filter"&&h(e))this.rows.filter=Object.fromEntries(Object.entries(e).map(([r,i])=>[r,u(i)])),this.showFilters(
this.filtering||Object.values(this.rows.filter).some(Boolean));else if(t==="filtering"&&typeof e=="boolean")this.showFilters(e);else if(t==="columns"&&h(e))this.
arranged=ct(e);else return;this.arrange()}destroy(){this.viewport.stop(),cancelAnimationFrame(this.arranging),clearTimeout(this.filterTimer),this.sizes?.disconnect()}rowPx(){
let t=this.spec.grid_args?.rowHeight;return typeof t=="number"&&t>=16?t:nt}followRows(){let t=T(this.makeColumns(this.rows.all),this.arranged),e=n=>n.map(({field:s,
numeric:a})=>`${s} ${a}`).join(),[r,i]=[G(this.columns),G(t)];e(t)!==e(this.columns)?(this.columns=t,this.rebuild()):r!==i&&(this.columns.forEach((n,s)=>Object.
assign(n,{width:t[s]?.width,fixed:t[s]?.fixed})),this.layOut())}setHeight(){let{height:t="600px"}=this.spec,e=t==="auto"&&this.rows.total<=st;this.element.style.
height=e?"auto":t==="auto"?"600px":typeof t=="number"?`${t}px`:t,this.element.classList.toggle("dk-dg-auto",e)}rebuild(){this.header.build(this.filtering),this.
layOut(),this.viewport.rebuild(),this.scroller.setAttribute("aria-colcount",String(this.columns.length)),this.showCounts()}layOut(){let t=this.spec.multiple_select===
!0,e=this.columns.map(s=>s.fixed||s.options.pinned?`${s.width}px`:`minmax(${s.width}px, ${s.options.flex??s.width}fr)`),r=this.columns.reduce((s,a)=>s+a.width,t?
A:0),i=this.element.style;i.setProperty("--cols",[...t?[`${A}px`]:[],...e].join(" ")),i.setProperty("--total",`${r}px`);let n=t?A:0;this.columns.forEach((s,a)=>{
s.options.pinned&&(i.setProperty(`--pin-${a}`,`${n}px`),n+=s.width)})}bar(){this.filterButton.append(y(at)),this.filterButton.addEventListener("click",()=>this.
toggleFilters());let t=d("div",{class:"dk-dg-actions"});return(this.spec.actions??[]).forEach((e,r)=>t.append(e===null?d("span",{class:"dk-dg-gap"}):this.action(
e,r))),d("div",{class:"dk-dg-bar"},t,this.count,this.filterButton)}action(t,e){let r=d("button",{type:"button",class:"dk-button btn btn-outline-secondary btn-sm"},
t);return r.addEventListener("click",()=>this.host.callback({btn:e,rows:this.selection.list()})),this.buttons.push(r),r}toggleFilters(){this.showFilters(!this.filtering),
this.host.uiState("filtering",this.filtering),this.filtering||this.changeFilter({}),this.filtering?this.header.focusFilter():this.scroller.focus()}showFilters(t){
this.filtering=t,this.filterButton.setAttribute("aria-pressed",String(t)),this.rebuild()}headerHost(t){return{several:t,say:this.host.say,columns:()=>this.columns,
sort:()=>this.rows.sort,filter:()=>({...this.rows.filter,...this.typed}),setSort:e=>this.setSort(e),setFilter:(e,r)=>this.setFilter(e,r),selectAll:()=>this.selectAll(),
widen:(e,r)=>this.widen(e,r),arranged:()=>this.host.uiState("columns",this.arranged),move:(e,r)=>this.move(e,r),fit:e=>this.fit(e)}}setSort(t){this.rows.sort=t,
this.arrange(),this.host.uiState("sort",t)}setFilter(t,e){clearTimeout(this.filterTimer),this.typed={...this.typed,[t]:e},this.filterTimer=window.setTimeout(()=>this.
changeFilter({...this.rows.filter,...this.typed}),ot)}changeFilter(t){this.typed={};let e=Object.fromEntries(Object.entries(t).filter(([,r])=>r!==""));JSON.stringify(
e)!==JSON.stringify(this.rows.filter)&&(this.rows.filter=e,this.scroller.scrollTop=0,this.arrange(),this.host.uiState("filter",e))}arrange(){cancelAnimationFrame(
this.arranging),this.arranging=0,this.followRows(),this.setHeight(),this.rows.arrange(),this.selection.keep(e=>this.rows.recordOf(e)!==void 0);let t=this.rows.shown.
length-1;this.active&&this.active.place>t&&(this.active=t<0?null:{...this.active,place:t}),this.header.showSort(),this.showCounts(),this.viewport.refresh()}move(t,e){
let[r]=this.columns.splice(t,1);r&&this.columns.splice(e,0,r),this.arranged={...this.arranged,order:this.columns.map(({field:i})=>i)},this.rebuild(),this.host.uiState(
"columns",this.arranged)}widen(t,e){[t.width,t.fixed]=[e,!0],this.arranged={...this.arranged,widths:{...this.arranged.widths,[t.field]:e}},this.layOut()}fit(t){
return this.rows.shown.slice(0,500).reduce((r,i,n)=>{let s=this.rows.record(n);return s?Math.max(r,this.cells.text(t,{record:s,id:this.rows.id(n),place:n}).length):
r},t.title.length+2)*8+28}showCounts(){let[t,e,r]=[this.rows.shown.length,this.rows.total,this.selection.size],i=new Intl.NumberFormat,{say:n}=this.host,s=e===1?
n("1 row"):n("{} rows",i.format(e)),a=t===e?s:n("{} of {} rows",i.format(t),i.format(e));this.count.textContent=r>0?`${n("{} selected",i.format(r))} · ${a}`:a,
this.empty.textContent=t>0?"":e>0?n("No row matches the filter."):n("No rows yet."),this.empty.hidden=t>0,this.scroller.setAttribute("aria-rowcount",String(t+this.
header.rows))}listen(){this.viewport.body.addEventListener("mousedown",t=>{t.shiftKey&&t.preventDefault()}),this.viewport.body.addEventListener("click",t=>this.
onClick(t)),this.scroller.addEventListener("keydown",t=>this.onKey(t)),this.scroller.addEventListener("focus",()=>{!this.active&&this.rows.shown.length>0&&this.
columns.length>0&&this.activate(0,0,!1)})}onClick(t){let e=t.target,r=e.closest(".dk-dg-row"),i=e.closest(".dk-dg-cell");if(!r?.dataset.place||!i)return;let n=Number(
r.dataset.place),s=this.spec.multiple_select===!0?1:0,a=Array.from(r.children).indexOf(i)-s;this.activate(n,Math.max(0,a),!1);let c=a<0||t.ctrlKey||t.metaKey;this.
choose(n,{toggle:c,range:t.shiftKey})}choose(t,e){this.selection.choose(t,e)&&this.selectionChanged()}selectAll(){this.selection.size>=this.rows.shown.length?this.
selection.replace([]):this.selection.all(this.rows.shown.length),this.selectionChanged()}selectionChanged(){let t=this.selection.list();this.viewport.refresh(),
this.showCounts(),this.host.uiState("selection",t),this.spec.on_select===!0&&t.length>0&&this.host.callback({rows:t})}activate(t,e,r=!0){this.active={place:t,column:e},
r&&this.viewport.reveal(t),this.viewport.refresh(),this.viewport.draw(),this.scroller.setAttribute("aria-activedescendant",`${this.uid}-active`),r&&this.scroller.
querySelector(".dk-dg-active")?.scrollIntoView({block:"nearest",inline:"nearest"});let i=this.rows.record(t),n=this.columns[e];this.content.textContent=i&&n?this.
cells.text(n,{record:i,id:this.rows.id(t),place:t}):""}onKey(t){if(t.target!==this.scroller)return;let e=`${t.ctrlKey||t.metaKey?"Ctrl+":""}${t.key===" "?"Space":
t.key}`;!this.command(e,t.shiftKey)&&!this.go(e,t.shiftKey)||t.preventDefault()}command(t,e){let r=this.active;if(!r)return!1;let n={Space:()=>this.choose(r.place,
{toggle:!0,range:e}),Enter:()=>this.choose(r.place,{}),"Ctrl+a":()=>(this.selection.all(this.rows.shown.length),this.selectionChanged()),"Ctrl+c":()=>this.host.
copy(this.copied(r)),s:()=>this.header.turnSort(r.column,e),S:()=>this.header.turnSort(r.column,!0),"+":()=>this.header.widen(r.column,1),"-":()=>this.header.widen(
r.column,-1)}[t];return n?.(),n!==void 0}go(t,e){let{place:r,column:i}=this.active??{place:0,column:0},[n,s,a]=[this.rows.shown.length-1,this.columns.length-1,this.
viewport.pageRows],l={ArrowDown:[r+1,i],ArrowUp:[r-1,i],ArrowRight:[r,i+1],ArrowLeft:[r,i-1],PageDown:[r+a,i],PageUp:[r-a,i],Home:[r,0],End:[r,s],"Ctrl+Home":[0,
0],"Ctrl+End":[n,s],"Ctrl+ArrowDown":[n,i],"Ctrl+ArrowUp":[0,i]}[t];return!l||n<0?!1:(this.activate(Math.min(n,Math.max(0,l[0])),Math.min(s,Math.max(0,l[1]))),e&&
this.active&&this.active.place!==r&&this.choose(this.active.place,{range:!0}),!0)}copied(t){let e=i=>{let n=this.rows.record(i);return n?this.columns.map(s=>this.
cells.text(s,{record:n,id:this.rows.id(i),place:i})).join("	"):""},r=this.rows.shown.flatMap((i,n)=>this.selection.has(this.rows.id(n))?[n]:[]);return r.length>
0?[this.columns.map(i=>i.title).join("	"),...r.map(e)].join(`
`):e(t.place).split("	")[t.column]??""}compile(t,e){try{return this.host.compile(t,e)}catch(r){return this.host.report(r),i=>h(i)?i.value:void 0}}};function G(o){
return o.map(({width:t,fixed:e})=>`${t} ${e}`).join()}function ct({order:o,widths:t}){let e=Object.entries(h(t)?t:{}).filter(r=>typeof r[1]=="number");return{...Array.
isArray(o)?{order:o.map(String)}:{},widths:Object.fromEntries(e)}}function ht(o){return h(o)&&typeof o.field=="string"&&(o.direction==="asc"||o.direction==="des\
c")}export{dt as createGrid};
