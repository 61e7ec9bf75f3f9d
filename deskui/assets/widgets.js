var Z={size:[null,null],actual_size:[0,0],min_size:[null,null],max_size:[null,null],expanding:[!1,!1],padding:null,border_width:null,border_color:null,bg:null,font:[
null,null,null,null],enabled:!0,tooltip:null,allow_text_selection:null,visible:null,cursor:null,cursors:[]},ee={Box:{spacing:0,align:null,orientation:"horizonta\
l"},VBox:{spacing:0,align:null},HBox:{spacing:0,align:null},ButtonBox:{spacing:0,orientation:"horizontal",halign:"center",min_button_width:null},FixedLayout:{},
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
moveable:!0}};function h(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}var f=class extends Error{},W=class{constructor(e,t){this.element=t;this.host=e.host,this.wid=e.wid,this.name=e.name,this.state=Object.create(e.defaults),t.classList.
add("dkw"),te.set(t,this)}element;host;wid;name;state;parent=null;destroyed=!1;actions=null;render(){}resized(e,t){}dispose(){}get focusTarget(){let e=this.element;
return e.tabIndex>=0?e:e.querySelector(ze)??e}enable(e){this.element.inert=!e,this.element.toggleAttribute("data-disabled",!e),e?this.element.removeAttribute("a\
ria-disabled"):this.element.setAttribute("aria-disabled","true")}show(e){this.element.hidden=!e}changed(){this.host.renderSoon(this)}report(e){Object.assign(this.
state,e),this.host.tell({type:"state",wid:this.wid,state:e})}reportSoon(e,t){Object.assign(this.state,e),this.host.tellSoon(this,e,t)}reportEdit(e){this.host.tell(
{type:"edit",wid:this.wid,...e})}fire(e,...t){this.listens(e)&&this.host.tell({type:"callback",wid:this.wid,action:e,args:t})}listens(e){return this.actions?.has(
e)===!0}listen(e){(this.actions??=new Set).add(e)}unlisten(e){this.actions?.delete(e)}get listened(){return this.actions?[...this.actions]:[]}},p=class extends W{children=[];layouts=new Map;get slot(){
return this.element}layoutOf(e){return this.layouts.get(e)??{}}insert(e,t,r){e.parent?.remove(e);let o=t===void 0?this.children.length:Math.max(0,Math.min(t,this.
children.length));this.children.splice(o,0,e),this.layouts.set(e,r),e.parent=this,this.place(e,o,r)}remove(e){let t=this.children.indexOf(e);t<0||(this.children.
splice(t,1),this.layouts.delete(e),e.parent=null,this.displace(e,t))}relayout(e,t){if(!this.layouts.has(e))return;let r={...this.layouts.get(e),...t};this.layouts.
set(e,r),this.arrange(e,r)}place(e,t,r){this.slot.insertBefore(e.element,this.children[t+1]?.element??null),this.arrange(e,r)}displace(e,t){e.element.remove()}arrange(e,t){}childChanged(e){
this.arrange(e,this.layoutOf(e))}},ze="a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]:not([tabi\
ndex='-1'])",te=new WeakMap;function v(n){for(let e=n;e;e=e.parentElement){let t=te.get(e);if(t)return t}}function O(n){if(n==null||n==="")return"";if(typeof n!="string"||!CSS.supports("color",n))throw new f(`${M(n)} is not a colour`);return n}function g(n){if(n==null)
return null;if(typeof n!="number"||!Number.isFinite(n))throw new f(`${M(n)} is not a number`);return n}function c(n){let e=g(n);return e===null?"":`${e}px`}function b(n){
if(n==null)return[null,null];if(!Array.isArray(n))throw new f(`${M(n)} is not a pair of numbers`);return[g(n[0]),g(n[1])]}function V(n){return Array.isArray(n)?
n.map(e=>c(e)||"0").join(" "):c(n)}function ne(n,e){if(e.includes(n))return n;throw new f(`${M(n)} is none of ${e.join(", ")}`)}function d(n){return n==null?"":
String(n)}function N(n,e,t){return Math.max(e,Math.min(t,n))}function M(n){let e=JSON.stringify(n)??String(n);return e.length>60?`${e.slice(0,57)}...`:e}var oe={size:(n,e)=>{let[t,r]=b(e),{style:o}=n.element;o.width=c(t),o.height=c(r)},min_size:(n,e)=>{let[t,r]=b(e);n.element.style.minWidth=c(t),n.element.style.
minHeight=c(r)},max_size:(n,e)=>{let[t,r]=b(e);n.element.style.maxWidth=c(t),n.element.style.maxHeight=c(r)},expanding:()=>{},padding:(n,e)=>{n.element.style.padding=
V(e)},border_width:(n,e)=>{let{style:t}=n.element;t.borderWidth=V(e),t.borderStyle=e===null?"":"solid"},border_color:(n,e)=>{n.element.style.borderColor=O(e)},bg:(n,e)=>{
n.element.style.backgroundColor=O(e)},font:(n,e)=>Be(n.element,e),enabled:(n,e)=>n.enable(e!==!1),tooltip:(n,e)=>{d(e)?n.element.title=d(e):n.element.removeAttribute(
"title")},allow_text_selection:(n,e)=>{let t=e===null?"":e?"text":"none";n.element.style.userSelect=t,n.element.style.setProperty("-webkit-user-select",t)},visible:(n,e)=>n.
show(e!==!1),cursors:(n,e)=>re(n,e,n.state.cursor),cursor:(n,e)=>re(n,n.state.cursors,e)},ie=new Set(["size","expanding","visible","min_size","max_size"]),se={set_focus:n=>{
let e=n.focusTarget;e===n.element&&e.tabIndex<0&&!e.hasAttribute("tabindex")&&(e.tabIndex=-1),e.focus()}},ae={get_position:n=>{let e=n.element.getBoundingClientRect();
return[Math.round(e.left),Math.round(e.top)]}};function Be(n,e){let[t,r,o,i]=Array.isArray(e)?e:[e];n.style.fontFamily=d(t),n.style.fontSize=c(g(r)),n.style.fontWeight=
d(o),n.style.fontStyle=d(i)}function re(n,e,t){let r=Array.isArray(e)?e.find(l=>Array.isArray(l)&&l[0]===t):void 0,{style:o}=n.element;if(!r){o.cursor=d(t);return}
let[,i,s,a]=r;n.host.page.source(i).then(({url:l})=>{!n.destroyed&&n.state.cursor===t&&(o.cursor=`url(${JSON.stringify(l)}) ${s} ${a}, auto`)},l=>n.host.page.reportError(
l))}function u(n,e={},...t){let r=document.createElement(n);for(let[o,i]of Object.entries(e))Me(r,o,i);return r.append(...t),r}function Me(n,e,t){t===!1||t===null||
t===void 0?n.removeAttribute(e):n.setAttribute(e,t===!0?"":String(t))}function le(n,e){n.textContent!==e&&(n.textContent=e)}function $(n,e="dk-icon"){let t="http://www.w3.org/2000/svg",r=document.createElementNS(t,"svg");for(let[i,
s]of Object.entries({viewBox:"0 0 16 16",class:e,"aria-hidden":"true"}))r.setAttribute(i,s);let o=document.createElementNS(t,"path");return o.setAttribute("d",n),
r.append(o),r}var de={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2",check:"M3.5 8.5l3 3 6-7",down:"M4 6l4 4 4-4",file:"M8 2.5v8m-3.5-3L8\
 11l3.5-3.5M3 13.5h10"};var z=class extends p{constructor(e,t){super(e,u("div",{class:"dkw-failed",role:"note"},u("b",{},e.name),` cannot be shown: ${t}`))}};function ue(n,e,t){n.querySelector(
":scope > .dkw-failed")?.remove(),n.prepend(u("div",{class:"dkw-failed",role:"note"},u("b",{},e),` cannot be shown: ${t}`))}var E=class{constructor(e){this.host=e}host;kept;keep(){let e=document.activeElement,t=v(e);!e||!t||(this.kept={wid:t.wid,way:Ee(e,t.element),selection:Te(e)})}restore(){
let e=this.kept;this.kept=void 0;let t=document.activeElement;if(!e||t&&t!==document.body)return;let r=this.host.widget(e.wid),o=e.way.reduce((s,a)=>s?.children[a],
r?.element),i=o instanceof HTMLElement&&o.tabIndex>=0?o:r?.focusTarget;if(i?.focus({preventScroll:!0}),e.selection&&(i instanceof HTMLInputElement||i instanceof
HTMLTextAreaElement))try{i.setSelectionRange(...e.selection)}catch{}}};function Ee(n,e){let t=[];for(let r=n;r!==e&&r.parentElement;r=r.parentElement)t.unshift(
[...r.parentElement.children].indexOf(r));return t}function Te(n){if(!(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement))return null;let{selectionStart:e,
selectionEnd:t}=n;return e===null||t===null?null:[e,t]}var Ae={thin:"100",extralight:"200",light:"300",regular:"400",normal:"400",medium:"500",semibold:"600",bold:"700",extrabold:"800",black:"900"};function ce(n,e){
let t=d(n.style).toLowerCase(),r=d(n.weight).toLowerCase().replace(/[\s_-]/g,"");(async()=>{let{url:i}=await e.source(n.source),s=new FontFace(d(n.family),`url(${JSON.
stringify(i)})`,{weight:Ae[r]??(r||"normal"),style:t==="slanted"?"italic":t||"normal"});document.fonts.add(await s.load())})().catch(i=>e.reportError(i,n))}function j(n){
let{style:e}=document.documentElement,t=typeof n=="object"&&n!==null?n:{},r=(o,i)=>{i?e.setProperty(o,i):e.removeProperty(o)};r("--dkw-font-family",d(t.family)),
r("--dkw-font-size",c(g(t.size))),r("--dkw-font-weight",d(t.weight)),r("--dkw-font-style",d(t.style))}function me(n){return h(n)&&typeof n.$blob=="number"}function B(n,e,t=!1){if(ge(n))return e.json(n);if(t||typeof n!="object"||n===null)return n;let r=[],o=pe(n,e,r);return r.length?Promise.all(r).then(()=>o):o}function S(n,e){
return typeof n!="object"||n===null?n:e(n)?{__wid__:n.wid}:Array.isArray(n)?n.map(t=>S(t,e)):Object.fromEntries(Object.entries(n).map(([t,r])=>[t,S(r,e)]))}function ge(n){
return me(n)&&n.inline===!0}function pe(n,e,t){if(h(n)&&typeof n.__wid__=="number")return e.widget(n.__wid__)??null;let r=Array.isArray(n)?[...n]:{...n};for(let o in r){
let i=r[o];typeof i!="object"||i===null||(ge(i)?t.push(e.json(i).then(s=>{r[o]=s})):r[o]=pe(i,e,t))}return r}var G=new Map;function U(n,e,t={}){if(G.has(n))throw new Error(`two widgets of class "${n}"`);G.set(n,{make:e,state:t.state??{},acts:t.acts??{},questions:t.questions??
{},edits:t.edits??{},raw:t.raw??[]})}function _(n){return G.get(n)}var k=class extends p{arrange(e,t){Le(e)}get content(){return this.children[0]??null}};function Le(n){let[e,t]=n.state.size??[null,null];n.element.style.flex=t===
null?"1 1 auto":"0 0 auto",n.element.style.alignSelf=e===null?"":"flex-start",n.element.classList.toggle("dkw-stretched",t===null)}function K(n,e){n.addEventListener("pointerdown",t=>{if(t.button!==0||!t.isPrimary)return;let r=e(t);r&&Ce(n,t,r)})}function Ce(n,e,t){let r=0,o=e,i=()=>{r=0,t.
move(o.clientX-e.clientX,o.clientY-e.clientY)},s=l=>{l.pointerId===e.pointerId&&(o=l,r||=requestAnimationFrame(i))},a=l=>{if(l.pointerId===e.pointerId){for(let m of be)
n.removeEventListener(m,a);n.removeEventListener("pointermove",s),r&&(cancelAnimationFrame(r),i()),t.end()}};n.addEventListener("pointermove",s);for(let l of be)
n.addEventListener(l,a);n.setPointerCapture(e.pointerId)}var be=["pointerup","pointercancel","lostpointercapture"];var T=class{constructor(e,t){this.widget=e;this.element.className=t,this.element.alt="",this.element.hidden=!0,this.element.draggable=!1}widget;element=document.
createElement("img");release=null;wanted=null;set(e,t=null){let[r,o]=Array.isArray(t)?t:[t,t],i=g(r),s=g(o);if(this.element.style.width=i===null?"":`${i}px`,this.
element.style.height=s===null?"":`${s}px`,e!==this.wanted){if(this.wanted=e,e==null||e===""){this.clear(),this.element.removeAttribute("src"),this.element.hidden=
!0;return}this.widget.host.page.source(e).then(({url:a,release:l})=>{if(this.wanted!==e||this.widget.destroyed)return l();this.clear(),this.release=l,this.element.
src=a,this.element.hidden=!1},a=>this.widget.host.page.reportError(a))}}dispose(){this.wanted=null,this.clear()}clear(){this.release?.(),this.release=null}};var we=["normal","shaded","minimized","maximized"],ye=120,xe=64,q=48,A=10,w={minimize:"M3.5 11.5h9",maximize:"M3.5 3.5h9v9h-9z",restore:"M3.5 5.5h7v7h-7zM5.5 5.\
5v-2h7v7h-2",lower:"M8 3v8m-3-3l3 3 3-3M3.5 13.5h9"},Pe=["n","s","e","w","ne","nw","se","sw"],De=0,L=class{constructor(e){this.window=e;let{element:t}=e;this.picture=
new T(e,"dkw-icon");let{lower:r,minimize:o,maximize:i,close:s}=this.buttons;this.bar.append(this.picture.element,this.titleText,u("span",{class:"dkw-window-butt\
ons"},r,o,i,s)),t.classList.add("dkw-window"),t.setAttribute("role","dialog"),t.setAttribute("aria-labelledby",this.titleText.id),t.append(this.bar,this.body,...Pe.
map(a=>this.edge(a))),t.addEventListener("pointerdown",()=>this.window.userRaises(),!0),t.addEventListener("focusin",()=>this.window.userRaises()),K(this.bar,a=>this.
dragBar(a)),this.bar.addEventListener("dblclick",a=>this.doubleClicked(a)),this.bar.addEventListener("keydown",a=>this.key(a))}window;bar=u("div",{class:"dkw-ti\
tlebar"});body=u("div",{class:"dkw-window-body"});titleText=u("span",{class:"dkw-title",id:`dkw-title-${++De}`});picture;buttons={lower:this.button("lower","Sen\
d to back",w.lower,()=>this.window.userLowers()),minimize:this.button("minimize","Minimise",w.minimize,()=>this.toggle("minimized")),maximize:this.button("maxim\
ize","Maximise",w.maximize,()=>this.toggle("maximized")),close:this.button("close","Close",de.close,()=>this.window.userCloses())};state="normal";title(e){this.
bar.hidden=e==null,le(this.titleText,d(e))}icon(e){this.picture.set(e??null,16)}show(e){let{can:t,element:r}={can:this.window.can,element:this.window.element};this.
state=e,r.dataset.state=e,r.toggleAttribute("data-movable",t.move),r.toggleAttribute("data-resizable",t.resize&&e==="normal"),this.buttons.lower.hidden=!t.lower,
this.buttons.minimize.hidden=!t.minimize,this.buttons.maximize.hidden=!t.maximize,this.buttons.close.hidden=!t.close,this.relabel(this.buttons.maximize,e==="max\
imized"?"Restore":"Maximise",e==="maximized"?w.restore:w.maximize),this.relabel(this.buttons.minimize,e==="minimized"?"Restore":"Minimise",e==="minimized"?w.restore:
w.minimize),this.body.inert=e==="shaded"||e==="minimized",this.bar.tabIndex=t.move||t.shade?0:-1}dispose(){this.picture.dispose()}button(e,t,r,o){let i=u("butto\
n",{type:"button",class:`dkw-window-button dkw-window-${e}`,"aria-label":t,title:t},$(r));return i.addEventListener("click",o),i}relabel(e,t,r){e.title!==t&&(e.
title=t,e.setAttribute("aria-label",t),e.replaceChildren($(r)))}toggle(e){this.window.userChose(this.state===e?"normal":e)}onButton(e){return e.target.closest("\
button")!==null}doubleClicked(e){this.onButton(e)||(this.state==="minimized"?this.toggle("minimized"):this.window.can.shade?this.toggle("shaded"):this.window.can.
maximize&&this.toggle("maximized"))}place(){let{element:e}=this.window;return{x:e.offsetLeft,y:e.offsetTop,width:e.offsetWidth,height:e.offsetHeight}}dragBar(e){
if(this.onButton(e)||!this.window.can.move||this.state==="maximized"||this.state==="minimized")return null;let t=this.place(),r=this.window.area(),o=!1,i=[t.x,t.
y];return{move:(s,a)=>{o||=Math.abs(s)>4||Math.abs(a)>4,o&&(this.window.element.classList.add("dkw-dragging"),i=fe(t.x+s,t.y+a,t.width,r),this.window.userMoved(
i,!1))},end:()=>{this.window.element.classList.remove("dkw-dragging"),o&&this.window.userMoved(i,!0)}}}edge(e){let t=u("div",{class:`dkw-edge dkw-edge-${e}`,"ar\
ia-hidden":!0});return K(t,()=>{if(!this.window.can.resize||this.state!=="normal")return null;let r=this.place(),o={size:[r.width,r.height],position:null},i=!1;
return{move:(s,a)=>{i=!0,o=He(r,e,s,a),this.window.userSized(o.size,o.position,!1)},end:()=>i&&this.window.userSized(o.size,o.position,!0)}}),t}key(e){if(e.target!==
this.bar)return;let[t,r]=Ie[e.key]??[0,0];if(e.key==="Enter")return this.doubleClicked(e);if(!t&&!r||this.state!=="normal")return;e.preventDefault();let{x:o,y:i,
width:s,height:a}=this.place();e.shiftKey&&this.window.can.resize?this.window.userSized([Math.max(ye,s+t),Math.max(xe,a+r)],null,!0):!e.shiftKey&&this.window.can.
move&&this.window.userMoved(fe(o+t,i+r,s,this.window.area()),!0)}},Ie={ArrowLeft:[-A,0],ArrowRight:[A,0],ArrowUp:[0,-A],ArrowDown:[0,A]};function fe(n,e,t,r){return[
Math.round(N(n,q-t,Math.max(0,r.width-q))),Math.round(N(e,0,Math.max(0,r.height-q/2)))]}function He(n,e,t,r){let o=e.includes("w"),i=e.includes("n"),s=Math.max(
ye,n.width+(o?-t:e.includes("e")?t:0)),a=Math.max(xe,n.height+(i?-r:e.includes("s")?r:0)),l=o?n.x+n.width-s:n.x,m=i?Math.max(0,n.y+n.height-a):n.y,We=l!==n.x||m!==
n.y;return{size:[Math.round(s),Math.round(a)],position:We||o||i?[Math.round(l),Math.round(m)]:null}}var Fe=100,C=class extends k{frame;toldAtMs=0;constructor(e,t=u("div",{})){super(e,t),this.frame=new L(this),this.frame.title(null),this.changed()}get slot(){return this.
frame.body}get windowState(){return this.state.window_state??"normal"}render(){this.frame.show(this.windowState),this.placeFrame()}placeFrame(){let[e,t]=b(this.
state.position),[r,o]=b(this.state.size),{style:i}=this.element,s=this.windowState==="normal"||this.windowState==="shaded",a=s&&e!==null&&t!==null;i.left=a?`${e}\
px`:"",i.top=a?`${t}px`:"",i.width=s?c(r):"",i.height=this.windowState==="normal"?c(o):"",this.element.toggleAttribute("data-placed",a)}dispose(){this.frame.dispose()}showAnew(){
this.changed()}checkState(e){ne(e,we),this.changed()}entitle(e){this.frame.title(e===null?null:d(e))}userMoved(e,t){this.state.position=e,this.placeFrame(),this.
due(t)&&(this.report({position:e}),this.fire("move",...e))}userSized(e,t,r){this.state.size=e,t&&(this.state.position=t),this.placeFrame(),this.due(r)&&(this.report(
t?{size:e,position:t}:{size:e}),t&&this.fire("move",...t))}userChose(e){this.report({window_state:e}),this.render(),this.fire("window-state",e)}userRaises(){let e=this.
peers().filter(r=>r!==this),t=Math.max(...e.map(R),-1/0);e.length===0||R(this)>t||(this.report({z:t+1}),this.raised())}userLowers(){let e=Math.min(...this.peers().
map(R));this.report({z:e-1}),this.raised()}due(e){let t=performance.now();return!e&&t-this.toldAtMs<Fe?!1:(this.toldAtMs=t,!0)}};function R(n){return Number(n.state.
z??0)}var ve={title:(n,e)=>n.entitle(e),icon:(n,e)=>n.frame.icon(e),size:(n,e)=>(b(e),n.showAnew()),position:(n,e)=>(b(e),n.showAnew()),z:(n,e)=>n.raised(),window_state:(n,e)=>n.
checkState(e),padding:(n,e)=>{n.frame.body.style.padding=Array.isArray(e)?e.map(t=>c(t)).join(" "):c(e)}};function Se(n,e){let t=new Set(e),r=n.firstChild,o=()=>{for(;r&&!t.has(r);){let i=r;r=r.nextSibling,i.remove()}};for(let i of e)o(),i===r?r=r.nextSibling:n.insertBefore(
i,r);for(o();r;){let i=r;r=r.nextSibling,t.has(i)||i.remove()}}var P=class n extends C{constructor(e,t){super(e,t),this.element.classList.add("dkw-root")}filling=!1;area(){return{width:this.host.layer.clientWidth,height:this.
host.layer.clientHeight}}show(e){this.host.arrangeRoots()}raised(){this.host.arrangeRoots()}userCloses(){this.fire("close")}peers(){return this.host.roots().filter(
e=>e instanceof n&&e.state.visible===!0)}userRaises(){this.filling||super.userRaises()}fillPage(e){this.filling!==e&&(this.filling=e,this.element.classList.toggle(
"dkw-filling",e),e?this.element.removeAttribute("role"):this.element.setAttribute("role","dialog"),this.changed())}},J=class extends P{get can(){let{state:e}=this,
t=!this.filling;return{move:t&&e.moveable!==!1,resize:t&&e.resizable!==!1,close:e.closeable!==!1,minimize:e.minimizable===!0,maximize:e.maximizable===!0,shade:e.
shadeable!==!1,lower:e.lowerable===!0}}},y=n=>n.showAnew();U("TopLevel",J,{state:{...ve,resizable:y,moveable:y,closeable:y,minimizable:y,maximizable:y,lowerable:y,
shadeable:y,native:()=>{}}});var D=class extends k{constructor(e){super(e,u("main",{class:"dkw-page dkw-root"}))}show(e){this.host.arrangeRoots()}};U("Page",D);
function X(n){return n instanceof P}function _e(n){return n instanceof D}var ke=2,Oe=208,I=class{constructor(e){this.host=e}host;scrim=u("div",{class:"dkw-scrim","aria-hidden":!0});blocked=new Set;focusBefore=new Map;shown=[];arrange(e){
let t=e.filter(l=>l.state.visible===!0&&!l.destroyed),r=t.filter(_e),o=t.filter(X).sort((l,m)=>R(l)-R(m)),i=new Set(this.shown);this.shown=[...r,...o];let s=o.filter(
l=>l.state.modal===!0).at(-1),a=e.filter(l=>this.shown.includes(l)).map(l=>l.element);Se(this.host.layer,s?[...a,this.scrim]:a),this.fill(o,r),this.stack(o,s),this.
block(s),this.moveFocus(o,i)}fill(e,t){let{port:r}=this.host,o=e.filter(s=>s.name==="TopLevel"),i=r.native&&o.length===1&&!t.length&&r.flowEmpty();for(let s of e)
s.fillPage(i&&s===o[0]);document.documentElement.classList.toggle("dkw-full",i||t.length>0)}stack(e,t){let r=0;e.forEach((o,i)=>{let{element:s}=o;s.style.zIndex=
String((i+1)*ke),s.toggleAttribute("data-active",i===e.length-1);let a=o.windowState==="minimized";s.style.setProperty("--dkw-slot",a?`${r++*Oe}px`:null),o===t&&
(this.scrim.style.zIndex=String((i+1)*ke-1))})}block(e){for(let o of this.blocked)o.inert=!1;if(this.blocked.clear(),!e)return;let t=[...document.body.children].
filter(o=>o!==this.host.layer),r=this.shown.filter(o=>o!==e&&!Ve(o,e)).map(o=>o.element);for(let o of[...t,...r])!(o instanceof HTMLElement)||o.inert||o.tagName===
"SCRIPT"||(o.inert=!0,this.blocked.add(o))}moveFocus(e,t){for(let[r,o]of this.focusBefore){if(e.includes(r))continue;this.focusBefore.delete(r),(document.activeElement===
null||document.activeElement===document.body)&&o instanceof HTMLElement&&o.isConnected&&o.focus({preventScroll:!0})}for(let r of e)r.name==="TopLevel"||t.has(r)||
(this.focusBefore.set(r,document.activeElement),this.host.replaying||r.focusTarget.focus({preventScroll:!0}))}};function Ve(n,e){return X(n)&&Number(n.element.style.
zIndex)>Number(e.element.style.zIndex)}var Re=100,Ne=1e3,H=class{constructor(e,t){this.tell=e;this.mapped=t}tell;mapped;observer=new ResizeObserver(e=>this.measured(e));known=new WeakMap;untold=new Map;timer;toldAtMs=-Re;add(e){
this.observer.observe(e.element,{box:"border-box"})}remove(e){this.observer.unobserve(e.element),this.untold.delete(e.wid)}of(e){return this.known.get(e)}measured(e){
for(let t of e){let r=v(t.target),o=t.borderBoxSize[0];!r||r.destroyed||!o||this.one(r,Math.round(o.inlineSize),Math.round(o.blockSize),t.target.isConnected)}this.
untold.size&&this.schedule()}one(e,t,r,o){let i=this.known.get(e);if(!o||t===0&&r===0){this.known.delete(e);return}if(!(i&&i[0]===t&&i[1]===r)){this.known.set(e,
[t,r]),this.untold.set(e.wid,[t,r]);try{e.resized(t,r),i||this.mapped(e),e.fire("resize",{width:t,height:r})}catch(s){e.host.page.reportError(s)}}}schedule(){this.
timer??=setTimeout(()=>this.say(),Math.max(0,this.toldAtMs+Re-performance.now()))}say(){this.timer=void 0,this.toldAtMs=performance.now();let e={},t=0;for(let[r,
o]of this.untold){if(t++===Ne)break;e[r]=o,this.untold.delete(r)}t&&this.tell(e),this.untold.size&&this.schedule()}};function Y(n){let e=n.element.getBoundingClientRect(),
t=n.parent?.element.getBoundingClientRect();return{x:Math.round(e.left-(t?.left??0)),y:Math.round(e.top-(t?.top??0)),viewport_x:Math.round(e.left),viewport_y:Math.
round(e.top),width:Math.round(e.width),height:Math.round(e.height)}}var F=class{constructor(e,t){this.port=e;this.defaults=t;this.page=e.page,this.layer=document.createElement("div"),this.layer.className="dkw-layer",document.body.
append(this.layer),this.rootsOnPage=new I(this),this.sizes=new H(r=>this.tell({type:"sizes",sizes:r}),r=>r.listens("map")&&r.fire("map",Y(r)))}port;defaults;page;replaying=!1;layer;widgets=new Map;waiting=new Map;unrendered=new Set;untold=new Map;places=new Map;sizes;focus=new E(
this);inBatch=0;flushPlanned=!1;rootsOnPage;receive(e){this.route(e),this.flushSoon()}replay(e){e==="start"?this.replayStart():this.replayEnd()}replayStart(){this.
focus.keep(),this.replaying=!0;for(let e of[...this.widgets.values()])e.parent||this.destroy(e);this.widgets.clear(),this.waiting.clear();for(let{timer:e}of this.
untold.values())clearTimeout(e);this.untold.clear(),j(null)}replayEnd(){this.flush(),this.replaying=!1,this.focus.restore()}route(e){let t=this.handlers[String(
e.type)];if(!t)return this.page.reportError(new Error(`unknown widget message "${String(e.type)}"`),e);try{t(e)}catch(r){this.refuse(e,r)}}handlers={batch:({messages:e})=>this.
batch(e),create:e=>this.create(e),state:e=>this.inOrder(e,t=>this.applyState(t,e.state)),edit:e=>this.inOrder(e,t=>this.applyEdit(t,e)),insert:e=>this.insert(e),
layout:e=>this.container(e.wid).relayout(this.existing(e.child),this.layoutIn(e)),remove:e=>this.container(e.wid).remove(this.existing(e.child)),destroy:({wid:e})=>{
let t=this.widgets.get(e);t&&this.destroy(t)},call:e=>this.inOrder(e,t=>this.call(t,e)),listen:({wid:e,action:t})=>{let r=this.existing(e);r.listen(t),t==="map"&&
this.sizes.of(r)&&r.fire("map",Y(r))},unlisten:({wid:e,action:t})=>this.existing(e).unlisten(t),"register-font":e=>ce(e,this.page),"set-default-font":({font:e})=>j(
e),"open-url":({url:e})=>je(String(e))};batch(e){this.inBatch++;for(let t of e)this.route(t);this.inBatch--,this.inBatch||this.flush()}create(e){let t=e.wid,r=String(
e.class),o=this.widgets.get(t);o&&this.destroy(o);let i=this.make(t,r);this.widgets.set(t,i),this.sizes.add(i);for(let s of this.places.get(t)??[])s.replaceChildren(
i.element);h(e.state)&&this.inOrder(e,()=>this.applyState(i,e.state))}make(e,t){let r={host:this,wid:e,name:t,defaults:this.defaults[t]??{}},o=_(t);try{if(!o)throw new Error(
"this page does not know it");return new o.make(r)}catch(i){return this.tell({type:"error",wid:e,method:"create",error:x(i)}),new z(r,x(i))}}insert(e){this.container(
e.wid).insert(this.existing(e.child),e.index,this.layoutIn(e))}layoutIn(e){return h(e.layout)?B(e.layout,this.sources):{}}inOrder(e,t){let r=e.wid,o=this.waiting.
get(r);o?o.push(e):t(this.existing(r))}applyState(e,t){for(let[r,o]of Object.entries(t)){let i=B(o,this.sources,_(e.name)?.raw.includes(r));i instanceof Promise?
this.await(e,i,s=>this.set(e,r,s)):this.waiting.has(e.wid)?this.waiting.get(e.wid)?.push({type:"state",wid:e.wid,state:{[r]:o}}):this.set(e,r,i)}}set(e,t,r){let o=_(
e.name)?.state[t]??oe[t];try{if(!o)throw new Error(`${e.name} has no property "${t}"`);o(e,r),e.state[t]=r,ie.has(t)&&e.parent?.childChanged(e)}catch(i){e instanceof
z||this.tell({type:"error",wid:e.wid,key:t,error:x(i)})}}applyEdit(e,t){let{type:r,wid:o,...i}=t,s=_(e.name)?.edits[String(i.op)];if(!s)throw new Error(`${e.name}\
 has no edit "${String(i.op)}"`);let a=m=>s(e,m),l=$e(i,m=>B(m,this.sources,!0));l instanceof Promise?this.await(e,l,a):a(l)}call(e,t){let r=B(t.args??[],this.sources);
r instanceof Promise?this.await(e,r,o=>this.callWith(e,t,o)):this.callWith(e,t,r)}callWith(e,t,r){let o=String(t.method),i=_(e.name);if(t.id===void 0){let s=i?.
acts[o]??se[o];if(!s)throw new Error(`${e.name} has no method "${o}"`);this.flushIfNeeded(e),s(e,...r)}else this.answer(e,t.id,i,o,r)}async answer(e,t,r,o,i){try{
let s=r?.questions[o]??ae[o];if(!s)throw new Error(`Unknown method: ${o} on ${e.name}`);this.flush();let a=await s(e,...i);this.port.send({type:"result",id:t,value:S(
a??null,Q)})}catch(s){this.port.send({type:"error",id:t,error:x(s)})}}await(e,t,r){let{wid:o}=e,i=[];this.waiting.set(o,i);let s=a=>{if(this.waiting.get(o)===i){
if(this.waiting.delete(o),!e.destroyed){try{a()}catch(l){this.refuse({wid:o},l)}for(let l of i)this.route(l)}this.flushSoon()}};t.then(a=>s(()=>r(a)),a=>s(()=>this.
refuse({wid:o},a)))}destroy(e){if(!e.destroyed){e.parent?.remove(e),e.element.remove();for(let t of e instanceof p?e.children.splice(0):[])t.parent=null,this.destroy(
t);e.destroyed=!0,this.sizes.remove(e),this.unrendered.delete(e),this.untold.delete(e),this.waiting.delete(e.wid),this.widgets.get(e.wid)===e&&this.widgets.delete(
e.wid);try{e.dispose()}catch(t){this.page.reportError(t)}this.arrangeRoots()}}existing(e){let t=this.widgets.get(e);if(!t)throw new Error(`Unknown widget id: ${String(
e)}`);return t}container(e){let t=this.existing(e);if(!(t instanceof p))throw new Error(`${t.name} holds no other widgets`);return t}refuse(e,t){if(e.id!==void 0)
return this.port.send({type:"error",id:e.id,error:x(t)});let r=String(e.method??e.op??e.type??"state");this.tell({type:"error",wid:e.wid??null,method:r,error:x(
t)})}renderSoon(e){this.unrendered.add(e),this.flushSoon()}flushSoon(){this.flushPlanned||this.inBatch||!this.unrendered.size&&!this.rootsChanged||(this.flushPlanned=
!0,queueMicrotask(()=>{this.flushPlanned=!1,this.flush()}))}flush(){for(let e of this.unrendered)this.unrendered.delete(e),this.draw(e);this.rootsChanged&&(this.
rootsChanged=!1,this.rootsOnPage.arrange(this.roots()))}flushIfNeeded(e){this.unrendered.delete(e)&&this.draw(e)}draw(e){try{e.render()}catch(t){ue(e.element,e.
name,x(t)),this.page.reportError(t)}}rootsChanged=!1;arrangeRoots(){this.rootsChanged=!0,this.flushSoon()}tell(e){this.replaying&&e.type!=="error"||(this.tellPending(),
this.port.send(S(e,Q)))}tellSoon(e,t,r){if(this.replaying)return;let o=this.untold.get(e);o?Object.assign(o.state,t):this.untold.set(e,{state:{...t},timer:setTimeout(
()=>this.tellPending(),r)})}tellPending(){if(this.untold.size){for(let[e,{state:t,timer:r}]of this.untold)clearTimeout(r),this.port.send({type:"state",wid:e.wid,
state:S(t,Q)});this.untold.clear()}}widget(e){return this.widgets.get(e)}roots(){return[...this.widgets.values()].filter(e=>!e.parent)}widgetOf(e){return v(e)}mount(e,t){
let r=this.places.get(e)??new Set;this.places.set(e,r.add(t));let o=this.widgets.get(e);return o&&!o.parent&&t.replaceChildren(o.element),()=>{r.delete(t),r.size||
this.places.delete(e),t.replaceChildren()}}sources={widget:e=>this.widgets.get(e),json:e=>this.port.json(e)}};function Q(n){return n instanceof W}function x(n){
return n instanceof Error?n.message:String(n)}function $e(n,e){let t=Object.entries(n).map(([r,o])=>[r,e(o)]);return t.some(([,r])=>r instanceof Promise)?Promise.
all(t.map(async([r,o])=>[r,await o])).then(Object.fromEntries):n}function je(n){if(/^(https?|mailto):/i.test(n.trim()))window.open(n,"_blank","noopener");else throw new Error(
`${n} is no web address`)}function rn(n){return new F(n,Ge(ee))}function Ge(n){return Object.fromEntries(Object.entries(n).map(([e,t])=>[e,{...Z,...t}]))}export{rn as createWidgets};
