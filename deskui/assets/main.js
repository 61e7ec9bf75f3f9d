var b={grid:{js:"grid.js?v=4c3f2fe5a9e5",css:"grid.css?v=11871075f5b2"},editor:{js:"editor.js?v=e3dd664db3df"},parser:{js:"parser.js?v=2b866608a3d7"},highlight:{
js:"highlight.js?v=f1868fd5fc0f"},widgets:{js:"widgets.js?v=d6b1514895ec",css:"widgets.css?v=3e7ff8d4b950"},source:{js:"source.js?v=01d3c153e8c8"}};function u(r,e={},...t){let n=document.createElement(r);for(let[i,s]of Object.entries(e))pt(n,i,s);return n.append(...t),n}function pt(r,e,t){t===!1||t===null||
t===void 0?r.removeAttribute(e):r.setAttribute(e,t===!0?"":String(t))}function q(r){return r==null?[]:Array.isArray(r)?r:[r]}function ht(r){return typeof r=="ob\
ject"&&r!==null&&typeof r.type=="string"}function W(r,e){return r===e||JSON.stringify(r)===JSON.stringify(e)}var tn=new WeakSet;function ft(r){for(let e=r;e;e=e.
parentElement)tn.add(e)}function Fe(r){return tn.has(r)}function nn(r,e,t){tn.delete(r),t.fill(r,q(e))}function ie(r,e,t,n){(tn.has(r)||!W(e,t))&&nn(r,t,n)}function y(r){
return r==null?"":String(r)}function de(r){return typeof r=="number"?`${r}px`:typeof r=="string"?/^\d+(\.\d+)?$/.test(r)?`${r}px`:r:""}function O(r,e){r.textContent!==
e&&(r.textContent=e)}function z(r,e="dk-icon"){let t="http://www.w3.org/2000/svg",n=document.createElementNS(t,"svg");for(let[s,o]of Object.entries({viewBox:"0 \
0 16 16",class:e,"aria-hidden":"true"}))n.setAttribute(s,o);let i=document.createElementNS(t,"path");return i.setAttribute("d",r),n.append(i),n}var V={close:"M4\
 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2",check:"M3.5 8.5l3 3 6-7",down:"M4 6l4 4 4-4",file:"M8 2.5v8m-3.5-3L8 11l3.5-3.5M3 13.5h10"};var Cr=new Map;function se(r,e){for(let t of typeof r=="string"?[r]:r){if(Cr.has(t))throw new Error(`two makers for input type "${t}"`);Cr.set(t,e)}}function Ot(r,e){
let t=Cr.get(r.type);if(!t)throw new Error(`unknown input type "${r.type}"`);let n=t(r,e);return r.valid_status!==void 0&&n.update({valid_status:r.valid_status}),
n}var Ls=new Set(["label","help_text","invalid_feedback","valid_feedback","valid_status"]),Al=1;function me(r="dk"){return`${r}-${Al++}`}var ee=class{constructor(e,t={}){
this.options=t;this.words={invalid:y(e.invalid_feedback),valid:y(e.valid_feedback)},this.label=u(t.group?"legend":"label",{class:"dk-label"}),this.label instanceof
HTMLLabelElement&&(this.label.htmlFor=this.controlId),this.element=u(t.group?"fieldset":"div",{class:`dk-item dk-item-${e.type}`},this.label,this.body,this.help,
this.feedback),t.group&&this.describe(this.element),this.say(y(e.label),y(e.help_text))}options;element;body=u("div",{class:"dk-item-body"});controlId=me("dk-in\
put");label;help=u("div",{class:"dk-help",id:me("dk-help")});feedback=u("div",{class:"dk-feedback",id:me("dk-feedback"),"aria-live":"polite"});words;status=null;describe(e){
e.setAttribute("aria-describedby",`${this.help.id} ${this.feedback.id}`),this.options.labelledBy&&!this.label.textContent&&e.setAttribute("aria-labelledby",this.
options.labelledBy)}update(e){return("label"in e||"help_text"in e)&&this.say("label"in e?y(e.label):this.label.textContent??"","help_text"in e?y(e.help_text):this.
help.textContent??""),"invalid_feedback"in e&&(this.words.invalid=y(e.invalid_feedback)),"valid_feedback"in e&&(this.words.valid=y(e.valid_feedback)),"valid_sta\
tus"in e?this.mark(_l(e.valid_status)):("invalid_feedback"in e||"valid_feedback"in e)&&this.mark(this.status),Object.fromEntries(Object.entries(e).filter(([t])=>!Ls.
has(t)))}mark(e,t){this.status=e;let n=t??(e===!1?this.words.invalid:e===!0?this.words.valid:"");O(this.feedback,n),this.feedback.hidden=!n,this.element.dataset.
valid=e===null?"":String(e);for(let i of this.controls())e===!1?i.setAttribute("aria-invalid","true"):i.removeAttribute("aria-invalid")}controls(){return this.body.
querySelectorAll("input, select, textarea")}setProperties(e){for(let t of this.controls())mt(t,e)}say(e,t){O(this.label,e),this.label.hidden=!e,O(this.help,t),this.
help.hidden=!t,this.feedback.textContent||(this.feedback.hidden=!0)}};function _l(r){return r===!0||r===!1?r:null}var Ll={readonly:"readOnly",maxlength:"maxLeng\
th",minlength:"minLength"};function mt(r,e){for(let[t,n]of Object.entries(e)){if(t.startsWith("on"))continue;let i=Ll[t]??t;i in r?r[i]=n:$e(r,t,n)}}function $e(r,e,t){
e.startsWith("on")||!/^[a-z][\w:-]*$/i.test(e)||(t===!1||t===null||t===void 0?r.removeAttribute(e):r.setAttribute(e,t===!0?"":String(t)))}function xe(r,e,t){for(let[
n,i]of Object.entries(e))!t.has(n)&&!Ol.has(n)&&$e(r,n,i)}var Ol=new Set([...Ls,"type","auto_focus","onblur","onchange"]);function Te(r,e){r.addEventListener("f\
ocusout",t=>{t.relatedTarget instanceof Node&&r.contains(t.relatedTarget)||document.hasFocus()&&e()})}var Rl=["text","password","url","email","date","time","datetime-local","color","range","number","float"],Cl=new Set(["value","datalist","action"]),Ml=r=>r,Pl={number:{
inputType:"number",inputMode:"numeric",admits:/^[+-]?\d*$/,parse:r=>Os(Number.parseInt(r,10))},float:{inputType:"text",inputMode:"decimal",admits:/^[+-]?\d*\.?\d*$/,
parse:r=>Os(Number.parseFloat(r))}};function Os(r){return Number.isFinite(r)?r:null}se(Rl,(r,e)=>{let t=Pl[r.type]??{inputType:r.type,parse:Ml},n=new ee(r,e.labelledBy?
{labelledBy:e.labelledBy}:{}),i=u("input",{class:"dk-input form-control",id:n.controlId,type:t.inputType,name:r.name,inputmode:t.inputMode,autocomplete:"off"});
r.type==="number"&&(i.step="1"),xe(i,r,Cl),i.value=y(r.value),(r.type==="color"||r.type==="range")&&(i.defaultValue=i.value),n.describe(i);let s=new Pr(i,n.body);
n.body.append(Hl(i,r,e)),s.set(r.datalist);let o=Il(r,n,i,t,s);return Dl(i,t),i.addEventListener("input",()=>e.changed(o)),Te(n.element,()=>{o.value()&&e.left(o)}),
o});function Il(r,e,t,n,i){let s=t.value;return{name:r.name,element:e.element,value:()=>n.parse(t.value),problem(){return n.admits&&t.value&&n.parse(t.value)===
null?"This is not a number.":t.checkValidity()?"":t.validationMessage},update(o){let{value:l,datalist:c,...m}=e.update(o);e.setProperties(m),c!==void 0&&i.set(c),
l!==void 0&&Mr(t,y(l))},setDraft(o){n.parse(t.value)!==o&&Mr(t,y(o))},mark:(o,l)=>e.mark(o,l),focus(){t.focus({preventScroll:!0}),Nl.has(t.type)&&t.setSelectionRange(
t.value.length,t.value.length)},reset:()=>Mr(t,s)}}var Nl=new Set(["text","password","url"]);function Mr(r,e){r.value!==e&&(r.value=e)}function Dl(r,e){let{admits:t}=e;
t&&r.addEventListener("beforeinput",n=>{let i=n.data;if(n.isComposing||i===null||i===void 0)return;let s=r.type==="text"?r.selectionStart:null,o=s===null?i:r.value.
slice(0,s)+i+r.value.slice(r.selectionEnd??s);t.test(o)||n.preventDefault()})}function Hl(r,e,t){let n=e.action;if(!n)return r;let i=u("button",{type:"button",class:"\
dk-button btn btn-secondary dk-action"},y(n.label));return i.addEventListener("click",()=>t.page.callback(n.callback_id,null)),u("div",{class:"dk-line"},r,i)}var Pr=class{constructor(e,t){
this.input=e;this.home=t}input;home;list;set(e){Array.isArray(e)&&(this.list||(this.list=u("datalist",{id:me("dk-list")}),this.home.append(this.list),this.input.
setAttribute("list",this.list.id)),this.list.replaceChildren(...e.map(t=>u("option",{value:y(t)}))))}};var Fl=new Set(["value","code"]);se("textarea",(r,e)=>{let t=new ee(r,e.labelledBy?{labelledBy:e.labelledBy}:{}),n=u("textarea",{class:"dk-input dk-textarea for\
m-control",id:t.controlId,name:r.name});xe(n,r,Fl),n.value=y(r.value),t.describe(n),t.body.append(n);let i=new Ir(r,e,t,n);return n.addEventListener("input",()=>e.
changed(i)),r.code&&i.useEditor(r.code),i});var Ir=class{constructor(e,t,n,i){this.host=t;this.item=n;this.area=i;this.name=e.name,this.element=n.element,this.first=
i.value}host;item;area;name;element;first;editor;destroyed=!1;async useEditor(e){let t=typeof e=="object"&&e!==null?e:{};try{let n=await this.host.page.load("ed\
itor");if(this.destroyed)return;this.replaceArea(n,t)}catch(n){this.host.page.reportError(n,{command:"textarea",name:this.name})}}replaceArea(e,t){let n=document.
activeElement===this.area,i=u("div",{class:"dk-editor","data-rows":String(this.area.rows)});i.style.setProperty("--rows",String(this.area.rows)),this.item.body.
prepend(i),this.editor=e.create(i,{lineNumbers:!0,...t,value:this.area.value,readonly:this.area.readOnly,disabled:this.area.disabled,label:this.element.querySelector(
"label")?.textContent??"",nonce:this.host.page.nonce,onChange:()=>{this.area.value=this.value(),this.host.changed(this)}}),this.area.hidden=!0,n&&this.editor.focus()}value(){
return this.editor?this.editor.getValue():this.area.value}problem(){return this.editor&&this.area.required&&!this.value()?"Please fill in this field.":this.area.
checkValidity()?"":this.area.validationMessage}update(e){let{value:t,code:n,...i}=this.item.update(e);this.item.setProperties(i),this.editor?.setReadonly(this.area.
readOnly||this.area.disabled),t!==void 0&&this.setDraft(t)}setDraft(e){let t=y(e);this.value()!==t&&(this.area.value=t,this.editor?.setValue(t))}mark(e,t){this.
item.mark(e,t)}focus(){this.editor?this.editor.focus():this.area.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}destroy(){this.destroyed=!0,this.editor?.
destroy()}};var rn=new Set(["label","value","selected","disabled"]);function sn(r){return Array.isArray(r)?r.map(e=>({...e,label:y(e.label),value:e.value??null})):[]}function Be(r,e){
return r===e||JSON.stringify(r)===JSON.stringify(e)}function on(r,e){return Array.isArray(r)&&r.some(t=>Be(t,e))}var $l=new Set(["options","value","native","multiple"]),Bl=9;se("select",(r,e)=>new Nr(r,e));var Nr=class{name;element;item;select;boxes;options=[];first;constructor(e,t){
this.name=e.name;let n=e.multiple===!0,i=n&&e.native!==!0;this.item=new ee(e,{group:i,...t.labelledBy?{labelledBy:t.labelledBy}:{}}),this.element=this.item.element,
this.select=u("select",{class:"dk-input dk-select form-control",id:this.item.controlId,name:e.name,multiple:n}),xe(this.select,e,$l),this.item.describe(this.select);
let s=()=>t.changed(this);this.select.addEventListener("change",()=>{this.boxes?.show(),s()}),this.item.body.append(n?this.select:u("div",{class:"dk-select-box"},
this.select,z("M4 6l4 4 4-4"))),i&&(this.select.hidden=!0,this.boxes=new Dr(this.select,s),this.item.body.append(this.boxes.element)),this.setOptions(e.options),
e.value!==void 0&&this.setDraft(e.value),this.first=this.value(),Te(this.element,()=>t.left(this))}value(){return this.select.multiple?this.options.filter((e,t)=>this.
select.options[t]?.selected).map(e=>e.value):this.options[this.select.selectedIndex]?.value??null}problem(){let e=this.select.multiple&&this.value().length===0;
return this.select.required&&e?"Please choose something.":this.select.hidden||this.select.checkValidity()?"":this.select.validationMessage}update(e){let{value:t,
options:n,native:i,multiple:s,...o}=this.item.update(e);n!==void 0&&this.setOptions(n),t!==void 0&&this.setDraft(t),this.item.setProperties(o),this.boxes?.show()}setDraft(e){
let t=this.select.multiple;this.options.forEach((n,i)=>{let s=t?on(e,n.value):Be(e,n.value),o=this.select.options[i];o&&o.selected!==s&&(o.selected=s)}),this.boxes?.
show()}mark(e,t){this.item.mark(e,t)}focus(){this.boxes?this.boxes.focus():this.select.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}setOptions(e){
this.options=sn(e),this.select.replaceChildren(...this.options.map(t=>{let n=u("option",{value:JSON.stringify(t.value),disabled:t.disabled===!0},t.label);n.selected=
t.selected===!0;for(let[i,s]of Object.entries(t))rn.has(i)||$e(n,i,s);return n})),this.boxes?.build()}},Dr=class{constructor(e,t){this.select=e;this.changed=t;this.
element.append(this.search,this.list),this.search.addEventListener("input",n=>{n.stopPropagation(),this.filter()}),this.search.addEventListener("keydown",n=>{n.
key==="Enter"&&n.preventDefault()}),this.list.addEventListener("change",n=>{n.stopPropagation(),this.take()})}select;changed;element=u("div",{class:"dk-boxes"});search=u(
"input",{type:"search",class:"dk-input dk-boxes-search",placeholder:"Search","aria-label":"Search the options"});list=u("div",{class:"dk-boxes-list"});build(){this.
list.replaceChildren(...Array.from(this.select.options,e=>{let t=me("dk-box"),n=u("input",{type:"checkbox",id:t});return u("div",{class:"dk-choice"},n,u("label",
{for:t},e.label))})),this.search.hidden=this.select.options.length<Bl,this.show()}show(){this.boxes().forEach((e,t)=>{let n=this.select.options[t];n&&(e.checked=
n.selected,e.disabled=n.disabled||this.select.disabled)})}focus(){(this.search.hidden?this.boxes()[0]:this.search)?.focus({preventScroll:!0})}boxes(){return Array.
from(this.list.querySelectorAll("input"))}take(){this.boxes().forEach((e,t)=>{let n=this.select.options[t];n&&(n.selected=e.checked)}),this.changed()}filter(){let e=this.
search.value.trim().toLowerCase();for(let t of this.list.children)t.hidden=!(t.textContent??"").toLowerCase().includes(e)}};se(["checkbox","radio"],(r,e)=>new Hr(r,e));var Hr=class{constructor(e,t){this.spec=e;this.name=e.name,this.many=e.type==="checkbox",this.item=new ee(e,{group:!0,
...t.labelledBy?{labelledBy:t.labelledBy}:{}}),this.element=this.item.element,this.many||this.element.setAttribute("role","radiogroup"),this.list=u("div",{class:e.
inline?"dk-choices dk-inline":"dk-choices"}),this.item.body.append(this.list),this.setOptions(e.options),e.value!==void 0&&this.setDraft(e.value),this.first=this.
value(),this.list.addEventListener("change",()=>t.changed(this)),Te(this.element,()=>t.left(this))}spec;name;element;item;list;many;options=[];inputs=[];first;value(){
let e=this.options.filter((t,n)=>this.inputs[n]?.checked).map(t=>t.value);return this.many?e:e[0]??null}problem(){let e=this.inputs.find(t=>!t.checkValidity());
return e?e.validationMessage:""}update(e,t){if(t)return this.updateOption(e,t.value);let{value:n,options:i,...s}=this.item.update(e);n!==void 0&&this.setDraft(n),
i!==void 0&&this.setOptions(i),this.item.setProperties(s)}setDraft(e){this.options.forEach((t,n)=>{this.inputs[n].checked=this.many?on(e,t.value):Be(e,t.value)})}mark(e,t){
this.item.mark(e,t)}focus(){(this.inputs.find(e=>e.checked)??this.inputs.find(e=>!e.disabled))?.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}setOptions(e){
if(this.options=sn(e),this.inputs=[],this.list.replaceChildren(...this.options.map(t=>this.choice(t))),!this.many&&this.options.some(t=>t.required))for(let t of this.
inputs)t.required=!0}choice(e){let t=me("dk-choice"),n=u("input",{type:this.many?"checkbox":"radio",id:t,name:this.spec.name,value:JSON.stringify(e.value),class:"\
form-check-input"});n.checked=e.selected===!0,n.disabled=e.disabled===!0;for(let[i,s]of Object.entries(e))!rn.has(i)&&i!=="required"&&$e(n,i,s);return this.spec.
disabled&&(n.disabled=!0),this.inputs.push(n),u("div",{class:"dk-choice form-check"},n,u("label",{for:t,class:"form-check-label"},e.label))}updateOption(e,t){let n=this.
options.findIndex(E=>Be(E.value,t)),i=this.inputs[n];if(!i)return;let{label:s,...o}=e,{valid_status:l,invalid_feedback:c,valid_feedback:m,help_text:p,...v}=o;this.
item.update(Object.fromEntries(Object.entries({valid_status:l,invalid_feedback:c,valid_feedback:m,help_text:p}).filter(([,E])=>E!==void 0)));let k=i.nextElementSibling;
s!==void 0&&k&&O(k,String(s)),mt(i,v)}};var zl=new Set(["value","min_value","max_value","step","float"]),Rs={min_value:"min",max_value:"max",step:"step"};se("slider",(r,e)=>new Fr(r,e));var Fr=class{constructor(e,t){
this.spec=e;this.name=e.name,this.item=new ee(e,t.labelledBy?{labelledBy:t.labelledBy}:{}),this.element=this.item.element,this.input=u("input",{type:"range",class:"\
dk-slider form-control-range",id:this.item.controlId,name:e.name,min:y(e.min_value??0),max:y(e.max_value??100),step:y(e.step??1)}),xe(this.input,e,zl),this.input.
value=y(e.value??0),this.first=this.input.value,this.item.describe(this.input),this.shown.setAttribute("for",this.item.controlId),this.item.body.append(u("div",
{class:"dk-line"},this.input,this.shown)),this.show(),this.input.addEventListener("input",()=>this.show()),this.input.addEventListener("change",()=>t.changed(this)),
Te(this.element,()=>t.left(this))}spec;name;element;item;input;shown=u("output",{class:"dk-slider-value"});first;value(){return this.spec.float?Number.parseFloat(
this.input.value):Number.parseInt(this.input.value,10)}problem(){return""}update(e){let t=this.item.update(e),{value:n,float:i,...s}=t;this.item.setProperties(Object.
fromEntries(Object.entries(s).map(([o,l])=>[Rs[o]??o,Rs[o]?String(l):l]))),n!==void 0&&this.setDraft(n),this.show()}setDraft(e){this.input.value=y(e),this.show()}mark(e,t){
this.item.mark(e,t)}focus(){this.input.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}show(){O(this.shown,this.input.value);let{min:e,max:t,value:n}=this.
input,i=Number(t)-Number(e);this.input.style.setProperty("--at",i?`${(Number(n)-Number(e))/i*100}%`:"0%")}};var Ul=new Set(["label","value","type","disabled","color"]);se("actions",(r,e)=>new $r(r,e));function Br(r){return r?.type==="actions"&&Array.isArray(r.buttons)&&
r.buttons.some(e=>(e.type??"submit")==="submit")}var $r=class{constructor(e,t){this.host=t;this.name=e.name,this.item=new ee(e,{group:!0,...t.labelledBy?{labelledBy:t.
labelledBy}:{}}),this.element=this.item.element,this.buttons=Array.isArray(e.buttons)?e.buttons:[],this.elements=this.buttons.map(n=>this.build(n)),this.item.body.
append(u("div",{class:"dk-buttons","data-name":e.name},...this.elements))}host;name;element;item;buttons;elements;chosen=null;value(){return this.chosen}problem(){
return""}update(e,t){let{value:n,buttons:i,label:s,...o}=e;if(t){let c=this.buttons.findIndex(p=>Be(p.value??null,t.value)),m=this.elements[c];if(!m)return;s!==
void 0&&O(m,y(s)),mt(m,o),m.dataset.off=m.disabled?"true":"";return}let l=this.item.update(s===void 0?o:{...o,label:s});for(let c of this.elements)mt(c,l);n!==void 0&&
(this.chosen=n)}setDraft(e){this.chosen=e??null}mark(e,t){this.item.mark(e,t)}focus(){this.elements.find(e=>!e.disabled)?.focus({preventScroll:!0})}reset(){this.
chosen=null}build(e){let t=e.type??"submit",n=y(e.color)||(t==="submit"?"primary":"secondary"),i=t==="cancel"?" pywebio_cancel_btn":"",s=this.host.kind==="form"&&
t==="submit",o=u("button",{type:s?"submit":"button",class:`dk-button btn btn-${n}${i}`},y(e.label));o.disabled=e.disabled===!0,o.dataset.off=o.disabled?"true":"";
for(let[l,c]of Object.entries(e))Ul.has(l)||$e(o,l,c);return o.addEventListener("click",l=>{t==="submit"&&(this.chosen=e.value??null),s&&l.preventDefault(),this.
host.pressed(this,t)}),o}};var Wl=new Set(["accept","placeholder","multiple","max_size","max_total_size","value"]);se("file",(r,e)=>new zr(r,e));var zr=class{constructor(e,t){this.spec=e;
this.host=t;this.name=e.name,this.multiple=e.multiple===!0,this.placeholder=y(e.placeholder)||"Choose file",this.item=new ee(e,t.labelledBy?{labelledBy:t.labelledBy}:
{}),this.element=this.item.element;let{accept:n}=e;this.input=u("input",{type:"file",class:"dk-file-input custom-file-input",id:this.item.controlId,name:e.name,
multiple:this.multiple,accept:Array.isArray(n)?n.join(","):y(n)||null}),xe(this.input,e,Wl),this.item.describe(this.input);let i=u("label",{class:"dk-file",for:this.
item.controlId},z(V.file),this.text);this.item.body.append(u("div",{class:"dk-file-box"},this.input,i)),this.input.addEventListener("change",()=>this.choose(Array.
from(this.input.files??[]))),this.acceptDrops(i),Te(this.element,()=>{}),this.show()}spec;host;name;element;item;input;text=u("span",{class:"dk-file-text"});multiple;files=[];placeholder;remembered=[];value(){
return this.multiple?[]:null}draft(){return this.files.map(({name:e,size:t})=>({name:e,size:t}))}attachment(){return{name:this.name,files:this.files,multiple:this.
multiple}}problem(){let e=Gl(this.files,Number(this.spec.max_size??0),Number(this.spec.max_total_size??0));return e||(this.input.required&&!this.files.length?"P\
lease choose a file.":"")}update(e){let{placeholder:t,accept:n,value:i,...s}=this.item.update(e);t!==void 0&&(this.placeholder=y(t)),n!==void 0&&(this.input.accept=
Array.isArray(n)?n.join(","):y(n)),i===null&&this.clear(),this.item.setProperties(s),this.show()}setDraft(e){let t=Array.isArray(e)?e.filter(jl):[];this.remembered=
t,this.show()}mark(e,t){this.item.mark(e,t)}focus(){this.input.focus({preventScroll:!0})}reset(){this.clear(),this.show()}clear(){this.files=[],this.remembered=
[],this.input.value=""}choose(e){this.files=e,this.remembered=[];let t=e.length?this.problem():"";this.item.mark(t?!1:null,t),t&&this.clear(),this.show(),t||this.
host.changed(this)}acceptDrops(e){e.addEventListener("dragover",t=>{t.preventDefault(),e.classList.add("dk-drop")}),e.addEventListener("dragleave",()=>e.classList.
remove("dk-drop")),e.addEventListener("drop",t=>{t.preventDefault(),e.classList.remove("dk-drop");let n=Array.from(t.dataTransfer?.files??[]);n.length&&!this.input.
disabled&&this.choose(this.multiple?n:n.slice(0,1))})}show(){let t=(this.files.length?this.files:this.remembered).map(({name:i,size:s})=>`${i} (${Ur(s)})`).join(
", "),n=this.remembered.length&&!this.files.length?" – please choose again":"";O(this.text,t?t+n:this.placeholder),this.text.classList.toggle("dk-empty",!t)}};
function jl(r){return typeof r=="object"&&r!==null&&typeof r.name=="string"}function Gl(r,e,t){let n=e>0?r.find(s=>s.size>e):void 0;if(n)return`${n.name} is lar\
ger than ${Ur(e)}.`;let i=r.reduce((s,o)=>s+o.size,0);return t>0&&i>t?`The files together are larger than ${Ur(t)}.`:""}function Ur(r){let e=["B","kB","MB","GB"],
t=0,n=r;for(;n>=1e3&&t<e.length-1;)n/=1e3,t++;return`${t&&n<10?n.toFixed(1):Math.round(n)} ${e[t]}`}var Wr=new Map;function x(r,e){if(Wr.has(r))throw new Error(`two renderers for output type "${r}"`);Wr.set(r,e)}function Cs(r){return Wr.get(r)}var jr=new Map;function ze(r,e){
if(jr.has(r))throw new Error(`two handlers for command "${r}"`);jr.set(r,e)}function Ms(){return jr}var Ps={info:"M8 7.2v4M8 4.6v.4M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",success:"M5 8.3l2.2 2.2L11.2 6M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",warning:"\
M8 6.2v3.2M8 11.4v.4M8 2L1.6 13.5h12.8z",error:"M8 4.6v4.2M8 11v.4M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z"},ql={danger:"error",warn:"warning",primary:"in\
fo",secondary:"info"};x("alert",(r,e)=>{let t=u("div",{class:"dk-alert-body dk-flow"}),n=u("span",{class:"dk-alert-mark"}),i=u("div",{class:"dk-alert"},n,t),s=r;
e.fill(t,q(r.contents));let o=()=>{e.uiState(s.id,"closed",!0),e.discard(i)};return Is(i,n,r,o),{element:i,slot:t,update(l){return ie(t,s.contents,l.contents,e),
s=l,Is(i,n,l,o),!0},uiState(l,c){l==="closed"&&c===!0&&e.discard(i)}}});function Is(r,e,t,n){let i=y(t.color),s=ql[i]??(i in Ps?i:"info");r.dataset.color=s,r.setAttribute(
"role",s==="error"||s==="warning"?"alert":"status"),e.replaceChildren(z(Ps[s]??"")),r.querySelector(":scope > .dk-close")?.remove(),t.closable===!0&&r.append(Vl(
n))}function Vl(r){let e=u("button",{type:"button",class:"dk-close","aria-label":"Close"},z(V.close));return e.addEventListener("click",r),e}x("buttons",(r,e)=>{let t=u("div",{class:"dk-buttons"}),n=r;return t.addEventListener("click",i=>{let s=i.target.closest("button"),o=s?Array.from(t.children).indexOf(
s):-1,l=Ds(n)[o];l&&Kl(n,l,e)}),Ns(t,r),{element:t,update(i){return n=i,Ns(t,i),!0}}});function Ds(r){return Array.isArray(r.buttons)?r.buttons:[]}function Kl(r,e,t){
typeof r.callback_id=="string"&&t.callback(r.callback_id,e.value??null)}function Ns(r,e){let t=e.group===!0;r.classList.toggle("dk-button-group",t),pt(r,"role",
t?"group":null);let n=Ds(e);for(;r.children.length>n.length;)r.lastElementChild?.remove();for(;r.children.length<n.length;)r.append(u("button",{type:"button"}));
n.forEach((i,s)=>Yl(r.children[s],i,e))}function Yl(r,e,t){O(r,y(e.label)),r.className=Xl(e,t),r.disabled=e.disabled===!0}function Xl(r,e){let t=y(r.color)||"pr\
imary";return`dk-button btn btn-${e.link===!0?"link":e.outline===!0?`outline-${t}`:t}${e.small===!0?" btn-sm":""}`}var Zl=1400;function Hs(r){for(let e of r.querySelectorAll("pre")){if(e.parentElement?.classList.contains("dk-code"))continue;let t=u("div",{class:"dk-code"});e.
replaceWith(t),t.append(e,Gr(()=>e.textContent??""))}}function Gr(r){let e=u("button",{type:"button",class:"dk-copy","aria-label":"Copy",title:"Copy"},z(V.copy)),
t=0;return e.addEventListener("click",()=>{qr(r()).then(n=>{e.replaceChildren(z(n?V.check:V.copy)),e.setAttribute("aria-label",n?"Copied":"Copy"),e.classList.toggle(
"dk-copied",n),clearTimeout(t),t=window.setTimeout(()=>Jl(e),Zl)})}),e}function Jl(r){r.replaceChildren(z(V.copy)),r.setAttribute("aria-label","Copy"),r.classList.
remove("dk-copied")}async function qr(r){try{return await navigator.clipboard.writeText(r),!0}catch{return Ql(r)}}function Ql(r){let e=u("textarea",{class:"dk-o\
ffscreen","aria-hidden":"true",tabindex:-1});e.value=r;let t=document.activeElement;(document.querySelector("dialog[open]")??document.body).append(e),e.select();
let n=document.execCommand("copy");return e.remove(),t instanceof HTMLElement&&t.focus(),n}function Fs(r,e){for(let t of r.querySelectorAll("pre > code[class*='language-']")){let n=/language-([^\s]+)/.exec(t.className)?.[1];n&&Vr(t,n,e)}}function Vr(r,e,t){
let n=r.textContent??"";n===""||n.length>1e5||ec(e)||t.load("highlight").then(i=>{if(r.textContent!==n)return;let s=i.highlight(n,e);s!==null&&(r.innerHTML=s)},
i=>t.reportError(i))}function ec(r){return["text","plain","plaintext","txt","none"].includes(r.toLowerCase())}var tc=19,nc=32;x("code",(r,e)=>{let t=u("code"),n=u("pre",{tabindex:0,"aria-label":"Code"},t),i=u("div",{class:"dk-code"},n,Gr(()=>t.textContent??""));$s(t,n,r,
e);let s=r;return{element:i,update(o){return W([s.content,s.language,s.rows],[o.content,o.language,o.rows])||$s(t,n,o,e),s=o,!0}}});function $s(r,e,t,n){let i=y(
t.language);r.className=i===""?"":`language-${i.replace(/\s+/g,"-")}`,O(r,y(t.content)),e.style.maxHeight=typeof t.rows=="number"?`${t.rows*tc+nc}px`:"",i!==""&&
Vr(r,i,n)}var Kr="data-dk-details";function gt(r,e,t){r.setAttribute(Kr,"");let n=new WeakMap,i=()=>Array.from(r.querySelectorAll("details")).filter(o=>o.closest(`[${Kr}]`)===
r);for(let o of i())n.set(o,o.open);r.addEventListener("toggle",o=>s(o.target),!0);function s(o){let l=o,c=i().indexOf(l);c<0||n.get(l)===l.open||(n.set(l,l.open),
t.uiState(e.id,`details:${c}`,l.open))}return(o,l)=>{let c=i()[Number(o.slice(8))];!o.startsWith("details:")||!c||(c.open=l===!0,n.set(c,c.open))}}function Bs(r){
r.setAttribute(Kr,"")}x("collapse",(r,e)=>{let t=u("span",{class:"dk-collapse-title"},y(r.title)),n=u("div",{class:"dk-collapse-body dk-flow"}),i=u("details",{class:"dk-collapse"},u(
"summary",{},z(V.down,"dk-icon dk-collapse-mark"),t),n);Bs(i),e.fill(n,q(r.contents));let s=r,o=r.open===!0;return i.open=o,i.addEventListener("toggle",()=>{i.open!==
o&&(o=i.open,e.uiState(r.id,"open",o))}),{element:i,slot:n,update(l){return O(t,y(l.title)),ie(n,s.contents,l.contents,e),l.open===!0!=(s.open===!0)&&(i.open=o=
l.open===!0),s=l,!0},uiState(l,c){l==="open"&&(i.open=o=c===!0)}}});function an(r,e){return Rt(Us(r),[e])}function Us(r){let[e,t]=["{{","}}"],n=[{name:"",inverted:!1,tokens:[],start:0}],i=0,s=()=>n[n.length-1];for(;;){let o=r.indexOf(
e,i);if(o<0)break;let l=e==="{{"&&r[o+2]==="{",c=l?"}}}":t,m=r.indexOf(c,o+e.length);if(m<0)throw new SyntaxError(`template: "${e}" at character ${o} is not clo\
sed`);let p=r.slice(o+e.length+(l?1:0),m).trim(),v=l?"&":p[0]??"",k=l?p:p.replace(/^[#^/!>&=]/,"").trim(),E=m+c.length,A="#^/!=>".includes(v)?ic(r,o,E):null;s().
tokens.push({kind:"text",text:r.slice(i,A?A.start:o)}),i=A?A.end:E,v==="#"||v==="^"?n.push({name:k,inverted:v==="^",tokens:[],start:i}):v==="/"?rc(n,k,r.slice(s().
start,A?A.start:o)):v==="="?[e="{{",t="}}"]=k.replace(/=$/,"").trim().split(/\s+/):v!=="!"&&v!==">"&&s().tokens.push({kind:"value",name:k,raw:v==="&"})}if(n.length>
1)throw new SyntaxError(`template: section "${s().name}" is not closed`);return s().tokens.push({kind:"text",text:r.slice(i)}),s().tokens}function rc(r,e,t){let n=r.
pop(),i=r[r.length-1];if(!n||!i||n.name!==e)throw new SyntaxError(`template: "/${e}" closes nothing`);i.tokens.push({kind:"section",name:e,inverted:n.inverted,inner:n.
tokens,source:t})}function ic(r,e,t){let n=r.lastIndexOf(`
`,e-1)+1,i=r.indexOf(`
`,t),s=i<0?r.length:i+1;return r.slice(n,e).trim()===""&&r.slice(t,s).trim()===""?{start:n,end:s}:null}function Rt(r,e){return r.map(t=>sc(t,e)).join("")}function sc(r,e){
if(r.kind==="text")return r.text;let t=ac(r.name,e);if(r.kind==="value"){let n=typeof t=="function"?t.call(Yr(e)):t,i=n==null?"":String(n);return r.raw?i:Ct(i)}
return oc(r,t,e)}function oc(r,e,t){let n=Array.isArray(e)?e.length>0:!!e;if(r.inverted)return n?"":Rt(r.inner,t);if(!n)return"";if(Array.isArray(e))return e.map(
i=>Rt(r.inner,[...t,i])).join("");if(typeof e=="function"){let i=s=>Rt(Us(s),t);return String(e.call(Yr(t),r.source,i)??"")}return Rt(r.inner,e===!0?t:[...t,e])}
function Yr(r){return r[r.length-1]}function ac(r,e){if(r===".")return Yr(e);let[t="",...n]=r.split(".");for(let i=e.length-1;i>=0;i--)if(Ws(e[i],t))return n.reduce(
zs,zs(e[i],t))}function Ws(r,e){return typeof r=="object"&&r!==null&&Object.hasOwn(r,e)}function zs(r,e){return Ws(r,e)?r[e]:void 0}var lc={"&":"&amp;","<":"&lt\
;",">":"&gt;",'"':"&quot;","'":"&#39;"};function Ct(r){return r.replace(/[&<>"']/g,e=>lc[e])}function ln(r,e,t){let n=e.extra??{};for(let[i,s]of Object.entries(n))r.querySelector(`#${CSS.escape(i)}`)?.append(...s.map(l=>t.render(l)))}x("custom_widget",(r,e)=>{let t=cc(r,e);ln(t,r,e);let n=r.container_selector,i=typeof n=="string"&&n!==""?t.querySelector(n):null;return{element:t,...i?{slot:i}:
{},update:s=>!Fe(t)&&W([r.template,r.data,r.extra],[s.template,s.data,s.extra]),uiState:gt(t,r,e)}});function cc(r,e){let t=[],n={...r.data??{},...uc(t)},i=dc(an(
y(r.template),n));e.runScripts(i);for(let s of i.querySelectorAll("template[data-dk-place]")){let o=t[Number(s.dataset.dkPlace)];o&&s.replaceWith(e.render(o))}return i}
function dc(r){let e=u("div");e.innerHTML=r.trim();let t=e.childNodes.length===1?e.firstElementChild:null,i=t instanceof HTMLElement&&!(t instanceof HTMLTemplateElement)&&
t.tagName!=="SCRIPT"?t:e;return i.classList.add("dk-widget"),i}function uc(r){let e=new Map,t=0;return{pywebio_output_parse(){return ht(this)?`<template data-dk\
-place="${r.push(this)-1}"></template>`:Ct(y(this))},uniqueid(n=""){let i=n.trim(),s=e.get(i);return s===void 0&&e.set(i,s=`dk-${i}-${crypto.getRandomValues(new Uint32Array(
2)).join("")}`),s},index:()=>++t}}var pc=/^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u,Xr="__deskui_handover";async function js(r,e,t,n){try{let i=Object.keys(e),l=await(t?await hc(i,r,n):
Mt(i,r,n.nonce)).apply(window,Object.values(e));return t?mc(l):null}catch(i){return n.reportError(i,{command:"run_script",code:r}),null}}function Mt(r,e,t){let n=r.
find(i=>!pc.test(i));if(n!==void 0)throw new SyntaxError(`"${n}" cannot be the name of an argument`);return fc(`window.${Xr}=function(${r.join(",")}){${e}
};`,t)}async function hc(r,e,t){let n=e.trim().replace(/[;\s]+$/,"");if(n==="")return()=>{};try{return Mt(r,`return (${n}
)`,t.nonce)}catch(s){if(!(s instanceof SyntaxError))throw s}let i=await t.load("parser");return Mt(r,i.returning(e),t.nonce)}var yt=null;window.addEventListener(
"error",r=>{yt!==null&&(yt=r.message.replace(/^(Uncaught )?(SyntaxError: )?(Failed to execute '\w+' on '\w+': )?/,"")||yt,r.preventDefault(),r.stopImmediatePropagation())},
!0);function fc(r,e){let t=window,n=document.createElement("script");n.nonce=e,n.textContent=r,yt="this code could not be compiled",document.head.append(n),n.remove();
let i=yt;yt=null;let s=t[Xr];if(delete t[Xr],!s)throw new SyntaxError(i);return s}function mc(r){let e=JSON.stringify(r);return e===void 0?null:JSON.parse(e)}var cn=new Map;x("datatable",(r,e)=>new Zr(r,e));ze("datatable_update",(r,e)=>{let t=cn.get(r.instance_id);t?t.change(r):e.reportError(new Error(`there is no da\
tatable "${r.instance_id}"`),r)});var Zr=class{constructor(e,t){this.spec=e;this.page=t;this.element.style.minHeight=e.height==="auto"?"":de(e.height??"600px"),
this.element.append(u("p",{class:"dk-quiet"},"Loading the table…")),cn.set(this.name,this),this.announce(),t.load("grid").then(n=>this.show(n)).catch(n=>this.
fail(n))}spec;page;element=u("div",{class:"dk-datatable","aria-busy":!0});grid=null;waiting=[];ended=!1;update(e){let{records:t,...n}=this.spec,{records:i,...s}=e;
return W({...n,ui:null},{...s,ui:null})?(this.spec=e,W(t,i)||this.change({op:"set",records:i}),!0):!1}uiState(e,t){this.whenShown(n=>n.uiState(e,t))}change(e){this.
whenShown(t=>t.apply(e))}destroy(){this.ended=!0,this.grid?.destroy(),cn.get(this.name)===this&&cn.delete(this.name)}get name(){return y(this.spec.instance_id)}whenShown(e){
this.grid?e(this.grid):this.waiting.push(e)}show(e){if(!this.ended){this.grid=e.createGrid(this.spec,this.host()),this.element.replaceChildren(this.grid.element),
this.element.style.minHeight="",this.element.removeAttribute("aria-busy");for(let t of this.waiting.splice(0))t(this.grid);this.announced(this.grid.options)}}fail(e){
this.element.removeAttribute("aria-busy"),this.element.replaceChildren(u("p",{class:"dk-quiet",role:"alert"},"The table could not be loaded.")),this.page.reportError(
e)}host(){let{callback_id:e}=this.spec;return{callback:t=>{typeof e=="string"&&this.page.callback(e,t)},uiState:(t,n)=>this.page.uiState(this.spec.id,t,n),compile:(t,n)=>Mt(
t,n,this.page.nonce),copy:t=>{qr(t)},report:t=>this.page.reportError(t,{command:"output",type:"datatable",instance_id:this.name})}}announced=()=>{};announce(){let e=window;
e[`ag_grid_${this.name}_promise`]=new Promise(t=>{this.announced=n=>t(e[`ag_grid_${this.name}`]=n)})}};var gc=6e4;async function dn(r,e,t){try{let n=typeof e=="string"?yc(e):await t.source(e),i=u("a",{href:n.url,download:r,hidden:!0});document.body.append(i),i.click(),
i.remove(),setTimeout(()=>n.release(),gc)}catch(n){t.reportError(n,{command:"download",name:r})}}function yc(r){let e=Uint8Array.from(atob(r),n=>n.charCodeAt(0)),
t=URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));return{url:t,release:()=>URL.revokeObjectURL(t)}}x("file",(r,e)=>{let t=u("span"),n=u("button",{type:"button",class:"dk-button btn btn-link dk-download"},z(V.file),t),i=r;return O(t,y(r.name)),n.addEventListener(
"click",()=>{dn(y(i.name),i.content,e)}),{element:n,update(s){return i=s,O(t,y(s.name)),!0}}});var bc="400px";x("frame",(r,e)=>{let t=u("iframe",{class:"dk-frame",sandbox:"allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",referrerpolicy:"\
no-referrer",title:y(r.title)||"Embedded content"}),n=null,i=o=>{let l=o.source===t.contentWindow?o.data?.dkFrameHeight:null;typeof l=="number"&&n?.height==="au\
to"&&(t.style.height=`${Math.min(2e4,Math.max(40,l))}px`)};window.addEventListener("message",i);let s=o=>{o.height!=="auto"&&(t.style.height=de(o.height)||bc),n?.
html!==o.html&&(t.srcdoc=vc(y(o.html),e.nonce)),n=o};return s(r),{element:t,update(o){return s(o),!0},destroy:()=>window.removeEventListener("message",i)}});var kc="\
new ResizeObserver(()=>parent.postMessage({dkFrameHeight:document.documentElement.offsetHeight},'*')).observe(document.documentElement)";function vc(r,e){let t=getComputedStyle(
document.documentElement).colorScheme||"light dark",n=r.replace(/<(script|style|link)(?=[\s>])/gi,`<$1 nonce="${e}"`),i=`<style nonce="${e}">:root{color-scheme:${t}\
}body{font:15px/1.5 system-ui,sans-serif}</style>`,s=`<script nonce="${e}">${kc}<\/script>`,o=/^\s*(<!doctype[^>]*>)?/i.exec(n)?.[0]??"";return`${o.trim()||"<!d\
octype html>"}${i}${n.slice(o.length)}${s}`}x("grid",(r,e)=>{let t=u("div",{class:"dk-grid"});e.fill(t,Jr(r)),Gs(t,r);let n=r;return{element:t,slot:t,update(i){return ie(t,Jr(n),Jr(i),e),n=i,Gs(t,i),!0}}});
function Jr(r){return q(r.contents).map(e=>e??{type:"text",content:"",inline:!0})}function Gs(r,e){let t=r.style;t.gridAutoFlow=y(e.flow)||"row",t.gridTemplateColumns=
y(e.columns),t.gridTemplateRows=y(e.rows),wc(r,e)}function wc(r,e){let t=e.spans??{};Array.from(r.children).forEach((n,i)=>{if(!(n instanceof HTMLElement))return;
let{row:s=1,col:o=1}=t[String(i)]??{};n.style.gridRow=s>1?`span ${s}`:"",n.style.gridColumn=o>1?`span ${o}`:""})}var qs=2e4;function bt(r){let e=r.length>qs?`${r.slice(0,qs)}…`:r,t=document.createDocumentFragment();return t.append(Ec("Too large or too deeply nested to fo\
rmat; shown as text."),u("pre",{class:"dk-pre"},e)),t}function Ec(r){return u("p",{class:"dk-quiet",role:"note"},r)}function Sc(r,e){this.v=r,this.k=e}function Vs(r,e){(e==null||e>r.length)&&(e=r.length);for(var t=0,n=Array(e);t<e;t++)n[t]=r[t];return n}function xc(r){if(Array.
isArray(r))return r}function Tc(r,e){var t=r==null?null:typeof Symbol<"u"&&r[Symbol.iterator]||r["@@iterator"];if(t!=null){var n,i,s,o,l=[],c=!0,m=!1;try{if(s=(t=
t.call(r)).next,e===0){if(Object(t)!==t)return;c=!1}else for(;!(c=(n=s.call(t)).done)&&(l.push(n.value),l.length!==e);c=!0);}catch(p){m=!0,i=p}finally{try{if(!c&&
t.return!=null&&(o=t.return(),Object(o)!==o))return}finally{if(m)throw i}}return l}}function Ac(){throw new TypeError(`Invalid attempt to destructure non-iterab\
le instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function _c(r,e){return xc(r)||Tc(r,e)||Lc(r,e)||Ac()}function Lc(r,e){if(r){
if(typeof r=="string")return Vs(r,e);var t={}.toString.call(r).slice(8,-1);return t==="Object"&&r.constructor&&(t=r.constructor.name),t==="Map"||t==="Set"?Array.
from(r):t==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t)?Vs(r,e):void 0}}function un(r){var e,t;function n(s,o){try{var l=r[s](o),c=l.value,m=c instanceof
Sc;Promise.resolve(m?c.v:c).then(function(p){if(m){var v=s==="return"&&c.k?s:"next";if(!c.k||p.done)return n(v,p);p=r[v](p).value}i(!!l.done,p)},function(p){n("\
throw",p)})}catch(p){i(2,p)}}function i(s,o){s===2?e.reject(o):e.resolve({value:o,done:s}),(e=e.next)?n(e.key,e.arg):t=null}this._invoke=function(s,o){return new Promise(
function(l,c){var m={key:s,arg:o,resolve:l,reject:c,next:null};t?t=t.next=m:(e=t=m,n(s,o))})},typeof r.return!="function"&&(this.return=void 0)}un.prototype[typeof Symbol==
"function"&&Symbol.asyncIterator||"@@asyncIterator"]=function(){return this},un.prototype.next=function(r){return this._invoke("next",r)},un.prototype.throw=function(r){
return this._invoke("throw",r)},un.prototype.return=function(r){return this._invoke("return",r)};var oo=Object.entries,Oc=Object.keys,Ks=Object.setPrototypeOf,Rc=Object.
isFrozen,ao=Object.getPrototypeOf,lo=Object.getOwnPropertyDescriptor,X=Object.freeze,j=Object.seal,We=Object.create,co=typeof Reflect<"u"&&Reflect,fn=co.apply,ci=co.
construct;X||(X=function(e){return e});j||(j=function(e){return e});fn||(fn=function(e,t){for(var n=arguments.length,i=new Array(n>2?n-2:0),s=2;s<n;s++)i[s-2]=arguments[s];
return e.apply(t,i)});ci||(ci=function(e){for(var t=arguments.length,n=new Array(t>1?t-1:0),i=1;i<t;i++)n[i-1]=arguments[i];return new e(...n)});var Re=N(Array.
prototype.forEach),Cc=N(Array.prototype.lastIndexOf),Ys=N(Array.prototype.pop),Pt=N(Array.prototype.push),Mc=N(Array.prototype.slice),Pc=N(Array.prototype.splice),
kt=Array.isArray,Qr=uo(Set),ei=N(Set.prototype.add),It=N(Set.prototype.has),Ze=N(String.prototype.toLowerCase),ti=N(String.prototype.toString),Ic=N(String.prototype.
match),pn=N(String.prototype.replace),ni=N(String.prototype.indexOf),Nc=N(String.prototype.trim),Dc=N(Number.prototype.toString),Hc=N(Boolean.prototype.toString),
Xs=typeof BigInt>"u"?null:N(BigInt.prototype.toString),Zs=typeof Symbol>"u"?null:N(Symbol.prototype.toString),te=N(Object.prototype.hasOwnProperty),Nt=N(Object.
prototype.toString),Fc=RegExp.prototype.test,Y=function(e,t){return e instanceof RegExp&&(e.lastIndex=0),fn(Fc,e,[t])},Ce=uo(TypeError);function N(r){return function(e){
for(var t=arguments.length,n=new Array(t>1?t-1:0),i=1;i<t;i++)n[i-1]=arguments[i];return fn(r,e,n)}}function uo(r){return function(){for(var e=arguments.length,
t=new Array(e),n=0;n<e;n++)t[n]=arguments[n];return ci(r,t)}}function C(r,e){let t=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Ze;if(Ks&&Ks(r,null),!kt(
e))return r;let n=e.length;for(;n--;){let i=e[n];if(typeof i=="string"){let s=t(i);s!==i&&(Rc(e)||(e[n]=s),i=s)}r[i]=!0}return r}function $c(r){for(let e=0;e<r.
length;e++)te(r,e)||(r[e]=null);return r}function mn(r){let e=We(null);for(let n of oo(r)){var t=_c(n,2);let i=t[0],s=t[1];te(r,i)&&(kt(s)?e[i]=$c(s):s&&typeof s==
"object"&&s.constructor===Object?e[i]=mn(s):e[i]=s)}return e}function Dt(r){let e=We(null),t=Oc(r),n=t.length;for(;n--;)e[t[n]]=r[t[n]];return e}function Bc(r){
switch(typeof r){case"string":return r;case"number":return Dc(r);case"boolean":return Hc(r);case"bigint":return Xs?Xs(r):"0";case"symbol":return Zs?Zs(r):"Symbo\
l()";case"undefined":return Nt(r);case"function":case"object":{if(r===null)return Nt(r);let e=r,t=ue(e,"toString");if(typeof t=="function"){let n=t(e);return typeof n==
"string"?n:Nt(n)}return Nt(r)}default:return Nt(r)}}function ue(r,e){for(;r!==null;){let n=lo(r,e);if(n){if(n.get)return N(n.get);if(typeof n.value=="function")
return N(n.value)}r=ao(r)}function t(){return null}return t}function zc(r,e){for(;r!==null;){let t=lo(r,e);if(t)return t.get?N(t.get):null;r=ao(r)}return null}function Uc(r){
if(!r)return!1;try{return Y(r,""),!0}catch{return!1}}var Js=X(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","bl\
ockquote","body","br","button","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","di\
alog","dir","div","dl","dt","element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","\
html","i","img","input","ins","kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output",
"p","picture","pre","progress","q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","s\
tyle","sub","summary","sup","table","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),ri=X(["svg",
"a","altglyph","altglyphdef","altglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","g\
lyph","glyphref","hkern","image","line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop",
"style","switch","symbol","text","textpath","title","tref","tspan","view","vkern"]),ii=X(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvo\
lveMatrix","feDiffuseLighting","feDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage",
"feMerge","feMergeNode","feMorphology","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Wc=X(["animate","color-profile","c\
ursor","discard","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","mesh\
patch","meshrow","missing-glyph","script","set","solidcolor","unknown","use"]),si=X(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mm\
ultiscripts","mn","mo","mover","mpadded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder",
"munderover","mprescripts"]),jc=X(["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annota\
tion","annotation-xml","mprescripts","none"]),Qs=X(["#text"]),eo=X(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","auto\
play","background","bgcolor","border","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","co\
ntrols","controlslist","coords","crossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","dra\
ggable","enctype","enterkeyhint","exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","k\
ind","label","lang","list","loading","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate",
"nowrap","open","optimum","part","pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup",
"readonly","rel","required","rev","reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src",
"srcset","step","style","summary","tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),oi=X(["accent-height","accumulate","a\
dditive","alignment-baseline","amplitude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip",
"clippathunits","clip-path","clip-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","d\
iffuseconstant","direction","display","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","fi\
lterunits","flood-color","flood-opacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g\
2","glyph-name","glyphref","gradientunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","\
keypoints","keysplines","keytimes","lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","\
marker-start","markerheight","markerunits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctave\
s","offset","operator","opacity","order","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","\
patternunits","pointer-events","points","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","r\
estart","result","rotate","scale","seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtile\
s","stop-color","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-w\
idth","style","surfacescale","systemlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-\
orientation","text-rendering","textlength","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","ve\
rt-origin-y","width","word-spacing","wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),to=X(["ac\
cent","accentunder","align","bevelled","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","enc\
oding","fence","frame","height","href","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize",
"minsize","movablelimits","notation","numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizem\
ultiplier","selection","separator","separators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),hn=X(["xlink:href","xml:id",
"xlink:title","xml:space","xmlns:xlink"]),Gc=j(/{{[\w\W]*|^[\w\W]*}}/g),qc=j(/<%[\w\W]*|^[\w\W]*%>/g),Vc=j(/\${[\w\W]*/g),Kc=j(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Yc=j(
/^data-[\-\w.\u00B7-\uFFFF]+$/),Xc=j(/^aria-[\-\w]+$/),no=j(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),
Zc=j(/^(?:\w+script|data):/i),Jc=j(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Qc=j(/^html$/i),ed=j(/^[a-z][.\w]*(-[.\w]+)+$/i),ai=j(/<[/\w!]/g),
ro=j(/<[/\w]/g),td=j(/<\/no(script|embed|frames)/i),io=j(/\/>/i),nd=j(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),rd=j(
/^[\r\n\t ]+/),U={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},id=X(C({},["style","script","xmp","iframe","noembed","nofra\
mes","plaintext","noscript"])),sd=function(){return typeof window>"u"?null:window},od=function(e,t){if(typeof e!="object"||typeof e.createPolicy!="function")return null;
let n=null,i="data-tt-policy-suffix";t&&t.hasAttribute(i)&&(n=t.getAttribute(i));let s="dompurify"+(n?"#"+n:"");try{return e.createPolicy(s,{createHTML(o){return o},
createScriptURL(o){return o}})}catch{return console.warn("TrustedTypes policy "+s+" could not be created."),null}},so=function(){return{afterSanitizeAttributes:[],
afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],
uponSanitizeShadowNode:[]}},Ue=function(e,t,n,i){return te(e,t)&&kt(e[t])?C(i.base?Dt(i.base):{},e[t],i.transform):n},li=function(e,t,n){let i=te(e,t)?e[t]:void 0;
return i&&typeof i=="object"?mn(i):n};function po(){let r=arguments.length>0&&arguments[0]!==void 0?arguments[0]:sd(),e=f=>po(f);if(e.version="3.4.18",e.removed=
[],!r||!r.document||r.document.nodeType!==U.document||!r.Element)return e.isSupported=!1,e;let t=r.document,n=t,i=n.currentScript,s=r.HTMLTemplateElement,o=r.Node,
l=r.Element,c=r.NodeFilter,m=r.DOMParser,p=r.trustedTypes,v=l.prototype,k=ue(v,"cloneNode"),E=ue(v,"remove"),A=ue(v,"removeAttributeNode"),I=ue(v,"nextSibling"),
_=ue(v,"childNodes"),R=ue(v,"parentNode"),oe=ue(v,"shadowRoot"),M=ue(v,"attributes"),pe=o&&o.prototype?ue(o.prototype,"nodeType"):null,ae=o&&o.prototype?ue(o.prototype,
"nodeName"):null,Pe=o&&o.prototype?ue(o.prototype,"ownerDocument"):null,Q=function(a){return pe?pe(a):a.nodeType},re=function(a){return ae?ae(a):a.nodeName},Ie=zc(
v,"namespaceURI"),Ne=function(a){return Ie?Ie(a):a.namespaceURI};if(typeof s=="function"){let f=t.createElement("template");f.content&&f.content.ownerDocument&&
(t=f.content.ownerDocument)}let Z,ke="",ve,ne=!1,qe=0,_e=function(){if(qe>0)throw Ce('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL)\
 must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMP\
urify and Trusted Types" section of the README.')},Tt=function(a){_e(),qe++;try{return Z.createHTML(a)}finally{qe--}},ts=function(a){return Z&&hr?Tt(a):a},Ba=function(a){
_e(),qe++;try{return Z.createScriptURL(a)}finally{qe--}},za=function(){return ne||(ve=od(p,i),ne=!0),ve},Gt=t,or=Gt.implementation,Ua=Gt.createNodeIterator,Wa=Gt.
createDocumentFragment,ja=Gt.getElementsByTagName,Ga=n.importNode,H=so();e.isSupported=typeof oo=="function"&&typeof R=="function"&&or&&or.createHTMLDocument!==
void 0;let qa=Gc,Va=qc,Ka=Vc,Ya=Yc,Xa=Xc,Za=Zc,Ja=Jc,Qa=ed,ns=no,F=null,ar=C({},[...Js,...ri,...ii,...si,...Qs]),$=null,lr=C({},[...eo,...oi,...to,...hn]),we=null,
At=null,rs=null,De=Object.seal(We(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,
value:null}})),is=!0,cr=!0,ss=!1,dr=!0,Le=!1,Ve=!0,Ke=!1,ur=!1,qt=null,Vt=null,pr=!1,ot=!1,Kt=!1,hr=!1,os=!0,as=!1,ls="user-content-",fr=!0,mr=!1,Ye=null,at=!1,
Xe=null,cs=C({},["annotation-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","\
plaintext","script","selectedcontent","style","svg","template","thead","title","video","xmp"]),ds=null,us=C({},["audio","video","img","source","image","track"]),
ps=null,hs=C({},["alt","class","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),Yt="http://www.w3.org/1998/M\
ath/MathML",Xt="http://www.w3.org/2000/svg",Ee="http://www.w3.org/1999/xhtml",lt=Ee,gr=!1,fs=null,el=C({},[Yt,Xt,Ee],ti),tl=X(C({},["mi","mo","mn","ms","mtext"])),
yr=null,nl=X(C({},["annotation-xml"])),br=null,rl=X(We(null)),il=C({},["title","style","font","a","script"]),_t=null,sl=["application/xhtml+xml","text/html"],ol="\
text/html",B=null,Zt=null,al=t.createElement("form"),ms=function(a){return a instanceof RegExp||a instanceof Function},kr=function(){let a=arguments.length>0&&arguments[0]!==
void 0?arguments[0]:{};(!a||typeof a!="object")&&(a={}),a=mn(a),_t=sl.indexOf(a.PARSER_MEDIA_TYPE)===-1?ol:a.PARSER_MEDIA_TYPE,B=_t==="application/xhtml+xml"?ti:
Ze,F=Ue(a,"ALLOWED_TAGS",ar,{transform:B}),$=Ue(a,"ALLOWED_ATTR",lr,{transform:B}),fs=Ue(a,"ALLOWED_NAMESPACES",el,{transform:ti}),ps=Ue(a,"ADD_URI_SAFE_ATTR",hs,
{transform:B,base:hs}),ds=Ue(a,"ADD_DATA_URI_TAGS",us,{transform:B,base:us}),Xe=Ue(a,"FORBID_CONTENTS",cs,{transform:B}),At=Ue(a,"FORBID_TAGS",We(null),{transform:B}),
rs=Ue(a,"FORBID_ATTR",We(null),{transform:B}),at=te(a,"USE_PROFILES")?a.USE_PROFILES&&typeof a.USE_PROFILES=="object"?mn(a.USE_PROFILES):a.USE_PROFILES:!1,is=a.
ALLOW_ARIA_ATTR!==!1,cr=a.ALLOW_DATA_ATTR!==!1,ss=a.ALLOW_UNKNOWN_PROTOCOLS||!1,dr=a.ALLOW_SELF_CLOSE_IN_ATTR!==!1,Le=a.SAFE_FOR_TEMPLATES||!1,Ve=a.SAFE_FOR_XML!==
!1,Ke=a.WHOLE_DOCUMENT||!1,ot=a.RETURN_DOM||!1,Kt=a.RETURN_DOM_FRAGMENT||!1,hr=a.RETURN_TRUSTED_TYPE||!1,pr=a.FORCE_BODY||!1,os=a.SANITIZE_DOM!==!1,as=a.SANITIZE_NAMED_PROPS||
!1,fr=a.KEEP_CONTENT!==!1,mr=a.IN_PLACE||!1,ns=Uc(a.ALLOWED_URI_REGEXP)?a.ALLOWED_URI_REGEXP:no,lt=typeof a.NAMESPACE=="string"?a.NAMESPACE:Ee,yr=li(a,"MATHML_T\
EXT_INTEGRATION_POINTS",tl),br=li(a,"HTML_INTEGRATION_POINTS",nl);let d=li(a,"CUSTOM_ELEMENT_HANDLING",rl);if(we=We(null),te(d,"tagNameCheck")&&ms(d.tagNameCheck)&&
(we.tagNameCheck=d.tagNameCheck),te(d,"attributeNameCheck")&&ms(d.attributeNameCheck)&&(we.attributeNameCheck=d.attributeNameCheck),te(d,"allowCustomizedBuiltIn\
Elements")&&typeof d.allowCustomizedBuiltInElements=="boolean"&&(we.allowCustomizedBuiltInElements=d.allowCustomizedBuiltInElements),j(we),Le&&(cr=!1),Kt&&(ot=!0),
at&&((te(a,"ALLOWED_TAGS")||te(a,"ALLOWED_ATTR"))&&typeof console<"u"&&typeof console.warn=="function"&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_\
TAGS and ALLOWED_ATTR. Do not use these options together."),F=C({},Qs),$=We(null),at.html===!0&&(C(F,Js),C($,eo)),at.svg===!0&&(C(F,ri),C($,oi),C($,hn)),at.svgFilters===
!0&&(C(F,ii),C($,oi),C($,hn)),at.mathMl===!0&&(C(F,si),C($,to),C($,hn))),De.tagCheck=null,De.attributeCheck=null,te(a,"ADD_TAGS")&&(typeof a.ADD_TAGS=="function"?
De.tagCheck=a.ADD_TAGS:kt(a.ADD_TAGS)&&(F===ar&&(F=Dt(F)),C(F,a.ADD_TAGS,B))),te(a,"ADD_ATTR")&&(typeof a.ADD_ATTR=="function"?De.attributeCheck=a.ADD_ATTR:kt(a.
ADD_ATTR)&&($===lr&&($=Dt($)),C($,a.ADD_ATTR,B))),te(a,"ADD_FORBID_CONTENTS")&&kt(a.ADD_FORBID_CONTENTS)&&(Xe===cs&&(Xe=Dt(Xe)),C(Xe,a.ADD_FORBID_CONTENTS,B)),fr&&
(F["#text"]=!0),Ke&&C(F,["html","head","body"]),F.table&&(F.tbody=!0,delete At.tbody),a.TRUSTED_TYPES_POLICY){if(typeof a.TRUSTED_TYPES_POLICY.createHTML!="func\
tion")throw Ce('TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.');if(typeof a.TRUSTED_TYPES_POLICY.createScriptURL!="function")throw Ce(
'TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.');let h=Z;Z=a.TRUSTED_TYPES_POLICY;try{ke=Tt("")}catch(g){throw Z=h,g}}else a.
TRUSTED_TYPES_POLICY===null?(Z=void 0,ke=""):(Z===void 0&&(Z=za()),Z&&typeof ke=="string"&&(ke=Tt("")));Zt=X(a)},gs=C({},[...ri,...ii,...Wc]),ys=C({},[...si,...jc]),
ll=function(a,d,h){return d===Ee?a==="svg":d===Yt?a==="svg"&&(h==="annotation-xml"||yr[h]):!!gs[a]},cl=function(a,d,h){return d===Ee?a==="math":d===Xt?a==="math"&&
br[h]:!!ys[a]},dl=function(a,d,h){return d===Xt&&!br[h]||d===Yt&&!yr[h]?!1:!ys[a]&&(il[a]||!gs[a])},ul=function(a){let d=Ne(a),h=Ze(re(a)),g=R(a),w=lt,S="templa\
te";return g&&Q(g)===U.element&&(w=Ne(g),S=Ze(re(g))),fs[d]?d===Xt?ll(h,w,S):d===Yt?cl(h,w,S):d===Ee?dl(h,w,S):_t==="application/xhtml+xml":!1},He=function(a){Pt(
e.removed,{element:a});try{R(a).removeChild(a)}catch{if(E(a),!R(a))throw Ce("a node selected for removal could not be detached from its tree and cannot be safel\
y returned; refusing to sanitize in place")}},bs=function(a,d,h){try{A(a,d)}catch{try{a.removeAttribute(h)}catch{}}},vr=function(a){Sr(a);let d=_(a);d&&Re(Mc(d),
h=>{try{E(h)}catch{}}),Q(a)===U.element&&wr(a,!1)},ct=function(a,d,h){if(!h)try{h=d.getAttributeNode(a)}catch{h=null}if(Pt(e.removed,{attribute:h||null,from:d}),
h)bs(d,h,a);else try{d.removeAttribute(a)}catch{}if(a==="is")if(ot||Kt)try{He(d)}catch{}else try{d.setAttribute(a,"")}catch{}},wr=function(a,d){let h=M(a);if(h)
for(let g=h.length-1;g>=0;--g){let w=h[g],S=w&&w.name;typeof S=="string"&&!(d&&$[B(S)])&&bs(a,w,S)}},Er=function(a,d){let h=arguments.length>2&&arguments[2]!==void 0?
arguments[2]:!1,g=[a];for(;g.length>0;){let w=g.pop();if(d(w)===!1)continue;if(h&&Q(w)===U.element){let L=oe(w);dt(L)&&g.push(L)}let S=_(w);if(S)for(let L=S.length-
1;L>=0;--L)g.push(S[L])}},Sr=function(a){Er(a,d=>{Q(d)===U.element&&wr(d,!0)})},xr=function(a){let d=[];return Er(a,h=>{d.push(h)},!0),d},pl=function(a,d){let h=Qr();
Re(xr(a),g=>{Q(g)===U.element&&ei(h,g)}),Re(d,g=>{Q(g)===U.element&&!It(h,g)&&wr(g,!0)})},ks=function(a,d){let h=!1;return Re(e.removed,g=>{g.element&&(h=h||g.element===
a,Sr(g.element))}),pl(a,d),h},hl=8,fl=function(a,d){let h=Ye,g=null,w=()=>(g||(g=Qr(),Re(d,S=>{ei(g,S)})),g);for(let S=0;;S++){let L=xr(a),G=[a],Oe=!1;if(Re(L,fe=>{
Q(fe)===U.documentFragment?Pt(G,fe):!Oe&&!It(h,fe)&&(Oe=It(w(),fe))}),!Oe)return;if(S>=hl)throw Ce("the tree kept changing during in-place sanitization; refusin\
g to return it");Re(G,(fe,le)=>{ml(fe,le>0,a,w())})}},ml=function(a,d,h,g){let w=Jt(a),S;for(;S=w.nextNode();)!It(g,S)||It(Ye,S)||(d&&he(H.uponSanitizeShadowNode,
S,null),Lr(S,h))},gl=function(a){Ye&&ei(Ye,a)},vs=function(a,d){return Ve?a==="patchsrc"?!0:a==="for"&&d!=="label"&&d!=="output":!1},yl=function(a){Ve&&Er(a,d=>{
let h=Q(d);if(h===U.processingInstruction||h===U.comment&&Y(ro,d.data)){try{E(d)}catch{}return!1}if(h===U.element){let g=d,w=B(re(d));try{g.hasAttribute&&g.hasAttribute(
"patchsrc")&&g.removeAttribute("patchsrc"),g.hasAttribute&&g.hasAttribute("for")&&vs("for",w)&&g.removeAttribute("for")}catch{}}return!0})},ws=function(a){let d=null,
h=null;if(pr)a="<remove></remove>"+a;else{let S=Ic(a,rd);h=S&&S[0]}_t==="application/xhtml+xml"&&lt===Ee&&(a='<html xmlns="http://www.w3.org/1999/xhtml"><head><\
/head><body>'+a+"</body></html>");let g=Z?Tt(a):a;if(lt===Ee)try{d=new m().parseFromString(g,_t)}catch{}if(!d||!d.documentElement){d=or.createDocument(lt,"templ\
ate",null);try{d.documentElement.innerHTML=gr?ke:g}catch{}}let w=d.body||d.documentElement;return a&&h&&w.insertBefore(t.createTextNode(h),w.childNodes[0]||null),
lt===Ee?ja.call(d,Ke?"html":"body")[0]:Ke?d.documentElement:w},Jt=function(a){let d=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,h=Pe?Pe(a):a.ownerDocument;
return Ua.call(h||a,a,(d?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},Tr=function(a){return a=pn(a,qa,
" "),a=pn(a,Va," "),a=pn(a,Ka," "),a},Ar=function(a){var d;_r(a);let h=(d=a.querySelectorAll)===null||d===void 0?void 0:d.call(a,"template");h&&Re(h,g=>{dt(g.content)&&
Ar(g.content)})},_r=function(a){a.normalize();let d=Jt(a,!0),h=d.nextNode();for(;h;)h.data=Tr(h.data),h=d.nextNode()},Qt=function(a){let d=ae?ae(a):null;return typeof d!=
"string"||B(d)!=="form"?!1:typeof a.nodeName!="string"||typeof a.textContent!="string"||typeof a.removeChild!="function"||a.attributes!==M(a)||typeof a.removeAttribute!=
"function"||typeof a.removeAttributeNode!="function"||typeof a.getAttributeNode!="function"||typeof a.setAttribute!="function"||typeof a.namespaceURI!="string"||
typeof a.insertBefore!="function"||typeof a.hasChildNodes!="function"||a.nodeType!==pe(a)||a.childNodes!==_(a)},Es=function(a){if(!pe||typeof a!="object"||a===null)
return null;try{let d=pe(a);return typeof d=="number"?d:null}catch{return null}},dt=function(a){return Es(a)===U.documentFragment},Lt=function(a){return Es(a)!==
null};function he(f,a,d){f.length!==0&&Re(f,h=>{h.call(e,a,d,Zt)})}let bl=function(a,d,h){return!!(Ve&&h===U.element&&a.hasChildNodes()&&!Lt(a.firstElementChild)&&
Y(ai,a.textContent)&&Y(ai,a.innerHTML)||Ve&&id[d]&&h===U.element&&Ne(a)===Ee&&(Lt(a.firstElementChild)||typeof a.textContent=="string"&&Y(ai,a.textContent))||h===
U.processingInstruction||Ve&&h===U.comment&&Y(ro,a.data))},en=function(a,d){if(a instanceof RegExp)return Y(a,d);if(a instanceof Function){for(var h=arguments.length,
g=new Array(h>2?h-2:0),w=2;w<h;w++)g[w-2]=arguments[w];return!!a(d,...g)}return!1},kl=function(a,d,h){if(!At[d]&&Ts(d)&&en(we.tagNameCheck,d))return!1;if(fr&&!Xe[d]&&
!Xe[Ze(d)]){let g=R(a),w=_(a);if(w&&g){let S=w.length;for(let L=S-1;L>=0;--L){let G=a===h?k(w[L],!0):w[L];g.insertBefore(G,I(a))}}}return He(a),!0},Ss=function(a,d,h,g){
return a.length===0?d:d===h||d===g?Dt(d):d},ut=function(a,d){return a===d||R(a)!==null?!1:(mr&&Sr(a),!0)},vl=function(a,d){if(gl(a),he(H.beforeSanitizeElements,
a,null),ut(a,d))return!0;if(Qt(a))return He(a),!0;let h=B(re(a)),g=Q(a);if(F=Ss(H.uponSanitizeElement,F,ar,qt),he(H.uponSanitizeElement,a,{tagName:h,allowedTags:F}),
ut(a,d))return!0;if(bl(a,h,g))return He(a),!0;if(At[h]||!(De.tagCheck instanceof Function&&De.tagCheck(h))&&!F[h]){let w=kl(a,h,d);return w===!1&&(he(H.afterSanitizeElements,
a,null),ut(a,d))?!0:w}if(g===U.element&&!ul(a)||(h==="noscript"||h==="noembed"||h==="noframes")&&Y(td,a.innerHTML))return He(a),!0;if(Le&&g===U.text){let w=a.textContent,
S=Tr(w);w!==S&&(Pt(e.removed,{element:a.cloneNode()}),a.textContent=S)}return he(H.afterSanitizeElements,a,null),ut(a,d)},xs=function(a,d,h){if(rs[d]||vs(d,a)||
os&&(d==="id"||d==="name")&&(h in t||h in al))return!1;let g=$[d]||De.attributeCheck instanceof Function&&De.attributeCheck(d,a);if(cr&&Y(Ya,d)||is&&Y(Xa,d))return!0;
if(!g)return Ts(a)&&en(we.tagNameCheck,a)&&en(we.attributeNameCheck,d,a)||d==="is"&&we.allowCustomizedBuiltInElements&&en(we.tagNameCheck,h);if(ps[d])return!0;let w=pn(
h,Ja,"");return Y(ns,w)||(d==="src"||d==="xlink:href"||d==="href")&&a!=="script"&&ni(h,"data:")===0&&ds[a]||ss&&!Y(Za,w)?!0:!h},wl=C({},["annotation-xml","color\
-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Ts=function(a){return!wl[Ze(a)]&&Y(Qa,a)},El=function(a,d,h,g){
if(Z&&typeof p=="object"&&typeof p.getAttributeType=="function"&&!h)switch(p.getAttributeType(a,d)){case"TrustedHTML":return Tt(g);case"TrustedScriptURL":return Ba(
g)}return g},Sl=function(a,d,h,g){try{return h?a.setAttributeNS(h,d,g):a.setAttribute(d,g),Qt(a)?(He(a),!1):!0}catch{return ct(d,a),!1}},As=function(a,d){return Ve&&
Y(nd,d)?!0:Ze(a)==="attributename"&&ni(d,"href")!==-1},xl=function(a,d){if(he(H.beforeSanitizeAttributes,a,null),ut(a,d))return;let h=a.attributes;if(!h||Qt(a))
return;$=Ss(H.uponSanitizeAttribute,$,lr,Vt);let g={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:$,forceKeepAttr:void 0},w=h.length,S=B(re(a));for(;w--;){
let L=h[w],G=L.name,Oe=L.namespaceURI,fe=L.value,le=B(G),Se=fe,J=G==="value"?Se:Nc(Se),_s=!1;if(g.attrName=le,g.attrValue=J,g.keepAttr=!0,g.forceKeepAttr=void 0,
he(H.uponSanitizeAttribute,a,g),J=g.attrValue,as&&(le==="id"||le==="name")&&ni(J,ls)!==0&&(ct(G,a,L),J=ls+J,_s=!0),As(G,J)){ct(G,a,L);continue}if(!g.forceKeepAttr){
if(!g.keepAttr){ct(G,a,L);continue}if(!dr&&Y(io,J)){ct(G,a,L);continue}if(Le&&(J=Tr(J)),!xs(S,le,J)){ct(G,a,L);continue}J=El(S,le,Oe,J),J!==Se&&Sl(a,G,Oe,J)&&_s&&
Ys(e.removed)}}he(H.afterSanitizeAttributes,a,null),ut(a,d)},Lr=function(a,d){vl(a,d),xl(a,d),dt(a.content)&&Or(a.content)},Or=function(a){let d=null,h=Jt(a);for(he(
H.beforeSanitizeShadowDOM,a,null);d=h.nextNode();)if(he(H.uponSanitizeShadowNode,d,null),Lr(d,a),Q(d)===U.element){let g=oe(d);dt(g)&&(Rr(g),Or(g))}Le&&_r(a),he(
H.afterSanitizeShadowDOM,a,null)},Rr=function(a){let d=[{node:a,shadow:null}];for(;d.length>0;){let h=d.pop();if(h.shadow){Or(h.shadow);continue}let g=h.node,w=Q(
g)===U.element,S=_(g);if(S)for(let L=S.length-1;L>=0;--L)d.push({node:S[L],shadow:null});if(w){let L=ae?ae(g):null;if(typeof L=="string"&&B(L)==="template"){let G=g.
content;dt(G)&&d.push({node:G,shadow:null})}}if(w){let L=oe(g);dt(L)&&d.push({node:null,shadow:L},{node:L,shadow:null})}}};return e.sanitize=function(f){let a=arguments.
length>1&&arguments[1]!==void 0?arguments[1]:{},d=null,h=null,g=null,w=null;if(gr=!f,gr&&(f="<!-->"),typeof f!="string"&&!Lt(f)&&(f=Bc(f),typeof f!="string"))throw Ce(
"dirty is not a string, aborting");if(!e.isSupported)return f;ur?(F=qt,$=Vt):kr(a),e.removed=[];let S=mr&&typeof f!="string"&&Lt(f),L=[],G=Ye;if(S){yl(f);let Se=re(
f);if(typeof Se=="string"){let J=B(Se);if(!F[J]||At[J])throw vr(f),Ce("root node is forbidden and cannot be sanitized in-place")}if(Qt(f))throw vr(f),Ce("root n\
ode is clobbered and cannot be sanitized in-place");L=xr(f),Ye=Qr()}else if(Lt(f))d=ws("<!---->"),h=d.ownerDocument.importNode(f,!0),h.nodeType===U.element&&h.nodeName===
"BODY"||h.nodeName==="HTML"?d=h:d.appendChild(h),Rr(d);else{if(!ot&&!Le&&!Ke&&f.indexOf("<")===-1)return ts(f);if(d=ws(f),!d)return ot?null:hr?ke:""}d&&pr&&He(d.
firstChild);let Oe=S?f:d;try{S&&Rr(f);let Se=Jt(Oe);for(;g=Se.nextNode();)Lr(g,Oe);S&&fl(f,L)}catch(Se){throw S&&(vr(f),ks(f,L)),Se}finally{Ye=G}if(S){if(ks(f,L))
throw Ce("a node selected for removal could not be safely returned; refusing to sanitize in place");return Le&&Ar(f),f}if(ot){if(Le&&Ar(d),Kt)for(w=Wa.call(d.ownerDocument);d.
firstChild;)w.appendChild(d.firstChild);else w=d;return($.shadowroot||$.shadowrootmode)&&(w=Ga.call(n,w,!0)),w}let fe=()=>Ke?d.outerHTML:d.innerHTML,le=fe();return Le&&
Y(Kc,le)&&(_r(d),le=fe()),Ke&&F["!doctype"]&&d.ownerDocument&&d.ownerDocument.doctype&&d.ownerDocument.doctype.name&&Y(Qc,d.ownerDocument.doctype.name)&&(le="<!\
DOCTYPE "+d.ownerDocument.doctype.name+`>
`+le),ts(le)},e.setConfig=function(){let f=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};kr(f),ur=!0,qt=F,Vt=$},e.clearConfig=function(){Zt=null,ur=
!1,qt=null,Vt=null,Z=ve,ke=""},e.isValidAttribute=function(f,a,d){Zt||kr({});let h=B(f),g=B(a);return typeof d=="string"&&(As(a,d)||!dr&&Y(io,d))?!1:xs(h,g,d)},
e.addHook=function(f,a){typeof a=="function"&&te(H,f)&&Pt(H[f],a)},e.removeHook=function(f,a){if(te(H,f)){if(a!==void 0){let d=Cc(H[f],a);return d===-1?void 0:Pc(
H[f],d,1)[0]}return Ys(H[f])}},e.removeHooks=function(f){te(H,f)&&(H[f]=[])},e.removeAllHooks=function(){H=so()},e}var ho=po();var ad=new Set(["http:","https:","mailto:","blob:"]),fo=/^data:image\/(png|jpeg|jpg|gif|webp|avif|bmp|x-icon|svg\+xml)[;,]/i;function ld(r){let e=di(r);return e===
null||ad.has(e)||fo.test(r.trim())?r:null}function gn(r){let e=di(r);return e===null||e==="http:"||e==="https:"||e==="blob:"||fo.test(r.trim())?r:null}function di(r){
let e=r.replace(/[\u0000-\u0020]+/g,""),t=/^([a-z][a-z0-9+.-]*:)/i.exec(e);return t?.[1]?t[1].toLowerCase():null}function ui(r,e,t=!1){let n=ld(e);n===null?r.removeAttribute(
"href"):r.setAttribute("href",n),!(!(n!==null&&cd(n))&&!t)&&(r.target="_blank",r.rel="noopener noreferrer")}function cd(r){let e=di(r);return e==="http:"||e==="\
https:"||e==="mailto:"||r.trim().startsWith("//")}function mo(r){for(let e of r.querySelectorAll("a[href]")){let t=e.getAttribute("href")??"";t.startsWith("#")&&
t.length>1?e.setAttribute("href",`#user-content-${t.slice(1)}`):ui(e,t,e.target==="_blank")}}var pi=256*1024,yo=256,dd={USE_PROFILES:{html:!0,svg:!0,svgFilters:!0,mathMl:!0},FORBID_ATTR:["style"],FORBID_TAGS:["style","form","input","button","select","te\
xtarea","option"],SANITIZE_NAMED_PROPS:!0,ADD_ATTR:["target"],ALLOWED_URI_REGEXP:/^(?:(?:https?|mailto|blob):|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
RETURN_DOM_FRAGMENT:!0};function yn(r){if(r.length>pi||fd(r)>yo)return null;let e=ho.sanitize(ud(r),dd);return mo(e),e}function ud(r){return r.replace(/<style\b[\s\S]*?(<\/style\s*>|$)|<(base|link)\b[^>]*>/gi,
"").replace(/<[a-z][^>]*/gi,e=>e.replace(/([\s/"'])on([a-z]+\s*=)/gi,"$1x-on$2"))}var pd=/<(\/?)([a-z][^\s/>]*)[^>]*?(\/?)>/gi,hd=new Set("area base br col embe\
d hr img input link meta param source track wbr".split(" ")),go=new Set("p li dt dd tr td th option optgroup thead tbody tfoot rb rt rp".split(" "));function fd(r){
let e=[],t=0;for(let[,n,i="",s]of r.matchAll(pd)){let o=i.toLowerCase();if(!hd.has(o)){if(n){let l=e.lastIndexOf(o);l>=0&&(e.length=l)}else if(!s||go.has(o)||o===
"div"||o==="span"){if(go.has(o)&&e[e.length-1]===o)continue;if(e.push(o),t=Math.max(t,e.length),t>yo)return t}}}return t}x("html",(r,e)=>{let t=u("div",{class:"dk-html dk-prose"});bo(t,r,e),ln(t,r,e);let n=r,i=gt(t,r,e);return{element:t,update(s){let o=!W([n.content,n.sanitize],[s.
content,s.sanitize]);return Fe(t)||!W(n.extra,s.extra)||o&&s.extra?!1:(o&&bo(t,s,e),n=s,!0)},uiState:i}});function bo(r,e,t){let n=y(e.content);if(e.sanitize===
!0){r.replaceChildren(yn(n)??bt(n));return}r.innerHTML=n,t.runScripts(r)}x("image",(r,e)=>{let t=u("img",{class:"dk-image",decoding:"async"}),n=new hi(t,e),i=null,s=o=>{t.alt=y(o.title),t.title=y(o.title),t.style.width=de(o.width),t.
style.height=de(o.height),W(i?.src,o.src)||n.change(o.src),i=o};return s(r),{element:t,update(o){return s(o),!0},destroy:()=>n.end()}});var hi=class{constructor(e,t){
this.picture=e;this.page=t}picture;page;turn=0;release=()=>{};async change(e){let t=++this.turn;this.picture.classList.add("dk-waiting");try{let n=await this.page.
source(e);if(t!==this.turn||gn(n.url)===null){n.release(),t===this.turn&&this.fail();return}if(await md(n.url),t!==this.turn)return n.release();this.picture.src=
n.url,this.picture.classList.remove("dk-waiting","dk-broken"),this.release(),this.release=()=>n.release()}catch(n){if(t!==this.turn)return;this.fail(),this.page.
reportError(n)}}end(){this.turn++,this.release()}fail(){this.picture.classList.remove("dk-waiting"),this.picture.classList.add("dk-broken"),this.picture.removeAttribute(
"src"),this.picture.alt===""&&(this.picture.alt="This picture cannot be shown")}};async function md(r){let e=new Image;e.src=r;try{await e.decode()}catch{}}x("link",(r,e)=>{let t=u("a",{class:"dk-link"}),n=r;return ko(t,r),t.addEventListener("click",i=>{!vo(n)||i.ctrlKey||i.metaKey||i.shiftKey||(i.preventDefault(),
e.openApp(y(n.app),n.new_window===!0))}),{element:t,update(i){return n=i,ko(t,i),!0}}});function vo(r){return typeof r.app=="string"}function ko(r,e){O(r,y(e.name)),
r.removeAttribute("target"),r.removeAttribute("rel");let t=vo(e)?`?app=${encodeURIComponent(y(e.app))}`:y(e.url);ui(r,t,e.new_window===!0)}x("loading",(r,e)=>{let t=u("span",{class:"dk-spinner",role:"status","aria-label":"Loading"}),n=u("div",{class:"dk-flow dk-loading-body"}),i=u("div",{class:"dk-\
loading"},t,n);e.fill(n,q(r.contents)),wo(t,r);let s=r;return{element:i,slot:n,update(o){return ie(n,s.contents,o.contents,e),s=o,wo(t,o),!0}}});function wo(r,e){
r.dataset.shape=e.shape==="grow"?"grow":"border",r.dataset.color=y(e.color)||"dark"}function bn(r,e,t){let n=!0,i=0,s=-1,o=()=>{i=0,!(!t()||!n)&&(r.scrollTop=r.scrollHeight,s=r.scrollTop)},l=()=>{i===0&&(i=requestAnimationFrame(o))},c=()=>{r.scrollTop!==
s&&(n=r.scrollHeight-r.scrollTop-r.clientHeight<=12)};r.addEventListener("scroll",c,{passive:!0});let m=new MutationObserver(l);m.observe(e,{childList:!0,subtree:!0,
characterData:!0});let p=typeof ResizeObserver>"u"?null:new ResizeObserver(l);return p?.observe(e),{jump(){n=!0,l()},stop(){cancelAnimationFrame(i),m.disconnect(),
p?.disconnect(),r.removeEventListener("scroll",c)}}}var gd=1e4;x("log",(r,e)=>new fi(r,e));var fi=class{constructor(e,t){this.spec=e;this.page=t;this.slot=u("div",{class:"dk-log-lines",role:"log"}),this.element=u(
"div",{class:"dk-log",tabindex:0,"aria-label":"Log"},this.slot),this.append(Eo(e)),this.show(),this.follower=bn(this.element,this.slot,()=>this.spec.follow!==!1),
this.follower.jump()}spec;page;element;slot;follower;lines=[];update(e){let t=Eo(e);return this.spec=e,this.show(),!Fe(this.slot)&&W(this.lines.slice(-this.slot.
childElementCount),t)||(this.clear(),this.append(t)),!0}append(e,t){let n=document.createDocumentFragment();for(let s of e)n.append(ht(s)?this.rich(s):yd(String(
s??"")));this.slot.append(n),this.lines.push(...e);let i=t??(typeof this.spec.keep=="number"?this.spec.keep:gd);for(;this.slot.childElementCount>i;)this.page.discard(
this.slot.firstElementChild);this.lines.length>2*i&&(this.lines=this.lines.slice(-i))}destroy(){this.follower.stop()}show(){this.element.style.height=de(this.spec.
height)}clear(){for(this.lines=[];this.slot.firstElementChild;)this.page.discard(this.slot.firstElementChild)}rich(e){let t=this.page.render(e);return t.classList.
add("dk-log-line"),t}};function yd(r){return u("div",{class:"dk-log-line"},r===""?" ":r)}function Eo(r){return q(r.contents??r.lines)}function bi(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var nt=bi();function Po(r){
nt=r}var Qe={exec:()=>null};function Je(r){let e=[];return t=>{let n=Math.max(0,Math.min(3,t-1)),i=e[n];return i||(i=r(n),e[n]=i),i}}function T(r,e=""){let t=typeof r==
"string"?r:r.source,n={replace:(i,s)=>{let o=typeof s=="string"?s:s.source;return o=o.replace(K.caret,"$1"),t=t.replace(i,o),n},getRegex:()=>new RegExp(t,e)};return n}
var Io=((r="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+r)}catch{return!1}})(),K={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,
nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,
blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,
nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,
listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,
tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,
startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,
escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,
percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:r=>new RegExp(
`^( {0,3}${r})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:Je(r=>new RegExp(`^ {0,${r}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:Je(r=>new RegExp(
`^ {0,${r}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:Je(r=>new RegExp(`^ {0,${r}}(?:\`\`\`|~~~)`)),headingBeginRegex:Je(r=>new RegExp(
`^ {0,${r}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:Je(r=>new RegExp(`^ {0,${r}}#`)),htmlBeginRegex:Je(r=>new RegExp(`^ {0,${r}}(?:</?(?:${vi})(?:[ \\t]+|$|/\
?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:Je(r=>new RegExp(`^ {0,${r}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
bd=/^(?:[ \t]*(?:\n|$))+/,kd=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,vd=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
$t=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,wd=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,ki=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,vi="address|a\
rticle|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1\
-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|the\
ad|title|tr|track|ul",Bt=T(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("\
tag",vi).getRegex(),No=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
Do=T(No).replace(/bull/g,ki).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,Bt).getRegex(),
Ed=T(No).replace(/bull/g,ki).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,Bt).getRegex(),wi=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,Sd=/^[^\n]+/,Ei=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,
xd=T(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",Ei).replace("\
title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),Td=T(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,
ki).getRegex(),Si=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,Ad=T("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?\
(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script\
|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$)\
)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",Si).replace("tag",vi).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),Ho=r=>T(wi).replace("hr",$t).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").
replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",r).replace("html",Bt).getRegex(),_d=Ho(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),
Ld=Ho(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),Od=T(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",Ld).getRegex(),xi={
blockquote:Od,code:kd,def:xd,fences:vd,heading:wd,hr:$t,html:Ad,lheading:Do,list:Td,newline:bd,paragraph:_d,table:Qe,text:Sd},So=T("^ *([^\\n ].*)\\n {0,3}((?:\\| \
*)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",$t).replace("heading",
" {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*\
(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",Bt).getRegex(),Rd={...xi,lheading:Ed,table:So,paragraph:T(wi).replace("hr",$t).replace(
"heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",So).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$\
))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",Bt).getRegex()},Cd={...xi,html:T(`^ *(?:comment(?: *\\n|\\s*$)|<\
(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",Si).replace(/tag/g,"(?!(?:a|em|stro\
ng|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Qe,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:T(
wi).replace("hr",$t).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",Do).
getRegex()},Md=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,Pd=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Fo=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,Id=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,
Ae=/[\p{P}\p{S}]/u,wt=/[\s\p{P}\p{S}]/u,zt=/[^\s\p{P}\p{S}]/u,Nd=T(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,wt).getRegex(),Dd=/[\p{Pi}\p{Ps}"']/u,$o=/(?!~)[\p{P}\p{S}]/u,
Hd=/(?!~)[\s\p{P}\p{S}]/u,Fd=/(?:[^\s\p{P}\p{S}]|~)/u,$d=T(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).
replace("precode-",Io?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),Bo=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,
Bd=T(Bo,"u").replace(/punct/g,Ae).getRegex(),zd=T(Bo,"u").replace(/punct/g,$o).getRegex(),Ud=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
Wd=T(Ud,"u").replace(/openQuote/g,Dd).replace(/punct/g,Ae).getRegex(),zo="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpac\
e(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",
jd=T(zo,"gu").replace(/notPunctSpace/g,zt).replace(/punctSpace/g,wt).replace(/punct/g,Ae).getRegex(),Gd=T(zo,"gu").replace(/notPunctSpace/g,Fd).replace(/punctSpace/g,
Hd).replace(/punct/g,$o).getRegex(),qd="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*\
)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Vd=T(
qd,"gu").replace(/notPunctSpace/g,zt).replace(/punctSpace/g,wt).replace(/punct/g,Ae).getRegex(),Kd=T("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)pun\
ct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(
/notPunctSpace/g,zt).replace(/punctSpace/g,wt).replace(/punct/g,Ae).getRegex(),Yd="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|no\
tPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=\
notPunctSpace)",Xd=T(Yd,"gu").replace(/notPunctSpace/g,zt).replace(/punctSpace/g,wt).replace(/punct/g,Ae).getRegex(),Zd=T(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(
/punct/g,Ae).getRegex(),Jd="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~\
)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",Qd=T(Jd,"gu").replace(/notPunctSpace/g,zt).replace(/punctSpace/g,wt).replace(/punct/g,
Ae).getRegex(),eu=T(/\\(punct)/,"gu").replace(/punct/g,Ae).getRegex(),tu=T(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,Ae).getRegex(),
nu=T(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),ru=T(Si).replace("(?:-->|$)","-->").getRegex(),iu=T("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\\
?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",ru).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).
getRegex(),Uo=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,wn=T(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brack\
ets",Uo).getRegex(),su=T(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",wn).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).
replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),ou=T(/^!?\[(label)\]\[(ref)\]/).replace("label",wn).replace(
"ref",Ei).getRegex(),au=T(/^!?\[(ref)\](?:\[\])?/).replace("ref",Ei).getRegex(),xo=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,lu=T(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Uo).getRegex(),cu=T("reflink|nolink(?!\\()","g").replace("reflink",T(/^!?\[(label)\]\[(ref)\]/).replace("label",lu).replace("ref",xo).getRegex()).
replace("nolink",T(/^!?\[(ref)\](?:\[\])?/).replace("ref",xo).getRegex()).getRegex(),To=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,du=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,
uu=T(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,du).getRegex(),Ti={_backpedal:Qe,anyPunctuation:eu,anyPunctuationOutsideCode:tu,autolink:nu,
blockSkip:$d,br:Fo,code:Pd,del:Qe,delLDelim:Qe,delRDelim:Qe,emStrongLDelim:Bd,emStrongRDelimAst:jd,emStrongRDelimUnd:Kd,escape:Md,link:su,nolink:au,punctuation:Nd,
reflink:ou,reflinkSearch:cu,tag:iu,text:Id,url:Qe},pu={...Ti,emStrongLDelim:Wd,emStrongRDelimAst:Vd,emStrongRDelimUnd:Xd,link:T(/^!?\[(label)\]\((.*?)\)/).replace(
"label",wn).getRegex(),reflink:T(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",wn).getRegex()},mi={...Ti,emStrongRDelimAst:Gd,emStrongLDelim:zd,delLDelim:Zd,
delRDelim:Qd,url:T(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",uu).replace("protocol",To).replace("\
email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:T(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",To).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Io?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},hu={...mi,br:T(Fo).replace(
"{2,}","*").getRegex(),text:T(mi.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},kn={normal:xi,gfm:Rd,pedantic:Cd},Ht={normal:Ti,gfm:mi,
breaks:hu,pedantic:pu},fu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},Ao=r=>fu[r];function ce(r,e){if(e){if(K.escapeTest.test(r))return r.replace(
K.escapeReplace,Ao)}else if(K.escapeTestNoEncode.test(r))return r.replace(K.escapeReplaceNoEncode,Ao);return r}function mu(r){return K.numericCharacterReference.
test(r)?r.replace(K.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return"&amp;";let i=t===void 0?Number.parseInt(n,16):Number.parseInt(
t,10);return i===0||i>1114111||i>=55296&&i<=57343?"�":i===38?"&amp;":String.fromCodePoint(i)}):r}function _o(r){try{r=encodeURI(r).replace(K.percentDecode,"%")}catch{
return null}return r}function Lo(r,e){let t=r.replace(K.findPipe,(s,o,l)=>{let c=!1,m=o;for(;--m>=0&&l[m]==="\\";)c=!c;return c?"|":" |"}),n=t.split(K.splitPipe),
i=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),e)if(n.length>e)n.splice(e);else for(;n.length<e;)n.push("");for(;i<n.length;i++)n[i]=n[i].
trim().replace(K.slashPipe,"|");return n}function Me(r,e,t){let n=r.length;if(n===0)return"";let i=0;for(;i<n;){let s=r.charAt(n-i-1);if(s===e&&!t)i++;else if(s!==
e&&t)i++;else break}return r.slice(0,n-i)}function Oo(r){let e=r.split(`
`),t=e.length-1;for(;t>=0&&K.blankLine.test(e[t]);)t--;return e.length-t<=2?r:e.slice(0,t+1).join(`
`)}function En(r){return r.trim().replace(K.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function Ro(r,e){if(r.indexOf(e[0])===-1&&r.indexOf(
e[1])===-1)return-1;let t=0;for(let n=0;n<r.length;n++)if(r[n]==="\\")n++;else if(r[n]===e[0])t++;else if(r[n]===e[1]&&(t--,t<0))return n;return t>0?-2:-1}var vt=new WeakMap;
function Ai(r){let e={"*":-1,_:-1},t=-1,n=r.length;for(let i=0;i<n;i++){let s=r[i];if(s!=="*"&&s!=="_"&&s!=="~")continue;let o=i===0?`
`:r[i-1],l=i+1;for(;l<n&&r[l]===s;)l++;o!==" "&&o!=="	"&&o!==`
`&&o!=="\r"&&o!=="\f"&&(s==="~"?t=i:e[s]=i),i=l-1}return{maskedSrc:r,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:t}}function gu(r,e){let t=Ai(e),
n=vt.get(r);n?n.push(t):vt.set(r,[t])}function yu(r){let e=vt.get(r);e&&(e.pop(),e.length===0&&vt.delete(r))}function Wo(r,e,t){let n=vt.get(r)?.at(-1);return n&&
n.maskedSrc===e?n.lastPossibleEmStrongCloserIndex[t]:Ai(e).lastPossibleEmStrongCloserIndex[t]}function jo(r,e){let t=vt.get(r)?.at(-1);return t&&t.maskedSrc===e?
t.lastPossibleDelCloserIndex:Ai(e).lastPossibleDelCloserIndex}function vn(r,e=0){let t=e,n="";for(let i of r)if(i==="	"){let s=4-t%4;n+=" ".repeat(s),t+=s}else n+=
i,t++;return n}function bu(r,e){let t="";for(let n=0;n<r.length;n++){if(r[n]==="`"){let i=e.inline.code.exec(r.slice(n));if(i){t+=i[0],n+=i[0].length-1;continue}}
if(r[n]==="\\"&&(r[n+1]==="["||r[n+1]==="]")){t+=r[n+1],n++;continue}t+=r[n]}return t}function Co(r,e,t,n,i){let s=e.href,o=e.title||null,l=bu(r[1],i),c=r[0].charAt(
0)==="!",m=n.state.inLink,p=n.state.linkEmitted,v=n.state.inRawBlock;n.state.inLink=!0,n.state.linkEmitted=!1;let k=n.inlineTokens(l),E=n.state.linkEmitted;if(n.
state.linkEmitted=p,n.state.inLink=m,!c){if(E){n.state.inRawBlock=v;return}n.state.linkEmitted=!0}return{type:c?"image":"link",raw:t,href:s,title:o,text:l,tokens:k}}
function ku(r,e,t){let n=r.match(t.other.indentCodeCompensation);if(n===null)return e;let i=n[1];return e.split(`
`).map(s=>{let o=s.match(t.other.beginningSpace);if(o===null)return s;let[l]=o;return s.slice(Math.min(l.length,i.length))}).join(`
`)}function Mo(r,e,t,n){if(!e.includes("<"))return!1;for(let i=0;i<e.length;i++){if(e[i]==="\\"){i++;continue}if(e[i]==="`"){let l=n.inline.code.exec(e.slice(i));
if(l){i+=l[0].length-1;continue}}if(e[i]!=="<")continue;let s=r.slice(t+i),o=n.inline.tag.exec(s)||n.inline.autolink.exec(s);if(o){if(o[0].length>e.length-i)return!0;
i+=o[0].length-1}}return!1}var et=class{options;rules;lexer;constructor(r){this.options=r||nt}space(r){let e=this.rules.block.newline.exec(r);if(e&&e[0].length>
0)return{type:"space",raw:e[0]}}code(r){let e=this.rules.block.code.exec(r);if(e){let t=this.options.pedantic?e[0]:Oo(e[0]),n=t.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:t,codeBlockStyle:"indented",text:n}}}fences(r){let e=this.rules.block.fences.exec(r);if(e){let t=e[0],n=ku(t,e[3]||"",this.rules);return e[3]!==
void 0&&(n===""||n.endsWith(`
`))&&(n+=`
`),{type:"code",raw:t,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:n}}}heading(r){let e=this.rules.block.heading.exec(r);if(e){
let t=e[2].trim();if(this.rules.other.endingHash.test(t)){let n=Me(t,"#");(this.options.pedantic||!n||this.rules.other.endingSpaceTabChar.test(n))&&(t=n.trim())}
return{type:"heading",raw:Me(e[0],`
`),depth:e[1].length,text:t,tokens:this.lexer.inline(t)}}}hr(r){let e=this.rules.block.hr.exec(r);if(e)return{type:"hr",raw:Me(e[0],`
`)}}blockquote(r){let e=this.rules.block.blockquote.exec(r);if(e){let t=Me(e[0],`
`).split(`
`),n="",i="",s=[];for(;t.length>0;){let o=!1,l=[],c;for(c=0;c<t.length;c++)if(this.rules.other.blockquoteStart.test(t[c]))l.push(t[c]),o=!0;else if(!o)l.push(t[c]);else
break;t=t.slice(c);let m=l.join(`
`),p=m.replace(this.rules.other.blockquoteMarkerWhitespace,(E,A,I)=>I.startsWith(" ")?A+" "+I.slice(1):A+vn(I,A.length)).replace(this.rules.other.blockquoteSetextReplace,
`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");n=n?`${n}
${m}`:m,i=i?`${i}
${p}`:p;let v=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(p,s,!0),this.lexer.state.top=v,t.length===0)break;let k=s.at(-1);if(k?.type===
"code"||k?.type==="heading"||k?.type==="hr"||k?.type==="html"||k?.type==="table")break;if(k?.type==="blockquote"){let E=k,A=t.join(`
`),I=E.raw+`
`+A.replace(this.rules.other.blockquoteSetextReplace2,""),_=this.blockquote(I);s[s.length-1]=_;let R=I.substring(_.raw.length).replace(/^\n/,""),oe=R?R.split(`
`).length:0,M=oe?t.slice(0,-oe):t;if(M.length>0&&(n=`${n}
${M.join(`
`)}`),i=i.substring(0,i.length-E.text.length)+_.text,t=t.slice(M.length),t.length>0&&this.rules.other.blockquoteStart.test(t[0]))continue;break}else if(k?.type===
"list"){let E=k,A=E.raw+`
`+t.join(`
`),I=this.list(A);s[s.length-1]=I;let _=I.raw.length>E.raw.length?A.slice(E.raw.length+1,I.raw.length).split(`
`).length:0;if(_>0){let R=t.slice(0,_).join(`
`);n=`${n}
${R}`,i=`${i}
${R}`}if(t=t.slice(_),t.length>0&&!this.rules.other.blockquoteStart.test(t[0]))break;continue}}return{type:"blockquote",raw:n,tokens:s,text:i}}}list(r){let e=this.
rules.block.list.exec(r);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(r))return;let t=r,
n=()=>t.length-r.length,i=e[1].trim(),s=i.length>1,o={type:"list",raw:"",ordered:s,start:s?+i.slice(0,-1):"",loose:!1,items:[]};i=s?`\\d{1,9}\\${i.slice(-1)}`:`\
\\${i}`,this.options.pedantic&&(i=s?i:"[*+-]");let l=this.rules.other.listItemRegex(i),c=!1;for(;r;){let v=!1,k="";if(!(e=l.exec(r))||this.rules.block.hr.test(r))
break;let E=n();r=r.substring(e[0].length);let A=e[2].split(`
`,1)[0],I=e[1].length,_=this.options.pedantic?vn(A,I):A.replace(this.rules.other.leadingSpaceTab,ae=>vn(ae,I)),R=r.split(`
`,1)[0],oe=!_.trim(),M=0;if(this.options.pedantic?(M=2,k=_.trimStart()):oe?M=I+1:(M=_.search(this.rules.other.nonSpaceChar),M=M>4?1:M,k=_.slice(M),M+=I),oe&&this.
rules.other.blankLine.test(R)&&(r=r.substring(R.length+1),v=!0),!v){let ae=this.rules.other.nextBulletRegex(M),Pe=this.rules.other.hrRegex(M),Q=this.rules.other.
fencesBeginRegex(M),re=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(M):this.rules.other.headingBeginRegex(M),Ie=this.rules.other.htmlBeginRegex(
M),Ne=this.rules.other.blockquoteBeginRegex(M),Z=!1;for(;r;){let ke=r.split(`
`,1)[0],ve;if(R=ke,this.options.pedantic?(R=R.replace(this.rules.other.listReplaceNesting,"  "),ve=R):ve=R.replace(this.rules.other.leadingSpaceTab,ne=>vn(ne)),
Q.test(R)||re.test(R)||Ie.test(R)||Ne.test(R)||ae.test(R)||Pe.test(R))break;if(ve.search(this.rules.other.nonSpaceChar)>=M||!R.trim())k+=`
`+ve.slice(M),Z=!1;else{if(oe)break;let ne=_;if(!this.options.pedantic&&!k.includes(`
`)&&!_.includes("	")){let _e;for(;!Pe.test(ne)&&(_e=this.rules.other.nestedBlockMarker.exec(ne));)ne=ne.slice(_e[0].length);if(!ne.trim())break}if(ne.replace(this.
rules.other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||Q.test(ne)||re.test(ne)||Ie.test(ne)||Pe.test(ne))break;if(!this.options.pedantic&&!Z){
let _e=_.replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(_e)||this.rules.block.heading.test(_e)||this.rules.block.hr.test(_e))
break}let qe=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(R)&&this.rules.block.lheading.test(`${_}
${R}`)?`    ${ve.replace(/^ {0,3}/,"")}`:R;k+=`
`+qe,Z=!0}oe=!R.trim(),r=r.substring(ke.length+1),_=ve.slice(M)}}let pe=t.slice(E,n());o.loose||(c?o.loose=!0:this.rules.other.doubleBlankLine.test(pe)&&(c=!0)),
o.items.push({type:"list_item",raw:pe,task:!!this.options.gfm&&this.rules.other.listIsTask.test(k),loose:!1,text:k,tokens:[]})}let m=o.items.at(-1);if(m)m.raw=m.
raw.trimEnd(),m.text=m.text.trimEnd();else return;o.raw=t.slice(0,n()).trimEnd();let p=[];for(let v of o.items)if(this.lexer.state.top=!1,p.push(this.lexer.inlineQueue.
length),v.tokens=this.lexer.blockTokens(v.text,[]),!o.loose){let k=v.tokens.filter(A=>A.type==="space"),E=k.length>0&&k.some(A=>this.rules.other.anyLine.test(A.
raw));o.loose=E}for(let v=0;v<o.items.length;v++){let k=o.items[v],E=k.tokens[0];if(k.task&&(E?.type==="text"||E?.type==="paragraph")){k.text=k.text.replace(this.
rules.other.listReplaceTask,""),E.raw=E.raw.replace(this.rules.other.listReplaceTask,""),E.text=E.text.replace(this.rules.other.listReplaceTask,"");let A=this.lexer.
inlineQueue;for(let _=p[v];_<A.length;_++)if(A[_].tokens===E.tokens){A[_].src=A[_].src.replace(this.rules.other.listReplaceTask,"");break}let I=this.rules.other.
listTaskCheckbox.exec(k.raw);if(I){let _={type:"checkbox",raw:I[0]+" ",checked:I[0]!=="[ ]"};k.checked=_.checked,o.loose?k.tokens[0]&&["paragraph","text"].includes(
k.tokens[0].type)&&"tokens"in k.tokens[0]&&k.tokens[0].tokens?(k.tokens[0].raw=_.raw+k.tokens[0].raw,k.tokens[0].text=_.raw+k.tokens[0].text,k.tokens[0].tokens.
unshift(_)):k.tokens.unshift({type:"paragraph",raw:_.raw,text:_.raw,tokens:[_]}):k.tokens.unshift(_)}}else k.task&&(k.task=!1)}if(o.loose)for(let v of o.items){
v.loose=!0;for(let k of v.tokens)k.type==="text"&&(k.type="paragraph")}return o}}html(r){let e=this.rules.block.html.exec(r);if(e){if(this.lexer.state.lastToken?.
type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(r))return;let t=Oo(e[0]);return{type:"html",block:!0,raw:t,pre:e[1]==="pre"||e[1]==="script"||e[1]===
"style",text:t}}}def(r){let e=this.rules.block.def.exec(r);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&Ro(e[2],"()")!==-1)return;let t=En(e[1]),n=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",i=e[3]?e[3].substring(1,e[3].length-1).replace(this.rules.inline.
anyPunctuation,"$1"):e[3];return{type:"def",tag:t,raw:Me(e[0],`
`),href:n,title:i}}}table(r){let e=this.rules.block.table.exec(r);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;let t=Lo(e[1]),n=e[2].replace(this.rules.
other.tableAlignChars,"").split("|"),i=e[3]?.trim()?e[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],s={type:"table",raw:Me(e[0],`
`),header:[],align:[],rows:[]};if(t.length===n.length){for(let o of n)this.rules.other.tableAlignRight.test(o)?s.align.push("right"):this.rules.other.tableAlignCenter.
test(o)?s.align.push("center"):this.rules.other.tableAlignLeft.test(o)?s.align.push("left"):s.align.push(null);for(let o=0;o<t.length;o++)s.header.push({text:t[o],
tokens:this.lexer.inline(t[o]),header:!0,align:s.align[o]});for(let o of i)s.rows.push(Lo(o,s.header.length).map((l,c)=>({text:l,tokens:this.lexer.inline(l),header:!1,
align:s.align[c]})));return s}}lheading(r){let e=this.rules.block.lheading.exec(r);if(e){let t=e[1].trim();return{type:"heading",raw:Me(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:t,tokens:this.lexer.inline(t)}}}paragraph(r){let e=this.rules.block.paragraph.exec(r);if(e){let t=e[1].charAt(e[1].length-
1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:t,tokens:this.lexer.inline(t)}}}text(r){let e=this.rules.block.text.exec(r);if(e)return{type:"text",
raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(r){if(r.charCodeAt(0)!==92)return;let e=this.rules.inline.escape.exec(r);if(e)return{type:"escape",raw:e[0],
text:e[1]}}tag(r){if(r.charCodeAt(0)!==60)return;let e=this.rules.inline.tag.exec(r);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?
this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.
startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=
!1),{type:"html",raw:e[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(r){if(this.lexer.state.linkParenPossible===
!1)return;let e=r.charCodeAt(0);if(e!==91&&e!==33)return;let t=this.rules.inline.link.exec(r);if(t){let n=t[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Mo(
r,t[1],n,this.rules))return;let i=t[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(i)){if(!this.rules.other.endAngleBracket.test(i))
return;let c=Me(i.slice(0,-1),"\\");if((i.length-c.length)%2===0)return}else{let c=Ro(t[2],"()");if(c===-2)return;if(c>-1){let m=(t[0].indexOf("!")===0?5:4)+t[1].
length+c;t[2]=t[2].substring(0,c),t[0]=t[0].substring(0,m).trim(),t[3]=""}}let s=Me(t[0].slice(0,-1),"\\");if((t[0].length-s.length)%2===0)return;let o=t[2],l="";
if(this.options.pedantic){let c=this.rules.other.pedanticHrefTitle.exec(o);c&&(o=c[1],l=c[3])}else l=t[3]?t[3].slice(1,-1):"";return o=o.trim(),this.rules.other.
startAngleBracket.test(o)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(i)?o=o.slice(1):o=o.slice(1,-1)),Co(t,{href:o&&o.replace(this.rules.inline.
anyPunctuation,"$1"),title:l&&l.replace(this.rules.inline.anyPunctuation,"$1")},t[0],this.lexer,this.rules)}}reflink(r,e){let t=r.charCodeAt(0);if(t!==91&&t!==33)
return;let n;if((n=this.rules.inline.reflink.exec(r))||(n=this.rules.inline.nolink.exec(r))){let i=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&Mo(r,n[1],
i,this.rules))return;let s=e[En(n[2]||n[1])];if(!s){let o=n[0].charAt(0);return{type:"text",raw:o,text:o}}return Co(n,s,n[0],this.lexer,this.rules)}}emStrong(r,e,t=""){
let n=this.rules.inline.emStrongLDelim.exec(r);if(!n||!n[1]&&!n[2]&&!n[3]&&!n[4])return;let i=n[0][0],s=t===i,o=e.length-r.length,l=o;for(;!this.options.pedantic&&
l>0&&e[l-1]===i;)l--;let c=[...e.slice(Math.max(0,l-2),l)].at(-1)??"",m=c==="*"||c==="_"||!!this.rules.inline.punctuation.exec(c);l<o&&(t=c);let p=l<o?m:t==="*"||
t==="_"||!!this.rules.inline.punctuation.exec(t);if(n[4]&&t.match(this.rules.other.unicodeAlphaNumeric))return;let v=n[1]||n[3]||"";if(!v||!t||p){let k=[...n[0]].
length-1,E,A,I=k,_=0,R=o-l+k,oe=!this.options.pedantic&&!!c.trim()&&(!!v||i==="*"&&!m);if(i!=="*"&&i!=="_")return;let M=i==="*"?this.rules.inline.emStrongRDelimAst:
this.rules.inline.emStrongRDelimUnd,pe=Wo(this,e,i),ae=e.length-r.length+k;if(pe<ae)return;e=e.slice(-1*r.length+k);let Pe=pe-ae;for(M.lastIndex=0;(n=M.exec(e))!==
null&&!(n.index>Pe);){if(E=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!E)continue;if(A=[...E].length,n[3]||n[4]){I+=A;continue}else if((n[5]||n[6]||oe)&&R%3&&!((R+A)%3)){
if(s&&(n[5]||n[6]))break;_+=A;continue}if(I-=A,I>0)continue;A=Math.min(A,A+I+_);let Q=[...n[0]][0].length,re=r.slice(0,k+n.index+Q+A);if(Math.min(k,A)%2){let Ne=re.
slice(1,-1);return{type:"em",raw:re,text:Ne,tokens:this.lexer.inlineTokens(Ne)}}let Ie=re.slice(2,-2);return{type:"strong",raw:re,text:Ie,tokens:this.lexer.inlineTokens(
Ie)}}}}codespan(r){if(r.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(r);if(e){let t=e[2].replace(this.rules.other.newLineCharGlobal," "),n=this.rules.
other.nonSpaceChar.test(t),i=this.rules.other.startingSpaceChar.test(t)&&this.rules.other.endingSpaceChar.test(t);return n&&i&&(t=t.substring(1,t.length-1)),{type:"\
codespan",raw:e[0],text:t}}}br(r){let e=r.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let t=this.rules.inline.br.exec(r);if(t)return{type:"br",raw:t[0]}}del(r,e,t=""){
if(r.charCodeAt(0)!==126)return;let n=this.rules.inline.delLDelim.exec(r);if(n&&(!n[1]||!t||this.rules.inline.punctuation.exec(t))){let i=[...n[0]].length-1,s,o,
l=i,c=this.rules.inline.delRDelim,m=jo(this,e),p=e.length-r.length+i;if(m<p)return;e=e.slice(-1*r.length+i);let v=m-p;for(c.lastIndex=0;(n=c.exec(e))!==null&&!(n.
index>v);){if(s=n[1]||n[2]||n[3]||n[4]||n[5]||n[6],!s||(o=[...s].length,o!==i))continue;if(n[3]||n[4]){l+=o;continue}if(l-=o,l>0)continue;o=Math.min(o,o+l);let k=[
...n[0]][0].length,E=r.slice(0,i+n.index+k+o),A=E.slice(i,-i);return{type:"del",raw:E,text:A,tokens:this.lexer.inlineTokens(A)}}}}autolink(r){if(r.charCodeAt(0)!==
60)return;let e=this.rules.inline.autolink.exec(r);if(e){let t,n;return e[2]==="@"?(t=e[1],n="mailto:"+t):(t=e[1],n=t),{type:"link",raw:e[0],text:t,href:n,autolink:!0,
tokens:[{type:"text",raw:t,text:t}]}}}url(r){let e;if(e=this.rules.inline.url.exec(r)){let t,n;if(e[2]==="@")t=e[0],n="mailto:"+t;else{let i;do i=e[0],e[0]=this.
rules.inline._backpedal.exec(e[0])?.[0]??"";while(i!==e[0]);t=e[0],e[1]==="www."?n="http://"+e[0]:n=e[0]}return{type:"link",raw:e[0],text:t,href:n,autolink:!0,tokens:[
{type:"text",raw:t,text:t}]}}}inlineText(r){let e=this.rules.inline.text.exec(r);if(e){let t=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:t?e[0]:
mu(e[0]),escaped:t}}}},ge=class gi{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||
nt,this.options.tokenizer=this.options.tokenizer||new et,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.
inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:K,block:kn.normal,inline:Ht.normal};this.options.pedantic?
(t.block=kn.pedantic,t.inline=Ht.pedantic):this.options.gfm&&(t.block=kn.gfm,this.options.breaks?t.inline=Ht.breaks:t.inline=Ht.gfm),this.tokenizer.rules=t}static get rules(){
return{block:kn,inline:Ht}}static lex(e,t){return new gi(t).lex(e)}static lexInline(e,t){return new gi(t).inlineTokens(e)}lex(e){e=e.replace(K.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let t=0;t<this.inlineQueue.length;t++){let n=this.inlineQueue[t];this.state.inRawBlock=!1,this.inlineTokens(n.src,n.tokens)}
return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let i=this.state.lastToken;this.options.pedantic&&(e=e.replace(K.tabCharGlobal,
"    ").replace(K.spaceLine,""));let s=1/0,o,l=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===et.prototype.paragraph;for(;e;){if(e.length<
s)s=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let c;if(this.options.extensions?.block?.some(p=>(c=p.call({lexer:this},
e,t))?(e=e.substring(c.raw.length),t.push(c),!0):!1))continue;if(c=this.tokenizer.space(e)){e=e.substring(c.raw.length);let p=t.at(-1);c.raw.length===1&&p!==void 0?
p.raw+=`
`:t.push(c);continue}if(c=this.tokenizer.code(e)){e=e.substring(c.raw.length);let p=t.at(-1);p?.type==="paragraph"||p?.type==="text"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.text,this.inlineQueue.at(-1).src=p.text):t.push(c);continue}if(c=this.tokenizer.fences(e)){e=e.substring(c.raw.length),t.push(c);continue}if(c=this.tokenizer.
heading(e)){e=e.substring(c.raw.length),t.push(c);continue}if(c=this.tokenizer.hr(e)){e=e.substring(c.raw.length),t.push(c);continue}if(c=this.tokenizer.blockquote(
e)){e=e.substring(c.raw.length),t.push(c);continue}if(c=this.tokenizer.list(e)){e=e.substring(c.raw.length),t.push(c);continue}if(c=this.tokenizer.html(e)){e=e.
substring(c.raw.length),t.push(c);continue}if(c=this.tokenizer.def(e)){e=e.substring(c.raw.length);let p=t.at(-1);p?.type==="paragraph"||p?.type==="text"?(p.raw+=
(p.raw.endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.raw,this.inlineQueue.at(-1).src=p.text):(this.tokens.links[c.tag]||(this.tokens.links[c.tag]={href:c.href,title:c.title}),t.push(c));continue}if(c=this.tokenizer.
table(e)){e=e.substring(c.raw.length),t.push(c);continue}if(c=this.tokenizer.lheading(e)){e=e.substring(c.raw.length),t.push(c);continue}let m=e;if(this.options.
extensions?.startBlock){let p=1/0,v=e.slice(1),k;this.options.extensions.startBlock.forEach(E=>{k=E.call({lexer:this},v),typeof k=="number"&&k>=0&&(p=Math.min(p,
k))}),p<1/0&&p>=0&&(m=e.substring(0,p+1))}if(this.state.top&&(c=this.tokenizer.paragraph(m))){let p=t.at(-1);(n||p===o&&l)&&p?.type==="paragraph"?(p.raw+=(p.raw.
endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=p.text,o=p):(t.push(c),o=c),n=m.length!==e.length,e=e.substring(c.raw.length);continue}if(c=this.tokenizer.
text(e)){e=e.substring(c.raw.length);let p=t.at(-1);p?.type==="text"?(p.raw+=(p.raw.endsWith(`
`)?"":`
`)+c.raw,p.text+=`
`+c.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=p.text):t.push(c);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=
!0,this.state.lastToken=i,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes("["))return!1;let t=this.tokenizer.rules.
inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!=="!")return!0;for(let n of e.matchAll(this.tokenizer.
rules.inline.reflinkSearch)){let i=n[0],s=i.lastIndexOf("[");if(!(i.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,En(i.slice(s+1,-1))))&&!(s>1&&this.linkInText(
i.slice(1,s-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");
try{return this.#t(e,t)}finally{this.state.linkParenPossible=n}}#t(e,t){let n=e.includes("*")||e.includes("_")||e.includes("~"),i=n||this.options.hooks?.emStrongMask||
this.tokenizer.emStrong!==et.prototype.emStrong||this.tokenizer.del!==et.prototype.del?this.#r(e):e;if(!n)return this.#e(e,i,t);gu(this.tokenizer,i);try{return this.#e(
e,i,t)}finally{yu(this.tokenizer)}}#e(e,t,n){let i=!1,s="",o=1/0;for(;e;){if(e.length<o)o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}i||(s=""),
i=!1;let l;if(this.options.extensions?.inline?.some(p=>(l=p.call({lexer:this},e,n))?(e=e.substring(l.raw.length),n.push(l),!0):!1))continue;if(l=this.tokenizer.
escape(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.tag(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.link(e)){
e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(l.raw.length);let p=n.at(-1);l.type==="text"&&p?.
type==="text"?(p.raw+=l.raw,p.text+=l.text):n.push(l);continue}let c=e[0];if(c==="*"||c==="_"){let p=t.length-e.length;if(Wo(this.tokenizer,t,c)<=p){let v=1;for(;v<
e.length&&e.charCodeAt(v)===c.charCodeAt(0);)v++;let k=e.substring(0,v),E=n.at(-1);E?.type==="text"&&!E.escaped?(E.raw+=k,E.text+=k):n.push({type:"text",raw:k,text:k,
escaped:!1}),e=e.substring(v),s=c,i=!0;continue}}else if(c==="~"){let p=t.length-e.length;if(jo(this.tokenizer,t)<=p){let v=1;for(;v<e.length&&e.charCodeAt(v)===
126;)v++;let k=e.substring(0,v),E=n.at(-1);E?.type==="text"&&!E.escaped?(E.raw+=k,E.text+=k):n.push({type:"text",raw:k,text:k,escaped:!1}),e=e.substring(v),s=c,
i=!0;continue}}if(l=this.tokenizer.emStrong(e,t,s)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.codespan(e)){e=e.substring(l.raw.length),
n.push(l);continue}if(l=this.tokenizer.br(e)){e=e.substring(l.raw.length),n.push(l);continue}if(l=this.tokenizer.del(e,t,s)){e=e.substring(l.raw.length),n.push(
l);continue}if(l=this.tokenizer.autolink(e)){e=e.substring(l.raw.length),n.push(l);continue}if(!this.state.inLink&&(l=this.tokenizer.url(e))){e=e.substring(l.raw.
length),n.push(l);continue}let m=e;if(this.options.extensions?.startInline){let p=1/0,v=e.slice(1),k;this.options.extensions.startInline.forEach(E=>{k=E.call({lexer:this},
v),typeof k=="number"&&k>=0&&(p=Math.min(p,k))}),p<1/0&&p>=0&&(m=e.substring(0,p+1))}if(l=this.tokenizer.inlineText(m)){e=e.substring(l.raw.length),l.raw.slice(
-1)!=="_"&&(s=l.raw.slice(-1)),i=!0;let p=n.at(-1);p?.type==="text"?(p.raw+=l.raw,p.text+=l.text):n.push(l);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));
break}}return n}#n(e){let{blockSkip:t,tag:n,autolink:i}=this.tokenizer.rules.inline,s="",o=0,l;for(t.lastIndex=0;l=t.exec(e);){let c=l.index+(l[2]?l[2].length:0),
m=l.index+l[0].length;if(e.charAt(c)==="<"){let p=e.slice(c),v=n.exec(p)||i.exec(p);if(!v){t.lastIndex=c+1;continue}m=c+v[0].length,t.lastIndex=m}s+=e.slice(o,c)+
"["+"a".repeat(m-c-2)+"]",o=m}return s+e.slice(o)}#r(e){let t=e;if(this.tokens.links&&e.includes("[")){let n=this.tokenizer.rules.inline.reflinkSearch,i=s=>{let o=s.
lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,En(s.slice(o+1,-1))))return s;if(o>1&&s.charAt(0)!=="!"){let l=s.slice(1,o-1);if(this.linkInText(l))return"\
["+l.replace(n,i)+"]["+"a".repeat(s.length-o-2)+"]"}return"["+"a".repeat(s.length-2)+"]"};t=t.replace(n,i)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,
(n,i,s)=>s?"+".repeat(n.length):i?i+n.slice(i.length,-i.length).replace(/`/g,"+")+i:n),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,
t}infiniteLoopError(e){let t="Infinite loop on byte: "+e;if(this.options.silent)console.error(t);else throw new Error(t)}},Sn=class{options;parser;constructor(r){
this.options=r||nt}space(r){return""}code({text:r,lang:e,escaped:t}){let n=(e||"").match(K.notSpaceStart)?.[0],i=r?r.replace(K.endingNewline,"")+`
`:"";return n?'<pre><code class="language-'+ce(n)+'">'+(t?i:ce(i,!0))+`</code></pre>
`:"<pre><code>"+(t?i:ce(i,!0))+`</code></pre>
`}blockquote({tokens:r}){return`<blockquote>
${this.parser.parse(r)}</blockquote>
`}html({text:r}){return r}def(r){return""}heading({tokens:r,depth:e}){return`<h${e}>${this.parser.parseInline(r)}</h${e}>
`}hr(r){return`<hr>
`}list(r){let e=r.ordered,t=r.start,n="";for(let o=0;o<r.items.length;o++){let l=r.items[o];n+=this.listitem(l)}let i=e?"ol":"ul",s=e&&t!==1?' start="'+t+'"':"";
return"<"+i+s+`>
`+n+"</"+i+`>
`}listitem(r){return`<li>${this.parser.parse(r.tokens)}</li>
`}checkbox({checked:r}){return"<input "+(r?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:r}){return`<p>${this.parser.parseInline(r)}</p>
`}table(r){let e="",t="";for(let i=0;i<r.header.length;i++)t+=this.tablecell(r.header[i]);e+=this.tablerow({text:t});let n="";for(let i=0;i<r.rows.length;i++){let s=r.
rows[i];t="";for(let o=0;o<s.length;o++)t+=this.tablecell(s[o]);n+=this.tablerow({text:t})}return n&&(n=`<tbody>${n}</tbody>`),`<table>
<thead>
`+e+`</thead>
`+n+`</table>
`}tablerow({text:r}){return`<tr>
${r}</tr>
`}tablecell(r){let e=this.parser.parseInline(r.tokens),t=r.header?"th":"td";return(r.align?`<${t} align="${r.align}">`:`<${t}>`)+e+`</${t}>
`}strong({tokens:r}){return`<strong>${this.parser.parseInline(r)}</strong>`}em({tokens:r}){return`<em>${this.parser.parseInline(r)}</em>`}codespan({text:r}){return`\
<code>${ce(r,!0)}</code>`}br(r){return"<br>"}del({tokens:r}){return`<del>${this.parser.parseInline(r)}</del>`}link({href:r,title:e,text:t,tokens:n,autolink:i}){
let s=i?ce(t,!0):this.parser.parseInline(n),o=_o(r);if(o===null)return s;r=ce(o,i);let l='<a href="'+r+'"';return e&&(l+=' title="'+ce(e)+'"'),l+=">"+s+"</a>",l}image({
href:r,title:e,text:t,tokens:n}){n&&(t=this.parser.parseInline(n,this.parser.textRenderer));let i=_o(r);if(i===null)return ce(t);r=i;let s=`<img src="${ce(r)}" \
alt="${ce(t)}"`;return e&&(s+=` title="${ce(e)}"`),s+=">",s}text(r){return"tokens"in r&&r.tokens?this.parser.parseInline(r.tokens):"escaped"in r&&r.escaped?r.text:
ce(r.text)}},_i=class{parser;strong({text:r,tokens:e}){return e?this.parser.parseInline(e,this):r}em({text:r,tokens:e}){return e?this.parser.parseInline(e,this):
r}codespan({text:r}){return r}del({text:r,tokens:e}){return e?this.parser.parseInline(e,this):r}html({text:r}){return r}text({text:r}){return r}link({text:r,tokens:e}){
return e?this.parser.parseInline(e,this):r}image({text:r,tokens:e}){return e?this.parser.parseInline(e,this):r}br(){return`
`}checkbox({raw:r}){return r}},ye=class yi{options;renderer;textRenderer;constructor(e){this.options=e||nt,this.options.renderer=this.options.renderer||new Sn,this.
renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new _i,this.textRenderer.parser=this}static parse(e,t){
return new yi(t).parse(e)}static parseInline(e,t){return new yi(t).parseInline(e)}parse(e){this.renderer.parser=this;let t="";for(let n=0;n<e.length;n++){let i=e[n];
if(this.options.extensions?.renderers?.[i.type]){let o=i,l=this.options.extensions.renderers[o.type].call({parser:this},o);if(l!==!1||!["space","hr","heading","\
code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(o.type)){t+=l===!1?"":l??"";continue}}let s=i;switch(s.type){case"space":{
t+=this.renderer.space(s);break}case"hr":{t+=this.renderer.hr(s);break}case"heading":{t+=this.renderer.heading(s);break}case"code":{t+=this.renderer.code(s);break}case"\
table":{t+=this.renderer.table(s);break}case"blockquote":{t+=this.renderer.blockquote(s);break}case"list":{t+=this.renderer.list(s);break}case"checkbox":{t+=this.
renderer.checkbox(s);break}case"html":{t+=this.renderer.html(s);break}case"def":{t+=this.renderer.def(s);break}case"paragraph":{t+=this.renderer.paragraph(s);break}case"\
text":{t+=this.renderer.text(s);break}default:{let o='Token with "'+s.type+'" type was not found.';if(this.options.silent)return console.error(o),"";throw new Error(
o)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n="";for(let i=0;i<e.length;i++){let s=e[i];if(this.options.extensions?.renderers?.[s.
type]){let l=this.options.extensions.renderers[s.type].call({parser:this},s);if(l!==!1||!["escape","html","link","image","checkbox","strong","em","codespan","br",
"del","text"].includes(s.type)){n+=l===!1?"":l??"";continue}}let o=s;switch(o.type){case"escape":{n+=t.text(o);break}case"html":{n+=t.html(o);break}case"link":{
n+=t.link(o);break}case"image":{n+=t.image(o);break}case"checkbox":{n+=t.checkbox(o);break}case"strong":{n+=t.strong(o);break}case"em":{n+=t.em(o);break}case"co\
despan":{n+=t.codespan(o);break}case"br":{n+=t.br(o);break}case"del":{n+=t.del(o);break}case"text":{n+=t.text(o);break}default:{let l='Token with "'+o.type+'" t\
ype was not found.';if(this.options.silent)return console.error(l),"";throw new Error(l)}}}return n}},Ft=class{options;block;constructor(r){this.options=r||nt}static passThroughHooks=new Set(
["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(r){
return r}postprocess(r){return r}processAllTokens(r){return r}emStrongMask(r){return r}provideLexer(r=this.block){return r?ge.lex:ge.lexInline}provideParser(r=this.
block){return r?ye.parse:ye.parseInline}};function je(r,e){if(Array.isArray(e))for(let t=0;t<e.length;t++)r.push(e[t]);else r.push(e)}var Li=class{defaults=bi();options=this.
setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=ye;Renderer=Sn;TextRenderer=_i;Lexer=ge;Tokenizer=et;Hooks=Ft;constructor(...r){
this.use(...r)}walkTokens(r,e){let t=[];for(let n of r)switch(je(t,e.call(this,n)),n.type){case"table":{let i=n;for(let s of i.header)je(t,this.walkTokens(s.tokens,
e));for(let s of i.rows)for(let o of s)je(t,this.walkTokens(o.tokens,e));break}case"list":{let i=n;je(t,this.walkTokens(i.items,e));break}default:{let i=n;this.
defaults.extensions?.childTokens?.[i.type]?this.defaults.extensions.childTokens[i.type].forEach(s=>{let o=i[s].flat(1/0);je(t,this.walkTokens(o,e))}):i.tokens&&
je(t,this.walkTokens(i.tokens,e))}}return t}use(...r){let e=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return r.forEach(
t=>{let n={...t};if(n.async=this.defaults.async||n.async||!1,t.extensions&&(t.extensions.forEach(i=>{if(!i.name)throw new Error("extension name required");if("r\
enderer"in i){let s=e.renderers[i.name];s?e.renderers[i.name]=function(...o){let l=i.renderer.apply(this,o);return l===!1&&(l=s.apply(this,o)),l}:e.renderers[i.
name]=i.renderer}if("tokenizer"in i){if(!i.level||i.level!=="block"&&i.level!=="inline")throw new Error("extension level must be 'block' or 'inline'");let s=e[i.
level];s?s.unshift(i.tokenizer):e[i.level]=[i.tokenizer],i.start&&(i.level==="block"?e.startBlock?e.startBlock.push(i.start):e.startBlock=[i.start]:i.level==="i\
nline"&&(e.startInline?e.startInline.push(i.start):e.startInline=[i.start]))}"childTokens"in i&&i.childTokens&&(e.childTokens[i.name]=i.childTokens)}),n.extensions=
e),t.renderer){let i=this.defaults.renderer||new Sn(this.defaults);for(let s in t.renderer){if(!(s in i))throw new Error(`renderer '${s}' does not exist`);if(["\
options","parser"].includes(s))continue;let o=s,l=t.renderer[o],c=i[o];i[o]=(...m)=>{let p=l.apply(i,m);return p===!1&&(p=c.apply(i,m)),p===!1?"":p??""}}n.renderer=
i}if(t.tokenizer){let i=this.defaults.tokenizer||new et(this.defaults);for(let s in t.tokenizer){if(!(s in i))throw new Error(`tokenizer '${s}' does not exist`);
if(["options","rules","lexer"].includes(s))continue;let o=s,l=t.tokenizer[o],c=i[o];i[o]=(...m)=>{let p=l.apply(i,m);return p===!1&&(p=c.apply(i,m)),p}}n.tokenizer=
i}if(t.hooks){let i=this.defaults.hooks||new Ft;for(let s in t.hooks){if(!(s in i))throw new Error(`hook '${s}' does not exist`);if(["options","block"].includes(
s))continue;let o=s,l=t.hooks[o],c=i[o];Ft.passThroughHooks.has(s)?i[o]=m=>{if(i.options.async&&Ft.passThroughHooksRespectAsync.has(s))return(async()=>{let v=await l.
call(i,m);return c.call(i,v)})();let p=l.call(i,m);return c.call(i,p)}:i[o]=(...m)=>{if(i.options.async)return(async()=>{let v=await l.apply(i,m);return v===!1&&
(v=await c.apply(i,m)),v})();let p=l.apply(i,m);return p===!1&&(p=c.apply(i,m)),p}}n.hooks=i}if(t.walkTokens){let i=this.defaults.walkTokens,s=t.walkTokens;n.walkTokens=
function(o){let l=[];return je(l,s.call(this,o)),i&&je(l,i.call(this,o)),l}}this.defaults={...this.defaults,...n}}),this}setOptions(r){return this.defaults={...this.
defaults,...r},this}lexer(r,e){return ge.lex(r,e??this.defaults)}parser(r,e){return ye.parse(r,e??this.defaults)}parseMarkdown(r){return(e,t)=>{let n={...t},i={
...this.defaults,...n},s=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&n.async===!1)return s(new Error("marked(): The async option was set to \
true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>"u"||e===null)return s(new Error("marked(): input pa\
rameter is undefined or null"));if(typeof e!="string")return s(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(e)+", string exp\
ected"));if(i.hooks&&(i.hooks.options=i,i.hooks.block=r),i.async)return(async()=>{let o=i.hooks?await i.hooks.preprocess(e):e,l=await(i.hooks?await i.hooks.provideLexer(
r):r?ge.lex:ge.lexInline)(o,i),c=i.hooks?await i.hooks.processAllTokens(l):l;i.walkTokens&&await Promise.all(this.walkTokens(c,i.walkTokens));let m=await(i.hooks?
await i.hooks.provideParser(r):r?ye.parse:ye.parseInline)(c,i);return i.hooks?await i.hooks.postprocess(m):m})().catch(s);try{i.hooks&&(e=i.hooks.preprocess(e));
let o=(i.hooks?i.hooks.provideLexer(r):r?ge.lex:ge.lexInline)(e,i);i.hooks&&(o=i.hooks.processAllTokens(o)),i.walkTokens&&this.walkTokens(o,i.walkTokens);let l=(i.
hooks?i.hooks.provideParser(r):r?ye.parse:ye.parseInline)(o,i);return i.hooks&&(l=i.hooks.postprocess(l)),l}catch(o){return s(o)}}}onError(r,e){return t=>{if(t.
message+=`
Please report this to https://github.com/markedjs/marked.`,r){let n="<p>An error occurred:</p><pre>"+ce(t.message+"",!0)+"</pre>";return e?Promise.resolve(n):n}
if(e)return Promise.reject(t);throw t}}},tt=new Li;function P(r,e){return tt.parse(r,e)}P.options=P.setOptions=function(r){return tt.setOptions(r),P.defaults=tt.
defaults,Po(P.defaults),P};P.getDefaults=bi;P.defaults=nt;function vu(...r){return tt.use(...r),P.defaults=tt.defaults,Po(P.defaults),P}P.use=vu;P.walkTokens=function(r,e){
return tt.walkTokens(r,e)};P.parseInline=tt.parseInline;P.Parser=ye;P.parser=ye.parse;P.Renderer=Sn;P.TextRenderer=_i;P.Lexer=ge;P.lexer=ge.lex;P.Tokenizer=et;P.
Hooks=Ft;P.parse=P;var Im=P.options,Nm=P.setOptions,Dm=P.walkTokens,Hm=P.parseInline;var Fm=ye.parse,$m=ge.lex;var wu=["breaks","gfm","pedantic"];x("markdown",(r,e)=>{let t=u("div",{class:"dk-markdown dk-prose"});qo(t,r,e);let n=r,i=gt(t,r,e);return{element:t,update(s){return W(
Go(n),Go(s))||qo(t,s,e),n=s,!0},uiState:i}});function Go(r){return[r.content,r.options,r.sanitize]}function qo(r,e,t){let n=y(e.content);e.sanitize===!1?(r.innerHTML=
Vo(n,e.options),t.runScripts(r),xu(r)):r.replaceChildren(n.length>pi?bt(n):Eu(n,e.options)),Tu(r),Hs(r),Fs(r,t)}function Eu(r,e){let t;try{t=Vo(r,e)}catch(n){if(!(n instanceof
RangeError))throw n;return bt(r)}return yn(t)??bt(r)}function Vo(r,e){let t={gfm:!0,breaks:!0};if(typeof e=="object"&&e!==null)for(let n of wu){let i=e[n];typeof i==
"boolean"&&(t[n]=i)}return new Li(t,{renderer:{checkbox:Su}}).parse(r,{async:!1})}function Su({checked:r}){return`<span class="dk-task" role="img" aria-label="${r?
"done":"to do"}">${r?"☑":"☐"}</span>`}function xu(r){for(let e of r.querySelectorAll("a[href^='http']"))e.target="_blank",e.rel="noopener noreferrer"}function Tu(r){
for(let e of r.querySelectorAll("table")){let t=u("div",{class:"dk-table-scroll"});e.replaceWith(t),t.append(e)}}x("progressbar",r=>{let e=u("div",{class:"dk-progress-fill"}),t=u("div",{class:"dk-progress-bar",role:"progressbar","aria-valuemin":0,"aria-valuemax":100},e),n=u(
"span",{class:"dk-progress-label"}),i=u("span",{class:"dk-progress-percent"}),s=u("div",{class:"dk-progressbar"},n,i,t);return o(r),{element:s,update(l){return o(
l),!0}};function o(l){let c=Math.min(1,Math.max(0,Number(l.value)||0)),m=String(Math.round(c*100)),p=y(l.label);e.style.width=`${c*100}%`,s.classList.toggle("dk\
-done",c>=1),t.setAttribute("aria-valuenow",m),t.setAttribute("aria-label",p||y(l.name)||"Progress"),O(n,p),O(i,`${m}%`)}});x("scope",(r,e)=>{let t=u("div",{class:"dk-scope dk-flow"});e.fill(t,q(r.contents)),typeof r.dom_id=="string"&&e.bindScope(r.dom_id,t);let n=r;return{element:t,
slot:t,update(i){return i.dom_id!==n.dom_id?!1:(ie(t,n.contents,i.contents,e),n=i,!0)}}});x("scrollable",(r,e)=>{let t=u("div",{class:"dk-flow"}),n=u("div",{class:"dk-scrollable webio-scrollable",tabindex:0,role:"region","aria-label":"Scrollable area"},
t);e.fill(t,q(r.contents)),Ko(n,r);let i=bn(n,t,()=>s.keep_bottom===!0),s=r;return i.jump(),{element:n,slot:t,update(o){return ie(t,s.contents,o.contents,e),s=o,
Ko(n,o),!0},destroy:()=>i.stop()}});function Ko(r,e){r.style.minHeight=de(e.min_height),r.style.maxHeight=de(e.max_height),r.classList.toggle("dk-bordered",e.border!==
!1)}var Au=/^[-+−]?\s?[$€£¥]?\s?(\d{1,3}([,'\u202f\u00a0 ]\d{3})+|\d+)?([.]\d+)?([eE][-+]?\d+)?\s?(%|€|[kKMG]?B)?$/,_u=new Intl.Collator(void 0,{numeric:!0,
sensitivity:"base"});function xn(r){return typeof r=="number"?!0:typeof r=="string"&&/\d/.test(r)&&Au.test(r.trim())}function Yo(r){return Number.parseFloat(r.replace(
"−","-").replace(/[^\d.eE+-]/g,""))}function Xo(r,e,t){let[n,i]=[r?.textContent?.trim()??"",e?.textContent?.trim()??""];if(n===""||i==="")return+(n==="")-+(i===
"");let s=xn(n)&&xn(i)?Yo(n)-Yo(i):_u.compare(n,i);return t?-s:s}x("table",(r,e)=>new Ri(r,e));var Ri=class{constructor(e,t){this.spec=e;this.page=t;let n=u("table",{class:"dk-table"},this.head,this.body);this.element=u("div",
{class:"dk-table-scroll"},n),this.build()}spec;page;element;head=u("thead");body=u("tbody");rows=[];sort=null;headRows=1;update(e){let t=this.spec;if(!W(t.span,
e.span)||Zo(t)!==Zo(e)||Oi(t)!==Oi(e))return!1;this.spec=e;let n=rt(t);return rt(e).forEach((i,s)=>i.forEach((o,l)=>{let c=this.cellAt(s,l);(Fe(c)||!W(n[s]?.[l],
o))&&this.fillCell(c,o,s===0)})),this.align(),this.arrange(),!0}uiState(e,t){e==="sort"&&(this.sort=Lu(t),this.arrange())}build(){let e=this.spec.span??{};this.
headRows=Math.max(1,...(rt(this.spec)[0]??[]).map((t,n)=>e[`0,${n}`]?.row??1)),this.rows=rt(this.spec).map((t,n)=>{let i=u("tr");return t.forEach((s,o)=>i.append(
this.newCell(s,n<this.headRows,e[`${n},${o}`]))),i}),this.head.append(...this.rows.slice(0,this.headRows)),this.body.append(...this.rows.slice(this.headRows)),this.
align(),Oi(this.spec)&&this.makeSortable()}newCell(e,t,n){let i=u(t?"th":"td",{scope:t?n?.col&&n.col>1?"colgroup":"col":null});return n?.row&&n.row>1&&(i.rowSpan=
n.row),n?.col&&n.col>1&&(i.colSpan=n.col),this.fillCell(i,e,t),i}fillCell(e,t,n){let i=n?e.querySelector(":scope > .dk-sort"):null;i&&!Ci(t)?O(i,y(t)):Ci(t)?nn(
e,t,this.page):(e.firstElementChild&&nn(e,[],this.page),O(e,y(t)))}cellAt(e,t){return this.rows[e]?.children[t]}align(){let e=rt(this.spec),t=Math.max(0,...e.map(
n=>n.length));for(let n=0;n<t;n++){let i=e.slice(this.headRows).map(o=>o[n]).filter(o=>o!=null&&o!==""),s=i.length>0&&i.every(xn);for(let o=0;o<e.length;o++)n<(e[o]?.
length??0)&&pt(this.cellAt(o,n),"class",s?"dk-number":null)}}makeSortable(){Array.from(this.rows[0]?.children??[]).forEach((e,t)=>{let n=u("button",{type:"butto\
n",class:"dk-sort"},e.textContent??"");e.replaceChildren(n),n.addEventListener("click",()=>this.turnSort(t))})}turnSort(e){this.sort?.column!==e?this.sort={column:e,
descending:!1}:this.sort=this.sort.descending?null:{column:e,descending:!0},this.arrange(),this.page.uiState(this.spec.id,"sort",this.sort)}arrange(){let e=this.
rows.slice(this.headRows),t=this.sort;t&&e.sort((i,s)=>Xo(i.children[t.column],s.children[t.column],t.descending));let n=Array.from(this.body.children);e.some((i,s)=>i!==
n[s])&&this.body.append(...e),Array.from(this.rows[0]?.children??[]).forEach((i,s)=>{pt(i,"aria-sort",t?.column===s?t.descending?"descending":"ascending":null)})}};
function Oi(r){let e=rt(r),t=e[0]??[],n=e.every(s=>s.length===t.length),i=t.every(s=>!Ci(s)&&y(s)!=="");return e.length>2&&n&&i&&Object.keys(r.span??{}).length===
0}function rt(r){return Array.isArray(r.data)?r.data:[]}function Zo(r){return rt(r).map(e=>e.length).join()}function Ci(r){return ht(r)||Array.isArray(r)}function Lu(r){
if(typeof r!="object"||r===null)return null;let{column:e,descending:t}=r;return typeof e=="number"?{column:e,descending:t===!0}:null}var Ou=0;x("tabs",(r,e)=>new Pi(r,e));var Pi=class{constructor(e,t){this.spec=e;this.page=t;this.element=u("div",{class:"dk-tabs"},this.strip),Mi(e).forEach(n=>this.
add(n)),this.activate(typeof e.active=="number"?e.active:0),this.strip.addEventListener("keydown",n=>this.onKey(n))}spec;page;element;strip=u("div",{class:"dk-t\
ab-strip",role:"tablist"});panels=[];active=0;update(e){let t=Mi(this.spec),n=Mi(e);return t.length!==n.length?!1:(n.forEach((i,s)=>{O(this.strip.children[s],y(
i.title));let o=this.panels[s];o&&ie(o,t[s]?.content,i.content,this.page)}),this.spec=e,!0)}uiState(e,t){e==="active"&&typeof t=="number"&&this.activate(t)}add(e){
let t=`dk-tab-${++Ou}`,n=this.panels.length,i=u("button",{type:"button",role:"tab",class:"dk-tab",id:t,"aria-controls":`${t}-panel`},y(e.title));i.addEventListener(
"click",()=>this.choose(n));let s=u("div",{role:"tabpanel",class:"dk-tab-panel",id:`${t}-panel`,"aria-labelledby":t});this.page.fill(s,q(e.content)),this.strip.
append(i),this.panels.push(s),this.element.append(s)}choose(e){e!==this.active&&(this.activate(e),this.page.uiState(this.spec.id,"active",e))}activate(e){this.panels[e]&&
(this.active=e,this.panels.forEach((t,n)=>{let i=n===e,s=this.strip.children[n];t.hidden=!i,s.setAttribute("aria-selected",String(i)),s.tabIndex=i?0:-1}))}onKey(e){
let t=this.panels.length-1,n={ArrowRight:this.active+1,ArrowLeft:this.active-1,Home:0,End:t}[e.key];n!==void 0&&(e.preventDefault(),this.choose(n>t?0:n<0?t:n),this.
strip.children[this.active].focus())}};function Mi(r){return Array.isArray(r.tabs)?r.tabs:[]}x("text",r=>{let e=r.inline===!0,t=u(e?"span":"p",{class:"dk-text"},y(r.content));return{element:t,update(n){return n.inline===!0!==e?!1:(O(t,y(n.content)),!0)}}});x("widget",(r,e)=>{let t=u("div",{class:"dk-widget"}),n=e.showWidget(Number(r.wid),t);return{element:t,destroy:n}});function Jo(r,e){let t=0,n=!1,i=s=>{let o=!1,l=()=>{!o&&!n&&t++,o=!0},c=r.open({opened:()=>s.opened(),frames:m=>s.frames(m),received(m){o=n=!0,s.received(m)},closed(m,p){
l(),s.closed(m,p)}});return{wake:()=>c.wake(),close(m,p){l(),c.close(m,p)}}};return{get name(){return t<2?r.name:e.name},open:s=>t<2?i(s):e.open(s)}}var D=class extends Error{constructor(t,n=4400){super(t);this.code=n}code;name="ProtocolError"},Et=65536,it=22,ta=1,na=1,ra=2;function ia(r){return JSON.stringify(
{hello:r})}function Ii(r,e,t){return`{"n":${r},"a":${e},"m":[${t.join(",")}]}`}function sa(r,e=!1){return e?`{"a":${r},"gap":true}`:`{"a":${r}}`}function Ni(r,e,t){
let n=new Uint8Array(it+t.data.length),i=new DataView(n.buffer);return i.setUint8(0,ta),Qo(i,1,r),Qo(i,9,e),i.setUint32(17,t.blob),i.setUint8(21,(t.last?na:0)|(t.
abort?ra:0)),n.set(t.data,it),n}function oa(r){return typeof r=="string"?Ru(r):Cu(r)}function Ru(r){let e;try{e=JSON.parse(r)}catch{throw new D("a text frame th\
at is no JSON")}if(!be(e))throw new D("a text frame that is no object");if(be(e.welcome))return{kind:"welcome",welcome:Mu(e.welcome)};if(be(e.goodbye))return{kind:"\
goodbye",goodbye:Pu(e.goodbye)};let t=e.m??[];if(!Array.isArray(t))throw new D("m is no list");let n=Ut(e.n??0,"n");if(t.length&&n<1)throw new D("a batch withou\
t a number");return{kind:"data",number:n,ack:Ut(e.a??0,"a"),gap:e.gap===!0,items:t.map(i=>({message:i}))}}function Cu(r){if(r.length<it)throw new D("a binary fr\
ame is too short");if(r.length>it+Et)throw new D("a blob chunk is longer than 64 KiB",4413);let e=new DataView(r.buffer,r.byteOffset,r.byteLength),t=e.getUint8(
21);if(e.getUint8(0)!==ta||t>3)throw new D("a binary frame of an unknown version");let n=ea(e,1),i=e.getUint32(17);if(n<1||i<1)throw new D("a chunk without a nu\
mber");let s={blob:i,data:r.subarray(it),last:(t&na)!==0,abort:(t&ra)!==0};return{kind:"data",number:n,ack:ea(e,9),gap:!1,items:[{chunk:s}]}}function Qo(r,e,t){
r.setBigUint64(e,BigInt(t))}function ea(r,e){return Ut(Number(r.getBigUint64(e)),"a number")}function Ut(r,e){if(typeof r!="number"||!Number.isSafeInteger(r)||r<
0)throw new D(`${e} is out of range`);return r}function Mu(r){for(let e of["session","client"])if(typeof r[e]!="string")throw new D(`welcome.${e} is no text`);return Ut(
r.last,"welcome.last"),{proto:1,build:"",resume:!1,fresh:!1,role:"control",heartbeat_ms:4e3,...r}}function Pu(r){return{code:Ut(r.code,"goodbye.code"),reason:String(
r.reason??""),retry:r.retry===!0}}function be(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}var St=5,aa=0,la=1;function Tn(r){let e=new TextEncoder,t=r.map(o=>({kind:typeof o=="string"?aa:la,bytes:typeof o=="string"?e.encode(o):o})),n=new Uint8Array(t.
reduce((o,l)=>o+St+l.bytes.length,0)),i=new DataView(n.buffer),s=0;for(let{kind:o,bytes:l}of t)i.setUint8(s,o),i.setUint32(s+1,l.length),n.set(l,s+St),s+=St+l.length;
return n}function An(r){let e=new TextDecoder("utf-8",{fatal:!0}),t=new DataView(r.buffer,r.byteOffset,r.byteLength),n=[],i=0;for(;i<r.length;){if(i+St>r.length)
throw new D("a body that ends in a frame's head");let s=t.getUint8(i),o=i+St+t.getUint32(i+1);if(o>r.length)throw new D("a body that ends in a frame");let l=r.subarray(
i+St,o);if(s===aa)n.push(Iu(e,l));else if(s===la)n.push(l);else throw new D("a frame that is neither text nor binary");i=o}return n}function Iu(r,e){try{return r.
decode(e)}catch{throw new D("a text frame that is no UTF-8")}}var Nu=6;function Du(r=window){let e=r.webkit?.messageHandlers?.deskui;if(e)return i=>e.postMessage(i);let t=r.qt?.webChannelTransport;if(t)return t.onmessage=()=>{},
i=>t.send(JSON.stringify({type:Nu,id:0,object:"deskui",method:"receive",args:[i]}));let n=r.chrome?.webview;if(n)return i=>n.postMessage(i)}function Hu(r,e=location){
if(e.protocol==="http:"||e.protocol==="https:"||e.origin==="null")return;let t={"X-Deskui-Key":r};return{async send(n,i){let s=await fetch(`/-/blob?o=${n}&size=${i.
length}`,{method:"POST",headers:t,body:i});if(!s.ok)throw new Error(`bytes were refused (${s.status})`)},async fetch(n){let i=await fetch(`/-/blob?o=${n}&t=${performance.
now()}`,{headers:t});return new Uint8Array(await i.arrayBuffer())}}}var Fu=0;function da(r,e=Du(),t=Hu(r)){return{name:"bridge",open(n){if(!e)throw new Error("t\
his page is not in a window of ours");return new Di(++Fu,r,n,e,t)}}}var Di=class{constructor(e,t,n,i,s){this.opening=e;this.key=t;this.owner=n;this.post=i;this.
bulk=s;Object.defineProperty(window,"__deskui",{value:{recv:(l,c)=>{l===this.opening&&this.received(c)},pull:l=>{l===this.opening&&this.pull()},closed:(l,c,m)=>{
l===this.opening&&this.closed(c,m)}},configurable:!0}),queueMicrotask(()=>{this.isOpen&&(this.owner.opened(),this.wake())})}opening;key;owner;post;bulk;isOpen=!0;isPosting=!1;line;wake(){
if(!this.isOpen||this.isPosting)return;let e=[];for(let t=this.owner.frames();t.length;t=this.owner.frames())e.push(...t);e.length&&(this.bulk&&e.some(t=>typeof t!=
"string")?this.postBulk(this.bulk,e):this.say({f:e.map($u)}))}close(){this.isOpen&&this.say({x:!0}),this.isOpen=!1}say(e){this.post(JSON.stringify({key:this.key,
o:this.opening,...e}))}async postBulk(e,t){this.isPosting=!0;try{await e.send(this.opening,Tn(t))}catch(n){this.closed(0,String(n))}this.isPosting=!1,this.wake()}received(e){
this.line?this.line=this.line.then(()=>this.handIn(e.map(ca))):this.handIn(e.map(ca))}handIn(e){for(let t of e)this.isOpen&&this.owner.received(t)}pull(){let e=this.
bulk;if(!e)return;let n=(this.line??Promise.resolve()).then(()=>e.fetch(this.opening)).then(i=>this.handIn(An(i))).catch(i=>this.closed(0,String(i))).finally(()=>{
this.line===n&&(this.line=void 0)});this.line=n}closed(e,t){this.isOpen&&(this.isOpen=!1,this.owner.closed(e,t))}};function $u(r){return typeof r=="string"?r:{b:Hi(
r)}}function ca(r){return typeof r=="string"?r:Fi(r.b)}function Hi(r){let e="";for(let t=0;t<r.length;t+=32768)e+=String.fromCharCode(...r.subarray(t,t+32768));
return btoa(e)}function Fi(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}var ua="X-Deskui-Connection",Bu={401:4401,403:4403,413:4413,429:4429,503:4503};function pa(r,e=(t,n)=>fetch(t,n)){return{name:"poll",open:t=>new $i(r,t,e)}}var $i=class{constructor(e,t,n){
this.address=e;this.owner=t;this.request=n;queueMicrotask(()=>{this.closed||(t.opened(),this.pump())})}address;owner;request;connection;sending=!1;waiting=!1;closed=!1;abort=new AbortController;wake(){
this.pump()}close(){this.closed=!0,this.abort.abort()}pump(){if(this.closed||this.sending)return;let e=this.owner.frames();e.length?(this.sending=!0,this.exchange(
Tn(e)).then(()=>{this.sending=!1,this.pump()})):this.connection!==void 0&&!this.waiting&&(this.waiting=!0,this.exchange(new Uint8Array(0)).then(()=>{this.waiting=
!1,this.pump()}))}async exchange(e){try{let t=await this.request(this.address,{method:"POST",headers:{"Content-Type":"application/octet-stream","X-Deskui":"1",...this.
connection===void 0?{}:{[ua]:this.connection}},body:e,cache:"no-store",credentials:"same-origin",signal:this.abort.signal});if(!t.ok)return this.end(Bu[t.status]??
0,`the server answered ${t.status}`);this.connection??=t.headers.get(ua)??void 0;for(let n of An(new Uint8Array(await t.arrayBuffer()))){if(this.closed)return;this.
owner.received(n)}}catch(t){this.end(t instanceof D?t.code:0,String(t))}}end(e,t){this.closed||(this.close(),this.owner.closed(e,t))}};var zu="deskui.1";function ha(r,e=t=>new WebSocket(t,zu)){return{name:"websocket",open:t=>Wu(Uu(r),t,e)}}function Uu(r){let e=new URL(r);return e.protocol=e.protocol===
"https:"?"wss:":"ws:",e.hash="",e.href}function Wu(r,e,t){let n=t(r);n.binaryType="arraybuffer";let i=!1,s=()=>{if(i)for(let o of e.frames())n.send(o)};return n.
onopen=()=>{i=!0,e.opened(),s()},n.onmessage=o=>{let l=typeof o.data=="string"?o.data:new Uint8Array(o.data);e.received(l)},n.onclose=o=>{i=!1,e.closed(o.code,o.
reason)},{wake:s,close(o,l){i=!1,n.onopen=n.onmessage=n.onclose=null,n.close(1e3,l.slice(0,40))}}}function fa(){return{app:"index",title:"",theme:"auto",base:"/",build:"",link:"auto",...JSON.parse(document.getElementById("deskui-boot")?.textContent??"{}")}}function ma(){
let r=new URLSearchParams(location.hash.slice(1)),e={code:r.get("b")??void 0,invite:r.get("i")??void 0,fresh:r.has("n")};return(e.code||e.invite||e.fresh)&&history.
replaceState(history.state,"",location.pathname+location.search),e}async function Bi(r,e){let t=await fetch(`${r}-/boot`,{method:"POST",headers:{"Content-Type":"\
application/json","X-Deskui":"1"},body:JSON.stringify(e===void 0?{}:{code:e}),credentials:"same-origin",cache:"no-store"});if(t.ok)return(await t.json()).secret}var ju={dark:"dark",light:"light",sketchy:"light",minty:"light",yeti:"light"};function ga(r){let e=ju[r];e?document.documentElement.dataset.theme=e:delete document.
documentElement.dataset.theme,document.body.classList.add(`webio-theme-${r==="auto"?"default":r}`)}function ya(){let r=document.documentElement.dataset.theme;return r===
"light"||r==="dark"?r:ka().matches?"dark":"light"}function ba(r){ka().addEventListener("change",r),new MutationObserver(r).observe(document.documentElement,{attributeFilter:[
"data-theme"]})}function ka(){return window.matchMedia("(prefers-color-scheme: dark)")}var zi=600,Gu=250;function va(){return{user_agent:navigator.userAgent.slice(0,zi),language:navigator.language,url:(location.origin+location.pathname+location.search).
slice(0,zi),query:location.search.slice(0,zi),window:qu(),...Ui()}}function qu(){return window.__deskuiWindow??""}function Ui(){return{theme:ya(),width:window.innerWidth,
height:window.innerHeight}}function wa(r,e){let t={...Ui(),visible:document.visibilityState==="visible"},n=()=>{},i=()=>{let o={...Ui(),visible:document.visibilityState===
"visible"},l=Object.fromEntries(Object.entries(o).filter(([c,m])=>t[c]!==m));t=o,Object.keys(l).length&&e(l)},s=()=>{n(),n=r.after(Gu,i)};window.addEventListener(
"resize",s),document.addEventListener("visibilitychange",s),ba(s)}var st={now:()=>performance.now(),after(r,e){let t=setTimeout(e,r);return()=>clearTimeout(t)}};var _n=class{constructor(e){this.session=e}session;native=!0;send(e){this.session.send(e)}async sendWithFiles(e,t,n){let i=t.flatMap(({files:l})=>l).reduce((l,c)=>l+
c.size,0),s=0,o=[];for(let l of t){let c=[];for(let m of l.files)c.push(await this.upload(m,p=>n?.(s+p,i))),s+=m.size;o.push({attachment:l,refs:c})}this.session.
send({...e,data:o.reduce((l,c)=>Vu(l,e,c.attachment,c.refs),e.data)})}async upload(e,t){let n={size:e.size,read:async(s,o)=>new Uint8Array(await e.slice(s,o).arrayBuffer())},
i=this.session.upload(n,t);return await i.done,{$blob:i.id,size:e.size,type:e.type,name:e.name,last_modified:e.lastModified/1e3}}close(){this.session.close()}};
function Vu(r,e,t,n){let i=be(r)?r:{};return e.event==="draft"?{...i,files:n}:{...i,[t.name]:t.multiple?n:n[0]??null}}function Ea(r){return be(r)&&typeof r.$blob=="number"}var Ln=class{blobs=new Map;take(e){let t=this.entry(e.blob);if(t.state!=="WHOLE"){if(e.abort)return this.giveUp(
t);t.state="COMING",t.pieces.push(e.data),t.bytes+=e.data.length;for(let n of t.watchers)n(t.bytes);e.last&&this.complete(t)}}whole(e){let t=this.entry(e);return t.
state==="WHOLE"?Promise.resolve(t.pieces):t.state==="GIVEN_UP"?Promise.reject(new Error(`blob ${e} was given up`)):new Promise((n,i)=>t.waiters.push({resolve:n,
reject:i}))}watch(e,t){let{watchers:n}=this.entry(e);return n.add(t),()=>n.delete(t)}forget(e){this.blobs.get(e)?.state!=="COMING"&&this.blobs.delete(e)}restart(){
for(let e of this.blobs.values())e.state!=="WHOLE"&&(e.pieces=[],e.bytes=0,e.state="COMING")}entry(e){let t=this.blobs.get(e);return t||this.blobs.set(e,t={pieces:[],
bytes:0,state:"COMING",waiters:[],watchers:new Set}),t}complete(e){e.state="WHOLE";for(let t of e.waiters.splice(0))t.resolve(e.pieces)}giveUp(e){e.state="GIVEN\
_UP",e.pieces=[];for(let t of e.waiters.splice(0))t.reject(new Error("the server gave this blob up"))}},Ku=8*Et,Yu=8,On=class{constructor(e,t,n,i){this.id=e;this.
source=t;this.wake=n;this.progress=i;this.done=new Promise((s,o)=>this.settle={resolve:s,reject:o}),this.done.catch(()=>{}),this.readAhead()}id;source;wake;progress;ready=[];readAt=0;reading=!1;ended=!1;leftBytes=0;done;settle;take(){
let e=this.ready.shift();return e?(this.leftBytes+=e.data.length,this.progress?.(this.leftBytes,this.source.size),e.last?this.settle.resolve():this.readAhead(),
e):this.ended?void 0:"pending"}cancel(e="cancelled"){this.ended&&!this.ready.length||(this.ended=!0,this.ready.splice(0,this.ready.length,{blob:this.id,data:new Uint8Array(
0),last:!1,abort:!0}),this.settle.reject(new Error(e)),this.wake())}readAhead(){if(this.reading||this.ended||this.ready.length>=Yu)return;this.reading=!0;let e=Math.
min(this.readAt+Ku,this.source.size);this.source.read(this.readAt,e).then(t=>this.took(t,e),t=>{this.reading=!1,this.cancel(`the file cannot be read: ${String(t)}`)})}took(e,t){
if(this.reading=!1,!this.ended){this.readAt=t,this.ended=t>=this.source.size;for(let n=0;n<e.length||n===0;n+=Et){let i=this.ended&&n+Et>=e.length;this.ready.push(
{blob:this.id,data:e.subarray(n,n+Et),last:i,abort:!1})}this.readAhead(),this.wake()}}};var Sa=256*1024,xa=65536,Xu=256,Zu=8,Ju=3e3,Qu=3,Rn=class{next=1;waiting=[];sent=[];cursor=0;inFlightBytes=0;sources=[];lastReceived=0;early=new Map;earlyFrames=0;ackDue=!1;gapDue=!1;badAcks=0;progressAt;get received(){
return this.lastReceived}get idle(){return this.waiting.length===0&&this.sent.length===0&&this.sources.length===0}get unacknowledged(){return[...this.sent.map(e=>e.
item).filter(e=>typeof e=="string"),...this.waiting]}send(e){this.waiting.push(e)}sendBlob(e){this.sources.push(e)}frames(e=Sa){let t=[],n=e;for(;n>0&&this.inFlightBytes<
Sa;){let i=this.inFlightBytes,s=this.nextFrame();if(s===void 0)break;t.push(s),n-=this.inFlightBytes-i}return t.length&&(this.ackDue=!1),(this.gapDue||this.ackDue)&&
(t.push(sa(this.lastReceived,this.gapDue)),this.ackDue=this.gapDue=!1),t}heartbeat(){this.ackDue=!0}tick(e){this.early.size&&(this.gapDue=!0),this.sent.length?this.
progressAt===void 0?this.progressAt=e:e-this.progressAt>Ju&&(this.rewind(),this.progressAt=e):this.progressAt=void 0}rewind(){this.cursor=0,this.inFlightBytes=0}resume(e){
this.confirm(e),e>=this.next&&(this.next=e+1),this.rewind(),this.ackDue=!0}restartReceiving(){this.lastReceived=0,this.forgetEarly()}restartSending(){this.next=
1,this.waiting=[],this.sent=[],this.sources=[],this.progressAt=void 0,this.rewind()}drainBlobs(){for(let e=this.takeChunk();e;e=this.takeChunk())this.sent.push(
{number:this.next++,item:e})}park(){return{next:this.next,received:this.lastReceived,sent:this.sent,waiting:this.waiting}}unpark(e){this.next=e.next,this.sent=[
...e.sent],this.waiting=[...e.waiting],this.rewind()}nextFrame(){if(this.cursor<this.sent.length)return this.repeat();if(this.waiting.length)return this.batch();
let e=this.takeChunk();return e&&this.putChunk(e)}batch(){let e=this.next,t=0,n=0;for(;n<this.waiting.length&&t<xa;){let s=this.waiting[n++];t+=s.length,this.sent.
push({number:this.next++,item:s})}let i=this.waiting.splice(0,n);return this.cursor=this.sent.length,this.inFlightBytes+=t,Ii(e,this.lastReceived,i)}takeChunk(){
for(let e=this.sources.length;e>0;e--){let t=this.sources.shift(),n=t.take();if(n!==void 0&&((n==="pending"||!(n.last||n.abort))&&this.sources.push(t),n!=="pend\
ing"))return n}}putChunk(e){let t=this.next++;return this.sent.push({number:t,item:e}),this.cursor=this.sent.length,this.inFlightBytes+=Wi(e),Ni(t,this.lastReceived,
e)}repeat(){let{number:e,item:t}=this.sent[this.cursor];if(typeof t!="string")return this.cursor++,this.inFlightBytes+=Wi(t),Ni(e,this.lastReceived,t);let n=[],
i=0;for(let s=this.sent[this.cursor];s&&typeof s.item=="string"&&i<xa;s=this.sent[++this.cursor])n.push(s.item),i+=s.item.length;return this.inFlightBytes+=i,Ii(
e,this.lastReceived,n)}receive(e){if(this.acknowledge(e),!e.items.length)return[];if(this.ackDue=!0,e.number>this.lastReceived+1)return this.keepEarly(e),[];let t=e.
items.slice(this.lastReceived+1-e.number);return this.lastReceived+=t.length,this.early.size&&this.takeEarly(t),t}acknowledge(e){if(e.ack>=this.next){if(++this.
badAcks>=Qu)throw new D("acknowledged messages that were never sent");return}this.confirm(e.ack),e.gap&&this.rewind()}confirm(e){let t=0;for(;t<this.sent.length&&
this.sent[t].number<=e;)t<this.cursor&&(this.inFlightBytes-=Wi(this.sent[t].item)),t++;t&&(this.sent.splice(0,t),this.cursor=Math.max(0,this.cursor-t),this.progressAt=
void 0)}keepEarly(e){++this.earlyFrames>=Zu&&(this.gapDue=!0),e.items.forEach((t,n)=>{this.early.size<Xu&&this.early.set(e.number+n,t)})}takeEarly(e){for(let t=this.
early.get(this.lastReceived+1);t;t=this.early.get(this.lastReceived+1))this.early.delete(++this.lastReceived),e.push(t);for(let t of this.early.keys())t<=this.lastReceived&&
this.early.delete(t);this.early.size||this.forgetEarly()}forgetEarly(){this.early.clear(),this.earlyFrames=0,this.gapDue=!1}};function Wi(r){return typeof r=="s\
tring"?r.length:r.data.length+it}var Ta=9e3,Cn=3e3,Aa=1e3,ep=50,tp=32,np=128*1024,rp=250,ip=5e3,sp=5e3,_a=new Set([4400,4401,4403,4404,4409,4413,4426]),Mn=class{constructor(e,t,n,i=Math.random){
this.link=e;this.owner=t;this.clock=n;this.random=i}link;owner;clock;random;blobs=new Ln;channel=new Rn;carrier;carrierNumber=0;greeted=!1;hasBeenOpen=!1;session=null;client=null;nextBlob=1;uploads=new Set;attempt=0;heardAtMs=0;saidAtMs=0;tickedAtMs=0;unconfirmedSinceMs;heartbeatMs=4e3;unackedMessages=0;unackedBytes=0;cancelAck;cancelRetry;cancelTick;wakePending=!1;status={
state:"CONNECTING",first:!0};get id(){return this.session}get clientId(){return this.client}get unacknowledged(){return this.channel.unacknowledged}open(e){this.
session=e?.session??null,this.client=e?.client??null,e?.client&&e.channel&&(this.channel.unpark(e.channel),this.nextBlob=e.nextBlob??1),this.say({state:"CONNECT\
ING",first:!0}),this.connect(),this.scheduleTick()}send(e){this.status.state!=="ENDED"&&(this.channel.send(JSON.stringify(e)),this.unconfirmedSinceMs??=this.clock.
now(),this.wakeSoon())}upload(e,t){let n=new On(this.nextBlob++,e,()=>this.wakeSoon(),t);this.uploads.add(n);let i=()=>{this.uploads.delete(n)};return n.done.then(
i,i),this.channel.sendBlob(n),this.wakeSoon(),n}retryNow(){this.status.state==="WAITING"&&(this.attempt=0,this.connect())}park(){for(let e of this.uploads)e.cancel(
"the page was left");if(this.channel.drainBlobs(),!(!this.session||!this.client))return{session:this.session,client:this.client,nextBlob:this.nextBlob,channel:this.
channel.park()}}suspend(){this.status.state!=="ENDED"&&(this.dropCarrier("the page sleeps"),this.cancelRetry?.(),this.say({state:"WAITING",retryAtMs:1/0,attempt:0,
reason:""}))}close(e=1e3,t=""){this.dropCarrier(t),this.cancelRetry?.(),this.cancelTick?.(),this.say({state:"ENDED",code:e,reason:t})}connect(){this.cancelRetry?.(),
this.dropCarrier("a new one opens"),this.greeted=!1,this.heardAtMs=this.clock.now(),this.status.state!=="CONNECTING"&&this.say({state:"CONNECTING",first:!this.hasBeenOpen});
let e=++this.carrierNumber,t=!1,n={opened:()=>{e===this.carrierNumber&&this.carrier?.wake()},received:i=>{e===this.carrierNumber&&this.received(i)},closed:(i,s)=>{
e===this.carrierNumber&&this.lost(i,s)},frames:i=>e!==this.carrierNumber?[]:t?this.greeted?this.takeFrames(i):[]:(t=!0,[this.hello()])};this.carrier=this.link.open(
n)}hello(){let{build:e,secret:t,app:n,invite:i,info:s}=this.owner.hello();return ia({proto:1,build:e,secret:t,app:n,session:this.session,invite:i,client:this.client,
last:this.channel.received,info:s})}takeFrames(e){let t=this.channel.frames(e);return t.length&&(this.saidAtMs=this.clock.now(),this.unackedMessages=this.unackedBytes=
0,this.cancelAck?.(),this.cancelAck=void 0),t}wakeSoon(){this.wakePending||(this.wakePending=!0,Promise.resolve().then(()=>{this.wakePending=!1,this.greeted&&this.
carrier?.wake()}))}received(e){this.heardAtMs=this.clock.now();try{let t=oa(e);t.kind==="welcome"?this.welcomed(t.welcome):t.kind==="goodbye"?this.dismissed(t.goodbye):
this.greeted&&this.take(this.channel.receive(t))}catch(t){if(!(t instanceof D))throw t;this.end(t.code,t.message)}}take(e){for(let t of e)"chunk"in t?(this.unackedBytes+=
t.chunk.data.length,this.blobs.take(t.chunk)):this.owner.message(t.message);this.channel.idle&&(this.unconfirmedSinceMs=void 0),this.unackedMessages+=e.length,this.
unackedMessages>=tp||this.unackedBytes>=np?this.wakeSoon():e.length?this.cancelAck??=this.clock.after(ep,()=>{this.cancelAck=void 0,this.wakeSoon()}):this.wakeSoon()}welcomed(e){
this.greeted=!0,this.hasBeenOpen=!0,this.attempt=0,this.heartbeatMs=e.heartbeat_ms,this.client!==null&&e.client!==this.client?(this.channel.restartSending(),this.
nextBlob=1):this.channel.resume(e.last),e.resume||(this.channel.restartReceiving(),this.blobs.restart()),this.session=e.session,this.client=e.client,this.unconfirmedSinceMs=
this.channel.idle?void 0:this.clock.now(),this.say({state:"OPEN",slow:!1}),this.owner.welcomed(e),this.wakeSoon()}dismissed(e){_a.has(e.code)&&!e.retry?this.end(
e.code,e.reason):this.lost(e.code,e.reason)}lost(e,t){if(_a.has(e))return this.end(e,t);this.dropCarrier(t);let n=e===4429?sp*(.5+this.random()/2):this.backOff();
this.attempt++,this.say({state:"WAITING",retryAtMs:this.clock.now()+n,attempt:this.attempt,reason:t}),this.cancelRetry=this.clock.after(n,()=>this.connect())}backOff(){
return this.random()*Math.min(ip,rp*2**Math.min(this.attempt,10))}end(e,t){this.dropCarrier(t),this.cancelRetry?.(),this.cancelTick?.(),this.say({state:"ENDED",
code:e,reason:t})}dropCarrier(e){this.carrierNumber++,this.greeted=!1,this.cancelAck?.(),this.cancelAck=void 0;let t=this.carrier;this.carrier=void 0,t?.close(1e3,
e)}scheduleTick(){this.tickedAtMs=this.clock.now(),this.cancelTick=this.clock.after(Aa,()=>{this.tick(),this.status.state!=="ENDED"&&this.scheduleTick()})}tick(){
let e=this.clock.now();if(e-this.tickedAtMs>3*Aa&&(this.heardAtMs=Math.max(this.heardAtMs,e-Ta+Cn)),!!this.carrier){if(e-this.heardAtMs>=Ta)return this.lost(0,"\
the server does not answer");this.greeted&&(this.channel.tick(e),e-this.saidAtMs>=this.heartbeatMs&&this.channel.heartbeat(),this.carrier.wake(),this.saySlow(e))}}saySlow(e){
let t=this.unconfirmedSinceMs!==void 0&&e-this.unconfirmedSinceMs>Cn,i=e-this.heardAtMs>this.heartbeatMs+Cn/2||t&&e-this.heardAtMs>Cn;this.status.state==="OPEN"&&
this.status.slow!==i&&this.say({state:"OPEN",slow:i})}say(e){this.status=e,this.owner.status(e)}};var La=700,op=3e4,Pn=class{constructor(e,t){this.actions=e;this.clock=t;this.button.addEventListener("click",()=>this.act())}actions;clock;text=u("span",{class:"\
dk-bar-text"});button=u("button",{type:"button",class:"dk-button btn btn-secondary btn-sm"});element=u("div",{class:"dk-bar",role:"status",hidden:!0},u("span",{
class:"dk-bar-dot"}),this.text,this.button);status={state:"CONNECTING",first:!0};troubleSinceMs;ended=!1;cancel=()=>{};act=()=>{};finished(){this.ended=!0,this.
show()}set(e){e.state==="OPEN"&&!e.slow?(this.troubleSinceMs=void 0,this.ended=!1):this.troubleSinceMs??=this.clock.now(),this.status=e,this.show()}show(){this.
cancel();let e=this.saying();this.element.hidden=!e,document.documentElement.dataset.link=this.status.state.toLowerCase(),e&&this.say(e),(this.status.state==="W\
AITING"||this.status.state==="CONNECTING"||this.status.state==="OPEN"&&this.status.slow)&&(this.cancel=this.clock.after(e?1e3:La,()=>this.show()))}say({text:e,level:t,
button:n}){this.element.dataset.level=t,O(this.text,e),this.button.hidden=!n,n&&(O(this.button,n[0]),this.act=n[1])}saying(){let{status:e}=this,t=["Start again",
this.actions.startAgain];if(this.ended)return{text:"The program has ended.",level:"info",button:t};if(e.state==="ENDED")return this.ending(e.code,e.reason,t);if(e.
state==="OPEN")return e.slow?{text:"The program is slow to answer …",level:"warning"}:void 0;let n=this.clock.now()-(this.troubleSinceMs??this.clock.now());if(!(n<
La))return this.trouble(e,n)}trouble(e,t){if(e.state==="CONNECTING"&&e.first)return{text:t<3e3?"Connecting …":"The program is taking long to answer …",level:"\
info"};let i=["Try now",this.actions.retry];if(!navigator.onLine&&!ap())return{text:"You are offline. What you do is kept and sent when the network is back.",level:"\
warning"};let s=e.state==="WAITING"&&Number.isFinite(e.retryAtMs)?Math.ceil((e.retryAtMs-this.clock.now())/1e3):0,o=s>0?`Trying again in ${s} s.`:"Trying again \
…";return t>op?{text:`The program does not answer; it may have been closed. Your screen stays as it is. ${o}`,level:"error",button:i}:{text:`Connection lost. ${o}`,
level:"warning",button:i}}ending(e,t,n){let i=t?` (${t})`:"";switch(e){case 4401:return{text:"This page is no longer allowed in. Open the program again.",level:"\
error"};case 4403:return{text:`This is not allowed${i}.`,level:"error"};case 4404:return{text:"This session has ended.",level:"info",...n?{button:n}:{}};case 4409:
return{text:"This session is open in another window.",level:"info",button:["Use it here",this.actions.takeOver]};case 4413:return{text:`That was more than the p\
rogram accepts${i}.`,level:"error",...n?{button:n}:{}};case 4426:return{text:"The program has been updated. Load this page again.",level:"info",...n?{button:n}:
{}};default:return{text:`The connection has ended${i}.`,level:"error",...n?{button:n}:{}}}}};function ap(){return/^(127\.|localhost$|\[::1\]$|$)/.test(location.
hostname)}var lp=new Set(["draft","ui_state","client_error","closed_popup","info"]),cp=new Set(["client_error","info","js_yield"]),In=class{constructor(e,t=void 0){this.clock=
e;this.counterpart=t}clock;counterpart;drafts=new Map;cancelTimer;alsoFlush;viewOnly=!1;speakTo(e){this.counterpart=e}get native(){return this.counterpart?.native??
!0}send(e){this.maySay(e)&&(this.flush(),this.counterpart?.send(e))}async sendWithFiles(e,t,n){this.maySay(e)&&(this.flush(),await this.counterpart?.sendWithFiles(
e,t,n))}draft(e,t){this.maySay(t)&&(this.drafts.delete(e),this.drafts.set(e,t),this.cancelTimer??=this.clock.after(80,()=>this.flush()))}forget(e){this.drafts.delete(
e)}flush(){this.cancelTimer?.(),this.cancelTimer=void 0;let e=[...this.drafts.values()];this.drafts.clear();for(let t of e)this.counterpart?.send(t);this.alsoFlush?.()}maySay(e){
return this.viewOnly&&!cp.has(e.event)?!1:this.native||!lp.has(e.event)}};var Nn=class{constructor(e){this.troubles=e}troubles;handlers=new Map;widgets;on(e,t){if(this.handlers.has(e))throw new Error(`two handlers for command "${e}"`);
this.handlers.set(e,t)}onWidgets(e){this.widgets=e}dispatch(e){try{this.route(e)}catch(t){this.troubles.failed(t,e)}}route(e){if(!be(e))throw new Error("a messa\
ge that is no object");if(typeof e.command=="string"){let t=e,n=this.handlers.get(t.command);n?n(t.spec??null,t):this.troubles.unknown(t)}else if(typeof e.type==
"string"&&this.widgets)this.widgets(e);else throw new Error("a message of neither family")}};var Dn=class{constructor(e,t){this.page=e;this.dismissed=t}page;dismissed;open=null;show(e){this.close();let t=new ji(e,this.page,()=>{this.open===t&&(this.open=
null,this.dismissed(e.dom_id))});this.open=t}close(){let e=this.open;this.open=null,e?.end()}get domId(){return this.open?.domId??null}},ji=class{constructor(e,t,n){
this.page=t;this.dismissed=n;this.domId=e.dom_id;let i=e.closable!==!1,s=`${e.dom_id}-title`,o=u("header",{class:"dk-popup-head"},u("h2",{id:s,class:"modal-titl\
e"},y(e.title)));i&&o.append(this.closeButton()),this.body=u("div",{class:"dk-popup-body dk-flow modal-body",tabindex:-1});let l=e.size==="large"||e.size==="sma\
ll"?e.size:"normal";this.dialog=u("dialog",{class:"dk-popup modal","data-size":l,"aria-labelledby":s},o,this.body),document.body.append(this.dialog),t.bindScope(
e.dom_id,this.body),t.fill(this.body,q(e.content)),this.listen(i&&e.implicit_close!==!1),this.dialog.showModal(),this.body.focus({preventScroll:!0})}page;dismissed;domId;dialog;body;before=document.
activeElement;ended=!1;end(){this.ended||(this.ended=!0,this.dialog.close(),this.page.fill(this.body,[]),this.dialog.remove(),this.before instanceof HTMLElement&&
this.before.isConnected&&this.before.focus())}dismiss(){this.ended||(this.end(),this.dismissed())}closeButton(){let e=u("button",{type:"button",class:"dk-close \
close","aria-label":"Close"},z(V.close));return e.addEventListener("click",()=>this.dismiss()),e}listen(e){this.dialog.addEventListener("cancel",n=>{n.preventDefault(),
e&&this.dismiss()}),this.dialog.addEventListener("close",()=>{this.ended||(e?this.dismiss():this.dialog.showModal())});let t=!1;this.dialog.addEventListener("po\
interdown",n=>t=n.target===this.dialog&&!this.contains(n)),this.dialog.addEventListener("click",n=>{e&&t&&n.target===this.dialog&&this.dismiss()})}contains(e){let t=this.
dialog.getBoundingClientRect();return e.clientX>=t.left&&e.clientX<=t.right&&e.clientY>=t.top&&e.clientY<=t.bottom}};var dp="#e53935",up="#1565c0",Hn=class{constructor(e){this.page=e}page;stacks=new Map;staying=new Map;show(e){let t=!(e.duration>0),n=this.build(e,t);t&&e.id!==
void 0&&this.staying.set(e.id,n),t||this.leaveAfter(n,e.duration),this.stack(e.position??"center").append(n)}uiState(e,t,n){let i=this.staying.get(e);return i?(t===
"closed"&&n===!0&&this.leave(i),!0):!1}clear(){for(let e of this.stacks.values())e.replaceChildren();this.staying.clear()}build(e,t){let n=/^#[0-9a-f]{6}$/i.test(
e.color??"")?e.color:up,i=n.toLowerCase()===dp,s=u("div",{class:"dk-toast toastify",role:i?"alert":"status"},u("span",{},y(e.content)));s.style.setProperty("--t\
oast",n),s.style.setProperty("--toast-fg",hp(n));let o=()=>this.close(s,e);return e.callback_id&&this.makeClickable(s,e.callback_id,o),t&&s.append(pp(o)),s}makeClickable(e,t,n){
let i=e.firstElementChild;i.setAttribute("role","button"),i.tabIndex=0,e.classList.add("pywebio-clickable");let s=()=>{this.page.callback(t,null),n()};e.addEventListener(
"click",s),i.addEventListener("keydown",o=>{(o.key==="Enter"||o.key===" ")&&s()})}close(e,t){t.id!==void 0&&this.staying.has(t.id)&&this.page.uiState(t.id,"clos\
ed",!0),this.leave(e)}leaveAfter(e,t){let n=window.setTimeout(()=>this.leave(e),t),i=()=>clearTimeout(n),s=()=>{clearTimeout(n),n=window.setTimeout(()=>this.leave(
e),t)};e.addEventListener("pointerenter",i),e.addEventListener("focusin",i),e.addEventListener("pointerleave",s),e.addEventListener("focusout",s)}leave(e){for(let[
i,s]of this.staying)s===e&&this.staying.delete(i);e.classList.add("dk-leaving");let t=()=>e.remove(),n=typeof e.getAnimations=="function"?e.getAnimations():[];n.
length===0?t():Promise.allSettled(n.map(i=>i.finished)).then(t)}stack(e){let t=this.stacks.get(e);t||this.stacks.set(e,t=u("div",{class:"dk-toasts","data-positi\
on":e}));let n=document.querySelectorAll("dialog[open]"),i=n[n.length-1]??document.body;return t.parentElement!==i&&this.settle(t,i),t}settle(e,t){t.append(e),t instanceof
HTMLDialogElement&&t.addEventListener("close",()=>document.body.append(e),{once:!0})}};function pp(r){let e=u("button",{type:"button",class:"dk-close","aria-lab\
el":"Close"},z(V.close));return e.addEventListener("click",t=>{t.stopPropagation(),r()}),e}function hp(r){let[e=0,t=0,n=0]=[1,3,5].map(s=>{let o=Number.parseInt(
r.slice(s,s+2),16)/255;return o<=.04045?o/12.92:((o+.055)/1.055)**2.4}),i=.2126*e+.7152*t+.0722*n;return 1.05/(i+.05)>=(i+.05)/.05?"#ffffff":"#000000"}var Fn=new WeakMap,$n=new WeakMap;function fp(r){let e=Fn.get(r);return e||Fn.set(r,e=new Dn(r,t=>r.emit("closed_popup",{dom_id:t}))),e}function mp(r){let e=$n.
get(r);return e||$n.set(r,e=new Hn(r)),e}function Oa(r){Fn.get(r)?.close(),$n.get(r)?.clear()}function Ra(r,e,t,n){return $n.get(r)?.uiState(e,t,n)??!1}ze("popu\
p",(r,e)=>fp(e).show(r));ze("close_popup",(r,e)=>Fn.get(e)?.close());ze("toast",(r,e)=>mp(e).show(r));ze("download",(r,e)=>{dn(r.name,r.content,e)});ze("run_scr\
ipt",(r,e,t)=>{let n=r.eval===!0||t.ask!==void 0;js(r.code,r.args??{},n,e).then(i=>{n&&e.answer(t,i)})});var Bn=class{constructor(e,t){this.column=e;this.forms=t}column;forms;values={output_animation:!0,auto_scroll_bottom:!1,input_auto_focus:!0};set(e){for(let[t,n]of Object.
entries(e))this.values[t]=n,this.apply(t,n)}apply(e,t){switch(e){case"title":document.title=String(t);break;case"output_animation":document.body.classList.toggle(
"no-animation",t===!1);break;case"output_max_width":this.column.style.maxWidth=typeof t=="string"?t:"";break;case"input_panel_fixed":this.forms.classList.toggle(
"dk-fixed",t===!0);break;case"input_panel_min_height":this.forms.style.setProperty("--panel-min",`${Number(t)||0}px`);break;case"input_panel_init_height":this.forms.
style.setProperty("--panel",`${Number(t)||0}px`);break}}};var gp={submit:"Submit",reset:"Reset",cancel:"Cancel",file_uploading:"Sending files …",error_in_input:"Please check your input.",duplicated_pin_name:"This fie\
ld was shown again elsewhere and is no longer in use here.",disconnected_with_server:"The program has ended.",connect_fail:"The server cannot be reached."},Gi={};
function zn(r){return Gi[r]??gp[r]}var Un=class{constructor(e,t,n,i,s){this.taskId=e;this.spec=t;this.number=n;this.page=i;this.outbox=s;this.form=u("form",{class:"dk-form",novalidate:!0,autocomplete:"\
off","aria-labelledby":this.titleId}),this.element=u("section",{class:"dk-card card"},this.form),this.build(),this.form.addEventListener("submit",o=>{o.preventDefault(),
this.submit()}),this.form.addEventListener("keydown",o=>this.key(o))}taskId;spec;number;page;outbox;element;form;fields=new Map;titleId=me("dk-form");footer=u("\
div",{class:"dk-form-buttons"});progress=u("progress",{class:"dk-progress",max:1,hidden:!0,"aria-label":"Sending files"});waiting=!1;focus(){let e=this.spec.inputs.
find(t=>t.auto_focus)?.name??this.spec.inputs[0]?.name;(this.fields.get(e??"")??[...this.fields.values()][0])?.focus()}field(e){return this.fields.get(e)}update(e){
let t=this.fields.get(e.target_name);if(!t)throw new Error(`this form has no field "${e.target_name}"`);let n=this.waiting;this.wake(),t.update(e.attributes,e.target_value===
void 0?void 0:{value:e.target_value}),n&&e.attributes.valid_status===!1&&this.ownsFocus()&&t.focus()}setDraft(e,t){this.fields.get(e)?.setDraft(t)}destroy(){for(let e of this.
fields.values())this.outbox.forget(this.draftKey(e)),e.destroy?.();this.element.remove()}build(){let e=u("h2",{class:"dk-form-title",id:this.titleId},y(this.spec.
label));e.hidden=!y(this.spec.label);let t=u("header",{class:"card-header"},e);t.hidden=e.hidden;let n=u("div",{class:"dk-form-body card-body"}),{inputs:i}=this.
spec,s=i.length===1;for(let o of i){let l=this.makeField(o,s);this.fields.set(o.name,l),n.append(l.element)}Br(i[i.length-1])||this.addButtons(),this.form.append(
t,n,this.progress,this.footer),this.footer.hidden=!this.footer.children.length}makeField(e,t){let n={page:this.page,kind:"form",...t?{labelledBy:this.titleId}:{},
changed:i=>this.changed(i,e),left:i=>this.left(i,e),pressed:(i,s)=>this.pressed(s)};return Ot(e,n)}addButtons(){this.addButton("submit","primary"),this.spec.inputs.
length>1&&this.addButton("reset","secondary"),this.spec.cancelable&&this.addButton("cancel","secondary")}addButton(e,t){let i=u("button",{type:e==="submit"?"sub\
mit":"button",class:`dk-button btn btn-${t}${e==="cancel"?" pywebio_cancel_btn":""}`},zn(e));e!=="submit"&&i.addEventListener("click",()=>this.pressed(e)),this.
footer.append(i)}key(e){e.key!=="Escape"||e.defaultPrevented||e.isComposing||this.form.querySelector(".pywebio_cancel_btn:not(:disabled)")&&(e.preventDefault(),
this.cancel())}pressed(e){e==="submit"?this.submit():e==="cancel"?this.cancel():this.reset()}changed(e,t){e.mark(null),this.sendDraft(e),t.onchange&&this.report(
"change",e)}left(e,t){t.onblur&&t.type!=="textarea"&&t.type!=="file"&&!this.waiting&&this.report("blur",e)}report(e,t){this.outbox.send(this.event("input_event",
{event_name:e,name:t.name,value:t.value()}))}reset(){for(let e of this.fields.values())e.reset(),e.mark(null),this.sendDraft(e)}cancel(){this.waiting||(this.wait(),
this.outbox.send(this.event("from_cancel",null)))}async submit(){if(this.waiting||!this.check())return;this.wait();let e=[...this.fields.values()],t=Object.fromEntries(
e.map(s=>[s.name,s.value()])),n=e.map(s=>s.attachment?.()).filter(s=>s!==void 0),i=this.event("from_submit",t);if(!n.some(({files:s})=>s.length))return this.outbox.
send(i);await this.submitWithFiles(i,n)}async submitWithFiles(e,t){this.progress.hidden=!1,this.progress.value=0;try{await this.outbox.sendWithFiles(e,t,(n,i)=>this.
progress.value=i?n/i:1)}catch(n){this.wake(),this.fields.get(t.find(({files:s})=>s.length)?.name??"")?.mark(!1,n instanceof Error?n.message:String(n))}}check(){
let e;for(let t of this.fields.values()){let n=t.problem();n&&(t.mark(!1,n),e??=t)}return e?.focus(),e===void 0}sendDraft(e){if(this.number===void 0)return;let t=e.
draft?e.draft():e.value();this.outbox.draft(this.draftKey(e),{event:"draft",task_id:this.taskId,data:{form:this.number,name:e.name,value:t}})}draftKey(e){return`\
form ${this.number} ${e.name}`}event(e,t){return{event:e,task_id:this.taskId,...this.number===void 0?{}:{form:this.number},data:t}}wait(){this.waiting=!0,this.form.
setAttribute("aria-busy","true");for(let e of this.buttons())e.disabled=!0}wake(){this.waiting=!1,this.form.removeAttribute("aria-busy"),this.progress.hidden=!0;
for(let e of this.buttons())e.disabled=e.dataset.off==="true"}buttons(){return this.form.querySelectorAll(".dk-buttons button, .dk-form-buttons button")}ownsFocus(){
let e=document.activeElement;return e===null||e===document.body||this.form.contains(e)}};var Wn=class{constructor(e,t,n,i=()=>{}){this.home=e;this.page=t;this.outbox=n;this.showed=i}home;page;outbox;showed;stacks=new Map;shown;open(e,t){let n=t.task_id??
"",i=new Un(n,e,t.form??e.form,this.page,this.outbox),s=this.stacks.get(n)??[];s.push(i),this.stacks.delete(n),this.stacks.set(n,s),this.home.append(i.element),
this.showTop()}update(e,t){let n=this.topOf(t);if(!n)throw new Error("there is no form to update");n.update(e)}close(e){let t=this.stacks.get(e),n=t?.pop();t?.length||
this.stacks.delete(e),n&&(n.destroy(),this.showTop())}setDraft(e,t,n){for(let i of this.stacks.values())i.find(s=>s.number===e)?.setDraft(t,n)}get current(){return this.
shown}clear(){for(let e of[...this.stacks.values()].flat())e.destroy();this.stacks=new Map,this.showTop()}topOf(e){return this.stacks.get(e)?.at(-1)}showTop(){let e=[
...this.stacks.values()].at(-1)?.at(-1);for(let t of[...this.stacks.values()].flat())t.element.hidden=t!==e;this.home.parentElement?.classList.toggle("dk-asking",
e!==void 0),e!==this.shown&&(this.shown=e,this.showed(e),e&&this.page.env.input_auto_focus!==!1&&!yp(this.home)&&e.focus())}};function yp(r){let e=document.activeElement;
return!(e instanceof HTMLElement)||r.contains(e)?!1:e.matches("input:not([type=button]), textarea, select, [contenteditable=true]")}var bp=4,jn=class{constructor(e){this.home=e}home;show(e){let t=this.build(e),n=e.id===void 0?null:this.home.querySelector(`[data-notice="${CSS.escape(String(e.
id))}"]`);for(n?n.replaceWith(t):this.home.append(t);this.home.childElementCount>bp;)this.home.firstElementChild?.remove()}clear(){this.home.replaceChildren()}build(e){
let t=e.level==="error"||e.level==="warning"?e.level:"info",n=u("div",{class:"dk-notice-text"},u("p",{},y(e.text)));e.details&&n.append(u("details",{},u("summar\
y",{},"Details"),u("pre",{},e.details)));let i=u("button",{type:"button",class:"dk-close","aria-label":"Close"},z(V.close)),s=u("div",{class:"dk-notice","data-l\
evel":t,role:t==="error"?"alert":"status"},n,i);return e.id!==void 0&&(s.dataset.notice=String(e.id)),i.addEventListener("click",()=>s.remove()),s}};var qi=new Map;function Ca(r){let e=qi.get(r);return e||(e=kp(r).catch(t=>{throw qi.delete(r),t}),qi.set(r,e)),e}async function kp(r){let e=b[r];if(!e)throw new Error(
`this page has no part "${r}"`);let[t]=await Promise.all([import(new URL(e.js,import.meta.url).href),e.css?vp(e.css):null]);return t}function vp(r){return new Promise(
(e,t)=>{let n=document.createElement("link");n.rel="stylesheet",n.href=new URL(r,import.meta.url).href,n.onload=()=>e(),n.onerror=()=>t(new Error(`style sheet ${r}\
 did not load`)),document.head.append(n)})}var Ma=new WeakMap;x("pin",(r,e)=>{let t=Ma.get(e);if(!t)throw new Error("this page has no pins");return t.render(r,e)});var qn=class{constructor(e,t,n){this.outbox=
t;this.clock=n;Ma.set(e,this)}outbox;clock;pins=new Map;callbacks=new Map;waiters=new Set;get(e){return this.pins.get(e)?.field}update(e,t){let n=this.pins.get(
e);if(!n)throw new Error(`there is no pin "${e}"`);n.field.update(t)}setDraft(e,t){this.get(e)?.setDraft(t)}answerValues(e,t){let n=e.map(i=>this.get(i)).filter(
i=>i!==void 0);this.yield(t,Object.fromEntries(n.map(i=>[i.name,i.value()])),n.map(Gn))}answerValue(e,t){let n=this.get(e);if(!n)return this.yield(t,null,[]);this.
yield(t,{value:n.value()},[Vi(Gn(n),"value")])}wait(e,t,n){let i=()=>{this.waiters.delete(s),this.yield(n,null,[])},s={names:e,command:n,cancel:t===null?()=>{}:
this.clock.after(t*1e3,i)};this.waiters.add(s)}register(e,t,n){if(n&&this.callbacks.delete(e),t===null)return;let i=this.callbacks.get(e)??new Set;i.add(t),this.
callbacks.set(e,i)}render(e,t){let n=e.input;this.pins.get(n.name)?.expire();let s=Ot(n,{page:t,kind:"pin",changed:m=>this.changed(m),left:()=>{},pressed:m=>this.
changed(m)}),o=u("div",{class:"dk-pin"},s.element),l=n,c={field:s,expire:()=>{s.destroy?.(),o.replaceChildren(u("p",{class:"dk-quiet"},zn("duplicated_pin_name")))}};
return this.pins.set(n.name,c),{element:o,update:m=>{let p=m.input;return p.name!==l.name||p.type!==l.type||this.pins.get(p.name)!==c?!1:(s.update(wp(l,p)),l=p,
!0)},destroy:()=>{this.pins.get(n.name)===c&&(this.pins.delete(n.name),s.destroy?.())}}}changed(e){this.outbox.native?this.draft(e):this.answerChange(e)}draft(e){
let t=e.attachment?.(),n={event:"draft",task_id:"",data:{pin:e.name,value:e.value()}};if(!t)return this.outbox.draft(`pin ${e.name}`,n);this.outbox.sendWithFiles(
n,[t]).catch(i=>e.mark(!1,i instanceof Error?i.message:String(i)))}answerChange(e){let t=e.value();for(let n of this.callbacks.get(e.name)??[])this.say({event:"\
callback",task_id:n,data:{value:t}},[Vi(Gn(e),"value")]);for(let n of[...this.waiters])n.names.includes(e.name)&&(this.waiters.delete(n),n.cancel(),this.yield(n.
command,{name:e.name,value:t},[Vi(Gn(e),"value")]))}yield(e,t,n){let i=e.ask===void 0?{}:{ask:e.ask};this.say({event:"js_yield",task_id:e.task_id??"",...i,data:t},
n)}say(e,t){let n=t.filter(i=>i!==void 0&&i.files.length>0);n.length?this.outbox.sendWithFiles(e,n).catch(()=>this.outbox.send(e)):this.outbox.send(e)}};function Gn(r){
return r.attachment?.()}function Vi(r,e){return r&&{...r,name:e}}function wp(r,e){let n=[...new Set([...Object.keys(r),...Object.keys(e)])].filter(i=>JSON.stringify(
r[i])!==JSON.stringify(e[i]));return Object.fromEntries(n.map(i=>[i,e[i]??null]))}function Kn(){return{scrollY:window.scrollY,focus:Ep(document.activeElement)}}function Pa(r){if(window.scrollTo(0,r.scrollY),!r.focus)return;let{selector:e,start:t,
end:n}=r.focus,i=Array.from(document.querySelectorAll(e)).find(s=>!s.closest("[hidden]"));if(i&&(i.focus({preventScroll:!0}),t!==null&&(i instanceof HTMLInputElement||
i instanceof HTMLTextAreaElement)))try{i.setSelectionRange(t,n)}catch{}}function Ep(r){if(!(r instanceof HTMLElement)||r===document.body)return;let e=r.getAttribute(
"name"),t=r.getAttribute("type")==="radio"||r.getAttribute("type")==="checkbox"?r.getAttribute("value"):null,n=e?`[name="${CSS.escape(e)}"]${t===null?"":`[value\
="${CSS.escape(t)}"]`}`:r.id&&!r.id.startsWith("dk-")?`#${CSS.escape(r.id)}`:"";if(!n)return;let i=r instanceof HTMLTextAreaElement||r instanceof HTMLInputElement&&
/^(text|password|url|search|tel)$/.test(r.type);return{selector:n,start:i?r.selectionStart:null,end:i?r.selectionEnd:null}}var Vn=class{frame=0;formSeen=!1;observer=typeof IntersectionObserver>
"u"?void 0:new IntersectionObserver(e=>this.formSeen=e.at(-1)?.isIntersecting??!1);watched;showNew=!1;toEnd=!1;formShown(e){this.watched&&this.observer?.unobserve(
this.watched),this.watched=e,this.formSeen=!1,e&&(this.observer?.observe(e),this.showNew=!0,this.schedule())}flowed(e){e&&(this.toEnd=!0),(e||this.watched&&this.
formSeen)&&this.schedule()}schedule(){this.frame||=requestAnimationFrame(()=>{this.frame=0,this.settle()})}settle(){let{watched:e,showNew:t,toEnd:n}=this;if(this.
showNew=this.toEnd=!1,e?.isConnected){let i=e.getBoundingClientRect().bottom-window.innerHeight>48;e.scrollIntoView({block:"nearest",behavior:t&&!i?"smooth":"au\
to"})}else n&&window.scrollTo(0,document.documentElement.scrollHeight)}};var Ia=new WeakMap,Yn=new WeakMap,Ki="a[href], button, input, select, textarea, summary";function Da(r,e,t){Sp(r,typeof e.style=="string"?e.style:""),xp(r,e.click_callback_id,
t);for(let n of["style","class"])r.getAttribute(n)===""&&r.removeAttribute(n)}function Sp(r,e){let t=Ia.get(r)??"";if(t!==e){for(let n of Na(t))r.style.removeProperty(
n[0]);for(let[n,i,s]of Na(e))r.style.setProperty(n,i,s);Ia.set(r,e)}}function Na(r){if(r==="")return[];let e=document.createElement("div").style;return e.cssText=
r,Array.from(e,t=>[t,e.getPropertyValue(t),e.getPropertyPriority(t)])}function xp(r,e,t){let n=Yn.has(r);if(typeof e!="string"||e===""){n&&Tp(r);return}Yn.set(r,
e),!r.classList.contains("pywebio-clickable")&&(r.classList.add("pywebio-clickable"),r.matches(Ki)||(r.setAttribute("role","button"),r.tabIndex=0),n||Ap(r,t))}function Tp(r){
Yn.set(r,""),r.classList.remove("pywebio-clickable"),!r.matches(Ki)&&(r.removeAttribute("role"),r.removeAttribute("tabindex"))}function Ap(r,e){let t=()=>{let n=Yn.
get(r);n&&e.callback(n,null)};r.addEventListener("click",t),r.addEventListener("keydown",n=>{n.target!==r||r.matches(Ki)||n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),
t())})}var Xn="pywebio-scope-ROOT",Zn=class{constructor(e,t){this.root=e;this.page=t;e.id=Xn}root;page;mounted=new WeakMap;byId=new Map;scopes=new Map;looks=new WeakMap;output(e){
let t=this.find(e.scope??`#${Xn}`);if(!t.length)throw new Error(`there is no scope ${e.scope}`);let n=e.position??-1,i=n===0||n===-1?t:t.slice(-1);for(let s of i)
this.insert(s,this.render(e),n)}update(e,t){let n=this.byId.get(e),i=n&&this.mounted.get(n);if(!n||!i)throw new Error(`there is no output ${e}`);let s=this.looks.
get(n),o=s?{...t,id:e,ui:s}:{...t,id:e};if(ft(n.parentElement),this.updateInPlace(n,i,o))return;let l=this.render(o);n.replaceWith(l),this.release(n)}remove(e){
let t=this.byId.get(e);t&&this.discard(t)}append(e,t,n){let i=this.byId.get(e),s=i&&this.mounted.get(i);if(!i||!s)throw new Error(`there is no output ${e}`);if(ft(
i.parentElement),s.rendered.append)return s.rendered.append(t,n);let o=s.rendered.slot??i;if(o.append(...t.map(l=>this.render(l))),n!==void 0)for(;o.childElementCount>
n;)this.discard(o.firstElementChild)}uiState(e,t,n){let i=this.byId.get(e),s=i&&this.mounted.get(i);return this.keepLook(e,t,n),s?.rendered.uiState?.(t,n),s!==void 0}keepLook(e,t,n){
let i=this.byId.get(e);i&&this.looks.set(i,{...this.looks.get(i),[t]:n})}control(e){if(e.set_scope&&this.setScope(e.set_scope,e),e.loose)for(let t of this.find(
e.loose))Op(t);if(e.clear)for(let t of this.find(e.clear))ft(t),this.empty(t);if(e.clear_before&&this.clearAside(e.clear_before,"previousElementSibling"),e.clear_after&&
this.clearAside(e.clear_after,"nextElementSibling"),e.clear_range&&this.clearBetween(e.clear_range[0],e.clear_range[1]),e.scroll_to&&Rp(this.find(e.scroll_to)[0],
e.position),e.remove)for(let t of this.find(e.remove))this.discard(t)}clear(){this.empty(this.root),this.byId.clear(),this.scopes.clear()}render(e){if(e==null)return u(
"div",{class:"dk-nothing"});let t=typeof e=="object"?e:{type:"text",content:String(e),inline:!0};return this.mount(t)}bindScope(e,t){t.id=e,this.scopes.set(e,t)}discard(e){
ft(e.parentElement),e.remove(),this.release(e)}empty(e){let t=Array.from(e.children);e.replaceChildren();for(let n of t)this.release(n)}mount(e){let t;try{let i=Cs(
e.type);if(!i)throw new Error(`unknown output type "${e.type}"`);t=i(e,this.page)}catch(i){this.page.reportError(i,{command:"output",type:e.type,id:e.id}),t={element:Cp(
e)}}let{element:n}=t;return this.mounted.set(n,{spec:e,rendered:t}),e.id!==void 0&&this.byId.set(e.id,n),this.finish(n,e,t),n}finish(e,t,n){Da(e,t,this.page);let i=t.
container_dom_id??(t.type==="scope"?void 0:t.dom_id);typeof i=="string"&&this.bindScope(i,_p(e,t,n));let s=t.ui;if(s&&this.looks.set(e,s),s&&n.uiState)for(let[o,
l]of Object.entries(s))n.uiState(o,l)}updateInPlace(e,t,n){try{if(n.type!==t.spec.type||!t.rendered.update?.(n))return!1}catch(i){return this.page.reportError(i,
{command:"output_update",type:n.type,id:n.id}),!1}return t.spec=n,this.finish(e,n,t.rendered),!0}release(e){if(this.releaseOne(e),e.firstElementChild)for(let t of e.
querySelectorAll("*"))this.releaseOne(t)}releaseOne(e){let t=this.mounted.get(e);if(e.id&&this.scopes.get(e.id)===e&&this.scopes.delete(e.id),!t)return;this.mounted.
delete(e);let{id:n}=t.spec;n!==void 0&&this.byId.get(n)===e&&this.byId.delete(n);try{t.rendered.destroy?.()}catch(i){this.page.reportError(i,{command:"output",type:t.
spec.type,id:n})}}find(e){if(e.startsWith("#")){let t=e.slice(1),n=this.scopes.get(t)??(t===Xn?this.root:document.getElementById(t));if(n)return[n]}try{return Array.
from(document.querySelectorAll(e))}catch{return[]}}insert(e,t,n){if(ft(e),n===-1)return e.append(t);let{children:i}=e,s=n>=0?n:i.length+n+1;e.insertBefore(t,i[Math.
max(0,s)]??null)}setScope(e,t){let n=this.find(`#${e}`)[0];if(n&&t.if_exist!=="remove"){t.if_exist==="blank"&&Lp(n),(t.if_exist==="blank"||t.if_exist==="clear")&&
this.empty(n);return}n&&this.discard(n);let i=this.find(t.container??`#${Xn}`).at(-1);if(!i)throw new Error(`there is no scope ${t.container}`);let s=u("div",{class:"\
dk-scope dk-flow"});this.bindScope(e,s),this.insert(i,s,typeof t.position=="number"?t.position:-1)}clearAside(e,t){for(let n of this.find(e))for(let i=n[t];i;i=
n[t])this.discard(i)}clearBetween(e,t){let[n,i]=[this.find(e)[0],this.find(t)[0]];if(!(!n||!i||n.parentElement!==i.parentElement))for(let s=n.nextElementSibling;s&&
s!==i;s=n.nextElementSibling)this.discard(s)}};function _p(r,e,t){return e.container_selector?r.querySelector(e.container_selector)??r:t.slot??r}function Lp(r){
r.style.minHeight=`${r.offsetHeight}px`}function Op(r){r.style.removeProperty("min-height")}function Rp(r,e){let t=e==="bottom"?"end":e==="middle"?"center":"sta\
rt";r?.scrollIntoView({block:t,behavior:"smooth"})}function Cp(r){return u("p",{class:"dk-quiet dk-failed",role:"note"},`This could not be shown (${r.type}).`)}var Jn=class{constructor(e,t){this.nonce=e;this.failed=t}nonce;failed;waiting=[];last;ran=new WeakSet;add(e){this.waiting.push(e)}run(){let e=this.waiting;if(e.
length){this.waiting=[];for(let t of e)for(let n of t.querySelectorAll("script"))this.runOne(n)}}runOne(e){if(this.ran.has(e))return;let t=e.type.trim();if(t&&t!==
"module"&&!/^(text|application)\/(java|ecma)script$/i.test(t))return;if(!this.last&&!e.src)return this.replace(e);let i=(this.last??Promise.resolve()).then(()=>this.
load(e)).catch(this.failed);this.last=i,i.then(()=>{this.last===i&&(this.last=void 0)})}load(e){if(e.isConnected)return e.src?new Promise((t,n)=>{this.replace(e,
i=>{i.onload=()=>t(),i.onerror=()=>n(new Error(`the script ${e.src} did not load`))})}):this.replace(e)}replace(e,t){let n=document.createElement("script");this.
ran.add(n);for(let{name:i,value:s}of e.attributes)n.setAttribute(i,s);n.nonce=this.nonce,n.async=!1,n.textContent=e.textContent,t?.(n),e.replaceWith(n)}};var Qn=class{blobs;connect(e){this.blobs=e}async open(e){if(Ea(e))return Mp(await this.blob(e.$blob,e.type));let t=typeof e=="string"?gn(e):null;if(t===null)throw new Error(
"this address is not allowed");return{url:t,release:()=>{}}}async json(e){return JSON.parse(await(await this.blob(e.$blob,"")).text())}async blob(e,t=""){if(!this.
blobs)throw new Error("this connection carries no blobs");return new Blob(await this.blobs.whole(e),{type:t})}};function Mp(r){let e=URL.createObjectURL(r);return{
url:e,release:()=>URL.revokeObjectURL(e)}}var er=class{constructor(e,t){this.page=e;this.outbox=t;t.alsoFlush=()=>this.host?.tellPending()}page;outbox;host;waiting;carrier;flowWasEmpty=!0;connect(e){this.
carrier=e}receive(e){this.whenThere(t=>t.receive(e))}replay(e){(this.host||this.waiting)&&this.whenThere(t=>t.replay(e))}mount(e,t){let n=!1,i;return this.whenThere(
s=>{n||(i=s.mount(e,t))}),()=>{n=!0,i?.()}}flowMayHaveChanged(){!this.host||this.flowWasEmpty===this.flowEmpty()||(this.flowWasEmpty=this.flowEmpty(),this.host.
arrangeRoots())}flowEmpty(){let{page:e}=this;return!e.screen.root.childElementCount&&!e.forms.current}whenThere(e){if(this.host)return e(this.host);let t=()=>{try{
e(this.host)}catch(n){this.page.reportError(n,{command:"widget"})}};if(this.waiting)return void this.waiting.push(t);this.waiting=[t],this.page.load("widgets").
then(n=>this.begin(n),n=>{this.waiting=void 0,this.page.reportError(n,{command:"widgets"})})}begin(e){this.host=e.createWidgets(this.port());let t=this.waiting??
[];this.waiting=void 0;for(let n of t)n()}port(){let{page:e,outbox:t}=this,n=()=>{if(!this.carrier)throw new Error("widgets need our own server");return this.carrier};
return{page:e,send:i=>{t.viewOnly||(t.flush(),n().send(i))},upload:(i,s)=>n().upload(i,s),json:i=>e.sources.json(i),native:n().native,flowEmpty:()=>this.flowEmpty()}}};var Pp=30,tr=class{constructor(e){this.options=e;this.nonce=e.nonce;let t=u("div",{class:"dk-flow"}),n=u("div",{id:"input-cards",class:"container"}),i=u("div",{
id:"output-container",class:"container"},u("div",{id:"markdown-body",class:"markdown-body"},t)),s=u("div",{class:"dk-notices"}),o=u("div",{id:"input-container"},
n);this.element=u("main",{class:"pywebio dk-page"},s,i,o,u("div",{id:"end-space"}),this.clientsNote),this.notices=new jn(s),this.environment=new Bn(this.element,
o),this.screen=new Zn(t,this),this.pins=new qn(this,e.outbox,e.clock),this.forms=new Wn(n,this,e.outbox,l=>this.follower.formShown(l?.element)),this.scripts=new Jn(
e.nonce,l=>this.reportError(l,{command:"output"})),this.widgets=new er(this,e.outbox),this.dispatcher=this.handlers()}options;nonce;element;sources=new Qn;forms;screen;widgets;notices;environment;pins;scripts;follower=new Vn;dispatcher;clientsNote=u(
"div",{class:"dk-clients",hidden:!0});kept;placeBefore;reports=0;receive(e){this.dispatcher.dispatch(e),this.scripts.run(),this.widgets.flowMayHaveChanged()}comesBackTo(e){
this.placeBefore=e}notice(e){this.notices.show(e)}watchOnly(e){this.options.outbox.viewOnly=e,document.documentElement.dataset.role=e?"view":"control",this.element.
querySelector("#input-container").toggleAttribute("inert",e)}get env(){return this.environment.values}callback(e,t){this.options.outbox.send({event:"callback",task_id:e,
data:t})}emit(e,t,n=""){this.options.outbox.send({event:e,task_id:n,data:t})}answer(e,t){let n=e.ask===void 0?{}:{ask:e.ask};this.options.outbox.send({event:"js\
_yield",task_id:e.task_id??"",...n,...t===void 0?{}:{data:t}})}uiState(e,t,n){e!==void 0&&(this.screen.keepLook(e,t,n),this.emit("ui_state",{id:e,key:t,value:n}))}render(e){
return this.screen.render(e)}fill(e,t){this.screen.empty(e),e.append(...t.map(n=>this.screen.render(n)))}discard(e){this.screen.discard(e)}source(e){return this.
sources.open(e)}showWidget(e,t){return this.widgets.mount(e,t)}bindScope(e,t){this.screen.bindScope(e,t)}load(e){return Ca(e)}runScripts(e){this.scripts.add(e)}openApp(e,t){
this.options.openApp(e,t)}reportError(e,t){if(console.error(e),++this.reports>Pp)return;this.reports===1&&this.options.clock.after(6e4,()=>this.reports=0);let n=e instanceof
Error?e.message:String(e);this.emit("client_error",{message:n.slice(0,2e3),stack:(e instanceof Error?e.stack??"":"").slice(0,4e3),command:Np(t)})}handlers(){let e=new Nn(
{unknown:t=>this.unknown(t),failed:(t,n)=>this.failed(t,n)});for(let[t,n]of Ms())e.on(t,(i,s)=>n(i,this,s));return this.handleOutputs(e),this.handleInputs(e),this.
handlePins(e),this.handleRest(e),e.onWidgets(t=>this.widgets.receive(t)),e}handleOutputs(e){let{screen:t}=this;e.on("output",n=>{t.output(n),this.follower.flowed(
this.env.auto_scroll_bottom===!0&&(n.scope??"").endsWith("-ROOT"))}),e.on("output_ctl",n=>t.control(n)),e.on("output_update",n=>t.update(n.id,n.spec)),e.on("out\
put_remove",n=>t.remove(n.id)),e.on("output_append",n=>{t.append(n.id,n.contents,n.keep),this.follower.flowed(!1)}),e.on("ui_state",n=>{t.uiState(n.id,n.key,n.value)||
Ra(this,n.id,n.key,n.value)})}handleInputs(e){let{forms:t}=this,n=(i,s)=>t.open(i,s);e.on("input_group",n),e.on("input",n),e.on("update_input",(i,s)=>t.update(i,
s.task_id??"")),e.on("destroy_form",(i,s)=>t.close(s.task_id??"")),e.on("draft",i=>this.setDraft(i))}handlePins(e){let{pins:t}=this;e.on("pin_update",n=>t.update(
n.name,n.attributes)),e.on("pin_values",(n,i)=>t.answerValues(n.names,i)),e.on("pin_value",(n,i)=>t.answerValue(n.name,i)),e.on("pin_wait",(n,i)=>t.wait(n.names,
n.timeout??null,i)),e.on("pin_onchange",n=>t.register(n.name,n.callback_id??null,n.clear===!0))}handleRest(e){e.on("replay",t=>t.phase==="start"?this.replayStart():
this.replayEnd()),e.on("set_env",t=>this.environment.set(t??{})),e.on("notice",t=>this.notices.show(t)),e.on("open_app",t=>this.openApp(t.app,t.new_window!==!1)),
e.on("close_session",()=>this.options.finished()),e.on("clients",t=>this.showClients(t.count,t.names??[]))}setDraft(e){e.pin!==void 0?this.pins.setDraft(e.pin,e.
value):e.form!==void 0&&e.name!==void 0&&this.forms.setDraft(e.form,e.name,e.value)}replayStart(){this.options.outbox.flush(),this.kept??=this.placeBefore??Kn(),
this.placeBefore=void 0,document.documentElement.classList.add("dk-replaying"),this.forms.clear(),this.screen.clear(),Oa(this),this.widgets.replay("start")}replayEnd(){
for(let t of this.options.unconfirmed())t.event==="draft"&&this.setDraft(t.data);this.widgets.replay("end"),document.documentElement.classList.remove("dk-replay\
ing");let{kept:e}=this;this.kept=void 0,e&&(e.scrollY||e.focus)&&Pa(e)}showClients(e,t){this.clientsNote.hidden=e<2,this.clientsNote.textContent=`${e} in this s\
ession`,this.clientsNote.title=t.join(", ")}unknown(e){this.notices.show({level:"warning",text:`This page does not know how to do "${e.command}".`,id:`unknown-${e.
command}`}),this.reportError(new Error(`unknown command "${e.command}"`),e)}failed(e,t){let n=t?.command??"a message";Ip.has(n)&&this.notices.show({level:"warni\
ng",text:"Something could not be shown.",details:String(e),id:`failed-${n}`}),this.reportError(e,t)}},Ip=new Set(["output","popup","input_group","toast","downlo\
ad"]);function Np(r){if(typeof r!="object"||r===null)return r??null;let e=JSON.stringify(r);return e.length<=500?r:`${e.slice(0,500)}…`}function xt(r,e){return typeof r=="function"?(queueMicrotask(r),new nr([])):new nr(Yi(r,e))}function Yi(r,e){if(!r||typeof r=="function")return[];if(typeof r=="\
string"){if(r.trim().startsWith("<"))return Dp(r);let t=e?Yi(e):[document];return jt(t.flatMap(n=>Xi(n,r)))}return r instanceof Element||r===document||r===window?
[r]:Array.from(r)}function Dp(r){let e=document.createElement("template");return e.innerHTML=r.trim(),Array.from(e.content.children)}var Hp=/:contains\((["']?)(.*?)\1\)/;
function Xi(r,e){let t=Hp.exec(e);if(!t)return Array.from(r.querySelectorAll(e));let n=e.slice(0,t.index).trim()||"*",i=e.slice(t.index+t[0].length).trim(),s=Array.
from(r.querySelectorAll(n)).filter(o=>o.textContent?.includes(t[2]??""));return i===""?s:jt(s.flatMap(o=>Xi(o,i.replace(/^>/,":scope >"))))}var jt=r=>[...new Set(
r)],Ge=r=>r,nr=class r{constructor(e){this.items=e;this.length=e.length,Object.assign(this,e)}items;length;[Symbol.iterator](){return this.items[Symbol.iterator]()}get=e=>e===
void 0?[...this.items]:this.items.at(e);toArray=()=>[...this.items];each(e){return this.items.some((t,n)=>e.call(t,n,t)===!1),this}map=e=>this.items.map((t,n)=>e.
call(t,n,t));eq=e=>new r(this.items.slice(e).slice(0,1));first=()=>this.eq(0);last=()=>this.eq(-1);filter=e=>new r(this.items.filter((t,n)=>typeof e=="string"?t.
matches(e):e(n,t)));not=e=>new r(this.items.filter(t=>!t.matches(e)));is=e=>this.items.some(t=>t.matches(e));find=e=>new r(jt(this.items.flatMap(t=>Xi(t,e))));parent=()=>this.
step(e=>e.parentElement);closest=e=>this.step(t=>t.closest(e));next=()=>this.step(e=>e.nextElementSibling);prev=()=>this.step(e=>e.previousElementSibling);children=(e="\
*")=>new r(jt(this.items.flatMap(t=>Array.from(t.children).filter(n=>n.matches(e)))));step(e){return new r(jt(this.items.map(e).filter(t=>t!==null)))}text(e){return e===
void 0?this.items.map(t=>t.textContent??"").join(""):this.each((t,n)=>{n.textContent=String(e)})}html(e){return e===void 0?this.items[0]?.innerHTML:this.each((t,n)=>{
n.innerHTML=String(e)})}val(e){return e===void 0?this.items[0]&&Ge(this.items[0]).value:this.each((t,n)=>{Ge(n).value=String(e)})}attr(e,t){return t===void 0?this.
items[0]?.getAttribute(e)??void 0:this.each((n,i)=>t===null?i.removeAttribute(e):i.setAttribute(e,String(t)))}removeAttr=e=>this.each((t,n)=>n.removeAttribute(e));prop(e,t){
let n=i=>i?.[e];return t===void 0?n(this.items[0]):this.each((i,s)=>{s[e]=t})}data(e,t){let n=`data-${e.replace(/[A-Z]/g,s=>`-${s.toLowerCase()}`)}`;if(t!==void 0)
return this.attr(n,typeof t=="string"?t:JSON.stringify(t));let i=this.items[0]?.getAttribute(n)??void 0;if(i!==void 0)try{return JSON.parse(i)}catch{return i}}css(e,t){
if(typeof e=="object"){for(let[i,s]of Object.entries(e))this.css(i,s);return this}let n=e.replace(/[A-Z]/g,i=>`-${i.toLowerCase()}`);return t===void 0?this.items[0]&&
getComputedStyle(this.items[0]).getPropertyValue(n):this.each((i,s)=>Ge(s).style.setProperty(n,typeof t=="number"?`${t}px`:String(t)))}width(e){return e===void 0?
this.items[0]?.getBoundingClientRect().width:this.css("width",e)}height(e){return e===void 0?this.items[0]?.getBoundingClientRect().height:this.css("height",e)}addClass=e=>this.
each((t,n)=>n.classList.add(...Wt(e)));removeClass=e=>this.each((t,n)=>n.classList.remove(...Wt(e)));toggleClass=(e,t)=>this.each((n,i)=>Wt(e).forEach(s=>i.classList.
toggle(s,t)));hasClass=e=>this.items.some(t=>t.classList.contains(e));show=()=>this.each((e,t)=>(t.removeAttribute("hidden"),Ge(t).style.removeProperty("display")));hide=()=>this.
each((e,t)=>{Ge(t).style.display="none"});toggle=e=>this.each((t,n)=>e??Ge(n).style.display==="none"?xt(n).show():xt(n).hide());append=e=>this.place((t,n)=>t.append(
...n),e);prepend=e=>this.place((t,n)=>t.prepend(...n),e);before=e=>this.place((t,n)=>t.before(...n),e);after=e=>this.place((t,n)=>t.after(...n),e);appendTo(e){return xt(
e).append(this.items),this}remove=()=>this.each((e,t)=>t.remove());empty=()=>this.each((e,t)=>t.replaceChildren());place(e,t){let n=typeof t=="string"&&!t.trim().
startsWith("<");return this.each((i,s)=>e(s,n?[t]:Yi(t)))}on=(e,t)=>this.each((n,i)=>Wt(e).forEach(s=>i.addEventListener(s,t)));off=(e,t)=>this.each((n,i)=>Wt(e).
forEach(s=>i.removeEventListener(s,t)));trigger=e=>this.each((t,n)=>{n.dispatchEvent(new Event(e,{bubbles:!0}))});click=e=>e?this.on("click",e):this.each((t,n)=>Ge(
n).click());change=e=>e?this.on("change",e):this.trigger("change");focus=()=>this.each((e,t)=>Ge(t).focus());ready(e){return queueMicrotask(e),this}};function Wt(r){
return r.split(/\s+/).filter(Boolean)}function Ha(r){let e={WebIO:{openApp:r.openApp,pushData:r.pushData,_state:r.state,message_tpl:r.words},$:xt,jQuery:xt,Mustache:{render:an,escape:Ct}};for(let[t,
n]of Object.entries(e))window[t]??=n;document.addEventListener("click",Fp)}function Fp(r){(r.target instanceof Element?r.target.closest("[data-dismiss='alert']"):
null)?.closest(".alert")?.remove()}async function Zi(r,e){let t=new TextEncoder,n=[t.encode(JSON.stringify(r))];for(let{name:i,files:s}of e)for(let o of s){let l={filename:o.name,size:o.size,mime_type:o.
type,last_modified:o.lastModified/1e3,input_name:i};n.push(t.encode(JSON.stringify(l)),new Uint8Array(await o.slice().arrayBuffer()))}return $p(n)}function $p(r){
let e=new Uint8Array(r.reduce((i,s)=>i+8+s.length,0)),t=new DataView(e.buffer),n=0;for(let i of r)t.setBigUint64(n,BigInt(i.length)),e.set(i,n+8),n+=8+i.length;
return e}var Bp=5e3,zp=200,Up=2e3,Wp=1e3,Fa="webio-session-id";function $a(r,e,t,n){return r==="pywebio-ws"?new Ji(e,t,n):new Qi(e,t,n)}var Ji=class{constructor(e,t,n){this.
options=e;this.owner=t;this.clock=n;this.connect()}options;owner;clock;native=!1;socket;sessionId="NEW";closed=!1;attemptAtMs=-1/0;attempts=0;send(e){this.socket?.
readyState===WebSocket.OPEN&&this.socket.send(JSON.stringify(e))}async sendWithFiles(e,t,n){if(!t.some(({files:s})=>s.length))return this.send(e);let i=await Zi(
e,t);if(this.socket?.readyState!==WebSocket.OPEN)throw new Error("not connected");this.socket.send(i),n&&this.reportProgress(this.socket,i.length,n)}close(){this.
closed=!0,this.socket?.close()}connect(){this.attemptAtMs=this.clock.now(),this.owner.status({state:"CONNECTING",first:this.sessionId==="NEW"});let e=new URL(this.
options.url,location.href);e.protocol=e.protocol.replace("http","ws"),e.search=new URLSearchParams({app:this.options.app??"index",session:this.sessionId}).toString();
let t=this.socket=new WebSocket(e);t.onopen=()=>this.owner.status({state:"OPEN",slow:!1}),t.onmessage=n=>this.take(JSON.parse(n.data)),t.onclose=()=>this.lost()}take(e){
if(e.command==="set_session_id"){this.sessionId=String(e.spec);return}this.owner.message(e),e.command==="close_session"&&this.close()}lost(){if(this.closed||this.
sessionId==="NEW")return this.closed=!0,this.owner.status({state:"ENDED",code:4404,reason:"the server closed the connection"});let e=Math.max(0,this.attemptAtMs+
Bp-this.clock.now());this.attempts++,this.owner.status({state:"WAITING",retryAtMs:this.clock.now()+e,attempt:this.attempts,reason:""}),this.clock.after(e,()=>{this.
closed||this.connect()})}reportProgress(e,t,n){let i=()=>{n(Math.max(0,t-e.bufferedAmount),t),e.bufferedAmount>0&&e.readyState===WebSocket.OPEN&&this.clock.after(
zp,i)};i()}},Qi=class{constructor(e,t,n){this.options=e;this.owner=t;this.clock=n;t.status({state:"CONNECTING",first:!0}),this.pull(),this.watchForResend()}options;owner;clock;native=!1;id=jp();known=!1;closed=!1;executed=-1;nextEvent=0;unacknowledged=[];sentAtMs=-1/0;uploading=0;uploads=Promise.
resolve();stopPulling=()=>{};stopResending=()=>{};send(e){this.closed||(this.unacknowledged.push({number:this.nextEvent++,event:e}),this.post())}sendWithFiles(e,t,n){
if(!t.some(({files:l})=>l.length))return this.send(e),Promise.resolve();let i=this.nextEvent++;this.uploading++;let s=this.uploads.then(async()=>this.postBytes(
i,await Zi(e,t),n)),o=()=>{this.uploading--,this.post()};return this.uploads=s.then(o,o),s}close(){this.closed=!0,this.stopPulling(),this.stopResending()}pull(){
this.request("GET").catch(()=>{}),this.stopPulling=this.clock.after(this.options.pullIntervalMs??1e3,()=>{this.closed||this.pull()})}watchForResend(){this.stopResending=
this.clock.after(Up,()=>{this.closed||(this.unacknowledged.length&&this.clock.now()-this.sentAtMs>=Wp&&this.post(),this.watchForResend())})}async post(){if(this.
uploading)return;this.sentAtMs=this.clock.now();let e=this.unacknowledged[0];if(!e)return;let t=JSON.stringify(this.unacknowledged.map(({event:n})=>n));await this.
request("POST",e.number,"application/json; charset=utf-8",t).catch(()=>{})}address(e){let t=new URL(this.options.url,location.href);return t.search=new URLSearchParams(
{app:this.options.app??"index",ack:String(this.executed),...e===void 0?{}:{seq:String(e)}}).toString(),t.href}get sessionHeader(){return this.known?this.id:`NEW\
-${this.id}`}async request(e,t,n,i){let s=await fetch(this.address(t),{method:e,headers:{[Fa]:this.sessionHeader,...n?{"Content-Type":n}:{}},...i===void 0?{}:{body:i}});
s.ok&&this.take(await s.json())}postBytes(e,t,n){return new Promise((i,s)=>{let o=new XMLHttpRequest;o.open("POST",this.address(e)),o.setRequestHeader(Fa,this.sessionHeader),
o.setRequestHeader("Content-Type","application/octet-stream"),o.upload.onprogress=l=>n?.(l.loaded,l.total),o.onerror=()=>s(new Error("the upload failed")),o.onload=
()=>{if(o.status!==200)return s(new Error(`the server answered ${o.status}`));this.take(JSON.parse(o.responseText)),i()},o.send(t)})}take(e){if(!be(e)||this.closed)
return;let t=e;this.known||this.owner.status({state:"OPEN",slow:!1}),this.known=!0;let{ack:n}=t;n!==void 0&&(this.unacknowledged=this.unacknowledged.filter(({number:s})=>s>
n));let i=t.commands.slice(Math.max(0,this.executed-t.seq+1));this.executed=Math.max(this.executed,t.seq+t.commands.length-1);for(let s of i.flat())this.run(s)}run(e){
this.owner.message(e),e.command==="close_session"&&(this.close(),this.owner.status({state:"ENDED",code:4404,reason:"the program has ended"}))}};function jp(){let r="\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";return Array.from(crypto.getRandomValues(new Uint8Array(24)),e=>r[e%r.length]).join("")}var rr=class{constructor(e,t,n){this.storage=n;this.secretKey=`deskui:secret:${e}`,this.key=`deskui:tab:${e}:${t}`}storage;key;secretKey;session;get secret(){return this.
storage.getItem(this.secretKey)??void 0}set secret(e){e===void 0?this.storage.removeItem(this.secretKey):this.write(this.secretKey,e)}enter(){let e=this.read();
return this.session=e?.memory?.session,this.save({...e,inUse:!0}),e?.memory?e.inUse?{memory:{session:e.memory.session},place:void 0}:{memory:{...e.memory,channel:qp(
e.memory.channel)},place:e.place}:{memory:void 0,place:void 0}}belong(e){e!==this.session&&(this.session=e,this.save({memory:{session:e,client:"",nextBlob:1,channel:null},
inUse:!0}))}stay(){let{session:e}=this;this.session=void 0,e!==void 0&&this.belong(e)}leave(e,t){e&&this.save({memory:{...e,channel:Gp(e.channel)},place:t,inUse:!1})}forget(){
this.session=void 0,this.storage.removeItem(this.key)}read(){try{return JSON.parse(this.storage.getItem(this.key)??"null")??void 0}catch{return}}save(e){this.write(
this.key,JSON.stringify(e))}write(e,t){try{this.storage.setItem(e,t)}catch{}}};function Gp(r){let e=r.sent.map(({number:t,item:n})=>({number:t,item:typeof n=="s\
tring"?n:{...n,data:Hi(n.data)}}));return{...r,sent:e}}function qp(r){let e=r,t=e.sent.map(({number:n,item:i})=>({number:n,item:typeof i=="string"?i:{...i,data:Fi(
i.data)}}));return{...e,sent:t}}var es="deskui:reloaded-for",ir=class{constructor(e){this.chooseLink=e;this.tab=new rr(this.boot.base,this.boot.app,window.sessionStorage),this.page=new tr({nonce:document.
querySelector("script[nonce]")?.nonce??"",outbox:this.outbox,clock:st,openApp:(t,n)=>this.openApp(t,n),finished:()=>this.finished(),unconfirmed:()=>(this.session?.
unacknowledged??[]).map(t=>JSON.parse(t))})}chooseLink;boot=fa();outbox=new In(st);bar=new Pn({retry:()=>this.session?.retryNow(),startAgain:()=>{this.startAgain()},
takeOver:()=>this.takeOver()},st);page;tab;ticket={code:void 0,invite:void 0,fresh:!1};secret="";session;triedAgain=!1;async start(){if(this.show(),this.boot.link!==
"none"){this.ticket=ma();try{await this.getSecret()}catch(e){return this.bar.set({state:"ENDED",code:0,reason:String(e)})}this.ticket.fresh&&this.tab.forget(),this.
open()}}receive(e){this.page.receive(e)}connectForeign(e){this.session?.close(),this.session=void 0;let t={message:i=>this.page.receive(i),status:i=>{this.bar.set(
i),i.state==="OPEN"&&this.hideSkeleton()}},n=$a(e.protocol,e,t,st);this.outbox.speakTo(n),window.addEventListener("pagehide",()=>n.close())}flush(){this.outbox.
flush()}show(){ga(this.boot.theme),history.scrollRestoration="manual",document.body.append(this.bar.element,this.page.element),Ha({openApp:(e,t)=>this.openApp(e,
t),pushData:(e,t)=>this.page.callback(t,e),state:{},words:Gi}),window.addEventListener("error",e=>{e.error&&this.page.reportError(e.error,{command:"page"})}),window.
addEventListener("unhandledrejection",e=>this.page.reportError(e.reason,{command:"page"}))}hideSkeleton(){document.getElementById("deskui-skeleton")?.remove()}openApp(e,t){
let n=new URL(this.boot.base,location.href);n.searchParams.set("app",e),n.hash="n",t?window.open(n.href):e===this.boot.app?this.startAgain():location.assign(n.href)}finished(){
this.bar.finished(),this.hideSkeleton(),this.session?.close(),this.tab.forget()}async getSecret(){if(this.boot.link==="bridge")return;let{code:e}=this.ticket,t=this.
tab.secret,n=e!==void 0||t===void 0?await Bi(this.boot.base,e):t;n!==void 0&&e!==void 0&&n!==t&&this.tab.forget(),this.secret=n??t??"",this.tab.secret=this.secret||
void 0}open(){let{memory:e,place:t}=this.tab.enter(),n=new Mn(this.chooseLink(this.boot),{hello:()=>({build:this.boot.build,secret:this.secret,app:this.boot.app,
invite:this.ticket.invite??null,info:va()}),message:s=>this.page.receive(s),welcomed:s=>this.welcomed(s),status:s=>this.heard(s)},st);this.session=n;let i=new _n(
n);this.outbox.speakTo(i),this.page.sources.connect(n.blobs),this.page.widgets.connect({send:s=>n.send(s),upload:(s,o)=>i.upload(s,o),native:this.boot.link==="b\
ridge"||"__deskuiWindow"in window}),this.page.comesBackTo(t),n.open(e),this.watchBrowser(n),wa(st,s=>this.page.emit("info",s))}welcomed(e){this.triedAgain=!1,this.
tab.belong(e.session),this.page.watchOnly(e.role==="view"),this.hideSkeleton(),e.title&&(document.title=e.title),e.fresh&&this.page.notice({level:"info",text:"T\
he program was started again; this is a new run.",id:"fresh"}),window.sessionStorage.removeItem(es)}heard(e){if(e.state==="ENDED"){if(e.code===4401&&!this.triedAgain)
return void this.tryAgainWithNewSecret();if(e.code===4426&&this.reloadOnce())return;this.hideSkeleton()}this.bar.set(e)}async tryAgainWithNewSecret(){this.triedAgain=
!0;let e=await Bi(this.boot.base,this.ticket.code).catch(()=>{});if(e===void 0||e===this.secret)return this.hideSkeleton(),this.bar.set({state:"ENDED",code:4401,
reason:""});this.tab.secret=this.secret=e,this.session?.open()}reloadOnce(){return window.sessionStorage.getItem(es)===this.boot.build?!1:(window.sessionStorage.
setItem(es,this.boot.build),location.reload(),!0)}async startAgain(){if(this.boot.link!=="bridge"&&!await Vp(location.href))return this.page.notice({level:"warn\
ing",text:"The program is not running. Start it, then try again.",id:"again"});this.tab.forget(),this.session=void 0,location.reload()}takeOver(){location.reload()}watchBrowser(e){
let t=()=>this.session===e,n=()=>{t()&&document.visibilityState==="visible"&&e.retryNow()};window.addEventListener("online",n),document.addEventListener("visibi\
litychange",n),window.addEventListener("pageshow",i=>{!i.persisted||!t()||(this.tab.stay(),e.retryNow())}),window.addEventListener("pagehide",i=>{t()&&(this.outbox.
flush(),this.tab.leave(e.park(),Kn()),i.persisted&&e.suspend())})}};function Vp(r){return fetch(r,{method:"HEAD",cache:"no-store"}).then(()=>!0,()=>!1)}function Kp(r){let e=pa(new URL(`${r.base}-/poll`,location.href).href),t=ha(location.href);switch(r.link){case"bridge":return da(r.key??"");case"poll":return e;case"\
websocket":return t;default:return Jo(t,e)}}var sr=new ir(Kp);Object.defineProperty(window,"deskui",{value:{connectForeign:r=>sr.connectForeign(r),receive:r=>sr.
receive(r),flush:()=>sr.flush()}});sr.start();
