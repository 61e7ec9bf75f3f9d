"""Texts that would run a script, leave the page, cover it or fool its code, if any way through were open (RELIABILITY X01).

Each sets ``window.__xss`` when it runs. Written from the families that the public
cheat sheets and sanitiser advisories describe; `PROBE` looks for what has not run yet but could after a click.
"""

from __future__ import annotations

VECTORS = [
    # Scripts and handlers, plain and disguised.
    "<script>window.__xss=1</script>",
    "<SCRIPT SRC=data:text/javascript,window.__xss=1></SCRIPT>",
    "<script type=module>window.__xss=1</script>",
    "<scr<script>ipt>window.__xss=1</scr</script>ipt>",
    "<script\x0c>window.__xss=1</script\x0c>",
    "<<script>window.__xss=1//<</script>",
    "</script><script>window.__xss=1</script>",
    "</textarea><script>window.__xss=1</script>",
    "</title><script>window.__xss=1</script>",
    "</style><script>window.__xss=1</script>",
    "--><script>window.__xss=1</script>",
    "]]><script>window.__xss=1</script>",
    "<img src=x onerror=window.__xss=1>",
    "<img/src='x'/onerror='window.__xss=1'>",
    '<IMG """><SCRIPT>window.__xss=1</SCRIPT>">',
    "<img src=x oNeRrOr=&#119;indow.__xss=1>",
    "<img src=x\nonerror\n=\nwindow.__xss=1>",
    "<image src=x onerror=window.__xss=1>",
    "'\"><img src=x onerror=window.__xss=1>",
    "' onmouseover='window.__xss=1' x='",
    '" autofocus onfocus="window.__xss=1" tabindex="1',
    "` onmouseover=window.__xss=1 `",
    "<body onload=window.__xss=1>",
    "<input autofocus onfocus=window.__xss=1>",
    "<select autofocus onfocus=window.__xss=1><option>x</select>",
    "<textarea autofocus onfocus=window.__xss=1>x</textarea>",
    "<keygen autofocus onfocus=window.__xss=1>",
    "<details open ontoggle=window.__xss=1><summary>x</summary></details>",
    "<video><source onerror=window.__xss=1></video>",
    "<audio src=x onerror=window.__xss=1></audio>",
    "<marquee onstart=window.__xss=1>x</marquee>",
    "<x contenteditable onblur=window.__xss=1 tabindex=1 autofocus>x</x>",
    "<div onpointerenter=window.__xss=1 style='position:fixed;inset:0'>x</div>",
    "<div popover id=p onbeforetoggle=window.__xss=1>x</div><button popovertarget=p>x</button>",
    "<style>@keyframes x{}</style><b style='animation-name:x' onanimationstart=window.__xss=1>x</b>",
    "<b style='transition:all 1ms' ontransitionend=window.__xss=1>x</b>",
    "<isindex type=image src=1 onerror=window.__xss=1>",
    # SVG and MathML.
    "<svg onload=window.__xss=1>",
    "<svg/onload=window.__xss=1//",
    "<svg><script>window.__xss=1</script></svg>",
    "<svg><script href=data:text/javascript,window.__xss=1 /></svg>",
    "<svg><animate onbegin=window.__xss=1 attributeName=x dur=1s>",
    "<svg><a xmlns:xlink=http://www.w3.org/1999/xlink xlink:href=javascript:window.__xss=1><text y=20>x</text></a></svg>",
    "<svg><a><animate attributeName=href values=javascript:window.__xss=1 /><text y=20>x</text></a></svg>",
    "<svg><set attributeName=onmouseover to=window.__xss=1></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>window.__xss=1</script></svg>#x'/></svg>",
    "<svg><foreignObject><img src=x onerror=window.__xss=1></foreignObject></svg>",
    "<svg><foreignObject><iframe src=javascript:parent.__xss=1></iframe></foreignObject></svg>",
    "<math href=javascript:window.__xss=1>x</math>",
    "<math><maction actiontype=statusline xlink:href=javascript:window.__xss=1>x</maction></math>",
    # What becomes dangerous by being parsed twice (mutation).
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=window.__xss=1&gt;'>",
    "<svg></p><style><a id='</style><img src=1 onerror=window.__xss=1>'>",
    "<noscript><p title='</noscript><img src=x onerror=window.__xss=1>'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.__xss=1>",
    "<math><annotation-xml encoding='text/html'><style><img src=x onerror=window.__xss=1></style></annotation-xml></math>",
    "<svg><title><style><![CDATA[</title><img src=x onerror=window.__xss=1>]]></style></svg>",
    "<template><script>window.__xss=1</script></template>",
    "<div><template shadowrootmode=open><img src=x onerror=window.__xss=1></template></div>",
    "<xmp><p title='</xmp><img src=x onerror=window.__xss=1>'>",
    "<listing>&lt;img src=x onerror=window.__xss=1&gt;</listing>",
    "<!--><img src=x onerror=window.__xss=1>-->",
    "<!-- --!><img src=x onerror=window.__xss=1> -->",
    "<?xml-stylesheet ><img src=x onerror=window.__xss=1> ?>",
    "<![CDATA[<img src=x onerror=window.__xss=1>]]>",
    "&lt;img src=x onerror=window.__xss=1&gt;",
    "\ufeff<img src=x onerror=window.__xss=1>",
    "+ADw-script+AD4-window.__xss=1+ADw-/script+AD4-",
    # Addresses.
    "javascript:window.__xss=1",
    "JaVaScRiPt:window.__xss=1",
    "java\nscript:window.__xss=1",
    "\x01javascript:window.__xss=1",
    " javascript&colon;window.__xss=1",
    "vbscript:window.__xss=1",
    "data:text/html,<script>parent.__xss=1</script>",
    "data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX194c3M9MTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.__xss=1'/>",
    "<a href=javascript:window.__xss=1>x</a>",
    "<a href='java\nscript:window.__xss=1'>x</a>",
    "<a href='java&Tab;script:window.__xss=1'>x</a>",
    "<a href=' &#1; javascript:window.__xss=1'>x</a>",
    "<a href='data:text/html,<script>opener.__xss=1</script>' target=_blank>x</a>",
    "<map name=m><area href=javascript:window.__xss=1></map>",
    "<a href=x ping=javascript:window.__xss=1>x</a>",
    # Frames, plug-ins, forms, the document's head.
    "<iframe src=javascript:parent.__xss=1></iframe>",
    "<iframe srcdoc='<script>parent.__xss=1</script>'></iframe>",
    "<iframe srcdoc='&lt;img src=x onerror=parent.__xss=1&gt;'></iframe>",
    "<iframe src='data:text/html,<script>parent.__xss=1</script>'></iframe>",
    "<frameset onload=window.__xss=1><frame src=javascript:parent.__xss=1></frameset>",
    "<object data=javascript:window.__xss=1></object>",
    "<object data='data:text/html,<script>parent.__xss=1</script>'></object>",
    "<embed src=javascript:window.__xss=1>",
    "<portal src=javascript:window.__xss=1></portal>",
    "<applet code=javascript:window.__xss=1></applet>",
    "<form action=javascript:window.__xss=1><button>x</button></form>",
    "<button form=f formaction=javascript:window.__xss=1>x</button>",
    "<input type=submit formaction=javascript:window.__xss=1>",
    "<meta http-equiv=refresh content='0;url=javascript:window.__xss=1'>",
    "<meta http-equiv=Content-Security-Policy content=\"script-src 'none'\">",
    "<base href='https://evil.example/'>",
    "<link rel=stylesheet href=javascript:window.__xss=1>",
    "<link rel=import href='data:text/html,<script>window.__xss=1</script>'>",
    "<style>@import 'javascript:window.__xss=1';body{display:none}</style>",
    "<div style='position:fixed;inset:0;background:red'>cover</div>",
    "<div style='width:expression(window.__xss=1)'>x</div>",
    # Names that take the place of our own.
    "<img name=getElementById><form name=body><input name=children></form>",
    "<a id=deskui><a id=deskui name=flush href=x>",
    "<a id=__deskui_handover><a id=__deskui_handover name=apply href=javascript:window.__xss=1>",
    "<form id=defaultView><input name=document></form>",
    "<p id=pywebio-scope-ROOT>clobber</p>",
    "__proto__",
    "constructor",
    # Templates, formats and Markdown.
    "{{constructor.constructor('window.__xss=1')()}}",
    "{{{<img src=x onerror=window.__xss=1>}}}",
    "${window.__xss=1}",
    "<%= window.__xss=1 %>",
    "[x](javascript:window.__xss=1)",
    "[x](javascript&colon;window.__xss=1)",
    "[x](<java\tscript:window.__xss=1>)",
    "![x](javascript:window.__xss=1)",
    "![x](x'onerror='window.__xss=1)",
    '![x](x"onerror="window.__xss=1)',
    '[x](x "onmouseover=window.__xss=1")',
    "[x]: javascript:window.__xss=1\n[x]",
    "<javascript:window.__xss=1>",
    "```<img src=x onerror=window.__xss=1>\ncode\n```",
    "| a |\n|---|\n| <img src=x onerror=window.__xss=1> |",
    "\\<img src=x onerror=window.__xss=1\\>",
]

WATCH = """(() => {
  window.__violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    window.__violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
})()"""
"""Put into the page before its own scripts."""

PROBE = """() => {
  // Everything that is shown, shadow trees included: what has run, what was blocked, what would run when it is touched.
  const found = [];
  const bad = /^[\\u0000-\\u0020]*(javascript:|vbscript:|data:(?!image\\/))/i;
  const everything = (root) => [...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])]);
  for (const element of everything(document.body)) {
    const name = element.localName;
    if (["script", "object", "embed", "portal", "frame", "frameset", "applet", "base", "meta"].includes(name) && !element.nonce) found.push(name);
    if (name === "iframe" && element.getAttribute("sandbox")?.includes("allow-scripts") !== true) found.push(name);
    for (const { name: attribute, value } of element.attributes) {
      const plain = value.replace(/[\\u0000-\\u0020]/g, "");
      if (/^on/i.test(attribute)) found.push(`${name}[${attribute}]`);
      if (["href", "xlink:href", "src", "action", "formaction", "data", "values", "to", "from", "ping"].includes(attribute) && bad.test(plain))
        found.push(`${name}[${attribute}=${value.slice(0, 60)}]`);
      if (attribute === "attributename" || attribute === "attributeName") found.push(`${name}[${attribute}]`);
    }
    if (getComputedStyle(element).position === "fixed" && getComputedStyle(element).backgroundColor === "rgb(255, 0, 0)") found.push("a cover");
  }
  if (document.querySelectorAll("#pywebio-scope-ROOT").length > 1) found.push("a second root");
  for (const name of ["body", "head", "getElementById", "defaultView", "createElement"])
    if (document[name] instanceof HTMLElement !== ["body", "head"].includes(name)) found.push(`document.${name} is taken`);
  return { ran: window.__xss ?? null, violations: window.__violations, found };
}"""

HARMLESS = {"ran": None, "violations": [], "found": []}
