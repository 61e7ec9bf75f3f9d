var Et=Object.create;var Ve=Object.defineProperty;var mt=Object.getOwnPropertyDescriptor;var ft=Object.getOwnPropertyNames;var Nt=Object.getPrototypeOf,ht=Object.prototype.hasOwnProperty;var Tt=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var St=(e,n,t,a)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ft(n))!ht.call(e,o)&&o!==t&&Ve(e,o,{get:()=>n[o],enumerable:!(a=mt(n,o))||a.enumerable});
return e};var At=(e,n,t)=>(t=e!=null?Et(Nt(e)):{},St(n||!e||!e.__esModule?Ve(t,"default",{value:e,enumerable:!0}):t,e));var mn=Tt((Ua,En)=>{function an(e){return e instanceof Map?e.clear=e.delete=e.set=function(){throw new Error("map is read-only")}:e instanceof Set&&(e.add=e.clear=
e.delete=function(){throw new Error("set is read-only")}),Object.freeze(e),Object.getOwnPropertyNames(e).forEach(n=>{let t=e[n],a=typeof t;(a==="object"||a==="f\
unction")&&!Object.isFrozen(t)&&an(t)}),e}var Se=class{constructor(n){n.data===void 0&&(n.data={}),this.data=n.data,this.isMatchIgnored=!1}ignoreMatch(){this.isMatchIgnored=
!0}};function sn(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#x27;")}function ae(e,...n){let t=Object.
create(null);for(let a in e)t[a]=e[a];return n.forEach(function(a){for(let o in a)t[o]=a[o]}),t}var Ot="</span>",Qe=e=>!!e.scope,yt=(e,{prefix:n})=>{if(e.startsWith(
"language:"))return e.replace("language:","language-");if(e.includes(".")){let t=e.split(".");return[`${n}${t.shift()}`,...t.map((a,o)=>`${a}${"_".repeat(o+1)}`)].
join(" ")}return`${n}${e}`},Ke=class{constructor(n,t){this.buffer="",this.classPrefix=t.classPrefix,n.walk(this)}addText(n){this.buffer+=sn(n)}openNode(n){if(!Qe(
n))return;let t=yt(n.scope,{prefix:this.classPrefix});this.span(t)}closeNode(n){Qe(n)&&(this.buffer+=Ot)}value(){return this.buffer}span(n){this.buffer+=`<span \
class="${n}">`}},Je=(e={})=>{let n={children:[]};return Object.assign(n,e),n},Ge=class e{constructor(){this.rootNode=Je(),this.stack=[this.rootNode]}get top(){return this.
stack[this.stack.length-1]}get root(){return this.rootNode}add(n){this.top.children.push(n)}openNode(n){let t=Je({scope:n});this.add(t),this.stack.push(t)}closeNode(){
if(this.stack.length>1)return this.stack.pop()}closeAllNodes(){for(;this.closeNode(););}toJSON(){return JSON.stringify(this.rootNode,null,4)}walk(n){return this.
constructor._walk(n,this.rootNode)}static _walk(n,t){return typeof t=="string"?n.addText(t):t.children&&(n.openNode(t),t.children.forEach(a=>this._walk(n,a)),n.
closeNode(t)),n}static _collapse(n){typeof n!="string"&&n.children&&(n.children.every(t=>typeof t=="string")?n.children=[n.children.join("")]:n.children.forEach(
t=>{e._collapse(t)}))}},ze=class extends Ge{constructor(n){super(),this.options=n}addText(n){n!==""&&this.add(n)}startScope(n){this.openNode(n)}endScope(){this.
closeNode()}__addSublanguage(n,t){let a=n.root;t&&(a.scope=`language:${t}`),this.add(a)}toHTML(){return new Ke(this,this.options).value()}finalize(){return this.
closeAllNodes(),!0}};function be(e){return e?typeof e=="string"?e:e.source:null}function rn(e){return re("(?=",e,")")}function Rt(e){return re("(?:",e,")*")}function wt(e){
return re("(?:",e,")?")}function re(...e){return e.map(t=>be(t)).join("")}function vt(e){let n=e[e.length-1];return typeof n=="object"&&n.constructor===Object?(e.
splice(e.length-1,1),n):{}}function Oe(...e){return"("+(vt(e).capture?"":"?:")+e.map(a=>be(a)).join("|")+")"}function on(e){return new RegExp(e.toString()+"|").
exec("").length-1}function Mt(e,n){let t=e&&e.exec(n);return t&&t.index===0}var It=new RegExp(Oe(/\[(?:[^\\\]]|\\.)*\]/,/\(\?<(?![=!])[^>]+>/,/\(\?'[^']+'/,/\(\??/,
/\\([1-9][0-9]*)/,/\\./));function We(e,{joinWith:n}){let t=0;return e.map(a=>{t+=1;let o=t,g=be(a),s="";for(;g.length>0;){let i=It.exec(g);if(!i){s+=g;break}s+=
g.substring(0,i.index),g=g.substring(i.index+i[0].length),i[0][0]==="\\"&&i[1]?s+="\\"+String(Number(i[1])+o):(s+=i[0],(i[0]==="("||/^\(\?[<']/.test(i[0]))&&t++)}
return s}).map(a=>`(${a})`).join(n)}var Ct=/\b\B/,cn="[a-zA-Z]\\w*",Ye="[a-zA-Z_]\\w*",ln="\\b\\d+(\\.\\d+)?",dn="(-?)(\\b0[xX][a-fA-F0-9]+|(\\b\\d+(\\.\\d*)?|\\.\\d+)\
([eE][-+]?\\d+)?)",un="\\b(0b[01]+)",xt="!|!=|!==|%|%=|&|&&|&=|\\*|\\*=|\\+|\\+=|,|-|-=|/=|/|:|;|<<|<<=|<=|<|===|==|=|>>>=|>>=|>=|>>>|>>|>|\\?|\\[|\\{|\\(|\\^|\\^=|\\||\\|=\
|\\|\\||~",kt=(e={})=>{let n=/^#![ ]*\//;return e.binary&&(e.begin=re(n,/.*\b/,e.binary,/\b.*/)),ae({scope:"meta",begin:n,end:/$/,relevance:0,"on:begin":(t,a)=>{
t.index!==0&&a.ignoreMatch()}},e)},pe={begin:"\\\\[\\s\\S]",relevance:0},Dt={scope:"string",begin:"'",end:"'",illegal:"\\n",contains:[pe]},Lt={scope:"string",begin:'\
"',end:'"',illegal:"\\n",contains:[pe]},Bt={begin:/\b(a|an|the|are|I'm|isn't|don't|doesn't|won't|but|just|should|pretty|simply|enough|gonna|going|wtf|so|such|will|you|your|they|like|more)\b/},
ye=function(e,n,t={}){let a=ae({scope:"comment",begin:e,end:n,contains:[]},t);a.contains.push({scope:"doctag",begin:"[ ]*(?=(TODO|FIXME|NOTE|BUG|OPTIMIZE|HACK|X\
XX):)",end:/(TODO|FIXME|NOTE|BUG|OPTIMIZE|HACK|XXX):/,excludeBegin:!0,relevance:0});let o=Oe("I","a","is","so","us","to","at","if","in","it","on",/[A-Za-z]+['](d|ve|re|ll|t|s|n)/,
/[A-Za-z]+[-][a-z]+/,/[A-Za-z][a-z]{2,}/);return a.contains.push({begin:re(/[ ]+/,"(",o,/[.]?[:]?([.][ ]|[ ])/,"){3}")}),a},Pt=ye("//","$"),Ut=ye("/\\*","\\*/"),
Ft=ye("#","$"),$t={scope:"number",begin:ln,relevance:0},Kt={scope:"number",begin:dn,relevance:0},Gt={scope:"number",begin:un,relevance:0},zt={scope:"regexp",begin:/\/(?=[^/\n]*\/)/,
end:/\/[gimuy]*/,contains:[pe,{begin:/\[/,end:/\]/,relevance:0,contains:[pe]}]},Ht={scope:"title",begin:cn,relevance:0},Wt={scope:"title",begin:Ye,relevance:0},
Yt={begin:"\\.\\s*"+Ye,relevance:0},Zt=function(e){return Object.assign(e,{"on:begin":(n,t)=>{t.data._beginMatch=n[1]},"on:end":(n,t)=>{t.data._beginMatch!==n[1]&&
t.ignoreMatch()}})},Te=Object.freeze({__proto__:null,APOS_STRING_MODE:Dt,BACKSLASH_ESCAPE:pe,BINARY_NUMBER_MODE:Gt,BINARY_NUMBER_RE:un,COMMENT:ye,C_BLOCK_COMMENT_MODE:Ut,
C_LINE_COMMENT_MODE:Pt,C_NUMBER_MODE:Kt,C_NUMBER_RE:dn,END_SAME_AS_BEGIN:Zt,HASH_COMMENT_MODE:Ft,IDENT_RE:cn,MATCH_NOTHING_RE:Ct,METHOD_GUARD:Yt,NUMBER_MODE:$t,
NUMBER_RE:ln,PHRASAL_WORDS_MODE:Bt,QUOTE_STRING_MODE:Lt,REGEXP_MODE:zt,RE_STARTERS_RE:xt,SHEBANG:kt,TITLE_MODE:Ht,UNDERSCORE_IDENT_RE:Ye,UNDERSCORE_TITLE_MODE:Wt});
function qt(e,n){e.input[e.index-1]==="."&&n.ignoreMatch()}function Xt(e,n){e.className!==void 0&&(e.scope=e.className,delete e.className)}function Vt(e,n){n&&e.
beginKeywords&&(e.begin="\\b("+e.beginKeywords.split(" ").join("|")+")(?!\\.)(?=\\b|\\s)",e.__beforeBegin=qt,e.keywords=e.keywords||e.beginKeywords,delete e.beginKeywords,
e.relevance===void 0&&(e.relevance=0))}function Qt(e,n){Array.isArray(e.illegal)&&(e.illegal=Oe(...e.illegal))}function Jt(e,n){if(e.match){if(e.begin||e.end)throw new Error(
"begin & end are not supported with match");e.begin=e.match,delete e.match}}function jt(e,n){e.relevance===void 0&&(e.relevance=1)}var ea=(e,n)=>{if(!e.beforeMatch)
return;if(e.starts)throw new Error("beforeMatch cannot be used with starts");let t=Object.assign({},e);Object.keys(e).forEach(a=>{delete e[a]}),e.keywords=t.keywords,
e.begin=re(t.beforeMatch,rn(t.begin)),e.starts={relevance:0,contains:[Object.assign(t,{endsParent:!0})]},e.relevance=0,delete t.beforeMatch},na=["of","and","for",
"in","not","or","if","then","parent","list","value"],ta="keyword";function gn(e,n,t=ta){let a=Object.create(null);return typeof e=="string"?o(t,e.split(" ")):Array.
isArray(e)?o(t,e):Object.keys(e).forEach(function(g){Object.assign(a,gn(e[g],n,g))}),a;function o(g,s){n&&(s=s.map(i=>i.toLowerCase())),s.forEach(function(i){let r=i.
split("|");a[r[0]]=[g,aa(r[0],r[1])]})}}function aa(e,n){return n?Number(n):ia(e)?0:1}function ia(e){return na.includes(e.toLowerCase())}var je={},se=e=>{console.
error(e)},en=(e,...n)=>{console.log(`WARN: ${e}`,...n)},le=(e,n)=>{je[`${e}/${n}`]||(console.log(`Deprecated as of ${e}. ${n}`),je[`${e}/${n}`]=!0)},Ae=new Error;
function _n(e,n,{key:t}){let a=0,o=e[t],g={},s={};for(let i=1;i<=n.length;i++)s[i+a]=o[i],g[i+a]=!0,a+=on(n[i-1]);e[t]=s,e[t]._emit=g,e[t]._multi=!0}function sa(e){
if(Array.isArray(e.begin)){if(e.skip||e.excludeBegin||e.returnBegin)throw se("skip, excludeBegin, returnBegin not compatible with beginScope: {}"),Ae;if(typeof e.
beginScope!="object"||e.beginScope===null)throw se("beginScope must be object"),Ae;_n(e,e.begin,{key:"beginScope"}),e.begin=We(e.begin,{joinWith:""})}}function ra(e){
if(Array.isArray(e.end)){if(e.skip||e.excludeEnd||e.returnEnd)throw se("skip, excludeEnd, returnEnd not compatible with endScope: {}"),Ae;if(typeof e.endScope!=
"object"||e.endScope===null)throw se("endScope must be object"),Ae;_n(e,e.end,{key:"endScope"}),e.end=We(e.end,{joinWith:""})}}function oa(e){e.scope&&typeof e.
scope=="object"&&e.scope!==null&&(e.beginScope=e.scope,delete e.scope)}function ca(e){oa(e),typeof e.beginScope=="string"&&(e.beginScope={_wrap:e.beginScope}),typeof e.
endScope=="string"&&(e.endScope={_wrap:e.endScope}),sa(e),ra(e)}function la(e){function n(s,i){return new RegExp(be(s),"m"+(e.case_insensitive?"i":"")+(e.unicodeRegex?
"u":"")+(i?"g":""))}class t{constructor(){this.matchIndexes={},this.regexes=[],this.matchAt=1,this.position=0}addRule(i,r){r.position=this.position++,this.matchIndexes[this.
matchAt]=r,this.regexes.push([r,i]),this.matchAt+=on(i)+1}compile(){this.regexes.length===0&&(this.exec=()=>null);let i=this.regexes.map(r=>r[1]);this.matcherRe=
n(We(i,{joinWith:"|"}),!0),this.lastIndex=0}exec(i){this.matcherRe.lastIndex=this.lastIndex;let r=this.matcherRe.exec(i);if(!r)return null;let l=r.findIndex((f,p)=>p>
0&&f!==void 0),d=this.matchIndexes[l];return r.splice(0,l),Object.assign(r,d)}}class a{constructor(){this.rules=[],this.multiRegexes=[],this.count=0,this.lastIndex=
0,this.regexIndex=0}getMatcher(i){if(this.multiRegexes[i])return this.multiRegexes[i];let r=new t;return this.rules.slice(i).forEach(([l,d])=>r.addRule(l,d)),r.
compile(),this.multiRegexes[i]=r,r}resumingScanAtSamePosition(){return this.regexIndex!==0}considerAll(){this.regexIndex=0}addRule(i,r){this.rules.push([i,r]),r.
type==="begin"&&this.count++}exec(i){let r=this.getMatcher(this.regexIndex);r.lastIndex=this.lastIndex;let l=r.exec(i);if(this.resumingScanAtSamePosition()&&!(l&&
l.index===this.lastIndex)){let d=this.getMatcher(0);d.lastIndex=this.lastIndex+1,l=d.exec(i)}return l&&(this.regexIndex+=l.position+1,this.regexIndex===this.count&&
this.considerAll()),l}}function o(s){let i=new a;return s.contains.forEach(r=>i.addRule(r.begin,{rule:r,type:"begin"})),s.terminatorEnd&&i.addRule(s.terminatorEnd,
{type:"end"}),s.illegal&&i.addRule(s.illegal,{type:"illegal"}),i}function g(s,i){let r=s;if(s.isCompiled)return r;[Xt,Jt,ca,ea].forEach(d=>d(s,i)),e.compilerExtensions.
forEach(d=>d(s,i)),s.__beforeBegin=null,[Vt,Qt,jt].forEach(d=>d(s,i)),s.isCompiled=!0;let l=null;return typeof s.keywords=="object"&&s.keywords.$pattern&&(s.keywords=
Object.assign({},s.keywords),l=s.keywords.$pattern,delete s.keywords.$pattern),l=l||/\w+/,s.keywords&&(s.keywords=gn(s.keywords,e.case_insensitive)),r.keywordPatternRe=
n(l,!0),i&&(s.begin||(s.begin=/\B|\b/),r.beginRe=n(r.begin),!s.end&&!s.endsWithParent&&(s.end=/\B|\b/),s.end&&(r.endRe=n(r.end)),r.terminatorEnd=be(r.end)||"",s.
endsWithParent&&i.terminatorEnd&&(r.terminatorEnd+=(s.end?"|":"")+i.terminatorEnd)),s.illegal&&(r.illegalRe=n(s.illegal)),s.contains||(s.contains=[]),s.contains=
[].concat(...s.contains.map(function(d){return da(d==="self"?s:d)})),s.contains.forEach(function(d){g(d,r)}),s.starts&&g(s.starts,i),r.matcher=o(r),r}if(e.compilerExtensions||
(e.compilerExtensions=[]),e.contains&&e.contains.includes("self"))throw new Error("ERR: contains `self` is not supported at the top-level of a language.  See do\
cumentation.");return e.classNameAliases=ae(e.classNameAliases||{}),g(e)}function bn(e){return e?e.endsWithParent||bn(e.starts):!1}function da(e){return e.variants&&
!e.cachedVariants&&(e.cachedVariants=e.variants.map(function(n){return ae(e,{variants:null},n)})),e.cachedVariants?e.cachedVariants:bn(e)?ae(e,{starts:e.starts?
ae(e.starts):null}):Object.isFrozen(e)?ae(e):e}var ua="11.12.0",He=class extends Error{constructor(n,t){super(n),this.name="HTMLInjectionError",this.html=t}},$e=sn,
nn=ae,tn=Symbol("nomatch"),ga=7,pn=function(e){let n=Object.create(null),t=Object.create(null),a=[],o=!0,g="Could not find the language '{}', did you forget to \
load/include a language module?",s={disableAutodetect:!0,name:"Plain text",contains:[]},i={ignoreUnescapedHTML:!1,throwUnescapedHTML:!1,noHighlightRe:/^(no-?highlight)$/i,
languageDetectRe:/\blang(?:uage)?-([\w-]+)\b/i,classPrefix:"hljs-",cssSelector:"pre code",languages:null,__emitter:ze};function r(c){return i.noHighlightRe.test(
c)}function l(c){let _=c.className+" ";_+=c.parentNode?c.parentNode.className:"";let b=i.languageDetectRe.exec(_);if(b){let S=k(b[1]);return S||(en(g.replace("{\
}",b[1])),en("Falling back to no-highlight mode for this block.",c)),S?b[1]:"no-highlight"}return _.split(/\s+/).find(S=>r(S)||k(S))}function d(c,_,b){let S="",
I="";typeof _=="object"?(S=c,b=_.ignoreIllegals,I=_.language):(le("10.7.0","highlight(lang, code, ...args) has been deprecated."),le("10.7.0",`Please use highli\
ght(code, options) instead.
https://github.com/highlightjs/highlight.js/issues/2277`),I=c,S=_),b===void 0&&(b=!0);let U={code:S,language:I};K("before:highlight",U);let $=U.result?U.result:
f(U.language,U.code,b);return $.code=U.code,K("after:highlight",$),$}function f(c,_,b,S){let I=Object.create(null);function U(u,E){return u.keywords[E]}function $(){
if(!h.keywords){z.addText(F);return}let u=0;h.keywordPatternRe.lastIndex=0;let E=h.keywordPatternRe.exec(F),R="";for(;E;){R+=F.substring(u,E.index);let D=J.case_insensitive?
E[0].toLowerCase():E[0],W=U(h,D);if(W){let[ne,bt]=W;if(z.addText(R),R="",I[D]=(I[D]||0)+1,I[D]<=ga&&(he+=bt),ne.startsWith("_"))R+=E[0];else{let pt=J.classNameAliases[ne]||
ne;q(E[0],pt)}}else R+=E[0];u=h.keywordPatternRe.lastIndex,E=h.keywordPatternRe.exec(F)}R+=F.substring(u),z.addText(R)}function Q(){if(F==="")return;let u=null;
if(typeof h.subLanguage=="string"){if(!n[h.subLanguage]){z.addText(F);return}u=f(h.subLanguage,F,!0,Ne[h.subLanguage]),Ne[h.subLanguage]=u._top}else u=m(F,h.subLanguage.
length?h.subLanguage:null);h.relevance>0&&(he+=u.relevance),z.__addSublanguage(u._emitter,u.language)}function Z(){h.subLanguage!=null?Q():$(),F=""}function q(u,E){
u!==""&&(z.startScope(E),z.addText(u),z.endScope())}function oe(u,E){let R=1,D=E.length-1;for(;R<=D;){if(!u._emit[R]){R++;continue}let W=J.classNameAliases[u[R]]||
u[R],ne=E[R];W?q(ne,W):(F=ne,$(),F=""),R++}}function me(u,E){return u.scope&&typeof u.scope=="string"&&z.openNode(J.classNameAliases[u.scope]||u.scope),u.beginScope&&
(u.beginScope._wrap?(q(F,J.classNameAliases[u.beginScope._wrap]||u.beginScope._wrap),F=""):u.beginScope._multi&&(oe(u.beginScope,E),F="")),h=Object.create(u,{parent:{
value:h}}),h}function _e(u,E,R){let D=Mt(u.endRe,R);if(D){if(u["on:end"]){let W=new Se(u);u["on:end"](E,W),W.isMatchIgnored&&(D=!1)}if(D){for(;u.endsParent&&u.parent;)
u=u.parent;return u}}if(u.endsWithParent)return _e(u.parent,E,R)}function De(u){return h.matcher.regexIndex===0?(F+=u[0],1):(Fe=!0,0)}function Le(u){let E=u[0],
R=u.rule,D=new Se(R),W=[R.__beforeBegin,R["on:begin"]];for(let ne of W)if(ne&&(ne(u,D),D.isMatchIgnored))return De(E);return R.skip?F+=E:(R.excludeBegin&&(F+=E),
Z(),!R.returnBegin&&!R.excludeBegin&&(F=E)),me(R,u),R.returnBegin?0:E.length}function Be(u){let E=u[0],R=_.substring(u.index),D=_e(h,u,R);if(!D)return tn;let W=h;
h.endScope&&h.endScope._wrap?(Z(),q(E,h.endScope._wrap)):h.endScope&&h.endScope._multi?(Z(),oe(h.endScope,u)):W.skip?F+=E:(W.returnEnd||W.excludeEnd||(F+=E),Z(),
W.excludeEnd&&(F=E));do h.scope&&z.closeNode(),!h.skip&&!h.subLanguage&&(he+=h.relevance),h=h.parent;while(h!==D.parent);return D.starts&&me(D.starts,u),W.returnEnd?
0:E.length}function Pe(){let u=[];for(let E=h;E!==J;E=E.parent)E.scope&&u.unshift(E.scope);u.forEach(E=>z.openNode(E))}let ce={};function fe(u,E){let R=E&&E[0];
if(F+=u,R==null)return Z(),0;if(ce.type==="begin"&&E.type==="end"&&ce.index===E.index&&R===""){if(F+=_.slice(E.index,E.index+1),!o){let D=new Error(`0 width mat\
ch regex (${c})`);throw D.languageName=c,D.badRule=ce.rule,D}return 1}if(ce=E,E.type==="begin")return Le(E);if(E.type==="illegal"&&!b){let D=new Error('Illegal \
lexeme "'+R+'" for mode "'+(h.scope||"<unnamed>")+'"');throw D.mode=h,D}else if(E.type==="end"){let D=Be(E);if(D!==tn)return D}if(E.type==="illegal"&&R==="")return E.
index===_.length||(F+=`
`),1;if(Ue>1e5&&Ue>E.index*3)throw new Error("potential infinite loop, way more iterations than matches");return F+=R,R.length}let J=k(c);if(!J)throw se(g.replace(
"{}",c)),new Error('Unknown language: "'+c+'"');let B=la(J),te="",h=S||B,Ne={},z=new i.__emitter(i);Pe();let F="",he=0,ie=0,Ue=0,Fe=!1;try{if(J.__emitTokens)J.__emitTokens(
_,z);else{for(h.matcher.considerAll();;){Ue++,Fe?Fe=!1:h.matcher.considerAll(),h.matcher.lastIndex=ie;let u=h.matcher.exec(_);if(!u)break;let E=_.substring(ie,u.
index),R=fe(E,u);ie=u.index+R}fe(_.substring(ie))}return z.finalize(),te=z.toHTML(),{language:c,value:te,relevance:he,illegal:!1,_emitter:z,_top:h}}catch(u){if(u.
message&&u.message.includes("Illegal"))return{language:c,value:$e(_),illegal:!0,relevance:0,_illegalBy:{message:u.message,index:ie,context:_.slice(ie-100,ie+100),
mode:u.mode,resultSoFar:te},_emitter:z};if(o)return{language:c,value:$e(_),illegal:!1,relevance:0,errorRaised:u,_emitter:z,_top:h};throw u}}function p(c){let _={
value:$e(c),illegal:!1,relevance:0,_top:s,_emitter:new i.__emitter(i)};return _._emitter.addText(c),_}function m(c,_){_=_||i.languages||Object.keys(n);let b=p(c),
S=_.filter(k).filter(H).map(Z=>f(Z,c,!1));S.unshift(b);let I=S.sort((Z,q)=>{if(Z.relevance!==q.relevance)return q.relevance-Z.relevance;if(Z.language&&q.language){
if(k(Z.language).supersetOf===q.language)return 1;if(k(q.language).supersetOf===Z.language)return-1}return 0}),[U,$]=I,Q=U;return Q.secondBest=$,Q}function T(c,_,b){
let S=_&&t[_]||b;c.classList.add("hljs"),c.classList.add(`language-${S}`)}function N(c){let _=null,b=l(c);if(r(b))return;if(K("before:highlightElement",{el:c,language:b}),
c.dataset.highlighted){console.log("Element previously highlighted. To highlight again, first unset `dataset.highlighted`.",c);return}if(c.children.length>0&&(i.
ignoreUnescapedHTML||(console.warn("One of your code blocks includes unescaped HTML. This is a potentially serious security risk."),console.warn("https://github\
.com/highlightjs/highlight.js/wiki/security"),console.warn("The element with unescaped HTML:"),console.warn(c)),i.throwUnescapedHTML))throw new He("One of your \
code blocks includes unescaped HTML.",c.innerHTML);_=c;let S=_.textContent,I=b?d(S,{language:b,ignoreIllegals:!0}):m(S);c.innerHTML=I.value,c.dataset.highlighted=
"yes",T(c,b,I.language),c.result={language:I.language,re:I.relevance,relevance:I.relevance},I.secondBest&&(c.secondBest={language:I.secondBest.language,relevance:I.
secondBest.relevance}),K("after:highlightElement",{el:c,result:I,text:S})}function A(c){i=nn(i,c)}let y=()=>{O(),le("10.6.0","initHighlighting() deprecated.  Us\
e highlightAll() now.")};function M(){O(),le("10.6.0","initHighlightingOnLoad() deprecated.  Use highlightAll() now.")}let C=!1;function O(){function c(){O()}if(document.
readyState==="loading"){C||window.addEventListener("DOMContentLoaded",c,!1),C=!0;return}document.querySelectorAll(i.cssSelector).forEach(N)}function w(c,_){let b=null;
try{b=_(e)}catch(S){if(se("Language definition for '{}' could not be registered.".replace("{}",c)),o)se(S);else throw S;b=s}b.name||(b.name=c),n[c]=b,b.rawDefinition=
_.bind(null,e),b.aliases&&L(b.aliases,{languageName:c})}function v(c){delete n[c];for(let _ of Object.keys(t))t[_]===c&&delete t[_]}function x(){return Object.keys(
n)}function k(c){return c=(c||"").toLowerCase(),n[c]||n[t[c]]}function L(c,{languageName:_}){typeof c=="string"&&(c=[c]),c.forEach(b=>{t[b.toLowerCase()]=_})}function H(c){
let _=k(c);return _&&!_.disableAutodetect}function X(c){c["before:highlightBlock"]&&!c["before:highlightElement"]&&(c["before:highlightElement"]=_=>{c["before:h\
ighlightBlock"](Object.assign({block:_.el},_))}),c["after:highlightBlock"]&&!c["after:highlightElement"]&&(c["after:highlightElement"]=_=>{c["after:highlightBlo\
ck"](Object.assign({block:_.el},_))})}function V(c){X(c),a.push(c)}function j(c){let _=a.indexOf(c);_!==-1&&a.splice(_,1)}function K(c,_){let b=c;a.forEach(function(S){
S[b]&&S[b](_)})}function G(c){return le("10.7.0","highlightBlock will be removed entirely in v12.0"),le("10.7.0","Please use highlightElement now."),N(c)}Object.
assign(e,{highlight:d,highlightAuto:m,highlightAll:O,highlightElement:N,highlightBlock:G,configure:A,initHighlighting:y,initHighlightingOnLoad:M,registerLanguage:w,
unregisterLanguage:v,listLanguages:x,getLanguage:k,registerAliases:L,autoDetection:H,inherit:nn,addPlugin:V,removePlugin:j}),e.debugMode=function(){o=!1},e.safeMode=
function(){o=!0},e.versionString=ua,e.regex={concat:re,lookahead:rn,either:Oe,optional:wt,anyNumberOfTimes:Rt};for(let c in Te)typeof Te[c]=="object"&&an(Te[c]);
return Object.assign(e,Te),e},de=pn({});de.newInstance=()=>pn({});En.exports=de;de.HighlightJS=de;de.default=de});var fn=At(mn(),1);var Re=fn.default;function Nn(e){let n=e.regex,t={},a={begin:/\$\{/,end:/\}/,contains:["self",{begin:/:-/,contains:[t]}]};Object.assign(t,{className:"variable",variants:[{begin:n.
concat(/\$[\w\d#@][\w\d_]*/,"(?![\\w\\d])(?![$])")},a]});let o={className:"subst",begin:/\$\(/,end:/\)/,contains:[e.BACKSLASH_ESCAPE]},g=e.inherit(e.COMMENT(),{
match:[/(^|\s)/,/#.*$/],scope:{2:"comment"}}),s={begin:/<<-?\s*(?=\w+)/,starts:{contains:[e.END_SAME_AS_BEGIN({begin:/(\w+)/,end:/(\w+)/,className:"string"})]}},
i={className:"string",begin:/"/,end:/"/,contains:[e.BACKSLASH_ESCAPE,t,o]};o.contains.push(i);let r={match:/\\"/},l={className:"string",begin:/'/,end:/'/},d={match:/\\'/},
f={begin:/\$?\(\(/,end:/\)\)/,contains:[{begin:/\d+#[0-9a-f]+/,className:"number"},e.NUMBER_MODE,t]},p=["fish","bash","zsh","sh","csh","ksh","tcsh","dash","scsh"],
m=e.SHEBANG({binary:`(${p.join("|")})`,relevance:10}),T={className:"function",begin:/\w[\w\d_]*\s*\(\s*\)\s*\{/,returnBegin:!0,contains:[e.inherit(e.TITLE_MODE,
{begin:/\w[\w\d_]*/})],relevance:0},N=["if","then","else","elif","fi","time","for","while","until","in","do","done","case","esac","coproc","function","select"],
A=["true","false"],y={match:/(\/[a-z._-]+)+/},M=["break","cd","continue","eval","exec","exit","export","getopts","hash","pwd","readonly","return","shift","test",
"times","trap","umask","unset"],C=["alias","bind","builtin","caller","command","declare","echo","enable","help","let","local","logout","mapfile","printf","read",
"readarray","source","sudo","type","typeset","ulimit","unalias"],O=["autoload","bg","bindkey","bye","cap","chdir","clone","comparguments","compcall","compctl","\
compdescribe","compfiles","compgroups","compquote","comptags","comptry","compvalues","dirs","disable","disown","echotc","echoti","emulate","fc","fg","float","fu\
nctions","getcap","getln","history","integer","jobs","kill","limit","log","noglob","popd","print","pushd","pushln","rehash","sched","setcap","setopt","stat","su\
spend","ttyctl","unfunction","unhash","unlimit","unsetopt","vared","wait","whence","where","which","zcompile","zformat","zftp","zle","zmodload","zparseopts","zp\
rof","zpty","zregexparse","zsocket","zstyle","ztcp"],w=["chcon","chgrp","chown","chmod","cp","dd","df","dir","dircolors","ln","ls","mkdir","mkfifo","mknod","mkt\
emp","mv","realpath","rm","rmdir","shred","sync","touch","truncate","vdir","b2sum","base32","base64","cat","cksum","comm","csplit","cut","expand","fmt","fold","\
head","join","md5sum","nl","numfmt","od","paste","ptx","pr","sha1sum","sha224sum","sha256sum","sha384sum","sha512sum","shuf","sort","split","sum","tac","tail","\
tr","tsort","unexpand","uniq","wc","arch","basename","chroot","date","dirname","du","echo","env","expr","factor","groups","hostid","id","link","logname","nice",
"nohup","nproc","pathchk","pinky","printenv","printf","pwd","readlink","runcon","seq","sleep","stat","stdbuf","stty","tee","test","timeout","tty","uname","unlin\
k","uptime","users","who","whoami","yes"];return{name:"Bash",aliases:["sh","zsh"],keywords:{$pattern:/\b[a-z][a-z0-9._-]+\b/,keyword:N,literal:A,built_in:[...M,
...C,"set","shopt",...O,...w]},contains:[m,e.SHEBANG(),T,f,g,s,y,i,r,l,d,t]}}function hn(e){let n=e.regex,t=e.COMMENT("//","$",{contains:[{begin:/\\\n/}]}),a="decltype\\(auto\\)",o="[a-zA-Z_]\\w*::",s="("+a+"|"+n.optional(o)+"[a-zA-Z_]\\w\
*"+n.optional("<[^<>]+>")+")",i=n.concat(/\batomic_/,n.either("bool","char","schar","uchar","short","ushort","int","uint","long","ulong","llong","ullong","char1\
6_t","char32_t","wchar_t","int_least8_t","uint_least8_t","int_least16_t","uint_least16_t","int_least32_t","uint_least32_t","int_least64_t","uint_least64_t","int\
_fast8_t","uint_fast8_t","int_fast16_t","uint_fast16_t","int_fast32_t","uint_fast32_t","int_fast64_t","uint_fast64_t","intptr_t","uintptr_t","size_t","ptrdiff_t",
"intmax_t","uintmax_t"),/\b/),r={className:"type",variants:[{begin:"\\b[a-z\\d_]*_t\\b"},{match:i}]},d={className:"string",variants:[{begin:'(u8?|U|L)?"',end:'"',
illegal:"\\n",contains:[e.BACKSLASH_ESCAPE]},{begin:"(u8?|U|L)?'("+"\\\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4,8}|[0-7]{3}|\\S)"+"|.)",end:"'",illegal:"."},e.END_SAME_AS_BEGIN(
{begin:/(?:u8?|U|L)?R"([^()\\\s"]{0,16})\(/,end:/\)([^()\\\s"]{0,16})"/})]},f={className:"number",variants:[{match:/\b(0b[01']+)/},{match:/(-?)\b([\d']+(\.[\d']*)?|\.[\d']+)((ll|LL|l|L)(u|U)?|(u|U)(ll|LL|l|L)?|f|F|b|B)/},
{match:/(-?)\b(0[xX][a-fA-F0-9]+(?:'[a-fA-F0-9]+)*(?:\.[a-fA-F0-9]*(?:'[a-fA-F0-9]*)*)?(?:[pP][-+]?[0-9]+)?(l|L)?(u|U)?)/},{match:/(-?)\b\d+(?:'\d+)*(?:\.\d*(?:'\d*)*)?(?:[eE][-+]?\d+)?/}],
relevance:0},p={scope:"meta",begin:/#\s*include\b/,end:/$/,keywords:{keyword:"include"},contains:[{begin:/\\\n/},d,{scope:"string",begin:/<.*?>/},t,e.C_BLOCK_COMMENT_MODE]},
m={className:"meta",begin:/#\s*[a-z]+\b/,end:/$/,keywords:{keyword:"if else elif endif define undef warning error line pragma _Pragma ifdef ifndef elifdef elifn\
def include"},contains:[{begin:/\\\n/,relevance:0},e.inherit(d,{className:"string"}),t,e.C_BLOCK_COMMENT_MODE]},T=[p,m],N={className:"title",begin:n.optional(o)+
e.IDENT_RE,relevance:0},A=n.optional(o)+e.IDENT_RE+"\\s*\\(",y=12,O={keyword:["asm","auto","break","case","continue","default","do","else","enum","extern","for",
"fortran","goto","if","inline","register","restrict","return","sizeof","typeof","typeof_unqual","struct","switch","typedef","union","volatile","while","_Alignas",
"_Alignof","_Atomic","_Generic","_Noreturn","_Static_assert","_Thread_local","alignas","alignof","noreturn","static_assert","thread_local","_Pragma"],type:["flo\
at","double","signed","unsigned","int","short","long","char","void","_Bool","_BitInt","_Complex","_Imaginary","_Decimal32","_Decimal64","_Decimal96","_Decimal12\
8","_Decimal64x","_Decimal128x","_Float16","_Float32","_Float64","_Float128","_Float32x","_Float64x","_Float128x","const","static","constexpr","complex","bool",
"imaginary"],literal:"true false NULL",built_in:"std string wstring cin cout cerr clog stdin stdout stderr stringstream istringstream ostringstream auto_ptr deq\
ue list queue stack vector map set pair bitset multiset multimap unordered_set unordered_map unordered_multiset unordered_multimap priority_queue make_pair arra\
y shared_ptr abort terminate abs acos asin atan2 atan calloc ceil cosh cos exit exp fabs floor fmod fprintf fputs free frexp fscanf future isalnum isalpha iscnt\
rl isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower toupper labs ldexp log10 log malloc realloc memchr memcmp memcpy memset modf pow pri\
ntf putchar puts scanf sinh sin snprintf sprintf sqrt sscanf strcat strchr strcmp strcpy strcspn strlen strncat strncmp strncpy strpbrk strrchr strspn strstr ta\
nh tan vfprintf vprintf vsprintf endl initializer_list unique_ptr"},w=[...T,r,t,e.C_BLOCK_COMMENT_MODE,f,d],v={variants:[{begin:/=/,end:/;/},{begin:/\(/,end:/\)/},
{beginKeywords:"new throw return else",end:/;/}],keywords:O,contains:w.concat([{begin:/\(/,end:/\)/,keywords:O,contains:w.concat(["self"]),relevance:0}]),relevance:0},
x={begin:"("+s+"[\\*&\\s]+){1,"+y+"}"+A,returnBegin:!0,end:/[{;=]/,excludeEnd:!0,keywords:O,illegal:/[^\w\s\*&:<>.]/,contains:[{begin:a,keywords:O,relevance:0},
{begin:A,returnBegin:!0,contains:[e.inherit(N,{className:"title.function"})],relevance:0},{relevance:0,match:/,/},{className:"params",begin:/\(/,end:/\)/,keywords:O,
relevance:0,contains:[t,e.C_BLOCK_COMMENT_MODE,d,f,r,{begin:/\(/,end:/\)/,keywords:O,relevance:0,contains:["self",t,e.C_BLOCK_COMMENT_MODE,d,f,r]}]},r,t,e.C_BLOCK_COMMENT_MODE,
...T]};return{name:"C",aliases:["h"],keywords:O,disableAutodetect:!0,illegal:"</",contains:[].concat(v,x,w,[...T,{begin:e.IDENT_RE+"::",keywords:O},{className:"\
class",beginKeywords:"enum class struct union",end:/[{;:<>=]/,contains:[{beginKeywords:"final class struct"},e.TITLE_MODE]}]),exports:{preprocessor:m,strings:d,
keywords:O}}}function Tn(e){let n=e.regex,t=e.COMMENT("//","$",{contains:[{begin:/\\\n/}]}),a="decltype\\(auto\\)",o="[a-zA-Z_]\\w*::",s="(?!struct)("+a+"|"+n.optional(o)+"[\
a-zA-Z_]\\w*"+n.optional("<[^<>]+>")+")",i={className:"type",begin:"\\b[a-z\\d_]*_t\\b"},l={className:"string",variants:[{begin:'(u8?|U|L)?"',end:'"',illegal:"\\\
n",contains:[e.BACKSLASH_ESCAPE]},{begin:"(u8?|U|L)?'("+"\\\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4,8}|[0-7]{3}|\\S)"+"|.)",end:"'",illegal:"."},e.END_SAME_AS_BEGIN({begin:/(?:u8?|U|L)?R"([^()\\\s"]{0,16})\(/,
end:/\)([^()\\\s"]{0,16})"/})]},d={className:"number",variants:[{begin:"[+-]?(?:(?:\\b[0-9](?:'?[0-9])*\\.(?:[0-9](?:'?[0-9])*)?|\\.[0-9](?:'?[0-9])*)(?:[Ee][+-]?[\
0-9](?:'?[0-9])*)?|\\b[0-9](?:'?[0-9])*[Ee][+-]?[0-9](?:'?[0-9])*|\\b0[Xx](?:[0-9A-Fa-f](?:'?[0-9A-Fa-f])*(?:\\.(?:[0-9A-Fa-f](?:'?[0-9A-Fa-f])*)?)?|\\.[0-9A-Fa-f](\
?:'?[0-9A-Fa-f])*)[Pp][+-]?[0-9](?:'?[0-9])*)(?:[Ff](?:16|32|64|128)?|(BF|bf)16|[Ll]|)"},{begin:"[+-]?\\b(?:0[Bb][01](?:'?[01])*|0[Xx][0-9A-Fa-f](?:'?[0-9A-Fa-f]\
)*|0(?:'?[0-7])*|[1-9](?:'?[0-9])*)(?:[Uu](?:LL?|ll?)|[Uu][Zz]?|(?:LL?|ll?)[Uu]?|[Zz][Uu]|)"}],relevance:0},f={scope:"meta",begin:/#\s*include\b/,end:/$/,keywords:{
keyword:"include"},contains:[{begin:/\\\n/},l,{scope:"string",begin:/<.*?>/},t,e.C_BLOCK_COMMENT_MODE]},p={className:"meta",begin:/#\s*[a-z]+\b/,end:/$/,keywords:{
keyword:"if else elif endif define undef warning error line pragma _Pragma ifdef ifndef include"},contains:[{begin:/\\\n/,relevance:0},e.inherit(l,{className:"s\
tring"}),t,e.C_BLOCK_COMMENT_MODE]},m=[f,p],T={className:"title",begin:n.optional(o)+e.IDENT_RE,relevance:0},N=n.optional(o)+e.IDENT_RE+"\\s*\\(",A=12,y=["align\
as","alignof","and","and_eq","asm","atomic_cancel","atomic_commit","atomic_noexcept","auto","bitand","bitor","break","case","catch","class","co_await","co_retur\
n","co_yield","compl","concept","const_cast|10","consteval","constexpr","constinit","continue","decltype","default","delete","do","dynamic_cast|10","else","enum",
"explicit","export","extern","false","final","for","friend","goto","if","import","inline","module","mutable","namespace","new","noexcept","not","not_eq","nullpt\
r","operator","or","or_eq","override","private","protected","public","reflexpr","register","reinterpret_cast|10","requires","return","sizeof","static_assert","s\
tatic_cast|10","struct","switch","synchronized","template","this","thread_local","throw","transaction_safe","transaction_safe_dynamic","true","try","typedef","t\
ypeid","typename","union","using","virtual","volatile","while","xor","xor_eq"],M=["bool","char","char16_t","char32_t","char8_t","double","float","int","long","s\
hort","void","wchar_t","unsigned","signed","const","static"],C=["any","auto_ptr","barrier","binary_semaphore","bitset","complex","condition_variable","condition\
_variable_any","counting_semaphore","deque","false_type","flat_map","flat_set","future","imaginary","initializer_list","istringstream","jthread","latch","lock_g\
uard","multimap","multiset","mutex","optional","ostringstream","packaged_task","pair","promise","priority_queue","queue","recursive_mutex","recursive_timed_mute\
x","scoped_lock","set","shared_future","shared_lock","shared_mutex","shared_timed_mutex","shared_ptr","stack","string_view","stringstream","timed_mutex","thread",
"true_type","tuple","unique_lock","unique_ptr","unordered_map","unordered_multimap","unordered_multiset","unordered_set","variant","vector","weak_ptr","wstring",
"wstring_view"],O=["abort","abs","acos","apply","as_const","asin","atan","atan2","calloc","ceil","cerr","cin","clog","cos","cosh","cout","declval","endl","excha\
nge","exit","exp","fabs","floor","fmod","forward","fprintf","fputs","free","frexp","fscanf","future","invoke","isalnum","isalpha","iscntrl","isdigit","isgraph",
"islower","isprint","ispunct","isspace","isupper","isxdigit","labs","launder","ldexp","log","log10","make_pair","make_shared","make_shared_for_overwrite","make_\
tuple","make_unique","malloc","memchr","memcmp","memcpy","memset","modf","move","pow","printf","putchar","puts","realloc","scanf","sin","sinh","snprintf","sprin\
tf","sqrt","sscanf","std","stderr","stdin","stdout","strcat","strchr","strcmp","strcpy","strcspn","strlen","strncat","strncmp","strncpy","strpbrk","strrchr","st\
rspn","strstr","swap","tan","tanh","terminate","to_underlying","tolower","toupper","vfprintf","visit","vprintf","vsprintf"],x={type:M,keyword:y,literal:["NULL",
"false","nullopt","nullptr","true"],built_in:["_Pragma"],_type_hints:C},k={className:"function.dispatch",relevance:0,keywords:{_hint:O},begin:n.concat(/\b/,`(?!${y.
join("|")})`,e.IDENT_RE,n.lookahead(/(<[^<>]+>|)\s*\(/))},L=[k,...m,i,t,e.C_BLOCK_COMMENT_MODE,d,l],H={variants:[{begin:/=/,end:/;/},{begin:/\(/,end:/\)/},{beginKeywords:"\
new throw return else",end:/;/}],keywords:x,contains:L.concat([{begin:/\(/,end:/\)/,keywords:x,contains:L.concat(["self"]),relevance:0}]),relevance:0},X={className:"\
function",begin:"("+s+"[\\*&\\s]+){1,"+A+"}"+N,returnBegin:!0,end:/[{;=]/,excludeEnd:!0,keywords:x,illegal:/[^\w\s\*&:<>.]/,contains:[{begin:a,keywords:x,relevance:0},
{begin:N,returnBegin:!0,contains:[T],relevance:0},{begin:/::/,relevance:0},{begin:/:/,endsWithParent:!0,contains:[l,d]},{relevance:0,match:/,/},{className:"para\
ms",begin:/\(/,end:/\)/,keywords:x,relevance:0,contains:[t,e.C_BLOCK_COMMENT_MODE,l,d,i,{begin:/\(/,end:/\)/,keywords:x,relevance:0,contains:["self",t,e.C_BLOCK_COMMENT_MODE,
l,d,i]}]},i,t,e.C_BLOCK_COMMENT_MODE,...m]};return{name:"C++",aliases:["cc","c++","h++","hpp","hh","hxx","cxx"],keywords:x,illegal:"</",classNameAliases:{"funct\
ion.dispatch":"built_in"},contains:[].concat(H,X,k,L,[...m,{begin:"\\b(deque|list|queue|priority_queue|pair|stack|vector|map|set|bitset|multiset|multimap|unorder\
ed_map|unordered_set|unordered_multiset|unordered_multimap|array|tuple|optional|variant|function|flat_map|flat_set)\\s*<(?!<)",end:">",keywords:x,contains:["sel\
f",i]},{begin:e.IDENT_RE+"::",keywords:x},{match:[/\b(?:enum(?:\s+(?:class|struct))?|class|struct|union)/,/\s+/,/\w+/],className:{1:"keyword",3:"title.class"}}])}}function Sn(e){let n=["bool","byte","char","decimal","delegate","double","dynamic","enum","float","int","long","nint","nuint","object","sbyte","short","string",
"ulong","uint","ushort"],t=["public","private","protected","static","internal","protected","abstract","async","extern","override","unsafe","virtual","new","seal\
ed","partial"],a=["default","false","null","true"],o=["abstract","as","base","break","case","catch","class","const","continue","do","else","event","explicit","e\
xtern","finally","fixed","for","foreach","goto","if","implicit","in","interface","internal","is","lock","namespace","new","operator","out","override","params","\
private","protected","public","readonly","record","ref","return","scoped","sealed","sizeof","stackalloc","static","struct","switch","this","throw","try","typeof",
"unchecked","unsafe","using","virtual","void","volatile","while"],g=["add","alias","and","ascending","args","async","await","by","descending","dynamic","equals",
"file","from","get","global","group","init","into","join","let","nameof","not","notnull","on","or","orderby","partial","record","remove","required","scoped","se\
lect","set","unmanaged","value|0","var","when","where","with","yield"],s={keyword:o.concat(g),built_in:n,literal:a},i=e.inherit(e.TITLE_MODE,{begin:"[a-zA-Z](\\.\
?\\w)*"}),r="\\d(_*\\d)*",l="([uU][lL]?|[lL][uU]?)?",f={className:"number",variants:[{begin:"\\b0[bB]_*[01](_*[01])*"+l},{begin:"(-?)\\b0[xX]_*[a-fA-F0-9](_*[a-f\
A-F0-9])*"+l},{begin:"(-?)(\\b"+r+"(\\.("+r+")?)?|\\."+r+")([eE][-+]?"+r+")?"+"([fFdDmM]|[uU][lL]?|[lL][uU]?)?"}],relevance:0},p={className:"string",begin:/"""("*)(?!")(.|\n)*?"""\1/,
relevance:1},m={className:"string",begin:'@"',end:'"',contains:[{begin:'""'}]},T=e.inherit(m,{illegal:/\n/}),N={className:"subst",begin:/\{/,end:/\}/,keywords:s},
A=e.inherit(N,{illegal:/\n/}),y={className:"string",begin:/\$"/,end:'"',illegal:/\n/,contains:[{begin:/\{\{/},{begin:/\}\}/},e.BACKSLASH_ESCAPE,A]},M={className:"\
string",begin:/\$@"/,end:'"',contains:[{begin:/\{\{/},{begin:/\}\}/},{begin:'""'},N]},C=e.inherit(M,{illegal:/\n/,contains:[{begin:/\{\{/},{begin:/\}\}/},{begin:'\
""'},A]});N.contains=[M,y,m,e.APOS_STRING_MODE,e.QUOTE_STRING_MODE,f,e.C_BLOCK_COMMENT_MODE],A.contains=[C,y,T,e.APOS_STRING_MODE,e.QUOTE_STRING_MODE,f,e.inherit(
e.C_BLOCK_COMMENT_MODE,{illegal:/\n/})];let O={variants:[p,M,y,m,e.APOS_STRING_MODE,e.QUOTE_STRING_MODE]},w={begin:"<",end:">",contains:[{beginKeywords:"in out"},
i]},v=e.IDENT_RE+"(<"+e.IDENT_RE+"(\\s*,\\s*"+e.IDENT_RE+")*>)?(\\[\\])?",x={begin:"@"+e.IDENT_RE,relevance:0};return{name:"C#",aliases:["cs","c#"],keywords:s,illegal:/::/,
contains:[e.COMMENT("///","$",{returnBegin:!0,contains:[{className:"doctag",variants:[{begin:"///",relevance:0},{begin:"<!--|-->"},{begin:"</?",end:">"}]}]}),e.
C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE,{className:"meta",begin:"#",end:"$",keywords:{keyword:"if else elif endif define undef warning error line region endr\
egion pragma checksum"}},O,f,{beginKeywords:"class interface",relevance:0,end:/[{;=]/,illegal:/[^\s:,]/,contains:[{beginKeywords:"where class"},i,w,e.C_LINE_COMMENT_MODE,
e.C_BLOCK_COMMENT_MODE]},{beginKeywords:"namespace",relevance:0,end:/[{;=]/,illegal:/[^\s:]/,contains:[i,e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE]},{beginKeywords:"\
record",relevance:0,end:/[{;=]/,illegal:/[^\s:]/,contains:[i,w,e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE]},{className:"meta",begin:"^\\s*\\[(?=[\\w])",excludeBegin:!0,
end:"\\]",excludeEnd:!0,contains:[{className:"string",begin:/"/,end:/"/}]},{beginKeywords:"new return throw await else",relevance:0},{className:"function",begin:"\
("+v+"\\s+)+"+e.IDENT_RE+"\\s*(<[^=]+>\\s*)?\\(",returnBegin:!0,end:/\s*[{;=]/,excludeEnd:!0,keywords:s,contains:[{beginKeywords:t.join(" "),relevance:0},{begin:e.
IDENT_RE+"\\s*(<[^=]+>\\s*)?\\(",returnBegin:!0,contains:[e.TITLE_MODE,w],relevance:0},{match:/\(\)/},{className:"params",begin:/\(/,end:/\)/,excludeBegin:!0,excludeEnd:!0,
keywords:s,relevance:0,contains:[O,f,e.C_BLOCK_COMMENT_MODE]},e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE]},x]}}var _a=e=>({IMPORTANT:{scope:"meta",begin:"!important"},BLOCK_COMMENT:e.C_BLOCK_COMMENT_MODE,HEXCOLOR:{scope:"number",begin:/#(([0-9a-fA-F]{3,4})|(([0-9a-fA-F]{2}){3,4}))\b/},
UNICODE_RANGE:{scope:"number",begin:/\b[Uu]\+[0-9A-Fa-f][0-9A-Fa-f?]{0,5}(-[0-9A-Fa-f][0-9A-Fa-f]{0,5})?/},FUNCTION_DISPATCH:{className:"built_in",begin:/[\w-]+(?=\()/},
ATTRIBUTE_SELECTOR_MODE:{scope:"selector-attr",begin:/\[/,end:/\]/,illegal:"$",contains:[e.APOS_STRING_MODE,e.QUOTE_STRING_MODE]},CSS_NUMBER_MODE:{scope:"number",
begin:e.NUMBER_RE+"(%|em|ex|ch|rem|vw|vh|vmin|vmax|cm|mm|in|pt|pc|px|deg|grad|rad|turn|s|ms|Hz|kHz|dpi|dpcm|dppx)?",relevance:0},CSS_VARIABLE:{className:"attr",
begin:/--[A-Za-z_][A-Za-z0-9_-]*/}}),ba=["a","abbr","address","article","aside","audio","b","blockquote","body","button","canvas","caption","cite","code","dd","\
del","details","dfn","div","dl","dt","em","fieldset","figcaption","figure","footer","form","h1","h2","h3","h4","h5","h6","header","hgroup","html","i","iframe","\
img","input","ins","kbd","label","legend","li","main","mark","menu","nav","object","ol","optgroup","option","p","picture","q","quote","samp","section","select",
"source","span","strong","summary","sup","table","tbody","td","textarea","tfoot","th","thead","time","tr","ul","var","video"],pa=["defs","g","marker","mask","pa\
ttern","svg","switch","symbol","feBlend","feColorMatrix","feComponentTransfer","feComposite","feConvolveMatrix","feDiffuseLighting","feDisplacementMap","feFlood",
"feGaussianBlur","feImage","feMerge","feMorphology","feOffset","feSpecularLighting","feTile","feTurbulence","linearGradient","radialGradient","stop","circle","e\
llipse","image","line","path","polygon","polyline","rect","text","use","textPath","tspan","foreignObject","clipPath"],Ea=[...ba,...pa],ma=["any-hover","any-poin\
ter","aspect-ratio","color","color-gamut","color-index","device-aspect-ratio","device-height","device-width","display-mode","forced-colors","grid","height","hov\
er","inverted-colors","monochrome","orientation","overflow-block","overflow-inline","pointer","prefers-color-scheme","prefers-contrast","prefers-reduced-motion",
"prefers-reduced-transparency","resolution","scan","scripting","update","width","min-width","max-width","min-height","max-height"].sort().reverse(),fa=["active",
"any-link","blank","checked","current","default","defined","dir","disabled","drop","empty","enabled","first","first-child","first-of-type","fullscreen","future",
"focus","focus-visible","focus-within","has","host","host-context","hover","indeterminate","in-range","invalid","is","lang","last-child","last-of-type","left","\
link","local-link","not","nth-child","nth-col","nth-last-child","nth-last-col","nth-last-of-type","nth-of-type","only-child","only-of-type","optional","out-of-r\
ange","past","placeholder-shown","read-only","read-write","required","right","root","scope","target","target-within","user-invalid","valid","visited","where"].sort().
reverse(),Na=["after","backdrop","before","cue","cue-region","first-letter","first-line","grammar-error","marker","part","placeholder","selection","slotted","sp\
elling-error"].sort().reverse(),ha=["accent-color","align-content","align-items","align-self","alignment-baseline","all","anchor-name","animation","animation-co\
mposition","animation-delay","animation-direction","animation-duration","animation-fill-mode","animation-iteration-count","animation-name","animation-play-state",
"animation-range","animation-range-end","animation-range-start","animation-timeline","animation-timing-function","appearance","aspect-ratio","backdrop-filter","\
backface-visibility","background","background-attachment","background-blend-mode","background-clip","background-color","background-image","background-origin","b\
ackground-position","background-position-x","background-position-y","background-repeat","background-size","baseline-shift","block-size","border","border-block",
"border-block-color","border-block-end","border-block-end-color","border-block-end-style","border-block-end-width","border-block-start","border-block-start-colo\
r","border-block-start-style","border-block-start-width","border-block-style","border-block-width","border-bottom","border-bottom-color","border-bottom-left-rad\
ius","border-bottom-right-radius","border-bottom-style","border-bottom-width","border-collapse","border-color","border-end-end-radius","border-end-start-radius",
"border-image","border-image-outset","border-image-repeat","border-image-slice","border-image-source","border-image-width","border-inline","border-inline-color",
"border-inline-end","border-inline-end-color","border-inline-end-style","border-inline-end-width","border-inline-start","border-inline-start-color","border-inli\
ne-start-style","border-inline-start-width","border-inline-style","border-inline-width","border-left","border-left-color","border-left-style","border-left-width",
"border-radius","border-right","border-right-color","border-right-style","border-right-width","border-spacing","border-start-end-radius","border-start-start-rad\
ius","border-style","border-top","border-top-color","border-top-left-radius","border-top-right-radius","border-top-style","border-top-width","border-width","bot\
tom","box-align","box-decoration-break","box-direction","box-flex","box-flex-group","box-lines","box-ordinal-group","box-orient","box-pack","box-shadow","box-si\
zing","break-after","break-before","break-inside","caption-side","caret-color","clear","clip","clip-path","clip-rule","color","color-interpolation","color-inter\
polation-filters","color-profile","color-rendering","color-scheme","column-count","column-fill","column-gap","column-rule","column-rule-color","column-rule-styl\
e","column-rule-width","column-span","column-width","columns","contain","contain-intrinsic-block-size","contain-intrinsic-height","contain-intrinsic-inline-size",
"contain-intrinsic-size","contain-intrinsic-width","container","container-name","container-type","content","content-visibility","corner-bottom-left-shape","corn\
er-bottom-right-shape","corner-shape","corner-top-left-shape","corner-top-right-shape","counter-increment","counter-reset","counter-set","cue","cue-after","cue-\
before","cursor","cx","cy","direction","display","dominant-baseline","empty-cells","enable-background","field-sizing","fill","fill-opacity","fill-rule","filter",
"flex","flex-basis","flex-direction","flex-flow","flex-grow","flex-shrink","flex-wrap","float","flood-color","flood-opacity","flow","font","font-display","font-\
family","font-feature-settings","font-kerning","font-language-override","font-optical-sizing","font-palette","font-size","font-size-adjust","font-smooth","font-\
smoothing","font-stretch","font-style","font-synthesis","font-synthesis-position","font-synthesis-small-caps","font-synthesis-style","font-synthesis-weight","fo\
nt-variant","font-variant-alternates","font-variant-caps","font-variant-east-asian","font-variant-emoji","font-variant-ligatures","font-variant-numeric","font-v\
ariant-position","font-variation-settings","font-weight","forced-color-adjust","gap","glyph-orientation-horizontal","glyph-orientation-vertical","grid","grid-ar\
ea","grid-auto-columns","grid-auto-flow","grid-auto-rows","grid-column","grid-column-end","grid-column-start","grid-gap","grid-row","grid-row-end","grid-row-sta\
rt","grid-template","grid-template-areas","grid-template-columns","grid-template-rows","hanging-punctuation","height","hyphenate-character","hyphenate-limit-cha\
rs","hyphens","icon","image-orientation","image-rendering","image-resolution","ime-mode","initial-letter","initial-letter-align","inline-size","inset","inset-ar\
ea","inset-block","inset-block-end","inset-block-start","inset-inline","inset-inline-end","inset-inline-start","isolation","justify-content","justify-items","ju\
stify-self","kerning","left","letter-spacing","lighting-color","line-break","line-height","line-height-step","list-style","list-style-image","list-style-positio\
n","list-style-type","margin","margin-block","margin-block-end","margin-block-start","margin-bottom","margin-inline","margin-inline-end","margin-inline-start","\
margin-left","margin-right","margin-top","margin-trim","marker","marker-end","marker-mid","marker-start","marks","mask","mask-border","mask-border-mode","mask-b\
order-outset","mask-border-repeat","mask-border-slice","mask-border-source","mask-border-width","mask-clip","mask-composite","mask-image","mask-mode","mask-orig\
in","mask-position","mask-repeat","mask-size","mask-type","masonry-auto-flow","math-depth","math-shift","math-style","max-block-size","max-height","max-inline-s\
ize","max-width","min-block-size","min-height","min-inline-size","min-width","mix-blend-mode","nav-down","nav-index","nav-left","nav-right","nav-up","none","nor\
mal","object-fit","object-position","offset","offset-anchor","offset-distance","offset-path","offset-position","offset-rotate","opacity","order","orphans","outl\
ine","outline-color","outline-offset","outline-style","outline-width","overflow","overflow-anchor","overflow-block","overflow-clip-margin","overflow-inline","ov\
erflow-wrap","overflow-x","overflow-y","overlay","overscroll-behavior","overscroll-behavior-block","overscroll-behavior-inline","overscroll-behavior-x","overscr\
oll-behavior-y","padding","padding-block","padding-block-end","padding-block-start","padding-bottom","padding-inline","padding-inline-end","padding-inline-start",
"padding-left","padding-right","padding-top","page","page-break-after","page-break-before","page-break-inside","paint-order","pause","pause-after","pause-before",
"perspective","perspective-origin","place-content","place-items","place-self","pointer-events","position","position-anchor","position-visibility","print-color-a\
djust","quotes","r","resize","rest","rest-after","rest-before","right","rotate","row-gap","ruby-align","ruby-position","scale","scroll-behavior","scroll-margin",
"scroll-margin-block","scroll-margin-block-end","scroll-margin-block-start","scroll-margin-bottom","scroll-margin-inline","scroll-margin-inline-end","scroll-mar\
gin-inline-start","scroll-margin-left","scroll-margin-right","scroll-margin-top","scroll-padding","scroll-padding-block","scroll-padding-block-end","scroll-padd\
ing-block-start","scroll-padding-bottom","scroll-padding-inline","scroll-padding-inline-end","scroll-padding-inline-start","scroll-padding-left","scroll-padding\
-right","scroll-padding-top","scroll-snap-align","scroll-snap-stop","scroll-snap-type","scroll-timeline","scroll-timeline-axis","scroll-timeline-name","scrollba\
r-color","scrollbar-gutter","scrollbar-width","shape-image-threshold","shape-margin","shape-outside","shape-rendering","speak","speak-as","src","stop-color","st\
op-opacity","stroke","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","t\
able-layout","text-align","text-align-all","text-align-last","text-anchor","text-combine-upright","text-decoration","text-decoration-color","text-decoration-lin\
e","text-decoration-skip","text-decoration-skip-ink","text-decoration-style","text-decoration-thickness","text-emphasis","text-emphasis-color","text-emphasis-po\
sition","text-emphasis-style","text-indent","text-justify","text-orientation","text-overflow","text-rendering","text-shadow","text-size-adjust","text-transform",
"text-underline-offset","text-underline-position","text-wrap","text-wrap-mode","text-wrap-style","timeline-scope","top","touch-action","transform","transform-bo\
x","transform-origin","transform-style","transition","transition-behavior","transition-delay","transition-duration","transition-property","transition-timing-fun\
ction","translate","unicode-bidi","unicode-range","user-modify","user-select","vector-effect","vertical-align","view-timeline","view-timeline-axis","view-timeli\
ne-inset","view-timeline-name","view-transition-name","visibility","voice-balance","voice-duration","voice-family","voice-pitch","voice-range","voice-rate","voi\
ce-stress","voice-volume","white-space","white-space-collapse","widows","width","will-change","word-break","word-spacing","word-wrap","writing-mode","x","y","z-\
index","zoom"].sort().reverse();function An(e){let n=e.regex,t=_a(e),a={begin:/-(webkit|moz|ms|o)-(?=[a-z])/},o="and or not only",g=/@-?\w[\w]*(-\w+)*/,s="[a-zA\
-Z-][a-zA-Z0-9_-]*",i=[e.APOS_STRING_MODE,e.QUOTE_STRING_MODE];return{name:"CSS",case_insensitive:!0,illegal:/[=|'\$]/,keywords:{keyframePosition:"from to"},classNameAliases:{
keyframePosition:"selector-tag"},contains:[t.BLOCK_COMMENT,a,t.CSS_NUMBER_MODE,{className:"selector-id",begin:/#[A-Za-z0-9_-]+/,relevance:0},{className:"selecto\
r-class",begin:"\\."+s,relevance:0},t.ATTRIBUTE_SELECTOR_MODE,{className:"selector-pseudo",variants:[{begin:":("+fa.join("|")+")"},{begin:":(:)?("+Na.join("|")+
")"}]},t.CSS_VARIABLE,{className:"attribute",begin:"\\b("+ha.join("|")+")\\b"},{begin:/:/,end:/[;}{]/,contains:[t.BLOCK_COMMENT,t.HEXCOLOR,t.IMPORTANT,t.CSS_NUMBER_MODE,
t.UNICODE_RANGE,...i,{begin:/(url|data-uri)\(/,end:/\)/,relevance:0,keywords:{built_in:"url data-uri"},contains:[...i,{className:"string",begin:/[^)]/,endsWithParent:!0,
excludeEnd:!0}]},t.FUNCTION_DISPATCH]},{begin:n.lookahead(/@/),end:"[{;]",relevance:0,illegal:/:/,contains:[{className:"keyword",begin:g},{begin:/\s/,endsWithParent:!0,
excludeEnd:!0,relevance:0,keywords:{$pattern:/[a-z-]+/,keyword:o,attribute:ma.join(" ")},contains:[{begin:/[a-z-]+(?=:)/,className:"attribute"},...i,t.CSS_NUMBER_MODE]}]},
{className:"selector-tag",begin:"\\b("+Ea.join("|")+")\\b"}]}}function On(e){let n=e.regex;return{name:"Diff",aliases:["patch"],contains:[{className:"meta",relevance:10,match:n.either(/^@@ +-\d+,\d+ +\+\d+,\d+ +@@/,/^@@ +-\d+ +\+\d+,\d+ +@@/,
/^@@ +-\d+,\d+ +\+\d+ +@@/,/^@@ +-\d+ +\+\d+ +@@/,/^\*\*\* +\d+,\d+ +\*\*\*\*$/,/^--- +\d+,\d+ +----$/)},{className:"comment",variants:[{begin:n.either(/Index: /,
/^index/,/={3,}/,/^-{3}/,/^\*{3} /,/^\+{3}/,/^diff --git/),end:/$/},{match:/^\*{15}$/}]},{className:"addition",begin:/^\+/,end:/$/},{className:"deletion",begin:/^-/,
end:/$/},{className:"addition",begin:/^!/,end:/$/}]}}function yn(e){return{name:"Dockerfile",aliases:["docker"],case_insensitive:!0,keywords:["from","maintainer","expose","env","arg","user","onbuild","stopsignal"],
contains:[e.HASH_COMMENT_MODE,e.APOS_STRING_MODE,e.QUOTE_STRING_MODE,e.NUMBER_MODE,{beginKeywords:"run cmd entrypoint volume add copy workdir label healthcheck \
shell",starts:{end:/[^\\]$/,subLanguage:"bash"}}],illegal:"</"}}function Rn(e){let g={keyword:["break","case","chan","const","continue","default","defer","else","fallthrough","for","func","go","goto","if","import","interface",
"map","package","range","return","select","struct","switch","type","var"],type:["bool","byte","complex64","complex128","error","float32","float64","int8","int16",
"int32","int64","string","uint8","uint16","uint32","uint64","int","uint","uintptr","rune"],literal:["true","false","iota","nil"],built_in:["append","cap","close",
"complex","copy","imag","len","make","new","panic","print","println","real","recover","delete"]};return{name:"Go",aliases:["golang"],keywords:g,illegal:"</",contains:[
e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE,{className:"string",variants:[e.QUOTE_STRING_MODE,e.APOS_STRING_MODE,{begin:"`",end:"`"}]},{className:"number",variants:[
{match:/-?\b0[xX]\.[a-fA-F0-9](_?[a-fA-F0-9])*[pP][+-]?\d(_?\d)*i?/,relevance:0},{match:/-?\b0[xX](_?[a-fA-F0-9])+((\.([a-fA-F0-9](_?[a-fA-F0-9])*)?)?[pP][+-]?\d(_?\d)*)?i?/,
relevance:0},{match:/-?\b0[oO](_?[0-7])*i?/,relevance:0},{match:/-?\b0[bB](_?[01])*i?/,relevance:0},{match:/-?\.\d(_?\d)*([eE][+-]?\d(_?\d)*)?i?/,relevance:0},{
match:/-?\b\d(_?\d)*(\.(\d(_?\d)*)?)?([eE][+-]?\d(_?\d)*)?i?/,relevance:0}]},{begin:/:=/},{className:"function",beginKeywords:"func",end:"\\s*(\\{|$)",excludeEnd:!0,
contains:[e.TITLE_MODE,{className:"params",begin:/\(/,end:/\)/,endsParent:!0,keywords:g,illegal:/["']/}]}]}}function wn(e){let n=e.regex,t={className:"number",relevance:0,variants:[{begin:/([+-]+)?[\d]+_[\d_]+/},{begin:e.NUMBER_RE}]},a=e.COMMENT();a.variants=[{begin:/;/,
end:/$/},{begin:/#/,end:/$/}];let o={className:"variable",variants:[{begin:/\$[\w\d"][\w\d_]*/},{begin:/\$\{(.*?)\}/}]},g={className:"literal",begin:/\bon|off|true|false|yes|no\b/},
s={className:"string",contains:[e.BACKSLASH_ESCAPE],variants:[{begin:"'''",end:"'''",relevance:10},{begin:'"""',end:'"""',relevance:10},{begin:'"',end:'"'},{begin:"\
'",end:"'"}]},i={begin:/\[/,end:/\]/,contains:[a,g,o,s,t,"self"],relevance:0},r=/[A-Za-z0-9_-]+/,l=/"(\\"|[^"])*"/,d=/'[^']*'/,f=n.either(r,l,d),p=n.concat(f,"(\
\\s*\\.\\s*",f,")*",n.lookahead(/\s*=\s*[^#\s]/));return{name:"TOML, also INI",aliases:["toml"],case_insensitive:!0,illegal:/\S/,contains:[a,{className:"section",
begin:/\[+/,end:/\]+/},{begin:p,className:"attr",starts:{end:/$/,contains:[a,i,g,o,s,t]}}]}}var ue="[0-9](_*[0-9])*",we=`\\.(${ue})`,ve="[0-9a-fA-F](_*[0-9a-fA-F])*",vn={className:"number",variants:[{begin:`(\\b(${ue})((${we})|\\.)?|(${we}))[eE][+-]?(${ue}\
)[fFdD]?\\b`},{begin:`\\b(${ue})((${we})[fFdD]?\\b|\\.([fFdD]\\b)?)`},{begin:`(${we})[fFdD]?\\b`},{begin:`\\b(${ue})[fFdD]\\b`},{begin:`\\b0[xX]((${ve})\\.?|(${ve}\
)?\\.(${ve}))[pP][+-]?(${ue})[fFdD]?\\b`},{begin:"\\b(0|[1-9](_*[0-9])*)[lL]?\\b"},{begin:`\\b0[xX](${ve})[lL]?\\b`},{begin:"\\b0(_*[0-7])*[lL]?\\b"},{begin:"\\b\
0[bB][01](_*[01])*[lL]?\\b"}],relevance:0};function Mn(e,n,t){return t===-1?"":e.replace(n,a=>Mn(e,n,t-1))}function In(e){let n=e.regex,t="[À-ʸa-zA-Z_$][À-ʸa-zA\
-Z_$0-9]*",a="(?:(?:\\s*\\[\\s*])+)?",o=t+"<@@@>"+a,s="(?:"+("\\?(?:\\s+(?:extends|super)\\s+"+o+")?")+"|"+o+")",i=Mn("(?:\\s*<\\s*"+s+"(?:\\s*,\\s*"+s+")*\\s*>)\
?",/<@@@>/g,2),p={keyword:["synchronized","abstract","private","var","static","if","const ","for","while","strictfp","finally","protected","import","native","fi\
nal","void","enum","else","break","transient","catch","instanceof","volatile","case","assert","package","default","public","try","switch","continue","throws","p\
rotected","public","private","module","requires","exports","do","sealed","yield","permits","goto","when"],literal:["false","true","null"],type:["char","boolean",
"long","float","int","byte","short","double"],built_in:["super","this"]},m={className:"meta",begin:"@"+t,contains:[{begin:/\(/,end:/\)/,contains:["self"]}]},T={
className:"params",begin:/\(/,end:/\)/,keywords:p,relevance:0,contains:[e.C_BLOCK_COMMENT_MODE],endsParent:!0};return{name:"Java",aliases:["jsp"],keywords:p,illegal:/<\/|#/,
contains:[e.COMMENT("/\\*\\*","\\*/",{relevance:0,contains:[{begin:/\w+@/,relevance:0},{className:"doctag",begin:"@[A-Za-z]+"}]}),{begin:/import java\.[a-z]+\./,
keywords:"import",relevance:2},e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE,{begin:/"""/,end:/"""/,className:"string",contains:[e.BACKSLASH_ESCAPE]},e.APOS_STRING_MODE,
e.QUOTE_STRING_MODE,{match:[/\b(?:class|interface|enum|extends|implements|new)/,/\s+/,t],className:{1:"keyword",3:"title.class"}},{match:/non-sealed/,scope:"key\
word"},{beginKeywords:"new throw return else yield assert",relevance:0},{begin:[t,n.concat(i,a,/\s+/),t,a,/\s*/,/=(?!=)/],className:{1:"type",3:"variable",6:"op\
erator"}},{begin:[/record/,/\s+/,t],className:{1:"keyword",3:"title.class"},contains:[T,e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE]},{begin:[t,n.concat(i,a,/\s+/),
t,/\s*(?=\()/],className:{1:"type",3:"title.function"},keywords:p,contains:[{className:"params",begin:/\(/,end:/\)/,keywords:p,relevance:0,contains:[m,e.APOS_STRING_MODE,
e.QUOTE_STRING_MODE,vn,e.C_BLOCK_COMMENT_MODE]},e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE]},vn,m]}}var Cn="[A-Za-z$_][0-9A-Za-z$_]*",Ta=["as","in","of","if","for","while","finally","var","new","function","do","return","void","else","break","catch","instanceof",
"with","throw","case","default","try","switch","continue","typeof","delete","let","yield","const","class","debugger","async","await","static","import","from","e\
xport","extends","using"],Sa=["true","false","null","undefined","NaN","Infinity"],xn=["Object","Function","Boolean","Symbol","Math","Date","Number","BigInt","St\
ring","RegExp","Array","Float32Array","Float64Array","Int8Array","Uint8Array","Uint8ClampedArray","Int16Array","Int32Array","Uint16Array","Uint32Array","BigInt6\
4Array","BigUint64Array","Set","Map","WeakSet","WeakMap","ArrayBuffer","SharedArrayBuffer","Atomics","DataView","JSON","Promise","Generator","GeneratorFunction",
"AsyncFunction","Reflect","Proxy","Intl","WebAssembly"],kn=["Error","EvalError","InternalError","RangeError","ReferenceError","SyntaxError","TypeError","URIErro\
r"],Dn=["setInterval","setTimeout","clearInterval","clearTimeout","require","exports","eval","isFinite","isNaN","parseFloat","parseInt","decodeURI","decodeURICo\
mponent","encodeURI","encodeURIComponent","escape","unescape"],Aa=["arguments","this","super","console","window","document","localStorage","sessionStorage","mod\
ule","self","global"],Oa=[].concat(Dn,xn,kn);function Ln(e){let n=e.regex,t=(b,{after:S})=>{let I="</"+b[0].slice(1);return b.input.indexOf(I,S)!==-1},a=Cn,o={begin:"\
<>",end:"</>"},g=/<[A-Za-z0-9\\._:-]+\s*\/>/,s={begin:/<[A-Za-z0-9\\._:-]+/,end:/\/[A-Za-z0-9\\._:-]+>|\/>/,isTrulyOpeningTag:(b,S)=>{let I=b[0].length+b.index,
U=b.input[I];if(U==="<"||U===","){S.ignoreMatch();return}U===">"&&(t(b,{after:I})||S.ignoreMatch());let $,Q=b.input.substring(I);if($=Q.match(/^\s*=/)){S.ignoreMatch();
return}if(($=Q.match(/^\s+extends\s+/))&&$.index===0){S.ignoreMatch();return}}},i={$pattern:Cn,keyword:Ta,literal:Sa,built_in:Oa,"variable.language":Aa},r="[0-9\
](_?[0-9])*",l=`\\.(${r})`,d="0|[1-9](_?[0-9])*|0[0-7]*[89][0-9]*",f={className:"number",variants:[{begin:`(\\b(${d})((${l})|\\.)?|(${l}))[eE][+-]?(${r})\\b`},{
begin:`\\b(${d})\\b((${l})\\b|\\.)?|(${l})\\b`},{begin:"\\b(0|[1-9](_?[0-9])*)n\\b"},{begin:"\\b0[xX][0-9a-fA-F](_?[0-9a-fA-F])*n?\\b"},{begin:"\\b0[bB][0-1](_?[\
0-1])*n?\\b"},{begin:"\\b0[oO][0-7](_?[0-7])*n?\\b"},{begin:"\\b0[0-7]+n?\\b"}],relevance:0},p={className:"subst",begin:"\\$\\{",end:"\\}",keywords:i,contains:[]},
m={begin:".?html`",end:"",starts:{end:"`",returnEnd:!1,contains:[e.BACKSLASH_ESCAPE,p],subLanguage:"xml"}},T={begin:".?css`",end:"",starts:{end:"`",returnEnd:!1,
contains:[e.BACKSLASH_ESCAPE,p],subLanguage:"css"}},N={begin:".?gql`",end:"",starts:{end:"`",returnEnd:!1,contains:[e.BACKSLASH_ESCAPE,p],subLanguage:"graphql"}},
A={className:"string",begin:"`",end:"`",contains:[e.BACKSLASH_ESCAPE,p]},M={className:"comment",variants:[e.COMMENT(/\/\*\*(?!\/)/,"\\*/",{relevance:0,contains:[
{begin:"(?=@[A-Za-z]+)",relevance:0,contains:[{className:"doctag",begin:"@[A-Za-z]+"},{className:"type",begin:"\\{",end:"\\}",excludeEnd:!0,excludeBegin:!0,relevance:0},
{className:"variable",begin:a+"(?=\\s*(-)|$)",endsParent:!0,relevance:0},{begin:/(?=[^\n])\s/,relevance:0}]}]}),e.C_BLOCK_COMMENT_MODE,e.C_LINE_COMMENT_MODE]},C=[
e.APOS_STRING_MODE,e.QUOTE_STRING_MODE,m,T,N,A,{match:/\$\d+/},f];p.contains=C.concat({begin:/\{/,end:/\}/,keywords:i,contains:["self"].concat(C)});let O=[].concat(
M,p.contains),w=O.concat([{begin:/(\s*)\(/,end:/\)/,keywords:i,contains:["self"].concat(O)}]),v={className:"params",begin:/(\s*)\(/,end:/\)/,excludeBegin:!0,excludeEnd:!0,
keywords:i,contains:w},x={variants:[{match:[/class/,/\s+/,a,/\s+/,/extends/,/\s+/,n.concat(a,"(",n.concat(/\./,a),")*")],scope:{1:"keyword",3:"title.class",5:"k\
eyword",7:"title.class.inherited"}},{match:[/class/,/\s+/,a],scope:{1:"keyword",3:"title.class"}}]},k={relevance:0,match:n.either(/\bJSON/,/\b[A-Z][a-z]+([A-Z][a-z]*|\d)*/,
/\b[A-Z]{2,}([A-Z][a-z]+|\d)+([A-Z][a-z]*)*/,/\b[A-Z]{2,}[a-z]+([A-Z][a-z]+|\d)*([A-Z][a-z]*)*/),className:"title.class",keywords:{_:[...xn,...kn]}},L={label:"u\
se_strict",className:"meta",relevance:10,begin:/^\s*['"]use (strict|asm)['"]/},H={variants:[{match:[/function/,/\s+/,a,/(?=\s*\()/]},{match:[/function/,/\s*(?=\()/]}],
className:{1:"keyword",3:"title.function"},label:"func.def",contains:[v],illegal:/%/},X={relevance:0,match:/\b[A-Z][A-Z_0-9]+\b/,className:"variable.constant"};
function V(b){return n.concat("(?!",b.join("|"),")")}let j={match:n.concat(/\b/,V([...Dn,"super","import","await"].map(b=>`${b}\\s*\\(`)),a,n.lookahead(/\s*\(/)),
className:"title.function",relevance:0},K={begin:n.concat(/\./,n.lookahead(n.concat(a,/(?![0-9A-Za-z$_(])/))),end:a,excludeBegin:!0,keywords:"prototype",className:"\
property",relevance:0},G={match:[/get|set/,/\s+/,a,/(?=\()/],className:{1:"keyword",3:"title.function"},contains:[{begin:/\(\)/},v]},c="(\\([^()]*(\\([^()]*(\\([^(\
)]*\\)[^()]*)*\\)[^()]*)*\\)|"+e.UNDERSCORE_IDENT_RE+")\\s*=>",_={match:[/const|var|let/,/\s+/,a,/\s*/,/=\s*/,/(async\s*)?/,n.lookahead(c)],keywords:"async",className:{
1:"keyword",3:"title.function"},contains:[v]};return{name:"JavaScript",aliases:["js","jsx","mjs","cjs"],keywords:i,exports:{PARAMS_CONTAINS:w,CLASS_REFERENCE:k},
illegal:/#(?![$_A-Za-z])/,contains:[e.SHEBANG({label:"shebang",binary:"node",relevance:5}),L,e.APOS_STRING_MODE,e.QUOTE_STRING_MODE,m,T,N,A,M,{match:/\$\d+/},f,
k,{scope:"attr",match:a+n.lookahead(":"),relevance:0},_,{begin:"("+e.RE_STARTERS_RE+"|\\b(case|return|throw)\\b)\\s*",keywords:"return throw case",relevance:0,contains:[
M,e.REGEXP_MODE,{className:"function",begin:c,returnBegin:!0,end:"\\s*=>",contains:[{className:"params",variants:[{begin:e.UNDERSCORE_IDENT_RE,relevance:0},{className:null,
begin:/\(\s*\)/,skip:!0},{begin:/(\s*)\(/,end:/\)/,excludeBegin:!0,excludeEnd:!0,keywords:i,contains:w}]}]},{begin:/,/,relevance:0},{match:/\s+/,relevance:0},{variants:[
{begin:o.begin,end:o.end},{match:g},{begin:s.begin,"on:begin":s.isTrulyOpeningTag,end:s.end}],subLanguage:"xml",contains:[{begin:s.begin,end:s.end,skip:!0,contains:[
"self"]}]}]},H,{beginKeywords:"while if switch catch for"},{begin:"\\b(?!function)"+e.UNDERSCORE_IDENT_RE+"\\([^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)\\s*\\{",
returnBegin:!0,label:"func.def",contains:[v,e.inherit(e.TITLE_MODE,{begin:a,className:"title.function"})]},{match:/\.\.\./,relevance:0},K,{match:"\\$"+a,relevance:0},
{match:[/\bconstructor(?=\s*\()/],className:{1:"title.function"},contains:[v]},j,X,x,G,{match:/\$[(.]/}]}}var ya="([-+]?)(\\b0[xX][a-fA-F0-9]+|(\\b\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?)|NaN|[-+]?Infinity",Ra={scope:"number",match:ya,relevance:0};function Bn(e){let n={
className:"attr",begin:/(("(\\.|[^\\"\r\n])*")|('(\\.|[^\\'\r\n])*'))(?=\s*:)/,relevance:1.01},t={match:/[{}[\],:]/,className:"punctuation",relevance:0},a=["tru\
e","false","null"],o={scope:"literal",beginKeywords:a.join(" ")};return{name:"JSON",aliases:["jsonc","json5"],keywords:{literal:a},contains:[n,t,e.APOS_STRING_MODE,
e.QUOTE_STRING_MODE,o,Ra,e.C_LINE_COMMENT_MODE,e.C_BLOCK_COMMENT_MODE],illegal:"\\S"}}var ge="[0-9](_*[0-9])*",Me=`\\.(${ge})`,Ie="[0-9a-fA-F](_*[0-9a-fA-F])*",wa={className:"number",variants:[{begin:`(\\b(${ge})((${Me})|\\.)?|(${Me}))[eE][+-]?(${ge}\
)[fFdD]?\\b`},{begin:`\\b(${ge})((${Me})[fFdD]?\\b|\\.([fFdD]\\b)?)`},{begin:`(${Me})[fFdD]?\\b`},{begin:`\\b(${ge})[fFdD]\\b`},{begin:`\\b0[xX]((${Ie})\\.?|(${Ie}\
)?\\.(${Ie}))[pP][+-]?(${ge})[fFdD]?\\b`},{begin:"\\b(0|[1-9](_*[0-9])*)[lL]?\\b"},{begin:`\\b0[xX](${Ie})[lL]?\\b`},{begin:"\\b0(_*[0-7])*[lL]?\\b"},{begin:"\\b\
0[bB][01](_*[01])*[lL]?\\b"}],relevance:0};function Pn(e){let n={keyword:"abstract as val var vararg get set class object open private protected public noinline\
 crossinline dynamic final enum if else do while for when throw try catch finally import package is in fun override companion reified inline lateinit init inter\
face annotation data sealed internal infix operator out by constructor super tailrec where const inner suspend typealias external expect actual",built_in:"Byte \
Short Char Int Long Boolean Float Double Void Unit Nothing",literal:"true false null"},t={className:"keyword",begin:/\b(break|continue|return|this)\b/,starts:{contains:[
{className:"symbol",begin:/@\w+/}]}},a={className:"symbol",begin:e.UNDERSCORE_IDENT_RE+"@"},o={className:"subst",begin:/\$\{/,end:/\}/,contains:[e.C_NUMBER_MODE]},
g={className:"variable",begin:"\\$"+e.UNDERSCORE_IDENT_RE},s={className:"string",variants:[{begin:'"""',end:'"""(?=[^"])',contains:[g,o]},{begin:"'",end:"'",illegal:/\n/,
contains:[e.BACKSLASH_ESCAPE]},{begin:'"',end:'"',illegal:/\n/,contains:[e.BACKSLASH_ESCAPE,g,o]}]};o.contains.push(s);let i={className:"meta",begin:"@(?:file|p\
roperty|field|get|set|receiver|param|setparam|delegate)\\s*:(?:\\s*"+e.UNDERSCORE_IDENT_RE+")?"},r={className:"meta",begin:"@"+e.UNDERSCORE_IDENT_RE,contains:[{
begin:/\(/,end:/\)/,contains:[e.inherit(s,{className:"string"}),"self"]}]},l=wa,d=e.COMMENT("/\\*","\\*/",{contains:[e.C_BLOCK_COMMENT_MODE]}),f={variants:[{className:"\
type",begin:e.UNDERSCORE_IDENT_RE},{begin:/\(/,end:/\)/,contains:[]}]},p=f;return p.variants[1].contains=[f],f.variants[1].contains=[p],{name:"Kotlin",aliases:[
"kt","kts","ktm","ktx"],keywords:n,contains:[e.COMMENT("/\\*\\*","\\*/",{relevance:0,contains:[{className:"doctag",begin:"@[A-Za-z]+"}]}),e.C_LINE_COMMENT_MODE,
d,t,a,i,r,{className:"function",beginKeywords:"fun",end:"[(]|$",returnBegin:!0,excludeEnd:!0,keywords:n,relevance:5,contains:[{begin:e.UNDERSCORE_IDENT_RE+"\\s*\\\
(",returnBegin:!0,relevance:0,contains:[e.UNDERSCORE_TITLE_MODE]},{className:"type",begin:/</,end:/>/,keywords:"reified",relevance:0},{className:"params",begin:/\(/,
end:/\)/,endsParent:!0,keywords:n,relevance:0,contains:[{begin:/:/,end:/[=,\/]/,endsWithParent:!0,contains:[f,e.C_LINE_COMMENT_MODE,d],relevance:0},e.C_LINE_COMMENT_MODE,
d,i,r,s,e.C_NUMBER_MODE]},d]},{begin:[/class|interface|trait/,/\s+/,e.UNDERSCORE_IDENT_RE],beginScope:{3:"title.class"},keywords:"class interface trait",end:/[:\{(]|$/,
excludeEnd:!0,illegal:"extends implements",contains:[{beginKeywords:"public protected internal private constructor"},e.UNDERSCORE_TITLE_MODE,{className:"type",begin:/</,
end:/>/,excludeBegin:!0,excludeEnd:!0,relevance:0},{className:"type",begin:/[,:]\s*/,end:/[<\(,){\s]|$/,excludeBegin:!0,returnEnd:!0},i,r]},s,{className:"meta",
begin:"^#!/usr/bin/env",end:"$",illegal:`
`},l]}}function Un(e){let n="\\[=*\\[",t="\\]=*\\]",a={begin:n,end:t,contains:["self"]},o=[e.COMMENT("--(?!"+n+")","$"),e.COMMENT("--"+n,t,{contains:[a],relevance:10})];
return{name:"Lua",aliases:["pluto"],keywords:{$pattern:e.UNDERSCORE_IDENT_RE,literal:"true false nil",keyword:"and break do else elseif end for goto if in local\
 global not or repeat return then until while",built_in:"_G _ENV _VERSION __index __newindex __mode __call __metatable __tostring __len __gc __add __sub __mul _\
_div __mod __pow __concat __unm __eq __lt __le assert collectgarbage dofile error getfenv getmetatable ipairs load loadfile loadstring module next pairs pcall p\
rint rawequal rawget rawset require select setfenv setmetatable tonumber tostring type unpack xpcall arg self coroutine resume yield status wrap create running \
debug getupvalue debug sethook getmetatable gethook setmetatable setlocal traceback setfenv getinfo setupvalue getlocal getregistry getfenv io lines write close\
 flush open output type read stderr stdin input stdout popen tmpfile math log max acos huge ldexp pi cos tanh pow deg tan cosh sinh random randomseed frexp ceil\
 floor rad abs sqrt modf asin min mod fmod log10 atan2 exp sin atan os exit setlocale date getenv difftime remove time clock tmpname rename execute package prel\
oad loadlib loaded loaders cpath config path seeall string sub upper len gfind rep find match char dump gmatch reverse byte format gsub lower table setn insert \
getn foreachi maxn foreach concat sort remove"},contains:o.concat([{className:"function",beginKeywords:"function",end:"\\)",contains:[e.inherit(e.TITLE_MODE,{begin:"\
([_a-zA-Z]\\w*\\.)*([_a-zA-Z]\\w*:)?[_a-zA-Z]\\w*"}),{className:"params",begin:"\\(",endsWithParent:!0,contains:o}].concat(o)},e.C_NUMBER_MODE,e.APOS_STRING_MODE,
e.QUOTE_STRING_MODE,{className:"string",begin:n,end:t,contains:[a],relevance:5}])}}function Fn(e){let n={className:"variable",variants:[{begin:"\\$\\("+e.UNDERSCORE_IDENT_RE+"\\)",contains:[e.BACKSLASH_ESCAPE]},{begin:/\$[@%<?\^\+\*]/}]},t={className:"\
string",begin:/"/,end:/"/,contains:[e.BACKSLASH_ESCAPE,n]},a={className:"variable",begin:/\$\([\w-]+\s/,end:/\)/,keywords:{built_in:"subst patsubst strip findst\
ring filter filter-out sort word wordlist firstword lastword dir notdir suffix basename addsuffix addprefix join wildcard realpath abspath error warning shell o\
rigin flavor foreach if or and call eval file value"},contains:[n,t]},o={begin:"^"+e.UNDERSCORE_IDENT_RE+"\\s*(?=[:+?]?=)"},g={className:"meta",begin:/^\.PHONY:/,
end:/$/,keywords:{$pattern:/[\.\w]+/,keyword:".PHONY"}},s={className:"section",begin:/^[^\s]+:/,end:/$/,contains:[n]};return{name:"Makefile",aliases:["mk","mak",
"make"],keywords:{$pattern:/[\w-]+/,keyword:"define endef undefine ifdef ifndef ifeq ifneq else endif include -include sinclude override export unexport private\
 vpath"},contains:[e.HASH_COMMENT_MODE,n,t,a,o,g,s]}}function $n(e){let n=e.regex,t={begin:/<\/?[A-Za-z_]/,end:">",subLanguage:"xml",relevance:0},a={match:/^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/},o={className:"cod\
e",variants:[{begin:"(`{3,})[^`](.|\\n)*?\\1`*[ ]*"},{begin:"(~{3,})[^~](.|\\n)*?\\1~*[ ]*"},{begin:"```",end:"```+[ ]*$"},{begin:"~~~",end:"~~~+[ ]*$"},{begin:"\
`.+?`"},{begin:"(?=^( {4}|\\t))",contains:[{begin:"^( {4}|\\t)",end:"(\\n)$"}],relevance:0}]},g={className:"bullet",begin:"^[ 	]*([*+-]|(\\d+\\.))(?=\\s+)",end:"\
\\s+",excludeEnd:!0},s={begin:/^\[[^\n]+\]:/,returnBegin:!0,contains:[{className:"symbol",begin:/\[/,end:/\]/,excludeBegin:!0,excludeEnd:!0},{className:"link",begin:/:\s*/,
end:/$/,excludeBegin:!0}]},i=/[A-Za-z][A-Za-z0-9+.-]*/,r={variants:[{begin:/\[.+?\]\[.*?\]/,relevance:0},{begin:/\[.+?\]\(((data|javascript|mailto):|(?:http|ftp)s?:\/\/).*?\)/,
relevance:2},{begin:n.concat(/\[.+?\]\(/,i,/:\/\/.*?\)/),relevance:2},{begin:/\[.+?\]\([./?&#].*?\)/,relevance:1},{begin:/\[.*?\]\(.*?\)/,relevance:0}],returnBegin:!0,
contains:[{match:/\[(?=\])/},{className:"string",relevance:0,begin:"\\[",end:"\\]",excludeBegin:!0,returnEnd:!0},{className:"link",relevance:0,begin:"\\]\\(",end:"\
\\)",excludeBegin:!0,excludeEnd:!0},{className:"symbol",relevance:0,begin:"\\]\\[",end:"\\]",excludeBegin:!0,excludeEnd:!0}]},l={className:"strong",contains:[],
variants:[{begin:/_{2}(?!\s)/,end:/_{2}/},{begin:/\*{2}(?!\s)/,end:/\*{2}/}]},d={className:"emphasis",contains:[],variants:[{begin:/\*(?![*\s])/,end:/\*/},{begin:/_(?![_\s])/,
end:/_/,relevance:0}]},f=e.inherit(l,{contains:[]}),p=e.inherit(d,{contains:[]});l.contains.push(p),d.contains.push(f);let m=[t,r];return[l,d,f,p].forEach(y=>{y.
contains=y.contains.concat(m)}),m=m.concat(l,d),{name:"Markdown",aliases:["md","mkdown","mkd"],contains:[{className:"section",variants:[{begin:"^#{1,6}",end:"$",
contains:m},{begin:"(?=^.+?\\n[=-]{2,}$)",contains:[{begin:"^[=-]*$"},{begin:"^",end:"\\n",contains:m}]}]},t,g,a,l,d,{className:"quote",begin:"^>\\s+",contains:m,
end:"$"},o,r,s,{scope:"literal",match:/&([a-zA-Z0-9]+|#[0-9]{1,7}|#[Xx][0-9a-fA-F]{1,6});/}]}}function Kn(e){let n=e.regex,t=/(?![A-Za-z0-9])(?![$])/,a=n.concat(/[a-zA-Z_\x7f-\xff][a-zA-Z0-9_\x7f-\xff]*/,t),o=n.concat(/(\\?[A-Z][a-z0-9_\x7f-\xff]+|\\?[A-Z]+(?=[A-Z][a-z0-9_\x7f-\xff])){1,}/,
t),g=n.concat(/[A-Z]+/,t),s={scope:"variable",match:"\\$+"+a},i={scope:"meta",variants:[{begin:/<\?php/,relevance:10},{begin:/<\?=/},{begin:/<\?/,relevance:.1},
{begin:/\?>/}]},r={scope:"subst",variants:[{begin:/\$\w+/},{begin:/\{\$/,end:/\}/}]},l=e.inherit(e.APOS_STRING_MODE,{illegal:null}),d=e.inherit(e.QUOTE_STRING_MODE,
{illegal:null,contains:e.QUOTE_STRING_MODE.contains.concat(r)}),f={begin:/<<<[ \t]*(?:(\w+)|"(\w+)")\n/,end:/[ \t]*(\w+)\b/,contains:e.QUOTE_STRING_MODE.contains.
concat(r),"on:begin":(K,G)=>{G.data._beginMatch=K[1]||K[2]},"on:end":(K,G)=>{G.data._beginMatch!==K[1]&&G.ignoreMatch()}},p=e.END_SAME_AS_BEGIN({begin:/<<<[ \t]*'(\w+)'\n/,
end:/[ \t]*(\w+)\b/}),m=`[ 	
]`,T={scope:"string",variants:[d,l,f,p]},N={scope:"number",variants:[{begin:"\\b0[bB][01]+(?:_[01]+)*\\b"},{begin:"\\b0[oO][0-7]+(?:_[0-7]+)*\\b"},{begin:"\\b0[x\
X][\\da-fA-F]+(?:_[\\da-fA-F]+)*\\b"},{begin:"(?:\\b\\d+(?:_\\d+)*(\\.(?:\\d+(?:_\\d+)*))?|\\B\\.\\d+)(?:[eE][+-]?\\d+)?"}],relevance:0},A=["false","null","true"],
y=["__CLASS__","__DIR__","__FILE__","__FUNCTION__","__COMPILER_HALT_OFFSET__","__LINE__","__METHOD__","__NAMESPACE__","__TRAIT__","die","echo","exit","include",
"include_once","print","require","require_once","array","abstract","and","as","binary","bool","boolean","break","callable","case","catch","class","clone","const",
"continue","declare","default","do","double","else","elseif","empty","enddeclare","endfor","endforeach","endif","endswitch","endwhile","enum","eval","extends","\
final","finally","float","for","foreach","from","global","goto","if","implements","instanceof","insteadof","int","integer","interface","isset","iterable","list",
"match|0","mixed","new","never","object","or","private","protected","public","readonly","real","return","string","switch","throw","trait","try","unset","use","v\
ar","void","while","xor","yield"],M=["Error|0","AppendIterator","ArgumentCountError","ArithmeticError","ArrayIterator","ArrayObject","AssertionError","BadFuncti\
onCallException","BadMethodCallException","CachingIterator","CallbackFilterIterator","CompileError","Countable","DirectoryIterator","DivisionByZeroError","Domai\
nException","EmptyIterator","ErrorException","Exception","FilesystemIterator","FilterIterator","GlobIterator","InfiniteIterator","InvalidArgumentException","Ite\
ratorIterator","LengthException","LimitIterator","LogicException","MultipleIterator","NoRewindIterator","OutOfBoundsException","OutOfRangeException","OuterItera\
tor","OverflowException","ParentIterator","ParseError","RangeException","RecursiveArrayIterator","RecursiveCachingIterator","RecursiveCallbackFilterIterator","R\
ecursiveDirectoryIterator","RecursiveFilterIterator","RecursiveIterator","RecursiveIteratorIterator","RecursiveRegexIterator","RecursiveTreeIterator","RegexIter\
ator","RuntimeException","SeekableIterator","SplDoublyLinkedList","SplFileInfo","SplFileObject","SplFixedArray","SplHeap","SplMaxHeap","SplMinHeap","SplObjectSt\
orage","SplObserver","SplPriorityQueue","SplQueue","SplStack","SplSubject","SplTempFileObject","TypeError","UnderflowException","UnexpectedValueException","Unha\
ndledMatchError","ArrayAccess","BackedEnum","Closure","Fiber","Generator","Iterator","IteratorAggregate","Serializable","Stringable","Throwable","Traversable","\
UnitEnum","WeakReference","WeakMap","Directory","__PHP_Incomplete_Class","parent","php_user_filter","self","static","stdClass"],O={keyword:y,literal:(K=>{let G=[];
return K.forEach(c=>{G.push(c),c.toLowerCase()===c?G.push(c.toUpperCase()):G.push(c.toLowerCase())}),G})(A),built_in:M},w=K=>K.map(G=>G.replace(/\|\d+$/,"")),v={
variants:[{match:[/new/,n.concat(m,"+"),n.concat("(?!",w(M).join("\\b|"),"\\b)"),o],scope:{1:"keyword",4:"title.class"}}]},x=n.concat(a,"\\b(?!\\()"),k={variants:[
{match:[n.concat(/::/,n.lookahead(/(?!class\b)/)),x],scope:{2:"variable.constant"}},{match:[/::/,/class/],scope:{2:"variable.language"}},{match:[o,n.concat(/::/,
n.lookahead(/(?!class\b)/)),x],scope:{1:"title.class",3:"variable.constant"}},{match:[o,n.concat("::",n.lookahead(/(?!class\b)/))],scope:{1:"title.class"}},{match:[
o,/::/,/class/],scope:{1:"title.class",3:"variable.language"}}]},L={scope:"attr",match:n.concat(a,n.lookahead(":"),n.lookahead(/(?!::)/))},H={relevance:0,begin:/\(/,
end:/\)/,keywords:O,contains:[L,s,k,e.C_BLOCK_COMMENT_MODE,e.C_LINE_COMMENT_MODE,e.HASH_COMMENT_MODE,T,N,v]},X={relevance:0,match:[/\b/,n.concat("(?!fn\\b|functi\
on\\b|",w(y).join("\\b|"),"|",w(M).join("\\b|"),"\\b)"),a,n.concat(m,"*"),n.lookahead(/(?=\()/)],scope:{3:"title.function.invoke"},contains:[H]};H.contains.push(
X);let V=[L,k,e.C_BLOCK_COMMENT_MODE,e.C_LINE_COMMENT_MODE,e.HASH_COMMENT_MODE,T,N,v],j={begin:n.concat(/#\[\s*\\?/,n.either(o,g)),beginScope:"meta",end:/]/,endScope:"\
meta",keywords:{literal:A,keyword:["new","array"]},contains:[{begin:/\[/,end:/]/,keywords:{literal:A,keyword:["new","array"]},contains:["self",...V]},...V,{scope:"\
meta",variants:[{match:o},{match:g}]}]};return{case_insensitive:!1,keywords:O,contains:[j,e.HASH_COMMENT_MODE,e.COMMENT("//","$"),e.COMMENT("/\\*","\\*/",{contains:[
{scope:"doctag",match:"@[A-Za-z]+"}]}),{match:/__halt_compiler\(\);/,keywords:"__halt_compiler",starts:{scope:"comment",end:e.MATCH_NOTHING_RE,contains:[{match:/\?>/,
scope:"meta",endsParent:!0}]}},i,{scope:"variable.language",match:/\$this\b/},s,X,k,{match:[/const/,/\s/,a],scope:{1:"keyword",3:"variable.constant"}},v,{scope:"\
function",relevance:0,beginKeywords:"fn function",end:/[;{]/,excludeEnd:!0,illegal:"[$%\\[]",contains:[{beginKeywords:"use"},e.UNDERSCORE_TITLE_MODE,{begin:"=>",
endsParent:!0},{scope:"params",begin:"\\(",end:"\\)",excludeBegin:!0,excludeEnd:!0,keywords:O,contains:["self",j,s,k,e.C_BLOCK_COMMENT_MODE,e.C_LINE_COMMENT_MODE,
e.HASH_COMMENT_MODE,T,N]}]},{scope:"class",variants:[{beginKeywords:"enum",illegal:/[($"]/},{beginKeywords:"class interface trait",illegal:/[:($"]/}],relevance:0,
end:/\{/,excludeEnd:!0,contains:[{beginKeywords:"extends implements"},e.UNDERSCORE_TITLE_MODE]},{beginKeywords:"namespace",relevance:0,end:";",illegal:/[.']/,contains:[
e.inherit(e.UNDERSCORE_TITLE_MODE,{scope:"title.class"})]},{beginKeywords:"use",relevance:0,end:";",contains:[{match:/\b(as|const|function)\b/,scope:"keyword"},
e.UNDERSCORE_TITLE_MODE]},T,N]}}function Gn(e){let n=["string","char","byte","int","long","bool","decimal","single","double","DateTime","xml","array","hashtable","void"],t="Add|Clear|Close|Cop\
y|Enter|Exit|Find|Format|Get|Hide|Join|Lock|Move|New|Open|Optimize|Pop|Push|Redo|Remove|Rename|Reset|Resize|Search|Select|Set|Show|Skip|Split|Step|Switch|Undo|U\
nlock|Watch|Backup|Checkpoint|Compare|Compress|Convert|ConvertFrom|ConvertTo|Dismount|Edit|Expand|Export|Group|Import|Initialize|Limit|Merge|Mount|Out|Publish|R\
estore|Save|Sync|Unpublish|Update|Approve|Assert|Build|Complete|Confirm|Deny|Deploy|Disable|Enable|Install|Invoke|Register|Request|Restart|Resume|Start|Stop|Sub\
mit|Suspend|Uninstall|Unregister|Wait|Debug|Measure|Ping|Repair|Resolve|Test|Trace|Connect|Disconnect|Read|Receive|Send|Write|Block|Grant|Protect|Revoke|Unblock\
|Unprotect|Use|ForEach|Sort|Tee|Where",a="-and|-as|-band|-bnot|-bor|-bxor|-casesensitive|-ccontains|-ceq|-cge|-cgt|-cle|-clike|-clt|-cmatch|-cne|-cnotcontains|-\
cnotlike|-cnotmatch|-contains|-creplace|-csplit|-eq|-exact|-f|-file|-ge|-gt|-icontains|-ieq|-ige|-igt|-ile|-ilike|-ilt|-imatch|-in|-ine|-inotcontains|-inotlike|\
-inotmatch|-ireplace|-is|-isnot|-isplit|-join|-le|-like|-lt|-match|-ne|-not|-notcontains|-notin|-notlike|-notmatch|-or|-regex|-replace|-shl|-shr|-split|-wildcar\
d|-xor",o={$pattern:/-?[A-z\.\-]+\b/,keyword:"if else foreach return do while until elseif begin for trap data dynamicparam end break throw param continue final\
ly in switch exit filter try process catch hidden static parameter",built_in:"ac asnp cat cd CFS chdir clc clear clhy cli clp cls clv cnsn compare copy cp cpi c\
pp curl cvpa dbp del diff dir dnsn ebp echo|0 epal epcsv epsn erase etsn exsn fc fhx fl ft fw gal gbp gc gcb gci gcm gcs gdr gerr ghy gi gin gjb gl gm gmo gp gp\
s gpv group gsn gsnp gsv gtz gu gv gwmi h history icm iex ihy ii ipal ipcsv ipmo ipsn irm ise iwmi iwr kill lp ls man md measure mi mount move mp mv nal ndr ni \
nmo npssc nsn nv ogv oh popd ps pushd pwd r rbp rcjb rcsn rd rdr ren ri rjb rm rmdir rmo rni rnp rp rsn rsnp rujb rv rvpa rwmi sajb sal saps sasv sbp sc scb sel\
ect set shcm si sl sleep sls sort sp spjb spps spsv start stz sujb sv swmi tee trcm type wget where wjb write"},g=/\w[\w\d]*((-)[\w\d]+)*/,s={begin:"`[\\s\\S]",
relevance:0},i={className:"variable",variants:[{begin:/\$\B/},{className:"keyword",begin:/\$this/},{begin:/\$[\w\d][\w\d_:]*/}]},r={className:"literal",begin:/\$(null|true|false)\b/},
l={className:"string",variants:[{begin:/"/,end:/"/},{begin:/@"/,end:/^"@/}],contains:[s,i,{className:"variable",begin:/\$[A-z]/,end:/[^A-z]/}]},d={className:"st\
ring",variants:[{begin:/'/,end:/'/},{begin:/@'/,end:/^'@/}]},f={className:"doctag",variants:[{begin:/\.(synopsis|description|example|inputs|outputs|notes|link|component|role|functionality)/},
{begin:/\.(parameter|forwardhelptargetname|forwardhelpcategory|remotehelprunspace|externalhelp)\s+\S+/}]},p=e.inherit(e.COMMENT(null,null),{variants:[{begin:/#/,
end:/$/},{begin:/<#/,end:/#>/}],contains:[f]}),m={className:"built_in",variants:[{begin:"(".concat(t,")+(-)[\\w\\d]+")}]},T={className:"class",beginKeywords:"cl\
ass enum",end:/\s*[{]/,excludeEnd:!0,relevance:0,contains:[e.TITLE_MODE]},N={className:"function",begin:/function\s+/,end:/\s*\{|$/,excludeEnd:!0,returnBegin:!0,
relevance:0,contains:[{begin:"function",relevance:0,className:"keyword"},{className:"title",begin:g,relevance:0},{begin:/\(/,end:/\)/,className:"params",relevance:0,
contains:[i]}]},A={begin:/using\s/,end:/$/,returnBegin:!0,contains:[l,d,{className:"keyword",begin:/(using|assembly|command|module|namespace|type)/}]},y={variants:[
{className:"operator",begin:"(".concat(a,")\\b")},{className:"literal",begin:/(-){1,2}[\w\d-]+/,relevance:0}]},M={className:"selector-tag",begin:/@\B/,relevance:0},
C={className:"function",begin:/\[.*\]\s*[\w]+[ ]??\(/,end:/$/,returnBegin:!0,relevance:0,contains:[{className:"keyword",begin:"(".concat(o.keyword.toString().replace(
/\s/g,"|"),")\\b"),endsParent:!0,relevance:0},e.inherit(e.TITLE_MODE,{endsParent:!0})]},O=[C,p,s,e.NUMBER_MODE,l,d,m,i,r,M],w={begin:/\[/,end:/\]/,excludeBegin:!0,
excludeEnd:!0,relevance:0,contains:[].concat("self",O,{begin:"("+n.join("|")+")",className:"built_in",relevance:0},{className:"type",begin:/[\.\w\d]+/,relevance:0})};
return C.contains.unshift(w),{name:"PowerShell",aliases:["pwsh","ps","ps1"],case_insensitive:!0,keywords:o,contains:O.concat(T,N,A,y,w)}}function zn(e){let n=e.regex,t=new RegExp("[\\p{XID_Start}_]\\p{XID_Continue}*","u"),a=["and","as","assert","async","await","break","case","class","continue","d\
ef","del","elif","else","except","finally","for","from","global","if","import","in","is","lambda","lazy","match","nonlocal|10","not","or","pass","raise","return",
"try","while","with","yield"],i={$pattern:/[A-Za-z]\w+|__\w+__/,keyword:a,built_in:["__import__","abs","aiter","all","anext","any","ascii","bin","bool","breakpo\
int","bytearray","bytes","callable","chr","classmethod","compile","complex","delattr","dict","dir","divmod","enumerate","eval","exec","filter","float","format",
"frozendict","frozenset","getattr","globals","hasattr","hash","help","hex","id","input","int","isinstance","issubclass","iter","len","list","locals","map","max",
"memoryview","min","next","object","oct","open","ord","pow","print","property","range","repr","reversed","round","sentinel","set","setattr","slice","sorted","st\
aticmethod","str","sum","super","tuple","type","vars","zip"],literal:["__debug__","Ellipsis","False","None","NotImplemented","True"],type:["Any","Callable","Cor\
outine","Dict","List","Literal","Generic","Optional","Sequence","Set","Tuple","Type","Union"]},r={className:"meta",begin:/^(>>>|\.\.\.) /},l={className:"subst",
begin:/\{/,end:/\}/,keywords:i,illegal:/#/},d={begin:/\{\{/,relevance:0},f={className:"string",contains:[e.BACKSLASH_ESCAPE],variants:[{begin:/([uU]|[bB]|[rR]|[bB][rR]|[rR][bB])?'''/,
end:/'''/,contains:[e.BACKSLASH_ESCAPE,r],relevance:10},{begin:/([uU]|[bB]|[rR]|[bB][rR]|[rR][bB])?"""/,end:/"""/,contains:[e.BACKSLASH_ESCAPE,r],relevance:10},
{begin:/([fFtT][rR]|[rR][fFtT]|[fFtT])'''/,end:/'''/,contains:[e.BACKSLASH_ESCAPE,r,d,l]},{begin:/([fFtT][rR]|[rR][fFtT]|[fFtT])"""/,end:/"""/,contains:[e.BACKSLASH_ESCAPE,
r,d,l]},{begin:/([uU]|[rR])'/,end:/'/,relevance:10},{begin:/([uU]|[rR])"/,end:/"/,relevance:10},{begin:/([bB]|[bB][rR]|[rR][bB])'/,end:/'/},{begin:/([bB]|[bB][rR]|[rR][bB])"/,
end:/"/},{begin:/([fFtT][rR]|[rR][fFtT]|[fFtT])'/,end:/'/,contains:[e.BACKSLASH_ESCAPE,d,l]},{begin:/([fFtT][rR]|[rR][fFtT]|[fFtT])"/,end:/"/,contains:[e.BACKSLASH_ESCAPE,
d,l]},e.APOS_STRING_MODE,e.QUOTE_STRING_MODE]},p="[0-9](_?[0-9])*",m=`(\\b(${p}))?\\.(${p})|\\b(${p})\\.`,T=`\\b|${a.join("|")}`,N={className:"number",relevance:0,
variants:[{begin:`(\\b(${p})|(${m}))[eE][+-]?(${p})[jJ]?(?=${T})`},{begin:`(${m})[jJ]?`},{begin:`\\b([1-9](_?[0-9])*|0+(_?0)*)[lLjJ]?(?=${T})`},{begin:`\\b0[bB](\
_?[01])+[lL]?(?=${T})`},{begin:`\\b0[oO](_?[0-7])+[lL]?(?=${T})`},{begin:`\\b0[xX](_?[0-9a-fA-F])+[lL]?(?=${T})`},{begin:`\\b(${p})[jJ](?=${T})`}]},A={className:"\
comment",begin:n.lookahead(/# type:/),end:/$/,keywords:i,contains:[{begin:/# type:/},{begin:/#/,end:/\b\B/,endsWithParent:!0}]},y={className:"params",variants:[
{className:"",begin:/\(\s*\)/,skip:!0},{begin:/\(/,end:/\)/,excludeBegin:!0,excludeEnd:!0,keywords:i,contains:["self",r,N,f,e.HASH_COMMENT_MODE]}]};return l.contains=
[f,N,r],{name:"Python",aliases:["py","gyp","ipython"],unicodeRegex:!0,keywords:i,illegal:/(<\/|\?)|=>/,contains:[r,N,{scope:"variable.language",match:/\bself\b/},
{beginKeywords:"if",relevance:0},{match:/\bor\b/,scope:"keyword"},f,A,e.HASH_COMMENT_MODE,{match:[/\bdef/,/\s+/,t],scope:{1:"keyword",3:"title.function"},contains:[
y]},{variants:[{match:[/\bclass/,/\s+/,t,/\s*/,/\(\s*/,t,/\s*\)/]},{match:[/\bclass/,/\s+/,t]}],scope:{1:"keyword",3:"title.class",6:"title.class.inherited"}},{
className:"meta",begin:/^[\t ]*@/,end:/(?=#)|$/,contains:[N,y,f]}]}}function Hn(e){return{aliases:["pycon"],contains:[{className:"meta.prompt",starts:{end:/ |$/,starts:{end:"$",subLanguage:"python"}},variants:[{begin:/^>>>(?=[ ]|$)/},
{begin:/^\.\.\.(?=[ ]|$)/}]}]}}function Wn(e){let n=e.regex,t=/(?:(?:[a-zA-Z]|\.[._a-zA-Z])[._a-zA-Z0-9]*)|\.(?!\d)/,a=n.either(/0[xX][0-9a-fA-F]+\.[0-9a-fA-F]*[pP][+-]?\d+i?/,/0[xX][0-9a-fA-F]+(?:[pP][+-]?\d+)?[Li]?/,
/(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[Li]?/),o=/[=!<>:]=|\|\||&&|:::?|<-|<<-|->>|->|\|>|[-+*\/?!$&|:<=>@^~]|\*\*/,g=n.either(/[()]/,/[{}]/,/\[\[/,/[[\]]/,/\\/,
/,/);return{name:"R",keywords:{$pattern:t,keyword:"function if in break next repeat else for while",literal:"NULL NA TRUE FALSE Inf NaN NA_integer_|10 NA_real_|\
10 NA_character_|10 NA_complex_|10",built_in:"LETTERS letters month.abb month.name pi T F abs acos acosh all any anyNA Arg as.call as.character as.complex as.do\
uble as.environment as.integer as.logical as.null.default as.numeric as.raw asin asinh atan atanh attr attributes baseenv browser c call ceiling class Conj cos \
cosh cospi cummax cummin cumprod cumsum digamma dim dimnames emptyenv exp expression floor forceAndCall gamma gc.time globalenv Im interactive invisible is.arra\
y is.atomic is.call is.character is.complex is.double is.environment is.expression is.finite is.function is.infinite is.integer is.language is.list is.logical i\
s.matrix is.na is.name is.nan is.null is.numeric is.object is.pairlist is.raw is.recursive is.single is.symbol lazyLoadDBfetch length lgamma list log max min mi\
ssing Mod names nargs nzchar oldClass on.exit pos.to.env proc.time prod quote range Re rep retracemem return round seq_along seq_len seq.int sign signif sin sin\
h sinpi sqrt standardGeneric substitute sum switch tan tanh tanpi tracemem trigamma trunc unclass untracemem UseMethod xtfrm"},contains:[e.COMMENT(/#'/,/$/,{contains:[
{scope:"doctag",match:/@examples/,starts:{end:n.lookahead(n.either(/\n^#'\s*(?=@[a-zA-Z]+)/,/\n^(?!#')/)),endsParent:!0}},{scope:"doctag",begin:"@param",end:/$/,
contains:[{scope:"variable",variants:[{match:t},{match:/`(?:\\.|[^`\\])+`/}],endsParent:!0}]},{scope:"doctag",match:/@[a-zA-Z]+/},{scope:"keyword",match:/\\[a-zA-Z]+/}]}),
e.HASH_COMMENT_MODE,{scope:"string",contains:[e.BACKSLASH_ESCAPE],variants:[e.END_SAME_AS_BEGIN({begin:/[rR]"(-*)\(/,end:/\)(-*)"/}),e.END_SAME_AS_BEGIN({begin:/[rR]"(-*)\{/,
end:/\}(-*)"/}),e.END_SAME_AS_BEGIN({begin:/[rR]"(-*)\[/,end:/\](-*)"/}),e.END_SAME_AS_BEGIN({begin:/[rR]'(-*)\(/,end:/\)(-*)'/}),e.END_SAME_AS_BEGIN({begin:/[rR]'(-*)\{/,
end:/\}(-*)'/}),e.END_SAME_AS_BEGIN({begin:/[rR]'(-*)\[/,end:/\](-*)'/}),{begin:'"',end:'"',relevance:0},{begin:"'",end:"'",relevance:0}]},{relevance:0,variants:[
{scope:{1:"operator",2:"number"},match:[o,a]},{scope:{1:"operator",2:"number"},match:[/%[^%]*%/,a]},{scope:{1:"punctuation",2:"number"},match:[g,a]},{scope:{2:"\
number"},match:[/[^a-zA-Z0-9._]|^/,a]}]},{scope:{3:"operator"},match:[t,/\s+/,/<-/,/\s+/]},{scope:"operator",relevance:0,variants:[{match:o},{match:/%[^%]*%/}]},
{scope:"punctuation",relevance:0,match:g},{begin:"`",end:"`",contains:[{begin:/\\./}]}]}}function Yn(e){let n=e.regex,t="([a-zA-Z_]\\w*[!?=]?|[-+~]@|<<|>>|=~|===?|<=>|[<>]=?|\\*\\*|[-/+%^&*~`|]|\\[\\]=?)",a=n.either(/\b([A-Z]+[a-z0-9]+)+/,/\b([A-Z]+[a-z0-9]+)+[A-Z]+/),
o=n.concat(a,/(::\w+)*/),s={"variable.constant":["__FILE__","__LINE__","__ENCODING__"],"variable.language":["self","super"],keyword:["alias","and","begin","BEGI\
N","break","case","class","defined","do","else","elsif","end","END","ensure","for","if","in","module","next","not","or","redo","require","rescue","retry","retur\
n","then","undef","unless","until","when","while","yield",...["include","extend","prepend","public","private","protected","raise","throw"]],built_in:["proc","la\
mbda","attr_accessor","attr_reader","attr_writer","define_method","private_constant","module_function"],literal:["true","false","nil"]},i={className:"doctag",begin:"\
@[A-Za-z]+"},r={begin:"#<",end:">"},l=[e.COMMENT("#","$",{contains:[i]}),e.COMMENT("^=begin","^=end",{contains:[i],relevance:10}),e.COMMENT("^__END__",e.MATCH_NOTHING_RE)],
d={className:"subst",begin:/#\{/,end:/\}/,keywords:s},f={className:"string",contains:[e.BACKSLASH_ESCAPE,d],variants:[{begin:/'/,end:/'/},{begin:/"/,end:/"/},{begin:/`/,
end:/`/},{begin:/%[qQwWx]?\(/,end:/\)/},{begin:/%[qQwWx]?\[/,end:/\]/},{begin:/%[qQwWx]?\{/,end:/\}/},{begin:/%[qQwWx]?</,end:/>/},{begin:/%[qQwWx]?\//,end:/\//},
{begin:/%[qQwWx]?%/,end:/%/},{begin:/%[qQwWx]?-/,end:/-/},{begin:/%[qQwWx]?\|/,end:/\|/},{begin:/\B\?(\\\d{1,3})/},{begin:/\B\?(\\x[A-Fa-f0-9]{1,2})/},{begin:/\B\?(\\u\{?[A-Fa-f0-9]{1,6}\}?)/},
{begin:/\B\?(\\M-\\C-|\\M-\\c|\\c\\M-|\\M-|\\C-\\M-)[\x20-\x7e]/},{begin:/\B\?\\(c|C-)[\x20-\x7e]/},{begin:/\B\?\\?\S/},{begin:n.concat(/<<[-~]?'?/,n.lookahead(
/(\w+)(?=\W)[^\n]*\n(?:[^\n]*\n)*?\s*\1\b/)),contains:[e.END_SAME_AS_BEGIN({begin:/(\w+)/,end:/(\w+)/,contains:[e.BACKSLASH_ESCAPE,d]})]}]},p="[1-9](_?[0-9])*|0",
m="[0-9](_?[0-9])*",T={className:"number",relevance:0,variants:[{begin:`\\b(${p})(\\.(${m}))?([eE][+-]?(${m})|r)?i?\\b`},{begin:"\\b0[dD][0-9](_?[0-9])*r?i?\\b"},
{begin:"\\b0[bB][0-1](_?[0-1])*r?i?\\b"},{begin:"\\b0[oO][0-7](_?[0-7])*r?i?\\b"},{begin:"\\b0[xX][0-9a-fA-F](_?[0-9a-fA-F])*r?i?\\b"},{begin:"\\b0(_?[0-7])+r?i?\
\\b"}]},N={variants:[{match:/\(\)/},{className:"params",begin:/\(/,end:/(?=\))/,excludeBegin:!0,endsParent:!0,keywords:s}]},v=[f,{variants:[{match:[/class\s+/,o,
/\s+<\s+/,o]},{match:[/\b(class|module)\s+/,o]}],scope:{2:"title.class",4:"title.class.inherited"},keywords:s},{match:[/(include|extend)\s+/,o],scope:{2:"title.\
class"},keywords:s},{relevance:0,match:[o,/\.new[. (]/],scope:{1:"title.class"}},{relevance:0,match:/\b[A-Z][A-Z_0-9]+\b/,className:"variable.constant"},{relevance:0,
match:a,scope:"title.class"},{match:[/def/,/\s+/,t],scope:{1:"keyword",3:"title.function"},contains:[N]},{begin:"::"},{className:"symbol",begin:e.UNDERSCORE_IDENT_RE+
"(!|\\?)?:",relevance:0},{className:"symbol",begin:":(?!\\s)",contains:[f,{begin:t}],relevance:0},T,{className:"variable",begin:"(\\$\\W)|((\\$|@@?)(\\w+))(?=[^@$?]\
)(?![A-Za-z])(?![@$?'])"},{className:"params",begin:/\|(?!=)/,end:/\|/,excludeBegin:!0,excludeEnd:!0,relevance:0,keywords:s},{begin:"("+e.RE_STARTERS_RE+"|unles\
s)\\s*",keywords:"unless",contains:[{className:"regexp",contains:[e.BACKSLASH_ESCAPE,d],illegal:/\n/,variants:[{begin:"/",end:"/[a-z]*"},{begin:/%r\{/,end:/\}[a-z]*/},
{begin:"%r\\(",end:"\\)[a-z]*"},{begin:"%r!",end:"![a-z]*"},{begin:"%r\\[",end:"\\][a-z]*"}]}].concat(r,l),relevance:0}].concat(r,l);d.contains=v,N.contains=v;let H=[
{begin:/^\s*=>/,starts:{end:"$",contains:v}},{className:"meta.prompt",begin:"^("+"[>?]>"+"|"+"[\\w#]+\\(\\w+\\):\\d+:\\d+[>*]"+"|"+"(\\w+-)?\\d+\\.\\d+\\.\\d+(p\\d+)?[\
^\\d][^>]+>"+")(?=[ ])",starts:{end:"$",keywords:s,contains:v}}];return l.unshift(r),{name:"Ruby",aliases:["rb","gemspec","podspec","thor","irb"],keywords:s,illegal:/\/\*/,
contains:[e.SHEBANG({binary:"ruby"})].concat(H).concat(l).concat(v)}}function Zn(e){let n=e.regex,t=/(r#)?/,a=n.concat(t,e.UNDERSCORE_IDENT_RE),o=n.concat(t,e.IDENT_RE),g={scope:"title.function.invoke",relevance:0,begin:n.concat(
/\b/,/(?!(?:let|for|while|if|else|match)\b)/,o,n.lookahead(/\s*\(/))},s="([ui](8|16|32|64|128|size)|f(16|32|64|128))?",i=["abstract","as","async","await","becom\
e","box","break","const","continue","crate","do","dyn","else","enum","extern","false","final","fn","for","if","impl","in","let","loop","macro","match","mod","mo\
ve","mut","override","priv","pub","raw","ref","return","self","Self","static","struct","super","trait","true","try","type","typeof","union","unsafe","unsized","\
use","virtual","where","while","yield"],r=["true","false","Some","None","Ok","Err"],l=["drop ","Copy","Send","Sized","Sync","Drop","Fn","FnMut","FnOnce","ToOwne\
d","Clone","Debug","PartialEq","PartialOrd","Eq","Ord","AsRef","AsMut","Into","From","Default","Iterator","Extend","IntoIterator","DoubleEndedIterator","ExactSi\
zeIterator","SliceConcatExt","ToString","assert!","assert_eq!","bitflags!","bytes!","cfg!","col!","concat!","concat_idents!","debug_assert!","debug_assert_eq!",
"env!","eprintln!","panic!","file!","format!","format_args!","include_bytes!","include_str!","line!","local_data_key!","module_path!","option_env!","print!","pr\
intln!","select!","stringify!","try!","unimplemented!","unreachable!","vec!","write!","writeln!","macro_rules!","assert_ne!","debug_assert_ne!"],d=["i8","i16","\
i32","i64","i128","isize","u8","u16","u32","u64","u128","usize","f16","f32","f64","f128","str","char","bool","Box","Option","Result","String","Vec"];return{name:"\
Rust",aliases:["rs"],keywords:{$pattern:e.IDENT_RE+"!?",type:d,keyword:i,literal:r,built_in:l},illegal:"</",contains:[e.C_LINE_COMMENT_MODE,e.COMMENT("/\\*","\\*\
/",{contains:["self"]}),e.inherit(e.QUOTE_STRING_MODE,{begin:/b?"/,illegal:null}),{scope:"symbol",begin:/'[a-zA-Z_][a-zA-Z0-9_]*(?!')/},{scope:"string",variants:[
{begin:/b?r(#*)"(.|\n)*?"\1(?!#)/},{begin:/b?'/,end:/'/,contains:[{scope:"char.escape",match:/\\('|"|\\|\w|x\w{2}|u\w{4}|U\w{8})/}]}]},{scope:"number",variants:[
{begin:"\\b0b([01_]+)"+s},{begin:"\\b0o([0-7_]+)"+s},{begin:"\\b0x([A-Fa-f0-9_]+)"+s},{begin:"\\b(\\d[\\d_]*(\\.[0-9_]+)?([eE][+-]?[0-9_]+)?)"+s}],relevance:0},
{begin:[/\bsafe/,/\s+/,/extern/],scope:{1:"keyword",3:"keyword"}},{begin:[/fn/,/\s+/,a],scope:{1:"keyword",3:"title.function"}},{scope:"meta",begin:"#!?\\[",end:"\
\\]",contains:[{scope:"string",begin:/"/,end:/"/,contains:[e.BACKSLASH_ESCAPE]}]},{begin:[/let/,/\s+/,/(?:mut\s+)?/,a],scope:{1:"keyword",3:"keyword",4:"variabl\
e"}},{begin:[/for/,/\s+/,a,/\s+/,/in/],scope:{1:"keyword",3:"variable",5:"keyword"}},{begin:[/type/,/\s+/,a],scope:{1:"keyword",3:"title.class"}},{begin:[/(?:trait|enum|struct|union|impl|for)/,
/\s+/,a],scope:{1:"keyword",3:"title.class"}},{begin:e.IDENT_RE+"::",keywords:{keyword:"Self",built_in:l,type:d}},{scope:"punctuation",begin:"->"},g]}}function qn(e){return{name:"Shell Session",aliases:["console","shellsession"],contains:[{className:"meta.prompt",begin:/^\s{0,3}[./~\w\d[\]()@-]*[>%$#][ ]?/,starts:{
end:/[^\\](?=\s*$)/,subLanguage:"bash"}}]}}function Xn(e){let n=e.regex,t=e.COMMENT("--","$"),a={scope:"string",variants:[{begin:/'/,end:/'/,contains:[{match:/''/}]}]},o={begin:/"/,end:/"/,contains:[{match:/""/}]},
g=["true","false","unknown"],s=["double precision","large object","with timezone","without timezone"],i=["bigint","binary","blob","boolean","char","character","\
clob","date","dec","decfloat","decimal","float","int","integer","interval","nchar","nclob","national","numeric","real","row","smallint","time","timestamp","varc\
har","varying","varbinary"],r=["add","asc","collation","desc","final","first","last","view"],l=["abs","acos","all","allocate","alter","and","any","are","array",
"array_agg","array_max_cardinality","as","asensitive","asin","asymmetric","at","atan","atomic","authorization","avg","begin","begin_frame","begin_partition","be\
tween","bigint","binary","blob","boolean","both","by","call","called","cardinality","cascaded","case","cast","ceil","ceiling","char","char_length","character","\
character_length","check","classifier","clob","close","coalesce","collate","collect","column","commit","condition","connect","constraint","contains","convert","\
copy","corr","corresponding","cos","cosh","count","covar_pop","covar_samp","create","cross","cube","cume_dist","current","current_catalog","current_date","curre\
nt_default_transform_group","current_path","current_role","current_row","current_schema","current_time","current_timestamp","current_path","current_role","curre\
nt_transform_group_for_type","current_user","cursor","cycle","date","day","deallocate","dec","decimal","decfloat","declare","default","define","delete","dense_r\
ank","deref","describe","deterministic","disconnect","distinct","double","drop","dynamic","each","element","else","empty","end","end_frame","end_partition","end\
-exec","equals","escape","every","except","exec","execute","exists","exp","external","extract","false","fetch","filter","first_value","float","floor","for","for\
eign","frame_row","free","from","full","function","fusion","get","global","grant","group","grouping","groups","having","hold","hour","identity","in","indicator",
"initial","inner","inout","insensitive","insert","int","integer","intersect","intersection","interval","into","is","join","json_array","json_arrayagg","json_exi\
sts","json_object","json_objectagg","json_query","json_table","json_table_primitive","json_value","lag","language","large","last_value","lateral","lead","leadin\
g","left","like","like_regex","listagg","ln","local","localtime","localtimestamp","log","log10","lower","match","match_number","match_recognize","matches","max",
"member","merge","method","min","minute","mod","modifies","module","month","multiset","national","natural","nchar","nclob","new","no","none","normalize","not","\
nth_value","ntile","null","nullif","numeric","octet_length","occurrences_regex","of","offset","old","omit","on","one","only","open","or","order","out","outer","\
over","overlaps","overlay","parameter","partition","pattern","per","percent","percent_rank","percentile_cont","percentile_disc","period","portion","position","p\
osition_regex","power","precedes","precision","prepare","primary","procedure","ptf","range","rank","reads","real","recursive","ref","references","referencing","\
regr_avgx","regr_avgy","regr_count","regr_intercept","regr_r2","regr_slope","regr_sxx","regr_sxy","regr_syy","release","result","return","returns","revoke","rig\
ht","rollback","rollup","row","row_number","rows","running","savepoint","scope","scroll","search","second","seek","select","sensitive","session_user","set","sho\
w","similar","sin","sinh","skip","smallint","some","specific","specifictype","sql","sqlexception","sqlstate","sqlwarning","sqrt","start","static","stddev_pop","\
stddev_samp","submultiset","subset","substring","substring_regex","succeeds","sum","symmetric","system","system_time","system_user","table","tablesample","tan",
"tanh","then","time","timestamp","timezone_hour","timezone_minute","to","trailing","translate","translate_regex","translation","treat","trigger","trim","trim_ar\
ray","true","truncate","uescape","union","unique","unknown","unnest","update","upper","user","using","value","values","value_of","var_pop","var_samp","varbinary",
"varchar","varying","versioning","when","whenever","where","width_bucket","window","with","within","without","year"],d=["abs","acos","array_agg","asin","atan","\
avg","cast","ceil","ceiling","coalesce","corr","cos","cosh","count","covar_pop","covar_samp","cume_dist","dense_rank","deref","element","exp","extract","first_v\
alue","floor","json_array","json_arrayagg","json_exists","json_object","json_objectagg","json_query","json_table","json_table_primitive","json_value","lag","las\
t_value","lead","listagg","ln","log","log10","lower","max","min","mod","nth_value","ntile","nullif","percent_rank","percentile_cont","percentile_disc","position",
"position_regex","power","rank","regr_avgx","regr_avgy","regr_count","regr_intercept","regr_r2","regr_slope","regr_sxx","regr_sxy","regr_syy","row_number","sin",
"sinh","sqrt","stddev_pop","stddev_samp","substring","substring_regex","sum","tan","tanh","translate","translate_regex","treat","trim","trim_array","unnest","up\
per","value_of","var_pop","var_samp","width_bucket"],f=["current_catalog","current_date","current_default_transform_group","current_path","current_role","curren\
t_schema","current_transform_group_for_type","current_user","session_user","system_time","system_user","current_time","localtime","current_timestamp","localtime\
stamp"],p=["create table","insert into","primary key","foreign key","not null","alter table","add constraint","grouping sets","on overflow","character set","res\
pect nulls","ignore nulls","nulls first","nulls last","depth first","breadth first"],m=d,T=[...l,...r].filter(w=>!d.includes(w)),N={scope:"variable",match:/@[a-z0-9][a-z0-9_]*/},
A={scope:"operator",match:/[-+*/=%^~]|&&?|\|\|?|!=?|<(?:=>?|<|>)?|>[>=]?/,relevance:0},y={match:n.concat(/\b/,n.either(...m),/\s*\(/),relevance:0,keywords:{built_in:m}};
function M(w){return n.concat(/\b/,n.either(...w.map(v=>v.replace(/\s+/,"\\s+"))),/\b/)}let C={scope:"keyword",match:M(p),relevance:0};function O(w,{exceptions:v,
when:x}={}){let k=x;return v=v||[],w.map(L=>L.match(/\|\d+$/)||v.includes(L)?L:k(L)?`${L}|0`:L)}return{name:"SQL",case_insensitive:!0,illegal:/[{}]|<\//,keywords:{
$pattern:/\b[\w\.]+/,keyword:O(T,{when:w=>w.length<3}),literal:g,type:i,built_in:f},contains:[{scope:"type",match:M(s)},C,y,N,a,o,e.C_NUMBER_MODE,e.C_BLOCK_COMMENT_MODE,
t,A]}}function jn(e){return e?typeof e=="string"?e:e.source:null}function Ee(e){return P("(?=",e,")")}function P(...e){return e.map(t=>jn(t)).join("")}function va(e){
let n=e[e.length-1];return typeof n=="object"&&n.constructor===Object?(e.splice(e.length-1,1),n):{}}function Y(...e){return"("+(va(e).capture?"":"?:")+e.map(a=>jn(
a)).join("|")+")"}new RegExp(Y(/\[(?:[^\\\]]|\\.)*\]/,/\(\?<(?![=!])[^>]+>/,/\(\?'[^']+'/,/\(\??/,/\\([1-9][0-9]*)/,/\\./));var Xe=e=>P(/\b/,e,/\w$/.test(e)?/\b/:
/\B/),Ma=["Protocol","Type"].map(Xe),Vn=["init","self"].map(Xe),Ia=["Any","Self"],Ze=["actor","any","associatedtype","async","await",/as\?/,/as!/,"as","borrowin\
g","break","case","catch","class","consume","consuming","continue","convenience","copy","default","defer","deinit","didSet","distributed","do","dynamic","each",
"else","enum","extension","fallthrough",/fileprivate\(set\)/,"fileprivate","final","for","func","get","guard","if","import","indirect","infix",/init\?/,/init!/,
"inout",/internal\(set\)/,"internal","in","is","isolated","nonisolated","lazy","let","macro","mutating","nonmutating",/open\(set\)/,"open","operator","optional",
"override","package","postfix","precedencegroup","prefix",/private\(set\)/,"private","protocol",/public\(set\)/,"public","repeat","required","rethrows","return",
"set","some","static","struct","subscript","super","switch","throws","throw",/try\?/,/try!/,"try","typealias",/unowned\(safe\)/,/unowned\(unsafe\)/,"unowned","v\
ar","weak","where","while","willSet"],Qn=["false","nil","true"],Ca=["assignment","associativity","higherThan","left","lowerThan","none","right"],xa=["#colorLite\
ral","#column","#dsohandle","#else","#elseif","#endif","#error","#file","#fileID","#fileLiteral","#filePath","#function","#if","#imageLiteral","#keyPath","#line",
"#selector","#sourceLocation","#warning"],Jn=["abs","all","any","assert","assertionFailure","debugPrint","dump","fatalError","getVaList","isKnownUniquelyReferen\
ced","max","min","numericCast","pointwiseMax","pointwiseMin","precondition","preconditionFailure","print","readLine","repeatElement","sequence","stride","swap",
"swift_unboxFromSwiftValueWithType","transcode","type","unsafeBitCast","unsafeDowncast","withExtendedLifetime","withUnsafeMutablePointer","withUnsafePointer","w\
ithVaList","withoutActuallyEscaping","zip"],et=Y(/[/=\-+!*%<>&|^~?]/,/[\u00A1-\u00A7]/,/[\u00A9\u00AB]/,/[\u00AC\u00AE]/,/[\u00B0\u00B1]/,/[\u00B6\u00BB\u00BF\u00D7\u00F7]/,
/[\u2016-\u2017]/,/[\u2020-\u2027]/,/[\u2030-\u203E]/,/[\u2041-\u2053]/,/[\u2055-\u205E]/,/[\u2190-\u23FF]/,/[\u2500-\u2775]/,/[\u2794-\u2BFF]/,/[\u2E00-\u2E7F]/,
/[\u3001-\u3003]/,/[\u3008-\u3020]/,/[\u3030]/),nt=Y(et,/[\u0300-\u036F]/,/[\u1DC0-\u1DFF]/,/[\u20D0-\u20FF]/,/[\uFE00-\uFE0F]/,/[\uFE20-\uFE2F]/),qe=P(et,nt,"*"),
tt=Y(/[a-zA-Z_]/,/[\u00A8\u00AA\u00AD\u00AF\u00B2-\u00B5\u00B7-\u00BA]/,/[\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/,/[\u0100-\u02FF\u0370-\u167F\u1681-\u180D\u180F-\u1DBF]/,
/[\u1E00-\u1FFF]/,/[\u200B-\u200D\u202A-\u202E\u203F-\u2040\u2054\u2060-\u206F]/,/[\u2070-\u20CF\u2100-\u218F\u2460-\u24FF\u2776-\u2793]/,/[\u2C00-\u2DFF\u2E80-\u2FFF]/,
/[\u3004-\u3007\u3021-\u302F\u3031-\u303F\u3040-\uD7FF]/,/[\uF900-\uFD3D\uFD40-\uFDCF\uFDF0-\uFE1F\uFE30-\uFE44]/,/[\uFE47-\uFEFE\uFF00-\uFFFD]/),xe=Y(tt,/\d/,/[\u0300-\u036F\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/),
ee=P(tt,xe,"*"),Ce=P(/[A-Z]/,xe,"*"),ka=["attached","autoclosure",P(/convention\(/,Y("swift","block","c"),/\)/),"discardableResult","dynamicCallable","dynamicMe\
mberLookup","escaping","freestanding","frozen","GKInspectable","IBAction","IBDesignable","IBInspectable","IBOutlet","IBSegueAction","inlinable","main","nonobjc",
"NSApplicationMain","NSCopying","NSManaged",P(/objc\(/,ee,/\)/),"objc","objcMembers","propertyWrapper","requires_stored_property_inits","resultBuilder","Sendabl\
e","testable","UIApplicationMain","unchecked","unknown","usableFromInline","warn_unqualified_access"],Da=["iOS","iOSApplicationExtension","macOS","macOSApplicat\
ionExtension","macCatalyst","macCatalystApplicationExtension","watchOS","watchOSApplicationExtension","tvOS","tvOSApplicationExtension","swift"];function at(e){
let n={match:/\s+/,relevance:0},t=e.COMMENT("/\\*","\\*/",{contains:["self"]}),a=[e.C_LINE_COMMENT_MODE,t],o={match:[/\./,Y(...Ma,...Vn)],className:{2:"keyword"}},
g={match:P(/\./,Y(...Ze)),relevance:0},s=Ze.filter(B=>typeof B=="string").concat(["_|0"]),i=Ze.filter(B=>typeof B!="string").concat(Ia).map(Xe),r={variants:[{className:"\
keyword",match:Y(...i,...Vn)}]},l={$pattern:Y(/\b\w+/,/#\w+/),keyword:s.concat(xa),literal:Qn},d=[o,g,r],f={match:P(/\./,Y(...Jn)),relevance:0},p={className:"bu\
ilt_in",match:P(/\b/,Y(...Jn),/(?=\()/)},m=[f,p],T={match:/->/,relevance:0},N={className:"operator",relevance:0,variants:[{match:qe},{match:`\\.(\\.|${nt})+`}]},
A=[T,N],y="([0-9]_*)+",M="([0-9a-fA-F]_*)+",C={className:"number",relevance:0,variants:[{match:`\\b(${y})(\\.(${y}))?([eE][+-]?(${y}))?\\b`},{match:`\\b0x(${M})\
(\\.(${M}))?([pP][+-]?(${y}))?\\b`},{match:/\b0o([0-7]_*)+\b/},{match:/\b0b([01]_*)+\b/}]},O=(B="")=>({className:"subst",variants:[{match:P(/\\/,B,/[0\\tnr"']/)},
{match:P(/\\/,B,/u\{[0-9a-fA-F]{1,8}\}/)}]}),w=(B="")=>({className:"subst",match:P(/\\/,B,/[\t ]*(?:[\r\n]|\r\n)/)}),v=(B="")=>({className:"subst",label:"interp\
ol",begin:P(/\\/,B,/\(/),end:/\)/}),x=(B="")=>({begin:P(B,/"""/),end:P(/"""/,B),contains:[O(B),w(B),v(B)]}),k=(B="")=>({begin:P(B,/"/),end:P(/"/,B),contains:[O(
B),v(B)]}),L={className:"string",variants:[x(),x("#"),x("##"),x("###"),k(),k("#"),k("##"),k("###")]},H=[e.BACKSLASH_ESCAPE,{begin:/\[/,end:/\]/,relevance:0,contains:[
e.BACKSLASH_ESCAPE]}],X={begin:/\/[^\s](?=[^/\n]*\/)/,end:/\//,contains:H},V=B=>{let te=P(B,/\//),h=P(/\//,B);return{begin:te,end:h,contains:[...H,{scope:"comme\
nt",begin:`#(?!.*${h})`,end:/$/}]}},j={scope:"regexp",variants:[V("###"),V("##"),V("#"),X]},K={match:P(/`/,ee,/`/)},G={className:"variable",match:/\$\d+/},c={className:"\
variable",match:`\\$${xe}+`},_=[K,G,c],b={match:/(@|#(un)?)available/,scope:"keyword",starts:{contains:[{begin:/\(/,end:/\)/,keywords:Da,contains:[...A,C,L]}]}},
S={scope:"keyword",match:P(/@/,Y(...ka),Ee(Y(/\(/,/\s+/)))},I={scope:"meta",match:P(/@/,ee)},U=[b,S,I],$={match:Ee(/\b[A-Z]/),relevance:0,contains:[{className:"\
type",match:P(/(AV|CA|CF|CG|CI|CL|CM|CN|CT|MK|MP|MTK|MTL|NS|SCN|SK|UI|WK|XC)/,xe,"+")},{className:"type",match:Ce,relevance:0},{match:/[?!]+/,relevance:0},{match:/\.\.\./,
relevance:0},{match:P(/\s+&\s+/,Ee(Ce)),relevance:0}]},Q={begin:/</,end:/>/,keywords:l,contains:[...a,...d,...U,T,$]};$.contains.push(Q);let Z={match:P(ee,/\s*:/),
keywords:"_|0",relevance:0},q={begin:/\(/,end:/\)/,relevance:0,keywords:l,contains:["self",Z,...a,j,...d,...m,...A,C,L,..._,...U,$]},oe={begin:/</,end:/>/,keywords:"\
repeat each",contains:[...a,$]},me={begin:Y(Ee(P(ee,/\s*:/)),Ee(P(ee,/\s+/,ee,/\s*:/))),end:/:/,relevance:0,contains:[{className:"keyword",match:/\b_\b/},{className:"\
params",match:ee}]},_e={begin:/\(/,end:/\)/,keywords:l,contains:[me,...a,...d,...A,C,L,...U,$,q],endsParent:!0,illegal:/["']/},De={match:[/(func|macro)/,/\s+/,Y(
K.match,ee,qe)],className:{1:"keyword",3:"title.function"},contains:[oe,_e,n],illegal:[/\[/,/%/]},Le={match:[/\b(?:subscript|init[?!]?)/,/\s*(?=[<(])/],className:{
1:"keyword"},contains:[oe,_e,n],illegal:/\[|%/},Be={match:[/operator/,/\s+/,qe],className:{1:"keyword",3:"title"}},Pe={begin:[/precedencegroup/,/\s+/,Ce],className:{
1:"keyword",3:"title"},contains:[$],keywords:[...Ca,...Qn],end:/}/},ce={match:[/class\b/,/\s+/,/func\b/,/\s+/,/\b[A-Za-z_][A-Za-z0-9_]*\b/],scope:{1:"keyword",3:"\
keyword",5:"title.function"}},fe={match:[/class\b/,/\s+/,/var\b/],scope:{1:"keyword",3:"keyword"}},J={begin:[/(struct|protocol|class|extension|enum|actor)/,/\s+/,
ee,/\s*/],beginScope:{1:"keyword",3:"title.class"},keywords:l,contains:[oe,...d,{begin:/:/,end:/\{/,keywords:l,contains:[{scope:"title.class.inherited",match:Ce},
...d],relevance:0}]};for(let B of L.variants){let te=B.contains.find(Ne=>Ne.label==="interpol");te.keywords=l;let h=[...d,...m,...A,C,L,..._];te.contains=[...h,
{begin:/\(/,end:/\)/,contains:["self",...h]}]}return{name:"Swift",keywords:l,contains:[...a,De,Le,ce,fe,J,Be,Pe,{beginKeywords:"import",end:/$/,contains:[...a],
relevance:0},j,...d,...m,...A,C,L,..._,...U,$,q]}}var ke="[A-Za-z$_][0-9A-Za-z$_]*",it=["as","in","of","if","for","while","finally","var","new","function","do","return","void","else","break","catch","instanceof",
"with","throw","case","default","try","switch","continue","typeof","delete","let","yield","const","class","debugger","async","await","static","import","from","e\
xport","extends","using"],st=["true","false","null","undefined","NaN","Infinity"],rt=["Object","Function","Boolean","Symbol","Math","Date","Number","BigInt","St\
ring","RegExp","Array","Float32Array","Float64Array","Int8Array","Uint8Array","Uint8ClampedArray","Int16Array","Int32Array","Uint16Array","Uint32Array","BigInt6\
4Array","BigUint64Array","Set","Map","WeakSet","WeakMap","ArrayBuffer","SharedArrayBuffer","Atomics","DataView","JSON","Promise","Generator","GeneratorFunction",
"AsyncFunction","Reflect","Proxy","Intl","WebAssembly"],ot=["Error","EvalError","InternalError","RangeError","ReferenceError","SyntaxError","TypeError","URIErro\
r"],ct=["setInterval","setTimeout","clearInterval","clearTimeout","require","exports","eval","isFinite","isNaN","parseFloat","parseInt","decodeURI","decodeURICo\
mponent","encodeURI","encodeURIComponent","escape","unescape"],lt=["arguments","this","super","console","window","document","localStorage","sessionStorage","mod\
ule","self","global"],dt=[].concat(ct,rt,ot);function La(e){let n=e.regex,t=(b,{after:S})=>{let I="</"+b[0].slice(1);return b.input.indexOf(I,S)!==-1},a=ke,o={begin:"\
<>",end:"</>"},g=/<[A-Za-z0-9\\._:-]+\s*\/>/,s={begin:/<[A-Za-z0-9\\._:-]+/,end:/\/[A-Za-z0-9\\._:-]+>|\/>/,isTrulyOpeningTag:(b,S)=>{let I=b[0].length+b.index,
U=b.input[I];if(U==="<"||U===","){S.ignoreMatch();return}U===">"&&(t(b,{after:I})||S.ignoreMatch());let $,Q=b.input.substring(I);if($=Q.match(/^\s*=/)){S.ignoreMatch();
return}if(($=Q.match(/^\s+extends\s+/))&&$.index===0){S.ignoreMatch();return}}},i={$pattern:ke,keyword:it,literal:st,built_in:dt,"variable.language":lt},r="[0-9\
](_?[0-9])*",l=`\\.(${r})`,d="0|[1-9](_?[0-9])*|0[0-7]*[89][0-9]*",f={className:"number",variants:[{begin:`(\\b(${d})((${l})|\\.)?|(${l}))[eE][+-]?(${r})\\b`},{
begin:`\\b(${d})\\b((${l})\\b|\\.)?|(${l})\\b`},{begin:"\\b(0|[1-9](_?[0-9])*)n\\b"},{begin:"\\b0[xX][0-9a-fA-F](_?[0-9a-fA-F])*n?\\b"},{begin:"\\b0[bB][0-1](_?[\
0-1])*n?\\b"},{begin:"\\b0[oO][0-7](_?[0-7])*n?\\b"},{begin:"\\b0[0-7]+n?\\b"}],relevance:0},p={className:"subst",begin:"\\$\\{",end:"\\}",keywords:i,contains:[]},
m={begin:".?html`",end:"",starts:{end:"`",returnEnd:!1,contains:[e.BACKSLASH_ESCAPE,p],subLanguage:"xml"}},T={begin:".?css`",end:"",starts:{end:"`",returnEnd:!1,
contains:[e.BACKSLASH_ESCAPE,p],subLanguage:"css"}},N={begin:".?gql`",end:"",starts:{end:"`",returnEnd:!1,contains:[e.BACKSLASH_ESCAPE,p],subLanguage:"graphql"}},
A={className:"string",begin:"`",end:"`",contains:[e.BACKSLASH_ESCAPE,p]},M={className:"comment",variants:[e.COMMENT(/\/\*\*(?!\/)/,"\\*/",{relevance:0,contains:[
{begin:"(?=@[A-Za-z]+)",relevance:0,contains:[{className:"doctag",begin:"@[A-Za-z]+"},{className:"type",begin:"\\{",end:"\\}",excludeEnd:!0,excludeBegin:!0,relevance:0},
{className:"variable",begin:a+"(?=\\s*(-)|$)",endsParent:!0,relevance:0},{begin:/(?=[^\n])\s/,relevance:0}]}]}),e.C_BLOCK_COMMENT_MODE,e.C_LINE_COMMENT_MODE]},C=[
e.APOS_STRING_MODE,e.QUOTE_STRING_MODE,m,T,N,A,{match:/\$\d+/},f];p.contains=C.concat({begin:/\{/,end:/\}/,keywords:i,contains:["self"].concat(C)});let O=[].concat(
M,p.contains),w=O.concat([{begin:/(\s*)\(/,end:/\)/,keywords:i,contains:["self"].concat(O)}]),v={className:"params",begin:/(\s*)\(/,end:/\)/,excludeBegin:!0,excludeEnd:!0,
keywords:i,contains:w},x={variants:[{match:[/class/,/\s+/,a,/\s+/,/extends/,/\s+/,n.concat(a,"(",n.concat(/\./,a),")*")],scope:{1:"keyword",3:"title.class",5:"k\
eyword",7:"title.class.inherited"}},{match:[/class/,/\s+/,a],scope:{1:"keyword",3:"title.class"}}]},k={relevance:0,match:n.either(/\bJSON/,/\b[A-Z][a-z]+([A-Z][a-z]*|\d)*/,
/\b[A-Z]{2,}([A-Z][a-z]+|\d)+([A-Z][a-z]*)*/,/\b[A-Z]{2,}[a-z]+([A-Z][a-z]+|\d)*([A-Z][a-z]*)*/),className:"title.class",keywords:{_:[...rt,...ot]}},L={label:"u\
se_strict",className:"meta",relevance:10,begin:/^\s*['"]use (strict|asm)['"]/},H={variants:[{match:[/function/,/\s+/,a,/(?=\s*\()/]},{match:[/function/,/\s*(?=\()/]}],
className:{1:"keyword",3:"title.function"},label:"func.def",contains:[v],illegal:/%/},X={relevance:0,match:/\b[A-Z][A-Z_0-9]+\b/,className:"variable.constant"};
function V(b){return n.concat("(?!",b.join("|"),")")}let j={match:n.concat(/\b/,V([...ct,"super","import","await"].map(b=>`${b}\\s*\\(`)),a,n.lookahead(/\s*\(/)),
className:"title.function",relevance:0},K={begin:n.concat(/\./,n.lookahead(n.concat(a,/(?![0-9A-Za-z$_(])/))),end:a,excludeBegin:!0,keywords:"prototype",className:"\
property",relevance:0},G={match:[/get|set/,/\s+/,a,/(?=\()/],className:{1:"keyword",3:"title.function"},contains:[{begin:/\(\)/},v]},c="(\\([^()]*(\\([^()]*(\\([^(\
)]*\\)[^()]*)*\\)[^()]*)*\\)|"+e.UNDERSCORE_IDENT_RE+")\\s*=>",_={match:[/const|var|let/,/\s+/,a,/\s*/,/=\s*/,/(async\s*)?/,n.lookahead(c)],keywords:"async",className:{
1:"keyword",3:"title.function"},contains:[v]};return{name:"JavaScript",aliases:["js","jsx","mjs","cjs"],keywords:i,exports:{PARAMS_CONTAINS:w,CLASS_REFERENCE:k},
illegal:/#(?![$_A-Za-z])/,contains:[e.SHEBANG({label:"shebang",binary:"node",relevance:5}),L,e.APOS_STRING_MODE,e.QUOTE_STRING_MODE,m,T,N,A,M,{match:/\$\d+/},f,
k,{scope:"attr",match:a+n.lookahead(":"),relevance:0},_,{begin:"("+e.RE_STARTERS_RE+"|\\b(case|return|throw)\\b)\\s*",keywords:"return throw case",relevance:0,contains:[
M,e.REGEXP_MODE,{className:"function",begin:c,returnBegin:!0,end:"\\s*=>",contains:[{className:"params",variants:[{begin:e.UNDERSCORE_IDENT_RE,relevance:0},{className:null,
begin:/\(\s*\)/,skip:!0},{begin:/(\s*)\(/,end:/\)/,excludeBegin:!0,excludeEnd:!0,keywords:i,contains:w}]}]},{begin:/,/,relevance:0},{match:/\s+/,relevance:0},{variants:[
{begin:o.begin,end:o.end},{match:g},{begin:s.begin,"on:begin":s.isTrulyOpeningTag,end:s.end}],subLanguage:"xml",contains:[{begin:s.begin,end:s.end,skip:!0,contains:[
"self"]}]}]},H,{beginKeywords:"while if switch catch for"},{begin:"\\b(?!function)"+e.UNDERSCORE_IDENT_RE+"\\([^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)\\s*\\{",
returnBegin:!0,label:"func.def",contains:[v,e.inherit(e.TITLE_MODE,{begin:a,className:"title.function"})]},{match:/\.\.\./,relevance:0},K,{match:"\\$"+a,relevance:0},
{match:[/\bconstructor(?=\s*\()/],className:{1:"title.function"},contains:[v]},j,X,x,G,{match:/\$[(.]/}]}}function ut(e){let n=e.regex,t=La(e),a=ke,o=["any","vo\
id","number","boolean","string","object","never","symbol","bigint","unknown"],g={begin:[/namespace/,/\s+/,e.IDENT_RE],beginScope:{1:"keyword",3:"title.class"}},
s={beginKeywords:"interface",end:/\{/,excludeEnd:!0,keywords:{keyword:"interface extends",built_in:o},contains:[t.exports.CLASS_REFERENCE]},i={className:"meta",
relevance:10,begin:/^\s*['"]use strict['"]/},r=["type","interface","public","private","protected","implements","declare","abstract","readonly","enum","override",
"satisfies"],l={$pattern:ke,keyword:it.concat(r),literal:st,built_in:dt.concat(o),"variable.language":lt},d={className:"meta",begin:"@"+a},f=(N,A,y)=>{let M=N.contains.
findIndex(C=>C.label===A);if(M===-1)throw new Error("can not find mode to replace");N.contains.splice(M,1,y)};Object.assign(t.keywords,l),t.exports.PARAMS_CONTAINS.
push(d);let p=t.contains.find(N=>N.scope==="attr"),m=Object.assign({},p,{match:n.concat(a,n.lookahead(/\s*\?:/))});t.exports.PARAMS_CONTAINS.push([t.exports.CLASS_REFERENCE,
p,m]),t.contains=t.contains.concat([d,g,s,m]),f(t,"shebang",e.SHEBANG()),f(t,"use_strict",i);let T=t.contains.find(N=>N.label==="func.def");return T.relevance=0,
Object.assign(t,{name:"TypeScript",aliases:["ts","tsx","mts","cts"]}),t}function gt(e){let n=e.regex,t=n.concat(/[\p{L}_]/u,n.optional(/[\p{L}0-9_.-]*:/u),/[\p{L}0-9_.-]*/u),a=/[\p{L}0-9._:-]+/u,o={className:"symbol",begin:/&[a-z]+;|&#[0-9]+;|&#x[a-f0-9]+;/},
g={begin:/\s/,contains:[{className:"keyword",begin:/#?[a-z_][a-z1-9_-]+/,illegal:/\n/}]},s=e.inherit(g,{begin:/\(/,end:/\)/}),i=e.inherit(e.APOS_STRING_MODE,{className:"\
string"}),r=e.inherit(e.QUOTE_STRING_MODE,{className:"string"}),l={endsWithParent:!0,illegal:/</,relevance:0,contains:[{className:"attr",begin:a,relevance:0},{begin:/=\s*/,
relevance:0,contains:[{className:"string",endsParent:!0,variants:[{begin:/"/,end:/"/,contains:[o]},{begin:/'/,end:/'/,contains:[o]},{begin:/[^\s"'=<>`]+/}]}]}]};
return{name:"HTML, XML",aliases:["html","xhtml","rss","atom","xjb","xsd","xsl","plist","wsf","svg"],case_insensitive:!0,unicodeRegex:!0,contains:[{className:"me\
ta",begin:/<![a-z]/,end:/>/,relevance:10,contains:[g,r,i,s,{begin:/\[/,end:/\]/,contains:[{className:"meta",begin:/<![a-z]/,end:/>/,contains:[g,s,r,i]}]}]},e.COMMENT(
/<!--/,/-->/,{relevance:10}),{begin:/<!\[CDATA\[/,end:/\]\]>/,relevance:10},o,{className:"meta",end:/\?>/,variants:[{begin:/<\?xml/,relevance:10,contains:[r]},{
begin:/<\?[a-z][a-z0-9]+/}]},{className:"tag",begin:/<style(?=\s|>)/,end:/>/,keywords:{name:"style"},contains:[l],starts:{end:/<\/style>/,returnEnd:!0,subLanguage:"\
css"}},{className:"tag",begin:/<script(?=\s|>)/,end:/>/,keywords:{name:"script"},contains:[l],starts:{end:/<\/script>/,returnEnd:!0,subLanguage:"javascript"}},{
className:"tag",begin:/<>|<\/>/},{className:"tag",begin:n.concat(/</,n.lookahead(n.concat(t,n.either(/\/>/,/>/,/\s/)))),end:/\/?>/,contains:[{className:"name",begin:t,
relevance:0,starts:l}]},{className:"tag",begin:n.concat(/<\//,n.lookahead(n.concat(t,/>/))),contains:[{className:"name",begin:t,relevance:0},{begin:/>/,relevance:0,
endsParent:!0}]}]}}function _t(e){let n="true false yes no null",t="[\\w#;/?:@&=+$,.~*'()[\\]]+",a={className:"attr",variants:[{begin:/[\w*@][\w*@ :()\./-]*:(?=[ \t]|$)/},{begin:/"[\w*@][\w*@ :()\./-]*":(?=[ \t]|$)/},
{begin:/'[\w*@][\w*@ :()\./-]*':(?=[ \t]|$)/}]},o={className:"template-variable",variants:[{begin:/\{\{/,end:/\}\}/},{begin:/%\{/,end:/\}/}]},g={className:"stri\
ng",relevance:0,begin:/'/,end:/'/,contains:[{match:/''/,scope:"char.escape",relevance:0}]},s={className:"string",relevance:0,variants:[{begin:/"/,end:/"/},{begin:/\S+/}],
contains:[e.BACKSLASH_ESCAPE,o]},i=e.inherit(s,{variants:[{begin:/'/,end:/'/,contains:[{begin:/''/,relevance:0}]},{begin:/"/,end:/"/},{begin:/[^\s,{}[\]]+/}]}),
p={className:"number",begin:"\\b"+"[0-9]{4}(-[0-9][0-9]){0,2}"+"([Tt \\t][0-9][0-9]?(:[0-9][0-9]){2})?"+"(\\.[0-9]*)?"+"([ \\t])*(Z|[-+][0-9][0-9]?(:[0-9][0-9])?\
)?"+"\\b"},m={end:",",endsWithParent:!0,excludeEnd:!0,keywords:n,relevance:0},T={begin:/\{/,end:/\}/,contains:[m],illegal:"\\n",relevance:0},N={begin:"\\[",end:"\
\\]",contains:[m],illegal:"\\n",relevance:0},A=[a,{className:"meta",begin:"^---\\s*$",relevance:10},{className:"string",begin:"[\\|>]([1-9]?[+-])?[ ]*\\n( +)[^ ][\
^\\n]*\\n(\\2[^\\n]+\\n?)*"},{begin:"<%[%=-]?",end:"[%-]?%>",subLanguage:"ruby",excludeBegin:!0,excludeEnd:!0,relevance:0},{className:"type",begin:"!\\w+!"+t},{
className:"type",begin:"!<"+t+">"},{className:"type",begin:"!"+t},{className:"type",begin:"!!"+t},{className:"meta",begin:"&"+e.UNDERSCORE_IDENT_RE+"$"},{className:"\
meta",begin:"\\*"+e.UNDERSCORE_IDENT_RE+"$"},{className:"bullet",begin:"-(?=[ ]|$)",relevance:0},e.HASH_COMMENT_MODE,{beginKeywords:n,keywords:{literal:n}},p,{className:"\
number",begin:e.C_NUMBER_RE+"\\b",relevance:0},T,N,g,s],y=[...A];return y.pop(),y.push(i),m.contains=y,{name:"YAML",case_insensitive:!0,aliases:["yml"],contains:A}}var Ba={bash:Nn,c:hn,cpp:Tn,csharp:Sn,css:An,diff:On,dockerfile:yn,go:Rn,ini:wn,java:In,javascript:Ln,json:Bn,kotlin:Pn,lua:Un,makefile:Fn,markdown:$n,php:Kn,powershell:Gn,
python:zn,"python-repl":Hn,r:Wn,ruby:Yn,rust:Zn,shell:qn,sql:Xn,swift:at,typescript:ut,xml:gt,yaml:_t};for(let[e,n]of Object.entries(Ba))Re.registerLanguage(e,n);
function Wi(e,n){return Re.getLanguage(n)?Re.highlight(e,{language:n,ignoreIllegals:!0}).value:null}export{Wi as highlight};
