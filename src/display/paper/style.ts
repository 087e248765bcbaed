/** The style of a board paper: on a screen, on a phone, on paper. Every pair of colours has a contrast of 4.5 or more. */
export const PAPER_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{font:1.05rem/1.5 Arial,Helvetica,sans-serif;color:#1f2933;background:#fff;margin:0}
main{max-width:60rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0}h2{font-size:1.5rem;margin:2.5rem 0 .8rem;padding-top:.6rem;border-top:3px solid #0b5394}h3{font-size:1.1rem;margin:1.4rem 0 .4rem}
.council{font-weight:bold;color:#0b5394;margin:0}
.need{font-size:1.1rem;border-left:4px solid #0b5394;padding-left:.8rem}
ul{padding-left:1.3rem}li{margin:.25rem 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(16.5rem,1fr));gap:1rem;list-style:none;padding:0}
.tile{border:1px solid #9aa5b1;border-radius:6px;padding:.8rem 1rem;margin:0;break-inside:avoid}
.tile h3{margin:0;font-size:1rem;line-height:1.3;min-height:2.6em}.tile ul{list-style:none;padding:0;margin:.5rem 0 0;font-size:.92rem}
.figure{font-size:2.2rem;font-weight:bold;line-height:1.1;margin:.4rem 0 0}
.figure.none{font-size:1.2rem;padding:.45rem 0}
.of,.good{color:#52606d;font-size:.9rem;font-weight:normal}.tile p{margin:.1rem 0}.tile .figure{margin-top:.4rem}
.none{color:#52606d;font-weight:normal;font-style:italic}
.better{color:#0b6b3a;font-weight:bold}.worse{color:#a3261b;font-weight:bold}
table{border-collapse:collapse;width:100%;margin:.8rem 0}table.narrow{max-width:38rem}caption{text-align:left;color:#52606d;padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-bottom:1px solid #cbd2d9}tbody th{font-weight:normal;min-width:14rem}thead th{border-bottom:2px solid #1f2933}td ul{margin:0;padding-left:1.1rem}
.questions>li{margin:.8rem 0;break-inside:avoid}.questions h3{margin:0}
.picture{margin:1rem 0;overflow-x:auto}.picture svg{display:block}
.trends{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:1rem}.trends .picture{margin:0;border:1px solid #cbd2d9;border-radius:6px;padding:.3rem}
details{margin:.6rem 0}summary{cursor:pointer;padding:.55rem 0;min-height:44px;font-weight:bold;color:#0b5394}
@media (max-width:640px){main{padding:.6rem .8rem 3rem}h1{font-size:1.5rem}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table,tbody,tr,th,td{display:block}tbody th{font-weight:bold;border:0;padding:.8rem 0 .2rem;min-width:0}td{border:0;padding:.15rem 0}td[data-label]::before{content:attr(data-label) ": ";color:#52606d}tr{border-bottom:1px solid #cbd2d9;padding-bottom:.6rem}.tile h3{min-height:0}}
@media print{.picture svg{max-width:100%;width:100%}@page{size:A4;margin:16mm}body{font-size:10pt}main{max-width:none;padding:0}section.principle{break-before:page}h2{margin-top:1rem}h2,h3,caption{break-after:avoid}tr,.tile,.picture,li{break-inside:avoid}.tiles{grid-template-columns:repeat(3,1fr);gap:.6rem}.trends{grid-template-columns:repeat(2,1fr)}.tile{padding:.5rem .7rem}.figure{font-size:1.6rem}.picture{overflow:visible}details:not([open])>*:not(summary){display:none}}
`.replace(/\n/g, '');
