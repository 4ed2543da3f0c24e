"""How the printable page looks, on a screen and on paper."""

from typing import Final

STYLE: Final = """
:root { --ink: #1c1a22; --dim: #6b6675; --paper: #fff; --rule: #d9d5e0; --received: #6f4bd8; --gifted: #d9822b;
  --bad: #b00020; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9f2; --dim: #a39cb0; --paper: #17151c; --rule: #3a3544;
  --received: #a98bff; --gifted: #f0a85c; --bad: #ff8a9b; } }
* { box-sizing: border-box; }
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto;
  padding: 24px; max-width: 1160px; }
h1 { margin: 0; font-size: 28px; } h2 { font-size: 17px; margin: 28px 0 8px; }
header p, footer { color: var(--dim); } footer { margin-top: 28px; }
section { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: 3px 14px 3px 0; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { color: var(--dim); font-weight: 600; border-bottom: 2px solid var(--rule); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.figures { margin-top: 20px; } .figures th { font-weight: 400; min-width: 240px; }
.figures .sum th, .figures .sum td { font-weight: 700; } .figures .part th { padding-left: 18px; color: var(--dim); }
.gaps { border-left: 4px solid var(--bad); padding-left: 12px; } .gaps h2 { color: var(--bad); }
.groups { display: flex; flex-wrap: wrap; gap: 0 56px; }
.lines { font-size: 12px; } .lines td:first-child { white-space: nowrap; }
.lines td, .lines th { padding-right: 9px; } .lines td { overflow-wrap: anywhere; }
.chart { width: 100%; max-width: 820px; height: auto; font: 12px system-ui, sans-serif; }
.chart text { fill: var(--dim); } .chart .zero { stroke: var(--dim); }
.chart .most { stroke: var(--rule); stroke-dasharray: 3 4; }
.chart .received { fill: var(--received); } .chart .gifted { fill: var(--gifted); }
.chart .before { fill-opacity: .22; stroke: var(--dim); stroke-opacity: .5; stroke-dasharray: 2 2; }
@media print {
  :root { --ink: #000; --dim: #444; --paper: #fff; --rule: #bbb; --received: #555; --gifted: #aaa; --bad: #000; }
  @page { size: A4; margin: 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 9px; } }
  body { padding: 0; max-width: none; font-size: 11px; }
  section { overflow: visible; } tr, svg { break-inside: avoid; } h2 { break-after: avoid; }
  .groups section { break-inside: avoid; }
  thead { display: table-header-group; }
  @page lines { size: A4 landscape; }
  .lines { page: lines; break-before: page; font-size: 8px; } .lines td, .lines th { padding-right: 5px; }
}
"""
