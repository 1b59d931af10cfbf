namespace Thresholds.Rules;

/// <summary>The look of a published ruleset, on screen and on A4. The page reads in the same order without it.</summary>
internal static class PublishedStyle
{
    public const string Css =
        """
        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: #fff; color: #1a1a1a; font: 1rem/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
        h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
        h2 { margin: 1.6rem 0 .4rem; padding-bottom: .15rem; border-bottom: 1px solid #767676; font-size: 1.2rem; break-after: avoid; }
        h3 { margin: 1.2rem 0 .4rem; font-size: 1.05rem; break-after: avoid; }
        h4 { margin: 0 0 .3rem; font-size: .95rem; break-after: avoid; }
        p { margin: .3rem 0; }
        h1, h2, h3, h4, p, dd, li { overflow-wrap: anywhere; }
        dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem .8rem; margin: .5rem 0; }
        dt { font-weight: bold; }
        dd { margin: 0; }
        ul, ol { margin: 0; padding-left: 1.4rem; }
        li { margin: .25rem 0; break-inside: avoid; }
        .levels { display: grid; border: 1px solid #1a1a1a; }
        .levels > div { padding: .4rem .5rem; border: 1px solid #767676; min-width: 0; }
        .levels ol { padding-left: 1.7rem; }
        .notes { margin: .6rem 0; padding-left: 2.4rem; font-size: .9em; }
        .tick { font-weight: bold; }
        .detail { display: block; color: #444; font-size: .93em; }
        .sign-off { margin: 1rem 0; padding: .6rem .9rem; border: 2px solid #1a1a1a; break-inside: avoid; }
        .sign-off ul { list-style: none; padding: 0; }
        .line { margin: 0; padding: 1.3rem 0 .1rem; border-bottom: 1px solid #767676; }
        @media (min-width: 50rem) {
          .of-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .of-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
          .of-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
          .of-5 { grid-template-columns: repeat(5, minmax(0, 1fr)); }
        }
        @page { size: A4; margin: 14mm 14mm; }
        @media print {
          :root { font-size: 8.5pt; }
          body { max-width: none; padding: 0; line-height: 1.3; }
          a { color: inherit; text-decoration: none; }
          .of-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .of-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
          .of-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
          .of-5 { grid-template-columns: repeat(5, minmax(0, 1fr)); }
        }
        """;
}
