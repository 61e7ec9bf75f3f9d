var c={markdown:{js:"markdown.js?v=67697b229cb4"},sanitizer:{js:"sanitizer.js?v=41f9cf9d931b"},grid:{js:"grid.js?v=e57cd87176b1",css:"grid.css?v=20dcb2e07b73"},
editor:{js:"editor.js?v=c22de90aae88"},parser:{js:"parser.js?v=2b866608a3d7"},highlight:{js:"highlight.js?v=f1868fd5fc0f"},widgets:{js:"widgets.js?v=6a81594a73d\
3",css:"widgets.css?v=af63c16a00c9"},source:{js:"source.js?v=6471cc1c1b77"},pgwidgets:{js:"pgwidgets.js?v=3505351299d0"}};function a(i,e={},...t){let n=document.createElement(i);for(let[r,o]of Object.entries(e))U(n,r,o);return n.append(...t),n}function U(i,e,t){t===!1||t===null||t===
void 0?i.removeAttribute(e):i.setAttribute(e,t===!0?"":String(t))}function E(i){return i==null?[]:Array.isArray(i)?i:[i]}function j(i){return E(i).filter(e=>e!==
"")}function z(i){return typeof i=="object"&&i!==null&&typeof i.type=="string"}function k(i,e){return i===e||JSON.stringify(i)===JSON.stringify(e)}var pe=new WeakSet;
function K(i){for(let e=i;e;e=e.parentElement)pe.add(e)}function _(i){return pe.has(i)}function me(i,e,t){pe.delete(i),t.fill(i,E(e))}function x(i,e,t,n){(pe.has(
i)||!k(e,t))&&me(i,t,n)}function u(i){return i==null?"":String(i)}function L(i){return typeof i=="number"?`${i}px`:typeof i=="string"?/^\d+(\.\d+)?$/.test(i)?`${i}\
px`:i:""}function f(i,e){i.textContent!==e&&(i.textContent=e)}function y(i,e="dk-icon"){let t="http://www.w3.org/2000/svg",n=document.createElementNS(t,"svg");for(let[
o,s]of Object.entries({viewBox:"0 0 16 16",class:e,"aria-hidden":"true"}))n.setAttribute(o,s);let r=document.createElementNS(t,"path");return r.setAttribute("d",
i),n.append(r),n}var v={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2",check:"M3.5 8.5l3 3 6-7",down:"M4 6l4 4 4-4",file:"M8 2.5v8m-3.5-3\
L8 11l3.5-3.5M3 13.5h10"};var pt=new Map;function T(i,e){for(let t of typeof i=="string"?[i]:i){if(pt.has(t))throw new Error(`two makers for input type "${t}"`);pt.set(t,e)}}function ee(i,e){
let t=pt.get(i.type);if(!t)throw new Error(`unknown input type "${i.type}"`);let n=t(i,e);return i.valid_status!==void 0&&n.update({valid_status:i.valid_status}),
n}var Ln=new Set(["label","help_text","invalid_feedback","valid_feedback","valid_status"]),Ar=1;function O(i="dk"){return`${i}-${Ar++}`}var S=class{constructor(e,t={}){
this.options=t;this.words={invalid:u(e.invalid_feedback),valid:u(e.valid_feedback)},this.label=a(t.group?"legend":"label",{class:"dk-label"}),this.label instanceof
HTMLLabelElement&&(this.label.htmlFor=this.controlId),this.element=a(t.group?"fieldset":"div",{class:`dk-item dk-item-${e.type}`},this.label,this.body,this.help,
this.feedback),t.group&&this.describe(this.element),this.say(u(e.label),u(e.help_text))}options;element;body=a("div",{class:"dk-item-body"});controlId=O("dk-inp\
ut");label;help=a("div",{class:"dk-help",id:O("dk-help")});feedback=a("div",{class:"dk-feedback",id:O("dk-feedback"),"aria-live":"polite"});words;status=null;describe(e){
e.setAttribute("aria-describedby",`${this.help.id} ${this.feedback.id}`),this.options.labelledBy&&!this.label.textContent&&e.setAttribute("aria-labelledby",this.
options.labelledBy)}update(e){return("label"in e||"help_text"in e)&&this.say("label"in e?u(e.label):this.label.textContent??"","help_text"in e?u(e.help_text):this.
help.textContent??""),"invalid_feedback"in e&&(this.words.invalid=u(e.invalid_feedback)),"valid_feedback"in e&&(this.words.valid=u(e.valid_feedback)),"valid_sta\
tus"in e?this.mark(Or(e.valid_status)):("invalid_feedback"in e||"valid_feedback"in e)&&this.mark(this.status),Object.fromEntries(Object.entries(e).filter(([t])=>!Ln.
has(t)))}mark(e,t){this.status=e;let n=t??(e===!1?this.words.invalid:e===!0?this.words.valid:"");f(this.feedback,n),this.feedback.hidden=!n,e===null?delete this.
element.dataset.valid:this.element.dataset.valid=String(e);for(let r of this.controls())e===!1?r.setAttribute("aria-invalid","true"):r.removeAttribute("aria-inv\
alid")}controls(){return this.body.querySelectorAll("input, select, textarea")}setProperties(e){for(let t of this.controls())G(t,e)}say(e,t){f(this.label,e),this.
label.hidden=!e,f(this.help,t),this.help.hidden=!t,this.feedback.textContent||(this.feedback.hidden=!0)}};function Or(i){return i===!0||i===!1?i:null}var Mr={readonly:"\
readOnly",maxlength:"maxLength",minlength:"minLength"};function G(i,e){for(let[t,n]of Object.entries(e)){if(t.startsWith("on"))continue;let r=Mr[t]??t;r in i?i[r]=
n:R(i,t,n)}}function R(i,e,t){e.startsWith("on")||!/^[a-z][\w:-]*$/i.test(e)||(t===!1||t===null||t===void 0?i.removeAttribute(e):i.setAttribute(e,t===!0?"":String(
t)))}function M(i,e,t){for(let[n,r]of Object.entries(e))!t.has(n)&&!Cr.has(n)&&R(i,n,r)}var Cr=new Set([...Ln,"type","auto_focus","onblur","onchange"]);function C(i,e){
i.addEventListener("focusout",t=>{t.relatedTarget instanceof Node&&i.contains(t.relatedTarget)||document.hasFocus()&&e()})}function An(i){return(e,...t)=>{let n=navigator.language.toLowerCase().split("-")[0]??"",r=0;return(i[n]?.[e]??e).replace(/\{\}/g,()=>String(t[r++]??""))}}var Pr={Submit:"Absenden",Reset:"Zurücksetzen",Cancel:"Abbrechen","Sending files …":"Dateien werden gesendet …","Sending files":"Dateien werden gesendet","\
Please check your input.":"Bitte prüfen Sie Ihre Eingaben.","This field was shown again elsewhere and is no longer in use here.":"Dieses Feld steht jetzt an an\
derer Stelle und wird hier nicht mehr verwendet.","The program has ended.":"Das Programm ist beendet.","The server cannot be reached.":"Der Server ist nicht err\
eichbar.","Start again":"Neu starten","You have been logged out. Your screen stays as it is.":"Sie wurden abgemeldet. Ihr Bildschirm bleibt, wie er ist.","Log i\
n":"Anmelden","The program is slow to answer …":"Das Programm antwortet nur langsam …","Connecting …":"Verbindung wird hergestellt …","The program is ta\
king long to answer …":"Das Programm braucht lange für eine Antwort …","Try now":"Jetzt versuchen","You are offline. What you do is kept and sent when the \
network is back.":"Sie sind offline. Was Sie tun, wird aufbewahrt und gesendet, sobald das Netz wieder da ist.","Trying again in {} s.":"Neuer Versuch in {} s.",
"Trying again …":"Neuer Versuch …","The program does not answer; it may have been closed. Your screen stays as it is. {}":"Das Programm antwortet nicht; vie\
lleicht wurde es geschlossen. Ihr Bildschirm bleibt, wie er ist. {}","Connection lost. {}":"Verbindung verloren. {}","This address alone opens nothing. Use the \
whole link that was printed where the program was started.":"Diese Adresse allein öffnet nichts. Verwenden Sie den ganzen Link, der beim Start des Programms aus\
gegeben wurde.","This page is no longer allowed in. Open the program again.":"Diese Seite hat keinen Zugang mehr. Öffnen Sie das Programm neu.","This is not al\
lowed{}.":"Das ist nicht erlaubt{}.","This session has ended.":"Diese Sitzung ist beendet.","This session is open in another window.":"Diese Sitzung ist in eine\
m anderen Fenster geöffnet.","Use it here":"Hier verwenden","That was more than the program accepts{}.":"Das war mehr, als das Programm annimmt{}.","The progra\
m has been updated.":"Das Programm wurde aktualisiert.","Load again":"Neu laden","The connection has ended{}.":"Die Verbindung wurde beendet{}.","Watching only":"\
Nur zusehen","{} in this session":"{} in dieser Sitzung","Something could not be shown.":"Etwas konnte nicht angezeigt werden.",Details:"Einzelheiten",Close:"Sc\
hließen",Copy:"Kopieren",Copied:"Kopiert","Choose file":"Datei auswählen","Please choose a file.":"Bitte wählen Sie eine Datei.","Please choose something.":"\
Bitte wählen Sie etwas aus.","Please fill in this field.":"Bitte füllen Sie dieses Feld aus.","This is not a number.":"Das ist keine Zahl.",Search:"Suchen","S\
earch the options":"Optionen durchsuchen",Filter:"Filtern","No row matches the filter.":"Keine Zeile passt zum Filter.","No rows yet.":"Noch keine Zeilen.","{} \
rows":"{} Zeilen","1 row":"1 Zeile","{} of {} rows":"{} von {} Zeilen","{} selected":"{} ausgewählt","Select a cell to read all of it here":"Wählen Sie eine Ze\
lle, um hier ihren ganzen Inhalt zu lesen","Open a link":"Link öffnen",Open:"Öffnen","Find in this window":"In diesem Fenster suchen",Previous:"Vorheriges",Next:"\
Nächstes","Not found":"Nicht gefunden","{} of {}":"{} von {}","Choose files":"Dateien auswählen","Choose a file":"Eine Datei auswählen","The program would li\
ke to read from this computer.":"Das Programm möchte von diesem Computer lesen.","Choose …":"Auswählen …",Menu:"Menü","Copy details":"Einzelheiten kopier\
en","Scrollable area":"Bereich zum Blättern",Code:"Code","Too large or too deeply nested to format; shown as text.":"Zu groß oder zu tief verschachtelt zum For\
matieren; als Text gezeigt.",Loading:"Wird geladen",Progress:"Fortschritt","Embedded content":"Eingebetteter Inhalt","This picture cannot be shown":"Dieses Bild\
 kann nicht gezeigt werden",Log:"Protokoll","Loading the table …":"Die Tabelle wird geladen …","The table could not be loaded.":"Die Tabelle konnte nicht ge\
laden werden.","Select all":"Alle auswählen",Selected:"Ausgewählt",Table:"Tabelle","Arrow keys move, Space selects, S sorts by this column, plus and minus cha\
nge its width, Control C copies.":"Pfeiltasten bewegen, die Leertaste wählt aus, S sortiert nach dieser Spalte, Plus und Minus ändern ihre Breite, Strg C kopier\
t.","The program was started again; this is a new run.":"Das Programm wurde neu gestartet; dies ist ein neuer Lauf.","The program is not running. Start it, then\
 try again.":"Das Programm läuft nicht. Starten Sie es und versuchen Sie es dann erneut.","This could not be shown ({}).":"Das konnte nicht gezeigt werden ({})\
.","This page does not know how to do “{}”.":"Diese Seite kann „{}“ nicht ausführen."},_r={Submit:"提交",Reset:"重置",Cancel:"取消","Sending file\
s …":"正在上传文件……","Sending files":"正在上传文件","Please check your input.":"请检查您的输入。","This field was shown again elsewhe\
re and is no longer in use here.":"此输入项已在别处重新显示，此处不再使用。","The program has ended.":"程序已结束。","The server canno\
t be reached.":"无法连接到服务器。","Start again":"重新开始","You have been logged out. Your screen stays as it is.":"您已退出登录，当前画面保持不变。",
"Log in":"登录","The program is slow to answer …":"程序响应缓慢……","Connecting …":"正在连接……","The program is taking long to answer …":"\
程序响应时间较长……","Try now":"立即重试","You are offline. What you do is kept and sent when the network is back.":"您已离线。您的操作会被保留，并在网络恢复后发送。",
"Trying again in {} s.":"{} 秒后重试。","Trying again …":"正在重试……","The program does not answer; it may have been closed. Your screen stays as\
 it is. {}":"程序没有响应，可能已被关闭。当前画面保持不变。{}","Connection lost. {}":"连接已断开。{}","This address alone opens not\
hing. Use the whole link that was printed where the program was started.":"仅凭此地址无法打开程序。请使用程序启动时输出的完整链接。",
"This page is no longer allowed in. Open the program again.":"此页面已无权访问，请重新打开程序。","This is not allowed{}.":"不允许此操作{}。",
"This session has ended.":"此会话已结束。","This session is open in another window.":"此会话已在另一个窗口中打开。","Use it here":"在此处使用",
"That was more than the program accepts{}.":"超出了程序可接受的大小{}。","The program has been updated.":"程序已更新。","Load again":"重新加载",
"The connection has ended{}.":"连接已结束{}。","Watching only":"仅观看","{} in this session":"此会话中有 {} 人","Something could not be shown.":"\
有内容无法显示。",Details:"详细信息",Close:"关闭",Copy:"复制",Copied:"已复制","Choose file":"选择文件","Please choose a file.":"请选择文件。",
"Please choose something.":"请选择一项。","Please fill in this field.":"请填写此项。","This is not a number.":"这不是数字。",Search:"搜索","\
Search the options":"搜索选项",Filter:"筛选","No row matches the filter.":"没有符合筛选条件的行。","No rows yet.":"暂无数据。","{} rows":"\
{} 行","1 row":"1 行","{} of {} rows":"{} / {} 行","{} selected":"已选 {} 行","Select a cell to read all of it here":"选择单元格，在此查看完整内容",
"Open a link":"打开链接",Open:"打开","Find in this window":"在此窗口中查找",Previous:"上一个",Next:"下一个","Not found":"未找到","{} of {}":"\
{} / {}","Choose files":"选择多个文件","Choose a file":"选择一个文件","The program would like to read from this computer.":"程序想要读取此计算机上的文件。",
"Choose …":"选择……",Menu:"菜单","Copy details":"复制详细信息","Scrollable area":"可滚动区域",Code:"代码","Too large or too deeply nested \
to format; shown as text.":"内容过大或嵌套过深，无法排版，按文本显示。",Loading:"正在加载",Progress:"进度","Embedded content":"嵌入的内容",
"This picture cannot be shown":"无法显示此图片",Log:"日志","Loading the table …":"正在加载表格……","The table could not be loaded.":"无法加载表格。",
"Select all":"全选",Selected:"已选中",Table:"表格","Arrow keys move, Space selects, S sorts by this column, plus and minus change its width, Control C co\
pies.":"方向键移动，空格键选择，S 键按此列排序，加减键调整列宽，Ctrl+C 复制。","The program was started again; this is a new run.":"\
程序已重新启动，这是一次新的运行。","The program is not running. Start it, then try again.":"程序未在运行。请先启动程序，然后重试。",
"This could not be shown ({}).":"此处无法显示（{}）。","This page does not know how to do “{}”.":"此页面无法执行“{}”。"},On={de:Pr,zh:_r};var Rr={submit:"Submit",reset:"Reset",cancel:"Cancel",file_uploading:"Sending files …",error_in_input:"Please check your input.",duplicated_pin_name:"This fie\
ld was shown again elsewhere and is no longer in use here.",disconnected_with_server:"The program has ended.",connect_fail:"The server cannot be reached."},mt={};
function fe(i){return mt[i]??d(Rr[i])}var d=An(On);var Hr=["text","password","url","email","date","time","datetime-local","color","range","number","float"],Nr=new Set(["value","datalist","action"]),Ir=i=>i,Fr={number:{
inputType:"number",inputMode:"numeric",admits:/^[+-]?\d*$/,parse:i=>Mn(Number.parseInt(i,10))},float:{inputType:"text",inputMode:"decimal",admits:/^[+-]?\d*\.?\d*$/,
parse:i=>Mn(Number.parseFloat(i))}};function Mn(i){return Number.isFinite(i)?i:null}T(Hr,(i,e)=>{let t=Fr[i.type]??{inputType:i.type,parse:Ir},n=new S(i,e.labelledBy?
{labelledBy:e.labelledBy}:{}),r=a("input",{class:"dk-input form-control",id:n.controlId,type:t.inputType,name:i.name,inputmode:t.inputMode,autocomplete:"off"});
i.type==="number"&&(r.step="1"),M(r,i,Nr),r.value=u(i.value),(i.type==="color"||i.type==="range")&&(r.defaultValue=r.value),n.describe(r);let o=new gt(r,n.body);
n.body.append($r(r,i,e)),o.set(i.datalist);let s=Br(i,n,r,t,o);return Wr(r,t),r.addEventListener("input",()=>e.changed(s)),C(n.element,()=>{s.value()&&e.left(s)}),
s});function Br(i,e,t,n,r){let o=t.value;return{name:i.name,element:e.element,value:()=>n.parse(t.value),problem(){return n.admits&&t.value&&n.parse(t.value)===
null?d("This is not a number."):t.checkValidity()?"":t.validationMessage},update(s){let{value:l,datalist:h,...p}=e.update(s);e.setProperties(p),h!==void 0&&r.set(
h),l!==void 0&&ft(t,u(l))},setDraft(s){n.parse(t.value)!==s&&ft(t,u(s))},mark:(s,l)=>e.mark(s,l),focus(){t.focus({preventScroll:!0}),Dr.has(t.type)&&t.setSelectionRange(
t.value.length,t.value.length)},reset:()=>ft(t,o)}}var Dr=new Set(["text","password","url"]);function ft(i,e){i.value!==e&&(i.value=e)}function Wr(i,e){let{admits:t}=e;
t&&i.addEventListener("beforeinput",n=>{let r=n.data;if(n.isComposing||r===null||r===void 0)return;let o=i.type==="text"?i.selectionStart:null,s=o===null?r:i.value.
slice(0,o)+r+i.value.slice(i.selectionEnd??o);t.test(s)||n.preventDefault()})}function $r(i,e,t){let n=e.action;if(!n)return i;let r=a("button",{type:"button",class:"\
dk-button btn btn-secondary dk-action"},u(n.label));return r.addEventListener("click",()=>t.page.callback(n.callback_id,null)),a("div",{class:"dk-line"},i,r)}var gt=class{constructor(e,t){
this.input=e;this.home=t}input;home;list;set(e){Array.isArray(e)&&(this.list||(this.list=a("datalist",{id:O("dk-list")}),this.home.append(this.list),this.input.
setAttribute("list",this.list.id)),this.list.replaceChildren(...e.map(t=>a("option",{value:u(t)}))))}};var Ur=new Set(["value","code"]);T("textarea",(i,e)=>{let t=new S(i,e.labelledBy?{labelledBy:e.labelledBy}:{}),n=a("textarea",{class:"dk-input dk-textarea form-\
control",id:t.controlId,name:i.name});M(n,i,Ur),n.value=u(i.value),t.describe(n),t.body.append(n);let r=new yt(i,e,t,n);return n.addEventListener("input",()=>e.
changed(r)),i.code&&r.useEditor(i.code),r});var yt=class{constructor(e,t,n,r){this.host=t;this.item=n;this.area=r;this.name=e.name,this.element=n.element,this.first=
r.value}host;item;area;name;element;first;editor;destroyed=!1;async useEditor(e){let t=typeof e=="object"&&e!==null?e:{};try{let n=await this.host.page.load("ed\
itor");if(this.destroyed)return;this.replaceArea(n,t)}catch(n){this.host.page.reportError(n,{command:"textarea",name:this.name})}}replaceArea(e,t){let n=document.
activeElement===this.area,r=a("div",{class:"dk-editor","data-rows":String(this.area.rows)});r.style.setProperty("--rows",String(this.area.rows)),this.item.body.
prepend(r),this.editor=e.create(r,{lineNumbers:!0,...t,value:this.area.value,readonly:this.area.readOnly,disabled:this.area.disabled,label:this.element.querySelector(
"label")?.textContent??"",nonce:this.host.page.nonce,onChange:()=>{this.area.value=this.value(),this.host.changed(this)}}),this.area.hidden=!0,n&&this.editor.focus()}value(){
return this.editor?this.editor.getValue():this.area.value}problem(){return this.editor&&this.area.required&&!this.value()?d("Please fill in this field."):this.area.
checkValidity()?"":this.area.validationMessage}update(e){let{value:t,code:n,...r}=this.item.update(e);this.item.setProperties(r),this.editor?.setReadonly(this.area.
readOnly||this.area.disabled),t!==void 0&&this.setDraft(t)}setDraft(e){let t=u(e);this.value()!==t&&(this.area.value=t,this.editor?.setValue(t))}mark(e,t){this.
item.mark(e,t)}focus(){this.editor?this.editor.focus():this.area.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}destroy(){this.destroyed=!0,this.editor?.
destroy()}};var ge=new Set(["label","value","selected","disabled"]);function ye(i){return Array.isArray(i)?i.map(e=>({...e,label:u(e.label),value:e.value??null})):[]}function H(i,e){
return i===e||JSON.stringify(i)===JSON.stringify(e)}function ve(i,e){return Array.isArray(i)&&i.some(t=>H(t,e))}var jr=new Set(["options","value","native","multiple"]),zr=9;T("select",(i,e)=>new vt(i,e));var vt=class{name;element;item;select;boxes;options=[];first;constructor(e,t){
this.name=e.name;let n=e.multiple===!0,r=n&&e.native!==!0;this.item=new S(e,{group:r,...t.labelledBy?{labelledBy:t.labelledBy}:{}}),this.element=this.item.element,
this.select=a("select",{class:"dk-input dk-select form-control",id:this.item.controlId,name:e.name,multiple:n}),M(this.select,e,jr),this.item.describe(this.select);
let o=()=>t.changed(this);this.select.addEventListener("change",()=>{this.boxes?.show(),o()}),this.item.body.append(n?this.select:a("div",{class:"dk-select-box"},
this.select,y("M4 6l4 4 4-4"))),r&&(this.select.hidden=!0,this.boxes=new bt(this.select,o),this.item.body.append(this.boxes.element)),this.setOptions(e.options),
e.value!==void 0&&this.setDraft(e.value),this.first=this.value(),C(this.element,()=>t.left(this))}value(){return this.select.multiple?this.options.filter((e,t)=>this.
select.options[t]?.selected).map(e=>e.value):this.options[this.select.selectedIndex]?.value??null}problem(){let e=this.select.multiple&&this.value().length===0;
return this.select.required&&e?d("Please choose something."):this.select.hidden||this.select.checkValidity()?"":this.select.validationMessage}update(e){let{value:t,
options:n,native:r,multiple:o,...s}=this.item.update(e);n!==void 0&&this.setOptions(n),t!==void 0&&this.setDraft(t),this.item.setProperties(s),this.boxes?.show()}setDraft(e){
let t=this.select.multiple;this.options.forEach((n,r)=>{let o=t?ve(e,n.value):H(e,n.value),s=this.select.options[r];s&&s.selected!==o&&(s.selected=o)}),this.boxes?.
show()}mark(e,t){this.item.mark(e,t)}focus(){this.boxes?this.boxes.focus():this.select.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}setOptions(e){
this.options=ye(e),this.select.replaceChildren(...this.options.map(t=>{let n=a("option",{value:JSON.stringify(t.value),disabled:t.disabled===!0},t.label);n.selected=
t.selected===!0;for(let[r,o]of Object.entries(t))ge.has(r)||R(n,r,o);return n})),this.boxes?.build()}},bt=class{constructor(e,t){this.select=e;this.changed=t;this.
element.append(this.search,this.list),this.search.addEventListener("input",n=>{n.stopPropagation(),this.filter()}),this.search.addEventListener("keydown",n=>{n.
key==="Enter"&&n.preventDefault()}),this.list.addEventListener("change",n=>{n.stopPropagation(),this.take()})}select;changed;element=a("div",{class:"dk-boxes"});search=a(
"input",{type:"search",class:"dk-input dk-boxes-search",placeholder:d("Search"),"aria-label":d("Search the options")});list=a("div",{class:"dk-boxes-list"});build(){
this.list.replaceChildren(...Array.from(this.select.options,e=>{let t=O("dk-box"),n=a("input",{type:"checkbox",id:t});return a("div",{class:"dk-choice"},n,a("la\
bel",{for:t},e.label))})),this.search.hidden=this.select.options.length<zr,this.show()}show(){this.boxes().forEach((e,t)=>{let n=this.select.options[t];n&&(e.checked=
n.selected,e.disabled=n.disabled||this.select.disabled)})}focus(){(this.search.hidden?this.boxes()[0]:this.search)?.focus({preventScroll:!0})}boxes(){return Array.
from(this.list.querySelectorAll("input"))}take(){this.boxes().forEach((e,t)=>{let n=this.select.options[t];n&&(n.selected=e.checked)}),this.changed()}filter(){let e=this.
search.value.trim().toLowerCase();for(let t of this.list.children)t.hidden=!(t.textContent??"").toLowerCase().includes(e)}};T(["checkbox","radio"],(i,e)=>new wt(i,e));var wt=class{constructor(e,t){this.spec=e;this.name=e.name,this.many=e.type==="checkbox",this.item=new S(e,{group:!0,
...t.labelledBy?{labelledBy:t.labelledBy}:{}}),this.element=this.item.element,this.many||this.element.setAttribute("role","radiogroup"),this.list=a("div",{class:e.
inline?"dk-choices dk-inline":"dk-choices"}),this.item.body.append(this.list),this.setOptions(e.options),e.value!==void 0&&this.setDraft(e.value),this.first=this.
value(),this.list.addEventListener("change",()=>t.changed(this)),C(this.element,()=>t.left(this))}spec;name;element;item;list;many;options=[];inputs=[];first;value(){
let e=this.options.filter((t,n)=>this.inputs[n]?.checked).map(t=>t.value);return this.many?e:e[0]??null}problem(){let e=this.inputs.find(t=>!t.checkValidity());
return e?e.validationMessage:""}update(e,t){if(t)return this.updateOption(e,t.value);let{value:n,options:r,...o}=this.item.update(e);n!==void 0&&this.setDraft(n),
r!==void 0&&this.setOptions(r),this.item.setProperties(o)}setDraft(e){this.options.forEach((t,n)=>{this.inputs[n].checked=this.many?ve(e,t.value):H(e,t.value)})}mark(e,t){
this.item.mark(e,t)}focus(){(this.inputs.find(e=>e.checked)??this.inputs.find(e=>!e.disabled))?.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}setOptions(e){
if(this.options=ye(e),this.inputs=[],this.list.replaceChildren(...this.options.map(t=>this.choice(t))),!this.many&&this.options.some(t=>t.required))for(let t of this.
inputs)t.required=!0}choice(e){let t=O("dk-choice"),n=a("input",{type:this.many?"checkbox":"radio",id:t,name:this.spec.name,value:JSON.stringify(e.value),class:"\
form-check-input"});n.checked=e.selected===!0,n.disabled=e.disabled===!0;for(let[r,o]of Object.entries(e))!ge.has(r)&&r!=="required"&&R(n,r,o);return this.spec.
disabled&&(n.disabled=!0),this.inputs.push(n),a("div",{class:"dk-choice form-check"},n,a("label",{for:t,class:"form-check-label"},e.label))}updateOption(e,t){let n=this.
options.findIndex(W=>H(W.value,t)),r=this.inputs[n];if(!r)return;let{label:o,...s}=e,{valid_status:l,invalid_feedback:h,valid_feedback:p,help_text:g,...A}=s;this.
item.update(Object.fromEntries(Object.entries({valid_status:l,invalid_feedback:h,valid_feedback:p,help_text:g}).filter(([,W])=>W!==void 0)));let F=r.nextElementSibling;
o!==void 0&&F&&f(F,String(o)),G(r,A)}};var Kr=new Set(["value","min_value","max_value","step","float"]),Cn={min_value:"min",max_value:"max",step:"step"};T("slider",(i,e)=>new kt(i,e));var kt=class{constructor(e,t){
this.spec=e;this.name=e.name,this.item=new S(e,t.labelledBy?{labelledBy:t.labelledBy}:{}),this.element=this.item.element,this.input=a("input",{type:"range",class:"\
dk-slider form-control-range",id:this.item.controlId,name:e.name,min:u(e.min_value??0),max:u(e.max_value??100),step:u(e.step??1)}),M(this.input,e,Kr),this.input.
value=u(e.value??0),this.first=this.input.value,this.item.describe(this.input),this.shown.setAttribute("for",this.item.controlId),this.item.body.append(a("div",
{class:"dk-line"},this.input,this.shown)),this.show(),this.input.addEventListener("input",()=>this.show()),this.input.addEventListener("change",()=>t.changed(this)),
C(this.element,()=>t.left(this))}spec;name;element;item;input;shown=a("output",{class:"dk-slider-value"});first;value(){return this.spec.float?Number.parseFloat(
this.input.value):Number.parseInt(this.input.value,10)}problem(){return""}update(e){let t=this.item.update(e),{value:n,float:r,...o}=t;this.item.setProperties(Object.
fromEntries(Object.entries(o).map(([s,l])=>[Cn[s]??s,Cn[s]?String(l):l]))),n!==void 0&&this.setDraft(n),this.show()}setDraft(e){this.input.value=u(e),this.show()}mark(e,t){
this.item.mark(e,t)}focus(){this.input.focus({preventScroll:!0})}reset(){this.setDraft(this.first)}show(){f(this.shown,this.input.value);let{min:e,max:t,value:n}=this.
input,r=Number(t)-Number(e);this.input.style.setProperty("--at",r?`${(Number(n)-Number(e))/r*100}%`:"0%")}};var Gr=new Set(["label","value","type","disabled","color"]);T("actions",(i,e)=>new Et(i,e));function St(i){return i?.type==="actions"&&Array.isArray(i.buttons)&&
i.buttons.some(e=>(e.type??"submit")==="submit")}var Et=class{constructor(e,t){this.host=t;this.name=e.name,this.item=new S(e,{group:!0,...t.labelledBy?{labelledBy:t.
labelledBy}:{}}),this.element=this.item.element,this.buttons=Array.isArray(e.buttons)?e.buttons:[],this.elements=this.buttons.map(n=>this.build(n)),this.item.body.
append(a("div",{class:"dk-buttons","data-name":e.name},...this.elements))}host;name;element;item;buttons;elements;chosen=null;value(){return this.chosen}problem(){
return""}update(e,t){let{value:n,buttons:r,label:o,...s}=e;if(t){let h=this.buttons.findIndex(g=>H(g.value??null,t.value)),p=this.elements[h];if(!p)return;o!==void 0&&
f(p,u(o)),G(p,s),Pn(p);return}let l=this.item.update(o===void 0?s:{...s,label:o});for(let h of this.elements)G(h,l);n!==void 0&&(this.chosen=n)}setDraft(e){this.
chosen=e??null}mark(e,t){this.item.mark(e,t)}focus(){this.elements.find(e=>!e.disabled)?.focus({preventScroll:!0})}reset(){this.chosen=null}build(e){let t=e.type??
"submit",n=u(e.color)||(t==="submit"?"primary":"secondary"),r=t==="cancel"?" pywebio_cancel_btn":"",o=this.host.kind==="form"&&t==="submit",s=a("button",{type:o?
"submit":"button",class:`dk-button btn btn-${n}${r}`},u(e.label));s.disabled=e.disabled===!0,Pn(s);for(let[l,h]of Object.entries(e))Gr.has(l)||R(s,l,h);return s.
addEventListener("click",l=>{t==="submit"&&(this.chosen=e.value??null),o&&l.preventDefault(),this.host.pressed(this,t)}),s}};function Pn(i){i.disabled?i.dataset.
off="true":delete i.dataset.off}var qr=new Set(["accept","placeholder","multiple","max_size","max_total_size","value"]);T("file",(i,e)=>new xt(i,e));var xt=class{constructor(e,t){this.spec=e;this.
host=t;this.name=e.name,this.multiple=e.multiple===!0,this.placeholder=u(e.placeholder)||d("Choose file"),this.item=new S(e,t.labelledBy?{labelledBy:t.labelledBy}:
{}),this.element=this.item.element;let{accept:n}=e;this.input=a("input",{type:"file",class:"dk-file-input custom-file-input",id:this.item.controlId,name:e.name,
multiple:this.multiple,accept:Array.isArray(n)?n.join(","):u(n)||null}),M(this.input,e,qr),this.item.describe(this.input);let r=a("label",{class:"dk-file",for:this.
item.controlId},y(v.file),this.text);this.item.body.append(a("div",{class:"dk-file-box"},this.input,r)),this.input.addEventListener("change",()=>this.choose(Array.
from(this.input.files??[]))),this.acceptDrops(r),C(this.element,()=>{}),this.show()}spec;host;name;element;item;input;text=a("span",{class:"dk-file-text"});multiple;files=[];placeholder;remembered=[];value(){
return this.multiple?[]:null}draft(){return this.files.map(({name:e,size:t})=>({name:e,size:t}))}attachment(){return{name:this.name,files:this.files,multiple:this.
multiple}}problem(){let e=Yr(this.files,Number(this.spec.max_size??0),Number(this.spec.max_total_size??0));return e||(this.input.required&&!this.files.length?d(
"Please choose a file."):"")}update(e){let{placeholder:t,accept:n,value:r,...o}=this.item.update(e);t!==void 0&&(this.placeholder=u(t)),n!==void 0&&(this.input.
accept=Array.isArray(n)?n.join(","):u(n)),r===null&&this.clear(),this.item.setProperties(o),this.show()}setDraft(e){let t=Array.isArray(e)?e.filter(Vr):[];this.
remembered=t,this.show()}mark(e,t){this.item.mark(e,t)}focus(){this.input.focus({preventScroll:!0})}reset(){this.clear(),this.show()}clear(){this.files=[],this.
remembered=[],this.input.value=""}choose(e){this.files=e,this.remembered=[];let t=e.length?this.problem():"";this.item.mark(t?!1:null,t),t&&this.clear(),this.show(),
t||this.host.changed(this)}acceptDrops(e){e.addEventListener("dragover",t=>{t.preventDefault(),e.classList.add("dk-drop")}),e.addEventListener("dragleave",()=>e.
classList.remove("dk-drop")),e.addEventListener("drop",t=>{t.preventDefault(),e.classList.remove("dk-drop");let n=Array.from(t.dataTransfer?.files??[]);n.length&&
!this.input.disabled&&this.choose(this.multiple?n:n.slice(0,1))})}show(){let t=(this.files.length?this.files:this.remembered).map(({name:r,size:o})=>`${r} (${Tt(
o)})`).join(", "),n=this.host.kind==="form"&&this.remembered.length&&!this.files.length?" – please choose again":"";f(this.text,t?t+n:this.placeholder),this.text.
classList.toggle("dk-empty",!t)}};function Vr(i){return typeof i=="object"&&i!==null&&typeof i.name=="string"}function Yr(i,e,t){let n=e>0?i.find(o=>o.size>e):void 0;
if(n)return`${n.name} is larger than ${Tt(e)}.`;let r=i.reduce((o,s)=>o+s.size,0);return t>0&&r>t?`The files together are larger than ${Tt(t)}.`:""}function Tt(i){
let e=["B","kB","MB","GB"],t=0,n=i;for(;n>=1e3&&t<e.length-1;)n/=1e3,t++;return`${t&&n<10?n.toFixed(1):Math.round(n)} ${e[t]}`}var Lt=new Map;function m(i,e){if(Lt.has(i))throw new Error(`two renderers for output type "${i}"`);Lt.set(i,e)}function _n(i){return Lt.get(i)}var At=new Map;function P(i,e){
if(At.has(i))throw new Error(`two handlers for command "${i}"`);At.set(i,e)}function Rn(){return At}var Hn={info:"M8 7.2v4M8 4.6v.4M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",success:"M5 8.3l2.2 2.2L11.2 6M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z",warning:"\
M8 6.2v3.2M8 11.4v.4M8 2L1.6 13.5h12.8z",error:"M8 4.6v4.2M8 11v.4M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z"},Jr={danger:"error",warn:"warning",primary:"in\
fo",secondary:"info"};m("alert",(i,e)=>{let t=a("div",{class:"dk-alert-body dk-flow"}),n=a("span",{class:"dk-alert-mark"}),r=a("div",{class:"dk-alert"},n,t),o=i;
e.fill(t,E(i.contents));let s=()=>{e.uiState(o.id,"closed",!0),e.discard(r)};return Nn(r,n,i,s),{element:r,slot:t,update(l){return x(t,o.contents,l.contents,e),
o=l,Nn(r,n,l,s),!0},uiState(l,h){l==="closed"&&h===!0&&e.discard(r)}}});function Nn(i,e,t,n){let r=u(t.color),o=Jr[r]??(r in Hn?r:"info");i.dataset.color=o,i.setAttribute(
"role",o==="error"||o==="warning"?"alert":"status"),e.replaceChildren(y(Hn[o]??"")),i.querySelector(":scope > .dk-close")?.remove(),t.closable===!0&&i.append(Xr(
n))}function Xr(i){let e=a("button",{type:"button",class:"dk-close","aria-label":d("Close")},y(v.close));return e.addEventListener("click",i),e}m("buttons",(i,e)=>{let t=a("div",{class:"dk-buttons"}),n=i;return t.addEventListener("click",r=>{let o=r.target.closest("button"),s=o?Array.from(t.children).indexOf(
o):-1,l=Fn(n)[s];l&&Zr(n,l,e)}),In(t,i),{element:t,update(r){return n=r,In(t,r),!0}}});function Fn(i){return Array.isArray(i.buttons)?i.buttons:[]}function Zr(i,e,t){
typeof i.callback_id=="string"&&t.callback(i.callback_id,e.value??null)}function In(i,e){let t=e.group===!0;i.classList.toggle("dk-button-group",t),U(i,"role",t?
"group":null);let n=Fn(e);for(;i.children.length>n.length;)i.lastElementChild?.remove();for(;i.children.length<n.length;)i.append(a("button",{type:"button"}));n.
forEach((r,o)=>Qr(i.children[o],r,e))}function Qr(i,e,t){f(i,u(e.label)),i.className=eo(e,t),i.disabled=e.disabled===!0}function eo(i,e){let t=u(i.color)||"prim\
ary";return`dk-button btn btn-${e.link===!0?"link":e.outline===!0?`outline-${t}`:t}${e.small===!0?" btn-sm":""}`}var to=1400;function Bn(i){for(let e of i.querySelectorAll("pre")){if(e.parentElement?.classList.contains("dk-code"))continue;let t=a("div",{class:"dk-code"});e.
replaceWith(t),t.append(e,Ot(()=>e.textContent??""))}}function Ot(i){let e=a("button",{type:"button",class:"dk-copy","aria-label":d("Copy"),title:d("Copy")},y(v.
copy)),t=0;return e.addEventListener("click",()=>{Mt(i()).then(n=>{e.replaceChildren(y(n?v.check:v.copy)),e.setAttribute("aria-label",n?d("Copied"):d("Copy")),e.
classList.toggle("dk-copied",n),clearTimeout(t),t=window.setTimeout(()=>no(e),to)})}),e}function no(i){i.replaceChildren(y(v.copy)),i.setAttribute("aria-label",
d("Copy")),i.classList.remove("dk-copied")}async function Mt(i){try{return await navigator.clipboard.writeText(i),!0}catch{return io(i)}}function io(i){let e=a(
"textarea",{class:"dk-offscreen","aria-hidden":"true",tabindex:-1});e.value=i;let t=document.activeElement;(document.querySelector("dialog[open]")??document.body).
append(e),e.select();let n=document.execCommand("copy");return e.remove(),t instanceof HTMLElement&&t.focus(),n}function Dn(i,e){for(let t of i.querySelectorAll("pre > code[class*='language-']")){let n=/language-([^\s]+)/.exec(t.className)?.[1];n&&Ct(t,n,e)}}function Ct(i,e,t){
let n=i.textContent??"";n===""||n.length>1e5||ro(e)||t.load("highlight").then(r=>{if(i.textContent!==n)return;let o=r.highlight(n,e);o!==null&&(i.innerHTML=o)},
r=>t.reportError(r))}function ro(i){return["text","plain","plaintext","txt","none"].includes(i.toLowerCase())}var oo=19,so=32;m("code",(i,e)=>{let t=a("code"),n=a("pre",{tabindex:0,role:"group","aria-label":d("Code")},t),r=a("div",{class:"dk-code"},n,Ot(()=>t.textContent??
""));Wn(t,n,i,e);let o=i;return{element:r,update(s){return k([o.content,o.language,o.rows],[s.content,s.language,s.rows])||Wn(t,n,s,e),o=s,!0}}});function Wn(i,e,t,n){
let r=u(t.language);i.className=r===""?"":`language-${r.replace(/\s+/g,"-")}`,f(i,u(t.content)),e.style.maxHeight=typeof t.rows=="number"?`${t.rows*oo+so}px`:"",
r!==""&&Ct(i,r,n)}var Pt="data-dk-details";function q(i,e,t){i.setAttribute(Pt,"");let n=new WeakMap,r=()=>Array.from(i.querySelectorAll("details")).filter(s=>s.closest(`[${Pt}]`)===
i);for(let s of r())n.set(s,s.open);i.addEventListener("toggle",s=>o(s.target),!0);function o(s){let l=s,h=r().indexOf(l);h<0||n.get(l)===l.open||(n.set(l,l.open),
t.uiState(e.id,`details:${h}`,l.open))}return(s,l)=>{let h=r()[Number(s.slice(8))];!s.startsWith("details:")||!h||(h.open=l===!0,n.set(h,h.open))}}function $n(i){
i.setAttribute(Pt,"")}m("collapse",(i,e)=>{let t=a("span",{class:"dk-collapse-title"},u(i.title)),n=a("div",{class:"dk-collapse-body dk-flow"}),r=a("details",{class:"dk-collapse"},a(
"summary",{},y(v.down,"dk-icon dk-collapse-mark"),t),n);$n(r),e.fill(n,E(i.contents));let o=i,s=i.open===!0;return r.open=s,r.addEventListener("toggle",()=>{r.open!==
s&&(s=r.open,e.uiState(i.id,"open",s))}),{element:r,slot:n,update(l){return f(t,u(l.title)),x(n,o.contents,l.contents,e),l.open===!0!=(o.open===!0)&&(r.open=s=l.
open===!0),o=l,!0},uiState(l,h){l==="open"&&(r.open=s=h===!0)}}});function be(i,e){return te(jn(i),[e])}function jn(i){let[e,t]=["{{","}}"],n=[{name:"",inverted:!1,tokens:[],start:0}],r=0,o=()=>n[n.length-1];for(;;){let s=i.indexOf(
e,r);if(s<0)break;let l=e==="{{"&&i[s+2]==="{",h=l?"}}}":t,p=i.indexOf(h,s+e.length);if(p<0)throw new SyntaxError(`template: "${e}" at character ${s} is not clo\
sed`);let g=i.slice(s+e.length+(l?1:0),p).trim(),A=l?"&":g[0]??"",F=l?g:g.replace(/^[#^/!>&=]/,"").trim(),W=p+h.length,$="#^/!=>".includes(A)?lo(i,s,W):null;o().
tokens.push({kind:"text",text:i.slice(r,$?$.start:s)}),r=$?$.end:W,A==="#"||A==="^"?n.push({name:F,inverted:A==="^",tokens:[],start:r}):A==="/"?ao(n,F,i.slice(o().
start,$?$.start:s)):A==="="?[e="{{",t="}}"]=F.replace(/=$/,"").trim().split(/\s+/):A!=="!"&&A!==">"&&o().tokens.push({kind:"value",name:F,raw:A==="&"})}if(n.length>
1)throw new SyntaxError(`template: section "${o().name}" is not closed`);return o().tokens.push({kind:"text",text:i.slice(r)}),o().tokens}function ao(i,e,t){let n=i.
pop(),r=i[i.length-1];if(!n||!r||n.name!==e)throw new SyntaxError(`template: "/${e}" closes nothing`);r.tokens.push({kind:"section",name:e,inverted:n.inverted,inner:n.
tokens,source:t})}function lo(i,e,t){let n=i.lastIndexOf(`
`,e-1)+1,r=i.indexOf(`
`,t),o=r<0?i.length:r+1;return i.slice(n,e).trim()===""&&i.slice(t,o).trim()===""?{start:n,end:o}:null}function te(i,e){return i.map(t=>co(t,e)).join("")}function co(i,e){
if(i.kind==="text")return i.text;let t=ho(i.name,e);if(i.kind==="value"){let n=typeof t=="function"?t.call(_t(e)):t,r=n==null?"":String(n);return i.raw?r:ne(r)}
return uo(i,t,e)}function uo(i,e,t){let n=Array.isArray(e)?e.length>0:!!e;if(i.inverted)return n?"":te(i.inner,t);if(!n)return"";if(Array.isArray(e))return e.map(
r=>te(i.inner,[...t,r])).join("");if(typeof e=="function"){let r=o=>te(jn(o),t);return String(e.call(_t(t),i.source,r)??"")}return te(i.inner,e===!0?t:[...t,e])}
function _t(i){return i[i.length-1]}function ho(i,e){if(i===".")return _t(e);let[t="",...n]=i.split(".");for(let r=e.length-1;r>=0;r--)if(zn(e[r],t))return n.reduce(
Un,Un(e[r],t))}function zn(i,e){return typeof i=="object"&&i!==null&&Object.hasOwn(i,e)}function Un(i,e){return zn(i,e)?i[e]:void 0}var po={"&":"&amp;","<":"&lt\
;",">":"&gt;",'"':"&quot;","'":"&#39;"};function ne(i){return i.replace(/[&<>"']/g,e=>po[e])}function we(i,e,t){let n=e.extra??{};for(let[r,o]of Object.entries(n))i.querySelector(`#${CSS.escape(r)}`)?.append(...o.map(l=>t.render(l)))}function ke(i,e,t){let n=document.createElement("div");n.innerHTML=e,Rt(n,t.nonce),i.replaceChildren(...n.childNodes),t.runScripts(i)}function Rt(i,e){for(let t of i.
querySelectorAll("style, link[rel~='stylesheet']"))t.nonce=e}m("custom_widget",(i,e)=>{let t=mo(i,e);we(t,i,e);let n=i.container_selector,r=typeof n=="string"&&n!==""?t.querySelector(n):null;return{element:t,...r?{slot:r}:
{},update:o=>!_(t)&&k([i.template,i.data,i.extra],[o.template,o.data,o.extra]),uiState:q(t,i,e)}});function mo(i,e){let t=[],n={...i.data??{},...go(t)},r=fo(be(
u(i.template),n));Rt(r,e.nonce),e.runScripts(r);for(let o of r.querySelectorAll("template[data-dk-place]")){let s=t[Number(o.dataset.dkPlace)];s&&o.replaceWith(
e.render(s))}return r}function fo(i){let e=a("div");e.innerHTML=i.trim();let t=e.childNodes.length===1?e.firstElementChild:null,r=t instanceof HTMLElement&&!(t instanceof
HTMLTemplateElement)&&t.tagName!=="SCRIPT"?t:e;return r.classList.add("dk-widget"),r}function go(i){let e=new Map,t=0;return{pywebio_output_parse(){return z(this)?
`<template data-dk-place="${i.push(this)-1}"></template>`:ne(u(this))},uniqueid(n=""){let r=n.trim(),o=e.get(r);return o===void 0&&e.set(r,o=`dk-${r}-${crypto.getRandomValues(
new Uint32Array(2)).join("")}`),o},index:()=>++t}}var yo=/^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u,Ht="__deskui_handover";async function Kn(i,e,t,n){try{let r=Object.keys(e),l=await(t?await vo(r,i,n):
ie(r,i,n.nonce)).apply(window,Object.values(e));return t?wo(l):null}catch(r){return n.reportError(r,{command:"run_script",code:i}),null}}function ie(i,e,t){let n=i.
find(r=>!yo.test(r));if(n!==void 0)throw new SyntaxError(`"${n}" cannot be the name of an argument`);return bo(`window.${Ht}=function(${i.join(",")}){${e}
};`,t)}async function vo(i,e,t){let n=e.trim().replace(/[;\s]+$/,"");if(n==="")return()=>{};try{return ie(i,`return (${n}
)`,t.nonce)}catch(o){if(!(o instanceof SyntaxError))throw o}let r=await t.load("parser");return ie(i,r.returning(e),t.nonce)}var V=null;window.addEventListener(
"error",i=>{V!==null&&(V=i.message.replace(/^(Uncaught )?(SyntaxError: )?(Failed to execute '\w+' on '\w+': )?/,"")||V,i.preventDefault(),i.stopImmediatePropagation())},
!0);function bo(i,e){let t=window,n=document.createElement("script");n.nonce=e,n.textContent=i,V="this code could not be compiled",document.head.append(n),n.remove();
let r=V;V=null;let o=t[Ht];if(delete t[Ht],!o)throw new SyntaxError(r);return o}function wo(i){let e=JSON.stringify(i);return e===void 0?null:JSON.parse(e)}var Ee=new Map;m("datatable",(i,e)=>new Nt(i,e));P("datatable_update",(i,e)=>{let t=Ee.get(i.instance_id);t?t.change(i):e.reportError(new Error(`there is no dat\
atable "${i.instance_id}"`),i)});var Nt=class{constructor(e,t){this.spec=e;this.page=t;this.element.style.minHeight=e.height==="auto"?"":L(e.height??"600px"),this.
element.append(a("p",{class:"dk-quiet"},d("Loading the table …"))),Ee.set(this.name,this),this.announce(),t.load("grid").then(n=>this.show(n)).catch(n=>this.fail(
n))}spec;page;element=a("div",{class:"dk-datatable","aria-busy":!0});grid=null;waiting=[];ended=!1;update(e){let{records:t,...n}=this.spec,{records:r,...o}=e;return k(
{...n,ui:null},{...o,ui:null})?(this.spec=e,k(t,r)||this.change({op:"set",records:r}),!0):!1}uiState(e,t){this.whenShown(n=>n.uiState(e,t))}change(e){this.whenShown(
t=>t.apply(e))}destroy(){this.ended=!0,this.grid?.destroy(),Ee.get(this.name)===this&&Ee.delete(this.name)}get name(){return u(this.spec.instance_id)}whenShown(e){
this.grid?e(this.grid):this.waiting.push(e)}show(e){if(!this.ended){this.grid=e.createGrid(this.spec,this.host()),this.element.replaceChildren(this.grid.element),
this.element.style.minHeight="",this.element.removeAttribute("aria-busy");for(let t of this.waiting.splice(0))t(this.grid);this.announced(this.grid.options)}}fail(e){
this.element.removeAttribute("aria-busy"),this.element.replaceChildren(a("p",{class:"dk-quiet",role:"alert"},d("The table could not be loaded."))),this.page.reportError(
e)}host(){let{callback_id:e}=this.spec;return{callback:t=>{typeof e=="string"&&this.page.callback(e,t)},uiState:(t,n)=>this.page.uiState(this.spec.id,t,n),compile:(t,n)=>ie(
t,n,this.page.nonce),copy:t=>{Mt(t)},say:d,report:t=>this.page.reportError(t,{command:"output",type:"datatable",instance_id:this.name})}}announced=()=>{};announce(){
let e=window;e[`ag_grid_${this.name}_promise`]=new Promise(t=>{this.announced=n=>t(e[`ag_grid_${this.name}`]=n)})}};var ko=6e4;async function Se(i,e,t){try{let n=typeof e=="string"?Eo(e):await t.source(e),r=a("a",{href:n.url,download:i,hidden:!0});document.body.append(r),r.click(),
r.remove(),setTimeout(()=>n.release(),ko)}catch(n){t.reportError(n,{command:"download",name:i})}}function Eo(i){let e=Uint8Array.from(atob(i),n=>n.charCodeAt(0)),
t=URL.createObjectURL(new Blob([e],{type:"application/octet-stream"}));return{url:t,release:()=>URL.revokeObjectURL(t)}}m("file",(i,e)=>{let t=a("span"),n=a("button",{type:"button",class:"dk-button btn btn-link dk-download"},y(v.file),t),r=i;return f(t,u(i.name)),n.addEventListener(
"click",()=>{Se(u(r.name),r.content,e)}),{element:n,update(o){return r=o,f(t,u(o.name)),!0}}});var So="400px";m("frame",(i,e)=>{let t=a("iframe",{class:"dk-frame",sandbox:"allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",referrerpolicy:"\
no-referrer",title:u(i.title)||d("Embedded content")}),n=null,r=s=>{let l=s.source===t.contentWindow?s.data?.dkFrameHeight:null;typeof l=="number"&&n?.height===
"auto"&&(t.style.height=`${Math.min(2e4,Math.max(40,l))}px`)};window.addEventListener("message",r);let o=s=>{s.height!=="auto"&&(t.style.height=L(s.height)||So),
n?.html!==s.html&&(t.srcdoc=Lo(u(s.html),e.nonce)),n=s};return o(i),{element:t,update(s){return o(s),!0},destroy:()=>window.removeEventListener("message",r)}});
var xo="{const make=document.createElement.bind(document);document.createElement=(...a)=>{const e=make(...a);if(e instanceof HTMLStyleElement)e.nonce='NONCE';re\
turn e}}",To="new ResizeObserver(()=>parent.postMessage({dkFrameHeight:document.documentElement.offsetHeight},'*')).observe(document.documentElement)";function Lo(i,e){
let t=getComputedStyle(document.documentElement).colorScheme||"light dark",n=i.replace(/<(script|style|link)(?=[\s>])/gi,`<$1 nonce="${e}"`),r=`<script nonce="${e}\
">${xo.replace("NONCE",e)}<\/script><style nonce="${e}">:root{color-scheme:${t}}body{font:15px/1.5 system-ui,sans-serif}</style>`,o=`<script nonce="${e}">${To}<\
\/script>`,s=/^\s*(<!doctype[^>]*>)?/i.exec(n)?.[0]??"";return`${s.trim()||"<!doctype html>"}${r}${n.slice(s.length)}${o}`}m("grid",(i,e)=>{let t=a("div",{class:"dk-grid"});e.fill(t,E(i.contents)),qn(t,i);let n=new It(t);n.set(Gn(i));let r=i;return{element:t,slot:t,update(o){return x(
t,r.contents,o.contents,e),r=o,qn(t,o),n.set(Gn(o)),!0},destroy:()=>n.stop()}});function Gn(i){return i.spans??{}}function qn(i,e){let t=i.style;t.gridAutoFlow=
u(e.flow)||"row",t.gridTemplateColumns=u(e.columns),t.gridTemplateRows=u(e.rows)}var It=class{constructor(e){this.element=e}element;placed=new Set;observer=new MutationObserver(
()=>this.place());spans={};set(e){this.spans=e,this.observer.disconnect(),Object.keys(e).length>0&&this.observer.observe(this.element,{childList:!0}),this.place()}stop(){
this.observer.disconnect()}place(){for(let e of this.placed)e.style.removeProperty("grid-row"),e.style.removeProperty("grid-column"),e.getAttribute("style")===""&&
e.removeAttribute("style");this.placed.clear();for(let[e,{row:t=1,col:n=1}]of Object.entries(this.spans)){let r=this.element.children[Number(e)];r instanceof HTMLElement&&
(t>1&&(r.style.gridRow=`span ${t}`),n>1&&(r.style.gridColumn=`span ${n}`),this.placed.add(r))}}};var Vn=2e4;function Y(i){let e=i.length>Vn?`${i.slice(0,Vn)}…`:i,t=document.createDocumentFragment();return t.append(Ao(d("Too large or too deeply nested to f\
ormat; shown as text.")),a("pre",{class:"dk-pre"},e)),t}function Ao(i){return a("p",{class:"dk-quiet",role:"note"},i)}var b=class extends Error{constructor(t,n=4400){super(t);this.code=n}code;name="ProtocolError"},J=65536,B=22,Xn=1,Zn=1,Qn=2;function ei(i){return JSON.stringify(
{hello:i})}function Ft(i,e,t){return`{"n":${i},"a":${e},"m":[${t.join(",")}]}`}function ti(i,e=!1){return e?`{"a":${i},"gap":true}`:`{"a":${i}}`}function Bt(i,e,t){
let n=new Uint8Array(B+t.data.length),r=new DataView(n.buffer);return r.setUint8(0,Xn),Yn(r,1,i),Yn(r,9,e),r.setUint32(17,t.blob),r.setUint8(21,(t.last?Zn:0)|(t.
abort?Qn:0)),n.set(t.data,B),n}function ni(i){return typeof i=="string"?Oo(i):Mo(i)}function Oo(i){let e;try{e=JSON.parse(i)}catch{throw new b("a text frame tha\
t is no JSON")}if(!w(e))throw new b("a text frame that is no object");if(w(e.welcome))return{kind:"welcome",welcome:Co(e.welcome)};if(w(e.goodbye))return{kind:"\
goodbye",goodbye:Po(e.goodbye)};let t=e.m??[];if(!Array.isArray(t))throw new b("m is no list");let n=re(e.n??0,"n");if(t.length&&n<1)throw new b("a batch withou\
t a number");return{kind:"data",number:n,ack:re(e.a??0,"a"),gap:e.gap===!0,items:t.map(r=>({message:r}))}}function Mo(i){if(i.length<B)throw new b("a binary fra\
me is too short");if(i.length>B+J)throw new b("a blob chunk is longer than 64 KiB",4413);let e=new DataView(i.buffer,i.byteOffset,i.byteLength),t=e.getUint8(21);
if(e.getUint8(0)!==Xn||t>3)throw new b("a binary frame of an unknown version");let n=Jn(e,1),r=e.getUint32(17);if(n<1||r<1)throw new b("a chunk without a number");
let o={blob:r,data:i.subarray(B),last:(t&Zn)!==0,abort:(t&Qn)!==0};return{kind:"data",number:n,ack:Jn(e,9),gap:!1,items:[{chunk:o}]}}function Yn(i,e,t){i.setBigUint64(
e,BigInt(t))}function Jn(i,e){return re(Number(i.getBigUint64(e)),"a number")}function re(i,e){if(typeof i!="number"||!Number.isSafeInteger(i)||i<0)throw new b(
`${e} is out of range`);return i}function Co(i){for(let e of["session","client"])if(typeof i[e]!="string")throw new b(`welcome.${e} is no text`);return re(i.last,
"welcome.last"),{proto:1,build:"",resume:!1,fresh:!1,role:"control",heartbeat_ms:4e3,...i}}function Po(i){return{code:re(i.code,"goodbye.code"),reason:String(i.
reason??""),retry:i.retry===!0}}function w(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)}var xe=new Map,Dt=["markdown","sanitizer"],ii=["sanitizer"],oe=[];function _o(i,e){xe.set(i,e)}function ri(){return si("markdown","Marked")}function oi(){return si(
"sanitizer","DOMPurify")}function si(i,e){let t=xe.get(i)?.[e];if(t===void 0)throw new Error("the tools for formatted text are not loaded");return t}function Ro(i){
return xe.size===Dt.length||!w(i)?oe:(i.command!==void 0?ai(i.spec):li(i)?ii:oe).filter(t=>!xe.has(t))}function ai(i){if(typeof i!="object"||i===null)return oe;
if(!Array.isArray(i)){let{type:t,sanitize:n}=i;if(t==="markdown")return Dt;if(t==="html"&&n===!0)return ii}let e=oe;for(let t of Array.isArray(i)?i:Object.values(
i)){let n=ai(t);if(n.length>e.length&&(e=n),e===Dt)break}return e}var Ho=new Set(["HtmlView","ExternalWidget"]);function li(i){let{type:e,messages:t,state:n}=i;
return e==="batch"?Array.isArray(t)&&t.some(r=>w(r)&&li(r)):e==="create"&&Ho.has(i.class)||w(n)&&n.html===!0}function di(i){let e=!1;return t=>{let n=e?oe:Ro(t);
if(!n.length)return;let r=n.map(async o=>_o(o,await i.load(o)));return Promise.all(r).then(()=>{},o=>{e=!0,i.reportError(o,{command:"prose"})})}}var No=new Set(["http:","https:","mailto:","blob:"]),ci=/^data:image\/(png|jpeg|jpg|gif|webp|avif|bmp|x-icon|svg\+xml)[;,]/i;function Io(i){let e=Wt(i);return e===
null||No.has(e)||ci.test(i.trim())?i:null}function Te(i){let e=Wt(i);return e===null||e==="http:"||e==="https:"||e==="blob:"||ci.test(i.trim())?i:null}function Wt(i){
let e=i.replace(/[\u0000-\u0020]+/g,""),t=/^([a-z][a-z0-9+.-]*:)/i.exec(e);return t?.[1]?t[1].toLowerCase():null}function $t(i,e,t=!1){let n=Io(e);i.removeAttribute(
"xlink:href"),n===null?i.removeAttribute("href"):i.setAttribute("href",n),!(!(n!==null&&Fo(n))&&!t)&&(i.setAttribute("target","_blank"),i.setAttribute("rel","no\
opener noreferrer"))}function Fo(i){let e=Wt(i);return e==="http:"||e==="https:"||e==="mailto:"||i.trim().startsWith("//")}function ui(i){for(let e of i.querySelectorAll(
"a")){let t=e.getAttribute("href")??e.getAttribute("xlink:href");t!==null&&(t.startsWith("#")&&t.length>1?e.setAttribute("href",`#user-content-${t.slice(1)}`):$t(
e,t,e.getAttribute("target")==="_blank"))}}var Ut=256*1024,hi=256,Bo={USE_PROFILES:{html:!0,svg:!0,svgFilters:!0,mathMl:!0},FORBID_ATTR:["style"],FORBID_TAGS:["style","form","input","button","select","te\
xtarea","option"],SANITIZE_NAMED_PROPS:!0,ADD_ATTR:["target"],ALLOWED_URI_REGEXP:/^(?:(?:https?|mailto|blob):|data:image\/|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
RETURN_DOM_FRAGMENT:!0};function Le(i){if(i.length>Ut||jo(i)>hi)return null;let e=oi().sanitize(Do(i),Bo)??document.createDocumentFragment();return ui(e),e}function Do(i){
return i.replace(/<style\b[\s\S]*?(<\/style\s*>|$)|<(base|link)\b[^>]*(>|$)/gi,"").replace(/<[a-z][^>]*/gi,e=>e.replace(/([\s/"'])on([a-z]+\s*=)/gi,"$1x-on$2"))}
var Wo=/^<(\/?)([a-z][^\s/>]*)/i,$o=new Set("area base br col embed hr img input link meta param source track wbr".split(" ")),Uo=new Set("p li dt dd tr td th o\
ption optgroup thead tbody tfoot rb rt rp".split(" "));function jo(i){let e=[],t=0;for(let n of zo(i)){let[,r,o=""]=Wo.exec(n)??[],s=o.toLowerCase();if(s===""||
$o.has(s))continue;let l=r?e.lastIndexOf(s):-1;if(l>=0)e.length=l;else{if(r)continue;Uo.has(s)&&e.at(-1)===s||(t=Math.max(t,e.push(s)))}if(t>hi)break}return t}function*zo(i){
for(let e=i.indexOf("<");e>=0;){let t=i.indexOf(">",e);if(t<0)return;yield i.slice(e,Math.min(t,e+64)),e=i.indexOf("<",t)}}m("html",(i,e)=>{let t=a("div",{class:"dk-html dk-prose"});pi(t,i,e),we(t,i,e);let n=i,r=q(t,i,e);return{element:t,update(o){let s=!k([n.content,n.sanitize],[o.
content,o.sanitize]);return _(t)||!k(n.extra,o.extra)||s&&o.extra?!1:(s&&pi(t,o,e),n=o,!0)},uiState:r}});function pi(i,e,t){let n=u(e.content);if(e.sanitize===!0){
i.replaceChildren(Le(n)??Y(n));return}ke(i,n,t)}m("image",(i,e)=>{let t=a("img",{class:"dk-image",decoding:"async"}),n=new jt(t,e),r=null,o=s=>{t.alt=u(s.title),t.title=u(s.title),t.style.width=L(s.width),t.style.
height=L(s.height),k(r?.src,s.src)||n.change(s.src),r=s};return o(i),{element:t,update(s){return o(s),!0},destroy:()=>n.end()}});var jt=class{constructor(e,t){this.
picture=e;this.page=t}picture;page;turn=0;release=()=>{};async change(e){let t=++this.turn;this.picture.classList.add("dk-waiting");try{let n=await this.page.source(
e);if(t!==this.turn||Te(n.url)===null){n.release(),t===this.turn&&this.fail();return}if(await Ko(n.url),t!==this.turn)return n.release();this.picture.src=n.url,
this.picture.classList.remove("dk-waiting","dk-broken"),this.release(),this.release=()=>n.release()}catch(n){if(t!==this.turn)return;this.fail(),this.page.reportError(
n)}}end(){this.turn++,this.release()}fail(){this.picture.classList.remove("dk-waiting"),this.picture.classList.add("dk-broken"),this.picture.removeAttribute("sr\
c"),this.picture.alt===""&&(this.picture.alt=d("This picture cannot be shown"))}};async function Ko(i){let e=new Image;e.src=i;try{await e.decode()}catch{}}m("link",(i,e)=>{let t=a("a",{class:"dk-link"}),n=i;return mi(t,i),t.addEventListener("click",r=>{!fi(n)||r.ctrlKey||r.metaKey||r.shiftKey||(r.preventDefault(),
e.openApp(u(n.app),n.new_window===!0))}),{element:t,update(r){return n=r,mi(t,r),!0}}});function fi(i){return typeof i.app=="string"}function mi(i,e){f(i,u(e.name)),
i.removeAttribute("target"),i.removeAttribute("rel");let t=fi(e)?`?app=${encodeURIComponent(u(e.app))}`:u(e.url);$t(i,t,e.new_window===!0)}m("loading",(i,e)=>{let t=a("span",{class:"dk-spinner",role:"status","aria-label":d("Loading")}),n=a("div",{class:"dk-flow dk-loading-body"}),r=a("div",{class:"\
dk-loading"},t,n);e.fill(n,E(i.contents)),gi(t,i);let o=i;return{element:r,slot:n,update(s){return x(n,o.contents,s.contents,e),o=s,gi(t,s),!0}}});function gi(i,e){
i.dataset.shape=e.shape==="grow"?"grow":"border",i.dataset.color=u(e.color)||"dark"}function Ae(i,e,t){let n=!0,r=0,o=-1,s=()=>{r=0,!(!t()||!n)&&(i.scrollTop=i.scrollHeight,o=i.scrollTop)},l=()=>{r===0&&(r=requestAnimationFrame(s))},h=()=>{i.scrollTop!==
o&&(n=i.scrollHeight-i.scrollTop-i.clientHeight<=12)};i.addEventListener("scroll",h,{passive:!0});let p=new MutationObserver(l);p.observe(e,{childList:!0,subtree:!0,
characterData:!0});let g=typeof ResizeObserver>"u"?null:new ResizeObserver(l);return g?.observe(e),{jump(){n=!0,l()},stop(){cancelAnimationFrame(r),p.disconnect(),
g?.disconnect(),i.removeEventListener("scroll",h)}}}m("log",(i,e)=>new zt(i,e));var zt=class{constructor(e,t){this.spec=e;this.page=t;this.slot=a("div",{class:"dk-log-lines",role:"log"}),this.element=a("div",{class:"\
dk-log",tabindex:0,role:"group","aria-label":d("Log")},this.slot),this.append(yi(e)),this.show(),this.follower=Ae(this.element,this.slot,()=>this.spec.follow!==
!1),this.follower.jump()}spec;page;element;slot;follower;lines=[];update(e){let t=yi(e);return this.spec=e,this.show(),!_(this.slot)&&k(this.lines.slice(-this.slot.
childElementCount),t)||(this.clear(),this.append(t)),!0}append(e,t){let n=t??(typeof this.spec.keep=="number"?this.spec.keep:Number.POSITIVE_INFINITY),r=e.slice(
-n),o=document.createDocumentFragment();for(let s of r)o.append(z(s)?this.page.render(s):Go(String(s??"")));this.slot.append(o);for(let s of r)this.lines.push(s);
for(;this.slot.childElementCount>n;)this.page.discard(this.slot.firstElementChild);this.lines.length>2*n&&(this.lines=this.lines.slice(-n))}destroy(){this.follower.
stop()}show(){this.element.style.height=L(this.spec.height)}clear(){for(this.lines=[];this.slot.firstElementChild;)this.page.discard(this.slot.firstElementChild)}};
function Go(i){return a("div",{class:"dk-log-line"},i===""?" ":i)}function yi(i){return E(i.contents??i.lines)}var qo=2e3,Vo=["breaks","gfm","pedantic"];m("markdown",(i,e)=>{let t=a("div",{class:"dk-markdown dk-prose"});bi(t,i,e);let n=i,r=q(t,i,e);return{element:t,update(o){
return k(vi(n),vi(o))||bi(t,o,e),n=o,!0},uiState:r}});function vi(i){return[i.content,i.options,i.sanitize]}function bi(i,e,t){let n=u(e.content);e.sanitize===!1?
(ke(i,wi(n,e.options,1/0),t),Qo(i)):i.replaceChildren(n.length>Ut?Y(n):Yo(n,e.options)),es(i),Bn(i),Dn(i,t)}function Yo(i,e){let t;try{t=wi(i,e,qo)}catch(n){if(!(n instanceof
RangeError))throw n;return Y(i)}return Le(t)??Y(i)}function wi(i,e,t){let n={gfm:!0,breaks:!0};if(typeof e=="object"&&e!==null)for(let s of Vo){let l=e[s];typeof l==
"boolean"&&(n[s]=l)}let r=ri(),o=Jo(t);return new r(n,{renderer:{checkbox:Zo,heading:Xo()},tokenizer:o}).parse(i,{async:!1})}function Jo(i){let e=performance.now()+
i,t=()=>{if(performance.now()>e)throw new RangeError("this text takes too long to format");return!1};return{space:t,escape:t}}function Xo(){let i=new Map;return function({
tokens:e,depth:t,text:n}){let o=n.toLowerCase().replace(/<[^>]*>|[^\p{L}\p{N}\s_-]/gu,"").trim().replace(/\s/g,"-")||"section",s=i.get(o)??0;return i.set(o,s+1),
`<h${t} id="${s===0?o:`${o}-${s}`}">${this.parser.parseInline(e)}</h${t}>
`}}function Zo({checked:i}){return`<span class="dk-task" role="img" aria-label="${i?"done":"to do"}">${i?"☑":"☐"}</span>`}function Qo(i){for(let e of i.querySelectorAll(
"a[href^='http']"))e.target="_blank",e.rel="noopener noreferrer"}function es(i){for(let e of i.querySelectorAll("table")){let t=a("div",{class:"dk-table-scroll"});
e.replaceWith(t),t.append(e)}}m("progressbar",i=>{let e=a("div",{class:"dk-progress-fill"}),t=a("div",{class:"dk-progress-bar",role:"progressbar","aria-valuemin":0,"aria-valuemax":100},e),n=a(
"span",{class:"dk-progress-label"}),r=a("span",{class:"dk-progress-percent"}),o=a("div",{class:"dk-progressbar"},n,r,t);return s(i),{element:o,update(l){return s(
l),!0}};function s(l){let h=Math.min(1,Math.max(0,Number(l.value)||0)),p=String(Math.round(h*100)),g=u(l.label);e.style.width=`${h*100}%`,o.classList.toggle("dk\
-done",h>=1),t.setAttribute("aria-valuenow",p),t.setAttribute("aria-label",g||u(l.name)||d("Progress")),f(n,g),f(r,`${p}%`)}});m("scope",(i,e)=>{let t=a("div",{class:"dk-scope dk-flow"});e.fill(t,E(i.contents)),typeof i.dom_id=="string"&&e.bindScope(i.dom_id,t);let n=i;return{element:t,
slot:t,update(r){return r.dom_id!==n.dom_id?!1:(x(t,n.contents,r.contents,e),n=r,!0)}}});m("scrollable",(i,e)=>{let t=a("div",{class:"dk-flow"}),n=a("div",{class:"dk-scrollable webio-scrollable",tabindex:0,role:"group","aria-label":d("Scrollable are\
a")},t);e.fill(t,E(i.contents)),ki(n,i);let r=Ae(n,t,()=>o.keep_bottom===!0),o=i;return r.jump(),{element:n,slot:t,update(s){return x(t,o.contents,s.contents,e),
o=s,ki(n,s),!0},destroy:()=>r.stop()}});function ki(i,e){i.style.minHeight=L(e.min_height),i.style.maxHeight=L(e.max_height),i.classList.toggle("dk-bordered",e.
border!==!1)}var ts=/^[-+−]?\s?[$€£¥]?\s?(\d{1,3}([,'\u202f\u00a0 ]\d{3})+|\d+)?([.]\d+)?([eE][-+]?\d+)?\s?(%|€|[kKMG]?B)?$/,ns=new Intl.Collator(void 0,{numeric:!0,
sensitivity:"base"});function Oe(i){return typeof i=="number"?!0:typeof i=="string"&&/\d/.test(i)&&ts.test(i.trim())}function Ei(i){return Number.parseFloat(i.replace(
"−","-").replace(/[^\d.eE+-]/g,""))}function Si(i,e,t){let[n,r]=[i?.textContent?.trim()??"",e?.textContent?.trim()??""];if(n===""||r==="")return+(n==="")-+(r===
"");let o=Oe(n)&&Oe(r)?Ei(n)-Ei(r):ns.compare(n,r);return t?-o:o}m("table",(i,e)=>new Gt(i,e));var Gt=class{constructor(e,t){this.spec=e;this.page=t;let n=a("table",{class:"dk-table"},this.head,this.body);this.element=a("div",
{class:"dk-table-scroll"},n),this.build()}spec;page;element;head=a("thead");body=a("tbody");rows=[];sort=null;headRows=1;update(e){let t=this.spec;if(!k(t.span,
e.span)||xi(t)!==xi(e)||Kt(t)!==Kt(e))return!1;this.spec=e;let n=D(t);return D(e).forEach((r,o)=>r.forEach((s,l)=>{let h=this.cellAt(o,l);(_(h)||!k(n[o]?.[l],s))&&
this.fillCell(h,s,o===0)})),this.align(),this.arrange(),!0}uiState(e,t){e==="sort"&&(this.sort=is(t),this.arrange())}build(){let e=this.spec.span??{};this.headRows=
Math.max(1,...(D(this.spec)[0]??[]).map((t,n)=>e[`0,${n}`]?.row??1)),this.rows=D(this.spec).map((t,n)=>{let r=a("tr");return t.forEach((o,s)=>r.append(this.newCell(
o,n<this.headRows,e[`${n},${s}`]))),r}),this.head.append(...this.rows.slice(0,this.headRows)),this.body.append(...this.rows.slice(this.headRows)),this.align(),Kt(
this.spec)&&this.makeSortable()}newCell(e,t,n){let r=a(t?"th":"td",{scope:t?n?.col&&n.col>1?"colgroup":"col":null});return n?.row&&n.row>1&&(r.rowSpan=n.row),n?.
col&&n.col>1&&(r.colSpan=n.col),this.fillCell(r,e,t),r}fillCell(e,t,n){let r=n?e.querySelector(":scope > .dk-sort"):null;r&&!qt(t)?f(r,u(t)):qt(t)?me(e,j(t),this.
page):(e.firstElementChild&&me(e,[],this.page),f(e,u(t)))}cellAt(e,t){return this.rows[e]?.children[t]}align(){let e=D(this.spec),t=Math.max(0,...e.map(n=>n.length));
for(let n=0;n<t;n++){let r=e.slice(this.headRows).map(s=>s[n]).filter(s=>s!=null&&s!==""),o=r.length>0&&r.every(Oe);for(let s=0;s<e.length;s++)n<(e[s]?.length??
0)&&U(this.cellAt(s,n),"class",o?"dk-number":null)}}makeSortable(){Array.from(this.rows[0]?.children??[]).forEach((e,t)=>{let n=a("button",{type:"button",class:"\
dk-sort"},e.textContent??"");e.replaceChildren(n),n.addEventListener("click",()=>this.turnSort(t))})}turnSort(e){this.sort?.column!==e?this.sort={column:e,descending:!1}:
this.sort=this.sort.descending?null:{column:e,descending:!0},this.arrange(),this.page.uiState(this.spec.id,"sort",this.sort)}arrange(){let e=this.rows.slice(this.
headRows),t=this.sort;t&&e.sort((r,o)=>Si(r.children[t.column],o.children[t.column],t.descending));let n=Array.from(this.body.children);e.some((r,o)=>r!==n[o])&&
this.body.append(...e),Array.from(this.rows[0]?.children??[]).forEach((r,o)=>{U(r,"aria-sort",t?.column===o?t.descending?"descending":"ascending":null)})}};function Kt(i){
let e=D(i),t=e[0]??[],n=e.every(o=>o.length===t.length),r=t.every(o=>!qt(o)&&u(o)!=="");return e.length>2&&n&&r&&Object.keys(i.span??{}).length===0}function D(i){
return Array.isArray(i.data)?i.data:[]}function xi(i){return D(i).map(e=>e.length).join()}function qt(i){return z(i)||Array.isArray(i)}function is(i){if(typeof i!=
"object"||i===null)return null;let{column:e,descending:t}=i;return typeof e=="number"?{column:e,descending:t===!0}:null}var rs=0;m("tabs",(i,e)=>new Yt(i,e));var Yt=class{constructor(e,t){this.spec=e;this.page=t;this.element=a("div",{class:"dk-tabs"},this.strip),Vt(e).forEach(n=>this.
add(n)),this.activate(typeof e.active=="number"?e.active:0),this.strip.addEventListener("keydown",n=>this.onKey(n))}spec;page;element;strip=a("div",{class:"dk-t\
ab-strip",role:"tablist"});panels=[];active=0;update(e){let t=Vt(this.spec),n=Vt(e);return t.length!==n.length?!1:(n.forEach((r,o)=>{f(this.strip.children[o],u(
r.title));let s=this.panels[o];s&&x(s,j(t[o]?.content),j(r.content),this.page)}),this.spec=e,!0)}uiState(e,t){e==="active"&&typeof t=="number"&&this.activate(t)}add(e){
let t=`dk-tab-${++rs}`,n=this.panels.length,r=a("button",{type:"button",role:"tab",class:"dk-tab",id:t,"aria-controls":`${t}-panel`},u(e.title));r.addEventListener(
"click",()=>this.choose(n));let o=a("div",{role:"tabpanel",class:"dk-tab-panel",id:`${t}-panel`,"aria-labelledby":t});this.page.fill(o,j(e.content)),this.strip.
append(r),this.panels.push(o),this.element.append(o)}choose(e){e!==this.active&&(this.activate(e),this.page.uiState(this.spec.id,"active",e))}activate(e){this.panels[e]&&
(this.active=e,this.panels.forEach((t,n)=>{let r=n===e,o=this.strip.children[n];t.hidden=!r,o.setAttribute("aria-selected",String(r)),o.tabIndex=r?0:-1}))}onKey(e){
let t=this.panels.length-1,n={ArrowRight:this.active+1,ArrowLeft:this.active-1,Home:0,End:t}[e.key];n!==void 0&&(e.preventDefault(),this.choose(n>t?0:n<0?t:n),this.
strip.children[this.active].focus())}};function Vt(i){return Array.isArray(i.tabs)?i.tabs:[]}m("text",i=>{let e=i.inline===!0,t=a(e?"span":"p",{class:"dk-text"},u(i.content));return{element:t,update(n){return n.inline===!0!==e?!1:(f(t,u(n.content)),!0)}}});m("widget",(i,e)=>{let t=a("div",{class:"dk-widget"}),n=e.showWidget(Number(i.wid),t);return{element:t,destroy:n}});var os={dark:"dark",light:"light",sketchy:"light",minty:"light",yeti:"light"};function Ti(i){let e=os[i];e?document.documentElement.dataset.theme=e:delete document.
documentElement.dataset.theme,document.body.classList.add(`webio-theme-${i==="auto"?"default":i}`)}function Li(){let i=document.documentElement.dataset.theme;return i===
"light"||i==="dark"?i:Oi().matches?"dark":"light"}function Ai(i){Oi().addEventListener("change",i),new MutationObserver(i).observe(document.documentElement,{attributeFilter:[
"data-theme"]})}function Oi(){return window.matchMedia("(prefers-color-scheme: dark)")}var Jt=600,ss=250;function Mi(){return{user_agent:navigator.userAgent.slice(0,Jt),language:navigator.language,url:(location.origin+location.pathname+location.search).
slice(0,Jt),query:location.search.slice(0,Jt),window:Zt(),...Xt()}}function Zt(){return window.__deskuiWindow??""}function Xt(){return{theme:Li(),width:window.innerWidth,
height:window.innerHeight}}function Ci(i,e){let t={...Xt(),visible:document.visibilityState==="visible"},n=()=>{},r=()=>{let s={...Xt(),visible:document.visibilityState===
"visible"},l=Object.fromEntries(Object.entries(s).filter(([h,p])=>t[h]!==p));t=s,Object.keys(l).length&&e(l)},o=()=>{n(),n=i.after(ss,r)};window.addEventListener(
"resize",o),document.addEventListener("visibilitychange",o),Ai(o)}var as=0;function se(i){return new Promise(e=>{let t=document.activeElement,n=ls(i,r=>{n.close(),n.remove(),t instanceof HTMLElement&&t.isConnected&&t.focus({preventScroll:!0}),
e(r)});document.body.append(n),n.showModal(),(n.querySelector("[data-primary]")??n.querySelector("button"))?.focus()})}function ls(i,e){let t=!1,n=p=>{t||(t=!0,
e(p))},r=`dk-dialog-${++as}`,o=a("h2",{id:r,class:"dk-dialog-title"},i.title||i.text),s=a("div",{class:"dk-dialog-body"},o);i.title&&s.append(a("p",{class:"dk-d\
ialog-text"},i.text)),i.details&&s.append(cs(i.details));let l=a("div",{class:"dk-dialog-buttons"},...i.buttons.map(p=>ds(p,n))),h=a("dialog",{class:"dk-popup d\
k-dialog","data-size":"small",role:"alertdialog","aria-labelledby":r},s,l);return h.addEventListener("cancel",p=>{p.preventDefault(),n(i.cancel??null)}),h.addEventListener(
"close",()=>n(i.cancel??null)),h}function ds(i,e){let t=i.kind==="danger"?"btn-danger":i.kind==="primary"?"":"btn-secondary",n=a("button",{type:"button",class:`\
dk-button ${t}`,"data-primary":i.kind==="primary"},i.label);return n.addEventListener("click",()=>e(i.value)),n}function cs(i){let e=a("button",{type:"button",class:"\
dk-button btn-secondary btn-sm"},d("Copy details")),t=a("pre",{class:"dk-dialog-details",tabindex:0},i);return e.addEventListener("click",()=>{Qt(i).then(()=>e.
textContent=d("Copied"))}),a("details",{class:"dk-dialog-more"},a("summary",{},d("Details")),t,e)}async function Qt(i){try{await navigator.clipboard.writeText(i)}catch{
let e=a("textarea",{class:"visually-hidden"});e.value=i,(document.querySelector("dialog:modal")??document.body).append(e),e.select();let t=document.execCommand(
"copy");if(e.remove(),!t)throw new Error("the clipboard cannot be written")}}async function Pi(i){let e=a("input",{type:"file",multiple:i.multiple===!0,accept:i.accept?.join(","),hidden:!0});document.body.append(e);try{return await us(e,
i)}finally{e.remove()}}async function us(i,e){let t=new Promise(n=>{i.addEventListener("change",()=>n([...i.files??[]])),i.addEventListener("cancel",()=>n([]))});
return!navigator.userActivation?.isActive&&!await se({title:e.title||(e.multiple?d("Choose files"):d("Choose a file")),text:d("The program would like to read fr\
om this computer."),buttons:[{label:d("Cancel"),value:!1},{label:d("Choose …"),value:!0,kind:"primary"}],cancel:!1})?[]:(i.click(),t)}var hs=5e3,Me;function X(){Me??=new en,Me.open()}function _i(){window.addEventListener("keydown",i=>{if(i.defaultPrevented)return;let e=i.ctrlKey||i.metaKey;if(e&&
!i.altKey&&!i.shiftKey&&i.key.toLowerCase()==="f")X();else if(i.key==="F3"||e&&i.key.toLowerCase()==="g")Me?.isOpen?Me.step(i.shiftKey?-1:1):X();else return;i.preventDefault()})}
var en=class{field=a("input",{type:"text",class:"dk-input dk-find-field","aria-label":d("Find in this window"),spellcheck:"false",autocomplete:"off"});count=a("\
span",{class:"dk-find-count",role:"status"});element=a("div",{class:"dk-find",role:"search",hidden:!0});found=[];at=0;before=null;constructor(){let e=this.button(
d("Previous"),"M4 10l4-4 4 4",()=>this.step(-1)),t=this.button(d("Next"),v.down,()=>this.step(1));this.element.append(this.field,this.count,e,t,this.button(d("C\
lose"),v.close,()=>this.close())),this.field.addEventListener("input",()=>this.search()),this.element.addEventListener("keydown",n=>{if(n.key==="Escape")this.close();else if(n.
key==="Enter")this.step(n.shiftKey?-1:1);else return;n.preventDefault(),n.stopPropagation()}),document.body.append(this.element)}get isOpen(){return!this.element.
hidden}open(){this.isOpen||(this.before=document.activeElement);let e=String(getSelection()??"").trim();e&&e.length<100&&!e.includes(`
`)&&(this.field.value=e),this.element.hidden=!1,this.field.focus(),this.field.select(),this.search()}close(){this.element.hidden=!0;let e=this.found[this.at];this.
found=[],this.paint(),e?getSelection()?.setBaseAndExtent(e.startContainer,e.startOffset,e.endContainer,e.endOffset):this.before instanceof HTMLElement&&this.before.
focus()}step(e){this.found.length&&(this.at=(this.at+e+this.found.length)%this.found.length,this.show())}button(e,t,n){let r=a("button",{type:"button",class:"dk\
-close","aria-label":e,title:e},y(t));return r.addEventListener("click",n),r}search(){let e=this.field.value;this.found=e?ps(e,this.element):[];let t=this.found.
findIndex(n=>n.getBoundingClientRect().bottom>=0);this.at=Math.max(0,t),this.show()}show(){let e=this.field.value!==""&&!this.found.length;this.field.setAttribute(
"aria-invalid",String(e)),this.count.textContent=e?d("Not found"):this.found.length?d("{} of {}",this.at+1,this.found.length):"",this.paint();let t=this.found[this.
at],n=t?.startContainer.parentElement;if(t&&n){let r=t.getBoundingClientRect();(r.top<60||r.bottom>innerHeight-20)&&n.scrollIntoView({block:"center"})}}paint(){
let e=CSS.highlights;if(!e||typeof Highlight>"u"){let n=this.found[this.at];n&&getSelection()?.setBaseAndExtent(n.startContainer,n.startOffset,n.endContainer,n.
endOffset);return}let t=this.found[this.at];e.set("dk-found",new Highlight(...this.found.filter(n=>n!==t))),e.set("dk-found-here",new Highlight(...t?[t]:[]))}};
function ps(i,e,t=document.body){let n=i.toLocaleLowerCase(),r=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),o=[];for(let s=r.nextNode();s&&o.length<hs;s=r.
nextNode()){let l=s.parentElement;if(!l||e?.contains(l)||l.closest("script, style, [hidden], .dk-menu"))continue;let h=(s.nodeValue??"").toLocaleLowerCase();if(h.
length===s.nodeValue?.length)for(let p=h.indexOf(n);p>=0;p=h.indexOf(n,p+n.length)){let g=document.createRange();g.setStart(s,p),g.setEnd(s,p+n.length),g.getClientRects().
length&&o.push(g)}}return o}var Ri=/^Mac/.test(navigator.platform),ms={esc:"escape",del:"delete",ins:"insert",return:"enter",plus:"+",space:" ",up:"arrowup",down:"arrowdown",left:"arrowlef\
t",right:"arrowright"},fs={Ctrl:"⌘",Shift:"⇧",Alt:"⌥"};function tn(i){let e=i.toLowerCase().split("+").map(o=>o.trim());e.at(-1)===""&&e.length>1&&e.splice(
-2,2,"+");let t=e.pop();if(!t)return;let n=(...o)=>e.some(s=>o.includes(s)),r={ctrl:n("ctrl","cmd","mod","control","command"),shift:n("shift"),alt:n("alt","opti\
on"),key:ms[t]??t};return r.ctrl||r.alt||/^f\d+$/.test(r.key)||r.key.length>1?r:void 0}function Hi(i,e){let t=Ri?e.metaKey:e.ctrlKey,n=i.key.length>1||/[a-z]/.test(
i.key);return i.key===e.key.toLowerCase()&&i.ctrl===t&&i.alt===e.altKey&&(!n||i.shift===e.shiftKey)}function Ni(i){let e=tn(i);if(!e)return i;let t=e.key===" "?
"Space":e.key.length===1?e.key.toUpperCase():e.key.replace(/^arrow/,"").replace(/^./,r=>r.toUpperCase()),n=[...e.ctrl?["Ctrl"]:[],...e.alt?["Alt"]:[],...e.shift?
["Shift"]:[]];return Ri?n.map(r=>fs[r]).join("")+t:[...n,t].join("+")}var gs=800,Ce,nn={x:NaN,y:NaN},Ii=!1;window.addEventListener("pointermove",({clientX:i,clientY:e})=>{Ii=i!==nn.x||e!==nn.y,nn={x:i,y:e}},{capture:!0,passive:!0});
var ae=class i{constructor(e,t,n){this.entries=e;this.owner=t;this.parent=n;for(let r of e)this.element.append(this.build(r));this.element.addEventListener("key\
down",r=>this.key(r)),this.element.addEventListener("contextmenu",r=>r.preventDefault())}entries;owner;parent;element=a("div",{class:"dk-menu",role:"menu",tabindex:-1});before=document.
activeElement;submenu;typed="";typedAt=0;closing=!1;open(e,t,n){this.parent||Ce?.close(),document.body.append(this.element);let r=this.element.getBoundingClientRect();
this.element.style.left=`${Math.max(4,Math.min(e,innerWidth-r.width-4))}px`,this.element.style.top=`${Math.max(4,Math.min(t,innerHeight-r.height-4))}px`,n?this.
step(1):this.element.focus({preventScroll:!0}),!this.parent&&(Ce=this,document.addEventListener("pointerdown",this.pressedBeside,!0),window.addEventListener("bl\
ur",this.leave),window.addEventListener("resize",this.leave))}close(){this.closing||(this.closing=!0,this.submenu?.close(),this.element.remove(),Ce===this&&(Ce=
void 0),document.removeEventListener("pointerdown",this.pressedBeside,!0),window.removeEventListener("blur",this.leave),window.removeEventListener("resize",this.
leave),!this.parent&&this.before instanceof HTMLElement&&this.before.isConnected&&this.before.focus({preventScroll:!0}),this.owner.closed())}leave=()=>this.close();pressedBeside=e=>{
let t=e.target;t.closest(".dk-menu")||t.closest("[aria-expanded='true'][role='menuitem']")||this.close()};build(e){if(e.separator)return a("div",{class:"dk-menu\
-line",role:"separator"});let t=e.checked!==void 0,n=a("div",{class:"dk-menu-entry",role:t?"menuitemcheckbox":"menuitem","aria-checked":t?String(e.checked):void 0,
"aria-disabled":e.enabled===!1?"true":void 0,"aria-haspopup":e.items?"menu":void 0,tabindex:-1},a("span",{class:"dk-menu-tick"},...e.checked?[y(v.check)]:[]),a(
"span",{class:"dk-menu-label"},e.label??""),a("span",{class:"dk-menu-key"},e.shortcut?Ni(e.shortcut):""));return e.items&&n.append(y("M6 4l4 4-4 4","dk-icon dk-\
menu-more")),n.addEventListener("pointermove",()=>this.point(n,e)),n.addEventListener("click",()=>this.choose(n,e)),n}point(e,t){!Ii||e===document.activeElement||
(e.focus({preventScroll:!0}),this.submenu?.close(),this.submenu=void 0,t.items&&this.openSubmenu(e,t.items,!1))}choose(e,t){if(t.enabled!==!1){if(t.items)return this.
openSubmenu(e,t.items,!0);this.root.close(),this.owner.chosen(t)}}get root(){return this.parent?.root??this}openSubmenu(e,t,n){this.submenu?.close();let r=e.getBoundingClientRect(),
o={chosen:s=>this.owner.chosen(s),closed:()=>e.removeAttribute("aria-expanded")};this.submenu=new i(t,o,this),e.setAttribute("aria-expanded","true"),this.submenu.
open(r.right-2,r.top-4,n),n||e.focus({preventScroll:!0})}get rows(){return[...this.element.querySelectorAll(":scope > .dk-menu-entry:not([aria-disabled])")]}step(e){
let t=this.rows,n=t.indexOf(document.activeElement);t[n<0?e>0?0:t.length-1:(n+e+t.length)%t.length]?.focus({preventScroll:!0})}key(e){let t=document.activeElement?.
closest(".dk-menu-entry"),n=t?this.entries[[...this.element.children].indexOf(t)]:void 0,o={ArrowDown:()=>this.step(1),ArrowUp:()=>this.step(-1),Home:()=>this.rows[0]?.
focus(),End:()=>this.rows.at(-1)?.focus(),Escape:()=>this.back(),Tab:()=>this.root.close(),ArrowLeft:()=>this.parent?this.back():this.owner.beside?.(-1),ArrowRight:()=>t&&
n?.items?this.openSubmenu(t,n.items,!0):this.root.owner.beside?.(1),Enter:()=>t&&n&&this.choose(t,n)," ":()=>t&&n&&this.choose(t,n)}[e.key];if(o)o();else if(e.key.
length===1&&!e.ctrlKey&&!e.metaKey)this.typeAhead(e.key);else return;e.preventDefault(),e.stopPropagation()}back(){let e=this.parent?.element.querySelector("[ar\
ia-expanded='true']");this.close(),e?.focus({preventScroll:!0})}typeAhead(e){let t=performance.now();this.typed=t-this.typedAt>gs?e:this.typed+e,this.typedAt=t;
let n=this.typed.toLocaleLowerCase();this.rows.find(r=>r.querySelector(".dk-menu-label")?.textContent?.toLocaleLowerCase().startsWith(n))?.focus()}};var ys={undo:()=>document.execCommand("undo"),redo:()=>document.execCommand("redo"),cut:()=>document.execCommand("cut"),copy:()=>document.execCommand("copy"),paste:()=>vs(),
select_all:()=>document.execCommand("selectAll"),find:()=>X(),print:()=>window.print(),fullscreen:()=>document.fullscreenElement?document.exitFullscreen():document.
documentElement.requestFullscreen()};function Fi(i){ys[i]?.()}async function vs(){let i=await navigator.clipboard.readText();document.execCommand("insertText",!1,
i)}var Pe=class{constructor(e){this.page=e;document.body.prepend(this.element),window.addEventListener("keydown",t=>this.keyDown(t),!0),window.addEventListener("ke\
yup",t=>this.keyUp(t),!0),window.addEventListener("pointerdown",()=>this.altAlone=!1,!0),document.addEventListener("contextmenu",t=>this.contextMenu(t))}page;element=a(
"div",{class:"dk-menubar",role:"menubar","aria-label":d("Menu"),hidden:!0});spec;contextSpec;open;altAlone=!1;set(e){this.open?.menu.close(),this.spec=e.items.length?
e:void 0,this.element.replaceChildren(...e.items.map((t,n)=>this.button(t,n))),this.element.hidden=!this.spec}setContext(e){this.contextSpec=e.items.length?e:void 0}button(e,t){
let n=a("button",{type:"button",class:"dk-menubar-button",role:"menuitem","aria-haspopup":"menu",tabindex:t?-1:0},e.label??"");return n.addEventListener("pointe\
rdown",r=>{r.preventDefault(),this.open?.button===n?this.open.menu.close():this.show(n,e,!1)}),n.addEventListener("pointerenter",()=>{this.open&&this.open.button!==
n&&this.show(n,e,!1)}),n.addEventListener("keydown",r=>this.buttonKey(r,n,e)),n}buttonKey(e,t,n){if(["Enter"," ","ArrowDown"].includes(e.key))this.show(t,n,!0);else if(e.
key==="ArrowRight"||e.key==="ArrowLeft")this.neighbour(t,e.key==="ArrowRight"?1:-1).focus();else if(e.key==="Escape")t.blur();else return;e.preventDefault()}show(e,t,n){
if(this.open?.menu.close(),!t.items)return this.chosen(t,this.spec);let r=new ae(t.items,{chosen:s=>this.chosen(s,this.spec),closed:()=>{e.removeAttribute("aria\
-expanded"),this.open=void 0},beside:s=>{let l=this.neighbour(e,s),h=[...this.element.children].indexOf(l);this.show(l,this.spec.items[h],!0)}}),o=e.getBoundingClientRect();
e.setAttribute("aria-expanded","true"),r.open(o.left,o.bottom,n),this.open={menu:r,button:e}}neighbour(e,t){let n=[...this.element.children];return n[(n.indexOf(
e)+t+n.length)%n.length]}chosen(e,t){e.role?Fi(e.role):e.id!==void 0&&t&&this.page.callback(t.callback_id,{id:e.id})}keyDown(e){if(this.altAlone=e.key==="Alt"&&
!e.ctrlKey&&!e.shiftKey&&!e.metaKey,!(e.isComposing||document.querySelector("dialog:modal"))){if(e.key==="F10"&&this.spec)return this.toBar(e);for(let t of[this.
spec,this.contextSpec]){let n=t&&Bi(t.items,e);if(n)return e.preventDefault(),e.stopPropagation(),this.chosen(n,t)}}}keyUp(e){e.key==="Alt"&&this.altAlone&&this.
spec&&this.toBar(e),this.altAlone=!1}toBar(e){e.preventDefault(),this.element.firstElementChild?.focus()}contextMenu(e){let t=this.contextSpec,n=e.target;if(!t||
e.defaultPrevented||n.closest("input, textarea, [contenteditable], .dk-menu")||!getSelection()?.isCollapsed)return;e.preventDefault(),new ae(t.items,{chosen:o=>this.
chosen(o,t),closed:()=>{}}).open(e.clientX,e.clientY,!1)}};function Bi(i,e){for(let t of i){let n=t.items&&Bi(t.items,e);if(n)return n;let r=t.shortcut&&t.enabled!==
!1?tn(t.shortcut):void 0;if(r&&Hi(r,e))return t}}var Di=new WeakMap;function Wi(i){let e=Di.get(i);return e||Di.set(i,e=new Pe(i)),e}var bs={menu:(i,e)=>Wi(e).set(i),context_menu:(i,e)=>Wi(e).setContext(i),dialog:i=>se(
i),open:(i,e,t)=>ws(i,e,t),clipboard_write:i=>Qt(i.text).then(()=>({ok:!0})),clipboard_read:()=>navigator.clipboard.readText().then(i=>({text:i})),open_url:i=>ks(
i.url),notify:i=>Es(i.title,i.text),badge:i=>Ss(i.count),fullscreen:i=>i.on?document.documentElement.requestFullscreen():document.fullscreenElement&&document.exitFullscreen(),
theme:i=>xs(i.dark),find:()=>X(),print:()=>window.print(),close:()=>window.close()};async function ws(i,e,t){return await e.answerWithFiles(t,await Pi(i)),$i}var $i=Symbol(
"answered");async function ks(i){if(window.open(i,"_blank","noopener"))return{ok:!0};if(navigator.userActivation?.isActive)return{ok:!0};let e=await se({title:d(
"Open a link"),text:i,buttons:[{label:d("Cancel"),value:!1},{label:d("Open"),value:!0,kind:"primary"}],cancel:!1});return e&&a("a",{href:i,target:"_blank",rel:"\
noopener noreferrer"}).click(),{ok:e===!0}}async function Es(i,e){if(typeof Notification>"u")throw new Error("this browser has no notifications");if((Notification.
permission==="default"?await Notification.requestPermission():Notification.permission)!=="granted")throw new Error("the user has not allowed notifications");return new Notification(
i,{body:e}),{ok:!0}}async function Ss(i){let e=navigator;if(!e.setAppBadge)throw new Error("this browser shows no badges");return await e.setAppBadge(i),{ok:!0}}
function xs(i){let e=document.documentElement;e.dataset.theme!==void 0&&e.dataset.themeFrom!=="system"||window.matchMedia("(prefers-color-scheme: dark)").matches===
i||(e.dataset.theme=i?"dark":"light",e.dataset.themeFrom="system")}P("desktop",(i,e,t)=>{let n=bs[i.op];(n?Promise.resolve().then(()=>n(i,e,t)):Promise.reject(new Error(
`unknown: ${i.op}`))).then(o=>{t.ask!==void 0&&o!==$i&&e.answer(t,o??null)},o=>{t.ask!==void 0?e.answer(t,{error:o instanceof Error?o.message:String(o)}):e.reportError(
o,t)})});Zt()&&_i();function Ui(i,e){let t=0,n=!1,r=o=>{let s=!1,l=()=>{!s&&!n&&t++,s=!0},h=i.open({opened:()=>o.opened(),frames:p=>o.frames(p),received(p){s=n=!0,o.received(p)},closed(p,g){
l(),o.closed(p,g)}});return{wake:()=>h.wake(),close(p,g){l(),h.close(p,g)}}};return{get name(){return t<2?i.name:e.name},open:o=>t<2?r(o):e.open(o)}}var Z=5,ji=0,zi=1;function _e(i){let e=new TextEncoder,t=i.map(s=>({kind:typeof s=="string"?ji:zi,bytes:typeof s=="string"?e.encode(s):s})),n=new Uint8Array(t.reduce(
(s,l)=>s+Z+l.bytes.length,0)),r=new DataView(n.buffer),o=0;for(let{kind:s,bytes:l}of t)r.setUint8(o,s),r.setUint32(o+1,l.length),n.set(l,o+Z),o+=Z+l.length;return n}
function le(i){let e=new TextDecoder("utf-8",{fatal:!0}),t=new DataView(i.buffer,i.byteOffset,i.byteLength),n=[],r=0;for(;r<i.length;){if(r+Z>i.length)throw new b(
"a body that ends in a frame's head");let o=t.getUint8(r),s=r+Z+t.getUint32(r+1);if(s>i.length)throw new b("a body that ends in a frame");let l=i.subarray(r+Z,s);
if(o===ji)n.push(Ts(e,l));else if(o===zi)n.push(l);else throw new b("a frame that is neither text nor binary");r=s}return n}function Ts(i,e){try{return i.decode(
e)}catch{throw new b("a text frame that is no UTF-8")}}var Ls=2*1024*1024,Ki=512*1024,As=4,Os=6;function Ms(i=window){let e=i.webkit?.messageHandlers?.deskui;if(e)return r=>e.postMessage(r);let t=i.qt?.webChannelTransport;
if(t)return t.onmessage=()=>{},r=>t.send(JSON.stringify({type:Os,id:0,object:"deskui",method:"receive",args:[r]}));let n=i.chrome?.webview;if(n)return r=>n.postMessage(
r)}function Cs(i,e=location){if(e.protocol==="http:"||e.protocol==="https:"||e.origin==="null")return;let t={"X-Deskui-Key":i};return window.qt?{fetch:async(r,o)=>{
let s=await fetch(`/-/blob?o=${r}&i=${o}`,{headers:t});return new Uint8Array(await s.arrayBuffer())}}:{async send(n,r){let o=await fetch(`/-/blob?o=${n}&size=${r.
length}`,{method:"POST",headers:t,body:r});if(!o.ok)throw new Error(`bytes were refused (${o.status})`)}}}var Ps=0;function qi(i,e=Ms(),t=Cs(i)){return{name:"br\
idge",windowBytes:Ls,open(n){if(!e)throw new Error("this page is not in a window of ours");return new rn(++Ps,i,n,e,t)}}}var rn=class{constructor(e,t,n,r,o){this.
opening=e;this.key=t;this.owner=n;this.post=r;this.bulk=o;Object.defineProperty(window,"__deskui",{value:{recv:(l,h)=>{l===this.opening&&this.received(h)},pack:(l,h)=>{
l===this.opening&&this.handIn(le(Re(h)))},take:l=>l===this.opening?this.take():new ArrayBuffer(0),pull:(l,h)=>{l===this.opening&&this.pull(h)},closed:(l,h,p)=>{
l===this.opening&&this.closed(h,p)}},configurable:!0}),queueMicrotask(()=>{this.isOpen&&(this.owner.opened(),this.wake())})}opening;key;owner;post;bulk;isOpen=!0;bodies=0;offered=[];line;wake(){
for(;this.isOpen&&this.bodies<As;){let e=this.gather();if(!e.length)return;this.bulk&&(this.bodies||e.some(t=>typeof t!="string"))?this.send(this.bulk,_e(e)):this.
say({f:e.map(_s)})}}gather(){let e=[];for(let t=0;t<Ki;){let n=this.owner.frames(Ki-t);if(!n.length)break;for(let r of n)t+=r.length;e.push(...n)}return e}send(e,t){
this.bodies++,e.send?this.postBody(e.send(this.opening,t)):this.offer(t)}close(){this.isOpen&&this.say({x:!0}),this.isOpen=!1}say(e){let t=this.bulk?.fetch?void 0:
!0;this.post(JSON.stringify({key:this.key,o:this.opening,s:t,...e}))}async postBody(e){try{await e}catch(t){this.closed(0,String(t))}this.bodies--,this.wake()}offer(e){
this.offered.push(e),this.say({t:!0})}take(){let e=this.offered.shift();return e?(this.bodies--,queueMicrotask(()=>this.wake()),e.buffer):new ArrayBuffer(0)}received(e){
this.line?this.line=this.line.then(()=>this.handIn(e.map(Gi))):this.handIn(e.map(Gi))}handIn(e){for(let t of e)this.isOpen&&this.owner.received(t)}pull(e){if(!this.
bulk?.fetch)return;let t=this.bulk.fetch(this.opening,e),n=this.line??Promise.resolve(),r=Promise.all([t,n]).then(([o])=>this.handIn(le(o))).catch(o=>this.closed(
0,String(o))).finally(()=>{this.line===r&&(this.line=void 0)});this.line=r}closed(e,t){this.isOpen&&(this.isOpen=!1,this.owner.closed(e,t))}};function _s(i){return typeof i==
"string"?i:{b:on(i)}}function Gi(i){return typeof i=="string"?i:Re(i.b)}function on(i){let e=i;if(e.toBase64)return e.toBase64();let t="";for(let n=0;n<i.length;n+=
32768)t+=String.fromCharCode(...i.subarray(n,n+32768));return btoa(t)}function Re(i){let e=Uint8Array;if(e.fromBase64)return e.fromBase64(i);let t=atob(i),n=new Uint8Array(
t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}var Vi="X-Deskui-Connection",Rs={401:4401,403:4403,413:4413,429:4429,503:4503};function Yi(i,e=(t,n)=>fetch(t,n)){return{name:"poll",open:t=>new sn(i,t,e)}}var sn=class{constructor(e,t,n){
this.address=e;this.owner=t;this.request=n;queueMicrotask(()=>{this.closed||(t.opened(),this.pump())})}address;owner;request;connection;sending=!1;waiting=!1;closed=!1;abort=new AbortController;wake(){
this.pump()}close(){this.closed=!0,this.abort.abort()}pump(){if(this.closed||this.sending)return;let e=this.owner.frames();e.length?(this.sending=!0,this.exchange(
_e(e)).then(()=>{this.sending=!1,this.pump()})):this.connection!==void 0&&!this.waiting&&(this.waiting=!0,this.exchange(new Uint8Array(0)).then(()=>{this.waiting=
!1,this.pump()}))}async exchange(e){try{let t=await this.request(this.address,{method:"POST",headers:{"Content-Type":"application/octet-stream","X-Deskui":"1",...this.
connection===void 0?{}:{[Vi]:this.connection}},body:e,cache:"no-store",credentials:"same-origin",signal:this.abort.signal});if(!t.ok)return this.end(Rs[t.status]??
0,`the server answered ${t.status}`);this.connection??=t.headers.get(Vi)??void 0;for(let n of le(new Uint8Array(await t.arrayBuffer()))){if(this.closed)return;this.
owner.received(n)}}catch(t){this.end(t instanceof b?t.code:0,String(t))}}end(e,t){this.closed||(this.close(),this.owner.closed(e,t))}};var Hs="deskui.1";function Ji(i,e=t=>new WebSocket(t,Hs)){return{name:"websocket",open:t=>Is(Ns(i),t,e)}}function Ns(i){let e=new URL(i);return e.protocol=e.protocol===
"https:"?"wss:":"ws:",e.hash="",e.href}function Is(i,e,t){let n=t(i);n.binaryType="arraybuffer";let r=!1,o=()=>{if(r&&n.readyState===WebSocket.OPEN)for(let s of e.
frames())n.send(s)};return n.onopen=()=>{r=!0,e.opened(),o()},n.onmessage=s=>{let l=typeof s.data=="string"?s.data:new Uint8Array(s.data);e.received(l)},n.onclose=
s=>{r=!1,e.closed(s.code,s.reason)},{wake:o,close(s,l){r=!1,n.onopen=n.onmessage=n.onclose=null,n.close(1e3,l.slice(0,40))}}}function Xi(){return{app:"index",title:"",theme:"auto",base:"/",build:"",link:"auto",...JSON.parse(document.getElementById("deskui-boot")?.textContent??"{}")}}function He(i){
return i.link==="bridge"||"__deskuiWindow"in window||"pywebview"in window}var an="deskui:only";function Zi(){let i=new URLSearchParams(location.hash.slice(1)),e=i.
get("window")??(location.hash.length>1?null:sessionStorage.getItem(an));e===null?sessionStorage.removeItem(an):sessionStorage.setItem(an,e);let t={code:i.get("b")??
void 0,invite:i.get("i")??void 0,fresh:i.has("n"),only:Number(e)||null};return(t.code||t.invite||t.fresh)&&history.replaceState(history.state,"",location.pathname+
location.search),t}async function ln(i,e){let t=await fetch(`${i}-/boot`,{method:"POST",headers:{"Content-Type":"application/json","X-Deskui":"1"},body:JSON.stringify(
e===void 0?{}:{code:e}),credentials:"same-origin",cache:"no-store"});if(t.ok)return(await t.json()).secret}function dn(){return fetch(location.pathname+location.
search,{method:"HEAD",cache:"no-store",credentials:"same-origin"}).then(({status:i})=>i===401,()=>!1)}var N={now:()=>performance.now(),after(i,e){let t=setTimeout(e,i);return()=>clearTimeout(t)}};var Ne=class{constructor(e){this.session=e}session;native=!0;send(e){this.session.send(e)}async sendWithFiles(e,t,n){let r=t.flatMap(({files:l})=>l).reduce((l,h)=>l+
h.size,0),o=0,s=[];for(let l of t){let h=[];for(let p of l.files)h.push(await this.upload(p,g=>n?.(o+g,r))),o+=p.size;s.push({attachment:l,refs:h})}this.session.
send({...e,data:s.reduce((l,h)=>Fs(l,e,h.attachment,h.refs),e.data)})}async upload(e,t){let n={size:e.size,read:async(o,s)=>new Uint8Array(await e.slice(o,s).arrayBuffer())},
r=this.session.upload(n,t);return await r.done,{$blob:r.id,size:e.size,type:e.type,name:e.name,last_modified:e.lastModified/1e3}}close(){this.session.close()}};
function Fs(i,e,t,n){let r=w(i)?i:{};return e.event==="draft"?{...r,files:n}:{...r,[t.name]:t.multiple?n:n[0]??null}}function Qi(i){return w(i)&&i.command==="replay"&&w(i.spec)&&i.spec.phase==="start"}function er(i){return w(i)&&typeof i.$blob=="number"}var Ie=class{blobs=new Map;take(e){let t=this.entry(e.blob);if(t.state!=="WHOLE"){if(e.abort)return this.giveUp(
t);t.state="COMING",t.pieces.push(e.data),t.bytes+=e.data.length;for(let n of t.watchers)n(t.bytes);e.last&&this.complete(t)}}whole(e){let t=this.entry(e);return t.
state==="WHOLE"?Promise.resolve(t.pieces):t.state==="GIVEN_UP"?Promise.reject(new Error(`blob ${e} was given up`)):new Promise((n,r)=>t.waiters.push({resolve:n,
reject:r}))}watch(e,t){let{watchers:n}=this.entry(e);return n.add(t),()=>n.delete(t)}get pending(){return Array.from(this.blobs.values()).some(e=>e.state==="COM\
ING")}forget(e){this.blobs.get(e)?.state!=="COMING"&&this.blobs.delete(e)}restart(){for(let e of this.blobs.values())e.state!=="WHOLE"&&(e.pieces=[],e.bytes=0,e.
state="COMING")}entry(e){let t=this.blobs.get(e);return t||this.blobs.set(e,t={pieces:[],bytes:0,state:"COMING",waiters:[],watchers:new Set}),t}complete(e){e.state=
"WHOLE";for(let t of e.waiters.splice(0))t.resolve(e.pieces)}giveUp(e){e.state="GIVEN_UP",e.pieces=[];for(let t of e.waiters.splice(0))t.reject(new Error("the s\
erver gave this blob up"))}},Bs=8*J,Ds=8,Fe=class{constructor(e,t,n,r){this.id=e;this.source=t;this.wake=n;this.progress=r;this.done=new Promise((o,s)=>this.settle=
{resolve:o,reject:s}),this.done.catch(()=>{}),this.readAhead()}id;source;wake;progress;ready=[];readAt=0;reading=!1;ended=!1;leftBytes=0;done;settle;take(){let e=this.
ready.shift();return e?(this.leftBytes+=e.data.length,this.progress?.(this.leftBytes,this.source.size),e.last?this.settle.resolve():this.readAhead(),e):this.ended?
void 0:"pending"}cancel(e="cancelled"){this.ended&&!this.ready.length||(this.ended=!0,this.ready.splice(0,this.ready.length,{blob:this.id,data:new Uint8Array(0),
last:!1,abort:!0}),this.settle.reject(new Error(e)),this.wake())}readAhead(){if(this.reading||this.ended||this.ready.length>=Ds)return;this.reading=!0;let e=Math.
min(this.readAt+Bs,this.source.size);this.source.read(this.readAt,e).then(t=>this.took(t,e),t=>{this.reading=!1,this.cancel(`the file cannot be read: ${String(t)}`)})}took(e,t){
if(this.reading=!1,!this.ended){this.readAt=t,this.ended=t>=this.source.size;for(let n=0;n<e.length||n===0;n+=J){let r=this.ended&&n+J>=e.length;this.ready.push(
{blob:this.id,data:e.subarray(n,n+J),last:r,abort:!1})}this.readAhead(),this.wake()}}};var tr=256*1024,nr=65536,Ws=256,$s=8,Us=3e3,js=3,Be=class{next=1;waiting=[];sent=[];cursor=0;inFlightBytes=0;sources=[];lastReceived=0;windowBytes=tr;early=new Map;earlyFrames=0;ackDue=!1;gapDue=!1;badAcks=0;progressAt;get received(){
return this.lastReceived}get idle(){return this.waiting.length===0&&this.sent.length===0&&this.sources.length===0}get unacknowledged(){return[...this.sent.map(e=>e.
item).filter(e=>typeof e=="string"),...this.waiting]}send(e){this.waiting.push(e)}sendBlob(e){this.sources.push(e)}frames(e=tr){let t=[],n=e;for(;n>0&&this.inFlightBytes<
this.windowBytes;){let r=this.inFlightBytes,o=this.nextFrame();if(o===void 0)break;t.push(o),n-=this.inFlightBytes-r}return t.length&&(this.ackDue=!1),(this.gapDue||
this.ackDue)&&(t.push(ti(this.lastReceived,this.gapDue)),this.ackDue=this.gapDue=!1),t}heartbeat(){this.ackDue=!0}tick(e){this.early.size&&(this.gapDue=!0),this.
sent.length?this.progressAt===void 0?this.progressAt=e:e-this.progressAt>Us&&(this.rewind(),this.progressAt=e):this.progressAt=void 0}rewind(){this.cursor=0,this.
inFlightBytes=0}resume(e){this.confirm(e),e>=this.next&&(this.next=e+1),this.rewind(),this.ackDue=!0}restartReceiving(){this.lastReceived=0,this.forgetEarly()}restartSending(){
this.next=1,this.waiting=[],this.sent=[],this.sources=[],this.progressAt=void 0,this.rewind()}drainBlobs(){for(let e=this.takeChunk();e;e=this.takeChunk())this.
sent.push({number:this.next++,item:e})}park(){return{next:this.next,received:this.lastReceived,sent:this.sent,waiting:this.waiting}}unpark(e){this.next=e.next,this.
sent=[...e.sent],this.waiting=[...e.waiting],this.rewind()}nextFrame(){if(this.cursor<this.sent.length)return this.repeat();if(this.waiting.length)return this.batch();
let e=this.takeChunk();return e&&this.putChunk(e)}batch(){let e=this.next,t=0,n=0;for(;n<this.waiting.length&&t<nr;){let o=this.waiting[n++];t+=o.length,this.sent.
push({number:this.next++,item:o})}let r=this.waiting.splice(0,n);return this.cursor=this.sent.length,this.inFlightBytes+=t,Ft(e,this.lastReceived,r)}takeChunk(){
for(let e=this.sources.length;e>0;e--){let t=this.sources.shift(),n=t.take();if(n!==void 0&&((n==="pending"||!(n.last||n.abort))&&this.sources.push(t),n!=="pend\
ing"))return n}}putChunk(e){let t=this.next++;return this.sent.push({number:t,item:e}),this.cursor=this.sent.length,this.inFlightBytes+=cn(e),Bt(t,this.lastReceived,
e)}repeat(){let{number:e,item:t}=this.sent[this.cursor];if(typeof t!="string")return this.cursor++,this.inFlightBytes+=cn(t),Bt(e,this.lastReceived,t);let n=[],
r=0;for(let o=this.sent[this.cursor];o&&typeof o.item=="string"&&r<nr;o=this.sent[++this.cursor])n.push(o.item),r+=o.item.length;return this.inFlightBytes+=r,Ft(
e,this.lastReceived,n)}receive(e){if(this.acknowledge(e),!e.items.length)return[];if(this.ackDue=!0,e.number>this.lastReceived+1)return this.keepEarly(e),[];let t=e.
items.slice(this.lastReceived+1-e.number);return this.lastReceived+=t.length,this.early.size&&this.takeEarly(t),t}acknowledge(e){if(e.ack>=this.next){if(++this.
badAcks>=js)throw new b("acknowledged messages that were never sent");return}this.confirm(e.ack),e.gap&&this.rewind()}confirm(e){let t=0;for(;t<this.sent.length&&
this.sent[t].number<=e;)t<this.cursor&&(this.inFlightBytes-=cn(this.sent[t].item)),t++;t&&(this.sent.splice(0,t),this.cursor=Math.max(0,this.cursor-t),this.progressAt=
void 0)}keepEarly(e){++this.earlyFrames>=$s&&(this.gapDue=!0),e.items.forEach((t,n)=>{this.early.size<Ws&&this.early.set(e.number+n,t)})}takeEarly(e){for(let t=this.
early.get(this.lastReceived+1);t;t=this.early.get(this.lastReceived+1))this.early.delete(++this.lastReceived),e.push(t);for(let t of this.early.keys())t<=this.lastReceived&&
this.early.delete(t);this.early.size||this.forgetEarly()}forgetEarly(){this.early.clear(),this.earlyFrames=0,this.gapDue=!1}};function cn(i){return typeof i=="s\
tring"?i.length:i.data.length+B}var un=256*1024,zs=32*1024;async function hn(i,e){if(typeof i!="object"&&typeof i!="string")return i;let t=JSON.stringify(i);if(t===void 0||t.length<=zs)return i;
if(!w(i))return{...await e(Ks(t)),type:"application/json",inline:!0};let n=[];for(let[r,o]of Object.entries(i))n.push([r,await hn(o,e)]);return Object.fromEntries(
n)}function Ks(i){let e=new TextEncoder().encode(i);return{size:e.length,read:(t,n)=>Promise.resolve(e.subarray(t,n))}}var ir=9e3,De=3e3,rr=1e3,Gs=50,qs=32,Vs=128*1024,Ys=250,Js=5e3,Xs=5e3,Zs=8,or=new Set([4400,4401,4403,4404,4409,4413,4426]),We=class{constructor(e,t,n,r=Math.random){
this.link=e;this.owner=t;this.clock=n;this.random=r;e.windowBytes&&(this.channel.windowBytes=e.windowBytes)}link;owner;clock;random;blobs=new Ie;channel=new Be;carrier;carrierNumber=0;greeted=!1;hasBeenOpen=!1;session=null;client=null;mark="";before=[];nextBlob=1;uploads=new Set;line;attempt=0;heardAtMs=0;saidAtMs=0;tickedAtMs=0;unconfirmedSinceMs;heartbeatMs=4e3;unackedMessages=0;unackedBytes=0;cancelAck;cancelRetry;cancelTick;wakePending=!1;number=0;resting=!1;status={
state:"CONNECTING",first:!0};get id(){return this.session}get clientId(){return this.client}get unacknowledged(){return this.channel.unacknowledged}open(e){this.
session=e?.session??null,this.client=e?.client??null,this.mark=this.random().toString(36).slice(2),this.before=e?.pages??[],this.resting=!1,e?.client&&e.channel?
(this.channel.unpark(e.channel),this.nextBlob=e.nextBlob??1):this.channel.restartSending(),this.channel.restartReceiving(),this.say({state:"CONNECTING",first:!0}),
this.connect(),this.scheduleTick()}send(e){if(this.over)return;let t=JSON.stringify(e);if(t.length<=un&&!this.line)return this.queue(t);let r=(this.line??Promise.
resolve()).then(()=>t.length<=un?t:this.takeApart(t)).then(o=>this.queue(o)).catch(()=>{}).then(()=>{this.line===r&&(this.line=void 0)});this.line=r}upload(e,t){
let n=new Fe(this.nextBlob++,e,()=>this.wakeSoon(),t);this.uploads.add(n);let r=()=>{this.uploads.delete(n)};return n.done.then(r,r),this.channel.sendBlob(n),this.
wakeSoon(),n}flush(){this.wakeSoon()}retryNow(){this.status.state==="WAITING"&&(this.attempt=0,this.connect())}park(){if(this.cancelUploads("the page was left"),
this.channel.drainBlobs(),!this.session||!this.client)return;let e=[this.mark,...this.before].slice(0,Zs);return{session:this.session,client:this.client,pages:e,
nextBlob:this.nextBlob,channel:this.channel.park()}}rest(){this.resting=!0}suspend(){this.status.state!=="ENDED"&&(this.dropCarrier("the page sleeps"),this.cancelRetry?.(),
this.say({state:"WAITING",retryAtMs:1/0,attempt:0,reason:""}))}close(e=1e3,t=""){this.end(e,t)}get over(){return this.status.state==="ENDED"&&this.status.code!==
4401}queue(e){this.over||(this.channel.send(e),this.unconfirmedSinceMs??=this.clock.now(),this.wakeSoon())}async takeApart(e){let t=await hn(JSON.parse(e),async n=>{
let r=this.upload(n);return await r.done,{$blob:r.id,size:n.size}});return JSON.stringify(t)}connect(){this.cancelRetry?.(),this.dropCarrier("a new one opens"),
this.greeted=!1,this.heardAtMs=this.clock.now(),this.status.state!=="CONNECTING"&&this.say({state:"CONNECTING",first:!this.hasBeenOpen});let e=++this.carrierNumber,
t=!1,n={opened:()=>{e===this.carrierNumber&&this.carrier?.wake()},received:r=>{e===this.carrierNumber&&this.received(r)},closed:(r,o)=>{e===this.carrierNumber&&
this.lost(r,o)},frames:r=>e!==this.carrierNumber?[]:t?this.greeted?this.takeFrames(r):[]:(t=!0,[this.hello()])};this.carrier=this.link.open(n)}hello(){let{build:e,
secret:t,app:n,invite:r,info:o}=this.owner.hello();return ei({proto:1,build:e,secret:t,app:n,session:this.session,invite:r,client:this.client,page:this.mark,after:this.
before,last:this.channel.received,info:o})}takeFrames(e){let t=this.channel.frames(e);return t.length&&(this.saidAtMs=this.clock.now(),this.unackedMessages=this.
unackedBytes=0,this.cancelAck?.(),this.cancelAck=void 0),t}wakeSoon(){this.wakePending||(this.wakePending=!0,Promise.resolve().then(()=>{this.wakePending=!1,this.
greeted&&this.carrier?.wake()}))}received(e){this.heardAtMs=this.clock.now();try{let t=ni(e);t.kind==="welcome"?this.welcomed(t.welcome):t.kind==="goodbye"?this.
dismissed(t.goodbye):this.greeted&&(this.unackedBytes+=typeof e=="string"?e.length:e.byteLength,this.take(this.channel.receive(t)))}catch(t){if(!(t instanceof b))
throw t;this.end(t.code,t.message)}}take(e){this.number=this.channel.received-e.length;for(let t of e)this.number++,"chunk"in t?this.blobs.take(t.chunk):this.owner.
message(t.message);this.channel.idle&&(this.unconfirmedSinceMs=void 0),this.unackedMessages+=e.length,this.unackedMessages>=qs||this.unackedBytes>=Vs?this.wakeSoon():
e.length?this.cancelAck??=this.clock.after(Gs,()=>{this.cancelAck=void 0,this.wakeSoon()}):this.wakeSoon()}welcomed(e){this.greeted=!0,this.hasBeenOpen=!0,this.
attempt=0,this.heartbeatMs=e.heartbeat_ms,this.client!==null&&e.client!==this.client?(this.cancelUploads("the program was started again"),this.channel.restartSending(),
this.nextBlob=1):this.channel.resume(e.last),e.resume||(this.channel.restartReceiving(),this.blobs.restart()),this.session=e.session,this.client=e.client,this.before=
[],this.unconfirmedSinceMs=this.channel.idle?void 0:this.clock.now(),this.say({state:"OPEN",slow:!1}),this.owner.welcomed(e),this.wakeSoon()}dismissed(e){or.has(
e.code)&&!e.retry?this.end(e.code,e.reason):this.lost(e.code,e.reason)}lost(e,t){if(or.has(e)||this.resting&&!this.blobs.pending)return this.end(e,t);this.dropCarrier(
t);let n=e===4429?Xs*(.5+this.random()/2):this.backOff();this.attempt++,this.say({state:"WAITING",retryAtMs:this.clock.now()+n,attempt:this.attempt,reason:t}),this.
cancelRetry=this.clock.after(n,()=>this.connect())}backOff(){return this.random()*Math.min(Js,Ys*2**Math.min(this.attempt,10))}cancelUploads(e){for(let t of this.
uploads)t.cancel(e)}end(e,t){this.dropCarrier(t),this.cancelUploads(t||"the session has ended"),this.cancelRetry?.(),this.cancelTick?.(),this.say({state:"ENDED",
code:e,reason:t})}dropCarrier(e){this.carrierNumber++,this.greeted=!1,this.cancelAck?.(),this.cancelAck=void 0;let t=this.carrier;this.carrier=void 0,t?.close(1e3,
e)}scheduleTick(){this.tickedAtMs=this.clock.now(),this.cancelTick=this.clock.after(rr,()=>{this.tick(),this.status.state!=="ENDED"&&this.scheduleTick()})}tick(){
let e=this.clock.now();if(e-this.tickedAtMs>3*rr&&(this.heardAtMs=Math.max(this.heardAtMs,e-ir+De)),!!this.carrier){if(e-this.heardAtMs>=ir)return this.lost(0,"\
the server does not answer");this.greeted&&(this.channel.tick(e),e-this.saidAtMs>=this.heartbeatMs&&this.channel.heartbeat(),this.carrier.wake(),this.saySlow(e))}}saySlow(e){
let t=this.unconfirmedSinceMs!==void 0&&e-this.unconfirmedSinceMs>De,r=e-this.heardAtMs>this.heartbeatMs+De/2||t&&e-this.heardAtMs>De;this.status.state==="OPEN"&&
this.status.slow!==r&&this.say({state:"OPEN",slow:r})}say(e){this.status=e,this.owner.status(e)}};var sr=700,Qs=3e4,$e=class{constructor(e,t){this.actions=e;this.clock=t;this.button.addEventListener("click",()=>this.act())}actions;clock;text=a("span",{class:"\
dk-bar-text"});button=a("button",{type:"button",class:"dk-button btn btn-secondary btn-sm"});element=a("div",{class:"dk-bar",role:"status",hidden:!0},a("span",{
class:"dk-bar-dot"}),this.text,this.button);status={state:"CONNECTING",first:!0};troubleSinceMs;ended=!1;wasOpen=!1;outside=!1;cancel=()=>{};act=()=>{};finished(){
this.ended=!0,this.show()}running(){this.ended=this.outside=!1,this.show()}loggedOut(){this.outside=!0,this.show()}set(e){e.state==="OPEN"&&(this.wasOpen=!0),e.
state==="OPEN"&&!e.slow?(this.troubleSinceMs=void 0,this.outside=!1):this.troubleSinceMs??=this.clock.now(),this.status=e,this.show()}show(){this.cancel();let e=this.
saying();this.element.hidden=!e,document.documentElement.dataset.link=this.status.state.toLowerCase(),e&&this.say(e),(this.status.state==="WAITING"||this.status.
state==="CONNECTING"||this.status.state==="OPEN"&&this.status.slow)&&(this.cancel=this.clock.after(e?1e3:sr,()=>this.show()))}say({text:e,level:t,button:n}){this.
element.dataset.level=t,this.element.classList.toggle("dk-alone",!this.wasOpen),f(this.text,e),this.button.hidden=!n,n&&(f(this.button,n[0]),this.act=n[1])}saying(){
let{status:e}=this,t=[d("Start again"),this.actions.startAgain];if(this.outside)return{text:d("You have been logged out. Your screen stays as it is."),level:"wa\
rning",button:[d("Log in"),this.actions.load]};if(this.ended)return{text:d("The program has ended."),level:"info",button:t};if(e.state==="ENDED")return this.ending(
e.code,e.reason,t);if(e.state==="OPEN")return e.slow?{text:d("The program is slow to answer …"),level:"warning"}:void 0;let n=this.clock.now()-(this.troubleSinceMs??
this.clock.now());if(!(n<sr))return this.trouble(e,n)}trouble(e,t){if(e.state==="CONNECTING"&&e.first)return{text:t<3e3?d("Connecting …"):d("The program is ta\
king long to answer …"),level:"info"};let r=[d("Try now"),this.actions.retry];if(!navigator.onLine&&!ea())return{text:d("You are offline. What you do is kept \
and sent when the network is back."),level:"warning"};let o=e.state==="WAITING"&&Number.isFinite(e.retryAtMs)?Math.ceil((e.retryAtMs-this.clock.now())/1e3):0,s=o>
0?d("Trying again in {} s.",o):d("Trying again …");return t>Qs?{text:d("The program does not answer; it may have been closed. Your screen stays as it is. {}",
s),level:"error",button:r}:{text:d("Connection lost. {}",s),level:"warning",button:r}}ending(e,t,n){let r=t?` (${t})`:"";switch(e){case 4401:return this.wasOpen?
{text:d("This page is no longer allowed in. Open the program again."),level:"error"}:{text:d("This address alone opens nothing. Use the whole link that was prin\
ted where the program was started."),level:"info"};case 4403:return{text:d("This is not allowed{}.",r),level:"error"};case 4404:return{text:d("This session has \
ended."),level:"info",...n?{button:n}:{}};case 4409:return{text:d("This session is open in another window."),level:"info",button:[d("Use it here"),this.actions.
load]};case 4413:return{text:d("That was more than the program accepts{}.",r),level:"error",...n?{button:n}:{}};case 4426:return{text:d("The program has been up\
dated."),level:"info",button:[d("Load again"),this.actions.load]};default:return{text:d("The connection has ended{}.",r),level:"error",...n?{button:n}:{}}}}};function ea(){
return/^(127\.|localhost$|\[::1\]$|$)/.test(location.hostname)}var ta=new Set(["draft","ui_state","client_error","closed_popup","info","replayed"]),na=new Set(["client_error","info","js_yield","replayed"]),Ue=class{constructor(e,t=void 0){
this.clock=e;this.counterpart=t}clock;counterpart;drafts=new Map;cancelTimer;alsoFlush;viewOnly=!1;speakTo(e){this.counterpart=e}get native(){return this.counterpart?.
native??!0}send(e){this.maySay(e)&&(this.flush(),this.counterpart?.send(e))}async sendWithFiles(e,t,n){this.maySay(e)&&(this.flush(),await this.counterpart?.sendWithFiles(
e,t,n))}draft(e,t){this.maySay(t)&&(this.drafts.delete(e),this.drafts.set(e,t),this.cancelTimer??=this.clock.after(80,()=>this.flush()))}has(e){return this.drafts.
has(e)}forget(e){this.drafts.delete(e)}flush(){this.cancelTimer?.(),this.cancelTimer=void 0;let e=[...this.drafts.values()];this.drafts.clear();for(let t of e)this.
counterpart?.send(t);this.alsoFlush?.()}maySay(e){return this.viewOnly&&!na.has(e.event)?!1:this.native||!ta.has(e.event)}};var je=class{constructor(e){this.troubles=e}troubles;handlers=new Map;widgets;on(e,t){if(this.handlers.has(e))throw new Error(`two handlers for command "${e}"`);
this.handlers.set(e,t)}onWidgets(e){this.widgets=e}dispatch(e){try{this.route(e)}catch(t){this.troubles.failed(t,e)}}route(e){if(!w(e))throw new Error("a messag\
e that is no object");if(typeof e.command=="string"){let t=e,n=this.handlers.get(t.command);n?n(t.spec??null,t):this.troubles.unknown(t)}else if(typeof e.type==
"string"&&this.widgets)this.widgets(e);else throw new Error("a message of neither family")}};var ze=class{constructor(e,t){this.page=e;this.dismissed=t}page;dismissed;open=null;show(e){this.close();let t=new pn(e,this.page,()=>{this.open===t&&(this.open=
null,this.dismissed(e.dom_id))});this.open=t}close(){let e=this.open;this.open=null,e?.end()}get domId(){return this.open?.domId??null}},pn=class{constructor(e,t,n){
this.page=t;this.dismissed=n;this.domId=e.dom_id;let r=e.closable!==!1,o=`${e.dom_id}-title`,s=a("header",{class:"dk-popup-head"},a("h2",{id:o,class:"modal-titl\
e"},u(e.title)));r&&s.append(this.closeButton()),this.body=a("div",{class:"dk-popup-body dk-flow modal-body",tabindex:-1});let l=e.size==="large"||e.size==="sma\
ll"?e.size:"normal";this.dialog=a("dialog",{class:"dk-popup modal","data-size":l,"aria-labelledby":o},s,this.body),document.body.append(this.dialog),t.bindScope(
e.dom_id,this.body),t.fill(this.body,E(e.content)),this.listen(r&&e.implicit_close!==!1),this.dialog.showModal(),this.body.focus({preventScroll:!0})}page;dismissed;domId;dialog;body;before=document.
activeElement;ended=!1;end(){this.ended||(this.ended=!0,this.dialog.close(),this.page.fill(this.body,[]),this.dialog.remove(),this.before instanceof HTMLElement&&
this.before.isConnected&&this.before.focus())}dismiss(){this.ended||(this.end(),this.dismissed())}closeButton(){let e=a("button",{type:"button",class:"dk-close \
close","aria-label":d("Close")},y(v.close));return e.addEventListener("click",()=>this.dismiss()),e}listen(e){this.dialog.addEventListener("cancel",n=>{n.preventDefault(),
e&&this.dismiss()}),this.dialog.addEventListener("close",()=>{this.ended||(e?this.dismiss():this.dialog.showModal())});let t=!1;this.dialog.addEventListener("po\
interdown",n=>t=n.target===this.dialog&&!this.contains(n)),this.dialog.addEventListener("click",n=>{e&&t&&n.target===this.dialog&&this.dismiss()})}contains(e){let t=this.
dialog.getBoundingClientRect();return e.clientX>=t.left&&e.clientX<=t.right&&e.clientY>=t.top&&e.clientY<=t.bottom}};var ar="#1565c0",ia={[ar]:"info","#2e7d32":"success","#ef6c00":"warning","#e53935":"error"},Ke=class{constructor(e){this.page=e}page;stacks=new Map;staying=new Map;show(e){
let t=!(e.duration>0),n=this.build(e,t);t&&e.id!==void 0&&this.staying.set(e.id,n),t||this.leaveAfter(n,e.duration),this.stack(e.position??"center").append(n)}uiState(e,t,n){
let r=this.staying.get(e);return r?(t==="closed"&&n===!0&&this.leave(r),!0):!1}comeAlong(){for(let e of this.stacks.values())this.settle(e)}clear(){for(let e of this.
stacks.values())e.replaceChildren();this.staying.clear()}build(e,t){let n=/^#[0-9a-f]{6}$/i.test(e.color??"")?e.color:ar,r=ia[n.toLowerCase()],o=a("div",{class:"\
dk-toast toastify",role:r==="error"?"alert":"status"},a("span",{},u(e.content)));r?o.dataset.tone=r:oa(o,n);let s=()=>this.close(o,e);return e.callback_id&&this.
makeClickable(o,e.callback_id,s),t&&o.append(ra(s)),o}makeClickable(e,t,n){let r=e.firstElementChild;r.setAttribute("role","button"),r.tabIndex=0,e.classList.add(
"pywebio-clickable");let o=()=>{this.page.callback(t,null),n()};e.addEventListener("click",o),r.addEventListener("keydown",s=>{(s.key==="Enter"||s.key===" ")&&o()})}close(e,t){
t.id!==void 0&&this.staying.has(t.id)&&this.page.uiState(t.id,"closed",!0),this.leave(e)}leaveAfter(e,t){let n=window.setTimeout(()=>this.leave(e),t),r=()=>clearTimeout(
n),o=()=>{clearTimeout(n),n=window.setTimeout(()=>this.leave(e),t)};e.addEventListener("pointerenter",r),e.addEventListener("focusin",r),e.addEventListener("poi\
nterleave",o),e.addEventListener("focusout",o)}leave(e){for(let[r,o]of this.staying)o===e&&this.staying.delete(r);e.classList.add("dk-leaving");let t=()=>e.remove(),
n=typeof e.getAnimations=="function"?e.getAnimations():[];n.length===0?t():Promise.allSettled(n.map(r=>r.finished)).then(t)}stack(e){let t=this.stacks.get(e);return t||
this.stacks.set(e,t=a("div",{class:"dk-toasts","data-position":e})),this.settle(t),t}settle(e){let t=document.querySelectorAll("dialog[open]"),n=t[t.length-1]??
document.body;e.parentElement!==n&&(n.append(e),n instanceof HTMLDialogElement&&n.addEventListener("close",()=>{e.parentElement===n&&this.settle(e)}))}};function ra(i){
let e=a("button",{type:"button",class:"dk-close","aria-label":d("Close")},y(v.close));return e.addEventListener("click",t=>{t.stopPropagation(),i()}),e}function oa(i,e){
i.style.setProperty("--toast",e),i.style.setProperty("--toast-fg",sa(e))}function sa(i){let[e=0,t=0,n=0]=[1,3,5].map(o=>{let s=Number.parseInt(i.slice(o,o+2),16)/
255;return s<=.04045?s/12.92:((s+.055)/1.055)**2.4}),r=.2126*e+.7152*t+.0722*n;return 1.05/(r+.05)>=(r+.05)/.05?"#ffffff":"#000000"}var Ge=new WeakMap,de=new WeakMap;function aa(i){let e=Ge.get(i);return e||Ge.set(i,e=new ze(i,t=>i.emit("closed_popup",{dom_id:t}))),e}function la(i){let e=de.
get(i);return e||de.set(i,e=new Ke(i)),e}function lr(i){Ge.get(i)?.close(),de.get(i)?.clear()}function dr(i,e,t,n){return de.get(i)?.uiState(e,t,n)??!1}P("popup",
(i,e)=>{aa(e).show(i),de.get(e)?.comeAlong()});P("close_popup",(i,e)=>Ge.get(e)?.close());P("toast",(i,e)=>la(e).show(i));P("download",(i,e)=>{Se(i.name,i.content,
e)});P("run_script",(i,e,t)=>{let n=i.eval===!0||t.ask!==void 0;Kn(i.code,i.args??{},n,e).then(r=>{n&&e.answer(t,r)})});var qe=class{constructor(e,t){this.column=e;this.forms=t}column;forms;values={output_animation:!0,auto_scroll_bottom:!1,input_auto_focus:!0};set(e){for(let[t,n]of Object.
entries(e))this.values[t]=n,this.apply(t,n)}apply(e,t){switch(e){case"title":document.title=String(t);break;case"output_animation":document.body.classList.toggle(
"no-animation",t===!1);break;case"output_max_width":this.column.style.maxWidth=typeof t=="string"?t:"";break;case"input_panel_fixed":this.forms.classList.toggle(
"dk-fixed",t===!0);break;case"input_panel_min_height":this.forms.style.setProperty("--panel-min",`${Number(t)||0}px`);break;case"input_panel_init_height":this.forms.
style.setProperty("--panel",`${Number(t)||0}px`);break}}};var mn=!1,cr=-1/0,ur=-1/0,hr=-1/0,pr=[];function mr(i){mn?pr.push(i):i()}function fr(i,e){return"repeat"in i?i.repeat&&hr<e:i.detail>1&&ur<e}function fn(){mn=!1,
setTimeout(()=>pr.splice(0).forEach(i=>i()))}function da(i){mn=i.button===0,ur=cr,cr=performance.now()}addEventListener("pointerdown",da,{capture:!0});addEventListener(
"keydown",i=>{i.repeat||(hr=performance.now())},{capture:!0});addEventListener("pointerup",fn,{capture:!0});addEventListener("pointercancel",fn,{capture:!0});addEventListener(
"blur",fn);function Ve(i,e){return`form ${i} ${e}`}var Ye=class{constructor(e,t,n,r,o){this.taskId=e;this.spec=t;this.number=n;this.page=r;this.outbox=o;this.form=a("form",
{class:"dk-form",novalidate:!0,autocomplete:"off","aria-labelledby":this.titleId}),this.element=a("section",{class:"dk-card card"},this.form),this.build(),this.
form.addEventListener("submit",s=>{s.preventDefault(),this.submit()}),this.form.addEventListener("click",s=>this.ignoreOlder(s),{capture:!0}),this.form.addEventListener(
"keydown",s=>this.ignoreOlder(s),{capture:!0}),this.form.addEventListener("keydown",s=>this.key(s))}taskId;spec;number;page;outbox;element;form;fields=new Map;titleId=O(
"dk-form");footer=a("div",{class:"dk-form-buttons"});progress=a("progress",{class:"dk-progress",max:1,hidden:!0,"aria-label":d("Sending files")});waiting=!1;shownAtMs=1/0;complained=new Set;goesToFirst=!1;appear(){
this.shownAtMs=performance.now()}focus(){let e=this.spec.inputs.find(t=>t.auto_focus)?.name??this.spec.inputs[0]?.name;(this.fields.get(e??"")??[...this.fields.
values()][0])?.focus()}field(e){return this.fields.get(e)}update(e){let t=this.fields.get(e.target_name);if(!t)throw new Error(`this form has no field "${e.target_name}\
"`);this.waiting&&(this.goesToFirst=!0),this.wake(),t.update(e.attributes,e.target_value===void 0?void 0:{value:e.target_value}),!(!this.goesToFirst||e.attributes.
valid_status!==!1||!this.ownsFocus())&&(this.goesToFirst=!1,t.focus())}setDraft(e,t){this.fields.get(e)?.setDraft(t)}destroy(){for(let e of this.fields.values())
this.outbox.forget(Ve(this.number,e.name)),e.destroy?.();this.element.remove()}build(){let e=a("h2",{class:"dk-form-title",id:this.titleId},u(this.spec.label));
e.hidden=!u(this.spec.label);let t=a("header",{class:"card-header"},e);t.hidden=e.hidden;let n=a("div",{class:"dk-form-body card-body"}),{inputs:r}=this.spec,o=r.
length===1;for(let s of r){let l=this.makeField(s,o);this.fields.set(s.name,l),n.append(l.element)}St(r[r.length-1])||this.addButtons(),this.form.append(t,n,this.
progress,this.footer),this.footer.hidden=!this.footer.children.length}makeField(e,t){let n={page:this.page,kind:"form",...t?{labelledBy:this.titleId}:{},changed:r=>this.
changed(r,e),left:r=>this.left(r,e),pressed:(r,o)=>this.pressed(o)};return ee(e,n)}addButtons(){this.addButton("submit","primary"),this.spec.inputs.length>1&&this.
addButton("reset","secondary"),this.spec.cancelable&&this.addButton("cancel","secondary")}addButton(e,t){let r=a("button",{type:e==="submit"?"submit":"button",class:`\
dk-button btn btn-${t}${e==="cancel"?" pywebio_cancel_btn":""}`},fe(e));e!=="submit"&&r.addEventListener("click",()=>this.pressed(e)),this.footer.append(r)}ignoreOlder(e){
fr(e,this.shownAtMs)&&(e.preventDefault(),e.stopImmediatePropagation())}key(e){e.defaultPrevented||e.isComposing||(e.key==="Escape"&&this.form.querySelector(".p\
ywebio_cancel_btn:not(:disabled)")?(e.preventDefault(),this.cancel()):e.key==="Enter"&&(e.ctrlKey||e.metaKey)&&(e.preventDefault(),this.form.requestSubmit(this.
form.querySelector("button[type=submit]:not(:disabled)"))))}pressed(e){e==="submit"?this.submit():e==="cancel"?this.cancel():this.reset()}changed(e,t){this.forgive(
e),this.sendDraft(e),t.onchange&&this.report("change",e)}left(e,t){!t.onblur||t.type==="textarea"||t.type==="file"||mr(()=>{this.waiting||this.report("blur",e)})}report(e,t){
this.outbox.send(this.event("input_event",{event_name:e,name:t.name,value:t.value()}))}reset(){for(let e of this.fields.values())e.reset(),this.forgive(e),this.
sendDraft(e)}cancel(){this.waiting||(this.wait(),this.outbox.send(this.event("from_cancel",null)))}async submit(){if(this.waiting||!this.check())return;this.wait();
let e=[...this.fields.values()],t=Object.fromEntries(e.map(o=>[o.name,o.value()])),n=e.map(o=>o.attachment?.()).filter(o=>o!==void 0),r=this.event("from_submit",
t);if(!n.some(({files:o})=>o.length))return this.outbox.send(r);await this.submitWithFiles(r,n)}async submitWithFiles(e,t){this.progress.hidden=!1,this.progress.
value=0;try{await this.outbox.sendWithFiles(e,t,(n,r)=>this.progress.value=r?n/r:1)}catch(n){this.wake(),this.fields.get(t.find(({files:o})=>o.length)?.name??"")?.
mark(!1,n instanceof Error?n.message:String(n))}}check(){let e;for(let t of this.fields.values()){let n=t.problem();if(!n){this.forgive(t);continue}t.mark(!1,n),
this.complained.add(t),e??=t}return e?.focus(),e===void 0}forgive(e){this.complained.delete(e)&&e.mark(null)}sendDraft(e){if(this.number===void 0)return;let t=e.
draft?e.draft():e.value();this.outbox.draft(Ve(this.number,e.name),{event:"draft",task_id:this.taskId,data:{form:this.number,name:e.name,value:t}})}event(e,t){return{
event:e,task_id:this.taskId,...this.number===void 0?{}:{form:this.number},data:t}}wait(){this.waiting=!0,this.goesToFirst=!1,this.form.setAttribute("aria-busy",
"true");for(let e of this.buttons())e.disabled=!0}wake(){this.waiting=!1,this.form.removeAttribute("aria-busy"),this.progress.hidden=!0;for(let e of this.buttons())
e.disabled=e.dataset.off==="true"}buttons(){return this.form.querySelectorAll(".dk-buttons button, .dk-form-buttons button")}ownsFocus(){let e=document.activeElement;
return e===null||e===document.body||this.form.contains(e)}};var Je=class{constructor(e,t,n,r=()=>{}){this.home=e;this.page=t;this.outbox=n;this.showed=r}home;page;outbox;showed;stacks=new Map;shown;open(e,t){let n=t.task_id??
"",r=new Ye(n,e,t.form??e.form,this.page,this.outbox),o=this.stacks.get(n)??[];o.push(r),this.stacks.delete(n),this.stacks.set(n,o),this.home.append(r.element),
this.order(),this.showTop()}update(e,t){let n=this.topOf(t);if(!n)throw new Error("there is no form to update");n.update(e)}close(e){let t=this.stacks.get(e),n=t?.
pop();t?.length||this.stacks.delete(e),n&&(n.destroy(),this.showTop())}setDraft(e,t,n){for(let r of this.stacks.values())r.find(o=>o.number===e)?.setDraft(t,n)}get current(){
return this.shown}clear(){for(let e of this.all)e.destroy();this.stacks=new Map,this.showTop()}topOf(e){return this.stacks.get(e)?.at(-1)}get all(){return[...this.
stacks.values()].flat()}order(){let e=this.home.firstElementChild;for(let{element:t}of this.all)t===e?e=e.nextElementSibling:this.home.insertBefore(t,e)}showTop(){
let e=this.all.at(-1);for(let t of this.all)t.element.hidden=t!==e;this.home.parentElement?.classList.toggle("dk-asking",e!==void 0),e!==this.shown&&(this.shown=
e,this.showed(e),e&&(e.appear(),this.page.env.input_auto_focus!==!1&&!ca(this.home)&&e.focus()))}};function ca(i){let e=document.activeElement;return!(e instanceof
HTMLElement)||i.contains(e)?!1:e.matches("input:not([type=button]), textarea, select, [contenteditable=true]")}var Xe=class{constructor(e,t){this.needs=e;this.carryOut=t}needs;carryOut;held;pass(e){if(this.held)return void this.held.push(e);let t=this.needs.flatMap(n=>n(
e)??[]);t.length?this.hold(e,t):this.carryOut(e)}hold(e,t){this.held=[e],Promise.all(t).then(()=>{let n=this.held??[];this.held=void 0;for(let r of n)this.pass(
r)})}};var ua=4,Ze=class{constructor(e){this.home=e}home;show(e){let t=this.build(e),n=e.id===void 0?null:this.home.querySelector(`[data-notice="${CSS.escape(String(e.
id))}"]`);for(n?n.replaceWith(t):this.home.append(t);this.home.childElementCount>ua;)this.home.firstElementChild?.remove()}clear(){this.home.replaceChildren()}build(e){
let t=e.level==="error"||e.level==="warning"?e.level:"info",n=a("div",{class:"dk-notice-text"},a("p",{},u(e.text)));e.details&&n.append(a("details",{},a("summar\
y",{},d("Details")),a("pre",{},e.details))),e.action&&n.append(ha(e.action,()=>o.remove()));let r=a("button",{type:"button",class:"dk-close","aria-label":d("Clo\
se")},y(v.close)),o=a("div",{class:"dk-notice","data-level":t,role:t==="error"?"alert":"status"},n,r);return e.id!==void 0&&(o.dataset.notice=String(e.id)),r.addEventListener(
"click",()=>o.remove()),o}};function ha(i,e){let t=a("button",{type:"button",class:"dk-button btn btn-secondary btn-sm"},i.label);return t.addEventListener("cli\
ck",()=>{i.act(),e()}),t}var gn=new Map;function gr(i){let e=gn.get(i);return e||(e=pa(i).catch(t=>{throw gn.delete(i),t}),gn.set(i,e)),e}async function pa(i){let e=c[i];if(!e)throw new Error(
`this page has no part "${i}"`);let[t]=await Promise.all([import(new URL(e.js,import.meta.url).href),e.css?ma(e.css):null]);return t}function ma(i){return new Promise(
(e,t)=>{let n=document.createElement("link");n.rel="stylesheet",n.href=new URL(i,import.meta.url).href,n.onload=()=>e(),n.onerror=()=>t(new Error(`style sheet ${i}\
 did not load`)),document.head.append(n)})}function vn(i){return`pin ${i}`}var yr=new WeakMap;m("pin",(i,e)=>{let t=yr.get(e);if(!t)throw new Error("this page has no pins");return t.render(i,e)});var et=class{constructor(e,t,n){
this.outbox=t;this.clock=n;yr.set(e,this)}outbox;clock;pins=new Map;callbacks=new Map;waiters=new Set;get(e){return this.pins.get(e)?.field}update(e,t){let n=this.
pins.get(e);if(!n)throw new Error(`there is no pin "${e}"`);n.field.update(t)}setDraft(e,t){this.get(e)?.setDraft(t)}answerValues(e,t){let n=e.map(r=>this.get(r)).
filter(r=>r!==void 0);this.yield(t,Object.fromEntries(n.map(r=>[r.name,r.value()])),n.map(Qe))}answerValue(e,t){let n=this.get(e);if(!n)return this.yield(t,null,
[]);this.yield(t,{value:n.value()},[yn(Qe(n),"value")])}wait(e,t,n){let r=()=>{this.waiters.delete(o),this.yield(n,null,[])},o={names:e,command:n,cancel:t===null?
()=>{}:this.clock.after(t*1e3,r)};this.waiters.add(o)}register(e,t,n){if(n&&this.callbacks.delete(e),t===null)return;let r=this.callbacks.get(e)??new Set;r.add(
t),this.callbacks.set(e,r)}render(e,t){let n=e.input;this.pins.get(n.name)?.expire();let o=ee(n,{page:t,kind:"pin",changed:p=>this.changed(p),left:()=>{},pressed:p=>this.
changed(p)}),s=a("div",{class:"dk-pin"},o.element),l=n,h={field:o,expire:()=>{o.destroy?.(),s.replaceChildren(a("p",{class:"dk-quiet"},fe("duplicated_pin_name")))}};
return this.pins.set(n.name,h),{element:s,update:p=>{let g=p.input;return g.name!==l.name||g.type!==l.type||this.pins.get(g.name)!==h?!1:(o.update(fa(l,g)),l=g,
!0)},destroy:()=>{this.pins.get(n.name)===h&&(this.pins.delete(n.name),o.destroy?.())}}}changed(e){this.outbox.native?this.draft(e):this.answerChange(e)}draft(e){
let t=e.attachment?.(),n={event:"draft",task_id:"",data:{pin:e.name,value:e.value()}};if(!t)return this.outbox.draft(vn(e.name),n);this.outbox.sendWithFiles(n,[
t]).catch(r=>e.mark(!1,r instanceof Error?r.message:String(r)))}answerChange(e){let t=e.value();for(let n of this.callbacks.get(e.name)??[])this.say({event:"cal\
lback",task_id:n,data:{value:t}},[yn(Qe(e),"value")]);for(let n of[...this.waiters])n.names.includes(e.name)&&(this.waiters.delete(n),n.cancel(),this.yield(n.command,
{name:e.name,value:t},[yn(Qe(e),"value")]))}yield(e,t,n){let r=e.ask===void 0?{}:{ask:e.ask};this.say({event:"js_yield",task_id:e.task_id??"",...r,data:t},n)}say(e,t){
let n=t.filter(r=>r!==void 0&&r.files.length>0);n.length?this.outbox.sendWithFiles(e,n).catch(()=>this.outbox.send(e)):this.outbox.send(e)}};function Qe(i){return i.
attachment?.()}function yn(i,e){return i&&{...i,name:e}}function fa(i,e){let n=[...new Set([...Object.keys(i),...Object.keys(e)])].filter(r=>JSON.stringify(i[r])!==
JSON.stringify(e[r]));return Object.fromEntries(n.map(r=>[r,e[r]??null]))}function nt(){return{scrollY:window.scrollY,focus:ga(document.activeElement)}}function vr(i){if(window.scrollTo(0,i.scrollY),!i.focus)return;let{selector:e,start:t,
end:n}=i.focus,r=Array.from(document.querySelectorAll(e)).find(o=>!o.closest("[hidden]"));if(r&&(r.focus({preventScroll:!0}),t!==null&&(r instanceof HTMLInputElement||
r instanceof HTMLTextAreaElement)))try{r.setSelectionRange(t,n)}catch{}}function ga(i){if(!(i instanceof HTMLElement)||i===document.body)return;let e=i.getAttribute(
"name"),t=i.getAttribute("type")==="radio"||i.getAttribute("type")==="checkbox"?i.getAttribute("value"):null,n=e?`[name="${CSS.escape(e)}"]${t===null?"":`[value\
="${CSS.escape(t)}"]`}`:i.id&&!i.id.startsWith("dk-")?`#${CSS.escape(i.id)}`:"";if(!n)return;let r=i instanceof HTMLTextAreaElement||i instanceof HTMLInputElement&&
/^(text|password|url|search|tel)$/.test(i.type);return{selector:n,start:r?i.selectionStart:null,end:r?i.selectionEnd:null}}var tt=class{frame=0;formSeen=!1;observer=typeof IntersectionObserver>
"u"?void 0:new IntersectionObserver(e=>this.formSeen=e.at(-1)?.isIntersecting??!1);growth=typeof ResizeObserver>"u"?void 0:new ResizeObserver(()=>this.flowed(!1));watched;showNew=!1;toEnd=!1;formShown(e){
this.watched&&this.observer?.unobserve(this.watched),this.growth?.disconnect(),this.watched=e,this.formSeen=!1,e&&(this.observer?.observe(e),this.growth?.observe(
e),this.showNew=!0,this.schedule())}flowed(e){e&&(this.toEnd=!0),(e||this.watched&&this.formSeen)&&this.schedule()}rest(){cancelAnimationFrame(this.frame),this.
frame=0,this.showNew=this.toEnd=!1}schedule(){this.frame||=requestAnimationFrame(()=>{this.frame=0,this.settle()})}settle(){let{watched:e,showNew:t,toEnd:n}=this;
this.showNew=this.toEnd=!1,e?.isConnected?ya(e,t):n&&window.scrollTo(0,document.documentElement.scrollHeight)}};function ya(i,e){let{top:t,bottom:n,height:r}=i.
getBoundingClientRect(),o=r<=window.innerHeight;if(!o&&(!e||t>=0&&t<window.innerHeight*.6))return;let s=n-window.innerHeight>48;i.scrollIntoView({block:o?"neare\
st":"start",behavior:e&&!s?"smooth":"auto"})}var br=new WeakMap,it=new WeakMap,bn="a[href], button, input, select, textarea, summary";function kr(i,e,t){va(i,typeof e.style=="string"?e.style:""),ba(i,e.click_callback_id,
t);for(let n of["style","class"])i.getAttribute(n)===""&&i.removeAttribute(n)}function va(i,e){let t=br.get(i)??"";if(t!==e){for(let n of wr(t))i.style.removeProperty(
n[0]);for(let[n,r,o]of wr(e))i.style.setProperty(n,r,o);br.set(i,e)}}function wr(i){if(i==="")return[];let e=document.createElement("div").style;return e.cssText=
i,Array.from(e,t=>[t,e.getPropertyValue(t),e.getPropertyPriority(t)])}function ba(i,e,t){let n=it.has(i);if(typeof e!="string"||e===""){n&&wa(i);return}it.set(i,
e),!i.classList.contains("pywebio-clickable")&&(i.classList.add("pywebio-clickable"),i.matches(bn)||(i.setAttribute("role","button"),i.tabIndex=0),n||ka(i,t))}function wa(i){
it.set(i,""),i.classList.remove("pywebio-clickable"),!i.matches(bn)&&(i.removeAttribute("role"),i.removeAttribute("tabindex"))}function ka(i,e){let t=()=>{let n=it.
get(i);n&&e.callback(n,null)};i.addEventListener("click",t),i.addEventListener("keydown",n=>{n.target!==i||i.matches(bn)||n.key!=="Enter"&&n.key!==" "||(n.preventDefault(),
t())})}var rt="pywebio-scope-ROOT",ot=class{constructor(e,t){this.root=e;this.page=t;e.id=rt}root;page;mounted=new WeakMap;byId=new Map;scopes=new Map;looks=new WeakMap;output(e){
let t=this.find(e.scope??`#${rt}`);if(!t.length)throw new Error(`there is no scope ${e.scope}`);let n=e.position??-1,r=n===0||n===-1?t:t.slice(-1);for(let o of r)
this.insert(o,this.render(e),n)}update(e,t){let n=this.byId.get(e),r=n&&this.mounted.get(n);if(!n||!r)throw new Error(`there is no output ${e}`);let o=this.looks.
get(n),s=o?{...t,id:e,ui:o}:{...t,id:e};if(K(n.parentElement),this.updateInPlace(n,r,s))return;let l=this.render(s);n.replaceWith(l),this.release(n)}remove(e){let t=this.
byId.get(e);t&&this.discard(t)}append(e,t,n){let r=this.byId.get(e),o=r&&this.mounted.get(r);if(!r||!o)throw new Error(`there is no output ${e}`);if(K(r.parentElement),
o.rendered.append)return o.rendered.append(t,n);let s=o.rendered.slot??r;if(s.append(...t.map(l=>this.render(l))),n!==void 0)for(;s.childElementCount>n;)this.discard(
s.firstElementChild)}uiState(e,t,n){let r=this.byId.get(e),o=r&&this.mounted.get(r);return this.keepLook(e,t,n),o?.rendered.uiState?.(t,n),o!==void 0}keepLook(e,t,n){
let r=this.byId.get(e);r&&this.looks.set(r,{...this.looks.get(r),[t]:n})}control(e){if(e.set_scope&&this.setScope(e.set_scope,e),e.loose)for(let t of this.find(
e.loose))Er(t);if(e.clear)for(let t of this.find(e.clear))K(t),this.empty(t);if(e.clear_before&&this.clearAside(e.clear_before,"previousElementSibling"),e.clear_after&&
this.clearAside(e.clear_after,"nextElementSibling"),e.clear_range&&this.clearBetween(e.clear_range[0],e.clear_range[1]),e.scroll_to&&xa(this.find(e.scroll_to)[0],
e.position),e.remove)for(let t of this.find(e.remove))t!==this.root&&this.discard(t)}clear(){this.empty(this.root),Er(this.root),this.byId.clear(),this.scopes.clear()}render(e){
if(e==null)return a("div",{class:"dk-nothing"});let t=typeof e=="object"?e:{type:"text",content:String(e),inline:!0};return this.mount(t)}bindScope(e,t){t.id=e,
this.scopes.set(e,t)}discard(e){K(e.parentElement),e.remove(),this.release(e)}empty(e){let t=Array.from(e.children);e.replaceChildren();for(let n of t)this.release(
n)}mount(e){let t;try{let r=_n(e.type);if(!r)throw new Error(`unknown output type "${e.type}"`);t=r(e,this.page)}catch(r){this.page.reportError(r,{command:"outp\
ut",type:e.type,id:e.id}),t={element:Ta(e)}}let{element:n}=t;return this.mounted.set(n,{spec:e,rendered:t}),e.id!==void 0&&this.byId.set(e.id,n),this.finish(n,e,
t),n}finish(e,t,n){kr(e,t,this.page);let r=t.container_dom_id??(t.type==="scope"?void 0:t.dom_id);typeof r=="string"&&this.bindScope(r,Ea(e,t,n));let o=t.ui;if(o&&
this.looks.set(e,o),o&&n.uiState)for(let[s,l]of Object.entries(o))n.uiState(s,l)}updateInPlace(e,t,n){try{if(n.type!==t.spec.type||!t.rendered.update?.(n))return!1}catch(r){
return this.page.reportError(r,{command:"output_update",type:n.type,id:n.id}),!1}return t.spec=n,this.finish(e,n,t.rendered),!0}release(e){if(this.releaseOne(e),
e.firstElementChild)for(let t of e.querySelectorAll("*"))this.releaseOne(t)}releaseOne(e){let t=this.mounted.get(e);if(e.id&&this.scopes.get(e.id)===e&&this.scopes.
delete(e.id),!t)return;this.mounted.delete(e);let{id:n}=t.spec;n!==void 0&&this.byId.get(n)===e&&this.byId.delete(n);try{t.rendered.destroy?.()}catch(r){this.page.
reportError(r,{command:"output",type:t.spec.type,id:n})}}find(e){if(e.startsWith("#")){let t=e.slice(1),n=this.scopes.get(t)??(t===rt?this.root:document.getElementById(
t));if(n)return[n]}try{return Array.from(document.querySelectorAll(e))}catch{return[]}}insert(e,t,n){if(K(e),n===-1)return e.append(t);let{children:r}=e,o=n>=0?
n:r.length+n+1;e.insertBefore(t,r[Math.max(0,o)]??null)}setScope(e,t){let n=this.find(`#${e}`)[0],r=t.if_exist==="remove"&&n===this.root?"clear":t.if_exist;if(n&&
r!=="remove"){r==="blank"&&Sa(n),(r==="blank"||r==="clear")&&this.empty(n);return}n&&this.discard(n);let o=this.find(t.container??`#${rt}`).at(-1);if(!o)throw new Error(
`there is no scope ${t.container}`);let s=a("div",{class:"dk-scope dk-flow"});this.bindScope(e,s),this.insert(o,s,typeof t.position=="number"?t.position:-1)}clearAside(e,t){
for(let n of this.find(e))for(let r=n[t];r;r=n[t])this.discard(r)}clearBetween(e,t){let[n,r]=[this.find(e)[0],this.find(t)[0]];if(!(!n||!r||n.parentElement!==r.
parentElement))for(let o=n.nextElementSibling;o&&o!==r;o=n.nextElementSibling)this.discard(o)}};function Ea(i,e,t){return e.container_selector?i.querySelector(e.
container_selector)??i:t.slot??i}function Sa(i){i.style.minHeight=`${i.offsetHeight}px`}function Er(i){i.style.removeProperty("min-height")}function xa(i,e){let t=e===
"bottom"?"end":e==="middle"?"center":"start";i?.scrollIntoView({block:t,behavior:"smooth"})}function Ta(i){return a("p",{class:"dk-quiet dk-failed",role:"note"},
d("This could not be shown ({}).",i.type))}var st=class{constructor(e,t){this.nonce=e;this.failed=t}nonce;failed;waiting=[];last;ran=new WeakSet;add(e){this.waiting.push(e)}run(){let e=this.waiting;if(e.
length){this.waiting=[];for(let t of e)for(let n of t.querySelectorAll("script"))this.runOne(n)}}runOne(e){if(this.ran.has(e))return;let t=e.type.trim();if(t&&t!==
"module"&&!/^(text|application)\/(java|ecma)script$/i.test(t))return;if(!this.last&&!e.src)return this.replace(e);let r=(this.last??Promise.resolve()).then(()=>this.
load(e)).catch(this.failed);this.last=r,r.then(()=>{this.last===r&&(this.last=void 0)})}load(e){if(e.isConnected)return e.src?new Promise((t,n)=>{this.replace(e,
r=>{r.onload=()=>t(),r.onerror=()=>n(new Error(`the script ${e.src} did not load`))})}):this.replace(e)}replace(e,t){let n=document.createElement("script");this.
ran.add(n);for(let{name:r,value:o}of e.attributes)n.setAttribute(r,o);n.nonce=this.nonce,n.async=!1,n.textContent=e.textContent,t?.(n),e.replaceWith(n)}};var La=32,at=class{blobs;users=new Map;unused=new Set;connect(e){this.blobs=e}async open(e){if(er(e))return this.objectUrl(e.$blob,await this.blob(e.$blob,e.type));
let t=typeof e=="string"?Te(e):null;if(t===null)throw new Error("this address is not allowed");return{url:t,release:()=>{}}}async json(e){let t=await this.pieces(
e.$blob);return this.use(e.$blob),this.leave(e.$blob),JSON.parse(Aa(t))}async bytes(e){let t=await(await this.blob(e.$blob)).arrayBuffer();return this.use(e.$blob),
this.leave(e.$blob),t}async blob(e,t=""){return new Blob(await this.pieces(e),{type:t})}async pieces(e){if(!this.blobs)throw new Error("this connection carries \
no blobs");return this.blobs.whole(e)}objectUrl(e,t){let n=URL.createObjectURL(t),r=!0;return this.use(e),{url:n,release:()=>{r&&(r=!1,URL.revokeObjectURL(n),this.
leave(e))}}}use(e){this.users.set(e,(this.users.get(e)??0)+1),this.unused.delete(e)}leave(e){let t=(this.users.get(e)??1)-1;if(t>0)return void this.users.set(e,
t);this.users.delete(e),this.unused.add(e);for(let n of this.unused){if(this.unused.size<=La)break;this.unused.delete(n),this.blobs?.forget(n)}}};function Aa(i){
let e=new TextDecoder;return i.map(t=>e.decode(t,{stream:!0})).join("")+e.decode()}var lt=class{constructor(e,t){this.page=e;this.outbox=t;t.alsoFlush=()=>this.host?.tellPending()}page;outbox;host;broken=!1;carrier;flowWasEmpty=!0;replaying=!1;seen;connect(e){
this.carrier=e}neededFor(e){if(!(this.host||this.broken||!w(e)||e.command!==void 0))return this.page.load("widgets").then(t=>this.begin(t),t=>{this.broken=!0,this.
page.reportError(t,{command:"widgets"})})}receive(e){this.seen=this.carrier?.numberOf(e),this.host?.receive(e)}replay(e){this.replaying=e==="start",this.host?.replay(
e)}mount(e,t){return this.host?.mount(e,t)??(()=>{})}flowMayHaveChanged(){!this.host||this.flowWasEmpty===this.flowEmpty()||(this.flowWasEmpty=this.flowEmpty(),
this.host.arrangeRoots())}flowEmpty(){let{page:e}=this;return!e.screen.root.childElementCount&&!e.forms.current}begin(e){this.host=e.createWidgets(this.port()),
this.replaying&&this.host.replay("start")}port(){let{page:e,outbox:t}=this,n=()=>{if(!this.carrier)throw new Error("widgets need our own server");return this.carrier};
return{page:e,send:r=>{if(t.viewOnly)return;t.flush();let o=r.type==="state"||r.type==="edit";n().send(o&&this.seen!==void 0?{...r,seen:this.seen}:r)},upload:(r,o)=>n().
upload(r,o),json:r=>e.sources.json(r),bytes:r=>e.sources.bytes(r),native:n().native,ownWindows:n().ownWindows,only:n().only,flowEmpty:()=>this.flowEmpty()}}};var Oa=30,dt=class{constructor(e){this.options=e;this.nonce=e.nonce;let t=a("div",{class:"dk-flow"}),n=a("div",{id:"input-cards",class:"container"}),r=a("div",{
id:"output-container",class:"container"},a("div",{id:"markdown-body",class:"markdown-body"},t)),o=a("div",{class:"dk-notices"}),s=a("div",{id:"input-container"},
n);this.element=a("main",{class:"pywebio dk-page"},o,r,s,a("div",{id:"end-space"}),this.clientsNote),this.notices=new Ze(o),this.environment=new qe(this.element,
s),this.screen=new ot(t,this),this.pins=new et(this,e.outbox,e.clock),this.forms=new Je(n,this,e.outbox,l=>this.follower.formShown(l?.element)),this.scripts=new st(
e.nonce,l=>this.reportError(l,{command:"output"})),this.widgets=new lt(this,e.outbox),this.gate=new Xe([di(this),l=>this.widgets.neededFor(l)],l=>this.carryOut(
l)),this.dispatcher=this.handlers()}options;nonce;element;sources=new at;forms;screen;widgets;notices;environment;pins;scripts;follower=new tt;dispatcher;clientsNote=a(
"div",{class:"dk-clients",hidden:!0});clients={count:1,names:[]};kept;gate;placeBefore;reports=0;receive(e){this.gate.pass(e)}carryOut(e){this.dispatcher.dispatch(
e),this.scripts.run(),this.widgets.flowMayHaveChanged()}comesBackTo(e){this.placeBefore=e}notice(e){this.notices.show(e)}watchOnly(e){this.options.outbox.viewOnly=
e,document.documentElement.dataset.role=e?"view":"control",this.element.querySelector("#input-container").toggleAttribute("inert",e),this.showClients()}get env(){
return this.environment.values}callback(e,t){this.options.outbox.send({event:"callback",task_id:e,data:t})}emit(e,t,n=""){this.options.outbox.send({event:e,task_id:n,
data:t})}answer(e,t){let n=e.ask===void 0?{}:{ask:e.ask};this.options.outbox.send({event:"js_yield",task_id:e.task_id??"",...n,...t===void 0?{}:{data:t}})}async answerWithFiles(e,t){
let n=e.ask===void 0?{}:{ask:e.ask},r={event:"js_yield",task_id:e.task_id??"",...n,data:{files:[]}};await this.options.outbox.sendWithFiles(r,[{name:"files",files:t,
multiple:!0}])}uiState(e,t,n){e!==void 0&&(this.screen.keepLook(e,t,n),this.emit("ui_state",{id:e,key:t,value:n}))}render(e){return this.screen.render(e)}fill(e,t){
this.screen.empty(e),e.append(...t.map(n=>this.screen.render(n)))}discard(e){this.screen.discard(e)}source(e){return this.sources.open(e)}showWidget(e,t){return this.
widgets.mount(e,t)}bindScope(e,t){this.screen.bindScope(e,t)}load(e){return gr(e)}runScripts(e){this.scripts.add(e),queueMicrotask(()=>this.scripts.run())}openApp(e,t){
this.options.openApp(e,t)}reportError(e,t){if(console.error(e),++this.reports>Oa)return;this.reports===1&&this.options.clock.after(6e4,()=>this.reports=0);let n=e instanceof
Error?e.message:String(e);this.emit("client_error",{message:n.slice(0,2e3),stack:(e instanceof Error?e.stack??"":"").slice(0,4e3),command:Pa(t)})}handlers(){let e=new je(
{unknown:t=>this.unknown(t),failed:(t,n)=>this.failed(t,n)});for(let[t,n]of Rn())e.on(t,(r,o)=>n(r,this,o));return this.handleOutputs(e),this.handleInputs(e),this.
handlePins(e),this.handleRest(e),e.onWidgets(t=>this.widgets.receive(t)),e}handleOutputs(e){let{screen:t}=this;e.on("output",n=>{t.output(n),this.follower.flowed(
this.env.auto_scroll_bottom===!0&&(n.scope??"").endsWith("-ROOT"))}),e.on("output_ctl",n=>t.control(n)),e.on("output_update",n=>t.update(n.id,n.spec)),e.on("out\
put_remove",n=>t.remove(n.id)),e.on("output_append",n=>{t.append(n.id,n.contents,n.keep),this.follower.flowed(!1)}),e.on("ui_state",n=>{t.uiState(n.id,n.key,n.value)||
dr(this,n.id,n.key,n.value)})}handleInputs(e){let{forms:t}=this,n=(r,o)=>t.open(r,o);e.on("input_group",n),e.on("input",n),e.on("update_input",(r,o)=>t.update(r,
o.task_id??"")),e.on("destroy_form",(r,o)=>t.close(o.task_id??"")),e.on("draft",r=>{this.writesAfter(r)||this.setDraft(r)})}handlePins(e){let{pins:t}=this;e.on(
"pin_update",n=>t.update(n.name,n.attributes)),e.on("pin_values",(n,r)=>t.answerValues(n.names,r)),e.on("pin_value",(n,r)=>t.answerValue(n.name,r)),e.on("pin_wa\
it",(n,r)=>t.wait(n.names,n.timeout??null,r)),e.on("pin_onchange",n=>t.register(n.name,n.callback_id??null,n.clear===!0))}handleRest(e){e.on("replay",({phase:t,
number:n})=>t==="start"?this.replayStart():this.replayEnd(n)),e.on("set_env",t=>this.environment.set(t??{})),e.on("notice",({level:t,text:n,details:r,id:o})=>this.
notices.show({level:t,text:n,...r===void 0?{}:{details:r},...o===void 0?{}:{id:o}})),e.on("open_app",t=>this.openApp(t.app,t.new_window!==!1)),e.on("close_sessi\
on",()=>this.options.finished()),e.on("clients",t=>{this.clients={count:t.count,names:t.names??[]},this.showClients()})}setDraft(e){e.pin!==void 0?this.pins.setDraft(
e.pin,e.value):e.form!==void 0&&e.name!==void 0&&this.forms.setDraft(e.form,e.name,e.value)}writesAfter(e){let{outbox:t}=this.options;return t.has(e.pin!==void 0?
vn(e.pin):Ve(e.form,e.name??""))?!0:this.options.unconfirmed().some(n=>n.event==="draft"&&Ma(n.data,e))}replayStart(){this.options.outbox.flush(),this.kept??=this.
placeBefore??nt(),this.placeBefore=void 0,document.documentElement.classList.add("dk-replaying"),this.forms.clear(),this.screen.clear(),lr(this),this.widgets.replay(
"start")}replayEnd(e){for(let n of this.options.unconfirmed())n.event==="draft"&&this.setDraft(n.data);this.widgets.replay("end"),e!==void 0&&this.emit("replaye\
d",{number:e}),document.documentElement.classList.remove("dk-replaying");let{kept:t}=this;this.kept=void 0,!(!t||!(t.scrollY||t.focus))&&(vr(t),this.follower.rest())}showClients(){
let{count:e,names:t}=this.clients,r=[this.options.outbox.viewOnly?d("Watching only"):"",e>1?d("{} in this session",e):""].filter(Boolean);this.clientsNote.hidden=
!r.length,this.clientsNote.textContent=r.join(" · "),this.clientsNote.title=t.join(", ")}unknown(e){this.notices.show({level:"warning",text:d("This page does n\
ot know how to do “{}”.",e.command),id:`unknown-${e.command}`}),this.reportError(new Error(`unknown command "${e.command}"`),e)}failed(e,t){let n=t?.command??
"a message";Ca.has(n)&&this.notices.show({level:"warning",text:d("Something could not be shown."),details:String(e),id:`failed-${n}`}),this.reportError(e,t)}};function Ma(i,e){
return i.pin===e.pin&&i.form===e.form&&i.name===e.name}var Ca=new Set(["output","popup","input_group","toast","download"]);function Pa(i){if(typeof i!="object"||
i===null)return i??null;let e=JSON.stringify(i);return e.length<=500?i:`${e.slice(0,500)}…`}function Q(i,e){return typeof i=="function"?(queueMicrotask(i),new ct([])):new ct(wn(i,e))}function wn(i,e){if(!i||typeof i=="function")return[];if(typeof i=="s\
tring"){if(i.trim().startsWith("<"))return _a(i);let t=e?wn(e):[document];return ue(t.flatMap(n=>kn(n,i)))}return i instanceof Element||i===document||i===window?
[i]:Array.from(i)}function _a(i){let e=document.createElement("template");e.innerHTML=i.trim();let t=document.querySelector("script[nonce]")?.nonce??"";for(let n of e.
content.querySelectorAll("style"))n.nonce=t;return Array.from(e.content.children)}var Ra=/:contains\((["']?)(.*?)\1\)/;function kn(i,e){let t=Ra.exec(e);if(!t)return Array.
from(i.querySelectorAll(e));let n=e.slice(0,t.index).trim()||"*",r=e.slice(t.index+t[0].length).trim(),o=Array.from(i.querySelectorAll(n)).filter(s=>s.textContent?.
includes(t[2]??""));return r===""?o:ue(o.flatMap(s=>kn(s,r.replace(/^>/,":scope >"))))}var ue=i=>[...new Set(i)],I=i=>i,ct=class i{constructor(e){this.items=e;this.
length=e.length,Object.assign(this,e)}items;length;[Symbol.iterator](){return this.items[Symbol.iterator]()}get=e=>e===void 0?[...this.items]:this.items.at(e);toArray=()=>[
...this.items];each(e){return this.items.some((t,n)=>e.call(t,n,t)===!1),this}map=e=>this.items.map((t,n)=>e.call(t,n,t));eq=e=>new i(this.items.slice(e).slice(
0,1));first=()=>this.eq(0);last=()=>this.eq(-1);filter=e=>new i(this.items.filter((t,n)=>typeof e=="string"?t.matches(e):e(n,t)));not=e=>new i(this.items.filter(
t=>!t.matches(e)));is=e=>this.items.some(t=>t.matches(e));find=e=>new i(ue(this.items.flatMap(t=>kn(t,e))));parent=()=>this.step(e=>e.parentElement);closest=e=>this.
step(t=>t.closest(e));next=()=>this.step(e=>e.nextElementSibling);prev=()=>this.step(e=>e.previousElementSibling);children=(e="*")=>new i(ue(this.items.flatMap(
t=>Array.from(t.children).filter(n=>n.matches(e)))));step(e){return new i(ue(this.items.map(e).filter(t=>t!==null)))}text(e){return e===void 0?this.items.map(t=>t.
textContent??"").join(""):this.each((t,n)=>{n.textContent=String(e)})}html(e){return e===void 0?this.items[0]?.innerHTML:this.each((t,n)=>{n.innerHTML=String(e)})}val(e){
return e===void 0?this.items[0]&&I(this.items[0]).value:this.each((t,n)=>{I(n).value=String(e)})}attr(e,t){return t===void 0?this.items[0]?.getAttribute(e)??void 0:
this.each((n,r)=>t===null?r.removeAttribute(e):r.setAttribute(e,String(t)))}removeAttr=e=>this.each((t,n)=>n.removeAttribute(e));prop(e,t){let n=r=>r?.[e];return t===
void 0?n(this.items[0]):this.each((r,o)=>{o[e]=t})}data(e,t){let n=`data-${e.replace(/[A-Z]/g,o=>`-${o.toLowerCase()}`)}`;if(t!==void 0)return this.attr(n,typeof t==
"string"?t:JSON.stringify(t));let r=this.items[0]?.getAttribute(n)??void 0;if(r!==void 0)try{return JSON.parse(r)}catch{return r}}css(e,t){if(typeof e=="object"){
for(let[r,o]of Object.entries(e))this.css(r,o);return this}let n=e.replace(/[A-Z]/g,r=>`-${r.toLowerCase()}`);return t===void 0?this.items[0]&&getComputedStyle(
this.items[0]).getPropertyValue(n):this.each((r,o)=>I(o).style.setProperty(n,typeof t=="number"?`${t}px`:String(t)))}width(e){return e===void 0?this.items[0]?.getBoundingClientRect().
width:this.css("width",e)}height(e){return e===void 0?this.items[0]?.getBoundingClientRect().height:this.css("height",e)}addClass=e=>this.each((t,n)=>n.classList.
add(...ce(e)));removeClass=e=>this.each((t,n)=>n.classList.remove(...ce(e)));toggleClass=(e,t)=>this.each((n,r)=>ce(e).forEach(o=>r.classList.toggle(o,t)));hasClass=e=>this.
items.some(t=>t.classList.contains(e));show=()=>this.each((e,t)=>(t.removeAttribute("hidden"),I(t).style.removeProperty("display")));hide=()=>this.each((e,t)=>{
I(t).style.display="none"});toggle=e=>this.each((t,n)=>e??I(n).style.display==="none"?Q(n).show():Q(n).hide());append=e=>this.place((t,n)=>t.append(...n),e);prepend=e=>this.
place((t,n)=>t.prepend(...n),e);before=e=>this.place((t,n)=>t.before(...n),e);after=e=>this.place((t,n)=>t.after(...n),e);appendTo(e){return Q(e).append(this.items),
this}remove=()=>this.each((e,t)=>t.remove());empty=()=>this.each((e,t)=>t.replaceChildren());place(e,t){let n=typeof t=="string"&&!t.trim().startsWith("<");return this.
each((r,o)=>e(o,n?[t]:wn(t)))}on=(e,t)=>this.each((n,r)=>ce(e).forEach(o=>r.addEventListener(o,t)));off=(e,t)=>this.each((n,r)=>ce(e).forEach(o=>r.removeEventListener(
o,t)));trigger=e=>this.each((t,n)=>{n.dispatchEvent(new Event(e,{bubbles:!0}))});click=e=>e?this.on("click",e):this.each((t,n)=>I(n).click());change=e=>e?this.on(
"change",e):this.trigger("change");focus=()=>this.each((e,t)=>I(t).focus());ready(e){return queueMicrotask(e),this}};function ce(i){return i.split(/\s+/).filter(
Boolean)}function Sr(i){let e={WebIO:{openApp:i.openApp,pushData:i.pushData,_state:i.state,message_tpl:i.words},$:Q,jQuery:Q,Mustache:{render:be,escape:ne}};for(let[t,n]of Object.
entries(e))window[t]??=n;document.addEventListener("click",Na),Ha(i.nonce)}function Ha(i){let e=document.createElement.bind(document);document.createElement=(t,n)=>{
let r=e(t,n);return r instanceof HTMLStyleElement&&(r.nonce=i),r}}function Na(i){(i.target instanceof Element?i.target.closest("[data-dismiss='alert']"):null)?.
closest(".alert")?.remove()}async function En(i,e){let t=new TextEncoder,n=[t.encode(JSON.stringify(i))];for(let{name:r,files:o}of e)for(let s of o){let l={filename:s.name,size:s.size,mime_type:s.
type,last_modified:s.lastModified/1e3,input_name:r};n.push(t.encode(JSON.stringify(l)),new Uint8Array(await s.slice().arrayBuffer()))}return Ia(n)}function Ia(i){
let e=new Uint8Array(i.reduce((r,o)=>r+8+o.length,0)),t=new DataView(e.buffer),n=0;for(let r of i)t.setBigUint64(n,BigInt(r.length)),e.set(r,n+8),n+=8+r.length;
return e}var Fa=5e3,Ba=200,Da=2e3,Wa=1e3,xr="webio-session-id";function Tr(i,e,t,n){return i==="pywebio-ws"?new Sn(e,t,n):new xn(e,t,n)}var Sn=class{constructor(e,t,n){this.
options=e;this.owner=t;this.clock=n;this.connect()}options;owner;clock;native=!1;socket;sessionId="NEW";closed=!1;attemptAtMs=-1/0;attempts=0;send(e){this.socket?.
readyState===WebSocket.OPEN&&this.socket.send(JSON.stringify(e))}async sendWithFiles(e,t,n){if(!t.some(({files:o})=>o.length))return this.send(e);let r=await En(
e,t);if(this.socket?.readyState!==WebSocket.OPEN)throw new Error("not connected");this.socket.send(r),n&&this.reportProgress(this.socket,r.length,n)}close(){this.
closed=!0,this.socket?.close()}connect(){this.attemptAtMs=this.clock.now(),this.owner.status({state:"CONNECTING",first:this.sessionId==="NEW"});let e=new URL(this.
options.url,location.href);e.protocol=e.protocol.replace("http","ws"),e.search=new URLSearchParams({app:this.options.app??"index",session:this.sessionId}).toString();
let t=this.socket=new WebSocket(e);t.onopen=()=>this.owner.status({state:"OPEN",slow:!1}),t.onmessage=n=>this.take(JSON.parse(n.data)),t.onclose=()=>this.lost()}take(e){
if(e.command==="set_session_id"){this.sessionId=String(e.spec);return}this.owner.message(e),e.command==="close_session"&&this.close()}lost(){if(this.closed||this.
sessionId==="NEW")return this.closed=!0,this.owner.status({state:"ENDED",code:4404,reason:"the server closed the connection"});let e=Math.max(0,this.attemptAtMs+
Fa-this.clock.now());this.attempts++,this.owner.status({state:"WAITING",retryAtMs:this.clock.now()+e,attempt:this.attempts,reason:""}),this.clock.after(e,()=>{this.
closed||this.connect()})}reportProgress(e,t,n){let r=()=>{n(Math.max(0,t-e.bufferedAmount),t),e.bufferedAmount>0&&e.readyState===WebSocket.OPEN&&this.clock.after(
Ba,r)};r()}},xn=class{constructor(e,t,n){this.options=e;this.owner=t;this.clock=n;t.status({state:"CONNECTING",first:!0}),this.pull(),this.watchForResend()}options;owner;clock;native=!1;id=$a();known=!1;closed=!1;executed=-1;nextEvent=0;unacknowledged=[];sentAtMs=-1/0;uploading=0;uploads=Promise.
resolve();stopPulling=()=>{};stopResending=()=>{};send(e){this.closed||(this.unacknowledged.push({number:this.nextEvent++,event:e}),this.post())}sendWithFiles(e,t,n){
if(!t.some(({files:l})=>l.length))return this.send(e),Promise.resolve();let r=this.nextEvent++;this.uploading++;let o=this.uploads.then(async()=>this.postBytes(
r,await En(e,t),n)),s=()=>{this.uploading--,this.post()};return this.uploads=o.then(s,s),o}close(){this.closed=!0,this.stopPulling(),this.stopResending()}pull(){
this.request("GET").catch(()=>{}),this.stopPulling=this.clock.after(this.options.pullIntervalMs??1e3,()=>{this.closed||this.pull()})}watchForResend(){this.stopResending=
this.clock.after(Da,()=>{this.closed||(this.unacknowledged.length&&this.clock.now()-this.sentAtMs>=Wa&&this.post(),this.watchForResend())})}async post(){if(this.
uploading)return;this.sentAtMs=this.clock.now();let e=this.unacknowledged[0];if(!e)return;let t=JSON.stringify(this.unacknowledged.map(({event:n})=>n));await this.
request("POST",e.number,"application/json; charset=utf-8",t).catch(()=>{})}address(e){let t=new URL(this.options.url,location.href);return t.search=new URLSearchParams(
{app:this.options.app??"index",ack:String(this.executed),...e===void 0?{}:{seq:String(e)}}).toString(),t.href}get sessionHeader(){return this.known?this.id:`NEW\
-${this.id}`}async request(e,t,n,r){let o=await fetch(this.address(t),{method:e,headers:{[xr]:this.sessionHeader,...n?{"Content-Type":n}:{}},...r===void 0?{}:{body:r}});
o.ok&&this.take(await o.json())}postBytes(e,t,n){return new Promise((r,o)=>{let s=new XMLHttpRequest;s.open("POST",this.address(e)),s.setRequestHeader(xr,this.sessionHeader),
s.setRequestHeader("Content-Type","application/octet-stream"),s.upload.onprogress=l=>n?.(l.loaded,l.total),s.onerror=()=>o(new Error("the upload failed")),s.onload=
()=>{if(s.status!==200)return o(new Error(`the server answered ${s.status}`));this.take(JSON.parse(s.responseText)),r()},s.send(t)})}take(e){if(!w(e)||this.closed)
return;let t=e;this.known||this.owner.status({state:"OPEN",slow:!1}),this.known=!0;let{ack:n}=t;n!==void 0&&(this.unacknowledged=this.unacknowledged.filter(({number:o})=>o>
n));let r=t.commands.slice(Math.max(0,this.executed-t.seq+1));this.executed=Math.max(this.executed,t.seq+t.commands.length-1);for(let o of r.flat())this.run(o)}run(e){
this.owner.message(e),e.command==="close_session"&&(this.close(),this.owner.status({state:"ENDED",code:4404,reason:"the program has ended"}))}};function $a(){let i="\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";return Array.from(crypto.getRandomValues(new Uint8Array(24)),e=>i[e%i.length]).join("")}var ut=class{constructor(e,t,n){this.storage=n;this.secretKey=`deskui:secret:${e}`,this.key=`deskui:tab:${e}:${t}`}storage;key;secretKey;session;get secret(){return this.
storage.getItem(this.secretKey)??void 0}set secret(e){e===void 0?this.storage.removeItem(this.secretKey):this.write(this.secretKey,e)}enter(){let e=this.read();
return this.session=e?.memory?.session,this.save({...e,inUse:!0}),e?.memory?e.inUse?{memory:{session:e.memory.session},place:void 0}:{memory:{...e.memory,channel:ja(
e.memory.channel)},place:e.place}:{memory:void 0,place:void 0}}belong(e){e!==this.session&&(this.session=e,this.save({memory:{session:e,client:"",pages:[],nextBlob:1,
channel:null},inUse:!0}))}stay(){let{session:e}=this;this.session=void 0,e!==void 0&&this.belong(e)}leave(e,t){e&&this.save({memory:{...e,channel:Ua(e.channel)},
place:t,inUse:!1})}forget(){this.session=void 0,this.storage.removeItem(this.key)}read(){try{return JSON.parse(this.storage.getItem(this.key)??"null")??void 0}catch{
return}}save(e){this.write(this.key,JSON.stringify(e))}write(e,t){try{this.storage.setItem(e,t)}catch{}}};function Ua(i){let e=i.sent.map(({number:t,item:n})=>({
number:t,item:typeof n=="string"?n:{...n,data:on(n.data)}}));return{...i,sent:e}}function ja(i){let e=i,t=e.sent.map(({number:n,item:r})=>({number:n,item:typeof r==
"string"?r:{...r,data:Re(r.data)}}));return{...e,sent:t}}var Tn="deskui:reloaded-for",ht=class{constructor(e){this.chooseLink=e;this.tab=new ut(this.boot.base,this.boot.app,window.sessionStorage),this.page=new dt({nonce:document.
querySelector("script[nonce]")?.nonce??"",outbox:this.outbox,clock:N,openApp:(t,n)=>this.openApp(t,n),finished:()=>this.finished(),unconfirmed:()=>(this.session?.
unacknowledged??[]).map(t=>JSON.parse(t))})}chooseLink;boot=Xi();outbox=new Ue(N);bar=new $e({retry:()=>this.session?.retryNow(),startAgain:()=>{this.startAgain()},
load:()=>location.reload()},N);page;tab;ticket={code:void 0,invite:void 0,fresh:!1,only:null};secret="";session;triedAgain=!1;async start(){if(this.show(),this.
boot.link!=="none"){this.ticket=Zi();try{await this.getSecret()}catch(e){return this.bar.set({state:"ENDED",code:0,reason:String(e)})}this.ticket.fresh&&this.tab.
forget(),this.open()}}receive(e){this.page.receive(e)}connectForeign(e){this.session?.close(),this.session=void 0;let t={message:r=>this.page.receive(r),status:r=>{
this.bar.set(r),r.state==="OPEN"&&this.hideSkeleton()}},n=Tr(e.protocol,e,t,N);this.outbox.speakTo(n),window.addEventListener("pagehide",()=>n.close())}async connectPgWidgets(e){
this.session?.close(),this.session=void 0;let{connectPgWidgets:t}=await this.page.load("pgwidgets"),n={message:o=>this.page.receive(o),status:o=>{this.bar.set(o),
o.state==="OPEN"&&this.hideSkeleton()},size:()=>({width:window.innerWidth,height:window.innerHeight})},r=t({url:e,storage:window.sessionStorage},n,N);this.page.
widgets.connect({send:o=>r.send(o),upload:o=>r.upload(o),numberOf:()=>{},native:!1,ownWindows:!1,only:null}),window.addEventListener("pagehide",()=>r.close())}flush(){
this.outbox.flush(),this.session?.flush()}show(){Ti(this.boot.theme),history.scrollRestoration="manual",document.body.append(this.bar.element,this.page.element),
Sr({openApp:(e,t)=>this.openApp(e,t),pushData:(e,t)=>this.page.callback(t,e),nonce:this.page.nonce,state:{},words:mt}),window.addEventListener("error",e=>{e.error&&
this.page.reportError(e.error,{command:"page"})}),window.addEventListener("unhandledrejection",e=>this.page.reportError(e.reason,{command:"page"}))}hideSkeleton(){
document.getElementById("deskui-skeleton")?.remove()}openApp(e,t){let n=new URL(this.boot.base,location.href);n.searchParams.set("app",e),n.hash="n",t?this.openWindow(
n.href,e):e===this.boot.app?this.startAgain():location.assign(n.href)}openWindow(e,t){if(window.open(e)||He(this.boot))return;let n={label:d("Open"),act:()=>{window.
open(e)}};this.page.notice({level:"info",text:`The program opens “${t}” in a window of its own.`,id:`open-${t}`,action:n})}finished(){this.bar.finished(),this.
hideSkeleton(),this.session?.rest()}async getSecret(){if(this.boot.link==="bridge")return;let{code:e}=this.ticket,t=this.tab.secret,n=e!==void 0||t===void 0?await ln(
this.boot.base,e):t;n!==void 0&&e!==void 0&&n!==t&&this.tab.forget(),this.secret=n??t??"",this.tab.secret=this.secret||void 0}open(){let{memory:e,place:t}=this.
tab.enter(),n=new WeakMap,r=new We(this.chooseLink(this.boot),{hello:()=>({build:this.boot.build,secret:this.secret,app:this.boot.app,invite:this.ticket.invite??
null,info:Mi()}),message:s=>{Qi(s)&&r.blobs.restart(),typeof s=="object"&&s!==null&&n.set(s,r.number),this.page.receive(s)},welcomed:s=>this.welcomed(s),status:s=>this.
heard(s)},N);this.session=r;let o=new Ne(r);this.outbox.speakTo(o),this.page.sources.connect(r.blobs),this.page.widgets.connect({send:s=>r.send(s),upload:(s,l)=>o.
upload(s,l),numberOf:s=>n.get(s),only:this.ticket.only??this.boot.only??null,native:He(this.boot),ownWindows:He(this.boot)}),this.page.comesBackTo(t),r.open(e??
(this.boot.session===void 0?void 0:{session:this.boot.session})),this.watchBrowser(r),Ci(N,s=>this.page.emit("info",s))}welcomed(e){this.triedAgain=!1,e.resume||
this.bar.running(),this.tab.belong(e.session),this.page.watchOnly(e.role==="view"),this.hideSkeleton(),e.title&&(document.title=e.title),e.fresh&&this.page.notice(
{level:"info",text:d("The program was started again; this is a new run."),id:"fresh"}),window.sessionStorage.removeItem(Tn)}heard(e){if(e.state==="ENDED"){if(e.
code===4401&&!this.triedAgain)return void this.tryAgainWithNewSecret();if(e.code===4426&&this.reloadOnce())return;this.hideSkeleton()}e.state==="WAITING"&&e.attempt>
1&&this.askForLogIn(),this.bar.set(e)}async tryAgainWithNewSecret(){this.triedAgain=!0;let e=await ln(this.boot.base,this.ticket.code).catch(()=>{});if(e===void 0||
e===this.secret)return this.hideSkeleton(),await dn()?this.bar.loggedOut():this.bar.set({state:"ENDED",code:4401,reason:""});this.tab.secret=this.secret=e,this.
session&&this.session.open(this.session.id===null?void 0:{session:this.session.id})}async askForLogIn(){let{session:e}=this;this.boot.link==="bridge"||!await dn()||
e!==this.session||(this.bar.loggedOut(),e?.close(4401,"logged out"))}reloadOnce(){return window.sessionStorage.getItem(Tn)===this.boot.build?!1:(window.sessionStorage.
setItem(Tn,this.boot.build),location.reload(),!0)}async startAgain(){if(this.boot.link!=="bridge"&&!await za(location.href))return this.page.notice({level:"warn\
ing",text:d("The program is not running. Start it, then try again."),id:"again"});this.tab.forget(),this.session=void 0,location.reload()}watchBrowser(e){let t=()=>this.
session===e,n=()=>{t()&&document.visibilityState==="visible"&&e.retryNow()};window.addEventListener("online",n),document.addEventListener("visibilitychange",n),
window.addEventListener("pageshow",r=>{!r.persisted||!t()||(this.tab.stay(),e.retryNow())}),window.addEventListener("pagehide",r=>{t()&&(this.outbox.flush(),this.
tab.leave(e.park(),nt()),r.persisted&&e.suspend())})}};function za(i){return fetch(i,{method:"HEAD",cache:"no-store"}).then(()=>!0,()=>!1)}function Ka(i){let e=Yi(new URL(`${i.base}-/poll`,location.href).href),t=Ji(location.href);switch(i.link){case"bridge":return qi(i.key??"");case"poll":return e;case"\
websocket":return t;default:return Ui(t,e)}}var he=new ht(Ka);Object.defineProperty(window,"deskui",{value:{connectForeign:i=>he.connectForeign(i),connectPgWidgets:i=>he.
connectPgWidgets(i),receive:i=>he.receive(i),flush:()=>he.flush()}});he.start();
