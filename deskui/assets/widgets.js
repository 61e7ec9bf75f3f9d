var oi={size:[null,null],actual_size:[0,0],min_size:[null,null],max_size:[null,null],expanding:[!1,!1],padding:null,border_width:null,border_color:null,bg:null,
font:[null,null,null,null],enabled:!0,tooltip:null,allow_text_selection:null,visible:null,cursor:null,cursors:[]},si={Box:{spacing:0,align:null,orientation:"hor\
izontal"},VBox:{spacing:0,align:null},HBox:{spacing:0,align:null},ButtonBox:{spacing:0,orientation:"horizontal",halign:"center",min_button_width:null},FixedLayout:{},
GridBox:{rows:1,columns:1,row_spacing:0,column_spacing:0},Splitter:{orientation:"horizontal",sizes:null},Frame:{title:""},Separator:{orientation:null},Expander:{
title:"",collapsible:!0,shadow:!1,bg_color:null,collapsed:null},AbstractScrollArea:{thickness:15,thumb_percent:[0,0],scroll_percent:[0,0],scroll_bar_visibility:[
"auto","auto"]},ScrollArea:{thumb_percent:[0,0],scroll_percent:[0,0],scroll_bar_visibility:["auto","auto"],hscrollbar:"auto",vscrollbar:null,thickness:15},ColorWidget:{
color:"#ff0000"},Button:{text:"",icon:null,icon_size:null,color:[null,null],hover:[null,null]},CheckBox:{text:"",state:!1},RadioButton:{state:!1,text:"",group:null},
ToggleButton:{state:!1,text:"",group:null},TabWidget:{index:-1,closable:!1,reorderable:!1,tab_position:"top"},StackWidget:{index:-1},MDISubWindow:{shadeable:!0,
title:"",icon:null,position:null,z:0,window_state:"normal"},MDIWidget:{resistance:null,scroll_position:[0,0]},Menu:{},MenuBar:{},MenuAction:{text:null,icon_url:null,
iconsize:null,checkable:!1,name:null,icon_only:!1,checked:!1},ToolBar:{orientation:"horizontal"},ToolBarAction:{text:null,icon_url:null,iconsize:null,toggle:!1,
group:null,menu:null,state:!1},SpinBox:{dtype:"int",min:0,max:99,step:1,value:null,decimals:null},Slider:{orientation:"horizontal",tracking:!1,dtype:"int",min:0,
max:100,step:1,value:50,show_value:!1,show_value_position:"r",decimals:null},Dial:{tracking:!1,dtype:"int",min:0,max:100,step:1,value:50,show_value:!1,show_value_position:"\
b",decimals:null,knob_diameter:null,icon:null,icon_size:null},ScrollBar:{orientation:"horizontal",thickness:15,scroll_percent:0,thumb_percent:0},ProgressBar:{value:0},
Label:{text:"",halign:"left",interactive:!1,menu:null,html:!1,trusted:!1,color:[null,null],valign:null},StatusBar:{halign:"left",html:!1,trusted:!1,message:"",color:[
null,null]},TextEntry:{length:null,text:"",editable:!0,linehistory:1,password:!1},TextEntrySet:{length:null,text:"",button_text:"Set",editable:!0,linehistory:1},
TextArea:{text:"",wrap:!1,editable:!0,limit:null,scroll_position:[0,0]},ComboBox:{editable:!1,dropdown_limit:0,items:[],text:"",index:-1,length:null},HtmlView:{
html:"",trusted:!1,scroll_position:[0,0]},ExternalWidget:{content:"",trusted:!1},FileDialog:{mode:"file",accept:"",visible:null},Spacer:{},ScriptArea:{dom_id:""},
Image:{image:null,interactive:!1,use_animation_frame:!1},Canvas:{use_animation_frame:!1,interactive:!1,drawings:[]},VideoWidget:{url:null,autoplay:!1,controls:!1,
muted:!1,loop:!1,volume:1,playing:null,current_time:0,duration:null},TextSource:{text:"",wrap:"none",line_numbers:!1,icon_gutter:!1,editable:!0,font_family:"mon\
ospace",font_size:13,rev:0,tags:{},intervals:[],icons:{},caret:0,selection:null,tooltips_enabled:!1,cursor_style:["line",null],scroll_position:[0,0]},TreeView:{
columns:[],show_header:!0,selection_mode:"single",alternate_row_colors:!1,show_grid:!1,show_row_numbers:!1,sortable:!1,allow_text_selection:!1,cell_cursor:!1,rows:{
fields:[],rows:[]},expanded:{default:!1,except:[]},colors:{},editable:!1,header_font:[null,null,null,null],row_spacing:null,column_spacing:null,selected:[],selected_cells:[],
sort:null,column_widths:{},scroll_position:[0,0]},TableView:{columns:[],show_header:!0,selection_mode:"single",alternate_row_colors:!1,rows:{fields:[],rows:[]},
expanded:{default:!1,except:[]},colors:{},editable:!1,header_font:[null,null,null,null],row_spacing:null,column_spacing:null,selected:[],selected_cells:[],sort:null,
column_widths:{},scroll_position:[0,0],show_grid:!0,show_row_numbers:!1,sortable:!1,allow_text_selection:!1,cell_cursor:!0},TopLevel:{position:null,z:0,resizable:!0,
title:null,icon:null,moveable:!0,closeable:!0,minimizable:!1,maximizable:!1,lowerable:!1,shadeable:!0,native:!1,window_state:"normal"},Page:{},Dialog:{position:null,
z:0,title:null,buttons:[],autoclose:!1,resizable:!0,moveable:!0,modal:!1,spacing:0},ColorDialog:{position:null,z:0,color:"#ff0000",title:"Choose Color",modal:!1,
moveable:!0}};function l(n,e={},...t){let i=document.createElement(n);for(let[r,o]of Object.entries(e))y(i,r,o);return i.append(...t),i}function y(n,e,t){t===!1||t===null||t===
void 0?n.removeAttribute(e):n.setAttribute(e,t===!0?"":String(t))}function v(n,e){n.textContent!==e&&(n.textContent=e)}function R(n,e="dk-icon"){let t="http://www.w3.org/2000/svg",i=document.createElementNS(t,"svg");for(let[o,
s]of Object.entries({viewBox:"0 0 16 16",class:e,"aria-hidden":"true"}))i.setAttribute(o,s);let r=document.createElementNS(t,"path");return r.setAttribute("d",n),
i.append(r),i}var $={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2",check:"M3.5 8.5l3 3 6-7",down:"M4 6l4 4 4-4",file:"M8 2.5v8m-3.5-3L8 \
11l3.5-3.5M3 13.5h10"};var di=new Set("TextEntry TextEntrySet TextArea ComboBox SpinBox Slider Dial ProgressBar TextSource TreeView TableView".split(" ")),ai="[role=textbox],input,tex\
tarea,select,[role=combobox],[role=slider],[role=spinbutton],[role=progressbar],[role=treegrid],[role=grid]",li="dkw-label-";function ce(n,e){if(!n||!di.has(n.name))
return;let t=ci(n);t&&(e?.name==="Label"?(e.element.id=`${li}${e.wid}`,t.setAttribute("aria-labelledby",e.element.id)):t.getAttribute("aria-labelledby")?.startsWith(
li)&&t.removeAttribute("aria-labelledby"))}function ze(n,e){if(!di.has(n.name))return;let t=ci(n);t&&(Pt.has(t)||Pt.set(t,t.getAttribute("aria-label")),y(t,"ari\
a-label",e||(Pt.get(t)??null)))}var Pt=new WeakMap;function ci(n){return n.element.matches(ai)?n.element:n.element.querySelector(ai)}var B=class extends Error{},f=class{constructor(e,t){this.element=t;this.host=e.host,this.wid=e.wid,this.name=e.name,this.state=Object.create(e.defaults),t.classList.
add("dkw"),ui.set(t,this)}element;host;wid;name;state;parent=null;destroyed=!1;actions=null;render(){}resized(e,t){}contentChanged(){}dispose(){}get focusTarget(){
let e=this.element;return e.tabIndex>=0?e:e.querySelector(Br)??e}enable(e){this.element.inert=!e,this.element.toggleAttribute("data-disabled",!e),e?this.element.
removeAttribute("aria-disabled"):this.element.setAttribute("aria-disabled","true")}show(e){this.element.hidden=!e}changed(){this.host.renderSoon(this)}report(e){
Object.assign(this.state,e),this.host.report(this,e)}reportSoon(e,t){Object.assign(this.state,e),this.host.tellSoon(this,e,t)}reportEdit(e){this.host.tell({type:"\
edit",wid:this.wid,...e})}fire(e,...t){this.listens(e)&&this.host.tell({type:"callback",wid:this.wid,action:e,args:t})}listens(e){return this.actions?.has(e)===
!0}listen(e){(this.actions??=new Set).add(e)}unlisten(e){this.actions?.delete(e)}get listened(){return this.actions?[...this.actions]:[]}},k=class extends f{children=[];layouts=new Map;get slot(){
return this.element}layoutOf(e){return this.layouts.get(e)??{}}insert(e,t,i){e.parent?.remove(e);let r=t===void 0?this.children.length:Math.max(0,Math.min(t,this.
children.length));this.children.splice(r,0,e),this.layouts.set(e,i),e.parent=this,this.place(e,r,i),this.nameFrom(r)}remove(e){let t=this.children.indexOf(e);t<
0||(this.children.splice(t,1),this.layouts.delete(e),e.parent=null,this.displace(e,t),e.element.style.flex="",e.element.classList.remove("dkw-stretched","dkw-fi\
ll-w","dkw-fill-h"),ce(e,void 0),this.nameFrom(t))}relayout(e,t){if(!this.layouts.has(e))return;let i={...this.layouts.get(e),...t};this.layouts.set(e,i),this.arrange(
e,i)}fieldMade(e){ce(e,this.children[this.children.indexOf(e)-1])}nameFrom(e){for(let t of[e,e+1])ce(this.children[t],this.children[t-1])}place(e,t,i){this.slot.
insertBefore(e.element,this.children[t+1]?.element??null),this.arrange(e,i)}displace(e,t){e.element.remove()}arrange(e,t){}childResized(e){}childChanged(e){this.
arrange(e,this.layoutOf(e))}},Br="a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]:not([tabindex=\
'-1'])",ui=new WeakMap;function O(n){for(let e=n;e;e=e.parentElement){let t=ui.get(e);if(t)return t}}function U(n,e,t){t?n.style.setProperty(e,t):n.style.removeProperty(e)}function ne(n,e){let t=new Set(e),i=n.firstChild,r=()=>{for(;i&&!t.has(i);){let o=i;i=i.nextSibling,
o.remove()}};for(let o of e)r(),o===i?i=i.nextSibling:n.insertBefore(o,i);for(r();i;){let o=i;i=i.nextSibling,t.has(o)||o.remove()}}var Ot=new Map;function u(n,e,t={}){if(Ot.has(n))throw new Error(`two widgets of class "${n}"`);Ot.set(n,{make:e,state:t.state??{},acts:t.acts??{},questions:t.questions??
{},edits:t.edits??{},raw:t.raw??[]})}function ue(n){return Ot.get(n)}function _(n){if(n==null||n==="")return"";if(typeof n!="string"||!CSS.supports("color",n))throw new B(`${Pe(n)} is not a colour`);return n}function p(n){if(n==null)
return null;if(typeof n!="number"||!Number.isFinite(n))throw new B(`${Pe(n)} is not a number`);return n}function x(n){let e=p(n);return e===null?"":`${e}px`}function J(n){
return p(n)?x(n):""}function N(n){if(n==null)return[null,null];if(!Array.isArray(n))throw new B(`${Pe(n)} is not a pair of numbers`);return[p(n[0]),p(n[1])]}function Bt(n){
return Array.isArray(n)?n.map(e=>x(e)||"0").join(" "):x(n)}function w(n,e){if(e.includes(n))return n;throw new B(`${Pe(n)} is none of ${e.join(", ")}`)}function c(n){
return n==null?"":String(n)}function E(n,e,t){return Math.max(e,Math.min(t,n))}function Pe(n){let e=JSON.stringify(n)??String(n);return e.length>60?`${e.slice(0,
57)}...`:e}var G=["horizontal","vertical"];function xe(n,e,t){let i=e?1:0,r=n.state.size?.[i]??null,o=n.state.expanding?.[i]===!0&&r===null,s=e||r!==null||n instanceof k?0:
1;n.element.style.flex=t>0?`${t} 1 auto`:o?"1 1 auto":`0 ${s} auto`,n.element.classList.toggle("dkw-stretched",t>0||o)}var ye=class extends k{constructor(e){super(
e,l("div",{class:`dkw-box ${e.name==="VBox"?"dkw-vertical":""}`}))}get vertical(){return this.element.classList.contains("dkw-vertical")}orient(e){this.element.
classList.toggle("dkw-vertical",w(e,G)==="vertical");for(let t of this.children)this.childChanged(t)}arrange(e,t){xe(e,this.vertical,Number(t.stretch??0))}},hi={
start:"flex-start",left:"flex-start",top:"flex-start",center:"center",end:"flex-end",right:"flex-end",bottom:"flex-end",stretch:"stretch"},Hr=Object.keys(hi),It={
orientation:(n,e)=>n.orient(e),spacing:(n,e)=>{n.element.style.gap=J(e)},align:(n,e)=>{n.element.style.alignItems=e===null?"":hi[w(e,Hr)]}};u("Box",ye,{state:It});
u("VBox",ye,{state:It});u("HBox",ye,{state:It});var Ht=class extends k{buttons=l("div",{class:"dkw-buttons",role:"group"});constructor(e){super(e,l("div",{class:"\
dkw-buttonbox"})),this.element.append(this.buttons)}get slot(){return this.buttons}};u("ButtonBox",Ht,{state:{orientation:(n,e)=>{n.element.classList.toggle("dk\
w-vertical",w(e,G)==="vertical")},halign:(n,e)=>{n.element.style.justifyContent={left:"flex-start",center:"",right:"safe flex-end"}[w(e,["left","center","right"])]},
min_button_width:(n,e)=>U(n.slot,"--dkw-least",x(e)),spacing:(n,e)=>{n.slot.style.gap=J(e)}}});var Dt=class extends f{constructor(e){super(e,l("div",{class:"dkw\
-separator",role:"separator","aria-orientation":"horizontal"}))}};u("Separator",Dt,{state:{orientation:(n,e)=>n.element.setAttribute("aria-orientation",e===null?
"horizontal":w(e,G))}});var Nt=class extends f{constructor(e){super(e,l("div",{class:"dkw-spacer","aria-hidden":"true"}))}};u("Spacer",Nt);var pi=new Map,Ee;function he(n){let e=pi.get(n);return e===void 0&&pi.set(n,e=Dr(n)),e}function Dr(n){if(Ee??=document.createElement("canvas").getContext("2d"),
!n||!Ee)return"";Ee.fillStyle="#000",Ee.fillStyle=n;let e=/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(Ee.fillStyle);if(!e)return"";let[t,i,r]=e.slice(1).map(
o=>Nr(Number.parseInt(o,16)/255));return .2126*t+.7152*i+.0722*r>.179?"#1d1d20":"#ffffff"}function Nr(n){return n<=.04045?n/12.92:((n+.055)/1.055)**2.4}var L=class{constructor(e,t){this.widget=e;this.element.className=t,this.element.alt="",this.element.hidden=!0,this.element.draggable=!1}widget;element=document.
createElement("img");release=null;wanted=null;set(e,t=null){let[i,r]=Ft(t);if(this.element.style.width=i===null?"":`${i}px`,this.element.style.height=r===null?"":
`${r}px`,e!==this.wanted){if(this.wanted=e,e==null||e===""){this.clear(),this.element.removeAttribute("src"),this.element.hidden=!0;return}this.widget.host.page.
source(e).then(({url:o,release:s})=>{if(this.wanted!==e||this.widget.destroyed)return s();this.clear(),this.release=s,this.element.src=o,this.element.hidden=!1},
o=>this.widget.host.page.reportError(o))}}dispose(){this.wanted=null,this.clear()}clear(){this.release?.(),this.release=null}};function Ft(n){let[e,t]=Array.isArray(
n)?n:[n,n];return[p(e),p(t)]}var $t=class extends f{caption=l("span",{class:"dkw-caption"});picture;constructor(e){super(e,l("button",{type:"button",class:"dkw-button"})),this.picture=new L(
this,"dkw-icon"),this.element.append(this.caption),this.element.classList.add("dkw-no-text"),this.element.addEventListener("click",()=>this.fire("activated"))}setIcon(e,t){
this.picture.set(e,t),e&&!this.picture.element.parentNode&&this.element.prepend(this.picture.element)}enable(e){this.element.disabled=!e}dispose(){this.picture.
dispose()}};function mi(n,e,t){let[i,r]=Array.isArray(t)?t:[t,null],o={bg:_(i),fg:_(r)||he(_(i))};for(let[s,a]of Object.entries(o))a?n.style.setProperty(`--${e}\
-${s}`,a):n.style.removeProperty(`--${e}-${s}`)}u("Button",$t,{state:{text:(n,e)=>{v(n.caption,c(e)),n.element.classList.toggle("dkw-no-text",c(e)==="")},icon:(n,e)=>n.
setIcon(e,n.state.icon_size),icon_size:(n,e)=>n.setIcon(n.state.icon,e),color:(n,e)=>mi(n.element,"own",e),hover:(n,e)=>mi(n.element,"hover",e)}});var Oe={size:(n,e)=>{let[t,i]=N(e),{style:r}=n.element;r.width=x(t),r.height=x(i)},min_size:(n,e)=>{let[t,i]=N(e);n.element.style.minWidth=x(t),n.element.style.
minHeight=x(i)},max_size:(n,e)=>{let[t,i]=N(e);n.element.style.maxWidth=x(t),n.element.style.maxHeight=x(i)},expanding:()=>{},actual_size:()=>{},padding:(n,e)=>{
n.element.style.padding=Bt(e)},border_width:(n,e)=>{let{style:t}=n.element;t.borderWidth=Bt(e),t.borderStyle=e===null?"":"solid"},border_color:(n,e)=>{n.element.
style.borderColor=_(e)},bg:(n,e)=>{n.element.style.backgroundColor=_(e)},font:(n,e)=>Be(n.element,e),enabled:(n,e)=>n.enable(e!==!1),tooltip:(n,e)=>{c(e)?n.element.
title=c(e):n.element.removeAttribute("title"),ze(n,c(e))},allow_text_selection:(n,e)=>{let t=Object.getPrototypeOf(n.state),i=e===t.allow_text_selection||e===null?
"":e?"text":"none";n.element.style.userSelect=i,n.element.style.setProperty("-webkit-user-select",i)},visible:(n,e)=>n.show(e!==!1),cursors:(n,e)=>fi(n,e,n.state.
cursor),cursor:(n,e)=>fi(n,n.state.cursors,e)},gi=new Set(["size","expanding","visible","enabled"]),wi={set_focus:n=>{let e=n.focusTarget,t=e===n.element&&e.tabIndex<
0&&!e.hasAttribute("tabindex");if(t&&(e.tabIndex=-1),e.focus(),!t)return;let i=()=>e.removeAttribute("tabindex");document.activeElement===e?e.addEventListener("\
blur",i,{once:!0}):i()}},bi={get_position:n=>{let e=n.element.getBoundingClientRect();return[Math.round(e.left),Math.round(e.top)]}};function Be(n,e){let[t,i,r,
o]=Array.isArray(e)?e:[e];n.style.fontFamily=c(t),n.style.fontSize=x(p(i)),n.style.fontWeight=c(r),n.style.fontStyle=c(o)}function fi(n,e,t){let i=Array.isArray(
e)?e.find(d=>Array.isArray(d)&&d[0]===t):void 0,{style:r}=n.element;if(!i){r.cursor=c(t);return}let[,o,s,a]=i;n.host.page.source(o).then(({url:d})=>{!n.destroyed&&
n.state.cursor===t&&(r.cursor=`url(${JSON.stringify(d)}) ${s} ${a}, auto`)},d=>n.host.page.reportError(d))}var Se=65536;function ie(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}var P=class{constructor(e,t){this.everyMs=e;this.run=t}everyMs;run;timer;ranAtMs=-1/0;soon(){let e=this.ranAtMs+this.everyMs-performance.now();e<=0?this.now():this.
timer??=setTimeout(()=>this.now(),e)}now(){this.stop(),this.ranAtMs=performance.now(),this.run()}stop(){clearTimeout(this.timer),this.timer=void 0}};var Ir=50,Fr=Math.floor(Math.random()*2**31),He=()=>++Fr;function Vt(n){return{name:n.name,size:n.size,type:n.type,encoding:"bytes"}}async function De(n,e,t){let i=new Kt(
n,e,t),r=[];for(let[o,s]of e.entries()){let a=null,d;try{a=await n.host.port.upload(s,h=>i.left(o,h))}catch(h){d=h instanceof Error?h.message:String(h)}r.push({
...Vt(s),data:a,...d===void 0?{}:{error:d}})}return i.end(),r}var Kt=class{constructor(e,t,i){this.widget=e;this.files=t;this.transfer=i}widget;files;transfer;index=0;bytes=0;complete=!1;pace=new P(
Ir,()=>this.tell());left(e,t){this.index=e,this.bytes=t,queueMicrotask(()=>this.complete||this.pace.soon())}end(){this.complete=!0,this.files.length&&this.pace.
now()}tell(){if(this.widget.destroyed)return;let{files:e,index:t}=this,i=e.slice(0,t).reduce((o,s)=>o+s.size,0),r={transfer_id:this.transfer,file_index:t,chunk_index:Math.
max(0,Math.ceil(this.bytes/Se)-1),num_chunks:Math.max(1,Math.ceil((e[t]?.size??0)/Se)),transferred_bytes:i+this.bytes,total_bytes:e.reduce((o,s)=>o+s.size,0),complete:this.
complete};this.widget.host.tell({type:"progress",wid:this.widget.wid,progress:r})}};var vi={"pointer-down":"pointerdown","pointer-up":"pointerup","pointer-move":"pointermove",enter:"pointerenter",leave:"pointerleave",click:"click",dblclick:"dbl\
click",scroll:"wheel","key-down":"keydown","key-up":"keyup","key-press":"keypress","focus-in":"focusin","focus-out":"focusout",contextmenu:"contextmenu"},$r=new Set(
["drop-start","drop-end","drag-over","drop-progress"]),pe=class extends f{handlers=new Map;takesDrops=!1;constructor(e,t){super(e,t)}setInteractive(e){this.element.
classList.toggle("dkw-interactive",e),e?this.element.tabIndex=0:this.element.removeAttribute("tabindex");for(let t of this.listened)e?this.attach(t):this.detach(
t)}listen(e){super.listen(e),$r.has(e)?this.takeDrops():this.state.interactive===!0&&this.attach(e)}unlisten(e){super.unlisten(e),this.detach(e)}attach(e){let t=vi[e];
if(!t||this.handlers.has(e))return;let i=r=>this.told(e,r);this.handlers.set(e,i),this.element.addEventListener(t,i,{passive:e!=="contextmenu"})}detach(e){let t=this.
handlers.get(e);t&&(this.handlers.delete(e),this.element.removeEventListener(vi[e],t))}told(e,t){e==="contextmenu"&&t.preventDefault(),e==="pointer-down"&&this.
element.focus({preventScroll:!0}),this.fire(e,jt(t,this.element))}takeDrops(){if(this.takesDrops)return;this.takesDrops=!0,Kr();let{element:e}=this,t=i=>e.classList.
toggle("dkw-drop-target",i);e.addEventListener("dragover",i=>{i.preventDefault(),t(!0),this.fire("drag-over",{...jt(i,e),types:[...i.dataTransfer?.types??[]]})}),
e.addEventListener("dragleave",()=>t(!1)),e.addEventListener("drop",i=>{i.preventDefault(),t(!1),this.dropped(i).catch(r=>this.host.page.reportError(r))})}async dropped(e){
let t=e.dataTransfer,i=d=>t?.getData(d)||null,r={...jt(e,this.element),types:[...t?.types??[]],text:i("text/plain"),url:i("text/uri-list"),html:i("text/html")},
o=[...t?.files??[]],s=He(),a={...r,...o.length?{transfer_id:s}:{}};this.fire("drop-start",{...a,files:o.map(Vt)}),this.listens("drop-end")&&this.fire("drop-end",
{...a,files:await De(this,o,s)})}},ki=!1;function Kr(){if(!ki){ki=!0;for(let n of["dragover","drop"])window.addEventListener(n,e=>{!e.defaultPrevented&&!Vr(e.target)&&
e.preventDefault()})}}var Vr=n=>n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement;function jt(n,e){let t={type:n.type,time_stamp:n.timeStamp};return n instanceof
MouseEvent&&jr(t,n,e),n instanceof PointerEvent&&(t.pointer_id=n.pointerId,t.pointer_type=n.pointerType,t.pressure=n.pressure,t.is_primary=n.isPrimary),n instanceof
WheelEvent&&(t.delta_x=n.deltaX,t.delta_y=n.deltaY,t.delta_z=n.deltaZ,t.delta_mode=n.deltaMode),n instanceof KeyboardEvent&&(t.key=n.key,t.keycode=n.code,t.repeat=
n.repeat,t.modifiers=yi(n)),t}function jr(n,e,t){let i=t.getBoundingClientRect();n.x=e.clientX-i.left,n.y=e.clientY-i.top,n.viewport_x=e.clientX,n.viewport_y=e.
clientY,n.button_trigger=e.button+1,n.button_mask=Ur(e.buttons),n.modifiers=yi(e)}function Ur(n){return n&-7|(n&2?4:0)|(n&4?2:0)}function yi(n){let e={alt:n.altKey,
ctrl:n.ctrlKey,shift:n.shiftKey,meta:n.metaKey};return Object.entries(e).flatMap(([t,i])=>i?[t]:[])}function xi(n){return(e,...t)=>{let i=navigator.language.toLowerCase().split("-")[0]??"",r=0;return(n[i]?.[e]??e).replace(/\{\}/g,()=>String(t[r++]??""))}}var Gr={Choose:"Auswählen","Choose Color":"Farbe auswählen",Cancel:"Abbrechen","Choose file…":"Datei auswählen …","Save {}":"{} speichern","The program a\
sks for a file.":"Das Programm bittet um eine Datei.","The program has a file for you.":"Das Programm hat eine Datei für Sie.",Set:"Setzen","Send to back":"Nac\
h hinten",Minimise:"Minimieren",Maximise:"Maximieren",Restore:"Wiederherstellen",Close:"Schließen",Slider:"Schieberegler",Dial:"Drehregler",Progress:"Fortschri\
tt",Tree:"Baum",Table:"Tabelle",Row:"Zeile","Title bar":"Titelleiste","Scroll area":"Rollbarer Bereich",Picture:"Bild",Video:"Video",Document:"Dokument",Resize:"\
Größe ändern",Scroll:"Scrollen",Hue:"Farbton","Shade and brightness":"Sättigung und Helligkeit","Colour, #rrggbb":"Farbe, #rrggbb",Swatches:"Farbfelder","Sa\
turation {} %, brightness {} %":"Sättigung {} %, Helligkeit {} %",More:"Mehr",Less:"Weniger",yes:"ja",no:"nein","Not a whole number":"Keine ganze Zahl","Not a \
number":"Keine Zahl","Not yes or no":"Weder ja noch nein","{} cannot be shown: {}":"{} kann nicht angezeigt werden: {}"},Xr={Choose:"选择","Choose Color":"选择颜\
色",Cancel:"取消","Choose file…":"选择文件…","Save {}":"保存 {}","The program asks for a file.":"程序需要您选择一个文件。","The program\
 has a file for you.":"程序有一个文件要交给您。",Set:"设置","Send to back":"置于底层",Minimise:"最小化",Maximise:"最大化",Restore:"还原",
Close:"关闭",Slider:"滑块",Dial:"旋钮",Progress:"进度",Tree:"树",Table:"表格",Row:"行","Title bar":"标题栏","Scroll area":"滚动区域",Picture:"\
图片",Video:"视频",Document:"文档",Resize:"调整大小",Scroll:"滚动",Hue:"色相","Shade and brightness":"饱和度和亮度","Colour, #rrggbb":"颜色，#r\
rggbb",Swatches:"色板","Saturation {} %, brightness {} %":"饱和度 {} %，亮度 {} %",More:"增加",Less:"减少",yes:"是",no:"否","Not a whole number":"\
不是整数","Not a number":"不是数字","Not yes or no":"不是“是”或“否”","{} cannot be shown: {}":"{} 无法显示：{}"},Yr={de:Gr,zh:Xr},m=xi(
Yr);var me=class extends pe{setInteractive(e){super.setInteractive(e),this.changed()}describe(){this.changed()}render(){let e=c(this.state.tooltip)||(this.state.interactive===
!0?m("Picture"):"");y(this.element,"role",e?"img":null),y(this.element,"aria-label",e||null)}};function fe(n){return(e,t)=>{Oe.tooltip?.(e,t),n(e,c(t))}}var Ut=class extends me{surface=l("canvas");pictures=new Map;drawn=0;width=0;height=0;constructor(e){super(e,l("div",{class:"dkw-canvas"})),this.element.append(
this.surface)}redraw(){this.drawn=0,this.changed()}append({start:e,delete:t,insert:i}){let r=[...this.state.drawings??[]],o=Number(e)<0||Number(e)===r.length;r.
splice(o?r.length:Number(e),Number(t??0),...i),this.state.drawings=r,o||(this.drawn=0),this.changed()}resized(){let e=this.element,[t,i]=[e.clientWidth,e.clientHeight];
if(t===this.width&&i===this.height)return;[this.width,this.height]=[t,i];let r=window.devicePixelRatio||1;this.surface.width=Math.max(1,Math.round(t*r)),this.surface.
height=Math.max(1,Math.round(i*r)),this.redraw()}render(){super.render();let e=this.surface.getContext("2d");if(!e)return;let t=this.width?this.surface.width/this.
width:1;e.setTransform(t,0,0,t,0,0),this.drawn===0&&e.clearRect(0,0,this.width,this.height);let i=this.state.drawings??[];for(;this.drawn<i.length;this.drawn++)
if(!this.draw(e,i[this.drawn]))return}draw(e,t){let i=t.url??t.image??t.data;if(i)return this.drawPicture(e,t,i);if(e.save(),e.lineWidth=Number(t.line_width??1),
e.strokeStyle=t.stroke??"transparent",e.fillStyle=t.fill??(t.text===void 0?"transparent":getComputedStyle(this.element).color),t.path){let r=new Path2D(String(t.
path));t.fill&&e.fill(r),(t.stroke||!t.fill)&&(e.strokeStyle=t.stroke??getComputedStyle(this.element).color,e.stroke(r))}return t.text!==void 0&&(e.font=t.font??
getComputedStyle(this.element).font,e.textBaseline="top",e.fillText(String(t.text),Number(t.x??0),Number(t.y??0))),e.restore(),!0}drawPicture(e,t,i){let r=typeof i==
"string"?i:JSON.stringify(i),o=this.pictures.get(r);if(o==="FAILED")return!0;if(o==="LOADING")return!1;if(!o)return this.pictures.set(r,"LOADING"),this.load(r,i),
!1;let{image:s}=o;return e.drawImage(s,Number(t.x??0),Number(t.y??0),Number(t.width??s.naturalWidth),Number(t.height??s.naturalHeight)),!0}async load(e,t){try{let{
url:i,release:r}=await this.host.page.source(t),o=new window.Image;if(o.src=i,await o.decode(),this.destroyed)return r();this.pictures.set(e,{image:o,release:r})}catch(i){
this.pictures.set(e,"FAILED"),this.host.page.reportError(i)}this.changed()}dispose(){for(let e of this.pictures.values())typeof e=="object"&&e.release()}};u("Ca\
nvas",Ut,{state:{tooltip:fe(n=>n.describe()),drawings:n=>n.redraw(),interactive:(n,e)=>n.setInteractive(e===!0),use_animation_frame:()=>{}},acts:{update:n=>n.redraw()},
edits:{splice:(n,e)=>n.append(e)},raw:["drawings"]});var Gt=class extends f{input=l("input",{type:"checkbox"});caption=l("span",{class:"dkw-caption"});constructor(e){super(e,l("label",{class:"dkw-check"})),this.element.
append(this.input,this.caption),this.input.addEventListener("change",()=>{this.report({state:this.input.checked}),this.fire("activated",this.input.checked)})}get focusTarget(){
return this.input}enable(e){this.input.disabled=!e,this.element.toggleAttribute("data-disabled",!e)}};u("CheckBox",Gt,{state:{text:(n,e)=>v(n.caption,c(e)),state:(n,e)=>{
n.input.checked=e===!0}}});function I(n,e){n.addEventListener("pointerdown",t=>{if(t.button!==0||!t.isPrimary)return;let i=e(t);i&&qr(n,t,i)})}function qr(n,e,t){let i=0,r=e,o=()=>{i=0,t.
move(r.clientX-e.clientX,r.clientY-e.clientY)},s=d=>{d.pointerId===e.pointerId&&(r=d,i||=requestAnimationFrame(o))},a=d=>{if(d.pointerId===e.pointerId){for(let h of Ei)
n.removeEventListener(h,a);n.removeEventListener("pointermove",s),i&&(cancelAnimationFrame(i),o()),t.end()}};n.addEventListener("pointermove",s);for(let d of Ei)
n.addEventListener(d,a);n.setPointerCapture(e.pointerId)}var Ei=["pointerup","pointercancel","lostpointercapture"];function Si({h:n,s:e,v:t}){let i=r=>{let o=(r+n/60)%6;return Math.round(255*(t-t*e*Math.max(0,Math.min(o,4-o,1)))).toString(16).padStart(2,"0")};return`#${i(5)}${i(
3)}${i(1)}`}function Xt(n,e=0){let t=/^#?([\da-f])([\da-f])([\da-f])$/i.exec(n.trim()),i=/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(n.trim()),r=t?.slice(1).
map(S=>S+S)??i?.slice(1);if(!r)return null;let[o,s,a]=r.map(S=>Number.parseInt(S,16)/255),d=Math.max(o,s,a),h=d-Math.min(o,s,a);return h===0?{h:e,s:0,v:d}:{h:(60*
(d===o?(s-a)/h%6:d===s?(a-o)/h+2:(o-s)/h+4)+360)%360,s:h/d,v:d}}var Jr="#000000 #5f6068 #a5a7b0 #ffffff #b3261e #e8710a #f0be6a #1c6e3a #7fd49b #1565a8 #2a62c9 \
#7b3fb5".split(" "),Zr=.02,Qr=.1,Ne=class{constructor(e){this.picked=e;let t=l("div",{class:"dkw-color-swatches",role:"group","aria-label":m("Swatches")});for(let i of Jr)
t.append(this.swatch(i));this.element.append(this.plane,this.hue,l("div",{class:"dkw-color-row"},this.sample,this.entry),t),I(this.plane,i=>this.press(i)),this.
plane.addEventListener("keydown",i=>this.key(i)),this.hue.addEventListener("input",()=>this.take({...this.hsv,h:Number(this.hue.value)},!1)),this.hue.addEventListener(
"change",()=>this.picked(this.hex,!0)),this.entry.addEventListener("change",()=>this.typed())}picked;element=l("div",{class:"dkw-colorpicker"});plane=l("div",{class:"\
dkw-color-plane",role:"slider",tabindex:0,"aria-label":m("Shade and brightness")},l("i"));hue=l("input",{class:"dkw-color-hue",type:"range",min:0,max:360,step:1,
"aria-label":m("Hue")});entry=l("input",{class:"dkw-color-entry",type:"text",spellcheck:"false",autocomplete:"off","aria-label":m("Colour, #rrggbb"),maxlength:7});sample=l(
"span",{class:"dkw-color-sample","aria-hidden":"true"});hsv={h:0,s:1,v:1};get hex(){return Si(this.hsv)}set(e){let t=Xt(e,this.hsv.h);return t?(this.hsv=t,this.
show(),!0):!1}take(e,t){this.hsv=e,this.show(),this.picked(this.hex,t)}show(){let{h:e,s:t,v:i}=this.hsv,r=this.plane.firstElementChild;r.style.left=`${100*t}%`,
r.style.top=`${100*(1-i)}%`,this.element.style.setProperty("--dkw-hue",Si({h:e,s:1,v:1})),this.element.style.setProperty("--dkw-color",this.hex),this.hue.value=
String(Math.round(e)),this.entry.value=this.hex,y(this.plane,"aria-valuenow",Math.round(100*t)),y(this.plane,"aria-valuetext",m("Saturation {} %, brightness {} \
%",Math.round(100*t),Math.round(100*i)))}press(e){let t=this.plane.getBoundingClientRect(),i=(s,a)=>this.take({...this.hsv,s:E((s-t.left)/t.width,0,1),v:E(1-(a-
t.top)/t.height,0,1)},!1),{clientX:r,clientY:o}=e;return i(r,o),{move:(s,a)=>i(r+s,o+a),end:()=>this.picked(this.hex,!0)}}key(e){let t=e.shiftKey?Qr:Zr,i={ArrowLeft:[
-t,0],ArrowRight:[t,0],ArrowUp:[0,t],ArrowDown:[0,-t]}[e.key];if(!i)return;e.preventDefault();let{h:r,s:o,v:s}=this.hsv;this.take({h:r,s:E(o+i[0],0,1),v:E(s+i[1],
0,1)},!0)}typed(){let e=Xt(this.entry.value,this.hsv.h);e?this.take(e,!0):this.show()}swatch(e){let t=l("button",{type:"button",class:"dkw-color-swatch","aria-l\
abel":e,title:e});return t.style.backgroundColor=e,t.addEventListener("click",()=>this.take(Xt(e,this.hsv.h),!0)),t}};var H=class extends k{arrange(e,t){Re(e)}get content(){return this.children[0]??null}};function Re(n){let[e,t]=n.state.size??[null,null];n.element.classList.toggle(
"dkw-fill-w",e===null),n.element.classList.toggle("dkw-fill-h",t===null)}var Mi=["normal","shaded","minimized","maximized"],_i=120,Ti=64,Yt=48,Ie=10,re={minimize:"M3.5 11.5h9",maximize:"M3.5 3.5h9v9h-9z",restore:"M3.5 5.5h7v7h-7zM5.5\
 5.5v-2h7v7h-2",lower:"M8 3v8m-3-3l3 3 3-3M3.5 13.5h9"},eo=["n","s","e","w","ne","nw","se","sw"],to=0,$e=class{constructor(e){this.window=e;let{element:t}=e;this.
picture=new L(e,"dkw-icon"),this.icon(null);let{lower:i,minimize:r,maximize:o,close:s}=this.buttons;this.bar.append(this.picture.element,this.titleText,l("span",
{class:"dkw-window-buttons"},i,r,o,s)),t.classList.add("dkw-window"),t.setAttribute("role","dialog"),t.setAttribute("aria-labelledby",this.titleText.id),t.append(
this.bar,this.body,...eo.map(a=>this.edge(a))),t.addEventListener("pointerdown",()=>this.window.userRaises(),!0),t.addEventListener("focusin",()=>this.window.userRaises()),
I(this.bar,a=>this.dragBar(a)),this.bar.addEventListener("dblclick",a=>this.doubleClicked(a)),this.bar.addEventListener("keydown",a=>this.key(a))}window;bar=l("\
div",{class:"dkw-titlebar",role:"group","aria-label":m("Title bar")});body=l("div",{class:"dkw-window-body"});titleText=l("span",{class:"dkw-title",id:`dkw-titl\
e-${++to}`});picture;buttons={lower:this.button("lower",m("Send to back"),re.lower,()=>this.window.userLowers()),minimize:this.button("minimize",m("Minimise"),re.
minimize,()=>this.toggle("minimized")),maximize:this.button("maximize",m("Maximise"),re.maximize,()=>this.toggle("maximized")),close:this.button("close",m("Clos\
e"),$.close,()=>this.window.userCloses())};state="normal";title(e){this.bar.hidden=e==null,v(this.titleText,c(e))}icon(e){this.picture.set(e??null,16)}show(e){let{
can:t,element:i}={can:this.window.can,element:this.window.element};this.state=e,i.dataset.state=e,i.toggleAttribute("data-movable",t.move),i.toggleAttribute("da\
ta-resizable",t.resize&&e==="normal"),this.buttons.lower.hidden=!t.lower,this.buttons.minimize.hidden=!t.minimize,this.buttons.maximize.hidden=!t.maximize,this.
buttons.close.hidden=!t.close,this.relabel(this.buttons.maximize,e==="maximized"?m("Restore"):m("Maximise"),e==="maximized"?re.restore:re.maximize),this.relabel(
this.buttons.minimize,e==="minimized"?m("Restore"):m("Minimise"),e==="minimized"?re.restore:re.minimize),this.body.inert=e==="shaded"||e==="minimized",this.bar.
tabIndex=t.move||t.shade?0:-1}dispose(){this.picture.dispose()}button(e,t,i,r){let o=l("button",{type:"button",class:`dkw-window-button dkw-window-${e}`,"aria-l\
abel":t,title:t},R(i));return o.addEventListener("click",r),o}relabel(e,t,i){e.title!==t&&(e.title=t,e.setAttribute("aria-label",t),e.replaceChildren(R(i)))}toggle(e){
this.window.userChose(this.state===e?"normal":e)}onButton(e){return e.target.closest("button")!==null}doubleClicked(e){this.onButton(e)||(this.state==="minimize\
d"?this.toggle("minimized"):this.window.can.shade?this.toggle("shaded"):this.window.can.maximize&&this.toggle("maximized"))}place(){let{element:e}=this.window;return{
x:e.offsetLeft,y:e.offsetTop,width:e.offsetWidth,height:e.offsetHeight}}dragBar(e){if(this.onButton(e)||!this.window.can.move||this.state==="maximized"||this.state===
"minimized")return null;let t=this.place(),i=this.window.area(),r=!1,o=[t.x,t.y];return{move:(s,a)=>{r||=Math.abs(s)>4||Math.abs(a)>4,r&&(this.window.element.classList.
add("dkw-dragging"),o=Ri(t.x+s,t.y+a,t.width,i),this.window.userMoved(o,!1))},end:()=>{this.window.element.classList.remove("dkw-dragging"),r&&this.window.userMoved(
o,!0)}}}edge(e){let t=l("div",{class:`dkw-edge dkw-edge-${e}`,"aria-hidden":"true"});return I(t,()=>{if(!this.window.can.resize||this.state!=="normal")return null;
let i=this.place(),r={size:[i.width,i.height],position:null},o=!1;return{move:(s,a)=>{o=!0,r=io(i,e,s,a),this.window.userSized(r.size,r.position,!1)},end:()=>o&&
this.window.userSized(r.size,r.position,!0)}}),t}key(e){if(e.target!==this.bar)return;let[t,i]=no[e.key]??[0,0];if(e.key==="Enter")return this.doubleClicked(e);
if(!t&&!i||this.state!=="normal")return;e.preventDefault();let{x:r,y:o,width:s,height:a}=this.place();e.shiftKey&&this.window.can.resize?this.window.userSized([
Math.max(_i,s+t),Math.max(Ti,a+i)],null,!0):!e.shiftKey&&this.window.can.move&&this.window.userMoved(Ri(r+t,o+i,s,this.window.area()),!0)}},no={ArrowLeft:[-Ie,0],
ArrowRight:[Ie,0],ArrowUp:[0,-Ie],ArrowDown:[0,Ie]};function Ri(n,e,t,i){return[Math.round(E(n,Yt-t,Math.max(0,i.width-Yt))),Math.round(E(e,0,Math.max(0,i.height-
Yt/2)))]}function io(n,e,t,i){let r=e.includes("w"),o=e.includes("n"),s=Math.max(_i,n.width+(r?-t:e.includes("e")?t:0)),a=Math.max(Ti,n.height+(o?-i:e.includes(
"s")?i:0)),d=r?n.x+n.width-s:n.x,h=o?Math.max(0,n.y+n.height-a):n.y,g=d!==n.x||h!==n.y;return{size:[Math.round(s),Math.round(a)],position:g||r||o?[Math.round(d),
Math.round(h)]:null}}var ro=100,ge=class extends H{frame;pace=new P(ro,()=>this.tellPlace());untold={};constructor(e,t=l("div",{})){super(e,t),this.frame=new $e(this),this.frame.title(
null),this.changed()}get slot(){return this.frame.body}get windowState(){return this.state.window_state??"normal"}render(){this.frame.show(this.windowState),this.
placeFrame()}placeFrame(){let[e,t]=N(this.state.position),[i,r]=N(this.state.size),{style:o}=this.element,s=this.windowState==="normal"||this.windowState==="sha\
ded",a=s&&e!==null&&t!==null;o.left=a?`${e}px`:"",o.top=a?`${t}px`:"",o.width=s?x(i):"",o.height=this.windowState==="normal"?x(r):"",this.element.toggleAttribute(
"data-placed",a)}dispose(){this.pace.stop(),this.frame.dispose()}showAnew(){this.changed()}checkState(e){w(e,Mi),this.changed(),this.restacked()}entitle(e){this.
frame.title(e===null?null:c(e)),this.host.arrangeRoots()}userMoved(e,t){this.changePlace({position:e},t)}userSized(e,t,i){this.changePlace(t?{size:e,position:t}:
{size:e},i)}changePlace(e,t){Object.assign(this.state,e),Object.assign(this.untold,e),this.placeFrame(),t?this.pace.now():this.pace.soon()}tellPlace(){let{untold:e}=this;
this.untold={},!(this.destroyed||Object.keys(e).length===0)&&(this.report(e),e.position&&this.fire("move",...e.position))}userChose(e){this.report({window_state:e}),
this.render(),this.restacked(),this.fire("window-state",e)}userRaises(){let e=this.peers().filter(i=>i!==this),t=Math.max(...e.map(C),-1/0);e.length===0||C(this)>
t||(this.report({z:t+1}),this.restacked())}userLowers(){let e=Math.min(...this.peers().map(C));this.report({z:e-1}),this.restacked()}};function C(n){return Number(
n.state.z??0)}var Z={title:(n,e)=>n.entitle(e),icon:(n,e)=>n.frame.icon(e),size:(n,e)=>(N(e),n.showAnew()),position:(n,e)=>(N(e),n.showAnew()),z:(n,e)=>n.restacked(),
window_state:(n,e)=>n.checkState(e),padding:(n,e)=>{n.frame.body.style.padding=Array.isArray(e)?e.map(t=>x(t)).join(" "):x(e)}};var Li=48,Q=class n extends ge{constructor(e,t){super(e,t),this.element.classList.add("dkw-root")}filling=!1;area(){return{width:this.host.layer.clientWidth,height:this.
host.layer.clientHeight}}show(e){this.host.arrangeRoots()}placeFrame(){super.placeFrame();let{style:e}=this.element;this.filling&&(e.left=e.top=e.width=e.height=
""),e.left&&(e.left=`min(${e.left}, calc(100% - ${Li}px))`),e.top&&(e.top=`min(${e.top}, calc(100% - ${Li}px))`)}restacked(){this.host.arrangeRoots()}userCloses(){
this.fire("close")}peers(){return this.host.roots().filter(e=>e instanceof n&&e.state.visible===!0)}userRaises(){this.filling||super.userRaises()}fillPage(e){this.
filling!==e&&(this.filling=e,this.element.classList.toggle("dkw-filling",e),e?this.element.removeAttribute("role"):this.element.setAttribute("role","dialog"),this.
changed())}},qt=class extends Q{get can(){let{state:e}=this,t=!this.filling;return{move:t&&e.moveable!==!1,resize:t&&e.resizable!==!1,close:e.closeable!==!1,minimize:e.
minimizable===!0,maximize:e.maximizable===!0,shade:e.shadeable!==!1,lower:e.lowerable===!0}}},oe=n=>n.showAnew();u("TopLevel",qt,{state:{...Z,resizable:oe,moveable:oe,
closeable:oe,minimizable:oe,maximizable:oe,lowerable:oe,shadeable:oe,native:()=>{}}});var Ke=class extends H{constructor(e){super(e,l("main",{class:"dkw-page dk\
w-root"}))}show(e){this.host.arrangeRoots()}};u("Page",Ke);function Jt(n){return n instanceof Q}function Wi(n){return n instanceof Ke}var oo=80,Ve=class{constructor(e){this.widget=e;this.picker=new Ne((t,i)=>i?this.pace.now():this.pace.soon())}widget;picker;pace=new P(oo,()=>this.tell());set(e){
if(!this.picker.set(c(e)))throw new B(`${c(e)} is not a colour like #rrggbb`)}tell(){let e=this.picker.hex;this.widget.destroyed||e===this.widget.state.color||(this.
widget.report({color:e}),this.widget.fire("pick",e))}},Zt=class extends f{picking;constructor(e){super(e,l("div",{class:"dkw-color"})),this.picking=new Ve(this),
this.picking.set(this.state.color??"#ff0000"),this.element.append(this.picking.picker.element)}get focusTarget(){return this.picking.picker.plane}};u("ColorWidg\
et",Zt,{state:{color:(n,e)=>n.picking.set(e)}});var Qt=class extends Q{picking;before="";constructor(e){super(e),this.element.classList.add("dkw-dialog","dkw-co\
lordialog"),this.picking=new Ve(this),this.picking.set(this.state.color??"#ff0000"),this.entitle(m("Choose Color"));let t=l("button",{type:"button",class:"dkw-b\
utton dkw-primary"},m("Choose")),i=l("button",{type:"button",class:"dkw-button"},m("Cancel"));t.addEventListener("click",()=>this.choose()),i.addEventListener("\
click",()=>this.userCloses()),this.frame.body.append(this.picking.picker.element,l("div",{class:"dkw-dialog-buttons"},t,i)),this.element.addEventListener("keydo\
wn",r=>this.key(r))}get can(){return{move:this.state.moveable!==!1,resize:!1,close:!0,minimize:!1,maximize:!1,shade:!1,lower:!1}}get focusTarget(){return this.picking.
picker.plane}show(e){e&&this.state.visible!==!0&&(this.before=this.picking.picker.hex),super.show(e)}render(){super.render(),this.element.setAttribute("aria-mod\
al",String(this.state.modal===!0))}userCloses(){this.picking.set(this.before||this.picking.picker.hex),this.leave(),this.fire("close")}choose(){this.leave(),this.
fire("activated",this.picking.picker.hex)}leave(){this.report({color:this.picking.picker.hex,visible:!1}),this.host.arrangeRoots()}key(e){e.defaultPrevented||e.
key!=="Escape"&&e.key!=="Enter"||e.key==="Enter"&&e.target instanceof HTMLButtonElement||(e.preventDefault(),e.key==="Escape"?this.userCloses():(this.picking.picker.
element.querySelector(".dkw-color-entry")?.dispatchEvent(new Event("change")),this.choose()))}},so=n=>n.showAnew();u("ColorDialog",Qt,{state:{...Z,color:(n,e)=>n.
picking.set(e),moveable:so,modal:n=>(n.showAnew(),n.host.arrangeRoots())}});var je=class{constructor(e,t,i,r){this.panel=e;this.anchor=t;e.classList.add("dkw-floating"),i.append(e),typeof e.showPopover=="function"&&(e.popover="manual",e.
showPopover()),this.place();let{signal:o}=this.ending,s=a=>{a.target instanceof Node&&i.contains(a.target)||r()};document.addEventListener("pointerdown",s,{capture:!0,
signal:o}),document.addEventListener("scroll",s,{capture:!0,signal:o}),window.addEventListener("resize",r,{signal:o}),window.addEventListener("blur",r,{signal:o})}panel;anchor;ending=new AbortController;place(){
let{panel:e}=this,t=this.anchor.getBoundingClientRect(),[i,r]=[window.innerHeight-t.bottom-8,t.top-8];e.style.minWidth=`${t.width}px`,e.style.maxHeight="";let o=e.
offsetHeight,s=o>i&&r>i;e.style.maxHeight=`${Math.max(60,Math.min(s?r:i,o))}px`,e.style.left=`${Math.max(4,Math.min(t.left,window.innerWidth-e.offsetWidth-4))}p\
x`,e.style.top=s?"auto":`${t.bottom+2}px`,e.style.bottom=s?`${window.innerHeight-t.top+2}px`:"auto"}close(){this.ending.abort(),this.panel.remove()}};var ao=30,lo=0,Ue=class{element;options;active=-1;constructor(e,t,i){let r=`dkw-list-${++lo}`;this.options=e.map((o,s)=>l("div",{role:"option",id:`${r}-${s}`,class:"\
dkw-option"},o||" ")),this.element=l("div",{role:"listbox",id:r,class:"dkw-list"},...this.options),t>0&&this.element.style.setProperty("--rows",String(t*ao)),this.
element.classList.toggle("dkw-limited",t>0),this.element.addEventListener("pointerdown",o=>o.preventDefault()),this.element.addEventListener("pointermove",o=>this.
highlight(this.indexOf(o.target),!1)),this.element.addEventListener("click",o=>{let s=this.indexOf(o.target);s>=0&&i(s)})}highlight(e,t=!0){let i=this.options[this.
active],r=this.options[e];return!r&&!t?i?.id??null:(i?.removeAttribute("aria-selected"),this.active=r?e:-1,r?.setAttribute("aria-selected","true"),t&&r?.scrollIntoView(
{block:"nearest"}),r?.id??null)}indexOf(e){let t=e instanceof Element?e.closest("[role=option]"):null;return t?this.options.indexOf(t):-1}};var ee=class{constructor(e){this.widget=e}widget;timer;typed(e,t={}){this.widget.reportSoon({text:e,...t},80),clearTimeout(this.timer),this.timer=setTimeout(()=>this.
widget.fire("modified",e),300)}dispose(){clearTimeout(this.timer)}};function X(n,e){if(n.value===e)return;let t=n.ownerDocument.activeElement===n,[i,r]=[n.selectionStart,
n.selectionEnd],o=i===n.value.length;n.value=e,!(!t||i===null||r===null)&&(o?n.setSelectionRange(e.length,e.length):n.setSelectionRange(Math.min(i,e.length),Math.
min(r,e.length)))}var en=class extends f{input=l("input",{type:"text",class:"dkw-field",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-haspop\
up":"listbox",readonly:!0});arrow=l("button",{type:"button",class:"dkw-combo-arrow",tabindex:-1,"aria-hidden":"true"},R("M4 6l4 4 4-4","dkw-glyph"));typing=new ee(
this);items=[];list=null;floating=null;constructor(e){super(e,l("div",{class:"dkw-combo"}));let{input:t,arrow:i}=this;this.element.append(t,i),i.addEventListener(
"pointerdown",r=>{r.preventDefault(),t.focus(),this.toggle()}),t.addEventListener("pointerdown",()=>{t.readOnly&&this.toggle()}),t.addEventListener("input",()=>this.
typed()),t.addEventListener("keydown",r=>this.keyDown(r)),t.addEventListener("blur",()=>this.close())}toggle(){this.list?this.close():this.open()}open(){this.list||
this.input.disabled||!this.items.length||(this.list=new Ue(this.items,Number(this.state.dropdown_limit??0),e=>this.choose(e)),this.floating=new je(this.list.element,
this.element,this.element,()=>this.close()),this.input.setAttribute("aria-expanded","true"),this.input.setAttribute("aria-controls",this.list.element.id),this.highlight(
this.items.indexOf(this.input.value)))}close(){this.list&&(this.floating?.close(),this.list=this.floating=null,this.input.setAttribute("aria-expanded","false"),
this.input.removeAttribute("aria-controls"),this.input.removeAttribute("aria-activedescendant"))}highlight(e){let t=this.list?.highlight(e);t?this.input.setAttribute(
"aria-activedescendant",t):this.input.removeAttribute("aria-activedescendant")}choose(e){let t=this.items[e];this.close(),t!==void 0&&(this.input.value=t,!(e===
this.state.index&&t===this.state.text)&&(this.report({index:e,text:t}),this.fire("activated",e,t)))}typed(){let{value:e}=this.input;if(this.typing.typed(e,{index:this.
items.indexOf(e)}),!this.list)return;let t=e.toLowerCase();this.highlight(this.items.findIndex(i=>i.toLowerCase().startsWith(t)))}keyDown(e){e.isComposing||(this.
list?this.keyInList(e,this.list):this.keyInField(e))&&e.preventDefault()}keyInList(e,t){let i=this.items.length-1;switch(e.key){case"ArrowDown":return this.highlight(
Math.min(i,t.active+1)),!0;case"ArrowUp":return e.altKey?this.choose(t.active):this.highlight(Math.max(0,t.active-1)),!0;case"PageDown":return this.highlight(Math.
min(i,t.active+10)),!0;case"PageUp":return this.highlight(Math.max(0,t.active-10)),!0;case"Home":case"End":return this.input.readOnly?(this.highlight(e.key==="H\
ome"?0:i),!0):!1;case"Enter":return t.active<0?(this.close(),this.enter(),!0):(this.choose(t.active),!0);case"Tab":return t.active>=0&&this.choose(t.active),!1;case"\
Escape":return e.stopPropagation(),this.close(),!0;default:return this.search(e,t)}}keyInField(e){if(e.key==="ArrowDown"||e.key==="ArrowUp")return this.open(),!0;
if(e.key==="Enter"&&!this.input.readOnly)return this.enter(),!0;if(!this.input.readOnly)return!1;if(e.key==="Enter"||e.key===" ")return this.open(),!0;let t=this.
letter(e,this.items.indexOf(this.input.value));return t<0?!1:(this.choose(t),!0)}search(e,t){if(!this.input.readOnly)return!1;if(e.key===" ")return this.choose(
t.active),!0;let i=this.letter(e,t.active);return i>=0&&this.highlight(i),i>=0}letter(e,t){if(e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return-1;let i=e.
key.toLowerCase(),r=this.items.length;for(let o=1;o<=r;o++){let s=(t+o)%r;if(this.items[s]?.toLowerCase().startsWith(i))return s}return-1}enter(){let{value:e}=this.
input,t=this.items.indexOf(e);this.report({index:t,text:e}),this.fire("activated",t,e)}setItems(e){this.items=e.map(c),this.close()}splice({start:e,delete:t,insert:i}){
let r=Number(e)<0?this.items.length:Number(e);this.items.splice(r,Number(t??0),...i.map(c)),this.state.items=this.items,this.close()}setIndex(e){let t=this.items[e];
t!==void 0&&!this.state.text&&X(this.input,t)}get focusTarget(){return this.input}enable(e){this.input.disabled=!e,this.arrow.disabled=!e}dispose(){this.close(),
this.typing.dispose()}};u("ComboBox",en,{state:{items:(n,e)=>n.setItems(e??[]),text:(n,e)=>X(n.input,c(e)),index:(n,e)=>n.setIndex(p(e)??-1),editable:(n,e)=>{n.
input.readOnly=e!==!0,n.element.classList.toggle("dkw-editable",e===!0)},dropdown_limit:(n,e)=>{p(e)},length:(n,e)=>{n.input.style.setProperty("--chars",p(e)===
null?"":String(e)),n.input.classList.toggle("dkw-counted",p(e)!==null)}},edits:{splice:(n,e)=>n.splice(e)},raw:["items"]});function A(n){let e=Number(n.min??0),t=n.dtype!=="float",i=Math.abs(Number(n.step))||(t?1:.1);return{min:e,max:Math.max(e,Number(n.max??100)),step:i,decimals:n.
decimals??null,whole:t}}function K(n,e){let t=Math.min(e.max,Math.max(e.min,n));if(t===e.max)return t;let i=e.min+Math.round((t-e.min)/e.step)*e.step;return Math.
min(e.max,co(i,Ci(e)))}function Ci(n){return n.decimals!==null?Math.max(0,Math.min(20,n.decimals)):n.whole?0:Math.max(Ai(n.step),Ai(n.min))}function V(n,e){return n.
toFixed(Ci(e))}function Me(n,e,t){let i=Math.max(t.step,Math.round((t.max-t.min)/10/t.step)*t.step);switch(n){case"ArrowUp":case"ArrowRight":return K(e+t.step,t);case"\
ArrowDown":case"ArrowLeft":return K(e-t.step,t);case"PageUp":return K(e+i,t);case"PageDown":return K(e-i,t);case"Home":return t.min;case"End":return t.max;default:
return null}}function Ge(n,e){return e.max>e.min?Math.min(1,Math.max(0,(n-e.min)/(e.max-e.min))):0}function Ai(n){let[,e]=n.toExponential().split("e"),t=(n.toExponential().
split("e")[0]??"").split(".")[1]?.length??0;return Math.max(0,Math.min(12,t-Number(e)))}function co(n,e){return Number(n.toFixed(Math.max(e,0)))}var tn=class extends f{input=l("input",{type:"range",class:"dkw-range","aria-label":m("Slider")});output=l("output",{class:"dkw-value","aria-hidden":"true"});constructor(e){
super(e,l("div",{class:"dkw-slider"})),this.element.append(l("div",{class:"dkw-track"},this.input)),this.input.addEventListener("input",()=>this.moved(this.state.
tracking===!0)),this.input.addEventListener("change",()=>this.moved(!0)),this.changed()}moved(e){let t=K(Number(this.input.value),A(this.state));this.paint(t),!(!e||
t===this.state.value)&&(this.report({value:t}),this.fire("activated",t))}render(){let{state:e}=this,t=A(e),i=e.orientation==="vertical";this.element.classList.toggle(
"dkw-vertical",i),this.input.setAttribute("aria-orientation",i?"vertical":"horizontal"),this.input.min=String(t.min),this.input.max=String(t.max);let r=(t.max-t.
min)/t.step;this.input.step=Math.abs(r-Math.round(r))<1e-9?String(t.step):"any",this.element.dataset.value=e.show_value===!0?c(e.show_value_position)[0]||"r":"n\
one",e.show_value===!0?this.element.append(this.output):this.output.remove();let o=p(e.value)??t.min;this.input.value=String(o),this.paint(o)}paint(e){let t=A(this.
state);this.input.style.setProperty("--share",String(Ge(e,t)));let i=V(e,t);this.input.setAttribute("aria-valuetext",i),v(this.output,i),this.output.style.minWidth=
`${Math.max(V(t.min,t).length,V(t.max,t).length)}ch`}refresh(){this.changed()}get focusTarget(){return this.input}enable(e){this.input.disabled=!e,this.element.
toggleAttribute("data-disabled",!e)}},nn={value:(n,e)=>(p(e),n.refresh()),min:(n,e)=>(p(e),n.refresh()),max:(n,e)=>(p(e),n.refresh()),step:(n,e)=>(p(e),n.refresh()),
decimals:(n,e)=>(p(e),n.refresh()),dtype:(n,e)=>(w(e,["int","float"]),n.refresh())},rn={...nn,tracking:()=>{},show_value:n=>n.refresh(),show_value_position:n=>n.
refresh()};u(m("Slider"),tn,{state:{...rn,orientation:(n,e)=>(w(e,["horizontal","vertical"]),n.refresh())}});var sn=-135,Xe=270,uo=64,on="http://www.w3.org/2000/svg",an=class extends f{knob=l("div",{class:"dkw-knob",role:"slider",tabindex:0,"aria-label":m("Dial")});output=l(
"output",{class:"dkw-value","aria-hidden":"true"});hand=l("div",{class:"dkw-hand"});arc=document.createElementNS(on,"path");picture;turning=null;shown=0;constructor(e){
super(e,l("div",{class:"dkw-dial"})),this.picture=new L(this,"dkw-knob-picture"),this.knob.append(this.scale(),this.picture.element,this.hand),this.element.append(
this.knob),this.knob.addEventListener("pointerdown",t=>this.grab(t)),this.knob.addEventListener("pointermove",t=>this.turn(t));for(let t of["pointerup","pointer\
cancel"])this.knob.addEventListener(t,()=>this.release());this.knob.addEventListener("wheel",t=>this.wheel(t),{passive:!1}),this.knob.addEventListener("keydown",
t=>this.keyDown(t)),this.changed()}scale(){let e=document.createElementNS(on,"svg");e.setAttribute("viewBox","0 0 100 100"),e.setAttribute("aria-hidden","true");
let t=document.createElementNS(on,"path");return t.setAttribute("d",zi(1)),t.setAttribute("class","dkw-arc-track"),this.arc.setAttribute("class","dkw-arc"),e.append(
t,this.arc),e}grab(e){e.button!==0||this.disabled||(e.preventDefault(),this.knob.focus(),this.knob.setPointerCapture(e.pointerId),this.turning={value:this.shown,
angle:this.angleAt(e)})}turn(e){if(!this.turning)return;let t=A(this.state),i=this.angleAt(e),r=(i-this.turning.angle+540)%360-180,o=this.turning.value+r/Xe*(t.
max-t.min);this.turning={value:Math.min(t.max,Math.max(t.min,o)),angle:i},this.choose(K(this.turning.value,t),this.state.tracking===!0)}release(){this.turning&&
(this.turning=null,this.choose(this.shown,!0))}angleAt(e){let t=this.knob.getBoundingClientRect();return Math.atan2(e.clientY-t.top-t.height/2,e.clientX-t.left-
t.width/2)*180/Math.PI}wheel(e){document.activeElement!==this.knob||this.disabled||e.deltaY===0||(e.preventDefault(),this.choose(Me(e.deltaY<0?"ArrowUp":"ArrowD\
own",this.shown,A(this.state)),!0))}keyDown(e){let t=this.disabled?null:Me(e.key,this.shown,A(this.state));t!==null&&(e.preventDefault(),this.choose(t,!0))}choose(e,t){
this.paint(e),!(!t||e===this.state.value)&&(this.report({value:e}),this.fire("activated",e))}get disabled(){return this.knob.getAttribute("aria-disabled")==="tr\
ue"}render(){let{state:e}=this,t=A(e);this.knob.setAttribute("aria-valuemin",String(t.min)),this.knob.setAttribute("aria-valuemax",String(t.max)),this.knob.style.
width=this.knob.style.height=x(p(e.knob_diameter)??uo),this.picture.set(e.icon,e.icon_size),this.knob.classList.toggle("dkw-pictured",!!e.icon),this.element.dataset.
value=e.show_value===!0?c(e.show_value_position)[0]||"b":"none",e.show_value===!0?this.element.append(this.output):this.output.remove(),this.turning||this.paint(
p(e.value)??t.min)}paint(e){this.shown=e;let t=A(this.state),i=Ge(e,t);this.knob.style.setProperty("--angle",`${sn+i*Xe}deg`),this.arc.setAttribute("d",zi(i)),this.
knob.setAttribute("aria-valuenow",String(e));let r=V(e,t);this.knob.setAttribute("aria-valuetext",r),v(this.output,r)}refresh(){this.changed()}get focusTarget(){
return this.knob}enable(e){this.knob.tabIndex=e?0:-1,y(this.knob,"aria-disabled",e?null:"true"),this.element.toggleAttribute("data-disabled",!e)}dispose(){this.
picture.dispose()}};function zi(n){let e=i=>{let r=(i-90)*Math.PI/180;return`${(50+45*Math.cos(r)).toFixed(2)} ${(50+45*Math.sin(r)).toFixed(2)}`},t=sn+Math.max(
n,1e-4)*Xe;return`M ${e(sn)} A 45 45 0 ${n*Xe>180?1:0} 1 ${e(t)}`}u(m("Dial"),an,{state:{...rn,knob_diameter:(n,e)=>(p(e),n.refresh()),icon:n=>n.refresh(),icon_size:(n,e)=>(Ft(
e),n.refresh())}});var cn=class extends Q{stage=l("div",{class:"dkw-dialog-content dkw-box dkw-vertical"});row=l("div",{class:"dkw-dialog-buttons"});constructor(e){super(e),this.element.
classList.add("dkw-dialog"),this.frame.body.append(this.stage,this.row),this.row.addEventListener("click",t=>this.pressed(t)),this.element.addEventListener("key\
down",t=>this.key(t))}get can(){let{state:e}=this;return{move:e.moveable!==!1,resize:e.resizable!==!1,close:!0,minimize:!1,maximize:!1,shade:!1,lower:!1}}get slot(){
return this.stage}get focusTarget(){return this.stage.querySelector("input:not([disabled]),select,textarea,[tabindex='0'],button:not([disabled])")??this.primary??
this.frame.bar}render(){super.render(),this.element.toggleAttribute("data-untitled",this.state.title===null),this.element.setAttribute("aria-modal",String(this.
state.modal===!0)),this.showButtons()}space(e){this.stage.style.gap=J(e)}userCloses(){this.close(this.state.autoclose===!0),this.fire("close")}place(e,t,i){let r=ln(
i),o=this.children.slice(t+1).find(s=>ln(this.layoutOf(s))===r);(r?this.row:this.stage).insertBefore(e.element,o?.element??null),this.arrange(e,i),this.changed()}arrange(e,t){
ln(t)?e.element.style.flex="":xe(e,!0,Number(t.stretch??0))}get primary(){return this.row.querySelector("button.dkw-primary:not([disabled])")??this.row.querySelector(
"button:not([disabled])")}showButtons(){let e=this.state.buttons??[],t=ho(e),i=[...this.row.querySelectorAll(":scope > button.dkw-dialog-button")];e.forEach(([r],o)=>{
let s=i[o]??l("button",{type:"button",class:"dkw-button dkw-dialog-button"});v(s,c(r)),s.dataset.index=String(o),s.classList.toggle("dkw-primary",o===t),i[o]||this.
row.insertBefore(s,this.row.children[o]??null)});for(let r of i.slice(e.length))r.remove();this.row.hidden=this.row.childElementCount===0}pressed(e){let t=e.target.
closest("button");if(!t||t.disabled)return;let i=t.dataset.index;if(i!==void 0)return this.choose(this.state.buttons[Number(i)]?.[1]??null);let r=O(t);r&&r.parent===
this&&this.choose(this.layoutOf(r).button)}choose(e){this.close(this.state.autoclose===!0),this.fire("activated",e)}close(e){e&&(this.report({visible:!1}),this.
host.arrangeRoots())}key(e){e.defaultPrevented||(e.key==="Escape"?(e.preventDefault(),this.userCloses()):e.key==="Enter"&&e.target instanceof HTMLInputElement&&
!e.isComposing&&this.primary?.click())}},Pi=/^(cancel|no|close|abort|back|dismiss|discard)\b/i;function ho(n){let e=n.findIndex(([t,i])=>!!i&&!Pi.test(c(t)));return e>=
0?e:Math.max(0,n.findIndex(([t])=>!Pi.test(c(t))))}function ln(n){return n.button!==null&&n.button!==void 0}var dn=n=>n.showAnew();u("Dialog",cn,{state:{...Z,title:(n,e)=>(n.
entitle(e),n.showAnew()),buttons:dn,autoclose:()=>{},resizable:dn,moveable:dn,modal:n=>(n.showAnew(),n.host.arrangeRoots()),spacing:(n,e)=>n.space(e)}});var un=class extends f{input=l("input",{type:"file",hidden:!0});prompt=null;constructor(e){super(e,l("div",{class:"dkw-file-dialog",hidden:!0})),this.element.append(
this.input),this.input.addEventListener("change",()=>{this.chosen().catch(t=>this.host.page.reportError(t))})}open(){if(this.state.mode==="save")throw new Error(
'a FileDialog of mode "save" saves with save(filename, data)');this.input.multiple=this.state.mode==="files",this.input.accept=c(this.state.accept),navigator.userActivation?.
isActive===!1?this.ask(m("The program asks for a file."),m("Choose file…"),()=>this.input.click()):this.input.click()}async save(e,t,i){let{url:r,release:o}=await this.
addressOf(t,i),s=()=>{let a=l("a",{href:r,download:e||"download"});document.body.append(a),a.click(),a.remove(),setTimeout(o,6e4)};navigator.userActivation?.hasBeenActive===
!1?this.ask(m("The program has a file for you."),m("Save {}",e),s):s()}async addressOf(e,t){if(typeof e!="string")return this.host.page.source(e);let[i,r]=e.startsWith(
"data:")?po(e):["",e],o=i&&!i.endsWith(";base64")?new TextEncoder().encode(decodeURIComponent(r)):mo(r),s=URL.createObjectURL(new Blob([o],{type:i.slice(5).split(
";")[0]||t}));return{url:s,release:()=>URL.revokeObjectURL(s)}}async chosen(){let e=[...this.input.files??[]];if(this.input.value="",!e.length)return;let t=He();
this.fire("activated",{transfer_id:t,files:await De(this,e,t)})}ask(e,t,i){this.prompt?.remove();let r=l("button",{type:"submit",class:"dkw-button dkw-primary"},
t),o=l("button",{type:"button",class:"dkw-button"},m("Cancel")),s=l("dialog",{class:"dkw-prompt"},l("form",{method:"dialog"},l("p",{},e),l("div",{class:"dkw-pro\
mpt-buttons"},o,r))),a=()=>s.close();o.addEventListener("click",a),r.addEventListener("click",d=>{d.preventDefault(),a(),i()}),s.addEventListener("close",()=>s.
remove()),this.prompt=s,document.body.append(s),s.showModal(),r.focus()}dispose(){this.prompt?.remove()}};function po(n){let e=n.indexOf(",");return[n.slice(0,e),
n.slice(e+1)]}function mo(n){let e=n.replace(/\s+/g,"");return e.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(e)?new TextEncoder().encode(n):Uint8Array.from(atob(
e),t=>t.charCodeAt(0))}u("FileDialog",un,{state:{mode:(n,e)=>{w(e,["file","files","save"])},accept:()=>{},visible:()=>{}},acts:{open:n=>n.open(),save:(n,e,t,i)=>{
n.save(c(e),t,c(i)||"application/octet-stream").catch(r=>n.host.page.reportError(r))}}});var hn=class extends H{title=l("legend",{class:"dkw-frame-title",hidden:!0});body=l("div",{class:"dkw-frame-body"});constructor(e){super(e,l("fieldset",{class:"\
dkw-frame"})),this.element.append(this.title,this.body)}get slot(){return this.body}entitle(e){v(this.title,e),this.title.hidden=e===""}};u("Frame",hn,{state:{title:(n,e)=>n.
entitle(c(e))}});var fo=0,pn=class extends H{caption=l("span",{class:"dkw-expander-title"});heading=l("button",{type:"button",class:"dkw-expander-head"},R($.down,
"dk-icon dkw-expander-mark"),this.caption);body=l("div",{class:"dkw-expander-body",role:"region",id:`dkw-expander-${++fo}`});constructor(e){super(e,l("div",{class:"\
dkw-expander"})),this.heading.setAttribute("aria-controls",this.body.id),this.element.append(this.heading,this.body),this.heading.addEventListener("click",()=>this.
toggle()),this.changed()}get slot(){return this.body}get focusTarget(){return this.heading}render(){let{collapsible:e}=this.state;v(this.caption,c(this.state.title)),
this.body.setAttribute("aria-label",c(this.state.title)),this.body.hidden=this.collapsed,this.heading.setAttribute("aria-expanded",String(!this.collapsed)),this.
heading.disabled=e===!1,this.element.classList.toggle("dkw-shadow",this.state.shadow===!0),this.element.classList.toggle("dkw-open",!this.collapsed)}showAnew(){
this.changed()}get collapsed(){return this.state.collapsed??this.state.collapsible!==!1}toggle(){let e=!this.collapsed;this.report({collapsed:e}),this.render(),
this.fire("toggled",e)}};u("Expander",pn,{state:{title:n=>n.showAnew(),collapsible:n=>n.showAnew(),collapsed:n=>n.showAnew(),shadow:n=>n.showAnew(),bg_color:(n,e)=>{
n.heading.style.backgroundColor=_(e)}}});var mn=class extends k{constructor(e){super(e,l("div",{class:"dkw-grid"}))}render(){let e=this.count("columns","column"),t=this.count("rows","row");this.element.
style.gridTemplateColumns=this.tracks(e,"column",0),this.element.style.gridTemplateRows=this.tracks(t,"row",1),this.nameCells()}nameCells(){let e=(i,r=0)=>{let{
row:o,column:s}=this.layoutOf(i);return`${Number(o??0)},${Number(s??0)-r}`},t=new Map(this.children.map(i=>[e(i),i]));for(let i of this.children)ce(i,t.get(e(i,
1)))}nameFrom(){this.changed()}arrange(e,t){e.element.style.gridRow=String(Number(t.row??0)+1),e.element.style.gridColumn=String(Number(t.column??0)+1);let i=e.
state.size??[],r=e.state.expanding??[];e.element.classList.toggle("dkw-fill-w",r[0]===!0&&(i[0]??null)===null),e.element.classList.toggle("dkw-fill-h",r[1]===!0&&
(i[1]??null)===null),this.changed()}displace(e){e.element.style.gridRow=e.element.style.gridColumn="",e.element.remove(),this.changed()}resize(){this.changed()}count(e,t){
return Math.max(Number(this.state[e]??1),...this.children.map(i=>Number(this.layoutOf(i)[t]??0)+1))}tracks(e,t,i){let r=new Set;for(let o of this.children)o.state.
expanding?.[i]&&r.add(Number(this.layoutOf(o)[t]??0));return Array.from({length:e},(o,s)=>r.has(s)?"1fr":"auto").join(" ")}};u("GridBox",mn,{state:{rows:n=>n.resize(),
columns:n=>n.resize(),row_spacing:(n,e)=>{n.element.style.rowGap=J(e)},column_spacing:(n,e)=>{n.element.style.columnGap=J(e)}}});var fn=class extends k{constructor(e){
super(e,l("div",{class:"dkw-fixed"}))}arrange(e,t){e.element.style.marginLeft=`${p(t.x)??0}px`,e.element.style.marginTop=`${p(t.y)??0}px`}displace(e){e.element.
style.marginLeft=e.element.style.marginTop="",e.element.remove()}};u("FixedLayout",fn);var Y=class{constructor(e,t){this.page=e;this.slot=t}page;slot;pieces=[];show(e,t){this.clear(),this.append(e,t)}append(e,t){if(e==="")return;let i=this.page.render(
{type:"html",content:e,sanitize:!t});this.pieces.push(i),this.slot.append(i)}clear(){for(let e of this.pieces)this.page.discard(e);this.pieces=[],this.slot.replaceChildren()}};var gn=150,z=class{constructor(e,t,i="scroll_position"){this.widget=e;this.element=t;this.key=i;t.addEventListener("scroll",()=>this.scrolled(),{passive:!0})}widget;element;key;wanted=null;byUser=!1;own=null;timer;planned=!1;looking=!1;set(e){
let[t,i]=Array.isArray(e)?e:[0,0];this.wanted=[E(p(t)??0,0,1),E(p(i)??0,0,1)],this.byUser=!1,this.applySoon()}contentChanged(){this.wanted?.some(e=>e>0)?this.applySoon():
this.byUser&&this.lookAfterPainting()}apply(){let{element:e,widget:t}=this;if(t.destroyed||!e.isConnected)return;if(!this.wanted)return this.tellAgain();let[i,r]=this.
room(),[o,s]=this.wanted;o>0&&i<=0||s>0&&r<=0||(e.scrollTo({left:o*i,top:s*r,behavior:"instant"}),this.own=[e.scrollLeft,e.scrollTop])}get parts(){let[e,t]=this.
room();return[Oi(this.element.scrollLeft,e),Oi(this.element.scrollTop,t)]}dispose(){clearTimeout(this.timer)}room(){let{scrollWidth:e,scrollHeight:t,clientWidth:i,
clientHeight:r}=this.element;return[e-i,t-r]}applySoon(){this.planned||(this.planned=!0,queueMicrotask(()=>{this.planned=!1,this.apply()}))}lookAfterPainting(){
this.looking||(this.looking=!0,requestAnimationFrame(()=>setTimeout(()=>{this.looking=!1,this.apply()})))}tellAgain(){if(!this.byUser)return;let e=this.parts,t=this.
widget.state[this.key]??[];e.some((i,r)=>i!==t[r])&&this.widget.reportSoon({[this.key]:e},gn)}pushedBack(e,t){if(!this.wanted||!this.own)return!1;let[i,r]=this.
room(),o=(s,a,d)=>Math.abs(a-s)<=1||s<a&&s>=d-1;return o(e,this.own[0],i)&&o(t,this.own[1],r)}scrolled(){let{scrollLeft:e,scrollTop:t}=this.element;this.pushedBack(
e,t)||(this.own=null,this.wanted=null,this.byUser=!0,this.widget.reportSoon({[this.key]:this.parts},gn),this.timer??=setTimeout(()=>{this.timer=void 0,this.widget.
destroyed||this.widget.fire("scrolled",...this.parts)},gn))}};function Oi(n,e){return e>0?Math.round(E(n/e,0,1)*1e7)/1e7:0}var wn=class extends f{html;scrolling;stale=!1;constructor(e){super(e,l("div",{class:"dkw-html",tabindex:0,role:"region","aria-label":m("Document")})),this.html=
new Y(this.host.page,this.element),this.scrolling=new z(this,this.element),this.element.addEventListener("load",()=>this.scrolling.contentChanged(),!0)}refresh(){
this.stale=!0,this.changed()}render(){this.stale&&(this.stale=!1,this.html.show(c(this.state.html),this.state.trusted===!0),this.scrolling.contentChanged())}splice({
start:e,delete:t,insert:i}){let r=c(this.state.html),o=Number(e)<0||Number(e)===r.length,s=o?r.length:Number(e);this.state.html=r.slice(0,s)+c(i)+r.slice(s+Number(
t??0)),!o||this.stale?this.refresh():this.html.append(c(i),this.state.trusted===!0)}contentChanged(){this.scrolling.contentChanged()}resized(){this.scrolling.apply()}dispose(){
this.html.clear(),this.scrolling.dispose()}};u("HtmlView",wn,{state:{html:n=>n.refresh(),trusted:n=>n.refresh(),scroll_position:(n,e)=>n.scrolling.set(e)},acts:{
scroll_to_top:n=>{n.element.scrollTop=0},scroll_to_bottom:n=>{n.element.scrollTop=n.element.scrollHeight}},edits:{splice:(n,e)=>n.splice(e)},raw:["html"]});var bn=class extends f{html;constructor(e){
super(e,l("div",{class:"dkw-external"})),this.html=new Y(this.host.page,this.element)}refresh(){this.changed()}render(){this.html.show(c(this.state.content),this.
state.trusted===!0)}dispose(){this.html.clear()}};u("ExternalWidget",bn,{state:{content:n=>n.refresh(),trusted:n=>n.refresh()},raw:["content"]});var vn=class extends me{picture;constructor(e){super(e,l("div",{class:"dkw-image"})),this.picture=new L(this,"dkw-picture"),this.element.append(this.picture.element)}dispose(){
this.picture.dispose()}};u("Image",vn,{state:{tooltip:fe(n=>n.describe()),image:(n,e)=>n.picture.set(e),interactive:(n,e)=>n.setInteractive(e===!0),use_animation_frame:()=>{}},
acts:{update:()=>{}},raw:["image"]});function Bi(n,e){n.element.addEventListener("contextmenu",t=>{let i=e();!i||typeof i.popupAt!="function"||typeof i.enter!="function"||(t.preventDefault(),t.stopPropagation(),
i.popupAt(t.clientX,t.clientY,n),t.button!==2&&!t.ctrlKey&&i.enter())})}var kn=class extends pe{html=null;hasMenu=!1;constructor(e){super(e,document.createElement("div")),this.element.classList.add("dkw-label")}render(){this.state.html===
!0?(this.html??=new Y(this.host.page,this.element),this.html.show(c(this.state.text),this.state.trusted===!0)):(this.html?.clear(),this.html=null,this.element.textContent=
c(this.state.text))}setText(e){this.html||this.state.html===!0?this.changed():this.element.textContent=e}setHtml(){this.changed()}paint(e,t){let[i,r]=Array.isArray(
e)?e:[null,null],[o,s,a]=[_(i),_(t),_(r)];this.element.style.backgroundColor=o||s,this.element.style.color=a||he(o)}setInteractive(e){super.setInteractive(e||this.
hasMenu),this.element.classList.toggle("dkw-interactive",e),this.makePressable(e||this.hasMenu)}setMenu(e){!e||this.hasMenu||(this.hasMenu=!0,this.element.tabIndex=
0,this.element.setAttribute("aria-haspopup","menu"),Bi(this,()=>this.state.menu),this.makePressable(!0))}makePressable(e){y(this.element,"role",e?"button":null),
this.element.onkeydown=e?t=>this.pressed(t):null}pressed(e){if(e.key!=="Enter"&&e.key!==" "||e.target!==this.element)return;if(e.preventDefault(),this.state.interactive===
!0)return this.element.click();let{left:t,bottom:i}=this.element.getBoundingClientRect();this.element.dispatchEvent(new MouseEvent("contextmenu",{bubbles:!0,cancelable:!0,
clientX:t,clientY:i}))}dispose(){this.html?.clear()}},go={left:"flex-start",center:"center",right:"flex-end",top:"flex-start",bottom:"flex-end"};u("Label",kn,{state:{
text:(n,e)=>n.setText(c(e)),html:n=>n.setHtml(),trusted:n=>n.setHtml(),interactive:(n,e)=>n.setInteractive(e===!0),menu:(n,e)=>n.setMenu(e!==null),halign:(n,e)=>{
n.element.style.textAlign=e===null?"":w(e,["left","center","right"]).replace("left","")},valign:(n,e)=>{let t=e===null?null:w(e,["top","center","bottom"]);n.element.
classList.toggle("dkw-valign",t!==null),n.element.style.alignContent=t?go[t]:""},color:(n,e)=>n.paint(e,n.state.bg),bg:(n,e)=>n.paint(n.state.color,e)}});var yn=28,xn=8,En=12,wo=208,Ye=class extends ge{constructor(e){super(e),this.element.setAttribute("role","group"),this.frame.title("")}get can(){return{move:!0,
resize:!0,close:!0,minimize:!0,maximize:!0,shade:this.state.shadeable!==!1,lower:!1}}get workspace(){return this.parent instanceof qe?this.parent:null}area(){let e=this.
workspace?.element;return{width:Math.max(e?.scrollWidth??0,e?.clientWidth??0),height:Math.max(e?.scrollHeight??0,e?.clientHeight??0)}}restacked(){this.workspace?.
restack()}userMoved(e,t){super.userMoved(this.workspace?.resist(e,this)??e,t)}userRaises(){let e=C(this);super.userRaises(),C(this)!==e&&this.content&&this.workspace?.
fire("page-switch",this.content)}userCloses(){this.content&&this.workspace?.fire("page-close",this.content)}peers(){return this.workspace?.windows??[]}},qe=class extends k{scrolling;placed=0;constructor(e){
super(e,l("div",{class:"dkw-mdi",tabindex:-1})),this.scrolling=new z(this,this.element),this.element.addEventListener("keydown",t=>this.key(t))}get windows(){return this.
children.filter(e=>e instanceof Ye)}restack(){this.changed()}scrollTo(e){this.scrolling.set(e)}render(){let e=[...this.windows].sort((o,s)=>C(o)-C(s)),t=e.filter(
o=>o.windowState==="maximized");this.element.classList.toggle("dkw-has-maximized",t.length>0);let i=0,r=e.findLast(o=>o.windowState!=="minimized");e.forEach((o,s)=>{
let{style:a}=o.element;a.zIndex=String(s+1),o.element.toggleAttribute("data-active",o===r),o.windowState==="minimized"&&a.setProperty("--dkw-slot",`${i++*wo}px`)});
for(let o of this.windows)this.choosePlace(o);this.scrolling.contentChanged()}contentChanged(){this.scrolling.contentChanged()}resized(){this.scrolling.apply()}childResized(){
this.scrolling.contentChanged()}dispose(){this.scrolling.dispose()}place(e,t){super.place(e,t,{}),this.changed()}displace(e,t){super.displace(e,t),this.changed()}childChanged(){}resist([
e,t],i){let r=Number(this.state.resistance??0);if(r<=0)return[e,t];let o=(d,h)=>d<0&&d>-r?0:d>h&&d<h+r&&h>0?h:d,{clientWidth:s,clientHeight:a}=this.element;return[
o(e,s-i.element.offsetWidth),o(t,a-i.element.offsetHeight)]}cascade(){let e=[...this.windows].sort((o,s)=>C(o)-C(s)),{clientWidth:t,clientHeight:i}=this.element,
r=[Math.max(200,Math.round(t*.6)),Math.max(140,Math.round(i*.6))];e.forEach((o,s)=>this.put(o,[En+s%xn*yn,En+s%xn*yn],r))}tile(){let{windows:e}=this,t=Math.ceil(
Math.sqrt(e.length)),i=Math.ceil(e.length/t),{clientWidth:r,clientHeight:o}=this.element;e.forEach((s,a)=>{let d=Math.floor(a/t),h=d===i-1?e.length-d*t:t,[g,S]=[
Math.floor(r/h),Math.floor(o/i)];this.put(s,[(a-d*t)*g,d*S],[g,S])})}put(e,t,i){e.report({position:t,size:i,window_state:"normal"}),e.render()}choosePlace(e){let[
t,i]=N(e.state.position);if(t!==null&&i!==null)return;let r=this.placed++%xn*yn+En;e.report({position:[r,r]}),e.placeFrame()}key(e){if(!e.ctrlKey||e.key!=="F6"&&
e.key!=="F4")return;let t=[...this.windows].sort((r,o)=>C(r)-C(o)),i=e.key==="F6"?e.shiftKey?t.at(-2):t[0]:t.at(-1);if(i){if(e.preventDefault(),e.key==="F4")return i.
userCloses();i.userRaises(),i.frame.bar.focus()}}};u("MDISubWindow",Ye,{state:{...Z,shadeable:n=>n.showAnew()}});u("MDIWidget",qe,{state:{resistance:()=>{},scroll_position:(n,e)=>n.
scrollTo(e)},acts:{cascade_windows:n=>n.cascade(),tile_windows:n=>n.tile()}});var D=[],_e=null,Te=null,Rn=[0,0],Sn=null,b={open(n,e,t,i=null,r=null){b.close(),_e=r,Te=t,Hi(n,e,i),yo(),n.element.focus({preventScroll:!0})},openBelow(n,e,t,i){
b.closeBelow(n),D.some(r=>r.menu===n)&&Hi(e,i,t)},closeBelow(n){let e=D.findIndex(t=>t.menu===n);if(e<0||e===D.length-1)return!1;for(let t of D.splice(e+1).reverse())
Di(t);return!0},closeFrom(n){let e=D.findIndex(t=>t.menu===n);e===0?b.close():e>0&&b.closeBelow(D[e-1].menu)},close(n=!1){if(!D.length)return;let e=D.some(i=>i.
menu.element.contains(document.activeElement));Sn?.abort();for(let i of D.splice(0).reverse())Di(i);let t=_e;_e=null,(n||e)&&Te instanceof HTMLElement&&Te.isConnected&&
Te.focus({preventScroll:!0}),t?.closed()},aside(n){_e?.aside(n)},isOpen(n){return D.some(e=>e.menu===n)},pointer(){return Rn}};document.addEventListener("pointe\
rmove",n=>{Rn=[n.clientX,n.clientY]},{passive:!0,capture:!0});document.addEventListener("pointerdown",n=>{Rn=[n.clientX,n.clientY]},{passive:!0,capture:!0});function Hi(n,e,t){
D.push({menu:n,opener:t,restore:bo(n)}),t?.setAttribute("aria-expanded","true"),((t??Te)?.closest("dialog[open]")??n.host.popups).append(n.element),vo(n.element,
e)}function Di({menu:n,opener:e,restore:t}){e?.setAttribute("aria-expanded","false"),n.element.remove(),t()}function bo(n){let{element:e}=n,{left:t,top:i,maxHeight:r}=e.
style,o=e.isConnected?document.createComment("menu"):null;return o&&e.before(o),()=>{Object.assign(e.style,{left:t,top:i,maxHeight:r}),o?.isConnected&&!n.destroyed?
o.replaceWith(e):o?.remove()}}function vo(n,e){let{style:t}=n;t.maxHeight=`${window.innerHeight-8}px`;let{offsetWidth:i,offsetHeight:r}=n,o={width:e.width??0,height:e.
height??0},s=e.side?e.x+o.width-2:e.x,a=e.side?e.y-5:e.y+o.height;s+i>window.innerWidth-4&&(s=e.side?e.x-i+2:window.innerWidth-i-4),a+r>window.innerHeight-4&&(a=
e.side||e.y<r?window.innerHeight-r-4:e.y-r),t.left=`${Math.max(4,s)}px`,t.top=`${Math.max(4,a)}px`}function ko(n){return n instanceof Node?D.some(e=>e.menu.element.
contains(n))||_e?.element.contains(n)===!0:!1}function yo(){Sn=new AbortController;let{signal:n}=Sn,e=t=>{ko(t.target)||b.close()};document.addEventListener("po\
interdown",e,{capture:!0,signal:n}),document.addEventListener("focusin",e,{signal:n}),window.addEventListener("blur",()=>b.close(),{signal:n}),window.addEventListener(
"resize",()=>b.close(),{signal:n})}var we=new Map;function Ii(n){let[e="",t=""]=n.split("	",2);return{name:e,shortcut:t.trim()}}function Fi(n,e){we.delete(n);let t=xo(e);t&&(we.size||document.addEventListener(
"keydown",Vi),we.set(n,t))}function $i(n){we.delete(n)&&!we.size&&document.removeEventListener("keydown",Vi)}function xo(n){let e=n.split("+").map(r=>r.trim()).
filter(Boolean),t=n.endsWith("+")?"+":e.pop()??"",i=new Set(e.map(r=>Eo[r.toLowerCase()]??"?"));return!t||i.has("?")||t.length===1&&!i.has("ctrl")&&!i.has("alt")&&
!i.has("meta")?"":Ki(i,t)}var Eo={ctrl:"ctrl",control:"ctrl",strg:"ctrl",cmd:"ctrl",command:"ctrl",alt:"alt",option:"alt",shift:"shift",meta:"meta",super:"meta",
win:"meta"},So={del:"delete",esc:"escape",ins:"insert",return:"enter",space:" ",up:"arrowup",down:"arrowdown",left:"arrowleft",right:"arrowright"};function Ki(n,e){
let t=e.toLowerCase();return["ctrl","alt","shift","meta"].filter(i=>n.has(i)).join("+")+`+${So[t]??t}`}var Ni=/Mac/i.test(navigator.platform);function Vi(n){if(n.
defaultPrevented||n.isComposing)return;let e=new Set;(Ni?n.metaKey:n.ctrlKey)&&e.add("ctrl"),(Ni?n.ctrlKey:n.metaKey)&&e.add("meta"),n.altKey&&e.add("alt"),n.shiftKey&&
e.add("shift");let t=Ki(e,n.key),i=[...we].reverse().find(([r,o])=>o===t&&r.state.enabled!==!1&&Ro(r))?.[0];i&&(n.preventDefault(),i.choose())}function Ro(n){let e=n.
parent;for(;e&&e.name==="Menu";)e=e.parent;return e?e.element.isConnected&&e.element.closest("[inert]")===null:n.parent!==null}var Mo="M6 4l4 4-4 4",ae=class extends f{picture;caption=l("span",{class:"dkw-menu-text"});keys=l("span",{class:"dkw-menu-keys"});constructor(e){super(e,l("div",
{class:"dkw-menuitem",role:"menuitem",tabindex:-1})),this.picture=new L(this,"dkw-icon"),this.element.append(l("span",{class:"dkw-menu-mark"},R($.check),this.picture.
element),this.caption,this.keys),this.changed()}showAnew(){this.changed()}render(){let{state:e}=this,{name:t,shortcut:i}=Ii(c(e.text??e.name));v(this.caption,t),
v(this.keys,i),y(this.keys,"aria-hidden","true"),y(this.element,"aria-keyshortcuts",i?i.replace(/Ctrl/i,"Control"):null),Fi(this,i);let r=e.checkable===!0;this.
element.setAttribute("role",r?"menuitemcheckbox":"menuitem"),y(this.element,"aria-checked",r?String(e.checked===!0):null),this.element.classList.toggle("dkw-che\
cked",r&&e.checked===!0),this.picture.set(e.icon_url,e.iconsize??16);let o=e.icon_only===!0&&!!e.icon_url;this.caption.classList.toggle("visually-hidden",o)}enable(e){
y(this.element,"aria-disabled",e?null:"true")}choose(){if(this.state.enabled===!1)return;if(this.state.checkable!==!0)return this.fire("activated");let e=this.state.
checked!==!0;this.report({checked:e}),this.render(),this.fire("activated",e)}dispose(){$i(this),this.picture.dispose()}},se=n=>n.showAnew();u("MenuAction",ae,{state:{
text:se,name:se,icon_url:se,iconsize:se,icon_only:se,checkable:se,checked:se}});var j=class n extends k{lines=new Map;typed="";typedAtMs=0;constructor(e){super(
e,l("div",{class:"dkw-menu",role:"menu",tabindex:-1})),this.element.addEventListener("click",t=>this.clicked(t)),this.element.addEventListener("keydown",t=>this.
key(t)),this.element.addEventListener("pointermove",t=>this.pointed(t)),this.element.addEventListener("contextmenu",t=>t.preventDefault())}show(e){}place(e,t,i){
!(e instanceof ae)&&e.name!=="Separator"&&this.lines.set(e,this.newLine(e));let r=this.children[t+1];this.element.insertBefore(this.lineOf(e),r?this.lineOf(r):null),
this.arrange(e,i)}displace(e){this.lineOf(e).remove(),e.element.remove(),this.lines.delete(e)}arrange(e,t){let i=this.lines.get(e);e instanceof n&&i&&v(i.querySelector(
".dkw-menu-text"),c(t.name))}popupAt(e,t,i=null){b.open(this,{x:e,y:t},i?.element??document.activeElement)}enter(e=!1){(this.usable().at(e?-1:0)??this.element).
focus({preventScroll:!0})}dispose(){b.closeFrom(this)}lineOf(e){return this.lines.get(e)??e.element}newLine(e){if(!(e instanceof n))return l("div",{class:"dkw-m\
enu-widget",role:"none"},e.element);let t=l("div",{class:"dkw-menuitem",role:"menuitem",tabindex:-1,"aria-haspopup":"menu","aria-expanded":"false"});return t.append(
l("span",{class:"dkw-menu-mark"}),l("span",{class:"dkw-menu-text"}),R(Mo,"dk-icon dkw-menu-more")),t}usable(){return[...this.element.querySelectorAll(":scope > \
[role^=menuitem]:not([aria-disabled])")].filter(e=>!e.hidden)}childAt(e){return this.children.find(t=>e instanceof Node&&this.lineOf(t).contains(e))}clicked(e){
e.stopPropagation(),this.choose(this.childAt(e.target))}choose(e){if(e instanceof n)return this.openBelow(e,!0);!(e instanceof ae)||e.state.enabled===!1||(b.close(),
e.choose())}openBelow(e,t){if(e.state.enabled===!1)return;let i=this.lineOf(e),r=i.getBoundingClientRect();b.openBelow(this,e,i,{x:r.left,y:r.top,width:r.width,
height:r.height,side:!0}),t&&e.enter()}pointed(e){if(e.pointerType==="touch")return;let t=this.childAt(e.target);if(!t||!(t instanceof ae)&&!(t instanceof n))return;
let i=this.lineOf(t);document.activeElement!==i&&!i.hasAttribute("aria-disabled")&&i.focus({preventScroll:!0}),t instanceof n?i.getAttribute("aria-expanded")!==
"true"&&this.openBelow(t,!1):b.closeBelow(this)}key(e){if(O(e.target)!==this&&!(O(e.target)instanceof ae))return this.leaveWidget(e);let t=this.usable(),i=t.indexOf(
document.activeElement),r=this.childAt(document.activeElement),o=d=>t[(d+t.length)%t.length]?.focus({preventScroll:!0}),a={ArrowDown:()=>o(i+1),ArrowUp:()=>o(i<
0?t.length-1:i-1),Home:()=>o(0),End:()=>o(t.length-1),Enter:()=>this.choose(r)," ":()=>this.choose(r),ArrowRight:()=>r instanceof n?this.openBelow(r,!0):b.aside(
1),ArrowLeft:()=>this.parent instanceof n&&b.closeBelow(this.parent)?this.parent.lineOf(this).focus():b.aside(-1),Escape:()=>this.parent instanceof n&&b.closeBelow(
this.parent)?this.parent.lineOf(this).focus():b.close(!0),Tab:()=>b.close(!0)}[e.key];if(a)a();else{if(e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;this.
find(e.key,t,i)}e.preventDefault(),e.stopPropagation()}leaveWidget(e){e.key==="Escape"&&b.close(!0)}find(e,t,i){let r=performance.now();this.typed=(r-this.typedAtMs>
700?"":this.typed)+e.toLowerCase(),this.typedAtMs=r;let o=this.typed.length>1?i:i+1;[...t.slice(o),...t.slice(0,o)].find(a=>a.textContent?.trim().toLowerCase().
startsWith(this.typed))?.focus({preventScroll:!0})}};u("Menu",j,{acts:{popup:(n,e=null,t=null)=>e===null||t===null?n.popupAt(...b.pointer()):n.popupAt(e,t)}});var Mn=class extends k{names=new Map;constructor(e){super(e,l("div",{class:"dkw-menubar",role:"menubar"})),this.element.addEventListener("pointerdown",t=>this.pressed(
t)),this.element.addEventListener("pointerover",t=>this.pointed(t)),this.element.addEventListener("keydown",t=>this.key(t)),document.addEventListener("keydown",
this.summoned)}summoned=e=>{if(e.key!=="F10"||e.shiftKey||e.ctrlKey||e.altKey||e.defaultPrevented)return;let t=this.element.closest(".dkw-window"),i=t&&!t.hasAttribute(
"data-active");!this.element.isConnected||i||this.element.closest("[inert]")||(e.preventDefault(),this.focusTarget.focus())};get focusTarget(){return this.buttons()[0]??
this.element}place(e,t,i){let r={button:l("div",{class:"dkw-menuname",role:"menuitem",tabindex:this.names.size?-1:0,"aria-haspopup":"menu","aria-expanded":"fals\
e"}),caption:l("span",{}),picture:new L(this,"dkw-icon")};r.button.append(r.picture.element,r.caption),this.names.set(e,r);let o=this.children[t+1];this.element.
insertBefore(r.button,(o&&this.names.get(o)?.button)??null),this.arrange(e,i)}displace(e){let t=this.names.get(e);e instanceof j&&b.closeFrom(e),this.names.delete(
e),t?.picture.dispose(),t?.button.remove();let i=this.buttons()[0];i&&!this.buttons().some(r=>r.tabIndex===0)&&(i.tabIndex=0)}arrange(e,t){let i=this.names.get(
e);if(!i)return;v(i.caption,c(t.name));let r=t.icon_url??null;i.picture.set(r,t.iconsize??16),i.caption.classList.toggle("visually-hidden",t.icon_only===!0&&r!==
null),i.button.hidden=e.state.visible===!1,y(i.button,"aria-disabled",e.state.enabled===!1?"true":null)}dispose(){for(let{picture:e}of this.names.values())e.dispose();
this.openMenu()&&b.close(),document.removeEventListener("keydown",this.summoned)}aside(e){let t=this.menus(),i=t.indexOf(this.openMenu()),r=t[(i+e+t.length)%t.length];
r&&this.open(r).enter()}closed(){this.element.classList.remove("dkw-open")}buttons(){return this.children.map(e=>this.names.get(e).button).filter(e=>!e.hidden)}menus(){
return this.children.filter(e=>e instanceof j&&e.state.visible!==!1&&e.state.enabled!==!1)}openMenu(){return this.menus().find(e=>b.isOpen(e))}menuAt(e){return this.
menus().find(t=>e instanceof Node&&this.names.get(t)?.button.contains(e))}open(e){let{button:t}=this.names.get(e),i=t.getBoundingClientRect();return this.rove(t),
b.open(e,{x:i.left,y:i.top,width:0,height:i.height},t,t,this),this.element.classList.add("dkw-open"),e}rove(e){for(let t of this.buttons())t.tabIndex=t===e?0:-1}pressed(e){
let t=this.menuAt(e.target);!t||e.button!==0||(e.preventDefault(),b.isOpen(t)?b.close(!0):this.open(t))}pointed(e){let t=this.menuAt(e.target),i=this.openMenu();
t&&i&&t!==i&&this.open(t)}key(e){let t=this.buttons(),i=t.indexOf(e.target),r=this.menuAt(e.target);if(i<0)return;let o=d=>{let h=t[(d+t.length)%t.length];this.
rove(h),h.focus()},a={ArrowRight:()=>o(i+1),ArrowLeft:()=>o(i-1),Home:()=>o(0),End:()=>o(t.length-1),ArrowDown:()=>r&&this.open(r).enter(),ArrowUp:()=>r&&this.open(
r).enter(!0),Enter:()=>r&&this.open(r).enter()," ":()=>r&&this.open(r).enter()}[e.key];a&&e.preventDefault(),a?.()}};u("MenuBar",Mn);var _n=class extends f{fill=l("div",{class:"dkw-progress-fill"});constructor(e){super(e,l("div",{class:"dkw-progress",role:"progressbar","aria-valuemin":0,"aria\
-valuemax":100,"aria-label":m("Progress")})),this.element.append(this.fill),this.display(0)}display(e){if(this.element.classList.toggle("dkw-busy",e===null),e===
null){this.fill.style.transform="",this.element.removeAttribute("aria-valuenow");return}let t=E(e>1?e/100:e,0,1);this.fill.style.transform=`scaleX(${t})`,this.element.
setAttribute("aria-valuenow",String(Math.round(t*100)))}};u("ProgressBar",_n,{state:{value:(n,e)=>n.display(p(e))}});var Tn=class n{static last=0;id=++n.last;members=new Set},te=class{of=new WeakMap;groupOf(e){return this.of.get(e)}join(e,t){let i=this.of.get(t)??this.of.get(e)??
new Tn;for(let r of[e,t]){let o=this.of.get(r);for(let s of o&&o!==i?o.members:[r])i.members.add(s),this.of.set(s,i)}return i}leave(e){this.of.get(e)?.members.delete(
e),this.of.delete(e)}others(e){return[...this.of.get(e)?.members??[]].filter(t=>t!==e)}};var Je=new te,Ln=class n extends f{input=l("input",{type:"radio"});caption=l("span",{class:"dkw-caption"});constructor(e){super(e,l("label",{class:"dkw-check"})),
this.element.append(this.input,this.caption),this.input.addEventListener("change",()=>this.chosen())}chosen(){for(let e of Je.others(this))e.state.state===!0&&e.
report({state:!1});this.report({state:!0}),this.fire("activated",!0)}join(e){if(!(e instanceof n)){Je.leave(this),this.input.name="";return}let t=Je.join(this,e);
for(let i of t.members)i.input.name=`dkw-group-${t.id}`;for(let i of t.members)i.state.state===!0&&(i.input.checked=!0)}get focusTarget(){return this.input}enable(e){
this.input.disabled=!e,this.element.toggleAttribute("data-disabled",!e)}dispose(){Je.leave(this)}};u("RadioButton",Ln,{state:{text:(n,e)=>v(n.caption,c(e)),group:(n,e)=>n.
join(e),state:(n,e)=>{n.input.checked=e===!0}}});var Wn=class extends f{constructor(e){super(e,l("div",{class:"dkw-scriptarea dk-flow"}))}bind(e){e?this.host.page.bindScope(e,this.element):this.element.removeAttribute(
"id")}dispose(){this.host.page.fill(this.element,[])}};u("ScriptArea",Wn,{state:{dom_id:(n,e)=>n.bind(c(e))}});var ji=.2,_o=.05,Ui=.1,To=15,Cn=50;function Ze(n,e){let t=e===null||p(e)===To;U(n,"--dkw-thickness",t?"":x(e))}var be=class{constructor(e){this.moved=e;this.element.
append(this.thumb),this.orient("horizontal"),I(this.element,t=>this.press(t)),this.element.addEventListener("keydown",t=>this.key(t)),this.element.addEventListener(
"wheel",t=>this.wheel(t),{passive:!1})}moved;element=l("div",{class:"dkw-bar",role:"scrollbar",tabindex:0,"aria-valuemin":0,"aria-valuemax":100,"aria-label":m("\
Scroll")});thumb=l("div",{class:"dkw-thumb"});at=0;length=ji;orientation="horizontal";orient(e){this.orientation=e,this.element.setAttribute("aria-orientation",
e),this.show()}set(e,t){this.at=E(e,0,1),this.length=t>0?E(t,_o,1):ji,this.show()}show(){let{style:e}=this.thumb,t=`${100*this.length}%`,i=`${100*this.at*(1-this.
length)}%`,r=this.orientation==="vertical";e.width=r?"":t,e.height=r?t:"",e.left=r?"":i,e.top=r?i:"",this.element.setAttribute("aria-valuenow",String(Math.round(
100*this.at)))}go(e){let t=E(e,0,1);t!==this.at&&(this.at=t,this.show(),this.moved(t))}press(e){let t=this.orientation==="vertical",i=t?this.element.clientHeight:
this.element.clientWidth;if(e.target!==this.thumb){let s=this.thumb.getBoundingClientRect(),a=t?e.clientY<s.top:e.clientX<s.left;return this.go(this.at+(a?-1:1)*
this.page),null}let r=this.at,o=i*(1-this.length);return{move:(s,a)=>o>0&&this.go(r+(t?a:s)/o),end:()=>{}}}get page(){return this.length<1?E(this.length/(1-this.
length),.02,1):1}key(e){let[t,i]=this.orientation==="vertical"?["ArrowUp","ArrowDown"]:["ArrowLeft","ArrowRight"],r=this.page*Ui,o={[t]:this.at-r,[i]:this.at+r,
PageUp:this.at-this.page,PageDown:this.at+this.page,Home:0,End:1}[e.key];o!==void 0&&(e.preventDefault(),this.go(o))}wheel(e){e.preventDefault(),this.go(this.at+
Math.sign(e.deltaY||e.deltaX)*this.page*Ui)}},An=class extends f{bar;pace=new P(Cn,()=>{let e=this.state.scroll_percent;this.report({scroll_percent:e}),this.fire(
"activated",e)});constructor(e){let t=new be(i=>{this.state.scroll_percent=i,this.pace.soon()});super(e,t.element),this.bar=t,this.element.classList.add("dkw-sc\
rollbar")}orient(e){this.bar.orient(w(e,G))}showAnew(e){p(e),this.changed()}dispose(){this.pace.stop()}render(){this.bar.set(this.state.scroll_percent??0,this.state.
thumb_percent??0)}};u("ScrollBar",An,{state:{orientation:(n,e)=>n.orient(e),thickness:(n,e)=>Ze(n.element,e),scroll_percent:(n,e)=>n.showAnew(e),thumb_percent:(n,e)=>n.
showAnew(e)}});function le(n){let e=w(n,["auto","on","off","always","overflow","scroll","hidden"]);return{auto:"auto",overflow:"auto",on:"on",always:"on",scroll:"on",off:"off",
hidden:"off"}[e]}var Qe=class{told="";tell(e,t,i){let r=[t.clientWidth,t.clientHeight,...i];r.join()!==this.told&&(this.told=r.join(),e.fire("area-resize",...r))}},
zn=class extends H{scrolling;area=new Qe;constructor(e){super(e,l("div",{class:"dkw-scrollarea",tabindex:0,role:"group","aria-label":m("Scroll area")})),this.scrolling=
new z(this,this.element,"scroll_percent"),this.changed()}showBars(){this.changed()}scrollTo(e){this.scrolling.set(e)}render(){let e=Object.hasOwn(this.state,"sc\
roll_bar_visibility")?this.state.scroll_bar_visibility:void 0,t=le(e?.[0]??this.state.hscrollbar??"auto"),i=le(e?.[1]??this.state.vscrollbar??this.state.hscrollbar??
"auto");this.element.style.overflowX=Pn[t],this.element.style.overflowY=Pn[i]}contentChanged(){this.scrolling.contentChanged()}childResized(){this.scrolling.apply()}resized(){
this.scrolling.apply();let{element:e}=this;this.area.tell(this,e,[e.offsetWidth-e.clientWidth,e.offsetHeight-e.clientHeight])}dispose(){this.scrolling.dispose()}},
Pn={auto:"auto",on:"scroll",off:"hidden"},Bn=n=>{for(let e of n)p(e)};u("ScrollArea",zn,{state:{hscrollbar:(n,e)=>(le(e),n.showBars()),vscrollbar:(n,e)=>(e!==null&&
le(e),n.showBars()),scroll_bar_visibility:(n,e)=>(e?.forEach(le),n.showBars()),thickness:(n,e)=>Ze(n.element,e),scroll_percent:(n,e)=>n.scrollTo(e),thumb_percent:(n,e)=>Bn(
e)}});var On=class extends H{view=l("div",{class:"dkw-scrollpane-view",role:"group","aria-label":m("Scroll area")});bars=[new be(e=>this.moved(0,e)),new be(e=>this.
moved(1,e))];area=new Qe;scrolling;pace=new P(Cn,()=>{let e=this.state.scroll_percent;this.report({scroll_percent:e}),this.fire("scrolled",...e)});constructor(e){
super(e,l("div",{class:"dkw-scrollpane"}));let[t,i]=this.bars;i.orient("vertical"),t.element.classList.add("dkw-scrollpane-h"),i.element.classList.add("dkw-scro\
llpane-v"),this.element.append(this.view,i.element,t.element),this.view.addEventListener("wheel",r=>this.wheel(r),{passive:!1}),this.scrolling=new z(this,this.view,
"scroll_percent"),this.changed()}get slot(){return this.view}showAnew(){this.changed()}scrollTo(e){Bn(e),this.scrolling.set(e),this.changed()}render(){let e=this.
state.scroll_percent??[0,0],t=this.state.thumb_percent??[0,0],i=this.state.scroll_bar_visibility??["auto","auto"],r=this.programScrolls;this.bars.forEach((o,s)=>{
let a=t[s]??0,d=le(i[s]??"auto");o.element.hidden=!r||d==="off"||d==="auto"&&(a<=0||a>=1),o.set(e[s]??0,a),this.view.style[s?"overflowY":"overflowX"]=r?"hidden":
Pn[d]}),this.view.tabIndex=r?-1:0}get programScrolls(){return(this.state.thumb_percent??[]).some(e=>e>0)}contentChanged(){this.scrolling.contentChanged()}childResized(){
this.scrolling.apply()}resized(){this.scrolling.apply();let{view:e}=this,[t,i]=this.bars,r=[e.offsetWidth-e.clientWidth,e.offsetHeight-e.clientHeight];this.area.
tell(this,e,[i.element.offsetWidth+r[0],t.element.offsetHeight+r[1]])}dispose(){this.pace.stop(),this.scrolling.dispose()}moved(e,t){let i=[...this.state.scroll_percent??
[0,0]];i[e]=t,this.state.scroll_percent=i,this.pace.soon()}wheel(e){let t=e.shiftKey||Math.abs(e.deltaX)>Math.abs(e.deltaY)?0:1,i=this.state.thumb_percent?.[t]??
0;if(i<=0||i>=1)return;e.preventDefault();let r=(t?this.view.clientHeight:this.view.clientWidth)*(1/i-1),o=this.state.scroll_percent?.[t]??0;this.moved(t,E(o+(e.
deltaY||e.deltaX)/Math.max(1,r),0,1)),this.changed()}};u("AbstractScrollArea",On,{state:{thickness:(n,e)=>Ze(n.element,e),thumb_percent:(n,e)=>(Bn(e),n.showAnew()),
scroll_percent:(n,e)=>n.scrollTo(e),scroll_bar_visibility:(n,e)=>(e.forEach(le),n.showAnew())}});var Lo=400,Wo=60,Hn=class extends f{input=l("input",{type:"text",inputmode:"decimal",role:"spinbutton",class:"dkw-field",autocomplete:"off"});buttons;repeat;constructor(e){
super(e,l("div",{class:"dkw-spin"}));let{input:t}=this;this.buttons=[this.button("ArrowUp",m("More"),"M4 10l4-4 4 4"),this.button("ArrowDown",m("Less"),"M4 6l4 \
4 4-4")],this.element.append(t,l("div",{class:"dkw-spin-buttons"},...this.buttons)),t.addEventListener("keydown",i=>this.keyDown(i)),t.addEventListener("change",
()=>this.typed()),t.addEventListener("wheel",i=>this.wheel(i),{passive:!1}),this.changed()}get value(){return p(this.state.value)??A(this.state).min}button(e,t,i){
let r=l("button",{type:"button",tabindex:-1,"aria-hidden":"true",title:t},R(i,"dkw-glyph"));return r.addEventListener("pointerdown",o=>{o.preventDefault(),this.
input.focus(),this.step(e),this.repeat=setTimeout(()=>this.goOn(e),Lo);let s=()=>clearTimeout(this.repeat);window.addEventListener("pointerup",s,{once:!0}),window.
addEventListener("pointercancel",s,{once:!0})}),r}goOn(e){this.step(e),this.repeat=setTimeout(()=>this.goOn(e),Wo)}keyDown(e){(/^(Arrow(Up|Down)|Page(Up|Down))$/.
test(e.key)||(e.key==="Home"||e.key==="End")&&e.ctrlKey)&&!e.altKey?(e.preventDefault(),this.step(e.key)):e.key==="Enter"?this.typed():e.key==="Escape"&&this.changed()}wheel(e){
document.activeElement!==this.input||e.ctrlKey||e.deltaY===0||(e.preventDefault(),this.step(e.deltaY<0?"ArrowUp":"ArrowDown"))}step(e){let t=A(this.state),i=Number(
this.input.value.replace(",",".")),r=this.input.value.trim()===""||Number.isNaN(i)?this.value:i;this.choose(Me(e,r,t)??r)}typed(){let e=Number(this.input.value.
replace(",","."));this.input.value.trim()===""||Number.isNaN(e)?this.changed():this.choose(K(e,A(this.state)))}choose(e){if(this.input.readOnly||this.input.disabled)
return;let t=p(this.state.value);this.display(e),e!==t&&(this.report({value:e}),this.fire("activated",e))}render(){let e=A(this.state);this.input.setAttribute("\
aria-valuemin",String(e.min)),this.input.setAttribute("aria-valuemax",String(e.max));let t=Math.max(V(e.min,e).length,V(e.max,e).length,2);this.element.style.setProperty(
"--chars",String(t)),this.display(this.value)}display(e){let t=V(e,A(this.state));this.input.value=t,this.input.setAttribute("aria-valuenow",String(e)),this.input.
setAttribute("aria-valuetext",t)}refresh(){this.changed()}get focusTarget(){return this.input}enable(e){this.input.disabled=!e;for(let t of this.buttons)t.disabled=
!e}dispose(){clearTimeout(this.repeat)}};u("SpinBox",Hn,{state:nn});var Ao=10,Gi=50,Dn=class extends k{panes=new Map;handles=[];unfolded=new WeakMap;constructor(e){super(e,l("div",{class:"dkw-splitter"}))}orient(e){this.element.
classList.toggle("dkw-vertical",w(e,G)==="vertical"),this.changed()}weigh(e){if(e!==null)for(let t of e)p(t);this.changed()}render(){let e=this.state.sizes;ne(this.
element,this.children.flatMap((i,r)=>r?[this.handle(r-1),this.pane(i)]:[this.pane(i)])),this.children.forEach((i,r)=>{let o=this.pane(i);o.style.flexGrow=String(
e?.[r]??(e?Co(e):1)),o.style[this.vertical?"minHeight":"minWidth"]=`${this.least(r)}px`,o.style[this.vertical?"minWidth":"minHeight"]="0"});let t=e??this.children.
map(()=>1);this.children.slice(1).forEach((i,r)=>this.tellShare(this.handle(r),r,t))}place(e){let t=l("div",{class:"dkw-pane"});t.append(e.element),this.panes.set(
e,t),this.arrange(e)}displace(e){this.panes.get(e)?.remove(),this.panes.delete(e),e.element.remove(),this.changed()}arrange(e){Re(e),this.changed()}get vertical(){
return this.element.classList.contains("dkw-vertical")}pane(e){return this.panes.get(e)}least(e){let t=this.children[e];return t?p(this.layoutOf(t).min)??0:0}measure(){
return this.children.map(e=>this.pane(e)[this.vertical?"offsetHeight":"offsetWidth"])}handle(e){let t=this.handles[e]??=this.newHandle(e);return t.setAttribute(
"aria-orientation",this.vertical?"horizontal":"vertical"),t}newHandle(e){let t=l("div",{class:"dkw-handle",role:"separator",tabindex:0,"aria-label":m("Resize")});
return I(t,()=>this.drag(e)),t.addEventListener("keydown",i=>this.key(i,e)),t}drag(e){let t=this.measure(),i=t;return this.element.classList.add("dkw-dragging"),
{move:(r,o)=>{i=this.moved(t,e,this.vertical?o:r),this.apply(i)},end:()=>{this.element.classList.remove("dkw-dragging"),i!==t&&this.settle(i)}}}key(e,t){let i=this.
measure(),r=e.shiftKey?Gi:Ao,[o,s]=this.vertical?["ArrowUp","ArrowDown"]:["ArrowLeft","ArrowRight"],a=(i[t]??0)+(i[t+1]??0),d={[o]:-r,[s]:r,Home:-a,End:a,Enter:this.
foldBy(t,i)}[e.key];if(d===void 0)return;e.preventDefault();let h=this.moved(i,t,d);this.apply(h),this.settle(h)}foldBy(e,t){let i=this.children[e],r=t[e]??0;return r>
this.least(e)?(this.unfolded.set(i,r),-r):(this.unfolded.get(i)??Gi*4)-r}moved(e,t,i){let r=e[t]??0,o=r+(e[t+1]??0),s=[...e];return s[t]=E(r+i,Math.min(this.least(
t),o),Math.max(0,o-this.least(t+1))),s[t+1]=o-s[t],s}apply(e){this.children.forEach((t,i)=>this.pane(t).style.flexGrow=String(e[i]))}settle(e){this.handles.slice(
0,this.children.length-1).forEach((t,i)=>this.tellShare(t,i,e)),this.report({sizes:e}),this.fire("sizing",e)}tellShare(e,t,i){let r=(i[t]??0)+(i[t+1]??0);e.setAttribute(
"aria-valuenow",String(r?Math.round(100*(i[t]??0)/r):50))}};function Co(n){return n.length?n.reduce((e,t)=>e+t,0)/n.length:1}u("Splitter",Dn,{state:{orientation:(n,e)=>n.
orient(e),sizes:(n,e)=>n.weigh(e)}});var In=class extends f{line=l("div",{class:"dkw-status-text"});html=null;constructor(e){super(e,l("div",{class:"dkw-statusbar",role:"status"})),this.element.append(
this.line)}showAnew(){this.changed()}render(){let e=c(this.state.message);this.state.html===!0?(this.html??=new Y(this.host.page,this.line)).show(e,this.state.trusted===
!0):(this.html?.clear(),this.html=null,this.line.textContent=e)}dispose(){this.html?.clear()}},Nn=n=>n.showAnew();u("StatusBar",In,{state:{message:Nn,html:Nn,trusted:Nn,
halign:(n,e)=>{n.element.style.textAlign=w(e,["left","center","right"]).replace("left","")},color:(n,e)=>{let[t,i]=Array.isArray(e)?e:[null,null];n.element.style.
backgroundColor=_(t),n.element.style.color=_(i)}}});var Fn=class{picture;caption=l("span",{class:"dkw-tab-text"});close=l("span",{class:"dkw-tab-close",title:m("Close"),"aria-hidden":"true"},R($.close));tab=l("di\
v",{class:"dkw-tab",role:"tab",tabindex:-1});panel=l("div",{class:"dkw-tabpanel",role:"tabpanel"});constructor(e,t){this.picture=new L(e,"dkw-icon"),this.tab.id=
`dkw-tab-${t.wid}`,this.panel.id=`dkw-page-${t.wid}`,this.tab.setAttribute("aria-controls",this.panel.id),this.caption.id=`dkw-tab-text-${t.wid}`,this.panel.setAttribute(
"aria-labelledby",this.caption.id),this.tab.append(this.picture.element,this.caption,this.close),this.panel.append(t.element)}},tt=class extends k{list=l("div",
{class:"dkw-tablist",role:"tablist"});panels=l("div",{class:"dkw-panels"});tabs=new Map;constructor(e){super(e,l("div",{class:"dkw-tabs","data-position":"top"})),
this.element.append(this.list,this.panels),this.list.addEventListener("click",t=>this.clicked(t)),this.list.addEventListener("auxclick",t=>t.button===1&&this.askClose(
this.childAt(t.target))),this.list.addEventListener("keydown",t=>this.key(t)),this.element.addEventListener("keydown",t=>this.turn(t))}get focusTarget(){let e=this.
front;return(e&&this.tabs.get(e)?.tab)??this.list}showAnew(){this.changed()}position(e){let t=w(e,["top","bottom","left","right","none"]);this.element.dataset.position=
t,this.list.hidden=t==="none",y(this.list,"aria-orientation",t==="left"||t==="right"?"vertical":null)}render(){let e=this.children.map(i=>this.tabs.get(i));ne(this.
list,e.map(({tab:i})=>i)),ne(this.panels,e.map(({panel:i})=>i));let{front:t}=this;for(let i of this.children)this.showTab(i,i===t)}place(e,t,i){let r=new Fn(this,
e);I(r.tab,o=>this.drag(e,o)),this.tabs.set(e,r),this.arrange(e,i)}displace(e){let t=this.tabs.get(e),i=t?.tab===document.activeElement;this.tabs.delete(e),t?.picture.
dispose(),t?.tab.remove(),t?.panel.remove(),e.element.remove(),i&&queueMicrotask(()=>this.focusTarget.focus()),this.changed()}arrange(e,t){let i=this.tabs.get(e);
i&&(Re(e),v(i.caption,c(t.title)),i.picture.set(t.icon??null,16),U(i.tab,"--dkw-tab",_(t.highlight)),i.tab.classList.toggle("dkw-highlight",_(t.highlight)!==""),
this.changed())}dispose(){for(let e of this.tabs.values())e.picture.dispose()}get front(){return this.children[Number(this.state.index??-1)]}showTab(e,t){let{tab:i,
panel:r,close:o}=this.tabs.get(e);i.setAttribute("aria-selected",String(t)),i.tabIndex=t?0:-1,r.hidden=!t,o.hidden=!this.closable(e),y(i,"aria-keyshortcuts",this.
closable(e)?"Delete":null)}closable(e){return(this.layoutOf(e).closable??this.state.closable)===!0}childAt(e){let t=e instanceof Element?e.closest("[role=tab]"):
null;return this.children.find(i=>this.tabs.get(i)?.tab===t)}clicked(e){let t=this.childAt(e.target);t&&(e.target.closest(".dkw-tab-close")?this.askClose(t):this.
bringToFront(t))}bringToFront(e){let t=this.children.indexOf(e);this.tabs.get(e)?.tab.focus(),t!==this.state.index&&(this.report({index:t}),this.render(),this.fire(
"page-switch",e,t))}askClose(e){e&&this.closable(e)&&this.fire("page-close",e)}key(e){let t=this.childAt(e.target);if(!t)return;let i=this.children.indexOf(t),r=this.
children.length-1,o=this.list.getAttribute("aria-orientation")==="vertical",[s,a]=o?["ArrowUp","ArrowDown"]:["ArrowLeft","ArrowRight"],d={[s]:i-1,[a]:i+1,Home:0,
End:r}[e.key];d!==void 0?(e.preventDefault(),(e.ctrlKey||e.metaKey)&&e.shiftKey?this.moveTab(t,Math.max(0,Math.min(r,d))):this.bringToFront(this.children[(d+r+1)%
(r+1)])):e.key==="Delete"?this.askClose(t):(e.key==="Enter"||e.key===" ")&&this.bringToFront(t)}turn(e){let t={PageUp:-1,PageDown:1}[e.key];if(!t||!e.ctrlKey||e.
defaultPrevented||this.list.hidden||this.children.length<2)return;e.preventDefault();let i=(Number(this.state.index)+t+this.children.length)%this.children.length;
this.bringToFront(this.children[i])}drag(e,t){let i=this.tabs.get(e)?.tab;if(!i||this.state.reorderable!==!0||t.target.closest(".dkw-tab-close"))return null;let r=this.
list.getAttribute("aria-orientation")==="vertical",o=this.children.map(d=>zo(this.tabs.get(d)?.tab,r)),s=this.children.indexOf(e),a=s;return{move:(d,h)=>{let g=r?
h:d;i.classList.toggle("dkw-dragging",Math.abs(g)>4),i.style.translate=r?`0 ${g}px`:`${g}px 0`;let S=o[s]+g;a=o.filter((F,Or)=>Or!==s&&F<S).length},end:()=>{i.style.
translate="",i.getAttribute("style")||i.removeAttribute("style"),i.classList.remove("dkw-dragging"),a!==s&&this.moveTab(e,a)}}}moveTab(e,t){let{front:i}=this;this.
putChild(e,t),this.reportEdit({op:"move_child",child:e.wid,index:t});let r=i?this.children.indexOf(i):-1;r!==this.state.index&&this.report({index:r}),this.render(),
this.tabs.get(e)?.tab.focus()}putChild(e,t){let i=this.children.indexOf(e);i<0||(this.children.splice(i,1),this.children.splice(t,0,e),this.changed())}};function zo(n,e){
return e?n.offsetTop+n.offsetHeight/2:n.offsetLeft+n.offsetWidth/2}var et=n=>n.showAnew(),Xi={move_child:(n,e)=>{let t=n.host.widget(e.child);t&&n.putChild(t,e.
index)}};u("TabWidget",tt,{state:{index:et,closable:et,reorderable:et,tab_position:(n,e)=>n.position(e)},edits:Xi});var $n=class extends tt{constructor(e){super(
e),this.position("none")}};u("StackWidget",$n,{state:{index:et},edits:Xi});var Kn=class extends f{scrolling;typing=new ee(this);constructor(e){super(e,l("textarea",{class:"dkw-field dkw-area",spellcheck:"false",wrap:"off"})),this.scrolling=
new z(this,this.element),this.element.addEventListener("input",()=>{X(this.element,Yi(this.element.value,p(this.state.limit))),this.typing.typed(this.element.value)})}splice({
start:e,delete:t,insert:i}){let{element:r}=this,o=r.value,s=Number(e)<0?o.length:Number(e),a=Yi(o.slice(0,s)+c(i)+o.slice(s+Number(t??0)),p(this.state.limit));X(
r,a),this.state.text=a}scrollToLine(e,t){let{element:i}=this,r=Number.parseFloat(getComputedStyle(i).lineHeight)||20,o=Math.max(1,i.value.split(`
`).length),s=(i.wrap==="soft"?i.scrollHeight/o*e:r*e)||0;i.scrollTop=Po(s,r,i.scrollTop,i.clientHeight,t)}contentChanged(){this.scrolling.contentChanged()}resized(){
this.scrolling.apply()}enable(e){this.element.disabled=!e}dispose(){this.typing.dispose(),this.scrolling.dispose()}};function Yi(n,e){if(!e||e<0)return n;let t=n.
split(`
`),i=e+(t[t.length-1]===""?1:0);return t.length>i?t.slice(-i).join(`
`):n}function Po(n,e,t,i,r){return r==="start"?n:r==="end"?n+e-i:r==="center"?n+e/2-i/2:n<t?n:n+e>t+i?n+e-i:t}u("TextArea",Kn,{state:{text:(n,e)=>X(n.element,c(
e)),wrap:(n,e)=>{n.element.wrap=e===!0?"soft":"off"},editable:(n,e)=>{n.element.readOnly=e===!1},limit:(n,e)=>{p(e)},scroll_position:(n,e)=>n.scrolling.set(e)},
acts:{scroll_to_lineno:(n,e,t)=>n.scrollToLine(Number(e),c(t)||"nearest"),scroll_to_end:n=>{n.element.scrollTop=n.element.scrollHeight}},edits:{splice:(n,e)=>n.
splice(e)},raw:["text"]});var nt=class extends f{constructor(t,i=l("input",{type:"text",class:"dkw-field",autocomplete:"off",spellcheck:"false"}),r=i){super(t,r);this.input=i;i.addEventListener(
"input",()=>this.typing.typed(i.value)),i.addEventListener("keydown",o=>this.keyDown(o))}input;typing=new ee(this);entered=[];at=0;draft="";enter(){let{value:t}=this.
input;this.remember(t),this.state.text!==t&&this.report({text:t}),this.fire("activated",t)}keyDown(t){t.isComposing||(t.key==="Enter"?this.enter():(t.key==="Arr\
owUp"&&this.recall(this.at-1)||t.key==="ArrowDown"&&this.recall(this.at+1))&&t.preventDefault())}remember(t){t!==""&&this.entered[this.entered.length-1]!==t&&this.
entered.push(t);let i=Math.max(1,p(this.state.linehistory)??1);this.entered.splice(0,Math.max(0,this.entered.length-i)),this.at=this.entered.length}recall(t){return(p(
this.state.linehistory)??1)<=1||this.input.readOnly||t<0||t>this.entered.length?!1:(this.at===this.entered.length&&(this.draft=this.input.value),this.at=t,this.
input.value=this.entered[t]??this.draft,this.input.setSelectionRange(this.input.value.length,this.input.value.length),this.typing.typed(this.input.value),!0)}get focusTarget(){
return this.input}enable(t){this.input.disabled=!t}dispose(){this.typing.dispose()}},Vn=class extends nt{button=l("button",{type:"button",class:"dkw-button"},m(
"Set"));constructor(e){let t=l("input",{type:"text",class:"dkw-field",autocomplete:"off",spellcheck:"false"});super(e,t,l("div",{class:"dkw-entry-set"})),this.element.
append(t,this.button),this.button.addEventListener("click",()=>this.enter())}enable(e){super.enable(e),this.button.disabled=!e}},qi={state:{text:(n,e)=>X(n.input,
c(e)),length:(n,e)=>{let t=p(e);n.input.style.setProperty("--chars",t===null?"":String(t)),n.input.classList.toggle("dkw-counted",t!==null)},editable:(n,e)=>{n.
input.readOnly=e===!1},linehistory:(n,e)=>{p(e)}}};u("TextEntry",nt,{state:{...qi.state,password:(n,e)=>{n.input.type=e===!0?"password":"text"}}});u("TextEntryS\
et",Vn,{state:{...qi.state,button_text:(n,e)=>v(n.button,c(e))}});var Le=class extends k{constructor(e,t){super(e,l("div",{class:"dkw-failed",role:"note"},m("{} cannot be shown: {}",e.name,t)))}};function it(n,e,t){n.querySelector(
":scope > .dkw-failed")?.remove(),n.prepend(l("div",{class:"dkw-failed",role:"note"},m("{} cannot be shown: {}",e,t)))}var Ji=80,Oo=["nearest","start","center","end"],Zi="var(--mono)",jn=class extends f{source=null;waiting=[];scrolling=null;rev=0;moved;tooltip=null;selectionStale=!1;spans=null;constructor(e){
super(e,l("div",{class:"dkw-source","aria-busy":"true"})),this.element.style.setProperty("--dks-font",Zi),this.host.page.load("source").then(t=>this.ready(t),t=>{
it(this.element,this.name,String(t)),this.host.page.reportError(t)}),this.changed()}ready({createSource:e}){if(this.destroyed)return;let t=l("div",{class:"dkw-s\
ource-body"});this.element.append(t);let i=e(t,{spliced:(r,o,s)=>this.typed(r,o,s),moved:(r,o)=>this.caretMoved(r,o),undo:()=>this.reportEdit({op:"undo"}),redo:()=>this.
reportEdit({op:"redo"}),lineClicked:r=>this.fire("line_clicked",r),iconClicked:(r,o)=>this.fire("icon_clicked",r,o),rests:(...r)=>this.fire("tooltip",...r),measured:()=>this.
scrolling?.contentChanged()},this.host.page.nonce);ze(this,c(this.state.tooltip)),this.parent?.fieldMade(this),this.source=i,this.element.removeAttribute("aria-\
busy"),this.scrolling=new z(this,i.view.scrollDOM);for(let r of this.waiting.splice(0))r(i);this.render(),this.state.scroll_position&&this.scrolling.set(this.state.
scroll_position)}whenReady(e){this.source?e(this.source):this.waiting.push(e)}refresh(){this.changed()}setText(e){this.whenReady(t=>t.setText(e)),this.spans&&this.
setSpans(this.spans)}setSpans(e){this.spans=e,this.changed(),this.whenReady(t=>t.setSpans(e))}setRev(e){this.rev=e}edit(e){this.spans=null;let{op:t,name:i,start:r,
end:o}=e;if(t!=="splice")return this.whenReady(s=>s.tag(c(i),Number(r),Number(o),t==="tag"));e.key!==void 0&&e.key!=="text"||(this.rev=Number(e.rev??this.rev+1),
this.whenReady(s=>s.splice(Number(r),Number(e.delete??0),c(e.insert))))}select(){this.selectionStale=!0,this.changed()}setScroll(e){this.whenReady(()=>this.scrolling?.
set(e))}contentChanged(){this.scrolling?.contentChanged()}render(){this.spans=null;let{state:e,source:t}=this;t&&(t.setFlags({editable:e.editable!==!1,lineNumbers:e.
line_numbers===!0,iconGutter:e.icon_gutter===!0,wrap:c(e.wrap)||"none"}),t.tooltips=e.tooltips_enabled===!0,this.styleCaret(),this.selectionStale&&(this.selectionStale=
!1,t.select(Number(e.caret??0),e.selection??null)))}styleCaret(){let[e,t]=this.state.cursor_style??["line",null],i=e==="block",r=(o,s)=>this.element.style.setProperty(
o,s);r("--caret",t??""),r("--caret-width",i?"0.6em":""),r("--caret-opacity",i?"0.55":"")}showTooltip(e,t,i){if(this.hideTooltip(),!e)return;let r=this.tooltip=l(
"div",{class:"dks-tooltip",role:"tooltip"},e);r.style.left=`${t}px`,r.style.top=`${i+18}px`,this.element.append(r);let o=()=>this.hideTooltip();for(let s of["mo\
useleave","keydown","pointerdown","wheel"])this.element.addEventListener(s,o,{once:!0,passive:!0})}hideTooltip(){this.tooltip?.remove(),this.tooltip=null}typed(e,t,i){
this.reportEdit({op:"splice",key:"text",start:e,delete:t,insert:i,rev:this.rev}),this.rev++}caretMoved(e,t){this.state.caret=e,this.state.selection=t,this.reportSoon(
{caret:e,selection:t},Ji),clearTimeout(this.moved),this.moved=setTimeout(()=>this.fire("cursor_moved",e),Ji)}get focusTarget(){return this.source?.view.contentDOM??
this.element}resized(){this.source?.view.requestMeasure(),this.scrolling?.apply()}dispose(){clearTimeout(this.moved),this.scrolling?.dispose(),this.source?.destroy()}};
u("TextSource",jn,{state:{text:(n,e)=>n.setText(c(e)),intervals:(n,e)=>n.setSpans(e??[]),rev:(n,e)=>n.setRev(p(e)??0),tags:(n,e)=>n.whenReady(t=>t.setLooks(e??{})),
icons:(n,e)=>n.whenReady(t=>t.setIcons(e??{})),caret:(n,e)=>(p(e),n.select()),selection:n=>n.select(),wrap:(n,e)=>(w(e,["none","char","word"]),n.refresh()),line_numbers:n=>n.
refresh(),icon_gutter:n=>n.refresh(),editable:n=>n.refresh(),tooltips_enabled:n=>n.refresh(),cursor_style:(n,e)=>(_(Array.isArray(e)?e[1]:null),n.refresh()),font_family:(n,e)=>n.
element.style.setProperty("--dks-font",!e||e==="monospace"?Zi:c(e)),font_size:(n,e)=>{n.element.style.fontSize=x(e)},scroll_position:(n,e)=>n.setScroll(e)},acts:{
scroll_to_offset:(n,e,t)=>n.whenReady(i=>i.show(Number(e),w(t??"nearest",Oo))),scroll_to_cursor:n=>n.whenReady(e=>e.show(e.caret,"nearest")),show_tooltip:(n,e,t,i)=>n.
showTooltip(c(e),Number(t),Number(i))},edits:{splice:(n,e)=>n.edit(e),tag:(n,e)=>n.edit(e),untag:(n,e)=>n.edit(e)},raw:["text","intervals","tags","icons"]});var rt=new te,Un=class n extends f{constructor(e){super(e,l("button",{type:"button",class:"dkw-button dkw-toggle","aria-pressed":"false"})),this.element.addEventListener(
"click",()=>this.press())}press(){let e=rt.others(this),t=e.length>0||this.state.state!==!0;for(let i of e)i.state.state===!0&&(i.display(!1),i.report({state:!1}));
this.display(t),this.report({state:t}),this.fire("activated",t)}display(e){this.element.setAttribute("aria-pressed",String(e))}join(e){e instanceof n?rt.join(this,
e):rt.leave(this)}enable(e){this.element.disabled=!e}dispose(){rt.leave(this)}};u("ToggleButton",Un,{state:{text:(n,e)=>v(n.element,c(e)),group:(n,e)=>n.join(e),
state:(n,e)=>n.display(e===!0)}});var Gn=class extends k{constructor(e){super(e,l("div",{class:"dkw-toolbar",role:"toolbar","aria-orientation":"horizontal"})),this.element.addEventListener("keyd\
own",t=>this.key(t)),this.element.addEventListener("focusin",t=>this.rove(t.target))}orient(e){let t=w(e,G);this.element.setAttribute("aria-orientation",t),this.
element.classList.toggle("dkw-vertical",t==="vertical")}render(){let e=this.buttons(),t=e.find(i=>i.getAttribute("tabindex")==="0")??e.find(i=>!i.disabled);for(let i of e)
i.tabIndex=i===t?0:-1}arrange(e,t){e.name==="Spacer"?e.element.style.flex="1 1 auto":xe(e,this.element.classList.contains("dkw-vertical"),0),this.changed()}displace(e){
e.element.remove(),this.changed()}buttons(){return this.children.flatMap(e=>e instanceof ot&&!e.element.hidden?[e.button]:[])}rove(e){let t=this.buttons();if(t.
includes(e))for(let i of t)i.tabIndex=i===e?0:-1}key(e){let t=this.buttons().filter(d=>!d.disabled),i=t.indexOf(e.target);if(i<0)return;let r=this.element.classList.
contains("dkw-vertical"),[o,s]=r?["ArrowUp","ArrowDown"]:["ArrowLeft","ArrowRight"],a={[o]:i-1,[s]:i+1,Home:0,End:t.length-1}[e.key];a!==void 0&&(e.preventDefault(),
t[(a+t.length)%t.length]?.focus())}};u("ToolBar",Gn,{state:{orientation:(n,e)=>n.orient(e)}});var ve=new te,ot=class n extends f{button;picture;caption=l("span",
{class:"dkw-caption"});more=R($.down,"dk-icon dkw-tool-more");constructor(e){let t=l("button",{type:"button",class:"dkw-tool"});super(e,t),this.button=t,this.picture=
new L(this,"dkw-icon"),t.append(this.picture.element,this.caption,this.more),t.addEventListener("click",()=>this.pressed()),t.addEventListener("keydown",i=>{i.key!==
"ArrowDown"||!(this.state.menu instanceof j)||(i.preventDefault(),this.openMenu(!0))}),this.changed()}showAnew(){this.changed()}join(e){e instanceof n?ve.join(this,
e):ve.leave(this),this.changed()}render(){let{state:e}=this,t=e.menu instanceof j,i=c(e.text);v(this.caption,i),this.caption.hidden=i==="",this.picture.set(e.icon_url,
e.iconsize??20),y(this.button,"aria-pressed",this.toggles?String(e.state===!0):null),y(this.button,"aria-haspopup",t?"menu":null),this.more.style.display=t?"":"\
none"}enable(e){this.button.disabled=!e}dispose(){ve.leave(this),this.picture.dispose()}get toggles(){return this.state.toggle===!0||ve.groupOf(this)!==void 0}pressed(){
if(this.state.menu instanceof j&&this.openMenu(!1),!this.toggles)return this.fire("activated");let e=ve.groupOf(this)!==void 0,t=e?!0:this.state.state!==!0;if(e)
for(let i of ve.others(this))i.release();this.report({state:t}),this.render(),this.fire("activated",t)}release(){this.state.state===!0&&(this.report({state:!1}),
this.render())}openMenu(e){let t=this.state.menu;if(b.isOpen(t))return b.close(!0);let i=this.button.getBoundingClientRect(),r={element:this.button,aside:()=>{},
closed:()=>{}};b.open(t,{x:i.left,y:i.top,width:0,height:i.height},this.button,this.button,r),e&&t.enter()}},ke=n=>n.showAnew();u("ToolBarAction",ot,{state:{text:ke,
icon_url:ke,iconsize:ke,toggle:ke,menu:ke,state:ke,group:(n,e)=>n.join(e)}});var Bo={string:"string",str:"string",text:"string",integer:"integer",int:"integer",float:"float",number:"float",boolean:"boolean",bool:"boolean",icon:"icon"},Ho=[
"checkbox","combobox","progress","button"];function nr(n,e){let t=typeof n=="object"&&n!==null?n:{key:String(n),label:String(n)},i=String(t.key??t.label??`col${e}`),
r=Bo[String(t.type??"string").toLowerCase()]??"string",o=Ho.includes(t.widget)?t.widget:null;return{key:i,label:String(t.label??i),type:r,halign:Do(t.halign,r,o),
editable:t.editable??null,iconSize:Number(t.icon_size??16)||16,colwidth:t.colwidth==null?null:Number(t.colwidth),widget:o,choices:Array.isArray(t.choices)?t.choices:
[],min:Number(t.min??0),max:Number(t.max??100),text:t.text==null?null:String(t.text),enabledKey:t.enabled_key??null,visibleKey:t.visible_key??null}}function Do(n,e,t){
return n==="left"||n==="center"||n==="right"?n:t==="checkbox"||!t&&(e==="boolean"||e==="icon")?"center":!t&&(e==="integer"||e==="float")?"right":"left"}var ir=n=>n.
type==="integer"||n.type==="float";function W(n){return n==null?"":typeof n=="object"?JSON.stringify(n):String(n)}function st(n,e){let t=n.trim();switch(e.type){case"\
integer":return t===""?null:/^[-+]?\d+$/.test(t)?Number(t):void 0;case"float":{let i=Number(t.replace(/^([-+]?\d*),(\d+)$/,"$1.$2"));return t===""?null:Number.isFinite(
i)?i:void 0}case"boolean":return/^(true|yes|1|on|x|✓)$/i.test(t)?!0:/^(false|no|0|off|)$/i.test(t)?!1:void 0;default:return n}}var Qi=7.4,er=20,No=18,Io=60,tr=16;
function rr(n,e,t,i,r){return n.map((o,s)=>{let a=t[o.key]??o.colwidth;return a!=null?Math.max(q,a):Fo(o,e,i,r&&s===0)})}var q=28;function or(n,e){let t=o=>e[o.
key]===void 0&&o.colwidth===null,i=o=>o.type==="string"&&o.halign==="left"&&o.widget===null,r=n.findLastIndex(o=>t(o)&&i(o));return r>=0?r:n.findIndex(t)}function Fo(n,e,t,i){
let r=n.label.length*Qi+er+14;if(!n.widget&&n.type==="icon")return Math.max(q,n.iconSize+12,r>60?r:0);let o=n.widget?8:4,s=Math.min(e.length,Io);for(let d=0;d<s;d++)
o=Math.max(o,t(e[d],n).length);n.text&&(o=Math.max(o,n.text.length));let a=Math.min(o,48)*Qi+er+(i?No*2:0)+(n.widget?16:0);return Math.ceil(Math.max(r,a,i?160:0)/
tr)*tr}function sr(n){return n.map(e=>e.map($o).join("	")).join(`
`)}function $o(n){return/["\t\n\r]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function ar(n){let e=[[]],t=n.replace(/\r\n?/g,`
`).replace(/\n$/,""),i=/("(?:[^"]|"")*"|[^\t\n]*)([\t\n]|$)/gy;for(let r=i.exec(t);r;r=i.exec(t)){let[,o="",s]=r,a=o.startsWith('"')&&o.endsWith('"')&&o.length>
1?o.slice(1,-1).replaceAll('""','"'):o;if(e[e.length-1].push(a),s==="")break;s===`
`&&e.push([])}return e}var at=class{constructor(e){this.view=e;let{signal:t}=this.ending;e.element.addEventListener("copy",i=>this.taken(i,!1),{signal:t}),e.element.addEventListener("\
cut",i=>this.taken(i,!0),{signal:t}),e.element.addEventListener("paste",i=>this.given(i),{signal:t})}view;ending=new AbortController;copy(e){let t=this.take(e);
t!==null&&navigator.clipboard?.writeText(t).catch(i=>this.refused(e?"cut_selection":"copy_selection",i))}read(){navigator.clipboard?.readText?.()?.then(t=>this.
paste(t),t=>this.refused("paste_selection",t))}refused(e,t){this.view.host.tell({type:"error",wid:this.view.wid,method:e,error:t instanceof Error?t.message:String(
t)})}dispose(){this.ending.abort()}taken(e,t){if(lr(e.target)||!t&&!document.getSelection()?.isCollapsed)return;let i=this.take(t);i!==null&&(e.preventDefault(),
e.clipboardData?.setData("text/plain",i))}given(e){if(lr(e.target))return;let t=e.clipboardData?.getData("text/plain");t&&(e.preventDefault(),this.paste(t))}take(e){
let t=this.block();if(!t)return null;let{view:i}=this,r=(s,a)=>t.has(s,a)?W(i.valueAt(s,a,i.columns.indexOf(a))):"",o=sr(t.rows.map(s=>t.columns.map(a=>r(s,a))));
if(e)for(let s of t.rows)for(let a of t.columns)t.has(s,a)&&this.write(s,a,"");return i.fire(e?"cut":"copy",o),o}block(){let{view:e}=this,{selection:t,model:i}=e;
if(!t.byCell){let d=t.rowsIn(i);return d.length?{rows:d,columns:e.columns.filter(h=>h.type!=="icon"),has:()=>!0}:null}let r=t.cellValue.map(([d,h])=>[i.rows.find(
d),h]),o=new Map;for(let[d,h]of r)d&&o.set(d,(o.get(d)??new Set).add(h));if(!o.size)return null;let s=new Set(r.map(([,d])=>d));return{rows:[...o.keys()].sort((d,h)=>i.
indexOf(d)-i.indexOf(h)),columns:e.columns.filter(d=>s.has(d.key)),has:(d,h)=>o.get(d)?.has(h.key)===!0}}paste(e){let{view:t}=this,i=ar(e),r=t.selection.byCell?
this.block():null;if(i.length===1&&i[0]?.length===1&&r)for(let o of r.rows)for(let s of r.columns)r.has(o,s)&&this.write(o,s,i[0][0]);else this.pasteFrom(i);t.fire(
"paste",e)}pasteFrom(e){let{view:t}=this;if(!t.cursor)return;let i=t.indexOf(t.cursor),r=t.visible.slice(i,i+e.length),o=t.columns.slice(t.cellCursor||t.selection.
byCell?t.cursorColumn:0);r.forEach((s,a)=>e[a]?.forEach((d,h)=>o[h]&&this.write(s,o[h],d)))}write(e,t,i){if(!this.view.editing.canEdit(e,t))return;let r=st(i,t);
r!==void 0&&this.view.editing.change(e,t,r)}},lr=n=>n instanceof HTMLInputElement||n instanceof HTMLSelectElement;var T=n=>n.join("\0");function ct(n,e){if(e.has(n))return!0;for(let t=n.lastIndexOf("\0");t>0;t=n.lastIndexOf("\0",t-1))if(e.has(n.slice(0,t)))return!0;return!1}
var dt=class{fields=[];root=lt("",null,[],[]);places=new Map;openByDefault=!1;exceptions=new Map;load(e){this.fields.length=0,this.places.clear();for(let t of e.
fields)this.place(t);this.root=lt("",null,[],[]),this.root.open=!0,this.root.children=e.columns?jo(e.columns,this.root):this.build(e.rows??[],this.root,"",null)}place(e){
let t=this.places.get(e);return t===void 0&&(t=this.fields.length,this.places.set(e,t),this.fields.push(e)),t}value(e,t){let i=this.places.get(t);return i===void 0?
void 0:e.values[i]}valuesOf(e){let t={};return this.fields.forEach((i,r)=>{let o=e.values[r];o!=null&&(t[i]=o)}),t}find(e){let t=this.root;for(let i of e)if(t=t&&
Ko(t,i),!t)return;return t===this.root?void 0:t}set(e,t,i){e.values[this.place(t)]=i}insert(e,t,i,r){let o=i.map(S=>this.place(S)),s=o.every((S,F)=>S===F),a=e===
this.root?"":T(M(e)),d=this.build(r,e,a,s?null:o),h=e.children??[],g=t<0||t>h.length?h.length:t;if(e.children=g===h.length?h.concat(d):[...h.slice(0,g),...d,...h.
slice(g)],e.index)for(let S of d)e.index.set(S.key,S);return e.ranked=!1,d}remove(e){if(this.exceptions.size){let t=new Set([...e].map(i=>T(M(i))));for(let i of this.
exceptions.keys())ct(i,t)&&this.exceptions.delete(i)}for(let t of new Set([...e].map(i=>i.parent)))t.children=(t.children??[]).filter(i=>!e.has(i)),t.order=t.order&&
t.order.filter(i=>!e.has(i)),t.index=null,t.ranked=!1}makeInterior(e){e.children||(e.children=[],e.open=this.isOpen(T(M(e))))}setExpansion(e){this.openByDefault=
e.default===!0,this.exceptions.clear();for(let t of e.except??[])this.exceptions.set(T(t),t);this.reopen(this.root,""),this.root.open=!0}expandAll(e){this.setExpansion(
{default:e,except:[]})}expand(e,t){let i=T(e);t===this.openByDefault?this.exceptions.delete(i):this.exceptions.set(i,e);let r=this.find(e);return r?.children&&(r.
open=t),r}get expansion(){return{default:this.openByDefault,except:[...this.exceptions.values()]}}*all(){let e=[...this.root.children??[]].reverse();for(let t=e.
pop();t;t=e.pop())if(yield t,t.children)for(let i=t.children.length-1;i>=0;i--)e.push(t.children[i])}isOpen(e){return this.openByDefault!==this.exceptions.has(e)}build(e,t,i,r){
let o=new Array(e.length),s=i&&i+"\0";for(let a=0;a<e.length;a++){let[d,h,g]=e[a],S=lt(String(d),t,Uo(h,r),null);if(o[a]=S,!g)continue;let F=s+S.key;S.children=
this.build(g,S,F,r),S.open=this.isOpen(F)}return o}reopen(e,t){if(e.children){e.open=this.isOpen(t);for(let i of e.children)i.children&&this.reopen(i,t?`${t}\0${i.
key}`:i.key)}}};function M(n){let e=new Array(n.depth);for(let t=n;t&&t.depth>0;t=t.parent)e[t.depth-1]=t.key;return e}function Xn(n){let e=n.parent;return e.ranked||
(e.children.forEach((t,i)=>t.rank=i),e.ranked=!0),n.rank}function lt(n,e,t,i){return{key:n,parent:e,depth:e?e.depth+1:0,values:t,children:i,order:null,open:!1,rank:0,
ranked:!1,index:null,asked:0}}function Ko(n,e){if(n.children){if(!n.index&&n.asked++<Vo)return n.children.find(t=>t.key===e);if(!n.index){n.index=new Map;for(let t of n.
children)n.index.set(t.key,t)}return n.index.get(e)}}var Vo=8;function jo(n,e){let t=n[0]?.length??0,i=new Array(t);for(let r=0;r<t;r++){let o=new Array(n.length);
for(let s=0;s<n.length;s++)o[s]=n[s][r];i[r]=lt(`row${r}`,e,o,null)}return i}function Uo(n,e){if(!e)return n;let t=[];return n.forEach((i,r)=>t[e[r]]=i),t}var dr=(n,e)=>`${n}${e}`,ut=class{cells=new Map;rows=new Map;columns=new Map;table=null;merge(e){e.clear&&this.clear();for(let t of e.cells??[])Yn(this.cells,dr(
T(t.path),t.col_key),t);for(let t of e.rows??[])Yn(this.rows,T(t.path),t);for(let t of e.columns??[])Yn(this.columns,t.col_key,t);e.table&&(this.table=cr(e.table)?
e.table:null)}forget(e){if(!this.rows.size&&!this.cells.size)return;let t=new Set(e.map(T));for(let i of this.rows.keys())ct(i,t)&&this.rows.delete(i);for(let i of this.
cells.keys())ct(i.split("")[0],t)&&this.cells.delete(i)}clear(){this.cells.clear(),this.rows.clear(),this.columns.clear(),this.table=null}get empty(){return!this.
table&&!this.cells.size&&!this.rows.size&&!this.columns.size}of(e,t){let r=[this.cells.size?this.cells.get(dr(e,t)):void 0,this.rows.get(e),this.columns.get(t),
this.table].filter(o=>o!=null);return r.length<2?r[0]:{fg:qn(r,"fg"),bg:qn(r,"bg"),bold:qn(r,"bold")}}};function Yn(n,e,t){cr(t)?n.set(e,t):n.delete(e)}function cr(n){
return n!=null&&(n.fg!=null||n.bg!=null||n.bold!=null)}function qn(n,e){return n.find(t=>t[e]!=null)?.[e]}var ht=class{constructor(e,t,i,r){this.cell=e;this.before=t;this.done=r;let{column:o}=e;this.field=o.choices.length?this.choices():l("input",{type:"text",class:"\
dkt-editor",autocomplete:"off",spellcheck:"false"}),this.field.setAttribute("aria-label",o.label),this.field instanceof HTMLInputElement&&(this.field.value=i??W(
t)),e.locked=!0,e.slot.replaceChildren(this.field),e.element.classList.add("dkt-editing"),this.field.addEventListener("keydown",s=>this.keyDown(s)),this.field.addEventListener(
"blur",()=>this.commit("STAY",!1)),this.field instanceof HTMLSelectElement&&this.field.addEventListener("change",()=>this.commit("STAY",!0)),this.field.focus({preventScroll:!0}),
this.field instanceof HTMLInputElement&&i===null&&this.field.select(),this.field instanceof HTMLSelectElement&&Go(this.field)}cell;before;done;field;ended=!1;choices(){
let{choices:e}=this.cell.column,t=l("select",{class:"dkt-editor"}),i=e.findIndex(r=>W(r)===W(this.before));return i<0&&t.append(l("option",{value:-1,selected:!0},
W(this.before))),t.append(...e.map((r,o)=>l("option",{value:o,selected:o===i},W(r)))),t}keyDown(e){if(e.stopPropagation(),!e.isComposing){if(e.key==="Escape")this.
end({value:void 0,after:"STAY",byKey:!0});else if(e.key==="Enter")this.commit("DOWN",!0);else if(e.key==="Tab")this.commit(e.shiftKey?"PREVIOUS":"NEXT",!0);else
return;e.preventDefault()}}commit(e,t){if(this.ended)return;let i=this.read();if(i===void 0&&t){this.field.setAttribute("aria-invalid","true"),this.field.title=
this.cell.column.type==="integer"?m("Not a whole number"):this.cell.column.type==="boolean"?m("Not yes or no"):m("Not a number");return}this.end({value:i,after:e,
byKey:t})}cancel(){this.end({value:void 0,after:"STAY",byKey:!1})}read(){if(this.field instanceof HTMLInputElement)return st(this.field.value,this.cell.column);
let e=Number(this.field.value);return e<0?this.before:this.cell.column.choices[e]}end(e){this.ended||(this.ended=!0,this.cell.locked=!1,this.cell.element.classList.
remove("dkt-editing"),this.cell.reset(),this.done(e))}};function Go(n){try{n.showPicker?.()}catch(e){if(!(e instanceof DOMException))throw e}}var pt=class{constructor(e){this.view=e}view;editor=null;canEdit(e,t){let{view:i}=this;if(!(t.editable??(i.state.editable===!0||t.widget==="combobox"))||t.widget===
"button"||t.widget==="progress"||t.type==="icon")return!1;let r=i.content(e,t,i.columns.indexOf(t));return r.enabled&&r.visible}begin(e,t,i){let{view:r}=this,o=r.
columns[t];if(!o||!this.canEdit(e,o))return!1;let s=r.valueAt(e,o,t);if(o.widget==="checkbox"||o.type==="boolean"&&!o.choices.length)return i!==null&&i!==" "?!1:
(this.change(e,o,!(s===!0||s===1)),!0);this.editor?.commit("STAY",!1),r.goTo(r.indexOf(e),t);let a=r.pane.viewOf(e),d=a?.cells[t];return!a||!d?!1:(r.pane.held=a,
this.editor=new ht(d,s,i,h=>this.ended(e,o,h)),!0)}cancel(){this.editor?.cancel()}change(e,t,i){let{view:r}=this,o=r.model.rows.value(e,t.key);if(o===i||i===""&&
o==null)return r.pane.paint(!0);r.settle(),r.model.setValues(e,{[t.key]:i}),r.refresh(),r.reportEdit({op:"cell",path:M(e),field:t.key,value:i})}ended(e,t,{value:i,
after:r,byKey:o}){let{view:s}=this;if(this.editor=null,s.pane.held=null,o&&s.element.focus({preventScroll:!0}),i===void 0)return s.pane.paint(!0);this.change(e,
t,i);let a=s.columns.indexOf(t);r==="DOWN"?s.goTo(Math.min(s.indexOf(e)+1,s.visible.length-1),a):r!=="STAY"&&this.next(e,a,r==="NEXT"?1:-1)}next(e,t,i){let{columns:r}=this.
view;for(let o=t+i;r[o];o+=i)if(this.canEdit(e,r[o])&&this.begin(e,o,null))return}};var ft=class{constructor(e){this.on=e;let{body:t}=e.pane;t.addEventListener("pointerdown",i=>this.down(i)),t.addEventListener("pointermove",i=>this.move(i));for(let i of[
"pointerup","pointercancel"])t.addEventListener(i,()=>this.dragging=!1);t.addEventListener("click",i=>this.click(i)),t.addEventListener("dblclick",i=>this.doubleClick(
i)),e.element.addEventListener("keydown",i=>this.key(i))}on;dragging=!1;typed="";typedAt=0;down(e){let{on:t}=this,i=t.pane.hit(e.target);if(!i||e.button>0||mt(e.
target))return;let{row:r}=i;if(hr(e.target))return t.setOpen(r,!r.open);let o=t.indexOf(r),s=Math.max(0,i.place);t.selection.byCell?this.downOnCell(e,i.view,r,o,
s):this.downOnRow(e,r,o,s)}downOnRow(e,t,i,r){let{on:o}=this,{many:s,mode:a}=o.selection;if(e.shiftKey&&s&&o.anchor)return e.preventDefault(),o.element.focus({preventScroll:!0}),
this.selectRange(o.indexOf(o.anchor),i),o.goTo(i,r);o.goTo(i,r),o.anchor=t,a!=="none"&&(e.ctrlKey||e.metaKey?this.toggle(t):o.selectRows([t]))}downOnCell(e,t,i,r,o){
let{on:s}=this,{many:a}=s.selection;if(e.shiftKey&&a&&s.anchor)return e.preventDefault(),s.element.focus({preventScroll:!0}),s.selectBlock(s.indexOf(s.anchor),s.
anchorColumn,r,o),s.goTo(r,o);if(s.goTo(r,o),s.anchor=i,s.anchorColumn=o,a&&(e.ctrlKey||e.metaKey))return s.toggleCell(i,o);s.selectBlock(r,o,r,o),this.dragging=
a}move(e){let{on:t}=this;if(!this.dragging||!(e.buttons&1)||!t.anchor)return;let i=t.pane.hit(document.elementFromPoint(e.clientX,e.clientY));if(!i||i.place<0)return;
let r=t.indexOf(i.row);i.row===t.cursor&&i.place===t.cursorColumn||(t.selectBlock(t.indexOf(t.anchor),t.anchorColumn,r,i.place),t.goTo(r,i.place))}click(e){let t=this.
on.pane.hit(e.target);t&&t.place>=0&&e.target instanceof Element&&!mt(e.target)&&this.on.press(t.row,t.place,e.target)}doubleClick(e){let t=this.on.pane.hit(e.target);
!t||mt(e.target)||hr(e.target)||qo(e.target)||this.on.activate(t.row,Math.max(0,t.place))}key(e){if(e.isComposing||mt(e.target)||e.target.closest(".dkt-head"))return;
(Xo[e.key]??(e.key.length===1?Yo:void 0))?.(this,this.on,e)&&e.preventDefault()}get index(){let{cursor:e}=this.on;return e?this.on.indexOf(e):-1}goRow(e,t){let{
on:i}=this,r=i.visible.length-1;if(r<0)return!1;let o=Math.max(0,Math.min(r,e)),s=i.visible[o];if(i.selection.byCell)return this.goCell(o,i.cursorColumn,t);let a=t.
shiftKey&&i.selection.many;return a&&this.selectRange(i.anchor?i.indexOf(i.anchor):o,o),i.goTo(o,i.cursorColumn),a||(t.ctrlKey||t.metaKey)&&i.selection.many||(i.
anchor=s,i.selection.mode!=="none"&&i.selectRows([s])),!0}goCell(e,t,i){let{on:r}=this,o=Math.max(0,Math.min(r.columns.length-1,t)),s=r.visible[e];return s?(i.shiftKey&&
r.selection.mode==="multiple-cell"&&r.anchor?r.selectBlock(r.indexOf(r.anchor),r.anchorColumn,e,o):(r.anchor=s,r.anchorColumn=o,r.selection.byCell&&r.selectBlock(
e,o,e,o)),r.goTo(e,o),!0):!1}selectRange(e,t){let[i,r]=e<t?[Math.max(0,e),t]:[t,e];this.on.selectRows(this.on.visible.slice(i,r+1))}toggle(e){let{on:t}=this;t.selection.
many?t.toggleRow(e):t.selectRows(t.selection.has(e)?[]:[e])}search(e){let t=performance.now();this.typed=t-this.typedAt>900?e:this.typed+e,this.typedAt=t;let i=[
...this.typed].every(o=>o===e),r=this.on.find(i?e:this.typed,this.index+(i?1:0));return r>=0&&this.goRow(r,new KeyboardEvent("keydown"))}},ur=n=>(e,t,i)=>{let r=t.
cursor;if(!r)return!1;let o=t.cellCursor||t.selection.byCell,s=t.tree&&(!o||t.cursorColumn===0)&&!i.shiftKey;return s&&n>0&&r.children&&!r.open?(t.setOpen(r,!0),
!0):s&&n<0&&r.children&&r.open?(t.setOpen(r,!1),!0):o&&t.cursorColumn+n>=0?e.goCell(e.index,t.cursorColumn+n,i):s&&n>0&&r.children?.length?e.goRow(e.index+1,i):
s&&n<0&&r.parent&&r.parent.depth>0?e.goRow(t.indexOf(r.parent),i):!1},Xo={ArrowDown:(n,e,t)=>n.goRow(n.index+1,t),ArrowUp:(n,e,t)=>n.goRow(Math.max(0,n.index-1),
t),ArrowRight:ur(1),ArrowLeft:ur(-1),PageDown:(n,e,t)=>n.goRow(n.index+e.pane.pageRows,t),PageUp:(n,e,t)=>n.goRow(n.index-e.pane.pageRows,t),Home:(n,e,t)=>e.selection.
byCell&&!t.ctrlKey?n.goCell(Math.max(0,n.index),0,t):n.goRow(0,t),End:(n,e,t)=>e.selection.byCell&&!t.ctrlKey?n.goCell(Math.max(0,n.index),e.columns.length-1,t):
n.goRow(e.visible.length-1,t),Enter:(n,e)=>e.cursor!==null&&(e.activate(e.cursor,e.cursorColumn),!0),F2:(n,e)=>e.cursor!==null&&e.edit(e.cursor,e.cursorColumn,null),
" ":(n,e,t)=>{let i=e.cursor;return i?e.selection.byCell?(e.toggleCell(i,e.cursorColumn),!0):e.selection.mode==="none"?!1:((t.ctrlKey||!e.selection.has(i))&&n.toggle(
i),!0):!1},Escape:(n,e)=>e.selection.empty?!1:(e.selection.byCell?e.selectBlock(-1,0,-1,0):e.selectRows([]),!0),"*":(n,e)=>{let t=e.tree?e.cursor?.parent?.children:
void 0;for(let i of t??[])i.children&&!i.open&&e.setOpen(i,!0);return t!=null}};function Yo(n,e,t){return t.ctrlKey||t.metaKey?t.key.toLowerCase()!=="a"||!e.selection.
many||t.altKey?!1:(e.selectAll(),!0):t.altKey?!1:(e.cellCursor||e.selection.byCell)&&e.cursor&&e.edit(e.cursor,e.cursorColumn,t.key)?!0:n.search(t.key)}var mt=n=>n instanceof
Element&&n.closest(".dkt-editor")!==null,hr=n=>n instanceof Element&&n.closest(".dkt-expander:not([data-state=none])")!==null,qo=n=>n instanceof Element&&n.closest(
"input,button,select")!==null;var Jo=16,gt=class{constructor(e){this.events=e;this.element.addEventListener("click",t=>this.clicked(t)),this.element.addEventListener("dblclick",t=>this.doubleClicked(
t)),this.element.addEventListener("pointerdown",t=>this.grab(t)),this.element.addEventListener("keydown",t=>this.keyDown(t))}events;element=l("div",{role:"row",
class:"dkt-head","aria-rowindex":1});cells=[];columns=[];sortable=!1;show(e,t,i){this.columns=e,this.sortable=i,this.cells=e.map((r,o)=>l("div",{role:"columnhea\
der",class:`dkt-hcell dkt-${r.halign}`,"data-column":o,"aria-colindex":o+1,tabindex:i&&o===0?0:-1},l("span",{class:"dkt-hlabel",title:r.label},r.label),l("span",
{class:"dkt-arrow","aria-hidden":"true"},R("M4 10l4-4 4 4","dkw-glyph")),l("span",{class:"dkt-grip","aria-hidden":"true"}))),this.element.classList.toggle("dkt-\
sortable",i),this.element.replaceChildren(...t?[l("div",{class:"dkt-number dkt-corner",role:"columnheader","aria-label":m("Row")})]:[],...this.cells)}mark(e,t){
this.columns.forEach((i,r)=>{let o=this.cells[r];i.key===e?o.setAttribute("aria-sort",t?"ascending":"descending"):this.sortable?o.setAttribute("aria-sort","none"):
o.removeAttribute("aria-sort")})}measured(){return this.cells.map(e=>Math.round(e.getBoundingClientRect().width))}focus(){(this.cells.find(e=>e.tabIndex===0)??this.
cells[0])?.focus()}at(e){if(!(e.target instanceof Element))return null;let t=Number(e.target.closest(".dkt-hcell")?.dataset.column??-1),i=this.columns[t];return i?
{column:i,place:t,grip:e.target.closest(".dkt-grip")!==null}:null}clicked(e){let t=this.at(e);t&&!t.grip&&this.sortable&&this.events.sortBy(t.column)}doubleClicked(e){
let t=this.at(e);t?.grip&&this.events.fit(t.column)}grab(e){let t=this.at(e);if(!t?.grip||e.button!==0)return;e.preventDefault();let i=e.target.closest(".dkt-gr\
ip"),r={x:e.clientX,width:this.cells[t.place].getBoundingClientRect().width};i.setPointerCapture(e.pointerId),i.classList.add("dkt-dragging");let o=!1,s=d=>{o=!0,
this.events.resizing(t.column,Math.max(q,Math.round(r.width+d.clientX-r.x)))},a=()=>{i.removeEventListener("pointermove",s),i.classList.remove("dkt-dragging"),o&&
this.events.resized()};i.addEventListener("pointermove",s),i.addEventListener("lostpointercapture",a,{once:!0})}keyDown(e){let t=this.at(e);if(!t)return;let i=e.
key==="ArrowRight"?1:e.key==="ArrowLeft"?-1:0;if(i&&e.altKey)this.events.resizing(t.column,Math.max(q,this.events.widthOf(t.column)+i*Jo)),this.events.resized();else if(i)
this.rove(t.place+i);else if(e.key==="Enter"||e.key===" ")this.events.sortBy(t.column);else if(e.key==="ArrowDown")this.events.leave();else return;e.preventDefault(),
e.stopPropagation()}rove(e){let t=this.cells[e];if(t){for(let i of this.cells)i.tabIndex=i===t?0:-1;t.focus()}}};var Zo=18,Qo=22,es=24,We=null;function mr(n,e,t){if(We??=document.createElement("canvas").getContext("2d"),!We)return q;if(We.font=n,e.type==="icon"&&!e.widget)
return Math.max(q,e.iconSize+12);let r=[...t].sort((a,d)=>pr(d)-pr(a)).slice(0,es).map(([a,d])=>We.measureText(a).width+d*Zo),o=We.measureText(e.label).width+16,
s=e.widget==="combobox"||e.widget==="button"?18:0;return Math.max(q,Math.ceil(Math.max(o,...r)+Qo+s))}var pr=([n,e])=>n.length+e*2.5;var ts=28,fr=20,ns=30,wt=class{constructor(e){this.view=e}view;widths=[];widthOf(e){return this.widths[this.view.columns.indexOf(e)]??0}setRowHeight(){let{state:e,
columns:t,pane:i,element:r}=this.view,o=Array.isArray(e.font)?p(e.font[1]):null,s=o===null?fr:Math.ceil(o*1.45),a=p(e.row_spacing),d=Math.max(0,...t.filter(g=>g.
type==="icon").map(g=>g.iconSize));i.rowPx=Math.max(a===null?s+(ts-fr):s+2*a,d?d+6:0),i.headPx=e.show_header===!1?0:ns,r.style.setProperty("--dkt-row",`${i.rowPx}\
px`);let h=p(e.column_spacing);r.style.setProperty("--dkt-pad",h===null?"":`${h}px`)}update(){let{view:e}=this,t=(i,r)=>W(e.valueAt(i,r,e.columns.indexOf(r)));this.
widths=rr(e.columns,e.model.rows.root.children??[],this.given,t,e.tree),this.apply()}resize(e,t){let{view:i}=this;i.state.column_widths={...this.given,[e.key]:t},
this.widths[i.columns.indexOf(e)]=t,this.apply()}fit(e){let{view:t}=this,i=getComputedStyle(t.element).font,r={...this.given};for(let o of e){let s=t.columns.indexOf(
o),a=t.visible.map(d=>[W(t.valueAt(d,o,s)),t.tree&&s===0?d.depth:0]);r[o.key]=mr(i,o,a)}t.report({column_widths:r}),t.refresh()}stretchOf(e){let t=e===0?0:this.
widths.slice(0,e).reduce((i,r)=>i+r,this.numbersWidth);return[t,t+(this.widths[e]??0)]}apply(){let{view:e}=this,t=or(e.columns,this.given),i=this.widths.map((s,a)=>a===
t?`minmax(${s}px, 1fr)`:`${s}px`);e.rowNumbers&&i.unshift(`${this.numbersWidth}px`);let{style:r}=e.element,o=i.join(" ");r.getPropertyValue("--dkt-columns")!==o&&
r.setProperty("--dkt-columns",o),r.setProperty("--dkt-width",`${this.widths.reduce((s,a)=>s+a,this.numbersWidth)}px`)}get given(){return this.view.state.column_widths??
{}}get numbersWidth(){return this.view.rowNumbers?Math.max(36,String(this.view.visible.length).length*9+16):0}};var vr=new Intl.Collator(void 0,{numeric:!0}),is=new Set(["en","de","fr","it","pt","nl","ru","ja","ko","zh"]),rs=is.has(vr.resolvedOptions().locale.split("-")[0]??
""),gr=32,os=126,Ae=48,Jn=57,Zn=ss();function ss(){let n=new Intl.Collator(void 0,{sensitivity:"base"}),e=new Uint8Array(128),t=Array.from({length:os-gr+1},(r,o)=>String.
fromCharCode(gr+o)).sort(n.compare),i=1;return t.forEach((r,o)=>{o>0&&n.compare(t[o-1],r)!==0&&i++,e[r.charCodeAt(0)]=i}),e}function Qn(n,e){return rs&&as(n,e)||
vr.compare(n,e)}function as(n,e){let t=0,i=0;for(;t<n.length&&i<e.length;){let r=n.charCodeAt(t),o=e.charCodeAt(i);if(r>=Ae&&r<=Jn&&o>=Ae&&o<=Jn){let[d,h]=[br(n,
t),br(e,i)],g=ls(n,t,d,e,i,h);if(g)return g;t=d,i=h;continue}let s=r<128?Zn[r]:0,a=o<128?Zn[o]:0;if(s===0||a===0)return 0;if(s!==a)return s-a;t++,i++}return wr(
n,t)-wr(e,i)}function wr(n,e){return e<n.length&&n.charCodeAt(e)<128&&Zn[n.charCodeAt(e)]?1:0}function br(n,e){let t=e;for(;t<n.length&&n.charCodeAt(t)>=Ae&&n.charCodeAt(
t)<=Jn;)t++;return t}function ls(n,e,t,i,r,o){for(;e<t&&n.charCodeAt(e)===Ae;)e++;for(;r<o&&i.charCodeAt(r)===Ae;)r++;if(t-e!==o-r)return t-e-(o-r);for(let s=0;s<
t-e;s++){let a=n.charCodeAt(e+s)-i.charCodeAt(r+s);if(a)return a}return 0}var vt=2,kr=1,bt=0;function ei(n,e){let t=e.value(n);if(t==null||t==="")return{row:n,kind:vt,number:0,text:""};if(typeof t=="number")return{row:n,kind:Number.isNaN(
t)?vt:bt,number:t,text:""};if(typeof t=="boolean")return{row:n,kind:bt,number:Number(t),text:""};let i=String(t);if(e.numeric&&i.trim()!==""){let r=Number(i);if(!Number.
isNaN(r))return{row:n,kind:bt,number:r,text:""}}return{row:n,kind:kr,number:0,text:i}}function ds(n,e,t){return n.kind!==e.kind?n.kind===vt?1:e.kind===vt?-1:t*(n.
kind-e.kind):n.kind===bt?t*(n.number-e.number):n.kind===kr?t*Qn(n.text,e.text):0}function yr(n,e){if(!e||n.length<2)return e?[...n]:n;let t=e.ascending?1:-1,i=[
[],[],[]];for(let d of n){let h=ei(d,e);i[h.kind].push(h)}let[r,o,s]=i;return r.sort((d,h)=>t*(d.number-h.number)),o.sort((d,h)=>t*Qn(d.text,h.text)),(e.ascending?
[r,o,s]:[o,r,s]).flatMap(d=>d.map(h=>h.row))}function xr(n,e,t){let i=t.ascending?1:-1,r=ei(n,t),o=0,s=e.length;for(;o<s;){let a=o+s>>1,d=e[a];(ds(r,ei(d,t),i)||
Xn(n)-Xn(d))<0?s=a:o=a+1}return o}var kt=class{rows=new dt;sorting=null;sortField=null;list=null;numbers=null;get visible(){return this.list??=this.flatten()}indexOf(e){let t=this.visible;return!this.
numbers&&t.length>2e3&&(this.numbers=new Map(t.map((i,r)=>[i,r]))),this.numbers?this.numbers.get(e)??-1:t.indexOf(e)}get hasChildren(){return(this.rows.root.children??
[]).some(e=>e.children!==null)}load(e){this.rows.load(e),this.stale()}setExpansion(e){this.rows.setExpansion(e),this.stale()}expandAll(e){this.rows.expandAll(e),
this.stale()}expand(e,t){return this.stale(),this.rows.expand(e,t)}sort(e,t){this.sortField=e,this.sorting=t,this.unsort(this.rows.root),this.stale()}setValues(e,t){
for(let[i,r]of Object.entries(t))this.rows.set(e,i,r);this.sortField!==null&&this.sortField in t&&this.settle([e],e.parent,!0)}insert(e,t,i,r){e!==this.rows.root&&
this.rows.makeInterior(e);let o=this.rows.insert(e,t,i,r);return this.sorting&&this.settle(o,e,!1),this.stale(),o}remove(e){let t=new Set;for(let i of e){let r=this.
rows.find(i);r&&t.add(r)}return this.rows.remove(t),this.stale(),t}reveal(e){let t=[];for(let i=e.parent;i&&i.depth>0;i=i.parent)i.open||t.push(i);for(let i of t)
this.expand(M(i),!0);return t}stale(){this.list=null,this.numbers=null}unsort(e){if(e.order=null,e.children)for(let t of e.children)t.children&&this.unsort(t)}settle(e,t,i){
let r=this.sorting;if(!(!r||!t.order)){if(e.length>8+t.order.length/16)t.order=null;else for(let o of e){let s=t.order;i&&s.splice(s.indexOf(o),1),s.splice(xr(o,
s,r),0,o)}this.stale()}}flatten(){let e=this.rows.root,t=this.ordered(e);if(!t.some(o=>o.open))return t;let i=[],r=o=>{for(let s of o)i.push(s),s.open&&s.children&&
r(this.ordered(s))};return r(t),i}ordered(e){return this.sorting?e.order??=yr(e.children??[],this.sorting):e.children??[]}};var cs="M3.5 8.5l3 3 6-7",yt=class{constructor(e,t,i){this.column=e;this.place=t;this.element=l("div",{role:"gridcell",class:"dkt-cell","aria-colindex":t+1}),this.
element.dataset.column=String(t),this.body=this.element,i&&(this.expander=l("span",{class:"dkt-expander","aria-hidden":"true"},R("M6 4l4 4-4 4","dkw-glyph")),this.
body=l("span",{class:"dkt-tree-text"}),this.element.append(this.expander,this.body))}column;place;element;body;expander=null;kind="";shown=void 0;classes="";painted="";depth=-1;locked=!1;fill(e){
let t=e.visible?this.kindOf():"hidden";this.locked||(t!==this.kind&&this.become(t),this.show(e)),this.classify(e,t),this.paint(e.look),e.tree&&this.indent(e.tree)}get slot(){
return this.body}reset(){this.kind=""}kindOf(){let{widget:e,type:t}=this.column;return e??(t==="boolean"||t==="icon"?t:"text")}become(e){this.kind=e,this.shown=
void 0,this.body.replaceChildren(...us(e,this.column.label))}show({value:e,enabled:t}){let{body:i,column:r}=this;switch(this.kind){case"text":e!==this.shown&&(i.
textContent=W(e));break;case"combobox":e!==this.shown&&(i.firstChild.textContent=W(e));break;case"boolean":e!==this.shown&&(i.replaceChildren(...e?[R(cs,"dkt-ch\
eck")]:[]),this.element.setAttribute("aria-label",e?m("yes"):m("no")));break;case"icon":e!==this.shown&&hs(i.firstChild,e,r.iconSize);break;case"checkbox":i.firstChild.
checked=e===!0||e===1||e==="true",i.firstChild.disabled=!t;break;case"progress":e!==this.shown&&ps(i.firstChild,e,r);break;case"button":e!==this.shown&&(i.firstElementChild.
textContent=r.text??W(e)),i.firstChild.disabled=!t;break}this.shown=e}classify({selected:e,cursor:t,enabled:i},r){let o=`dkt-cell dkt-k-${r} dkt-${this.column.halign}`;
this.expander&&(o+=" dkt-branch"),this.locked&&(o+=" dkt-editing"),e&&(o+=" dkt-selected"),t&&(o+=" dkt-cursor"),i||(o+=" dkt-disabled"),o!==this.classes&&(this.
classes=o,this.element.className=o,e?this.element.setAttribute("aria-selected","true"):this.element.removeAttribute("aria-selected"))}paint(e){let t=e?`${e.fg??
""}|${e.bg??""}|${e.bold??""}`:"";if(t===this.painted)return;this.painted=t;let{style:i}=this.element;i.color=e?.fg??(e?.bg?he(e.bg):""),i.backgroundColor=e?.bg??
"",i.fontWeight=e?.bold==null?"":e.bold?"600":"400"}indent({depth:e,open:t}){e!==this.depth&&this.element.style.setProperty("--depth",String(e)),this.depth=e;let{
dataset:i}=this.expander,r=t===null?"none":t?"open":"closed";i.state!==r&&(i.state=r)}};function us(n,e){switch(n){case"icon":return[l("img",{alt:"",draggable:"\
false"})];case"checkbox":return[l("input",{type:"checkbox",tabindex:-1,class:"dkt-box","aria-label":e})];case"combobox":return[l("span",{class:"dkt-choice"}),l(
"span",{class:"dkt-drop","aria-hidden":"true"},R("M4 6l4 4 4-4","dkw-glyph"))];case"progress":return[l("span",{class:"dkt-progress",role:"progressbar","aria-lab\
el":e},l("span",{class:"dkt-progress-fill"}))];case"button":return[l("button",{type:"button",tabindex:-1,class:"dkt-button"})];default:return[]}}function hs(n,e,t){
let i=typeof e=="string"?e:"";n.hidden=i==="",n.width=n.height=t,i?n.src=i:n.removeAttribute("src")}function ps(n,e,t){let i=Number(e??t.min),r=t.max>t.min?Math.
min(1,Math.max(0,(i-t.min)/(t.max-t.min))):0;n.firstChild.style.transform=`scaleX(${r})`,n.setAttribute("aria-valuenow",String(Math.round(r*100))),n.title=W(e)}var Er=8,Sr=640,ti=class{element=l("div",{role:"row",class:"dkt-row"});cells;number;row=null;index=-1;facts="";constructor(e,t){this.element.id=t,this.number=e.
rowNumbers?l("div",{role:"rowheader",class:"dkt-number"}):null,this.cells=e.columns.map((i,r)=>new yt(i,r,e.tree&&r===0)),this.cells.forEach(i=>i.element.id=`${t}\
-${i.place}`),this.element.append(...this.number?[this.number]:[],...this.cells.map(i=>i.element))}fill(e,t,i,r){t!==this.index&&this.move(t,i),this.row=e;let o=r.
facts(e),s=`${o.selected}${o.cursor}${o.open}${e.depth}${t&1}`;s!==this.facts&&this.say(s,o,e,t,r);for(let a of this.cells)a.fill(r.content(e,a.column,a.place))}move(e,t){
this.index=e,this.element.style.transform=`translateY(${e*t}px)`,this.element.setAttribute("aria-rowindex",String(e+2)),this.number&&(this.number.textContent=String(
e+1))}say(e,{selected:t,cursor:i,open:r},o,s,a){this.facts=e;let{element:d}=this;d.className=`dkt-row${s&1?" dkt-odd":""}${t?" dkt-selected":""}${i?" dkt-cursor":
""}`,d.setAttribute("aria-selected",String(t)),a.tree&&(d.setAttribute("aria-level",String(o.depth)),r===null?d.removeAttribute("aria-expanded"):d.setAttribute(
"aria-expanded",String(r)))}},xt=class{constructor(e,t){this.source=e;this.name=t;this.scroll.append(this.body),this.scroll.addEventListener("scroll",()=>{this.
top=this.scroll.scrollTop,this.paint(!1)},{passive:!0})}source;name;scroll=l("div",{class:"dkt-scroll",tabindex:-1});body=l("div",{class:"dkt-body",role:"rowgro\
up"});rowPx=28;held=null;shown=new Map;spare=[];viewPx=Sr;widthPx=0;made=0;top=0;get pageRows(){return Math.max(1,Math.floor((this.viewPx-this.rowPx)/this.rowPx))}measured(){
this.viewPx=this.scroll.clientHeight||Sr,this.widthPx=this.scroll.clientWidth,this.top=this.scroll.scrollTop,this.paint(!1)}rebuild(){for(let e of this.shown.values())
e.element.remove();this.shown.clear(),this.spare=[],this.held=null}paint(e){let{visible:t}=this.source,i=t.length;e&&(this.body.style.height=`${i*this.rowPx}px`);
let r=Math.max(0,i*this.rowPx-this.viewPx+this.rowPx),o=Math.min(this.top,r),s=Math.max(0,Math.floor(o/this.rowPx)-Er),a=Math.min(i-1,Math.ceil((o+this.viewPx)/
this.rowPx)+Er);this.release(s,a,e);for(let d=s;d<=a;d++){let h=t[d],g=this.shown.get(d);g&&g.row===h&&!e||this.fill(g??this.take(h),h,d)}for(let d of this.spare)
d.row&&this.park(d);this.line(s,a)}line(e,t){let i=null;for(let r=t;r>=e;r--){let o=this.shown.get(r)?.element;o&&((o.nextElementSibling!==i||o.parentNode!==this.
body)&&this.body.insertBefore(o,i),i=o)}}viewOf(e){for(let t of this.shown.values())if(t.row===e)return t;return this.held?.row===e?this.held:void 0}hit(e){let t=e instanceof
Element?e.closest(".dkt-row"):null;if(!t||!this.body.contains(t))return null;let i=[...this.shown.values(),...this.held?[this.held]:[]].find(o=>o.element===t),r=e.
closest(".dkt-cell")?.dataset.column;return i?.row?{view:i,row:i.row,place:r===void 0?-1:Number(r)}:null}showIndex(e){let t=e*this.rowPx,i=this.viewPx-this.headPx-
this.rowPx;t<this.top?this.scrollTo(t):t>this.top+i&&this.scrollTo(t-i)}showEnd(){this.scrollTo(this.source.visible.length*this.rowPx)}showStretch(e,t){let{scroll:i}=this,
r=i.scrollLeft;e<r?i.scrollLeft=e:t>r+this.widthPx&&(i.scrollLeft=t-this.widthPx)}headPx=0;scrollTo(e){this.scroll.scrollTop=e,this.top=this.scroll.scrollTop,this.
paint(!1)}release(e,t,i){let{visible:r}=this.source;for(let[o,s]of this.shown)o>=e&&o<=t&&(!i||r[o]===s.row)||s===this.held||(this.shown.delete(o),this.spare.push(
s));this.held&&this.held.row&&this.follow(this.held)}follow(e){let t=this.source.visible.indexOf(e.row);if(t===e.index||(this.shown.get(e.index)===e&&this.shown.
delete(e.index),t<0))return;let i=this.shown.get(t);i&&this.spare.push(i),this.shown.set(t,e),e.move(t,this.rowPx)}take(e){let t=this.spare.findIndex(r=>r.row===
e),i=t>=0?this.spare.splice(t,1)[0]:this.spare.pop();return i||new ti(this.source,`${this.name}-r${++this.made}`)}fill(e,t,i){this.shown.set(i,e),e.fill(t,i,this.
rowPx,this.source)}park(e){e.row=null,e.index=-1,e.element.remove()}};var Rr=["none","single","multiple","single-cell","multiple-cell"],Et=(n,e)=>`${n}${e}`,St=class{mode="single";rows=new Map;all=!1;cells=new Map;get byCell(){return this.
mode==="single-cell"||this.mode==="multiple-cell"}get many(){return this.mode==="multiple"||this.mode==="multiple-cell"}get empty(){return!this.all&&!this.rows.
size&&!this.cells.size}has(e){return this.all||this.rows.size>0&&this.rows.has(T(M(e)))}hasCell(e,t){return this.cells.size>0&&this.cells.has(Et(e,t))}set(e){this.
all=e==="all",this.rows=new Map(Array.isArray(e)?e.map(t=>[T(t),t]):[])}get value(){return this.all?"all":[...this.rows.values()]}setCells(e){this.cells=new Map(
e.map(t=>[Et(T(t[0]),t[1]),t]))}get cellValue(){return[...this.cells.values()]}choose(e){let t=e.map(M);return!this.all&&t.length===this.rows.size&&t.every(i=>this.
rows.has(T(i)))?!1:(this.set(t),!0)}toggle(e,t){this.all&&this.set([...t.rows.all()].map(M));let i=M(e),r=T(i);this.rows.delete(r)||this.rows.set(r,i)}chooseAll(){
this.set("all")}chooseCells(e){return e.length===this.cells.size&&e.every(([t,i])=>this.cells.has(Et(T(t),i)))?!1:(this.setCells(e),!0)}toggleCell(e){let t=Et(T(
e[0]),e[1]);this.cells.delete(t)||this.cells.set(t,e)}rowsIn(e){if(this.all)return[...e.rows.all()];let t=[...this.rows.values()].map(o=>e.rows.find(o)).filter(
o=>o!==void 0),i=new Map(t.map(o=>[o,e.indexOf(o)])),r=o=>i.get(o)<0?Number.MAX_SAFE_INTEGER:i.get(o);return t.sort((o,s)=>r(o)-r(s))}};var Rt=class extends f{model=new kt;selection=new St;colors=new ut;tree;pane;header;scrolling;clipboard;editing=new pt(this);layout=new wt(this);columns=[];cursor=null;cursorColumn=0;anchor=null;anchorColumn=0;columnsStale=!0;sortStale=!1;constructor(e){
let t=e.name!=="TableView";super(e,l("div",{class:"dkw-tree",role:t?"treegrid":"grid","aria-label":t?m("Tree"):m("Table"),tabindex:0})),this.tree=t,this.selection.
mode=this.state.selection_mode??"single",this.pane=new xt(this,`dkt-${e.wid}`),this.header=new gt({sortBy:i=>this.sortBy(i),resizing:(i,r)=>this.layout.resize(i,
r),resized:()=>{this.report({column_widths:{...this.state.column_widths}}),this.scrolling.contentChanged()},fit:i=>this.layout.fit([i]),widthOf:i=>this.layout.widthOf(
i),leave:()=>this.element.focus()}),this.pane.scroll.prepend(this.header.element),this.element.append(this.pane.scroll),this.scrolling=new z(this,this.pane.scroll),
this.clipboard=new at(this),new ft(this),this.changed()}get visible(){return this.model.visible}get rowNumbers(){return this.state.show_row_numbers===!0}get cellCursor(){
return this.state.cell_cursor===!0}facts(e){return{selected:!this.selection.byCell&&this.selection.has(e),cursor:e===this.cursor,open:e.children?e.open:null}}content(e,t,i){
let r=!this.colors.empty||this.selection.byCell,o=r?T(M(e)):"";return{value:this.valueAt(e,t,i),enabled:t.enabledKey===null||this.model.rows.value(e,t.enabledKey)!==
!1,visible:t.visibleKey===null||this.model.rows.value(e,t.visibleKey)!==!1,selected:r&&this.selection.hasCell(o,t.key),cursor:e===this.cursor&&i===this.cursorColumn&&
(this.cellCursor||this.selection.byCell),look:r?this.lookOf(o,t.key):void 0,tree:this.tree&&i===0?{depth:e.depth-1,open:e.children?e.open:null}:null}}lookOf(e,t){
return this.colors.of(e,t)}valueAt(e,t,i){let r=this.model.rows.value(e,t.key);return this.tree&&i===0?r??e.key:r}render(){this.columnsStale&&this.rebuild(),this.
sortStale&&this.resort(),this.layout.update(),this.markSort();let{element:e,pane:t}=this;e.setAttribute("aria-rowcount",String(this.visible.length+1)),e.setAttribute(
"aria-multiselectable",String(this.selection.many)),e.classList.toggle("dkt-by-cell",this.cellCursor||this.selection.byCell),e.classList.toggle("dkt-empty",this.
visible.length===0),t.paint(!0),this.pointOut(),this.scrolling.contentChanged()}stale(){this.columnsStale=!0,this.sortStale=!0,this.changed()}refresh(){this.changed()}settle(){
(this.columnsStale||this.sortStale)&&this.render()}rebuild(){this.columnsStale=!1,this.editing.cancel();let{state:e}=this;this.columns=(e.columns??[]).map(nr),this.
cursorColumn=Math.min(this.cursorColumn,Math.max(0,this.columns.length-1)),this.header.show(this.columns,this.rowNumbers,e.sortable===!0),this.header.element.hidden=
e.show_header===!1,Be(this.header.element,e.header_font),this.element.setAttribute("aria-colcount",String(this.columns.length)),this.element.classList.toggle("d\
kt-striped",e.alternate_row_colors===!0),this.element.classList.toggle("dkt-grid",e.show_grid===!0),this.element.classList.toggle("dkt-numbered",this.rowNumbers),
this.layout.setRowHeight(),this.pane.rebuild()}resort(){this.sortStale=!1;let[e,t]=this.state.sort??[null,!0],i=this.columns.findIndex(o=>o.key===e),r=this.columns[i];
e===null?this.model.sort(null,null):this.model.sort(e,{ascending:t,numeric:r?ir(r):!1,value:o=>r?this.valueAt(o,r,i):this.model.rows.value(o,e)})}markSort(){let[
e,t]=this.state.sort??[null,!0];this.header.mark(e,t)}pointOut(){let e=this.cursor?this.pane.viewOf(this.cursor):void 0,i=(this.cellCursor||this.selection.byCell?
e?.cells[this.cursorColumn]?.element:void 0)?.id??e?.element.id;i?this.element.setAttribute("aria-activedescendant",i):this.element.removeAttribute("aria-active\
descendant")}resized(){this.pane.measured(),this.scrolling.apply()}load(e){this.editing.cancel();let[t,i]=[this.cursor,this.anchor].map(r=>r?M(r):null);this.model.
load(e),this.cursor=t?this.model.rows.find(t)??null:null,this.anchor=i?this.model.rows.find(i)??null:null,this.changed()}setValues(e,t){let i=this.model.rows.find(
e);if(!i)throw new B(`there is no row ${JSON.stringify(e)}`);this.model.setValues(i,t),this.changed()}insertRows({parent:e,index:t,fields:i,rows:r}){let o=e??[],
s=o.length?this.model.rows.find(o):this.model.rows.root;if(!s)throw new B(`there is no row ${JSON.stringify(o)}`);this.model.insert(s,Number(t??-1),i??[],r??[]),
this.changed()}removeRows(e){let t=this.cursor?this.indexOf(this.cursor):-1,i=this.model.remove(e);this.colors.forget(e);let r=o=>o!==null&&(i.has(o)||r(o.parent));
r(this.cursor)&&(this.cursor=this.visible[Math.min(t,this.visible.length-1)]??null),r(this.anchor)&&(this.anchor=this.cursor),this.changed()}expand(e,t){this.model.
expand(e,t),this.changed()}indexOf(e){return this.model.indexOf(e)}goTo(e,t){this.cursor=this.visible[e]??null,this.cursorColumn=t,this.cursor&&this.pane.showIndex(
e),(this.cellCursor||this.selection.byCell)&&this.pane.showStretch(...this.layout.stretchOf(t)),this.pane.paint(!0),this.pointOut()}selectRows(e){this.selection.
choose(e)&&this.announceRows()}toggleRow(e){this.selection.toggle(e,this.model),this.announceRows()}selectAll(){if(this.selection.byCell)return this.selectBlock(
0,0,this.visible.length-1,this.columns.length-1);this.selection.chooseAll(),this.announceRows()}announceRows(){this.changed(),this.report({selected:this.selection.
value}),this.listens("selected")&&this.fire("selected",this.selection.rowsIn(this.model).map(e=>({path:M(e),values:this.model.rows.valuesOf(e)})))}selectBlock(e,t,i,r){
let o=[],[s,a]=e<i?[e,i]:[i,e],[d,h]=t<r?[t,r]:[r,t];for(let g=Math.max(0,s);g<=a;g++){let S=M(this.visible[g]);for(let F=d;F<=h;F++)o.push([S,this.columns[F].key])}
this.selection.chooseCells(o)&&this.announceCells()}toggleCell(e,t){this.selection.toggleCell([M(e),this.columns[t].key]),this.announceCells()}announceCells(){this.
changed();let e=this.selection.cellValue;this.report({selected_cells:e}),this.listens("cell_selected")&&this.fire("cell_selected",e.map(([t,i])=>({path:t,col_key:i,
value:this.cellValue(t,i)})))}cellValue(e,t){let i=this.model.rows.find(e);return(i&&this.model.rows.value(i,t))??null}setOpen(e,t){if(!e.children||e.open===t)return;
let i=M(e);this.model.expand(i,t),this.changed(),this.reportEdit({op:"expand",path:i,open:t}),this.fire(t?"expanded":"collapsed",this.model.rows.valuesOf(e),i)}activate(e,t){
if(this.edit(e,t,null))return;let i=this.columns[t],r=this.cellCursor||this.selection.byCell||!this.tree;this.fire("activated",this.model.rows.valuesOf(e),M(e),
r?i?.key??null:null)}press(e,t,i){let r=this.columns[t];!r||!this.content(e,r,t).enabled||(r.widget==="button"&&i.closest("button")?this.fire("cell_action",M(e),
this.model.rows.valuesOf(e),r.key):r.widget==="checkbox"&&i instanceof HTMLInputElement?r.editable===!1?this.pane.paint(!0):this.editing.change(e,r,i.checked):r.
widget==="combobox"&&i.closest(".dkt-drop")&&this.edit(e,t,null))}edit(e,t,i){return this.editing.begin(e,t,i)}find(e,t){let i=e.toLowerCase(),r=this.columns[0],
o=this.visible.length;for(let s=0;r&&s<o;s++){let a=(Math.max(0,t)+s)%o;if(W(this.valueAt(this.visible[a],r,0)).toLowerCase().startsWith(i))return a}return-1}sortBy(e){
let[t,i]=this.state.sort??[null,!0],r=[e.key,t===e.key?!i:!0];this.report({sort:r}),this.sortStale=!0,this.changed(),this.fire("sorted",...r)}resortSoon(){this.
sortStale=!0,this.changed()}scrollToPath(e){let t=this.model.rows.find(e);if(t){for(let i of this.model.reveal(t))this.reportEdit({op:"expand",path:M(i),open:!0});
this.render(),this.pane.showIndex(this.indexOf(t))}}dispose(){this.scrolling.dispose(),this.clipboard.dispose()}},Mr={state:{columns:n=>n.stale(),show_header:n=>n.
stale(),alternate_row_colors:n=>n.stale(),show_grid:n=>n.stale(),show_row_numbers:n=>n.stale(),sortable:n=>n.stale(),header_font:n=>n.stale(),row_spacing:(n,e)=>(p(
e),n.stale()),column_spacing:(n,e)=>(p(e),n.stale()),font:(n,e)=>(Be(n.element,e),n.stale()),cell_cursor:n=>n.refresh(),editable:n=>n.refresh(),selection_mode:(n,e)=>{
n.selection.mode=w(e,Rr),n.refresh()},rows:(n,e)=>n.load(e??{fields:[],rows:[]}),expanded:(n,e)=>{n.model.setExpansion(e??{default:!1,except:[]}),n.refresh()},colors:(n,e)=>{
n.colors.clear(),n.colors.merge(e??{}),n.refresh()},selected:(n,e)=>{n.selection.set(e),n.refresh()},selected_cells:(n,e)=>{n.selection.setCells(e??[]),n.refresh()},
sort:n=>n.resortSoon(),column_widths:n=>n.refresh(),scroll_position:(n,e)=>n.scrolling.set(e)},edits:{cell:(n,{path:e,field:t,value:i})=>n.setValues(e,{[String(
t)]:i}),values:(n,{path:e,values:t})=>n.setValues(e,t),rows_insert:(n,e)=>n.insertRows(e),rows_remove:(n,{paths:e})=>n.removeRows(e),expand:(n,{path:e,open:t})=>n.
expand(e,t===!0),expand_all:(n,{open:e})=>{n.model.expandAll(e===!0),n.refresh()},colors:(n,{spec:e})=>{n.colors.merge(e),n.refresh()}},acts:{scroll_to_path:(n,e)=>n.
scrollToPath(e),scroll_to_end:n=>(n.render(),n.pane.showEnd()),set_optimal_column_widths:n=>(n.render(),n.layout.fit(n.columns)),copy_selection:n=>n.clipboard.copy(
!1),cut_selection:n=>n.clipboard.copy(!0),paste_selection:n=>n.clipboard.read()},questions:{get_column_widths:n=>n.header.measured()},raw:["rows","colors","sele\
cted","selected_cells","expanded","columns"]};u("TreeView",Rt,Mr);u("TableView",Rt,Mr);var ms=5e3,fs=1.5,ni=class extends f{video=l("video",{class:"dkw-film",playsinline:!0,preload:"metadata","aria-label":m("Video")});release=null;wanted=null;constructor(e){
super(e,l("div",{class:"dkw-video"})),this.element.append(this.video);let{video:t}=this;t.addEventListener("play",()=>this.runs(!0)),t.addEventListener("pause",
()=>this.runs(!1)),t.addEventListener("ended",()=>this.fire("ended")),t.addEventListener("error",()=>this.fire("error",t.error?.message||(t.error?.code??0))),t.
addEventListener("timeupdate",()=>this.timeGoes()),t.addEventListener("seeked",()=>this.reportSoon({current_time:t.currentTime},200)),t.addEventListener("volume\
change",()=>this.soundChanged()),t.addEventListener("loadedmetadata",()=>this.loaded())}setSource(e){if(e!==this.wanted){if(this.wanted=e,e===null||e===""){this.
clear(),this.video.removeAttribute("src"),this.video.load();return}this.host.page.source(e).then(({url:t,release:i})=>{if(this.wanted!==e||this.destroyed)return i();
this.clear(),this.release=i,this.video.src=t},t=>this.fire("error",t instanceof Error?t.message:String(t)))}}setPlaying(e){let{video:t}=this;e===!1?t.pause():e===
!0&&t.play().catch(i=>this.refusedToPlay(i))}refusedToPlay(e){e instanceof DOMException&&e.name==="AbortError"||(this.video.controls=!0)}setTime(e){let{video:t}=this;
t.readyState===0||!t.paused&&Math.abs(t.currentTime-e)<fs||(t.currentTime=e)}loaded(){let{video:e,state:t}=this;Number.isFinite(e.duration)&&t.duration!==e.duration&&
this.report({duration:e.duration}),p(t.current_time)&&(e.currentTime=Number(t.current_time)),t.playing===!0&&this.setPlaying(!0)}runs(e){e&&(this.video.controls=
this.state.controls===!0),this.state.playing!==e&&!this.host.replaying&&this.report({playing:e,current_time:this.video.currentTime}),this.fire(e?"play":"pause")}timeGoes(){
let{video:e}=this;this.fire("timeupdate",e.currentTime,Number.isFinite(e.duration)?e.duration:0),e.paused||this.reportSoon({current_time:e.currentTime},ms)}soundChanged(){
let{volume:e,muted:t}=this.video;e===(p(this.state.volume)??1)&&t===(this.state.muted===!0)||(this.report({volume:e,muted:t}),this.fire("volumechange",e,t))}clear(){
this.release?.(),this.release=null}dispose(){this.wanted=null,this.video.pause(),this.clear()}};u("VideoWidget",ni,{state:{tooltip:fe((n,e)=>n.video.setAttribute(
"aria-label",e||m("Video"))),url:(n,e)=>n.setSource(e),autoplay:(n,e)=>{n.video.autoplay=e===!0},controls:(n,e)=>{n.video.controls=e===!0},loop:(n,e)=>{n.video.
loop=e===!0},muted:(n,e)=>{n.video.muted=n.state.muted=e===!0},volume:(n,e)=>{n.video.volume=n.state.volume=E(p(e)??1,0,1)},playing:(n,e)=>{n.state.playing=e,n.
setPlaying(e)},current_time:(n,e)=>n.setTime(p(e)??0),duration:()=>{}},acts:{fullscreen:n=>{n.video.requestFullscreen().catch(e=>n.host.page.reportError(e))}},raw:[
"url"]});var Mt=class{constructor(e){this.host=e}host;kept;keep(){let e=document.activeElement,t=O(e);!e||!t||(this.kept={wid:t.wid,way:gs(e,t.element),selection:ws(e)})}restore(){
let e=this.kept;this.kept=void 0;let t=document.activeElement;if(!e||t&&t!==document.body)return;let i=this.host.widget(e.wid),r=e.way.reduce((s,a)=>s?.children[a],
i?.element),o=r instanceof HTMLElement&&r.tabIndex>=0?r:i?.focusTarget;if(o?.focus({preventScroll:!0}),e.selection&&(o instanceof HTMLInputElement||o instanceof
HTMLTextAreaElement))try{o.setSelectionRange(...e.selection)}catch{}}};function gs(n,e){let t=[];for(let i=n;i!==e&&i.parentElement;i=i.parentElement)t.unshift(
[...i.parentElement.children].indexOf(i));return t}function ws(n){if(!(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement))return null;let{selectionStart:e,
selectionEnd:t}=n;return e===null||t===null?null:[e,t]}function _t(n){return ie(n)&&typeof n.$blob=="number"}var Jp=8*Se;var bs={thin:"100",extralight:"200",light:"300",regular:"400",normal:"400",medium:"500",semibold:"600",bold:"700",extrabold:"800",black:"900"},_r=new Map;function Tr(n,e){
vs(n,e).catch(t=>e.page.reportError(t,n))}async function vs(n,e){let{source:t}=n,i=c(n.family),r=c(n.weight).toLowerCase().replace(/[\s_-]/g,""),o=bs[r]??(r||"n\
ormal"),s=c(n.style).toLowerCase().replace("slanted","italic")||"normal",a=_t(t)?await e.bytes(t):`url(${JSON.stringify(c(t))})`,d=await new FontFace(i,a,{weight:o,
style:s}).load(),h=[i,o,s].join(`
`),g=_r.get(h);g&&document.fonts.delete(g),_r.set(h,d),document.fonts.add(d)}function ii(n){let{style:e}=document.documentElement,t=typeof n=="object"&&n!==null?
n:{},i=(r,o)=>{o?e.setProperty(r,o):e.removeProperty(r)};i("--dkw-font-family",c(t.family)),i("--dkw-font-size",x(p(t.size))),i("--dkw-font-weight",c(t.weight)),
i("--dkw-font-style",c(t.style))}function Ce(n,e,t=!1){if(Wr(n))return e.json(n);if(t||typeof n!="object"||n===null)return n;let i=[],r=Ar(n,e,i);return i.length?Promise.all(i).then(()=>r):r}function Lr(n,e){
let t=Object.entries(n).map(([i,r])=>[i,e(r)]);return t.some(([,i])=>i instanceof Promise)?Promise.all(t.map(async([i,r])=>[i,await r])).then(Object.fromEntries):
n}function Tt(n,e){return typeof n!="object"||n===null?n:e(n)?{__wid__:n.wid}:Array.isArray(n)?n.map(t=>Tt(t,e)):Object.fromEntries(Object.entries(n).map(([t,i])=>[
t,Tt(i,e)]))}function Wr(n){return _t(n)&&n.inline===!0}function Ar(n,e,t){if(ie(n)&&typeof n.__wid__=="number")return e.widget(n.__wid__)??null;let i=Array.isArray(
n)?[...n]:{...n};for(let r in i){let o=i[r];typeof o!="object"||o===null||(Wr(o)?t.push(e.json(o).then(s=>{i[r]=s})):i[r]=Ar(o,e,t))}return i}var Cr=2,ks=208,zr=6,Lt=class{constructor(e){this.host=e}host;scrim=l("div",{class:"dkw-scrim","aria-hidden":"true"});blocked=new Set;focusBefore=new Map;shown=[];titleBefore;arrange(e){
let t=e.filter(d=>d.state.visible===!0&&!d.destroyed&&this.isHere(d)),i=t.filter(Wi),r=t.filter(Jt).sort((d,h)=>C(d)-C(h)),o=new Set(this.shown);this.shown=[...i,
...r];let s=r.filter(d=>d.state.modal===!0).at(-1),a=e.filter(d=>this.shown.includes(d)).map(d=>d.element);ne(this.host.layer,s?[...a,this.scrim]:a),this.fill(r,
i),this.cover(r,i.at(-1)),this.stack(r,s),this.cascade(e),this.block(s),this.moveFocus(r,o)}isHere(e){let{only:t,ownWindows:i}=this.host.port;return t!==null?e.
wid===t:!(i&&e.state.native===!0)}fill(e,t){let{port:i}=this.host,r=e.filter(a=>a.name==="TopLevel"),o=i.only!==null||i.native&&r.length===1&&!t.length&&i.flowEmpty();
for(let a of e)a.fillPage(o&&a===r[0]);let{classList:s}=document.documentElement;s.toggle("dkw-full",o||t.length>0),s.toggle("dkw-only",i.only!==null),this.entitle(
o?r[0]:void 0)}entitle(e){let t=e?.state.title;typeof t=="string"&&t?(this.titleBefore??=document.title,document.title=t):this.titleBefore!==void 0&&(document.title=
this.titleBefore,this.titleBefore=void 0)}stack(e,t){let i=0,r=e.findLast(o=>o.windowState!=="minimized");e.forEach((o,s)=>{let{element:a}=o;a.style.zIndex=String(
(s+1)*Cr),a.toggleAttribute("data-active",o===r);let d=o.windowState==="minimized";U(a,"--dkw-slot",d?`${i++*ks}px`:""),o===t&&(this.scrim.style.zIndex=String((s+
1)*Cr-1))})}cover(e,t){for(let i of e){let r=t!==void 0&&i.name==="TopLevel"&&i.wid<t.wid;i.element.classList.toggle("dkw-covered",r)}}cascade(e){e.filter(t=>t.
name==="TopLevel").forEach((t,i)=>U(t.element,"--dkw-step",i%zr?String(i%zr):""))}block(e){for(let r of this.blocked)r.inert=!1;if(this.blocked.clear(),!e)return;
let t=[...document.body.children].filter(r=>r!==this.host.layer&&r!==this.host.popups),i=this.shown.filter(r=>r!==e&&!ys(r,e)).map(r=>r.element);for(let r of[...t,
...i])!(r instanceof HTMLElement)||r.inert||r.tagName==="SCRIPT"||(r.inert=!0,this.blocked.add(r))}moveFocus(e,t){for(let[i,r]of this.focusBefore){if(e.includes(
i))continue;this.focusBefore.delete(i),(document.activeElement===null||document.activeElement===document.body)&&r instanceof HTMLElement&&r.isConnected&&r.focus(
{preventScroll:!0})}for(let i of e)i.name==="TopLevel"||t.has(i)||(this.focusBefore.set(i,document.activeElement),this.host.replaying||i.focusTarget.focus({preventScroll:!0}))}};
function ys(n,e){return Jt(n)&&Number(n.element.style.zIndex)>Number(e.element.style.zIndex)}var xs=100,Es=1e3,Wt=class{constructor(e,t){this.tell=e;this.mapped=t}tell;mapped;observer=new ResizeObserver(e=>this.measured(e));known=new WeakMap;untold=new Map;pace=new P(
xs,()=>this.say());add(e){this.observer.observe(e.element,{box:"border-box"})}remove(e){this.observer.unobserve(e.element),this.untold.delete(e)}of(e){return this.
known.get(e)}measured(e){for(let t of e){let i=O(t.target),r=t.borderBoxSize[0];!i||i.destroyed||!r||this.one(i,Math.round(r.inlineSize),Math.round(r.blockSize),
t.target.isConnected)}this.untold.size&&this.pace.soon()}one(e,t,i,r){let o=this.known.get(e);if(!r||t===0&&i===0){this.known.delete(e);return}if(!(o&&o[0]===t&&
o[1]===i)){this.known.set(e,[t,i]),this.untold.set(e,[t,i]);try{e.resized(t,i),e.parent?.childResized(e),o||this.mapped(e)}catch(s){e.host.page.reportError(s)}}}say(){
let e=[...this.untold].slice(0,Es);for(let[t]of e)this.untold.delete(t);e.length&&this.tell(Object.fromEntries(e.map(([t,i])=>[t.wid,i])));for(let[t,[i,r]]of e)
t.fire("resize",{width:i,height:r});this.untold.size&&this.pace.soon()}};function ri(n){let e=n.element.getBoundingClientRect(),t=n.parent?.element.getBoundingClientRect();
return{x:Math.round(e.left-(t?.left??0)),y:Math.round(e.top-(t?.top??0)),viewport_x:Math.round(e.left),viewport_y:Math.round(e.top),width:Math.round(e.width),height:Math.
round(e.height)}}var At=class{constructor(e){this.port=e}port;silent=!1;acting=!1;untold=new Map;tell(e){this.silent&&e.type!=="error"||(this.flush(),this.port.send(Ct(e)))}tellSoon(e,t,i){
if(this.silent)return;let r=this.untold.get(e);r?Object.assign(r.state,t):this.untold.set(e,{state:{...t},timer:setTimeout(()=>this.flush(),i)})}report(e,t){this.
acting?this.tellSoon(e,t,0):this.tell({type:"state",wid:e.wid,state:t})}overruled(e,t){let i=this.untold.get(e);!i||!(t in i.state)||(delete i.state[t],Object.keys(
i.state).length||this.forget(e))}flush(){if(!this.untold.size)return;let e=[...this.untold];this.forgetAll();for(let[t,{state:i}]of e)this.port.send({type:"stat\
e",wid:t.wid,state:Ct(i)})}forget(e){clearTimeout(this.untold.get(e)?.timer),this.untold.delete(e)}forgetAll(){for(let{timer:e}of this.untold.values())clearTimeout(
e);this.untold.clear()}};function Ct(n){return Tt(n,e=>e instanceof f)}var zt=class{constructor(e,t){this.port=e;this.defaults=t;this.page=e.page,this.telling=new At(e),this.layer=document.createElement("div"),this.layer.className=
"dkw-layer",this.popups=document.createElement("div"),this.popups.className="dkw-layer dkw-popups",document.body.append(this.layer,this.popups),this.rootsOnPage=
new Lt(this),this.sizes=new Wt(i=>this.tell({type:"sizes",sizes:i}),i=>i.listens("map")&&i.fire("map",ri(i)))}port;defaults;page;layer;popups;widgets=new Map;waiting=new Map;unrendered=new Set;telling;places=new Map;sizes;focus=new Mt(
this);inBatch=0;flushPlanned=!1;rootsChanged=!1;rootsOnPage;receive(e){this.route(e),this.flushSoon()}replay(e){e==="start"?this.replayStart():this.replayEnd()}replayStart(){
this.focus.keep(),this.telling.silent=!0;for(let e of[...this.widgets.values()])e.parent||this.destroy(e);this.widgets.clear(),this.waiting.clear(),this.telling.
forgetAll(),ii(null)}replayEnd(){this.flush(),this.telling.silent=!1,this.focus.restore(),this.focusOwnWindow()}focusOwnWindow(){let e=this.port.only===null?void 0:
this.widget(this.port.only),t=e instanceof k?e.children[0]:void 0;document.activeElement===document.body&&t?.focusTarget.focus({preventScroll:!0})}route(e){let t=this.
handlers[String(e.type)];if(!t)return this.page.reportError(new Error(`unknown widget message "${String(e.type)}"`),e);try{t(e)}catch(i){this.refuse(e,i)}}handlers={
batch:({messages:e})=>this.batch(e),create:e=>this.create(e),state:e=>this.inOrder(e,t=>this.applyState(t,e.state)),edit:e=>this.inOrder(e,t=>this.applyEdit(t,e)),
insert:e=>this.insert(e),layout:e=>this.container(e.wid).relayout(this.existing(e.child),this.layoutIn(e)),remove:e=>this.container(e.wid).remove(this.existing(
e.child)),destroy:({wid:e})=>{let t=this.widgets.get(e);t&&this.destroy(t)},call:e=>this.inOrder(e,t=>this.call(t,e)),listen:({wid:e,action:t})=>{let i=this.existing(
e);i.listen(t),t==="map"&&this.sizes.of(i)&&i.fire("map",ri(i))},unlisten:({wid:e,action:t})=>this.existing(e).unlisten(t),"register-font":e=>Tr(e,this.port),"s\
et-default-font":({font:e})=>ii(e),"open-url":({url:e})=>Ss(String(e))};batch(e){this.inBatch++;for(let t of e)this.route(t);this.inBatch--,this.inBatch||this.flush()}create(e){
let t=e.wid,i=String(e.class),r=this.widgets.get(t);r&&this.destroy(r);let o=this.make(t,i);this.widgets.set(t,o),this.sizes.add(o);for(let s of this.places.get(
t)??[])s.replaceChildren(o.element);ie(e.state)&&this.inOrder(e,()=>this.applyState(o,e.state))}make(e,t){let i={host:this,wid:e,name:t,defaults:this.defaults[t]??
{}},r=ue(t);try{if(!r)throw new Error("this page does not know it");return new r.make(i)}catch(o){return this.tell({type:"error",wid:e,method:"create",error:de(
o)}),new Le(i,de(o))}}insert(e){this.container(e.wid).insert(this.existing(e.child),e.index,this.layoutIn(e))}layoutIn(e){return ie(e.layout)?Ce(e.layout,this.sources):
{}}inOrder(e,t){let i=e.wid,r=this.waiting.get(i);r?r.push(e):t(this.existing(i))}applyState(e,t){for(let[i,r]of Object.entries(t)){let o=Ce(r,this.sources,ue(e.
name)?.raw.includes(i));o instanceof Promise?this.await(e,o,s=>this.set(e,i,s)):this.waiting.has(e.wid)?this.waiting.get(e.wid)?.push({type:"state",wid:e.wid,state:{
[i]:r}}):this.set(e,i,o)}}set(e,t,i){let r=ue(e.name)?.state[t]??Oe[t];try{if(!r)throw new Error(`${e.name} has no property "${t}"`);r(e,i),e.state[t]=i,this.telling.
overruled(e,t),e.contentChanged(),gi.has(t)&&e.parent?.childChanged(e)}catch(o){e instanceof Le||this.tell({type:"error",wid:e.wid,key:t,error:de(o),refused:i,shown:e.
state[t]??null})}}applyEdit(e,t){let{type:i,wid:r,...o}=t,s=ue(e.name)?.edits[String(o.op)];if(!s)throw new Error(`${e.name} has no edit "${String(o.op)}"`);let a=h=>{
s(e,h),e.contentChanged()},d=Lr(o,h=>Ce(h,this.sources,!0));d instanceof Promise?this.await(e,d,a):a(d)}call(e,t){let i=Ce(t.args??[],this.sources);i instanceof
Promise?this.await(e,i,r=>this.callWith(e,t,r)):this.callWith(e,t,i)}callWith(e,t,i){let r=String(t.method),o=ue(e.name);if(t.id===void 0){let s=o?.acts[r]??wi[r];
if(!s)throw new Error(`${e.name} has no method "${r}"`);this.flushIfNeeded(e),this.telling.acting=!0;try{s(e,...i)}finally{this.telling.acting=!1}}else this.answer(
e,t.id,o,r,i)}async answer(e,t,i,r,o){try{let s=i?.questions[r]??bi[r];if(!s)throw new Error(`Unknown method: ${r} on ${e.name}`);this.flush();let a=await s(e,...o);
this.port.send({type:"result",id:t,value:Ct(a??null)})}catch(s){this.port.send({type:"error",id:t,error:de(s)})}}await(e,t,i){let{wid:r}=e,o=[];this.waiting.set(
r,o);let s=a=>{if(this.waiting.get(r)===o){if(this.waiting.delete(r),!e.destroyed){try{a()}catch(d){this.refuse({wid:r},d)}for(let d of o)this.route(d)}this.flushSoon()}};
t.then(a=>s(()=>i(a)),a=>s(()=>this.refuse({wid:r},a)))}destroy(e){if(!e.destroyed){e.parent?.remove(e),e.element.remove();for(let t of e instanceof k?e.children.
splice(0):[])t.parent=null,this.destroy(t);e.destroyed=!0,this.sizes.remove(e),this.unrendered.delete(e),this.telling.forget(e),this.waiting.delete(e.wid),this.
widgets.get(e.wid)===e&&this.widgets.delete(e.wid);try{e.dispose()}catch(t){this.page.reportError(t)}this.arrangeRoots()}}existing(e){let t=this.widgets.get(e);
if(!t)throw new Error(`Unknown widget id: ${String(e)}`);return t}container(e){let t=this.existing(e);if(!(t instanceof k))throw new Error(`${t.name} holds no o\
ther widgets`);return t}refuse(e,t){if(e.id!==void 0)return this.port.send({type:"error",id:e.id,error:de(t)});let i=String(e.method??e.op??e.type??"state");this.
tell({type:"error",wid:e.wid??null,method:i,error:de(t)})}renderSoon(e){this.unrendered.add(e),this.flushSoon()}flushSoon(){this.flushPlanned||this.inBatch||!this.
unrendered.size&&!this.rootsChanged||(this.flushPlanned=!0,queueMicrotask(()=>{this.flushPlanned=!1,this.flush()}))}flush(){for(let e of this.unrendered)this.unrendered.
delete(e),this.draw(e);this.rootsChanged&&(this.rootsChanged=!1,this.rootsOnPage.arrange(this.roots()))}flushIfNeeded(e){this.unrendered.delete(e)&&this.draw(e)}draw(e){
try{e.render()}catch(t){it(e.element,e.name,de(t)),this.page.reportError(t)}}arrangeRoots(){this.rootsChanged=!0,this.flushSoon()}get replaying(){return this.telling.
silent}tell(e){this.telling.tell(e)}report(e,t){this.telling.report(e,t)}tellSoon(e,t,i){this.telling.tellSoon(e,t,i)}tellPending(){this.telling.flush()}widget(e){
return this.widgets.get(e)}roots(){return[...this.widgets.values()].filter(e=>!e.parent)}widgetOf(e){return O(e)}mount(e,t){let i=this.places.get(e)??new Set;this.
places.set(e,i.add(t));let r=this.widgets.get(e);return r&&!r.parent&&t.replaceChildren(r.element),()=>{i.delete(t),i.size||this.places.delete(e),t.replaceChildren()}}sources={
widget:e=>this.widgets.get(e),json:e=>this.port.json(e)}};function de(n){return n instanceof Error?n.message:String(n)}function Ss(n){if(/^(https?|mailto):/i.test(
n.trim()))window.open(n,"_blank","noopener");else throw new Error(`${n} is no web address`)}var Rs=["pointerdown","mousedown","click","dblclick","auxclick","contextmenu","keydown","beforeinput","dragover","drop"],Ms=new Set(["Tab","PageUp","PageDown","\
F5"]);function Pr(){for(let n of Rs)document.addEventListener(n,_s,{capture:!0})}function _s(n){document.documentElement.dataset.role==="view"&&(!(n.target instanceof
Element)||!O(n.target)||n instanceof KeyboardEvent&&Ms.has(n.key)||(n.stopPropagation(),n.preventDefault()))}function Nm(n){return Pr(),new zt(n,Ts(si))}function Ts(n){return Object.fromEntries(Object.entries(n).map(([e,t])=>[e,{...oi,...t}]))}export{Nm as createWidgets};
