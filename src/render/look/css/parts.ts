import { icons } from './icons.ts';

const tones = ['good', 'late', 'broken', 'info', 'plain'] as const;

/** The parts that pages are made of, each as `html/components/` writes it. */
export const parts = `
.tag{--dsc-tag-min-height:1.625rem;--dsc-tag-background:var(--raised);--dsc-tag-color:var(--text);gap:.3125rem;max-width:100%;padding:.125rem .5rem .125rem .4375rem;font-size:.875rem;font-weight:500;line-height:1.3;white-space:normal;overflow-wrap:anywhere}
.tag{position:relative;top:-.0625rem}
.tag::before{content:"";flex:none;width:1em;height:1em;background:currentcolor;mask:var(--icon) center/contain no-repeat;print-color-adjust:exact}
${tones.map((tone) => `.${tone}{--icon:${icons[tone]};--tone:var(--status-${tone});--ground:var(--ground-${tone})}`).join('')}
.tag.good,.tag.late,.tag.broken,.tag.info,.tag.plain{--dsc-tag-background:var(--ground);--dsc-tag-color:var(--tone)}
.facts{display:flex;flex-wrap:wrap;gap:1rem 4rem}
.facts>div{min-width:8rem;max-width:22rem}
.facts dt{color:var(--quiet);font-size:.875rem;font-weight:400}
.facts dd{font-weight:600;line-height:1.45;overflow-wrap:anywhere}
.rows{display:block}
.rows>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.5rem;max-width:none;padding:.5rem 0;border-top:1px solid var(--rule)}
.rows dt{font-size:.9375rem}
.rows dd{font-weight:400}
.items,.stats,.chips,.files,.tree,.tree ul{list-style:none;padding:0!important}
.items>li{margin:0;padding:1rem 0;border-top:1px solid var(--rule);max-width:none}
.items>li:last-child{border-bottom:1px solid var(--rule)}
.items p{margin-bottom:0}
.items .name{max-width:48rem;line-height:1.45}
.name>a,.name>.no{font-weight:600}
.name>a{margin-right:.375rem}
.no{display:inline-block;margin-right:.4375em;color:var(--quiet);font-weight:500;font-variant-numeric:tabular-nums}
:is(th,td) .no{width:100%;margin:0;font-size:.875rem;font-weight:400}
mark{padding:.0625em .1875em;margin:0 -.0625em;background:var(--a-soft);color:inherit;border-radius:.125rem;font-weight:600;text-decoration:none}
.hits{margin-top:1rem}
.hits .name>a{display:inline-block}
.hits+.button{margin-top:1rem;--dsc-button-border-radius:.25rem}
#sok>[role=status]:not(:empty){margin-top:1.5rem;font-weight:600}
.meta{max-width:none;color:var(--quiet);font-size:.9375rem}
.meta a{color:inherit;text-decoration-color:var(--border)}
.items .meta{margin-top:.125rem}
.items .meta~*{margin-top:.375rem}
.items .items{margin-top:.75rem;padding-left:1.5rem!important}
.items .items>li:last-child{border-bottom:0;padding-bottom:0}
.items .gauges{margin-top:.375rem;padding-left:1.375rem}
.gauges li{max-width:none}
.items details{--dsc-details-size:2.25rem;border:0;margin:0}
.items details+details{margin-top:0}
.meta span:not(:last-child)::after{content:" · ";white-space:pre}
.boxes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}
.boxes>li,.boxes>li:last-child{position:relative;padding:1.125rem 1.25rem 1.25rem;background:var(--lift);border:1px solid var(--rule);border-radius:.5rem}
.boxes .name+p:not(.meta){margin-top:.25rem}
.boxes>li:hover:has(a){border-color:var(--a-line);background:var(--a-tint)}
.boxes .name>a::after{content:"";position:absolute;inset:0}
.stats{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,9rem),1fr));gap:1.25rem 1.5rem}
.stats li{margin:0;padding-left:1rem;border-left:3px solid var(--tone,var(--a-rule));line-height:1.35}
.stats b{display:block;font-size:2rem;font-weight:650;line-height:1.15;letter-spacing:-.02em;font-variant-numeric:tabular-nums;color:var(--tone,inherit)}
.stats small{display:block;color:var(--quiet)}
.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.chips li{margin:0;max-width:100%}
.chips li>*{display:block;padding:.1875rem .6875rem;border:1px solid var(--border);border-radius:1rem;font-size:.9375rem;line-height:1.4;text-decoration:none}
.chips a:hover{background:var(--a-tint);text-decoration:underline}
.chips b{margin-right:.125rem;font-variant-numeric:tabular-nums}
.files li{margin:.375rem 0 0}
.files a{display:inline-block;padding-left:1.5em;text-indent:-1.5em}
.files a::before{content:"";display:inline-block;width:1em;height:1em;margin-right:.5em;vertical-align:-.125em;background:currentcolor;mask:${icons.download} center/contain no-repeat}
.alert{--dsc-alert-background:var(--ground,var(--ground-info));--dsc-alert-border-color:var(--tone,var(--status-info));--dsc-alert-icon-color:var(--tone,var(--status-info));--dsc-alert-color:var(--text);--dsc-alert-border-radius:.375rem;--dsc-alert-padding-block:1rem;--dsc-alert-padding-inline-end:1.25rem;border-width:0 0 0 4px!important;}
.alert>*{margin-bottom:.25rem}
.alert>:last-child{margin-bottom:0}
.alert :is(h2,h3,h4){font-size:1.0625rem}
.alert .meta{color:var(--text)}
.alert+.alert{margin-top:-.25rem}
.empty{padding:1.5rem 1.75rem;border:1px dashed var(--border);border-radius:.5rem;color:var(--quiet)}
.empty p{margin-bottom:0}
.empty p+p{margin-top:.5rem}
details{--dsc-details-size:3rem;--dsc-details-padding:.5rem .25rem;--dsc-details-icon-size:1.25rem;--dsc-details-background:transparent;--dsc-details-summary-background:transparent;--dsc-details-summary-background--open:transparent;--dsc-details-summary-background--hover:var(--tint)}
summary{font-weight:500}
details+details{margin-top:-1.25rem}
details>div{margin:.25rem .25rem 1.25rem 2.125rem!important}
figure>details>div{margin-inline:0!important}
.pages ul{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem;list-style:none;padding:0;margin:0}
.pages li{margin:0}
.pages :is(a,.gap){display:grid;place-content:center;min-width:2.75rem;min-height:2.75rem;padding:0 .5rem;border-radius:.25rem;text-decoration:none}
.pages a:hover{background:var(--a-soft);text-decoration:underline}
.pages [aria-current]{background:var(--a);color:var(--a-on);font-weight:600}
.pages [aria-current]:hover{background:var(--a)}
.tree ul{margin:0 0 0 .5rem}
.tree li{position:relative;max-width:none;margin:0;padding:.3125rem 0}
.tree ul>li{padding-left:1.5rem}
.tree ul>li::before{content:"";position:absolute;left:0;top:0;bottom:0;border-left:2px solid var(--a-rule)}
.tree ul>li::after{content:"";position:absolute;left:0;top:1.125rem;width:1rem;border-top:2px solid var(--a-rule)}
.tree ul>li:last-child::before{bottom:auto;height:calc(1.125rem + 2px)}
.tree li>ul{margin-top:.3125rem}
.tree .meta{margin:0}
.way{list-style:none;padding:0!important}
.way>li{position:relative;max-width:none;margin:0;padding:0 0 1.125rem 2rem}
.way>li::before{content:"";position:absolute;left:.4375rem;top:.8125rem;height:100%;border-left:3px solid var(--a)}
.way>li:last-child::before{display:none}
.way>li::after{content:"";position:absolute;left:0;top:.375rem;width:1rem;height:1rem;background:var(--paper);border:3px solid var(--a);border-radius:50%}
.way>.here::after{background:var(--a)}
.way>li:last-child{padding-bottom:0}
.way .meta{margin-top:.0625rem;line-height:1.45}
.here>:is(a,strong,span):first-child{padding:.125rem .375rem;margin-left:-.375rem;background:var(--a-soft);border-radius:.25rem;font-weight:600}
figure{--paper:var(--lift);--chart-paper:var(--lift);padding:1.25rem 1.375rem 1.375rem;background:var(--lift);border:1px solid var(--rule);border-radius:.5rem;min-width:0}
figcaption{margin-bottom:1rem;line-height:1.4}
figcaption>*{display:block}
figcaption span{color:var(--quiet);font-size:.9375rem}
figure .scroll svg{max-width:none}
figure>details{margin:1rem 0 -.5rem;border-bottom:0}
.line{display:flex;flex-direction:column;gap:1.25rem}
.line>*{margin:0!important}
.line .scroll{padding:.25rem 0;--trace-paper:var(--paper)}
.line .scroll svg{display:block;max-width:none;margin-left:-1rem}
.prose+.chips{margin-top:1.25rem}
.line .trace a{text-decoration:none}
.line h3:not(:first-child){margin-top:1.5rem}
.line .meta{margin-top:.0625rem;line-height:1.45}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.25rem}
.pair>figure{margin:0!important}
@media screen and (max-width:40rem){.line .scroll{display:none}}
@media(max-width:40rem){.rows>div{grid-template-columns:1fr}.facts:not(.rows){display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,9.25rem),1fr));gap:.875rem 1rem}.facts:not(.rows) dd{font-size:.9375rem}.stats{grid-template-columns:repeat(auto-fit,minmax(min(100%,7.5rem),1fr))}.stats b{font-size:1.75rem}figure{--paper:var(--lift);--chart-paper:var(--lift);padding:1rem}.tree ul>li{padding-left:1.125rem}.tree ul>li::after{width:.75rem}.tree ul{margin-left:.25rem}.items .items{padding-left:.75rem!important}.pages :is(a,.gap){min-width:2.25rem;padding:0 .25rem}.pages ul::after{content:"";flex:0 0 100%;order:1}.pages .prev{order:2}.pages .next{order:3}.pages .prev a,.pages .next a{padding:0 .75rem}}
@media(forced-colors:active){.tag::before,.files a::before,.crumbs li::after{background:CanvasText}.bar li a:not([aria-current]){border-color:Canvas}.pages [aria-current]{outline:2px solid Highlight}.alert{border:1px solid!important}}
`;
