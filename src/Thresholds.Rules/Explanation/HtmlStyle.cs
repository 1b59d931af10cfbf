namespace Thresholds.Rules;

/// <summary>The look of the HTML page, on screen and on A4. The page reads in the same order without it.</summary>
internal static class HtmlStyle
{
    public const string Css =
        """
        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 46rem; padding: 1rem; background: #fff; color: #1a1a1a; font: 1rem/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
        h1 { margin: 0 0 .5rem; font-size: 1.15rem; }
        h2 { margin: 1.4rem 0 .4rem; padding-bottom: .15rem; border-bottom: 1px solid #767676; font-size: 1.05rem; break-after: avoid; }
        h2 small { font-weight: normal; font-size: .85em; }
        p { margin: .25rem 0; }
        h1, h2, p, dd, li, figcaption { overflow-wrap: anywhere; }
        .urgent { padding: .4rem .6rem; border: 2px solid #8b0000; font-weight: bold; }
        .answer { margin: 1rem 0; padding: .6rem .8rem; border-left: .4rem solid #1d3557; background: #f1f4f8; }
        .answer h2 { margin: 0; border: 0; padding: 0; font-size: 1.4rem; }
        .answer .strong { font-size: 1.1rem; font-weight: bold; }
        figure { margin: 1rem 0; break-inside: avoid; }
        svg { display: block; width: 100%; height: auto; }
        figcaption { margin-top: .3rem; font-size: .9em; }
        dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem .8rem; margin: 0; }
        dt { font-weight: bold; }
        dd { margin: 0; }
        dd, li, .judgement { break-inside: avoid; }
        ul { margin: 0; padding-left: 1.2rem; }
        li { margin: .3rem 0; }
        .detail { display: block; color: #444; font-size: .9em; }
        .judgement { margin-top: 1.4rem; padding: .3rem .8rem; border: 1px solid #1a1a1a; line-height: 2.2; }
        .blank { margin-right: .6em; }
        article + article { margin-top: 3rem; padding-top: 2rem; border-top: 3px double #1a1a1a; }
        @page { size: A4; margin: 14mm 16mm; }
        @media print {
          :root { font-size: 9.5pt; }
          body { max-width: none; padding: 0; line-height: 1.35; }
          h2 { margin-top: .8rem; }
          figure svg { width: 80%; }
          .answer { background: none; }
          article + article { margin: 0; padding: 0; border: 0; break-before: page; }
        }
        """;
}
