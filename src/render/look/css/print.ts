/** On paper: A4, black on white, nothing to press, everything unfolded. */
export const print = `
@page{size:A4;margin:18mm 16mm 20mm}
@media print{
html{font-size:9.75pt}
body{display:block;min-height:0;line-height:1.5}
.bar nav,.bar form,.skip,.toc,.pages,.files,.foot ul,form{display:none!important}
.inner{padding:0 0 3mm;background:none;color:inherit}
.bar{padding:0 0 4mm}
.brand img{height:9mm}
main{display:block;padding:0}
main>:not(.top){margin-top:8mm}
.crumbs{padding:0;background:none}
.crumbs li{padding-top:3mm}
.crumbs li:nth-child(-n+2){display:none}
.crumbs li:not(:last-child)::after{content:"›";width:auto;height:auto;background:none;mask:none}
.crumbs :is(a,a:visited){text-decoration:none!important}
.top{padding:3mm 0 5mm;background:none;border-bottom:1px solid var(--rule)}
h1{font-size:2.25rem}
h2{font-size:1.5rem}
.tag{font-size:.8125rem;min-height:0}
h2,h3,h4,caption,figcaption,dt{break-after:avoid}
p,li{orphans:3;widows:3}
.cols{display:block}
.side{display:none}
a{color:inherit;text-decoration-thickness:.5px}
:target{outline:0}
table{break-inside:auto}
td:not(.n,.t){min-width:6.75rem}
tbody th{min-width:9rem}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,.items>li,.alert,figure,svg,.stats,.facts>div{break-inside:avoid}
.scroll{overflow:visible;background:none}
.scroll>table{width:100%}
.scroll :is(td,th){max-width:none;white-space:normal}
:is(figure,.line) .scroll svg{max-width:100%;height:auto;margin-left:0}
figure{padding:4mm;background:none}
details>summary{display:none!important}
details,details>div{margin:0;border:0}
details::details-content{content-visibility:visible!important;block-size:auto!important}
.boxes>li{padding:3mm}
.foot{padding:4mm 0 0;background:none;margin-top:8mm}
}
`;
