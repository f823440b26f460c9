/** The look of the page: one column of text on a wide screen, cards on a narrow one, one sheet of A4 on paper. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfdfb;--ink:#1c2126;--soft:#565f69;--line:#dcdfda;--panel:#f3f4f0;--accent:#0d5a63;--accent-soft:#e2eeee;--bad:#9c1c1c;--bad-soft:#fbeaea;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#15191c;--ink:#e4e7e5;--soft:#a2abb1;--line:#323a3f;--panel:#1d2327;--accent:#7cc7cd;--accent-soft:#1c3439;--bad:#ff9c94;--bad-soft:#3a2021}}
*{box-sizing:border-box}
html{font:16px/1.5 var(--sans);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:3.5rem 2rem 4rem}
h1,h2,h3,p,dl,dd,ol,ul,pre,table,figure{margin:0;padding:0}
ol,ul{list-style:none}
h1{font-size:2.25rem;line-height:1.15;letter-spacing:-.02em;font-weight:650;overflow-wrap:anywhere}
h1 span{color:var(--accent)}
h2{font-size:1.2rem;line-height:1.3;letter-spacing:-.01em;font-weight:650}
h3{font-size:1rem;line-height:1.4;font-weight:600;overflow-wrap:anywhere}
code,pre{font-family:var(--mono);font-size:.8125rem}
a{color:var(--accent);text-underline-offset:.15em}
.over{color:var(--soft);font-size:.875rem;margin-bottom:.4rem}
.lead{margin-top:.8rem;color:var(--soft);overflow-wrap:anywhere}
.lead code,.lead b{color:var(--ink);font-weight:500}
section{margin-top:3.25rem}
section>p,.note{color:var(--soft);max-width:44rem;margin-top:.4rem;overflow-wrap:anywhere}
.tiles{display:grid;grid-template-columns:1.6fr 1fr 1fr 1fr;margin-top:2.25rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.tiles>div{padding:1.1rem 1.25rem 1.2rem;border-left:1px solid var(--line)}
.tiles>div:first-child{border-left:0;padding-left:0}
.tiles dt{font-size:.8125rem;color:var(--soft)}
.tiles dd{font-size:.8125rem;line-height:1.45;color:var(--soft);overflow-wrap:anywhere}
.tiles .value{font-size:1.35rem;line-height:1.35;font-weight:600;color:var(--ink);letter-spacing:-.01em}
.alert{margin-top:2rem;padding:1rem 1.25rem;border:2px solid var(--bad);border-radius:6px;background:var(--bad-soft)}
.alert h2{color:var(--bad)}
.alert li{font-family:var(--mono);font-size:.8125rem;overflow-wrap:anywhere}
.start{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:1rem 2rem;margin-top:1.25rem}
.start h3{margin-bottom:.4rem;font-size:.875rem}
.claims{margin-top:1.5rem;border-top:1px solid var(--line)}
.claims>li{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:.5rem 2rem;padding:1.25rem 0;border-bottom:1px solid var(--line)}
.claims p{font-size:.875rem;color:var(--soft);margin-top:.3rem;overflow-wrap:anywhere}
.claims .proof{margin-top:.6rem;color:var(--ink)}
.proof .kind,.digest{color:var(--soft)}
.digest{white-space:nowrap}
.commands>*+*{margin-top:.5rem}
pre{padding:.65rem .85rem;background:var(--panel);border-radius:5px;line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:2}
figure{margin-top:1.5rem}
svg.picture{display:block;width:100%;height:auto;font-family:var(--sans)}
svg.down{display:none}
.job rect{fill:var(--paper);stroke:var(--line);stroke-width:1.25}
.job.guest rect{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:5 3.5}
.job.signer rect{fill:var(--accent-soft);stroke:var(--accent);stroke-width:2.5}
.job text{text-anchor:middle;fill:var(--ink);font-size:12.5px}
.job .name{font-weight:600}
.job .may{font-size:11px;fill:var(--soft)}
.arrow{fill:none;stroke:var(--soft);stroke-width:1.25}
.tip{fill:var(--soft)}
.key{display:flex;flex-wrap:wrap;gap:.4rem 2rem;margin-top:1.1rem;font-size:.875rem;color:var(--soft)}
.key li{display:flex;gap:.55rem;align-items:center}
.key i{flex:none;width:1.6rem;height:1rem;border-radius:3px;border:1.25px solid var(--line)}
.key .guest{border:1.5px dashed var(--soft)}
.key .signer{border:2.5px solid var(--accent);background:var(--accent-soft)}
tbody th{min-width:14rem}
table{width:100%;margin-top:1.25rem;border-collapse:collapse;font-size:.875rem;line-height:1.45}
caption{text-align:left;color:var(--soft);padding-bottom:.6rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{font-weight:500;color:var(--soft);font-size:.8125rem}
tbody th{font-weight:500}
.number{text-align:right;padding-right:1.75rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.twice p,.twice .note{font-size:.9375rem}
.twice{display:grid;grid-template-columns:1fr 1fr;gap:0 3rem}
.counts{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin-top:.9rem;font-size:.875rem}
.counts dt{text-align:right;font-variant-numeric:tabular-nums;font-weight:600}
.counts dd{overflow-wrap:anywhere}
.gaps{margin-top:1rem;columns:2;column-gap:3rem;font-size:.9375rem}
.gaps li{break-inside:avoid;padding-bottom:.8rem;color:var(--soft)}
.gaps b{display:block;color:var(--ink);font-weight:600}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}
footer p+p{margin-top:.3rem}
@media screen and (max-width:52rem){
body{padding:2rem 1.15rem 3rem}
h1{font-size:1.75rem}
section{margin-top:2.5rem}
.tiles{grid-template-columns:1fr 1fr;border-bottom:0}
.tiles .value{font-size:1.15rem}
.tiles>div,.tiles>div:first-child{padding:.9rem .9rem .9rem 0;border-left:0;border-bottom:1px solid var(--line)}
.start,.twice{grid-template-columns:minmax(0,1fr)}
.claims>li{grid-template-columns:minmax(0,1fr)}
.gaps{columns:1}
code,pre{font-size:.78rem}
pre{padding:.6rem .7rem}
tbody th{min-width:0}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,caption{display:block}
tr{padding:.7rem 0;border-bottom:1px solid var(--line)}
th,td,.number{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem;padding:.1rem 0;border:0;text-align:left;white-space:normal}
th::before,td::before{content:attr(data-label);color:var(--soft);font-weight:400;font-size:.8125rem}
}
@media screen and (max-width:40rem){svg.across{display:none}svg.down{display:block;max-width:25rem;margin:0 auto}}
@media print{
@page{size:A4;margin:9mm 10mm}
:root{--paper:#fff;--ink:#000;--soft:#444;--line:#ccc;--panel:#f4f4f2;--accent:#0d5a63;--accent-soft:#e2eeee;--bad:#9c1c1c;--bad-soft:#fff}
html{font-size:7.1px;line-height:1.33}
body{max-width:none;padding:0}
section{margin-top:1.6rem}
.tiles{margin-top:1.2rem;grid-template-columns:1.6fr 1fr 1fr 1fr}
.tiles>div{padding:.7rem 1.2rem}
.claims{margin-top:.9rem;columns:2;column-gap:2.2rem;border-bottom:1px solid var(--line);padding-top:.5rem}
.claims>li{display:block;padding:.2rem 0 .7rem;border:0}
.claims .commands{margin-top:.35rem}
.commands>*+*{margin-top:.3rem}
.claims .proof{margin-top:.25rem}
.claims>li,tr,.job,.gaps li{break-inside:avoid}
pre{padding:.3rem .7rem;line-height:1.32}
section>p{max-width:none}
.start{margin-top:.7rem}
figure{margin:.8rem auto 0;max-width:74%}
.key{margin-top:.7rem}
table{margin-top:.6rem}
th,td{padding:.25rem .75rem .25rem 0}
.gaps{columns:3;column-gap:2rem;margin-top:.6rem}
footer{margin-top:1.4rem;padding-top:.6rem}
}
`
