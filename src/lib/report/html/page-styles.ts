/** Styles of a report as a page: light and dark by the reader's wish, on paper always light. */
export const pageStyles = `
:root{color-scheme:light dark;--bg:#fff;--tint:#f5f7f8;--ink:#16202a;--ink2:#46525e;--line:#d9dee3;--accent:#0f5c8a}
@media (prefers-color-scheme:dark){:root{--bg:#12181e;--tint:#1a222a;--ink:#eef2f5;--ink2:#bac4cd;--line:#323d47;--accent:#6db7e3}}
*{box-sizing:border-box}
html{background:var(--bg);color:var(--ink);font:16px/1.55 'Source Sans 3','Source Sans Pro','Segoe UI',system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}
body{max-width:54rem;margin:0 auto;padding:2rem 1.25rem 4rem;hyphens:auto;overflow-wrap:break-word}
h1,h2,h3,h4,.lead,.number{font-family:'Source Serif 4',Georgia,'Times New Roman',serif;font-weight:600;line-height:1.25;hyphens:manual}
h1{font-size:1.9rem;margin:0 0 .4rem}
h2{font-size:1.45rem;margin:3rem 0 1rem;padding-top:.6rem;border-top:1.5px solid var(--ink)}
h3{font-size:1.15rem;margin:2rem 0 .7rem}
h4{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:0 0 .9rem}
.subtitle,.imprint{color:var(--ink2)}
.subtitle{font-size:1.1rem;margin-bottom:.3rem}
.lead{font-size:1.15rem}
.note,.source{color:var(--ink2);font-size:.86rem}
.source{margin:.4rem 0 1.8rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem .8rem}
a{color:var(--accent)}
a:focus-visible,.wide:focus-visible{outline:2.5px solid var(--accent);outline-offset:2px}
nav ol{list-style:none;padding:0;margin:0 0 1rem}
nav ol ol{margin:0 0 0 1.25rem}
nav h2{border:0;margin-top:2rem;font-size:1.15rem}
nav li{margin:.2rem 0}
dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.35rem 1.25rem;margin:0 0 1.2rem}
dt{font-weight:600}
dd{margin:0;min-width:0}
header dl{border-block:1px solid var(--ink);padding:.8rem 0;margin-top:1.2rem}
.figures dt{font-size:1.5rem;color:var(--accent);text-align:right;line-height:1.15}
.figures{align-items:baseline;gap:.7rem 1.25rem}
figure{margin:1.6rem 0 0}
figcaption,caption{font-weight:600;text-align:left;margin-bottom:.5rem;hyphens:manual}
caption{padding-bottom:.5rem}
.picture{background:#fff;color:#16202a}
.picture svg{display:block;width:100%;height:auto;max-height:85vh}
.wide{overflow-x:auto;margin-top:1.6rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.35;border-top:1.5px solid var(--ink)}
caption{caption-side:top;font-size:1rem}
caption span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 2.5rem)}
th,td{padding:.32rem .5rem;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid var(--line)}
thead th{font-weight:600;font-size:.84rem;color:var(--ink2);vertical-align:bottom;border-bottom:1px solid var(--ink)}
td.end,th.end{text-align:right}
td.number-cell{white-space:nowrap}
.sign{color:var(--ink2)}
tbody tr:nth-child(even){background:var(--tint)}
footer{margin-top:3rem;border-top:1.5px solid var(--ink);padding-top:.8rem;color:var(--ink2);font-size:.86rem}
@media (max-width:36rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}.figures dt{text-align:left}}
@media (prefers-color-scheme:dark){.picture{padding:.75rem}}
@media print{
:root{color-scheme:light;--bg:#fff;--tint:#fff;--ink:#000;--ink2:#333;--line:#bbb;--accent:#0f5c8a}
@page{size:A4;margin:20mm 22mm}
html{font-size:10pt}
body{max-width:none;padding:0}
.skip{display:none}
.own-page{break-before:page}
.kept-together{break-inside:avoid}
h1,h2,h3,h4,caption,figcaption{break-after:avoid}
figure,tr,dl>dt{break-inside:avoid}
thead{display:table-header-group}
.wide{overflow:visible}
caption span{max-width:none}
.picture{padding:0}
a{color:inherit;text-decoration:none}
}
`.trim();
