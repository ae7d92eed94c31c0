public import MapGeometry

extension LayerKind {
  /// The attributes of the layer, in order. Every feature has each of them.
  public var fields: [LayerField] {
    switch self {
    case .claims, .predominant: LayerField.ofClaims
    case .regions:
      LayerField.ofClaims + [
        LayerField("part_of"), LayerField("status"), LayerField("sovereign"), LayerField("contenders"),
        LayerField("undelimited", short: "undelimit"), LayerField("region_wikidata", short: "reg_wikid"),
      ]
    case .parts:
      [
        LayerField("id"), LayerField("name"), LayerField("regions"), LayerField("certainty"),
        LayerField("uncertainty_km", .number, short: "uncert_km"), LayerField("area_km2", .number),
        LayerField("source"), LayerField("note"),
      ]
    case .borders:
      [
        LayerField("id"), LayerField("name"), LayerField("line"), LayerField("kind"),
        LayerField("start_date", .date), LayerField("end_date", .date), LayerField("instrument"),
        LayerField("article"), LayerField("certainty"),
        LayerField("uncertainty_km", .number, short: "uncert_km"),
        LayerField("step", .integer), LayerField("step_text"), LayerField("assumed", .boolean),
        LayerField("left"), LayerField("right"), LayerField("source"), LayerField("note"),
        LayerField("kind_certainty", short: "kind_cert"),
      ]
    case .places:
      [
        LayerField("id"), LayerField("name"), LayerField("modern_name", short: "modern"),
        LayerField("region"), LayerField("rank"),
        LayerField("uncertainty_km", .number, short: "uncert_km"), LayerField("note"),
        LayerField("place"), LayerField("start_date", .date), LayerField("end_date", .date),
        LayerField("wikidata"), LayerField("geonames", .integer),
      ]
    case .railways:
      [
        LayerField("id"), LayerField("name"), LayerField("railway"), LayerField("power"),
        LayerField("start_date", .date), LayerField("end_date", .date), LayerField("instrument"),
        LayerField("certainty"), LayerField("uncertainty_km", .number, short: "uncert_km"),
        LayerField("note"), LayerField("opened"), LayerField("closed"),
        LayerField("opened_certainty", short: "open_cert"), LayerField("gauge"), LayerField("control"),
        LayerField("with"), LayerField("zone"), LayerField("source"),
      ]
    case .stations:
      [LayerField("id"), LayerField("name"), LayerField("railway")]
    }
  }
}

extension LayerField {
  /// The attributes of the contract, in its order.
  fileprivate static let ofClaims = [
    LayerField("id"), LayerField("name"), LayerField("region"), LayerField("power"), LayerField("tenure"),
    LayerField("start_date", .date), LayerField("end_date", .date), LayerField("start_edtf"),
    LayerField("end_edtf"), LayerField("instrument"), LayerField("article"),
    LayerField("secret", .boolean), LayerField("public_from", short: "public_frm"),
    LayerField("certainty"), LayerField("uncertainty_km", .number, short: "uncert_km"),
    LayerField("area_km2", .number), LayerField("source"), LayerField("note"),
    LayerField("through"), LayerField("kind"), LayerField("control"), LayerField("scope"),
    LayerField("ground"), LayerField("part"),
    LayerField("gwcode", .integer), LayerField("cowcode", .integer), LayerField("wikidata"),
  ]
}
