:root {
  color-scheme: light dark;
  --paper: #fbfaf8;
  --card: #ffffff;
  --ink: #20242a;
  --soft: #59606b;
  --line: #e3dfd8;
  --link: #1b5aa6;
  --class: #1b5aa6;
  --shade: #f3f0ea;
}
section:nth-of-type(6n + 1),
nav div:nth-of-type(6n + 1) {
  --class: #1b5aa6;
}
section:nth-of-type(6n + 2),
nav div:nth-of-type(6n + 2) {
  --class: #1d6f42;
}
section:nth-of-type(6n + 3),
nav div:nth-of-type(6n + 3) {
  --class: #6c45a3;
}
section:nth-of-type(6n + 4),
nav div:nth-of-type(6n + 4) {
  --class: #98500a;
}
section:nth-of-type(6n + 5),
nav div:nth-of-type(6n + 5) {
  --class: #ab2b2b;
}
section:nth-of-type(6n),
nav div:nth-of-type(6n) {
  --class: #0f6b74;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171b;
    --card: #1c1f24;
    --ink: #e4e2dd;
    --soft: #a3a8b1;
    --line: #31353c;
    --link: #8fbcf5;
    --class: #8fbcf5;
    --shade: #23272d;
  }
  section:nth-of-type(6n + 1),
  nav div:nth-of-type(6n + 1) {
    --class: #8fbcf5;
  }
  section:nth-of-type(6n + 2),
  nav div:nth-of-type(6n + 2) {
    --class: #86d3a3;
  }
  section:nth-of-type(6n + 3),
  nav div:nth-of-type(6n + 3) {
    --class: #c7aef2;
  }
  section:nth-of-type(6n + 4),
  nav div:nth-of-type(6n + 4) {
    --class: #f0b67a;
  }
  section:nth-of-type(6n + 5),
  nav div:nth-of-type(6n + 5) {
    --class: #f4a09a;
  }
  section:nth-of-type(6n),
  nav div:nth-of-type(6n) {
    --class: #7fd0d6;
  }
}
* {
  box-sizing: border-box;
}
html {
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  scroll-padding-top: 6rem;
  text-size-adjust: 100%;
}
body {
  max-width: 76rem;
  margin: 0 auto;
  padding: 0 1.5rem 4rem;
  background: var(--paper);
  color: var(--ink);
  overflow-wrap: break-word;
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
  border-radius: 2px;
}
main:focus {
  outline: none;
}
p,
ul,
dl {
  margin: 0 0 0.75rem;
}
ul {
  padding-left: 1.1rem;
}
code,
kbd {
  font: 0.875em ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
.skip {
  position: absolute;
  left: -100rem;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  z-index: 2;
  padding: 0.25rem 0.75rem;
  background: var(--card);
}
.page {
  max-width: 46rem;
  padding: 3rem 0 1rem;
}
h1,
.page .summary {
  text-wrap: balance;
}
h1 {
  margin: 0 0 0.75rem;
  font-size: clamp(2rem, 5vw, 2.75rem);
  font-weight: 650;
  letter-spacing: -0.02em;
  line-height: 1.15;
}
.page .summary {
  font-size: 1.25rem;
  line-height: 1.45;
}
.about,
.intro p:not(.summary) {
  color: var(--soft);
}
.search {
  position: sticky;
  top: 0;
  z-index: 1;
  display: grid;
  grid-template-columns: minmax(0, 24rem) auto 1fr;
  align-items: center;
  column-gap: 1rem;
  margin: 0 -1.5rem;
  padding: 0.5rem 1.5rem 0.75rem;
  background: var(--paper);
  border-bottom: 1px solid var(--line);
}
.search label {
  grid-column: 1 / -1;
  margin-bottom: 0.25rem;
  font-size: 0.8125rem;
  color: var(--soft);
}
.search input {
  width: 100%;
  padding: 0.4rem 0.75rem;
  font: inherit;
  color: inherit;
  background: var(--card);
  border: 1px solid var(--soft);
  border-radius: 0.5rem;
}
.search output {
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.search p {
  margin: 0;
  justify-self: end;
  font-size: 0.8125rem;
  color: var(--soft);
}
kbd {
  padding: 0.05rem 0.35rem;
  border: 1px solid var(--line);
  border-radius: 0.25rem;
  background: var(--card);
}
nav {
  display: grid;
  gap: 0.25rem;
  margin: 1.25rem 0 0;
}
nav div {
  display: grid;
  grid-template-columns: 9rem minmax(0, 1fr);
  gap: 0.5rem;
}
nav div > a {
  color: var(--class);
  font-weight: 600;
  text-decoration: none;
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75rem;
  margin: 0;
  padding: 0;
  list-style: none;
}
nav li a {
  color: var(--ink);
  font-variant-numeric: tabular-nums;
  text-decoration: none;
}
nav a:hover,
h3 a:hover {
  text-decoration: underline;
}
.filtered nav,
.filtered .about,
.filtered .intro > :not(h2) {
  display: none;
}
.filtered .intro {
  margin-top: 1.5rem;
}
.about {
  max-width: 46rem;
  margin-top: 2rem;
}
.intro {
  max-width: 46rem;
  margin: 3.5rem 0 1.5rem;
}
h2 {
  margin: 0 0 0.5rem;
  font-size: 1.75rem;
  font-weight: 650;
  letter-spacing: -0.01em;
  line-height: 1.25;
  color: var(--class);
}
h2 small {
  font-size: 1rem;
  font-weight: 400;
  letter-spacing: 0;
  color: var(--soft);
  white-space: nowrap;
}
.summary {
  font-size: 1.0625rem;
}
article {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 20rem;
  column-gap: 2.5rem;
  margin: 0 0 1rem;
  padding: 1.25rem 1.5rem 0.75rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-left: 4px solid var(--class);
  border-radius: 0.5rem;
}
article:target,
article:has(:target) {
  box-shadow: 0 0 0 2px var(--class);
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
  font-size: 1.375rem;
  font-weight: 600;
  line-height: 1.3;
}
h3 a {
  color: inherit;
  text-decoration: none;
}
.value {
  margin-right: 0.35rem;
  color: var(--class);
  font-variant-numeric: tabular-nums;
}
.names {
  margin: 0;
  color: var(--soft);
}
.badge {
  margin-left: 0.35rem;
  padding: 0.1rem 0.5rem;
  border: 1px solid var(--soft);
  border-radius: 1rem;
  font-size: 0.8125rem;
  white-space: nowrap;
}
h4 {
  margin: 0 0 0.25rem;
  font-size: 0.8125rem;
  font-weight: 600;
  color: var(--soft);
}
.action {
  margin: 0 0 0.75rem;
  padding: 0.6rem 0.9rem 0.1rem;
  background: var(--shade);
  border-radius: 0.375rem;
}
.action p {
  margin-bottom: 0.5rem;
}
dt {
  font-weight: 600;
}
dd {
  margin: 0 0 0.5rem;
}
.facts,
.names {
  overflow-wrap: anywhere;
}
.facts {
  font-size: 0.875rem;
  line-height: 1.5;
}
table {
  width: 100%;
  margin: 0 0 0.75rem;
  border-collapse: collapse;
}
th,
td {
  padding: 0.3rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
th {
  width: 6.5rem;
  padding-right: 0.75rem;
  font-weight: 400;
}
th a {
  color: var(--soft);
  text-decoration: none;
}
th a:hover {
  text-decoration: underline;
}
td ul,
.aliases {
  margin: 0 0 0.75rem;
  padding: 0;
  list-style: none;
}
td ul {
  margin: 0;
}
.source {
  font-size: 0.8125rem;
  white-space: nowrap;
}
.choice,
.note {
  color: var(--soft);
}
.note {
  display: block;
}
.aliases .note {
  display: inline;
}
.inherited {
  color: var(--soft);
}
.inherited span {
  color: var(--ink);
}
footer {
  max-width: 46rem;
  margin-top: 4rem;
  padding-top: 1.5rem;
  border-top: 1px solid var(--line);
  color: var(--soft);
}
footer h2 {
  color: var(--ink);
  font-size: 1.25rem;
}
footer dt {
  color: var(--ink);
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
    padding: 0.5rem 1rem 0.75rem;
  }
  .search p {
    display: none;
  }
  nav div {
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
  }
  nav li a {
    display: inline-block;
    padding: 0.2rem 0;
  }
  article {
    grid-template-columns: minmax(0, 1fr);
    padding: 1rem 1rem 0.5rem;
  }
  .facts,
.names {
  overflow-wrap: anywhere;
}
.facts {
    padding-top: 0.5rem;
    border-top: 1px solid var(--line);
  }
}
@media print {
  html {
    font-size: 10pt;
  }
  body {
    max-width: none;
    padding: 0;
    background: none;
  }
  .search,
  .skip,
  nav {
    display: none;
  }
  article {
    break-inside: avoid;
    background: none;
  }
  h2,
  h3,
  h4 {
    break-after: avoid;
  }
}
