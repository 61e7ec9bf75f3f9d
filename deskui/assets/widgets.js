var mt={size:[null,null],actual_size:[0,0],min_size:[null,null],max_size:[null,null],expanding:[!1,!1],padding:null,border_width:null,border_color:null,bg:null,
font:[null,null,null,null],enabled:!0,tooltip:null,allow_text_selection:null,visible:null,cursor:null,cursors:[]},pt={Box:{spacing:0,align:null,orientation:"hor\
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
moveable:!0}};function a(n,e={},...t){let r=document.createElement(n);for(let[i,o]of Object.entries(e))y(r,i,o);return r.append(...t),r}function y(n,e,t){t===!1||t===null||t===
void 0?n.removeAttribute(e):n.setAttribute(e,t===!0?"":String(t))}function k(n,e){n.textContent!==e&&(n.textContent=e)}function _(n,e="dk-icon"){let t="http://www.w3.org/2000/svg",r=document.createElementNS(t,"svg");for(let[o,
s]of Object.entries({viewBox:"0 0 16 16",class:e,"aria-hidden":"true"}))r.setAttribute(o,s);let i=document.createElementNS(t,"path");return i.setAttribute("d",n),
r.append(i),r}var T={close:"M4 4l8 8M12 4l-8 8",copy:"M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2",check:"M3.5 8.5l3 3 6-7",down:"M4 6l4 4 4-4",file:"M8 2.5v8m-3.5-3L8 \
11l3.5-3.5M3 13.5h10"};var H=class extends Error{},f=class{constructor(e,t){this.element=t;this.host=e.host,this.wid=e.wid,this.name=e.name,this.state=Object.create(e.defaults),t.classList.
add("dkw"),gt.set(t,this)}element;host;wid;name;state;parent=null;destroyed=!1;actions=null;render(){}resized(e,t){}dispose(){}get focusTarget(){let e=this.element;
return e.tabIndex>=0?e:e.querySelector(Zt)??e}enable(e){this.element.inert=!e,this.element.toggleAttribute("data-disabled",!e),e?this.element.removeAttribute("a\
ria-disabled"):this.element.setAttribute("aria-disabled","true")}show(e){this.element.hidden=!e}changed(){this.host.renderSoon(this)}report(e){Object.assign(this.
state,e),this.host.tell({type:"state",wid:this.wid,state:e})}reportSoon(e,t){Object.assign(this.state,e),this.host.tellSoon(this,e,t)}reportEdit(e){this.host.tell(
{type:"edit",wid:this.wid,...e})}fire(e,...t){this.listens(e)&&this.host.tell({type:"callback",wid:this.wid,action:e,args:t})}listens(e){return this.actions?.has(
e)===!0}listen(e){(this.actions??=new Set).add(e)}unlisten(e){this.actions?.delete(e)}get listened(){return this.actions?[...this.actions]:[]}},g=class extends f{children=[];layouts=new Map;get slot(){
return this.element}layoutOf(e){return this.layouts.get(e)??{}}insert(e,t,r){e.parent?.remove(e);let i=t===void 0?this.children.length:Math.max(0,Math.min(t,this.
children.length));this.children.splice(i,0,e),this.layouts.set(e,r),e.parent=this,this.place(e,i,r)}remove(e){let t=this.children.indexOf(e);t<0||(this.children.
splice(t,1),this.layouts.delete(e),e.parent=null,this.displace(e,t))}relayout(e,t){if(!this.layouts.has(e))return;let r={...this.layouts.get(e),...t};this.layouts.
set(e,r),this.arrange(e,r)}place(e,t,r){this.slot.insertBefore(e.element,this.children[t+1]?.element??null),this.arrange(e,r)}displace(e,t){e.element.remove()}arrange(e,t){}childChanged(e){
this.arrange(e,this.layoutOf(e))}},Zt="a[href],button:not([disabled]),input:not([disabled]),select:not([disabled]),textarea:not([disabled]),[tabindex]:not([tabi\
ndex='-1'])",gt=new WeakMap;function E(n){for(let e=n;e;e=e.parentElement){let t=gt.get(e);if(t)return t}}var We=new Map;function c(n,e,t={}){if(We.has(n))throw new Error(`two widgets of class "${n}"`);We.set(n,{make:e,state:t.state??{},acts:t.acts??{},questions:t.questions??
{},edits:t.edits??{},raw:t.raw??[]})}function U(n){return We.get(n)}function z(n){if(n==null||n==="")return"";if(typeof n!="string"||!CSS.supports("color",n))throw new H(`${ae(n)} is not a colour`);return n}function b(n){if(n==null)
return null;if(typeof n!="number"||!Number.isFinite(n))throw new H(`${ae(n)} is not a number`);return n}function p(n){let e=b(n);return e===null?"":`${e}px`}function A(n){
if(n==null)return[null,null];if(!Array.isArray(n))throw new H(`${ae(n)} is not a pair of numbers`);return[b(n[0]),b(n[1])]}function Ee(n){return Array.isArray(n)?
n.map(e=>p(e)||"0").join(" "):p(n)}function w(n,e){if(e.includes(n))return n;throw new H(`${ae(n)} is none of ${e.join(", ")}`)}function u(n){return n==null?"":
String(n)}function v(n,e,t){return Math.max(e,Math.min(t,n))}function ae(n){let e=JSON.stringify(n)??String(n);return e.length>60?`${e.slice(0,57)}...`:e}var P=["horizontal","vertical"];function ne(n,e,t){let r=e?1:0,i=n.state.size?.[r]??null,o=n.state.expanding?.[r]===!0&&i===null,s=e||i!==null||n instanceof g?0:
1;n.element.style.flex=t>0?`${t} 1 auto`:o?"1 1 auto":`0 ${s} auto`,n.element.classList.toggle("dkw-stretched",t>0||o)}var te=class extends g{constructor(e){super(
e,a("div",{class:`dkw-box ${e.name==="VBox"?"dkw-vertical":""}`}))}get vertical(){return this.element.classList.contains("dkw-vertical")}orient(e){this.element.
classList.toggle("dkw-vertical",w(e,P)==="vertical");for(let t of this.children)this.childChanged(t)}arrange(e,t){ne(e,this.vertical,Number(t.stretch??0))}},bt={
start:"flex-start",left:"flex-start",top:"flex-start",center:"center",end:"flex-end",right:"flex-end",bottom:"flex-end",stretch:"stretch"},en=Object.keys(bt),Te={
orientation:(n,e)=>n.orient(e),spacing:(n,e)=>{n.element.style.gap=p(e)},align:(n,e)=>{n.element.style.alignItems=e===null?"":bt[w(e,en)]}};c("Box",te,{state:Te});
c("VBox",te,{state:Te});c("HBox",te,{state:Te});var ze=class extends g{buttons=a("div",{class:"dkw-buttons",role:"group"});constructor(e){super(e,a("div",{class:"\
dkw-buttonbox"})),this.element.append(this.buttons)}get slot(){return this.buttons}};c("ButtonBox",ze,{state:{orientation:(n,e)=>{n.element.classList.toggle("dk\
w-vertical",w(e,P)==="vertical")},halign:(n,e)=>{n.element.style.justifyContent={left:"flex-start",center:"center",right:"flex-end"}[w(e,["left","center","right"])]},
min_button_width:(n,e)=>n.slot.style.setProperty("--dkw-least",p(e)||"0px"),spacing:(n,e)=>{n.slot.style.gap=p(e)}}});var Ae=class extends f{constructor(e){super(
e,a("div",{class:"dkw-separator",role:"separator","aria-orientation":"horizontal"}))}};c("Separator",Ae,{state:{orientation:(n,e)=>n.element.setAttribute("aria-\
orientation",e===null?"horizontal":w(e,P))}});var Le=class extends f{constructor(e){super(e,a("div",{class:"dkw-spacer","aria-hidden":!0}))}};c("Spacer",Le);function L(n,e){n.addEventListener("pointerdown",t=>{if(t.button!==0||!t.isPrimary)return;let r=e(t);r&&tn(n,t,r)})}function tn(n,e,t){let r=0,i=e,o=()=>{r=0,t.
move(i.clientX-e.clientX,i.clientY-e.clientY)},s=d=>{d.pointerId===e.pointerId&&(i=d,r||=requestAnimationFrame(o))},l=d=>{if(d.pointerId===e.pointerId){for(let m of ft)
n.removeEventListener(m,l);n.removeEventListener("pointermove",s),r&&(cancelAnimationFrame(r),o()),t.end()}};n.addEventListener("pointermove",s);for(let d of ft)
n.addEventListener(d,l);n.setPointerCapture(e.pointerId)}var ft=["pointerup","pointercancel","lostpointercapture"];function wt({h:n,s:e,v:t}){let r=i=>{let o=(i+n/60)%6;return Math.round(255*(t-t*e*Math.max(0,Math.min(o,4-o,1)))).toString(16).padStart(2,"0")};return`#${r(5)}${r(
3)}${r(1)}`}function Be(n,e=0){let t=/^#?([\da-f])([\da-f])([\da-f])$/i.exec(n.trim()),r=/^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(n.trim()),i=t?.slice(1).
map(C=>C+C)??r?.slice(1);if(!i)return null;let[o,s,l]=i.map(C=>Number.parseInt(C,16)/255),d=Math.max(o,s,l),m=d-Math.min(o,s,l);return m===0?{h:e,s:0,v:d}:{h:(60*
(d===o?(s-l)/m%6:d===s?(l-o)/m+2:(o-s)/m+4)+360)%360,s:m/d,v:d}}var nn="#000000 #5f6068 #a5a7b0 #ffffff #b3261e #e8710a #f0be6a #1c6e3a #7fd49b #1565a8 #2a62c9 \
#7b3fb5".split(" "),rn=.02,on=.1,le=class{constructor(e){this.picked=e;let t=a("div",{class:"dkw-color-swatches",role:"group","aria-label":"Swatches"});for(let r of nn)
t.append(this.swatch(r));this.element.append(this.plane,this.hue,a("div",{class:"dkw-color-row"},this.sample,this.entry),t),L(this.plane,r=>this.press(r)),this.
plane.addEventListener("keydown",r=>this.key(r)),this.hue.addEventListener("input",()=>this.take({...this.hsv,h:Number(this.hue.value)},!1)),this.hue.addEventListener(
"change",()=>this.picked(this.hex,!0)),this.entry.addEventListener("change",()=>this.typed())}picked;element=a("div",{class:"dkw-colorpicker"});plane=a("div",{class:"\
dkw-color-plane",role:"slider",tabindex:0,"aria-label":"Shade and brightness"},a("i"));hue=a("input",{class:"dkw-color-hue",type:"range",min:0,max:360,step:1,"a\
ria-label":"Hue"});entry=a("input",{class:"dkw-color-entry",type:"text",spellcheck:"false",autocomplete:"off","aria-label":"Colour, #rrggbb",maxlength:7});sample=a(
"span",{class:"dkw-color-sample","aria-hidden":!0});hsv={h:0,s:1,v:1};get hex(){return wt(this.hsv)}set(e){let t=Be(e,this.hsv.h);return t?(this.hsv=t,this.show(),
!0):!1}take(e,t){this.hsv=e,this.show(),this.picked(this.hex,t)}show(){let{h:e,s:t,v:r}=this.hsv,i=this.plane.firstElementChild;i.style.left=`${100*t}%`,i.style.
top=`${100*(1-r)}%`,this.element.style.setProperty("--dkw-hue",wt({h:e,s:1,v:1})),this.element.style.setProperty("--dkw-color",this.hex),this.hue.value=String(Math.
round(e)),this.entry.value=this.hex,y(this.plane,"aria-valuenow",Math.round(100*t)),y(this.plane,"aria-valuetext",`saturation ${Math.round(100*t)} %, brightness\
 ${Math.round(100*r)} %`)}press(e){let t=this.plane.getBoundingClientRect(),r=(s,l)=>this.take({...this.hsv,s:v((s-t.left)/t.width,0,1),v:v(1-(l-t.top)/t.height,
0,1)},!1),{clientX:i,clientY:o}=e;return r(i,o),{move:(s,l)=>r(i+s,o+l),end:()=>this.picked(this.hex,!0)}}key(e){let t=e.shiftKey?on:rn,r={ArrowLeft:[-t,0],ArrowRight:[
t,0],ArrowUp:[0,t],ArrowDown:[0,-t]}[e.key];if(!r)return;e.preventDefault();let{h:i,s:o,v:s}=this.hsv;this.take({h:i,s:v(o+r[0],0,1),v:v(s+r[1],0,1)},!0)}typed(){
let e=Be(this.entry.value,this.hsv.h);e?this.take(e,!0):this.show()}swatch(e){let t=a("button",{type:"button",class:"dkw-color-swatch","aria-label":e,title:e});
return t.style.backgroundColor=e,t.addEventListener("click",()=>this.take(Be(e,this.hsv.h),!0)),t}};var M=class extends g{arrange(e,t){re(e)}get content(){return this.children[0]??null}};function re(n){let[e,t]=n.state.size??[null,null];n.element.style.flex=t===
null?"1 1 auto":"0 0 auto",n.element.style.alignSelf=e===null?"":"flex-start",n.element.classList.toggle("dkw-stretched",t===null)}var R=class{constructor(e,t){this.widget=e;this.element.className=t,this.element.alt="",this.element.hidden=!0,this.element.draggable=!1}widget;element=document.
createElement("img");release=null;wanted=null;set(e,t=null){let[r,i]=Array.isArray(t)?t:[t,t],o=b(r),s=b(i);if(this.element.style.width=o===null?"":`${o}px`,this.
element.style.height=s===null?"":`${s}px`,e!==this.wanted){if(this.wanted=e,e==null||e===""){this.clear(),this.element.removeAttribute("src"),this.element.hidden=
!0;return}this.widget.host.page.source(e).then(({url:l,release:d})=>{if(this.wanted!==e||this.widget.destroyed)return d();this.clear(),this.release=d,this.element.
src=l,this.element.hidden=!1},l=>this.widget.host.page.reportError(l))}}dispose(){this.wanted=null,this.clear()}clear(){this.release?.(),this.release=null}};var yt=["normal","shaded","minimized","maximized"],kt=120,xt=64,Ce=48,de=10,D={minimize:"M3.5 11.5h9",maximize:"M3.5 3.5h9v9h-9z",restore:"M3.5 5.5h7v7h-7zM5.5 \
5.5v-2h7v7h-2",lower:"M8 3v8m-3-3l3 3 3-3M3.5 13.5h9"},sn=["n","s","e","w","ne","nw","se","sw"],an=0,ue=class{constructor(e){this.window=e;let{element:t}=e;this.
picture=new R(e,"dkw-icon");let{lower:r,minimize:i,maximize:o,close:s}=this.buttons;this.bar.append(this.picture.element,this.titleText,a("span",{class:"dkw-win\
dow-buttons"},r,i,o,s)),t.classList.add("dkw-window"),t.setAttribute("role","dialog"),t.setAttribute("aria-labelledby",this.titleText.id),t.append(this.bar,this.
body,...sn.map(l=>this.edge(l))),t.addEventListener("pointerdown",()=>this.window.userRaises(),!0),t.addEventListener("focusin",()=>this.window.userRaises()),L(
this.bar,l=>this.dragBar(l)),this.bar.addEventListener("dblclick",l=>this.doubleClicked(l)),this.bar.addEventListener("keydown",l=>this.key(l))}window;bar=a("di\
v",{class:"dkw-titlebar"});body=a("div",{class:"dkw-window-body"});titleText=a("span",{class:"dkw-title",id:`dkw-title-${++an}`});picture;buttons={lower:this.button(
"lower","Send to back",D.lower,()=>this.window.userLowers()),minimize:this.button("minimize","Minimise",D.minimize,()=>this.toggle("minimized")),maximize:this.button(
"maximize","Maximise",D.maximize,()=>this.toggle("maximized")),close:this.button("close","Close",T.close,()=>this.window.userCloses())};state="normal";title(e){
this.bar.hidden=e==null,k(this.titleText,u(e))}icon(e){this.picture.set(e??null,16)}show(e){let{can:t,element:r}={can:this.window.can,element:this.window.element};
this.state=e,r.dataset.state=e,r.toggleAttribute("data-movable",t.move),r.toggleAttribute("data-resizable",t.resize&&e==="normal"),this.buttons.lower.hidden=!t.
lower,this.buttons.minimize.hidden=!t.minimize,this.buttons.maximize.hidden=!t.maximize,this.buttons.close.hidden=!t.close,this.relabel(this.buttons.maximize,e===
"maximized"?"Restore":"Maximise",e==="maximized"?D.restore:D.maximize),this.relabel(this.buttons.minimize,e==="minimized"?"Restore":"Minimise",e==="minimized"?D.
restore:D.minimize),this.body.inert=e==="shaded"||e==="minimized",this.bar.tabIndex=t.move||t.shade?0:-1}dispose(){this.picture.dispose()}button(e,t,r,i){let o=a(
"button",{type:"button",class:`dkw-window-button dkw-window-${e}`,"aria-label":t,title:t},_(r));return o.addEventListener("click",i),o}relabel(e,t,r){e.title!==
t&&(e.title=t,e.setAttribute("aria-label",t),e.replaceChildren(_(r)))}toggle(e){this.window.userChose(this.state===e?"normal":e)}onButton(e){return e.target.closest(
"button")!==null}doubleClicked(e){this.onButton(e)||(this.state==="minimized"?this.toggle("minimized"):this.window.can.shade?this.toggle("shaded"):this.window.can.
maximize&&this.toggle("maximized"))}place(){let{element:e}=this.window;return{x:e.offsetLeft,y:e.offsetTop,width:e.offsetWidth,height:e.offsetHeight}}dragBar(e){
if(this.onButton(e)||!this.window.can.move||this.state==="maximized"||this.state==="minimized")return null;let t=this.place(),r=this.window.area(),i=!1,o=[t.x,t.
y];return{move:(s,l)=>{i||=Math.abs(s)>4||Math.abs(l)>4,i&&(this.window.element.classList.add("dkw-dragging"),o=vt(t.x+s,t.y+l,t.width,r),this.window.userMoved(
o,!1))},end:()=>{this.window.element.classList.remove("dkw-dragging"),i&&this.window.userMoved(o,!0)}}}edge(e){let t=a("div",{class:`dkw-edge dkw-edge-${e}`,"ar\
ia-hidden":!0});return L(t,()=>{if(!this.window.can.resize||this.state!=="normal")return null;let r=this.place(),i={size:[r.width,r.height],position:null},o=!1;
return{move:(s,l)=>{o=!0,i=dn(r,e,s,l),this.window.userSized(i.size,i.position,!1)},end:()=>o&&this.window.userSized(i.size,i.position,!0)}}),t}key(e){if(e.target!==
this.bar)return;let[t,r]=ln[e.key]??[0,0];if(e.key==="Enter")return this.doubleClicked(e);if(!t&&!r||this.state!=="normal")return;e.preventDefault();let{x:i,y:o,
width:s,height:l}=this.place();e.shiftKey&&this.window.can.resize?this.window.userSized([Math.max(kt,s+t),Math.max(xt,l+r)],null,!0):!e.shiftKey&&this.window.can.
move&&this.window.userMoved(vt(i+t,o+r,s,this.window.area()),!0)}},ln={ArrowLeft:[-de,0],ArrowRight:[de,0],ArrowUp:[0,-de],ArrowDown:[0,de]};function vt(n,e,t,r){
return[Math.round(v(n,Ce-t,Math.max(0,r.width-Ce))),Math.round(v(e,0,Math.max(0,r.height-Ce/2)))]}function dn(n,e,t,r){let i=e.includes("w"),o=e.includes("n"),s=Math.
max(kt,n.width+(i?-t:e.includes("e")?t:0)),l=Math.max(xt,n.height+(o?-r:e.includes("s")?r:0)),d=i?n.x+n.width-s:n.x,m=o?Math.max(0,n.y+n.height-l):n.y,S=d!==n.x||
m!==n.y;return{size:[Math.round(s),Math.round(l)],position:S||i||o?[Math.round(d),Math.round(m)]:null}}var cn=100,X=class extends M{frame;toldAtMs=0;constructor(e,t=a("div",{})){super(e,t),this.frame=new ue(this),this.frame.title(null),this.changed()}get slot(){return this.
frame.body}get windowState(){return this.state.window_state??"normal"}render(){this.frame.show(this.windowState),this.placeFrame()}placeFrame(){let[e,t]=A(this.
state.position),[r,i]=A(this.state.size),{style:o}=this.element,s=this.windowState==="normal"||this.windowState==="shaded",l=s&&e!==null&&t!==null;o.left=l?`${e}\
px`:"",o.top=l?`${t}px`:"",o.width=s?p(r):"",o.height=this.windowState==="normal"?p(i):"",this.element.toggleAttribute("data-placed",l)}dispose(){this.frame.dispose()}showAnew(){
this.changed()}checkState(e){w(e,yt),this.changed()}entitle(e){this.frame.title(e===null?null:u(e))}userMoved(e,t){this.state.position=e,this.placeFrame(),this.
due(t)&&(this.report({position:e}),this.fire("move",...e))}userSized(e,t,r){this.state.size=e,t&&(this.state.position=t),this.placeFrame(),this.due(r)&&(this.report(
t?{size:e,position:t}:{size:e}),t&&this.fire("move",...t))}userChose(e){this.report({window_state:e}),this.render(),this.fire("window-state",e)}userRaises(){let e=this.
peers().filter(r=>r!==this),t=Math.max(...e.map(x),-1/0);e.length===0||x(this)>t||(this.report({z:t+1}),this.raised())}userLowers(){let e=Math.min(...this.peers().
map(x));this.report({z:e-1}),this.raised()}due(e){let t=performance.now();return!e&&t-this.toldAtMs<cn?!1:(this.toldAtMs=t,!0)}};function x(n){return Number(n.state.
z??0)}var O={title:(n,e)=>n.entitle(e),icon:(n,e)=>n.frame.icon(e),size:(n,e)=>(A(e),n.showAnew()),position:(n,e)=>(A(e),n.showAnew()),z:(n,e)=>n.raised(),window_state:(n,e)=>n.
checkState(e),padding:(n,e)=>{n.frame.body.style.padding=Array.isArray(e)?e.map(t=>p(t)).join(" "):p(e)}};var St=48,I=class n extends X{constructor(e,t){super(e,t),this.element.classList.add("dkw-root")}filling=!1;area(){return{width:this.host.layer.clientWidth,height:this.
host.layer.clientHeight}}show(e){this.host.arrangeRoots()}placeFrame(){super.placeFrame();let{style:e}=this.element;e.left&&(e.left=`min(${e.left}, calc(100% - ${St}\
px))`),e.top&&(e.top=`min(${e.top}, calc(100% - ${St}px))`)}raised(){this.host.arrangeRoots()}userCloses(){this.fire("close")}peers(){return this.host.roots().filter(
e=>e instanceof n&&e.state.visible===!0)}userRaises(){this.filling||super.userRaises()}fillPage(e){this.filling!==e&&(this.filling=e,this.element.classList.toggle(
"dkw-filling",e),e?this.element.removeAttribute("role"):this.element.setAttribute("role","dialog"),this.changed())}},He=class extends I{get can(){let{state:e}=this,
t=!this.filling;return{move:t&&e.moveable!==!1,resize:t&&e.resizable!==!1,close:e.closeable!==!1,minimize:e.minimizable===!0,maximize:e.maximizable===!0,shade:e.
shadeable!==!1,lower:e.lowerable===!0}}},N=n=>n.showAnew();c("TopLevel",He,{state:{...O,resizable:N,moveable:N,closeable:N,minimizable:N,maximizable:N,lowerable:N,
shadeable:N,native:()=>{}}});var he=class extends M{constructor(e){super(e,a("main",{class:"dkw-page dkw-root"}))}show(e){this.host.arrangeRoots()}};c("Page",he);
function Pe(n){return n instanceof I}function _t(n){return n instanceof he}var un=80,me=class{constructor(e){this.widget=e;this.picker=new le((t,r)=>this.picked(r))}widget;picker;timer;set(e){if(!this.picker.set(u(e)))throw new H(`${u(
e)} is not a colour like #rrggbb`)}picked(e){e?(clearTimeout(this.timer),this.timer=void 0,this.tell()):this.timer??=setTimeout(()=>(this.timer=void 0,this.tell()),
un)}tell(){let e=this.picker.hex;this.widget.destroyed||e===this.widget.state.color||(this.widget.report({color:e}),this.widget.fire("pick",e))}},Oe=class extends f{picking;constructor(e){
super(e,a("div",{class:"dkw-color"})),this.picking=new me(this),this.picking.set(this.state.color??"#ff0000"),this.element.append(this.picking.picker.element)}get focusTarget(){
return this.picking.picker.plane}};c("ColorWidget",Oe,{state:{color:(n,e)=>n.picking.set(e)}});var Ie=class extends I{picking;before="";constructor(e){super(e),
this.element.classList.add("dkw-dialog","dkw-colordialog"),this.picking=new me(this),this.picking.set(this.state.color??"#ff0000"),this.entitle(this.state.title??
"");let t=a("button",{type:"button",class:"dkw-button dkw-primary"},"Choose"),r=a("button",{type:"button",class:"dkw-button"},"Cancel");t.addEventListener("clic\
k",()=>this.choose()),r.addEventListener("click",()=>this.userCloses()),this.frame.body.append(this.picking.picker.element,a("div",{class:"dkw-dialog-buttons"},
t,r)),this.element.addEventListener("keydown",i=>this.key(i))}get can(){return{move:this.state.moveable!==!1,resize:!1,close:!0,minimize:!1,maximize:!1,shade:!1,
lower:!1}}get focusTarget(){return this.picking.picker.plane}show(e){e&&this.state.visible!==!0&&(this.before=this.picking.picker.hex),super.show(e)}render(){super.
render(),this.element.setAttribute("aria-modal",String(this.state.modal===!0))}userCloses(){this.picking.set(this.before||this.picking.picker.hex),this.leave(),
this.fire("close")}choose(){this.leave(),this.fire("activated",this.picking.picker.hex)}leave(){this.report({color:this.picking.picker.hex,visible:!1}),this.host.
arrangeRoots()}key(e){e.defaultPrevented||e.key!=="Escape"&&e.key!=="Enter"||e.key==="Enter"&&e.target instanceof HTMLButtonElement||(e.preventDefault(),e.key===
"Escape"?this.userCloses():(this.picking.picker.element.querySelector(".dkw-color-entry")?.dispatchEvent(new Event("change")),this.choose()))}},hn=n=>n.showAnew();
c("ColorDialog",Ie,{state:{...O,color:(n,e)=>n.picking.set(e),moveable:hn,modal:n=>(n.showAnew(),n.host.arrangeRoots())}});var Fe=class extends I{stage=a("div",{class:"dkw-dialog-content dkw-box dkw-vertical"});row=a("div",{class:"dkw-dialog-buttons"});constructor(e){super(e),this.element.
classList.add("dkw-dialog"),this.frame.body.append(this.stage,this.row),this.row.addEventListener("click",t=>this.pressed(t)),this.element.addEventListener("key\
down",t=>this.key(t))}get can(){let{state:e}=this;return{move:e.moveable!==!1,resize:e.resizable!==!1,close:!0,minimize:!1,maximize:!1,shade:!1,lower:!1}}get slot(){
return this.stage}get focusTarget(){return this.stage.querySelector("input:not([disabled]),select,textarea,[tabindex='0'],button:not([disabled])")??this.primary??
this.frame.bar}render(){super.render(),this.element.toggleAttribute("data-untitled",this.state.title===null),this.element.setAttribute("aria-modal",String(this.
state.modal===!0)),this.showButtons()}space(e){this.stage.style.gap=p(e)}userCloses(){this.close(this.state.autoclose===!0),this.fire("close")}place(e,t,r){let i=De(
r),o=this.children.slice(t+1).find(s=>De(this.layoutOf(s))===i);(i?this.row:this.stage).insertBefore(e.element,o?.element??null),this.arrange(e,r),this.changed()}arrange(e,t){
De(t)?e.element.style.flex="":ne(e,!0,Number(t.stretch??0))}get primary(){return this.row.querySelector("button:not([disabled])")}showButtons(){let e=this.state.
buttons??[],t=[...this.row.querySelectorAll(":scope > button.dkw-dialog-button")];e.forEach(([r],i)=>{let o=t[i]??a("button",{type:"button",class:"dkw-button dk\
w-dialog-button"});k(o,u(r)),o.dataset.index=String(i),o.classList.toggle("dkw-primary",i===0),t[i]||this.row.insertBefore(o,this.row.children[i]??null)});for(let r of t.
slice(e.length))r.remove();this.row.hidden=this.row.childElementCount===0}pressed(e){let t=e.target.closest("button");if(!t||t.disabled)return;let r=t.dataset.index;
if(r!==void 0)return this.choose(this.state.buttons[Number(r)]?.[1]??null);let i=E(t);i&&i.parent===this&&this.choose(this.layoutOf(i).button)}choose(e){this.close(
this.state.autoclose===!0),this.fire("activated",e)}close(e){e&&(this.report({visible:!1}),this.host.arrangeRoots())}key(e){e.defaultPrevented||(e.key==="Escape"?
(e.preventDefault(),this.userCloses()):e.key==="Enter"&&e.target instanceof HTMLInputElement&&!e.isComposing&&this.primary?.click())}};function De(n){return n.button!==
null&&n.button!==void 0}var Ne=n=>n.showAnew();c("Dialog",Fe,{state:{...O,title:(n,e)=>(n.entitle(e),n.showAnew()),buttons:Ne,autoclose:()=>{},resizable:Ne,moveable:Ne,
modal:n=>(n.showAnew(),n.host.arrangeRoots()),spacing:(n,e)=>n.space(e)}});var $e=class extends M{title=a("legend",{class:"dkw-frame-title",hidden:!0});body=a("div",{class:"dkw-frame-body"});constructor(e){super(e,a("fieldset",{class:"\
dkw-frame"})),this.element.append(this.title,this.body)}get slot(){return this.body}name_(e){k(this.title,e),this.title.hidden=e===""}};c("Frame",$e,{state:{title:(n,e)=>n.
name_(u(e))}});var mn=0,Ve=class extends M{caption=a("span",{class:"dkw-expander-title"});heading=a("button",{type:"button",class:"dkw-expander-head"},_(T.down,
"dk-icon dkw-expander-mark"),this.caption);body=a("div",{class:"dkw-expander-body",role:"region",id:`dkw-expander-${++mn}`});constructor(e){super(e,a("div",{class:"\
dkw-expander"})),this.heading.setAttribute("aria-controls",this.body.id),this.element.append(this.heading,this.body),this.heading.addEventListener("click",()=>this.
toggle()),this.changed()}get slot(){return this.body}get focusTarget(){return this.heading}render(){let{collapsible:e}=this.state;k(this.caption,u(this.state.title)),
this.body.setAttribute("aria-label",u(this.state.title)),this.body.hidden=this.collapsed,this.heading.setAttribute("aria-expanded",String(!this.collapsed)),this.
heading.disabled=e===!1,this.element.classList.toggle("dkw-shadow",this.state.shadow===!0),this.element.classList.toggle("dkw-open",!this.collapsed)}showAnew(){
this.changed()}get collapsed(){return this.state.collapsed??this.state.collapsible!==!1}toggle(){let e=!this.collapsed;this.report({collapsed:e}),this.render(),
this.fire("toggled",e)}};c("Expander",Ve,{state:{title:n=>n.showAnew(),collapsible:n=>n.showAnew(),collapsed:n=>n.showAnew(),shadow:n=>n.showAnew(),bg_color:(n,e)=>{
n.heading.style.backgroundColor=z(e)}}});var je=class extends g{constructor(e){super(e,a("div",{class:"dkw-grid"}))}render(){let e=this.count("columns","column"),t=this.count("rows","row");this.element.
style.gridTemplateColumns=this.tracks(e,"column",0),this.element.style.gridTemplateRows=this.tracks(t,"row",1)}arrange(e,t){e.element.style.gridRow=String(Number(
t.row??0)+1),e.element.style.gridColumn=String(Number(t.column??0)+1),this.changed()}displace(e){e.element.style.gridRow=e.element.style.gridColumn="",e.element.
remove(),this.changed()}resize(){this.changed()}count(e,t){return Math.max(Number(this.state[e]??1),...this.children.map(r=>Number(this.layoutOf(r)[t]??0)+1))}tracks(e,t,r){
let i=new Set;for(let o of this.children)o.state.expanding?.[r]&&i.add(Number(this.layoutOf(o)[t]??0));return Array.from({length:e},(o,s)=>i.has(s)?"minmax(0, 1\
fr)":"auto").join(" ")}};c("GridBox",je,{state:{rows:n=>n.resize(),columns:n=>n.resize(),row_spacing:(n,e)=>{n.element.style.rowGap=p(e)},column_spacing:(n,e)=>{
n.element.style.columnGap=p(e)}}});var Ge=class extends g{constructor(e){super(e,a("div",{class:"dkw-fixed"}))}arrange(e,t){e.element.style.marginLeft=`${b(t.x)??
0}px`,e.element.style.marginTop=`${b(t.y)??0}px`}displace(e){e.element.style.marginLeft=e.element.style.marginTop="",e.element.remove()}};c("FixedLayout",Ge);var Mt=150,q=class{constructor(e,t,r,i){this.widget=e;this.element=t;this.key=r;this.action=i;t.addEventListener("scroll",()=>this.scrolled(),{passive:!0})}widget;element;key;action;wanted=null;put=null;timer;want(e){
let[t,r]=Array.isArray(e)?e:[0,e];this.wanted=[v(b(t)??0,0,1),v(b(r)??0,0,1)],this.widget.host.renderSoon(this.widget)}apply(){if(!this.wanted||!this.element.isConnected)
return;let[e,t]=this.wanted,{element:r}=this,i=r.scrollWidth-r.clientWidth,o=r.scrollHeight-r.clientHeight;e>0&&i<=0||t>0&&o<=0||(this.wanted=null,r.scrollLeft=
e*i,r.scrollTop=t*o,this.put=[r.scrollLeft,r.scrollTop])}scrolled(){let{element:e}=this,[t,r]=this.put??[-1,-1];this.put=null,!(Math.abs(e.scrollLeft-t)<1&&Math.
abs(e.scrollTop-r)<1)&&(this.wanted=null,this.widget.reportSoon({[this.key]:this.fractions()},Mt),this.timer??=setTimeout(()=>{this.timer=void 0,this.widget.destroyed||
this.widget.fire(this.action,...this.fractions())},Mt))}fractions(){let{element:e}=this,t=(r,i)=>i>0?Math.round(1e4*r/i)/1e4:0;return[t(e.scrollLeft,e.scrollWidth-
e.clientWidth),t(e.scrollTop,e.scrollHeight-e.clientHeight)]}};var Ke=28,Ue=8,Xe=12,pn=208,pe=class extends X{constructor(e){super(e),this.element.setAttribute("role","group"),this.frame.title("")}get can(){return{move:!0,resize:!0,
close:!0,minimize:!0,maximize:!0,shade:this.state.shadeable!==!1,lower:!1}}get workspace(){return this.parent instanceof ge?this.parent:null}area(){let e=this.workspace?.
element;return{width:Math.max(e?.scrollWidth??0,e?.clientWidth??0),height:Math.max(e?.scrollHeight??0,e?.clientHeight??0)}}placeFrame(){super.placeFrame()}raised(){
this.workspace?.restack()}userChose(e){super.userChose(e),this.workspace?.restack()}userMoved(e,t){super.userMoved(this.workspace?.resist(e,this)??e,t)}userRaises(){
let e=x(this);super.userRaises(),x(this)!==e&&this.content&&this.workspace?.fire("page-switch",this.content)}userCloses(){this.content&&this.workspace?.fire("pa\
ge-close",this.content)}peers(){return this.workspace?.windows??[]}checkState(e){super.checkState(e),this.workspace?.restack()}},ge=class extends g{scroll;placed=0;constructor(e){
super(e,a("div",{class:"dkw-mdi",tabindex:-1})),this.scroll=new q(this,this.element,"scroll_position","scrolled"),this.element.addEventListener("keydown",t=>this.
key(t))}get windows(){return this.children.filter(e=>e instanceof pe)}restack(){this.changed()}scrollTo(e){this.scroll.want(e)}render(){let e=[...this.windows].
sort((i,o)=>x(i)-x(o)),t=e.filter(i=>i.windowState==="maximized");this.element.classList.toggle("dkw-has-maximized",t.length>0);let r=0;e.forEach((i,o)=>{let{style:s}=i.
element;s.zIndex=String(o+1),i.element.toggleAttribute("data-active",o===e.length-1),i.windowState==="minimized"&&s.setProperty("--dkw-slot",`${r++*pn}px`)});for(let i of this.
windows)this.choosePlace(i);this.scroll.apply()}resized(){this.scroll.apply()}place(e,t){super.place(e,t,{}),this.changed()}displace(e,t){super.displace(e,t),this.
changed()}childChanged(){}resist([e,t],r){let i=Number(this.state.resistance??0);if(i<=0)return[e,t];let o=(d,m)=>d<0&&d>-i?0:d>m&&d<m+i&&m>0?m:d,{clientWidth:s,
clientHeight:l}=this.element;return[o(e,s-r.element.offsetWidth),o(t,l-r.element.offsetHeight)]}cascade(){let e=[...this.windows].sort((o,s)=>x(o)-x(s)),{clientWidth:t,
clientHeight:r}=this.element,i=[Math.max(200,Math.round(t*.6)),Math.max(140,Math.round(r*.6))];e.forEach((o,s)=>this.put(o,[Xe+s%Ue*Ke,Xe+s%Ue*Ke],i))}tile(){let{
windows:e}=this,t=Math.ceil(Math.sqrt(e.length)),r=Math.ceil(e.length/t),{clientWidth:i,clientHeight:o}=this.element;e.forEach((s,l)=>{let d=Math.floor(l/t),m=d===
r-1?e.length-d*t:t,[S,C]=[Math.floor(i/m),Math.floor(o/r)];this.put(s,[(l-d*t)*S,d*C],[S,C])})}put(e,t,r){e.report({position:t,size:r,window_state:"normal"}),e.
render()}choosePlace(e){let[t,r]=A(e.state.position);if(t!==null&&r!==null)return;let i=this.placed++%Ue*Ke+Xe;e.report({position:[i,i]}),e.placeFrame()}key(e){
if(!e.ctrlKey||e.key!=="F6"&&e.key!=="F4")return;let t=[...this.windows].sort((i,o)=>x(i)-x(o)),r=e.key==="F6"?e.shiftKey?t.at(-2):t[0]:t.at(-1);if(r){if(e.preventDefault(),
e.key==="F4")return r.userCloses();r.userRaises(),r.frame.bar.focus()}}},gn=n=>n.raised();c("MDISubWindow",pe,{state:{...O,z:gn,shadeable:n=>n.showAnew()}});c("\
MDIWidget",ge,{state:{resistance:()=>{},scroll_position:(n,e)=>n.scrollTo(e)},acts:{cascade_windows:n=>n.cascade(),tile_windows:n=>n.tile()}});var W=[],ie=null,be=null,Ye=[0,0],qe=null,h={open(n,e,t,r=null,i=null){h.close(),ie=i,be=t,Rt(n,e,r),wn(),n.element.focus({preventScroll:!0})},openBelow(n,e,t,r){
h.closeBelow(n),W.some(i=>i.menu===n)&&Rt(e,r,t)},closeBelow(n){let e=W.findIndex(t=>t.menu===n);if(e<0||e===W.length-1)return!1;for(let t of W.splice(e+1).reverse())
Wt(t);return!0},closeFrom(n){let e=W.findIndex(t=>t.menu===n);e===0?h.close():e>0&&h.closeBelow(W[e-1].menu)},close(n=!1){if(!W.length)return;let e=W.some(r=>r.
menu.element.contains(document.activeElement));qe?.abort();for(let r of W.splice(0).reverse())Wt(r);let t=ie;ie=null,(n||e)&&be instanceof HTMLElement&&be.isConnected&&
be.focus({preventScroll:!0}),t?.closed()},aside(n){ie?.aside(n)},isOpen(n){return W.some(e=>e.menu===n)},pointer(){return Ye}};document.addEventListener("pointe\
rmove",n=>{Ye=[n.clientX,n.clientY]},{passive:!0,capture:!0});document.addEventListener("pointerdown",n=>{Ye=[n.clientX,n.clientY]},{passive:!0,capture:!0});function Rt(n,e,t){
W.push({menu:n,opener:t}),t?.setAttribute("aria-expanded","true"),n.host.layer.append(n.element),bn(n.element,e)}function Wt({menu:n,opener:e}){e?.setAttribute(
"aria-expanded","false"),n.element.remove()}function bn(n,e){let{style:t}=n;t.maxHeight=`${window.innerHeight-8}px`;let{offsetWidth:r,offsetHeight:i}=n,o={width:e.
width??0,height:e.height??0},s=e.side?e.x+o.width-2:e.x,l=e.side?e.y-5:e.y+o.height;s+r>window.innerWidth-4&&(s=e.side?e.x-r+2:window.innerWidth-r-4),l+i>window.
innerHeight-4&&(l=e.side||e.y<i?window.innerHeight-i-4:e.y-i),t.left=`${Math.max(4,s)}px`,t.top=`${Math.max(4,l)}px`}function fn(n){return n instanceof Node?W.some(
e=>e.menu.element.contains(n))||ie?.element.contains(n)===!0:!1}function wn(){qe=new AbortController;let{signal:n}=qe,e=t=>{fn(t.target)||h.close()};document.addEventListener(
"pointerdown",e,{capture:!0,signal:n}),document.addEventListener("focusin",e,{signal:n}),window.addEventListener("blur",()=>h.close(),{signal:n}),window.addEventListener(
"resize",()=>h.close(),{signal:n})}var Y=new Map;function zt(n){let[e="",t=""]=n.split("	",2);return{name:e,shortcut:t.trim()}}function At(n,e){Y.delete(n);let t=vn(e);t&&(Y.size||document.addEventListener(
"keydown",Bt),Y.set(n,t))}function Lt(n){Y.delete(n)&&!Y.size&&document.removeEventListener("keydown",Bt)}function vn(n){let e=n.split("+").map(i=>i.trim()).filter(
Boolean),t=e.pop()??(n.endsWith("+")?"+":""),r=new Set(e.map(i=>yn[i.toLowerCase()]??"?"));return!t||r.has("?")||t.length===1&&!r.has("ctrl")&&!r.has("alt")&&!r.
has("meta")?"":Tt(r,t)}var yn={ctrl:"ctrl",control:"ctrl",strg:"ctrl",cmd:"ctrl",command:"ctrl",alt:"alt",option:"alt",shift:"shift",meta:"meta",super:"meta",win:"\
meta"},kn={del:"delete",esc:"escape",ins:"insert",return:"enter",space:" ",up:"arrowup",down:"arrowdown",left:"arrowleft",right:"arrowright"};function Tt(n,e){let t=e.
toLowerCase();return["ctrl","alt","shift","meta"].filter(r=>n.has(r)).join("+")+`+${kn[t]??t}`}var Et=/Mac/i.test(navigator.platform);function Bt(n){if(n.defaultPrevented||
n.isComposing)return;let e=new Set;(Et?n.metaKey:n.ctrlKey)&&e.add("ctrl"),(Et?n.ctrlKey:n.metaKey)&&e.add("meta"),n.altKey&&e.add("alt"),n.shiftKey&&e.add("shi\
ft");let t=Tt(e,n.key),r=[...Y].reverse().find(([i,o])=>o===t&&i.state.enabled!==!1&&xn(i))?.[0];r&&(n.preventDefault(),r.choose())}function xn(n){let e=n.parent;
for(;e&&e.name==="Menu";)e=e.parent;return e?e.element.isConnected&&e.element.closest("[inert]")===null:n.parent!==null}var Sn="M6 4l4 4-4 4",$=class extends f{picture;caption=a("span",{class:"dkw-menu-text"});keys=a("span",{class:"dkw-menu-keys"});constructor(e){super(e,a("div",
{class:"dkw-menuitem",role:"menuitem",tabindex:-1})),this.picture=new R(this,"dkw-icon"),this.element.append(a("span",{class:"dkw-menu-mark"},_(T.check),this.picture.
element),this.caption,this.keys),this.changed()}showAnew(){this.changed()}render(){let{state:e}=this,{name:t,shortcut:r}=zt(u(e.text??e.name));k(this.caption,t),
k(this.keys,r),y(this.keys,"aria-hidden",!0),y(this.element,"aria-keyshortcuts",r?r.replace(/Ctrl/i,"Control"):null),At(this,r);let i=e.checkable===!0;this.element.
setAttribute("role",i?"menuitemcheckbox":"menuitem"),y(this.element,"aria-checked",i?e.checked===!0:null),this.element.classList.toggle("dkw-checked",i&&e.checked===
!0),this.picture.set(e.icon_url,e.iconsize??16);let o=e.icon_only===!0&&!!e.icon_url;this.caption.classList.toggle("visually-hidden",o)}enable(e){y(this.element,
"aria-disabled",e?null:"true")}choose(){if(this.state.enabled===!1)return;if(this.state.checkable!==!0)return this.fire("activated");let e=this.state.checked!==
!0;this.report({checked:e}),this.render(),this.fire("activated",e)}dispose(){Lt(this),this.picture.dispose()}},F=n=>n.showAnew();c("MenuAction",$,{state:{text:F,
name:F,icon_url:F,iconsize:F,icon_only:F,checkable:F,checked:F}});var B=class n extends g{lines=new Map;typed="";typedAtMs=0;constructor(e){super(e,a("div",{class:"\
dkw-menu",role:"menu",tabindex:-1})),this.element.addEventListener("click",t=>this.clicked(t)),this.element.addEventListener("keydown",t=>this.key(t)),this.element.
addEventListener("pointermove",t=>this.pointed(t)),this.element.addEventListener("contextmenu",t=>t.preventDefault())}show(e){}place(e,t,r){!(e instanceof $)&&e.
name!=="Separator"&&this.lines.set(e,this.newLine(e));let i=this.children[t+1];this.element.insertBefore(this.lineOf(e),i?this.lineOf(i):null),this.arrange(e,r)}displace(e){
this.lineOf(e).remove(),e.element.remove(),this.lines.delete(e)}arrange(e,t){let r=this.lines.get(e);e instanceof n&&r&&k(r.querySelector(".dkw-menu-text"),u(t.
name))}popupAt(e,t,r=null){h.open(this,{x:e,y:t},r?.element??document.activeElement)}enter(e=!1){(this.usable().at(e?-1:0)??this.element).focus({preventScroll:!0})}dispose(){
h.closeFrom(this)}lineOf(e){return this.lines.get(e)??e.element}newLine(e){if(!(e instanceof n))return a("div",{class:"dkw-menu-widget",role:"none"},e.element);
let t=a("div",{class:"dkw-menuitem",role:"menuitem",tabindex:-1,"aria-haspopup":"menu","aria-expanded":"false"});return t.append(a("span",{class:"dkw-menu-mark"}),
a("span",{class:"dkw-menu-text"}),_(Sn,"dk-icon dkw-menu-more")),t}usable(){return[...this.element.querySelectorAll(":scope > [role^=menuitem]:not([aria-disable\
d])")].filter(e=>!e.hidden)}childAt(e){return this.children.find(t=>e instanceof Node&&this.lineOf(t).contains(e))}clicked(e){e.stopPropagation(),this.choose(this.
childAt(e.target))}choose(e){if(e instanceof n)return this.openBelow(e,!0);!(e instanceof $)||e.state.enabled===!1||(h.close(),e.choose())}openBelow(e,t){if(e.state.
enabled===!1)return;let r=this.lineOf(e),i=r.getBoundingClientRect();h.openBelow(this,e,r,{x:i.left,y:i.top,width:i.width,height:i.height,side:!0}),t&&e.enter()}pointed(e){
if(e.pointerType==="touch")return;let t=this.childAt(e.target);if(!t||!(t instanceof $)&&!(t instanceof n))return;let r=this.lineOf(t);document.activeElement!==
r&&!r.hasAttribute("aria-disabled")&&r.focus({preventScroll:!0}),t instanceof n?r.getAttribute("aria-expanded")!=="true"&&this.openBelow(t,!1):h.closeBelow(this)}key(e){
if(E(e.target)!==this&&!(E(e.target)instanceof $))return this.leaveWidget(e);let t=this.usable(),r=t.indexOf(document.activeElement),i=this.childAt(document.activeElement),
o=d=>t[(d+t.length)%t.length]?.focus({preventScroll:!0}),l={ArrowDown:()=>o(r+1),ArrowUp:()=>o(r<0?t.length-1:r-1),Home:()=>o(0),End:()=>o(t.length-1),Enter:()=>this.
choose(i)," ":()=>this.choose(i),ArrowRight:()=>i instanceof n?this.openBelow(i,!0):h.aside(1),ArrowLeft:()=>this.parent instanceof n&&h.closeBelow(this.parent)?
this.parent.lineOf(this).focus():h.aside(-1),Escape:()=>this.parent instanceof n&&h.closeBelow(this.parent)?this.parent.lineOf(this).focus():h.close(!0),Tab:()=>h.
close(!0)}[e.key];if(l)l();else{if(e.key.length!==1||e.ctrlKey||e.metaKey||e.altKey)return;this.find(e.key,t,r)}e.preventDefault(),e.stopPropagation()}leaveWidget(e){
e.key==="Escape"&&h.close(!0)}find(e,t,r){let i=performance.now();this.typed=(i-this.typedAtMs>700?"":this.typed)+e.toLowerCase(),this.typedAtMs=i;let o=this.typed.
length>1?r:r+1;[...t.slice(o),...t.slice(0,o)].find(l=>l.textContent?.trim().toLowerCase().startsWith(this.typed))?.focus({preventScroll:!0})}};c("Menu",B,{acts:{
popup:(n,e=null,t=null)=>e===null||t===null?n.popupAt(...h.pointer()):n.popupAt(e,t)}});var Je=class extends g{names=new Map;constructor(e){super(e,a("div",{class:"dkw-menubar",role:"menubar"})),this.element.addEventListener("pointerdown",t=>this.pressed(
t)),this.element.addEventListener("pointerover",t=>this.pointed(t)),this.element.addEventListener("keydown",t=>this.key(t))}get focusTarget(){return this.buttons()[0]??
this.element}place(e,t,r){let i={button:a("div",{class:"dkw-menuname",role:"menuitem",tabindex:this.names.size?-1:0,"aria-haspopup":"menu","aria-expanded":"fals\
e"}),caption:a("span",{}),picture:new R(this,"dkw-icon")};i.button.append(i.picture.element,i.caption),this.names.set(e,i);let o=this.children[t+1];this.element.
insertBefore(i.button,(o&&this.names.get(o)?.button)??null),this.arrange(e,r)}displace(e){let t=this.names.get(e);e instanceof B&&h.closeFrom(e),this.names.delete(
e),t?.picture.dispose(),t?.button.remove();let r=this.buttons()[0];r&&!this.buttons().some(i=>i.tabIndex===0)&&(r.tabIndex=0)}arrange(e,t){let r=this.names.get(
e);if(!r)return;k(r.caption,u(t.name));let i=t.icon_url??null;r.picture.set(i,t.iconsize??16),r.caption.classList.toggle("visually-hidden",t.icon_only===!0&&i!==
null),r.button.hidden=e.state.visible===!1,y(r.button,"aria-disabled",e.state.enabled===!1?"true":null)}dispose(){for(let{picture:e}of this.names.values())e.dispose();
this.openMenu()&&h.close()}aside(e){let t=this.menus(),r=t.indexOf(this.openMenu()),i=t[(r+e+t.length)%t.length];i&&this.open(i).enter()}closed(){this.element.classList.
remove("dkw-open")}buttons(){return this.children.map(e=>this.names.get(e).button).filter(e=>!e.hidden)}menus(){return this.children.filter(e=>e instanceof B&&e.
state.visible!==!1&&e.state.enabled!==!1)}openMenu(){return this.menus().find(e=>h.isOpen(e))}menuAt(e){return this.menus().find(t=>e instanceof Node&&this.names.
get(t)?.button.contains(e))}open(e){let{button:t}=this.names.get(e),r=t.getBoundingClientRect();return this.rove(t),h.open(e,{x:r.left,y:r.top,width:0,height:r.
height},t,t,this),this.element.classList.add("dkw-open"),e}rove(e){for(let t of this.buttons())t.tabIndex=t===e?0:-1}pressed(e){let t=this.menuAt(e.target);!t||
e.button!==0||(e.preventDefault(),h.isOpen(t)?h.close(!0):this.open(t))}pointed(e){let t=this.menuAt(e.target),r=this.openMenu();t&&r&&t!==r&&this.open(t)}key(e){
let t=this.buttons(),r=t.indexOf(e.target),i=this.menuAt(e.target);if(r<0)return;let o=d=>{let m=t[(d+t.length)%t.length];this.rove(m),m.focus()},l={ArrowRight:()=>o(
r+1),ArrowLeft:()=>o(r-1),Home:()=>o(0),End:()=>o(t.length-1),ArrowDown:()=>i&&this.open(i).enter(),ArrowUp:()=>i&&this.open(i).enter(!0),Enter:()=>i&&this.open(
i).enter()," ":()=>i&&this.open(i).enter()}[e.key];l&&e.preventDefault(),l?.()}};c("MenuBar",Je);var Qe=class extends f{constructor(e){super(e,a("div",{class:"dkw-scriptarea dk-flow"}))}bind(e){e&&this.host.page.bindScope(e,this.element)}dispose(){this.host.
page.fill(this.element,[])}};c("ScriptArea",Qe,{state:{dom_id:(n,e)=>n.bind(u(e))}});var Ct=.2,_n=.05,Ht=.1,J=class{constructor(e){this.moved=e;this.element.append(this.thumb),this.orient("horizontal"),L(this.element,t=>this.press(t)),this.element.
addEventListener("keydown",t=>this.key(t)),this.element.addEventListener("wheel",t=>this.wheel(t),{passive:!1})}moved;element=a("div",{class:"dkw-bar",role:"scr\
ollbar",tabindex:0,"aria-valuemin":0,"aria-valuemax":100,"aria-label":"Scroll"});thumb=a("div",{class:"dkw-thumb"});at=0;length=Ct;orientation="horizontal";orient(e){
this.orientation=e,this.element.setAttribute("aria-orientation",e),this.show()}set(e,t){this.at=v(e,0,1),this.length=t>0?v(t,_n,1):Ct,this.show()}show(){let{style:e}=this.
thumb,t=`${100*this.length}%`,r=`${100*this.at*(1-this.length)}%`,i=this.orientation==="vertical";e.width=i?"":t,e.height=i?t:"",e.left=i?"":r,e.top=i?r:"",this.
element.setAttribute("aria-valuenow",String(Math.round(100*this.at)))}go(e){let t=v(e,0,1);t!==this.at&&(this.at=t,this.show(),this.moved(t))}press(e){let t=this.
orientation==="vertical",r=t?this.element.clientHeight:this.element.clientWidth;if(e.target!==this.thumb){let s=this.thumb.getBoundingClientRect(),l=t?e.clientY<
s.top:e.clientX<s.left;return this.go(this.at+(l?-1:1)*this.page),null}let i=this.at,o=r*(1-this.length);return{move:(s,l)=>o>0&&this.go(i+(t?l:s)/o),end:()=>{}}}get page(){
return this.length<1?v(this.length/(1-this.length),.02,1):1}key(e){let[t,r]=this.orientation==="vertical"?["ArrowUp","ArrowDown"]:["ArrowLeft","ArrowRight"],i=this.
page*Ht,o={[t]:this.at-i,[r]:this.at+i,PageUp:this.at-this.page,PageDown:this.at+this.page,Home:0,End:1}[e.key];o!==void 0&&(e.preventDefault(),this.go(o))}wheel(e){
e.preventDefault(),this.go(this.at+Math.sign(e.deltaY||e.deltaX)*this.page*Ht)}},Ze=class extends f{bar;constructor(e){let t=new J(r=>{this.report({scroll_percent:r}),
this.fire("activated",r)});super(e,t.element),this.bar=t,this.element.classList.add("dkw-scrollbar")}orient(e){this.bar.orient(w(e,P))}showAnew(e){b(e),this.changed()}render(){
this.bar.set(this.state.scroll_percent??0,this.state.thumb_percent??0)}};c("ScrollBar",Ze,{state:{orientation:(n,e)=>n.orient(e),thickness:(n,e)=>n.element.style.
setProperty("--dkw-thickness",p(e)),scroll_percent:(n,e)=>n.showAnew(e),thumb_percent:(n,e)=>n.showAnew(e)}});function V(n){let e=w(n,["auto","on","off","always","overflow","scroll","hidden"]);return{auto:"auto",overflow:"auto",on:"on",always:"on",scroll:"on",off:"off",
hidden:"off"}[e]}var fe=class{told="";tell(e,t,r){let i=[t.clientWidth,t.clientHeight,...r];i.join()!==this.told&&(this.told=i.join(),e.fire("area-resize",...i))}},
et=class extends M{scroll;area=new fe;constructor(e){super(e,a("div",{class:"dkw-scrollarea",tabindex:0})),this.scroll=new q(this,this.element,"scroll_percent",
"scrolled")}showBars(){this.changed()}scrollTo(e){this.scroll.want(e)}render(){let e=Object.hasOwn(this.state,"scroll_bar_visibility")?this.state.scroll_bar_visibility:
void 0,t=V(e?.[0]??this.state.hscrollbar??"auto"),r=V(e?.[1]??this.state.vscrollbar??this.state.hscrollbar??"auto");this.element.style.overflowX=Pt[t],this.element.
style.overflowY=Pt[r],this.scroll.apply()}resized(){this.scroll.apply();let{element:e}=this;this.area.tell(this,e,[e.offsetWidth-e.clientWidth,e.offsetHeight-e.
clientHeight])}},Pt={auto:"auto",on:"scroll",off:"hidden"},tt=n=>{for(let e of n)b(e)};c("ScrollArea",et,{state:{hscrollbar:(n,e)=>(V(e),n.showBars()),vscrollbar:(n,e)=>(e!==
null&&V(e),n.showBars()),scroll_bar_visibility:(n,e)=>(e?.forEach(V),n.showBars()),thickness:(n,e)=>n.element.style.setProperty("--dkw-thickness",p(e)),scroll_percent:(n,e)=>n.
scrollTo(e),thumb_percent:(n,e)=>tt(e)}});var nt=class extends M{view=a("div",{class:"dkw-area-view"});bars=[new J(e=>this.moved(0,e)),new J(e=>this.moved(1,e))];area=new fe;constructor(e){
super(e,a("div",{class:"dkw-area"}));let[t,r]=this.bars;r.orient("vertical"),t.element.classList.add("dkw-area-h"),r.element.classList.add("dkw-area-v"),this.element.
append(this.view,r.element,t.element),this.view.addEventListener("wheel",i=>this.wheel(i),{passive:!1}),this.changed()}get slot(){return this.view}showAnew(){this.
changed()}render(){let e=this.state.scroll_percent??[0,0],t=this.state.thumb_percent??[0,0],r=this.state.scroll_bar_visibility??["auto","auto"];this.bars.forEach(
(i,o)=>{let s=t[o]??0,l=V(r[o]??"auto");i.element.hidden=l==="off"||l==="auto"&&(s<=0||s>=1),i.set(e[o]??0,s)})}resized(){let[e,t]=this.bars;this.area.tell(this,
this.view,[t.element.offsetWidth,e.element.offsetHeight])}moved(e,t){let r=[...this.state.scroll_percent??[0,0]];r[e]=t,this.report({scroll_percent:r}),this.fire(
"scrolled",...r)}wheel(e){let t=e.shiftKey||Math.abs(e.deltaX)>Math.abs(e.deltaY)?0:1,r=this.state.thumb_percent?.[t]??0;if(r<=0||r>=1)return;e.preventDefault();
let i=(t?this.view.clientHeight:this.view.clientWidth)*(1/r-1),o=this.state.scroll_percent?.[t]??0;this.moved(t,v(o+(e.deltaY||e.deltaX)/Math.max(1,i),0,1)),this.
changed()}};c("AbstractScrollArea",nt,{state:{thickness:(n,e)=>n.element.style.setProperty("--dkw-thickness",p(e)),thumb_percent:(n,e)=>(tt(e),n.showAnew()),scroll_percent:(n,e)=>(tt(
e),n.showAnew()),scroll_bar_visibility:(n,e)=>(e.forEach(V),n.showAnew())}});function j(n,e){let t=new Set(e),r=n.firstChild,i=()=>{for(;r&&!t.has(r);){let o=r;r=r.nextSibling,o.remove()}};for(let o of e)i(),o===r?r=r.nextSibling:n.insertBefore(
o,r);for(i();r;){let o=r;r=r.nextSibling,t.has(o)||o.remove()}}var Mn=10,Ot=50,rt=class extends g{panes=new Map;handles=[];unfolded=new WeakMap;constructor(e){super(e,a("div",{class:"dkw-splitter"}))}orient(e){this.element.
classList.toggle("dkw-vertical",w(e,P)==="vertical"),this.changed()}weigh(e){if(e!==null)for(let t of e)b(t);this.changed()}render(){let e=this.state.sizes;j(this.
element,this.children.flatMap((t,r)=>r?[this.handle(r-1),this.pane(t)]:[this.pane(t)])),this.children.forEach((t,r)=>{let i=this.pane(t);i.style.flexGrow=String(
e?.[r]??(e?Rn(e):1)),i.style[this.vertical?"minHeight":"minWidth"]=`${this.least(r)}px`,i.style[this.vertical?"minWidth":"minHeight"]="0"})}place(e){let t=a("di\
v",{class:"dkw-pane"});t.append(e.element),this.panes.set(e,t),this.arrange(e)}displace(e){this.panes.get(e)?.remove(),this.panes.delete(e),e.element.remove(),this.
changed()}arrange(e){re(e),this.changed()}get vertical(){return this.element.classList.contains("dkw-vertical")}pane(e){return this.panes.get(e)}least(e){let t=this.
children[e];return t?b(this.layoutOf(t).min)??0:0}measure(){return this.children.map(e=>this.pane(e)[this.vertical?"offsetHeight":"offsetWidth"])}handle(e){let t=this.
handles[e]??=this.newHandle(e);return t.setAttribute("aria-orientation",this.vertical?"horizontal":"vertical"),t}newHandle(e){let t=a("div",{class:"dkw-handle",
role:"separator",tabindex:0,"aria-label":"Resize"});return L(t,()=>this.drag(t,e)),t.addEventListener("keydown",r=>this.key(r,t,e)),t.addEventListener("focus",()=>this.
tellShare(t,e,this.measure())),t}drag(e,t){let r=this.measure(),i=r;return this.element.classList.add("dkw-dragging"),{move:(o,s)=>{i=this.moved(r,t,this.vertical?
s:o),this.apply(i)},end:()=>{this.element.classList.remove("dkw-dragging"),i!==r&&this.settle(e,t,i)}}}key(e,t,r){let i=this.measure(),o=e.shiftKey?Ot:Mn,[s,l]=this.
vertical?["ArrowUp","ArrowDown"]:["ArrowLeft","ArrowRight"],d=(i[r]??0)+(i[r+1]??0),m={[s]:-o,[l]:o,Home:-d,End:d,Enter:this.foldBy(r,i)}[e.key];if(m===void 0)return;
e.preventDefault();let S=this.moved(i,r,m);this.apply(S),this.settle(t,r,S)}foldBy(e,t){let r=this.children[e],i=t[e]??0;return i>this.least(e)?(this.unfolded.set(
r,i),-i):(this.unfolded.get(r)??Ot*4)-i}moved(e,t,r){let i=e[t]??0,o=i+(e[t+1]??0),s=[...e];return s[t]=v(i+r,Math.min(this.least(t),o),Math.max(0,o-this.least(
t+1))),s[t+1]=o-s[t],s}apply(e){this.children.forEach((t,r)=>this.pane(t).style.flexGrow=String(e[r]))}settle(e,t,r){this.tellShare(e,t,r),this.report({sizes:r}),
this.fire("sizing",r)}tellShare(e,t,r){let i=(r[t]??0)+(r[t+1]??0);e.setAttribute("aria-valuenow",String(i?Math.round(100*(r[t]??0)/i):50))}};function Rn(n){return n.
length?n.reduce((e,t)=>e+t,0)/n.length:1}c("Splitter",rt,{state:{orientation:(n,e)=>n.orient(e),sizes:(n,e)=>n.weigh(e)}});var we=class{constructor(e,t){this.page=e;this.slot=t}page;slot;pieces=[];show(e,t){this.clear(),this.append(e,t)}append(e,t){if(e==="")return;let r=this.page.render(
{type:"html",content:e,sanitize:!t});this.pieces.push(r),this.slot.append(r)}clear(){for(let e of this.pieces)this.page.discard(e);this.pieces=[],this.slot.replaceChildren()}};var ot=class extends f{line=a("div",{class:"dkw-status-text"});html=null;constructor(e){super(e,a("div",{class:"dkw-statusbar",role:"status"})),this.element.append(
this.line)}showAnew(){this.changed()}render(){let e=u(this.state.message);this.state.html===!0?(this.html??=new we(this.host.page,this.line)).show(e,this.state.
trusted===!0):(this.html?.clear(),this.html=null,this.line.textContent=e)}dispose(){this.html?.clear()}},it=n=>n.showAnew();c("StatusBar",ot,{state:{message:it,
html:it,trusted:it,halign:(n,e)=>{n.element.style.textAlign=w(e,["left","center","right"])},color:(n,e)=>{let[t,r]=Array.isArray(e)?e:[null,null];n.element.style.
backgroundColor=z(t),n.element.style.color=z(r)}}});var st=class{picture;caption=a("span",{class:"dkw-tab-text"});close=a("span",{class:"dkw-tab-close",title:"Close","aria-hidden":!0},_(T.close));tab=a("div",{class:"\
dkw-tab",role:"tab",tabindex:-1});panel=a("div",{class:"dkw-tabpanel",role:"tabpanel"});constructor(e,t){this.picture=new R(e,"dkw-icon"),this.tab.id=`dkw-tab-${t.
wid}`,this.panel.id=`dkw-page-${t.wid}`,this.tab.setAttribute("aria-controls",this.panel.id),this.panel.setAttribute("aria-labelledby",this.tab.id),this.tab.append(
this.picture.element,this.caption,this.close),this.panel.append(t.element)}},ye=class extends g{list=a("div",{class:"dkw-tablist",role:"tablist"});panels=a("div",
{class:"dkw-panels"});tabs=new Map;constructor(e){super(e,a("div",{class:"dkw-tabs","data-position":"top"})),this.element.append(this.list,this.panels),this.list.
addEventListener("click",t=>this.clicked(t)),this.list.addEventListener("auxclick",t=>t.button===1&&this.askClose(this.childAt(t.target))),this.list.addEventListener(
"keydown",t=>this.key(t))}get focusTarget(){let e=this.front;return(e&&this.tabs.get(e)?.tab)??this.list}showAnew(){this.changed()}position(e){let t=w(e,["top",
"bottom","left","right","none"]);this.element.dataset.position=t,this.list.hidden=t==="none",this.list.setAttribute("aria-orientation",t==="left"||t==="right"?"\
vertical":"horizontal")}render(){let e=this.children.map(r=>this.tabs.get(r));j(this.list,e.map(({tab:r})=>r)),j(this.panels,e.map(({panel:r})=>r));let{front:t}=this;
for(let r of this.children)this.showTab(r,r===t)}place(e,t,r){let i=new st(this,e);L(i.tab,o=>this.drag(e,o)),this.tabs.set(e,i),this.arrange(e,r)}displace(e){let t=this.
tabs.get(e),r=t?.tab===document.activeElement;this.tabs.delete(e),t?.picture.dispose(),t?.tab.remove(),t?.panel.remove(),e.element.remove(),r&&queueMicrotask(()=>this.
focusTarget.focus()),this.changed()}arrange(e,t){let r=this.tabs.get(e);r&&(re(e),k(r.caption,u(t.title)),r.picture.set(t.icon??null),r.tab.style.setProperty("-\
-dkw-tab",z(t.highlight)||null),r.tab.classList.toggle("dkw-highlight",z(t.highlight)!==""),this.changed())}dispose(){for(let e of this.tabs.values())e.picture.
dispose()}get front(){return this.children[Number(this.state.index??-1)]}showTab(e,t){let{tab:r,panel:i,close:o}=this.tabs.get(e);r.setAttribute("aria-selected",
String(t)),r.tabIndex=t?0:-1,i.hidden=!t,o.hidden=!this.closable(e),y(r,"aria-keyshortcuts",this.closable(e)?"Delete":null)}closable(e){return(this.layoutOf(e).
closable??this.state.closable)===!0}childAt(e){let t=e instanceof Element?e.closest("[role=tab]"):null;return this.children.find(r=>this.tabs.get(r)?.tab===t)}clicked(e){
let t=this.childAt(e.target);t&&(e.target.closest(".dkw-tab-close")?this.askClose(t):this.bringToFront(t))}bringToFront(e){let t=this.children.indexOf(e);this.tabs.
get(e)?.tab.focus(),t!==this.state.index&&(this.report({index:t}),this.render(),this.fire("page-switch",e,t))}askClose(e){e&&this.closable(e)&&this.fire("page-c\
lose",e)}key(e){let t=this.childAt(e.target);if(!t)return;let r=this.children.indexOf(t),i=this.children.length-1,o=this.list.getAttribute("aria-orientation")===
"vertical",[s,l]=o?["ArrowUp","ArrowDown"]:["ArrowLeft","ArrowRight"],d={[s]:r-1,[l]:r+1,Home:0,End:i}[e.key];d!==void 0?(e.preventDefault(),(e.ctrlKey||e.metaKey)&&
e.shiftKey?this.moveTab(t,Math.max(0,Math.min(i,d))):this.bringToFront(this.children[(d+i+1)%(i+1)])):e.key==="Delete"?this.askClose(t):(e.key==="Enter"||e.key===
" ")&&this.bringToFront(t)}drag(e,t){let r=this.tabs.get(e)?.tab;if(!r||this.state.reorderable!==!0||t.target.closest(".dkw-tab-close"))return null;let i=this.list.
getAttribute("aria-orientation")==="vertical",o=this.children.map(d=>Wn(this.tabs.get(d)?.tab,i)),s=this.children.indexOf(e),l=s;return{move:(d,m)=>{let S=i?m:d;
r.classList.toggle("dkw-dragging",Math.abs(S)>4),r.style.translate=i?`0 ${S}px`:`${S}px 0`;let C=o[s]+S;l=o.filter((Jt,Qt)=>Qt!==s&&Jt<C).length},end:()=>{r.style.
translate="",r.classList.remove("dkw-dragging"),l!==s&&this.moveTab(e,l)}}}moveTab(e,t){let{front:r}=this;this.putChild(e,t),this.reportEdit({op:"move_child",child:e.
wid,index:t});let i=r?this.children.indexOf(r):-1;i!==this.state.index&&this.report({index:i}),this.render(),this.tabs.get(e)?.tab.focus()}putChild(e,t){let r=this.
children.indexOf(e);r<0||(this.children.splice(r,1),this.children.splice(t,0,e),this.changed())}};function Wn(n,e){return e?n.offsetTop+n.offsetHeight/2:n.offsetLeft+
n.offsetWidth/2}var ve=n=>n.showAnew(),It={move_child:(n,e)=>{let t=n.host.widget(e.child);t&&n.putChild(t,e.index)}};c("TabWidget",ye,{state:{index:ve,closable:ve,
reorderable:ve,tab_position:(n,e)=>n.position(e)},edits:It});var at=class extends ye{constructor(e){super(e),this.position("none")}};c("StackWidget",at,{state:{
index:ve},edits:It});var lt=class n{static last=0;id=++n.last;members=new Set},ke=class{of=new WeakMap;groupOf(e){return this.of.get(e)}join(e,t){let r=this.of.get(t)??this.of.get(e)??
new lt;for(let i of[e,t]){let o=this.of.get(i);for(let s of o&&o!==r?o.members:[i])r.members.add(s),this.of.set(s,r)}return r}leave(e){this.of.get(e)?.members.delete(
e),this.of.delete(e)}others(e){return[...this.of.get(e)?.members??[]].filter(t=>t!==e)}};var dt=class extends g{constructor(e){super(e,a("div",{class:"dkw-toolbar",role:"toolbar","aria-orientation":"horizontal"})),this.element.addEventListener("keyd\
own",t=>this.key(t)),this.element.addEventListener("focusin",t=>this.rove(t.target))}orient(e){let t=w(e,P);this.element.setAttribute("aria-orientation",t),this.
element.classList.toggle("dkw-vertical",t==="vertical")}render(){let e=this.buttons();e.some(t=>t.tabIndex===0)||e.forEach((t,r)=>t.tabIndex=r?-1:0)}arrange(e,t){
e.name==="Spacer"?e.element.style.flex="1 1 auto":ne(e,this.element.classList.contains("dkw-vertical"),0),this.changed()}displace(e){e.element.remove(),this.changed()}buttons(){
return this.children.flatMap(e=>e instanceof xe&&!e.element.hidden?[e.button]:[])}rove(e){let t=this.buttons();if(t.includes(e))for(let r of t)r.tabIndex=r===e?
0:-1}key(e){let t=this.buttons().filter(d=>!d.disabled),r=t.indexOf(e.target);if(r<0)return;let i=this.element.classList.contains("dkw-vertical"),[o,s]=i?["Arro\
wUp","ArrowDown"]:["ArrowLeft","ArrowRight"],l={[o]:r-1,[s]:r+1,Home:0,End:t.length-1}[e.key];l!==void 0&&(e.preventDefault(),t[(l+t.length)%t.length]?.focus())}};
c("ToolBar",dt,{state:{orientation:(n,e)=>n.orient(e)}});var Q=new ke,xe=class n extends f{button;picture;caption=a("span",{class:"dkw-caption"});more=_(T.down,
"dk-icon dkw-tool-more");constructor(e){let t=a("button",{type:"button",class:"dkw-tool"});super(e,t),this.button=t,this.picture=new R(this,"dkw-icon"),t.append(
this.picture.element,this.caption,this.more),t.addEventListener("click",()=>this.pressed()),t.addEventListener("keydown",r=>{r.key!=="ArrowDown"||!(this.state.menu instanceof
B)||(r.preventDefault(),this.openMenu(!0))}),this.changed()}showAnew(){this.changed()}join(e){e instanceof n?Q.join(this,e):Q.leave(this),this.changed()}render(){
let{state:e}=this,t=e.menu instanceof B,r=u(e.text);k(this.caption,r),this.caption.hidden=r==="",this.picture.set(e.icon_url,e.iconsize??20),y(this.button,"aria\
-pressed",this.toggles?e.state===!0:null),y(this.button,"aria-haspopup",t?"menu":null),y(this.button,"aria-label",r===""&&u(e.tooltip)||null),this.more.style.display=
t?"":"none"}enable(e){this.button.disabled=!e}dispose(){Q.leave(this),this.picture.dispose()}get toggles(){return this.state.toggle===!0||Q.groupOf(this)!==void 0}pressed(){
if(this.state.menu instanceof B&&this.openMenu(!1),!this.toggles)return this.fire("activated");let e=Q.groupOf(this)!==void 0,t=e?!0:this.state.state!==!0;if(e)
for(let r of Q.others(this))r.release();this.report({state:t}),this.render(),this.fire("activated",t)}release(){this.state.state===!0&&(this.report({state:!1}),
this.render())}openMenu(e){let t=this.state.menu;if(h.isOpen(t))return h.close(!0);let r=this.button.getBoundingClientRect(),i={element:this.button,aside:()=>{},
closed:()=>{}};h.open(t,{x:r.left,y:r.top,width:0,height:r.height},this.button,this.button,i),e&&t.enter()}},Z=n=>n.showAnew();c("ToolBarAction",xe,{state:{text:Z,
icon_url:Z,iconsize:Z,toggle:Z,menu:Z,state:Z,group:(n,e)=>n.join(e)}});function G(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}var Nt={size:(n,e)=>{let[t,r]=A(e),{style:i}=n.element;i.width=p(t),i.height=p(r)},min_size:(n,e)=>{let[t,r]=A(e);n.element.style.minWidth=p(t),n.element.style.
minHeight=p(r)},max_size:(n,e)=>{let[t,r]=A(e);n.element.style.maxWidth=p(t),n.element.style.maxHeight=p(r)},expanding:()=>{},actual_size:()=>{},padding:(n,e)=>{
n.element.style.padding=Ee(e)},border_width:(n,e)=>{let{style:t}=n.element;t.borderWidth=Ee(e),t.borderStyle=e===null?"":"solid"},border_color:(n,e)=>{n.element.
style.borderColor=z(e)},bg:(n,e)=>{n.element.style.backgroundColor=z(e)},font:(n,e)=>En(n.element,e),enabled:(n,e)=>n.enable(e!==!1),tooltip:(n,e)=>{u(e)?n.element.
title=u(e):n.element.removeAttribute("title")},allow_text_selection:(n,e)=>{let t=e===null?"":e?"text":"none";n.element.style.userSelect=t,n.element.style.setProperty(
"-webkit-user-select",t)},visible:(n,e)=>n.show(e!==!1),cursors:(n,e)=>Dt(n,e,n.state.cursor),cursor:(n,e)=>Dt(n,n.state.cursors,e)},Ft=new Set(["size","expandi\
ng","visible","enabled"]),$t={set_focus:n=>{let e=n.focusTarget;e===n.element&&e.tabIndex<0&&!e.hasAttribute("tabindex")&&(e.tabIndex=-1),e.focus()}},Vt={get_position:n=>{
let e=n.element.getBoundingClientRect();return[Math.round(e.left),Math.round(e.top)]}};function En(n,e){let[t,r,i,o]=Array.isArray(e)?e:[e];n.style.fontFamily=u(
t),n.style.fontSize=p(b(r)),n.style.fontWeight=u(i),n.style.fontStyle=u(o)}function Dt(n,e,t){let r=Array.isArray(e)?e.find(d=>Array.isArray(d)&&d[0]===t):void 0,
{style:i}=n.element;if(!r){i.cursor=u(t);return}let[,o,s,l]=r;n.host.page.source(o).then(({url:d})=>{!n.destroyed&&n.state.cursor===t&&(i.cursor=`url(${JSON.stringify(
d)}) ${s} ${l}, auto`)},d=>n.host.page.reportError(d))}var oe=class extends g{constructor(e,t){super(e,a("div",{class:"dkw-failed",role:"note"},a("b",{},e.name),` cannot be shown: ${t}`))}};function jt(n,e,t){n.querySelector(
":scope > .dkw-failed")?.remove(),n.prepend(a("div",{class:"dkw-failed",role:"note"},a("b",{},e),` cannot be shown: ${t}`))}var Se=class{constructor(e){this.host=e}host;kept;keep(){let e=document.activeElement,t=E(e);!e||!t||(this.kept={wid:t.wid,way:zn(e,t.element),selection:An(e)})}restore(){
let e=this.kept;this.kept=void 0;let t=document.activeElement;if(!e||t&&t!==document.body)return;let r=this.host.widget(e.wid),i=e.way.reduce((s,l)=>s?.children[l],
r?.element),o=i instanceof HTMLElement&&i.tabIndex>=0?i:r?.focusTarget;if(o?.focus({preventScroll:!0}),e.selection&&(o instanceof HTMLInputElement||o instanceof
HTMLTextAreaElement))try{o.setSelectionRange(...e.selection)}catch{}}};function zn(n,e){let t=[];for(let r=n;r!==e&&r.parentElement;r=r.parentElement)t.unshift(
[...r.parentElement.children].indexOf(r));return t}function An(n){if(!(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement))return null;let{selectionStart:e,
selectionEnd:t}=n;return e===null||t===null?null:[e,t]}var Ln={thin:"100",extralight:"200",light:"300",regular:"400",normal:"400",medium:"500",semibold:"600",bold:"700",extrabold:"800",black:"900"};function Gt(n,e){
let t=u(n.style).toLowerCase(),r=u(n.weight).toLowerCase().replace(/[\s_-]/g,"");(async()=>{let{url:o}=await e.source(n.source),s=new FontFace(u(n.family),`url(${JSON.
stringify(o)})`,{weight:Ln[r]??(r||"normal"),style:t==="slanted"?"italic":t||"normal"});document.fonts.add(await s.load())})().catch(o=>e.reportError(o,n))}function ct(n){
let{style:e}=document.documentElement,t=typeof n=="object"&&n!==null?n:{},r=(i,o)=>{o?e.setProperty(i,o):e.removeProperty(i)};r("--dkw-font-family",u(t.family)),
r("--dkw-font-size",p(b(t.size))),r("--dkw-font-weight",u(t.weight)),r("--dkw-font-style",u(t.style))}function Kt(n){return G(n)&&typeof n.$blob=="number"}function se(n,e,t=!1){if(Ut(n))return e.json(n);if(t||typeof n!="object"||n===null)return n;let r=[],i=Xt(n,e,r);return r.length?Promise.all(r).then(()=>i):i}function ee(n,e){
return typeof n!="object"||n===null?n:e(n)?{__wid__:n.wid}:Array.isArray(n)?n.map(t=>ee(t,e)):Object.fromEntries(Object.entries(n).map(([t,r])=>[t,ee(r,e)]))}function Ut(n){
return Kt(n)&&n.inline===!0}function Xt(n,e,t){if(G(n)&&typeof n.__wid__=="number")return e.widget(n.__wid__)??null;let r=Array.isArray(n)?[...n]:{...n};for(let i in r){
let o=r[i];typeof o!="object"||o===null||(Ut(o)?t.push(e.json(o).then(s=>{r[i]=s})):r[i]=Xt(o,e,t))}return r}var qt=2,Tn=208,_e=class{constructor(e){this.host=e}host;scrim=a("div",{class:"dkw-scrim","aria-hidden":!0});blocked=new Set;focusBefore=new Map;shown=[];arrange(e){
let t=e.filter(d=>d.state.visible===!0&&!d.destroyed),r=t.filter(_t),i=t.filter(Pe).sort((d,m)=>x(d)-x(m)),o=new Set(this.shown);this.shown=[...r,...i];let s=i.
filter(d=>d.state.modal===!0).at(-1),l=e.filter(d=>this.shown.includes(d)).map(d=>d.element);j(this.host.layer,s?[...l,this.scrim]:l),this.fill(i,r),this.stack(
i,s),this.block(s),this.moveFocus(i,o)}fill(e,t){let{port:r}=this.host,i=e.filter(s=>s.name==="TopLevel"),o=r.native&&i.length===1&&!t.length&&r.flowEmpty();for(let s of e)
s.fillPage(o&&s===i[0]);document.documentElement.classList.toggle("dkw-full",o||t.length>0)}stack(e,t){let r=0;e.forEach((i,o)=>{let{element:s}=i;s.style.zIndex=
String((o+1)*qt),s.toggleAttribute("data-active",o===e.length-1);let l=i.windowState==="minimized";s.style.setProperty("--dkw-slot",l?`${r++*Tn}px`:null),i===t&&
(this.scrim.style.zIndex=String((o+1)*qt-1))})}block(e){for(let i of this.blocked)i.inert=!1;if(this.blocked.clear(),!e)return;let t=[...document.body.children].
filter(i=>i!==this.host.layer),r=this.shown.filter(i=>i!==e&&!Bn(i,e)).map(i=>i.element);for(let i of[...t,...r])!(i instanceof HTMLElement)||i.inert||i.tagName===
"SCRIPT"||(i.inert=!0,this.blocked.add(i))}moveFocus(e,t){for(let[r,i]of this.focusBefore){if(e.includes(r))continue;this.focusBefore.delete(r),(document.activeElement===
null||document.activeElement===document.body)&&i instanceof HTMLElement&&i.isConnected&&i.focus({preventScroll:!0})}for(let r of e)r.name==="TopLevel"||t.has(r)||
(this.focusBefore.set(r,document.activeElement),this.host.replaying||r.focusTarget.focus({preventScroll:!0}))}};function Bn(n,e){return Pe(n)&&Number(n.element.
style.zIndex)>Number(e.element.style.zIndex)}var Yt=100,Cn=1e3,Me=class{constructor(e,t){this.tell=e;this.mapped=t}tell;mapped;observer=new ResizeObserver(e=>this.measured(e));known=new WeakMap;untold=new Map;timer;toldAtMs=-Yt;add(e){
this.observer.observe(e.element,{box:"border-box"})}remove(e){this.observer.unobserve(e.element),this.untold.delete(e.wid)}of(e){return this.known.get(e)}measured(e){
for(let t of e){let r=E(t.target),i=t.borderBoxSize[0];!r||r.destroyed||!i||this.one(r,Math.round(i.inlineSize),Math.round(i.blockSize),t.target.isConnected)}this.
untold.size&&this.schedule()}one(e,t,r,i){let o=this.known.get(e);if(!i||t===0&&r===0){this.known.delete(e);return}if(!(o&&o[0]===t&&o[1]===r)){this.known.set(e,
[t,r]),this.untold.set(e.wid,[t,r]);try{e.resized(t,r),o||this.mapped(e),e.fire("resize",{width:t,height:r})}catch(s){e.host.page.reportError(s)}}}schedule(){this.
timer??=setTimeout(()=>this.say(),Math.max(0,this.toldAtMs+Yt-performance.now()))}say(){this.timer=void 0,this.toldAtMs=performance.now();let e={},t=0;for(let[r,
i]of this.untold){if(t++===Cn)break;e[r]=i,this.untold.delete(r)}t&&this.tell(e),this.untold.size&&this.schedule()}};function ut(n){let e=n.element.getBoundingClientRect(),
t=n.parent?.element.getBoundingClientRect();return{x:Math.round(e.left-(t?.left??0)),y:Math.round(e.top-(t?.top??0)),viewport_x:Math.round(e.left),viewport_y:Math.
round(e.top),width:Math.round(e.width),height:Math.round(e.height)}}var Re=class{constructor(e,t){this.port=e;this.defaults=t;this.page=e.page,this.layer=document.createElement("div"),this.layer.className="dkw-layer",document.body.
append(this.layer),this.rootsOnPage=new _e(this),this.sizes=new Me(r=>this.tell({type:"sizes",sizes:r}),r=>r.listens("map")&&r.fire("map",ut(r)))}port;defaults;page;replaying=!1;layer;widgets=new Map;waiting=new Map;unrendered=new Set;untold=new Map;places=new Map;sizes;focus=new Se(
this);inBatch=0;flushPlanned=!1;rootsOnPage;receive(e){this.route(e),this.flushSoon()}replay(e){e==="start"?this.replayStart():this.replayEnd()}replayStart(){this.
focus.keep(),this.replaying=!0;for(let e of[...this.widgets.values()])e.parent||this.destroy(e);this.widgets.clear(),this.waiting.clear();for(let{timer:e}of this.
untold.values())clearTimeout(e);this.untold.clear(),ct(null)}replayEnd(){this.flush(),this.replaying=!1,this.focus.restore()}route(e){let t=this.handlers[String(
e.type)];if(!t)return this.page.reportError(new Error(`unknown widget message "${String(e.type)}"`),e);try{t(e)}catch(r){this.refuse(e,r)}}handlers={batch:({messages:e})=>this.
batch(e),create:e=>this.create(e),state:e=>this.inOrder(e,t=>this.applyState(t,e.state)),edit:e=>this.inOrder(e,t=>this.applyEdit(t,e)),insert:e=>this.insert(e),
layout:e=>this.container(e.wid).relayout(this.existing(e.child),this.layoutIn(e)),remove:e=>this.container(e.wid).remove(this.existing(e.child)),destroy:({wid:e})=>{
let t=this.widgets.get(e);t&&this.destroy(t)},call:e=>this.inOrder(e,t=>this.call(t,e)),listen:({wid:e,action:t})=>{let r=this.existing(e);r.listen(t),t==="map"&&
this.sizes.of(r)&&r.fire("map",ut(r))},unlisten:({wid:e,action:t})=>this.existing(e).unlisten(t),"register-font":e=>Gt(e,this.page),"set-default-font":({font:e})=>ct(
e),"open-url":({url:e})=>Pn(String(e))};batch(e){this.inBatch++;for(let t of e)this.route(t);this.inBatch--,this.inBatch||this.flush()}create(e){let t=e.wid,r=String(
e.class),i=this.widgets.get(t);i&&this.destroy(i);let o=this.make(t,r);this.widgets.set(t,o),this.sizes.add(o);for(let s of this.places.get(t)??[])s.replaceChildren(
o.element);G(e.state)&&this.inOrder(e,()=>this.applyState(o,e.state))}make(e,t){let r={host:this,wid:e,name:t,defaults:this.defaults[t]??{}},i=U(t);try{if(!i)throw new Error(
"this page does not know it");return new i.make(r)}catch(o){return this.tell({type:"error",wid:e,method:"create",error:K(o)}),new oe(r,K(o))}}insert(e){this.container(
e.wid).insert(this.existing(e.child),e.index,this.layoutIn(e))}layoutIn(e){return G(e.layout)?se(e.layout,this.sources):{}}inOrder(e,t){let r=e.wid,i=this.waiting.
get(r);i?i.push(e):t(this.existing(r))}applyState(e,t){for(let[r,i]of Object.entries(t)){let o=se(i,this.sources,U(e.name)?.raw.includes(r));o instanceof Promise?
this.await(e,o,s=>this.set(e,r,s)):this.waiting.has(e.wid)?this.waiting.get(e.wid)?.push({type:"state",wid:e.wid,state:{[r]:i}}):this.set(e,r,o)}}set(e,t,r){let i=U(
e.name)?.state[t]??Nt[t];try{if(!i)throw new Error(`${e.name} has no property "${t}"`);i(e,r),e.state[t]=r,Ft.has(t)&&e.parent?.childChanged(e)}catch(o){e instanceof
oe||this.tell({type:"error",wid:e.wid,key:t,error:K(o)})}}applyEdit(e,t){let{type:r,wid:i,...o}=t,s=U(e.name)?.edits[String(o.op)];if(!s)throw new Error(`${e.name}\
 has no edit "${String(o.op)}"`);let l=m=>s(e,m),d=Hn(o,m=>se(m,this.sources,!0));d instanceof Promise?this.await(e,d,l):l(d)}call(e,t){let r=se(t.args??[],this.
sources);r instanceof Promise?this.await(e,r,i=>this.callWith(e,t,i)):this.callWith(e,t,r)}callWith(e,t,r){let i=String(t.method),o=U(e.name);if(t.id===void 0){
let s=o?.acts[i]??$t[i];if(!s)throw new Error(`${e.name} has no method "${i}"`);this.flushIfNeeded(e),s(e,...r)}else this.answer(e,t.id,o,i,r)}async answer(e,t,r,i,o){
try{let s=r?.questions[i]??Vt[i];if(!s)throw new Error(`Unknown method: ${i} on ${e.name}`);this.flush();let l=await s(e,...o);this.port.send({type:"result",id:t,
value:ee(l??null,ht)})}catch(s){this.port.send({type:"error",id:t,error:K(s)})}}await(e,t,r){let{wid:i}=e,o=[];this.waiting.set(i,o);let s=l=>{if(this.waiting.get(
i)===o){if(this.waiting.delete(i),!e.destroyed){try{l()}catch(d){this.refuse({wid:i},d)}for(let d of o)this.route(d)}this.flushSoon()}};t.then(l=>s(()=>r(l)),l=>s(
()=>this.refuse({wid:i},l)))}destroy(e){if(!e.destroyed){e.parent?.remove(e),e.element.remove();for(let t of e instanceof g?e.children.splice(0):[])t.parent=null,
this.destroy(t);e.destroyed=!0,this.sizes.remove(e),this.unrendered.delete(e),this.untold.delete(e),this.waiting.delete(e.wid),this.widgets.get(e.wid)===e&&this.
widgets.delete(e.wid);try{e.dispose()}catch(t){this.page.reportError(t)}this.arrangeRoots()}}existing(e){let t=this.widgets.get(e);if(!t)throw new Error(`Unknow\
n widget id: ${String(e)}`);return t}container(e){let t=this.existing(e);if(!(t instanceof g))throw new Error(`${t.name} holds no other widgets`);return t}refuse(e,t){
if(e.id!==void 0)return this.port.send({type:"error",id:e.id,error:K(t)});let r=String(e.method??e.op??e.type??"state");this.tell({type:"error",wid:e.wid??null,
method:r,error:K(t)})}renderSoon(e){this.unrendered.add(e),this.flushSoon()}flushSoon(){this.flushPlanned||this.inBatch||!this.unrendered.size&&!this.rootsChanged||
(this.flushPlanned=!0,queueMicrotask(()=>{this.flushPlanned=!1,this.flush()}))}flush(){for(let e of this.unrendered)this.unrendered.delete(e),this.draw(e);this.
rootsChanged&&(this.rootsChanged=!1,this.rootsOnPage.arrange(this.roots()))}flushIfNeeded(e){this.unrendered.delete(e)&&this.draw(e)}draw(e){try{e.render()}catch(t){
jt(e.element,e.name,K(t)),this.page.reportError(t)}}rootsChanged=!1;arrangeRoots(){this.rootsChanged=!0,this.flushSoon()}tell(e){this.replaying&&e.type!=="error"||
(this.tellPending(),this.port.send(ee(e,ht)))}tellSoon(e,t,r){if(this.replaying)return;let i=this.untold.get(e);i?Object.assign(i.state,t):this.untold.set(e,{state:{
...t},timer:setTimeout(()=>this.tellPending(),r)})}tellPending(){if(this.untold.size){for(let[e,{state:t,timer:r}]of this.untold)clearTimeout(r),this.port.send(
{type:"state",wid:e.wid,state:ee(t,ht)});this.untold.clear()}}widget(e){return this.widgets.get(e)}roots(){return[...this.widgets.values()].filter(e=>!e.parent)}widgetOf(e){
return E(e)}mount(e,t){let r=this.places.get(e)??new Set;this.places.set(e,r.add(t));let i=this.widgets.get(e);return i&&!i.parent&&t.replaceChildren(i.element),
()=>{r.delete(t),r.size||this.places.delete(e),t.replaceChildren()}}sources={widget:e=>this.widgets.get(e),json:e=>this.port.json(e)}};function ht(n){return n instanceof
f}function K(n){return n instanceof Error?n.message:String(n)}function Hn(n,e){let t=Object.entries(n).map(([r,i])=>[r,e(i)]);return t.some(([,r])=>r instanceof
Promise)?Promise.all(t.map(async([r,i])=>[r,await i])).then(Object.fromEntries):n}function Pn(n){if(/^(https?|mailto):/i.test(n.trim()))window.open(n,"_blank","\
noopener");else throw new Error(`${n} is no web address`)}function vs(n){return new Re(n,On(pt))}function On(n){return Object.fromEntries(Object.entries(n).map(([e,t])=>[e,{...mt,...t}]))}export{vs as createWidgets};
