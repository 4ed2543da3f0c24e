"""How the printable page looks, on a screen and on paper."""

from typing import Final

STYLE: Final = """
:root { --ink: #1c1a22; --dim: #625d6c; --paper: #fff; --rule: #d9d5e0; --received: #6f4bd8; --gifted: #d9822b;
  --bad: #b00020; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9f2; --dim: #a39cb0; --paper: #17151c; --rule: #3a3544;
  --received: #a98bff; --gifted: #f0a85c; --bad: #ff8a9b; } }
* { box-sizing: border-box; }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto;
  padding: 24px; max-width: 1280px; }
h1 { margin: 0; font-size: 28px; } h2 { font-size: 17px; margin: 28px 0 8px; overflow-wrap: anywhere; }
header p, section p, footer { color: var(--dim); margin: 4px 0 8px; } footer { margin-top: 28px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: 3px 14px 3px 0; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { color: var(--dim); font-weight: 600; border-bottom: 2px solid var(--rule); vertical-align: bottom; }
.text { max-width: 26em; }
.number { text-align: right; } td.number { font-variant-numeric: tabular-nums; }
td.number, .whole { white-space: nowrap; }
.first { display: flex; flex-wrap: wrap; gap: 24px 56px; margin-top: 20px; }
.first > div { flex: 1 1 520px; min-width: 0; } .first h2 { margin-top: 0; }
.first section + section h2 { margin-top: 20px; }
.figures td:last-child { color: var(--dim); font-weight: 400; }
.figures .sum td { font-weight: 700; } .figures .sum td:last-child { font-weight: 400; color: var(--bad); }
.figures .part td { color: var(--dim); } .figures .part td:first-child { padding-left: 18px; }
.gaps { border-left: 4px solid var(--bad); padding-left: 12px; margin-top: 20px; }
.gaps h2 { color: var(--bad); margin-top: 0; }
.groups, .more { display: flex; flex-wrap: wrap; gap: 0 56px; }
.groups > section, .more > section { min-width: 0; max-width: 100%; }
.lines { font-size: 12px; } .lines td, .lines th { padding-right: 9px; } .lines .text { max-width: 20em; }
.chart { display: block; width: 100%; max-width: 820px; height: auto; font: 12px system-ui, sans-serif; }
.chart text { fill: var(--dim); } .chart .zero { stroke: var(--dim); }
.chart .most { stroke: var(--rule); stroke-dasharray: 3 4; }
.chart .received { fill: var(--received); } .chart .gifted { fill: var(--gifted); }
.chart .before { fill-opacity: .22; stroke: var(--dim); stroke-opacity: .5; stroke-dasharray: 2 2; }
@media (max-width: 640px) { body { padding: 16px; } .chart { font-size: 19px; } th, td { padding-right: 9px; }
  .first > div { flex-basis: 100%; } }
@media print {
  :root { --ink: #000; --dim: #444; --paper: #fff; --rule: #bbb; --received: #555; --gifted: #aaa; --bad: #000; }
  @page { margin: 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9px sans-serif; } }
  @page lines { size: landscape; }
  body { padding: 0; max-width: none; font-size: 10px; } h1 { font-size: 22px; } h2 { font-size: 13px; }
  .scroll { overflow: visible; } tr, svg { break-inside: avoid; } h2, p { break-after: avoid; }
  thead { display: table-header-group; }
  .first { gap: 16px; } .chart { max-width: 560px; }
  .groups { display: block; columns: 2; column-gap: 32px; } .more { display: block; }
  .groups > section, .more > section { break-inside: avoid; }
  .groups h2 { padding-top: 14px; margin-top: 0; }
  .lines { page: lines; break-before: page; font-size: 8px; } .lines + footer { page: lines; }
  .lines td, .lines th { padding-right: 6px; } .lines .text { max-width: 30em; }
}
"""
