/** Text, headings, lists and links wherever they stand. */
export const base = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--text);font:400 1.0625rem/1.6 var(--font);hyphenate-limit-chars:12 5 5;overflow-wrap:break-word;text-underline-offset:.2em}
h1,h2,h3,h4{margin:0;font-weight:650;line-height:1.25;letter-spacing:-.011em;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:clamp(1.75rem,1.3rem + 2.2vw,2.75rem);line-height:1.12;letter-spacing:-.022em}
h2{font-size:clamp(1.375rem,1.25rem + .6vw,1.625rem);letter-spacing:-.016em}
h3{font-size:1.1875rem}
h4{font-size:1.0625rem}
:where(p,ul,ol,dl,dd,figure,blockquote,pre){margin:0}
:where(main) :where(p,ul,ol,dl,table,figure,blockquote,pre,details,nav,form,.alert,.scroll,.pair,.empty):where(:not(:last-child)){margin-bottom:1.25rem}
:where(p,li,dd,blockquote){max-width:var(--measure)}
:where(main) :where(ul,ol){padding-left:1.375rem}
:where(main) :where(li+li,li>ul,li>ol){margin-top:.375rem}
li::marker{color:var(--a-line)}
strong,b,dt{font-weight:650}
small{font-size:.875rem}
hr{border:0;border-top:1px solid var(--rule);margin:2rem 0}
blockquote{border-left:3px solid var(--a-rule);padding-left:1.25rem;color:var(--quiet)}
code,pre{font:.9em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--tint);border-radius:.2rem;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--tint);border-radius:.375rem;padding:1rem;overflow-x:auto}
pre code{background:none;padding:0;overflow-wrap:normal}
img,svg{max-width:100%}
img,svg[viewBox]{height:auto}
summary{overflow-wrap:anywhere}
a{--dsc-link-color--hover:var(--a-ink);overflow-wrap:anywhere}
a,b,strong,em,dd,.tag,.meta span{unicode-bidi:isolate}
abbr[title]{text-decoration:none}
[id]{scroll-margin-top:1rem}
:target{outline:2px solid var(--a-line);outline-offset:.375rem;border-radius:.125rem}
main:target{outline:0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.125rem}
main:focus{outline:0}
input,button{font:inherit}
input{color:inherit}
::placeholder{color:var(--quiet);opacity:1}
input[type=search]{appearance:none;min-width:0;min-height:2.75rem;padding:.375rem .75rem;background:var(--paper);border:1px solid var(--border);border-radius:.25rem}
.sr,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{outline-offset:-3px;padding:1rem var(--edge);background:var(--a-soft);color:var(--a-ink)}
:is(h1,h2,h3,h4,dt,dd,th,td,.boxes){hyphens:auto}
@media(max-width:40rem){body{font-size:1rem;hyphens:auto}}
@media(prefers-reduced-motion:reduce){*,::before,::after{transition:none!important;animation:none!important;scroll-behavior:auto!important}}
`;
