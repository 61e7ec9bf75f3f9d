var Bi=[],gs=[];(()=>{let s="lc,34,7n,7,7b,19,,,,2,,2,,,20,b,1c,l,g,,2t,7,2,6,2,2,,4,z,,u,r,2j,b,1m,9,9,,o,4,,9,,3,,5,17,3,1n,9,16,o,,x,1i,3,,i,,7,a,2,t,3,1k,,,\
7,2,2,2,3,9,,a,2,q,,2,3,1k,,,5,4,2,2,3,3,,u,2,3,,b,3,1k,,,8,,3,,3,k,2,m,6,,3,1k,,,7,2,2,2,3,7,3,a,2,u,,1n,5,3,3,,4,9,,14,5,1j,,,7,,3,,4,7,2,b,2,t,3,1k,,,7,,3,,4\
,7,2,b,2,f,,c,4,1j,2,,7,,3,,4,9,,a,2,t,3,1y,,4,6,,,,8,i,2,1p,,,8,c,8,2q,,,a,b,7,21,2,r,,,,,,4,2,1d,k,,2,5,b,,10,9,,2u,b,,6,n,4,4,3,g,4,d,,,3,6,,f,,jj,3,qa,4,s,3\
,t,2,u,2,1s,w,9,,19,3,,,39,2,y,,3a,c,4,c,63,5,1l,a,,,,,2,o,2,,1c,1a,2,c,k,5,1b,h,12,9,c,3,u,d,1k,e,1c,k,48,3,,l,4,,6,,2,3,5i,1s,ek,,5f,x,2da,3,3x,,2o,w,fe,6,2x,\
2,n9w,4,,a,w,2,28,2,7k,,3,,4,,n,5,4,,2b,2,1e,i,q,i,d,,12,8,p,d,18,4,1b,e,10,,1v,e,c,,8,2,1a,,1f,,,3,2,2,5,2,,,15,5,5,2,6k,8,,2,fn4,,kh,g,g,g,a6,2,gt,,6a,,45,5,1\
ae,3,,2,5,4,14,3,4,,4l,2,fx,4,1t,5,8t,2,25,6,1y,b,1d,4,3e,3,1h,f,15,,2,2,a,4,19,b,7,,1p,3,10,e,g,2,18,,c,3,1c,e,8,4,,2,2k,c,6,,2,,4d,c,l,4,1j,2,,7,2,2,2,3,9,,a,\
2,2,7,3,5,1v,9,,,2,,,4,,5,,,e,2,2a,i,n,,29,k,6j,7,2,9,r,2,2a,h,2y,d,2t,3,2,a,74,f,6t,6,,2,2,4,,,,2,3x,7,2,7,3,,s,a,14,7,,4,8,,9,b,1a,g,5i,8,5j,8,,8,2a,m,,e,3e,6\
,3,,,2,,7,,,1u,5,,2,,5,9n,4,9,2,,,1c,7,3,5,n,,44l,,6,f,8ug,i,1xc,5,1n,7,t4,,,1j,7,4,29,,b,2,f57,2,3mp,1a,2,n,f2,5,3,6,8,8,2,7,u,4,44,3,1iz,1j,4,1e,8,,e,,m,5,,f,\
11s,7,,h,2,7,,2,,5,2s,,4g,7,af,,1p,4,e4,4,72,2,6r,,2,,7,2,5,,d6,7,31,7,240,5".split(",").map(t=>t?parseInt(t,36):1);for(let t=0,e=0;t<s.length;t++)(t%2?gs:Bi).push(
e=e+s[t])})();function ol(s){if(s<768)return!1;for(let t=0,e=Bi.length;;){let i=t+e>>1;if(s<Bi[i])e=i;else if(s>=gs[i])t=i+1;else return!0;if(t==e)return!1}}function us(s){
return s>=127462&&s<=127487}var ds=8205;function ms(s,t,e=!0,i=!0){return(e?bs:ll)(s,t,i)}function bs(s,t,e){if(t==s.length)return t;t&&ys(s.charCodeAt(t))&&ws(s.charCodeAt(t-1))&&t--;let i=Li(
s,t);for(t+=ps(i);t<s.length;){let n=Li(s,t);if(i==ds||n==ds||e&&ol(n))t+=ps(n),i=n;else if(us(n)){let r=0,o=t-2;for(;o>=0&&us(Li(s,o));)r++,o-=2;if(r%2==0)break;
t+=2}else break}return t}function ll(s,t,e){for(;t>1;){let i=bs(s,t-2,e);if(i<t)return i;t--}return 0}function Li(s,t){let e=s.charCodeAt(t);if(!ws(e)||t+1==s.length)
return e;let i=s.charCodeAt(t+1);return ys(i)?(e-55296<<10)+(i-56320)+65536:e}function ys(s){return s>=56320&&s<57344}function ws(s){return s>=55296&&s<56320}function ps(s){
return s<65536?1:2}var T=class s{lineAt(t){if(t<0||t>this.length)throw new RangeError(`Invalid position ${t} in document of length ${this.length}`);return this.lineInner(t,!1,1,0)}line(t){
if(t<1||t>this.lines)throw new RangeError(`Invalid line number ${t} in ${this.lines}-line document`);return this.lineInner(t,!0,1,0)}replace(t,e,i){[t,e]=_t(this,
t,e);let n=[];return this.decompose(0,t,n,2),i.length&&i.decompose(0,i.length,n,3),this.decompose(e,this.length,n,1),Xt.from(n,this.length-(e-t)+i.length)}append(t){
return this.replace(this.length,this.length,t)}slice(t,e=this.length){[t,e]=_t(this,t,e);let i=[];return this.decompose(t,e,i,0),Xt.from(i,e-t)}eq(t){if(t==this)
return!0;if(t.length!=this.length||t.lines!=this.lines)return!1;let e=this.scanIdentical(t,1),i=this.length-this.scanIdentical(t,-1),n=new Nt(this),r=new Nt(t);
for(let o=e,l=e;;){if(n.next(o),r.next(o),o=0,n.lineBreak!=r.lineBreak||n.done!=r.done||n.value!=r.value)return!1;if(l+=n.value.length,n.done||l>=i)return!0}}iter(t=1){
return new Nt(this,t)}iterRange(t,e=this.length){return new Xe(this,t,e)}iterLines(t,e){let i;if(t==null)i=this.iter();else{e==null&&(e=this.lines+1);let n=this.
line(t).from;i=this.iterRange(n,Math.max(n,e==this.lines+1?this.length:e<=1?0:this.line(e-1).to))}return new Ue(i)}toString(){return this.sliceString(0)}toJSON(){
let t=[];return this.flatten(t),t}constructor(){}static of(t){if(t.length==0)throw new RangeError("A document must have at least one line");return t.length==1&&
!t[0]?s.empty:t.length<=32?new Y(t):Xt.from(Y.split(t,[]))}},Y=class s extends T{constructor(t,e=al(t)){super(),this.text=t,this.length=e}get lines(){return this.
text.length}get children(){return null}lineInner(t,e,i,n){for(let r=0;;r++){let o=this.text[r],l=n+o.length;if((e?i:l)>=t)return new Ii(n,l,i,o);n=l+1,i++}}decompose(t,e,i,n){
let r=t<=0&&e>=this.length?this:new s(xs(this.text,t,e),Math.min(e,this.length)-Math.max(0,t));if(n&1){let o=i.pop(),l=Ye(r.text,o.text.slice(),0,r.length);if(l.
length<=32)i.push(new s(l,o.length+r.length));else{let a=l.length>>1;i.push(new s(l.slice(0,a)),new s(l.slice(a)))}}else i.push(r)}replace(t,e,i){if(!(i instanceof
s))return super.replace(t,e,i);[t,e]=_t(this,t,e);let n=Ye(this.text,Ye(i.text,xs(this.text,0,t)),e),r=this.length+i.length-(e-t);return n.length<=32?new s(n,r):
Xt.from(s.split(n,[]),r)}sliceString(t,e=this.length,i=`
`){[t,e]=_t(this,t,e);let n="";for(let r=0,o=0;r<=e&&o<this.text.length;o++){let l=this.text[o],a=r+l.length;r>t&&o&&(n+=i),t<a&&e>r&&(n+=l.slice(Math.max(0,t-r),
e-r)),r=a+1}return n}flatten(t){for(let e of this.text)t.push(e)}scanIdentical(){return 0}static split(t,e){let i=[],n=-1;for(let r of t)i.push(r),n+=r.length+1,
i.length==32&&(e.push(new s(i,n)),i=[],n=-1);return n>-1&&e.push(new s(i,n)),e}},Xt=class s extends T{constructor(t,e){super(),this.children=t,this.length=e,this.
lines=0;for(let i of t)this.lines+=i.lines}lineInner(t,e,i,n){for(let r=0;;r++){let o=this.children[r],l=n+o.length,a=i+o.lines-1;if((e?a:l)>=t)return o.lineInner(
t,e,i,n);n=l+1,i=a+1}}decompose(t,e,i,n){for(let r=0,o=0;o<=e&&r<this.children.length;r++){let l=this.children[r],a=o+l.length;if(t<=a&&e>=o){let h=n&((o<=t?1:0)|
(a>=e?2:0));o>=t&&a<=e&&!h?i.push(l):l.decompose(t-o,e-o,i,h)}o=a+1}}replace(t,e,i){if([t,e]=_t(this,t,e),i.lines<this.lines)for(let n=0,r=0;n<this.children.length;n++){
let o=this.children[n],l=r+o.length;if(t>=r&&e<=l){let a=o.replace(t-r,e-r,i),h=this.lines-o.lines+a.lines;if(a.lines<h>>4&&a.lines>h>>6){let c=this.children.slice();
return c[n]=a,new s(c,this.length-(e-t)+i.length)}return super.replace(r,l,a)}r=l+1}return super.replace(t,e,i)}sliceString(t,e=this.length,i=`
`){[t,e]=_t(this,t,e);let n="";for(let r=0,o=0;r<this.children.length&&o<=e;r++){let l=this.children[r],a=o+l.length;o>t&&r&&(n+=i),t<a&&e>o&&(n+=l.sliceString(
t-o,e-o,i)),o=a+1}return n}flatten(t){for(let e of this.children)e.flatten(t)}scanIdentical(t,e){if(!(t instanceof s))return 0;let i=0,[n,r,o,l]=e>0?[0,0,this.children.
length,t.children.length]:[this.children.length-1,t.children.length-1,-1,-1];for(;;n+=e,r+=e){if(n==o||r==l)return i;let a=this.children[n],h=t.children[r];if(a!=
h)return i+a.scanIdentical(h,e);i+=a.length+1}}static from(t,e=t.reduce((i,n)=>i+n.length+1,-1)){let i=0;for(let d of t)i+=d.lines;if(i<32){let d=[];for(let p of t)
p.flatten(d);return new Y(d,e)}let n=Math.max(32,i>>5),r=n<<1,o=n>>1,l=[],a=0,h=-1,c=[];function f(d){let p;if(d.lines>r&&d instanceof s)for(let g of d.children)
f(g);else d.lines>o&&(a>o||!a)?(u(),l.push(d)):d instanceof Y&&a&&(p=c[c.length-1])instanceof Y&&d.lines+p.lines<=32?(a+=d.lines,h+=d.length+1,c[c.length-1]=new Y(
p.text.concat(d.text),p.length+1+d.length)):(a+d.lines>n&&u(),a+=d.lines,h+=d.length+1,c.push(d))}function u(){a!=0&&(l.push(c.length==1?c[0]:s.from(c,h)),h=-1,
a=c.length=0)}for(let d of t)f(d);return u(),l.length==1?l[0]:new s(l,e)}};T.empty=new Y([""],0);function al(s){let t=-1;for(let e of s)t+=e.length+1;return t}function Ye(s,t,e=0,i=1e9){
for(let n=0,r=0,o=!0;r<s.length&&n<=i;r++){let l=s[r],a=n+l.length;a>=e&&(a>i&&(l=l.slice(0,i-n)),n<e&&(l=l.slice(e-n)),o?(t[t.length-1]+=l,o=!1):t.push(l)),n=a+
1}return t}function xs(s,t,e){return Ye(s,[""],t,e)}var Nt=class{constructor(t,e=1){this.dir=e,this.done=!1,this.lineBreak=!1,this.value="",this.nodes=[t],this.
offsets=[e>0?1:(t instanceof Y?t.text.length:t.children.length)<<1]}nextInner(t,e){for(this.done=this.lineBreak=!1;;){let i=this.nodes.length-1,n=this.nodes[i],
r=this.offsets[i],o=r>>1,l=n instanceof Y?n.text.length:n.children.length;if(o==(e>0?l:0)){if(i==0)return this.done=!0,this.value="",this;e>0&&this.offsets[i-1]++,
this.nodes.pop(),this.offsets.pop()}else if((r&1)==(e>0?0:1)){if(this.offsets[i]+=e,t==0)return this.lineBreak=!0,this.value=`
`,this;t--}else if(n instanceof Y){let a=n.text[o+(e<0?-1:0)];if(this.offsets[i]+=e,a.length>Math.max(0,t))return this.value=t==0?a:e>0?a.slice(t):a.slice(0,a.length-
t),this;t-=a.length}else{let a=n.children[o+(e<0?-1:0)];t>a.length?(t-=a.length,this.offsets[i]+=e):(e<0&&this.offsets[i]--,this.nodes.push(a),this.offsets.push(
e>0?1:(a instanceof Y?a.text.length:a.children.length)<<1))}}}next(t=0){return t<0&&(this.nextInner(-t,-this.dir),t=this.value.length),this.nextInner(t,this.dir)}},
Xe=class{constructor(t,e,i){this.value="",this.done=!1,this.cursor=new Nt(t,e>i?-1:1),this.pos=e>i?t.length:0,this.from=Math.min(e,i),this.to=Math.max(e,i)}nextInner(t,e){
if(e<0?this.pos<=this.from:this.pos>=this.to)return this.value="",this.done=!0,this;t+=Math.max(0,e<0?this.pos-this.to:this.from-this.pos);let i=e<0?this.pos-this.
from:this.to-this.pos;t>i&&(t=i),i-=t;let{value:n}=this.cursor.next(t);return this.pos+=(n.length+t)*e,this.value=n.length<=i?n:e<0?n.slice(n.length-i):n.slice(
0,i),this.done=!this.value,this}next(t=0){return t<0?t=Math.max(t,this.from-this.pos):t>0&&(t=Math.min(t,this.to-this.pos)),this.nextInner(t,this.cursor.dir)}get lineBreak(){
return this.cursor.lineBreak&&this.value!=""}},Ue=class{constructor(t){this.inner=t,this.afterBreak=!0,this.value="",this.done=!1}next(t=0){let{done:e,lineBreak:i,
value:n}=this.inner.next(t);return e&&this.afterBreak?(this.value="",this.afterBreak=!1):e?(this.done=!0,this.value=""):i?this.afterBreak?this.value="":(this.afterBreak=
!0,this.next()):(this.value=n,this.afterBreak=!1),this}get lineBreak(){return!1}};typeof Symbol<"u"&&(T.prototype[Symbol.iterator]=function(){return this.iter()},
Nt.prototype[Symbol.iterator]=Xe.prototype[Symbol.iterator]=Ue.prototype[Symbol.iterator]=function(){return this});var Ii=class{constructor(t,e,i,n){this.from=t,
this.to=e,this.number=i,this.text=n}get length(){return this.to-this.from}};function _t(s,t,e){return t=Math.max(0,Math.min(s.length,t)),[t,Math.max(t,Math.min(
s.length,e))]}function it(s,t,e=!0,i=!0){return ms(s,t,e,i)}function hl(s){return s>=56320&&s<57344}function cl(s){return s>=55296&&s<56320}function Ms(s,t){let e=s.
charCodeAt(t);if(!cl(e)||t+1==s.length)return e;let i=s.charCodeAt(t+1);return hl(i)?(e-55296<<10)+(i-56320)+65536:e}function As(s){return s<65536?1:2}var Hi=/\r\n?|\n/,j=(function(s){return s[s.Simple=0]="Simple",s[s.TrackDel=1]="TrackDel",s[s.TrackBefore=2]="TrackBefore",s[s.
TrackAfter=3]="TrackAfter",s})(j||(j={})),Vt=class s{constructor(t){this.sections=t}get length(){let t=0;for(let e=0;e<this.sections.length;e+=2)t+=this.sections[e];
return t}get newLength(){let t=0;for(let e=0;e<this.sections.length;e+=2){let i=this.sections[e+1];t+=i<0?this.sections[e]:i}return t}get empty(){return this.sections.
length==0||this.sections.length==2&&this.sections[1]<0}iterGaps(t){for(let e=0,i=0,n=0;e<this.sections.length;){let r=this.sections[e++],o=this.sections[e++];o<
0?(t(i,n,r),n+=r):n+=o,i+=r}}iterChangedRanges(t,e=!1){Ni(this,t,e)}get invertedDesc(){let t=[];for(let e=0;e<this.sections.length;){let i=this.sections[e++],n=this.
sections[e++];n<0?t.push(i,n):t.push(n,i)}return new s(t)}composeDesc(t){return this.empty?t:t.empty?this:Ts(this,t)}mapDesc(t,e=!1){return t.empty?this:Vi(this,
t,e)}mapPos(t,e=-1,i=j.Simple){let n=0,r=0;for(let o=0;o<this.sections.length;){let l=this.sections[o++],a=this.sections[o++],h=n+l;if(a<0){if(h>t)return r+(t-n);
r+=l}else{if(i!=j.Simple&&h>=t&&(i==j.TrackDel&&n<t&&h>t||i==j.TrackBefore&&n<t||i==j.TrackAfter&&h>t))return null;if(h>t||h==t&&e<0&&!l)return t==n||e<0?r:r+a;
r+=a}n=h}if(t>n)throw new RangeError(`Position ${t} is out of range for changeset of length ${n}`);return r}touchesRange(t,e=t){for(let i=0,n=0;i<this.sections.
length&&n<=e;){let r=this.sections[i++],o=this.sections[i++],l=n+r;if(o>=0&&n<=e&&l>=t)return n<t&&l>e?"cover":!0;n=l}return!1}toString(){let t="";for(let e=0;e<
this.sections.length;){let i=this.sections[e++],n=this.sections[e++];t+=(t?" ":"")+i+(n>=0?":"+n:"")}return t}toJSON(){return this.sections}static fromJSON(t){if(!Array.
isArray(t)||t.length%2||t.some(e=>typeof e!="number"))throw new RangeError("Invalid JSON representation of ChangeDesc");return new s(t)}static create(t){return new s(
t)}},X=class s extends Vt{constructor(t,e){super(t),this.inserted=e}apply(t){if(this.length!=t.length)throw new RangeError("Applying change set to a document wi\
th the wrong length");return Ni(this,(e,i,n,r,o)=>t=t.replace(n,n+(i-e),o),!1),t}mapDesc(t,e=!1){return Vi(this,t,e,!0)}invert(t){let e=this.sections.slice(),i=[];
for(let n=0,r=0;n<e.length;n+=2){let o=e[n],l=e[n+1];if(l>=0){e[n]=l,e[n+1]=o;let a=n>>1;for(;i.length<a;)i.push(T.empty);i.push(o?t.slice(r,r+o):T.empty)}r+=o}
return new s(e,i)}compose(t){return this.empty?t:t.empty?this:Ts(this,t,!0)}map(t,e=!1){return t.empty?this:Vi(this,t,e,!0)}iterChanges(t,e=!1){Ni(this,t,e)}get desc(){
return Vt.create(this.sections)}filter(t){let e=[],i=[],n=[],r=new Wt(this);t:for(let o=0,l=0;;){let a=o==t.length?1e9:t[o++];for(;l<a||l==a&&r.len==0;){if(r.done)
break t;let c=Math.min(r.len,a-l);z(n,c,-1);let f=r.ins==-1?-1:r.off==0?r.ins:0;z(e,c,f),f>0&&At(i,e,r.text),r.forward(c),l+=c}let h=t[o++];for(;l<h;){if(r.done)
break t;let c=Math.min(r.len,h-l);z(e,c,-1),z(n,c,r.ins==-1?-1:r.off==0?r.ins:0),r.forward(c),l+=c}}return{changes:new s(e,i),filtered:Vt.create(n)}}toJSON(){let t=[];
for(let e=0;e<this.sections.length;e+=2){let i=this.sections[e],n=this.sections[e+1];n<0?t.push(i):n==0?t.push([i]):t.push([i].concat(this.inserted[e>>1].toJSON()))}
return t}static of(t,e,i){let n=[],r=[],o=0,l=null;function a(c=!1){if(!c&&!n.length)return;o<e&&z(n,e-o,-1);let f=new s(n,r);l=l?l.compose(f.map(l)):f,n=[],r=[],
o=0}function h(c){if(Array.isArray(c))for(let f of c)h(f);else if(c instanceof s){if(c.length!=e)throw new RangeError(`Mismatched change set length (got ${c.length}\
, expected ${e})`);a(),l=l?l.compose(c.map(l)):c}else{let{from:f,to:u=f,insert:d}=c;if(f>u||f<0||u>e)throw new RangeError(`Invalid change range ${f} to ${u} (in\
 doc of length ${e})`);let p=d?typeof d=="string"?T.of(d.split(i||Hi)):d:T.empty,g=p.length;if(f==u&&g==0)return;f<o&&a(),f>o&&z(n,f-o,-1),z(n,u-f,g),At(r,n,p),
o=u}}return h(t),a(!l),l}static empty(t){return new s(t?[t,-1]:[],[])}static fromJSON(t){if(!Array.isArray(t))throw new RangeError("Invalid JSON representation \
of ChangeSet");let e=[],i=[];for(let n=0;n<t.length;n++){let r=t[n];if(typeof r=="number")e.push(r,-1);else{if(!Array.isArray(r)||typeof r[0]!="number"||r.some(
(o,l)=>l&&typeof o!="string"))throw new RangeError("Invalid JSON representation of ChangeSet");if(r.length==1)e.push(r[0],0);else{for(;i.length<n;)i.push(T.empty);
i[n]=T.of(r.slice(1)),e.push(r[0],i[n].length)}}}return new s(e,i)}static createSet(t,e){return new s(t,e)}};function z(s,t,e,i=!1){if(t==0&&e<=0)return;let n=s.
length-2;n>=0&&e<=0&&e==s[n+1]?s[n]+=t:n>=0&&t==0&&s[n]==0?s[n+1]+=e:i?(s[n]+=t,s[n+1]+=e):s.push(t,e)}function At(s,t,e){if(e.length==0)return;let i=t.length-2>>
1;if(i<s.length)s[s.length-1]=s[s.length-1].append(e);else{for(;s.length<i;)s.push(T.empty);s.push(e)}}function Ni(s,t,e){let i=s.inserted;for(let n=0,r=0,o=0;o<
s.sections.length;){let l=s.sections[o++],a=s.sections[o++];if(a<0)n+=l,r+=l;else{let h=n,c=r,f=T.empty;for(;h+=l,c+=a,a&&i&&(f=f.append(i[o-2>>1])),!(e||o==s.sections.
length||s.sections[o+1]<0);)l=s.sections[o++],a=s.sections[o++];t(n,h,r,c,f),n=h,r=c}}}function Vi(s,t,e,i=!1){let n=[],r=i?[]:null,o=new Wt(s),l=new Wt(t);for(let a=-1;;){
if(o.done&&l.len||l.done&&o.len)throw new Error("Mismatched change set lengths");if(o.ins==-1&&l.ins==-1){let h=Math.min(o.len,l.len);z(n,h,-1),o.forward(h),l.forward(
h)}else if(l.ins>=0&&(o.ins<0||a==o.i||o.off==0&&(l.len<o.len||l.len==o.len&&!e))){let h=l.len;for(z(n,l.ins,-1);h;){let c=Math.min(o.len,h);o.ins>=0&&a<o.i&&o.
len<=c&&(z(n,0,o.ins),r&&At(r,n,o.text),a=o.i),o.forward(c),h-=c}l.next()}else if(o.ins>=0){let h=0,c=o.len;for(;c;)if(l.ins==-1){let f=Math.min(c,l.len);h+=f,c-=
f,l.forward(f)}else if(l.ins==0&&l.len<c)c-=l.len,l.next();else break;z(n,h,a<o.i?o.ins:0),r&&a<o.i&&At(r,n,o.text),a=o.i,o.forward(o.len-c)}else{if(o.done&&l.done)
return r?X.createSet(n,r):Vt.create(n);throw new Error("Mismatched change set lengths")}}}function Ts(s,t,e=!1){let i=[],n=e?[]:null,r=new Wt(s),o=new Wt(t);for(let l=!1;;){
if(r.done&&o.done)return n?X.createSet(i,n):Vt.create(i);if(r.ins==0)z(i,r.len,0,l),r.next();else if(o.len==0&&!o.done)z(i,0,o.ins,l),n&&At(n,i,o.text),o.next();else{
if(r.done||o.done)throw new Error("Mismatched change set lengths");{let a=Math.min(r.len2,o.len),h=i.length;if(r.ins==-1){let c=o.ins==-1?-1:o.off?0:o.ins;z(i,a,
c,l),n&&c&&At(n,i,o.text)}else o.ins==-1?(z(i,r.off?0:r.len,a,l),n&&At(n,i,r.textBit(a))):(z(i,r.off?0:r.len,o.off?0:o.ins,l),n&&!o.off&&At(n,i,o.text));l=(r.ins>
a||o.ins>=0&&o.len>a)&&(l||i.length>h),r.forward2(a),o.forward(a)}}}}var Wt=class{constructor(t){this.set=t,this.i=0,this.next()}next(){let{sections:t}=this.set;
this.i<t.length?(this.len=t[this.i++],this.ins=t[this.i++]):(this.len=0,this.ins=-2),this.off=0}get done(){return this.ins==-2}get len2(){return this.ins<0?this.
len:this.ins}get text(){let{inserted:t}=this.set,e=this.i-2>>1;return e>=t.length?T.empty:t[e]}textBit(t){let{inserted:e}=this.set,i=this.i-2>>1;return i>=e.length&&
!t?T.empty:e[i].slice(this.off,t==null?void 0:this.off+t)}forward(t){t==this.len?this.next():(this.len-=t,this.off+=t)}forward2(t){this.ins==-1?this.forward(t):
t==this.ins?this.next():(this.ins-=t,this.off+=t)}},Pt=class s{constructor(t,e,i,n){this.from=t,this.to=e,this.flags=i,this.goalColumn=n}get anchor(){return this.
flags&32?this.to:this.from}get head(){return this.flags&32?this.from:this.to}get empty(){return this.from==this.to}get assoc(){return this.flags&8?-1:this.flags&
16?1:0}get undirectional(){return(this.flags&64)>0}get bidiLevel(){let t=this.flags&7;return t==7?null:t}map(t,e=-1){let i,n;return this.empty?i=n=t.mapPos(this.
from,e):(i=t.mapPos(this.from,1),n=t.mapPos(this.to,-1)),i==this.from&&n==this.to?this:new s(i,n,this.flags,this.goalColumn)}extend(t,e=t,i=0){if(t<=this.anchor&&
e>=this.anchor)return w.range(t,e,void 0,void 0,i);let n=Math.abs(t-this.anchor)>Math.abs(e-this.anchor)?t:e;return w.range(this.anchor,n,void 0,void 0,i)}eq(t,e=!1){
return this.anchor==t.anchor&&this.head==t.head&&this.goalColumn==t.goalColumn&&(!e||!this.empty||this.assoc==t.assoc)}toJSON(){return{anchor:this.anchor,head:this.
head}}static fromJSON(t){if(!t||typeof t.anchor!="number"||typeof t.head!="number")throw new RangeError("Invalid JSON representation for SelectionRange");return w.
range(t.anchor,t.head)}static create(t,e,i,n){return new s(t,e,i,n)}},w=class s{constructor(t,e){this.ranges=t,this.mainIndex=e}map(t,e=-1){return t.empty?this:
s.create(this.ranges.map(i=>i.map(t,e)),this.mainIndex)}eq(t,e=!1){if(this.ranges.length!=t.ranges.length||this.mainIndex!=t.mainIndex)return!1;for(let i=0;i<this.
ranges.length;i++)if(!this.ranges[i].eq(t.ranges[i],e))return!1;return!0}get main(){return this.ranges[this.mainIndex]}asSingle(){return this.ranges.length==1?this:
new s([this.main],0)}addRange(t,e=!0){return s.create([t].concat(this.ranges),e?0:this.mainIndex+1)}replaceRange(t,e=this.mainIndex){let i=this.ranges.slice();return i[e]=
t,s.create(i,this.mainIndex)}toJSON(){return{ranges:this.ranges.map(t=>t.toJSON()),main:this.mainIndex}}static fromJSON(t){if(!t||!Array.isArray(t.ranges)||typeof t.
main!="number"||t.main>=t.ranges.length)throw new RangeError("Invalid JSON representation for EditorSelection");return new s(t.ranges.map(e=>Pt.fromJSON(e)),t.main)}static single(t,e=t){
return new s([s.range(t,e)],0)}static create(t,e=0){if(t.length==0)throw new RangeError("A selection needs at least one range");for(let i=0,n=0;n<t.length;n++){
let r=t[n];if(r.empty?r.from<=i:r.from<i)return s.normalized(t.slice(),e);i=r.to}return new s(t,e)}static cursor(t,e=0,i,n){return Pt.create(t,t,(e==0?0:e<0?8:16)|
(i==null?7:Math.min(6,i)),n)}static range(t,e,i,n,r){let o=n==null?7:Math.min(6,n);return!r&&t!=e&&(r=e<t?1:-1),r&&(o|=r<0?8:16),e<t?Pt.create(e,t,o|32,i):Pt.create(
t,e,o,i)}static undirectionalRange(t,e){return Pt.create(t,e,64,void 0)}static normalized(t,e=0){let i=t[e];t.sort((n,r)=>n.from-r.from),e=t.indexOf(i);for(let n=1;n<
t.length;n++){let r=t[n],o=t[n-1];if(r.empty?r.from<=o.to:r.from<o.to){let l=o.from,a=Math.max(r.to,o.to);n<=e&&e--,t.splice(--n,2,r.anchor>r.head?s.range(a,l):
s.range(l,a))}}return new s(t,e)}};function Es(s,t){for(let e of s.ranges)if(e.to>t)throw new RangeError("Selection points outside of document")}var Xi=0,S=class s{constructor(t,e,i,n,r){
this.combine=t,this.compareInput=e,this.compare=i,this.isStatic=n,this.id=Xi++,this.default=t([]),this.extensions=typeof r=="function"?r(this):r}get reader(){return this}static define(t={}){
return new s(t.combine||(e=>e),t.compareInput||((e,i)=>e===i),t.compare||(t.combine?(e,i)=>e===i:Ui),!!t.static,t.enables)}of(t){return new Ut([],this,0,t)}compute(t,e){
if(this.isStatic)throw new Error("Can't compute a static facet");return new Ut(t,this,1,e)}computeN(t,e){if(this.isStatic)throw new Error("Can't compute a stati\
c facet");return new Ut(t,this,2,e)}from(t,e){return e||(e=i=>i),this.compute([t],i=>e(i.field(t)))}};function Ui(s,t){return s==t||s.length==t.length&&s.every(
(e,i)=>e===t[i])}var Ut=class{constructor(t,e,i,n){this.dependencies=t,this.facet=e,this.type=i,this.value=n,this.id=Xi++}dynamicSlot(t){var e;let i=this.value,
n=this.facet.compareInput,r=this.id,o=t[r]>>1,l=this.type==2,a=!1,h=!1,c=[];for(let f of this.dependencies)f=="doc"?a=!0:f=="selection"?h=!0:(((e=t[f.id])!==null&&
e!==void 0?e:1)&1)==0&&c.push(t[f.id]);return{create(f){return f.values[o]=i(f),1},update(f,u){if(a&&u.docChanged||h&&(u.docChanged||u.selection)||Wi(f,c)){let d=i(
f);if(l?!vs(d,f.values[o],n):!n(d,f.values[o]))return f.values[o]=d,1}return 0},reconfigure:(f,u)=>{let d,p=u.config.address[r];if(p!=null){let g=Qe(u,p);if(this.
dependencies.every(m=>m instanceof S?u.facet(m)===f.facet(m):m instanceof U?u.field(m,!1)==f.field(m,!1):!0)||(l?vs(d=i(f),g,n):n(d=i(f),g)))return f.values[o]=
g,0}else d=i(f);return f.values[o]=d,1}}}get extension(){return this}};function vs(s,t,e){if(s.length!=t.length)return!1;for(let i=0;i<s.length;i++)if(!e(s[i],t[i]))
return!1;return!0}function Wi(s,t){let e=!1;for(let i of t)xe(s,i)&1&&(e=!0);return e}function fl(s,t,e){let i=e.map(a=>s[a.id]),n=e.map(a=>a.type),r=i.filter(a=>!(a&
1)),o=s[t.id]>>1;function l(a){let h=[];for(let c=0;c<i.length;c++){let f=Qe(a,i[c]);if(n[c]==2)for(let u of f)h.push(u);else h.push(f)}return t.combine(h)}return{
create(a){for(let h of i)xe(a,h);return a.values[o]=l(a),1},update(a,h){if(!Wi(a,r))return 0;let c=l(a);return t.compare(c,a.values[o])?0:(a.values[o]=c,1)},reconfigure(a,h){
let c=Wi(a,i),f=h.config.facets[t.id],u=h.facet(t);if(f&&!c&&Ui(e,f))return a.values[o]=u,0;let d=l(a);return t.compare(d,u)?(a.values[o]=u,0):(a.values[o]=d,1)}}}
var je=S.define({static:!0}),U=class s{constructor(t,e,i,n,r){this.id=t,this.createF=e,this.updateF=i,this.compareF=n,this.spec=r,this.provides=void 0}static define(t){
let e=new s(Xi++,t.create,t.update,t.compare||((i,n)=>i===n),t);return t.provide&&(e.provides=t.provide(e)),e}create(t){let e=t.facet(je).find(i=>i.field==this);
return(e?.create||this.createF)(t)}slot(t){let e=t[this.id]>>1;return{create:i=>(i.values[e]=this.create(i),1),update:(i,n)=>{let r=i.values[e],o=this.updateF(r,
n);return this.compareF(r,o)?0:(i.values[e]=o,1)},reconfigure:(i,n)=>{let r=i.facet(je),o=n.facet(je),l;return(l=r.find(a=>a.field==this))&&l!=o.find(a=>a.field==
this)?(i.values[e]=l.create(i),1):n.config.address[this.id]!=null?(i.values[e]=n.field(this),0):(i.values[e]=this.create(i),1)}}}init(t){return[this,je.of({field:this,
create:t})]}get extension(){return this}},It={lowest:4,low:3,default:2,high:1,highest:0};function we(s){return t=>new Je(t,s)}var Zt={highest:we(It.highest),high:we(
It.high),default:we(It.default),low:we(It.low),lowest:we(It.lowest)},Je=class{constructor(t,e){this.inner=t,this.prec=e}get extension(){return this}},Qt=class s{of(t){
return new ve(this,t)}reconfigure(t){return s.reconfigure.of({compartment:this,extension:t})}get(t){return t.config.compartments.get(this)}},ve=class{constructor(t,e){
this.compartment=t,this.inner=e}get extension(){return this}},_e=class s{constructor(t,e,i,n,r,o){for(this.base=t,this.compartments=e,this.dynamicSlots=i,this.address=
n,this.staticValues=r,this.facets=o,this.statusTemplate=[];this.statusTemplate.length<i.length;)this.statusTemplate.push(0)}staticFacet(t){let e=this.address[t.
id];return e==null?t.default:this.staticValues[e>>1]}static resolve(t,e,i){let n=[],r=Object.create(null),o=new Map;for(let u of ul(t,e,o))u instanceof U?n.push(
u):(r[u.facet.id]||(r[u.facet.id]=[])).push(u);let l=Object.create(null),a=[],h=[];for(let u of n)l[u.id]=h.length<<1,h.push(d=>u.slot(d));let c=i?.config.facets;
for(let u in r){let d=r[u],p=d[0].facet,g=c&&c[u]||[];if(d.every(m=>m.type==0))if(l[p.id]=a.length<<1|1,Ui(g,d))a.push(i.facet(p));else{let m=p.combine(d.map(b=>b.
value));a.push(i&&p.compare(m,i.facet(p))?i.facet(p):m)}else{for(let m of d)m.type==0?(l[m.id]=a.length<<1|1,a.push(m.value)):(l[m.id]=h.length<<1,h.push(b=>m.dynamicSlot(
b)));l[p.id]=h.length<<1,h.push(m=>fl(m,p,d))}}let f=h.map(u=>u(l));return new s(t,o,f,l,a,r)}};function ul(s,t,e){let i=[[],[],[],[],[]],n=new Map;function r(o,l){
let a=n.get(o);if(a!=null){if(a<=l)return;let h=i[a].indexOf(o);h>-1&&i[a].splice(h,1),o instanceof ve&&e.delete(o.compartment)}if(n.set(o,l),Array.isArray(o))for(let h of o)
r(h,l);else if(o instanceof ve){if(e.has(o.compartment))throw new RangeError("Duplicate use of compartment in extensions");let h=t.get(o.compartment)||o.inner;e.
set(o.compartment,h),r(h,l)}else if(o instanceof Je)r(o.inner,o.prec);else if(o instanceof U)i[l].push(o),o.provides&&r(o.provides,l);else if(o instanceof Ut)i[l].
push(o),o.facet.extensions&&r(o.facet.extensions,It.default);else{let h=o.extension;if(!h)throw new Error(`Unrecognized extension value in extension set (${o}).`);
if(h==o)throw new Error(`Unrecognized extension value in extension set (${o}). This sometimes happens because multiple instances of @codemirror/state are loaded\
, breaking instanceof checks.`);r(h,l)}}return r(s,It.default),i.reduce((o,l)=>o.concat(l))}function xe(s,t){if(t&1)return 2;let e=t>>1,i=s.status[e];if(i==4)throw new Error(
"Cyclic dependency between fields and/or facets");if(i&2)return i;s.status[e]=4;let n=s.computeSlot(s,s.config.dynamicSlots[e]);return s.status[e]=2|n}function Qe(s,t){
return t&1?s.config.staticValues[t>>1]:s.values[t>>1]}var Os=S.define(),Fi=S.define({combine:s=>s.some(t=>t),static:!0}),Ds=S.define({combine:s=>s.length?s[0]:void 0,
static:!0}),Rs=S.define(),Ls=S.define(),Bs=S.define(),Ps=S.define({combine:s=>s.length?s[0]:!1}),nt=class{constructor(t,e){this.type=t,this.value=e}static define(){
return new zi}},zi=class{of(t){return new nt(this,t)}},Ki=class{constructor(t){this.map=t}of(t){return new D(this,t)}},D=class s{constructor(t,e){this.type=t,this.
value=e}map(t){let e=this.type.map(this.value,t);return e===void 0?void 0:e==this.value?this:new s(this.type,e)}is(t){return this.type==t}static define(t={}){return new Ki(
t.map||(e=>e))}static mapEffects(t,e){if(!t.length)return t;let i=[];for(let n of t){let r=n.map(e);r&&i.push(r)}return i}};D.reconfigure=D.define();D.appendConfig=
D.define();var $=class s{constructor(t,e,i,n,r,o){this.startState=t,this.changes=e,this.selection=i,this.effects=n,this.annotations=r,this.scrollIntoView=o,this.
_doc=null,this._state=null,i&&Es(i,e.newLength),r.some(l=>l.type==s.time)||(this.annotations=r.concat(s.time.of(Date.now())))}static create(t,e,i,n,r,o){return new s(
t,e,i,n,r,o)}get newDoc(){return this._doc||(this._doc=this.changes.apply(this.startState.doc))}get newSelection(){return this.selection||this.startState.selection.
map(this.changes)}get state(){return this._state||this.startState.applyTransaction(this),this._state}annotation(t){for(let e of this.annotations)if(e.type==t)return e.
value}get docChanged(){return!this.changes.empty}get reconfigured(){return this.startState.config!=this.state.config}isUserEvent(t){let e=this.annotation(s.userEvent);
return!!(e&&(e==t||e.length>t.length&&e.slice(0,t.length)==t&&e[t.length]=="."))}};$.time=nt.define();$.userEvent=nt.define();$.addToHistory=nt.define();$.remote=
nt.define();function dl(s,t){let e=[];for(let i=0,n=0;;){let r,o;if(i<s.length&&(n==t.length||t[n]>=s[i]))r=s[i++],o=s[i++];else if(n<t.length)r=t[n++],o=t[n++];else
return e;!e.length||e[e.length-1]<r?e.push(r,o):e[e.length-1]<o&&(e[e.length-1]=o)}}function Is(s,t,e){var i;let n,r,o;return e?(n=t.changes,r=X.empty(t.changes.
length),o=s.changes.compose(t.changes)):(n=t.changes.map(s.changes),r=s.changes.mapDesc(t.changes,!0),o=s.changes.compose(n)),{changes:o,selection:t.selection?t.
selection.map(r):(i=s.selection)===null||i===void 0?void 0:i.map(n),effects:D.mapEffects(s.effects,n).concat(D.mapEffects(t.effects,r)),annotations:s.annotations.
length?s.annotations.concat(t.annotations):t.annotations,scrollIntoView:s.scrollIntoView||t.scrollIntoView}}function qi(s,t,e){let i=t.selection,n=Jt(t.annotations);
return t.userEvent&&(n=n.concat($.userEvent.of(t.userEvent))),{changes:t.changes instanceof X?t.changes:X.of(t.changes||[],e,s.facet(Ds)),selection:i&&(i instanceof
w?i:w.single(i.anchor,i.head)),effects:Jt(t.effects),annotations:n,scrollIntoView:!!t.scrollIntoView}}function Hs(s,t,e){let i=qi(s,t.length?t[0]:{},s.doc.length);
t.length&&t[0].filter===!1&&(e=!1);for(let r=1;r<t.length;r++){t[r].filter===!1&&(e=!1);let o=!!t[r].sequential;i=Is(i,qi(s,t[r],o?i.changes.newLength:s.doc.length),
o)}let n=$.create(s,i.changes,i.selection,i.effects,i.annotations,i.scrollIntoView);return gl(e?pl(n):n)}function pl(s){let t=s.startState,e=!0;for(let n of t.facet(
Rs)){let r=n(s);if(r===!1){e=!1;break}Array.isArray(r)&&(e=e===!0?r:dl(e,r))}if(e!==!0){let n,r;if(e===!1)r=s.changes.invertedDesc,n=X.empty(t.doc.length);else{
let o=s.changes.filter(e);n=o.changes,r=o.filtered.mapDesc(o.changes).invertedDesc}s=$.create(t,n,s.selection&&s.selection.map(r),D.mapEffects(s.effects,r),s.annotations,
s.scrollIntoView)}let i=t.facet(Ls);for(let n=i.length-1;n>=0;n--){let r=i[n](s);r instanceof $?s=r:Array.isArray(r)&&r.length==1&&r[0]instanceof $?s=r[0]:s=Hs(
t,Jt(r),!1)}return s}function gl(s){let t=s.startState,e=t.facet(Bs),i=s;for(let n=e.length-1;n>=0;n--){let r=e[n](s);r&&Object.keys(r).length&&(i=Is(i,qi(t,r,s.
changes.newLength),!0))}return i==s?s:$.create(t,s.changes,s.selection,i.effects,i.annotations,i.scrollIntoView)}var ml=[];function Jt(s){return s==null?ml:Array.
isArray(s)?s:[s]}var at=(function(s){return s[s.Word=0]="Word",s[s.Space=1]="Space",s[s.Other=2]="Other",s})(at||(at={})),bl=/[\u00df\u0587\u0590-\u05f4\u0600-\u06ff\u3040-\u309f\u30a0-\u30ff\u3400-\u4db5\u4e00-\u9fcc\uac00-\ud7af]/,
ji;try{ji=new RegExp("[\\p{Alphabetic}\\p{Number}_]","u")}catch{}function yl(s){if(ji)return ji.test(s);for(let t=0;t<s.length;t++){let e=s[t];if(/\w/.test(e)||
e>""&&(e.toUpperCase()!=e.toLowerCase()||bl.test(e)))return!0}return!1}function wl(s){return t=>{if(!/\S/.test(t))return at.Space;if(yl(t))return at.Word;for(let e=0;e<
s.length;e++)if(t.indexOf(s[e])>-1)return at.Word;return at.Other}}var I=class s{constructor(t,e,i,n,r,o){this.config=t,this.doc=e,this.selection=i,this.values=
n,this.status=t.statusTemplate.slice(),this.computeSlot=r,o&&(o._state=this);for(let l=0;l<this.config.dynamicSlots.length;l++)xe(this,l<<1);this.computeSlot=null}field(t,e=!0){
let i=this.config.address[t.id];if(i==null){if(e)throw new RangeError("Field is not present in this state");return}return xe(this,i),Qe(this,i)}update(...t){return Hs(
this,t,!0)}applyTransaction(t){let e=this.config,{base:i,compartments:n}=e;for(let l of t.effects)l.is(Qt.reconfigure)?(e&&(n=new Map,e.compartments.forEach((a,h)=>n.
set(h,a)),e=null),n.set(l.value.compartment,l.value.extension)):l.is(D.reconfigure)?(e=null,i=l.value):l.is(D.appendConfig)&&(e=null,i=Jt(i).concat(l.value));let r;
e?r=t.startState.values.slice():(e=_e.resolve(i,n,this),r=new s(e,this.doc,this.selection,e.dynamicSlots.map(()=>null),(a,h)=>h.reconfigure(a,this),null).values);
let o=t.startState.facet(Fi)?t.newSelection:t.newSelection.asSingle();new s(e,t.newDoc,o,r,(l,a)=>a.update(l,t),t)}replaceSelection(t){return typeof t=="string"&&
(t=this.toText(t)),this.changeByRange(e=>({changes:{from:e.from,to:e.to,insert:t},range:w.cursor(e.from+t.length,-1)}))}changeByRange(t){let e=this.selection,i=t(
e.ranges[0]),n=this.changes(i.changes),r=[i.range],o=Jt(i.effects);for(let l=1;l<e.ranges.length;l++){let a=t(e.ranges[l]),h=this.changes(a.changes),c=h.map(n);
for(let u=0;u<l;u++)r[u]=r[u].map(c);let f=n.mapDesc(h,!0);r.push(a.range.map(f)),n=n.compose(c),o=D.mapEffects(o,c).concat(D.mapEffects(Jt(a.effects),f))}return{
changes:n,selection:w.create(r,e.mainIndex),effects:o}}changes(t=[]){return t instanceof X?t:X.of(t,this.doc.length,this.facet(s.lineSeparator))}toText(t){return T.
of(t.split(this.facet(s.lineSeparator)||Hi))}sliceDoc(t=0,e=this.doc.length){return this.doc.sliceString(t,e,this.lineBreak)}facet(t){let e=this.config.address[t.
id];return e==null?t.default:(xe(this,e),Qe(this,e))}toJSON(t){let e={doc:this.sliceDoc(),selection:this.selection.toJSON()};if(t)for(let i in t){let n=t[i];n instanceof
U&&this.config.address[n.id]!=null&&(e[i]=n.spec.toJSON(this.field(t[i]),this))}return e}static fromJSON(t,e={},i){if(!t||typeof t.doc!="string")throw new RangeError(
"Invalid JSON representation for EditorState");let n=[];if(i){for(let r in i)if(Object.prototype.hasOwnProperty.call(t,r)){let o=i[r],l=t[r];n.push(o.init(a=>o.
spec.fromJSON(l,a)))}}return s.create({doc:t.doc,selection:w.fromJSON(t.selection),extensions:e.extensions?n.concat([e.extensions]):n})}static create(t={}){let e=_e.
resolve(t.extensions||[],new Map),i=t.doc instanceof T?t.doc:T.of((t.doc||"").split(e.staticFacet(s.lineSeparator)||Hi)),n=t.selection?t.selection instanceof w?
t.selection:w.single(t.selection.anchor,t.selection.head):w.single(0);return Es(n,i.length),e.staticFacet(Fi)||(n=n.asSingle()),new s(e,i,n,e.dynamicSlots.map(()=>null),
(r,o)=>o.create(r),null)}get tabSize(){return this.facet(s.tabSize)}get lineBreak(){return this.facet(s.lineSeparator)||`
`}get readOnly(){return this.facet(Ps)}phrase(t,...e){for(let i of this.facet(s.phrases))if(Object.prototype.hasOwnProperty.call(i,t)){t=i[t];break}return e.length&&
(t=t.replace(/\$(\$|\d*)/g,(i,n)=>{if(n=="$")return"$";let r=+(n||1);return!r||r>e.length?i:e[r-1]})),t}languageDataAt(t,e,i=-1){let n=[];for(let r of this.facet(
Os))for(let o of r(this,e,i))Object.prototype.hasOwnProperty.call(o,t)&&n.push(o[t]);return n}charCategorizer(t){let e=this.languageDataAt("wordChars",t);return wl(
e.length?e[0]:"")}wordAt(t){let{text:e,from:i,length:n}=this.doc.lineAt(t),r=this.charCategorizer(t),o=t-i,l=t-i;for(;o>0;){let a=it(e,o,!1);if(r(e.slice(a,o))!=
at.Word)break;o=a}for(;l<n;){let a=it(e,l);if(r(e.slice(l,a))!=at.Word)break;l=a}return o==l?null:w.range(o+i,l+i)}};I.allowMultipleSelections=Fi;I.tabSize=S.define(
{combine:s=>s.length?s[0]:4});I.lineSeparator=Ds;I.readOnly=Ps;I.phrases=S.define({compare(s,t){let e=Object.keys(s),i=Object.keys(t);return e.length==i.length&&
e.every(n=>s[n]==t[n])}});I.languageData=Os;I.changeFilter=Rs;I.transactionFilter=Ls;I.transactionExtender=Bs;Qt.reconfigure=D.define();function Ji(s,t,e={}){let i={};
for(let n of s)for(let r of Object.keys(n)){let o=n[r],l=i[r];if(l===void 0)i[r]=o;else if(!(l===o||o===void 0))if(Object.hasOwnProperty.call(e,r))i[r]=e[r](l,o);else
throw new Error("Config merge conflict for field "+r)}for(let n in t)i[n]===void 0&&(i[n]=t[n]);return i}var ct=class{eq(t){return this==t}range(t,e=t){return Se.
create(t,e,this)}};ct.prototype.startSide=ct.prototype.endSide=0;ct.prototype.point=!1;ct.prototype.mapMode=j.TrackDel;function _i(s,t){return s==t||s.constructor==
t.constructor&&s.eq(t)}var Se=class s{constructor(t,e,i){this.from=t,this.to=e,this.value=i}static create(t,e,i){return new s(t,e,i)}};function $i(s,t){return s.
from-t.from||s.value.startSide-t.value.startSide}var Gi=class s{constructor(t,e,i,n){this.from=t,this.to=e,this.value=i,this.maxPoint=n}get length(){return Yt(this.
to)}findIndex(t,e,i,n=0){let r=i?this.to:this.from;for(let o=n,l=r.length;;){if(o==l)return o;let a=o+l>>1,h=r[a]-t||(i?this.value[a].endSide:this.value[a].startSide)-
e;if(a==o)return h>=0?o:l;h>=0?l=a:o=a+1}}between(t,e,i,n){for(let r=this.findIndex(e,-1e9,!0),o=this.findIndex(i,1e9,!1,r);r<o;r++)if(n(this.from[r]+t,this.to[r]+
t,this.value[r])===!1)return!1}map(t,e,i,n,r){let o=[],l=[],a=[],h=-1,c=-1;t:for(let f=0;f<this.value.length;f++){let u=this.value[f],d=this.from[f]+t,p=this.to[f]+
t,g,m;if(d==p){let b=e.mapPos(d,u.startSide,u.mapMode);if(b==null||(g=m=b,u.startSide!=u.endSide&&(m=e.mapPos(d,u.endSide),m<g)))continue}else if(g=e.mapPos(d,u.
startSide),m=e.mapPos(p,u.endSide),g>m||g==m&&u.startSide>0&&u.endSide<=0)continue;if(!((m-g||u.endSide-u.startSide)<0))if(h<0&&(h=g),u.point&&(c=Math.max(c,m-g)),
(g-i||u.startSide-n)>=0)o.push(u),l.push(g-h),a.push(m-h),i=m,n=u.endSide;else{if(g==m)for(let b=o.length;b>0;b--){if((g-(a[b-1]+h)||u.startSide-o[b-1].endSide)>=
0){o.splice(b,0,u),l.splice(b,0,g-h),a.splice(b,0,m-h);continue t}if((g-(l[b-1]+h)||u.endSide-o[b-1].startSide)>0)break}r(g,m,u)}}return{mapped:o.length?new s(l,
a,o,c):null,pos:h}}},E=class s{constructor(t,e,i,n){this.chunkPos=t,this.chunk=e,this.nextLayer=i,this.maxPoint=n}static create(t,e,i,n){return new s(t,e,i,n)}get length(){
let t=this.chunk.length-1;return t<0?0:Math.max(this.chunkEnd(t),this.nextLayer.length)}get size(){if(this.isEmpty)return 0;let t=this.nextLayer.size;for(let e of this.
chunk)t+=e.value.length;return t}chunkEnd(t){return this.chunkPos[t]+this.chunk[t].length}update(t){let{add:e=[],sort:i=!1,filterFrom:n=0,filterTo:r=this.length}=t,
o=t.filter;if(e.length==0&&!o)return this;if(i&&(e=e.slice().sort($i)),this.isEmpty)return e.length?s.of(e):this;let l=new Ze(this,null,-1).goto(0),a=0,h=[],c=new ht;
for(;l.value||a<e.length;)if(a<e.length&&(l.from-e[a].from||l.startSide-e[a].value.startSide)>=0){let f=e[a++];c.addInner(f.from,f.to,f.value,!1)||h.push(f)}else
l.rangeIndex==1&&l.chunkIndex<this.chunk.length&&(a==e.length||this.chunkEnd(l.chunkIndex)<e[a].from)&&(!o||n>this.chunkEnd(l.chunkIndex)||r<this.chunkPos[l.chunkIndex])&&
c.addChunk(this.chunkPos[l.chunkIndex],this.chunk[l.chunkIndex])?l.nextChunk():((!o||n>l.to||r<l.from||o(l.from,l.to,l.value))&&(c.addInner(l.from,l.to,l.value,
!1)||h.push(Se.create(l.from,l.to,l.value))),l.next());return c.finishInner(this.nextLayer.isEmpty&&!h.length?s.empty:this.nextLayer.update({add:h,filter:o,filterFrom:n,
filterTo:r}))}map(t){if(t.empty||this.isEmpty)return this;let e=[],i=[],n=-1,r,o=(a,h,c)=>{r||(r=new ht),r.addRange(a,h,c,!1)};for(let a=0;a<this.chunk.length;a++){
let h=this.chunkPos[a],c=this.chunk[a],f=t.touchesRange(h,h+c.length);if(f===!1)n=Math.max(n,c.maxPoint),e.push(c),i.push(t.mapPos(h));else if(f===!0){let[u,d]=e.
length?[Yt(i)+Yt(e).length,Yt(Yt(e).value).endSide]:[-1,-1],{mapped:p,pos:g}=c.map(h,t,u,d,o);p&&(n=Math.max(n,p.maxPoint),e.push(p),i.push(g))}}let l=this.nextLayer.
map(t);return r&&(l=r.finishInner(l)),e.length==0?l:new s(i,e,l||s.empty,n)}between(t,e,i){if(!this.isEmpty){for(let n=0;n<this.chunk.length;n++){let r=this.chunkPos[n],
o=this.chunk[n];if(e>=r&&t<=r+o.length&&o.between(r,t-r,e-r,i)===!1)return}this.nextLayer.between(t,e,i)}}iter(t=0){return ke.from([this]).goto(t)}get isEmpty(){
return this.nextLayer==this}static iter(t,e=0){return ke.from(t).goto(e)}static compare(t,e,i,n,r=-1){let o=t.filter(f=>f.maxPoint>0||!f.isEmpty&&f.maxPoint>=r),
l=e.filter(f=>f.maxPoint>0||!f.isEmpty&&f.maxPoint>=r),a=Ss(o,l,i),h=new Ht(o,a,r),c=new Ht(l,a,r);i.iterGaps((f,u,d)=>ks(h,f,c,u,d,n)),i.empty&&i.length==0&&ks(
h,0,c,0,0,n)}static eq(t,e,i=0,n){n==null&&(n=999999999);let r=t.filter(c=>!c.isEmpty&&e.indexOf(c)<0),o=e.filter(c=>!c.isEmpty&&t.indexOf(c)<0);if(r.length!=o.
length)return!1;if(!r.length)return!0;let l=Ss(r,o),a=new Ht(r,l,0).goto(i),h=new Ht(o,l,0).goto(i);for(;;){if(a.to!=h.to||!Yi(a.active,h.active)||a.point&&(!h.
point||!_i(a.point,h.point)))return!1;if(a.to>n)return!0;a.next(),h.next()}}static spans(t,e,i,n,r=-1){let o=new Ht(t,null,r).goto(e),l=e,a=o.openStart;for(;;){
let h=Math.min(o.to,i);if(o.point){let c=o.activeForPoint(o.to),f=o.pointFrom<e?c.length+1:o.point.startSide<0?c.length:Math.min(c.length,a);n.point(l,h,o.point,
c,f,o.pointRank),a=Math.min(o.openEnd(h),c.length)}else h>l&&(n.span(l,h,o.active,a),a=o.openEnd(h));if(o.to>i)return a+(o.point&&o.to>i?1:0);l=o.to,o.next()}}static of(t,e=!1){
let i=new ht;for(let n of t instanceof Se?[t]:e?xl(t):t)i.add(n.from,n.to,n.value);return i.finish()}static join(t){if(!t.length)return s.empty;let e=Yt(t);for(let i=t.
length-2;i>=0;i--)for(let n=t[i];n!=s.empty;n=n.nextLayer)e=new s(n.chunkPos,n.chunk,e,Math.max(n.maxPoint,e.maxPoint));return e}};E.empty=new E([],[],null,-1);
function Yt(s){return s[s.length-1]}function xl(s){if(s.length>1)for(let t=s[0],e=1;e<s.length;e++){let i=s[e];if($i(t,i)>0)return s.slice().sort($i);t=i}return s}
E.empty.nextLayer=E.empty;var ht=class s{finishChunk(t){this.chunks.push(new Gi(this.from,this.to,this.value,this.maxPoint)),this.chunkPos.push(this.chunkStart),
this.chunkStart=-1,this.setMaxPoint=Math.max(this.setMaxPoint,this.maxPoint),this.maxPoint=-1,t&&(this.from=[],this.to=[],this.value=[])}constructor(){this.chunks=
[],this.chunkPos=[],this.chunkStart=-1,this.last=null,this.lastFrom=-1e9,this.lastTo=-1e9,this.from=[],this.to=[],this.value=[],this.maxPoint=-1,this.setMaxPoint=
-1,this.nextLayer=null}add(t,e,i){this.addRange(t,e,i,!0)}addRange(t,e,i,n){this.addInner(t,e,i,n)||(this.nextLayer||(this.nextLayer=new s)).addRange(t,e,i,n)}addInner(t,e,i,n){
let r=t-this.lastTo||i.startSide-this.last.endSide;if(n&&r<=0&&(t-this.lastFrom||i.startSide-this.last.startSide)<0)throw new Error("Ranges must be added sorted\
 by `from` position and `startSide`");return r<0?!1:(this.from.length==250&&this.finishChunk(!0),this.chunkStart<0&&(this.chunkStart=t),this.from.push(t-this.chunkStart),
this.to.push(e-this.chunkStart),this.last=i,this.lastFrom=t,this.lastTo=e,this.value.push(i),i.point&&(this.maxPoint=Math.max(this.maxPoint,e-t)),!0)}addChunk(t,e){
if((t-this.lastTo||e.value[0].startSide-this.last.endSide)<0)return!1;this.from.length&&this.finishChunk(!0),this.setMaxPoint=Math.max(this.setMaxPoint,e.maxPoint),
this.chunks.push(e),this.chunkPos.push(t);let i=e.value.length-1;return this.last=e.value[i],this.lastFrom=e.from[i]+t,this.lastTo=e.to[i]+t,!0}finish(){return this.
finishInner(E.empty)}finishInner(t){if(this.from.length&&this.finishChunk(!1),this.chunks.length==0)return t;let e=E.create(this.chunkPos,this.chunks,this.nextLayer?
this.nextLayer.finishInner(t):t,this.setMaxPoint);return this.from=null,e}};function Ss(s,t,e){let i=new Map;for(let r of s)for(let o=0;o<r.chunk.length;o++)r.chunk[o].
maxPoint<=0&&i.set(r.chunk[o],r.chunkPos[o]);let n=new Set;for(let r of t)for(let o=0;o<r.chunk.length;o++){let l=i.get(r.chunk[o]);l!=null&&(e?e.mapPos(l):l)==
r.chunkPos[o]&&!e?.touchesRange(l,l+r.chunk[o].length)&&n.add(r.chunk[o])}return n}var Ze=class{constructor(t,e,i,n=0){this.layer=t,this.skip=e,this.minPoint=i,
this.rank=n}get startSide(){return this.value?this.value.startSide:0}get endSide(){return this.value?this.value.endSide:0}goto(t,e=-1e9){return this.chunkIndex=
this.rangeIndex=0,this.gotoInner(t,e,!1),this}gotoInner(t,e,i){for(;this.chunkIndex<this.layer.chunk.length;){let n=this.layer.chunk[this.chunkIndex];if(!(this.
skip&&this.skip.has(n)||this.layer.chunkEnd(this.chunkIndex)<t||n.maxPoint<this.minPoint))break;this.chunkIndex++,i=!1}if(this.chunkIndex<this.layer.chunk.length){
let n=this.layer.chunk[this.chunkIndex].findIndex(t-this.layer.chunkPos[this.chunkIndex],e,!0);(!i||this.rangeIndex<n)&&this.setRangeIndex(n)}this.next()}forward(t,e){
(this.to-t||this.endSide-e)<0&&this.gotoInner(t,e,!0)}next(){for(;;)if(this.chunkIndex==this.layer.chunk.length){this.from=this.to=1e9,this.value=null;break}else{
let t=this.layer.chunkPos[this.chunkIndex],e=this.layer.chunk[this.chunkIndex],i=t+e.from[this.rangeIndex];if(this.from=i,this.to=t+e.to[this.rangeIndex],this.value=
e.value[this.rangeIndex],this.setRangeIndex(this.rangeIndex+1),this.minPoint<0||this.value.point&&this.to-this.from>=this.minPoint)break}}setRangeIndex(t){if(t==
this.layer.chunk[this.chunkIndex].value.length){if(this.chunkIndex++,this.skip)for(;this.chunkIndex<this.layer.chunk.length&&this.skip.has(this.layer.chunk[this.
chunkIndex]);)this.chunkIndex++;this.rangeIndex=0}else this.rangeIndex=t}nextChunk(){this.chunkIndex++,this.rangeIndex=0,this.next()}compare(t){return this.from-
t.from||this.startSide-t.startSide||this.rank-t.rank||this.to-t.to||this.endSide-t.endSide}},ke=class s{constructor(t){this.heap=t}static from(t,e=null,i=-1){let n=[];
for(let r=0;r<t.length;r++)for(let o=t[r];!o.isEmpty;o=o.nextLayer)o.maxPoint>=i&&n.push(new Ze(o,e,i,r));return n.length==1?n[0]:new s(n)}get startSide(){return this.
value?this.value.startSide:0}goto(t,e=-1e9){for(let i of this.heap)i.goto(t,e);for(let i=this.heap.length>>1;i>=0;i--)Pi(this.heap,i);return this.next(),this}forward(t,e){
for(let i of this.heap)i.forward(t,e);for(let i=this.heap.length>>1;i>=0;i--)Pi(this.heap,i);(this.to-t||this.value.endSide-e)<0&&this.next()}next(){if(this.heap.
length==0)this.from=this.to=1e9,this.value=null,this.rank=-1;else{let t=this.heap[0];this.from=t.from,this.to=t.to,this.value=t.value,this.rank=t.rank,t.value&&
t.next(),Pi(this.heap,0)}}};function Pi(s,t){for(let e=s[t];;){let i=(t<<1)+1;if(i>=s.length)break;let n=s[i];if(i+1<s.length&&n.compare(s[i+1])>=0&&(n=s[i+1],i++),
e.compare(n)<0)break;s[i]=e,s[t]=n,t=i}}var Ht=class{constructor(t,e,i){this.minPoint=i,this.active=[],this.activeTo=[],this.activeRank=[],this.minActive=-1,this.
point=null,this.pointFrom=0,this.pointRank=0,this.to=-1e9,this.endSide=0,this.openStart=-1,this.cursor=ke.from(t,e,i)}goto(t,e=-1e9){return this.cursor.goto(t,e),
this.active.length=this.activeTo.length=this.activeRank.length=0,this.minActive=-1,this.to=t,this.endSide=e,this.openStart=-1,this.next(),this}forward(t,e){for(;this.
minActive>-1&&(this.activeTo[this.minActive]-t||this.active[this.minActive].endSide-e)<0;)this.removeActive(this.minActive);this.cursor.forward(t,e)}removeActive(t){
$e(this.active,t),$e(this.activeTo,t),$e(this.activeRank,t),this.minActive=Cs(this.active,this.activeTo)}addActive(t){let e=0,{value:i,to:n,rank:r}=this.cursor;
for(;e<this.activeRank.length&&(r-this.activeRank[e]||n-this.activeTo[e])>0;)e++;Ge(this.active,e,i),Ge(this.activeTo,e,n),Ge(this.activeRank,e,r),t&&Ge(t,e,this.
cursor.from),this.minActive=Cs(this.active,this.activeTo)}next(){let t=this.to,e=this.point;this.point=null;let i=this.openStart<0?[]:null;for(;;){let n=this.minActive;
if(n>-1&&(this.activeTo[n]-this.cursor.from||this.active[n].endSide-this.cursor.startSide)<0){if(this.activeTo[n]>t){this.to=this.activeTo[n],this.endSide=this.
active[n].endSide;break}this.removeActive(n),i&&$e(i,n)}else if(this.cursor.value)if(this.cursor.from>t){this.to=this.cursor.from,this.endSide=this.cursor.startSide;
break}else{let r=this.cursor.value;if(!r.point)this.addActive(i),this.cursor.next();else if(e&&this.cursor.to==this.to&&this.cursor.from<this.cursor.to)this.cursor.
next();else{this.point=r,this.pointFrom=this.cursor.from,this.pointRank=this.cursor.rank,this.to=this.cursor.to,this.endSide=r.endSide,this.cursor.next(),this.forward(
this.to,this.endSide);break}}else{this.to=this.endSide=1e9;break}}if(i){this.openStart=0;for(let n=i.length-1;n>=0&&i[n]<t;n--)this.openStart++}}activeForPoint(t){
if(!this.active.length)return this.active;let e=[];for(let i=this.active.length-1;i>=0&&!(this.activeRank[i]<this.pointRank);i--)(this.activeTo[i]>t||this.activeTo[i]==
t&&this.active[i].endSide>=this.point.endSide)&&e.push(this.active[i]);return e.reverse()}openEnd(t){let e=0;for(let i=this.activeTo.length-1;i>=0&&this.activeTo[i]>
t;i--)e++;return e}};function ks(s,t,e,i,n,r){s.goto(t),e.goto(i);let o=i+n,l=i,a=i-t,h=!!r.boundChange;for(let c=!1;;){let f=s.to+a-e.to,u=f||s.endSide-e.endSide,
d=u<0?s.to+a:e.to,p=Math.min(d,o);if(s.point||e.point?(s.point&&e.point&&_i(s.point,e.point)&&Yi(s.activeForPoint(s.to),e.activeForPoint(e.to))||r.comparePoint(
l,p,s.point,e.point),c=!1):(c&&(r.boundChange(l),c=!1),p>l&&!Yi(s.active,e.active)&&r.compareRange(l,p,s.active,e.active),h&&p<o&&(f||s.openEnd(d)!=e.openEnd(d))&&
(c=!0)),d>o)break;l=d,u<=0&&s.next(),u>=0&&e.next()}}function Yi(s,t){if(s.length!=t.length)return!1;for(let e=0;e<s.length;e++)if(s[e]!=t[e]&&!_i(s[e],t[e]))return!1;
return!0}function $e(s,t){for(let e=t,i=s.length-1;e<i;e++)s[e]=s[e+1];s.pop()}function Ge(s,t,e){for(let i=s.length-1;i>=t;i--)s[i+1]=s[i];s[t]=e}function Cs(s,t){
let e=-1,i=1e9;for(let n=0;n<t.length;n++)(t[n]-i||s[n].endSide-s[e].endSide)<0&&(e=n,i=t[n]);return e}function Ns(s,t,e,i){for(let n=0,r=0;;){if(r>=t)return n;if(n==s.length)break;r+=s.charCodeAt(n)==9?e-r%e:1,n=it(s,n)}return i===!0?-1:s.length}var Vs=typeof Symbol>"u"?"__ͼ":Symbol.for("ͼ"),Qi=typeof Symbol>"u"?"__styleSet"+Math.floor(Math.random()*1e8):Symbol("styleSet"),Ws=typeof globalThis<"u"?globalThis:
typeof window<"u"?window:{},bt=class{constructor(t,e){this.rules=[];let{finish:i}=e||{};function n(o){return/^@/.test(o)?[o]:o.split(/,\s*/)}function r(o,l,a,h){
let c=[],f=/^@(\w+)\b/.exec(o[0]),u=f&&f[1]=="keyframes";if(f&&l==null)return a.push(o[0]+";");for(let d in l){let p=l[d];if(/&/.test(d))r(d.split(/,\s*/).map(g=>o.
map(m=>g.replace(/&/,m))).reduce((g,m)=>g.concat(m)),p,a);else if(p&&typeof p=="object"){if(!f)throw new RangeError("The value of a property ("+d+") should be a\
 primitive value.");r(n(d),p,c,u)}else p!=null&&c.push(d.replace(/_.*/,"").replace(/[A-Z]/g,g=>"-"+g.toLowerCase())+": "+p+";")}(c.length||u)&&a.push((i&&!f&&!h?
o.map(i):o).join(", ")+" {"+c.join(" ")+"}")}for(let o in t)r(n(o),t[o],this.rules)}getRules(){return this.rules.join(`
`)}static newName(){let t=Ws[Vs]||1;return Ws[Vs]=t+1,"ͼ"+t.toString(36)}static mount(t,e,i){let n=t[Qi],r=i&&i.nonce;n?r&&n.setNonce(r):n=new Zi(t,r),n.mount(
Array.isArray(e)?e:[e],t)}},Fs=new Map,Zi=class{constructor(t,e){let i=t.ownerDocument||t,n=i.defaultView;if(!t.head&&t.adoptedStyleSheets&&n.CSSStyleSheet){let r=Fs.
get(i);if(r)return t[Qi]=r;this.sheet=new n.CSSStyleSheet,Fs.set(i,this)}else this.styleTag=i.createElement("style"),e&&this.styleTag.setAttribute("nonce",e);this.
modules=[],t[Qi]=this}mount(t,e){let i=this.sheet,n=0,r=0,o=!1;for(let l=0;l<t.length;l++){let a=t[l],h=this.modules.indexOf(a);if(h<r&&h>-1&&(this.modules.splice(
h,1),o=!0,r--,h=-1),h==-1){if(this.modules.splice(r++,0,a),o=!0,i)for(let c=0;c<a.rules.length;c++)i.insertRule(a.rules[c],n++)}else{for(;r<h;)n+=this.modules[r++].
rules.length;n+=a.rules.length,r++}}if(i)e.adoptedStyleSheets.indexOf(this.sheet)<0&&(e.adoptedStyleSheets=[this.sheet,...e.adoptedStyleSheets]);else{if(o){let a="";
for(let h=0;h<this.modules.length;h++)a+=this.modules[h].getRules()+`
`;this.styleTag.textContent=a}let l=e.head||e;this.styleTag.parentNode!=l&&l.insertBefore(this.styleTag,l.firstChild)}}setNonce(t){this.styleTag&&this.styleTag.
getAttribute("nonce")!=t&&this.styleTag.setAttribute("nonce",t)}};var yt={8:"Backspace",9:"Tab",10:"Enter",12:"NumLock",13:"Enter",16:"Shift",17:"Control",18:"Alt",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"\
End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",44:"PrintScreen",45:"Insert",46:"Delete",59:";",61:"=",91:"Meta",92:"Meta",106:"*",107:"\
+",108:",",109:"-",110:".",111:"/",144:"NumLock",145:"ScrollLock",160:"Shift",161:"Shift",162:"Control",163:"Control",164:"Alt",165:"Alt",173:"-",186:";",187:"=",
188:",",189:"-",190:".",191:"/",192:"`",219:"[",220:"\\",221:"]",222:"'"},te={48:")",49:"!",50:"@",51:"#",52:"$",53:"%",54:"^",55:"&",56:"*",57:"(",59:":",61:"+",
173:"_",186:":",187:"+",188:"<",189:"_",190:">",191:"?",192:"~",219:"{",220:"|",221:"}",222:'"'},vl=typeof navigator<"u"&&/Mac/.test(navigator.platform),Sl=typeof navigator<
"u"&&/MSIE \d|Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(navigator.userAgent);for(N=0;N<10;N++)yt[48+N]=yt[96+N]=String(N);var N;for(N=1;N<=24;N++)yt[N+111]="F"+
N;var N;for(N=65;N<=90;N++)yt[N]=String.fromCharCode(N+32),te[N]=String.fromCharCode(N);var N;for(ti in yt)te.hasOwnProperty(ti)||(te[ti]=yt[ti]);var ti;function zs(s){
var t=vl&&s.metaKey&&s.shiftKey&&!s.ctrlKey&&!s.altKey||Sl&&s.shiftKey&&s.key&&s.key.length==1||s.key=="Unidentified",e=!t&&s.key||(s.shiftKey?te:yt)[s.keyCode]||
s.key||"Unidentified";return e=="Esc"&&(e="Escape"),e=="Del"&&(e="Delete"),e=="Left"&&(e="ArrowLeft"),e=="Up"&&(e="ArrowUp"),e=="Right"&&(e="ArrowRight"),e=="Do\
wn"&&(e="ArrowDown"),e}var K=typeof navigator<"u"?navigator:{userAgent:"",vendor:"",platform:""},ln=typeof document<"u"?document:{documentElement:{style:{}}},an=/Edge\/(\d+)/.exec(K.userAgent),
xr=/MSIE \d/.test(K.userAgent),hn=/Trident\/(?:[7-9]|\d{2,})\..*rv:(\d+)/.exec(K.userAgent),Ti=!!(xr||hn||an),Ks=!Ti&&/gecko\/(\d+)/i.test(K.userAgent),tn=!Ti&&
/Chrome\/(\d+)/.exec(K.userAgent),qs="webkitFontSmoothing"in ln.documentElement.style,cn=!Ti&&/Apple Computer/.test(K.vendor),js=cn&&(/Mobile\/\w+/.test(K.userAgent)||
K.maxTouchPoints>2),y={mac:js||/Mac/.test(K.platform),windows:/Win/.test(K.platform),linux:/Linux|X11/.test(K.platform),ie:Ti,ie_version:xr?ln.documentMode||6:hn?
+hn[1]:an?+an[1]:0,gecko:Ks,gecko_version:Ks?+(/Firefox\/(\d+)/.exec(K.userAgent)||[0,0])[1]:0,chrome:!!tn,chrome_version:tn?+tn[1]:0,ios:js,android:/Android\b/.
test(K.userAgent),webkit:qs,webkit_version:qs?+(/\bAppleWebKit\/(\d+)/.exec(K.userAgent)||[0,0])[1]:0,safari:cn,safari_version:cn?+(/\bVersion\/(\d+(\.\d+)?)/.exec(
K.userAgent)||[0,0])[1]:0,tabSize:ln.documentElement.style.tabSize!=null?"tab-size":"-moz-tab-size"};function Zn(s,t){for(let e in s)e=="class"&&t.class?t.class+=
" "+s.class:e=="style"&&t.style?t.style+=";"+s.style:t[e]=s[e];return t}var ui=Object.create(null);function ts(s,t,e){if(s==t)return!0;s||(s=ui),t||(t=ui);let i=Object.
keys(s),n=Object.keys(t);if(i.length-0!=n.length-0)return!1;for(let r of i)if(r!=e&&(n.indexOf(r)==-1||s[r]!==t[r]))return!1;return!0}function kl(s,t){for(let e=s.
attributes.length-1;e>=0;e--){let i=s.attributes[e].name;t[i]==null&&s.removeAttribute(i)}for(let e in t){let i=t[e];e=="style"?s.style.cssText=i:s.getAttribute(
e)!=i&&s.setAttribute(e,i)}}function $s(s,t,e){let i=!1;if(t)for(let n in t)e&&n in e||(i=!0,n=="style"?s.style.cssText="":s.removeAttribute(n));if(e)for(let n in e)
t&&t[n]==e[n]||(i=!0,n=="style"?s.style.cssText=e[n]:s.setAttribute(n,e[n]));return i}function Cl(s){let t=Object.create(null);for(let e=0;e<s.attributes.length;e++){
let i=s.attributes[e];t[i.name]=i.value}return t}var ae=class{eq(t){return!1}updateDOM(t,e,i){return!1}compare(t){return this==t||this.constructor==t.constructor&&
this.eq(t)}get estimatedHeight(){return-1}get lineBreaks(){return 0}ignoreEvent(t){return!0}coordsAt(t,e,i){return null}get isHidden(){return!1}get editable(){return!1}destroy(t){}},
W=(function(s){return s[s.Text=0]="Text",s[s.WidgetBefore=1]="WidgetBefore",s[s.WidgetAfter=2]="WidgetAfter",s[s.WidgetRange=3]="WidgetRange",s})(W||(W={})),B=class extends ct{constructor(t,e,i,n){
super(),this.startSide=t,this.endSide=e,this.widget=i,this.spec=n}get heightRelevant(){return!1}static mark(t){return new Ie(t)}static widget(t){let e=Math.max(
-1e4,Math.min(1e4,t.side||0)),i=!!t.block;return e+=i&&!t.inlineOrder?e>0?3e8:-4e8:e>0?1e8:-1e8,new qt(t,e,e,i,t.widget||null,!1)}static replace(t){let e=!!t.block,
i,n;if(t.isBlockGap)i=-5e8,n=4e8;else{let{start:r,end:o}=vr(t,e);i=(r?e?-3e8:-1:5e8)-1,n=(o?e?2e8:1:-6e8)+1}return new qt(t,i,n,e,t.widget||null,!0)}static line(t){
return new He(t)}static set(t,e=!1){return E.of(t,e)}hasHeight(){return this.widget?this.widget.estimatedHeight>-1:!1}};B.none=E.empty;var Ie=class s extends B{constructor(t){
let{start:e,end:i}=vr(t);super(e?-1:5e8,i?1:-6e8,null,t),this.tagName=t.tagName||"span",this.attrs=t.class&&t.attributes?Zn(t.attributes,{class:t.class}):t.class?
{class:t.class}:t.attributes||ui}eq(t){return this==t||t instanceof s&&this.tagName==t.tagName&&ts(this.attrs,t.attrs)}range(t,e=t){if(t>=e)throw new RangeError(
"Mark decorations may not be empty");return super.range(t,e)}};Ie.prototype.point=!1;var He=class s extends B{constructor(t){super(-2e8,-2e8,null,t)}eq(t){return t instanceof
s&&this.spec.class==t.spec.class&&ts(this.spec.attributes,t.spec.attributes)}range(t,e=t){if(e!=t)throw new RangeError("Line decoration ranges must be zero-leng\
th");return super.range(t,e)}};He.prototype.mapMode=j.TrackBefore;He.prototype.point=!0;var qt=class s extends B{constructor(t,e,i,n,r,o){super(e,i,r,t),this.block=
n,this.isReplace=o,this.mapMode=n?e<=0?j.TrackBefore:j.TrackAfter:j.TrackDel}get type(){return this.startSide!=this.endSide?W.WidgetRange:this.startSide<=0?W.WidgetBefore:
W.WidgetAfter}get heightRelevant(){return this.block||!!this.widget&&(this.widget.estimatedHeight>=5||this.widget.lineBreaks>0)}eq(t){return t instanceof s&&Ml(
this.widget,t.widget)&&this.block==t.block&&this.startSide==t.startSide&&this.endSide==t.endSide}range(t,e=t){if(this.isReplace&&(t>e||t==e&&this.startSide>0&&this.
endSide<=0))throw new RangeError("Invalid range for replacement decoration");if(!this.isReplace&&e!=t)throw new RangeError("Widget decorations can only have zer\
o-length ranges");return super.range(t,e)}};qt.prototype.point=!0;function vr(s,t=!1){let{inclusiveStart:e,inclusiveEnd:i}=s;return e==null&&(e=s.inclusive),i==
null&&(i=s.inclusive),{start:e??t,end:i??t}}function Ml(s,t){return s==t||!!(s&&t&&s.compare(t))}function oe(s,t,e,i=0){let n=e.length-1;n>=0&&e[n]+i>=s?e[n]=Math.
max(e[n],t):e.push(s,t)}var di=class s extends ct{constructor(t,e,i){super(),this.tagName=t,this.attributes=e,this.rank=i}eq(t){return t==this||t instanceof s&&
this.tagName==t.tagName&&ts(this.attributes,t.attributes)}static create(t){return new s(t.tagName,t.attributes||ui,t.rank==null?50:Math.max(0,Math.min(t.rank,100)))}static set(t,e=!1){
return E.of(t,e)}};di.prototype.startSide=di.prototype.endSide=-1;var V=s=>s.nodeType==1,he=s=>s.nodeType==3;function Ne(s){let t;return s.nodeType==11?t=s.getSelection?
s:s.ownerDocument:t=s,t.getSelection()}function fn(s,t){return t?s==t||s.contains(t.nodeType!=1?t.parentNode:t):!1}function Ae(s,t){if(!t.anchorNode)return!1;try{
return fn(s,t.anchorNode)}catch{return!1}}function ai(s){return he(s)?Ve(s,0,s.nodeValue.length).getClientRects():V(s)?s.getClientRects():[]}function Te(s,t,e,i){
return e?Gs(s,t,e,i,-1)||Gs(s,t,e,i,1):!1}function Ot(s){for(var t=0;;t++)if(s=s.previousSibling,!s)return t}function pi(s){return V(s)&&/^(DIV|P|LI|UL|OL|BLOCKQUOTE|DD|DT|H\d|SECTION|PRE)$/.
test(s.nodeName)}function Gs(s,t,e,i,n){for(;;){if(s==e&&t==i)return!0;if(t==(n<0?0:St(s))){if(s.nodeName=="DIV")return!1;let r=s.parentNode;if(!r||!V(r))return!1;
t=Ot(s)+(n<0?0:1),s=r}else if(V(s)){if(s=s.childNodes[t+(n<0?-1:0)],V(s)&&(s.nodeName=="IMG"||s.nodeName=="BR"||s.contentEditable=="false"))return!1;t=n<0?St(s):
0}else return!1}}function St(s){return he(s)?s.nodeValue.length:s.childNodes.length}function gi(s,t){let{left:e,right:i}=s;if(e==i)return s;let n=t?e:i;return{left:n,
right:n,top:s.top,bottom:s.bottom}}function Al(s){let t=s.visualViewport;return t?{left:0,right:t.width,top:0,bottom:t.height}:{left:0,right:s.innerWidth,top:0,
bottom:s.innerHeight}}function Sr(s,t){let e=t.width/s.offsetWidth,i=t.height/s.offsetHeight;return(e>.995&&e<1.005||!isFinite(e)||Math.abs(t.width-s.offsetWidth)<
1)&&(e=1),(i>.995&&i<1.005||!isFinite(i)||Math.abs(t.height-s.offsetHeight)<1)&&(i=1),{scaleX:e,scaleY:i}}function Tl(s,t,e,i,n,r,o,l){let a=s.ownerDocument,h=a.
defaultView||window;for(let c=s,f=!1;c&&!f;)if(V(c)){let u,d=c==a.body,p=1,g=1,m=!0,b=!0;if(d)u=Al(h);else{let A=getComputedStyle(c);if(/^(fixed|sticky)$/.test(
A.position)&&(f=!0),(c.scrollHeight<=c.clientHeight||!/auto|scroll/.test(A.overflowY))&&(b=!1),(c.scrollWidth<=c.clientWidth||!/auto|scroll/.test(A.overflowX))&&
(m=!1),!m&&!b){c=c.assignedSlot||c.parentNode;continue}let v=c.getBoundingClientRect();({scaleX:p,scaleY:g}=Sr(c,v)),u={left:v.left,right:v.left+c.clientWidth*p,
top:v.top,bottom:v.top+c.clientHeight*g}}let k=0,x=0;if(b)if(n=="nearest")t.top<u.top+o?(x=t.top-(u.top+o),e>0&&t.bottom>u.bottom+x&&(x=t.bottom-u.bottom+o)):t.
bottom>u.bottom-o&&(x=t.bottom-u.bottom+o,e<0&&t.top-x<u.top&&(x=t.top-(u.top+o)));else{let A=t.bottom-t.top,v=u.bottom-u.top;x=(n=="center"&&A<=v?t.top+A/2-v/2:
n=="start"||n=="center"&&e<0?t.top-o:t.bottom-v+o)-u.top}if(m&&(i=="nearest"?t.left<u.left+r?(k=t.left-(u.left+r),e>0&&t.right>u.right+k&&(k=t.right-u.right+r)):
t.right>u.right-r&&(k=t.right-u.right+r,e<0&&t.left<u.left+k&&(k=t.left-(u.left+r))):k=(i=="center"?t.left+(t.right-t.left)/2-(u.right-u.left)/2:i=="start"==l?t.
left-r:t.right-(u.right-u.left)+r)-u.left),k||x)if(d)h.scrollBy(k,x);else{let A=0,v=0;if(x){let C=c.scrollTop;c.scrollTop+=x/g,v=(c.scrollTop-C)*g}if(k){let C=c.
scrollLeft;c.scrollLeft+=k/p,A=(c.scrollLeft-C)*p}t={left:t.left-A,top:t.top-v,right:t.right-A,bottom:t.bottom-v},A&&Math.abs(A-k)<1&&(i="nearest"),v&&Math.abs(
v-x)<1&&(n="nearest")}if(d)break;(t.top<u.top||t.bottom>u.bottom||t.left<u.left||t.right>u.right)&&(t={left:Math.max(t.left,u.left),right:Math.min(t.right,u.right),
top:Math.max(t.top,u.top),bottom:Math.min(t.bottom,u.bottom)}),c=c.assignedSlot||c.parentNode}else if(c.nodeType==11)c=c.host;else break}function kr(s,t=!0){let e=s.
ownerDocument,i=null,n=null;for(let r=s.parentNode;r&&!(r==e.body||(!t||i)&&n);)if(V(r))!n&&r.scrollHeight>r.clientHeight&&/scroll|auto/.test(getComputedStyle(r).
overflowY)&&(n=r),t&&!i&&r.scrollWidth>r.clientWidth&&/scroll|auto/.test(getComputedStyle(r).overflowX)&&(i=r),r=r.assignedSlot||r.parentNode;else if(r.nodeType==
11)r=r.host;else break;return{x:i,y:n}}var un=class{constructor(){this.anchorNode=null,this.anchorOffset=0,this.focusNode=null,this.focusOffset=0}eq(t){return this.
anchorNode==t.anchorNode&&this.anchorOffset==t.anchorOffset&&this.focusNode==t.focusNode&&this.focusOffset==t.focusOffset}setRange(t){let{anchorNode:e,focusNode:i}=t;
this.set(e,Math.min(t.anchorOffset,e?St(e):0),i,Math.min(t.focusOffset,i?St(i):0))}set(t,e,i,n){this.anchorNode=t,this.anchorOffset=e,this.focusNode=i,this.focusOffset=
n}};function Cr(s){let t=[];for(let e=s;e;e=e.nodeType==11?e.host:e.parentNode)V(e)&&t.push({node:e,left:e.scrollLeft,top:e.scrollTop});return t}function Mr(s,t=!0){
for(let{node:e,left:i,top:n}of s)t&&e.scrollTop!=n&&(e.scrollTop=n),e.scrollLeft!=i&&(e.scrollLeft=i)}var Ft=null;y.safari&&y.safari_version>=26&&(Ft=!1);function Ar(s){
if(s.setActive)return s.setActive();if(Ft)return s.focus(Ft);let t=Cr(s);s.focus(Ft==null?{get preventScroll(){return Ft={preventScroll:!0},!0}}:void 0),Ft||(Ft=
!1,Mr(t))}var Ys;function Ve(s,t,e=t){let i=Ys||(Ys=document.createRange());return i.setEnd(s,e),i.setStart(s,t),i}function le(s,t,e,i){let n={key:t,code:t,keyCode:e,
which:e,cancelable:!0};i&&({altKey:n.altKey,ctrlKey:n.ctrlKey,shiftKey:n.shiftKey,metaKey:n.metaKey}=i);let r=new KeyboardEvent("keydown",n);r.synthetic=!0,s.dispatchEvent(
r);let o=new KeyboardEvent("keyup",n);return o.synthetic=!0,s.dispatchEvent(o),r.defaultPrevented||o.defaultPrevented}function El(s){for(;s;){if(s&&(s.nodeType==
9||s.nodeType==11&&s.host))return s;s=s.assignedSlot||s.parentNode}return null}function Ol(s,t){let e=t.focusNode,i=t.focusOffset;if(!e||t.anchorNode!=e||t.anchorOffset!=
i)return!1;for(i=Math.min(i,St(e));;)if(i){if(!V(e))return!1;let n=e.childNodes[i-1];n.contentEditable=="false"?i--:(e=n,i=St(e))}else{if(e==s)return!0;i=Ot(e),
e=e.parentNode}}function Tr(s){return s instanceof Window?s.pageYOffset>Math.max(0,s.document.documentElement.scrollHeight-s.innerHeight-4):s.scrollTop>Math.max(
1,s.scrollHeight-s.clientHeight-4)}function Er(s,t){for(let e=s,i=t;;){if(he(e)&&i>0)return{node:e,offset:i};if(V(e)&&i>0){if(e.contentEditable=="false")return null;
e=e.childNodes[i-1],i=St(e)}else if(e.parentNode&&!pi(e))i=Ot(e),e=e.parentNode;else return null}}function Or(s,t){for(let e=s,i=t;;){if(he(e)&&i<e.nodeValue.length)
return{node:e,offset:i};if(V(e)&&i<e.childNodes.length){if(e.contentEditable=="false")return null;e=e.childNodes[i],i=0}else if(e.parentNode&&!pi(e))i=Ot(e)+1,e=
e.parentNode;else return null}}var ut=class s{constructor(t,e,i=!0){this.node=t,this.offset=e,this.precise=i}static before(t,e){return new s(t.parentNode,Ot(t),
e)}static after(t,e){return new s(t.parentNode,Ot(t)+1,e)}},H=(function(s){return s[s.LTR=0]="LTR",s[s.RTL=1]="RTL",s})(H||(H={})),ce=H.LTR,es=H.RTL;function Dr(s){
let t=[];for(let e=0;e<s.length;e++)t.push(1<<+s[e]);return t}var Dl=Dr("888888888888888888888888888888888886668888887878333333333378888880000000000000000000000\
0000888888000000000000000000000000008888888888888888888888888888888888888786666888808888866338088830888880000000000000000000000080000000000000000000000000000000\
8"),Rl=Dr("44444488266272889999999999922222222222222222222222222222222222222222222222299999999999999999999944444444446442228222222222222222222222222222222222222\
22222222222222222222222222222222222222222222222222222222222222222999999949999999229989999223333333333"),dn=Object.create(null),ft=[];for(let s of["()","[]","{}"]){
let t=s.charCodeAt(0),e=s.charCodeAt(1);dn[t]=e,dn[e]=-t}function Rr(s){return s<=247?Dl[s]:1424<=s&&s<=1524?2:1536<=s&&s<=1785?Rl[s-1536]:1774<=s&&s<=2220?4:8192<=
s&&s<=8204?256:64336<=s&&s<=65023?4:1}var Ll=/[\u0590-\u05f4\u0600-\u06ff\u0700-\u08ac\ufb50-\ufdff]/,Z=class{get dir(){return this.level%2?es:ce}constructor(t,e,i){
this.from=t,this.to=e,this.level=i}side(t,e){return this.dir==e==t?this.to:this.from}forward(t,e){return t==(this.dir==e)}static find(t,e,i,n){let r=-1;for(let o=0;o<
t.length;o++){let l=t[o];if(l.from<=e&&l.to>=e){if(l.level==i)return o;(r<0||(n!=0?n<0?l.from<e:l.to>e:t[r].level>l.level))&&(r=o)}}if(r<0)throw new RangeError(
"Index out of range");return r}};function Lr(s,t){if(s.length!=t.length)return!1;for(let e=0;e<s.length;e++){let i=s[e],n=t[e];if(i.from!=n.from||i.to!=n.to||i.
direction!=n.direction||!Lr(i.inner,n.inner))return!1}return!0}var O=[];function Bl(s,t,e,i,n){for(let r=0;r<=i.length;r++){let o=r?i[r-1].to:t,l=r<i.length?i[r].
from:e,a=r?256:n;for(let h=o,c=a,f=a;h<l;h++){let u=Rr(s.charCodeAt(h));u==512?u=c:u==8&&f==4&&(u=16),O[h]=u==4?2:u,u&7&&(f=u),c=u}for(let h=o,c=a,f=a;h<l;h++){
let u=O[h];if(u==128)h<l-1&&c==O[h+1]&&c&24?u=O[h]=c:O[h]=256;else if(u==64){let d=h+1;for(;d<l&&O[d]==64;)d++;let p=h&&c==8||d<e&&O[d]==8?f==1?1:8:256;for(let g=h;g<
d;g++)O[g]=p;h=d-1}else u==8&&f==1&&(O[h]=1);c=u,u&7&&(f=u)}}}function Pl(s,t,e,i,n){let r=n==1?2:1;for(let o=0,l=0,a=0;o<=i.length;o++){let h=o?i[o-1].to:t,c=o<
i.length?i[o].from:e;for(let f=h,u,d,p;f<c;f++)if(d=dn[u=s.charCodeAt(f)])if(d<0){for(let g=l-3;g>=0;g-=3)if(ft[g+1]==-d){let m=ft[g+2],b=m&2?n:m&4?m&1?r:n:0;b&&
(O[f]=O[ft[g]]=b),l=g;break}}else{if(ft.length==189)break;ft[l++]=f,ft[l++]=u,ft[l++]=a}else if((p=O[f])==2||p==1){let g=p==n;a=g?0:1;for(let m=l-3;m>=0;m-=3){let b=ft[m+
2];if(b&2)break;if(g)ft[m+2]|=2;else{if(b&4)break;ft[m+2]|=4}}}}}function Il(s,t,e,i){for(let n=0,r=i;n<=e.length;n++){let o=n?e[n-1].to:s,l=n<e.length?e[n].from:
t;for(let a=o;a<l;){let h=O[a];if(h==256){let c=a+1;for(;;)if(c==l){if(n==e.length)break;c=e[n++].to,l=n<e.length?e[n].from:t}else if(O[c]==256)c++;else break;let f=r==
1,u=(c<t?O[c]:i)==1,d=f==u?f?1:2:i;for(let p=c,g=n,m=g?e[g-1].to:s;p>a;)p==m&&(p=e[--g].from,m=g?e[g-1].to:s),O[--p]=d;a=c}else r=h,a++}}}function pn(s,t,e,i,n,r,o){
let l=i%2?2:1;if(i%2==n%2)for(let a=t,h=0;a<e;){let c=!0,f=!1;if(h==r.length||a<r[h].from){let g=O[a];g!=l&&(c=!1,f=g==16)}let u=!c&&l==1?[]:null,d=c?i:i+1,p=a;
t:for(;;)if(h<r.length&&p==r[h].from){if(f)break t;let g=r[h];if(!c)for(let m=g.to,b=h+1;;){if(m==e)break t;if(b<r.length&&r[b].from==m)m=r[b++].to;else{if(O[m]==
l)break t;break}}if(h++,u)u.push(g);else{g.from>a&&o.push(new Z(a,g.from,d));let m=g.direction==ce!=!(d%2);gn(s,m?i+1:i,n,g.inner,g.from,g.to,o),a=g.to}p=g.to}else{
if(p==e||(c?O[p]!=l:O[p]==l))break;p++}u?pn(s,a,p,i+1,n,u,o):a<p&&o.push(new Z(a,p,d)),a=p}else for(let a=e,h=r.length;a>t;){let c=!0,f=!1;if(!h||a>r[h-1].to){let g=O[a-
1];g!=l&&(c=!1,f=g==16)}let u=!c&&l==1?[]:null,d=c?i:i+1,p=a;t:for(;;)if(h&&p==r[h-1].to){if(f)break t;let g=r[--h];if(!c)for(let m=g.from,b=h;;){if(m==t)break t;
if(b&&r[b-1].to==m)m=r[--b].from;else{if(O[m-1]==l)break t;break}}if(u)u.push(g);else{g.to<a&&o.push(new Z(g.to,a,d));let m=g.direction==ce!=!(d%2);gn(s,m?i+1:i,
n,g.inner,g.from,g.to,o),a=g.from}p=g.from}else{if(p==t||(c?O[p-1]!=l:O[p-1]==l))break;p--}u?pn(s,p,a,i+1,n,u,o):p<a&&o.push(new Z(p,a,d)),a=p}}function gn(s,t,e,i,n,r,o){
let l=t%2?2:1;Bl(s,n,r,i,l),Pl(s,n,r,i,l),Il(n,r,i,l),pn(s,n,r,t,e,i,o)}function Hl(s,t,e){if(!s)return[new Z(0,0,t==es?1:0)];if(t==ce&&!e.length&&!Ll.test(s))return Br(
s.length);if(e.length)for(;s.length>O.length;)O[O.length]=256;let i=[],n=t==ce?0:1;return gn(s,n,n,e,0,s.length,i),i}function Br(s){return[new Z(0,s,0)]}var Pr="";
function Nl(s,t,e,i,n){var r;if(!s.length)return null;let o=i.head-s.from,l;if(i.head==s.from&&i.assoc<0){if(!n)return null;o=t[l=0].side(!1,e)}else if(i.head==
s.to&&i.assoc>0){if(n)return null;o=t[l=t.length-1].side(!0,e)}else l=Z.find(t,o,(r=i.bidiLevel)!==null&&r!==void 0?r:-1,i.assoc);let a=t[l],h=a.side(n,e);if(o==
h){let u=l+=n?1:-1;if(u<0||u>=t.length)return null;a=t[l=u],o=a.side(!n,e),h=a.side(n,e)}let c=it(s.text,o,a.forward(n,e));(c<a.from||c>a.to)&&(c=h),Pr=s.text.slice(
Math.min(o,c),Math.max(o,c));let f=l==(n?t.length-1:0)?null:t[l+(n?1:-1)];if(c==h){if(!f)return n?w.cursor(s.to,1):w.cursor(s.from,-1);if(f.level+(n?0:1)<a.level)
return w.cursor(f.side(!n,e)+s.from,f.forward(n,e)?1:-1,f.level)}return w.cursor(c+s.from,a.forward(n,e)?-1:1,a.level)}function Vl(s,t,e){for(let i=t;i<e;i++){let n=Rr(
s.charCodeAt(i));if(n==1)return ce;if(n==2||n==4)return es}}var Ir=S.define(),Hr=S.define(),Nr=S.define(),Vr=S.define(),mn=S.define(),Wr=S.define(),Fr=S.define(),
is=S.define(),ns=S.define(),zr=S.define({combine:s=>s.some(t=>t)}),Kr=S.define({combine:s=>s.some(t=>t)}),qr=S.define(),Ee=class s{constructor(t,e,i,n,r,o=!1){this.
range=t,this.y=e,this.x=i,this.yMargin=n,this.xMargin=r,this.isSnapshot=o}map(t){return t.empty?this:new s(this.range.map(t),this.y,this.x,this.yMargin,this.xMargin,
this.isSnapshot)}clip(t){return this.range.to<=t.doc.length?this:new s(w.cursor(t.doc.length),this.y,this.x,this.yMargin,this.xMargin,this.isSnapshot)}},ei=D.define(
{map:(s,t)=>s.map(t)}),jr=D.define();function xt(s,t,e){let i=s.facet(Vr);i.length?i[0](t):window.onerror&&window.onerror(String(t),e,void 0,void 0,t)||(e?console.
error(e+":",t):console.error(t))}var wt=S.define({combine:s=>s.length?s[0]:!0}),Wl=0,ie=S.define({combine(s){return s.filter((t,e)=>{for(let i=0;i<e;i++)if(s[i].
plugin==t.plugin)return!1;return!0})}}),dt=class s{constructor(t,e,i,n,r){this.id=t,this.create=e,this.domEventHandlers=i,this.domEventObservers=n,this.baseExtensions=
r(this),this.extension=this.baseExtensions.concat(ie.of({plugin:this,arg:void 0}))}of(t){return this.baseExtensions.concat(ie.of({plugin:this,arg:t}))}static define(t,e){
let{eventHandlers:i,eventObservers:n,provide:r,decorations:o}=e||{};return new s(Wl++,t,i,n,l=>{let a=[];return o&&a.push(Ei.of(h=>{let c=h.plugin(l);return c?o(
c):B.none})),r&&a.push(r(l)),a})}static fromClass(t,e){return s.define((i,n)=>new t(i,n),e)}},Oe=class{constructor(t){this.spec=t,this.mustUpdate=null,this.value=
null}get plugin(){return this.spec&&this.spec.plugin}update(t){if(this.value){if(this.mustUpdate){let e=this.mustUpdate;if(this.mustUpdate=null,this.value.update)
try{this.value.update(e)}catch(i){if(xt(e.state,i,"CodeMirror plugin crashed"),this.value.destroy)try{this.value.destroy()}catch{}this.deactivate()}}}else if(this.
spec)try{this.value=this.spec.plugin.create(t,this.spec.arg)}catch(e){xt(t.state,e,"CodeMirror plugin crashed"),this.deactivate()}return this}destroy(t){var e;if(!((e=
this.value)===null||e===void 0)&&e.destroy)try{this.value.destroy()}catch(i){xt(t.state,i,"CodeMirror plugin crashed")}}deactivate(){this.spec=this.value=null}},
$r=S.define(),ss=S.define(),Ei=S.define(),Gr=S.define(),rs=S.define(),We=S.define(),Yr=S.define();function Xs(s,t){let e=s.state.facet(Yr);if(!e.length)return e;
let i=e.map(r=>r instanceof Function?r(s):r),n=[];return E.spans(i,t.from,t.to,{point(){},span(r,o,l,a){let h=r-t.from,c=o-t.from,f=n;for(let u=l.length-1;u>=0;u--,
a--){let d=l[u].spec.bidiIsolate,p;if(a>0&&f.length&&(p=f[f.length-1]).to==h&&p.direction==d)p.to=c,f=p.inner;else{let g={from:h,to:c,direction:d,inner:[]};f.push(
g),f=g.inner}}}}),Xr(t.text,n)}function Xr(s,t){for(let e of t){if(e.direction==null){for(let i=e.from,n=0;i<e.to;n++){let r=n<e.inner.length?e.inner[n]:null,o=Vl(
s,i,r?r.from:e.to);if(o){e.direction=o;break}if(!r)break;i=r.to}e.direction==null&&(e.direction=H.LTR)}Xr(s,e.inner)}return t}var Ur=S.define();function Jr(s){let t=0,
e=0,i=0,n=0;for(let r of s.state.facet(Ur)){let o=r(s);o&&(o.left!=null&&(t=Math.max(t,o.left)),o.right!=null&&(e=Math.max(e,o.right)),o.top!=null&&(i=Math.max(
i,o.top)),o.bottom!=null&&(n=Math.max(n,o.bottom)))}return{left:t,right:e,top:i,bottom:n}}var Ce=S.define(),rt=class s{constructor(t,e,i,n){this.fromA=t,this.toA=
e,this.fromB=i,this.toB=n}join(t){return new s(Math.min(this.fromA,t.fromA),Math.max(this.toA,t.toA),Math.min(this.fromB,t.fromB),Math.max(this.toB,t.toB))}addToSet(t){
let e=t.length,i=this;for(;e>0;e--){let n=t[e-1];if(!(n.fromA>i.toA)){if(n.toA<i.fromA)break;i=i.join(n),t.splice(e-1,1)}}return t.splice(e,0,i),t}static extendWithRanges(t,e){
if(e.length==0)return t;let i=[];for(let n=0,r=0,o=0;;){let l=n<t.length?t[n].fromB:1e9,a=r<e.length?e[r]:1e9,h=Math.min(l,a);if(h==1e9)break;let c=h+o,f=h,u=c;
for(;;)if(r<e.length&&e[r]<=f){let d=e[r+1];r+=2,f=Math.max(f,d);for(let p=n;p<t.length&&t[p].fromB<=f;p++)o=t[p].toA-t[p].toB;u=Math.max(u,d+o)}else if(n<t.length&&
t[n].fromB<=f){let d=t[n++];f=Math.max(f,d.toB),u=Math.max(u,d.toA),o=d.toA-d.toB}else break;i.push(new s(c,u,h,f))}return i}},mi=class s{constructor(t,e,i){this.
view=t,this.state=e,this.transactions=i,this.flags=0,this.startState=t.state,this.changes=X.empty(this.startState.doc.length);for(let r of i)this.changes=this.changes.
compose(r.changes);let n=[];this.changes.iterChangedRanges((r,o,l,a)=>n.push(new rt(r,o,l,a))),this.changedRanges=n}static create(t,e,i){return new s(t,e,i)}get viewportChanged(){
return(this.flags&4)>0}get viewportMoved(){return(this.flags&8)>0}get heightChanged(){return(this.flags&2)>0}get geometryChanged(){return this.docChanged||(this.
flags&18)>0}get focusChanged(){return(this.flags&1)>0}get docChanged(){return!this.changes.empty}get selectionSet(){return this.transactions.some(t=>t.selection)}get empty(){
return this.flags==0&&this.transactions.length==0}},Fl=[],P=class{constructor(t,e,i=0){this.dom=t,this.length=e,this.flags=i,this.parent=null,t.cmTile=this}get breakAfter(){
return this.flags&1}get children(){return Fl}isWidget(){return!1}get isHidden(){return!1}isComposite(){return!1}isLine(){return!1}isText(){return!1}isBlock(){return!1}get domAttrs(){
return null}sync(t){if(this.flags|=2,this.flags&4){this.flags&=-5;let e=this.domAttrs;e&&kl(this.dom,e)}}toString(){return this.constructor.name+(this.children.
length?`(${this.children})`:"")+(this.breakAfter?"#":"")}destroy(){this.parent=null}setDOM(t){this.dom=t,t.cmTile=this}get posAtStart(){return this.parent?this.
parent.posBefore(this):0}get posAtEnd(){return this.posAtStart+this.length}posBefore(t,e=this.posAtStart){let i=e;for(let n of this.children){if(n==t)return i;i+=
n.length+n.breakAfter}throw new RangeError("Invalid child in posBefore")}posAfter(t){return this.posBefore(t)+t.length}covers(t){return!0}coordsIn(t,e,i){return null}domPosFor(t,e){
let i=Ot(this.dom),n=this.length?t>0:e>0;return new ut(this.parent.dom,i+(n?1:0),t==0||t==this.length)}markDirty(t){this.flags&=-3,t&&(this.flags|=4),this.parent&&
this.parent.flags&2&&this.parent.markDirty(!1)}get overrideDOMText(){return null}get root(){for(let t=this;t;t=t.parent)if(t instanceof ue)return t;return null}static get(t){
return t.cmTile}},fe=class extends P{constructor(t){super(t,0),this._children=[]}isComposite(){return!0}get children(){return this._children}get lastChild(){return this.
children.length?this.children[this.children.length-1]:null}append(t){this.children.push(t),t.parent=this}sync(t){if(this.flags&2)return;super.sync(t);let e=this.
dom,i=null,n,r=t?.node==e?t:null,o=0;for(let l of this.children){if(l.sync(t),o+=l.length+l.breakAfter,n=i?i.nextSibling:e.firstChild,r&&n!=l.dom&&(r.written=!0),
l.dom.parentNode==e)for(;n&&n!=l.dom;)n=Us(n);else e.insertBefore(l.dom,n);i=l.dom}for(n=i?i.nextSibling:e.firstChild,r&&n&&(r.written=!0);n;)n=Us(n);this.length=
o}};function Us(s){let t=s.nextSibling;return s.parentNode.removeChild(s),t}var ue=class extends fe{constructor(t,e){super(e),this.view=t}owns(t){for(;t;t=t.parent)
if(t==this)return!0;return!1}isBlock(){return!0}nearest(t){for(;;){if(!t)return null;let e=P.get(t);if(e&&this.owns(e))return e;t=t.parentNode}}blockTiles(t){for(let e=[],
i=this,n=0,r=0;;)if(n==i.children.length){if(!e.length)return;i=i.parent,i.breakAfter&&r++,n=e.pop()}else{let o=i.children[n++];if(o instanceof vt)e.push(n),i=o,
n=0;else{let l=r+o.length,a=t(o,r);if(a!==void 0)return a;r=l+o.breakAfter}}}resolveBlock(t,e){let i,n=-1,r,o=-1;if(this.blockTiles((l,a)=>{let h=a+l.length;if(t>=
a&&t<=h){if(l.isWidget()&&e>=-1&&e<=1){if(l.flags&32)return!0;l.flags&16&&(i=void 0)}(a<t||t==h&&(e<-1?l.length:l.covers(1)))&&(!i||!l.isWidget()&&i.isWidget())&&
(i=l,n=t-a),(h>t||t==a&&(e>1?l.length:l.covers(-1)))&&(!r||!l.isWidget()&&r.isWidget())&&(r=l,o=t-a)}}),!i&&!r)throw new Error("No tile at position "+t);return i&&
e<0||!r?{tile:i,offset:n}:{tile:r,offset:o}}},vt=class s extends fe{constructor(t,e){super(t),this.wrapper=e}isBlock(){return!0}covers(t){return this.children.length?
t<0?this.children[0].covers(-1):this.lastChild.covers(1):!1}get domAttrs(){return this.wrapper.attributes}static of(t,e){let i=new s(e||document.createElement(t.
tagName),t);return e||(i.flags|=4),i}},de=class s extends fe{constructor(t,e){super(t),this.attrs=e}isLine(){return!0}static start(t,e,i){let n=new s(e||document.
createElement("div"),t);return(!e||!i)&&(n.flags|=4),n}get domAttrs(){return this.attrs}resolveInline(t,e,i=!1){let n=null,r=-1,o=null,l=-1;function a(c,f){for(let u=0,
d=0;u<c.children.length&&d<=f;u++){let p=c.children[u],g=d+p.length;g>=f&&(p.isComposite()?a(p,f-d):(!o||i&&o.isHidden&&(e>0&&!(o.flags&32)||i&&Kl(o,p)))&&(g>f||
p.flags&32&&e<=1)?(o=p,l=f-d):(d<f||p.flags&16&&!(i&&p.isHidden)&&e>=-1)&&(n=p,r=f-d)),d=g}}a(this,t);let h=(e<0?n:o)||n||o;return h?{tile:h,offset:h==n?r:l}:null}coordsIn(t,e,i){
let n=this.resolveInline(t,e,!0);return n?n.tile.coordsIn(Math.max(0,n.offset),e,i):zl(this)}domIn(t,e){let i=this.resolveInline(t,e);if(i){let{tile:n,offset:r}=i;
if(this.dom.contains(n.dom))return n.isText()?new ut(n.dom,Math.min(n.dom.nodeValue.length,r)):n.domPosFor(r,n.flags&16?1:n.flags&32?-1:e);let o=i.tile.parent,l=!1;
for(let a of o.children){if(l)return new ut(a.dom,0);a==i.tile&&(l=!0)}}return new ut(this.dom,0)}};function zl(s){let t=s.dom.lastChild;if(!t)return s.dom.getBoundingClientRect();
let e=ai(t);return e[e.length-1]||null}function Kl(s,t){let e=s.coordsIn(0,1),i=t.coordsIn(0,1);return e&&i&&i.top<e.bottom}var G=class s extends fe{constructor(t,e){
super(t),this.mark=e}get domAttrs(){return this.mark.attrs}static of(t,e){let i=new s(e||document.createElement(t.tagName),t);return e||(i.flags|=4),i}},zt=class s extends P{constructor(t,e){
super(t,e.length),this.text=e}sync(t){this.flags&2||(super.sync(t),this.dom.nodeValue!=this.text&&(t&&t.node==this.dom&&(t.written=!0),this.dom.nodeValue=this.text))}isText(){
return!0}toString(){return JSON.stringify(this.text)}coordsIn(t,e,i){let n=this.dom.nodeValue.length;t>n&&(t=n);let r=t,o=t,l=0;t==0&&e<0||t==n&&e>=0?y.chrome||
y.gecko||(t?(r--,l=1):o<n&&(o++,l=-1)):e<0?r--:o<n&&o++;let a=Ve(this.dom,r,o).getClientRects();if(!a.length)return null;let h=a[(l?l<0:e>=0)?0:a.length-1];return y.
safari&&!l&&h.width==0&&(h=Array.prototype.find.call(a,c=>c.width)||h),i==null?h:gi(h,(l?l>0:e<0)==i)}static of(t,e){let i=new s(e||document.createTextNode(t),t);
return e||(i.flags|=2),i}},jt=class s extends P{constructor(t,e,i,n){super(t,e,n),this.widget=i}isWidget(){return!0}get isHidden(){return this.widget.isHidden}covers(t){
return this.flags&48?!1:(this.flags&(t<0?64:128))>0}coordsIn(t,e){return this.coordsInWidget(t,e,!1)}coordsInWidget(t,e,i){let n=this.widget.coordsAt(this.dom,t,
e);if(n)return n;if(i)return gi(this.dom.getBoundingClientRect(),this.length?t==0:e<=0);{let r=this.dom.getClientRects(),o=null;if(!r.length)return null;let l=this.
flags&16?!0:this.flags&32?!1:t>0;for(let a=l?r.length-1:0;o=r[a],!(t>0?a==0:a==r.length-1||o.top<o.bottom);a+=l?-1:1);return gi(o,!l)}}get overrideDOMText(){if(!this.
length)return T.empty;let{root:t}=this;if(!t)return T.empty;let e=this.posAtStart;return t.view.state.doc.slice(e,e+this.length)}destroy(){super.destroy(),this.
widget.destroy(this.dom)}static of(t,e,i,n,r){return r||(r=t.toDOM(e),t.editable||(r.contentEditable="false")),new s(r,i,t,n)}},pe=class extends P{constructor(t){
let e=document.createElement("img");e.className="cm-widgetBuffer",e.setAttribute("aria-hidden","true"),super(e,0,t)}get isHidden(){return!0}get overrideDOMText(){
return T.empty}coordsIn(t,e,i){let n=this.dom.getBoundingClientRect();return i==null?n:gi(n,e>0==i)}},bn=class{constructor(t){this.index=0,this.beforeBreak=!1,this.
parents=[],this.tile=t}advance(t,e,i){let{tile:n,index:r,beforeBreak:o,parents:l}=this;for(;t||e>0;)if(n.isComposite())if(o){if(!t)break;i&&i.break(),t--,o=!1}else if(r==
n.children.length){if(!t&&!l.length)break;i&&i.leave(n),o=!!n.breakAfter,{tile:n,index:r}=l.pop(),r++}else{let a=n.children[r],h=a.breakAfter;(e>0?a.length<=t:a.
length<t)&&(!i||i.skip(a,0,a.length)!==!1||!a.isComposite)?(o=!!h,r++,t-=a.length):(l.push({tile:n,index:r}),n=a,r=0,i&&a.isComposite()&&i.enter(a))}else{let a=n.
length;if(r<a&&t){let h=Math.min(t,a-r);i&&i.skip(n,r,r+h),t-=h,r+=h}if(r==a)o=!!n.breakAfter,{tile:n,index:r}=l.pop(),r++;else if(!t)break}return this.tile=n,this.
index=r,this.beforeBreak=o,this}get root(){return this.parents.length?this.parents[0].tile:this.tile}},yn=class{constructor(t,e,i,n){this.from=t,this.to=e,this.
wrapper=i,this.rank=n}},wn=class{constructor(t,e,i){this.cache=t,this.root=e,this.blockWrappers=i,this.curLine=null,this.lastBlock=null,this.afterWidget=null,this.
pos=0,this.wrappers=[],this.wrapperPos=0}addText(t,e,i,n){var r;this.flushBuffer();let o=this.ensureMarks(e,i),l=o.lastChild;if(l&&l.isText()&&!(l.flags&8)&&l.length+
t.length<512){this.cache.reused.set(l,2);let a=o.children[o.children.length-1]=new zt(l.dom,l.text+t);a.parent=o}else o.append(n||zt.of(t,(r=this.cache.find(zt))===
null||r===void 0?void 0:r.dom));this.pos+=t.length,this.afterWidget=null}addComposition(t,e){let i=this.curLine;i.dom!=e.line.dom&&(i.setDOM(this.cache.reused.has(
e.line)?en(e.line.dom):e.line.dom),this.cache.reused.set(e.line,2));let n=i;for(let l=e.marks.length-1;l>=0;l--){let a=e.marks[l],h=n.lastChild;if(h instanceof G&&
h.mark.eq(a.mark))h.dom!=a.dom&&h.setDOM(en(a.dom)),n=h;else{let{dom:c}=a;this.cache.reused.get(a)&&P.get(a.dom)&&(c=en(a.dom));let f=G.of(a.mark,c);n.append(f),
n=f}this.cache.reused.set(a,2)}let r=P.get(t.text);r&&this.cache.reused.set(r,2);let o=new zt(t.text,t.text.nodeValue);o.flags|=8,this.pos=t.range.toB,n.append(
o)}addInlineWidget(t,e,i){let n=this.afterWidget&&t.flags&48&&(this.afterWidget.flags&48)==(t.flags&48);n||this.flushBuffer();let r=this.ensureMarks(e,i);!n&&!(t.
flags&16)&&r.append(this.getBuffer(1)),r.append(t),this.pos+=t.length,this.afterWidget=t}addMark(t,e,i){this.flushBuffer(),this.ensureMarks(e,i).append(t),this.
pos+=t.length,this.afterWidget=null}addBlockWidget(t){this.getBlockPos().append(t),this.pos+=t.length,this.lastBlock=t,this.endLine()}continueWidget(t){let e=this.
afterWidget||this.lastBlock;e.length+=t,this.pos+=t}addLineStart(t,e){var i;t||(t=_r);let n=de.start(t,e||((i=this.cache.find(de))===null||i===void 0?void 0:i.dom),
!!e);this.getBlockPos().append(this.lastBlock=this.curLine=n)}addLine(t){this.getBlockPos().append(t),this.pos+=t.length,this.lastBlock=t,this.endLine()}addBreak(){
this.lastBlock.flags|=1,this.endLine(),this.pos++}addLineStartIfNotCovered(t){this.blockPosCovered()||this.addLineStart(t)}ensureLine(t){this.curLine||this.addLineStart(
t)}ensureMarks(t,e){var i;let n=this.curLine;for(let r=t.length-1;r>=0;r--){let o=t[r],l;if(e>0&&(l=n.lastChild)&&l instanceof G&&l.mark.eq(o))n=l,e--;else{let a=G.
of(o,(i=this.cache.find(G,h=>h.mark.eq(o)))===null||i===void 0?void 0:i.dom);n.append(a),n=a,e=0}}return n}endLine(){if(this.curLine){this.flushBuffer();let t=this.
curLine.lastChild;(!t||!Js(this.curLine,!1)||t.dom.nodeName!="BR"&&t.isWidget()&&!(y.ios&&Js(this.curLine,!0)))&&this.curLine.append(this.cache.findWidget(nn,0,
32)||new jt(nn.toDOM(),0,nn,32)),this.curLine=this.afterWidget=null}}updateBlockWrappers(){this.wrapperPos>this.pos+1e4&&(this.blockWrappers.goto(this.pos),this.
wrappers.length=0);for(let t=this.wrappers.length-1;t>=0;t--)this.wrappers[t].to<this.pos&&this.wrappers.splice(t,1);for(let t=this.blockWrappers;t.value&&t.from<=
this.pos;t.next())if(t.to>=this.pos){let e=t.rank*102+t.value.rank,i=new yn(t.from,t.to,t.value,e),n=this.wrappers.length;for(;n>0&&(this.wrappers[n-1].rank-i.rank||
this.wrappers[n-1].to-i.to)<0;)n--;this.wrappers.splice(n,0,i)}this.wrapperPos=this.pos}getBlockPos(){var t;this.updateBlockWrappers();let e=this.root;for(let i of this.
wrappers){let n=e.lastChild;if(i.from<this.pos&&n instanceof vt&&n.wrapper.eq(i.wrapper))e=n;else{let r=vt.of(i.wrapper,(t=this.cache.find(vt,o=>o.wrapper.eq(i.
wrapper)))===null||t===void 0?void 0:t.dom);e.append(r),e=r}}return e}blockPosCovered(){let t=this.lastBlock;return t!=null&&!t.breakAfter&&(!t.isWidget()||(t.flags&
160)>0)}getBuffer(t){let e=2|(t<0?16:32),i=this.cache.find(pe,void 0,1);return i&&(i.flags=e),i||new pe(e)}flushBuffer(){this.afterWidget&&!(this.afterWidget.flags&
32)&&(this.afterWidget.parent.append(this.getBuffer(-1)),this.afterWidget=null)}},xn=class{constructor(t){this.skipCount=0,this.text="",this.textOff=0,this.cursor=
t.iter()}skip(t){this.textOff+t<=this.text.length?this.textOff+=t:(this.skipCount+=t-(this.text.length-this.textOff),this.text="",this.textOff=0)}next(t){if(this.
textOff==this.text.length){let{value:n,lineBreak:r,done:o}=this.cursor.next(this.skipCount);if(this.skipCount=0,o)throw new Error("Ran out of text content when \
drawing inline views");this.text=n;let l=this.textOff=Math.min(t,n.length);return r?null:n.slice(0,l)}let e=Math.min(this.text.length,this.textOff+t),i=this.text.
slice(this.textOff,e);return this.textOff=e,i}},bi=[jt,de,zt,G,pe,vt,ue];for(let s=0;s<bi.length;s++)bi[s].bucket=s;var vn=class{constructor(t){this.view=t,this.
buckets=bi.map(()=>[]),this.index=bi.map(()=>0),this.reused=new Map}add(t){let e=t.constructor.bucket,i=this.buckets[e];i.length<6?i.push(t):i[this.index[e]=(this.
index[e]+1)%6]=t}find(t,e,i=2){let n=t.bucket,r=this.buckets[n],o=this.index[n];for(let l=0;l<r.length;l++){let a=(l+o)%r.length,h=r[a];if((!e||e(h))&&!this.reused.
has(h))return r.splice(a,1),a<o&&this.index[n]--,this.reused.set(h,i),h}return null}findWidget(t,e,i){let n=this.buckets[0];if(n.length)for(let r=0,o=0;;r++){if(r==
n.length){if(o)return null;o=1,r=0}let l=n[r];if(!this.reused.has(l)&&(o==0?l.widget.compare(t):l.widget.constructor==t.constructor&&t.updateDOM(l.dom,this.view,
l.widget)))return n.splice(r,1),r<this.index[0]&&this.index[0]--,l.widget==t&&l.length==e&&(l.flags&497)==i?(this.reused.set(l,1),l):(this.reused.set(l,2),new jt(
l.dom,e,t,l.flags&-498|i))}}reuse(t){return this.reused.set(t,1),t}maybeReuse(t,e=2){if(!this.reused.has(t))return this.reused.set(t,e),t.dom}clear(){for(let t=0;t<
this.buckets.length;t++)this.buckets[t].length=this.index[t]=0}},Sn=class{constructor(t,e,i,n,r){this.view=t,this.decorations=n,this.disallowBlockEffectsFor=r,this.
openWidget=!1,this.openMarks=0,this.cache=new vn(t),this.text=new xn(t.state.doc),this.builder=new wn(this.cache,new ue(t,t.contentDOM),E.iter(i)),this.cache.reused.
set(e,2),this.old=new bn(e),this.reuseWalker={skip:(o,l,a)=>{if(this.cache.add(o),o.isComposite())return!1},enter:o=>this.cache.add(o),leave:()=>{},break:()=>{}}}run(t,e){
let i=e&&this.getCompositionContext(e.text);for(let n=0,r=0,o=0;;){let l=o<t.length?t[o++]:null,a=l?l.fromA:this.old.root.length;if(a>n){let h=a-n;this.preserve(
h,!o,!l),n=a,r+=h}if(!l)break;e&&l.fromA<=e.range.fromA&&l.toA>=e.range.toA?(this.forward(l.fromA,e.range.fromA,e.range.fromA<e.range.toA?1:-1),this.emit(r,e.range.
fromB),this.builder.flushBuffer(),this.cache.clear(),this.builder.addComposition(e,i),this.text.skip(e.range.toB-e.range.fromB),this.forward(e.range.fromA,l.toA),
this.emit(e.range.toB,l.toB)):(this.forward(l.fromA,l.toA),this.emit(r,l.toB)),r=l.toB,n=l.toA}return this.builder.curLine&&this.builder.endLine(),this.builder.
root}preserve(t,e,i){let n=$l(this.old),r=this.openMarks;this.old.advance(t,i?1:-1,{skip:(o,l,a)=>{if(o.isWidget())if(this.openWidget)this.builder.continueWidget(
a-l);else{let h=a>0||l<o.length?jt.of(o.widget,this.view,a-l,o.flags&496,this.cache.maybeReuse(o)):this.cache.reuse(o);h.flags&256?(h.flags&=-2,this.builder.addBlockWidget(
h)):(this.builder.ensureLine(null),this.builder.addInlineWidget(h,n,r),r=n.length)}else if(o.isText())this.builder.ensureLine(null),!l&&a==o.length&&!this.cache.
reused.has(o)?this.builder.addText(o.text,n,r,this.cache.reuse(o)):(this.cache.add(o),this.builder.addText(o.text.slice(l,a),n,r)),r=n.length;else if(o.isLine())
o.flags&=-2,this.cache.reused.set(o,1),this.builder.addLine(o);else if(o instanceof pe)this.cache.add(o);else if(o instanceof G)this.builder.ensureLine(null),this.
builder.addMark(o,n,r),this.cache.reused.set(o,1),r=n.length;else return!1;this.openWidget=!1},enter:o=>{o.isLine()?this.builder.addLineStart(o.attrs,this.cache.
maybeReuse(o)):(this.cache.add(o),o instanceof G&&n.unshift(o.mark)),this.openWidget=!1},leave:o=>{o.isLine()?n.length&&(n.length=r=0):o instanceof G&&(n.shift(),
r=Math.min(r,n.length))},break:()=>{this.builder.addBreak(),this.openWidget=!1}}),this.text.skip(t)}emit(t,e){let i=null,n=this.builder,r=-1,o=E.spans(this.decorations,
t,e,{point:(l,a,h,c,f,u)=>{if(h instanceof qt){if(this.disallowBlockEffectsFor[u]){if(h.block)throw new RangeError("Block decorations may not be specified via p\
lugins");if(a>this.view.state.doc.lineAt(l).to)throw new RangeError("Decorations that replace line breaks may not be specified via plugins")}if(r=c.length,f>c.length)
n.continueWidget(a-l);else{let d=h.widget||(h.block?Dt.block:Dt.inline),p=ql(h),g=this.cache.findWidget(d,a-l,p)||jt.of(d,this.view,a-l,p);h.block?(h.startSide>
0&&n.addLineStartIfNotCovered(i),n.addBlockWidget(g)):(n.ensureLine(i),n.addInlineWidget(g,c,f))}i=null}else i=jl(i,h);a>l&&this.text.skip(a-l)},span:(l,a,h,c)=>{
for(let f=l;f<a;){let u=this.text.next(Math.min(512,a-f));u==null?(n.addLineStartIfNotCovered(i),n.addBreak(),f++):(n.ensureLine(i),n.addText(u,h,f==l?c:h.length),
f+=u.length),i=null}r=h.length}});r>-1&&(this.openWidget=o>r),this.openWidget||n.addLineStartIfNotCovered(i),this.openMarks=o}forward(t,e,i=1){e-t<=10?this.old.
advance(e-t,i,this.reuseWalker):(this.old.advance(5,-1,this.reuseWalker),this.old.advance(e-t-10,-1),this.old.advance(5,i,this.reuseWalker))}getCompositionContext(t){
let e=[],i=null;for(let n=t.parentNode;;n=n.parentNode){let r=P.get(n);if(n==this.view.contentDOM)break;r instanceof G?e.push(r):r?.isLine()?i=r:r instanceof vt||
(n.nodeName=="DIV"&&!i?i=new de(n,_r):i||e.push(G.of(new Ie({tagName:n.nodeName.toLowerCase(),attributes:Cl(n)}),n)))}return i?{line:i,marks:e}:null}};function Js(s,t){
let e=i=>{for(let n of i.children)if((t?n.isText():n.length)||e(n))return!0;return!1};return e(s)}function ql(s){let t=s.isReplace?(s.startSide<0?64:0)|(s.endSide>
0?128:0):s.startSide>0?32:16;return s.block&&(t|=256),t}var _r={class:"cm-line"};function jl(s,t){let e=t.spec.attributes,i=t.spec.class;return!e&&!i||(s||(s={class:"\
cm-line"}),e&&Zn(e,s),i&&(s.class+=" "+i)),s}function $l(s){let t=[];for(let e=s.parents.length;e>1;e--){let i=e==s.parents.length?s.tile:s.parents[e].tile;i instanceof
G&&t.push(i.mark)}return t}function en(s){let t=P.get(s);return t&&t.setDOM(s.cloneNode()),s}var Dt=class extends ae{constructor(t){super(),this.tag=t}eq(t){return t.
tag==this.tag}toDOM(){return document.createElement(this.tag)}updateDOM(t){return t.nodeName.toLowerCase()==this.tag}get isHidden(){return!0}};Dt.inline=new Dt(
"span");Dt.block=new Dt("div");var nn=new class extends ae{toDOM(){return document.createElement("br")}get isHidden(){return!0}get editable(){return!0}},yi=class{constructor(t){
this.view=t,this.decorations=[],this.blockWrappers=[],this.dynamicDecorationMap=[!1],this.domChanged=null,this.hasComposition=null,this.editContextFormatting=B.
none,this.lastCompositionAfterCursor=!1,this.minWidth=0,this.minWidthFrom=0,this.minWidthTo=0,this.impreciseAnchor=null,this.impreciseHead=null,this.forceSelection=
!1,this.lastUpdate=Date.now(),this.updateDeco(),this.tile=new ue(t,t.contentDOM),this.updateInner([new rt(0,0,0,t.state.doc.length)],null)}update(t){var e;let i=t.
changedRanges;this.minWidth>0&&i.length&&(i.every(({fromA:c,toA:f})=>f<this.minWidthFrom||c>this.minWidthTo)?(this.minWidthFrom=t.changes.mapPos(this.minWidthFrom,
1),this.minWidthTo=t.changes.mapPos(this.minWidthTo,1)):this.minWidth=this.minWidthFrom=this.minWidthTo=0),this.updateEditContextFormatting(t);let n=-1;this.view.
inputState.composing>=0&&!this.view.observer.editContext&&(!((e=this.domChanged)===null||e===void 0)&&e.newSel?n=this.domChanged.newSel.head:!Zl(t.changes,this.
hasComposition)&&!t.selectionSet&&(n=t.state.selection.main.head));let r=n>-1?Yl(this.view,t.changes,n):null;if(this.domChanged=null,this.hasComposition){let{from:c,
to:f}=this.hasComposition;i=new rt(c,f,t.changes.mapPos(c,-1),t.changes.mapPos(f,1)).addToSet(i.slice())}this.hasComposition=r?{from:r.range.fromB,to:r.range.toB}:
null,(y.ie||y.chrome)&&!r&&t&&t.state.doc.lines!=t.startState.doc.lines&&(this.forceSelection=!0);let o=this.decorations,l=this.blockWrappers;this.updateDeco();
let a=Jl(o,this.decorations,t.changes);a.length&&(i=rt.extendWithRanges(i,a));let h=_l(l,this.blockWrappers,t.changes);return h.length&&(i=rt.extendWithRanges(i,
h)),r&&!i.some(c=>c.fromA<=r.range.fromA&&c.toA>=r.range.toA)&&(i=r.range.addToSet(i.slice())),this.tile.flags&2&&i.length==0?!1:(this.updateInner(i,r),t.transactions.
length&&(this.lastUpdate=Date.now()),!0)}updateInner(t,e){this.view.viewState.mustMeasureContent=!0;let{observer:i}=this.view;i.ignore(()=>{if(e||t.length){let o=this.
tile,l=new Sn(this.view,o,this.blockWrappers,this.decorations,this.dynamicDecorationMap);e&&P.get(e.text)&&l.cache.reused.set(P.get(e.text),2),this.tile=l.run(t,
e),kn(o,l.cache.reused)}this.tile.dom.style.height=this.view.viewState.contentHeight/this.view.scaleY+"px",this.tile.dom.style.flexBasis=this.minWidth?this.minWidth+
"px":"";let r=y.chrome||y.ios?{node:i.selectionRange.focusNode,written:!1}:void 0;this.tile.sync(r),r&&(r.written||i.selectionRange.focusNode!=r.node||!this.tile.
dom.contains(r.node))&&(this.forceSelection=!0),this.tile.dom.style.height=""});let n=[];if(this.view.viewport.from||this.view.viewport.to<this.view.state.doc.length)
for(let r of this.tile.children)r.isWidget()&&r.widget instanceof De&&n.push(r.dom);i.updateGaps(n)}updateEditContextFormatting(t){this.editContextFormatting=this.
editContextFormatting.map(t.changes);for(let e of t.transactions)for(let i of e.effects)i.is(jr)&&(this.editContextFormatting=i.value)}updateSelection(t=!1,e=!1){
(t||!this.view.observer.selectionRange.focusNode)&&this.view.observer.readSelectionRange();let{dom:i}=this.tile,n=this.view.root.activeElement,r=n==i,o=!r&&!(this.
view.state.facet(wt)||i.tabIndex>-1)&&Ae(i,this.view.observer.selectionRange)&&!(n&&i.contains(n));if(!(r||e||o))return;let l=this.forceSelection;this.forceSelection=
!1;let a=this.view.state.selection.main,h,c;if(a.empty?c=h=this.inlineDOMNearPos(a.anchor,a.assoc||1):(c=this.inlineDOMNearPos(a.head,a.head==a.from?1:-1),h=this.
inlineDOMNearPos(a.anchor,a.anchor==a.from?1:-1)),y.gecko&&a.empty&&!this.hasComposition&&Gl(h)){let u=document.createTextNode("");this.view.observer.ignore(()=>h.
node.insertBefore(u,h.node.childNodes[h.offset]||null)),h=c=new ut(u,0),l=!0}let f=this.view.observer.selectionRange;(l||!f.focusNode||(!Te(h.node,h.offset,f.anchorNode,
f.anchorOffset)||!Te(c.node,c.offset,f.focusNode,f.focusOffset))&&!this.suppressWidgetCursorChange(f,a))&&(this.view.observer.ignore(()=>{y.android&&y.chrome&&i.
contains(f.focusNode)&&Ql(f.focusNode,i)&&(i.blur(),i.focus({preventScroll:!0}));let u=Ne(this.view.root);if(u)if(a.empty){if(y.gecko){let d=Xl(h.node,h.offset);
if(d&&d!=3){let p=(d==1?Er:Or)(h.node,h.offset);p&&(h=new ut(p.node,p.offset))}}u.collapse(h.node,h.offset),a.bidiLevel!=null&&u.caretBidiLevel!==void 0&&(u.caretBidiLevel=
a.bidiLevel)}else if(u.extend){u.collapse(h.node,h.offset);try{u.extend(c.node,c.offset)}catch{}}else{let d=document.createRange();a.anchor>a.head&&([h,c]=[c,h]),
d.setEnd(c.node,c.offset),d.setStart(h.node,h.offset),u.removeAllRanges(),u.addRange(d)}o&&this.view.root.activeElement==i&&(i.blur(),n&&n.focus())}),this.view.
observer.setSelectionRange(h,c)),this.impreciseAnchor=h.precise?null:new ut(f.anchorNode,f.anchorOffset),this.impreciseHead=c.precise?null:new ut(f.focusNode,f.
focusOffset)}suppressWidgetCursorChange(t,e){return this.hasComposition&&e.empty&&Te(t.focusNode,t.focusOffset,t.anchorNode,t.anchorOffset)&&this.posFromDOM(t.focusNode,
t.focusOffset)==e.head}enforceCursorAssoc(){if(this.hasComposition)return;let{view:t}=this,e=t.state.selection.main,i=Ne(t.root),{anchorNode:n,anchorOffset:r}=t.
observer.selectionRange;if(!i||!e.empty||!e.assoc||!i.modify)return;let o=this.lineAt(e.head,e.assoc);if(!o)return;let l=o.posAtStart;if(e.head==l||e.head==l+o.
length)return;let a=this.coordsAt(e.head,-1),h=this.coordsAt(e.head,1);if(!a||!h||a.bottom>h.top)return;let c=this.domAtPos(e.head+e.assoc,e.assoc);i.collapse(c.
node,c.offset),i.modify("move",e.assoc<0?"forward":"backward","lineboundary"),t.observer.readSelectionRange();let f=t.observer.selectionRange;t.docView.posFromDOM(
f.anchorNode,f.anchorOffset)!=e.from&&i.collapse(n,r)}posFromDOM(t,e){let i=this.tile.nearest(t);if(!i)return this.tile.dom.compareDocumentPosition(t)&2?0:this.
view.state.doc.length;let n=i.posAtStart;if(i.isComposite()){let r;if(t==i.dom)r=i.dom.childNodes[e];else{let o=St(t)==0?0:e==0?-1:1;for(;;){let l=t.parentNode;
if(l==i.dom)break;o==0&&l.firstChild!=l.lastChild&&(t==l.firstChild?o=-1:o=1),t=l}o<0?r=t:r=t.nextSibling}if(r==i.dom.firstChild)return n;for(;r&&!P.get(r);)r=r.
nextSibling;if(!r)return n+i.length;for(let o=0,l=n;;o++){let a=i.children[o];if(a.dom==r)return l;l+=a.length+a.breakAfter}}else return i.isText()?t==i.dom?n+e:
n+(e?i.length:0):n}domAtPos(t,e){let{tile:i,offset:n}=this.tile.resolveBlock(t,e);return i.isWidget()?i.domPosFor(n,e):i.domIn(n,e)}inlineDOMNearPos(t,e){let i,
n=-1,r=!1,o,l=-1,a=!1;return this.tile.blockTiles((h,c)=>{if(h.isWidget()){if(h.flags&32&&c>=t)return!0;h.flags&16&&(r=!0)}else{let f=c+h.length;if(c<=t&&(i=h,n=
t-c,r=f<t),f>=t&&!o&&(o=h,l=t-c,a=c>t),c>t&&o)return!0}}),!i&&!o?this.domAtPos(t,e):(r&&o?i=null:a&&i&&(o=null),i&&e<0||!o?i.domIn(n,e):o.domIn(l,e))}coordsAt(t,e,i){
let{tile:n,offset:r}=this.tile.resolveBlock(t,e);return n.isWidget()?n.widget instanceof De?null:n.coordsInWidget(r,e,!0):n.coordsIn(r,e,i)}lineAt(t,e){let{tile:i}=this.
tile.resolveBlock(t,e);return i.isLine()?i:null}coordsForChar(t){let{tile:e,offset:i}=this.tile.resolveBlock(t,1);if(!e.isLine())return null;function n(r,o){if(r.
isComposite())for(let l of r.children){if(l.length>=o){let a=n(l,o);if(a)return a}if(o-=l.length,o<0)break}else if(r.isText()&&o<r.length){let l=it(r.text,o);if(l==
o)return null;let a=Ve(r.dom,o,l).getClientRects();for(let h=0;h<a.length;h++){let c=a[h];if(h==a.length-1||c.top<c.bottom&&c.left<c.right)return c}}return null}
return n(e,i)}measureVisibleLineHeights(t){let e=[],{from:i,to:n}=t,r=this.view.contentDOM.clientWidth,o=r>Math.max(this.view.scrollDOM.clientWidth,this.minWidth)+
1,l=-1,a=this.view.textDirection==H.LTR,h=0,c=(f,u,d)=>{for(let p=0;p<f.children.length&&!(u>n);p++){let g=f.children[p],m=u+g.length,b=g.dom.getBoundingClientRect(),
{height:k}=b;if(d&&!p&&(h+=b.top-d.top),g instanceof vt)m>i&&c(g,u,b);else if(u>=i&&(h>0&&e.push(-h),e.push(k+h),h=0,o)){let x=g.dom.lastChild,A=x?ai(x):[];if(A.
length){let v=A[A.length-1],C=a?v.right-b.left:b.right-v.left;C>l&&(l=C,this.minWidth=r,this.minWidthFrom=u,this.minWidthTo=m)}}d&&p==f.children.length-1&&(h+=d.
bottom-b.bottom),u=m+g.breakAfter}};return c(this.tile,0,null),e}textDirectionAt(t){let{tile:e}=this.tile.resolveBlock(t,1);return getComputedStyle(e.dom).direction==
"rtl"?H.RTL:H.LTR}measureTextSize(){let t=this.tile.blockTiles(o=>{if(o.isLine()&&o.children.length&&o.length<=20){let l=0,a;for(let h of o.children){if(!h.isText()||
/[^ -~]/.test(h.text))return;let c=ai(h.dom);if(c.length!=1)return;l+=c[0].width,a=c[0].height}if(l)return{lineHeight:o.dom.getBoundingClientRect().height,charWidth:l/
o.length,textHeight:a}}});if(t)return t;let e=document.createElement("div"),i,n,r;return e.className="cm-line",e.style.width="99999px",e.style.position="absolut\
e",e.textContent="abc def ghi jkl mno pqr stu",this.view.observer.ignore(()=>{this.tile.dom.appendChild(e);let o=ai(e.firstChild)[0];i=e.getBoundingClientRect().
height,n=o&&o.width?o.width/27:7,r=o&&o.height?o.height:i,e.remove()}),{lineHeight:i,charWidth:n,textHeight:r}}computeBlockGapDeco(){let t=[],e=this.view.viewState;
for(let i=0,n=0;;n++){let r=n==e.viewports.length?null:e.viewports[n],o=r?r.from-1:this.view.state.doc.length;if(o>i){let l=(e.lineBlockAt(o).bottom-e.lineBlockAt(
i).top)/this.view.scaleY;t.push(B.replace({widget:new De(l),block:!0,inclusive:!0,isBlockGap:!0}).range(i,o))}if(!r)break;i=r.to+1}return B.set(t)}updateDeco(){
let t=1,e=this.view.state.facet(Ei).map(r=>(this.dynamicDecorationMap[t++]=typeof r=="function")?r(this.view):r),i=!1,n=this.view.state.facet(rs).map((r,o)=>{let l=typeof r==
"function";return l&&(i=!0),l?r(this.view):r});for(n.length&&(this.dynamicDecorationMap[t++]=i,e.push(E.join(n))),this.decorations=[this.editContextFormatting,...e,
this.computeBlockGapDeco(),this.view.viewState.lineGapDeco];t<this.decorations.length;)this.dynamicDecorationMap[t++]=!1;this.blockWrappers=this.view.state.facet(
Gr).map(r=>typeof r=="function"?r(this.view):r)}scrollIntoView(t){if(t.isSnapshot){let h=this.view.viewState.lineBlockAt(t.range.head);this.view.scrollDOM.scrollTop=
h.top-t.yMargin,this.view.scrollDOM.scrollLeft=t.xMargin;return}for(let h of this.view.state.facet(qr))try{if(h(this.view,t.range,t))return!0}catch(c){xt(this.view.
state,c,"scroll handler")}let{range:e}=t,i=this.coordsAt(e.head,e.assoc||(e.head>e.anchor?-1:1)),n;if(!i)return;!e.empty&&(n=this.coordsAt(e.anchor,e.anchor>e.head?
-1:1))&&(i={left:Math.min(i.left,n.left),top:Math.min(i.top,n.top),right:Math.max(i.right,n.right),bottom:Math.max(i.bottom,n.bottom)});let r=Jr(this.view),o={left:i.
left-r.left,top:i.top-r.top,right:i.right+r.right,bottom:i.bottom+r.bottom},{offsetWidth:l,offsetHeight:a}=this.view.scrollDOM;if(Tl(this.view.scrollDOM,o,e.head<
e.anchor?-1:1,t.x,t.y,Math.max(Math.min(t.xMargin,l),-l),Math.max(Math.min(t.yMargin,a),-a),this.view.textDirection==H.LTR),window.visualViewport&&window.innerHeight-
window.visualViewport.height>1&&(i.top>window.visualViewport.offsetTop+window.visualViewport.height||i.bottom<window.visualViewport.offsetTop)){let h=this.view.
docView.lineAt(e.head,1);if(h){let c=Cr(h.dom);h.dom.scrollIntoView({block:"nearest"}),Mr(c,!1)}}}lineHasWidget(t){let e=i=>i.isWidget()||i.children.some(e);return e(
this.tile.resolveBlock(t,1).tile)}destroy(){kn(this.tile)}};function kn(s,t){let e=t?.get(s);if(e!=1){e==null&&s.destroy();for(let i of s.children)kn(i,t)}}function Gl(s){
return V(s.node)&&s.node.firstChild&&(s.offset==0||s.node.childNodes[s.offset-1].contentEditable=="false")&&(s.offset==s.node.childNodes.length||s.node.childNodes[s.
offset].contentEditable=="false")}function Qr(s,t){let e=s.observer.selectionRange;if(!e.focusNode)return null;let i=Er(e.focusNode,e.focusOffset),n=Or(e.focusNode,
e.focusOffset),r=i||n;if(n&&i&&n.node!=i.node){let l=P.get(n.node);if(!l||l.isText()&&l.text!=n.node.nodeValue)r=n;else if(s.docView.lastCompositionAfterCursor){
let a=P.get(i.node);!a||a.isText()&&a.text!=i.node.nodeValue||(r=n)}}if(s.docView.lastCompositionAfterCursor=r!=i,!r)return null;let o=t-r.offset;return{from:o,
to:o+r.node.nodeValue.length,node:r.node}}function Yl(s,t,e){let i=Qr(s,e);if(!i)return null;let{node:n,from:r,to:o}=i,l=n.nodeValue;if(/[\n\r]/.test(l)||s.state.
doc.sliceString(i.from,i.to)!=l)return null;let a=t.invertedDesc;return{range:new rt(a.mapPos(r),a.mapPos(o),r,o),text:n}}function Xl(s,t){return V(s)?(t&&s.childNodes[t-
1].contentEditable=="false"?1:0)|(t<s.childNodes.length&&s.childNodes[t].contentEditable=="false"?2:0):0}var Ul=class{constructor(){this.changes=[]}compareRange(t,e){
oe(t,e,this.changes)}comparePoint(t,e){oe(t,e,this.changes)}boundChange(t){oe(t,t,this.changes)}};function Jl(s,t,e){let i=new Ul;return E.compare(s,t,e,i),i.changes}
var Cn=class{constructor(){this.changes=[]}compareRange(t,e){oe(t,e,this.changes)}comparePoint(){}boundChange(t){oe(t,t,this.changes)}};function _l(s,t,e){let i=new Cn;
return E.compare(s,t,e,i),i.changes}function Ql(s,t){for(let e=s;e&&e!=t;e=e.assignedSlot||e.parentNode)if(V(e)&&e.contentEditable=="false")return!0;return!1}function Zl(s,t){
let e=!1;return t&&s.iterChangedRanges((i,n)=>{i<t.to&&n>t.from&&(e=!0)}),e}var De=class extends ae{constructor(t){super(),this.height=t}toDOM(){let t=document.
createElement("div");return t.className="cm-gap",this.updateDOM(t),t}eq(t){return t.height==this.height}updateDOM(t){return t.style.height=this.height+"px",!0}get editable(){
return!0}get estimatedHeight(){return this.height}ignoreEvent(){return!1}};function ta(s,t,e=1){let i=s.charCategorizer(t),n=s.doc.lineAt(t),r=t-n.from;if(n.length==
0)return w.cursor(t);r==0?e=1:r==n.length&&(e=-1);let o=r,l=r;e<0?o=it(n.text,r,!1):l=it(n.text,r);let a=i(n.text.slice(o,l));for(;o>0;){let h=it(n.text,o,!1);if(i(
n.text.slice(h,o))!=a)break;o=h}for(;l<n.length;){let h=it(n.text,l);if(i(n.text.slice(l,h))!=a)break;l=h}return w.undirectionalRange(o+n.from,l+n.from)}function ea(s,t,e,i,n){
let r=Math.round((i-t.left)*s.defaultCharacterWidth);if(s.lineWrapping&&e.height>s.defaultLineHeight*1.5){let l=s.viewState.heightOracle.textHeight,a=Math.floor(
(n-e.top-(s.defaultLineHeight-l)*.5)/l);r+=a*s.viewState.heightOracle.lineLength}let o=s.state.sliceDoc(e.from,e.to);return e.from+Ns(o,r,s.state.tabSize)}function Mn(s,t,e){
let i=s.lineBlockAt(t);if(Array.isArray(i.type)){let n;for(let r of i.type){if(r.from>t)break;if(!(r.to<t)){if(r.from<t&&r.to>t)return r;(!n||r.type==W.Text&&(n.
type!=r.type||(e<0?r.from<t:r.to>t)))&&(n=r)}}return n||i}return i}function ia(s,t,e,i){let n=Mn(s,t.head,t.assoc||-1),r=!i||n.type!=W.Text||!(s.lineWrapping||n.
widgetLineBreaks)?null:s.coordsAtPos(t.assoc<0&&t.head>n.from?t.head-1:t.head);if(r){let o=s.dom.getBoundingClientRect(),l=s.textDirectionAt(n.from),a=s.posAndSideAtCoords(
{x:e==(l==H.LTR)?o.right-1:o.left+1,y:(r.top+r.bottom)/2});if(a)return w.cursor(a.pos,a.assoc)}return w.cursor(e?n.to:n.from,e?1:-1)}function _s(s,t,e,i){let n=s.
state.doc.lineAt(t.head),r=s.bidiSpans(n),o=s.textDirectionAt(n.from);for(let l=t,a=null;;){let h=Nl(n,r,o,l,e),c=Pr;if(!h){if(n.number==(e?s.state.doc.lines:1))
return l;c=`
`,n=s.state.doc.line(n.number+(e?1:-1)),r=s.bidiSpans(n),h=e?w.cursor(n.from,-1):w.cursor(n.to,1)}if(a){if(!a(c))return l}else{if(!i)return h;a=i(c)}l=h}}function na(s,t,e){
let i=s.state.charCategorizer(t),n=i(e);return r=>{let o=i(r);return n==at.Space&&(n=o),n==o}}function sa(s,t,e,i){let n=t.head,r=e?1:-1;if(n==(e?s.state.doc.length:
0))return w.cursor(n,t.assoc);let o=t.goalColumn,l,a=s.contentDOM.getBoundingClientRect(),h=s.coordsAtPos(n,t.assoc||((t.empty?e:t.head==t.from)?1:-1)),c=s.documentTop;
if(h)o==null&&(o=h.left-a.left),l=r<0?h.top:h.bottom;else{let p=s.viewState.lineBlockAt(n);o==null&&(o=Math.min(a.right-a.left,s.defaultCharacterWidth*(n-p.from))),
l=(r<0?p.top:p.bottom)+c}let f=a.left+o,u=s.viewState.heightOracle.textHeight>>1,d=i??u;for(let p=0;;p+=u){let g=l+(d+p)*r,m=An(s,{x:f,y:g},!1,r);if(e?g>a.bottom:
g<a.top)return w.cursor(m.pos,m.assoc);let b=s.coordsAtPos(m.pos,m.assoc),k=b?(b.top+b.bottom)/2:0;if(!b||(e?k>l:k<l))return w.cursor(m.pos,m.assoc,void 0,o)}}function Re(s,t,e){
for(;;){let i=0;for(let n of s)n.between(t-1,t+1,(r,o,l)=>{if(t>r&&t<o){let a=i||e||(t-r<o-t?-1:1);t=a<0?r:o,i=a}});if(!i)return t}}function Zr(s,t){let e=null;
for(let i=0;i<t.ranges.length;i++){let n=t.ranges[i],r=null;if(n.empty){let o=Re(s,n.from,0);o!=n.from&&(r=w.cursor(o,-1))}else{let o=Re(s,n.from,-1),l=Re(s,n.to,
1);(o!=n.from||l!=n.to)&&(n.undirectional?r=w.undirectionalRange(n.from,n.to):r=w.range(n.from==n.anchor?o:l,n.from==n.head?o:l))}r&&(e||(e=t.ranges.slice()),e[i]=
r)}return e?w.create(e,t.mainIndex):t}function sn(s,t,e){let i=Re(s.state.facet(We).map(n=>n(s)),e.from,t.head>e.from?-1:1);return i==e.from?e:w.cursor(i,i<e.from?
1:-1)}var Q=class{constructor(t,e){this.pos=t,this.assoc=e}};function An(s,t,e,i){let n=s.contentDOM.getBoundingClientRect(),r=n.top+s.viewState.paddingTop,{x:o,
y:l}=t,a=l-r,h;for(;;){if(a<0)return new Q(0,1);if(a>s.viewState.docHeight)return new Q(s.state.doc.length,-1);if(h=s.elementAtHeight(a),i==null)break;if(h.type==
W.Text){if(i<0?h.to<s.viewport.from:h.from>s.viewport.to)break;let u=s.docView.coordsAt(i<0?h.from:h.to,i>0?-1:1);if(u&&(i<0?u.top<=a+r:u.bottom>=a+r))break}let f=s.
viewState.heightOracle.textHeight/2;a=i>0?h.bottom+f:h.top-f}if(s.viewport.from>=h.to||s.viewport.to<=h.from){if(e)return null;if(h.type==W.Text){let f=ea(s,n,h,
o,l);return new Q(f,f==h.from?1:-1)}}if(h.type!=W.Text)return a<(h.top+h.bottom)/2?new Q(h.from,1):new Q(h.to,-1);let c=s.docView.lineAt(h.from,2);return(!c||c.
length!=h.length)&&(c=s.docView.lineAt(h.from,-2)),new Tn(s,o,l,s.textDirectionAt(h.from)).scanTile(c,h.from)}var Tn=class{constructor(t,e,i,n){this.view=t,this.
x=e,this.y=i,this.baseDir=n,this.line=null,this.spans=null}bidiSpansAt(t){return(!this.line||this.line.from>t||this.line.to<t)&&(this.line=this.view.state.doc.lineAt(
t),this.spans=this.view.bidiSpans(this.line)),this}baseDirAt(t,e){let{line:i,spans:n}=this.bidiSpansAt(t);return n[Z.find(n,t-i.from,-1,e)].level==this.baseDir}dirAt(t,e){
let{line:i,spans:n}=this.bidiSpansAt(t);return n[Z.find(n,t-i.from,-1,e)].dir}bidiIn(t,e){let{spans:i,line:n}=this.bidiSpansAt(t);return i.length>1||i.length&&(i[0].
level!=this.baseDir||i[0].to+n.from<e)}scan(t,e,i=!1){let n=0,r=t.length-1,o=new Set,l=this.bidiIn(t[0],t[r]),a,h,c=-1,f=1e9,u;t:for(;n<r;){let p=r-n,g=n+r>>1;e:
if(o.has(g)){for(let k=1;k<p;k++){let x=g+k;if(x>=r&&(x-=p),!o.has(x)){g=x;break e}}break t}o.add(g);let m=e(g),b=0;if(m)for(let k=0;k<m.length;k++){let x=m[k];
if(!(x.width==0&&m.length>1))if(x.bottom<this.y)(!a||a.bottom<x.bottom)&&(a=x),b=1;else if(x.top>this.y)(!h||h.top>x.top)&&(h=x),b=-1;else{let A=x.left>this.x?this.
x-x.left:x.right<this.x?this.x-x.right:0,v=Math.abs(A);v<f&&(c=g,f=v,u=x),A&&(b=A<0==(this.baseDir==H.LTR)?-1:1)}}b==-1&&(!l||this.baseDirAt(t[g],1))?r=g:b==1&&
(!l||this.baseDirAt(t[g+1],-1))&&(n=g+1)}if(!u){if(!h&&!a)return{i:0,after:!1};let p=a&&(!h||this.y-a.bottom<h.top-this.y)?a:h;return this.y=(p.top+p.bottom)/2,
this.scan(t,e,!0)}if(f&&!i){let{top:p,bottom:g}=u;if(a&&a.bottom>(p+p+g)/3)return this.y=a.bottom-1,this.scan(t,e,!0);if(h&&h.top<(p+g+g)/3)return this.y=h.top+
1,this.scan(t,e,!0)}let d=(l?this.dirAt(t[c],1):this.baseDir)==H.LTR;return{i:c,after:this.x>(u.left+u.right)/2==d}}scanText(t,e){let i=[];for(let r=0;r<t.length;r=
it(t.text,r))i.push(e+r);i.push(e+t.length);let n=this.scan(i,r=>{let o=i[r]-e,l=i[r+1]-e;return Ve(t.dom,o,l).getClientRects()});return n.after?new Q(i[n.i+1],
-1):new Q(i[n.i],1)}scanTile(t,e){if(!t.length)return new Q(e,1);if(t.children.length==1){let l=t.children[0];if(l.isText())return this.scanText(l,e);if(l.isComposite())
return this.scanTile(l,e)}let i=[e];for(let l=0,a=e;l<t.children.length;l++)i.push(a+=t.children[l].length);let n=this.scan(i,l=>{let a=t.children[l];return a.flags&
48?null:(V(a.dom)?a.dom:Ve(a.dom,0,a.length)).getClientRects()}),r=t.children[n.i],o=i[n.i];return r.isText()?this.scanText(r,o):r.isComposite()?this.scanTile(r,
o):n.after?new Q(i[n.i+1],-1):new Q(o,1)}},ee="￿",En=class{constructor(t,e){this.points=t,this.view=e,this.text="",this.lineSeparator=e.state.facet(I.lineSeparator)}append(t){
this.text+=t}lineBreak(){this.text+=ee}readRange(t,e){if(!t)return this;let i=t.parentNode;for(let n=t;;){this.findPointBefore(i,n);let r=this.text.length;this.
readNode(n);let o=P.get(n),l=n.nextSibling;if(l==e){o?.breakAfter&&!l&&i!=this.view.contentDOM&&this.lineBreak();break}let a=P.get(l);(o&&a?o.breakAfter:(o?o.breakAfter:
pi(n))||pi(l)&&(n.nodeName!="BR"||o?.isWidget())&&this.text.length>r)&&!oa(l,e)&&this.lineBreak(),n=l}return this.findPointBefore(i,e),this}readTextNode(t){let e=t.
nodeValue;for(let i of this.points)i.node==t&&(i.pos=this.text.length+Math.min(i.offset,e.length));for(let i=0,n=this.lineSeparator?null:/\r\n?|\n/g;;){let r=-1,
o=1,l;if(this.lineSeparator?(r=e.indexOf(this.lineSeparator,i),o=this.lineSeparator.length):(l=n.exec(e))&&(r=l.index,o=l[0].length),this.append(e.slice(i,r<0?e.
length:r)),r<0)break;if(this.lineBreak(),o>1)for(let a of this.points)a.node==t&&a.pos>this.text.length&&(a.pos-=o-1);i=r+o}}readNode(t){let e=P.get(t),i=e&&e.overrideDOMText;
if(i!=null){this.findPointInside(t,i.length);for(let n=i.iter();!n.next().done;)n.lineBreak?this.lineBreak():this.append(n.value)}else he(t)?this.readTextNode(t):
t.nodeName=="BR"?t.nextSibling&&this.lineBreak():V(t)&&this.readRange(t.firstChild,null)}findPointBefore(t,e){for(let i of this.points)i.node==t&&t.childNodes[i.
offset]==e&&(i.pos=this.text.length)}findPointInside(t,e){for(let i of this.points)(he(t)?i.node==t:t.contains(i.node))&&(i.pos=this.text.length+(ra(t,i.node,i.
offset)?e:0))}};function ra(s,t,e){for(;;){if(!t||e<St(t))return!1;if(t==s)return!0;e=Ot(t)+1,t=t.parentNode}}function oa(s,t){let e;for(;!(s==t||!s);s=s.nextSibling){
let i=P.get(s);if(!i?.isWidget())return!1;i&&(e||(e=[])).push(i)}if(e)for(let i of e){let n=i.overrideDOMText;if(n?.length)return!1}return!0}var wi=class{constructor(t,e){
this.node=t,this.offset=e,this.pos=-1}},On=class{constructor(t,e,i,n){this.typeOver=n,this.bounds=null,this.text="",this.domChanged=e>-1;let{impreciseHead:r,impreciseAnchor:o}=t.
docView,l=t.state.selection;if(t.state.readOnly&&e>-1)this.newSel=null;else if(e>-1&&(this.bounds=to(t.docView.tile,e,i,0))){let a=r||o?[]:aa(t),h=new En(a,t);h.
readRange(this.bounds.startDOM,this.bounds.endDOM),this.text=h.text,this.newSel=ha(a,this.bounds.from)}else{let a=t.observer.selectionRange,h=r&&r.node==a.focusNode&&
r.offset==a.focusOffset||!fn(t.contentDOM,a.focusNode)?l.main.head:t.docView.posFromDOM(a.focusNode,a.focusOffset),c=o&&o.node==a.anchorNode&&o.offset==a.anchorOffset||
!fn(t.contentDOM,a.anchorNode)?l.main.anchor:t.docView.posFromDOM(a.anchorNode,a.anchorOffset),f=t.viewport;if((y.ios||y.chrome)&&h!=c&&Math.min(h,c)<=l.main.from&&
Math.max(h,c)>=l.main.to&&(f.from>0||f.to<t.state.doc.length)){let u=Math.min(h,c),d=Math.max(h,c),p=f.from-u,g=f.to-d;(p==0||p==1||u==0)&&(g==0||g==-1||d==t.state.
doc.length)&&(h=0,c=t.state.doc.length)}if(t.inputState.composing>-1&&l.ranges.length>1)this.newSel=l.replaceRange(w.range(c,h));else if(t.lineWrapping&&c==h&&!(l.
main.empty&&l.main.head==h)&&t.inputState.lastTouchTime>Date.now()-100){let u=t.coordsAtPos(h,-1),d=0;u&&(d=t.inputState.lastTouchY<=u.bottom?-1:1),this.newSel=
w.create([w.cursor(h,d)])}else this.newSel=w.single(c,h)}}};function to(s,t,e,i){if(s.isComposite()){let n=-1,r=-1,o=-1,l=-1;for(let a=0,h=i,c=i;a<s.children.length;a++){
let f=s.children[a],u=h+f.length;if(h<t&&u>e)return to(f,t,e,h);if(u>=t&&n==-1&&(n=a,r=h),h>e&&f.dom.parentNode==s.dom){o=a,l=c;break}c=u,h=u+f.breakAfter}return{
from:r,to:l<0?i+s.length:l,startDOM:(n?s.children[n-1].dom.nextSibling:null)||s.dom.firstChild,endDOM:o<s.children.length&&o>=0?s.children[o].dom:null}}else return s.
isText()?{from:i,to:i+s.length,startDOM:s.dom,endDOM:s.dom.nextSibling}:null}function eo(s,t){let e,{newSel:i}=t,{state:n}=s,r=n.selection.main,o=s.inputState.lastKeyTime>
Date.now()-100?s.inputState.lastKeyCode:-1;if(t.bounds){let{from:l,to:a}=t.bounds,h=r.from,c=null;(o===8||y.android&&t.text.length<a-l)&&(h=r.to,c="end");let f=n.
doc.sliceString(l,a,ee),u,d;!r.empty&&r.from>=l&&r.to<=a&&(t.typeOver||f!=t.text)&&f.slice(0,r.from-l)==t.text.slice(0,r.from-l)&&f.slice(r.to-l)==t.text.slice(
u=t.text.length-(f.length-(r.to-l)))?e={from:r.from,to:r.to,insert:T.of(t.text.slice(r.from-l,u).split(ee))}:(d=io(f,t.text,h-l,c))&&(y.chrome&&o==13&&d.toB==d.
from+2&&t.text.slice(d.from,d.toB)==ee+ee&&d.toB--,e={from:l+d.from,to:l+d.toA,insert:T.of(t.text.slice(d.from,d.toB).split(ee))})}else i&&(!s.hasFocus&&n.facet(
wt)||Dn(i,r))&&(i=null);if(!e&&!i)return!1;if((y.mac||y.android)&&e&&e.from==e.to&&e.from==r.head-1&&/^\. ?$/.test(e.insert.toString())&&s.contentDOM.getAttribute(
"autocorrect")=="off"?(i&&e.insert.length==2&&(i=w.single(i.main.anchor-1,i.main.head-1)),e={from:e.from,to:e.to,insert:T.of([e.insert.toString().replace("."," ")])}):
n.doc.lineAt(r.from).to<r.to&&s.docView.lineHasWidget(r.to)&&s.inputState.insertingTextAt>Date.now()-50?e={from:r.from,to:r.to,insert:n.toText(s.inputState.insertingText)}:
y.chrome&&e&&e.from==e.to&&e.from==r.head&&e.insert.toString()==`
 `&&s.lineWrapping&&(i&&(i=w.single(i.main.anchor-1,i.main.head-1)),e={from:r.from,to:r.to,insert:T.of([" "])}),e)return os(s,e,i,o);if(i&&!Dn(i,r)){let l=!1,a="\
select";return s.inputState.lastSelectionTime>Date.now()-50&&(s.inputState.lastSelectionOrigin=="select"&&(l=!0),a=s.inputState.lastSelectionOrigin,a=="select.p\
ointer"&&(i=Zr(n.facet(We).map(h=>h(s)),i))),s.dispatch({selection:i,scrollIntoView:l,userEvent:a}),!0}else return!1}function os(s,t,e,i=-1){if(y.ios&&s.inputState.
flushIOSKey(t))return!0;let n=s.state.selection.main;if(y.android&&(t.to==n.to&&(t.from==n.from||t.from==n.from-1&&s.state.sliceDoc(t.from,n.from)==" ")&&t.insert.
length==1&&t.insert.lines==2&&le(s.contentDOM,"Enter",13)||(t.from==n.from-1&&t.to==n.to&&t.insert.length==0||i==8&&t.insert.length<t.to-t.from&&t.to>n.head)&&le(
s.contentDOM,"Backspace",8)||t.from==n.from&&t.to==n.to+1&&t.insert.length==0&&le(s.contentDOM,"Delete",46)))return!0;let r=t.insert.toString();s.inputState.composing>=
0&&s.inputState.composing++;let o,l=()=>o||(o=la(s,t,e));return s.state.facet(Wr).some(a=>a(s,t.from,t.to,r,l))||s.dispatch(l()),!0}function la(s,t,e){let i,n=s.
state,r=n.selection.main,o=-1;if(t.from==t.to&&t.from<r.from||t.from>r.to){let a=t.from<r.from?-1:1,h=a<0?r.from:r.to,c=Re(n.facet(We).map(f=>f(s)),h,a);t.from==
c&&(o=c)}if(o>-1)i={changes:t,selection:w.cursor(t.from+t.insert.length,-1)};else if(t.from>=r.from&&t.to<=r.to&&t.to-t.from>=(r.to-r.from)/3&&(!e||e.main.empty&&
e.main.from==t.from+t.insert.length)&&s.inputState.composing<0){let a=r.from<t.from?n.sliceDoc(r.from,t.from):"",h=r.to>t.to?n.sliceDoc(t.to,r.to):"";i=n.replaceSelection(
s.state.toText(a+t.insert.sliceString(0,void 0,s.state.lineBreak)+h))}else{let a=n.changes(t),h=e&&e.main.to<=a.newLength?e.main:void 0;if(n.selection.ranges.length>
1&&(s.inputState.composing>=0||s.inputState.compositionPendingChange)&&t.to<=r.to+10&&t.to>=r.to-10){let c=s.state.sliceDoc(t.from,t.to),f,u=e&&Qr(s,e.main.head);
if(u){let p=t.insert.length-(t.to-t.from);f={from:u.from,to:u.to-p}}else f=s.state.doc.lineAt(r.head);let d=r.to-t.to;i=n.changeByRange(p=>{if(p.from==r.from&&p.
to==r.to)return{changes:a,range:h||p.map(a)};let g=p.to-d,m=g-c.length;if(s.state.sliceDoc(m,g)!=c||g>=f.from&&m<=f.to)return{range:p};let b=n.changes({from:m,to:g,
insert:t.insert}),k=p.to-r.to;return{changes:b,range:h?w.range(Math.max(0,h.anchor+k),Math.max(0,h.head+k)):p.map(b)}})}else i={changes:a,selection:h&&n.selection.
replaceRange(h)}}let l="input.type";return(s.composing||s.inputState.compositionPendingChange&&s.inputState.compositionEndedAt>Date.now()-50)&&(s.inputState.compositionPendingChange=
!1,l+=".compose",s.inputState.compositionFirstChange&&(l+=".start",s.inputState.compositionFirstChange=!1)),n.update(i,{userEvent:l,scrollIntoView:!0})}function io(s,t,e,i){
let n=Math.min(s.length,t.length),r=0;for(;r<n&&s.charCodeAt(r)==t.charCodeAt(r);)r++;if(r==n&&s.length==t.length)return null;let o=s.length,l=t.length;for(;o>0&&
l>0&&s.charCodeAt(o-1)==t.charCodeAt(l-1);)o--,l--;if(i=="end"){let a=Math.max(0,r-Math.min(o,l));e-=o+a-r}if(o<r&&s.length<t.length){let a=e<=r&&e>=o?r-e:0;r-=
a,l=r+(l-o),o=r}else if(l<r){let a=e<=r&&e>=l?r-e:0;r-=a,o=r+(o-l),l=r}return{from:r,toA:o,toB:l}}function aa(s){let t=[];if(s.root.activeElement!=s.contentDOM)
return t;let{anchorNode:e,anchorOffset:i,focusNode:n,focusOffset:r}=s.observer.selectionRange;return e&&(t.push(new wi(e,i)),(n!=e||r!=i)&&t.push(new wi(n,r))),
t}function ha(s,t){if(s.length==0)return null;let e=s[0].pos,i=s.length==2?s[1].pos:e;return e<0||i<0?null:e==i?w.create([w.cursor(i+t,-1)]):w.single(e+t,i+t)}function Dn(s,t){
return t.head==s.main.head&&t.anchor==s.main.anchor}var Rn=class{setSelectionOrigin(t){this.lastSelectionOrigin=t,this.lastSelectionTime=Date.now()}constructor(t){
this.view=t,this.lastKeyCode=0,this.lastKeyTime=0,this.touchActive=!1,this.lastTouchTime=0,this.lastTouchX=0,this.lastTouchY=0,this.lastFocusTime=0,this.lastScrollTop=
0,this.lastScrollLeft=0,this.lastWheelEvent=0,this.pendingIOSKey=void 0,this.lastIOSMomentumScroll=0,this.tabFocusMode=-1,this.lastSelectionOrigin=null,this.lastSelectionTime=
0,this.lastContextMenu=0,this.scrollHandlers=[],this.handlers=Object.create(null),this.composing=-1,this.compositionFirstChange=null,this.compositionEndedAt=0,this.
compositionPendingKey=!1,this.compositionPendingChange=!1,this.insertingText="",this.insertingTextAt=0,this.mouseSelection=null,this.draggedContent=null,this.handleEvent=
this.handleEvent.bind(this),this.notifiedFocused=t.hasFocus,y.safari&&t.contentDOM.addEventListener("input",()=>null),y.gecko&&Ca(t.contentDOM.ownerDocument)}handleEvent(t){
!ba(this.view,t)||this.ignoreDuringComposition(t)||t.type=="keydown"&&this.keydown(t)||(this.view.updateState!=0?Promise.resolve().then(()=>this.runHandlers(t.type,
t)):this.runHandlers(t.type,t))}runHandlers(t,e){let i=this.handlers[t];if(i){for(let n of i.observers)n(this.view,e);for(let n of i.handlers){if(e.defaultPrevented)
break;if(n(this.view,e)){e.preventDefault();break}}}}ensureHandlers(t){let e=fa(t),i=this.handlers,n=this.view.contentDOM;for(let r in e)if(r!="scroll"){let o=!e[r].
handlers.length,l=i[r];l&&o!=!l.handlers.length&&(n.removeEventListener(r,this.handleEvent),l=null),l||n.addEventListener(r,this.handleEvent,{passive:o})}for(let r in i)
r!="scroll"&&!e[r]&&n.removeEventListener(r,this.handleEvent);this.handlers=e}keydown(t){if(this.lastKeyCode=t.keyCode,this.lastKeyTime=Date.now(),t.keyCode==9&&
this.tabFocusMode>-1&&(!this.tabFocusMode||Date.now()<=this.tabFocusMode))return!0;if(this.tabFocusMode>0&&t.keyCode!=27&&so.indexOf(t.keyCode)<0&&(this.tabFocusMode=
-1),y.android&&y.chrome&&!t.synthetic&&(t.keyCode==13||t.keyCode==8))return this.view.observer.delayAndroidKey(t.key,t.keyCode),!0;if(y.ios&&!t.synthetic&&!t.altKey&&
!t.metaKey&&(no.some(e=>e.keyCode==t.keyCode)&&!t.ctrlKey||ua.indexOf(t.key)>-1&&t.ctrlKey)){let e={ctrlKey:t.ctrlKey,altKey:t.altKey,metaKey:t.metaKey,shiftKey:t.
shiftKey};e.shiftKey&&y.ios&&!/^(off|none)$/.test(this.view.contentDOM.autocapitalize)&&ca(this.view.win)&&(e.shiftKey=!1);let i=this.pendingIOSKey={key:t.key,keyCode:t.
keyCode,mods:e};return setTimeout(()=>{this.pendingIOSKey==i&&this.flushIOSKey()},50),!0}return t.keyCode!=229&&this.view.observer.forceFlush(),!1}flushIOSKey(t){
let e=this.pendingIOSKey;return!e||this.view.observer.pendingRecords().length||e.key=="Enter"&&t&&t.from<t.to&&/^\S+$/.test(t.insert.toString())?!1:(this.pendingIOSKey=
void 0,le(this.view.contentDOM,e.key,e.keyCode,e.mods))}ignoreDuringComposition(t){return!/^key/.test(t.type)||t.synthetic?!1:this.composing>0?!0:y.safari&&!y.ios&&
this.compositionPendingKey&&Date.now()-this.compositionEndedAt<100?(this.compositionPendingKey=!1,!0):!1}startMouseSelection(t){this.mouseSelection&&this.mouseSelection.
destroy(),this.mouseSelection=t}update(t){this.view.observer.update(t),this.mouseSelection&&this.mouseSelection.update(t),this.draggedContent&&t.docChanged&&(this.
draggedContent=this.draggedContent.map(t.changes)),t.transactions.length&&(this.lastKeyCode=this.lastSelectionTime=0)}destroy(){this.mouseSelection&&this.mouseSelection.
destroy()}};function ca(s){return s.visualViewport?s.visualViewport.height*s.visualViewport.scale/s.document.documentElement.clientHeight<.85:!1}function Qs(s,t){
return(e,i)=>{try{return t.call(s,i,e)}catch(n){xt(e.state,n)}}}function fa(s){let t=Object.create(null);function e(i){return t[i]||(t[i]={observers:[],handlers:[]})}
for(let i of s){let n=i.spec,r=n&&n.plugin.domEventHandlers,o=n&&n.plugin.domEventObservers;if(r)for(let l in r){let a=r[l];a&&e(l).handlers.push(Qs(i.value,a))}
if(o)for(let l in o){let a=o[l];a&&e(l).observers.push(Qs(i.value,a))}}for(let i in ot)e(i).handlers.push(ot[i]);for(let i in q)e(i).observers.push(q[i]);return t}
var no=[{key:"Backspace",keyCode:8,inputType:"deleteContentBackward"},{key:"Enter",keyCode:13,inputType:"insertParagraph"},{key:"Enter",keyCode:13,inputType:"in\
sertLineBreak"},{key:"Delete",keyCode:46,inputType:"deleteContentForward"}],ua="dthko",so=[16,17,18,20,91,92,224,225],ii=6;function ni(s){return Math.max(0,s)*.7+
8}function da(s,t){return Math.max(Math.abs(s.clientX-t.clientX),Math.abs(s.clientY-t.clientY))}var Ln=class{constructor(t,e,i,n){this.view=t,this.startEvent=e,
this.style=i,this.mustSelect=n,this.scrollSpeed={x:0,y:0},this.scrolling=-1,this.lastEvent=e,this.scrollParents=kr(t.contentDOM),this.atoms=t.state.facet(We).map(
o=>o(t));let r=t.contentDOM.ownerDocument;r.addEventListener("mousemove",this.move=this.move.bind(this)),r.addEventListener("mouseup",this.up=this.up.bind(this)),
this.extend=e.shiftKey,this.multiple=t.state.facet(I.allowMultipleSelections)&&pa(t,e),this.dragging=ma(t,e)&&lo(e)==1?null:!1}start(t){this.dragging===!1&&this.
select(t)}move(t){if(t.buttons==0)return this.destroy();if(this.dragging||this.dragging==null&&da(this.startEvent,t)<10)return;this.select(this.lastEvent=t);let e=0,
i=0,n=0,r=0,o=this.view.win.innerWidth,l=this.view.win.innerHeight;this.scrollParents.x&&({left:n,right:o}=this.scrollParents.x.getBoundingClientRect()),this.scrollParents.
y&&({top:r,bottom:l}=this.scrollParents.y.getBoundingClientRect());let a=Jr(this.view);t.clientX-a.left<=n+ii?e=-ni(n-t.clientX):t.clientX+a.right>=o-ii&&(e=ni(
t.clientX-o)),t.clientY-a.top<=r+ii?i=-ni(r-t.clientY):t.clientY+a.bottom>=l-ii&&(i=ni(t.clientY-l)),this.setScrollSpeed(e,i)}up(t){this.dragging==null&&this.select(
this.lastEvent),this.dragging||t.preventDefault(),this.destroy()}destroy(){this.setScrollSpeed(0,0);let t=this.view.contentDOM.ownerDocument;t.removeEventListener(
"mousemove",this.move),t.removeEventListener("mouseup",this.up),this.view.inputState.mouseSelection=this.view.inputState.draggedContent=null}setScrollSpeed(t,e){
this.scrollSpeed={x:t,y:e},t||e?this.scrolling<0&&(this.scrolling=setInterval(()=>this.scroll(),50)):this.scrolling>-1&&(clearInterval(this.scrolling),this.scrolling=
-1)}scroll(){let{x:t,y:e}=this.scrollSpeed;t&&this.scrollParents.x&&(this.scrollParents.x.scrollLeft+=t,t=0),e&&this.scrollParents.y&&(this.scrollParents.y.scrollTop+=
e,e=0),(t||e)&&this.view.win.scrollBy(t,e),this.dragging===!1&&this.select(this.lastEvent)}select(t){let{view:e}=this,i=Zr(this.atoms,this.style.get(t,this.extend,
this.multiple));(this.mustSelect||!i.eq(e.state.selection,this.dragging===!1))&&this.view.dispatch({selection:i,userEvent:"select.pointer"}),this.mustSelect=!1}update(t){
t.transactions.some(e=>e.isUserEvent("input.type"))?this.destroy():this.style.update(t)&&setTimeout(()=>this.select(this.lastEvent),20)}};function pa(s,t){let e=s.
state.facet(Ir);return e.length?e[0](t):y.mac?t.metaKey:t.ctrlKey}function ga(s,t){let e=s.state.facet(Hr);return e.length?e[0](t):y.mac?!t.altKey:!t.ctrlKey}function ma(s,t){
let{main:e}=s.state.selection;if(e.empty)return!1;let i=Ne(s.root);if(!i||i.rangeCount==0)return!0;let n=i.getRangeAt(0).getClientRects();for(let r=0;r<n.length;r++){
let o=n[r];if(o.left<=t.clientX&&o.right>=t.clientX&&o.top<=t.clientY&&o.bottom>=t.clientY)return!0}return!1}function ba(s,t){if(!t.bubbles)return!0;if(t.defaultPrevented)
return!1;for(let e=t.target,i;e!=s.contentDOM;e=e.parentNode)if(!e||e.nodeType==11||(i=P.get(e))&&i.isWidget()&&!i.isHidden&&i.widget.ignoreEvent(t))return!1;return!0}
var ot=Object.create(null),q=Object.create(null),ro=y.ie&&y.ie_version<15||y.ios&&y.webkit_version<604;function ya(s){let t=s.dom.parentNode;if(!t)return;let e=t.
appendChild(document.createElement("textarea"));e.style.cssText="position: fixed; left: -10000px; top: 10px",e.focus(),setTimeout(()=>{s.focus(),e.remove(),oo(s,
e.value)},50)}function Oi(s,t,e){for(let i of s.facet(t))e=i(e,s);return e}function oo(s,t){t=Oi(s.state,is,t);let{state:e}=s,i,n=1,r=e.toText(t),o=r.lines==e.selection.
ranges.length;if(Bn!=null&&e.selection.ranges.every(a=>a.empty)&&Bn==r.toString()){let a=-1;i=e.changeByRange(h=>{let c=e.doc.lineAt(h.from);if(c.from==a)return{
range:h};a=c.from;let f=e.toText((o?r.line(n++).text:t)+e.lineBreak);return{changes:{from:c.from,insert:f},range:w.cursor(h.from+f.length,-1)}})}else o?i=e.changeByRange(
a=>{let h=r.line(n++);return{changes:{from:a.from,to:a.to,insert:h.text},range:w.cursor(a.from+h.length,-1)}}):i=e.replaceSelection(r);s.dispatch(i,{userEvent:"\
input.paste",scrollIntoView:!0})}q.scroll=s=>{let t=s.inputState;t.lastScrollTop=s.scrollDOM.scrollTop,t.lastScrollLeft=s.scrollDOM.scrollLeft,y.ios&&!t.touchActive&&
(t.lastIOSMomentumScroll=Date.now())};q.wheel=q.mousewheel=s=>{s.inputState.lastWheelEvent=Date.now()};ot.keydown=(s,t)=>(s.inputState.setSelectionOrigin("selec\
t"),t.keyCode==27&&s.inputState.tabFocusMode!=0&&(s.inputState.tabFocusMode=Date.now()+2e3),!1);q.touchstart=(s,t)=>{let e=s.inputState,i=t.targetTouches[0];e.touchActive=
!0,e.lastTouchTime=Date.now(),i&&(e.lastTouchX=i.clientX,e.lastTouchY=i.clientY),e.setSelectionOrigin("select.pointer")};q.touchmove=s=>{s.inputState.setSelectionOrigin(
"select.pointer")};q.touchend=(s,t)=>{s.inputState.touchActive=!1};ot.mousedown=(s,t)=>{if(s.observer.flush(),s.inputState.lastTouchTime>Date.now()-2e3)return!1;
let e=null;for(let i of s.state.facet(Nr))if(e=i(s,t),e)break;if(!e&&t.button==0&&(e=xa(s,t)),e){let i=!s.hasFocus;s.inputState.startMouseSelection(new Ln(s,t,e,
i)),i&&s.observer.ignore(()=>{Ar(s.contentDOM);let r=s.root.activeElement;r&&!r.contains(s.contentDOM)&&r.blur()});let n=s.inputState.mouseSelection;if(n)return n.
start(t),n.dragging===!1}else s.inputState.setSelectionOrigin("select.pointer");return!1};function Zs(s,t,e,i){if(i==1)return w.cursor(t,e);if(i==2)return ta(s.
state,t,e);{let n=s.docView.lineAt(t,e),r=s.state.doc.lineAt(n?n.posAtEnd:t),o=n?n.posAtStart:r.from,l=n?n.posAtEnd:r.to;return l<s.state.doc.length&&l==r.to&&l++,
w.undirectionalRange(o,l)}}var wa=y.ie&&y.ie_version<=11,tr=null,er=0,ir=0;function lo(s){if(!wa)return s.detail;let t=tr,e=ir;return tr=s,ir=Date.now(),er=!t||
e>Date.now()-400&&Math.abs(t.clientX-s.clientX)<2&&Math.abs(t.clientY-s.clientY)<2?(er+1)%3:1}function xa(s,t){let e=s.posAndSideAtCoords({x:t.clientX,y:t.clientY},
!1),i=lo(t),n=s.state.selection;return{update(r){r.docChanged&&(e.pos=r.changes.mapPos(e.pos),n=n.map(r.changes))},get(r,o,l){let a=s.posAndSideAtCoords({x:r.clientX,
y:r.clientY},!1),h,c=Zs(s,a.pos,a.assoc,i);if(e.pos!=a.pos&&!o){let f=Zs(s,e.pos,e.assoc,i),u=Math.min(f.from,c.from),d=Math.max(f.to,c.to);c=u<c.from?w.range(u,
d,c.assoc):w.range(d,u,c.assoc)}return o?n.replaceRange(n.main.extend(c.from,c.to,c.assoc)):l&&i==1&&n.ranges.length>1&&(h=va(n,a.pos))?h:l?n.addRange(c):w.create(
[c])}}}function va(s,t){for(let e=0;e<s.ranges.length;e++){let{from:i,to:n}=s.ranges[e];if(i<=t&&n>=t)return w.create(s.ranges.slice(0,e).concat(s.ranges.slice(
e+1)),s.mainIndex==e?0:s.mainIndex-(s.mainIndex>e?1:0))}return null}ot.dragstart=(s,t)=>{let{selection:{main:e}}=s.state;if(t.target.draggable){let n=s.docView.
tile.nearest(t.target);if(n&&n.isWidget()){let r=n.posAtStart,o=r+n.length;(r>=e.to||o<=e.from)&&(e=w.undirectionalRange(r,o))}}let{inputState:i}=s;return i.mouseSelection&&
(i.mouseSelection.dragging=!0),i.draggedContent=e,t.dataTransfer&&(t.dataTransfer.setData("Text",Oi(s.state,ns,s.state.sliceDoc(e.from,e.to))),t.dataTransfer.effectAllowed=
"copyMove"),!1};ot.dragend=s=>(s.inputState.draggedContent=null,!1);function nr(s,t,e,i){if(e=Oi(s.state,is,e),!e)return;let n=s.posAtCoords({x:t.clientX,y:t.clientY},
!1),{draggedContent:r}=s.inputState,o=i&&r&&ga(s,t)?{from:r.from,to:r.to}:null,l={from:n,insert:e},a=s.state.changes(o?[o,l]:l);s.focus(),s.dispatch({changes:a,
selection:{anchor:a.mapPos(n,-1),head:a.mapPos(n,1)},userEvent:o?"move.drop":"input.drop"}),s.inputState.draggedContent=null}ot.drop=(s,t)=>{if(!t.dataTransfer)
return!1;if(s.state.readOnly)return!0;let e=t.dataTransfer.files;if(e&&e.length){let i=Array(e.length),n=0,r=()=>{++n==e.length&&nr(s,t,i.filter(o=>o!=null).join(
s.state.lineBreak),!1)};for(let o=0;o<e.length;o++){let l=new FileReader;l.onerror=r,l.onload=()=>{/[\x00-\x08\x0e-\x1f]{2}/.test(l.result)||(i[o]=l.result),r()},
l.readAsText(e[o])}return!0}else{let i=t.dataTransfer.getData("Text");if(i)return nr(s,t,i,!0),!0}return!1};ot.paste=(s,t)=>{if(s.state.readOnly)return!0;s.observer.
flush();let e=ro?null:t.clipboardData;return e?(oo(s,e.getData("text/plain")||e.getData("text/uri-list")),!0):(ya(s),!1)};function Sa(s,t){let e=s.dom.parentNode;
if(!e)return;let i=e.appendChild(document.createElement("textarea"));i.style.cssText="position: fixed; left: -10000px; top: 10px",i.value=t,i.focus(),i.selectionEnd=
t.length,i.selectionStart=0,setTimeout(()=>{i.remove(),s.focus()},50)}function ka(s){let t=[],e=[],i=!1;for(let n of s.selection.ranges)n.empty||(t.push(s.sliceDoc(
n.from,n.to)),e.push(n));if(!t.length){let n=-1;for(let{from:r}of s.selection.ranges){let o=s.doc.lineAt(r);o.number>n&&(t.push(o.text),e.push({from:o.from,to:Math.
min(s.doc.length,o.to+1)})),n=o.number}i=!0}return{text:Oi(s,ns,t.join(s.lineBreak)),ranges:e,linewise:i}}var Bn=null;ot.copy=ot.cut=(s,t)=>{if(!Ae(s.contentDOM,
s.observer.selectionRange))return!1;let{text:e,ranges:i,linewise:n}=ka(s.state);if(!e&&!n)return!1;Bn=n?e:null,t.type=="cut"&&!s.state.readOnly&&s.dispatch({changes:i,
scrollIntoView:!0,userEvent:"delete.cut"});let r=ro?null:t.clipboardData;return r?(r.clearData(),r.setData("text/plain",e),!0):(Sa(s,e),!1)};var ao=nt.define();
function ho(s,t){let e=[];for(let i of s.facet(Fr)){let n=i(s,t);n&&e.push(n)}return e.length?s.update({effects:e,annotations:ao.of(!0)}):null}function co(s){setTimeout(
()=>{let t=s.hasFocus;if(t!=s.inputState.notifiedFocused){let e=ho(s.state,t);e?s.dispatch(e):s.update([])}},10)}q.focus=s=>{s.inputState.lastFocusTime=Date.now(),
!s.scrollDOM.scrollTop&&(s.inputState.lastScrollTop||s.inputState.lastScrollLeft)&&(s.scrollDOM.scrollTop=s.inputState.lastScrollTop,s.scrollDOM.scrollLeft=s.inputState.
lastScrollLeft),co(s)};q.blur=s=>{s.observer.clearSelectionRange(),co(s)};q.compositionstart=q.compositionupdate=(s,t)=>{if(!s.observer.editContext&&(s.inputState.
compositionFirstChange==null&&(s.inputState.compositionFirstChange=!0),s.inputState.composing<0)){let{main:e}=s.state.selection;!e.empty&&s.lineBlockAt(e.from).
from!=s.lineBlockAt(e.to).from&&!s.state.readOnly&&s.dispatch({changes:s.state.selection.ranges.filter(i=>!i.empty).map(i=>({from:i.from,to:i.to})),userEvent:"i\
nput"}),s.inputState.composing=0}};q.compositionend=s=>{s.observer.editContext||(s.inputState.composing=-1,s.inputState.compositionEndedAt=Date.now(),s.inputState.
compositionPendingKey=!0,s.inputState.compositionPendingChange=s.observer.pendingRecords().length>0,s.inputState.compositionFirstChange=null,y.chrome&&y.android?
s.observer.flushSoon():s.inputState.compositionPendingChange?Promise.resolve().then(()=>s.observer.flush()):setTimeout(()=>{s.inputState.composing<0&&s.docView.
hasComposition&&s.update([])},50))};q.contextmenu=s=>{s.inputState.lastContextMenu=Date.now()};ot.beforeinput=(s,t)=>{var e,i;if((t.inputType=="insertText"||t.inputType==
"insertCompositionText")&&(s.inputState.insertingText=t.data,s.inputState.insertingTextAt=Date.now()),t.inputType=="insertReplacementText"&&s.observer.editContext){
let r=(e=t.dataTransfer)===null||e===void 0?void 0:e.getData("text/plain"),o=t.getTargetRanges();if(r&&o.length){let l=o[0],a=s.posAtDOM(l.startContainer,l.startOffset),
h=s.posAtDOM(l.endContainer,l.endOffset);return os(s,{from:a,to:h,insert:s.state.toText(r)},null),!0}}let n;if(y.chrome&&y.android&&(n=no.find(r=>r.inputType==t.
inputType))&&(s.observer.delayAndroidKey(n.key,n.keyCode),n.key=="Backspace"||n.key=="Delete")){let r=((i=window.visualViewport)===null||i===void 0?void 0:i.height)||
0;setTimeout(()=>{var o;(((o=window.visualViewport)===null||o===void 0?void 0:o.height)||0)>r+10&&s.hasFocus&&(s.contentDOM.blur(),s.focus())},100)}return y.ios&&
t.inputType=="deleteContentForward"&&s.observer.flushSoon(),y.safari&&t.inputType=="insertText"&&s.inputState.composing>=0&&setTimeout(()=>q.compositionend(s,t),
20),!1};var sr=new Set;function Ca(s){sr.has(s)||(sr.add(s),s.addEventListener("copy",()=>{}),s.addEventListener("cut",()=>{}))}var rr=["pre-wrap","normal","pre\
-line","break-spaces"],ge=!1;function or(){ge=!1}var Pn=class{constructor(t){this.lineWrapping=t,this.doc=T.empty,this.heightSamples={},this.lineHeight=14,this.
charWidth=7,this.textHeight=14,this.lineLength=30}heightForGap(t,e){let i=this.doc.lineAt(e).number-this.doc.lineAt(t).number+1;return this.lineWrapping&&(i+=Math.
max(0,Math.ceil((e-t-i*this.lineLength*.5)/this.lineLength))),this.lineHeight*i}heightForLine(t){return this.lineWrapping?(1+Math.max(0,Math.ceil((t-this.lineLength)/
Math.max(1,this.lineLength-5))))*this.lineHeight:this.lineHeight}setDoc(t){return this.doc=t,this}mustRefreshForWrapping(t){return rr.indexOf(t)>-1!=this.lineWrapping}mustRefreshForHeights(t){
let e=!1;for(let i=0;i<t.length;i++){let n=t[i];n<0?i++:this.heightSamples[Math.floor(n*10)]||(e=!0,this.heightSamples[Math.floor(n*10)]=!0)}return e}refresh(t,e,i,n,r,o){
let l=rr.indexOf(t)>-1,a=Math.abs(e-this.lineHeight)>.3||this.lineWrapping!=l;if(this.lineWrapping=l,this.lineHeight=e,this.charWidth=i,this.textHeight=n,this.lineLength=
r,a){this.heightSamples={};for(let h=0;h<o.length;h++){let c=o[h];c<0?h++:this.heightSamples[Math.floor(c*10)]=!0}}return a}},In=class{constructor(t,e){this.from=
t,this.heights=e,this.index=0}get more(){return this.index<this.heights.length}},st=class s{constructor(t,e,i,n,r){this.from=t,this.length=e,this.top=i,this.height=
n,this._content=r}get type(){return typeof this._content=="number"?W.Text:Array.isArray(this._content)?this._content:this._content.type}get to(){return this.from+
this.length}get bottom(){return this.top+this.height}get widget(){return this._content instanceof qt?this._content.widget:null}get widgetLineBreaks(){return typeof this.
_content=="number"?this._content:0}join(t){let e=(Array.isArray(this._content)?this._content:[this]).concat(Array.isArray(t._content)?t._content:[t]);return new s(
this.from,this.length+t.length,this.top,this.height+t.height,e)}},R=(function(s){return s[s.ByPos=0]="ByPos",s[s.ByHeight=1]="ByHeight",s[s.ByPosNoHeight=2]="By\
PosNoHeight",s})(R||(R={})),hi=.001,J=class s{constructor(t,e,i=2){this.length=t,this.height=e,this.flags=i}get outdated(){return(this.flags&2)>0}set outdated(t){
this.flags=(t?2:0)|this.flags&-3}setHeight(t){this.height!=t&&(Math.abs(this.height-t)>hi&&(ge=!0),this.height=t)}replace(t,e,i){return s.of(i)}decomposeLeft(t,e){
e.push(this)}decomposeRight(t,e){e.push(this)}applyChanges(t,e,i,n){let r=this,o=i.doc;for(let l=n.length-1;l>=0;l--){let{fromA:a,toA:h,fromB:c,toB:f}=n[l],u=r.
lineAt(a,R.ByPosNoHeight,i.setDoc(e),0,0),d=u.to>=h?u:r.lineAt(h,R.ByPosNoHeight,i,0,0);for(f+=d.to-h,h=d.to;l>0&&u.from<=n[l-1].toA;)a=n[l-1].fromA,c=n[l-1].fromB,
l--,a<u.from&&(u=r.lineAt(a,R.ByPosNoHeight,i,0,0));c+=u.from-a,a=u.from;let p=Nn.build(i.setDoc(o),t,c,f);r=xi(r,r.replace(a,h,p))}return r.updateHeight(i,0)}static empty(){
return new _(0,0,0)}static of(t){if(t.length==1)return t[0];let e=0,i=t.length,n=0,r=0;for(;;)if(e==i)if(n>r*2){let l=t[e-1];l.break?t.splice(--e,1,l.left,null,
l.right):t.splice(--e,1,l.left,l.right),i+=1+l.break,n-=l.size}else if(r>n*2){let l=t[i];l.break?t.splice(i,1,l.left,null,l.right):t.splice(i,1,l.left,l.right),
i+=2+l.break,r-=l.size}else break;else if(n<r){let l=t[e++];l&&(n+=l.size)}else{let l=t[--i];l&&(r+=l.size)}let o=!1;return t[e-1]==null?(o=!0,e--):t[e]==null&&
(o=!0,i++),new Hn(s.of(t.slice(0,e)),o,s.of(t.slice(i)))}};function xi(s,t){return s==t?s:(s.constructor!=t.constructor&&(ge=!0),t)}J.prototype.size=1;var Ma=B.
replace({}),vi=class extends J{constructor(t,e,i){super(t,e),this.deco=i,this.spaceAbove=0}mainBlock(t,e){return new st(e,this.length,t+this.spaceAbove,this.height-
this.spaceAbove,this.deco||0)}blockAt(t,e,i,n){return this.spaceAbove&&t<i+this.spaceAbove?new st(n,0,i,this.spaceAbove,Ma):this.mainBlock(i,n)}lineAt(t,e,i,n,r){
let o=this.mainBlock(n,r);return this.spaceAbove?this.blockAt(0,i,n,r).join(o):o}forEachLine(t,e,i,n,r,o){t<=r+this.length&&e>=r&&o(this.lineAt(0,R.ByPos,i,n,r))}setMeasuredHeight(t){
let e=t.heights[t.index++];e<0?(this.spaceAbove=-e,e=t.heights[t.index++]):this.spaceAbove=0,this.setHeight(e)}updateHeight(t,e=0,i=!1,n){return n&&n.from<=e&&n.
more&&this.setMeasuredHeight(n),this.outdated=!1,this}toString(){return`block(${this.length})`}},_=class s extends vi{constructor(t,e,i){super(t,e,null),this.collapsed=
0,this.widgetHeight=0,this.breaks=0,this.spaceAbove=i}mainBlock(t,e){return new st(e,this.length,t+this.spaceAbove,this.height-this.spaceAbove,this.breaks)}replace(t,e,i){
let n=i[0];return i.length==1&&(n instanceof s||n instanceof Et&&n.flags&4)&&Math.abs(this.length-n.length)<10?(n instanceof Et?n=new s(n.length,this.height,this.
spaceAbove):n.height=this.height,this.outdated||(n.outdated=!1),n):J.of(i)}updateHeight(t,e=0,i=!1,n){return n&&n.from<=e&&n.more?this.setMeasuredHeight(n):(i||
this.outdated)&&(this.spaceAbove=0,this.setHeight(Math.max(this.widgetHeight,t.heightForLine(this.length-this.collapsed))+this.breaks*t.lineHeight)),this.outdated=
!1,this}toString(){return`line(${this.length}${this.collapsed?-this.collapsed:""}${this.widgetHeight?":"+this.widgetHeight:""})`}},Et=class s extends J{constructor(t){
super(t,0)}heightMetrics(t,e){let i=t.doc.lineAt(e).number,n=t.doc.lineAt(e+this.length).number,r=n-i+1,o,l=0;if(t.lineWrapping){let a=Math.min(this.height,t.lineHeight*
r);o=a/r,this.length>r+1&&(l=(this.height-a)/(this.length-r-1))}else o=this.height/r;return{firstLine:i,lastLine:n,perLine:o,perChar:l}}blockAt(t,e,i,n){let{firstLine:r,
lastLine:o,perLine:l,perChar:a}=this.heightMetrics(e,n);if(e.lineWrapping){let h=n+(t<e.lineHeight?0:Math.round(Math.max(0,Math.min(1,(t-i)/this.height))*this.length)),
c=e.doc.lineAt(h),f=l+c.length*a,u=Math.max(i,t-f/2);return new st(c.from,c.length,u,f,0)}else{let h=Math.max(0,Math.min(o-r,Math.floor((t-i)/l))),{from:c,length:f}=e.
doc.line(r+h);return new st(c,f,i+l*h,l,0)}}lineAt(t,e,i,n,r){if(e==R.ByHeight)return this.blockAt(t,i,n,r);if(e==R.ByPosNoHeight){let{from:d,to:p}=i.doc.lineAt(
t);return new st(d,p-d,0,0,0)}let{firstLine:o,perLine:l,perChar:a}=this.heightMetrics(i,r),h=i.doc.lineAt(t),c=l+h.length*a,f=h.number-o,u=n+l*f+a*(h.from-r-f);
return new st(h.from,h.length,Math.max(n,Math.min(u,n+this.height-c)),c,0)}forEachLine(t,e,i,n,r,o){t=Math.max(t,r),e=Math.min(e,r+this.length);let{firstLine:l,
perLine:a,perChar:h}=this.heightMetrics(i,r);for(let c=t,f=n;c<=e;){let u=i.doc.lineAt(c);if(c==t){let p=u.number-l;f+=a*p+h*(t-r-p)}let d=a+h*u.length;o(new st(
u.from,u.length,f,d,0)),f+=d,c=u.to+1}}replace(t,e,i){let n=this.length-e;if(n>0){let r=i[i.length-1];r instanceof s?i[i.length-1]=new s(r.length+n):i.push(null,
new s(n-1))}if(t>0){let r=i[0];r instanceof s?i[0]=new s(t+r.length):i.unshift(new s(t-1),null)}return J.of(i)}decomposeLeft(t,e){e.push(new s(t-1),null)}decomposeRight(t,e){
e.push(null,new s(this.length-t-1))}updateHeight(t,e=0,i=!1,n){let r=e+this.length;if(n&&n.from<=e+this.length&&n.more){let o=[],l=Math.max(e,n.from),a=-1;for(n.
from>e&&o.push(new s(n.from-e-1).updateHeight(t,e));l<=r&&n.more;){let c=t.doc.lineAt(l).length;o.length&&o.push(null);let f=n.heights[n.index++],u=0;f<0&&(u=-f,
f=n.heights[n.index++]),a==-1?a=f:Math.abs(f-a)>=hi&&(a=-2);let d=new _(c,f,u);d.outdated=!1,o.push(d),l+=c+1}l<=r&&o.push(null,new s(r-l).updateHeight(t,l));let h=J.
of(o);return(a<0||Math.abs(h.height-this.height)>=hi||Math.abs(a-this.heightMetrics(t,e).perLine)>=hi)&&(ge=!0),xi(this,h)}else(i||this.outdated)&&(this.setHeight(
t.heightForGap(e,e+this.length)),this.outdated=!1);return this}toString(){return`gap(${this.length})`}},Hn=class extends J{constructor(t,e,i){super(t.length+(e?
1:0)+i.length,t.height+i.height,(e?1:0)|(t.outdated||i.outdated?2:0)),this.left=t,this.right=i,this.size=t.size+i.size}get break(){return this.flags&1}blockAt(t,e,i,n){
let r=i+this.left.height;return t<r?this.left.blockAt(t,e,i,n):this.right.blockAt(t,e,r,n+this.left.length+this.break)}lineAt(t,e,i,n,r){let o=n+this.left.height,
l=r+this.left.length+this.break,a=e==R.ByHeight?t<o:t<l,h=a?this.left.lineAt(t,e,i,n,r):this.right.lineAt(t,e,i,o,l);if(this.break||(a?h.to<l:h.from>l))return h;
let c=e==R.ByPosNoHeight?R.ByPosNoHeight:R.ByPos;return a?h.join(this.right.lineAt(l,c,i,o,l)):this.left.lineAt(l,c,i,n,r).join(h)}forEachLine(t,e,i,n,r,o){let l=n+
this.left.height,a=r+this.left.length+this.break;if(this.break)t<a&&this.left.forEachLine(t,e,i,n,r,o),e>=a&&this.right.forEachLine(t,e,i,l,a,o);else{let h=this.
lineAt(a,R.ByPos,i,n,r);t<h.from&&this.left.forEachLine(t,Math.min(e,h.from-1),i,n,r,o),h.to>=t&&h.from<=e&&o(h),e>h.to&&this.right.forEachLine(Math.max(t,h.to+
1),e,i,l,a,o)}}replace(t,e,i){let n=this.left.length+this.break;if(e<n)return this.balanced(this.left.replace(t,e,i),this.right);if(t>this.left.length)return this.
balanced(this.left,this.right.replace(t-n,e-n,i));let r=[];t>0&&this.decomposeLeft(t,r);let o=r.length;for(let l of i)r.push(l);if(t>0&&lr(r,o-1),e<this.length){
let l=r.length;this.decomposeRight(e,r),lr(r,l)}return J.of(r)}decomposeLeft(t,e){let i=this.left.length;if(t<=i)return this.left.decomposeLeft(t,e);e.push(this.
left),this.break&&(i++,t>=i&&e.push(null)),t>i&&this.right.decomposeLeft(t-i,e)}decomposeRight(t,e){let i=this.left.length,n=i+this.break;if(t>=n)return this.right.
decomposeRight(t-n,e);t<i&&this.left.decomposeRight(t,e),this.break&&t<n&&e.push(null),e.push(this.right)}balanced(t,e){return t.size>2*e.size||e.size>2*t.size?
J.of(this.break?[t,null,e]:[t,e]):(this.left=xi(this.left,t),this.right=xi(this.right,e),this.setHeight(t.height+e.height),this.outdated=t.outdated||e.outdated,
this.size=t.size+e.size,this.length=t.length+this.break+e.length,this)}updateHeight(t,e=0,i=!1,n){let{left:r,right:o}=this,l=e+r.length+this.break,a=null;return n&&
n.from<=e+r.length&&n.more?a=r=r.updateHeight(t,e,i,n):r.updateHeight(t,e,i),n&&n.from<=l+o.length&&n.more?a=o=o.updateHeight(t,l,i,n):o.updateHeight(t,l,i),a?this.
balanced(r,o):(this.height=this.left.height+this.right.height,this.outdated=!1,this)}toString(){return this.left+(this.break?" ":"-")+this.right}};function lr(s,t){
let e,i;s[t]==null&&(e=s[t-1])instanceof Et&&(i=s[t+1])instanceof Et&&s.splice(t-1,3,new Et(e.length+1+i.length))}var Aa=5,Nn=class s{constructor(t,e){this.pos=
t,this.oracle=e,this.nodes=[],this.lineStart=-1,this.lineEnd=-1,this.covering=null,this.writtenTo=t}get isCovered(){return this.covering&&this.nodes[this.nodes.
length-1]==this.covering}span(t,e){if(this.lineStart>-1){let i=Math.min(e,this.lineEnd),n=this.nodes[this.nodes.length-1];n instanceof _?n.length+=i-this.pos:(i>
this.pos||!this.isCovered)&&this.nodes.push(new _(i-this.pos,-1,0)),this.writtenTo=i,e>i&&(this.nodes.push(null),this.writtenTo++,this.lineStart=-1)}this.pos=e}point(t,e,i){
if(t<e||i.heightRelevant){let n=i.widget?i.widget.estimatedHeight:0,r=i.widget?i.widget.lineBreaks:0;n<0&&(n=this.oracle.lineHeight);let o=e-t;i.block?this.addBlock(
new vi(o,n,i)):(o||r||n>=Aa)&&this.addLineDeco(n,r,o)}else e>t&&this.span(t,e);this.lineEnd>-1&&this.lineEnd<this.pos&&(this.lineEnd=this.oracle.doc.lineAt(this.
pos).to)}enterLine(){if(this.lineStart>-1)return;let{from:t,to:e}=this.oracle.doc.lineAt(this.pos);this.lineStart=t,this.lineEnd=e,this.writtenTo<t&&((this.writtenTo<
t-1||this.nodes[this.nodes.length-1]==null)&&this.nodes.push(this.blankContent(this.writtenTo,t-1)),this.nodes.push(null)),this.pos>t&&this.nodes.push(new _(this.
pos-t,-1,0)),this.writtenTo=this.pos}blankContent(t,e){let i=new Et(e-t);return this.oracle.doc.lineAt(t).to==e&&(i.flags|=4),i}ensureLine(){this.enterLine();let t=this.
nodes.length?this.nodes[this.nodes.length-1]:null;if(t instanceof _)return t;let e=new _(0,-1,0);return this.nodes.push(e),e}addBlock(t){this.enterLine();let e=t.
deco;e&&e.startSide>0&&!this.isCovered&&this.ensureLine(),this.nodes.push(t),this.writtenTo=this.pos=this.pos+t.length,e&&e.endSide>0&&(this.covering=t)}addLineDeco(t,e,i){
let n=this.ensureLine();n.length+=i,n.collapsed+=i,n.widgetHeight=Math.max(n.widgetHeight,t),n.breaks+=e,this.writtenTo=this.pos=this.pos+i}finish(t){let e=this.
nodes.length==0?null:this.nodes[this.nodes.length-1];this.lineStart>-1&&!(e instanceof _)&&!this.isCovered?this.nodes.push(new _(0,-1,0)):(this.writtenTo<this.pos||
e==null)&&this.nodes.push(this.blankContent(this.writtenTo,this.pos));let i=t;for(let n of this.nodes)n instanceof _&&n.updateHeight(this.oracle,i),i+=n?n.length:
1;return this.nodes}static build(t,e,i,n){let r=new s(i,t);return E.spans(e,i,n,r,0),r.finish(i)}};function Ta(s,t,e){let i=new Vn;return E.compare(s,t,e,i,0),i.
changes}var Vn=class{constructor(){this.changes=[]}compareRange(){}comparePoint(t,e,i,n){(t<e||i&&i.heightRelevant||n&&n.heightRelevant)&&oe(t,e,this.changes,5)}};
function Ea(s,t){let e=s.getBoundingClientRect(),i=s.ownerDocument,n=i.defaultView||window,r=Math.max(0,e.left),o=Math.min(n.innerWidth,e.right),l=Math.max(0,e.
top),a=Math.min(n.innerHeight,e.bottom);for(let h=s.parentNode;h&&h!=i.body;)if(V(h)){let c=window.getComputedStyle(h);if((h.scrollHeight>h.clientHeight||h.scrollWidth>
h.clientWidth)&&c.overflow!="visible"){let f=h.getBoundingClientRect();r=Math.max(r,f.left),o=Math.min(o,f.right),l=Math.max(l,f.top),a=Math.min(h==s.parentNode?
n.innerHeight:a,f.bottom)}h=c.position=="absolute"||c.position=="fixed"?h.offsetParent:h.parentNode}else if(h.nodeType==11)h=h.host;else break;return{left:r-e.left,
right:Math.max(r,o)-e.left,top:l-(e.top+t),bottom:Math.max(l,a)-(e.top+t)}}function Oa(s){let t=s.getBoundingClientRect(),e=s.ownerDocument.defaultView||window;
return t.left<e.innerWidth&&t.right>0&&t.top<e.innerHeight&&t.bottom>0}function Da(s,t){let e=s.getBoundingClientRect();return{left:0,right:e.right-e.left,top:t,
bottom:e.bottom-(e.top+t)}}var Le=class{constructor(t,e,i,n){this.from=t,this.to=e,this.size=i,this.displaySize=n}static same(t,e){if(t.length!=e.length)return!1;
for(let i=0;i<t.length;i++){let n=t[i],r=e[i];if(n.from!=r.from||n.to!=r.to||n.size!=r.size)return!1}return!0}draw(t,e){return B.replace({widget:new Wn(this.displaySize*
(e?t.scaleY:t.scaleX),e)}).range(this.from,this.to)}},Wn=class extends ae{constructor(t,e){super(),this.size=t,this.vertical=e}eq(t){return t.size==this.size&&t.
vertical==this.vertical}toDOM(){let t=document.createElement("div");return this.vertical?t.style.height=this.size+"px":(t.style.width=this.size+"px",t.style.height=
"2px",t.style.display="inline-block"),t}get estimatedHeight(){return this.vertical?this.size:-1}},Si=class{constructor(t,e){this.view=t,this.state=e,this.pixelViewport=
{left:0,right:window.innerWidth,top:0,bottom:0},this.inView=!0,this.paddingTop=0,this.paddingBottom=0,this.contentDOMWidth=0,this.contentDOMHeight=0,this.editorHeight=
0,this.editorWidth=0,this.scaleX=1,this.scaleY=1,this.scrollOffset=0,this.scrolledToBottom=!1,this.scrollAnchorPos=0,this.scrollAnchorHeight=-1,this.scaler=Fn,this.
scrollTarget=null,this.printing=!1,this.mustMeasureContent=!0,this.defaultTextDirection=H.LTR,this.visibleRanges=[],this.mustEnforceCursorAssoc=!1;let i=e.facet(
ss).some(n=>typeof n!="function"&&n.class=="cm-lineWrapping");this.heightOracle=new Pn(i),this.stateDeco=ar(e),this.heightMap=J.empty().applyChanges(this.stateDeco,
T.empty,this.heightOracle.setDoc(e.doc),[new rt(0,0,0,e.doc.length)]);for(let n=0;n<2&&(this.viewport=this.getViewport(0,null),!!this.updateForViewport());n++);
this.updateViewportLines(),this.lineGaps=this.ensureLineGaps([]),this.lineGapDeco=B.set(this.lineGaps.map(n=>n.draw(this,!1))),this.scrollParent=t.scrollDOM,this.
computeVisibleRanges()}updateForViewport(){let t=[this.viewport],{main:e}=this.state.selection;for(let i=0;i<=1;i++){let n=i?e.head:e.anchor;if(!t.some(({from:r,
to:o})=>n>=r&&n<=o)){let{from:r,to:o}=this.lineBlockAt(n);t.push(new ne(r,o))}}return this.viewports=t.sort((i,n)=>i.from-n.from),this.updateScaler()}updateScaler(){
let t=this.scaler;return this.scaler=this.heightMap.height<=7e6?Fn:zn.get(this.heightOracle,this.heightMap,this.viewports),t.eq(this.scaler)?0:2}updateViewportLines(){
this.viewportLines=[],this.heightMap.forEachLine(this.viewport.from,this.viewport.to,this.heightOracle.setDoc(this.state.doc),0,0,t=>{this.viewportLines.push(Me(
t,this.scaler))})}update(t,e=null){this.state=t.state;let i=this.stateDeco;this.stateDeco=ar(this.state);let n=t.changedRanges,r=rt.extendWithRanges(n,Ta(i,this.
stateDeco,t?t.changes:X.empty(this.state.doc.length))),o=this.heightMap.height,l=this.scrolledToBottom?null:this.scrollAnchorAt(this.scrollOffset);or(),this.heightMap=
this.heightMap.applyChanges(this.stateDeco,t.startState.doc,this.heightOracle.setDoc(this.state.doc),r),(this.heightMap.height!=o||ge)&&(t.flags|=2),l?(this.scrollAnchorPos=
t.changes.mapPos(l.from,-1),this.scrollAnchorHeight=l.top):(this.scrollAnchorPos=-1,this.scrollAnchorHeight=o);let a=r.length?this.mapViewport(this.viewport,t.changes):
this.viewport;(e&&(e.range.head<a.from||e.range.head>a.to)||!this.viewportIsAppropriate(a))&&(a=this.getViewport(0,e));let h=a.from!=this.viewport.from||a.to!=this.
viewport.to;this.viewport=a,t.flags|=this.updateForViewport(),(h||!t.changes.empty||t.flags&2)&&this.updateViewportLines(),(this.lineGaps.length||this.viewport.
to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(this.mapLineGaps(this.lineGaps,t.changes))),t.flags|=this.computeVisibleRanges(t.changes),e&&
(this.scrollTarget=e),!this.mustEnforceCursorAssoc&&(t.selectionSet||t.focusChanged)&&t.view.lineWrapping&&t.state.selection.main.empty&&t.state.selection.main.
assoc&&!t.state.facet(Kr)&&(this.mustEnforceCursorAssoc=!0)}measure(){let{view:t}=this,e=t.contentDOM,i=window.getComputedStyle(e),n=this.heightOracle,r=i.whiteSpace;
this.defaultTextDirection=i.direction=="rtl"?H.RTL:H.LTR;let o=this.heightOracle.mustRefreshForWrapping(r)||this.mustMeasureContent==="refresh",l=e.getBoundingClientRect(),
a=o||this.mustMeasureContent||this.contentDOMHeight!=l.height;this.contentDOMHeight=l.height,this.mustMeasureContent=!1;let h=0,c=0;if(l.width&&l.height){let{scaleX:v,
scaleY:C}=Sr(e,l);(v>.005&&Math.abs(this.scaleX-v)>.005||C>.005&&Math.abs(this.scaleY-C)>.005)&&(this.scaleX=v,this.scaleY=C,h|=16,o=a=!0)}let f=(parseInt(i.paddingTop)||
0)*this.scaleY,u=(parseInt(i.paddingBottom)||0)*this.scaleY;(this.paddingTop!=f||this.paddingBottom!=u)&&(this.paddingTop=f,this.paddingBottom=u,h|=18),this.editorWidth!=
t.scrollDOM.clientWidth&&(n.lineWrapping&&(a=!0),this.editorWidth=t.scrollDOM.clientWidth,h|=16);let d=kr(this.view.contentDOM,!1).y;d!=this.scrollParent&&(this.
scrollParent=d,this.scrollAnchorHeight=-1,this.scrollOffset=0);let p=this.getScrollOffset();this.scrollOffset!=p&&(this.scrollAnchorHeight=-1,this.scrollOffset=
p),this.scrolledToBottom=Tr(this.scrollParent||t.win);let g=(this.printing?Da:Ea)(e,this.paddingTop),m=g.top-this.pixelViewport.top,b=g.bottom-this.pixelViewport.
bottom;this.pixelViewport=g;let k=this.pixelViewport.bottom>this.pixelViewport.top&&this.pixelViewport.right>this.pixelViewport.left;if(k!=this.inView&&(this.inView=
k,k&&(a=!0)),!this.inView&&!this.scrollTarget&&!Oa(t.dom))return 0;let x=l.width;if((this.contentDOMWidth!=x||this.editorHeight!=t.scrollDOM.clientHeight)&&(this.
contentDOMWidth=l.width,this.editorHeight=t.scrollDOM.clientHeight,h|=16),a){let v=t.docView.measureVisibleLineHeights(this.viewport);if(n.mustRefreshForHeights(
v)&&(o=!0),o||n.lineWrapping&&Math.abs(x-this.contentDOMWidth)>n.charWidth){let{lineHeight:C,charWidth:L,textHeight:lt}=t.docView.measureTextSize();o=C>0&&n.refresh(
r,C,L,lt,Math.max(5,x/L),v),o&&(t.docView.minWidth=0,h|=16)}m>0&&b>0?c=Math.max(m,b):m<0&&b<0&&(c=Math.min(m,b)),or();for(let C of this.viewports){let L=C.from==
this.viewport.from?v:t.docView.measureVisibleLineHeights(C);this.heightMap=(o?J.empty().applyChanges(this.stateDeco,T.empty,this.heightOracle,[new rt(0,0,0,t.state.
doc.length)]):this.heightMap).updateHeight(n,0,o,new In(C.from,L))}ge&&(h|=2)}let A=!this.viewportIsAppropriate(this.viewport,c)||this.scrollTarget&&(this.scrollTarget.
range.head<this.viewport.from||this.scrollTarget.range.head>this.viewport.to);return A&&(h&2&&(h|=this.updateScaler()),this.viewport=this.getViewport(c,this.scrollTarget),
h|=this.updateForViewport()),(h&2||A)&&this.updateViewportLines(),(this.lineGaps.length||this.viewport.to-this.viewport.from>4e3)&&this.updateLineGaps(this.ensureLineGaps(
o?[]:this.lineGaps,t)),h|=this.computeVisibleRanges(),this.mustEnforceCursorAssoc&&(this.mustEnforceCursorAssoc=!1,t.docView.enforceCursorAssoc()),h}get visibleTop(){
return this.scaler.fromDOM(this.pixelViewport.top)}get visibleBottom(){return this.scaler.fromDOM(this.pixelViewport.bottom)}getViewport(t,e){let i=.5-Math.max(
-.5,Math.min(.5,t/1e3/2)),n=this.heightMap,r=this.heightOracle,{visibleTop:o,visibleBottom:l}=this,a=new ne(n.lineAt(o-i*1e3,R.ByHeight,r,0,0).from,n.lineAt(l+(1-
i)*1e3,R.ByHeight,r,0,0).to);if(e){let{head:h}=e.range;if(h<a.from||h>a.to){let c=Math.min(this.editorHeight,this.pixelViewport.bottom-this.pixelViewport.top),f=n.
lineAt(h,R.ByPos,r,0,0),u;e.y=="center"?u=(f.top+f.bottom)/2-c/2:e.y=="start"||e.y=="nearest"&&h<a.from?u=f.top:u=f.bottom-c,a=new ne(n.lineAt(u-1e3/2,R.ByHeight,
r,0,0).from,n.lineAt(u+c+1e3/2,R.ByHeight,r,0,0).to)}}return a}mapViewport(t,e){let i=e.mapPos(t.from,-1),n=e.mapPos(t.to,1);return new ne(this.heightMap.lineAt(
i,R.ByPos,this.heightOracle,0,0).from,this.heightMap.lineAt(n,R.ByPos,this.heightOracle,0,0).to)}viewportIsAppropriate({from:t,to:e},i=0){if(!this.inView)return!0;
let{top:n}=this.heightMap.lineAt(t,R.ByPos,this.heightOracle,0,0),{bottom:r}=this.heightMap.lineAt(e,R.ByPos,this.heightOracle,0,0),{visibleTop:o,visibleBottom:l}=this;
return(t==0||n<=o-Math.max(10,Math.min(-i,250)))&&(e==this.state.doc.length||r>=l+Math.max(10,Math.min(i,250)))&&n>o-2*1e3&&r<l+2*1e3}mapLineGaps(t,e){if(!t.length||
e.empty)return t;let i=[];for(let n of t)e.touchesRange(n.from,n.to)||i.push(new Le(e.mapPos(n.from),e.mapPos(n.to),n.size,n.displaySize));return i}ensureLineGaps(t,e){
let i=this.heightOracle.lineWrapping,n=i?1e4:2e3,r=n>>1,o=n<<1;if(this.defaultTextDirection!=H.LTR&&!i)return[];let l=[],a=(c,f,u,d)=>{if(f-c<r)return;let p=this.
state.selection.main,g=[p.from];p.empty||g.push(p.to);for(let b of g)if(b>c&&b<f){a(c,b-10,u,d),a(b+10,f,u,d);return}let m=La(t,b=>b.from>=u.from&&b.to<=u.to&&Math.
abs(b.from-c)<r&&Math.abs(b.to-f)<r&&!g.some(k=>b.from<k&&b.to>k));if(!m){if(f<u.to&&e&&i&&e.visibleRanges.some(x=>x.from<=f&&x.to>=f)){let x=e.moveToLineBoundary(
w.cursor(f),!1,!0).head;x>c&&(f=x)}let b=this.gapSize(u,c,f,d),k=i||b<2e6?b:2e6;m=new Le(c,f,b,k)}l.push(m)},h=c=>{if(c.length<o||c.type!=W.Text)return;let f=Ra(
c.from,c.to,this.stateDeco);if(f.total<o)return;let u=this.scrollTarget?this.scrollTarget.range.head:null,d,p;if(i){let g=n/this.heightOracle.lineLength*this.heightOracle.
lineHeight,m,b;if(u!=null){let k=ri(f,u),x=((this.visibleBottom-this.visibleTop)/2+g)/c.height;m=k-x,b=k+x}else m=(this.visibleTop-c.top-g)/c.height,b=(this.visibleBottom-
c.top+g)/c.height;d=si(f,m),p=si(f,b)}else{let g=f.total*this.heightOracle.charWidth,m=n*this.heightOracle.charWidth,b=0;if(g>2e6)for(let C of t)C.from>=c.from&&
C.from<c.to&&C.size!=C.displaySize&&C.from*this.heightOracle.charWidth+b<this.pixelViewport.left&&(b=C.size-C.displaySize);let k=this.pixelViewport.left+b,x=this.
pixelViewport.right+b,A,v;if(u!=null){let C=ri(f,u),L=((x-k)/2+m)/g;A=C-L,v=C+L}else A=(k-m)/g,v=(x+m)/g;d=si(f,A),p=si(f,v)}d>c.from&&a(c.from,d,c,f),p<c.to&&a(
p,c.to,c,f)};for(let c of this.viewportLines)Array.isArray(c.type)?c.type.forEach(h):h(c);return l}gapSize(t,e,i,n){let r=ri(n,i)-ri(n,e);return this.heightOracle.
lineWrapping?t.height*r:n.total*this.heightOracle.charWidth*r}updateLineGaps(t){Le.same(t,this.lineGaps)||(this.lineGaps=t,this.lineGapDeco=B.set(t.map(e=>e.draw(
this,this.heightOracle.lineWrapping))))}computeVisibleRanges(t){let e=this.stateDeco;this.lineGaps.length&&(e=e.concat(this.lineGapDeco));let i=[];E.spans(e,this.
viewport.from,this.viewport.to,{span(r,o){i.push({from:r,to:o})},point(){}},20);let n=0;if(i.length!=this.visibleRanges.length)n=12;else for(let r=0;r<i.length&&
!(n&8);r++){let o=this.visibleRanges[r],l=i[r];(o.from!=l.from||o.to!=l.to)&&(n|=4,t&&t.mapPos(o.from,-1)==l.from&&t.mapPos(o.to,1)==l.to||(n|=8))}return this.visibleRanges=
i,n}lineBlockAt(t){return t>=this.viewport.from&&t<=this.viewport.to&&this.viewportLines.find(e=>e.from<=t&&e.to>=t)||Me(this.heightMap.lineAt(t,R.ByPos,this.heightOracle,
0,0),this.scaler)}lineBlockAtHeight(t){return t>=this.viewportLines[0].top&&t<=this.viewportLines[this.viewportLines.length-1].bottom&&this.viewportLines.find(e=>e.
top<=t&&e.bottom>=t)||Me(this.heightMap.lineAt(this.scaler.fromDOM(t),R.ByHeight,this.heightOracle,0,0),this.scaler)}getScrollOffset(){return this.scrollParent==
this.view.scrollDOM?this.scrollParent.scrollTop*this.scaleY:(this.scrollParent?this.scrollParent.getBoundingClientRect().top:0)-this.view.contentDOM.getBoundingClientRect().
top}scrollAnchorAt(t){let e=this.lineBlockAtHeight(t+12-this.paddingTop);return e.from>=this.viewport.from||this.viewportLines[0].top-t>200?e:this.viewportLines[0]}elementAtHeight(t){
return Me(this.heightMap.blockAt(this.scaler.fromDOM(t),this.heightOracle,0,0),this.scaler)}get docHeight(){return this.scaler.toDOM(this.heightMap.height)}get contentHeight(){
return this.docHeight+this.paddingTop+this.paddingBottom}},ne=class{constructor(t,e){this.from=t,this.to=e}};function Ra(s,t,e){let i=[],n=s,r=0;return E.spans(
e,s,t,{span(){},point(o,l){o>n&&(i.push({from:n,to:o}),r+=o-n),n=l}},20),n<t&&(i.push({from:n,to:t}),r+=t-n),{total:r,ranges:i}}function si({total:s,ranges:t},e){
if(e<=0)return t[0].from;if(e>=1)return t[t.length-1].to;let i=Math.floor(s*e);for(let n=0;;n++){let{from:r,to:o}=t[n],l=o-r;if(i<=l)return r+i;i-=l}}function ri(s,t){
let e=0;for(let{from:i,to:n}of s.ranges){if(t<=n){e+=t-i;break}e+=n-i}return e/s.total}function La(s,t){for(let e of s)if(t(e))return e}var Fn={toDOM(s){return s},
fromDOM(s){return s},scale:1,eq(s){return s==this}};function ar(s){let t=s.facet(Ei).filter(i=>typeof i!="function"),e=s.facet(rs).filter(i=>typeof i!="function");
return e.length&&t.push(E.join(e)),t}var zn=class s{constructor(t,e){this.scale=t,this.viewports=e}static get(t,e,i){let n=0,r=0,o=0,l=i.map(({from:h,to:c})=>{let f=e.
lineAt(h,R.ByPos,t,0,0).top,u=e.lineAt(c,R.ByPos,t,0,0).bottom;return n+=u-f,{from:h,to:c,top:f,bottom:u,domTop:0,domBottom:0}});if(e.height-n<10)return Fn;let a=(7e6-
n)/(e.height-n);for(let h of l)h.domTop=o+(h.top-r)*a,o=h.domBottom=h.domTop+(h.bottom-h.top),r=h.bottom;return new s(a,l)}toDOM(t){for(let e=0,i=0,n=0;;e++){let r=e<
this.viewports.length?this.viewports[e]:null;if(!r||t<r.top)return n+(t-i)*this.scale;if(t<=r.bottom)return r.domTop+(t-r.top);i=r.bottom,n=r.domBottom}}fromDOM(t){
for(let e=0,i=0,n=0;;e++){let r=e<this.viewports.length?this.viewports[e]:null;if(!r||t<r.domTop)return i+(t-n)/this.scale;if(t<=r.domBottom)return r.top+(t-r.domTop);
i=r.bottom,n=r.domBottom}}eq(t){return t instanceof s?this.scale==t.scale&&this.viewports.length==t.viewports.length&&this.viewports.every((e,i)=>e.from==t.viewports[i].
from&&e.to==t.viewports[i].to):!1}};function Me(s,t){if(t.scale==1)return s;let e=t.toDOM(s.top),i=t.toDOM(s.bottom);return new st(s.from,s.length,e,i-e,Array.isArray(
s._content)?s._content.map(n=>Me(n,t)):s._content)}var oi=S.define({combine:s=>s.join(" ")}),Kn=S.define({combine:s=>s.indexOf(!0)>-1}),qn=bt.newName(),fo=bt.newName(),
uo=bt.newName(),po={"&light":"."+fo,"&dark":"."+uo};function jn(s,t,e){return new bt(t,{finish(i){return/&/.test(i)?i.replace(/&\w*/,n=>{if(n=="&")return s;if(!e||
!e[n])throw new RangeError(`Unsupported selector: ${n}`);return e[n]}):s+" "+i}})}var Ba=jn("."+qn,{"&":{position:"relative !important",boxSizing:"border-box","\
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
inherit"}},po),Pa={childList:!0,characterData:!0,subtree:!0,attributes:!0,characterDataOldValue:!0},rn=y.ie&&y.ie_version<=11,$n=class{constructor(t){this.view=
t,this.active=!1,this.editContext=null,this.selectionRange=new un,this.selectionChanged=!1,this.delayedFlush=-1,this.resizeTimeout=-1,this.queue=[],this.delayedAndroidKey=
null,this.flushingAndroidKey=-1,this.lastChange=0,this.scrollTargets=[],this.intersection=null,this.resizeScroll=null,this.intersecting=!1,this.gapIntersection=
null,this.gaps=[],this.printQuery=null,this.parentCheck=-1,this.dom=t.contentDOM,this.observer=new MutationObserver(e=>{for(let i of e)this.queue.push(i);(y.ie&&
y.ie_version<=11||y.ios&&t.composing)&&e.some(i=>i.type=="childList"&&i.removedNodes.length||i.type=="characterData"&&i.oldValue.length>i.target.nodeValue.length)?
this.flushSoon():this.flush()}),window.EditContext&&y.android&&t.constructor.EDIT_CONTEXT!==!1&&!(y.chrome&&y.chrome_version<126)&&(this.editContext=new Gn(t),t.
state.facet(wt)&&(t.contentDOM.editContext=this.editContext.editContext)),rn&&(this.onCharData=e=>{this.queue.push({target:e.target,type:"characterData",oldValue:e.
prevValue}),this.flushSoon()}),this.onSelectionChange=this.onSelectionChange.bind(this),this.onResize=this.onResize.bind(this),this.onPrint=this.onPrint.bind(this),
this.onScroll=this.onScroll.bind(this),window.matchMedia&&(this.printQuery=window.matchMedia("print")),typeof ResizeObserver=="function"&&(this.resizeScroll=new ResizeObserver(
()=>{var e;((e=this.view.docView)===null||e===void 0?void 0:e.lastUpdate)<Date.now()-75&&this.onResize()}),this.resizeScroll.observe(t.scrollDOM)),this.addWindowListeners(
this.win=t.win),this.start(),typeof IntersectionObserver=="function"&&(this.intersection=new IntersectionObserver(e=>{this.parentCheck<0&&(this.parentCheck=setTimeout(
this.listenForScroll.bind(this),1e3)),e.length>0&&e[e.length-1].intersectionRatio>0!=this.intersecting&&(this.intersecting=!this.intersecting,this.intersecting!=
this.view.inView&&this.onScrollChanged(document.createEvent("Event")))},{threshold:[0,.001]}),this.intersection.observe(this.dom),this.gapIntersection=new IntersectionObserver(
e=>{e.length>0&&e[e.length-1].intersectionRatio>0&&this.onScrollChanged(document.createEvent("Event"))},{})),this.listenForScroll(),this.readSelectionRange()}onScrollChanged(t){
this.view.inputState.runHandlers("scroll",t),this.intersecting&&this.view.measure()}onScroll(t){this.intersecting&&this.flush(this.pendingRecords().length>0),this.
editContext&&this.view.requestMeasure(this.editContext.measureReq),this.onScrollChanged(t)}onResize(){this.resizeTimeout<0&&(this.resizeTimeout=setTimeout(()=>{
this.resizeTimeout=-1,this.view.requestMeasure()},50))}onPrint(t){(t.type=="change"||!t.type)&&!t.matches||(this.view.viewState.printing=!0,this.view.measure(),
setTimeout(()=>{this.view.viewState.printing=!1,this.view.requestMeasure()},500))}updateGaps(t){if(this.gapIntersection&&(t.length!=this.gaps.length||this.gaps.
some((e,i)=>e!=t[i]))){this.gapIntersection.disconnect();for(let e of t)this.gapIntersection.observe(e);this.gaps=t}}onSelectionChange(t){let e=this.selectionChanged;
if(!this.readSelectionRange()||this.delayedAndroidKey)return;let{view:i}=this,n=this.selectionRange;if(i.state.facet(wt)?i.root.activeElement!=this.dom:!Ae(this.
dom,n))return;let r=n.anchorNode&&i.docView.tile.nearest(n.anchorNode);if(r&&r.isWidget()&&r.widget.ignoreEvent(t)){e||(this.selectionChanged=!1);return}(y.ie&&
y.ie_version<=11||y.android&&y.chrome)&&!i.state.selection.main.empty&&n.focusNode&&Te(n.focusNode,n.focusOffset,n.anchorNode,n.anchorOffset)?this.flushSoon():this.
flush(!1)}readSelectionRange(){let{view:t}=this,e=Ne(t.root);if(!e)return!1;let i=y.safari&&t.root.nodeType==11&&t.root.activeElement==this.dom&&Ia(this.view,e)||
e;if(!i||this.selectionRange.eq(i))return!1;let n=Ae(this.dom,i);return n&&!this.selectionChanged&&t.inputState.lastFocusTime>Date.now()-200&&t.inputState.lastTouchTime<
Date.now()-300&&Ol(this.dom,i)?(this.view.inputState.lastFocusTime=0,t.docView.updateSelection(),!1):(this.selectionRange.setRange(i),n&&(this.selectionChanged=
!0),!0)}setSelectionRange(t,e){this.selectionRange.set(t.node,t.offset,e.node,e.offset),this.selectionChanged=!1}clearSelectionRange(){this.selectionRange.set(null,
0,null,0)}listenForScroll(){this.parentCheck=-1;let t=0,e=null;for(let i=this.dom;i;)if(V(i))!e&&t<this.scrollTargets.length&&this.scrollTargets[t]==i?t++:e||(e=
this.scrollTargets.slice(0,t)),e&&e.push(i),i=i.assignedSlot||i.parentNode;else if(i.nodeType==11)i=i.host;else break;if(t<this.scrollTargets.length&&!e&&(e=this.
scrollTargets.slice(0,t)),e){for(let i of this.scrollTargets)i.removeEventListener("scroll",this.onScroll);for(let i of this.scrollTargets=e)i.addEventListener(
"scroll",this.onScroll)}}ignore(t){if(!this.active)return t();try{return this.stop(),t()}finally{this.start(),this.clear()}}start(){this.active||(this.observer.
observe(this.dom,Pa),rn&&this.dom.addEventListener("DOMCharacterDataModified",this.onCharData),this.active=!0)}stop(){this.active&&(this.active=!1,this.observer.
disconnect(),rn&&this.dom.removeEventListener("DOMCharacterDataModified",this.onCharData))}clear(){this.processRecords(),this.queue.length=0,this.selectionChanged=
!1}delayAndroidKey(t,e){var i;if(!this.delayedAndroidKey){let n=()=>{let r=this.delayedAndroidKey;r&&(this.clearDelayedAndroidKey(),this.view.inputState.lastKeyCode=
r.keyCode,this.view.inputState.lastKeyTime=Date.now(),!this.flush()&&r.force&&le(this.dom,r.key,r.keyCode))};this.flushingAndroidKey=this.view.win.requestAnimationFrame(
n)}(!this.delayedAndroidKey||t=="Enter")&&(this.delayedAndroidKey={key:t,keyCode:e,force:this.lastChange<Date.now()-50||!!(!((i=this.delayedAndroidKey)===null||
i===void 0)&&i.force)})}clearDelayedAndroidKey(){this.win.cancelAnimationFrame(this.flushingAndroidKey),this.delayedAndroidKey=null,this.flushingAndroidKey=-1}flushSoon(){
this.delayedFlush<0&&(this.delayedFlush=this.view.win.requestAnimationFrame(()=>{this.delayedFlush=-1,this.flush()}))}forceFlush(){this.delayedFlush>=0&&(this.view.
win.cancelAnimationFrame(this.delayedFlush),this.delayedFlush=-1),this.flush()}pendingRecords(){for(let t of this.observer.takeRecords())this.queue.push(t);return this.
queue}processRecords(){let t=this.pendingRecords();t.length&&(this.queue=[]);let e=-1,i=-1,n=!1;for(let r of t){let o=this.readMutation(r);o&&(o.typeOver&&(n=!0),
e==-1?{from:e,to:i}=o:(e=Math.min(o.from,e),i=Math.max(o.to,i)))}return{from:e,to:i,typeOver:n}}readChange(){let{from:t,to:e,typeOver:i}=this.processRecords(),n=this.
selectionChanged&&Ae(this.dom,this.selectionRange);if(t<0&&!n)return null;t>-1&&(this.lastChange=Date.now()),this.view.inputState.lastFocusTime=0,this.selectionChanged=
!1;let r=new On(this.view,t,e,i);return this.view.docView.domChanged={newSel:r.newSel?r.newSel.main:null},r}flush(t=!0){if(this.delayedFlush>=0||this.delayedAndroidKey)
return!1;t&&this.readSelectionRange();let e=this.selectionChanged,i=this.readChange();if(!i)return this.view.requestMeasure(),!1;let n=this.view.state,r=eo(this.
view,i);return this.view.state==n&&(i.domChanged||e)&&this.view.update([]),r}readMutation(t){let e=this.view.docView.tile.nearest(t.target);if(!e||e.isWidget())
return null;if(e.markDirty(t.type=="attributes"),t.type=="childList"){let i=hr(e,t.previousSibling||t.target.previousSibling,-1),n=hr(e,t.nextSibling||t.target.
nextSibling,1);return{from:i?e.posAfter(i):e.posAtStart,to:n?e.posBefore(n):e.posAtEnd,typeOver:!1}}else return t.type=="characterData"?{from:e.posAtStart,to:e.
posAtEnd,typeOver:t.target.nodeValue==t.oldValue}:null}setWindow(t){t!=this.win&&(this.removeWindowListeners(this.win),this.win=t,this.addWindowListeners(this.win))}addWindowListeners(t){
t.addEventListener("resize",this.onResize),this.printQuery?this.printQuery.addEventListener?this.printQuery.addEventListener("change",this.onPrint):this.printQuery.
addListener(this.onPrint):t.addEventListener("beforeprint",this.onPrint),t.addEventListener("scroll",this.onScroll),t.document.addEventListener("selectionchange",
this.onSelectionChange)}removeWindowListeners(t){t.removeEventListener("scroll",this.onScroll),t.removeEventListener("resize",this.onResize),this.printQuery?this.
printQuery.removeEventListener?this.printQuery.removeEventListener("change",this.onPrint):this.printQuery.removeListener(this.onPrint):t.removeEventListener("be\
foreprint",this.onPrint),t.document.removeEventListener("selectionchange",this.onSelectionChange)}update(t){this.editContext&&(this.editContext.update(t),t.startState.
facet(wt)!=t.state.facet(wt)&&(t.view.contentDOM.editContext=t.state.facet(wt)?this.editContext.editContext:null))}destroy(){var t,e,i;this.stop(),(t=this.intersection)===
null||t===void 0||t.disconnect(),(e=this.gapIntersection)===null||e===void 0||e.disconnect(),(i=this.resizeScroll)===null||i===void 0||i.disconnect();for(let n of this.
scrollTargets)n.removeEventListener("scroll",this.onScroll);this.removeWindowListeners(this.win),clearTimeout(this.parentCheck),clearTimeout(this.resizeTimeout),
this.win.cancelAnimationFrame(this.delayedFlush),this.win.cancelAnimationFrame(this.flushingAndroidKey),this.editContext&&(this.view.contentDOM.editContext=null,
this.editContext.destroy())}};function hr(s,t,e){for(;t;){let i=P.get(t);if(i&&i.parent==s)return i;let n=t.parentNode;t=n!=s.dom?n:e>0?t.nextSibling:t.previousSibling}
return null}function cr(s,t){let e=t.startContainer,i=t.startOffset,n=t.endContainer,r=t.endOffset,o=s.docView.domAtPos(s.state.selection.main.anchor,1);return Te(
o.node,o.offset,n,r)&&([e,i,n,r]=[n,r,e,i]),{anchorNode:e,anchorOffset:i,focusNode:n,focusOffset:r}}function Ia(s,t){if(t.getComposedRanges){let n=t.getComposedRanges(
s.root)[0];if(n)return cr(s,n)}let e=null;function i(n){n.preventDefault(),n.stopImmediatePropagation(),e=n.getTargetRanges()[0]}return s.contentDOM.addEventListener(
"beforeinput",i,!0),s.dom.ownerDocument.execCommand("indent"),s.contentDOM.removeEventListener("beforeinput",i,!0),e?cr(s,e):null}var Gn=class{constructor(t){this.
from=0,this.to=0,this.pendingContextChange=null,this.handlers=Object.create(null),this.composing=null,this.resetRange(t.state);let e=this.editContext=new window.
EditContext({text:t.state.doc.sliceString(this.from,this.to),selectionStart:this.toContextPos(Math.max(this.from,Math.min(this.to,t.state.selection.main.anchor))),
selectionEnd:this.toContextPos(t.state.selection.main.head)});this.handlers.textupdate=i=>{let n=t.state.selection.main,{anchor:r,head:o}=n,l=this.toEditorPos(i.
updateRangeStart),a=this.toEditorPos(i.updateRangeEnd);t.inputState.composing>=0&&!this.composing&&(this.composing={contextBase:i.updateRangeStart,editorBase:l,
drifted:!1});let h=a-l>i.text.length;l==this.from&&r<this.from?l=r:a==this.to&&r>this.to&&(a=r);let c=io(t.state.sliceDoc(l,a),i.text,(h?n.from:n.to)-l,h?"end":
null);if(!c){let u=w.single(this.toEditorPos(i.selectionStart),this.toEditorPos(i.selectionEnd));Dn(u,n)||t.dispatch({selection:u,userEvent:"select"});return}let f={
from:c.from+l,to:c.toA+l,insert:T.of(i.text.slice(c.from,c.toB).split(`
`))};if((y.mac||y.android)&&f.from==o-1&&/^\. ?$/.test(i.text)&&t.contentDOM.getAttribute("autocorrect")=="off"&&(f={from:l,to:a,insert:T.of([i.text.replace(".",
" ")])}),this.pendingContextChange=f,!t.state.readOnly){let u=this.to-this.from+(f.to-f.from+f.insert.length);os(t,f,w.single(this.toEditorPos(i.selectionStart,
u),this.toEditorPos(i.selectionEnd,u)))}this.pendingContextChange&&(this.revertPending(t.state),this.setSelection(t.state)),f.from<f.to&&!f.insert.length&&t.inputState.
composing>=0&&!/[\\p{Alphabetic}\\p{Number}_]/.test(e.text.slice(Math.max(0,i.updateRangeStart-1),Math.min(e.text.length,i.updateRangeStart+1)))&&this.handlers.
compositionend(i)},this.handlers.characterboundsupdate=i=>{let n=[],r=null;for(let o=this.toEditorPos(i.rangeStart),l=this.toEditorPos(i.rangeEnd);o<l;o++){let a=t.
coordsForChar(o);r=a&&new DOMRect(a.left,a.top,a.right-a.left,a.bottom-a.top)||r||new DOMRect,n.push(r)}e.updateCharacterBounds(i.rangeStart,n)},this.handlers.textformatupdate=
i=>{let n=[];for(let r of i.getTextFormats()){let o=r.underlineStyle,l=r.underlineThickness;if(!/none/i.test(o)&&!/none/i.test(l)){let a=this.toEditorPos(r.rangeStart),
h=this.toEditorPos(r.rangeEnd);if(a<h){let c=`text-decoration: underline ${/^[a-z]/.test(o)?o+" ":o=="Dashed"?"dashed ":o=="Squiggle"?"wavy ":""}${/thin/i.test(
l)?1:2}px`;n.push(B.mark({attributes:{style:c}}).range(a,h))}}}t.dispatch({effects:jr.of(B.set(n))})},this.handlers.compositionstart=()=>{t.inputState.composing<
0&&(t.inputState.composing=0,t.inputState.compositionFirstChange=!0)},this.handlers.compositionend=()=>{if(t.inputState.composing=-1,t.inputState.compositionFirstChange=
null,this.composing){let{drifted:i}=this.composing;this.composing=null,i&&this.reset(t.state)}};for(let i in this.handlers)e.addEventListener(i,this.handlers[i]);
this.measureReq={read:i=>{let n=Ne(i.root);n&&n.rangeCount&&this.editContext.updateSelectionBounds(n.getRangeAt(0).getBoundingClientRect())}}}applyEdits(t){let e=0,
i=!1,n=this.pendingContextChange;return t.changes.iterChanges((r,o,l,a,h)=>{if(i)return;let c=h.length-(o-r);if(n&&o>=n.to)if(n.from==r&&n.to==o&&n.insert.eq(h)){
n=this.pendingContextChange=null,e+=c,this.to+=c;return}else n=null,this.revertPending(t.state);if(r+=e,o+=e,o<=this.from)this.from+=c,this.to+=c;else if(r<this.
to){if(r<this.from||o>this.to||this.to-this.from+h.length>3e4){i=!0;return}this.editContext.updateText(this.toContextPos(r),this.toContextPos(o),h.toString()),this.
to+=c}e+=c}),n&&!i&&this.revertPending(t.state),!i}update(t){let e=this.pendingContextChange,i=t.startState.selection.main;this.composing&&(this.composing.drifted||
!t.changes.touchesRange(i.from,i.to)&&t.transactions.some(n=>!n.isUserEvent("input.type")&&n.changes.touchesRange(this.from,this.to)))?(this.composing.drifted=!0,
this.composing.editorBase=t.changes.mapPos(this.composing.editorBase)):!this.applyEdits(t)||!this.rangeIsValid(t.state)?(this.pendingContextChange=null,this.reset(
t.state)):(t.docChanged||t.selectionSet||e)&&this.setSelection(t.state),(t.geometryChanged||t.docChanged||t.selectionSet)&&t.view.requestMeasure(this.measureReq)}resetRange(t){
let{head:e}=t.selection.main;this.from=Math.max(0,e-1e4),this.to=Math.min(t.doc.length,e+1e4)}reset(t){this.resetRange(t),this.editContext.updateText(0,this.editContext.
text.length,t.doc.sliceString(this.from,this.to)),this.setSelection(t)}revertPending(t){let e=this.pendingContextChange;this.pendingContextChange=null,this.editContext.
updateText(this.toContextPos(e.from),this.toContextPos(e.from+e.insert.length),t.doc.sliceString(e.from,e.to))}setSelection(t){let{main:e}=t.selection,i=this.toContextPos(
Math.max(this.from,Math.min(this.to,e.anchor))),n=this.toContextPos(e.head);(this.editContext.selectionStart!=i||this.editContext.selectionEnd!=n)&&this.editContext.
updateSelection(i,n)}rangeIsValid(t){let{head:e}=t.selection.main;return!(this.from>0&&e-this.from<500||this.to<t.doc.length&&this.to-e<500||this.to-this.from>1e4*
3)}toEditorPos(t,e=this.to-this.from){t=Math.min(t,e);let i=this.composing;return i&&i.drifted?i.editorBase+(t-i.contextBase):t+this.from}toContextPos(t){let e=this.
composing;return e&&e.drifted?e.contextBase+(t-e.editorBase):t-this.from}destroy(){for(let t in this.handlers)this.editContext.removeEventListener(t,this.handlers[t])}},
M=class s{get state(){return this.viewState.state}get viewport(){return this.viewState.viewport}get visibleRanges(){return this.viewState.visibleRanges}get inView(){
return this.viewState.inView}get composing(){return!!this.inputState&&this.inputState.composing>0}get compositionStarted(){return!!this.inputState&&this.inputState.
composing>=0}get root(){return this._root}get win(){return this.dom.ownerDocument.defaultView||window}constructor(t={}){var e;this.plugins=[],this.pluginMap=new Map,
this.editorAttrs={},this.contentAttrs={},this.bidiCache=[],this.destroyed=!1,this.updateState=2,this.measureScheduled=-1,this.measureRequests=[],this.clearAnnouncement=
-1,this.contentDOM=document.createElement("div"),this.scrollDOM=document.createElement("div"),this.scrollDOM.tabIndex=-1,this.scrollDOM.className="cm-scroller",
this.scrollDOM.appendChild(this.contentDOM),this.announceDOM=document.createElement("div"),this.announceDOM.className="cm-announced",this.announceDOM.setAttribute(
"aria-live","polite"),this.dom=document.createElement("div"),this.dom.appendChild(this.announceDOM),this.dom.appendChild(this.scrollDOM),t.parent&&t.parent.appendChild(
this.dom);let{dispatch:i}=t;this.dispatchTransactions=t.dispatchTransactions||i&&(n=>n.forEach(r=>i(r,this)))||(n=>this.update(n)),this.dispatch=this.dispatch.bind(
this),this._root=t.root||El(t.parent)||document,this.viewState=new Si(this,t.state||I.create(t)),t.scrollTo&&t.scrollTo.is(ei)&&(this.viewState.scrollTarget=t.scrollTo.
value.clip(this.viewState.state)),this.plugins=this.state.facet(ie).map(n=>new Oe(n));for(let n of this.plugins)n.update(this);this.observer=new $n(this),this.inputState=
new Rn(this),this.inputState.ensureHandlers(this.plugins),this.docView=new yi(this),this.mountStyles(),this.updateAttrs(),this.updateState=0,this.requestMeasure(),
!((e=document.fonts)===null||e===void 0)&&e.ready&&document.fonts.ready.then(()=>{this.viewState.mustMeasureContent="refresh",this.requestMeasure()})}dispatch(...t){
let e=t.length==1&&t[0]instanceof $?t:t.length==1&&Array.isArray(t[0])?t[0]:[this.state.update(...t)];this.dispatchTransactions(e,this)}update(t){if(this.updateState!=
0)throw new Error("Calls to EditorView.update are not allowed while an update is in progress");let e=!1,i=!1,n,r=this.state;for(let u of t){if(u.startState!=r)throw new RangeError(
"Trying to update state with a transaction that doesn't start from the previous state.");r=u.state}if(this.destroyed){this.viewState.state=r;return}let o=this.hasFocus,
l=0,a=null;t.some(u=>u.annotation(ao))?(this.inputState.notifiedFocused=o,l=1):o!=this.inputState.notifiedFocused&&(this.inputState.notifiedFocused=o,a=ho(r,o),
a||(l=1));let h=this.observer.delayedAndroidKey,c=null;if(h?(this.observer.clearDelayedAndroidKey(),c=this.observer.readChange(),(c&&!this.state.doc.eq(r.doc)||
!this.state.selection.eq(r.selection))&&(c=null)):this.observer.clear(),r.facet(I.phrases)!=this.state.facet(I.phrases))return this.setState(r);n=mi.create(this,
r,t),n.flags|=l;let f=this.viewState.scrollTarget;try{this.updateState=2;for(let u of t){if(f&&(f=f.map(u.changes)),u.scrollIntoView){let{main:d}=u.state.selection,
{x:p,y:g}=this.state.facet(s.cursorScrollMargin);f=new Ee(d.empty?d:w.cursor(d.head,d.head>d.anchor?-1:1),"nearest","nearest",g,p)}for(let d of u.effects)d.is(ei)&&
(f=d.value.clip(this.state))}this.viewState.update(n,f),this.bidiCache=ki.update(this.bidiCache,n.changes),n.empty||(this.updatePlugins(n),this.inputState.update(
n)),e=this.docView.update(n),this.state.facet(Ce)!=this.styleModules&&this.mountStyles(),i=this.updateAttrs(),this.showAnnouncements(t),this.docView.updateSelection(
e,t.some(u=>u.isUserEvent("select.pointer")))}finally{this.updateState=0}if(n.startState.facet(oi)!=n.state.facet(oi)&&(this.viewState.mustMeasureContent=!0),(e||
i||f||this.viewState.mustEnforceCursorAssoc||this.viewState.mustMeasureContent)&&this.requestMeasure(),e&&this.docViewUpdate(),!n.empty)for(let u of this.state.
facet(mn))try{u(n)}catch(d){xt(this.state,d,"update listener")}(a||c)&&Promise.resolve().then(()=>{a&&this.state==a.startState&&this.dispatch(a),c&&!eo(this,c)&&
h.force&&le(this.contentDOM,h.key,h.keyCode)})}setState(t){if(this.updateState!=0)throw new Error("Calls to EditorView.setState are not allowed while an update \
is in progress");if(this.destroyed){this.viewState.state=t;return}this.updateState=2;let e=this.hasFocus;try{for(let i of this.plugins)i.destroy(this);this.viewState=
new Si(this,t),this.plugins=t.facet(ie).map(i=>new Oe(i)),this.pluginMap.clear();for(let i of this.plugins)i.update(this);this.docView.destroy(),this.docView=new yi(
this),this.inputState.ensureHandlers(this.plugins),this.mountStyles(),this.updateAttrs(),this.bidiCache=[]}finally{this.updateState=0}e&&this.focus(),this.requestMeasure()}updatePlugins(t){
let e=t.startState.facet(ie),i=t.state.facet(ie);if(e!=i){let n=[];for(let r of i){let o=e.indexOf(r);if(o<0)n.push(new Oe(r));else{let l=this.plugins[o];l.mustUpdate=
t,n.push(l)}}for(let r of this.plugins)r.mustUpdate!=t&&r.destroy(this);this.plugins=n,this.pluginMap.clear()}else for(let n of this.plugins)n.mustUpdate=t;for(let n=0;n<
this.plugins.length;n++)this.plugins[n].update(this);e!=i&&this.inputState.ensureHandlers(this.plugins)}docViewUpdate(){for(let t of this.plugins){let e=t.value;
if(e&&e.docViewUpdate)try{e.docViewUpdate(this)}catch(i){xt(this.state,i,"doc view update listener")}}}measure(t=!0){if(this.destroyed)return;if(this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.observer.delayedAndroidKey){this.measureScheduled=-1,this.requestMeasure();return}this.measureScheduled=
0,t&&this.observer.forceFlush();let e=null,i=this.viewState.scrollParent,n=this.viewState.getScrollOffset(),{scrollAnchorPos:r,scrollAnchorHeight:o,scaleY:l}=this.
viewState;Math.abs(n-this.viewState.scrollOffset)>1&&(o=-1),this.viewState.scrollAnchorHeight=-1;try{for(let a=0;;a++){if(o<0){if(Tr(i||this.win))r=-1,o=this.viewState.
heightMap.height/this.viewState.scaleY;else{let p=this.viewState.scrollAnchorAt(n);r=p.from,o=p.top}l=this.viewState.scaleY}this.updateState=1;let h=this.viewState.
measure();if(!h&&!this.measureRequests.length&&this.viewState.scrollTarget==null)break;if(a>5){console.warn(this.measureRequests.length?"Measure loop restarted \
more than 5 times":"Viewport failed to stabilize");break}let c=[];h&4||([this.measureRequests,c]=[c,this.measureRequests]);let f=c.map(p=>{try{return p.read(this)}catch(g){
return xt(this.state,g),fr}}),u=mi.create(this,this.state,[]),d=!1;u.flags|=h,e?e.flags|=h:e=u,this.updateState=2,u.empty||(this.updatePlugins(u),this.inputState.
update(u),this.updateAttrs(),d=this.docView.update(u),d&&this.docViewUpdate());for(let p=0;p<c.length;p++)if(f[p]!=fr)try{let g=c[p];g.write&&g.write(f[p],this)}catch(g){
xt(this.state,g)}if(d&&this.docView.updateSelection(!0),!u.viewportChanged&&this.measureRequests.length==0){if(this.viewState.editorHeight)if(this.viewState.scrollTarget){
this.docView.scrollIntoView(this.viewState.scrollTarget),this.viewState.scrollTarget=null,o=-1;continue}else{let g=(r<0?this.viewState.heightMap.height:this.viewState.
lineBlockAt(r).top)/this.viewState.scaleY-o/l;if((g>1||g<-1)&&!(y.ios&&this.inputState.lastIOSMomentumScroll>Date.now()-100)&&(i==this.scrollDOM||this.hasFocus||
Math.max(this.inputState.lastWheelEvent,this.inputState.lastTouchTime)>Date.now()-100)){n=n+g,i?r<0?i.scrollTop=i.scrollHeight:i.scrollTop+=g:this.win.scrollBy(
0,g),o=-1;continue}}break}}}finally{this.updateState=0,this.measureScheduled=-1}if(e&&!e.empty)for(let a of this.state.facet(mn))a(e)}get themeClasses(){return qn+
" "+(this.state.facet(Kn)?uo:fo)+" "+this.state.facet(oi)}updateAttrs(){let t=ur(this,$r,{class:"cm-editor"+(this.hasFocus?" cm-focused ":" ")+this.themeClasses}),
e={spellcheck:"false",autocorrect:"off",autocapitalize:"off",writingsuggestions:"false",translate:"no",contenteditable:this.state.facet(wt)?"true":"false",class:"\
cm-content",style:`${y.tabSize}: ${this.state.tabSize}`,role:"textbox","aria-multiline":"true"};this.state.readOnly&&(e["aria-readonly"]="true"),ur(this,ss,e);let i=this.
observer.ignore(()=>{let n=$s(this.contentDOM,this.contentAttrs,e),r=$s(this.dom,this.editorAttrs,t);return n||r});return this.editorAttrs=t,this.contentAttrs=e,
i}showAnnouncements(t){let e=!0;for(let i of t)for(let n of i.effects)if(n.is(s.announce)){e&&(this.announceDOM.textContent="",this.win.clearTimeout(this.clearAnnouncement),
this.clearAnnouncement=this.win.setTimeout(()=>{this.announceDOM.textContent=" "},200),e=!1);let r=this.announceDOM.appendChild(document.createElement("div"));
r.textContent=n.value}}mountStyles(){this.styleModules=this.state.facet(Ce);let t=this.state.facet(s.cspNonce);bt.mount(this.root,this.styleModules.concat(Ba).reverse(),
t?{nonce:t}:void 0)}readMeasured(){if(this.updateState==2)throw new Error("Reading the editor layout isn't allowed during an update");this.updateState==0&&this.
measureScheduled>-1&&this.measure(!1)}requestMeasure(t){if(this.measureScheduled<0&&(this.measureScheduled=this.win.requestAnimationFrame(()=>this.measure())),t){
if(this.measureRequests.indexOf(t)>-1)return;if(t.key!=null){for(let e=0;e<this.measureRequests.length;e++)if(this.measureRequests[e].key===t.key){this.measureRequests[e]=
t;return}}this.measureRequests.push(t)}}plugin(t){let e=this.pluginMap.get(t);return(e===void 0||e&&e.plugin!=t)&&this.pluginMap.set(t,e=this.plugins.find(i=>i.
plugin==t)||null),e&&e.update(this).value}get documentTop(){return this.contentDOM.getBoundingClientRect().top+this.viewState.paddingTop}get documentPadding(){return{
top:this.viewState.paddingTop,bottom:this.viewState.paddingBottom}}get scaleX(){return this.viewState.scaleX}get scaleY(){return this.viewState.scaleY}elementAtHeight(t){
return this.readMeasured(),this.viewState.elementAtHeight(t)}lineBlockAtHeight(t){return this.readMeasured(),this.viewState.lineBlockAtHeight(t)}get viewportLineBlocks(){
return this.viewState.viewportLines}lineBlockAt(t){return this.viewState.lineBlockAt(t)}get contentHeight(){return this.viewState.contentHeight}moveByChar(t,e,i){
return sn(this,t,_s(this,t,e,i))}moveByGroup(t,e){return sn(this,t,_s(this,t,e,i=>na(this,t.head,i)))}visualLineSide(t,e){return e?w.cursor(t.to,1):w.cursor(t.from,
-1)}moveToLineBoundary(t,e,i=!0){return ia(this,t,e,i)}moveVertically(t,e,i){return sn(this,t,sa(this,t,e,i))}domAtPos(t,e=1){return this.docView.domAtPos(t,e)}posAtDOM(t,e=0){
return this.docView.posFromDOM(t,e)}posAtCoords(t,e=!0){this.readMeasured();let i=An(this,t,e);return i&&i.pos}posAndSideAtCoords(t,e=!0){return this.readMeasured(),
An(this,t,e)}coordsAtPos(t,e=1){this.readMeasured();let i=this.state.doc.lineAt(t),n=this.bidiSpans(i),r=n[Z.find(n,t-i.from,-1,e)];return i.length&&(t==i.from&&
e<0||t==i.to&&e>0)&&r.dir!=this.textDirectionAt(i.from)&&(t==i.to?(t=i.from+r.from,e=1):(t=i.from+r.to,e=-1)),this.docView.coordsAt(t,e,r.dir==H.RTL)}coordsForChar(t){
return this.readMeasured(),this.docView.coordsForChar(t)}get defaultCharacterWidth(){return this.viewState.heightOracle.charWidth}get defaultLineHeight(){return this.
viewState.heightOracle.lineHeight}get textDirection(){return this.viewState.defaultTextDirection}textDirectionAt(t){return!this.state.facet(zr)||t<this.viewport.
from||t>this.viewport.to?this.textDirection:(this.readMeasured(),this.docView.textDirectionAt(t))}get lineWrapping(){return this.viewState.heightOracle.lineWrapping}bidiSpans(t){
if(t.length>Ha)return Br(t.length);let e=this.textDirectionAt(t.from),i;for(let r of this.bidiCache)if(r.from==t.from&&r.dir==e&&(r.fresh||Lr(r.isolates,i=Xs(this,
t))))return r.order;i||(i=Xs(this,t));let n=Hl(t.text,e,i);return this.bidiCache.push(new ki(t.from,t.to,e,i,!0,n)),n}get hasFocus(){var t;return(this.dom.ownerDocument.
hasFocus()||y.safari&&((t=this.inputState)===null||t===void 0?void 0:t.lastContextMenu)>Date.now()-3e4)&&this.root.activeElement==this.contentDOM}focus(){this.observer.
ignore(()=>{Ar(this.contentDOM),this.docView.updateSelection()})}setRoot(t){this._root!=t&&(this._root=t,this.observer.setWindow((t.nodeType==9?t:t.ownerDocument).
defaultView||window),this.mountStyles())}destroy(){this.root.activeElement==this.contentDOM&&this.contentDOM.blur();for(let t of this.plugins)t.destroy(this);this.
plugins=[],this.inputState.destroy(),this.docView.destroy(),this.dom.remove(),this.observer.destroy(),this.win.clearTimeout(this.clearAnnouncement),this.measureScheduled>
-1&&this.win.cancelAnimationFrame(this.measureScheduled),this.destroyed=!0}static scrollIntoView(t,e={}){var i,n,r,o;return ei.of(new Ee(typeof t=="number"?w.cursor(
t):t,(i=e.y)!==null&&i!==void 0?i:"nearest",(n=e.x)!==null&&n!==void 0?n:"nearest",(r=e.yMargin)!==null&&r!==void 0?r:5,(o=e.xMargin)!==null&&o!==void 0?o:5))}scrollSnapshot(){
let{scrollTop:t,scrollLeft:e}=this.scrollDOM,i=this.viewState.scrollAnchorAt(t);return ei.of(new Ee(w.cursor(i.from),"start","start",i.top-t,e,!0))}setTabFocusMode(t){
t==null?this.inputState.tabFocusMode=this.inputState.tabFocusMode<0?0:-1:typeof t=="boolean"?this.inputState.tabFocusMode=t?0:-1:this.inputState.tabFocusMode!=0&&
(this.inputState.tabFocusMode=Date.now()+t)}static domEventHandlers(t){return dt.define(()=>({}),{eventHandlers:t})}static domEventObservers(t){return dt.define(
()=>({}),{eventObservers:t})}static theme(t,e){let i=bt.newName(),n=[oi.of(i),Ce.of(jn(`.${i}`,t))];return e&&e.dark&&n.push(Kn.of(!0)),n}static baseTheme(t){return Zt.
lowest(Ce.of(jn("."+qn,t,po)))}static findFromDOM(t){var e;let i=t.querySelector(".cm-content"),n=i&&P.get(i)||P.get(t);return((e=n?.root)===null||e===void 0?void 0:
e.view)||null}};M.styleModule=Ce;M.inputHandler=Wr;M.clipboardInputFilter=is;M.clipboardOutputFilter=ns;M.scrollHandler=qr;M.focusChangeEffect=Fr;M.perLineTextDirection=
zr;M.exceptionSink=Vr;M.updateListener=mn;M.editable=wt;M.mouseSelectionStyle=Nr;M.dragMovesSelection=Hr;M.clickAddsSelectionRange=Ir;M.decorations=Ei;M.blockWrappers=
Gr;M.outerDecorations=rs;M.atomicRanges=We;M.bidiIsolatedRanges=Yr;M.cursorScrollMargin=S.define({combine:s=>{let t=5,e=5;for(let i of s)typeof i=="number"?t=e=
i:{x:t,y:e}=i;return{x:t,y:e}}});M.scrollMargins=Ur;M.darkTheme=Kn;M.cspNonce=S.define({combine:s=>s.length?s[0]:""});M.contentAttributes=ss;M.editorAttributes=
$r;M.lineWrapping=M.contentAttributes.of({class:"cm-lineWrapping"});M.announce=D.define();var Ha=4096,fr={},ki=class s{constructor(t,e,i,n,r,o){this.from=t,this.
to=e,this.dir=i,this.isolates=n,this.fresh=r,this.order=o}static update(t,e){if(e.empty&&!t.some(r=>r.fresh))return t;let i=[],n=t.length?t[t.length-1].dir:H.LTR;
for(let r=Math.max(0,t.length-10);r<t.length;r++){let o=t[r];o.dir==n&&!e.touchesRange(o.from,o.to)&&i.push(new s(e.mapPos(o.from,1),e.mapPos(o.to,-1),o.dir,o.isolates,
!1,o.order))}return i}};function ur(s,t,e){for(let i=s.state.facet(t),n=i.length-1;n>=0;n--){let r=i[n],o=typeof r=="function"?r(s):r;o&&Zn(o,e)}return e}var Na=y.
mac?"mac":y.windows?"win":y.linux?"linux":"key";function Va(s,t){let e=s.split(/-(?!$)/),i=e[e.length-1];i=="Space"&&(i=" ");let n,r,o,l;for(let a=0;a<e.length-
1;++a){let h=e[a];if(/^(cmd|meta|m)$/i.test(h))l=!0;else if(/^a(lt)?$/i.test(h))n=!0;else if(/^(c|ctrl|control)$/i.test(h))r=!0;else if(/^s(hift)?$/i.test(h))o=
!0;else if(/^mod$/i.test(h))t=="mac"?l=!0:r=!0;else throw new Error("Unrecognized modifier name: "+h)}return n&&(i="Alt-"+i),r&&(i="Ctrl-"+i),l&&(i="Meta-"+i),o&&
(i="Shift-"+i),i}function li(s,t,e){return t.altKey&&(s="Alt-"+s),t.ctrlKey&&(s="Ctrl-"+s),t.metaKey&&(s="Meta-"+s),e!==!1&&t.shiftKey&&(s="Shift-"+s),s}var Wa=Zt.
default(M.domEventHandlers({keydown(s,t){return qa(Fa(t.state),s,t,"editor")}})),Di=S.define({enables:Wa}),dr=new WeakMap;function Fa(s){let t=s.facet(Di),e=dr.
get(t);return e||dr.set(t,e=Ka(t.reduce((i,n)=>i.concat(n),[]))),e}var Tt=null,za=4e3;function Ka(s,t=Na){let e=Object.create(null),i=Object.create(null),n=(o,l)=>{let a=i[o];if(a==null)i[o]=l;else if(a!=l)throw new Error("Key \
binding "+o+" is used both as a regular binding and as a multi-stroke prefix")},r=(o,l,a,h,c)=>{var f,u;let d=e[o]||(e[o]=Object.create(null)),p=l.split(/ (?!$)/).
map(b=>Va(b,t));for(let b=1;b<p.length;b++){let k=p.slice(0,b).join(" ");n(k,!0),d[k]||(d[k]={preventDefault:!0,stopPropagation:!1,run:[x=>{let A=Tt={view:x,prefix:k,
scope:o};return setTimeout(()=>{Tt==A&&(Tt=null)},za),!0}]})}let g=p.join(" ");n(g,!1);let m=d[g]||(d[g]={preventDefault:!1,stopPropagation:!1,run:((u=(f=d._any)===
null||f===void 0?void 0:f.run)===null||u===void 0?void 0:u.slice())||[]});a&&m.run.push(a),h&&(m.preventDefault=!0),c&&(m.stopPropagation=!0)};for(let o of s){let l=o.
scope?o.scope.split(" "):["editor"];if(o.any)for(let h of l){let c=e[h]||(e[h]=Object.create(null));c._any||(c._any={preventDefault:!1,stopPropagation:!1,run:[]});
let{any:f}=o;for(let u in c)c[u].run.push(d=>f(d,Yn))}let a=o[t]||o.key;if(a)for(let h of l)r(h,a,o.run,o.preventDefault,o.stopPropagation),o.shift&&r(h,"Shift-"+
a,o.shift,o.preventDefault,o.stopPropagation)}return e}var Yn=null;function qa(s,t,e,i){Yn=t;let n=zs(t),r=Ms(n,0),o=As(r)==n.length&&n!=" ",l="",a=!1,h=!1,c=!1;
Tt&&Tt.view==e&&Tt.scope==i&&(l=Tt.prefix+" ",so.indexOf(t.keyCode)<0&&(h=!0,Tt=null));let f=new Set,u=m=>{if(m){for(let b of m.run)if(!f.has(b)&&(f.add(b),b(e)))
return m.stopPropagation&&(c=!0),!0;m.preventDefault&&(m.stopPropagation&&(c=!0),h=!0)}return!1},d=s[i],p,g;return d&&(u(d[l+li(n,t,!o)])?a=!0:o&&(t.altKey||t.metaKey||
t.ctrlKey)&&!(y.windows&&t.ctrlKey&&t.altKey)&&!(y.mac&&t.altKey&&!(t.ctrlKey||t.metaKey))&&(p=yt[t.keyCode])&&p!=n?(u(d[l+li(p,t,!0)])||t.shiftKey&&(g=te[t.keyCode])!=
n&&g!=p&&u(d[l+li(g,t,!1)]))&&(a=!0):o&&t.shiftKey&&u(d[l+li(n,t,!0)])&&(a=!0),!a&&u(d._any)&&(a=!0)),h&&(a=!0),a&&c&&t.stopPropagation(),Yn=null,a}var Kt=class s{constructor(t,e,i,n,r){
this.className=t,this.left=e,this.top=i,this.width=n,this.height=r}draw(){let t=document.createElement("div");return t.className=this.className,this.adjust(t),t}update(t,e){
return e.className!=this.className?!1:(this.adjust(t),!0)}adjust(t){t.style.left=this.left+"px",t.style.top=this.top+"px",this.width!=null&&(t.style.width=this.
width+"px"),t.style.height=this.height+"px"}eq(t){return this.left==t.left&&this.top==t.top&&this.width==t.width&&this.height==t.height&&this.className==t.className}static forRange(t,e,i){
if(i.empty){let n=t.coordsAtPos(i.head,i.assoc||1);if(!n)return[];let r=go(t);return[new s(e,n.left-r.left,n.top-r.top,null,n.bottom-n.top)]}else return ja(t,e,
i)}};function go(s){let t=s.scrollDOM.getBoundingClientRect();return{left:(s.textDirection==H.LTR?t.left:t.right-s.scrollDOM.clientWidth*s.scaleX)-s.scrollDOM.scrollLeft*
s.scaleX,top:t.top-s.scrollDOM.scrollTop*s.scaleY}}function pr(s,t,e,i){let n=s.coordsAtPos(t,e*2);if(!n)return i;let r=s.dom.getBoundingClientRect(),o=(n.top+n.
bottom)/2,l=s.posAtCoords({x:r.left+1,y:o}),a=s.posAtCoords({x:r.right-1,y:o});return l==null||a==null?i:{from:Math.max(i.from,Math.min(l,a)),to:Math.min(i.to,Math.
max(l,a))}}function ja(s,t,e){if(e.to<=s.viewport.from||e.from>=s.viewport.to)return[];let i=Math.max(e.from,s.viewport.from),n=Math.min(e.to,s.viewport.to),r=s.
textDirection==H.LTR,o=s.contentDOM,l=o.getBoundingClientRect(),a=go(s),h=o.querySelector(".cm-line"),c=h&&window.getComputedStyle(h),f=l.left+(c?parseInt(c.paddingLeft)+
Math.min(0,parseInt(c.textIndent)):0),u=l.right-(c?parseInt(c.paddingRight):0),d=Mn(s,i,1),p=Mn(s,n,-1),g=d.type==W.Text?d:null,m=p.type==W.Text?p:null;if(g&&(s.
lineWrapping||d.widgetLineBreaks)&&(g=pr(s,i,1,g)),m&&(s.lineWrapping||p.widgetLineBreaks)&&(m=pr(s,n,-1,m)),g&&m&&g.from==m.from&&g.to==m.to)return k(x(e.from,
e.to,g));{let v=g?x(e.from,null,g):A(d,!1),C=m?x(null,e.to,m):A(p,!0),L=[];return(g||d).to<(m||p).from-(g&&m?1:0)||d.widgetLineBreaks>1&&v.bottom+s.defaultLineHeight/
2<C.top?L.push(b(f,v.bottom,u,C.top)):v.bottom<C.top&&s.elementAtHeight((v.bottom+C.top)/2).type==W.Text&&(v.bottom=C.top=(v.bottom+C.top)/2),k(v).concat(L).concat(
k(C))}function b(v,C,L,lt){return new Kt(t,v-a.left,C-a.top,Math.max(0,L-v),lt-C)}function k({top:v,bottom:C,horizontal:L}){let lt=[];for(let Ct=0;Ct<L.length;Ct+=
2)lt.push(b(L[Ct],v,L[Ct+1],C));return lt}function x(v,C,L){let lt=1e9,Ct=-1e9,ze=[];function fs(Lt,Mt,Gt,Bt,ye){let gt=s.coordsAtPos(Lt,Lt==L.to?-2:2),mt=s.coordsAtPos(
Gt,Gt==L.from?2:-2);!gt||!mt||(lt=Math.min(gt.top,mt.top,lt),Ct=Math.max(gt.bottom,mt.bottom,Ct),ye==H.LTR?ze.push(r&&Mt?f:gt.left,r&&Bt?u:mt.right):ze.push(!r&&
Bt?f:mt.left,!r&&Mt?u:gt.right))}let Ke=v??L.from,qe=C??L.to;for(let Lt of s.visibleRanges)if(Lt.to>Ke&&Lt.from<qe)for(let Mt=Math.max(Lt.from,Ke),Gt=Math.min(Lt.
to,qe);;){let Bt=s.state.doc.lineAt(Mt);for(let ye of s.bidiSpans(Bt)){let gt=ye.from+Bt.from,mt=ye.to+Bt.from;if(gt>=Gt)break;mt>Mt&&fs(Math.max(gt,Mt),v==null&&
gt<=Ke,Math.min(mt,Gt),C==null&&mt>=qe,ye.dir)}if(Mt=Bt.to+1,Mt>=Gt)break}return ze.length==0&&fs(Ke,v==null,qe,C==null,s.textDirection),{top:lt,bottom:Ct,horizontal:ze}}
function A(v,C){let L=l.top+(C?v.top:v.bottom);return{top:L,bottom:L,horizontal:[]}}}function $a(s,t){return s.constructor==t.constructor&&s.eq(t)}var Xn=class{constructor(t,e){
this.view=t,this.layer=e,this.drawn=[],this.scaleX=1,this.scaleY=1,this.measureReq={read:this.measure.bind(this),write:this.draw.bind(this)},this.dom=t.scrollDOM.
appendChild(document.createElement("div")),this.dom.classList.add("cm-layer"),e.above&&this.dom.classList.add("cm-layer-above"),e.class&&this.dom.classList.add(
e.class),this.scale(),this.dom.setAttribute("aria-hidden","true"),this.setOrder(t.state),t.requestMeasure(this.measureReq),e.mount&&e.mount(this.dom,t)}update(t){
t.startState.facet(ci)!=t.state.facet(ci)&&this.setOrder(t.state),(this.layer.update(t,this.dom)||t.geometryChanged)&&(this.scale(),t.view.requestMeasure(this.measureReq))}docViewUpdate(t){
this.layer.updateOnDocViewUpdate!==!1&&t.requestMeasure(this.measureReq)}setOrder(t){let e=0,i=t.facet(ci);for(;e<i.length&&i[e]!=this.layer;)e++;this.dom.style.
zIndex=String((this.layer.above?150:-1)-e)}measure(){return this.layer.markers(this.view)}scale(){let{scaleX:t,scaleY:e}=this.view;(t!=this.scaleX||e!=this.scaleY)&&
(this.scaleX=t,this.scaleY=e,this.dom.style.transform=`scale(${1/t}, ${1/e})`)}draw(t){if(t.length!=this.drawn.length||t.some((e,i)=>!$a(e,this.drawn[i]))){let e=this.
dom.firstChild,i=0;for(let n of t)n.update&&e&&n.constructor&&this.drawn[i].constructor&&n.update(e,this.drawn[i])?(e=e.nextSibling,i++):this.dom.insertBefore(n.
draw(),e);for(;e;){let n=e.nextSibling;e.remove(),e=n}this.drawn=t,y.webkit&&(this.dom.style.display=this.dom.firstChild?"":"none")}}destroy(){this.layer.destroy&&
this.layer.destroy(this.dom,this.view),this.dom.remove()}},ci=S.define();function mo(s){return[dt.define(t=>new Xn(t,s)),ci.of(s)]}var Un=!y.ios,me=S.define({combine(s){
return Ji(s,{cursorBlinkRate:1200,drawRangeCursor:!0,iosSelectionHandles:!0},{cursorBlinkRate:(t,e)=>Math.min(t,e),drawRangeCursor:(t,e)=>t||e})}});function bo(s={}){
return[me.of(s),Ga,Ya,Ua,Kr.of(!0)]}function yo(s){return s.startState.facet(me)!=s.state.facet(me)}var Ga=mo({above:!0,markers(s){let{state:t}=s,e=t.facet(me),i=[];for(let n of t.selection.ranges){
let r=n==t.selection.main;if(n.empty||e.drawRangeCursor&&!(r&&y.ios&&e.iosSelectionHandles)){let o=r?"cm-cursor cm-cursor-primary":"cm-cursor cm-cursor-secondar\
y",l=n.empty?n:w.cursor(n.head,n.assoc);for(let a of Kt.forRange(s,o,l))i.push(a)}}return i},update(s,t){s.transactions.some(i=>i.selection)&&(t.style.animationName=
t.style.animationName=="cm-blink"?"cm-blink2":"cm-blink");let e=yo(s);return e&&gr(s.state,t),s.docChanged||s.selectionSet||e},mount(s,t){gr(t.state,s)},class:"\
cm-cursorLayer"});function gr(s,t){t.style.animationDuration=s.facet(me).cursorBlinkRate+"ms"}var Ya=mo({above:!1,markers(s){let t=[],{main:e,ranges:i}=s.state.
selection;for(let n of i)if(!n.empty&&(Un||n!=e))for(let r of Kt.forRange(s,"cm-selectionBackground",n))t.push(r);if(y.ios&&!e.empty&&s.state.facet(me).iosSelectionHandles){
for(let n of Kt.forRange(s,"cm-selectionHandle cm-selectionHandle-start",w.cursor(e.from,1)))t.push(n);for(let n of Kt.forRange(s,"cm-selectionHandle cm-selecti\
onHandle-end",w.cursor(e.to,1)))t.push(n)}return t},update(s,t){return s.docChanged||s.selectionSet||s.viewportChanged||yo(s)},class:"cm-selectionLayer"}),Xa=y.
gecko&&y.gecko_version==153?"#ffffff01":"transparent",Ua=Zt.highest(M.theme({".cm-line":{...Un?{"& ::selection, &::selection":{backgroundColor:`${Xa} !important`}}:
{},caretColor:"transparent !important"},".cm-content":{caretColor:"transparent !important","& :focus":{caretColor:"initial !important",...Un?{"&::selection, & :\
:selection":{backgroundColor:"Highlight !important"}}:{}}}}));var Nh=/x/.unicode!=null?"gu":"g";function wo(){return _a}var Ja=B.line({class:"cm-activeLine"}),_a=dt.fromClass(class{constructor(s){this.decorations=this.getDeco(s)}update(s){(s.docChanged||s.
selectionSet)&&(this.decorations=this.getDeco(s.view))}getDeco(s){let t=-1,e=[];for(let i of s.state.selection.ranges){let n=s.lineBlockAt(i.head);n.from>t&&(e.
push(Ja.range(n.from)),t=n.from)}return B.set(e)}},{decorations:s=>s.decorations});var mr=S.define({combine(s){let t,e;for(let i of s)t=t||i.topContainer,e=e||i.bottomContainer;return{topContainer:t,bottomContainer:e}}});var Qa=dt.fromClass(class{constructor(s){this.input=s.state.facet(Ci),this.specs=this.input.filter(e=>e),this.panels=this.specs.map(e=>e(s));let t=s.state.facet(
mr);this.top=new se(s,!0,t.topContainer),this.bottom=new se(s,!1,t.bottomContainer),this.top.sync(this.panels.filter(e=>e.top)),this.bottom.sync(this.panels.filter(
e=>!e.top));for(let e of this.panels)e.dom.classList.add("cm-panel"),e.mount&&e.mount()}update(s){let t=s.state.facet(mr);this.top.container!=t.topContainer&&(this.
top.sync([]),this.top=new se(s.view,!0,t.topContainer)),this.bottom.container!=t.bottomContainer&&(this.bottom.sync([]),this.bottom=new se(s.view,!1,t.bottomContainer)),
this.top.syncClasses(),this.bottom.syncClasses();let e=s.state.facet(Ci);if(e!=this.input){let i=e.filter(a=>a),n=[],r=[],o=[],l=[];for(let a of i){let h=this.specs.
indexOf(a),c;h<0?(c=a(s.view),l.push(c)):(c=this.panels[h],c.update&&c.update(s)),n.push(c),(c.top?r:o).push(c)}this.specs=i,this.panels=n,this.top.sync(r),this.
bottom.sync(o);for(let a of l)a.dom.classList.add("cm-panel"),a.mount&&a.mount()}else for(let i of this.panels)i.update&&i.update(s)}destroy(){this.top.sync([]),
this.bottom.sync([])}},{provide:s=>M.scrollMargins.of(t=>{let e=t.plugin(s);return e&&{top:e.top.scrollMargin(),bottom:e.bottom.scrollMargin()}})}),se=class{constructor(t,e,i){
this.view=t,this.top=e,this.container=i,this.dom=void 0,this.classes="",this.panels=[],this.syncClasses()}sync(t){for(let e of this.panels)e.destroy&&t.indexOf(
e)<0&&e.destroy();this.panels=t,this.syncDOM()}syncDOM(){if(this.panels.length==0){this.dom&&(this.dom.remove(),this.dom=void 0);return}if(!this.dom){this.dom=document.
createElement("div"),this.dom.className=this.top?"cm-panels cm-panels-top":"cm-panels cm-panels-bottom";let e=this.container||this.view.dom;e.insertBefore(this.
dom,this.top?e.firstChild:null)}let t=this.dom.firstChild;for(let e of this.panels)if(e.dom.parentNode==this.dom){for(;t!=e.dom;)t=br(t);t=t.nextSibling}else this.
dom.insertBefore(e.dom,t);for(;t;)t=br(t)}scrollMargin(){return!this.dom||this.container?0:Math.max(0,this.top?this.dom.getBoundingClientRect().bottom-Math.max(
0,this.view.scrollDOM.getBoundingClientRect().top):Math.min(innerHeight,this.view.scrollDOM.getBoundingClientRect().bottom)-this.dom.getBoundingClientRect().top)}syncClasses(){
if(!(!this.container||this.classes==this.view.themeClasses)){for(let t of this.classes.split(" "))t&&this.container.classList.remove(t);for(let t of(this.classes=
this.view.themeClasses).split(" "))t&&this.container.classList.add(t)}}};function br(s){let t=s.nextSibling;return s.remove(),t}var Ci=S.define({enables:Qa});var tt=class extends ct{compare(t){return this==t||this.constructor==t.constructor&&this.eq(t)}eq(t){return!1}destroy(t){}};tt.prototype.elementClass="";tt.prototype.
toDOM=void 0;tt.prototype.mapMode=j.TrackBefore;tt.prototype.startSide=tt.prototype.endSide=-1;tt.prototype.point=!0;var fi=S.define(),Za=S.define(),th={class:"",
renderEmptyElements:!1,elementStyle:"",markers:()=>E.empty,lineMarker:()=>null,widgetMarker:()=>null,lineMarkerChange:null,initialSpacer:null,updateSpacer:null,
domEventHandlers:{},side:"before"},Be=S.define();function xo(s){return[vo(),Be.of({...th,...s})]}var Jn=S.define({combine:s=>s.some(t=>t)});function vo(s){let t=[
eh];return s&&s.fixed===!1&&t.push(Jn.of(!0)),t}var eh=dt.fromClass(class{constructor(s){this.view=s,this.domAfter=null,this.prevViewport=s.viewport,this.dom=document.
createElement("div"),this.dom.className="cm-gutters cm-gutters-before",this.dom.setAttribute("aria-hidden","true"),this.dom.style.minHeight=this.view.contentHeight/
this.view.scaleY+"px",this.gutters=s.state.facet(Be).map(t=>new Mi(s,t)),this.fixed=!s.state.facet(Jn);for(let t of this.gutters)t.config.side=="after"?this.getDOMAfter().
appendChild(t.dom):this.dom.appendChild(t.dom);this.fixed&&(this.dom.style.position="sticky"),this.syncGutters(!1),s.scrollDOM.insertBefore(this.dom,s.contentDOM)}getDOMAfter(){
return this.domAfter||(this.domAfter=document.createElement("div"),this.domAfter.className="cm-gutters cm-gutters-after",this.domAfter.setAttribute("aria-hidden",
"true"),this.domAfter.style.minHeight=this.view.contentHeight/this.view.scaleY+"px",this.domAfter.style.position=this.fixed?"sticky":"",this.view.scrollDOM.appendChild(
this.domAfter)),this.domAfter}update(s){if(this.updateGutters(s)){let t=this.prevViewport,e=s.view.viewport,i=Math.min(t.to,e.to)-Math.max(t.from,e.from);this.syncGutters(
i<(e.to-e.from)*.8)}if(s.geometryChanged){let t=this.view.contentHeight/this.view.scaleY+"px";this.dom.style.minHeight=t,this.domAfter&&(this.domAfter.style.minHeight=
t)}this.view.state.facet(Jn)!=!this.fixed&&(this.fixed=!this.fixed,this.dom.style.position=this.fixed?"sticky":"",this.domAfter&&(this.domAfter.style.position=this.
fixed?"sticky":"")),this.prevViewport=s.view.viewport}syncGutters(s){let t=this.dom.nextSibling;s&&(this.dom.remove(),this.domAfter&&this.domAfter.remove());let e=E.
iter(this.view.state.facet(fi),this.view.viewport.from),i=[],n=this.gutters.map(r=>new Qn(r,this.view.viewport,-this.view.documentPadding.top));for(let r of this.
view.viewportLineBlocks)if(i.length&&(i=[]),Array.isArray(r.type)){let o=!0;for(let l of r.type)if(l.type==W.Text&&o){_n(e,i,l.from);for(let a of n)a.line(this.
view,l,i);o=!1}else if(l.widget)for(let a of n)a.widget(this.view,l)}else if(r.type==W.Text){_n(e,i,r.from);for(let o of n)o.line(this.view,r,i)}else if(r.widget)
for(let o of n)o.widget(this.view,r);for(let r of n)r.finish();s&&(this.view.scrollDOM.insertBefore(this.dom,t),this.domAfter&&this.view.scrollDOM.appendChild(this.
domAfter))}updateGutters(s){let t=s.startState.facet(Be),e=s.state.facet(Be),i=s.docChanged||s.heightChanged||s.viewportChanged||!E.eq(s.startState.facet(fi),s.
state.facet(fi),s.view.viewport.from,s.view.viewport.to);if(t==e)for(let n of this.gutters)n.update(s)&&(i=!0);else{i=!0;let n=[];for(let r of e){let o=t.indexOf(
r);o<0?n.push(new Mi(this.view,r)):(this.gutters[o].update(s),n.push(this.gutters[o]))}for(let r of this.gutters)r.dom.remove(),n.indexOf(r)<0&&r.destroy();for(let r of n)
r.config.side=="after"?this.getDOMAfter().appendChild(r.dom):this.dom.appendChild(r.dom);this.gutters=n}return i}destroy(){for(let s of this.gutters)s.destroy();
this.dom.remove(),this.domAfter&&this.domAfter.remove()}},{provide:s=>M.scrollMargins.of(t=>{let e=t.plugin(s);if(!e||e.gutters.length==0||!e.fixed)return null;
let i=e.dom.offsetWidth*t.scaleX,n=e.domAfter?e.domAfter.offsetWidth*t.scaleX:0;return t.textDirection==H.LTR?{left:i,right:n}:{right:i,left:n}})});function yr(s){
return Array.isArray(s)?s:[s]}function _n(s,t,e){for(;s.value&&s.from<=e;)s.from==e&&t.push(s.value),s.next()}var Qn=class{constructor(t,e,i){this.gutter=t,this.
height=i,this.i=0,this.cursor=E.iter(t.markers,e.from)}addElement(t,e,i){let{gutter:n}=this,r=(e.top-this.height)/t.scaleY,o=e.height/t.scaleY;if(this.i==n.elements.
length){let l=new Ai(t,o,r,i);n.elements.push(l),n.dom.appendChild(l.dom)}else n.elements[this.i].update(t,o,r,i);this.height=e.bottom,this.i++}line(t,e,i){let n=[];
_n(this.cursor,n,e.from),i.length&&(n=n.concat(i));let r=this.gutter.config.lineMarker(t,e,n);r&&n.unshift(r);let o=this.gutter;n.length==0&&!o.config.renderEmptyElements||
this.addElement(t,e,n)}widget(t,e){let i=this.gutter.config.widgetMarker(t,e.widget,e),n=i?[i]:null;for(let r of t.state.facet(Za)){let o=r(t,e.widget,e);o&&(n||
(n=[])).push(o)}n&&this.addElement(t,e,n)}finish(){let t=this.gutter;for(;t.elements.length>this.i;){let e=t.elements.pop();t.dom.removeChild(e.dom),e.destroy()}}},
Mi=class{constructor(t,e){this.view=t,this.config=e,this.elements=[],this.spacer=null,this.dom=document.createElement("div"),this.dom.className="cm-gutter"+(this.
config.class?" "+this.config.class:"");for(let i in e.domEventHandlers)this.dom.addEventListener(i,n=>{let r=n.target,o;if(r!=this.dom&&this.dom.contains(r)){for(;r.
parentNode!=this.dom;)r=r.parentNode;let a=r.getBoundingClientRect();o=(a.top+a.bottom)/2}else o=n.clientY;let l=t.lineBlockAtHeight(o-t.documentTop);e.domEventHandlers[i](
t,l,n)&&n.preventDefault()});this.markers=yr(e.markers(t)),e.initialSpacer&&(this.spacer=new Ai(t,0,0,[e.initialSpacer(t)]),this.dom.appendChild(this.spacer.dom),
this.spacer.dom.style.cssText+="visibility: hidden; pointer-events: none")}update(t){let e=this.markers;if(this.markers=yr(this.config.markers(t.view)),this.spacer&&
this.config.updateSpacer){let n=this.config.updateSpacer(this.spacer.markers[0],t);n!=this.spacer.markers[0]&&this.spacer.update(t.view,0,0,[n])}let i=t.view.viewport;
return!E.eq(this.markers,e,i.from,i.to)||(this.config.lineMarkerChange?this.config.lineMarkerChange(t):!1)}destroy(){for(let t of this.elements)t.destroy()}},Ai=class{constructor(t,e,i,n){
this.height=-1,this.above=0,this.markers=[],this.dom=document.createElement("div"),this.dom.className="cm-gutterElement",this.update(t,e,i,n)}update(t,e,i,n){this.
height!=e&&(this.height=e,this.dom.style.height=e+"px"),this.above!=i&&(this.dom.style.marginTop=(this.above=i)?i+"px":""),ih(this.markers,n)||this.setMarkers(t,
n)}setMarkers(t,e){let i="cm-gutterElement",n=this.dom.firstChild;for(let r=0,o=0;;){let l=o,a=r<e.length?e[r++]:null,h=!1;if(a){let c=a.elementClass;c&&(i+=" "+
c);for(let f=o;f<this.markers.length;f++)if(this.markers[f].compare(a)){l=f,h=!0;break}}else l=this.markers.length;for(;o<l;){let c=this.markers[o++];if(c.toDOM){
c.destroy(n);let f=n.nextSibling;n.remove(),n=f}}if(!a)break;a.toDOM&&(h?n=n.nextSibling:this.dom.insertBefore(a.toDOM(t),n)),h&&o++}this.dom.className=i,this.markers=
e}destroy(){this.setMarkers(null,[])}};function ih(s,t){if(s.length!=t.length)return!1;for(let e=0;e<s.length;e++)if(!s[e].compare(t[e]))return!1;return!0}var nh=S.
define(),sh=S.define(),re=S.define({combine(s){return Ji(s,{formatNumber:String,domEventHandlers:{}},{domEventHandlers(t,e){let i=Object.assign({},t);for(let n in e){
let r=i[n],o=e[n];i[n]=r?(l,a,h)=>r(l,a,h)||o(l,a,h):o}return i}})}}),Pe=class extends tt{constructor(t){super(),this.number=t}eq(t){return this.number==t.number}toDOM(){
return document.createTextNode(this.number)}};function on(s,t){return s.state.facet(re).formatNumber(t,s.state)}var rh=Be.compute([re],s=>({class:"cm-lineNumber\
s",renderEmptyElements:!1,markers(t){return t.state.facet(nh)},lineMarker(t,e,i){return i.some(n=>n.toDOM)?null:new Pe(on(t,t.state.doc.lineAt(e.from).number))},
widgetMarker:(t,e,i)=>{for(let n of t.state.facet(sh)){let r=n(t,e,i);if(r)return r}return null},lineMarkerChange:t=>t.startState.facet(re)!=t.state.facet(re),initialSpacer(t){
return new Pe(on(t,wr(t.state.doc.lines)))},updateSpacer(t,e){let i=on(e.view,wr(e.view.state.doc.lines));return i==t.number?t:new Pe(i)},domEventHandlers:s.facet(
re).domEventHandlers,side:"before"}));function So(s={}){return[re.of(s),vo(),rh]}function wr(s){let t=9;for(;t<s;)t=t*10+9;return t}var oh=new class extends tt{constructor(){
super(...arguments),this.elementClass="cm-activeLineGutter"}},lh=fi.compute(["selection"],s=>{let t=[],e=-1;for(let i of s.selection.ranges){let n=s.doc.lineAt(
i.head).from;n>e&&(e=n,t.push(oh.range(n)))}return E.of(t)});function ko(){return lh}function kt(s,t={},...e){let i=document.createElement(s);for(let[n,r]of Object.entries(t))ah(i,n,r);return i.append(...e),i}function ah(s,t,e){e===!1||e===null||
e===void 0?s.removeAttribute(t):s.setAttribute(t,e===!0?"":String(e))}function Co(s){return(t,...e)=>{let i=navigator.language.toLowerCase().split("-")[0]??"",n=0;return(s[i]?.[t]??t).replace(/\{\}/g,()=>String(e[n++]??""))}}var hh={Text:"Text",Find:"Suchen","Replace with":"Ersetzen durch","Previous (Shift+Enter)":"Vorheriges (Umschalt+Eingabe)","Next (Enter)":"Nächstes (Eingabe)",
"Match case":"Groß-/Kleinschreibung",Replace:"Ersetzen","Replace this one":"Dieses ersetzen",All:"Alle","Replace all":"Alle ersetzen","Close (Escape)":"Schließ\
en (Escape)","{} of {}":"{} von {}","Not found":"Nicht gefunden"},ch={Text:"文本",Find:"查找","Replace with":"替换为","Previous (Shift+Enter)":"上一个（Shift\
+Enter）","Next (Enter)":"下一个（Enter）","Match case":"区分大小写",Replace:"替换","Replace this one":"替换此处",All:"全部","Replace all":"全\
部替换","Close (Escape)":"关闭（Escape）","{} of {}":"{} / {}","Not found":"未找到"},fh={de:hh,zh:ch},F=Co(fh);var be=D.define(),pt=U.define({create:()=>({open:!1,text:"",matchCase:!1}),update:(s,t)=>t.effects.reduce((e,i)=>i.is(be)?{...e,...i.value}:e,s),provide:s=>Ci.from(
s,({open:t})=>t?gh:null)}),uh=B.mark({class:"dks-match"}),dh=dt.fromClass(class{decorations;constructor(s){this.decorations=Mo(s)}update(s){(s.docChanged||s.viewportChanged||
s.startState.field(pt)!==s.state.field(pt))&&(this.decorations=Mo(s.view))}},{decorations:s=>s.decorations});function Mo(s){let{open:t,text:e}=s.state.field(pt),
i=new ht;if(t&&e)for(let{from:n,to:r}of s.visibleRanges){let o=Math.max(0,n-e.length);for(let l of $t(s,o,r+e.length))i.add(l,l+e.length,uh)}return i.finish()}function $t(s,t=0,e=s.
state.doc.length){let{text:i,matchCase:n}=s.state.field(pt);if(!i)return[];let r=s.state.sliceDoc(t,e),o=n||r.toLowerCase().length!==r.length?r:r.toLowerCase(),
l=o===r?i:i.toLowerCase(),a=[];for(let h=o.indexOf(l);h>=0;h=o.indexOf(l,h+l.length))a.push(t+h);return a}function Rt(s,t){let e=$t(s);if(!e.length)return!1;let{
from:i,to:n}=s.state.selection.main,r=t?e.find(o=>o>=n&&(o>i||i===n))??e[0]:e.findLast(o=>o<i)??e.at(-1);return To(s,r),!0}function To(s,t){let{text:e}=s.state.
field(pt);s.dispatch({selection:{anchor:t,head:t+e.length},effects:M.scrollIntoView(t,{y:"center"}),userEvent:"select.search"})}function Ao(s,t){if(s.state.readOnly)
return;let{text:e}=s.state.field(pt),{from:i,to:n}=s.state.selection.main;n-i===e.length&&$t(s,i,n).length&&s.dispatch({changes:{from:i,to:n,insert:t},selection:{
anchor:i+t.length},userEvent:"input.replace"}),Rt(s,!0)}function ph(s,t){if(s.state.readOnly)return;let{text:e}=s.state.field(pt);s.dispatch({changes:$t(s).map(
i=>({from:i,to:i+e.length,insert:t})),userEvent:"input.replace.all"})}function gh(s){let t=s.state.field(pt),e=kt("input",{type:"text",class:"dks-find","aria-la\
bel":F("Find"),placeholder:F("Find"),"main-field":""}),i=kt("input",{type:"text",class:"dks-find","aria-label":F("Replace with"),placeholder:F("Replace with")}),
n=kt("input",{type:"checkbox"}),r=kt("span",{class:"dks-count",role:"status"});e.value=t.text,n.checked=t.matchCase;let o=(f,u,d)=>{let p=kt("button",{type:"but\
ton",title:u},f);return p.addEventListener("click",d),p},l=()=>{s.dispatch({effects:be.of({open:!1})}),s.focus()},a=()=>{s.dispatch({effects:be.of({text:e.value,
matchCase:n.checked})});let f=$t(s).find(u=>u>=s.state.selection.main.from)??$t(s)[0];f!==void 0&&To(s,f)};e.addEventListener("input",a),n.addEventListener("cha\
nge",a);let h=kt("div",{class:"dks-bar",role:"search"},e,o("↑",F("Previous (Shift+Enter)"),()=>{Rt(s,!1)}),o("↓",F("Next (Enter)"),()=>{Rt(s,!0)}),kt("label",
{},n,F("Match case")),r,kt("span",{class:"dks-row"}),i,o(F("Replace"),F("Replace this one"),()=>Ao(s,i.value)),o(F("All"),F("Replace all"),()=>ph(s,i.value)),o(
"×",F("Close (Escape)"),l));h.addEventListener("keydown",f=>{if(f.stopPropagation(),f.key==="Escape")l();else if(f.key==="Enter"&&f.target===e)Rt(s,!f.shiftKey);else if(f.
key==="Enter"&&f.target===i)Ao(s,i.value);else return;f.preventDefault()});let c=()=>{let f=$t(s),u=f.indexOf(s.state.selection.main.from);r.textContent=e.value?
f.length?u>=0?F("{} of {}",u+1,f.length):String(f.length):F("Not found"):""};return c(),{dom:h,mount:()=>e.select(),update:f=>{(f.docChanged||f.selectionSet||f.
transactions.some(u=>u.effects.some(d=>d.is(be))))&&c()}}}function mh(s){let{from:t,to:e}=s.state.selection.main,i=s.state.sliceDoc(t,Math.min(e,t+200));return s.
dispatch({effects:be.of({open:!0,...i&&!i.includes(`
`)?{text:i}:{}})}),s.dom.querySelector(".dks-find")?.select(),!0}var Eo=[pt,dh],Oo=[{key:"Mod-f",run:mh,preventDefault:!0},{key:"F3",run:s=>Rt(s,!0),shift:s=>Rt(
s,!1),preventDefault:!0},{key:"Mod-g",run:s=>Rt(s,!0),shift:s=>Rt(s,!1),preventDefault:!0},{key:"Escape",run:s=>s.state.field(pt).open&&(s.dispatch({effects:be.
of({open:!1})}),!0)}];var Ro=D.define(),Lo=s=>Ro.of(s),Ri=class extends tt{constructor(e){super();this.address=e}address;eq(e){return e.address===this.address}toDOM(){let e=document.
createElement("img");return e.className="dks-icon",e.alt="",e.src=this.address,e}},Bo=U.define({create:s=>({icons:{},set:Do({},s.doc)}),update(s,t){let{icons:e}=s;
for(let i of t.effects)i.is(Ro)&&(e=i.value);return e===s.icons&&!t.docChanged?s:{icons:e,set:Do(e,t.newDoc)}}});function Do(s,t){let e=new ht,i=Object.keys(s).
map(Number).filter(n=>n>=0&&n<t.lines&&s[n]);for(let n of i.sort((r,o)=>r-o)){let{from:r}=t.line(n+1);e.add(r,r,new Ri(String(s[n])))}return e.finish()}var Po=Bo.
extension;function Io(s){return xo({class:"dks-icons",markers:t=>t.state.field(Bo).set,initialSpacer:()=>new Ri("data:image/svg+xml,%3Csvg xmlns='http://www.w3.\
org/2000/svg' width='16' height='16'/%3E"),domEventHandlers:{click:(t,e)=>{let i=t.state.doc.lineAt(e.from);return s(i.number-1,i.from),!0}}})}var ls=4,as=(s,t,e)=>s.moveByChar(t,e),Ho=(s,t,e)=>s.moveByGroup(t,e),No=(s,t,e)=>s.moveVertically(t,e),Vo=(s,t,e)=>s.moveVertically(t,e,s.scrollDOM.clientHeight),
Wo=(s,t,e)=>s.moveToLineBoundary(t,e),Fo=(s,t,e)=>w.cursor(e?s.state.doc.length:0);function zo(s,t,e){return i=>{let{main:n}=i.state.selection,o=!e&&!n.empty&&s===
as?w.cursor(t?n.to:n.from):s(i,n,t),l=e?w.range(n.anchor,o.head,o.goalColumn):w.cursor(o.head,o.assoc,void 0,o.goalColumn);return i.dispatch({selection:l,scrollIntoView:!0,
userEvent:"select"}),!0}}function et(s,t,e,i){return{key:s,...i?{mac:i}:{},run:zo(t,e,!1),shift:zo(t,e,!0),preventDefault:!0}}var bh=s=>(s.dispatch({selection:{
anchor:0,head:s.state.doc.length},userEvent:"select"}),!0),Ko=s=>{if(s.state.readOnly)return!1;let{from:t}=s.state.selection.main,e=s.state.doc.lineAt(t),i=/^[ \t]*/.
exec(e.text.slice(0,t-e.from))?.[0]??"";return s.dispatch(s.state.replaceSelection(`
${i}`),{scrollIntoView:!0,userEvent:"input"}),!0},yh=s=>{let{state:t}=s,{main:e}=t.selection;if(t.readOnly)return!1;if(e.empty){let i=e.head-t.doc.lineAt(e.head).
from;s.dispatch(t.replaceSelection(" ".repeat(ls-i%ls)),{scrollIntoView:!0,userEvent:"input"})}else s.dispatch({changes:qo(s).map(({from:i})=>({from:i,insert:" ".
repeat(ls)})),userEvent:"input.indent"});return!0},wh=s=>{if(s.state.readOnly)return!1;let t=qo(s).flatMap(({from:e,text:i})=>{let n=/^(\t| {1,4})/.exec(i)?.[0].
length??0;return n?[{from:e,to:e+n}]:[]});return s.dispatch({changes:t,userEvent:"delete.dedent"}),!0};function qo(s){let{doc:t,selection:e}=s.state,[i,n]=[t.lineAt(
e.main.from).number,t.lineAt(e.main.to).number];return Array.from({length:n-i+1},(r,o)=>t.line(i+o))}function jo(){let s=!1,t=e=>i=>s?!1:e(i);return[{any:(e,i)=>(i.
key!=="Tab"&&i.key!=="Shift"&&(s=i.key==="Escape"),!1)},{key:"Tab",run:t(yh),shift:t(wh)},{key:"Enter",run:Ko,shift:Ko},{key:"Mod-a",run:bh,preventDefault:!0},et(
"ArrowLeft",as,!1),et("ArrowRight",as,!0),et("ArrowUp",No,!1),et("ArrowDown",No,!0),et("Ctrl-ArrowLeft",Ho,!1,"Alt-ArrowLeft"),et("Ctrl-ArrowRight",Ho,!0,"Alt-A\
rrowRight"),et("PageUp",Vo,!1),et("PageDown",Vo,!0),et("Home",Wo,!1),et("End",Wo,!0),et("Mod-Home",Fo,!1,"Cmd-ArrowUp"),et("Mod-End",Fo,!0,"Cmd-ArrowDown")]}var $o=new Map,Fe;function Go(s){let t=$o.get(s);return t===void 0&&$o.set(s,t=xh(s)),t}function xh(s){if(Fe??=document.createElement("canvas").getContext("2d"),
!s||!Fe)return"";Fe.fillStyle="#000",Fe.fillStyle=s;let t=/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(Fe.fillStyle);if(!t)return"";let[e,i,n]=t.slice(1).map(
r=>vh(Number.parseInt(r,16)/255));return .2126*e+.7152*i+.0722*n>.179?"#1d1d20":"#ffffff"}function vh(s){return s<=.04045?s/12.92:((s+.055)/1.055)**2.4}var Xo=D.define(),Uo=D.define(),Jo=U.define({create:()=>({looks:{},set:B.none}),update(s,t){let{looks:e,set:i}=s;t.docChanged&&(i=i.map(t.changes));for(let n of t.
effects)n.is(Xo)&&(i=Yo(n.value,e,t.newDoc.length)),n.is(Uo)&&(e=n.value,i=Yo(tl(i),e,t.newDoc.length));return e===s.looks&&i===s.set?s:{looks:e,set:i}},provide:s=>M.
decorations.from(s,t=>t.set)}),_o=Jo.extension,hs=s=>Xo.of(s),Qo=s=>Uo.of(s);function Zo(s){return tl(s.state.field(Jo).set)}function tl(s){let t=[];return s.between(
0,Number.MAX_SAFE_INTEGER,(e,i,n)=>{t.push([n.spec.tag,e,i])}),t}function Yo(s,t,e){let i=new Map,n=[];for(let[r,o,l]of s){let[a,h]=[Math.max(0,o),Math.min(e,l)];
if(a>=h)continue;let c=i.get(r);c||i.set(r,c=B.mark({tag:r,attributes:{style:Sh(t[r]??{})}})),n.push(c.range(a,h))}return B.set(n,!0)}function Sh(s){let{style:t}=document.
createElement("span"),e=n=>typeof n=="string"?n:"";t.backgroundColor=e(s.background),t.color=e(s.foreground)||Go(e(s.background)),s.bold!=null&&(t.fontWeight=s.
bold?"bold":"normal"),s.italic!=null&&(t.fontStyle=s.italic?"italic":"normal");let i=[s.underline?"underline":"",s.strikethrough?"line-through":""].filter(Boolean);
return i.length&&(t.textDecoration=i.join(" ")),t.fontFamily=e(s.font_family),s.font_size!=null&&(t.fontSize=typeof s.font_size=="number"?`${s.font_size}px`:e(s.
font_size)),t.cssText}var el=M.theme({"&":{height:"100%",color:"inherit",backgroundColor:"transparent",fontSize:"inherit"},"&.cm-focused":{outline:"none"},".cm-scroller":{fontFamily:"\
inherit",lineHeight:"1.5",overflow:"auto",scrollbarWidth:"thin",scrollbarColor:"var(--border-strong) transparent"},".cm-content":{padding:"4px 0"},".cm-line":{padding:"\
0 8px"},".cm-cursor":{borderLeftColor:"var(--caret, var(--fg))",borderLeftWidth:"var(--caret-width, 1.5px)",opacity:"var(--caret-opacity, 1)"},".cm-gutters":{color:"\
var(--muted)",backgroundColor:"var(--surface-2)",border:"none",borderRight:"1px solid var(--border)"},".cm-lineNumbers .cm-gutterElement":{padding:"0 8px 0 10px",
minWidth:"28px",cursor:"default"},".dks-icons .cm-gutterElement":{display:"flex",alignItems:"center",justifyContent:"center",padding:"0 3px",cursor:"default"},"\
.dks-icon":{width:"14px",height:"14px",objectFit:"contain"},".cm-activeLine":{backgroundColor:"color-mix(in srgb, var(--accent) 6%, transparent)"},".cm-activeLi\
neGutter":{color:"var(--fg)",backgroundColor:"color-mix(in srgb, var(--accent) 12%, transparent)"},"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selecti\
onBackground, .cm-selectionBackground":{backgroundColor:"var(--selection)"},"&.dks-break .cm-line":{wordBreak:"break-all"},".cm-panels":{color:"var(--fg)",backgroundColor:"\
var(--surface-2)",fontFamily:"var(--font)"},".cm-panels.cm-panels-bottom":{borderTop:"1px solid var(--border)"},".dks-match":{backgroundColor:"var(--warning-sof\
t)",boxShadow:"inset 0 0 0 1px var(--warning)"},".dks-bar":{display:"flex",flexWrap:"wrap",gap:"4px 6px",alignItems:"center",padding:"6px 8px",fontSize:"13px"},
".dks-bar .dks-row":{flexBasis:"100%",height:"0"},".dks-bar .dks-find, .dks-bar button":{minHeight:"26px",padding:"2px 8px",font:"inherit",color:"inherit",backgroundColor:"\
var(--surface)",border:"1px solid color-mix(in srgb, var(--border-strong) 70%, var(--border))",borderRadius:"var(--radius-s)"},".dks-bar .dks-find":{width:"200p\
x"},".dks-bar .dks-find:focus":{outline:"none",borderColor:"var(--accent)",boxShadow:"0 0 0 1px var(--accent)"},".dks-bar button:hover":{backgroundColor:"var(--\
surface-3)"},".dks-bar button:last-child":{marginLeft:"auto",border:"none",background:"none",fontSize:"16px"},".dks-bar label":{display:"inline-flex",alignItems:"\
center",gap:"4px"},".dks-bar input[type=checkbox]":{accentColor:"var(--accent)",margin:"0"},".dks-count":{color:"var(--muted)"}});function il(s,t,e,i){if(e>=i)return[...s];let n=[];for(let r of s){let[o,l,a]=r;o!==t||a<e||l>i?n.push(r):[e,i]=[Math.min(e,l),Math.max(i,a)]}return[...n,[t,e,i]]}
function nl(s,t,e,i){return s.flatMap(n=>{let[r,o,l]=n;if(r!==t)return[n];let a=[t,o,Math.min(l,e)],h=[t,Math.max(o,i),l];return[a,h].filter(([,c,f])=>c<f)})}function sl(s,t){
let e=Math.min(s.length,t.length),i=0;for(;i<e&&s.charCodeAt(i)===t.charCodeAt(i);)i++;let n=0;for(;n<e-i&&s.charCodeAt(s.length-1-n)===t.charCodeAt(t.length-1-
n);)n++;return{start:i,end:s.length-n,insert:t.slice(i,t.length-n)}}var rl=nt.define(),kh=500,cs=class{constructor(t,e,i){this.events=e;this.view=new M({parent:t,state:I.create({doc:"",extensions:this.extensions(i)})}),this.view.
dom.addEventListener("mousemove",n=>this.pointerMoved(n)),this.view.dom.addEventListener("mouseleave",()=>clearTimeout(this.resting))}events;view;flags=new Qt;resting;tooltips=!1;extensions(t){
let e=n=>n.state.readOnly?!1:(this.events.undo(),!0),i=n=>n.state.readOnly?!1:(this.events.redo(),!0);return[t?M.cspNonce.of(t):[],I.lineSeparator.of(`
`),I.tabSize.of(4),_o,Po,Eo,bo(),this.flags.of([]),Zt.high(Di.of([{key:"Mod-z",run:e},{key:"Mod-y",run:i},{key:"Mod-Shift-z",run:i}])),Di.of([...Oo,...jo()]),M.
domEventHandlers({beforeinput:(n,r)=>n.inputType==="historyUndo"?e(r):n.inputType==="historyRedo"?i(r):!1}),M.updateListener.of(n=>this.updated(n)),M.contentAttributes.
of({"aria-label":F("Text")}),el]}setFlags(t){let{lineClicked:e,iconClicked:i}=this.events,n=So({domEventHandlers:{click:(o,l)=>(e(o.state.doc.lineAt(l.from).number-
1),!0)}}),r=[I.readOnly.of(!t.editable),M.contentAttributes.of({"aria-readonly":String(!t.editable)}),t.iconGutter?Io(i):[],t.lineNumbers?[n,ko()]:[],t.editable?
wo():[],t.wrap==="none"?[]:M.lineWrapping,t.wrap==="char"?M.editorAttributes.of({class:"dks-break"}):[]];this.dispatch({effects:this.flags.reconfigure(r)})}setText(t){
let e=this.view.state.doc.toString(),{start:i,end:n,insert:r}=sl(e,t),o=i===n&&!r?{}:{changes:{from:i,to:n,insert:r}},l=r&&i===n&&i===this.caret&&this.view.hasFocus?
{selection:{anchor:i+r.length}}:{};this.dispatch({...o,...l,effects:hs([])})}splice(t,e,i){let{length:n}=this.view.state.doc,r=t<0?n:Math.min(t,n);this.dispatch(
{changes:{from:r,to:Math.min(n,r+e),insert:i}})}setSpans(t){this.dispatch({effects:hs(t)})}tag(t,e,i,n){this.setSpans((n?il:nl)(Zo(this.view),t,e,i))}setLooks(t){
this.dispatch({effects:Qo(t)})}setIcons(t){this.dispatch({effects:Lo(t)})}select(t,e){let{length:i}=this.view.state.doc,n=a=>Math.max(0,Math.min(i,a)),[r,o]=e?[
n(e[0]),n(e[1])]:[n(t),n(t)],l=e!==null&&n(t)===r&&r!==o;this.dispatch({selection:l?{anchor:o,head:r}:{anchor:r,head:o}})}show(t,e){let i=Math.max(0,Math.min(this.
view.state.doc.length,t));this.dispatch({effects:M.scrollIntoView(i,{y:e})})}get caret(){return this.view.state.selection.main.head}destroy(){clearTimeout(this.
resting),this.view.destroy()}dispatch(t){this.view.dispatch({...t,annotations:rl.of(!0)})}updated(t){let e=t.transactions.filter(i=>!i.annotation(rl));for(let i of e)
i.docChanged&&this.tell(i);if(e.some(i=>i.selection||i.docChanged)){let{head:i,from:n,to:r}=t.state.selection.main;this.events.moved(i,n===r?null:[n,r])}(t.docChanged||
t.selectionSet)&&clearTimeout(this.resting),t.geometryChanged&&this.events.measured()}tell(t){t.changes.iterChanges((e,i,n,r,o)=>{this.events.spliced(n,i-e,o.toString())})}pointerMoved(t){
clearTimeout(this.resting),!(!this.tooltips||t.buttons)&&(this.resting=setTimeout(()=>{let e=this.view.posAtCoords({x:t.clientX,y:t.clientY});if(e===null)return;
let i=this.view.state.doc.lineAt(e);this.events.rests(i.number-1,e-i.from,i.text,t.clientX,t.clientY)},kh))}};function Sc(s,t,e){return new cs(s,t,e)}export{cs as Source,Sc as createSource};
