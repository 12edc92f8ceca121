/** What is the same on every page: head, way, band, columns, foot. */
export const shell = `
.inner{padding:.375rem var(--edge);background:var(--text);color:var(--paper);font-size:.9375rem;font-weight:600}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.75rem 2rem;padding:.875rem var(--edge);border-bottom:1px solid var(--rule)}
.brand{display:flex;align-items:center;gap:.75rem;margin-right:auto;color:var(--text);line-height:1.25;text-decoration:none}
.brand img{height:2.5rem;width:auto;max-width:9rem}
.brand strong,.brand span{display:block}
.brand span span{font-size:.875rem;color:var(--quiet)}
.brand:hover strong{text-decoration:underline}
.bar ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0;padding:0;list-style:none}
.bar li a{display:block;padding:.5rem 0;color:var(--text);font-weight:500;font-size:1rem;text-decoration:none;border-bottom:3px solid transparent}
.bar li a:hover{border-color:var(--a-rule)}
.bar li a[aria-current]{border-color:var(--a);color:var(--a-text)}
.bar form,.search{display:flex;flex-wrap:wrap}
.bar form{flex-wrap:nowrap}
.bar input{width:11rem;font-size:.9375rem;min-height:2.5rem}
form input[type=search]{flex:1;border-right:0;border-radius:.25rem 0 0 .25rem}
form .button{--dsc-button-border-radius:0 .25rem .25rem 0;--dsc-button-size:2.75rem;font-size:1rem}
.bar .button{--dsc-button-size:2.5rem;font-size:.9375rem}
.search{max-width:34rem}
.search label{flex:1 0 100%;margin-bottom:.375rem;font-weight:650}
.search .button{--dsc-button-size:3rem}
.search input[type=search]{min-height:3rem}
.crumbs{padding:1.125rem var(--edge) 0;background:var(--a-tint);font-size:.9375rem}
.crumbs li{display:flex;align-items:center;max-width:100%}
.crumbs li::after{content:"";flex:none;width:1em;height:1em;margin-inline:.5rem;background:var(--a-line);mask:var(--dsc-breadcrumbs-icon-url) center/contain no-repeat}
.crumbs li:last-child a{text-decoration:underline}
.crumbs li:last-child::after{display:none}
main{flex:1 0 auto;display:grid;align-content:start;grid-template-columns:[full-start] minmax(1.25rem,1fr) [text-start] minmax(0,72rem) [text-end] minmax(1.25rem,1fr) [full-end];padding-bottom:5rem}
main>*{grid-column:text;min-width:0}
main>:not(.top){margin-top:2.75rem}
.top{grid-column:full;padding:1.75rem var(--edge) 2.25rem;background:var(--a-tint);border-bottom:1px solid var(--a-soft)}
.top h1{max-width:22em}
.kind{display:flex;flex-wrap:wrap;align-items:center;gap:.375rem .75rem;margin-bottom:.5rem!important;color:var(--a-text);font-weight:600}
.lead{text-wrap:pretty;margin-top:1rem;font-size:1.1875rem;line-height:1.55}
.top .facts{margin-top:1.75rem;padding-top:1.25rem;border-top:1px solid var(--a-rule)}
section:not(:first-child),section+.alert{margin-top:3rem}
:where(section,.cols>div)>:is(h2,h3,h4):not(:first-child){margin-top:2.25rem}
:where(.cols>div)>h2:not(:first-child){margin-top:3.25rem}
section>h2,.cols h2{margin-bottom:.75rem}
h3,h4{margin-bottom:.5rem}
.intro{color:var(--quiet)}
.cols{display:grid;grid-template-columns:minmax(0,1fr) 15rem;gap:0 4.5rem}
.cols>:not(.side){grid-area:1/1}
.side{grid-area:1/2;font-size:.9375rem}
.side>:first-child{position:sticky;top:1.5rem}
.side .files{margin-top:1.75rem;padding-top:1.25rem;border-top:1px solid var(--rule)}
.toc>p{margin-bottom:.5rem;font-weight:650}
.toc ul{list-style:none;padding:0;margin:0}
.toc>ul{border-left:2px solid var(--rule)}
.toc li{margin:0}
.toc a{display:block;padding:.3125rem 0 .3125rem 1rem;color:var(--text);line-height:1.4;text-decoration:none}
.toc ul ul a{padding-left:2rem;font-size:.875rem;color:var(--quiet)}
.toc a:hover{color:var(--a-text);text-decoration:underline}
.foot{padding:2.25rem var(--edge);background:var(--tint);border-top:1px solid var(--rule);font-size:.9375rem;display:flex;flex-wrap:wrap;gap:1rem 3rem;justify-content:space-between}
.foot ul{display:flex;flex-wrap:wrap;gap:.375rem 1.75rem;margin:0;padding:0;list-style:none}
.foot p{max-width:none}
.made{flex:1 0 100%;color:var(--quiet);font-size:.875rem}
@media(max-width:64rem){.bar nav{order:3;flex:1 0 100%}.bar{padding-bottom:.25rem}.cols{display:block}.side{margin-bottom:2.25rem}.side>:first-child{position:static}.toc{padding:1rem 1.25rem;background:var(--tint);border-radius:.375rem}.toc>ul{columns:2 8.5rem;column-gap:1.5rem;border:0}.toc a,.toc ul ul a{padding-left:0}.toc ul ul{display:none}.toc li{break-inside:avoid}.side .files{margin-top:1rem;padding:0;border:0}}
@media(max-width:40rem){.bar{gap:.125rem .75rem;padding-top:.5rem;padding-bottom:.125rem}.brand{flex:1;min-width:0;line-height:1.15}.brand span span,.bar input{display:none}.brand img{height:2rem;max-width:7rem}.bar ul{gap:0 1.125rem}.bar li a{padding:.125rem 0;font-size:.9375rem}.bar .button{--dsc-button-border-radius:.25rem;--dsc-button-size:2.25rem}.top{padding-block:1.25rem 1.75rem}.lead{font-size:1.0625rem}main>:not(.top){margin-top:2rem}section:not(:first-child){margin-top:2.5rem}main{padding-bottom:3.5rem}}
`;
