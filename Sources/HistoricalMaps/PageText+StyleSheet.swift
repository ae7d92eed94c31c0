extension PageText {
  /// The look of the page; colours are variables.
  static let styleSheet = #"""
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);font:16px/1.45 'Source Sans 3','Noto Sans','Open Sans',Arial,'DejaVu Sans',sans-serif}
    body{margin:0 auto;max-width:1600px;padding:0 16px 24px}
    header{text-align:center;padding:10px 0 6px}
    h1{margin:0;font-size:clamp(1.15rem,2.4vw,1.7rem);letter-spacing:.02em}
    #day{margin:0;color:var(--quiet);font-style:italic}
    main{display:grid;grid-template-columns:minmax(0,1fr) 340px;grid-template-rows:auto auto auto auto auto 1fr;gap:10px 18px;align-items:start}
    #plate{grid-column:1;position:relative;border:1px solid var(--ink);outline:1px solid var(--ink);outline-offset:4px;margin:5px;overflow:hidden}
    #map{display:block;width:100%;height:auto;touch-action:pan-y pinch-zoom;cursor:crosshair}
    #map.close{touch-action:none}
    #panel{grid-column:2;grid-row:1/7;font-size:.92rem;max-height:calc(100vh - 110px);overflow:auto;border-top:2px solid var(--ink);padding-top:6px}
    #controls,main>section,main>details{grid-column:1}
    #zoom{position:absolute;right:8px;bottom:8px;display:flex;flex-direction:column;gap:4px}
    button,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:4px}
    button{min-width:36px;min-height:36px;padding:0 9px;cursor:pointer}
    input[type=search],input[type=date]{min-height:36px;padding:0 6px}
    :focus-visible{outline:3px solid var(--treaty);outline-offset:2px}
    .face:focus-visible{outline:none}.face:focus-visible .ground,.face.chosen .ground{stroke:var(--ink);stroke-width:calc(var(--k)*2.4px)}
    #time{display:flex;gap:6px;align-items:flex-start}#play{min-width:64px}
    #track{flex:1;min-width:0}#slider{width:100%;margin:8px 0 0;accent-color:var(--treaty);border:0;background:none;display:block}
    #ticks{position:relative;height:26px;margin:0 8px}
    #ticks i{position:absolute;top:0;width:1px;height:5px;background:var(--quiet)}
    #ticks i.treaty{height:9px;width:2px;background:var(--treaty);margin-left:-.5px}
    #ticks b{position:absolute;top:9px;font:.7rem/1 inherit;color:var(--quiet);transform:translateX(-50%);font-weight:400;font-size:.7rem}
    #causes{margin:2px 0 8px;min-height:2.9em;font-weight:600}#causes .secret,#panel .secret{color:var(--treaty);font-weight:600}
    #causes span.how{font-weight:400;color:var(--quiet)}
    #choices{display:flex;flex-wrap:wrap;gap:8px 18px;align-items:center}
    fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center}legend{float:left;padding:0;margin-right:8px}
    #place{width:13em}
    #panel h2{font-size:1.1rem;margin:.1em 0}#panel h3{font-size:.95rem;margin:.9em 0 .2em}#panel p{margin:.2em 0}
    #panel ol{padding:0;list-style:none;margin:0}#panel li{border-top:1px solid color-mix(in srgb,var(--quiet) 40%,transparent);padding:6px 0}
    #panel li.first{border-left:4px solid var(--treaty);padding-left:8px}
    #panel .quiet,.quiet{color:var(--quiet)}#panel small{display:block;line-height:1.35}
    #legend{list-style:none;margin:4px 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:3px 14px;font-size:.85rem}
    #legend li{display:flex;gap:8px;align-items:center}#legend svg{flex:none;width:30px;height:15px;border:.6px solid var(--ink)}
    #legend svg.line{border:0}
    #tip{position:absolute;pointer-events:none;max-width:270px;background:var(--paper);color:var(--ink);border:1px solid var(--ink);padding:3px 7px;font-size:.82rem;line-height:1.3;z-index:2}
    [hidden]{display:none!important}
    table{border-collapse:collapse;font-size:.85rem;width:100%}th,td{text-align:left;padding:3px 8px 3px 0;border-bottom:1px solid color-mix(in srgb,var(--quiet) 40%,transparent);vertical-align:top}
    #changes button{border:0;background:none;min-height:0;padding:1px 4px;text-align:left;text-decoration:underline}
    #changes ol{padding-left:0;list-style:none;columns:2 330px;font-size:.85rem}
    footer{margin-top:14px;border-top:1px solid var(--quiet);color:var(--quiet);font-size:.78rem}
    .skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px;z-index:3}
    #map{--k:1}
    .sea{fill:var(--sea)}.land{fill:var(--land)}
    .shore{fill:none;stroke-linejoin:round}.one{stroke:var(--shore1);stroke-width:calc(var(--k)*13px)}.two{stroke:var(--shore2);stroke-width:calc(var(--k)*8.5px)}.three{stroke:var(--shore3);stroke-width:calc(var(--k)*4.5px)}
    .ground{stroke-width:calc(var(--k)*.5px)}.over{stroke:none;pointer-events:none}
    .graticule{fill:none;stroke:var(--quiet);stroke-opacity:.35;stroke-width:calc(var(--k)*.5px)}
    #water,#railways,#borders,#signs,#names,#marker{pointer-events:none}
    .river{fill:none;stroke:var(--water);stroke-linecap:round;stroke-linejoin:round;stroke-width:calc(var(--k)*.6px)}.river.major{stroke-width:calc(var(--k)*1.3px)}.river.medium{stroke-width:calc(var(--k)*.9px)}
    .narrow .river.minor{display:none}
    .lakes{fill:var(--sea);stroke:var(--water);stroke-width:calc(var(--k)*.6px)}.coast{fill:none;stroke:var(--water);stroke-width:calc(var(--k)*.7px)}
    #borders path,#legend path.b{fill:none;stroke-linejoin:round}
    .casing{stroke:var(--paper);stroke-opacity:.6}
    .treaty-line{stroke:var(--treaty);stroke-width:calc(var(--k)*2.3px)}.casing.treaty-line{stroke:var(--paper);stroke-width:calc(var(--k)*4.5px)}
    .meridian{stroke:var(--treaty);stroke-width:calc(var(--k)*1.8px);stroke-dasharray:11 3 2 3}.casing.meridian{stroke:var(--paper);stroke-width:calc(var(--k)*4px);stroke-dasharray:none}
    .frontier{stroke:var(--ink);stroke-width:calc(var(--k)*1.4px)}.casing.frontier{stroke:var(--paper);stroke-width:calc(var(--k)*3.6px)}
    .provincial-limit{stroke:var(--quiet);stroke-width:calc(var(--k)*.9px);stroke-dasharray:2.5 2.5}.casing.provincial-limit{display:none}
    .treaty-line.approximate{stroke-dasharray:7 4}.frontier.approximate{stroke-dasharray:6 3.5}.meridian.approximate{stroke-dasharray:5 4 1.5 4}.provincial-limit.approximate{stroke-dasharray:1.2 4}
    .casing.approximate{stroke-dasharray:none}
    .rail{fill:none;stroke:var(--soft);stroke-width:calc(var(--k)*.9px)}.rail.ties{stroke-width:calc(var(--k)*3.6px);stroke-dasharray:.9 6}
    #signs circle{fill:var(--ink)}#signs circle.ring{fill:var(--paper);stroke:var(--ink);stroke-width:calc(var(--k)*1.2px)}
    #names text{paint-order:stroke;stroke:var(--paper);stroke-width:calc(var(--k)*3px);stroke-opacity:.85;stroke-linejoin:round}
    #marker circle{fill:none;stroke:var(--treaty);stroke-width:2.5px}#marker .dot{fill:var(--treaty);stroke:var(--paper);stroke-width:1px}
    @media(max-width:860px){main{display:block}#panel{max-height:none}body{padding:0 8px 20px}#plate{margin:5px 4px 10px}#legend{grid-template-columns:repeat(auto-fill,minmax(160px,1fr))}#choices{gap:8px}#choices>label,fieldset{width:100%}#place,#date{width:calc(100% - 4em)}}
    @media print{#controls #time,#choices,#zoom,#changes,.skip,#tip{display:none!important}main{display:block}#panel{max-height:none;overflow:visible;break-inside:avoid}html{font-size:11px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    @media(prefers-reduced-motion:no-preference){.face .ground{transition:none}}
    """#
}
