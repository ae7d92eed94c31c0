import HistoricalAtlas

/// How QGIS draws a layer: the rules, the names beside its signs, and which fields are its days.
struct QGISStyle {
  let rules: [Rule]
  /// The expression for the name beside a sign; nil for none.
  var label: Label?
  /// Whether `start_date` and `end_date` are the days of a feature.
  var hasDays = false

  /// Names beside signs.
  struct Label {
    /// An expression of QGIS.
    let expression: String
    let size: Double
    let colour: String
    let halo: String
  }

  /// The style as a document (QML), which QGIS loads for a layer.
  var document: String {
    var markup = Markup()
    markup.raw("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>")
    markup.element(
      "qgis",
      [
        ("version", "3.22"), ("styleCategories", "AllStyleCategories"),
        ("labelsEnabled", label == nil ? "0" : "1"),
      ]
    ) { write(to: &$0) }
    return markup.text
  }

  /// Writes what a document and a project have in common.
  func write(to markup: inout Markup) {
    if hasDays {
      // Mode 4: from one expression to another, the end left out. A last day counts whole, so the end is the
      // next day; fields as such (mode 2) are compared as texts in some formats, and the last day is lost.
      markup.element(
        "temporal",
        [
          ("enabled", "1"), ("mode", "4"), ("limitMode", "0"), ("startField", "start_date"),
          ("endField", "end_date"), ("startExpression", "to_datetime(\"start_date\")"),
          ("endExpression", "to_datetime(\"end_date\") + to_interval('1 day')"), ("durationField", ""),
          ("durationUnit", "min"), ("fixedDuration", "0"), ("accumulate", "0"),
        ]
      ) { markup in
        markup.element("fixedRange") { markup in
          markup.element("start", text: "")
          markup.element("end", text: "")
        }
      }
    }
    var symbols: [Symbol] = []
    markup.element(
      "renderer-v2",
      [("type", "RuleRenderer"), ("symbollevels", "0"), ("forceraster", "0"), ("enableorderby", "0")]
    ) { markup in
      var number = 0
      markup.element("rules", [("key", "rules")]) { markup in
        for rule in rules { rule.write(to: &markup, &number, &symbols) }
      }
      markup.element("symbols") { markup in
        for (index, symbol) in symbols.enumerated() { symbol.write(to: &markup, named: "\(index)") }
      }
    }
    if let label { label.write(to: &markup) }
  }
}

extension Rule {
  fileprivate func write(to markup: inout Markup, _ number: inout Int, _ symbols: inout [Symbol]) {
    number += 1
    var attributes = [("key", "rule-\(number)"), ("label", label)]
    if !filter.isEmpty { attributes.append(("filter", filter)) }
    if let symbol {
      attributes.append(("symbol", "\(symbols.count)"))
      symbols.append(symbol)
    }
    markup.element("rule", attributes) { markup in
      for rule in rules { rule.write(to: &markup, &number, &symbols) }
    }
  }
}

extension Symbol {
  fileprivate func write(to markup: inout Markup, named name: String) {
    markup.element(
      "symbol",
      [("type", kind.rawValue), ("name", name), ("alpha", "1"), ("clip_to_extent", "1"), ("force_rhr", "0")]
    ) { markup in
      for (index, layer) in layers.enumerated() {
        markup.element(
          "layer",
          [("class", layer.name), ("enabled", "1"), ("locked", "0"), ("pass", "\(layer.pass)")]
        ) { markup in
          markup.element("Option", [("type", "Map")]) { markup in
            for option in layer.options {
              markup.element("Option", [("name", option[0]), ("value", option[1]), ("type", "QString")])
            }
          }
          for symbol in layer.symbol { symbol.write(to: &markup, named: "@\(name)@\(index)") }
        }
      }
    }
  }
}

extension QGISStyle.Label {
  fileprivate func write(to markup: inout Markup) {
    markup.element("labeling", [("type", "simple")]) { markup in
      markup.element("settings", [("calloutType", "simple")]) { markup in
        markup.element(
          "text-style",
          [
            ("fieldName", expression), ("isExpression", "1"), ("fontFamily", "DejaVu Sans"),
            ("fontSize", size.description), ("fontSizeUnit", "Point"), ("textColor", colour),
            ("textOpacity", "1"),
            ("fontWeight", "50"), ("multilineHeight", "1"),
          ]
        ) { markup in
          markup.element(
            "text-buffer",
            [
              ("bufferDraw", "1"), ("bufferSize", "0.8"), ("bufferSizeUnits", "MM"), ("bufferColor", halo),
              ("bufferOpacity", "0.85"), ("bufferNoFill", "1"), ("bufferJoinStyle", "128"),
            ]
          )
        }
        // Placement 6: around the sign, the best place first.
        markup.element(
          "placement",
          [
            ("placement", "6"), ("predefinedPositionOrder", "TR,TL,BR,BL,R,L,TSR,BSR"), ("dist", "0.6"),
            ("distUnits", "MM"), ("offsetType", "1"), ("priority", "5"),
          ]
        )
        markup.element("rendering", [("drawLabels", "1"), ("obstacle", "1"), ("displayAll", "0")])
      }
    }
  }
}
