extension PageText {
  /// The look of the page around the map; colours are variables.
  static let styleSheet = #"""
    :root{--serif:'Source Serif 4','Source Serif Pro',Charter,'Bitstream Charter','Noto Serif',Georgia,Cambria,'Times New Roman','DejaVu Serif',serif;--sans:'Source Sans 3','Source Sans Pro','Noto Sans','Open Sans',Arial,'DejaVu Sans',sans-serif;--line:color-mix(in srgb,var(--quiet) 38%,transparent);--wash:color-mix(in srgb,var(--quiet) 9%,var(--paper))}
    :lang(ja){--serif:'Noto Serif CJK JP','Noto Serif JP','Hiragino Mincho ProN','Yu Mincho',YuMincho,serif;--sans:'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic',sans-serif}
    :lang(zh){--serif:'Noto Serif CJK TC','Noto Serif TC','Songti TC',PMingLiU,serif;--sans:'Noto Sans CJK TC','Noto Sans TC','PingFang TC','Microsoft JhengHei',sans-serif}
    :lang(ko){--serif:'Noto Serif CJK KR','Noto Serif KR',AppleMyungjo,Batang,serif;--sans:'Noto Sans CJK KR','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif}
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans)}
    body{margin:0 auto;max-width:1640px;padding:0 24px 28px}
    header{display:grid;grid-template-columns:1fr auto;align-items:center;padding:16px 0 10px}
    h1{margin:0;font:500 1rem/1.3 var(--sans);letter-spacing:.05em;color:var(--quiet)}
    #day{grid-column:1/3;margin:0;font-family:var(--serif);display:flex;flex-wrap:wrap;gap:0 .8em;align-items:baseline}
    #day strong{font-size:clamp(1.6rem,3vw,2.25rem);font-weight:600;line-height:1.2;font-variant-numeric:lining-nums}
    #day span{font-style:italic;color:var(--quiet)}:lang(ja) #day span,:lang(zh) #day span,:lang(ko) #day span{font-style:normal}
    #tongue{font-size:.86rem;color:var(--quiet)}
    main{display:grid;grid-template-columns:minmax(0,1fr) 390px;grid-template-rows:repeat(6,auto) 1fr;gap:0 30px;align-items:start}
    #plate,#time,#causes,#choices,#legend,#who,#more{grid-column:1}
    aside{grid-column:2;grid-row:1/8;position:sticky;top:12px;max-height:calc(100vh - 24px);display:flex;flex-direction:column;min-height:0}
    #plate{position:relative;border:1px solid var(--ink);outline:1px solid var(--ink);outline-offset:3px;margin:4px;overflow:hidden;background:var(--sea)}
    #zoom{position:absolute;right:10px;bottom:10px;display:flex;flex-direction:column;box-shadow:0 1px 4px rgb(0 0 0/.25);border-radius:5px}
    #zoom button{border-radius:0;margin-top:-1px;width:38px;padding:0}#zoom button:first-child{border-radius:5px 5px 0 0;margin:0}#zoom button:last-child{border-radius:0 0 5px 5px}
    button,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:5px}
    button{min-width:38px;min-height:38px;padding:0 11px;cursor:pointer}button:hover{background:var(--wash)}
    select,input[type=search],input[type=date]{min-height:38px;padding:0 8px}select{min-height:34px}
    input::placeholder{color:var(--quiet);opacity:1}
    :focus-visible{outline:3px solid var(--treaty);outline-offset:2px}.face:focus{outline:none}#panel:focus{outline:none}#panel:focus-visible{outline:3px solid var(--treaty);outline-offset:4px}
    #time{display:flex;gap:14px;align-items:flex-end;margin-top:12px}
    #transport{display:flex;padding-bottom:24px}#transport button{border-radius:0;margin-left:-1px}#transport button:first-child{border-radius:5px 0 0 5px;margin:0}#transport button:last-child{border-radius:0 5px 5px 0}#play{min-width:76px}
    #track{flex:1;min-width:0}
    #treaties{position:relative;isolation:isolate;height:85px;margin:0 9px;font-size:11.5px;line-height:17px}
    #treaties>span{position:absolute;white-space:nowrap;cursor:pointer;padding:0 3px 0 5px;border-left:1.5px solid var(--treaty);background:var(--paper);height:17px}
    #treaties>span>span{display:block;overflow:hidden;text-overflow:ellipsis}
    #treaties>span::after{content:"";position:absolute;left:-1.5px;top:17px;width:1px;height:var(--drop);z-index:-1;background:color-mix(in srgb,var(--treaty) 45%,transparent);pointer-events:none}
    #treaties .flip{border:0;border-right:1.5px solid var(--treaty);padding:0 5px 0 3px;text-align:right}#treaties .flip::after{left:auto;right:-1.5px}#treaties .secret{font-style:italic;color:var(--treaty)}
    #treaties .now,#treaties>span:hover{max-width:none!important;z-index:2;font-weight:700;color:var(--treaty)}
    #slider{appearance:none;display:block;width:100%;height:26px;margin:0;border:0;background:none;cursor:pointer}
    #slider::-webkit-slider-runnable-track{height:4px;border-radius:2px;background:linear-gradient(90deg,var(--treaty) var(--done),var(--line) var(--done))}
    #slider::-moz-range-track{height:4px;border-radius:2px;background:linear-gradient(90deg,var(--treaty) var(--done),var(--line) var(--done))}
    #slider::-webkit-slider-thumb{appearance:none;width:18px;height:18px;margin-top:-7px;border-radius:50%;background:var(--treaty);border:2px solid var(--paper);box-shadow:0 0 0 1px var(--treaty)}
    #slider::-moz-range-thumb{width:14px;height:14px;border-radius:50%;background:var(--treaty);border:2px solid var(--paper);box-shadow:0 0 0 1px var(--treaty)}
    #ticks{position:relative;height:24px;margin:-5px 9px 0}
    #ticks i{position:absolute;top:0;width:1px;height:5px;background:var(--quiet)}#ticks i.treaty{height:8px;width:2px;background:var(--treaty);margin-left:-.5px}
    #ticks b{position:absolute;top:9px;color:var(--quiet);transform:translateX(-50%);font-weight:400;font-size:.74rem;line-height:1;font-variant-numeric:tabular-nums}
    #causes{margin:6px 0 10px;min-height:3em;font:600 1.06rem/1.4 var(--serif)}#causes .how{font-weight:400;color:var(--quiet)}
    .tag{display:inline-block;font:500 .72rem/1.5 var(--sans);letter-spacing:.02em;padding:0 .5em;border-radius:3px;border:1px solid var(--line);color:var(--quiet);margin-left:.45em;white-space:nowrap}
    .tag.secret{border-color:var(--treaty);background:var(--treaty);color:var(--paper)}.tag.unsure{border-color:var(--quiet);border-style:dashed}
    #choices{display:flex;flex-wrap:wrap;gap:8px 26px;align-items:center;padding:10px 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.92rem}
    #choices>label>span,fieldset>legend,#ask>label,#tongue>span{color:var(--quiet)}
    fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:4px 14px;align-items:center;min-width:0}legend{float:left;padding:0;margin-right:2px}
    fieldset label{min-height:34px;display:inline-flex;align-items:center;gap:6px;cursor:pointer}input[type=radio]{accent-color:var(--treaty);width:16px;height:16px;margin:0}
    #file{margin:0 0 0 auto}
    #ask{padding-bottom:12px;font-size:.92rem}#ask>div{display:flex;gap:6px}#place{flex:1;min-width:0}
    #panel{border-top:2px solid var(--ink);padding:10px 2px 0;overflow:auto;font-size:.93rem;line-height:1.45;min-height:0}
    #panel p,#panel dl,#panel ol{margin:.2em 0;padding:0}
    #panel h2{font:600 1.5rem/1.2 var(--serif);margin:0}
    #panel h3{font-size:.8rem;font-weight:600;letter-spacing:.04em;color:var(--quiet);margin:1.3em 0 .3em}
    #panel h4{font:600 1.06rem/1.35 var(--serif);margin:0}
    .chip{display:inline-block;width:.78em;height:.78em;border-radius:50%;background:var(--chip);margin-right:.5em;box-shadow:0 0 0 1px color-mix(in srgb,var(--ink) 45%,transparent)}
    #panel .lead{font-size:1.06rem;margin:.6em 0 .7em;padding-left:1.25em;text-indent:-1.25em}.lead strong{font-weight:600}
    .tenure{font-weight:400;font-style:italic}:lang(ja) .tenure,:lang(zh) .tenure,:lang(ko) .tenure{font-style:normal}
    #panel dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;font-size:.88rem}dt{color:var(--quiet)}dd{margin:0}.step{display:block;color:var(--quiet);font-style:italic}
    #panel .warning{border-left:4px solid var(--treaty);background:var(--wash);padding:6px 10px;margin:.7em 0;font-size:.88rem}.warning b{color:var(--treaty)}
    #panel ol{list-style:none}#panel li{border-top:1px solid var(--line);padding:10px 0 10px 14px}#panel li.first{border-left:4px solid var(--treaty);padding-left:10px}
    .when{font-variant-numeric:tabular-nums}cite{font-style:italic}#panel .small{font-size:.84rem;margin-top:.35em}.quiet{color:var(--quiet)}
    #legend{display:grid;grid-template-columns:3fr 2fr;gap:6px 28px;padding-top:14px}
    #legend h2{font-size:.8rem;font-weight:600;letter-spacing:.04em;color:var(--quiet);margin:0 0 6px}
    #legend ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:6px 16px;font-size:.86rem;line-height:1.3}
    #legend li{display:flex;gap:10px;align-items:center}#legend svg{flex:none;width:34px;height:18px;border:.6px solid var(--ink)}#legend svg.line{border:0}
    #tip{position:absolute;pointer-events:none;max-width:280px;background:var(--paper);color:var(--ink);border:1px solid var(--ink);border-radius:3px;padding:4px 9px;font-size:.84rem;line-height:1.35;z-index:2}
    [hidden]{display:none!important}#told,.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    #who{margin:16px 0 0;font:italic .92rem/1.45 var(--serif);color:var(--quiet)}#more{margin-top:16px;border-top:1px solid var(--line)}details{border-bottom:1px solid var(--line);padding:8px 0}summary{cursor:pointer;min-height:26px}
    table{border-collapse:collapse;font-size:.87rem;width:100%;margin-top:6px}th,td{text-align:left;padding:5px 12px 5px 0;border-top:1px solid var(--line);vertical-align:top;font-weight:400}thead th{color:var(--quiet);border:0}
    table button,#changes button{border:0;background:none;min-height:26px;padding:2px 4px;margin:-2px -4px;text-align:left;text-decoration:underline;text-underline-offset:3px;text-decoration-color:var(--quiet)}
    #changes ol,#files ul{padding:0;list-style:none;columns:2 320px;column-gap:28px;font-size:.87rem;margin:6px 0}#changes li{break-inside:avoid;padding:1px 0}#changes time{color:var(--quiet)}#files ul{columns:8 96px;font-variant-numeric:tabular-nums}
    a{color:inherit;text-underline-offset:3px;text-decoration-color:var(--quiet)}
    footer{margin-top:18px;color:var(--quiet);font-size:.8rem}footer p{margin:.3em 0}
    .skip{position:absolute;left:-9999px}.skip:focus{left:12px;top:8px;background:var(--paper);padding:8px 12px;z-index:3}
    @media(max-width:900px){main{display:flex;flex-direction:column;align-items:stretch}aside{order:1;position:static;max-height:none;margin-top:14px}#legend,#who{order:2}#more{order:3}}
    @media(max-width:640px){#tongue span{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}#told{position:static;width:auto;height:auto;margin:8px 0 0;clip-path:none;white-space:normal;overflow:visible;font-weight:600;border-left:4px solid var(--treaty);padding-left:10px}#told:empty{display:none}#zoom{flex-direction:row}#zoom button{margin:0 0 0 -1px}#zoom button:first-child{border-radius:5px 0 0 5px}#zoom button:last-child{border-radius:0 5px 5px 0}body{padding:0 12px 20px}header{padding-top:10px}#treaties{display:none}#time{flex-direction:column;align-items:stretch;gap:4px;margin-top:8px}#transport{padding:0;order:1;justify-content:center}#transport button{flex:1}#causes{min-height:4.3em;margin-top:10px}#legend{grid-template-columns:1fr}#legend ul{grid-template-columns:repeat(auto-fill,minmax(150px,1fr))}#choices{flex-direction:column;align-items:flex-start}#file{margin:0}#zoom{right:6px;bottom:6px}}
    @media(prefers-reduced-motion:no-preference){button,.tag{transition:background-color .15s}}
    @media(forced-colors:active){#slider{appearance:auto}.chip,#legend svg,#stack{forced-color-adjust:none}}
    """#
}
