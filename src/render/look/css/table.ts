/** Tables: quiet lines, figures to the right; on a phone rows become cards, or the table is moved sideways. */
export const table = `
table{--dsc-table-padding:.625rem .875rem;--dsc-table-divider-border-width:1px;--dsc-table-divider-border-color:var(--border);--dsc-table-vertical-align:top;font-size:.9375rem;line-height:1.5}
table>:is(thead,tbody,tfoot)>tr>:is(th,td):first-child{padding-left:0}
table>:is(thead,tbody,tfoot)>tr>:is(th,td):last-child{padding-right:0}
caption:not(.sr){padding-bottom:.5rem;font-size:1rem;font-weight:650;line-height:1.4;letter-spacing:0}
thead th{vertical-align:bottom;overflow-wrap:break-word!important;color:var(--quiet);font-size:.875rem;line-height:1.35}
tbody th{min-width:12rem;font-weight:500}
tfoot :is(th,td){font-weight:650}
:is(th,td) small{display:block;color:var(--quiet);font-weight:400;white-space:normal;overflow-wrap:anywhere}
:is(th,td)>:is(ul,ol){list-style:none;margin:0;padding:0}
:is(th,td) li+li{margin-top:.375rem}
td,th{overflow-wrap:anywhere}
td:not(.n,.t){min-width:7.5rem}
:is(th,td).n{text-align:right}
.n,.t{font-variant-numeric:tabular-nums}
td:is(.n,.t){white-space:nowrap;overflow-wrap:normal}
td.t small{overflow-wrap:break-word}
td .tag{margin-block:-.0625rem}
.scroll{overflow-x:auto;background:linear-gradient(90deg,var(--paper) 30%,transparent) 0 0/3rem 100% no-repeat local,linear-gradient(-90deg,var(--paper) 30%,transparent) 100% 0/3rem 100% no-repeat local,linear-gradient(90deg,var(--shade),transparent) 0 0/1rem 100% no-repeat,linear-gradient(-90deg,var(--shade),transparent) 100% 0/1rem 100% no-repeat}
.scroll>table{width:max-content;min-width:100%}
.scroll :is(td,th){max-width:22rem}
.scroll tbody th{min-width:9rem}
@media screen and (max-width:48rem){
.cards,.cards>tbody,.cards>tfoot{display:block}
.cards>caption{display:block}
.cards>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cards tr{display:block;padding:.875rem 0;border-top:1px solid var(--rule)}
.cards :is(tbody,tfoot)>tr>:is(th,td){display:flow-root;padding:.125rem 0;border:0;text-align:left;white-space:normal;overflow-wrap:anywhere}
.cards>:is(tbody,tfoot)>tr>th{padding-bottom:.25rem;font-size:1rem;font-weight:600}
.cards>:is(tbody,tfoot)>tr>td{padding-left:8.25rem}
.cards td::before{content:attr(data-l);float:left;width:7.5rem;margin-left:-8.25rem;color:var(--quiet);font-weight:400;hyphens:auto}
.cards td:empty{display:none}
}
`;
