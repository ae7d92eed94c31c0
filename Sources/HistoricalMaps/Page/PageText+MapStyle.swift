extension PageText {
  /// The look of the map: `--k` makes measures larger on a narrow page, `--z` smaller when it is seen closer.
  static let mapStyleSheet = #"""
    #stack{--k:1;--z:1;--m:calc(var(--k)*var(--z));position:relative;transform-origin:0 0;will-change:transform}
    #stack svg{display:block;width:100%;height:auto;will-change:transform}#stack svg:not(#base){position:absolute;inset:0}#water,#drawing{pointer-events:none}
    #map{touch-action:pan-y;cursor:crosshair;user-select:none;-webkit-user-select:none}#map.close{touch-action:none}.sky{fill:transparent}
    .sea{fill:var(--sea)}.land{fill:var(--land)}
    .shore{fill:none;stroke-linejoin:round}.one{stroke:var(--shore1);stroke-width:calc(var(--m)*13px)}.two{stroke:var(--shore2);stroke-width:calc(var(--m)*8.5px)}.three{stroke:var(--shore3);stroke-width:calc(var(--m)*4.5px)}
    .ground{stroke-width:calc(var(--m)*.5px)}.over{stroke:none;pointer-events:none}
    .graticule{fill:none;stroke:var(--quiet);stroke-opacity:.35;stroke-width:calc(var(--m)*.5px)}
    .river{fill:none;stroke:var(--water);stroke-linecap:round;stroke-linejoin:round;stroke-width:calc(var(--m)*.6px)}.river.major{stroke-width:calc(var(--m)*1.3px)}.river.medium{stroke-width:calc(var(--m)*.9px)}
    .narrow .river.minor{display:none}
    .lakes{fill:var(--sea);stroke:var(--water);stroke-width:calc(var(--m)*.6px)}.coast{fill:none;stroke:var(--water);stroke-width:calc(var(--m)*.7px)}
    #borders path,#legend .line path{fill:none;stroke-linejoin:round}#legend svg{--m:1}
    .casing{stroke:var(--paper);stroke-opacity:.6}
    .treaty-line{stroke:var(--treaty);stroke-width:calc(var(--m)*2.3px)}.casing.treaty-line{stroke:var(--paper);stroke-width:calc(var(--m)*4.5px)}
    .meridian{stroke:var(--treaty);stroke-width:calc(var(--m)*1.8px);stroke-dasharray:11 3 2 3}.casing.meridian{stroke:var(--paper);stroke-width:calc(var(--m)*4px);stroke-dasharray:none}
    .frontier{stroke:var(--ink);stroke-width:calc(var(--m)*1.4px)}.casing.frontier{stroke:var(--paper);stroke-width:calc(var(--m)*3.6px)}
    .provincial-limit{stroke:var(--quiet);stroke-width:calc(var(--m)*1px);stroke-dasharray:3 2}.casing.provincial-limit{display:none}
    .treaty-line.approximate{stroke-dasharray:7 4}.frontier.approximate{stroke-dasharray:6 3.5}.meridian.approximate{stroke-dasharray:5 4 1.5 4}.provincial-limit.approximate{stroke-dasharray:1.4 3}
    .treaty-line.secret{stroke-width:calc(var(--m)*3.5px)}.meridian.secret{stroke-width:calc(var(--m)*2.7px)}.casing.secret{stroke-width:calc(var(--m)*5.7px)}
    .core.secret{stroke:var(--paper);stroke-dasharray:none}.core.treaty-line{stroke-width:calc(var(--m)*1.3px)}.core.meridian{stroke-width:calc(var(--m)*1px)}
    .casing.approximate{stroke-dasharray:none}
    .rail{fill:none;stroke:var(--soft);stroke-width:calc(var(--m)*1.1px)}.rail.under{stroke:var(--paper);stroke-opacity:.75;stroke-width:calc(var(--m)*3.4px)}.rail.ties{stroke-width:calc(var(--m)*3.6px);stroke-dasharray:.9 6}
    #signs circle{fill:var(--ink)}#signs circle.ring{fill:var(--paper);stroke:var(--ink);stroke-width:calc(var(--k)*1.2px)}
    #names{font-family:var(--sans)}#names text{paint-order:stroke;stroke:var(--paper);stroke-width:calc(var(--k)*3px);stroke-opacity:.85;stroke-linejoin:round}.leader{fill:none;stroke:var(--ink);stroke-width:calc(var(--k)*.7px)}
    #edge use{fill:none;stroke-linejoin:round}#edge .halo{stroke:var(--paper);stroke-width:calc(var(--m)*3.4px)}#edge .rim{stroke:var(--ink);stroke-width:calc(var(--m)*1.5px)}#edge .focused.rim{stroke:var(--treaty);stroke-width:calc(var(--m)*2.6px)}
    #marker circle{fill:none;stroke:var(--treaty);stroke-width:2.5px}#marker .halo{stroke:var(--paper);stroke-width:5.5px}#marker .dot{fill:var(--treaty);stroke:var(--paper);stroke-width:1px}
    """#
}
