:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #14161a);
  --card: light-dark(#ffffff, #1b1e23);
  --ink: light-dark(#1d2127, #e6e4df);
  --soft: light-dark(#585f69, #a4a9b2);
  --line: light-dark(#e4e0d8, #2f333a);
  --edge: light-dark(#8a909a, #6c727c);
  --shade: light-dark(#f4f1ea, #23272e);
  --link: light-dark(#1b5aa6, #8fbcf5);
  --class: var(--link);
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
.hue-1 {
  --class: light-dark(#1b5aa6, #8fbcf5);
}
.hue-2 {
  --class: light-dark(#1c6b3f, #86d3a3);
}
.hue-3 {
  --class: light-dark(#6843a0, #c7aef2);
}
.hue-4 {
  --class: light-dark(#94500c, #efb678);
}
.hue-5 {
  --class: light-dark(#a92b2b, #f4a09a);
}
.hue-0 {
  --class: light-dark(#0f666f, #7fd0d6);
}
* {
  box-sizing: border-box;
}
html {
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  scroll-padding-top: 5rem;
  text-size-adjust: 100%;
}
body {
  max-width: 76rem;
  margin: 0 auto;
  padding: 0 1.5rem 4rem;
  background: var(--paper);
  color: var(--ink);
  overflow-wrap: anywhere;
}
[hidden] {
  display: none !important;
}
a {
  color: var(--link);
  text-decoration-thickness: 1px;
  text-underline-offset: 0.15em;
}
:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
  border-radius: 3px;
}
main:focus {
  outline: none;
}
p,
ul,
ol,
dl,
dd {
  margin: 0;
}
code,
pre,
kbd {
  font: 0.875em/1.5 var(--mono);
}
button {
  font: inherit;
  color: inherit;
}
.skip {
  position: absolute;
  left: -100rem;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  z-index: 2;
  padding: 0.5rem 1rem;
  background: var(--card);
}

/* The head, and the search that stays in view. */
.page {
  max-width: 44rem;
  padding: 3.5rem 0 1.25rem;
}
h1 {
  margin: 0 0 0.5rem;
  font-size: clamp(2rem, 5vw, 2.875rem);
  font-weight: 680;
  letter-spacing: -0.025em;
  line-height: 1.1;
  text-wrap: balance;
}
.page .summary {
  font-size: 1.1875rem;
  line-height: 1.5;
  color: var(--soft);
  text-wrap: pretty;
}
.search {
  position: sticky;
  top: 0;
  z-index: 1;
  display: grid;
  grid-template-columns: minmax(0, 26rem) auto 1fr;
  align-items: center;
  column-gap: 1rem;
  margin: 0 -1.5rem;
  padding: 0.625rem 1.5rem;
  background: var(--paper);
  border-bottom: 1px solid var(--line);
}
.search label {
  position: absolute;
  left: -100rem;
}
.search input {
  width: 100%;
  min-height: 2.75rem;
  padding: 0 0.875rem;
  font: inherit;
  color: inherit;
  background: var(--card);
  border: 1px solid var(--edge);
  border-radius: 0.625rem;
}
.search input:focus {
  border-color: var(--link);
  outline: 1px solid var(--link);
  outline-offset: 0;
}
.search input::placeholder {
  color: var(--soft);
  opacity: 1;
}
.search output {
  font-size: 0.875rem;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
  color: var(--soft);
}
.search p {
  justify-self: end;
  font-size: 0.8125rem;
  color: var(--soft);
}
kbd {
  margin-left: 0.5rem;
  padding: 0.05rem 0.35rem;
  font-size: 0.75rem;
  border: 1px solid var(--line);
  border-bottom-width: 2px;
  border-radius: 0.3rem;
  background: var(--card);
}
kbd + kbd {
  margin-left: 0.15rem;
}

/* The index: names in columns. */
.index {
  margin: 1.5rem 0 0;
}
.many {
  columns: 17rem;
  column-gap: 2rem;
}
.index details {
  padding: 0.5rem 0 0.75rem;
}
.index summary {
  display: block;
  width: fit-content;
  cursor: pointer;
  font-weight: 640;
  color: var(--class);
}
.index summary small {
  margin-left: 0.25rem;
  font-size: 0.8125rem;
  font-weight: 400;
  color: var(--soft);
}
.index summary::-webkit-details-marker {
  display: none;
}
.index ul {
  margin-top: 0.125rem;
  padding: 0;
  list-style: none;
  columns: 15rem;
  column-gap: 1.5rem;
}
.many ul {
  columns: auto;
}
.index li {
  break-inside: avoid;
}
.index li a {
  display: flex;
  gap: 0.5rem;
  padding: 0.1rem 0;
  color: var(--ink);
  line-height: 1.45;
  text-decoration: none;
}
.index li b {
  white-space: nowrap;
  font-weight: 560;
  font-variant-numeric: tabular-nums;
  color: var(--class);
}
.index a:hover,
h3 a:hover {
  text-decoration: underline;
}

/* Rows instead of the page while a search is on. */
.searching nav,
.searching main > :not(.found),
.searching footer {
  display: none;
}
.found {
  min-height: 100vh;
  padding-top: 1rem;
}
.results {
  padding: 0;
  list-style: none;
}
.results a {
  display: grid;
  grid-template-columns: minmax(3.5rem, auto) minmax(10rem, 20rem) minmax(0, 1fr);
  column-gap: 1rem;
  align-items: baseline;
  min-height: 2.75rem;
  padding: 0.55rem 0.875rem;
  color: inherit;
  text-decoration: none;
  border-left: 3px solid var(--class);
  border-bottom: 1px solid var(--line);
}
.results a:hover,
.results a:focus {
  background: var(--shade);
}
.results b {
  font-weight: 640;
  font-variant-numeric: tabular-nums;
  color: var(--class);
}
.results span {
  font-weight: 560;
}
.results small {
  font-size: 0.875rem;
  color: var(--soft);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.more {
  padding: 0.75rem 0.875rem;
  color: var(--soft);
}
.unlisted {
  max-width: 44rem;
  padding: 0.5rem 0 1rem;
  font-size: 1.0625rem;
}
.nothing {
  max-width: 44rem;
  padding: 1.5rem 0;
}
.nothing p {
  margin-bottom: 0.75rem;
}
.nothing p + p {
  color: var(--soft);
}
.nothing button {
  min-height: 2.75rem;
  padding: 0 1.25rem;
  cursor: pointer;
  background: var(--card);
  border: 1px solid var(--edge);
  border-radius: 0.625rem;
}

/* Sections and cards. */
.about {
  max-width: 44rem;
  margin-top: 2rem;
  color: var(--soft);
}
.about p + p,
.intro p + p,
.text > p + p {
  margin-top: 0.75rem;
}
.intro {
  max-width: 44rem;
  margin: 3.5rem 0 1.5rem;
}
.intro p:not(.summary) {
  color: var(--soft);
}
h2 {
  margin: 0 0 0.5rem;
  font-size: 1.75rem;
  font-weight: 660;
  letter-spacing: -0.015em;
  line-height: 1.2;
  color: var(--class);
}
h2 small {
  margin-left: 0.25rem;
  font-size: 1rem;
  font-weight: 400;
  letter-spacing: 0;
  color: var(--soft);
}
.summary {
  font-size: 1.0625rem;
}
.every span {
  margin-left: 0.25rem;
}
article {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 19rem;
  column-gap: 3rem;
  margin: 0 0 1.25rem;
  padding: 1.375rem 1.75rem 1.25rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-left: 4px solid var(--class);
  border-radius: 0.625rem;
}
article:target,
article:has(:target) {
  outline: 2px solid var(--class);
}
article [id] {
  scroll-margin-top: 1.75rem;
}
article header {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0 1rem;
  margin-bottom: 0.5rem;
}
h3 {
  margin: 0;
  font-size: 1.4375rem;
  font-weight: 620;
  letter-spacing: -0.01em;
  line-height: 1.25;
}
h3 a {
  color: inherit;
  text-decoration: none;
}
h3 b {
  margin-right: 0.25rem;
  font-weight: inherit;
  color: var(--class);
  font-variant-numeric: tabular-nums;
}
.names {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  color: var(--soft);
}
.badge {
  padding: 0.05rem 0.6rem;
  border: 1px solid var(--edge);
  border-radius: 1rem;
  font-size: 0.8125rem;
}
h4 {
  margin: 1.125rem 0 0.25rem;
  font-size: 0.8125rem;
  font-weight: 640;
  line-height: 1.4;
  color: var(--soft);
}
.action {
  margin-top: 1rem;
  padding: 0.75rem 1rem;
  background: var(--shade);
  border-radius: 0.5rem;
}
.action h4,
.facts > h4:first-child {
  margin-top: 0;
}
.uses {
  padding-left: 1.1rem;
}
.contrasts dt {
  font-weight: 560;
}
.contrasts dd + dt {
  margin-top: 0.375rem;
}
.text:not(:has(+ .facts)) {
  grid-column: 1 / -1;
  max-width: 44rem;
}
.facts {
  font-size: 0.875rem;
  line-height: 1.5;
}
.own dt:not(:first-child) {
  margin-top: 0.5rem;
}
.own dd + dd {
  margin-top: 0.375rem;
}
.own dt a {
  color: var(--soft);
  text-decoration: none;
}
.own dt a:hover {
  text-decoration: underline;
}
.own dd {
  padding-bottom: 0.5rem;
  border-bottom: 1px solid var(--line);
}
.own dd b {
  font-weight: 600;
}
[href^="#term-"] {
  color: inherit;
  text-decoration: underline dotted var(--edge);
}
.choice {
  color: var(--soft);
}
.aliases {
  padding: 0;
  list-style: none;
}
.source,
article [href^="http"],
.aliases small {
  font-size: 0.8125rem;
}
.source,
article [href^="http"] {
  white-space: nowrap;
}
.note {
  display: block;
}
.note,
.aliases small {
  color: var(--soft);
}
.code {
  grid-column: 1 / -1;
}
.constants {
  columns: 20rem;
  column-gap: 2rem;
  padding: 0;
  list-style: none;
  font-size: 0.8125rem;
  color: var(--soft);
}
.constants li {
  break-inside: avoid;
  padding: 0.2rem 0;
}
.constants code {
  font-size: 0.9375em;
  color: var(--ink);
}
.example {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}
.example h4 {
  flex: 1 0 100%;
  margin-bottom: 0;
}
pre {
  flex: 1 1 18rem;
  margin: 0;
  padding: 0.75rem 1rem;
  white-space: pre-wrap;
  background: var(--shade);
  border-radius: 0.5rem;
}
pre::first-line {
  font-weight: 640;
  color: var(--class);
}
.copy {
  position: relative;
  width: 1.75rem;
  height: 1.75rem;
  padding: 0;
  vertical-align: middle;
  color: var(--soft);
  cursor: pointer;
  background: none;
  border: 0;
  border-radius: 0.375rem;
}
.copy:hover {
  color: var(--link);
  background: var(--shade);
}
.copy::before,
.copy::after {
  content: "";
  position: absolute;
  top: calc(50% - 0.2rem);
  left: calc(50% - 0.35rem);
  width: 0.5rem;
  height: 0.6rem;
  border: 1px solid;
  border-radius: 2px;
}
.copy::after {
  top: calc(50% - 0.4rem);
  left: calc(50% - 0.15rem);
  background: var(--card);
}
.copied::before {
  display: none;
}
.copied::after {
  top: calc(50% - 0.45rem);
  left: calc(50% - 0.15rem);
  width: 0.35rem;
  height: 0.7rem;
  background: none;
  border-width: 0 2px 2px 0;
  border-radius: 0;
  rotate: 40deg;
}
footer {
  margin-top: 4rem;
  padding-top: 1.5rem;
  border-top: 1px solid var(--line);
  color: var(--soft);
}
footer h2 {
  color: var(--ink);
}
.terms {
  margin-bottom: 1.5rem;
  columns: 24rem;
  column-gap: 3rem;
}
.terms dt {
  break-after: avoid;
  font-weight: 600;
  color: var(--ink);
}
.terms > dd {
  margin-bottom: 1rem;
}
.terms dl {
  margin-top: 0.25rem;
  padding-left: 1rem;
  border-left: 2px solid var(--line);
  font-size: 0.9375rem;
}
.terms dl dt {
  font-weight: 560;
}
@media (max-width: 52rem) {
  body {
    padding: 0 1rem 3rem;
  }
  .page {
    padding-top: 2rem;
  }
  .search {
    grid-template-columns: minmax(0, 1fr) auto;
    margin: 0 -1rem;
    padding: 0.5rem 1rem;
  }
  .search p {
    display: none;
  }
  .index details {
    padding: 0;
    border-bottom: 1px solid var(--line);
  }
  .index summary {
    display: flex;
    align-items: center;
    width: auto;
    min-height: 2.75rem;
  }
  .index summary::after {
    content: "";
    width: 0.5rem;
    height: 0.5rem;
    margin: 0 0.25rem 0 auto;
    border: solid var(--soft);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .index details[open] summary::after {
    rotate: 225deg;
  }
  .index ul {
    padding-bottom: 0.75rem;
  }
  .index li a {
    align-items: center;
    min-height: 2.75rem;
  }
  .results a {
    grid-template-columns: minmax(3rem, auto) minmax(0, 1fr);
    column-gap: 0.75rem;
  }
  .results small {
    grid-column: 2;
  }
  article {
    grid-template-columns: minmax(0, 1fr);
    padding: 1.125rem 1rem 1rem;
  }
  .facts {
    margin-top: 1.25rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  .copy {
    width: 2.75rem;
    height: 2.75rem;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --shade: #fff;
  }
  html {
    font-size: 8pt;
    line-height: 1.4;
  }
  body {
    max-width: none;
    padding: 0;
  }
  .search,
  .skip,
  .copy,
  .found {
    display: none;
  }
  .page {
    padding-top: 0;
  }
  .index ul {
    columns: 3;
  }
  h2,
  h3,
  h4,
  dt,
  article header,
  .intro {
    break-after: avoid;
  }
  p,
  li,
  dd {
    orphans: 3;
    widows: 3;
  }
  .intro {
    margin: 1.5rem 0 0.75rem;
  }
  article {
    margin: 0;
    padding: 0.75rem 0;
    column-gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr) 15rem;
    border-width: 1px 0 0;
    border-radius: 0;
  }
  .action,
  pre {
    padding: 0;
  }
  .action h4,
  .action h4 + p,
  .code h4 {
    display: inline;
    margin-right: 0.5rem;
  }
  .example {
    flex-wrap: nowrap;
    gap: 1rem;
    margin-top: 0.5rem;
  }
  .example h4 {
    flex: none;
    margin-top: 0;
  }
  .contrasts dt,
  .contrasts dd,
  .constants,
  .constants li {
    display: inline;
  }
  .contrasts dd::after {
    content: "\A";
    white-space: pre;
  }
  .constants li {
    margin-right: 0.75rem;
  }
  h4 {
    margin-top: 0.5rem;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
}
