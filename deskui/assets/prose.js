function bi(t,e){this.v=t,this.k=e}function qn(t,e){(e==null||e>t.length)&&(e=t.length);for(var n=0,r=Array(e);n<e;n++)r[n]=t[n];return r}function xi(t){if(Array.
isArray(t))return t}function _i(t,e){var n=t==null?null:typeof Symbol<"u"&&t[Symbol.iterator]||t["@@iterator"];if(n!=null){var r,i,o,a,c=[],u=!0,m=!1;try{if(o=(n=
n.call(t)).next,e===0){if(Object(n)!==n)return;u=!1}else for(;!(u=(r=o.call(n)).done)&&(c.push(r.value),c.length!==e);u=!0);}catch(h){m=!0,i=h}finally{try{if(!u&&
n.return!=null&&(a=n.return(),Object(a)!==a))return}finally{if(m)throw i}}return c}}function Ti(){throw new TypeError(`Invalid attempt to destructure non-iterab\
le instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Ai(t,e){return xi(t)||_i(t,e)||wi(t,e)||Ti()}function wi(t,e){if(t){
if(typeof t=="string")return qn(t,e);var n={}.toString.call(t).slice(8,-1);return n==="Object"&&t.constructor&&(n=t.constructor.name),n==="Map"||n==="Set"?Array.
from(t):n==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?qn(t,e):void 0}}function ht(t){var e,n;function r(o,a){try{var c=t[o](a),u=c.value,m=u instanceof
bi;Promise.resolve(m?u.v:u).then(function(h){if(m){var k=o==="return"&&u.k?o:"next";if(!u.k||h.done)return r(k,h);h=t[k](h).value}i(!!c.done,h)},function(h){r("\
throw",h)})}catch(h){i(2,h)}}function i(o,a){o===2?e.reject(a):e.resolve({value:a,done:o}),(e=e.next)?r(e.key,e.arg):n=null}this._invoke=function(o,a){return new Promise(
function(c,u){var m={key:o,arg:a,resolve:c,reject:u,next:null};n?n=n.next=m:(e=n=m,r(o,a))})},typeof t.return!="function"&&(this.return=void 0)}ht.prototype[typeof Symbol==
"function"&&Symbol.asyncIterator||"@@asyncIterator"]=function(){return this},ht.prototype.next=function(t){return this._invoke("next",t)},ht.prototype.throw=function(t){
return this._invoke("throw",t)},ht.prototype.return=function(t){return this._invoke("return",t)};var ir=Object.entries,yi=Object.keys,jn=Object.setPrototypeOf,Si=Object.
isFrozen,sr=Object.getPrototypeOf,or=Object.getOwnPropertyDescriptor,B=Object.freeze,$=Object.seal,Te=Object.create,lr=typeof Reflect<"u"&&Reflect,gt=lr.apply,rn=lr.
construct;B||(B=function(e){return e});$||($=function(e){return e});gt||(gt=function(e,n){for(var r=arguments.length,i=new Array(r>2?r-2:0),o=2;o<r;o++)i[o-2]=arguments[o];
return e.apply(n,i)});rn||(rn=function(e){for(var n=arguments.length,r=new Array(n>1?n-1:0),i=1;i<n;i++)r[i-1]=arguments[i];return new e(...r)});var he=P(Array.
prototype.forEach),Ei=P(Array.prototype.lastIndexOf),Zn=P(Array.prototype.pop),Ze=P(Array.prototype.push),Ri=P(Array.prototype.slice),Li=P(Array.prototype.splice),
Be=Array.isArray,Zt=ar(Set),Yt=P(Set.prototype.add),Ye=P(Set.prototype.has),Le=P(String.prototype.toLowerCase),Xt=P(String.prototype.toString),Oi=P(String.prototype.
match),ft=P(String.prototype.replace),Vt=P(String.prototype.indexOf),Pi=P(String.prototype.trim),Ii=P(Number.prototype.toString),Di=P(Boolean.prototype.toString),
Yn=typeof BigInt>"u"?null:P(BigInt.prototype.toString),Xn=typeof Symbol>"u"?null:P(Symbol.prototype.toString),W=P(Object.prototype.hasOwnProperty),Xe=P(Object.prototype.
toString),Ci=RegExp.prototype.test,U=function(e,n){return e instanceof RegExp&&(e.lastIndex=0),gt(Ci,e,[n])},fe=ar(TypeError);function P(t){return function(e){for(var n=arguments.
length,r=new Array(n>1?n-1:0),i=1;i<n;i++)r[i-1]=arguments[i];return gt(t,e,r)}}function ar(t){return function(){for(var e=arguments.length,n=new Array(e),r=0;r<
e;r++)n[r]=arguments[r];return rn(t,n)}}function E(t,e){let n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Le;if(jn&&jn(t,null),!Be(e))return t;let r=e.
length;for(;r--;){let i=e[r];if(typeof i=="string"){let o=n(i);o!==i&&(Si(e)||(e[r]=o),i=o)}t[i]=!0}return t}function zi(t){for(let e=0;e<t.length;e++)W(t,e)||(t[e]=
null);return t}function mt(t){let e=Te(null);for(let r of ir(t)){var n=Ai(r,2);let i=n[0],o=n[1];W(t,i)&&(Be(o)?e[i]=zi(o):o&&typeof o=="object"&&o.constructor===
Object?e[i]=mt(o):e[i]=o)}return e}function Ve(t){let e=Te(null),n=yi(t),r=n.length;for(;r--;)e[n[r]]=t[n[r]];return e}function vi(t){switch(typeof t){case"stri\
ng":return t;case"number":return Ii(t);case"boolean":return Di(t);case"bigint":return Yn?Yn(t):"0";case"symbol":return Xn?Xn(t):"Symbol()";case"undefined":return Xe(
t);case"function":case"object":{if(t===null)return Xe(t);let e=t,n=Q(e,"toString");if(typeof n=="function"){let r=n(e);return typeof r=="string"?r:Xe(r)}return Xe(
t)}default:return Xe(t)}}function Q(t,e){for(;t!==null;){let r=or(t,e);if(r){if(r.get)return P(r.get);if(typeof r.value=="function")return P(r.value)}t=sr(t)}function n(){
return null}return n}function $i(t,e){for(;t!==null;){let n=or(t,e);if(n)return n.get?P(n.get):null;t=sr(t)}return null}function Ni(t){if(!t)return!1;try{return U(
t,""),!0}catch{return!1}}var Vn=B(["a","abbr","acronym","address","area","article","aside","audio","b","bdi","bdo","big","blink","blockquote","body","br","butto\
n","canvas","caption","center","cite","code","col","colgroup","content","data","datalist","dd","decorator","del","details","dfn","dialog","dir","div","dl","dt",
"element","em","fieldset","figcaption","figure","font","footer","form","h1","h2","h3","h4","h5","h6","head","header","hgroup","hr","html","i","img","input","ins",
"kbd","label","legend","li","main","map","mark","marquee","menu","menuitem","meter","nav","nobr","ol","optgroup","option","output","p","picture","pre","progress",
"q","rp","rt","ruby","s","samp","search","section","select","shadow","slot","small","source","spacer","span","strike","strong","style","sub","summary","sup","ta\
ble","tbody","td","template","textarea","tfoot","th","thead","time","tr","track","tt","u","ul","var","video","wbr"]),Qt=B(["svg","a","altglyph","altglyphdef","a\
ltglyphitem","animatecolor","animatemotion","animatetransform","circle","clippath","defs","desc","ellipse","filter","font","g","glyph","glyphref","hkern","image",
"line","lineargradient","marker","mask","metadata","mpath","path","pattern","polygon","polyline","radialgradient","rect","stop","style","switch","symbol","text",
"textpath","title","tref","tspan","view","vkern"]),Kt=B(["feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","f\
eDisplacementMap","feDistantLight","feDropShadow","feFlood","feFuncA","feFuncB","feFuncG","feFuncR","feGaussianBlur","feImage","feMerge","feMergeNode","feMorpho\
logy","feOffset","fePointLight","feSpecularLighting","feSpotLight","feTile","feTurbulence"]),Mi=B(["animate","color-profile","cursor","discard","font-face","fon\
t-face-format","font-face-name","font-face-src","font-face-uri","foreignobject","hatch","hatchpath","mesh","meshgradient","meshpatch","meshrow","missing-glyph",
"script","set","solidcolor","unknown","use"]),Jt=B(["math","menclose","merror","mfenced","mfrac","mglyph","mi","mlabeledtr","mmultiscripts","mn","mo","mover","m\
padded","mphantom","mroot","mrow","ms","mspace","msqrt","mstyle","msub","msup","msubsup","mtable","mtd","mtext","mtr","munder","munderover","mprescripts"]),Ui=B(
["maction","maligngroup","malignmark","mlongdiv","mscarries","mscarry","msgroup","mstack","msline","msrow","semantics","annotation","annotation-xml","mprescript\
s","none"]),Qn=B(["#text"]),Kn=B(["accept","action","align","alt","autocapitalize","autocomplete","autopictureinpicture","autoplay","background","bgcolor","bord\
er","capture","cellpadding","cellspacing","checked","cite","class","clear","color","cols","colspan","command","commandfor","controls","controlslist","coords","c\
rossorigin","datetime","decoding","default","dir","disabled","disablepictureinpicture","disableremoteplayback","download","draggable","enctype","enterkeyhint","\
exportparts","face","for","headers","height","hidden","high","href","hreflang","id","inert","inputmode","integrity","ismap","kind","label","lang","list","loadin\
g","loop","low","max","maxlength","media","method","min","minlength","multiple","muted","name","nonce","noshade","novalidate","nowrap","open","optimum","part","\
pattern","placeholder","playsinline","popover","popovertarget","popovertargetaction","poster","preload","pubdate","radiogroup","readonly","rel","required","rev",
"reversed","role","rows","rowspan","spellcheck","scope","selected","shape","size","sizes","slot","span","srclang","start","src","srcset","step","style","summary",
"tabindex","title","translate","type","usemap","valign","value","width","wrap","xmlns"]),en=B(["accent-height","accumulate","additive","alignment-baseline","amp\
litude","ascent","attributename","attributetype","azimuth","basefrequency","baseline-shift","begin","bias","by","class","clip","clippathunits","clip-path","clip\
-rule","color","color-interpolation","color-interpolation-filters","color-profile","color-rendering","cx","cy","d","dx","dy","diffuseconstant","direction","disp\
lay","divisor","dominant-baseline","dur","edgemode","elevation","end","exponent","fill","fill-opacity","fill-rule","filter","filterunits","flood-color","flood-o\
pacity","font-family","font-size","font-size-adjust","font-stretch","font-style","font-variant","font-weight","fx","fy","g1","g2","glyph-name","glyphref","gradi\
entunits","gradienttransform","height","href","id","image-rendering","in","in2","intercept","k","k1","k2","k3","k4","kerning","keypoints","keysplines","keytimes",
"lang","lengthadjust","letter-spacing","kernelmatrix","kernelunitlength","lighting-color","local","marker-end","marker-mid","marker-start","markerheight","marke\
runits","markerwidth","maskcontentunits","maskunits","max","mask","mask-type","media","method","mode","min","name","numoctaves","offset","operator","opacity","o\
rder","orient","orientation","origin","overflow","paint-order","path","pathlength","patterncontentunits","patterntransform","patternunits","pointer-events","poi\
nts","preservealpha","preserveaspectratio","primitiveunits","r","rx","ry","radius","refx","refy","repeatcount","repeatdur","restart","result","rotate","scale","\
seed","shape-rendering","slope","specularconstant","specularexponent","spreadmethod","startoffset","stddeviation","stitchtiles","stop-color","stop-opacity","str\
oke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke","stroke-width","style","surfacescale","syste\
mlanguage","tabindex","tablevalues","targetx","targety","transform","transform-origin","text-anchor","text-decoration","text-orientation","text-rendering","text\
length","type","u1","u2","unicode","values","vector-effect","viewbox","visibility","version","vert-adv-y","vert-origin-x","vert-origin-y","width","word-spacing",
"wrap","writing-mode","xchannelselector","ychannelselector","x","x1","x2","xmlns","y","y1","y2","z","zoomandpan"]),Jn=B(["accent","accentunder","align","bevelle\
d","close","columnalign","columnlines","columnspacing","columnspan","denomalign","depth","dir","display","displaystyle","encoding","fence","frame","height","hre\
f","id","largeop","length","linethickness","lquote","lspace","mathbackground","mathcolor","mathsize","mathvariant","maxsize","minsize","movablelimits","notation",
"numalign","open","rowalign","rowlines","rowspacing","rowspan","rspace","rquote","scriptlevel","scriptminsize","scriptsizemultiplier","selection","separator","s\
eparators","stretchy","subscriptshift","supscriptshift","symmetric","voffset","width","xmlns"]),dt=B(["xlink:href","xml:id","xlink:title","xml:space","xmlns:xli\
nk"]),Bi=$(/{{[\w\W]*|^[\w\W]*}}/g),Fi=$(/<%[\w\W]*|^[\w\W]*%>/g),Hi=$(/\${[\w\W]*/g),Gi=$(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Wi=$(/^data-[\-\w.\u00B7-\uFFFF]+$/),qi=$(
/^aria-[\-\w]+$/),er=$(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),ji=$(/^(?:\w+script|data):/i),Zi=$(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),
Yi=$(/^html$/i),Xi=$(/^[a-z][.\w]*(-[.\w]+)+$/i),tn=$(/<[/\w!]/g),tr=$(/<[/\w]/g),Vi=$(/<\/no(script|embed|frames)/i),nr=$(/\/>/i),Qi=$(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),
Ki=$(/^[\r\n\t ]+/),v={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},Ji=B(E({},["style","script","xmp","iframe","noembed","\
noframes","plaintext","noscript"])),es=function(){return typeof window>"u"?null:window},ts=function(e,n){if(typeof e!="object"||typeof e.createPolicy!="function")
return null;let r=null,i="data-tt-policy-suffix";n&&n.hasAttribute(i)&&(r=n.getAttribute(i));let o="dompurify"+(r?"#"+r:"");try{return e.createPolicy(o,{createHTML(a){
return a},createScriptURL(a){return a}})}catch{return console.warn("TrustedTypes policy "+o+" could not be created."),null}},rr=function(){return{afterSanitizeAttributes:[],
afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],
uponSanitizeShadowNode:[]}},_e=function(e,n,r,i){return W(e,n)&&Be(e[n])?E(i.base?Ve(i.base):{},e[n],i.transform):r},nn=function(e,n,r){let i=W(e,n)?e[n]:void 0;
return i&&typeof i=="object"?mt(i):r};function cr(){let t=arguments.length>0&&arguments[0]!==void 0?arguments[0]:es(),e=f=>cr(f);if(e.version="3.4.18",e.removed=
[],!t||!t.document||t.document.nodeType!==v.document||!t.Element)return e.isSupported=!1,e;let n=t.document,r=n,i=r.currentScript,o=t.HTMLTemplateElement,a=t.Node,
c=t.Element,u=t.NodeFilter,m=t.DOMParser,h=t.trustedTypes,k=c.prototype,g=Q(k,"cloneNode"),_=Q(k,"remove"),y=Q(k,"removeAttributeNode"),O=Q(k,"nextSibling"),A=Q(
k,"childNodes"),S=Q(k,"parentNode"),Z=Q(k,"shadowRoot"),R=Q(k,"attributes"),K=a&&a.prototype?Q(a.prototype,"nodeType"):null,Y=a&&a.prototype?Q(a.prototype,"node\
Name"):null,ge=a&&a.prototype?Q(a.prototype,"ownerDocument"):null,G=function(s){return K?K(s):s.nodeType},j=function(s){return Y?Y(s):s.nodeName},me=$i(k,"names\
paceURI"),ke=function(s){return me?me(s):s.namespaceURI};if(typeof o=="function"){let f=n.createElement("template");f.content&&f.content.ownerDocument&&(n=f.content.
ownerDocument)}let F,re="",ie,q=!1,we=0,ce=function(){if(we>0)throw fe('A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call\
 DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trus\
ted Types" section of the README.')},Ge=function(s){ce(),we++;try{return F.createHTML(s)}finally{we--}},bn=function(s){return F&&Ot?Ge(s):s},Cr=function(s){ce(),
we++;try{return F.createScriptURL(s)}finally{we--}},zr=function(){return q||(ie=ts(h,i),q=!0),ie},nt=n,At=nt.implementation,vr=nt.createNodeIterator,$r=nt.createDocumentFragment,
Nr=nt.getElementsByTagName,Mr=r.importNode,I=rr();e.isSupported=typeof ir=="function"&&typeof S=="function"&&At&&At.createHTMLDocument!==void 0;let Ur=Bi,Br=Fi,
Fr=Hi,Hr=Wi,Gr=qi,Wr=ji,qr=Zi,jr=Xi,xn=er,D=null,wt=E({},[...Vn,...Qt,...Kt,...Jt,...Qn]),C=null,yt=E({},[...Kn,...en,...Jn,...dt]),se=null,We=null,_n=null,be=Object.
seal(Te(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}})),Tn=!0,St=!0,
An=!1,Et=!0,ue=!1,ye=!0,Se=!1,Rt=!1,rt=null,it=null,Lt=!1,ze=!1,st=!1,Ot=!1,wn=!0,yn=!1,Sn="user-content-",Pt=!0,It=!1,Ee=null,ve=!1,Re=null,En=E({},["annotatio\
n-xml","audio","colgroup","desc","foreignobject","head","iframe","math","mi","mn","mo","ms","mtext","noembed","noframes","noscript","plaintext","script","select\
edcontent","style","svg","template","thead","title","video","xmp"]),Rn=null,Ln=E({},["audio","video","img","source","image","track"]),On=null,Pn=E({},["alt","cl\
ass","for","id","label","name","pattern","placeholder","role","summary","title","value","style","xmlns"]),ot="http://www.w3.org/1998/Math/MathML",lt="http://www\
.w3.org/2000/svg",oe="http://www.w3.org/1999/xhtml",$e=oe,Dt=!1,In=null,Zr=E({},[ot,lt,oe],Xt),Yr=B(E({},["mi","mo","mn","ms","mtext"])),Ct=null,Xr=B(E({},["ann\
otation-xml"])),zt=null,Vr=B(Te(null)),Qr=E({},["title","style","font","a","script"]),qe=null,Kr=["application/xhtml+xml","text/html"],Jr="text/html",z=null,at=null,
ei=n.createElement("form"),Dn=function(s){return s instanceof RegExp||s instanceof Function},vt=function(){let s=arguments.length>0&&arguments[0]!==void 0?arguments[0]:
{};(!s||typeof s!="object")&&(s={}),s=mt(s),qe=Kr.indexOf(s.PARSER_MEDIA_TYPE)===-1?Jr:s.PARSER_MEDIA_TYPE,z=qe==="application/xhtml+xml"?Xt:Le,D=_e(s,"ALLOWED_\
TAGS",wt,{transform:z}),C=_e(s,"ALLOWED_ATTR",yt,{transform:z}),In=_e(s,"ALLOWED_NAMESPACES",Zr,{transform:Xt}),On=_e(s,"ADD_URI_SAFE_ATTR",Pn,{transform:z,base:Pn}),
Rn=_e(s,"ADD_DATA_URI_TAGS",Ln,{transform:z,base:Ln}),Re=_e(s,"FORBID_CONTENTS",En,{transform:z}),We=_e(s,"FORBID_TAGS",Te(null),{transform:z}),_n=_e(s,"FORBID_\
ATTR",Te(null),{transform:z}),ve=W(s,"USE_PROFILES")?s.USE_PROFILES&&typeof s.USE_PROFILES=="object"?mt(s.USE_PROFILES):s.USE_PROFILES:!1,Tn=s.ALLOW_ARIA_ATTR!==
!1,St=s.ALLOW_DATA_ATTR!==!1,An=s.ALLOW_UNKNOWN_PROTOCOLS||!1,Et=s.ALLOW_SELF_CLOSE_IN_ATTR!==!1,ue=s.SAFE_FOR_TEMPLATES||!1,ye=s.SAFE_FOR_XML!==!1,Se=s.WHOLE_DOCUMENT||
!1,ze=s.RETURN_DOM||!1,st=s.RETURN_DOM_FRAGMENT||!1,Ot=s.RETURN_TRUSTED_TYPE||!1,Lt=s.FORCE_BODY||!1,wn=s.SANITIZE_DOM!==!1,yn=s.SANITIZE_NAMED_PROPS||!1,Pt=s.KEEP_CONTENT!==
!1,It=s.IN_PLACE||!1,xn=Ni(s.ALLOWED_URI_REGEXP)?s.ALLOWED_URI_REGEXP:er,$e=typeof s.NAMESPACE=="string"?s.NAMESPACE:oe,Ct=nn(s,"MATHML_TEXT_INTEGRATION_POINTS",
Yr),zt=nn(s,"HTML_INTEGRATION_POINTS",Xr);let l=nn(s,"CUSTOM_ELEMENT_HANDLING",Vr);if(se=Te(null),W(l,"tagNameCheck")&&Dn(l.tagNameCheck)&&(se.tagNameCheck=l.tagNameCheck),
W(l,"attributeNameCheck")&&Dn(l.attributeNameCheck)&&(se.attributeNameCheck=l.attributeNameCheck),W(l,"allowCustomizedBuiltInElements")&&typeof l.allowCustomizedBuiltInElements==
"boolean"&&(se.allowCustomizedBuiltInElements=l.allowCustomizedBuiltInElements),$(se),ue&&(St=!1),st&&(ze=!0),ve&&((W(s,"ALLOWED_TAGS")||W(s,"ALLOWED_ATTR"))&&typeof console<
"u"&&typeof console.warn=="function"&&console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."),D=E({},
Qn),C=Te(null),ve.html===!0&&(E(D,Vn),E(C,Kn)),ve.svg===!0&&(E(D,Qt),E(C,en),E(C,dt)),ve.svgFilters===!0&&(E(D,Kt),E(C,en),E(C,dt)),ve.mathMl===!0&&(E(D,Jt),E(C,
Jn),E(C,dt))),be.tagCheck=null,be.attributeCheck=null,W(s,"ADD_TAGS")&&(typeof s.ADD_TAGS=="function"?be.tagCheck=s.ADD_TAGS:Be(s.ADD_TAGS)&&(D===wt&&(D=Ve(D)),
E(D,s.ADD_TAGS,z))),W(s,"ADD_ATTR")&&(typeof s.ADD_ATTR=="function"?be.attributeCheck=s.ADD_ATTR:Be(s.ADD_ATTR)&&(C===yt&&(C=Ve(C)),E(C,s.ADD_ATTR,z))),W(s,"ADD\
_FORBID_CONTENTS")&&Be(s.ADD_FORBID_CONTENTS)&&(Re===En&&(Re=Ve(Re)),E(Re,s.ADD_FORBID_CONTENTS,z)),Pt&&(D["#text"]=!0),Se&&E(D,["html","head","body"]),D.table&&
(D.tbody=!0,delete We.tbody),s.TRUSTED_TYPES_POLICY){if(typeof s.TRUSTED_TYPES_POLICY.createHTML!="function")throw fe('TRUSTED_TYPES_POLICY configuration option\
 must provide a "createHTML" hook.');if(typeof s.TRUSTED_TYPES_POLICY.createScriptURL!="function")throw fe('TRUSTED_TYPES_POLICY configuration option must provi\
de a "createScriptURL" hook.');let p=F;F=s.TRUSTED_TYPES_POLICY;try{re=Ge("")}catch(d){throw F=p,d}}else s.TRUSTED_TYPES_POLICY===null?(F=void 0,re=""):(F===void 0&&
(F=zr()),F&&typeof re=="string"&&(re=Ge("")));at=B(s)},Cn=E({},[...Qt,...Kt,...Mi]),zn=E({},[...Jt,...Ui]),ti=function(s,l,p){return l===oe?s==="svg":l===ot?s===
"svg"&&(p==="annotation-xml"||Ct[p]):!!Cn[s]},ni=function(s,l,p){return l===oe?s==="math":l===lt?s==="math"&&zt[p]:!!zn[s]},ri=function(s,l,p){return l===lt&&!zt[p]||
l===ot&&!Ct[p]?!1:!zn[s]&&(Qr[s]||!Cn[s])},ii=function(s){let l=ke(s),p=Le(j(s)),d=S(s),b=$e,x="template";return d&&G(d)===v.element&&(b=ke(d),x=Le(j(d))),In[l]?
l===lt?ti(p,b,x):l===ot?ni(p,b,x):l===oe?ri(p,b,x):qe==="application/xhtml+xml":!1},xe=function(s){Ze(e.removed,{element:s});try{S(s).removeChild(s)}catch{if(_(
s),!S(s))throw fe("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place")}},vn=function(s,l,p){
try{y(s,l)}catch{try{s.removeAttribute(p)}catch{}}},$t=function(s){Ut(s);let l=A(s);l&&he(Ri(l),p=>{try{_(p)}catch{}}),G(s)===v.element&&Nt(s,!1)},Ne=function(s,l,p){
if(!p)try{p=l.getAttributeNode(s)}catch{p=null}if(Ze(e.removed,{attribute:p||null,from:l}),p)vn(l,p,s);else try{l.removeAttribute(s)}catch{}if(s==="is")if(ze||st)
try{xe(l)}catch{}else try{l.setAttribute(s,"")}catch{}},Nt=function(s,l){let p=R(s);if(p)for(let d=p.length-1;d>=0;--d){let b=p[d],x=b&&b.name;typeof x=="string"&&
!(l&&C[z(x)])&&vn(s,b,x)}},Mt=function(s,l){let p=arguments.length>2&&arguments[2]!==void 0?arguments[2]:!1,d=[s];for(;d.length>0;){let b=d.pop();if(l(b)===!1)continue;
if(p&&G(b)===v.element){let w=Z(b);Me(w)&&d.push(w)}let x=A(b);if(x)for(let w=x.length-1;w>=0;--w)d.push(x[w])}},Ut=function(s){Mt(s,l=>{G(l)===v.element&&Nt(l,
!0)})},Bt=function(s){let l=[];return Mt(s,p=>{l.push(p)},!0),l},si=function(s,l){let p=Zt();he(Bt(s),d=>{G(d)===v.element&&Yt(p,d)}),he(l,d=>{G(d)===v.element&&
!Ye(p,d)&&Nt(d,!0)})},$n=function(s,l){let p=!1;return he(e.removed,d=>{d.element&&(p=p||d.element===s,Ut(d.element))}),si(s,l),p},oi=8,li=function(s,l){let p=Ee,
d=null,b=()=>(d||(d=Zt(),he(l,x=>{Yt(d,x)})),d);for(let x=0;;x++){let w=Bt(s),N=[s],pe=!1;if(he(w,ee=>{G(ee)===v.documentFragment?Ze(N,ee):!pe&&!Ye(p,ee)&&(pe=Ye(
b(),ee))}),!pe)return;if(x>=oi)throw fe("the tree kept changing during in-place sanitization; refusing to return it");he(N,(ee,X)=>{ai(ee,X>0,s,b())})}},ai=function(s,l,p,d){
let b=ct(s),x;for(;x=b.nextNode();)!Ye(d,x)||Ye(Ee,x)||(l&&J(I.uponSanitizeShadowNode,x,null),Wt(x,p))},ci=function(s){Ee&&Yt(Ee,s)},Nn=function(s,l){return ye?
s==="patchsrc"?!0:s==="for"&&l!=="label"&&l!=="output":!1},ui=function(s){ye&&Mt(s,l=>{let p=G(l);if(p===v.processingInstruction||p===v.comment&&U(tr,l.data)){try{
_(l)}catch{}return!1}if(p===v.element){let d=l,b=z(j(l));try{d.hasAttribute&&d.hasAttribute("patchsrc")&&d.removeAttribute("patchsrc"),d.hasAttribute&&d.hasAttribute(
"for")&&Nn("for",b)&&d.removeAttribute("for")}catch{}}return!0})},Mn=function(s){let l=null,p=null;if(Lt)s="<remove></remove>"+s;else{let x=Oi(s,Ki);p=x&&x[0]}qe===
"application/xhtml+xml"&&$e===oe&&(s='<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>'+s+"</body></html>");let d=F?Ge(s):s;if($e===oe)try{l=new m().
parseFromString(d,qe)}catch{}if(!l||!l.documentElement){l=At.createDocument($e,"template",null);try{l.documentElement.innerHTML=Dt?re:d}catch{}}let b=l.body||l.
documentElement;return s&&p&&b.insertBefore(n.createTextNode(p),b.childNodes[0]||null),$e===oe?Nr.call(l,Se?"html":"body")[0]:Se?l.documentElement:b},ct=function(s){
let l=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,p=ge?ge(s):s.ownerDocument;return vr.call(p||s,s,(l?0:u.SHOW_ELEMENT)|u.SHOW_COMMENT|u.SHOW_TEXT|
u.SHOW_PROCESSING_INSTRUCTION|u.SHOW_CDATA_SECTION,null)},Ft=function(s){return s=ft(s,Ur," "),s=ft(s,Br," "),s=ft(s,Fr," "),s},Ht=function(s){var l;Gt(s);let p=(l=
s.querySelectorAll)===null||l===void 0?void 0:l.call(s,"template");p&&he(p,d=>{Me(d.content)&&Ht(d.content)})},Gt=function(s){s.normalize();let l=ct(s,!0),p=l.nextNode();
for(;p;)p.data=Ft(p.data),p=l.nextNode()},ut=function(s){let l=Y?Y(s):null;return typeof l!="string"||z(l)!=="form"?!1:typeof s.nodeName!="string"||typeof s.textContent!=
"string"||typeof s.removeChild!="function"||s.attributes!==R(s)||typeof s.removeAttribute!="function"||typeof s.removeAttributeNode!="function"||typeof s.getAttributeNode!=
"function"||typeof s.setAttribute!="function"||typeof s.namespaceURI!="string"||typeof s.insertBefore!="function"||typeof s.hasChildNodes!="function"||s.nodeType!==
K(s)||s.childNodes!==A(s)},Un=function(s){if(!K||typeof s!="object"||s===null)return null;try{let l=K(s);return typeof l=="number"?l:null}catch{return null}},Me=function(s){
return Un(s)===v.documentFragment},je=function(s){return Un(s)!==null};function J(f,s,l){f.length!==0&&he(f,p=>{p.call(e,s,l,at)})}let pi=function(s,l,p){return!!(ye&&
p===v.element&&s.hasChildNodes()&&!je(s.firstElementChild)&&U(tn,s.textContent)&&U(tn,s.innerHTML)||ye&&Ji[l]&&p===v.element&&ke(s)===oe&&(je(s.firstElementChild)||
typeof s.textContent=="string"&&U(tn,s.textContent))||p===v.processingInstruction||ye&&p===v.comment&&U(tr,s.data))},pt=function(s,l){if(s instanceof RegExp)return U(
s,l);if(s instanceof Function){for(var p=arguments.length,d=new Array(p>2?p-2:0),b=2;b<p;b++)d[b-2]=arguments[b];return!!s(l,...d)}return!1},hi=function(s,l,p){
if(!We[l]&&Hn(l)&&pt(se.tagNameCheck,l))return!1;if(Pt&&!Re[l]&&!Re[Le(l)]){let d=S(s),b=A(s);if(b&&d){let x=b.length;for(let w=x-1;w>=0;--w){let N=s===p?g(b[w],
!0):b[w];d.insertBefore(N,O(s))}}}return xe(s),!0},Bn=function(s,l,p,d){return s.length===0?l:l===p||l===d?Ve(l):l},Ue=function(s,l){return s===l||S(s)!==null?!1:
(It&&Ut(s),!0)},fi=function(s,l){if(ci(s),J(I.beforeSanitizeElements,s,null),Ue(s,l))return!0;if(ut(s))return xe(s),!0;let p=z(j(s)),d=G(s);if(D=Bn(I.uponSanitizeElement,
D,wt,rt),J(I.uponSanitizeElement,s,{tagName:p,allowedTags:D}),Ue(s,l))return!0;if(pi(s,p,d))return xe(s),!0;if(We[p]||!(be.tagCheck instanceof Function&&be.tagCheck(
p))&&!D[p]){let b=hi(s,p,l);return b===!1&&(J(I.afterSanitizeElements,s,null),Ue(s,l))?!0:b}if(d===v.element&&!ii(s)||(p==="noscript"||p==="noembed"||p==="nofra\
mes")&&U(Vi,s.innerHTML))return xe(s),!0;if(ue&&d===v.text){let b=s.textContent,x=Ft(b);b!==x&&(Ze(e.removed,{element:s.cloneNode()}),s.textContent=x)}return J(
I.afterSanitizeElements,s,null),Ue(s,l)},Fn=function(s,l,p){if(_n[l]||Nn(l,s)||wn&&(l==="id"||l==="name")&&(p in n||p in ei))return!1;let d=C[l]||be.attributeCheck instanceof
Function&&be.attributeCheck(l,s);if(St&&U(Hr,l)||Tn&&U(Gr,l))return!0;if(!d)return Hn(s)&&pt(se.tagNameCheck,s)&&pt(se.attributeNameCheck,l,s)||l==="is"&&se.allowCustomizedBuiltInElements&&
pt(se.tagNameCheck,p);if(On[l])return!0;let b=ft(p,qr,"");return U(xn,b)||(l==="src"||l==="xlink:href"||l==="href")&&s!=="script"&&Vt(p,"data:")===0&&Rn[s]||An&&
!U(Wr,b)?!0:!p},di=E({},["annotation-xml","color-profile","font-face","font-face-format","font-face-name","font-face-src","font-face-uri","missing-glyph"]),Hn=function(s){
return!di[Le(s)]&&U(jr,s)},gi=function(s,l,p,d){if(F&&typeof h=="object"&&typeof h.getAttributeType=="function"&&!p)switch(h.getAttributeType(s,l)){case"Trusted\
HTML":return Ge(d);case"TrustedScriptURL":return Cr(d)}return d},mi=function(s,l,p,d){try{return p?s.setAttributeNS(p,l,d):s.setAttribute(l,d),ut(s)?(xe(s),!1):
!0}catch{return Ne(l,s),!1}},Gn=function(s,l){return ye&&U(Qi,l)?!0:Le(s)==="attributename"&&Vt(l,"href")!==-1},ki=function(s,l){if(J(I.beforeSanitizeAttributes,
s,null),Ue(s,l))return;let p=s.attributes;if(!p||ut(s))return;C=Bn(I.uponSanitizeAttribute,C,yt,it);let d={attrName:"",attrValue:"",keepAttr:!0,allowedAttributes:C,
forceKeepAttr:void 0},b=p.length,x=z(j(s));for(;b--;){let w=p[b],N=w.name,pe=w.namespaceURI,ee=w.value,X=z(N),le=ee,H=N==="value"?le:Pi(le),Wn=!1;if(d.attrName=
X,d.attrValue=H,d.keepAttr=!0,d.forceKeepAttr=void 0,J(I.uponSanitizeAttribute,s,d),H=d.attrValue,yn&&(X==="id"||X==="name")&&Vt(H,Sn)!==0&&(Ne(N,s,w),H=Sn+H,Wn=
!0),Gn(N,H)){Ne(N,s,w);continue}if(!d.forceKeepAttr){if(!d.keepAttr){Ne(N,s,w);continue}if(!Et&&U(nr,H)){Ne(N,s,w);continue}if(ue&&(H=Ft(H)),!Fn(x,X,H)){Ne(N,s,
w);continue}H=gi(x,X,pe,H),H!==le&&mi(s,N,pe,H)&&Wn&&Zn(e.removed)}}J(I.afterSanitizeAttributes,s,null),Ue(s,l)},Wt=function(s,l){fi(s,l),ki(s,l),Me(s.content)&&
qt(s.content)},qt=function(s){let l=null,p=ct(s);for(J(I.beforeSanitizeShadowDOM,s,null);l=p.nextNode();)if(J(I.uponSanitizeShadowNode,l,null),Wt(l,s),G(l)===v.
element){let d=Z(l);Me(d)&&(jt(d),qt(d))}ue&&Gt(s),J(I.afterSanitizeShadowDOM,s,null)},jt=function(s){let l=[{node:s,shadow:null}];for(;l.length>0;){let p=l.pop();
if(p.shadow){qt(p.shadow);continue}let d=p.node,b=G(d)===v.element,x=A(d);if(x)for(let w=x.length-1;w>=0;--w)l.push({node:x[w],shadow:null});if(b){let w=Y?Y(d):
null;if(typeof w=="string"&&z(w)==="template"){let N=d.content;Me(N)&&l.push({node:N,shadow:null})}}if(b){let w=Z(d);Me(w)&&l.push({node:null,shadow:w},{node:w,
shadow:null})}}};return e.sanitize=function(f){let s=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},l=null,p=null,d=null,b=null;if(Dt=!f,Dt&&(f="<!--\
>"),typeof f!="string"&&!je(f)&&(f=vi(f),typeof f!="string"))throw fe("dirty is not a string, aborting");if(!e.isSupported)return f;Rt?(D=rt,C=it):vt(s),e.removed=
[];let x=It&&typeof f!="string"&&je(f),w=[],N=Ee;if(x){ui(f);let le=j(f);if(typeof le=="string"){let H=z(le);if(!D[H]||We[H])throw $t(f),fe("root node is forbid\
den and cannot be sanitized in-place")}if(ut(f))throw $t(f),fe("root node is clobbered and cannot be sanitized in-place");w=Bt(f),Ee=Zt()}else if(je(f))l=Mn("<!\
---->"),p=l.ownerDocument.importNode(f,!0),p.nodeType===v.element&&p.nodeName==="BODY"||p.nodeName==="HTML"?l=p:l.appendChild(p),jt(l);else{if(!ze&&!ue&&!Se&&f.
indexOf("<")===-1)return bn(f);if(l=Mn(f),!l)return ze?null:Ot?re:""}l&&Lt&&xe(l.firstChild);let pe=x?f:l;try{x&&jt(f);let le=ct(pe);for(;d=le.nextNode();)Wt(d,
pe);x&&li(f,w)}catch(le){throw x&&($t(f),$n(f,w)),le}finally{Ee=N}if(x){if($n(f,w))throw fe("a node selected for removal could not be safely returned; refusing \
to sanitize in place");return ue&&Ht(f),f}if(ze){if(ue&&Ht(l),st)for(b=$r.call(l.ownerDocument);l.firstChild;)b.appendChild(l.firstChild);else b=l;return(C.shadowroot||
C.shadowrootmode)&&(b=Mr.call(r,b,!0)),b}let ee=()=>Se?l.outerHTML:l.innerHTML,X=ee();return ue&&U(Gi,X)&&(Gt(l),X=ee()),Se&&D["!doctype"]&&l.ownerDocument&&l.ownerDocument.
doctype&&l.ownerDocument.doctype.name&&U(Yi,l.ownerDocument.doctype.name)&&(X="<!DOCTYPE "+l.ownerDocument.doctype.name+`>
`+X),bn(X)},e.setConfig=function(){let f=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};vt(f),Rt=!0,rt=D,it=C},e.clearConfig=function(){at=null,Rt=!1,
rt=null,it=null,F=ie,re=""},e.isValidAttribute=function(f,s,l){at||vt({});let p=z(f),d=z(s);return typeof l=="string"&&(Gn(s,l)||!Et&&U(nr,l))?!1:Fn(p,d,l)},e.addHook=
function(f,s){typeof s=="function"&&W(I,f)&&Ze(I[f],s)},e.removeHook=function(f,s){if(W(I,f)){if(s!==void 0){let l=Ei(I[f],s);return l===-1?void 0:Li(I[f],l,1)[0]}
return Zn(I[f])}},e.removeHooks=function(f){W(I,f)&&(I[f]=[])},e.removeAllHooks=function(){I=rr()},e}var ns=cr();function an(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var Ce=an();function _r(t){
Ce=t}var Pe={exec:()=>null};function Oe(t){let e=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),i=e[r];return i||(i=t(r),e[r]=i),i}}function T(t,e=""){let n=typeof t==
"string"?t:t.source,r={replace:(i,o)=>{let a=typeof o=="string"?o:o.source;return a=a.replace(M.caret,"$1"),n=n.replace(i,a),r},getRegex:()=>new RegExp(n,e)};return r}
var Tr=((t="")=>{try{return!!new RegExp("(?<=1)(?<!1)"+t)}catch{return!1}})(),M={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,
nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,
blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,
nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,
listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,
tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,
startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,
escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,
percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:t=>new RegExp(
`^( {0,3}${t})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:Oe(t=>new RegExp(`^ {0,${t}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:Oe(t=>new RegExp(
`^ {0,${t}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:Oe(t=>new RegExp(`^ {0,${t}}(?:\`\`\`|~~~)`)),headingBeginRegex:Oe(t=>new RegExp(
`^ {0,${t}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:Oe(t=>new RegExp(`^ {0,${t}}#`)),htmlBeginRegex:Oe(t=>new RegExp(`^ {0,${t}}(?:</?(?:${un})(?:[ \\t]+|$|/\
?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,"i")),blockquoteBeginRegex:Oe(t=>new RegExp(`^ {0,${t}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},
rs=/^(?:[ \t]*(?:\n|$))+/,is=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,ss=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,
Je=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,os=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,cn=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,un="address|a\
rticle|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1\
-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|the\
ad|title|tr|track|ul",et=T(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("\
tag",un).getRegex(),Ar=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,
wr=T(Ar).replace(/bull/g,cn).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,"").replace(/html/g,et).getRegex(),
ls=T(Ar).replace(/bull/g,cn).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,
/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).
replace(/html/g,et).getRegex(),pn=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,as=/^[^\n]+/,hn=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,
cs=T(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label",hn).replace("\
title",/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),us=T(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,
cn).getRegex(),fn=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,ps=T("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?\
(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script\
|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$)\
)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))","i").replace("comment",fn).replace("tag",un).replace("attribute",/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).
getRegex(),yr=t=>T(pn).replace("hr",Je).replace("heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("|table","").replace("blockquote"," {0,3}>").
replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list",t).replace("html",et).getRegex(),hs=yr(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),
fs=yr(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),ds=T(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph",fs).getRegex(),dn={
blockquote:ds,code:is,def:cs,fences:ss,heading:os,hr:Je,html:ps,lheading:wr,list:us,newline:rs,paragraph:hs,table:Pe,text:as},ur=T("^ *([^\\n ].*)\\n {0,3}((?:\\| \
*)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr",Je).replace("heading",
" {0,3}#{1,6}(?:\\s|$)").replace("blockquote"," {0,3}>").replace("code","(?: {4}| {0,3}	)[^\\n]").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*\
(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html",et).getRegex(),gs={...dn,lheading:ls,table:ur,paragraph:T(pn).replace("hr",Je).replace(
"heading"," {0,3}#{1,6}(?:\\s|$)").replace("|lheading","").replace("table",ur).replace("blockquote"," {0,3}>").replace("fences"," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$\
))|~~~)[^\\n]*(?:\\n|$)").replace("list"," {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html",et).getRegex()},ms={...dn,html:T(`^ *(?:comment(?: *\\n|\\s*$)|<\
(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace("comment",fn).replace(/tag/g,"(?!(?:a|em|stro\
ng|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Pe,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:T(
pn).replace("hr",Je).replace("heading",` *#{1,6} *[^
]`).replace("|table","").replace("blockquote"," {0,3}>").replace("|fences","").replace("|list","").replace("|html","").replace("|tag","").replace("lheading",wr).
getRegex()},ks=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,bs=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Sr=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,xs=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,
ae=/[\p{P}\p{S}]/u,He=/[\s\p{P}\p{S}]/u,tt=/[^\s\p{P}\p{S}]/u,_s=T(/^((?![*_])punctSpace)/,"u").replace(/punctSpace/g,He).getRegex(),Ts=/[\p{Pi}\p{Ps}"']/u,Er=/(?!~)[\p{P}\p{S}]/u,
As=/(?!~)[\s\p{P}\p{S}]/u,ws=/(?:[^\s\p{P}\p{S}]|~)/u,ys=T(/link|precode-code|html/,"g").replace("link",/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).
replace("precode-",Tr?"(?<!`)()":"(^^|[^`])").replace("code",/(?<b>`+)[^`]+\k<b>(?!`)/).replace("html",/<(?! )[^<>]*?>/).getRegex(),Rr=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,
Ss=T(Rr,"u").replace(/punct/g,ae).getRegex(),Es=T(Rr,"u").replace(/punct/g,Er).getRegex(),Rs=/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,
Ls=T(Rs,"u").replace(/openQuote/g,Ts).replace(/punct/g,ae).getRegex(),Lr="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpac\
e(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)",
Os=T(Lr,"gu").replace(/notPunctSpace/g,tt).replace(/punctSpace/g,He).replace(/punct/g,ae).getRegex(),Ps=T(Lr,"gu").replace(/notPunctSpace/g,ws).replace(/punctSpace/g,
As).replace(/punct/g,Er).getRegex(),Is="^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*\
)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)",Ds=T(
Is,"gu").replace(/notPunctSpace/g,tt).replace(/punctSpace/g,He).replace(/punct/g,ae).getRegex(),Cs=T("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)pun\
ct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)","gu").replace(
/notPunctSpace/g,tt).replace(/punctSpace/g,He).replace(/punct/g,ae).getRegex(),zs="^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|no\
tPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=\
notPunctSpace)",vs=T(zs,"gu").replace(/notPunctSpace/g,tt).replace(/punctSpace/g,He).replace(/punct/g,ae).getRegex(),$s=T(/^~~?(?:((?!~)punct)|[^\s~])/,"u").replace(
/punct/g,ae).getRegex(),Ns="^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~\
)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)",Ms=T(Ns,"gu").replace(/notPunctSpace/g,tt).replace(/punctSpace/g,He).replace(/punct/g,
ae).getRegex(),Us=T(/\\(punct)/,"gu").replace(/punct/g,ae).getRegex(),Bs=T(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,"gu").replace(/punct/g,ae).getRegex(),
Fs=T(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme",/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email",/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).
getRegex(),Hs=T(fn).replace("(?:-->|$)","-->").getRegex(),Gs=T("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\\
?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment",Hs).replace("attribute",/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).
getRegex(),Or=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,xt=T(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brack\
ets",Or).getRegex(),Ws=T(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label",xt).replace("href",/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).
replace("title",/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),qs=T(/^!?\[(label)\]\[(ref)\]/).replace("label",xt).replace(
"ref",hn).getRegex(),js=T(/^!?\[(ref)\](?:\[\])?/).replace("ref",hn).getRegex(),pr=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,Zs=T(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).
replace("brackets",Or).getRegex(),Ys=T("reflink|nolink(?!\\()","g").replace("reflink",T(/^!?\[(label)\]\[(ref)\]/).replace("label",Zs).replace("ref",pr).getRegex()).
replace("nolink",T(/^!?\[(ref)\](?:\[\])?/).replace("ref",pr).getRegex()).getRegex(),hr=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,Xs=/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/,
Vs=T(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,Xs).getRegex(),gn={_backpedal:Pe,anyPunctuation:Us,anyPunctuationOutsideCode:Bs,autolink:Fs,
blockSkip:ys,br:Sr,code:bs,del:Pe,delLDelim:Pe,delRDelim:Pe,emStrongLDelim:Ss,emStrongRDelimAst:Os,emStrongRDelimUnd:Cs,escape:ks,link:Ws,nolink:js,punctuation:_s,
reflink:qs,reflinkSearch:Ys,tag:Gs,text:xs,url:Pe},Qs={...gn,emStrongLDelim:Ls,emStrongRDelimAst:Ds,emStrongRDelimUnd:vs,link:T(/^!?\[(label)\]\((.*?)\)/).replace(
"label",xt).getRegex(),reflink:T(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label",xt).getRegex()},sn={...gn,emStrongRDelimAst:Ps,emStrongLDelim:Es,delLDelim:$s,
delRDelim:Ms,url:T(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol",Vs).replace("protocol",hr).replace("\
email",/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:T(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).
replace("protocol",hr).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace("wwwStart",Tr?"(?<![^\\s*_~(])www\\.":"www\\.").getRegex()},Ks={...sn,br:T(Sr).replace(
"{2,}","*").getRegex(),text:T(sn.text).replace("\\b_","\\b_| {2,}\\n").replace(/\{2,\}/g,"*").getRegex()},kt={normal:dn,gfm:gs,pedantic:ms},Qe={normal:gn,gfm:sn,
breaks:Ks,pedantic:Qs},Js={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},fr=t=>Js[t];function V(t,e){if(e){if(M.escapeTest.test(t))return t.replace(
M.escapeReplace,fr)}else if(M.escapeTestNoEncode.test(t))return t.replace(M.escapeReplaceNoEncode,fr);return t}function eo(t){return M.numericCharacterReference.
test(t)?t.replace(M.numericCharacterReferenceOrAmpersand,(e,n,r)=>{if(n===void 0&&r===void 0)return"&amp;";let i=n===void 0?Number.parseInt(r,16):Number.parseInt(
n,10);return i===0||i>1114111||i>=55296&&i<=57343?"�":i===38?"&amp;":String.fromCodePoint(i)}):t}function dr(t){try{t=encodeURI(t).replace(M.percentDecode,"%")}catch{
return null}return t}function gr(t,e){let n=t.replace(M.findPipe,(o,a,c)=>{let u=!1,m=a;for(;--m>=0&&c[m]==="\\";)u=!u;return u?"|":" |"}),r=n.split(M.splitPipe),
i=0;if(r[0].trim()||r.shift(),r.length>0&&!r.at(-1)?.trim()&&r.pop(),e)if(r.length>e)r.splice(e);else for(;r.length<e;)r.push("");for(;i<r.length;i++)r[i]=r[i].
trim().replace(M.slashPipe,"|");return r}function de(t,e,n){let r=t.length;if(r===0)return"";let i=0;for(;i<r;){let o=t.charAt(r-i-1);if(o===e&&!n)i++;else if(o!==
e&&n)i++;else break}return t.slice(0,r-i)}function mr(t){let e=t.split(`
`),n=e.length-1;for(;n>=0&&M.blankLine.test(e[n]);)n--;return e.length-n<=2?t:e.slice(0,n+1).join(`
`)}function _t(t){return t.trim().replace(M.multipleSpaceGlobal," ").toLowerCase().toUpperCase().toLowerCase()}function kr(t,e){if(t.indexOf(e[0])===-1&&t.indexOf(
e[1])===-1)return-1;let n=0;for(let r=0;r<t.length;r++)if(t[r]==="\\")r++;else if(t[r]===e[0])n++;else if(t[r]===e[1]&&(n--,n<0))return r;return n>0?-2:-1}var Fe=new WeakMap;
function mn(t){let e={"*":-1,_:-1},n=-1,r=t.length;for(let i=0;i<r;i++){let o=t[i];if(o!=="*"&&o!=="_"&&o!=="~")continue;let a=i===0?`
`:t[i-1],c=i+1;for(;c<r&&t[c]===o;)c++;a!==" "&&a!=="	"&&a!==`
`&&a!=="\r"&&a!=="\f"&&(o==="~"?n=i:e[o]=i),i=c-1}return{maskedSrc:t,lastPossibleEmStrongCloserIndex:e,lastPossibleDelCloserIndex:n}}function to(t,e){let n=mn(e),
r=Fe.get(t);r?r.push(n):Fe.set(t,[n])}function no(t){let e=Fe.get(t);e&&(e.pop(),e.length===0&&Fe.delete(t))}function Pr(t,e,n){let r=Fe.get(t)?.at(-1);return r&&
r.maskedSrc===e?r.lastPossibleEmStrongCloserIndex[n]:mn(e).lastPossibleEmStrongCloserIndex[n]}function Ir(t,e){let n=Fe.get(t)?.at(-1);return n&&n.maskedSrc===e?
n.lastPossibleDelCloserIndex:mn(e).lastPossibleDelCloserIndex}function bt(t,e=0){let n=e,r="";for(let i of t)if(i==="	"){let o=4-n%4;r+=" ".repeat(o),n+=o}else r+=
i,n++;return r}function ro(t,e){let n="";for(let r=0;r<t.length;r++){if(t[r]==="`"){let i=e.inline.code.exec(t.slice(r));if(i){n+=i[0],r+=i[0].length-1;continue}}
if(t[r]==="\\"&&(t[r+1]==="["||t[r+1]==="]")){n+=t[r+1],r++;continue}n+=t[r]}return n}function br(t,e,n,r,i){let o=e.href,a=e.title||null,c=ro(t[1],i),u=t[0].charAt(
0)==="!",m=r.state.inLink,h=r.state.linkEmitted,k=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let g=r.inlineTokens(c),_=r.state.linkEmitted;if(r.
state.linkEmitted=h,r.state.inLink=m,!u){if(_){r.state.inRawBlock=k;return}r.state.linkEmitted=!0}return{type:u?"image":"link",raw:n,href:o,title:a,text:c,tokens:g}}
function io(t,e,n){let r=t.match(n.other.indentCodeCompensation);if(r===null)return e;let i=r[1];return e.split(`
`).map(o=>{let a=o.match(n.other.beginningSpace);if(a===null)return o;let[c]=a;return o.slice(Math.min(c.length,i.length))}).join(`
`)}function xr(t,e,n,r){if(!e.includes("<"))return!1;for(let i=0;i<e.length;i++){if(e[i]==="\\"){i++;continue}if(e[i]==="`"){let c=r.inline.code.exec(e.slice(i));
if(c){i+=c[0].length-1;continue}}if(e[i]!=="<")continue;let o=t.slice(n+i),a=r.inline.tag.exec(o)||r.inline.autolink.exec(o);if(a){if(a[0].length>e.length-i)return!0;
i+=a[0].length-1}}return!1}var Ie=class{options;rules;lexer;constructor(t){this.options=t||Ce}space(t){let e=this.rules.block.newline.exec(t);if(e&&e[0].length>
0)return{type:"space",raw:e[0]}}code(t){let e=this.rules.block.code.exec(t);if(e){let n=this.options.pedantic?e[0]:mr(e[0]),r=n.replace(this.rules.other.codeRemoveIndent,
"");return{type:"code",raw:n,codeBlockStyle:"indented",text:r}}}fences(t){let e=this.rules.block.fences.exec(t);if(e){let n=e[0],r=io(n,e[3]||"",this.rules);return e[3]!==
void 0&&(r===""||r.endsWith(`
`))&&(r+=`
`),{type:"code",raw:n,lang:e[2]?e[2].trim().replace(this.rules.inline.anyPunctuation,"$1"):e[2],text:r}}}heading(t){let e=this.rules.block.heading.exec(t);if(e){
let n=e[2].trim();if(this.rules.other.endingHash.test(n)){let r=de(n,"#");(this.options.pedantic||!r||this.rules.other.endingSpaceTabChar.test(r))&&(n=r.trim())}
return{type:"heading",raw:de(e[0],`
`),depth:e[1].length,text:n,tokens:this.lexer.inline(n)}}}hr(t){let e=this.rules.block.hr.exec(t);if(e)return{type:"hr",raw:de(e[0],`
`)}}blockquote(t){let e=this.rules.block.blockquote.exec(t);if(e){let n=de(e[0],`
`).split(`
`),r="",i="",o=[];for(;n.length>0;){let a=!1,c=[],u;for(u=0;u<n.length;u++)if(this.rules.other.blockquoteStart.test(n[u]))c.push(n[u]),a=!0;else if(!a)c.push(n[u]);else
break;n=n.slice(u);let m=c.join(`
`),h=m.replace(this.rules.other.blockquoteMarkerWhitespace,(_,y,O)=>O.startsWith(" ")?y+" "+O.slice(1):y+bt(O,y.length)).replace(this.rules.other.blockquoteSetextReplace,
`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,"");r=r?`${r}
${m}`:m,i=i?`${i}
${h}`:h;let k=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(h,o,!0),this.lexer.state.top=k,n.length===0)break;let g=o.at(-1);if(g?.type===
"code"||g?.type==="heading"||g?.type==="hr"||g?.type==="html"||g?.type==="table")break;if(g?.type==="blockquote"){let _=g,y=n.join(`
`),O=_.raw+`
`+y.replace(this.rules.other.blockquoteSetextReplace2,""),A=this.blockquote(O);o[o.length-1]=A;let S=O.substring(A.raw.length).replace(/^\n/,""),Z=S?S.split(`
`).length:0,R=Z?n.slice(0,-Z):n;if(R.length>0&&(r=`${r}
${R.join(`
`)}`),i=i.substring(0,i.length-_.text.length)+A.text,n=n.slice(R.length),n.length>0&&this.rules.other.blockquoteStart.test(n[0]))continue;break}else if(g?.type===
"list"){let _=g,y=_.raw+`
`+n.join(`
`),O=this.list(y);o[o.length-1]=O;let A=O.raw.length>_.raw.length?y.slice(_.raw.length+1,O.raw.length).split(`
`).length:0;if(A>0){let S=n.slice(0,A).join(`
`);r=`${r}
${S}`,i=`${i}
${S}`}if(n=n.slice(A),n.length>0&&!this.rules.other.blockquoteStart.test(n[0]))break;continue}}return{type:"blockquote",raw:r,tokens:o,text:i}}}list(t){let e=this.
rules.block.list.exec(t);if(e){if(!this.options.pedantic&&this.lexer.state.lastToken?.type==="text"&&!this.rules.other.listInterruptsParagraph.test(t))return;let n=t,
r=()=>n.length-t.length,i=e[1].trim(),o=i.length>1,a={type:"list",raw:"",ordered:o,start:o?+i.slice(0,-1):"",loose:!1,items:[]};i=o?`\\d{1,9}\\${i.slice(-1)}`:`\
\\${i}`,this.options.pedantic&&(i=o?i:"[*+-]");let c=this.rules.other.listItemRegex(i),u=!1;for(;t;){let k=!1,g="";if(!(e=c.exec(t))||this.rules.block.hr.test(t))
break;let _=r();t=t.substring(e[0].length);let y=e[2].split(`
`,1)[0],O=e[1].length,A=this.options.pedantic?bt(y,O):y.replace(this.rules.other.leadingSpaceTab,Y=>bt(Y,O)),S=t.split(`
`,1)[0],Z=!A.trim(),R=0;if(this.options.pedantic?(R=2,g=A.trimStart()):Z?R=O+1:(R=A.search(this.rules.other.nonSpaceChar),R=R>4?1:R,g=A.slice(R),R+=O),Z&&this.rules.
other.blankLine.test(S)&&(t=t.substring(S.length+1),k=!0),!k){let Y=this.rules.other.nextBulletRegex(R),ge=this.rules.other.hrRegex(R),G=this.rules.other.fencesBeginRegex(
R),j=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(R):this.rules.other.headingBeginRegex(R),me=this.rules.other.htmlBeginRegex(R),ke=this.rules.
other.blockquoteBeginRegex(R),F=!1;for(;t;){let re=t.split(`
`,1)[0],ie;if(S=re,this.options.pedantic?(S=S.replace(this.rules.other.listReplaceNesting,"  "),ie=S):ie=S.replace(this.rules.other.leadingSpaceTab,q=>bt(q)),G.
test(S)||j.test(S)||me.test(S)||ke.test(S)||Y.test(S)||ge.test(S))break;if(ie.search(this.rules.other.nonSpaceChar)>=R||!S.trim())g+=`
`+ie.slice(R),F=!1;else{if(Z)break;let q=A;if(!this.options.pedantic&&!g.includes(`
`)&&!A.includes("	")){let ce;for(;!ge.test(q)&&(ce=this.rules.other.nestedBlockMarker.exec(q));)q=q.slice(ce[0].length);if(!q.trim())break}if(q.replace(this.rules.
other.tabCharGlobal,"    ").search(this.rules.other.nonSpaceChar)>=4||G.test(q)||j.test(q)||me.test(q)||ge.test(q))break;if(!this.options.pedantic&&!F){let ce=A.
replace(this.rules.other.nestedContainerMarkers,"");if(this.rules.block.fences.test(ce)||this.rules.block.heading.test(ce)||this.rules.block.hr.test(ce))break}let we=!this.
options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(S)&&this.rules.block.lheading.test(`${A}
${S}`)?`    ${ie.replace(/^ {0,3}/,"")}`:S;g+=`
`+we,F=!0}Z=!S.trim(),t=t.substring(re.length+1),A=ie.slice(R)}}let K=n.slice(_,r());a.loose||(u?a.loose=!0:this.rules.other.doubleBlankLine.test(K)&&(u=!0)),a.
items.push({type:"list_item",raw:K,task:!!this.options.gfm&&this.rules.other.listIsTask.test(g),loose:!1,text:g,tokens:[]})}let m=a.items.at(-1);if(m)m.raw=m.raw.
trimEnd(),m.text=m.text.trimEnd();else return;a.raw=n.slice(0,r()).trimEnd();let h=[];for(let k of a.items)if(this.lexer.state.top=!1,h.push(this.lexer.inlineQueue.
length),k.tokens=this.lexer.blockTokens(k.text,[]),!a.loose){let g=k.tokens.filter(y=>y.type==="space"),_=g.length>0&&g.some(y=>this.rules.other.anyLine.test(y.
raw));a.loose=_}for(let k=0;k<a.items.length;k++){let g=a.items[k],_=g.tokens[0];if(g.task&&(_?.type==="text"||_?.type==="paragraph")){g.text=g.text.replace(this.
rules.other.listReplaceTask,""),_.raw=_.raw.replace(this.rules.other.listReplaceTask,""),_.text=_.text.replace(this.rules.other.listReplaceTask,"");let y=this.lexer.
inlineQueue;for(let A=h[k];A<y.length;A++)if(y[A].tokens===_.tokens){y[A].src=y[A].src.replace(this.rules.other.listReplaceTask,"");break}let O=this.rules.other.
listTaskCheckbox.exec(g.raw);if(O){let A={type:"checkbox",raw:O[0]+" ",checked:O[0]!=="[ ]"};g.checked=A.checked,a.loose?g.tokens[0]&&["paragraph","text"].includes(
g.tokens[0].type)&&"tokens"in g.tokens[0]&&g.tokens[0].tokens?(g.tokens[0].raw=A.raw+g.tokens[0].raw,g.tokens[0].text=A.raw+g.tokens[0].text,g.tokens[0].tokens.
unshift(A)):g.tokens.unshift({type:"paragraph",raw:A.raw,text:A.raw,tokens:[A]}):g.tokens.unshift(A)}}else g.task&&(g.task=!1)}if(a.loose)for(let k of a.items){
k.loose=!0;for(let g of k.tokens)g.type==="text"&&(g.type="paragraph")}return a}}html(t){let e=this.rules.block.html.exec(t);if(e){if(this.lexer.state.lastToken?.
type==="paragraph"&&!this.rules.other.htmlBeginRegex(4).test(t))return;let n=mr(e[0]);return{type:"html",block:!0,raw:n,pre:e[1]==="pre"||e[1]==="script"||e[1]===
"style",text:n}}}def(t){let e=this.rules.block.def.exec(t);if(e){if(!this.rules.other.startAngleBracket.test(e[2])&&kr(e[2],"()")!==-1)return;let n=_t(e[1]),r=e[2]?
e[2].replace(this.rules.other.hrefBrackets,"$1").replace(this.rules.inline.anyPunctuation,"$1"):"",i=e[3]?e[3].substring(1,e[3].length-1).replace(this.rules.inline.
anyPunctuation,"$1"):e[3];return{type:"def",tag:n,raw:de(e[0],`
`),href:r,title:i}}}table(t){let e=this.rules.block.table.exec(t);if(!e||!this.rules.other.tableDelimiter.test(e[2]))return;let n=gr(e[1]),r=e[2].replace(this.rules.
other.tableAlignChars,"").split("|"),i=e[3]?.trim()?e[3].replace(this.rules.other.tableRowBlankLine,"").split(`
`):[],o={type:"table",raw:de(e[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let a of r)this.rules.other.tableAlignRight.test(a)?o.align.push("right"):this.rules.other.tableAlignCenter.
test(a)?o.align.push("center"):this.rules.other.tableAlignLeft.test(a)?o.align.push("left"):o.align.push(null);for(let a=0;a<n.length;a++)o.header.push({text:n[a],
tokens:this.lexer.inline(n[a]),header:!0,align:o.align[a]});for(let a of i)o.rows.push(gr(a,o.header.length).map((c,u)=>({text:c,tokens:this.lexer.inline(c),header:!1,
align:o.align[u]})));return o}}lheading(t){let e=this.rules.block.lheading.exec(t);if(e){let n=e[1].trim();return{type:"heading",raw:de(e[0],`
`),depth:e[2].charAt(0)==="="?1:2,text:n,tokens:this.lexer.inline(n)}}}paragraph(t){let e=this.rules.block.paragraph.exec(t);if(e){let n=e[1].charAt(e[1].length-
1)===`
`?e[1].slice(0,-1):e[1];return{type:"paragraph",raw:e[0],text:n,tokens:this.lexer.inline(n)}}}text(t){let e=this.rules.block.text.exec(t);if(e)return{type:"text",
raw:e[0],text:e[0],tokens:this.lexer.inline(e[0])}}escape(t){if(t.charCodeAt(0)!==92)return;let e=this.rules.inline.escape.exec(t);if(e)return{type:"escape",raw:e[0],
text:e[1]}}tag(t){if(t.charCodeAt(0)!==60)return;let e=this.rules.inline.tag.exec(t);if(e)return!this.lexer.state.inLink&&this.rules.other.startATag.test(e[0])?
this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(e[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.
startPreScriptTag.test(e[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(e[0])&&(this.lexer.state.inRawBlock=
!1),{type:"html",raw:e[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:e[0]}}link(t){if(this.lexer.state.linkParenPossible===
!1)return;let e=t.charCodeAt(0);if(e!==91&&e!==33)return;let n=this.rules.inline.link.exec(t);if(n){let r=n[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&xr(
t,n[1],r,this.rules))return;let i=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(i)){if(!this.rules.other.endAngleBracket.test(i))
return;let u=de(i.slice(0,-1),"\\");if((i.length-u.length)%2===0)return}else{let u=kr(n[2],"()");if(u===-2)return;if(u>-1){let m=(n[0].indexOf("!")===0?5:4)+n[1].
length+u;n[2]=n[2].substring(0,u),n[0]=n[0].substring(0,m).trim(),n[3]=""}}let o=de(n[0].slice(0,-1),"\\");if((n[0].length-o.length)%2===0)return;let a=n[2],c="";
if(this.options.pedantic){let u=this.rules.other.pedanticHrefTitle.exec(a);u&&(a=u[1],c=u[3])}else c=n[3]?n[3].slice(1,-1):"";return a=a.trim(),this.rules.other.
startAngleBracket.test(a)&&(this.options.pedantic&&!this.rules.other.endAngleBracket.test(i)?a=a.slice(1):a=a.slice(1,-1)),br(n,{href:a&&a.replace(this.rules.inline.
anyPunctuation,"$1"),title:c&&c.replace(this.rules.inline.anyPunctuation,"$1")},n[0],this.lexer,this.rules)}}reflink(t,e){let n=t.charCodeAt(0);if(n!==91&&n!==33)
return;let r;if((r=this.rules.inline.reflink.exec(t))||(r=this.rules.inline.nolink.exec(t))){let i=r[0].charAt(0)==="!"?2:1;if(!this.options.pedantic&&xr(t,r[1],
i,this.rules))return;let o=e[_t(r[2]||r[1])];if(!o){let a=r[0].charAt(0);return{type:"text",raw:a,text:a}}return br(r,o,r[0],this.lexer,this.rules)}}emStrong(t,e,n=""){
let r=this.rules.inline.emStrongLDelim.exec(t);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let i=r[0][0],o=n===i,a=e.length-t.length,c=a;for(;!this.options.pedantic&&
c>0&&e[c-1]===i;)c--;let u=[...e.slice(Math.max(0,c-2),c)].at(-1)??"",m=u==="*"||u==="_"||!!this.rules.inline.punctuation.exec(u);c<a&&(n=u);let h=c<a?m:n==="*"||
n==="_"||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let k=r[1]||r[3]||"";if(!k||!n||h){let g=[...r[0]].
length-1,_,y,O=g,A=0,S=a-c+g,Z=!this.options.pedantic&&!!u.trim()&&(!!k||i==="*"&&!m);if(i!=="*"&&i!=="_")return;let R=i==="*"?this.rules.inline.emStrongRDelimAst:
this.rules.inline.emStrongRDelimUnd,K=Pr(this,e,i),Y=e.length-t.length+g;if(K<Y)return;e=e.slice(-1*t.length+g);let ge=K-Y;for(R.lastIndex=0;(r=R.exec(e))!==null&&
!(r.index>ge);){if(_=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!_)continue;if(y=[..._].length,r[3]||r[4]){O+=y;continue}else if((r[5]||r[6]||Z)&&S%3&&!((S+y)%3)){if(o&&
(r[5]||r[6]))break;A+=y;continue}if(O-=y,O>0)continue;y=Math.min(y,y+O+A);let G=[...r[0]][0].length,j=t.slice(0,g+r.index+G+y);if(Math.min(g,y)%2){let ke=j.slice(
1,-1);return{type:"em",raw:j,text:ke,tokens:this.lexer.inlineTokens(ke)}}let me=j.slice(2,-2);return{type:"strong",raw:j,text:me,tokens:this.lexer.inlineTokens(
me)}}}}codespan(t){if(t.charCodeAt(0)!==96)return;let e=this.rules.inline.code.exec(t);if(e){let n=e[2].replace(this.rules.other.newLineCharGlobal," "),r=this.rules.
other.nonSpaceChar.test(n),i=this.rules.other.startingSpaceChar.test(n)&&this.rules.other.endingSpaceChar.test(n);return r&&i&&(n=n.substring(1,n.length-1)),{type:"\
codespan",raw:e[0],text:n}}}br(t){let e=t.charCodeAt(0);if(e!==32&&e!==92&&e!==10)return;let n=this.rules.inline.br.exec(t);if(n)return{type:"br",raw:n[0]}}del(t,e,n=""){
if(t.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(t);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let i=[...r[0]].length-1,o,a,
c=i,u=this.rules.inline.delRDelim,m=Ir(this,e),h=e.length-t.length+i;if(m<h)return;e=e.slice(-1*t.length+i);let k=m-h;for(u.lastIndex=0;(r=u.exec(e))!==null&&!(r.
index>k);){if(o=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!o||(a=[...o].length,a!==i))continue;if(r[3]||r[4]){c+=a;continue}if(c-=a,c>0)continue;a=Math.min(a,a+c);let g=[
...r[0]][0].length,_=t.slice(0,i+r.index+g+a),y=_.slice(i,-i);return{type:"del",raw:_,text:y,tokens:this.lexer.inlineTokens(y)}}}}autolink(t){if(t.charCodeAt(0)!==
60)return;let e=this.rules.inline.autolink.exec(t);if(e){let n,r;return e[2]==="@"?(n=e[1],r="mailto:"+n):(n=e[1],r=n),{type:"link",raw:e[0],text:n,href:r,autolink:!0,
tokens:[{type:"text",raw:n,text:n}]}}}url(t){let e;if(e=this.rules.inline.url.exec(t)){let n,r;if(e[2]==="@")n=e[0],r="mailto:"+n;else{let i;do i=e[0],e[0]=this.
rules.inline._backpedal.exec(e[0])?.[0]??"";while(i!==e[0]);n=e[0],e[1]==="www."?r="http://"+e[0]:r=e[0]}return{type:"link",raw:e[0],text:n,href:r,autolink:!0,tokens:[
{type:"text",raw:n,text:n}]}}}inlineText(t){let e=this.rules.inline.text.exec(t);if(e){let n=this.lexer.state.inRawBlock;return{type:"text",raw:e[0],text:n?e[0]:
eo(e[0]),escaped:n}}}},te=class on{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||
Ce,this.options.tokenizer=this.options.tokenizer||new Ie,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.
inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let n={other:M,block:kt.normal,inline:Qe.normal};this.options.pedantic?
(n.block=kt.pedantic,n.inline=Qe.pedantic):this.options.gfm&&(n.block=kt.gfm,this.options.breaks?n.inline=Qe.breaks:n.inline=Qe.gfm),this.tokenizer.rules=n}static get rules(){
return{block:kt,inline:Qe}}static lex(e,n){return new on(n).lex(e)}static lexInline(e,n){return new on(n).inlineTokens(e)}lex(e){e=e.replace(M.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let n=0;n<this.inlineQueue.length;n++){let r=this.inlineQueue[n];this.state.inRawBlock=!1,this.inlineTokens(r.src,r.tokens)}
return this.inlineQueue=[],this.tokens}blockTokens(e,n=[],r=!1){this.tokenizer.lexer=this;let i=this.state.lastToken;this.options.pedantic&&(e=e.replace(M.tabCharGlobal,
"    ").replace(M.spaceLine,""));let o=1/0,a,c=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===Ie.prototype.paragraph;for(;e;){if(e.length<
o)o=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=n.at(-1);let u;if(this.options.extensions?.block?.some(h=>(u=h.call({lexer:this},
e,n))?(e=e.substring(u.raw.length),n.push(u),!0):!1))continue;if(u=this.tokenizer.space(e)){e=e.substring(u.raw.length);let h=n.at(-1);u.raw.length===1&&h!==void 0?
h.raw+=`
`:n.push(u);continue}if(u=this.tokenizer.code(e)){e=e.substring(u.raw.length);let h=n.at(-1);h?.type==="paragraph"||h?.type==="text"?(h.raw+=(h.raw.endsWith(`
`)?"":`
`)+u.raw,h.text+=`
`+u.text,this.inlineQueue.at(-1).src=h.text):n.push(u);continue}if(u=this.tokenizer.fences(e)){e=e.substring(u.raw.length),n.push(u);continue}if(u=this.tokenizer.
heading(e)){e=e.substring(u.raw.length),n.push(u);continue}if(u=this.tokenizer.hr(e)){e=e.substring(u.raw.length),n.push(u);continue}if(u=this.tokenizer.blockquote(
e)){e=e.substring(u.raw.length),n.push(u);continue}if(u=this.tokenizer.list(e)){e=e.substring(u.raw.length),n.push(u);continue}if(u=this.tokenizer.html(e)){e=e.
substring(u.raw.length),n.push(u);continue}if(u=this.tokenizer.def(e)){e=e.substring(u.raw.length);let h=n.at(-1);h?.type==="paragraph"||h?.type==="text"?(h.raw+=
(h.raw.endsWith(`
`)?"":`
`)+u.raw,h.text+=`
`+u.raw,this.inlineQueue.at(-1).src=h.text):(this.tokens.links[u.tag]||(this.tokens.links[u.tag]={href:u.href,title:u.title}),n.push(u));continue}if(u=this.tokenizer.
table(e)){e=e.substring(u.raw.length),n.push(u);continue}if(u=this.tokenizer.lheading(e)){e=e.substring(u.raw.length),n.push(u);continue}let m=e;if(this.options.
extensions?.startBlock){let h=1/0,k=e.slice(1),g;this.options.extensions.startBlock.forEach(_=>{g=_.call({lexer:this},k),typeof g=="number"&&g>=0&&(h=Math.min(h,
g))}),h<1/0&&h>=0&&(m=e.substring(0,h+1))}if(this.state.top&&(u=this.tokenizer.paragraph(m))){let h=n.at(-1);(r||h===a&&c)&&h?.type==="paragraph"?(h.raw+=(h.raw.
endsWith(`
`)?"":`
`)+u.raw,h.text+=`
`+u.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=h.text,a=h):(n.push(u),a=u),r=m.length!==e.length,e=e.substring(u.raw.length);continue}if(u=this.tokenizer.
text(e)){e=e.substring(u.raw.length);let h=n.at(-1);h?.type==="text"?(h.raw+=(h.raw.endsWith(`
`)?"":`
`)+u.raw,h.text+=`
`+u.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=h.text):n.push(u);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=
!0,this.state.lastToken=i,n}inline(e,n=[]){return this.inlineQueue.push({src:e,tokens:n}),n}linkInText(e){if(!e.includes("["))return!1;let n=this.tokenizer.rules.
inline.link;for(let r of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(n.test(r[0])&&e.charAt(r.index-1)!=="!")return!0;for(let r of e.matchAll(this.tokenizer.
rules.inline.reflinkSearch)){let i=r[0],o=i.lastIndexOf("[");if(!(i.charAt(0)==="!"||!Object.hasOwn(this.tokens.links,_t(i.slice(o+1,-1))))&&!(o>1&&this.linkInText(
i.slice(1,o-1))))return!0}return!1}inlineTokens(e,n=[]){this.tokenizer.lexer=this;let r=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(")");
try{return this.#t(e,n)}finally{this.state.linkParenPossible=r}}#t(e,n){let r=e.includes("*")||e.includes("_")||e.includes("~"),i=r||this.options.hooks?.emStrongMask||
this.tokenizer.emStrong!==Ie.prototype.emStrong||this.tokenizer.del!==Ie.prototype.del?this.#r(e):e;if(!r)return this.#e(e,i,n);to(this.tokenizer,i);try{return this.#e(
e,i,n)}finally{no(this.tokenizer)}}#e(e,n,r){let i=!1,o="",a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}i||(o=""),
i=!1;let c;if(this.options.extensions?.inline?.some(h=>(c=h.call({lexer:this},e,r))?(e=e.substring(c.raw.length),r.push(c),!0):!1))continue;if(c=this.tokenizer.
escape(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.tag(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.link(e)){
e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(c.raw.length);let h=r.at(-1);c.type==="text"&&h?.
type==="text"?(h.raw+=c.raw,h.text+=c.text):r.push(c);continue}let u=e[0];if(u==="*"||u==="_"){let h=n.length-e.length;if(Pr(this.tokenizer,n,u)<=h){let k=1;for(;k<
e.length&&e.charCodeAt(k)===u.charCodeAt(0);)k++;let g=e.substring(0,k),_=r.at(-1);_?.type==="text"&&!_.escaped?(_.raw+=g,_.text+=g):r.push({type:"text",raw:g,text:g,
escaped:!1}),e=e.substring(k),o=u,i=!0;continue}}else if(u==="~"){let h=n.length-e.length;if(Ir(this.tokenizer,n)<=h){let k=1;for(;k<e.length&&e.charCodeAt(k)===
126;)k++;let g=e.substring(0,k),_=r.at(-1);_?.type==="text"&&!_.escaped?(_.raw+=g,_.text+=g):r.push({type:"text",raw:g,text:g,escaped:!1}),e=e.substring(k),o=u,
i=!0;continue}}if(c=this.tokenizer.emStrong(e,n,o)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.codespan(e)){e=e.substring(c.raw.length),
r.push(c);continue}if(c=this.tokenizer.br(e)){e=e.substring(c.raw.length),r.push(c);continue}if(c=this.tokenizer.del(e,n,o)){e=e.substring(c.raw.length),r.push(
c);continue}if(c=this.tokenizer.autolink(e)){e=e.substring(c.raw.length),r.push(c);continue}if(!this.state.inLink&&(c=this.tokenizer.url(e))){e=e.substring(c.raw.
length),r.push(c);continue}let m=e;if(this.options.extensions?.startInline){let h=1/0,k=e.slice(1),g;this.options.extensions.startInline.forEach(_=>{g=_.call({lexer:this},
k),typeof g=="number"&&g>=0&&(h=Math.min(h,g))}),h<1/0&&h>=0&&(m=e.substring(0,h+1))}if(c=this.tokenizer.inlineText(m)){e=e.substring(c.raw.length),c.raw.slice(
-1)!=="_"&&(o=c.raw.slice(-1)),i=!0;let h=r.at(-1);h?.type==="text"?(h.raw+=c.raw,h.text+=c.text):r.push(c);continue}if(e){this.infiniteLoopError(e.charCodeAt(0));
break}}return r}#n(e){let{blockSkip:n,tag:r,autolink:i}=this.tokenizer.rules.inline,o="",a=0,c;for(n.lastIndex=0;c=n.exec(e);){let u=c.index+(c[2]?c[2].length:0),
m=c.index+c[0].length;if(e.charAt(u)==="<"){let h=e.slice(u),k=r.exec(h)||i.exec(h);if(!k){n.lastIndex=u+1;continue}m=u+k[0].length,n.lastIndex=m}o+=e.slice(a,u)+
"["+"a".repeat(m-u-2)+"]",a=m}return o+e.slice(a)}#r(e){let n=e;if(this.tokens.links&&e.includes("[")){let r=this.tokenizer.rules.inline.reflinkSearch,i=o=>{let a=o.
lastIndexOf("[");if(!Object.hasOwn(this.tokens.links,_t(o.slice(a+1,-1))))return o;if(a>1&&o.charAt(0)!=="!"){let c=o.slice(1,a-1);if(this.linkInText(c))return"\
["+c.replace(r,i)+"]["+"a".repeat(o.length-a-2)+"]"}return"["+"a".repeat(o.length-2)+"]"};n=n.replace(r,i)}return n=n.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,
(r,i,o)=>o?"+".repeat(r.length):i?i+r.slice(i.length,-i.length).replace(/`/g,"+")+i:r),n=this.#n(n),n=this.options.hooks?.emStrongMask?.call({lexer:this},n)??n,
n}infiniteLoopError(e){let n="Infinite loop on byte: "+e;if(this.options.silent)console.error(n);else throw new Error(n)}},Tt=class{options;parser;constructor(t){
this.options=t||Ce}space(t){return""}code({text:t,lang:e,escaped:n}){let r=(e||"").match(M.notSpaceStart)?.[0],i=t?t.replace(M.endingNewline,"")+`
`:"";return r?'<pre><code class="language-'+V(r)+'">'+(n?i:V(i,!0))+`</code></pre>
`:"<pre><code>"+(n?i:V(i,!0))+`</code></pre>
`}blockquote({tokens:t}){return`<blockquote>
${this.parser.parse(t)}</blockquote>
`}html({text:t}){return t}def(t){return""}heading({tokens:t,depth:e}){return`<h${e}>${this.parser.parseInline(t)}</h${e}>
`}hr(t){return`<hr>
`}list(t){let e=t.ordered,n=t.start,r="";for(let a=0;a<t.items.length;a++){let c=t.items[a];r+=this.listitem(c)}let i=e?"ol":"ul",o=e&&n!==1?' start="'+n+'"':"";
return"<"+i+o+`>
`+r+"</"+i+`>
`}listitem(t){return`<li>${this.parser.parse(t.tokens)}</li>
`}checkbox({checked:t}){return"<input "+(t?'checked="" ':"")+'disabled="" type="checkbox"> '}paragraph({tokens:t}){return`<p>${this.parser.parseInline(t)}</p>
`}table(t){let e="",n="";for(let i=0;i<t.header.length;i++)n+=this.tablecell(t.header[i]);e+=this.tablerow({text:n});let r="";for(let i=0;i<t.rows.length;i++){let o=t.
rows[i];n="";for(let a=0;a<o.length;a++)n+=this.tablecell(o[a]);r+=this.tablerow({text:n})}return r&&(r=`<tbody>${r}</tbody>`),`<table>
<thead>
`+e+`</thead>
`+r+`</table>
`}tablerow({text:t}){return`<tr>
${t}</tr>
`}tablecell(t){let e=this.parser.parseInline(t.tokens),n=t.header?"th":"td";return(t.align?`<${n} align="${t.align}">`:`<${n}>`)+e+`</${n}>
`}strong({tokens:t}){return`<strong>${this.parser.parseInline(t)}</strong>`}em({tokens:t}){return`<em>${this.parser.parseInline(t)}</em>`}codespan({text:t}){return`\
<code>${V(t,!0)}</code>`}br(t){return"<br>"}del({tokens:t}){return`<del>${this.parser.parseInline(t)}</del>`}link({href:t,title:e,text:n,tokens:r,autolink:i}){let o=i?
V(n,!0):this.parser.parseInline(r),a=dr(t);if(a===null)return o;t=V(a,i);let c='<a href="'+t+'"';return e&&(c+=' title="'+V(e)+'"'),c+=">"+o+"</a>",c}image({href:t,
title:e,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let i=dr(t);if(i===null)return V(n);t=i;let o=`<img src="${V(t)}" alt="${V(
n)}"`;return e&&(o+=` title="${V(e)}"`),o+=">",o}text(t){return"tokens"in t&&t.tokens?this.parser.parseInline(t.tokens):"escaped"in t&&t.escaped?t.text:V(t.text)}},
kn=class{parser;strong({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}em({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}codespan({
text:t}){return t}del({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}html({text:t}){return t}text({text:t}){return t}link({text:t,tokens:e}){return e?
this.parser.parseInline(e,this):t}image({text:t,tokens:e}){return e?this.parser.parseInline(e,this):t}br(){return`
`}checkbox({raw:t}){return t}},ne=class ln{options;renderer;textRenderer;constructor(e){this.options=e||Ce,this.options.renderer=this.options.renderer||new Tt,this.
renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new kn,this.textRenderer.parser=this}static parse(e,n){
return new ln(n).parse(e)}static parseInline(e,n){return new ln(n).parseInline(e)}parse(e){this.renderer.parser=this;let n="";for(let r=0;r<e.length;r++){let i=e[r];
if(this.options.extensions?.renderers?.[i.type]){let a=i,c=this.options.extensions.renderers[a.type].call({parser:this},a);if(c!==!1||!["space","hr","heading","\
code","table","blockquote","list","checkbox","html","def","paragraph","text"].includes(a.type)){n+=c===!1?"":c??"";continue}}let o=i;switch(o.type){case"space":{
n+=this.renderer.space(o);break}case"hr":{n+=this.renderer.hr(o);break}case"heading":{n+=this.renderer.heading(o);break}case"code":{n+=this.renderer.code(o);break}case"\
table":{n+=this.renderer.table(o);break}case"blockquote":{n+=this.renderer.blockquote(o);break}case"list":{n+=this.renderer.list(o);break}case"checkbox":{n+=this.
renderer.checkbox(o);break}case"html":{n+=this.renderer.html(o);break}case"def":{n+=this.renderer.def(o);break}case"paragraph":{n+=this.renderer.paragraph(o);break}case"\
text":{n+=this.renderer.text(o);break}default:{let a='Token with "'+o.type+'" type was not found.';if(this.options.silent)return console.error(a),"";throw new Error(
a)}}}return n}parseInline(e,n=this.renderer){this.renderer.parser=this;let r="";for(let i=0;i<e.length;i++){let o=e[i];if(this.options.extensions?.renderers?.[o.
type]){let c=this.options.extensions.renderers[o.type].call({parser:this},o);if(c!==!1||!["escape","html","link","image","checkbox","strong","em","codespan","br",
"del","text"].includes(o.type)){r+=c===!1?"":c??"";continue}}let a=o;switch(a.type){case"escape":{r+=n.text(a);break}case"html":{r+=n.html(a);break}case"link":{
r+=n.link(a);break}case"image":{r+=n.image(a);break}case"checkbox":{r+=n.checkbox(a);break}case"strong":{r+=n.strong(a);break}case"em":{r+=n.em(a);break}case"co\
despan":{r+=n.codespan(a);break}case"br":{r+=n.br(a);break}case"del":{r+=n.del(a);break}case"text":{r+=n.text(a);break}default:{let c='Token with "'+a.type+'" t\
ype was not found.';if(this.options.silent)return console.error(c),"";throw new Error(c)}}}return r}},Ke=class{options;block;constructor(t){this.options=t||Ce}static passThroughHooks=new Set(
["preprocess","postprocess","processAllTokens","emStrongMask"]);static passThroughHooksRespectAsync=new Set(["preprocess","postprocess","processAllTokens"]);preprocess(t){
return t}postprocess(t){return t}processAllTokens(t){return t}emStrongMask(t){return t}provideLexer(t=this.block){return t?te.lex:te.lexInline}provideParser(t=this.
block){return t?ne.parse:ne.parseInline}};function Ae(t,e){if(Array.isArray(e))for(let n=0;n<e.length;n++)t.push(e[n]);else t.push(e)}var Dr=class{defaults=an();options=this.
setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=ne;Renderer=Tt;TextRenderer=kn;Lexer=te;Tokenizer=Ie;Hooks=Ke;constructor(...t){
this.use(...t)}walkTokens(t,e){let n=[];for(let r of t)switch(Ae(n,e.call(this,r)),r.type){case"table":{let i=r;for(let o of i.header)Ae(n,this.walkTokens(o.tokens,
e));for(let o of i.rows)for(let a of o)Ae(n,this.walkTokens(a.tokens,e));break}case"list":{let i=r;Ae(n,this.walkTokens(i.items,e));break}default:{let i=r;this.
defaults.extensions?.childTokens?.[i.type]?this.defaults.extensions.childTokens[i.type].forEach(o=>{let a=i[o].flat(1/0);Ae(n,this.walkTokens(a,e))}):i.tokens&&
Ae(n,this.walkTokens(i.tokens,e))}}return n}use(...t){let e=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return t.forEach(
n=>{let r={...n};if(r.async=this.defaults.async||r.async||!1,n.extensions&&(n.extensions.forEach(i=>{if(!i.name)throw new Error("extension name required");if("r\
enderer"in i){let o=e.renderers[i.name];o?e.renderers[i.name]=function(...a){let c=i.renderer.apply(this,a);return c===!1&&(c=o.apply(this,a)),c}:e.renderers[i.
name]=i.renderer}if("tokenizer"in i){if(!i.level||i.level!=="block"&&i.level!=="inline")throw new Error("extension level must be 'block' or 'inline'");let o=e[i.
level];o?o.unshift(i.tokenizer):e[i.level]=[i.tokenizer],i.start&&(i.level==="block"?e.startBlock?e.startBlock.push(i.start):e.startBlock=[i.start]:i.level==="i\
nline"&&(e.startInline?e.startInline.push(i.start):e.startInline=[i.start]))}"childTokens"in i&&i.childTokens&&(e.childTokens[i.name]=i.childTokens)}),r.extensions=
e),n.renderer){let i=this.defaults.renderer||new Tt(this.defaults);for(let o in n.renderer){if(!(o in i))throw new Error(`renderer '${o}' does not exist`);if(["\
options","parser"].includes(o))continue;let a=o,c=n.renderer[a],u=i[a];i[a]=(...m)=>{let h=c.apply(i,m);return h===!1&&(h=u.apply(i,m)),h===!1?"":h??""}}r.renderer=
i}if(n.tokenizer){let i=this.defaults.tokenizer||new Ie(this.defaults);for(let o in n.tokenizer){if(!(o in i))throw new Error(`tokenizer '${o}' does not exist`);
if(["options","rules","lexer"].includes(o))continue;let a=o,c=n.tokenizer[a],u=i[a];i[a]=(...m)=>{let h=c.apply(i,m);return h===!1&&(h=u.apply(i,m)),h}}r.tokenizer=
i}if(n.hooks){let i=this.defaults.hooks||new Ke;for(let o in n.hooks){if(!(o in i))throw new Error(`hook '${o}' does not exist`);if(["options","block"].includes(
o))continue;let a=o,c=n.hooks[a],u=i[a];Ke.passThroughHooks.has(o)?i[a]=m=>{if(i.options.async&&Ke.passThroughHooksRespectAsync.has(o))return(async()=>{let k=await c.
call(i,m);return u.call(i,k)})();let h=c.call(i,m);return u.call(i,h)}:i[a]=(...m)=>{if(i.options.async)return(async()=>{let k=await c.apply(i,m);return k===!1&&
(k=await u.apply(i,m)),k})();let h=c.apply(i,m);return h===!1&&(h=u.apply(i,m)),h}}r.hooks=i}if(n.walkTokens){let i=this.defaults.walkTokens,o=n.walkTokens;r.walkTokens=
function(a){let c=[];return Ae(c,o.call(this,a)),i&&Ae(c,i.call(this,a)),c}}this.defaults={...this.defaults,...r}}),this}setOptions(t){return this.defaults={...this.
defaults,...t},this}lexer(t,e){return te.lex(t,e??this.defaults)}parser(t,e){return ne.parse(t,e??this.defaults)}parseMarkdown(t){return(e,n)=>{let r={...n},i={
...this.defaults,...r},o=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&r.async===!1)return o(new Error("marked(): The async option was set to \
true by an extension. Remove async: false from the parse options object to return a Promise."));if(typeof e>"u"||e===null)return o(new Error("marked(): input pa\
rameter is undefined or null"));if(typeof e!="string")return o(new Error("marked(): input parameter is of type "+Object.prototype.toString.call(e)+", string exp\
ected"));if(i.hooks&&(i.hooks.options=i,i.hooks.block=t),i.async)return(async()=>{let a=i.hooks?await i.hooks.preprocess(e):e,c=await(i.hooks?await i.hooks.provideLexer(
t):t?te.lex:te.lexInline)(a,i),u=i.hooks?await i.hooks.processAllTokens(c):c;i.walkTokens&&await Promise.all(this.walkTokens(u,i.walkTokens));let m=await(i.hooks?
await i.hooks.provideParser(t):t?ne.parse:ne.parseInline)(u,i);return i.hooks?await i.hooks.postprocess(m):m})().catch(o);try{i.hooks&&(e=i.hooks.preprocess(e));
let a=(i.hooks?i.hooks.provideLexer(t):t?te.lex:te.lexInline)(e,i);i.hooks&&(a=i.hooks.processAllTokens(a)),i.walkTokens&&this.walkTokens(a,i.walkTokens);let c=(i.
hooks?i.hooks.provideParser(t):t?ne.parse:ne.parseInline)(a,i);return i.hooks&&(c=i.hooks.postprocess(c)),c}catch(a){return o(a)}}}onError(t,e){return n=>{if(n.
message+=`
Please report this to https://github.com/markedjs/marked.`,t){let r="<p>An error occurred:</p><pre>"+V(n.message+"",!0)+"</pre>";return e?Promise.resolve(r):r}if(e)
return Promise.reject(n);throw n}}},De=new Dr;function L(t,e){return De.parse(t,e)}L.options=L.setOptions=function(t){return De.setOptions(t),L.defaults=De.defaults,
_r(L.defaults),L};L.getDefaults=an;L.defaults=Ce;function so(...t){return De.use(...t),L.defaults=De.defaults,_r(L.defaults),L}L.use=so;L.walkTokens=function(t,e){
return De.walkTokens(t,e)};L.parseInline=De.parseInline;L.Parser=ne;L.parser=ne.parse;L.Renderer=Tt;L.TextRenderer=kn;L.Lexer=te;L.lexer=te.lex;L.Tokenizer=Ie;L.
Hooks=Ke;L.parse=L;var lo=L.options,ao=L.setOptions,co=L.walkTokens,uo=L.parseInline;var po=ne.parse,ho=te.lex;export{ns as DOMPurify,Dr as Marked};
