function d(n,t={},...e){let r=document.createElement(n);for(let[i,o]of Object.entries(t))w(r,i,o);return r.append(...e),r}function w(n,t,e){e===!1||e===null||e===
void 0?n.removeAttribute(t):n.setAttribute(t,e===!0?"":String(e))}function y(n,t="dk-icon"){let e="http://www.w3.org/2000/svg",r=document.createElementNS(e,"svg");for(let[o,s]of Object.entries({viewBox:"0 0 16 16",class:t,"ari\
a-hidden":"true"}))r.setAttribute(o,s);let i=document.createElementNS(e,"path");return i.setAttribute("d",n),r.append(i),r}var[D,N]=[64,340];function f(n){return`${n.join("")}_${n.map(t=>t.length).join("_")}_${n.length}`}function g(n,t){let e=n;for(let r of t)e=p(e)?e[r]:void 0;return e}
function E(n,t,e){let[r,...i]=t;if(r===void 0)return n;let o=n[r];return{...n,[r]:i.length===0?e:E(p(o)?o:{},i,e)}}function p(n){return typeof n=="object"&&n!==
null&&!Array.isArray(n)}function u(n){return n==null?"":typeof n=="object"?JSON.stringify(n):String(n)}function L(n,t){let r=(n.column_order?O(n.column_order):T(
n.records)).map(o=>z(o,n,t)).filter(o=>o.options.hide!==!0),i=o=>o.options.pinned==="left"||o.options.pinned===!0?0:1;return r.sort((o,s)=>i(o)-i(s))}function K(n){
if(n.length<=200)return n;let t=Math.floor(n.length/(200/2));return[...n.slice(0,200/2),...n.filter((e,r)=>r%t===t-1)]}function O(n,t=[]){return Object.entries(
n).flatMap(([e,r])=>p(r)?O(r,[...t,e]):[[...t,e]])}function A(n){return T(n).map(f)}function T(n){let t=new Map,e=(r,i)=>{for(let[o,s]of Object.entries(r)){let a=[
...i,o];p(s)?e(s,a):t.has(f(a))||t.set(f(a),a)}};for(let r of n.slice(0,200))e(r,[]);return[...t.values()]}function z(n,t,e){let r=X(n,t,e),i=r.headerName??_(n.
at(-1)??""),o=K(t.records).map(h=>g(h,n)),s=o.filter(h=>h!=null),a=typeof r.type=="string"?[r.type]:r.type??[],c=a.includes("numericColumn")||a.includes("rightA\
ligned")||s.length>0&&s.every(h=>typeof h=="number"),l=r.width??B(i,o);return{path:n,field:f(n),title:i,options:r,numeric:c,group:n.slice(0,-1).map(_).join(" › "),
width:b(l,r.minWidth??D/2,r.maxWidth??Number.MAX_SAFE_INTEGER),fixed:r.width!==void 0}}function X(n,t,e){let r=f(n),i=(t.path_args??[]).filter(([a])=>a.length<n.
length&&a.every((c,l)=>n[l]===c)),o=(t.path_args??[]).filter(([a])=>f(a)===r),s=[...i.map(([,a])=>W(a,"headerName")),t.field_args?.[n.at(-1)??""],...o.map(([,a])=>a)];
return Object.assign({},...s.filter(p).map(a=>e(a)))}function W(n,t){return p(n)?Object.fromEntries(Object.entries(n).filter(([e])=>e!==t)):n}function _(n){let t=n.
replaceAll("_"," ");return t.charAt(0).toUpperCase()+t.slice(1)}function B(n,t){let e=t.reduce((i,o)=>Math.max(i,u(o).length),0),r=n.length*10+18;return b(Math.
max(e*8,r)+28,D,N)}function b(n,t,e){return Math.min(e,Math.max(t,n))}function H(n,t){let e=r=>Array.isArray(r)?r.map(e):p(r)?"__pywebio_js_function__"in r?U(r,
n)?t(r.params,String(r.body??"")):void 0:Object.fromEntries(Object.entries(r).map(([i,o])=>[i,e(o)])):r;return e}function U(n,t){return typeof t=="string"&&t!==
""&&n.__pywebio_js_function__===t&&Array.isArray(n.params)}function I(n,t){let e=new Map,r=new WeakMap,i=l=>{let h={};return G(l,[],h,e),r.set(h,l),h};for(let l of n.records.slice(0,50))i(l);let o=l=>r.get(l)??l,s=l=>String(
g(o(l),n.id_field??[]));return{spec:n,api:{setRowData:l=>t.apply({op:"set",records:l.map(o)}),getRowNode:l=>{let h=t.record(l);return h&&{id:l,data:i(h),setData:m=>t.
apply({op:"row",row_id:l,data:o(m)}),setDataValue:(m,$)=>t.apply({op:"cell",row_id:l,path:e.get(m)??[m],data:$})}},applyTransaction({add:l,addIndex:h,remove:m}){
l&&t.apply({op:"insert",records:l.map(o),row_id:h??null}),m&&t.apply({op:"remove",row_ids:m.filter(Boolean).map(s)})},refreshClientSideRowModel:()=>{},getSelectedNodes:()=>t.
selected().map(l=>({id:l}))},path2field:l=>f(l),field2path:l=>e.get(l),flatten_row:i,getSelectedRowIDs:t.selected}}function G(n,t,e,r){for(let[i,o]of Object.entries(
n)){let s=[...t,i];p(o)?G(o,s,e,r):(e[f(s)]=o,r.set(f(s),s))}}var k=class{constructor(t,e){this.columns=t;this.report=e}columns;report;failed=new WeakSet;flat=new WeakMap;text(t,e){let r=this.value(t,e),{valueFormatter:i}=t.
options;return u(i?this.call(i,this.params(t,e,r),r):r)}show(t,e,r){let{cellRenderer:i,cellStyle:o}=e.options,s=this.text(e,r);i?this.showRendered(t,i,e,r,s):(t.
firstElementChild||t.textContent!==s)&&(t.textContent=s),o&&this.style(t,o,e,r)}value(t,e){let r=g(e.record,t.path),{valueGetter:i}=t.options;return i?this.call(
i,this.params(t,e,r),r):r}showRendered(t,e,r,i,o){let s=this.value(r,i),a=this.call(e,{...this.params(r,i,s),valueFormatted:o},o);a instanceof Node?t.replaceChildren(
a):typeof a=="string"&&a.includes("<")?t.innerHTML=a:t.textContent=u(a)}style(t,e,r,i){let o=this.value(r,i),s=typeof e=="function"?this.call(e,this.params(r,i,
o),null):e;if(t.style.cssText=t.style.left?`left:${t.style.left}`:"",!(typeof s!="object"||s===null))for(let[a,c]of Object.entries(s))t.style.setProperty(a.replace(
/[A-Z]/g,l=>`-${l.toLowerCase()}`),String(c))}params(t,e,r){let i=this.flatten(e.record);return{value:r,data:i,rowIndex:e.place,colDef:t.options,column:{colId:t.
field,getColId:()=>t.field},node:{id:e.id,data:i,rowIndex:e.place}}}flatten(t){let e=this.flat.get(t);if(!e){let r=this.columns().map(i=>[f(i.path),g(t,i.path)]);
this.flat.set(t,e={...t,...Object.fromEntries(r)})}return e}call(t,e,r){if(this.failed.has(t))return r;try{return t(e)}catch(i){return this.failed.add(t),this.report(
i),r}}};var V=6,J=16,q=40,Y="M8 3.5v9M4.5 9L8 12.5 11.5 9",x=class{constructor(t){this.host=t}host;element=d("div",{class:"dk-dg-head",role:"rowgroup"});titles=[];filters=null;build(t){
let e=this.host.columns(),r=d("div",{class:"dk-dg-row dk-dg-titles",role:"row","aria-rowindex":1});this.host.several&&r.append(this.selectAllCell()),this.titles=
e.map((i,o)=>this.title(i,o)),r.append(...this.titles),this.element.replaceChildren(...this.groupRow(e),r),this.filters=t?this.filterRow(e):null,this.filters&&this.
element.append(this.filters),this.showSort()}get rows(){return this.element.childElementCount}titleAt(t){return this.titles[t]}focusFilter(){this.filters?.querySelector(
"input")?.focus()}showSort(){let t=this.host.sort();this.host.columns().forEach((e,r)=>{let i=t.findIndex(a=>a.field===e.field),o=t[i]?.direction,s=this.titles[r];
s&&(w(s,"aria-sort",o?o==="asc"?"ascending":"descending":null),s.dataset.order=t.length>1&&i>=0?String(i+1):"")})}turnSort(t,e){let r=this.host.columns()[t];if(!r||
r.options.sortable===!1)return;let i=this.host.sort(),o=i.find(c=>c.field===r.field),s=o?.direction==="desc"?[]:[{field:r.field,direction:o?"desc":"asc"}];if(!e)
return this.host.setSort(s);let a=i.filter(c=>c.field!==r.field);this.host.setSort([...a,...s])}widen(t,e){let r=this.host.columns()[t];r&&this.resize(r,(this.titles[t]?.
offsetWidth??r.width)+e*J)}groupRow(t){if(t.every(r=>r.group===""))return[];let e=d("div",{class:"dk-dg-row dk-dg-groups",role:"row"});this.host.several&&e.append(
d("div",{class:"dk-dg-cell"}));for(let r=0;r<t.length;){let i=t[r]?.group??"",o=r+1;for(;i!==""&&t[o]?.group===i;)o++;let s=d("div",{class:"dk-dg-cell",role:"co\
lumnheader","aria-colspan":o-r},i);s.style.gridColumn=`span ${o-r}`,e.append(s),r=o}return[e]}title(t,e){let r=d("div",{class:`dk-dg-cell dk-dg-title${t.numeric?
" dk-number":""}`,role:"columnheader",title:t.options.headerTooltip??null},d("span",{class:"dk-dg-title-text"},t.title),y(Y,"dk-icon dk-dg-sort-mark"));return t.
options.pinned&&(r.classList.add("dk-dg-pinned"),r.style.left=`var(--pin-${e})`),t.options.resizable!==!1&&r.append(this.edge(t,e)),this.listenToDrag(r,t,e),r}selectAllCell(){
let t=d("div",{class:"dk-dg-cell dk-dg-check",role:"columnheader","aria-label":"Select all",title:"Select all"});return t.addEventListener("click",()=>this.host.
selectAll()),t}filterRow(t){let e=d("div",{class:"dk-dg-row dk-dg-filters",role:"row"});this.host.several&&e.append(d("div",{class:"dk-dg-cell"}));for(let r of t)
e.append(this.filterCell(r));return e}filterCell(t){let e=d("div",{class:"dk-dg-cell"});if(t.options.filter===!1)return e;let r=d("input",{type:"search",class:"\
dk-dg-filter","aria-label":`Filter ${t.title}`,placeholder:this.host.say("Filter")});return r.value=this.host.filter()[t.field]??"",r.addEventListener("input",()=>this.
host.setFilter(t.field,r.value)),e.append(r),e}edge(t,e){let r=d("span",{class:"dk-dg-edge","aria-hidden":"true"});return r.addEventListener("pointerdown",i=>{i.
stopPropagation(),i.preventDefault();let[o,s]=[i.clientX,this.titles[e]?.offsetWidth??t.width];j(r,i,a=>this.resize(t,s+a.clientX-o))}),r.addEventListener("dblc\
lick",()=>this.resize(t,this.host.fit(t))),r.addEventListener("click",i=>i.stopPropagation()),r}resize(t,e){t.width=b(Math.round(e),t.options.minWidth??q,t.options.
maxWidth??4e3),t.fixed=!0,this.host.layOut()}listenToDrag(t,e,r){t.addEventListener("pointerdown",i=>{if(i.button!==0)return;let o=-1;j(t,i,s=>{e.options.suppressMovable===
!0||o<0&&Math.abs(s.clientX-i.clientX)<V||(o=this.titleUnder(s.clientX),t.classList.add("dk-dg-dragged"),this.titles.forEach((a,c)=>a.classList.toggle("dk-dg-dr\
op",c===o&&o!==r)))},()=>{for(let s of this.titles)s.classList.remove("dk-dg-dragged","dk-dg-drop");o<0?this.turnSort(r,i.shiftKey):o!==r&&this.host.move(r,o)})})}titleUnder(t){
let e=this.titles.findIndex(r=>t<r.getBoundingClientRect().right);return e<0?this.titles.length-1:e}};function j(n,t,e,r=()=>{}){n.setPointerCapture(t.pointerId);
let i=o=>{n.removeEventListener("pointermove",e),n.removeEventListener("pointerup",i),n.removeEventListener("pointercancel",i),o.type==="pointerup"&&r()};n.addEventListener(
"pointermove",e),n.addEventListener("pointerup",i),n.addEventListener("pointercancel",i)}var Z=2e4,Q=new Intl.Collator(void 0,{numeric:!0,sensitivity:"base"}),R=class{constructor(t,e,r){this.idPath=e;this.columns=r;this.records=[...t],this.arrange()}idPath;columns;shown=[];sort=[];filter={};records;positions=null;get all(){
return this.records}get total(){return this.records.length}record(t){let e=this.shown[t];return e===void 0?void 0:this.records[e]}id(t){let e=this.shown[t];return e===
void 0?void 0:this.idAt(e)}place(t){let e=this.position(t);return e===void 0?-1:this.shown.indexOf(e)}recordOf(t){let e=this.position(t);return e===void 0?void 0:
this.records[e]}change(t){tt[t.op].call(this,t),(!(t.op==="row"||t.op==="cell")||this.recordOf(t.row_id)===void 0||this.idChanged(t))&&(this.positions=null)}arrange(){
let t=this.tests(),e=this.records.keys();this.shown=t.length===0?Array.from(e):Array.from(e).filter(i=>t.every(o=>o(this.records[i])));let r=this.order();r&&this.
shown.sort(r)}idChanged(t){let e=this.position(t.row_id);return e!==void 0&&this.idPath!==null&&this.idAt(e)!==String(t.row_id)}idAt(t){return this.idPath?u(g(this.
records[t],this.idPath)):t}position(t){return this.positions||(this.positions=new Map(this.records.map((e,r)=>[this.idAt(r),r]))),this.positions.get(t)??(this.idPath?
this.positions.get(String(t)):void 0)}tests(){let t=new Map(this.columns().map(e=>[e.field,e]));return Object.entries(this.filter).flatMap(([e,r])=>{let i=t.get(
e),o=r.trim().toLowerCase();return!i||o===""?[]:[s=>u(g(s,i.path)).toLowerCase().includes(o)]})}order(){let t=new Map(this.columns().map(r=>[r.field,r])),e=this.
sort.flatMap(({field:r,direction:i})=>{let o=t.get(r);return o?[this.orderBy(o,i==="desc")]:[]});return e.length===0?null:(r,i)=>e.reduce((o,s)=>o||s(r,i),0)||r-
i}orderBy(t,e){let r=new Array(this.records.length);for(let s of this.shown)r[s]=g(this.records[s],t.path);let i=t.options.comparator,o=i?(s,a)=>Number(i(s,a))||
0:et(this.shown.map(s=>r[s]));return(s,a)=>{let[c,l]=[r[s],r[a]];return v(c)||v(l)?Number(v(c))-Number(v(l)):e?-o(c,l):o(c,l)}}edit={set:t=>{this.records=[...t]},
at:t=>t==null?void 0:this.position(t),replace:(t,e)=>{this.records[t]=e(this.records[t])},insert:(t,e)=>{this.records=[...this.records.slice(0,t),...e,...this.records.
slice(t)]},remove:t=>{this.records=this.records.filter((e,r)=>!t.has(r))}}},tt={set({records:n=[]}){this.edit.set(n)},row({row_id:n,data:t}){let e=this.edit.at(
n);e!==void 0&&this.edit.replace(e,()=>t)},cell({row_id:n,path:t=[],data:e}){let r=this.edit.at(n);r!==void 0&&this.edit.replace(r,i=>E(i,t,e))},insert({row_id:n,
records:t=[]}){this.edit.insert(this.edit.at(n)??this.total,t)},remove({row_ids:n=[]}){this.edit.remove(new Set(n.map(t=>this.edit.at(t)).filter(t=>t!==void 0)))}};
function v(n){return n==null||n===""}function et(n){return n.every(t=>v(t)||typeof t=="number")?(t,e)=>t-e:n.length<=Z?(t,e)=>Q.compare(u(t),u(e)):(t,e)=>{let[r,
i]=[u(t),u(e)];return r<i?-1:r>i?1:0}}var C=class{constructor(t,e){this.several=t;this.idOf=e}several;idOf;ids=new Set;anchor=0;get size(){return this.ids.size}has(t){return t!==void 0&&this.ids.has(
t)}list(){return[...this.ids]}replace(t){this.ids=new Set(this.several?t:t.slice(0,1))}keep(t){for(let e of this.ids)t(e)||this.ids.delete(e)}choose(t,e){let r=this.
list().join(`
`);return e.range&&this.several?this.range(t):this.one(t,e.toggle===!0),r!==this.list().join(`
`)}all(t){if(!this.several)return;let e=Array.from({length:t},(r,i)=>this.idOf(i)).filter(r=>r!==void 0);this.ids=new Set(e)}one(t,e){let r=this.idOf(t);r!==void 0&&
(this.anchor=t,e&&this.ids.has(r)?this.ids.delete(r):e&&this.several?this.ids.add(r):this.ids=new Set([r]))}range(t){let[e,r]=[Math.min(this.anchor,t),Math.max(
this.anchor,t)],i=[];for(let o=e;o<=r;o++){let s=this.idOf(o);s!==void 0&&i.push(s)}this.ids=new Set(i)}};var F=6,rt=33e6,S=class{constructor(t,e,r){this.scroller=t;this.rowPx=e;this.parts=r;t.addEventListener("scroll",()=>this.schedule(),{passive:!0})}scroller;rowPx;parts;body=d(
"div",{class:"dk-dg-body",role:"rowgroup"});pool=[];frame=0;stale=!0;rebuild(){this.pool=[],this.body.replaceChildren(),this.refresh()}refresh(){this.stale=!0,this.
schedule()}schedule(){this.frame===0&&(this.frame=requestAnimationFrame(()=>this.draw()))}stop(){cancelAnimationFrame(this.frame)}reveal(t){if(t<0)return;let[e,
r]=[t*this.rowPx,(t+1)*this.rowPx],i=this.scroller.clientHeight-this.parts.headPx();e<this.scroller.scrollTop?this.scroller.scrollTop=e:r>this.scroller.scrollTop+
i&&(this.scroller.scrollTop=r-i)}get pageRows(){return Math.max(1,Math.floor((this.scroller.clientHeight-this.parts.headPx())/this.rowPx)-1)}draw(){cancelAnimationFrame(
this.frame),this.frame=0;let t=this.parts.rows.shown.length,e=Math.min(t*this.rowPx,rt);this.body.style.height=`${e}px`;let r=Math.max(0,Math.floor(this.scroller.
scrollTop/this.rowPx)-F),i=Math.min(t,Math.ceil((this.scroller.scrollTop+this.scroller.clientHeight)/this.rowPx)+F);this.size(Math.max(0,i-r));for(let o=r;o<i;o++){
let s=this.pool[o%this.pool.length];(this.stale||s.place!==o)&&this.fill(s,o)}this.stale=!1}size(t){if(this.pool.length!==t){for(let e of this.pool.splice(t))e.
element.remove();for(;this.pool.length<t;)this.pool.push(this.newRow());this.stale=!0}}newRow(){let t=d("div",{class:"dk-dg-row",role:"row"});this.parts.several&&
t.append(d("div",{class:"dk-dg-cell dk-dg-check",role:"gridcell","aria-label":"Selected"}));let e=this.parts.columns().map(r=>{let i=r.options.pinned?" dk-dg-pi\
nned":"";return d("div",{class:`dk-dg-cell${r.numeric?" dk-number":""}${i} ${r.options.cellClass??""}`.trim(),role:"gridcell"})});return e.forEach((r,i)=>r.style.
left=this.parts.columns()[i]?.options.pinned?`var(--pin-${i})`:""),t.append(...e),this.body.append(t),{element:t,cells:e,place:-1}}fill(t,e){let r=this.parts.rows.
record(e);if(!r)return;let i=this.parts.rows.id(e);t.place=e,t.element.style.transform=`translateY(${e*this.rowPx}px)`,t.element.dataset.place=String(e),t.element.
setAttribute("aria-rowindex",String(e+1+this.parts.headRows())),t.element.setAttribute("aria-selected",String(this.parts.selection.has(i))),t.element.classList.
toggle("dk-dg-odd",e%2===1);let o=this.parts.active();this.parts.columns().forEach((s,a)=>{let c=t.cells[a];this.parts.cells.show(c,s,{record:r,id:i,place:e});let l=o?.
place===e&&o.column===a;c.classList.toggle("dk-dg-active",l),w(c,"id",l?this.parts.activeId:null)})}};var it=30,M=36,ot=120,nt=1e3,st="M2.5 3.5h11L9.5 8.5v4l-3 1.5v-5.5z",at="Arrow keys move, Space selects, S sorts by this column, plus and minus change its width\
, Control C copies.",lt=0;function dt(n,t){return new P(n,t)}var P=class{constructor(t,e){this.spec=t;this.host=e;this.columns=this.columnsFor(t.records),this.fields=
A(t.records).join();let r=t.multiple_select===!0;this.rows=new R(t.records,t.id_field??null,()=>this.columns),this.rows.sort=this.columns.flatMap(({field:i,options:o})=>o.
sort?[{field:i,direction:o.sort}]:[]),this.rows.arrange(),this.selection=new C(r,i=>this.rows.id(i)),this.cells=new k(()=>this.columns,i=>e.report(i)),this.header=
new x(this.headerHost(r)),this.scroller=d("div",{class:"dk-dg-scroll",role:"grid",tabindex:0,"aria-multiselectable":r,"aria-label":"Table","aria-description":at}),
this.viewport=new S(this.scroller,this.rowPx(),{rows:this.rows,cells:this.cells,selection:this.selection,several:r,activeId:`${this.uid}-active`,columns:()=>this.
columns,headRows:()=>this.header.rows,headPx:()=>this.header.element.offsetHeight,active:()=>this.active}),this.scroller.append(this.header.element,this.viewport.
body,this.empty),this.element.append(this.bar(),this.scroller),this.content.dataset.hint=e.say("Select a cell to read all of it here"),t.cell_content_bar!==!1&&
this.element.append(this.content),this.setHeight(),this.rebuild(),this.listen(),this.sizes=typeof ResizeObserver>"u"?null:new ResizeObserver(()=>this.viewport.schedule()),
this.sizes?.observe(this.scroller),this.options=I(t,{apply:i=>this.apply(i),selected:()=>this.selection.list(),record:i=>this.rows.recordOf(i)})}spec;host;element=d(
"div",{class:"dk-datagrid"});options;scroller;count=d("span",{class:"dk-dg-count",role:"status"});content=d("div",{class:"dk-dg-content"});empty=d("div",{class:"\
dk-dg-empty"});buttons=[];rows;selection;cells;header;viewport;sizes;uid=`dk-dg-${++lt}`;columns;fields;active=null;filtering=!1;filterTimer=0;typed={};arranging=0;apply(t){
this.rows.change(t),this.arranging===0&&(this.arranging=requestAnimationFrame(()=>this.arrange()))}uiState(t,e){if(t==="selection"&&Array.isArray(e))this.selection.
replace(e);else if(t==="sort"&&Array.isArray(e))this.rows.sort=e.filter(ct);else if(t==="filter"&&p(e))this.rows.filter=Object.fromEntries(Object.entries(e).map(
([r,i])=>[r,u(i)])),this.filtering||=Object.values(this.rows.filter).some(Boolean),this.rebuild();else return;this.arrange()}destroy(){this.viewport.stop(),cancelAnimationFrame(
this.arranging),clearTimeout(this.filterTimer),this.sizes?.disconnect()}rowPx(){let t=this.spec.grid_args?.rowHeight;return typeof t=="number"&&t>=16?t:it}columnsFor(t){
return L({...this.spec,records:t},H(this.spec.js_func_key,(e,r)=>this.compile(e,r)))}followFields(){let t=this.spec.column_order?this.fields:A(this.rows.all).join();
if(t===this.fields)return;this.fields=t;let e=this.columnsFor(this.rows.all),r=new Set(this.columns.map(o=>o.field)),i=this.columns.filter(o=>e.some(s=>s.field===
o.field));this.columns=[...i,...e.filter(o=>!r.has(o.field))],this.rebuild()}setHeight(){let{height:t="600px"}=this.spec,e=t==="auto"&&this.rows.total<=nt;this.
element.style.setProperty("--row",`${this.rowPx()}px`),this.element.style.height=e?"auto":t==="auto"?"600px":typeof t=="number"?`${t}px`:t,this.element.classList.
toggle("dk-dg-auto",e)}rebuild(){this.header.build(this.filtering),this.layOut(),this.viewport.rebuild(),this.scroller.setAttribute("aria-colcount",String(this.
columns.length)),this.showCounts()}layOut(){let t=this.spec.multiple_select===!0,e=this.columns.map(s=>s.fixed||s.options.pinned?`${s.width}px`:`minmax(${s.width}\
px, ${s.options.flex??s.width}fr)`),r=this.columns.reduce((s,a)=>s+a.width,t?M:0),i=this.element.style;i.setProperty("--cols",[...t?[`${M}px`]:[],...e].join(" ")),
i.setProperty("--total",`${r}px`);let o=t?M:0;this.columns.forEach((s,a)=>{s.options.pinned&&(i.setProperty(`--pin-${a}`,`${o}px`),o+=s.width)})}bar(){let t=d("\
button",{type:"button",class:"dk-dg-tool","aria-label":this.host.say("Filter"),title:this.host.say("Filter"),"aria-pressed":!1},y(st));t.addEventListener("click",
()=>this.toggleFilters(t));let e=d("div",{class:"dk-dg-actions"});return(this.spec.actions??[]).forEach((r,i)=>e.append(r===null?d("span",{class:"dk-dg-gap"}):this.
action(r,i))),d("div",{class:"dk-dg-bar"},e,this.count,t)}action(t,e){let r=d("button",{type:"button",class:"dk-button btn btn-outline-secondary btn-sm"},t);return r.
addEventListener("click",()=>this.host.callback({btn:e,rows:this.selection.list()})),this.buttons.push(r),r}toggleFilters(t){this.filtering=!this.filtering,t.setAttribute(
"aria-pressed",String(this.filtering)),this.filtering||this.changeFilter({}),this.rebuild(),this.filtering?this.header.focusFilter():this.scroller.focus()}headerHost(t){
return{several:t,say:this.host.say,columns:()=>this.columns,sort:()=>this.rows.sort,filter:()=>this.rows.filter,setSort:e=>this.setSort(e),setFilter:(e,r)=>this.
setFilter(e,r),selectAll:()=>this.selectAll(),layOut:()=>this.layOut(),move:(e,r)=>this.move(e,r),fit:e=>this.fit(e)}}setSort(t){this.rows.sort=t,this.arrange(),
this.host.uiState("sort",t)}setFilter(t,e){clearTimeout(this.filterTimer),this.typed={...this.typed,[t]:e},this.filterTimer=window.setTimeout(()=>this.changeFilter(
{...this.rows.filter,...this.typed}),ot)}changeFilter(t){this.typed={};let e=Object.fromEntries(Object.entries(t).filter(([,r])=>r!==""));JSON.stringify(e)!==JSON.
stringify(this.rows.filter)&&(this.rows.filter=e,this.scroller.scrollTop=0,this.arrange(),this.host.uiState("filter",e))}arrange(){cancelAnimationFrame(this.arranging),
this.arranging=0,this.followFields(),this.rows.arrange(),this.selection.keep(e=>this.rows.recordOf(e)!==void 0);let t=this.rows.shown.length-1;this.active&&this.
active.place>t&&(this.active=t<0?null:{...this.active,place:t}),this.header.showSort(),this.showCounts(),this.viewport.refresh()}move(t,e){let[r]=this.columns.splice(
t,1);r&&this.columns.splice(e,0,r),this.rebuild()}fit(t){return this.rows.shown.slice(0,500).reduce((r,i,o)=>{let s=this.rows.record(o);return s?Math.max(r,this.
cells.text(t,{record:s,id:this.rows.id(o),place:o}).length):r},t.title.length+2)*8+28}showCounts(){let[t,e,r]=[this.rows.shown.length,this.rows.total,this.selection.
size],i=new Intl.NumberFormat,{say:o}=this.host,s=e===1?o("1 row"):o("{} rows",i.format(e)),a=t===e?s:o("{} of {} rows",i.format(t),i.format(e));this.count.textContent=
r>0?`${o("{} selected",i.format(r))} · ${a}`:a,this.empty.textContent=t>0?"":e>0?o("No row matches the filter."):o("No rows yet."),this.empty.hidden=t>0,this.scroller.
setAttribute("aria-rowcount",String(t+this.header.rows))}listen(){this.viewport.body.addEventListener("mousedown",t=>{t.shiftKey&&t.preventDefault()}),this.viewport.
body.addEventListener("click",t=>this.onClick(t)),this.scroller.addEventListener("keydown",t=>this.onKey(t)),this.scroller.addEventListener("focus",()=>{!this.active&&
this.rows.shown.length>0&&this.columns.length>0&&this.activate(0,0,!1)})}onClick(t){let e=t.target,r=e.closest(".dk-dg-row"),i=e.closest(".dk-dg-cell");if(!r?.dataset.
place||!i)return;let o=Number(r.dataset.place),s=this.spec.multiple_select===!0?1:0,a=Array.from(r.children).indexOf(i)-s;this.activate(o,Math.max(0,a),!1);let c=a<
0||t.ctrlKey||t.metaKey;this.choose(o,{toggle:c,range:t.shiftKey})}choose(t,e){this.selection.choose(t,e)&&this.selectionChanged()}selectAll(){this.selection.size>=
this.rows.shown.length?this.selection.replace([]):this.selection.all(this.rows.shown.length),this.selectionChanged()}selectionChanged(){let t=this.selection.list();
this.viewport.refresh(),this.showCounts(),this.host.uiState("selection",t),this.spec.on_select===!0&&t.length>0&&this.host.callback({rows:t})}activate(t,e,r=!0){
this.active={place:t,column:e},r&&this.viewport.reveal(t),this.viewport.refresh(),this.viewport.draw(),this.scroller.setAttribute("aria-activedescendant",`${this.
uid}-active`),r&&this.scroller.querySelector(".dk-dg-active")?.scrollIntoView({block:"nearest",inline:"nearest"});let i=this.rows.record(t),o=this.columns[e];this.
content.textContent=i&&o?this.cells.text(o,{record:i,id:this.rows.id(t),place:t}):""}onKey(t){if(t.target!==this.scroller)return;let e=`${t.ctrlKey||t.metaKey?"\
Ctrl+":""}${t.key===" "?"Space":t.key}`;!this.command(e,t.shiftKey)&&!this.go(e,t.shiftKey)||t.preventDefault()}command(t,e){let r=this.active;if(!r)return!1;let o={
Space:()=>this.choose(r.place,{toggle:!0,range:e}),Enter:()=>this.choose(r.place,{}),"Ctrl+a":()=>(this.selection.all(this.rows.shown.length),this.selectionChanged()),
"Ctrl+c":()=>this.host.copy(this.copied(r)),s:()=>this.header.turnSort(r.column,e),S:()=>this.header.turnSort(r.column,!0),"+":()=>this.header.widen(r.column,1),
"-":()=>this.header.widen(r.column,-1)}[t];return o?.(),o!==void 0}go(t,e){let{place:r,column:i}=this.active??{place:0,column:0},[o,s,a]=[this.rows.shown.length-
1,this.columns.length-1,this.viewport.pageRows],l={ArrowDown:[r+1,i],ArrowUp:[r-1,i],ArrowRight:[r,i+1],ArrowLeft:[r,i-1],PageDown:[r+a,i],PageUp:[r-a,i],Home:[
r,0],End:[r,s],"Ctrl+Home":[0,0],"Ctrl+End":[o,s],"Ctrl+ArrowDown":[o,i],"Ctrl+ArrowUp":[0,i]}[t];return!l||o<0?!1:(this.activate(Math.min(o,Math.max(0,l[0])),Math.
min(s,Math.max(0,l[1]))),e&&this.active&&this.active.place!==r&&this.choose(this.active.place,{range:!0}),!0)}copied(t){let e=i=>{let o=this.rows.record(i);return o?
this.columns.map(s=>this.cells.text(s,{record:o,id:this.rows.id(i),place:i})).join("	"):""},r=this.rows.shown.flatMap((i,o)=>this.selection.has(this.rows.id(o))?
[o]:[]);return r.length>0?[this.columns.map(i=>i.title).join("	"),...r.map(e)].join(`
`):e(t.place).split("	")[t.column]??""}compile(t,e){try{return this.host.compile(t,e)}catch(r){return this.host.report(r),i=>p(i)?i.value:void 0}}};function ct(n){
return p(n)&&typeof n.field=="string"&&(n.direction==="asc"||n.direction==="desc")}export{dt as createGrid};
