var ps=[],xc=[];(()=>{let n="lc,34,7n,7,7b,19,,,,2,,2,,,20,b,1c,l,g,,2t,7,2,6,2,2,,4,z,,u,r,2j,b,1m,9,9,,o,4,,9,,3,,5,17,3,1n,9,16,o,,x,1i,3,,i,,7,a,2,t,3,1k,,,\
7,2,2,2,3,9,,a,2,q,,2,3,1k,,,5,4,2,2,3,3,,u,2,3,,b,3,1k,,,8,,3,,3,k,2,m,6,,3,1k,,,7,2,2,2,3,7,3,a,2,u,,1n,5,3,3,,4,9,,14,5,1j,,,7,,3,,4,7,2,b,2,t,3,1k,,,7,,3,,4\
,7,2,b,2,f,,c,4,1j,2,,7,,3,,4,9,,a,2,t,3,1y,,4,6,,,,8,i,2,1p,,,8,c,8,2q,,,a,b,7,21,2,r,,,,,,4,2,1d,k,,2,5,b,,10,9,,2u,b,,6,n,4,4,3,g,4,d,,,3,6,,f,,jj,3,qa,4,s,3\
,t,2,u,2,1s,w,9,,19,3,,,39,2,y,,3a,c,4,c,63,5,1l,a,,,,,2,o,2,,1c,1a,2,c,k,5,1b,h,12,9,c,3,u,d,1k,e,1c,k,48,3,,l,4,,6,,2,3,5i,1s,ek,,5f,x,2da,3,3x,,2o,w,fe,6,2x,\
2,n9w,4,,a,w,2,28,2,7k,,3,,4,,n,5,4,,2b,2,1e,i,q,i,d,,12,8,p,d,18,4,1b,e,10,,1v,e,c,,8,2,1a,,1f,,,3,2,2,5,2,,,15,5,5,2,6k,8,,2,fn4,,kh,g,g,g,a6,2,gt,,6a,,45,5,1\
ae,3,,2,5,4,14,3,4,,4l,2,fx,4,1t,5,8t,2,25,6,1y,b,1d,4,3e,3,1h,f,15,,2,2,a,4,19,b,7,,1p,3,10,e,g,2,18,,c,3,1c,e,8,4,,2,2k,c,6,,2,,4d,c,l,4,1j,2,,7,2,2,2,3,9,,a,\
2,2,7,3,5,1v,9,,,2,,,4,,5,,,e,2,2a,i,n,,29,k,6j,7,2,9,r,2,2a,h,2y,d,2t,3,2,a,74,f,6t,6,,2,2,4,,,,2,3x,7,2,7,3,,s,a,14,7,,4,8,,9,b,1a,g,5i,8,5j,8,,8,2a,m,,e,3e,6\
,3,,,2,,7,,,1u,5,,2,,5,9n,4,9,2,,,1c,7,3,5,n,,44l,,6,f,8ug,i,1xc,5,1n,7,t4,,,1j,7,4,29,,b,2,f57,2,3mp,1a,2,n,f2,5,3,6,8,8,2,7,u,4,44,3,1iz,1j,4,1e,8,,e,,m,5,,f,\
11s,7,,h,2,7,,2,,5,2s,,4g,7,af,,1p,4,e4,4,72,2,6r,,2,,7,2,5,,d6,7,31,7,240,5".split(",").map(e=>e?parseInt(e,36):1);for(let e=0,t=0;e<n.length;e++)(e%2?xc:ps).push(
t=t+n[e])})();function Um(n){if(n<768)return!1;for(let e=0,t=ps.length;;){let i=e+t>>1;if(n<ps[i])t=i;else if(n>=xc[i])e=i+1;else return!0;if(e==t)return!1}}function bc(n){
return n>=127462&&n<=127487}var yc=8205;function vc(n,e,t=!0,i=!0){return(t?wc:Gm)(n,e,i)}function wc(n,e,t){if(e==n.length)return e;e&&Sc(n.charCodeAt(e))&&Cc(n.charCodeAt(e-1))&&e--;let i=ds(
n,e);for(e+=kc(i);e<n.length;){let r=ds(n,e);if(i==yc||r==yc||t&&Um(r))e+=kc(r),i=r;else if(bc(r)){let o=0,s=e-2;for(;s>=0&&bc(ds(n,s));)o++,s-=2;if(o%2==0)break;
e+=2}else break}return e}function Gm(n,e,t){for(;e>1;){let i=wc(n,e-2,t);if(i<e)return i;e--}return 0}function ds(n,e){let t=n.charCodeAt(e);if(!Cc(t)||e+1==n.length)
return t;let i=n.charCodeAt(e+1);return Sc(i)?(t-55296<<10)+(i-56320)+65536:t}function Sc(n){return n>=56320&&n<57344}function Cc(n){return n>=55296&&n<56320}function kc(n){
return n<65536?1:2}var Q=class n{lineAt(e){if(e<0||e>this.length)throw new RangeError(`Invalid position ${e} in document of length ${this.length}`);return this.lineInner(e,!1,1,0)}line(e){
if(e<1||e>this.lines)throw new RangeError(`Invalid line number ${e} in ${this.lines}-line document`);return this.lineInner(e,!0,1,0)}replace(e,t,i){[e,t]=In(this,
e,t);let r=[];return this.decompose(0,e,r,2),i.length&&i.decompose(0,i.length,r,3),this.decompose(t,this.length,r,1),Pn.from(r,this.length-(t-e)+i.length)}append(e){
return this.replace(this.length,this.length,e)}slice(e,t=this.length){[e,t]=In(this,e,t);let i=[];return this.decompose(e,t,i,0),Pn.from(i,t-e)}eq(e){if(e==this)
return!0;if(e.length!=this.length||e.lines!=this.lines)return!1;let t=this.scanIdentical(e,1),i=this.length-this.scanIdentical(e,-1),r=new fn(this),o=new fn(e);
for(let s=t,l=t;;){if(r.next(s),o.next(s),s=0,r.lineBreak!=o.lineBreak||r.done!=o.done||r.value!=o.value)return!1;if(l+=r.value.length,r.done||l>=i)return!0}}iter(e=1){
return new fn(this,e)}iterRange(e,t=this.length){return new Sr(this,e,t)}iterLines(e,t){let i;if(e==null)i=this.iter();else{t==null&&(t=this.lines+1);let r=this.
line(e).from;i=this.iterRange(r,Math.max(r,t==this.lines+1?this.length:t<=1?0:this.line(t-1).to))}return new Cr(i)}toString(){return this.sliceString(0)}toJSON(){
let e=[];return this.flatten(e),e}constructor(){}static of(e){if(e.length==0)throw new RangeError("A document must have at least one line");return e.length==1&&
!e[0]?n.empty:e.length<=32?new $e(e):Pn.from($e.split(e,[]))}},$e=class n extends Q{constructor(e,t=Xm(e)){super(),this.text=e,this.length=t}get lines(){return this.
text.length}get children(){return null}lineInner(e,t,i,r){for(let o=0;;o++){let s=this.text[o],l=r+s.length;if((t?i:l)>=e)return new gs(r,l,i,s);r=l+1,i++}}decompose(e,t,i,r){
let o=e<=0&&t>=this.length?this:new n(Ac(this.text,e,t),Math.min(t,this.length)-Math.max(0,e));if(r&1){let s=i.pop(),l=wr(o.text,s.text.slice(),0,o.length);if(l.
length<=32)i.push(new n(l,s.length+o.length));else{let a=l.length>>1;i.push(new n(l.slice(0,a)),new n(l.slice(a)))}}else i.push(o)}replace(e,t,i){if(!(i instanceof
n))return super.replace(e,t,i);[e,t]=In(this,e,t);let r=wr(this.text,wr(i.text,Ac(this.text,0,e)),t),o=this.length+i.length-(t-e);return r.length<=32?new n(r,o):
Pn.from(n.split(r,[]),o)}sliceString(e,t=this.length,i=`
`){[e,t]=In(this,e,t);let r="";for(let o=0,s=0;o<=t&&s<this.text.length;s++){let l=this.text[s],a=o+l.length;o>e&&s&&(r+=i),e<a&&t>o&&(r+=l.slice(Math.max(0,e-o),
t-o)),o=a+1}return r}flatten(e){for(let t of this.text)e.push(t)}scanIdentical(){return 0}static split(e,t){let i=[],r=-1;for(let o of e)i.push(o),r+=o.length+1,
i.length==32&&(t.push(new n(i,r)),i=[],r=-1);return r>-1&&t.push(new n(i,r)),t}},Pn=class n extends Q{constructor(e,t){super(),this.children=e,this.length=t,this.
lines=0;for(let i of e)this.lines+=i.lines}lineInner(e,t,i,r){for(let o=0;;o++){let s=this.children[o],l=r+s.length,a=i+s.lines-1;if((t?a:l)>=e)return s.lineInner(
e,t,i,r);r=l+1,i=a+1}}decompose(e,t,i,r){for(let o=0,s=0;s<=t&&o<this.children.length;o++){let l=this.children[o],a=s+l.length;if(e<=a&&t>=s){let c=r&((s<=e?1:0)|
(a>=t?2:0));s>=e&&a<=t&&!c?i.push(l):l.decompose(e-s,t-s,i,c)}s=a+1}}replace(e,t,i){if([e,t]=In(this,e,t),i.lines<this.lines)for(let r=0,o=0;r<this.children.length;r++){
let s=this.children[r],l=o+s.length;if(e>=o&&t<=l){let a=s.replace(e-o,t-o,i),c=this.lines-s.lines+a.lines;if(a.lines<c>>4&&a.lines>c>>6){let u=this.children.slice();
return u[r]=a,new n(u,this.length-(t-e)+i.length)}return super.replace(o,l,a)}o=l+1}return super.replace(e,t,i)}sliceString(e,t=this.length,i=`
`){[e,t]=In(this,e,t);let r="";for(let o=0,s=0;o<this.children.length&&s<=t;o++){let l=this.children[o],a=s+l.length;s>e&&o&&(r+=i),e<a&&t>s&&(r+=l.sliceString(
e-s,t-s,i)),s=a+1}return r}flatten(e){for(let t of this.children)t.flatten(e)}scanIdentical(e,t){if(!(e instanceof n))return 0;let i=0,[r,o,s,l]=t>0?[0,0,this.children.
length,e.children.length]:[this.children.length-1,e.children.length-1,-1,-1];for(;;r+=t,o+=t){if(r==s||o==l)return i;let a=this.children[r],c=e.children[o];if(a!=
c)return i+a.scanIdentical(c,t);i+=a.length+1}}static from(e,t=e.reduce((i,r)=>i+r.length+1,-1)){let i=0;for(let p of e)i+=p.lines;if(i<32){let p=[];for(let g of e)
g.flatten(p);return new $e(p,t)}let r=Math.max(32,i>>5),o=r<<1,s=r>>1,l=[],a=0,c=-1,u=[];function h(p){let g;if(p.lines>o&&p instanceof n)for(let k of p.children)
h(k);else p.lines>s&&(a>s||!a)?(f(),l.push(p)):p instanceof $e&&a&&(g=u[u.length-1])instanceof $e&&p.lines+g.lines<=32?(a+=p.lines,c+=p.length+1,u[u.length-1]=new $e(
g.text.concat(p.text),g.length+1+p.length)):(a+p.lines>r&&f(),a+=p.lines,c+=p.length+1,u.push(p))}function f(){a!=0&&(l.push(u.length==1?u[0]:n.from(u,c)),c=-1,
a=u.length=0)}for(let p of e)h(p);return f(),l.length==1?l[0]:new n(l,t)}};Q.empty=new $e([""],0);function Xm(n){let e=-1;for(let t of n)e+=t.length+1;return e}
function wr(n,e,t=0,i=1e9){for(let r=0,o=0,s=!0;o<n.length&&r<=i;o++){let l=n[o],a=r+l.length;a>=t&&(a>i&&(l=l.slice(0,i-r)),r<t&&(l=l.slice(t-r)),s?(e[e.length-
1]+=l,s=!1):e.push(l)),r=a+1}return e}function Ac(n,e,t){return wr(n,[""],e,t)}var fn=class{constructor(e,t=1){this.dir=t,this.done=!1,this.lineBreak=!1,this.value=
"",this.nodes=[e],this.offsets=[t>0?1:(e instanceof $e?e.text.length:e.children.length)<<1]}nextInner(e,t){for(this.done=this.lineBreak=!1;;){let i=this.nodes.length-
1,r=this.nodes[i],o=this.offsets[i],s=o>>1,l=r instanceof $e?r.text.length:r.children.length;if(s==(t>0?l:0)){if(i==0)return this.done=!0,this.value="",this;t>0&&
this.offsets[i-1]++,this.nodes.pop(),this.offsets.pop()}else if((o&1)==(t>0?0:1)){if(this.offsets[i]+=t,e==0)return this.lineBreak=!0,this.value=`
`,this;e--}else if(r instanceof $e){let a=r.text[s+(t<0?-1:0)];if(this.offsets[i]+=t,a.length>Math.max(0,e))return this.value=e==0?a:t>0?a.slice(e):a.slice(0,a.
length-e),this;e-=a.length}else{let a=r.children[s+(t<0?-1:0)];e>a.length?(e-=a.length,this.offsets[i]+=t):(t<0&&this.offsets[i]--,this.nodes.push(a),this.offsets.
push(t>0?1:(a instanceof $e?a.text.length:a.children.length)<<1))}}}next(e=0){return e<0&&(this.nextInner(-e,-this.dir),e=this.value.length),this.nextInner(e,this.
dir)}},Sr=class{constructor(e,t,i){this.value="",this.done=!1,this.cursor=new fn(e,t>i?-1:1),this.pos=t>i?e.length:0,this.from=Math.min(t,i),this.to=Math.max(t,
i)}nextInner(e,t){if(t<0?this.pos<=this.from:this.pos>=this.to)return this.value="",this.done=!0,this;e+=Math.max(0,t<0?this.pos-this.to:this.from-this.pos);let i=t<
0?this.pos-this.from:this.to-this.pos;e>i&&(e=i),i-=e;let{value:r}=this.cursor.next(e);return this.pos+=(r.length+e)*t,this.value=r.length<=i?r:t<0?r.slice(r.length-
i):r.slice(0,i),this.done=!this.value,this}next(e=0){return e<0?e=Math.max(e,this.from-this.pos):e>0&&(e=Math.min(e,this.to-this.pos)),this.nextInner(e,this.cursor.
dir)}get lineBreak(){return this.cursor.lineBreak&&this.value!=""}},Cr=class{constructor(e){this.inner=e,this.afterBreak=!0,this.value="",this.done=!1}next(e=0){
let{done:t,lineBreak:i,value:r}=this.inner.next(e);return t&&this.afterBreak?(this.value="",this.afterBreak=!1):t?(this.done=!0,this.value=""):i?this.afterBreak?
this.value="":(this.afterBreak=!0,this.next()):(this.value=r,this.afterBreak=!1),this}get lineBreak(){return!1}};typeof Symbol<"u"&&(Q.prototype[Symbol.iterator]=
function(){return this.iter()},fn.prototype[Symbol.iterator]=Sr.prototype[Symbol.iterator]=Cr.prototype[Symbol.iterator]=function(){return this});var gs=class{constructor(e,t,i,r){
this.from=e,this.to=t,this.number=i,this.text=r}get length(){return this.to-this.from}};function In(n,e,t){return e=Math.max(0,Math.min(n.length,e)),[e,Math.max(
e,Math.min(n.length,t))]}function xe(n,e,t=!0,i=!0){return vc(n,e,t,i)}function Jm(n){return n>=56320&&n<57344}function Ym(n){return n>=55296&&n<56320}function Ci(n,e){
let t=n.charCodeAt(e);if(!Ym(t)||e+1==n.length)return t;let i=n.charCodeAt(e+1);return Jm(i)?(t-55296<<10)+(i-56320)+65536:t}function Dc(n){return n<=65535?String.
fromCharCode(n):(n-=65536,String.fromCharCode((n>>10)+55296,(n&1023)+56320))}function Er(n){return n<65536?1:2}var bs=/\r\n?|\n/,Ne=(function(n){return n[n.Simple=
0]="Simple",n[n.TrackDel=1]="TrackDel",n[n.TrackBefore=2]="TrackBefore",n[n.TrackAfter=3]="TrackAfter",n})(Ne||(Ne={})),Ot=class n{constructor(e){this.sections=
e}get length(){let e=0;for(let t=0;t<this.sections.length;t+=2)e+=this.sections[t];return e}get newLength(){let e=0;for(let t=0;t<this.sections.length;t+=2){let i=this.
sections[t+1];e+=i<0?this.sections[t]:i}return e}get empty(){return this.sections.length==0||this.sections.length==2&&this.sections[1]<0}iterGaps(e){for(let t=0,
i=0,r=0;t<this.sections.length;){let o=this.sections[t++],s=this.sections[t++];s<0?(e(i,r,o),r+=o):r+=s,i+=o}}iterChangedRanges(e,t=!1){ys(this,e,t)}get invertedDesc(){
let e=[];for(let t=0;t<this.sections.length;){let i=this.sections[t++],r=this.sections[t++];r<0?e.push(i,r):e.push(r,i)}return new n(e)}composeDesc(e){return this.
empty?e:e.empty?this:Oc(this,e)}mapDesc(e,t=!1){return e.empty?this:ks(this,e,t)}mapPos(e,t=-1,i=Ne.Simple){let r=0,o=0;for(let s=0;s<this.sections.length;){let l=this.
sections[s++],a=this.sections[s++],c=r+l;if(a<0){if(c>e)return o+(e-r);o+=l}else{if(i!=Ne.Simple&&c>=e&&(i==Ne.TrackDel&&r<e&&c>e||i==Ne.TrackBefore&&r<e||i==Ne.
TrackAfter&&c>e))return null;if(c>e||c==e&&t<0&&!l)return e==r||t<0?o:o+a;o+=a}r=c}if(e>r)throw new RangeError(`Position ${e} is out of range for changeset of l\
ength ${r}`);return o}touchesRange(e,t=e){for(let i=0,r=0;i<this.sections.length&&r<=t;){let o=this.sections[i++],s=this.sections[i++],l=r+o;if(s>=0&&r<=t&&l>=e)
return r<e&&l>t?"cover":!0;r=l}return!1}toString(){let e="";for(let t=0;t<this.sections.length;){let i=this.sections[t++],r=this.sections[t++];e+=(e?" ":"")+i+(r>=
0?":"+r:"")}return e}toJSON(){return this.sections}static fromJSON(e){if(!Array.isArray(e)||e.length%2||e.some(t=>typeof t!="number"))throw new RangeError("Inva\
lid JSON representation of ChangeDesc");return new n(e)}static create(e){return new n(e)}},Pe=class n extends Ot{constructor(e,t){super(e),this.inserted=t}apply(e){
if(this.length!=e.length)throw new RangeError("Applying change set to a document with the wrong length");return ys(this,(t,i,r,o,s)=>e=e.replace(r,r+(i-t),s),!1),
e}mapDesc(e,t=!1){return ks(this,e,t,!0)}invert(e){let t=this.sections.slice(),i=[];for(let r=0,o=0;r<t.length;r+=2){let s=t[r],l=t[r+1];if(l>=0){t[r]=l,t[r+1]=
s;let a=r>>1;for(;i.length<a;)i.push(Q.empty);i.push(s?e.slice(o,o+s):Q.empty)}o+=s}return new n(t,i)}compose(e){return this.empty?e:e.empty?this:Oc(this,e,!0)}map(e,t=!1){
return e.empty?this:ks(this,e,t,!0)}iterChanges(e,t=!1){ys(this,e,t)}get desc(){return Ot.create(this.sections)}filter(e){let t=[],i=[],r=[],o=new dn(this);e:for(let s=0,
l=0;;){let a=s==e.length?1e9:e[s++];for(;l<a||l==a&&o.len==0;){if(o.done)break e;let u=Math.min(o.len,a-l);Oe(r,u,-1);let h=o.ins==-1?-1:o.off==0?o.ins:0;Oe(t,u,
h),h>0&&Ht(i,t,o.text),o.forward(u),l+=u}let c=e[s++];for(;l<c;){if(o.done)break e;let u=Math.min(o.len,c-l);Oe(t,u,-1),Oe(r,u,o.ins==-1?-1:o.off==0?o.ins:0),o.
forward(u),l+=u}}return{changes:new n(t,i),filtered:Ot.create(r)}}toJSON(){let e=[];for(let t=0;t<this.sections.length;t+=2){let i=this.sections[t],r=this.sections[t+
1];r<0?e.push(i):r==0?e.push([i]):e.push([i].concat(this.inserted[t>>1].toJSON()))}return e}static of(e,t,i){let r=[],o=[],s=0,l=null;function a(u=!1){if(!u&&!r.
length)return;s<t&&Oe(r,t-s,-1);let h=new n(r,o);l=l?l.compose(h.map(l)):h,r=[],o=[],s=0}function c(u){if(Array.isArray(u))for(let h of u)c(h);else if(u instanceof
n){if(u.length!=t)throw new RangeError(`Mismatched change set length (got ${u.length}, expected ${t})`);a(),l=l?l.compose(u.map(l)):u}else{let{from:h,to:f=h,insert:p}=u;
if(h>f||h<0||f>t)throw new RangeError(`Invalid change range ${h} to ${f} (in doc of length ${t})`);let g=p?typeof p=="string"?Q.of(p.split(i||bs)):p:Q.empty,k=g.
length;if(h==f&&k==0)return;h<s&&a(),h>s&&Oe(r,h-s,-1),Oe(r,f-h,k),Ht(o,r,g),s=f}}return c(e),a(!l),l}static empty(e){return new n(e?[e,-1]:[],[])}static fromJSON(e){
if(!Array.isArray(e))throw new RangeError("Invalid JSON representation of ChangeSet");let t=[],i=[];for(let r=0;r<e.length;r++){let o=e[r];if(typeof o=="number")
t.push(o,-1);else{if(!Array.isArray(o)||typeof o[0]!="number"||o.some((s,l)=>l&&typeof s!="string"))throw new RangeError("Invalid JSON representation of ChangeS\
et");if(o.length==1)t.push(o[0],0);else{for(;i.length<r;)i.push(Q.empty);i[r]=Q.of(o.slice(1)),t.push(o[0],i[r].length)}}}return new n(t,i)}static createSet(e,t){
return new n(e,t)}};function Oe(n,e,t,i=!1){if(e==0&&t<=0)return;let r=n.length-2;r>=0&&t<=0&&t==n[r+1]?n[r]+=e:r>=0&&e==0&&n[r]==0?n[r+1]+=t:i?(n[r]+=e,n[r+1]+=
t):n.push(e,t)}function Ht(n,e,t){if(t.length==0)return;let i=e.length-2>>1;if(i<n.length)n[n.length-1]=n[n.length-1].append(t);else{for(;n.length<i;)n.push(Q.empty);
n.push(t)}}function ys(n,e,t){let i=n.inserted;for(let r=0,o=0,s=0;s<n.sections.length;){let l=n.sections[s++],a=n.sections[s++];if(a<0)r+=l,o+=l;else{let c=r,u=o,
h=Q.empty;for(;c+=l,u+=a,a&&i&&(h=h.append(i[s-2>>1])),!(t||s==n.sections.length||n.sections[s+1]<0);)l=n.sections[s++],a=n.sections[s++];e(r,c,o,u,h),r=c,o=u}}}
function ks(n,e,t,i=!1){let r=[],o=i?[]:null,s=new dn(n),l=new dn(e);for(let a=-1;;){if(s.done&&l.len||l.done&&s.len)throw new Error("Mismatched change set leng\
ths");if(s.ins==-1&&l.ins==-1){let c=Math.min(s.len,l.len);Oe(r,c,-1),s.forward(c),l.forward(c)}else if(l.ins>=0&&(s.ins<0||a==s.i||s.off==0&&(l.len<s.len||l.len==
s.len&&!t))){let c=l.len;for(Oe(r,l.ins,-1);c;){let u=Math.min(s.len,c);s.ins>=0&&a<s.i&&s.len<=u&&(Oe(r,0,s.ins),o&&Ht(o,r,s.text),a=s.i),s.forward(u),c-=u}l.next()}else if(s.
ins>=0){let c=0,u=s.len;for(;u;)if(l.ins==-1){let h=Math.min(u,l.len);c+=h,u-=h,l.forward(h)}else if(l.ins==0&&l.len<u)u-=l.len,l.next();else break;Oe(r,c,a<s.i?
s.ins:0),o&&a<s.i&&Ht(o,r,s.text),a=s.i,s.forward(s.len-u)}else{if(s.done&&l.done)return o?Pe.createSet(r,o):Ot.create(r);throw new Error("Mismatched change set\
 lengths")}}}function Oc(n,e,t=!1){let i=[],r=t?[]:null,o=new dn(n),s=new dn(e);for(let l=!1;;){if(o.done&&s.done)return r?Pe.createSet(i,r):Ot.create(i);if(o.ins==
0)Oe(i,o.len,0,l),o.next();else if(s.len==0&&!s.done)Oe(i,0,s.ins,l),r&&Ht(r,i,s.text),s.next();else{if(o.done||s.done)throw new Error("Mismatched change set le\
ngths");{let a=Math.min(o.len2,s.len),c=i.length;if(o.ins==-1){let u=s.ins==-1?-1:s.off?0:s.ins;Oe(i,a,u,l),r&&u&&Ht(r,i,s.text)}else s.ins==-1?(Oe(i,o.off?0:o.
len,a,l),r&&Ht(r,i,o.textBit(a))):(Oe(i,o.off?0:o.len,s.off?0:s.ins,l),r&&!s.off&&Ht(r,i,s.text));l=(o.ins>a||s.ins>=0&&s.len>a)&&(l||i.length>c),o.forward2(a),
s.forward(a)}}}}var dn=class{constructor(e){this.set=e,this.i=0,this.next()}next(){let{sections:e}=this.set;this.i<e.length?(this.len=e[this.i++],this.ins=e[this.
i++]):(this.len=0,this.ins=-2),this.off=0}get done(){return this.ins==-2}get len2(){return this.ins<0?this.len:this.ins}get text(){let{inserted:e}=this.set,t=this.
i-2>>1;return t>=e.length?Q.empty:e[t]}textBit(e){let{inserted:t}=this.set,i=this.i-2>>1;return i>=t.length&&!e?Q.empty:t[i].slice(this.off,e==null?void 0:this.
off+e)}forward(e){e==this.len?this.next():(this.len-=e,this.off+=e)}forward2(e){this.ins==-1?this.forward(e):e==this.ins?this.next():(this.ins-=e,this.off+=e)}},
cn=class n{constructor(e,t,i,r){this.from=e,this.to=t,this.flags=i,this.goalColumn=r}get anchor(){return this.flags&32?this.to:this.from}get head(){return this.
flags&32?this.from:this.to}get empty(){return this.from==this.to}get assoc(){return this.flags&8?-1:this.flags&16?1:0}get undirectional(){return(this.flags&64)>
0}get bidiLevel(){let e=this.flags&7;return e==7?null:e}map(e,t=-1){let i,r;return this.empty?i=r=e.mapPos(this.from,t):(i=e.mapPos(this.from,1),r=e.mapPos(this.
to,-1)),i==this.from&&r==this.to?this:new n(i,r,this.flags,this.goalColumn)}extend(e,t=e,i=0){if(e<=this.anchor&&t>=this.anchor)return B.range(e,t,void 0,void 0,
i);let r=Math.abs(e-this.anchor)>Math.abs(t-this.anchor)?e:t;return B.range(this.anchor,r,void 0,void 0,i)}eq(e,t=!1){return this.anchor==e.anchor&&this.head==e.
head&&this.goalColumn==e.goalColumn&&(!t||!this.empty||this.assoc==e.assoc)}toJSON(){return{anchor:this.anchor,head:this.head}}static fromJSON(e){if(!e||typeof e.
anchor!="number"||typeof e.head!="number")throw new RangeError("Invalid JSON representation for SelectionRange");return B.range(e.anchor,e.head)}static create(e,t,i,r){
return new n(e,t,i,r)}},B=class n{constructor(e,t){this.ranges=e,this.mainIndex=t}map(e,t=-1){return e.empty?this:n.create(this.ranges.map(i=>i.map(e,t)),this.mainIndex)}eq(e,t=!1){
if(this.ranges.length!=e.ranges.length||this.mainIndex!=e.mainIndex)return!1;for(let i=0;i<this.ranges.length;i++)if(!this.ranges[i].eq(e.ranges[i],t))return!1;
return!0}get main(){return this.ranges[this.mainIndex]}asSingle(){return this.ranges.length==1?this:new n([this.main],0)}addRange(e,t=!0){return n.create([e].concat(
this.ranges),t?0:this.mainIndex+1)}replaceRange(e,t=this.mainIndex){let i=this.ranges.slice();return i[t]=e,n.create(i,this.mainIndex)}toJSON(){return{ranges:this.
ranges.map(e=>e.toJSON()),main:this.mainIndex}}static fromJSON(e){if(!e||!Array.isArray(e.ranges)||typeof e.main!="number"||e.main>=e.ranges.length)throw new RangeError(
"Invalid JSON representation for EditorSelection");return new n(e.ranges.map(t=>cn.fromJSON(t)),e.main)}static single(e,t=e){return new n([n.range(e,t)],0)}static create(e,t=0){
if(e.length==0)throw new RangeError("A selection needs at least one range");for(let i=0,r=0;r<e.length;r++){let o=e[r];if(o.empty?o.from<=i:o.from<i)return n.normalized(
e.slice(),t);i=o.to}return new n(e,t)}static cursor(e,t=0,i,r){return cn.create(e,e,(t==0?0:t<0?8:16)|(i==null?7:Math.min(6,i)),r)}static range(e,t,i,r,o){let s=r==
null?7:Math.min(6,r);return!o&&e!=t&&(o=t<e?1:-1),o&&(s|=o<0?8:16),t<e?cn.create(t,e,s|32,i):cn.create(e,t,s,i)}static undirectionalRange(e,t){return cn.create(
e,t,64,void 0)}static normalized(e,t=0){let i=e[t];e.sort((r,o)=>r.from-o.from),t=e.indexOf(i);for(let r=1;r<e.length;r++){let o=e[r],s=e[r-1];if(o.empty?o.from<=
s.to:o.from<s.to){let l=s.from,a=Math.max(o.to,s.to);r<=t&&t--,e.splice(--r,2,o.anchor>o.head?n.range(a,l):n.range(l,a))}}return new n(e,t)}};function Lc(n,e){for(let t of n.
ranges)if(t.to>e)throw new RangeError("Selection points outside of document")}var Es=0,V=class n{constructor(e,t,i,r,o){this.combine=e,this.compareInput=t,this.
compare=i,this.isStatic=r,this.id=Es++,this.default=e([]),this.extensions=typeof o=="function"?o(this):o}get reader(){return this}static define(e={}){return new n(
e.combine||(t=>t),e.compareInput||((t,i)=>t===i),e.compare||(e.combine?(t,i)=>t===i:Ds),!!e.static,e.enables)}of(e){return new Rn([],this,0,e)}compute(e,t){if(this.
isStatic)throw new Error("Can't compute a static facet");return new Rn(e,this,1,t)}computeN(e,t){if(this.isStatic)throw new Error("Can't compute a static facet");
return new Rn(e,this,2,t)}from(e,t){return t||(t=i=>i),this.compute([e],i=>t(i.field(e)))}};function Ds(n,e){return n==e||n.length==e.length&&n.every((t,i)=>t===
e[i])}var Rn=class{constructor(e,t,i,r){this.dependencies=e,this.facet=t,this.type=i,this.value=r,this.id=Es++}dynamicSlot(e){var t;let i=this.value,r=this.facet.
compareInput,o=this.id,s=e[o]>>1,l=this.type==2,a=!1,c=!1,u=[];for(let h of this.dependencies)h=="doc"?a=!0:h=="selection"?c=!0:(((t=e[h.id])!==null&&t!==void 0?
t:1)&1)==0&&u.push(e[h.id]);return{create(h){return h.values[s]=i(h),1},update(h,f){if(a&&f.docChanged||c&&(f.docChanged||f.selection)||xs(h,u)){let p=i(h);if(l?
!Tc(p,h.values[s],r):!r(p,h.values[s]))return h.values[s]=p,1}return 0},reconfigure:(h,f)=>{let p,g=f.config.address[o];if(g!=null){let k=Mr(f,g);if(this.dependencies.
every(A=>A instanceof V?f.facet(A)===h.facet(A):A instanceof ze?f.field(A,!1)==h.field(A,!1):!0)||(l?Tc(p=i(h),k,r):r(p=i(h),k)))return h.values[s]=k,0}else p=i(
h);return h.values[s]=p,1}}}get extension(){return this}};function Tc(n,e,t){if(n.length!=e.length)return!1;for(let i=0;i<n.length;i++)if(!t(n[i],e[i]))return!1;
return!0}function xs(n,e){let t=!1;for(let i of e)xi(n,i)&1&&(t=!0);return t}function Zm(n,e,t){let i=t.map(a=>n[a.id]),r=t.map(a=>a.type),o=i.filter(a=>!(a&1)),
s=n[e.id]>>1;function l(a){let c=[];for(let u=0;u<i.length;u++){let h=Mr(a,i[u]);if(r[u]==2)for(let f of h)c.push(f);else c.push(h)}return e.combine(c)}return{create(a){
for(let c of i)xi(a,c);return a.values[s]=l(a),1},update(a,c){if(!xs(a,o))return 0;let u=l(a);return e.compare(u,a.values[s])?0:(a.values[s]=u,1)},reconfigure(a,c){
let u=xs(a,i),h=c.config.facets[e.id],f=c.facet(e);if(h&&!u&&Ds(t,h))return a.values[s]=f,0;let p=l(a);return e.compare(p,f)?(a.values[s]=f,0):(a.values[s]=p,1)}}}
var kr=V.define({static:!0}),ze=class n{constructor(e,t,i,r,o){this.id=e,this.createF=t,this.updateF=i,this.compareF=r,this.spec=o,this.provides=void 0}static define(e){
let t=new n(Es++,e.create,e.update,e.compare||((i,r)=>i===r),e);return e.provide&&(t.provides=e.provide(t)),t}create(e){let t=e.facet(kr).find(i=>i.field==this);
return(t?.create||this.createF)(e)}slot(e){let t=e[this.id]>>1;return{create:i=>(i.values[t]=this.create(i),1),update:(i,r)=>{let o=i.values[t],s=this.updateF(o,
r);return this.compareF(o,s)?0:(i.values[t]=s,1)},reconfigure:(i,r)=>{let o=i.facet(kr),s=r.facet(kr),l;return(l=o.find(a=>a.field==this))&&l!=s.find(a=>a.field==
this)?(i.values[t]=l.create(i),1):r.config.address[this.id]!=null?(i.values[t]=r.field(this),0):(i.values[t]=this.create(i),1)}}}init(e){return[this,kr.of({field:this,
create:e})]}get extension(){return this}},un={lowest:4,low:3,default:2,high:1,highest:0};function ki(n){return e=>new Ar(e,n)}var Vt={highest:ki(un.highest),high:ki(
un.high),default:ki(un.default),low:ki(un.low),lowest:ki(un.lowest)},Ar=class{constructor(e,t){this.inner=e,this.prec=t}get extension(){return this}},Nn=class n{of(e){
return new vi(this,e)}reconfigure(e){return n.reconfigure.of({compartment:this,extension:e})}get(e){return e.config.compartments.get(this)}},vi=class{constructor(e,t){
this.compartment=e,this.inner=t}get extension(){return this}},Tr=class n{constructor(e,t,i,r,o,s){for(this.base=e,this.compartments=t,this.dynamicSlots=i,this.address=
r,this.staticValues=o,this.facets=s,this.statusTemplate=[];this.statusTemplate.length<i.length;)this.statusTemplate.push(0)}staticFacet(e){let t=this.address[e.
id];return t==null?e.default:this.staticValues[t>>1]}static resolve(e,t,i){let r=[],o=Object.create(null),s=new Map;for(let f of Qm(e,t,s))f instanceof ze?r.push(
f):(o[f.facet.id]||(o[f.facet.id]=[])).push(f);let l=Object.create(null),a=[],c=[];for(let f of r)l[f.id]=c.length<<1,c.push(p=>f.slot(p));let u=i?.config.facets;
for(let f in o){let p=o[f],g=p[0].facet,k=u&&u[f]||[];if(p.every(A=>A.type==0))if(l[g.id]=a.length<<1|1,Ds(k,p))a.push(i.facet(g));else{let A=g.combine(p.map(w=>w.
value));a.push(i&&g.compare(A,i.facet(g))?i.facet(g):A)}else{for(let A of p)A.type==0?(l[A.id]=a.length<<1|1,a.push(A.value)):(l[A.id]=c.length<<1,c.push(w=>A.dynamicSlot(
w)));l[g.id]=c.length<<1,c.push(A=>Zm(A,g,p))}}let h=c.map(f=>f(l));return new n(e,s,h,l,a,o)}};function Qm(n,e,t){let i=[[],[],[],[],[]],r=new Map;function o(s,l){
let a=r.get(s);if(a!=null){if(a<=l)return;let c=i[a].indexOf(s);c>-1&&i[a].splice(c,1),s instanceof vi&&t.delete(s.compartment)}if(r.set(s,l),Array.isArray(s))for(let c of s)
o(c,l);else if(s instanceof vi){if(t.has(s.compartment))throw new RangeError("Duplicate use of compartment in extensions");let c=e.get(s.compartment)||s.inner;t.
set(s.compartment,c),o(c,l)}else if(s instanceof Ar)o(s.inner,s.prec);else if(s instanceof ze)i[l].push(s),s.provides&&o(s.provides,l);else if(s instanceof Rn)i[l].
push(s),s.facet.extensions&&o(s.facet.extensions,un.default);else{let c=s.extension;if(!c)throw new Error(`Unrecognized extension value in extension set (${s}).`);
if(c==s)throw new Error(`Unrecognized extension value in extension set (${s}). This sometimes happens because multiple instances of @codemirror/state are loaded\
, breaking instanceof checks.`);o(c,l)}}return o(n,un.default),i.reduce((s,l)=>s.concat(l))}function xi(n,e){if(e&1)return 2;let t=e>>1,i=n.status[t];if(i==4)throw new Error(
"Cyclic dependency between fields and/or facets");if(i&2)return i;n.status[t]=4;let r=n.computeSlot(n,n.config.dynamicSlots[t]);return n.status[t]=2|r}function Mr(n,e){
return e&1?n.config.staticValues[e>>1]:n.values[e>>1]}var Pc=V.define(),vs=V.define({combine:n=>n.some(e=>e),static:!0}),Rc=V.define({combine:n=>n.length?n[0]:void 0,
static:!0}),Bc=V.define(),Ic=V.define(),Nc=V.define(),zc=V.define({combine:n=>n.length?n[0]:!1}),Xe=class{constructor(e,t){this.type=e,this.value=t}static define(){
return new ws}},ws=class{of(e){return new Xe(this,e)}},Ss=class{constructor(e){this.map=e}of(e){return new ie(this,e)}},ie=class n{constructor(e,t){this.type=e,
this.value=t}map(e){let t=this.type.map(this.value,e);return t===void 0?void 0:t==this.value?this:new n(this.type,t)}is(e){return this.type==e}static define(e={}){
return new Ss(e.map||(t=>t))}static mapEffects(e,t){if(!e.length)return e;let i=[];for(let r of e){let o=r.map(t);o&&i.push(o)}return i}};ie.reconfigure=ie.define();
ie.appendConfig=ie.define();var Ae=class n{constructor(e,t,i,r,o,s){this.startState=e,this.changes=t,this.selection=i,this.effects=r,this.annotations=o,this.scrollIntoView=
s,this._doc=null,this._state=null,i&&Lc(i,t.newLength),o.some(l=>l.type==n.time)||(this.annotations=o.concat(n.time.of(Date.now())))}static create(e,t,i,r,o,s){
return new n(e,t,i,r,o,s)}get newDoc(){return this._doc||(this._doc=this.changes.apply(this.startState.doc))}get newSelection(){return this.selection||this.startState.
selection.map(this.changes)}get state(){return this._state||this.startState.applyTransaction(this),this._state}annotation(e){for(let t of this.annotations)if(t.
type==e)return t.value}get docChanged(){return!this.changes.empty}get reconfigured(){return this.startState.config!=this.state.config}isUserEvent(e){let t=this.
annotation(n.userEvent);return!!(t&&(t==e||t.length>e.length&&t.slice(0,e.length)==e&&t[e.length]=="."))}};Ae.time=Xe.define();Ae.userEvent=Xe.define();Ae.addToHistory=
Xe.define();Ae.remote=Xe.define();function eg(n,e){let t=[];for(let i=0,r=0;;){let o,s;if(i<n.length&&(r==e.length||e[r]>=n[i]))o=n[i++],s=n[i++];else if(r<e.length)
o=e[r++],s=e[r++];else return t;!t.length||t[t.length-1]<o?t.push(o,s):t[t.length-1]<s&&(t[t.length-1]=s)}}function Fc(n,e,t){var i;let r,o,s;return t?(r=e.changes,
o=Pe.empty(e.changes.length),s=n.changes.compose(e.changes)):(r=e.changes.map(n.changes),o=n.changes.mapDesc(e.changes,!0),s=n.changes.compose(r)),{changes:s,selection:e.
selection?e.selection.map(o):(i=n.selection)===null||i===void 0?void 0:i.map(r),effects:ie.mapEffects(n.effects,r).concat(ie.mapEffects(e.effects,o)),annotations:n.
annotations.length?n.annotations.concat(e.annotations):e.annotations,scrollIntoView:n.scrollIntoView||e.scrollIntoView}}function Cs(n,e,t){let i=e.selection,r=Bn(
e.annotations);return e.userEvent&&(r=r.concat(Ae.userEvent.of(e.userEvent))),{changes:e.changes instanceof Pe?e.changes:Pe.of(e.changes||[],t,n.facet(Rc)),selection:i&&
(i instanceof B?i:B.single(i.anchor,i.head)),effects:Bn(e.effects),annotations:r,scrollIntoView:!!e.scrollIntoView}}function Wc(n,e,t){let i=Cs(n,e.length?e[0]:
{},n.doc.length);e.length&&e[0].filter===!1&&(t=!1);for(let o=1;o<e.length;o++){e[o].filter===!1&&(t=!1);let s=!!e[o].sequential;i=Fc(i,Cs(n,e[o],s?i.changes.newLength:
n.doc.length),s)}let r=Ae.create(n,i.changes,i.selection,i.effects,i.annotations,i.scrollIntoView);return ng(t?tg(r):r)}function tg(n){let e=n.startState,t=!0;for(let r of e.
facet(Bc)){let o=r(n);if(o===!1){t=!1;break}Array.isArray(o)&&(t=t===!0?o:eg(t,o))}if(t!==!0){let r,o;if(t===!1)o=n.changes.invertedDesc,r=Pe.empty(e.doc.length);else{
let s=n.changes.filter(t);r=s.changes,o=s.filtered.mapDesc(s.changes).invertedDesc}n=Ae.create(e,r,n.selection&&n.selection.map(o),ie.mapEffects(n.effects,o),n.
annotations,n.scrollIntoView)}let i=e.facet(Ic);for(let r=i.length-1;r>=0;r--){let o=i[r](n);o instanceof Ae?n=o:Array.isArray(o)&&o.length==1&&o[0]instanceof Ae?
n=o[0]:n=Wc(e,Bn(o),!1)}return n}function ng(n){let e=n.startState,t=e.facet(Nc),i=n;for(let r=t.length-1;r>=0;r--){let o=t[r](n);o&&Object.keys(o).length&&(i=Fc(
i,Cs(e,o,n.changes.newLength),!0))}return i==n?n:Ae.create(e,n.changes,n.selection,i.effects,i.annotations,i.scrollIntoView)}var ig=[];function Bn(n){return n==
null?ig:Array.isArray(n)?n:[n]}var me=(function(n){return n[n.Word=0]="Word",n[n.Space=1]="Space",n[n.Other=2]="Other",n})(me||(me={})),rg=/[\u00df\u0587\u0590-\u05f4\u0600-\u06ff\u3040-\u309f\u30a0-\u30ff\u3400-\u4db5\u4e00-\u9fcc\uac00-\ud7af]/,
As;try{As=new RegExp("[\\p{Alphabetic}\\p{Number}_]","u")}catch{}function og(n){if(As)return As.test(n);for(let e=0;e<n.length;e++){let t=n[e];if(/\w/.test(t)||
t>""&&(t.toUpperCase()!=t.toLowerCase()||rg.test(t)))return!0}return!1}function sg(n){return e=>{if(!/\S/.test(e))return me.Space;if(og(e))return me.Word;for(let t=0;t<
n.length;t++)if(e.indexOf(n[t])>-1)return me.Word;return me.Other}}var ae=class n{constructor(e,t,i,r,o,s){this.config=e,this.doc=t,this.selection=i,this.values=
r,this.status=e.statusTemplate.slice(),this.computeSlot=o,s&&(s._state=this);for(let l=0;l<this.config.dynamicSlots.length;l++)xi(this,l<<1);this.computeSlot=null}field(e,t=!0){
let i=this.config.address[e.id];if(i==null){if(t)throw new RangeError("Field is not present in this state");return}return xi(this,i),Mr(this,i)}update(...e){return Wc(
this,e,!0)}applyTransaction(e){let t=this.config,{base:i,compartments:r}=t;for(let l of e.effects)l.is(Nn.reconfigure)?(t&&(r=new Map,t.compartments.forEach((a,c)=>r.
set(c,a)),t=null),r.set(l.value.compartment,l.value.extension)):l.is(ie.reconfigure)?(t=null,i=l.value):l.is(ie.appendConfig)&&(t=null,i=Bn(i).concat(l.value));
let o;t?o=e.startState.values.slice():(t=Tr.resolve(i,r,this),o=new n(t,this.doc,this.selection,t.dynamicSlots.map(()=>null),(a,c)=>c.reconfigure(a,this),null).
values);let s=e.startState.facet(vs)?e.newSelection:e.newSelection.asSingle();new n(t,e.newDoc,s,o,(l,a)=>a.update(l,e),e)}replaceSelection(e){return typeof e==
"string"&&(e=this.toText(e)),this.changeByRange(t=>({changes:{from:t.from,to:t.to,insert:e},range:B.cursor(t.from+e.length,-1)}))}changeByRange(e){let t=this.selection,
i=e(t.ranges[0]),r=this.changes(i.changes),o=[i.range],s=Bn(i.effects);for(let l=1;l<t.ranges.length;l++){let a=e(t.ranges[l]),c=this.changes(a.changes),u=c.map(
r);for(let f=0;f<l;f++)o[f]=o[f].map(u);let h=r.mapDesc(c,!0);o.push(a.range.map(h)),r=r.compose(u),s=ie.mapEffects(s,u).concat(ie.mapEffects(Bn(a.effects),h))}
return{changes:r,selection:B.create(o,t.mainIndex),effects:s}}changes(e=[]){return e instanceof Pe?e:Pe.of(e,this.doc.length,this.facet(n.lineSeparator))}toText(e){
return Q.of(e.split(this.facet(n.lineSeparator)||bs))}sliceDoc(e=0,t=this.doc.length){return this.doc.sliceString(e,t,this.lineBreak)}facet(e){let t=this.config.
address[e.id];return t==null?e.default:(xi(this,t),Mr(this,t))}toJSON(e){let t={doc:this.sliceDoc(),selection:this.selection.toJSON()};if(e)for(let i in e){let r=e[i];
r instanceof ze&&this.config.address[r.id]!=null&&(t[i]=r.spec.toJSON(this.field(e[i]),this))}return t}static fromJSON(e,t={},i){if(!e||typeof e.doc!="string")throw new RangeError(
"Invalid JSON representation for EditorState");let r=[];if(i){for(let o in i)if(Object.prototype.hasOwnProperty.call(e,o)){let s=i[o],l=e[o];r.push(s.init(a=>s.
spec.fromJSON(l,a)))}}return n.create({doc:e.doc,selection:B.fromJSON(e.selection),extensions:t.extensions?r.concat([t.extensions]):r})}static create(e={}){let t=Tr.
resolve(e.extensions||[],new Map),i=e.doc instanceof Q?e.doc:Q.of((e.doc||"").split(t.staticFacet(n.lineSeparator)||bs)),r=e.selection?e.selection instanceof B?
e.selection:B.single(e.selection.anchor,e.selection.head):B.single(0);return Lc(r,i.length),t.staticFacet(vs)||(r=r.asSingle()),new n(t,i,r,t.dynamicSlots.map(()=>null),
(o,s)=>s.create(o),null)}get tabSize(){return this.facet(n.tabSize)}get lineBreak(){return this.facet(n.lineSeparator)||`
`}get readOnly(){return this.facet(zc)}phrase(e,...t){for(let i of this.facet(n.phrases))if(Object.prototype.hasOwnProperty.call(i,e)){e=i[e];break}return t.length&&
(e=e.replace(/\$(\$|\d*)/g,(i,r)=>{if(r=="$")return"$";let o=+(r||1);return!o||o>t.length?i:t[o-1]})),e}languageDataAt(e,t,i=-1){let r=[];for(let o of this.facet(
Pc))for(let s of o(this,t,i))Object.prototype.hasOwnProperty.call(s,e)&&r.push(s[e]);return r}charCategorizer(e){let t=this.languageDataAt("wordChars",e);return sg(
t.length?t[0]:"")}wordAt(e){let{text:t,from:i,length:r}=this.doc.lineAt(e),o=this.charCategorizer(e),s=e-i,l=e-i;for(;s>0;){let a=xe(t,s,!1);if(o(t.slice(a,s))!=
me.Word)break;s=a}for(;l<r;){let a=xe(t,l);if(o(t.slice(l,a))!=me.Word)break;l=a}return s==l?null:B.range(s+i,l+i)}};ae.allowMultipleSelections=vs;ae.tabSize=V.
define({combine:n=>n.length?n[0]:4});ae.lineSeparator=Rc;ae.readOnly=zc;ae.phrases=V.define({compare(n,e){let t=Object.keys(n),i=Object.keys(e);return t.length==
i.length&&t.every(r=>n[r]==e[r])}});ae.languageData=Pc;ae.changeFilter=Bc;ae.transactionFilter=Ic;ae.transactionExtender=Nc;Nn.reconfigure=ie.define();function rt(n,e,t={}){
let i={};for(let r of n)for(let o of Object.keys(r)){let s=r[o],l=i[o];if(l===void 0)i[o]=s;else if(!(l===s||s===void 0))if(Object.hasOwnProperty.call(t,o))i[o]=
t[o](l,s);else throw new Error("Config merge conflict for field "+o)}for(let r in e)i[r]===void 0&&(i[r]=e[r]);return i}var kt=class{eq(e){return this==e}range(e,t=e){
return wi.create(e,t,this)}};kt.prototype.startSide=kt.prototype.endSide=0;kt.prototype.point=!1;kt.prototype.mapMode=Ne.TrackDel;function Os(n,e){return n==e||
n.constructor==e.constructor&&n.eq(e)}var wi=class n{constructor(e,t,i){this.from=e,this.to=t,this.value=i}static create(e,t,i){return new n(e,t,i)}};function Ts(n,e){
return n.from-e.from||n.value.startSide-e.value.startSide}var Ms=class n{constructor(e,t,i,r){this.from=e,this.to=t,this.value=i,this.maxPoint=r}get length(){return Ln(
this.to)}findIndex(e,t,i,r=0){let o=i?this.to:this.from;for(let s=r,l=o.length;;){if(s==l)return s;let a=s+l>>1,c=o[a]-e||(i?this.value[a].endSide:this.value[a].
startSide)-t;if(a==s)return c>=0?s:l;c>=0?l=a:s=a+1}}between(e,t,i,r){for(let o=this.findIndex(t,-1e9,!0),s=this.findIndex(i,1e9,!1,o);o<s;o++)if(r(this.from[o]+
e,this.to[o]+e,this.value[o])===!1)return!1}map(e,t,i,r,o){let s=[],l=[],a=[],c=-1,u=-1;e:for(let h=0;h<this.value.length;h++){let f=this.value[h],p=this.from[h]+
e,g=this.to[h]+e,k,A;if(p==g){let w=t.mapPos(p,f.startSide,f.mapMode);if(w==null||(k=A=w,f.startSide!=f.endSide&&(A=t.mapPos(p,f.endSide),A<k)))continue}else if(k=
t.mapPos(p,f.startSide),A=t.mapPos(g,f.endSide),k>A||k==A&&f.startSide>0&&f.endSide<=0)continue;if(!((A-k||f.endSide-f.startSide)<0))if(c<0&&(c=k),f.point&&(u=Math.
max(u,A-k)),(k-i||f.startSide-r)>=0)s.push(f),l.push(k-c),a.push(A-c),i=A,r=f.endSide;else{if(k==A)for(let w=s.length;w>0;w--){if((k-(a[w-1]+c)||f.startSide-s[w-
1].endSide)>=0){s.splice(w,0,f),l.splice(w,0,k-c),a.splice(w,0,A-c);continue e}if((k-(l[w-1]+c)||f.endSide-s[w-1].startSide)>0)break}o(k,A,f)}}return{mapped:s.length?
new n(l,a,s,u):null,pos:c}}},ce=class n{constructor(e,t,i,r){this.chunkPos=e,this.chunk=t,this.nextLayer=i,this.maxPoint=r}static create(e,t,i,r){return new n(e,
t,i,r)}get length(){let e=this.chunk.length-1;return e<0?0:Math.max(this.chunkEnd(e),this.nextLayer.length)}get size(){if(this.isEmpty)return 0;let e=this.nextLayer.
size;for(let t of this.chunk)e+=t.value.length;return e}chunkEnd(e){return this.chunkPos[e]+this.chunk[e].length}update(e){let{add:t=[],sort:i=!1,filterFrom:r=0,
filterTo:o=this.length}=e,s=e.filter;if(t.length==0&&!s)return this;if(i&&(t=t.slice().sort(Ts)),this.isEmpty)return t.length?n.of(t):this;let l=new _r(this,null,
-1).goto(0),a=0,c=[],u=new it;for(;l.value||a<t.length;)if(a<t.length&&(l.from-t[a].from||l.startSide-t[a].value.startSide)>=0){let h=t[a++];u.addInner(h.from,h.
to,h.value,!1)||c.push(h)}else l.rangeIndex==1&&l.chunkIndex<this.chunk.length&&(a==t.length||this.chunkEnd(l.chunkIndex)<t[a].from)&&(!s||r>this.chunkEnd(l.chunkIndex)||
o<this.chunkPos[l.chunkIndex])&&u.addChunk(this.chunkPos[l.chunkIndex],this.chunk[l.chunkIndex])?l.nextChunk():((!s||r>l.to||o<l.from||s(l.from,l.to,l.value))&&
(u.addInner(l.from,l.to,l.value,!1)||c.push(wi.create(l.from,l.to,l.value))),l.next());return u.finishInner(this.nextLayer.isEmpty&&!c.length?n.empty:this.nextLayer.
update({add:c,filter:s,filterFrom:r,filterTo:o}))}map(e){if(e.empty||this.isEmpty)return this;let t=[],i=[],r=-1,o,s=(a,c,u)=>{o||(o=new it),o.addRange(a,c,u,!1)};
for(let a=0;a<this.chunk.length;a++){let c=this.chunkPos[a],u=this.chunk[a],h=e.touchesRange(c,c+u.length);if(h===!1)r=Math.max(r,u.maxPoint),t.push(u),i.push(e.
mapPos(c));else if(h===!0){let[f,p]=t.length?[Ln(i)+Ln(t).length,Ln(Ln(t).value).endSide]:[-1,-1],{mapped:g,pos:k}=u.map(c,e,f,p,s);g&&(r=Math.max(r,g.maxPoint),
t.push(g),i.push(k))}}let l=this.nextLayer.map(e);return o&&(l=o.finishInner(l)),t.length==0?l:new n(i,t,l||n.empty,r)}between(e,t,i){if(!this.isEmpty){for(let r=0;r<
this.chunk.length;r++){let o=this.chunkPos[r],s=this.chunk[r];if(t>=o&&e<=o+s.length&&s.between(o,e-o,t-o,i)===!1)return}this.nextLayer.between(e,t,i)}}iter(e=0){
return Si.from([this]).goto(e)}get isEmpty(){return this.nextLayer==this}static iter(e,t=0){return Si.from(e).goto(t)}static compare(e,t,i,r,o=-1){let s=e.filter(
h=>h.maxPoint>0||!h.isEmpty&&h.maxPoint>=o),l=t.filter(h=>h.maxPoint>0||!h.isEmpty&&h.maxPoint>=o),a=Mc(s,l,i),c=new hn(s,a,o),u=new hn(l,a,o);i.iterGaps((h,f,p)=>_c(
c,h,u,f,p,r)),i.empty&&i.length==0&&_c(c,0,u,0,0,r)}static eq(e,t,i=0,r){r==null&&(r=999999999);let o=e.filter(u=>!u.isEmpty&&t.indexOf(u)<0),s=t.filter(u=>!u.isEmpty&&
e.indexOf(u)<0);if(o.length!=s.length)return!1;if(!o.length)return!0;let l=Mc(o,s),a=new hn(o,l,0).goto(i),c=new hn(s,l,0).goto(i);for(;;){if(a.to!=c.to||!_s(a.
active,c.active)||a.point&&(!c.point||!Os(a.point,c.point)))return!1;if(a.to>r)return!0;a.next(),c.next()}}static spans(e,t,i,r,o=-1){let s=new hn(e,null,o).goto(
t),l=t,a=s.openStart;for(;;){let c=Math.min(s.to,i);if(s.point){let u=s.activeForPoint(s.to),h=s.pointFrom<t?u.length+1:s.point.startSide<0?u.length:Math.min(u.
length,a);r.point(l,c,s.point,u,h,s.pointRank),a=Math.min(s.openEnd(c),u.length)}else c>l&&(r.span(l,c,s.active,a),a=s.openEnd(c));if(s.to>i)return a+(s.point&&
s.to>i?1:0);l=s.to,s.next()}}static of(e,t=!1){let i=new it;for(let r of e instanceof wi?[e]:t?lg(e):e)i.add(r.from,r.to,r.value);return i.finish()}static join(e){
if(!e.length)return n.empty;let t=Ln(e);for(let i=e.length-2;i>=0;i--)for(let r=e[i];r!=n.empty;r=r.nextLayer)t=new n(r.chunkPos,r.chunk,t,Math.max(r.maxPoint,t.
maxPoint));return t}};ce.empty=new ce([],[],null,-1);function Ln(n){return n[n.length-1]}function lg(n){if(n.length>1)for(let e=n[0],t=1;t<n.length;t++){let i=n[t];
if(Ts(e,i)>0)return n.slice().sort(Ts);e=i}return n}ce.empty.nextLayer=ce.empty;var it=class n{finishChunk(e){this.chunks.push(new Ms(this.from,this.to,this.value,
this.maxPoint)),this.chunkPos.push(this.chunkStart),this.chunkStart=-1,this.setMaxPoint=Math.max(this.setMaxPoint,this.maxPoint),this.maxPoint=-1,e&&(this.from=
[],this.to=[],this.value=[])}constructor(){this.chunks=[],this.chunkPos=[],this.chunkStart=-1,this.last=null,this.lastFrom=-1e9,this.lastTo=-1e9,this.from=[],this.
to=[],this.value=[],this.maxPoint=-1,this.setMaxPoint=-1,this.nextLayer=null}add(e,t,i){this.addRange(e,t,i,!0)}addRange(e,t,i,r){this.addInner(e,t,i,r)||(this.
nextLayer||(this.nextLayer=new n)).addRange(e,t,i,r)}addInner(e,t,i,r){let o=e-this.lastTo||i.startSide-this.last.endSide;if(r&&o<=0&&(e-this.lastFrom||i.startSide-
this.last.startSide)<0)throw new Error("Ranges must be added sorted by `from` position and `startSide`");return o<0?!1:(this.from.length==250&&this.finishChunk(
!0),this.chunkStart<0&&(this.chunkStart=e),this.from.push(e-this.chunkStart),this.to.push(t-this.chunkStart),this.last=i,this.lastFrom=e,this.lastTo=t,this.value.
push(i),i.point&&(this.maxPoint=Math.max(this.maxPoint,t-e)),!0)}addChunk(e,t){if((e-this.lastTo||t.value[0].startSide-this.last.endSide)<0)return!1;this.from.length&&
this.finishChunk(!0),this.setMaxPoint=Math.max(this.setMaxPoint,t.maxPoint),this.chunks.push(t),this.chunkPos.push(e);let i=t.value.length-1;return this.last=t.
value[i],this.lastFrom=t.from[i]+e,this.lastTo=t.to[i]+e,!0}finish(){return this.finishInner(ce.empty)}finishInner(e){if(this.from.length&&this.finishChunk(!1),
this.chunks.length==0)return e;let t=ce.create(this.chunkPos,this.chunks,this.nextLayer?this.nextLayer.finishInner(e):e,this.setMaxPoint);return this.from=null,
t}};function Mc(n,e,t){let i=new Map;for(let o of n)for(let s=0;s<o.chunk.length;s++)o.chunk[s].maxPoint<=0&&i.set(o.chunk[s],o.chunkPos[s]);let r=new Set;for(let o of e)
for(let s=0;s<o.chunk.length;s++){let l=i.get(o.chunk[s]);l!=null&&(t?t.mapPos(l):l)==o.chunkPos[s]&&!t?.touchesRange(l,l+o.chunk[s].length)&&r.add(o.chunk[s])}
return r}var _r=class{constructor(e,t,i,r=0){this.layer=e,this.skip=t,this.minPoint=i,this.rank=r}get startSide(){return this.value?this.value.startSide:0}get endSide(){
return this.value?this.value.endSide:0}goto(e,t=-1e9){return this.chunkIndex=this.rangeIndex=0,this.gotoInner(e,t,!1),this}gotoInner(e,t,i){for(;this.chunkIndex<
this.layer.chunk.length;){let r=this.layer.chunk[this.chunkIndex];if(!(this.skip&&this.skip.has(r)||this.layer.chunkEnd(this.chunkIndex)<e||r.maxPoint<this.minPoint))
break;this.chunkIndex++,i=!1}if(this.chunkIndex<this.layer.chunk.length){let r=this.layer.chunk[this.chunkIndex].findIndex(e-this.layer.chunkPos[this.chunkIndex],
t,!0);(!i||this.rangeIndex<r)&&this.setRangeIndex(r)}this.next()}forward(e,t){(this.to-e||this.endSide-t)<0&&this.gotoInner(e,t,!0)}next(){for(;;)if(this.chunkIndex==
this.layer.chunk.length){this.from=this.to=1e9,this.value=null;break}else{let e=this.layer.chunkPos[this.chunkIndex],t=this.layer.chunk[this.chunkIndex],i=e+t.from[this.
rangeIndex];if(this.from=i,this.to=e+t.to[this.rangeIndex],this.value=t.value[this.rangeIndex],this.setRangeIndex(this.rangeIndex+1),this.minPoint<0||this.value.
point&&this.to-this.from>=this.minPoint)break}}setRangeIndex(e){if(e==this.layer.chunk[this.chunkIndex].value.length){if(this.chunkIndex++,this.skip)for(;this.chunkIndex<
this.layer.chunk.length&&this.skip.has(this.layer.chunk[this.chunkIndex]);)this.chunkIndex++;this.rangeIndex=0}else this.rangeIndex=e}nextChunk(){this.chunkIndex++,
this.rangeIndex=0,this.next()}compare(e){return this.from-e.from||this.startSide-e.startSide||this.rank-e.rank||this.to-e.to||this.endSide-e.endSide}},Si=class n{constructor(e){
this.heap=e}static from(e,t=null,i=-1){let r=[];for(let o=0;o<e.length;o++)for(let s=e[o];!s.isEmpty;s=s.nextLayer)s.maxPoint>=i&&r.push(new _r(s,t,i,o));return r.
length==1?r[0]:new n(r)}get startSide(){return this.value?this.value.startSide:0}goto(e,t=-1e9){for(let i of this.heap)i.goto(e,t);for(let i=this.heap.length>>1;i>=
0;i--)ms(this.heap,i);return this.next(),this}forward(e,t){for(let i of this.heap)i.forward(e,t);for(let i=this.heap.length>>1;i>=0;i--)ms(this.heap,i);(this.to-
e||this.value.endSide-t)<0&&this.next()}next(){if(this.heap.length==0)this.from=this.to=1e9,this.value=null,this.rank=-1;else{let e=this.heap[0];this.from=e.from,
this.to=e.to,this.value=e.value,this.rank=e.rank,e.value&&e.next(),ms(this.heap,0)}}};function ms(n,e){for(let t=n[e];;){let i=(e<<1)+1;if(i>=n.length)break;let r=n[i];
if(i+1<n.length&&r.compare(n[i+1])>=0&&(r=n[i+1],i++),t.compare(r)<0)break;n[i]=t,n[e]=r,e=i}}var hn=class{constructor(e,t,i){this.minPoint=i,this.active=[],this.
activeTo=[],this.activeRank=[],this.minActive=-1,this.point=null,this.pointFrom=0,this.pointRank=0,this.to=-1e9,this.endSide=0,this.openStart=-1,this.cursor=Si.
from(e,t,i)}goto(e,t=-1e9){return this.cursor.goto(e,t),this.active.length=this.activeTo.length=this.activeRank.length=0,this.minActive=-1,this.to=e,this.endSide=
t,this.openStart=-1,this.next(),this}forward(e,t){for(;this.minActive>-1&&(this.activeTo[this.minActive]-e||this.active[this.minActive].endSide-t)<0;)this.removeActive(
this.minActive);this.cursor.forward(e,t)}removeActive(e){xr(this.active,e),xr(this.activeTo,e),xr(this.activeRank,e),this.minActive=Ec(this.active,this.activeTo)}addActive(e){
let t=0,{value:i,to:r,rank:o}=this.cursor;for(;t<this.activeRank.length&&(o-this.activeRank[t]||r-this.activeTo[t])>0;)t++;vr(this.active,t,i),vr(this.activeTo,
t,r),vr(this.activeRank,t,o),e&&vr(e,t,this.cursor.from),this.minActive=Ec(this.active,this.activeTo)}next(){let e=this.to,t=this.point;this.point=null;let i=this.
openStart<0?[]:null;for(;;){let r=this.minActive;if(r>-1&&(this.activeTo[r]-this.cursor.from||this.active[r].endSide-this.cursor.startSide)<0){if(this.activeTo[r]>
e){this.to=this.activeTo[r],this.endSide=this.active[r].endSide;break}this.removeActive(r),i&&xr(i,r)}else if(this.cursor.value)if(this.cursor.from>e){this.to=this.
cursor.from,this.endSide=this.cursor.startSide;break}else{let o=this.cursor.value;if(!o.point)this.addActive(i),this.cursor.next();else if(t&&this.cursor.to==this.
to&&this.cursor.from<this.cursor.to)this.cursor.next();else{this.point=o,this.pointFrom=this.cursor.from,this.pointRank=this.cursor.rank,this.to=this.cursor.to,
this.endSide=o.endSide,this.cursor.next(),this.forward(this.to,this.endSide);break}}else{this.to=this.endSide=1e9;break}}if(i){this.openStart=0;for(let r=i.length-
1;r>=0&&i[r]<e;r--)this.openStart++}}activeForPoint(e){if(!this.active.length)return this.active;let t=[];for(let i=this.active.length-1;i>=0&&!(this.activeRank[i]<
this.pointRank);i--)(this.activeTo[i]>e||this.activeTo[i]==e&&this.active[i].endSide>=this.point.endSide)&&t.push(this.active[i]);return t.reverse()}openEnd(e){
let t=0;for(let i=this.activeTo.length-1;i>=0&&this.activeTo[i]>e;i--)t++;return t}};function _c(n,e,t,i,r,o){n.goto(e),t.goto(i);let s=i+r,l=i,a=i-e,c=!!o.boundChange;
for(let u=!1;;){let h=n.to+a-t.to,f=h||n.endSide-t.endSide,p=f<0?n.to+a:t.to,g=Math.min(p,s);if(n.point||t.point?(n.point&&t.point&&Os(n.point,t.point)&&_s(n.activeForPoint(
n.to),t.activeForPoint(t.to))||o.comparePoint(l,g,n.point,t.point),u=!1):(u&&(o.boundChange(l),u=!1),g>l&&!_s(n.active,t.active)&&o.compareRange(l,g,n.active,t.
active),c&&g<s&&(h||n.openEnd(p)!=t.openEnd(p))&&(u=!0)),p>s)break;l=p,f<=0&&n.next(),f>=0&&t.next()}}function _s(n,e){if(n.length!=e.length)return!1;for(let t=0;t<
n.length;t++)if(n[t]!=e[t]&&!Os(n[t],e[t]))return!1;return!0}function xr(n,e){for(let t=e,i=n.length-1;t<i;t++)n[t]=n[t+1];n.pop()}function vr(n,e,t){for(let i=n.
length-1;i>=e;i--)n[i+1]=n[i];n[e]=t}function Ec(n,e){let t=-1,i=1e9;for(let r=0;r<e.length;r++)(e[r]-i||n[r].endSide-n[t].endSide)<0&&(t=r,i=e[r]);return t}function Lt(n,e,t=n.
length){let i=0;for(let r=0;r<t&&r<n.length;)n.charCodeAt(r)==9?(i+=e-i%e,r++):(i++,r=xe(n,r));return i}function Dr(n,e,t,i){for(let r=0,o=0;;){if(o>=e)return r;
if(r==n.length)break;o+=n.charCodeAt(r)==9?t-o%t:1,r=xe(n,r)}return i===!0?-1:n.length}var $c=typeof Symbol>"u"?"__ͼ":Symbol.for("ͼ"),Ls=typeof Symbol>"u"?"__styleSet"+Math.floor(Math.random()*1e8):Symbol("styleSet"),Hc=typeof globalThis<"u"?globalThis:
typeof window<"u"?window:{},Je=class{constructor(e,t){this.rules=[];let{finish:i}=t||{};function r(s){return/^@/.test(s)?[s]:s.split(/,\s*/)}function o(s,l,a,c){
let u=[],h=/^@(\w+)\b/.exec(s[0]),f=h&&h[1]=="keyframes";if(h&&l==null)return a.push(s[0]+";");for(let p in l){let g=l[p];if(/&/.test(p))o(p.split(/,\s*/).map(k=>s.
map(A=>k.replace(/&/,A))).reduce((k,A)=>k.concat(A)),g,a);else if(g&&typeof g=="object"){if(!h)throw new RangeError("The value of a property ("+p+") should be a\
 primitive value.");o(r(p),g,u,f)}else g!=null&&u.push(p.replace(/_.*/,"").replace(/[A-Z]/g,k=>"-"+k.toLowerCase())+": "+g+";")}(u.length||f)&&a.push((i&&!h&&!c?
s.map(i):s).join(", ")+" {"+u.join(" ")+"}")}for(let s in e)o(r(s),e[s],this.rules)}getRules(){return this.rules.join(`
`)}static newName(){let e=Hc[$c]||1;return Hc[$c]=e+1,"ͼ"+e.toString(36)}static mount(e,t,i){let r=e[Ls],o=i&&i.nonce;r?o&&r.setNonce(o):r=new Ps(e,o),r.mount(
Array.isArray(t)?t:[t],e)}},Vc=new Map,Ps=class{constructor(e,t){let i=e.ownerDocument||e,r=i.defaultView;if(!e.head&&e.adoptedStyleSheets&&r.CSSStyleSheet){let o=Vc.
get(i);if(o)return e[Ls]=o;this.sheet=new r.CSSStyleSheet,Vc.set(i,this)}else this.styleTag=i.createElement("style"),t&&this.styleTag.setAttribute("nonce",t);this.
modules=[],e[Ls]=this}mount(e,t){let i=this.sheet,r=0,o=0,s=!1;for(let l=0;l<e.length;l++){let a=e[l],c=this.modules.indexOf(a);if(c<o&&c>-1&&(this.modules.splice(
c,1),s=!0,o--,c=-1),c==-1){if(this.modules.splice(o++,0,a),s=!0,i)for(let u=0;u<a.rules.length;u++)i.insertRule(a.rules[u],r++)}else{for(;o<c;)r+=this.modules[o++].
rules.length;r+=a.rules.length,o++}}if(i)t.adoptedStyleSheets.indexOf(this.sheet)<0&&(t.adoptedStyleSheets=[this.sheet,...t.adoptedStyleSheets]);else{if(s){let a="";
for(let c=0;c<this.modules.length;c++)a+=this.modules[c].getRules()+`
`;this.styleTag.textContent=a}let l=t.head||t;this.styleTag.parentNode!=l&&l.insertBefore(this.styleTag,l.firstChild)}}setNonce(e){this.styleTag&&this.styleTag.
getAttribute("nonce")!=e&&this.styleTag.setAttribute("nonce",e)}};var Pt={8:"Backspace",9:"Tab",10:"Enter",12:"NumLock",13:"Enter",16:"Shift",17:"Control",18:"Alt",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"\
End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",44:"PrintScreen",45:"Insert",46:"Delete",59:";",61:"=",91:"Meta",92:"Meta",106:"*",107:"\
+",108:",",109:"-",110:".",111:"/",144:"NumLock",145:"ScrollLock",160:"Shift",161:"Shift",162:"Control",163:"Control",164:"Alt",165:"Alt",173:"-",186:";",187:"=",
188:",",189:"-",190:".",191:"/",192:"`",219:"[",220:"\\",221:"]",222:"'"},zn={48:")",49:"!",50:"@",51:"#",52:"$",53:"%",54:"^",55:"&",56:"*",57:"(",59:":",61:"+",
173:"_",186:":",187:"+",188:"<",189:"_",190:">",191:"?",192:"~",219:"{",220:"|",221:"}",222:'"'},ag=typeof navigator<"u"&&/Mac/.test(navigator.platform),cg=typeof navigator<
"u"&&/MSIE \d|Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(navigator.userAgent);for(Se=0;Se<10;Se++)Pt[48+Se]=Pt[96+Se]=String(Se);var Se;for(Se=1;Se<=24;Se++)Pt[Se+
111]="F"+Se;var Se;for(Se=65;Se<=90;Se++)Pt[Se]=String.fromCharCode(Se+32),zn[Se]=String.fromCharCode(Se);var Se;for(Or in Pt)zn.hasOwnProperty(Or)||(zn[Or]=Pt[Or]);
var Or;function qc(n){var e=ag&&n.metaKey&&n.shiftKey&&!n.ctrlKey&&!n.altKey||cg&&n.shiftKey&&n.key&&n.key.length==1||n.key=="Unidentified",t=!e&&n.key||(n.shiftKey?
zn:Pt)[n.keyCode]||n.key||"Unidentified";return t=="Esc"&&(t="Escape"),t=="Del"&&(t="Delete"),t=="Left"&&(t="ArrowLeft"),t=="Up"&&(t="ArrowUp"),t=="Right"&&(t="\
ArrowRight"),t=="Down"&&(t="ArrowDown"),t}function ve(){var n=arguments[0];typeof n=="string"&&(n=document.createElement(n));var e=1,t=arguments[1];if(t&&typeof t=="object"&&t.nodeType==null&&!Array.isArray(
t)){for(var i in t)if(Object.prototype.hasOwnProperty.call(t,i)){var r=t[i];typeof r=="string"?n.setAttribute(i,r):r!=null&&(n[i]=r)}e++}for(;e<arguments.length;e++)
jc(n,arguments[e]);return n}function jc(n,e){if(typeof e=="string")n.appendChild(document.createTextNode(e));else if(e!=null)if(e.nodeType!=null)n.appendChild(e);else if(Array.
isArray(e))for(var t=0;t<e.length;t++)jc(n,e[t]);else throw new RangeError("Unsupported child node: "+e)}var Re=typeof navigator<"u"?navigator:{userAgent:"",vendor:"",platform:""},$s=typeof document<"u"?document:{documentElement:{style:{}}},Hs=/Edge\/(\d+)/.exec(Re.
userAgent),Mu=/MSIE \d/.test(Re.userAgent),Vs=/Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(Re.userAgent),ro=!!(Mu||Vs||Hs),Kc=!ro&&/gecko\/(\d+)/i.test(Re.userAgent),
Rs=!ro&&/Chrome\/(\d+)/.exec(Re.userAgent),Uc="webkitFontSmoothing"in $s.documentElement.style,qs=!ro&&/Apple Computer/.test(Re.vendor),Gc=qs&&(/Mobile\/\w+/.test(
Re.userAgent)||Re.maxTouchPoints>2),W={mac:Gc||/Mac/.test(Re.platform),windows:/Win/.test(Re.platform),linux:/Linux|X11/.test(Re.platform),ie:ro,ie_version:Mu?$s.
documentMode||6:Vs?+Vs[1]:Hs?+Hs[1]:0,gecko:Kc,gecko_version:Kc?+(/Firefox\/(\d+)/.exec(Re.userAgent)||[0,0])[1]:0,chrome:!!Rs,chrome_version:Rs?+Rs[1]:0,ios:Gc,
android:/Android\b/.test(Re.userAgent),webkit:Uc,webkit_version:Uc?+(/\bAppleWebKit\/(\d+)/.exec(Re.userAgent)||[0,0])[1]:0,safari:qs,safari_version:qs?+(/\bVersion\/(\d+(\.\d+)?)/.
exec(Re.userAgent)||[0,0])[1]:0,tabSize:$s.documentElement.style.tabSize!=null?"tab-size":"-moz-tab-size"};function Fl(n,e){for(let t in n)t=="class"&&e.class?e.
class+=" "+n.class:t=="style"&&e.style?e.style+=";"+n.style:e[t]=n[t];return e}var jr=Object.create(null);function Wl(n,e,t){if(n==e)return!0;n||(n=jr),e||(e=jr);
let i=Object.keys(n),r=Object.keys(e);if(i.length-0!=r.length-0)return!1;for(let o of i)if(o!=t&&(r.indexOf(o)==-1||n[o]!==e[o]))return!1;return!0}function ug(n,e){
for(let t=n.attributes.length-1;t>=0;t--){let i=n.attributes[t].name;e[i]==null&&n.removeAttribute(i)}for(let t in e){let i=e[t];t=="style"?n.style.cssText=i:n.
getAttribute(t)!=i&&n.setAttribute(t,i)}}function Xc(n,e,t){let i=!1;if(e)for(let r in e)t&&r in t||(i=!0,r=="style"?n.style.cssText="":n.removeAttribute(r));if(t)
for(let r in t)e&&e[r]==t[r]||(i=!0,r=="style"?n.style.cssText=t[r]:n.setAttribute(r,t[r]));return i}function hg(n){let e=Object.create(null);for(let t=0;t<n.attributes.
length;t++){let i=n.attributes[t];e[i.name]=i.value}return e}var wt=class{eq(e){return!1}updateDOM(e,t,i){return!1}compare(e){return this==e||this.constructor==
e.constructor&&this.eq(e)}get estimatedHeight(){return-1}get lineBreaks(){return 0}ignoreEvent(e){return!0}coordsAt(e,t,i){return null}get isHidden(){return!1}get editable(){
return!1}destroy(e){}},Ee=(function(n){return n[n.Text=0]="Text",n[n.WidgetBefore=1]="WidgetBefore",n[n.WidgetAfter=2]="WidgetAfter",n[n.WidgetRange=3]="WidgetR\
ange",n})(Ee||(Ee={})),Y=class extends kt{constructor(e,t,i,r){super(),this.startSide=e,this.endSide=t,this.widget=i,this.spec=r}get heightRelevant(){return!1}static mark(e){
return new Ii(e)}static widget(e){let t=Math.max(-1e4,Math.min(1e4,e.side||0)),i=!!e.block;return t+=i&&!e.inlineOrder?t>0?3e8:-4e8:t>0?1e8:-1e8,new bn(e,t,t,i,
e.widget||null,!1)}static replace(e){let t=!!e.block,i,r;if(e.isBlockGap)i=-5e8,r=4e8;else{let{start:o,end:s}=_u(e,t);i=(o?t?-3e8:-1:5e8)-1,r=(s?t?2e8:1:-6e8)+1}
return new bn(e,i,r,t,e.widget||null,!0)}static line(e){return new Ni(e)}static set(e,t=!1){return ce.of(e,t)}hasHeight(){return this.widget?this.widget.estimatedHeight>
-1:!1}};Y.none=ce.empty;var Ii=class n extends Y{constructor(e){let{start:t,end:i}=_u(e);super(t?-1:5e8,i?1:-6e8,null,e),this.tagName=e.tagName||"span",this.attrs=
e.class&&e.attributes?Fl(e.attributes,{class:e.class}):e.class?{class:e.class}:e.attributes||jr}eq(e){return this==e||e instanceof n&&this.tagName==e.tagName&&Wl(
this.attrs,e.attrs)}range(e,t=e){if(e>=t)throw new RangeError("Mark decorations may not be empty");return super.range(e,t)}};Ii.prototype.point=!1;var Ni=class n extends Y{constructor(e){
super(-2e8,-2e8,null,e)}eq(e){return e instanceof n&&this.spec.class==e.spec.class&&Wl(this.spec.attributes,e.spec.attributes)}range(e,t=e){if(t!=e)throw new RangeError(
"Line decoration ranges must be zero-length");return super.range(e,t)}};Ni.prototype.mapMode=Ne.TrackBefore;Ni.prototype.point=!0;var bn=class n extends Y{constructor(e,t,i,r,o,s){
super(t,i,o,e),this.block=r,this.isReplace=s,this.mapMode=r?t<=0?Ne.TrackBefore:Ne.TrackAfter:Ne.TrackDel}get type(){return this.startSide!=this.endSide?Ee.WidgetRange:
this.startSide<=0?Ee.WidgetBefore:Ee.WidgetAfter}get heightRelevant(){return this.block||!!this.widget&&(this.widget.estimatedHeight>=5||this.widget.lineBreaks>
0)}eq(e){return e instanceof n&&fg(this.widget,e.widget)&&this.block==e.block&&this.startSide==e.startSide&&this.endSide==e.endSide}range(e,t=e){if(this.isReplace&&
(e>t||e==t&&this.startSide>0&&this.endSide<=0))throw new RangeError("Invalid range for replacement decoration");if(!this.isReplace&&t!=e)throw new RangeError("W\
idget decorations can only have zero-length ranges");return super.range(e,t)}};bn.prototype.point=!0;function _u(n,e=!1){let{inclusiveStart:t,inclusiveEnd:i}=n;
return t==null&&(t=n.inclusive),i==null&&(i=n.inclusive),{start:t??e,end:i??e}}function fg(n,e){return n==e||!!(n&&e&&n.compare(e))}function qn(n,e,t,i=0){let r=t.
length-1;r>=0&&t[r]+i>=n?t[r]=Math.max(t[r],e):t.push(n,e)}var Kr=class n extends kt{constructor(e,t,i){super(),this.tagName=e,this.attributes=t,this.rank=i}eq(e){
return e==this||e instanceof n&&this.tagName==e.tagName&&Wl(this.attributes,e.attributes)}static create(e){return new n(e.tagName,e.attributes||jr,e.rank==null?
50:Math.max(0,Math.min(e.rank,100)))}static set(e,t=!1){return ce.of(e,t)}};Kr.prototype.startSide=Kr.prototype.endSide=-1;var Te=n=>n.nodeType==1,Kn=n=>n.nodeType==
3;function zi(n){let e;return n.nodeType==11?e=n.getSelection?n:n.ownerDocument:e=n,e.getSelection()}function js(n,e){return e?n==e||n.contains(e.nodeType!=1?e.
parentNode:e):!1}function Mi(n,e){if(!e.anchorNode)return!1;try{return js(n,e.anchorNode)}catch{return!1}}function _i(n){return Kn(n)?Wi(n,0,n.nodeValue.length).
getClientRects():Te(n)?n.getClientRects():[]}function Ei(n,e,t,i){return t?Jc(n,e,t,i,-1)||Jc(n,e,t,i,1):!1}function Kt(n){for(var e=0;;e++)if(n=n.previousSibling,
!n)return e}function Ur(n){return Te(n)&&/^(DIV|P|LI|UL|OL|BLOCKQUOTE|DD|DT|H\d|SECTION|PRE)$/.test(n.nodeName)}function Jc(n,e,t,i,r){for(;;){if(n==t&&e==i)return!0;
if(e==(r<0?0:It(n))){if(n.nodeName=="DIV")return!1;let o=n.parentNode;if(!o||!Te(o))return!1;e=Kt(n)+(r<0?0:1),n=o}else if(Te(n)){if(n=n.childNodes[e+(r<0?-1:0)],
Te(n)&&(n.nodeName=="IMG"||n.nodeName=="BR"||n.contentEditable=="false"))return!1;e=r<0?It(n):0}else return!1}}function It(n){return Kn(n)?n.nodeValue.length:n.
childNodes.length}function Fi(n,e){let{left:t,right:i}=n;if(t==i)return n;let r=e?t:i;return{left:r,right:r,top:n.top,bottom:n.bottom}}function dg(n){let e=n.visualViewport;
return e?{left:0,right:e.width,top:0,bottom:e.height}:{left:0,right:n.innerWidth,top:0,bottom:n.innerHeight}}function Eu(n,e){let t=e.width/n.offsetWidth,i=e.height/
n.offsetHeight;return(t>.995&&t<1.005||!isFinite(t)||Math.abs(e.width-n.offsetWidth)<1)&&(t=1),(i>.995&&i<1.005||!isFinite(i)||Math.abs(e.height-n.offsetHeight)<
1)&&(i=1),{scaleX:t,scaleY:i}}function pg(n,e,t,i,r,o,s,l){let a=n.ownerDocument,c=a.defaultView||window;for(let u=n,h=!1;u&&!h;)if(Te(u)){let f,p=u==a.body,g=1,
k=1,A=!0,w=!0;if(p)f=dg(c);else{let N=getComputedStyle(u);if(/^(fixed|sticky)$/.test(N.position)&&(h=!0),(u.scrollHeight<=u.clientHeight||!/auto|scroll/.test(N.
overflowY))&&(w=!1),(u.scrollWidth<=u.clientWidth||!/auto|scroll/.test(N.overflowX))&&(A=!1),!A&&!w){u=u.assignedSlot||u.parentNode;continue}let S=u.getBoundingClientRect();
({scaleX:g,scaleY:k}=Eu(u,S)),f={left:S.left,right:S.left+u.clientWidth*g,top:S.top,bottom:S.top+u.clientHeight*k}}let _=0,E=0;if(w)if(r=="nearest")e.top<f.top+
s?(E=e.top-(f.top+s),t>0&&e.bottom>f.bottom+E&&(E=e.bottom-f.bottom+s)):e.bottom>f.bottom-s&&(E=e.bottom-f.bottom+s,t<0&&e.top-E<f.top&&(E=e.top-(f.top+s)));else{
let N=e.bottom-e.top,S=f.bottom-f.top;E=(r=="center"&&N<=S?e.top+N/2-S/2:r=="start"||r=="center"&&t<0?e.top-s:e.bottom-S+s)-f.top}if(A&&(i=="nearest"?e.left<f.left+
o?(_=e.left-(f.left+o),t>0&&e.right>f.right+_&&(_=e.right-f.right+o)):e.right>f.right-o&&(_=e.right-f.right+o,t<0&&e.left<f.left+_&&(_=e.left-(f.left+o))):_=(i==
"center"?e.left+(e.right-e.left)/2-(f.right-f.left)/2:i=="start"==l?e.left-o:e.right-(f.right-f.left)+o)-f.left),_||E)if(p)c.scrollBy(_,E);else{let N=0,S=0;if(E){
let T=u.scrollTop;u.scrollTop+=E/k,S=(u.scrollTop-T)*k}if(_){let T=u.scrollLeft;u.scrollLeft+=_/g,N=(u.scrollLeft-T)*g}e={left:e.left-N,top:e.top-S,right:e.right-
N,bottom:e.bottom-S},N&&Math.abs(N-_)<1&&(i="nearest"),S&&Math.abs(S-E)<1&&(r="nearest")}if(p)break;(e.top<f.top||e.bottom>f.bottom||e.left<f.left||e.right>f.right)&&
(e={left:Math.max(e.left,f.left),right:Math.min(e.right,f.right),top:Math.max(e.top,f.top),bottom:Math.min(e.bottom,f.bottom)}),u=u.assignedSlot||u.parentNode}else if(u.
nodeType==11)u=u.host;else break}function Du(n,e=!0){let t=n.ownerDocument,i=null,r=null;for(let o=n.parentNode;o&&!(o==t.body||(!e||i)&&r);)if(Te(o))!r&&o.scrollHeight>
o.clientHeight&&/scroll|auto/.test(getComputedStyle(o).overflowY)&&(r=o),e&&!i&&o.scrollWidth>o.clientWidth&&/scroll|auto/.test(getComputedStyle(o).overflowX)&&
(i=o),o=o.assignedSlot||o.parentNode;else if(o.nodeType==11)o=o.host;else break;return{x:i,y:r}}var Ks=class{constructor(){this.anchorNode=null,this.anchorOffset=
0,this.focusNode=null,this.focusOffset=0}eq(e){return this.anchorNode==e.anchorNode&&this.anchorOffset==e.anchorOffset&&this.focusNode==e.focusNode&&this.focusOffset==
e.focusOffset}setRange(e){let{anchorNode:t,focusNode:i}=e;this.set(t,Math.min(e.anchorOffset,t?It(t):0),i,Math.min(e.focusOffset,i?It(i):0))}set(e,t,i,r){this.anchorNode=
e,this.anchorOffset=t,this.focusNode=i,this.focusOffset=r}};function Ou(n){let e=[];for(let t=n;t;t=t.nodeType==11?t.host:t.parentNode)Te(t)&&e.push({node:t,left:t.
scrollLeft,top:t.scrollTop});return e}function Lu(n,e=!0){for(let{node:t,left:i,top:r}of n)e&&t.scrollTop!=r&&(t.scrollTop=r),t.scrollLeft!=i&&(t.scrollLeft=i)}
var pn=null;W.safari&&W.safari_version>=26&&(pn=!1);function Pu(n){if(n.setActive)return n.setActive();if(pn)return n.focus(pn);let e=Ou(n);n.focus(pn==null?{get preventScroll(){
return pn={preventScroll:!0},!0}}:void 0),pn||(pn=!1,Lu(e))}var Yc;function Wi(n,e,t=e){let i=Yc||(Yc=document.createRange());return i.setEnd(n,t),i.setStart(n,
e),i}function jn(n,e,t,i){let r={key:e,code:e,keyCode:t,which:t,cancelable:!0};i&&({altKey:r.altKey,ctrlKey:r.ctrlKey,shiftKey:r.shiftKey,metaKey:r.metaKey}=i);
let o=new KeyboardEvent("keydown",r);o.synthetic=!0,n.dispatchEvent(o);let s=new KeyboardEvent("keyup",r);return s.synthetic=!0,n.dispatchEvent(s),o.defaultPrevented||
s.defaultPrevented}function mg(n){for(;n;){if(n&&(n.nodeType==9||n.nodeType==11&&n.host))return n;n=n.assignedSlot||n.parentNode}return null}function gg(n,e){let t=e.
focusNode,i=e.focusOffset;if(!t||e.anchorNode!=t||e.anchorOffset!=i)return!1;for(i=Math.min(i,It(t));;)if(i){if(!Te(t))return!1;let r=t.childNodes[i-1];r.contentEditable==
"false"?i--:(t=r,i=It(t))}else{if(t==n)return!0;i=Kt(t),t=t.parentNode}}function Ru(n){return n instanceof Window?n.pageYOffset>Math.max(0,n.document.documentElement.
scrollHeight-n.innerHeight-4):n.scrollTop>Math.max(1,n.scrollHeight-n.clientHeight-4)}function Bu(n,e){for(let t=n,i=e;;){if(Kn(t)&&i>0)return{node:t,offset:i};
if(Te(t)&&i>0){if(t.contentEditable=="false")return null;t=t.childNodes[i-1],i=It(t)}else if(t.parentNode&&!Ur(t))i=Kt(t),t=t.parentNode;else return null}}function Iu(n,e){
for(let t=n,i=e;;){if(Kn(t)&&i<t.nodeValue.length)return{node:t,offset:i};if(Te(t)&&i<t.childNodes.length){if(t.contentEditable=="false")return null;t=t.childNodes[i],
i=0}else if(t.parentNode&&!Ur(t))i=Kt(t)+1,t=t.parentNode;else return null}}var vt=class n{constructor(e,t,i=!0){this.node=e,this.offset=t,this.precise=i}static before(e,t){
return new n(e.parentNode,Kt(e),t)}static after(e,t){return new n(e.parentNode,Kt(e)+1,t)}},de=(function(n){return n[n.LTR=0]="LTR",n[n.RTL=1]="RTL",n})(de||(de=
{})),Un=de.LTR,$l=de.RTL;function Nu(n){let e=[];for(let t=0;t<n.length;t++)e.push(1<<+n[t]);return e}var bg=Nu("88888888888888888888888888888888888666888888787\
8333333333378888880000000000000000000000000088888800000000000000000000000000888888888888888888888888888888888888878666688880888886633808883088888000000000000000\
00000000800000000000000000000000000000008"),yg=Nu("4444448826627288999999999992222222222222222222222222222222222222222222222229999999999999999999994444444444644\
222822222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222222999999949999999229989999223333333333"),Us=Object.create(
null),xt=[];for(let n of["()","[]","{}"]){let e=n.charCodeAt(0),t=n.charCodeAt(1);Us[e]=t,Us[t]=-e}function zu(n){return n<=247?bg[n]:1424<=n&&n<=1524?2:1536<=n&&
n<=1785?yg[n-1536]:1774<=n&&n<=2220?4:8192<=n&&n<=8204?256:64336<=n&&n<=65023?4:1}var kg=/[\u0590-\u05f4\u0600-\u06ff\u0700-\u08ac\ufb50-\ufdff]/,Qe=class{get dir(){
return this.level%2?$l:Un}constructor(e,t,i){this.from=e,this.to=t,this.level=i}side(e,t){return this.dir==t==e?this.to:this.from}forward(e,t){return e==(this.dir==
t)}static find(e,t,i,r){let o=-1;for(let s=0;s<e.length;s++){let l=e[s];if(l.from<=t&&l.to>=t){if(l.level==i)return s;(o<0||(r!=0?r<0?l.from<t:l.to>t:e[o].level>
l.level))&&(o=s)}}if(o<0)throw new RangeError("Index out of range");return o}};function Fu(n,e){if(n.length!=e.length)return!1;for(let t=0;t<n.length;t++){let i=n[t],
r=e[t];if(i.from!=r.from||i.to!=r.to||i.direction!=r.direction||!Fu(i.inner,r.inner))return!1}return!0}var fe=[];function xg(n,e,t,i,r){for(let o=0;o<=i.length;o++){
let s=o?i[o-1].to:e,l=o<i.length?i[o].from:t,a=o?256:r;for(let c=s,u=a,h=a;c<l;c++){let f=zu(n.charCodeAt(c));f==512?f=u:f==8&&h==4&&(f=16),fe[c]=f==4?2:f,f&7&&
(h=f),u=f}for(let c=s,u=a,h=a;c<l;c++){let f=fe[c];if(f==128)c<l-1&&u==fe[c+1]&&u&24?f=fe[c]=u:fe[c]=256;else if(f==64){let p=c+1;for(;p<l&&fe[p]==64;)p++;let g=c&&
u==8||p<t&&fe[p]==8?h==1?1:8:256;for(let k=c;k<p;k++)fe[k]=g;c=p-1}else f==8&&h==1&&(fe[c]=1);u=f,f&7&&(h=f)}}}function vg(n,e,t,i,r){let o=r==1?2:1;for(let s=0,
l=0,a=0;s<=i.length;s++){let c=s?i[s-1].to:e,u=s<i.length?i[s].from:t;for(let h=c,f,p,g;h<u;h++)if(p=Us[f=n.charCodeAt(h)])if(p<0){for(let k=l-3;k>=0;k-=3)if(xt[k+
1]==-p){let A=xt[k+2],w=A&2?r:A&4?A&1?o:r:0;w&&(fe[h]=fe[xt[k]]=w),l=k;break}}else{if(xt.length==189)break;xt[l++]=h,xt[l++]=f,xt[l++]=a}else if((g=fe[h])==2||g==
1){let k=g==r;a=k?0:1;for(let A=l-3;A>=0;A-=3){let w=xt[A+2];if(w&2)break;if(k)xt[A+2]|=2;else{if(w&4)break;xt[A+2]|=4}}}}}function wg(n,e,t,i){for(let r=0,o=i;r<=
t.length;r++){let s=r?t[r-1].to:n,l=r<t.length?t[r].from:e;for(let a=s;a<l;){let c=fe[a];if(c==256){let u=a+1;for(;;)if(u==l){if(r==t.length)break;u=t[r++].to,l=
r<t.length?t[r].from:e}else if(fe[u]==256)u++;else break;let h=o==1,f=(u<e?fe[u]:i)==1,p=h==f?h?1:2:i;for(let g=u,k=r,A=k?t[k-1].to:n;g>a;)g==A&&(g=t[--k].from,
A=k?t[k-1].to:n),fe[--g]=p;a=u}else o=c,a++}}}function Gs(n,e,t,i,r,o,s){let l=i%2?2:1;if(i%2==r%2)for(let a=e,c=0;a<t;){let u=!0,h=!1;if(c==o.length||a<o[c].from){
let k=fe[a];k!=l&&(u=!1,h=k==16)}let f=!u&&l==1?[]:null,p=u?i:i+1,g=a;e:for(;;)if(c<o.length&&g==o[c].from){if(h)break e;let k=o[c];if(!u)for(let A=k.to,w=c+1;;){
if(A==t)break e;if(w<o.length&&o[w].from==A)A=o[w++].to;else{if(fe[A]==l)break e;break}}if(c++,f)f.push(k);else{k.from>a&&s.push(new Qe(a,k.from,p));let A=k.direction==
Un!=!(p%2);Xs(n,A?i+1:i,r,k.inner,k.from,k.to,s),a=k.to}g=k.to}else{if(g==t||(u?fe[g]!=l:fe[g]==l))break;g++}f?Gs(n,a,g,i+1,r,f,s):a<g&&s.push(new Qe(a,g,p)),a=
g}else for(let a=t,c=o.length;a>e;){let u=!0,h=!1;if(!c||a>o[c-1].to){let k=fe[a-1];k!=l&&(u=!1,h=k==16)}let f=!u&&l==1?[]:null,p=u?i:i+1,g=a;e:for(;;)if(c&&g==
o[c-1].to){if(h)break e;let k=o[--c];if(!u)for(let A=k.from,w=c;;){if(A==e)break e;if(w&&o[w-1].to==A)A=o[--w].from;else{if(fe[A-1]==l)break e;break}}if(f)f.push(
k);else{k.to<a&&s.push(new Qe(k.to,a,p));let A=k.direction==Un!=!(p%2);Xs(n,A?i+1:i,r,k.inner,k.from,k.to,s),a=k.from}g=k.from}else{if(g==e||(u?fe[g-1]!=l:fe[g-
1]==l))break;g--}f?Gs(n,g,a,i+1,r,f,s):g<a&&s.push(new Qe(g,a,p)),a=g}}function Xs(n,e,t,i,r,o,s){let l=e%2?2:1;xg(n,r,o,i,l),vg(n,r,o,i,l),wg(r,o,i,l),Gs(n,r,o,
e,t,i,s)}function Sg(n,e,t){if(!n)return[new Qe(0,0,e==$l?1:0)];if(e==Un&&!t.length&&!kg.test(n))return Wu(n.length);if(t.length)for(;n.length>fe.length;)fe[fe.
length]=256;let i=[],r=e==Un?0:1;return Xs(n,r,r,t,0,n.length,i),i}function Wu(n){return[new Qe(0,n,0)]}var $u="";function Cg(n,e,t,i,r){var o;if(!n.length)return null;
let s=i.head-n.from,l;if(i.head==n.from&&i.assoc<0){if(!r)return null;s=e[l=0].side(!1,t)}else if(i.head==n.to&&i.assoc>0){if(r)return null;s=e[l=e.length-1].side(
!0,t)}else l=Qe.find(e,s,(o=i.bidiLevel)!==null&&o!==void 0?o:-1,i.assoc);let a=e[l],c=a.side(r,t);if(s==c){let f=l+=r?1:-1;if(f<0||f>=e.length)return null;a=e[l=
f],s=a.side(!r,t),c=a.side(r,t)}let u=xe(n.text,s,a.forward(r,t));(u<a.from||u>a.to)&&(u=c),$u=n.text.slice(Math.min(s,u),Math.max(s,u));let h=l==(r?e.length-1:
0)?null:e[l+(r?1:-1)];if(u==c){if(!h)return r?B.cursor(n.to,1):B.cursor(n.from,-1);if(h.level+(r?0:1)<a.level)return B.cursor(h.side(!r,t)+n.from,h.forward(r,t)?
1:-1,h.level)}return B.cursor(u+n.from,a.forward(r,t)?-1:1,a.level)}function Ag(n,e,t){for(let i=e;i<t;i++){let r=zu(n.charCodeAt(i));if(r==1)return Un;if(r==2||
r==4)return $l}}var Hu=V.define(),Vu=V.define(),qu=V.define(),ju=V.define(),Js=V.define(),Ku=V.define(),Uu=V.define(),Hl=V.define(),Vl=V.define(),Gu=V.define({combine:n=>n.
some(e=>e)}),Xu=V.define({combine:n=>n.some(e=>e)}),Ju=V.define(),Di=class n{constructor(e,t,i,r,o,s=!1){this.range=e,this.y=t,this.x=i,this.yMargin=r,this.xMargin=
o,this.isSnapshot=s}map(e){return e.empty?this:new n(this.range.map(e),this.y,this.x,this.yMargin,this.xMargin,this.isSnapshot)}clip(e){return this.range.to<=e.
doc.length?this:new n(B.cursor(e.doc.length),this.y,this.x,this.yMargin,this.xMargin,this.isSnapshot)}},Lr=ie.define({map:(n,e)=>n.map(e)}),Yu=ie.define();function st(n,e,t){
let i=n.facet(ju);i.length?i[0](e):window.onerror&&window.onerror(String(e),t,void 0,void 0,e)||(t?console.error(t+":",e):console.error(e))}var Rt=V.define({combine:n=>n.
length?n[0]:!0}),Tg=0,Wn=V.define({combine(n){return n.filter((e,t)=>{for(let i=0;i<t;i++)if(n[i].plugin==e.plugin)return!1;return!0})}}),De=class n{constructor(e,t,i,r,o){
this.id=e,this.create=t,this.domEventHandlers=i,this.domEventObservers=r,this.baseExtensions=o(this),this.extension=this.baseExtensions.concat(Wn.of({plugin:this,
arg:void 0}))}of(e){return this.baseExtensions.concat(Wn.of({plugin:this,arg:e}))}static define(e,t){let{eventHandlers:i,eventObservers:r,provide:o,decorations:s}=t||
{};return new n(Tg++,e,i,r,l=>{let a=[];return s&&a.push(oo.of(c=>{let u=c.plugin(l);return u?s(u):Y.none})),o&&a.push(o(l)),a})}static fromClass(e,t){return n.
define((i,r)=>new e(i,r),t)}},Oi=class{constructor(e){this.spec=e,this.mustUpdate=null,this.value=null}get plugin(){return this.spec&&this.spec.plugin}update(e){
if(this.value){if(this.mustUpdate){let t=this.mustUpdate;if(this.mustUpdate=null,this.value.update)try{this.value.update(t)}catch(i){if(st(t.state,i,"CodeMirror\
 plugin crashed"),this.value.destroy)try{this.value.destroy()}catch{}this.deactivate()}}}else if(this.spec)try{this.value=this.spec.plugin.create(e,this.spec.arg)}catch(t){
st(e.state,t,"CodeMirror plugin crashed"),this.deactivate()}return this}destroy(e){var t;if(!((t=this.value)===null||t===void 0)&&t.destroy)try{this.value.destroy()}catch(i){
st(e.state,i,"CodeMirror plugin crashed")}}deactivate(){this.spec=this.value=null}},Zu=V.define(),ql=V.define(),oo=V.define(),Qu=V.define(),jl=V.define(),Hi=V.define(),
eh=V.define();function Zc(n,e){let t=n.state.facet(eh);if(!t.length)return t;let i=t.map(o=>o instanceof Function?o(n):o),r=[];return ce.spans(i,e.from,e.to,{point(){},
span(o,s,l,a){let c=o-e.from,u=s-e.from,h=r;for(let f=l.length-1;f>=0;f--,a--){let p=l[f].spec.bidiIsolate,g;if(a>0&&h.length&&(g=h[h.length-1]).to==c&&g.direction==
p)g.to=u,h=g.inner;else{let k={from:c,to:u,direction:p,inner:[]};h.push(k),h=k.inner}}}}),th(e.text,r)}function th(n,e){for(let t of e){if(t.direction==null){for(let i=t.
from,r=0;i<t.to;r++){let o=r<t.inner.length?t.inner[r]:null,s=Ag(n,i,o?o.from:t.to);if(s){t.direction=s;break}if(!o)break;i=o.to}t.direction==null&&(t.direction=
de.LTR)}th(n,t.inner)}return e}var nh=V.define();function ih(n){let e=0,t=0,i=0,r=0;for(let o of n.state.facet(nh)){let s=o(n);s&&(s.left!=null&&(e=Math.max(e,s.
left)),s.right!=null&&(t=Math.max(t,s.right)),s.top!=null&&(i=Math.max(i,s.top)),s.bottom!=null&&(r=Math.max(r,s.bottom)))}return{left:e,right:t,top:i,bottom:r}}
var Ai=V.define(),lt=class n{constructor(e,t,i,r){this.fromA=e,this.toA=t,this.fromB=i,this.toB=r}join(e){return new n(Math.min(this.fromA,e.fromA),Math.max(this.
toA,e.toA),Math.min(this.fromB,e.fromB),Math.max(this.toB,e.toB))}addToSet(e){let t=e.length,i=this;for(;t>0;t--){let r=e[t-1];if(!(r.fromA>i.toA)){if(r.toA<i.fromA)
break;i=i.join(r),e.splice(t-1,1)}}return e.splice(t,0,i),e}static extendWithRanges(e,t){if(t.length==0)return e;let i=[];for(let r=0,o=0,s=0;;){let l=r<e.length?
e[r].fromB:1e9,a=o<t.length?t[o]:1e9,c=Math.min(l,a);if(c==1e9)break;let u=c+s,h=c,f=u;for(;;)if(o<t.length&&t[o]<=h){let p=t[o+1];o+=2,h=Math.max(h,p);for(let g=r;g<
e.length&&e[g].fromB<=h;g++)s=e[g].toA-e[g].toB;f=Math.max(f,p+s)}else if(r<e.length&&e[r].fromB<=h){let p=e[r++];h=Math.max(h,p.toB),f=Math.max(f,p.toA),s=p.toA-
p.toB}else break;i.push(new n(u,f,c,h))}return i}},Gr=class n{constructor(e,t,i){this.view=e,this.state=t,this.transactions=i,this.flags=0,this.startState=e.state,
this.changes=Pe.empty(this.startState.doc.length);for(let o of i)this.changes=this.changes.compose(o.changes);let r=[];this.changes.iterChangedRanges((o,s,l,a)=>r.
push(new lt(o,s,l,a))),this.changedRanges=r}static create(e,t,i){return new n(e,t,i)}get viewportChanged(){return(this.flags&4)>0}get viewportMoved(){return(this.
flags&8)>0}get heightChanged(){return(this.flags&2)>0}get geometryChanged(){return this.docChanged||(this.flags&18)>0}get focusChanged(){return(this.flags&1)>0}get docChanged(){
return!this.changes.empty}get selectionSet(){return this.transactions.some(e=>e.selection)}get empty(){return this.flags==0&&this.transactions.length==0}},Mg=[],
ge=class{constructor(e,t,i=0){this.dom=e,this.length=t,this.flags=i,this.parent=null,e.cmTile=this}get breakAfter(){return this.flags&1}get children(){return Mg}isWidget(){
return!1}get isHidden(){return!1}isComposite(){return!1}isLine(){return!1}isText(){return!1}isBlock(){return!1}get domAttrs(){return null}sync(e){if(this.flags|=
2,this.flags&4){this.flags&=-5;let t=this.domAttrs;t&&ug(this.dom,t)}}toString(){return this.constructor.name+(this.children.length?`(${this.children})`:"")+(this.
breakAfter?"#":"")}destroy(){this.parent=null}setDOM(e){this.dom=e,e.cmTile=this}get posAtStart(){return this.parent?this.parent.posBefore(this):0}get posAtEnd(){
return this.posAtStart+this.length}posBefore(e,t=this.posAtStart){let i=t;for(let r of this.children){if(r==e)return i;i+=r.length+r.breakAfter}throw new RangeError(
"Invalid child in posBefore")}posAfter(e){return this.posBefore(e)+e.length}covers(e){return!0}coordsIn(e,t,i){return null}domPosFor(e,t){let i=Kt(this.dom),r=this.
length?e>0:t>0;return new vt(this.parent.dom,i+(r?1:0),e==0||e==this.length)}markDirty(e){this.flags&=-3,e&&(this.flags|=4),this.parent&&this.parent.flags&2&&this.
parent.markDirty(!1)}get overrideDOMText(){return null}get root(){for(let e=this;e;e=e.parent)if(e instanceof Xn)return e;return null}static get(e){return e.cmTile}},
Gn=class extends ge{constructor(e){super(e,0),this._children=[]}isComposite(){return!0}get children(){return this._children}get lastChild(){return this.children.
length?this.children[this.children.length-1]:null}append(e){this.children.push(e),e.parent=this}sync(e){if(this.flags&2)return;super.sync(e);let t=this.dom,i=null,
r,o=e?.node==t?e:null,s=0;for(let l of this.children){if(l.sync(e),s+=l.length+l.breakAfter,r=i?i.nextSibling:t.firstChild,o&&r!=l.dom&&(o.written=!0),l.dom.parentNode==
t)for(;r&&r!=l.dom;)r=Qc(r);else t.insertBefore(l.dom,r);i=l.dom}for(r=i?i.nextSibling:t.firstChild,o&&r&&(o.written=!0);r;)r=Qc(r);this.length=s}};function Qc(n){
let e=n.nextSibling;return n.parentNode.removeChild(n),e}var Xn=class extends Gn{constructor(e,t){super(t),this.view=e}owns(e){for(;e;e=e.parent)if(e==this)return!0;
return!1}isBlock(){return!0}nearest(e){for(;;){if(!e)return null;let t=ge.get(e);if(t&&this.owns(t))return t;e=e.parentNode}}blockTiles(e){for(let t=[],i=this,r=0,
o=0;;)if(r==i.children.length){if(!t.length)return;i=i.parent,i.breakAfter&&o++,r=t.pop()}else{let s=i.children[r++];if(s instanceof Bt)t.push(r),i=s,r=0;else{let l=o+
s.length,a=e(s,o);if(a!==void 0)return a;o=l+s.breakAfter}}}resolveBlock(e,t){let i,r=-1,o,s=-1;if(this.blockTiles((l,a)=>{let c=a+l.length;if(e>=a&&e<=c){if(l.
isWidget()&&t>=-1&&t<=1){if(l.flags&32)return!0;l.flags&16&&(i=void 0)}(a<e||e==c&&(t<-1?l.length:l.covers(1)))&&(!i||!l.isWidget()&&i.isWidget())&&(i=l,r=e-a),
(c>e||e==a&&(t>1?l.length:l.covers(-1)))&&(!o||!l.isWidget()&&o.isWidget())&&(o=l,s=e-a)}}),!i&&!o)throw new Error("No tile at position "+e);return i&&t<0||!o?{
tile:i,offset:r}:{tile:o,offset:s}}},Bt=class n extends Gn{constructor(e,t){super(e),this.wrapper=t}isBlock(){return!0}covers(e){return this.children.length?e<0?
this.children[0].covers(-1):this.lastChild.covers(1):!1}get domAttrs(){return this.wrapper.attributes}static of(e,t){let i=new n(t||document.createElement(e.tagName),
e);return t||(i.flags|=4),i}},Jn=class n extends Gn{constructor(e,t){super(e),this.attrs=t}isLine(){return!0}static start(e,t,i){let r=new n(t||document.createElement(
"div"),e);return(!t||!i)&&(r.flags|=4),r}get domAttrs(){return this.attrs}resolveInline(e,t,i=!1){let r=null,o=-1,s=null,l=-1;function a(u,h){for(let f=0,p=0;f<
u.children.length&&p<=h;f++){let g=u.children[f],k=p+g.length;k>=h&&(g.isComposite()?a(g,h-p):(!s||i&&s.isHidden&&(t>0&&!(s.flags&32)||i&&Eg(s,g)))&&(k>h||g.flags&
32&&t<=1)?(s=g,l=h-p):(p<h||g.flags&16&&!(i&&g.isHidden)&&t>=-1)&&(r=g,o=h-p)),p=k}}a(this,e);let c=(t<0?r:s)||r||s;return c?{tile:c,offset:c==r?o:l}:null}coordsIn(e,t,i){
let r=this.resolveInline(e,t,!0);return r?r.tile.coordsIn(Math.max(0,r.offset),t,i):_g(this)}domIn(e,t){let i=this.resolveInline(e,t);if(i){let{tile:r,offset:o}=i;
if(this.dom.contains(r.dom))return r.isText()?new vt(r.dom,Math.min(r.dom.nodeValue.length,o)):r.domPosFor(o,r.flags&16?1:r.flags&32?-1:t);let s=i.tile.parent,l=!1;
for(let a of s.children){if(l)return new vt(a.dom,0);a==i.tile&&(l=!0)}}return new vt(this.dom,0)}};function _g(n){let e=n.dom.lastChild;if(!e)return n.dom.getBoundingClientRect();
let t=_i(e);return t[t.length-1]||null}function Eg(n,e){let t=n.coordsIn(0,1),i=e.coordsIn(0,1);return t&&i&&i.top<t.bottom}var Fe=class n extends Gn{constructor(e,t){
super(e),this.mark=t}get domAttrs(){return this.mark.attrs}static of(e,t){let i=new n(t||document.createElement(e.tagName),e);return t||(i.flags|=4),i}},mn=class n extends ge{constructor(e,t){
super(e,t.length),this.text=t}sync(e){this.flags&2||(super.sync(e),this.dom.nodeValue!=this.text&&(e&&e.node==this.dom&&(e.written=!0),this.dom.nodeValue=this.text))}isText(){
return!0}toString(){return JSON.stringify(this.text)}coordsIn(e,t,i){let r=this.dom.nodeValue.length;e>r&&(e=r);let o=e,s=e,l=0;e==0&&t<0||e==r&&t>=0?W.chrome||
W.gecko||(e?(o--,l=1):s<r&&(s++,l=-1)):t<0?o--:s<r&&s++;let a=Wi(this.dom,o,s).getClientRects();if(!a.length)return null;let c=a[(l?l<0:t>=0)?0:a.length-1];return W.
safari&&!l&&c.width==0&&(c=Array.prototype.find.call(a,u=>u.width)||c),i==null?c:Fi(c,(l?l>0:t<0)==i)}static of(e,t){let i=new n(t||document.createTextNode(e),e);
return t||(i.flags|=2),i}},yn=class n extends ge{constructor(e,t,i,r){super(e,t,r),this.widget=i}isWidget(){return!0}get isHidden(){return this.widget.isHidden}covers(e){
return this.flags&48?!1:(this.flags&(e<0?64:128))>0}coordsIn(e,t){return this.coordsInWidget(e,t,!1)}coordsInWidget(e,t,i){let r=this.widget.coordsAt(this.dom,e,
t);if(r)return r;if(i)return Fi(this.dom.getBoundingClientRect(),this.length?e==0:t<=0);{let o=this.dom.getClientRects(),s=null;if(!o.length)return null;let l=this.
flags&16?!0:this.flags&32?!1:e>0;for(let a=l?o.length-1:0;s=o[a],!(e>0?a==0:a==o.length-1||s.top<s.bottom);a+=l?-1:1);return Fi(s,!l)}}get overrideDOMText(){if(!this.
length)return Q.empty;let{root:e}=this;if(!e)return Q.empty;let t=this.posAtStart;return e.view.state.doc.slice(t,t+this.length)}destroy(){super.destroy(),this.
widget.destroy(this.dom)}static of(e,t,i,r,o){return o||(o=e.toDOM(t),e.editable||(o.contentEditable="false")),new n(o,i,e,r)}},Yn=class extends ge{constructor(e){
let t=document.createElement("img");t.className="cm-widgetBuffer",t.setAttribute("aria-hidden","true"),super(t,0,e)}get isHidden(){return!0}get overrideDOMText(){
return Q.empty}coordsIn(e,t,i){let r=this.dom.getBoundingClientRect();return i==null?r:Fi(r,t>0==i)}},Ys=class{constructor(e){this.index=0,this.beforeBreak=!1,this.
parents=[],this.tile=e}advance(e,t,i){let{tile:r,index:o,beforeBreak:s,parents:l}=this;for(;e||t>0;)if(r.isComposite())if(s){if(!e)break;i&&i.break(),e--,s=!1}else if(o==
r.children.length){if(!e&&!l.length)break;i&&i.leave(r),s=!!r.breakAfter,{tile:r,index:o}=l.pop(),o++}else{let a=r.children[o],c=a.breakAfter;(t>0?a.length<=e:a.
length<e)&&(!i||i.skip(a,0,a.length)!==!1||!a.isComposite)?(s=!!c,o++,e-=a.length):(l.push({tile:r,index:o}),r=a,o=0,i&&a.isComposite()&&i.enter(a))}else{let a=r.
length;if(o<a&&e){let c=Math.min(e,a-o);i&&i.skip(r,o,o+c),e-=c,o+=c}if(o==a)s=!!r.breakAfter,{tile:r,index:o}=l.pop(),o++;else if(!e)break}return this.tile=r,this.
index=o,this.beforeBreak=s,this}get root(){return this.parents.length?this.parents[0].tile:this.tile}},Zs=class{constructor(e,t,i,r){this.from=e,this.to=t,this.
wrapper=i,this.rank=r}},Qs=class{constructor(e,t,i){this.cache=e,this.root=t,this.blockWrappers=i,this.curLine=null,this.lastBlock=null,this.afterWidget=null,this.
pos=0,this.wrappers=[],this.wrapperPos=0}addText(e,t,i,r){var o;this.flushBuffer();let s=this.ensureMarks(t,i),l=s.lastChild;if(l&&l.isText()&&!(l.flags&8)&&l.length+
e.length<512){this.cache.reused.set(l,2);let a=s.children[s.children.length-1]=new mn(l.dom,l.text+e);a.parent=s}else s.append(r||mn.of(e,(o=this.cache.find(mn))===
null||o===void 0?void 0:o.dom));this.pos+=e.length,this.afterWidget=null}addComposition(e,t){let i=this.curLine;i.dom!=t.line.dom&&(i.setDOM(this.cache.reused.has(
t.line)?Bs(t.line.dom):t.line.dom),this.cache.reused.set(t.line,2));let r=i;for(let l=t.marks.length-1;l>=0;l--){let a=t.marks[l],c=r.lastChild;if(c instanceof Fe&&
c.mark.eq(a.mark))c.dom!=a.dom&&c.setDOM(Bs(a.dom)),r=c;else{let{dom:u}=a;this.cache.reused.get(a)&&ge.get(a.dom)&&(u=Bs(a.dom));let h=Fe.of(a.mark,u);r.append(
h),r=h}this.cache.reused.set(a,2)}let o=ge.get(e.text);o&&this.cache.reused.set(o,2);let s=new mn(e.text,e.text.nodeValue);s.flags|=8,this.pos=e.range.toB,r.append(
s)}addInlineWidget(e,t,i){let r=this.afterWidget&&e.flags&48&&(this.afterWidget.flags&48)==(e.flags&48);r||this.flushBuffer();let o=this.ensureMarks(t,i);!r&&!(e.
flags&16)&&o.append(this.getBuffer(1)),o.append(e),this.pos+=e.length,this.afterWidget=e}addMark(e,t,i){this.flushBuffer(),this.ensureMarks(t,i).append(e),this.
pos+=e.length,this.afterWidget=null}addBlockWidget(e){this.getBlockPos().append(e),this.pos+=e.length,this.lastBlock=e,this.endLine()}continueWidget(e){let t=this.
afterWidget||this.lastBlock;t.length+=e,this.pos+=e}addLineStart(e,t){var i;e||(e=rh);let r=Jn.start(e,t||((i=this.cache.find(Jn))===null||i===void 0?void 0:i.dom),
!!t);this.getBlockPos().append(this.lastBlock=this.curLine=r)}addLine(e){this.getBlockPos().append(e),this.pos+=e.length,this.lastBlock=e,this.endLine()}addBreak(){
this.lastBlock.flags|=1,this.endLine(),this.pos++}addLineStartIfNotCovered(e){this.blockPosCovered()||this.addLineStart(e)}ensureLine(e){this.curLine||this.addLineStart(
e)}ensureMarks(e,t){var i;let r=this.curLine;for(let o=e.length-1;o>=0;o--){let s=e[o],l;if(t>0&&(l=r.lastChild)&&l instanceof Fe&&l.mark.eq(s))r=l,t--;else{let a=Fe.
of(s,(i=this.cache.find(Fe,c=>c.mark.eq(s)))===null||i===void 0?void 0:i.dom);r.append(a),r=a,t=0}}return r}endLine(){if(this.curLine){this.flushBuffer();let e=this.
curLine.lastChild;(!e||!eu(this.curLine,!1)||e.dom.nodeName!="BR"&&e.isWidget()&&!(W.ios&&eu(this.curLine,!0)))&&this.curLine.append(this.cache.findWidget(Is,0,
32)||new yn(Is.toDOM(),0,Is,32)),this.curLine=this.afterWidget=null}}updateBlockWrappers(){this.wrapperPos>this.pos+1e4&&(this.blockWrappers.goto(this.pos),this.
wrappers.length=0);for(let e=this.wrappers.length-1;e>=0;e--)this.wrappers[e].to<this.pos&&this.wrappers.splice(e,1);for(let e=this.blockWrappers;e.value&&e.from<=
this.pos;e.next())if(e.to>=this.pos){let t=e.rank*102+e.value.rank,i=new Zs(e.from,e.to,e.value,t),r=this.wrappers.length;for(;r>0&&(this.wrappers[r-1].rank-i.rank||
this.wrappers[r-1].to-i.to)<0;)r--;this.wrappers.splice(r,0,i)}this.wrapperPos=this.pos}getBlockPos(){var e;this.updateBlockWrappers();let t=this.root;for(let i of this.
wrappers){let r=t.lastChild;if(i.from<this.pos&&r instanceof Bt&&r.wrapper.eq(i.wrapper))t=r;else{let o=Bt.of(i.wrapper,(e=this.cache.find(Bt,s=>s.wrapper.eq(i.
wrapper)))===null||e===void 0?void 0:e.dom);t.append(o),t=o}}return t}blockPosCovered(){let e=this.lastBlock;return e!=null&&!e.breakAfter&&(!e.isWidget()||(e.flags&
160)>0)}getBuffer(e){let t=2|(e<0?16:32),i=this.cache.find(Yn,void 0,1);return i&&(i.flags=t),i||new Yn(t)}flushBuffer(){this.afterWidget&&!(this.afterWidget.flags&
32)&&(this.afterWidget.parent.append(this.getBuffer(-1)),this.afterWidget=null)}},el=class{constructor(e){this.skipCount=0,this.text="",this.textOff=0,this.cursor=
e.iter()}skip(e){this.textOff+e<=this.text.length?this.textOff+=e:(this.skipCount+=e-(this.text.length-this.textOff),this.text="",this.textOff=0)}next(e){if(this.
textOff==this.text.length){let{value:r,lineBreak:o,done:s}=this.cursor.next(this.skipCount);if(this.skipCount=0,s)throw new Error("Ran out of text content when \
drawing inline views");this.text=r;let l=this.textOff=Math.min(e,r.length);return o?null:r.slice(0,l)}let t=Math.min(this.text.length,this.textOff+e),i=this.text.
slice(this.textOff,t);return this.textOff=t,i}},Xr=[yn,Jn,mn,Fe,Yn,Bt,Xn];for(let n=0;n<Xr.length;n++)Xr[n].bucket=n;var tl=class{constructor(e){this.view=e,this.
buckets=Xr.map(()=>[]),this.index=Xr.map(()=>0),this.reused=new Map}add(e){let t=e.constructor.bucket,i=this.buckets[t];i.length<6?i.push(e):i[this.index[t]=(this.
index[t]+1)%6]=e}find(e,t,i=2){let r=e.bucket,o=this.buckets[r],s=this.index[r];for(let l=0;l<o.length;l++){let a=(l+s)%o.length,c=o[a];if((!t||t(c))&&!this.reused.
has(c))return o.splice(a,1),a<s&&this.index[r]--,this.reused.set(c,i),c}return null}findWidget(e,t,i){let r=this.buckets[0];if(r.length)for(let o=0,s=0;;o++){if(o==
r.length){if(s)return null;s=1,o=0}let l=r[o];if(!this.reused.has(l)&&(s==0?l.widget.compare(e):l.widget.constructor==e.constructor&&e.updateDOM(l.dom,this.view,
l.widget)))return r.splice(o,1),o<this.index[0]&&this.index[0]--,l.widget==e&&l.length==t&&(l.flags&497)==i?(this.reused.set(l,1),l):(this.reused.set(l,2),new yn(
l.dom,t,e,l.flags&-498|i))}}reuse(e){return this.reused.set(e,1),e}maybeReuse(e,t=2){if(!this.reused.has(e))return this.reused.set(e,t),e.dom}clear(){for(let e=0;e<
this.buckets.length;e++)this.buckets[e].length=this.index[e]=0}},nl=class{constructor(e,t,i,r,o){this.view=e,this.decorations=r,this.disallowBlockEffectsFor=o,this.
openWidget=!1,this.openMarks=0,this.cache=new tl(e),this.text=new el(e.state.doc),this.builder=new Qs(this.cache,new Xn(e,e.contentDOM),ce.iter(i)),this.cache.reused.
set(t,2),this.old=new Ys(t),this.reuseWalker={skip:(s,l,a)=>{if(this.cache.add(s),s.isComposite())return!1},enter:s=>this.cache.add(s),leave:()=>{},break:()=>{}}}run(e,t){
let i=t&&this.getCompositionContext(t.text);for(let r=0,o=0,s=0;;){let l=s<e.length?e[s++]:null,a=l?l.fromA:this.old.root.length;if(a>r){let c=a-r;this.preserve(
c,!s,!l),r=a,o+=c}if(!l)break;t&&l.fromA<=t.range.fromA&&l.toA>=t.range.toA?(this.forward(l.fromA,t.range.fromA,t.range.fromA<t.range.toA?1:-1),this.emit(o,t.range.
fromB),this.builder.flushBuffer(),this.cache.clear(),this.builder.addComposition(t,i),this.text.skip(t.range.toB-t.range.fromB),this.forward(t.range.fromA,l.toA),
this.emit(t.range.toB,l.toB)):(this.forward(l.fromA,l.toA),this.emit(o,l.toB)),o=l.toB,r=l.toA}return this.builder.curLine&&this.builder.endLine(),this.builder.
root}preserve(e,t,i){let r=Lg(this.old),o=this.openMarks;this.old.advance(e,i?1:-1,{skip:(s,l,a)=>{if(s.isWidget())if(this.openWidget)this.builder.continueWidget(
a-l);else{let c=a>0||l<s.length?yn.of(s.widget,this.view,a-l,s.flags&496,this.cache.maybeReuse(s)):this.cache.reuse(s);c.flags&256?(c.flags&=-2,this.builder.addBlockWidget(
c)):(this.builder.ensureLine(null),this.builder.addInlineWidget(c,r,o),o=r.length)}else if(s.isText())this.builder.ensureLine(null),!l&&a==s.length&&!this.cache.
reused.has(s)?this.builder.addText(s.text,r,o,this.cache.reuse(s)):(this.cache.add(s),this.builder.addText(s.text.slice(l,a),r,o)),o=r.length;else if(s.isLine())
s.flags&=-2,this.cache.reused.set(s,1),this.builder.addLine(s);else if(s instanceof Yn)this.cache.add(s);else if(s instanceof Fe)this.builder.ensureLine(null),this.
builder.addMark(s,r,o),this.cache.reused.set(s,1),o=r.length;else return!1;this.openWidget=!1},enter:s=>{s.isLine()?this.builder.addLineStart(s.attrs,this.cache.
maybeReuse(s)):(this.cache.add(s),s instanceof Fe&&r.unshift(s.mark)),this.openWidget=!1},leave:s=>{s.isLine()?r.length&&(r.length=o=0):s instanceof Fe&&(r.shift(),
o=Math.min(o,r.length))},break:()=>{this.builder.addBreak(),this.openWidget=!1}}),this.text.skip(e)}emit(e,t){let i=null,r=this.builder,o=-1,s=ce.spans(this.decorations,
e,t,{point:(l,a,c,u,h,f)=>{if(c instanceof bn){if(this.disallowBlockEffectsFor[f]){if(c.block)throw new RangeError("Block decorations may not be specified via p\
lugins");if(a>this.view.state.doc.lineAt(l).to)throw new RangeError("Decorations that replace line breaks may not be specified via plugins")}if(o=u.length,h>u.length)
r.continueWidget(a-l);else{let p=c.widget||(c.block?Ut.block:Ut.inline),g=Dg(c),k=this.cache.findWidget(p,a-l,g)||yn.of(p,this.view,a-l,g);c.block?(c.startSide>
0&&r.addLineStartIfNotCovered(i),r.addBlockWidget(k)):(r.ensureLine(i),r.addInlineWidget(k,u,h))}i=null}else i=Og(i,c);a>l&&this.text.skip(a-l)},span:(l,a,c,u)=>{
for(let h=l;h<a;){let f=this.text.next(Math.min(512,a-h));f==null?(r.addLineStartIfNotCovered(i),r.addBreak(),h++):(r.ensureLine(i),r.addText(f,c,h==l?u:c.length),
h+=f.length),i=null}o=c.length}});o>-1&&(this.openWidget=s>o),this.openWidget||r.addLineStartIfNotCovered(i),this.openMarks=s}forward(e,t,i=1){t-e<=10?this.old.
advance(t-e,i,this.reuseWalker):(this.old.advance(5,-1,this.reuseWalker),this.old.advance(t-e-10,-1),this.old.advance(5,i,this.reuseWalker))}getCompositionContext(e){
let t=[],i=null;for(let r=e.parentNode;;r=r.parentNode){let o=ge.get(r);if(r==this.view.contentDOM)break;o instanceof Fe?t.push(o):o?.isLine()?i=o:o instanceof Bt||
(r.nodeName=="DIV"&&!i?i=new Jn(r,rh):i||t.push(Fe.of(new Ii({tagName:r.nodeName.toLowerCase(),attributes:hg(r)}),r)))}return i?{line:i,marks:t}:null}};function eu(n,e){
let t=i=>{for(let r of i.children)if((e?r.isText():r.length)||t(r))return!0;return!1};return t(n)}function Dg(n){let e=n.isReplace?(n.startSide<0?64:0)|(n.endSide>
0?128:0):n.startSide>0?32:16;return n.block&&(e|=256),e}var rh={class:"cm-line"};function Og(n,e){let t=e.spec.attributes,i=e.spec.class;return!t&&!i||(n||(n={class:"\
cm-line"}),t&&Fl(t,n),i&&(n.class+=" "+i)),n}function Lg(n){let e=[];for(let t=n.parents.length;t>1;t--){let i=t==n.parents.length?n.tile:n.parents[t].tile;i instanceof
Fe&&e.push(i.mark)}return e}function Bs(n){let e=ge.get(n);return e&&e.setDOM(n.cloneNode()),n}var Ut=class extends wt{constructor(e){super(),this.tag=e}eq(e){return e.
tag==this.tag}toDOM(){return document.createElement(this.tag)}updateDOM(e){return e.nodeName.toLowerCase()==this.tag}get isHidden(){return!0}};Ut.inline=new Ut(
"span");Ut.block=new Ut("div");var Is=new class extends wt{toDOM(){return document.createElement("br")}get isHidden(){return!0}get editable(){return!0}},Jr=class{constructor(e){
this.view=e,this.decorations=[],this.blockWrappers=[],this.dynamicDecorationMap=[!1],this.domChanged=null,this.hasComposition=null,this.editContextFormatting=Y.
none,this.lastCompositionAfterCursor=!1,this.minWidth=0,this.minWidthFrom=0,this.minWidthTo=0,this.impreciseAnchor=null,this.impreciseHead=null,this.forceSelection=
!1,this.lastUpdate=Date.now(),this.updateDeco(),this.tile=new Xn(e,e.contentDOM),this.updateInner([new lt(0,0,0,e.state.doc.length)],null)}update(e){var t;let i=e.
changedRanges;this.minWidth>0&&i.length&&(i.every(({fromA:u,toA:h})=>h<this.minWidthFrom||u>this.minWidthTo)?(this.minWidthFrom=e.changes.mapPos(this.minWidthFrom,
1),this.minWidthTo=e.changes.mapPos(this.minWidthTo,1)):this.minWidth=this.minWidthFrom=this.minWidthTo=0),this.updateEditContextFormatting(e);let r=-1;this.view.
inputState.composing>=0&&!this.view.observer.editContext&&(!((t=this.domChanged)===null||t===void 0)&&t.newSel?r=this.domChanged.newSel.head:!Wg(e.changes,this.
hasComposition)&&!e.selectionSet&&(r=e.state.selection.main.head));let o=r>-1?Rg(this.view,e.changes,r):null;if(this.domChanged=null,this.hasComposition){let{from:u,
to:h}=this.hasComposition;i=new lt(u,h,e.changes.mapPos(u,-1),e.changes.mapPos(h,1)).addToSet(i.slice())}this.hasComposition=o?{from:o.range.fromB,to:o.range.toB}:
null,(W.ie||W.chrome)&&!o&&e&&e.state.doc.lines!=e.startState.doc.lines&&(this.forceSelection=!0);let s=this.decorations,l=this.blockWrappers;this.updateDeco();
let a=Ng(s,this.decorations,e.changes);a.length&&(i=lt.extendWithRanges(i,a));let c=zg(l,this.blockWrappers,e.changes);return c.length&&(i=lt.extendWithRanges(i,
c)),o&&!i.some(u=>u.fromA<=o.range.fromA&&u.toA>=o.range.toA)&&(i=o.range.addToSet(i.slice())),this.tile.flags&2&&i.length==0?!1:(this.updateInner(i,o),e.transactions.
length&&(this.lastUpdate=Date.now()),!0)}updateInner(e,t){this.view.viewState.mustMeasureContent=!0;let{observer:i}=this.view;i.ignore(()=>{if(t||e.length){let s=this.
tile,l=new nl(this.view,s,this.blockWrappers,this.decorations,this.dynamicDecorationMap);t&&ge.get(t.text)&&l.cache.reused.set(ge.get(t.text),2),this.tile=l.run(
e,t),il(s,l.cache.reused)}this.tile.dom.style.height=this.view.viewState.contentHeight/this.view.scaleY+"px",this.tile.dom.style.flexBasis=this.minWidth?this.minWidth+
"px":"";let o=W.chrome||W.ios?{node:i.selectionRange.focusNode,written:!1}:void 0;this.tile.sync(o),o&&(o.written||i.selectionRange.focusNode!=o.node||!this.tile.
dom.contains(o.node))&&(this.forceSelection=!0),this.tile.dom.style.height=""});let r=[];if(this.view.viewport.from||this.view.viewport.to<this.view.state.doc.length)
for(let o of this.tile.children)o.isWidget()&&o.widget instanceof Li&&r.push(o.dom);i.updateGaps(r)}updateEditContextFormatting(e){this.editContextFormatting=this.
editContextFormatting.map(e.changes);for(let t of e.transactions)for(let i of t.effects)i.is(Yu)&&(this.editContextFormatting=i.value)}updateSelection(e=!1,t=!1){
(e||!this.view.observer.selectionRange.focusNode)&&this.view.observer.readSelectionRange();let{dom:i}=this.tile,r=this.view.root.activeElement,o=r==i,s=!o&&!(this.
view.state.facet(Rt)||i.tabIndex>-1)&&Mi(i,this.view.observer.selectionRange)&&!(r&&i.contains(r));if(!(o||t||s))return;let l=this.forceSelection;this.forceSelection=
!1;let a=this.view.state.selection.main,c,u;if(a.empty?u=c=this.inlineDOMNearPos(a.anchor,a.assoc||1):(u=this.inlineDOMNearPos(a.head,a.head==a.from?1:-1),c=this.
inlineDOMNearPos(a.anchor,a.anchor==a.from?1:-1)),W.gecko&&a.empty&&!this.hasComposition&&Pg(c)){let f=document.createTextNode("");this.view.observer.ignore(()=>c.
node.insertBefore(f,c.node.childNodes[c.offset]||null)),c=u=new vt(f,0),l=!0}let h=this.view.observer.selectionRange;(l||!h.focusNode||(!Ei(c.node,c.offset,h.anchorNode,
h.anchorOffset)||!Ei(u.node,u.offset,h.focusNode,h.focusOffset))&&!this.suppressWidgetCursorChange(h,a))&&(this.view.observer.ignore(()=>{W.android&&W.chrome&&i.
contains(h.focusNode)&&Fg(h.focusNode,i)&&(i.blur(),i.focus({preventScroll:!0}));let f=zi(this.view.root);if(f)if(a.empty){if(W.gecko){let p=Bg(c.node,c.offset);
if(p&&p!=3){let g=(p==1?Bu:Iu)(c.node,c.offset);g&&(c=new vt(g.node,g.offset))}}f.collapse(c.node,c.offset),a.bidiLevel!=null&&f.caretBidiLevel!==void 0&&(f.caretBidiLevel=
a.bidiLevel)}else if(f.extend){f.collapse(c.node,c.offset);try{f.extend(u.node,u.offset)}catch{}}else{let p=document.createRange();a.anchor>a.head&&([c,u]=[u,c]),
p.setEnd(u.node,u.offset),p.setStart(c.node,c.offset),f.removeAllRanges(),f.addRange(p)}s&&this.view.root.activeElement==i&&(i.blur(),r&&r.focus())}),this.view.
observer.setSelectionRange(c,u)),this.impreciseAnchor=c.precise?null:new vt(h.anchorNode,h.anchorOffset),this.impreciseHead=u.precise?null:new vt(h.focusNode,h.
focusOffset)}suppressWidgetCursorChange(e,t){return this.hasComposition&&t.empty&&Ei(e.focusNode,e.focusOffset,e.anchorNode,e.anchorOffset)&&this.posFromDOM(e.focusNode,
e.focusOffset)==t.head}enforceCursorAssoc(){if(this.hasComposition)return;let{view:e}=this,t=e.state.selection.main,i=zi(e.root),{anchorNode:r,anchorOffset:o}=e.
observer.selectionRange;if(!i||!t.empty||!t.assoc||!i.modify)return;let s=this.lineAt(t.head,t.assoc);if(!s)return;let l=s.posAtStart;if(t.head==l||t.head==l+s.
length)return;let a=this.coordsAt(t.head,-1),c=this.coordsAt(t.head,1);if(!a||!c||a.bottom>c.top)return;let u=this.domAtPos(t.head+t.assoc,t.assoc);i.collapse(u.
node,u.offset),i.modify("move",t.assoc<0?"forward":"backward","lineboundary"),e.observer.readSelectionRange();let h=e.observer.selectionRange;e.docView.posFromDOM(
h.anchorNode,h.anchorOffset)!=t.from&&i.collapse(r,o)}posFromDOM(e,t){let i=this.tile.nearest(e);if(!i)return this.tile.dom.compareDocumentPosition(e)&2?0:this.
view.state.doc.length;let r=i.posAtStart;if(i.isComposite()){let o;if(e==i.dom)o=i.dom.childNodes[t];else{let s=It(e)==0?0:t==0?-1:1;for(;;){let l=e.parentNode;
if(l==i.dom)break;s==0&&l.firstChild!=l.lastChild&&(e==l.firstChild?s=-1:s=1),e=l}s<0?o=e:o=e.nextSibling}if(o==i.dom.firstChild)return r;for(;o&&!ge.get(o);)o=
o.nextSibling;if(!o)return r+i.length;for(let s=0,l=r;;s++){let a=i.children[s];if(a.dom==o)return l;l+=a.length+a.breakAfter}}else return i.isText()?e==i.dom?r+
t:r+(t?i.length:0):r}domAtPos(e,t){let{tile:i,offset:r}=this.tile.resolveBlock(e,t);return i.isWidget()?i.domPosFor(r,t):i.domIn(r,t)}inlineDOMNearPos(e,t){let i,
r=-1,o=!1,s,l=-1,a=!1;return this.tile.blockTiles((c,u)=>{if(c.isWidget()){if(c.flags&32&&u>=e)return!0;c.flags&16&&(o=!0)}else{let h=u+c.length;if(u<=e&&(i=c,r=
e-u,o=h<e),h>=e&&!s&&(s=c,l=e-u,a=u>e),u>e&&s)return!0}}),!i&&!s?this.domAtPos(e,t):(o&&s?i=null:a&&i&&(s=null),i&&t<0||!s?i.domIn(r,t):s.domIn(l,t))}coordsAt(e,t,i){
let{tile:r,offset:o}=this.tile.resolveBlock(e,t);return r.isWidget()?r.widget instanceof Li?null:r.coordsInWidget(o,t,!0):r.coordsIn(o,t,i)}lineAt(e,t){let{tile:i}=this.
tile.resolveBlock(e,t);return i.isLine()?i:null}coordsForChar(e){let{tile:t,offset:i}=this.tile.resolveBlock(e,1);if(!t.isLine())return null;function r(o,s){if(o.
isComposite())for(let l of o.children){if(l.length>=s){let a=r(l,s);if(a)return a}if(s-=l.length,s<0)break}else if(o.isText()&&s<o.length){let l=xe(o.text,s);if(l==
s)return null;let a=Wi(o.dom,s,l).getClientRects();for(let c=0;c<a.length;c++){let u=a[c];if(c==a.length-1||u.top<u.bottom&&u.left<u.right)return u}}return null}
return r(t,i)}measureVisibleLineHeights(e){let t=[],{from:i,to:r}=e,o=this.view.contentDOM.clientWidth,s=o>Math.max(this.view.scrollDOM.clientWidth,this.minWidth)+
1,l=-1,a=this.view.textDirection==de.LTR,c=0,u=(h,f,p)=>{for(let g=0;g<h.children.length&&!(f>r);g++){let k=h.children[g],A=f+k.length,w=k.dom.getBoundingClientRect(),
{height:_}=w;if(p&&!g&&(c+=w.top-p.top),k instanceof Bt)A>i&&u(k,f,w);else if(f>=i&&(c>0&&t.push(-c),t.push(_+c),c=0,s)){let E=k.dom.lastChild,N=E?_i(E):[];if(N.
length){let S=N[N.length-1],T=a?S.right-w.left:w.right-S.left;T>l&&(l=T,this.minWidth=o,this.minWidthFrom=f,this.minWidthTo=A)}}p&&g==h.children.length-1&&(c+=p.
bottom-w.bottom),f=A+k.breakAfter}};return u(this.tile,0,null),t}textDirectionAt(e){let{tile:t}=this.tile.resolveBlock(e,1);return getComputedStyle(t.dom).direction==
"rtl"?de.RTL:de.LTR}measureTextSize(){let e=this.tile.blockTiles(s=>{if(s.isLine()&&s.children.length&&s.length<=20){let l=0,a;for(let c of s.children){if(!c.isText()||
/[^ -~]/.test(c.text))return;let u=_i(c.dom);if(u.length!=1)return;l+=u[0].width,a=u[0].height}if(l)return{lineHeight:s.dom.getBoundingClientRect().height,charWidth:l/
s.length,textHeight:a}}});if(e)return e;let t=document.createElement("div"),i,r,o;return t.className="cm-line",t.style.width="99999px",t.style.position="absolut\
e",t.textContent="abc def ghi jkl mno pqr stu",this.view.observer.ignore(()=>{this.tile.dom.appendChild(t);let s=_i(t.firstChild)[0];i=t.getBoundingClientRect().
height,r=s&&s.width?s.width/27:7,o=s&&s.height?s.height:i,t.remove()}),{lineHeight:i,charWidth:r,textHeight:o}}computeBlockGapDeco(){let e=[],t=this.view.viewState;
for(let i=0,r=0;;r++){let o=r==t.viewports.length?null:t.viewports[r],s=o?o.from-1:this.view.state.doc.length;if(s>i){let l=(t.lineBlockAt(s).bottom-t.lineBlockAt(
i).top)/this.view.scaleY;e.push(Y.replace({widget:new Li(l),block:!0,inclusive:!0,isBlockGap:!0}).range(i,s))}if(!o)break;i=o.to+1}return Y.set(e)}updateDeco(){
let e=1,t=this.view.state.facet(oo).map(o=>(this.dynamicDecorationMap[e++]=typeof o=="function")?o(this.view):o),i=!1,r=this.view.state.facet(jl).map((o,s)=>{let l=typeof o==
"function";return l&&(i=!0),l?o(this.view):o});for(r.length&&(this.dynamicDecorationMap[e++]=i,t.push(ce.join(r))),this.decorations=[this.editContextFormatting,
...t,this.computeBlockGapDeco(),this.view.viewState.lineGapDeco];e<this.decorations.length;)this.dynamicDecorationMap[e++]=!1;this.blockWrappers=this.view.state.
facet(Qu).map(o=>typeof o=="function"?o(this.view):o)}scrollIntoView(e){if(e.isSnapshot){let c=this.view.viewState.lineBlockAt(e.range.head);this.view.scrollDOM.
scrollTop=c.top-e.yMargin,this.view.scrollDOM.scrollLeft=e.xMargin;return}for(let c of this.view.state.facet(Ju))try{if(c(this.view,e.range,e))return!0}catch(u){
st(this.view.state,u,"scroll handler")}let{range:t}=e,i=this.coordsAt(t.head,t.assoc||(t.head>t.anchor?-1:1)),r;if(!i)return;!t.empty&&(r=this.coordsAt(t.anchor,
t.anchor>t.head?-1:1))&&(i={left:Math.min(i.left,r.left),top:Math.min(i.top,r.top),right:Math.max(i.right,r.right),bottom:Math.max(i.bottom,r.bottom)});let o=ih(
this.view),s={left:i.left-o.left,top:i.top-o.top,right:i.right+o.right,bottom:i.bottom+o.bottom},{offsetWidth:l,offsetHeight:a}=this.view.scrollDOM;if(pg(this.view.
scrollDOM,s,t.head<t.anchor?-1:1,e.x,e.y,Math.max(Math.min(e.xMargin,l),-l),Math.max(Math.min(e.yMargin,a),-a),this.view.textDirection==de.LTR),window.visualViewport&&
window.innerHeight-window.visualViewport.height>1&&(i.top>window.visualViewport.offsetTop+window.visualViewport.height||i.bottom<window.visualViewport.offsetTop)){
let c=this.view.docView.lineAt(t.head,1);if(c){let u=Ou(c.dom);c.dom.scrollIntoView({block:"nearest"}),Lu(u,!1)}}}lineHasWidget(e){let t=i=>i.isWidget()||i.children.
some(t);return t(this.tile.resolveBlock(e,1).tile)}destroy(){il(this.tile)}};function il(n,e){let t=e?.get(n);if(t!=1){t==null&&n.destroy();for(let i of n.children)
il(i,e)}}function Pg(n){return Te(n.node)&&n.node.firstChild&&(n.offset==0||n.node.childNodes[n.offset-1].contentEditable=="false")&&(n.offset==n.node.childNodes.
length||n.node.childNodes[n.offset].contentEditable=="false")}function oh(n,e){let t=n.observer.selectionRange;if(!t.focusNode)return null;let i=Bu(t.focusNode,
t.focusOffset),r=Iu(t.focusNode,t.focusOffset),o=i||r;if(r&&i&&r.node!=i.node){let l=ge.get(r.node);if(!l||l.isText()&&l.text!=r.node.nodeValue)o=r;else if(n.docView.
lastCompositionAfterCursor){let a=ge.get(i.node);!a||a.isText()&&a.text!=i.node.nodeValue||(o=r)}}if(n.docView.lastCompositionAfterCursor=o!=i,!o)return null;let s=e-
o.offset;return{from:s,to:s+o.node.nodeValue.length,node:o.node}}function Rg(n,e,t){let i=oh(n,t);if(!i)return null;let{node:r,from:o,to:s}=i,l=r.nodeValue;if(/[\n\r]/.
test(l)||n.state.doc.sliceString(i.from,i.to)!=l)return null;let a=e.invertedDesc;return{range:new lt(a.mapPos(o),a.mapPos(s),o,s),text:r}}function Bg(n,e){return Te(
n)?(e&&n.childNodes[e-1].contentEditable=="false"?1:0)|(e<n.childNodes.length&&n.childNodes[e].contentEditable=="false"?2:0):0}var Ig=class{constructor(){this.changes=
[]}compareRange(e,t){qn(e,t,this.changes)}comparePoint(e,t){qn(e,t,this.changes)}boundChange(e){qn(e,e,this.changes)}};function Ng(n,e,t){let i=new Ig;return ce.
compare(n,e,t,i),i.changes}var rl=class{constructor(){this.changes=[]}compareRange(e,t){qn(e,t,this.changes)}comparePoint(){}boundChange(e){qn(e,e,this.changes)}};
function zg(n,e,t){let i=new rl;return ce.compare(n,e,t,i),i.changes}function Fg(n,e){for(let t=n;t&&t!=e;t=t.assignedSlot||t.parentNode)if(Te(t)&&t.contentEditable==
"false")return!0;return!1}function Wg(n,e){let t=!1;return e&&n.iterChangedRanges((i,r)=>{i<e.to&&r>e.from&&(t=!0)}),t}var Li=class extends wt{constructor(e){super(),
this.height=e}toDOM(){let e=document.createElement("div");return e.className="cm-gap",this.updateDOM(e),e}eq(e){return e.height==this.height}updateDOM(e){return e.
style.height=this.height+"px",!0}get editable(){return!0}get estimatedHeight(){return this.height}ignoreEvent(){return!1}};function $g(n,e,t=1){let i=n.charCategorizer(
e),r=n.doc.lineAt(e),o=e-r.from;if(r.length==0)return B.cursor(e);o==0?t=1:o==r.length&&(t=-1);let s=o,l=o;t<0?s=xe(r.text,o,!1):l=xe(r.text,o);let a=i(r.text.slice(
s,l));for(;s>0;){let c=xe(r.text,s,!1);if(i(r.text.slice(c,s))!=a)break;s=c}for(;l<r.length;){let c=xe(r.text,l);if(i(r.text.slice(l,c))!=a)break;l=c}return B.undirectionalRange(
s+r.from,l+r.from)}function Hg(n,e,t,i,r){let o=Math.round((i-e.left)*n.defaultCharacterWidth);if(n.lineWrapping&&t.height>n.defaultLineHeight*1.5){let l=n.viewState.
heightOracle.textHeight,a=Math.floor((r-t.top-(n.defaultLineHeight-l)*.5)/l);o+=a*n.viewState.heightOracle.lineLength}let s=n.state.sliceDoc(t.from,t.to);return t.
from+Dr(s,o,n.state.tabSize)}function ol(n,e,t){let i=n.lineBlockAt(e);if(Array.isArray(i.type)){let r;for(let o of i.type){if(o.from>e)break;if(!(o.to<e)){if(o.
from<e&&o.to>e)return o;(!r||o.type==Ee.Text&&(r.type!=o.type||(t<0?o.from<e:o.to>e)))&&(r=o)}}return r||i}return i}function Vg(n,e,t,i){let r=ol(n,e.head,e.assoc||
-1),o=!i||r.type!=Ee.Text||!(n.lineWrapping||r.widgetLineBreaks)?null:n.coordsAtPos(e.assoc<0&&e.head>r.from?e.head-1:e.head);if(o){let s=n.dom.getBoundingClientRect(),
l=n.textDirectionAt(r.from),a=n.posAndSideAtCoords({x:t==(l==de.LTR)?s.right-1:s.left+1,y:(o.top+o.bottom)/2});if(a)return B.cursor(a.pos,a.assoc)}return B.cursor(
t?r.to:r.from,t?1:-1)}function tu(n,e,t,i){let r=n.state.doc.lineAt(e.head),o=n.bidiSpans(r),s=n.textDirectionAt(r.from);for(let l=e,a=null;;){let c=Cg(r,o,s,l,
t),u=$u;if(!c){if(r.number==(t?n.state.doc.lines:1))return l;u=`
`,r=n.state.doc.line(r.number+(t?1:-1)),o=n.bidiSpans(r),c=t?B.cursor(r.from,-1):B.cursor(r.to,1)}if(a){if(!a(u))return l}else{if(!i)return c;a=i(u)}l=c}}function qg(n,e,t){
let i=n.state.charCategorizer(e),r=i(t);return o=>{let s=i(o);return r==me.Space&&(r=s),r==s}}function jg(n,e,t,i){let r=e.head,o=t?1:-1;if(r==(t?n.state.doc.length:
0))return B.cursor(r,e.assoc);let s=e.goalColumn,l,a=n.contentDOM.getBoundingClientRect(),c=n.coordsAtPos(r,e.assoc||((e.empty?t:e.head==e.from)?1:-1)),u=n.documentTop;
if(c)s==null&&(s=c.left-a.left),l=o<0?c.top:c.bottom;else{let g=n.viewState.lineBlockAt(r);s==null&&(s=Math.min(a.right-a.left,n.defaultCharacterWidth*(r-g.from))),
l=(o<0?g.top:g.bottom)+u}let h=a.left+s,f=n.viewState.heightOracle.textHeight>>1,p=i??f;for(let g=0;;g+=f){let k=l+(p+g)*o,A=sl(n,{x:h,y:k},!1,o);if(t?k>a.bottom:
k<a.top)return B.cursor(A.pos,A.assoc);let w=n.coordsAtPos(A.pos,A.assoc),_=w?(w.top+w.bottom)/2:0;if(!w||(t?_>l:_<l))return B.cursor(A.pos,A.assoc,void 0,s)}}function Pi(n,e,t){
for(;;){let i=0;for(let r of n)r.between(e-1,e+1,(o,s,l)=>{if(e>o&&e<s){let a=i||t||(e-o<s-e?-1:1);e=a<0?o:s,i=a}});if(!i)return e}}function sh(n,e){let t=null;
for(let i=0;i<e.ranges.length;i++){let r=e.ranges[i],o=null;if(r.empty){let s=Pi(n,r.from,0);s!=r.from&&(o=B.cursor(s,-1))}else{let s=Pi(n,r.from,-1),l=Pi(n,r.to,
1);(s!=r.from||l!=r.to)&&(r.undirectional?o=B.undirectionalRange(r.from,r.to):o=B.range(r.from==r.anchor?s:l,r.from==r.head?s:l))}o&&(t||(t=e.ranges.slice()),t[i]=
o)}return t?B.create(t,e.mainIndex):e}function Ns(n,e,t){let i=Pi(n.state.facet(Hi).map(r=>r(n)),t.from,e.head>t.from?-1:1);return i==t.from?t:B.cursor(i,i<t.from?
1:-1)}var Ze=class{constructor(e,t){this.pos=e,this.assoc=t}};function sl(n,e,t,i){let r=n.contentDOM.getBoundingClientRect(),o=r.top+n.viewState.paddingTop,{x:s,
y:l}=e,a=l-o,c;for(;;){if(a<0)return new Ze(0,1);if(a>n.viewState.docHeight)return new Ze(n.state.doc.length,-1);if(c=n.elementAtHeight(a),i==null)break;if(c.type==
Ee.Text){if(i<0?c.to<n.viewport.from:c.from>n.viewport.to)break;let f=n.docView.coordsAt(i<0?c.from:c.to,i>0?-1:1);if(f&&(i<0?f.top<=a+o:f.bottom>=a+o))break}let h=n.
viewState.heightOracle.textHeight/2;a=i>0?c.bottom+h:c.top-h}if(n.viewport.from>=c.to||n.viewport.to<=c.from){if(t)return null;if(c.type==Ee.Text){let h=Hg(n,r,
c,s,l);return new Ze(h,h==c.from?1:-1)}}if(c.type!=Ee.Text)return a<(c.top+c.bottom)/2?new Ze(c.from,1):new Ze(c.to,-1);let u=n.docView.lineAt(c.from,2);return(!u||
u.length!=c.length)&&(u=n.docView.lineAt(c.from,-2)),new ll(n,s,l,n.textDirectionAt(c.from)).scanTile(u,c.from)}var ll=class{constructor(e,t,i,r){this.view=e,this.
x=t,this.y=i,this.baseDir=r,this.line=null,this.spans=null}bidiSpansAt(e){return(!this.line||this.line.from>e||this.line.to<e)&&(this.line=this.view.state.doc.lineAt(
e),this.spans=this.view.bidiSpans(this.line)),this}baseDirAt(e,t){let{line:i,spans:r}=this.bidiSpansAt(e);return r[Qe.find(r,e-i.from,-1,t)].level==this.baseDir}dirAt(e,t){
let{line:i,spans:r}=this.bidiSpansAt(e);return r[Qe.find(r,e-i.from,-1,t)].dir}bidiIn(e,t){let{spans:i,line:r}=this.bidiSpansAt(e);return i.length>1||i.length&&
(i[0].level!=this.baseDir||i[0].to+r.from<t)}scan(e,t,i=!1){let r=0,o=e.length-1,s=new Set,l=this.bidiIn(e[0],e[o]),a,c,u=-1,h=1e9,f;e:for(;r<o;){let g=o-r,k=r+
o>>1;t:if(s.has(k)){for(let _=1;_<g;_++){let E=k+_;if(E>=o&&(E-=g),!s.has(E)){k=E;break t}}break e}s.add(k);let A=t(k),w=0;if(A)for(let _=0;_<A.length;_++){let E=A[_];
if(!(E.width==0&&A.length>1))if(E.bottom<this.y)(!a||a.bottom<E.bottom)&&(a=E),w=1;else if(E.top>this.y)(!c||c.top>E.top)&&(c=E),w=-1;else{let N=E.left>this.x?this.
x-E.left:E.right<this.x?this.x-E.right:0,S=Math.abs(N);S<h&&(u=k,h=S,f=E),N&&(w=N<0==(this.baseDir==de.LTR)?-1:1)}}w==-1&&(!l||this.baseDirAt(e[k],1))?o=k:w==1&&
(!l||this.baseDirAt(e[k+1],-1))&&(r=k+1)}if(!f){if(!c&&!a)return{i:0,after:!1};let g=a&&(!c||this.y-a.bottom<c.top-this.y)?a:c;return this.y=(g.top+g.bottom)/2,
this.scan(e,t,!0)}if(h&&!i){let{top:g,bottom:k}=f;if(a&&a.bottom>(g+g+k)/3)return this.y=a.bottom-1,this.scan(e,t,!0);if(c&&c.top<(g+k+k)/3)return this.y=c.top+
1,this.scan(e,t,!0)}let p=(l?this.dirAt(e[u],1):this.baseDir)==de.LTR;return{i:u,after:this.x>(f.left+f.right)/2==p}}scanText(e,t){let i=[];for(let o=0;o<e.length;o=
xe(e.text,o))i.push(t+o);i.push(t+e.length);let r=this.scan(i,o=>{let s=i[o]-t,l=i[o+1]-t;return Wi(e.dom,s,l).getClientRects()});return r.after?new Ze(i[r.i+1],
-1):new Ze(i[r.i],1)}scanTile(e,t){if(!e.length)return new Ze(t,1);if(e.children.length==1){let l=e.children[0];if(l.isText())return this.scanText(l,t);if(l.isComposite())
return this.scanTile(l,t)}let i=[t];for(let l=0,a=t;l<e.children.length;l++)i.push(a+=e.children[l].length);let r=this.scan(i,l=>{let a=e.children[l];return a.flags&
48?null:(Te(a.dom)?a.dom:Wi(a.dom,0,a.length)).getClientRects()}),o=e.children[r.i],s=i[r.i];return o.isText()?this.scanText(o,s):o.isComposite()?this.scanTile(
o,s):r.after?new Ze(i[r.i+1],-1):new Ze(s,1)}},Fn="￿",al=class{constructor(e,t){this.points=e,this.view=t,this.text="",this.lineSeparator=t.state.facet(ae.lineSeparator)}append(e){
this.text+=e}lineBreak(){this.text+=Fn}readRange(e,t){if(!e)return this;let i=e.parentNode;for(let r=e;;){this.findPointBefore(i,r);let o=this.text.length;this.
readNode(r);let s=ge.get(r),l=r.nextSibling;if(l==t){s?.breakAfter&&!l&&i!=this.view.contentDOM&&this.lineBreak();break}let a=ge.get(l);(s&&a?s.breakAfter:(s?s.
breakAfter:Ur(r))||Ur(l)&&(r.nodeName!="BR"||s?.isWidget())&&this.text.length>o)&&!Ug(l,t)&&this.lineBreak(),r=l}return this.findPointBefore(i,t),this}readTextNode(e){
let t=e.nodeValue;for(let i of this.points)i.node==e&&(i.pos=this.text.length+Math.min(i.offset,t.length));for(let i=0,r=this.lineSeparator?null:/\r\n?|\n/g;;){
let o=-1,s=1,l;if(this.lineSeparator?(o=t.indexOf(this.lineSeparator,i),s=this.lineSeparator.length):(l=r.exec(t))&&(o=l.index,s=l[0].length),this.append(t.slice(
i,o<0?t.length:o)),o<0)break;if(this.lineBreak(),s>1)for(let a of this.points)a.node==e&&a.pos>this.text.length&&(a.pos-=s-1);i=o+s}}readNode(e){let t=ge.get(e),
i=t&&t.overrideDOMText;if(i!=null){this.findPointInside(e,i.length);for(let r=i.iter();!r.next().done;)r.lineBreak?this.lineBreak():this.append(r.value)}else Kn(
e)?this.readTextNode(e):e.nodeName=="BR"?e.nextSibling&&this.lineBreak():Te(e)&&this.readRange(e.firstChild,null)}findPointBefore(e,t){for(let i of this.points)
i.node==e&&e.childNodes[i.offset]==t&&(i.pos=this.text.length)}findPointInside(e,t){for(let i of this.points)(Kn(e)?i.node==e:e.contains(i.node))&&(i.pos=this.text.
length+(Kg(e,i.node,i.offset)?t:0))}};function Kg(n,e,t){for(;;){if(!e||t<It(e))return!1;if(e==n)return!0;t=Kt(e)+1,e=e.parentNode}}function Ug(n,e){let t;for(;!(n==
e||!n);n=n.nextSibling){let i=ge.get(n);if(!i?.isWidget())return!1;i&&(t||(t=[])).push(i)}if(t)for(let i of t){let r=i.overrideDOMText;if(r?.length)return!1}return!0}
var Yr=class{constructor(e,t){this.node=e,this.offset=t,this.pos=-1}},cl=class{constructor(e,t,i,r){this.typeOver=r,this.bounds=null,this.text="",this.domChanged=
t>-1;let{impreciseHead:o,impreciseAnchor:s}=e.docView,l=e.state.selection;if(e.state.readOnly&&t>-1)this.newSel=null;else if(t>-1&&(this.bounds=lh(e.docView.tile,
t,i,0))){let a=o||s?[]:Xg(e),c=new al(a,e);c.readRange(this.bounds.startDOM,this.bounds.endDOM),this.text=c.text,this.newSel=Jg(a,this.bounds.from)}else{let a=e.
observer.selectionRange,c=o&&o.node==a.focusNode&&o.offset==a.focusOffset||!js(e.contentDOM,a.focusNode)?l.main.head:e.docView.posFromDOM(a.focusNode,a.focusOffset),
u=s&&s.node==a.anchorNode&&s.offset==a.anchorOffset||!js(e.contentDOM,a.anchorNode)?l.main.anchor:e.docView.posFromDOM(a.anchorNode,a.anchorOffset),h=e.viewport;
if((W.ios||W.chrome)&&c!=u&&Math.min(c,u)<=l.main.from&&Math.max(c,u)>=l.main.to&&(h.from>0||h.to<e.state.doc.length)){let f=Math.min(c,u),p=Math.max(c,u),g=h.from-
f,k=h.to-p;(g==0||g==1||f==0)&&(k==0||k==-1||p==e.state.doc.length)&&(c=0,u=e.state.doc.length)}if(e.inputState.composing>-1&&l.ranges.length>1)this.newSel=l.replaceRange(
B.range(u,c));else if(e.lineWrapping&&u==c&&!(l.main.empty&&l.main.head==c)&&e.inputState.lastTouchTime>Date.now()-100){let f=e.coordsAtPos(c,-1),p=0;f&&(p=e.inputState.
lastTouchY<=f.bottom?-1:1),this.newSel=B.create([B.cursor(c,p)])}else this.newSel=B.single(u,c)}}};function lh(n,e,t,i){if(n.isComposite()){let r=-1,o=-1,s=-1,l=-1;
for(let a=0,c=i,u=i;a<n.children.length;a++){let h=n.children[a],f=c+h.length;if(c<e&&f>t)return lh(h,e,t,c);if(f>=e&&r==-1&&(r=a,o=c),c>t&&h.dom.parentNode==n.
dom){s=a,l=u;break}u=f,c=f+h.breakAfter}return{from:o,to:l<0?i+n.length:l,startDOM:(r?n.children[r-1].dom.nextSibling:null)||n.dom.firstChild,endDOM:s<n.children.
length&&s>=0?n.children[s].dom:null}}else return n.isText()?{from:i,to:i+n.length,startDOM:n.dom,endDOM:n.dom.nextSibling}:null}function ah(n,e){let t,{newSel:i}=e,
{state:r}=n,o=r.selection.main,s=n.inputState.lastKeyTime>Date.now()-100?n.inputState.lastKeyCode:-1;if(e.bounds){let{from:l,to:a}=e.bounds,c=o.from,u=null;(s===
8||W.android&&e.text.length<a-l)&&(c=o.to,u="end");let h=r.doc.sliceString(l,a,Fn),f,p;!o.empty&&o.from>=l&&o.to<=a&&(e.typeOver||h!=e.text)&&h.slice(0,o.from-l)==
e.text.slice(0,o.from-l)&&h.slice(o.to-l)==e.text.slice(f=e.text.length-(h.length-(o.to-l)))?t={from:o.from,to:o.to,insert:Q.of(e.text.slice(o.from-l,f).split(Fn))}:
(p=ch(h,e.text,c-l,u))&&(W.chrome&&s==13&&p.toB==p.from+2&&e.text.slice(p.from,p.toB)==Fn+Fn&&p.toB--,t={from:l+p.from,to:l+p.toA,insert:Q.of(e.text.slice(p.from,
p.toB).split(Fn))})}else i&&(!n.hasFocus&&r.facet(Rt)||ul(i,o))&&(i=null);if(!t&&!i)return!1;if((W.mac||W.android)&&t&&t.from==t.to&&t.from==o.head-1&&/^\. ?$/.
test(t.insert.toString())&&n.contentDOM.getAttribute("autocorrect")=="off"?(i&&t.insert.length==2&&(i=B.single(i.main.anchor-1,i.main.head-1)),t={from:t.from,to:t.
to,insert:Q.of([t.insert.toString().replace("."," ")])}):r.doc.lineAt(o.from).to<o.to&&n.docView.lineHasWidget(o.to)&&n.inputState.insertingTextAt>Date.now()-50?
t={from:o.from,to:o.to,insert:r.toText(n.inputState.insertingText)}:W.chrome&&t&&t.from==t.to&&t.from==o.head&&t.insert.toString()==`
 `&&n.lineWrapping&&(i&&(i=B.single(i.main.anchor-1,i.main.head-1)),t={from:o.from,to:o.to,insert:Q.of([" "])}),t)return Kl(n,t,i,s);if(i&&!ul(i,o)){let l=!1,a="\
select";return n.inputState.lastSelectionTime>Date.now()-50&&(n.inputState.lastSelectionOrigin=="select"&&(l=!0),a=n.inputState.lastSelectionOrigin,a=="select.p\
ointer"&&(i=sh(r.facet(Hi).map(c=>c(n)),i))),n.dispatch({selection:i,scrollIntoView:l,userEvent:a}),!0}else return!1}function Kl(n,e,t,i=-1){if(W.ios&&n.inputState.
flushIOSKey(e))return!0;let r=n.state.selection.main;if(W.android&&(e.to==r.to&&(e.from==r.from||e.from==r.from-1&&n.state.sliceDoc(e.from,r.from)==" ")&&e.insert.
length==1&&e.insert.lines==2&&jn(n.contentDOM,"Enter",13)||(e.from==r.from-1&&e.to==r.to&&e.insert.length==0||i==8&&e.insert.length<e.to-e.from&&e.to>r.head)&&jn(
n.contentDOM,"Backspace",8)||e.from==r.from&&e.to==r.to+1&&e.insert.length==0&&jn(n.contentDOM,"Delete",46)))return!0;let o=e.insert.toString();n.inputState.composing>=
0&&n.inputState.composing++;let s,l=()=>s||(s=Gg(n,e,t));return n.state.facet(Ku).some(a=>a(n,e.from,e.to,o,l))||n.dispatch(l()),!0}function Gg(n,e,t){let i,r=n.
state,o=r.selection.main,s=-1;if(e.from==e.to&&e.from<o.from||e.from>o.to){let a=e.from<o.from?-1:1,c=a<0?o.from:o.to,u=Pi(r.facet(Hi).map(h=>h(n)),c,a);e.from==
u&&(s=u)}if(s>-1)i={changes:e,selection:B.cursor(e.from+e.insert.length,-1)};else if(e.from>=o.from&&e.to<=o.to&&e.to-e.from>=(o.to-o.from)/3&&(!t||t.main.empty&&
t.main.from==e.from+e.insert.length)&&n.inputState.composing<0){let a=o.from<e.from?r.sliceDoc(o.from,e.from):"",c=o.to>e.to?r.sliceDoc(e.to,o.to):"";i=r.replaceSelection(
n.state.toText(a+e.insert.sliceString(0,void 0,n.state.lineBreak)+c))}else{let a=r.changes(e),c=t&&t.main.to<=a.newLength?t.main:void 0;if(r.selection.ranges.length>
1&&(n.inputState.composing>=0||n.inputState.compositionPendingChange)&&e.to<=o.to+10&&e.to>=o.to-10){let u=n.state.sliceDoc(e.from,e.to),h,f=t&&oh(n,t.main.head);
if(f){let g=e.insert.length-(e.to-e.from);h={from:f.from,to:f.to-g}}else h=n.state.doc.lineAt(o.head);let p=o.to-e.to;i=r.changeByRange(g=>{if(g.from==o.from&&g.
to==o.to)return{changes:a,range:c||g.map(a)};let k=g.to-p,A=k-u.length;if(n.state.sliceDoc(A,k)!=u||k>=h.from&&A<=h.to)return{range:g};let w=r.changes({from:A,to:k,
insert:e.insert}),_=g.to-o.to;return{changes:w,range:c?B.range(Math.max(0,c.anchor+_),Math.max(0,c.head+_)):g.map(w)}})}else i={changes:a,selection:c&&r.selection.
replaceRange(c)}}let l="input.type";return(n.composing||n.inputState.compositionPendingChange&&n.inputState.compositionEndedAt>Date.now()-50)&&(n.inputState.compositionPendingChange=
!1,l+=".compose",n.inputState.compositionFirstChange&&(l+=".start",n.inputState.compositionFirstChange=!1)),r.update(i,{userEvent:l,scrollIntoView:!0})}function ch(n,e,t,i){
let r=Math.min(n.length,e.length),o=0;for(;o<r&&n.charCodeAt(o)==e.charCodeAt(o);)o++;if(o==r&&n.length==e.length)return null;let s=n.length,l=e.length;for(;s>0&&
l>0&&n.charCodeAt(s-1)==e.charCodeAt(l-1);)s--,l--;if(i=="end"){let a=Math.max(0,o-Math.min(s,l));t-=s+a-o}if(s<o&&n.length<e.length){let a=t<=o&&t>=s?o-t:0;o-=
a,l=o+(l-s),s=o}else if(l<o){let a=t<=o&&t>=l?o-t:0;o-=a,s=o+(s-l),l=o}return{from:o,toA:s,toB:l}}function Xg(n){let e=[];if(n.root.activeElement!=n.contentDOM)
return e;let{anchorNode:t,anchorOffset:i,focusNode:r,focusOffset:o}=n.observer.selectionRange;return t&&(e.push(new Yr(t,i)),(r!=t||o!=i)&&e.push(new Yr(r,o))),
e}function Jg(n,e){if(n.length==0)return null;let t=n[0].pos,i=n.length==2?n[1].pos:t;return t<0||i<0?null:t==i?B.create([B.cursor(i+e,-1)]):B.single(t+e,i+e)}function ul(n,e){
return e.head==n.main.head&&e.anchor==n.main.anchor}var hl=class{setSelectionOrigin(e){this.lastSelectionOrigin=e,this.lastSelectionTime=Date.now()}constructor(e){
this.view=e,this.lastKeyCode=0,this.lastKeyTime=0,this.touchActive=!1,this.lastTouchTime=0,this.lastTouchX=0,this.lastTouchY=0,this.lastFocusTime=0,this.lastScrollTop=
0,this.lastScrollLeft=0,this.lastWheelEvent=0,this.pendingIOSKey=void 0,this.lastIOSMomentumScroll=0,this.tabFocusMode=-1,this.lastSelectionOrigin=null,this.lastSelectionTime=
0,this.lastContextMenu=0,this.scrollHandlers=[],this.handlers=Object.create(null),this.composing=-1,this.compositionFirstChange=null,this.compositionEndedAt=0,this.
compositionPendingKey=!1,this.compositionPendingChange=!1,this.insertingText="",this.insertingTextAt=0,this.mouseSelection=null,this.draggedContent=null,this.handleEvent=
this.handleEvent.bind(this),this.notifiedFocused=e.hasFocus,W.safari&&e.contentDOM.addEventListener("input",()=>null),W.gecko&&hb(e.contentDOM.ownerDocument)}handleEvent(e){
!rb(this.view,e)||this.ignoreDuringComposition(e)||e.type=="keydown"&&this.keydown(e)||(this.view.updateState!=0?Promise.resolve().then(()=>this.runHandlers(e.type,
e)):this.runHandlers(e.type,e))}runHandlers(e,t){let i=this.handlers[e];if(i){for(let r of i.observers)r(this.view,t);for(let r of i.handlers){if(t.defaultPrevented)
break;if(r(this.view,t)){t.preventDefault();break}}}}ensureHandlers(e){let t=Zg(e),i=this.handlers,r=this.view.contentDOM;for(let o in t)if(o!="scroll"){let s=!t[o].
handlers.length,l=i[o];l&&s!=!l.handlers.length&&(r.removeEventListener(o,this.handleEvent),l=null),l||r.addEventListener(o,this.handleEvent,{passive:s})}for(let o in i)
o!="scroll"&&!t[o]&&r.removeEventListener(o,this.handleEvent);this.handlers=t}keydown(e){if(this.lastKeyCode=e.keyCode,this.lastKeyTime=Date.now(),e.keyCode==9&&
this.tabFocusMode>-1&&(!this.tabFocusMode||Date.now()<=this.tabFocusMode))return!0;if(this.tabFocusMode>0&&e.keyCode!=27&&hh.indexOf(e.keyCode)<0&&(this.tabFocusMode=
-1),W.android&&W.chrome&&!e.synthetic&&(e.keyCode==13||e.keyCode==8))return this.view.observer.delayAndroidKey(e.key,e.keyCode),!0;if(W.ios&&!e.synthetic&&!e.altKey&&
!e.metaKey&&(uh.some(t=>t.keyCode==e.keyCode)&&!e.ctrlKey||Qg.indexOf(e.key)>-1&&e.ctrlKey)){let t={ctrlKey:e.ctrlKey,altKey:e.altKey,metaKey:e.metaKey,shiftKey:e.
shiftKey};t.shiftKey&&W.ios&&!/^(off|none)$/.test(this.view.contentDOM.autocapitalize)&&Yg(this.view.win)&&(t.shiftKey=!1);let i=this.pendingIOSKey={key:e.key,keyCode:e.
keyCode,mods:t};return setTimeout(()=>{this.pendingIOSKey==i&&this.flushIOSKey()},50),!0}return e.keyCode!=229&&this.view.observer.forceFlush(),!1}flushIOSKey(e){
let t=this.pendingIOSKey;return!t||this.view.observer.pendingRecords().length||t.key=="Enter"&&e&&e.from<e.to&&/^\S+$/.test(e.insert.toString())?!1:(this.pendingIOSKey=
void 0,jn(this.view.contentDOM,t.key,t.keyCode,t.mods))}ignoreDuringComposition(e){return!/^key/.test(e.type)||e.synthetic?!1:this.composing>0?!0:W.safari&&!W.ios&&
this.compositionPendingKey&&Date.now()-this.compositionEndedAt<100?(this.compositionPendingKey=!1,!0):!1}startMouseSelection(e){this.mouseSelection&&this.mouseSelection.
destroy(),this.mouseSelection=e}update(e){this.view.observer.update(e),this.mouseSelection&&this.mouseSelection.update(e),this.draggedContent&&e.docChanged&&(this.
draggedContent=this.draggedContent.map(e.changes)),e.transactions.length&&(this.lastKeyCode=this.lastSelectionTime=0)}destroy(){this.mouseSelection&&this.mouseSelection.
destroy()}};function Yg(n){return n.visualViewport?n.visualViewport.height*n.visualViewport.scale/n.document.documentElement.clientHeight<.85:!1}function nu(n,e){
return(t,i)=>{try{return e.call(n,i,t)}catch(r){st(t.state,r)}}}function Zg(n){let e=Object.create(null);function t(i){return e[i]||(e[i]={observers:[],handlers:[]})}
for(let i of n){let r=i.spec,o=r&&r.plugin.domEventHandlers,s=r&&r.plugin.domEventObservers;if(o)for(let l in o){let a=o[l];a&&t(l).handlers.push(nu(i.value,a))}
if(s)for(let l in s){let a=s[l];a&&t(l).observers.push(nu(i.value,a))}}for(let i in at)t(i).handlers.push(at[i]);for(let i in Be)t(i).observers.push(Be[i]);return e}
var uh=[{key:"Backspace",keyCode:8,inputType:"deleteContentBackward"},{key:"Enter",keyCode:13,inputType:"insertParagraph"},{key:"Enter",keyCode:13,inputType:"in\
sertLineBreak"},{key:"Delete",keyCode:46,inputType:"deleteContentForward"}],Qg="dthko",hh=[16,17,18,20,91,92,224,225],Pr=6;function Rr(n){return Math.max(0,n)*.7+
8}function eb(n,e){return Math.max(Math.abs(n.clientX-e.clientX),Math.abs(n.clientY-e.clientY))}var fl=class{constructor(e,t,i,r){this.view=e,this.startEvent=t,
this.style=i,this.mustSelect=r,this.scrollSpeed={x:0,y:0},this.scrolling=-1,this.lastEvent=t,this.scrollParents=Du(e.contentDOM),this.atoms=e.state.facet(Hi).map(
s=>s(e));let o=e.contentDOM.ownerDocument;o.addEventListener("mousemove",this.move=this.move.bind(this)),o.addEventListener("mouseup",this.up=this.up.bind(this)),
this.extend=t.shiftKey,this.multiple=e.state.facet(ae.allowMultipleSelections)&&tb(e,t),this.dragging=ib(e,t)&&ph(t)==1?null:!1}start(e){this.dragging===!1&&this.
select(e)}move(e){if(e.buttons==0)return this.destroy();if(this.dragging||this.dragging==null&&eb(this.startEvent,e)<10)return;this.select(this.lastEvent=e);let t=0,
i=0,r=0,o=0,s=this.view.win.innerWidth,l=this.view.win.innerHeight;this.scrollParents.x&&({left:r,right:s}=this.scrollParents.x.getBoundingClientRect()),this.scrollParents.
y&&({top:o,bottom:l}=this.scrollParents.y.getBoundingClientRect());let a=ih(this.view);e.clientX-a.left<=r+Pr?t=-Rr(r-e.clientX):e.clientX+a.right>=s-Pr&&(t=Rr(
e.clientX-s)),e.clientY-a.top<=o+Pr?i=-Rr(o-e.clientY):e.clientY+a.bottom>=l-Pr&&(i=Rr(e.clientY-l)),this.setScrollSpeed(t,i)}up(e){this.dragging==null&&this.select(
this.lastEvent),this.dragging||e.preventDefault(),this.destroy()}destroy(){this.setScrollSpeed(0,0);let e=this.view.contentDOM.ownerDocument;e.removeEventListener(
"mousemove",this.move),e.removeEventListener("mouseup",this.up),this.view.inputState.mouseSelection=this.view.inputState.draggedContent=null}setScrollSpeed(e,t){
this.scrollSpeed={x:e,y:t},e||t?this.scrolling<0&&(this.scrolling=setInterval(()=>this.scroll(),50)):this.scrolling>-1&&(clearInterval(this.scrolling),this.scrolling=
-1)}scroll(){let{x:e,y:t}=this.scrollSpeed;e&&this.scrollParents.x&&(this.scrollParents.x.scrollLeft+=e,e=0),t&&this.scrollParents.y&&(this.scrollParents.y.scrollTop+=
t,t=0),(e||t)&&this.view.win.scrollBy(e,t),this.dragging===!1&&this.select(this.lastEvent)}select(e){let{view:t}=this,i=sh(this.atoms,this.style.get(e,this.extend,
this.multiple));(this.mustSelect||!i.eq(t.state.selection,this.dragging===!1))&&this.view.dispatch({selection:i,userEvent:"select.pointer"}),this.mustSelect=!1}update(e){
e.transactions.some(t=>t.isUserEvent("input.type"))?this.destroy():this.style.update(e)&&setTimeout(()=>this.select(this.lastEvent),20)}};function tb(n,e){let t=n.
state.facet(Hu);return t.length?t[0](e):W.mac?e.metaKey:e.ctrlKey}function nb(n,e){let t=n.state.facet(Vu);return t.length?t[0](e):W.mac?!e.altKey:!e.ctrlKey}function ib(n,e){
let{main:t}=n.state.selection;if(t.empty)return!1;let i=zi(n.root);if(!i||i.rangeCount==0)return!0;let r=i.getRangeAt(0).getClientRects();for(let o=0;o<r.length;o++){
let s=r[o];if(s.left<=e.clientX&&s.right>=e.clientX&&s.top<=e.clientY&&s.bottom>=e.clientY)return!0}return!1}function rb(n,e){if(!e.bubbles)return!0;if(e.defaultPrevented)
return!1;for(let t=e.target,i;t!=n.contentDOM;t=t.parentNode)if(!t||t.nodeType==11||(i=ge.get(t))&&i.isWidget()&&!i.isHidden&&i.widget.ignoreEvent(e))return!1;return!0}
var at=Object.create(null),Be=Object.create(null),fh=W.ie&&W.ie_version<15||W.ios&&W.webkit_version<604;function ob(n){let e=n.dom.parentNode;if(!e)return;let t=e.
appendChild(document.createElement("textarea"));t.style.cssText="position: fixed; left: -10000px; top: 10px",t.focus(),setTimeout(()=>{n.focus(),t.remove(),dh(n,
t.value)},50)}function so(n,e,t){for(let i of n.facet(e))t=i(t,n);return t}function dh(n,e){e=so(n.state,Hl,e);let{state:t}=n,i,r=1,o=t.toText(e),s=o.lines==t.selection.
ranges.length;if(dl!=null&&t.selection.ranges.every(a=>a.empty)&&dl==o.toString()){let a=-1;i=t.changeByRange(c=>{let u=t.doc.lineAt(c.from);if(u.from==a)return{
range:c};a=u.from;let h=t.toText((s?o.line(r++).text:e)+t.lineBreak);return{changes:{from:u.from,insert:h},range:B.cursor(c.from+h.length,-1)}})}else s?i=t.changeByRange(
a=>{let c=o.line(r++);return{changes:{from:a.from,to:a.to,insert:c.text},range:B.cursor(a.from+c.length,-1)}}):i=t.replaceSelection(o);n.dispatch(i,{userEvent:"\
input.paste",scrollIntoView:!0})}Be.scroll=n=>{let e=n.inputState;e.lastScrollTop=n.scrollDOM.scrollTop,e.lastScrollLeft=n.scrollDOM.scrollLeft,W.ios&&!e.touchActive&&
(e.lastIOSMomentumScroll=Date.now())};Be.wheel=Be.mousewheel=n=>{n.inputState.lastWheelEvent=Date.now()};at.keydown=(n,e)=>(n.inputState.setSelectionOrigin("sel\
ect"),e.keyCode==27&&n.inputState.tabFocusMode!=0&&(n.inputState.tabFocusMode=Date.now()+2e3),!1);Be.touchstart=(n,e)=>{let t=n.inputState,i=e.targetTouches[0];
t.touchActive=!0,t.lastTouchTime=Date.now(),i&&(t.lastTouchX=i.clientX,t.lastTouchY=i.clientY),t.setSelectionOrigin("select.pointer")};Be.touchmove=n=>{n.inputState.
setSelectionOrigin("select.pointer")};Be.touchend=(n,e)=>{n.inputState.touchActive=!1};at.mousedown=(n,e)=>{if(n.observer.flush(),n.inputState.lastTouchTime>Date.
now()-2e3)return!1;let t=null;for(let i of n.state.facet(qu))if(t=i(n,e),t)break;if(!t&&e.button==0&&(t=lb(n,e)),t){let i=!n.hasFocus;n.inputState.startMouseSelection(
new fl(n,e,t,i)),i&&n.observer.ignore(()=>{Pu(n.contentDOM);let o=n.root.activeElement;o&&!o.contains(n.contentDOM)&&o.blur()});let r=n.inputState.mouseSelection;
if(r)return r.start(e),r.dragging===!1}else n.inputState.setSelectionOrigin("select.pointer");return!1};function iu(n,e,t,i){if(i==1)return B.cursor(e,t);if(i==
2)return $g(n.state,e,t);{let r=n.docView.lineAt(e,t),o=n.state.doc.lineAt(r?r.posAtEnd:e),s=r?r.posAtStart:o.from,l=r?r.posAtEnd:o.to;return l<n.state.doc.length&&
l==o.to&&l++,B.undirectionalRange(s,l)}}var sb=W.ie&&W.ie_version<=11,ru=null,ou=0,su=0;function ph(n){if(!sb)return n.detail;let e=ru,t=su;return ru=n,su=Date.
now(),ou=!e||t>Date.now()-400&&Math.abs(e.clientX-n.clientX)<2&&Math.abs(e.clientY-n.clientY)<2?(ou+1)%3:1}function lb(n,e){let t=n.posAndSideAtCoords({x:e.clientX,
y:e.clientY},!1),i=ph(e),r=n.state.selection;return{update(o){o.docChanged&&(t.pos=o.changes.mapPos(t.pos),r=r.map(o.changes))},get(o,s,l){let a=n.posAndSideAtCoords(
{x:o.clientX,y:o.clientY},!1),c,u=iu(n,a.pos,a.assoc,i);if(t.pos!=a.pos&&!s){let h=iu(n,t.pos,t.assoc,i),f=Math.min(h.from,u.from),p=Math.max(h.to,u.to);u=f<u.from?
B.range(f,p,u.assoc):B.range(p,f,u.assoc)}return s?r.replaceRange(r.main.extend(u.from,u.to,u.assoc)):l&&i==1&&r.ranges.length>1&&(c=ab(r,a.pos))?c:l?r.addRange(
u):B.create([u])}}}function ab(n,e){for(let t=0;t<n.ranges.length;t++){let{from:i,to:r}=n.ranges[t];if(i<=e&&r>=e)return B.create(n.ranges.slice(0,t).concat(n.ranges.
slice(t+1)),n.mainIndex==t?0:n.mainIndex-(n.mainIndex>t?1:0))}return null}at.dragstart=(n,e)=>{let{selection:{main:t}}=n.state;if(e.target.draggable){let r=n.docView.
tile.nearest(e.target);if(r&&r.isWidget()){let o=r.posAtStart,s=o+r.length;(o>=t.to||s<=t.from)&&(t=B.undirectionalRange(o,s))}}let{inputState:i}=n;return i.mouseSelection&&
(i.mouseSelection.dragging=!0),i.draggedContent=t,e.dataTransfer&&(e.dataTransfer.setData("Text",so(n.state,Vl,n.state.sliceDoc(t.from,t.to))),e.dataTransfer.effectAllowed=
"copyMove"),!1};at.dragend=n=>(n.inputState.draggedContent=null,!1);function lu(n,e,t,i){if(t=so(n.state,Hl,t),!t)return;let r=n.posAtCoords({x:e.clientX,y:e.clientY},
!1),{draggedContent:o}=n.inputState,s=i&&o&&nb(n,e)?{from:o.from,to:o.to}:null,l={from:r,insert:t},a=n.state.changes(s?[s,l]:l);n.focus(),n.dispatch({changes:a,
selection:{anchor:a.mapPos(r,-1),head:a.mapPos(r,1)},userEvent:s?"move.drop":"input.drop"}),n.inputState.draggedContent=null}at.drop=(n,e)=>{if(!e.dataTransfer)
return!1;if(n.state.readOnly)return!0;let t=e.dataTransfer.files;if(t&&t.length){let i=Array(t.length),r=0,o=()=>{++r==t.length&&lu(n,e,i.filter(s=>s!=null).join(
n.state.lineBreak),!1)};for(let s=0;s<t.length;s++){let l=new FileReader;l.onerror=o,l.onload=()=>{/[\x00-\x08\x0e-\x1f]{2}/.test(l.result)||(i[s]=l.result),o()},
l.readAsText(t[s])}return!0}else{let i=e.dataTransfer.getData("Text");if(i)return lu(n,e,i,!0),!0}return!1};at.paste=(n,e)=>{if(n.state.readOnly)return!0;n.observer.
flush();let t=fh?null:e.clipboardData;return t?(dh(n,t.getData("text/plain")||t.getData("text/uri-list")),!0):(ob(n),!1)};function cb(n,e){let t=n.dom.parentNode;
if(!t)return;let i=t.appendChild(document.createElement("textarea"));i.style.cssText="position: fixed; left: -10000px; top: 10px",i.value=e,i.focus(),i.selectionEnd=
e.length,i.selectionStart=0,setTimeout(()=>{i.remove(),n.focus()},50)}function ub(n){let e=[],t=[],i=!1;for(let r of n.selection.ranges)r.empty||(e.push(n.sliceDoc(
r.from,r.to)),t.push(r));if(!e.length){let r=-1;for(let{from:o}of n.selection.ranges){let s=n.doc.lineAt(o);s.number>r&&(e.push(s.text),t.push({from:s.from,to:Math.
min(n.doc.length,s.to+1)})),r=s.number}i=!0}return{text:so(n,Vl,e.join(n.lineBreak)),ranges:t,linewise:i}}var dl=null;at.copy=at.cut=(n,e)=>{if(!Mi(n.contentDOM,
n.observer.selectionRange))return!1;let{text:t,ranges:i,linewise:r}=ub(n.state);if(!t&&!r)return!1;dl=r?t:null,e.type=="cut"&&!n.state.readOnly&&n.dispatch({changes:i,
scrollIntoView:!0,userEvent:"delete.cut"});let o=fh?null:e.clipboardData;return o?(o.clearData(),o.setData("text/plain",t),!0):(cb(n,t),!1)};var mh=Xe.define();
function gh(n,e){let t=[];for(let i of n.facet(Uu)){let r=i(n,e);r&&t.push(r)}return t.length?n.update({effects:t,annotations:mh.of(!0)}):null}function bh(n){setTimeout(
()=>{let e=n.hasFocus;if(e!=n.inputState.notifiedFocused){let t=gh(n.state,e);t?n.dispatch(t):n.update([])}},10)}Be.focus=n=>{n.inputState.lastFocusTime=Date.now(),
!n.scrollDOM.scrollTop&&(n.inputState.lastScrollTop||n.inputState.lastScrollLeft)&&(n.scrollDOM.scrollTop=n.inputState.lastScrollTop,n.scrollDOM.scrollLeft=n.inputState.
lastScrollLeft),bh(n)};Be.blur=n=>{n.observer.clearSelectionRange(),bh(n)};Be.compositionstart=Be.compositionupdate=(n,e)=>{if(!n.observer.editContext&&(n.inputState.
compositionFirstChange==null&&(n.inputState.compositionFirstChange=!0),n.inputState.composing<0)){let{main:t}=n.state.selection;!t.empty&&n.lineBlockAt(t.from).
from!=n.lineBlockAt(t.to).from&&!n.state.readOnly&&n.dispatch({changes:n.state.selection.ranges.filter(i=>!i.empty).map(i=>({from:i.from,to:i.to})),userEvent:"i\
nput"}),n.inputState.composing=0}};Be.compositionend=n=>{n.observer.editContext||(n.inputState.composing=-1,n.inputState.compositionEndedAt=Date.now(),n.inputState.
compositionPendingKey=!0,n.inputState.compositionPendingChange=n.observer.pendingRecords().length>0,n.inputState.compositionFirstChange=null,W.chrome&&W.android?
n.observer.flushSoon():n.inputState.compositionPendingChange?Promise.resolve().then(()=>n.observer.flush()):setTimeout(()=>{n.inputState.composing<0&&n.docView.
hasComposition&&n.update([])},50))};Be.contextmenu=n=>{n.inputState.lastContextMenu=Date.now()};at.beforeinput=(n,e)=>{var t,i;if((e.inputType=="insertText"||e.
inputType=="insertCompositionText")&&(n.inputState.insertingText=e.data,n.inputState.insertingTextAt=Date.now()),e.inputType=="insertReplacementText"&&n.observer.
editContext){let o=(t=e.dataTransfer)===null||t===void 0?void 0:t.getData("text/plain"),s=e.getTargetRanges();if(o&&s.length){let l=s[0],a=n.posAtDOM(l.startContainer,
l.startOffset),c=n.posAtDOM(l.endContainer,l.endOffset);return Kl(n,{from:a,to:c,insert:n.state.toText(o)},null),!0}}let r;if(W.chrome&&W.android&&(r=uh.find(o=>o.
inputType==e.inputType))&&(n.observer.delayAndroidKey(r.key,r.keyCode),r.key=="Backspace"||r.key=="Delete")){let o=((i=window.visualViewport)===null||i===void 0?
void 0:i.height)||0;setTimeout(()=>{var s;(((s=window.visualViewport)===null||s===void 0?void 0:s.height)||0)>o+10&&n.hasFocus&&(n.contentDOM.blur(),n.focus())},
100)}return W.ios&&e.inputType=="deleteContentForward"&&n.observer.flushSoon(),W.safari&&e.inputType=="insertText"&&n.inputState.composing>=0&&setTimeout(()=>Be.
compositionend(n,e),20),!1};var au=new Set;function hb(n){au.has(n)||(au.add(n),n.addEventListener("copy",()=>{}),n.addEventListener("cut",()=>{}))}var cu=["pre\
-wrap","normal","pre-line","break-spaces"],Zn=!1;function uu(){Zn=!1}var pl=class{constructor(e){this.lineWrapping=e,this.doc=Q.empty,this.heightSamples={},this.
lineHeight=14,this.charWidth=7,this.textHeight=14,this.lineLength=30}heightForGap(e,t){let i=this.doc.lineAt(t).number-this.doc.lineAt(e).number+1;return this.lineWrapping&&
(i+=Math.max(0,Math.ceil((t-e-i*this.lineLength*.5)/this.lineLength))),this.lineHeight*i}heightForLine(e){return this.lineWrapping?(1+Math.max(0,Math.ceil((e-this.
lineLength)/Math.max(1,this.lineLength-5))))*this.lineHeight:this.lineHeight}setDoc(e){return this.doc=e,this}mustRefreshForWrapping(e){return cu.indexOf(e)>-1!=
this.lineWrapping}mustRefreshForHeights(e){let t=!1;for(let i=0;i<e.length;i++){let r=e[i];r<0?i++:this.heightSamples[Math.floor(r*10)]||(t=!0,this.heightSamples[Math.
floor(r*10)]=!0)}return t}refresh(e,t,i,r,o,s){let l=cu.indexOf(e)>-1,a=Math.abs(t-this.lineHeight)>.3||this.lineWrapping!=l;if(this.lineWrapping=l,this.lineHeight=
t,this.charWidth=i,this.textHeight=r,this.lineLength=o,a){this.heightSamples={};for(let c=0;c<s.length;c++){let u=s[c];u<0?c++:this.heightSamples[Math.floor(u*10)]=
!0}}return a}},ml=class{constructor(e,t){this.from=e,this.heights=t,this.index=0}get more(){return this.index<this.heights.length}},ot=class n{constructor(e,t,i,r,o){
this.from=e,this.length=t,this.top=i,this.height=r,this._content=o}get type(){return typeof this._content=="number"?Ee.Text:Array.isArray(this._content)?this._content:
this._content.type}get to(){return this.from+this.length}get bottom(){return this.top+this.height}get widget(){return this._content instanceof bn?this._content.
widget:null}get widgetLineBreaks(){return typeof this._content=="number"?this._content:0}join(e){let t=(Array.isArray(this._content)?this._content:[this]).concat(
Array.isArray(e._content)?e._content:[e]);return new n(this.from,this.length+e.length,this.top,this.height+e.height,t)}},pe=(function(n){return n[n.ByPos=0]="By\
Pos",n[n.ByHeight=1]="ByHeight",n[n.ByPosNoHeight=2]="ByPosNoHeight",n})(pe||(pe={})),Fr=.001,He=class n{constructor(e,t,i=2){this.length=e,this.height=t,this.flags=
i}get outdated(){return(this.flags&2)>0}set outdated(e){this.flags=(e?2:0)|this.flags&-3}setHeight(e){this.height!=e&&(Math.abs(this.height-e)>Fr&&(Zn=!0),this.
height=e)}replace(e,t,i){return n.of(i)}decomposeLeft(e,t){t.push(this)}decomposeRight(e,t){t.push(this)}applyChanges(e,t,i,r){let o=this,s=i.doc;for(let l=r.length-
1;l>=0;l--){let{fromA:a,toA:c,fromB:u,toB:h}=r[l],f=o.lineAt(a,pe.ByPosNoHeight,i.setDoc(t),0,0),p=f.to>=c?f:o.lineAt(c,pe.ByPosNoHeight,i,0,0);for(h+=p.to-c,c=
p.to;l>0&&f.from<=r[l-1].toA;)a=r[l-1].fromA,u=r[l-1].fromB,l--,a<f.from&&(f=o.lineAt(a,pe.ByPosNoHeight,i,0,0));u+=f.from-a,a=f.from;let g=bl.build(i.setDoc(s),
e,u,h);o=Zr(o,o.replace(a,c,g))}return o.updateHeight(i,0)}static empty(){return new Ye(0,0,0)}static of(e){if(e.length==1)return e[0];let t=0,i=e.length,r=0,o=0;
for(;;)if(t==i)if(r>o*2){let l=e[t-1];l.break?e.splice(--t,1,l.left,null,l.right):e.splice(--t,1,l.left,l.right),i+=1+l.break,r-=l.size}else if(o>r*2){let l=e[i];
l.break?e.splice(i,1,l.left,null,l.right):e.splice(i,1,l.left,l.right),i+=2+l.break,o-=l.size}else break;else if(r<o){let l=e[t++];l&&(r+=l.size)}else{let l=e[--i];
l&&(o+=l.size)}let s=!1;return e[t-1]==null?(s=!0,t--):e[t]==null&&(s=!0,i++),new gl(n.of(e.slice(0,t)),s,n.of(e.slice(i)))}};function Zr(n,e){return n==e?n:(n.
constructor!=e.constructor&&(Zn=!0),e)}He.prototype.size=1;var fb=Y.replace({}),Qr=class extends He{constructor(e,t,i){super(e,t),this.deco=i,this.spaceAbove=0}mainBlock(e,t){
return new ot(t,this.length,e+this.spaceAbove,this.height-this.spaceAbove,this.deco||0)}blockAt(e,t,i,r){return this.spaceAbove&&e<i+this.spaceAbove?new ot(r,0,
i,this.spaceAbove,fb):this.mainBlock(i,r)}lineAt(e,t,i,r,o){let s=this.mainBlock(r,o);return this.spaceAbove?this.blockAt(0,i,r,o).join(s):s}forEachLine(e,t,i,r,o,s){
e<=o+this.length&&t>=o&&s(this.lineAt(0,pe.ByPos,i,r,o))}setMeasuredHeight(e){let t=e.heights[e.index++];t<0?(this.spaceAbove=-t,t=e.heights[e.index++]):this.spaceAbove=
0,this.setHeight(t)}updateHeight(e,t=0,i=!1,r){return r&&r.from<=t&&r.more&&this.setMeasuredHeight(r),this.outdated=!1,this}toString(){return`block(${this.length}\
)`}},Ye=class n extends Qr{constructor(e,t,i){super(e,t,null),this.collapsed=0,this.widgetHeight=0,this.breaks=0,this.spaceAbove=i}mainBlock(e,t){return new ot(
t,this.length,e+this.spaceAbove,this.height-this.spaceAbove,this.breaks)}replace(e,t,i){let r=i[0];return i.length==1&&(r instanceof n||r instanceof jt&&r.flags&
4)&&Math.abs(this.length-r.length)<10?(r instanceof jt?r=new n(r.length,this.height,this.spaceAbove):r.height=this.height,this.outdated||(r.outdated=!1),r):He.of(
i)}updateHeight(e,t=0,i=!1,r){return r&&r.from<=t&&r.more?this.setMeasuredHeight(r):(i||this.outdated)&&(this.spaceAbove=0,this.setHeight(Math.max(this.widgetHeight,
e.heightForLine(this.length-this.collapsed))+this.breaks*e.lineHeight)),this.outdated=!1,this}toString(){return`line(${this.length}${this.collapsed?-this.collapsed:
""}${this.widgetHeight?":"+this.widgetHeight:""})`}},jt=class n extends He{constructor(e){super(e,0)}heightMetrics(e,t){let i=e.doc.lineAt(t).number,r=e.doc.lineAt(
t+this.length).number,o=r-i+1,s,l=0;if(e.lineWrapping){let a=Math.min(this.height,e.lineHeight*o);s=a/o,this.length>o+1&&(l=(this.height-a)/(this.length-o-1))}else
s=this.height/o;return{firstLine:i,lastLine:r,perLine:s,perChar:l}}blockAt(e,t,i,r){let{firstLine:o,lastLine:s,perLine:l,perChar:a}=this.heightMetrics(t,r);if(t.
lineWrapping){let c=r+(e<t.lineHeight?0:Math.round(Math.max(0,Math.min(1,(e-i)/this.height))*this.length)),u=t.doc.lineAt(c),h=l+u.length*a,f=Math.max(i,e-h/2);
return new ot(u.from,u.length,f,h,0)}else{let c=Math.max(0,Math.min(s-o,Math.floor((e-i)/l))),{from:u,length:h}=t.doc.line(o+c);return new ot(u,h,i+l*c,l,0)}}lineAt(e,t,i,r,o){
if(t==pe.ByHeight)return this.blockAt(e,i,r,o);if(t==pe.ByPosNoHeight){let{from:p,to:g}=i.doc.lineAt(e);return new ot(p,g-p,0,0,0)}let{firstLine:s,perLine:l,perChar:a}=this.
heightMetrics(i,o),c=i.doc.lineAt(e),u=l+c.length*a,h=c.number-s,f=r+l*h+a*(c.from-o-h);return new ot(c.from,c.length,Math.max(r,Math.min(f,r+this.height-u)),u,
0)}forEachLine(e,t,i,r,o,s){e=Math.max(e,o),t=Math.min(t,o+this.length);let{firstLine:l,perLine:a,perChar:c}=this.heightMetrics(i,o);for(let u=e,h=r;u<=t;){let f=i.
doc.lineAt(u);if(u==e){let g=f.number-l;h+=a*g+c*(e-o-g)}let p=a+c*f.length;s(new ot(f.from,f.length,h,p,0)),h+=p,u=f.to+1}}replace(e,t,i){let r=this.length-t;if(r>
0){let o=i[i.length-1];o instanceof n?i[i.length-1]=new n(o.length+r):i.push(null,new n(r-1))}if(e>0){let o=i[0];o instanceof n?i[0]=new n(e+o.length):i.unshift(
new n(e-1),null)}return He.of(i)}decomposeLeft(e,t){t.push(new n(e-1),null)}decomposeRight(e,t){t.push(null,new n(this.length-e-1))}updateHeight(e,t=0,i=!1,r){let o=t+
this.length;if(r&&r.from<=t+this.length&&r.more){let s=[],l=Math.max(t,r.from),a=-1;for(r.from>t&&s.push(new n(r.from-t-1).updateHeight(e,t));l<=o&&r.more;){let u=e.
doc.lineAt(l).length;s.length&&s.push(null);let h=r.heights[r.index++],f=0;h<0&&(f=-h,h=r.heights[r.index++]),a==-1?a=h:Math.abs(h-a)>=Fr&&(a=-2);let p=new Ye(u,
h,f);p.outdated=!1,s.push(p),l+=u+1}l<=o&&s.push(null,new n(o-l).updateHeight(e,l));let c=He.of(s);return(a<0||Math.abs(c.height-this.height)>=Fr||Math.abs(a-this.
heightMetrics(e,t).perLine)>=Fr)&&(Zn=!0),Zr(this,c)}else(i||this.outdated)&&(this.setHeight(e.heightForGap(t,t+this.length)),this.outdated=!1);return this}toString(){
return`gap(${this.length})`}},gl=class extends He{constructor(e,t,i){super(e.length+(t?1:0)+i.length,e.height+i.height,(t?1:0)|(e.outdated||i.outdated?2:0)),this.
left=e,this.right=i,this.size=e.size+i.size}get break(){return this.flags&1}blockAt(e,t,i,r){let o=i+this.left.height;return e<o?this.left.blockAt(e,t,i,r):this.
right.blockAt(e,t,o,r+this.left.length+this.break)}lineAt(e,t,i,r,o){let s=r+this.left.height,l=o+this.left.length+this.break,a=t==pe.ByHeight?e<s:e<l,c=a?this.
left.lineAt(e,t,i,r,o):this.right.lineAt(e,t,i,s,l);if(this.break||(a?c.to<l:c.from>l))return c;let u=t==pe.ByPosNoHeight?pe.ByPosNoHeight:pe.ByPos;return a?c.join(
this.right.lineAt(l,u,i,s,l)):this.left.lineAt(l,u,i,r,o).join(c)}forEachLine(e,t,i,r,o,s){let l=r+this.left.height,a=o+this.left.length+this.break;if(this.break)
e<a&&this.left.forEachLine(e,t,i,r,o,s),t>=a&&this.right.forEachLine(e,t,i,l,a,s);else{let c=this.lineAt(a,pe.ByPos,i,r,o);e<c.from&&this.left.forEachLine(e,Math.
min(t,c.from-1),i,r,o,s),c.to>=e&&c.from<=t&&s(c),t>c.to&&this.right.forEachLine(Math.max(e,c.to+1),t,i,l,a,s)}}replace(e,t,i){let r=this.left.length+this.break;
if(t<r)return this.balanced(this.left.replace(e,t,i),this.right);if(e>this.left.length)return this.balanced(this.left,this.right.replace(e-r,t-r,i));let o=[];e>
0&&this.decomposeLeft(e,o);let s=o.length;for(let l of i)o.push(l);if(e>0&&hu(o,s-1),t<this.length){let l=o.length;this.decomposeRight(t,o),hu(o,l)}return He.of(
o)}decomposeLeft(e,t){let i=this.left.length;if(e<=i)return this.left.decomposeLeft(e,t);t.push(this.left),this.break&&(i++,e>=i&&t.push(null)),e>i&&this.right.
decomposeLeft(e-i,t)}decomposeRight(e,t){let i=this.left.length,r=i+this.break;if(e>=r)return this.right.decomposeRight(e-r,t);e<i&&this.left.decomposeRight(e,t),
this.break&&e<r&&t.push(null),t.push(this.right)}balanced(e,t){return e.size>2*t.size||t.size>2*e.size?He.of(this.break?[e,null,t]:[e,t]):(this.left=Zr(this.left,
e),this.right=Zr(this.right,t),this.setHeight(e.height+t.height),this.outdated=e.outdated||t.outdated,this.size=e.size+t.size,this.length=e.length+this.break+t.
length,this)}updateHeight(e,t=0,i=!1,r){let{left:o,right:s}=this,l=t+o.length+this.break,a=null;return r&&r.from<=t+o.length&&r.more?a=o=o.updateHeight(e,t,i,r):
o.updateHeight(e,t,i),r&&r.from<=l+s.length&&r.more?a=s=s.updateHeight(e,l,i,r):s.updateHeight(e,l,i),a?this.balanced(o,s):(this.height=this.left.height+this.right.
height,this.outdated=!1,this)}toString(){return this.left+(this.break?" ":"-")+this.right}};function hu(n,e){let t,i;n[e]==null&&(t=n[e-1])instanceof jt&&(i=n[e+
1])instanceof jt&&n.splice(e-1,3,new jt(t.length+1+i.length))}var db=5,bl=class n{constructor(e,t){this.pos=e,this.oracle=t,this.nodes=[],this.lineStart=-1,this.
lineEnd=-1,this.covering=null,this.writtenTo=e}get isCovered(){return this.covering&&this.nodes[this.nodes.length-1]==this.covering}span(e,t){if(this.lineStart>
-1){let i=Math.min(t,this.lineEnd),r=this.nodes[this.nodes.length-1];r instanceof Ye?r.length+=i-this.pos:(i>this.pos||!this.isCovered)&&this.nodes.push(new Ye(
i-this.pos,-1,0)),this.writtenTo=i,t>i&&(this.nodes.push(null),this.writtenTo++,this.lineStart=-1)}this.pos=t}point(e,t,i){if(e<t||i.heightRelevant){let r=i.widget?
i.widget.estimatedHeight:0,o=i.widget?i.widget.lineBreaks:0;r<0&&(r=this.oracle.lineHeight);let s=t-e;i.block?this.addBlock(new Qr(s,r,i)):(s||o||r>=db)&&this.addLineDeco(
r,o,s)}else t>e&&this.span(e,t);this.lineEnd>-1&&this.lineEnd<this.pos&&(this.lineEnd=this.oracle.doc.lineAt(this.pos).to)}enterLine(){if(this.lineStart>-1)return;
let{from:e,to:t}=this.oracle.doc.lineAt(this.pos);this.lineStart=e,this.lineEnd=t,this.writtenTo<e&&((this.writtenTo<e-1||this.nodes[this.nodes.length-1]==null)&&
this.nodes.push(this.blankContent(this.writtenTo,e-1)),this.nodes.push(null)),this.pos>e&&this.nodes.push(new Ye(this.pos-e,-1,0)),this.writtenTo=this.pos}blankContent(e,t){
let i=new jt(t-e);return this.oracle.doc.lineAt(e).to==t&&(i.flags|=4),i}ensureLine(){this.enterLine();let e=this.nodes.length?this.nodes[this.nodes.length-1]:null;
if(e instanceof Ye)return e;let t=new Ye(0,-1,0);return this.nodes.push(t),t}addBlock(e){this.enterLine();let t=e.deco;t&&t.startSide>0&&!this.isCovered&&this.ensureLine(),
this.nodes.push(e),this.writtenTo=this.pos=this.pos+e.length,t&&t.endSide>0&&(this.covering=e)}addLineDeco(e,t,i){let r=this.ensureLine();r.length+=i,r.collapsed+=
i,r.widgetHeight=Math.max(r.widgetHeight,e),r.breaks+=t,this.writtenTo=this.pos=this.pos+i}finish(e){let t=this.nodes.length==0?null:this.nodes[this.nodes.length-
1];this.lineStart>-1&&!(t instanceof Ye)&&!this.isCovered?this.nodes.push(new Ye(0,-1,0)):(this.writtenTo<this.pos||t==null)&&this.nodes.push(this.blankContent(
this.writtenTo,this.pos));let i=e;for(let r of this.nodes)r instanceof Ye&&r.updateHeight(this.oracle,i),i+=r?r.length:1;return this.nodes}static build(e,t,i,r){
let o=new n(i,e);return ce.spans(t,i,r,o,0),o.finish(i)}};function pb(n,e,t){let i=new yl;return ce.compare(n,e,t,i,0),i.changes}var yl=class{constructor(){this.
changes=[]}compareRange(){}comparePoint(e,t,i,r){(e<t||i&&i.heightRelevant||r&&r.heightRelevant)&&qn(e,t,this.changes,5)}};function mb(n,e){let t=n.getBoundingClientRect(),
i=n.ownerDocument,r=i.defaultView||window,o=Math.max(0,t.left),s=Math.min(r.innerWidth,t.right),l=Math.max(0,t.top),a=Math.min(r.innerHeight,t.bottom);for(let c=n.
parentNode;c&&c!=i.body;)if(Te(c)){let u=window.getComputedStyle(c);if((c.scrollHeight>c.clientHeight||c.scrollWidth>c.clientWidth)&&u.overflow!="visible"){let h=c.
getBoundingClientRect();o=Math.max(o,h.left),s=Math.min(s,h.right),l=Math.max(l,h.top),a=Math.min(c==n.parentNode?r.innerHeight:a,h.bottom)}c=u.position=="absol\
ute"||u.position=="fixed"?c.offsetParent:c.parentNode}else if(c.nodeType==11)c=c.host;else break;return{left:o-t.left,right:Math.max(o,s)-t.left,top:l-(t.top+e),
bottom:Math.max(l,a)-(t.top+e)}}function gb(n){let e=n.getBoundingClientRect(),t=n.ownerDocument.defaultView||window;return e.left<t.innerWidth&&e.right>0&&e.top<
t.innerHeight&&e.bottom>0}function bb(n,e){let t=n.getBoundingClientRect();return{left:0,right:t.right-t.left,top:e,bottom:t.bottom-(t.top+e)}}var Ri=class{constructor(e,t,i,r){
this.from=e,this.to=t,this.size=i,this.displaySize=r}static same(e,t){if(e.length!=t.length)return!1;for(let i=0;i<e.length;i++){let r=e[i],o=t[i];if(r.from!=o.
from||r.to!=o.to||r.size!=o.size)return!1}return!0}draw(e,t){return Y.replace({widget:new kl(this.displaySize*(t?e.scaleY:e.scaleX),t)}).range(this.from,this.to)}},
kl=class extends wt{constructor(e,t){super(),this.size=e,this.vertical=t}eq(e){return e.size==this.size&&e.vertical==this.vertical}toDOM(){let e=document.createElement(
"div");return this.vertical?e.style.height=this.size+"px":(e.style.width=this.size+"px",e.style.height="2px",e.style.display="inline-block"),e}get estimatedHeight(){
return this.vertical?this.size:-1}},eo=class{constructor(e,t){this.view=e,this.state=t,this.pixelViewport={left:0,right:window.innerWidth,top:0,bottom:0},this.inView=
!0,this.paddingTop=0,this.paddingBottom=0,this.contentDOMWidth=0,this.contentDOMHeight=0,this.editorHeight=0,this.editorWidth=0,this.scaleX=1,this.scaleY=1,this.
scrollOffset=0,this.scrolledToBottom=!1,this.scrollAnchorPos=0,this.scrollAnchorHeight=-1,this.scaler=xl,this.scrollTarget=null,this.printing=!1,this.mustMeasureContent=
!0,this.defaultTextDirection=de.LTR,this.visibleRanges=[],this.mustEnforceCursorAssoc=!1;let i=t.facet(ql).some(r=>typeof r!="function"&&r.class=="cm-lineWrappi\
ng");this.heightOracle=new pl(i),this.stateDeco=fu(t),this.heightMap=He.empty().applyChanges(this.stateDeco,Q.empty,this.heightOracle.setDoc(t.doc),[new lt(0,0,
0,t.doc.length)]);for(let r=0;r<2&&(this.viewport=this.getViewport(0,null),!!this.updateForViewport());r++);this.updateViewportLines(),this.lineGaps=this.ensureLineGaps(
[]),this.lineGapDeco=Y.set(this.lineGaps.map(r=>r.draw(this,!1))),this.scrollParent=e.scrollDOM,this.computeVisibleRanges()}updateForViewport(){let e=[this.viewport],
{main:t}=this.state.selection;for(let i=0;i<=1;i++){let r=i?t.head:t.anchor;if(!e.some(({from:o,to:s})=>r>=o&&r<=s)){let{from:o,to:s}=this.lineBlockAt(r);e.push(
new $n(o,s))}}return this.viewports=e.sort((i,r)=>i.from-r.from),this.updateScaler()}updateScaler(){let e=this.scaler;return this.scaler=this.heightMap.height<=
7e6?xl:vl.get(this.heightOracle,this.heightMap,this.viewports),e.eq(this.scaler)?0:2}updateViewportLines(){this.viewportLines=[],this.heightMap.forEachLine(this.
viewport.from,this.viewport.to,this.heightOracle.setDoc(this.state.doc),0,0,e=>{this.viewportLines.push(Ti(e,this.scaler))})}update(e,t=null){this.state=e.state;
let i=this.stateDeco;this.stateDeco=fu(this.state);let r=e.changedRanges,o=lt.extendWithRanges(r,pb(i,this.stateDeco,e?e.changes:Pe.empty(this.state.doc.length))),
s=this.heightMap.height,l=this.scrolledToBottom?null:this.scrollAnchorAt(this.scrollOffset);uu(),this.heightMap=this.heightMap.applyChanges(this.stateDeco,e.startState.
doc,this.heightOracle.setDoc(this.state.doc),o),(this.heightMap.height!=s||Zn)&&(e.flags|=2),l?(this.scrollAnchorPos=e.changes.mapPos(l.from,-1),this.scrollAnchorHeight=
l.top):(this.scrollAnchorPos=-1,this.scrollAnchorHeight=s);let a=o.length?this.mapViewport(this.viewport,e.changes):this.viewport;(t&&(t.range.head<a.from||t.range.
head>a.to)||!this.viewportIsAppropriate(a))&&(a=this.getViewport(0,t));let c=a.from!=this.viewport.from||a.to!=this.viewport.to;this.viewport=a,e.flags|=this.updateForViewport(),
(c||!e.changes.empty||e.flags&2)&&this.updateViewportLines(),(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(
this.mapLineGaps(this.lineGaps,e.changes))),e.flags|=this.computeVisibleRanges(e.changes),t&&(this.scrollTarget=t),!this.mustEnforceCursorAssoc&&(e.selectionSet||
e.focusChanged)&&e.view.lineWrapping&&e.state.selection.main.empty&&e.state.selection.main.assoc&&!e.state.facet(Xu)&&(this.mustEnforceCursorAssoc=!0)}measure(){
let{view:e}=this,t=e.contentDOM,i=window.getComputedStyle(t),r=this.heightOracle,o=i.whiteSpace;this.defaultTextDirection=i.direction=="rtl"?de.RTL:de.LTR;let s=this.
heightOracle.mustRefreshForWrapping(o)||this.mustMeasureContent==="refresh",l=t.getBoundingClientRect(),a=s||this.mustMeasureContent||this.contentDOMHeight!=l.height;
this.contentDOMHeight=l.height,this.mustMeasureContent=!1;let c=0,u=0;if(l.width&&l.height){let{scaleX:S,scaleY:T}=Eu(t,l);(S>.005&&Math.abs(this.scaleX-S)>.005||
T>.005&&Math.abs(this.scaleY-T)>.005)&&(this.scaleX=S,this.scaleY=T,c|=16,s=a=!0)}let h=(parseInt(i.paddingTop)||0)*this.scaleY,f=(parseInt(i.paddingBottom)||0)*
this.scaleY;(this.paddingTop!=h||this.paddingBottom!=f)&&(this.paddingTop=h,this.paddingBottom=f,c|=18),this.editorWidth!=e.scrollDOM.clientWidth&&(r.lineWrapping&&
(a=!0),this.editorWidth=e.scrollDOM.clientWidth,c|=16);let p=Du(this.view.contentDOM,!1).y;p!=this.scrollParent&&(this.scrollParent=p,this.scrollAnchorHeight=-1,
this.scrollOffset=0);let g=this.getScrollOffset();this.scrollOffset!=g&&(this.scrollAnchorHeight=-1,this.scrollOffset=g),this.scrolledToBottom=Ru(this.scrollParent||
e.win);let k=(this.printing?bb:mb)(t,this.paddingTop),A=k.top-this.pixelViewport.top,w=k.bottom-this.pixelViewport.bottom;this.pixelViewport=k;let _=this.pixelViewport.
bottom>this.pixelViewport.top&&this.pixelViewport.right>this.pixelViewport.left;if(_!=this.inView&&(this.inView=_,_&&(a=!0)),!this.inView&&!this.scrollTarget&&!gb(
e.dom))return 0;let E=l.width;if((this.contentDOMWidth!=E||this.editorHeight!=e.scrollDOM.clientHeight)&&(this.contentDOMWidth=l.width,this.editorHeight=e.scrollDOM.
clientHeight,c|=16),a){let S=e.docView.measureVisibleLineHeights(this.viewport);if(r.mustRefreshForHeights(S)&&(s=!0),s||r.lineWrapping&&Math.abs(E-this.contentDOMWidth)>
r.charWidth){let{lineHeight:T,charWidth:x,textHeight:b}=e.docView.measureTextSize();s=T>0&&r.refresh(o,T,x,b,Math.max(5,E/x),S),s&&(e.docView.minWidth=0,c|=16)}
A>0&&w>0?u=Math.max(A,w):A<0&&w<0&&(u=Math.min(A,w)),uu();for(let T of this.viewports){let x=T.from==this.viewport.from?S:e.docView.measureVisibleLineHeights(T);
this.heightMap=(s?He.empty().applyChanges(this.stateDeco,Q.empty,this.heightOracle,[new lt(0,0,0,e.state.doc.length)]):this.heightMap).updateHeight(r,0,s,new ml(
T.from,x))}Zn&&(c|=2)}let N=!this.viewportIsAppropriate(this.viewport,u)||this.scrollTarget&&(this.scrollTarget.range.head<this.viewport.from||this.scrollTarget.
range.head>this.viewport.to);return N&&(c&2&&(c|=this.updateScaler()),this.viewport=this.getViewport(u,this.scrollTarget),c|=this.updateForViewport()),(c&2||N)&&
this.updateViewportLines(),(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(s?[]:this.lineGaps,e)),c|=this.
computeVisibleRanges(),this.mustEnforceCursorAssoc&&(this.mustEnforceCursorAssoc=!1,e.docView.enforceCursorAssoc()),c}get visibleTop(){return this.scaler.fromDOM(
this.pixelViewport.top)}get visibleBottom(){return this.scaler.fromDOM(this.pixelViewport.bottom)}getViewport(e,t){let i=.5-Math.max(-.5,Math.min(.5,e/1e3/2)),r=this.
heightMap,o=this.heightOracle,{visibleTop:s,visibleBottom:l}=this,a=new $n(r.lineAt(s-i*1e3,pe.ByHeight,o,0,0).from,r.lineAt(l+(1-i)*1e3,pe.ByHeight,o,0,0).to);
if(t){let{head:c}=t.range;if(c<a.from||c>a.to){let u=Math.min(this.editorHeight,this.pixelViewport.bottom-this.pixelViewport.top),h=r.lineAt(c,pe.ByPos,o,0,0),f;
t.y=="center"?f=(h.top+h.bottom)/2-u/2:t.y=="start"||t.y=="nearest"&&c<a.from?f=h.top:f=h.bottom-u,a=new $n(r.lineAt(f-1e3/2,pe.ByHeight,o,0,0).from,r.lineAt(f+
u+1e3/2,pe.ByHeight,o,0,0).to)}}return a}mapViewport(e,t){let i=t.mapPos(e.from,-1),r=t.mapPos(e.to,1);return new $n(this.heightMap.lineAt(i,pe.ByPos,this.heightOracle,
0,0).from,this.heightMap.lineAt(r,pe.ByPos,this.heightOracle,0,0).to)}viewportIsAppropriate({from:e,to:t},i=0){if(!this.inView)return!0;let{top:r}=this.heightMap.
lineAt(e,pe.ByPos,this.heightOracle,0,0),{bottom:o}=this.heightMap.lineAt(t,pe.ByPos,this.heightOracle,0,0),{visibleTop:s,visibleBottom:l}=this;return(e==0||r<=
s-Math.max(10,Math.min(-i,250)))&&(t==this.state.doc.length||o>=l+Math.max(10,Math.min(i,250)))&&r>s-2*1e3&&o<l+2*1e3}mapLineGaps(e,t){if(!e.length||t.empty)return e;
let i=[];for(let r of e)t.touchesRange(r.from,r.to)||i.push(new Ri(t.mapPos(r.from),t.mapPos(r.to),r.size,r.displaySize));return i}ensureLineGaps(e,t){let i=this.
heightOracle.lineWrapping,r=i?1e4:2e3,o=r>>1,s=r<<1;if(this.defaultTextDirection!=de.LTR&&!i)return[];let l=[],a=(u,h,f,p)=>{if(h-u<o)return;let g=this.state.selection.
main,k=[g.from];g.empty||k.push(g.to);for(let w of k)if(w>u&&w<h){a(u,w-10,f,p),a(w+10,h,f,p);return}let A=kb(e,w=>w.from>=f.from&&w.to<=f.to&&Math.abs(w.from-u)<
o&&Math.abs(w.to-h)<o&&!k.some(_=>w.from<_&&w.to>_));if(!A){if(h<f.to&&t&&i&&t.visibleRanges.some(E=>E.from<=h&&E.to>=h)){let E=t.moveToLineBoundary(B.cursor(h),
!1,!0).head;E>u&&(h=E)}let w=this.gapSize(f,u,h,p),_=i||w<2e6?w:2e6;A=new Ri(u,h,w,_)}l.push(A)},c=u=>{if(u.length<s||u.type!=Ee.Text)return;let h=yb(u.from,u.to,
this.stateDeco);if(h.total<s)return;let f=this.scrollTarget?this.scrollTarget.range.head:null,p,g;if(i){let k=r/this.heightOracle.lineLength*this.heightOracle.lineHeight,
A,w;if(f!=null){let _=Ir(h,f),E=((this.visibleBottom-this.visibleTop)/2+k)/u.height;A=_-E,w=_+E}else A=(this.visibleTop-u.top-k)/u.height,w=(this.visibleBottom-
u.top+k)/u.height;p=Br(h,A),g=Br(h,w)}else{let k=h.total*this.heightOracle.charWidth,A=r*this.heightOracle.charWidth,w=0;if(k>2e6)for(let T of e)T.from>=u.from&&
T.from<u.to&&T.size!=T.displaySize&&T.from*this.heightOracle.charWidth+w<this.pixelViewport.left&&(w=T.size-T.displaySize);let _=this.pixelViewport.left+w,E=this.
pixelViewport.right+w,N,S;if(f!=null){let T=Ir(h,f),x=((E-_)/2+A)/k;N=T-x,S=T+x}else N=(_-A)/k,S=(E+A)/k;p=Br(h,N),g=Br(h,S)}p>u.from&&a(u.from,p,u,h),g<u.to&&a(
g,u.to,u,h)};for(let u of this.viewportLines)Array.isArray(u.type)?u.type.forEach(c):c(u);return l}gapSize(e,t,i,r){let o=Ir(r,i)-Ir(r,t);return this.heightOracle.
lineWrapping?e.height*o:r.total*this.heightOracle.charWidth*o}updateLineGaps(e){Ri.same(e,this.lineGaps)||(this.lineGaps=e,this.lineGapDeco=Y.set(e.map(t=>t.draw(
this,this.heightOracle.lineWrapping))))}computeVisibleRanges(e){let t=this.stateDeco;this.lineGaps.length&&(t=t.concat(this.lineGapDeco));let i=[];ce.spans(t,this.
viewport.from,this.viewport.to,{span(o,s){i.push({from:o,to:s})},point(){}},20);let r=0;if(i.length!=this.visibleRanges.length)r=12;else for(let o=0;o<i.length&&
!(r&8);o++){let s=this.visibleRanges[o],l=i[o];(s.from!=l.from||s.to!=l.to)&&(r|=4,e&&e.mapPos(s.from,-1)==l.from&&e.mapPos(s.to,1)==l.to||(r|=8))}return this.visibleRanges=
i,r}lineBlockAt(e){return e>=this.viewport.from&&e<=this.viewport.to&&this.viewportLines.find(t=>t.from<=e&&t.to>=e)||Ti(this.heightMap.lineAt(e,pe.ByPos,this.heightOracle,
0,0),this.scaler)}lineBlockAtHeight(e){return e>=this.viewportLines[0].top&&e<=this.viewportLines[this.viewportLines.length-1].bottom&&this.viewportLines.find(t=>t.
top<=e&&t.bottom>=e)||Ti(this.heightMap.lineAt(this.scaler.fromDOM(e),pe.ByHeight,this.heightOracle,0,0),this.scaler)}getScrollOffset(){return this.scrollParent==
this.view.scrollDOM?this.scrollParent.scrollTop*this.scaleY:(this.scrollParent?this.scrollParent.getBoundingClientRect().top:0)-this.view.contentDOM.getBoundingClientRect().
top}scrollAnchorAt(e){let t=this.lineBlockAtHeight(e+12-this.paddingTop);return t.from>=this.viewport.from||this.viewportLines[0].top-e>200?t:this.viewportLines[0]}elementAtHeight(e){
return Ti(this.heightMap.blockAt(this.scaler.fromDOM(e),this.heightOracle,0,0),this.scaler)}get docHeight(){return this.scaler.toDOM(this.heightMap.height)}get contentHeight(){
return this.docHeight+this.paddingTop+this.paddingBottom}},$n=class{constructor(e,t){this.from=e,this.to=t}};function yb(n,e,t){let i=[],r=n,o=0;return ce.spans(
t,n,e,{span(){},point(s,l){s>r&&(i.push({from:r,to:s}),o+=s-r),r=l}},20),r<e&&(i.push({from:r,to:e}),o+=e-r),{total:o,ranges:i}}function Br({total:n,ranges:e},t){
if(t<=0)return e[0].from;if(t>=1)return e[e.length-1].to;let i=Math.floor(n*t);for(let r=0;;r++){let{from:o,to:s}=e[r],l=s-o;if(i<=l)return o+i;i-=l}}function Ir(n,e){
let t=0;for(let{from:i,to:r}of n.ranges){if(e<=r){t+=e-i;break}t+=r-i}return t/n.total}function kb(n,e){for(let t of n)if(e(t))return t}var xl={toDOM(n){return n},
fromDOM(n){return n},scale:1,eq(n){return n==this}};function fu(n){let e=n.facet(oo).filter(i=>typeof i!="function"),t=n.facet(jl).filter(i=>typeof i!="function");
return t.length&&e.push(ce.join(t)),e}var vl=class n{constructor(e,t){this.scale=e,this.viewports=t}static get(e,t,i){let r=0,o=0,s=0,l=i.map(({from:c,to:u})=>{
let h=t.lineAt(c,pe.ByPos,e,0,0).top,f=t.lineAt(u,pe.ByPos,e,0,0).bottom;return r+=f-h,{from:c,to:u,top:h,bottom:f,domTop:0,domBottom:0}});if(t.height-r<10)return xl;
let a=(7e6-r)/(t.height-r);for(let c of l)c.domTop=s+(c.top-o)*a,s=c.domBottom=c.domTop+(c.bottom-c.top),o=c.bottom;return new n(a,l)}toDOM(e){for(let t=0,i=0,r=0;;t++){
let o=t<this.viewports.length?this.viewports[t]:null;if(!o||e<o.top)return r+(e-i)*this.scale;if(e<=o.bottom)return o.domTop+(e-o.top);i=o.bottom,r=o.domBottom}}fromDOM(e){
for(let t=0,i=0,r=0;;t++){let o=t<this.viewports.length?this.viewports[t]:null;if(!o||e<o.domTop)return i+(e-r)/this.scale;if(e<=o.domBottom)return o.top+(e-o.domTop);
i=o.bottom,r=o.domBottom}}eq(e){return e instanceof n?this.scale==e.scale&&this.viewports.length==e.viewports.length&&this.viewports.every((t,i)=>t.from==e.viewports[i].
from&&t.to==e.viewports[i].to):!1}};function Ti(n,e){if(e.scale==1)return n;let t=e.toDOM(n.top),i=e.toDOM(n.bottom);return new ot(n.from,n.length,t,i-t,Array.isArray(
n._content)?n._content.map(r=>Ti(r,e)):n._content)}var Nr=V.define({combine:n=>n.join(" ")}),wl=V.define({combine:n=>n.indexOf(!0)>-1}),Sl=Je.newName(),yh=Je.newName(),
kh=Je.newName(),xh={"&light":"."+yh,"&dark":"."+kh};function Cl(n,e,t){return new Je(e,{finish(i){return/&/.test(i)?i.replace(/&\w*/,r=>{if(r=="&")return n;if(!t||
!t[r])throw new RangeError(`Unsupported selector: ${r}`);return t[r]}):n+" "+i}})}var xb=Cl("."+Sl,{"&":{position:"relative !important",boxSizing:"border-box","\
&.cm-focused":{outline:"1px dotted #212121"},display:"flex !important",flexDirection:"column"},".cm-scroller":{display:"flex !important",alignItems:"flex-start \
!important",fontFamily:"monospace",lineHeight:1.4,height:"100%",overflowX:"auto",position:"relative",zIndex:0,overflowAnchor:"none"},".cm-content":{margin:0,flexGrow:2,
flexShrink:0,display:"block",whiteSpace:"pre",wordWrap:"normal",boxSizing:"border-box",minHeight:"100%",padding:"4px 0",outline:"none","&[contenteditable=true]":{
WebkitUserModify:"read-write-plaintext-only"}},".cm-lineWrapping":{whiteSpace_fallback:"pre-wrap",whiteSpace:"break-spaces",wordBreak:"break-word",overflowWrap:"\
anywhere",flexShrink:1},"&light .cm-content":{caretColor:"black"},"&dark .cm-content":{caretColor:"white"},".cm-line":{display:"block",padding:"0 2px 0 6px"},".\
cm-layer":{userSelect:"none",position:"absolute",left:0,top:0,contain:"size style","& > *":{position:"absolute"}},"&light .cm-selectionBackground":{background:"\
#d9d9d9"},"&dark .cm-selectionBackground":{background:"#222"},"&light.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#d7d4\
f0"},"&dark.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":{background:"#233"},".cm-cursorLayer":{pointerEvents:"none"},"&.cm-focused >\
 .cm-scroller > .cm-cursorLayer":{animation:"steps(1) cm-blink 1.2s infinite"},"@keyframes cm-blink":{"0%":{},"50%":{opacity:0},"100%":{}},"@keyframes cm-blink2":{
"0%":{},"50%":{opacity:0},"100%":{}},".cm-cursor, .cm-dropCursor":{borderLeft:"1.2px solid black",marginLeft:"-0.6px",pointerEvents:"none"},".cm-cursor":{display:"\
none"},"&dark .cm-cursor":{borderLeftColor:"#ddd"},".cm-selectionHandle":{backgroundColor:"currentColor",width:"1.5px"},".cm-selectionHandle-start::before, .cm-\
selectionHandle-end::before":{content:'""',backgroundColor:"inherit",borderRadius:"50%",width:"8px",height:"8px",position:"absolute",left:"-3.25px"},".cm-select\
ionHandle-start::before":{top:"-8px"},".cm-selectionHandle-end::before":{bottom:"-8px"},".cm-dropCursor":{position:"absolute"},"&.cm-focused > .cm-scroller > .c\
m-cursorLayer .cm-cursor":{display:"block"},".cm-iso":{unicodeBidi:"isolate"},".cm-announced":{position:"fixed",top:"-10000px"},"@media print":{".cm-announced":{
display:"none"}},"&light .cm-activeLine":{backgroundColor:"#cceeff44"},"&dark .cm-activeLine":{backgroundColor:"#99eeff33"},"&light .cm-specialChar":{color:"red"},
"&dark .cm-specialChar":{color:"#f78"},".cm-gutters":{flexShrink:0,display:"flex",height:"100%",boxSizing:"border-box",zIndex:200},".cm-gutters-before":{insetInlineStart:0},
".cm-gutters-after":{insetInlineEnd:0},"&light .cm-gutters":{backgroundColor:"#f5f5f5",color:"#6c6c6c",border:"0px solid #ddd","&.cm-gutters-before":{borderRightWidth:"\
1px"},"&.cm-gutters-after":{borderLeftWidth:"1px"}},"&dark .cm-gutters":{backgroundColor:"#333338",color:"#ccc"},".cm-gutter":{display:"flex !important",flexDirection:"\
column",flexShrink:0,boxSizing:"border-box",minHeight:"100%",overflow:"hidden"},".cm-gutterElement":{boxSizing:"border-box"},".cm-lineNumbers .cm-gutterElement":{
padding:"0 3px 0 5px",minWidth:"20px",textAlign:"right",whiteSpace:"nowrap"},"&light .cm-activeLineGutter":{backgroundColor:"#e2f2ff"},"&dark .cm-activeLineGutt\
er":{backgroundColor:"#222227"},".cm-panels":{boxSizing:"border-box",position:"sticky",left:0,right:0,zIndex:300},"&light .cm-panels":{backgroundColor:"#f5f5f5",
color:"black"},".cm-panels-top":{top:"0"},".cm-panels-bottom":{bottom:"0"},"&light .cm-panels-top":{borderBottom:"1px solid #ddd"},"&light .cm-panels-bottom":{borderTop:"\
1px solid #ddd"},"&dark .cm-panels":{backgroundColor:"#333338",color:"white"},".cm-dialog":{padding:"2px 19px 4px 6px",position:"relative","& label":{fontSize:"\
80%"}},".cm-dialog-close":{position:"absolute",top:"3px",right:"4px",backgroundColor:"inherit",border:"none",font:"inherit",fontSize:"14px",padding:"0"},".cm-ta\
b":{display:"inline-block",overflow:"hidden",verticalAlign:"bottom"},".cm-widgetBuffer":{verticalAlign:"baseline",height:"1em",width:0,display:"inline"},".cm-pl\
aceholder":{color:"#888",display:"inline-block",verticalAlign:"top",userSelect:"none"},".cm-highlightSpace":{background:"radial-gradient(circle at 50% 55%, #aaa\
 20%, transparent 0) no-repeat",backgroundSize:".4em",backgroundPosition:"calc(min(50%, 0px)) center"},".cm-highlightTab":{backgroundImage:`url('data:image/svg+\
xml,<svg xmlns="http://www.w3.org/2000/svg" width="200" height="20"><path stroke="%23888" stroke-width="1" fill="none" d="M1 10H196L190 5M190 15L196 10M197 4L19\
7 16"/></svg>')`,backgroundSize:"auto 100%",backgroundPosition:"right 90%",backgroundRepeat:"no-repeat"},".cm-trailingSpace":{backgroundColor:"#ff332255"},".cm-\
button":{verticalAlign:"middle",color:"inherit",fontSize:"70%",padding:".2em 1em",borderRadius:"1px"},"&light .cm-button":{backgroundImage:"linear-gradient(#eff\
1f5, #d9d9df)",border:"1px solid #888","&:active":{backgroundImage:"linear-gradient(#b4b4b4, #d0d3d6)"}},"&dark .cm-button":{backgroundImage:"linear-gradient(#3\
93939, #111)",border:"1px solid #888","&:active":{backgroundImage:"linear-gradient(#111, #333)"}},".cm-textfield":{verticalAlign:"middle",color:"inherit",fontSize:"\
70%",border:"1px solid silver",padding:".2em .5em"},"&light .cm-textfield":{backgroundColor:"white"},"&dark .cm-textfield":{border:"1px solid #555",backgroundColor:"\
inherit"}},xh),vb={childList:!0,characterData:!0,subtree:!0,attributes:!0,characterDataOldValue:!0},zs=W.ie&&W.ie_version<=11,Al=class{constructor(e){this.view=
e,this.active=!1,this.editContext=null,this.selectionRange=new Ks,this.selectionChanged=!1,this.delayedFlush=-1,this.resizeTimeout=-1,this.queue=[],this.delayedAndroidKey=
null,this.flushingAndroidKey=-1,this.lastChange=0,this.scrollTargets=[],this.intersection=null,this.resizeScroll=null,this.intersecting=!1,this.gapIntersection=
null,this.gaps=[],this.printQuery=null,this.parentCheck=-1,this.dom=e.contentDOM,this.observer=new MutationObserver(t=>{for(let i of t)this.queue.push(i);(W.ie&&
W.ie_version<=11||W.ios&&e.composing)&&t.some(i=>i.type=="childList"&&i.removedNodes.length||i.type=="characterData"&&i.oldValue.length>i.target.nodeValue.length)?
this.flushSoon():this.flush()}),window.EditContext&&W.android&&e.constructor.EDIT_CONTEXT!==!1&&!(W.chrome&&W.chrome_version<126)&&(this.editContext=new Tl(e),e.
state.facet(Rt)&&(e.contentDOM.editContext=this.editContext.editContext)),zs&&(this.onCharData=t=>{this.queue.push({target:t.target,type:"characterData",oldValue:t.
prevValue}),this.flushSoon()}),this.onSelectionChange=this.onSelectionChange.bind(this),this.onResize=this.onResize.bind(this),this.onPrint=this.onPrint.bind(this),
this.onScroll=this.onScroll.bind(this),window.matchMedia&&(this.printQuery=window.matchMedia("print")),typeof ResizeObserver=="function"&&(this.resizeScroll=new ResizeObserver(
()=>{var t;((t=this.view.docView)===null||t===void 0?void 0:t.lastUpdate)<Date.now()-75&&this.onResize()}),this.resizeScroll.observe(e.scrollDOM)),this.addWindowListeners(
this.win=e.win),this.start(),typeof IntersectionObserver=="function"&&(this.intersection=new IntersectionObserver(t=>{this.parentCheck<0&&(this.parentCheck=setTimeout(
this.listenForScroll.bind(this),1e3)),t.length>0&&t[t.length-1].intersectionRatio>0!=this.intersecting&&(this.intersecting=!this.intersecting,this.intersecting!=
this.view.inView&&this.onScrollChanged(document.createEvent("Event")))},{threshold:[0,.001]}),this.intersection.observe(this.dom),this.gapIntersection=new IntersectionObserver(
t=>{t.length>0&&t[t.length-1].intersectionRatio>0&&this.onScrollChanged(document.createEvent("Event"))},{})),this.listenForScroll(),this.readSelectionRange()}onScrollChanged(e){
this.view.inputState.runHandlers("scroll",e),this.intersecting&&this.view.measure()}onScroll(e){this.intersecting&&this.flush(this.pendingRecords().length>0),this.
editContext&&this.view.requestMeasure(this.editContext.measureReq),this.onScrollChanged(e)}onResize(){this.resizeTimeout<0&&(this.resizeTimeout=setTimeout(()=>{
this.resizeTimeout=-1,this.view.requestMeasure()},50))}onPrint(e){(e.type=="change"||!e.type)&&!e.matches||(this.view.viewState.printing=!0,this.view.measure(),
setTimeout(()=>{this.view.viewState.printing=!1,this.view.requestMeasure()},500))}updateGaps(e){if(this.gapIntersection&&(e.length!=this.gaps.length||this.gaps.
some((t,i)=>t!=e[i]))){this.gapIntersection.disconnect();for(let t of e)this.gapIntersection.observe(t);this.gaps=e}}onSelectionChange(e){let t=this.selectionChanged;
if(!this.readSelectionRange()||this.delayedAndroidKey)return;let{view:i}=this,r=this.selectionRange;if(i.state.facet(Rt)?i.root.activeElement!=this.dom:!Mi(this.
dom,r))return;let o=r.anchorNode&&i.docView.tile.nearest(r.anchorNode);if(o&&o.isWidget()&&o.widget.ignoreEvent(e)){t||(this.selectionChanged=!1);return}(W.ie&&
W.ie_version<=11||W.android&&W.chrome)&&!i.state.selection.main.empty&&r.focusNode&&Ei(r.focusNode,r.focusOffset,r.anchorNode,r.anchorOffset)?this.flushSoon():this.
flush(!1)}readSelectionRange(){let{view:e}=this,t=zi(e.root);if(!t)return!1;let i=W.safari&&e.root.nodeType==11&&e.root.activeElement==this.dom&&wb(this.view,t)||
t;if(!i||this.selectionRange.eq(i))return!1;let r=Mi(this.dom,i);return r&&!this.selectionChanged&&e.inputState.lastFocusTime>Date.now()-200&&e.inputState.lastTouchTime<
Date.now()-300&&gg(this.dom,i)?(this.view.inputState.lastFocusTime=0,e.docView.updateSelection(),!1):(this.selectionRange.setRange(i),r&&(this.selectionChanged=
!0),!0)}setSelectionRange(e,t){this.selectionRange.set(e.node,e.offset,t.node,t.offset),this.selectionChanged=!1}clearSelectionRange(){this.selectionRange.set(null,
0,null,0)}listenForScroll(){this.parentCheck=-1;let e=0,t=null;for(let i=this.dom;i;)if(Te(i))!t&&e<this.scrollTargets.length&&this.scrollTargets[e]==i?e++:t||(t=
this.scrollTargets.slice(0,e)),t&&t.push(i),i=i.assignedSlot||i.parentNode;else if(i.nodeType==11)i=i.host;else break;if(e<this.scrollTargets.length&&!t&&(t=this.
scrollTargets.slice(0,e)),t){for(let i of this.scrollTargets)i.removeEventListener("scroll",this.onScroll);for(let i of this.scrollTargets=t)i.addEventListener(
"scroll",this.onScroll)}}ignore(e){if(!this.active)return e();try{return this.stop(),e()}finally{this.start(),this.clear()}}start(){this.active||(this.observer.
observe(this.dom,vb),zs&&this.dom.addEventListener("DOMCharacterDataModified",this.onCharData),this.active=!0)}stop(){this.active&&(this.active=!1,this.observer.
disconnect(),zs&&this.dom.removeEventListener("DOMCharacterDataModified",this.onCharData))}clear(){this.processRecords(),this.queue.length=0,this.selectionChanged=
!1}delayAndroidKey(e,t){var i;if(!this.delayedAndroidKey){let r=()=>{let o=this.delayedAndroidKey;o&&(this.clearDelayedAndroidKey(),this.view.inputState.lastKeyCode=
o.keyCode,this.view.inputState.lastKeyTime=Date.now(),!this.flush()&&o.force&&jn(this.dom,o.key,o.keyCode))};this.flushingAndroidKey=this.view.win.requestAnimationFrame(
r)}(!this.delayedAndroidKey||e=="Enter")&&(this.delayedAndroidKey={key:e,keyCode:t,force:this.lastChange<Date.now()-50||!!(!((i=this.delayedAndroidKey)===null||
i===void 0)&&i.force)})}clearDelayedAndroidKey(){this.win.cancelAnimationFrame(this.flushingAndroidKey),this.delayedAndroidKey=null,this.flushingAndroidKey=-1}flushSoon(){
this.delayedFlush<0&&(this.delayedFlush=this.view.win.requestAnimationFrame(()=>{this.delayedFlush=-1,this.flush()}))}forceFlush(){this.delayedFlush>=0&&(this.view.
win.cancelAnimationFrame(this.delayedFlush),this.delayedFlush=-1),this.flush()}pendingRecords(){for(let e of this.observer.takeRecords())this.queue.push(e);return this.
queue}processRecords(){let e=this.pendingRecords();e.length&&(this.queue=[]);let t=-1,i=-1,r=!1;for(let o of e){let s=this.readMutation(o);s&&(s.typeOver&&(r=!0),
t==-1?{from:t,to:i}=s:(t=Math.min(s.from,t),i=Math.max(s.to,i)))}return{from:t,to:i,typeOver:r}}readChange(){let{from:e,to:t,typeOver:i}=this.processRecords(),r=this.
selectionChanged&&Mi(this.dom,this.selectionRange);if(e<0&&!r)return null;e>-1&&(this.lastChange=Date.now()),this.view.inputState.lastFocusTime=0,this.selectionChanged=
!1;let o=new cl(this.view,e,t,i);return this.view.docView.domChanged={newSel:o.newSel?o.newSel.main:null},o}flush(e=!0){if(this.delayedFlush>=0||this.delayedAndroidKey)
return!1;e&&this.readSelectionRange();let t=this.selectionChanged,i=this.readChange();if(!i)return this.view.requestMeasure(),!1;let r=this.view.state,o=ah(this.
view,i);return this.view.state==r&&(i.domChanged||t)&&this.view.update([]),o}readMutation(e){let t=this.view.docView.tile.nearest(e.target);if(!t||t.isWidget())
return null;if(t.markDirty(e.type=="attributes"),e.type=="childList"){let i=du(t,e.previousSibling||e.target.previousSibling,-1),r=du(t,e.nextSibling||e.target.
nextSibling,1);return{from:i?t.posAfter(i):t.posAtStart,to:r?t.posBefore(r):t.posAtEnd,typeOver:!1}}else return e.type=="characterData"?{from:t.posAtStart,to:t.
posAtEnd,typeOver:e.target.nodeValue==e.oldValue}:null}setWindow(e){e!=this.win&&(this.removeWindowListeners(this.win),this.win=e,this.addWindowListeners(this.win))}addWindowListeners(e){
e.addEventListener("resize",this.onResize),this.printQuery?this.printQuery.addEventListener?this.printQuery.addEventListener("change",this.onPrint):this.printQuery.
addListener(this.onPrint):e.addEventListener("beforeprint",this.onPrint),e.addEventListener("scroll",this.onScroll),e.document.addEventListener("selectionchange",
this.onSelectionChange)}removeWindowListeners(e){e.removeEventListener("scroll",this.onScroll),e.removeEventListener("resize",this.onResize),this.printQuery?this.
printQuery.removeEventListener?this.printQuery.removeEventListener("change",this.onPrint):this.printQuery.removeListener(this.onPrint):e.removeEventListener("be\
foreprint",this.onPrint),e.document.removeEventListener("selectionchange",this.onSelectionChange)}update(e){this.editContext&&(this.editContext.update(e),e.startState.
facet(Rt)!=e.state.facet(Rt)&&(e.view.contentDOM.editContext=e.state.facet(Rt)?this.editContext.editContext:null))}destroy(){var e,t,i;this.stop(),(e=this.intersection)===
null||e===void 0||e.disconnect(),(t=this.gapIntersection)===null||t===void 0||t.disconnect(),(i=this.resizeScroll)===null||i===void 0||i.disconnect();for(let r of this.
scrollTargets)r.removeEventListener("scroll",this.onScroll);this.removeWindowListeners(this.win),clearTimeout(this.parentCheck),clearTimeout(this.resizeTimeout),
this.win.cancelAnimationFrame(this.delayedFlush),this.win.cancelAnimationFrame(this.flushingAndroidKey),this.editContext&&(this.view.contentDOM.editContext=null,
this.editContext.destroy())}};function du(n,e,t){for(;e;){let i=ge.get(e);if(i&&i.parent==n)return i;let r=e.parentNode;e=r!=n.dom?r:t>0?e.nextSibling:e.previousSibling}
return null}function pu(n,e){let t=e.startContainer,i=e.startOffset,r=e.endContainer,o=e.endOffset,s=n.docView.domAtPos(n.state.selection.main.anchor,1);return Ei(
s.node,s.offset,r,o)&&([t,i,r,o]=[r,o,t,i]),{anchorNode:t,anchorOffset:i,focusNode:r,focusOffset:o}}function wb(n,e){if(e.getComposedRanges){let r=e.getComposedRanges(
n.root)[0];if(r)return pu(n,r)}let t=null;function i(r){r.preventDefault(),r.stopImmediatePropagation(),t=r.getTargetRanges()[0]}return n.contentDOM.addEventListener(
"beforeinput",i,!0),n.dom.ownerDocument.execCommand("indent"),n.contentDOM.removeEventListener("beforeinput",i,!0),t?pu(n,t):null}var Tl=class{constructor(e){this.
from=0,this.to=0,this.pendingContextChange=null,this.handlers=Object.create(null),this.composing=null,this.resetRange(e.state);let t=this.editContext=new window.
EditContext({text:e.state.doc.sliceString(this.from,this.to),selectionStart:this.toContextPos(Math.max(this.from,Math.min(this.to,e.state.selection.main.anchor))),
selectionEnd:this.toContextPos(e.state.selection.main.head)});this.handlers.textupdate=i=>{let r=e.state.selection.main,{anchor:o,head:s}=r,l=this.toEditorPos(i.
updateRangeStart),a=this.toEditorPos(i.updateRangeEnd);e.inputState.composing>=0&&!this.composing&&(this.composing={contextBase:i.updateRangeStart,editorBase:l,
drifted:!1});let c=a-l>i.text.length;l==this.from&&o<this.from?l=o:a==this.to&&o>this.to&&(a=o);let u=ch(e.state.sliceDoc(l,a),i.text,(c?r.from:r.to)-l,c?"end":
null);if(!u){let f=B.single(this.toEditorPos(i.selectionStart),this.toEditorPos(i.selectionEnd));ul(f,r)||e.dispatch({selection:f,userEvent:"select"});return}let h={
from:u.from+l,to:u.toA+l,insert:Q.of(i.text.slice(u.from,u.toB).split(`
`))};if((W.mac||W.android)&&h.from==s-1&&/^\. ?$/.test(i.text)&&e.contentDOM.getAttribute("autocorrect")=="off"&&(h={from:l,to:a,insert:Q.of([i.text.replace(".",
" ")])}),this.pendingContextChange=h,!e.state.readOnly){let f=this.to-this.from+(h.to-h.from+h.insert.length);Kl(e,h,B.single(this.toEditorPos(i.selectionStart,
f),this.toEditorPos(i.selectionEnd,f)))}this.pendingContextChange&&(this.revertPending(e.state),this.setSelection(e.state)),h.from<h.to&&!h.insert.length&&e.inputState.
composing>=0&&!/[\\p{Alphabetic}\\p{Number}_]/.test(t.text.slice(Math.max(0,i.updateRangeStart-1),Math.min(t.text.length,i.updateRangeStart+1)))&&this.handlers.
compositionend(i)},this.handlers.characterboundsupdate=i=>{let r=[],o=null;for(let s=this.toEditorPos(i.rangeStart),l=this.toEditorPos(i.rangeEnd);s<l;s++){let a=e.
coordsForChar(s);o=a&&new DOMRect(a.left,a.top,a.right-a.left,a.bottom-a.top)||o||new DOMRect,r.push(o)}t.updateCharacterBounds(i.rangeStart,r)},this.handlers.textformatupdate=
i=>{let r=[];for(let o of i.getTextFormats()){let s=o.underlineStyle,l=o.underlineThickness;if(!/none/i.test(s)&&!/none/i.test(l)){let a=this.toEditorPos(o.rangeStart),
c=this.toEditorPos(o.rangeEnd);if(a<c){let u=`text-decoration: underline ${/^[a-z]/.test(s)?s+" ":s=="Dashed"?"dashed ":s=="Squiggle"?"wavy ":""}${/thin/i.test(
l)?1:2}px`;r.push(Y.mark({attributes:{style:u}}).range(a,c))}}}e.dispatch({effects:Yu.of(Y.set(r))})},this.handlers.compositionstart=()=>{e.inputState.composing<
0&&(e.inputState.composing=0,e.inputState.compositionFirstChange=!0)},this.handlers.compositionend=()=>{if(e.inputState.composing=-1,e.inputState.compositionFirstChange=
null,this.composing){let{drifted:i}=this.composing;this.composing=null,i&&this.reset(e.state)}};for(let i in this.handlers)t.addEventListener(i,this.handlers[i]);
this.measureReq={read:i=>{let r=zi(i.root);r&&r.rangeCount&&this.editContext.updateSelectionBounds(r.getRangeAt(0).getBoundingClientRect())}}}applyEdits(e){let t=0,
i=!1,r=this.pendingContextChange;return e.changes.iterChanges((o,s,l,a,c)=>{if(i)return;let u=c.length-(s-o);if(r&&s>=r.to)if(r.from==o&&r.to==s&&r.insert.eq(c)){
r=this.pendingContextChange=null,t+=u,this.to+=u;return}else r=null,this.revertPending(e.state);if(o+=t,s+=t,s<=this.from)this.from+=u,this.to+=u;else if(o<this.
to){if(o<this.from||s>this.to||this.to-this.from+c.length>3e4){i=!0;return}this.editContext.updateText(this.toContextPos(o),this.toContextPos(s),c.toString()),this.
to+=u}t+=u}),r&&!i&&this.revertPending(e.state),!i}update(e){let t=this.pendingContextChange,i=e.startState.selection.main;this.composing&&(this.composing.drifted||
!e.changes.touchesRange(i.from,i.to)&&e.transactions.some(r=>!r.isUserEvent("input.type")&&r.changes.touchesRange(this.from,this.to)))?(this.composing.drifted=!0,
this.composing.editorBase=e.changes.mapPos(this.composing.editorBase)):!this.applyEdits(e)||!this.rangeIsValid(e.state)?(this.pendingContextChange=null,this.reset(
e.state)):(e.docChanged||e.selectionSet||t)&&this.setSelection(e.state),(e.geometryChanged||e.docChanged||e.selectionSet)&&e.view.requestMeasure(this.measureReq)}resetRange(e){
let{head:t}=e.selection.main;this.from=Math.max(0,t-1e4),this.to=Math.min(e.doc.length,t+1e4)}reset(e){this.resetRange(e),this.editContext.updateText(0,this.editContext.
text.length,e.doc.sliceString(this.from,this.to)),this.setSelection(e)}revertPending(e){let t=this.pendingContextChange;this.pendingContextChange=null,this.editContext.
updateText(this.toContextPos(t.from),this.toContextPos(t.from+t.insert.length),e.doc.sliceString(t.from,t.to))}setSelection(e){let{main:t}=e.selection,i=this.toContextPos(
Math.max(this.from,Math.min(this.to,t.anchor))),r=this.toContextPos(t.head);(this.editContext.selectionStart!=i||this.editContext.selectionEnd!=r)&&this.editContext.
updateSelection(i,r)}rangeIsValid(e){let{head:t}=e.selection.main;return!(this.from>0&&t-this.from<500||this.to<e.doc.length&&this.to-t<500||this.to-this.from>1e4*
3)}toEditorPos(e,t=this.to-this.from){e=Math.min(e,t);let i=this.composing;return i&&i.drifted?i.editorBase+(e-i.contextBase):e+this.from}toContextPos(e){let t=this.
composing;return t&&t.drifted?t.contextBase+(e-t.editorBase):e-this.from}destroy(){for(let e in this.handlers)this.editContext.removeEventListener(e,this.handlers[e])}},
q=class n{get state(){return this.viewState.state}get viewport(){return this.viewState.viewport}get visibleRanges(){return this.viewState.visibleRanges}get inView(){
return this.viewState.inView}get composing(){return!!this.inputState&&this.inputState.composing>0}get compositionStarted(){return!!this.inputState&&this.inputState.
composing>=0}get root(){return this._root}get win(){return this.dom.ownerDocument.defaultView||window}constructor(e={}){var t;this.plugins=[],this.pluginMap=new Map,
this.editorAttrs={},this.contentAttrs={},this.bidiCache=[],this.destroyed=!1,this.updateState=2,this.measureScheduled=-1,this.measureRequests=[],this.clearAnnouncement=
-1,this.contentDOM=document.createElement("div"),this.scrollDOM=document.createElement("div"),this.scrollDOM.tabIndex=-1,this.scrollDOM.className="cm-scroller",
this.scrollDOM.appendChild(this.contentDOM),this.announceDOM=document.createElement("div"),this.announceDOM.className="cm-announced",this.announceDOM.setAttribute(
"aria-live","polite"),this.dom=document.createElement("div"),this.dom.appendChild(this.announceDOM),this.dom.appendChild(this.scrollDOM),e.parent&&e.parent.appendChild(
this.dom);let{dispatch:i}=e;this.dispatchTransactions=e.dispatchTransactions||i&&(r=>r.forEach(o=>i(o,this)))||(r=>this.update(r)),this.dispatch=this.dispatch.bind(
this),this._root=e.root||mg(e.parent)||document,this.viewState=new eo(this,e.state||ae.create(e)),e.scrollTo&&e.scrollTo.is(Lr)&&(this.viewState.scrollTarget=e.
scrollTo.value.clip(this.viewState.state)),this.plugins=this.state.facet(Wn).map(r=>new Oi(r));for(let r of this.plugins)r.update(this);this.observer=new Al(this),
this.inputState=new hl(this),this.inputState.ensureHandlers(this.plugins),this.docView=new Jr(this),this.mountStyles(),this.updateAttrs(),this.updateState=0,this.
requestMeasure(),!((t=document.fonts)===null||t===void 0)&&t.ready&&document.fonts.ready.then(()=>{this.viewState.mustMeasureContent="refresh",this.requestMeasure()})}dispatch(...e){
let t=e.length==1&&e[0]instanceof Ae?e:e.length==1&&Array.isArray(e[0])?e[0]:[this.state.update(...e)];this.dispatchTransactions(t,this)}update(e){if(this.updateState!=
0)throw new Error("Calls to EditorView.update are not allowed while an update is in progress");let t=!1,i=!1,r,o=this.state;for(let f of e){if(f.startState!=o)throw new RangeError(
"Trying to update state with a transaction that doesn't start from the previous state.");o=f.state}if(this.destroyed){this.viewState.state=o;return}let s=this.hasFocus,
l=0,a=null;e.some(f=>f.annotation(mh))?(this.inputState.notifiedFocused=s,l=1):s!=this.inputState.notifiedFocused&&(this.inputState.notifiedFocused=s,a=gh(o,s),
a||(l=1));let c=this.observer.delayedAndroidKey,u=null;if(c?(this.observer.clearDelayedAndroidKey(),u=this.observer.readChange(),(u&&!this.state.doc.eq(o.doc)||
!this.state.selection.eq(o.selection))&&(u=null)):this.observer.clear(),o.facet(ae.phrases)!=this.state.facet(ae.phrases))return this.setState(o);r=Gr.create(this,
o,e),r.flags|=l;let h=this.viewState.scrollTarget;try{this.updateState=2;for(let f of e){if(h&&(h=h.map(f.changes)),f.scrollIntoView){let{main:p}=f.state.selection,
{x:g,y:k}=this.state.facet(n.cursorScrollMargin);h=new Di(p.empty?p:B.cursor(p.head,p.head>p.anchor?-1:1),"nearest","nearest",k,g)}for(let p of f.effects)p.is(Lr)&&
(h=p.value.clip(this.state))}this.viewState.update(r,h),this.bidiCache=to.update(this.bidiCache,r.changes),r.empty||(this.updatePlugins(r),this.inputState.update(
r)),t=this.docView.update(r),this.state.facet(Ai)!=this.styleModules&&this.mountStyles(),i=this.updateAttrs(),this.showAnnouncements(e),this.docView.updateSelection(
t,e.some(f=>f.isUserEvent("select.pointer")))}finally{this.updateState=0}if(r.startState.facet(Nr)!=r.state.facet(Nr)&&(this.viewState.mustMeasureContent=!0),(t||
i||h||this.viewState.mustEnforceCursorAssoc||this.viewState.mustMeasureContent)&&this.requestMeasure(),t&&this.docViewUpdate(),!r.empty)for(let f of this.state.
facet(Js))try{f(r)}catch(p){st(this.state,p,"update listener")}(a||u)&&Promise.resolve().then(()=>{a&&this.state==a.startState&&this.dispatch(a),u&&!ah(this,u)&&
c.force&&jn(this.contentDOM,c.key,c.keyCode)})}setState(e){if(this.updateState!=0)throw new Error("Calls to EditorView.setState are not allowed while an update \
is in progress");if(this.destroyed){this.viewState.state=e;return}this.updateState=2;let t=this.hasFocus;try{for(let i of this.plugins)i.destroy(this);this.viewState=
new eo(this,e),this.plugins=e.facet(Wn).map(i=>new Oi(i)),this.pluginMap.clear();for(let i of this.plugins)i.update(this);this.docView.destroy(),this.docView=new Jr(
this),this.inputState.ensureHandlers(this.plugins),this.mountStyles(),this.updateAttrs(),this.bidiCache=[]}finally{this.updateState=0}t&&this.focus(),this.requestMeasure()}updatePlugins(e){
let t=e.startState.facet(Wn),i=e.state.facet(Wn);if(t!=i){let r=[];for(let o of i){let s=t.indexOf(o);if(s<0)r.push(new Oi(o));else{let l=this.plugins[s];l.mustUpdate=
e,r.push(l)}}for(let o of this.plugins)o.mustUpdate!=e&&o.destroy(this);this.plugins=r,this.pluginMap.clear()}else for(let r of this.plugins)r.mustUpdate=e;for(let r=0;r<
this.plugins.length;r++)this.plugins[r].update(this);t!=i&&this.inputState.ensureHandlers(this.plugins)}docViewUpdate(){for(let e of this.plugins){let t=e.value;
if(t&&t.docViewUpdate)try{t.docViewUpdate(this)}catch(i){st(this.state,i,"doc view update listener")}}}measure(e=!0){if(this.destroyed)return;if(this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.observer.delayedAndroidKey){this.measureScheduled=-1,this.requestMeasure();return}this.measureScheduled=
0,e&&this.observer.forceFlush();let t=null,i=this.viewState.scrollParent,r=this.viewState.getScrollOffset(),{scrollAnchorPos:o,scrollAnchorHeight:s,scaleY:l}=this.
viewState;Math.abs(r-this.viewState.scrollOffset)>1&&(s=-1),this.viewState.scrollAnchorHeight=-1;try{for(let a=0;;a++){if(s<0){if(Ru(i||this.win))o=-1,s=this.viewState.
heightMap.height/this.viewState.scaleY;else{let g=this.viewState.scrollAnchorAt(r);o=g.from,s=g.top}l=this.viewState.scaleY}this.updateState=1;let c=this.viewState.
measure();if(!c&&!this.measureRequests.length&&this.viewState.scrollTarget==null)break;if(a>5){console.warn(this.measureRequests.length?"Measure loop restarted \
more than 5 times":"Viewport failed to stabilize");break}let u=[];c&4||([this.measureRequests,u]=[u,this.measureRequests]);let h=u.map(g=>{try{return g.read(this)}catch(k){
return st(this.state,k),mu}}),f=Gr.create(this,this.state,[]),p=!1;f.flags|=c,t?t.flags|=c:t=f,this.updateState=2,f.empty||(this.updatePlugins(f),this.inputState.
update(f),this.updateAttrs(),p=this.docView.update(f),p&&this.docViewUpdate());for(let g=0;g<u.length;g++)if(h[g]!=mu)try{let k=u[g];k.write&&k.write(h[g],this)}catch(k){
st(this.state,k)}if(p&&this.docView.updateSelection(!0),!f.viewportChanged&&this.measureRequests.length==0){if(this.viewState.editorHeight)if(this.viewState.scrollTarget){
this.docView.scrollIntoView(this.viewState.scrollTarget),this.viewState.scrollTarget=null,s=-1;continue}else{let k=(o<0?this.viewState.heightMap.height:this.viewState.
lineBlockAt(o).top)/this.viewState.scaleY-s/l;if((k>1||k<-1)&&!(W.ios&&this.inputState.lastIOSMomentumScroll>Date.now()-100)&&(i==this.scrollDOM||this.hasFocus||
Math.max(this.inputState.lastWheelEvent,this.inputState.lastTouchTime)>Date.now()-100)){r=r+k,i?o<0?i.scrollTop=i.scrollHeight:i.scrollTop+=k:this.win.scrollBy(
0,k),s=-1;continue}}break}}}finally{this.updateState=0,this.measureScheduled=-1}if(t&&!t.empty)for(let a of this.state.facet(Js))a(t)}get themeClasses(){return Sl+
" "+(this.state.facet(wl)?kh:yh)+" "+this.state.facet(Nr)}updateAttrs(){let e=gu(this,Zu,{class:"cm-editor"+(this.hasFocus?" cm-focused ":" ")+this.themeClasses}),
t={spellcheck:"false",autocorrect:"off",autocapitalize:"off",writingsuggestions:"false",translate:"no",contenteditable:this.state.facet(Rt)?"true":"false",class:"\
cm-content",style:`${W.tabSize}: ${this.state.tabSize}`,role:"textbox","aria-multiline":"true"};this.state.readOnly&&(t["aria-readonly"]="true"),gu(this,ql,t);let i=this.
observer.ignore(()=>{let r=Xc(this.contentDOM,this.contentAttrs,t),o=Xc(this.dom,this.editorAttrs,e);return r||o});return this.editorAttrs=e,this.contentAttrs=t,
i}showAnnouncements(e){let t=!0;for(let i of e)for(let r of i.effects)if(r.is(n.announce)){t&&(this.announceDOM.textContent="",this.win.clearTimeout(this.clearAnnouncement),
this.clearAnnouncement=this.win.setTimeout(()=>{this.announceDOM.textContent=" "},200),t=!1);let o=this.announceDOM.appendChild(document.createElement("div"));
o.textContent=r.value}}mountStyles(){this.styleModules=this.state.facet(Ai);let e=this.state.facet(n.cspNonce);Je.mount(this.root,this.styleModules.concat(xb).reverse(),
e?{nonce:e}:void 0)}readMeasured(){if(this.updateState==2)throw new Error("Reading the editor layout isn't allowed during an update");this.updateState==0&&this.
measureScheduled>-1&&this.measure(!1)}requestMeasure(e){if(this.measureScheduled<0&&(this.measureScheduled=this.win.requestAnimationFrame(()=>this.measure())),e){
if(this.measureRequests.indexOf(e)>-1)return;if(e.key!=null){for(let t=0;t<this.measureRequests.length;t++)if(this.measureRequests[t].key===e.key){this.measureRequests[t]=
e;return}}this.measureRequests.push(e)}}plugin(e){let t=this.pluginMap.get(e);return(t===void 0||t&&t.plugin!=e)&&this.pluginMap.set(e,t=this.plugins.find(i=>i.
plugin==e)||null),t&&t.update(this).value}get documentTop(){return this.contentDOM.getBoundingClientRect().top+this.viewState.paddingTop}get documentPadding(){return{
top:this.viewState.paddingTop,bottom:this.viewState.paddingBottom}}get scaleX(){return this.viewState.scaleX}get scaleY(){return this.viewState.scaleY}elementAtHeight(e){
return this.readMeasured(),this.viewState.elementAtHeight(e)}lineBlockAtHeight(e){return this.readMeasured(),this.viewState.lineBlockAtHeight(e)}get viewportLineBlocks(){
return this.viewState.viewportLines}lineBlockAt(e){return this.viewState.lineBlockAt(e)}get contentHeight(){return this.viewState.contentHeight}moveByChar(e,t,i){
return Ns(this,e,tu(this,e,t,i))}moveByGroup(e,t){return Ns(this,e,tu(this,e,t,i=>qg(this,e.head,i)))}visualLineSide(e,t){return t?B.cursor(e.to,1):B.cursor(e.from,
-1)}moveToLineBoundary(e,t,i=!0){return Vg(this,e,t,i)}moveVertically(e,t,i){return Ns(this,e,jg(this,e,t,i))}domAtPos(e,t=1){return this.docView.domAtPos(e,t)}posAtDOM(e,t=0){
return this.docView.posFromDOM(e,t)}posAtCoords(e,t=!0){this.readMeasured();let i=sl(this,e,t);return i&&i.pos}posAndSideAtCoords(e,t=!0){return this.readMeasured(),
sl(this,e,t)}coordsAtPos(e,t=1){this.readMeasured();let i=this.state.doc.lineAt(e),r=this.bidiSpans(i),o=r[Qe.find(r,e-i.from,-1,t)];return i.length&&(e==i.from&&
t<0||e==i.to&&t>0)&&o.dir!=this.textDirectionAt(i.from)&&(e==i.to?(e=i.from+o.from,t=1):(e=i.from+o.to,t=-1)),this.docView.coordsAt(e,t,o.dir==de.RTL)}coordsForChar(e){
return this.readMeasured(),this.docView.coordsForChar(e)}get defaultCharacterWidth(){return this.viewState.heightOracle.charWidth}get defaultLineHeight(){return this.
viewState.heightOracle.lineHeight}get textDirection(){return this.viewState.defaultTextDirection}textDirectionAt(e){return!this.state.facet(Gu)||e<this.viewport.
from||e>this.viewport.to?this.textDirection:(this.readMeasured(),this.docView.textDirectionAt(e))}get lineWrapping(){return this.viewState.heightOracle.lineWrapping}bidiSpans(e){
if(e.length>Sb)return Wu(e.length);let t=this.textDirectionAt(e.from),i;for(let o of this.bidiCache)if(o.from==e.from&&o.dir==t&&(o.fresh||Fu(o.isolates,i=Zc(this,
e))))return o.order;i||(i=Zc(this,e));let r=Sg(e.text,t,i);return this.bidiCache.push(new to(e.from,e.to,t,i,!0,r)),r}get hasFocus(){var e;return(this.dom.ownerDocument.
hasFocus()||W.safari&&((e=this.inputState)===null||e===void 0?void 0:e.lastContextMenu)>Date.now()-3e4)&&this.root.activeElement==this.contentDOM}focus(){this.observer.
ignore(()=>{Pu(this.contentDOM),this.docView.updateSelection()})}setRoot(e){this._root!=e&&(this._root=e,this.observer.setWindow((e.nodeType==9?e:e.ownerDocument).
defaultView||window),this.mountStyles())}destroy(){this.root.activeElement==this.contentDOM&&this.contentDOM.blur();for(let e of this.plugins)e.destroy(this);this.
plugins=[],this.inputState.destroy(),this.docView.destroy(),this.dom.remove(),this.observer.destroy(),this.win.clearTimeout(this.clearAnnouncement),this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.destroyed=!0}static scrollIntoView(e,t={}){var i,r,o,s;return Lr.of(new Di(typeof e=="number"?B.cursor(
e):e,(i=t.y)!==null&&i!==void 0?i:"nearest",(r=t.x)!==null&&r!==void 0?r:"nearest",(o=t.yMargin)!==null&&o!==void 0?o:5,(s=t.xMargin)!==null&&s!==void 0?s:5))}scrollSnapshot(){
let{scrollTop:e,scrollLeft:t}=this.scrollDOM,i=this.viewState.scrollAnchorAt(e);return Lr.of(new Di(B.cursor(i.from),"start","start",i.top-e,t,!0))}setTabFocusMode(e){
e==null?this.inputState.tabFocusMode=this.inputState.tabFocusMode<0?0:-1:typeof e=="boolean"?this.inputState.tabFocusMode=e?0:-1:this.inputState.tabFocusMode!=0&&
(this.inputState.tabFocusMode=Date.now()+e)}static domEventHandlers(e){return De.define(()=>({}),{eventHandlers:e})}static domEventObservers(e){return De.define(
()=>({}),{eventObservers:e})}static theme(e,t){let i=Je.newName(),r=[Nr.of(i),Ai.of(Cl(`.${i}`,e))];return t&&t.dark&&r.push(wl.of(!0)),r}static baseTheme(e){return Vt.
lowest(Ai.of(Cl("."+Sl,e,xh)))}static findFromDOM(e){var t;let i=e.querySelector(".cm-content"),r=i&&ge.get(i)||ge.get(e);return((t=r?.root)===null||t===void 0?
void 0:t.view)||null}};q.styleModule=Ai;q.inputHandler=Ku;q.clipboardInputFilter=Hl;q.clipboardOutputFilter=Vl;q.scrollHandler=Ju;q.focusChangeEffect=Uu;q.perLineTextDirection=
Gu;q.exceptionSink=ju;q.updateListener=Js;q.editable=Rt;q.mouseSelectionStyle=qu;q.dragMovesSelection=Vu;q.clickAddsSelectionRange=Hu;q.decorations=oo;q.blockWrappers=
Qu;q.outerDecorations=jl;q.atomicRanges=Hi;q.bidiIsolatedRanges=eh;q.cursorScrollMargin=V.define({combine:n=>{let e=5,t=5;for(let i of n)typeof i=="number"?e=t=
i:{x:e,y:t}=i;return{x:e,y:t}}});q.scrollMargins=nh;q.darkTheme=wl;q.cspNonce=V.define({combine:n=>n.length?n[0]:""});q.contentAttributes=ql;q.editorAttributes=
Zu;q.lineWrapping=q.contentAttributes.of({class:"cm-lineWrapping"});q.announce=ie.define();var Sb=4096,mu={},to=class n{constructor(e,t,i,r,o,s){this.from=e,this.
to=t,this.dir=i,this.isolates=r,this.fresh=o,this.order=s}static update(e,t){if(t.empty&&!e.some(o=>o.fresh))return e;let i=[],r=e.length?e[e.length-1].dir:de.LTR;
for(let o=Math.max(0,e.length-10);o<e.length;o++){let s=e[o];s.dir==r&&!t.touchesRange(s.from,s.to)&&i.push(new n(t.mapPos(s.from,1),t.mapPos(s.to,-1),s.dir,s.isolates,
!1,s.order))}return i}};function gu(n,e,t){for(let i=n.state.facet(e),r=i.length-1;r>=0;r--){let o=i[r],s=typeof o=="function"?o(n):o;s&&Fl(s,t)}return t}var Cb=W.
mac?"mac":W.windows?"win":W.linux?"linux":"key";function Ab(n,e){let t=n.split(/-(?!$)/),i=t[t.length-1];i=="Space"&&(i=" ");let r,o,s,l;for(let a=0;a<t.length-
1;++a){let c=t[a];if(/^(cmd|meta|m)$/i.test(c))l=!0;else if(/^a(lt)?$/i.test(c))r=!0;else if(/^(c|ctrl|control)$/i.test(c))o=!0;else if(/^s(hift)?$/i.test(c))s=
!0;else if(/^mod$/i.test(c))e=="mac"?l=!0:o=!0;else throw new Error("Unrecognized modifier name: "+c)}return r&&(i="Alt-"+i),o&&(i="Ctrl-"+i),l&&(i="Meta-"+i),s&&
(i="Shift-"+i),i}function zr(n,e,t){return e.altKey&&(n="Alt-"+n),e.ctrlKey&&(n="Ctrl-"+n),e.metaKey&&(n="Meta-"+n),t!==!1&&e.shiftKey&&(n="Shift-"+n),n}var Tb=Vt.
default(q.domEventHandlers({keydown(n,e){return Sh(vh(e.state),n,e,"editor")}})),Ul=V.define({enables:Tb}),bu=new WeakMap;function vh(n){let e=n.facet(Ul),t=bu.
get(e);return t||bu.set(e,t=_b(e.reduce((i,r)=>i.concat(r),[]))),t}function wh(n,e,t){return Sh(vh(n.state),e,n,t)}var qt=null,Mb=4e3;function _b(n,e=Cb){let t=Object.
create(null),i=Object.create(null),r=(s,l)=>{let a=i[s];if(a==null)i[s]=l;else if(a!=l)throw new Error("Key binding "+s+" is used both as a regular binding and \
as a multi-stroke prefix")},o=(s,l,a,c,u)=>{var h,f;let p=t[s]||(t[s]=Object.create(null)),g=l.split(/ (?!$)/).map(w=>Ab(w,e));for(let w=1;w<g.length;w++){let _=g.
slice(0,w).join(" ");r(_,!0),p[_]||(p[_]={preventDefault:!0,stopPropagation:!1,run:[E=>{let N=qt={view:E,prefix:_,scope:s};return setTimeout(()=>{qt==N&&(qt=null)},
Mb),!0}]})}let k=g.join(" ");r(k,!1);let A=p[k]||(p[k]={preventDefault:!1,stopPropagation:!1,run:((f=(h=p._any)===null||h===void 0?void 0:h.run)===null||f===void 0?
void 0:f.slice())||[]});a&&A.run.push(a),c&&(A.preventDefault=!0),u&&(A.stopPropagation=!0)};for(let s of n){let l=s.scope?s.scope.split(" "):["editor"];if(s.any)
for(let c of l){let u=t[c]||(t[c]=Object.create(null));u._any||(u._any={preventDefault:!1,stopPropagation:!1,run:[]});let{any:h}=s;for(let f in u)u[f].run.push(
p=>h(p,Ml))}let a=s[e]||s.key;if(a)for(let c of l)o(c,a,s.run,s.preventDefault,s.stopPropagation),s.shift&&o(c,"Shift-"+a,s.shift,s.preventDefault,s.stopPropagation)}
return t}var Ml=null;function Sh(n,e,t,i){Ml=e;let r=qc(e),o=Ci(r,0),s=Er(o)==r.length&&r!=" ",l="",a=!1,c=!1,u=!1;qt&&qt.view==t&&qt.scope==i&&(l=qt.prefix+" ",
hh.indexOf(e.keyCode)<0&&(c=!0,qt=null));let h=new Set,f=A=>{if(A){for(let w of A.run)if(!h.has(w)&&(h.add(w),w(t)))return A.stopPropagation&&(u=!0),!0;A.preventDefault&&
(A.stopPropagation&&(u=!0),c=!0)}return!1},p=n[i],g,k;return p&&(f(p[l+zr(r,e,!s)])?a=!0:s&&(e.altKey||e.metaKey||e.ctrlKey)&&!(W.windows&&e.ctrlKey&&e.altKey)&&
!(W.mac&&e.altKey&&!(e.ctrlKey||e.metaKey))&&(g=Pt[e.keyCode])&&g!=r?(f(p[l+zr(g,e,!0)])||e.shiftKey&&(k=zn[e.keyCode])!=r&&k!=g&&f(p[l+zr(k,e,!1)]))&&(a=!0):s&&
e.shiftKey&&f(p[l+zr(r,e,!0)])&&(a=!0),!a&&f(p._any)&&(a=!0)),c&&(a=!0),a&&u&&e.stopPropagation(),Ml=null,a}var gn=class n{constructor(e,t,i,r,o){this.className=
e,this.left=t,this.top=i,this.width=r,this.height=o}draw(){let e=document.createElement("div");return e.className=this.className,this.adjust(e),e}update(e,t){return t.
className!=this.className?!1:(this.adjust(e),!0)}adjust(e){e.style.left=this.left+"px",e.style.top=this.top+"px",this.width!=null&&(e.style.width=this.width+"px"),
e.style.height=this.height+"px"}eq(e){return this.left==e.left&&this.top==e.top&&this.width==e.width&&this.height==e.height&&this.className==e.className}static forRange(e,t,i){
if(i.empty){let r=e.coordsAtPos(i.head,i.assoc||1);if(!r)return[];let o=Ch(e);return[new n(t,r.left-o.left,r.top-o.top,null,r.bottom-r.top)]}else return Eb(e,t,
i)}};function Ch(n){let e=n.scrollDOM.getBoundingClientRect();return{left:(n.textDirection==de.LTR?e.left:e.right-n.scrollDOM.clientWidth*n.scaleX)-n.scrollDOM.
scrollLeft*n.scaleX,top:e.top-n.scrollDOM.scrollTop*n.scaleY}}function yu(n,e,t,i){let r=n.coordsAtPos(e,t*2);if(!r)return i;let o=n.dom.getBoundingClientRect(),
s=(r.top+r.bottom)/2,l=n.posAtCoords({x:o.left+1,y:s}),a=n.posAtCoords({x:o.right-1,y:s});return l==null||a==null?i:{from:Math.max(i.from,Math.min(l,a)),to:Math.
min(i.to,Math.max(l,a))}}function Eb(n,e,t){if(t.to<=n.viewport.from||t.from>=n.viewport.to)return[];let i=Math.max(t.from,n.viewport.from),r=Math.min(t.to,n.viewport.
to),o=n.textDirection==de.LTR,s=n.contentDOM,l=s.getBoundingClientRect(),a=Ch(n),c=s.querySelector(".cm-line"),u=c&&window.getComputedStyle(c),h=l.left+(u?parseInt(
u.paddingLeft)+Math.min(0,parseInt(u.textIndent)):0),f=l.right-(u?parseInt(u.paddingRight):0),p=ol(n,i,1),g=ol(n,r,-1),k=p.type==Ee.Text?p:null,A=g.type==Ee.Text?
g:null;if(k&&(n.lineWrapping||p.widgetLineBreaks)&&(k=yu(n,i,1,k)),A&&(n.lineWrapping||g.widgetLineBreaks)&&(A=yu(n,r,-1,A)),k&&A&&k.from==A.from&&k.to==A.to)return _(
E(t.from,t.to,k));{let S=k?E(t.from,null,k):N(p,!1),T=A?E(null,t.to,A):N(g,!0),x=[];return(k||p).to<(A||g).from-(k&&A?1:0)||p.widgetLineBreaks>1&&S.bottom+n.defaultLineHeight/
2<T.top?x.push(w(h,S.bottom,f,T.top)):S.bottom<T.top&&n.elementAtHeight((S.bottom+T.top)/2).type==Ee.Text&&(S.bottom=T.top=(S.bottom+T.top)/2),_(S).concat(x).concat(
_(T))}function w(S,T,x,b){return new gn(e,S-a.left,T-a.top,Math.max(0,x-S),b-T)}function _({top:S,bottom:T,horizontal:x}){let b=[];for(let m=0;m<x.length;m+=2)b.
push(w(x[m],S,x[m+1],T));return b}function E(S,T,x){let b=1e9,m=-1e9,C=[];function M(v,O,D,H,le){let te=n.coordsAtPos(v,v==x.to?-2:2),G=n.coordsAtPos(D,D==x.from?
2:-2);!te||!G||(b=Math.min(te.top,G.top,b),m=Math.max(te.bottom,G.bottom,m),le==de.LTR?C.push(o&&O?h:te.left,o&&H?f:G.right):C.push(!o&&H?h:G.left,!o&&O?f:te.right))}
let P=S??x.from,R=T??x.to;for(let v of n.visibleRanges)if(v.to>P&&v.from<R)for(let O=Math.max(v.from,P),D=Math.min(v.to,R);;){let H=n.state.doc.lineAt(O);for(let le of n.
bidiSpans(H)){let te=le.from+H.from,G=le.to+H.from;if(te>=D)break;G>O&&M(Math.max(te,O),S==null&&te<=P,Math.min(G,D),T==null&&G>=R,le.dir)}if(O=H.to+1,O>=D)break}
return C.length==0&&M(P,S==null,R,T==null,n.textDirection),{top:b,bottom:m,horizontal:C}}function N(S,T){let x=l.top+(T?S.top:S.bottom);return{top:x,bottom:x,horizontal:[]}}}
function Db(n,e){return n.constructor==e.constructor&&n.eq(e)}var _l=class{constructor(e,t){this.view=e,this.layer=t,this.drawn=[],this.scaleX=1,this.scaleY=1,this.
measureReq={read:this.measure.bind(this),write:this.draw.bind(this)},this.dom=e.scrollDOM.appendChild(document.createElement("div")),this.dom.classList.add("cm-\
layer"),t.above&&this.dom.classList.add("cm-layer-above"),t.class&&this.dom.classList.add(t.class),this.scale(),this.dom.setAttribute("aria-hidden","true"),this.
setOrder(e.state),e.requestMeasure(this.measureReq),t.mount&&t.mount(this.dom,e)}update(e){e.startState.facet(Wr)!=e.state.facet(Wr)&&this.setOrder(e.state),(this.
layer.update(e,this.dom)||e.geometryChanged)&&(this.scale(),e.view.requestMeasure(this.measureReq))}docViewUpdate(e){this.layer.updateOnDocViewUpdate!==!1&&e.requestMeasure(
this.measureReq)}setOrder(e){let t=0,i=e.facet(Wr);for(;t<i.length&&i[t]!=this.layer;)t++;this.dom.style.zIndex=String((this.layer.above?150:-1)-t)}measure(){return this.
layer.markers(this.view)}scale(){let{scaleX:e,scaleY:t}=this.view;(e!=this.scaleX||t!=this.scaleY)&&(this.scaleX=e,this.scaleY=t,this.dom.style.transform=`scale\
(${1/e}, ${1/t})`)}draw(e){if(e.length!=this.drawn.length||e.some((t,i)=>!Db(t,this.drawn[i]))){let t=this.dom.firstChild,i=0;for(let r of e)r.update&&t&&r.constructor&&
this.drawn[i].constructor&&r.update(t,this.drawn[i])?(t=t.nextSibling,i++):this.dom.insertBefore(r.draw(),t);for(;t;){let r=t.nextSibling;t.remove(),t=r}this.drawn=
e,W.webkit&&(this.dom.style.display=this.dom.firstChild?"":"none")}}destroy(){this.layer.destroy&&this.layer.destroy(this.dom,this.view),this.dom.remove()}},Wr=V.
define();function Ah(n){return[De.define(e=>new _l(e,n)),Wr.of(n)]}var El=!W.ios,Qn=V.define({combine(n){return rt(n,{cursorBlinkRate:1200,drawRangeCursor:!0,iosSelectionHandles:!0},
{cursorBlinkRate:(e,t)=>Math.min(e,t),drawRangeCursor:(e,t)=>e||t})}});function Th(n={}){return[Qn.of(n),Ob,Lb,Rb,Xu.of(!0)]}function Mh(n){return n.startState.facet(Qn)!=n.state.facet(Qn)}var Ob=Ah({above:!0,markers(n){let{state:e}=n,t=e.facet(Qn),i=[];for(let r of e.selection.ranges){
let o=r==e.selection.main;if(r.empty||t.drawRangeCursor&&!(o&&W.ios&&t.iosSelectionHandles)){let s=o?"cm-cursor cm-cursor-primary":"cm-cursor cm-cursor-secondar\
y",l=r.empty?r:B.cursor(r.head,r.assoc);for(let a of gn.forRange(n,s,l))i.push(a)}}return i},update(n,e){n.transactions.some(i=>i.selection)&&(e.style.animationName=
e.style.animationName=="cm-blink"?"cm-blink2":"cm-blink");let t=Mh(n);return t&&ku(n.state,e),n.docChanged||n.selectionSet||t},mount(n,e){ku(e.state,n)},class:"\
cm-cursorLayer"});function ku(n,e){e.style.animationDuration=n.facet(Qn).cursorBlinkRate+"ms"}var Lb=Ah({above:!1,markers(n){let e=[],{main:t,ranges:i}=n.state.
selection;for(let r of i)if(!r.empty&&(El||r!=t))for(let o of gn.forRange(n,"cm-selectionBackground",r))e.push(o);if(W.ios&&!t.empty&&n.state.facet(Qn).iosSelectionHandles){
for(let r of gn.forRange(n,"cm-selectionHandle cm-selectionHandle-start",B.cursor(t.from,1)))e.push(r);for(let r of gn.forRange(n,"cm-selectionHandle cm-selecti\
onHandle-end",B.cursor(t.to,1)))e.push(r)}return e},update(n,e){return n.docChanged||n.selectionSet||n.viewportChanged||Mh(n)},class:"cm-selectionLayer"}),Pb=W.
gecko&&W.gecko_version==153?"#ffffff01":"transparent",Rb=Vt.highest(q.theme({".cm-line":{...El?{"& ::selection, &::selection":{backgroundColor:`${Pb} !important`}}:
{},caretColor:"transparent !important"},".cm-content":{caretColor:"transparent !important","& :focus":{caretColor:"initial !important",...El?{"&::selection, & :\
:selection":{backgroundColor:"Highlight !important"}}:{}}}}));function xu(n,e,t,i,r){e.lastIndex=0;for(let o=n.iterRange(t,i),s=t,l;!o.next().done;s+=o.value.length)if(!o.lineBreak)for(;l=e.exec(o.value);)r(s+l.index,l)}function Bb(n,e){
let t=n.visibleRanges;if(t.length==1&&t[0].from==n.viewport.from&&t[0].to==n.viewport.to)return t;let i=[];for(let{from:r,to:o}of t)r=Math.max(n.state.doc.lineAt(
r).from,r-e),o=Math.min(n.state.doc.lineAt(o).to,o+e),i.length&&i[i.length-1].to>=r?i[i.length-1].to=o:i.push({from:r,to:o});return i}var Dl=class{constructor(e){
let{regexp:t,decoration:i,decorate:r,boundary:o,maxLength:s=1e3}=e;if(!t.global)throw new RangeError("The regular expression given to MatchDecorator should have\
 its 'g' flag set");if(this.regexp=t,r)this.addMatch=(l,a,c,u)=>r(u,c,c+l[0].length,l,a);else if(typeof i=="function")this.addMatch=(l,a,c,u)=>{let h=i(l,a,c);h&&
u(c,c+l[0].length,h)};else if(i)this.addMatch=(l,a,c,u)=>u(c,c+l[0].length,i);else throw new RangeError("Either 'decorate' or 'decoration' should be provided to\
 MatchDecorator");this.boundary=o,this.maxLength=s}createDeco(e){let t=new it,i=t.add.bind(t);for(let{from:r,to:o}of Bb(e,this.maxLength))xu(e.state.doc,this.regexp,
r,o,(s,l)=>this.addMatch(l,e,s,i));return t.finish()}updateDeco(e,t){let i=1e9,r=-1;return e.docChanged&&e.changes.iterChanges((o,s,l,a)=>{a>=e.view.viewport.from&&
l<=e.view.viewport.to&&(i=Math.min(l,i),r=Math.max(a,r))}),e.viewportMoved||r-i>1e3?this.createDeco(e.view):r>-1?this.updateRange(e.view,t.map(e.changes),i,r):t}updateRange(e,t,i,r){
for(let o of e.visibleRanges){let s=Math.max(o.from,i),l=Math.min(o.to,r);if(l>=s){let a=e.state.doc.lineAt(s),c=a.to<l?e.state.doc.lineAt(l):a,u=Math.max(o.from,
a.from),h=Math.min(o.to,c.to);if(this.boundary){for(;s>a.from;s--)if(this.boundary.test(a.text[s-1-a.from])){u=s;break}for(;l<c.to;l++)if(this.boundary.test(c.text[l-
c.from])){h=l;break}}let f=[],p,g=(k,A,w)=>f.push(w.range(k,A));if(a==c)for(this.regexp.lastIndex=u-a.from;(p=this.regexp.exec(a.text))&&p.index<h-a.from;)this.
addMatch(p,e,p.index+a.from,g);else xu(e.state.doc,this.regexp,u,h,(k,A)=>this.addMatch(A,e,k,g));t=t.update({filterFrom:u,filterTo:h,filter:(k,A)=>k<u||A>h,add:f})}}
return t}},Ol=/x/.unicode!=null?"gu":"g",Ib=new RegExp(`[\0-\b
--­؜​‎‏\u2028\u2029‭‮⁦⁧⁩\uFEFF￹-￼]`,Ol),Nb={0:"null",7:"bell",8:"backspace",10:"newline",11:"vertical tab",13:"carriage return",27:"es\
cape",8203:"zero width space",8204:"zero width non-joiner",8205:"zero width joiner",8206:"left-to-right mark",8207:"right-to-left mark",8232:"line separator",8237:"\
left-to-right override",8238:"right-to-left override",8294:"left-to-right isolate",8295:"right-to-left isolate",8297:"pop directional isolate",8233:"paragraph s\
eparator",65279:"zero width no-break space",65532:"object replacement"},Fs=null;function zb(){var n;if(Fs==null&&typeof document<"u"&&document.body){let e=document.
body.style;Fs=((n=e.tabSize)!==null&&n!==void 0?n:e.MozTabSize)!=null}return Fs||!1}var $r=V.define({combine(n){let e=rt(n,{render:null,specialChars:Ib,addSpecialChars:null});
return(e.replaceTabs=!zb())&&(e.specialChars=new RegExp("	|"+e.specialChars.source,Ol)),e.addSpecialChars&&(e.specialChars=new RegExp(e.specialChars.source+"|"+
e.addSpecialChars.source,Ol)),e}});function _h(n={}){return[$r.of(n),Fb()]}var vu=null;function Fb(){return vu||(vu=De.fromClass(class{constructor(n){this.view=
n,this.decorations=Y.none,this.decorationCache=Object.create(null),this.decorator=this.makeDecorator(n.state.facet($r)),this.decorations=this.decorator.createDeco(
n)}makeDecorator(n){return new Dl({regexp:n.specialChars,decoration:(e,t,i)=>{let{doc:r}=t.state,o=Ci(e[0],0);if(o==9){let s=r.lineAt(i),l=t.state.tabSize,a=Lt(
s.text,l,i-s.from);return Y.replace({widget:new Pl((l-a%l)*this.view.defaultCharacterWidth/this.view.scaleX)})}return this.decorationCache[o]||(this.decorationCache[o]=
Y.replace({widget:new Ll(n,o)}))},boundary:n.replaceTabs?void 0:/[^]/})}update(n){let e=n.state.facet($r);n.startState.facet($r)!=e?(this.decorator=this.makeDecorator(
e),this.decorations=this.decorator.createDeco(n.view)):this.decorations=this.decorator.updateDeco(n,this.decorations)}},{decorations:n=>n.decorations}))}var Wb="\
•";function $b(n){return n>=32?Wb:n==10?"␤":String.fromCharCode(9216+n)}var Ll=class extends wt{constructor(e,t){super(),this.options=e,this.code=t}eq(e){return e.
code==this.code}toDOM(e){let t=$b(this.code),i=e.state.phrase("Control character")+" "+(Nb[this.code]||"0x"+this.code.toString(16)),r=this.options.render&&this.
options.render(this.code,i,t);if(r)return r;let o=document.createElement("span");return o.textContent=t,o.title=i,o.setAttribute("aria-label",i),o.className="cm\
-specialChar",o}ignoreEvent(){return!1}},Pl=class extends wt{constructor(e){super(),this.width=e}eq(e){return e.width==this.width}toDOM(){let e=document.createElement(
"span");return e.textContent="	",e.className="cm-tab",e.style.width=this.width+"px",e}ignoreEvent(){return!1}};function Eh(){return Vb}var Hb=Y.line({class:"cm-activeLine"}),Vb=De.fromClass(class{constructor(n){this.decorations=this.getDeco(n)}update(n){(n.docChanged||n.
selectionSet)&&(this.decorations=this.getDeco(n.view))}getDeco(n){let e=-1,t=[];for(let i of n.state.selection.ranges){let r=n.lineBlockAt(i.head);r.from>e&&(t.
push(Hb.range(r.from)),e=r.from)}return Y.set(t)}},{decorations:n=>n.decorations}),Rl=class extends wt{constructor(e){super(),this.content=e}toDOM(e){let t=document.
createElement("span");return t.className="cm-placeholder",t.style.pointerEvents="none",t.appendChild(typeof this.content=="string"?document.createTextNode(this.
content):typeof this.content=="function"?this.content(e):this.content.cloneNode(!0)),t.setAttribute("aria-hidden","true"),t}coordsAt(e){let t=e.firstChild?_i(e.
firstChild):[];if(!t.length)return null;let i=window.getComputedStyle(e.parentNode),r=Fi(t[0],i.direction!="rtl"),o=parseInt(i.lineHeight);return r.bottom-r.top>
o*1.5?{left:r.left,right:r.right,top:r.top,bottom:r.top+o}:r}ignoreEvent(){return!1}};function Dh(n){let e=De.fromClass(class{constructor(t){this.view=t,this.placeholder=
n?Y.set([Y.widget({widget:new Rl(n),side:1}).range(0)]):Y.none}get decorations(){return this.view.state.doc.length?Y.none:this.placeholder}},{decorations:t=>t.decorations});
return typeof n=="string"?[e,q.contentAttributes.of({"aria-placeholder":n})]:e}var Bl=2e3;function qb(n,e,t){let i=Math.min(e.line,t.line),r=Math.max(e.line,t.line),
o=[];if(e.off>Bl||t.off>Bl||e.col<0||t.col<0){let s=Math.min(e.off,t.off),l=Math.max(e.off,t.off);for(let a=i;a<=r;a++){let c=n.doc.line(a);c.length<=l&&o.push(
B.range(c.from+s,c.to+l))}}else{let s=Math.min(e.col,t.col),l=Math.max(e.col,t.col);for(let a=i;a<=r;a++){let c=n.doc.line(a),u=Dr(c.text,s,n.tabSize,!0);if(u<0)
o.push(B.cursor(c.to));else{let h=Dr(c.text,l,n.tabSize);o.push(B.range(c.from+u,c.from+h))}}}return o}function jb(n,e){let t=n.coordsAtPos(n.viewport.from);return t?
Math.round(Math.abs((t.left-e)/n.defaultCharacterWidth)):-1}function wu(n,e){let t=n.posAtCoords({x:e.clientX,y:e.clientY},!1),i=n.state.doc.lineAt(t),r=t-i.from,
o=r>Bl?-1:r==i.length?jb(n,e.clientX):Lt(i.text,n.state.tabSize,t-i.from);return{line:i.number,col:o,off:r}}function Kb(n,e){let t=wu(n,e),i=n.state.selection;return t?
{update(r){if(r.docChanged){let o=r.changes.mapPos(r.startState.doc.line(t.line).from),s=r.state.doc.lineAt(o);t={line:s.number,col:t.col,off:Math.min(t.off,s.length)},
i=i.map(r.changes)}},get(r,o,s){let l=wu(n,r);if(!l)return i;let a=qb(n.state,t,l);return a.length?s?B.create(a.concat(i.ranges)):B.create(a):i}}:null}function Oh(n){
let e=n?.eventFilter||(t=>t.altKey&&t.button==0);return q.mouseSelectionStyle.of((t,i)=>e(i)?Kb(t,i):null)}var Su=V.define({combine(n){let e,t;for(let i of n)e=e||i.topContainer,t=t||i.bottomContainer;return{topContainer:e,bottomContainer:t}}});function lo(n,e){let t=n.plugin(Lh),i=t?t.specs.indexOf(e):-1;return i>-1?t.panels[i]:null}var Lh=De.fromClass(class{constructor(n){this.input=n.state.facet($i),
this.specs=this.input.filter(t=>t),this.panels=this.specs.map(t=>t(n));let e=n.state.facet(Su);this.top=new Hn(n,!0,e.topContainer),this.bottom=new Hn(n,!1,e.bottomContainer),
this.top.sync(this.panels.filter(t=>t.top)),this.bottom.sync(this.panels.filter(t=>!t.top));for(let t of this.panels)t.dom.classList.add("cm-panel"),t.mount&&t.
mount()}update(n){let e=n.state.facet(Su);this.top.container!=e.topContainer&&(this.top.sync([]),this.top=new Hn(n.view,!0,e.topContainer)),this.bottom.container!=
e.bottomContainer&&(this.bottom.sync([]),this.bottom=new Hn(n.view,!1,e.bottomContainer)),this.top.syncClasses(),this.bottom.syncClasses();let t=n.state.facet($i);
if(t!=this.input){let i=t.filter(a=>a),r=[],o=[],s=[],l=[];for(let a of i){let c=this.specs.indexOf(a),u;c<0?(u=a(n.view),l.push(u)):(u=this.panels[c],u.update&&
u.update(n)),r.push(u),(u.top?o:s).push(u)}this.specs=i,this.panels=r,this.top.sync(o),this.bottom.sync(s);for(let a of l)a.dom.classList.add("cm-panel"),a.mount&&
a.mount()}else for(let i of this.panels)i.update&&i.update(n)}destroy(){this.top.sync([]),this.bottom.sync([])}},{provide:n=>q.scrollMargins.of(e=>{let t=e.plugin(
n);return t&&{top:t.top.scrollMargin(),bottom:t.bottom.scrollMargin()}})}),Hn=class{constructor(e,t,i){this.view=e,this.top=t,this.container=i,this.dom=void 0,this.
classes="",this.panels=[],this.syncClasses()}sync(e){for(let t of this.panels)t.destroy&&e.indexOf(t)<0&&t.destroy();this.panels=e,this.syncDOM()}syncDOM(){if(this.
panels.length==0){this.dom&&(this.dom.remove(),this.dom=void 0);return}if(!this.dom){this.dom=document.createElement("div"),this.dom.className=this.top?"cm-pane\
ls cm-panels-top":"cm-panels cm-panels-bottom";let t=this.container||this.view.dom;t.insertBefore(this.dom,this.top?t.firstChild:null)}let e=this.dom.firstChild;
for(let t of this.panels)if(t.dom.parentNode==this.dom){for(;e!=t.dom;)e=Cu(e);e=e.nextSibling}else this.dom.insertBefore(t.dom,e);for(;e;)e=Cu(e)}scrollMargin(){
return!this.dom||this.container?0:Math.max(0,this.top?this.dom.getBoundingClientRect().bottom-Math.max(0,this.view.scrollDOM.getBoundingClientRect().top):Math.min(
innerHeight,this.view.scrollDOM.getBoundingClientRect().bottom)-this.dom.getBoundingClientRect().top)}syncClasses(){if(!(!this.container||this.classes==this.view.
themeClasses)){for(let e of this.classes.split(" "))e&&this.container.classList.remove(e);for(let e of(this.classes=this.view.themeClasses).split(" "))e&&this.container.
classList.add(e)}}};function Cu(n){let e=n.nextSibling;return n.remove(),e}var $i=V.define({enables:Lh});function Ph(n,e){let t,i=new Promise(s=>t=s),r=s=>Ub(s,
e,t);n.state.field(Hr,!1)?n.dispatch({effects:Bh.of(r)}):n.dispatch({effects:ie.appendConfig.of(Hr.init(()=>[r]))});let o=Ih.of(r);return{close:o,result:i.then(
s=>((n.win.queueMicrotask||(a=>n.win.setTimeout(a,10)))(()=>{n.state.field(Hr).indexOf(r)>-1&&n.dispatch({effects:o})}),s))}}function Rh(n,e){let t=n.state.field(
Hr,!1)||[];for(let i of t){let r=lo(n,i);if(r&&r.dom.classList.contains(e))return r}return null}var Hr=ze.define({create(){return[]},update(n,e){for(let t of e.
effects)t.is(Bh)?n=[t.value].concat(n):t.is(Ih)&&(n=n.filter(i=>i!=t.value));return n},provide:n=>$i.computeN([n],e=>e.field(n))}),Bh=ie.define(),Ih=ie.define();
function Ub(n,e,t){let i=e.content?e.content(n,()=>l(null)):null;if(!i){if(i=ve("form"),e.input){let a=ve("input",e.input);/^(text|password|number|email|tel|url)$/.
test(a.type)&&a.classList.add("cm-textfield"),a.name||(a.name="input"),i.appendChild(ve("label",(e.label||"")+": ",a))}else i.appendChild(document.createTextNode(
e.label||""));i.appendChild(document.createTextNode(" ")),i.appendChild(ve("button",{class:"cm-button",type:"submit"},e.submitLabel||"OK"))}let r=i.nodeName=="F\
ORM"?[i]:i.querySelectorAll("form");for(let a=0;a<r.length;a++){let c=r[a];c.addEventListener("keydown",u=>{u.keyCode==27?(u.preventDefault(),l(null)):u.keyCode==
13&&(u.preventDefault(),l(c))}),c.addEventListener("submit",u=>{u.preventDefault(),l(c)})}let o=ve("div",i,ve("button",{onclick:()=>l(null),"aria-label":n.state.
phrase("close"),class:"cm-dialog-close",type:"button"},["×"]));e.class&&(o.className=e.class),o.classList.add("cm-dialog");let s=typeof e.focus=="string"?i.querySelector(
e.focus):e.focus?i.querySelector("input")||i.querySelector("button"):null;function l(a){o.contains(o.ownerDocument.activeElement)&&n.focus(),t(a)}return{dom:o,top:e.
top,mount:()=>{s&&("select"in s?s.select():"focus"in s&&s.focus())},destroy:()=>t(null)}}var ct=class extends kt{compare(e){return this==e||this.constructor==e.
constructor&&this.eq(e)}eq(e){return!1}destroy(e){}};ct.prototype.elementClass="";ct.prototype.toDOM=void 0;ct.prototype.mapMode=Ne.TrackBefore;ct.prototype.startSide=
ct.prototype.endSide=-1;ct.prototype.point=!0;var Vr=V.define(),Gb=V.define();var qr=V.define();var Il=V.define({combine:n=>n.some(e=>e)});function Xb(n){let e=[Jb];return n&&n.fixed===!1&&e.push(Il.of(!0)),e}var Jb=De.fromClass(class{constructor(n){this.view=
n,this.domAfter=null,this.prevViewport=n.viewport,this.dom=document.createElement("div"),this.dom.className="cm-gutters cm-gutters-before",this.dom.setAttribute(
"aria-hidden","true"),this.dom.style.minHeight=this.view.contentHeight/this.view.scaleY+"px",this.gutters=n.state.facet(qr).map(e=>new no(n,e)),this.fixed=!n.state.
facet(Il);for(let e of this.gutters)e.config.side=="after"?this.getDOMAfter().appendChild(e.dom):this.dom.appendChild(e.dom);this.fixed&&(this.dom.style.position=
"sticky"),this.syncGutters(!1),n.scrollDOM.insertBefore(this.dom,n.contentDOM)}getDOMAfter(){return this.domAfter||(this.domAfter=document.createElement("div"),
this.domAfter.className="cm-gutters cm-gutters-after",this.domAfter.setAttribute("aria-hidden","true"),this.domAfter.style.minHeight=this.view.contentHeight/this.
view.scaleY+"px",this.domAfter.style.position=this.fixed?"sticky":"",this.view.scrollDOM.appendChild(this.domAfter)),this.domAfter}update(n){if(this.updateGutters(
n)){let e=this.prevViewport,t=n.view.viewport,i=Math.min(e.to,t.to)-Math.max(e.from,t.from);this.syncGutters(i<(t.to-t.from)*.8)}if(n.geometryChanged){let e=this.
view.contentHeight/this.view.scaleY+"px";this.dom.style.minHeight=e,this.domAfter&&(this.domAfter.style.minHeight=e)}this.view.state.facet(Il)!=!this.fixed&&(this.
fixed=!this.fixed,this.dom.style.position=this.fixed?"sticky":"",this.domAfter&&(this.domAfter.style.position=this.fixed?"sticky":"")),this.prevViewport=n.view.
viewport}syncGutters(n){let e=this.dom.nextSibling;n&&(this.dom.remove(),this.domAfter&&this.domAfter.remove());let t=ce.iter(this.view.state.facet(Vr),this.view.
viewport.from),i=[],r=this.gutters.map(o=>new zl(o,this.view.viewport,-this.view.documentPadding.top));for(let o of this.view.viewportLineBlocks)if(i.length&&(i=
[]),Array.isArray(o.type)){let s=!0;for(let l of o.type)if(l.type==Ee.Text&&s){Nl(t,i,l.from);for(let a of r)a.line(this.view,l,i);s=!1}else if(l.widget)for(let a of r)
a.widget(this.view,l)}else if(o.type==Ee.Text){Nl(t,i,o.from);for(let s of r)s.line(this.view,o,i)}else if(o.widget)for(let s of r)s.widget(this.view,o);for(let o of r)
o.finish();n&&(this.view.scrollDOM.insertBefore(this.dom,e),this.domAfter&&this.view.scrollDOM.appendChild(this.domAfter))}updateGutters(n){let e=n.startState.facet(
qr),t=n.state.facet(qr),i=n.docChanged||n.heightChanged||n.viewportChanged||!ce.eq(n.startState.facet(Vr),n.state.facet(Vr),n.view.viewport.from,n.view.viewport.
to);if(e==t)for(let r of this.gutters)r.update(n)&&(i=!0);else{i=!0;let r=[];for(let o of t){let s=e.indexOf(o);s<0?r.push(new no(this.view,o)):(this.gutters[s].
update(n),r.push(this.gutters[s]))}for(let o of this.gutters)o.dom.remove(),r.indexOf(o)<0&&o.destroy();for(let o of r)o.config.side=="after"?this.getDOMAfter().
appendChild(o.dom):this.dom.appendChild(o.dom);this.gutters=r}return i}destroy(){for(let n of this.gutters)n.destroy();this.dom.remove(),this.domAfter&&this.domAfter.
remove()}},{provide:n=>q.scrollMargins.of(e=>{let t=e.plugin(n);if(!t||t.gutters.length==0||!t.fixed)return null;let i=t.dom.offsetWidth*e.scaleX,r=t.domAfter?t.
domAfter.offsetWidth*e.scaleX:0;return e.textDirection==de.LTR?{left:i,right:r}:{right:i,left:r}})});function Au(n){return Array.isArray(n)?n:[n]}function Nl(n,e,t){
for(;n.value&&n.from<=t;)n.from==t&&e.push(n.value),n.next()}var zl=class{constructor(e,t,i){this.gutter=e,this.height=i,this.i=0,this.cursor=ce.iter(e.markers,
t.from)}addElement(e,t,i){let{gutter:r}=this,o=(t.top-this.height)/e.scaleY,s=t.height/e.scaleY;if(this.i==r.elements.length){let l=new io(e,s,o,i);r.elements.push(
l),r.dom.appendChild(l.dom)}else r.elements[this.i].update(e,s,o,i);this.height=t.bottom,this.i++}line(e,t,i){let r=[];Nl(this.cursor,r,t.from),i.length&&(r=r.concat(
i));let o=this.gutter.config.lineMarker(e,t,r);o&&r.unshift(o);let s=this.gutter;r.length==0&&!s.config.renderEmptyElements||this.addElement(e,t,r)}widget(e,t){
let i=this.gutter.config.widgetMarker(e,t.widget,t),r=i?[i]:null;for(let o of e.state.facet(Gb)){let s=o(e,t.widget,t);s&&(r||(r=[])).push(s)}r&&this.addElement(
e,t,r)}finish(){let e=this.gutter;for(;e.elements.length>this.i;){let t=e.elements.pop();e.dom.removeChild(t.dom),t.destroy()}}},no=class{constructor(e,t){this.
view=e,this.config=t,this.elements=[],this.spacer=null,this.dom=document.createElement("div"),this.dom.className="cm-gutter"+(this.config.class?" "+this.config.
class:"");for(let i in t.domEventHandlers)this.dom.addEventListener(i,r=>{let o=r.target,s;if(o!=this.dom&&this.dom.contains(o)){for(;o.parentNode!=this.dom;)o=
o.parentNode;let a=o.getBoundingClientRect();s=(a.top+a.bottom)/2}else s=r.clientY;let l=e.lineBlockAtHeight(s-e.documentTop);t.domEventHandlers[i](e,l,r)&&r.preventDefault()});
this.markers=Au(t.markers(e)),t.initialSpacer&&(this.spacer=new io(e,0,0,[t.initialSpacer(e)]),this.dom.appendChild(this.spacer.dom),this.spacer.dom.style.cssText+=
"visibility: hidden; pointer-events: none")}update(e){let t=this.markers;if(this.markers=Au(this.config.markers(e.view)),this.spacer&&this.config.updateSpacer){
let r=this.config.updateSpacer(this.spacer.markers[0],e);r!=this.spacer.markers[0]&&this.spacer.update(e.view,0,0,[r])}let i=e.view.viewport;return!ce.eq(this.markers,
t,i.from,i.to)||(this.config.lineMarkerChange?this.config.lineMarkerChange(e):!1)}destroy(){for(let e of this.elements)e.destroy()}},io=class{constructor(e,t,i,r){
this.height=-1,this.above=0,this.markers=[],this.dom=document.createElement("div"),this.dom.className="cm-gutterElement",this.update(e,t,i,r)}update(e,t,i,r){this.
height!=t&&(this.height=t,this.dom.style.height=t+"px"),this.above!=i&&(this.dom.style.marginTop=(this.above=i)?i+"px":""),Yb(this.markers,r)||this.setMarkers(e,
r)}setMarkers(e,t){let i="cm-gutterElement",r=this.dom.firstChild;for(let o=0,s=0;;){let l=s,a=o<t.length?t[o++]:null,c=!1;if(a){let u=a.elementClass;u&&(i+=" "+
u);for(let h=s;h<this.markers.length;h++)if(this.markers[h].compare(a)){l=h,c=!0;break}}else l=this.markers.length;for(;s<l;){let u=this.markers[s++];if(u.toDOM){
u.destroy(r);let h=r.nextSibling;r.remove(),r=h}}if(!a)break;a.toDOM&&(c?r=r.nextSibling:this.dom.insertBefore(a.toDOM(e),r)),c&&s++}this.dom.className=i,this.markers=
t}destroy(){this.setMarkers(null,[])}};function Yb(n,e){if(n.length!=e.length)return!1;for(let t=0;t<n.length;t++)if(!n[t].compare(e[t]))return!1;return!0}var Zb=V.
define(),Qb=V.define(),Vn=V.define({combine(n){return rt(n,{formatNumber:String,domEventHandlers:{}},{domEventHandlers(e,t){let i=Object.assign({},e);for(let r in t){
let o=i[r],s=t[r];i[r]=o?(l,a,c)=>o(l,a,c)||s(l,a,c):s}return i}})}}),Bi=class extends ct{constructor(e){super(),this.number=e}eq(e){return this.number==e.number}toDOM(){
return document.createTextNode(this.number)}};function Ws(n,e){return n.state.facet(Vn).formatNumber(e,n.state)}var e0=qr.compute([Vn],n=>({class:"cm-lineNumber\
s",renderEmptyElements:!1,markers(e){return e.state.facet(Zb)},lineMarker(e,t,i){return i.some(r=>r.toDOM)?null:new Bi(Ws(e,e.state.doc.lineAt(t.from).number))},
widgetMarker:(e,t,i)=>{for(let r of e.state.facet(Qb)){let o=r(e,t,i);if(o)return o}return null},lineMarkerChange:e=>e.startState.facet(Vn)!=e.state.facet(Vn),initialSpacer(e){
return new Bi(Ws(e,Tu(e.state.doc.lines)))},updateSpacer(e,t){let i=Ws(t.view,Tu(t.view.state.doc.lines));return i==e.number?e:new Bi(i)},domEventHandlers:n.facet(
Vn).domEventHandlers,side:"before"}));function Nh(n={}){return[Vn.of(n),Xb(),e0]}function Tu(n){let e=9;for(;e<n;)e=e*10+9;return e}var t0=new class extends ct{constructor(){
super(...arguments),this.elementClass="cm-activeLineGutter"}},n0=Vr.compute(["selection"],n=>{let e=[],t=-1;for(let i of n.selection.ranges){let r=n.doc.lineAt(
i.head).from;r>t&&(t=r,e.push(t0.range(r)))}return ce.of(e)});function zh(){return n0}var i0=0,Vi=class{constructor(e,t){this.from=e,this.to=t}},Z=class{constructor(e={}){this.id=i0++,this.perNode=!!e.perNode,this.deserialize=e.deserialize||(()=>{
throw new Error("This node type doesn't define a deserialize function")}),this.combine=e.combine||null}add(e){if(this.perNode)throw new RangeError("Can't add pe\
r-node props to node types");return typeof e!="function"&&(e=Ie.match(e)),t=>{let i=e(t);return i===void 0?null:[this,i]}}};Z.closedBy=new Z({deserialize:n=>n.split(
" ")});Z.openedBy=new Z({deserialize:n=>n.split(" ")});Z.group=new Z({deserialize:n=>n.split(" ")});Z.isolate=new Z({deserialize:n=>{if(n&&n!="rtl"&&n!="ltr"&&n!=
"auto")throw new RangeError("Invalid value for isolate: "+n);return n||"auto"}});Z.contextHash=new Z({perNode:!0});Z.lookAhead=new Z({perNode:!0});Z.mounted=new Z(
{perNode:!0});var kn=class{constructor(e,t,i,r=!1){this.tree=e,this.overlay=t,this.parser=i,this.bracketed=r}static get(e){return e&&e.props&&e.props[Z.mounted.
id]}},r0=Object.create(null),Ie=class n{constructor(e,t,i,r=0){this.name=e,this.props=t,this.id=i,this.flags=r}static define(e){let t=e.props&&e.props.length?Object.
create(null):r0,i=(e.top?1:0)|(e.skipped?2:0)|(e.error?4:0)|(e.name==null?8:0),r=new n(e.name||"",t,e.id,i);if(e.props){for(let o of e.props)if(Array.isArray(o)||
(o=o(r)),o){if(o[0].perNode)throw new RangeError("Can't store a per-node prop on a node type");t[o[0].id]=o[1]}}return r}prop(e){return this.props[e.id]}get isTop(){
return(this.flags&1)>0}get isSkipped(){return(this.flags&2)>0}get isError(){return(this.flags&4)>0}get isAnonymous(){return(this.flags&8)>0}is(e){if(typeof e=="\
string"){if(this.name==e)return!0;let t=this.prop(Z.group);return t?t.indexOf(e)>-1:!1}return this.id==e}static match(e){let t=Object.create(null);for(let i in e)
for(let r of i.split(" "))t[r]=e[i];return i=>{for(let r=i.prop(Z.group),o=-1;o<(r?r.length:0);o++){let s=t[o<0?i.name:r[o]];if(s)return s}}}};Ie.none=new Ie("",
Object.create(null),0,8);var uo=class n{constructor(e){this.types=e;for(let t=0;t<e.length;t++)if(e[t].id!=t)throw new RangeError("Node type ids should correspo\
nd to array positions when creating a node set")}extend(...e){let t=[];for(let i of this.types){let r=null;for(let o of e){let s=o(i);if(s){r||(r=Object.assign(
{},i.props));let l=s[1],a=s[0];a.combine&&a.id in r&&(l=a.combine(r[a.id],l)),r[a.id]=l}}t.push(r?new Ie(i.name,r,i.id,i.flags):i)}return new n(t)}},ao=new WeakMap,
Fh=new WeakMap,ke;(function(n){n[n.ExcludeBuffers=1]="ExcludeBuffers",n[n.IncludeAnonymous=2]="IncludeAnonymous",n[n.IgnoreMounts=4]="IgnoreMounts",n[n.IgnoreOverlays=
8]="IgnoreOverlays",n[n.EnterBracketed=16]="EnterBracketed"})(ke||(ke={}));var be=class n{constructor(e,t,i,r,o){if(this.type=e,this.children=t,this.positions=i,
this.length=r,this.props=null,o&&o.length){this.props=Object.create(null);for(let[s,l]of o)this.props[typeof s=="number"?s:s.id]=l}}toString(){let e=kn.get(this);
if(e&&!e.overlay)return e.tree.toString();let t="";for(let i of this.children){let r=i.toString();r&&(t&&(t+=","),t+=r)}return this.type.name?(/\W/.test(this.type.
name)&&!this.type.isError?JSON.stringify(this.type.name):this.type.name)+(t.length?"("+t+")":""):t}cursor(e=0){return new Ki(this.topNode,e)}cursorAt(e,t=0,i=0){
let r=ao.get(this)||this.topNode,o=new Ki(r);return o.moveTo(e,t),ao.set(this,o._tree),o}get topNode(){return new St(this,0,0,null)}resolve(e,t=0){let i=qi(ao.get(
this)||this.topNode,e,t,!1);return ao.set(this,i),i}resolveInner(e,t=0){let i=qi(Fh.get(this)||this.topNode,e,t,!0);return Fh.set(this,i),i}resolveStack(e,t=0){
return o0(this,e,t)}iterate(e){let{enter:t,leave:i,from:r=0,to:o=this.length}=e,s=e.mode||0,l=(s&ke.IncludeAnonymous)>0;for(let a=this.cursor(s|ke.IncludeAnonymous);;){
let c=!1;if(a.from<=o&&a.to>=r&&(!l&&a.type.isAnonymous||t(a)!==!1)){if(a.firstChild())continue;c=!0}for(;c&&i&&(l||!a.type.isAnonymous)&&i(a),!a.nextSibling();){
if(!a.parent())return;c=!0}}}prop(e){return e.perNode?this.props?this.props[e.id]:void 0:this.type.prop(e)}get propValues(){let e=[];if(this.props)for(let t in this.
props)e.push([+t,this.props[t]]);return e}balance(e={}){return this.children.length<=8?this:ea(Ie.none,this.children,this.positions,0,this.children.length,0,this.
length,(t,i,r)=>new n(this.type,t,i,r,this.propValues),e.makeTree||((t,i,r)=>new n(Ie.none,t,i,r)))}static build(e){return s0(e)}};be.empty=new be(Ie.none,[],[],
0);var Gl=class n{constructor(e,t){this.buffer=e,this.index=t}get id(){return this.buffer[this.index-4]}get start(){return this.buffer[this.index-3]}get end(){return this.
buffer[this.index-2]}get size(){return this.buffer[this.index-1]}get pos(){return this.index}next(){this.index-=4}fork(){return new n(this.buffer,this.index)}},
Gt=class n{constructor(e,t,i){this.buffer=e,this.length=t,this.set=i}get type(){return Ie.none}toString(){let e=[];for(let t=0;t<this.buffer.length;)e.push(this.
childString(t)),t=this.buffer[t+3];return e.join(",")}childString(e){let t=this.buffer[e],i=this.buffer[e+3],r=this.set.types[t],o=r.name;if(/\W/.test(o)&&!r.isError&&
(o=JSON.stringify(o)),e+=4,i==e)return o;let s=[];for(;e<i;)s.push(this.childString(e)),e=this.buffer[e+3];return o+"("+s.join(",")+")"}findChild(e,t,i,r,o){let{
buffer:s}=this,l=-1;for(let a=e;a!=t&&!(Hh(o,r,s[a+1],s[a+2])&&(l=a,i>0));a=s[a+3]);return l}slice(e,t,i){let r=this.buffer,o=new Uint16Array(t-e),s=0;for(let l=e,
a=0;l<t;){o[a++]=r[l++],o[a++]=r[l++]-i;let c=o[a++]=r[l++]-i;o[a++]=r[l++]-e,s=Math.max(s,c)}return new n(o,s,this.set)}};function Hh(n,e,t,i){switch(n){case-2:
return t<e;case-1:return i>=e&&t<e;case 0:return t<e&&i>e;case 1:return t<=e&&i>e;case 2:return i>e;case 4:return!0}}function qi(n,e,t,i){for(var r;n.from==n.to||
(t<1?n.from>=e:n.from>e)||(t>-1?n.to<=e:n.to<e);){let s=!i&&n instanceof St&&n.index<0?null:n.parent;if(!s)return n;n=s}let o=i?0:ke.IgnoreOverlays;if(i)for(let s=n,
l=s.parent;l;s=l,l=s.parent)s instanceof St&&s.index<0&&((r=l.enter(e,t,o))===null||r===void 0?void 0:r.from)!=s.from&&(n=l);for(;;){let s=n.enter(e,t,o);if(!s)
return n;n=s}}var ho=class{cursor(e=0){return new Ki(this,e)}getChild(e,t=null,i=null){let r=Wh(this,e,t,i);return r.length?r[0]:null}getChildren(e,t=null,i=null){
return Wh(this,e,t,i)}resolve(e,t=0){return qi(this,e,t,!1)}resolveInner(e,t=0){return qi(this,e,t,!0)}matchContext(e){return Xl(this.parent,e)}enterUnfinishedNodesBefore(e){
let t=this.childBefore(e),i=this;for(;t;){let r=t.lastChild;if(!r||r.to!=t.to)break;r.type.isError&&r.from==r.to?(i=t,t=r.prevSibling):t=r}return i}get node(){return this}get next(){
return this.parent}},St=class n extends ho{constructor(e,t,i,r){super(),this._tree=e,this.from=t,this.index=i,this._parent=r}get type(){return this._tree.type}get name(){
return this._tree.type.name}get to(){return this.from+this._tree.length}nextChild(e,t,i,r,o=0){for(let s=this;;){for(let{children:l,positions:a}=s._tree,c=t>0?l.
length:-1;e!=c;e+=t){let u=l[e],h=a[e]+s.from,f;if(!(!(o&ke.EnterBracketed&&u instanceof be&&(f=kn.get(u))&&!f.overlay&&f.bracketed&&i>=h&&i<=h+u.length)&&!Hh(r,
i,h,h+u.length))){if(u instanceof Gt){if(o&ke.ExcludeBuffers)continue;let p=u.findChild(0,u.buffer.length,t,i-h,r);if(p>-1)return new ji(new Jl(s,u,e,h),null,p)}else if(o&
ke.IncludeAnonymous||!u.type.isAnonymous||Ql(u)){let p;if(!(o&ke.IgnoreMounts)&&(p=kn.get(u))&&!p.overlay)return new n(p.tree,h,e,s);let g=new n(u,h,e,s);return o&
ke.IncludeAnonymous||!g.type.isAnonymous?g:g.nextChild(t<0?u.children.length-1:0,t,i,r,o)}}}if(o&ke.IncludeAnonymous||!s.type.isAnonymous||(s.index>=0?e=s.index+
t:e=t<0?-1:s._parent._tree.children.length,s=s._parent,!s))return null}}get firstChild(){return this.nextChild(0,1,0,4)}get lastChild(){return this.nextChild(this.
_tree.children.length-1,-1,0,4)}childAfter(e){return this.nextChild(0,1,e,2)}childBefore(e){return this.nextChild(this._tree.children.length-1,-1,e,-2)}prop(e){
return this._tree.prop(e)}enter(e,t,i=0){let r;if(!(i&ke.IgnoreOverlays)&&(r=kn.get(this._tree))&&r.overlay){let o=e-this.from,s=i&ke.EnterBracketed&&r.bracketed;
for(let{from:l,to:a}of r.overlay)if((t>0||s?l<=o:l<o)&&(t<0||s?a>=o:a>o))return new n(r.tree,r.overlay[0].from+this.from,-1,this)}return this.nextChild(0,1,e,t,
i)}nextSignificantParent(){let e=this;for(;e.type.isAnonymous&&e._parent;)e=e._parent;return e}get parent(){return this._parent?this._parent.nextSignificantParent():
null}get nextSibling(){return this._parent&&this.index>=0?this._parent.nextChild(this.index+1,1,0,4):null}get prevSibling(){return this._parent&&this.index>=0?this.
_parent.nextChild(this.index-1,-1,0,4):null}get tree(){return this._tree}toTree(){return this._tree}toString(){return this._tree.toString()}};function Wh(n,e,t,i){
let r=n.cursor(),o=[];if(!r.firstChild())return o;if(t!=null){for(let s=!1;!s;)if(s=r.type.is(t),!r.nextSibling())return o}for(;;){if(i!=null&&r.type.is(i))return o;
if(r.type.is(e)&&o.push(r.node),!r.nextSibling())return i==null?o:[]}}function Xl(n,e,t=e.length-1){for(let i=n;t>=0;i=i.parent){if(!i)return!1;if(!i.type.isAnonymous){
if(e[t]&&e[t]!=i.name)return!1;t--}}return!0}var Jl=class{constructor(e,t,i,r){this.parent=e,this.buffer=t,this.index=i,this.start=r}},ji=class n extends ho{get name(){
return this.type.name}get from(){return this.context.start+this.context.buffer.buffer[this.index+1]}get to(){return this.context.start+this.context.buffer.buffer[this.
index+2]}constructor(e,t,i){super(),this.context=e,this._parent=t,this.index=i,this.type=e.buffer.set.types[e.buffer.buffer[i]]}child(e,t,i){let{buffer:r}=this.
context,o=r.findChild(this.index+4,r.buffer[this.index+3],e,t-this.context.start,i);return o<0?null:new n(this.context,this,o)}get firstChild(){return this.child(
1,0,4)}get lastChild(){return this.child(-1,0,4)}childAfter(e){return this.child(1,e,2)}childBefore(e){return this.child(-1,e,-2)}prop(e){return this.type.prop(
e)}enter(e,t,i=0){if(i&ke.ExcludeBuffers)return null;let{buffer:r}=this.context,o=r.findChild(this.index+4,r.buffer[this.index+3],t>0?1:-1,e-this.context.start,
t);return o<0?null:new n(this.context,this,o)}get parent(){return this._parent||this.context.parent.nextSignificantParent()}externalSibling(e){return this._parent?
null:this.context.parent.nextChild(this.context.index+e,e,0,4)}get nextSibling(){let{buffer:e}=this.context,t=e.buffer[this.index+3];return t<(this._parent?e.buffer[this.
_parent.index+3]:e.buffer.length)?new n(this.context,this._parent,t):this.externalSibling(1)}get prevSibling(){let{buffer:e}=this.context,t=this._parent?this._parent.
index+4:0;return this.index==t?this.externalSibling(-1):new n(this.context,this._parent,e.findChild(t,this.index,-1,0,4))}get tree(){return null}toTree(){let e=[],
t=[],{buffer:i}=this.context,r=this.index+4,o=i.buffer[this.index+3];if(o>r){let s=i.buffer[this.index+1];e.push(i.slice(r,o,s)),t.push(0)}return new be(this.type,
e,t,this.to-this.from)}toString(){return this.context.buffer.childString(this.index)}};function Vh(n){if(!n.length)return null;let e=0,t=n[0];for(let o=1;o<n.length;o++){
let s=n[o];(s.from>t.from||s.to<t.to)&&(t=s,e=o)}let i=t instanceof St&&t.index<0?null:t.parent,r=n.slice();return i?r[e]=i:r.splice(e,1),new Yl(r,t)}var Yl=class{constructor(e,t){
this.heads=e,this.node=t}get next(){return Vh(this.heads)}};function o0(n,e,t){let i=n.resolveInner(e,t),r=null;for(let o=i instanceof St?i:i.context.parent;o;o=
o.parent)if(o.index<0){let s=o.parent;(r||(r=[i])).push(s.resolve(e,t)),o=s}else{let s=kn.get(o.tree);if(s&&s.overlay&&s.overlay[0].from<=e&&s.overlay[s.overlay.
length-1].to>=e){let l=new St(s.tree,s.overlay[0].from+o.from,-1,o);(r||(r=[i])).push(qi(l,e,t,!1))}}return r?Vh(r):i}var Ki=class{get name(){return this.type.name}constructor(e,t=0){
if(this.buffer=null,this.stack=[],this.index=0,this.bufferNode=null,this.mode=t&~ke.EnterBracketed,e instanceof St)this.yieldNode(e);else{this._tree=e.context.parent,
this.buffer=e.context;for(let i=e._parent;i;i=i._parent)this.stack.unshift(i.index);this.bufferNode=e,this.yieldBuf(e.index)}}yieldNode(e){return e?(this._tree=
e,this.type=e.type,this.from=e.from,this.to=e.to,!0):!1}yieldBuf(e,t){this.index=e;let{start:i,buffer:r}=this.buffer;return this.type=t||r.set.types[r.buffer[e]],
this.from=i+r.buffer[e+1],this.to=i+r.buffer[e+2],!0}yield(e){return e?e instanceof St?(this.buffer=null,this.yieldNode(e)):(this.buffer=e.context,this.yieldBuf(
e.index,e.type)):!1}toString(){return this.buffer?this.buffer.buffer.childString(this.index):this._tree.toString()}enterChild(e,t,i){if(!this.buffer)return this.
yield(this._tree.nextChild(e<0?this._tree._tree.children.length-1:0,e,t,i,this.mode));let{buffer:r}=this.buffer,o=r.findChild(this.index+4,r.buffer[this.index+3],
e,t-this.buffer.start,i);return o<0?!1:(this.stack.push(this.index),this.yieldBuf(o))}firstChild(){return this.enterChild(1,0,4)}lastChild(){return this.enterChild(
-1,0,4)}childAfter(e){return this.enterChild(1,e,2)}childBefore(e){return this.enterChild(-1,e,-2)}enter(e,t,i=this.mode){return this.buffer?i&ke.ExcludeBuffers?
!1:this.enterChild(1,e,t):this.yield(this._tree.enter(e,t,i))}parent(){if(!this.buffer)return this.yieldNode(this.mode&ke.IncludeAnonymous?this._tree._parent:this.
_tree.parent);if(this.stack.length)return this.yieldBuf(this.stack.pop());let e=this.mode&ke.IncludeAnonymous?this.buffer.parent:this.buffer.parent.nextSignificantParent();
return this.buffer=null,this.yieldNode(e)}sibling(e){if(!this.buffer)return this._tree._parent?this.yield(this._tree.index<0?null:this._tree._parent.nextChild(this.
_tree.index+e,e,0,4,this.mode)):!1;let{buffer:t}=this.buffer,i=this.stack.length-1;if(e<0){let r=i<0?0:this.stack[i]+4;if(this.index!=r)return this.yieldBuf(t.findChild(
r,this.index,-1,0,4))}else{let r=t.buffer[this.index+3];if(r<(i<0?t.buffer.length:t.buffer[this.stack[i]+3]))return this.yieldBuf(r)}return i<0?this.yield(this.
buffer.parent.nextChild(this.buffer.index+e,e,0,4,this.mode)):!1}nextSibling(){return this.sibling(1)}prevSibling(){return this.sibling(-1)}atLastNode(e){let t,
i,{buffer:r}=this;if(r){if(e>0){if(this.index<r.buffer.buffer.length)return!1}else for(let o=0;o<this.index;o++)if(r.buffer.buffer[o+3]<this.index)return!1;({index:t,
parent:i}=r)}else({index:t,_parent:i}=this._tree);for(;i;{index:t,_parent:i}=i)if(t>-1)for(let o=t+e,s=e<0?-1:i._tree.children.length;o!=s;o+=e){let l=i._tree.children[o];
if(this.mode&ke.IncludeAnonymous||l instanceof Gt||!l.type.isAnonymous||Ql(l))return!1}return!0}move(e,t){if(t&&this.enterChild(e,0,4))return!0;for(;;){if(this.
sibling(e))return!0;if(this.atLastNode(e)||!this.parent())return!1}}next(e=!0){return this.move(1,e)}prev(e=!0){return this.move(-1,e)}moveTo(e,t=0){for(;(this.
from==this.to||(t<1?this.from>=e:this.from>e)||(t>-1?this.to<=e:this.to<e))&&this.parent(););for(;this.enterChild(1,e,t););return this}get node(){if(!this.buffer)
return this._tree;let e=this.bufferNode,t=null,i=0;if(e&&e.context==this.buffer)e:for(let r=this.index,o=this.stack.length;o>=0;){for(let s=e;s;s=s._parent)if(s.
index==r){if(r==this.index)return s;t=s,i=o+1;break e}r=this.stack[--o]}for(let r=i;r<this.stack.length;r++)t=new ji(this.buffer,t,this.stack[r]);return this.bufferNode=
new ji(this.buffer,t,this.index)}get tree(){return this.buffer?null:this._tree._tree}iterate(e,t){for(let i=0;;){let r=!1;if(this.type.isAnonymous||e(this)!==!1){
if(this.firstChild()){i++;continue}this.type.isAnonymous||(r=!0)}for(;;){if(r&&t&&t(this),r=this.type.isAnonymous,!i)return;if(this.nextSibling())break;this.parent(),
i--,r=!0}}}matchContext(e){if(!this.buffer)return Xl(this.node.parent,e);let{buffer:t}=this.buffer,{types:i}=t.set;for(let r=e.length-1,o=this.stack.length-1;r>=
0;o--){if(o<0)return Xl(this._tree,e,r);let s=i[t.buffer[this.stack[o]]];if(!s.isAnonymous){if(e[r]&&e[r]!=s.name)return!1;r--}}return!0}};function Ql(n){return n.
children.some(e=>e instanceof Gt||!e.type.isAnonymous||Ql(e))}function s0(n){var e;let{buffer:t,nodeSet:i,maxBufferLength:r=1024,reused:o=[],minRepeatType:s=i.types.
length}=n,l=Array.isArray(t)?new Gl(t,t.length):t,a=i.types,c=0,u=0;function h(S,T,x,b,m,C){let{id:M,start:P,end:R,size:v}=l,O=u,D=c;if(v<0)if(l.next(),v==-1){let U=o[M];
x.push(U),b.push(P-S);return}else if(v==-3){c=M;return}else if(v==-4){u=M;return}else throw new RangeError(`Unrecognized record size: ${v}`);let H=a[M],le,te,G=P-
S;if(R-P<=r&&(te=A(l.pos-T,m))){let U=new Uint16Array(te.size-te.skip),J=l.pos-te.size,se=U.length;for(;l.pos>J;)se=w(te.start,U,se);le=new Gt(U,R-te.start,i),G=
te.start-S}else{let U=l.pos-v;l.next();let J=[],se=[],Ue=M>=s?M:-1,ee=0,we=R,_t=O;for(;l.pos>U;)Ue>=0&&l.id==Ue&&l.size>=0?(l.end<=we-r&&(g(J,se,P,ee,l.end,we,Ue,
_t,D),ee=J.length,we=l.end,_t=u),l.next()):C>2500?f(P,U,J,se):(Ue>=0&&l.size==-1&&o[l.id].type==i.types[Ue]&&(ee<J.length&&g(J,se,P,ee,l.end,we,Ue,_t,D),ee=J.length+
1,we=l.start,_t=u),h(P,U,J,se,Ue,C+1));if(Ue>=0&&ee>0&&ee<J.length&&g(J,se,P,ee,P,we,Ue,_t,D),J.reverse(),se.reverse(),Ue>-1&&ee>0){let mi=p(H,D);le=ea(H,J,se,0,
J.length,0,R-P,mi,mi)}else le=k(H,J,se,R-P,O-R,D)}x.push(le),b.push(G)}function f(S,T,x,b){let m=[],C=0,M=-1;for(;l.pos>T;){let{id:P,start:R,end:v,size:O}=l;if(O>
4)l.next();else{if(M>-1&&R<M)break;M<0&&(M=v-r),m.push(P,R,v),C++,l.next()}}if(C){let P=new Uint16Array(C*4),R=m[m.length-2];for(let v=m.length-3,O=0;v>=0;v-=3)
P[O++]=m[v],P[O++]=m[v+1]-R,P[O++]=m[v+2]-R,P[O++]=O;x.push(new Gt(P,m[2]-R,i)),b.push(R-S)}}function p(S,T){return(x,b,m)=>{let C=0,M=x.length-1,P,R;if(M>=0&&(P=
x[M])instanceof be){if(!M&&P.type==S&&P.length==m)return P;(R=P.prop(Z.lookAhead))&&(C=b[M]+P.length+R-m)}return k(S,x,b,m,C,T)}}function g(S,T,x,b,m,C,M,P,R){let v=[],
O=[];for(;S.length>b;)v.push(S.pop()),O.push(T.pop()+x-m);S.push(k(i.types[M],v,O,C-m,P-C,R)),T.push(m-x)}function k(S,T,x,b,m,C,M){if(C){let P=[Z.contextHash,C];
M=M?[P].concat(M):[P]}if(m>25){let P=[Z.lookAhead,m];M=M?[P].concat(M):[P]}return new be(S,T,x,b,M)}function A(S,T){let x=l.fork(),b=0,m=0,C=0,M=x.end-r,P={size:0,
start:0,skip:0};e:for(let R=x.pos-S;x.pos>R;){let v=x.size;if(x.id==T&&v>=0){P.size=b,P.start=m,P.skip=C,C+=4,b+=4,x.next();continue}let O=x.pos-v;if(v<0||O<R||
x.start<M)break;let D=x.id>=s?4:0,H=x.start;for(x.next();x.pos>O;){if(x.size<0)if(x.size==-3||x.size==-4)D+=4;else break e;else x.id>=s&&(D+=4);x.next()}m=H,b+=
v,C+=D}return(T<0||b==S)&&(P.size=b,P.start=m,P.skip=C),P.size>4?P:void 0}function w(S,T,x){let{id:b,start:m,end:C,size:M}=l;if(l.next(),M>=0&&b<s){let P=x;if(M>
4){let R=l.pos-(M-4);for(;l.pos>R;)x=w(S,T,x)}T[--x]=P,T[--x]=C-S,T[--x]=m-S,T[--x]=b}else M==-3?c=b:M==-4&&(u=b);return x}let _=[],E=[];for(;l.pos>0;)h(n.start||
0,n.bufferStart||0,_,E,-1,0);let N=(e=n.length)!==null&&e!==void 0?e:_.length?E[0]+_[0].length:0;return new be(a[n.topID],_.reverse(),E.reverse(),N)}var $h=new WeakMap;
function co(n,e){if(!n.isAnonymous||e instanceof Gt||e.type!=n)return 1;let t=$h.get(e);if(t==null){t=1;for(let i of e.children){if(i.type!=n||!(i instanceof be)){
t=1;break}t+=co(n,i)}$h.set(e,t)}return t}function ea(n,e,t,i,r,o,s,l,a){let c=0;for(let g=i;g<r;g++)c+=co(n,e[g]);let u=Math.ceil(c*1.5/8),h=[],f=[];function p(g,k,A,w,_){
for(let E=A;E<w;){let N=E,S=k[E],T=co(n,g[E]);for(E++;E<w;E++){let x=co(n,g[E]);if(T+x>=u)break;T+=x}if(E==N+1){if(T>u){let x=g[N];p(x.children,x.positions,0,x.
children.length,k[N]+_);continue}h.push(g[N])}else{let x=k[E-1]+g[E-1].length-S;h.push(ea(n,g,k,N,E,S,x,null,a))}f.push(S+_-o)}}return p(e,t,i,r,0),(l||a)(h,f,s)}var xn=class n{constructor(e,t,i,r,o=!1,s=!1){this.from=e,this.to=t,this.tree=i,this.offset=r,this.open=(o?1:0)|(s?2:0)}get openStart(){return(this.open&1)>0}get openEnd(){
return(this.open&2)>0}static addTree(e,t=[],i=!1){let r=[new n(0,e.length,e,0,!1,i)];for(let o of t)o.to>e.length&&r.push(o);return r}static applyChanges(e,t,i=128){
if(!t.length)return e;let r=[],o=1,s=e.length?e[0]:null;for(let l=0,a=0,c=0;;l++){let u=l<t.length?t[l]:null,h=u?u.fromA:1e9;if(h-a>=i)for(;s&&s.from<h;){let f=s;
if(a>=f.from||h<=f.to||c){let p=Math.max(f.from,a)-c,g=Math.min(f.to,h)-c;f=p>=g?null:new n(p,g,f.tree,f.offset+c,l>0,!!u)}if(f&&r.push(f),s.to>h)break;s=o<e.length?
e[o++]:null}if(!u)break;a=u.toA,c=u.toA-u.toB}return r}},Ui=class{startParse(e,t,i){return typeof e=="string"&&(e=new Zl(e)),i=i?i.length?i.map(r=>new Vi(r.from,
r.to)):[new Vi(0,0)]:[new Vi(0,e.length)],this.createParse(e,t||[],i)}parse(e,t,i){let r=this.startParse(e,t,i);for(;;){let o=r.advance();if(o)return o}}},Zl=class{constructor(e){
this.string=e}get length(){return this.string.length}chunk(e){return this.string.slice(e)}get lineChunks(){return!1}read(e,t){return this.string.slice(e,t)}};var hw=new Z({perNode:!0});var l0=0,ut=class n{constructor(e,t,i,r){this.name=e,this.set=t,this.base=i,this.modified=r,this.id=l0++}toString(){let{name:e}=this;for(let t of this.modified)
t.name&&(e=`${t.name}(${e})`);return e}static define(e,t){let i=typeof e=="string"?e:"?";if(e instanceof n&&(t=e),t?.base)throw new Error("Can not derive from a\
 modified tag");let r=new n(i,[],null,[]);if(r.set.push(r),t)for(let o of t.set)r.set.push(o);return r}static defineModifier(e){let t=new go(e);return i=>i.modified.
indexOf(t)>-1?i:go.get(i.base||i,i.modified.concat(t).sort((r,o)=>r.id-o.id))}},a0=0,go=class n{constructor(e){this.name=e,this.instances=[],this.id=a0++}static get(e,t){
if(!t.length)return e;let i=t[0].instances.find(l=>l.base==e&&c0(t,l.modified));if(i)return i;let r=[],o=new ut(e.name,r,e,t);for(let l of t)l.instances.push(o);
let s=u0(t);for(let l of e.set)if(!l.modified.length)for(let a of s)r.push(n.get(l,a));return o}};function c0(n,e){return n.length==e.length&&n.every((t,i)=>t==
e[i])}function u0(n){let e=[[]];for(let t=0;t<n.length;t++)for(let i=0,r=e.length;i<r;i++)e.push(e[i].concat(n[t]));return e.sort((t,i)=>i.length-t.length)}function Kh(n){
let e=Object.create(null);for(let t in n){let i=n[t];Array.isArray(i)||(i=[i]);for(let r of t.split(" "))if(r){let o=[],s=2,l=r;for(let h=0;;){if(l=="..."&&h>0&&
h+3==r.length){s=1;break}let f=/^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(l);if(!f)throw new RangeError("Invalid path: "+r);if(o.push(f[0]=="*"?"":f[0][0]=='"'?JSON.parse(
f[0]):f[0]),h+=f[0].length,h==r.length)break;let p=r[h++];if(h==r.length&&p=="!"){s=0;break}if(p!="/")throw new RangeError("Invalid path: "+r);l=r.slice(h)}let a=o.
length-1,c=o[a];if(!c)throw new RangeError("Invalid path: "+r);let u=new wn(i,s,a>0?o.slice(0,a):null);e[c]=u.sort(e[c])}}return Uh.add(e)}var Uh=new Z({combine(n,e){
let t,i,r;for(;n||e;){if(!n||e&&n.depth<=e.depth?(r=e,e=e.next):(r=n,n=n.next),t&&t.mode==r.mode&&!r.context&&!t.context)continue;let o=new wn(r.tags,r.mode,r.context);
t?t.next=o:i=o,t=o}return i}}),wn=class{constructor(e,t,i,r){this.tags=e,this.mode=t,this.context=i,this.next=r}get opaque(){return this.mode==0}get inherit(){return this.
mode==1}sort(e){return!e||e.depth<this.depth?(this.next=e,this):(e.next=this.sort(e.next),e)}get depth(){return this.context?this.context.length:0}};wn.empty=new wn(
[],2,null);function ra(n,e){let t=Object.create(null);for(let o of n)if(!Array.isArray(o.tag))t[o.tag.id]=o.class;else for(let s of o.tag)t[s.id]=o.class;let{scope:i,
all:r=null}=e||{};return{style:o=>{let s=r;for(let l of o)for(let a of l.set){let c=t[a.id];if(c){s=s?s+" "+c:c;break}}return s},scope:i}}function h0(n,e){let t=null;
for(let i of n){let r=i.style(e);r&&(t=t?t+" "+r:r)}return t}function Gh(n,e,t,i=0,r=n.length){let o=new na(i,Array.isArray(e)?e:[e],t);o.highlightRange(n.cursor(),
i,r,"",o.highlighters),o.flush(r)}var na=class{constructor(e,t,i){this.at=e,this.highlighters=t,this.span=i,this.class=""}startSpan(e,t){t!=this.class&&(this.flush(e),e>this.at&&(this.at=e),this.
class=t)}flush(e){e>this.at&&this.class&&this.span(this.at,e,this.class)}highlightRange(e,t,i,r,o){let{type:s,from:l,to:a}=e;if(l>=i||a<=t)return;s.isTop&&(o=this.
highlighters.filter(p=>!p.scope||p.scope(s)));let c=r,u=f0(e)||wn.empty,h=h0(o,u.tags);if(h&&(c&&(c+=" "),c+=h,u.mode==1&&(r+=(r?" ":"")+h)),this.startSpan(Math.
max(t,l),c),u.opaque)return;let f=e.tree&&e.tree.prop(Z.mounted);if(f&&f.overlay){let p=e.node.enter(f.overlay[0].from+l,1),g=this.highlighters.filter(A=>!A.scope||
A.scope(f.tree.type)),k=e.firstChild();for(let A=0,w=l;;A++){let _=A<f.overlay.length?f.overlay[A]:null,E=_?_.from+l:a,N=Math.max(t,w),S=Math.min(i,E);if(N<S&&k)
for(;e.from<S&&(this.highlightRange(e,N,S,r,o),this.startSpan(Math.min(S,e.to),c),!(e.to>=E||!e.nextSibling())););if(!_||E>i)break;w=_.to+l,w>t&&(this.highlightRange(
p.cursor(),Math.max(t,_.from+l),Math.min(i,w),"",g),this.startSpan(Math.min(i,w),c))}k&&e.parent()}else if(e.firstChild()){f&&(r="");do if(!(e.to<=t)){if(e.from>=
i)break;this.highlightRange(e,t,i,r,o),this.startSpan(Math.min(i,e.to),c)}while(e.nextSibling());e.parent()}}};function f0(n){let e=n.type.prop(Uh);for(;e&&e.context&&
!n.matchContext(e.context);)e=e.next;return e||null}var z=ut.define,fo=z(),Xt=z(),qh=z(Xt),jh=z(Xt),Jt=z(),po=z(Jt),ta=z(Jt),Tt=z(),vn=z(Tt),Ct=z(),At=z(),ia=z(),
Gi=z(ia),mo=z(),I={comment:fo,lineComment:z(fo),blockComment:z(fo),docComment:z(fo),name:Xt,variableName:z(Xt),typeName:qh,tagName:z(qh),propertyName:jh,attributeName:z(
jh),className:z(Xt),labelName:z(Xt),namespace:z(Xt),macroName:z(Xt),literal:Jt,string:po,docString:z(po),character:z(po),attributeValue:z(po),number:ta,integer:z(
ta),float:z(ta),bool:z(Jt),regexp:z(Jt),escape:z(Jt),color:z(Jt),url:z(Jt),keyword:Ct,self:z(Ct),null:z(Ct),atom:z(Ct),unit:z(Ct),modifier:z(Ct),operatorKeyword:z(
Ct),controlKeyword:z(Ct),definitionKeyword:z(Ct),moduleKeyword:z(Ct),operator:At,derefOperator:z(At),arithmeticOperator:z(At),logicOperator:z(At),bitwiseOperator:z(
At),compareOperator:z(At),updateOperator:z(At),definitionOperator:z(At),typeOperator:z(At),controlOperator:z(At),punctuation:ia,separator:z(ia),bracket:Gi,angleBracket:z(
Gi),squareBracket:z(Gi),paren:z(Gi),brace:z(Gi),content:Tt,heading:vn,heading1:z(vn),heading2:z(vn),heading3:z(vn),heading4:z(vn),heading5:z(vn),heading6:z(vn),
contentSeparator:z(Tt),list:z(Tt),quote:z(Tt),emphasis:z(Tt),strong:z(Tt),link:z(Tt),monospace:z(Tt),strikethrough:z(Tt),inserted:z(),deleted:z(),changed:z(),invalid:z(),
meta:mo,documentMeta:z(mo),annotation:z(mo),processingInstruction:z(mo),definition:ut.defineModifier("definition"),constant:ut.defineModifier("constant"),function:ut.
defineModifier("function"),standard:ut.defineModifier("standard"),local:ut.defineModifier("local"),special:ut.defineModifier("special")};for(let n in I){let e=I[n];
e instanceof ut&&(e.name=n)}var pw=ra([{tag:I.link,class:"tok-link"},{tag:I.heading,class:"tok-heading"},{tag:I.emphasis,class:"tok-emphasis"},{tag:I.strong,class:"\
tok-strong"},{tag:I.keyword,class:"tok-keyword"},{tag:I.atom,class:"tok-atom"},{tag:I.bool,class:"tok-bool"},{tag:I.url,class:"tok-url"},{tag:I.labelName,class:"\
tok-labelName"},{tag:I.inserted,class:"tok-inserted"},{tag:I.deleted,class:"tok-deleted"},{tag:I.literal,class:"tok-literal"},{tag:I.string,class:"tok-string"},
{tag:I.number,class:"tok-number"},{tag:[I.regexp,I.escape,I.special(I.string)],class:"tok-string2"},{tag:I.variableName,class:"tok-variableName"},{tag:I.local(I.
variableName),class:"tok-variableName tok-local"},{tag:I.definition(I.variableName),class:"tok-variableName tok-definition"},{tag:I.special(I.variableName),class:"\
tok-variableName2"},{tag:I.definition(I.propertyName),class:"tok-propertyName tok-definition"},{tag:I.typeName,class:"tok-typeName"},{tag:I.namespace,class:"tok\
-namespace"},{tag:I.className,class:"tok-className"},{tag:I.macroName,class:"tok-macroName"},{tag:I.propertyName,class:"tok-propertyName"},{tag:I.operator,class:"\
tok-operator"},{tag:I.comment,class:"tok-comment"},{tag:I.meta,class:"tok-meta"},{tag:I.invalid,class:"tok-invalid"},{tag:I.punctuation,class:"tok-punctuation"}]);function Xh(n,e,t,i=0,r=0){e==null&&(e=n.search(/[^\s\u00a0]/),e==-1&&(e=n.length));let o=r;for(let s=i;s<e;s++)n.charCodeAt(s)==9?o+=t-o%t:o++;return o}var Xi=class{constructor(e,t,i,r){
this.string=e,this.tabSize=t,this.indentUnit=i,this.overrideIndent=r,this.pos=0,this.start=0,this.lastColumnPos=0,this.lastColumnValue=0}eol(){return this.pos>=
this.string.length}sol(){return this.pos==0}peek(){return this.string.charAt(this.pos)||void 0}next(){if(this.pos<this.string.length)return this.string.charAt(this.
pos++)}eat(e){let t=this.string.charAt(this.pos),i;if(typeof e=="string"?i=t==e:i=t&&(e instanceof RegExp?e.test(t):e(t)),i)return++this.pos,t}eatWhile(e){let t=this.
pos;for(;this.eat(e););return this.pos>t}eatSpace(){let e=this.pos;for(;/[\s\u00a0]/.test(this.string.charAt(this.pos));)++this.pos;return this.pos>e}skipToEnd(){
this.pos=this.string.length}skipTo(e){let t=this.string.indexOf(e,this.pos);if(t>-1)return this.pos=t,!0}backUp(e){this.pos-=e}column(){return this.lastColumnPos<
this.start&&(this.lastColumnValue=Xh(this.string,this.start,this.tabSize,this.lastColumnPos,this.lastColumnValue),this.lastColumnPos=this.start),this.lastColumnValue}indentation(){
var e;return(e=this.overrideIndent)!==null&&e!==void 0?e:Xh(this.string,null,this.tabSize)}match(e,t,i){if(typeof e=="string"){let r=s=>i?s.toLowerCase():s,o=this.
string.substr(this.pos,e.length);return r(o)==r(e)?(t!==!1&&(this.pos+=e.length),!0):null}else{let r=this.string.slice(this.pos).match(e);return r&&r.index>0?null:
(r&&t!==!1&&(this.pos+=r[0].length),r)}}current(){return this.string.slice(this.start,this.pos)}};var oa,ei=new Z;function d0(n){return V.define({combine:n?e=>e.concat(n):void 0})}var p0=new Z,Ve=class{constructor(e,t,i=[],r=""){this.data=e,this.name=r,ae.prototype.
hasOwnProperty("tree")||Object.defineProperty(ae.prototype,"tree",{get(){return ft(this)}}),this.parser=t,this.extension=[ti.of(this),ae.languageData.of((o,s,l)=>{
let a=Jh(o,s,l),c=a.type.prop(ei);if(!c)return[];let u=o.facet(c),h=a.type.prop(p0);if(h){let f=a.resolve(s-a.from,l);for(let p of h)if(p.test(f,o)){let g=o.facet(
p.facet);return p.type=="replace"?g:g.concat(u)}}return u})].concat(i)}isActiveAt(e,t,i=-1){return Jh(e,t,i).type.prop(ei)==this.data}findRegions(e){let t=e.facet(
ti);if(t?.data==this.data)return[{from:0,to:e.doc.length}];if(!t||!t.allowsNesting)return[];let i=[],r=(o,s)=>{if(o.prop(ei)==this.data){i.push({from:s,to:s+o.length});
return}let l=o.prop(Z.mounted);if(l){if(l.tree.prop(ei)==this.data){if(l.overlay)for(let a of l.overlay)i.push({from:a.from+s,to:a.to+s});else i.push({from:s,to:s+
o.length});return}else if(l.overlay){let a=i.length;if(r(l.tree,l.overlay[0].from+s),i.length>a)return}}for(let a=0;a<o.children.length;a++){let c=o.children[a];
c instanceof be&&r(c,o.positions[a]+s)}};return r(ft(e),0),i}get allowsNesting(){return!0}};Ve.setState=ie.define();function Jh(n,e,t){let i=n.facet(ti),r=ft(n).
topNode;if(!i||i.allowsNesting)for(let o=r;o;o=o.enter(e,t,ke.ExcludeBuffers|ke.EnterBracketed))o.type.isTop&&(r=o);return r}function ft(n){let e=n.field(Ve.state,!1);return e?e.tree:be.empty}var ca=class{constructor(e){this.doc=e,this.cursorPos=0,this.string="",this.cursor=e.iter()}get length(){return this.doc.length}syncTo(e){return this.string=this.
cursor.next(e-this.cursorPos).value,this.cursorPos=e+this.string.length,this.cursorPos-this.string.length}chunk(e){return this.syncTo(e),this.string}get lineChunks(){
return!0}read(e,t){let i=this.cursorPos-this.string.length;return e<i||t>=this.cursorPos?this.doc.sliceString(e,t):this.string.slice(e-i,t-i)}},Ji=null,Yi=class n{constructor(e,t,i=[],r,o,s,l,a){
this.parser=e,this.state=t,this.fragments=i,this.tree=r,this.treeLen=o,this.viewport=s,this.skipped=l,this.scheduleOn=a,this.parse=null,this.tempSkipped=[]}static create(e,t,i){
return new n(e,t,[],be.empty,0,i,[],null)}startParse(){return this.parser.startParse(new ca(this.state.doc),this.fragments)}work(e,t){return t!=null&&t>=this.state.
doc.length&&(t=void 0),this.tree!=be.empty&&this.isDone(t??this.state.doc.length)?(this.takeTree(),!0):this.withContext(()=>{var i;if(typeof e=="number"){let r=Date.
now()+e;e=()=>Date.now()>r}for(this.parse||(this.parse=this.startParse()),t!=null&&(this.parse.stoppedAt==null||this.parse.stoppedAt>t)&&t<this.state.doc.length&&
this.parse.stopAt(t);;){let r=this.parse.advance();if(r)if(this.fragments=this.withoutTempSkipped(xn.addTree(r,this.fragments,this.parse.stoppedAt!=null)),this.
treeLen=(i=this.parse.stoppedAt)!==null&&i!==void 0?i:this.state.doc.length,this.tree=r,this.parse=null,this.treeLen<(t??this.state.doc.length))this.parse=this.
startParse();else return!0;if(e())return!1}})}takeTree(){let e,t;this.parse&&(e=this.parse.parsedPos)>=this.treeLen&&((this.parse.stoppedAt==null||this.parse.stoppedAt>
e)&&this.parse.stopAt(e),this.withContext(()=>{for(;!(t=this.parse.advance()););}),this.treeLen=e,this.tree=t,this.fragments=this.withoutTempSkipped(xn.addTree(
this.tree,this.fragments,!0)),this.parse=null)}withContext(e){let t=Ji;Ji=this;try{return e()}finally{Ji=t}}withoutTempSkipped(e){for(let t;t=this.tempSkipped.pop();)
e=Yh(e,t.from,t.to);return e}changes(e,t){let{fragments:i,tree:r,treeLen:o,viewport:s,skipped:l}=this;if(this.takeTree(),!e.empty){let a=[];if(e.iterChangedRanges(
(c,u,h,f)=>a.push({fromA:c,toA:u,fromB:h,toB:f})),i=xn.applyChanges(i,a),r=be.empty,o=0,s={from:e.mapPos(s.from,-1),to:e.mapPos(s.to,1)},this.skipped.length){l=
[];for(let c of this.skipped){let u=e.mapPos(c.from,1),h=e.mapPos(c.to,-1);u<h&&l.push({from:u,to:h})}}}return new n(this.parser,t,i,r,o,s,l,this.scheduleOn)}updateViewport(e){
if(this.viewport.from==e.from&&this.viewport.to==e.to)return!1;this.viewport=e;let t=this.skipped.length;for(let i=0;i<this.skipped.length;i++){let{from:r,to:o}=this.
skipped[i];r<e.to&&o>e.from&&(this.fragments=Yh(this.fragments,r,o),this.skipped.splice(i--,1))}return this.skipped.length>=t?!1:(this.reset(),!0)}reset(){this.
parse&&(this.takeTree(),this.parse=null)}skipUntilInView(e,t){this.skipped.push({from:e,to:t})}static getSkippingParser(e){return new class extends Ui{createParse(t,i,r){
let o=r[0].from,s=r[r.length-1].to;return{parsedPos:o,advance(){let a=Ji;if(a){for(let c of r)a.tempSkipped.push(c);e&&(a.scheduleOn=a.scheduleOn?Promise.all([a.
scheduleOn,e]):e)}return this.parsedPos=s,new be(Ie.none,[],[],s-o)},stoppedAt:null,stopAt(){}}}}}isDone(e){e=Math.min(e,this.state.doc.length);let t=this.fragments;
return this.treeLen>=e&&t.length&&t[0].from==0&&t[0].to>=e}static get(){return Ji}};function Yh(n,e,t){return xn.applyChanges(n,[{fromA:e,toA:t,fromB:e,toB:t}])}
var Zi=class n{constructor(e){this.context=e,this.tree=e.tree}apply(e){if(!e.docChanged&&this.tree==this.context.tree)return this;let t=this.context.changes(e.changes,
e.state),i=this.context.treeLen==e.startState.doc.length?void 0:Math.max(e.changes.mapPos(this.context.treeLen),t.viewport.to);return t.work(20,i)||t.takeTree(),
new n(t)}static init(e){let t=Math.min(3e3,e.doc.length),i=Yi.create(e.facet(ti).parser,e,{from:0,to:t});return i.work(20,t)||i.takeTree(),new n(i)}};Ve.state=ze.
define({create:Zi.init,update(n,e){for(let t of e.effects)if(t.is(Ve.setState))return t.value;return e.startState.facet(ti)!=e.state.facet(ti)?Zi.init(e.state):
n.apply(e)}});var nf=n=>{let e=setTimeout(()=>n(),500);return()=>clearTimeout(e)};typeof requestIdleCallback<"u"&&(nf=n=>{let e=-1,t=setTimeout(()=>{e=requestIdleCallback(
n,{timeout:400})},100);return()=>e<0?clearTimeout(t):cancelIdleCallback(e)});var sa=typeof navigator<"u"&&(!((oa=navigator.scheduling)===null||oa===void 0)&&oa.
isInputPending)?()=>navigator.scheduling.isInputPending():null,m0=De.fromClass(class{constructor(e){this.view=e,this.working=null,this.workScheduled=0,this.chunkEnd=
-1,this.chunkBudget=-1,this.work=this.work.bind(this),this.scheduleWork()}update(e){let t=this.view.state.field(Ve.state).context;(t.updateViewport(e.view.viewport)||
this.view.viewport.to>t.treeLen)&&this.scheduleWork(),(e.docChanged||e.selectionSet)&&(this.view.hasFocus&&(this.chunkBudget+=50),this.scheduleWork()),this.checkAsyncSchedule(
t)}scheduleWork(){if(this.working)return;let{state:e}=this.view,t=e.field(Ve.state);(t.tree!=t.context.tree||!t.context.isDone(e.doc.length))&&(this.working=nf(
this.work))}work(e){this.working=null;let t=Date.now();if(this.chunkEnd<t&&(this.chunkEnd<0||this.view.hasFocus)&&(this.chunkEnd=t+3e4,this.chunkBudget=3e3),this.
chunkBudget<=0)return;let{state:i,viewport:{to:r}}=this.view,o=i.field(Ve.state);if(o.tree==o.context.tree&&o.context.isDone(r+1e5))return;let s=Date.now()+Math.
min(this.chunkBudget,100,e&&!sa?Math.max(25,e.timeRemaining()-5):1e9),l=o.context.treeLen<r&&i.doc.length>r+1e3,a=o.context.work(()=>sa&&sa()||Date.now()>s,r+(l?
0:1e5));this.chunkBudget-=Date.now()-t,(a||this.chunkBudget<=0)&&(o.context.takeTree(),this.view.dispatch({effects:Ve.setState.of(new Zi(o.context))})),this.chunkBudget>
0&&!(a&&!l)&&this.scheduleWork(),this.checkAsyncSchedule(o.context)}checkAsyncSchedule(e){e.scheduleOn&&(this.workScheduled++,e.scheduleOn.then(()=>this.scheduleWork()).
catch(t=>st(this.view.state,t)).then(()=>this.workScheduled--),e.scheduleOn=null)}destroy(){this.working&&this.working()}isWorking(){return!!(this.working||this.
workScheduled>0)}},{eventHandlers:{focus(){this.scheduleWork()}}}),ti=V.define({combine(n){return n.length?n[0]:null},enables:n=>[Ve.state,m0,q.contentAttributes.
compute([n],e=>{let t=e.facet(n);return t&&t.name?{"data-language":t.name}:{}})]});var g0=V.define(),ii=V.define({combine:n=>{if(!n.length)return"  ";let e=n[0];if(!e||/\S/.test(e)||Array.from(e).some(t=>t!=e[0]))throw new Error("Invalid inden\
t unit: "+JSON.stringify(n[0]));return e}});function Yt(n){let e=n.facet(ii);return e.charCodeAt(0)==9?n.tabSize*e.length:e.length}function ri(n,e){let t="",i=n.
tabSize,r=n.facet(ii)[0];if(r=="	"){for(;e>=i;)t+="	",e-=i;r=" "}for(let o=0;o<e;o++)t+=r;return t}function ko(n,e){n instanceof ae&&(n=new Sn(n));for(let i of n.
state.facet(g0)){let r=i(n,e);if(r!==void 0)return r}let t=ft(n.state);return t.length>=e?b0(n,t,e):null}var Sn=class{constructor(e,t={}){this.state=e,this.options=t,this.unit=Yt(e)}lineAt(e,t=1){let i=this.state.doc.lineAt(e),{simulateBreak:r,simulateDoubleBreak:o}=this.
options;return r!=null&&r>=i.from&&r<=i.to?o&&r==e?{text:"",from:e}:(t<0?r<e:r<=e)?{text:i.text.slice(r-i.from),from:r}:{text:i.text.slice(0,r-i.from),from:i.from}:
i}textAfterPos(e,t=1){if(this.options.simulateDoubleBreak&&e==this.options.simulateBreak)return"";let{text:i,from:r}=this.lineAt(e,t);return i.slice(e-r,Math.min(
i.length,e+100-r))}column(e,t=1){let{text:i,from:r}=this.lineAt(e,t),o=this.countColumn(i,e-r),s=this.options.overrideIndentation?this.options.overrideIndentation(
r):-1;return s>-1&&(o+=s-this.countColumn(i,i.search(/\S|$/))),o}countColumn(e,t=e.length){return Lt(e,this.state.tabSize,t)}lineIndent(e,t=1){let{text:i,from:r}=this.
lineAt(e,t),o=this.options.overrideIndentation;if(o){let s=o(r);if(s>-1)return s}return this.countColumn(i,i.search(/\S|$/))}get simulatedBreak(){return this.options.
simulateBreak||null}},rf=new Z;function b0(n,e,t){let i=e.resolveStack(t),r=e.resolveInner(t,-1).resolve(t,0).enterUnfinishedNodesBefore(t);if(r!=i.node){let o=[];
for(let s=r;s&&!(s.from<i.node.from||s.to>i.node.to||s.from==i.node.from&&s.type==i.node.type);s=s.parent)o.push(s);for(let s=o.length-1;s>=0;s--)i={node:o[s],next:i}}
return of(i,n,t)}function of(n,e,t){for(let i=n;i;i=i.next){let r=k0(i.node);if(r)return r(ua.create(e,t,i))}return 0}function y0(n){return n.pos==n.options.simulateBreak&&
n.options.simulateDoubleBreak}function k0(n){let e=n.type.prop(rf);if(e)return e;let t=n.firstChild,i;if(t&&(i=t.type.prop(Z.closedBy))){let r=n.lastChild,o=r&&
i.indexOf(r.name)>-1;return s=>S0(s,!0,1,void 0,o&&!y0(s)?r.from:void 0)}return n.parent==null?x0:null}function x0(){return 0}var ua=class n extends Sn{constructor(e,t,i){
super(e.state,e.options),this.base=e,this.pos=t,this.context=i}get node(){return this.context.node}static create(e,t,i){return new n(e,t,i)}get textAfter(){return this.
textAfterPos(this.pos)}get baseIndent(){return this.baseIndentFor(this.node)}baseIndentFor(e){let t=this.state.doc.lineAt(e.from);for(;;){let i=e.resolve(t.from);
for(;i.parent&&i.parent.from==i.from;)i=i.parent;if(v0(i,e))break;t=this.state.doc.lineAt(i.from)}return this.lineIndent(t.from)}continue(){return of(this.context.
next,this.base,this.pos)}};function v0(n,e){for(let t=e;t;t=t.parent)if(n==t)return!0;return!1}function w0(n){let e=n.node,t=e.childAfter(e.from),i=e.lastChild;
if(!t)return null;let r=n.options.simulateBreak,o=n.state.doc.lineAt(t.from),s=r==null||r<=o.from?o.to:Math.min(o.to,r);for(let l=t.to;;){let a=e.childAfter(l);
if(!a||a==i)return null;if(!a.type.isSkipped){if(a.from>=s)return null;let c=/^ */.exec(o.text.slice(t.to-o.from))[0].length;return{from:t.from,to:t.to+c}}l=a.to}}function S0(n,e,t,i,r){let o=n.textAfter,s=o.match(/^\s*/)[0].length,l=i&&o.slice(s,s+i.length)==i||r==n.pos+s,a=e?w0(n):null;return a?l?n.column(a.from):n.column(
a.to):n.baseIndent+(l?0:n.unit*t)}var C0=200;function sf(){return ae.transactionFilter.of(n=>{if(!n.docChanged||!n.isUserEvent("input.type")&&!n.isUserEvent("input.complete"))return n;let e=n.startState.
languageDataAt("indentOnInput",n.startState.selection.main.head);if(!e.length)return n;let t=n.newDoc,{head:i}=n.newSelection.main,r=t.lineAt(i);if(i>r.from+C0)
return n;let o=t.sliceString(r.from,i);if(!e.some(c=>c.test(o)))return n;let{state:s}=n,l=-1,a=[];for(let{head:c}of s.selection.ranges){let u=s.doc.lineAt(c);if(u.
from==l)continue;l=u.from;let h=ko(s,u.from);if(h==null)continue;let f=/^\s*/.exec(u.text)[0],p=ri(s,h);f!=p&&a.push({from:u.from,to:u.from+f.length,insert:p})}
return a.length?[n,{changes:a,sequential:!0}]:n})}var ni=class n{constructor(e,t){this.specs=e;let i;function r(l){let a=Je.newName();return(i||(i=Object.create(null)))["."+a]=l,a}let o=typeof t.all=="string"?t.
all:t.all?r(t.all):void 0,s=t.scope;this.scope=s instanceof Ve?l=>l.prop(ei)==s.data:s?l=>l==s:void 0,this.style=ra(e.map(l=>({tag:l.tag,class:l.class||r(Object.
assign({},l,{tag:null}))})),{all:o}).style,this.module=i?new Je(i):null,this.themeType=t.themeType}static define(e,t){return new n(e,t||{})}},ha=V.define(),lf=V.
define({combine(n){return n.length?[n[0]]:null}});function la(n){let e=n.facet(ha);return e.length?e:n.facet(lf)}function af(n,e){let t=[A0],i;return n instanceof
ni&&(n.module&&t.push(q.styleModule.of(n.module)),i=n.themeType),e?.fallback?t.push(lf.of(n)):i?t.push(ha.computeN([q.darkTheme],r=>r.facet(q.darkTheme)==(i=="d\
ark")?[n]:[])):t.push(ha.of(n)),t}var fa=class{constructor(e){this.markCache=Object.create(null),this.tree=ft(e.state),this.decorations=this.buildDeco(e,la(e.state)),this.decoratedTo=e.viewport.
to}update(e){let t=ft(e.state),i=la(e.state),r=i!=la(e.startState),{viewport:o}=e.view,s=e.changes.mapPos(this.decoratedTo,1);t.length<o.to&&!r&&t.type==this.tree.
type&&s>=o.to?(this.decorations=this.decorations.map(e.changes),this.decoratedTo=s):(t!=this.tree||e.viewportChanged||r)&&(this.tree=t,this.decorations=this.buildDeco(
e.view,i),this.decoratedTo=o.to)}buildDeco(e,t){if(!t||!this.tree.length)return Y.none;let i=new it;for(let{from:r,to:o}of e.visibleRanges)Gh(this.tree,t,(s,l,a)=>{
i.add(s,l,this.markCache[a]||(this.markCache[a]=Y.mark({class:a})))},r,o);return i.finish()}},A0=Vt.high(De.fromClass(fa,{decorations:n=>n.decorations})),Aw=ni.
define([{tag:I.meta,color:"#404740"},{tag:I.link,textDecoration:"underline"},{tag:I.heading,textDecoration:"underline",fontWeight:"bold"},{tag:I.emphasis,fontStyle:"\
italic"},{tag:I.strong,fontWeight:"bold"},{tag:I.strikethrough,textDecoration:"line-through"},{tag:I.keyword,color:"#708"},{tag:[I.atom,I.bool,I.url,I.contentSeparator,
I.labelName],color:"#219"},{tag:[I.literal,I.inserted],color:"#164"},{tag:[I.string,I.deleted],color:"#a11"},{tag:[I.regexp,I.escape,I.special(I.string)],color:"\
#e40"},{tag:I.definition(I.variableName),color:"#00f"},{tag:I.local(I.variableName),color:"#30a"},{tag:[I.typeName,I.namespace],color:"#085"},{tag:I.className,color:"\
#167"},{tag:[I.special(I.variableName),I.macroName],color:"#256"},{tag:I.definition(I.propertyName),color:"#00c"},{tag:I.comment,color:"#940"},{tag:I.invalid,color:"\
#f00"}]),T0=q.baseTheme({"&.cm-focused .cm-matchingBracket":{backgroundColor:"#328c8252"},"&.cm-focused .cm-nonmatchingBracket":{backgroundColor:"#bb555544"}}),
cf=1e4,uf="()[]{}",hf=V.define({combine(n){return rt(n,{afterCursor:!0,brackets:uf,maxScanDistance:cf,renderMatch:E0})}}),M0=Y.mark({class:"cm-matchingBracket"}),
_0=Y.mark({class:"cm-nonmatchingBracket"});function E0(n){let e=[],t=n.matched?M0:_0;return e.push(t.range(n.start.from,n.start.to)),n.end&&e.push(t.range(n.end.
from,n.end.to)),e}function Zh(n){let e=[],t=n.facet(hf);for(let i of n.selection.ranges){if(!i.empty)continue;let r=ht(n,i.head,-1,t)||i.head>0&&ht(n,i.head-1,1,
t)||t.afterCursor&&(ht(n,i.head,1,t)||i.head<n.doc.length&&ht(n,i.head+1,-1,t));r&&(e=e.concat(t.renderMatch(r,n)))}return Y.set(e,!0)}var D0=De.fromClass(class{constructor(n){
this.paused=!1,this.decorations=Zh(n.state)}update(n){(n.docChanged||n.selectionSet||this.paused)&&(n.view.composing?(this.decorations=this.decorations.map(n.changes),
this.paused=!0):(this.decorations=Zh(n.state),this.paused=!1))}},{decorations:n=>n.decorations}),O0=[D0,T0];function ff(n={}){return[hf.of(n),O0]}var L0=new Z;function da(n,e,t){
let i=n.prop(e<0?Z.openedBy:Z.closedBy);if(i)return i;if(n.name.length==1){let r=t.indexOf(n.name);if(r>-1&&r%2==(e<0?1:0))return[t[r+e]]}return null}function pa(n){
let e=n.type.prop(L0);return e?e(n.node):n}function ht(n,e,t,i={}){let r=i.maxScanDistance||cf,o=i.brackets||uf,s=ft(n),l=s.resolveInner(e,t);for(let a=l;a;a=a.
parent){let c=da(a.type,t,o);if(c&&a.from<a.to){let u=pa(a);if(u&&(t>0?e>=u.from&&e<u.to:e>u.from&&e<=u.to))return P0(n,e,t,a,u,c,o)}}return R0(n,e,t,s,l.type,r,
o)}function P0(n,e,t,i,r,o,s){let l=i.parent,a={from:r.from,to:r.to},c=0,u=l?.cursor();if(u&&(t<0?u.childBefore(i.from):u.childAfter(i.to)))do if(t<0?u.to<=i.from:
u.from>=i.to){if(c==0&&o.indexOf(u.type.name)>-1&&u.from<u.to){let h=pa(u);return{start:a,end:h?{from:h.from,to:h.to}:void 0,matched:!0}}else if(da(u.type,t,s))
c++;else if(da(u.type,-t,s)){if(c==0){let h=pa(u);return{start:a,end:h&&h.from<h.to?{from:h.from,to:h.to}:void 0,matched:!1}}c--}}while(t<0?u.prevSibling():u.nextSibling());
return{start:a,matched:!1}}function R0(n,e,t,i,r,o,s){if(t<0?!e:e==n.doc.length)return null;let l=t<0?n.sliceDoc(e-1,e):n.sliceDoc(e,e+1),a=s.indexOf(l);if(a<0||
a%2==0!=t>0)return null;let c={from:t<0?e-1:e,to:t>0?e+1:e},u=n.doc.iterRange(e,t>0?n.doc.length:0),h=0;for(let f=0;!u.next().done&&f<=o;){let p=u.value;t<0&&(f+=
p.length);let g=e+f*t;for(let k=t>0?0:p.length-1,A=t>0?p.length:-1;k!=A;k+=t){let w=s.indexOf(p[k]);if(!(w<0||i.resolveInner(g+k,1).type!=r))if(w%2==0==t>0)h++;else{
if(h==1)return{start:c,end:{from:g+k,to:g+k+1},matched:w>>1==a>>1};h--}}t>0&&(f+=p.length)}return u.done?{start:c,matched:!1}:null}function B0(n){return{name:n.
name||"",token:n.token,blankLine:n.blankLine||(()=>{}),startState:n.startState||(()=>!0),copyState:n.copyState||I0,indent:n.indent||(()=>null),languageData:n.languageData||
{},tokenTable:n.tokenTable||ba,mergeTokens:n.mergeTokens!==!1}}function I0(n){if(typeof n!="object")return n;let e={};for(let t in n){let i=n[t];e[t]=i instanceof
Array?i.slice():i}return e}var Qh=new WeakMap,bo=class n extends Ve{constructor(e){let t=d0(e.languageData),i=B0(e),r,o=new class extends Ui{createParse(s,l,a){
return new ma(r,s,l,a)}};super(t,o,[],e.name),this.topNode=W0(t,this),r=this,this.streamParser=i,this.stateAfter=new Z({perNode:!0}),this.tokenTable=e.tokenTable?
new yo(i.tokenTable):F0}static define(e){return new n(e)}getIndent(e){let t,{overrideIndentation:i}=e.options;i&&(t=Qh.get(e.state),t!=null&&t<e.pos-1e4&&(t=void 0));
let r=ga(this,e.node.tree,e.node.from,e.node.from,t??e.pos),o,s;if(r?(s=r.state,o=r.pos+1):(s=this.streamParser.startState(e.unit),o=e.node.from),e.pos-o>1e4)return null;
for(;o<e.pos;){let a=e.state.doc.lineAt(o),c=Math.min(e.pos,a.to);if(a.length){let u=i?i(a.from):-1,h=new Xi(a.text,e.state.tabSize,e.unit,u<0?void 0:u);for(;h.
pos<c-a.from;)pf(this.streamParser.token,h,s)}else this.streamParser.blankLine(s,e.unit);if(c==e.pos)break;o=a.to+1}let l=e.lineAt(e.pos);return i&&t==null&&Qh.
set(e.state,l.from),this.streamParser.indent(s,/^\s*(.*)/.exec(l.text)[1],e)}get allowsNesting(){return!1}};function ga(n,e,t,i,r){let o=t>=i&&t+e.length<=r&&e.
prop(n.stateAfter);if(o)return{state:n.streamParser.copyState(o),pos:t+e.length};for(let s=e.children.length-1;s>=0;s--){let l=e.children[s],a=t+e.positions[s],
c=l instanceof be&&a<r&&ga(n,l,a,i,r);if(c)return c}return null}function df(n,e,t,i,r){if(r&&t<=0&&i>=e.length)return e;!r&&t==0&&e.type==n.topNode&&(r=!0);for(let o=e.
children.length-1;o>=0;o--){let s=e.positions[o],l=e.children[o],a;if(s<i&&l instanceof be){if(!(a=df(n,l,t-s,i-s,r)))break;return r?new be(e.type,e.children.slice(
0,o).concat(a),e.positions.slice(0,o+1),s+a.length):a}}return null}function N0(n,e,t,i,r){for(let o of e){let s=o.from+(o.openStart?25:0),l=o.to-(o.openEnd?25:0),
a=s<=t&&l>t&&ga(n,o.tree,0-o.offset,t,l),c;if(a&&a.pos<=i&&(c=df(n,o.tree,t+o.offset,a.pos+o.offset,!1)))return{state:a.state,tree:c}}return{state:n.streamParser.
startState(r?Yt(r):4),tree:be.empty}}var ma=class{constructor(e,t,i,r){this.lang=e,this.input=t,this.fragments=i,this.ranges=r,this.stoppedAt=null,this.chunks=[],
this.chunkPos=[],this.chunk=[],this.chunkReused=void 0,this.rangeIndex=0,this.to=r[r.length-1].to;let o=Yi.get(),s=r[0].from,{state:l,tree:a}=N0(e,i,s,this.to,o?.
state);this.state=l,this.parsedPos=this.chunkStart=s+a.length;for(let c=0;c<a.children.length;c++)this.chunks.push(a.children[c]),this.chunkPos.push(a.positions[c]);
o&&this.parsedPos<o.viewport.from-1e5&&r.some(c=>c.from<=o.viewport.from&&c.to>=o.viewport.from)&&(this.state=this.lang.streamParser.startState(Yt(o.state)),o.skipUntilInView(
this.parsedPos,o.viewport.from),this.parsedPos=o.viewport.from),this.moveRangeIndex()}advance(){let e=Yi.get(),t=this.stoppedAt==null?this.to:Math.min(this.to,this.
stoppedAt),i=Math.min(t,this.chunkStart+512);for(e&&(i=Math.min(i,e.viewport.to));this.parsedPos<i;)this.parseLine(e);return this.chunkStart<this.parsedPos&&this.
finishChunk(),this.parsedPos>=t?this.finish():e&&this.parsedPos>=e.viewport.to?(e.skipUntilInView(this.parsedPos,t),this.finish()):null}stopAt(e){this.stoppedAt=
e}lineAfter(e){let t=this.input.chunk(e);if(this.input.lineChunks)t==`
`&&(t="");else{let i=t.indexOf(`
`);i>-1&&(t=t.slice(0,i))}return e+t.length<=this.to?t:t.slice(0,this.to-e)}nextLine(){let e=this.parsedPos,t=this.lineAfter(e),i=e+t.length;for(let r=this.rangeIndex;;){
let o=this.ranges[r].to;if(o>=i||(t=t.slice(0,o-(i-t.length)),r++,r==this.ranges.length))break;let s=this.ranges[r].from,l=this.lineAfter(s);t+=l,i=s+l.length}return{
line:t,end:i}}skipGapsTo(e,t,i){for(;;){let r=this.ranges[this.rangeIndex].to,o=e+t;if(i>0?r>o:r>=o)break;let s=this.ranges[++this.rangeIndex].from;t+=s-r}return t}moveRangeIndex(){
for(;this.ranges[this.rangeIndex].to<this.parsedPos;)this.rangeIndex++}emitToken(e,t,i,r){let o=4;if(this.ranges.length>1){r=this.skipGapsTo(t,r,1),t+=r;let l=this.
chunk.length;r=this.skipGapsTo(i,r,-1),i+=r,o+=this.chunk.length-l}let s=this.chunk.length-4;return this.lang.streamParser.mergeTokens&&o==4&&s>=0&&this.chunk[s]==
e&&this.chunk[s+2]==t?this.chunk[s+2]=i:this.chunk.push(e,t,i,o),r}parseLine(e){let{line:t,end:i}=this.nextLine(),r=0,{streamParser:o}=this.lang,s=new Xi(t,e?e.
state.tabSize:4,e?Yt(e.state):2);if(s.eol())o.blankLine(this.state,s.indentUnit);else for(;!s.eol();){let l=pf(o.token,s,this.state);if(l&&(r=this.emitToken(this.
lang.tokenTable.resolve(l),this.parsedPos+s.start,this.parsedPos+s.pos,r)),s.start>1e4)break}this.parsedPos=i,this.moveRangeIndex(),this.parsedPos<this.to&&this.
parsedPos++}finishChunk(){let e=be.build({buffer:this.chunk,start:this.chunkStart,length:this.parsedPos-this.chunkStart,nodeSet:z0,topID:0,maxBufferLength:512,reused:this.
chunkReused});e=new be(e.type,e.children,e.positions,e.length,[[this.lang.stateAfter,this.lang.streamParser.copyState(this.state)]]),this.chunks.push(e),this.chunkPos.
push(this.chunkStart-this.ranges[0].from),this.chunk=[],this.chunkReused=void 0,this.chunkStart=this.parsedPos}finish(){return new be(this.lang.topNode,this.chunks,
this.chunkPos,this.parsedPos-this.ranges[0].from).balance()}};function pf(n,e,t){e.start=e.pos;for(let i=0;i<10;i++){let r=n(e,t);if(e.pos>e.start)return r}throw new Error(
"Stream parser failed to advance stream.")}var ba=Object.create(null),Qi=[Ie.none],z0=new uo(Qi),ef=[],tf=Object.create(null),mf=Object.create(null);for(let[n,e]of[
["variable","variableName"],["variable-2","variableName.special"],["string-2","string.special"],["def","variableName.definition"],["tag","tagName"],["attribute",
"attributeName"],["type","typeName"],["builtin","variableName.standard"],["qualifier","modifier"],["error","invalid"],["header","heading"],["property","property\
Name"]])mf[n]=gf(ba,e);var yo=class{constructor(e){this.extra=e,this.table=Object.assign(Object.create(null),mf)}resolve(e){return e?this.table[e]||(this.table[e]=
gf(this.extra,e)):0}},F0=new yo(ba);function aa(n,e){ef.indexOf(n)>-1||(ef.push(n),console.warn(e))}function gf(n,e){let t=[];for(let l of e.split(" ")){let a=[];
for(let c of l.split(".")){let u=n[c]||I[c];u?typeof u=="function"?a.length?a=a.map(u):aa(c,`Modifier ${c} used at start of tag`):a.length?aa(c,`Tag ${c} used a\
s modifier`):a=Array.isArray(u)?u:[u]:aa(c,`Unknown highlighting tag ${c}`)}for(let c of a)t.push(c)}if(!t.length)return 0;let i=e.replace(/ /g,"_"),r=i+" "+t.map(
l=>l.id),o=tf[r];if(o)return o.id;let s=tf[r]=Ie.define({id:Qi.length,name:i,props:[Kh({[i]:t})]});return Qi.push(s),s.id}function W0(n,e){let t=Ie.define({id:Qi.
length,name:"Document",props:[ei.add(()=>n),rf.add(()=>i=>e.getIndent(i))],top:!0});return Qi.push(t),t}var Tw={rtl:Y.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"rtl"},bidiIsolate:de.RTL}),ltr:Y.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"ltr"},bidiIsolate:de.
LTR}),auto:Y.mark({class:"cm-iso",inclusive:!0,attributes:{dir:"auto"},bidiIsolate:null})};var $0=n=>{let{state:e}=n,t=e.doc.lineAt(e.selection.main.from),i=Ca(n.state,t.from);return i.line?H0(n):i.block?q0(n):!1};function Sa(n,e){return({state:t,dispatch:i})=>{
if(t.readOnly)return!1;let r=n(e,t);return r?(i(t.update(r)),!0):!1}}var H0=Sa(U0,0);var V0=Sa(Af,0);var q0=Sa((n,e)=>Af(n,e,K0(e)),0);function Ca(n,e){let t=n.languageDataAt("commentTokens",e,1);return t.length?t[0]:{}}var er=50;function j0(n,{open:e,close:t},i,r){
let o=n.sliceDoc(i-er,i),s=n.sliceDoc(r,r+er),l=/\s*$/.exec(o)[0].length,a=/^\s*/.exec(s)[0].length,c=o.length-l;if(o.slice(c-e.length,c)==e&&s.slice(a,a+t.length)==
t)return{open:{pos:i-l,margin:l&&1},close:{pos:r+a,margin:a&&1}};let u,h;r-i<=2*er?u=h=n.sliceDoc(i,r):(u=n.sliceDoc(i,i+er),h=n.sliceDoc(r-er,r));let f=/^\s*/.
exec(u)[0].length,p=/\s*$/.exec(h)[0].length,g=h.length-p-t.length;return u.slice(f,f+e.length)==e&&h.slice(g,g+t.length)==t?{open:{pos:i+f+e.length,margin:/\s/.
test(u.charAt(f+e.length))?1:0},close:{pos:r-p-t.length,margin:/\s/.test(h.charAt(g-1))?1:0}}:null}function K0(n){let e=[];for(let t of n.selection.ranges){let i=n.
doc.lineAt(t.from),r=t.to<=i.to?i:n.doc.lineAt(t.to);r.from>i.from&&r.from==t.to&&(r=t.to==i.to+1?i:n.doc.lineAt(t.to-1));let o=e.length-1;o>=0&&e[o].to>i.from?
e[o].to=r.to:e.push({from:i.from+/^\s*/.exec(i.text)[0].length,to:r.to})}return e}function Af(n,e,t=e.selection.ranges){let i=t.map(o=>Ca(e,o.from).block);if(!i.
every(o=>o))return null;let r=t.map((o,s)=>j0(e,i[s],o.from,o.to));if(n!=2&&!r.every(o=>o))return{changes:e.changes(t.map((o,s)=>r[s]?[]:[{from:o.from,insert:i[s].
open+" "},{from:o.to,insert:" "+i[s].close}]))};if(n!=1&&r.some(o=>o)){let o=[];for(let s=0,l;s<r.length;s++)if(l=r[s]){let a=i[s],{open:c,close:u}=l;o.push({from:c.
pos-a.open.length,to:c.pos+c.margin},{from:u.pos-u.margin,to:u.pos+a.close.length})}return{changes:o}}return null}function U0(n,e,t=e.selection.ranges){let i=[],
r=-1;e:for(let{from:o,to:s}of t){let l=i.length,a=1e9,c;for(let u=o;u<=s;){let h=e.doc.lineAt(u);if(c==null&&(c=Ca(e,h.from).line,!c))continue e;if(h.from>r&&(o==
s||s>h.from)){r=h.from;let f=/^\s*/.exec(h.text)[0].length,p=f==h.length,g=h.text.slice(f,f+c.length)==c?f:-1;f<h.text.length&&f<a&&(a=f),i.push({line:h,comment:g,
token:c,indent:f,empty:p,single:!1})}u=h.to+1}if(a<1e9)for(let u=l;u<i.length;u++)i[u].indent<i[u].line.text.length&&(i[u].indent=a);i.length==l+1&&(i[l].single=
!0)}if(n!=2&&i.some(o=>o.comment<0&&(!o.empty||o.single))){let o=[];for(let{line:l,token:a,indent:c,empty:u,single:h}of i)(h||!u)&&o.push({from:l.from+c,insert:a+
" "});let s=e.changes(o);return{changes:s,selection:e.selection.map(s,1)}}else if(n!=1&&i.some(o=>o.comment>=0)){let o=[];for(let{line:s,comment:l,token:a}of i)
if(l>=0){let c=s.from+l,u=c+a.length;s.text[u-s.from]==" "&&u++,o.push({from:c,to:u})}return{changes:o}}return null}var ka=Xe.define(),G0=Xe.define(),X0=V.define(),
Tf=V.define({combine(n){return rt(n,{minDepth:100,newGroupDelay:500,joinToEvent:(e,t)=>t},{minDepth:Math.max,newGroupDelay:Math.min,joinToEvent:(e,t)=>(i,r)=>e(
i,r)||t(i,r)})}}),Mf=ze.define({create(){return Cn.empty},update(n,e){let t=e.state.facet(Tf),i=e.annotation(ka);if(i){let a=dt.fromTransaction(e,i.selection),c=i.
side,u=c==0?n.undone:n.done;return a?u=vo(u,u.length,t.minDepth,a):u=Of(u,e.startState.selection),new Cn(c==0?i.rest:u,c==0?u:i.rest)}let r=e.annotation(G0);if((r==
"full"||r=="before")&&(n=n.isolate()),e.annotation(Ae.addToHistory)===!1)return e.changes.empty?n:n.addMapping(e.changes.desc);let o=dt.fromTransaction(e),s=e.annotation(
Ae.time),l=e.annotation(Ae.userEvent);return o?n=n.addChanges(o,s,l,t,e):e.selection&&(n=n.addSelection(e.startState.selection,s,l,t.newGroupDelay)),(r=="full"||
r=="after")&&(n=n.isolate()),n},toJSON(n){return{done:n.done.map(e=>e.toJSON()),undone:n.undone.map(e=>e.toJSON())}},fromJSON(n){return new Cn(n.done.map(dt.fromJSON),
n.undone.map(dt.fromJSON))}});function _f(n={}){return[Mf,Tf.of(n),q.domEventHandlers({beforeinput(e,t){let i=e.inputType=="historyUndo"?Ef:e.inputType=="histor\
yRedo"?xa:null;return i?(e.preventDefault(),i(t)):!1}})]}function wo(n,e){return function({state:t,dispatch:i}){if(!e&&t.readOnly)return!1;let r=t.field(Mf,!1);if(!r)return!1;let o=r.pop(n,t,e);return o?(i(o),!0):!1}}
var Ef=wo(0,!1),xa=wo(1,!1),J0=wo(0,!0),Y0=wo(1,!0);var dt=class n{constructor(e,t,i,r,o){this.changes=e,this.effects=t,this.mapped=i,this.startSelection=r,this.selectionsAfter=o}setSelAfter(e){return new n(this.
changes,this.effects,this.mapped,this.startSelection,e)}toJSON(){var e,t,i;return{changes:(e=this.changes)===null||e===void 0?void 0:e.toJSON(),mapped:(t=this.mapped)===
null||t===void 0?void 0:t.toJSON(),startSelection:(i=this.startSelection)===null||i===void 0?void 0:i.toJSON(),selectionsAfter:this.selectionsAfter.map(r=>r.toJSON())}}static fromJSON(e){
return new n(e.changes&&Pe.fromJSON(e.changes),[],e.mapped&&Ot.fromJSON(e.mapped),e.startSelection&&B.fromJSON(e.startSelection),e.selectionsAfter.map(B.fromJSON))}static fromTransaction(e,t){
let i=et;for(let r of e.startState.facet(X0)){let o=r(e);o.length&&(i=i.concat(o))}return!i.length&&e.changes.empty?null:new n(e.changes.invert(e.startState.doc),
i,void 0,t||e.startState.selection,et)}static selection(e){return new n(void 0,et,void 0,void 0,e)}};function vo(n,e,t,i){let r=e+1>t+20?e-t-1:0,o=n.slice(r,e);
return o.push(i),o}function Z0(n,e){let t=[],i=!1;return n.iterChangedRanges((r,o)=>t.push(r,o)),e.iterChangedRanges((r,o,s,l)=>{for(let a=0;a<t.length;){let c=t[a++],
u=t[a++];l>=c&&s<=u&&(i=!0)}}),i}function Q0(n,e){return n.ranges.length==e.ranges.length&&n.ranges.filter((t,i)=>t.empty!=e.ranges[i].empty).length===0}function Df(n,e){
return n.length?e.length?n.concat(e):n:e}var et=[],ey=200;function Of(n,e){if(n.length){let t=n[n.length-1],i=t.selectionsAfter.slice(Math.max(0,t.selectionsAfter.
length-ey));return i.length&&i[i.length-1].eq(e)?n:(i.push(e),vo(n,n.length-1,1e9,t.setSelAfter(i)))}else return[dt.selection([e])]}function ty(n){let e=n[n.length-
1],t=n.slice();return t[n.length-1]=e.setSelAfter(e.selectionsAfter.slice(0,e.selectionsAfter.length-1)),t}function ya(n,e){if(!n.length)return n;let t=n.length,
i=et;for(;t;){let r=ny(n[t-1],e,i);if(r.changes&&!r.changes.empty||r.effects.length){let o=n.slice(0,t);return o[t-1]=r,o}else e=r.mapped,t--,i=r.selectionsAfter}
return i.length?[dt.selection(i)]:et}function ny(n,e,t){let i=Df(n.selectionsAfter.length?n.selectionsAfter.map(l=>l.map(e)):et,t);if(!n.changes)return dt.selection(
i);let r=n.changes.map(e),o=e.mapDesc(n.changes,!0),s=n.mapped?n.mapped.composeDesc(o):o;return new dt(r,ie.mapEffects(n.effects,e),s,n.startSelection.map(o),i)}
var iy=/^(input\.type|delete)($|\.)/,Cn=class n{constructor(e,t,i=0,r=void 0){this.done=e,this.undone=t,this.prevTime=i,this.prevUserEvent=r}isolate(){return this.
prevTime?new n(this.done,this.undone):this}addChanges(e,t,i,r,o){let s=this.done,l=s[s.length-1];return l&&l.changes&&!l.changes.empty&&e.changes&&(!i||iy.test(
i))&&(!l.selectionsAfter.length&&t-this.prevTime<r.newGroupDelay&&r.joinToEvent(o,Z0(l.changes,e.changes))||i=="input.type.compose")?s=vo(s,s.length-1,r.minDepth,
new dt(e.changes.compose(l.changes),Df(ie.mapEffects(e.effects,l.changes),l.effects),l.mapped,l.startSelection,et)):s=vo(s,s.length,r.minDepth,e),new n(s,et,t,i)}addSelection(e,t,i,r){
let o=this.done.length?this.done[this.done.length-1].selectionsAfter:et;return o.length>0&&t-this.prevTime<r&&i==this.prevUserEvent&&i&&/^select($|\.)/.test(i)&&
Q0(o[o.length-1],e)?this:new n(Of(this.done,e),this.undone,t,i)}addMapping(e){return new n(ya(this.done,e),ya(this.undone,e),this.prevTime,this.prevUserEvent)}pop(e,t,i){
let r=e==0?this.done:this.undone;if(r.length==0)return null;let o=r[r.length-1],s=o.selectionsAfter[0]||(o.startSelection?o.startSelection.map(o.changes.invertedDesc,
1):t.selection);if(i&&o.selectionsAfter.length)return t.update({selection:o.selectionsAfter[o.selectionsAfter.length-1],annotations:ka.of({side:e,rest:ty(r),selection:s}),
userEvent:e==0?"select.undo":"select.redo",scrollIntoView:!0});if(o.changes){let l=r.length==1?et:r.slice(0,r.length-1);return o.mapped&&(l=ya(l,o.mapped)),t.update(
{changes:o.changes,selection:o.startSelection,effects:o.effects,annotations:ka.of({side:e,rest:l,selection:s}),filter:!1,userEvent:e==0?"undo":"redo",scrollIntoView:!0})}else
return null}};Cn.empty=new Cn(et,et);var Lf=[{key:"Mod-z",run:Ef,preventDefault:!0},{key:"Mod-y",mac:"Mod-Shift-z",run:xa,preventDefault:!0},{linux:"Ctrl-Shift-\
z",run:xa,preventDefault:!0},{key:"Mod-u",run:J0,preventDefault:!0},{key:"Alt-u",mac:"Mod-Shift-u",run:Y0,preventDefault:!0}];function oi(n,e){return B.create(n.
ranges.map(e),n.mainIndex)}function pt(n,e){return n.update({selection:e,scrollIntoView:!0,userEvent:"select"})}function mt({state:n,dispatch:e},t){let i=oi(n.selection,
t);return i.eq(n.selection,!0)?!1:(e(pt(n,i)),!0)}function So(n,e){return B.cursor(e?n.to:n.from)}function Pf(n,e){return mt(n,t=>t.empty?n.moveByChar(t,e):So(t,
e))}function Le(n){return n.textDirectionAt(n.state.selection.main.head)==de.LTR}var Rf=n=>Pf(n,!Le(n)),Bf=n=>Pf(n,Le(n));function If(n,e){return mt(n,t=>t.empty?n.moveByGroup(t,e):So(t,e))}var ry=n=>If(n,!Le(n)),oy=n=>If(n,Le(n));var Bw=typeof Intl<"u"&&Intl.Segmenter?new Intl.Segmenter(void 0,{granularity:"word"}):null;function sy(n,e,t){if(e.type.prop(t))return!0;let i=e.to-e.from;return i&&(i>2||/[^\s,.;:]/.test(n.sliceDoc(e.from,e.to)))||e.firstChild}function Co(n,e,t){let i=ft(
n).resolveInner(e.head),r=t?Z.closedBy:Z.openedBy;for(let a=e.head;;){let c=t?i.childAfter(a):i.childBefore(a);if(!c)break;sy(n,c,r)?i=c:a=t?c.to:c.from}let o=i.
type.prop(r),s,l;return o&&(s=t?ht(n,i.from,1):ht(n,i.to,-1))&&s.matched?l=t?s.end.to:s.end.from:l=t?i.to:i.from,B.cursor(l,t?-1:1)}var ly=n=>mt(n,e=>Co(n.state,
e,!Le(n))),ay=n=>mt(n,e=>Co(n.state,e,Le(n)));function Nf(n,e){return mt(n,t=>{if(!t.empty)return So(t,e);let i=n.moveVertically(t,e);return i.head!=t.head?i:n.
moveToLineBoundary(t,e)})}var zf=n=>Nf(n,!1),Ff=n=>Nf(n,!0);function Wf(n){let e=n.scrollDOM.clientHeight<n.scrollDOM.scrollHeight-2,t=0,i=0,r;if(e){for(let o of n.
state.facet(q.scrollMargins)){let s=o(n);s?.top&&(t=Math.max(s?.top,t)),s?.bottom&&(i=Math.max(s?.bottom,i))}r=n.scrollDOM.clientHeight-t-i}else r=(n.dom.ownerDocument.
defaultView||window).innerHeight;return{marginTop:t,marginBottom:i,selfScroll:e,height:Math.max(n.defaultLineHeight,r-5)}}function $f(n,e){let t=Wf(n),{state:i}=n,
r=oi(i.selection,s=>s.empty?n.moveVertically(s,e,t.height):So(s,e));if(r.eq(i.selection))return!1;let o;if(t.selfScroll){let s=n.coordsAtPos(i.selection.main.head),
l=n.scrollDOM.getBoundingClientRect(),a=l.top+t.marginTop,c=l.bottom-t.marginBottom;s&&s.top>a&&s.bottom<c&&(o=q.scrollIntoView(r.main.head,{y:"start",yMargin:s.
top-a}))}return n.dispatch(pt(i,r),{effects:o}),!0}var bf=n=>$f(n,!1),va=n=>$f(n,!0);function Zt(n,e,t){let i=n.lineBlockAt(e.head),r=n.moveToLineBoundary(e,t);
if(r.head==e.head&&r.head!=(t?i.to:i.from)&&(r=n.moveToLineBoundary(e,t,!1)),!t&&r.head==i.from&&i.length){let o=/^\s*/.exec(n.state.sliceDoc(i.from,Math.min(i.
from+100,i.to)))[0].length;o&&e.head!=i.from+o&&(r=B.cursor(i.from+o))}return r}var cy=n=>mt(n,e=>Zt(n,e,!0)),uy=n=>mt(n,e=>Zt(n,e,!1)),hy=n=>mt(n,e=>Zt(n,e,!Le(
n))),fy=n=>mt(n,e=>Zt(n,e,Le(n))),dy=n=>mt(n,e=>n.moveToLineBoundary(e,!1,!1)),py=n=>mt(n,e=>n.moveToLineBoundary(e,!0,!1));function my(n,e,t){let i=!1,r=oi(n.selection,
o=>{let s=ht(n,o.head,-1)||ht(n,o.head,1)||o.head>0&&ht(n,o.head-1,1)||o.head<n.doc.length&&ht(n,o.head+1,-1);if(!s||!s.end)return o;i=!0;let l=s.start.from==o.
head?s.end.to:s.end.from;return t?B.range(o.anchor,l):B.cursor(l)});return i?(e(pt(n,r)),!0):!1}var gy=({state:n,dispatch:e})=>my(n,e,!1);function tt(n,e,t){let i=oi(n.state.selection,r=>{r.undirectional&&r.head>=r.anchor!=e&&(r=B.range(r.head,r.anchor));let o=t(r);return B.range(r.anchor,o.head,o.
goalColumn,o.bidiLevel||void 0,o.assoc)});return i.eq(n.state.selection)?!1:(n.dispatch(pt(n.state,i)),!0)}function Hf(n,e){return tt(n,e,t=>n.moveByChar(t,e))}
var Vf=n=>Hf(n,!Le(n)),qf=n=>Hf(n,Le(n));function jf(n,e){return tt(n,e,t=>n.moveByGroup(t,e))}var by=n=>jf(n,!Le(n)),yy=n=>jf(n,Le(n));var ky=n=>{let e=!Le(n);return tt(n,e,t=>Co(n.state,t,e))},xy=n=>{let e=Le(n);return tt(n,e,t=>Co(n.state,t,e))};function Kf(n,e){return tt(n,e,t=>n.moveVertically(
t,e))}var Uf=n=>Kf(n,!1),Gf=n=>Kf(n,!0);function Xf(n,e){return tt(n,e,t=>n.moveVertically(t,e,Wf(n).height))}var yf=n=>Xf(n,!1),kf=n=>Xf(n,!0),vy=n=>tt(n,!0,e=>Zt(
n,e,!0)),wy=n=>tt(n,!1,e=>Zt(n,e,!1)),Sy=n=>{let e=!Le(n);return tt(n,e,t=>Zt(n,t,e))},Cy=n=>{let e=Le(n);return tt(n,e,t=>Zt(n,t,e))},Ay=n=>tt(n,!1,e=>B.cursor(
n.lineBlockAt(e.head).from)),Ty=n=>tt(n,!0,e=>B.cursor(n.lineBlockAt(e.head).to)),xf=({state:n,dispatch:e})=>(e(pt(n,{anchor:0})),!0),vf=({state:n,dispatch:e})=>(e(
pt(n,{anchor:n.doc.length})),!0),wf=({state:n,dispatch:e})=>(e(pt(n,{anchor:n.selection.main.anchor,head:0})),!0),Sf=({state:n,dispatch:e})=>(e(pt(n,{anchor:n.selection.
main.anchor,head:n.doc.length})),!0),My=({state:n,dispatch:e})=>(e(n.update({selection:{anchor:0,head:n.doc.length},userEvent:"select"})),!0),_y=({state:n,dispatch:e})=>{
let t=Ao(n).map(({from:i,to:r})=>B.undirectionalRange(i,Math.min(r+1,n.doc.length)));return e(n.update({selection:B.create(t),userEvent:"select"})),!0},Ey=({state:n,
dispatch:e})=>{let t=oi(n.selection,i=>{let r=ft(n),o=r.resolveStack(i.from,1);if(i.empty){let s=r.resolveStack(i.from,-1);s.node.from>=o.node.from&&s.node.to<=
o.node.to&&(o=s)}for(let s=o;s;s=s.next){let{node:l}=s;if((l.from<i.from&&l.to>=i.to||l.to>i.to&&l.from<=i.from)&&s.next)return B.undirectionalRange(l.from,l.to)}
return i});return t.eq(n.selection)?!1:(e(pt(n,t)),!0)};function Jf(n,e){let{state:t}=n,i=t.selection,r=t.selection.ranges.slice();for(let o of t.selection.ranges){
let s=t.doc.lineAt(o.head);if(e?s.to<n.state.doc.length:s.from>0)for(let l=o;;){let a=n.moveVertically(l,e);if(a.head<s.from||a.head>s.to){r.some(c=>c.head==a.head)||
r.push(a);break}else{if(a.head==l.head)break;l=a}}}return r.length==i.ranges.length?!1:(n.dispatch(pt(t,B.create(r,r.length-1))),!0)}var Dy=n=>Jf(n,!1),Oy=n=>Jf(
n,!0),Ly=({state:n,dispatch:e})=>{let t=n.selection,i=null;return t.ranges.length>1?i=B.create([t.main]):t.main.empty||(i=B.create([B.cursor(t.main.head)])),i?(e(
pt(n,i)),!0):!1};function tr(n,e){if(n.state.readOnly)return!1;let t="delete.selection",{state:i}=n,r=i.changeByRange(o=>{let{from:s,to:l}=o;if(s==l){let a=e(o);
a<s?(t="delete.backward",a=xo(n,a,!1)):a>s&&(t="delete.forward",a=xo(n,a,!0)),s=Math.min(s,a),l=Math.max(l,a)}else s=xo(n,s,!1),l=xo(n,l,!0);return s==l?{range:o}:
{changes:{from:s,to:l},range:B.cursor(s,s<o.head?-1:1)}});return r.changes.empty?!1:(n.dispatch(i.update(r,{scrollIntoView:!0,userEvent:t,effects:t=="delete.sel\
ection"?q.announce.of(i.phrase("Selection deleted")):void 0})),!0)}function xo(n,e,t){if(n instanceof q)for(let i of n.state.facet(q.atomicRanges).map(r=>r(n)))
i.between(e,e,(r,o)=>{r<e&&o>e&&(e=t?o:r)});return e}var Yf=(n,e,t)=>tr(n,i=>{let r=i.from,{state:o}=n,s=o.doc.lineAt(r),l,a;if(t&&!e&&r>s.from&&r<s.from+200&&!/[^ \t]/.
test(l=s.text.slice(0,r-s.from))){if(l[l.length-1]=="	")return r-1;let c=Lt(l,o.tabSize),u=c%Yt(o)||Yt(o);for(let h=0;h<u&&l[l.length-1-h]==" ";h++)r--;a=r}else
a=xe(s.text,r-s.from,e,e)+s.from,a==r&&s.number!=(e?o.doc.lines:1)?a+=e?1:-1:!e&&/[\ufe00-\ufe0f]/.test(s.text.slice(a-s.from,r-s.from))&&(a=xe(s.text,a-s.from,
!1,!1)+s.from);return a}),wa=n=>Yf(n,!1,!0);var Zf=n=>Yf(n,!0,!1),Qf=(n,e)=>tr(n,t=>{let i=t.head,{state:r}=n,o=r.doc.lineAt(i),s=r.charCategorizer(i);for(let l=null;;){if(i==(e?o.to:o.from)){i==t.head&&o.
number!=(e?r.doc.lines:1)&&(i+=e?1:-1);break}let a=xe(o.text,i-o.from,e)+o.from,c=o.text.slice(Math.min(i,a)-o.from,Math.max(i,a)-o.from),u=s(c);if(l!=null&&u!=
l)break;(c!=" "||i!=t.head)&&(l=u),i=a}return i}),ed=n=>Qf(n,!1),Py=n=>Qf(n,!0);var Ry=n=>tr(n,e=>{let t=n.lineBlockAt(e.head).to;return e.head<t?t:Math.min(n.state.doc.length,e.head+1)});var By=n=>tr(n,e=>{let t=n.moveToLineBoundary(e,!1).head;return e.head>t?t:Math.max(0,e.head-1)}),Iy=n=>tr(n,e=>{let t=n.moveToLineBoundary(e,!0).head;return e.
head<t?t:Math.min(n.state.doc.length,e.head+1)});var Ny=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=n.changeByRange(i=>({changes:{from:i.from,to:i.to,insert:Q.of(["",""])},range:B.cursor(i.from)}));return e(
n.update(t,{scrollIntoView:!0,userEvent:"input"})),!0},zy=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=n.changeByRange(i=>{if(!i.empty||i.from==0||i.from==
n.doc.length)return{range:i};let r=i.from,o=n.doc.lineAt(r),s=r==o.from?r-1:xe(o.text,r-o.from,!1)+o.from,l=r==o.to?r+1:xe(o.text,r-o.from,!0)+o.from;return{changes:{
from:s,to:l,insert:n.doc.slice(r,l).append(n.doc.slice(s,r))},range:B.cursor(l)}});return t.changes.empty?!1:(e(n.update(t,{scrollIntoView:!0,userEvent:"move.ch\
aracter"})),!0)};function Ao(n){let e=[],t=-1;for(let i of n.selection.ranges){let r=n.doc.lineAt(i.from),o=n.doc.lineAt(i.to);if(!i.empty&&i.to==o.from&&(o=n.doc.
lineAt(i.to-1)),t>=r.number){let s=e[e.length-1];s.to=o.to,s.ranges.push(i)}else e.push({from:r.from,to:o.to,ranges:[i]});t=o.number+1}return e}function td(n,e,t){
if(n.readOnly)return!1;let i=[],r=[];for(let o of Ao(n)){if(t?o.to==n.doc.length:o.from==0)continue;let s=n.doc.lineAt(t?o.to+1:o.from-1),l=s.length+1;if(t){i.push(
{from:o.to,to:s.to},{from:o.from,insert:s.text+n.lineBreak});for(let a of o.ranges)r.push(B.range(Math.min(n.doc.length,a.anchor+l),Math.min(n.doc.length,a.head+
l)))}else{i.push({from:s.from,to:o.from},{from:o.to,insert:n.lineBreak+s.text});for(let a of o.ranges)r.push(B.range(a.anchor-l,a.head-l))}}return i.length?(e(n.
update({changes:i,scrollIntoView:!0,selection:B.create(r,n.selection.mainIndex),userEvent:"move.line"})),!0):!1}var Fy=({state:n,dispatch:e})=>td(n,e,!1),Wy=({state:n,
dispatch:e})=>td(n,e,!0);function nd(n,e,t){if(n.readOnly)return!1;let i=[];for(let o of Ao(n))t?i.push({from:o.from,insert:n.doc.slice(o.from,o.to)+n.lineBreak}):
i.push({from:o.to,insert:n.lineBreak+n.doc.slice(o.from,o.to)});let r=n.changes(i);return e(n.update({changes:r,selection:n.selection.map(r,t?1:-1),scrollIntoView:!0,
userEvent:"input.copyline"})),!0}var $y=({state:n,dispatch:e})=>nd(n,e,!1),Hy=({state:n,dispatch:e})=>nd(n,e,!0),Vy=n=>{if(n.state.readOnly)return!1;let{state:e}=n,
t=e.changes(Ao(e).map(({from:r,to:o})=>(r>0?r--:o<e.doc.length&&o++,{from:r,to:o}))),i=oi(e.selection,r=>{let o;if(n.lineWrapping){let s=n.lineBlockAt(r.head),l=n.
coordsAtPos(r.head,r.assoc||1);l&&(o=s.bottom+n.documentTop-l.bottom+n.defaultLineHeight/2)}return n.moveVertically(r,!0,o)}).map(t);return n.dispatch({changes:t,
selection:i,scrollIntoView:!0,userEvent:"delete.line"}),!0};function qy(n,e){if(/\(\)|\[\]|\{\}/.test(n.sliceDoc(e-1,e+1)))return{from:e,to:e};let t=ft(n).resolveInner(e),i=t.childBefore(e),r=t.childAfter(e),o;return i&&
r&&i.to<=e&&r.from>=e&&(o=i.type.prop(Z.closedBy))&&o.indexOf(r.name)>-1&&n.doc.lineAt(i.to).from==n.doc.lineAt(r.from).from&&!/\S/.test(n.sliceDoc(i.to,r.from))?
{from:i.to,to:r.from}:null}var Cf=id(!1),jy=id(!0);function id(n){return({state:e,dispatch:t})=>{if(e.readOnly)return!1;let i=e.changeByRange(r=>{let{from:o,to:s}=r,
l=e.doc.lineAt(o),a=!n&&o==s&&qy(e,o);n&&(o=s=(s<=l.to?l:e.doc.lineAt(s)).to);let c=new Sn(e,{simulateBreak:o,simulateDoubleBreak:!!a}),u=ko(c,o);for(u==null&&(u=
Lt(/^\s*/.exec(e.doc.lineAt(o).text)[0],e.tabSize));s<l.to&&/\s/.test(l.text[s-l.from]);)s++;a?{from:o,to:s}=a:o>l.from&&o<l.from+100&&!/\S/.test(l.text.slice(0,
o))&&(o=l.from);let h=["",ri(e,u)];return a&&h.push(ri(e,c.lineIndent(l.from,-1))),{changes:{from:o,to:s,insert:Q.of(h)},range:B.cursor(o+1+h[1].length)}});return t(
e.update(i,{scrollIntoView:!0,userEvent:"input"})),!0}}function Aa(n,e){let t=-1;return n.changeByRange(i=>{let r=[];for(let s=i.from;s<=i.to;){let l=n.doc.lineAt(
s);l.number>t&&(i.empty||i.to>l.from)&&(e(l,r,i),t=l.number),s=l.to+1}let o=n.changes(r);return{changes:r,range:B.range(o.mapPos(i.anchor,1),o.mapPos(i.head,1))}})}
var Ky=({state:n,dispatch:e})=>{if(n.readOnly)return!1;let t=Object.create(null),i=new Sn(n,{overrideIndentation:o=>{let s=t[o];return s??-1}}),r=Aa(n,(o,s,l)=>{
let a=ko(i,o.from);if(a==null)return;/\S/.test(o.text)||(a=0);let c=/^\s*/.exec(o.text)[0],u=ri(n,a);(c!=u||l.from<o.from+c.length)&&(t[o.from]=a,s.push({from:o.
from,to:o.from+c.length,insert:u}))});return r.changes.empty||e(n.update(r,{userEvent:"indent"})),!0},rd=({state:n,dispatch:e})=>n.readOnly?!1:(e(n.update(Aa(n,
(t,i)=>{i.push({from:t.from,insert:n.facet(ii)})}),{userEvent:"input.indent"})),!0),od=({state:n,dispatch:e})=>n.readOnly?!1:(e(n.update(Aa(n,(t,i)=>{let r=/^\s*/.
exec(t.text)[0];if(!r)return;let o=Lt(r,n.tabSize),s=0,l=ri(n,Math.max(0,o-Yt(n)));for(;s<r.length&&s<l.length&&r.charCodeAt(s)==l.charCodeAt(s);)s++;i.push({from:t.
from+s,to:t.from+r.length,insert:l.slice(s)})}),{userEvent:"delete.dedent"})),!0),Uy=n=>(n.setTabFocusMode(),!0);var Gy=[{key:"Ctrl-b",run:Rf,shift:Vf,preventDefault:!0},{key:"Ctrl-f",run:Bf,shift:qf},{key:"Ctrl-p",run:zf,shift:Uf},{key:"Ctrl-n",run:Ff,shift:Gf},{key:"Ctrl\
-a",run:dy,shift:Ay},{key:"Ctrl-e",run:py,shift:Ty},{key:"Ctrl-d",run:Zf},{key:"Ctrl-h",run:wa},{key:"Ctrl-k",run:Ry},{key:"Ctrl-Alt-h",run:ed},{key:"Ctrl-o",run:Ny},
{key:"Ctrl-t",run:zy},{key:"Ctrl-v",run:va}],Xy=[{key:"ArrowLeft",run:Rf,shift:Vf,preventDefault:!0},{key:"Mod-ArrowLeft",mac:"Alt-ArrowLeft",run:ry,shift:by,preventDefault:!0},
{mac:"Cmd-ArrowLeft",run:hy,shift:Sy,preventDefault:!0},{key:"ArrowRight",run:Bf,shift:qf,preventDefault:!0},{key:"Mod-ArrowRight",mac:"Alt-ArrowRight",run:oy,shift:yy,
preventDefault:!0},{mac:"Cmd-ArrowRight",run:fy,shift:Cy,preventDefault:!0},{key:"ArrowUp",run:zf,shift:Uf,preventDefault:!0},{mac:"Cmd-ArrowUp",run:xf,shift:wf},
{mac:"Ctrl-ArrowUp",run:bf,shift:yf},{key:"ArrowDown",run:Ff,shift:Gf,preventDefault:!0},{mac:"Cmd-ArrowDown",run:vf,shift:Sf},{mac:"Ctrl-ArrowDown",run:va,shift:kf},
{key:"PageUp",run:bf,shift:yf},{key:"PageDown",run:va,shift:kf},{key:"Home",run:uy,shift:wy,preventDefault:!0},{key:"Mod-Home",run:xf,shift:wf},{key:"End",run:cy,
shift:vy,preventDefault:!0},{key:"Mod-End",run:vf,shift:Sf},{key:"Enter",run:Cf,shift:Cf},{key:"Mod-a",run:My},{key:"Backspace",run:wa,shift:wa,preventDefault:!0},
{key:"Delete",run:Zf,preventDefault:!0},{key:"Mod-Backspace",mac:"Alt-Backspace",run:ed,preventDefault:!0},{key:"Mod-Delete",mac:"Alt-Delete",run:Py,preventDefault:!0},
{mac:"Mod-Backspace",run:By,preventDefault:!0},{mac:"Mod-Delete",run:Iy,preventDefault:!0}].concat(Gy.map(n=>({mac:n.key,run:n.run,shift:n.shift}))),sd=[{key:"A\
lt-ArrowLeft",mac:"Ctrl-ArrowLeft",run:ly,shift:ky},{key:"Alt-ArrowRight",mac:"Ctrl-ArrowRight",run:ay,shift:xy},{key:"Alt-ArrowUp",run:Fy},{key:"Shift-Alt-Arro\
wUp",run:$y},{key:"Alt-ArrowDown",run:Wy},{key:"Shift-Alt-ArrowDown",run:Hy},{key:"Mod-Alt-ArrowUp",run:Dy},{key:"Mod-Alt-ArrowDown",run:Oy},{key:"Escape",run:Ly},
{key:"Mod-Enter",run:jy},{key:"Alt-l",mac:"Ctrl-l",run:_y},{key:"Mod-i",run:Ey,preventDefault:!0},{key:"Mod-[",run:od},{key:"Mod-]",run:rd},{key:"Mod-Alt-\\",run:Ky},
{key:"Shift-Mod-k",run:Vy},{key:"Shift-Mod-\\",run:gy},{key:"Mod-/",run:$0},{key:"Alt-A",mac:"Ctrl-A",run:V0},{key:"Ctrl-m",mac:"Shift-Alt-m",run:Uy}].concat(Xy),
ld={key:"Tab",run:rd,shift:od};var ad=typeof String.prototype.normalize=="function"?n=>n.normalize("NFKD"):n=>n,en=class{constructor(e,t,i=0,r=e.length,o,s){this.test=s,this.value={from:0,to:0,
precise:!1},this.done=!1,this.matches=[],this.buffer="",this.bufferPos=0,this.iter=e.iterRange(i,r),this.bufferStart=i,this.normalize=o?l=>o(ad(l)):ad,this.query=
this.normalize(t)}peek(){if(this.bufferPos==this.buffer.length){if(this.bufferStart+=this.buffer.length,this.iter.next(),this.iter.done)return-1;this.bufferPos=
0,this.buffer=this.iter.value}return Ci(this.buffer,this.bufferPos)}next(){for(;this.matches.length;)this.matches.pop();return this.nextOverlapping()}nextOverlapping(){
for(;;){let e=this.peek();if(e<0)return this.done=!0,this;let t=Dc(e),i=this.bufferStart+this.bufferPos;this.bufferPos+=Er(e);let r=this.normalize(t);if(r.length)
for(let o=0,s=i,l=!0;;o++){let a=r.charCodeAt(o),c=this.match(a,s,l,this.bufferPos+this.bufferStart,o==r.length-1);if(c)return this.value=c,this;if(o==r.length-
1)break;l&&o<t.length&&t.charCodeAt(o)==a?s++:l=!1}}}match(e,t,i,r,o){let s=null;for(let l=0;l<this.matches.length;){let a=this.matches[l],c=!1;this.query.charCodeAt(
a.index)==e&&(a.index==this.query.length-1?s={from:a.from,to:r,precise:o&&a.precise}:(a.index++,c=!0)),c?l++:this.matches.splice(l,1)}return this.query.charCodeAt(
0)==e&&(this.query.length==1?s={from:t,to:r,precise:i&&o}:this.matches.push({from:t,index:1,precise:i})),s&&this.test&&!this.test(s.from,s.to,this.buffer,this.bufferStart)&&
(s=null),s}};typeof Symbol<"u"&&(en.prototype[Symbol.iterator]=function(){return this});var hd={from:-1,to:-1,match:/.*/.exec(""),precise:!0},Oa="gm"+(/x/.unicode==
null?"":"u"),_o=class{constructor(e,t,i,r=0,o=e.length){if(this.text=e,this.to=o,this.curLine="",this.done=!1,this.value=hd,/\\[sWDnr]|\n|\r|\[\^/.test(t))return new Do(
e,t,i,r,o);this.re=new RegExp(t,Oa+(i?.ignoreCase?"i":"")),this.test=i?.test,this.iter=e.iter();let s=e.lineAt(r);this.curLineStart=s.from,this.matchPos=Oo(e,r),
this.getLine(this.curLineStart)}getLine(e){this.iter.next(e),this.iter.lineBreak?this.curLine="":(this.curLine=this.iter.value,this.curLineStart+this.curLine.length>
this.to&&(this.curLine=this.curLine.slice(0,this.to-this.curLineStart)),this.iter.next())}nextLine(){this.curLineStart=this.curLineStart+this.curLine.length+1,this.
curLineStart>this.to?this.curLine="":this.getLine(0)}next(){for(let e=this.matchPos-this.curLineStart;;){this.re.lastIndex=e;let t=this.matchPos<=this.to&&this.
re.exec(this.curLine);if(t){let i=this.curLineStart+t.index,r=i+t[0].length;if(this.matchPos=Oo(this.text,r+(i==r?1:0)),i==this.curLineStart+this.curLine.length&&
this.nextLine(),(i<r||i>this.value.to)&&(!this.test||this.test(i,r,t)))return this.value={from:i,to:r,precise:!0,match:t},this;e=this.matchPos-this.curLineStart}else if(this.
curLineStart+this.curLine.length<this.to)this.nextLine(),e=0;else return this.done=!0,this}}},Ta=new WeakMap,Eo=class n{constructor(e,t){this.from=e,this.text=t}get to(){
return this.from+this.text.length}static get(e,t,i){let r=Ta.get(e);if(!r||r.from>=i||r.to<=t){let l=new n(t,e.sliceString(t,i));return Ta.set(e,l),l}if(r.from==
t&&r.to==i)return r;let{text:o,from:s}=r;return s>t&&(o=e.sliceString(t,s)+o,s=t),r.to<i&&(o+=e.sliceString(r.to,i)),Ta.set(e,new n(s,o)),new n(t,o.slice(t-s,i-
s))}},Do=class{constructor(e,t,i,r,o){this.text=e,this.to=o,this.done=!1,this.value=hd,this.matchPos=Oo(e,r),this.re=new RegExp(t,Oa+(i?.ignoreCase?"i":"")),this.
test=i?.test,this.flat=Eo.get(e,r,this.chunkEnd(r+5e3))}chunkEnd(e){return e>=this.to?this.to:this.text.lineAt(e).to}next(){for(;;){let e=this.re.lastIndex=this.
matchPos-this.flat.from,t=this.re.exec(this.flat.text);if(t&&!t[0]&&t.index==e&&(this.re.lastIndex=e+1,t=this.re.exec(this.flat.text)),t){let i=this.flat.from+t.
index,r=i+t[0].length;if((this.flat.to>=this.to||t.index+t[0].length<=this.flat.text.length-10)&&(!this.test||this.test(i,r,t)))return this.value={from:i,to:r,precise:!0,
match:t},this.matchPos=Oo(this.text,r+(i==r?1:0)),this}if(this.flat.to==this.to)return this.done=!0,this;this.flat=Eo.get(this.text,this.flat.from,this.chunkEnd(
this.flat.from+this.flat.text.length*2))}}};typeof Symbol<"u"&&(_o.prototype[Symbol.iterator]=Do.prototype[Symbol.iterator]=function(){return this});function Jy(n){
try{return new RegExp(n,Oa),!0}catch{return!1}}function Oo(n,e){if(e>=n.length)return e;let t=n.lineAt(e),i;for(;e<t.to&&(i=t.text.charCodeAt(e-t.from))>=56320&&
i<57344;)e++;return e}var Yy=n=>{let e=Rh(n,"cm-goto-line");if(e){let s=e.dom.querySelector("input[type=text]");return s&&s.select(),!0}let{state:t}=n,i=String(
t.doc.lineAt(n.state.selection.main.head).number),{close:r,result:o}=Ph(n,{class:"cm-goto-line",label:t.phrase("Go to line"),input:{type:"text",name:"line",value:i},
focus:!0,submitLabel:t.phrase("go")});return o.then(s=>{let l=s&&/^([+-])?(\d+)?(:\d+)?(%)?$/.exec(s.elements.line.value);if(!l){n.dispatch({effects:r});return}
let a=t.doc.lineAt(t.selection.main.head),[,c,u,h,f]=l,p=h?+h.slice(1):0,g=u?+u:a.number;if(u&&f){let w=g/100;c&&(w=w*(c=="-"?-1:1)+a.number/t.doc.lines),g=Math.
round(t.doc.lines*w)}else u&&c&&(g=g*(c=="-"?-1:1)+a.number);let k=t.doc.line(Math.max(1,Math.min(t.doc.lines,g))),A=B.cursor(k.from+Math.max(0,Math.min(p,k.length)));
n.dispatch({effects:[r,q.scrollIntoView(A.from,{y:"center"})],selection:A})}),!0},Zy={highlightWordAroundCursor:!1,minSelectionLength:1,maxMatches:100,wholeWords:!1},
fd=V.define({combine(n){return rt(n,Zy,{highlightWordAroundCursor:(e,t)=>e||t,minSelectionLength:Math.min,maxMatches:Math.min})}});function dd(n){let e=[ik,nk];
return n&&e.push(fd.of(n)),e}var Qy=Y.mark({class:"cm-selectionMatch"}),ek=Y.mark({class:"cm-selectionMatch cm-selectionMatch-main"});function cd(n,e,t,i){return(t==
0||n(e.sliceDoc(t-1,t))!=me.Word)&&(i==e.doc.length||n(e.sliceDoc(i,i+1))!=me.Word)}function tk(n,e,t,i){return n(e.sliceDoc(t,t+1))==me.Word&&n(e.sliceDoc(i-1,
i))==me.Word}var nk=De.fromClass(class{constructor(n){this.decorations=this.getDeco(n)}update(n){(n.selectionSet||n.docChanged||n.viewportChanged)&&(this.decorations=
this.getDeco(n.view))}getDeco(n){let e=n.state.facet(fd),{state:t}=n,i=t.selection;if(i.ranges.length>1)return Y.none;let r=i.main,o,s=null;if(r.empty){if(!e.highlightWordAroundCursor)
return Y.none;let a=t.wordAt(r.head);if(!a)return Y.none;s=t.charCategorizer(r.head),o=t.sliceDoc(a.from,a.to)}else{let a=r.to-r.from;if(a<e.minSelectionLength||
a>200)return Y.none;if(e.wholeWords){if(o=t.sliceDoc(r.from,r.to),s=t.charCategorizer(r.head),!(cd(s,t,r.from,r.to)&&tk(s,t,r.from,r.to)))return Y.none}else if(o=
t.sliceDoc(r.from,r.to),!o)return Y.none}let l=[];for(let a of n.visibleRanges){let c=new en(t.doc,o,a.from,a.to);for(;!c.next().done;){let{from:u,to:h}=c.value;
if((!s||cd(s,t,u,h))&&(r.empty&&u<=r.from&&h>=r.to?l.push(ek.range(u,h)):(u>=r.to||h<=r.from)&&l.push(Qy.range(u,h)),l.length>e.maxMatches))return Y.none}}return Y.
set(l)}},{decorations:n=>n.decorations}),ik=q.baseTheme({".cm-selectionMatch":{backgroundColor:"#99ff7780"},".cm-searchMatch .cm-selectionMatch":{backgroundColor:"\
transparent"}}),rk=({state:n,dispatch:e})=>{let{selection:t}=n,i=B.create(t.ranges.map(r=>n.wordAt(r.head)||B.cursor(r.head)),t.mainIndex);return i.eq(t)?!1:(e(
n.update({selection:i})),!0)};function ok(n,e){let{main:t,ranges:i}=n.selection,r=n.wordAt(t.head),o=r&&r.from==t.from&&r.to==t.to;for(let s=!1,l=new en(n.doc,e,
i[i.length-1].to);;)if(l.next(),l.done){if(s)return null;l=new en(n.doc,e,0,Math.max(0,i[i.length-1].from-1)),s=!0}else{if(s&&i.some(a=>a.from==l.value.from))continue;
if(o){let a=n.wordAt(l.value.from);if(!a||a.from!=l.value.from||a.to!=l.value.to)continue}return l.value}}var sk=({state:n,dispatch:e})=>{let{ranges:t}=n.selection;
if(t.some(o=>o.from===o.to))return rk({state:n,dispatch:e});let i=n.sliceDoc(t[0].from,t[0].to);if(n.selection.ranges.some(o=>n.sliceDoc(o.from,o.to)!=i))return!1;
let r=ok(n,i);return r?(e(n.update({selection:n.selection.addRange(B.range(r.from,r.to),!1),effects:q.scrollIntoView(r.to)})),!0):!1},ai=V.define({combine(n){return rt(
n,{top:!1,caseSensitive:!1,literal:!1,regexp:!1,wholeWord:!1,createPanel:e=>new Da(e),scrollToMatch:e=>q.scrollIntoView(e)})}});var Lo=class{constructor(e){this.search=e.search,this.caseSensitive=!!e.caseSensitive,this.literal=!!e.literal,this.regexp=!!e.regexp,this.replace=e.replace||"",
this.valid=!!this.search&&(!this.regexp||Jy(this.search)),this.unquoted=this.unquote(this.search),this.wholeWord=!!e.wholeWord,this.test=e.test}unquote(e){return this.
literal?e:e.replace(/\\([nrt\\])/g,(t,i)=>i=="n"?`
`:i=="r"?"\r":i=="t"?"	":"\\")}eq(e){return this.search==e.search&&this.replace==e.replace&&this.caseSensitive==e.caseSensitive&&this.regexp==e.regexp&&this.wholeWord==
e.wholeWord&&this.test==e.test}create(){return this.regexp?new _a(this):new Ma(this)}getCursor(e,t=0,i){let r=e.doc?e:ae.create({doc:e});return i==null&&(i=r.doc.
length),this.regexp?li(this,r,t,i):si(this,r,t,i)}},Po=class{constructor(e){this.spec=e}};function lk(n,e,t){return(i,r,o,s)=>{if(t&&!t(i,r,o,s))return!1;let l=i>=
s&&r<=s+o.length?o.slice(i-s,r-s):e.doc.sliceString(i,r);return n(l,e,i,r)}}function si(n,e,t,i){let r;return n.wholeWord&&(r=ak(e.doc,e.charCategorizer(e.selection.
main.head))),n.test&&(r=lk(n.test,e,r)),new en(e.doc,n.unquoted,t,i,n.caseSensitive?void 0:o=>o.toLowerCase(),r)}function ak(n,e){return(t,i,r,o)=>((o>t||o+r.length<
i)&&(o=Math.max(0,t-2),r=n.sliceString(o,Math.min(n.length,i+2))),(e(Ro(r,t-o))!=me.Word||e(Bo(r,t-o))!=me.Word)&&(e(Bo(r,i-o))!=me.Word||e(Ro(r,i-o))!=me.Word))}
var Ma=class extends Po{constructor(e){super(e)}nextMatch(e,t,i){let r=si(this.spec,e,i,e.doc.length).nextOverlapping();if(r.done){let o=Math.min(e.doc.length,t+
this.spec.unquoted.length);r=si(this.spec,e,0,o).nextOverlapping()}return r.done||r.value.from==t&&r.value.to==i?null:r.value}prevMatchInRange(e,t,i){for(let r=i;;){
let o=Math.max(t,r-1e4-this.spec.unquoted.length),s=si(this.spec,e,o,r),l=null;for(;!s.nextOverlapping().done;)l=s.value;if(l)return l;if(o==t)return null;r-=1e4}}prevMatch(e,t,i){
let r=this.prevMatchInRange(e,0,t);return r||(r=this.prevMatchInRange(e,Math.max(0,i-this.spec.unquoted.length),e.doc.length)),r&&(r.from!=t||r.to!=i)?r:null}getReplacement(e){
return this.spec.unquote(this.spec.replace)}matchAll(e,t){let i=si(this.spec,e,0,e.doc.length),r=[];for(;!i.next().done;){if(r.length>=t)return null;r.push(i.value)}
return r}highlight(e,t,i,r){let o=si(this.spec,e,Math.max(0,t-this.spec.unquoted.length),Math.min(i+this.spec.unquoted.length,e.doc.length));for(;!o.next().done;)
r(o.value.from,o.value.to)}};function ck(n,e,t){return(i,r,o)=>(!t||t(i,r,o))&&n(o[0],e,i,r)}function li(n,e,t,i){let r;return n.wholeWord&&(r=uk(e.charCategorizer(
e.selection.main.head))),n.test&&(r=ck(n.test,e,r)),new _o(e.doc,n.search,{ignoreCase:!n.caseSensitive,test:r},t,i)}function Ro(n,e){return n.slice(xe(n,e,!1),e)}
function Bo(n,e){return n.slice(e,xe(n,e))}function uk(n){return(e,t,i)=>!i[0].length||(n(Ro(i.input,i.index))!=me.Word||n(Bo(i.input,i.index))!=me.Word)&&(n(Bo(
i.input,i.index+i[0].length))!=me.Word||n(Ro(i.input,i.index+i[0].length))!=me.Word)}var _a=class extends Po{nextMatch(e,t,i){let r=li(this.spec,e,i,e.doc.length).
next();return r.done&&(r=li(this.spec,e,0,t).next()),r.done?null:r.value}prevMatchInRange(e,t,i){for(let r=1;;r++){let o=Math.max(t,i-r*1e4),s=li(this.spec,e,o,
i),l=null;for(;!s.next().done;)l=s.value;if(l&&(o==t||l.from>o+10))return l;if(o==t)return null}}prevMatch(e,t,i){return this.prevMatchInRange(e,0,t)||this.prevMatchInRange(
e,i,e.doc.length)}getReplacement(e){return this.spec.unquote(this.spec.replace).replace(/\$([$&]|\d+)/g,(t,i)=>{if(i=="&")return e.match[0];if(i=="$")return"$";
for(let r=i.length;r>0;r--){let o=+i.slice(0,r);if(o>0&&o<e.match.length)return e.match[o]+i.slice(r)}return t})}matchAll(e,t){let i=li(this.spec,e,0,e.doc.length),
r=[];for(;!i.next().done;){if(r.length>=t)return null;r.push(i.value)}return r}highlight(e,t,i,r){let o=li(this.spec,e,Math.max(0,t-250),Math.min(i+250,e.doc.length));
for(;!o.next().done;)r(o.value.from,o.value.to)}},ir=ie.define(),La=ie.define(),Qt=ze.define({create(n){return new nr(Ea(n).create(),null)},update(n,e){for(let t of e.
effects)t.is(ir)?n=new nr(t.value.create(),n.panel):t.is(La)&&(n=new nr(n.query,t.value?Pa:null));return n},provide:n=>$i.from(n,e=>e.panel)});var nr=class{constructor(e,t){this.query=e,this.panel=t}},hk=Y.mark({class:"cm-searchMatch"}),fk=Y.mark({class:"cm-searchMatch cm-searchMatch-selected"}),dk=De.
fromClass(class{constructor(n){this.view=n,this.decorations=this.highlight(n.state.field(Qt))}update(n){let e=n.state.field(Qt);(e!=n.startState.field(Qt)||n.docChanged||
n.selectionSet||n.viewportChanged)&&(this.decorations=this.highlight(e))}highlight({query:n,panel:e}){if(!e||!n.spec.valid)return Y.none;let{view:t}=this,i=new it;
for(let r=0,o=t.visibleRanges,s=o.length;r<s;r++){let{from:l,to:a}=o[r];for(;r<s-1&&a>o[r+1].from-500;)a=o[++r].to;n.highlight(t.state,l,a,(c,u)=>{let h=t.state.
selection.ranges.some(f=>f.from==c&&f.to==u);i.add(c,u,h?fk:hk)})}return i.finish()}},{decorations:n=>n.decorations});function rr(n){return e=>{let t=e.state.field(
Qt,!1);return t&&t.query.spec.valid?n(e,t):gd(e)}}var Io=rr((n,{query:e})=>{let{to:t}=n.state.selection.main,i=e.nextMatch(n.state,t,t);if(!i)return!1;let r=B.single(
i.from,i.to),o=n.state.facet(ai);return n.dispatch({selection:r,effects:[Ra(n,i),o.scrollToMatch(r.main,n)],userEvent:"select.search"}),md(n),!0}),No=rr((n,{query:e})=>{
let{state:t}=n,{from:i}=t.selection.main,r=e.prevMatch(t,i,i);if(!r)return!1;let o=B.single(r.from,r.to),s=n.state.facet(ai);return n.dispatch({selection:o,effects:[
Ra(n,r),s.scrollToMatch(o.main,n)],userEvent:"select.search"}),md(n),!0}),pk=rr((n,{query:e})=>{let t=e.matchAll(n.state,1e3);return!t||!t.length?!1:(n.dispatch(
{selection:B.create(t.map(i=>B.range(i.from,i.to))),userEvent:"select.search.matches"}),!0)}),mk=({state:n,dispatch:e})=>{let t=n.selection;if(t.ranges.length>1||
t.main.empty)return!1;let{from:i,to:r}=t.main,o=[],s=0;for(let l=new en(n.doc,n.sliceDoc(i,r));!l.next().done;){if(o.length>1e3)return!1;l.value.from==i&&(s=o.length),
o.push(B.range(l.value.from,l.value.to))}return e(n.update({selection:B.create(o,s),userEvent:"select.search.matches"})),!0},ud=rr((n,{query:e})=>{let{state:t}=n,
{from:i,to:r}=t.selection.main;if(t.readOnly)return!1;let o=e.nextMatch(t,i,i);if(!o)return!1;let s=o,l=[],a,c,u=[];s.precise?s.from==i&&s.to==r&&(c=t.toText(e.
getReplacement(s)),l.push({from:s.from,to:s.to,insert:c}),s=e.nextMatch(t,s.from,s.to),u.push(q.announce.of(t.phrase("replaced match on line $",t.doc.lineAt(i).
number)+"."))):s=e.nextMatch(t,s.from,s.to);let h=n.state.changes(l);return s&&(a=B.single(s.from,s.to).map(h),u.push(Ra(n,s)),u.push(t.facet(ai).scrollToMatch(
a.main,n))),n.dispatch({changes:h,selection:a,effects:u,userEvent:"input.replace"}),!0}),gk=rr((n,{query:e})=>{if(n.state.readOnly)return!1;let t=[];for(let r of e.
matchAll(n.state,1e9)){let{from:o,to:s,precise:l}=r;l&&t.push({from:o,to:s,insert:e.getReplacement(r)})}if(!t.length)return!1;let i=n.state.phrase("replaced $ m\
atches",t.length)+".";return n.dispatch({changes:t,effects:q.announce.of(i),userEvent:"input.replace.all"}),!0});function Pa(n){return n.state.facet(ai).createPanel(
n)}function Ea(n,e){var t,i,r,o,s;let l=n.selection.main,a=l.empty||l.to>l.from+100?"":n.sliceDoc(l.from,l.to);if(e&&!a)return e;let c=n.facet(ai);return new Lo(
{search:((t=e?.literal)!==null&&t!==void 0?t:c.literal)?a:a.replace(/\n/g,"\\n"),caseSensitive:(i=e?.caseSensitive)!==null&&i!==void 0?i:c.caseSensitive,literal:(r=
e?.literal)!==null&&r!==void 0?r:c.literal,regexp:(o=e?.regexp)!==null&&o!==void 0?o:c.regexp,wholeWord:(s=e?.wholeWord)!==null&&s!==void 0?s:c.wholeWord})}function pd(n){
let e=lo(n,Pa);return e&&e.dom.querySelector("[main-field]")}function md(n){let e=pd(n);e&&e==n.root.activeElement&&e.select()}var gd=n=>{let e=n.state.field(Qt,
!1);if(e&&e.panel){let t=pd(n);if(t&&t!=n.root.activeElement){let i=Ea(n.state,e.query.spec);i.valid&&n.dispatch({effects:ir.of(i)}),t.focus(),t.select()}}else n.
dispatch({effects:[La.of(!0),e?ir.of(Ea(n.state,e.query.spec)):ie.appendConfig.of(yk)]});return!0},bd=n=>{let e=n.state.field(Qt,!1);if(!e||!e.panel)return!1;let t=lo(
n,Pa);return t&&t.dom.contains(n.root.activeElement)&&n.focus(),n.dispatch({effects:La.of(!1)}),!0},yd=[{key:"Mod-f",run:gd,scope:"editor search-panel"},{key:"F\
3",run:Io,shift:No,scope:"editor search-panel",preventDefault:!0},{key:"Mod-g",run:Io,shift:No,scope:"editor search-panel",preventDefault:!0},{key:"Escape",run:bd,
scope:"editor search-panel"},{key:"Mod-Shift-l",run:mk},{key:"Mod-Alt-g",run:Yy},{key:"Mod-d",run:sk,preventDefault:!0}],Da=class{constructor(e){this.view=e;let t=this.
query=e.state.field(Qt).query.spec;this.commit=this.commit.bind(this),this.searchField=ve("input",{value:t.search,placeholder:qe(e,"Find"),"aria-label":qe(e,"Fi\
nd"),class:"cm-textfield",name:"search",form:"","main-field":"true",onchange:this.commit,onkeyup:this.commit}),this.replaceField=ve("input",{value:t.replace,placeholder:qe(
e,"Replace"),"aria-label":qe(e,"Replace"),class:"cm-textfield",name:"replace",form:"",onchange:this.commit,onkeyup:this.commit}),this.caseField=ve("input",{type:"\
checkbox",name:"case",form:"",checked:t.caseSensitive,onchange:this.commit}),this.reField=ve("input",{type:"checkbox",name:"re",form:"",checked:t.regexp,onchange:this.
commit}),this.wordField=ve("input",{type:"checkbox",name:"word",form:"",checked:t.wholeWord,onchange:this.commit});function i(r,o,s){return ve("button",{class:"\
cm-button",name:r,onclick:o,type:"button"},s)}this.dom=ve("div",{onkeydown:r=>this.keydown(r),class:"cm-search"},[this.searchField,i("next",()=>Io(e),[qe(e,"nex\
t")]),i("prev",()=>No(e),[qe(e,"previous")]),i("select",()=>pk(e),[qe(e,"all")]),ve("label",null,[this.caseField,qe(e,"match case")]),ve("label",null,[this.reField,
qe(e,"regexp")]),ve("label",null,[this.wordField,qe(e,"by word")]),...e.state.readOnly?[]:[ve("br"),this.replaceField,i("replace",()=>ud(e),[qe(e,"replace")]),i(
"replaceAll",()=>gk(e),[qe(e,"replace all")])],ve("button",{name:"close",onclick:()=>bd(e),"aria-label":qe(e,"close"),type:"button"},["×"])])}commit(){let e=new Lo(
{search:this.searchField.value,caseSensitive:this.caseField.checked,regexp:this.reField.checked,wholeWord:this.wordField.checked,replace:this.replaceField.value});
e.eq(this.query)||(this.query=e,this.view.dispatch({effects:ir.of(e)}))}keydown(e){wh(this.view,e,"search-panel")?e.preventDefault():e.keyCode==13&&e.target==this.
searchField?(e.preventDefault(),(e.shiftKey?No:Io)(this.view)):e.keyCode==13&&e.target==this.replaceField&&(e.preventDefault(),ud(this.view))}update(e){for(let t of e.
transactions)for(let i of t.effects)i.is(ir)&&!i.value.eq(this.query)&&this.setQuery(i.value)}setQuery(e){this.query=e,this.searchField.value=e.search,this.replaceField.
value=e.replace,this.caseField.checked=e.caseSensitive,this.reField.checked=e.regexp,this.wordField.checked=e.wholeWord}mount(){this.searchField.select()}get pos(){
return 80}get top(){return this.view.state.facet(ai).top}};function qe(n,e){return n.state.phrase(e)}var To=30,Mo=/[\s\.,:;?!]/;function Ra(n,{from:e,to:t}){let i=n.
state.doc.lineAt(e),r=n.state.doc.lineAt(t).to,o=Math.max(i.from,e-To),s=Math.min(r,t+To),l=n.state.sliceDoc(o,s);if(o!=i.from){for(let a=0;a<To;a++)if(!Mo.test(
l[a+1])&&Mo.test(l[a])){l=l.slice(a);break}}if(s!=r){for(let a=l.length-1;a>l.length-To;a--)if(!Mo.test(l[a-1])&&Mo.test(l[a])){l=l.slice(0,a);break}}return q.announce.
of(`${n.state.phrase("current match")}. ${l} ${n.state.phrase("on line")} ${i.number}.`)}var bk=q.baseTheme({".cm-panel.cm-search":{padding:"2px 6px 4px",position:"\
relative","& [name=close]":{position:"absolute",top:"0",right:"4px",backgroundColor:"inherit",border:"none",font:"inherit",padding:0,margin:0},"& input, & butto\
n, & label":{margin:".2em .6em .2em 0"},"& input[type=checkbox]":{marginRight:".2em"},"& label":{fontSize:"80%",whiteSpace:"pre"}},"&light .cm-searchMatch":{backgroundColor:"\
#ffff0054"},"&dark .cm-searchMatch":{backgroundColor:"#00ffff8a"},"&light .cm-searchMatch-selected":{backgroundColor:"#ff6a0054"},"&dark .cm-searchMatch-selecte\
d":{backgroundColor:"#ff00ff8a"}}),yk=[Qt,Vt.low(dk),bk];var kd=q.theme({"&":{color:"var(--fg)",backgroundColor:"var(--surface)",border:"1px solid var(--border-strong)",borderRadius:"var(--radius)",fontSize:"var(--tex\
t-s)",overflow:"hidden"},"&.cm-focused":{outline:"2px solid var(--accent)",outlineOffset:"1px"},".cm-scroller":{fontFamily:"var(--mono)",lineHeight:"21px",maxHeight:"\
max(calc(var(--rows, 6) * 21px), 60vh)",overflow:"auto"},".cm-content, .cm-gutter":{minHeight:"calc(var(--rows, 6) * 21px)"},".cm-content":{padding:"var(--space\
-2) 0",caretColor:"var(--fg)"},".cm-cursor":{borderLeftColor:"var(--fg)"},".cm-line":{padding:"0 var(--space-3)"},".cm-gutters":{color:"var(--muted)",backgroundColor:"\
var(--surface-2)",border:"none",borderRight:"1px solid var(--border)"},".cm-lineNumbers .cm-gutterElement":{padding:"0 var(--space-2) 0 var(--space-3)"},"&.cm-f\
ocused .cm-activeLine":{backgroundColor:"color-mix(in srgb, var(--accent) 7%, transparent)"},".cm-activeLine, .cm-activeLineGutter":{backgroundColor:"transparen\
t"},"&.cm-focused .cm-activeLineGutter":{color:"var(--fg)",backgroundColor:"color-mix(in srgb, var(--accent) 12%, transparent)"},"&.cm-focused > .cm-scroller > \
.cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":{backgroundColor:"var(--selection)"},".cm-matchingBracket, &.cm-focused .cm-matchingBracket":{
backgroundColor:"var(--accent-soft)",outline:"1px solid var(--accent)"},".cm-selectionMatch":{backgroundColor:"var(--accent-soft)"},".cm-placeholder":{color:"va\
r(--muted)"},".cm-panels":{color:"var(--fg)",backgroundColor:"var(--surface-2)"},".cm-panels.cm-panels-bottom":{borderTop:"1px solid var(--border)"},".cm-panel.\
cm-search input, .cm-panel.cm-search button":{font:"inherit",color:"inherit",background:"var(--surface)",border:"1px solid var(--border-strong)",borderRadius:"v\
ar(--radius-s)"},".cm-searchMatch":{backgroundColor:"var(--warning-soft)",outline:"1px solid var(--warning)"}}),xd=af(ni.define([{tag:[I.keyword,I.operatorKeyword,
I.modifier],color:"var(--code-keyword)"},{tag:[I.string,I.special(I.string),I.regexp],color:"var(--code-string)"},{tag:[I.number,I.bool,I.null,I.atom],color:"va\
r(--code-number)"},{tag:[I.comment,I.meta],color:"var(--code-comment)",fontStyle:"italic"},{tag:[I.definition(I.variableName),I.function(I.variableName),I.className,
I.heading],color:"var(--code-title)"},{tag:[I.tagName,I.typeName,I.standard(I.variableName)],color:"var(--code-type)"},{tag:[I.attributeName,I.propertyName],color:"\
var(--code-name)"},{tag:I.strong,fontWeight:"600"},{tag:I.emphasis,fontStyle:"italic"},{tag:[I.link,I.url],color:"var(--link)"},{tag:I.invalid,color:"var(--dang\
er)"}]));function Na(n,e,t,i,r,o){this.indented=n,this.column=e,this.type=t,this.info=i,this.align=r,this.prev=o}function zo(n,e,t,i){var r=n.indented;return n.context&&
n.context.type=="statement"&&t!="statement"&&(r=n.context.indented),n.context=new Na(r,e,t,i,null,n.context)}function or(n){var e=n.context.type;return(e==")"||
e=="]"||e=="}")&&(n.indented=n.context.indented),n.context=n.context.prev}function vd(n,e,t){if(e.prevToken=="variable"||e.prevToken=="type"||/\S(?:[^- ]>|[*\]])\s*$|\*$/.
test(n.string.slice(0,t))||e.typeAtEndOfLine&&n.column()==n.indentation())return!0}function Ba(n){for(;;){if(!n||n.type=="top")return!0;if(n.type=="}"&&n.prev.info!=
"namespace")return!1;n=n.prev}}function je(n){var e=n.statementIndentUnit,t=n.dontAlignCalls,i=n.keywords||{},r=n.types||{},o=n.builtin||{},s=n.blockKeywords||{},
l=n.defKeywords||{},a=n.atoms||{},c=n.hooks||{},u=n.multiLineStrings,h=n.indentStatements!==!1,f=n.indentSwitch!==!1,p=n.namespaceSeparator,g=n.isPunctuationChar||
/[\[\]{}\(\),;\:\.]/,k=n.numberStart||/[\d\.]/,A=n.number||/^(?:0x[a-f\d]+|0b[01]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(u|ll?|l|f)?/i,w=n.isOperatorChar||/[+\-*&%=<>!?|\/]/,
_=n.isIdentifierChar||/[\w\$_\xa1-\uffff]/,E=n.isReservedIdentifier||!1,N,S;function T(C,M){var P=C.next();if(c[P]){var R=c[P](C,M);if(R!==!1)return R}if(P=='"'||
P=="'")return M.tokenize=x(P),M.tokenize(C,M);if(k.test(P)){if(C.backUp(1),C.match(A))return"number";C.next()}if(g.test(P))return N=P,null;if(P=="/"){if(C.eat("\
*"))return M.tokenize=b,b(C,M);if(C.eat("/"))return C.skipToEnd(),"comment"}if(w.test(P)){for(;!C.match(/^\/[\/*]/,!1)&&C.eat(w););return"operator"}if(C.eatWhile(
_),p)for(;C.match(p);)C.eatWhile(_);var v=C.current();return Nt(i,v)?(Nt(s,v)&&(N="newstatement"),Nt(l,v)&&(S=!0),"keyword"):Nt(r,v)?"type":Nt(o,v)||E&&E(v)?(Nt(
s,v)&&(N="newstatement"),"builtin"):Nt(a,v)?"atom":"variable"}function x(C){return function(M,P){for(var R=!1,v,O=!1;(v=M.next())!=null;){if(v==C&&!R){O=!0;break}
R=!R&&v=="\\"}return(O||!(R||u))&&(P.tokenize=null),"string"}}function b(C,M){for(var P=!1,R;R=C.next();){if(R=="/"&&P){M.tokenize=null;break}P=R=="*"}return"co\
mment"}function m(C,M){n.typeFirstDefinitions&&C.eol()&&Ba(M.context)&&(M.typeAtEndOfLine=vd(C,M,C.pos))}return{name:n.name,startState:function(C){return{tokenize:null,
context:new Na(-C,0,"top",null,!1),indented:0,startOfLine:!0,prevToken:null}},token:function(C,M){var P=M.context;if(C.sol()&&(P.align==null&&(P.align=!1),M.indented=
C.indentation(),M.startOfLine=!0),C.eatSpace())return m(C,M),null;N=S=null;var R=(M.tokenize||T)(C,M);if(R=="comment"||R=="meta")return R;if(P.align==null&&(P.align=
!0),N==";"||N==":"||N==","&&C.match(/^\s*(?:\/\/.*)?$/,!1))for(;M.context.type=="statement";)or(M);else if(N=="{")zo(M,C.column(),"}");else if(N=="[")zo(M,C.column(),
"]");else if(N=="(")zo(M,C.column(),")");else if(N=="}"){for(;P.type=="statement";)P=or(M);for(P.type=="}"&&(P=or(M));P.type=="statement";)P=or(M)}else N==P.type?
or(M):h&&((P.type=="}"||P.type=="top")&&N!=";"||P.type=="statement"&&N=="newstatement")&&zo(M,C.column(),"statement",C.current());if(R=="variable"&&(M.prevToken==
"def"||n.typeFirstDefinitions&&vd(C,M,C.start)&&Ba(M.context)&&C.match(/^\s*\(/,!1))&&(R="def"),c.token){var v=c.token(C,M,R);v!==void 0&&(R=v)}return R=="def"&&
n.styleDefs===!1&&(R="variable"),M.startOfLine=!1,M.prevToken=S?"def":R||N,m(C,M),R},indent:function(C,M,P){if(C.tokenize!=T&&C.tokenize!=null||C.typeAtEndOfLine&&
Ba(C.context))return null;var R=C.context,v=M&&M.charAt(0),O=v==R.type;if(R.type=="statement"&&v=="}"&&(R=R.prev),n.dontIndentStatements)for(;R.type=="statement"&&
n.dontIndentStatements.test(R.info);)R=R.prev;if(c.indent){var D=c.indent(C,R,M,P.unit);if(typeof D=="number")return D}var H=R.prev&&R.prev.info=="switch";if(n.
allmanIndentation&&/[{(]/.test(v)){for(;R.type!="top"&&R.type!="}";)R=R.prev;return R.indented}return R.type=="statement"?R.indented+(v=="{"?0:e||P.unit):R.align&&
(!t||R.type!=")")?R.column+(O?0:1):R.type==")"&&!O?R.indented+(e||P.unit):R.indented+(O?0:P.unit)+(!O&&H&&!/^(?:case|default)\b/.test(M)?P.unit:0)},languageData:{
indentOnInput:f?/^\s*(?:case .*?:|default:|\{\}?|\})$/:/^\s*[{}]$/,commentTokens:{line:"//",block:{open:"/*",close:"*/"}},autocomplete:Object.keys(i).concat(Object.
keys(r)).concat(Object.keys(o)).concat(Object.keys(a)),...n.languageData}}}function K(n){for(var e={},t=n.split(" "),i=0;i<t.length;++i)e[t[i]]=!0;return e}function Nt(n,e){
return typeof n=="function"?n(e):n.propertyIsEnumerable(e)}var lr="auto if break case register continue return default do sizeof static else struct switch exter\
n typedef union for goto while enum const volatile inline restrict asm fortran",Cd="alignas alignof and and_eq audit axiom bitand bitor catch class compl concep\
t constexpr const_cast decltype delete dynamic_cast explicit export final friend import module mutable namespace new noexcept not not_eq operator or or_eq overr\
ide private protected public reinterpret_cast requires static_assert static_cast template this thread_local throw try typeid typename using virtual xor xor_eq",
Ad="bycopy byref in inout oneway out self super atomic nonatomic retain copy readwrite readonly strong weak assign typeof nullable nonnull null_resettable _cmd \
@interface @implementation @end @protocol @encode @property @synthesize @dynamic @class @public @package @private @protected @required @optional @try @catch @fi\
nally @import @selector @encode @defs @synchronized @autoreleasepool @compatibility_alias @available",Td="FOUNDATION_EXPORT FOUNDATION_EXTERN NS_INLINE NS_FORMA\
T_FUNCTION  NS_RETURNS_RETAINEDNS_ERROR_ENUM NS_RETURNS_NOT_RETAINED NS_RETURNS_INNER_POINTER NS_DESIGNATED_INITIALIZER NS_ENUM NS_OPTIONS NS_REQUIRES_NIL_TERMI\
NATION NS_ASSUME_NONNULL_BEGIN NS_ASSUME_NONNULL_END NS_SWIFT_NAME NS_REFINED_FOR_SWIFT",kk=K("int long char short double float unsigned signed void bool"),xk=K(
"SEL instancetype id Class Protocol BOOL");function ar(n){return Nt(kk,n)||/.+_t$/.test(n)}function Md(n){return ar(n)||Nt(xk,n)}var cr="case do else for if swi\
tch while struct enum union",Wo="struct enum union";function nn(n,e){if(!e.startOfLine)return!1;for(var t,i=null;t=n.peek();){if(t=="\\"&&n.match(/^.$/)){i=nn;break}else if(t==
"/"&&n.match(/^\/[\/\*]/,!1))break;n.next()}return e.tokenize=i,"meta"}function $o(n,e){return e.prevToken=="type"?"type":!1}function Ho(n){return!n||n.length<2||
n[0]!="_"?!1:n[1]=="_"||n[1]!==n[1].toLowerCase()}function Ce(n){return n.eatWhile(/[\w\.']/),"number"}function tn(n,e){if(n.backUp(1),n.match(/^(?:R|u8R|uR|UR|LR)/)){
var t=n.match(/^"([^\s\\()]{0,16})\(/);return t?(e.cpp11RawStringDelim=t[1],e.tokenize=Sd,Sd(n,e)):!1}return n.match(/^(?:u8|u|U|L)/)?n.match(/^["']/,!1)?"strin\
g":!1:(n.next(),!1)}function _d(n){var e=/(\w+)::~?(\w+)$/.exec(n);return e&&e[1]==e[2]}function wd(n,e){for(var t;(t=n.next())!=null;)if(t=='"'&&!n.eat('"')){e.
tokenize=null;break}return"string"}function Sd(n,e){var t=e.cpp11RawStringDelim.replace(/[^\w\s]/g,"\\$&"),i=n.match(new RegExp(".*?\\)"+t+'"'));return i?e.tokenize=
null:n.skipToEnd(),"string"}var Ed=je({name:"c",keywords:K(lr),types:ar,blockKeywords:K(cr),defKeywords:K(Wo),typeFirstDefinitions:!0,atoms:K("NULL true false"),
isReservedIdentifier:Ho,hooks:{"#":nn,"*":$o}}),Dd=je({name:"cpp",keywords:K(lr+" "+Cd),types:ar,blockKeywords:K(cr+" class try catch"),defKeywords:K(Wo+" class\
 namespace"),typeFirstDefinitions:!0,atoms:K("true false NULL nullptr"),dontIndentStatements:/^template$/,isIdentifierChar:/[\w\$_~\xa1-\uffff]/,isReservedIdentifier:Ho,
hooks:{"#":nn,"*":$o,u:tn,U:tn,L:tn,R:tn,0:Ce,1:Ce,2:Ce,3:Ce,4:Ce,5:Ce,6:Ce,7:Ce,8:Ce,9:Ce,token:function(n,e,t){if(t=="variable"&&n.peek()=="("&&(e.prevToken==
";"||e.prevToken==null||e.prevToken=="}")&&_d(n.current()))return"def"}},namespaceSeparator:"::"}),Od=je({name:"java",keywords:K("abstract assert break case cat\
ch class const continue default do else enum extends final finally for goto if implements import instanceof interface native new package private protected publi\
c return static strictfp super switch synchronized this throw throws transient try volatile while @interface"),types:K("var byte short int long float double boo\
lean char void Boolean Byte Character Double Float Integer Long Number Object Short String StringBuffer StringBuilder Void"),blockKeywords:K("catch class do els\
e finally for if switch try while"),defKeywords:K("class interface enum @interface"),typeFirstDefinitions:!0,atoms:K("true false null"),number:/^(?:0x[a-f\d_]+|0b[01_]+|(?:[\d_]+\.?\d*|\.\d+)(?:e[-+]?[\d_]+)?)(u|ll?|l|f)?/i,
hooks:{"@":function(n){return n.match("interface",!1)?!1:(n.eatWhile(/[\w\$_]/),"meta")},'"':function(n,e){return n.match(/""$/)?(e.tokenize=Pd,e.tokenize(n,e)):
!1}}}),Ld=je({name:"csharp",keywords:K("abstract as async await base break case catch checked class const continue default delegate do else enum event explicit \
extern finally fixed for foreach goto if implicit in init interface internal is lock namespace new operator out override params private protected public readonl\
y record ref required return sealed sizeof stackalloc static struct switch this throw try typeof unchecked unsafe using virtual void volatile while add alias as\
cending descending dynamic from get global group into join let orderby partial remove select set value var yield"),types:K("Action Boolean Byte Char DateTime Da\
teTimeOffset Decimal Double Func Guid Int16 Int32 Int64 Object SByte Single String Task TimeSpan UInt16 UInt32 UInt64 bool byte char decimal double short int lo\
ng object sbyte float string ushort uint ulong"),blockKeywords:K("catch class do else finally for foreach if struct switch try while"),defKeywords:K("class inte\
rface namespace record struct var"),typeFirstDefinitions:!0,atoms:K("true false null"),hooks:{"@":function(n,e){return n.eat('"')?(e.tokenize=wd,wd(n,e)):(n.eatWhile(
/[\w\$_]/),"meta")}}});function Pd(n,e){for(var t=!1;!n.eol();){if(!t&&n.match('"""')){e.tokenize=null;break}t=n.next()=="\\"&&!t}return"string"}function sr(n){
return function(e,t){for(var i;i=e.next();)if(i=="*"&&e.eat("/"))if(n==1){t.tokenize=null;break}else return t.tokenize=sr(n-1),t.tokenize(e,t);else if(i=="/"&&e.
eat("*"))return t.tokenize=sr(n+1),t.tokenize(e,t);return"comment"}}var Rd=je({name:"scala",keywords:K("abstract case catch class def do else extends final fina\
lly for forSome if implicit import lazy match new null object override package private protected return sealed super this throw trait try type val var while wit\
h yield _ assert assume require print println printf readLine readBoolean readByte readShort readChar readInt readLong readFloat readDouble"),types:K("AnyVal Ap\
p Application Array BufferedIterator BigDecimal BigInt Char Console Either Enumeration Equiv Error Exception Fractional Function IndexedSeq Int Integral Iterabl\
e Iterator List Map Numeric Nil NotNull Option Ordered Ordering PartialFunction PartialOrdering Product Proxy Range Responder Seq Serializable Set Specializable\
 Stream StringBuilder StringContext Symbol Throwable Traversable TraversableOnce Tuple Unit Vector Boolean Byte Character CharSequence Class ClassLoader Cloneab\
le Comparable Compiler Double Exception Float Integer Long Math Number Object Package Pair Process Runtime Runnable SecurityManager Short StackTraceElement Stri\
ctMath String StringBuffer System Thread ThreadGroup ThreadLocal Throwable Triple Void"),multiLineStrings:!0,blockKeywords:K("catch class enum do else finally f\
or forSome if match switch try while"),defKeywords:K("class enum def object package trait type val var"),atoms:K("true false null"),indentStatements:!1,indentSwitch:!1,
isOperatorChar:/[+\-*&%=<>!?|\/#:@]/,hooks:{"@":function(n){return n.eatWhile(/[\w\$_]/),"meta"},'"':function(n,e){return n.match('""')?(e.tokenize=Pd,e.tokenize(
n,e)):!1},"'":function(n){return n.match(/^(\\[^'\s]+|[^\\'])'/)?"character":(n.eatWhile(/[\w\$_\xa1-\uffff]/),"atom")},"=":function(n,e){var t=e.context;return t.
type=="}"&&t.align&&n.eat(">")?(e.context=new Na(t.indented,t.column,t.type,t.info,null,t.prev),"operator"):!1},"/":function(n,e){return n.eat("*")?(e.tokenize=
sr(1),e.tokenize(n,e)):!1}},languageData:{closeBrackets:{brackets:["(","[","{","'",'"','"""']}}});function vk(n){return function(e,t){for(var i=!1,r,o=!1;!e.eol();){
if(!n&&!i&&e.match('"')){o=!0;break}if(n&&e.match('"""')){o=!0;break}r=e.next(),!i&&r=="$"&&e.match("{")&&e.skipTo("}"),i=!i&&r=="\\"&&!n}return(o||!n)&&(t.tokenize=
null),"string"}}var Bd=je({name:"kotlin",keywords:K("package as typealias class interface this super val operator var fun for is in This throw return annotation\
 break continue object if else while do try when !in !is as? file import where by get set abstract enum open inner override private public internal protected ca\
tch finally out final vararg reified dynamic companion constructor init sealed field property receiver param sparam lateinit data inline noinline tailrec extern\
al annotation crossinline const operator infix suspend actual expect setparam"),types:K("Boolean Byte Character CharSequence Class ClassLoader Cloneable Compara\
ble Compiler Double Exception Float Integer Long Math Number Object Package Pair Process Runtime Runnable SecurityManager Short StackTraceElement StrictMath Str\
ing StringBuffer System Thread ThreadGroup ThreadLocal Throwable Triple Void Annotation Any BooleanArray ByteArray Char CharArray DeprecationLevel DoubleArray E\
num FloatArray Function Int IntArray Lazy LazyThreadSafetyMode LongArray Nothing ShortArray Unit"),intendSwitch:!1,indentStatements:!1,multiLineStrings:!0,number:/^(?:0x[a-f\d_]+|0b[01_]+|(?:[\d_]+(\.\d+)?|\.\d+)(?:e[-+]?[\d_]+)?)(ul?|l|f)?/i,
blockKeywords:K("catch class do else finally for if where try while enum"),defKeywords:K("class val var object interface fun"),atoms:K("true false null this"),hooks:{
"@":function(n){return n.eatWhile(/[\w\$_]/),"meta"},"*":function(n,e){return e.prevToken=="."?"variable":"operator"},'"':function(n,e){return e.tokenize=vk(n.match(
'""')),e.tokenize(n,e)},"/":function(n,e){return n.eat("*")?(e.tokenize=sr(1),e.tokenize(n,e)):!1},indent:function(n,e,t,i){var r=t&&t.charAt(0);if((n.prevToken==
"}"||n.prevToken==")")&&t=="")return n.indented;if(n.prevToken=="operator"&&t!="}"&&n.context.type!="}"||n.prevToken=="variable"&&r=="."||(n.prevToken=="}"||n.prevToken==
")")&&r==".")return i*2+e.indented;if(e.align&&e.type=="}")return e.indented+(n.context.type==(t||"").charAt(0)?0:i)}},languageData:{closeBrackets:{brackets:["(",
"[","{","'",'"','"""']}}}),Uw=je({name:"shader",keywords:K("sampler1D sampler2D sampler3D samplerCube sampler1DShadow sampler2DShadow const attribute uniform va\
rying break continue discard return for while do if else struct in out inout"),types:K("float int bool void vec2 vec3 vec4 ivec2 ivec3 ivec4 bvec2 bvec3 bvec4 m\
at2 mat3 mat4"),blockKeywords:K("for while do if else struct"),builtin:K("radians degrees sin cos tan asin acos atan pow exp log exp2 sqrt inversesqrt abs sign \
floor ceil fract mod min max clamp mix step smoothstep length distance dot cross normalize ftransform faceforward reflect refract matrixCompMult lessThan lessTh\
anEqual greaterThan greaterThanEqual equal notEqual any all not texture1D texture1DProj texture1DLod texture1DProjLod texture2D texture2DProj texture2DLod textu\
re2DProjLod texture3D texture3DProj texture3DLod texture3DProjLod textureCube textureCubeLod shadow1D shadow2D shadow1DProj shadow2DProj shadow1DLod shadow2DLod\
 shadow1DProjLod shadow2DProjLod dFdx dFdy fwidth noise1 noise2 noise3 noise4"),atoms:K("true false gl_FragColor gl_SecondaryColor gl_Normal gl_Vertex gl_MultiT\
exCoord0 gl_MultiTexCoord1 gl_MultiTexCoord2 gl_MultiTexCoord3 gl_MultiTexCoord4 gl_MultiTexCoord5 gl_MultiTexCoord6 gl_MultiTexCoord7 gl_FogCoord gl_PointCoord\
 gl_Position gl_PointSize gl_ClipVertex gl_FrontColor gl_BackColor gl_FrontSecondaryColor gl_BackSecondaryColor gl_TexCoord gl_FogFragCoord gl_FragCoord gl_Fron\
tFacing gl_FragData gl_FragDepth gl_ModelViewMatrix gl_ProjectionMatrix gl_ModelViewProjectionMatrix gl_TextureMatrix gl_NormalMatrix gl_ModelViewMatrixInverse \
gl_ProjectionMatrixInverse gl_ModelViewProjectionMatrixInverse gl_TextureMatrixTranspose gl_ModelViewMatrixInverseTranspose gl_ProjectionMatrixInverseTranspose \
gl_ModelViewProjectionMatrixInverseTranspose gl_TextureMatrixInverseTranspose gl_NormalScale gl_DepthRange gl_ClipPlane gl_Point gl_FrontMaterial gl_BackMateria\
l gl_LightSource gl_LightModel gl_FrontLightModelProduct gl_BackLightModelProduct gl_TextureColor gl_EyePlaneS gl_EyePlaneT gl_EyePlaneR gl_EyePlaneQ gl_FogPara\
meters gl_MaxLights gl_MaxClipPlanes gl_MaxTextureUnits gl_MaxTextureCoords gl_MaxVertexAttribs gl_MaxVertexUniformComponents gl_MaxVaryingFloats gl_MaxVertexTe\
xtureImageUnits gl_MaxTextureImageUnits gl_MaxFragmentUniformComponents gl_MaxCombineTextureImageUnits gl_MaxDrawBuffers"),indentSwitch:!1,hooks:{"#":nn}}),Gw=je(
{name:"nesc",keywords:K(lr+" as atomic async call command component components configuration event generic implementation includes interface module new norace n\
x_struct nx_union post provides signal task uses abstract extends"),types:ar,blockKeywords:K(cr),atoms:K("null true false"),hooks:{"#":nn}}),Xw=je({name:"object\
ivec",keywords:K(lr+" "+Ad),types:Md,builtin:K(Td),blockKeywords:K(cr+" @synthesize @try @catch @finally @autoreleasepool @synchronized"),defKeywords:K(Wo+" @in\
terface @implementation @protocol @class"),dontIndentStatements:/^@.*$/,typeFirstDefinitions:!0,atoms:K("YES NO NULL Nil nil true false nullptr"),isReservedIdentifier:Ho,
hooks:{"#":nn,"*":$o}}),Jw=je({name:"objectivecpp",keywords:K(lr+" "+Ad+" "+Cd),types:Md,builtin:K(Td),blockKeywords:K(cr+" @synthesize @try @catch @finally @au\
toreleasepool @synchronized class try catch"),defKeywords:K(Wo+" @interface @implementation @protocol @class class namespace"),dontIndentStatements:/^@.*$|^template$/,
typeFirstDefinitions:!0,atoms:K("YES NO NULL Nil nil true false nullptr"),isReservedIdentifier:Ho,hooks:{"#":nn,"*":$o,u:tn,U:tn,L:tn,R:tn,0:Ce,1:Ce,2:Ce,3:Ce,4:Ce,
5:Ce,6:Ce,7:Ce,8:Ce,9:Ce,token:function(n,e,t){if(t=="variable"&&n.peek()=="("&&(e.prevToken==";"||e.prevToken==null||e.prevToken=="}")&&_d(n.current()))return"\
def"}},namespaceSeparator:"::"}),Yw=je({name:"squirrel",keywords:K("base break clone continue const default delete enum extends function in class foreach local \
resume return this throw typeof yield constructor instanceof static"),types:ar,blockKeywords:K("case catch class else for foreach if switch try while"),defKeywords:K(
"function local class"),typeFirstDefinitions:!0,atoms:K("true false null"),hooks:{"#":nn}}),Fo=null;function Id(n){return function(e,t){for(var i=!1,r,o=!1;!e.eol();){
if(!i&&e.match('"')&&(n=="single"||e.match('""'))){o=!0;break}if(!i&&e.match("``")){Fo=Id(n),o=!0;break}r=e.next(),i=n=="single"&&!i&&r=="\\"}return o&&(t.tokenize=
null),"string"}}var Zw=je({name:"ceylon",keywords:K("abstracts alias assembly assert assign break case catch class continue dynamic else exists extends finally \
for function given if import in interface is let module new nonempty object of out outer package return satisfies super switch then this throw try value void wh\
ile"),types:function(n){var e=n.charAt(0);return e===e.toUpperCase()&&e!==e.toLowerCase()},blockKeywords:K("case catch class dynamic else finally for function i\
f interface module new object switch try while"),defKeywords:K("class dynamic function interface module object package value"),builtin:K("abstract actual aliase\
d annotation by default deprecated doc final formal late license native optional sealed see serializable shared suppressWarnings tagged throws variable"),isPunctuationChar:/[\[\]{}\(\),;\:\.`]/,
isOperatorChar:/[+\-*&%=<>!?|^~:\/]/,numberStart:/[\d#$]/,number:/^(?:#[\da-fA-F_]+|\$[01_]+|[\d_]+[kMGTPmunpf]?|[\d_]+\.[\d_]+(?:[eE][-+]?\d+|[kMGTPmunpf]|)|)/i,
multiLineStrings:!0,typeFirstDefinitions:!0,atoms:K("true false null larger smaller equal empty finished"),indentSwitch:!1,styleDefs:!1,hooks:{"@":function(n){return n.
eatWhile(/[\w\$_]/),"meta"},'"':function(n,e){return e.tokenize=Id(n.match('""')?"triple":"single"),e.tokenize(n,e)},"`":function(n,e){return!Fo||!n.match("`")?
!1:(e.tokenize=Fo,Fo=null,e.tokenize(n,e))},"'":function(n){return n.match(/^(\\[^'\s]+|[^\\'])'/)?"string.special":(n.eatWhile(/[\w\$_\xa1-\uffff]/),"atom")},token:function(n,e,t){
if((t=="variable"||t=="type")&&e.prevToken==".")return"variableName.special"}},languageData:{closeBrackets:{brackets:["(","[","{","'",'"','"""']}}});function wk(n){
(n.interpolationStack||(n.interpolationStack=[])).push(n.tokenize)}function Nd(n){return(n.interpolationStack||(n.interpolationStack=[])).pop()}function Sk(n){return n.
interpolationStack?n.interpolationStack.length:0}function Ia(n,e,t,i){var r=!1;if(e.eat(n))if(e.eat(n))r=!0;else return"string";function o(s,l){for(var a=!1;!s.
eol();){if(!i&&!a&&s.peek()=="$")return wk(l),l.tokenize=Ck,"string";var c=s.next();if(c==n&&!a&&(!r||s.match(n+n))){l.tokenize=null;break}a=!i&&!a&&c=="\\"}return"\
string"}return t.tokenize=o,o(e,t)}function Ck(n,e){return n.eat("$"),n.eat("{")?e.tokenize=null:e.tokenize=Ak,null}function Ak(n,e){return n.eatWhile(/[\w_]/),
e.tokenize=Nd(e),"variable"}var zd=je({name:"dart",keywords:K("this super static final const abstract class extends external factory implements mixin get native\
 set typedef with enum throw rethrow assert break case continue default in return new deferred async await covariant try catch finally do else for if switch whi\
le import library export part of show hide is as extension on yield late required sealed base interface when inline"),blockKeywords:K("try catch finally do else\
 for if switch while"),builtin:K("void bool num int double dynamic var String Null Never"),atoms:K("true false null"),number:/^(?:0x[a-f\d_]+|(?:[\d_]+\.?[\d_]*|\.[\d_]+)(?:e[-+]?[\d_]+)?)/i,
hooks:{"@":function(n){return n.eatWhile(/[\w\$_\.]/),"meta"},"'":function(n,e){return Ia("'",n,e,!1)},'"':function(n,e){return Ia('"',n,e,!1)},r:function(n,e){
var t=n.peek();return t=="'"||t=='"'?Ia(n.next(),n,e,!0):!1},"}":function(n,e){return Sk(e)>0?(e.tokenize=Nd(e),null):!1},"/":function(n,e){return n.eat("*")?(e.
tokenize=sr(1),e.tokenize(n,e)):!1},token:function(n,e,t){if(t=="variable"){var i=RegExp("^[_$]*[A-Z][a-zA-Z0-9_$]*$","g");if(i.test(n.current()))return"type"}}}});function Vo(n){n={...Ek,...n};var e=n.inline,t=n.tokenHooks,i=n.documentTypes||{},r=n.mediaTypes||{},o=n.mediaFeatures||{},s=n.mediaValueKeywords||{},l=n.propertyKeywords||
{},a=n.nonStandardPropertyKeywords||{},c=n.fontProperties||{},u=n.counterDescriptors||{},h=n.colorKeywords||{},f=n.valueKeywords||{},p=n.allowNested,g=n.lineComment,
k=n.supportsAtComponent===!0,A=n.highlightNonStandardPropertyKeywords!==!1,w,_;function E(v,O){return w=O,v}function N(v,O){var D=v.next();if(t[D]){var H=t[D](v,
O);if(H!==!1)return H}if(D=="@")return v.eatWhile(/[\w\\\-]/),E("def",v.current());if(D=="="||(D=="~"||D=="|")&&v.eat("="))return E(null,"compare");if(D=='"'||D==
"'")return O.tokenize=S(D),O.tokenize(v,O);if(D=="#")return v.eatWhile(/[\w\\\-]/),E("atom","hash");if(D=="!")return v.match(/^\s*\w*/),E("keyword","important");
if(/\d/.test(D)||D=="."&&v.eat(/\d/))return v.eatWhile(/[\w.%]/),E("number","unit");if(D==="-"){if(/[\d.]/.test(v.peek()))return v.eatWhile(/[\w.%]/),E("number",
"unit");if(v.match(/^-[\w\\\-]*/))return v.eatWhile(/[\w\\\-]/),v.match(/^\s*:/,!1)?E("def","variable-definition"):E("variableName","variable");if(v.match(/^\w+-/))
return E("meta","meta")}else return/[,+>*\/]/.test(D)?E(null,"select-op"):D=="."&&v.match(/^-?[_a-z][_a-z0-9-]*/i)?E("qualifier","qualifier"):/[:;{}\[\]\(\)]/.test(
D)?E(null,D):v.match(/^[\w-.]+(?=\()/)?(/^(url(-prefix)?|domain|regexp)$/i.test(v.current())&&(O.tokenize=T),E("variableName.function","variable")):/[\w\\\-]/.test(
D)?(v.eatWhile(/[\w\\\-]/),E("property","word")):E(null,null)}function S(v){return function(O,D){for(var H=!1,le;(le=O.next())!=null;){if(le==v&&!H){v==")"&&O.backUp(
1);break}H=!H&&le=="\\"}return(le==v||!H&&v!=")")&&(D.tokenize=null),E("string","string")}}function T(v,O){return v.next(),v.match(/^\s*[\"\')]/,!1)?O.tokenize=
null:O.tokenize=S(")"),E(null,"(")}function x(v,O,D){this.type=v,this.indent=O,this.prev=D}function b(v,O,D,H){return v.context=new x(D,O.indentation()+(H===!1?
0:O.indentUnit),v.context),D}function m(v){return v.context.prev&&(v.context=v.context.prev),v.context.type}function C(v,O,D){return R[D.context.type](v,O,D)}function M(v,O,D,H){
for(var le=H||1;le>0;le--)D.context=D.context.prev;return C(v,O,D)}function P(v){var O=v.current().toLowerCase();f.hasOwnProperty(O)?_="atom":h.hasOwnProperty(O)?
_="keyword":_="variable"}var R={};return R.top=function(v,O,D){if(v=="{")return b(D,O,"block");if(v=="}"&&D.context.prev)return m(D);if(k&&/@component/i.test(v))
return b(D,O,"atComponentBlock");if(/^@(-moz-)?document$/i.test(v))return b(D,O,"documentTypes");if(/^@(media|supports|(-moz-)?document|import)$/i.test(v))return b(
D,O,"atBlock");if(/^@(font-face|counter-style)/i.test(v))return D.stateArg=v,"restricted_atBlock_before";if(/^@(-(moz|ms|o|webkit)-)?keyframes$/i.test(v))return"\
keyframes";if(v&&v.charAt(0)=="@")return b(D,O,"at");if(v=="hash")_="builtin";else if(v=="word")_="tag";else{if(v=="variable-definition")return"maybeprop";if(v==
"interpolation")return b(D,O,"interpolation");if(v==":")return"pseudo";if(p&&v=="(")return b(D,O,"parens")}return D.context.type},R.block=function(v,O,D){if(v==
"word"){var H=O.current().toLowerCase();return l.hasOwnProperty(H)?(_="property","maybeprop"):a.hasOwnProperty(H)?(_=A?"string.special":"property","maybeprop"):
p?(_=O.match(/^\s*:(?:\s|$)/,!1)?"property":"tag","block"):(_="error","maybeprop")}else return v=="meta"?"block":!p&&(v=="hash"||v=="qualifier")?(_="error","blo\
ck"):R.top(v,O,D)},R.maybeprop=function(v,O,D){return v==":"?b(D,O,"prop"):C(v,O,D)},R.prop=function(v,O,D){if(v==";")return m(D);if(v=="{"&&p)return b(D,O,"pro\
pBlock");if(v=="}"||v=="{")return M(v,O,D);if(v=="(")return b(D,O,"parens");if(v=="hash"&&!/^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$/.test(O.current()))
_="error";else if(v=="word")P(O);else if(v=="interpolation")return b(D,O,"interpolation");return"prop"},R.propBlock=function(v,O,D){return v=="}"?m(D):v=="word"?
(_="property","maybeprop"):D.context.type},R.parens=function(v,O,D){return v=="{"||v=="}"?M(v,O,D):v==")"?m(D):v=="("?b(D,O,"parens"):v=="interpolation"?b(D,O,"\
interpolation"):(v=="word"&&P(O),"parens")},R.pseudo=function(v,O,D){return v=="meta"?"pseudo":v=="word"?(_="variableName.constant",D.context.type):C(v,O,D)},R.
documentTypes=function(v,O,D){return v=="word"&&i.hasOwnProperty(O.current())?(_="tag",D.context.type):R.atBlock(v,O,D)},R.atBlock=function(v,O,D){if(v=="(")return b(
D,O,"atBlock_parens");if(v=="}"||v==";")return M(v,O,D);if(v=="{")return m(D)&&b(D,O,p?"block":"top");if(v=="interpolation")return b(D,O,"interpolation");if(v==
"word"){var H=O.current().toLowerCase();H=="only"||H=="not"||H=="and"||H=="or"?_="keyword":r.hasOwnProperty(H)?_="attribute":o.hasOwnProperty(H)?_="property":s.
hasOwnProperty(H)?_="keyword":l.hasOwnProperty(H)?_="property":a.hasOwnProperty(H)?_=A?"string.special":"property":f.hasOwnProperty(H)?_="atom":h.hasOwnProperty(
H)?_="keyword":_="error"}return D.context.type},R.atComponentBlock=function(v,O,D){return v=="}"?M(v,O,D):v=="{"?m(D)&&b(D,O,p?"block":"top",!1):(v=="word"&&(_=
"error"),D.context.type)},R.atBlock_parens=function(v,O,D){return v==")"?m(D):v=="{"||v=="}"?M(v,O,D,2):R.atBlock(v,O,D)},R.restricted_atBlock_before=function(v,O,D){
return v=="{"?b(D,O,"restricted_atBlock"):v=="word"&&D.stateArg=="@counter-style"?(_="variable","restricted_atBlock_before"):C(v,O,D)},R.restricted_atBlock=function(v,O,D){
return v=="}"?(D.stateArg=null,m(D)):v=="word"?(D.stateArg=="@font-face"&&!c.hasOwnProperty(O.current().toLowerCase())||D.stateArg=="@counter-style"&&!u.hasOwnProperty(
O.current().toLowerCase())?_="error":_="property","maybeprop"):"restricted_atBlock"},R.keyframes=function(v,O,D){return v=="word"?(_="variable","keyframes"):v==
"{"?b(D,O,"top"):C(v,O,D)},R.at=function(v,O,D){return v==";"?m(D):v=="{"||v=="}"?M(v,O,D):(v=="word"?_="tag":v=="hash"&&(_="builtin"),"at")},R.interpolation=function(v,O,D){
return v=="}"?m(D):v=="{"||v==";"?M(v,O,D):(v=="word"?_="variable":v!="variable"&&v!="("&&v!=")"&&(_="error"),"interpolation")},{name:n.name,startState:function(){
return{tokenize:null,state:e?"block":"top",stateArg:null,context:new x(e?"block":"top",0,null)}},token:function(v,O){if(!O.tokenize&&v.eatSpace())return null;var D=(O.
tokenize||N)(v,O);return D&&typeof D=="object"&&(w=D[1],D=D[0]),_=D,w!="comment"&&(O.state=R[O.state](w,v,O)),_},indent:function(v,O,D){var H=v.context,le=O&&O.
charAt(0),te=H.indent;return H.type=="prop"&&(le=="}"||le==")")&&(H=H.prev),H.prev&&(le=="}"&&(H.type=="block"||H.type=="top"||H.type=="interpolation"||H.type==
"restricted_atBlock")?(H=H.prev,te=H.indent):(le==")"&&(H.type=="parens"||H.type=="atBlock_parens")||le=="{"&&(H.type=="at"||H.type=="atBlock"))&&(te=Math.max(0,
H.indent-D.unit))),te},languageData:{indentOnInput:/^\s*\}$/,commentTokens:{line:g,block:{open:"/*",close:"*/"}},autocomplete:_k}}}function Mt(n){for(var e={},t=0;t<
n.length;++t)e[n[t].toLowerCase()]=!0;return e}var Fd=["domain","regexp","url","url-prefix"],Wd=Mt(Fd),$d=["all","aural","braille","handheld","print","projectio\
n","screen","tty","tv","embossed"],qo=Mt($d),Hd=["width","min-width","max-width","height","min-height","max-height","device-width","min-device-width","max-devic\
e-width","device-height","min-device-height","max-device-height","aspect-ratio","min-aspect-ratio","max-aspect-ratio","device-aspect-ratio","min-device-aspect-r\
atio","max-device-aspect-ratio","color","min-color","max-color","color-index","min-color-index","max-color-index","monochrome","min-monochrome","max-monochrome",
"resolution","min-resolution","max-resolution","scan","grid","orientation","device-pixel-ratio","min-device-pixel-ratio","max-device-pixel-ratio","pointer","any\
-pointer","hover","any-hover","prefers-color-scheme","dynamic-range","video-dynamic-range"],jo=Mt(Hd),Vd=["landscape","portrait","none","coarse","fine","on-dema\
nd","hover","interlace","progressive","dark","light","standard","high"],za=Mt(Vd),qd=["align-content","align-items","align-self","alignment-adjust","alignment-b\
aseline","all","anchor-point","animation","animation-delay","animation-direction","animation-duration","animation-fill-mode","animation-iteration-count","animat\
ion-name","animation-play-state","animation-timing-function","appearance","azimuth","backdrop-filter","backface-visibility","background","background-attachment",
"background-blend-mode","background-clip","background-color","background-image","background-origin","background-position","background-position-x","background-po\
sition-y","background-repeat","background-size","baseline-shift","binding","bleed","block-size","bookmark-label","bookmark-level","bookmark-state","bookmark-tar\
get","border","border-bottom","border-bottom-color","border-bottom-left-radius","border-bottom-right-radius","border-bottom-style","border-bottom-width","border\
-collapse","border-color","border-image","border-image-outset","border-image-repeat","border-image-slice","border-image-source","border-image-width","border-lef\
t","border-left-color","border-left-style","border-left-width","border-radius","border-right","border-right-color","border-right-style","border-right-width","bo\
rder-spacing","border-style","border-top","border-top-color","border-top-left-radius","border-top-right-radius","border-top-style","border-top-width","border-wi\
dth","bottom","box-decoration-break","box-shadow","box-sizing","break-after","break-before","break-inside","caption-side","caret-color","clear","clip","color","\
color-profile","column-count","column-fill","column-gap","column-rule","column-rule-color","column-rule-style","column-rule-width","column-span","column-width",
"columns","contain","content","counter-increment","counter-reset","crop","cue","cue-after","cue-before","cursor","direction","display","dominant-baseline","drop\
-initial-after-adjust","drop-initial-after-align","drop-initial-before-adjust","drop-initial-before-align","drop-initial-size","drop-initial-value","elevation",
"empty-cells","fit","fit-content","fit-position","flex","flex-basis","flex-direction","flex-flow","flex-grow","flex-shrink","flex-wrap","float","float-offset","\
flow-from","flow-into","font","font-family","font-feature-settings","font-kerning","font-language-override","font-optical-sizing","font-size","font-size-adjust",
"font-stretch","font-style","font-synthesis","font-variant","font-variant-alternates","font-variant-caps","font-variant-east-asian","font-variant-ligatures","fo\
nt-variant-numeric","font-variant-position","font-variation-settings","font-weight","gap","grid","grid-area","grid-auto-columns","grid-auto-flow","grid-auto-row\
s","grid-column","grid-column-end","grid-column-gap","grid-column-start","grid-gap","grid-row","grid-row-end","grid-row-gap","grid-row-start","grid-template","g\
rid-template-areas","grid-template-columns","grid-template-rows","hanging-punctuation","height","hyphens","icon","image-orientation","image-rendering","image-re\
solution","inline-box-align","inset","inset-block","inset-block-end","inset-block-start","inset-inline","inset-inline-end","inset-inline-start","isolation","jus\
tify-content","justify-items","justify-self","left","letter-spacing","line-break","line-height","line-height-step","line-stacking","line-stacking-ruby","line-st\
acking-shift","line-stacking-strategy","list-style","list-style-image","list-style-position","list-style-type","margin","margin-bottom","margin-left","margin-ri\
ght","margin-top","marks","marquee-direction","marquee-loop","marquee-play-count","marquee-speed","marquee-style","mask-clip","mask-composite","mask-image","mas\
k-mode","mask-origin","mask-position","mask-repeat","mask-size","mask-type","max-block-size","max-height","max-inline-size","max-width","min-block-size","min-he\
ight","min-inline-size","min-width","mix-blend-mode","move-to","nav-down","nav-index","nav-left","nav-right","nav-up","object-fit","object-position","offset","o\
ffset-anchor","offset-distance","offset-path","offset-position","offset-rotate","opacity","order","orphans","outline","outline-color","outline-offset","outline-\
style","outline-width","overflow","overflow-style","overflow-wrap","overflow-x","overflow-y","padding","padding-bottom","padding-left","padding-right","padding-\
top","page","page-break-after","page-break-before","page-break-inside","page-policy","pause","pause-after","pause-before","perspective","perspective-origin","pi\
tch","pitch-range","place-content","place-items","place-self","play-during","position","presentation-level","punctuation-trim","quotes","region-break-after","re\
gion-break-before","region-break-inside","region-fragment","rendering-intent","resize","rest","rest-after","rest-before","richness","right","rotate","rotation",
"rotation-point","row-gap","ruby-align","ruby-overhang","ruby-position","ruby-span","scale","scroll-behavior","scroll-margin","scroll-margin-block","scroll-marg\
in-block-end","scroll-margin-block-start","scroll-margin-bottom","scroll-margin-inline","scroll-margin-inline-end","scroll-margin-inline-start","scroll-margin-l\
eft","scroll-margin-right","scroll-margin-top","scroll-padding","scroll-padding-block","scroll-padding-block-end","scroll-padding-block-start","scroll-padding-b\
ottom","scroll-padding-inline","scroll-padding-inline-end","scroll-padding-inline-start","scroll-padding-left","scroll-padding-right","scroll-padding-top","scro\
ll-snap-align","scroll-snap-type","shape-image-threshold","shape-inside","shape-margin","shape-outside","size","speak","speak-as","speak-header","speak-numeral",
"speak-punctuation","speech-rate","stress","string-set","tab-size","table-layout","target","target-name","target-new","target-position","text-align","text-align\
-last","text-combine-upright","text-decoration","text-decoration-color","text-decoration-line","text-decoration-skip","text-decoration-skip-ink","text-decoratio\
n-style","text-emphasis","text-emphasis-color","text-emphasis-position","text-emphasis-style","text-height","text-indent","text-justify","text-orientation","tex\
t-outline","text-overflow","text-rendering","text-shadow","text-size-adjust","text-space-collapse","text-transform","text-underline-position","text-wrap","top",
"touch-action","transform","transform-origin","transform-style","transition","transition-delay","transition-duration","transition-property","transition-timing-f\
unction","translate","unicode-bidi","user-select","vertical-align","visibility","voice-balance","voice-duration","voice-family","voice-pitch","voice-range","voi\
ce-rate","voice-stress","voice-volume","volume","white-space","widows","width","will-change","word-break","word-spacing","word-wrap","writing-mode","z-index","c\
lip-path","clip-rule","mask","enable-background","filter","flood-color","flood-opacity","lighting-color","stop-color","stop-opacity","pointer-events","color-int\
erpolation","color-interpolation-filters","color-rendering","fill","fill-opacity","fill-rule","image-rendering","marker","marker-end","marker-mid","marker-start",
"paint-order","shape-rendering","stroke","stroke-dasharray","stroke-dashoffset","stroke-linecap","stroke-linejoin","stroke-miterlimit","stroke-opacity","stroke-\
width","text-rendering","baseline-shift","dominant-baseline","glyph-orientation-horizontal","glyph-orientation-vertical","text-anchor","writing-mode"],Ko=Mt(qd),
jd=["accent-color","aspect-ratio","border-block","border-block-color","border-block-end","border-block-end-color","border-block-end-style","border-block-end-wid\
th","border-block-start","border-block-start-color","border-block-start-style","border-block-start-width","border-block-style","border-block-width","border-inli\
ne","border-inline-color","border-inline-end","border-inline-end-color","border-inline-end-style","border-inline-end-width","border-inline-start","border-inline\
-start-color","border-inline-start-style","border-inline-start-width","border-inline-style","border-inline-width","content-visibility","margin-block","margin-bl\
ock-end","margin-block-start","margin-inline","margin-inline-end","margin-inline-start","overflow-anchor","overscroll-behavior","padding-block","padding-block-e\
nd","padding-block-start","padding-inline","padding-inline-end","padding-inline-start","scroll-snap-stop","scrollbar-3d-light-color","scrollbar-arrow-color","sc\
rollbar-base-color","scrollbar-dark-shadow-color","scrollbar-face-color","scrollbar-highlight-color","scrollbar-shadow-color","scrollbar-track-color","searchfie\
ld-cancel-button","searchfield-decoration","searchfield-results-button","searchfield-results-decoration","shape-inside","zoom"],Uo=Mt(jd),Tk=["font-display","fo\
nt-family","src","unicode-range","font-variant","font-feature-settings","font-stretch","font-weight","font-style"],Go=Mt(Tk),Mk=["additive-symbols","fallback","\
negative","pad","prefix","range","speak-as","suffix","symbols","system"],Kd=Mt(Mk),Ud=["aliceblue","antiquewhite","aqua","aquamarine","azure","beige","bisque","\
black","blanchedalmond","blue","blueviolet","brown","burlywood","cadetblue","chartreuse","chocolate","coral","cornflowerblue","cornsilk","crimson","cyan","darkb\
lue","darkcyan","darkgoldenrod","darkgray","darkgreen","darkgrey","darkkhaki","darkmagenta","darkolivegreen","darkorange","darkorchid","darkred","darksalmon","d\
arkseagreen","darkslateblue","darkslategray","darkslategrey","darkturquoise","darkviolet","deeppink","deepskyblue","dimgray","dimgrey","dodgerblue","firebrick",
"floralwhite","forestgreen","fuchsia","gainsboro","ghostwhite","gold","goldenrod","gray","grey","green","greenyellow","honeydew","hotpink","indianred","indigo",
"ivory","khaki","lavender","lavenderblush","lawngreen","lemonchiffon","lightblue","lightcoral","lightcyan","lightgoldenrodyellow","lightgray","lightgreen","ligh\
tgrey","lightpink","lightsalmon","lightseagreen","lightskyblue","lightslategray","lightslategrey","lightsteelblue","lightyellow","lime","limegreen","linen","mag\
enta","maroon","mediumaquamarine","mediumblue","mediumorchid","mediumpurple","mediumseagreen","mediumslateblue","mediumspringgreen","mediumturquoise","mediumvio\
letred","midnightblue","mintcream","mistyrose","moccasin","navajowhite","navy","oldlace","olive","olivedrab","orange","orangered","orchid","palegoldenrod","pale\
green","paleturquoise","palevioletred","papayawhip","peachpuff","peru","pink","plum","powderblue","purple","rebeccapurple","red","rosybrown","royalblue","saddle\
brown","salmon","sandybrown","seagreen","seashell","sienna","silver","skyblue","slateblue","slategray","slategrey","snow","springgreen","steelblue","tan","teal",
"thistle","tomato","turquoise","violet","wheat","white","whitesmoke","yellow","yellowgreen"],Xo=Mt(Ud),Gd=["above","absolute","activeborder","additive","activec\
aption","afar","after-white-space","ahead","alias","all","all-scroll","alphabetic","alternate","always","amharic","amharic-abegede","antialiased","appworkspace",
"arabic-indic","armenian","asterisks","attr","auto","auto-flow","avoid","avoid-column","avoid-page","avoid-region","axis-pan","background","backwards","baseline",
"below","bidi-override","binary","bengali","blink","block","block-axis","blur","bold","bolder","border","border-box","both","bottom","break","break-all","break-\
word","brightness","bullets","button","buttonface","buttonhighlight","buttonshadow","buttontext","calc","cambodian","capitalize","caps-lock-indicator","caption",
"captiontext","caret","cell","center","checkbox","circle","cjk-decimal","cjk-earthly-branch","cjk-heavenly-stem","cjk-ideographic","clear","clip","close-quote",
"col-resize","collapse","color","color-burn","color-dodge","column","column-reverse","compact","condensed","conic-gradient","contain","content","contents","cont\
ent-box","context-menu","continuous","contrast","copy","counter","counters","cover","crop","cross","crosshair","cubic-bezier","currentcolor","cursive","cyclic",
"darken","dashed","decimal","decimal-leading-zero","default","default-button","dense","destination-atop","destination-in","destination-out","destination-over","\
devanagari","difference","disc","discard","disclosure-closed","disclosure-open","document","dot-dash","dot-dot-dash","dotted","double","down","drop-shadow","e-r\
esize","ease","ease-in","ease-in-out","ease-out","element","ellipse","ellipsis","embed","end","ethiopic","ethiopic-abegede","ethiopic-abegede-am-et","ethiopic-a\
begede-gez","ethiopic-abegede-ti-er","ethiopic-abegede-ti-et","ethiopic-halehame-aa-er","ethiopic-halehame-aa-et","ethiopic-halehame-am-et","ethiopic-halehame-g\
ez","ethiopic-halehame-om-et","ethiopic-halehame-sid-et","ethiopic-halehame-so-et","ethiopic-halehame-ti-er","ethiopic-halehame-ti-et","ethiopic-halehame-tig","\
ethiopic-numeric","ew-resize","exclusion","expanded","extends","extra-condensed","extra-expanded","fantasy","fast","fill","fill-box","fixed","flat","flex","flex\
-end","flex-start","footnotes","forwards","from","geometricPrecision","georgian","grayscale","graytext","grid","groove","gujarati","gurmukhi","hand","hangul","h\
angul-consonant","hard-light","hebrew","help","hidden","hide","higher","highlight","highlighttext","hiragana","hiragana-iroha","horizontal","hsl","hsla","hue","\
hue-rotate","icon","ignore","inactiveborder","inactivecaption","inactivecaptiontext","infinite","infobackground","infotext","inherit","initial","inline","inline\
-axis","inline-block","inline-flex","inline-grid","inline-table","inset","inside","intrinsic","invert","italic","japanese-formal","japanese-informal","justify",
"kannada","katakana","katakana-iroha","keep-all","khmer","korean-hangul-formal","korean-hanja-formal","korean-hanja-informal","landscape","lao","large","larger",
"left","level","lighter","lighten","line-through","linear","linear-gradient","lines","list-item","listbox","listitem","local","logical","loud","lower","lower-al\
pha","lower-armenian","lower-greek","lower-hexadecimal","lower-latin","lower-norwegian","lower-roman","lowercase","ltr","luminosity","malayalam","manipulation",
"match","matrix","matrix3d","media-play-button","media-slider","media-sliderthumb","media-volume-slider","media-volume-sliderthumb","medium","menu","menulist","\
menulist-button","menutext","message-box","middle","min-intrinsic","mix","mongolian","monospace","move","multiple","multiple_mask_images","multiply","myanmar","\
n-resize","narrower","ne-resize","nesw-resize","no-close-quote","no-drop","no-open-quote","no-repeat","none","normal","not-allowed","nowrap","ns-resize","number\
s","numeric","nw-resize","nwse-resize","oblique","octal","opacity","open-quote","optimizeLegibility","optimizeSpeed","oriya","oromo","outset","outside","outside\
-shape","overlay","overline","padding","padding-box","painted","page","paused","persian","perspective","pinch-zoom","plus-darker","plus-lighter","pointer","poly\
gon","portrait","pre","pre-line","pre-wrap","preserve-3d","progress","push-button","radial-gradient","radio","read-only","read-write","read-write-plaintext-only",
"rectangle","region","relative","repeat","repeating-linear-gradient","repeating-radial-gradient","repeating-conic-gradient","repeat-x","repeat-y","reset","rever\
se","rgb","rgba","ridge","right","rotate","rotate3d","rotateX","rotateY","rotateZ","round","row","row-resize","row-reverse","rtl","run-in","running","s-resize",
"sans-serif","saturate","saturation","scale","scale3d","scaleX","scaleY","scaleZ","screen","scroll","scrollbar","scroll-position","se-resize","searchfield","sea\
rchfield-cancel-button","searchfield-decoration","searchfield-results-button","searchfield-results-decoration","self-start","self-end","semi-condensed","semi-ex\
panded","separate","sepia","serif","show","sidama","simp-chinese-formal","simp-chinese-informal","single","skew","skewX","skewY","skip-white-space","slide","sli\
der-horizontal","slider-vertical","sliderthumb-horizontal","sliderthumb-vertical","slow","small","small-caps","small-caption","smaller","soft-light","solid","so\
mali","source-atop","source-in","source-out","source-over","space","space-around","space-between","space-evenly","spell-out","square","square-button","start","s\
tatic","status-bar","stretch","stroke","stroke-box","sub","subpixel-antialiased","svg_masks","super","sw-resize","symbolic","symbols","system-ui","table","table\
-caption","table-cell","table-column","table-column-group","table-footer-group","table-header-group","table-row","table-row-group","tamil","telugu","text","text\
-bottom","text-top","textarea","textfield","thai","thick","thin","threeddarkshadow","threedface","threedhighlight","threedlightshadow","threedshadow","tibetan",
"tigre","tigrinya-er","tigrinya-er-abegede","tigrinya-et","tigrinya-et-abegede","to","top","trad-chinese-formal","trad-chinese-informal","transform","translate",
"translate3d","translateX","translateY","translateZ","transparent","ultra-condensed","ultra-expanded","underline","unidirectional-pan","unset","up","upper-alpha",
"upper-armenian","upper-greek","upper-hexadecimal","upper-latin","upper-norwegian","upper-roman","uppercase","urdu","url","var","vertical","vertical-text","view\
-box","visible","visibleFill","visiblePainted","visibleStroke","visual","w-resize","wait","wave","wider","window","windowframe","windowtext","words","wrap","wra\
p-reverse","x-large","x-small","xor","xx-large","xx-small"],Jo=Mt(Gd),_k=Fd.concat($d).concat(Hd).concat(Vd).concat(qd).concat(jd).concat(Ud).concat(Gd);var Ek={documentTypes:Wd,mediaTypes:qo,mediaFeatures:jo,mediaValueKeywords:za,propertyKeywords:Ko,nonStandardPropertyKeywords:Uo,fontProperties:Go,counterDescriptors:Kd,
colorKeywords:Xo,valueKeywords:Jo,tokenHooks:{"/":function(n,e){return n.eat("*")?(e.tokenize=rn,rn(n,e)):!1}}},Xd=Vo({name:"css"});function rn(n,e){for(var t=!1,
i;(i=n.next())!=null;){if(t&&i=="/"){e.tokenize=null;break}t=i=="*"}return["comment","comment"]}var Jd=Vo({name:"scss",mediaTypes:qo,mediaFeatures:jo,mediaValueKeywords:za,
propertyKeywords:Ko,nonStandardPropertyKeywords:Uo,colorKeywords:Xo,valueKeywords:Jo,fontProperties:Go,allowNested:!0,lineComment:"//",tokenHooks:{"/":function(n,e){
return n.eat("/")?(n.skipToEnd(),["comment","comment"]):n.eat("*")?(e.tokenize=rn,rn(n,e)):["operator","operator"]},":":function(n){return n.match(/^\s*\{/,!1)?
[null,null]:!1},$:function(n){return n.match(/^[\w-]+/),n.match(/^\s*:/,!1)?["def","variable-definition"]:["variableName.special","variable"]},"#":function(n){return n.
eat("{")?[null,"interpolation"]:!1}}}),Yd=Vo({name:"less",mediaTypes:qo,mediaFeatures:jo,mediaValueKeywords:za,propertyKeywords:Ko,nonStandardPropertyKeywords:Uo,
colorKeywords:Xo,valueKeywords:Jo,fontProperties:Go,allowNested:!0,lineComment:"//",tokenHooks:{"/":function(n,e){return n.eat("/")?(n.skipToEnd(),["comment","c\
omment"]):n.eat("*")?(e.tokenize=rn,rn(n,e)):["operator","operator"]},"@":function(n){return n.eat("{")?[null,"interpolation"]:n.match(/^(charset|document|font-face|import|(-(moz|ms|o|webkit)-)?keyframes|media|namespace|page|supports)\b/i,
!1)?!1:(n.eatWhile(/[\w\\\-]/),n.match(/^\s*:/,!1)?["def","variable-definition"]:["variableName","variable"])},"&":function(){return["atom","atom"]}}}),e1=Vo({name:"\
gss",documentTypes:Wd,mediaTypes:qo,mediaFeatures:jo,propertyKeywords:Ko,nonStandardPropertyKeywords:Uo,fontProperties:Go,counterDescriptors:Kd,colorKeywords:Xo,
valueKeywords:Jo,supportsAtComponent:!0,tokenHooks:{"/":function(n,e){return n.eat("*")?(e.tokenize=rn,rn(n,e)):!1}}});var Zd={"+":"inserted","-":"deleted","@":"meta"},Qd={name:"diff",token:function(n){var e=n.string.search(/[\t ]+?$/);if(!n.sol()||e===0)return n.skipToEnd(),("e\
rror "+(Zd[n.string.charAt(0)]||"")).replace(/ $/,"");var t=Zd[n.peek()]||n.skipToEnd();return e===-1?n.skipToEnd():n.pos=e,t}};function Yo(n){ep(n,"start");var e={},t=n.languageData||{},i=!1;for(var r in n)if(r!=t&&n.hasOwnProperty(r))for(var o=e[r]=[],s=n[r],l=0;l<s.length;l++){var a=s[l];
o.push(new Lk(a,n)),(a.indent||a.dedent)&&(i=!0)}return{name:t.name,startState:function(){return{state:"start",pending:null,indent:i?[]:null}},copyState:function(c){
var u={state:c.state,pending:c.pending,indent:c.indent&&c.indent.slice(0)};return c.stack&&(u.stack=c.stack.slice(0)),u},token:Pk(e),indent:Rk(e,t),mergeTokens:t.
mergeTokens,languageData:t}}function ep(n,e){if(!n.hasOwnProperty(e))throw new Error("Undefined state "+e+" in simple mode")}function Dk(n,e){if(!n)return/(?:)/;
var t="";return n instanceof RegExp?(n.ignoreCase&&(t="i"),n.unicode&&(t+="u"),n=n.source):n=String(n),new RegExp((e===!1?"":"^")+"(?:"+n+")",t)}function Ok(n){
if(!n)return null;if(n.apply)return n;if(typeof n=="string")return n.replace(/\./g," ");for(var e=[],t=0;t<n.length;t++)e.push(n[t]&&n[t].replace(/\./g," "));return e}
function Lk(n,e){(n.next||n.push)&&ep(e,n.next||n.push),this.regex=Dk(n.regex),this.token=Ok(n.token),this.data=n}function Pk(n){return function(e,t){if(t.pending){
var i=t.pending.shift();return t.pending.length==0&&(t.pending=null),e.pos+=i.text.length,i.token}for(var r=n[t.state],o=0;o<r.length;o++){var s=r[o],l=(!s.data.
sol||e.sol())&&e.match(s.regex);if(l){s.data.next?t.state=s.data.next:s.data.push?((t.stack||(t.stack=[])).push(t.state),t.state=s.data.push):s.data.pop&&t.stack&&
t.stack.length&&(t.state=t.stack.pop()),s.data.indent&&t.indent.push(e.indentation()+e.indentUnit),s.data.dedent&&t.indent.pop();var a=s.token;if(a&&a.apply&&(a=
a(l)),l.length>2&&s.token&&typeof s.token!="string"){t.pending=[];for(var c=2;c<l.length;c++)l[c]&&t.pending.push({text:l[c],token:s.token[c-1]});return e.backUp(
l[0].length-(l[1]?l[1].length:0)),a[0]}else return a&&a.join?a[0]:a}}return e.next(),null}}function Rk(n,e){return function(t,i){if(t.indent==null||e.dontIndentStates&&
e.dontIndentStates.indexOf(t.state)>-1)return null;var r=t.indent.length-1,o=n[t.state];e:for(;;){for(var s=0;s<o.length;s++){var l=o[s];if(l.data.dedent&&l.data.
dedentIfLineStart!==!1){var a=l.regex.exec(i);if(a&&a[0]){r--,(l.next||l.push)&&(o=n[l.next||l.push]),i=i.slice(a[0].length);continue e}}}break}return r<0?0:t.indent[r]}}var tp="from",Bk=new RegExp("^(\\s*)\\b("+tp+")\\b","i"),np=["run","cmd","entrypoint","shell"],Ik=new RegExp("^(\\s*)("+np.join("|")+")(\\s+\\[)","i"),ip="expos\
e",Nk=new RegExp("^(\\s*)("+ip+")(\\s+)","i"),zk=["arg","from","maintainer","label","env","add","copy","volume","user","workdir","onbuild","stopsignal","healthc\
heck","shell"],Fk=[tp,ip].concat(np).concat(zk),rp="("+Fk.join("|")+")",Wk=new RegExp("^(\\s*)"+rp+"(\\s*)(#.*)?$","i"),$k=new RegExp("^(\\s*)"+rp+"(\\s+)","i"),
op=Yo({start:[{regex:/^\s*#.*$/,sol:!0,token:"comment"},{regex:Bk,token:[null,"keyword"],sol:!0,next:"from"},{regex:Wk,token:[null,"keyword",null,"error"],sol:!0},
{regex:Ik,token:[null,"keyword",null],sol:!0,next:"array"},{regex:Nk,token:[null,"keyword",null],sol:!0,next:"expose"},{regex:$k,token:[null,"keyword",null],sol:!0,
next:"arguments"},{regex:/./,token:null}],from:[{regex:/\s*$/,token:null,next:"start"},{regex:/(\s*)(#.*)$/,token:[null,"error"],next:"start"},{regex:/(\s*\S+\s+)(as)/i,
token:[null,"keyword"],next:"start"},{token:null,next:"start"}],single:[{regex:/(?:[^\\']|\\.)/,token:"string"},{regex:/'/,token:"string",pop:!0}],double:[{regex:/(?:[^\\"]|\\.)/,
token:"string"},{regex:/"/,token:"string",pop:!0}],array:[{regex:/\]/,token:null,next:"start"},{regex:/"(?:[^\\"]|\\.)*"?/,token:"string"}],expose:[{regex:/\d+$/,
token:"number",next:"start"},{regex:/[^\d]+$/,token:null,next:"start"},{regex:/\d+/,token:"number"},{regex:/[^\d]+/,token:null},{token:null,next:"start"}],arguments:[
{regex:/^\s*#.*$/,sol:!0,token:"comment"},{regex:/"(?:[^\\"]|\\.)*"?$/,token:"string",next:"start"},{regex:/"/,token:"string",push:"double"},{regex:/'(?:[^\\']|\\.)*'?$/,
token:"string",next:"start"},{regex:/'/,token:"string",push:"single"},{regex:/[^#"']+[\\`]$/,token:null},{regex:/[^#"']+$/,token:null,next:"start"},{regex:/[^#"']+/,
token:null},{token:null,next:"start"}],languageData:{commentTokens:{line:"#"}}});var Hk={break:!0,case:!0,chan:!0,const:!0,continue:!0,default:!0,defer:!0,else:!0,fallthrough:!0,for:!0,func:!0,go:!0,goto:!0,if:!0,import:!0,interface:!0,map:!0,
package:!0,range:!0,return:!0,select:!0,struct:!0,switch:!0,type:!0,var:!0,bool:!0,byte:!0,complex64:!0,complex128:!0,float32:!0,float64:!0,int8:!0,int16:!0,int32:!0,
int64:!0,string:!0,uint8:!0,uint16:!0,uint32:!0,uint64:!0,int:!0,uint:!0,uintptr:!0,error:!0,rune:!0,any:!0,comparable:!0},Vk={true:!0,false:!0,iota:!0,nil:!0,append:!0,
cap:!0,close:!0,complex:!0,copy:!0,delete:!0,imag:!0,len:!0,make:!0,new:!0,panic:!0,print:!0,println:!0,real:!0,recover:!0},sp=/[+\-*&^%:=<>!|\/]/,zt;function Zo(n,e){
var t=n.next();if(t=='"'||t=="'"||t=="`")return e.tokenize=qk(t),e.tokenize(n,e);if(/[\d\.]/.test(t))return t=="."?n.match(/^[0-9]+([eE][\-+]?[0-9]+)?/):t=="0"?
n.match(/^[xX][0-9a-fA-F]+/)||n.match(/^0[0-7]+/):n.match(/^[0-9]*\.?[0-9]*([eE][\-+]?[0-9]+)?/),"number";if(/[\[\]{}\(\),;\:\.]/.test(t))return zt=t,null;if(t==
"/"){if(n.eat("*"))return e.tokenize=lp,lp(n,e);if(n.eat("/"))return n.skipToEnd(),"comment"}if(sp.test(t))return n.eatWhile(sp),"operator";n.eatWhile(/[\w\$_\xa1-\uffff]/);
var i=n.current();return Hk.propertyIsEnumerable(i)?((i=="case"||i=="default")&&(zt="case"),"keyword"):Vk.propertyIsEnumerable(i)?"atom":"variable"}function qk(n){
return function(e,t){for(var i=!1,r,o=!1;(r=e.next())!=null;){if(r==n&&!i){o=!0;break}i=!i&&n!="`"&&r=="\\"}return(o||!(i||n=="`"))&&(t.tokenize=Zo),"string"}}function lp(n,e){
for(var t=!1,i;i=n.next();){if(i=="/"&&t){e.tokenize=Zo;break}t=i=="*"}return"comment"}function cp(n,e,t,i,r){this.indented=n,this.column=e,this.type=t,this.align=
i,this.prev=r}function Fa(n,e,t){return n.context=new cp(n.indented,e,t,null,n.context)}function ap(n){if(n.context.prev){var e=n.context.type;return(e==")"||e==
"]"||e=="}")&&(n.indented=n.context.indented),n.context=n.context.prev}}var up={name:"go",startState:function(n){return{tokenize:null,context:new cp(-n,0,"top",
!1),indented:0,startOfLine:!0}},token:function(n,e){var t=e.context;if(n.sol()&&(t.align==null&&(t.align=!1),e.indented=n.indentation(),e.startOfLine=!0,t.type==
"case"&&(t.type="}")),n.eatSpace())return null;zt=null;var i=(e.tokenize||Zo)(n,e);return i=="comment"||(t.align==null&&(t.align=!0),zt=="{"?Fa(e,n.column(),"}"):
zt=="["?Fa(e,n.column(),"]"):zt=="("?Fa(e,n.column(),")"):zt=="case"?t.type="case":(zt=="}"&&t.type=="}"||zt==t.type)&&ap(e),e.startOfLine=!1),i},indent:function(n,e,t){
if(n.tokenize!=Zo&&n.tokenize!=null)return null;var i=n.context,r=e&&e.charAt(0);if(i.type=="case"&&/^(?:case|default)\b/.test(e))return i.indented;var o=r==i.type;
return i.align?i.column+(o?0:1):i.indented+(o?0:t.unit)},languageData:{indentOnInput:/^\s([{}]|case |default\s*:)$/,commentTokens:{line:"//",block:{open:"/*",close:"\
*/"}}}};function Ha(n,e,t){return e(t),t(n,e)}var jk=/[a-z_]/,Kk=/[A-Z]/,Wa=/\d/,Uk=/[0-9A-Fa-f]/,Gk=/[0-7]/,hp=/[a-z_A-Z0-9'\xa1-\uffff]/,$a=/[-!#$%&*+.\/<=>?@\\^|~:]/,
Xk=/[(),;[\]`{}]/,dp=/[ \t\v\f]/;function ci(n,e){if(n.eatWhile(dp))return null;var t=n.next();if(Xk.test(t)){if(t=="{"&&n.eat("-")){var i="comment";return n.eat(
"#")&&(i="meta"),Ha(n,e,pp(i,1))}return null}if(t=="'")return n.eat("\\"),n.next(),n.eat("'")?"string":"error";if(t=='"')return Ha(n,e,mp);if(Kk.test(t))return n.
eatWhile(hp),n.eat(".")?"qualifier":"type";if(jk.test(t))return n.eatWhile(hp),"variable";if(Wa.test(t)){if(t=="0"){if(n.eat(/[xX]/))return n.eatWhile(Uk),"inte\
ger";if(n.eat(/[oO]/))return n.eatWhile(Gk),"number"}n.eatWhile(Wa);var i="number";return n.match(/^\.\d+/)&&(i="number"),n.eat(/[eE]/)&&(i="number",n.eat(/[-+]/),
n.eatWhile(Wa)),i}return t=="."&&n.eat(".")?"keyword":$a.test(t)?t=="-"&&n.eat(/-/)&&(n.eatWhile(/-/),!n.eat($a))?(n.skipToEnd(),"comment"):(n.eatWhile($a),"var\
iable"):"error"}function pp(n,e){return e==0?ci:function(t,i){for(var r=e;!t.eol();){var o=t.next();if(o=="{"&&t.eat("-"))++r;else if(o=="-"&&t.eat("}")&&(--r,r==
0))return i(ci),n}return i(pp(n,r)),n}}function mp(n,e){for(;!n.eol();){var t=n.next();if(t=='"')return e(ci),"string";if(t=="\\"){if(n.eol()||n.eat(dp))return e(
Jk),"string";n.eat("&")||n.next()}}return e(ci),"error"}function Jk(n,e){return n.eat("\\")?Ha(n,e,mp):(n.next(),e(ci),"error")}var fp=(function(){var n={};function e(t){
return function(){for(var i=0;i<arguments.length;i++)n[arguments[i]]=t}}return e("keyword")("case","class","data","default","deriving","do","else","foreign","if",
"import","in","infix","infixl","infixr","instance","let","module","newtype","of","then","type","where","_"),e("keyword")("..",":","::","=","\\","<-","->","@","~",
"=>"),e("builtin")("!!","$!","$","&&","+","++","-",".","/","/=","<","<*","<=","<$>","<*>","=<<","==",">",">=",">>",">>=","^","^^","||","*","*>","**"),e("builtin")(
"Applicative","Bool","Bounded","Char","Double","EQ","Either","Enum","Eq","False","FilePath","Float","Floating","Fractional","Functor","GT","IO","IOError","Int",
"Integer","Integral","Just","LT","Left","Maybe","Monad","Nothing","Num","Ord","Ordering","Rational","Read","ReadS","Real","RealFloat","RealFrac","Right","Show",
"ShowS","String","True"),e("builtin")("abs","acos","acosh","all","and","any","appendFile","asTypeOf","asin","asinh","atan","atan2","atanh","break","catch","ceil\
ing","compare","concat","concatMap","const","cos","cosh","curry","cycle","decodeFloat","div","divMod","drop","dropWhile","either","elem","encodeFloat","enumFrom",
"enumFromThen","enumFromThenTo","enumFromTo","error","even","exp","exponent","fail","filter","flip","floatDigits","floatRadix","floatRange","floor","fmap","fold\
l","foldl1","foldr","foldr1","fromEnum","fromInteger","fromIntegral","fromRational","fst","gcd","getChar","getContents","getLine","head","id","init","interact",
"ioError","isDenormalized","isIEEE","isInfinite","isNaN","isNegativeZero","iterate","last","lcm","length","lex","lines","log","logBase","lookup","map","mapM","m\
apM_","max","maxBound","maximum","maybe","min","minBound","minimum","mod","negate","not","notElem","null","odd","or","otherwise","pi","pred","print","product","\
properFraction","pure","putChar","putStr","putStrLn","quot","quotRem","read","readFile","readIO","readList","readLn","readParen","reads","readsPrec","realToFrac",
"recip","rem","repeat","replicate","return","reverse","round","scaleFloat","scanl","scanl1","scanr","scanr1","seq","sequence","sequence_","show","showChar","sho\
wList","showParen","showString","shows","showsPrec","significand","signum","sin","sinh","snd","span","splitAt","sqrt","subtract","succ","sum","tail","take","tak\
eWhile","tan","tanh","toEnum","toInteger","toRational","truncate","uncurry","undefined","unlines","until","unwords","unzip","unzip3","userError","words","writeF\
ile","zip","zip3","zipWith","zipWith3"),n})(),gp={name:"haskell",startState:function(){return{f:ci}},copyState:function(n){return{f:n.f}},token:function(n,e){var t=e.
f(n,function(r){e.f=r}),i=n.current();return fp.hasOwnProperty(i)?fp[i]:t},languageData:{commentTokens:{line:"--",block:{open:"{-",close:"-}"}}}};function Qo(n){var e=n.statementIndent,t=n.jsonld,i=n.json||t,r=n.typescript,o=n.wordCharacters||/[\w$\xa1-\uffff]/,s=(function(){function d(We){return{type:We,
style:"keyword"}}var y=d("keyword a"),L=d("keyword b"),F=d("keyword c"),j=d("keyword d"),ne=d("operator"),he={type:"atom",style:"atom"};return{if:d("if"),while:y,
with:y,else:L,do:L,try:L,finally:L,return:j,break:j,continue:j,new:d("new"),delete:F,void:F,throw:F,debugger:d("debugger"),var:d("var"),const:d("var"),let:d("va\
r"),function:d("function"),catch:d("catch"),for:d("for"),switch:d("switch"),case:d("case"),default:d("default"),in:ne,typeof:ne,instanceof:ne,true:he,false:he,null:he,
undefined:he,NaN:he,Infinity:he,this:d("this"),class:d("class"),super:d("atom"),yield:F,export:d("export"),import:d("import"),extends:F,await:F}})(),l=/[+\-*&%=<>!?|~^@]/,
a=/^@(context|id|value|language|type|container|list|set|reverse|index|base|vocab|graph)"/;function c(d){for(var y=!1,L,F=!1;(L=d.next())!=null;){if(!y){if(L=="/"&&
!F)return;L=="["?F=!0:F&&L=="]"&&(F=!1)}y=!y&&L=="\\"}}var u,h;function f(d,y,L){return u=d,h=L,y}function p(d,y){var L=d.next();if(L=='"'||L=="'")return y.tokenize=
g(L),y.tokenize(d,y);if(L=="."&&d.match(/^\d[\d_]*(?:[eE][+\-]?[\d_]+)?/))return f("number","number");if(L=="."&&d.match(".."))return f("spread","meta");if(/[\[\]{}\(\),;\:\.]/.
test(L))return f(L);if(L=="="&&d.eat(">"))return f("=>","operator");if(L=="0"&&d.match(/^(?:x[\dA-Fa-f_]+|o[0-7_]+|b[01_]+)n?/))return f("number","number");if(/\d/.
test(L))return d.match(/^[\d_]*(?:n|(?:\.[\d_]*)?(?:[eE][+\-]?[\d_]+)?)?/),f("number","number");if(L=="/")return d.eat("*")?(y.tokenize=k,k(d,y)):d.eat("/")?(d.
skipToEnd(),f("comment","comment")):Km(d,y,1)?(c(d),d.match(/^\b(([gimyus])(?![gimyus]*\2))+\b/),f("regexp","string.special")):(d.eat("="),f("operator","operato\
r",d.current()));if(L=="`")return y.tokenize=A,A(d,y);if(L=="#"&&d.peek()=="!")return d.skipToEnd(),f("meta","meta");if(L=="#"&&d.eatWhile(o))return f("variable",
"property");if(L=="<"&&d.match("!--")||L=="-"&&d.match("->")&&!/\S/.test(d.string.slice(0,d.start)))return d.skipToEnd(),f("comment","comment");if(l.test(L))return(L!=
">"||!y.lexical||y.lexical.type!=">")&&(d.eat("=")?(L=="!"||L=="=")&&d.eat("="):/[<>*+\-|&?]/.test(L)&&(d.eat(L),L==">"&&d.eat(L))),L=="?"&&d.eat(".")?f("."):f(
"operator","operator",d.current());if(o.test(L)){d.eatWhile(o);var F=d.current();if(y.lastType!="."){if(s.propertyIsEnumerable(F)){var j=s[F];return f(j.type,j.
style,F)}if(F=="async"&&d.match(/^(\s|\/\*([^*]|\*(?!\/))*?\*\/)*[\[\(\w]/,!1))return f("async","keyword",F)}return f("variable","variable",F)}}function g(d){return function(y,L){
var F=!1,j;if(t&&y.peek()=="@"&&y.match(a))return L.tokenize=p,f("jsonld-keyword","meta");for(;(j=y.next())!=null&&!(j==d&&!F);)F=!F&&j=="\\";return F||(L.tokenize=
p),f("string","string")}}function k(d,y){for(var L=!1,F;F=d.next();){if(F=="/"&&L){y.tokenize=p;break}L=F=="*"}return f("comment","comment")}function A(d,y){for(var L=!1,
F;(F=d.next())!=null;){if(!L&&(F=="`"||F=="$"&&d.eat("{"))){y.tokenize=p;break}L=!L&&F=="\\"}return f("quasi","string.special",d.current())}var w="([{}])";function _(d,y){
y.fatArrowAt&&(y.fatArrowAt=null);var L=d.string.indexOf("=>",d.start);if(!(L<0)){if(r){var F=/:\s*(?:\w+(?:<[^>]*>|\[\])?|\{[^}]*\})\s*$/.exec(d.string.slice(d.
start,L));F&&(L=F.index)}for(var j=0,ne=!1,he=L-1;he>=0;--he){var We=d.string.charAt(he),Ge=w.indexOf(We);if(Ge>=0&&Ge<3){if(!j){++he;break}if(--j==0){We=="("&&
(ne=!0);break}}else if(Ge>=3&&Ge<6)++j;else if(o.test(We))ne=!0;else if(/["'\/`]/.test(We))for(;;--he){if(he==0)return;var yi=d.string.charAt(he-1);if(yi==We&&d.
string.charAt(he-2)!="\\"){he--;break}}else if(ne&&!j){++he;break}}ne&&!j&&(y.fatArrowAt=he)}}var E={atom:!0,number:!0,variable:!0,string:!0,regexp:!0,this:!0,import:!0,
"jsonld-keyword":!0};function N(d,y,L,F,j,ne){this.indented=d,this.column=y,this.type=L,this.prev=j,this.info=ne,F!=null&&(this.align=F)}function S(d,y){for(var L=d.
localVars;L;L=L.next)if(L.name==y)return!0;for(var F=d.context;F;F=F.prev)for(var L=F.vars;L;L=L.next)if(L.name==y)return!0}function T(d,y,L,F,j){var ne=d.cc;for(x.
state=d,x.stream=j,x.marked=null,x.cc=ne,x.style=y,d.lexical.hasOwnProperty("align")||(d.lexical.align=!0);;){var he=ne.length?ne.pop():i?ee:se;if(he(L,F)){for(;ne.
length&&ne[ne.length-1].lex;)ne.pop()();return x.marked?x.marked:L=="variable"&&S(d,F)?"variableName.local":y}}}var x={state:null,column:null,marked:null,cc:null};
function b(){for(var d=arguments.length-1;d>=0;d--)x.cc.push(arguments[d])}function m(){return b.apply(null,arguments),!0}function C(d,y){for(var L=y;L;L=L.next)
if(L.name==d)return!0;return!1}function M(d){var y=x.state;if(x.marked="def",y.context){if(y.lexical.info=="var"&&y.context&&y.context.block){var L=P(d,y.context);
if(L!=null){y.context=L;return}}else if(!C(d,y.localVars)){y.localVars=new O(d,y.localVars);return}}n.globalVars&&!C(d,y.globalVars)&&(y.globalVars=new O(d,y.globalVars))}
function P(d,y){if(y)if(y.block){var L=P(d,y.prev);return L?L==y.prev?y:new v(L,y.vars,!0):null}else return C(d,y.vars)?y:new v(y.prev,new O(d,y.vars),!1);else return null}
function R(d){return d=="public"||d=="private"||d=="protected"||d=="abstract"||d=="readonly"}function v(d,y,L){this.prev=d,this.vars=y,this.block=L}function O(d,y){
this.name=d,this.next=y}var D=new O("this",new O("arguments",null));function H(){x.state.context=new v(x.state.context,x.state.localVars,!1),x.state.localVars=D}
function le(){x.state.context=new v(x.state.context,x.state.localVars,!0),x.state.localVars=null}H.lex=le.lex=!0;function te(){x.state.localVars=x.state.context.
vars,x.state.context=x.state.context.prev}te.lex=!0;function G(d,y){var L=function(){var F=x.state,j=F.indented;if(F.lexical.type=="stat")j=F.lexical.indented;else
for(var ne=F.lexical;ne&&ne.type==")"&&ne.align;ne=ne.prev)j=ne.indented;F.lexical=new N(j,x.stream.column(),d,null,F.lexical,y)};return L.lex=!0,L}function U(){
var d=x.state;d.lexical.prev&&(d.lexical.type==")"&&(d.indented=d.lexical.indented),d.lexical=d.lexical.prev)}U.lex=!0;function J(d){function y(L){return L==d?m():
d==";"||L=="}"||L==")"||L=="]"?b():m(y)}return y}function se(d,y){return d=="var"?m(G("vardef",y),hs,J(";"),U):d=="keyword a"?m(G("form"),_t,se,U):d=="keyword b"?
m(G("form"),se,U):d=="keyword d"?x.stream.match(/^\s*$/,!1)?m():m(G("stat"),Mn,J(";"),U):d=="debugger"?m(J(";")):d=="{"?m(G("}"),le,pr,U,te):d==";"?m():d=="if"?
(x.state.lexical.info=="else"&&x.state.cc[x.state.cc.length-1]==U&&x.state.cc.pop()(),m(G("form"),_t,se,U,uc)):d=="function"?m($t):d=="for"?m(G("form"),le,hc,se,
te,U):d=="class"||r&&y=="interface"?(x.marked="keyword",m(G("form",d=="class"?d:y),dc,U)):d=="variable"?r&&y=="declare"?(x.marked="keyword",m(se)):r&&(y=="modul\
e"||y=="enum"||y=="type")&&x.stream.match(/^\s*\w/,!1)?(x.marked="keyword",y=="enum"?m(gc):y=="type"?m(fc,J("operator"),ue,J(";")):m(G("form"),nt,J("{"),G("}"),
pr,U,U)):r&&y=="namespace"?(x.marked="keyword",m(G("form"),ee,se,U)):r&&y=="abstract"?(x.marked="keyword",m(se)):m(G("stat"),Mm):d=="switch"?m(G("form"),_t,J("{"),
G("}","switch"),le,pr,U,U,te):d=="case"?m(ee,J(":")):d=="default"?m(J(":")):d=="catch"?m(G("form"),H,Ue,se,U,te):d=="export"?m(G("stat"),Wm,U):d=="import"?m(G("\
stat"),$m,U):d=="async"?m(se):y=="@"?m(ee,se):b(G("stat"),ee,J(";"),U)}function Ue(d){if(d=="(")return m(an,J(")"))}function ee(d,y){return mi(d,y,!1)}function we(d,y){
return mi(d,y,!0)}function _t(d){return d!="("?b():m(G(")"),Mn,J(")"),U)}function mi(d,y,L){if(x.state.fatArrowAt==x.stream.start){var F=L?lc:sc;if(d=="(")return m(
H,G(")"),_e(an,")"),U,J("=>"),F,te);if(d=="variable")return b(H,nt,J("=>"),F,te)}var j=L?_n:sn;return E.hasOwnProperty(d)?m(j):d=="function"?m($t,j):d=="class"||
r&&y=="interface"?(x.marked="keyword",m(G("form"),Fm,U)):d=="keyword c"||d=="async"?m(L?we:ee):d=="("?m(G(")"),Mn,J(")"),U,j):d=="operator"||d=="spread"?m(L?we:
ee):d=="["?m(G("]"),Vm,U,j):d=="{"?gi(dr,"}",null,j):d=="quasi"?b(fr,j):d=="new"?m(Cm(L)):m()}function Mn(d){return d.match(/[;\}\)\],]/)?b():b(ee)}function sn(d,y){
return d==","?m(Mn):_n(d,y,!1)}function _n(d,y,L){var F=L==!1?sn:_n,j=L==!1?ee:we;if(d=="=>")return m(H,L?lc:sc,te);if(d=="operator")return/\+\+|--/.test(y)||r&&
y=="!"?m(F):r&&y=="<"&&x.stream.match(/^([^<>]|<[^<>]*>)*>\s*\(/,!1)?m(G(">"),_e(ue,">"),U,F):y=="?"?m(ee,J(":"),j):m(j);if(d=="quasi")return b(fr,F);if(d!=";"){
if(d=="(")return gi(we,")","call",F);if(d==".")return m(_m,F);if(d=="[")return m(G("]"),Mn,J("]"),U,F);if(r&&y=="as")return x.marked="keyword",m(ue,F);if(d=="re\
gexp")return x.state.lastType=x.marked="operator",x.stream.backUp(x.stream.pos-x.stream.start-1),m(j)}}function fr(d,y){return d!="quasi"?b():y.slice(y.length-2)!=
"${"?m(fr):m(Mn,Sm)}function Sm(d){if(d=="}")return x.marked="string.special",x.state.tokenize=A,m(fr)}function sc(d){return _(x.stream,x.state),b(d=="{"?se:ee)}
function lc(d){return _(x.stream,x.state),b(d=="{"?se:we)}function Cm(d){return function(y){return y=="."?m(d?Tm:Am):y=="variable"&&r?m(Rm,d?_n:sn):b(d?we:ee)}}
function Am(d,y){if(y=="target")return x.marked="keyword",m(sn)}function Tm(d,y){if(y=="target")return x.marked="keyword",m(_n)}function Mm(d){return d==":"?m(U,
se):b(sn,J(";"),U)}function _m(d){if(d=="variable")return x.marked="property",m()}function dr(d,y){if(d=="async")return x.marked="property",m(dr);if(d=="variabl\
e"||x.style=="keyword"){if(x.marked="property",y=="get"||y=="set")return m(Em);var L;return r&&x.state.fatArrowAt==x.stream.start&&(L=x.stream.match(/^\s*:\s*/,
!1))&&(x.state.fatArrowAt=x.stream.pos+L[0].length),m(ln)}else{if(d=="number"||d=="string")return x.marked=t?"property":x.style+" property",m(ln);if(d=="jsonld-\
keyword")return m(ln);if(r&&R(y))return x.marked="keyword",m(dr);if(d=="[")return m(ee,En,J("]"),ln);if(d=="spread")return m(we,ln);if(y=="*")return x.marked="k\
eyword",m(dr);if(d==":")return b(ln)}}function Em(d){return d!="variable"?b(ln):(x.marked="property",m($t))}function ln(d){if(d==":")return m(we);if(d=="(")return b(
$t)}function _e(d,y,L){function F(j,ne){if(L?L.indexOf(j)>-1:j==","){var he=x.state.lexical;return he.info=="call"&&(he.pos=(he.pos||0)+1),m(function(We,Ge){return We==
y||Ge==y?b():b(d)},F)}return j==y||ne==y?m():L&&L.indexOf(";")>-1?b(d):m(J(y))}return function(j,ne){return j==y||ne==y?m():b(d,F)}}function gi(d,y,L){for(var F=3;F<
arguments.length;F++)x.cc.push(arguments[F]);return m(G(y,L),_e(d,y),U)}function pr(d){return d=="}"?m():b(se,pr)}function En(d,y){if(r){if(d==":")return m(ue);
if(y=="?")return m(En)}}function Dm(d,y){if(r&&(d==":"||y=="in"))return m(ue)}function ac(d){if(r&&d==":")return x.stream.match(/^\s*\w+\s+is\b/,!1)?m(ee,Om,ue):
m(ue)}function Om(d,y){if(y=="is")return x.marked="keyword",m()}function ue(d,y){if(y=="keyof"||y=="typeof"||y=="infer"||y=="readonly")return x.marked="keyword",
m(y=="typeof"?we:ue);if(d=="variable"||y=="void")return x.marked="type",m(Et);if(y=="|"||y=="&")return m(ue);if(d=="string"||d=="number"||d=="atom")return m(Et);
if(d=="[")return m(G("]"),_e(ue,"]",","),U,Et);if(d=="{")return m(G("}"),as,U,Et);if(d=="(")return m(_e(us,")"),Lm,Et);if(d=="<")return m(_e(ue,">"),ue);if(d=="\
quasi")return b(cs,Et)}function Lm(d){if(d=="=>")return m(ue)}function as(d){return d.match(/[\}\)\]]/)?m():d==","||d==";"?m(as):b(bi,as)}function bi(d,y){if(d==
"variable"||x.style=="keyword")return x.marked="property",m(bi);if(y=="?"||d=="number"||d=="string")return m(bi);if(d==":")return m(ue);if(d=="[")return m(J("va\
riable"),Dm,J("]"),bi);if(d=="(")return b(On,bi);if(!d.match(/[;\}\)\],]/))return m()}function cs(d,y){return d!="quasi"?b():y.slice(y.length-2)!="${"?m(cs):m(ue,
Pm)}function Pm(d){if(d=="}")return x.marked="string.special",x.state.tokenize=A,m(cs)}function us(d,y){return d=="variable"&&x.stream.match(/^\s*[?:]/,!1)||y==
"?"?m(us):d==":"?m(ue):d=="spread"?m(us):b(ue)}function Et(d,y){if(y=="<")return m(G(">"),_e(ue,">"),U,Et);if(y=="|"||d=="."||y=="&")return m(ue);if(d=="[")return m(
ue,J("]"),Et);if(y=="extends"||y=="implements")return x.marked="keyword",m(ue);if(y=="?")return m(ue,J(":"),ue)}function Rm(d,y){if(y=="<")return m(G(">"),_e(ue,
">"),U,Et)}function mr(){return b(ue,Bm)}function Bm(d,y){if(y=="=")return m(ue)}function hs(d,y){return y=="enum"?(x.marked="keyword",m(gc)):b(nt,En,Wt,Nm)}function nt(d,y){
if(r&&R(y))return x.marked="keyword",m(nt);if(d=="variable")return M(y),m();if(d=="spread")return m(nt);if(d=="[")return gi(Im,"]");if(d=="{")return gi(cc,"}")}
function cc(d,y){return d=="variable"&&!x.stream.match(/^\s*:/,!1)?(M(y),m(Wt)):(d=="variable"&&(x.marked="property"),d=="spread"?m(nt):d=="}"?b():d=="["?m(ee,J(
"]"),J(":"),cc):m(J(":"),nt,Wt))}function Im(){return b(nt,Wt)}function Wt(d,y){if(y=="=")return m(we)}function Nm(d){if(d==",")return m(hs)}function uc(d,y){if(d==
"keyword b"&&y=="else")return m(G("form","else"),se,U)}function hc(d,y){if(y=="await")return m(hc);if(d=="(")return m(G(")"),zm,U)}function zm(d){return d=="var"?
m(hs,Dn):d=="variable"?m(Dn):b(Dn)}function Dn(d,y){return d==")"?m():d==";"?m(Dn):y=="in"||y=="of"?(x.marked="keyword",m(ee,Dn)):b(ee,Dn)}function $t(d,y){if(y==
"*")return x.marked="keyword",m($t);if(d=="variable")return M(y),m($t);if(d=="(")return m(H,G(")"),_e(an,")"),U,ac,se,te);if(r&&y=="<")return m(G(">"),_e(mr,">"),
U,$t)}function On(d,y){if(y=="*")return x.marked="keyword",m(On);if(d=="variable")return M(y),m(On);if(d=="(")return m(H,G(")"),_e(an,")"),U,ac,te);if(r&&y=="<")
return m(G(">"),_e(mr,">"),U,On)}function fc(d,y){if(d=="keyword"||d=="variable")return x.marked="type",m(fc);if(y=="<")return m(G(">"),_e(mr,">"),U)}function an(d,y){
return y=="@"&&m(ee,an),d=="spread"?m(an):r&&R(y)?(x.marked="keyword",m(an)):r&&d=="this"?m(En,Wt):b(nt,En,Wt)}function Fm(d,y){return d=="variable"?dc(d,y):gr(
d,y)}function dc(d,y){if(d=="variable")return M(y),m(gr)}function gr(d,y){if(y=="<")return m(G(">"),_e(mr,">"),U,gr);if(y=="extends"||y=="implements"||r&&d==",")
return y=="implements"&&(x.marked="keyword"),m(r?ue:ee,gr);if(d=="{")return m(G("}"),Dt,U)}function Dt(d,y){if(d=="async"||d=="variable"&&(y=="static"||y=="get"||
y=="set"||r&&R(y))&&x.stream.match(/^\s+#?[\w$\xa1-\uffff]/,!1))return x.marked="keyword",m(Dt);if(d=="variable"||x.style=="keyword")return x.marked="property",
m(br,Dt);if(d=="number"||d=="string")return m(br,Dt);if(d=="[")return m(ee,En,J("]"),br,Dt);if(y=="*")return x.marked="keyword",m(Dt);if(r&&d=="(")return b(On,Dt);
if(d==";"||d==",")return m(Dt);if(d=="}")return m();if(y=="@")return m(ee,Dt)}function br(d,y){if(y=="!"||y=="?")return m(br);if(d==":")return m(ue,Wt);if(y=="=")
return m(we);var L=x.state.lexical.prev,F=L&&L.info=="interface";return b(F?On:$t)}function Wm(d,y){return y=="*"?(x.marked="keyword",m(fs,J(";"))):y=="default"?
(x.marked="keyword",m(ee,J(";"))):d=="{"?m(_e(pc,"}"),fs,J(";")):b(se)}function pc(d,y){if(y=="as")return x.marked="keyword",m(J("variable"));if(d=="variable")return b(
we,pc)}function $m(d){return d=="string"?m():d=="("?b(ee):d=="."?b(sn):b(yr,mc,fs)}function yr(d,y){return d=="{"?gi(yr,"}"):(d=="variable"&&M(y),y=="*"&&(x.marked=
"keyword"),m(Hm))}function mc(d){if(d==",")return m(yr,mc)}function Hm(d,y){if(y=="as")return x.marked="keyword",m(yr)}function fs(d,y){if(y=="from")return x.marked=
"keyword",m(ee)}function Vm(d){return d=="]"?m():b(_e(we,"]"))}function gc(){return b(G("form"),nt,J("{"),G("}"),_e(qm,"}"),U,U)}function qm(){return b(nt,Wt)}function jm(d,y){
return d.lastType=="operator"||d.lastType==","||l.test(y.charAt(0))||/[,.]/.test(y.charAt(0))}function Km(d,y,L){return y.tokenize==p&&/^(?:operator|sof|keyword [bcd]|case|new|export|default|spread|[\[{}\(,;:]|=>)$/.
test(y.lastType)||y.lastType=="quasi"&&/\{\s*$/.test(d.string.slice(0,d.pos-(L||0)))}return{name:n.name,startState:function(d){var y={tokenize:p,lastType:"sof",
cc:[],lexical:new N(-d,0,"block",!1),localVars:n.localVars,context:n.localVars&&new v(null,null,!1),indented:0};return n.globalVars&&typeof n.globalVars=="objec\
t"&&(y.globalVars=n.globalVars),y},token:function(d,y){if(d.sol()&&(y.lexical.hasOwnProperty("align")||(y.lexical.align=!1),y.indented=d.indentation(),_(d,y)),y.
tokenize!=k&&d.eatSpace())return null;var L=y.tokenize(d,y);return u=="comment"?L:(y.lastType=u=="operator"&&(h=="++"||h=="--")?"incdec":u,T(y,L,u,h,d))},indent:function(d,y,L){
if(d.tokenize==k||d.tokenize==A)return null;if(d.tokenize!=p)return 0;var F=y&&y.charAt(0),j=d.lexical,ne;if(!/^\s*else\b/.test(y))for(var he=d.cc.length-1;he>=
0;--he){var We=d.cc[he];if(We==U)j=j.prev;else if(We!=uc&&We!=te)break}for(;(j.type=="stat"||j.type=="form")&&(F=="}"||(ne=d.cc[d.cc.length-1])&&(ne==sn||ne==_n)&&
!/^[,\.=+\-*:?[\(]/.test(y));)j=j.prev;e&&j.type==")"&&j.prev.type=="stat"&&(j=j.prev);var Ge=j.type,yi=F==Ge;return Ge=="vardef"?j.indented+(d.lastType=="opera\
tor"||d.lastType==","?j.info.length+1:0):Ge=="form"&&F=="{"?j.indented:Ge=="form"?j.indented+L.unit:Ge=="stat"?j.indented+(jm(d,y)?e||L.unit:0):j.info=="switch"&&
!yi&&n.doubleIndentSwitch!=!1?j.indented+(/^(?:case|default)\b/.test(y)?L.unit:2*L.unit):j.align?j.column+(yi?0:1):j.indented+(yi?0:L.unit)},languageData:{indentOnInput:/^\s*(?:case .*?:|default:|\{|\})$/,
commentTokens:i?void 0:{line:"//",block:{open:"/*",close:"*/"}},closeBrackets:{brackets:["(","[","{","'",'"',"`"]},wordChars:"$"}}}var bp=Qo({name:"javascript"}),
yp=Qo({name:"json",json:!0}),a1=Qo({name:"json",jsonld:!0}),kp=Qo({name:"typescript",typescript:!0});function on(n,e,t){return typeof t>"u"&&(t=""),typeof e>"u"&&(e="\\b"),new RegExp("^"+t+"(("+n.join(")|(")+"))"+e)}var Yk="\\\\[0-7]{1,3}",Zk="\\\\x[A-Fa-f0-9]{1,\
2}",Qk=`\\\\[abefnrtv0%?'"\\\\]`,ex="([^\\u0027\\u005C\\uD800-\\uDFFF]|[\\uD800-\\uDFFF][\\uDC00-\\uDFFF])",wp=["[<>]:","[<>=]=","<<=?",">>>?=?","=>","--?>","<-\
-[->]?","\\/\\/","\\.{2,3}","[\\.\\\\%*+\\-<>!\\/^|&]=?","\\?","\\$","~",":"],tx=on(["[<>]:","[<>=]=","[!=]==","<<=?",">>>?=?","=>?","--?>","<--[->]?","\\/\\/",
"[\\\\%*+\\-<>!\\/^|&\\u00F7\\u22BB]=?","\\?","\\$","~",":","\\u00D7","\\u2208","\\u2209","\\u220B","\\u220C","\\u2218","\\u221A","\\u221B","\\u2229","\\u222A",
"\\u2260","\\u2264","\\u2265","\\u2286","\\u2288","\\u228A","\\u22C5","\\b(in|isa)\\b(?!.?\\()"],""),nx=/^[;,()[\]{}]/,ix=/^[_A-Za-z\u00A1-\u2217\u2219-\uFFFF][\w\u00A1-\u2217\u2219-\uFFFF]*!*/,
rx=on([Yk,Zk,Qk,ex],"'"),ox=["begin","function","type","struct","immutable","let","macro","for","while","quote","if","else","elseif","try","finally","catch","do"],
sx=["end","else","elseif","catch","finally"],Sp=["if","else","elseif","while","for","begin","let","end","do","try","catch","finally","return","break","continue",
"global","local","const","export","import","importall","using","function","where","macro","module","baremodule","struct","type","mutable","immutable","quote","t\
ypealias","abstract","primitive","bitstype"],Cp=["true","false","nothing","NaN","Inf"],lx=on(ox),ax=on(sx),cx=on(Sp),ux=on(Cp),hx=/^@[_A-Za-z\u00A1-\uFFFF][\w\u00A1-\uFFFF]*!*/,
fx=/^:[_A-Za-z\u00A1-\uFFFF][\w\u00A1-\uFFFF]*!*/,dx=/^(`|([_A-Za-z\u00A1-\uFFFF]*"("")?))/,px=on(wp,"","@"),mx=on(wp,"",":");function xp(n){return n.nestedArrays>
0}function gx(n){return n.nestedGenerators>0}function vp(n,e){return typeof e>"u"&&(e=0),n.scopes.length<=e?null:n.scopes[n.scopes.length-(e+1)]}function ui(n,e){
if(n.match("#=",!1))return e.tokenize=yx,e.tokenize(n,e);var t=e.leavingExpr;if(n.sol()&&(t=!1),e.leavingExpr=!1,t&&n.match(/^'+/))return"operator";if(n.match(/\.{4,}/))
return"error";if(n.match(/\.{1,3}/))return"operator";if(n.eatSpace())return null;var i=n.peek();if(i==="#")return n.skipToEnd(),"comment";if(i==="["&&(e.scopes.
push("["),e.nestedArrays++),i==="("&&(e.scopes.push("("),e.nestedGenerators++),xp(e)&&i==="]"){for(;e.scopes.length&&vp(e)!=="[";)e.scopes.pop();e.scopes.pop(),
e.nestedArrays--,e.leavingExpr=!0}if(gx(e)&&i===")"){for(;e.scopes.length&&vp(e)!=="(";)e.scopes.pop();e.scopes.pop(),e.nestedGenerators--,e.leavingExpr=!0}if(xp(
e)){if(e.lastToken=="end"&&n.match(":"))return"operator";if(n.match("end"))return"number"}var r;if((r=n.match(lx,!1))&&e.scopes.push(r[0]),n.match(ax,!1)&&e.scopes.
pop(),n.match(/^::(?![:\$])/))return e.tokenize=bx,e.tokenize(n,e);if(!t&&(n.match(fx)||n.match(mx)))return"builtin";if(n.match(tx))return"operator";if(n.match(
/^\.?\d/,!1)){var o=RegExp(/^im\b/),s=!1;if(n.match(/^0x\.[0-9a-f_]+p[\+\-]?[_\d]+/i)&&(s=!0),n.match(/^0x[0-9a-f_]+/i)&&(s=!0),n.match(/^0b[01_]+/i)&&(s=!0),n.
match(/^0o[0-7_]+/i)&&(s=!0),n.match(/^(?:(?:\d[_\d]*)?\.(?!\.)(?:\d[_\d]*)?|\d[_\d]*\.(?!\.)(?:\d[_\d]*))?([Eef][\+\-]?[_\d]+)?/i)&&(s=!0),n.match(/^\d[_\d]*(e[\+\-]?\d+)?/i)&&
(s=!0),s)return n.match(o),e.leavingExpr=!0,"number"}if(n.match("'"))return e.tokenize=kx,e.tokenize(n,e);if(n.match(dx))return e.tokenize=xx(n.current()),e.tokenize(
n,e);if(n.match(hx)||n.match(px))return"meta";if(n.match(nx))return null;if(n.match(cx))return"keyword";if(n.match(ux))return"builtin";var l=e.isDefinition||e.lastToken==
"function"||e.lastToken=="macro"||e.lastToken=="type"||e.lastToken=="struct"||e.lastToken=="immutable";return n.match(ix)?l?n.peek()==="."?(e.isDefinition=!0,"v\
ariable"):(e.isDefinition=!1,"def"):(e.leavingExpr=!0,"variable"):(n.next(),"error")}function bx(n,e){return n.match(/.*?(?=[,;{}()=\s]|$)/),n.match("{")?e.nestedParameters++:
n.match("}")&&e.nestedParameters>0&&e.nestedParameters--,e.nestedParameters>0?n.match(/.*?(?={|})/)||n.next():e.nestedParameters==0&&(e.tokenize=ui),"builtin"}function yx(n,e){
return n.match("#=")&&e.nestedComments++,n.match(/.*?(?=(#=|=#))/)||n.skipToEnd(),n.match("=#")&&(e.nestedComments--,e.nestedComments==0&&(e.tokenize=ui)),"comm\
ent"}function kx(n,e){var t=!1,i;if(n.match(rx))t=!0;else if(i=n.match(/\\u([a-f0-9]{1,4})(?=')/i)){var r=parseInt(i[1],16);(r<=55295||r>=57344)&&(t=!0,n.next())}else if(i=
n.match(/\\U([A-Fa-f0-9]{5,8})(?=')/)){var r=parseInt(i[1],16);r<=1114111&&(t=!0,n.next())}return t?(e.leavingExpr=!0,e.tokenize=ui,"string"):(n.match(/^[^']+(?=')/)||
n.skipToEnd(),n.match("'")&&(e.tokenize=ui),"error")}function xx(n){n.substr(-3)==='"""'?n='"""':n.substr(-1)==='"'&&(n='"');function e(t,i){if(t.eat("\\"))t.next();else{
if(t.match(n))return i.tokenize=ui,i.leavingExpr=!0,"string";t.eat(/[`"]/)}return t.eatWhile(/[^\\`"]/),"string"}return e}var Ap={name:"julia",startState:function(){
return{tokenize:ui,scopes:[],lastToken:null,leavingExpr:!1,isDefinition:!1,nestedArrays:0,nestedComments:0,nestedGenerators:0,nestedParameters:0,firstParenPos:-1}},
token:function(n,e){var t=e.tokenize(n,e),i=n.current();return i&&t&&(e.lastToken=i),t},indent:function(n,e,t){var i=0;return(e==="]"||e===")"||/^end\b/.test(e)||
/^else/.test(e)||/^catch\b/.test(e)||/^elseif\b/.test(e)||/^finally/.test(e))&&(i=-1),(n.scopes.length+i)*t.unit},languageData:{indentOnInput:/^\s*(end|else|catch|finally)\b$/,
commentTokens:{line:"#",block:{open:"#=",close:"=#"}},closeBrackets:{brackets:["(","[","{",'"']},autocomplete:Sp.concat(Cp)}};function vx(n){return new RegExp("^(?:"+n.join("|")+")","i")}function es(n){return new RegExp("^(?:"+n.join("|")+")$","i")}var wx=es(["_G","_VERSION","assert","\
collectgarbage","dofile","error","getfenv","getmetatable","ipairs","load","loadfile","loadstring","module","next","pairs","pcall","print","rawequal","rawget","r\
awset","require","select","setfenv","setmetatable","tonumber","tostring","type","unpack","xpcall","coroutine.create","coroutine.resume","coroutine.running","cor\
outine.status","coroutine.wrap","coroutine.yield","debug.debug","debug.getfenv","debug.gethook","debug.getinfo","debug.getlocal","debug.getmetatable","debug.get\
registry","debug.getupvalue","debug.setfenv","debug.sethook","debug.setlocal","debug.setmetatable","debug.setupvalue","debug.traceback","close","flush","lines",
"read","seek","setvbuf","write","io.close","io.flush","io.input","io.lines","io.open","io.output","io.popen","io.read","io.stderr","io.stdin","io.stdout","io.tm\
pfile","io.type","io.write","math.abs","math.acos","math.asin","math.atan","math.atan2","math.ceil","math.cos","math.cosh","math.deg","math.exp","math.floor","m\
ath.fmod","math.frexp","math.huge","math.ldexp","math.log","math.log10","math.max","math.min","math.modf","math.pi","math.pow","math.rad","math.random","math.ra\
ndomseed","math.sin","math.sinh","math.sqrt","math.tan","math.tanh","os.clock","os.date","os.difftime","os.execute","os.exit","os.getenv","os.remove","os.rename",
"os.setlocale","os.time","os.tmpname","package.cpath","package.loaded","package.loaders","package.loadlib","package.path","package.preload","package.seeall","st\
ring.byte","string.char","string.dump","string.find","string.format","string.gmatch","string.gsub","string.len","string.lower","string.match","string.rep","stri\
ng.reverse","string.sub","string.upper","table.concat","table.insert","table.maxn","table.remove","table.sort"]),Sx=es(["and","break","elseif","false","nil","no\
t","or","return","true","function","end","if","then","else","do","while","repeat","until","for","in","local"]),Cx=es(["function","if","repeat","do","\\(","{"]),
Ax=es(["end","until","\\)","}"]),Tx=vx(["end","until","\\)","}","else","elseif"]);function Tp(n){for(var e=0;n.eat("=");)++e;return n.eat("["),e}function Va(n,e){
var t=n.next();return t=="-"&&n.eat("-")?n.eat("[")&&/[\[=]/.test(n.peek())?(e.cur=Mp(Tp(n),"comment"))(n,e):(n.skipToEnd(),"comment"):t=='"'||t=="'"?(e.cur=Mx(
t))(n,e):t=="["&&/[\[=]/.test(n.peek())?(e.cur=Mp(Tp(n),"string"))(n,e):/\d/.test(t)?(n.eatWhile(/[\w.%]/),"number"):/[\w_]/.test(t)?(n.eatWhile(/[\w\\\-_.]/),"\
variable"):null}function Mp(n,e){return function(t,i){for(var r=null,o;(o=t.next())!=null;)if(r==null)o=="]"&&(r=0);else if(o=="=")++r;else if(o=="]"&&r==n){i.cur=
Va;break}else r=null;return e}}function Mx(n){return function(e,t){for(var i=!1,r;(r=e.next())!=null&&!(r==n&&!i);)i=!i&&r=="\\";return i||(t.cur=Va),"string"}}
var _p={name:"lua",startState:function(){return{basecol:0,indentDepth:0,cur:Va}},token:function(n,e){if(n.eatSpace())return null;var t=e.cur(n,e),i=n.current();
return t=="variable"&&(Sx.test(i)?t="keyword":wx.test(i)&&(t="builtin")),t!="comment"&&t!="string"&&(Cx.test(i)?++e.indentDepth:Ax.test(i)&&--e.indentDepth),t},
indent:function(n,e,t){var i=Tx.test(e);return n.basecol+t.unit*(n.indentDepth-(i?1:0))},languageData:{indentOnInput:/^\s*(?:end|until|else|\)|\})$/,commentTokens:{
line:"--",block:{open:"--[[",close:"]]--"}}}};function qa(n){return new RegExp("^(("+n.join(")|(")+"))\\b")}var _x=new RegExp("^[\\+\\-\\*/&|\\^~<>!@'\\\\]"),Ex=new RegExp("^[\\(\\[\\{\\},:=;\\.]"),Dx=new RegExp(
"^((==)|(~=)|(<=)|(>=)|(<<)|(>>)|(\\.[\\+\\-\\*/\\^\\\\]))"),Ox=new RegExp("^((!=)|(\\+=)|(\\-=)|(\\*=)|(/=)|(&=)|(\\|=)|(\\^=))"),Lx=new RegExp("^((>>=)|(<<=))"),
Px=new RegExp("^[\\]\\)]"),Rx=new RegExp("^[_A-Za-z¡-￿][_A-Za-z0-9¡-￿]*"),Bx=qa(["error","eval","function","abs","acos","atan","asin","cos","cosh","exp","\
log","prod","sum","log10","max","min","sign","sin","sinh","sqrt","tan","reshape","break","zeros","default","margin","round","ones","rand","syn","ceil","floor","\
size","clear","zeros","eye","mean","std","cov","det","eig","inv","norm","rank","trace","expm","logm","sqrtm","linspace","plot","title","xlabel","ylabel","legend",
"text","grid","meshgrid","mesh","num2str","fft","ifft","arrayfun","cellfun","input","fliplr","flipud","ismember"]),Ix=qa(["return","case","switch","else","elsei\
f","end","endif","endfunction","if","otherwise","do","for","while","try","catch","classdef","properties","events","methods","global","persistent","endfor","endw\
hile","printf","sprintf","disp","until","continue","pkg"]);function Ep(n,e){return!n.sol()&&n.peek()==="'"?(n.next(),e.tokenize=hi,"operator"):(e.tokenize=hi,hi(
n,e))}function Nx(n,e){return n.match(/^.*%}/)?(e.tokenize=hi,"comment"):(n.skipToEnd(),"comment")}function hi(n,e){if(n.eatSpace())return null;if(n.match("%{"))
return e.tokenize=Nx,n.skipToEnd(),"comment";if(n.match(/^[%#]/))return n.skipToEnd(),"comment";if(n.match(/^[0-9\.+-]/,!1)){if(n.match(/^[+-]?0x[0-9a-fA-F]+[ij]?/))
return n.tokenize=hi,"number";if(n.match(/^[+-]?\d*\.\d+([EeDd][+-]?\d+)?[ij]?/)||n.match(/^[+-]?\d+([EeDd][+-]?\d+)?[ij]?/))return"number"}if(n.match(qa(["nan",
"NaN","inf","Inf"])))return"number";var t=n.match(/^"(?:[^"]|"")*("|$)/)||n.match(/^'(?:[^']|'')*('|$)/);return t?t[1]?"string":"error":n.match(Ix)?"keyword":n.
match(Bx)?"builtin":n.match(Rx)?"variable":n.match(_x)||n.match(Dx)?"operator":n.match(Ex)||n.match(Ox)||n.match(Lx)?null:n.match(Px)?(e.tokenize=Ep,null):(n.next(),
"error")}var Dp={name:"octave",startState:function(){return{tokenize:hi}},token:function(n,e){var t=e.tokenize(n,e);return(t==="number"||t==="variable")&&(e.tokenize=
Ep),t},languageData:{commentTokens:{line:"%"}}};function Me(n,e){return n.string.charAt(n.pos+(e||0))}function Op(n,e){if(e){var t=n.pos-e;return n.string.substr(t>=0?t:0,e)}else return n.string.substr(0,n.pos-
1)}function ja(n,e){var t=n.string.length,i=t-n.pos+1;return n.string.substr(n.pos,e&&e<t?e:i)}function ye(n,e){var t=n.pos+e,i;t<=0?n.pos=0:t>=(i=n.string.length-
1)?n.pos=i:n.pos=t}var ur={"->":4,"++":4,"--":4,"**":4,"=~":4,"!~":4,"*":4,"/":4,"%":4,x:4,"+":4,"-":4,".":4,"<<":4,">>":4,"<":4,">":4,"<=":4,">=":4,lt:4,gt:4,le:4,
ge:4,"==":4,"!=":4,"<=>":4,eq:4,ne:4,cmp:4,"~~":4,"&":4,"|":4,"^":4,"&&":4,"||":4,"//":4,"..":4,"...":4,"?":4,":":4,"=":4,"+=":4,"-=":4,"*=":4,",":4,"=>":4,"::":4,
not:4,and:4,or:4,xor:4,BEGIN:[5,1],END:[5,1],PRINT:[5,1],PRINTF:[5,1],GETC:[5,1],READ:[5,1],READLINE:[5,1],DESTROY:[5,1],TIE:[5,1],TIEHANDLE:[5,1],UNTIE:[5,1],STDIN:5,
STDIN_TOP:5,STDOUT:5,STDOUT_TOP:5,STDERR:5,STDERR_TOP:5,$ARG:5,$_:5,"@ARG":5,"@_":5,$LIST_SEPARATOR:5,'$"':5,$PROCESS_ID:5,$PID:5,$$:5,$REAL_GROUP_ID:5,$GID:5,"\
$(":5,$EFFECTIVE_GROUP_ID:5,$EGID:5,"$)":5,$PROGRAM_NAME:5,$0:5,$SUBSCRIPT_SEPARATOR:5,$SUBSEP:5,"$;":5,$REAL_USER_ID:5,$UID:5,"$<":5,$EFFECTIVE_USER_ID:5,$EUID:5,
"$>":5,$a:5,$b:5,$COMPILING:5,"$^C":5,$DEBUGGING:5,"$^D":5,"${^ENCODING}":5,$ENV:5,"%ENV":5,$SYSTEM_FD_MAX:5,"$^F":5,"@F":5,"${^GLOBAL_PHASE}":5,"$^H":5,"%^H":5,
"@INC":5,"%INC":5,$INPLACE_EDIT:5,"$^I":5,"$^M":5,$OSNAME:5,"$^O":5,"${^OPEN}":5,$PERLDB:5,"$^P":5,$SIG:5,"%SIG":5,$BASETIME:5,"$^T":5,"${^TAINT}":5,"${^UNICODE\
}":5,"${^UTF8CACHE}":5,"${^UTF8LOCALE}":5,$PERL_VERSION:5,"$^V":5,"${^WIN32_SLOPPY_STAT}":5,$EXECUTABLE_NAME:5,"$^X":5,$1:5,$MATCH:5,"$&":5,"${^MATCH}":5,$PREMATCH:5,
"$`":5,"${^PREMATCH}":5,$POSTMATCH:5,"$'":5,"${^POSTMATCH}":5,$LAST_PAREN_MATCH:5,"$+":5,$LAST_SUBMATCH_RESULT:5,"$^N":5,"@LAST_MATCH_END":5,"@+":5,"%LAST_PAREN\
_MATCH":5,"%+":5,"@LAST_MATCH_START":5,"@-":5,"%LAST_MATCH_START":5,"%-":5,$LAST_REGEXP_CODE_RESULT:5,"$^R":5,"${^RE_DEBUG_FLAGS}":5,"${^RE_TRIE_MAXBUF}":5,$ARGV:5,
"@ARGV":5,ARGV:5,ARGVOUT:5,$OUTPUT_FIELD_SEPARATOR:5,$OFS:5,"$,":5,$INPUT_LINE_NUMBER:5,$NR:5,"$.":5,$INPUT_RECORD_SEPARATOR:5,$RS:5,"$/":5,$OUTPUT_RECORD_SEPARATOR:5,
$ORS:5,"$\\":5,$OUTPUT_AUTOFLUSH:5,"$|":5,$ACCUMULATOR:5,"$^A":5,$FORMAT_FORMFEED:5,"$^L":5,$FORMAT_PAGE_NUMBER:5,"$%":5,$FORMAT_LINES_LEFT:5,"$-":5,$FORMAT_LINE_BREAK_CHARACTERS:5,
"$:":5,$FORMAT_LINES_PER_PAGE:5,"$=":5,$FORMAT_TOP_NAME:5,"$^":5,$FORMAT_NAME:5,"$~":5,"${^CHILD_ERROR_NATIVE}":5,$EXTENDED_OS_ERROR:5,"$^E":5,$EXCEPTIONS_BEING_CAUGHT:5,
"$^S":5,$WARNING:5,"$^W":5,"${^WARNING_BITS}":5,$OS_ERROR:5,$ERRNO:5,"$!":5,"%OS_ERROR":5,"%ERRNO":5,"%!":5,$CHILD_ERROR:5,"$?":5,$EVAL_ERROR:5,"$@":5,$OFMT:5,"\
$#":5,"$*":5,$ARRAY_BASE:5,"$[":5,$OLD_PERL_VERSION:5,"$]":5,if:[1,1],elsif:[1,1],else:[1,1],while:[1,1],unless:[1,1],for:[1,1],foreach:[1,1],abs:1,accept:1,alarm:1,
atan2:1,bind:1,binmode:1,bless:1,bootstrap:1,break:1,caller:1,chdir:1,chmod:1,chomp:1,chop:1,chown:1,chr:1,chroot:1,close:1,closedir:1,connect:1,continue:[1,1],
cos:1,crypt:1,dbmclose:1,dbmopen:1,default:1,defined:1,delete:1,die:1,do:1,dump:1,each:1,endgrent:1,endhostent:1,endnetent:1,endprotoent:1,endpwent:1,endservent:1,
eof:1,eval:1,exec:1,exists:1,exit:1,exp:1,fcntl:1,fileno:1,flock:1,fork:1,format:1,formline:1,getc:1,getgrent:1,getgrgid:1,getgrnam:1,gethostbyaddr:1,gethostbyname:1,
gethostent:1,getlogin:1,getnetbyaddr:1,getnetbyname:1,getnetent:1,getpeername:1,getpgrp:1,getppid:1,getpriority:1,getprotobyname:1,getprotobynumber:1,getprotoent:1,
getpwent:1,getpwnam:1,getpwuid:1,getservbyname:1,getservbyport:1,getservent:1,getsockname:1,getsockopt:1,given:1,glob:1,gmtime:1,goto:1,grep:1,hex:1,import:1,index:1,
int:1,ioctl:1,join:1,keys:1,kill:1,last:1,lc:1,lcfirst:1,length:1,link:1,listen:1,local:2,localtime:1,lock:1,log:1,lstat:1,m:null,map:1,mkdir:1,msgctl:1,msgget:1,
msgrcv:1,msgsnd:1,my:2,new:1,next:1,no:1,oct:1,open:1,opendir:1,ord:1,our:2,pack:1,package:1,pipe:1,pop:1,pos:1,print:1,printf:1,prototype:1,push:1,q:null,qq:null,
qr:null,quotemeta:null,qw:null,qx:null,rand:1,read:1,readdir:1,readline:1,readlink:1,readpipe:1,recv:1,redo:1,ref:1,rename:1,require:1,reset:1,return:1,reverse:1,
rewinddir:1,rindex:1,rmdir:1,s:null,say:1,scalar:1,seek:1,seekdir:1,select:1,semctl:1,semget:1,semop:1,send:1,setgrent:1,sethostent:1,setnetent:1,setpgrp:1,setpriority:1,
setprotoent:1,setpwent:1,setservent:1,setsockopt:1,shift:1,shmctl:1,shmget:1,shmread:1,shmwrite:1,shutdown:1,sin:1,sleep:1,socket:1,socketpair:1,sort:1,splice:1,
split:1,sprintf:1,sqrt:1,srand:1,stat:1,state:1,study:1,sub:1,substr:1,symlink:1,syscall:1,sysopen:1,sysread:1,sysseek:1,system:1,syswrite:1,tell:1,telldir:1,tie:1,
tied:1,time:1,times:1,tr:null,truncate:1,uc:1,ucfirst:1,umask:1,undef:1,unlink:1,unpack:1,unshift:1,untie:1,use:1,utime:1,values:1,vec:1,wait:1,waitpid:1,wantarray:1,
warn:1,when:1,write:1,y:null},re="string.special",oe=/[goseximacplud]/;function X(n,e,t,i,r){return e.chain=null,e.style=null,e.tail=null,e.tokenize=function(o,s){
for(var l=!1,a,c=0;a=o.next();){if(a===t[c]&&!l)return t[++c]!==void 0?(s.chain=t[c],s.style=i,s.tail=r):r&&o.eatWhile(r),s.tokenize=ts,i;l=!l&&a=="\\"}return i},
e.tokenize(n,e)}function Ka(n,e,t){return e.tokenize=function(i,r){return i.string==t&&(r.tokenize=ts),i.skipToEnd(),"string"},e.tokenize(n,e)}function ts(n,e){
if(n.eatSpace())return null;if(e.chain)return X(n,e,e.chain,e.style,e.tail);if(n.match(/^(\-?((\d[\d_]*)?\.\d+(e[+-]?\d+)?|\d+\.\d*)|0x[\da-fA-F_]+|0b[01_]+|\d[\d_]*(e[+-]?\d+)?)/))
return"number";if(n.match(/^<<(?=[_a-zA-Z])/))return n.eatWhile(/\w/),Ka(n,e,n.current().substr(2));if(n.sol()&&n.match(/^\=item(?!\w)/))return Ka(n,e,"=cut");var t=n.
next();if(t=='"'||t=="'"){if(Op(n,3)=="<<"+t){var i=n.pos;n.eatWhile(/\w/);var r=n.current().substr(1);if(r&&n.eat(t))return Ka(n,e,r);n.pos=i}return X(n,e,[t],
"string")}if(t=="q"){var o=Me(n,-2);if(!(o&&/\w/.test(o))){if(o=Me(n,0),o=="x"){if(o=Me(n,1),o=="(")return ye(n,2),X(n,e,[")"],re,oe);if(o=="[")return ye(n,2),X(
n,e,["]"],re,oe);if(o=="{")return ye(n,2),X(n,e,["}"],re,oe);if(o=="<")return ye(n,2),X(n,e,[">"],re,oe);if(/[\^'"!~\/]/.test(o))return ye(n,1),X(n,e,[n.eat(o)],
re,oe)}else if(o=="q"){if(o=Me(n,1),o=="(")return ye(n,2),X(n,e,[")"],"string");if(o=="[")return ye(n,2),X(n,e,["]"],"string");if(o=="{")return ye(n,2),X(n,e,["\
}"],"string");if(o=="<")return ye(n,2),X(n,e,[">"],"string");if(/[\^'"!~\/]/.test(o))return ye(n,1),X(n,e,[n.eat(o)],"string")}else if(o=="w"){if(o=Me(n,1),o=="\
(")return ye(n,2),X(n,e,[")"],"bracket");if(o=="[")return ye(n,2),X(n,e,["]"],"bracket");if(o=="{")return ye(n,2),X(n,e,["}"],"bracket");if(o=="<")return ye(n,2),
X(n,e,[">"],"bracket");if(/[\^'"!~\/]/.test(o))return ye(n,1),X(n,e,[n.eat(o)],"bracket")}else if(o=="r"){if(o=Me(n,1),o=="(")return ye(n,2),X(n,e,[")"],re,oe);
if(o=="[")return ye(n,2),X(n,e,["]"],re,oe);if(o=="{")return ye(n,2),X(n,e,["}"],re,oe);if(o=="<")return ye(n,2),X(n,e,[">"],re,oe);if(/[\^'"!~\/]/.test(o))return ye(
n,1),X(n,e,[n.eat(o)],re,oe)}else if(/[\^'"!~\/(\[{<]/.test(o)){if(o=="(")return ye(n,1),X(n,e,[")"],"string");if(o=="[")return ye(n,1),X(n,e,["]"],"string");if(o==
"{")return ye(n,1),X(n,e,["}"],"string");if(o=="<")return ye(n,1),X(n,e,[">"],"string");if(/[\^'"!~\/]/.test(o))return X(n,e,[n.eat(o)],"string")}}}if(t=="m"){var o=Me(
n,-2);if(!(o&&/\w/.test(o))&&(o=n.eat(/[(\[{<\^'"!~\/]/),o)){if(/[\^'"!~\/]/.test(o))return X(n,e,[o],re,oe);if(o=="(")return X(n,e,[")"],re,oe);if(o=="[")return X(
n,e,["]"],re,oe);if(o=="{")return X(n,e,["}"],re,oe);if(o=="<")return X(n,e,[">"],re,oe)}}if(t=="s"){var o=/[\/>\]})\w]/.test(Me(n,-2));if(!o&&(o=n.eat(/[(\[{<\^'"!~\/]/),
o))return o=="["?X(n,e,["]","]"],re,oe):o=="{"?X(n,e,["}","}"],re,oe):o=="<"?X(n,e,[">",">"],re,oe):o=="("?X(n,e,[")",")"],re,oe):X(n,e,[o,o],re,oe)}if(t=="y"){
var o=/[\/>\]})\w]/.test(Me(n,-2));if(!o&&(o=n.eat(/[(\[{<\^'"!~\/]/),o))return o=="["?X(n,e,["]","]"],re,oe):o=="{"?X(n,e,["}","}"],re,oe):o=="<"?X(n,e,[">",">"],
re,oe):o=="("?X(n,e,[")",")"],re,oe):X(n,e,[o,o],re,oe)}if(t=="t"){var o=/[\/>\]})\w]/.test(Me(n,-2));if(!o&&(o=n.eat("r"),o&&(o=n.eat(/[(\[{<\^'"!~\/]/),o)))return o==
"["?X(n,e,["]","]"],re,oe):o=="{"?X(n,e,["}","}"],re,oe):o=="<"?X(n,e,[">",">"],re,oe):o=="("?X(n,e,[")",")"],re,oe):X(n,e,[o,o],re,oe)}if(t=="`")return X(n,e,[
t],"builtin");if(t=="/")return/~\s*$/.test(Op(n))?X(n,e,[t],re,oe):"operator";if(t=="$"){var i=n.pos;if(n.eatWhile(/\d/)||n.eat("{")&&n.eatWhile(/\d/)&&n.eat("}"))
return"builtin";n.pos=i}if(/[$@%]/.test(t)){var i=n.pos;if(n.eat("^")&&n.eat(/[A-Z]/)||!/[@$%&]/.test(Me(n,-2))&&n.eat(/[=|\\\-#?@;:&`~\^!\[\]*'"$+.,\/<>()]/)){
var o=n.current();if(ur[o])return"builtin"}n.pos=i}if(/[$@%&]/.test(t)&&(n.eatWhile(/[\w$]/)||n.eat("{")&&n.eatWhile(/[\w$]/)&&n.eat("}"))){var o=n.current();return ur[o]?
"builtin":"variable"}if(t=="#"&&Me(n,-2)!="$")return n.skipToEnd(),"comment";if(/[:+\-\^*$&%@=<>!?|\/~\.]/.test(t)){var i=n.pos;if(n.eatWhile(/[:+\-\^*$&%@=<>!?|\/~\.]/),
ur[n.current()])return"operator";n.pos=i}if(t=="_"&&n.pos==1){if(ja(n,6)=="_END__")return X(n,e,["\0"],"comment");if(ja(n,7)=="_DATA__")return X(n,e,["\0"],"bui\
ltin");if(ja(n,7)=="_C__")return X(n,e,["\0"],"string")}if(/\w/.test(t)){var i=n.pos;if(Me(n,-2)=="{"&&(Me(n,0)=="}"||n.eatWhile(/\w/)&&Me(n,0)=="}"))return"str\
ing";n.pos=i}if(/[A-Z]/.test(t)){var s=Me(n,-2),i=n.pos;if(n.eatWhile(/[A-Z_]/),/[\da-z]/.test(Me(n,0)))n.pos=i;else{var o=ur[n.current()];return o?(o[1]&&(o=o[0]),
s!=":"?o==1?"keyword":o==2?"def":o==3?"atom":o==4?"operator":o==5?"builtin":"meta":"meta"):"meta"}}if(/[a-zA-Z_]/.test(t)){var s=Me(n,-2);n.eatWhile(/\w/);var o=ur[n.
current()];return o?(o[1]&&(o=o[0]),s!=":"?o==1?"keyword":o==2?"def":o==3?"atom":o==4?"operator":o==5?"builtin":"meta":"meta"):"meta"}return null}var Lp={name:"\
perl",startState:function(){return{tokenize:ts,chain:null,style:null,tail:null}},token:function(n,e){return(e.tokenize||ts)(n,e)},languageData:{commentTokens:{line:"\
#"},wordChars:"$"}};function fi(n,e){e=e||{};for(var t=e.prefix!==void 0?e.prefix:"^",i=e.suffix!==void 0?e.suffix:"\\b",r=0;r<n.length;r++)n[r]instanceof RegExp?n[r]=n[r].source:n[r]=
n[r].replace(/[-\/\\^$*+?.()|[\]{}]/g,"\\$&");return new RegExp(t+"("+n.join("|")+")"+i,"i")}var Ip="(?=[^A-Za-z\\d\\-_]|$)",Ua=/[\w\-:]/,zx=fi([/begin|break|catch|continue|data|default|do|dynamicparam/,
/else|elseif|end|exit|filter|finally|for|foreach|from|function|if|in/,/param|process|return|switch|throw|trap|try|until|where|while/],{suffix:Ip}),Fx=/[\[\]{},;`\\\.]|@[({]/,
Wx=fi(["f",/b?not/,/[ic]?split/,"join",/is(not)?/,"as",/[ic]?(eq|ne|[gl][te])/,/[ic]?(not)?(like|match|contains)/,/[ic]?replace/,/b?(and|or|xor)/],{prefix:"-"}),
$x=/[+\-*\/%]=|\+\+|--|\.\.|[+\-*&^%:=!|\/]|<(?!#)|(?!#)>/,Hx=fi([Wx,$x],{suffix:""}),Vx=/^((0x[\da-f]+)|((\d+\.\d+|\d\.|\.\d+|\d+)(e[\+\-]?\d+)?))[ld]?([kmgtp]b)?/i,
qx=/^[A-Za-z\_][A-Za-z\-\_\d]*\b/,jx=/[A-Z]:|%|\?/i,Kx=fi([/Add-(Computer|Content|History|Member|PSSnapin|Type)/,/Checkpoint-Computer/,/Clear-(Content|EventLog|History|Host|Item(Property)?|Variable)/,
/Compare-Object/,/Complete-Transaction/,/Connect-PSSession/,/ConvertFrom-(Csv|Json|SecureString|StringData)/,/Convert-Path/,/ConvertTo-(Csv|Html|Json|SecureString|Xml)/,
/Copy-Item(Property)?/,/Debug-Process/,/Disable-(ComputerRestore|PSBreakpoint|PSRemoting|PSSessionConfiguration)/,/Disconnect-PSSession/,/Enable-(ComputerRestore|PSBreakpoint|PSRemoting|PSSessionConfiguration)/,
/(Enter|Exit)-PSSession/,/Export-(Alias|Clixml|Console|Counter|Csv|FormatData|ModuleMember|PSSession)/,/ForEach-Object/,/Format-(Custom|List|Table|Wide)/,new RegExp(
"Get-(Acl|Alias|AuthenticodeSignature|ChildItem|Command|ComputerRestorePoint|Content|ControlPanelItem|Counter|Credential|Culture|Date|Event|EventLog|EventSubscr\
iber|ExecutionPolicy|FormatData|Help|History|Host|HotFix|Item|ItemProperty|Job|Location|Member|Module|PfxCertificate|Process|PSBreakpoint|PSCallStack|PSDrive|PS\
Provider|PSSession|PSSessionConfiguration|PSSnapin|Random|Service|TraceSource|Transaction|TypeData|UICulture|Unique|Variable|Verb|WinEvent|WmiObject)"),/Group-Object/,
/Import-(Alias|Clixml|Counter|Csv|LocalizedData|Module|PSSession)/,/ImportSystemModules/,/Invoke-(Command|Expression|History|Item|RestMethod|WebRequest|WmiMethod)/,
/Join-Path/,/Limit-EventLog/,/Measure-(Command|Object)/,/Move-Item(Property)?/,new RegExp("New-(Alias|Event|EventLog|Item(Property)?|Module|ModuleManifest|Objec\
t|PSDrive|PSSession|PSSessionConfigurationFile|PSSessionOption|PSTransportOption|Service|TimeSpan|Variable|WebServiceProxy|WinEvent)"),/Out-(Default|File|GridView|Host|Null|Printer|String)/,
/Pause/,/(Pop|Push)-Location/,/Read-Host/,/Receive-(Job|PSSession)/,/Register-(EngineEvent|ObjectEvent|PSSessionConfiguration|WmiEvent)/,/Remove-(Computer|Event|EventLog|Item(Property)?|Job|Module|PSBreakpoint|PSDrive|PSSession|PSSnapin|TypeData|Variable|WmiObject)/,
/Rename-(Computer|Item(Property)?)/,/Reset-ComputerMachinePassword/,/Resolve-Path/,/Restart-(Computer|Service)/,/Restore-Computer/,/Resume-(Job|Service)/,/Save-Help/,
/Select-(Object|String|Xml)/,/Send-MailMessage/,new RegExp("Set-(Acl|Alias|AuthenticodeSignature|Content|Date|ExecutionPolicy|Item(Property)?|Location|PSBreakpo\
int|PSDebug|PSSessionConfiguration|Service|StrictMode|TraceSource|Variable|WmiInstance)"),/Show-(Command|ControlPanelItem|EventLog)/,/Sort-Object/,/Split-Path/,
/Start-(Job|Process|Service|Sleep|Transaction|Transcript)/,/Stop-(Computer|Job|Process|Service|Transcript)/,/Suspend-(Job|Service)/,/TabExpansion2/,/Tee-Object/,
/Test-(ComputerSecureChannel|Connection|ModuleManifest|Path|PSSessionConfigurationFile)/,/Trace-Command/,/Unblock-File/,/Undo-Transaction/,/Unregister-(Event|PSSessionConfiguration)/,
/Update-(FormatData|Help|List|TypeData)/,/Use-Transaction/,/Wait-(Event|Job|Process)/,/Where-Object/,/Write-(Debug|Error|EventLog|Host|Output|Progress|Verbose|Warning)/,
/cd|help|mkdir|more|oss|prompt/,/ac|asnp|cat|cd|chdir|clc|clear|clhy|cli|clp|cls|clv|cnsn|compare|copy|cp|cpi|cpp|cvpa|dbp|del|diff|dir|dnsn|ebp/,/echo|epal|epcsv|epsn|erase|etsn|exsn|fc|fl|foreach|ft|fw|gal|gbp|gc|gci|gcm|gcs|gdr|ghy|gi|gjb|gl|gm|gmo|gp|gps/,
/group|gsn|gsnp|gsv|gu|gv|gwmi|h|history|icm|iex|ihy|ii|ipal|ipcsv|ipmo|ipsn|irm|ise|iwmi|iwr|kill|lp|ls|man|md/,/measure|mi|mount|move|mp|mv|nal|ndr|ni|nmo|npssc|nsn|nv|ogv|oh|popd|ps|pushd|pwd|r|rbp|rcjb|rcsn|rd|rdr|ren|ri/,
/rjb|rm|rmdir|rmo|rni|rnp|rp|rsn|rsnp|rujb|rv|rvpa|rwmi|sajb|sal|saps|sasv|sbp|sc|select|set|shcm|si|sl|sleep|sls/,/sort|sp|spjb|spps|spsv|start|sujb|sv|swmi|tee|trcm|type|where|wjb|write/],
{prefix:"",suffix:""}),Ux=fi([/[$?^_]|Args|ConfirmPreference|ConsoleFileName|DebugPreference|Error|ErrorActionPreference|ErrorView|ExecutionContext/,/FormatEnumerationLimit|Home|Host|Input|MaximumAliasCount|MaximumDriveCount|MaximumErrorCount|MaximumFunctionCount/,
/MaximumHistoryCount|MaximumVariableCount|MyInvocation|NestedPromptLevel|OutputEncoding|Pid|Profile|ProgressPreference/,/PSBoundParameters|PSCommandPath|PSCulture|PSDefaultParameterValues|PSEmailServer|PSHome|PSScriptRoot|PSSessionApplicationName/,
/PSSessionConfigurationName|PSSessionOption|PSUICulture|PSVersionTable|Pwd|ShellId|StackTrace|VerbosePreference/,/WarningPreference|WhatIfPreference/,/Event|EventArgs|EventSubscriber|Sender/,
/Matches|Ofs|ForEach|LastExitCode|PSCmdlet|PSItem|PSSenderInfo|This/,/true|false|null/],{prefix:"\\$",suffix:""}),Gx=fi([jx,Kx,Ux],{suffix:Ip}),Pp={keyword:zx,number:Vx,
operator:Hx,builtin:Gx,punctuation:Fx,variable:qx};function Ft(n,e){var t=e.returnStack[e.returnStack.length-1];if(t&&t.shouldReturnFrom(e))return e.tokenize=t.
tokenize,e.returnStack.pop(),e.tokenize(n,e);if(n.eatSpace())return null;if(n.eat("("))return e.bracketNesting+=1,"punctuation";if(n.eat(")"))return e.bracketNesting-=
1,"punctuation";for(var i in Pp)if(n.match(Pp[i]))return i;var r=n.next();if(r==="'")return Xx(n,e);if(r==="$")return Ga(n,e);if(r==='"')return Np(n,e);if(r==="\
<"&&n.eat("#"))return e.tokenize=Rp,Rp(n,e);if(r==="#")return n.skipToEnd(),"comment";if(r==="@"){var o=n.eat(/["']/);if(o&&n.eol())return e.tokenize=ns,e.startQuote=
o[0],ns(n,e);if(n.eol())return"error";if(n.peek().match(/[({]/))return"punctuation";if(n.peek().match(Ua))return Ga(n,e)}return"error"}function Xx(n,e){for(var t;(t=
n.peek())!=null;)if(n.next(),t==="'"&&!n.eat("'"))return e.tokenize=Ft,"string";return"error"}function Np(n,e){for(var t;(t=n.peek())!=null;){if(t==="$")return e.
tokenize=Jx,"string";if(n.next(),t==="`"){n.next();continue}if(t==='"'&&!n.eat('"'))return e.tokenize=Ft,"string"}return"error"}function Jx(n,e){return zp(n,e,Np)}
function Yx(n,e){return e.tokenize=ns,e.startQuote='"',ns(n,e)}function Zx(n,e){return zp(n,e,Yx)}function zp(n,e,t){if(n.match("$(")){var i=e.bracketNesting;return e.
returnStack.push({shouldReturnFrom:function(r){return r.bracketNesting===i},tokenize:t}),e.tokenize=Ft,e.bracketNesting+=1,"punctuation"}else return n.next(),e.
returnStack.push({shouldReturnFrom:function(){return!0},tokenize:t}),e.tokenize=Ga,e.tokenize(n,e)}function Rp(n,e){for(var t=!1,i;(i=n.next())!=null;){if(t&&i==
">"){e.tokenize=Ft;break}t=i==="#"}return"comment"}function Ga(n,e){var t=n.peek();return n.eat("{")?(e.tokenize=Bp,Bp(n,e)):t!=null&&t.match(Ua)?(n.eatWhile(Ua),
e.tokenize=Ft,"variable"):(e.tokenize=Ft,"error")}function Bp(n,e){for(var t;(t=n.next())!=null;)if(t==="}"){e.tokenize=Ft;break}return"variable"}function ns(n,e){
var t=e.startQuote;if(n.sol()&&n.match(new RegExp(t+"@")))e.tokenize=Ft;else if(t==='"')for(;!n.eol();){var i=n.peek();if(i==="$")return e.tokenize=Zx,"string";
n.next(),i==="`"&&n.next()}else n.skipToEnd();return"string"}var Fp={name:"powershell",startState:function(){return{returnStack:[],bracketNesting:0,tokenize:Ft}},
token:function(n,e){return e.tokenize(n,e)},languageData:{commentTokens:{line:"#",block:{open:"<#",close:"#>"}}}};var Wp={name:"properties",token:function(n,e){var t=n.sol()||e.afterSection,i=n.eol();if(e.afterSection=!1,t&&(e.nextMultiline?(e.inMultiline=!0,e.nextMultiline=
!1):e.position="def"),i&&!e.nextMultiline&&(e.inMultiline=!1,e.position="def"),t)for(;n.eatSpace(););var r=n.next();return t&&(r==="#"||r==="!"||r===";")?(e.position=
"comment",n.skipToEnd(),"comment"):t&&r==="["?(e.afterSection=!0,n.skipTo("]"),n.eat("]"),"header"):r==="="||r===":"?(e.position="quote",null):(r==="\\"&&e.position===
"quote"&&n.eol()&&(e.nextMultiline=!0),e.position)},startState:function(){return{position:"def",nextMultiline:!1,inMultiline:!1,afterSection:!1}}};function Xa(n){return new RegExp("^(("+n.join(")|(")+"))\\b")}var Qx=Xa(["and","or","not","is"]),$p=["as","assert","break","class","continue","def","del","elif",
"else","except","finally","for","from","global","if","import","lambda","pass","raise","return","try","while","with","yield","in","False","True"],Hp=["abs","all",
"any","bin","bool","bytearray","callable","chr","classmethod","compile","complex","delattr","dict","dir","divmod","enumerate","eval","filter","float","format","\
frozenset","getattr","globals","hasattr","hash","help","hex","id","input","int","isinstance","issubclass","iter","len","list","locals","map","max","memoryview",
"min","next","object","oct","open","ord","pow","property","range","repr","reversed","round","set","setattr","slice","sorted","staticmethod","str","sum","super",
"tuple","type","vars","zip","__import__","NotImplemented","Ellipsis","__debug__"];function gt(n){return n.scopes[n.scopes.length-1]}function Vp(n){for(var e="er\
ror",t=n.delimiters||n.singleDelimiters||/^[\(\)\[\]\{\}@,:`=;\.\\]/,i=[n.singleOperators,n.doubleOperators,n.doubleDelimiters,n.tripleDelimiters,n.operators||/^([-+*/%\/&|^]=?|[<>=]+|\/\/=?|\*\*=?|!=|[~!@]|\.\.\.)/],
r=0;r<i.length;r++)i[r]||i.splice(r--,1);var o=n.hangingIndent,s=$p,l=Hp;n.extra_keywords!=null&&(s=s.concat(n.extra_keywords)),n.extra_builtins!=null&&(l=l.concat(
n.extra_builtins));var a=!(n.version&&Number(n.version)<3);if(a){var c=n.identifiers||/^[_A-Za-z\u00A1-\uFFFF][_A-Za-z0-9\u00A1-\uFFFF]*/;s=s.concat(["nonlocal",
"None","aiter","anext","async","await","breakpoint","match","case"]),l=l.concat(["ascii","bytes","exec","print"]);var u=new RegExp(`^(([rbuf]|(br)|(rb)|(fr)|(rf\
))?('{3}|"{3}|['"]))`,"i")}else{var c=n.identifiers||/^[_A-Za-z][_A-Za-z0-9]*/;s=s.concat(["exec","print"]),l=l.concat(["apply","basestring","buffer","cmp","coe\
rce","execfile","file","intern","long","raw_input","reduce","reload","unichr","unicode","xrange","None"]);var u=new RegExp(`^(([rubf]|(ur)|(br))?('{3}|"{3}|['"]\
))`,"i")}var h=Xa(s),f=Xa(l);function p(S,T){var x=S.sol()&&T.lastToken!="\\";if(x&&(T.indent=S.indentation()),x&&gt(T).type=="py"){var b=gt(T).offset;if(S.eatSpace()){
var m=S.indentation();return m>b?w(S,T):m<b&&E(S,T)&&S.peek()!="#"&&(T.errorToken=!0),null}else{var C=g(S,T);return b>0&&E(S,T)&&(C+=" "+e),C}}return g(S,T)}function g(S,T,x){
if(S.eatSpace())return null;if(!x&&S.match(/^#.*/))return"comment";if(S.match(/^[0-9\.]/,!1)){var b=!1;if(S.match(/^[\d_]*\.\d+(e[\+\-]?\d+)?/i)&&(b=!0),S.match(
/^[\d_]+\.\d*/)&&(b=!0),S.match(/^\.\d+/)&&(b=!0),b)return S.eat(/J/i),"number";var m=!1;if(S.match(/^0x[0-9a-f_]+/i)&&(m=!0),S.match(/^0b[01_]+/i)&&(m=!0),S.match(
/^0o[0-7_]+/i)&&(m=!0),S.match(/^[1-9][\d_]*(e[\+\-]?[\d_]+)?/)&&(S.eat(/J/i),m=!0),S.match(/^0(?![\dx])/i)&&(m=!0),m)return S.eat(/L/i),"number"}if(S.match(u)){
var C=S.current().toLowerCase().indexOf("f")!==-1;return C?(T.tokenize=k(S.current(),T.tokenize),T.tokenize(S,T)):(T.tokenize=A(S.current(),T.tokenize),T.tokenize(
S,T))}for(var M=0;M<i.length;M++)if(S.match(i[M]))return"operator";return S.match(t)?"punctuation":T.lastToken=="."&&S.match(c)?"property":S.match(h)||S.match(Qx)?
"keyword":S.match(f)?"builtin":S.match(/^(self|cls)\b/)?"self":S.match(c)?T.lastToken=="def"||T.lastToken=="class"?"def":"variable":(S.next(),x?null:e)}function k(S,T){
for(;"rubf".indexOf(S.charAt(0).toLowerCase())>=0;)S=S.substr(1);var x=S.length==1,b="string";function m(M){return function(P,R){var v=g(P,R,!0);return v=="punc\
tuation"&&(P.current()=="{"?R.tokenize=m(M+1):P.current()=="}"&&(M>1?R.tokenize=m(M-1):R.tokenize=C)),v}}function C(M,P){for(;!M.eol();)if(M.eatWhile(/[^'"\{\}\\]/),
M.eat("\\")){if(M.next(),x&&M.eol())return b}else{if(M.match(S))return P.tokenize=T,b;if(M.match("{{"))return b;if(M.match("{",!1))return P.tokenize=m(0),M.current()?
b:P.tokenize(M,P);if(M.match("}}"))return b;if(M.match("}"))return e;M.eat(/['"]/)}if(x){if(n.singleLineStringErrors)return e;P.tokenize=T}return b}return C.isString=
!0,C}function A(S,T){for(;"rubf".indexOf(S.charAt(0).toLowerCase())>=0;)S=S.substr(1);var x=S.length==1,b="string";function m(C,M){for(;!C.eol();)if(C.eatWhile(
/[^'"\\]/),C.eat("\\")){if(C.next(),x&&C.eol())return b}else{if(C.match(S))return M.tokenize=T,b;C.eat(/['"]/)}if(x){if(n.singleLineStringErrors)return e;M.tokenize=
T}return b}return m.isString=!0,m}function w(S,T){for(;gt(T).type!="py";)T.scopes.pop();T.scopes.push({offset:gt(T).offset+S.indentUnit,type:"py",align:null})}function _(S,T,x){
var b=S.match(/^[\s\[\{\(]*(?:#|$)/,!1)?null:S.column()+1;T.scopes.push({offset:T.indent+(o||S.indentUnit),type:x,align:b})}function E(S,T){for(var x=S.indentation();T.
scopes.length>1&&gt(T).offset>x;){if(gt(T).type!="py")return!0;T.scopes.pop()}return gt(T).offset!=x}function N(S,T){S.sol()&&(T.beginningOfLine=!0,T.dedent=!1);
var x=T.tokenize(S,T),b=S.current();if(T.beginningOfLine&&b=="@")return S.match(c,!1)?"meta":a?"operator":e;if(/\S/.test(b)&&(T.beginningOfLine=!1),(x=="variabl\
e"||x=="builtin")&&T.lastToken=="meta"&&(x="meta"),(b=="pass"||b=="return")&&(T.dedent=!0),b=="lambda"&&(T.lambda=!0),b==":"&&!T.lambda&&gt(T).type=="py"&&S.match(
/^\s*(?:#|$)/,!1)&&w(S,T),b.length==1&&!/string|comment/.test(x)){var m="[({".indexOf(b);if(m!=-1&&_(S,T,"])}".slice(m,m+1)),m="])}".indexOf(b),m!=-1)if(gt(T).type==
b)T.indent=T.scopes.pop().offset-(o||S.indentUnit);else return e}return T.dedent&&S.eol()&&gt(T).type=="py"&&T.scopes.length>1&&T.scopes.pop(),x}return{name:"py\
thon",startState:function(){return{tokenize:p,scopes:[{offset:0,type:"py",align:null}],indent:0,lastToken:null,lambda:!1,dedent:0}},token:function(S,T){var x=T.
errorToken;x&&(T.errorToken=!1);var b=N(S,T);return b&&b!="comment"&&(T.lastToken=b=="keyword"||b=="punctuation"?S.current():b),b=="punctuation"&&(b=null),S.eol()&&
T.lambda&&(T.lambda=!1),x?e:b},indent:function(S,T,x){if(S.tokenize!=p)return S.tokenize.isString?null:0;var b=gt(S),m=b.type==T.charAt(0)||b.type=="py"&&!S.dedent&&
/^(else:|elif |except |finally:)/.test(T);return b.align!=null?b.align-(m?1:0):b.offset-(m?o||x.unit:0)},languageData:{autocomplete:$p.concat(Hp).concat(["exec",
"print"]),indentOnInput:/^\s*([\}\]\)]|else:|elif |except |finally:)$/,commentTokens:{line:"#"},closeBrackets:{brackets:["(","[","{","'",'"',"'''",'"""']}}}}var ev=function(n){
return n.split(" ")},qp=Vp({}),g1=Vp({extra_keywords:ev("by cdef cimport cpdef ctypedef enum except extern gil include nogil property public readonly struct uni\
on DEF IF ELIF ELSE")});function rs(n){for(var e={},t=0;t<n.length;++t)e[n[t]]=!0;return e}var Gp=["NULL","NA","Inf","NaN","NA_integer_","NA_real_","NA_complex_","NA_character_","TRUE",
"FALSE"],Xp=["list","quote","bquote","eval","return","call","parse","deparse"],Jp=["if","else","repeat","while","function","for","in","next","break"],tv=["if","\
else","repeat","while","function","for"],nv=rs(Gp),iv=rs(Xp),rv=rs(Jp),ov=rs(tv),jp=/[+\-*\/^<>=!&|~$:]/,bt;function Qa(n,e){bt=null;var t=n.next();if(t=="#")return n.
skipToEnd(),"comment";if(t=="0"&&n.eat("x"))return n.eatWhile(/[\da-f]/i),"number";if(t=="."&&n.eat(/\d/))return n.match(/\d*(?:e[+\-]?\d+)?/),"number";if(/\d/.
test(t))return n.match(/\d*(?:\.\d+)?(?:e[+\-]\d+)?L?/),"number";if(t=="'"||t=='"')return e.tokenize=sv(t),"string";if(t=="`")return n.match(/[^`]+`/),"string.s\
pecial";if(t=="."&&n.match(/.(?:[.]|\d+)/))return"keyword";if(/[a-zA-Z\.]/.test(t)){n.eatWhile(/[\w\.]/);var i=n.current();return nv.propertyIsEnumerable(i)?"at\
om":rv.propertyIsEnumerable(i)?(ov.propertyIsEnumerable(i)&&!n.match(/\s*if(\s+|$)/,!1)&&(bt="block"),"keyword"):iv.propertyIsEnumerable(i)?"builtin":"variable"}else
return t=="%"?(n.skipTo("%")&&n.next(),"variableName.special"):t=="<"&&n.eat("-")||t=="<"&&n.match("<-")||t=="-"&&n.match(/>>?/)||t=="="&&e.ctx.argList?"operato\
r":jp.test(t)?(t=="$"||n.eatWhile(jp),"operator"):/[\(\){}\[\];]/.test(t)?(bt=t,t==";"?"punctuation":null):null}function sv(n){return function(e,t){if(e.eat("\\")){
var i=e.next();return i=="x"?e.match(/^[a-f0-9]{2}/i):(i=="u"||i=="U")&&e.eat("{")&&e.skipTo("}")?e.next():i=="u"?e.match(/^[a-f0-9]{4}/i):i=="U"?e.match(/^[a-f0-9]{8}/i):
/[0-7]/.test(i)&&e.match(/^[0-7]{1,2}/),"string.special"}else{for(var r;(r=e.next())!=null;){if(r==n){t.tokenize=Qa;break}if(r=="\\"){e.backUp(1);break}}return"\
string"}}}var Kp=1,Ja=2,Ya=4;function is(n,e,t){n.ctx={type:e,indent:n.indent,flags:0,column:t.column(),prev:n.ctx}}function Up(n,e){var t=n.ctx;n.ctx={type:t.type,
indent:t.indent,flags:t.flags|e,column:t.column,prev:t.prev}}function Za(n){n.indent=n.ctx.indent,n.ctx=n.ctx.prev}var Yp={name:"r",startState:function(n){return{
tokenize:Qa,ctx:{type:"top",indent:-n,flags:Ja},indent:0,afterIdent:!1}},token:function(n,e){if(n.sol()&&((e.ctx.flags&3)==0&&(e.ctx.flags|=Ja),e.ctx.flags&Ya&&
Za(e),e.indent=n.indentation()),n.eatSpace())return null;var t=e.tokenize(n,e);return t!="comment"&&(e.ctx.flags&Ja)==0&&Up(e,Kp),(bt==";"||bt=="{"||bt=="}")&&e.
ctx.type=="block"&&Za(e),bt=="{"?is(e,"}",n):bt=="("?(is(e,")",n),e.afterIdent&&(e.ctx.argList=!0)):bt=="["?is(e,"]",n):bt=="block"?is(e,"block",n):bt==e.ctx.type?
Za(e):e.ctx.type=="block"&&t!="comment"&&Up(e,Ya),e.afterIdent=t=="variable"||t=="keyword",t},indent:function(n,e,t){if(n.tokenize!=Qa)return 0;var i=e&&e.charAt(
0),r=n.ctx,o=i==r.type;return r.flags&Ya&&(r=r.prev),r.type=="block"?r.indent+(i=="{"?0:t.unit):r.flags&Kp?r.column+(o?0:1):r.indent+(o?0:t.unit)},languageData:{
wordChars:".",commentTokens:{line:"#"},autocomplete:Gp.concat(Xp,Jp)}};function tc(n){for(var e={},t=0,i=n.length;t<i;++t)e[n[t]]=!0;return e}var Qp=["alias","and","BEGIN","begin","break","case","class","def","defined?","do","else",
"elsif","END","end","ensure","false","for","if","in","module","next","not","or","redo","rescue","retry","return","self","super","then","true","undef","unless","\
until","when","while","yield","nil","raise","throw","catch","fail","loop","callcc","caller","lambda","proc","public","protected","private","require","load","req\
uire_relative","extend","autoload","__END__","__FILE__","__LINE__","__dir__"],lv=tc(Qp),av=tc(["def","class","case","for","while","until","module","catch","loop",
"proc","begin"]),cv=tc(["end","until"]),Zp={"[":"]","{":"}","(":")"},uv={"]":"[","}":"{",")":"("},yt;function di(n,e,t){return t.tokenize.push(n),n(e,t)}function os(n,e){
if(n.sol()&&n.match("=begin")&&n.eol())return e.tokenize.push(pv),"comment";if(n.eatSpace())return null;var t=n.next(),i;if(t=="`"||t=="'"||t=='"')return di(hr(
t,"string",t=='"'||t=="`"),n,e);if(t=="/")return hv(n)?di(hr(t,"string.special",!0),n,e):"operator";if(t=="%"){var r="string",o=!0;n.eat("s")?r="atom":n.eat(/[WQ]/)?
r="string":n.eat(/[r]/)?r="string.special":n.eat(/[wxq]/)&&(r="string",o=!1);var s=n.eat(/[^\w\s=]/);return s?(Zp.propertyIsEnumerable(s)&&(s=Zp[s]),di(hr(s,r,o,
!0),n,e)):"operator"}else{if(t=="#")return n.skipToEnd(),"comment";if(t=="<"&&(i=n.match(/^<([-~])[\`\"\']?([a-zA-Z_?]\w*)[\`\"\']?(?:;|$)/)))return di(dv(i[2],
i[1]),n,e);if(t=="0")return n.eat("x")?n.eatWhile(/[\da-fA-F]/):n.eat("b")?n.eatWhile(/[01]/):n.eat(".")?n.eat(/[\d_]*(?:[eE][+\-]?[\d_]+)?/):n.eatWhile(/[0-7]/),
"number";if(/\d/.test(t))return n.match(/^[\d_]*(?:\.[\d_]+)?(?:[eE][+\-]?[\d_]+)?/),"number";if(t=="?"){for(;n.match(/^\\[CM]-/););return n.eat("\\")?n.eatWhile(
/\w/):n.next(),"string"}else{if(t==":")return n.eat("'")?di(hr("'","atom",!1),n,e):n.eat('"')?di(hr('"',"atom",!0),n,e):n.eat(/[\<\>]/)?(n.eat(/[\<\>]/),"atom"):
n.eat(/[\+\-\*\/\&\|\:\!]/)?"atom":n.eat(/[a-zA-Z$@_\xa1-\uffff]/)?(n.eatWhile(/[\w$\xa1-\uffff]/),n.eat(/[\?\!\=]/),"atom"):"operator";if(t=="@"&&n.match(/^@?[a-zA-Z_\xa1-\uffff]/))
return n.eat("@"),n.eatWhile(/[\w\xa1-\uffff]/),"propertyName";if(t=="$")return n.eat(/[a-zA-Z_]/)?n.eatWhile(/[\w]/):n.eat(/\d/)?n.eat(/\d/):n.next(),"variable\
Name.special";if(/[a-zA-Z_\xa1-\uffff]/.test(t))return n.eatWhile(/[\w\xa1-\uffff]/),n.eat(/[\?\!]/),n.eat(":")?"atom":"variable";if(t=="|"&&(e.varList||e.lastTok==
"{"||e.lastTok=="do"))return yt="|",null;if(/[\(\)\[\]{}\\;]/.test(t))return yt=t,null;if(t=="-"&&n.eat(">"))return"operator";if(/[=+\-\/*:\.^%<>~|]/.test(t)){var l=n.
eatWhile(/[=+\-\/*:\.^%<>~|]/);return t=="."&&!l&&(yt="."),"operator"}else return null}}}function hv(n){for(var e=n.pos,t=0,i,r=!1,o=!1;(i=n.next())!=null;)if(o)
o=!1;else{if("[{(".indexOf(i)>-1)t++;else if("]})".indexOf(i)>-1){if(t--,t<0)break}else if(i=="/"&&t==0){r=!0;break}o=i=="\\"}return n.backUp(n.pos-e),r}function ec(n){
return n||(n=1),function(e,t){if(e.peek()=="}"){if(n==1)return t.tokenize.pop(),t.tokenize[t.tokenize.length-1](e,t);t.tokenize[t.tokenize.length-1]=ec(n-1)}else
e.peek()=="{"&&(t.tokenize[t.tokenize.length-1]=ec(n+1));return os(e,t)}}function fv(){var n=!1;return function(e,t){return n?(t.tokenize.pop(),t.tokenize[t.tokenize.
length-1](e,t)):(n=!0,os(e,t))}}function hr(n,e,t,i){return function(r,o){var s=!1,l;for(o.context.type==="read-quoted-paused"&&(o.context=o.context.prev,r.eat(
"}"));(l=r.next())!=null;){if(l==n&&(i||!s)){o.tokenize.pop();break}if(t&&l=="#"&&!s){if(r.eat("{")){n=="}"&&(o.context={prev:o.context,type:"read-quoted-paused"}),
o.tokenize.push(ec());break}else if(/[@\$]/.test(r.peek())){o.tokenize.push(fv());break}}s=!s&&l=="\\"}return e}}function dv(n,e){return function(t,i){return e&&
t.eatSpace(),t.match(n)?i.tokenize.pop():t.skipToEnd(),"string"}}function pv(n,e){return n.sol()&&n.match("=end")&&n.eol()&&e.tokenize.pop(),n.skipToEnd(),"comm\
ent"}var em={name:"ruby",startState:function(n){return{tokenize:[os],indented:0,context:{type:"top",indented:-n},continuedLine:!1,lastTok:null,varList:!1}},token:function(n,e){
yt=null,n.sol()&&(e.indented=n.indentation());var t=e.tokenize[e.tokenize.length-1](n,e),i,r=yt;if(t=="variable"){var o=n.current();t=e.lastTok=="."?"property":
lv.propertyIsEnumerable(n.current())?"keyword":/^[A-Z]/.test(o)?"tag":e.lastTok=="def"||e.lastTok=="class"||e.varList?"def":"variable",t=="keyword"&&(r=o,av.propertyIsEnumerable(
o)?i="indent":cv.propertyIsEnumerable(o)?i="dedent":((o=="if"||o=="unless")&&n.column()==n.indentation()||o=="do"&&e.context.indented<e.indented)&&(i="indent"))}
return(yt||t&&t!="comment")&&(e.lastTok=r),yt=="|"&&(e.varList=!e.varList),i=="indent"||/[\(\[\{]/.test(yt)?e.context={prev:e.context,type:yt||t,indented:e.indented}:
(i=="dedent"||/[\)\]\}]/.test(yt))&&e.context.prev&&(e.context=e.context.prev),n.eol()&&(e.continuedLine=yt=="\\"||t=="operator"),t},indent:function(n,e,t){if(n.
tokenize[n.tokenize.length-1]!=os)return null;var i=e&&e.charAt(0),r=n.context,o=r.type==uv[i]||r.type=="keyword"&&/^(?:end|until|else|elsif|when|rescue)\b/.test(
e);return r.indented+(o?0:t.unit)+(n.continuedLine?t.unit:0)},languageData:{indentOnInput:/^\s*(?:end|rescue|elsif|else|\})$/,commentTokens:{line:"#"},autocomplete:Qp}};var tm=Yo({start:[{regex:/b?"/,token:"string",next:"string"},{regex:/b?r"/,token:"string",next:"string_raw"},{regex:/b?r#+"/,token:"string",next:"string_raw_has\
h"},{regex:/'(?:[^'\\]|\\(?:[nrt0'"]|x[\da-fA-F]{2}|u\{[\da-fA-F]{6}\}))'/,token:"string.special"},{regex:/b'(?:[^']|\\(?:['\\nrt0]|x[\da-fA-F]{2}))'/,token:"st\
ring.special"},{regex:/(?:(?:[0-9][0-9_]*)(?:(?:[Ee][+-]?[0-9_]+)|\.[0-9_]+(?:[Ee][+-]?[0-9_]+)?)(?:f32|f64)?)|(?:0(?:b[01_]+|(?:o[0-7_]+)|(?:x[0-9a-fA-F_]+))|(?:[0-9][0-9_]*))(?:u8|u16|u32|u64|i8|i16|i32|i64|isize|usize)?/,
token:"number"},{regex:/(let(?:\s+mut)?|fn|enum|mod|struct|type|union)(\s+)([a-zA-Z_][a-zA-Z0-9_]*)/,token:["keyword",null,"def"]},{regex:/(?:abstract|alignof|as|async|await|box|break|continue|const|crate|do|dyn|else|enum|extern|fn|for|final|if|impl|in|loop|macro|match|mod|move|offsetof|override|priv|proc|pub|pure|ref|return|self|sizeof|static|struct|super|trait|type|typeof|union|unsafe|unsized|use|virtual|where|while|yield)\b/,
token:"keyword"},{regex:/\b(?:Self|isize|usize|char|bool|u8|u16|u32|u64|f16|f32|f64|i8|i16|i32|i64|str|Option)\b/,token:"atom"},{regex:/\b(?:true|false|Some|None|Ok|Err)\b/,
token:"builtin"},{regex:/\b(fn)(\s+)([a-zA-Z_][a-zA-Z0-9_]*)/,token:["keyword",null,"def"]},{regex:/#!?\[.*\]/,token:"meta"},{regex:/\/\/.*/,token:"comment"},{regex:/\/\*/,
token:"comment",next:"comment"},{regex:/[-+\/*=<>!]+/,token:"operator"},{regex:/[a-zA-Z_]\w*!/,token:"macroName"},{regex:/[a-zA-Z_]\w*/,token:"variable"},{regex:/[\{\[\(]/,
indent:!0},{regex:/[\}\]\)]/,dedent:!0}],string:[{regex:/"/,token:"string",next:"start"},{regex:/(?:[^\\"]|\\(?:.|$))*/,token:"string"}],string_raw:[{regex:/"/,
token:"string",next:"start"},{regex:/[^"]*/,token:"string"}],string_raw_hash:[{regex:/"#+/,token:"string",next:"start"},{regex:/(?:[^"]|"(?!#))*/,token:"string"}],
comment:[{regex:/.*?\*\//,token:"comment",next:"start"},{regex:/.*/,token:"comment"}],languageData:{name:"rust",dontIndentStates:["comment"],indentOnInput:/^\s*\}$/,
commentTokens:{line:"//",block:{open:"/*",close:"*/"}}}});var nc={};function ic(n,e){for(var t=0;t<e.length;t++)nc[e[t]]=n}var nm=["true","false"],im=["if","then","do","else","elif","while","until","for","in","esac","f\
i","fin","fil","done","exit","set","unset","export","function"],rm=["ab","awk","bash","beep","cat","cc","cd","chown","chmod","chroot","clear","cp","curl","cut",
"diff","echo","find","gawk","gcc","get","git","grep","hg","kill","killall","ln","ls","make","mkdir","openssl","mv","nc","nl","node","npm","ping","ps","restart",
"rm","rmdir","sed","service","sh","shopt","shred","source","sort","sleep","ssh","start","stop","su","sudo","svn","tee","telnet","top","touch","vi","vim","wall",
"wc","wget","who","write","yes","zsh"];ic("atom",nm);ic("keyword",im);ic("builtin",rm);function mv(n,e){if(n.eatSpace())return null;var t=n.sol(),i=n.next();if(i===
"\\")return n.next(),null;if(i==="'"||i==='"'||i==="`")return e.tokens.unshift(ss(i,i==="`"?"quote":"string")),pi(n,e);if(i==="#")return t&&n.eat("!")?(n.skipToEnd(),
"meta"):(n.skipToEnd(),"comment");if(i==="$")return e.tokens.unshift(om),pi(n,e);if(i==="+"||i==="=")return"operator";if(i==="-")return n.eat("-"),n.eatWhile(/\w/),
"attribute";if(i=="<"){if(n.match("<<"))return"operator";var r=n.match(/^<-?\s*(?:['"]([^'"]*)['"]|([^'"\s]*))/);if(r)return e.tokens.unshift(bv(r[1]||r[2])),"s\
tring.special"}if(/\d/.test(i)&&(n.eatWhile(/\d/),n.eol()||!/\w/.test(n.peek())))return"number";n.eatWhile(/[\w-]/);var o=n.current();return n.peek()==="="&&/\w+/.
test(o)?"def":nc.hasOwnProperty(o)?nc[o]:null}function ss(n,e){var t=n=="("?")":n=="{"?"}":n;return function(i,r){for(var o,s=!1;(o=i.next())!=null;){if(o===t&&
!s){r.tokens.shift();break}else if(o==="$"&&!s&&n!=="'"&&i.peek()!=t){s=!0,i.backUp(1),r.tokens.unshift(om);break}else{if(!s&&n!==t&&o===n)return r.tokens.unshift(
ss(n,e)),pi(i,r);if(!s&&/['"]/.test(o)&&!/['"]/.test(n)){r.tokens.unshift(gv(o,"string")),i.backUp(1);break}}s=!s&&o==="\\"}return e}}function gv(n,e){return function(t,i){
return i.tokens[0]=ss(n,e),t.next(),pi(t,i)}}var om=function(n,e){e.tokens.length>1&&n.eat("$");var t=n.next();return/['"({]/.test(t)?(e.tokens[0]=ss(t,t=="("?"\
quote":t=="{"?"def":"string"),pi(n,e)):(/\d/.test(t)||n.eatWhile(/\w/),e.tokens.shift(),"def")};function bv(n){return function(e,t){return e.sol()&&e.string==n&&
t.tokens.shift(),e.skipToEnd(),"string.special"}}function pi(n,e){return(e.tokens[0]||mv)(n,e)}var sm={name:"shell",startState:function(){return{tokens:[]}},token:function(n,e){
return pi(n,e)},languageData:{autocomplete:nm.concat(im,rm),closeBrackets:{brackets:["(","[","{","'",'"',"`"]},commentTokens:{line:"#"}}};function Ke(n){var e=n.client||{},t=n.atoms||{false:!0,true:!0,null:!0},i=n.builtin||$(am),r=n.keywords||$(Tn),o=n.operatorChars||/^[*+\-%<>!=&|~^\/]/,s=n.support||
{},l=n.hooks||{},a=n.dateSQL||{date:!0,time:!0,timestamp:!0},c=n.backslashStringEscapes!==!1,u=n.brackets||/^[\{}\(\)\[\]]/,h=n.punctuation||/^[;.,:]/;function f(w,_){
var E=w.next();if(l[E]){var N=l[E](w,_);if(N!==!1)return N}if(s.hexNumber&&(E=="0"&&w.match(/^[xX][0-9a-fA-F]+/)||(E=="x"||E=="X")&&w.match(/^'[0-9a-fA-F]*'/)))
return"number";if(s.binaryNumber&&((E=="b"||E=="B")&&w.match(/^'[01]+'/)||E=="0"&&w.match(/^b[01]*/)))return"number";if(E.charCodeAt(0)>47&&E.charCodeAt(0)<58)return w.
match(/^[0-9]*(\.[0-9]+)?([eE][-+]?[0-9]+)?/),s.decimallessFloat&&w.match(/^\.(?!\.)/),"number";if(E=="?"&&(w.eatSpace()||w.eol()||w.eat(";")))return"macroName";
if(E=="'"||E=='"'&&s.doubleQuote)return _.tokenize=p(E),_.tokenize(w,_);if((s.nCharCast&&(E=="n"||E=="N")||s.charsetCast&&E=="_"&&w.match(/[a-z][a-z0-9]*/i))&&(w.
peek()=="'"||w.peek()=='"'))return"keyword";if(s.escapeConstant&&(E=="e"||E=="E")&&(w.peek()=="'"||w.peek()=='"'&&s.doubleQuote))return _.tokenize=function(T,x){
return(x.tokenize=p(T.next(),!0))(T,x)},"keyword";if(s.commentSlashSlash&&E=="/"&&w.eat("/"))return w.skipToEnd(),"comment";if(s.commentHash&&E=="#"||E=="-"&&w.
eat("-")&&(!s.commentSpaceRequired||w.eat(" ")))return w.skipToEnd(),"comment";if(E=="/"&&w.eat("*"))return _.tokenize=g(1),_.tokenize(w,_);if(E=="."){if(s.zerolessFloat&&
w.match(/^(?:\d+(?:e[+-]?\d+)?)/i))return"number";if(w.match(/^\.+/))return null;if(s.ODBCdotTable&&w.match(/^[\w\d_$#]+/))return"type"}else{if(o.test(E))return w.
eatWhile(o),"operator";if(u.test(E))return"bracket";if(h.test(E))return w.eatWhile(h),"punctuation";if(E=="{"&&(w.match(/^( )*(d|D|t|T|ts|TS)( )*'[^']*'( )*}/)||
w.match(/^( )*(d|D|t|T|ts|TS)( )*"[^"]*"( )*}/)))return"number";w.eatWhile(/^[_\w\d]/);var S=w.current().toLowerCase();return a.hasOwnProperty(S)&&(w.match(/^( )+'[^']*'/)||
w.match(/^( )+"[^"]*"/))?"number":t.hasOwnProperty(S)?"atom":i.hasOwnProperty(S)?"type":r.hasOwnProperty(S)?"keyword":e.hasOwnProperty(S)?"builtin":null}}function p(w,_){
return function(E,N){for(var S=!1,T;(T=E.next())!=null;){if(T==w&&!S){N.tokenize=f;break}S=(c||_)&&!S&&T=="\\"}return"string"}}function g(w){return function(_,E){
var N=_.match(/^.*?(\/\*|\*\/)/);return N?N[1]=="/*"?E.tokenize=g(w+1):w>1?E.tokenize=g(w-1):E.tokenize=f:_.skipToEnd(),"comment"}}function k(w,_,E){_.context={
prev:_.context,indent:w.indentation(),col:w.column(),type:E}}function A(w){w.indent=w.context.indent,w.context=w.context.prev}return{name:"sql",startState:function(){
return{tokenize:f,context:null}},token:function(w,_){if(w.sol()&&_.context&&_.context.align==null&&(_.context.align=!1),_.tokenize==f&&w.eatSpace())return null;
var E=_.tokenize(w,_);if(E=="comment")return E;_.context&&_.context.align==null&&(_.context.align=!0);var N=w.current();return N=="("?k(w,_,")"):N=="["?k(w,_,"]"):
_.context&&_.context.type==N&&A(_),E},indent:function(w,_,E){var N=w.context;if(!N)return null;var S=_.charAt(0)==N.type;return N.align?N.col+(S?0:1):N.indent+(S?
0:E.unit)},languageData:{commentTokens:{line:s.commentSlashSlash?"//":s.commentHash?"#":"--",block:{open:"/*",close:"*/"}},closeBrackets:{brackets:["(","[","{",
"'",'"',"`"]}}}}function rc(n){for(var e;(e=n.next())!=null;)if(e=="`"&&!n.eat("`"))return"string.special";return n.backUp(n.current().length-1),n.eatWhile(/\w/)?
"string.special":null}function yv(n){for(var e;(e=n.next())!=null;)if(e=='"'&&!n.eat('"'))return"string.special";return n.backUp(n.current().length-1),n.eatWhile(
/\w/)?"string.special":null}function An(n){return n.eat("@")&&(n.match("session."),n.match("local."),n.match("global.")),n.eat("'")?(n.match(/^.*'/),"string.spe\
cial"):n.eat('"')?(n.match(/^.*"/),"string.special"):n.eat("`")?(n.match(/^.*`/),"string.special"):n.match(/^[0-9a-zA-Z$\.\_]+/)?"string.special":null}function lm(n){
return n.eat("N")?"atom":n.match(/^[a-zA-Z.#!?]/)?"string.special":null}var Tn="alter and as asc between by count create delete desc distinct drop from group ha\
ving in insert into is join like not on or order select set table union update values where limit ";function $(n){for(var e={},t=n.split(" "),i=0;i<t.length;++i)
e[t[i]]=!0;return e}var am="bool boolean bit blob enum long longblob longtext medium mediumblob mediumint mediumtext time timestamp tinyblob tinyint tinytext te\
xt bigint int int1 int2 int3 int4 int8 integer float float4 float8 double char varbinary varchar varcharacter precision real date datetime year unsigned signed \
decimal numeric",cm=Ke({keywords:$(Tn+"begin"),builtin:$(am),atoms:$("false true null unknown"),dateSQL:$("date time timestamp"),support:$("ODBCdotTable doubleQ\
uote binaryNumber hexNumber")}),S1=Ke({client:$("$partition binary_checksum checksum connectionproperty context_info current_request_id error_line error_message\
 error_number error_procedure error_severity error_state formatmessage get_filestream_transaction_context getansinull host_id host_name isnull isnumeric min_act\
ive_rowversion newid newsequentialid rowcount_big xact_state object_id"),keywords:$(Tn+"begin trigger proc view index for add constraint key primary foreign col\
late clustered nonclustered declare exec go if use index holdlock nolock nowait paglock readcommitted readcommittedlock readpast readuncommitted repeatableread \
rowlock serializable snapshot tablock tablockx updlock with"),builtin:$("bigint numeric bit smallint decimal smallmoney int tinyint money float real char varcha\
r text nchar nvarchar ntext binary varbinary image cursor timestamp hierarchyid uniqueidentifier sql_variant xml table "),atoms:$("is not null like and or in le\
ft right between inner outer join all any some cross unpivot pivot exists"),operatorChars:/^[*+\-%<>!=^\&|\/]/,brackets:/^[\{}\(\)]/,punctuation:/^[;.,:/]/,backslashStringEscapes:!1,
dateSQL:$("date datetimeoffset datetime2 smalldatetime datetime time"),hooks:{"@":An}}),C1=Ke({client:$("charset clear connect edit ego exit go help nopager not\
ee nowarning pager print prompt quit rehash source status system tee"),keywords:$(Tn+"accessible action add after algorithm all analyze asensitive at authors au\
to_increment autocommit avg avg_row_length before binary binlog both btree cache call cascade cascaded case catalog_name chain change changed character check ch\
eckpoint checksum class_origin client_statistics close coalesce code collate collation collations column columns comment commit committed completion concurrent \
condition connection consistent constraint contains continue contributors convert cross current current_date current_time current_timestamp current_user cursor \
data database databases day_hour day_microsecond day_minute day_second deallocate dec declare default delay_key_write delayed delimiter des_key_file describe de\
terministic dev_pop dev_samp deviance diagnostics directory disable discard distinctrow div dual dumpfile each elseif enable enclosed end ends engine engines en\
um errors escape escaped even event events every execute exists exit explain extended fast fetch field fields first flush for force foreign found_rows full full\
text function general get global grant grants group group_concat handler hash help high_priority hosts hour_microsecond hour_minute hour_second if ignore ignore\
_server_ids import index index_statistics infile inner innodb inout insensitive insert_method install interval invoker isolation iterate key keys kill language \
last leading leave left level limit linear lines list load local localtime localtimestamp lock logs low_priority master master_heartbeat_period master_ssl_verif\
y_server_cert masters match max max_rows maxvalue message_text middleint migrate min min_rows minute_microsecond minute_second mod mode modifies modify mutex my\
sql_errno natural next no no_write_to_binlog offline offset one online open optimize option optionally out outer outfile pack_keys parser partition partitions p\
assword phase plugin plugins prepare preserve prev primary privileges procedure processlist profile profiles purge query quick range read read_write reads real \
rebuild recover references regexp relaylog release remove rename reorganize repair repeatable replace require resignal restrict resume return returns revoke rig\
ht rlike rollback rollup row row_format rtree savepoint schedule schema schema_name schemas second_microsecond security sensitive separator serializable server \
session share show signal slave slow smallint snapshot soname spatial specific sql sql_big_result sql_buffer_result sql_cache sql_calc_found_rows sql_no_cache s\
ql_small_result sqlexception sqlstate sqlwarning ssl start starting starts status std stddev stddev_pop stddev_samp storage straight_join subclass_origin sum su\
spend table_name table_statistics tables tablespace temporary terminated to trailing transaction trigger triggers truncate uncommitted undo uninstall unique unl\
ock upgrade usage use use_frm user user_resources user_statistics using utc_date utc_time utc_timestamp value variables varying view views warnings when while w\
ith work write xa xor year_month zerofill begin do then else loop repeat"),builtin:$("bool boolean bit blob decimal double float long longblob longtext medium m\
ediumblob mediumint mediumtext time timestamp tinyblob tinyint tinytext text bigint int int1 int2 int3 int4 int8 integer float float4 float8 double char varbina\
ry varchar varcharacter precision date datetime year unsigned signed numeric"),atoms:$("false true null unknown"),operatorChars:/^[*+\-%<>!=&|^]/,dateSQL:$("dat\
e time timestamp"),support:$("ODBCdotTable decimallessFloat zerolessFloat binaryNumber hexNumber doubleQuote nCharCast charsetCast commentHash commentSpaceRequi\
red"),hooks:{"@":An,"`":rc,"\\":lm}}),A1=Ke({client:$("charset clear connect edit ego exit go help nopager notee nowarning pager print prompt quit rehash source\
 status system tee"),keywords:$(Tn+"accessible action add after algorithm all always analyze asensitive at authors auto_increment autocommit avg avg_row_length \
before binary binlog both btree cache call cascade cascaded case catalog_name chain change changed character check checkpoint checksum class_origin client_stati\
stics close coalesce code collate collation collations column columns comment commit committed completion concurrent condition connection consistent constraint \
contains continue contributors convert cross current current_date current_time current_timestamp current_user cursor data database databases day_hour day_micros\
econd day_minute day_second deallocate dec declare default delay_key_write delayed delimiter des_key_file describe deterministic dev_pop dev_samp deviance diagn\
ostics directory disable discard distinctrow div dual dumpfile each elseif enable enclosed end ends engine engines enum errors escape escaped even event events \
every execute exists exit explain extended fast fetch field fields first flush for force foreign found_rows full fulltext function general generated get global \
grant grants group group_concat handler hard hash help high_priority hosts hour_microsecond hour_minute hour_second if ignore ignore_server_ids import index ind\
ex_statistics infile inner innodb inout insensitive insert_method install interval invoker isolation iterate key keys kill language last leading leave left leve\
l limit linear lines list load local localtime localtimestamp lock logs low_priority master master_heartbeat_period master_ssl_verify_server_cert masters match \
max max_rows maxvalue message_text middleint migrate min min_rows minute_microsecond minute_second mod mode modifies modify mutex mysql_errno natural next no no\
_write_to_binlog offline offset one online open optimize option optionally out outer outfile pack_keys parser partition partitions password persistent phase plu\
gin plugins prepare preserve prev primary privileges procedure processlist profile profiles purge query quick range read read_write reads real rebuild recover r\
eferences regexp relaylog release remove rename reorganize repair repeatable replace require resignal restrict resume return returns revoke right rlike rollback\
 rollup row row_format rtree savepoint schedule schema schema_name schemas second_microsecond security sensitive separator serializable server session share sho\
w shutdown signal slave slow smallint snapshot soft soname spatial specific sql sql_big_result sql_buffer_result sql_cache sql_calc_found_rows sql_no_cache sql_\
small_result sqlexception sqlstate sqlwarning ssl start starting starts status std stddev stddev_pop stddev_samp storage straight_join subclass_origin sum suspe\
nd table_name table_statistics tables tablespace temporary terminated to trailing transaction trigger triggers truncate uncommitted undo uninstall unique unlock\
 upgrade usage use use_frm user user_resources user_statistics using utc_date utc_time utc_timestamp value variables varying view views virtual warnings when wh\
ile with work write xa xor year_month zerofill begin do then else loop repeat"),builtin:$("bool boolean bit blob decimal double float long longblob longtext med\
ium mediumblob mediumint mediumtext time timestamp tinyblob tinyint tinytext text bigint int int1 int2 int3 int4 int8 integer float float4 float8 double char va\
rbinary varchar varcharacter precision date datetime year unsigned signed numeric"),atoms:$("false true null unknown"),operatorChars:/^[*+\-%<>!=&|^]/,dateSQL:$(
"date time timestamp"),support:$("ODBCdotTable decimallessFloat zerolessFloat binaryNumber hexNumber doubleQuote nCharCast charsetCast commentHash commentSpaceR\
equired"),hooks:{"@":An,"`":rc,"\\":lm}}),T1=Ke({client:$("auth backup bail binary changes check clone databases dbinfo dump echo eqp exit explain fullschema he\
aders help import imposter indexes iotrace limit lint load log mode nullvalue once open output print prompt quit read restore save scanstats schema separator se\
ssion shell show stats system tables testcase timeout timer trace vfsinfo vfslist vfsname width"),keywords:$(Tn+"abort action add after all analyze attach autoi\
ncrement before begin cascade case cast check collate column commit conflict constraint cross current_date current_time current_timestamp database default defer\
rable deferred detach each else end escape except exclusive exists explain fail for foreign full glob if ignore immediate index indexed initially inner instead \
intersect isnull key left limit match natural no notnull null of offset outer plan pragma primary query raise recursive references regexp reindex release rename\
 replace restrict right rollback row savepoint temp temporary then to transaction trigger unique using vacuum view virtual when with without"),builtin:$("bool b\
oolean bit blob decimal double float long longblob longtext medium mediumblob mediumint mediumtext time timestamp tinyblob tinyint tinytext text clob bigint int\
 int2 int8 integer float double char varchar date datetime year unsigned signed numeric real"),atoms:$("null current_date current_time current_timestamp"),operatorChars:/^[*+\-%<>!=&|/~]/,
dateSQL:$("date time timestamp datetime"),support:$("decimallessFloat zerolessFloat"),identifierQuote:'"',hooks:{"@":An,":":An,"?":An,$:An,'"':yv,"`":rc}}),M1=Ke(
{client:{},keywords:$("add all allow alter and any apply as asc authorize batch begin by clustering columnfamily compact consistency count create custom delete \
desc distinct drop each_quorum exists filtering from grant if in index insert into key keyspace keyspaces level limit local_one local_quorum modify nan norecurs\
ive nosuperuser not of on one order password permission permissions primary quorum rename revoke schema select set storage superuser table three to token trunca\
te ttl two type unlogged update use user users using values where with writetime"),builtin:$("ascii bigint blob boolean counter decimal double float frozen inet\
 int list map static text timestamp timeuuid tuple uuid varchar varint"),atoms:$("false true infinity NaN"),operatorChars:/^[<>=]/,dateSQL:{},support:$("comment\
SlashSlash decimallessFloat"),hooks:{}}),_1=Ke({client:$("appinfo arraysize autocommit autoprint autorecovery autotrace blockterminator break btitle cmdsep cols\
ep compatibility compute concat copycommit copytypecheck define describe echo editfile embedded escape exec execute feedback flagger flush heading headsep insta\
nce linesize lno loboffset logsource long longchunksize markup native newpage numformat numwidth pagesize pause pno recsep recsepchar release repfooter repheade\
r serveroutput shiftinout show showmode size spool sqlblanklines sqlcase sqlcode sqlcontinue sqlnumber sqlpluscompatibility sqlprefix sqlprompt sqlterminator su\
ffix tab term termout time timing trimout trimspool ttitle underline verify version wrap"),keywords:$("abort accept access add all alter and any array arraylen \
as asc assert assign at attributes audit authorization avg base_table begin between binary_integer body boolean by case cast char char_base check close cluster \
clusters colauth column comment commit compress connect connected constant constraint crash create current currval cursor data_base database date dba deallocate\
 debugoff debugon decimal declare default definition delay delete desc digits dispose distinct do drop else elseif elsif enable end entry escape exception excep\
tion_init exchange exclusive exists exit external fast fetch file for force form from function generic goto grant group having identified if immediate in increm\
ent index indexes indicator initial initrans insert interface intersect into is key level library like limited local lock log logging long loop master maxextent\
s maxtrans member minextents minus mislabel mode modify multiset new next no noaudit nocompress nologging noparallel not nowait number_base object of off offlin\
e on online only open option or order out package parallel partition pctfree pctincrease pctused pls_integer positive positiven pragma primary prior private pri\
vileges procedure public raise range raw read rebuild record ref references refresh release rename replace resource restrict return returning returns reverse re\
voke rollback row rowid rowlabel rownum rows run savepoint schema segment select separate session set share snapshot some space split sql start statement storag\
e subtype successful synonym tabauth table tables tablespace task terminate then to trigger truncate type union unique unlimited unrecoverable unusable update u\
se using validate value values variable view views when whenever where while with work"),builtin:$("abs acos add_months ascii asin atan atan2 average bfile bfil\
ename bigserial bit blob ceil character chartorowid chr clob concat convert cos cosh count dec decode deref dual dump dup_val_on_index empty error exp false flo\
at floor found glb greatest hextoraw initcap instr instrb int integer isopen last_day least length lengthb ln lower lpad ltrim lub make_ref max min mlslabel mod\
 months_between natural naturaln nchar nclob new_time next_day nextval nls_charset_decl_len nls_charset_id nls_charset_name nls_initcap nls_lower nls_sort nls_u\
pper nlssort no_data_found notfound null number numeric nvarchar2 nvl others power rawtohex real reftohex round rowcount rowidtochar rowtype rpad rtrim serial s\
ign signtype sin sinh smallint soundex sqlcode sqlerrm sqrt stddev string substr substrb sum sysdate tan tanh to_char text to_date to_label to_multi_byte to_num\
ber to_single_byte translate true trunc uid unlogged upper user userenv varchar varchar2 variance varying vsize xml"),operatorChars:/^[*\/+\-%<>!=~]/,dateSQL:$(
"date time timestamp"),support:$("doubleQuote nCharCast zerolessFloat binaryNumber hexNumber")}),E1=Ke({keywords:$("select alter $elem$ $key$ $value$ add after \
all analyze and archive as asc before between binary both bucket buckets by cascade case cast change cluster clustered clusterstatus collection column columns c\
omment compute concatenate continue create cross cursor data database databases dbproperties deferred delete delimited desc describe directory disable distinct \
distribute drop else enable end escaped exclusive exists explain export extended external fetch fields fileformat first format formatted from full function func\
tions grant group having hold_ddltime idxproperties if import in index indexes inpath inputdriver inputformat insert intersect into is items join keys lateral l\
eft like limit lines load local location lock locks mapjoin materialized minus msck no_drop nocompress not of offline on option or order out outer outputdriver \
outputformat overwrite partition partitioned partitions percent plus preserve procedure purge range rcfile read readonly reads rebuild recordreader recordwriter\
 recover reduce regexp rename repair replace restrict revoke right rlike row schema schemas semi sequencefile serde serdeproperties set shared show show_databas\
e sort sorted ssl statistics stored streamtable table tables tablesample tblproperties temporary terminated textfile then tmp to touch transform trigger unarchi\
ve undo union uniquejoin unlock update use using utc utc_tmestamp view when where while with admin authorization char compact compactions conf cube current curr\
ent_date current_timestamp day decimal defined dependency directories elem_type exchange file following for grouping hour ignore inner interval jar less logical\
 macro minute month more none noscan over owner partialscan preceding pretty principals protection reload rewrite role roles rollup rows second server sets skew\
ed transactions truncate unbounded unset uri user values window year"),builtin:$("bool boolean long timestamp tinyint smallint bigint int float double date date\
time unsigned string array struct map uniontype key_type utctimestamp value_type varchar"),atoms:$("false true null unknown"),operatorChars:/^[*+\-%<>!=]/,dateSQL:$(
"date timestamp"),support:$("ODBCdotTable doubleQuote binaryNumber hexNumber")}),D1=Ke({client:$("source"),keywords:$(Tn+"a abort abs absent absolute access acc\
ording action ada add admin after aggregate alias all allocate also alter always analyse analyze and any are array array_agg array_max_cardinality as asc asensi\
tive assert assertion assignment asymmetric at atomic attach attribute attributes authorization avg backward base64 before begin begin_frame begin_partition ber\
noulli between bigint binary bit bit_length blob blocked bom boolean both breadth by c cache call called cardinality cascade cascaded case cast catalog catalog_\
name ceil ceiling chain char char_length character character_length character_set_catalog character_set_name character_set_schema characteristics characters che\
ck checkpoint class class_origin clob close cluster coalesce cobol collate collation collation_catalog collation_name collation_schema collect column column_nam\
e columns command_function command_function_code comment comments commit committed concurrently condition condition_number configuration conflict connect connec\
tion connection_name constant constraint constraint_catalog constraint_name constraint_schema constraints constructor contains content continue control conversi\
on convert copy corr corresponding cost count covar_pop covar_samp create cross csv cube cume_dist current current_catalog current_date current_default_transfor\
m_group current_path current_role current_row current_schema current_time current_timestamp current_transform_group_for_type current_user cursor cursor_name cyc\
le data database datalink datatype date datetime_interval_code datetime_interval_precision day db deallocate debug dec decimal declare default defaults deferrab\
le deferred defined definer degree delete delimiter delimiters dense_rank depends depth deref derived desc describe descriptor detach detail deterministic diagn\
ostics dictionary disable discard disconnect dispatch distinct dlnewcopy dlpreviouscopy dlurlcomplete dlurlcompleteonly dlurlcompletewrite dlurlpath dlurlpathon\
ly dlurlpathwrite dlurlscheme dlurlserver dlvalue do document domain double drop dump dynamic dynamic_function dynamic_function_code each element else elseif el\
sif empty enable encoding encrypted end end_frame end_partition endexec enforced enum equals errcode error escape event every except exception exclude excluding\
 exclusive exec execute exists exit exp explain expression extension external extract false family fetch file filter final first first_value flag float floor fo\
llowing for force foreach foreign fortran forward found frame_row free freeze from fs full function functions fusion g general generated get global go goto gran\
t granted greatest group grouping groups handler having header hex hierarchy hint hold hour id identity if ignore ilike immediate immediately immutable implemen\
tation implicit import in include including increment indent index indexes indicator info inherit inherits initially inline inner inout input insensitive insert\
 instance instantiable instead int integer integrity intersect intersection interval into invoker is isnull isolation join k key key_member key_type label lag l\
anguage large last last_value lateral lead leading leakproof least left length level library like like_regex limit link listen ln load local localtime localtime\
stamp location locator lock locked log logged loop lower m map mapping match matched materialized max max_cardinality maxvalue member merge message message_leng\
th message_octet_length message_text method min minute minvalue mod mode modifies module month more move multiset mumps name names namespace national natural nc\
har nclob nesting new next nfc nfd nfkc nfkd nil no none normalize normalized not nothing notice notify notnull nowait nth_value ntile null nullable nullif null\
s number numeric object occurrences_regex octet_length octets of off offset oids old on only open operator option options or order ordering ordinality others ou\
t outer output over overlaps overlay overriding owned owner p pad parallel parameter parameter_mode parameter_name parameter_ordinal_position parameter_specific\
_catalog parameter_specific_name parameter_specific_schema parser partial partition pascal passing passthrough password path percent percent_rank percentile_con\
t percentile_disc perform period permission pg_context pg_datatype_name pg_exception_context pg_exception_detail pg_exception_hint placing plans pli policy port\
ion position position_regex power precedes preceding precision prepare prepared preserve primary print_strict_params prior privileges procedural procedure proce\
dures program public publication query quote raise range rank read reads real reassign recheck recovery recursive ref references referencing refresh regr_avgx r\
egr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy reindex relative release rename repeatable replace replica requiring reset resp\
ect restart restore restrict result result_oid return returned_cardinality returned_length returned_octet_length returned_sqlstate returning returns reverse rev\
oke right role rollback rollup routine routine_catalog routine_name routine_schema routines row row_count row_number rows rowtype rule savepoint scale schema sc\
hema_name schemas scope scope_catalog scope_name scope_schema scroll search second section security select selective self sensitive sequence sequences serializa\
ble server server_name session session_user set setof sets share show similar simple size skip slice smallint snapshot some source space specific specific_name \
specifictype sql sqlcode sqlerror sqlexception sqlstate sqlwarning sqrt stable stacked standalone start state statement static statistics stddev_pop stddev_samp\
 stdin stdout storage strict strip structure style subclass_origin submultiset subscription substring substring_regex succeeds sum symmetric sysid system system\
_time system_user t table table_name tables tablesample tablespace temp template temporary text then ties time timestamp timezone_hour timezone_minute to token \
top_level_count trailing transaction transaction_active transactions_committed transactions_rolled_back transform transforms translate translate_regex translati\
on treat trigger trigger_catalog trigger_name trigger_schema trim trim_array true truncate trusted type types uescape unbounded uncommitted under unencrypted un\
ion unique unknown unlink unlisten unlogged unnamed unnest until untyped update upper uri usage use_column use_variable user user_defined_type_catalog user_defi\
ned_type_code user_defined_type_name user_defined_type_schema using vacuum valid validate validator value value_of values var_pop var_samp varbinary varchar var\
iable_conflict variadic varying verbose version versioning view views volatile warning when whenever where while whitespace width_bucket window with within with\
out work wrapper write xml xmlagg xmlattributes xmlbinary xmlcast xmlcomment xmlconcat xmldeclaration xmldocument xmlelement xmlexists xmlforest xmliterate xmln\
amespaces xmlparse xmlpi xmlquery xmlroot xmlschema xmlserialize xmltable xmltext xmlvalidate year yes zone"),builtin:$("bigint int8 bigserial serial8 bit varyi\
ng varbit boolean bool box bytea character char varchar cidr circle date double precision float8 inet integer int int4 interval json jsonb line lseg macaddr mac\
addr8 money numeric decimal path pg_lsn point polygon real float4 smallint int2 smallserial serial2 serial serial4 text time without zone with timetz timestamp \
timestamptz tsquery tsvector txid_snapshot uuid xml"),atoms:$("false true null unknown"),operatorChars:/^[*\/+\-%<>!=&|^\/#@?~]/,backslashStringEscapes:!1,dateSQL:$(
"date time timestamp"),support:$("ODBCdotTable decimallessFloat zerolessFloat binaryNumber hexNumber nCharCast charsetCast escapeConstant")}),O1=Ke({keywords:$(
"ancestor and asc by contains desc descendant distinct from group has in is limit offset on order select superset where"),atoms:$("false true"),builtin:$("blob \
datetime first key __key__ string integer double boolean null"),operatorChars:/^[*+\-%<>!=]/}),L1=Ke({client:$("source"),keywords:$("abort absolute access actio\
n active add admin after aggregate all also alter always analyse analyze and any array as asc assertion assignment asymmetric at authorization backward before b\
egin between bigint binary bit boolean both by cache called cascade cascaded case cast chain char character characteristics check checkpoint class close cluster\
 coalesce codegen collate column comment commit committed concurrency concurrently configuration connection constraint constraints contains content continue con\
version copy cost cpu_rate_limit create createdb createexttable createrole createuser cross csv cube current current_catalog current_date current_role current_s\
chema current_time current_timestamp current_user cursor cycle data database day deallocate dec decimal declare decode default defaults deferrable deferred defi\
ner delete delimiter delimiters deny desc dictionary disable discard distinct distributed do document domain double drop dxl each else enable encoding encrypted\
 end enum errors escape every except exchange exclude excluding exclusive execute exists explain extension external extract false family fetch fields filespace \
fill filter first float following for force foreign format forward freeze from full function global grant granted greatest group group_id grouping handler hash \
having header hold host hour identity if ignore ilike immediate immutable implicit in including inclusive increment index indexes inherit inherits initially inl\
ine inner inout input insensitive insert instead int integer intersect interval into invoker is isnull isolation join key language large last leading least left\
 level like limit list listen load local localtime localtimestamp location lock log login mapping master match maxvalue median merge minute minvalue missing mod\
e modifies modify month move name names national natural nchar new newline next no nocreatedb nocreateexttable nocreaterole nocreateuser noinherit nologin none \
noovercommit nosuperuser not nothing notify notnull nowait null nullif nulls numeric object of off offset oids old on only operator option options or order orde\
red others out outer over overcommit overlaps overlay owned owner parser partial partition partitions passing password percent percentile_cont percentile_disc p\
lacing plans position preceding precision prepare prepared preserve primary prior privileges procedural procedure protocol queue quote randomly range read reada\
ble reads real reassign recheck recursive ref references reindex reject relative release rename repeatable replace replica reset resource restart restrict retur\
ning returns revoke right role rollback rollup rootpartition row rows rule savepoint scatter schema scroll search second security segment select sequence serial\
izable session session_user set setof sets share show similar simple smallint some split sql stable standalone start statement statistics stdin stdout storage s\
trict strip subpartition subpartitions substring superuser symmetric sysid system table tablespace temp template temporary text then threshold ties time timesta\
mp to trailing transaction treat trigger trim true truncate trusted type unbounded uncommitted unencrypted union unique unknown unlisten until update user using\
 vacuum valid validation validator value values varchar variadic varying verbose version view volatile web when where whitespace window with within without work\
 writable write xml xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlparse xmlpi xmlroot xmlserialize year yes zone"),builtin:$("bigint int8 bigserial \
serial8 bit varying varbit boolean bool box bytea character char varchar cidr circle date double precision float float8 inet integer int int4 interval json json\
b line lseg macaddr macaddr8 money numeric decimal path pg_lsn point polygon real float4 smallint int2 smallserial serial2 serial serial4 text time without zone\
 with timetz timestamp timestamptz tsquery tsvector txid_snapshot uuid xml"),atoms:$("false true null unknown"),operatorChars:/^[*+\-%<>!=&|^\/#@?~]/,dateSQL:$(
"date time timestamp"),support:$("ODBCdotTable decimallessFloat zerolessFloat binaryNumber hexNumber nCharCast charsetCast")}),P1=Ke({keywords:$("add after all \
alter analyze and anti archive array as asc at between bucket buckets by cache cascade case cast change clear cluster clustered codegen collection column column\
s comment commit compact compactions compute concatenate cost create cross cube current current_date current_timestamp database databases data dbproperties defi\
ned delete delimited deny desc describe dfs directories distinct distribute drop else end escaped except exchange exists explain export extended external false \
fields fileformat first following for format formatted from full function functions global grant group grouping having if ignore import in index indexes inner i\
npath inputformat insert intersect interval into is items join keys last lateral lazy left like limit lines list load local location lock locks logical macro ma\
p minus msck natural no not null nulls of on optimize option options or order out outer outputformat over overwrite partition partitioned partitions percent pre\
ceding principals purge range recordreader recordwriter recover reduce refresh regexp rename repair replace reset restrict revoke right rlike role roles rollbac\
k rollup row rows schema schemas select semi separated serde serdeproperties set sets show skewed sort sorted start statistics stored stratify struct table tabl\
es tablesample tblproperties temp temporary terminated then to touch transaction transactions transform true truncate unarchive unbounded uncache union unlock u\
nset use using values view when where window with"),builtin:$("tinyint smallint int bigint boolean float double string binary timestamp decimal array map struct\
 uniontype delimited serde sequencefile textfile rcfile inputformat outputformat"),atoms:$("false true null"),operatorChars:/^[*\/+\-%<>!=~&|^]/,dateSQL:$("date\
 time timestamp"),support:$("ODBCdotTable doubleQuote zerolessFloat")}),R1=Ke({client:$("source"),keywords:$("alter and as asc between by count create delete de\
sc distinct drop from group having in insert into is join like not on or order select set table union update values where limit after all and as at asc avedev a\
vg between by case cast coalesce count create current_timestamp day days delete define desc distinct else end escape events every exists false first from full g\
roup having hour hours in inner insert instanceof into irstream is istream join last lastweekday left limit like max match_recognize matches median measures met\
adatasql min minute minutes msec millisecond milliseconds not null offset on or order outer output partition pattern prev prior regexp retain-union retain-inter\
section right rstream sec second seconds select set some snapshot sql stddev sum then true unidirectional until update variable weekday when where window"),builtin:{},
atoms:$("false true null"),operatorChars:/^[*+\-%<>!=&|^\/#@?~]/,dateSQL:$("time"),support:$("decimallessFloat zerolessFloat binaryNumber hexNumber")});function um(n){function e(h,f){h.cmdState.push(f)}function t(h){return h.cmdState.length>0?h.cmdState[h.cmdState.length-1]:null}function i(h){var f=h.cmdState.pop();
f&&f.closeBracket()}function r(h){for(var f=h.cmdState,p=f.length-1;p>=0;p--){var g=f[p];if(g.name!="DEFAULT")return g}return{styleIdentifier:function(){return null}}}
function o(h,f,p){return function(){this.name=h,this.bracketNo=0,this.style=f,this.styles=p,this.argument=null,this.styleIdentifier=function(){return this.styles[this.
bracketNo-1]||null},this.openBracket=function(){return this.bracketNo++,"bracket"},this.closeBracket=function(){}}}var s={};s.importmodule=o("importmodule","tag",
["string","builtin"]),s.documentclass=o("documentclass","tag",["","atom"]),s.usepackage=o("usepackage","tag",["atom"]),s.begin=o("begin","tag",["atom"]),s.end=o(
"end","tag",["atom"]),s.label=o("label","tag",["atom"]),s.ref=o("ref","tag",["atom"]),s.eqref=o("eqref","tag",["atom"]),s.cite=o("cite","tag",["atom"]),s.bibitem=
o("bibitem","tag",["atom"]),s.Bibitem=o("Bibitem","tag",["atom"]),s.RBibitem=o("RBibitem","tag",["atom"]),s.DEFAULT=function(){this.name="DEFAULT",this.style="t\
ag",this.styleIdentifier=this.openBracket=this.closeBracket=function(){}};function l(h,f){h.f=f}function a(h,f){var p;if(h.match(/^\\[a-zA-Z@\xc0-\u1fff\u2060-\uffff]+/)){
var g=h.current().slice(1);return p=s.hasOwnProperty(g)?s[g]:s.DEFAULT,p=new p,e(f,p),l(f,u),p.style}if(h.match(/^\\[$&%#{}_]/)||h.match(/^\\[,;!\/\\]/))return"\
tag";if(h.match("\\["))return l(f,function(A,w){return c(A,w,"\\]")}),"keyword";if(h.match("\\("))return l(f,function(A,w){return c(A,w,"\\)")}),"keyword";if(h.
match("$$"))return l(f,function(A,w){return c(A,w,"$$")}),"keyword";if(h.match("$"))return l(f,function(A,w){return c(A,w,"$")}),"keyword";var k=h.next();if(k==
"%")return h.skipToEnd(),"comment";if(k=="}"||k=="]"){if(p=t(f),p)p.closeBracket(k),l(f,u);else return"error";return"bracket"}else return k=="{"||k=="["?(p=s.DEFAULT,
p=new p,e(f,p),"bracket"):/\d/.test(k)?(h.eatWhile(/[\w.%]/),"atom"):(h.eatWhile(/[\w\-_]/),p=r(f),p.name=="begin"&&(p.argument=h.current()),p.styleIdentifier())}
function c(h,f,p){if(h.eatSpace())return null;if(p&&h.match(p))return l(f,a),"keyword";if(h.match(/^\\[a-zA-Z@]+/))return"tag";if(h.match(/^[a-zA-Z]+/))return"v\
ariableName.special";if(h.match(/^\\[$&%#{}_]/)||h.match(/^\\[,;!\/]/)||h.match(/^[\^_&]/))return"tag";if(h.match(/^[+\-<>|=,\/@!*:;'"`~#?]/))return null;if(h.match(
/^(\d+\.\d*|\d*\.\d+|\d+)/))return"number";var g=h.next();return g=="{"||g=="}"||g=="["||g=="]"||g=="("||g==")"?"bracket":g=="%"?(h.skipToEnd(),"comment"):"erro\
r"}function u(h,f){var p=h.peek(),g;return p=="{"||p=="["?(g=t(f),g.openBracket(p),h.eat(p),l(f,a),"bracket"):/[ \t\r]/.test(p)?(h.eat(p),null):(l(f,a),i(f),a(h,
f))}return{name:"stex",startState:function(){var h=n?function(f,p){return c(f,p)}:a;return{cmdState:[],f:h}},copyState:function(h){return{cmdState:h.cmdState.slice(),
f:h.f}},token:function(h,f){return f.f(h,f)},blankLine:function(h){h.f=a,h.cmdState.length=0},languageData:{commentTokens:{line:"%"}}}}var hm=um(!1),I1=um(!0);function ls(n){for(var e={},t=0;t<n.length;t++)e[n[t]]=!0;return e}var kv=ls(["_","var","let","actor","class","enum","extension","import","protocol","struct","f\
unc","typealias","associatedtype","open","public","internal","fileprivate","private","deinit","init","new","override","self","subscript","super","convenience","\
dynamic","final","indirect","lazy","required","static","unowned","unowned(safe)","unowned(unsafe)","weak","as","is","break","case","continue","default","else","\
fallthrough","for","guard","if","in","repeat","switch","where","while","defer","return","inout","mutating","nonmutating","isolated","nonisolated","catch","do","\
rethrows","throw","throws","async","await","try","didSet","get","set","willSet","assignment","associativity","infix","left","none","operator","postfix","precede\
nce","precedencegroup","prefix","right","Any","AnyObject","Type","dynamicType","Self","Protocol","__COLUMN__","__FILE__","__FUNCTION__","__LINE__"]),xv=ls(["var",
"let","actor","class","enum","extension","import","protocol","struct","func","typealias","associatedtype","for"]),vv=ls(["true","false","nil","self","super","_"]),
wv=ls(["Array","Bool","Character","Dictionary","Double","Float","Int","Int8","Int16","Int32","Int64","Never","Optional","Set","String","UInt8","UInt16","UInt32",
"UInt64","Void"]),Sv="+-/*%=|&<>~^?!",Cv=":;,.(){}[]",Av=/^\-?0b[01][01_]*/,Tv=/^\-?0o[0-7][0-7_]*/,Mv=/^\-?0x[\dA-Fa-f][\dA-Fa-f_]*(?:(?:\.[\dA-Fa-f][\dA-Fa-f_]*)?[Pp]\-?\d[\d_]*)?/,
_v=/^\-?\d[\d_]*(?:\.\d[\d_]*)?(?:[Ee]\-?\d[\d_]*)?/,Ev=/^\$\d+|(`?)[_A-Za-z][_A-Za-z$0-9]*\1/,Dv=/^\.(?:\$\d+|(`?)[_A-Za-z][_A-Za-z$0-9]*\1)/,Ov=/^\#[A-Za-z]+/,
Lv=/^@(?:\$\d+|(`?)[_A-Za-z][_A-Za-z$0-9]*\1)/;function fm(n,e,t){if(n.sol()&&(e.indented=n.indentation()),n.eatSpace())return null;var i=n.peek();if(i=="/"){if(n.
match("//"))return n.skipToEnd(),"comment";if(n.match("/*"))return e.tokenize.push(oc),oc(n,e)}if(n.match(Ov))return"builtin";if(n.match(Lv))return"attribute";if(n.
match(Av)||n.match(Tv)||n.match(Mv)||n.match(_v))return"number";if(n.match(Dv))return"property";if(Sv.indexOf(i)>-1)return n.next(),"operator";if(Cv.indexOf(i)>
-1)return n.next(),n.match(".."),"punctuation";var r;if(r=n.match(/("""|"|')/)){var o=Rv.bind(null,r[0]);return e.tokenize.push(o),o(n,e)}if(n.match(Ev)){var s=n.
current();return wv.hasOwnProperty(s)?"type":vv.hasOwnProperty(s)?"atom":kv.hasOwnProperty(s)?(xv.hasOwnProperty(s)&&(e.prev="define"),"keyword"):t=="define"?"d\
ef":"variable"}return n.next(),null}function Pv(){var n=0;return function(e,t,i){var r=fm(e,t,i);if(r=="punctuation"){if(e.current()=="(")++n;else if(e.current()==
")"){if(n==0)return e.backUp(1),t.tokenize.pop(),t.tokenize[t.tokenize.length-1](e,t);--n}}return r}}function Rv(n,e,t){for(var i=n.length==1,r,o=!1;r=e.peek();)
if(o){if(e.next(),r=="(")return t.tokenize.push(Pv()),"string";o=!1}else{if(e.match(n))return t.tokenize.pop(),"string";e.next(),o=r=="\\"}return i&&t.tokenize.
pop(),"string"}function oc(n,e){for(var t;t=n.next();)if(t==="/"&&n.eat("*"))e.tokenize.push(oc);else if(t==="*"&&n.eat("/")){e.tokenize.pop();break}return"comm\
ent"}function Bv(n,e,t){this.prev=n,this.align=e,this.indented=t}function Iv(n,e){var t=e.match(/^\s*($|\/[\/\*]|[)}\]])/,!1)?null:e.column()+1;n.context=new Bv(
n.context,t,n.indented)}function Nv(n){n.context&&(n.indented=n.context.indented,n.context=n.context.prev)}var dm={name:"swift",startState:function(){return{prev:null,
context:null,indented:0,tokenize:[]}},token:function(n,e){var t=e.prev;e.prev=null;var i=e.tokenize[e.tokenize.length-1]||fm,r=i(n,e,t);if(!r||r=="comment"?e.prev=
t:e.prev||(e.prev=r),r=="punctuation"){var o=/[\(\[\{]|([\]\)\}])/.exec(n.current());o&&(o[1]?Nv:Iv)(e,n)}return r},indent:function(n,e,t){var i=n.context;if(!i)
return 0;var r=/^[\]\}\)]/.test(e);return i.align!=null?i.align-(r?1:0):i.indented+(r?0:t.unit)},languageData:{indentOnInput:/^\s*[\)\}\]]$/,commentTokens:{line:"\
//",block:{open:"/*",close:"*/"}},closeBrackets:{brackets:["(","[","{","'",'"',"`"]}}};var pm={name:"toml",startState:function(){return{inString:!1,stringType:"",lhs:!0,inArray:0}},token:function(n,e){let t;if(!e.inString&&(t=n.match(/^('''|"""|'|")/))&&
(e.stringType=t[0],e.inString=!0),n.sol()&&!e.inString&&e.inArray===0&&(e.lhs=!0),e.inString){for(;e.inString;)if(n.match(e.stringType))e.inString=!1;else if(n.
peek()==="\\")n.next(),n.next();else{if(n.eol())break;n.match(/^.[^\\\"\']*/)}return e.lhs?"property":"string"}else{if(e.inArray&&n.peek()==="]")return n.next(),
e.inArray--,"bracket";if(e.lhs&&n.peek()==="["&&n.skipTo("]"))return n.next(),n.peek()==="]"&&n.next(),"atom";if(n.peek()==="#")return n.skipToEnd(),"comment";if(n.
eatSpace())return null;if(e.lhs&&n.eatWhile(function(i){return i!="="&&i!=" "}))return"property";if(e.lhs&&n.peek()==="=")return n.next(),e.lhs=!1,null;if(!e.lhs&&
n.match(/^\d\d\d\d[\d\-\:\.T]*Z/))return"atom";if(!e.lhs&&(n.match("true")||n.match("false")))return"atom";if(!e.lhs&&n.peek()==="[")return e.inArray++,n.next(),
"bracket";if(!e.lhs&&n.match(/^\-?\d+(?:\.\d+)?/))return"number";n.eatSpace()||n.next()}return null},languageData:{commentTokens:{line:"#"}}};var zv={autoSelfClosers:{area:!0,base:!0,br:!0,col:!0,command:!0,embed:!0,frame:!0,hr:!0,img:!0,input:!0,keygen:!0,link:!0,meta:!0,param:!0,source:!0,track:!0,wbr:!0,
menuitem:!0},implicitlyClosed:{dd:!0,li:!0,optgroup:!0,option:!0,p:!0,rp:!0,rt:!0,tbody:!0,td:!0,tfoot:!0,th:!0,tr:!0},contextGrabbers:{dd:{dd:!0,dt:!0},dt:{dd:!0,
dt:!0},li:{li:!0},option:{option:!0,optgroup:!0},optgroup:{optgroup:!0},p:{address:!0,article:!0,aside:!0,blockquote:!0,dir:!0,div:!0,dl:!0,fieldset:!0,footer:!0,
form:!0,h1:!0,h2:!0,h3:!0,h4:!0,h5:!0,h6:!0,header:!0,hgroup:!0,hr:!0,menu:!0,nav:!0,ol:!0,p:!0,pre:!0,section:!0,table:!0,ul:!0},rp:{rp:!0,rt:!0},rt:{rp:!0,rt:!0},
tbody:{tbody:!0,tfoot:!0},td:{td:!0,th:!0},tfoot:{tbody:!0},th:{td:!0,th:!0},thead:{tbody:!0,tfoot:!0},tr:{tr:!0}},doNotIndent:{pre:!0},allowUnquoted:!0,allowMissing:!0,
caseFold:!0},Fv={autoSelfClosers:{},implicitlyClosed:{},contextGrabbers:{},doNotIndent:{},allowUnquoted:!1,allowMissing:!1,allowMissingTagName:!1,caseFold:!1};function mm(n){
var e={},t=n.htmlMode?zv:Fv;for(var i in t)e[i]=t[i];for(var i in n)e[i]=n[i];var r,o;function s(b,m){function C(R){return m.tokenize=R,R(b,m)}var M=b.next();if(M==
"<")return b.eat("!")?b.eat("[")?b.match("CDATA[")?C(c("atom","]]>")):null:b.match("--")?C(c("comment","-->")):b.match("DOCTYPE",!0,!0)?(b.eatWhile(/[\w\._\-]/),
C(u(1))):null:b.eat("?")?(b.eatWhile(/[\w\._\-]/),m.tokenize=c("meta","?>"),"meta"):(r=b.eat("/")?"closeTag":"openTag",m.tokenize=l,"angleBracket");if(M=="&"){var P;
return b.eat("#")?b.eat("x")?P=b.eatWhile(/[a-fA-F\d]/)&&b.eat(";"):P=b.eatWhile(/[\d]/)&&b.eat(";"):P=b.eatWhile(/[\w\.\-:]/)&&b.eat(";"),P?"atom":"error"}else
return b.eatWhile(/[^&<]/),null}s.isInText=!0;function l(b,m){var C=b.next();return C==">"||C=="/"&&b.eat(">")?(m.tokenize=s,r=C==">"?"endTag":"selfcloseTag","a\
ngleBracket"):C=="="?(r="equals",null):C=="<"?(m.tokenize=s,m.state=k,m.tagName=m.tagStart=null,m.tokenize(b,m),"invalid"):/[\'\"]/.test(C)?(m.tokenize=a(C),m.stringStartCol=
b.column(),m.tokenize(b,m)):(b.match(/^[^\s\u00a0=<>\"\']*[^\s\u00a0=<>\"\'\/]/),"word")}function a(b){var m=function(C,M){for(;!C.eol();)if(C.next()==b){M.tokenize=
l;break}return"string"};return m.isInAttribute=!0,m}function c(b,m){return function(C,M){for(;!C.eol();){if(C.match(m)){M.tokenize=s;break}C.next()}return b}}function u(b){
return function(m,C){for(var M;(M=m.next())!=null;){if(M=="<")return C.tokenize=u(b+1),C.tokenize(m,C);if(M==">")if(b==1){C.tokenize=s;break}else return C.tokenize=
u(b-1),C.tokenize(m,C)}return"meta"}}function h(b){return b&&b.toLowerCase()}function f(b,m,C){this.prev=b.context,this.tagName=m||"",this.indent=b.indented,this.
startOfLine=C,(e.doNotIndent.hasOwnProperty(m)||b.context&&b.context.noIndent)&&(this.noIndent=!0)}function p(b){b.context&&(b.context=b.context.prev)}function g(b,m){
for(var C;;){if(!b.context||(C=b.context.tagName,!e.contextGrabbers.hasOwnProperty(h(C))||!e.contextGrabbers[h(C)].hasOwnProperty(h(m))))return;p(b)}}function k(b,m,C){
return b=="openTag"?(C.tagStart=m.column(),A):b=="closeTag"?w:k}function A(b,m,C){return b=="word"?(C.tagName=m.current(),o="tag",N):e.allowMissingTagName&&b=="\
endTag"?(o="angleBracket",N(b,m,C)):(o="error",A)}function w(b,m,C){if(b=="word"){var M=m.current();return C.context&&C.context.tagName!=M&&e.implicitlyClosed.hasOwnProperty(
h(C.context.tagName))&&p(C),C.context&&C.context.tagName==M||e.matchClosing===!1?(o="tag",_):(o="error",E)}else return e.allowMissingTagName&&b=="endTag"?(o="an\
gleBracket",_(b,m,C)):(o="error",E)}function _(b,m,C){return b!="endTag"?(o="error",_):(p(C),k)}function E(b,m,C){return o="error",_(b,m,C)}function N(b,m,C){if(b==
"word")return o="attribute",S;if(b=="endTag"||b=="selfcloseTag"){var M=C.tagName,P=C.tagStart;return C.tagName=C.tagStart=null,b=="selfcloseTag"||e.autoSelfClosers.
hasOwnProperty(h(M))?g(C,M):(g(C,M),C.context=new f(C,M,P==C.indented)),k}return o="error",N}function S(b,m,C){return b=="equals"?T:(e.allowMissing||(o="error"),
N(b,m,C))}function T(b,m,C){return b=="string"?x:b=="word"&&e.allowUnquoted?(o="string",N):(o="error",N(b,m,C))}function x(b,m,C){return b=="string"?x:N(b,m,C)}
return{name:"xml",startState:function(){var b={tokenize:s,state:k,indented:0,tagName:null,tagStart:null,context:null};return b},token:function(b,m){if(!m.tagName&&
b.sol()&&(m.indented=b.indentation()),b.eatSpace())return null;r=null;var C=m.tokenize(b,m);return(C||r)&&C!="comment"&&(o=null,m.state=m.state(r||C,b,m),o&&(C=
o)),C},indent:function(b,m,C){var M=b.context;if(b.tokenize.isInAttribute)return b.tagStart==b.indented?b.stringStartCol+1:b.indented+C.unit;if(M&&M.noIndent||b.
tokenize!=l&&b.tokenize!=s)return null;if(b.tagName)return e.multilineTagIndentPastTag!==!1?b.tagStart+b.tagName.length+2:b.tagStart+C.unit*(e.multilineTagIndentFactor||
1);if(e.alignCDATA&&/<!\[CDATA\[/.test(m))return 0;var P=m&&/^<(\/)?([\w_:\.-]*)/.exec(m);if(P&&P[1])for(;M;)if(M.tagName==P[2]){M=M.prev;break}else if(e.implicitlyClosed.
hasOwnProperty(h(M.tagName)))M=M.prev;else break;else if(P)for(;M;){var R=e.contextGrabbers[h(M.tagName)];if(R&&R.hasOwnProperty(h(P[2])))M=M.prev;else break}for(;M&&
M.prev&&!M.startOfLine;)M=M.prev;return M?M.indent+C.unit:b.baseIndent||0},languageData:{indentOnInput:/<\/[\s\w:]+>$/,commentTokens:{block:{open:"<!--",close:"\
-->"}}},configuration:e.htmlMode?"html":"xml",skipAttribute:function(b){b.state==T&&(b.state=N)},xmlCurrentTag:function(b){return b.tagName?{name:b.tagName,close:b.
type=="closeTag"}:null},xmlCurrentContext:function(b){for(var m=[],C=b.context;C;C=C.prev)m.push(C.tagName);return m.reverse()}}}var gm=mm({}),bm=mm({htmlMode:!0});var Wv=["true","false","on","off","yes","no"],$v=new RegExp("\\b(("+Wv.join(")|(")+"))$","i"),ym={name:"yaml",token:function(n,e){var t=n.peek(),i=e.escaped;if(e.
escaped=!1,t=="#"&&(n.pos==0||/\s/.test(n.string.charAt(n.pos-1))))return n.skipToEnd(),"comment";if(n.match(/^('([^']|\\.)*'?|"([^"]|\\.)*"?)/))return"string";
if(e.literal&&n.indentation()>e.keyCol)return n.skipToEnd(),"string";if(e.literal&&(e.literal=!1),n.sol()){if(e.keyCol=0,e.pair=!1,e.pairStart=!1,n.match("---")||
n.match("..."))return"def";if(n.match(/^\s*-\s+/))return"meta"}if(n.match(/^(\{|\}|\[|\])/))return t=="{"?e.inlinePairs++:t=="}"?e.inlinePairs--:t=="["?e.inlineList++:
e.inlineList--,"meta";if(e.inlineList>0&&!i&&t==",")return n.next(),"meta";if(e.inlinePairs>0&&!i&&t==",")return e.keyCol=0,e.pair=!1,e.pairStart=!1,n.next(),"m\
eta";if(e.pairStart){if(n.match(/^\s*(\||\>)\s*/))return e.literal=!0,"meta";if(n.match(/^\s*(\&|\*)[a-z0-9\._-]+\b/i))return"variable";if(e.inlinePairs==0&&n.match(
/^\s*-?[0-9\.\,]+\s?$/)||e.inlinePairs>0&&n.match(/^\s*-?[0-9\.\,]+\s?(?=(,|}))/))return"number";if(n.match($v))return"keyword"}return!e.pair&&n.match(/^\s*(?:[,\[\]{}&*!|>'"%@`][^\s'":]|[^,\[\]{}#&*!|>'"%@`])[^#]*?(?=\s*:($|\s))/)?
(e.pair=!0,e.keyCol=n.indentation(),"atom"):e.pair&&n.match(/^:\s*/)?(e.pairStart=!0,"meta"):(e.pairStart=!1,e.escaped=t=="\\",n.next(),null)},startState:function(){
return{pair:!1,pairStart:!1,keyCol:0,inlinePairs:0,inlineList:0,literal:!1,escaped:!1}},languageData:{commentTokens:{line:"#"}}};var Hv=[[/^`+[^`]*`+/,"string"],[/^\*\*[^*]+\*\*|^__[^_]+__/,"strong"],[/^\*[^*\s][^*]*\*|^_[^_\s][^_]*_/,"emphasis"],[/^!?\[[^\]]*\]\([^)]*\)|^<https?:[^>]*>/,
"link"],[/^<\/?[a-z][^>]*>/i,"tagName"]],km={name:"markdown",startState:()=>({fence:null}),token(n,e){if(n.sol()){let t=/^\s*(```+|~~~+)/.exec(n.string)?.[1]??null;
if(t!==null&&(e.fence===null||t.startsWith(e.fence)))return e.fence=e.fence===null?t:null,n.skipToEnd(),"meta";if(e.fence!==null)return n.skipToEnd(),"string";if(n.
match(/^#{1,6}\s.*/))return"heading";if(n.match(/^\s*>.*/))return"comment";if(n.match(/^\s*([-*+]|\d+[.)])\s/))return"keyword";if(n.match(/^\s*([-*_])(\s*\1){2,}\s*$/))
return"meta"}for(let[t,i]of Hv)if(n.match(t))return i;return n.next(),n.eatWhile(/[^`*_![<]/),null}};var Vv=[[qp,"python py pyw pyi"],[bp,"javascript js mjs cjs jsx ecmascript"],[kp,"typescript ts tsx"],[yp,"json map ld+json"],[bm,"html htm htmlmixed vue xhtml"],
[gm,"xml svg xsl rss"],[Xd,"css"],[Jd,"scss sass"],[Yd,"less"],[km,"markdown md gfm"],[cm,"sql"],[ym,"yaml yml"],[pm,"toml"],[Wp,"properties ini cfg conf"],[sm,
"shell sh bash zsh"],[Fp,"powershell ps1"],[op,"dockerfile docker"],[Qd,"diff patch"],[Ed,"c h csrc"],[Dd,"cpp c++ cc hpp cxx c++src clike"],[Ld,"csharp cs c#"],
[Od,"java"],[Bd,"kotlin kt"],[Rd,"scala"],[zd,"dart"],[dm,"swift"],[up,"go golang"],[tm,"rust rs rustsrc"],[em,"ruby rb"],[Lp,"perl pl"],[_p,"lua"],[Yp,"r rsrc"],
[Ap,"julia jl"],[Dp,"octave matlab m"],[gp,"haskell hs"],[hm,"stex latex tex"]],xm=new Map(Vv.flatMap(([n,e])=>e.split(" ").map(t=>[t,n])));function vm(n){let e=n?
xm.get(qv(n)):void 0;return e?bo.define(e):[]}function qv(n){let t=(n.toLowerCase().split("/").pop()??"").replace(/^x-/,"");return xm.has(t)?t:t.split(".").pop()??
""}function SS(n,e){let t=new Nn,i=!1,r=q.updateListener.of(l=>{l.docChanged&&!i&&e.onChange?.(l.state.doc.toString()),l.focusChanged&&!l.view.hasFocus&&e.onBlur?.()}),
o=ae.create({doc:e.value??"",extensions:[jv(e),t.of(wm(e.readonly===!0||e.disabled===!0)),r]}),s=new q({state:o,parent:n});return e.rows&&s.dom.style.setProperty(
"--rows",String(e.rows)),{element:s.dom,getValue:()=>s.state.doc.toString(),setValue(l){l!==s.state.doc.toString()&&(i=!0,s.dispatch({changes:{from:0,to:s.state.
doc.length,insert:l}}),i=!1)},setReadonly:l=>s.dispatch({effects:t.reconfigure(wm(l))}),focus:()=>s.focus(),destroy:()=>s.destroy()}}function wm(n){return[ae.readOnly.
of(n),q.contentAttributes.of({"aria-readonly":String(n)})]}function jv(n){let e=(t,...i)=>t===!1?[]:i;return[n.nonce?q.cspNonce.of(n.nonce):[],e(n.lineNumbers,Nh(),
zh()),e(n.styleActiveLine,Eh()),e(n.matchBrackets,ff()),e(n.lineWrapping,q.lineWrapping),_h(),_f(),Th(),Oh(),sf(),dd(),ii.of(" ".repeat(n.indentUnit??4)),ae.tabSize.
of(n.indentUnit??4),n.placeholder?Dh(n.placeholder):[],q.contentAttributes.of(n.label?{"aria-label":n.label}:{}),Ul.of([...sd,...Lf,...yd,ld]),vm(n.mode),kd,xd]}export{SS as create};
