extension PageText {
  /// The page on paper: the map with its legend on one sheet, the answer on the next, nothing to press.
  static let printStyleSheet = #"""
    @page{size:A4 landscape;margin:11mm 13mm}
    @media print{
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    html{font-size:10.5px;background:#fff}:root{--paper:#fff}body{padding:0;max-width:none}
    #time,#choices,#zoom,#ask,#more,#tongue,.skip,#told,#tip,noscript{display:none!important}
    main{display:block}header{padding:0 0 4px}#plate{max-width:200mm;margin:4px auto;break-inside:avoid}
    #causes{min-height:0;margin:8px 0 4px}#legend{padding:0;grid-template-columns:1fr 1fr;break-inside:avoid}#legend h2{margin:0 0 2px}#legend ul{grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:2px 12px;font-size:.84rem;line-height:1.2}#legend svg{width:26px;height:14px}#who{margin-top:6px}
    aside{position:static;max-height:none;display:block}#panel{overflow:visible;border:0;padding:0}
    #panel:has(h3){break-before:page;border-top:1px solid var(--ink);padding-top:6px}#panel:not(:has(h3)){display:none}
    #panel ol{columns:2;column-gap:10mm}#panel li{break-inside:avoid}
    footer{margin-top:6px}
    }
    """#
}
