extension Snapshots {
  /// The sample report as a page, without its style and its script.
  static let html = #"""
    <!doctype html>
    <html lang="en" class="no-script">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-…'; script-src 'sha256-…'; base-uri 'none'; form-action 'none'">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="condylint 1.2.3">
    <title>condylint: 3 errors, 1 warning, 1 info</title>
    <style></style>
    </head>
    <body>
    <a class="skip" href="#findings">Skip to the findings</a>
    <header>
    <h1>What condylint found</h1>
    <ul class="tiles">
    <li class="tile error"><strong>3</strong> <span><span aria-hidden="true">✕</span> errors</span></li>
    <li class="tile warning"><strong>1</strong> <span><span aria-hidden="true">!</span> warning</span></li>
    <li class="tile info"><strong>1</strong> <span><span aria-hidden="true">i</span> info</span></li>
    </ul>
    <p>3 files, 2 sheets, 1 condition, 12 values checked with 31 rules: 3 errors, 1 warning, 1 info.</p>
    <p>21 pairs of values compared: 1 agrees, 2 refine, 3 complement, 14 contradict, 1 is unclear.</p>
    <p>2 findings suppressed.</p>
    <nav aria-label="Parts of the report"><ul>
    <li><a href="#findings">Findings</a></li>
    <li><a href="#matrix">Who agrees with whom</a></li>
    <li><a href="#rules">The rules, explained</a></li>
    </ul></nav>
    <details>
    <summary>Passed over: 1</summary>
    <ul>
    <li><code>Fixtures/notes.yaml</code>: no `conditions` at the top</li>
    </ul>
    </details>
    </header>
    <main>
    <section id="findings" aria-labelledby="findings-title" tabindex="-1">
    <h2 id="findings-title">Findings</h2>
    <form class="filter needs-script" id="filter" aria-label="Choose among the findings">
    <fieldset>
    <legend>Severity</legend>
    <label><input type="checkbox" name="severity" value="error" checked> errors</label>
    <label><input type="checkbox" name="severity" value="warning" checked> warning</label>
    <label><input type="checkbox" name="severity" value="info" checked> info</label>
    </fieldset>
    <label>Rule <select name="rule"><option value="">all rules</option>
    <option value="general-treatment-only">general-treatment-only (1)</option>
    <option value="missing-red-flags">missing-red-flags (1)</option>
    <option value="not-understood">not-understood (1)</option>
    <option value="placeholder">placeholder (1)</option>
    <option value="yaml-syntax">yaml-syntax (1)</option>
    </select></label>
    <label>Condition <select name="subject"><option value="">all conditions</option>
    <option>Popliteal cyst</option>
    </select></label>
    <label>Source <select name="sheet"><option value="">all sources</option>
    <option value="0">Fixtures/␛]0;owned␇.yaml</option>
    <option value="1">knee-clinic (Fixtures/knee/a.yaml)</option>
    <option value="2">膝 (Fixtures/knee/b.yaml)</option>
    </select></label>
    <label>Words <input type="search" name="words" placeholder="such as swelling" autocomplete="off"></label>
    <button type="reset">Show all</button>
    </form>
    <p role="status" aria-live="polite" id="count">5 of 5 findings are shown.</p>
    <ol class="findings">
    <li class="finding error" data-severity="error" data-rule="missing-red-flags" data-subject="Popliteal cyst" data-sheets=" 1 2 ">
    <h3><span class="badge"><span aria-hidden="true">✕</span> error</span> <bdi>Baker&#39;s cyst has no red flags.</bdi></h3>
    <div class="places versus">
    <figure>
    <figcaption><b><bdi>knee-clinic</bdi></b> <code class="path">Fixtures/knee/a.yaml:5:3</code></figcaption>
    <pre><span class="number" aria-hidden="true">5</span> <mark>bakers-cyst</mark>:</pre>
    </figure>
    <figure>
    <figcaption><b><bdi>knee-clinic</bdi></b> <code class="path">Fixtures/knee/a.yaml:3:10</code></figcaption>
    <p><bdi>the article</bdi></p>
    <pre><span class="number" aria-hidden="true">3</span> title: <mark>Knee pain</mark></pre>
    </figure>
    <figure>
    <figcaption><b><bdi>膝</bdi></b> <code class="path">Fixtures/knee/b.yaml:3:7</code></figcaption>
    <p><bdi>another source</bdi></p>
    <pre><span class="number" aria-hidden="true">3</span> name:    <mark>膝の痛み</mark> # ␛[31m👩🏽‍🚀</pre>
    </figure>
    </div>
    <p class="advice"><b>What to do:</b> <bdi>add <code>red_flags</code> with what the article says</bdi> <bdi>or say why there are none</bdi> </p>
    <p class="about"><span><bdi>Popliteal cyst</bdi></span> <span>red flags</span> <span>Rule <a href="#rule-0">missing-red-flags</a></span></p>
    </li>
    <li class="finding error" data-severity="error" data-rule="placeholder" data-subject="" data-sheets=" 2 ">
    <h3><span class="badge"><span aria-hidden="true">✕</span> error</span> <bdi>Says ␛[2J nothing.</bdi></h3>
    <div class="places">
    <figure>
    <figcaption><b><bdi>膝</bdi></b> <code class="path">Fixtures/knee/b.yaml:3:7</code></figcaption>
    <pre><span class="number" aria-hidden="true">3</span> name:    <mark>膝の痛み</mark> # ␛[31m👩🏽‍🚀</pre>
    </figure>
    </div>
    <p class="about"><span>Rule placeholder</span></p>
    </li>
    <li class="finding error" data-severity="error" data-rule="yaml-syntax" data-subject="" data-sheets=" 0 ">
    <h3><span class="badge"><span aria-hidden="true">✕</span> error</span> <bdi>The file is empty.</bdi></h3>
    <div class="places">
    <figure>
    <figcaption><code class="path">Fixtures/␛]0;owned␇.yaml:1:1</code></figcaption>
    </figure>
    </div>
    <p class="about"><span>Rule yaml-syntax</span></p>
    </li>
    <li class="finding warning" data-severity="warning" data-rule="not-understood" data-subject="" data-sheets=" 1 ">
    <h3><span class="badge"><span aria-hidden="true">!</span> warning</span> <bdi>This is no duration: “2 weks”.</bdi></h3>
    <div class="places">
    <figure>
    <figcaption><b><bdi>knee-clinic</bdi></b> <code class="path">Fixtures/knee/a.yaml:10:12</code></figcaption>
    <pre><span class="number" aria-hidden="true">10</span> onset: <mark>2 weks</mark> # two weeks</pre>
    </figure>
    </div>
    <p class="advice"><b>A fix:</b> <bdi>write `2 weeks`</bdi></p>
    <p class="about"><span>pain: onset</span> <span>Rule <a href="#rule-1">not-understood</a></span></p>
    </li>
    <li class="finding info" data-severity="info" data-rule="general-treatment-only" data-subject="" data-sheets=" 1 ">
    <h3><span class="badge"><span aria-hidden="true">i</span> info</span> <bdi>The advice is general.</bdi></h3>
    <div class="places">
    <figure>
    <figcaption><b><bdi>knee-clinic</bdi></b> <code class="path">Fixtures/knee/a.yaml:7:13</code></figcaption>
    <pre><span class="number" aria-hidden="true">7</span> advice: <mark>|</mark> <i>to line 9</i></pre>
    </figure>
    </div>
    <p class="about"><span>Rule general-treatment-only</span></p>
    </li>
    </ol>
    </section>
    <section id="matrix" aria-labelledby="matrix-title">
    <h2 id="matrix-title">Who agrees with whom</h2>
    <p>One row for each thing that the sources speak of, one column for each source. <span class="needs-script">Choose a cell or a row’s name to see who says what, and what decided.</span></p>
    <dl class="legend">
    <div><dt class="cell contradicts"><span aria-hidden="true">✕</span> contradicts</dt><dd>contradicts another source; nothing decides which is right</dd></div>
    <div><dt class="cell settled"><span aria-hidden="true">≠</span> settled</dt><dd>contradicts another source; a policy decided which value stands</dd></div>
    <div><dt class="cell ruled"><span aria-hidden="true">§</span> ruled</dt><dd>contradicts another source; an editor has ruled on it</dd></div>
    <div><dt class="cell unclear"><span aria-hidden="true">?</span> unclear</dt><dd>not understood, or said for another case, so not compared</dd></div>
    <div><dt class="cell adds"><span aria-hidden="true">+</span> adds</dt><dd>says something that the others do not say, and that fits with them</dd></div>
    <div><dt class="cell agrees"><span aria-hidden="true">=</span> agrees</dt><dd>says what another source says, too</dd></div>
    <div><dt class="cell alone"><span aria-hidden="true">·</span> alone</dt><dd>the only source that speaks of it</dd></div>
    <div><dt class="cell silent"><span aria-hidden="true">–</span> silent</dt><dd>does not speak of it</dd></div>
    </dl>
    <p class="note">2 of 3 sources have a column: those that disagree most. Check fewer files to see the others.</p>
    <p class="note">6 of 9 rows are here: those with disagreement first, those of one source last. Check fewer files to see the others.</p>
    <div class="needs-script views" role="group" aria-label="Choose among the rows">
    <button type="button" data-view="0" aria-pressed="false">Contradictions (3)</button>
    <button type="button" data-view="1" aria-pressed="true">Where several sources speak (5)</button>
    <button type="button" data-view="2" aria-pressed="false">All rows (6)</button>
    </div>
    <p role="status" aria-live="polite" id="row-count">6 rows are shown.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Matrix of who agrees with whom">
    <table>
    <thead><tr><th scope="col">Condition and what is said of it</th>
    <th scope="col" title="Fixtures/knee/a.yaml"><bdi>knee-clinic</bdi></th>
    <th scope="col" title="Fixtures/knee/b.yaml"><bdi>膝</bdi></th>
    </tr></thead>
    <tbody data-subject="Popliteal cyst">
    <tr class="subject"><th scope="rowgroup" colspan="3"><span><bdi>Popliteal cyst</bdi></span></th></tr>
    <tr class="row" data-level="0"><th scope="row"><button type="button" aria-expanded="false" aria-controls="row-1">pain: onset</button></th>
    <td class="cell contradicts"><button type="button" aria-expanded="false" aria-controls="row-1" data-column="0"><span aria-hidden="true">✕</span> contradicts</button></td>
    <td class="cell contradicts"><button type="button" aria-expanded="false" aria-controls="row-1" data-column="1"><span aria-hidden="true">✕</span> contradicts</button></td>
    </tr>
    <tr class="detail" id="row-1"><td colspan="3"><div>
    <p class="dispute"><b>Both cannot hold:</b> days and weeks are apart. No policy decides between them, and no editor has ruled. Until somebody rules, the most cautious stands: “2 weks”.</p>
    <ul>
    <li class="statement"><span class="cell contradicts"><span aria-hidden="true">✕</span> contradicts</span>
    <ul>
    <li data-column="0"><b><bdi>knee-clinic</bdi></b> <q>2 weks</q> <code class="path">Fixtures/knee/a.yaml:10:12</code></li>
    </ul></li>
    <li class="statement"><span class="cell contradicts"><span aria-hidden="true">✕</span> contradicts</span> <span class="when">only for: <bdi>in &lt;pregnancy&gt;</bdi></span>
    <ul>
    <li data-column="1"><b><bdi>膝</bdi></b> <q>2 weeks</q> <code class="path">Fixtures/knee/b.yaml:4:8</code></li>
    <li>and 3 more</li>
    </ul></li>
    </ul>
    </div></td></tr>
    <tr class="row" data-level="0"><th scope="row"><button type="button" aria-expanded="false" aria-controls="row-2">prognosis</button></th>
    <td class="cell settled"><button type="button" aria-expanded="false" aria-controls="row-2" data-column="0"><span aria-hidden="true">≠</span> settled</button></td>
    <td class="cell unclear"><button type="button" aria-expanded="false" aria-controls="row-2" data-column="1"><span aria-hidden="true">?</span> unclear</button></td>
    </tr>
    <tr class="detail" id="row-2"><td colspan="3"><div>
    <p class="dispute"><b>Both cannot hold:</b> days and weeks are apart. “2 weeks” stands, by the policy “most-cautious”: it keeps from harm. No editor has ruled.</p>
    <ul>
    <li class="statement"><span class="cell settled"><span aria-hidden="true">≠</span> settled</span>
    <ul>
    <li data-column="0"><b><bdi>knee-clinic</bdi></b> <q>2 weks</q> <code class="path">Fixtures/knee/a.yaml:10:12</code></li>
    </ul></li>
    <li class="statement"><span class="cell unclear"><span aria-hidden="true">?</span> unclear</span> <span class="when">only for: <bdi>in &lt;pregnancy&gt;</bdi></span>
    <ul>
    <li data-column="1"><b><bdi>膝</bdi></b> <q>2 weeks</q> <code class="path">Fixtures/knee/b.yaml:4:8</code></li>
    <li>and 3 more</li>
    </ul></li>
    </ul>
    </div></td></tr>
    <tr class="row" data-level="0"><th scope="row"><button type="button" aria-expanded="false" aria-controls="row-3">recovery</button></th>
    <td class="cell ruled"><button type="button" aria-expanded="false" aria-controls="row-3" data-column="0"><span aria-hidden="true">§</span> ruled</button></td>
    <td class="cell ruled"><button type="button" aria-expanded="false" aria-controls="row-3" data-column="1"><span aria-hidden="true">§</span> ruled</button></td>
    </tr>
    <tr class="detail" id="row-3"><td colspan="3"><div>
    <p class="dispute"><b>Both cannot hold:</b> days and weeks are apart. A. Editor ruled on 2026-01-10: “two &lt;cases&gt;”. Both stand.</p>
    <ul>
    <li class="statement"><span class="cell ruled"><span aria-hidden="true">§</span> ruled</span>
    <ul>
    <li data-column="0"><b><bdi>knee-clinic</bdi></b> <q>2 weks</q> <code class="path">Fixtures/knee/a.yaml:10:12</code></li>
    </ul></li>
    <li class="statement"><span class="cell ruled"><span aria-hidden="true">§</span> ruled</span> <span class="when">only for: <bdi>in &lt;pregnancy&gt;</bdi></span>
    <ul>
    <li data-column="1"><b><bdi>膝</bdi></b> <q>2 weeks</q> <code class="path">Fixtures/knee/b.yaml:4:8</code></li>
    <li>and 3 more</li>
    </ul></li>
    </ul>
    </div></td></tr>
    <tr class="row" data-level="1"><th scope="row"><button type="button" aria-expanded="false" aria-controls="row-4">red flags</button></th>
    <td class="cell adds"><button type="button" aria-expanded="false" aria-controls="row-4" data-column="0"><span aria-hidden="true">+</span> adds</button></td>
    <td class="cell agrees"><button type="button" aria-expanded="false" aria-controls="row-4" data-column="1"><span aria-hidden="true">=</span> agrees</button></td>
    </tr>
    <tr class="detail" id="row-4"><td colspan="3"><div>
    <ul>
    <li class="statement"><span class="cell adds"><span aria-hidden="true">+</span> adds</span>
    <ul>
    <li data-column="0"><b><bdi>knee-clinic</bdi></b> <q>2 weks</q> <code class="path">Fixtures/knee/a.yaml:10:12</code></li>
    </ul></li>
    <li class="statement"><span class="cell agrees"><span aria-hidden="true">=</span> agrees</span> <span class="when">only for: <bdi>in &lt;pregnancy&gt;</bdi></span>
    <ul>
    <li data-column="1"><b><bdi>膝</bdi></b> <q>2 weeks</q> <code class="path">Fixtures/knee/b.yaml:4:8</code></li>
    <li>and 3 more</li>
    </ul></li>
    </ul>
    </div></td></tr>
    </tbody>
    <tbody data-subject="tendon" data-owner="Popliteal cyst">
    <tr class="subject"><th scope="rowgroup" colspan="3"><span><bdi>tendon</bdi> of <bdi>Popliteal cyst</bdi></span></th></tr>
    <tr class="row" data-level="2"><th scope="row"><button type="button" aria-expanded="false" aria-controls="row-5">anatomy: location</button></th>
    <td class="cell alone"><button type="button" aria-expanded="false" aria-controls="row-5" data-column="0"><span aria-hidden="true">·</span> alone</button></td>
    <td class="cell silent"><span aria-hidden="true">–</span> <span class="unseen">silent</span></td>
    </tr>
    <tr class="detail" id="row-5"><td colspan="3"><div>
    <ul>
    <li>and 2 more that are said</li>
    </ul>
    </div></td></tr>
    </tbody>
    <tbody data-subject="knee pain">
    <tr class="subject"><th scope="rowgroup" colspan="3"><span><bdi>knee pain</bdi> in general</span></th></tr>
    <tr class="row" data-level="1"><th scope="row"><button type="button" aria-expanded="false" aria-controls="row-6">treatments</button></th>
    <td class="cell agrees"><button type="button" aria-expanded="false" aria-controls="row-6" data-column="0"><span aria-hidden="true">=</span> agrees</button></td>
    <td class="cell agrees"><button type="button" aria-expanded="false" aria-controls="row-6" data-column="1"><span aria-hidden="true">=</span> agrees</button></td>
    </tr>
    <tr class="detail" id="row-6"><td colspan="3"><div>
    <ul>
    </ul>
    </div></td></tr>
    </tbody>
    </table>
    </div>
    </section>
    <section id="rules" aria-labelledby="rules-title">
    <h2 id="rules-title">The rules, explained</h2>
    <details class="rule" id="rule-0">
    <summary><code>missing-red-flags</code> Every condition has red flags (1)</summary>
    <p>Finds conditions without a red flag.</p>
    <h3>Why it matters</h3>
    <p>They tell when to see a doctor.</p>
    <h3>What to do</h3>
    <p>Add them: <code>red_flags: [{sign: fever, act: urgent}]</code>.</p>
    </details>
    <details class="rule" id="rule-1">
    <summary><code>not-understood</code> Values can be read (1)</summary>
    <p>Finds values that cannot be read.</p>
    <h3>Why it matters</h3>
    <p>They cannot be compared.</p>
    <h3>What to do</h3>
    <p>Write <code>2 weeks</code>.</p>
    </details>
    </section>
    </main>
    <footer><p>Written by condylint 1.2.3.</p></footer>
    <script></script>
    </body>
    </html>

    """#
}
