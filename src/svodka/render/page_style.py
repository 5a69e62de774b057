"""The style sheet of a brief's page: the system's own letters, two colour schemes, nothing from outside."""

STYLE = """
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1d1b;--soft:#63615b;--rule:#dedbd2;--mark:#ffec9e;
--accent:#8a3b12}
@media (prefers-color-scheme:dark){:root{--paper:#171716;--ink:#e9e6df;--soft:#a19d93;--rule:#3a3833;--mark:#5c4a10;
--accent:#e8a06c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:1.5rem 1.1rem 3rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
header{border-bottom:3px double var(--rule);margin-bottom:1.5rem}
h1{font:700 1.9rem/1.2 Georgia,"Noto Serif",serif;margin:0}
header p,footer,.note,figcaption{color:var(--soft);font-size:.85rem}
header p{margin:.3rem 0 .8rem}
article{margin:0 0 1.8rem;padding-bottom:1.2rem;border-bottom:1px solid var(--rule)}
h2{display:flex;gap:.6rem;margin:0;font:600 1.2rem/1.4 Georgia,"Noto Serif",serif}
h2 .number{color:var(--soft);font-weight:400}
h2 span+span::after{content:" ›";color:var(--soft)}
[open]>summary h2 span+span::after{content:" ⌄"}
.headline>.words{margin-left:1.2rem}
ul{list-style:none;margin:0;padding:0 0 0 1.2rem}
summary{cursor:pointer;list-style:none;padding:.16rem 0}
summary::-webkit-details-marker{display:none}
li summary::before{content:"›";display:inline-block;width:1rem;margin-left:-1rem;color:var(--soft)}
li details[open]>summary::before{content:"⌄"}
summary:hover,summary:focus-visible{color:var(--accent)}
summary b{font-weight:600;color:var(--soft)}
summary b::after{content:":"}
.denial summary b{color:var(--accent)}
.count summary{font-weight:600}
.collapse summary{color:var(--soft);font-size:.92rem}
.words{margin:.2rem 0 1rem;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--rule);
font:400 .95rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.note{margin:.2rem 0 .5rem}
.note code{font-size:.8rem;white-space:nowrap}
figure{margin:0 0 .9rem}
figcaption{margin-top:.3rem}
blockquote{margin:0;white-space:pre-line;color:var(--soft)}
mark{background:var(--mark);color:var(--ink);padding:.05em .1em;border-radius:.15em}
a{color:var(--accent)}
footer{margin-top:2rem}
@media print{details>.words{display:none}body{max-width:none}}
"""
