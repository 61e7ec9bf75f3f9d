function c(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}var y=class extends Error{},w=class{constructor(e,t){this.element=t;this.host=e.host,this.wid=e.wid,this.name=e.name,this.state=Object.create(e.defaults),t.classList.
add("dkw"),_.set(t,this)}element;host;wid;name;state;parent=null;destroyed=!1;actions=null;render(){}resized(e,t){}dispose(){}get focusTarget(){let e=this.element;
return e.tabIndex>=0?e:e.querySelector(V)??e}enable(e){this.element.inert=!e,this.element.toggleAttribute("data-disabled",!e),e?this.element.removeAttribute("ar\
ia-disabled"):this.element.setAttribute("aria-disabled","true")}show(e){this.element.hidden=!e}changed(){this.host.renderSoon(this)}report(e){Object.assign(this.
state,e),this.host.tell({type:"state",wid:this.wid,state:e})}reportSoon(e,t){Object.assign(this.state,e),this.host.tellSoon(this,e,t)}reportEdit(e){this.host.tell(
{type:"edit",wid:this.wid,...e})}fire(e,...t){this.listens(e)&&this.host.tell({type:"callback",wid:this.wid,action:e,args:t})}listens(e){return this.actions?.has(
e)===!0}listen(e){(this.actions??=new Set).add(e)}unlisten(e){this.actions?.delete(e)}get listened(){return this.actions?[...this.actions]:[]}},h=class extends w{children=[];layouts=new Map;get slot(){
return this.element}layoutOf(e){return this.layouts.get(e)??{}}insert(e,t,r){e.parent?.remove(e);let o=t===void 0?this.children.length:Math.max(0,Math.min(t,this.
children.length));this.children.splice(o,0,e),this.layouts.set(e,r),e.parent=this,this.place(e,o,r)}remove(e){let t=this.children.indexOf(e);t<0||(this.children.
splice(t,1),this.layouts.delete(e),e.parent=null,this.displace(e,t))}relayout(e,t){if(!this.layouts.has(e))return;let r={...this.layouts.get(e),...t};this.layouts.
set(e,r),this.arrange(e,r)}place(e,t,r){this.slot.insertBefore(e.element,this.children[t+1]?.element??null),this.arrange(e,r)}displace(e,t){e.element.remove()}arrange(e,t){}childChanged(e){
this.arrange(e,this.layoutOf(e))}},V="a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]:not([tabin\
dex='-1'])",_=new WeakMap;function m(n){for(let e=n;e;e=e.parentElement){let t=_.get(e);if(t)return t}}function A(n){if(n==null||n==="")return"";if(typeof n!="string"||!CSS.supports("color",n))throw new y(`${P(n)} is not a colour`);return n}function p(n){if(n==null)
return null;if(typeof n!="number"||!Number.isFinite(n))throw new y(`${P(n)} is not a number`);return n}function u(n){let e=p(n);return e===null?"":`${e}px`}function W(n){
if(n==null)return[null,null];if(!Array.isArray(n))throw new y(`${P(n)} is not a pair of numbers`);return[p(n[0]),p(n[1])]}function O(n){return Array.isArray(n)?
n.map(e=>u(e)||"0").join(" "):u(n)}function l(n){return n==null?"":String(n)}function P(n){let e=JSON.stringify(n)??String(n);return e.length>60?`${e.slice(0,57)}...`:e}var H={size:(n,e)=>{let[t,r]=W(e),{style:o}=n.element;o.width=u(t),o.height=u(r)},min_size:(n,e)=>{let[t,r]=W(e);n.element.style.minWidth=u(t),n.element.style.minHeight=
u(r)},max_size:(n,e)=>{let[t,r]=W(e);n.element.style.maxWidth=u(t),n.element.style.maxHeight=u(r)},expanding:()=>{},padding:(n,e)=>{n.element.style.padding=O(e)},
border_width:(n,e)=>{let{style:t}=n.element;t.borderWidth=O(e),t.borderStyle=e===null?"":"solid"},border_color:(n,e)=>{n.element.style.borderColor=A(e)},bg:(n,e)=>{
n.element.style.backgroundColor=A(e)},font:(n,e)=>q(n.element,e),enabled:(n,e)=>n.enable(e!==!1),tooltip:(n,e)=>{l(e)?n.element.title=l(e):n.element.removeAttribute(
"title")},allow_text_selection:(n,e)=>{let t=e===null?"":e?"text":"none";n.element.style.userSelect=t,n.element.style.setProperty("-webkit-user-select",t)},visible:(n,e)=>n.
show(e!==!1),cursors:(n,e)=>B(n,e,n.state.cursor),cursor:(n,e)=>B(n,n.state.cursors,e)},$=new Set(["size","expanding","visible","min_size","max_size"]),z={set_focus:n=>{
let e=n.focusTarget;e===n.element&&e.tabIndex<0&&!e.hasAttribute("tabindex")&&(e.tabIndex=-1),e.focus()}},N={get_position:n=>{let e=n.element.getBoundingClientRect();
return[Math.round(e.left),Math.round(e.top)]}};function q(n,e){let[t,r,o,i]=Array.isArray(e)?e:[e];n.style.fontFamily=l(t),n.style.fontSize=u(p(r)),n.style.fontWeight=
l(o),n.style.fontStyle=l(i)}function B(n,e,t){let r=Array.isArray(e)?e.find(d=>Array.isArray(d)&&d[0]===t):void 0,{style:o}=n.element;if(!r){o.cursor=l(t);return}
let[,i,s,a]=r;n.host.page.source(i).then(({url:d})=>{!n.destroyed&&n.state.cursor===t&&(o.cursor=`url(${JSON.stringify(d)}) ${s} ${a}, auto`)},d=>n.host.page.reportError(
d))}function v(n,e={},...t){let r=document.createElement(n);for(let[o,i]of Object.entries(e))J(r,o,i);return r.append(...t),r}function J(n,e,t){t===!1||t===null||t===
void 0?n.removeAttribute(e):n.setAttribute(e,t===!0?"":String(t))}var k=class extends h{constructor(e,t){super(e,v("div",{class:"dkw-failed",role:"note"},v("b",{},e.name),` cannot be shown: ${t}`))}};function j(n,e,t){n.querySelector(
":scope > .dkw-failed")?.remove(),n.prepend(v("div",{class:"dkw-failed",role:"note"},v("b",{},e),` cannot be shown: ${t}`))}var E=class{constructor(e){this.host=e}host;kept;keep(){let e=document.activeElement,t=m(e);!e||!t||(this.kept={wid:t.wid,way:K(e,t.element),selection:Y(e)})}restore(){
let e=this.kept;this.kept=void 0;let t=document.activeElement;if(!e||t&&t!==document.body)return;let r=this.host.widget(e.wid),o=e.way.reduce((s,a)=>s?.children[a],
r?.element),i=o instanceof HTMLElement&&o.tabIndex>=0?o:r?.focusTarget;if(i?.focus({preventScroll:!0}),e.selection&&(i instanceof HTMLInputElement||i instanceof
HTMLTextAreaElement))try{i.setSelectionRange(...e.selection)}catch{}}};function K(n,e){let t=[];for(let r=n;r!==e&&r.parentElement;r=r.parentElement)t.unshift([
...r.parentElement.children].indexOf(r));return t}function Y(n){if(!(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement))return null;let{selectionStart:e,
selectionEnd:t}=n;return e===null||t===null?null:[e,t]}var Q={thin:"100",extralight:"200",light:"300",regular:"400",normal:"400",medium:"500",semibold:"600",bold:"700",extrabold:"800",black:"900"};function I(n,e){let t=l(
n.style).toLowerCase(),r=l(n.weight).toLowerCase().replace(/[\s_-]/g,"");(async()=>{let{url:i}=await e.source(n.source),s=new FontFace(l(n.family),`url(${JSON.stringify(
i)})`,{weight:Q[r]??(r||"normal"),style:t==="slanted"?"italic":t||"normal"});document.fonts.add(await s.load())})().catch(i=>e.reportError(i,n))}function C(n){let{
style:e}=document.documentElement,t=typeof n=="object"&&n!==null?n:{},r=(o,i)=>{i?e.setProperty(o,i):e.removeProperty(o)};r("--dkw-font-family",l(t.family)),r("\
--dkw-font-size",u(p(t.size))),r("--dkw-font-weight",l(t.weight)),r("--dkw-font-style",l(t.style))}function U(n){return c(n)&&typeof n.$blob=="number"}function x(n,e,t=!1){if(F(n))return e.json(n);if(t||typeof n!="object"||n===null)return n;let r=[],o=G(n,e,r);return r.length?Promise.all(r).then(()=>o):o}function g(n,e){
return typeof n!="object"||n===null?n:e(n)?{__wid__:n.wid}:Array.isArray(n)?n.map(t=>g(t,e)):Object.fromEntries(Object.entries(n).map(([t,r])=>[t,g(r,e)]))}function F(n){
return U(n)&&n.inline===!0}function G(n,e,t){if(c(n)&&typeof n.__wid__=="number")return e.widget(n.__wid__)??null;let r=Array.isArray(n)?[...n]:{...n};for(let o in r){
let i=r[o];typeof i!="object"||i===null||(F(i)?t.push(e.json(i).then(s=>{r[o]=s})):r[o]=G(i,e,t))}return r}var X=new Map;function b(n){return X.get(n)}var D=100,Z=1e3,M=class{constructor(e,t){this.tell=e;this.mapped=t}tell;mapped;observer=new ResizeObserver(e=>this.measured(e));known=new WeakMap;untold=new Map;timer;toldAtMs=-D;add(e){
this.observer.observe(e.element,{box:"border-box"})}remove(e){this.observer.unobserve(e.element),this.untold.delete(e.wid)}of(e){return this.known.get(e)}measured(e){
for(let t of e){let r=m(t.target),o=t.borderBoxSize[0];!r||r.destroyed||!o||this.one(r,Math.round(o.inlineSize),Math.round(o.blockSize),t.target.isConnected)}this.
untold.size&&this.schedule()}one(e,t,r,o){let i=this.known.get(e);if(!o||t===0&&r===0){this.known.delete(e);return}if(!(i&&i[0]===t&&i[1]===r)){this.known.set(e,
[t,r]),this.untold.set(e.wid,[t,r]);try{e.resized(t,r),i||this.mapped(e),e.fire("resize",{width:t,height:r})}catch(s){e.host.page.reportError(s)}}}schedule(){this.
timer??=setTimeout(()=>this.say(),Math.max(0,this.toldAtMs+D-performance.now()))}say(){this.timer=void 0,this.toldAtMs=performance.now();let e={},t=0;for(let[r,
o]of this.untold){if(t++===Z)break;e[r]=o,this.untold.delete(r)}t&&this.tell(e),this.untold.size&&this.schedule()}};function T(n){let e=n.element.getBoundingClientRect(),
t=n.parent?.element.getBoundingClientRect();return{x:Math.round(e.left-(t?.left??0)),y:Math.round(e.top-(t?.top??0)),viewport_x:Math.round(e.left),viewport_y:Math.
round(e.top),width:Math.round(e.width),height:Math.round(e.height)}}var R=class{constructor(e,t){this.port=e;this.defaults=t;this.page=e.page,this.layer=document.createElement("div"),this.layer.className="dkw-layer",document.body.
append(this.layer),this.sizes=new M(r=>this.tell({type:"sizes",sizes:r}),r=>r.listens("map")&&r.fire("map",T(r)))}port;defaults;page;replaying=!1;layer;widgets=new Map;waiting=new Map;unrendered=new Set;untold=new Map;places=new Map;sizes;focus=new E(
this);inBatch=0;flushPlanned=!1;arrange=()=>{};handle(e){this.route(e),this.flushSoon()}replayStart(){this.focus.keep(),this.replaying=!0;for(let e of[...this.widgets.
values()])e.parent||this.destroy(e);this.widgets.clear(),this.waiting.clear();for(let{timer:e}of this.untold.values())clearTimeout(e);this.untold.clear(),C(null)}replayEnd(){
this.flush(),this.replaying=!1,this.focus.restore()}route(e){let t=this.handlers[String(e.type)];if(!t)return this.page.reportError(new Error(`unknown widget me\
ssage "${String(e.type)}"`),e);try{t(e)}catch(r){this.refuse(e,r)}}handlers={batch:({messages:e})=>this.batch(e),create:e=>this.create(e),state:e=>this.inOrder(
e,t=>this.applyState(t,e.state)),edit:e=>this.inOrder(e,t=>this.applyEdit(t,e)),insert:e=>this.insert(e),layout:e=>this.container(e.wid).relayout(this.existing(
e.child),this.layoutIn(e)),remove:e=>this.container(e.wid).remove(this.existing(e.child)),destroy:({wid:e})=>{let t=this.widgets.get(e);t&&this.destroy(t)},call:e=>this.
inOrder(e,t=>this.call(t,e)),listen:({wid:e,action:t})=>{let r=this.existing(e);r.listen(t),t==="map"&&this.sizes.of(r)&&r.fire("map",T(r))},unlisten:({wid:e,action:t})=>this.
existing(e).unlisten(t),"register-font":e=>I(e,this.page),"set-default-font":({font:e})=>C(e),"open-url":({url:e})=>te(String(e))};batch(e){this.inBatch++;for(let t of e)
this.route(t);this.inBatch--,this.inBatch||this.flush()}create(e){let t=e.wid,r=String(e.class),o=this.widgets.get(t);o&&this.destroy(o);let i=this.make(t,r);this.
widgets.set(t,i),this.sizes.add(i);for(let s of this.places.get(t)??[])s.replaceChildren(i.element);c(e.state)&&this.inOrder(e,()=>this.applyState(i,e.state))}make(e,t){
let r={host:this,wid:e,name:t,defaults:this.defaults[t]??{}},o=b(t);try{if(!o)throw new Error("this page does not know it");return new o.make(r)}catch(i){return this.
tell({type:"error",wid:e,method:"create",error:f(i)}),new k(r,f(i))}}insert(e){this.container(e.wid).insert(this.existing(e.child),e.index,this.layoutIn(e))}layoutIn(e){
return c(e.layout)?x(e.layout,this.sources):{}}inOrder(e,t){let r=e.wid,o=this.waiting.get(r);o?o.push(e):t(this.existing(r))}applyState(e,t){for(let[r,o]of Object.
entries(t)){let i=x(o,this.sources,b(e.name)?.raw.includes(r));i instanceof Promise?this.await(e,i,s=>this.set(e,r,s)):this.waiting.has(e.wid)?this.waiting.get(
e.wid)?.push({type:"state",wid:e.wid,state:{[r]:o}}):this.set(e,r,i)}}set(e,t,r){let o=b(e.name)?.state[t]??H[t];try{if(!o)throw new Error(`${e.name} has no pro\
perty "${t}"`);o(e,r),e.state[t]=r,$.has(t)&&e.parent?.childChanged(e)}catch(i){e instanceof k||this.tell({type:"error",wid:e.wid,key:t,error:f(i)})}}applyEdit(e,t){
let{type:r,wid:o,...i}=t,s=b(e.name)?.edits[String(i.op)];if(!s)throw new Error(`${e.name} has no edit "${String(i.op)}"`);let a=S=>s(e,S),d=ee(i,S=>x(S,this.sources,
!0));d instanceof Promise?this.await(e,d,a):a(d)}call(e,t){let r=x(t.args??[],this.sources);r instanceof Promise?this.await(e,r,o=>this.callWith(e,t,o)):this.callWith(
e,t,r)}callWith(e,t,r){let o=String(t.method),i=b(e.name);if(t.id===void 0){let s=i?.acts[o]??z[o];if(!s)throw new Error(`${e.name} has no method "${o}"`);this.
flushIfNeeded(e),s(e,...r)}else this.answer(e,t.id,i,o,r)}async answer(e,t,r,o,i){try{let s=r?.questions[o]??N[o];if(!s)throw new Error(`Unknown method: ${o} on\
 ${e.name}`);this.flush();let a=await s(e,...i);this.port.send({type:"result",id:t,value:g(a??null,L)})}catch(s){this.port.send({type:"error",id:t,error:f(s)})}}await(e,t,r){
let{wid:o}=e,i=[];this.waiting.set(o,i);let s=a=>{if(this.waiting.get(o)===i){if(this.waiting.delete(o),!e.destroyed){try{a()}catch(d){this.refuse({wid:o},d)}for(let d of i)
this.route(d)}this.flushSoon()}};t.then(a=>s(()=>r(a)),a=>s(()=>this.refuse({wid:o},a)))}destroy(e){if(!e.destroyed){e.parent?.remove(e),e.element.remove();for(let t of e instanceof
h?e.children.splice(0):[])t.parent=null,this.destroy(t);e.destroyed=!0,this.sizes.remove(e),this.unrendered.delete(e),this.untold.delete(e),this.waiting.delete(
e.wid),this.widgets.get(e.wid)===e&&this.widgets.delete(e.wid);try{e.dispose()}catch(t){this.page.reportError(t)}this.arrangeRoots()}}existing(e){let t=this.widgets.
get(e);if(!t)throw new Error(`Unknown widget id: ${String(e)}`);return t}container(e){let t=this.existing(e);if(!(t instanceof h))throw new Error(`${t.name} hol\
ds no other widgets`);return t}refuse(e,t){if(e.id!==void 0)return this.port.send({type:"error",id:e.id,error:f(t)});let r=String(e.method??e.op??e.type??"state");
this.tell({type:"error",wid:e.wid??null,method:r,error:f(t)})}renderSoon(e){this.unrendered.add(e),this.flushSoon()}flushSoon(){this.flushPlanned||this.inBatch||
!this.unrendered.size&&!this.rootsChanged||(this.flushPlanned=!0,queueMicrotask(()=>{this.flushPlanned=!1,this.flush()}))}flush(){for(let e of this.unrendered)this.
unrendered.delete(e),this.draw(e);this.rootsChanged&&(this.rootsChanged=!1,this.arrange([...this.widgets.values()].filter(e=>!e.parent)))}flushIfNeeded(e){this.
unrendered.delete(e)&&this.draw(e)}draw(e){try{e.render()}catch(t){j(e.element,e.name,f(t)),this.page.reportError(t)}}rootsChanged=!1;arrangeRoots(){this.rootsChanged=
!0,this.flushSoon()}tell(e){this.replaying&&e.type!=="error"||(this.tellPending(),this.port.send(g(e,L)))}tellSoon(e,t,r){if(this.replaying)return;let o=this.untold.
get(e);o?Object.assign(o.state,t):this.untold.set(e,{state:{...t},timer:setTimeout(()=>this.tellPending(),r)})}tellPending(){if(this.untold.size){for(let[e,{state:t,
timer:r}]of this.untold)clearTimeout(r),this.port.send({type:"state",wid:e.wid,state:g(t,L)});this.untold.clear()}}widget(e){return this.widgets.get(e)}widgetOf(e){
return m(e)}mount(e,t){let r=this.places.get(e)??new Set;this.places.set(e,r.add(t));let o=this.widgets.get(e);return o&&!o.parent&&t.replaceChildren(o.element),
()=>{r.delete(t),r.size||this.places.delete(e),t.replaceChildren()}}sources={widget:e=>this.widgets.get(e),json:e=>this.port.json(e)}};function L(n){return n instanceof
w}function f(n){return n instanceof Error?n.message:String(n)}function ee(n,e){let t=Object.entries(n).map(([r,o])=>[r,e(o)]);return t.some(([,r])=>r instanceof
Promise)?Promise.all(t.map(async([r,o])=>[r,await o])).then(Object.fromEntries):n}function te(n){if(/^(https?|mailto):/i.test(n.trim()))window.open(n,"_blank","\
noopener");else throw new Error(`${n} is no web address`)}function He(n){return new R(n,{})}export{He as open};
